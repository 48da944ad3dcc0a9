// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { takeSnapshot } from '../../../lib/capture/take/take-snapshot';

const clock = { now: () => 1_700_000_000_000, pause: () => Promise.resolve() };

function show(html: string): void {
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
  );
}

beforeEach(() => show(''));

function textWith(words: string): Text {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (node instanceof Text && node.data.includes(words)) return node;
  }
  throw new Error(`No text says ${words}`);
}

/** Selects from the beginning of some words to the end of others. */
async function selected(from: string, to = from) {
  const [start, end] = [textWith(from), textWith(to)];
  document
    .getSelection()
    ?.setBaseAndExtent(start, start.data.indexOf(from), end, end.data.indexOf(to) + to.length);
  return (await takeSnapshot(document, clock)).selection;
}

it('takes the selection with what stands around it', async () => {
  show('<p>Residents may speak for three minutes at the start of any meeting.</p>');
  expect(await selected('speak for three minutes')).toEqual({
    text: 'speak for three minutes',
    before: 'Residents may ',
    after: ' at the start of any meeting.',
  });
});

it('has of its surroundings what the page shows, and no field, script or hidden words', async () => {
  show(`<div><p>The council met.</p><textarea>AREA</textarea><script>var a = "SCRIPT"</script>
    <p>She <b>voted no</b> on it.</p><p style="display:none">TOKEN</p><input value="FIELD"><select><option>OPTION</option></select>
    <noscript>NOSCRIPT</noscript><p>They went home.</p></div>`);
  expect(await selected('voted no')).toEqual({
    text: 'voted no',
    before: 'The council met. She ',
    after: ' on it. They went home.',
  });
});

it('has no more than 64 characters of them on either side', async () => {
  show(`<p>${'before '.repeat(50)}</p><p>Here.</p><p>${'after '.repeat(50)}</p>`);
  const taken = await selected('Here.');
  expect(taken?.before).toHaveLength(64);
  expect(taken?.after).toHaveLength(64);
});

it('is without the fields and hidden words that it was dragged across', async () => {
  show(`<p>Write to us.</p><form>Name <textarea>AREA</textarea><p hidden>TOKEN</p><script>SCRIPT</script>
    <button>Send</button></form><p>We answer.</p>`);
  expect((await selected('Write', 'answer.'))?.text).toBe('Write to us. Name Send We answer.');
});

it('is taken in no part where all of it is hidden or in a field', async () => {
  show('<p>Seen.</p><p style="display:none">TOKEN</p><textarea>AREA</textarea><p>Also seen.</p>');
  expect(await selected('TOKEN')).toBeUndefined();
  expect(await selected('AREA')).toBeUndefined();
});

it('keeps words of neighbouring blocks and lines apart', async () => {
  show('<ul><li>One</li><li>Two <em>and</em> a half<br>Three</li></ul><p>Four</p>');
  expect(await selected('One', 'Three')).toEqual({
    text: 'One Two and a half Three',
    before: '',
    after: ' Four',
  });
});

it('ends where a whole paragraph ends, also if it reaches to the next', async () => {
  show('<p>One.</p><p id="next">Two.</p>');
  const one = textWith('One.');
  const next = document.getElementById('next') ?? document.body;
  document.getSelection()?.setBaseAndExtent(one, 0, next, 0);
  const { selection } = await takeSnapshot(document, clock);
  expect(selection).toMatchObject({ text: 'One.', after: ' Two.' });
});
