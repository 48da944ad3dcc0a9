import { phrases } from '../../cues';
import type { Question } from '../../question';

export const record: Question = {
  id: 'record',
  heading: 'record',
  weight: 5,
  answerKind: 'free',
  where: ['official-site', 'minutes', 'news', 'encyclopedia'],
  cues: {
    en: {
      strong: phrases(`
        sponsored, co-sponsored, cosponsored, authored, introduced legislation, introduced a
        bill, introduced the, introduced bills, wrote the, signed into law, passed legislation,
        passed a, helped pass, successfully passed, secured, secured funding, led efforts, led
        the, spearheaded, championed, enacted, negotiated, helped create, helped establish,
        created the, established the, launched the, oversaw, delivered, accomplishments include,
        accomplishments, accomplishment, achievements, achieved, instrumental in, responsible
        for, track record, during his tenure, during her tenure, during their tenure, during his
        time, during her time, in his first term, in her first term, served as chair, chaired,
        chairs the, chair of the, has worked to pass, expanded, reformed, reduced, increased
        funding, voted to, proposed, his legislation, her legislation, legislation to, bill to,
        ordinance, resolution, won passage, oversees, while in office, under @ the, under his
        leadership, under her leadership, best known for, remembered for, credited with,
        principal author, author of the, founded the, founded a, opened the, lead sponsor,
        sponsor of
      `),
      weak: phrases(`
        bill, bills, act, law, legislation, budget, program, funding, committee, tenure, term,
        policy, measure, reform, initiative, project, million, office, passed, led
      `),
      headings: phrases(`
        record, accomplishments, achievements, legislation, legislative record, sponsored
        legislation, tenure, political career, career, time in office, in office, in congress,
        mayoralty, house of representatives, senate, city council, committees, committee
        assignments, legislative history, results, milestones, work
      `),
      labels: phrases(`
        committees, committee assignments, legislative service, legislative experience, offices
        held, term, term of office, sponsored bills, legislation, accomplishments, achievements, bills, committee,
        leadership
      `),
      not: phrases(`
        record store, record label, criminal record, records request, medical records, introduced
        to, for the record, recording, bill of rights, born in, percent of the vote, won with, won
        the election, won reelection, won re-election, won the primary, won the nomination, by #
        votes, brought up, brought to the, caucus, advisory council, alumni, founded a company,
        founded the company, sponsored by, i will, we will, will work to, will fight, will push,
        fill out, sign up,
        must pass, would support, i would, running for congress, i am running, is running for, built
        a life, built their lives, built his life, built her life, built on them, own business, own
        practice, terms in prison
      `),
    },
    es: {
      strong: phrases(`
        patrocinó, copatrocinó, presentó el proyecto, presentó un proyecto, presentó una iniciativa,
        presentó la ley, autor* del proyecto, promulgó, firmó la ley, impulsó, logró, ha logrado,
        logros, consiguió, obtuvo fondos, encabezó, lideró, ha liderado, dirigió, negoció, creó,
        estableció, supervisó, aprobó, logró que se aprobara, fue clave, jugó un papel clave,
        durante su gestión, durante su mandato, en su primer mandato, presidió, preside la comisión,
        preside el comité, amplió, reformó, redujo, aumentó, propuso, ordenanza, resolución,
        proyecto de ley, responsable de, como alcalde, como alcaldesa, como gobernador*, como
        senador*, su gobierno, su administración, autor* de la, presidió la comisión, fundó el,
        fundó la, abrió, construyó, inauguró, bajo su mandato, bajo su gestión, fue elegid*, fui
        elegid*, fue electo, fue electa, es elegid*, candidat* a, candidat* al, ocupó el cargo,
        asumió, asumí, lidera, lideró la, ha impulsado, hemos promovido, hemos logrado, logramos, se
        postuló, presidente del concejo, presidenta del concejo, concejal* de, diputad* provincial,
        diputad* local, diputad* federal, senador* por, alcalde de, alcaldesa de
      `),
      weak: phrases(`
        ley, leyes, proyecto, presupuesto, programa, fondos, comisión, comité, gestión, mandato,
        política, medida, reforma, iniciativa, millones
      `),
      headings: phrases(`
        trayectoria, logros, gestión, legislación, carrera política, trayectoria política, en el
        congreso, alcaldía, comisiones, comités, resultados, obra, labor legislativa
      `),
      labels: phrases('comisiones, comités, logros, proyectos, iniciativas, legislación'),
      not: phrases(`
        antecedentes penales, registros médicos, solicitud de registros, nació en
      `),
    },
  },
};
