import type { MemberColor } from '../../lib/domain/member';
import type { LanguageChoice } from '../../lib/language/language';
import type { ThemeChoice } from '../shell/theme';

/** All that the screen shows and all that it can ask for. It reaches nothing by itself. */
export interface SettingsProps {
  readonly now: number;
  readonly version: string;

  readonly language: LanguageChoice;
  readonly onLanguage: (choice: LanguageChoice) => void;
  readonly theme: ThemeChoice;
  readonly onTheme: (choice: ThemeChoice) => void;

  /** Who writes on this device; an empty name until somebody gives one. */
  readonly member: { readonly name: string; readonly color: MemberColor };
  readonly onName: (name: string) => void;
  readonly onColor: (color: MemberColor) => void;

  /** Whether the toolbar button shows how many tasks are due. */
  readonly badge: boolean;
  readonly onBadge: (badge: boolean) => void;

  /** Match patterns of the sites that were allowed by name. */
  readonly sites: readonly string[];
  readonly onForgetSite: (pattern: string) => void;

  readonly storage: {
    /** Bytes; undefined while they are counted, or where the browser won't say. */
    readonly used: number | undefined;
    readonly persisted: boolean;
    /** When the last backup was made; undefined when never. */
    readonly backedUp: number | undefined;
  };
  /** Left out where there is no backup to be made yet. */
  readonly onBackup?: () => void;

  /** Latest first. */
  readonly restorePoints: readonly RestorePoint[];
  readonly onRestore: (id: number) => void;

  readonly example: ExampleState;
  readonly onLoadExample: () => void;
  readonly onRemoveExample: () => void;
}

export interface RestorePoint {
  readonly id: number;
  readonly label: string;
  readonly at: number;
  readonly subjects: number;
}

/** `loading` and `removing` carry how far, from 0 to 1, once that is known. */
export type ExampleState =
  | { readonly state: 'absent' }
  | { readonly state: 'present' }
  | { readonly state: 'loading' | 'removing'; readonly done?: number };
