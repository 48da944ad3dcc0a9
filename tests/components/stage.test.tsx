// @vitest-environment jsdom
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { show } from './stage';

test('what waits for a frame asks nothing of a window that may be gone by then', async () => {
  const seen = vi.fn();
  function Later() {
    useEffect(seen);
    return <p>Drawn</p>;
  }
  const { stage } = show(null);
  render(<Later />, stage);
  vi.stubGlobal('requestAnimationFrame', undefined);
  vi.stubGlobal('cancelAnimationFrame', undefined);
  // Longer than Preact waits for a frame at the most.
  await new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
  vi.unstubAllGlobals();
  expect(seen).toHaveBeenCalledOnce();
});
