import { english } from './language/en';
import { spanish } from './language/es';
import type { Span } from './sentences';
import { fold } from './tokens';

/*
 * Four things are never proposed, whoever published them: somebody's immigration status,
 * somebody's health, where they live or are called at home, a child's name. Speaking of a law or a service is no such thing: "opposed
 * raids on undocumented workers" is a stand, "was undocumented for nine years" is a status.
 * Patterns run over folded text, which is as long as the text itself.
 */

const groups =
  '(?:immigrants?|migrants?|workers?|residents?|people|persons|students?|families|communit(?:y|ies)|youth|neighbou?rs|population|inmigrantes?|trabajador[ae]?s?|residentes|personas|estudiantes|familias|jovenes|vecin[oa]s)';

const status = [
  `\\bundocumented\\b(?!(?: \\w+)? ${groups})`,
  `\\bindocumentad[oa]s?\\b`,
  '\\b(?:without|sin) (?:immigration )?(?:papers|papeles|legal status)\\b',
  '\\b(?:his|her|their|my|our|your|su|sus|mi|mis|a|an|un|una) (?:immigration status|green card|visa|tps|asylum|deportation|work permit|estatus migratorio|estado migratorio|tarjeta verde|permiso de trabajo|asilo|deportacion)\\b',
  '\\b(?:daca|tps) (?:recipient|holder|beneficiary)\\b',
  '\\b(?:beneficiari[oa]|titular) (?:de|del) (?:daca|tps)\\b',
  '\\b(?:became|becoming|is|was) an? (?:naturali[sz]ed |united states |u\\.s\\. |us |american )+citizen\\b',
  '\\bnaturali[sz]ed (?:citizen|in|as|u\\.s\\.)',
  '\\b(?:was|were|been|being) (?:deported|naturali[sz]ed|granted asylum|granted citizenship)\\b',
  '\\b(?:fue|fui|fueron|fuimos|sido) (?:deportad[oa]s?|naturalizad[oa]s?)\\b',
  '\\b(?:(?:se naturalizo|me naturalice|nos naturalizamos)\\b|(?:obtuvo|obtuve|obtuvimos) la ciudadania|(?:se hizo|me hice) ciudadan[oa])',
  '\\b(?:sought|seeking|applied for|received|won) (?:political )?asylum\\b',
  '\\b(?:solicito|solicite|pidio|pedi|obtuvo|obtuve|recibio|recibi) (?:el )?asilo\\b',
  '\\b(?:overstayed|entered illegally|crossed the border illegally|illegal immigrant|illegal alien)\\b',
];

const health = [
  '\\bdiagnos(?:ed|is)\\b',
  '\\bdiagnosticad[oa]|\\bdiagnostico de\\b',
  '\\b(?:cancer|stroke|leukemia|tumou?r|addiction) (?:survivor|patient)',
  '\\bsurvivor of (?:\\w+ )?cancer\\b',
  '\\bsobreviviente de(?:l)? cancer\\b',
  '\\b(?:battl\\w+|fought|fighting|surviv\\w+|beat|beating|suffer\\w*|struggl\\w+|recover\\w*|treated|treatment|hospitali[sz]ed|living|lives|died|dying|death)(?: \\w+){0,3} (?:with|from|for|of|against|by|to)?(?: \\w+){0,2} ?\\b(?:cancer|leukemia|diabetes|depression|alcoholism|addiction|stroke|heart attack|heart disease|hiv|aids|dementia|alzheimer\\w*|parkinson\\w*|pneumonia|tuberculosis|illness|disease|tumou?r|anxiety|bipolar|epilepsy|asthma|polio|multiple sclerosis|covid\\S*)\\b',
  '\\b(?:his|her|their|my) (?:\\w+ )?(?:illness|disease|cancer|diabetes|depression|disability|pregnancy|surgery|sobriety|addiction|health (?:problems?|issues?|condition)|mental health|ill health|medical condition)\\b',
  '\\b(?:ill health|poor health|failing health|declining health|heart attack|heart surgery|nervous breakdown|miscarriage|in rehab|mental breakdown)\\b',
  '\\b(?:su|mi|sus) (?:enfermedad|cancer|diabetes|depresion|discapacidad|embarazo|adiccion|estado de salud)\\b',
  '\\b(?:padec\\w+|sufr\\w+|luch[oe] contra|venci (?:el|al)|vencio (?:el|al)|murio de|enfermo de|enferma de)(?: \\w+){0,3} (?:cancer|diabetes|depresion|derrame|infarto|vih|sida|enfermedad|demencia|alzheimer|leucemia)\\b',
  '\\b(?:suffered|had) an? (?:\\w+ )?(?:stroke|heart attack|seizure|miscarriage)\\b',
  '\\b(?:sufrio|sufri|tuvo|tuve) un (?:\\w+ )?(?:derrame|infarto)\\b',
];

const home = [
  '\\b(?:home|residence|residential|private) (?:address|phone|telephone|number)\\b',
  '\\b(?:domicilio|direccion|telefono) (?:particular|de (?:su )?casa)\\b',
  '\\b(?:home|residence|resides|domicilio|residencia)\\s*[:·]\\s*\\d',
  '\\b(?:lives?|lived|resides?|resided|living|residing) at (?:no\\. )?\\d',
  '\\b(?:viv[eo]|vivi[o]?|vivimos|resid[eo]|residio|residimos|radic[ao]) en (?:la |el |un |una )?(?:\\w+ (?:de|en) (?:la |el )?)?(?:calle|c/|avenida|av\\.|carrera|pasaje|jiron|jr\\.)[^;]{0,40}\\d',
];

const privateMatter = new RegExp([...status, ...health, ...home].join('|'), 'u');

/** "Her youngest, Eva": said of a child without the word. */
const byAge = ['youngest', 'eldest', 'oldest', 'firstborn', 'primogenito', 'primogenita'];
const childNouns = [...new Set([...english.children, ...spanish.children, ...byAge])].join('|');
const named = "(?:[\\p{Lu}][\\p{L}'’.-]+)";
/** "their children, Ana and Leo", "son Max", "daughter named Eva"; but not "son of Ana". */
const childNamed = new RegExp(
  `\\b(?:${childNouns})\\b(?:\\s*\\([^)]*?(?=${named})|\\s*[,:–—-]?\\s+(?:(?:named|called|is|are|was|llamad[oa]s?|es|son|who|with|and|y|e|tiene|age[sd]?)\\s+){0,2}(?=${named})|\\s*[,:]\\s*(?=${named}))`,
  'u',
);
const childLabel = new RegExp(`^\\s*(?:${childNouns})\\b[^:]{0,12}:`, 'iu');
/** "Ayes (3): …" counts votes. */
const youngAge = new RegExp(
  `${named}(?:\\s*\\(|,\\s+)(?:age[sd]?\\s+|de\\s+)?(?:\\d|1[0-7])(?:\\s+(?:years old|anos|años))?\\s*(?:[),\\n](?!\\s*:)|$)|\\b(?:\\d|1[0-7])[- ]year[- ]old\\s+(?:\\p{Ll}+\\s+)?${named}`,
  'u',
);

/** Whether a passage tells of somebody's immigration status or health, or where they live. */
export function tellsPrivateMatter(passage: string): boolean {
  return privateMatter.test(fold(passage));
}

/**
 * The part of a passage that stops before a child's name; all of it when none is named, nothing
 * when too little would be left.
 */
export function withoutChildNames(text: string, span: Span): Span | undefined {
  const passage = text.slice(span.start, span.end);
  if (childLabel.test(passage) && /:\s*\p{Lu}/u.test(passage)) return undefined;
  const age = youngAge.exec(passage);
  const child = childNamed.exec(passage);
  const cut = Math.min(age?.index ?? Infinity, child === null ? Infinity : nounEnd(child));
  if (cut === Infinity) return span;
  const kept = passage.slice(0, cut).replace(/[\s,;:(–—-]+$/u, '');
  if (kept.split(/\s+/u).length < 4) return undefined;
  return { start: span.start, end: span.start + kept.length };
}

function nounEnd(match: RegExpExecArray): number {
  return match.index + (/^[\p{L}]+/u.exec(match[0])?.[0].length ?? 0);
}
