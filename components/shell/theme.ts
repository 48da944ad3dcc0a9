/** `auto` follows the system. */
export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'theme';

/**
 * Shows a theme, and leaves a copy where the next page can read it before it draws anything: the
 * records answer too late for a first paint.
 */
export function showTheme(choice: ThemeChoice, root: HTMLElement, memory: Storage): void {
  if (choice === 'auto') {
    delete root.dataset['theme'];
    memory.removeItem(key);
  } else {
    root.dataset['theme'] = choice;
    memory.setItem(key, choice);
  }
}
