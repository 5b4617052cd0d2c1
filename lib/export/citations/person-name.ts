import { DOUBLE_SURNAMES, SURNAMES } from '../../text/names/surnames.ts';
import { RARE_SURNAMES } from './rare-surnames.ts';

/** A name as citation formats have it: in parts, or whole where it is no person's or cannot be parted. */
export type PersonName = { family: string; given: string; particle: string } | { literal: string };

/** Names that desks, agencies and papers sign with, in any script. */
const NO_PERSON =
  /报|社|台|网|记者|评论|编辑|小组|频道|部$|局$|院$|办$|组$|日刊|周刊|\b(?:staff|news|press|agency|desk|editors?|editorial|team|reuters|wire|service|bureau|correspondents?|writers?|board|reporters?|times|post|journal|media|group)\b/iu;

const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu)$/u;

/**
 * Takes a byline apart into family and given name. Chinese names by the list of surnames, and only where
 * they have two or three characters (four after a surname of two); Latin ones at the last word, small
 * particles before it apart (Simone · de · Beauvoir). A desk, one word, a name with `·` stays whole.
 */
export function personName(byline: string): PersonName {
  const name = byline.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (NO_PERSON.test(name)) return { literal: name };
  return chineseName(name) ?? latinName(name) ?? { literal: name };
}

function chineseName(name: string): PersonName | null {
  const characters = [...name.replace(/ /g, '')];
  if (!characters.every((character) => /\p{Script=Han}/u.test(character))) return null;
  const beginning = characters.slice(0, 2).join('');
  const double = DOUBLE_SURNAMES.has(beginning) || RARE_SURNAMES.has(beginning);
  const split = double && characters.length > 2 ? 2 : 1;
  const given = characters.slice(split);
  const known = split === 2 || SURNAMES.has(characters[0] ?? '');
  if (!known || given.length < 1 || given.length > 2) return null;
  return { family: characters.slice(0, split).join(''), given: given.join(''), particle: '' };
}

function latinName(name: string): PersonName | null {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return null;
  if (!words.every((word) => /^[\p{Script=Latin}\p{M}'’.-]+$/u.test(word))) return null;
  const family = words.pop() ?? '';
  const particles: string[] = [];
  while (words.length > 1 && PARTICLE.test(words.at(-1) ?? ''))
    particles.unshift(words.pop() ?? '');
  return { family, given: words.join(' '), particle: particles.join(' ') };
}
