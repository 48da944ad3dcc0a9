import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Page } from '../../lib/app/sheet/paper';
import type { Composed } from '../../lib/app/sheet/meeting-sheet';
import type { ChoiceChange } from '../../lib/app/sheet/paper-choices';
import { useHouse } from '../house';
import { ScreenTitle } from '../shell/arrival';
import { useWords } from '../shell/words';
import { announce } from '../ui/Announcer';
import { Button, LinkButton } from '../ui/Button';
import { Field } from '../ui/Field';
import { Menu } from '../ui/Menu';
import { Notice } from '../ui/Notice';
import { Select } from '../ui/Select';
import { copySheet, fileOf } from './copy-sheet';
import { partName, type Editing } from './editing';
import { LineList } from './LineList';
import type { WayBack } from './way-back';
import { Pages } from './Pages';
import { pageOfLines, tooMuchForTheRoom } from './page-of-lines';
import { OpenBlanks } from './OpenBlanks';
import { PrivateSwitches } from './PrivateSwitches';
import { kindWords, noteWords, shortened } from './sheet-words';
import { usePageSize } from './use-page-size';
import './desk.css';

export interface PaperDeskProps {
  readonly composed: Composed;
  /** Where in the workspace this paper belongs. */
  readonly back?: WayBack;
  readonly onChange: (change: ChoiceChange) => void;
  /** Something more to do with this paper. */
  readonly more?: ComponentChildren;
  readonly trouble?: ComponentChildren;
}

/** A paper on the left as it will print, and on the right what can be chosen about it. */
export function PaperDesk({ composed, back, onChange, more, trouble }: PaperDeskProps) {
  const { document: sheet, choices } = composed;
  const house = useHouse();
  const words = useWords();
  const { t } = words;
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [refused, setRefused] = useState(false);
  usePageSize(sheet.size);
  const pageOf = useMemo(() => pageOfLines(pages), [pages]);
  const over = useMemo(() => tooMuchForTheRoom(sheet, pageOf), [sheet, pageOf]);

  const [current, setCurrent] = useState<string>();
  const editing = useMemo((): Editing => {
    const locked = sheet.lines.flatMap((line) => (line.thing === undefined ? [] : [line.id]));
    return {
      current,
      begin: setCurrent,
      end: (id, text) => {
        setCurrent(undefined);
        const entry = sheet.lines.find((line) => line.id === id)?.entry;
        if (text === undefined) return;
        onChange({ kind: 'edit', id, text, ...(entry === undefined ? {} : { entry }) });
      },
      locked: new Set(locked),
    };
  }, [sheet, current, onChange]);

  const copy = async () => {
    const copied = await copySheet(sheet);
    setRefused(!copied);
    if (copied) announce(t('sheet.copied'));
  };
  const save = (kind: 'markdown' | 'text') => {
    const { name, parts, type } = fileOf(sheet, kind);
    house.saveFile(name, parts, type);
  };

  return (
    <div class="desk">
      <main class="desk-paper" aria-label={t('sheet.preview')}>
        <Pages document={sheet} editing={editing} onPages={setPages} />
      </main>
      <aside class="desk-tools" aria-label={t('sheet.tools')}>
        <header class="desk-part">
          {back === undefined ? null : (
            <p>
              <LinkButton kind="quiet" size="small" icon="back" href={back.href}>
                {t(back.label)}
              </LinkButton>
            </p>
          )}
          <ScreenTitle>{t(kindWords[sheet.kind])}</ScreenTitle>
          <p class="label">{t('sheet.pages', { n: pages.length })}</p>
        </header>
        {trouble}
        <OpenBlanks document={sheet} />
        <div class="desk-actions">
          <Button kind="primary" size="large" icon="print" onClick={() => window.print()}>
            {t('sheet.print')}
          </Button>
          <Button icon="copy" onClick={() => void copy()}>
            {t('sheet.copy')}
          </Button>
          {more}
          <Menu
            label={t('sheet.markdown')}
            icon="more"
            items={[
              { label: t('sheet.markdown'), onSelect: () => save('markdown') },
              { label: t('sheet.text'), onSelect: () => save('text') },
            ]}
          />
        </div>
        {refused ? <Notice tone="warn">{t('sheet.copy.failed')}</Notice> : null}
        <p class="label">{t('sheet.print.hint')}</p>
        <div class="desk-choices">
          <Select
            label={t('sheet.language')}
            value={sheet.language}
            options={[
              { value: 'en', label: t('sheet.language.en') },
              { value: 'es', label: t('sheet.language.es') },
            ]}
            onChange={(language) => onChange({ kind: 'language', language })}
          />
          <Select
            label={t('sheet.size')}
            value={sheet.size}
            options={[
              { value: 'letter', label: t('sheet.size.letter') },
              { value: 'a4', label: t('sheet.size.a4') },
            ]}
            onChange={(size) => onChange({ kind: 'size', size })}
          />
          <Field
            label={t('sheet.copies')}
            value={String(sheet.copies)}
            maxLength={2}
            onInput={(value) => {
              const copies = Number(value);
              if (Number.isInteger(copies) && copies >= 1) onChange({ kind: 'copies', copies });
            }}
          />
        </div>
        {sheet.notes.map((note) => (
          <Notice key={note.kind}>{noteWords(note, words)}</Notice>
        ))}
        {over.length === 0 ? null : (
          <Notice tone="warn" title={t('sheet.over')}>
            <ul>
              {over.map((line) => (
                <li key={line.id}>{shortened(line.text, 80)}</li>
              ))}
            </ul>
          </Notice>
        )}
        <PrivateSwitches document={sheet} choices={choices} onChange={onChange} />
        {sheet.lines.length === 0 ? null : <p class="label">{t('sheet.edit.hint')}</p>}
        <LineList
          document={sheet}
          choices={choices}
          pageOf={pageOf}
          onChange={onChange}
          onReword={(id) => setCurrent(partName(id, 0))}
        />
      </aside>
    </div>
  );
}
