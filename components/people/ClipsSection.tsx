import { useState } from 'preact/hooks';
import { clipText, removeClip, type ClipBlock } from '../../lib/app/people/clip-text';
import type { ProfileView } from '../../lib/app/people/profile-view';
import type { MemberOf } from '../../lib/domain/attributes';
import type { Clip } from '../../lib/domain/clip';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { Icon } from '../ui/Icon';
import { EraseDialog } from './EraseDialog';
import type { Acting } from './use-act';

export interface ClipsSectionProps {
  readonly view: ProfileView;
  readonly acting: Acting;
}

/** The pages kept about somebody, as they were when somebody saw them; latest first. */
export function ClipsSection({ view, acting }: ClipsSectionProps) {
  const { t } = useWords();
  const clips = view.profile.clips.toReversed();
  return (
    <section class="research">
      <h2 class="research-title">{t('profile.clips')}</h2>
      {clips.length === 0 ? <p class="question-open">{t('profile.clips.none')}</p> : null}
      {clips.map((clip) => (
        <ClipRow key={clip.id} clip={clip} view={view} acting={acting} />
      ))}
    </section>
  );
}

interface ClipRowProps extends ClipsSectionProps {
  readonly clip: MemberOf<Clip>;
}

function ClipRow({ clip, view, acting }: ClipRowProps) {
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const [erasing, setErasing] = useState(false);
  const [blocks, setBlocks] = useState<readonly ClipBlock[] | 'gone'>();
  const { title, site, published, seen, url, lang, text, file } = clip.value;
  const name = title || file || t('page.untitled');

  async function open(shown: boolean): Promise<void> {
    if (shown && blocks === undefined) setBlocks((await clipText(house, text)) ?? 'gone');
  }

  return (
    <div class="clip">
      <Disclosure
        onToggle={(shown) => void open(shown)}
        summary={
          <span class="clip-summary">
            <span class="clip-title">{name}</span>
            <span class="label">
              {[
                site,
                published === undefined ? '' : t('page.published', { date: words.date(published) }),
                t('profile.seen', { date: words.date(seen) }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
        }
      >
        <div class="clip-actions">
          {url === undefined ? null : (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {t('profile.clip.open')} <Icon name="external" size={14} />
            </a>
          )}
          <Button
            kind="quiet"
            size="small"
            onClick={() =>
              void acting.act(
                removeClip(house, view.id, clip.id),
                t('profile.clip.removed', { name }),
              )
            }
          >
            {t('profile.clip.remove')}
          </Button>
          <Button kind="quiet" size="small" onClick={() => setErasing(true)}>
            {t('profile.erase.open')}
          </Button>
          {erasing ? (
            <EraseDialog
              profile={view.id}
              attribute={`clip.${clip.id}`}
              words={name}
              onEnd={() => setErasing(false)}
            />
          ) : null}
        </div>
        {blocks === 'gone' ? <p class="label">{t('profile.clip.gone')}</p> : null}
        {blocks === undefined || blocks === 'gone' ? null : (
          <section class="clip-text" lang={lang} aria-label={name}>
            {blocks.map((block, at) => (
              <p key={at} class={`clip-${block.kind}`}>
                {block.label === undefined ? null : <b>{block.label}: </b>}
                {block.text}
              </p>
            ))}
          </section>
        )}
      </Disclosure>
    </div>
  );
}
