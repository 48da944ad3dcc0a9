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
        struggled with, diagnosed with, battled, overcame, overcoming, inspired by, inspired him
        to, inspired her to, inspired me, led him to, led her to, motivated by, personal
        experience, lived experience, personal story, his own experience, her own experience,
        first in his family, first in her family, first-generation, worked his way, worked her
        way, single mother, raised by a, raised by his, raised by her, in poverty, on food
        stamps, taught him, taught her, taught me, moved him to, moved her to, changed his life,
        changed her life, turning point, why i, never forgot, shaped his, shaped her, shaped my,
        calling to, felt called, called to ministry, decided to run, decided to become, when she
        was a child, when he was a child, when she was a girl, when he was a boy, when she was
        young, when he was young, when she was #, when he was #, at ten, at twelve, at thirteen, at fourteen, at fifteen,
        at sixteen, at seventeen, at eighteen, the reason i, the reason he ran, the reason she ran,
        is why i, is why he, is why she, that is why, that's why i, that experience, that day, that
        night, that morning, ever since, decided then, i decided, i figured, i realized, he realized,
        she realized, i knew, i carry, i think of, i keep a, reminds me, told me, convinced her,
        convinced him, convinced me, his purpose, her purpose, my purpose, after watching, after
        seeing, after losing, drives her, drives his, drives my, never abstract, lost a farm, lost a
        strawberry, lost the farm, lost their, lost its, shot and killed, people ask why, asked me
        why, ran for office to, first saw what, understood what, saw firsthand, seeing firsthand,
        seen firsthand, grateful for, what set me off, set her off, the thought came, traces his, traces her, traces my, credits that, in his
        arms, in her arms, in my arms, has not forgotten, have not forgotten, kept the key, went under, in a
        single afternoon, given up the, gave up the, came home for, came home from, took up the work, turned
        into, asked out loud, put me to work, ran from the, wanted to be, wanted to become, from his father,
        from her mother, worked nights, worked two jobs, worked the fields, in the
        fields, picked fruit, picked cotton
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
        cuando era niñ*, de niñ*, de joven, cuando tenía, cuando yo, creciendo, como padre, como
        madre, recuerdo, aprendí, viví, mi madre, mi padre, mi familia, mis padres, mi abuela, mi
        propia, perdió a su, perdí a, sobreviviente de, sobrevivió, luchó contra, superó, superar,
        inspirad* por, me inspiró, lo inspiró, la inspiró, motivad* por, lo llevó a, la llevó a,
        me llevó a, experiencia personal, experiencia propia, historia personal, primer* de su
        familia, primer* en su familia, madre soltera, en la pobreza, le enseñó, me enseñó, marcó
        su vida, cambió su vida, un antes y un después, nunca olvidó, sintió el llamado, llamado
        al ministerio, decidió postularse, por qué decidí, de ahí, desde esa noche, desde aquel,
        desde aquella, supe que, entendí, entendió, su vocación, me di cuenta, siendo niñ*, la razón
        por la que, no pude dormir, a los quince años, a los dieciséis, a los diecisiete, a los doce
        años, en los brazos, por él soy, por ella soy, dejó la escuela, durmió en, se lastimó, con qué pagar, limpiando, en los campos, en el campo desde
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
