import type { BookOptions } from '../export-context.ts';
import { markupText } from '../html/markup-text.ts';
import type { BookSection } from './book-sections.ts';

const [WIDTH, LINE] = [1200, 14];

/** A picture for the front: the title, the largest groups of clips, how many clips there are. */
export function bookCover({ title }: BookOptions, sections: readonly BookSection[]): string {
  const count = sections.reduce((sum, { chapters }) => sum + chapters.length, 0);
  const lines = wrapped(title).slice(0, 5);
  const titleLines = lines.map((line, at) => text(120, 520 + at * 120, 92, '#23211e', line, 700));
  const groups = sections.slice(0, 6).map(({ heading, chapters }, at) => {
    const words = [...heading].length > 18 ? `${[...heading].slice(0, 17).join('')}…` : heading;
    return text(120, 1180 + at * 62, 40, '#5e5a52', `${words} · ${chapters.length}`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 1600" width="${WIDTH}" height="1600">
<rect width="${WIDTH}" height="1600" fill="#f7f5f1"/>
<rect x="120" y="140" width="150" height="150" rx="24" fill="#b3341f"/>
${text(195, 248, 96, '#ffffff', '剪', 700, 'middle')}
<rect x="120" y="370" width="960" height="4" fill="#b3341f"/>
${titleLines.join('\n')}
${groups.join('\n')}
${text(1080, 248, 64, '#b3341f', String(count), 700, 'end')}
</svg>
`;
}

function text(
  x: number,
  y: number,
  size: number,
  fill: string,
  words: string,
  weight = 400,
  anchor = 'start',
): string {
  return `<text x="${x}" y="${y}" font-family="serif" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${markupText(words)}</text>`;
}

/** Lines of about as many full-width characters as fit; a Latin letter takes half of one. */
function wrapped(title: string): string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const word of title.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? []) {
    const wide = /\p{Script=Han}/u.test(word) ? 1 : word.length * 0.55;
    if (width + wide > LINE && line !== '') {
      lines.push(line.trim());
      [line, width] = ['', 0];
    }
    line += word;
    width += wide;
  }
  return [...lines, line.trim()].filter(Boolean);
}
