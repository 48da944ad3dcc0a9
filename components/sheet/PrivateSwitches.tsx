import type { SheetDocument, WithheldThing } from '../../lib/app/sheet/paper';
import type { ChoiceChange, PaperChoices } from '../../lib/app/sheet/paper-choices';
import { useWords } from '../shell/words';
import { Checkbox } from '../ui/Choice';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import { thingWords } from './sheet-words';

export interface PrivateSwitchesProps {
  readonly document: SheetDocument;
  readonly choices: PaperChoices;
  readonly onChange: (change: ChoiceChange) => void;
}

/** What stays off the paper because it is private, and how it comes on, for this sheet alone. */
export function PrivateSwitches({ document, choices, onChange }: PrivateSwitchesProps) {
  const { t, number } = useWords();
  const { withheld, lines } = document;
  const private_ = lines.filter((line) => line.thing !== undefined);
  const shown = private_.length > 0 || choices.on.has('full-names');
  const count = withheld.filter((one) => one.thing !== 'full-names').length;
  const things = thingsIn(document, choices);
  if (things.length === 0) return null;
  return (
    <section class="desk-part" aria-label={t('sheet.private', { n: count })}>
      {shown ? <Notice tone="warn">{t('sheet.private.on')}</Notice> : null}
      <Disclosure
        summary={count === 0 ? t('sheet.private.none') : t('sheet.private', { n: count })}
      >
        <p class="label">{t('sheet.private.warning')}</p>
        {things.map((thing) => {
          const off = withheld.filter((one) => one.thing === thing);
          const on = lines.filter((line) => line.thing === thing);
          const what = t(thingWords[thing]);
          if (thing === 'never-on-paper') {
            return [...off, ...on].map(({ id, text }) => (
              <Checkbox
                key={id}
                checked={choices.on.has(id)}
                onChange={(next) => onChange({ kind: 'on', thing: id, on: next })}
                hint={text.slice(0, 120)}
              >
                {what}
              </Checkbox>
            ));
          }
          return (
            <Checkbox
              key={thing}
              checked={choices.on.has(thing)}
              onChange={(next) => onChange({ kind: 'on', thing, on: next })}
            >
              {t('sheet.private.thing', { what, count: number(off.length + on.length) })}
            </Checkbox>
          );
        })}
      </Disclosure>
    </section>
  );
}

/** Kinds that this sheet has any of, and those already switched on. */
function thingsIn(
  { withheld, lines }: SheetDocument,
  choices: PaperChoices,
): readonly WithheldThing[] {
  const present = new Set([
    ...withheld.map((one) => one.thing),
    ...lines.flatMap((line) => line.thing ?? []),
    ...choices.on,
  ]);
  const all = Object.keys(thingWords).filter(
    (thing): thing is WithheldThing => thing in thingWords,
  );
  return all.filter((thing) => present.has(thing));
}
