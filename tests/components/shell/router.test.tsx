// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArrivalProvider, ScreenTitle } from '../../../components/shell/arrival';
import { routerFor, useRoute } from '../../../components/shell/router';
import { goTo, one, show } from '../stage';

const router = routerFor({ people: '/people', profile: '/people/:id', settings: '/settings' });

describe('addresses', () => {
  it('lead to a screen and what it is about', () => {
    expect(router.read('#/people/p-1')).toEqual({
      name: 'profile',
      params: { id: 'p-1' },
      query: {},
    });
  });

  it('are written so that reading them gives the same back', () => {
    const href = router.href('profile', { id: 'a/b ñ%' }, { q: 'río & mar', step: '' });
    expect(router.read(href)).toEqual({
      name: 'profile',
      params: { id: 'a/b ñ%' },
      query: { q: 'río & mar' },
    });
    expect(router.href('people', {})).toBe('#/people');
  });

  it('forgive a slash at the end', () => {
    expect(router.read('#/people/')?.name).toBe('people');
  });

  it.each(['', '#', '#/nowhere', '#/people/p-1/x', '#/people/%E0%A4%A', '#/constructor'])(
    'lead nowhere when they are "%s"',
    (hash) => {
      expect(router.read(hash)).toBeUndefined();
    },
  );
});

function Screens() {
  const route = useRoute(router);
  if (route?.name === 'profile') return <ScreenTitle>{`Profile ${route.params.id}`}</ScreenTitle>;
  return (
    <>
      <ScreenTitle>People</ScreenTitle>
      <input value={route?.query['q'] ?? ''} />
    </>
  );
}

function screens() {
  return show(
    <ArrivalProvider>
      <Screens />
    </ArrivalProvider>,
  ).stage;
}

describe('moving about', () => {
  it('shows the screen, names the tab and moves the keyboard to the heading', () => {
    const stage = screens();
    goTo('#/people/7');
    expect(document.title).toBe('Profile 7 · Groundwork');
    expect(document.activeElement).toBe(one(stage, 'h1'));
    expect(document.activeElement?.textContent).toBe('Profile 7');
  });

  it('arrives anew when the next screen is of the same kind', () => {
    const stage = screens();
    goTo('#/people/7');
    one(stage, 'h1').blur();
    goTo('#/people/8');
    expect(document.activeElement?.textContent).toBe('Profile 8');
  });

  it('leaves the keyboard where it is when a page opens, and when only a filter changes', () => {
    const stage = screens();
    expect(document.activeElement).toBe(document.body);
    goTo('#/people');
    one(stage, 'input').focus();
    goTo('#/people?q=ana');
    expect(document.activeElement).toBe(one(stage, 'input'));
    expect(one(stage, 'input').getAttribute('value') ?? '').toBe('');
  });
});
