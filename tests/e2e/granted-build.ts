import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILDS } from './drivers/launch-browser.ts';

/**
 * The build for Chromium as it is once the reader has allowed all that can be asked for: no browser without a
 * window answers such a question. Nothing but the manifest differs.
 */
export async function grantedBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-granted-'));
  await cp(BUILDS.chromium, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const { optional_permissions, optional_host_permissions, ...rest } = manifest;
  const granted = {
    ...rest,
    permissions: [...manifest.permissions, ...optional_permissions],
    host_permissions: optional_host_permissions,
  };
  await writeFile(path, JSON.stringify(granted));
  return folder;
}
