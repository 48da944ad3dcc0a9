import { describe, expect, test, vi } from 'vitest';
import { done } from '../../lib/domain/result';

vi.mock('../../lib/platform/browser', () => ({ browser: {}, isChrome: true }));
const { answer, isOurs } = await import('../../lib/platform/messages');

const own = { id: 'groundwork', origin: 'chrome-extension://groundwork/' };

describe('the background answers', () => {
  test('pages of this extension', () => {
    expect(
      isOurs({ id: 'groundwork', url: 'chrome-extension://groundwork/sidepanel.html' }, own),
    ).toBe(true);
  });

  test.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/x.html' }],
    ['its own script inside a site', { id: 'groundwork', url: 'https://alderfalls.example.org/' }],
    ['a sender without an address', { id: 'groundwork' }],
  ])('never %s', (_, sender) => {
    expect(isOurs(sender, own)).toBe(false);
  });

  const answers = {
    'capture-tab': vi.fn(async () => done(null)),
    'name-menus': vi.fn(async () => done(null)),
    'plan-reminders': vi.fn(async () => done(null)),
  };

  test('a message it knows', async () => {
    const message = { to: 'background', name: 'capture-tab', body: { tab: 3 } };
    await expect(answer(answers, message)).resolves.toEqual(done(null));
    expect(answers['capture-tab']).toHaveBeenCalledWith({ tab: 3 });
  });

  test.each([
    ['an unknown name', { to: 'background', name: 'erase-all', body: {} }],
    ['a name of the prototype', { to: 'background', name: 'constructor', body: {} }],
    ['a body of another shape', { to: 'background', name: 'capture-tab', body: { tab: '3' } }],
    ['no message at all', 'hello'],
  ])('not %s', (_, message) => {
    expect(answer(answers, message)).toBeUndefined();
  });
});
