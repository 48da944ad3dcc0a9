import { useEffect, useState } from 'preact/hooks';
import { goBackTo } from '../../lib/app/go-back';
import { colorUs, nameUs, ourMember } from '../../lib/app/our-member';
import { lastBackup } from '../../lib/app/share/files-made';
import { changeSettings, currentSettings, defaultSettings } from '../../lib/app/settings';
import type { Failed } from '../../lib/domain/result';
import { valueOf } from '../../lib/domain/attributes';
import { useHouse, useLive } from '../house';
import { shareHref } from '../share/routes';
import { Settings } from '../settings/Settings';
import { FailureNotice } from '../shell/FailureNotice';
import { useUndo } from '../shell/undo';
import { useWords } from '../shell/words';
import { useExample } from './use-example';

/** Settings, joined to what this device keeps. */
export function SettingsScreen() {
  const house = useHouse();
  const { t, dateTime } = useWords();
  const offerUndo = useUndo();
  const settings = useLive(currentSettings, []);
  const member = useLive(async (from) => ourMember(from), []);
  const points = useLive((from) => from.records.restorePoints(), []);
  const [sites, forgetSite] = useSites();
  const storage = useStorage();
  const [trouble, setTrouble] = useState<Failed>();
  const example = useExample(setTrouble);
  const tell = (done: Promise<{ ok: true } | Failed>): void => {
    void done.then((result) => setTrouble(result.ok ? undefined : result));
  };

  const restorePoints = points.state === 'here' ? points.value : [];
  const goBack = async (id: number): Promise<void> => {
    const point = restorePoints.find((one) => one.id === id);
    const went = await goBackTo(house, id);
    setTrouble(went.ok ? undefined : went);
    if (!went.ok || !point) return;
    offerUndo({
      text: t('settings.restore.wentBack', { when: dateTime(point.at) }),
      undo: async () => {
        const undone = await went.value.undo();
        setTrouble(undone.ok ? undefined : undone);
        return undone.ok;
      },
    });
  };

  if (settings.state === 'failed') return <FailureNotice failure={settings.failure} />;
  const chosen = settings.state === 'here' ? settings.value : defaultSettings;
  const us = member.state === 'here' ? member.value : undefined;
  return (
    <>
      {trouble ? <FailureNotice failure={trouble} /> : null}
      <Settings
        now={house.now()}
        version={house.version}
        language={chosen.language}
        onLanguage={(language) =>
          tell(
            changeSettings(house, { language }).then(async (kept) => {
              await house.languageChanged();
              return kept;
            }),
          )
        }
        theme={chosen.theme}
        onTheme={(theme) => tell(changeSettings(house, { theme }))}
        member={{
          name: (us && valueOf(us.name)) ?? '',
          color: (us && valueOf(us.color)) ?? 'green',
        }}
        onName={(name) => tell(nameUs(house, name))}
        onColor={(color) => tell(colorUs(house, color))}
        badge={chosen.badge}
        onBadge={(badge) => tell(changeSettings(house, { badge }))}
        sites={sites}
        onForgetSite={forgetSite}
        storage={storage}
        onBackup={() => {
          location.hash = shareHref().slice(1);
        }}
        restorePoints={restorePoints}
        onRestore={(id) => void goBack(id)}
        example={example.state}
        onLoadExample={example.load}
        onRemoveExample={example.remove}
      />
    </>
  );
}

function useSites(): [readonly string[], (origin: string) => void] {
  const house = useHouse();
  const [sites, setSites] = useState<readonly string[]>([]);
  const look = (): void => void house.access.allowedSites().then(setSites);
  useEffect(look, [house]);
  return [sites, (origin) => void house.access.forgetSite(origin).then(look)];
}

function useStorage() {
  const house = useHouse();
  const [used, setUsed] = useState<number>();
  const [persisted, setPersisted] = useState(false);
  useEffect(() => {
    void house.health.used().then(setUsed);
    void house.health.askToPersist().then(setPersisted);
  }, [house]);
  const backup = useLive(lastBackup, []);
  return { used, persisted, backedUp: backup.state === 'here' ? backup.value : undefined };
}
