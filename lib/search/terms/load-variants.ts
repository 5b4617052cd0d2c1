import { HanVariants } from './han-variants.ts';

/** The characters of OpenCC's table (17 kB, loaded when a reader wants both scripts found). */
export async function loadVariants(): Promise<HanVariants> {
  const { default: table } = await import('opencc-js/dict/TSCharacters');
  return new HanVariants(table);
}
