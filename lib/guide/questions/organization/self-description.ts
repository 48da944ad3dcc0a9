import { phrases } from '../../cues';
import type { Question } from '../../question';

export const selfDescription: Question = {
  id: 'self-description',
  heading: 'about',
  weight: 1,
  answerKind: 'free',
  where: ['own-site', 'social-posts', 'bulletin', 'encyclopedia'],
  cues: {
    en: {
      strong: phrases(`
        we are a, we are an, we are the, we're a, we're an, who we are, describes itself as,
        describe ourselves, calls itself, call ourselves, known as, known for, our community is,
        our church is, our congregation is, our school is, our library is, our center is, our
        company is, a welcoming, a vibrant, a diverse, a friendly, proud to be, a place where, a
        place for, is more than, is home to, welcome to, bills itself, the heart of,
        independent, locally owned, family-friendly, about us
      `),
      weak: phrases(`
        about, welcoming, community, diverse, vibrant, friendly, family, home, proud, inclusive,
        local, leading, premier
      `),
      headings: phrases(`
        about, about us, who we are, welcome, our story, our community, what we're about, at a
        glance, meet us, our identity
      `),
      labels: phrases('about, tagline, motto, slogan, description, who we are'),
      not: phrases(`
        you're welcome, welcome back, we are not responsible, we are closed, we are hiring, we are
        sorry, welcome bonus, we are unable
      `),
    },
    es: {
      strong: phrases(`
        somos un, somos una, somos el, somos la, quiénes somos, se describe como, se define como,
        nos definimos, conocid* como, conocid* por, nuestra comunidad es, nuestra iglesia es,
        nuestra escuela es, nuestra biblioteca es, nuestro centro es, una comunidad, un lugar
        donde, un lugar para, es más que, orgullos* de ser, es el hogar de, bienvenid*, acogedor*,
        vibrante, independiente, local, negocio familiar
      `),
      weak: phrases(`
        acerca, acogedor*, comunidad, diversa, amable, familia, hogar, orgullo, inclusiva
      `),
      headings: phrases(`
        acerca de, quiénes somos, sobre nosotros, bienvenidos, bienvenida, nuestra historia,
        nuestra comunidad, conócenos
      `),
      labels: phrases('acerca de, lema, eslogan, descripción, quiénes somos'),
      not: phrases(`
        no somos responsables, estamos cerrados, lo sentimos, bienvenido de nuevo
      `),
    },
  },
};
