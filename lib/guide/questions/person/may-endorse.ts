import { phrases } from '../../cues';
import type { Question } from '../../question';

export const mayEndorse: Question = {
  id: 'may-endorse',
  heading: 'position',
  weight: 1,
  answerKind: 'free',
  where: ['staff-rules', 'minutes', 'official-site', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        may not endorse, cannot endorse, does not endorse, prohibited from, political activity,
        political activities, hatch act, code of conduct, code of ethics, ethics policy, conflict
        of interest, public employee*, city employee*, county employee*, at-will, nonpartisan,
        non-partisan, neutrality, remain neutral, in a personal capacity, in their personal
        capacity, as a private citizen, private individual*, on their own time, use of public
        resources, 501(c)(3), tax-exempt, not endorse or oppose
      `),
      weak: phrases(`
        policy, employee, endorse, endorsement, political, ethics, conduct, neutral, funds, law
      `),
      headings: phrases(`
        policies, personnel policies, code of conduct, code of ethics, political activity,
        employee handbook, endorsement policy, governance
      `),
      labels: phrases('policy, endorsement policy, status, employer, tax status'),
      not: phrases('privacy policy, return policy, cookie policy, endorsed checks'),
    },
    es: {
      strong: phrases(`
        no puede respaldar, no puede apoyar candidat*, no respalda, prohibid*, actividad política,
        actividades políticas, código de conducta, código de ética, política de ética, conflicto
        de interés, conflicto de intereses, emplead* públic*, funcionari* públic*, servidor*
        públic*, neutralidad, imparcialidad, a título personal, a título individual, como
        ciudadan* particular, recursos públicos, sin fines partidistas, no partidista, exent* de
        impuestos
      `),
      weak: phrases('política, empleado, respaldo, ética, conducta, neutral, fondos, ley'),
      headings: phrases(`
        políticas, código de conducta, código de ética, actividad política, manual del empleado
      `),
      labels: phrases('política, política de respaldos, situación, empleador'),
      not: phrases('política de privacidad, política de devoluciones, política de cookies'),
    },
  },
};
