import { html, type Route } from '../route.ts';
import { page } from '../template.ts';

/** An English newspaper: an article with lazy pictures, and a live blog. */
export const ENGLISH_DAILY: Route[] = [
  {
    address: 'daily.example/world/2026/05/harbour-ferry-returns',
    answer: () => html(page('english-article')),
  },
  { address: 'daily.example/live/2026/05/storm-ines', answer: () => html(page('live-blog')) },
];
