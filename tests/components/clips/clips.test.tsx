// @vitest-environment jsdom
import '../native-elements';
import { describe, expect, it } from 'vitest';
import { ClipScreen } from '../../../components/clips/ClipScreen';
import { ClipsScreen } from '../../../components/clips/ClipsScreen';
import { clipRoutes } from '../../../components/clips/routes';
import { routerFor, useRoute } from '../../../components/shell/router';
import { answer, houseOfAna, keep, paragraphs, profile } from '../../app/clips/clip-house';
import { all, button, click, goTo, one, typeInto } from '../stage';
import { choose, showScreen, until } from '../people/screen';

const router = routerFor(clipRoutes);

function Here() {
  const route = useRoute(router);
  return <ClipsScreen query={route?.query ?? {}} />;
}

const titles = (stage: HTMLElement) =>
  all(stage, '.clips-row-title').map((each) => each.textContent);

async function houseOfThree() {
  const house = await houseOfAna();
  await profile(house, 'p2', 'Ben Cole', 'official');
  await keep(house, 'p1', 'c1', {
    title: 'Mill reopens',
    blocks: paragraphs('Mill', 'Zephyrine Okafor <b>spoke</b> for it.'),
  });
  await keep(house, 'p2', 'c2', { title: 'El molino', lang: 'es', site: 'El Vecino' });
  await keep(house, 'p2', 'c3', { title: 'Old budget', seen: 1_600_000_000_000 });
  return house;
}

describe('clips', () => {
  it('say how a first page comes here', async () => {
    const stage = showScreen(await houseOfAna(), <Here />);
    await until(() => stage.textContent.includes('No page is kept yet'));
    expect(stage.textContent).toContain('press the Groundwork button');
  });

  it('list the latest first, each a link to its reading', async () => {
    const stage = showScreen(await houseOfThree(), <Here />);
    await until(() => titles(stage).length === 3);
    expect(titles(stage)).toEqual(['El molino', 'Mill reopens', 'Old budget']);
    expect(one(stage, '.virtual-link').getAttribute('href')).toBe('#/clips/c2');
    expect(stage.textContent).toContain('3 pages');
  });

  it('find words of texts as one types, mark them, and say nothing of it in the address', async () => {
    const stage = showScreen(await houseOfThree(), <Here />);
    typeInto(await until(() => one(stage, 'input[type="search"]')), 'zephy oka');
    await until(() => titles(stage).length === 1);
    expect(all(stage, 'mark').map((each) => each.textContent)).toEqual(['Zephyrine', 'Okafor']);
    expect(location.hash).toMatch(/^#\/clips\?kept=[\da-f-]+$/);
  });

  it('show the words of a page as words, whatever stands in them', async () => {
    const stage = showScreen(await houseOfThree(), <Here />);
    typeInto(await until(() => one(stage, 'input[type="search"]')), 'zephyrine');
    await until(() => titles(stage).length === 1);
    expect(one(stage, '.clips-row-text').textContent).toContain('<b>spoke</b>');
  });

  it.each([
    ['audience=official&since=year', ['El molino']],
    ['lang=es', ['El molino']],
    ['site=El+Vecino', ['El molino']],
    ['profile=p1', ['Mill reopens']],
    ['cited=yes', ['Mill reopens']],
  ])('are filtered by an address that says %s', async (query, expected) => {
    const house = await houseOfThree();
    await answer(house, 'p1', 'c1', paragraphs('Mill', 'Zephyrine Okafor'), 'Zephyrine Okafor');
    goTo(`#/clips?${query}`);
    const stage = showScreen(house, <Here />);
    await until(() => titles(stage).length === expected.length);
    expect(titles(stage)).toEqual(expected);
  });

  it('take filters off one by one and all together', async () => {
    goTo('#/clips?lang=es&profile=p2');
    const stage = showScreen(await houseOfThree(), <Here />);
    await until(() => titles(stage).length === 1);
    click(await until(() => button(stage, 'Remove filter Language: Spanish')));
    await until(() => titles(stage).length === 2);
    await until(() => button(stage, 'Remove filter About: Ben Cole'));
    click(button(stage, 'Clear all'));
    await until(() => titles(stage).length === 3);
  });

  it('count what stands under each value of a filter, and narrow by time', async () => {
    const stage = showScreen(await houseOfThree(), <Here />);
    await until(() => all(stage, '.clips-values')[1]?.textContent.includes('El Vecino 1'));
    choose(await until(() => one(stage, 'select')), 'month');
    await until(() => titles(stage).length === 2);
  });

  it('say so where nothing matches, and how to find more', async () => {
    goTo('#/clips?q=nowhere');
    const stage = showScreen(await houseOfThree(), <Here />);
    await until(() => stage.textContent.includes('No page matches'));
  });

  it('speak Spanish', async () => {
    const stage = showScreen(await houseOfThree(), <Here />, 'es');
    await until(() => titles(stage).length === 3);
    expect(stage.textContent).toContain('3 páginas');
    expect(stage.textContent).toContain('Sobre Ana Ruiz');
  });
});

describe('the reading of a clip', () => {
  const blocks = paragraphs(
    'The council <script>alert(1)</script>',
    'The council voted for the clinic last night.',
  );

  async function reading() {
    const house = await houseOfAna();
    await keep(house, 'p1', 'c1', { title: 'Council votes', blocks });
    await answer(house, 'p1', 'c1', blocks, 'voted for the clinic');
    return house;
  }

  it('marks what was found, under headings of its own, as text', async () => {
    const stage = showScreen(await reading(), <ClipScreen id="c1" />);
    await until(() => one(stage, 'mark'));
    expect(one(stage, 'mark').textContent).toBe('voted for the clinic');
    expect(stage.querySelector('script')).toBeNull();
    expect(one(stage, 'h1').textContent).toBe('Council votes');
    expect(one(stage, 'h3').textContent).toBe('The council <script>alert(1)</script>');
    expect(one(stage, '.clips-findings').textContent).toContain('Answer: voted for the clinic');
  });

  it('leads to the source, at the words themselves, and to whom it is about', async () => {
    const stage = showScreen(await reading(), <ClipScreen id="c1" />);
    await until(() => one(stage, 'mark'));
    const outside = all(stage, 'a[target="_blank"]');
    expect(outside.map((link) => link.getAttribute('rel'))).toEqual(
      outside.map(() => 'noopener noreferrer'),
    );
    expect(outside[0]?.getAttribute('href')).toBe('https://post.example.org/c1');
    expect(outside[1]?.getAttribute('href')).toContain('#:~:text=');
    expect(one(stage, '.clips-feeds a').getAttribute('href')).toBe('#/people/p1');
  });

  it('goes to the words of a finding in the text', async () => {
    const stage = showScreen(await reading(), <ClipScreen id="c1" />);
    await until(() => one(stage, 'mark'));
    let scrolled = 0;
    one(stage, 'mark').scrollIntoView = () => (scrolled += 1);
    click(button(stage, 'Show in the text'));
    expect(scrolled).toBe(1);
    expect(document.activeElement?.textContent).toBe('voted for the clinic');
  });

  it('says that a quote is no longer in the text, and still shows it', async () => {
    const house = await reading();
    await answer(
      house,
      'p1',
      'c1',
      paragraphs('Something else entirely'),
      'Something else entirely',
    );
    const stage = showScreen(house, <ClipScreen id="c1" />);
    await until(() => one(stage, '.clips-gone'));
    expect(one(stage, '.clips-gone').textContent).toContain('no longer in the text');
    expect(all(stage, 'q').map((each) => each.textContent)).toContain('Something else entirely');
  });

  it('is removed from a profile, and comes back with undo', async () => {
    const stage = showScreen(await reading(), <ClipScreen id="c1" />);
    click(await until(() => button(stage, 'Remove from Ana Ruiz')));
    await until(() => stage.textContent.includes('This page is not kept here'));
    click(await until(() => button(document.body, 'Undo')));
    await until(() => one(stage, 'mark'));
  });

  it('says so when its text did not come along', async () => {
    const house = await houseOfAna();
    await keep(house, 'p1', 'c1', { title: 'Far away' });
    const stage = showScreen(house, <ClipScreen id="c1" />);
    await until(() => stage.textContent.includes('The text of this page is not on this device.'));
  });
});
