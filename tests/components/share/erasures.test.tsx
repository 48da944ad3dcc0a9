// @vitest-environment jsdom
import '../native-elements';
import { expect, it } from 'vitest';
import { FilePreviewCard } from '../../../components/share/FilePreviewCard';
import type { FilePreview, ShareJobs } from '../../../lib/app/ports/share-work';
import { testHouse } from '../../app/people/test-house';
import { all, button, click } from '../stage';
import { showScreen, until } from '../people/screen';

const none = { answers: 0, pages: 0, other: 0 };
const preview: FilePreview = {
  is: 'group',
  opening: 1,
  name: 'a-file',
  group: 'Willow Creek Tenants',
  otherGroup: false,
  earlierKey: false,
  what: 'new',
  by: 'Rosa',
  at: Number.MAX_SAFE_INTEGER,
  fresh: 0,
  repeated: 9,
  erasedHere: 0,
  freshBlobs: 0,
  people: 0,
  newPeople: [],
  members: [],
  disagreements: [],
  unknown: 0,
  mayBecome: false,
  erasures: [
    {
      id: 'dana',
      name: 'Dana Whitlock',
      by: 'Rosa',
      entries: ['one', 'two'],
      erases: { ...none, answers: 3 },
      hides: none,
      blobs: 1,
      others: ['Cruz'],
    },
    {
      id: 'ada',
      name: 'Ada Winters',
      by: 'Ben',
      entries: ['three'],
      erases: none,
      hides: { answers: 2, pages: 1, other: 8 },
      blobs: 0,
      others: [],
    },
  ],
};

it('each erasure says what it would take, and is agreed to by itself', async () => {
  const house = await testHouse();
  const asked: ShareJobs['take']['asked'][] = [];
  const share = {
    take: async (one: ShareJobs['take']['asked']) => {
      asked.push(one);
      const value = { fresh: 0, subjects: 0, repeated: 0, freshBlobs: 0, held: 1 };
      return { ok: true, value } as const;
    },
  };
  const stage = showScreen(
    Object.assign(house, { share }),
    <FilePreviewCard preview={preview} onEnd={() => {}} />,
  );
  const boxes = all(stage, 'input[type="checkbox"]');
  expect(boxes.map((box) => box instanceof HTMLInputElement && box.checked)).toEqual([
    false,
    false,
  ]);
  expect(stage.textContent).toContain(
    '3 answers and the kept text or picture of 1 page of Dana Whitlock',
  );
  expect(stage.textContent).toContain('kept with Cruz too');
  expect(stage.textContent).toContain('It would also hide 2 answers, 1 page, and 8 other notes.');
  expect(stage.textContent).toContain('Asked for by: Ben.');
  const [first] = boxes;
  if (first === undefined) throw new Error('Nothing to tick');
  click(first);
  click(button(stage, 'Take it in'));
  await until(() => asked.length > 0);
  expect(asked[0]?.erasuresAgreed).toEqual(['one', 'two']);
});
