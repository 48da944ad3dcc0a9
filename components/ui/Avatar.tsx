import './avatar.css';

/** Told apart by tint and by their letters, never by tint alone. */
export const hues = ['green', 'blue', 'violet', 'rust', 'ochre', 'slate'] as const;
export type Hue = (typeof hues)[number];

export interface AvatarProps {
  readonly name: string;
  readonly hue?: Hue;
  readonly size?: 'small' | 'normal' | 'large';
  /** The address of a picture that is here already. */
  readonly photo?: string | undefined;
}

/** Stands beside the name that it abbreviates, so it is not read out. */
export function Avatar({ name, hue = 'green', size = 'normal', photo }: AvatarProps) {
  return (
    <span class={`avatar avatar-${size} hue-${hue}`} aria-hidden="true">
      {photo === undefined ? initialsOf(name) : <img class="avatar-photo" src={photo} alt="" />}
    </span>
  );
}

/** First and last word that begin with a capital: `Ana de la Cruz` is AC. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{L}|^\p{N}/u.test(word));
  const capitals = words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  const chosen = capitals.length > 0 ? capitals : words;
  const ends = chosen.length > 1 ? [chosen[0], chosen.at(-1)] : chosen;
  return ends.map((word) => firstLetter(word ?? '').toUpperCase()).join('');
}

function firstLetter(word: string): string {
  const code = word.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}
