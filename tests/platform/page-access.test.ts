import { afterEach, expect, test, vi } from 'vitest';

const executeScript = vi.fn();
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    scripting: { executeScript: (...given: unknown[]): unknown => executeScript(...given) },
    tabs: { get: async () => ({ url: 'https://example.org/page' }) },
  },
}));
const { capture } = await import('../../lib/platform/page-access');

const refusal = new Error(
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
);
const taken = {
  url: 'https://example.org/page',
  contentType: 'text/html',
  html: '<p>Here</p>',
  title: 'Here',
  seen: 1,
  truncated: false,
};

afterEach(() => {
  executeScript.mockReset();
});

test('a script that came to the page before the grant did is sent once more', async () => {
  executeScript.mockRejectedValueOnce(refusal).mockResolvedValueOnce([{ result: taken }]);
  expect(await capture(7)).toMatchObject({ ok: true });
  expect(executeScript).toHaveBeenCalledTimes(2);
});

test('a page that was never granted is refused, after a few looks', async () => {
  executeScript.mockRejectedValue(refusal);
  expect(await capture(7)).toMatchObject({ ok: false, cause: 'page-not-granted' });
  expect(executeScript).toHaveBeenCalledTimes(3);
});

test('a page that no extension may read is asked for once', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await capture(7)).toMatchObject({ ok: false, cause: 'page-closed-to-extensions' });
  expect(executeScript).toHaveBeenCalledTimes(1);
});
