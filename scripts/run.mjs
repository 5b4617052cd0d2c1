import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The repository. Every script runs from here, wherever it was called. */
export const ROOT = resolve(import.meta.dirname, '..');

/**
 * Runs a program of `node_modules/.bin` or of the system, in sight of whoever called. True when it
 * succeeded.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export function run(program, args, env = {}) {
  const bin = resolve(ROOT, 'node_modules/.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    // npm's programs are `.cmd` files on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${bin}${separator}${process.env.PATH}`, ...env },
  });
  return status === 0;
}

/**
 * The same, and the end of the script when it fails.
 *
 * @param {string} program
 * @param {string[]} args
 */
export function must(program, args) {
  if (run(program, args)) return;
  console.error(`\n${program} ${args.join(' ')} failed`);
  process.exit(1);
}
