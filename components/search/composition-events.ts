/** What an input method tells of its composition. */
export interface CompositionListeners {
  start?: () => void;
  end?: (event: Event & { currentTarget: HTMLInputElement }) => void;
}

/**
 * Attributes that listen to an input method, to be spread on a field. In small letters: Preact takes
 * `onCompositionStart` for an event that is spelled with capitals, which no browser has.
 */
export function compositionEvents({ start, end }: CompositionListeners) {
  return { oncompositionstart: start, oncompositionend: end };
}
