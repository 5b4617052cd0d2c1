import { JSDOM } from 'jsdom';

/** What bibutils made of an entry, read out of its MODS. */
export interface ModsEntry {
  names: string[];
  title: string;
  host: string;
  issued: string;
  url: string;
  language: string;
  keywords: string[];
  abstract: string;
}

/** The entries of a MODS collection. Names are `family, given`, or whole. */
export function modsEntries(xml: string): ModsEntry[] {
  const { document } = new JSDOM(xml.replace(/^\ufeff/, ''), { contentType: 'text/xml' }).window;
  return [...document.querySelectorAll('mods')].map((entry) => {
    const text = (selector: string, within: Element = entry) =>
      [...within.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    const own = [...entry.children].find(({ tagName }) => tagName === 'titleInfo') ?? entry;
    return {
      names: [...entry.querySelectorAll('name')].map((name) => {
        const parts = ['[type="family"]', '[type="given"]'].map((type) =>
          text(`namePart${type}`, name).join(' '),
        );
        return parts.filter(Boolean).join(', ') || text('namePart', name).join(' ');
      }),
      title: text('title, subTitle', own).join(': '),
      host: text('relatedItem title').join('') || text('publisher').join(''),
      issued: text('dateIssued').join(''),
      url: text('url').join(''),
      language: text('languageTerm').join(''),
      keywords: text('topic'),
      abstract: text('abstract').join(''),
    };
  });
}
