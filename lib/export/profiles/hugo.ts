import { frontMatter } from '../markdown/front-matter.ts';
import { hugoPage } from './hugo-page.ts';
import type { Profile } from './profile.ts';

/** A page for a Hugo site, with front matter in YAML. */
export const hugo: Profile = {
  id: 'hugo',
  site: { files: 'content/posts', images: 'static/images', imageAddress: '/images/' },
  render(document, settings) {
    const { name, fields, body } = hugoPage(document, settings);
    return { name, text: `${frontMatter(fields)}\n${body}` };
  },
};
