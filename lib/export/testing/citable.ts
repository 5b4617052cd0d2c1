import type { TestDocument } from './written.ts';

/** Clips with everything in them that citation formats find hard. */
export const CITABLE: TestDocument[] = [
  {
    clip: {
      id: '0196e2a0-0000-7000-8000-000000000001',
      title: '让群众享受“就近办”“随时办”服务',
      bylines: ['刘岚', '欧阳修远', '新华社记者'],
      source: '中国邮政快递报',
      tags: ['邮政', '政务 服务'],
      note: '再查',
      lang: 'zh-Hans',
    },
  },
  {
    clip: {
      id: '0196e2a0-0000-7000-8000-000000000002',
      title: 'S&P 500: 5% up_to {date}, $5 #1 ~ ^ \\ “quoted”',
      bylines: ['John Paul Smith', 'Simone de Beauvoir', 'Reuters Staff'],
      source: 'The Example Times',
      canonicalUrl: 'https://news.example/a_b/%E6%96%B0?x={1}&y=50%25#t~1',
      published: { iso: '2022-01-03T23:30:00-05:00', precision: 'minute', zone: 'stated' },
      excerpt: 'First, 100% {sure} & safe_ly.',
      lang: 'en-GB',
    },
  },
  {
    clip: {
      id: '0196e2a0-0000-7000-8000-000000000003',
      title: 'A page that says little',
      bylines: [],
      source: null,
      siteName: 'Example Site',
      published: null,
      excerpt: '',
      lang: 'und',
    },
  },
];
