// Learned by `npm run fit`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
    { id: 'advertising', kinds: ['page'] },
    { id: 'employees', kinds: ['page'] },
    { id: 'expectations', kinds: ['page'] },
    { id: 'funders', kinds: ['page'] },
    { id: 'giving', kinds: ['page'] },
    { id: 'history', kinds: ['page'] },
    { id: 'interests', kinds: ['page'] },
    { id: 'leaders', kinds: ['page'] },
    { id: 'owners', kinds: ['page'] },
    { id: 'people', kinds: ['page'] },
    { id: 'prior-work', kinds: ['page'] },
    { id: 'programs', kinds: ['page'] },
    { id: 'purpose', kinds: ['page'] },
    { id: 'self-description', kinds: ['page'] },
    { id: 'stands', kinds: ['page'] },
    { id: 'values', kinds: ['page'] },
    { id: 'wins', kinds: ['page'] },
    { id: 'work', kinds: ['page'] },
  ],
  figures: [
    [
      0.88, -0.21, -1.11, 0.38, -0.65, 2.82, -2.14, 0.19, 0, 0, 0.03, 1.31, 0.61, -4.12, -0.63,
      1.56, 1.34, -0.21, -0.48, 1.96, 0, -5.27,
    ],
    [
      0.77, -0.18, -1.01, 0.39, -1.09, 2.83, -2.16, 0.58, 0, -0.08, -0.05, 1, 0.3, -4.12, -0.63,
      2.06, 1.34, -0.51, -1.07, 1.9, 0, -3.61,
    ],
    [
      0.71, -0.46, -0.87, 0.34, -0.34, 2.81, -2.14, -0.14, 0, -0.06, -0.05, 0.82, 0.53, -4.12,
      -0.63, 1.78, 1.34, -0.35, -0.98, 2.02, 0, -3.78,
    ],
    [
      0.89, -0.46, -0.89, 0.33, -0.28, 2.88, -2, -0.06, 0, -0.07, -0.04, 0.76, 0.95, -4.12, -0.63,
      1.87, 1.15, -0.4, -0.84, 2.04, 0, -3.4,
    ],
    [
      1.17, -0.37, -0.96, 0.35, -0.78, 2.67, -2.41, -0.01, 0, 0.32, -0.08, 0.92, 0.36, -4.12, -0.63,
      1.78, 1.34, -0.59, -0.85, 2.03, 0, -3.34,
    ],
    [
      0.71, -0.42, -0.75, 0.13, -0.87, 2.86, -1.97, 0.02, 0, -0.34, -0.31, 0.1, 0.57, -4.13, -0.63,
      1.98, 1.34, 0.07, -2.23, 1.72, 0, -4.28,
    ],
    [
      0.84, -0.36, -0.9, -0.01, -0.55, 2.85, -2.11, 0.51, 0, -0.06, -0.05, 0.73, 0.29, -4.12, -0.7,
      2, 1.34, -0.39, -1.51, 2.05, 0, -2.11,
    ],
    [
      0.58, 0.05, -0.61, 0.11, -0.24, 2.65, -2.35, 0.35, 0, -0.19, -0.04, 0.76, 0.79, -4.12, -0.75,
      2.01, 1.31, -0.02, -0.58, 1.76, 0, -4.79,
    ],
    [
      1.18, -0.29, -0.9, 0.35, -0.35, 2.9, -2.01, 0.6, 0, -0.15, -0.08, 0.63, 0.63, -4.12, -0.65,
      1.97, 1.34, 0.1, -1.57, 2.01, 0, -3,
    ],
    [
      0.85, -0.31, -0.79, 0.35, -0.3, 2.84, -2.08, 0.04, 0, -0.16, -0.07, 0.56, 0.59, -4.13, -0.6,
      1.92, 1.29, 0.13, -2.17, 1.84, 0, -3.38,
    ],
    [
      0.52, -0.48, -0.95, 0.2, -0.68, 2.67, -2.3, -0.21, 0, -0.06, -0.05, 0.62, 0.45, -4.12, -0.63,
      1.94, 1.34, -0.44, -0.69, 1.89, 0, -4.91,
    ],
    [
      0.6, -0.54, -0.82, 0.04, -0.32, 2.88, -2.17, 0.29, 0, 0.32, -0.09, 1, 0.65, -4.12, -0.8, 1.84,
      1.64, -0.62, -1.06, 1.87, 0, -3.29,
    ],
    [
      0.63, -0.49, -0.72, 0.49, -0.23, 2.87, -2.01, 0.16, 0, -0.11, -0.05, 0.48, 0.44, -4.12, -0.63,
      1.93, 1.2, 0.02, -1.37, 2.1, 0, -6.37,
    ],
    [
      0.52, -0.77, -0.63, 0.5, -0.2, 2.89, -1.99, 0.43, 0, -0.25, -0.05, 0.62, 0.74, -4.12, -0.67,
      1.59, 1.34, 0.35, -2.23, 2.01, 0, -5.02,
    ],
    [
      0.98, -0.2, -0.79, 0.04, -1.17, 2.9, -1.98, 0.43, 0, -0.09, 0.02, 1.04, 0.44, -4.12, -0.63,
      1.72, 1.44, -0.84, -1.1, 1.96, 0, -3.43,
    ],
    [
      1.17, -0.32, -0.89, 0.18, -0.36, 2.9, -2.04, 0.59, 0, -0.1, -0.05, 1.23, 0.85, -4.12, -0.63,
      1.51, 1.34, -0.42, -0.88, 2.02, 0, -3.02,
    ],
    [
      1.01, -0.37, -0.9, 0.33, -0.44, 2.87, -2.08, 0.51, 0, -0.06, -0.05, 0.85, 0.48, -4.12, -0.63,
      1.86, 1.34, -0.32, -1.41, 2.05, 0, -3.44,
    ],
    [
      0.56, -0.56, -0.99, 0.23, -0.27, 3, -1.92, 0.5, 0, -0.06, -0.05, 0.51, 0.43, -4.12, -0.63,
      2.03, 1.78, -0.53, -1.15, 2.04, 0, -3.56,
    ],
  ],
  features: `
0$
1 0
00
1 0
2^
2a
3no
2de
2h
2pm
2y
1000
4 se
0F:achieving
2backing
3elonging
3irth
3odies
2distinction
3uration
2employment
2favoring
3ounding
3unding
2gathering
3iving
2hardship
2lawmaking
3eading
5rning
2marriage
3oment
2occupation
3ffering
3pposing
3wning
2parents
3residing
2relatives
4solving
2saying
3chooling
3erving
3taffing
2voting
0^ 0
3000
2^
2con
2de
4l
2en
3s
2que
2y
1dio
1la
1san
0a
1 0
2la
4s
2una
1ctual
1gu
1l
2 mes
1no
2t
1samble
0baj
1ilingu
0cad
2ll
4 ^
2s
1entr
5 de
1las
4 de
1om
3id
3unidad
2n
3 0
4el
4la
4un
6a
3tr
1reem
1uand
2ent
2idad
2lt
2ot
0de
2 0
4000
3^
3la
5s
4os
2l
3 ^
2sd
4 0000
3pu
5 de
1ia
1oming
6 0
2n
3 ^
3d
1uen
0e
1ducacion
1l
2 ^
3ano
3primer
1n
2 0000
3^
3el
3la
2treg
1s
2 un
5a
2cuel
2panol
2t
3udiant
9 de
0famili
1rent
1ue
0general
1rad
3tis
2up
4 de
0h
1:2024
2a
3ctividad
3nt
2calendari
3entr
3om
4n
2de
4l
3irectiv
2el
3n
3scuel
4tudiant
2frecuent
2histori
3oy
2junt
2la
4s
3ine
3o
4gr
4s
2mas
3ision
2nos
5otr
4tici
3uestr
2par
5roqui
3regunt
4ogram
5yect
3ued
2que
4ien
2requisit
4sen
2san
3e
4rvici
3om
2taller
3rabaj
2un
2y
1abl
2st
2y
1ij
1oy
0iglesi
1ngl
2ici
5 ^
0juev
2nt
0k:aside
2item
2paragraph
2row
2short
0la
2 ^
3asamble
3oficin
2s
3 0
1ey
1ibr
4 de
1o
2cal
2s
3 0
1ugar
0m:body
61
2first
7Many
b1
2kin
2organization
e1
3ther
71
2subject
91
1aestr
2rt
2s
2yor
5i
1edi
2s
1ujer
2nicipi
0nadi
1in
1o
2 se
2s
2viembr
1uestr
0o
1ficin
1tr
0pag
2r
3 que
3roqui
3t
1edim
2rson
1is
1m
1or
3 ^
1rimer
2ogram
1ublic
2ed
4en
0que
3 se
2ien
0sabad
5 0
2l
3 de
3on
1e
2cretari
2man
2ptiembr
2r
3vici
1i
2n
1oci
2l
2m
2n
3 los
1u
2s
0taller
2mbien
2rd
1ien
1od
1rabajador
0un
2a
3 0
0vacacion
1id
2ern
1oluntari
0y
1 0
2^
2de
2el
3n
2la
3os
2se
2un
`,
  places: `
DDBdefghjklmnopqrDfhloAdJFilrDehjorLJlFAbdefghjklnpqrFFhEhlDfkDhiBdefgjlmnorElnBehnorKlCefjmnopqrBdekorJCfghjk
loBfhlmMDenoEfghjlmnFhjlnoIBejBdeijlpEfhimnoOrBefhjklnorFjHiDehimopFlJoEfiklmnoAbehjkmrFhjmnrHAdhkHCdehilmoprO
EiklHjlrLoBnGhikloAbhiklmoLAfrEfAbcdefghijlnrEfjmoEglmorCgloLFGoBcdefhknoprDBfjFhChOLCdehnoFFFginorJnoOJLDfjlo
pELAbdhjkpHlFDkoFFFoPFjlFPLDAbcdefhjklopqrDfhmnEfjloBcfhijknAcfghklnpHloFlmnrCegoprEghklnrBfhkFhjFjlLFlFlrLHlH
FHAlnMBdehlmnqEhkoEFAbdefghlmprFjklorAbfhnoDimoFijlmrEBcefghikmnopBFnLJlLnFjmLDehlmnpHEfhjoHLLOOLHBelBdloODlNq
EfnoAekpAdfjlnoqrHijHlBhkoqJloprDelLqAhoFhjHjlnHlAchpqNPrBmopLoDeflFLmpDfopJElAcfhmoprCgHoAehoLElpJBcefghlmnop
rBfhijklmrLFOBhklmLmoFjmLLrFDnoJFjCfjmnpHHijHLFhjlnFnLOAbcdeghjloprAbcdefghijklmnopqrAbcdfgiklmnoprDehjAbdgklm
oprAdfjklmnoqBdehijkmnpHLAbcdhjklnrEjrOJEDhnpFpBdfjLLCfginoEilFFhlmrFgjklmnBehijlnAbcdefhjklmpqBeijmopBehijnBe
fhijnFgijknoHilnorHEFlmnoFmJLCdejlBfjoJMpEjlFgjlmoprGoDlopEAbmBejBjlFoBdEghjlmorMNKOFnGoJlDfijlLFLLnopFhlnoLCg
hiklmoprKlEghjmrEjloLLLDAbcdefgijlnprLBoLJPFhloFgmnopBjlFBfgjnorBdehjlmHBlmnorFhimnLoGopLHoBfgjnoprHmAejmpDefg
hjklnJBMEBAcfhijlmnoprJmFhiEoENFilmLLL
`,
  tenths: `
ddBchHBEhBgFHCDcfBDBeDbbBbbCBDBBDbdcCeBBBCCpBCCdGbCbBcbCBbBbbbccbEcDCBcbbcCDBDbbBbcBBBBbBCCdDFcbBBBBBCCBeBBeDb
ccbBBbBcbCbdCCBcDEBCBbBdBBbBcChDCccbBcDCCCDCbbDBfccBCbCBBdbcbcBbbCbbBBccdbbcbdBBCdBBBdCBbdBBccbdCcDBBbleCBFBDb
BdccCbBBcBccccebBbbBcbdBBbCbcbbcCCeCiCBCBccBbbCdBCbbBbbcbBbCccbdCbccbbbCdBbebcbbBefcdbbdcBBdcdBbbBbbbccbcbdCBB
cdCBcdCCdbBCBcccccChccBCBcbiCBDDcbBBcdbBbfbCcCBBeBBCBCcDbdcdBCcBBdCBBBDdCBBbBBbddbbBBBbCbCbCbBBcbcBBCBBbfbedDd
cecccdDbbDBbCbbbdcdccCDDdCEcBEchBdDbBdBCDcBCBCBCBBDCBcbcDDBdbBehBdbCebhgBBBdbdbfBBbbceBcDBBbccbbcdBbcBBbBbCGbc
BbBBbbfBBBbCbBbbcDbCfDbbbccbFBdccCbBbbbBfBCgdbceBbbgBcbeddbBbBdbBbBcchbbcbfcbddBbbdfdBbBdebBbBccgebgbBcdCbbBbb
geDdcibDBBDdebBbbbcBBEdBggedbbbebBbBcBBcccccceBBBDBBBdbeFBCBDJBLEDDBdBDcBeBBEBjDFefbdcCbBdEcbHdgCEEfBbdBBBCbDB
CDCCbDDdBecdBBfBBdBddbBfCbCcCCCBBBBBBbdbcdcbbbcbdcCBCBdBdBCBbBdCBEeBBbbbBgecEbcdCbbEBBbBCBfdFDbBCbCBdBdDlbFFeb
BgBBCcBcbBgBCcChBbBcBCbbBBBedbebBbbBcccccdcdBbBDBgfbcdcBbbcbBcbBbCbCBccfceDBbheddBcdBBcdCebCcDDbecBbbbBBBBCBed
BbbDfedBbeBBdgBBdBgBdddcBCbcbbcBCBEcCCeBdCBBBCBBcbbffBdCbbBBccBBcBBbdBCdBCcbBBecdccdcbfcccBfBbbcbccdCBCFbcbBbb
BBBDdddeBdBBBDBccecCbbbBcdcBCBbcbBbBBc
`,
};
