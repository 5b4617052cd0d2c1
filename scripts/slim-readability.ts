import type { Plugin } from 'vite';

/** What Readability does besides finding a body; `lib/capture` does all of that itself. */
const UNUSED: Readonly<Record<string, string>> = {
  _getJSONLD: 'return {};',
  _getArticleMetadata: 'return { title: this._doc.title };',
  _getArticleTitle: 'return this._doc.title;',
  _unwrapNoscriptImages: '',
  _unescapeHtmlEntities: 'return arguments[0];',
  _fixRelativeUris: '',
  _fixLazyImages: '',
  _cleanClasses: '',
  _cleanStyles: '',
  _isProbablyVisible: 'return true;',
};

/**
 * Leaves out of the built capture script what it never runs of Readability: a third of it. Fails the
 * build when a release of Readability has other parts.
 */
export function slimReadability(): Plugin {
  return {
    name: 'slim-readability',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/Readability-readerable.js')) return 'module.exports = undefined;';
      if (!id.endsWith('/@mozilla/readability/Readability.js')) return null;
      return Object.entries(UNUSED).reduce(emptied, code);
    },
  };
}

function emptied(code: string, [method, body]: [string, string]): string {
  const begins = code.search(new RegExp(`\\n  ${method}\\(`));
  const opens = code.indexOf('{\n', begins);
  const ends = code.indexOf('\n  },', begins);
  if (begins < 0 || ends < opens) throw new Error(`Readability has no ${method}`);
  return `${code.slice(0, opens)}{ ${body}${code.slice(ends)}`;
}
