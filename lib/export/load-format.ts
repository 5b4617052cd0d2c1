import type { Collection } from './collections/collection.ts';
import type { Format } from './format.ts';
import { type CollectionId, type FormatId, isCollectionId } from './format-id.ts';
import { fileName } from './names/file-name.ts';
import type { OwnProfile } from './own/own-profile.ts';
import { type ProfileRule, profileFor } from './own/profile-rule.ts';
import { loadProfile } from './profiles/load-profile.ts';
import type { ProfileKey } from './profiles/profile-id.ts';

/** The list of collections. Each is loaded when it is first used. */
const COLLECTIONS: Readonly<Record<CollectionId, () => Promise<Collection>>> = {
  epub: async () => (await import('./collections/epub.ts')).epub,
  json: async () => (await import('./collections/json.ts')).json,
  csv: async () => (await import('./collections/csv.ts')).csv,
  bibtex: async () => (await import('./collections/bibtex.ts')).bibtex,
  ris: async () => (await import('./collections/ris.ts')).ris,
  cslJson: async () => (await import('./collections/csl-json.ts')).cslJson,
};

/** The reader's own profiles, and which clips are exported by which. */
export interface OwnFormats {
  own: readonly OwnProfile[];
  rules: readonly ProfileRule[];
  /** For clips that no rule is for. */
  profile: ProfileKey;
}

/** The format of this name, with all that it writes files with. */
export async function loadFormat(id: FormatId, formats: OwnFormats): Promise<Format> {
  if (id === 'byRules') return byRules(formats);
  if (isCollectionId(id)) return { kind: 'together', ...(await COLLECTIONS[id]()) };
  if (id === 'html') {
    const { htmlPage } = await import('./html/html-page.ts');
    return {
      kind: 'each',
      mediaType: 'text/html',
      images: 'inside',
      render: (document, settings) => ({
        name: fileName(document.clip.title, 'html'),
        text: htmlPage(document, settings),
      }),
    };
  }
  const { render, site } = await loadProfile(id, formats.own);
  return { kind: 'each', mediaType: 'text/markdown', images: 'beside', site, render };
}

/** Each clip by the profile that is for it. Folders of sites are not made: one export may be for several. */
async function byRules({ own, rules, profile }: OwnFormats): Promise<Format> {
  const keys = [...new Set([profile, ...rules.map((rule) => rule.profile)])];
  const loaded = await Promise.all(keys.map((key) => loadProfile(key, own)));
  const profiles = new Map(keys.map((key, at) => [key, loaded[at]]));
  return {
    kind: 'each',
    mediaType: 'text/markdown',
    images: 'beside',
    render(document, settings) {
      const chosen = profiles.get(profileFor(document.clip, rules, profile));
      if (!chosen) throw new Error('a rule names a profile that was not loaded');
      return chosen.render(document, settings);
    },
  };
}
