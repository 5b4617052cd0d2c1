import type { GeneratedI18nStructure } from '#i18n';

/** What a key can do on the library page. */
export type Command =
  | 'next'
  | 'previous'
  | 'extend-next'
  | 'extend-previous'
  | 'open'
  | 'search'
  | 'choose'
  | 'choose-all'
  | 'star'
  | 'edit'
  | 'tag'
  | 'export'
  | 'delete'
  | 'undo'
  | 'next-match'
  | 'previous-match'
  | 'close'
  | 'shortcuts';

type TextKey = Extract<keyof GeneratedI18nStructure, `shortcuts.${string}`>;

/** One line of the shortcut sheet; also what the page listens to. */
export interface Shortcut {
  command: Command;
  /** Keystrokes as `keystroke()` writes them; any of them. */
  keys: readonly string[];
  text: TextKey;
}

/** Every shortcut, in the order in which the sheet lists them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { command: 'next', keys: ['j'], text: 'shortcuts.next' },
  { command: 'previous', keys: ['k'], text: 'shortcuts.previous' },
  { command: 'open', keys: ['Enter'], text: 'shortcuts.open' },
  { command: 'search', keys: ['/'], text: 'shortcuts.search' },
  { command: 'choose', keys: ['x'], text: 'shortcuts.choose' },
  { command: 'extend-next', keys: ['Shift+j'], text: 'shortcuts.extendNext' },
  { command: 'extend-previous', keys: ['Shift+k'], text: 'shortcuts.extendPrevious' },
  { command: 'choose-all', keys: ['Ctrl+a'], text: 'shortcuts.chooseAll' },
  { command: 'star', keys: ['s'], text: 'shortcuts.star' },
  { command: 'edit', keys: ['e'], text: 'shortcuts.edit' },
  { command: 'tag', keys: ['t'], text: 'shortcuts.tag' },
  { command: 'export', keys: ['Shift+e'], text: 'shortcuts.export' },
  { command: 'delete', keys: ['#', 'Delete'], text: 'shortcuts.delete' },
  { command: 'undo', keys: ['u', 'Ctrl+z'], text: 'shortcuts.undo' },
  { command: 'next-match', keys: ['n'], text: 'shortcuts.nextMatch' },
  { command: 'previous-match', keys: ['Shift+n'], text: 'shortcuts.previousMatch' },
  { command: 'close', keys: ['Escape'], text: 'shortcuts.close' },
  { command: 'shortcuts', keys: ['?'], text: 'shortcuts.sheet' },
];

/** The parts of a keyboard event that say what was pressed, and where. */
export type Keystroke = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing' | 'target'
>;

/**
 * What a key press asks for; `null` while text is being typed or composed, where Escape alone is heard,
 * and in a dialog, which has its own keys. Enter belongs to a button or a link that has the focus.
 */
export function commandOf(event: Keystroke): Command | null {
  if (event.isComposing || event.altKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog')) return null;
  if (event.key !== 'Escape' && target?.closest('input, textarea, select, [contenteditable]')) {
    return null;
  }
  if (event.key === 'Enter' && target?.closest('button, a')) return null;
  const pressed = keystroke(event);
  return SHORTCUTS.find(({ keys }) => keys.includes(pressed))?.command ?? null;
}

/** `Ctrl+z` (Cmd is the same), `Shift+j`, `?`: Shift is named with letters only, signs have it in them. */
function keystroke({ key, ctrlKey, metaKey, shiftKey }: Keystroke): string {
  const letter = /^[a-z]$/i.test(key);
  const prefix = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${shiftKey && letter ? 'Shift+' : ''}`;
  return prefix + (letter ? key.toLowerCase() : key);
}
