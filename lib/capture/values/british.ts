import { separators, trimmed } from './town';

const counties =
  /^(?:avon|beds|bedfordshire|berks|berkshire|bucks|buckinghamshire|cambs|cambridgeshire|cheshire|cleveland|cornwall|cumbria|derbyshire|devon|dorset|(?:co\.? |county )\p{L}+|(?:east|west|north|south) (?:sussex|yorkshire|midlands|lothian|glamorgan)|essex|glos|gloucestershire|greater (?:london|manchester)|hants|hampshire|herefordshire|herts|hertfordshire|kent|lancs|lancashire|leics|leicestershire|lincs|lincolnshire|merseyside|middlesex|middx|norfolk|northants|northamptonshire|northumberland|notts|nottinghamshire|oxon|oxfordshire|rutland|shropshire|somerset|staffs|staffordshire|suffolk|surrey|tyne (?:and|&) wear|warks|warwickshire|wilts|wiltshire|worcs|worcestershire|england|scotland|wales|uk|united kingdom)$/iu;
const opening =
  /^(?:unit|units|suite|flat|floor|\d{1,2}(?:st|nd|rd|th) floor|(?:first|second|third|ground) floor|p\.?o\.? box|the |\d)|\b(?:house|court|building|centre|center|park|estate|lodge|works|mill|place|plaza|chambers|hall|farm|business|hospital|tower|road|street|lane|avenue|way|close|drive|square|gardens|row|terrace|hill|green|walk|quay|wharf|mews|crescent|grove|parade|yard|rise|gate)\b/i;
const notPart =
  /[:@]|\b(?:tel|fax|phone|email|vat|registered|contact|address|ltd|limited|llp|plc|solicitors|society)\b|https?/i;

interface British {
  readonly street?: string;
  readonly locality: string;
  readonly region?: string;
  readonly from: number;
}

/** Reads backwards from a postcode: county, town, then every part of the street and building above. */
export function readBritish(
  lines: readonly string[],
  index: number,
  head: string,
): British | undefined {
  const pieces: { text: string; line: number }[] = [];
  for (let at = index; at >= Math.max(0, index - 6); at--) {
    const text = at === index ? head : (lines[at] ?? '');
    if (at < index && text.length > 90) break;
    const parts = text
      .replace(/^.*\bregistered (?:office|address)\b[\s:]*/i, '')
      .split(separators)
      .map(trimmed)
      .filter((part) => part !== '');
    const bad = parts.findLastIndex(
      (part) => notPart.test(part) || part.length > 45 || /^[+(\d][\d\s()+-]{5,}$/.test(part),
    );
    pieces.unshift(...parts.slice(bad + 1).map((part) => ({ text: part, line: at })));
    if (bad >= 0) break;
  }
  const last = pieces.at(-1);
  const region =
    last !== undefined && counties.test(last.text) && pieces.length > 1
      ? pieces.pop()?.text
      : undefined;
  const town = pieces.pop();
  if (
    town === undefined ||
    /\d/.test(town.text.replace(/^(Dublin|Cork) \d{1,2}W?$/, '$1')) ||
    town.text.length > 32
  )
    return undefined;
  const start = pieces.findIndex((piece) => opening.test(piece.text));
  const street = start < 0 ? [] : pieces.slice(start);
  return {
    locality: town.text,
    from: street[0]?.line ?? town.line,
    ...(street.length === 0 ? {} : { street: street.map((piece) => piece.text).join(', ') }),
    ...(region === undefined ? {} : { region }),
  };
}
