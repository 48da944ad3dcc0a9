import { phrases } from '../../cues';
import type { Question } from '../../question';

export const family: Question = {
  id: 'family',
  heading: 'personal',
  weight: 0,
  answerKind: 'free',
  where: ['official-site', 'news', 'encyclopedia', 'social-posts'],
  care: 'public-record-only',
  cues: {
    en: {
      strong: phrases(`
        is married, was married, married to, married, got married, his wife, her husband, her wife,
        his husband, their spouse, spouse, his partner, her partner, wife @, husband @, have #
        children, has # children, have two children, have three children, has two children, has
        three children, have one child, have one son, have one daughter, two sons, two daughters,
        three sons, three daughters, their children, his children, her children, their sons, their
        daughters, parents of, parent of, father of, mother of, proud father, proud mother, proud
        parent, grandchildren, grandparent*, grandfather, grandmother, his father, her father, his
        mother, her mother, his parents, her parents, his brother, her brother, his sister, her
        sister, siblings, son of, daughter of, the couple, widow*, divorced, engaged to, raised
        their, family lives in, lives with his, lives with her, live in @ with, daughter, son,
        raising a family, raising their, raising # children, raising his, raising her
      `),
      weak: phrases(`
        wife, husband, children, kids, sons, daughters, family, parents, married, grandchildren,
        siblings, brother, sister, cousin, uncle, nephew
      `),
      headings: phrases(`
        family, personal life, personal, family life, early life, about, biography, marriage and
        family, personal background, family and personal life
      `),
      labels: phrases(`
        marriage, married, married to, wife, husband, siblings, spouse, spouses, spouse(s),
        children, family, parents, partner, relatives, marital status, relations, father, mother
      `),
      not: phrases(`
        marriage license*, marriage certificate*, marriage record*, license fee, family services,
        families first, children's programs, for families, family-friendly, family owned,
        family-owned, working families, children's museum, family medicine, family court, children
        and families committee, department of children, sister city, sister cities, father of the
        country, parent company, all children, help families, child care, support families, our
        children, partner with, partner at, law partner, family law, family division, family
        foundation, family life center, family business council, invest in kids, parents seek, for
        parents, parents and teachers, parents and students, for their sons, for kids, raise their
        families, raise a family, support a family, have one without
      `),
    },
    es: {
      strong: phrases(`
        está casad*, estuvo casad*, casad* con, se casó, contrajo matrimonio, su esposa, su esposo,
        su marido, su mujer, su pareja, su cónyuge, tiene # hijos, tienen # hijos, dos hijos, dos
        hijas, tres hijos, tres hijas, sus hijos, sus hijas, su hijo, su hija, padre de, madre de,
        orgullos* padre, orgullosa madre, niet*, sus nietos, abuel*, su padre, su madre, sus padres,
        su hermano, su hermana, herman*, hij* de, viud*, divorciad*, vive con su, la pareja, mi
        esposa, mi esposo, mis hijos, mis hijas, papá de, mamá de, mis padres, me casé, felizmente
        casad*, su mamá, su papá
      `),
      weak: phrases(`
        esposa, esposo, hijos, hijas, familia, padres, casad*, nietos, hermanos, matrimonio, tío,
        primo, sobrino
      `),
      headings: phrases(`
        familia, vida personal, vida familiar, vida privada, biografía, sobre, matrimonio
      `),
      labels: phrases(`
        casado con, casada con, esposa, esposo, hermanos, cónyuge, cónyuges, hijos, familia,
        padres, pareja, estado civil, familiares, padre, madre
      `),
      not: phrases(`
        servicios familiares, para las familias, empresa familiar, negocio familiar, familias
        trabajadoras, ciudades hermanas, medicina familiar, tribunal de familia, padre de la
        patria, nuestros hijos, cuidado infantil, empresa matriz
      `),
    },
  },
};
