import { readFileSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Driver, Surface } from '../driver.ts';
import { dropFile } from '../drop-file.ts';

/** Into the first field that fits, all at once, as nobody types an invite. */
export async function paste(surface: Surface, selector: string, text: string): Promise<void> {
  await surface.eval(
    (where: string, what: string) => {
      const field = document.querySelector<HTMLTextAreaElement>(where);
      if (!field) throw new Error('No field to paste into');
      field.value = what;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

/** The words that are shown once, as they would be told over the phone. */
export function sixWords(surface: Surface): Promise<string> {
  return surface.eval(() =>
    [...document.querySelectorAll('.share-words li')].map((word) => word.textContent).join(' '),
  );
}

let made = 0;

/** Makes the group's file of everything, and puts it where the next one does not meet it. */
export async function fileOf(
  driver: Driver,
  name: RegExp,
  { seal = true }: { readonly seal?: boolean } = {},
): Promise<string> {
  const share = await driver.extensionTab('workspace.html#/share');
  // Until it is weighed, the button is not yet where it stays.
  await share.waitFor('See it field by field');
  if (!seal) await share.click({ name: 'Don’t seal this file', role: 'checkbox' });
  await share.click('Make the file');
  const file = await driver.download(name);
  made += 1;
  const kept = join(dirname(file), `kept-${made}-${basename(file)}`);
  renameSync(file, kept);
  return kept;
}

/** Opens a file to its preview, takes it in when it brings anything, and tells which it was. */
export async function takeFile(driver: Driver, file: string): Promise<'taken' | 'nothing'> {
  const share = await driver.extensionTab('workspace.html#/share');
  await share.waitFor('Make the file');
  await dropFile(share, '.share-drop', file);
  await share.waitFor('What this file brings');
  const nothing = await share.eval(
    () => document.querySelector<HTMLElement>('.share-preview')?.dataset['nothing'] === 'true',
  );
  if (!nothing) {
    await share.click('Take it in');
    await share.waitFor('taken in');
  }
  return nothing ? 'nothing' : 'taken';
}

/** The lines of a file that was not sealed, without its first, which tells when it was made. */
export function linesOf(file: string): readonly string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n').slice(1);
}

/** As if on another computer: no records, no keys. */
export async function forget(workspace: Surface): Promise<void> {
  await workspace.eval(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.deleteDatabase('groundwork');
        asked.addEventListener('success', () => resolve());
        asked.addEventListener('error', () => reject(new Error('not deleted')));
      }),
  );
  await workspace.reload();
}
