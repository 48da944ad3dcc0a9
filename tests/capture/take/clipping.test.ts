import { expect, it } from 'vitest';
import { clipsAll, cutsAll } from '../../../lib/capture/take/clipping';

it.each([
  'inset(100%)',
  'inset(50%)',
  'inset(0px 100% 0px 0px)',
  'inset(0px 60% 0px 40%)',
  'inset(20px 0px round 4px)',
  'inset(9999px)',
  'circle(0px)',
  'circle(0px at 50% 50%)',
  'ellipse(0px 0px)',
  'polygon(0px 0px, 0px 0px, 0px 0px)',
  'polygon(0% 0%, 100% 0%, 100% 0%)',
])('%s leaves nothing of a box', (path) => {
  expect(cutsAll(path, 300, 40)).toBe(true);
});

it.each([
  'none',
  'inset(0px)',
  'inset(10%)',
  'inset(0px 40% 0px 40%)',
  'inset(0px round 20px)',
  'circle(50%)',
  'circle(0.5px)',
  'ellipse(40px 20px at 0px 0px)',
  'polygon(0% 0%, 100% 0%, 50% 100%)',
  'url("#wave")',
  'path("M 0 0 L 10 10")',
])('%s leaves some', (path) => {
  expect(cutsAll(path, 300, 40)).toBe(false);
});

it('knows a clip that leaves nothing', () => {
  expect(clipsAll('rect(0px, 0px, 0px, 0px)')).toBe(true);
  expect(clipsAll('rect(1px, 1px, 1px, 1px)')).toBe(true);
  expect(clipsAll('rect(0px, 100px, 40px, 0px)')).toBe(false);
  expect(clipsAll('rect(auto, auto, auto, auto)')).toBe(false);
  expect(clipsAll('auto')).toBe(false);
});
