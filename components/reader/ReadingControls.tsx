import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ReadingStyle, Theme } from '../../lib/clip/reading-style.ts';
import { Segments } from '../controls/Segments.tsx';
import { SizeStepper } from './SizeStepper.tsx';

export interface ReadingControlsProps {
  style: ReadingStyle;
  theme: Theme;
  onStyle: (change: Partial<ReadingStyle>) => void;
  onTheme: (theme: Theme) => void;
  /** Draws one setting: its name and its control. */
  line: (title: string, control: ComponentChildren) => ComponentChildren;
}

/** What can be chosen of how articles look, one line each. */
export function ReadingControls(props: ReadingControlsProps) {
  const { style, theme, onStyle, onTheme, line } = props;
  return (
    <>
      {line(
        i18n.t('reading.size'),
        <SizeStepper size={style.size} onSize={(size) => onStyle({ size })} />,
      )}
      {line(
        i18n.t('reading.face'),
        <Segments
          label={i18n.t('reading.face')}
          name="face"
          value={style.face}
          options={[
            { value: 'serif', label: i18n.t('reading.serif') },
            { value: 'sans', label: i18n.t('reading.sans') },
          ]}
          onChange={(face) => onStyle({ face })}
        />,
      )}
      {line(
        i18n.t('reading.measure'),
        <Segments
          label={i18n.t('reading.measure')}
          name="measure"
          value={style.measure}
          options={[
            { value: 'narrow', label: i18n.t('reading.narrow') },
            { value: 'normal', label: i18n.t('reading.normal') },
            { value: 'wide', label: i18n.t('reading.wide') },
          ]}
          onChange={(measure) => onStyle({ measure })}
        />,
      )}
      {line(
        i18n.t('reading.theme'),
        <Segments
          label={i18n.t('reading.theme')}
          name="theme"
          value={theme}
          options={[
            { value: 'system', label: i18n.t('reading.system') },
            { value: 'light', label: i18n.t('reading.light') },
            { value: 'dark', label: i18n.t('reading.dark') },
          ]}
          onChange={onTheme}
        />,
      )}
    </>
  );
}
