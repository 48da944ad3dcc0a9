import './icon.css';

/** Drawn for this product on a grid of 20, as strokes of one width. */
const strokes = {
  add: 'M10 4v12M4 10h12',
  back: 'M11.5 5 6.5 10l5 5',
  calendar: 'M3.5 5.5h13v11h-13zM3.5 9h13M7 3.5v3.5M13 3.5v3.5',
  check: 'M4 10.5 8.2 15 16 5.5',
  clip: 'M14.5 9 9 14.6a3.2 3.2 0 0 1-4.6-4.5l6-6.2a2.1 2.1 0 0 1 3 3L7.7 12.8a1 1 0 0 1-1.5-1.4L11 6.5',
  close: 'M5 5l10 10M15 5 5 15',
  copy: 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4',
  differ: 'M4 7.5h12M4 12.5h12M13 4 7 16',
  down: 'M5 7.5l5 5 5-5',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  edit: 'M4 16l.8-3.6L13 4.2l2.8 2.8-8.2 8.2zM11.5 5.8l2.7 2.7',
  external: 'M8 5H4.5v10.5H15V12M11 4h5v5M16 4l-7 7',
  forward: 'M8.5 5l5 5-5 5',
  globe:
    'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c-4.5 4.5-4.5 9.5 0 14M10 3c4.5 4.5 4.5 9.5 0 14',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v5M10 6.3v.2',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  map: 'M4 3.5v13h13M7.5 13.2v.1M10.5 8.7v.1M14.5 6.2v.1M13.5 11.7v.1',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  people:
    'M7.5 9.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.5 16c.3-5.3 9.7-5.3 10 0M12.8 4.5a2.6 2.6 0 0 1 0 4.8M14.5 11.8c1.9.5 3 1.9 3 4.2',
  print: 'M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z',
  search: 'M8.8 3.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6zM12.7 12.7l4 4',
  settings: 'M3.5 6h6M13.5 6h3M11.5 4v4M3.5 14h3M10.5 14h6M8.5 12v4',
  share: 'M10 12.5v-9M6.5 6.5 10 3l3.5 3.5M6 9.5H4v7h12v-7h-2',
  trash: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4 4 0 0 1 0 8.5H7',
  up: 'M5 12.5l5-5 5 5',
  warn: 'M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.2',
} as const;

export type IconName = keyof typeof strokes;
export const iconNames = Object.keys(strokes).filter((name): name is IconName => name in strokes);

/** Decoration beside words; without words the button around it carries the name. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}

/** The mark: a person above an arc of ground. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="5.8" r="3.2" />
      <path d="M2 15.5c4-6.4 12-6.4 16 0" />
    </svg>
  );
}
