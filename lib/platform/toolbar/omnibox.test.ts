import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { findSelection, type OfferedClip, serveOmnibox } from './omnibox.ts';

type Offer = (suggestions: { content: string; description: string }[]) => void;

type Changed = (text: string, offer: Offer) => void;
type Entered = (content: string) => void;

/** With signs that XML knows otherwise, and one that it does not allow. */
const CLIP: OfferedClip = {
  id: 'c1',
  title: [
    { text: 'A & ', marked: false },
    { text: '警邮', marked: true },
    { text: ' <B>\u0001', marked: false },
  ],
  source: '甲报',
};

/** The address bar, which the fake browser does not have. */
function fakeOmnibox() {
  const listeners: { changed?: Changed; entered?: Entered } = {};
  Object.assign(browser, {
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputChanged: {
        addListener: (own: Changed) => {
          listeners.changed = own;
        },
      },
      onInputEntered: {
        addListener: (own: Entered) => {
          listeners.entered = own;
        },
      },
    },
  });
  return listeners;
}

/** The addresses of the tabs that are opened from now on, readable. */
function openedTabs(): string[] {
  const urls: string[] = [];
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
    urls.push(decodeURIComponent(url.replaceAll('+', ' ')));
    return {} as never;
  });
  return urls;
}

test('offers clips while one types, and only those of the newest text', async () => {
  const omnibox = fakeOmnibox();
  const answers: ((clips: OfferedClip[]) => void)[] = [];
  serveOmnibox(() => new Promise((resolve) => answers.push(resolve)), 'xml');
  const offer = vi.fn<Offer>();
  omnibox.changed?.('警', offer);
  omnibox.changed?.('警邮', offer);
  answers[0]?.([{ ...CLIP, id: 'old' }]);
  answers[1]?.([CLIP]);
  await vi.waitFor(() => expect(offer).toHaveBeenCalled());
  expect(offer.mock.calls).toEqual([
    [
      [
        {
          content: 'q=%E8%AD%A6%E9%82%AE&clip=c1',
          description: 'A &amp; <match>警邮</match> &lt;B&gt;  <dim>甲报</dim>',
        },
      ],
    ],
  ]);
});

test('Firefox is given the words alone: it knows no markup', async () => {
  const omnibox = fakeOmnibox();
  serveOmnibox(async () => [CLIP], 'plain');
  const offer = vi.fn<Offer>();
  omnibox.changed?.('警邮', offer);
  await vi.waitFor(() => expect(offer).toHaveBeenCalled());
  expect(offer.mock.calls[0]?.[0][0]?.description).toBe('A & 警邮 <B>\u0001 · 甲报');
});

test('Enter opens the library with what was typed, or with the clip that was chosen', async () => {
  const omnibox = fakeOmnibox();
  const tabs = openedTabs();
  serveOmnibox(async () => []);
  omnibox.entered?.('tag:农村 警邮');
  omnibox.entered?.('q=%E8%AD%A6&clip=c1');
  await vi.waitFor(() => expect(tabs).toHaveLength(2));
  expect(tabs[0]).toMatch(/library\.html#\/\?q=tag:农村 警邮$/);
  expect(tabs[1]).toMatch(/library\.html#\/\?q=警&clip=c1$/);
});

test('a selection is looked for as it stands, or between its quotation marks', async () => {
  const tabs = openedTabs();
  await findSelection(' 警邮 合作 ');
  expect(tabs[0]).toMatch(/q="警邮 合作"$/);
  await findSelection('享受“就近办”');
  expect(tabs[1]).toMatch(/q=享受“就近办”$/);
});
