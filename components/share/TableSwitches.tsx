import type { TableFormat, TableOrder } from '../../lib/app/share/tables-out';
import { useWords } from '../shell/words';
import { Checkbox } from '../ui/Choice';

export type Switches = Pick<TableOrder, 'unpublished' | 'ours' | 'allTies'>;

export interface TableSwitchesProps {
  readonly format: TableFormat;
  readonly switches: Switches;
  readonly onChange: (switches: Switches) => void;
}

/** What goes into a table only if somebody says so. */
export function TableSwitches({ format, switches, onChange }: TableSwitchesProps) {
  const { t } = useWords();
  const { unpublished, ours, allTies } = switches;
  if (format === 'sign-ons') {
    return (
      <Checkbox
        checked={unpublished}
        onChange={(on) => onChange({ ...switches, unpublished: on })}
        hint={t('share.out.unpublished.hint')}
      >
        {t('share.out.unpublished')}
      </Checkbox>
    );
  }
  if (format === 'kumu') {
    return (
      <Checkbox
        checked={allTies}
        onChange={(on) => onChange({ ...switches, allTies: on })}
        hint={t('share.out.allTies.hint')}
      >
        {t('share.out.allTies')}
      </Checkbox>
    );
  }
  return (
    <>
      <Checkbox
        checked={ours !== 'no'}
        onChange={(on) => onChange({ ...switches, ours: on ? 'initials' : 'no' })}
        hint={t(format === 'tasks' ? 'share.out.ours.tasks' : 'share.out.ours.candidates')}
      >
        {t('share.ours')}
      </Checkbox>
      {ours === 'no' ? null : (
        <Checkbox
          checked={ours === 'initials'}
          onChange={(on) => onChange({ ...switches, ours: on ? 'initials' : 'names' })}
        >
          {t('share.initials')}
        </Checkbox>
      )}
    </>
  );
}
