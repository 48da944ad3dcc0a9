import { phrases } from '../../cues';
import type { Question } from '../../question';

export const votes: Question = {
  id: 'votes',
  heading: 'record',
  weight: 5,
  answerKind: 'free',
  where: ['vote-record', 'minutes', 'news', 'video'],
  cues: {
    en: {
      strong: phrases(`
        voted for, voted against, voted to, voted in favor, voted in support, voted yes, voted no,
        voted with, voted aye, voted nay, votes against, votes for, votes with, cast the, casting
        the, cast a vote, roll call, lone vote, lone dissenting, only member to vote, deciding vote,
        tie-breaking, abstained, abstaining, recused, voting record, broke with, dissenting vote,
        dissented, passed #-#, passed # to #, approved #-#, #-# vote, vote of # to #, by a vote of,
        joined in voting, ayes, nays, yeas, noes, opposed in the vote, was among those who voted,
        one of # to vote, voted unanimously, motion passed, motion carried, motion by, seconded by,
        moved to approve, her vote, his vote, their vote, vote against, vote in favor, voting to,
        voting for, voting against, in the minority, in the majority, unanimous vote, the #-#
        decision, no vote on, yes vote on
      `),
      weak: phrases(`
        vote, voted, votes, voting, motion, resolution, amendment, bill, override, approve,
        reject, measure
      `),
      headings: phrases(`
        votes, voting record, key votes, roll call, recent votes, how they voted, action, motions,
        tenure
      `),
      labels: phrases(`
        aye, ayes, nay, nays, yea, yeas, yes, no, noes, absent, abstain, abstained, vote, votes,
        motion, recused, in favor, opposed
      `),
      not: phrases(`
        how anybody voted, refusal to, vote for me, votes cast, percent of the vote, % of the vote,
        of the votes, how to vote, register to vote, registered voters, vote by mail, popular vote,
        voter turnout, voter registration, where to vote, received # votes, won with, votes to,
        right to vote, voting rights, early voting, polling, electoral votes, vote early, voting
        location, general election, primary election, your vote
      `),
    },
    es: {
      strong: phrases(`
        votó a favor, votó en contra, votó por, votó para, votó contra, votó sí, votó no, ha
        votado, su voto, voto a favor, voto en contra, voto decisivo, único voto, voto nominal,
        votación nominal, historial de votación, historial de votos, se abstuvo, abstención, se
        recusó, votos a favor, votos en contra, por # votos, aprobado por, aprobada por, por
        unanimidad, moción presentada, secundad* por, rompió con
      `),
      weak: phrases(`
        voto, votos, votó, votación, moción, resolución, enmienda, medida, veto
      `),
      headings: phrases('votaciones, votos, historial de votación, votación nominal, cómo votó'),
      labels: phrases(`
        a favor, en contra, ausente, abstención, abstenciones, voto, votos, moción, sí, no
      `),
      not: phrases(`
        cómo votar, votar por correo, registrarse para votar, votos emitidos, por ciento de los
        votos, % de los votos, derecho al voto, obtuvo # votos, participación electoral, casillas,
        elecciones primarias, electo con # votos, electa con # votos, elegid* con # votos, ganó con
        # votos, más votad*, mayor votación, votos válidos, segundo lugar, segunda vuelta, caudal
        electoral, reunió votos
      `),
    },
  },
};
