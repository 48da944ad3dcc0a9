import { useState } from 'preact/hooks';
import type { FilePreview, TablePreview, Taken } from '../../lib/app/ports/share-work';
import { noteOpened } from '../../lib/app/share/folder-state';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { FilePreviewCard } from './FilePreviewCard';
import { JobProgress } from './JobProgress';
import { ShareSection } from './ShareSection';
import { TablePreviewCard } from './TablePreviewCard';
import { useSeats } from './use-seats';
import { useJob } from './use-job';

const accept =
  '.groundwork,.gz,.jsonl,.csv,.tsv,.txt,.vcf,.json,text/csv,text/vcard,application/json';
const wantsWords: ReadonlySet<string> = new Set(['file-wants-passphrase', 'file-wrong-passphrase']);

/** Any file from somewhere else: looked at first, taken only when somebody says so. */
export function OpenSection() {
  const house = useHouse();
  const { t, language } = useWords();
  const chambers = useSeats();
  const [file, setFile] = useState<File>();
  const [typed, setTyped] = useState('');
  const [preview, setPreview] = useState<FilePreview | TablePreview>();
  const [taken, setTaken] = useState<Taken>();
  const job = useJob();

  const open = (from: File, more: { passphrase?: string; columns?: Record<string, string> }) =>
    job.run(
      (how) => house.share.open({ file: from, language, chambers, ...more }, how),
      setPreview,
    );
  const choose = (chosen: File | undefined): void => {
    if (chosen === undefined) return;
    setFile(chosen);
    setTyped('');
    setPreview(undefined);
    setTaken(undefined);
    open(chosen, {});
  };
  const end = (report: Taken | undefined): void => {
    if (file !== undefined && report !== undefined) void noteOpened(house, file.name, report.held);
    setPreview(undefined);
    setFile(undefined);
    setTaken(report);
    job.clear();
  };
  return (
    <ShareSection title={t('share.open')} about={t('share.open.about')}>
      <ChooseFile onFile={choose} />
      <JobProgress job={job} label={t('share.reading')} />
      {file !== undefined && wantsWords.has(job.failure?.cause ?? '') ? (
        <form
          class="share-form"
          onSubmit={(event) => {
            event.preventDefault();
            open(file, { passphrase: typed });
          }}
        >
          <Field label={t('share.passphrase')} value={typed} onInput={setTyped} />
          <Button type="submit" kind="primary" disabled={typed.trim() === ''}>
            {t('share.open.unseal')}
          </Button>
        </form>
      ) : null}
      {preview?.is === 'group' ? <FilePreviewCard preview={preview} onEnd={end} /> : null}
      {preview?.is === 'table' && file !== undefined ? (
        <TablePreviewCard
          preview={preview}
          onColumns={(columns) => open(file, { columns })}
          onEnd={end}
        />
      ) : null}
      {taken === undefined ? null : <TakenNotice taken={taken} />}
    </ShareSection>
  );
}

/** A real file field under a label that looks like a button, on a ground to drop a file on. */
function ChooseFile({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? 'share-drop share-drop-over' : 'share-drop'}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer?.files[0]);
      }}
    >
      <label class="share-file button button-plain">
        {t('share.open.choose')}
        <input
          class="visually-hidden"
          type="file"
          accept={accept}
          onChange={(event) => {
            onFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="label">{t('share.open.drop')}</span>
    </div>
  );
}

function TakenNotice({ taken }: { readonly taken: Taken }) {
  const { t } = useWords();
  const { fresh, freshBlobs, subjects, held } = taken;
  const nothing = fresh === 0 && freshBlobs === 0;
  return (
    <Notice title={nothing ? t('share.taken.nothing') : t('share.taken', { n: fresh })}>
      {nothing ? null : <p>{t('share.taken.about', { n: subjects })}</p>}
      {held > 0 ? <p>{t('share.taken.held', { n: held })}</p> : null}
    </Notice>
  );
}
