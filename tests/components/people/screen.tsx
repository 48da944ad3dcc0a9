import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { HouseProvider } from '../../../components/house';
import { ArrivalProvider } from '../../../components/shell/arrival';
import { KeepFocus } from '../../../components/shell/KeepFocus';
import { Speaking } from '../../../components/shell/Speaking';
import { UndoProvider } from '../../../components/shell/undo';
import type { House } from '../../../lib/app/house';
import type { PeopleHouse } from '../../app/people/test-house';
import { show } from '../stage';

/** These screens reach for nothing but the records; anything else would fail the test. */
function isHouse(house: Partial<House>): house is House {
  return house.records !== undefined;
}

function furnished(house: Partial<House>): House {
  if (!isHouse(house)) throw new Error('No records in this house');
  return house;
}

/** Shows a screen as the workspace does, around real records. */
export function showScreen(house: PeopleHouse, screen: ComponentChildren, language = 'en') {
  return show(
    <Speaking choice={language === 'es' ? 'es' : 'en'} preferred={['en-US']}>
      <HouseProvider value={furnished(house)}>
        <KeepFocus />
        <UndoProvider>
          <ArrivalProvider>
            <main>{screen}</main>
          </ArrivalProvider>
        </UndoProvider>
      </HouseProvider>
    </Speaking>,
  ).stage;
}

/** Waits until the screen shows what it should; fails with what it shows instead. */
export async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (let turn = 0; turn < 2000; turn += 1) {
    const seen = attempt(look);
    if (seen !== undefined && seen !== false) return seen;
    await act(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    });
  }
  throw new Error(`It never came: ${document.body.textContent}`);
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

export function choose(select: Element | null, value: string): void {
  if (!(select instanceof HTMLSelectElement)) throw new TypeError('Nothing to choose from');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
