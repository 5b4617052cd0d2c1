import type { Clip } from '../../clip/clip.ts';
import type { ExportSettings } from '../export-settings.ts';
import { citationOf } from './citation.ts';
import type { CitationRun, CitationStyle, CitationStyleId } from './citation-style.ts';
import { apa } from './styles/apa.ts';
import { chicago } from './styles/chicago.ts';
import { gbt7714 } from './styles/gbt7714.ts';

const STYLES: Readonly<Record<CitationStyleId, CitationStyle>> = { gbt7714, apa, chicago };

/** An entry of a bibliography for the clip, as plain text and with its italics as HTML. */
export function formatCitation(
  clip: Clip,
  style: CitationStyleId,
  settings: ExportSettings,
): { text: string; html: string } {
  const runs = STYLES[style](citationOf(clip, settings));
  return {
    text: runs.map(({ text }) => text).join(''),
    html: `<p>${runs.map(runHtml).join('')}</p>`,
  };
}

function runHtml({ text, italic }: CitationRun): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return italic ? `<i>${escaped}</i>` : escaped;
}
