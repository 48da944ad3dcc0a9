import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fileToDraft } from '../../lib/app/file-to-draft';
import { useHouse } from '../house';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Progress } from '../ui/Progress';
import { useFileReading, type FileReading } from './use-file-reading';
import './file-drop.css';

export interface FileDropProps {
  /** The tab whose draft the file becomes. */
  readonly tab: number | undefined;
  /** The panel, with the button for choosing a file where it wants it. */
  readonly children: (choose: VNode, reading: FileReading) => ComponentChildren;
}

/** The panel as a place to drop a file on, and a button that does the same for those who don't drag. */
export function FileDrop({ tab, children }: FileDropProps) {
  const house = useHouse();
  const { t } = useWords();
  const [over, setOver] = useState(false);
  const reading = useFileReading();
  const read = (file: File | undefined): void => {
    setOver(false);
    if (tab === undefined || !file) return;
    reading.read(file.name, (how) => fileToDraft(house, tab, file, how));
  };
  return (
    <div
      class={over ? 'file-drop file-drop-over' : 'file-drop'}
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        read(event.dataTransfer.files[0]);
      }}
    >
      {over ? <p class="file-drop-words">{t('page.file.drop')}</p> : null}
      <FileProgress reading={reading} />
      {children(<ChooseFile onFile={read} />, reading)}
    </div>
  );
}

function FileProgress({
  reading: { now, done, failure, stop },
}: {
  readonly reading: FileReading;
}) {
  const { t } = useWords();
  return (
    <div class="file-drop-news">
      <output class="visually-hidden">
        {done === undefined ? '' : t('page.file.done', { name: done })}
      </output>
      {now ? (
        <Progress
          label={t('page.file.reading', { name: now.name })}
          cancel={{ label: t('page.file.cancel'), onCancel: stop }}
          {...(now.of > 0
            ? {
                value: now.at / now.of,
                detail: t('page.file.pages', { at: now.at, all: now.of }),
              }
            : {})}
        />
      ) : null}
      {failure ? <FailureNotice failure={failure} /> : null}
    </div>
  );
}

/** A real file field under a label that looks like a button: keys and screen readers get it as it is. */
function ChooseFile({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const { t } = useWords();
  const hint = useId();
  return (
    <div class="file-choose">
      <label class="file-choose-label button button-quiet">
        {t('page.file.choose')}
        <input
          class="visually-hidden"
          type="file"
          aria-describedby={hint}
          accept=".pdf,.html,.htm,.txt,.md,application/pdf,text/html,text/plain"
          onChange={(event) => {
            onFile(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="file-choose-kinds" id={hint}>
        {t('page.file.kinds')}
      </p>
    </div>
  );
}
