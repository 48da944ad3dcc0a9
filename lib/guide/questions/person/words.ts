import { phrases } from '../../cues';
import type { Question } from '../../question';

export const words: Question = {
  id: 'words',
  heading: 'record',
  weight: 2,
  answerKind: 'free',
  where: ['news', 'video', 'social-posts', 'sermons', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        my promise, i promise, i am often asked, the honest answer, said, says, told, writes, he
        said, she said, they said, said in a statement, said during, told reporters, in a
        speech, in his speech, in her speech, gave a speech, delivered a speech, keynote, in a
        sermon, preached, preaching, sermon, in an interview, op-ed, wrote in, in a column,
        editorial, letter to the editor, quote, in her words, in his words, i believe, we must,
        we believe, we cannot, testified, remarks, in a tweet, tweeted, in a post, remarked,
        commented, explained, declared, homily, podcast, spoke at, spoke about, message from,
        liked to say, used to say, fond of saying, once said, answered, replied, warned, fond of
        remarking, fond of telling, liked to remind, used to tell
      `),
      weak: phrases(`
        statement, speech, interview, column, article, book, message, blog, letter, quotation,
        talk, asked, noted, voice, author of
      `),
      headings: phrases(`
        quotes, quotations, speeches, sermons, interviews, statements, message,
        message from, writings, publications, op-eds, remarks, media, podcast, works,
        bibliography
      `),
      labels: phrases(`
        quote, quotation, sermon, speech, author, preacher, speaker, message, statement
      `),
      not: phrases(`
        said to be, is said to, it is said, that being said, having said, terms of service,
        mission statement, statement of faith, financial statement, comments are closed, leave a
        comment, posted by, posted on, posted in, privacy statement, editorial committee,
        editorial board, was described as, is described as, been described as, was told, were
        told, been told, officially declared, declared a saint, answered calls,
        answered the call, answering calls, answers calls, informed him, informed her
      `),
    },
    es: {
      strong: phrases(`
        dijo, dice, afirmó, afirma, señaló, expresó, declaró, comentó, explicó, escribió,
        aseguró, manifestó, indicó, sostuvo, agregó, añadió, recordó, en un discurso,
        en su discurso, pronunció un discurso, en una entrevista, entrevistad* por,
        en un comunicado, en una columna, artículo de opinión, carta al director,
        en sus palabras, predicó, sermón, homilía, prédica, en un mensaje,
        publicó en, tuiteó, testificó, creo que, creemos que, debemos, no podemos, solía decir,
        advirtió, su frase, suele repetir, suele decir, repetía
      `),
      weak: phrases(`
        discurso, entrevista, columna, artículo, libro, mensaje, carta, cita, charla, voz,
        autor* de
      `),
      headings: phrases(`
        citas, frases, discursos, sermones, homilías, entrevistas, declaraciones, mensaje, prensa,
        noticias, publicaciones, escritos, obra
      `),
      labels: phrases(`
        cita, sermón, discurso, autor, autora, predicador, predicadora, orador, oradora, mensaje
      `),
      not: phrases(`
        términos de servicio, declaración de privacidad, estados financieros, publicado por,
        publicado el, dejar un comentario
      `),
    },
  },
};
