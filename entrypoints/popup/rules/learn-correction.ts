import { v7 as uuidv7 } from 'uuid';
import type { Correction } from '../../../lib/capture/sites/correction.ts';
import {
  proposeRule,
  type RuleProposal,
  withProposal,
} from '../../../lib/capture/sites/propose-rule.ts';
import { soughtMoment, soughtNames } from '../../../lib/capture/sites/sought-words.ts';
import type { Clip } from '../../../lib/clip/clip.ts';
import { CORRECTABLE, type Correctable } from '../../../lib/clip/correctable.ts';
import { loadCorrections, saveCorrections } from '../../../lib/platform/settings/corrections.ts';
import {
  loadOwnRules,
  type OwnRule,
  saveOwnRules,
} from '../../../lib/platform/settings/own-rules.ts';
import type { CurrentTab } from '../../../lib/platform/tab/current-tab.ts';
import { findInTab } from '../../../lib/platform/tab/find-in-tab.ts';

/** A field as text; empty where there is nothing to be learnt. */
function textOf(clip: Clip, field: Correctable): string {
  if (field === 'bylines' || field === 'editors') return clip[field].join('、');
  if (field === 'published') return clip.published?.iso ?? '';
  return clip[field] ?? '';
}

function soughtIn(clip: Clip, field: Correctable) {
  if (field === 'published' && clip.published) return soughtMoment(clip.published);
  const isList = field === 'bylines' || field === 'editors';
  return soughtNames(isList ? clip[field] : [textOf(clip, field)]);
}

/**
 * Remembers what the reader corrected in the clip of a tab's page, and where it stands there. Returns the
 * rule that this and an earlier correction have in common, if any and if the reader wants to be asked.
 */
export async function learnCorrection(
  tab: CurrentTab,
  before: Clip,
  after: Clip,
): Promise<RuleProposal | null> {
  const corrected = CORRECTABLE.filter((field) => {
    const value = textOf(after, field);
    return value !== '' && value !== textOf(before, field);
  });
  const { corrections, unasked } = await loadCorrections();
  const { hostname: host } = new URL(after.url);
  if (corrected.length === 0 || unasked.includes(host)) return null;
  let kept = corrections;
  let proposal: RuleProposal | null = null;
  for (const field of corrected) {
    const selectors = await findInTab(tab.id, soughtIn(after, field));
    const latest: Correction = {
      host,
      url: after.url,
      field,
      value: textOf(after, field),
      selectors,
    };
    proposal ??= proposeRule(kept, latest);
    kept = [...kept.filter((one) => one.url !== latest.url || one.field !== field), latest];
  }
  await saveCorrections({ corrections: kept, unasked });
  return proposal;
}

/** Makes the rule; returns the way back. */
export async function acceptProposal(proposal: RuleProposal): Promise<() => Promise<void>> {
  const before = await loadOwnRules();
  const isOwn = ({ rule }: OwnRule) => rule.hosts.join() === proposal.host && !rule.paths;
  const known = before.find(isOwn);
  const rule = withProposal(proposal, known?.rule);
  const made: OwnRule = { id: known?.id ?? uuidv7(), enabled: true, rule };
  await saveOwnRules([made, ...before.filter((own) => own !== known)]);
  await forget(proposal, (one) => one.field === proposal.field);
  return () => saveOwnRules(before);
}

/** Does not make it: two more corrections will ask again, or, with `never`, none. */
export async function declineProposal(proposal: RuleProposal, never: boolean): Promise<void> {
  await forget(proposal, (one) => never || one.field === proposal.field, never);
}

async function forget(
  { host }: RuleProposal,
  which: (correction: Correction) => boolean,
  never = false,
): Promise<void> {
  const { corrections, unasked } = await loadCorrections();
  await saveCorrections({
    corrections: corrections.filter((one) => one.host !== host || !which(one)),
    unasked: never ? [...unasked, host] : unasked,
  });
}
