import { html, type Route } from '../route.ts';
import { page } from '../template.ts';

/** Articles that try a reading page: one with every element, one with long names, one from right to left. */
export const TYPESETTING: Route[] = [
  { address: 'type.example/field-guide', answer: () => html(page('field-guide')) },
  { address: 'type.example/long-names', answer: () => html(page('long-names')) },
  { address: 'type.example/right-to-left', answer: () => html(page('right-to-left')) },
];
