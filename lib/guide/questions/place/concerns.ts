import { phrases } from '../../cues';
import type { Question } from '../../question';

export const concerns: Question = {
  id: 'concerns',
  heading: 'record',
  weight: 3,
  answerKind: 'free',
  where: ['news', 'minutes', 'neighborhood-association', 'social-posts'],
  cues: {
    en: {
      strong: phrases(`
        residents complained, residents are concerned, neighbors are concerned, neighbors say,
        residents say, residents told, worried about, concerned about, concerns about, concern
        over, complaints about, fear, afraid, incident, incidents, harassment, graffiti, vandal*,
        eviction*, rent increase*, flooding, traffic, crash, shooting, break-ins, code violations,
        closed, closure, pollution, speeding, unsafe, petitioned, asked the council, demanded,
        protested, meeting about, opposed the
      `),
      weak: phrases(`
        concern, problem, issue, safety, rent, street, neighbors, residents, council, complaint
      `),
      headings: phrases(`
        news, concerns, issues, neighborhood issues, incidents, public comment, complaints, safety
      `),
      labels: phrases('concern, issue, complaint, incident, public comment'),
      not: phrases('to whom it may concern, report an issue with this page'),
    },
    es: {
      strong: phrases(`
        vecinos se quejaron, vecinos denuncian, vecinos denunciaron, vecinos dicen, vecinos temen,
        residentes dicen, preocupad* por, preocupación por, preocupa, inquietud por, quejas por,
        quejas sobre, temor, miedo, incidente*, acoso, pintas, grafiti*, vandalismo, desalojo*,
        aumento de renta, alza de alquiler*, inundaciones, tráfico, choque*, tiroteo, robos,
        cierre de, contaminación, exceso de velocidad, inseguridad, pidieron al concejo,
        exigieron, protestaron
      `),
      weak: phrases(`
        preocupación, problema, tema, seguridad, renta, alquiler, calle, vecinos, residentes,
        queja
      `),
      headings: phrases(`
        noticias, preocupaciones, problemas, incidentes, comentarios del público, quejas,
        seguridad
      `),
      labels: phrases('preocupación, problema, queja, incidente'),
      not: phrases('a quien corresponda, reportar un problema con esta página'),
    },
  },
};
