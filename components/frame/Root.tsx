import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { House } from '../../lib/app/house';
import { watchReminders } from '../../lib/app/plan-reminders';
import type { StoreCause } from '../../lib/app/ports/records';
import { watchSettings, type Settings } from '../../lib/app/settings';
import type { Failed, Result } from '../../lib/domain/result';
import { HouseProvider } from '../house';
import { BugBoundary } from '../shell/BugBoundary';
import { KeepFocus } from '../shell/KeepFocus';
import { Speaking } from '../shell/Speaking';
import { StoreTrouble } from '../shell/StoreTrouble';
import { UndoProvider } from '../shell/undo';
import { Announcer } from '../ui/Announcer';

export interface RootProps {
  readonly openHouse: () => Promise<Result<House, StoreCause>>;
  readonly screen: () => ComponentChildren;
  readonly preferred: readonly string[];
  readonly onTheme: (theme: Settings['theme']) => void;
  /** Saves what can still be read; false when nothing can. */
  readonly onRescue: () => Promise<boolean>;
}

/**
 * Around every page: its language and theme, its records or why they can't be reached, undo.
 * Nothing is drawn before the language is known, so that no word appears in another first.
 */
export function Root({ openHouse, screen, preferred, onTheme, onRescue }: RootProps) {
  const [house, setHouse] = useState<House>();
  const [trouble, setTrouble] = useState<Failed<StoreCause>>();
  const [settings, setSettings] = useState<Settings>();

  const open = useCallback(async () => {
    const opened = await openHouse();
    if (!opened.ok) {
      setTrouble(opened);
      return;
    }
    opened.value.records.onClose(setTrouble);
    setTrouble(undefined);
    setHouse(opened.value);
  }, [openHouse]);

  useEffect(() => void open(), [open]);
  useEffect(() => (house ? watchSettings(house, setSettings, setTrouble) : undefined), [house]);
  // A page is open wherever something is written, so the background need not watch.
  useEffect(
    () => (house ? watchReminders(house, () => void house.dueChanged(), setTrouble) : undefined),
    [house],
  );
  useEffect(() => {
    if (settings) onTheme(settings.theme);
  }, [settings, onTheme]);

  return (
    <Speaking choice={settings?.language ?? 'auto'} preferred={preferred}>
      <BugBoundary>
        {trouble ? (
          <StoreTrouble
            failure={trouble}
            onRetry={() => void open()}
            onReload={() => location.reload()}
            onRescue={onRescue}
          />
        ) : house && settings ? (
          <HouseProvider value={house}>
            <UndoProvider>{screen()}</UndoProvider>
          </HouseProvider>
        ) : null}
        <KeepFocus />
        <Announcer />
      </BugBoundary>
    </Speaking>
  );
}
