import { i18n } from '#i18n';
import { typedList } from '../../lib/text/typed-list.ts';
import { TextField } from '../controls/TextField.tsx';
import type { ClipFieldsProps } from './ClipFields.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';

export type RareFieldsProps = Pick<ClipFieldsProps, 'clip' | 'evidence' | 'onEdit' | 'onLeave'>;

/** The fields that few articles have, or that hardly anybody changes: the lines around the headline, the editors. */
export function RareFields({ clip, evidence, onEdit, onLeave }: RareFieldsProps) {
  const shared = (name: 'kicker' | 'subtitle' | 'originalTitle' | 'editors') => {
    const known = evidence[name];
    return {
      name,
      label: i18n.t(`capture.field.${name}`),
      prompt: i18n.t('capture.ask.rare'),
      description: known && (
        <EvidenceNote evidence={known} corrected={clip.corrected.includes(name)} />
      ),
      onCommit: onLeave,
    };
  };
  return (
    <div>
      {(['kicker', 'subtitle', 'originalTitle'] as const).map((name) => (
        <TextField
          key={name}
          {...shared(name)}
          value={clip[name] ?? ''}
          onInput={(text) => onEdit({ [name]: text.trim() || null })}
        />
      ))}
      <TextField
        {...shared('editors')}
        value={clip.editors.join(clip.lang.startsWith('zh') ? '、' : ', ')}
        onInput={(text) => onEdit({ editors: typedList(text) })}
      />
    </div>
  );
}
