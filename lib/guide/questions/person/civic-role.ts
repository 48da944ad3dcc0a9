import { phrases } from '../../cues';
import type { Question } from '../../question';

export const civicRole: Question = {
  id: 'civic-role',
  heading: 'record',
  weight: 2,
  answerKind: 'free',
  where: ['news', 'own-site', 'social-posts', 'video'],
  cues: {
    en: {
      strong: phrases(`
        business owners should, as a business owner, as business owners, as an employer, as a
        small business, our responsibility, responsibility to the community, responsibility to
        give, give back, giving back, civic duty, civic responsibility, social responsibility,
        corporate citizen, community minded, community-minded, owe it to, part of the community,
        part of this community, businesses have a role, business community, use our platform,
        stand with our, speak up, take a stand, pay it forward, do our part, good neighbor, more
        than just a, place for everyone, investing in our, invest in the community
      `),
      weak: phrases(`
        responsibility, community, neighbors, values, owner, duty, role, voice, support
      `),
      headings: phrases(`
        our values, community, giving back, about the owner, our story, why we do it, our
        commitment, social responsibility
      `),
      labels: phrases('values, commitment, community, philosophy'),
      not: phrases(`
        limited liability, not responsible for, responsibility of the user, return policy
      `),
    },
    es: {
      strong: phrases(`
        como dueñ* de un negocio, como empresari*, como comerciante, nuestra responsabilidad,
        responsabilidad con la comunidad, responsabilidad social, deber cívico, devolver a la
        comunidad, retribuir, aportar a la comunidad, poner nuestro granito de arena, parte de la
        comunidad, los negocios tienen, alzar la voz, tomar postura, buen vecino, más que un
        negocio, invertir en la comunidad, un lugar para todos
      `),
      weak: phrases(`
        responsabilidad, comunidad, vecinos, valores, deber, papel, voz, apoyo
      `),
      headings: phrases(`
        nuestros valores, comunidad, nuestra historia, compromiso, responsabilidad social
      `),
      labels: phrases('valores, compromiso, comunidad, filosofía'),
      not: phrases(`
        no nos hacemos responsables, responsabilidad limitada, política de devoluciones
      `),
    },
  },
};
