import { phrases } from '../../cues';
import type { Question } from '../../question';

export const advertising: Question = {
  id: 'advertising',
  heading: 'people',
  weight: 0,
  answerKind: 'free',
  where: ['own-site', 'social-posts', 'news', 'school-catalog'],
  cues: {
    en: {
      strong: phrases(`
        advertis*, ad campaign, marketing campaign, marketing, slogan, tagline, motto, campaign,
        branding, rebrand*, commercial, commercials, billboard*, brochure, viewbook, promotes
        itself, promoted as, markets itself, apply now, apply today, request information, request
        info, schedule a visit, schedule a tour, open house, visit campus, tour campus, why
        choose, why attend, start here, your future, affordable tuition, ranked, named one of,
        best value, top-ranked, #1, rated, recruit*, social media, follow us, newsletter, special
        offer, grand opening, discount, come visit, transfer friendly, career-ready, flexible
        schedule*
      `),
      weak: phrases(`
        apply, enroll, visit, discover, choose, success, future, opportunity, join, welcome,
        affordable, save, offer
      `),
      headings: phrases(`
        why choose us, why us, admissions, apply, visit, marketing, advertising, prospective
        students, future students, discover, rankings, news and media, specials, promotions,
        branding
      `),
      labels: phrases(`
        slogan, tagline, motto, nickname, campaign, advertising, promotion, ranking
      `),
      not: phrases(`
        advertise with us, advertising policy, ad choices, adchoices, advertising cookies,
        marketing cookies, marketing preferences, marketing department, marketing class
      `),
    },
    es: {
      strong: phrases(`
        publicidad, anuncio*, anuncia, campaña publicitaria, campaña, mercadotecnia, lema,
        eslogan, valla*, folleto, se promociona, promoción, promociona, inscríbete, inscríbase,
        solicita información, solicite información, agenda una visita, agende una visita, puertas
        abiertas, visita el campus, por qué elegir, tu futuro, su futuro, matrícula accesible,
        clasificad* entre, reconocid* como, síguenos, síganos, boletín, oferta especial, gran
        apertura, descuento, horarios flexibles, reclutamiento, captación de estudiantes
      `),
      weak: phrases(`
        aplica, matricúlate, visita, descubre, elige, éxito, futuro, oportunidad, bienvenido,
        accesible
      `),
      headings: phrases(`
        por qué elegirnos, admisiones, admisión, visítanos, publicidad, futuros estudiantes,
        descubre, promociones
      `),
      labels: phrases('lema, eslogan, campaña, publicidad, promoción'),
      not: phrases('anúnciese con nosotros, cookies de publicidad, política de publicidad'),
    },
  },
};
