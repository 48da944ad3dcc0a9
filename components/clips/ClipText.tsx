import { Fragment, type ComponentChildren } from 'preact';
import type { MarkedBlock } from '../../lib/app/clips/marked-text';
import { useWords } from '../shell/words';
import { markId } from './ClipFindings';

export interface ClipTextProps {
  /** Undefined when the text is not on this device. */
  readonly blocks: readonly MarkedBlock[] | undefined;
  readonly lang: string;
}

/** The page's own words as text and nothing else, with what was found in them marked. */
export function ClipText({ blocks, lang }: ClipTextProps) {
  const { t, locale } = useWords();
  const begun = new Set<string>();
  let page = 0;
  return (
    <section class="clips-text" aria-labelledby="clip-text">
      <h2 id="clip-text" class="clips-heading">
        {t('clips.text')}
      </h2>
      {blocks === undefined ? <p class="label">{t('clips.textAway')}</p> : null}
      <div lang={lang}>
        {blocks?.map((block, at) => {
          const turned = block.page !== undefined && block.page !== page;
          page = block.page ?? page;
          return (
            <Fragment key={at}>
              {turned ? (
                <p class="label" lang={locale}>
                  {t('clips.page', { number: String(page) })}
                </p>
              ) : null}
              <BlockOf block={block}>{piecesOf(block, begun)}</BlockOf>
            </Fragment>
          );
        })}
      </div>
    </section>
  );
}

/** The headings of the page stand below those of the screen. */
const headings = ['h3', 'h4', 'h5', 'h6'] as const;

interface BlockProps {
  readonly block: MarkedBlock;
  readonly children: ComponentChildren;
}

function BlockOf({ block, children }: BlockProps) {
  if (block.kind === 'heading') {
    const Heading = headings[Math.max(0, (block.level ?? 1) - 1)] ?? 'h6';
    return <Heading class="clips-block-heading">{children}</Heading>;
  }
  if (block.kind === 'quote') return <blockquote class="clips-block-quote">{children}</blockquote>;
  return <p class={`clips-block-${block.kind}`}>{children}</p>;
}

/** Only the first mark of a finding can be gone to. */
function piecesOf(block: MarkedBlock, begun: Set<string>): ComponentChildren {
  return block.pieces.map(({ text, findings }, at) => {
    if (findings.length === 0) return text;
    const first = findings.find((finding) => !begun.has(finding));
    for (const finding of findings) begun.add(finding);
    return first === undefined ? (
      <mark key={at}>{text}</mark>
    ) : (
      <mark key={at} id={markId(first)} tabIndex={-1}>
        {text}
      </mark>
    );
  });
}
