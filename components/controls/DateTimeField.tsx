import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Moment } from '../../lib/clip/moment.ts';
import { foreignZone, momentText } from '../../lib/text/dates/moment-text.ts';
import { typedMoment } from '../../lib/text/dates/typed-moment.ts';
import { TextField, type TextFieldProps } from './TextField.tsx';

export interface DateTimeFieldProps
  extends Omit<TextFieldProps, 'value' | 'onInput' | 'onCommit' | 'error' | 'suffix'> {
  value: Moment | null;
  /** Language of the text whose date it is: a bare time on a Chinese page is Chinese time. */
  lang: string;
  /** Every change that can be read as a date, and `null` for an emptied field. */
  onInput: (moment: Moment | null) => void;
  /** The field was left, or Enter was pressed, with another date than it had. */
  onCommit: () => void;
}

const CHINA_OFFSET = 8 * 60;

/** Minutes east of UTC on the clock that a time without a zone is meant on. */
function offsetAt(lang: string): (wallClock: Date) => number {
  return lang.startsWith('zh') ? () => CHINA_OFFSET : (at) => -at.getTimezoneOffset();
}

/**
 * A date, with a time where one is known, as text: typed in any form that pages write dates in. What
 * cannot be read stays in the field with a word on how to write it, and changes nothing.
 */
export function DateTimeField({ value, lang, onInput, onCommit, ...rest }: DateTimeFieldProps) {
  const [unread, setUnread] = useState<string | null>(null);
  const read = (text: string) => (text.trim() ? typedMoment(text, offsetAt(lang)) : null);
  return (
    <TextField
      {...rest}
      value={unread ?? (value ? momentText(value) : '')}
      suffix={value ? (foreignZone(value) ?? undefined) : undefined}
      error={unread === null ? undefined : i18n.t('common.dateForm')}
      onInput={(text) => {
        const moment = read(text);
        if (moment || !text.trim()) onInput(moment);
      }}
      onCommit={(text) => {
        setUnread(text.trim() && !read(text) ? text : null);
        onCommit();
      }}
    />
  );
}
