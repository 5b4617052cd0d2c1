/** What Readability does besides finding a body; `lib/capture` does all of that itself. */
export const UNUSED: Readonly<Record<string, string>> = {
  _getAllNodesWithTag: 'return node.querySelectorAll(tagNames.join(","));',
  _clean: 'this._removeNodes(this._getAllNodesWithTag(e, [tag]));',
  parse: `
    this._prepDocument();
    const content = this._grabArticle();
    if (!content) return null;
    this._simplifyNestedElements(content);
    return { content: this._serializer(content) };`,
};

/** Methods that nothing calls any more, once the calls of them that are left are gone too. */
export const UNCALLED = [
  ...['_fixRelativeUris', '_fixLazyImages', '_cleanClasses', '_cleanStyles', '_postProcessContent'],
  ...['_getJSONLD', '_getArticleMetadata', '_getArticleTitle', '_unescapeHtmlEntities'],
  ...['_isUrl', '_findNode', '_unwrapNoscriptImages', '_isSingleImage', '_removeScripts'],
  ...['_headerDuplicatesTitle', '_textSimilarity', '_isProbablyVisible', '_getCharCount'],
];

/** The reasons to drop a box that Readability counts up for its log; one is enough, the slowest is asked last. */
const REASONS = `
  const density = () => (linkDensity ??= this._getLinkDensity(node, innerText));
  let linkDensity;
  return (
    (!isFigureChild && img > 1 && p / img < 0.5) || (!isList && li > p) || input > Math.floor(p / 3) ||
    (embedCount === 1 && contentLength < 75) || embedCount > 1 ||
    (!isList && weight < 25 && density() > 0.2) || (weight >= 25 && density() > 0.5) ||
    (!isList && !isFigureChild && contentLength < 25 && (img === 0 || img > 2) && density() > 0 &&
      this._getTextDensity(node, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']) < 0.9) ||
    (img === 0 && this._getTextDensity(node, ["SPAN", "LI", "TD", ...this.DIV_TO_P_ELEMS]) === 0)
  );
};
`;

/**
 * Only candidates with three quarters of the best one's score count beside it, and links only take from a score. So they
 * are weighed from the highest on until no other can come so near; what else is asked for later is weighed then.
 */
const BEST = `
  const ranked = candidates.map((candidate, at) => {
    const most = candidate.readability.contentScore;
    let weighed;
    const weigh = () => (weighed ??= most * (1 - this._getLinkDensity(candidate)));
    candidate.readability = {
      get contentScore() { return weigh(); },
      set contentScore(score) { weighed = score; },
    };
    return { candidate, at, most, weigh };
  });
  ranked.sort((a, b) => b.most - a.most);
  const best = [];
  for (const one of ranked) {
    if (Math.max(one.most, 0) < best[0]?.weigh() * 0.7) break;
    best.push(one);
    best.sort((a, b) => b.weigh() - a.weigh() || a.at - b.at).splice(this._nbTopCandidates);
  }
  const topCandidates = best.map(({ candidate }) => candidate);
`;

/** How much of a box is lists. Where there is none its text is not asked for. */
const LISTS = `
  let listLength = 0;
  for (const list of this._getAllNodesWithTag(node, ["ul", "ol"])) {
    listLength += this._getInnerText(list).length;
  }
  isList = listLength > 0 && listLength / this._getInnerText(node).length > 0.9;
}
`;

/** Passages that find a byline's name, a language or a direction, or can be said in less and answered sooner. */
export const PASSAGES: readonly [from: string, to: string, instead: string][] = [
  ['// Find out text direction', 'return articleContent;', ''],
  ['// Find child node matching', 'node = this._removeAndGetNext', 'this._articleByline = true;'],
  ['if (shouldRemoveTitleHeader && ', ') {', 'if (false'],
  ['if (node.tagName === "HTML") {', 'var matchString', ''],
  ['if (!this._isProbablyVisible(node)) {', '// User is not able', ''],
  [
    'this._clean(articleContent, "object");',
    '// Clean out elements',
    cleaned('object,embed,footer,link,aside'),
  ],
  [
    'this._clean(articleContent, "iframe");',
    'this._cleanHeaders',
    cleaned('iframe,input,textarea,select,button'),
  ],
  [
    'if (\n          (node.tagName === "DIV" ||',
    'this._isElementWithoutContent(node)',
    'if (/^(?:DIV|SECTION|HEADER|H[1-6])$/.test(node.tagName) && ',
  ],
  ['var topCandidates = [];', 'var topCandidate = topCandidates[0]', BEST],
  [
    'var contentElementCount =',
    '!this._getInnerText(paragraph, false)',
    `if (paragraph.textContent.trim()) return false;
     return (!this._getAllNodesWithTag(paragraph, ["img", "embed", "object", "iframe"])[0] && `,
  ],
  ['var listLength =', 'if (tag === "table" && isDataTable', LISTS],
  [
    'if (this._getCharCount(node, ",") < 10) {',
    'var p = node',
    'const innerText = this._getInnerText(node); if (innerText.split(",").length < 11) {',
  ],
  ['var headingDensity =', 'var embedCount', ''],
  ['if (\n            embeds[i].tagName', 'embedCount++', ''],
  ['var innerText = this._getInnerText(node);', '// toss any node', ''],
  ['var linkDensity = this._getLinkDensity(node);', 'var isFigureChild', ''],
  ['const errs = [];', 'var haveToRemove', REASONS],
];

/** What only those parts look up. */
export const UNUSED_TABLES = [
  ...['extraneous', 'replaceFonts', 'nextLink', 'prevLink', 'srcsetUrl', 'b64DataUrl'],
  ...['tokenize', 'jsonLdArticleTypes', 'HTML_ESCAPE_MAP', 'CLASSES_TO_PRESERVE'],
  ...['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS'],
];

/** The same answers as Readability's own in less code, the slow question (all text of an element) asked last. */
export const QUICKER: Readonly<Record<string, string>> = {
  _isValidByline: `
    const mark = node.getAttribute('itemprop');
    const isMarked = node.getAttribute('rel') === 'author' || mark?.includes('author');
    if (!isMarked && !this.REGEXPS.byline.test(matchString)) return false;
    const { length } = node.textContent.trim();
    return length > 0 && length < 100;`,
  // The text is given where it is known.
  _getLinkDensity: `
    const links = element.getElementsByTagName('a');
    const { length } = links.length > 0 ? (arguments[1] ?? this._getInnerText(element)) : '';
    if (length === 0) return 0;
    let sum = 0;
    for (const link of links) {
      sum += this._getInnerText(link).length * (/^#./.test(link.getAttribute('href')) ? 0.3 : 1);
    }
    return sum / length;`,
  _isElementWithoutContent: `
    if (node.nodeType !== 1) return false;
    const breaks = (name) => node.getElementsByTagName(name).length;
    const texts = this._doc.createTreeWalker(node, 4);
    while (texts.nextNode()) if (texts.currentNode.data.trim()) return false;
    const { length } = node.children;
    return length === 0 || length === breaks('br') + breaks('hr');`,
  _hasSingleTagInsideElement: `
    if (element.childElementCount !== 1 || element.firstElementChild.tagName !== tag) return false;
    const says = (node) => node.nodeType === 3 && this.REGEXPS.hasContent.test(node.data);
    return !this._someNode(element.childNodes, says);`,
  _hasChildBlockElement: `
    return element.querySelector('blockquote,dl,div,img,ol,p,pre,table,ul') !== null;`,
  _initializeNode: `
    const name = node.tagName;
    const score =
      name === 'DIV' ? 5 : /^(?:PRE|TD|BLOCKQUOTE)$/.test(name) ? 3
      : /^(?:ADDRESS|[OUD]L|D[DT]|LI|FORM)$/.test(name) ? -3 : /^(?:H[1-6]|TH)$/.test(name) ? -5 : 0;
    node.readability = { contentScore: score + this._getClassWeight(node) };`,
  _getClassWeight: `
    let weight = 0;
    if (!this._flagIsActive(this.FLAG_WEIGHT_CLASSES)) return weight;
    for (const name of [e.className, e.id]) {
      if (typeof name !== 'string') continue;
      if (this.REGEXPS.negative.test(name)) weight -= 25;
      if (this.REGEXPS.positive.test(name)) weight += 25;
    }
    return weight;`,
  _getRowAndColumnCount: `
    const span = (element, name) => parseInt(element.getAttribute(name), 10) || 1;
    let [rows, columns] = [0, 0];
    for (const row of table.getElementsByTagName('tr')) {
      rows += span(row, 'rowspan');
      let width = 0;
      for (const cell of row.getElementsByTagName('td')) width += span(cell, 'colspan');
      columns = Math.max(columns, width);
    }
    return { rows, columns };`,
  _markDataTables: `
    for (const table of root.getElementsByTagName('table')) {
      const says = (name) => table.getAttribute(name);
      const holds = (tag) => table.getElementsByTagName(tag)[0];
      const isLarge = ({ rows, columns }) =>
        columns !== 1 && rows !== 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
      table._readabilityDataTable =
        says('role') !== 'presentation' && says('datatable') !== '0' &&
        (!!says('summary') || !!holds('caption')?.firstChild ||
          ['col', 'colgroup', 'tfoot', 'thead', 'th'].some(holds) ||
          (!holds('table') && isLarge(this._getRowAndColumnCount(table))));
    }`,
};

/** The constructor without the options that are never given, without its debug log. */
export const START = `function Readability(doc, { charThreshold, serializer }) {
  this._doc = doc;
  this._attempts = [];
  this._metadata = {};
  this._charThreshold = charThreshold;
  this._serializer = serializer;
  this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;
  this._allowedVideoRegex = this.REGEXPS.videos;
  this._flags = this.FLAG_STRIP_UNLIKELYS | this.FLAG_WEIGHT_CLASSES | this.FLAG_CLEAN_CONDITIONALLY;
  this.log = () => {};`;

function cleaned(names: string): string {
  return `this._clean(articleContent, "${names}");`;
}
