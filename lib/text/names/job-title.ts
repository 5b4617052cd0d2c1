/** What people who write are, in the languages of Europe; English first. */
const OFFICE = [
  'editors?|reporters?|correspondents?|writers?|journalists?|columnists?|producers?|analysts?|contributors?|engineers?|fellows?',
  'desk|bureau|studio|büro|chief|director|professor|lecturer|founder|president|staff',
  '(?:\\p{L}*redakteur|\\p{L}*korrespondent|volontär|kolumnist|leiter|herausgeber)(?:in|innen|e|en)?|ressort\\p{L}*',
  'journalistes?|correspondante?s?|rédact\\p{L}+|envoyée?s?|chroniqueu\\p{L}+',
  'periodistas?|corresponsal(?:es)?|redactora?s?|enviad[oa]s?|colaborador\\p{L}*|columnista',
  'giornalist[aie]|inviat[oaie]|redattor\\p{L}+|jornalistas?|repórter(?:es)?|colunistas?',
  'redacteur|verslagge(?:ver|efster)|korrespondent\\p{L}*|journalister?|redaktør|toimittaja|dziennikar\\p{L}+|redaktor\\p{L}*',
  'muhabir\\p{L}*|editör\\p{L}*|wartawan|корреспондент\\p{L}*|журналист\\p{L}*|обозревател\\p{L}*|редактор\\p{L}*',
].join('|');
/** What stands between a name and an office: Senior Political Editor. */
const KIND =
  'senior|junior|lead|deputy|assistant|associate|acting|managing|executive|contributing|special|staff|guest|freelance|former|' +
  'political?|politics|business|economics?|finance|financial|city|foreign|world|international|national|home|local|social|affairs|' +
  'science|health|medical|technology|tech|environment|climate|energy|transport|education|culture|arts|music|film|food|travel|royal|' +
  'sports?|football|rugby|cricket|tennis|crime|legal|security|defen[cs]e|diplomatic|religion|consumer|money|personal|news|' +
  'digital|online|data|investigations?|investigative|features?|opinion|europe|asia|africa|us|uk|breaking|media|chief|freie[r]?';

const HAS_OFFICE = new RegExp(`(?<!\\p{L})(?:${OFFICE})(?!\\p{L})`, 'iu');
const TRAILING = new RegExp(
  `(?:\\s+(?:${KIND}|of|and|the|&))*\\s+(?:${OFFICE})(?!\\p{L}).*$`,
  'iu',
);

const JOURNALIST =
  /(?<!\p{L})(?:editor|reporter|correspondent|(?:staff|senior|sports) writer|journalist|columnist|\p{L}*redakteur|\p{L}*korrespondent|redaktör|redaktør|rédact|correspondante?|periodista|corresponsal|redactora?|giornalist|inviat[oa]|jornalista|repórter|verslagge|redacteur|toimittaja|dziennikar|redaktor|muhabir|корреспондент|журналист)/iu;

/** True for words that say what somebody is: `Political Editor`, `Korrespondentin in Rom`. */
export function isJobTitle(words: string): boolean {
  return HAS_OFFICE.test(words);
}

/** True for what only those who write for a paper are. */
export function isJournalist(words: string): boolean {
  return JOURNALIST.test(words);
}

/** A name without what somebody is: `Ann Bee Senior Reporter` → `Ann Bee`. */
export function withoutJobTitle(name: string): string {
  return name.replace(TRAILING, '');
}
