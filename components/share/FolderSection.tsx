import { useEffect, useState } from 'preact/hooks';
import { currentGroup } from '../../lib/app/share/group';
import {
  beginFolder,
  folderState,
  keepFolderState,
  type FolderState,
} from '../../lib/app/share/folder-state';
import {
  fileForFolder,
  noteFolderFile,
  readFolder,
  syncFolder,
  type FolderNews,
} from '../../lib/app/share/shared-folder';
import { useHouse, useLive } from '../house';
import { useAct, type Acting } from '../people/use-act';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { FolderNewsNotice, FolderWaits } from './FolderNewsNotice';
import { JobProgress } from './JobProgress';
import { ShareSection } from './ShareSection';
import { useFolderWords } from './use-folder-words';
import { useJob } from './use-job';

/** Everybody's files in one folder: by itself where the browser lets us, in two clicks elsewhere. */
export function FolderSection() {
  const { t } = useWords();
  const house = useHouse();
  const group = useLive(currentGroup, []);
  const state = useLive(folderState, []);
  const { keep, trouble } = useAct();
  const hasGroup = group.state === 'here' && group.value !== undefined;
  return (
    <ShareSection title={t('share.folder')} about={t('share.folder.about')}>
      {hasGroup ? null : <p>{t('share.folder.noGroup')}</p>}
      {hasGroup && state.state === 'here' ? (
        <>
          <div class="share-form">
            <Checkbox
              checked={state.value.assessments}
              onChange={(assessments) => void keep(keepFolderState(house, { assessments }))}
              hint={t('share.assessments.hint')}
            >
              {t('share.assessments')}
            </Checkbox>
            <Checkbox
              checked={state.value.names}
              onChange={(names) => void keep(keepFolderState(house, { names }))}
              hint={t('share.ours.hint')}
            >
              {t('share.ours')}
            </Checkbox>
          </div>
          {trouble === undefined ? null : <FailureNotice failure={trouble} />}
          {house.folder === undefined ? (
            <TwoClicks state={state.value} keep={keep} />
          ) : (
            <KeptFolder state={state.value} keep={keep} />
          )}
        </>
      ) : null}
    </ShareSection>
  );
}

interface StateProps extends Pick<Acting, 'keep'> {
  readonly state: FolderState;
}

function KeptFolder({ keep, state }: StateProps) {
  const house = useHouse();
  const { at } = state;
  const { t, relative } = useWords();
  const words = useFolderWords();
  const [round, setRound] = useState(0);
  const [news, setNews] = useState<FolderNews>();
  const job = useJob();
  const [chosen, setChosen] = useState<string>();
  const { folder } = house;
  useEffect(() => void folder?.name().then(setChosen), [folder, round]);
  if (folder === undefined) return null;
  const sync = async (): Promise<void> => {
    if (!(await folder.allowed(true))) return;
    job.run((how) => syncFolder(house, words, how), setNews);
  };
  const forget = async (): Promise<void> => {
    await folder.forget();
    setRound(round + 1);
    // What waited there is out of reach.
    await keep(beginFolder(house));
  };
  const choose = async (): Promise<void> => {
    if (!(await folder.choose())) return;
    setRound(round + 1);
    if (await keep(beginFolder(house))) await sync();
  };
  return (
    <>
      {chosen === undefined ? null : (
        <p>
          {t('share.folder.is', { name: chosen })}{' '}
          {at === 0
            ? t('share.folder.never')
            : t('share.folder.at', { ago: relative(at, house.now()) })}{' '}
          {t('share.folder.byItself')}
        </p>
      )}
      <div class="share-actions">
        {chosen === undefined ? null : (
          <Button kind="primary" disabled={job.now !== undefined} onClick={() => void sync()}>
            {t('share.folder.now')}
          </Button>
        )}
        <Button kind={chosen === undefined ? 'plain' : 'quiet'} onClick={() => void choose()}>
          {t(chosen === undefined ? 'share.folder.choose' : 'share.folder.other')}
        </Button>
        {chosen === undefined ? null : (
          <Button kind="quiet" onClick={() => void forget()}>
            {t('share.folder.forget')}
          </Button>
        )}
      </div>
      <JobProgress job={job} label={t('share.folder.syncing')} />
      {news === undefined ? null : <FolderNewsNotice news={news} />}
      <FolderWaits state={state} failureTold={job.failure !== undefined} />
    </>
  );
}

function TwoClicks({ keep, state }: StateProps) {
  const house = useHouse();
  const { t } = useWords();
  const words = useFolderWords();
  const [news, setNews] = useState<FolderNews>();
  const [saved, setSaved] = useState<string>();
  const job = useJob();
  const save = () =>
    job.run(
      (how) => fileForFolder(house, how, true),
      (made) => {
        if (made === undefined) return;
        house.saveFile(made.name, [made.file], 'application/octet-stream');
        void keep(noteFolderFile(house, made));
        setSaved(made.name);
      },
    );
  return (
    <>
      <p>{t('share.folder.twoClicks')}</p>
      <div class="share-actions">
        <label class="share-file button button-plain">
          {t('share.folder.read')}
          <input
            class="visually-hidden share-folder-pick"
            type="file"
            multiple
            ref={(field) => field?.setAttribute('webkitdirectory', '')}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              setSaved(undefined);
              job.run((how) => readFolder(house, files, words, how), setNews);
            }}
          />
        </label>
        <Button icon="download" disabled={job.now !== undefined} onClick={save}>
          {t('share.folder.save')}
        </Button>
      </div>
      <JobProgress job={job} label={t('share.folder.syncing')} />
      {news === undefined ? null : <FolderNewsNotice news={news} />}
      <FolderWaits state={state} failureTold={job.failure !== undefined} />
      {saved === undefined ? null : (
        <Notice title={t('share.saved', { name: saved })}>
          <p>{t('share.folder.savedAs', { name: saved })}</p>
        </Notice>
      )}
    </>
  );
}
