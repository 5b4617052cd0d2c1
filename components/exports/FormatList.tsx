import { useId } from 'preact/hooks';
import styles from './FormatList.module.css';

/** Formats that belong together. */
export interface FormatGroup<T extends string> {
  title: string;
  formats: readonly { id: T; name: string; text: string }[];
}

export interface FormatListProps<T extends string> {
  label: string;
  groups: readonly FormatGroup<T>[];
  value: T;
  onChange: (id: T) => void;
}

/** Formats to choose one from; arrow keys go through all groups. */
export function FormatList<T extends string>(props: FormatListProps<T>) {
  const { label, groups, value, onChange } = props;
  const name = useId();
  return (
    <div class={styles['list']} role="radiogroup" aria-label={label}>
      {groups.map(({ title, formats }) => (
        <fieldset class={styles['group']} key={title}>
          <legend class={styles['title']}>{title}</legend>
          {formats.map((format) => (
            <label class={styles['format']} key={format.id} data-chosen={format.id === value}>
              <input
                class={styles['radio']}
                type="radio"
                name={name}
                value={format.id}
                checked={format.id === value}
                onChange={() => onChange(format.id)}
              />
              <span class={styles['name']}>{format.name}</span>
              <span class={styles['text']}>{format.text}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
