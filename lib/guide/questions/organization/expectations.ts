import { phrases } from '../../cues';
import type { Question } from '../../question';

export const expectations: Question = {
  id: 'expectations',
  heading: 'ties',
  weight: 2,
  answerKind: 'free',
  where: ['own-site', 'ask-around', 'social-posts', 'news'],
  cues: {
    en: {
      strong: phrases(`
        we ask our partners, we ask partners, partners are expected, expect*, members are
        expected, expectations, partnership agreement, memorandum of understanding, points of
        unity, principles of unity, community agreements, guidelines for, work with us, how to
        partner, partner with us, to become a member, to join, membership requirements,
        requirements, membership criteria, commit to, commitment from, agree to, we require,
        allies should, ask that, invite us, request a speaker, request support, speaker fee,
        honorarium, follow the lead, accountable to, accountability, before reaching out,
        sign-on criteria, dues, code of conduct
      `),
      weak: phrases(`
        partners, agreement, guidelines, commitment, members, join, requirements, process,
        criteria, terms
      `),
      headings: phrases(`
        partner with us, how to partner, work with us, join, membership, points of unity,
        principles of unity, community agreements, guidelines, for allies, expectations, become a
        member, how to join
      `),
      labels: phrases('requirements, expectations, criteria, dues, commitments, membership'),
      not: phrases(`
        expected delivery, terms of use, agree to the terms, browser requirements, life
        expectancy, unexpected error, expected to rain
      `),
    },
    es: {
      strong: phrases(`
        pedimos a nuestros aliados, se espera que, esperamos que, expectativas, acuerdo de
        colaboración, convenio, puntos de unidad, principios de unidad, acuerdos comunitarios,
        pautas para, cómo colaborar, colabora con nosotros, trabajar con nosotros, para ser
        miembro, para unirse, requisitos, criterios de membresía, comprometerse a, compromiso de,
        aceptar, requerimos, pedimos que, solicite un orador, solicitar apoyo, honorarios,
        rendición de cuentas, antes de contactarnos, cuotas, código de conducta
      `),
      weak: phrases(`
        aliados, acuerdo, pautas, compromiso, miembros, unirse, requisitos, proceso, criterios
      `),
      headings: phrases(`
        colabora con nosotros, cómo colaborar, únete, membresía, puntos de unidad, acuerdos,
        pautas, para aliados, expectativas, requisitos
      `),
      labels: phrases('requisitos, expectativas, criterios, cuotas, compromisos, membresía'),
      not: phrases(`
        términos de uso, acepta los términos, esperanza de vida, entrega estimada
      `),
    },
  },
};
