import { phrases } from '../../cues';
import type { Question } from '../../question';

export const otherBusinesses: Question = {
  id: 'other-businesses',
  heading: 'record',
  weight: 1,
  answerKind: 'org',
  where: ['business-register', 'news', 'profile-page', 'own-site'],
  cues: {
    en: {
      strong: phrases(`
        opened a, opened an, runs a, ran a, operates a, operates an, he owns, she owns, i own, our
        business, his shop, her shop, principal @, owner @, has her own, has his own, founding
        partner, own practice, opened @, ran @, have owned, has owned, own and operate, also owns,
        also runs, also operates, co-owns, owner of, owns and operates, owner-operator, his other,
        her other, their other, other business, other businesses, other restaurants, second
        location, third location, sister restaurant, sister company, second restaurant, partner in,
        investor in, invested in, franchise, franchisee, restaurant group, holding company, parent
        company, subsidiary, entrepreneur, serial entrepreneur, previously owned, previously ran,
        llc, owns a, owns two, owns three, owns several, owns the, have a stake, has a stake, stake
        in, interests in, interest in a, besides the, restaurateur, chain of, founded a company,
        bought the building, ceo of @, shares in, owns @, half interest in, business interests,
        operated a hotel, operated a store, operated a shop, his own company, her own company, own
        publishing company, founding his own, founding her own, founded his own, founded her own,
        started his own, started her own, own firm, leased the @, sole proprietor, commercial
        enterprises, founders of the @ bank, bought the @, purchased the @, acquired the @, acquired
        @ mill, managing the @ brewery, took over the business, took over the store, start his own
        business, start her own business, started her business, started his business, start a
        business, owner and founder, owner and operator, owner and ceo, owner and president, founder
        and owner, founder and ceo, ceo and founder, ceo and owner, business owner, family founded,
        founded in #, sole owner
      `),
      weak: phrases(`
        company, business, businesses, restaurant, shop, store, bar, brewery, firm, stake,
        enterprise, inc, group, properties, founded, opened, launched, acquired, bought, sold,
        president of, owns, operates
      `),
      headings: phrases(`
        other ventures, our locations, our family of businesses, companies, business career,
        career, portfolio, business, our restaurants, ventures
      `),
      labels: phrases(`
        owner, owners, other businesses, companies, founder, registered agent, member, manager,
        president
      `),
      not: phrases(`
        own a home, owned by the city, pre-owned, homeowners, owns a dog, bought a house, trademarks
        are owned, domain owner, opened fire, invest in youth, invest in our, invest in healthcare,
        will invest, interested in, business owners
      `),
    },
    es: {
      strong: phrases(`
        también es dueñ*, también dirige, también administra, dueñ* de, propietari* de,
        copropietari* de, es propietari*, otros negocios, otro negocio, otro restaurante, otra
        empresa, segunda sucursal, sucursal, empresa hermana, abrió un segundo, fundador* de,
        cofundador* de, soci* de, inversionista, inversor* en, invirtió en, franquicia, presidente
        de la empresa, director* general de, grupo empresarial, empresa matriz, filial,
        emprendedor*, empresari*, abrió un negocio, abrió una tienda, abrió un restaurante, tiene
        intereses en, su propio negocio, su propia empresa, su propio despacho, su propio bufete, su
        propio consultorio, mi propio negocio, mi propia empresa, creador* de, emprendimiento*,
        inició su negocio, empresa familiar, consultorio, fundó la empresa, fundó su, fundé
      `),
      weak: phrases(`
        empresa, negocio, negocios, restaurante, tienda, bar, cervecería, compañía, grupo,
        sociedad, abrió, fundó, lanzó, compró, adquirió, vendió
      `),
      headings: phrases(`
        otros negocios, nuestras sucursales, empresas, trayectoria empresarial, negocios,
        emprendimientos
      `),
      labels: phrases(`
        dueño, dueña, propietario, propietaria, propietarios, empresas, fundador, fundadora,
        socio, socia, representante legal
      `),
      not: phrases('dueños de casa, propietarios de viviendas, vehículos usados'),
    },
  },
};
