import type { PlanPart, Origin } from '../domain/meeting-plan';
import { privacyOf, sourcesOf, type Answers } from './answers';
import type { WithheldThing } from './document';
import type { SheetInput } from './input';
import type { Draft } from './pen';

/**
 * What somebody chose or wrote for one part of the meeting. A line taken from research stays as
 * chosen, but follows its source in what may be printed: research that has since become private
 * takes its line off the paper.
 */
export function planDrafts(
  input: Pick<SheetInput, 'meeting' | 'campaign'>,
  found: Answers,
  part: PlanPart,
): readonly Draft[] {
  return input.meeting.lines
    .filter((line) => line.value.part === part)
    .map(({ id, value, said, mine }): Draft => {
      const origin = originOf(input, found, value.from);
      return {
        id,
        text: value.text,
        entry: said.entry,
        changed: origin.changed,
        withheld: [...(mine ? (['lines-just-me'] as const) : []), ...origin.withheld],
        sources: origin.sources,
      };
    });
}

interface OriginNow {
  readonly changed: boolean;
  readonly withheld: readonly WithheldThing[];
  readonly sources: NonNullable<Draft['sources']>;
}

const unlinked: OriginNow = { changed: false, withheld: [], sources: [] };

// An answer or a note that became *just me* has another id since: gone may mean made private.
const gone: OriginNow = { changed: true, withheld: ['lines-just-me'], sources: [] };

/** What a line or an objection was taken from, as it is now. */
export function originOf(
  { campaign }: Pick<SheetInput, 'campaign'>,
  found: Answers,
  from: Origin | undefined,
): OriginNow {
  if (from === undefined || from.kind === 'guide') return unlinked;
  if (from.kind === 'finding') {
    const one = found.get(from.id);
    if (one === undefined) return gone;
    return {
      changed: one.answer.entry !== from.entry,
      withheld: privacyOf(one.answer),
      sources: sourcesOf(one),
    };
  }
  if (from.kind === 'message') {
    const message = campaign?.messages.find((each) => each.id === from.id);
    return { ...unlinked, changed: message?.said.entry !== from.entry };
  }
  const kept = from.kind === 'note' ? campaign?.notes : campaign?.offers;
  const own = kept?.find((each) => each.id === from.id);
  if (own === undefined) return gone;
  return {
    ...unlinked,
    changed: own.said.entry !== from.entry,
    withheld: own.mine ? ['lines-just-me'] : [],
  };
}
