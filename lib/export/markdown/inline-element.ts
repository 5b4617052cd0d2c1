import type { Parent, PhrasingContent } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';

/**
 * An inline element that Markdown has no sign for and the sense hangs on (10⁸ is not 108): it stays
 * HTML. It goes by the type that mdast knows for named inline content, so that the libraries leave it in
 * its paragraph.
 */
export interface InlineElement extends Parent {
  type: 'textDirective';
  /** The element's name: `sup`. */
  name: string;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    textDirective: InlineElement;
  }
  interface RootContentMap {
    textDirective: InlineElement;
  }
}

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    textDirective: 'textDirective';
  }
}

/** Writes the element's tags around its content. */
export function inlineElement(node: InlineElement, _: unknown, state: State, info: Info): string {
  const exit = state.enter('textDirective');
  const words = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  exit();
  return `<${node.name}>${words}</${node.name}>`;
}

inlineElement.peek = () => '<';
