import { readClip, type ClipReading } from '../../lib/app/clips/read-clip';
import { removeClip } from '../../lib/app/people/clip-text';
import { useHouse, useLive } from '../house';
import { profileHref } from '../people/routes';
import { useAct } from '../people/use-act';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, LinkButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Progress } from '../ui/Progress';
import { ClipFindings } from './ClipFindings';
import { ClipText } from './ClipText';
import { clipsHref } from './routes';
import './clips.css';

export interface ClipScreenProps {
  readonly id: string;
}

/** One page as it was kept: its source, its words, what was found in them, and for whom. */
export function ClipScreen({ id }: ClipScreenProps) {
  const { t } = useWords();
  const live = useLive((house) => readClip(house, id), [id]);
  const acting = useAct();
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('clips.loading')} late />;
  const reading = live.value;
  return (
    <article class="clips-reading">
      <p>
        <a class="clips-back" href={clipsHref()}>
          <Icon name="back" size={14} /> {t('clips.all')}
        </a>
      </p>
      {acting.trouble === undefined ? null : <FailureNotice failure={acting.trouble} />}
      {reading === undefined ? (
        <NotKept />
      ) : (
        <>
          <Head reading={reading} />
          <Feeds reading={reading} acting={acting} />
          <ClipFindings findings={reading.findings} lang={reading.clip.lang} />
          <ClipText blocks={reading.blocks} lang={reading.clip.lang} />
        </>
      )}
    </article>
  );
}

function titleOf({ clip }: ClipReading, untitled: string): string {
  return clip.title || clip.file || untitled;
}

function Head({ reading }: { readonly reading: ClipReading }) {
  const words = useWords();
  const { t } = words;
  const { clip, by } = reading;
  const date = words.date(clip.seen);
  const published =
    clip.published === undefined ? '' : t('clips.published', { date: words.date(clip.published) });
  const facts = [
    clip.site,
    clip.author ?? '',
    published,
    by === undefined ? t('clips.seen', { date }) : t('clips.seenBy', { date, who: by }),
  ];
  return (
    <header class="clips-head">
      <ScreenTitle tab={t('clips.tab')}>{titleOf(reading, t('clips.untitled'))}</ScreenTitle>
      <p class="label">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {clip.url === undefined ? null : (
        <p>
          <a href={clip.url} target="_blank" rel="noopener noreferrer">
            {t('clips.open')} <Icon name="external" size={14} />
          </a>
        </p>
      )}
    </header>
  );
}

interface FeedsProps {
  readonly reading: ClipReading;
  readonly acting: ReturnType<typeof useAct>;
}

/** Whom the page was kept for. */
function Feeds({ reading, acting }: FeedsProps) {
  const house = useHouse();
  const { t } = useWords();
  const title = titleOf(reading, t('clips.untitled'));
  return (
    <section aria-labelledby="clip-feeds">
      <h2 id="clip-feeds" class="clips-heading">
        {t('clips.feeds')}
      </h2>
      <ul class="clips-feeds">
        {reading.profiles.map((profile) => {
          const name = profile.name || t('clips.nameless');
          return (
            <li key={profile.id}>
              <a href={profileHref(profile.id)}>{name}</a>
              <Button
                kind="quiet"
                size="small"
                disabled={acting.busy}
                onClick={() =>
                  void acting.act(
                    removeClip(house, profile.id, reading.id),
                    t('clips.removed', { title, name }),
                  )
                }
              >
                {t('clips.remove', { name })}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function NotKept() {
  const { t } = useWords();
  return (
    <>
      <ScreenTitle>{t('clips.missing')}</ScreenTitle>
      <EmptyState
        title={t('clips.missing.what')}
        actions={
          <LinkButton kind="primary" href={clipsHref()}>
            {t('clips.all')}
          </LinkButton>
        }
      >
        <p>{t('clips.missing.hint')}</p>
      </EmptyState>
    </>
  );
}
