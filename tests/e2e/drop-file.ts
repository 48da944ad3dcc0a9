import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Surface } from './driver.ts';

/** Drops a file on a page of ours, over the thing with this selector, as a drag from a folder ends. */
export async function dropFile(surface: Surface, over: string, path: string): Promise<void> {
  await surface.eval(
    (selector: string, name: string, base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name));
      const place = document.querySelector(selector);
      for (const type of ['dragover', 'drop']) {
        place?.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
        );
      }
    },
    over,
    basename(path),
    readFileSync(path).toString('base64'),
  );
}
