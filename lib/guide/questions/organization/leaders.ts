import { phrases } from '../../cues';
import type { Question } from '../../question';

export const leaders: Question = {
  id: 'leaders',
  heading: 'people',
  weight: 2,
  answerKind: 'person',
  where: ['own-site', 'staff-page', 'news', 'charity-register'],
  cues: {
    en: {
      strong: phrases(`
        led by, headed by, directed by, run by, managed by, executive director, president and
        ceo, chief executive, ceo, board of directors, board of trustees, board president, board
        chair, board members, director of, program director, senior pastor, lead pastor,
        associate pastor, pastor, rector, priest, vicar, rabbi, imam, minister, deacons, elders,
        council president, chairperson, chair, chairman, chairwoman, president, vice president,
        secretary, treasurer, general manager, manager, principal, superintendent, chancellor,
        dean of, provost, library director, head librarian, coordinator, organizer, lead
        organizer, officers, co-president*, co-chair*, club president, was named, was appointed,
        has served as, succeeded, joined as, current leaders, new leaders, leadership team,
        seniors, freshmen, sophomore, graduating
      `),
      weak: phrases(`
        director, leader, leaders, leadership, board, staff, officers, team, committee, trustees,
        governance
      `),
      headings: phrases(`
        leadership, our leadership, leadership team, board of directors, board, board of trustees,
        our board, staff, our staff, clergy, our clergy, pastors, officers, administration, our
        team, meet our team, governance, executive team, executive board
      `),
      labels: phrases(`
        director, executive director, president, ceo, pastor, rector, rabbi, imam, chair,
        principal, chancellor, manager, key people, leader, leadership, officers, head,
        superintendent, dean, treasurer, secretary, vice president
      `),
      not: phrases(`
        bulletin board, message board, market leader, industry leader, board games, on board,
        leader in the industry, former director, room and board
      `),
    },
    es: {
      strong: phrases(`
        la dirige, lo dirige, la dirigen, coordinadora, coordinador,
        dirigid* por, encabezad* por, liderad* por, a cargo de, administrad* por, director*
        ejecutiv*, director* general, director* de, presidente de, presidenta de, junta
        directiva, consejo directivo, consejo de administración, mesa directiva, patronato,
        miembros de la junta, pastor* principal, pastor, pastora, párroco, sacerdote, rabino,
        rabina, imán, ministro, diáconos, ancianos, vicepresident*, secretari*, tesorer*,
        gerente general, gerente, rector*, decan*, superintendente, coordinador*, organizador*,
        dirigentes, líderes, equipo directivo, fue nombrad*, fue designad*, asumió la dirección
      `),
      weak: phrases(`
        director*, líder, líderes, liderazgo, junta, personal, equipo, comité, dirección
      `),
      headings: phrases(`
        liderazgo, equipo directivo, junta directiva, consejo, directiva, personal, nuestro
        equipo, clero, administración, gobierno, autoridades
      `),
      labels: phrases(`
        director, directora, presidente, presidenta, pastor, pastora, párroco, gerente, rector,
        rectora, coordinador, coordinadora, líderes, directiva, decano, tesorero, secretaria
      `),
      not: phrases(`
        líder del mercado, juegos de mesa, tablón de anuncios, líder en el sector
      `),
    },
  },
};
