import type { LineChoice, SheetDocument } from '../../lib/app/sheet/paper';
import type { ChoiceChange, PaperChoices } from '../../lib/app/sheet/paper-choices';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Disclosure } from '../ui/Disclosure';
import { movedIn } from './moved-in';
import { sectionWords, shortened } from './sheet-words';
import { moveName, useMovedFocus } from './use-moved-focus';

export interface LineListProps {
  readonly document: SheetDocument;
  readonly choices: PaperChoices;
  /** On which page each line stands. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly onChange: (change: ChoiceChange) => void;
  /** Puts the keyboard into a line of the paper. */
  readonly onReword: (id: string) => void;
}

/** What is on the paper and what could be: to leave out, to bring back, to put in another order. */
export function LineList({ document, choices, pageOf, onChange, onReword }: LineListProps) {
  const { t } = useWords();
  const { place, moved } = useMovedFocus<HTMLElement>();
  const inOrder = (siblings: readonly string[], id: string, by: 1 | -1) => {
    moved(id, by);
    onChange({ kind: 'order', order: movedIn(choices.order, siblings, id, by) });
  };
  const known = document.outline.map((section) => section.id);
  const others = [...new Set(document.lines.map((line) => line.section))];
  const sections = [...known, ...others.filter((id) => !known.includes(id))];
  return (
    <section class="desk-part" aria-labelledby="sheet-sections" ref={place}>
      <h2 id="sheet-sections">{t('sheet.sections')}</h2>
      {sections.map((id) => {
        const lines = document.lines.filter((line) => line.section === id);
        const own = document.outline.find((section) => section.id === id);
        if (lines.length === 0 && own === undefined) return null;
        const key = sectionWords[id];
        const name = key === undefined ? (lines[0]?.text.slice(0, 40) ?? id) : t(key);
        const movable = document.outline
          .filter((section) => section.movable && section.part === own?.part)
          .map((section) => section.id);
        return (
          <Disclosure key={id} summary={name} late>
            {own === undefined ? null : (
              <div class="desk-line">
                <Checkbox
                  checked={!own.out}
                  onChange={(on) => onChange({ kind: 'out', id, out: !on })}
                >
                  {t('sheet.section.print')}
                </Checkbox>
                {own.movable ? (
                  <MoveButtons
                    what={name}
                    ids={movable}
                    id={id}
                    onMove={(by) => inOrder(movable, id, by)}
                  />
                ) : null}
              </div>
            )}
            <ul class="desk-lines">
              {lines.map((line) => (
                <LineRow
                  key={line.id}
                  line={line}
                  page={pageOf.get(line.id)}
                  ids={lines.map((one) => one.id)}
                  onMove={(by) =>
                    inOrder(
                      lines.map((one) => one.id),
                      line.id,
                      by,
                    )
                  }
                  onChange={onChange}
                  onReword={onReword}
                />
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}

interface LineRowProps {
  readonly line: LineChoice;
  readonly page: number | undefined;
  readonly ids: readonly string[];
  readonly onMove: (by: 1 | -1) => void;
  readonly onChange: (change: ChoiceChange) => void;
  readonly onReword: (id: string) => void;
}

function LineRow({ line, page, ids, onMove, onChange, onReword }: LineRowProps) {
  const { t } = useWords();
  const { id, text, out, edited, changed } = line;
  const what = shortened(text, 60);
  const notes = [
    page === undefined ? '' : t('sheet.on-page', { page }),
    edited ? t('sheet.reworded') : '',
    changed ? t('sheet.moved-on') : '',
  ].filter((note) => note !== '');
  return (
    <li>
      <div class="desk-line">
        <Checkbox
          checked={!out}
          onChange={(on) => onChange({ kind: 'out', id, out: !on })}
          {...(notes.length === 0 ? {} : { hint: notes.join(' · ') })}
        >
          {text}
        </Checkbox>
        <span class="desk-line-tools">
          {out || line.thing !== undefined ? null : (
            <IconButton
              icon="edit"
              label={t('sheet.reword', { what })}
              onClick={() => onReword(id)}
            />
          )}
          <MoveButtons what={what} ids={ids} id={id} onMove={onMove} />
        </span>
      </div>
      {edited ? (
        <Button kind="quiet" icon="undo" onClick={() => onChange({ kind: 'edit', id, text: null })}>
          {t('sheet.reset')}
        </Button>
      ) : null}
    </li>
  );
}

function MoveButtons({
  what,
  ids,
  id,
  onMove,
}: {
  readonly what: string;
  readonly ids: readonly string[];
  readonly id: string;
  readonly onMove: (by: 1 | -1) => void;
}) {
  const { t } = useWords();
  if (ids.length < 2) return null;
  return (
    <span class="desk-line-tools">
      <IconButton
        icon="up"
        label={t('sheet.up', { what })}
        move={moveName(id, -1)}
        disabled={ids[0] === id}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="down"
        label={t('sheet.down', { what })}
        move={moveName(id, 1)}
        disabled={ids.at(-1) === id}
        onClick={() => onMove(1)}
      />
    </span>
  );
}
