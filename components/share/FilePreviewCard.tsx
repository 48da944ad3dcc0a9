import { useState } from 'preact/hooks';
import type { FilePreview, Named, Taken } from '../../lib/app/ports/share-work';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import { Table } from '../ui/Table';
import { ErasureChoices } from './ErasureChoices';
import { JobProgress } from './JobProgress';
import { useJob } from './use-job';

export interface FilePreviewCardProps {
  readonly preview: FilePreview;
  /** What was taken; nothing when the person would rather not. */
  readonly onEnd: (taken: Taken | undefined) => void;
}

/** What a file would change here, before anything is changed. */
export function FilePreviewCard({ preview, onEnd }: FilePreviewCardProps) {
  const house = useHouse();
  const { t, dateTime } = useWords();
  const job = useJob();
  const [become, setBecome] = useState(preview.mayBecome);
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const { name, at, by, group, fresh, freshBlobs, repeated, erasures, disagreements } = preview;
  const nothing = fresh === 0 && freshBlobs === 0 && erasures.length === 0;
  const take = () =>
    job.run(
      (how) =>
        house.share.take(
          {
            opening: preview.opening,
            label: t('share.before', { name }),
            erasuresAgreed: agreed,
            become,
          },
          how,
        ),
      onEnd,
    );
  return (
    <div class="share-preview" data-nothing={nothing}>
      <h3>{t('share.preview')}</h3>
      <p>{[group, by, at === 0 ? '' : dateTime(at)].filter((part) => part !== '').join(' · ')}</p>
      {preview.otherGroup ? <Notice tone="warn">{t('share.preview.otherGroup')}</Notice> : null}
      {preview.earlierKey ? <Notice tone="warn">{t('share.preview.earlierKey')}</Notice> : null}
      {nothing ? (
        <p>{t('share.preview.nothing', { n: repeated })}</p>
      ) : (
        <ul class="share-facts">
          <li>{t('share.preview.fresh', { n: fresh })}</li>
          <li>{t('share.preview.here', { n: repeated })}</li>
          {preview.erasedHere > 0 ? (
            <li>{t('share.preview.erasedHere', { n: preview.erasedHere })}</li>
          ) : null}
          {preview.unknown > 0 ? (
            <li>{t('share.preview.unknown', { n: preview.unknown })}</li>
          ) : null}
        </ul>
      )}
      <Names
        title={t('share.preview.people', { n: preview.people })}
        all={preview.newPeople}
        total={preview.people}
      />
      <Names
        title={t('share.preview.disagreements', { n: disagreements.length })}
        all={disagreements}
      />
      {preview.members.length > 0 ? <Members preview={preview} /> : null}
      {erasures.length > 0 ? (
        <ErasureChoices erasures={erasures} agreed={agreed} onChange={setAgreed} />
      ) : null}
      {preview.mayBecome ? (
        <Checkbox checked={become} onChange={setBecome} hint={t('share.preview.become.hint')}>
          {t('share.preview.become')}
        </Checkbox>
      ) : null}
      <div class="share-actions">
        {nothing ? (
          <Button onClick={() => onEnd(undefined)}>{t('common.close')}</Button>
        ) : (
          <>
            <Button kind="primary" disabled={job.now !== undefined} onClick={take}>
              {t('share.preview.take')}
            </Button>
            <Button kind="quiet" onClick={() => onEnd(undefined)}>
              {t('share.notNow')}
            </Button>
          </>
        )}
      </div>
      <JobProgress job={job} label={t('share.writing')} />
    </div>
  );
}

const shown = 50;

interface NamesProps {
  readonly title: string;
  readonly all: readonly Named[];
  /** When there are more than are given. */
  readonly total?: number;
}

function Names({ title, all, total = 0 }: NamesProps) {
  const { t } = useWords();
  if (all.length === 0) return null;
  const names = [...new Set(all.map(({ name }) => (name === '' ? t('share.noName') : name)))];
  const count = Math.max(names.length, total);
  return (
    <Disclosure summary={title}>
      <ul class="share-names">
        {names.slice(0, shown).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {count > shown ? <li>{t('share.more', { n: count - shown })}</li> : null}
      </ul>
    </Disclosure>
  );
}

function Members({ preview: { members } }: { readonly preview: FilePreview }) {
  const { t, number } = useWords();
  return (
    <Table
      caption={t('share.preview.members')}
      keyOf={({ member }) => member}
      rows={members}
      columns={[
        {
          key: 'name',
          title: t('share.member'),
          cell: ({ name }) => (name === '' ? t('share.you') : name),
        },
        {
          key: 'people',
          title: t('share.people'),
          align: 'end',
          cell: (row) => number(row.people),
        },
        {
          key: 'findings',
          title: t('share.findings'),
          align: 'end',
          cell: (row) => number(row.findings),
        },
        { key: 'clips', title: t('share.clips'), align: 'end', cell: (row) => number(row.clips) },
        { key: 'other', title: t('share.other'), align: 'end', cell: (row) => number(row.other) },
      ]}
    />
  );
}
