import type { PaperSize } from '../domain/meeting-paper';

/** In millimetres. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly side: number;
  readonly bottom: number;
}

const margins = { top: 13, side: 16, bottom: 15 } as const;

export const geometries: Readonly<Record<PaperSize, Geometry>> = {
  letter: { width: 215.9, height: 279.4, ...margins },
  a4: { width: 210, height: 297, ...margins },
};

/** Where Letter is the paper that lies in the printer. */
const letterRegions = new Set(
  'US CA MX PR PH CO CL VE GT CR PA SV HN NI DO BZ GU VI AS MP 419'.split(' '),
);

/** The paper of the reader's region; a language alone stands for its most likely one. */
export function sizeFor(locale: string): PaperSize {
  const region = new Intl.Locale(locale).maximize().region ?? 'US';
  return letterRegions.has(region) ? 'letter' : 'a4';
}

/** The paper's language as it is written in the reader's region: `es-US` beside `en-US`. */
export function localeOfPaper(language: string, readers: string): string {
  const { region, language: own } = new Intl.Locale(readers);
  if (own === language) return readers;
  return region === undefined ? language : `${language}-${region}`;
}
