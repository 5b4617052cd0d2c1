// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleNodes, namesOf, readStructuredData, textOf } from './structured-data.ts';

function page(...scripts: string[]): Document {
  const document = new DOMParser().parseFromString('<title>x</title>', 'text/html');
  for (const text of scripts) {
    const script = document.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = text;
    document.head.append(script);
  }
  return document;
}

const headline = (...scripts: string[]) =>
  articleNodes(readStructuredData(page(...scripts))).map((node) =>
    textOf(node['headline'] ?? node['title']),
  );

describe('readStructuredData', () => {
  test('finds articles in @graph, in arrays and under mainEntity', () => {
    expect(
      headline(
        '{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"a"}]}',
        '[{"@type":"ReportageNewsArticle","headline":"b"}]',
        '{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"c"}}',
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  test('takes Baidu’s cambrian object, which has no type', () => {
    expect(
      headline(
        '{"@context":"https://ziyuan.baidu.com/contexts/cambrian.jsonld","title":"标题","pubDate":"2019-09-07T15:14:21"}',
      ),
    ).toEqual(['标题']);
  });

  test.each([
    ['a line break in a string', '{"@type":"NewsArticle","headline":"a\nb"}', 'a b'],
    ['a trailing comma', '{"@type":"NewsArticle","headline":"a",}', 'a'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"a"} -->', 'a'],
    ['CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"a"}\n//]]>', 'a'],
    ['two objects in a row', '{"@type":"WebSite"} {"@type":"NewsArticle","headline":"a"}', 'a'],
    [
      'a quote that was not escaped',
      '{"@type":"NewsArticle","headline":"a","description":"so "x" y"}',
      'a',
    ],
  ])('survives %s', (_case, json, expected) => {
    expect(headline(json)).toEqual([expected]);
  });

  test('other JSON and no JSON give nothing', () => {
    expect(headline('"a"', '', 'var x = 1', '{"@type":"BreadcrumbList"}')).toEqual([]);
  });
});

test('namesOf tells people from organisations', () => {
  expect(
    namesOf([
      { '@type': 'Person', name: 'Ann Bee' },
      'Cee Dee',
      { '@type': 'NewsMediaOrganization', name: 'Wire' },
    ]),
  ).toEqual([
    { name: 'Ann Bee', person: true },
    { name: 'Cee Dee', person: true },
    { name: 'Wire', person: false },
  ]);
});
