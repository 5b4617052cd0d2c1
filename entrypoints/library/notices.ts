import { type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../components/feedback/Toast.tsx';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import { messageName } from '../../lib/clip/message-name.ts';

/** What just happened on the page, and the way back from it. */
export interface Notices {
  message: ReadonlySignal<ToastMessage | null>;
  /** Says what was done; `takeBack` makes it as if it had not been. */
  done(text: string, takeBack?: () => Promise<unknown>): void;
  /** Says what went wrong. */
  fail(error: ClipperError): void;
  /**
   * Runs something that may fail in a way a reader can be told of, and says whether it succeeded. Anything
   * else is a bug, and thrown.
   */
  attempt(run: () => Promise<unknown>): Promise<boolean>;
  /** Takes back the newest thing that was not taken back yet. */
  undo(): Promise<void>;
  close(): void;
}

/** So many steps can be taken back. */
const MOST_STEPS = 50;

/** Notices of one page, with their undo. */
export function createNotices(): Notices {
  const message = signal<ToastMessage | null>(null);
  const steps: (() => Promise<unknown>)[] = [];

  function fail({ code }: ClipperError): void {
    message.value = { text: i18n.t(`errors.${messageName(code)}`), tone: 'failed' };
  }

  async function attempt(run: () => Promise<unknown>): Promise<boolean> {
    try {
      await run();
      return true;
    } catch (error) {
      if (!(error instanceof ClipperError)) throw error;
      fail(error);
      return false;
    }
  }

  async function undo(): Promise<void> {
    const takeBack = steps.pop();
    if (!takeBack) return;
    await attempt(async () => {
      await takeBack();
      message.value = { text: i18n.t('library.undone') };
    });
  }

  return {
    message,
    fail,
    attempt,
    undo,
    done(text, takeBack) {
      if (!takeBack) {
        message.value = { text };
        return;
      }
      steps.push(takeBack);
      if (steps.length > MOST_STEPS) steps.shift();
      message.value = { text, action: { label: i18n.t('common.undo'), run: () => void undo() } };
    },
    close() {
      message.value = null;
    },
  };
}
