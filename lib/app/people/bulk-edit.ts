import type { Audience } from '../../domain/audience';
import { done, type Result } from '../../domain/result';
import { change, type Change, type Changed } from '../change';
import type { House } from '../house';

type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

/** How long work goes on: it tells how far it is, and may be asked to stop. */
export interface Course {
  readonly tell: (done: number) => void;
  readonly stopped: () => boolean;
}

/** So many at a time: the screen stays alive, and stopping is heard within a blink or two. */
const atOnce = 250;

/**
 * Does one thing to many profiles, part by part. Each part is written whole or not at all; what was
 * written when somebody stops it, or when a part fails, stays and is taken back by one undo.
 */
export async function editMany(
  house: Needs,
  why: string,
  profiles: readonly string[],
  changeOf: (profile: string) => Change,
  course: Course,
): Promise<Result<Changed>> {
  const parts: Changed[] = [];
  for (let at = 0; at < profiles.length && !course.stopped(); at += atOnce) {
    const part = profiles.slice(at, at + atOnce);
    const changed = await change(house, why, part.map(changeOf));
    if (!changed.ok) return parts.length === 0 ? changed : done(together(parts));
    parts.push(changed.value);
    course.tell(Math.min(1, (at + part.length) / profiles.length));
  }
  return done(together(parts));
}

function together(parts: readonly Changed[]): Changed {
  return {
    subjects: parts.flatMap((part) => part.subjects),
    undo: async () => {
      const undone: Changed[] = [];
      for (const part of parts.toReversed()) {
        const result = await part.undo();
        if (!result.ok) return result;
        undone.push(result.value);
      }
      return done(together(undone));
    },
  };
}

export function setAudience(
  house: Needs,
  profiles: readonly string[],
  audience: Audience,
  course: Course,
): Promise<Result<Changed>> {
  const to = (subject: string): Change => ({ subject, values: { audience } });
  return editMany(house, 'audience', profiles, to, course);
}

export function deleteMany(
  house: Needs,
  profiles: readonly string[],
  course: Course,
): Promise<Result<Changed>> {
  const gone = (subject: string): Change => ({ subject, values: {}, deleted: true });
  return editMany(house, 'delete', profiles, gone, course);
}
