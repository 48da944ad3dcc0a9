import { foldText } from '../../domain/fold-text';
import type { WordLanguage } from '../keys/passphrase';

/** What a column of a table of people can hold. */
export const columnKeys = [
  'name',
  'givenName',
  'familyName',
  'form',
  'audience',
  'role',
  'organization',
  'place',
  'district',
  'email',
  'phone',
  'fax',
  'address',
  'website',
  'social',
  'hours',
  'otherNames',
  'tags',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

interface ColumnWords {
  readonly en: string;
  readonly es: string;
  /** Other heads people give it, folded. */
  readonly also: readonly string[];
}

export const columnWords: Readonly<Record<ColumnKey, ColumnWords>> = {
  name: {
    en: 'Name',
    es: 'Nombre',
    also: [
      'full name',
      'fullname',
      'contact',
      'contact name',
      'person',
      'nombre completo',
      'contacto',
      'persona',
    ],
  },
  givenName: {
    en: 'First name',
    es: 'Nombre de pila',
    also: ['first', 'given name', 'given', 'firstname', 'primer nombre', 'nombres'],
  },
  familyName: {
    en: 'Last name',
    es: 'Apellido',
    also: ['last', 'surname', 'family name', 'lastname', 'apellidos'],
  },
  form: { en: 'Kind', es: 'Tipo', also: ['form', 'type', 'clase'] },
  audience: { en: 'Audience', es: 'Público', also: ['group', 'sector', 'audiencia'] },
  role: {
    en: 'Role',
    es: 'Cargo',
    also: ['title', 'job title', 'position', 'office', 'puesto', 'funcion', 'titulo', 'rol'],
  },
  organization: {
    en: 'Organization',
    es: 'Organización',
    also: [
      'organisation',
      'org',
      'company',
      'employer',
      'institution',
      'agency',
      'empresa',
      'institucion',
      'entidad',
    ],
  },
  place: {
    en: 'Place',
    es: 'Lugar',
    also: [
      'city',
      'town',
      'municipality',
      'locality',
      'county',
      'ciudad',
      'pueblo',
      'municipio',
      'localidad',
      'condado',
    ],
  },
  district: {
    en: 'District',
    es: 'Distrito',
    also: ['ward', 'precinct', 'seat', 'circunscripcion'],
  },
  email: {
    en: 'Email',
    es: 'Correo',
    also: ['e mail', 'mail', 'email address', 'correo electronico', 'correo e'],
  },
  phone: {
    en: 'Phone',
    es: 'Teléfono',
    also: [
      'telephone',
      'phone number',
      'tel',
      'mobile',
      'cell',
      'celular',
      'movil',
      'numero de telefono',
    ],
  },
  fax: { en: 'Fax', es: 'Fax', also: ['fax number', 'numero de fax'] },
  address: {
    en: 'Address',
    es: 'Dirección',
    also: ['street', 'street address', 'mailing address', 'office address', 'domicilio', 'calle'],
  },
  website: {
    en: 'Website',
    es: 'Sitio web',
    also: [
      'web',
      'url',
      'site',
      'homepage',
      'link',
      'web site',
      'web page',
      'pagina web',
      'pagina',
      'enlace',
      'sitio',
    ],
  },
  social: {
    en: 'Social media',
    es: 'Redes sociales',
    also: ['social', 'twitter', 'facebook', 'instagram', 'youtube', 'mastodon', 'redes'],
  },
  hours: {
    en: 'Hours',
    es: 'Horario',
    also: ['office hours', 'opening hours', 'horario de atencion'],
  },
  otherNames: {
    en: 'Other names',
    es: 'Otros nombres',
    also: ['aka', 'also known as', 'nickname', 'alias', 'apodo'],
  },
  tags: {
    en: 'Tags',
    es: 'Etiquetas',
    also: ['tag', 'labels', 'categories', 'etiqueta', 'categorias'],
  },
};

export function columnTitle(key: ColumnKey, language: WordLanguage): string {
  return columnWords[key][language];
}

/** What people chose for a head in earlier files, by its folded words: plain data to keep. */
export type RememberedColumns = Readonly<Record<string, ColumnKey | 'skip'>>;

/** By column, in the order of the file; `skip` reads nothing from it. */
export type ColumnMatch = readonly (ColumnKey | 'skip')[];

const single: ReadonlySet<ColumnKey> = new Set(columnKeys.slice(0, columnKeys.indexOf('email')));
const guesses: ReadonlyMap<string, ColumnKey> = new Map(
  columnKeys.flatMap((key) => {
    const { en, es, also } = columnWords[key];
    return [en, es, ...also].map((head) => [headKey(head), key] as const);
  }),
);

/** What was chosen before, else what the head's words say. A person may change every one of them. */
export function matchColumns(
  heads: readonly string[],
  remembered: RememberedColumns = {},
): ColumnMatch {
  const taken = new Set<ColumnKey>();
  return heads.map((head) => {
    const key = headKey(head);
    const before = Object.hasOwn(remembered, key) ? remembered[key] : undefined;
    const match = before ?? guesses.get(key) ?? guesses.get(key.replace(/ \d+$/, '')) ?? 'skip';
    if (match === 'skip' || (single.has(match) && taken.has(match))) return 'skip';
    taken.add(match);
    return match;
  });
}

/** What is kept for the next file with such heads. */
export function rememberColumns(
  heads: readonly string[],
  match: ColumnMatch,
  before: RememberedColumns = {},
): RememberedColumns {
  const chosen = heads.map((head, at) => [headKey(head), match[at] ?? 'skip'] as const);
  return { ...before, ...Object.fromEntries(chosen.filter(([key]) => key !== '')) };
}

function headKey(head: string): string {
  return foldText(head)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
