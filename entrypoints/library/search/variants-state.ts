import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { openOnce } from '../../../lib/platform/pages/open-once.ts';
import type { Settings } from '../../../lib/platform/settings/settings.ts';
import type { HanVariants } from '../../../lib/search/terms/han-variants.ts';
import { loadVariants } from '../../../lib/search/terms/load-variants.ts';

/**
 * The characters by which words are found in both Chinese scripts, or `null` where they are found as typed:
 * as the reader has set it, and sets it from now on, until `stopped`.
 */
export async function followVariants(
  settings: ReadonlySignal<Settings>,
  stopped: AbortSignal,
): Promise<ReadonlySignal<HanVariants | null>> {
  const load = openOnce(loadVariants);
  const variants = signal<HanVariants | null>(null);
  const wanted = computed(() => settings.value.bothScripts);
  const follow = async (bothScripts: boolean) => {
    const loaded = bothScripts ? await load() : null;
    if (wanted.peek() === bothScripts) variants.value = loaded;
  };
  await follow(wanted.peek());
  const stop = wanted.subscribe((own) => void follow(own).catch(reportError));
  stopped.addEventListener('abort', stop);
  return variants;
}
