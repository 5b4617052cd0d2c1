import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '#i18n';
import type { Capture } from '../../lib/clip/capture.ts';
import type { Clip, ClipEdit } from '../../lib/clip/clip.ts';
import { typedList } from '../../lib/text/typed-list.ts';
import { DateTimeField } from '../controls/DateTimeField.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { TextField } from '../controls/TextField.tsx';
import { TagInput } from '../tags/TagInput.tsx';
import styles from './ClipFields.module.css';
import { EvidenceNote } from './EvidenceNote.tsx';

export interface ClipFieldsProps {
  clip: Clip;
  evidence: Capture['evidence'];
  knownTags: string[];
  /** Every change while typing; to be shown at once in `clip`. */
  onEdit: (edit: ClipEdit) => void;
  /** A field was left: what was edited until now is one step to undo. */
  onLeave: () => void;
  tagInputRef?: Ref<HTMLInputElement>;
  /** More rows below those about the article. */
  children?: ComponentChildren;
}

/** All that a reader can change of a clip, in place. */
export function ClipFields(props: ClipFieldsProps) {
  const { clip, evidence, knownTags, onEdit, onLeave, tagInputRef } = props;
  const why = (field: keyof Capture['evidence']) => {
    const known = evidence[field];
    return known && <EvidenceNote evidence={known} corrected={clip.corrected.includes(field)} />;
  };
  const setTags = (tags: string[]) => {
    onEdit({ tags });
    onLeave();
  };
  // A link has no text of its own: there is nothing to have a source or a date yet.
  const asked = clip.kind !== 'link';
  return (
    <div class={styles['fields']}>
      <TextArea
        variant="title"
        name="title"
        label={i18n.t('capture.field.title')}
        lang={clip.lang === 'und' ? undefined : clip.lang}
        value={clip.title}
        description={why('title')}
        onInput={(text) => text.trim() && onEdit({ title: text.trim() })}
        onCommit={onLeave}
      />
      <div class={styles['rows']}>
        <TextField
          name="source"
          label={i18n.t('capture.field.source')}
          prompt={i18n.t('capture.ask.source')}
          asked={asked}
          value={clip.source ?? ''}
          description={why('source')}
          onInput={(text) => onEdit({ source: text.trim() || null })}
          onCommit={onLeave}
        />
        <TextField
          name="bylines"
          label={i18n.t('capture.field.bylines')}
          prompt={i18n.t('capture.ask.bylines')}
          value={clip.bylines.join(clip.lang.startsWith('zh') ? '、' : ', ')}
          description={why('bylines')}
          onInput={(text) => onEdit({ bylines: typedList(text) })}
          onCommit={onLeave}
        />
        <DateTimeField
          name="published"
          label={i18n.t('capture.field.published')}
          prompt={i18n.t('capture.ask.published')}
          asked={asked}
          value={clip.published}
          lang={clip.lang}
          description={why('published')}
          onInput={(published) => onEdit({ published })}
          onCommit={onLeave}
        />
        {props.children}
      </div>
      <div class={styles['row']}>
        <span class={styles['label']} aria-hidden="true">
          {i18n.t('capture.field.tags')}
        </span>
        <TagInput
          label={i18n.t('capture.field.tags')}
          prompt={i18n.t('capture.ask.tags')}
          tags={clip.tags}
          known={knownTags}
          onAdd={(added) => setTags([...clip.tags, ...added])}
          onRemove={(removed) => setTags(clip.tags.filter((tag) => tag !== removed))}
          {...(tagInputRef ? { inputRef: tagInputRef } : {})}
        />
      </div>
      <div class={styles['row']}>
        <span class={styles['label']} aria-hidden="true">
          {i18n.t('capture.field.note')}
        </span>
        <TextArea
          name="note"
          label={i18n.t('capture.field.note')}
          prompt={i18n.t('capture.ask.note')}
          value={clip.note}
          onInput={(note) => onEdit({ note })}
          onCommit={onLeave}
        />
      </div>
    </div>
  );
}
