import type { Batch, Records, StoreCause, WriteReport } from '../app/ports/records';
import { done, failed, type Result } from '../domain/result';
import { know, type EntryCause, type Known } from '../ledger/entry';
import { inOneWrite, type Base } from './base';
import { attempting } from './failures';
import { Taking } from './taking';

/** The one way in. Everything that can be checked is checked before the transaction opens. */
export function writer(base: Base): Records['write'] {
  return (batch) =>
    attempting<WriteReport, StoreCause | EntryCause>(async () => {
      const incoming = check(batch);
      if (!incoming.ok) return incoming;
      const { bySubject, repeated } = incoming.value;
      const report = await inOneWrite(base, async () => {
        const taking = new Taking(base, batch);
        await taking.blobs(batch.blobs ?? [], 'keep');
        await taking.subjects(bySubject);
        return taking.end();
      });
      return done({ ...report, repeated: report.repeated + repeated });
    });
}

interface Incoming {
  readonly bySubject: ReadonlyMap<string, readonly Known[]>;
  readonly repeated: number;
}

function check(batch: Batch): Result<Incoming, EntryCause> {
  const ids = new Set<string>();
  const bySubject = new Map<string, Known[]>();
  for (const [at, entry] of batch.entries.entries()) {
    const known = know(entry);
    if (!known.ok) return failed(known.cause, { ...known.facts, entry: at });
    if (ids.has(known.value.id)) continue;
    ids.add(known.value.id);
    const others = bySubject.get(known.value.e);
    if (others === undefined) bySubject.set(known.value.e, [known.value]);
    else others.push(known.value);
  }
  return done({ bySubject, repeated: batch.entries.length - ids.size });
}
