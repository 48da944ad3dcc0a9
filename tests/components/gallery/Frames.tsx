import { useState } from 'preact/hooks';
import { useUndo } from '../../../components/shell/undo';
import { Button } from '../../../components/ui/Button';
import { Dialog } from '../../../components/ui/Dialog';
import { Field } from '../../../components/ui/Field';
import { Menu } from '../../../components/ui/Menu';
import './gallery.css';

const ignore = () => {};

/** What opens: a dialog, a menu, an offer to undo. And a button with a bug in it. */
export function Frames() {
  const offerUndo = useUndo();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  return (
    <main class="gallery">
      <h1>What opens</h1>
      <p class="shelf-row">
        <Button onClick={() => setOpen(true)}>Dialog</Button>
        <Menu
          label="Menu"
          items={[
            { label: 'Rename', icon: 'edit', onSelect: ignore },
            { label: 'Merge with another', icon: 'people', onSelect: ignore },
            { label: 'Remove', icon: 'trash', danger: true, onSelect: ignore },
          ]}
        />
        <Button onClick={() => offerUndo({ text: 'Finding removed', undo: ignore })}>Remove</Button>
        <Button
          onClick={() => {
            throw new Error('A bug, on purpose');
          }}
        >
          Break
        </Button>
      </p>
      {open ? (
        <Dialog
          title="A new name"
          closeLabel="Close"
          onClose={() => setOpen(false)}
          actions={
            <Button kind="primary" onClick={() => setOpen(false)}>
              Done
            </Button>
          }
        >
          <Field label="Name" value={name} onInput={setName} voice="people" startHere />
          <p class="label">The old one is kept as another name.</p>
        </Dialog>
      ) : null}
    </main>
  );
}
