import { useState } from 'preact/hooks';
import { notInTouch } from '../../lib/app/meetings/not-in-touch';
import {
  addTask,
  deleteTask,
  editTask,
  restoreTask,
  setTaskDone,
  tasksByTime,
  type TaskRow,
} from '../../lib/app/meetings/tasks';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse, useLive } from '../house';
import { profileHref } from '../people/routes';
import { ScreenTitle } from '../shell/arrival';
import { FailureNotice } from '../shell/FailureNotice';
import { useWords } from '../shell/words';
import { Button, IconButton } from '../ui/Button';
import { Checkbox } from '../ui/Choice';
import { Disclosure } from '../ui/Disclosure';
import { Field } from '../ui/Field';
import { List, ListRow } from '../ui/List';
import { Progress } from '../ui/Progress';
import { Select } from '../ui/Select';
import { IntoCalendar } from './CalendarDialog';
import { meetingHref } from './routes';
import { SavedField } from './SavedField';
import { useSave, type Saving } from './use-save';
import './meetings.css';
import './follow-up.css';

/** What is due, across everybody; whom we wait for; with whom we lost touch. */
export function TasksScreen() {
  const { t } = useWords();
  const live = useLive((house) => tasksByTime(house), []);
  const saving = useSave();
  if (live.state === 'failed') return <FailureNotice failure={live.failure} />;
  if (live.state === 'waiting') return <Progress label={t('meetings.loading')} late />;
  const { overdue, week, later, undated, waiting, done, deleted } = live.value;
  const dated = [...overdue, ...week, ...later, ...waiting]
    .filter((row) => valueOf(row.task.due) !== undefined)
    .map((row) => row.task.id);
  const none = [overdue, week, later, undated, waiting].every((rows) => rows.length === 0);
  return (
    <div class="tasks">
      <header class="meetings-head">
        <ScreenTitle>{t('meetings.tasks')}</ScreenTitle>
        {dated.length === 0 ? null : <IntoCalendar ids={dated} />}
      </header>
      {saving.trouble === undefined ? null : <FailureNotice failure={saving.trouble} />}
      <AddTask saving={saving} />
      {none ? <p class="tasks-none">{t('meetings.tasks.none')}</p> : null}
      <TaskGroup title={t('meetings.tasks.overdue')} rows={overdue} saving={saving} late />
      <TaskGroup title={t('meetings.tasks.week')} rows={week} saving={saving} />
      <TaskGroup title={t('meetings.tasks.waiting')} rows={waiting} saving={saving} />
      <TaskGroup title={t('meetings.tasks.later')} rows={later} saving={saving} />
      <TaskGroup title={t('meetings.tasks.undated')} rows={undated} saving={saving} />
      <OutOfTouchList />
      {done.length === 0 ? null : (
        <Disclosure summary={t('meetings.tasks.done')}>
          <TaskGroup title={t('meetings.tasks.done')} rows={done} saving={saving} hideTitle />
        </Disclosure>
      )}
      <DeletedTasks rows={deleted} saving={saving} />
    </div>
  );
}

function AddTask({ saving }: { readonly saving: Saving }) {
  const house = useHouse();
  const { t } = useWords();
  const [title, setTitle] = useState('');
  const [due, setDue] = useState('');
  async function add(): Promise<void> {
    if (title.trim() === '') return;
    const added = addTask(house, { title, due, about: [] });
    if (await saving.act(added, t('meetings.task.added'))) {
      setTitle('');
      setDue('');
    }
  }
  return (
    <form
      class="task-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label={t('meetings.task.title')} value={title} onInput={setTitle} maxLength={300} />
      <Field label={t('meetings.task.due')} type="date" value={due} onInput={setDue} />
      <Button type="submit" disabled={title.trim() === ''}>
        {t('people.add.submit')}
      </Button>
    </form>
  );
}

interface TaskGroupProps {
  readonly title: string;
  readonly rows: readonly TaskRow[];
  readonly saving: Saving;
  readonly late?: boolean;
  readonly hideTitle?: boolean;
}

function TaskGroup({ title, rows, saving, late = false, hideTitle = false }: TaskGroupProps) {
  if (rows.length === 0) return null;
  return (
    <section class={late ? 'tasks-group tasks-late' : 'tasks-group'}>
      {hideTitle ? null : <h2>{title}</h2>}
      <ul class="task-list" aria-label={title}>
        {rows.map((row) => (
          <TaskLine key={row.task.id} row={row} saving={saving} />
        ))}
      </ul>
    </section>
  );
}

function TaskLine({ row, saving }: { readonly row: TaskRow; readonly saving: Saving }) {
  const house = useHouse();
  const { t, day } = useWords();
  const [editing, setEditing] = useState(false);
  const { task } = row;
  const title = valueOf(task.title) ?? '';
  const due = valueOf(task.due);
  const waitsFor = valueOf(task.waitsFor);
  const done = valueOf(task.done) !== undefined;
  return (
    <li class="task">
      <Checkbox
        checked={done}
        label={t('meetings.task.do', { title })}
        onChange={(on) =>
          void saving.act(
            setTaskDone(house, task.id, on),
            on ? t('meetings.task.done') : t('meetings.task.reopened'),
          )
        }
      >
        {''}
      </Checkbox>
      <div class="task-words">
        {editing ? (
          <div class="plan-grid">
            <SavedField
              label={t('meetings.task.title')}
              value={title}
              maxLength={300}
              onSave={(text) => {
                if (text.trim() !== '') saving.save(editTask(house, task.id, 'title', text));
              }}
            />
            <SavedField
              label={t('meetings.task.due')}
              type="date"
              value={due ?? ''}
              onSave={(text) => saving.save(editTask(house, task.id, 'due', text))}
            />
          </div>
        ) : (
          <span class={done ? 'task-title task-over' : 'task-title'}>{title}</span>
        )}
        <span class="label">
          {[
            due === undefined ? '' : day(due),
            waitsFor === undefined ? '' : t('meetings.task.waitsFor', { name: waitsFor }),
            row.owner ?? '',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
          {row.about.map((one) => (
            <span key={one.id}>
              {' · '}
              <a href={one.kind === 'meeting' ? meetingHref(one.id) : profileHref(one.id)}>
                {one.kind === 'meeting' ? t('meetings.theMeeting') : one.name}
              </a>
            </span>
          ))}
        </span>
      </div>
      <Button
        kind="quiet"
        size="small"
        pressed={editing}
        label={t('meetings.task.edit', { title })}
        onClick={() => setEditing(!editing)}
      >
        {t('profile.edit')}
      </Button>
      <IconButton
        icon="trash"
        label={t('meetings.task.delete', { title })}
        onClick={() => void saving.act(deleteTask(house, task.id), t('meetings.task.deleted'))}
      />
    </li>
  );
}

function DeletedTasks({ rows, saving }: Pick<TaskGroupProps, 'rows' | 'saving'>) {
  const house = useHouse();
  const { t, day } = useWords();
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={t('meetings.tasks.deleted', { count: rows.length })}>
      <List label={t('meetings.tasks.deleted', { count: rows.length })}>
        {rows.map(({ task }) => {
          const title = valueOf(task.title) ?? '';
          const due = valueOf(task.due);
          return (
            <ListRow
              key={task.id}
              title={title}
              {...(due === undefined ? {} : { detail: day(due) })}
              after={
                <Button
                  size="small"
                  label={t('meetings.task.restoreOf', { title })}
                  onClick={() =>
                    void saving.act(restoreTask(house, task.id), t('meetings.task.restored'))
                  }
                >
                  {t('people.restore')}
                </Button>
              }
            />
          );
        })}
      </List>
    </Disclosure>
  );
}

const spans = ['30', '60', '90', '180'] as const;

/** Those with whom nobody has been in touch for a while. */
function OutOfTouchList() {
  const { t, date } = useWords();
  const [days, setDays] = useState<(typeof spans)[number]>('60');
  const live = useLive((house) => notInTouch(house, Number(days)), [days]);
  if (live.state !== 'here') return null;
  return (
    <section class="tasks-group">
      <div class="meetings-past">
        <h2>{t('meetings.touch')}</h2>
        <Select
          label={t('meetings.touch.since')}
          value={days}
          options={spans.map((value) => ({
            value,
            label: t('meetings.touch.days', { n: Number(value) }),
          }))}
          onChange={setDays}
        />
      </div>
      {live.value.length === 0 ? (
        <p class="label">{t('meetings.touch.none')}</p>
      ) : (
        <List label={t('meetings.touch')}>
          {live.value.slice(0, 50).map(({ listed, since }) => (
            <ListRow
              key={listed.id}
              voice="people"
              href={profileHref(listed.id)}
              title={listed.columns.name || t('people.nameless')}
              detail={t('meetings.touch.last', { date: date(since) })}
            />
          ))}
        </List>
      )}
    </section>
  );
}
