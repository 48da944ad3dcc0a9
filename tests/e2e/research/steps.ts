import type { Driver, Surface, Town } from '../driver.ts';

/** The words on the screens of one language that the steps need. */
export interface Said {
  readonly asks: string;
  readonly use: string;
  readonly answered: (n: number) => string;
}

export interface Reading {
  readonly page: string;
  /** Ticked in the panel, where the page does not suggest them by itself. */
  readonly tick?: string;
  /** Unticked: whom the page suggests, and it is not. */
  readonly untick?: string;
  /** The questions answered with the first passage that the page proposes for each. */
  readonly questions: readonly string[];
}

/** Opens a page, and takes the first passage that it proposes for each question. */
export async function readOnPage(
  driver: Driver,
  town: Town,
  said: Said,
  { page, questions, tick, untick }: Reading,
  before: number,
): Promise<Surface> {
  await driver.openTab(`${town.url}/${page}`);
  await driver.clickToolbar();
  const panel = await driver.panel();
  if (tick !== undefined) await panel.click({ name: tick, role: 'checkbox' });
  if (untick !== undefined) await panel.click({ name: untick, role: 'checkbox' });
  await panel.waitFor(said.asks);
  if (before > 0) await panel.waitFor(said.answered(before));
  let answered = before;
  for (const question of questions) {
    const name = `${said.use}: ${question}`;
    await panel.click({ name, role: 'button', nth: 0 });
    answered += 1;
    await panel.waitFor(said.answered(answered));
  }
  return panel;
}

/** Somebody's own page in the workspace. */
export async function openProfile(driver: Driver, name: string): Promise<Surface> {
  const workspace = await driver.extensionTab('workspace.html#/people');
  await workspace.setViewport(1280, 860);
  await workspace.click({ name, role: 'link' });
  return workspace;
}
