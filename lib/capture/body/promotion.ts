import { trimSignsStart } from '../../text/folding/trim-signs-start.ts';
import { columns } from './prose.ts';

/** Longer is a paragraph, whatever it asks the reader to do. Requests for consent are wordy. */
const MAX_INVITATION = 260;
const MAX_CONSENT = 1000;
/** An invitation to use the site's own services: it begins with what the reader should do. In lower case. */
const INVITATIONS = [
  '.{0,12}(?:关注|下载|打开|订阅|识别|添加|扫描|扫码).{0,14}(?:公众号|公號|微信|视频号|二维码|app|客户端|小程序|星标|进群)',
  '(?:点击|点按|戳)(?:上方|下方|这里|此处|图片|蓝字|阅读原文|右上角)',
  '(?:(?:for|check out|don.t miss) .{0,90})?(?:sign(?:ing)? up (?:to|for|here)|subscribe (?:to|for|now|here)|follow (?:us|.{0,30}on (?:google|x\\b|twitter|facebook|instagram|whatsapp|tiktok))|download (?:our|the) .{0,24}app\\b|get .{0,80}(?:inbox|newsletter))',
  '.{0,100}newsletter.{0,60}(?:anmelden|abonnieren|hier|informiert|richtig)|(?:aktuelle )?nachrichten aufs handy|folgen sie|abonnieren sie',
  'inscrivez-vous|abonnez-vous|suscríbete|会員登録',
];
const CONSENTS = [
  'empfohlener redaktioneller inhalt|externe[nrs]? inhalte?\\b|.{0,40}inhalte? (?:erlauben|anzeigen|laden)|an dieser stelle find.{0,80}extern|ich bin (?:damit )?einverstanden, dass mir|.{0,9}personenbezogene daten können|um .{0,30}inhalte? an(?:zu)?zeigen|ein klick für den datenschutz',
  'this content (?:is|was) (?:not available|hosted|blocked|provided)|(?:allow|load) .{0,24}content|to (?:view|see|display|load) this (?:content|post|video)',
];
const SPEECH = /[“„「『«"][^”“」』»"]*[，。！？,.!?][^”“」』»"]*[”“」』»"]/;
const INVITATION = beginningWith(INVITATIONS);
const CONSENT = beginningWith(CONSENTS);

/**
 * True for a line in which the site speaks for itself in the midst of an article: newsletters, apps,
 * accounts to follow, and boxes that ask leave to show what is embedded.
 */
export function isPromotion(text: string): boolean {
  if (text.length > MAX_CONSENT * 2) return false;
  const width = columns(text);
  if (width > MAX_CONSENT) return false;
  const words = trimSignsStart(text).toLowerCase();
  if (width <= MAX_INVITATION && INVITATION.test(words)) return !SPEECH.test(text);
  return CONSENT.test(words);
}

function beginningWith(forms: readonly string[]): RegExp {
  return new RegExp(`^(?:${forms.join('|')})`, 'u');
}
