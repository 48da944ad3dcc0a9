import { useState } from 'preact/hooks';
import { Settings } from '../../../components/settings/Settings';
import { ScreenTitle } from '../../../components/shell/arrival';
import { PanelShell } from '../../../components/shell/PanelShell';
import { StoreTrouble } from '../../../components/shell/StoreTrouble';
import { WorkspaceShell } from '../../../components/shell/WorkspaceShell';
import { useWords } from '../../../components/shell/words';
import { Avatar } from '../../../components/ui/Avatar';
import { Button } from '../../../components/ui/Button';
import { Passage } from '../../../components/ui/Quote';
import { SearchField } from '../../../components/ui/SearchField';
import { VirtualList } from '../../../components/ui/VirtualList';
import type { LanguageChoice } from '../../../lib/language/language';
import type { ThemeChoice } from '../../../components/shell/theme';
import './gallery.css';

const ignore = () => {};
const now = Date.parse('2026-11-06T12:00:00Z');
const day = 86_400_000;

const items = ['People', 'Meetings', 'Campaign', 'Coalition', 'Map', 'Share', 'Settings'].map(
  (label) => ({ key: label, label, href: `#/${label}` }),
);

const people = Array.from({ length: 10_000 }, (_, index) => ({
  id: String(index),
  name: `${['Dana', 'Inés', 'Samuel', 'Rosa'][index % 4] ?? ''} ${['Whitlock', 'Núñez', 'Cole'][index % 3] ?? ''} ${index + 1}`,
}));

export function WorkspacePicture() {
  return (
    <WorkspaceShell items={items} current="People" footer={<p>Last backup 2 days ago</p>}>
      <ScreenTitle>People</ScreenTitle>
      <div class="picture-search">
        <SearchField label="Search people" value="" onInput={ignore} />
      </div>
      <div class="picture-list">
        <VirtualList
          label="People"
          count={people.length}
          itemAt={(index) => people[index]}
          keyOf={(person) => person.id}
          hrefOf={(person) => `#/people/${person.id}`}
        >
          {(person) => (
            <>
              <Avatar name={person.name} />
              <span class="row-words">
                <span class="row-title row-people">{person.name}</span>
                <span class="row-detail">Councilmember, District 2</span>
              </span>
            </>
          )}
        </VirtualList>
      </div>
    </WorkspaceShell>
  );
}

export function PanelPicture() {
  return (
    <PanelShell
      foot={
        <>
          <Button kind="primary" size="large">
            Clip this page
          </Button>
          <Button>Add my own note</Button>
        </>
      }
    >
      <p class="label">alderfalls.example.org · 3 Nov 2026</p>
      <ScreenTitle>Councilmember Dana Whitlock</ScreenTitle>
      <div class="picture-passage">
        <Passage
          best
          actions={
            <>
              <Button kind="primary" size="small">
                Use as answer
              </Button>
              <Button kind="quiet" size="small">
                Show on page
              </Button>
            </>
          }
        >
          Whitlock voted with the 5–2 majority to keep city staff out of federal immigration
          enforcement
        </Passage>
      </div>
    </PanelShell>
  );
}

export function SettingsPicture() {
  const { language } = useWords();
  const [choice, setChoice] = useState<LanguageChoice>(language);
  const [theme, setTheme] = useState<ThemeChoice>('auto');
  const [name, setName] = useState('R. M.');
  return (
    <WorkspaceShell items={items} current="Settings">
      <Settings
        now={now}
        version="0.1.0"
        language={choice}
        onLanguage={setChoice}
        theme={theme}
        onTheme={setTheme}
        member={{ name, color: 'rust' }}
        onName={setName}
        onColor={ignore}
        badge
        onBadge={ignore}
        sites={['https://alderfalls.example.org/*', '*://ledger.example.org/*']}
        onForgetSite={ignore}
        storage={{ used: 4_300_000, persisted: false, backedUp: now - 2 * day }}
        onBackup={ignore}
        restorePoints={[
          { id: 2, label: 'Before importing rosa.groundwork', at: now - day, subjects: 214 },
          { id: 1, label: 'Before the example town', at: now - 9 * day, subjects: 1 },
        ]}
        onRestore={ignore}
        example={{ state: 'present' }}
        onLoadExample={ignore}
        onRemoveExample={ignore}
      />
    </WorkspaceShell>
  );
}

export function TroublePicture() {
  return (
    <StoreTrouble
      failure={{ cause: 'store-corrupt', facts: {} }}
      onRetry={ignore}
      onReload={ignore}
      onRescue={() => Promise.resolve(true)}
    />
  );
}
