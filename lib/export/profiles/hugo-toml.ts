import { stringify, TomlDate } from 'smol-toml';
import type { FrontMatterValue } from '../markdown/front-matter.ts';
import { hugoPage } from './hugo-page.ts';
import type { Profile } from './profile.ts';

/** A page for a Hugo site, with front matter in TOML. */
export const hugoToml: Profile = {
  id: 'hugoToml',
  site: { files: 'content/posts', images: 'static/images', imageAddress: '/images/' },
  render(document, settings) {
    const { name, fields, body } = hugoPage(document, settings);
    const known = Object.entries(fields).flatMap(([key, value]) =>
      value === null || (Array.isArray(value) && value.length === 0) ? [] : [[key, toml(value)]],
    );
    return { name, text: `+++\n${stringify(Object.fromEntries(known))}+++\n\n${body}` };
  },
};

/** Texts as they are; a time as TOML has times. Lone halves of characters have no place in it. */
function toml(value: FrontMatterValue): string | string[] | TomlDate {
  if (typeof value === 'string') return value.toWellFormed();
  if ('time' in value) return new TomlDate(value.time);
  return 'quoted' in value ? value.quoted : value.map((text) => text.toWellFormed());
}
