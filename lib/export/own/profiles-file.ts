import * as v from 'valibot';
import { ClipperError } from '../../clip/clipper-error.ts';
import type { OwnProfile } from './own-profile.ts';

const MAX_TEMPLATE = 20_000;
const template = v.pipe(v.string(), v.maxLength(MAX_TEMPLATE));
const FILE = v.object({
  format: v.literal('jianbao-profiles'),
  version: v.literal(1),
  profiles: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80)),
        fileName: template,
        folder: template,
        frontMatter: template,
        body: template,
      }),
    ),
    v.maxLength(200),
  ),
});

/** Profiles as a file for another machine, or another reader. */
export function writeProfiles(profiles: readonly OwnProfile[]): string {
  const written = profiles.map(({ id: _, ...profile }) => profile);
  const file = { format: 'jianbao-profiles', version: 1, profiles: written };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The profiles of such a file, under new ids. Throws `not-profiles`. */
export function readProfiles(text: string, newId: () => string): OwnProfile[] {
  const file = v.safeParse(FILE, parsed(text));
  if (!file.success) throw new ClipperError('not-profiles', file.issues);
  return file.output.profiles.map((profile) => ({ id: newId(), ...profile }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ClipperError('not-profiles', cause);
  }
}
