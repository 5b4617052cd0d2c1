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
  _headerDuplicatesTitle: 'return false;',
  _textSimilarity: '',
  _removeScripts: '',
  parse: `
    this._prepDocument();
    const content = this._grabArticle();
    if (!content) return null;
    this._postProcessContent(content);
    return { content: this._serializer(content) };`,
};

/** What only those parts look up. */
const UNUSED_TABLES = [
  ...['extraneous', 'replaceFonts', 'nextLink', 'prevLink', 'srcsetUrl', 'b64DataUrl'],
  ...['tokenize', 'jsonLdArticleTypes', 'HTML_ESCAPE_MAP'],
  ...['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS'],
];

/** The same answers as Readability's own, the slow question (all text of an element) asked last. */
const QUICKER: Readonly<Record<string, string>> = {
  _isValidByline: `
    const mark = node.getAttribute('itemprop');
    const isMarked = node.getAttribute('rel') === 'author' || mark?.includes('author');
    if (!isMarked && !this.REGEXPS.byline.test(matchString)) return false;
    const { length } = node.textContent.trim();
    return length > 0 && length < 100;`,
  _isElementWithoutContent: `
    if (node.nodeType !== 1) return false;
    const breaks = (name) => node.getElementsByTagName(name).length;
    const { length } = node.children;
    return (length === 0 || length === breaks('br') + breaks('hr')) && !node.textContent.trim();`,
};

/** The constructor without the options that are never given, without its debug log. */
const START = `function Readability(doc, { charThreshold, serializer }) {
  this._doc = doc;
  this._attempts = [];
  this._metadata = {};
  this._charThreshold = charThreshold;
  this._serializer = serializer;
  this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;
  this._allowedVideoRegex = this.REGEXPS.videos;
  this._linkDensityModifier = 0;
  this._flags = this.FLAG_STRIP_UNLIKELYS | this.FLAG_WEIGHT_CLASSES | this.FLAG_CLEAN_CONDITIONALLY;
  this.log = () => {};`;

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
      const methods = Object.entries({ ...UNUSED, ...QUICKER }).reduce(emptied, withStart(code));
      return UNUSED_TABLES.reduce(without, methods)
        .replaceAll('this._debug', 'false')
        .replaceAll('this._docJSDOMParser', 'false');
    },
  };
}

function withStart(code: string): string {
  const begins = code.indexOf('function Readability(');
  const ends = code.indexOf('\n}\n', begins);
  if (begins < 0 || ends < begins) throw new Error('Readability has no constructor');
  return code.slice(0, begins) + START + code.slice(ends);
}

function emptied(code: string, [method, body]: [string, string]): string {
  const begins = code.search(new RegExp(`\\n  ${method}\\(`));
  const opens = code.indexOf('{\n', begins);
  const ends = code.indexOf('\n  },', begins);
  if (begins < 0 || ends < opens) throw new Error(`Readability has no ${method}`);
  return `${code.slice(0, opens)}{ ${body}${code.slice(ends)}`;
}

function without(code: string, table: string): string {
  const rest = code.replace(
    new RegExp(`\\n +${table}:\\s*(?:/(?:[^/\\\\\\n]|\\\\.)+/\\w*|\\[[^\\]]*\\]|\\{[^}]*\\}),`),
    '',
  );
  if (rest === code) throw new Error(`Readability has no ${table}`);
  return rest;
}
