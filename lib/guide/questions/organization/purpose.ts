import { phrases } from '../../cues';
import type { Question } from '../../question';

export const purpose: Question = {
  id: 'purpose',
  heading: 'about',
  weight: 3,
  answerKind: 'free',
  where: ['own-site', 'encyclopedia', 'news', 'business-register'],
  cues: {
    en: {
      strong: phrases(`
        is a gathering place, is the voice of, is a worker-owned, organizes tenants, organizes workers, organizes neighbors, brings together, prepares students, works for, helps people, helps families,
        mission is to, our mission, mission statement, the mission of, purpose is to, our
        purpose, purpose of, dedicated to, committed to, is a nonprofit, is a non-profit, is a
        family-owned, is a locally owned, is an organization, is a restaurant, is a community,
        is a public, is a private, is a church, is a congregation, is a coalition, is a network
        of, exists to, seeks to, works to, strives to, aims to, was founded to, established to,
        was created to, provides, we provide, we offer, offers, specializes in, specializing in,
        serving, our goal is, goal is to, what we do, we are a, devoted to, promotes, to
        promote, to provide, to serve
      `),
      weak: phrases(`
        mission, purpose, vision, services, community, nonprofit, business, organization,
        association, company, shop, store, school, church, members
      `),
      headings: phrases(`
        mission, our mission, mission statement, about, about us, who we are, what we do, purpose,
        our purpose, mission and vision, vision, overview, our work, services, aims, goals
      `),
      labels: phrases(`
        mission, purpose, vision, type, industry, services, business type, focus, products,
        cuisine
      `),
      not: phrases(`
        permission, submission, all-purpose, commission, multi-purpose, admission, terms of
        service, for the purpose of this policy, for informational purposes, offers you, special
        offers, job offers
      `),
    },
    es: {
      strong: phrases(`
        misión es, nuestra misión, la misión de, su misión, tiene como misión, nuestro
        propósito, su propósito, tiene como propósito, tiene como objetivo, tiene por objeto,
        con el objetivo de, con el fin de, dedicad* a, se dedica a, comprometid* con, es una
        organización, es una asociación, es una fundación, es un restaurante, es una empresa, es
        un negocio, es un centro, es una escuela, es una iglesia, es una congregación, es una
        coalición, sin fines de lucro, sin ánimo de lucro, negocio familiar, empresa familiar,
        fue fundad* para, fue cread* para, existe para, busca, ofrece, ofrecemos, brinda,
        brindamos, proporciona, especializad* en, somos un, somos una, trabaja para, promueve,
        qué hacemos
      `),
      weak: phrases(`
        misión, propósito, visión, servicios, comunidad, organización, asociación, empresa,
        tienda, escuela, iglesia, objetivo
      `),
      headings: phrases(`
        misión, nuestra misión, misión y visión, acerca de, quiénes somos, sobre nosotros, qué
        hacemos, propósito, objetivos, visión, nuestro trabajo, servicios
      `),
      labels: phrases(`
        misión, propósito, visión, tipo, giro, sector, servicios, productos, objeto social
      `),
      not: phrases(`
        comisión, admisión, permiso, política de privacidad, ofertas de empleo, ofertas especiales
      `),
    },
  },
};
