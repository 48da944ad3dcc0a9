import type { ClipHit } from '../../lib/app/clips/search-clips';
import { useWords } from '../shell/words';
import { Pieces } from './Pieces';

/** What stands in one row of the list. */
export function ClipLine({ clip }: { readonly clip: ClipHit }) {
  const words = useWords();
  const { t } = words;
  const date = words.date(clip.seen);
  const about = clip.profiles.map(({ name }) => name || t('clips.nameless'));
  return (
    <span class="clips-row">
      <span class="clips-row-title" lang={clip.lang}>
        {clip.title.length === 0 ? t('clips.untitled') : <Pieces pieces={clip.title} />}
      </span>
      <span class="label clips-row-facts">
        {clip.site === '' ? null : <bdi>{clip.site}</bdi>}
        <span>
          {clip.by === undefined
            ? t('clips.seen', { date })
            : t('clips.seenBy', { date, who: clip.by })}
        </span>
        <span class="clips-row-about">{t('clips.about', { names: words.list(about) })}</span>
        {clip.findings === 0 ? null : <b>{t('clips.findings', { n: clip.findings })}</b>}
      </span>
      <span class="clips-row-text" lang={clip.snippet.length === 0 ? undefined : clip.lang}>
        {clip.snippet.length === 0 ? t('clips.textAway') : <Pieces pieces={clip.snippet} />}
      </span>
    </span>
  );
}
