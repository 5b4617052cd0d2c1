// @vitest-environment jsdom
import { configure, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadCorrections, saveCorrections } from '../../../lib/platform/settings/corrections.ts';
import { loadOwnRules, saveOwnRules } from '../../../lib/platform/settings/own-rules.ts';
import { SiteRules } from './SiteRules.tsx';

const PATIENCE = { timeout: 40_000 };
configure({ asyncUtilTimeout: PATIENCE.timeout });
vi.setConfig({ testTimeout: 60_000 });
const eventually = (check: () => unknown) => vi.waitFor(check, PATIENCE);

const RULE = { hosts: ['*.example.com'], fields: { source: '.partner' } };
const PAGE = `<!-- saved from url=(0031)https://www.example.com/1.html -->
  <title>Free ferry for pupils</title><h1>Free ferry for pupils</h1><p><b class="partner">Lake Weekly</b></p>
  <article><p>${'The first ferry leaves at twenty past six, with thirty pupils on it. '.repeat(4)}</p></article>`;

beforeEach(() => saveOwnRules([{ id: 'one', enabled: true, rule: RULE }]));

const action = (name: string) =>
  document.querySelector(`[data-action="${name}"]`) ?? expect.unreachable(`no button ${name}`);
const box = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? expect.unreachable(`no ${name}`);
const type = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });
const ownRules = async () => (await loadOwnRules()).map(({ rule }) => rule);
const give = (name: string, text: string) => {
  const file = new File([text], name);
  Object.defineProperty(file, 'text', { value: async () => text });
  const input = box(name.endsWith('.json') ? 'rules-file' : 'trial-page');
  fireEvent.change(input, { target: { files: [file] } });
};

async function show() {
  const { container } = render(<SiteRules />);
  await screen.findByText('Export all');
  return container;
}

test('a rule is written in the form, told its slips, and kept', async () => {
  await show();
  fireEvent.click(action('add-rule'));
  type('rule-hosts', 'https://lake.example/');
  type('rule-words', '.paper[');
  expect(screen.getByText('Write a host such as news.example.com or *.example.com')).toBeTruthy();
  expect(screen.getByText('This is not a CSS selector')).toBeTruthy();
  expect(action('save-rule')).toHaveProperty('disabled', true);
  type('rule-hosts', 'lake.example');
  type('rule-words', '.paper');
  type('rule-strip', 'From, Our partner');
  fireEvent.click(action('save-rule'));
  const rule = {
    hosts: ['lake.example'],
    fields: { source: { select: '.paper', strip: ['From', 'Our partner'] } },
  };
  await eventually(async () => expect(await ownRules()).toEqual([rule, RULE]));
});

test('a rule is edited as JSON, and goes back into the form only without slips', async () => {
  await show();
  fireEvent.click(action('edit-rule'));
  fireEvent.click(screen.getByRole('button', { name: 'JSON' }));
  type('rule-json', '{"hosts": ["*.example.com"], "fields": {"price": ".p"}}');
  expect(screen.getByText('fields.price: Rules have no such key')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Form' })).toHaveProperty('disabled', true);
  type('rule-json', '{"hosts": ["*.example.com"], "drop": ".ad"}');
  fireEvent.click(screen.getByRole('button', { name: 'Form' }));
  expect(box('rule-words').value).toBe('.ad');
  fireEvent.click(action('save-rule'));
  await eventually(async () =>
    expect(await ownRules()).toEqual([{ hosts: RULE.hosts, drop: '.ad' }]),
  );
});

test('a rule is switched off, deleted, and comes back', async () => {
  const container = await show();
  fireEvent.click(screen.getByRole('switch', { name: 'Use the rule for *.example.com' }));
  await eventually(async () => expect(await loadOwnRules()).toMatchObject([{ enabled: false }]));
  fireEvent.click(action('delete-rule'));
  await eventually(async () => expect(await ownRules()).toEqual([]));
  expect(container.textContent).toContain('No rules of your own yet');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await eventually(async () => expect(await ownRules()).toEqual([RULE]));
});

test('a file adds what is new in it, and one with slips nothing', async () => {
  await show();
  const other = { hosts: ['lake.example'], drop: '.ad' };
  give('rules.json', JSON.stringify([RULE, other]));
  await screen.findByText('1 rule added');
  expect(await ownRules()).toEqual([other, RULE]);
  give('rules.json', JSON.stringify([{ hosts: ['a.example'], body: '[' }]));
  await screen.findByText('1.body: This is not a CSS selector');
  expect(await ownRules()).toEqual([other, RULE]);
});

test('a rule is tried on a saved page: its fields beside those without it', async () => {
  await show();
  fireEvent.click(action('edit-rule'));
  give('page.html', PAGE);
  const row = (await screen.findByRole('rowheader', { name: 'Source' })).closest('tr');
  expect(box('trial-address').value).toBe('https://www.example.com/1.html');
  expect(row && within(row).getAllByRole('cell').at(-1)?.textContent).toBe('Lake Weekly');
  expect(row?.dataset['differs']).toBe('true');
  type('trial-address', 'https://elsewhere.example/1.html');
  await screen.findByText('This rule does not apply to the address of this page.');
});

test('the page that the popup brought is tried at once, with a rule for its host', async () => {
  const url = 'https://news.lake.example/1.html';
  await fakeBrowser.storage.session.set({ trialPage: { html: PAGE, url } });
  await show();
  await eventually(() => expect(box('rule-hosts').value).toBe('news.lake.example'));
  await eventually(() => expect(document.activeElement).toBe(box('rule-words')));
  type('rule-words', '.partner');
  const row = (await screen.findByRole('rowheader', { name: 'Source' })).closest('tr');
  expect(row && within(row).getAllByRole('cell').at(-1)?.textContent).toBe('Lake Weekly');
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('for a site that has a rule of the reader it is that rule', async () => {
  const url = 'https://www.example.com/1.html';
  await fakeBrowser.storage.session.set({ trialPage: { html: PAGE, url } });
  await show();
  await eventually(() => expect(box('rule-words').value).toBe('.partner'));
  fireEvent.click(action('save-rule'));
  await eventually(async () => expect(await ownRules()).toEqual([RULE]));
});

test('a site that was never to be asked about is asked about again', async () => {
  await saveCorrections({ corrections: [], unasked: ['lake.example'] });
  await show();
  await screen.findByText('lake.example');
  fireEvent.click(action('ask-again'));
  await eventually(async () => expect((await loadCorrections()).unasked).toEqual([]));
});

test('has nothing that axe objects to', async () => {
  const container = await show();
  fireEvent.click(action('edit-rule'));
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
