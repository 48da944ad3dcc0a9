// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, it } from 'vitest';
import { PeopleScreen } from '../../../components/people/PeopleScreen';
import { peopleRoutes } from '../../../components/people/routes';
import { routerFor, useRoute } from '../../../components/shell/router';
import { addProfile } from '../../../lib/app/edit-profile';
import type { Audience } from '../../../lib/domain/audience';
import { testHouse, type PeopleHouse } from '../../app/people/test-house';
import { all, button, click, draw, goTo, one, press, typeInto } from '../stage';
import { showScreen, until } from './screen';

const router = routerFor(peopleRoutes);

function Here({ onLoadExample }: { readonly onLoadExample?: () => void }) {
  const route = useRoute(router);
  return (
    <PeopleScreen
      query={route?.query ?? {}}
      {...(onLoadExample === undefined ? {} : { onLoadExample })}
    />
  );
}

async function houseOf(...people: readonly (readonly [string, Audience])[]): Promise<PeopleHouse> {
  const house = await testHouse();
  for (const [name, audience] of people) {
    await addProfile(house, { name, audience, form: 'person' });
  }
  return house;
}

const shown = (stage: HTMLElement) => all(stage, '.people-name').map((each) => each.textContent);
const three = [
  ['Ana Ruiz', 'faith'],
  ['Ben Cole', 'official'],
  ['Cora Diaz', 'official'],
] as const;

describe('people', () => {
  it('begins with a name where nobody is yet, and opens who was added', async () => {
    const house = await houseOf();
    const stage = showScreen(house, <Here />);
    const field = await until(() => one(stage, '.people-add input'));
    typeInto(field, 'Dana Whitlock');
    click(button(stage, 'Add'));
    await until(() => /^#\/people\/[\w-]+$/u.test(location.hash));
    expect((await house.records.find({})).rows[0]?.columns.name).toBe('Dana Whitlock');
  });

  it('offers the example town where nobody is yet', async () => {
    let loaded = 0;
    const stage = showScreen(await houseOf(), <Here onLoadExample={() => (loaded += 1)} />);
    click(await until(() => button(stage, 'Load the example town')));
    expect(loaded).toBe(1);
  });

  it('finds as one types, and says nothing of it in the address', async () => {
    const stage = showScreen(await houseOf(...three), <Here />);
    typeInto(await until(() => one(stage, 'input[type="search"]')), 'rui');
    await until(() => shown(stage).length === 1);
    expect(shown(stage)).toEqual(['Ana Ruiz']);
    expect(location.hash).toMatch(/^#\/people\?kept=[\da-f-]+$/);
    const mark = location.hash;
    typeInto(one(stage, 'input[type="search"]'), 'cor');
    await until(() => shown(stage)[0] === 'Cora Diaz');
    expect(location.hash).toBe(mark);
  });

  it('is found as it was, going back and forth, by words and filters that no address holds', async () => {
    goTo('#/people');
    const stage = showScreen(await houseOf(...three), <Here />);
    const field = await until(() => one(stage, 'input[type="search"]'));
    click(await until(() => all(stage, '.people-values input')[0]));
    await until(() => shown(stage).length === 2);
    typeInto(field, 'cora');
    await until(() => shown(stage).length === 1);
    expect(location.hash).not.toMatch(/cora|official/);

    location.hash = '#/people/p1';
    await until(() => shown(stage).length === 3);
    history.back();
    await until(() => shown(stage).length === 1);
    expect(shown(stage)).toEqual(['Cora Diaz']);
    history.back();
    await until(() => shown(stage).length === 3);
    history.forward();
    await until(() => shown(stage).length === 1);
  });

  it('is not narrowed any more by a link to all of it', async () => {
    const stage = showScreen(await houseOf(...three), <Here />);
    typeInto(await until(() => one(stage, 'input[type="search"]')), 'rui');
    await until(() => shown(stage).length === 1);
    goTo('#/people');
    await until(() => shown(stage).length === 3);
  });

  it('counts who stands under each value of a filter', async () => {
    const stage = showScreen(await houseOf(...three), <Here />);
    const values = await until(() => {
      const found = all(stage, '.people-values')[0]?.textContent;
      return found?.includes('2') === true && found;
    });
    expect(values).toContain('Faith community 1');
    expect(values).toContain('Elected or appointed official 2');
  });

  it('is walked through with arrows, and Space chooses', async () => {
    const stage = showScreen(await houseOf(...three), <Here />);
    const first = await until(() => all(stage, '.people-name')[0]);
    press(first, 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Cora Diaz');
    press(document.activeElement ?? first, ' ');
    expect(one(stage, '.people-bulk-count').textContent?.trim()).toBe('1 chosen');
    press(document.activeElement ?? first, 'End');
    expect(document.activeElement?.textContent).toBe('Ana Ruiz');
  });

  it('leads to its search with a slash, except where one is typing', async () => {
    const stage = showScreen(await houseOf(...three), <Here />);
    const search = await until(() => one(stage, 'input[type="search"]'));
    press(document.body, '/');
    expect(document.activeElement).toBe(search);
  });

  it('deletes all who are chosen, and one undo brings them back', async () => {
    const stage = showScreen(await houseOf(...three), <Here />);
    await until(() => shown(stage).length === 3);
    click(one(stage, 'thead input'));
    await until(() => one(stage, '.people-bulk-count').textContent?.trim() === '3 chosen');
    click(button(stage, 'Delete'));
    await until(() => stage.textContent?.includes('3 profiles deleted'));
    click(button(stage, 'Undo'));
    await until(() => shown(stage).length === 3);
  });

  it('keeps a choice through a search, and says how many of it are out of sight', async () => {
    const house = await houseOf(...three);
    const stage = showScreen(house, <Here />);
    await until(() => shown(stage).length === 3);
    click(one(stage, 'thead input'));
    const count = () => one(stage, '.people-bulk-count').textContent?.trim();
    await until(() => count() === '3 chosen');
    await until(() => one(stage, 'thead input:checked'));
    await addProfile(house, { name: 'Rui Ortega', audience: 'faith', form: 'person' });
    await until(() => shown(stage).length === 4);
    typeInto(one(stage, 'input[type="search"]'), 'rui');
    await until(() => count() === '3 chosen 2 of them are not in this list');
    expect(shown(stage)).toEqual(['Rui Ortega', 'Ana Ruiz']);
    expect(one(stage, 'thead input')).toMatchObject({ checked: false });
    click(one(stage, 'thead input'));
    await until(() => count() === '4 chosen 2 of them are not in this list');
    await until(() => one(stage, 'thead input:checked'));
    click(one(stage, 'thead input'));
    await until(() => count() === '2 chosen 2 of them are not in this list');
  });

  it('leads from those chosen to a day of visits, from two on', async () => {
    const house = await houseOf(...three);
    const stage = showScreen(house, <Here />);
    const [first] = await until(() => {
      const boxes = all(stage, 'tbody input[type="checkbox"]');
      return boxes.length === 3 ? boxes : undefined;
    });
    const link = () => all(stage, '.people-bulk a').map((each) => each.getAttribute('href'));
    click(first ?? stage);
    await until(() => one(stage, '.people-bulk-count').textContent?.trim() === '1 chosen');
    expect(link()).toEqual([]);
    click(one(stage, 'thead input'));
    await until(() => one(stage, '.people-bulk-count').textContent?.trim() === '3 chosen');
    expect(link()).toHaveLength(1);
    const { rows } = await house.records.find({});
    for (const row of rows) expect(decodeURIComponent(link()[0] ?? '')).toContain(row.id);
  });

  it('puts those chosen into another audience', async () => {
    const house = await houseOf(...three);
    const stage = showScreen(house, <Here />);
    await until(() => shown(stage).length === 3);
    click(one(stage, 'thead input'));
    // A list that is closed would act at the first arrow key.
    const menu = await until(() => one(stage, '.people-bulk [role="menu"]'));
    expect(all(stage, '.people-bulk select')).toEqual([]);
    click(button(menu, 'Civic institution'));
    await until(() => stage.textContent?.includes('3 profiles are now'));
    expect((await house.records.find({ audience: ['civic'] })).total).toBe(3);
  });

  it('keeps the deleted within reach', async () => {
    const house = await houseOf(...three);
    const stage = showScreen(house, <Here />);
    await until(() => shown(stage).length === 3);
    click(one(stage, '.people-row input'));
    click(button(stage, 'Delete'));
    const link = await until(() => all(stage, 'a').find((a) => a.textContent === 'Deleted (1)'));
    goTo(link.getAttribute('href') ?? '');
    click(await until(() => button(stage, 'Restore Ben Cole')));
    await until(() => shown(stage).length === 0);
    expect((await house.records.find({})).total).toBe(3);
  });

  it('draws only the rows in view of many', async () => {
    const house = await testHouse();
    const entries = Array.from({ length: 500 }, (_, n) => [
      { a: 'kind', by: 'm', e: `p${n}`, t: 1, v: 'profile' },
      { a: 'name', by: 'm', e: `p${n}`, t: 1, v: `Person ${n}` },
    ]).flat();
    await house.records.write({ entries, why: 'test' });
    const stage = showScreen(house, <Here />);
    await until(() => shown(stage).length > 0);
    expect(all(stage, 'tbody tr').length).toBeLessThan(60);
    expect(one(stage, 'table').getAttribute('aria-rowcount')).toBe('501');
    expect(one(stage, '.people-total').textContent).toBe('500 profiles');
  });

  it('can be reached by Tab wherever it was scrolled to, and keeps the row that one is at', async () => {
    const house = await testHouse();
    const entries = Array.from({ length: 500 }, (_, n) => [
      { a: 'kind', by: 'm', e: `p${n}`, t: 1, v: 'profile' },
      { a: 'name', by: 'm', e: `p${n}`, t: 1, v: `Person ${1000 + n}` },
    ]).flat();
    await house.records.write({ entries, why: 'test' });
    const stage = showScreen(house, <Here />);
    const first = await until(() => all(stage, '.people-name')[0]);
    first.focus();
    const body = one(stage, 'tbody');
    const scrollTo = (row: number) => {
      const place = { ...body.getBoundingClientRect(), top: -row * 56 };
      body.getBoundingClientRect = () => place;
      draw(() => void document.dispatchEvent(new Event('scroll')));
    };
    scrollTo(300);
    await until(() => shown(stage).includes('Person 1300'));
    const stops = all(stage, '.people-name[tabindex="0"]').map((each) => each.textContent);
    expect(stops).toEqual(['Person 1000']);
    expect(document.activeElement?.textContent).toBe('Person 1000');
    const heights = all(body, 'tr').map((row) => Number.parseFloat(row.style.height));
    expect(heights.reduce((sum, height) => sum + height, 0)).toBe(500 * 56);
    press(first, 'ArrowDown');
    scrollTo(0);
    await until(() => document.activeElement?.textContent === 'Person 1001');
  });

  it('stands as a board, one column per step', async () => {
    goTo('#/people?layout=board');
    const stage = showScreen(await houseOf(...three), <Here />);
    await until(() => shown(stage).length === 3);
    expect(all(stage, '.people-column-head').map((each) => each.textContent)).toEqual([
      'Research 3',
      'Ask 0',
      'Prepare 0',
      'Evaluate 0',
      'Follow up 0',
      'At rest 0',
    ]);
  });

  it('says what to do when nobody matches', async () => {
    const stage = showScreen(await houseOf(...three), <Here />);
    typeInto(await until(() => one(stage, 'input[type="search"]')), 'zzz');
    click(await until(() => button(stage, 'Clear all')));
    await until(() => shown(stage).length === 3);
  });
});
