/**
 * A folder that the group keeps the same on everybody's computer, by any means. Only where the
 * browser lets us keep hold of one; elsewhere a person picks it each time.
 */
export interface SharedFolder {
  /** What the folder is called, once one was chosen. */
  name(): Promise<string | undefined>;
  /** Lets a person choose one; only from a click. False when they would rather not. */
  choose(): Promise<boolean>;
  /** Whether it may be used now; it may only be asked for from a click. */
  allowed(ask: boolean): Promise<boolean>;
  /** The files in it, not those of folders within. Fails when it is out of reach. */
  files(): Promise<readonly File[] | undefined>;
  /** False when it cannot be written. */
  write(name: string, file: Blob): Promise<boolean>;
  forget(): Promise<void>;
}
