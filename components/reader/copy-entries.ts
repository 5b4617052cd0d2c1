import { BookMarked, Copy, FileType, Quote } from 'lucide-preact';
import { i18n } from '#i18n';
import type { MenuEntry } from '../controls/MenuButton.tsx';

/** The ways to take a clip along without a file, as a menu. */
export function copyEntries(
  onCopy: (way: 'markdown' | 'rich' | 'citation' | 'obsidian') => void,
): MenuEntry[] {
  return [
    { id: 'copy-markdown', icon: Copy, way: 'markdown' as const },
    { id: 'copy-rich', icon: FileType, way: 'rich' as const },
    { id: 'copy-citation', icon: Quote, way: 'citation' as const },
    { id: 'open-obsidian', icon: BookMarked, way: 'obsidian' as const },
  ].map(({ id, icon, way }) => ({
    id,
    icon,
    label: i18n.t(`copying.${way}`),
    onChoose: () => onCopy(way),
  }));
}
