/** A copy of a page's body, in an inert document. */
export interface BodyCopy {
  body: HTMLElement;
  /** The live elements that were copied, in the order of those in the copy. */
  origins: ArrayLike<Element>;
}
