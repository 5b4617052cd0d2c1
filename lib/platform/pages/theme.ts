import type { Theme } from '../../clip/reading-style.ts';

/** Beside the settings, which come too late for the first thing that a page draws. */
const KEY = 'theme';

/** Shows this page in a theme, and every page that is opened from now on. */
export function showTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  showKeptTheme();
}

/** Shows this page in the theme that was shown last. */
export function showKeptTheme(): void {
  const theme = localStorage.getItem(KEY);
  const chosen = theme === 'light' || theme === 'dark' ? theme : '';
  document.documentElement.style.colorScheme = chosen;
}
