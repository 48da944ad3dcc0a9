import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { audiences, forms, type Form } from '../../lib/domain/audience';
import { fits } from '../../lib/guide/fits';
import { renderTrack } from '../../lib/guide/registry';
import { placeWords } from '../../lib/guide/words/en/places';
import { worksheetIn } from '../../lib/guide/worksheets';
import { everyPair } from './every-pair';

interface Row {
  readonly idea: string;
  readonly guide: string;
  readonly tracks: readonly string[];
  readonly forms: readonly string[];
  readonly id: string;
}

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const list = (cell: string) => (cell === '–' ? [] : cell.split(',').map((one) => one.trim()));

const rows: readonly Row[] = readFileSync('docs/coverage.md', 'utf8')
  .split('\n')
  .map(cells)
  .filter((row) => row.length === 5 && row[4]?.startsWith('`'))
  .map(([idea = '', guide = '', tracks = '', given = '', id = '']) => ({
    idea,
    guide,
    tracks: list(tracks),
    forms: list(given),
    id: id.replaceAll('`', ''),
  }));

/** The pairs of track and form that a row promises. */
function promised(row: Row): string[] {
  return row.tracks.flatMap((track) => {
    const all = everyPair.filter((pair) => pair.track.id === track).map((pair) => pair.form);
    const named = row.forms.includes('all') ? all : row.forms;
    return named.map((form) => `${track} ${form}`);
  });
}

/** Whether what a row names is said, in words, to this form of this track. */
function isSaid(id: string, trackId: string, form: Form): boolean {
  const [part = '', item = ''] = id.split('/');
  const track = renderTrack(trackId, 'en');
  if (part === 'question') {
    return track.questions[form].some((one) => one.id === item && one.prompt !== '');
  }
  if (!track.forms.some((one) => one.form === form)) return false;
  const variants = [undefined, ...track.variants.map((variant) => variant.id)];
  const items = Object.entries(track.parts).find(([name]) => name === part)?.[1] ?? [];
  return items.some(
    (one) => one.id === item && variants.some((variant) => fits(one, form, variant)),
  );
}

const isAnywhere = (id: string) => /^(worksheet|place)\//u.test(id);
const ofTracks = rows.filter((row) => !isAnywhere(row.id));
const ids = [...new Set(ofTracks.map((row) => row.id))];

describe('the coverage table', () => {
  it('has rows for all five guides and all seven audiences', () => {
    expect([...new Set(rows.map((row) => row.guide))]).toEqual(['CDZ', 'MOV', 'PP', 'EMI', 'C101']);
    expect([...new Set(rows.flatMap((row) => row.tracks))].toSorted()).toEqual(
      audiences.toSorted(),
    );
    for (const row of ofTracks) expect(promised(row), row.idea).not.toEqual([]);
  });

  it.each(ids)('finds %s for its audiences and forms, and nowhere else', (id) => {
    const wanted = ofTracks.filter((row) => row.id === id).flatMap(promised);
    const found = audiences.flatMap((track) =>
      forms.filter((form) => isSaid(id, track, form)).map((form) => `${track} ${form}`),
    );
    expect(found.toSorted()).toEqual([...new Set(wanted)].toSorted());
  });

  it('finds every line of a worksheet that it names', () => {
    for (const row of rows.filter((one) => one.id.startsWith('worksheet/'))) {
      const [, sheet = '', section, item] = row.id.split('/');
      const found = worksheetIn(sheet, 'es')
        .sections.find((one) => one.id === section)
        ?.items.find((one) => one.id === item);
      expect(found?.text, row.id).toBeTruthy();
    }
  });

  it('finds every place that it names', () => {
    for (const row of rows.filter((one) => one.id.startsWith('place/'))) {
      expect(Object.keys(placeWords)).toContain(row.id.replace('place/', ''));
    }
  });

  it('names every question that is asked, or says that it is ours', () => {
    const ours = ['question/concerns'];
    const asked = everyPair.flatMap(({ track, form }) =>
      (track.forms[form]?.questions ?? []).map((question) => `question/${question.id}`),
    );
    expect(asked.filter((id) => !ids.includes(id) && !ours.includes(id))).toEqual([]);
  });
});
