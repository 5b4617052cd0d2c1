// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ToastMessage } from '../../../components/feedback/Toast.tsx';
import { loadOwnRules, saveOwnRules } from '../../../lib/platform/settings/own-rules.ts';
import { makeClip } from '../../../tests/makers.ts';
import { createRuleOffer } from './rule-offer.ts';

/** The page in the tab: what is injected runs over it. */
beforeEach(() => {
  const executeScript = async ({
    func,
    args,
  }: {
    func: (...args: unknown[]) => unknown;
    args: unknown[];
  }) => [{ frameId: 0, documentId: '', result: func(...args) }];
  Object.assign(fakeBrowser.scripting, { executeScript });
});

/** The offer of a popup over a page of the site, once the source of its clip is corrected. */
async function correct(number: number, source: string, shown = source) {
  document.body.innerHTML = `<h1>柳湾镇开通免费渡船</h1><p class="info">摘自<b class="from">${shown}</b></p>`;
  const url = `https://lake.example/${number}.html`;
  const clip = makeClip({ url, source: '柳湾网' });
  const toast = signal<ToastMessage | null>(null);
  const offer = createRuleOffer({ id: 7, url, title: '' }, toast);
  offer.begin(clip);
  await offer.corrected({ ...clip, source });
  return { offer, toast };
}

const rules = async () => (await loadOwnRules()).map(({ rule }) => rule);
const proposed = { host: 'lake.example', field: 'source', source: '.from' };

test('the second correction of the same kind offers a rule, and yes makes it', async () => {
  expect((await correct(1, '柳湾周刊')).offer.proposal.value).toBe(null);
  const { offer, toast } = await correct(2, '临江日报');
  expect(offer.proposal.value).toEqual(proposed);
  await offer.answer('yes');
  expect(await rules()).toEqual([{ hosts: ['lake.example'], fields: { source: '.from' } }]);
  expect(offer.proposal.value).toBe(null);
  toast.value?.action?.run();
  await vi.waitFor(async () => expect(await rules()).toEqual([]));
});

test('words that do not stand on the page are always the same, or nothing', async () => {
  await correct(1, '柳湾周刊', '本报');
  const { offer } = await correct(2, '柳湾周刊', '本报');
  expect(offer.proposal.value?.source).toEqual({ value: '柳湾周刊' });
  await offer.answer('no');
  await correct(3, '柳湾周刊', '本报');
  expect((await correct(4, '临江日报', '本报')).offer.proposal.value).toBe(null);
});

test('a rule that the reader has for the host takes the field over', async () => {
  const own = { hosts: ['lake.example'], fields: { source: '.old' }, drop: '.ad' };
  await saveOwnRules([{ id: 'own', enabled: true, rule: own }]);
  await correct(1, '柳湾周刊');
  await (await correct(2, '临江日报')).offer.answer('yes');
  expect(await rules()).toEqual([{ ...own, fields: { source: ['.from', '.old'] } }]);
});

test('a site that is never to be asked about is not', async () => {
  await correct(1, '柳湾周刊');
  await (await correct(2, '临江日报')).offer.answer('never');
  await correct(3, '柳湾周刊');
  expect((await correct(4, '临江日报')).offer.proposal.value).toBe(null);
  expect(await rules()).toEqual([]);
});

test('what is undone at once is no correction', async () => {
  await correct(1, '柳湾周刊');
  expect((await correct(2, '柳湾网')).offer.proposal.value).toBe(null);
});

test('an editor is learnt as a source is', async () => {
  const offered = async (number: number, editor: string) => {
    document.body.innerHTML = `<h1>柳湾镇开通免费渡船</h1><i class="desk">值班：${editor}</i>`;
    const url = `https://lake.example/${number}.html`;
    const clip = makeClip({ url, editors: [] });
    const offer = createRuleOffer({ id: 7, url, title: '' }, signal<ToastMessage | null>(null));
    offer.begin(clip);
    await offer.corrected({ ...clip, editors: [editor] });
    return offer.proposal.value;
  };
  expect(await offered(1, '周渡口')).toBeNull();
  expect(await offered(2, '沈映雪')).toEqual({
    host: 'lake.example',
    field: 'editors',
    source: '.desk',
  });
});
