// Learned by `npm run fit`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
    { id: 'events', kinds: ['page'] },
    { id: 'family', kinds: ['page'] },
    { id: 'groups', kinds: ['page'] },
    { id: 'influence', kinds: ['page'] },
    { id: 'interests', kinds: ['page'] },
    { id: 'issues', kinds: ['page'] },
    { id: 'local-history', kinds: ['page'] },
    { id: 'may-endorse', kinds: ['page'] },
    { id: 'origin', kinds: ['page'] },
    { id: 'other-businesses', kinds: ['page'] },
    { id: 'programs', kinds: ['page'] },
    { id: 'record', kinds: ['page'] },
    { id: 'role', kinds: ['page'] },
    { id: 'schooling', kinds: ['page'] },
    { id: 'service', kinds: ['page'] },
    { id: 'stands', kinds: ['page'] },
    { id: 'story', kinds: ['page'] },
    { id: 'votes', kinds: ['page'] },
    { id: 'words', kinds: ['page'] },
    { id: 'work', kinds: ['page'] },
  ],
  figures: [
    [
      0.5, -0.2, 0, -0.2, -0.5, -3.7, 2.2, -0.1, 1.2, 0.4, 1, 0.4, 1.1, 1.6, -1.3, 0.3, 0.2, -0.2,
      -0.2, 1.4, 0, 0.1,
    ],
    [
      0.6, -0.6, 0.5, 0.3, -1.2, -3.9, 1.8, 0.5, 1.5, -0.1, 0.5, 0.5, 0.4, 1.6, -1.1, 0.3, 0.4, 0,
      -1.1, 1.3, 0, 0,
    ],
    [
      0.3, -0.4, 0.3, 0.7, 0.2, -3.8, 2.1, 0.2, 1.2, 0.4, 0.6, 0.6, 0.6, 1.5, -1.3, 0.5, 0.4, 0.6,
      -0.1, 1, 0, 0.9,
    ],
    [
      0.6, -0.4, -0.1, 0.3, -0.4, -3.9, 2, 0.3, 1.3, 0.4, 0.7, -0.1, 1, 1.7, -1.3, 0.1, 0.4, 0.1,
      0.3, 1.2, 0, -0.2,
    ],
    [
      0.8, -0.5, 0.1, 0.2, -0.2, -3.7, 2.5, 0.1, 1, 0.1, 0.9, 0, 0.4, 1.7, -1.3, 0.4, 0.4, 0.3,
      -0.7, 1.7, 0, 4,
    ],
    [
      0.5, -1, -0.3, 0.2, -0.5, -3.6, 2.4, -0.1, 1.1, 0.6, 0.8, 0.4, 1, 1.7, -1, 1, 1.2, -0.1, -0.5,
      1.6, 0, 2.1,
    ],
    [
      0.3, -0.4, 0.2, 0.1, -0.8, -3.9, 2.1, 0.4, 0.9, 0.5, 0.4, 0.3, 0.9, 1.5, -1.3, 0.1, 0.4, 0.2,
      -1.5, 1.3, 0, -0.3,
    ],
    [
      0.8, -0.6, 0.1, 0.3, -0.4, -3.8, 2.3, 0, 1.1, 0.3, 0.9, 0.2, 0.6, 1.6, -1.3, 0.3, 0.4, 0,
      -0.3, 1.7, 0, 2.1,
    ],
    [
      0.6, -0.7, 0, 1.2, -0.4, -3.7, 2.2, 0.5, 1.3, 0.2, 0.9, 0.6, 0.7, 1.6, -1.5, 0.4, 0.4, 0.3,
      -1.2, 1.3, 0, -0.1,
    ],
    [
      0.8, -0.4, 0.1, 0.1, -0.4, -3.9, 2.1, 0.1, 1, 0.2, 0.9, 0.1, 0.4, 1.7, -1.3, 0.4, 0.4, 0.3,
      -0.6, 1.6, 0, 1.6,
    ],
    [
      0.6, -0.6, 0, 0.5, -0.4, -3.7, 2.2, 0.6, 1.1, 0.3, 1, 0.1, 0.6, 1.7, -1.2, 0.4, 0.4, 0.3,
      -0.4, 1.7, 0, 2.6,
    ],
    [
      0.2, -0.3, 0.2, 0.2, -0.1, -4, 2.3, 0.3, 0.7, 0.1, 0.7, 0.4, 0.4, 1.2, -1, 0.7, 0.4, 0.5,
      -0.7, 1.6, 0, 1.1,
    ],
    [
      0.5, -0.9, -0.1, 0.6, -0.1, -3.7, 2.4, 0, 1, 0.4, 0.8, -0.1, 0.9, 1.6, -1, 0.1, 0.3, 0.1,
      -1.9, 1.4, 0, 1.6,
    ],
    [
      0.9, -0.2, -0.2, 0.7, -0.2, -3.7, 2.4, 0, 1.2, 0.1, 0.7, -0.1, 0.8, 1.4, -1.5, 0.9, 0.4, 0.4,
      -1.2, 1.4, 0, 2,
    ],
    [
      1, -0.7, 0.3, 0.8, -0.9, -3.8, 2.2, 0, 1.1, 0.4, 0.9, -0.1, 0.9, 1.6, -1.3, -0.1, 0.4, 0.6, 0,
      1.6, 0, 0.2,
    ],
    [
      0.7, -0.1, -0.3, 0, -0.4, -3.8, 2.3, 0, 0.8, 0.2, 0.9, 0.4, -0.2, 1.6, -1.3, -0.1, 0.4, 0.3,
      -0.3, 1.3, 0, 2.2,
    ],
    [
      0.6, -0.6, -0.1, 0.3, -1.1, -3.7, 2, 0.4, 1.5, 0, 0.7, -0.2, 0.5, 1.7, -1.3, -0.1, 0.4, 0.6,
      -1.7, 1.5, 0, 0.7,
    ],
    [
      1.1, -0.4, 0.1, 0, -0.8, -3.7, 2.3, 0.3, 1.1, 0.3, 1.1, 0.7, -0.2, 1.6, -1.3, 0.7, 0.4, 0.1,
      -0.3, 1.4, 0, 1.5,
    ],
    [
      0.8, -1.1, -0.3, 0.7, -0.7, -3.5, 2.4, -0.6, 1.3, 0.4, 0.5, -0.1, 0.2, 1.5, -1.3, 0.1, 0.3,
      0.4, -0.2, 0.8, 0, 2.6,
    ],
    [
      0.5, -0.8, 0, 0.6, 0.3, -3.8, 2.1, 0.3, 1.4, 0, 0, 0.2, 0.8, 1.6, -1, 0.7, 0.3, 0.5, -1, 1.4,
      0, 1.8,
    ],
  ],
  features: `
0%
00
1 %
20
3000
2^
2a
3no
2de
3ia
2en
2famili
2herman
3ij
3or
2mes
3illon
2p
3ar
3erson
3or
2vec
3ot
2y
1000
4 0000
5^
5a
5com
7n
5el
6n
5fue
5la
6o
5por
5se
5y
0@
1 ^
2de
4l
2en
2y
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
3rowing
2hardship
2incumbency
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
2a
2com
4n
2de
4l
4sd
3ond
2e
3l
3n
4tr
3s
2fue
2ha
2la
2me
2naci
2par
3or
2que
4ien
2se
2y
1accion
2dministracion
2gu
2ir
2lam
3ianz
4cant
3t
2ntioqui
2rizon
2samble
3ociacion
3unt
2utonom
2yuntamient
1bahi
2ibliotec
2la
3oqu
2uen
1californi
3mar
3rit
3s
3tolic
2entr
2hil
2ienci
3udad
7an
3vil
2lub
2olegi
4ombi
5ni
5rad
3mision
5t
3ncej
7al
4dad
4gres
4sej
5titucion
3rdob
4onel
2ruz
2ultur
1de
3liberant
3rech
3sarroll
2ia
3putacion
7d
3rector
3strit
1ecologi
2ducacion
2l
2scolar
4uel
3pan
4ig
3tad
4udi
1florid
2rent
1gener
6al
3stion
2obiern
2rup
2uardi
1hidalg
2ond
3spital
1igualdad
1junt
3stici
1la
3s
2egislatur
3y
2om
3ndon
3s
1maul
3yor
2es
3xic
2unicipal
8i
1nacional
2o
3rt
3tici
2uestr
4v
2º
1oficin
1partid
3z
2ermanent
2olitic
3pular
2rad
3emi
4sidenci
9t
3ovinci
9al
4yect
2ublic
3ebl
4rt
1red
2ic
3o
2ural
1sa
3l
4ud
3n
2ecretari
3minari
3nad
6or
4or
2ierr
2ocial
5edad
2tat
2uperior
3r
1tecnic
3x
2rabaj
4nsport
3evin
1unid
5ad
4versidad
9ty
1vall
2ecinal
3g
2id
3ej
3ll
3viend
0a
1 0
3000
2^
2estudiar
2la
4s
3os
2m
3i
4s
2quien
2su
4s
2tod
3rabajar
2un
2viern
1biert
2ogad
6 de
3ut
2ri
4l
4m
2uel
1cces
2ompan
2t
3ividad
3ual
2ueduct
4rd
1dem
2ministracion
ador
2ult
1gost
2reg
3icol
5ultor
3onom
2u
1hi
2or
1l
2 0
3^
3municipi
2cald
6 ^
7de
6es
6i
2g
3un
2li
2quiler
2t
2umn
1mbulanci
1no
3 com
4de
4en
4y
2t
3 de
4el
4la
3icipacion
2ual
1pertur
2oy
2rendi
3obad
1qui
1re
2ticul
1sesor
2i
3mism
3sten
2ociacion de
2umi
3nt
1tencion
2iend
6 a
1udienci
2ment
2nqu
2tobus
4r
5idad
2xiliar
1vis
1yud
4 a
3ntamient
0bachillerat en
2j
3 su
2nc
4ad
2rri
5 ^
1ec
1ibliotec
2ciclet
2en
4venid
2lingu
1loqu
1uen
0cabez
2d
2f
2ll
4 ^
2mar
3bi
5ar
3in
3p
4an
4esin
2ndidat
2pital
2rcel
3g
3rer
2s
3 de
3ad
3i
1entr
5 de
1ient
3rr
2t
2udad
6 de
6an
2vil
1las
2inic
1ocin
2legi
3oni
2m
3 ^
4director
4president
3ercial
8nt
3ision
8 ^
9de
4t
3paner
4let
4r
5omis
3un
5al
5idad
6tari
2n
3 0
4^
4el
4la
6s
5os
4mas
4su
6s
4un
6a
3cej
6al
8 ^
9de
5sion
3dad
3gres
7ist
a ^
3oc
3sej
6 de
6er
4igui
4tructor
4ult
3tact
4enid
4r
5 de
8l
5at
5ol
7 politic
2ordin
7ador
2s
3t
1re
3 el
5n
4firmement
4la
4que
3acion
4d
3ci
2i
3ad
1ual
4quier
3nd
4t
2ent
5 con
6de
2idad
2ltural
2mpli
2rs
0d
1a
2r
1e
2 0
4000
3@
3^
3abogad
4cuerd
4gost
5u
4hi
4nticipacion
3cad
5f
3dia
3empres
4st
3famili
3la
5s
4ectur
5y
4o
5s
3marz
5y
4i
5s
3nacimient
4uestr
3octubr
3privacidad
3que
3salud
4eptiembr
4u
5s
3tod
4rabaj
3un
5a
3verdad
2b
3at
3en
2cidi
3lar
2fender
5sor
2j
2l
3 ^
4camp
4distrit
4gobernador
4puebl
2ntr
2partament
3ort
2rech
6 a
2sarroll
3d
4 0000
5el
6ntonc
5hac
5la
5que
3pu
5 de
8l
1ia
3ri
2c
3h
3iembr
2g
2j
3 que
2o
3cesan
2plomad
3utacion
6d
2reccion
5tiv
6or
8 de
3igent
2scapacidad
4urs
3trit
7 0
1ocenci
5t
3tor
2lar
2ming
2n
3 ^
3d
1uen
4 de
2rant
6 0
0e
1 ^
1conomi
1dad
2ifici
2ucacion
1gresad
7 de
1jercer
5i
1l
2 0
3^
3agu
4lcald
3barri
3centr
3dia
5strit
3padr
4resupuest
5imer
5ogram
3que
3trabaj
2eccion
4t
2l
1mpez
3lead
3res
1n
2 0
4000
3@
3^
3contr
3el
4st
3favor
3la
5s
4os
3march
5teri
3que
3su
3un
5a
2cabez
3ontr
3uentr
2er
2fermer
2sen
2tendi
3r
4 0000
4eg
1quip
1ra
1s
2 ^
3de
3el
3la
4o
3miembr
3que
3su
3un
5a
2a
2colar
3rib
3uel
6 y
2e
2o
2paci
4nol
3ecialist
3os
5 ^
2t
3 ano
3ad
4n
4r
3oy
3udi
6 ^
6ant
9il
7r
4v
1xampl
2perienci
3res
0falt
2mili
6 en
6ar
2vor
5 de
1ebrer
2ch
2deracion
1iest
2n
3 de
2rm
4ement
1ond
2r
3m
4acion
5dor
1ue
3 elect
5n
4nombrad
4president
3r
4on
2i
2ncion
7ari
3d
4ador
0gabinet
2n
2st
1eneracion
6l
3t
2rent
2stion
1obernador
3iern
1raci
3d
4u
5 de
3tuit
2up
4 de
5parlamentari
1ust
0h
1:2
3024
23
2a
3cademic
4cion
4erc
4tividad
3dministracion
3gend
3l
4cald
8es
3no
3vis
3yuntamient
2barri
4tist
3eltran
3ibliotec
4ografi
ac
3oletin
3uscar
2caf
4rg
5rer
4s
3entr
3iudadan
3olon
4m
5ision
5promis
5unicad
8dad
4n
5cej
8al
5dad
5gres
5ozc
5sej
8er
5tact
6enid
4ordinador
3uent
2dat
3e
4l
4sarroll
5pach
5tacad
3ip
5utad
4rectiv
8or
ai
4strit
3on
3ra
2eje
3l
3n
4trad
6evist
3quip
3s
4cuel
4t
5udi
3xperienci
2famili
3ich
3ormacion
3recuent
3uncion
2gestion
3obiern
2hech
3istori
3on
4rari
2inform
8acion
4iciativ
4tendent
2judicial
4ez
4nt
2la
4bor
7al
4s
3ine
3legar
3o
4gr
4s
2maestr
4ldonad
4s
3e
4di
4nsaj
4s
3i
4embr
4s
3ujer
4nicipal
9i
2no
4tici
3uestr
5v
2obr
3ficin
3rganizacion
3tr
2padr
4labr
4r
5lamentari
5ticipacion
4stor
8al
3erfil
5sonal
3olitic
4r
3regunt
5mi
5sent
9ad
6ident
4imer
5ncipal
5oridad
4ogram
5xim
5yect
3ublic
4ebl
5rt
2que
4ien
5roz
2rabin
3ecient
4gidor
4sen
5trep
3ind
3osad
3ural
2saltar
5ud
4n
3e
4cretari
4man
4nador
4r
5vici
4sion
3ierr
3obr
4cial
4y
3u
4perintendent
2tod
3rabaj
5yectori
4evin
2ultim
3n
4a
4idad
3til
2vecin
4lez
3id
4ll
4st
3otacion
2y
1a
2 sid
2bi
4tant
3l
4ar
2c
3er
3iend
2n
2st
4 0000
2y
3 que
1e
2ch
2m
2rman
1ic
2j
3 ^
4de
4y
2stori
2z
1ogar
2m
3br
2nor
5abl
8 ^
2r
2spital
2y
3 es
1uert
2racan
7 ^
0idiom
1glesi
1mport
3uest
4ls
1naugur
2fantil
3orm
6 de
2genier
3l
3res
2ici
5 ^
5ativ
9 de
2stitucion
7t
2tegr
6ant
4ndent
1r
2 a
0jef
3 de
1ornad
2ven
1ubilad
2ev
3z
2li
2nt
4 a
5con
5de
2stici
2ventud
2zgad
0k:aside
2item
2pair
4ragraph
2quote
2row
2short
0l:comision
2de
2en
2lugar
2period
3resident
2secretari
1a
2 ^
3alcaldes
3call
5pital
5s
4iudad
4omun
8idad
3educacion
4scuel
3gent
3iglesi
3junt
5stici
3ley
3mes
3oficin
3parroqui
4olitic
4rimari
7er
3que
3sal
6ud
4egund
7ridad
3universidad
3vid
2rg
2s
3 0
4^
4comision
4famili
4mujer
1e
2ctur
2gislativ
2ngu
2s
2y
1ibr
2cenci
7ad
9 en
8tur
b en
2der
5azg
2ne
2st
1lamad
2eg
4 a
6l
4u
3n
3v
1o
2 primer
3que
2cal
2gr
4 la
2s
3 0
4^
4ano
4juev
4que
4vecin
5ot
1ueg
2gar
2n
3 a
0m
1:first
71
7Many
b1
2he
41
2kin
51
2organization
e1
3ther
71
2role
61
2she
51
3ubject
91
2they
4ing
71
1adr
2estr
6 de
6i
7 en
2m
2n
3an
3er
2rch
3t
3z
4 de
2s
3 de
4que
2teri
2y
3or
1e
2di
4c
2jor
2n
2s
2t
3i
1i
2 mam
2embr
6 de
9l
3rcol
2l
3lon
2nisteri
9 de
6r
2s
3m
1ovimient
1uch
4ach
2jer
2nd
3icipal
9idad
d de
7i
2sic
2y
0naci
4 el
6n
4d
5 en
4mient
4onal
2d
3i
2tural
1egoci
1i
2et
2n
3gun
1o
2 es
3habi
3se
2ch
2mbr
5ad
2rm
2s
3otr
2viembr
1uestr
3v
2nc
0o
1bisp
2lig
2r
2tuv
1ctubr
6 de
2up
1ficin
6 del
1ral
2denad
6nz
8 de
2ganizacion
3ull
2iginari
1tr
0p m
1adr
4 ^
5de
2g
3ar
3in
2is
2naderi
2p
3el
2r
3 el
4la
6s
5os
4mejorar
4que
4tod
3ej
3lamentari
3qu
3roqui
3t
4 de
4icip
8ar
5d
5r
2s
3ad
4r
3tor
6 ^
2trimoni
2z
1edid
4r
2quen
2r
3iod
6 0000
6ist
3son
3tenec
1id
2s
1lan
4 de
4t
3t
3z
2en
1oblacion
2c
2der
2litic
7 de
2nent
2r
3 0
4^
4cient
4el
5so
4la
6s
5o
6s
3qu
3tavoz
1ractic
2egunt
3ns
3sent
7ad
4id
6 la
6ent
9 de
cl
6i
4upuest
3vi
2imari
4er
3ncipal
3oridad
3vacidad
5d
2oductor
3fesion
9al
6or
3gram
7 de
3pi
5etari
3teccion
3vinci
8al
3yect
7 de
1ublic
6 de
2ebl
3d
4en
3rt
3st
2nt
4 de
2s
0que
3 ^
4a
4el
5s
4fue
4ha
4la
6s
5e
5os
4me
4ningun
5o
4oblig
4quier
4se
4te
4yo
3d
2ien
4r
5 que
0realiz
2cib
5i
3lam
3tor
3uerd
4rs
2d
2form
2gal
3idor
4onal
4str
3res
2present
9ant
2sident
3pald
4onsabilidad
3ultad
2un
4ion
1indi
2o
1ural
0sab
3ad
2l
3 de
3i
3on
3ud
2n
1e
2 gradu
3ha
3lo
3pued
3qued
2a
2ccion
3retari
9 de
3tor
3undari
2guid
5r
4n
5d
4r
5idad
2man
2nad
5 de
5or
7 ^
4l
2r
3vici
5r
2sion
1i
2d
2empr
3nd
4t
2gu
2ll
2n
3dicat
2rv
4i
2stem
2ti
1obr
2ci
4 de
4al
6 y
4edad
2l
3ter
2m
2n
2y
1u
2 espos
3famili
3padr
4rimer
5opi
2bsecretari
2el
4d
2plent
2r
2s
3 0
0taller
2mbien
2nt
2rd
1e
2ch
3nic
2ner
3g
4an
3i
2rcer
3min
6 la
3ren
2sorer
1iemp
3n
4 0
4en
2tular
1oc
2d
3 el
4la
5os
4su
3avi
2m
1ra
3baj
6 0
7com
7en
6ador
7nd
7r
8 en
3mit
3nsparenci
3yectori
1u
2v
0ultim
1n
2 ^
3centr
2a
3 cas
4de
4maestri
2idad
3versidad
8tari
2o
3 de
1rban
1st
0va
2m
3 a
2n
2ri
1e
2cin
5 de
2ndi
3g
2r
3dad
3ed
2z
1ia
2cari
3epresident
d de
3tim
2d
2en
4 de
3rn
2ll
2n
2sit
3t
2v
3 en
3i
4d
4end
1ocal
3er
2luntari
9 de
3vi
2t
3 a
4en
0y
1 0
3000
2^
2a
3hi
2com
4n
2de
2el
3n
3s
4t
2fue
2ha
2la
3leg
3o
4s
2mas
3e
2no
2por
3resident
2que
2se
3u
4s
2tambien
2un
4a
1a
1o
0zon
`,
  places: `
RtAbcdefhjklmnopqstRtAbcdfgilnopqrstFAcdijlmnqtAbcfgloqstBfijlnqstAdgilmnoqrtStAABBdfilmpqsAlsGlqFlpLLGPGDrAbf
ilqrstBdefghijklmnopqrstBcdgilopqrstAcfgilmnoprtCgtTGqLtQDfgCTGLqAcefgilopqstBdfgijlmopqsBdfgijlmqCimCgilmtGtA
tBdefghiklmnopqtBdefgijlmopAdfhklnoqstAcefgiklmnortAbcdefghijklmopqrstAcdfghjnopqrsAbcegijklmopqrtAbcfikmnopqr
tAbcdefgilmnoqrstAbcefghijlnopsAdfnqrstAbcdegilnqstAefklmnoqrstAbgilpqstAbcdfoqstAbcfghilmnpqrstAbdfgimnpqrstA
bcdfhikmnopqrstAbcdefgijklmnorstBcdfgilmnopqstAbcdfglmotAbcfghlmnoptBcdehiklnopqrstBdefgikmnqstAbdgklmopqrtBcd
eghinoprtAbfgjkmpqtAbcdfgilnopqAcdefijklmnoqstBcdfgijklmnostBdfglmpstCdeginpqrsAbcdefgilmnoprtAcdefgjklmnorAbf
giopqrtDeimnpqAbcgmnostAbceilmnopqrtBdefijlmnprsBcimrsBcdfgijlmnopqsAbdefghijkmnopqrsAfimnpqsAfgCdgnpqrtBcdhij
knpqrstAgjkpCilqsDmostCimnBcdimtAbgjklmstGltAbcdfijmnopstAdlntLstDiqCpAltCefgmnpqBflmnBdgijklqAbltCdpqtBcdefhi
jklmpqtGAcntLCAMFgpsGmstGilqstGAltGtLCtCdfglmnqGitLCtClCGiCimpSAbcflmotCActPqsCgnGFsOtGlAgtFIAAcfgilmoCBfgmtCg
GiLmpCglopSGiDfgltCCgtTFiAfgnoAcilASCTAdfmnptFCfgnoqtBcfgijmnopstMCfginoqTLAcdglmnpNLClsCnAmotIBginpqstCOBITIC
fgotAfCdijnopqsFgiloCfpAclstCntLnDflnotMClGintFiqtAcdfgimnpstCgiCfimnopPrGmqAgmtGBcfgmnpsNTCtMCCinpsMGLTFpsCCf
pstFBcfgimnqtGsAbeflnpqsBgnCinotBcilmstLtJCCfgmtCgijlmnopqsAfgilnGFptDGmTCmCNAnINEgimnGtCCdfCglqtCAcdfgilmnopt
TMCCitLGCmptLBchilmopqrsBgiklmnoqtIlBcdfgilmptNCdfgilmnopqsAfglmnpBcfgklmnopqADfqDDGlqtGFTGlLqCdfglmtBdfgilnpq
sNCfglnptGALBgsFFAhltFCLAdfirsAjlnoqFglpstNFknrLLGiTNtBcfipstLnopqtDefgBdmorLAfgimpsLAfgilmnoqsAIClmqstSPqSAlE
psNpNLBdfgijmopqrsFtAbdfgopqAbdfglnopGlAcfglpqtAglpqtAlPLCADfilpsGiLrBfgilpstLTDlntFglpqLCCMCAsAltTALpsPsSClsF
sTLtAdqsTSTLLTCDiostGilNCimnTFgqTFlCBpsTAbcfgilnopqstGipAbfgklmnpqsAgkqtTFprFCfopEflqstDhBiDhPOqDfhilnoqtAtAbc
fgilmnopqBtBmqtSAbgilmnpqsAflPPLAbcdfilmnopAbnSFgFpstLLDgnGnpAbefgikmnorstLTCTPAcilnpstCCCfgloDqtNtCglFBfgmotT
EfgimopsAeklmoAdiklntAefimopqrsLtDfmpAbcdfgklmnoqrLAfglsTPqtANpQsLsCgilmnqtMntCgilstPFinqABiBFBcjtCtCdjlsLsTAs
CfgilnpstSDenortPLprLpLLFlqTLsSAbcdfiopstSSPLLLLBGtGiNqtQAcdfglmopqDBcdiklnpqsLqsSPILotNqstLOpQAcdeiklorstBefh
knpqtAcdfglmnoqtAbfgilmnpqsAbfhinqrtNPrtLSNLAqPFNBgipStAbcdegjlmnoqrtAbeflmnoqrsLFpSAbcefhinoqrstAnPOQICAGCgpq
sFltLAbclmopqtAsPTAdfgjlnopstBcfgijlpqstFLpAlLpsQPPFGnqtAcefghjnopqrsAcdijoptTPDGTPFDglpqtSCflstCdfgimnstFipqM
PGCICdfginoqstTOAbcdeflopqstTIlpqPAcgSCilsSAglCNFgpsFiqTCtBcdfgjlnpqstCdglmBdtFAAbfgilnpqITClnstTTDilBciqsBcis
CfgiknstMqGtAbfgiklmnopqstBgiAfilmnpsCPTPAbcfpqMNNTAbcdghijnortAcdfgilopqtBcdegiknoqrstSGIqLTGiClRGilpqsFlqGqs
tDtAsLmtBdfgklpCqstLAfnstAcegjlmnorstAfglnsBefghlopqrsGmnqsCdfgijlnopstCdeltAbcdefghiklnoqtCdflstLAcdfgiklmnot
CistAbcdefginpqstAblLBinpsAbdfgilmtDglpqtFtASFCptGBlqQAdefilmrtGtAflmClnopqIpqstAbcdehijklqrsGBpAflmBcdfinqstF
CmtFICdfptSBqtAcdlnptTAdfgklnoSIopqsAbdglnqsMATBgqsIqCdfkmnoqrstGltCpqLAdlPqsAfmnoqsNsFloPNAcqtCsGlsSFlrsAbcef
gjmnpstBTFtFAtMIGPstTLstPCrAGqstNTBcdefijklmrstLSTClmCoGBfinqtLTTLmTBclpFGisAlmnqGiosTCilpstDCdfimqsDoATTAoAcg
inpstDCQAdmtLFltBcpAbcdfinopqstTLGtAfjlnoFtAlAcdginpsAbcdfgilnoqsAdilmnopqDfilmqsAcdfhklmopqsIFstAcfgpCLqsAbdf
gilmnoptAbcqAcMotAcqAbcGlqAdipqstLpOPsBcdfglqrstAbcdfilnstFpsLOAcdeglpqAcdiqrtAflmnopsIlstFpBinpstCmpsCptSAcdl
notALqAbcfgilntAbcdghiklmnpqCdefgprFTLrBcmAdfgilmqsBcjkmtBcghimqsNAbcflmopstAqAcfmqsFAbcdefgloptAflmnqrsStFlmt
BcdfilnoqstAcdfptPsLCnqtAglmtBgtInNtCsNCfltFtFlntBmqtCfioqstAlLtAbfmpsClpBcgnsFpDpstAfgjlmpstAbcdegjlmnorstLLm
ntCdiFAfgilsCeginpstAlCdfimnopqrsAfgqtIBdefgipstLLpAcdoqtCtBlprstCipqLGnopqtAcfmoqsCApsCdfilnpstBcfghikmnoprst
AbcdlptCfltAbfltAmAcdijmpstAbfgmpstSDfpqBltCAcgimnqsQGimnopqrstBgitAcdilstAcgnpqCilpsAoDlqstClCdfgjnopAbcdfgil
noqsFglmnopFIqsAgstAcflpqstGilsQNqAbcdefgimnoprstCdflmnopAbcfgptSAdlDinpqsBnTAflsItPDgiotBcgmpqstFAbqstBcfgnqs
tABcgqtAdfgiqTAGsAcdfilmostCBcfipqstAdfglnpqstBcgnpqtBdlstFglstBfglnqstCdgilmpPsAcfikqstAfglnostNtAbcfgpsDTAdi
lqstBftPtLrAbcdjloqrtBcegklmnoprsAcfnqFipqQsFltLsBginopqtAfhCmtCiltDfgnpqCBcdgilnstPFlopstPqtFlsAfjlmnpqsNBdno
qrstBFitBctOAglntTCfglnptDGFFAbgilstTBdfgilopqstTLOOFpsAlFLLAAAcltLCnQtLBdefglmnopstAbcmnqstFlqQTMCmotCgBcdsLq
QTGGAcdgiknpstCtFlopqsCdgmnqDmAbcdhjlmpqstDlLPDFTAbcdfgjklpqrsBdefghijklmnoqrsAbdglmnopqstAbcdefghijklmnoqstDp
sDglnprstAbdefghijklmnopqstCAbcdfimnoqtMIMCTAdehijlmrtAcegijmnopqstClCglsPBsIloqtGDfiloqsAlnGkoqAopCmLtDFlpCpF
lpsBAfpqstNBlptBcdfgiqstLFLFNqIqGAefijkortAfgstAfgsCPFAbcdeflmopsLoCmnFOsCdglnprtDqFtGltTTTEoNFgltBcflLAbcdfgl
pstStGGBLopqsDeghiklmstFAcdklnopqsDpqtFlpLAdefijklmoprtDfgilmpqAbcfglptSOBpCRItDiqtIoAilAlpsAbdgilmnpqsAcdfglo
qrstBdeghikmnoprstAcgilnsBcfilosLpstAbeijklnopqrstBefglnstAcdeghijmnqtCgijlmnortAbcdefhijknopqrsAbcdfgkmnpsAcd
fklmnoqstAcfgilmsAbcdgikqQsAdefhijmqtAbgijknopqrstGpqAbcdfilmnopqstAfisBdfilqAcflmnopqtAtLntTBdgpqsAGSAblBdlpt
AcflmnAcmtAfklmnoprtBdfgilmopqrFpLAbcimnAcfgklsDfglopqrsBdiqtAnpsAdfipqstAFlnopqrtFQAbcdfgilmpstDCgjlmoqrstGmo
prTTDnFglpstBtTTBdqsEgijnCAbgsBqsAbcdiloqstIqsCdimopqrtBgiGiAbcdfinoqtTCintAbdfklmnstQAdgilmnpqstBgipqBgItDDls
GipsIFgstGhqsBqtAfglopqFpsAcdehiklmopqrstPQAbcfhlmsQAchpsTPAbdilnqLqsIBceflmoqAdflmrstBCdfghilpqtAmtLAbdflsCln
oAiltITAbcimnpqrTLBsClLDlmstIsICdflLCgilnopqsTBLPAsCfimoMGqtSAbefhiklnopqFglmqtCdPCflpLDgpqstCsDnCBctAbcdfimot
AbdfilnpqDltAjtSAbcfghnoqtIBcdfgmntApsSClptLCFpPABcfgitCdlpqAmqrstLmTBdinpqtCiLLFlpsFlsPtPNptAdGlLSAcfhiopstFC
lAbcdjkmorCdfgoqtAcdglmnopqstPBcegilmpqstBflpstBcefglnopqsSQPAblpqrsCmTPsLAcltLAcMAcdflprstAcgmsCdGFrSGnsAbcil
mnopAcfmqsFlpGLtTFgilntDtNtAbcdfkmnqtFpsNqtMTMTBgklnqrArtAcfghilmpqtAFjlmpqsAbglnpqrstAhlpDfgilstIlnFlptLAlqtA
cdefhjklnoprstBdoTAdefmopqtDgiqtDDisGiloFpsBdfiFAbfilstFAloqstLFAbdefginptFSBlosBcdfgnoptFlpPACAqsPCmILBlpstFL
AdfglmpqCdlLQsTFgpsLDDtLLAcfpAEfpFDfnqsAbfglptCfqLQGptFnprsIAcdhloqrTLpQsSSFCAbcdfimpqsAilmTGLFnLAdfipsCfFptCf
lpqtFnNAfipqtFlGiAcdgilmnotAbcdikloptSAgltAblnpqsIlnptFilsBginsSGsBdqAfgnpqstLFStSOsAbcilnorsJltTBcdnstCPDnqBG
iAcfgnqstCgimnqsBdfghijmnoqstBdtIQATTSOCPAbfghijkmopqtBAcfsAbcijklmnoqtPQstLqLCnPtNqFpItAcmBnNOCAbcpqtDgilopqs
tBsGtCtAbsFgklmopsSFAcfqGBdstMsLqAbefghilopqrstTTQtBceglnpqsOqtLpstTSFTPBdglqtFlstCdglmopqrstFlpTAbcdefhiklnpq
BCdTFlInqTAilpstSTSSSSIFgstSAbdeglnqsCitQtStFnFPtCdflmpqFTCistIQDglqsBBAcdflnpsGBlnpqOABdilmpqIQGiCefimntCtCmK
lnoptOCgqsAcdfilmpqrLpPAbfhijnopqrtCdfgilnopqrstAAbcdgikmnpqtDoqTTBgimnpsDgijlmnopqAbfgimnpqstAilmpqAltAGiptDC
defgntSFlpqsAflosLmFCditAqTEfpsAbdgilmnptAcqtBlSAclmntABcdglpqstAdfnqrstFp
`,
  tenths: `
BEBeEEEEEBbiEIEEEIEBEEEBEEEBIEEEBBIIeiBeEbEBbbbeBEBEBBEBEbbbBEeieiiBEeIbBBBBBeEeeebBBBIBBeEEEbbEeEeEBeeeeeEeeB
EEbebEBEEEeBBEBerEBEBbIeBEEeEEBEBBErebbeiiebbeeieeeieeeeBEeEeieEebbBBeEEeEEBEbBeeiBBbEEBeBeBBEBbbEibiEEEEIEeee
EEIBBEBIeiEEeEEIEeBEEBeBBeBEBbBBBIiBEEBEBIeibEIEEBIbEibEEEiIBBBEbbEEBEbBiEEbEEIBBEEEBBBBBEBEEbEbBbEBBBBBBEbEBe
eEEEeebIBEEEEIEeIEbEBBEBBBBEEEEEEEBEiBBeBEbEBEbEBbIbBEBeEEeEBIBEiieEEEEEebEBbbrbEBEBbEbEEeBBEEBEIIEbBEBEEEeIEe
EibEBIEiIbBEEBeEEIEBBBBBBEIiEBEBeBEEbEEBEBBBBbEBeEeeeEIbBbBEEbbBBeEBEEebeEEBeBBBEEeEEBbEEEIEEEBBEBEbbBEEIbEEBE
eBeBEBieIEBBebeeEEiEeEeIbiEeEEbeeEEIEbBbBBeEIbiBeEeieEBEBEBEBBEeBIEEBBiBEbebeBeiEIebeEBIEEBieEEBEBEbBeEEbEBeEe
BEeBEEEBEeeBEBBEeeEErBBEeEeEEbEEiEeIEeeeEbBEieBbBEeEeBEeEBeeBeEeBEeBBbBEEeEiiEeebEEEEeeeeeeeiEEeebBBEEbbEbEEBE
EBEEEbBIeebEBEeBBBeeEbeeeEEBbeBibBBBbEBBBeeeEBEEBBEbEBBBEEEEEEeEEeeEeeEEEeebBBEeEbBbBBEbBEbebEeEEEEBbbBBbEBEBB
ebEEEBBEeeeeEEiiiiiibeeeeieeeeeIBeBEEeEBeeBIEBEiiebeeiiEEEBeEEeeeEbieeeeeEEeeeeEeEeeieeeeEEeeeeebEBEEEeBbEbBei
EEEEeeeebeieiEiiieEEEeeeEbEEebEeeIeeBeBbeEEeBiIEbeBBBeBBeeebeebbbEEEbEEBEeeBEEIEbbeEeiEeeiEBeieBEBEiEEbieeeeeE
EbeBeEIBebEebbBieebeEeiEIeeEeeEiiBBbEbEiEEeeeEEieeEEEeBbBIbBEeeeeBBEbeBeeeEeeEEEeEEebeEebeiiIeiEBebBeiieeeeeEe
eeeiBeEBEbbBeEeeBeeEbebeeeeEBebEeebBeBEBeiBeEbeBEBeBEeBEEEEEeBBbBEEEEeeeieEEEebbebeeEeeIieiieEebEeBEBBBEEEiEEB
EeeeeeieEbbEeEEeBbEbeebbEeEEeeEEBBEeBbeEeeEBebiiEEBbEbBEbBBbeBEeBEbbeEBebbeebebeiebBEeBeEeEEEeEBEBbBEBEBBEBbEe
BeBBBEBBEeeibeeieieEEEeeEbBeeEBeeeeBEEebEEeEeeeEieeeieEEeBieEeebBeeEeebBeEbbEBBEBBbEeeBEbEebBEEieEbBBEIeBebeie
ieeeeiEEEebBbeEeEEiIeIBBEeBBEeEEBEebBeBiEBbeeBeEeBEBieeeEEieeeeEEEeeEEIeeBeeEeeEEEieeeeeeieeeEEEEeieEieEEiEeEE
EeBBEEbeeeEeeiiBiebBBeEEEEeBeEeEEeeiEEeeeEBeBBbBbbEeEEEeiEebeeBBbebeieeiEiieiEeEEEEEeEeeeeieeeeiBeeEBEbIBEeEiE
EeebbebIiEeiBBBEbbeBbeEBEBbeeeiebbeEEebEeeEeieEeEEIEeeeeEEeeeBBBebBEbEbEeiieeIiBiEEBEEIiEeBeBeieeeEEeeEEEiEeEE
bbBeibeeeeebeeeBIbeEEEBBEEBEeEEEEeEEEebbEEbbEBBbBbeeEBeEEBeBebEeeEEeBEBebEEeeeEIEEEEiEeBEeeeeeeeeeeeiEeeBeEieE
EEBBEBEBEBEeBBbBEEeeeiiibiEeEeEBEEBbBEibEEeiiIieeeEiieEBEeeeEeBbeEeeEBEEbBbEeeEEEEiieeEeEeBieEEbBEBebeebEeEEEB
BEEEbEEbEEEeBBEBbeEeebeeBEeebeBeeBEbeieeEIeEEeeeeEeeEeeBBeBBbbBbBBBbeEBebbBbeEEbeeeEbEBbibBEbBEBIbeeeEieebbeei
eEbeeBBiEeeEeeEeeEEeEEebEEBBbbBbbebEEeEeeEeEiEIEieiiebeeeebBBeeEbbBbEeeBEeBEeeeieeEeEEBeBeieeIEeiBbebiBBBEBbEe
EeeeebBbeebbeeBeEBBEBbEBBebeieEEbeeeEiBBEiIbieieiieiBeEieEBBBEbbEEBEEeBEEEBEeeeeEbeeeeEbBeiEEIEeIeEBEbbbEbbeee
bEebeBeeeeeIeEEBEbeEBBBEEBEBEEeeEebbBeeeeeEeeeeEEeebEIBEBEEEBbIeeEEebBEEeEBibBBEbbbEBBeeEeEEieeieebEeBeEeiEeeb
eeEEEEeEeibbebEeeeieBbeBeeBEbBbEeeBBeEEeeEEbBEiBiBEeEbeebEEEBEeeBEieEBEBBeEEbeeIEEeBeBEeebbEEbbeEiebEbbbBBEBee
eeIeEEeEBBbebEEebEeeeeeeEEEEiBBEeEeEEEBebEeieEeEEeeeEiEEbEbeEBeeErEeeeEEeEEeEeEeEbeIbeebEIEBeeeeebbebEEeEEEBEe
iEEieEeeeEiEiEBEBeBiBeEBEbeeEeEEiBeEBEEEebeeeEiiBEEEEEEEbbEBEBbBEiEEeEEeEEeEeBBBbBeEeEeeeireeeeEEEEBiieiibBBbb
BeEEeeEEeeEbeeeeebBeeiEeiEeieBEbeieebBEEBBBEEEeEeEibEeeeEEEeeiEeieeeEeeEeiiEEEeEEeeeeeEEeEBBiEEeBbEBiiBEEeeEiE
BbBEBeeEebEEeEbEEEBbiEeBeebBeeeEeBEbEebBbiiiBeBeEEBEbeeEeBEBbeeIebeeBbBbBeeEBebeEIEBEbBIbbEEIbEEBbEEeEbEEeEbeb
BEEEBBbEBbBBeEeeeeiEebiEBEeeBBEEeEeeEEeEeEEEEeEEBBrBEBIBBErieEeeeieeeBEBEeEEbEeEBbbeEebEbEbeEEBbbEeeeebEiBBBbB
ebBeeEBeEBBeBEeeBEbBbBBbBBBeEBBeEbBeeieeBeBBBEbBeebBEbBbEEEeBEBbeeBBEEBEBEBEberBEeEeieEebBBbeBBeeebBBeeieeEEBE
eEEBbBIEbEEEebeBbeieEbbEEeBBieeEeeieEEeBEiErBEieeeEeEEEEBEbEEEeBEBEbBEEieeeieEeeeEBeEBEbEEBBEbBEBBBBBBbEBbEeEE
EeEebiiieiieEiebbeBBEiieEBeBebibeeEebbEEBBEEEBBEEeeBEBBBEBEEeebebEBbeeBBBeeeEBEeebEeiebEBEeEBEIEBIEEBBBEEeEbEE
BbeeEEeBEiBeEEEEeeBeBBeEBBEBEEeBEEEeeBeebeBiBEebEeeBebeeebEEiEeEbebBebBbEIbBEeEeEebEbeeeIebEEebBEebebEeeBeeEee
BBbbEBiBBbBieeeeebeEErrrebEEEEBebbBeeeieEeBbeiebbbbBeEeeEBbEEEEeeeeEEebEEEeeEeEEEEEBbEBbEIBBeeEbBeeeibBEEEEeBB
BeEBBeBeBBBEeeBeEEEBEbBbBbEieEEBBEEeBbEBibeebEiBEEBeEeeeeeeebiiBEbEEBBeeBEEEEbeeeeeebeeebeieiiebeeEBBBBBErEEeb
eebbeEeEBIiBeeBBeebBBBBEBbiEEBiBBbeeEEEEEeEEeEeEeeieEeBIEEeeeeeEBiEBEebEieBEEEEEBbEIbeebebEEEErIEEeEEEBiBebEBB
ebbBeeeBEbeeEebeeeBBBEBBEeeeeIEBBBeEeEBEeEiBeEeeeeeieeeEeeeeiEeEEEEEeeEEeBBEEEEEEEEEbbBEBBEEeeeeEeiEeEiEeieEEe
eeeiEiBebbbbeBeeEEeEBEBeBeEEeeeeeEbeieeiiBEeeEeieEbIBReEIIEEEIEEebEBEeibIEEIEIBBEEIeeBBEEBEeBbEBebeIIBebeiieie
iBbeEEeBBEBEEEBBeBeEebbEEIEeEBEBeEBEBBEEeeEEebebBBeBeEBebBEBebbbEEeEEEeEbeBeeeeEBeEBiEebBeeeebeeEeEeEIEeEbEeeE
EEEEEbBeBeeEeEEeiEEeeEbBeeeeeeeeieebEBbBEEbEEbeeiEeeeebeEeebBBBEBbeEeEeeiEEEiEbbBBeeeEEEEEEeeieEEEEieEEEbEbBeE
EEeeEeeeeeEBEebebEeBBbeeeBbbeebBbBbEEiEeEeBbbebBBbEebEBBBEbIeEiebEEBIEBEieEeEeiEieEEbEEEbEBEEbebeEEeeirEBEebEe
BBebEbEBeEBBBEbBiEbEbEBBibebbbeeeeeeErBebBEbBEbEEbbbEBEEbIeibBbBbebbbbbeebbrebbeBeEiEBBBbBEEEEBEBEeBbEBbeebeBe
BBBeBEBbBBEBeeEeBbeEiebeeeeibbeBeErbBBeeiEBiEbeBEeEEEbEeebeEiEEEEEEeeBebeEbEeEEEBebBEEbEeEeEBeeEeeieEeEeeBBBBE
ebEEbbeeeeEebeeBebEbEeIebbbeEbBIEeeBEeBEBEeEbebeebIBEeEbeBeeeebeeeeeEiEeEEeEeBbebEiebiEeEeeEbIeEiEEbEEEBbEEEEE
bbEEeBEEeEBEeeeeeeEbeeibeiBEeeeeeEEebEebeeIeeeEeBeEbEBeeeieeBBBEbeEBEeEeeeEEEEBeBEEEEeBBEeIBBBEEBEebEEEIiEeeEe
EEbiieeeeeiieeEeEbeBeEeiieBBEeiBEEEbrbeiEeeebeeeebeeEBeIEEebeeiEeeEbeEEBEeEbBEEEBeEBEEeBEBeebIEEEieEeeEeeiEEEe
EebEEeiEEBEBBEEbiiEEEeiebeeEiieebbeBbbBbEBEBEEEeeEIBeeEeiEeEeBEeebEbiBBebBEBbEEieeEeEieEEeEEEeieeeeeEeEBeEEeeE
BbBEBEBEbEBEeeEeEEeeIiEBEEeBBEbeeBeiEBIBeeEeeeieeeEiebbEEEEeBiBBEEEeeBeBbEbBiiEEeebbeeebeeEeEeeeEEeBieieiebIeE
eEBBeEBEbEBeEeeBieeeibBbbeeeeeBbBeBBbeBEEEieiiEEbebEEeBeBBIeEEEEbeeiieieiBeEbBiBebEeebBeBbEBeEEeeEeBeEieEBBIBe
EbEBeEeeEEiEEbEieEeiEieeiEeEEEbeBBeEeBEEEeieEEbBEeiEEeEeEbEbEeEBEbeeeEbEBbbiEEEEBeEbbEEeEEEieeEieEeEeeeEiEeEeB
eieeBBeeBbeEiEEeeEEeeeBBiBEEEEeeeeiEEEEEeieEEeeibEEeEEeeeEBBIieebBBbeeBEieeEEEeeeBibEEbiIEBEIeEeeEeieeeeeEEeee
EEeEEeIBEEEeieEeEeeEieeeEeBEEieiebeEeeEeEEBEEEEBeeieEeeBieeeEBEbEIBEEeEieeeeibBeEEEeEBEeBeeeeieeIBBEEEEeeeeEEB
beeEeeeeeeeBEebeeeBbEeEBBBBBEEEEBEEEeiEBBEEEEEeEiEBEBieEEeeeieeeeEeeeBBEEeeeBEEEeEeEeBEBebBEbeEeiBeEeEeeeEeeeE
EEEiEBBeBeeieeBibbeeeeEBeBeEEeEBeeeeieeeebEeieebBBEbBBbeEEEbBeEibiBBeBBEeeeEEeEieebEiieEbEeEeeeeEebEEEBIBEBbEe
BeBEEeieieeeBbEbBeEeeEEBieeiEeieeBBbebbEEEeBebEeeeEbBeeeebeBieeEEeeeEeiEeeeEeeEEbBEEeBBbbbEbBiEiiebBebEbeBEbbe
ieeEEieeeeeebEeEeEIeeeeEEEeebeiBeEBeBeeiiieeieeEEeEEeeIBeieeBEeeEeEeeeeeEeBBBEBebEbEeeeEEEEEeEEeeeiiebEEEiEiiE
EBiEEeeeeeEEeIEEeIBiEEBIebBEbBEBbEeEBBeEbBeBBEBBeeeiBEEbebEEeeeBiebeEeeieiEEeEEeEbeEeeeeEeEeeBBbEeBbEeEebIEEEB
eeeEEEEebiEeBeBEBEeeBEEEEeEeeeeeEEeBeEbeEeeeEeeebEeEbEEeieeeEeeeeBEebeeiie
`,
};
