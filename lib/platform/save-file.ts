import type { SaveFile } from '../app/ports/save-file';

/** Gives the person a file through the browser's own download; nothing is sent anywhere. */
export const saveFile: SaveFile = (name, parts, type) => {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
