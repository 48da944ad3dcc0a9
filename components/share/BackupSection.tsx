import { useState } from 'preact/hooks';
import { lastBackup } from '../../lib/app/share/files-made';
import { newPassphrase, type NewPassphrase } from '../../lib/app/share/new-passphrase';
import { saveBackup } from '../../lib/app/share/save-files';
import type { Made, OrderSeal } from '../../lib/app/ports/share-work';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { JobProgress } from './JobProgress';
import { ShareSection } from './ShareSection';
import { SixWords } from './SixWords';
import { useJob } from './use-job';

type Way = 'words' | 'own' | 'open';
const shortest = 12;

/** Everything in one file, sealed before it leaves this screen unless somebody says otherwise. */
export function BackupSection() {
  const house = useHouse();
  const { t, relative } = useWords();
  const last = useLive(lastBackup, []);
  const [begun, setBegun] = useState<NewPassphrase>();
  const [made, setMade] = useState<Made>();
  const { language } = useWords();
  const at = last.state === 'here' ? last.value : undefined;
  return (
    <ShareSection title={t('share.backup')} about={t('share.backup.about')}>
      <p>
        {at === undefined
          ? t('share.backup.never')
          : t('share.backup.last', { ago: relative(at, house.now()) })}
      </p>
      {begun === undefined ? (
        <Button
          icon="download"
          onClick={() => {
            setMade(undefined);
            setBegun(newPassphrase(house, language));
          }}
        >
          {t('share.backup.begin')}
        </Button>
      ) : (
        <BackupForm
          fresh={begun}
          onMade={(file) => {
            setBegun(undefined);
            setMade(file);
          }}
          onCancel={() => setBegun(undefined)}
        />
      )}
      {made === undefined ? null : (
        <Notice title={t('share.saved', { name: made.name })}>
          <p>{t('share.backup.keep')}</p>
          {made.tooLarge > 0 ? <p>{t('share.tooLarge', { n: made.tooLarge })}</p> : null}
        </Notice>
      )}
    </ShareSection>
  );
}

interface BackupFormProps {
  readonly fresh: NewPassphrase;
  readonly onMade: (made: Made) => void;
  readonly onCancel: () => void;
}

function BackupForm({ fresh, onMade, onCancel }: BackupFormProps) {
  const house = useHouse();
  const { t } = useWords();
  const [way, setWay] = useState<Way>('words');
  const [own, setOwn] = useState('');
  const job = useJob();
  const seals: Record<Way, OrderSeal> = {
    words: { to: 'passphrase', passphrase: fresh.passphrase },
    own: { to: 'passphrase', passphrase: own.trim() },
    open: { to: 'nobody' },
  };
  const ready = way !== 'own' || own.trim().length >= shortest;
  return (
    <div class="share-form">
      <RadioGroup
        label={t('share.seal')}
        value={way}
        onChange={setWay}
        options={[
          { value: 'words', label: t('share.seal.words') },
          { value: 'own', label: t('share.seal.own') },
          { value: 'open', label: t('share.seal.open') },
        ]}
      />
      {way === 'words' ? (
        <>
          <SixWords words={fresh.words} />
          <p>{t('share.words.once')}</p>
        </>
      ) : null}
      {way === 'own' ? (
        <Field
          label={t('share.passphrase')}
          hint={t('share.passphrase.hint', { n: shortest })}
          value={own}
          onInput={setOwn}
        />
      ) : null}
      {way === 'open' ? <Notice tone="warn">{t('share.seal.warning')}</Notice> : null}
      <div class="share-actions">
        <Button
          kind="primary"
          icon="download"
          disabled={!ready || job.now !== undefined}
          onClick={() => job.run((how) => saveBackup(house, seals[way], how), onMade)}
        >
          {t('share.backup.make')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('share.notNow')}
        </Button>
      </div>
      <JobProgress job={job} label={t('share.making')} />
    </div>
  );
}
