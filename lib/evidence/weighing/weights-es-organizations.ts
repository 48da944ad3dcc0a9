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
      0.86, -0.15, -1.06, 0.4, -0.71, 1.86, -1.44, 0.2, 0, 0.35, -0.32, 1.29, 0.62, -3.39, -0.46,
      1.55, 1.32, -0.22, -0.49, 1.96, 0, -4.44,
    ],
    [
      0.78, -0.15, -0.96, 0.38, -1.12, 1.86, -1.45, 0.56, 0, 0.27, -0.41, 0.96, 0.29, -3.39, -0.46,
      2.06, 1.32, -0.52, -1.09, 1.89, 0, -2.59,
    ],
    [
      0.69, -0.4, -0.82, 0.35, -0.39, 1.86, -1.42, -0.13, 0, 0.29, -0.41, 0.79, 0.54, -3.39, -0.46,
      1.77, 1.32, -0.36, -0.99, 2.02, 0, -2.96,
    ],
    [
      0.87, -0.39, -0.82, 0.34, -0.28, 1.91, -1.35, -0.07, 0, 0.29, -0.41, 0.73, 0.95, -3.39, -0.46,
      1.87, 1.14, -0.41, -0.85, 2.05, 0, -2.55,
    ],
    [
      1.14, -0.31, -0.92, 0.36, -0.91, 1.78, -1.56, -0.06, 0, 0.57, -0.41, 0.91, 0.35, -3.39, -0.46,
      1.77, 1.32, -0.59, -0.87, 2.03, 0, -2.54,
    ],
    [
      0.69, -0.36, -0.76, 0.15, -0.87, 1.86, -1.37, 0.06, 0, 0.09, -0.58, 0.08, 0.57, -3.39, -0.46,
      1.96, 1.32, 0.06, -2.24, 1.7, 0, -3.38,
    ],
    [
      0.82, -0.3, -0.84, 0, -0.6, 1.9, -1.4, 0.52, 0, 0.29, -0.41, 0.71, 0.29, -3.39, -0.52, 2,
      1.32, -0.4, -1.52, 2.05, 0, -1.28,
    ],
    [
      0.55, 0.09, -0.47, 0.15, -0.45, 1.73, -1.59, 0.24, 0, 0.15, -0.37, 0.72, 0.81, -3.39, -0.58,
      1.98, 1.29, -0.02, -0.6, 1.78, 0, -4.03,
    ],
    [
      1.16, -0.23, -0.84, 0.37, -0.39, 1.95, -1.31, 0.62, 0, 0.2, -0.43, 0.62, 0.63, -3.39, -0.48,
      1.96, 1.32, 0.09, -1.58, 2.01, 0, -2.19,
    ],
    [
      0.83, -0.25, -0.74, 0.39, -0.33, 1.9, -1.34, 0.01, 0, 0.23, -0.42, 0.56, 0.59, -3.39, -0.44,
      1.92, 1.28, 0.11, -2.18, 1.84, 0, -2.56,
    ],
    [
      0.5, -0.42, -0.89, 0.21, -0.73, 1.69, -1.65, -0.19, 0, 0.29, -0.41, 0.6, 0.45, -3.39, -0.46,
      1.93, 1.32, -0.45, -0.71, 1.89, 0, -4.03,
    ],
    [
      0.57, -0.47, -0.75, 0.04, -0.39, 1.88, -1.54, 0.23, 0, 0.63, -0.41, 1, 0.65, -3.39, -0.63,
      1.82, 1.63, -0.62, -1.06, 1.87, 0, -2.43,
    ],
    [
      0.61, -0.44, -0.67, 0.5, -0.27, 1.9, -1.36, 0.16, 0, 0.28, -0.41, 0.46, 0.44, -3.39, -0.46,
      1.92, 1.19, 0.01, -1.39, 2.11, 0, -5.51,
    ],
    [
      0.49, -0.72, -0.58, 0.51, -0.23, 1.93, -1.3, 0.37, 0, 0.18, -0.41, 0.6, 0.72, -3.39, -0.5,
      1.58, 1.32, 0.34, -2.28, 2.01, 0, -4.15,
    ],
    [
      0.96, -0.14, -0.74, 0.05, -1.21, 1.85, -1.43, 0.43, 0, 0.31, -0.34, 1.02, 0.43, -3.39, -0.46,
      1.71, 1.42, -0.85, -1.11, 1.96, 0, -2.52,
    ],
    [
      1.14, -0.26, -0.83, 0.21, -0.41, 1.98, -1.29, 0.57, 0, 0.28, -0.41, 1.22, 0.86, -3.39, -0.46,
      1.49, 1.32, -0.43, -0.89, 2.02, 0, -2.23,
    ],
    [
      0.98, -0.31, -0.84, 0.34, -0.49, 1.92, -1.37, 0.52, 0, 0.29, -0.41, 0.82, 0.49, -3.39, -0.46,
      1.85, 1.32, -0.32, -1.42, 2.05, 0, -2.61,
    ],
    [
      0.53, -0.48, -0.89, 0.15, -0.33, 2, -1.27, 0.54, 0, 0.29, -0.41, 0.52, 0.43, -3.39, -0.46,
      2.02, 1.76, -0.54, -1.17, 2.05, 0, -2.75,
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
0grad
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
3quip
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
1ecin
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
DDBdefghjklmnopqrDfhloAdJFilrDehjorLJlFAbdefghjklnpqrFFhEhlDfkDhiBdefgjlmnorElBehnorKlnCefjmnopqrBdekorJCfghjk
loBfhlmMDenoEfghjlmnFhjlnoIBejBdeijlpEfhimnoOrBefhjklnorFjHiDehimopFlJoEfiklmnoAbehjkmrFhjmnrHAdhkHCdehilmoprO
EiklHjlrLoBnGhikloAbhiklmoLAfrEfAbcdefghijlnrEfjmoGlmorCgloLFGoBcdefhknoprDBfjFhChOLCdehnoFFFginorJnoOJLFjlopE
LAbdhjknpHlFDkoFFFoPFjlFPLDAbcdefhjklopqrDfhmnEfjloBcfhijknAcfgklnpHloFlmnrCegoprEghjklnrBfhkFhjFjlFlFlrLHlHFH
AlnMBdehlmnqEkoEFAbdefghlmprFhjklorAbfhnoDimoFijlmrEBcefghikmnopBnFnLJlLnFjmLDehlmpHEfhjoLLOOLHBelnBdloODlNqEf
noAekpAdfjlnoqrHijHlBhkoqJloprHDehlLqAhoFhjHjlnHlAchpqNPrBmopLoDeflFLmpDfopJElAcfhmoprCgHoAehoLElpJBcefghlmnop
rBfhijklmrLFOBklmLmoFjmLLrFlDnoJFjCfjmnpHHijHLFhjlnFnLOAbcdeghjloprAbcdefghijklmnopqrAbcdfgiklmnoprDehjAbdgklm
oprAdfjklmnoqBdehikmnpHLAbcdhjklnrEjrOEjEDhpFpBdfjLLCfgioEilFFhlmorFgjklmnBehijlnAbcdefhjklmpqBeijmopBehijnBef
hijnFijknHijlnorHEFlmnoFmJLCdejlBfjoJMpEjlFgjlmoprGoDlopEAbmBejBjlFoBdEghjlmnorMNKOFnGoJlDfijlLFLLnopFhlnoLCgh
klmoprKlEghjmrEjloLLLDAbcdefgijlnprLBoLJPFhloFgmnopBjlFBfgjnorBdehjlmHBjlmnorFhimnLoGopLHoBfgjnoprHmAejkmopDef
ghjklnJBFMEBAbcfhijlmnoprJmFhiEloEhNFilmLLL
`,
  tenths: `
ddBcgHBEhBgFHCDbfBDBeDbbBbbCBDBBDbdcCeBBBCCpBDCdGbCbBbbCBbBbbbccbEcDCBcbbcCDBDbBbbBBBBBbBCCdDFcbBBBBBCCBeBBeDb
ccbBBbBcbCbdCCBcDEBCBbBdBBbBcChDCccbBcDCCCDCbbDBfccBCbCBBdbcbcBbbCbbBBcbdbbcbdBBCdCBBdCCbdBBcbbdCcDBBbleCBFBDb
BdccCbBBcBccccebBbbBcbdBBbCbcbbcCCeCiCBCBccBbbCdBCbBbbcbBbCccbdCbccbbbCdBbebcbbCeecdbbccBBdcdBbbBbbbccbcdCBBcd
CBcdCCdbbBCBcccccChccBCCcbiCBDDcbCBcdbBbebCcCBBeBBCBCcCbdcdBCbBdCBBBDdCBBbBBbddbbBBBbbBbCbCbBBcbcBBBBbfbedDece
cccdDbbDCbCbbdcdccCDDdCEbBEchBBdDbBeBCDdBCBCBCBBDCBcccDDBdbBeiCdbcCfbhgBBBdbdbfBBbceBcDBBccbbcdBbcbBBbBbCGbcBb
BBbbfBBBbCbBbbcDbCfDbcbccbFBdcbcCBbBbbbBfBCgdcceBbbgBcbeddbBbBdbBbBcchbbcbfcbddBbbdfdBbBdebBbBccgebgbBcdCbbBbb
geDdcicDCBDdebbbbcBBEdBggedBbbbebBbBcBBcccccceBBBDBBBdceFBCBDKBLEDDBdBDcBeBBEBkDFefbdcCbCcEcbHdgCEEfBbdBBBCbDB
CDCCbDCdBecdBBfBBdddbBfCbCcCCCBBBBBBbdbbcdcbbcbdcCBCBdBdCBbBdCBEebBBbbbBgecEbcdCbbDBBbBCBfdFDbBBbCBcBcDlbFFebB
gBBCccbCgBcbBgBbBcBCbbBBBedbebBbbBdbcccdcdBbBDBgfbcdcBbbcbBcbBbCbCBccfceDBbhbeddBcdBBcdCebCcDDbecBbbbBBBBCBedB
bDfedBbeBBdgBBdBgBdddcBCbcbbcBCBEcCCeBdCBBBCBBbbbffBdCbbBBccBBcBBbdBCdBbCcbBBecdccdcbfcccBfBbbcbccdCBCFBbbcbBb
bBBBDdddbeBdBBBBDBccecCbbbBcdcCBCBBbcbBbBBc
`,
};
