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

/** For the very start of a page; `auto` when nothing was kept. */
export function keptTheme(memory: Storage): ThemeChoice {
  const kept = memory.getItem(key);
  return themeChoices.find((choice) => choice === kept) ?? 'auto';
}
