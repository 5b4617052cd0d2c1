import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { v7 as uuidv7 } from 'uuid';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/Toast.tsx';
import { hostOfRule } from '../../../lib/capture/sites/host-of-rule.ts';
import { parseRules } from '../../../lib/capture/sites/parse-rules.ts';
import type { SiteRule } from '../../../lib/capture/sites/site-rule.ts';
import { saveFile } from '../../../lib/platform/files/save-file.ts';
import { loadCorrections, saveCorrections } from '../../../lib/platform/settings/corrections.ts';
import {
  loadOwnRules,
  type OwnRule,
  saveOwnRules,
} from '../../../lib/platform/settings/own-rules.ts';
import { type TrialPage, takeTrialPage } from '../../../lib/platform/tab/trial-page.ts';
import { mistakeText } from './mistake-text.ts';

/** The reader's rules, and all that can be done with them. */
export interface RulesState {
  /** `null`: not read yet. */
  rules: ReadonlySignal<OwnRule[] | null>;
  /** The id of the rule that is being edited, `new` for one that is being written. */
  editing: Signal<string | null>;
  toast: Signal<ToastMessage | null>;
  /** What a new rule begins with. */
  begun: ReadonlySignal<SiteRule>;
  /** The page that the reader came from to write a rule for it. */
  page: ReadonlySignal<TrialPage | null>;
  /** The hosts that the popup offers no rules for, because the reader said so. */
  unasked: ReadonlySignal<string[]>;
  load(): Promise<void>;
  /** Puts a rule in the place of the one with this id; `new`: adds it. */
  put(id: string, rule: SiteRule): Promise<void>;
  enable(id: string, enabled: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** Adds the rules of a file. */
  importFile(text: string): Promise<void>;
  exportFile(): void;
  /** Lets the popup offer rules for all hosts again. */
  askAgain(): Promise<void>;
}

/** The state of the options' section about rules. Every change is kept at once. */
export function createRulesState(): RulesState {
  const rules = signal<OwnRule[] | null>(null);
  const editing = signal<string | null>(null);
  const toast = signal<ToastMessage | null>(null);
  const unasked = signal<string[]>([]);
  const begun = signal<SiteRule>({ hosts: [] });
  const page = signal<TrialPage | null>(null);

  async function keep(changed: OwnRule[]): Promise<void> {
    rules.value = changed;
    await saveOwnRules(changed);
  }

  /** Tells what was done, with the way back. */
  function tell(text: string, before: OwnRule[]): void {
    toast.value = {
      text,
      action: { label: i18n.t('common.undo'), run: () => void keep(before) },
    };
  }

  /** Opens the rule for a page's site: the reader's own, where there is one, or a new one. */
  function beginWith(brought: TrialPage): void {
    const address = new URL(brought.url);
    const known = now().find(({ rule }) => hostOfRule(rule, address) !== null);
    begun.value = { hosts: [address.hostname] };
    page.value = brought;
    editing.value = known?.id ?? 'new';
  }

  const now = () => rules.peek() ?? [];
  const asNew = (rule: SiteRule): OwnRule => ({ id: uuidv7(), enabled: true, rule });

  return {
    rules,
    editing,
    toast,
    unasked,
    begun,
    page,
    async load() {
      const [own, corrections, brought] = await Promise.all([
        loadOwnRules(),
        loadCorrections(),
        takeTrialPage(),
      ]);
      rules.value = own;
      unasked.value = corrections.unasked;
      if (brought) beginWith(brought);
    },
    async put(id, rule) {
      editing.value = null;
      await keep(
        id === 'new'
          ? [asNew(rule), ...now()]
          : now().map((own) => (own.id === id ? { ...own, rule } : own)),
      );
    },
    enable: (id, enabled) => keep(now().map((own) => (own.id === id ? { ...own, enabled } : own))),
    async remove(id) {
      const before = now();
      await keep(before.filter((own) => own.id !== id));
      tell(i18n.t('rules.deleted'), before);
    },
    async importFile(text) {
      const parsed = parseRules(text);
      const [mistake] = parsed.mistakes;
      if (mistake) {
        toast.value = { text: mistakeText(mistake), tone: 'failed' };
        return;
      }
      const before = now();
      const known = new Set(before.map(({ rule }) => JSON.stringify(rule)));
      const added = parsed.rules.filter((rule) => !known.has(JSON.stringify(rule)));
      await keep([...added.map(asNew), ...before]);
      if (added.length > 0) tell(i18n.t('rules.imported', added.length), before);
      else toast.value = { text: i18n.t('rules.allKnown') };
    },
    exportFile() {
      const list = now().map(({ rule }) => rule);
      const file = new Blob([`${JSON.stringify(list, null, 2)}\n`], { type: 'application/json' });
      saveFile('jianbao-site-rules.json', file);
    },
    async askAgain() {
      unasked.value = [];
      await saveCorrections({ ...(await loadCorrections()), unasked: [] });
    },
  };
}
