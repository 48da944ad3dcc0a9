import { phrases } from '../../cues';
import type { Question } from '../../question';

export const issues: Question = {
  id: 'issues',
  heading: 'record',
  weight: 4,
  answerKind: 'free',
  where: ['official-site', 'campaign-site', 'voter-guide', 'news'],
  cues: {
    en: {
      strong: phrases(`
        centered on, has centered, centred on, concentrated on, has concentrated, main interests,
        interests are, campaigned for, priorities include, priorities are, top priorit*, legislative
        priorit*, policy priorit*, key issues, champion of, champion for, champions, advocate for,
        advocate of, advocates for, advocated for, advocating for, fights for, fought for, fighting
        for, focuses on, focused on, focus on, passionate about, committed to, commitment to,
        dedicated to, known for, leader on, leading voice, outspoken, leads on, areas of focus,
        interested in, interests include, policy interests, issues such as, issues including, issues
        like, the issues of, works to, working to, worked to, is working on, has worked on,
        campaigned on, ran on, cares deeply, cares about, cause of, platform, expertise in, agenda,
        known nationally for, her work on, his work on, campaigns include, her focus, his focus,
        focus is, focus in, the center of, the centre of, the pillars of, pillars of her, pillars of
        his, cornerstone of, puts first, first attention, attention on, attention to, concentrate
        on, concentrating on, vision for, vision includes, goals are, goals for, goals include, work
        plan, bring up at every, priorities for, number one issue, biggest challenge*, urgent need*,
        top of its agenda, top of his agenda, top of her agenda, a priority, cornerstones of, close
        to his heart, close to her heart, a focus of, principal concerns, next on my list, interests
        on the council, priorities of the office, am working for, i want to see, have my attention,
        interest is in, pressed for, are the issues, most of her days, most of his days, talk a
        great deal about, main concerns, first concerns, chief concern*, chief causes, main concern,
        campaigns on, pushed for, takes a particular interest, particular interest in, heads her
        list, heads his list, my list for, what comes next is, speaks often, her priorities, his
        priorities, my priorities, interests as, legislative interests, are her interests, are his
        interests, among her interests, among his interests, chief among, among her concerns, among
        his concerns, devoted to, now working on, been working on, will be working on, on our list,
        high on her list, high on his list, main interest, first priority, biggest priority, takes
        up most of, biggest worry, fought to, fights to, fight to, fighting to, fight for, seeks to
        promote, advocacy for, driven by a passion, passion for, vision is, his goal is, her goal
        is, my goal is, his goals, her goals, chose to run, number one priority, making sure,
        variety of issues, active on, high priority, biggest job, comes first, safety comes first,
        care about is, i care about, cares most, passion is, passionately, set out to, set out
        first, wants to bring, wants every, hopes to bring, hopes to get, hopes to see, look forward
        to, looks forward to, wants to see, would like to bring, would like to see, ran because,
        presidential initiative, signature initiative, signature issue, pressing questions, plank,
        my aims, aims for, his aim, her aim, main goal, main goals, first order of business,
        standing up for, his concern with, her concern with, what matters most, most pressing, on
        taking office, her cause, his cause, the fight for, the push for, emphasis on, specializes
        in, specialises in, has a heart for, her work with, his work with, legislative record
        includes, open doors for, long interested in, keen interest, strong interest
      `),
      weak: phrases(`
        issue, issues, priority, priorities, housing, homelessness, education, public safety,
        transportation, environment, climate, health care, healthcare, economic development,
        infrastructure, affordable, jobs, veterans, seniors, workforce, small business*, taxes,
        schools, transit, parks, water, poverty, hunger, justice, equity, rights, protect*,
        sidewalk*, flood*, broadband, internet, farm*, drainage, roads, bridge*, wildfire*, child
        care, childcare, rent, tenants, wage*, crime, police, energy, conservation, tax, mental
        health, opioid*, drug*, insurance, tuition, libraries, blight*, neighborhoods, disabilit*,
        families, workers, students, elderly, teachers, firefighters, emergency, immigrants, river*,
        forest*, an act relating, bus, seawall, courthouse, preschool*, nurs*, trafficking, working
        waterfront
      `),
      headings: phrases(`
        issues, priorities, legislative priorities, on the issues, my priorities, policy, key
        issues, platform, areas of focus, focus areas, political positions, interests, areas of
        interest, agenda, goals, what i stand for
      `),
      labels: phrases(`
        legislative concerns, special legislative concerns, concerns, priorities, issues, areas of
        interest, policy interests, key issues, focus, focus areas, interests, policy areas, causes
      `),
      not: phrases(`
        issued, latest issue, current issue, back issues, issue of the magazine, report an issue,
        website issues, technical issues, privacy policy, cookie policy, use policy, champion of
        education, taxpayer champion, champion of business, was designated as a, top legislator,
        legislator of the year
      `),
    },
    es: {
      strong: phrases(`
        sus prioridades, prioridades incluyen, prioridades son, principal prioridad,
        defensor* de, defiende, lucha por, ha luchado por, luchó por, aboga por, ha abogado
        por, se enfoca en, enfocad* en, centrad* en, se centra en, comprometid* con,
        compromiso con, dedicad* a, apasionad* por, conocid* por, temas como, asuntos como,
        cuestiones como, trabaja por, trabaja para, trabaja en temas de, ha trabajado por,
        impulsa, promueve, ha promovido, líder en temas, su causa, agenda, plataforma,
        retos, metas, líneas de actuación, se concentra en, lo que sigue, ejes de, eje de,
        me preocupan, me preocupa, le preocupan, temas principales, temas prioritarios,
        líneas principales, principales líneas, líneas prioritarias, se ocupa de, se ocupa
        sobre todo de, interesa sobre todo, entre sus temas, entre sus intereses, toda la
        atención, el norte de, de su autoría, atención en, me enfoco en, mi prioridad, mis
        prioridades, trabajaré por, trabajaremos por, seguiré trabajando, propuestas,
        proponemos, fortalecer, queremos, mejorar la, mejoramiento de, preocupad* por
      `),
      weak: phrases(`
        tema, temas, asunto*, prioridad*, vivienda, educación, seguridad pública, transporte,
        medio ambiente, clima, salud, justicia, desarrollo económico, infraestructura, empleo,
        veteranos, impuestos, escuelas, agua, pobreza, derechos, equidad, calles, escuela, campo,
        carreteras, médico, jóvenes, mujeres, familias, vivienda asequible, alumbrado, policía, seguridad
      `),
      headings: phrases(`
        prioridades, temas, asuntos, mis prioridades, plataforma, propuestas, agenda, áreas de
        interés, posiciones políticas, intereses, objetivos
      `),
      labels: phrases(`
        prioridades, temas, asuntos, áreas de interés, intereses, enfoque, causas, áreas de
        trabajo
      `),
      not: phrases(`
        política de privacidad, política de cookies, reportar un problema, número actual, edición
        actual
      `),
    },
  },
};
