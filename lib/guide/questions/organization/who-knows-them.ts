import { phrases } from '../../cues';
import type { Question } from '../../question';

export const whoKnowsThem: Question = {
  id: 'who-knows-them',
  heading: 'ties',
  weight: 2,
  answerKind: 'person',
  where: ['ask-around', 'social-posts', 'own-site', 'news'],
  cues: {
    en: {
      strong: phrases(`
        contact person, point of contact, contact us, staff, board of directors, board members,
        steering committee, members include, member organizations, our members, coalition members,
        endorsers, endorsed by, partners include, speakers included, speakers include, joined by,
        co-hosted with, alongside, worked with, former staff, volunteers, supporters, thanks to,
        organizer with, organizer at, coordinator of, spokesperson, founder
      `),
      weak: phrases(`
        contact, staff, board, members, partners, organizer, director, speakers, volunteer
      `),
      headings: phrases(`
        contact, contact us, staff, our team, board, members, member organizations, partners,
        coalition members, endorsers, who we are, supporters
      `),
      labels: phrases(`
        contact, contact person, organizer, coordinator, staff, spokesperson, members, endorsers
      `),
      not: phrases('contact lens*, contact form, contact sports, cookies'),
    },
    es: {
      strong: phrases(`
        persona de contacto, contacto, contáctenos, personal, equipo, junta directiva, comité
        directivo, miembros de la coalición, organizaciones miembro, organizaciones integrantes,
        respaldad* por, firmantes, adherentes, aliados, oradores, ponentes, acompañad* por, junto
        a, trabajó con, voluntarios, simpatizantes, gracias a, organizador* de, coordinador* de,
        portavoz, vocer*, fundador*
      `),
      weak: phrases(`
        contacto, personal, junta, miembros, aliados, organizador*, director*, voluntari*
      `),
      headings: phrases(`
        contacto, contáctenos, personal, nuestro equipo, junta, miembros, organizaciones miembro,
        aliados, quiénes somos, firmantes
      `),
      labels: phrases(`
        contacto, persona de contacto, coordinador, coordinadora, portavoz, miembros, firmantes
      `),
      not: phrases('lentes de contacto, formulario de contacto'),
    },
  },
};
