/** Fields that many an honest form has; no rule asks a form for these. */
const HARMLESS = /^(?:id|title)$/;

const IN_DOCUMENT = '[name]:is(img,form,embed,object,iframe),object[id]';
const IN_FORMS = ':is(button,fieldset,input,object,output,select,textarea,img):is([name],[id])';

/**
 * The page itself, or, where names on it shadow what its document or a form can do (`<img name="body">`,
 * `<input name="parentElement">`), an inert copy without these names. The copy has no shadow roots and no
 * frames; there is hardly such a page that does not mean harm.
 */
export function unclobbered(page: Document): Document {
  if (shadowing(page).length === 0) return page;
  const copy = methodsOf(page).cloneNode.call(page, true) as Document;
  for (const element of shadowing(copy)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  return copy;
}

/** The elements whose names shadow something. */
function shadowing(page: Document): Element[] {
  const methods = methodsOf(page);
  const all = (selector: string) => [...methods.querySelectorAll.call(page, selector)];
  const first = (selector: string) => methods.querySelector.call(page, selector);
  const root = first(':root');
  const ofElements = root ? methodsOf(root) : methods;
  return [
    ...all(IN_DOCUMENT).filter((element) => namesOf(element).some((name) => name in methods)),
    ...(first('form') ? all(IN_FORMS) : []).filter((element) =>
      namesOf(element).some((name) => !HARMLESS.test(name) && name in ofElements),
    ),
  ];
}

function namesOf(element: Element): string[] {
  return ['name', 'id'].map((key) => element.getAttribute(key) ?? '');
}

/** What a node can do, which no name on the page shadows. */
function methodsOf<T extends Node>(node: T): T {
  return Object.getPrototypeOf(node);
}
