import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Line, Piece } from '../../lib/app/sheet/paper';
import { useWords } from '../shell/words';
import { partName, useEditing, type Editing } from './editing';

export interface LineWordsProps {
  readonly line: Line;
  /** The whole of it, where this is a part. */
  readonly parts: Piece['parts'];
}

/** The words of one line and the numbers of its sources; a click lets one reword it in place. */
export function LineWords({ line, parts }: LineWordsProps) {
  const editing = useEditing();
  const name = partName(line.id, parts?.index ?? 0);
  const open = editing !== undefined && !editing.locked.has(line.id);
  return (
    <>
      {!open ? (
        <span class="paper-words">{line.text}</span>
      ) : editing.current === name ? (
        <OpenWords line={line} parts={parts} editing={editing} />
      ) : (
        <span class="paper-words paper-words-open" data-part={name}>
          {line.text}
        </span>
      )}
      {line.sources.length === 0 ? null : (
        <span class="paper-sources">{line.sources.join(', ')}</span>
      )}
    </>
  );
}

/** Leaving it keeps what was typed, Escape takes it back. */
function OpenWords({ line, parts, editing }: LineWordsProps & { readonly editing: Editing }) {
  const { t } = useWords();
  const words = useRef<HTMLSpanElement>(null);
  // What one types stands in the element alone: drawing it anew would move the cursor.
  const [before] = useState(line.text);

  useLayoutEffect(() => {
    const element = words.current;
    if (element === null) return;
    element.focus();
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  }, []);

  function leave(element: HTMLElement): void {
    const text = plain(element.innerText);
    editing.end(line.id, text === plain(before) ? undefined : whole(text, parts));
  }

  function onKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
    if (event.key === 'Escape') event.currentTarget.textContent = before;
    if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
      event.preventDefault();
      event.currentTarget.blur();
    }
  }

  return (
    <span
      ref={words}
      class="paper-words"
      contentEditable="plaintext-only"
      role="textbox"
      aria-multiline="true"
      tabIndex={0}
      aria-label={t('sheet.line')}
      onBlur={(event) => leave(event.currentTarget)}
      onKeyDown={onKeyDown}
    >
      {before}
    </span>
  );
}

/** A part of a divided text is put back among its other parts. */
function whole(text: string, parts: Piece['parts']): string {
  if (parts === undefined) return text;
  const tail = /\s*$/u.exec(parts.all[parts.index] ?? '')?.[0] ?? '';
  return parts.all.with(parts.index, `${text}${tail}`).join('');
}

/** Browsers write spaces that don't break where people typed plain ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
