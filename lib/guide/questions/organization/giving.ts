import { phrases } from '../../cues';
import type { Question } from '../../question';

export const giving: Question = {
  id: 'giving',
  heading: 'record',
  weight: 2,
  answerKind: 'money',
  where: ['own-site', 'sponsor-lists', 'news', 'social-posts'],
  cues: {
    en: {
      strong: phrases(`
        goes to the, go to the food, we give away, given away, free meals, we feed,
        donated, donates, donating, donation of, donations to, donated to, gave $, gives back,
        give back, giving back, contributed, contributes, contribution to, sponsor of, sponsors,
        sponsored, sponsorship, proud sponsor, raised $, raised money, raised funds, raises
        money, fundraiser for, fundraising for, benefit for, benefits, proceeds, portion of
        proceeds, percent of proceeds, % of proceeds, percent of sales, % of sales, of profits,
        charity, charities, charitable, charitable giving, philanthropy, philanthropic, matching
        gift*, in-kind, food drive, toy drive, coat drive, scholarship, scholarships,
        scholarship fund, awarded grants, grants to, grant program, supports local, support
        local, supporting local, partners with local, volunteers at, volunteer days, community
        partner, community support, little league, local nonprofits, nonprofit partners, hosted
        a benefit, donates to
      `),
      weak: phrases(`
        donate, donation, gift, community, nonprofit, local, school, team, shelter, food bank,
        fund, cause, volunteer, support
      `),
      headings: phrases(`
        giving back, community, community giving, in the community, community involvement,
        charity, philanthropy, sponsorships, community support, donations, donation requests, our
        causes, social responsibility, outreach, grants, mission outreach
      `),
      labels: phrases(`
        sponsor, sponsors, donations, beneficiaries, charities, causes, donated
      `),
      not: phrases(`
        donate now, donate today, donate to us, make a donation, tax-deductible, ways to give,
        give online, our donors, donors include, funded by, gift card*, gift certificate*, online
        giving, sponsored content, sponsored post, employee benefits, health benefits
      `),
    },
    es: {
      strong: phrases(`
        entregamos, regalamos, repartimos,
        donó, dona, ha donado, donación de, donaciones a, aportó, aporta, contribuyó, contribuye
        a, contribución a, patrocina, patrocinó, patrocinador* de, patrocinio, recaudó, recauda
        fondos, recaudación de fondos, a beneficio de, en beneficio de, lo recaudado, parte de las
        ventas, por ciento de las ventas, % de las ventas, ganancias a, obras de caridad, caridad,
        filantropía, beneficencia, en especie, colecta de, colecta, becas, otorga becas, fondo de
        becas, apoya a organizaciones, apoya a la comunidad, apoya causas, voluntariado, equipo
        infantil, liga infantil, banco de alimentos, devuelve a la comunidad, retribuye
      `),
      weak: phrases(`
        donativo, donación, regalo, comunidad, local, escuela, equipo, albergue, fondo, causa,
        apoyo, ayuda
      `),
      headings: phrases(`
        en la comunidad, comunidad, donaciones, patrocinios, responsabilidad social, filantropía,
        causas, becas, apoyo a la comunidad, ayuda social
      `),
      labels: phrases('patrocinador, patrocinadores, donaciones, beneficiarios, causas'),
      not: phrases(`
        done ahora, haga una donación, deducible de impuestos, formas de donar, nuestros donantes,
        tarjeta de regalo, contenido patrocinado, financiado por
      `),
    },
  },
};
