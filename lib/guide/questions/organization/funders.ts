import { phrases } from '../../cues';
import type { Question } from '../../question';

export const funders: Question = {
  id: 'funders',
  heading: 'money',
  weight: 2,
  answerKind: 'org',
  where: ['charity-register', 'annual-report', 'own-site', 'budget'],
  cues: {
    en: {
      strong: phrases(`
        funded by, funding from, funding provided by, receives funding, received funding,
        received a grant, received grants, grant from, grants from, awarded a grant, supported
        by, support from, made possible by, underwritten by, sponsored by, our funders, funders,
        our donors, donors, major donors, donors include, our sponsors, sponsors, our
        supporters, financial support, financially supported, endowment, endowment of, donation
        from, gift from, gift of $, bequest, contributions from, bond measure, levy, tax
        revenue, property tax, tax-supported, state funding, federal funding, public funds,
        appropriation, allocated, budget of, annual budget, dues, membership dues, tuition,
        fees, foundation gave, investors, backed by, financed by, trustees of the, invested
      `),
      weak: phrases(`
        grant, grants, fund, funds, donor, foundation, budget, revenue, million, donation, money,
        sponsor, income
      `),
      headings: phrases(`
        funders, our funders, funding, donors, our donors, supporters, our supporters, sponsors,
        our sponsors, financials, finances, financial information, budget, endowment, partners and
        funders, support, annual report, thank you to our sponsors
      `),
      labels: phrases(`
        funding, funders, budget, endowment, donors, sponsors, revenue, revenues, grants,
        supported by, income
      `),
      not: phrases(`
        donate now, make a donation, become a sponsor, proud sponsor of, refund, refunds,
        sponsored content, supported browsers, tuition assistance available, supported by
        wordpress, browser support
      `),
    },
    es: {
      strong: phrases(`
        financiad* por, fondos de, fondos provenientes, recibe fondos, recibió fondos, recibió
        una subvención, subvención de, subvenciones, subvencionad* por, beca de, apoyad* por,
        con el apoyo de, gracias al apoyo, gracias a la generosidad, patrocinad* por, nuestros
        donantes, donantes, nuestros patrocinadores, patrocinadores, nuestros financiadores,
        apoyo económico, apoyo financiero, dotación, fondo patrimonial, donación de, legado,
        aportes de, aportaciones de, impuesto*, impuesto predial, fondos estatales, fondos
        federales, fondos públicos, presupuesto de, presupuesto anual, cuotas, matrícula,
        colegiatura, inversionistas, respaldad* por
      `),
      weak: phrases(`
        subvención, fondo, fondos, donante, fundación, presupuesto, ingresos, millones, donación,
        dinero
      `),
      headings: phrases(`
        financiadores, financiamiento, financiación, donantes, nuestros donantes, patrocinadores,
        finanzas, presupuesto, información financiera, informe anual, agradecimientos
      `),
      labels: phrases(`
        financiamiento, financiadores, presupuesto, dotación, donantes, patrocinadores, ingresos,
        subvenciones, con apoyo de
      `),
      not: phrases(`
        done ahora, haga una donación, reembolso, sea patrocinador, contenido patrocinado,
        orgulloso patrocinador de
      `),
    },
  },
};
