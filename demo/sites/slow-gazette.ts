import { fillerText } from '../filler-text.ts';
import { seededRandom } from '../random.ts';
import { type Answer, html, type Route } from '../route.ts';

const random = seededRandom(11);
const paragraphs = Array.from({ length: 6 }, () => `<p>${fillerText(random, 'en', 4)}</p>`);
const BEGINNING = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The night train is late</title></head>
<body><article><h1>The night train is late</h1>${paragraphs.slice(0, 3).join('')}`;
const END = `${paragraphs.slice(3).join('')}<p>This is the last line of it.</p></article>`;

const held = (body: string): Answer => ({
  ...html(body),
  rest: { afterMs: Number.POSITIVE_INFINITY, body: '' },
});

/** Pages of a server that takes its time: browsers never tell of the first that it is loaded. */
export const SLOW_GAZETTE: Route[] = [
  // The article is there, and the connection stays open.
  { address: 'slow.example/held.html', answer: () => held(`${BEGINNING}${END}`) },
  {
    address: 'slow.example/halves.html',
    answer: () => ({ ...html(BEGINNING), rest: { afterMs: 2_000, body: END } }),
  },
  // Its text is in a frame of another site, which no click opens to us.
  {
    address: 'slow.example/frame.html',
    answer: () =>
      html(
        '<!DOCTYPE html><title>Framed</title><iframe src="http://many.example/1" width="800"></iframe>',
      ),
  },
];
