import { html, type Route } from '../route.ts';
import { page } from '../template.ts';

/** A flash of some eighty characters (快讯), all that its page has to say. */
export const FLASH_NEWS: Route[] = [
  { address: 'flash.example/20260512/88213.html', answer: () => html(page('flash')) },
];
