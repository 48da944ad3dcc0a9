import { phrases } from '../../cues';
import type { Question } from '../../question';

export const story: Question = {
  id: 'story',
  heading: 'personal',
  weight: 0,
  answerKind: 'free',
  where: ['video', 'news', 'official-site', 'social-posts'],
  care: 'public-record-only',
  cues: {
    en: {
      strong: phrases(`
        as a child, as a young, as a parent, as a mother, as a father, when i was, growing up, i
        know what it's like, i remember, i learned, i saw, my mother, my father, my family, my
        parents, my grandmother, my own, lost his, lost her, lost my, survivor of, survived,
        struggled with, diagnosed with, battled, overcame, overcoming, inspired by, inspired him to,
        inspired her to, inspired me, led him to, led her to, motivated by, personal experience,
        lived experience, personal story, his own experience, her own experience, first in his
        family, first in her family, first-generation, worked his way, worked her way, single
        mother, raised by a, raised by his, raised by her, in poverty, on food stamps, taught him,
        taught her, taught me, moved him to, moved her to, changed his life, changed her life,
        turning point, why i, never forgot, shaped his, shaped her, shaped my, calling to, felt
        called, called to ministry, decided to run, decided to become, when she was a child, when he
        was a child, when she was a girl, when he was a boy, when she was young, when he was young,
        when she was #, when he was #, the reason i, the reason he ran, the reason she ran, is why
        he, is why she, that is why, that experience, ever since, i carry, i think of, i keep a,
        reminds me, his purpose, her purpose, my purpose, after watching, after seeing, never
        abstract, lost a farm, lost the farm, lost their, shot and killed, people ask why, asked me
        why, ran for office to, first saw what, understood what, saw firsthand, seeing firsthand,
        seen firsthand, grateful for, the thought came, traces his, traces her, traces my, credits
        that, has not forgotten, have not forgotten, took up the work, from his father, from her
        mother, worked nights, worked two jobs, worked the fields, in the fields, picked cotton,
        adopted child, was adopted, first person in his family, first person in her family, first of
        her family, first of his family, followed a calling, felt a calling, called to the ministry,
        embraced @, converted to @, passion for, lifelong passion, my passion, his passion, her
        passion, dream has always, always dreamed, dream of, dream job, achieve her dream, achieve
        his dream, her journey, his journey, driven by, deep commitment to, witnessed firsthand,
        firsthand, recognizing that, compassion for, despite the hardships, from an early age, has
        always wanted, started when, chose to run, running because, running for congress because,
        knows what it means, know what it means, paid her way through, paid his way through, early
        in life, her story began, his story began, i cried, she cried, broke down in, only woman in,
        never thought i, i wondered, kept out of, one bedroom, fishing boat, refugee camp, shaped
        by, what made him run, what made her run, so that i would, i promised, was asked to leave,
        knocked on, walked to school, walked two miles, learned english, slept in, in the back of a
      `),
      weak: phrases(`
        story, experience, struggle, childhood, journey, inspired, personal, learned, family,
        loss, accident, death, lesson, dream, believe
      `),
      headings: phrases(`
        my story, his story, her story, personal story, about me, why i serve, why i'm running,
        journey, personal life, testimony, call to ministry, early life
      `),
      labels: phrases('personal story, inspiration, why i serve, what drives me, motto'),
      not: phrases(`
        cover story, story time, storytime, two-story, story continues, read the full story, share
        this story, three-story, history, top stories, related stories, our story hour
      `),
    },
    es: {
      strong: phrases(`
        cuando era niñ*, de niñ*, de joven, cuando tenía, cuando yo, creciendo, como padre,
        como madre, recuerdo, aprendí, viví, mi madre, mi padre, mi familia, mis padres, mi
        abuela, mi propia, perdió a su, perdí a, sobreviviente de, sobrevivió, luchó contra,
        superó, superar, inspirad* por, me inspiró, lo inspiró, la inspiró, motivad* por, lo
        llevó a, la llevó a, me llevó a, experiencia personal, experiencia propia, historia
        personal, primer* de su familia, primer* en su familia, madre soltera, en la
        pobreza, le enseñó, me enseñó, marcó su vida, cambió su vida, un antes y un después,
        nunca olvidó, sintió el llamado, llamado al ministerio, decidió postularse, por qué
        decidí, de ahí, desde esa noche, desde aquel, desde aquella, su vocación, siendo
        niñ*, la razón por la que, no pude dormir, por él soy, por ella soy, dejó la
        escuela, limpiando, en los campos, en el campo desde, emigró, emigré, desde muy
        joven, desde pequeñ*, desde niñ*, desde muy pequeñ*, mi vida, mi papá, mi mamá, con
        esfuerzo, esfuerzo de, nada fue fácil, a pesar de, mi propósito, su propósito, marcó
        su, marcó mi, me formó, llamado de dios, aceptó al señor, fue su motivación,
        principal motivación
      `),
      weak: phrases(`
        historia, experiencia, lucha, infancia, camino, inspiración, personal, aprendió, familia,
        pérdida, accidente, muerte, sueño
      `),
      headings: phrases(`
        mi historia, su historia, historia personal, sobre mí, por qué sirvo, testimonio, vida
        personal, llamado
      `),
      labels: phrases('historia personal, inspiración, motivación, lema'),
      not: phrases(`
        historia del edificio, hora del cuento, comparta esta historia, historias relacionadas,
        más historias, historia de la iglesia
      `),
    },
  },
};
