import { html, type Route } from '../route.ts';
import { page } from '../template.ts';

/**
 * A single-page application: its second article is opened without a page load, and the first one's
 * JSON-LD and metas stay behind in the head.
 */
export const APP_NEWS: Route[] = ['reservoir', 'bookshop'].map((story) => ({
  address: `app.example/story/${story}`,
  answer: () => html(page('app')),
}));
