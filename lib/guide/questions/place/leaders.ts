import { phrases } from '../../cues';
import type { Question } from '../../question';

export const leaders: Question = {
  id: 'leaders',
  heading: 'people',
  weight: 2,
  answerKind: 'person',
  where: ['neighborhood-association', 'news', 'ask-around', 'social-posts'],
  cues: {
    en: {
      strong: phrases(`
        block captain*, neighborhood association, association president, neighborhood leader*,
        community leader*, tenant leader*, tenant association, president of the neighborhood,
        chair of the neighborhood, organizer, longtime resident, well-known, respected, known to
        neighbors, runs the, owner of the corner, coach, crossing guard, pastor of, barber, shop
        owner, people turn to, go-to person, mother of the block, speaks for the neighborhood,
        spokesperson, neighborhood watch
      `),
      weak: phrases(`
        leader, leaders, neighbors, association, president, organizer, resident, volunteer
      `),
      headings: phrases(`
        leadership, board, officers, neighborhood association, community leaders, contact, block
        captains
      `),
      labels: phrases('president, chair, block captain, contact, leaders, organizer'),
      not: phrases('market leader, team leader position'),
    },
    es: {
      strong: phrases(`
        capitán de cuadra, capitana de cuadra, jefe de manzana, jefa de manzana, asociación de
        vecinos, junta de vecinos, presidente de la asociación, presidenta de la asociación, líder
        vecinal, líderes vecinales, líder comunitari*, líderes comunitari*, comité de vecinos,
        organizador*, vecin* de toda la vida, conocid* por todos, respetad*, portavoz, vocer*,
        comité de inquilinos, entrenador*, párroco, tender*
      `),
      weak: phrases(`
        líder, líderes, vecinos, asociación, presidente, organizador*, residente, voluntari*
      `),
      headings: phrases(`
        directiva, asociación de vecinos, líderes comunitarios, contacto, junta
      `),
      labels: phrases('presidente, presidenta, contacto, líderes, coordinador, coordinadora'),
      not: phrases('líder del mercado'),
    },
  },
};
