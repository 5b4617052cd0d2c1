import { clipMarkdown } from '../markdown/clip-markdown.ts';
import { fileName } from '../names/file-name.ts';
import type { Profile } from './profile.ts';

/** Markdown for people: what a clip copies as, in a file named after its title. */
export const plain: Profile = {
  id: 'plain',
  render: (document) => ({
    name: fileName(document.clip.title, 'md'),
    text: clipMarkdown(document),
  }),
};
