import { change } from '../../../lib/app/change';
import { addProfile } from '../../../lib/app/edit-profile';
import { planMeeting } from '../../../lib/app/meetings/plan-meeting';
import type { House } from '../../../lib/app/house';
import { derivedColumns } from '../../../lib/domain/derived-columns';
import type { Result } from '../../../lib/domain/result';
import type { Json } from '../../../lib/ledger/json';
import { openStore } from '../../../lib/store/open-store';
import { friend, plans, type Plan } from './plans';

/*
 * A page of a build under test, beside the extension's own: it writes meetings as the use cases
 * write them, so that a scenario about paper need not type them in.
 */
type Needs = Pick<House, 'records' | 'now' | 'random' | 'alone'>;

async function openRecords(): Promise<Needs> {
  const opened = await openStore({
    name: 'groundwork',
    ...derivedColumns,
    now: Date.now,
  });
  return {
    records: must(opened),
    now: Date.now,
    random: (bytes) => crypto.getRandomValues(bytes),
    alone: (work) => work(),
  };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.cause);
  return result.value;
}

async function seed(house: Needs, plan: Plan): Promise<string> {
  const campaign = 'campaign-of-paper';
  must(await change(house, 'seed', [{ subject: campaign, values: plan.campaign }]));
  const { profile } = must(await addProfile(house, plan.person));
  must(await change(house, 'seed', [{ subject: profile, values: plan.research }]));
  const { meeting } = must(
    await planMeeting(house, {
      with: [profile],
      mode: plan.mode,
      when: plan.when,
      campaign,
    }),
  );
  const values: Record<string, Json> = {};
  for (const [name, value] of Object.entries(plan.meeting)) values[name] = value;
  must(await change(house, 'seed', [{ subject: meeting, values }]));
  return meeting;
}

async function run(): Promise<void> {
  const house = await openRecords();
  const made: Record<string, string> = {};
  const near = { kind: 'profile', name: friend.name, form: 'person', audience: 'faith' };
  must(await change(house, 'seed', [{ subject: friend.id, values: near }]));
  for (const [name, plan] of Object.entries(plans)) made[name] = await seed(house, plan);
  house.records.close();
  document.body.textContent = `ready ${JSON.stringify(made)}`;
}

void run();
