import { stateCodes } from './regions';
import { words } from './text';

/** Before a name, and no part of it: forms of address. They say nothing of an office. */
export const courtesies = words(
  'mr mrs ms miss mx dr prof professor shri smt alhaji alhaja hajia hajiya engr hon honorable honourable the sir dame madam atty attorney esq sr sra srta don doña dona lic ing arq pbro hna hno mons fray diác mtro mtra dre mme mlle most very right his her excellency eminence',
);

/** Before a name, and an office at the same time. Longest first, so that "vice mayor" is not "mayor". */
export const offices: readonly (readonly [RegExp, string])[] = (
  [
    [
      '(?:(?:city|town|village|borough|county|district) )?council ?(?:member|man|woman|person)s?(?:[- ]at[- ]large)?',
      '',
    ],
    [
      '(?:school )?board (?:president|vice[- ]president|chair(?:man|woman|person)?|member|secretary|treasurer)',
      '',
    ],
    ['council (?:president|chair(?:man|woman|person)?)', ''],
    ['(?:vice|deputy) mayor', ''],
    ['mayor(?: pro[- ]?tem(?:pore)?)?', ''],
    ['alder(?:man|woman|person)?', ''],
    [
      '(?:(?:city|county|state|school|town|village) )?(?:commissioner|supervisor|selectman|selectwoman|freeholder|trustee)',
      '',
    ],
    [
      '(?:state |u\\.?\\s?s\\.? )?(?:senator|representative|delegate|assembly ?(?:member|man|woman))',
      '',
    ],
    ['(?:lieutenant )?governor', ''],
    ['(?:deputy )?reeve|cr\\.?(?= \\p{Lu}\\p{L})', ''],
    ['congress(?:man|woman|member)', ''],
    ['(?:chief |presiding |associate )?(?:judge|justice|magistrate)', ''],
    ['(?:fire |police |deputy )?chief(?: of police)?', ''],
    ['sheriff|constable|captain|lieutenant|sergeant|deputy|officer|major|colonel|general', ''],
    [
      '(?:(?:town|village|city|county|borough|parish) )?(?:clerk|treasurer|assessor|administrator|manager)(?:[-/](?:clerk|treasurer|collector|assessor|administrator))?(?!,)',
      '',
    ],
    [
      'superintendent(?: of schools)?|head ?teacher|founder|owner|proprietor|(?:executive |managing |artistic |program )?director|principal|chancellor|provost|president|chair(?:man|woman|person)?|treasurer|secretary|director|coach|dean',
      '',
    ],
    [
      '(?:senior |associate |assistant |lead |youth |executive |interim |campus )?(?:pastor|minister|rector|vicar)',
      '',
    ],
    [
      '(?:rt\\.? |most |very |the )*(?:rev(?:erend|d)?|reverendo)\\.?(?: (?:father|fr\\.?|canon|deacon|msgr\\.?))?',
      'Reverend',
    ],
    [
      'p\\.(?= \\p{Lu}\\p{L}{2,} )|archbishop|bishop|cardinal|monsignor|msgr\\.?|father|fr\\.|deacon|canon|elder|apostle|evangelist|chaplain|prophet|padre|obispo|diácono|pastora',
      '',
    ],
    [
      'rabbi|cantor|imam|sheikh|shaykh|swami|venerable|ven\\.|lama|mother|sister|sr\\.|sis\\.|brother|br\\.|bro\\.|min\\.|evang\\.|dcn\\.?|ptr\\.',
      '',
    ],
    [
      '(?:teniente de )?alcalde(?:sa)?|concejal(?:a)?|regidor(?:a)?|síndic[oa]|directora?|president[ea](?: municipal)?|senador(?:a)?|(?:euro)?diputad[oa](?: (?:local|federal))?|gobernador(?:a)?|intendent[ea]|legislador(?:a)?|congresista|asambleísta|comisionad[oa]|representante|edil|delegad[oa]|dip\\.',
      '',
    ],
    [
      '(?:state |u\\.?\\s?s\\.? )?(?:sen\\.|rep\\.)|gov\\.|cllr\\.?|councill?or|ald\\.|comm\\.|supt\\.|pres\\.|capt\\.|lt\\.|sgt\\.',
      '',
    ],
  ] as const
).map(([pattern, shown]) => [new RegExp(`^(?:${pattern})(?=[\\s,.:]|$)\\.?`, 'iu'), shown]);

/** Any of them: most lines begin with none, and are asked only once. */
export const anyOffice = new RegExp(
  offices.map(([pattern]) => `(?:${pattern.source})`).join('|'),
  'iu',
);

/** Full form of the short titles, where the short one would be a poor role. */
export const spelledOut: Readonly<Record<string, string>> = {
  'p.': 'Father',
  'sen.': 'Senator',
  'rep.': 'Representative',
  'gov.': 'Governor',
  'ald.': 'Alderperson',
  'supt.': 'Superintendent',
  'pres.': 'President',
  'capt.': 'Captain',
  'lt.': 'Lieutenant',
  'sgt.': 'Sergeant',
  'fr.': 'Father',
  'sr.': 'Sister',
  'br.': 'Brother',
  'sis.': 'Sister',
  'bro.': 'Brother',
  'min.': 'Minister',
  'evang.': 'Evangelist',
  'dcn.': 'Deacon',
  dcn: 'Deacon',
  'ptr.': 'Pastor',
  'ven.': 'Venerable',
  'msgr.': 'Monsignor',
  'cllr.': 'Councillor',
  'cr.': 'Councillor',
  'comm.': 'Commissioner',
};

export const generation = /^(?:jr|sr|ii|iii|iv|v|2nd|3rd)\.?$/i;

const degreeList =
  'phd edd md do dds dmd dvm jd jsd llm llb mba mpa mph msw lcsw lmsw lpc lmft ma ms mfa mdiv dmin thm ba bs bsn rn np aprn fnp crnp gnp pa cpa cfa cfp esq pe aia aicp ccm mls mlis med ed ' +
  'cmc mmc cae cfre shrm sphr phr pmp facp faap faan ret usn usa usaf usmc sj op ofm osb cssr csc op svd';
const degrees = words(degreeList);

export function isDegree(text: string): boolean {
  const bare = text.replaceAll(/[.\s]/g, '').toLowerCase();
  if (degrees.has(bare.split('-')[0] ?? '')) return true;
  // "A. Roe Marlow, TX" ends in where somebody lives.
  const letters = text.replaceAll('.', '');
  return /^[A-Z]{2,6}(?:-[A-Z]{1,4})*$/.test(letters) && !stateCodes.has(letters);
}
