import { i18n } from '#i18n';
import { ClipperError } from '../../lib/clip/clipper-error.ts';
import { messageName } from '../../lib/clip/message-name.ts';

/** What went wrong and what to do, for a reader; a bug says what it says of itself. */
export function failureText(failure: unknown): string {
  if (failure instanceof ClipperError) return i18n.t(`errors.${messageName(failure.code)}`);
  return failure instanceof Error ? failure.message : String(failure);
}
