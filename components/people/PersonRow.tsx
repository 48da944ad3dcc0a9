import type { Listed } from '../../lib/app/ports/records';
import { useHouse } from '../house';
import { useWords } from '../shell/words';
import { Avatar, type Hue } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { roleLine, valueLabel } from './list-words';
import { profileHref } from './routes';

export interface PersonRowProps {
  readonly listed: Listed;
  readonly index: number;
  readonly height: number;
  /** One row at a time is reached by Tab; arrows go on from there. */
  readonly inTabOrder: boolean;
  readonly chosen: boolean;
  readonly onChoose: (id: string, on: boolean) => void;
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onRestore?: (id: string) => void;
}

export function PersonRow(props: PersonRowProps) {
  const { listed, index, inTabOrder, chosen, onChoose } = props;
  const words = useWords();
  const { now } = useHouse();
  const { columns, id } = listed;
  const name = columns.name === '' ? words.t('people.nameless') : columns.name;
  const tab = inTabOrder ? 0 : -1;
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      class={chosen ? 'people-row people-row-on' : 'people-row'}
      style={{ height: `${props.height}px` }}
      onFocusIn={() => props.onFocus(index)}
    >
      <td class="people-choose">
        <label class="people-box">
          <input
            type="checkbox"
            checked={chosen}
            tabIndex={tab}
            aria-label={words.t('people.choose', { name })}
            onChange={(event) => onChoose(id, event.currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row">
        <span class="people-who">
          <Avatar name={name} hue={hueOf(columns.audience)} />
          <span class="people-words">
            <a
              href={profileHref(id)}
              class="people-name"
              tabIndex={tab}
              onKeyDown={(event) => {
                if (event.key === ' ') {
                  event.preventDefault();
                  onChoose(id, !chosen);
                } else props.onKeyDown(event);
              }}
            >
              {name}
            </a>
            <span class="people-role">
              <Marks listed={listed} />
              {roleLine(columns)}
            </span>
          </span>
        </span>
      </th>
      <td class="people-wide">{valueLabel(words, 'audience', columns.audience)}</td>
      <td>{valueLabel(words, 'step', columns.step)}</td>
      <td class="people-wide">
        {columns.signOn === '' ? '' : valueLabel(words, 'signOn', columns.signOn)}
      </td>
      <td class="people-wider">{columns.place}</td>
      <td class={props.onRestore === undefined ? 'people-wider' : 'people-action'}>
        {props.onRestore === undefined ? (
          words.relative(columns.touched, now())
        ) : (
          <Button
            size="small"
            label={words.t('people.restoreOf', { name })}
            onClick={() => props.onRestore?.(id)}
          >
            {words.t('people.restore')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** What waits for somebody's decision, before what tells two of one name apart. */
export function Marks({ listed }: { readonly listed: Listed }) {
  const { t } = useWords();
  const { deleted, disputes } = listed.columns;
  return (
    <>
      {deleted === 'contested' ? <b class="people-mark">{t('people.contested')} </b> : null}
      {disputes > 0 ? <b class="people-mark">{t('people.disputes', { n: disputes })} </b> : null}
    </>
  );
}

/** A tint beside the word of an audience, and never instead of it. */
export function hueOf(audience: string): Hue {
  return audienceHues.get(audience) ?? 'slate';
}

const audienceHues: ReadonlyMap<string, Hue> = new Map([
  ['official', 'blue'],
  ['faith', 'violet'],
  ['business', 'ochre'],
  ['civic', 'slate'],
  ['school', 'rust'],
  ['partner', 'green'],
  ['neighborhood', 'green'],
]);
