import { phrases } from '../../cues';
import type { Question } from '../../question';

export const stands: Question = {
  id: 'stands',
  heading: 'record',
  weight: 4,
  answerKind: 'free',
  where: ['own-site', 'news', 'social-posts', 'minutes'],
  cues: {
    en: {
      strong: phrases(`
        we signed, signed the, spoke at city hall, spoke at the hearing, spoke for the, to march with, marched with, a statement condemning, all are welcome here,
        voted to divest, voted to join, voted to support, voted to oppose, divested from,
        supports the, we support, opposes, we oppose, opposed the, in support of, in favor of,
        spoke out, speaks out, took a stand, takes a stand, taken a stand, stand with, stands
        with, stand against, standing with, solidarity, solidarity with, signed a letter, signed
        the letter, signed on to, open letter, joined a letter, signed a pledge, resolution,
        passed a resolution, adopted a resolution, adopted a statement, issued a statement,
        released a statement, statement on, public statement, position on, position statement,
        called for, calls for, calling on, calls on, called on, urged, urges, condemned,
        denounced, condemns, declared itself, sanctuary, endorsed, endorses, advocates for,
        advocated for, advocacy, lobbied, boycott*, protested, protest, rallied, marched, closed
        in support, welcoming congregation, declared, voted to become, amicus, sued, lawsuit
        against, refused to, campaigned, pledged
      `),
      weak: phrases(`
        support, oppose, position, statement, letter, petition, resolution, justice, rights,
        policy, advocacy, campaign, vote, ban
      `),
      headings: phrases(`
        statements, public statements, positions, advocacy, resolutions, social justice, justice,
        peace and justice, our stance, public policy, policy positions, social action, issues,
        controversies, controversy, take action, activism
      `),
      labels: phrases('statement, resolution, position, advocacy, stance'),
      not: phrases(`
        support us, support our work, support staff, customer support, technical support, mission
        statement, financial statement, vision statement, with support from, screen resolution,
        new year's resolution, privacy statement, student support, new year's resolutions,
        statement of faith
      `),
    },
    es: {
      strong: phrases(`
        firmó un manifiesto, firmó el manifiesto, firmamos, exigimos, exigen, reclamamos, reclaman, rechazamos, rechazó, respaldamos, respaldó,
        apoya la, apoyamos, se opone, nos oponemos, se opuso, en apoyo de, a favor de, en contra
        de, se pronunció, nos pronunciamos, tomó postura, ha tomado postura, en solidaridad,
        solidaridad con, firmó una carta, firmó la carta, carta abierta, se sumó a la carta, firmó
        el compromiso, aprobó una resolución, adoptó una resolución, emitió un comunicado,
        comunicado, emitió una declaración, declaración pública, declaración sobre, postura sobre,
        posicionamiento, exige, exigió, hizo un llamado, llama a, pidió, instó a, condenó,
        condena, denunció, denuncia, rechazó, rechaza, santuario, respaldó, respalda, aboga por,
        cabildeo, boicot, protestó, marchó, se declaró, demandó, demanda contra, se negó a, se
        comprometió
      `),
      weak: phrases(`
        apoyo, postura, declaración, carta, petición, resolución, justicia, derechos, campaña,
        defensa
      `),
      headings: phrases(`
        declaraciones, comunicados, posicionamientos, posturas, defensa, resoluciones, justicia
        social, acción social, incidencia, controversias, activismo
      `),
      labels: phrases('declaración, resolución, postura, posición, comunicado'),
      not: phrases(`
        apóyanos, apoya nuestro trabajo, apoyo técnico, atención al cliente, estados financieros,
        con el apoyo de, declaración de privacidad, declaración de fe
      `),
    },
  },
};
