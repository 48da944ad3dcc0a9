import { seenBefore } from '../../lib/app/seen-before';
import type { Page } from '../../lib/domain/page';
import { useHouse, useLive } from '../house';
import { useWords } from '../shell/words';
import { Disclosure } from '../ui/Disclosure';

/** "Clipped 3 days ago by you; unchanged", or what has changed; and whether it is a reprint. */
export function SeenBefore({ page }: { readonly page: Page }) {
  const house = useHouse();
  const { t, relative, list } = useWords();
  const live = useLive((from) => seenBefore(from, page), [page]);
  if (live.state !== 'here') return null;
  const { here, elsewhere } = live.value;
  const ago = here ? relative(here.at, house.now()) : '';
  return (
    <>
      {here ? (
        <p class="page-soft">
          {here.by === undefined
            ? t('page.seen.byUs', { ago })
            : t('page.seen.by', { ago, name: here.by })}
          {' · '}
          {here.unchanged ? (
            t('page.seen.unchanged')
          ) : (
            <span class="page-changed">{t('page.seen.changed', { n: here.changes.length })}</span>
          )}
        </p>
      ) : null}
      {here && here.changes.length > 0 ? (
        <Disclosure summary={t('page.seen.changes')}>
          <ul class="page-changes">
            {here.changes.map((change, at) => (
              <li key={at}>
                {'before' in change ? <del>{change.before}</del> : null}
                {'after' in change ? <ins>{change.after}</ins> : null}
                {change.kind === 'removed' ? <del>{change.text}</del> : null}
                {change.kind === 'added' ? <ins>{change.text}</ins> : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {elsewhere.length > 0 ? (
        <p class="page-soft">
          {t('page.seen.elsewhere', {
            sites: list(elsewhere.map((clip) => clip.site || clip.title)),
          })}
        </p>
      ) : null}
    </>
  );
}
