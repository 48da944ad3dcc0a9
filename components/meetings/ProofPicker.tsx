import { useState } from 'preact/hooks';
import { proofBy, proofChoices } from '../../lib/app/clips/proof';
import type { ClipRef } from '../../lib/domain/clip';
import { clipHref } from '../clips/routes';
import { useLive } from '../house';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { SearchField } from '../ui/SearchField';

export interface ProofPickerProps {
  /** What it would show: a promise's words, who signed on. */
  readonly what: string;
  readonly chosen: ClipRef | undefined;
  /** Those it is about: their clips are offered first. */
  readonly about: readonly string[];
  readonly onChoose: (clip: ClipRef | undefined) => void;
}

/** The page that shows it, of those that were kept. */
export function ProofPicker(props: ProofPickerProps) {
  return props.chosen === undefined ? (
    <ChooseProof {...props} />
  ) : (
    <Chosen {...props} chosen={props.chosen} />
  );
}

function Chosen({ what, chosen, onChoose }: ProofPickerProps & { readonly chosen: ClipRef }) {
  const { t, date } = useWords();
  const live = useLive((house) => house.records.clips.clip(chosen.id), [chosen.id]);
  if (live.state !== 'here') return null;
  const clip = live.value;
  return (
    <p class="proof">
      <Icon name="clip" size={16} />
      <span>
        {clip === undefined ? (
          t('meetings.proof.notHere')
        ) : (
          <>
            <a href={clipHref(chosen.id)}>{clip.title || clip.file || clip.site}</a>{' '}
            <span class="label">
              {clip.site} · {t('profile.seen', { date: date(clip.seen) })}
            </span>
          </>
        )}
      </span>
      <IconButton
        icon="close"
        label={t('meetings.proof.remove', { what })}
        onClick={() => onChoose(undefined)}
      />
    </p>
  );
}

function ChooseProof({ about, onChoose }: ProofPickerProps) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('meetings.proof.choose')} late>
      <Choices about={about} onChoose={onChoose} />
    </Disclosure>
  );
}

function Choices({ about, onChoose }: Pick<ProofPickerProps, 'about' | 'onChoose'>) {
  const { t, date } = useWords();
  const [typed, setTyped] = useState('');
  const live = useLive((house) => proofChoices(house, about, typed), [about.join(' '), typed]);
  const rows = live.state === 'here' ? live.value : [];
  return (
    <div class="proof-choices">
      <SearchField
        label={t('clips.search')}
        placeholder={t('clips.search')}
        value={typed}
        onInput={setTyped}
      />
      <ul class="choose-found" aria-label={t('meetings.proof.choose')}>
        {rows.map((row) => (
          <li key={row.id}>
            <Button
              kind="quiet"
              size="small"
              onClick={() => {
                const proof = proofBy(row, about);
                if (proof !== undefined) onChoose(proof);
              }}
            >
              {row.title || row.file || row.site}
            </Button>{' '}
            <span class="label">
              {row.site} · {t('profile.seen', { date: date(row.seen) })}
            </span>
          </li>
        ))}
      </ul>
      {live.state === 'here' && rows.length === 0 ? (
        <p class="label">
          {t(typed.trim() === '' ? 'meetings.proof.none' : 'meetings.proof.notFound')}
        </p>
      ) : null}
    </div>
  );
}
