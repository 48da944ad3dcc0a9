import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../../components/shell/words';
import { Avatar, hues } from '../../../components/ui/Avatar';
import { Button, IconButton, LinkButton } from '../../../components/ui/Button';
import { Card } from '../../../components/ui/Card';
import { Checkbox, RadioGroup } from '../../../components/ui/Choice';
import { Disclosure } from '../../../components/ui/Disclosure';
import { EmptyState } from '../../../components/ui/EmptyState';
import { Field } from '../../../components/ui/Field';
import { Icon, iconNames } from '../../../components/ui/Icon';
import { List, ListRow } from '../../../components/ui/List';
import { Notice } from '../../../components/ui/Notice';
import { Progress } from '../../../components/ui/Progress';
import { Passage, Quote } from '../../../components/ui/Quote';
import { SearchField } from '../../../components/ui/SearchField';
import { Select } from '../../../components/ui/Select';
import { Steps } from '../../../components/ui/Steps';
import { Table, type Sort } from '../../../components/ui/Table';
import { FilterTag, Tag } from '../../../components/ui/Tag';
import './gallery.css';

const ignore = () => {};

function Shelf({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="shelf">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Blocks() {
  const { t } = useWords();
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      <Shelf title="Buttons">
        <p class="shelf-row">
          <Button kind="primary">{t('settings.example.load')}</Button>
          <Button>{t('settings.restore.goBack')}</Button>
          <Button kind="quiet">{t('common.undo')}</Button>
          <Button kind="danger" icon="trash">
            {t('settings.example.remove')}
          </Button>
          <Button disabled>{t('common.retry')}</Button>
          <IconButton icon="more" label="More" onClick={ignore} />
          <LinkButton href="#x" icon="print">
            Print
          </LinkButton>
        </p>
        <p class="shelf-row">
          <Button kind="primary" size="large">
            {t('shell.rescue')}
          </Button>
          <Button kind="primary" size="small">
            {t('common.retry')}
          </Button>
          <Button size="small">{t('common.dismiss')}</Button>
          <Button kind="quiet" size="small">
            {t('common.dismiss')}
          </Button>
        </p>
      </Shelf>
      <Fields />
      <Words />
      <Rows />
      <Shelf title="Icons">
        <p class="shelf-row">
          {iconNames.map((name) => (
            <span key={name} title={name}>
              <Icon name={name} />
            </span>
          ))}
        </p>
      </Shelf>
    </main>
  );
}

function Fields() {
  const [text, setText] = useState('Dana Whitlock');
  const [choice, setChoice] = useState<'a' | 'b'>('a');
  return (
    <Shelf title="Fields">
      <SearchField label="Search people" value="" onInput={ignore} />
      <Field label="Name" value={text} onInput={setText} voice="people" />
      <Field
        label="E-mail"
        value="dana"
        onInput={setText}
        hint="As on the page"
        error="An @ is missing"
      />
      <Field
        label="Our note"
        value="Ask about the bus route."
        lines={3}
        onInput={ignore}
        warning="Leave out anything about health or papers."
      />
      <Select
        label="Audience"
        value={choice}
        options={[
          { value: 'a', label: 'Elected official' },
          { value: 'b', label: 'Business' },
        ]}
        onChange={setChoice}
      />
      <RadioGroup
        label="Visible to"
        value={choice}
        options={[
          { value: 'a', label: 'The group' },
          { value: 'b', label: 'Just me' },
        ]}
        onChange={setChoice}
      />
      <Checkbox checked onChange={ignore} hint="Keep only if you need it">
        Photo
      </Checkbox>
    </Shelf>
  );
}

function Words() {
  const { t } = useWords();
  return (
    <Shelf title="Words">
      <p>
        <Quote>voted with the 5–2 majority to keep city staff out of it</Quote>, Council minutes
      </p>
      <Passage
        best
        source="Alder Falls Ledger, 2 Feb 2025"
        actions={<Button size="small">Use</Button>}
      >
        She said that every child on the east side should have a bus to school, and that the council
        would find the money.
      </Passage>
      <Passage>She abstained from the March vote on the camera contract</Passage>
      <Notice title="The page has changed" actions={<Button size="small">See</Button>}>
        <p>Two paragraphs are new since you clipped it.</p>
      </Notice>
      <Notice tone="warn" title="Two sources disagree">
        <p>Army Reserve, 1998–2004 · National Guard</p>
      </Notice>
      <Notice tone="error" title="There is no room left on this device">
        <p>Everything saved before is safe.</p>
      </Notice>
      <EmptyState
        title="Nobody here yet"
        actions={
          <>
            <Button kind="primary" size="large">
              Add somebody
            </Button>
            <Button kind="quiet">{t('settings.example.load')}</Button>
          </>
        }
      >
        <p>Open a page about a person and press the Groundwork button, or begin with a name.</p>
      </EmptyState>
      <Disclosure summary="Where to look" open>
        Speeches, the archive of the local paper, their newsletter.
      </Disclosure>
      <Progress
        label="Reading the file"
        value={0.4}
        detail="120 of 300"
        cancel={{ label: t('common.dismiss'), onCancel: ignore }}
      />
      <Progress label="Counting" />
    </Shelf>
  );
}

function Rows() {
  const [sort, setSort] = useState<Sort>({ by: 'name', direction: 'ascending' });
  return (
    <Shelf title="Rows">
      <Steps
        label="Cycle"
        doneLabel="done"
        steps={[
          { key: '1', label: 'Research', state: 'done', detail: 'enough to ask' },
          { key: '2', label: 'Ask', state: 'done', detail: 'Rosa asked, 28 Oct' },
          { key: '3', label: 'Prepare', state: 'now', detail: 'Thu 12 Nov, 4:30 pm' },
          { key: '4', label: 'Evaluate', state: 'ahead' },
          { key: '5', label: 'Follow up', state: 'ahead' },
        ]}
      />
      <List label="People">
        <ListRow
          before={<Avatar name="Dana Whitlock" />}
          title="Dana Whitlock"
          voice="people"
          detail="Councilmember, District 2"
          href="#dana"
          after={<Tag on>Prepare</Tag>}
        />
        <ListRow
          before={<Avatar name="Samuel Cole" hue="ochre" />}
          title="Rev. Samuel Cole"
          voice="people"
          detail="Grace Chapel"
          href="#cole"
          after={<Tag>Research</Tag>}
        />
      </List>
      <Table
        caption="Sign-ons by audience"
        columns={[
          { key: 'name', title: 'Audience', cell: (row) => row.name, sortable: true },
          { key: 'n', title: 'Signed', cell: (row) => row.n, sortable: true, align: 'end' },
          { key: 'goal', title: 'Goal', cell: (row) => row.goal, align: 'end' },
        ]}
        rows={[
          { name: 'Business', n: 14, goal: 30 },
          { name: 'Faith community', n: 5, goal: 12 },
        ]}
        keyOf={(row) => row.name}
        sort={sort}
        onSort={setSort}
      />
      <p class="shelf-row">
        {hues.map((hue) => (
          <Avatar key={hue} name="Ana Ruiz" hue={hue} size="large" />
        ))}
        <Tag remove={{ label: 'Remove east side', onRemove: ignore }}>east side</Tag>
        <FilterTag pressed onPress={ignore}>
          Official
        </FilterTag>
        <FilterTag pressed={false} onPress={ignore}>
          Faith
        </FilterTag>
      </p>
      <Card next title="Next">
        <p>Write the prep sheet: an ask and one more core message are missing.</p>
        <Button kind="quiet" size="small">
          Continue
        </Button>
      </Card>
    </Shelf>
  );
}
