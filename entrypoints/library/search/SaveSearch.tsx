import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button.tsx';
import { Dialog } from '../../../components/feedback/Dialog.tsx';
import { formatAddress } from '../address/address.ts';
import type { LibraryState } from '../library-state.ts';
import styles from './SaveSearch.module.css';
import { searchName } from './search-name.ts';

/** Asks for the name of the search that is on screen, and keeps it. */
export function SaveSearch({ state, onClose }: { state: LibraryState; onClose: () => void }) {
  const { query } = state.route.address.value;
  const [name, setName] = useState(searchName(query));
  return (
    <Dialog title={i18n.t('search.save')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          state.searches.save(name.trim(), formatAddress({ query, clip: null }));
          onClose();
        }}
      >
        <p class={styles['text']}>{i18n.t('search.saveText')}</p>
        <input
          autofocus
          onFocus={(event) => event.currentTarget.select()}
          class={styles['input']}
          name="search-name"
          autocomplete="off"
          aria-label={i18n.t('search.name')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <div class={styles['buttons']}>
          <Button onClick={onClose}>{i18n.t('library.cancel')}</Button>
          <Button variant="primary" type="submit" data-action="confirm">
            {i18n.t('search.saveDone')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
