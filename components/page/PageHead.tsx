import { pageText, type Page } from '../../lib/domain/page';
import { useWords } from '../shell/words';
import { Disclosure } from '../ui/Disclosure';
import { Notice } from '../ui/Notice';
import { SeenBefore } from './SeenBefore';
import './page.css';

/** Paragraphs; a report of two hundred pages has thousands. */
const mostShown = 400;

/** What this page is: where it stands, when it was written, and the words that were read. */
export function PageHead({ page }: { readonly page: Page }) {
  const { t, date } = useWords();
  const text = pageText(page.blocks);
  const words = text.split(/\s+/).filter(Boolean).length;
  const main = page.blocks.filter((block) => block.main);
  return (
    <section class="page-head">
      <p class="page-source">
        {[
          page.file,
          page.site,
          page.published ? t('page.published', { date: date(page.published) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h1 class="page-title" lang={page.lang || undefined}>
        {page.title || t('page.untitled')}
      </h1>
      {page.url === '' ? null : (
        <p class="page-address">
          <bdi>{page.url}</bdi>
        </p>
      )}
      <SeenBefore page={page} />
      {page.truncated ? <Notice tone="warn">{t('page.truncated')}</Notice> : null}
      <Disclosure summary={`${t('page.text')} · ${t('page.words', { n: words })}`}>
        <div class="page-text" lang={page.lang || undefined}>
          {main.slice(0, mostShown).map((block, at) => (
            <p key={at} class={`block-${block.kind}`}>
              {block.label === undefined ? null : <b>{block.label}: </b>}
              {block.text}
            </p>
          ))}
        </div>
        {main.length > mostShown ? <p class="page-soft">{t('page.textGoesOn')}</p> : null}
      </Disclosure>
    </section>
  );
}
