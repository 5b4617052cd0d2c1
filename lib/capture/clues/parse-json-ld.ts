/** Fields worth saving out of JSON that cannot be repaired, as `"name": "value"`. */
const SALVAGED =
  /"(@type|headline|title|datePublished|dateModified|pubDate|upDate|url|@id)"\s*:\s*"([^"\n]{1,300})"/g;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * JSON as news pages write it: inside comments or CDATA, with raw line breaks in strings, trailing
 * commas, a closing semicolon, or two objects in a row. What no repair makes whole gives at least its
 * plain fields. `null` where nothing can be read.
 */
export function parseJsonLd(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$|;\s*$/g, '');
  const whole = parsed(bare) ?? parsedRepaired(bare);
  if (whole !== undefined) return whole;
  const fields = [...text.matchAll(SALVAGED)].reverse();
  return fields.length > 0
    ? Object.fromEntries(fields.map(([, name, value]) => [name, value]))
    : null;
}

function parsedRepaired(bare: string): unknown {
  const repaired = bare
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/}\s*{/g, '},{');
  return parsed(repaired) ?? parsed(`[${repaired}]`);
}
