// Learned by `npm run fit`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
    { id: 'advertising', kinds: ['page'] },
    { id: 'advisor', kinds: ['page'] },
    { id: 'capacity', kinds: ['page'] },
    { id: 'employees', kinds: ['page'] },
    { id: 'expectations', kinds: ['page'] },
    { id: 'formed', kinds: ['page'] },
    { id: 'funders', kinds: ['page'] },
    { id: 'giving', kinds: ['page'] },
    { id: 'history', kinds: ['page'] },
    { id: 'interests', kinds: ['page'] },
    { id: 'leaders', kinds: ['page'] },
    { id: 'may-endorse', kinds: ['page'] },
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
      0.6, -0.2, -0.6, 0.7, -1.1, 3.1, -2.7, 0.3, 0, -1.2, 2.1, 1.4, 0.6, -4.3, 0.6, 1.7, 1.1, -0.5,
      -0.5, 2.2, 0, -6.6,
    ],
    [
      0.8, -0.3, -0.3, 0.7, -0.5, 3.1, -2.8, 0.5, 0, -1.2, 2.1, 0.8, 0.9, -4.3, 0.6, 2.1, 1.1, -0.3,
      -1.2, 2.4, 0, -6.5,
    ],
    [
      0.6, -0.5, -0.5, 0.5, -0.4, 3.1, -2.8, 0.3, 0, -1.2, 2.1, 0.8, 0.4, -4.3, 0.7, 1.9, 1.1, -0.4,
      -1, 2.4, 0, -5.5,
    ],
    [
      0.7, -0.1, -0.5, 0.8, -1.1, 3.1, -2.8, 0.2, 0, -1.4, 2, 0.9, 0.4, -4.3, 0.6, 2.5, 1.1, -0.2,
      -1.1, 2.3, 0, -4.6,
    ],
    [
      0.6, -0.3, -0.4, 0.4, -0.6, 3.1, -2.8, -0.1, 0, -1.2, 2.1, 0.6, 0.6, -4.3, 0.6, 2.2, 1.1,
      -0.5, -1, 2.4, 0, -5.5,
    ],
    [
      1, -0.2, -0.3, 0.6, -0.6, 3.1, -2.8, 0.3, 0, -1.2, 2.1, 0.9, 0.3, -4.3, 0.6, 2.1, 1.1, -0.4,
      -1.2, 2.4, 0, -4.7,
    ],
    [
      0.7, -0.2, -0.4, 0.4, -0.7, 3.1, -2.8, 0, 0, -1.1, 2.1, 0.7, 1.2, -4.3, 0.6, 2.1, 1, -0.3,
      -0.4, 2.2, 0, -5.2,
    ],
    [
      0.9, -0.3, -0.7, 0.3, -1.3, 3.2, -2.7, 0.2, 0, -1, 2.1, 1.2, 0.5, -4.3, 0.6, 1.7, 1.1, -0.6,
      -0.4, 2.1, 0, -5.2,
    ],
    [
      0.5, -0.2, -0.4, 0.4, -1, 2.9, -2.9, 0.1, 0, -1.3, 1.7, -0.1, 0.5, -4.3, 0.6, 2.2, 0.8, 0.2,
      -2.2, 2.1, 0, -5.7,
    ],
    [
      0.6, -0.2, -0.4, 0.1, -0.6, 3.1, -2.9, 0.5, 0, -1.2, 2.1, 0.5, 0.3, -4.3, 0.5, 2.3, 1.1, -0.6,
      -1.6, 2.3, 0, -3.6,
    ],
    [
      0.3, 0.4, -0.3, 0.2, -0.2, 3.2, -2.8, 0.6, 0, -1.1, 2.2, 0.8, 0.8, -4.3, 0.3, 1.9, 1.3, -0.1,
      -0.6, 2.1, 0, -6.7,
    ],
    [
      0.5, -0.3, -0.6, 0.4, -0.7, 3.2, -2.7, 0.4, 0, -1.2, 2.1, 0.9, 0.7, -4.3, 0.6, 1.9, 1.1, -0.5,
      -0.8, 2.3, 0, -6.1,
    ],
    [
      1, -0.5, -0.3, 0.3, -0.3, 3.1, -2.8, 0.6, 0, -1.2, 2.1, 0.6, 0.3, -4.3, 0.5, 1.9, 1.1, 0.2,
      -1.7, 2.2, 0, -3.9,
    ],
    [
      0.6, -0.2, -0.3, 0, -0.3, 3.2, -2.6, 0, 0, -1.3, 2.1, 0.5, 0.8, -4.3, 0.5, 2.2, 1, -0.3, -2,
      2.2, 0, -4.8,
    ],
    [
      0.3, -0.4, -0.5, 0.4, -0.8, 2.9, -3.1, 0, 0, -1.2, 2.1, 0.6, 0.5, -4.3, 0.6, 2.1, 1.1, -0.5,
      -0.8, 2.3, 0, -7.6,
    ],
    [
      0.5, -0.3, -0.4, 0.3, -0.7, 3.2, -2.7, 0.3, 0, -1.1, 2.1, 0.9, 0.4, -4.3, 0.4, 1.9, 1.5, -0.8,
      -1, 2.2, 0, -4.7,
    ],
    [
      0.3, -0.4, -0.2, 0.6, -0.3, 3.2, -2.6, 0.1, 0, -1.2, 2.1, 0.3, 0.5, -4.3, 0.6, 2.1, 1.2, -0.3,
      -1.6, 2.5, 0, -7.2,
    ],
    [
      0.3, -0.7, 0, 0.8, 0, 3.2, -2.6, 0.2, 0, -1.4, 2.1, 0.6, 0.5, -4.3, 0.5, 1.8, 1.1, 0.7, -1.8,
      2.3, 0, -6.8,
    ],
    [
      1, -0.2, -0.4, 0.2, -1.3, 3, -3, 0.2, 0, -1.3, 2, 1.1, 0.9, -4.3, 0.6, 1.9, 1.2, -0.8, -1,
      2.1, 0, -4.4,
    ],
    [
      0.9, -0.2, -0.5, 0.3, -0.6, 3, -3, 0.3, 0, -1.2, 2.1, 1, 1.4, -4.3, 0.6, 2, 1.1, -0.7, -1,
      2.6, 0, -4.3,
    ],
    [
      0.6, -0.3, -0.5, 0.5, -0.5, 3.1, -2.8, 0.3, 0, -1.2, 2.1, 0.7, 0.5, -4.3, 0.6, 2.1, 1.1, -0.5,
      -1.5, 2.3, 0, -4.1,
    ],
    [
      0.4, -0.4, -0.6, 0.3, -0.3, 3.2, -2.7, 0.6, 0, -1.2, 2.1, 0.6, 0.3, -4.3, 0.6, 2.2, 1.8, -0.8,
      -1.4, 2.3, 0, -4.6,
    ],
  ],
  features: `
0$
1 0
0%
00
1 %
20
2^
2a
3m
3no
2de
2estudiant
3ur
2famili
2h
2mes
2person
3m
2soci
1000
4 se
5y
0@
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
5ice
3pposing
3wning
2parents
3residing
2relatives
4siding
5olving
2saying
3chooling
3erving
3taffing
2volunteering
4ting
0^ 0
3000
2^
2con
2de
4l
2en
3s
2la
2que
2se
2y
1dio
2on
1el
1la
2os
1nuev
1san
2ur
1unid
0a
1 0
2^
2la
4s
3os
2viern
1gu
1hor
1l
2 mes
2iment
2muerz
2quiler
2umn
1m
2 a
1no
2t
1port
1qui
1samble
1tendem
0baj
2rri
1ilingu
0cad
3 0
2ll
4 ^
2mbi
2s
1entr
5 de
1las
4 de
2inic
1obr
2legi
2m
3edor
3id
4t
3pr
3unidad
2n
3 0
4el
4la
4un
6a
3tr
2st
1reem
1uand
2ent
2idad
2lt
2ot
2rs
0de
2 0
4000
3^
3aliment
3cad
3la
5s
4os
2l
3 ^
2rech
2sd
4 0000
3pens
4u
5 de
1ia
2j
2ner
2rector
1oming
6 0
2n
3d
1uen
2rant
0e
1difici
2ucacion
1l
2 0
3^
3centr
3primer
2l
1mplead
3res
1n
2 0000
3^
3el
4spanol
3la
4os
3su
3una
2tr
4eg
1s
2 el
3un
5a
2colar
3uel
2panol
2t
3udiant
1ur
0famili
1e
2rreteri
1iest
2n
3 de
2rm
1ormar
1rent
1ue
0general
1ratuit
2up
4 de
0h
1:2
3024
55
2a
3br
3cerc
4tividad
3l
3no
4t
3sociacion
2barri
3ibliotec
2calendari
4mpan
4s
3elebr
4ntr
3olectiv
6gi
4m
4n
3reem
3umpl
2de
4l
3irectiv
2educativ
3l
3n
3quip
3scuel
4t
5am
2famili
3erreteri
3recuent
2graci
2hacem
4y
3em
3ispan
5tori
3orari
4y
2iglesi
2joven
3unt
2la
4s
3ine
3o
4s
2mas
3is
5ion
5m
2nos
5otr
3uestr
5v
2objetiv
3fert
3tr
2par
5roqui
aal
3ersonal
3oc
4r
3regunt
4incipi
4oxim
5yect
2que
4ien
2requisit
4sen
2sacerdot
4n
3e
4rvici
3obr
4cial
4m
3u
4r
2taller
3rabaj
2ultim
3n
4a
2valor
3ecinal
3ision
2y
1a
2bi
3l
2c
3en
2st
2y
1erman
1ij
3 ^
1or
3n
2y
1uert
0iglesi
1ngl
2ici
5 ^
0joven
1uev
2nt
0k:aside
2item
2pair
4ragraph
2row
2short
0l:de
2president
1a
2 ^
3asamble
3cuot
3iglesi
3mayori
3oficin
2s
3 0
4^
1e
2gal
2y
1ibr
2cenci
1o
2 que
2cal
2s
1ugar
2n
0m
1:body
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
2they
4ing
1aestr
2rt
2s
3 de
2y
3ori
1es
1i
2ercol
2sm
1uch
2jer
2nicipal
0nadi
1i
2n
1o
2 se
2s
2viembr
1uestr
0o
1ficin
2recem
1rganizacion
1tr
0padr
2g
3ad
4n
2pel
2r
3 el
4que
3roqui
3t
4id
2stor
1edir
2rson
1is
1m
1or
3 ^
4la
1reci
3sident
2imer
1ublic
2ed
4en
3rt
0que
3 el
4la
4no
4se
2ien
0recib
1if
1op
0sabad
2l
3on
1e
2cretari
2man
2ptiembr
2r
3vici
1i
2n
3dicat
1obr
4 la
2ci
2m
3 una
2n
1u
2s
0taller
6 de
2mbien
2rd
1ecnic
2nem
2sorer
1iemp
3n
4d
1od
3 los
1rabaj
6ador
7n
1u
0ultim
1n
2a
3 0
2ic
0vecin
2ran
1icari
2d
2ern
2viend
1oluntari
0y
1 0
2^
2con
2de
2el
3n
2la
3os
2que
2se
2un
1a
`,
  places: `
GGGnpAbcefghiklmnopqrstvGnpAcdgikmnopqrstGimrCinNNpqvCghiknpstvNGNPIDhkNpNAcdeghiklnoprtuvInIDnqAdhiklpqvBhjkm
nptCmnorHimqsAdfghijklnoqsuHikpqrAghklrsvAdhimoqrvDehijklmnopqrstAdeghiorsvGhnpDefijkmnopqrsAdghikmnpqrsDhHnpq
svAghijklmnprstDkprMDghinAbdeghjlmnqrtuvAdehijklmnqrstuvKIpsAdeiknopsHnEjmntDghimoqstPHipqImnpqrstBfhiopqrtuvA
bcdfhijklmnoqruvMnqsvGkIklAdgikmnosKAbcefgklmnopqstuvSDehkmopruKnpsHkqHimnrsKJkmopIAdeghijlmoqrtuPArKpAimrtRIp
IknprNNAcdefghijkmnpqrtvCeghikmnpqsIHijnpstvCeijrstDinqrsPSVAbdeghnoprstGHHSSNPAdeiklmnoqsvHikpsGDDekNSHknpqrP
BdghikpqsKIIADijkmnrstvDhnqsQHpPRDIprDeghilnpstvHHPvAkHkpAbcdghklmnortHikpIkorGknotvIIIsHRtHiqITPEgPDeghijklmn
opstvCikmoqrtuvIpsuDehjkmnoqrstvHNpFmnoprtImpqrsHijmpqrsvDefghjklnoqrstvGhklnoprtvQDknrKnHImnpPGnpsSGKmpKpPPAi
lpqsKIpPrvGkQrAbdefhijkmnqrtDiGopqsuPIInINAdghijklmortuvAdimnopsuvAdhiknqrGhmpqrvPEghilmpqrMrQIRHDefghijkoqrst
vKTInrPFptNpvDgikmpqrtInqrGDhikmstTRHQQSQKGhikmnprKRKmnsKnPRstKGDeghijmnqstuvPDgiGpsImsGnpSDgiqHGprPSNNGhikqru
IIkqrtCehipqrstAcdhinorPDrAcghjlmnpvIjklnpsIkpvPtAdhklnoqstuAimprtvKnGhipQVSHimnrHiqsGIkqsLIGiFgikpqsNpIknrIkK
KAcdgiknoqrtuIkmprsTCdgprstuvIpIksPInpqtRAgkstFiAehijklnopqstPrsQPPIjknqrstvIkpqrsPDILuHiklmpqstTCPtAcdeghijkl
mnprsuvBdfhijklmnopqrstvPIKIksDeinortAdipqsFsHFmqrvPTPDpvVIpNPtQTGkpqrsvKINPtVImnHintvIkmKKHHiIkmnPHknqNpDhikm
nprstvIkrtQCpKsvAbcdefhjkpqrstuvAdefghijklmnopqrstuvPAdefghijklmnoprstvGhinotAdeghjklopstuvInrKAcgiklnoprstvEf
ghiklmnoqrsvKEgHpNPAdeghijlnopqrtuvHnqrIQsPSDqsSDgknoprtuvHqsTDejnpqtvIpCinPAcdefijmopqsvDefhijnopqrsvIknprBef
hiklmnprsuvBdefghijklmnoqrstuDhiklmoprvAdefhilmnopqtuvAbdiklmnprsBcdhijklmnoqrsvAdgijkmnqrGhijlmnopqrsvDklmnpq
rsvNMKHAmpqrsDPNDeghijknsvEPKnTNSDitIlmnpHnpDeghijklnpstuJklsGikpqsHAbdmnqrLnqsNpPElGisMDgDGSCdhjklmnpqstuvHiQ
ROLKSAehiprsSNpBcdhimnrvDGipTKAhikpqtHpqsDikmprstvLIpAeijklmnoqrstvIsPsRGnoptDjklnoqrsvGGHAhpqsPIAcefgijnprsvK
DPNpqRtGhikmnpqstvEghjqstNIlprsRsNpsDgijlnrsvMrDgmsDghijkmpsvImqPsPIkpstHpPCKTIpsIDgjknrstIkKDknDnAHAbcdefhjkm
nostuvChiklmnopqrtvNRIPKQInpQDgCdefgklmnopqstuvCdkpIkmnKDhisHtRHimpqIpqPDpCpInp
`,
  tenths: `
eeeeEEbeeBeeIEBEiEeRIEIieeEBeEEEEBEBiBEEBbeEeeBEEbEeBEEEBBIEeBeiiieeEBbEeiEBBBEErEEEeIeErEeeEEeeebeeEBeBbeEEie
EBEbeBeEEeeEEEEBeEEBBieBeEBEEbEeeBEEbBeEEEebEEEEEBEeEIiEeBIBEiEEeBEBEBEBBEEeEEEbibEEeEEebEBibebeEEBEeEEEebEbeE
ieEBEIBiBbIIBeBbeeEeEEeeEEeiBEBEbeeEBEEBBbBbEBEBIEEEBEBeiEEeeEeeeeEBEeeeEeEEEeeeeBbEbEeeBbEEEEeeeeBeebeebebBeE
bBBEeEEBEEEEeEBIebBEeeiEiieBeEEEEebEeeEEBEiIeBEBEIEBEeBBEBeebBBEeEBEEeEEEBeEEeiieEEeBBeBEBEeebBbBEieEbeebieeEe
eEEbEiiEbBiBIiBBEEbeeBBbeEBbIEBeEEEebeeBEeEeeeEEeEEeeEbebEeiBbBebeBbbEeEiiiieEIBeBebBbBBBEbEeEIeiieiiieeEbeiee
bbeiEieEEeeeeEeEEeeiBbeBEebbeebeeeeEeBbeBeeEBEeEiiieeeEEEEBebeEEEBEibbEbEEEBeEeEeebeieEiiIeeeEEeiereBEBebbBBbB
bebEeiIibBEEBbbiEEbEEebEbieeeeBbieIbeBeEBebeEEeeEEbEBBeBEbEBeeeEbEBBBebebBEbebEbbEeibbbeeiieEEEEEEbiibeEEiiEee
beiEebeeeeeEeieeEEbeEeEBBbBBEeEeBBbeeeeeeeeEIEeBEBbbBEeeEEieEiIeeBiEbEEbeeEEbbEeeiBEEEBEEEBeeeeEibiBBIIEeEeiEe
BeeEEieeierieBEEbEBEEEEeeeiEeEEBeeiieeeiiieEeIeEEeeeEeEeEEiiieeeEeieeEebEEEbEeieiEeEEEeBeEeebeeeeEeRiiEeEeeibe
eeEiieBbEiEEEEEeeEieiieIeeEBBBBEeEbebBIbEEEBiIBieBBibBiebebeBEEEBieeEeEEeiieereeeBBBBieeIEeiiibbiEbEEBIEieeEBE
ieBEeeeebEbBeeeeEeeebebeBBeebeEeeeeEeereiiebereibEEeeBBeBEeieEeiiiEBEEBeEEBBebEEEeeiieeEEeBBBEEBiEieBeeeBBbiEe
EbeEbeibiEBEBebiibEEEEEEEeiBBeeeEEeEEeBEiEEeeiEeEeBeeieiieeEeEieIeEebebbEiieeieeEEEeeBbeeeiEiieeeiieiEEeiBBEEE
EIEBEBEEEEebieieiBBIBbEIRReeEIBEEeBBBiEiBEBIEiBEeibeEeBbbEBeIbeebeEiEEEiEEiBBbEBBEEBBeBBEBIEEeEEBeBBBEeBeebEBB
iEBBebbeeebBiiieiiEeEiEBBBBEBBeEBBEEEBBiEEiiEeEieeeEEEEebEeeEebbeEBbEbEEeEEiBBBBbeEieBBBBBBeEbEBBEBEbEeBEEEbBB
BEEbbEIEbBEbbEBBBEeEeEebiieeBeIeeEeBEbbeEEBeBBBBibEEbeEBEBbBbEebeeBeEeBrEiIbBIEEBiBbBiEBEEEBiBeieEbeiBbeEebeee
iBeiEEeeEEbiEeeiEieeeBeEeEeeeEeieeieeieBEeeieeEbBbeiBBieBeEbeeeBEEeiebEbEebeeeEeEeeeEeeeiiiieBBeiEeEBeieBEeeIi
IeiEiBeEEBEEeEeBbeBBeEBBebEEeeBBiEeBBEEebEEEEEEEEBeeEEeeiEEebbibeeBEeEEeEEeeeEEieieBEEEeiiberEEeeEEibeebEEEEEe
ieEEeeEBEEEEBEEEEEeBieeiiiEebeeeiiEEeBIEieiEEeeeEEEEBBbEBbBEEieeeeeEEeiieeeeeeEEEeeEebbebeEeBEeiiIeeEeibBBEEEB
EEBeBBbEbEebEBEeeBeiieeiiBbeeeebBEBbBEEeEbeEbEbbeeeeieeeEEbEEeeEieEeEIeEeEeeeie
`,
};
