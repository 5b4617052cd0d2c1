import { spawnSync } from 'node:child_process';

/** Whether a program that reads our exports is installed; says so once where it is not. */
export function hasConsumer(program: string, versionArgument = '--version'): boolean {
  const { error } = spawnSync(program, [versionArgument]);
  if (error)
    process.stderr.write(`${program} is not installed: what it reads is not tested here\n`);
  return !error;
}

/** Runs it on `input` and gives back what it printed; fails the test where it complains. */
export function consume(program: string, args: string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
