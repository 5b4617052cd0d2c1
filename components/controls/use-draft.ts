import { useState } from 'preact/hooks';

export interface DraftOptions {
  value: string;
  /** Every change while typing. */
  onInput?: ((value: string) => void) | undefined;
  /** The field was left, or Enter was pressed, with another value than it had. */
  onCommit?: ((value: string) => void) | undefined;
}

export interface Draft {
  text: string;
  type: (text: string) => void;
  commit: () => void;
}

/**
 * What stands in a field while it is being typed in. What the owner sets meanwhile is not shown until
 * the field is left, so that a slow save never takes characters away from under the cursor.
 */
export function useDraft({ value, onInput, onCommit }: DraftOptions): Draft {
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null);
  return {
    text: typed?.text ?? value,
    type(text) {
      setTyped({ text, over: typed?.over ?? value });
      onInput?.(text);
    },
    commit() {
      if (typed && typed.text !== typed.over) onCommit?.(typed.text);
      setTyped(null);
    },
  };
}
