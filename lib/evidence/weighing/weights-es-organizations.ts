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
      0.6, 0, -0.5, 0.6, -1.1, 5.6, -4.3, 0.2, 0, -1, 1.5, 1.3, 0.6, -5, 0.4, 1.7, 1.9, -0.5, -0.9,
      2.1, 0, -8.8,
    ],
    [
      0.8, -0.1, -0.3, 0.7, -0.6, 5.6, -4.3, 0.4, 0, -1, 1.5, 0.8, 0.8, -5, 0.4, 2, 1.9, -0.4, -1.4,
      2.2, 0, -8.9,
    ],
    [
      0.5, -0.3, -0.5, 0.5, -0.5, 5.6, -4.3, 0.2, 0, -1, 1.5, 0.8, 0.3, -5, 0.5, 1.9, 1.9, -0.5,
      -1.3, 2.2, 0, -7.9,
    ],
    [
      0.7, 0.1, -0.6, 0.6, -1.1, 5.6, -4.3, 0.3, 0, -1.1, 1.4, 0.9, 0.3, -5, 0.4, 2.5, 1.9, -0.3,
      -1.3, 2, 0, -6.9,
    ],
    [
      0.6, -0.1, -0.4, 0.4, -0.7, 5.6, -4.3, -0.1, 0, -1, 1.5, 0.7, 0.5, -5, 0.4, 2.1, 1.9, -0.5,
      -1.2, 2.2, 0, -8.1,
    ],
    [
      1, 0, -0.3, 0.6, -0.7, 5.6, -4.3, 0.2, 0, -1, 1.5, 0.9, 0.3, -5, 0.4, 2, 1.9, -0.4, -1.4, 2.2,
      0, -7.3,
    ],
    [
      0.7, 0, -0.4, 0.3, -0.6, 5.7, -4.2, 0, 0, -1, 1.5, 0.8, 1, -5, 0.4, 2.1, 1.7, -0.4, -1, 2.1,
      0, -7.3,
    ],
    [
      0.8, -0.1, -0.4, 0.2, -1.5, 5.7, -4.1, 0.1, 0, -0.7, 1.5, 1.3, 0.5, -5, 0.4, 1.8, 1.9, -0.7,
      -1, 2.2, 0, -8.3,
    ],
    [
      0.6, -0.2, -0.5, 0.3, -1.2, 5.5, -4.5, 0, 0, -1.1, 1.1, 0.1, 0.5, -5, 0.4, 2.1, 1.9, 0.4,
      -2.3, 1.8, 0, -8.2,
    ],
    [
      0.6, 0, -0.4, 0.1, -0.6, 5.6, -4.3, 0.4, 0, -1, 1.5, 0.6, 0.3, -5, 0.4, 2.2, 1.9, -0.6, -1.8,
      2.2, 0, -6,
    ],
    [
      0.3, 0.5, -0.2, 0.4, -0.3, 5.6, -4.3, 0.5, 0, -0.9, 1.6, 0.8, 0.8, -5, 0.2, 2, 2, -0.3, -0.9,
      2, 0, -8.9,
    ],
    [
      0.4, -0.1, -0.6, 0.4, -0.7, 5.6, -4.2, 0.1, 0, -1, 1.5, 0.9, 0.7, -5, 0.4, 1.9, 1.9, -0.5,
      -1.2, 2.2, 0, -8.6,
    ],
    [
      1, 0, -0.4, 0.3, -0.7, 5.6, -4.3, 0.3, 0, -1, 1.4, 0.6, 0.4, -5, 0.4, 2, 1.9, -0.1, -1.8, 2.1,
      0, -6.7,
    ],
    [
      0.6, 0, -0.2, 0.1, -0.6, 5.7, -4.1, 0, 0, -1.1, 1.5, 0.6, 0.8, -5, 0.3, 2.2, 1.7, -0.4, -2.2,
      2, 0, -7.5,
    ],
    [
      0.2, -0.2, -0.5, 0.4, -0.9, 5.4, -4.5, -0.1, 0, -1, 1.5, 0.7, 0.4, -5, 0.4, 2.1, 1.9, -0.6,
      -1, 2.1, 0, -9.9,
    ],
    [
      0.5, -0.3, -0.3, 0.3, -0.8, 5.7, -4.1, 0.2, 0, -0.8, 1.4, 1, 0.4, -5, 0.3, 2, 2.2, -0.9, -1.4,
      2.1, 0, -7,
    ],
    [
      0.4, -0.3, -0.2, 0.6, -0.3, 5.8, -4, 0.2, 0, -1, 1.5, 0.5, 0.4, -5, 0.4, 2.2, 1.7, -0.1, -1.8,
      2.2, 0, -10.2,
    ],
    [
      0.3, -0.4, -0.1, 0.8, -0.3, 5.7, -4.1, 0.3, 0, -1.1, 1.5, 0.8, 0.5, -5, 0.3, 1.7, 1.9, 0.7,
      -2, 2, 0, -9.3,
    ],
    [
      0.8, -0.1, -0.1, 0.1, -1.1, 5.5, -4.4, 0.2, 0, -1.1, 1.3, 1.2, 0.8, -5, 0.4, 2, 1.9, -0.9,
      -1.3, 2.1, 0, -7.1,
    ],
    [
      1, 0.1, -0.5, 0.3, -0.8, 5.6, -4.3, 0.3, 0, -1, 1.5, 1.1, 1.2, -5, 0.4, 1.9, 1.9, -0.6, -1.1,
      2.2, 0, -6.7,
    ],
    [
      0.6, -0.1, -0.4, 0.6, -0.6, 5.6, -4.3, 0.2, 0, -1, 1.5, 0.8, 0.5, -5, 0.4, 2, 1.9, -0.6, -1.7,
      2.2, 0, -6.7,
    ],
    [
      0.3, -0.2, -0.6, 0.3, -0.4, 5.7, -4.1, 0.5, 0, -1, 1.5, 0.7, 0.2, -5, 0.4, 2.1, 2.3, -0.8,
      -1.6, 2.1, 0, -7.4,
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
3lumn
3m
3no
2de
3ia
2emplead
3studiant
3ur
2famili
2h
3or
2mes
2nin
2person
3m
2soci
2trabajador
2y
1000
4 0000
5con
5la
5por
5se
5y
0@
1 ^
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
3ilitary
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
2@
2^
2celebr
3on
2de
4l
2en
3s
2la
2par
2que
2se
3om
2y
1barri
2ibliotec
1campesin
2entr
2ontact
1dio
2on
1educacion
2l
2stad
4udiantil
1facebook
2undacion
1hondur
1instagram
1la
3s
2os
1nuestr
1puent
4rt
1quien
1s
2an
2ur
1unid
4versidad
0a
1 0
2^
2la
4s
3os
2quien
2una
2viern
1biert
1ceit
2t
3ual
2uerd
1dem
2ult
1filiad
1gost
2u
1hor
1jedrez
1l
2 mes
2iment
2muerz
2quiler
2umn
5ad
1m
2 a
1no
3 de
2t
3 de
4la
2ual
1port
3y
1qui
1rab
1samble
2ociacion
1tendem
2iend
1utoridad
1vis
0baj
2rri
1iblic
5otec
2lingu
0cad
3 0
4mes
2f
2lendari
3l
4 ^
2mbi
5 de
3pan
2ndidat
2s
1elebr
2ntr
5 de
2rtificad
1ierr
2udad
1las
4 de
2ient
3nic
1obr
2lectiv
4gi
2m
3 se
3edor
3id
4t
3paner
4let
4r
3unidad
6tari
2n
3 0
4el
4la
4mas
4un
6a
3dad
3sej
4ult
3tr
5at
3veni
2operativ
2rre
3t
2st
1reem
5 que
1ualquier
3nd
2ent
5 con
2idad
2lt
2ot
4 es
2rs
4 de
0de
2 0
4000
3^
3aceit
4gost
4liment
3cad
3fe
3la
5s
4os
4un
3salud
4u
5s
3tod
3un
5a
3vid
2b
3en
2l
3 ^
4barri
4mes
2rech
2saloj
3d
4 0000
3pens
4u
5 de
1ia
3 de
2j
2ner
2rectiv
6or
3ig
5 la
1olar
2ming
6 0
2n
3 ^
3d
1uen
2rant
6 el
0e
1difici
2ucacion
1l
2 0
3^
3agu
4no
3centr
4ult
3local
3primer
3sabad
5lon
3ultim
2egid
1mpez
3lead
3res
1n
2 0
4000
3^
3el
4spanol
3la
5s
4os
3que
3su
3un
5a
2er
2tr
4eg
2vi
1quip
1s
2 ^
3de
3el
3la
3que
3un
5a
2colar
3uel
6 de
2panol
3er
2t
3am
4n
3udi
6ant
9 de
1ur
1xigim
3stim
7 par
0famili
6 ^
2vor
1e
2deracion
2ri
3reteri
1iest
2rm
1ond
2rmar
1rent
1ue
2ncion
3dad en
6or
0general
1obiern
1rad
3tis
4uit
2up
4 de
0h
1:2024
55
2a
3cerc
4tividad
3gu
3mig
3no
4t
3rchiv
3sociacion
3utoridad
3vis
2bibliotec
4envenid
3oletin
2calendari
4mpan
4s
3elebr
4ntr
3linic
4ub
3olectiv
4m
5it
5promis
5unicad
8tari
4n
5sej
4ordinador
3reem
3uent
4mpl
2de
4l
3ia
4rectiv
3onacion
5d
2educativ
3l
3n
3quip
3s
4cuel
4pecial
4tam
5udiant
3vent
2famili
3ech
3recuent
2gobiern
3rup
2hacem
4y
3em
3istori
3orari
4y
2iglesi
3nquilin
2joven
3unt
2la
4s
3eid
3ine
3o
4gr
4s
2mas
3edi
4mbresi
5ori
3i
4nisteri
4s
5ion
2no
4s
5otr
4tici
3uestr
5v
2objetiv
4r
3fert
4icin
3tr
2par
5roqui
aal
4stor
3edim
4rson
8al
3oc
4pular
4r
3regunt
5mi
4incipi
4oduct
5gram
5xim
5yect
3ublic
4ed
2que
4ien
2recurs
4quisit
4sen
5taurant
4union
2san
3e
4rvici
3i
4ndicat
3obr
4cial
6edad
4m
3u
2taller
3od
3rabaj
3u
2ultim
3n
4a
3so
2valor
3ision
6t
2y
1abi
3l
2c
3em
4n
2st
2y
3 que
1erman ^
1ij
3 ^
1or
3ari
2y
1uert
0iglesi
6 ^
1nfantil
2genier
3l
2ici
5 ^
0jef
3 de
1oven
1uev
2ni
3t
4 con
0k:aside
2item
2pair
4ragraph
2row
2short
0l:de
2la
2president
2reunion
2sabad
2y
1a
2 ^
3asamble
3bibliotec
3call
4iudad
4linic
4uot
3escuel
3famili
3iglesi
3junt
3libreri
3mayori
3oficin
3parroqui
3tard
3zon
2s
3 0
4famili
1e
2ctur
2gal
2y
1ibr
4 de
4eri
2cenci
7 de
2mpiez
1lam
4 a
2eg
1o
2 que
2cal
2s
3 0
4^
4lun
4mart
4primer
4sabad
4trabajador
1ugar
2n
3 a
0m
1:body
61
2first
7Many
b1
2kin
51
2organization
e1
3ther
71
2subject
91
2thing
71
1aestr
2nan
2rt
3z
2s
3 de
2yor
5i
1e
2di
4c
2nsual
2s
1i
2embr
3rcol
2gratori
2sm
1ochil
1ujer
2nicipal
7i
0naci
4m
4onal
2di
1i
2n
3gun
1o
2 se
2ch
2mbr
2s
2viembr
1uestr
3v
2nc
0o
1ctubr
1ficin
2rec
5em
1rden
2ganizacion
8m
1tr
0pag
3ad
4m
4n
3in
2n
2pel
2r
3 el
4la
4que
3roqui
8 ^
3t
4 de
4id
2sad
3tor
1edim
2quen
2rson
3tenec
2s
1id
2s
1lant
3z
1m
2 ^
1odem
2litic
2r
3 0
4^
4corre
4el
4la
4un
1reci
3sident
2imer
3ncipi
2oduct
3fesor
3gram
7 de
3vinci
1ublic
2ebl
3d
4en
3rt
0que
3 el
5s
4la
4no
4se
3d
3rem
2ien
5 som
8n
0recib
5ir
2d
2gion
2part
2spet
3taurant
1if
1op
1ut
0sabad
2l
3 de
3on
3ud
1e
2 toman
2cretari
2gun
5d
4r
5idad
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
2l
2m
3 0
4^
4una
2n
3 los
1u
2 hij
2s
3 0
0taller
6 de
2mbien
2rd
1e
2cnic
2nem
2sorer
2xt
1ien
4en
1od
3 la
6s
5os
2man
1rabaj
6ador
7n
3nsmision
1u
0ultim
1n
2 lugar
2a
3 0
4iglesi
2ic
3form
3versidad
2o
0va
2cacion
1ecin
2ran
2z
1icari
2d
2ern
5 de
2sit
2viend
1oluntari
2t
0y
1 0
2^
2a
2con
2de
2el
3n
2la
3os
2que
2se
2un
4a
0zon
`,
  places: `
GpGpDghknptAcefghiklmnopqrstvDghknptAcdgijkmnopqrstGhimrsCinpNHnpMpqtvCghiknopqsvIkvNNEgNtPPIPDhknNpNKHilAcdeg
hiklmnoprtuvKISMIIuDilmnqrMrsDjkoqstBhjmnptCgmnorEghikmpqrsAdefghjklmnopqstuvChiklpqrsAdghklqrsvAhopqrDhijkmnp
qrstuAdegnorsvGnpCdefjkmnopqrstAdhiklmnopqrsDqGhpqrsvAhijklmnprsAdijknoprsMsKDhikmnqsAbdghijlmnqrtuvAehijkmnqr
stuvKGiopsvAdehijkmnopsvGhimnpEijkmnpqstDhimosKpqDikpqtAdhimnpqrsBfhimopqrsuvAbcdfghjklmnoqrtuvAghjmnqrstvGIkl
AcdgikmnopsuKSAbcefghklmopqrstuvIHisDeghjmopruKnpstHDhiklmnprsIkDJkmopqQRAbdegjlmopruIosGrNKRPrtArGmrGkrRRAGNA
AijkmnqrtvPKnprRLrKpRGIknpHnrNKAcdefghijkmpqrtvCdeikmnopqsKGijkpstvCeijnqstDijnqrsHEpPHAImpISPNNHvJpstJsvPAbde
ghinoprstEgHpHpSPsNHnpPAdeikloqsvMDghkoprstPSGGSDiNDefkpPvNHTFiNsHiklmpqrPKnrPBeghikpqrsKPOPGimIpAALopLDhijklm
nqrstvIpDhjmnprstNqrsDPQQPIDrsDRImBdegilnprstvEgHHGpvNDAkHikpvPAcghklmnortCghikpsCiorGhknotvDIHinsNKTIosDpsDDA
pIHKprtRNDimnItITNpEgpEPPDeghjklmnopqstvCfikmopqrtuvHiknpsuDeghijkmnopqrsvAVHpInpTFhilopqrAklmopqsBhijpqrvCSNN
NstIQsDSDhpDefghjklmoqstvEgiklnoprtvHnPQSDiknDiknpHIknprPGimnpsvDSGSIkmIKGIjkpsvPKptKAgilpqrsDikHikmpqrPIknpqr
vGkpQrAbdefijkmnpqrtDhikoqAghklmnoprstuvSHvPPIFiPImHKIMIAdeghikoptuvIAbdefghimnoprsuvAdikmprvGhmrvPvEgilmnpqAI
jlmnprPQGknsIUDprsvHkPCdDefhijklnoqrstvREgkKprNpuQDrstDikmnrsHipDfhkpvPKnpvAGimoprtVDICfinqrsPEgJsQQDhkpstISTN
PArPSUvQKHikmnpqrsPIIKmIPHpPDfjkmnpqrsKnpPGkGpAdeghjkmnpqstuvDiDgknprsIsKGhprDlsRDilSKqGpqrNMnGnprJsvNKnpqrsKm
ruRsCDipAceghijnpqrstPvHtSSAcdhimopqrtISPGDimrAcgijlmnvDghjklmnpqPGijknpvHAKprtAhklmnosuAdemnpqstvKmnprsNHiAVH
iknpuCpGikmpsMHilnqsMIKnqsLIFiknqsHiknpDiknrIknrSKpKrvCdgikmnouEikmprsHikPtvCdlqrtuvPsEghiknprHikosTPIEHpsHpHi
npqstIsAdegkqstDfimnqrHpqAdehjnopqstDprstQHiPPCmpDgjknpqrsvKrstHikpIkEDDkIGrAklpquHiklqstCTDqPsCpvHptStNpAcdeg
hijklmnpqrstuvBdefhijklmnopqrstvGDhpIDimnrPInstDejkmnoqrAdhijknpqstEgNFimpqstHHFimnqrvPrsKprSDpqvMHvDijpqsInsL
IptTSEghikmpvINPNqGpvGimnqEghijnqrstvGsRKKDhinsPDhikmnrPHknpqtRHrKNpvDhikmnprstvIkmnprtKKNpAcinprPvGiklstvSAcd
efghjkpqrstuvAbdefghjklmnopqrstuvDhpAdefgijlmnopqrstvDghimnoqDegijkopstuvHinrvPKPPPAcghiklmnoqrstuvEfghilmoqrs
tvKKPQRsEgFitIHikpLpMNPrSHpIAdegijnopqrstuvChknqsSDjprsQPvQsDhklnqsHMDjsSDSSKDgklnotuvGAostDegjnqtvDLHpHNAhPAi
pCiquCpPCdefghijmopqrsvEfhijprvIkprsBfgiknpqrsuvBefgijmnoqrstuDhikmopqrvKsAdeghiopqtuvAbdghiknstBcdhiklmnorsvA
djknqrGijlmnopqrsvDgjklmnqrsvDmqsvVKmSHpvKpsAdiknpqrsDpImDinDpPsDsGpDeghijknruvEGkKpSDklnsHDinsPsNIIGinuDiqtDl
nptHknpqLqBegijlnprstuGjklstHpEprAghikpstHAbdgnqsvPTEilnrstPDhinpqvDDlpSEiklrPEipsDgDDGRAimtSCdhjklmnopqrsuvHi
pDpQRsPMnorOLSvKEsNrAcehilrsvMHSJsDIqNpPPLBcdhilmnpvKDkpADkpGhmpSHtKpAfghijkpqrtvIDBPPRHijlpqstNDhikmpqrstvEkl
sHpsAehjklopqrstINMrsSDgknoptRQDfijklnoqrsvDprIkDgipAOQHJIGHnpDAbdhnpqsvIlpsuPGimpsPsAcefghijkmnpqrsvEKIUDDDkP
GlnpqrstDnrstGhijkmpqstvEghijknpqrstNIjklmnprsRsDinpstvEgiqstDfgijlmnrstvDRMrDghkmnqsIkDijkpqrstvKDehilmorIKpr
stPJknpqstvHpTDmpChknKSAikprsDDgijknrstvRHnsIkptEsKnDiknqDnAAelpHAbcfghjkmnostuvPChiklmnoprstvInRRDDiqIHDInptv
PUKDqAipsKRIqDghpEklAcefiklmnopqrstuvCdpqrIjkmnsSKDghkstHkrstArtDhimopqsEipJkDpCpNIs
`,
  tenths: `
fDfDDfBBdFbBfbBdjHFBBjBhLJDHfDfBBdFbBfBDFBDBDBhBBFBdBdBdBdBDbdBBBbDbbBDFDBDFBDBdddBBDfdhfbfbfdBBdBDdffBDbDBBBF
DrDBbDfJbDnDDdfddDbDbbbdDfddbdBFBbbbdBBbFBBbbfBdBbbDdbdBBBDBFBBfFBBfBfBbdDBBBbBBbbDbbBBbBBbBbdBDBBDBDDDBFdDBDB
fHJdbBBBBDBBDDdDDBdfbDhBDddDDfBdbdFDbBBBdDDBdfbDdDbhfBFFBfBdFHDdDBDbfDBdDBdBdBdbBbDBdDfhDBbDbbdDBDDBBBdDBDFBHD
BFBbfDDdDdbbDdBfBdbdBBFBddBBfbdBDbdBbBBDDdbbBBBDbBdBDbbbBBBDBDbddBdbdbddbdBBbDbBBBBdDBBDBDdBbBFBBbBddBBBbddDfd
fbBfBFDBdbbbDbbbDBBFbnFdDDFBHDBFfBBfBBbBBddbBBDdDBbBbBBbbFDBdDDDddffdDBdDdbBBbBBdfBDBfffffdBBFDdhhdddbDBfdfddf
ddbBbDBfbbbDdbdDfdDbDhbDDddhbjdFbBhBHjBBFBbbDBbdbBDDBfBDDFBBddBDdDdbdBDBbFBdbbDdbbdddDBdddDfdddhddbbfbdfffBbBd
bdbBbbDdFfhldhffBdhBBBFBbBdbBBBBbdBBBDBDBfbDhffBfBddhbjDBDfdddbbddBDBBfdbddbdfbbffBhdBBBdDbDBfbdDddfddfDDfDBbd
dBfBdffdBBbbfdbbbdddddBDBdfDfbdbfbbDbbddDBBFbBddhhdhfddbdDdDDDfDbfBDDBDhbbbBDdDDBbDdBdBBdfbddhDdbDfdBDdjdBbhDb
BfdDBDfDdbfbDDBDfbhdpBfdfBDBdbBBbBbdbbBdfBFhbBBFBBbbBjBBBDbDDbbbbFbhdBfhdbddldBdFdbBbBdDBDbbbbBFDfbBDbDBdBbddd
dbdbbbdbBBDbDBbdfDdbBBdffBbbDddbDbbDdDddffBbbdBdddlhBDBDDBBBDBbBbffddbdDffbbDjbbfdFbdhbdbdfbDDdfbdBBdBBfDBddbf
dbDBddbdFDbDdDDBBdBBBbdBBBbBbbBbBfBBdBdBdfbfddbfddddffbbdBbJDdFbbFddDBbDBbBBldDhFbddBjDBFBBdBBBBddfdBDDBDDFFdb
bbbbbddfbDBDddBbBbBfDdbBbfBHHFfbBDhlDdBdbdbbbbdBbfdddbBFBDDjBdDfBddDhbdBnhddBDBBBDDdbDDBDffdBfdhffffBdDBbdddhf
dfdddddhfDbHbBBBdBdFdfbddddbBbDBbBbBBdDDDhBdbbbDdbdDBdbbBDBbBddBDBBfbDddDBdBbbbdbbbddbbfDbfddbDDLbfhdfdBbBBDbb
bdddddfdbBbbDhBBBBDFDdddDddbdBhDBlbBBBbfDdfdbfDBBbBDdFbBDDBJdbFBBdBBBhBFBDdDhbdBhbBbbdfdBBBDbFBBhfbbFBBBdDDdhB
BbbBdDbbbdbBdbBBBbBBdbdbFDfjbjDDDBBbBBFbDjhfDBbBfFdhdbBDdBdBdbdddffDbfbbbdffbdbbBffbDdbdDdbBBBbfbdfbDddbDDbdbB
dflDddbfBBdbbfnDdfBdBbddBdBDFddBBfhhbFfhdldBlDbBDBbDBBDfBDBfDfbdbfhbdddfdfdfBDfbddBDbBBDBdhdDdBDbbblfdbbBBffdD
DdjBfBbdbDbbdlbhBDBFBdbfndFFFBBFdBBFhbdBBBdBbfbbfbDbBddBdDBBBBBhDDBdbdddbBDdbjdBHdfDbBdbBBlbffjBhbdfBdBBdBBdBd
bDhFbbdBBDbdbfldbDbbfBfdBBbbBBBbDBbdBdDdddbDBBBDdDddffBfdfDbDBDddFdjbBBBDBDFFBDBDDBBBDBfdDdbbBBhBdfDBdbhbddhBJ
BbBFHNPddDFBFDBfBBDhjBBBHBlHHfhbdBBFdBbbDfJddbdDfjDDFBhFDBfBbDBDBFBdBBFBHDDDbbdDfDDDBdBBBBbFdbbfbBBBBjDDbbdddb
DBhdDDddfhdbdddbdfddfhBBdddDdDfBDBHBBfDBDBDbDbDBBBBDBBDbfdDhDdBBbdDfddfffdBDDdfdbBBbbDbbbBfbbbdDbDbbddffdbdfbB
FbBBbbBfBBBbbDfDjdBBbBBBdDbDDDDdBBBBbBbDFDHdBbBDbDBBDdDbbfjdfBdHbffBDbdbbbbHDBbBhdJDbdFBDDDBbFdBfBdDdpBdJbFBDB
hBjDBDDdBdffDbdjBbbBBFddbfjBdBDBbbdDDDfbbDDddbDbDDbfDbBBBbDjbDdDDdfFDdfdbBbDBbBdbdBdhddbBDfdBfdDfdbddDddfdfdbh
BDbfBdjBdbbdBBdjDDDhhBbfDdfBdddBbbdBdBDddfbbDbBdBBBfbBddBDddDBbfDBBfdbfddDbdbfdBBhfjjfhDbBDBdBDffHbDFbblbdDfdF
DbbjFbdbBdDdhddDdbbdBbdBDBDBBfbddfbbbDdbdfBbbBDbfDDBddDdbBDBbbbBfDdfBBbBBjBDbDbBBfdddfdBBdbFbdbdDBDDDFBDFDBbBd
BBDbDfBjDDbBfbdbBdbDBbBBbDdfbbdDBBDffhbBDBDBbDddbfDbdddffdffffdbbBfBlBDBDbfBbfdfdBBdbDDhbdbdbbBDFBJDDhbFbddfBf
bbDBfDBBbddDDBBDBDBDBDBDdBdDdBbBfdhjfBBBdbdbddffbBfDBbDdbbfBbdBBBDbdbhDBDdDdffBDbDbBBddDbDDBdbDBFfBBBfbfBbddfb
dbdbDbbBhfbdfbdDffbdbbdbDbBDBbjBDdddbddbfdDbBdbbhfDBDBfdBjFfdbbBbDdhBBDBDDHDBdBBDdBbDddFBBfbBdDhfjdbBbBffdBDbD
dbjdfbBdBdBdfdddBbddBbBBDBDDdDbfbDdDbbbbBBbbhdfbddBbBDDDDBBBdbdbBBdbbDdBbBFDDdFddBDd
`,
};
