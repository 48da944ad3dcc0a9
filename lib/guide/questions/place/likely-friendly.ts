import { phrases } from '../../cues';
import type { Question } from '../../question';

export const likelyFriendly: Question = {
  id: 'likely-friendly',
  heading: 'area',
  weight: 2,
  answerKind: 'free',
  where: ['election-results', 'minutes', 'neighborhood-association', 'news'],
  cues: {
    en: {
      strong: phrases(`
        voted for, voted in favor, percent of the vote, % of the vote, turnout, precinct, precinct
        results, voted yes, ballot measure, supported the, signed the petition, petition,
        signatures, yard signs, window signs, residents supported, neighbors supported, rallied,
        rally, vigil, march, protested, attended the meeting, packed the, spoke in favor,
        neighborhood association voted, association supported, block club, tenants association,
        tenant union, mutual aid, community garden, active neighborhood, organized, approved,
        welcoming
      `),
      weak: phrases(`
        vote, support, residents, neighbors, measure, petition, sign, election, association,
        meeting, organizing
      `),
      headings: phrases(`
        election results, results by precinct, precinct results, results, community involvement,
        neighborhood association, activism, politics, ballot measures
      `),
      labels: phrases('yes, no, turnout, precinct, votes, signatures, in favor, against'),
      not: phrases(`
        friendly reminder, pet-friendly, pet friendly, eco-friendly, family-friendly,
        printer-friendly, kid-friendly
      `),
    },
    es: {
      strong: phrases(`
        votó por, votó a favor, votaron por, votaron a favor, por ciento de los votos, % de los
        votos, participación, sección electoral, resultados por sección, votaron sí, medida
        electoral, consulta, apoyaron, firmaron la petición, petición, firmas, carteles, vecinos
        apoyaron, marcharon, marcha, vigilia, protestaron, asistieron a la reunión, hablaron a
        favor, asociación de vecinos, junta de vecinos, comité de vecinos, unión de inquilinos,
        ayuda mutua, huerto comunitario, organizad*, aprobaron
      `),
      weak: phrases(`
        voto, apoyo, residentes, vecinos, medida, petición, elección, asociación, reunión
      `),
      headings: phrases(`
        resultados electorales, resultados, participación, asociación de vecinos, activismo,
        política
      `),
      labels: phrases('sí, no, participación, sección, votos, firmas, a favor, en contra'),
      not: phrases('recordatorio amistoso, aviso amistoso'),
    },
  },
};
