/** Bytes of a whole file, sealed or inflated. Nobody's group is near it; a hostile file may be. */
export const largestFile = 512 * 1024 * 1024;

/**
 * Bytes of a line: the longest entry, and no other line is longer either, because blobs are cut
 * into parts. A reader never holds more than this of what it has not yet checked.
 */
export const longestFileLine = 256 * 1024;

/** Bytes of one blob, put together again. A picture of a screen is a tenth of it. */
export const largestBlob = 16 * 1024 * 1024;

/**
 * Of a blob's text per line, in UTF-16 units: escaped at its worst (six bytes a unit) a part still
 * fits its line.
 */
export const textPart = 40_000;

/** Of other bytes per line: base64 makes four of every three. */
export const bytesPart = 189_000;

/** How many entries, and about how many characters of lines, are handed on at once. */
export const batchEntries = 2000;
export const batchChars = 1024 * 1024;

/** An age header of ours has one recipient; each more costs its reader a multiplication. */
export const longestHeader = 16 * 1024;
export const mostStanzas = 32;

/** What age itself uses for passphrases. One step more doubles the memory it takes, 256 MB here. */
export const scryptCost = 18;
