import { useState } from 'preact/hooks';
import { outFormats, saveProfiles, type OutFormat } from '../../lib/app/share/profiles-out';
import { done } from '../../lib/domain/result';
import { detailWords } from '../../lib/language/kind-words';
import type { PlainKey } from '../../lib/language/registry';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/Choice';
import { Select } from '../ui/Select';
import { ChoosePeople } from './ChoosePeople';
import { JobProgress } from './JobProgress';
import { ShareSection } from './ShareSection';
import { useSeats } from './use-seats';
import { useJob } from './use-job';

const formatWords = {
  csv: 'share.out.csv',
  'vcard-4': 'share.out.vcard4',
  'vcard-3': 'share.out.vcard3',
  markdown: 'share.out.markdown',
  brief: 'share.out.brief',
  'open-states': 'share.out.openStates',
  popolo: 'share.out.popolo',
} as const satisfies Record<OutFormat, PlainKey>;

/** Files that other programs and allies can read. Only public facts ever go into one. */
export function OutSection() {
  const house = useHouse();
  const { t } = useWords();
  const [format, setFormat] = useState<OutFormat>('csv');
  const [which, setWhich] = useState<'all' | 'chosen'>('all');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const job = useJob();
  const words = useOutWords();
  const total = useLive(async (from) => (await from.records.facets()).total, []);
  const count = which === 'chosen' ? chosen.length : total.state === 'here' ? total.value : 0;
  const save = async () => {
    const { rows } = which === 'all' ? await house.records.find({ limit: 100_000 }) : { rows: [] };
    const ids = which === 'all' ? rows.map(({ id }) => id) : chosen;
    await saveProfiles(house, ids, format, words);
    return done(null);
  };
  return (
    <ShareSection title={t('share.out')} about={t('share.out.about')}>
      <Select
        label={t('share.out.format')}
        value={format}
        onChange={setFormat}
        options={outFormats.map((value) => ({ value, label: t(formatWords[value]) }))}
      />
      <RadioGroup
        label={t('share.out.who')}
        value={which}
        onChange={setWhich}
        options={[
          { value: 'all', label: t('share.out.all') },
          { value: 'chosen', label: t('share.what.chosen') },
        ]}
      />
      {which === 'chosen' ? <ChoosePeople chosen={chosen} onChange={setChosen} /> : null}
      <Button
        icon="download"
        disabled={count === 0 || job.now !== undefined}
        onClick={() => job.run(save, () => {})}
      >
        {t('share.out.save', { n: count })}
      </Button>
      <JobProgress job={job} label={t('share.making')} />
    </ShareSection>
  );
}

function useOutWords() {
  const house = useHouse();
  const { t, language, date } = useWords();
  const chambers = useSeats();
  const contactKinds = Object.fromEntries(
    Object.entries(detailWords).map(([kind, key]) => [kind, t(key)]),
  );
  const source = t('share.out.source');
  return {
    language,
    file: t('share.out.file'),
    others: t('paper.others'),
    formats: { language, chambers },
    research: {
      findings: t('share.findings'),
      contacts: t('share.table.contacts'),
      source,
      contactKinds,
      basis: {
        'own-words': t('profile.basis.ownWords'),
        'official-record': t('profile.basis.record'),
        reported: t('profile.basis.reported'),
        told: t('profile.basis.told'),
      },
    },
    brief: {
      language,
      title: t('share.out.brief.title'),
      foot: t('share.out.brief.foot', { when: date(house.now()) }),
      role: t('share.field.role'),
      organization: t('share.field.organization'),
      place: t('share.field.place'),
      district: t('share.field.district'),
      source,
      contactKinds,
    },
  };
}
