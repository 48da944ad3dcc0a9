import { phrases } from '../../cues';
import type { Question } from '../../question';

export const mayEndorse: Question = {
  id: 'may-endorse',
  heading: 'record',
  weight: 1,
  answerKind: 'free',
  where: ['staff-rules', 'own-site', 'minutes', 'charity-register'],
  cues: {
    en: {
      strong: phrases(`
        may not endorse, cannot endorse, does not endorse, not endorse or oppose, prohibited from,
        political activity, political activities, nonpartisan, non-partisan, nonpolitical,
        neutrality, remain neutral, does not take positions, takes no position, public facility,
        city department, county department, division of the, department of the city, public
        library, operated by the city, operated by the county, 501(c)(3), tax-exempt, board
        policy, meeting room policy, display policy, public funds, public resources
      `),
      weak: phrases(`
        policy, policies, endorse, endorsement, political, neutral, public, city, county,
        department, law
      `),
      headings: phrases(`
        policies, library policies, board policies, political activity, endorsement policy,
        governance, meeting room policy, about
      `),
      labels: phrases('policy, status, tax status, type, governing body, operated by'),
      not: phrases('privacy policy, return policy, cookie policy, refund policy'),
    },
    es: {
      strong: phrases(`
        no puede respaldar, no respalda, no apoya candidat*, prohibid*, actividad política,
        actividades políticas, no partidista, apartidista, apolític*, neutralidad, imparcialidad,
        no toma posición, edificio público, departamento de la ciudad, departamento municipal,
        biblioteca pública, administrad* por la ciudad, administrad* por el condado, exent* de
        impuestos, política de la junta, fondos públicos, recursos públicos
      `),
      weak: phrases('política, respaldo, neutral, pública, ciudad, condado, municipal, ley'),
      headings: phrases(`
        políticas, reglamento, actividad política, política de respaldos, gobierno
      `),
      labels: phrases(`
        política, situación fiscal, tipo, administrado por, órgano de gobierno
      `),
      not: phrases('política de privacidad, política de devoluciones, política de cookies'),
    },
  },
};
