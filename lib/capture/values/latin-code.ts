/** How many figures a postal code has, where its figures alone tell it from other numbers. */
const lengths: Readonly<Record<string, number>> = {
  CL: 7,
  CO: 6,
  CR: 5,
  CU: 5,
  DO: 5,
  EC: 6,
  GT: 5,
  HN: 5,
  NI: 5,
  PA: 4,
  PE: 5,
  SV: 4,
  UY: 5,
  VE: 4,
};

interface Form {
  readonly behind: RegExp;
  readonly before: RegExp;
}

const forms: ReadonlyMap<string, Form> = new Map(
  Object.entries(lengths).map(([country, length]) => {
    // What could be a year is none.
    const code = String.raw`(?!(?:19|20)\d{2}$|(?:19|20)\d{2}\s)(\d{${length}})`;
    return [
      country,
      {
        behind: new RegExp(String.raw`^(\p{Lu}.*?[\p{L}.])\s+${code}$`, 'u'),
        before: new RegExp(String.raw`^${code}\s+(\p{Lu}.*)$`, 'u'),
      },
    ];
  }),
);

/** What else has a number behind it. */
const noTown =
  /(?:^|\s)(?:actas?|anexo|contrato|decreto|expediente|ext|factura|folio|interno|km|kilómetro|ley|nota|oficio|ordenanza|precio|referencia|registro|resolución|ruc|sesión|tel|teléfono|visitas|votos)\.?$/iu;

/** "Olmedal 15084", "190101 Olmedal": a town with its postal code, as its country writes it. */
export function codedTown(
  part: string,
  country: string,
): { readonly town: string; readonly code: string } | undefined {
  const form = forms.get(country);
  if (form === undefined || !/\d{4}/.test(part)) return undefined;
  const [, town, behind] = form.behind.exec(part) ?? [];
  if (town !== undefined && behind !== undefined)
    return noTown.test(town) ? undefined : { town, code: behind };
  const [, before, after] = form.before.exec(part) ?? [];
  return before === undefined || after === undefined ? undefined : { town: after, code: before };
}
