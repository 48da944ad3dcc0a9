import { useState } from 'preact/hooks';
import type { AboutChoice, NewProfile } from '../../lib/app/drafts';
import type { Suggestions } from '../../lib/app/suggest-about';
import { useWords } from '../shell/words';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Disclosure } from '../ui/Disclosure';
import { AboutNew } from './AboutNew';
import { AboutOther } from './AboutOther';
import { choiceOf, useAboutRows, withChoice, type AboutRow } from './about-choice';
import type { NameOf } from './keeps';

export interface AboutPickerProps {
  readonly suggestions: Suggestions;
  readonly nameOf: NameOf;
  readonly chosen: readonly AboutChoice[];
  /** How somebody typed in by hand begins. */
  readonly blank: NewProfile;
  readonly onChoose: Choose;
}

/** Goes on from those chosen last: two ticks may come before the first of them is drawn. */
type Choose = (change: (chosen: readonly AboutChoice[]) => readonly AboutChoice[]) => void;

const whyWords = {
  'same-name': 'page.about.known',
  'same-contact': 'page.about.knownContact',
  'named-on-page': 'page.about.knownNamed',
} as const;

/** More names than this wait behind a line, as on a roster. */
const shownAtOnce = 4;

export function AboutPicker({ suggestions, nameOf, chosen, blank, onChoose }: AboutPickerProps) {
  const { t } = useWords();
  const [typing, setTyping] = useState(false);
  const rows = useAboutRows(suggestions, chosen, nameOf);
  const inSight = rows.filter((row, at) => at < shownAtOnce || choiceOf(row, chosen));
  const rest = rows.filter((row) => !inSight.includes(row));
  const list = (some: readonly AboutRow[]) => (
    <ul class="about-list">
      {some.map((row) => (
        <AboutItem
          key={row.kind === 'known' ? row.profile : `new ${row.name}`}
          {...{ row, chosen, onChoose }}
        />
      ))}
    </ul>
  );
  return (
    <section class="page-section" aria-labelledby="page-about">
      <h2 id="page-about">{t('page.about')}</h2>
      <p class="page-soft">{t('page.about.hint')}</p>
      {list(inSight)}
      {rows.length <= shownAtOnce ? null : (
        <Button
          kind="quiet"
          onClick={() =>
            onChoose((now) => rows.reduce((all, row) => withChoice(all, row, true), now))
          }
        >
          {t('page.about.everyone', { n: rows.length })}
        </Button>
      )}
      {rest.length === 0 ? null : (
        <Disclosure summary={t('page.about.more', { n: rest.length })}>{list(rest)}</Disclosure>
      )}
      <AboutOther
        open={typing || rows.length === 0}
        blank={blank}
        onOpen={setTyping}
        onAdd={(added) => {
          onChoose((now) => [...now, added]);
          setTyping(false);
        }}
      />
    </section>
  );
}

function AboutItem({
  row,
  chosen,
  onChoose,
}: {
  readonly row: AboutRow;
  readonly chosen: readonly AboutChoice[];
  readonly onChoose: Choose;
}) {
  const { t } = useWords();
  const choice = choiceOf(row, chosen);
  const detail =
    row.kind === 'known'
      ? [row.detail, t(whyWords[row.why])]
      : [row.suggested.role ?? '', t('page.about.new')];
  return (
    <li class="about-item">
      <Checkbox
        checked={choice !== undefined}
        onChange={(ticked) => onChoose((now) => withChoice(now, row, ticked))}
      >
        <span class="about">
          <Avatar name={row.name} />
          <span class="about-words">
            <bdi class="about-name">{row.name}</bdi>
            <span class="about-detail">{detail.filter(Boolean).join(' · ')}</span>
          </span>
        </span>
      </Checkbox>
      {choice !== undefined && 'name' in choice ? (
        <AboutNew
          choice={choice}
          onChange={(changed) =>
            onChoose((now) => now.map((one) => (one === choiceOf(row, now) ? changed : one)))
          }
        />
      ) : null}
    </li>
  );
}
