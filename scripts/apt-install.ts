import { spawnSync } from 'node:child_process';

/** Installs Debian packages where that is ours to do: as root on Debian, as in a container. */
export function aptInstall(packages: string[]): void {
  if (packages.length === 0 || process.getuid?.() !== 0 || !apt(['--version'])) return;
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...packages]);
}

function apt(args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}
