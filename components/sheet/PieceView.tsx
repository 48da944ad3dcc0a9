import { Fragment, type ComponentChildren } from 'preact';
import type { Block, Line, Piece } from '../../lib/app/sheet/paper';
import { LineWords } from './LineWords';

/** One piece as it stands on the paper. */
export function PieceView({ piece }: { readonly piece: Piece }) {
  const words = (line: Line) => <LineWords line={line} parts={piece.parts} />;
  return (
    <div class="piece" data-piece={piece.key}>
      {piece.content.kind === 'title' ? (
        <h3 class="paper-title">
          {piece.content.text}
          {piece.content.aside === undefined ? null : (
            <span class="paper-aside">
              <span class="paper-stays" /> {piece.content.aside}
            </span>
          )}
        </h3>
      ) : (
        blockView(piece.content, words, piece)
      )}
    </div>
  );
}

type ShowWords = (line: Line) => ComponentChildren;

function blockView(
  block: Block,
  words: ShowWords,
  { continued, goesOn }: Pick<Piece, 'continued' | 'goesOn'>,
): ComponentChildren {
  switch (block.kind) {
    case 'line':
      return lineView(block, words, continued);
    case 'sub':
      return <h4 class="paper-sub">{block.text}</h4>;
    case 'pair':
      return (
        <div class="paper-pair">
          <span>{continued ? '' : block.label}</span>
          <span>{words(block.line)}</span>
        </div>
      );
    case 'step':
      return (
        <div class={goesOn ? 'paper-step paper-goes-on' : 'paper-step'}>
          <span class="paper-minutes">
            {continued ? '' : block.minutes}
            {block.stays && !continued ? <span class="paper-stays" /> : null}
          </span>
          <span>
            {continued ? null : (
              <span class="paper-step-title">{closed(block.title, block.lines.length > 0)}</span>
            )}
            {block.lines.map((line) => (
              <Fragment key={line.id}> {words(line)}</Fragment>
            ))}
          </span>
          <span class="paper-who">{continued ? '' : block.who}</span>
        </div>
      );
    case 'ask':
      return (
        <div class="paper-ask">
          <div class="paper-ask-head">
            <span class="paper-label">{block.label}</span>
            {block.step === undefined ? null : <p class="paper-ask-small">{words(block.step)}</p>}
          </div>
          <p class="paper-ask-line">{words(block.line)}</p>
          {block.small.map((line) => (
            <p key={line.id} class="paper-ask-small">
              {words(line)}
            </p>
          ))}
        </div>
      );
    case 'head':
      return <HeadView block={block} words={words} />;
    case 'write':
      return (
        <div class="paper-write">
          <p class="paper-write-label">{block.label}</p>
          {Array.from({ length: block.rows }, (_, row) => (
            <div key={row} class="paper-rule" />
          ))}
        </div>
      );
    case 'tick':
      return (
        <div class="paper-write">
          <p class="paper-write-label">{block.label}</p>
          <p class="paper-ticks">
            {block.options.map((option) => (
              <span key={option}>
                <span class="paper-box" />
                {option}
              </span>
            ))}
          </p>
        </div>
      );
    case 'grid':
      return <GridView block={block} />;
    case 'source': {
      const { title, site, seen, url } = block.source;
      const rest = [site, seen, url].filter((part) => part !== '').join(' · ');
      return (
        <div class="paper-item paper-item-source">
          <b>{block.number}</b>
          <span>
            <b>{title}</b> {rest}
          </span>
        </div>
      );
    }
  }
}

function lineView(
  { look, line, mark }: Extract<Block, { kind: 'line' }>,
  words: ShowWords,
  continued: boolean,
): ComponentChildren {
  switch (look) {
    case 'purpose':
      return <p class="paper-purpose">{words(line)}</p>;
    case 'letter':
      return <p class="paper-letter">{words(line)}</p>;
    case 'number':
      return (
        <div class="paper-item paper-item-number">
          <span>{continued ? '' : mark}</span>
          <span>{words(line)}</span>
        </div>
      );
    case 'bullet':
    case 'tick':
      return (
        <div class="paper-item">
          <span>{continued ? '' : look === 'tick' ? <span class="paper-box" /> : '–'}</span>
          <span>{words(line)}</span>
        </div>
      );
    default:
      return (
        <p class="paper-plain">
          {mark === undefined || continued ? null : <span class="paper-run-in">{mark} </span>}
          {words(line)}
        </p>
      );
  }
}

function HeadView({
  block,
  words,
}: {
  readonly block: Extract<Block, { kind: 'head' }>;
  readonly words: ShowWords;
}) {
  return (
    <div class="paper-head">
      <div>
        {block.eyebrow === '' ? null : <span class="paper-label">{block.eyebrow}</span>}
        <h2>{block.names}</h2>
        {block.left.map((line) => (
          <p key={line.id}>{words(line)}</p>
        ))}
      </div>
      <div class="paper-head-right">
        {block.right.map((line) => (
          <p key={line.id}>{words(line)}</p>
        ))}
      </div>
    </div>
  );
}

function GridView({ block }: { readonly block: Extract<Block, { kind: 'grid' }> }) {
  const { columns, rows, empty } = block;
  const blank = Array.from({ length: empty }, () => columns.map(() => ''));
  return (
    <table class={columns.length === 3 ? 'paper-grid paper-grid-thirds' : 'paper-grid'}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column}>{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows, ...blank].map((row, at) => (
          <tr key={at}>
            {row.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A title that words follow on the same line ends as a sentence does. */
function closed(title: string, followed: boolean): string {
  return followed && !/[.?!…]$/u.test(title) ? `${title}.` : title;
}
