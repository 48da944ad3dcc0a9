import { useState } from 'preact/hooks';
import { outFormats, saveProfiles } from '../../lib/app/share/profiles-out';
import { saveTable, tableFormats, tableOut, type TableOrder } from '../../lib/app/share/tables-out';
import { done } from '../../lib/domain/result';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/Choice';
import { Select } from '../ui/Select';
import { ChoosePeople } from './ChoosePeople';
import { JobProgress } from './JobProgress';
import { emptyWord, formatWords, holdsWords, isTable, saveWords, type Format } from './out-words';
import { ShareSection } from './ShareSection';
import { TableSwitches, type Switches } from './TableSwitches';
import { useOutWords } from './use-out-words';
import { useTableWords } from './use-table-words';
import { useJob } from './use-job';

const off: Switches = { unpublished: false, ours: 'no', allTies: false };

/** Files that other programs and allies can read. What is in one is said before it is saved. */
export function OutSection() {
  const house = useHouse();
  const { t } = useWords();
  const [format, setFormat] = useState<Format>('csv');
  const [which, setWhich] = useState<'all' | 'chosen'>('all');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [switches, setSwitches] = useState(off);
  const job = useJob();
  const outWords = useOutWords();
  const tableWords = useTableWords();
  const choosable = format !== 'sign-ons' && format !== 'tasks';
  const ids = choosable && which === 'chosen' ? chosen : undefined;
  const order = isTable(format) ? { format, ids, ...switches } : undefined;
  const going = useGoing(format, ids, order);
  const save = async () => {
    if (order !== undefined) await saveTable(house, order, tableWords);
    else if (!isTable(format)) {
      const all = async () => (await house.records.find({ limit: 100_000 })).rows;
      await saveProfiles(house, ids ?? (await all()).map(({ id }) => id), format, outWords);
    }
    return done(null);
  };
  // What is switched on for one file is off again for the next.
  const choose = (next: Format): void => {
    setFormat(next);
    setSwitches(off);
  };
  return (
    <ShareSection title={t('share.out')} about={t('share.out.about')}>
      <Select
        label={t('share.out.format')}
        hint={t(holdsWords[format])}
        value={format}
        onChange={choose}
        options={[...outFormats, ...tableFormats].map((value) => ({
          value,
          label: t(formatWords[value]),
        }))}
      />
      {choosable ? (
        <RadioGroup
          label={t('share.out.who')}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'all', label: t('share.out.all') },
            { value: 'chosen', label: t('share.what.chosen') },
          ]}
        />
      ) : null}
      {ids === undefined ? null : <ChoosePeople chosen={chosen} onChange={setChosen} />}
      {order === undefined ? null : (
        <TableSwitches format={order.format} switches={switches} onChange={setSwitches} />
      )}
      {going === undefined ? null : (
        <>
          {going.count === 0 && ids?.length !== 0 ? (
            <p class="label">{t(emptyWord(format, switches))}</p>
          ) : null}
          {format === 'kumu' && going.count > 0 ? (
            <p class="label">
              {going.ties === 0 ? t('share.out.ties.none') : t('share.out.ties', { n: going.ties })}
            </p>
          ) : null}
        </>
      )}
      <Button
        icon="download"
        disabled={(going?.count ?? 0) === 0 || job.now !== undefined}
        onClick={() => job.run(save, () => {})}
      >
        {t(saveWords(format), { n: going?.count ?? 0 })}
      </Button>
      <JobProgress job={job} label={t('share.making')} />
    </ShareSection>
  );
}

/** How much would go; undefined while that is being looked up. */
function useGoing(
  format: Format,
  ids: readonly string[] | undefined,
  order: TableOrder | undefined,
) {
  const words = useTableWords();
  const asked = JSON.stringify([format, ids, order]);
  const live = useLive(
    async (from) => {
      const { count, ties } =
        order === undefined
          ? { count: ids?.length ?? (await from.records.facets()).total, ties: 0 }
          : await tableOut(from, order, words);
      return { asked, count, ties };
    },
    [asked],
  );
  // An answer about what was chosen before is none.
  return live.state === 'here' && live.value.asked === asked ? live.value : undefined;
}
