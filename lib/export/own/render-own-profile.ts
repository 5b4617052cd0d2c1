import type { Template } from 'liquidjs';
import type { ClipDocument } from '../clip-document.ts';
import type { ExportSettings } from '../export-settings.ts';
import type { ExportedFile } from '../exported-file.ts';
import { fileName } from '../names/file-name.ts';
import type { Profile } from '../profiles/profile.ts';
import type { OwnProfile, TemplatePart } from './own-profile.ts';
import { templateEngine } from './template-engine.ts';
import { templateFields } from './template-fields.ts';

const PINYIN = /\|\s*pinyin\b/;

/**
 * A profile of the reader's, ready to write files. Throws liquidjs's `ParseError` where a template cannot
 * be read; `render` throws its `RenderError` where one goes on for too long.
 */
export async function loadOwnProfile(own: OwnProfile): Promise<Profile> {
  const templates = [own.fileName, own.folder, own.frontMatter, own.body];
  // A dictionary of 450 kB, for those who ask for it.
  const pinyin = templates.some((template) => PINYIN.test(template))
    ? (await import('../names/pinyin-of.ts')).pinyinOf
    : undefined;
  const engine = templateEngine(pinyin);
  const parsed: Record<TemplatePart, Template[]> = {
    fileName: engine.parse(own.fileName),
    folder: engine.parse(own.folder),
    frontMatter: engine.parse(own.frontMatter),
    body: engine.parse(own.body),
  };
  return {
    id: `own:${own.id}`,
    render(document: ClipDocument, settings: ExportSettings): ExportedFile {
      const fields = templateFields(document, settings);
      const write = (part: TemplatePart): string => engine.renderSync(parsed[part], fields);
      const head = write('frontMatter').trim();
      const body = write('body').trim();
      const folder = folderPath(write('folder'));
      return {
        name: fileName(write('fileName').trim() || document.clip.title, 'md'),
        text: `${head === '' ? '' : `---\n${head}\n---\n\n`}${body}\n`,
        ...(folder === '' ? {} : { folder }),
      };
    },
  };
}

/** Folders that every system takes; none of them leads up. */
function folderPath(text: string): string {
  return text
    .split(/[/\\]/)
    .filter((folder) => folder.trim() !== '' && !/^\s*\.+\s*$/.test(folder))
    .map((folder) => fileName(folder, '').replace(/\.$/, ''))
    .join('/');
}
