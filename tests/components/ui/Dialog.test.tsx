// @vitest-environment jsdom
import '../native-elements';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../components/ui/Button';
import { Dialog } from '../../../components/ui/Dialog';
import { Field } from '../../../components/ui/Field';
import { button, click, one, show, draw } from '../stage';

function Rename() {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  return (
    <>
      <Button onClick={() => setOpen(true)}>Rename</Button>
      {open ? (
        <Dialog title="A new name" closeLabel="Close" onClose={() => setOpen(false)}>
          <Field label="Name" value={name} onInput={setName} startHere />
        </Dialog>
      ) : null}
    </>
  );
}

function opened() {
  const { stage } = show(<Rename />);
  const opener = button(stage, 'Rename');
  opener.focus();
  click(opener);
  return { stage, opener };
}

describe('a dialog', () => {
  it('is named by its title and begins at the field that matters', () => {
    const { stage } = opened();
    const dialog = one(stage, 'dialog');
    const named = dialog.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(named)?.textContent).toBe('A new name');
    expect(document.activeElement).toBe(one(stage, 'input'));
  });

  it('gives the keyboard back to what opened it', () => {
    const { stage, opener } = opened();
    click(button(stage, 'Close'));
    expect(stage.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('leaves closing on Escape to whoever shows it', () => {
    const { stage, opener } = opened();
    const escape = new Event('cancel', { cancelable: true });
    draw(() => {
      one(stage, 'dialog').dispatchEvent(escape);
    });
    expect(escape.defaultPrevented).toBe(true);
    expect(stage.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
