import { phrases } from '../../cues';
import type { Question } from '../../question';

export const owners: Question = {
  id: 'owners',
  heading: 'about',
  weight: 2,
  answerKind: 'person',
  where: ['business-register', 'own-site', 'news', 'encyclopedia'],
  cues: {
    en: {
      strong: phrases(`
        owns and runs, took over in, worker-owned, employee-owned, member-owned, belongs to the, is owned by,
        owned by, owner of, owned and operated by, family-owned, family owned, locally owned,
        owner and, owners, owner, co-owner*, founded by, established by, cofounded by, started
        by, created by, organized by, founder of, founders, founder, co-founder*, opened by, the
        brainchild of, husband and wife, husband-and-wife, purchased by, bought by, acquired by,
        sold to, took over, proprietor, proprietors, sole proprietor, parent company, subsidiary
        of, owned subsidiary, franchise owner, principal owner, majority owner, founding pastor,
        founding members, first president, charter, land donated by, established in # by,
        founded in # by
      `),
      weak: phrases(`
        own, owns, family, partners, president, ceo, chef, llc, inc, founded, purchased, opened
      `),
      headings: phrases(`
        ownership, our owners, meet the owner, meet the owners, about the owner, our founder, our
        founders, founders, founding, our story, history, our family, foundation, establishment
      `),
      labels: phrases(`
        owner, owners, owned by, founder, founders, founded by, proprietor, registered agent,
        parent, parent company, principal, principals, managing member
      `),
      not: phrases(`
        homeowners, homeowner, pet owners, property owners, dog owners, business owners can,
        respective owners, copyright owner, vehicle owners, home owners, pre-owned
      `),
    },
    es: {
      strong: phrases(`
        propiedad de, propietari* de, propietarios, propietaria, propietario, dueñ* de, dueños,
        dueña, dueño, copropietari*, fundad* por, cread* por, establecid* por, cofundad* por,
        iniciad* por, organizad* por, fundador* de, fundadores, fundador, fundadora,
        cofundador*, abiert* por, inaugurad* por, comprad* por, adquirid* por, vendid* a,
        negocio familiar, empresa familiar, de propiedad local, matrimonio de, empresa matriz,
        filial de, pastor fundador, primer presidente, socio mayoritario
      `),
      weak: phrases(`
        familia, socios, presidente, director general, chef, fundó, compró, abrió, sociedad
      `),
      headings: phrases(`
        propietarios, los dueños, conozca al dueño, conozca a la dueña, nuestros fundadores,
        fundadores, fundación, nuestra historia, historia, nuestra familia
      `),
      labels: phrases(`
        propietario, propietaria, propietarios, dueño, dueña, dueños, fundador, fundadora,
        fundadores, fundado por, representante legal, empresa matriz, titular
      `),
      not: phrases(`
        dueños de casa, propietarios de viviendas, dueños de mascotas, sus respectivos dueños,
        respectivos propietarios
      `),
    },
  },
};
