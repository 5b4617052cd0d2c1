import { i18n } from '#i18n';

/** While the page is read: its title as the tab has it, and the places of what is to come. */
export function ReadingView({ title, waiting }: { title: string; waiting: boolean }) {
  return (
    <main class="clip" aria-busy="true">
      <h1 class="title-place">{title}</h1>
      {waiting ? (
        <p class="explanation">{i18n.t('popup.waitingWhat')}</p>
      ) : (
        (['source', 'bylines', 'published'] as const).map((field) => (
          <div class="row-place" key={field}>
            <span>{i18n.t(`capture.field.${field}`)}</span>
            <span class="bar" />
          </div>
        ))
      )}
    </main>
  );
}
