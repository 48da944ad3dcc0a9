export interface StorageHealth {
  /** Asks the browser not to clear the database when the disk runs low. */
  askToPersist(): Promise<boolean>;
  /** Bytes in use, as the browser counts them. */
  used(): Promise<number>;
}
