import type { Random } from '../domain/ids';
import type { ExamplePages } from './ports/example-pages';
import type { ManyTabs } from './ports/many-tabs';
import type { PageAccess } from './ports/page-access';
import type { FetchPdf } from './ports/pdf-in-tab';
import type { ReadPdf } from './ports/pdf-reader';
import type { Reminder } from './ports/reminder';
import type { PagePicture } from './ports/page-picture';
import type { PhotoDrawing } from './ports/photo-drawing';
import type { Records } from './ports/records';
import type { SaveFile } from './ports/save-file';
import type { ShareWork } from './ports/share-work';
import type { SharedFolder } from './ports/shared-folder';
import type { StorageHealth } from './ports/storage-health';
import type { Surroundings } from './ports/surroundings';
import type { Result } from '../domain/result';

/**
 * Everything a use case may need of the outside. Each use case names the part it takes, with
 * `Pick`; entrypoints put the whole together once.
 */
export interface House {
  readonly records: Records;
  readonly access: PageAccess;
  readonly manyTabs: ManyTabs;
  readonly readPdf: ReadPdf;
  /** Left out where the browser lets no extension do it. */
  readonly fetchPdf?: FetchPdf;
  readonly picture: PagePicture;
  readonly drawPhoto: PhotoDrawing;
  readonly surroundings: Surroundings;
  readonly health: StorageHealth;
  readonly saveFile: SaveFile;
  readonly reminder: Reminder;
  /** Files and keys, worked on where no screen waits for it. */
  readonly share: ShareWork;
  /** Left out where the browser keeps hold of no folder. */
  readonly folder?: SharedFolder;
  readonly now: () => number;
  readonly random: Random;
  /** The name of this run of the browser. */
  readonly session: () => Promise<string>;
  /** Runs work while no other window of ours runs any, so that nobody disagrees with themselves. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** An inert document from HTML text: nothing in it runs or loads. */
  readonly parse: (html: string) => Document;
  readonly examplePages: ExamplePages;
  /** The version of this build. */
  readonly version: string;
  /** Tells the background, whose menus speak the chosen language too. */
  readonly languageChanged: () => Promise<void>;
  /** Tells the background that something else is due by now. */
  readonly dueChanged: () => Promise<void>;
  /** Has the background read a tab and keep the draft, even if this page is closed meanwhile. */
  readonly captureTab: (tab: number) => Promise<Result<null>>;
}
