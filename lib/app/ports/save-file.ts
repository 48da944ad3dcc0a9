/** Hands the person a file to keep where they choose. */
export type SaveFile = (name: string, parts: readonly BlobPart[], type: string) => void;
