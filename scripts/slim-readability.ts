import type { Plugin } from 'vite';

/** What Readability does besides finding a body; `lib/capture` does all of that itself. */
const UNUSED: Readonly<Record<string, string>> = {
  _cleanStyles: '',
  _isProbablyVisible: 'return true;',
  _getAllNodesWithTag: 'return node.querySelectorAll(tagNames.join(","));',
  _clean: 'this._removeNodes(this._getAllNodesWithTag(e, [tag]));',
  parse: `
    this._prepDocument();
    const content = this._grabArticle();
    if (!content) return null;
    this._postProcessContent(content);
    return { content: this._serializer(content) };`,
};

/** Methods that nothing calls any more, once the calls of them that are left are gone too. */
const UNCALLED = [
  ...['_fixRelativeUris', '_fixLazyImages', '_cleanClasses'],
  ...['_getJSONLD', '_getArticleMetadata', '_getArticleTitle', '_unescapeHtmlEntities'],
  ...[
    '_isUrl',
    '_findNode',
    '_unwrapNoscriptImages',
    '_removeScripts',
    '_headerDuplicatesTitle',
    '_textSimilarity',
  ],
];

/** The reasons to drop a box that Readability counts up for its log; one is enough. */
const REASONS = `return (
    (!isFigureChild && img > 1 && p / img < 0.5) || (!isList && li > p) || input > Math.floor(p / 3) ||
    (!isList && weight < 25 && linkDensity > 0.2) || (weight >= 25 && linkDensity > 0.5) ||
    (embedCount === 1 && contentLength < 75) || embedCount > 1 ||
    (!isList && !isFigureChild && contentLength < 25 && (img === 0 || img > 2) && linkDensity > 0 &&
      this._getTextDensity(node, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) < 0.9) ||
    (img === 0 && this._getTextDensity(node, textishTags) === 0)
  );
};
`;

/** Passages of the search itself that find a byline's name, a language or a direction, or can be said in less. */
const PASSAGES: readonly [from: string, to: string, instead: string][] = [
  ['// Find out text direction', 'return articleContent;', ''],
  ['// Find child node matching', 'node = this._removeAndGetNext', 'this._articleByline = true;'],
  ['if (shouldRemoveTitleHeader && ', ') {', 'if (false'],
  ['if (node.tagName === "HTML") {', 'var matchString', ''],
  // What is asked for last is slow: the text of all that an element holds.
  ['var headingDensity =', 'var embedCount', ''],
  ['var textDensity =', 'var isFigureChild', ''],
  ['const errs = [];', 'var haveToRemove', REASONS],
];

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
  _getLinkDensity: `
    const links = element.getElementsByTagName('a');
    const { length } = links.length > 0 ? this._getInnerText(element) : '';
    const weigh = (link) =>
      this._getInnerText(link).length * (this.REGEXPS.hashUrl.test(link.getAttribute('href') ?? '') ? 0.3 : 1);
    return length > 0 ? [...links].reduce((sum, link) => sum + weigh(link), 0) / length : 0;`,
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
      if (id.endsWith('/@mozilla/readability/index.js')) return `export * from './Readability.js';`;
      if (!id.endsWith('/@mozilla/readability/Readability.js')) return null;
      const called = UNCALLED.reduce(removed, PASSAGES.reduce(shortened, withStart(code)));
      const methods = Object.entries({ ...UNUSED, ...QUICKER }).reduce(emptied, called);
      return UNUSED_TABLES.reduce(without, methods)
        .replace(/\[(?:\s*\/\/.*)*((?:\s*"[A-Z]+",){8,})\s*\]/g, asWords)
        .replace(/if \(typeof module === "object"\) \{[^}]*\}/, 'export { Readability };')
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

function shortened(code: string, [from, to, instead]: readonly [string, string, string]): string {
  const begins = code.indexOf(from);
  const ends = code.indexOf(to, begins);
  if (begins < 0 || ends < begins) throw new Error(`Readability has no ${from}`);
  return code.slice(0, begins) + instead + code.slice(ends);
}

function removed(code: string, method: string): string {
  return emptied(code, [method, ''])
    .replace(new RegExp(`\\n  ${method}\\([^)]*\\) \\{ \\n  \\},`), '')
    .replace(new RegExp(`this\\.${method}\\(\\w+\\);`, 'g'), '');
}

/** A long list of words is shorter as one string. */
function asWords(_: string, list: string): string {
  return `${JSON.stringify(list.match(/\w+/g)?.join(' '))}.split(" ")`;
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
