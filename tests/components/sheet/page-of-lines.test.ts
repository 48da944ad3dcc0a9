import { describe, expect, it } from 'vitest';
import { movedIn } from '../../../components/sheet/moved-in';
import { pageOfLines, tooMuchForTheRoom } from '../../../components/sheet/page-of-lines';
import { shortened } from '../../../components/sheet/sheet-words';
import { minutesAndSeconds } from '../../../components/sheet/use-part-clock';
import { buildSheet } from '../../../lib/sheet/build-sheet';
import { paginate } from '../../../lib/sheet/paginate';
import { bandsOf } from '../../../lib/sheet/pieces';
import { sheetInput } from '../../sheet/a-sheet';

describe('a long line in a list', () => {
  it('is cut between words and shows that it goes on', () => {
    expect(shortened('Vote to keep the bus running.', 40)).toBe('Vote to keep the bus running.');
    expect(shortened('Vote to keep the bus, running late.', 22)).toBe('Vote to keep the bus…');
  });
});

describe('the order of lines', () => {
  it('moves one among its siblings and leaves every other order as it was', () => {
    expect(movedIn(['x', 'b', 'a', 'y'], ['b', 'a', 'c'], 'a', -1)).toEqual([
      'x',
      'y',
      'a',
      'b',
      'c',
    ]);
  });

  it('stays where nothing is before or after', () => {
    expect(movedIn(['a'], ['a', 'b'], 'a', -1)).toEqual(['a']);
  });
});

describe('what does not fit into the room', () => {
  const document = buildSheet(sheetInput());

  it('is named line by line, and never what belongs to other pages', () => {
    const pages = paginate(bandsOf(document), () => 30, 240);
    const over = tooMuchForTheRoom(document, pageOfLines(pages));
    expect(over.map((line) => line.id)).toContain('ask-line');
    expect(over.map((line) => line.section)).not.toContain('known');
  });

  it('is nothing when one page holds all of it', () => {
    const pages = paginate(bandsOf(document), () => 1, 1000);
    expect(tooMuchForTheRoom(document, pageOfLines(pages))).toEqual([]);
  });
});

it('time is spelled in minutes and seconds', () => {
  expect(minutesAndSeconds(245)).toBe('4:05');
});
