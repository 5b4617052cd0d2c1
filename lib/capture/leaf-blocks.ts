const LEAVES = 'p, h2, h3, h4, h5, h6, li, dt, dd, td, th, pre, figcaption, caption, blockquote';

/** The blocks of a clean body that hold text and no other block, in order. */
export function leafBlocks(body: Element): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(LEAVES)].filter(
    (block) => block.textContent.trim() !== '' && block.querySelector(LEAVES) === null,
  );
}
