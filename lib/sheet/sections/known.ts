import { valueOf } from '../../domain/attributes';
import { wordForWord } from '../../domain/same-words';
import { privacyOf } from '../answers';
import type { Block } from '../document';
import type { KnownAnswer, KnownHeading, SheetInput } from '../input';
import type { Draft } from '../pen';
import { everyMode, titled, type SheetSection } from '../section';

/** What we know, by the guide's headings: record before biography, each line with its source. */
export const known: SheetSection = {
  id: 'known',
  modes: everyMode,
  page: 'background',
  place: 'full',
  write(input, pen) {
    const several = input.people.length > 1;
    const blocks = input.people.flatMap(({ profile, headings }) =>
      headings.flatMap((heading): Block[] => {
        const lines = pen.lines('known', draftsOf(heading, appreciated(input)));
        if (lines.length === 0) return [];
        const name = valueOf(profile.name) ?? '';
        const text = several ? `${name} · ${heading.title}` : heading.title;
        return [
          { kind: 'sub', text },
          ...lines.map((line): Block => ({ kind: 'line', look: 'bullet', line })),
        ];
      }),
    );
    return titled(input.words.t('paper.known'), blocks);
  },
};

/**
 * What was chosen to be appreciated comes first under its heading. A reprint is no second line: it
 * adds its source to the one that says the same.
 */
function draftsOf({ questions }: KnownHeading, first: ReadonlySet<string>): readonly Draft[] {
  const found = questions.flatMap(({ answers }) => answers);
  const alike = Map.groupBy(found, (one) => [wordForWord(one.text), ...privacyOf(one)].join(' | '));
  const drafts = [...alike.values()].flatMap((same) => {
    const own = same.find(({ id }) => first.has(id)) ?? same[0];
    return own === undefined ? [] : [draftOf(own, same)];
  });
  return [
    ...drafts.filter((draft) => first.has(draft.id)),
    ...drafts.filter((draft) => !first.has(draft.id)),
  ];
}

function draftOf(answer: KnownAnswer, same: readonly KnownAnswer[]): Draft {
  const { id, text, entry } = answer;
  return {
    id,
    text,
    entry,
    sources: same.map(({ source }) => source),
    withheld: privacyOf(answer),
  };
}

function appreciated({ meeting }: SheetInput): ReadonlySet<string> {
  return new Set(
    meeting.lines.flatMap(({ value }) =>
      value.part === 'appreciation' && value.from?.kind === 'finding' ? [value.from.id] : [],
    ),
  );
}
