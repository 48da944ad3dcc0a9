/** What a note about somebody should rather not hold, since it could be used against people. */
export const careConcerns = ['immigration', 'health', 'child-name'] as const;
export type CareConcern = (typeof careConcerns)[number];

/**
 * Speaks of a person's own status, not of policy: "voted for a clinic" or "spoke against
 * deportations" is public work and passes.
 */
const signs: Record<CareConcern, readonly RegExp[]> = {
  immigration: [
    /\bundocumented\b|\bwithout papers\b|\bno papers\b|\boverstayed\b|\billegal (?:immigrant|alien)/iu,
    /\b(?:his|her|their|whose|a|on) (?:immigration status|visa|green card|work permit|asylum (?:case|claim|application)|papers)\b/iu,
    /\b(?:is|was|were|been|being|got|be) (?:deported|detained by ice|an asylum seeker|a refugee)\b/iu,
    /\b(?:daca|tps) (?:recipient|holder)|\b(?:has|have|had|on|under) (?:daca|tps)\b|\bnot a (?:us |u\.s\. )?citizen\b/iu,
    /indocumentad[oa]s?|\bsin papeles\b|\b(?:estatus|situación|estado) migratori[oa]/iu,
    /\b(?:su|una|con|tiene) (?:visa|permiso de trabajo|residencia permanente|green card|caso de asilo)\b/iu,
    /\b(?:fue|fueron|está|ser|sido) (?:deportad|detenid)[oa]s?|\bno (?:es|tiene) (?:ciudadan[oa]|ciudadanía|papeles)/iu,
  ],
  health: [
    /\bdiagnosed\b|\bhospitali[sz]ed\b|\bchemotherapy\b|\bmiscarriage\b|\bin (?:rehab|recovery|therapy)\b|\b(?:is|was) pregnant\b/iu,
    /\b(?:has|had|have|having|with|survived|suffers? from|battling|fighting|his|her|their) (?:a |an |the )?(?:cancer|depression|anxiety|diabetes|hiv|aids|dementia|stroke|addiction|disability|illness|mental health|heart attack|surgery)\b/iu,
    /\b(?:is|was) (?:an? )?(?:ill|sick|disabled|alcoholic|addict|bipolar|autistic|suicidal)\b/iu,
    /\bdiagnosticad[oa]\b|\bhospitalizad[oa]\b|\bquimioterapia\b|\bembarazada\b|\baborto espontáneo\b|\ben (?:rehabilitación|terapia)\b/iu,
    /\b(?:tiene|tuvo|con|padece|sufre(?: de)?|sobrevivió(?: a)?(?:l)?|su) (?:un |una |el |la )?(?:cáncer|depresión|ansiedad|diabetes|vih|sida|demencia|derrame|adicción|discapacidad|enfermedad|salud mental|infarto|cirugía)(?!\p{L})/iu,
    /\b(?:es|está|estuvo) (?:enferm[oa]|discapacitad[oa]|alcohólic[oa]|adict[oa]|bipolar|autista)(?!\p{L})/iu,
  ],
  'child-name': [
    /\b(?:[Ss]on|[Dd]aughter|[Cc]hild|[Kk]id|[Gg]rand(?:son|daughter|child)|[Nn]iece|[Nn]ephew|[Bb]aby|[Tt]oddler)s?(?:,| is| are| named| called|:| \()? ?(?:named |called )?\p{Lu}\p{Ll}+/u,
    /(?<!\p{L})(?:[Hh]ij[oa]|[Nn]iet[oa]|[Ss]obrin[oa]|[Nn]iñ[oa]|[Bb]ebé)s?(?:,| se llaman?| llamad[oa]s?| de nombre|:| \()? ?\p{Lu}\p{Ll}+/u,
    /(?<!\p{L})\p{Lu}\p{Ll}+(?:, (?:aged? |de )?| is (?:aged? )?| who is | tiene )(?:\d|1[0-7])(?:,|[ -]years?[ -]old| años)/u,
    /\b(?:\d|1[0-7])-year-old \p{Lu}\p{Ll}+/u,
  ],
};

/** Whether words seem to hold somebody's immigration status, health or a child's name. */
export function concernsIn(text: string): readonly CareConcern[] {
  return careConcerns.filter((concern) => signs[concern].some((sign) => sign.test(text)));
}
