import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new profile of Chromium in whose toolbar the button of an unpacked extension stands, instead of in a menu behind a
 * puzzle piece where nobody looks for it. Gives its folder.
 */
export async function pinnedProfile(extension: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'jianbao-chromium-'));
  const preferences = {
    extensions: { pinned_extensions: [await unpackedId(extension)] },
    // Its bubble would lie over the button.
    translate: { enabled: false },
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Chromium's id for a folder: the hash of its path, each hexadecimal digit as one of sixteen letters. */
async function unpackedId(folder: string): Promise<string> {
  const path = Buffer.from(
    await realpath(folder),
    process.platform === 'win32' ? 'utf16le' : 'utf8',
  );
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
