/** What a label says the words after it are. */
export type CreditRole = 'source' | 'writer' | 'translator' | 'editor' | 'former-title' | 'craft';

/** A labelled part of a line: 来源：证券时报网. */
export interface Credit {
  role: CreditRole;
  /** Without what parts it from the words after it. */
  label: string;
  /** The words after the label, up to the next label or the closing bracket; may be empty. */
  value: string;
  quote: string;
}

const OF = '(?:文章|本文|新闻|新聞|信息|稿件|内容|原文|消息|稿)?';
const NOT_OF =
  '(?<!注明[“"「『:：]?|署名[“"「『:：]?|图|圖|图片|圖片|视频|影片|数据|數據|资料|资金|照片|截图|素材|音频|能量|收入|经济|主要)';
const LABELS: [CreditRole, string][] = [
  [
    'source',
    `${NOT_OF}${OF}(?:来源|來源|来自|来源于|来源自|出处|出處|转载自|转自|轉自|摘自|源自)(?:于)?(?:微信)?(?:公众号)?|稿源|供稿单位`,
  ],
  [
    'editor',
    '(?:责任|責任|值班|执行|首席|文字|网络|网站|新媒体|视频|图片|图文|微信|本文|本期|栏目|学术|版面|特约|助理|资深)?(?:编辑|編輯|主编|编审|编校)|责编|責編|责任编审|审核|审校|校对|校對|责校|监制|总监制|終審|终审|初审|复审|[一二三]审|统筹|排版|美编|策划|制作|值班主任|审读|核稿|审稿|网编|網編|编辑人员',
  ],
  [
    'writer',
    '(?:本报|本刊|特约|见习|实习|首席|文字)?(?:作者|记者|記者|通讯员|通訊員|撰稿人?|撰文者?|执笔人?|采写|采訪|采编|编写|口述|实习生|评论员|特约撰稿|撰稿[编編][辑輯])|楼主|樓主|送交者|发帖人|(?<!\\p{sc=Han})[报報][导導道](?=\\s*[:：])|(?<![\\p{sc=Han}\\w])(?:文\\s?[、/／&]?\\s?[图圖]片?(?=[\\s:：|｜/／])|(?:文字?|撰)(?=\\s*[:：丨|｜/／]))',
  ],
  ['translator', '[译譯]者|[编編][译譯]|翻[译譯]'],
  ['former-title', '原(?:标题|標題|题|题目|文标题)'],
  [
    'craft',
    '[摄攝][影像]|(?:供|配|头|頭|题|題|制|製|绘|繪)[图圖](?:[来來][自源])?|剪[辑輯]|封面|设计|設計|漫画|插画|出品|录入|签发',
  ],
];
const LABEL = new RegExp(
  LABELS.map(([, words]) => `(${words})`)
    .join('|')
    .replace(
      /^(.*)$/,
      '(?:$1)(?:\\s*[:：︰丨|｜／/╱]\\s*|(?<=[图圖]片?|来源于|来源自)\\s+|(?<=公众号)\\s?(?=[“"「《【]))',
    ),
  'gu',
);

/** 编辑 李四果 校对 王五一: a role and a name, and nothing else before the next role. */
const ROLE_AND_NAME =
  /(?<=^|[\s（(【[]|\p{sc=Han}{2})((?:责任|責任|值班)?(?:编辑|編輯)|责编|責編|校对|校對|审核|審核|审校|监制|撰文|编译|編譯)\s+(?=\p{sc=Han}{2,4}(?:\s|[/／、；;）)】\]]|$))/gu;
/** 作者, 李在山: a label with a comma, which begins its line. */
const LABEL_AND_COMMA = /^(作者|撰文|来源|來源)[,，]\s*/u;

/** 来 源：, 作 者：, padded to the width of longer labels. */
const PADDED = /([来來作编編责責])[\s\u3000]+([源者辑輯编編])(?=\s*[:：])/gu;

/** 来源CSDN | 作者魏星: where bars part a line its labels need no colon, nor where spaces do. */
function spelledOut(line: string): string {
  const paired = line
    .replace(PADDED, '$1$2')
    .replace(ROLE_AND_NAME, '$1：')
    .replace(LABEL_AND_COMMA, '$1：');
  if (!/[|｜]/.test(line)) return paired;
  return paired.replace(/(?<=^|[|｜]\s*)(来源|作者)\s?(?=[^\s:：|｜])/g, '$1：');
}

/** The words up to a bracket that closes what was opened before them: 方敏）返回首页 → 方敏. */
function upToClosing(words: string): string {
  const closes = words.search(/[）)】\]〕]/);
  return closes < 0 || /[（(【[〔]/.test(words.slice(0, closes)) ? words : words.slice(0, closes);
}

/** The words of a line before the first of its labels; all of them where it has none. */
export function beforeCredits(text: string): string {
  const at = spelledOut(text).search(LABEL);
  return at < 0 ? text : text.slice(0, at);
}

/** Every labelled part of a line of the page, in order: `2019-09-26 来源：证券时报网作者：李在山` → two. */
export function readCredits(text: string): Credit[] {
  const line = spelledOut(text);
  const marks = [...line.matchAll(LABEL)];
  return marks.map((mark, at) => {
    const start = mark.index + mark[0].length;
    const rest = line.slice(start, marks[at + 1]?.index ?? line.length);
    const value = upToClosing(rest);
    const role = LABELS[mark.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'source';
    const label = mark.slice(1).find((group) => group !== undefined) ?? '';
    return {
      role,
      label,
      value: value.trim(),
      quote: line.slice(mark.index, start) + value.trim(),
    };
  });
}
