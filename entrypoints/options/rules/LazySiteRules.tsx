import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Setting, SettingGroup } from '../../../components/controls/Setting.tsx';

/** The section about rules: what checks and tries them is loaded after the page is there. */
export function LazySiteRules() {
  const [Section, setSection] = useState<ComponentType | null>(null);
  useEffect(() => {
    // A component is a function too: given as it is, it would be called for the state.
    void import('./SiteRules.tsx').then(({ SiteRules }) => setSection(() => SiteRules));
  }, []);
  return Section ? (
    <Section />
  ) : (
    <SettingGroup title={i18n.t('rules.title')}>
      <Setting title={i18n.t('rules.loading')} />
    </SettingGroup>
  );
}
