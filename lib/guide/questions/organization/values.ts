import { phrases } from '../../cues';
import type { Question } from '../../question';

export const values: Question = {
  id: 'values',
  heading: 'about',
  weight: 2,
  answerKind: 'free',
  where: ['own-site', 'bulletin', 'annual-report', 'social-posts'],
  cues: {
    en: {
      strong: phrases(`
        is guided by, are guided by, guided by the, to leave places better,
        we believe, we value, our values, core values, values are, values include, guiding
        principles, our principles, principles of, our commitment, commitment to, committed to,
        we affirm, we welcome, welcomes all, all are welcome, everyone is welcome, open and
        affirming, we strive, we honor, we respect, we stand for, our beliefs, statement of
        faith, statement of beliefs, covenant, creed, dignity, dignity of every, inclusive,
        inclusion, equity, integrity, compassion, hospitality, respect for, social justice,
        stewardship, our faith, we cherish, rooted in, our vision, our philosophy, at the heart
        of, non-discrimination, does not discriminate, belief that, quality, sustainability,
        excellence
      `),
      weak: phrases(`
        values, believe, principles, faith, justice, community, love, service, honesty, welcome,
        mission, ethics, vision, culture
      `),
      headings: phrases(`
        our values, values, core values, what we believe, our beliefs, beliefs, statement of
        faith, guiding principles, principles, mission and values, mission vision values, vision,
        our commitment, our philosophy, philosophy, covenant, creed, our faith
      `),
      labels: phrases(`
        values, core values, beliefs, principles, motto, philosophy, slogan, vision
      `),
      not: phrases(`
        property values, home values, value menu, best value, great value, value added, market
        value, nutritional values, net value, data values, assessed value
      `),
    },
    es: {
      strong: phrases(`
        creemos en, creemos que, valoramos, nuestros valores, valores fundamentales, nuestros
        principios, principios de, principios rectores, estamos comprometidos, nuestro compromiso,
        compromiso con, comprometid* con, afirmamos, damos la bienvenida, todos son bienvenidos,
        todas las personas son bienvenidas, bienvenid* a tod*, nos esforzamos, honramos,
        respetamos, lo que creemos, nuestras creencias, declaración de fe, credo, pacto, dignidad,
        inclusión, inclusiv*, equidad, integridad, compasión, hospitalidad, respeto, justicia
        social, solidaridad, nuestra fe, nuestra visión, nuestra filosofía, en el corazón de, no
        discrimina, honestidad, excelencia
      `),
      weak: phrases(`
        valores, creemos, principios, fe, justicia, comunidad, amor, servicio, bienvenida, misión,
        ética, visión
      `),
      headings: phrases(`
        valores, nuestros valores, en qué creemos, lo que creemos, creencias, declaración de fe,
        principios, misión y valores, misión visión y valores, visión, nuestro compromiso,
        filosofía, credo
      `),
      labels: phrases('valores, principios, creencias, lema, filosofía, visión'),
      not: phrases(`
        valor nutricional, valor de la propiedad, valor agregado, mejor precio, valor de mercado
      `),
    },
  },
};
