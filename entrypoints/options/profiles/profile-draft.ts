import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ClipDocument } from '../../../lib/export/clip-document.ts';
import type { ExportSettings } from '../../../lib/export/export-settings.ts';
import type { ExportedFile } from '../../../lib/export/exported-file.ts';
import type { TemplateProblem } from '../../../lib/export/own/check-template.ts';
import type { OwnProfile, TemplatePart } from '../../../lib/export/own/own-profile.ts';

/** A profile while it is being written. */
export interface ProfileDraft {
  profile: Signal<OwnProfile>;
  /** What is wrong with each part, and nothing for those that are right. */
  problems: ReadonlySignal<Partial<Record<TemplatePart, TemplateProblem>>>;
  /** The file of a clip, as the templates were when they were last right; `null`: none yet. */
  preview: ReadonlySignal<ExportedFile | null>;
  /** Why no file can be written with templates that can be read: they go on for too long. */
  failure: ReadonlySignal<string | null>;
  canSave: ReadonlySignal<boolean>;
  change(part: Partial<OwnProfile>): Promise<void>;
}

/** A draft of `profile`, shown on `sample`. The template language is loaded with the first of them. */
export function createProfileDraft(
  profile: OwnProfile,
  sample: ClipDocument | null,
  settings: ExportSettings,
): ProfileDraft {
  const draft = signal(profile);
  const problems = signal<Partial<Record<TemplatePart, TemplateProblem>>>({});
  const preview = signal<ExportedFile | null>(null);
  const failure = signal<string | null>(null);

  async function check(): Promise<void> {
    const [{ checkTemplates }, { loadOwnProfile }] = await Promise.all([
      import('../../../lib/export/own/check-template.ts'),
      import('../../../lib/export/own/render-own-profile.ts'),
    ]);
    const current = draft.peek();
    problems.value = checkTemplates(current);
    if (Object.keys(problems.peek()).length > 0 || !sample) return;
    const { render } = await loadOwnProfile(current);
    if (draft.peek() !== current) return;
    try {
      preview.value = render(sample, settings);
      failure.value = null;
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    }
  }
  void check();

  return {
    profile: draft,
    problems,
    preview,
    failure,
    canSave: computed(
      () => draft.value.name.trim() !== '' && Object.keys(problems.value).length === 0,
    ),
    change(part) {
      draft.value = { ...draft.peek(), ...part };
      return check();
    },
  };
}
