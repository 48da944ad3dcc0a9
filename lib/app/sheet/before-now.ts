import { valueOf } from '../../domain/attributes';
import { readDebrief, type Answer, type Debrief } from '../../domain/debrief';
import { readMeeting } from '../../domain/meeting';
import type { PromiseOf } from '../../domain/promise';
import { mayBePublished } from '../../domain/sign-on';
import type { Words } from '../../language/words';
import type { EarlierMeeting, NamedSignOn } from '../../sheet/input';
import { signOnsFor } from '../campaign/progress';
import type { House } from '../house';

type Reads = Pick<House, 'records'>;

/**
 * When we met these people before, latest first. Where others sat at the table too, what they
 * promised is not shown here: nobody's private word is carried to somebody else.
 */
export async function earlierMeetings(
  house: Reads,
  profiles: readonly string[],
  than: string,
  words: Words,
): Promise<readonly EarlierMeeting[]> {
  const found = await Promise.all(
    profiles.map((profile) => house.records.aboutOf(profile, 'meeting')),
  );
  const kept = new Map(found.flat().map((one) => [one.subject.id, one]));
  return [...kept.values()]
    .filter(({ subject, columns }) => subject.id !== than && columns.deleted !== 'yes')
    .flatMap(({ subject }): EarlierMeeting[] => {
      const debrief = readDebrief(subject.id, subject.attributes);
      const meeting = readMeeting(subject.id, subject.attributes);
      const when = valueOf(debrief.held) ?? valueOf(meeting.when) ?? '';
      if (when === '' || !tookPlace(debrief)) return [];
      const alone = meeting.with.every((one) => profiles.includes(one.id));
      return [
        {
          id: subject.id,
          when,
          answers: debrief.answers
            .filter((one) => profiles.includes(one.id))
            .map((one) => answerWord(one.value, words)),
          promises: debrief.promises
            .filter((one) => concerns(one, profiles, alone))
            .map((one) => promiseOf(one)),
        },
      ];
    })
    .toSorted((one, other) => (one.when < other.when ? 1 : -1));
}

function tookPlace({ held, answers, promises }: Debrief): boolean {
  return valueOf(held) !== undefined || answers.length > 0 || promises.length > 0;
}

function concerns({ value }: PromiseOf, profiles: readonly string[], alone: boolean): boolean {
  return value.profile === undefined ? alone : profiles.includes(value.profile);
}

function promiseOf({ id, value, kept }: PromiseOf): EarlierMeeting['promises'][number] {
  const state = kept === undefined ? 'open' : kept.value.kept ? 'kept' : 'broken';
  return { id, by: value.by, text: value.text, due: value.due ?? '', state };
}

function answerWord({ answer }: Answer, { t }: Words): string {
  return {
    yes: t('paper.answer.yes'),
    no: t('paper.answer.no'),
    maybe: t('paper.answer.maybe'),
    'asked-for-something': t('paper.answer.asked'),
  }[answer];
}

/** Those who signed on and agreed to be named; near are the same town and the same audience. */
export async function namedSignOns(
  house: Reads,
  campaign: string,
  profiles: readonly string[],
): Promise<readonly NamedSignOn[]> {
  const signOns = (await signOnsFor(house, campaign)).filter(mayBePublished);
  const signed = [...new Set(signOns.flatMap((one) => valueOf(one.profile) ?? []))];
  const rows = await house.records.columns([...signed, ...profiles]);
  const columns = new Map(rows.map((row) => [row.id, row.columns]));
  const ours = profiles.flatMap((id) => columns.get(id) ?? []);
  return signed
    .filter((id) => !profiles.includes(id))
    .flatMap((id): NamedSignOn[] => {
      const one = columns.get(id);
      if (one === undefined || one.name === '') return [];
      const near = ours.some(
        (own) =>
          (own.place !== '' && own.place === one.place) ||
          (own.audience !== '' && own.audience === one.audience),
      );
      return [{ id, name: one.name, near }];
    });
}
