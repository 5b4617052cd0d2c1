const BUTTONS = 'button, [role="button"], input[type="button"], input[type="submit"]';
const ACCEPT =
  /^(?:i )?(?:accept|agree|allow|reject|decline)\b.{0,24}$|^(?:alle[ns]? )?(?:cookies )?(?:akzeptieren|zustimmen|ablehnen|erlauben|einverstanden).{0,20}$|^(?:j.accepte|(?:tout )?(?:accepter|refuser)|aceptar|rechazar|accett[ao]|rifiuta|aceitar|accepteren|godkänn|godta|同意|接受|全部同意|すべて同意|동의).{0,20}$/i;
const CONSENT =
  /cookie|consent|einwillig|datenschutz|personal data|données|privacy|privacidad|隐私|隱私|プライバシー|개인정보/gi;
/** What a box that asks for consent never holds. */
const ARTICLE = 'h1, article, main';
/** So many characters to one word about consent, at most. */
const SPARSE = 400;

/**
 * Takes out boxes that ask for consent to cookies with all that they explain, which may be more text than the
 * article has: what is around a button that accepts, as far as it speaks of little else. On a page that does not
 * mark its headline or its article such a box has no end that is known, and one whose title speaks of consent is
 * about it; there it stays.
 */
export function dropConsent(body: Element, title: string): void {
  if (title.match(CONSENT) || !body.querySelector(ARTICLE)) return;
  for (const button of body.querySelectorAll(BUTTONS)) {
    const words = button.textContent.trim() || button.getAttribute('value') || '';
    if (!ACCEPT.test(words) || !body.contains(button)) continue;
    const box = consentBox(button, body);
    box?.remove();
  }
}

/** The largest element around a button that speaks of consent often enough; `null` where none does. */
function consentBox(button: Element, body: Element): Element | null {
  let box: Element | null = null;
  for (
    let at = button.parentElement;
    at && at !== body && !at.matches(ARTICLE) && !at.querySelector(ARTICLE);
    at = at.parentElement
  ) {
    const text = at.textContent;
    if ((text.match(CONSENT)?.length ?? 0) * SPARSE >= text.length) box = at;
    else if (box) break;
  }
  return box;
}
