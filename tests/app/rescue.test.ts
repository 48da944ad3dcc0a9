import { afterEach, expect, it } from 'vitest';

import { rescueFile } from '../../lib/app/rescue';
import type { Rescued } from '../../lib/app/ports/records';

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

async function* some(): AsyncGenerator<Rescued> {
  yield { line: '{"a":"name"}' };
  yield { lost: 'x1' };
}

it('a rescued file bears the day where its reader is, and tells what was lost', async () => {
  process.env['TZ'] = 'America/Chicago';
  const saved: unknown[] = [];
  const evening = Date.UTC(2026, 2, 15, 2);
  await rescueFile(some(), (name, parts) => void saved.push([name, parts]), evening);
  expect(saved).toEqual([
    ['groundwork-rescue-2026-03-14.jsonl', ['{"a":"name"}\n', '{"lost":["x1"]}\n']],
  ]);
});
