// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, test } from 'vitest';
import { FileDrop } from '../../../components/page/FileDrop';
import { draftOf } from '../../../lib/app/drafts';
import type { ReadingPdf, ReadPdf } from '../../../lib/app/ports/pdf-reader';
import { failed } from '../../../lib/domain/result';
import { aHouse } from '../../app/a-house';
import { showScreen, until } from '../people/screen';
import { all, button, click, draw, one } from '../stage';

async function aPanel(readPdf: ReadPdf = async () => failed('pdf-without-text')) {
  const house = { ...(await aHouse()), readPdf };
  const stage = showScreen(
    house,
    <FileDrop tab={7}>{(choose) => <section>{choose}</section>}</FileDrop>,
  );
  return { house, stage, place: one(stage, '.file-drop') };
}

/** What the end of a drag is, as far as it is looked at. */
function drag(
  place: HTMLElement,
  type: string,
  files: readonly File[],
  types = ['Files'],
): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types, files } });
  draw(() => void place.dispatchEvent(event));
  return event.defaultPrevented;
}

const notes = () => new File(['What the neighbours said on Monday.'], 'notes.txt');

describe('the panel takes a file', () => {
  test('that is dropped on it', async () => {
    const { house, stage, place } = await aPanel();
    drag(place, 'drop', [notes()]);
    await until(() => stage.textContent.includes('notes.txt has been read.'));
    expect((await draftOf(house, 7))?.file).toEqual({ name: 'notes.txt' });
  });

  test('that is chosen from a field that keys reach and that has a name', async () => {
    const { house, stage } = await aPanel();
    const field = one(stage, 'input[type=file]');
    expect(field.closest('label')?.textContent).toBe('Read a file…');
    expect(field.tabIndex).toBe(0);
    Object.defineProperty(field, 'files', { value: [notes()] });
    draw(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await until(() => stage.textContent.includes('notes.txt has been read.'));
    expect(await draftOf(house, 7)).toBeDefined();
  });

  test('and shows where it may be let go, but only for files', async () => {
    const { stage, place } = await aPanel();
    expect(drag(place, 'dragover', [], ['text/plain'])).toBe(false);
    expect(all(stage, '.file-drop-words')).toEqual([]);
    expect(drag(place, 'dragover', [])).toBe(true);
    expect(all(stage, '.file-drop-words')).toHaveLength(1);
  });
});

describe('a PDF that is being read', () => {
  const pdf = () => new File(['%PDF-1.7'], 'minutes.pdf');

  test('shows its pages as they are read, and can be stopped', async () => {
    const { stage, place } = await aPanel((_, { signal, onProgress }) => {
      onProgress(3, 12);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    drag(place, 'drop', [pdf()]);
    await until(() => stage.textContent.includes('page 3 of 12'));
    click(button(stage, 'Stop'));
    await until(() => all(stage, 'progress').length === 0);
    expect(all(stage, '[role=alert]')).toEqual([]);
  });

  test('and can’t be says why, what is safe and what to do', async () => {
    const { stage, place } = await aPanel();
    drag(place, 'drop', [pdf()]);
    await until(() => stage.textContent.includes('pictures of pages and no words'));
  });

  test('and was stopped says nothing more, whatever still comes of it', async () => {
    const tell: ReadingPdf['onProgress'][] = [];
    const { stage, place } = await aPanel((_, { signal, onProgress }) => {
      tell.push(onProgress);
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    drag(place, 'drop', [pdf()]);
    await until(() => tell.length === 1);
    drag(place, 'drop', [new File(['%PDF-1.7'], 'agenda.pdf')]);
    await until(() => tell.length === 2);
    draw(() => tell[0]?.(3, 12));
    expect(stage.textContent).toContain('agenda.pdf');
    expect(stage.textContent).not.toContain('page 3 of 12');
    click(button(stage, 'Stop'));
    await until(() => all(stage, 'progress').length === 0);
    draw(() => tell[1]?.(4, 12));
    expect(all(stage, 'progress')).toEqual([]);
  });
});
