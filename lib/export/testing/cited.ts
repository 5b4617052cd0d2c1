/** `CITABLE`, as CSL has it. */
export const CITED = [
  {
    id: 'clip-2022-05-18-000000000001',
    type: 'article-newspaper',
    title: '让群众享受“就近办”“随时办”服务',
    author: [
      { family: '刘', given: '岚' },
      { family: '欧阳', given: '修远' },
      { literal: '新华社记者' },
    ],
    'container-title': '中国邮政快递报',
    issued: { 'date-parts': [[2022, 5, 18]] },
    accessed: { 'date-parts': [[2022, 5, 18]] },
    URL: 'https://news.example/a/1.html',
    language: 'zh-Hans',
    abstract: '近年来，广东邮政坚持以人民为中心的发展思想。',
    keyword: '邮政, 政务 服务',
    note: '再查',
  },
  {
    id: 'clip-2022-01-03-000000000002',
    type: 'article-newspaper',
    title: 'S&P 500: 5% up_to {date}, $5 #1 ~ ^ \\ “quoted”',
    author: [
      { family: 'Smith', given: 'John Paul' },
      { family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' },
      { literal: 'Reuters Staff' },
    ],
    'container-title': 'The Example Times',
    issued: { 'date-parts': [[2022, 1, 3]] },
    accessed: { 'date-parts': [[2022, 5, 18]] },
    URL: 'https://news.example/a_b/%E6%96%B0?x={1}&y=50%25#t~1',
    language: 'en-GB',
    abstract: 'First, 100% {sure} & safe_ly.',
  },
  {
    id: 'clip-undated-000000000003',
    type: 'webpage',
    title: 'A page that says little',
    'container-title': 'Example Site',
    accessed: { 'date-parts': [[2022, 5, 18]] },
    URL: 'https://news.example/a/1.html',
  },
] as const;

/** `CITABLE`, as bibutils makes MODS of it. */
export const CITED_AS_MODS = [
  {
    names: ['刘, 岚', '欧阳, 修远', '新华社记者'],
    title: '让群众享受“就近办”“随时办”服务',
    host: '中国邮政快递报',
    issued: '2022-05-18',
    url: 'https://news.example/a/1.html',
    language: 'zh-Hans',
    keywords: ['邮政', '政务 服务'],
    abstract: '近年来，广东邮政坚持以人民为中心的发展思想。',
  },
  {
    names: ['Smith, John Paul', 'de Beauvoir, Simone', 'Reuters Staff'],
    title: 'S&P 500: 5% up_to {date}, $5 #1 ~ ^ \\ “quoted”',
    host: 'The Example Times',
    issued: '2022-01-03',
    url: 'https://news.example/a_b/%E6%96%B0?x={1}&y=50%25#t~1',
    language: 'en-GB',
    abstract: 'First, 100% {sure} & safe_ly.',
  },
  { title: 'A page that says little', host: 'Example Site', issued: '' },
] as const;
