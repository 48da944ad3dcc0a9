// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Disclosure } from '../../../components/ui/Disclosure';
import { draw, one, show } from '../stage';

function toggle(stage: HTMLElement, open: boolean): void {
  const details = one(stage, 'details');
  draw(() => {
    if (details instanceof HTMLDetailsElement) details.open = open;
    details.dispatchEvent(new Event('toggle'));
  });
}

describe('a disclosure', () => {
  it('holds its content while closed, so that the browser can find it', () => {
    const { stage } = show(<Disclosure summary="More">inside</Disclosure>);
    expect(stage.textContent).toContain('inside');
  });

  it('that is late draws its content when first opened, and keeps it', () => {
    const late = (
      <Disclosure summary="More" late>
        inside
      </Disclosure>
    );
    const { stage } = show(late);
    expect(stage.textContent).not.toContain('inside');
    toggle(stage, true);
    expect(stage.textContent).toContain('inside');
    toggle(stage, false);
    expect(stage.textContent).toContain('inside');
  });

  it('that is late and stands open draws its content at once', () => {
    const { stage } = show(
      <Disclosure summary="More" late open>
        inside
      </Disclosure>,
    );
    expect(stage.textContent).toContain('inside');
  });
});
