import { useState } from 'preact/hooks';
import { columnWordsIn, issueCauses } from '../../lib/app/share/table-words';
import type { TablePreview, Taken } from '../../lib/app/ports/share-work';
import { audiences, type Audience } from '../../lib/domain/audience';
import { audienceWords } from '../../lib/language/kind-words';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/Choice';
import { Disclosure } from '../ui/Disclosure';
import { Select } from '../ui/Select';
import { Table } from '../ui/Table';
import { issueWords } from './issue-words';
import { JobProgress } from './JobProgress';
import { useJob } from './use-job';

export interface TablePreviewCardProps {
  readonly preview: TablePreview;
  /** Reads the file again with these columns, by their heads. */
  readonly onColumns: (columns: Record<string, string>) => void;
  readonly onEnd: (taken: Taken | undefined) => void;
}

const shown = 20;

/** What a table would bring: its columns, its people, and what could not be read. */
export function TablePreviewCard({ preview, onColumns, onEnd }: TablePreviewCardProps) {
  const house = useHouse();
  const { t, language, number } = useWords();
  const job = useJob();
  const [same, setSame] = useState<'fill' | 'skip' | 'add'>('fill');
  const [audience, setAudience] = useState<Audience>();
  const { columns, people, issues, name } = preview;
  const known = people.filter((one) => one.same !== undefined).length;
  const kinds = columnWordsIn(language);
  const match = (at: number, value: string): void =>
    onColumns(Object.fromEntries(columns.map((one, n) => [one.key, n === at ? value : one.match])));
  return (
    <div class="share-preview">
      <h3>{t('share.table', { n: people.length })}</h3>
      {columns.length > 0 ? (
        <Table
          caption={t('share.table.columns')}
          keyOf={({ at }) => String(at)}
          rows={columns.map((one, at) => ({ ...one, at }))}
          columns={[
            { key: 'head', title: t('share.table.head'), cell: ({ head }) => head },
            { key: 'sample', title: t('share.table.sample'), cell: ({ sample }) => sample },
            {
              key: 'match',
              title: t('share.table.match'),
              cell: (row) => (
                <Select
                  hideLabel
                  label={t('share.table.matchOf', { head: row.head })}
                  value={row.match}
                  onChange={(value) => match(row.at, value)}
                  options={[{ value: 'skip', label: t('share.table.skip') }, ...kinds]}
                />
              ),
            },
          ]}
        />
      ) : null}
      <Table
        caption={t('share.table.people')}
        keyOf={({ at }) => String(at)}
        rows={people.slice(0, shown)}
        columns={[
          { key: 'name', title: t('share.table.name'), cell: (row) => row.name },
          { key: 'role', title: t('share.table.role'), cell: (row) => row.role },
          {
            key: 'contacts',
            title: t('share.table.contacts'),
            align: 'end',
            cell: (row) => number(row.contacts),
          },
          { key: 'same', title: t('share.table.here'), cell: (row) => row.same?.name ?? '' },
        ]}
      />
      {people.length > shown ? <p>{t('share.more', { n: people.length - shown })}</p> : null}
      {issues.length > 0 ? (
        <Disclosure summary={t('share.table.issues', { n: issues.length })}>
          <ul class="share-names">
            {issues.slice(0, shown).map(({ at, cause }) => (
              <li key={`${at} ${cause}`}>
                {t('share.table.line', { line: at })}{' '}
                {t(issueWords[issueCauses.find((one) => one === cause) ?? 'record-broken'])}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {known > 0 ? (
        <RadioGroup
          label={t('share.table.same', { n: known })}
          value={same}
          onChange={setSame}
          options={[
            { value: 'fill', label: t('share.table.fill') },
            { value: 'skip', label: t('share.table.leave') },
            { value: 'add', label: t('share.table.add') },
          ]}
        />
      ) : null}
      {preview.withoutAudience > 0 ? (
        <Select
          label={t('share.table.audience', { n: preview.withoutAudience })}
          value={audience ?? ''}
          options={[
            { value: '', label: t('profile.notYet') },
            ...audiences.map((value) => ({ value, label: t(audienceWords[value]) })),
          ]}
          onChange={(value) => setAudience(audiences.find((one) => one === value))}
        />
      ) : null}
      <div class="share-actions">
        <Button
          kind="primary"
          disabled={people.length === 0 || job.now !== undefined}
          onClick={() =>
            job.run(
              (how) =>
                house.share.takeTable(
                  {
                    label: t('share.before', { name }),
                    same,
                    ...(audience === undefined ? {} : { audience }),
                  },
                  how,
                ),
              onEnd,
            )
          }
        >
          {t('share.preview.take')}
        </Button>
        <Button kind="quiet" onClick={() => onEnd(undefined)}>
          {t('share.notNow')}
        </Button>
      </div>
      <JobProgress job={job} label={t('share.writing')} />
    </div>
  );
}
