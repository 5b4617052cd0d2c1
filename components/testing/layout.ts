import { vi } from 'vitest';

/**
 * jsdom lays nothing out: gives every element a height that stays, what watches for elements coming into view the word
 * that they are, ranges a place, and dialogs the way to open that jsdom lacks.
 */
export function giveLayout(height: number): void {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.stubGlobal('IntersectionObserver', EverythingIsSeen);
  vi.stubGlobal('ResizeObserver', NothingIsResized);
  Range.prototype.getBoundingClientRect ??= () => document.body.getBoundingClientRect();
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
}

class EverythingIsSeen {
  readonly #tell: (entries: { isIntersecting: boolean }[]) => void;

  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }

  observe(): void {
    queueMicrotask(() => this.#tell([{ isIntersecting: true }]));
  }

  disconnect(): void {
    this.#tell([]);
  }
}

class NothingIsResized {
  observe(): void {
    return;
  }

  disconnect(): void {
    return;
  }
}
