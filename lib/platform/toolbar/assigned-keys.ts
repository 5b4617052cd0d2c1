import { browser } from 'wxt/browser';

/** The keys that clip, as the browser writes them (`Alt+Shift+J`); empty where none is set. */
export interface AssignedKeys {
  /** Opens the popup. */
  popup: string;
  /** Clips without it. */
  clip: string;
}

/** The keys as they are set now: a reader may have changed them. */
export async function assignedKeys(): Promise<AssignedKeys> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { popup: keyOf('_execute_action'), clip: keyOf('clip-page') };
}
