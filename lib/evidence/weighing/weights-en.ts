// Learned by `npm run fit`; not written by hand. How: DECISIONS.md.

import type { Weights } from './weights';

export const weights: Weights = {
  questions: [
    { id: 'events', kinds: ['page', 'text'] },
    { id: 'family', kinds: ['page', 'text'] },
    { id: 'groups', kinds: ['page', 'text'] },
    { id: 'influence', kinds: ['page', 'text'] },
    { id: 'interests', kinds: ['page'] },
    { id: 'issues', kinds: ['page', 'text'] },
    { id: 'local-history', kinds: ['page', 'text'] },
    { id: 'may-endorse', kinds: ['page'] },
    { id: 'origin', kinds: ['page', 'text'] },
    { id: 'other-businesses', kinds: ['page', 'text'] },
    { id: 'programs', kinds: ['page', 'text'] },
    { id: 'record', kinds: ['page', 'text'] },
    { id: 'role', kinds: ['page', 'text'] },
    { id: 'schooling', kinds: ['page', 'text'] },
    { id: 'service', kinds: ['page', 'text'] },
    { id: 'stands', kinds: ['page', 'text'] },
    { id: 'story', kinds: ['page', 'text'] },
    { id: 'votes', kinds: ['page', 'text'] },
    { id: 'words', kinds: ['page', 'text'] },
    { id: 'work', kinds: ['page', 'text'] },
  ],
  figures: [
    [
      0.8, -0.9, 0.3, 0.2, -1.1, -1.6, 0, 0.6, -0.3, -0.6, 0.6, 0, 0.6, 0.5, -1.6, 0, 0.1, -0.5,
      -0.1, 0.7, -0.8, -1.8,
    ],
    [
      1, -0.9, 0.8, 0.4, -1.3, -1.2, 0, -0.2, 0.3, -0.6, 0.6, 0.3, 0.5, 0.3, -0.9, 0.1, 0, 0.6,
      -0.7, -0.1, 0.3, -0.9,
    ],
    [
      0.5, -1, 0.4, 0.5, -0.5, -1.5, 0.4, 0.2, -0.5, -0.5, 0, 0, 0.6, 0.7, -1.1, 0.8, 0.1, 0.3, 0.2,
      -0.8, -0.4, -1.3,
    ],
    [
      0.8, -0.8, 0, 0.2, -0.9, -2.1, -0.1, 0, -0.7, -0.9, 0.2, 0, 0.5, 0.8, -1.6, 0.4, 0.1, 0.1,
      -0.4, 0.8, -0.6, -1.1,
    ],
    [
      0.6, -0.8, 0.4, 0.5, -0.1, -1.6, 0.5, 0.6, -0.7, -1.1, 0.8, 0.2, 0.8, 0.9, -1.5, 0.1, 0.1,
      0.1, -0.3, 1, -0.4, 0.2,
    ],
    [
      0.6, -1, -0.1, 0.7, -0.1, -1.7, 0.2, 0.4, -0.4, -1.1, 1, 0.4, 0.7, 0.5, -1.2, 1.4, 1.3, 0.1,
      0.1, 1.2, -0.1, -0.7,
    ],
    [
      0.4, -0.3, -0.1, 0.4, 0, -1.4, 0.3, 0.6, -0.4, -0.6, 0.3, 0.3, 0.5, 0.9, -1, 0.1, 0.2, 0.3,
      -0.8, -0.4, -0.2, -2.4,
    ],
    [
      0.9, -0.8, 0.6, 0.5, -0.6, -1.6, 0.4, 0.3, -0.7, -1, 0.8, 0.3, 1.2, 0.9, -1.5, 0.1, 0.1, -0.1,
      -0.1, 0.9, -0.4, 0,
    ],
    [
      0.7, -1.2, 0.3, 1.5, -0.7, -1.5, 0.1, 0.5, -0.3, -0.7, 0.9, 0.2, 0.5, 0.6, -1.3, 0.6, 0.1,
      0.3, -1.2, 0.5, -0.5, -1.8,
    ],
    [
      0.6, -0.8, 0.4, 0.5, -0.3, -1.7, 0.2, 0.6, -0.6, -0.8, 0.7, 0.4, 0.3, 0.9, -1.5, 0.1, 0.1,
      0.5, 0.2, 0.8, 0, -2.6,
    ],
    [
      0.7, -1, 0.6, 0.6, -0.3, -1.5, 0.5, 0, -0.7, -1.1, 0.7, 0.2, 0.3, 0.9, -1.5, 0.4, 0.1, 0.4,
      -0.5, 0.9, 0.2, 0,
    ],
    [
      0.3, -0.7, 0.2, 0.6, 0.6, -1.5, 0.3, 0.5, -0.2, -0.7, 0.3, 0.4, 0.2, -0.1, -2.2, 0.3, -0.1,
      0.3, -0.1, 0.9, -0.3, -0.9,
    ],
    [
      0.5, -0.9, 0.1, 0.7, 0, -1.3, 0.3, 0.5, 0, -0.8, 1, 0.2, 0.5, 0.4, -0.9, -0.7, 0.7, 0.3, -2.1,
      0.1, -1.2, -0.9,
    ],
    [
      1, -0.4, 0.3, 1.3, -0.8, -1.3, 0.4, 0, -0.5, -0.6, 0.6, 0, 0.4, 0.8, -1.4, 0.5, 0, 0.4, -1.2,
      0.2, -0.2, -0.8,
    ],
    [
      0.8, -1, 0.2, 0.9, -0.7, -1.6, 0.4, 0.1, -0.5, -1.1, 0.3, 0, 0.9, 0.4, -1.2, -0.1, 0.1, 0.3,
      0.1, 0.3, -0.6, -1.2,
    ],
    [
      0.9, -1, -0.3, 0.7, -0.7, -1.4, 0.4, 0.8, -0.5, -0.6, 0, 0.1, 0.5, 0.5, -1.5, 0, 0, 0, 0.3,
      1.1, -0.1, -0.8,
    ],
    [
      0.6, -0.5, 0.3, 0.1, -1.3, -1.4, -0.1, 0.6, 0.1, -0.7, 0.3, 0.2, 0.5, 0.7, -1.5, -0.1, 0.1,
      0.2, -1.4, 0.9, -0.4, -2,
    ],
    [
      0.9, -0.7, 0.4, 0.4, -1.2, -1.5, 0.2, 1, -0.4, -1, 0.6, 0.5, 0.5, 1, -1.2, 0.4, 0.1, -0.4,
      0.2, 0.8, -0.5, -2,
    ],
    [
      1.2, -2, -0.5, 1.1, -1.5, -1.1, 0.5, -0.4, 0.1, -0.7, 0.3, 0.2, 0.1, 0.7, -1.6, -0.2, 0.5,
      0.3, 0.1, 0.6, 0.1, 1.4,
    ],
    [
      0.5, -0.6, 0.2, 0.7, 0.3, -1.2, 0.4, 0.3, -0.1, -0.4, -0.3, 0, 0.6, 0.1, -0.6, 1, 0.2, 0.2,
      -1.1, 0.5, -0.3, -0.8,
    ],
  ],
  features: `
0$
1 0
0%
00
1 %
20
3000
2@
2^
2a
3cr
3m
3nd
3re
3t
2billion
3oy
2children
3onsecutiv
4unty
2daughter
4y
3ecad
2employe
2family
3irst
3or
3rom
2grandchildren
4own
2has
3e
3om
4ur
2in
2kid
2member
3il
5lion
4nut
3onth
4r
2new
2of
3n
3r
3ther
2peopl
4rcent
5son
3m
2resident
2season
3he
3on
3tat
4udent
3ummer
2term
3he
4ousand
3im
3o
2volunteer
4t
2week
3hen
4ich
3ith
2year
1000
4 0
6000
5@
5^
5a
6fter
6nd
6s
6t
5but
6y
5election
5for
5graduat
5he
5in
6s
5present
5she
5that
7e
6o
5until
5was
6hen
7ich
6ith
0@
1 0
2^
2and
3s
2for
3rom
2in
2of
2she
3inc
2to
2wher
3ith
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
2nationality
2occupation
3ffering
5ice
3pposing
3wning
2parents
3reaching
5siding
2relatives
4siding
5olving
2saying
3chooling
3erving
3taffing
2teaching
4lling
2volunteering
4ting
0^ 0
3000
2@
2^
2a
3fter
3ls
3m
3n
4d
4nounc
3ppoint
3re
3s
4k
3t
4tend
2becam
6us
4for
4gan
4liev
3ill
3oard
4rn
4th
4ught
3rought
3udget
4t
3y
2call
4m
4n
3hair
4urch
3om
5mitte
6unity
4uld
5nty
2de
4cid
4gre
3id
4ed
4strict
3o
4e
3ur
2earn
3lect
3very
2family
4rmer
3irst
3ootball
4r
4und
3rom
2gav
3et
3ot
3raduat
4ew
2had
4s
4v
3e
4lp
4r
3is
3old
4m
2immigrant
3n
3s
2join
3udg
2know
2later
3ead
6er
8ship
5rn
4d
4ft
3ibrarian
4k
4v
2mad
4k
4y
3eet
4mber
3inister
3ov
2nam
4tiv
3ee
4ver
3ight
2of
4fic
3n
4e
3pen
4pos
3r
3ur
3ver
3wn
2part
4ss
5t
3lan
3olitician
3resident
4ogram
3ublic
4t
2rais
4n
3eceiv
4present
4tir
2said
4y
3chool
3erv
4t
3he
3inc
4t
3o
4n
3pent
4ok
3tart
5t
2taught
3each
3hank
5t
4e
5ir
5n
5r
4rough
3o
4ld
4ok
2under
4til
3p
2v
3eteran
3isit
3olunteer
4t
2want
4s
3e
4lcom
4nt
4r
3hen
5r
4ich
4o
5m
5s
3ill
4th
3on
4rk
4uld
2you
1a
2bout
2cademy
3countant
3t
4ion
2ddress
3ministration
cor
3visory
4ocacy
7t
2ffair
3rican
2gency
3ing
3ricultur
2id
3r
2labam
4sk
3bany
3der
6man
7en
3lianc
2m
3bassador
3e
4ndment
4ric
7an
2n
3d
2ppeal
4ropriation
2rchiv
3e
3izon
3my
3roy
2s
3hby
3ian
3sembly
5ssor
4istant
4ociat
9ion
2ttorney
2uburn
3ditor
3strali
9an
3t
4hority
2venu
2ward
1b
2a
3chelor
3kery
3nd
4k
3ptist
3r
3ttl
3y
4ou
2each
3ll
3nd
2ibl
3g
3ll
3ography
3shop
2lack
3edso
3u
4ff
2oard
3on
3rough
3ston
3x
3y
2ranch
3idg
4ghtwater
4tain
5ish
3oadband
4nz
2s
2udget
3ild
3reau
3siness
3tt
2y
1c
2alendar
4iforni
4loway
3nad
6ian
4tu
3pital
6ol
4tain
3r
4ver
3tholic
3ucus
2edar
3nter
5r
6al
3o
3rtifi
2hair
6man
4mber
4rter
3icag
4ef
4ld
6hood
6ren
3ristm
3urch
2incinnati
3rcuit
3tizen
4y
3vic
5l
2lean
4rk
4veland
3ub
2o
3alition
4st
4t
3l
4leg
4orad
4umbi
7us
3mmerc
5ission
ber
6tte
5on
5unity
4pany
3nferenc
4gregational
7ss
9man
4necticut
4servation
bv
5tabl
6itution
4tact
5ent
4vention
3operativ
4rdinator
3pper
4yright
3rliss
4oner
4p
3uncil
8lor
8man
9ember
5sel
5ty
4rier
5t
6hous
2reek
3im
5inal
3oss
4wn
2urtis
1d
2ad
3kot
3nforth
3y
2c
2ecember
3ed
3legat
8ion
4i
4t
3mocrat
9ic
3ntal
3partment
4ot
4uty
3velopment
2irector
9y
3sability
4trict
3vision
2o
3ctor
3n
2r
3iv
2unbar
4mor
4n
1e
2ast
5ern
2conomic
2ducation
2l
3der
3ect
6ion
4mentary
4venth
2mail
3ergency
2nergy
3gineer
4land
5ish
3vironment
cal
2vent
2xaminer
3ecutiv
1fair
3ll
3mily
3rm
5er
4row
3ther
2ebruary
3deral
7tion
3rry
3stival
2fa
2inanc
3r
4st
3sh
2lat
3oor
4rid
2ood
3r
4c
4d
4est
7ry
4k
4t
3undation
6er
5tain
4rth
3x
2re
4edom
4nch
4sn
3iday
4end
3ont
2und
4eral
1gain
3lway
3p
3rden
4rity
2eneral
3rmany
2irl
2od
3vernment
7or
2rand
5it
5t
4y
3eater
4en
3oup
4v
2uard
3lf
1h
2al
4l
5oran
4vorsen
3mpshir
3rbor
4dwar
4low
4mon
4t
4vard
2e
3ad
4lth
3brew
3ight
3lp
3rald
2igh
5land
5way
3ll
3spanic
4torical
7y
2olcomb
4lis
5ow
4m
4y
3m
3n
3p
3spital
9ity
4t
3ur
4s
3w
2uman
3rrican
1i
2barr
3ew
2d
3ah
2i
2llinois
2m
2nc
3dependent
4i
5an
4ustry
3fantry
4ormation
4rastructur
3let
3n
3stitut
4uranc
3ternational
4roduc
2ow
2rish
2sd
3land
3su
2t
2ve
1j
2anuary
2d
2ersey
2ob
3int
3urnal
2r
2udg
4icial
8ry
3ly
3stic
1k
2ans
2entucky
3ssler
3ttl
3y
2id
3ng
2night
2ore
1l
2a
3bor
5ur
3dy
3k
4eshor
3n
4d
3rg
4kin
3ssiter
3w
4yer
2b
2ead
5er
7ship
4gu
3gal
4ion
5slation
av
9or
9ur
2iberal
4rary
3cens
4k
3eutenant
3f
3n
4coln
4dgren
5qvist
3on
3ttl
3v
2lc
2ocal
3dg
3g
3m
3ndon
3rd
3s
3uisian
3w
2t
2ucer
3theran
1m
2a
3bry
3in
3jority
3nagement
7r
3p
4l
3rch
4ket
4low
4yland
3son
4sachusett
4ter
3y
4or
2ba
2eadow
4n
3dal
4icaid
7l
3et
3mber
3s
4sag
3thodist
4r
3xic
6an
2ichigan
3ddl
3litary
4l
4wauke
3nister
7ry
4nesot
3ss
5ion
8ary
6ssippi
5ouri
2on
4day
4tan
5gomery
3ody
3und
5t
2p
2r
3s
2unicipal
aity
3seum
2y
1naacp
3c
3m
3rrow
3tion
7al
5v
4ural
3vy
2c
2ebrask
3ighborhood
3twork
3vad
3w
2ight
2j
2o
3rth
6ern
6west
4way
3tic
3v
4ember
2urs
1oak
2ctober
2f
3fic
6er
6ial
2hi
2kafor
3lahom
2ld
2n
3e
3lin
3tari
2pen
4ration
2r
3ang
3chard
3der
4inanc
3egon
3teg
2strander
2ur
3tstand
2versight
2wner
1pacific
3g
3l
4m
3rad
4ish
4k
4liament
4tner
5y
3st
5or
2eac
3ll
3nnsylvani
3opl
3ttis
2hi
4ladelphi
2ickett
3edr
4rc
3k
3n
2lac
4in
4n
5n
2m
2o
3int
3lic
6y
3ol
3rt
3sition
4t
3wer
2rairi
3ecinct
4sbyterian
5ident
5s
3ic
4m
5ary
4nc
5t
4vacy
3o
4gram
4perty
4tection
3uett
4itt
2sychology
2ta
2ublic
1quality
3een
3ran
1r
2anch
3smussen
2ealty
3cord
7er
4reation
3d
3ed
3form
3gion
7al
5ster
3lation
4eas
3p
4ort
4resentativ
4ublican
3search
5rv
4ourc
3verend
2idg
3ght
3o
3versid
2oad
3bl
3ck
3om
3tary
3ut
3yal
2ul
3n
3ral
3tledg
1s
2afety
3int
3n
4doval
3turday
2chedul
4ool
3ienc
3oti
5tish
4ut
2earch
3c
4ond
7ary
4retary
3lect
3minary
3n
4at
6or
4ior
4tinel
3ptember
3rgeant
4vic
3ssion
2he
4riff
3ir
3or
2ister
3t
2mall
2ocial
5ety
5ology
3n
3uth
6ern
2panish
3eaker
4cial
3ort
3r
4ing
2quar
2r
2t
3aff
4t
5ion
3ok
3reet
4oud
6p
3udent
5y
2ubcommitte
3mmer
5it
3nday
3perintendent
6visor
4ply
4rem
2ystem
1t
2abl
3marack
3nner
3sk
3t
2d
2eacher
4m
3ch
5nology
3m
4pl
3nant
4nesse
3rm
4rac
3x
2hailand
3e
4ological
3ird
3ursday
2illery
3m
2o
3lliver
3ur
3wn
5ship
2rain
4n
5sit
8ion
6portation
3easurer
5tment
3i
4b
5al
4nity
3ust
6e
2uesday
3ll
1unifi
4on
4t
4versity
2p
3per
2rban
2s
1val
4ley
2ermont
3teran
2ic
3etnam
3llag
6nuev
3sit
4t
2olunteer
3ter
1w
2alk
3nt
3r
4d
3shington
3ter
6lo
3y
2e
3bsit
3dnesday
3ll
3st
5ern
3xford
2hat
3ip
4tfield
5low
3o
2ichit
3ldlif
3sconsin
2oman
4en
3rk
5er
5forc
4ld
2yom
1yal
2ear
2mc
2ork
3u
4ng
4r
4th
1zion
2on
0a
1 $
20
3000
2@
2^
2bachelor
3ill
3oard
4ok
4y
3uild
4siness
2call
4ndidat
4reer
3hild
3ity
3oach
4mmitte
6unity
2daughter
4y
3eacon
4gre
4legat
4puty
3irector
2family
4rm
3ederal
4llow
4w
3ormer
4under
5rth
3re
3ull
2good
3raduat
4eat
2hous
2job
3udg
4stic
2kid
2law
5yer
3eader
3icens
4f
5elong
4ttl
4v
3ocal
4ng
4t
2man
4ster
3eet
4mber
3onth
4ther
2national
6v
3ew
3umber
4rs
2one
2part
6ner
4st
3etition
3harmacist
3lac
3roduct
5gram
5ject
3ublic
2register
4tir
2school
3eat
4cond
3hop
3mall
3ocial
3tat
4rong
4udent
2tax
3eacher
3hing
5rd
3own
3ruste
2very
4teran
3olunteer
4t
2year
1bl
3 to
2out
5 0
6^
6it
6the
6what
3v
4 all
1cademy
2cept
4ss
6ibility
8l
3ident
3omplishment
e of
4unt
7ant
2r
3oss
6 the
2t
3iv
5 in
5ist
1dd
3ress
2junct
2ministration
cv
bor
4tt
6 to
2opt
2ult
2vanc
3ic
4s
5ory
3ocacy
6t
1ffect
3ord
6abl
2ter
5 0
6^
6a
6he
8r
7is
6leav
6school
6that
8e
5ward
1gain
5st
7 ^
8it
8the
2e
3 0
4of
3ncy
4d
4t
2o
2reement
3icultur
aal
1head
1id
2m
1lder
5man
2l
3 0
4of
5ver
4right
4the
3ow
2most
2on
4g
5 with
2ready
2s
3 a
4own
4serv
2ternat
2way
1m
2 ^
3a
3in
3proud
3to
2bulanc
2endment
2ong
5 the
9m
1n
2 ^
3adjunct
5vocat
4ssistant
4ttorney
3editor
4nroll
3honor
3independent
3offic
2d
3 0
5000
4@
4^
4a
5fter
5gain
5n
5re
5s
5t
6tend
4becam
6for
6gan
5rought
5usiness
5y
4cam
5hair
9man
5oach
6mmunity
4did
4earn
4for
7mer
5rom
4gav
5raduat
6ew
4had
6s
6v
5e
6ld
7p
6r
5is
5old
6w
4in
6troduc
5s
5t
6s
4join
4keep
4later
5ed
6t
5iv
4mak
5ember
5or
6v
5y
4never
5o
6body
6t
6w
4of
5n
6e
5pen
6pos
5ther
5ur
4part
5olitician
5ublic
4rais
5eceiv
6tir
5un
4say
5erv
5he
5ign
5o
5peak
7nt
6ok
5taff
7rt
6ill
6udi
5upport
4talk
6ught
5hat
6e
7ir
7n
7r
7y
6ird
5o
6day
6ok
4vot
4was
5e
6nt
5hat
6er
6o
5ill
6th
5ork
4your
2imal
2nounc
3ual
6 ^
7budget
2other
2swer
2y
3 other
3body
3on
3th
3wher
1part
5ment
2peal
5r
3l
4ication
4y
3oint
7 ^
8by
8him
8the
9o
7ment
3rentic
9eship
4opriation
5v
6 the
1rchiv
2e
3 ^
4a
4her
4member
4not
4parishioner
4the
5o
4you
2gu
2ound
6 the
2rest
3iv
1s
2 @
3^
3a
4n
3chair
3it
5s
3mayor
4uch
3president
3the
3well
3your
2k
3 ^
4for
4me
4the
5o
2sembly
3ignment
4st
6anc
8t
9 ^
3ociat
8 degre
8ion
1t
2 0
3@
3^
3a
4ll
3his
4om
3it
3least
3night
3the
2tend
6 ^
7the
5tion
3orney
8 ^
1udit
2nt
2t
3hor
6 of
6ity
1vailabl
1ward
5 the
3y
0b
1aby
2chelor
8 degre
3k
4 in
5to
4ground
2d
2kery
2lanc
3lot
2n
3d
3k
4er
6 and
2r
2s
3ic
3ketball
2ttl
1e
2 ^
3a
4bl
4t
3in
3the
6r
2ar
2cam
5 ^
6a
6the
4us
6 ^
7it
7of
7the
3om
5 a
2ef
3n
4 ^
5a
6n
6t
5educat
6ndors
5her
5in
5marri
5on
5president
5the
5with
2for
5 ^
6becom
6he
8r
6she
6that
8e
2gan
5 a
6his
6the
7o
3in
5n
3un
2half
6 of
3ind
6 the
2ing
5 elect
2lief
5v
6 that
3ong
6 to
4w
2nch
3efit
2sid
3t
2tter
3ween
7 0000
1ig
3gest
2lingual
3l
4 ^
5for
5on
5that
6o
4ion
2ography
2rth
2shop
6 ^
1lock
1oard
5 ^
6and
6member
6of
3t
2dy
2nd
2ok
4 and
5on
4keeper
2rder
3n
4 0
6000
5^
5and
6t
5in
3ough
7 of
3row
2ss
2th
4 of
5party
2ught
6 a
7the
2y
3 ^
3cott
1ranch
2eak
5fast
3wery
2idg
3ng
2oadband
3k
4en
3ther
7 ^
3ught
7 in
8the
8up
8you
1udget
6 and
2ild
5er
5ing
4t
5 a
6the
2s
3 driver
3iness
8 ^
9and
9in
9owner
8man
2t
3 ^
4it
4the
2y
1y
2 0
4000
3^
3a
3her
4is
3the
3which
0c
1abinet
2lendar
3l
4 ^
5for
5it
5on
5the
6o
2m
3 back
4from
4hom
4to
4up
3er
3p
4aign
8 for
4us
2n
3 be
4do
4get
3al
3cer
3didat
8 for
3nery
4ot
3t
2p
3ital
5ol
3tain
2r
3 about
4for
3d
3eer
6 as
3ri
4y
2s
3t
2ttl
2ucus
1edar
5 ^
2lebrat
2nt
4er
4r
2rtifi
7cat
aion
1hair
5 ^
6and
6of
6the
5man
8 ^
9of
5person
5woman
3lleng
3mpion
3nc
4g
3pel
4lain
8 to
4ter
3rg
5 of
2eck
2icken
3ef
5 ^
6judg
6of
3ld
5 car
5ren
8 ^
9all
and
9her
9in
9of
2oic
4r
3os
3s
4en
2urch
6 in
1ircuit
2tizen
3y
4 ^
5and
5council
5first
5in
5of
5to
2vic
4l
5 right
1laim
3ss
2ean
4r
3rk
5 for
2ient
3nic
2os
4 ^
5in
5of
5the
6o
4ur
2ub
1o
2 chair
3sponsor
2ach
5 ^
6the
6youth
3l
3st
5al
2d
2ffe
2lleagu
8 ^
5ct
5g
6 and
3or
3umn
2m
3 first
5rom
4in
4to
3ment
5rc
7ial
4ission
a on
aer
c ^
5tt
7 to
7e
8 ^
9for
9of
an
9that
4on
4unity
9 and
aof
3pany
7 has
8in
8to
4let
7 the
4rehensiv
2ncern
3duct
3ferenc
4idenc
5rm
3gregation
c in
6ss
8man
b ^
8woman
d ^
3secutiv
4ist
7 of
4tituency
at
8tional
5ruction
c of
4ult
5mer
3tact
7 ^
4ent
5st
4inu
4ract
8or
5ol
3vention
5rt
2ok
2pyright
9 ^
2rner
2st
2tton
2uld
5 not
3ncil
7 ^
8in
7lor
7woman
c ^
4sel
7 to
7or
4t
5er
5ry
5y
6 @
7^
7and
7first
7in
7of
7to
3pl
3rs
4t
5 and
6of
3sin
6 ^
2w
1reat
5 the
3dit
3w
2im
4inal
3tic
6 of
2op
3ss
3wd
1uracy
3rent
7ly
9 serv
3tis
2t
3 the
3t
0d
1ad
2ily
3ry
2t
2ughter
8 ^
9of
2y
3 ^
4and
4of
4to
1e
2 ^
2acon
3l
4t
3r
3th
5 of
2bat
3t
2cad
3id
4sion
2dicat
2feat
6 ^
7the
4nd
2gre
5 from
6in
2legat
3iver
2mand
2ntist
2partment
a of
3uty
6 ^
2scrib
3erv
3ignation
3k
2tention
2velopment
1id
3 it
4not
4the
4you
2ed
4 in
2fferent
2n
3ner
2oces
2plom
2rect
6 the
6ion
6or
8 ^
9of
2sability
3charg
3eas
3put
3sent
7 in
3trict
8 0
9^
9and
attorney
9court
2vid
4sion
3orc
1o
2 ^
3for
3it
3not
3the
3you
2ctor
6at
2e
3 not
4the
2g
2ing
2llar
2mestic
2n
3 in
3t
2or
2ubl
2wn
4town
1r
2 ^
2aft
3inag
3w
4n
2ew
2ink
3v
4er
2op
3v
4 a
2ug
1ue
2r
3 her
5is
4the
2ty
0e
1ach
4 ^
5month
5of
6ne
6ther
5year
2rlier
4y
5 lif
3n
4 a
2st
4ern
1conomic
8 development
6y
1dit
4 the
4or
2ucat
6 at
6ion
9 ^
afrom
9al
6or
8 and
1ffort
1ighth
5y
1lder
5 ^
4st
2ect
5 0000
6^
6in
6me
6to
5ion
8 ^
9and
9in
9of
9she
5ric
8ian
3mentary
a school
3vator
2iminat
2s
1mail
2ergency
2igrat
2ploy
6 0
6e
7r
6ment
3ty
1ncourag
2d
3 of
4the
3ors
6 by
6ement
2ergy
2forcement
2gineer
2joy
2ough
2roll
6 member
6ment
2ter
5 the
1qual
3ipment
1stablish
9 a
athe
4t
3imat
1ven
4t
3r
4 sinc
4y
5 ^
6child
6day
6one
6year
5body
5on
5th
2iction
1xampl
2cellent
4pt
2ecutiv
8 ^
9director
2pand
5sion
9 of
3ect
4rienc
9 in
3ir
2tend
5sion
1ye
0fac
3t
4ory
3ulty
2il
4ur
3r
2ll
2mily
6 and
8ttend
7farm
7in
7of
7to
2r
3m
4 and
4er
6 and
4worker
2ther
6 ^
7and
7in
7of
7was
2vor
5it
4ur
1ederal
2e
3d
3l
2ll
4ow
2w
1ield
2fth
2ght
2l
3l
2n
3anc
6ial
3d
4 a
5out
3ish
2r
3efighter
3m
4 of
3st
5 0
6^
6and
6elect
6in
6job
6term
7im
6woman
6year
2scal
3h
2t
2x
1lood
4r
3wer
1ocus
2lk
3low
6 board
7the
7year
2od
3tball
2r
3 $
40
5000
4@
4^
4a
5ll
5n
4children
4every
4fun
4her
5is
4it
6s
4many
5e
5or
4one
5ur
4peopl
4senior
4the
7ir
6is
4visit
4what
6ich
5omen
6rk
3c
3eman
3get
4otten
3m
4 the
4er
6 ^
3um
3ward
7 to
2ster
2ught
3nd
5 ^
6a
6in
6the
5er
7 and
8of
3rth
6 ^
7generation
1re
2iday
3end
6 and
7of
2om
4 0
6000
5@
5^
5a
5his
5my
5the
5which
3nt
1ull
4 tim
2nd
4 for
3eral
2rther
2tur
0gain
2m
2rag
3den
2s
2v
3 me
4the
1eneral
7 election
6tion
a ^
2t
3 a
4it
4the
5o
3t
1ift
2rl
4 and
2v
3en
1lad
1o
2 on
3to
2al
2e
3 on
2ing
5 to
2n
2od
4 many
2t
3 the
2vernment
a ^
6or
8 ^
9of
1rad
4er
4uat
7 from
8in
8of
7ion
3ndchildren
5daughter
5father
5mother
b ^
5parent
5son
4t
5 for
2eat
5 grandfather
5er
3w
4 up
2ocery
3und
4p
5 of
3w
4 up
4n
5 from
4th
1uard
2id
2n
0h
1:$
21
31
32
34
22
30
410
55
56
58
420
52
53
54
55
32
35
3nd
23
30
31
24
25
355
26
27
29
2a
3bout
3ccomplishment
4tivity
3ddress
4ministration
dor
3ffiliation
4ter
3gain
7st
4ency
3lder
7man
4l
4s
3m
3n
4d
4nounc
9ement
3ppeal
5ointment
3rchiv
4e
3s
4k
4sembly
6ssor
5ignment
6stant
5ociat
aion
3t
4torney
3uditor
4thor
3ward
2b
3ack
6ground
4llot
4nk
4ptist
4you
3een
4gin
4ll
4nch
5d
4st
4tter
3ig
4o
5graphical
ay
3oard
4dy
4ok
4rough
3ranch
6dvold
6nigan
4oadband
3usiness
3y
2c
3aliforni
5l
6oway
4n
5didat
5tu
4pitol
4r
5eer
4stellan
4ucus
3enter
4o
3hair
7man
5mber
4ief
4urch
3ircuit
4ty
4vil
3lean
6r
5rk
4lr
4os
4ub
3o
4lleg
5umn
4m
5mand
6ent
6ission
cer
7tte
6unity
4ngressman
5stabl
5tact
6ent
5versation
4roner
4uncil
9lor
9man
aember
9or
9woman
6ty
5rt
3pa
3r
4eek
5w
3urrent
2d
3at
4y
3e
4lacroix
5egat
5iver
4mocrat
4partment
5uty
4sk
4tail
3fl
3id
4rector
ay
4strict
4vision
3o
4cument
4e
4wntown
3r
3uty
2e
3arly
3ducation
3lect
7ion
3mail
3nd
3vent
5ry
3xampl
4ecutiv
4perienc
2f
3ac
4ll
4mily
4ther
3eldstein
3ight
4r
5st
4scal
4v
3lorid
3ocus
4od
4r
5k
5mer
4under
3r
4equently
4om
5nt
3uneral
2garrity
4zett
3eneral
4t
5t
3iv
3lanc
3o
4al
4od
4vernment
8or
3roup
5v
3uid
2hal
5l
4rbor
5low
5mon
5t
4s
4v
3e
4ad
5lth
4ll
5p
4r
3igh
6light
4ll
4s
5tory
3old
5lis
6ow
4m
4n
5or
7abl
6urabl
4ur
5s
4w
2i
3ii
3llinois
3m
4am
3n
4dependent
5ian
4formation
4itiativ
4terest
5roduc
4volvement
3ow
3s
4su
3t
2j
3anuary
3ob
4in
3udg
5icial
4stic
2k
3ans
3eep
4y
3now
3owalczyk
2l
3ady
4k
4rg
4st
4test
3ead
6er
8ship
5gu
5v
4dger
4gal
5islation
bv
aur
4tter
3iaison
4brary
4cens
4eutenant
4f
4k
4n
5dgren
6qvist
5k
3ocal
4ok
3t
2m
3ain
4k
4nager
4rch
7etti
5yland
4ssachusett
4yor
3e
4di
4et
6ing
4mber
8ship
4nu
4s
5sag
3ill
4nister
8ry
5nesot
5ut
4ss
6ion
3or
4st
3p
3r
4s
3unicipal
4seum
3y
2nam
4tional
6v
3ew
5sletter
6room
4xt
3o
4rth
4t
5ic
4vember
4w
2o
3f
4fer
5ic
7er
7ial
3hi
3kafor
3n
4e
3pen
3r
4egon
4ganizer
3ther
3ur
4tsid
3ver
3wn
5er
2p
3ag
4rish
5k
5liamentary
5t
4ss
5t
6or
4t
3eopl
4rsonal
3lac
3oint
4lic
7y
6tical
4ol
4rt
4sition
5t
3rairi
4ecinct
5sent
6ident
6s
4ic
5ncipal
6t
5ority
4o
5cedur
5fessional
6il
5gram
5ject
4uett
5itt
3ublic
2q
3uestion
4ick
2r
3abbi
3ead
4cent
5ord
4ed
4ferenc
4gional
6ster
5ular
4lat
5eas
4minder
4p
5ort
5resentativ
5ublican
4solution
6urc
5ponsibility
5ult
4tirement
3ight
3oad
4l
4om
3ul
4n
2sandoval
4y
3chedul
5ool
3earch
5t
4cond
5retary
5tion
4e
4lect
4n
5at
7or
5ior
4rv
6ic
4ssion
3har
4e
5riff
4ir
3ign
4nc
4t
3kip
3mall
3outh
3peaker
5ech
4onsor
5tlight
4ring
3t
4aff
5nd
5rt
5t
6ement
5y
4ep
4ory
4rategic
5eet
5oud
4udent
6y
3ubscrib
4perintendent
7visor
5port
5rem
2t
3ak
4lk
4marack
3eacher
5m
4ll
4m
4rm
4x
3hat
4e
4ird
5s
4re
3illery
4m
3o
4lliver
4p
4wn
6ship
3ransportation
4easurer
4uste
3wo
2under
4ifi
5on
5t
3p
4com
4dat
3s
2valley
3ic
4ew
4llag
4sion
6t
3olunteer
4t
2w
3ant
4rd
4s
5hington
4ter
4y
3e
4ek
4lcom
4st
3hat
4en
5r
4itfield
6lock
4o
4y
3ith
3ord
5k
2year
3ou
5r
2z
1ad
3 0
4a
4been
4com
4ever
4lost
4no
6t
4serv
5tudi
4the
5o
4vot
2lf
3l
2nd
4 in
4l
3g
2rbor
3d
4est
4ly
4war
2s
3 0
4a
5ls
4been
4call
5omplet
4grown
4held
4liv
4mad
5or
4not
4put
4represent
4said
5erv
5poken
4taught
5estifi
5he
5o
4work
2v
3 0
4a
4been
4had
4it
4liv
4never
4serv
4the
5o
4work
4you
1b
2 0
1e
2 als
4nd
4ppoint
4ttend
3becam
5gan
4ought
4uilt
3cam
4hair
4oach
3died
3earn
3found
3graduat
5ew
3had
5s
4elp
4old
3introduc
4s
3join
3learn
5d
5ft
4iv
4ost
3marri
4ov
3open
5pos
4wn
3play
3receiv
5present
5tir
6urn
3said
5t
5y
4erv
4pok
4tart
5udi
4upport
3taught
4old
5ok
3vot
3was
4ent
4ill
4ork
5uld
2ad
4 of
3lth
6 car
6y
3r
4d
4ing
4t
3t
2ld
4 a
5the
3l
3p
4 of
5the
6o
5with
2r
3 0
4^
4and
4brother
4election
4family
6ther
5irst
5or
4husband
4in
5s
4mother
4on
5wn
4parent
4the
5im
5o
3self
2s
1igh
4 school
2ll
2m
3 a
5s
4on
4the
5o
3self
2r
3 a
2s
3 0
4^
4administration
4brother
4career
5hurch
5olleagu
4death
4family
6ther
5irst
4grandfather
9parent
4last
6w
5if
4mother
4own
4partner
4seat
5on
4tim
4uncl
4way
5if
5ork
4year
3tory
2t
1old
4 a
5the
3iday
2m
3 ^
4and
4for
4in
4to
4with
3estead
4town
4work
2nest
3or
5 to
2p
2spital
8 in
3t
2tel
2ur
4 ^
5and
3s
4 ^
5and
5for
5in
5of
6n
2w
3 ^
4did
5o
4long
4the
1uman
2ngry
2sband
7 ^
8and
0i
1 ^
2als
3m
2believ
2cam
2do
4nt
2grew
2had
4v
2lik
2never
2ran
2serv
3upport
2think
2vot
2want
4s
3ent
3ill
3ork
4uld
1d
2e
1f
2 it
3you
1ll
3ness
1m
2am
2migrant
7tion
2portant
3rov
1n
2 0
4000
3@
3^
3a
4dvanc
4ll
4n
4s
3business
3charg
3each
4ducation
4very
3favor
3her
4igh
5s
3it
5s
3law
3me
4y
3offic
4n
5e
4ur
3politic
4ublic
3support
3that
5e
5is
4own
3what
5ich
4ith
3your
2clud
6 ^
7a
7the
3om
5 tax
3reas
3umbent
2dependent
3ustrial
7y
2fluenc
3ormation
2itiativ
2jur
2quiry
2sid
3pector
4ir
3titut
4ructor
6mental
c in
3uranc
2t
3 ^
4a
4the
3egrity
4nd
4rest
8 in
5im
5n
5view
3roduc
8 a
9the
2vestigator
6ment
3it
3olv
6ement
1s
2 0
3^
3a
4ls
4n
3for
4rom
3how
3in
4t
3marri
4y
3new
4o
5t
5w
3on
5e
3responsibl
3serv
4till
3that
5e
4o
3wher
3your
2land
2nt
2su
4 ^
1t
2 and
3did
3for
3has
3in
4s
3that
4o
3was
2s
3 0
4^
4first
4own
0jail
2nuary
1ob
3 and
4in
5s
2in
4 ^
5the
4t
5 ^
1r
1udg
4 ^
5of
3icial
2ry
2st
4ic
6 ^
7of
0k:aside
2caption
2item
2pair
4ragraph
2quote
2row
2short
1eep
4 the
2pt
2y
1id
2ll
2nd
4ergarten
2tchen
1new
2ow
4 about
6nd
5how
5what
4n
5 as
6for
0l:are
3ssistant
2board
2children
3ommitte
4uncil
2district
2education
3lect
2her
3our
2in
2member
2occupation
3f
4fic
3n
2party
3hon
3osition
2servic
3inc
2term
3he
4is
3itl
2ward
2year
3ou
1a
2 ^
2bor
2dy
2id
2n
3d
4 for
4lord
3guag
2rg
4est
2st
4 0
5^
5year
2t
3 ^
3er
5 a
6becam
2unch
2w
3 and
4degre
4enforcement
4firm
4in
4on
4school
4that
4which
3maker
3yer
6 and
2y
1b
1ead
4 the
4er
6 in
7of
6ship
a the
3rn
5 the
7o
3s
4t
5 0
3v
4 the
2d
3 a
4the
2ft
4 ^
5the
2gal
3islation
9v
8or
8ur
2nd
2ss
4on
2t
3 me
3ter
2ve
4l
3y
1iaison
7 to
2brarian
6y
2cens
2eutenant
2f
3elong
8 resident
4tim
2ght
2k
3 the
5o
2mit
5 on
2n
3k
2st
4 of
4en
2teracy
3tl
2v
3 ^
4and
4her
4in
4on
1oan
2cal
5 ^
6government
2ng
4 hav
4er
5st
7 serv
2ok
4 after
5for
8ward
2s
3t
4 0
5his
2t
3 of
2v
2wer
1ucky
2nch
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
61
4ing
71
1achin
2d
3 ^
4a
4him
4me
4up
2il
3n
4 content
4tain
2jority
2k
3 ^
4it
4the
2n
3ag
5 the
5ement
6r
3dat
3ufacturer
3y
4 of
5year
2p
2rch
3isol
3ket
3ri
5 ^
6for
6to
5ag
3yland
2ster
6 degre
7in
2thematic
3ter
2y
3 0
4be
3or
5 ^
6and
6of
1e
2 ^
3a
4nd
4s
4t
3in
3on
3that
4o
2al
3n
4 to
4t
3sur
2di
4cal
5in
2et
4 ^
5in
5of
6n
5the
4ing
7 are
2mber
6 ^
7for
7of
7who
6ship
3oir
4riz
7 the
5y
2n
3d
3tal
6 health
4or
3u
2rchant
2ssag
2t
3 ^
1iddl
5 of
2ght
2l
3 of
3itary
3k
3l
4ion
7 for
8in
2n
3er
3imum
4ster
8 ^
9and
9of
6ry
3ority
3ut
2ss
4 ^
4ion
1obil
2m
3ent
2ney
5 for
3th
5 at
6in
5ly
2r
3 than
3n
3tgag
2st
4 of
5proud
2ther
6 ^
7and
7of
7was
3ion
2unt
5 ^
2v
3 from
4to
3ement
1r
2 ^
2s
3 ^
1uch
2nicipal
2seum
3ic
3t
4 be
1y
2 0
3^
3family
5ther
4irst
3grandmother
3heart
4usband
3lif
3mother
3own
3parent
3tim
3wif
2self
0nam
3 ^
4her
4is
4to
2tion
6al
4v
5 of
3ural
1ear
4 ^
4ly
2e
3 ^
3d
4 to
2gotiat
2ighbor
8hood
3ther
2phew
2ver
5 forgotten
6left
2w
3 ^
4at
3sletter
4paper
4room
2xt
4 ^
1ight
2nth
1o
2 ^
3on
5e
2body
2minat
7 by
7ion
2n
3profit
2on
2rth
2t
3 a
4be
4get
4hav
4in
3ary
3h
3ic
2w
3 ^
4and
4in
1uclear
2mber
6 of
2rs
4 at
4ery
0oath
1btain
6 a
7the
1ccupation
a ^
2tober
1f
2 $
30
4000
3@
3^
3a
3both
3each
4xperienc
3her
4is
3it
5s
3law
3many
4or
4y
3our
3school
4taff
3that
5e
6ir
6m
5is
3us
3what
5ich
5om
4ork
3you
6r
2f
3 the
3er
3ic
5 0
6^
6and
7t
6has
7our
6in
6of
7n
5er
7 and
8of
5ial
2ten
1il
1ld
3 ^
3er
4st
1n
2 0
3^
3a
4n
3behalf
3his
3it
5s
3my
3that
5e
5is
4o
3what
5ich
2e
3 ^
4and
4day
4of
4term
4who
2lin
3y
2t
1pen
4 ^
5a
5in
5the
6o
3rat
6 ^
6ion
2inion
2ponent
4rtunity
4s
5 ^
6the
5ition
1r
2 ^
2dain
6 in
3er
3inanc
2ganis
6z
7 a
8the
7ation
7er
9 of
1ther
5 ^
1ught
5 to
2r
3 0
4^
4school
2t
3 in
4of
4to
3sid
6 of
1ver
4 0
5^
5a
5the
4se
6 a
1wn
3 ^
4and
4in
3er
5 and
6of
0pack
2g
2id
4 for
2nel
2per
2ramedic
3ent
6 of
3ish
6ioner
b of
3k
4 and
3liamentary
3t
4 in
5of
6wner
5tim
4isan
4ner
7 ^
8in
7ship
4y
5 ^
2ss
4 0
5away
5in
5the
4ag
3t
4 0
5president
4or
6 ^
7of
6at
2tient
3rol
2v
2y
3 for
4rais
3ment
1eac
2ggy
2nsion
2opl
5 and
6can
6in
6of
6to
6who
7ith
2rcent
7 of
3iod
3mit
3son
6 who
6al
4uad
2tition
1harmacist
7y
2ilosophy
2on
4 0
3t
1ick
4 up
3tur
2p
1lac
4 in
5wher
3in
3n
4 for
5to
4n
4t
5ation
3y
4 the
2eas
1m
2 ^
3in
1oint
2lic
5 officer
5y
4tic
7al
7ian
a and
bwho
3l
2ol
3r
2rt
4foli
2sition
3t
2wer
1ractic
7 in
6s
3yer
2e
3ach
6er
3cinct
3par
3sent
4id
6 over
6ent
9 ^
aand
ain
aof
4s
3vious
8ly
a serv
2ic
3est
3mary
3ncipal
9 of
4t
3or
5 to
5ity
3son
6er
3vacy
5t
4ileg
2o
3blem
3cess
3duct
7 of
3fession
aal
7or
9 of
4it
3gram
7 and
8for
8of
3ject
3mis
4ot
6 to
3perty
8 tax
4os
6al
3secutor
3tect
7ion
3ud
5 of
6that
7o
5est
8 of
3vid
5nc
1ublic
6 ^
7safety
8chool
8ervic
5sh
2ll
2pil
2rchas
7 of
8the
2sh
4 for
2t
3 a
4her
4in
4the
4up
0q
1 ^
1uality
2estion
2iet
3t
0rabbi
5 ^
2c
2di
2ilroad
3s
4 0
5by
5in
5on
5the
2n
3 a
4for
4the
3ch
5er
3k
2t
3her
1e
2 elect
2ach
3d
4 law
5mor
5the
4y
3l
4 estat
3son
2built
2call
3eiv
6 a
7her
8is
7the
4ntly
3ogniz
4rd
4very
3reation
4uit
3tor
6 of
2d
3uc
5tion
2ferendum
3orm
3uge
4s
5 to
2gard
3ion
6al
4ster
3ular
2lation
6v
3ief
4gion
2main
4rk
3ember
3ov
2nt
4al
2open
2p
3 ^
3air
3eal
6 of
3lac
3ort
3resent
9 @
a^
athe
9ativ
3ublican
2quest
7 the
4ir
2search
4rv
3ident
8 of
4gn
3olution
4urc
3pect
4ons
7ibl
a for
3t
4aurant
4or
3ult
4m
2tir
5 ^
6from
6in
5ement
3urn
6 in
7to
2venu
3iew
1ibbon
2d
2ght
5 of
6to
2s
1oad
4 and
2d
2l
3l
2of
3m
2tary
2und
3t
2w
1ul
3 that
2n
3 ^
4a
4for
4the
3n
2ral
0saf
3er
4ty
2id
4 ^
5at
5he
5in
5that
2l
3 of
3t
2m
2n
3 ^
2t
3 on
2v
2w
2y
3 ^
4a
4that
1b
2 0
1chedul
4m
3olarship
4ol
6 ^
7and
8t
7board
8us
7for
7he
7in
7of
6teacher
2ienc
2or
1earch
3son
3t
4 in
5of
6n
2cond
6 ^
7grad
7term
3retary
9 in
aof
3ur
5ity
2e
3 that
6e
3d
3m
3n
2lect
3l
2minary
2n
3 ^
3at
5 ^
5or
7 ^
3d
3ior
3t
4 to
4enc
2rgeant
3mon
3v
4 0
5^
5a
6s
5for
5his
5in
5on
5the
5with
4ic
6 for
2ssion
2t
3 up
3tl
5 in
5ement
2veral
1hap
3r
2e
3 als
5nd
5ttend
4becam
6gan
4cam
5hair
4did
4found
4graduat
6ew
4had
6s
5elp
4is
4join
4led
5iv
4marri
5ov
4open
6pos
4ran
5eceiv
4said
6t
6y
5erv
5pok
5tart
5upport
4taught
5old
6ok
4volunteer
6t
4walk
6nt
6s
5ent
5ork
6uld
5rot
3lter
3riff
7 ^
2ift
3r
2op
3rt
3uld
6 be
7hav
7not
3w
4n
1id
3 of
3ewalk
2gn
4 in
5the
5up
4atur
2mpl
2nc
4 0
6000
5^
5then
3g
4l
2ster
2t
3 ^
4down
4in
5s
4on
3t
2xth
2z
1kip
4 to
1lavery
1mall
5 business
1o
2 ^
3far
3many
3that
2cial
4ety
4ology
2ftwar
2l
3d
4 the
3icitor
2m
3 0
4of
3ebody
4on
4th
6 that
2n
3 ^
4and
4of
2on
2rt
2uth
5 ^
1pac
2e
3ak
5 at
6for
6to
5er
3cial
3ech
3nd
4t
5 0
2irit
2ok
4 at
5for
4en
3nsor
7 of
8the
3rt
2r
1r
1t
2 ^
2aff
5 ^
6of
3nd
5 for
3rt
5 a
6in
6the
6with
3t
4 ^
5and
5in
5law
5of
5to
4ement
5wid
4ion
3y
2eady
3er
3ward
2ill
2ock
3od
5 for
6up
3p
4p
3r
4 in
4ag
4y
2raight
4tegy
3eet
6 and
3ik
3ong
6 supporter
6er
3uggl
2udent
7 at
4i
5 at
4y
1ubcommitte
b 0000
con
3ject
3scrib
2cc
4eed
7 ^
8by
5ss
7or
3h
2ed
2gar
2it
2mmer
2perintendent
e ^
6or
5visor
a ^
bof
3per
4ly
4ort
7 by
8for
8of
8the
7er
9 of
3rem
6 ^
2r
3viv
1wim
2orn
5 in
1ystem
0tabl
2k
3 the
3en
2lk
4 about
2marack
8 ^
2sk
4 forc
2ught
6 ^
7at
7me
2x
3payer
1each
5er
7 ^
8and
9t
8in
3m
2chnology
2lephon
3l
4 us
5you
2mpl
5 ^
2nant
3ur
2rm
4 ^
5as
5expir
5he
5in
5of
6n
2st
4ifi
7 befor
6y
1han
4 $
50
5^
5the
4k
5 the
7o
6you
3t
4 ^
5a
5has
6e
6is
5is
6t
5mak
5no
5offic
6ur
5peopl
5she
5the
8y
6im
5was
6e
6ould
5year
6ou
2e
3 $
40
5000
4@
4^
4age
7ncy
5nnual
5re
5uthor
4ballot
6nk
6r
5est
5iggest
6ll
6shop
5oard
6y
5ranch
5udget
6ild
6siness
4campaign
5enter
5hamber
6ief
6urch
5ity
5los
5om
7mitte
8unity
7pany
6uncil
8try
9y
7rt
4daughter
6y
5eath
6partment
5ioces
6rector
6strict
5oor
4education
5ffort
5ighth
5ldest
6ection
5xecutiv
6pansion
4family
6rm
5ederal
5irm
7st
5loor
5ollow
6rmer
6under
7rth
5ront
4good
6vernment
aor
4hardest
5ead
6lp
5igh
5om
6spital
6us
4job
4land
6rgest
6st
6t
6w
5eader
6gislatur
5ibrary
6n
5ocal
6ngest
4majority
6n
6yor
5eet
6mber
5iddl
6ll
6n
5onth
6rn
6st
4nam
6tion
5eed
6ighborhood
6w
6xt
5umber
4oath
5ffic
5ld
7est
5ne
6ly
5rdinanc
6ganization
5ther
5wner
4paper
6rish
7ty
6st
8or
5eac
6opl
5hon
5lac
7n
5olic
5resident
6incipal
6operty
5ublic
6rchas
4reason
6gion
aal
6peal
6sident
7t
5ight
5oad
4sam
5chool
5eat
6cond
6ssion
5on
5taff
7t
6or
6reet
5ummer
6pport
4tax
5hing
7rd
5im
5own
5rad
6easurer
4union
4valley
5ery
5illag
5ot
7er
4war
6ter
6y
5hol
5ork
7ld
4year
5oungest
3ir
5 0
6own
6son
3m
4 ^
5and
5to
3n
4 ^
5a
5in
3r
4 and
6re
5he
5is
5was
3s
4 day
3y
4 are
6ttend
5had
7v
5rais
4r
2ing
5 ^
4k
5 of
3rd
5 ^
6generation
7rad
6term
3s
4 ^
5city
6ommunity
5is
5offic
5pag
5sit
5town
5year
2os
4 who
3ugh
6t
4sand
2rough
7 0
8^
8the
2ursday
1icket
2m
3 ^
4and
5s
4in
4the
5o
2r
2tl
1o
2 0
4000
3@
3^
3a
4ll
4sk
4ttend
3be
4ring
3call
4hair
4om
3do
3each
4xpand
3find
6ish
3get
4iv
4o
3hav
4ear
5lp
5r
4is
4old
3it
3keep
4now
3lead
6v
4iv
3main
5k
4e
4y
3open
4ur
3pay
4eopl
4resent
4ut
3rais
4ead
5present
4un
3say
4chool
4ee
5rv
4ign
5t
4peak
4tay
5op
5udy
4wim
3tak
5lk
4each
5ll
4hank
6t
5e
6m
5is
3use
3what
4ork
2bacc
2day
5 ^
6we
2gether
8 with
2ld
4 a
5me
5the
2o
3k
4 0
5a
5him
5offic
6ver
5the
5up
2p
3 of
2uch
3r
2ward
3n
4 ^
5and
5council
5hall
5in
5of
4ship
1rad
3in
5 and
7s
3nsparency
6ortation
3vel
2easurer
9 ^
4t
5ment
5y
2i
3al
3b
4al
2oubl
2uck
3st
5e
6 ^
7of
2y
3 to
1urn
1welfth
7 ^
2ic
3n
0uncl
4 ^
2der
5 0
6^
6her
7is
6the
5graduat
7ound
5stand
2ion
3t
3versal
7ity
2oppos
2til
5 0000
6^
6he
6she
6the
1p
2 0
3^
3and
3for
3her
3in
3on
3the
4o
3with
2dat
2on
1rg
1s
2 ^
3about
4nd
3in
3to
2e
3 of
3d
4 to
0v
1 ^
1acancy
2lley
3u
1ery
2t
3eran
7 and
8of
5inarian
1ic
3 ^
4chair
4president
3ar
2de
2ew
2llag
6 of
2olenc
2sion
4t
5 the
5or
1ocational
2ic
2lunteer
9 in
awith
2t
3 against
5nd
4for
4in
4no
4of
4to
3er
0wag
2it
2lk
2nt
4 every
5the
6o
2r
3 and
3d
4 0
3ehous
2s
3 0
4^
4a
5ls
5mong
5n
5ppoint
7rov
5rrest
5t
5ward
4born
4call
5hairman
6osen
4defeat
4educat
5lect
5mploy
5ndors
4first
5or
6und
4graduat
4hard
5eld
5ir
4in
6strumental
5ts
4kill
5nown
4later
4mad
6rri
6yor
4nam
5ot
4on
6e
5rdain
5ut
4president
6omot
4rais
5e
6sponsibl
4sign
5ucceed
6pport
5worn
4taken
5he
5o
5rain
3hington
3nt
2tch
3er
5 and
2y
3 ^
4and
4of
4to
1e
2 are
3can
3did
4o
3got
3had
5v
3must
3need
3put
3wer
4ill
4ould
2ar
2bsit
2dnesday
2ek
4end
4ly
2lcom
6 to
3l
4 and
6s
2nt
4 int
5on
5to
2r
2st
1hat
4 ^
5a
6re
5do
7e
5has
6e
5is
6t
5our
5the
8y
5was
6e
6orry
7uld
5you
4ever
2eat
3n
4 ^
5a
5he
7r
5it
5she
5the
8y
5you
3r
4 ^
5he
7r
6is
5she
5the
3ther
2ich
5 ^
6has
7e
6includ
7s
6she
6the
6was
7ould
3l
4 ^
2o
3 ^
4are
4cam
4did
4had
6s
4is
4liv
4represent
4serv
4taught
4vot
4want
6s
5er
5ork
3ever
3l
3m
4 he
3s
2y
3 ^
4did
1id
3ow
2f
3 ^
2ldlif
3l
4 be
5not
2n
3dow
3n
3ter
2sh to
2th
4 0
5^
5a
6n
5her
6im
7s
5me
6y
5one
6ur
5the
8ir
5us
4in
4out
7 a
1oman
5 to
3en
5 and
2n
3 a
4the
3derful
3t
2od
2rd
3k
4 and
6s
6t
5for
5group
5in
5on
5the
6o
5with
4er
6 and
7in
4shop
3ld
3ry
5 you
3ship
2uld
5 be
6hav
6lik
6not
6you
3nd
1restl
2it
4 the
4ten
2ong
3t
4 in
5the
0y
1ard
1ear
4 ^
5ago
6nd
6s
6t
5befor
5for
5he
5in
6s
5later
5of
6ld
6n
5she
5term
6o
5we
6ith
2s
2t
1ou
3 and
5re
4been
4can
7t
5om
4do
4for
4hav
4liv
4most
4need
4think
5o
4want
5ill
3d
3ng
5 peopl
5er
6st
3r
4 ^
5favorit
5own
4self
3th
`,
  places: `
CdglnoqstCglnostCjmrAbcdefhilnoprsCjmrBcdfiklmnopqrstAbdfjmnpqsAgiltAbcfgjklnqrsGlsBglpstAcgilmoqstBcdfgijklmn
rtBAfgLBgBfilnopqstLAdfpsBcglnqtGipstFgClsLGGpOBilstBLpTLAflnptAbcilpqsBgqClnpstFgiqtBgilopqrtFlBiqsQLAbcdfglm
qrstCgtSAfpqsAgilmpsAbcfgnoprtLCdfgilmnopqstLGotCilqCfilqtGltNqFCdfilmtQAlAclnpqstAcdlostLBlrAcfgimqNqCnoptBBd
ijklnpsCdefghilmnoprstAcdfglmoprstBcdgilmnopqstOBfgiklmqrstLqBlopqtAbcdfgkopstAglmnpqGiqtLDglpqtBlAflptIAbdijn
pqsAbdilnopqtBcgijlmtMBcdglmnprstTAfjlmopqsBcdfilmnpstCgilqtAbcdfgilnoqAbdginoqsAtBfgijknoAbcdfgijlmnoprstAbgi
lmnopsDfgijklmoprtBcgilnoptGGiCgiqtBcdfglmnqsJLGoBIlotIAbdefghijklmnoprsAbcdeilnprtAbegijkmnsBdefgijklmnpqrsBc
dfgikmnopqstAbcdefijmnpqrAbdefgilmnoprtAcefghilnopqrstAbcefghijnopqrtDefghjklmnpqrstAbcdfgikorstAbcdfghimnqstA
bcefghijmnoprstAcdefgilmnpqstAbdefgjlmnoqtAbcdfjmnopqrAbcdgiklmnpqrstBcdeikmnopqrAcdefgijklmopsAdefgilmnopAbcd
fgijklmopqrsBfgnopsAcdfgilopqstBcdeijkmnpqrstBcdfghilmnprstAcdefgijmnopqrstAbcdefgijklmnopqrtAgimnqrstAbcdfgil
opqtAbcpsAbcdeijkpqsAbcdfghjklmopqrAbcfgijlnorsAbcdejklmntAbcfghijklmnoprstBdfjlnopqstAbcdghiklnorstBcgjnopqst
AcdgilnoqBcfgioqstAbcdefhijklnopstAbcdfgimnopqrstBcdgijlnoqtAcefklmnpqrtBdfijlpstAceghijlmnopqrstBefiklnopqrtC
gnotCdoAcfmnpsCfglnostAdefijkmpqstLBltAblnpqtAdfgklmqrstPqAfgikmnprstAiPtQBdioNtDLsLtBfgijmoGGFgsLGBcdfgilmopr
DpCoqstGpsClCGCdlLSBcftDioLCtBglBgiqGAbilpsAlpsLoptLCSBlqtTCfgntOAcdijmnqstBcgqAbcdfikmnptLpsFqtBjBglTAbcdfikl
nrsAbcfgiklmnopqstAbmnopqtAbdilnopqsLDpGLnpCBCdfgjkloprtAbcdegijklmopqstAcgltTCgilpsLCCoLntNCGCQCdfgipstLstDLC
dglpqstBcpqtLtFiqtLstGGLsLAfgijklmnopqstCfgpsAbcdginopqrBcitAfgkmptLSMABglsGLCoPCgintCtAclnosGFgGtTTAbdfGlAdfl
moqrstStAdltAbcfgijlnopqrGAdglmnpqtAcflmnotClBBLPqOqsStGOAdsAcfgkptBcefgjmoqrtGCfLAcdinqAbcdgiklnopqsDpqCnpstC
itLqGLtLLCoBcdflnpqCdfilqtAcdfjklnorLABcnopqsAnqsCfiqstAbcfgilmopqsAcfiklmoprstBcdfgijklmpqstDDgptAbdfgilmnopq
rtAcjlmprtCCgnAbcdfglostQsAbcfgnopqtAbcdgilmnoqtBdiklnqTBcdegilmnoqrtLoABglnQtCfgmstLLotCfgiloBcsFtAcflsBcdfmn
opstLtAbdfilmoqsAcgnpFgilGBcflmoqstLpCGiotCATFlpDfilnpqsAbcdgjmnpqrstLSAglnotCCltBgilmnBnBglnoqtGNoAflrIBcfgil
mopstIAbclntTAbfgilmnopstAcdfgilmnopqstBAclTTMtAcdlmoqAcfgilopstBcgmnoqtDiCgilntBdgilnotMMAdhijlmnoqtAcfglmnop
qsAclnotCegptAcdgilnoGilnqtGotAglotAbdfglmnpsLtLAbcegimoprstLtAlsAfginsLAcnBdilnAbcdilmnotBCgltBgnqAcfgilostOM
tKlsBAbcglnGLOBcgilntCltBcfgimnqstCgilnotAbfgjlmopqstGLBlCfglmstDfgilLGlLtSLtBcdefgilnosGltAfopLqtCgimtAbcgiln
optAbcginotAcfghikmnpqsTAcfimnoMtGnAbcdfgilmntAclmoqtAbcdfimopqsLAblsAbcfglmnqtCCLoQAcdfijlmnoqstIntAilnoCdfgl
mnoBcgjlmoqtGlBltCAbcdfglmnopqsBAbgiklmpqstLCgmAcgoFoAcltAbcdfjlmnopqstFilsTLCfgimstAbcfgilmnpqstBcdgimpqsCfgi
lnqrtCgiotCdfghjnostGjmoAcfgnpTAcgilnopstAlrtCgmnpqTCdLtLClmtTCOLtAbcgioGACmtAbcglmnoAdijklnpqstDgAPrCltAcefhi
lnoprstAbgioqtBcgilmnoqtBcflptBcfgilnoqsFCgtAcfmnoqstTLCloBCginoqGAdgilmnoptCdiltAbcdfgmnpqrtCAcdltCBfCAcgilno
tCfgoptGmtBcdilmnostLAcfmnosBcdgiptAgklqtCFmAcdilmnqrsBcfgilnpqstAbcdflmnqstLntDlCfgilmsAAAbcTAcglmnstAbcfglns
LPAbcdfilstClDBlAnAcgintTCgilstSCfltLCgAcfgilopqstLCgAmtTFgimnoqsAipqstAbcdfgimoqtAbcfgimnoqstFgimnoptCfgtItLA
bcginpqsAcgCtLOCCfgmoptCglmnoqstAcfginopstAbfilqsAbcdgiloqGtBftAbfghmnpFCfglmotNoGtLtCfgilmnqtGijqtBcfgjlmoqtT
AInotGGAoDTAbcdfgkmnopqstCdlstLBdgilmsGntCGGlBAAcilmnoprtCoCglmoptFlpAbcdfgilnopAbcdfgilmnopstAcgilntOAcltCCLs
CfjlmtCfgnotAflnqstTCoLsBcdilnopqsLGLAfiostGBcilmqtCdfgilCNLCglmnAcginopstNAbcfglmnostCGqAbcdfgimnpqstGFpAbcdg
mnopqtTCCBBintAbfgilnopqstGlBgoAbcdgjnpqsICtAcglmnoqsLtALAbdefgiklnortSCfglnotLAbcdfgiknopqstLTIlpsGitCiAginop
qtGlqtLmtBcgintGtAbcfgimoTClCltRCStAcfgilopCfoCfntLAbcfgloqtClCntBltLTCgpsCgmAbcgilmnoqstTLTCgLBcltAcilpqtAcgi
lmosAcAbcimnoqstCdfilopqsPtCfgkmoqBlotPtBoOOtCgqtBcjtOBiIlnotDfglntIlrCostAbcdfgilnqstNFgltBfglmnostCoNLAbdgil
opsTFAAptAgilmnAbdfopsGitBcloCAcdgilmoptClnAbcdfgopsPAbcdfglmnopstLICfpBrAQLCgioqICglmnsGiTAcdgimotCATAglLAcdg
iBcinotTLDtBcdiltAblmntNTAbcfjlmoqtCtOtBdfmpstCfglnostAAcdglmnpqsAAbgilnsCilnosCCdgiostAbdfglmntAbcdknopsAbcdf
ilnopsQGCOFpBclntAflnstAcfgmnortLSCoFtCgnqOAcdlnpstCfglmnqtCAbcflnopqstAgltAbcgilmnotTAcnpstGinpqtCglMCfgpstAg
loqtCAbcfgilmnoqstBcgiltALqstTGmntActBilmqCdglmtAcdfginoNAtTBgltClpsCmBgiGilmtAcfglmpsAiBcgltLnotNBcmnGltINAdf
gijmnoqtQCClopBcflnqsCgtTGCGtAbcdfglmpqrtTGtAbghimnpsLtCdfgilmnopstAbcfmnoqtFntAbcginqMCginoILIlnostCFAdtNtGOq
sGltFglprtLBcgilmnotSCBgmTCMGGmoBcloOAAfglnostAbcfgilnpstCloqstCAcdfilmoptClLoBcnopTCfglnsFmstPsCCdgCgiqLLLpCf
gilmnotLqFlstTCgmpsCLAbinoBcdfioAbcilnoQAbcdfglopsOAbcgilmsCtAdfgjklmnosFgsCfqAjmoprstLtAcsAtGtGlDAcglmtCdgilp
stCgnostLFDLotTOCdfilmnopqsCTNBgiFGitGtCflmnstGAcfilmnortAbfisAptLmpLBcfglostLtTAcglmstDgmnostCAcgilopqrtAbdfi
jlmnprstLBinotAcfgimstBAbfglptPCgilLAbcdilnoqstAGtAbcgiklnpstAgmnLmAfLBCflpClnLnAcglpqrLotAbinoptLtAbcfknoqstC
lBcdgijmnostAbilnoptTOLoCtBcgloAbcgpqsMAcfgijlmnostCGmpqtCtAcdfgijlnopqrtAbdfglmnosBcfmosFpAbfglnoqtTDfgilnopq
tCBAdgilmnoqstGCfCLFCegmAbdflmnstNGmAbcfgilqCitGqLrLnMAAbcdfgilmnostCgBAbcfjlmnpqBcdgilmnopBcgijlnqrsAtDAcdfgj
mnopstLBqtCglstAcfioDflNtABdfilmnostAfglnosAcfgilmnpqtGtBgilnstCtAbcdinoCltLGCgltFtMCfgtGCCltGilpLntCmLqtBgpst
CAbcdfgjlnopstAAdfmpstQtAAcdfgiopstFAdlmBdflnpqrstAcfgimABefgijlmpstBlnpstNtAclrLtFCfgnoptAcdfgilnosClItAcgCgl
CTBflnotBcfglrtQBcgimnoDflmnoqtAbdfglmnpqAbcdfgijklmnopqstATCgqAbcglmnopstCBdgiloptBcioptCflosAcdgilmpqstBglqt
AlstLAStCgmotCditAcgltABdflpqsFilopqtAbcdfgilopstAdmnoqstAbdfglmnostLCflmAbsAbcfgilnostCfglmqstCnAdgilnoqstCqG
iAdfglnpsLtLCgoABflpqAbiqsCloqstBAbdimopqtBflmopqtCfmqtFLoCdNAbcdfgijlnpqtNtGmnpqsAFloCgptAbcilotMtCBdjkmnpqrT
AcghilnprstInoOtAbcdfgijlnoqrtLtLGnLsQTLIIpLOtBfglpqGClGnCtTCinotLmoqtAcCgtCjlmtLqFgisLNFglsBcdmpFltGiLnTAflnp
qstAfgiklnopqsQsGFgoCnoqtCoIBfptBclFlpsGtBoGiFPtCgloOQsCflqLstSAcgijlmnoprstLGTAdlnoqAcgijlnoqCgoLnqtSCJGlotQT
GsIOTAdflnqTGmnoqtAdglnoClstCmpCCflpstGCglrCfopGntSDfopqstLsGlsPAcgloGBpCfgloqstRAflnsGnpsGsAbcefgijkmnortAfil
qtAbcglnqstQsAcfglmnpqstFpsFlpqsFlqGCgmFtClFQCfltLAdosLptBflpstAcgqCstAclptCfgoCgFtBgklqAcdilopqstNtDilstLTTTA
clqrtCtLsBfilpstLtDlPCfglpstQFFgAfgijmnpqrstAbcdgjlmnqtQBdfpqstGqBGlqTGiTFgoqstBlqtAbeflprtAbcdfgimopstIlptAAb
cdfioprAbdflmnpqrtLCfinpqstAdglnoqsCelpqsCAcilqsLCfglpFLopqsAcpstFCStAcdgimortAbcilnptAbfgilpqsClSFtTTGlpstCdf
ijlqtAcglFgpsAbcegijklmnopqstAcfimnpsLCilsCAdistBcdiklnpqrstAglqBcfgistCSALtAflqrsAbdgilnpqrsAcfgioqsCflpstMnp
qtAbcfgjlmnpqrtTFlpGLTICsTLAefhijklmnoqsAdfijklopqrsBcfgilmpqtCtAbcefiklmnorstBdfijlnqTLAfglrstCqCfgmqtCdgoCgn
MtIlsGnBfFAbcflnqstDfgpAcGTASTCdfgipsTAciloqOBglGCfgiltBdfgiklmorstAbdiopqsAbcdgilnoqrstAOAcdlmnqAbdfilnpqstOQ
BefijlmnprtCAcmnqsBdfilnqstCdflqClLpDnqstTPGsFFsFlstSBdiqrtBDipqsQsCdgipBtAbcdgjklmnopstAcdfgilBgnsAtFlAoNsCgt
BcitFBgiloqtBcgioqTTBCgpstAcioqrtLDlpqsSIATLtOBiCtLLtAbdfgpqAbdfgikmnorstCiqstBgilnqtBfglpAsTAbdeghlopsLDistBc
lprCdfklmopqstDflqtGtFglpqstBCdqtGAdqGlmntBdGAcfglmpqtAbcdfgiknpqtAcoLCfglnoptDotBghinqFBfpAcdgloqstAblstGLQCp
tAlTQSAbfgilnqrstCotCotTCGloBcfgilnopqtNtNtCCflnortPrTAbcdghilmnopqrtCiltPAclsCAlCBgilqstLBgklpsLsDgilqstQApqI
qBcdeghiklnCgltCdfjlnortAbcfghiklmnoqstBglmnoqstCfLsCgostDgSCgotAcdfglmotBcdilqMsAbcefglnotOLpqsQMpLsAgqCmtFlp
tLBfilmnpstBcotBcilntTBdfprstAbceghjkmoprAdfklmqtAcilnpstCegiklmopqtAcfgiklnopqtPCgGlqGlpstLNqAbijlmorAcfilmno
pstAbcdilmqstAflntFAfnqrtCtBfilpItMtAbcglmnopstLCAbcflrstAcdfglmopOCdfglnpqsICqtAbcflqtAcloBcgimnoqrstGCdfgiln
ostBnostSGtCDhpqstLAsEioqtBgtTLnFmpLGloPBcefklmnopqrstLtBcdglpqPFLCqsSPAcfgijmnpqrstLCdfglqBlmqtAcdefilnopqstL
stFBdltFpBcfinosBlTAbcgiklmnpqrsLmoAbcijlmopstLpBsNCdSFilpstBgstGlmotTAflLAcdefgjmpqtAfgloqTBilpqLImtBcgiotAcg
qstAbcdgilmpqtLClLTAcfgilmstCLDtTBdimqFBcdflnprsTPAbceilmopqtAbeflnqstCinpstCglpsFClpFopBfgipqstAbcdgioqtCdfgi
lnqstBcfiklnstLtAblpsFglpsLAbcfgilmnoqrtFpsCfglpLBlqtBpLLIDfglmptTFgqtAhijkmotCtCinopsCCgijlmnpqrtFilnqtBcfpFg
lsAbdgiklmnopqtTTTLAcdfgijklmnopstCitCgltGilmntBgiotGiAbdglopstBgilnoBcgioQQAbcdghkmnopqstBlsLAcdfgjlpstGGltAb
gilmnoqBLAdegipQAglTBcfglpstBcfgilnoqtFPqADfgijlnpqstBcijlntAbcdfgilnpqQGBiSAbcdgilnpqLAbdefjlpqFFlBcfgilnqLFl
tAbgilnopsSAbcdfgijlmpqstGPBgtTTAbdfgilmpqtBinstLLsIAbcdeghijlmopqrstAglqrBfglpqtAbcfgiklmnopqrstAcdgioqrtBfBq
tAbcflmnoprstLCPtClnpstAiklmqtBglpqrDfilopstSAlpstFsBcglmnpqstCdgimnoqstGGtGoGilnopqtILIpqrtBcdfghiknoprstQtCg
lsAbdefghilmnoprstAlpFqFsLOqBchilpstDfitBqsAeflpLpqsPsCftPBclnstBdegiknortFpPOqtAbcfilmnoqstGltAdglqsBcflsAbcd
gilnopqrstClBgilstLMGAQCfgklnoqrsLotClnLntNtBcfgilmnprstCltTAdfilmpAbclmtAbcgjlmrtLAbcdgjlpCLFsFptJsAbdlopqrtL
ClostOQCfgnopqstTLsSAcfglmnpqsAbcioqsTDmnqtAbdfgiklnpqstLBdfgiklmopqBgstGCdfilmnotIBgilptBilntABgLpCglClmAcdfg
ilnopqrstCLmDgloqtAbcfhiklmnopqsAbcdgilnrsClpBpLPAbcdfgilmnopqrstFpCtBcdlnopqFItCefgimnoqstDefmqsInsAbdfglnotN
TAbcfgloptCdflmnpqtLQPLqBLAcloCijkopstLFpBcflmnotBgCCDgpqFFlLpsAfpBdgloqBdCAcgmoqstGntPTBcegjlopstPsBgilpstADf
mnptLpsCtLtAcipsCAdgloptBcdilnLpPAcfloprtFlCTClntClGBfgikmnopqstLLAbcfijlmnoqtTLtLAbcfimnqtLnLAbfglpqKlCloqDSA
bcfptTAclAcdlAtAbcflpsAbcflpsLClClLtLsCpAcltLTSAbcdfglmnopqstCCfgilnqstLsCfgmsAgmrtBgFpAcLBfoqFlmLmIlBcdglqtBA
bfloqrstAcdglpAbdlprstCflmprtIQtBflBlBcdglntLtFAcdfgiopstTBdefinptAbdgnpqrCgBcdglnoptCfilpLFpCgiLTAbfgikmnosAb
cfgilmnopqrtLCltSBGtAfgklnopqstAflotAbcdgjlnptOLpstSFFTSATDglAbcflmnosBlTAbfglLTBitBBflLqrAcflosAbdfimpstBcdgq
tBdlnBegikopqrsFlSLPCdilmoqtDtBcglnoptQFMBdflnpqsAgSLFgtBdnotPtAlAbcdgilnortDlnptQLAdfgijklmnprtAbdilnsAbklmop
qstAcdglnqAcglpsPGAbdfgimopqrstCgmntBlmnopqsAbtStPsLDqPCfgnoptBdfgimopqsQDglnopstDBcdglmnqsAbdeglpqstBdloBnqsB
ALInDlnopLLAbcfgjlmqstCilAcfgijlmopClOQOLpLCdfilmnopqrstAbcgilnostBglmnTNTFQtQAbcdgmopqrstTDfstPFgqstLsBefgjkl
nopqstBsGlAfhjlmChlpsFlsLpqDgtBgilpsGAbcdeflopqstFlAbfglpqstAcdgjopqsLCdfgilnqstFglmtAdefijklmnpstAbcefilmnstC
lLNFpLFipFlnopqCgotSAdqsGtAgloAlpsBcfgilmnoqrsLnCfgklopqAdglnoprtClnotSAbcgklmnopqrstLAclLpLSAGstAbcfgoqstSAbc
gimnotBtFiltLCdglnpCFpNtTNoAfioqtAbfgoqtAcdfgimnopqrsGlmntGTCltCFltIqLBcdgnoqBBAbdfghiklmnopqrstLmtBcfimnopqsA
cdgilmnotCAbcdfiklpqstAbfilnqrCgLCgopCtLFlTGlntTTLAgikmosBcdfglmnpqstBfgklpsIAcfgilotGltAbmqstGTTFqBenoQtLBcdf
ghilnstCditPPBfptFilostAcgilnpqstCftCdginILAbcdglnopqsClntPLAbcfilmotCflptCgBtTAfgklpAbcfglptAcdiopGlqsAbcdefg
iklmnopqrstAdfloqPsLqFpqAflAlpsAgilpqrsDflqsFAbcfglmoqstPLCgimnoqstMGPtPPLpsBdfgilpqtLMLPsDloqFgsCGltCnFgiqtSD
fginpstAimpqtBcfgijnopqstBgpqstBcQtGBflsBflnqtFlntAbdfgijmostTAbcegiknostTGqBcdfgijlmnopsDglmnqtSGqtBGnstClpqr
LstPDflqsLpFtBfstLBcfnFlAlnpqstGAeflpqstAbcdlClopqDemstCflnpLCfgilnqsTABcglnopqBcdflmnoptBfgiopqstAbdfilnqstBc
ltAfgkloqrCAcdfinopqstGsBcglmqBnTFpApqtAdglqtSFInopQtFlstFtBcfmqstGtBflstAbfglnstDfikmnoqstMLGoEfostCfglstBefg
ijklmoprFAbcdfgikmopqstLAclptAbcgijlmnopqtCdefgjkmnorstCefpqsPsFlmPSBDginqtAbgnpSTCpstDfiloptLFFLAcegjklmnprtD
LSDfpLtTTClpLQQAbglnostFlAcdglmnoqrsBdgijlpqtSBlsLLoFilptBcdklmnopqLmoqtLClBcfgmBdgjlnoptLmtBcflmoAcdfgiklmnop
sAtGitBcdefgiklopqstKAbcmnqtDsClAdeijklostAcgltAbcdfgilmnpqtGilmnqtAefgijklmnoqsAbcfgioqtLmtQAbcfiklmortQAcgln
stCgimqstGlAbdfgilnopqrstGtAbgmtCfsFFLsStBqQsAcdlopstBqBglsAflnpqCtAbcgilnqIBcdefgijlnopqrstSPPApBfpsFgBcdgino
qtBAdegimnopsCdfoqsGsGlnprsPtGnsFAdfglqsLAdfopqIpstAclopsBcdefilnopstSBefijlnpqtFlqAbgilmopqrsFlosDfgimnopqsDp
tOBdfgnpstAcAcgijklmoprstAbilqsTAbcdfgklnoqstGCilotBBcfgilnosBdfgilqBdBgiqBqAbdlqrstLAbcginpqstGiTAcdgilmpqtAc
dgilmpqstTAbfgpqBcdhilmnopstLCntSBdglnpLFpsPFpsFsLQsBdnpsGimtTArAbcdlmnorstBcdlpstDAAstSLAlmptCdfglnptCgtFpQGl
tGlopAbcdfgiloprstCfgilpstFtBcdfglmnptAcfglopstAcfglmnsAcdfgilnprstCdgloAclmprsAbdefgjmnoqrstAbcefgiklmnopqrtA
bcdfglnpGAlsAtNpsClAcdgilmptLpqPsCCdAbcdfilmnopqsStBcgilmopCglpqsAcfglmoptHijmprsAcdfnopstAcglrtSCflmtClstCfno
prsAcfgilprsLIlmCflCfgilnpstCgnoqBoAAbcdfgklmoqAbcloprsTLCfglmtAcdgimotBfgloqstAbfgilnopqstLsCflFQstStDDpBdiqs
AcfpsGirtLGisCgiqstCfotAbcdfiknoqstAcdginqrstCtGilsAlnstActAclMAAbcfjmpstAcdgopqstGOqGmrQPDghnstCilLBfgpAbfiln
osDfglCglorstAbcfhiklqstLqstAbdgpCdglnoqsAlptAbcdfgnopqrstAcfilmstOtAbdfgilmopqrsAfpqtLDAdfglmnopqstGImstMTGln
qtMtAlpGnotCAcfglpsAbcfilmpsAbcltDfgklnoqstAcdpsDfgpsBcdeflmopqrstAcdgimpsGprsCotAbcdfgmoprstAfglopqsBcdfgAcdf
gilqAbdfilpqsFgilnopAbdfikloprtAbcfilmptCFgpBqTCBcdfgipqrstAcloAbfgipqtClprsCstClFgmsAfilnoptAgmnBmnoBsACflCfl
qAbcefhinoqrTAbdmnosAbcglostAdfgijlopqstCAflmostFAbcdegijklmnpqtAflnpstAbdfgmoqsFglntAbcdfimnoptAdfijlmnorAbcf
lnqLAsBcglopPsLCefgilmnopqstBcqtGtCglClCfilnpstBglLAiptAbcilnqtBcdfgilopqrtBSTFlsLBefikloprtLqsFmnFmBdglpstSAd
efmnpqsGisCglmnoAbcdfilnsDfBcdfgilnpqrstAbgilmpqrstBdgilqQLBcdfgiltCfpSFglmnosAbcdgilstCmsDflpsPsFgmoAclmpstCF
glmqLLoAbfilmnopstCflQsAdgmopqstFpDgpsSBcfgklnqstDiqsLCdfglmstDlnpsCdlqrstAlpsKloRImBfgpqtAcdflopstLsAgtAcfilp
sAbfgilmnpqstCdfglopqstBcdfglnopstLsLQCflnoptAbgijlmnprCglstAcdfnpsBfgnopstFlFjpDlBcloCilFkloqtBcfgnpqrtAcdfil
noqrstAbfglmosAdflpstPstSAbcdgilopqstCflmoAbdgiotFgilnstGlmostSBqAbcfgilorstAceilnpqsAbcilmnpTFgloqsBflPsAbcfg
iloptAfilmptAcdikpstFgiklmoptAcdflpCpqtLLtCltBdglmnopqstCfstAbfgilmoClOtCfloptAbfiqsAbdlnpqstSClqsCfglsBcdfipG
ilnpqrtAcdeglosBflnqsFBgilnoAcdgilmptIpqstAbdfilmnoqstQLtClnsBciAbcdfgilopqrtBcgimnorstBBdefgijknoprAcdfhilstA
cdfglmopqrtAbcilnopAcfglnoptAAbcfimoqrsDfilmqsAbcilmpstAlptLsBmnorsBdpqtAlqAbcdinopqsCglrtCglprAclmMsLClsBcdin
optBdfgijlopqstCoAgistAbcdfiklnoqstFlptAfpqAfgilpsAbfAcfilmnpqrtAcdefilmopsAbfgilpsDlDsLoAbdhjnortLDfilmnpqrsF
lmopqstCinClstGilmptAdfilnopqrsLqsDfmptBcsCfgnpAcflnpqAbcdfijlmnpqstAbcdfghijkmopstCoBlqsPsAbfimotBcdfgilnopqs
tFsAblmtAbcgilmoqstCAbcfnpsBcfinpqsAdglptAbcfilmnopstGFgipqBdilnopqstAflnotDltDflntFChptClApsAcfglnoprstBcdilm
npAfgmnpqstSAlpCefgimnoqtAnpqrstAbclsAcflnoqstTAbcdfopstAbcdgpPLAbcgilnptAkCloLBcdgilpstDfglnosBfptFgilmnstBgl
nptBcdfgilopstAbcdfilmnopqstFlpstAcdilmpqrsBcgilnqrClpsImCCdgnAlrBinorBdfglnoprstAFilopqrstAstAbcfilnopstBcflo
pAbfginqClFDlAqstQDgilpstCCgtFiDqLpsBegilqrstAclBcdgimnotAcdilmnoprstCnpDfglnopqAbcdfglptAbcnqstNqsBforstClptA
dlmpqtAbcdfimoprtClmBilAbdfglnopqAdfglnpqsNpsBcfiqtAcdfgiopstFgsAclFlLAbdlmopsFqsFltAdflnptAbAclotAbcfgilmnpsS
BclmoBcdfgiklnopqstFgpBcAcdgimnostAbfgilopqsLsGAbdgjnqstFCgijlqsLIltCfqsOqBcdgilmostBcdfgilnoprsCfpDgltAbdfimn
ostAcdfgpqrAbdgilmnopsLntBgtAdfgilmnpstSAbcdgpAbcfntCgilmtFlqsBcdehkotDBcgilnopqtNAgsAlosAcdijknptBclmoqtCgBcd
fgimnpqrtTCfsAfqsAbcdfglmopqrsAfgiloqstBilLmCClmptAbdlmopqsAcfgilopqtClAcdfijnostTAbdeoqstDflpqtFglmosFsTBfsAc
flprtDqstFlpsAbcdfilmpqsFlsCltDimpqsSAbcfloqrstAcfAbcdilmnpsOAbcefgklmnopqstFlstFqCgnoptAtBloqstBcfglqtAbcdfgi
klmnoprtBfgnpstAbdflnpqrAbfilmopqsFknopqstAbgiklmnopAbcglntAefgjmopqrtAgilotAbcdglnstAbcdfgilnopqstGLQTLCioLnA
dflpsBdqtRtBfgijlpqAcdfgimorstAdfginpqtLCgnQtPqAbdfgimnoqstSQtGmAbcfghjklmnpqstCgilnopqsAbcfglnpstLAdfgijklmns
tLptNLLGilmpqtFlpLLLLLqtAcflAlpMoLLsFlpstCglptAbcefklnopqsAdgilnoqstAdfgijlnpsBdiopqsDgtSGqstQLPqsEflpqstLsGms
LLAcdghilmnopqrtFgilnoqBgilmopstLBcfginopqCdjmqtCtGtTBcdilqCmOBglLCloCgilnIAbcdfgilnprstAcdeflmnopsClLnosFglAb
cdijklpqsAcnNFpCnIqtCBiqtTGlApTLnCilnqtCTGlAdfgisCntIqCfilmoqstAbflGCtApMqPsBlpBcflpqrstCdfgklmopstLnqtDmsInoq
tBlAcflmnqtBfptAcdefgilortCflFAbcdfgnpqAcdfglpqtAclDilFgptAbfnopqtTGDsAbcdgijlmoDPLpLoAbcdefghilnoqsBtDgiloptI
qBODilnqAdiltFlrBpBcdfglnostBgmtSBcLLpqIqQGnDfglnqstQtTFgpqsClpsGBcdfglmnopqrstGDCtQBdltAbdfgilnpqAbclnoqtLBde
gijlmpqLAcdilnqBfilQtLODQBciloCdfimnoqstCltIGiLLnFloqAbglostCdBQBGBtQAbcdglnopqstCfltLBcdfgimostSAbcdhiklmopst
CfgilmnpqrFlsAAcdgkmnoprstBcfgimnopqsAflnGBlItTGiGiIBAbdfimopqstAfgimstFlstAbfgiklmnoqtBAcdfgiostQtBcfklmnopst
AFlBdfgijkmnoprAbfginotCfgpsLAqCfglpqrGCdefiknpstBclmnqstFgpqstDqGBBclstPsBgmostAbcdfglpqtBAbcefgijlmnopqrstBd
flpqsAdflopCfgijmopqDlpqstGlnstQSGitBisBcglopsQPQSFsFlpsLrDfglpqstBcdfgilnrstGlnqApsSPSLsEglmntSBflmpqsBBBdelm
pqsCmBfgilPSLLoprstBlmpqstCegjlpqrsAbcdfgijlnpqtAcefgilpstAbfgilmnopqrtPDfBclLLpstLFGFlnprCAbfnNAgpqsIqsGilnqt
BdlSAbflnpqsBfgnFsOCdfgopPDfnqstDlCglqsDiklmnopqrtAbcfglmosFlpGAdfgiknpqstLPqAbcegiklmnqstLtLAcfilIpstFCfglqrt
LTTCDLsFlsQLTTDLTLtLtCdflptAbcdfilmnoqstCqtLCgjnoqsPPBcflsTCNtQBcfklnoqstFglPGtPFpsQtCoAdefgijklnopqstClBcefim
stAbcdgijlmnoqtAbgjpAcdinqtLIFpCdfptGCimntGmLGBefpqsCgtCglmnpGLtGLpFlnpqsAbfgjmnpqrAcfglstGBfnpLpPsAcinrstFAfg
jklmoqrstTSIOpApqAbdefgijqsCfLAbdfinqrstCdefghjklmnpqrtCCfglopstLFBclnoqstMAbcdefmnoqrtClprTSAcgikmnopqrsAcAbc
dfglnopqrstCfltLLAbcdfgpqtBilmnopqtIlntCLtAbiqsCfginopsACoAcdefgjklmnopqrstGltBdegiklmnpqsAbcflmnopqrsBceghijk
mnoqrtAbdfiqstCdfgijloqrstAbceghijklmnrAbdfgiklmnpqstLpsAdfilmnoqsSAcdfgiloqsBpqtBcltFlstBcflqsFlnpqtAfgikpqDS
SFpqAfglostLtFGsTCBCfltCCglmnsBcgilmnotClmTAGimtGCtAcltCgmntSCGltMCoGmCglmtAbfkptLCODgltGsPsPBcfqtBqBLBcdfilno
stLDBcfglstCfglptFgptAbcdfgikoqrstGlpFsBflpsAcdfilqstCgAbcdgijlmprtLTAftAdefgilmoqstNTBltCGnTBlntLtLPDfgknpqst
SBSAbcfgiklmnoqstAglCdfginoqstCFtAcflmnopqstBcflAdiklnopqstNBdgimqPrAltLAcdglpqsSAbdgklnqrsCAcdefglostAdfgilno
qrtQLBfglnsAcfginopqstBfgilnopqstAcptGipsLLBAbdfilpqtTAcdilstLLpqLCCAcfglnqtAcdefghimpAcglmnopqstBcdiltBcdilmo
sFgipGiRTAbcfglmpqsFgBfgiqstBcflptFAbcimopqtQAbglopqstLDfgpqstFAbdlnAbcdfgknpqtLmFptFAbcdfgilmoqstDgilqBcdlmnp
stBcdegnopqCpDlqsAbfgilmnpsGmsLLLAbdfilstQLLAflmprtAbdfgilnopqrstQQDfGlsAclnpqsLpDAbfqIAbdfghiknpqrstAegklopqs
tEfhilmnopqrstAbcdefjmnoqtAdhijlmoqsBcdeghimnorsAbhilmnopqrAbdefilnrtEfgjkoqsAbcdfghijlmnopqrstAbcdefghijklmop
qrsAcdfklmpqrstAbcdmnprsCdfilmnopqstBcdfghijklmnopqsCdeghijkmnoqstAbcdfghilmopqstAbdfghijklmnoqrstDfhimnoprsAb
defgjlnqstDefilmoqsIklnqTAbcfgijmoqtABjsGtQsLpsAfgpsAbcfgilmnoqstFlstLCfgqrtAcdimnopqsFFLpBcgopqsBdijmnotLFgmo
pqtAbcfgilmnopstFpLGilmopqGpsBgClAfpsIClstAbcdfgilnopqstBcglnpqGtBcdgilmnotDfgpqtNBgnopqsNtTGAcfgilpsAbcdfghkl
npqstAAcflsFgilmnopqrsBfilpstBcilmqstAclnoqtAbcdefgiklmnpqrsFqstBsAiQtALStDAbcdgilmnptOCdfnopqstFlpsDDfmoqtCFn
BAcefgkmoprCtCAGlAbcfgilmnpqstAbcghiqstAAbcdefginoqrtAdfgjmCBcefimnqstDOtLNNSBcioptSFqstFqstBdglopAlIpqtFpAbcs
tBBtBFlCgilqtFtIlptBgtBfgpsBcfgilopqrstFlAAbgsBglqrEfpCfgilmqtFGiGAbcgpsPsCdltAbcfijnoqBlnqCgnopsGBqBqBdfloqAo
CdekopqsAlsLLDfgijlmnpqsAbcefgijlnpsAlLBfgiklmqsInpsLAbdfmnpqsBiCltNtGtLrTTAbcdgilnopqrsIAbcgipqstDfpqCfmnoptB
cfmnoptBBAbfgnpqstGlqAbcglAostAbcdfglnptFlpAbdegjklnpGnqsDfgisBiqDtAgBdSGqsGiqsBdqBflqSTBlstGlqsAbfgikloprsAbd
fmqtClSLFlBcgnqtAdgilnsAdlnoqtCBdopqsBcglnsCglpsGGAbdefglnpLFlFgilmnopqtAbcfklnosQBoBcfgilopqsQGBcdfgijlmnopqr
stAcgimnqtLFglpstBlstSAcdfijlnopqtSAcdgklmnopqtNAbcfhimnpqrstLRCCglpsCdiltDLptAbchostCtLsGlnAbcdeghklmopqrsLsP
QDrTBAlqsDglpsAbcefgijklmnortSLLPDglmpqDlosAcdgikmoqtGGtAbfqsGlnpqtTLCntCtTAcefglmnTAdfijkmpqtAbcdgmnoqstAdflo
pqstCdefghijlmnostDfgjlnqLAflLsAbdfgilnopqstBlmstAdlstFglptLOFltBginptCdfgptFTBcpstCfhiknoGlqAbflpAilpqLmnpstA
bfgnqsPstBosBoqsGqsFAbdfginoqstFFgnpqsBdehilmnopqrsLAgltFptTLtLDfgilqsAbcfglmnopqstLAbcdfgilmnopqstSGDghlopsAd
flqsLBdgmoGBfglBAcdefhklmopqrBfgiloptAbfgikmnoptAcdfghinopqStTBlnBcdoFBsPtAcfgijklmnorstBlClpPPsCefgijmqrstBsL
OAfimnoqrsLTCfgopstAdfgloqrSBcdgijklnopstAglmtAdfginpstBlqtAbcfkoqsFBglnoqtGtGtLqtBdBgpstCdegilnopqstPCeglpqrs
tFBcdefhilmnpqrsSMnpLptAfglpqrstCflmpqsLtBcdgklmqtAlLFhmAcgimnoTBcdeijlopsLFlpsFlpsGhimoprGqsAblpstPsAbdijlmno
qrsOCegoqrstIpFgipsQstAfmnsFloqstBdglGAbcdgimoqsLmnLAcfgijklmrstGmSTAbcdlmopstItDfijlmopstTBcdflopqrstAcdgikln
optBnAclAbqGAbfilmnopstBilsAbcdfginpstCCAbcdflmntCTAbdfhjlmqtCfhlnosBcfiloptTLtPBfgijlBtCLnAbdghlmnpqCAbdlmnop
qrLBLFlpstQAbgjkmotAlBcfglmntCgilnpLtCgmtTBpCfltLAbcdegilorstFgqsLGBopLCfAdgijklmnqstBdpsSDlpstFpqstLBdlqFAbcf
gnoprtLpqrFltAtBlmnopqstPBflLAlpqFtTFAbcfginostCgltSAcfginqtTQsNAcfgijklmopqrtCiLCqsCfgimnortCAtAcgotAcdfgilnp
tQCdglnpsCtAdfgilnopqstCdfgilmnopqstAblADtClnoqtLAbcfgoqsCdflqsAbfhlpsAbcdfginopqtTCgiltDGpqAfpClpClBfgptAbcdf
inopstAbcfglopqsAcgklnopqstCglntTBFBdsLSLnoAcfhlmnoprstAfgilmpqGAcdgijmoprstCpCOpAbfglmtCflpqtTCfgnLFlpAbciqtB
dfgilnoqrtBcdfginostCgnotFlBcdfglmopqstBcfgmopqtAbcefilqstAbltQCsBfgoqsPsFpFpsPtFgintGiDlBcinoqsKKTAbcfgilnoqr
tGtOAAcglmnopqstDpTTBghilmnopqstLpCfpstFDlpstBpsClAcfklnopqsLLSLLAbgpqtGilCdeghimnpqrFinpSBcdfgilnpstBdqsBcdpt
LLnGlqLTBflpqstLAcdgilmpqrtStBAflptLDtBipsBipFtGlqstSCfntGilsLstCflqsLpqsDBcdfglmnpqsBgiqGGoqstGqLpsCdgilopqrT
DilqtBlqLtTAbfnqAcfglnoprtPBcgilmnoptBcgimotCdlpstAdfnpqNSAFtCgoqsCtGqstLsLosAbcdfgiklmnopqrstBlnTTAgLCgoBcdfg
iklmnopqstFlFFlTTPsPqtPPFptIlLtLFpCfpDflmnoqBclostCTBLopCnAgqSBqsBciBcdfglpLLtAcdfgiAcdfgiFPPAbglsAbcfginpstBc
dfgilnptLFistAfgloqstAbcdfilnpqrtCCdgpstGtCflpstLtBclsBcdegilnoqstAcftBdilpqrsCfltAcfpLLGptTBlmpqsLqstGstFlqrt
GtAbdfgilmnoptIqtTGlBfgilmnAbcgptGBfqtFsTACloqtAcdeilopqsFStFAbfrsFQCltTLsAdfhlmptAAclLMpAbcglnqstLBdfgkmnptTG
lDflpqtBftLpstBflmnopqstBcdefglptLpsAefilsAbcgijlmnoptDgiloprsPALCflnpsApsFpABdefghlpqstQtQtBcfilnoqsAcdgloAcf
gpqrstAbopqAbegkloqrstDpsSBLLAclsFpLoqAbfgilnopstClnqCfginpqrstBcilnqsDgotLNoqtNAcfilnopqIstTCilnoqRAbcdfginst
GlmostAdfgilnpqstFgLCftAdfgimnCistBPBcilnopsCBcinoqtAgloptFAbcdgilmnqsStLsTSFglMGpqstNtLLCdgpqstCDnorAbdlnoqrB
psAbcdglmqsBcdnopqstTTOtAAbcefijmnoprtAbcfglnpqstLOAcdfgilmnoqstLLnqCdfgilnqstAcdgilnotImBtAbcfgimnopqLAbdfgim
noqsAbgikorstFgltDgiptGtTAbflosFpAistAbcdghiklnopqrstCflBfglmnpqtGtPtGBlmCBqtClNQBcnpqstBcdfjmorstClBcdiklopqs
CgoAfglpGioqtBGGtFpBcCgilAfglpstOBsAbcfilmnoAlLqLpLmAsLnCBcflrDFAbcdfijklmotAbpFlpqtDTAcgloCglnsCdgnTBAbcgilot
PAbcdeflopqstPEfsFpAbcdqsApsAbdpqrstClsQAbdfghlmnpqstTPFlpPPsAcdjlmnoprsCAbcjlnpqrsCgimostTAcoBqsDfglmpqtAbfgi
joptCAbPtSAcfloptBdgqstLFtBcfgilmnpqstBcfgilmnpqstPqAcdfmopqrstFipqCdgilmnopqtAbdfnpqstSSBcdglpqsAnoqtTGLTGlno
pqstLTAbcdfgilnopqsCtAblqsAbfgilpqstBdgqAbdfLBcdlmnopsBcdgilnoqstCqtBcdqsBSFilqstFlFlLAblmnopqtAGAAbcfgpstAdfi
ptAdltBdflqsFmnpqtGlmoLAbcfopqstAbAAblpsCdilnostFpFpGAflotBLmsMAcegilmnpqtDFAcdfglmnpsFAefgijklmpqtFglLtBcgltG
BcdegilnoqtAdfgilnopqtCltFlLCgilnFBdlsCtAbcijlCeinosLSCsAcfgijnopqstTBdfglpqPAlCnpstSBfgjmtTTAfgpstLsFAcflpqFA
clqCfgopstFLpFBcfglnopqrsTAcdinopqtCginotAfginopstCfCFFLLBcdgipqCginoBcotTBCdglpLtIpLAdfgklnopstBginoqtLDBfino
pGtTAbfgilClnAbcdefgilmnpqstFlpPCdEfgnoqFpCfActAtFpqtQGiFlnqCftAdiklpstBcglpsAfghilmnpsIBcflnpqAcdlnptQPPCloCl
CdfgilmnpqtQBmnDstAcdefgijmnopqrtLrsAcdmnopstBcdnopqstSBdlnopqtGtNAcfglmnopqstFBfAbfglnopqsSQsBcstBGlsQAbcfghi
mnopqstGBcdltMLAcglmqsGLtFlpsAcflpqsALAbcdefgjlmopqstFqBcdefgjklopstBFAbcdfgmnpqrstDLsADefgilmnopqrstAbdijklmn
opsBfgntTCdfnopQDfqFlpFLCLsFtBflopqtAcfgilnqstFTDnQtSLqPqsAcefhjloprPBcdiopstCdgilmnopstAbcdfgiklmnopqtAcghjkl
noprAcfilnpqsTAcCgltLLQLnAglnsFAbcdglnosDAbcdhijlmprsBDfpFtFjlpBgltBcfLLCptCflmoqtBcdlnoqtPPBcfgloptBgosBcdfgj
lpqBglnopqrsAclqAbdflmpqstBqstDglnFAglGmqLLBcdfgilopqCisPGlQBDlCPBcdfgiqstGpqsFBlqtDfgiklopqstPsAcfgnpqBcdjlot
CjlBmSPCltClSCloDFoFtCBgipTGloTCfgilmpqrGlqBdglnpqtPFqFlTLnLRLqGlsApBfTQsBCLLqAsFlFPAilpLnqFBfBcflotBcgstBBcdf
grsClFCAmnpBcdptGLmnCflGlsCBoCdflopqstFSAlnsTCgmIqtIBgilnpLFqCfpCPGiLmLpqFpCdefghqstBcdghinopqsAcilsAbcdfilmno
LBcgiCfqAbdfglstSFsClqtCdLpLBfgqsAblpBdioprsTTQGtGiTGlqsBfgmqstIloSBdlstBfqAfglpqstFAciloBCdimnprtBgiltGotGJqs
TDlqBBcdijklmnpqrtSLQAbdginopqrstQBqTAbfnqsDqsAbdgilnpsStAbcefjkoprsAcfgilstCBgsBcgpqtTLAcdfginostQAbfilopsIpA
bcdghlmoprsBcglBtFGsAbcgknoprstFlqPSLmLSSFlpAdfgmqsAfilmnopstBfmpqstABclqAlCgijlmnpqrLAblntBglnopstALCdfgklmnp
rtBcpqtAlstGAglqFGpGstAilmnsAbefghijklmpqsBcefgmnqsAcdfgilmopqrtAdlmnoqtAbcdfgijkmopqstDilmnoptFoFqBnqAbcdefgi
lpqtLpstBOGilqsAdefotCFLqsGsBflGpqLnqstBfilpqSLnptAbclpqrsLmtAfntGlpDlAcfpLmtFlPqsFlstDlBfilnpCdfptGiqDpGlqtSM
AfglpAoCnsCnsBcdglqBpstCqsFlpqstCdfgilmqstSAgpQsGqGpNGDfgipqtFTSDFAbdefjknoptSFgiFPAdglpstGAbdfgilnpqtTLAcdfil
mnqstCdflAbcdflpsQDpstAbdfgpstBfglnopqstBdfiknpqrstLCgilnqstNTGtApqtLBdfinpqstFSAcqFAbdgimnoqrsAcgloFiGAglsIBc
lnopqtTAcinqstCgjklmnoqstSGnstFCfloprsTDfmqsCSPqtFpDglqtAbdlpqCdBBpqCfgnqtFgpsBcdimpsCqAclotCfpqstBlptAbcsCCGl
pqstBgintBdnqstBtBcdfglmoqrstCloAbdfilmnoqrLLAdglqtTQFBcfilopstGilmoFBcgsRAcdgmnpqrstFgilnopqtCtGLLqCegilmoqQs
NpLnpBdlptNBfgilmnpqsFgiltDfgklpqtGlsFlAflsDPAbdfginrstAbcdfilnopqrstSQLFlpqAgilmnqstSAbdfgipqstBdilqtLtLtCMpt
FlnoptBdfglmopsPBflmnopstBGoTAbcdilmoqstICGnpsTACflqtBinopstOsFsPAcfgikmnpqstSPsLBdfgpstAdfghlopqstCLoAbdfghlm
nopqrstAbcdfgilpqrtQBcdfglopqrstBqrPIqrDrBdilmnpqsEflnsBcfgpsAcdgilnopqstBcefilmopstFpFlpsCdfglnopqstAbdilopqP
AbcgmnopqrtAcfglmsMAbcefghiklopqAcdimnoqrtCdilnpqstBcdefgjlmnqtCgnptAipBcfilnoqrsAcfiloqtLACLotAcdflnopqstGnCl
pLBdFtAcdfgilnqrtIlCitAbglmqtFpLtNtQQtGAflostLPBqSGJltQLAcimnqQsBciloqAbcdfgilqrsMpqtBAbgimnotTGiloqstCglmLLBc
dnotLLntCAbcdfgijklnorsADBfgimSBfopCdfklnprstClBcdeglnqstDFFlFqtEijlnqrstAcfgilpqstFlOLAlABdfilpqLFpsLFFGBAcdf
lnopstAAcdfgjmopqstAlosTAcfhklmnoptBglAcdegilopqsCLBcdfgiklmnpqrstLtCqAcfglnqsAbdklmoqrstFgnoptAdefgklnoqstAcg
lnpqstAsDfklAcdqstLCfCfsImnrstFgTBdflptBdStBqsFFpQBdflptTAbefgkmoqrsBdfnopqstAfCdginsTLpsAdfglBcglmpqrtLDsAbcd
gikmnopqrCgiloAbdgiloqstGqtGlnotBgmoptNLnCdjklmoqsBfpsCAcdglmnopqsClGAbdglnoqAgiqtDqtPAbcfgilmqstBlBdegjklnopr
stAbisGlqsGtGBcfgijmnpsAgilotBcegmnsGlLBcilDstLprFAbdfgijlmnqtAqCftSCdfgoptCdfglopqstDinBdfgilnpqstBcgilnopqst
LqBqstLBcgAdjpBcdfilnpqFAbcgilmnopqrstAbcsBfpFpstQLCklopqSAeklnqrBdfgmnrtAcdiklnoptBfjlmnopqsBitAdilpsBAbdfgjl
mnoqstStBgsGitTAdfijlmnoprGitLprIsAbcdfgilnoprsGBcdijnqrsLBcdfiklnopqFCdefglprLBclSSNBdfglsAbdefijmnoptBcotBcd
fgilmnopqstBflqDefgijlnopqtCBcdgiloqsBcdgilqtTCflstAbcdgloqstAcdfglmntGtGlNtFgptFFCAfgilpqrstFDlnqPqBcfipstFlt
OqOFglpsLBlqstNAbdglnoqstLFlsRBtAbcgjklmostBcdfgilntIlAdknpstBcfilmnostMnoBcgloTCtAcdgloptSNpqFginqtBilqtAdlmn
opstLGltLtSGostLrsDfqstCdefgiklpqrstGBcdlpstMCfoSDAcfklopqstADfjFLSFsBfgisCpFBdfgltAbcdfgilmnqtDfptLsBgqAbcdef
lmopqrstCdfilnpqsSPSBfil
`,
  tenths: `
FbBbDFbFDFBfDFFBBbdhbbFBFFFFfDBFbFBbdhDDDHHBDDHHBJbFDBdDDBfdDdDFDBDFdFDBFBDFFBdbdFDDdbBBddDDBFDDBDFdfbFfdbbbbd
bbfjBDdfdfDbFbBBBDDfdddddFdbBDDbDBbbHdddFBfhdBddBDDBdDfdfDbFdbDDBbdFDbhddDFBbDbdDDbdHBBBdBBFBDdDfbhddhbfDBBdfB
dBBBBDdddBffDhdBbdbDDBBbDBBBdDfDBBDBDBBBBBDDHdffffdddDbBbBdddDDfdBdbbDfjddBdfBDfddfbbbDBbjDDFDbBdBbhddBbDbBdBD
bBBBfdbBFDBdBbdlddbdDddnbdbbBfdbBfDfBhbhBblDBDjdBdddddHbbDdDfdBBBdBBDbFHbhdBBBBhDDBBBdffDDbDJdBFDBdfbdDdbDDFdD
fFdbddjBDBbbdBDFNBdBdhBBbDbDBdddDfHDdbBDBbbdBdBBbbBDbfBdDfBBFHDBjDDDDDFDbDffDDbddDbBddBBBbffhdhrlbhhdfhBdjHDHD
DBBDBDBFDDBbBDdFDBBHFBHbBBBFdBDdDDDBbdDBbBBBffdbBdfDDBDBBDFBbBDDpjBHDBBDDDbfDBBbDBbBBHBFBBFBDfBBBhdDBHDbBBBBDh
dBBDBBDdBFBDDbBBDDBDBBHHFJBBBDfDBFFbDBbHFBDfBBFdDDDDBbbFDjdHbFBFDfBbDFBBBBDfdbHHFDBdDBHDbFBBHdBDfFBbBFdFFDDBFD
DFbBBbBDHBfBDBDFBBBBffHFDFbDFbdDdbFBBHDhhFDBBBFBdDBDDDDHdDFDdhDHBFbDLFdBFDHdFbDDFFHBBHBFDBDDDFDDFBFbFHDBDFDdFB
FDFBBHBDBbBbDDBBdDBDDBbDDBBDDBbBDbBDbfdBBBBBdFBFDBBDbHDFBDDBbDBbBDbbDDFDFBDBFFFdDHDBBbBJDhDfHFjDpDJBBhFdDhJdjF
BHdDfBBdDbBdbDDBdBBDDdDBDdBDdFDdFbBFbDFbdDFBDBBFbbbBBBDdfBfFHDHBFDDDDHJfBFFbBDBBddDbDfbDHDDBBdDFBDdFBbdBDDDHBd
bfbDddjdBDBBFBDbdDDBhbbDbFBDBFdDHBDDBJFFDBDDfHhbDHBFDBDHBDDDFdbBBbbBDdbBbFFBbBDbFfhDfDjhbhddDDDDdhBBBbDDDDDBDD
HBbBDdBDBBdBbbBBDDDfBDBbBFBdFFFBDBfBBfBbFBBBbBbDbBHbBbFBfdBbDDBbDDBDDddBBfDDddDDddDDDHBDLBBBFdfdDDfbHFbdbbBDDD
fdFddbbdDbdDdDdbDDdFDdDdddfbBDBdfddlfDbbDdbBBBBBDdfdFFddDDfDDbBbfBBbDDfDFbBFdDdDbFDDdBHbDDBddDDDbdfhDDBbDFDHbB
BBFFDHbBFbdbBBFDBBBDBBBBBDdbdddfdbbffffdDbdfdBbDBBDDBDDBFDBHBbBDBBdbFbDBfDDFDFDfdDBdDddffbDDFDfBbDBdDBDBfDbdDB
bDFDddDbDbBdDbDdDBbBbfDBbdbBDBBBDBBFBDDBDFbBBDBBBBBBbDBDdDdDddbbddDDdfdddDdfFdffBDBBLfDBfdbdBddDffDBDDBBddDbBB
BBBBfFbfDdDDBDbFDBbHDdBbBDbDddBbDDDDDDBfBDFfddFddfddbfhfdddddddfdfDBBbBDBfDDBBdfddDDdddDblBbFbdbDBdbBdBDBDDbBb
dhDbFfDBfdhDdBBBBBBdDbDBDBDDFDBDDBdDjfBdbbBFDfddhdfddDBDbBDFBBBBDBDBbbDbBBfDBDdbDbBbDbBDDDBFHhdDbdBbbdBDBbbDBB
bbdbBDdBBBdFFBDddBdDBBhDfFdDbdBdddDDBDBBDDDDBBBFbBDbBbBfbHBbDBhBBHBfFddfBdDdbbjbBBbDDDfdhDDDBFBhbDbffDddbhdhbd
BddddbbdDbdFfdDDBBDdBffhfFBbDdDbBBDhhFDBDDdfbfDfdffBdfbfBdddFDDbddbbbdfBBbdDfjFDDbBBBDBbDDDFdjBFDffdddbfDFdBFb
hDBdFDBDHFBhbbBHDFJHDDDDDDjhhdBhhBbjbhdfdfdfFdhBjBBbBDDFBBBHDBDbBHBBBFbHbDBDBBdFBBDBDdBDffDDbDhDBDFDdDhBbBbDBB
dDbfHdBfFdDjFdfBddBbdjjdffhfdddbdbddBhBDdDdbfFDDDBJbBDBFfbbDDBfBdBBBDbbhdDDBdbdBJBFDDbBBdDdDDdDDDdDDDbDBDBBDdF
DddfhhhhfhfDffBDBFBfFdDBBBBbDDDDBDdBdDBDfBDDDDJFBBBDHhFDDDBBDBBBdFDdbDDdDfdDBBFBbdBBBBDfdDdddBFffDfBdDFBBfDBFB
FBFbbdbfBdFfBFbddbdfDdDDBbBdbdFhhBndBjBdFBdDDJfhbDbBdfBdDHbBdDbFdDbbBBHBFfbdDbhDfFddFnDDDBFbJhFHBdfDBBdBBbbDBd
DBfbBDbdbFbbdBDDDdbDDDDdDddBDDBdbBddBHDBbBDDFBffbDDfjdbBBBFBdFbHDfDFbBDbBBbDDDdfbdfdBDfdbfbBdbdbHdFBDDbddbnBDB
JBBBBFFBDDdBdBbbDBbddfddDfdBBbfddBfbjfddddddfBFdDdfBhDhjDDDDDBfffffhhhfjDfBdbBDBFDbBbBbFBbdFdBdFfddbbDDfbdbdbd
bdDfBbdffddhdjHBBDdbBDBbBDDDDdfhBhhbDbBbDDfdhdDhBdBBfhhDfbhdBDDDDDjbBDdbDFdBDdffdbdDBbdbdfddbdDFBddhfffBdBBDBd
DFBDBDBhhdBFBBdBFDbfdBHBBDBDBhdbDdBbdBDdBBhfFbjDfbDDBdBDDBDDBDBBBBfDbBDBBdjBDdBdBdBBbdbbDfDDfDDBBBBBBDBDDBfDBb
fdDDfbBDdhdDDdDDBdfBfdDDhDDBDDDDhDdDDdDBFDBDBBBhFDFfdDDDfDDBfbDbdbdbdBDdDdBbdbBDDdBDBDfDdbDBDdDddBBBBBdBfdbBff
DbBBBBbBBDDBdDhlbddBBBBffDbfbfbHFbdbbBbBFDhdfffffBbfBdhDfDBBDBfDBbBbddbfhbFdBdDdfHbDflDddBBbbDdDfhdfdBBdFBhbbh
ffffdffffdffDFBDFdBBBDbHBdFBBFDddDBfBFfddDHdfDdbdFfhdbfBdDfDDDdbbDFFFBbfBfbdBhdbbDfbfbBfbDbfbdddFDFdDfbBdDDddf
ddDfhhbDhhDdDDDDDBDdjjDfBFBBBDDdDBfDfDDDbFbjDDDDDDDDfffdfDdDDfFfDBdbBbdBDBfbbbDhFDDDDfdfdbHDDDjhDdDBBDddBBbDBf
dhDbDBDDDfDdfFdhdjddbDfnjDjfbDdBdBBDBBDbBhddBDfdBDfDbffhBDBDbdBFBbDFfbDdbdddDdfBbdbDdbDhdDdfdFhdDbhFBFDdBddbBB
bdDBDDDbbdfdffDFfddddBjBBFDDBDDdjDDDdBBBFBDdDDdBfdfbDbBDdDDBfbdfhBFDDdDBDfFbbDFFHFBjDDDdDDdDhDDhDbDHbBdDBDDdDB
DBDBddbDDBfDdbfFddFfFbBBbfBbbFdBDDdDfDdffhhfdFDdDbhbDfddfhfhhbBHHBDBDBhdBdDDDbBdDBfBBhddDBDbDdBBBDBBDdfdbFDDFD
fbdfffBDDBDBBDjfbbBDdddDhBfDfDBDBFDJdDBBFDDBBFBBBDbbDfBdBDFBbBbDFddffdBDddddDDDBDdFdDdDBDDhDpbBbdDdddfdDDFdBdd
dDDhhbdfFdfDdbdFBdfDbbBDfBbFBBHDBFddDBFBfBBBBbFBBDBBBBfBDBBFbBbBBDBBjbDbBbfdddDhBBFFBDdDDBBDDbfFdbBbbBDFBdbddb
bfBDbbdfffhjdhBBfDbbBBFbHDbdbDhDddfBffBbdbfBdbbdffBDBdDBFBdfbbfBBDDbBddhFbhldJFdhdBDHbDddBDdfbbbBdfdfdbdBbbdBb
bDBbfDBDDFDDbBBbDBBbbdDbdfDddfffBDdfDBfbDBBjbBbHBFBDFBhDddDDdbDDjfhfDddhfDhfddffdFbBdBbDbbDBbFBdFFDfdbDDDdhdDB
DbBHdBFBdDfBfddDdbBdBbdddFBdfddDDDJHbBBDBDFDfBDbDBFdBhdHfBhdbDfFFDlBBFBfhDBbdfDfddDfdbddBfjDdDffffdfDdfbDdFfhd
ffFfdBBfbbfdhdfDfbhddDBDDffhdDDffddhffDBfdddbddFBDbBDdDFBBdbDfdDBddBDJBFBDdjFdbdfffdfdBfhdfBdDjhhDfDDDDdffdDdD
bBDbDfdDdfDfBDhbDfffBBFDBbDBbFFDDBbDDbbdDFbBDbFDBDddDdDBBBBdDbDdBbdbBBFbdddfdddBdBdbbbDBDffhhfDFfbDDDDBBBDDDfb
BBDDdBdBdFdDDFhlDBBDDbbBBdDdDfBdfdffhhhDBFDDBBFbdBDdBDdbDfDbbfddBBDdDdfDDDDBdDddBBBFDDDhDBBDDDFDDDDbBbBbFBDBFb
bDbBDDDBDddbdDDfDFbBDhFdDBbdBBdDBBBfFDDbDbBDBBDdhdFBDBBBDDBBDdDDbdDddDfhfbBndfDfddDdBbbFdFBbbBbBdDBfDBBdBfDbBF
BbbDhbBbBbBBDBFbBBBBfdDhDBdhffhbBBDbBDdBbhbdbfBhbBBBFBBfDDfbFfbDDBdBHfFbBfDbdfdBDBbBBDdBBfhhBBDBDDfDdBbbBFDFDd
fBdBdfbdbhFBBfffDdDBdddbBffdDbBdffdFBDFbDBffDDFDDdbDdDdBbdDBdhDBbbdBdddBbbDbDBBDdBHBFDFHDBBBbHbbddBddbDfHDDDdb
DHHBBbDddDbBdDfBdBBBdBFddhBdBBDbBdBFfDBbDBBddDDBdbBbBJdfBBBdBBBfhBDBdBdDfddDdjBhDDHfDDbdddDdFBDfbDBdhfddBDffbB
fDHbbDBbDDDBBdfdbdBfdfdDdBDbDDBbDDDffbBDhdfdDhhfhDdDDdDBhBbBDFffBdBdfhDBBBdddDbfBBfhDDBBdbBbBhdBfBfdFhdddrfddf
dfBBdbbbBBBFBbFFfdddDdfDDDBdDdbHBbFDHbDDdFbHBDBBBBHDfDFDBDffDddbbDFbDbhdfdfBBbBBdBbdDdBdBdHBBDBBBBBBDBBBDhDDlD
bBfBfddDjjdfHFdddbDBFDhddfdffjBDDbbbBBBHfDjBhBDBBBfbDdbfDBBBDDbbBDdBfhdDfdbdBBFBFDHDDBDDBDHBBDBDfDBbfBbfBbBDDf
dBDhfdbfffFdddddfdffhhfhfhDbBBfbdDBdbBfBBBBbfDFBBBlDdBhFDfhddbBJDDDDBbDDBFddBdBbDbfdDhBBdDbDjfbbbdDdBBdbFbbbHd
BDfbbbbdhfdbfDDJbBbBdBbbfddDBBBDDBdFfdfdfdBdbDFFDFbDjdDDdBDdfDBdDBBDDdhdbfdjfDDRdBDDdddfDDDDHDDBBddFdbfdDDBbbB
dBbBBDBBBBDBDBddfBdddBDBbfffbDDfbdDdfDDdhdfffbdhdbddddbdDdDbBDDFdFBBFHDBDBBDdffBDdBddBbBDddBBBdddBdDFFdbBDBBhd
ddddddbDfDDdDBBBhdDDDdDBddFfbfBfBDBBDbDdBBDDhDhDdDfbDdDbdBfdDbddbfddDDBBbBfBfDbBFDDDDDDbbdDddFHbdHFbDBbDBBdDbD
DbBBBDDFbBDdffddhhfhhdhnFFNddfddfddDDDbfDBBddDFdBfBBBDDdhBDdBDbdbddbDDBBdBFhdddfdjfDDfjBhDBdHDdBBDFfbbfDBDhdfB
BfDdDDBdbdHbBFdbffdDdDjBFfBBfhfDFbbFbbBDbDHfBDbBDdbdBDDdhdBDddDFfdbDdfdbdHDbfbBbDhdbBBbdBDDdFfBfBbBBBdbbBBBddB
BBDBDdbDBBHFDdBfbbDbBbdBfBbDBBdBbDDDdDdBDddddDddlffdDBdDBbDdDdfhdfhdBdBdddBDBDbhdBhBbDDBFhdbDbbddDFfBdFdDfDddB
ddbbBddDfDdddDDdbFBnddDBdBDFbbfdbBfbDDfbHDfBdhfBbdBfbFBBFBbBhDBdbfDdfFfdfDfDdDhDDBdBBddhBdBfDbdBbfBDdBbdBDBFbb
bbBBBDbDBBdFBdFfdDfDDFfdhDFBbddBBbBDBBBBDBDBdddBFbBBBHDDdddbDBFDbhffbdbblbDfddbDbDdDDDddBdbbbBBhbDbbBbhDDdBdDd
dddDDDfDDDBbDDDbdbfBdDbdDffdDBddfdbbDhbfDFbbdDDBdBdBFddDBFbbBDBbdFddbBBBDDBbdbdDdbfbbBDBfdBbBDBDBdBBFDBDBDbBBd
bddBdbbbbbddBbdhbFbDbbbdbbHdDbbFddDDBFBBfffddfdffdfdDbbbddDbddBdddfdDfddDDBdbdbdbbBdbbdFbfdfdbbfdFDdfFBfdbdDFD
dbdpfDdDBBBBBBdBbbddfBbBfdbBBdbbBFfdddfffdDDdfDDdDfddDBBBBBBDDdBDDbBBFBdDBbbdBDBBbdDBdDddDDdbFbdbFbDDbBhddBdhb
ddddFDBBBbbBFfBHdhdddDbFDBDfFDdDBdDdBFFdbfhhdDBBBdbDBDjBDBFDBbBBBFfDdFDDDdDDdbDBDBFbBDFfddhFbDddbdbDbDBfDffddd
ffFfdDBDFDDBBBBFdDBBjfdfDBFBBFDDBBBBDBfhhjhfBDfBBdDfdDJBBFDdBBDHFdFBDddBDfbBdDldBfdDDBbdDDBBdfDLDffbdbfdDdddbf
fFBBBBdDFbBBDdDBbBbfDFBDBdddhbdDFFbfBbhBbBBbBDffDdfFdBdHdBbdddDDBDbhDDbFBbdbBbBdddDBbdBDFbFfdfFDDdDDHfdDfdjdff
ddBDbDBBDBhBBdbBFBBDbDBdDDBBDfbBDBBDDDbBBHbDBFDjhBDFDDDBBbBhbBBdbbDdfBdDBBFbDDdhddDDbDdddddDdddDbDFBbBhdBbDBfB
BHDBbfBBFBFBFdbbbDfBBbBbfdFdddhdhDdjBBDDhDBBFdbdfBBDBFBDBdBBDDDDfDfBBdDfddfBjdfdBBBBBBDBBBDBDbdBBBfbbDfBbbbbdd
bFfDddDbfddFDbDBDDdfDbdBbhDDdfDhfdfddFdfBBbbBBBDFbFDfDhdbBhbBDfffDdfdffDbbfDbdBddDbjfbbDDHbBBBbFBbfbBBDBbbffbd
ddFfhdFdfBfbBBBdFDfFdbddBBfDDfBbfdbBdddbFBdBDdDdfDDDDfDbDBDhdHDDDfDhDfdDbDfBDbBbBBbBhbfddfDfdbFdfDDdFDdfdDdjBD
dBFBDBBBBdBBhdhDFhfDBBBdDfBBfjdDDbdddDDbfFbbBbBdffBFDbDFBBbHDBBbFDBDFBhdBbfBhDDddDFdFbDhdBddDdDffFFdDBBDBBdbDD
bBDdDbDbdbBFdbfdDBFFDbDdBhfDBFbDDdBFFFDHbdfddBdffbdBBbbdBffdDBddDDbdDFBBBfBbfBFDFfbfBFDjdDdhfbfBdbDfDbhbbbbdFD
bdDDdBBddDddbbdFhddFDDBdlDBBDBBDBDdBdFDDDbdfBBdDhdbbddBBBFDBDDHddhhdfdffhfdDdfDdbdbbBddbdBdDDfBDBDddfDDdddfjBn
ddDbdfdffBbdbBdDFdbfbDDDfBDFBDdbBbBdFDdddfFddbbDBBdDDfdDbDDBBbfhBdBhDBdDddDfDDbDFBDBdDDDDdbbfbdbDddDbbdBbBDdff
DBFBdbBBbdfFDBDbbDDFDdDbfDFdfjFhBfBDDbDDBBHBbdbbfbdBBBDdBDbDBBDDbbDBBDDBBbBfffhDdbLDFDFbBHDFFHBFHdBbfbdlHDdDdd
DBFDDJfbDJDBDfDdDBBBBBDDbBBbFBfddDddBbbFbdDBjdDdDBBHbDhFfbDBDfbffjffbfBbhDDfdDFBFBBdbffdBhBHBffbDfBBBbfDDddbDD
hDHDDbbFbDDBDbbDbDBDfDfdDfdjBHlbHFBDFbdDDdDddfDjFjDfdddDffbbBdDfDBddBbbBBBBdddfBBbDbDHBHFdBddDdBfDhBdDDBBdDFdD
bDhDBFDbBbdfffdDBnhffhFDDDBfDDDdFffDbDjFhDjDBpdbBbBDDBDBbbBfDBbBHbBdbbDbBBBlbBdbBfDBBhBbBbdjjdhhddbfDBdbDbjdBf
fBpBbfdDbDDbDDBfddDFbdFHfdbDJbbddbdDbHBbdDfBbFdFBbbBhBfBdHBhbBbfbfdBfBBbhfddBbbfBbFDddbbDDhdBBddDDddfhdDbffbdb
BbDfBbbBBfdbdDDbBBdbBbbdBfBbbddbJDFbDFDBBDDDbdBddlpjhlfjjbnjlfbhdddddDdbBBBBdddbbdfBbBhfhbFDbdbldfdbbdfBbDbbbd
jhdbHdhdDdFDdbBDbhBdhbdddfhhBfbDbbdbDfHffFdBFbDtHDDfFDddffdFbDDhBBFFDdBDFDddBDdFdFBDDdbjBDdbbFDddbfhhddBbbddBH
DbBbFBBdDDdBddBdhbDHbBbDbdBbbbfFDbhJFdDBdBDjdfdddffDBbBBdFDfDBbbhFDBHDBdbbBFDffFdfFBBBBBrDFJjFBDlDdfBdfdDfDhdD
BDDDdfdBDdddDdfbfdfhdfbfdfhdffDDDDdFdDffDDbddfDDDDBBDHBDBDBBHbBBBBDBBDBDdBddddDBBfBdddddbfdDdDdbddfdfBBBDdbDfF
ddDbfBBdDdbBbBDBBdbdDFFbBbdfbdBBfDdfdDFdDbdjDhfDDdbDBddbFdbdbdhDhdBBDBDdFDDFDDBBFDDBDDBdbBffdhfhddBDDDBfbhbDDB
BbDFhBBDbDbbDhdhdfflBBFbfBBBDDHBBdBDDFBfDdfBBFdhfDDFfffbfjbBDBddbDdDDBdDdfBbDjdfffhjDdDdDbBBDbDbDdFBDDBBDhDDDF
BFDdBDbBDBdDfBbdbdDddddBddDdddDbBDDbBDBfDbBBbBBdDdDhfdffDFDDBjBdfDDDFHBJFDDJDDBdDddBDDDDBDJDfDBFbbDDDFBDHBDDDB
DBBjfDDBdDdFDJfdfDFBBDBBdBBFBDflDfbhBdDBBDFBbDDhDjhfdBdfdBddfbddHbdBfFhDDbDbDBdbBhbDFDbBbhJFlBbBFDpDBfBDbDffff
dhddBdddDddDjdFdlFfDFbddBBbDDdfBFdBbbhfffdfBBFBBFBFBDBBBbBFFBFBBfBBBDBBDfhdBDdBbbBFDBbDDdDddDHbDBdDBBDfbbbBbbb
BdBDFfdDDDDBbbDBDbDBDfDfDBDfDdDDBdfhfBbBdBDdBDbDBDfBBDBBfdjBBbDbbBBfddBDfdbbDbBFhhBDfBBdbDBBBBbbbDBBDddDBBbbBD
ffdfdfBdddfBfDFdBbDDfDhBFddBdfBDBBBBDFBfBBdbbBdbBBFbfDdbDBBdBjBbBDBDddFdDBFdbBbdbBBbFdBBDDDhfbdDjDDFddDhbDDFDF
FDBbDDBDDdFDddbDDdbffhfhffdBddBBFBDbBBBDDhDdDFDhBlDbBDBBfBdddDffjdDddfhddBDhbfhHFbFBbFbDdDDBFDHDddBBFDDbBbBBDB
FBFDBdBBDfDbbbbbbBBbBBBFBHBFDFdDddFdbbBDfdfDdDDDdffdBbbddBDBBBDBBBBHDBDDbdDDfBDBdbFDjfDdBBdBBDdhDffBbBBDffDFjF
BdbFBDDHbbBdfDdbfBBFBBfBFDDDBBDdFdBddfdhdfdBBdbBBdBDdBfFdddfBBJDdbBDDDFjBDDDdhffbDdhddBDDDFDBBbfdbDdFfbfBDbbhB
JbdDHddBdhDdbDdfjffDhBdFfdfbDbffDbdfbDfjfDhffBBBDBDBBBDBhDDBDfbDDBFdddBfdDffBbFFDFBddDdhddffdffbfdbdddDbddfffD
bddbfDDfDbDbdBbDhdBbBbbdDDDbDDBffFfDdddbDBDdfBDhddBbDDfdBBBDhFBbBbdfdBBhhbDffBdFBBBDbbBBbDdBbDDFDdFhFDDbFDFbDd
DFDjfDhBDbfdfDBfBhbdBlBFdbBBdFfdDdhBdbfBDBBFdDHdBDdbbdDbddBbbBdDBbBBbdfdDBDlDbhBdBbbBbbDJdDfdDdbbDDDDDDHBDDbDD
FfDbDbdDdddfDDBDBBbDDDBhBDBBdDFdhBddDBBdddHDbdhdBBDFhbdffdDBDDBdbbffBjDdDbdDfDBhDdFDbbbBbDbdFhdbdDdBFDfDDDBjdB
DDbbBbbBfDbbBDjdDDbDdBhdBFDdDbddbHdddBbBdbbDbBDBBdBfDBdddffDbbddddbFddfdfddfBDBbdDdBjdbdbFddbDfdddbdbBBBBBBdbd
FFdDDddDdhhdDjfFBBddbBdffBDdBbDbDBbBbdDBbdbbBDdBdDhdDDjfBBfdBbbBdBhfffdfFDFddfdDbbDDlBdBBddDdFbdDbBBDFfdbddBbD
DDDdddbBBbdBDdfffBDFdbDDBBdbdfDfBbBbDBbBFbbDBfDFBdBFjBdDDDFdHFBBBDHbBBbfBBDDbDBBbdDBBdddBdddfbDDbbBBbBbBdBBBDB
fBBBBdbdFdfbBBfbBhDBDFbFDBBffbhhdDFjdDdDdDDDdbbdffBbdFfdddbDbFbDHDDdfDhlDbDhBdBBbFFBDDBbBBfBDhddDBdbbDblbbDfBj
dDfBbbfBBFbbdBddbBbFfbDdbbbbDBhFnfBbBbDbdBDFdbfdbdDfdfdbDBdbdbDHfBbjBFbDFbbfbFfbdfDFHDDBDbfDdfdbbDdBBBBDdfBDdD
dhfbdBdbbbdBHJbBBDDbFBBBFBbDFDBDBBBBDdBDFFFBDdBBBBBdhDBjhHBBfBfBHBBbfddfldhdBBBhDdBDfDfBddbDBdFffDDDDdfDBDbBBD
DbfDBBBDHdhDdddDBrddBfBBhBDHfDbdDfBbbBDfjdDdhddfDhddFDDFFDBDDdhFbBDDDddDBfDBBbDBjbBddbDdfdbdBbDbDDBDDDdBBDfdDD
DddddDdbBfbdFbfBfDBfDDfDFDbddDfBBBdddBbDfdbdBbBBdBbBfdBBBBDBbDdDbbBbffhDdBdbffdfDbdbBbbhdBbBBHBDBFDDFDBFdBbBHd
bBBFbnbbDfjbdDDdfjDDDbbBFBddddDddfDfDBBfBbbbBDBfDHdDBBBDBDDDdFbdbddfddbfbddDBbbBbhbjBbBFbbBFBDbDBpDBbBBDBBDfBD
lBdbfhfdfdBdFBdbBBdfDDBBDDBfFBBBbFDbdBbDdBbdDBDDdddbdDBBhDBBBDDbBBdDBDdBBbbfHFBBdHdbFdfHdJdhfDdDdhDDfBfddfhdlh
fBdfdddbdbddDBBBFfBhDrdDDBDBbbHFfDFBdBbdbBBFbfdddddbbbdBBBbddddfbddDBbFbffHddBdbhDddfdddDbdddDbbBBFBBfBhbHffbD
dDfddddBDBbBBBDDbdBDDDFFDdfDfBDBBfbfDdhDdbdBbDdBhBBdDFDBbfBDBBDFBDbFBfhBbhBdBDBbbddddhDdbbDbBbbfFdddDdbfdfDBbb
DDbddDbDHDFfBdBDDBBBdFBbDBHbFBzLBDbBBBddBFHddhdbBdDdDFHBBBFBFFDBFDBbdDDBBddBfBBBdDBdDbBBbdhBDddffdffhDDBdBBDBd
dDbdBbbdfhddfBbbDdbDBBbBDBBDFDFDDBDBDbDDDFbDdBfdDbDffBdDbBBDhDnflDBDDDddhdfdBDddbbDbdBBpjppBlBbbDDdDBDbdDDfBBf
bDDBdHBbBBdBdDbbDbBbDDDddBBBBDbDBbFBHDbBDBDBdbDbfFbBFbDdBDbDdBDbDDFbDBFDbbBbbBfbDBBDFBJDdHBBhfdDBbDdbFbbDBBBBD
DbHbdddBbFBBfjhLbbddDBbBdhdDDFBfdDBDDBBbBDDBBDBDdDBddfdDbBfBddDBDBdddbfdbBdDBDbfDFFddBBBBfdDBbBDfdDDlfDDdFFFdB
fdbdfBbdbhdDdBbdBDBdbBfDlfhDHBdFBhbhDBbbDfdbBbBbbDhDdDDBHdDdDbBBBBBDhdhdfbdBbBhbBdhdBdbdDDfDdDBhfBdFBdbBbDBDBb
DBDDfdfdBDbbbdDDbddDlddBdbbBdFBfbflnhjDdDBddhbdBDdddljBfDDdddBfbBbbFBFFbFDddhfffdfDBdfbBDDBBbbdDbdDDBDDdDDBBBB
BDBbBDDBDbDdDDBDbBBFDDbddfhddddhdfDbBDJDFbDBJbfdddbBBdfDDDDDfBhdDfdBDDBdDDBjjnflDpddDDfddBdbbDbBBdDDfBfFFDBbBb
BBbfhFbDDdBFddddDHDbBfhFDFbdbBjbBFdbDdDDbbfbbBfBbbBdBdbBdBdfdddFDBdbBbdHbbHdhdbbBBdddbbbbBBbbDDbDbddbdDddbBFFD
BbBBDhfBdbdBDbdfBBHBHDBbbBDBHbfdBDBDdFdDBdBhBDBBdbBBdDbDDBBBDDbDbdBbjdBBfBhhDdddddfdDddDbBbFBfFDDhDDHDdBBDdBBd
BbbbbbbDbbBfFbDbDdBdbBbbBdBDBBdDDDDDDfddfdDDfBDdDbDDBbfFDjnDDdDdbbBbDdbBdDbDBdBfhddBbddbBdddBBBBDBbBHDbDbbBDBB
DHHbbbdHbBbBbjbDBdbBDBDFbBDDdFfBFBddBBDbDBDBBBdDDdfBdbbddDdBbbbhdfDBBBbDfDfBbbbdddddbBBBbDBbBBdBDbdhDDBBDDBBdb
DdDDhDdDBbBHBDbffdbfFDhBDDDbbFdHFBbBFBDdBbbhddbBffdBBbbdbdbdfBbbdBjdjdddBfhDBDBBFDBdDddDbbbFddBBHBDBFDDdBBFBHB
fbbBBDhBbbDDDBDfBbFBdfddbDBhDfbdFHdfDbDfddDhFdddDBBbbdDFFBDdfDDDDBFBbBFBdFbBBdDFFDBhdFDDddbBBDBbdfBBfDFDdDDDDB
bBDBDDBDbffdjddbfbdfDdhdBdBBDbBDdlhjdbbdDDbDBDDdDBHDFDDbdDdjddDdBDBrbDDDbbbdDdbBBbdFBdFDDdBdBBdBjddbDBBlbFBbDf
DBBhbdBdbjdDffDDdbDbdDBBbfBBbdddFBdDbBDbFbDBdDBBBBdpBrfDBBdbBBDBbhbbbbbDjbdFfdfDDBBDfbFDBbFBBBfDbfBBbdDDbBBbBB
jBBbbDbdbblbddBDDBDDdDdBDBLDBFBBBbDBdDBDbhfDBfbfbhfBDFDffddhbdDdfBBBBdbdBfbbBDfbbdDBDDBbbDbfdBFDbFhbhjDFddbBHB
DBdDdbbDDdffhfdfdfBdddFBjddddDbDdBBBddfdDbbhbjHDHHBDBBFBBDDdbBDBBBbdHdbdBBfHDdDBDBDBBDBBbBbFbbbbbFhdBbdBBBDdBF
DDBDBBBbBFBbDdBbDBFbBbDFDBDDBBdDBpddBdBDBddfdbBfBfDBDFHDHBHFbffffbdDjdBdbDBbBdfDbdhbdfjdhbdfbBDpBBDbBbddffBfbB
DdBBDHFFBBFBBDDDFDHdDdfdbBBDBDBbBBfffBddDhflDFfBdDBBdbHdfBddBBjBDDDDDDDDbfDDddBFbDfDBbDbdbfBDBbFDhffdddBdBbDBD
BBFDfDddbDddFBbdfbdBdhdbdFBBBBBBBBBBBDbdBBfbBBbDBdDFBBBFFDdhDfbBdBbDBDdhhdfBffDfbdddDBDDDbdjbBDbdbbdDBFDBddBDD
fBDbbbHDBBDfdDdbdFBBBBdFDdbbBHbBbBfBDBDbblfdhDBBbBBddDbbBDfhBBBbFBBbBBFBbdBDbDBbBBFDBBhBBFfhFbfdBBdBBbdDdbBbBB
DDbpBbDFDfffbdBbdfbhBdDfDhfdBBdddddfDBdDBdBFbJBBBDBbDbBBbBDBbFdDdfFfbdDBdBbLFBbBfDBDbBBBfDhfdBDdfBBfDjDddbdbbd
bDdbBfdbDfDBhdDdBBbdBbdBbFBDdDdBBfbBDdbhbfBbbfbBDdDBBDDBFBBBDDbDDBDdBBbDfDBbdfDDddbdbDHFFDBBBBFBBDDdfHDdBBDbFd
DfdBBFDdDDddDBDdbFbfFBDBDBDbFBBdDBbBDfbfbDDfDDdBbbdDdBBBfjDfbfhdBBDbBBDDdBDbBbDdDBFBBBBFBDdbBDDddBdBfbfBbBBdBd
DFfDffdhfHDBDDbDDFDfdDjFdFDbhFdffdDDdDhdfBbfdhBBBdbbdFDdDdBFFFDHBHHFBBhDFbJbfdBBbbBBBdhfFfDDDfhbdffdDhDdBfDddH
ffbdddBbbBddfbffDBbbBDBbdBbBbBbdhHBbDDhBdDfddddfDffhDdfbFDDddfdbDDFdDBDBBbddbBbbbdBfBdjbdbbbdDdDfBFdfFBbfDdddf
hBfbBbHBHBhDddDddddDDdBBBffFdjfDdBbDdBBfDdFdDbdddddFdfbFdBDddBBhDdFfdDdhddfldBddBFJfBdBBdbddbBbdBBfDdfdddHBdDb
fdHDbdddBDhBbDdBbBbfBDdBdbDdBfhDDfDFDDFfBbfdddbDdDdhdBDdDdlBFbDBdBDdfdBDfdFDblBfhDdDFfbdBfDbdBfBbBhbdhDBDdbDDD
DDdBdBdfbDBBBbdbDFDDDBbDBbbbdffdFfDDDDhdffdbfBBFfdFDdddfBbDdbDDDfhdlFdBbfbBjDDdddffdDDfDdDdDdbBfbfDBFdBBbdfddB
fdbBfBffBddDbdbbdbfDfDfDdhDdBBBDBBbbBBBdbbfddfDDDDFdfBDDDBBFdbLDfBdffBDdDBDBbBbbBfhdDdBFDFFBBDDBfbBBBdBBDBDddD
BDBBBBFBBdfDbDBFDDdDDBBDDDFDFHJDFBDDHdddffFbbfhfdfhdfdDdDDbDDFhDdDDDdfDBDdbBBDbbbbBDbBbFjFBBDDDBBDfDDBbBBdBfbD
DdfbDddbdDBDbbdDBFFBBDDDdFfdDdFDfDfddffBbBBBbbbdDdDBBbBdbBdBfFddDdFdbddfffBbBbFfBbdDBbBBFBFbHbBDdbBbBbbfhbfbdd
fdffjddddfddbffbBbBHBDdHdBhDDHfddddDDfHDBfjdDDDfhDhfdDhddfddDDbDfBdhBFdbbddDhDdbdfddDdhfdBBJBdBdBDDBDBFfddbfFh
fDdFDdffhDhdddDbbBbbdbBbBbdDfbBFdbBHBJBBbDBDDBbDfDBDddDDDbbbFDfBbbDFfbBDdDdDBDdddHhddbfDddDddDbFdDdBfbDDdfDddF
DbdfBDfBddbbBDDbDDddDdbdbfbBBdbBDdDbdBfBbbBBDfDbFBBbBBdFbdBfFdddDbbdbBdbhBFdfFDFdFDBDDBBFbbhDBFBBDbbbhDDBBfBdD
DFddfDDhfDhfdfldfdDdDdDDdBhBddfdFdBBbfbBffHfdDbbbDDffDDdFdDDffdDBdfhBDBBBFddDfddDDFhDfDDBdbFBBFHFDdHfHdfBDbddd
bBDfhFdbBDFdfDbbBBfbbfBbDBbDJdfDdFBffDBbDBffldBbdbDdBBdDDFBbDfDDDddfDbfDdDdDbDfBBbfbBddDdDfDHdDDdjfDBBBBfDddBf
bBbdBbbbDdffbDddBBBDbBBDdffddddddbdddbBbddbbbbBbfbBbBBBdhFDbbDBfdDDdfBbbBDdDFbDbddDBDbfhbfdddbbbBBdDbbBdBdDDDf
bDdFBbBdfDdhDdBDdbDDdHDDBHBDdbBdBdDdbbddfdbhdBfdbFBBdbddhdDFBHHbDFDfBHDDbJBDDFHHbDBdbHBdFLDbbDFfbBDDBbdBBdbfBB
dbffFdbflbbdnbdBBbBbdDBjDDdbdbfBfbbDfbBFbDfDFdDBFdBfBdDDBfbFbdbBBDfBbDdbdDBddfBnBDDDdfbDDdbDddbFHDFbFBDdbBDddF
dbFdDhbbBBbfddBBBDfjBBBDBDDBBBBFBBBBdBFbddDFfdbffBfDHDddbBBHdFBDBddhffDhFdDFbBbBdDFbdlffDDfffddjDdffddBbDdffBb
DBfdFBdDdFbDbDbddDdDdjDDBdDFbbBfdbdbdddBDdBDBDbDbbBDBDbBbBFfdbBBdBdDDdbDHBbDBDBDFDBbdDDBfhhdFdFJbdDffBBDbbDBdh
dDfdBbbBBbdhDDBBDddddfbFBBfDbDdbBDbFfDfDDBDBbBFdDDbbDhdBDhfddDffddddBDDDbDBBBbBfddFDDBjDdBFdbDDBBDHDBBDbBddFdb
fBdfFBdBBBBBDhBBBDdBBBDbDBFBDBBBDDDDFBBbdfddDdddBfbBBDFDDdHBFfbdbdhdDbDbBDdbBBBbBDBDBBDDbBDdDFBFfdFBdDbBDdfFBf
ddjhBffjDDBDbbBBbbfddBbBBDDDBDfbdDhDBDbBBdBdFDBBFBDDDBHBbDDDfBfDbDFdBdDBdhBbdbFddddDFBBbBFHDDBBbDBbbdBDfBfdddb
BdBjbddBbffddbdjbBDbdBbdbbBfdFdffbDBDDBdbFFDbdDbhbFBDFDFBHFBFnBFHfJbDdFdDBFbBDdhdddBBdjfflbbBdDdbffndFbBBDbBBd
DBdbDDFFFfBDjHHdBFdDBHBDbDbfBDbfBddFBDBddBBbbBbDBhBfFDDDBdFBhDbBbFBBHBbBhdbBBbbfdbfddBdffdbdDbbBhFpFFDDFDFFDFB
DFFFDDDBDdFHFbDffdfdbbDBBDdBDBBDBBDDbddBBDFbDbBBdBdDDDbbBDbBbbFBJBhdbddfBdblbdbFbddddfBfDDbdfDBbDdbBbBBDbbBdBr
dBJfBDBdbDbbdBbfBbdDBDbbfBdDbbbbDBbbdddDdhfdDDDBBDDBBDDdDDFBBBBBDBBBBDFBBDfDBDbBBFDbDbfdDdbdDbdddfBBbbbdhbdbdD
DBfBdDFfdBFdBBBddhddDbBfFBdDFbdDDhbfbfFddDDlDDDHFHbBBHBFjdBDbBDFBdBBDDBbDBFbfBfDDdbBfbBBDBBDDBFfBBBfbbDDBHBfBB
DDFDFdBDDDFDddddbDBBBBBbbDBbFfjhfffffBDbBBDbbdfjDFdfBBbdHjDbddDdDDBbdddfFdhBbhbbBBbdDdfBdbBbfDhDDDFdddfbdDBDbB
fbbBDdBfDBBFBDfBDbjljndplhhbfnDdDbbBdBBDDBBBBFdbbBBDBbDDdbDDbDBbfBffdBddDFffFFbDdbBFhDhDdBdDDhBDjDbBbDbddhdhDD
FffhfffBfbDdBDDdDfDddffBfDHBBJDBdDDFBDDDdDBfbDdDdfddfdFbbfbbdDfdfdBHDDDdfdBDBBBdbBBbDBdBBDDDBDjBDDfFfhbDhfbfff
BBBdBDfbFDBFdDdDBBdBBfBbDBBBBFBBbbHBdbfDbBDdbBDbBDbFfBddDbDDfddDdbdFfDDlbdfFBDDfjdFDdFdBfBDDfFBFBbdddjBBBBDBdB
BBBBDBdbbDddbBddlDBdDBDBDbdDddDdBDdBJBdDbBfbjdddbBDdDddDFDDDDHHFDdFfFDdhdDHdddfbdDdDdFFfbdFbfBdDDDBHHBDdBBFBDf
BDdBfdDDbbBdDbBBDDhfBFBBDbBbdDdbBBdDBdBDBBDbdBBDDDBDddhBBBjDHfFfbbBddDjBbBBfddDBdffdhBBdbFBBffffDDFFHHbfFHFHDB
BFdBBBDBBBfDBBBFDDDddDBFddBdDDBdbdDdBFDbdbdBDfdFdFHdfbBbfbffBffBBBFdjDhdDbfDDDbBdbfDbdfDDdbBBDDBbDfBBBDddBfddD
dddhdBDdjbdbDdDdddbbFdbfbDFBbdDdfDbdBDBBbbDBBDDDdBBBbdddhbFDdFlDDBDDhDBdBfBbbBbbbdbDDBbbBdbdBbbdBbfddBbdDBfbBd
bfbBdbbBbBfdbhdbddBHBdbFdhDBDDddBbbbDDdBFbDdDBdDDDBDBbHBDDDDhFDDBBBDDFdfbdddfddfBDBbBBdDBdddFDbBBFbdDBfFddBBDD
BDDBDBffddBDfdddhDdDDBdDdfdbfDbfbbDbdBDDBdFbBbHFBDDDBbddBDbffdBbddBHDdhbphbjfhbjfhfFDFJBFBBBBDDbDBddDBBbDBFBbh
DDddFbBBDDfdhDDjddBbdbDbBfbBbbDdbdBdBfbDhbbfDBFbFBDDDbbbBDddhDdDdfffdbFFbfDdDbbBBBHDDbDBDdhDDfddbDbbbbFbfbDddf
dbbfDbBbbFfdBDBBDBBFFBBFBbBFFFFbBDddFbDBbBlbdlDBDbfBDDddBdDDFBFfBDdddhDBBDdffddfDFDDDDdhDDDfDDHDDlDbFdDbDFdDbB
BddDDBBfBBBFDFBFdDdddffFDFhBBbHBDBBBBBbjdBDbddlBbdDfdDddBhBdfbdFBdBBBfddBbdfDhdfDhdbbDbDbBfDDbBDBDBfdbbbBdbDBB
bBBhdbDBBBbddDDddBDFDDbFbbbFfbdbfBBdBdbDbbBFBBBbdhDHBFDbFddDfbBhbdbfBDFBDdBbBbdFBBDfBBBDBFhDFDBDBDBBDBBBfFBbfd
BdDdfFjdddDfbBfhdBDddFFDDDDDBFBBbbbdbfdfBFBbDBBBFdDbDBBbdBDDDfhdfdfdBFFDBDDBFDdhFBbFdbHfDhDbDdDdFBBBDDFbDfBhDB
bBdjfdDbfddBBFBbDdDfdDBBFDBbDDdDHBbDDDdddhdDFDDddDbFDdDDdDdddddfbhbdfDfbdbbddBbbBDDbbdddbFbdddDFFBDDddBdDfDBBb
DBBBdDDBbDDdDBBDBBbBDddDDDdDfdhfjddffBDDbDBBDBDBBDBDDdDhdfhhFddfBBBddbdBBDbdDDfdddDbfdBBBdBBDbdBBdBBBBdDdfbfBb
dfhBBFbDBddDDDDBFBBBDDDDBBDBDBBBBBDDbbBBddbfDHdbfDBDdBDBFffFFfdDBbfBdfBdDBBFbBBBBdnbFBbHddDbdffdddffBBDBBBBBdD
BBDBDhDBFdDddfBFDbjBHdbBBdpddDFfhFdDfDdDdddlFbbDhFBDbBDbFDbbbDDBBnBdBDdffBfDFdHddFdFdFdjDdddBDfDdFDdbFdbDfbdDD
BFDBDDBFBBBHBDFBDDDbBdDDdDbBFBDDBDFBBBfBFBBDFBBfDBBfnBJFdFDDfDfBBBbDbBBFffffdhddDfhfdhhfDbddddbBdddBFDbFDfDdFd
DdbddBDDhBBdBBDbDFffDBbbfBBDdBDDbbBbfdBdddbfdDfbbdDDFdhDDBDhffdlfBBBDDFDDfbbdBdbBBdDDBBBBddDDFfjBddfdddhdDDBDb
ddfdhDdfdhffDDDfbdbBBhBbbBDfDdDDbFddfdBbdBBbddfBBDDBFddhfddFdDfFDDDBDfDddDbBBDjdFDBbDfjFfDDDDBDhDDdDbBdfBbHdDf
DbHfFdhFDffDBdDFdBbDhBBfhFfFDDDbfBBBDBBDBfBFBBhbbDhbbjDbfDfdfDBDDdDdDdfDlfHdfdBDBFFBBDBbBHDDFFBBdbFbDFFDDBFBDF
BddDBBDBDDdddddfhfhdBBffddbhdfDdffhfbBDDDBDBDDbBBdFdfbfdfdBdDddffDdbDBbddDfdfDbDdBDBbDdBDBbffDBDfDBDFBDBBBBBBB
DDHBDBBDdBBBBbBDFBddBBBfDbdddDDDfdDBbHBbffDDdbDDDdDDBDBDBdfFbDDDbJBBDDDDBHbddbBDBbBBdDDdDDDDDDbfdffDDfFDDFhdbD
jhBDDDDBDDHBBDdddDDBBBDBFdBBDDlbjfBddhdfDhbhdfDBBfdFdBfBddDDdBDfBDDfdffddDBBBddbJbfddDDdDBBdDdBFBBfddffbbDbhff
dDDHHfDfDddBfdDlhbDDdDbFFdbdhDBbDhhfBbhDDbFBDDBBHFDBDFbFDFBdBbhdDBfBbDJFBFddfBDfbfbDbFddfdffDfFDBbdbDdhdfbhBBb
DfddbDbDdHdFddDBDDDBfBdddJbffDFDBdfbDbdBdfhdDbfbDFFBDdBBDbdDbdbddbFdfBDfbdDdFDdHbBdddFBbBddbdBDBBBBhBDFBBFDDDH
dFdfddDDFFBFDDHDDBBFjdbDDbBbddBBBBlDdldbjfdbhfbbhddfFDdBDFdfBDDDDDBDFfFdDdffBDdbddddhFdDDDDBDBDBDdBBBdbhdBBbBB
FDBBDBDffDbdDBhfBdDbdDDhdFBbBFBBDBjDFbdBhDDfBdfBDdhbfDBbDDFbbdBDdDddDBBDBDBBBbDhDBbBbHFBbdDDBBdBFDDBbDddBbbDBB
BDFDbDFDdDbBBfDnDddfDBbDDddBddDfhBBbDfbdhfDbbdfdhdjBhfbhbBbdBBbbFFDhfdDBdFfdDffbfddfDfdfbbBdbbbbFbdfBdBhBFdBdB
fhddFDddBDdBBdddfdfDDdBBFdDBFFfBfddBDdDbDDbBfDFdFdFBhfddDDDDHhfhbBfbfdbDDbddhhdBBBbhhfbDDffdfbdDhddfhfbbffBbBj
DBBBDddJBpBjFFddfhhdBBBFDfFDBbBbBbBDDDFdfdDbBbbBBbdDFdfDDDffhbdDbjhDdDDDhdBbdHBbDBDDbDbBDdddjfbdDDBDBbDdDbBBBD
BBDDBfDffDDfDFBBBDfDfBFDfDDBBDBBBBBBDFDBBDBBBBBBBDffDBDdbBbbdDdfdfdbBbDddddbdBBBDDfDhddFfbDDDfDBDDDBFddfFfbfDb
BdBdddBBbbBBBDbfbDBddBDdDDBDFDDDDflDfDdfbDBFhdDHDHHDDFhFDDDDDBdBbdddHDBBBdfdfdBbdfjdfhdFBBBbbbHDdjfDDDDDBDBbdB
DblDDddDfDDdFDfDdbDDDdflddhBjhBDHdjlDFhfDFdfBDFDDDdbddBddDdDfdddHdDDBbDBBDDDDDbbDDbBfdDDBDdbBfddFddDdfDhBDFnFf
BbBbBdbfFHBbdDBFBDdBBdfbDffDdfjdldDdFDfdfBDddfdddfbjddjDDhdhbdDhbBfldDfdDDbfFhfBbbbBddBdBDdfFbbbDdbdffDBdbbbdD
bhbDhBDjdDdfFhFdBDbdbbbBDDBbDBdBBDHDDBFBFBFDBdBFBDjdhfdDDDfDBbBFfDddbBDBBDFBBDddhDfddfDdbhhBbBHfBbBBDbfdfBdBBB
dDHhfjdfdHDDBBBDbfdHFHBFhBdDBbDdFdbDBDBBddDdhdhhhFDFDFffbHDDBbFBdBdbFDbdfdbddDbDfDBDbddbFhBfdDBdDdBBDFffffddff
BbFDDFbDDBfdDdDbdDDFDdFDBbBBFbFbDfddBbbdDfBbldFdBDbfbdFDBbDddDffFFDfFFdBBfFHDBhdDbBFBDBBDBBFDDfbdddDjDBFFBBDbF
fBHDHFHDdddBddfBDdBbBDhdfdbfdjDbldfDdhddddBbfBbBbbBfBDbBDBBBdBBdbFHfdbdbFtHDBBFFDjDfddbBbbBBdDDBddbfBbdbDBbBdd
DDFDbDDDdbFddDFFBBdDFDdjdDDddbDDBFdBbFdFBbBDFDddbfDBDDdBFDdDddbddBdBfddfdfbfBFBDBbbDbDbDBFDDFDDDHDBBFBFbdbBddd
bddbBbDbBdBdBddBdddfDDfDfbBDbbbdBBbDbBBBdBbBbBDdJDBbDhfdhdbDfdFffDbDfdHdDdBDddBDBDDDBBDBDFbDBfdBbBdBddhdbFdBBD
bDDBBbbBdDBbDdbDBbDBdDFBDBDDDJDbfBDdDBdbBhDbfBDdbbBDbdbbfdbffdbDdhbbBbfdDddBfDDBFBfdFddbbBDbBbddBbDdbDBhDdbbBH
BDddddfDdBDbhddDhbdffddhfDHdddddbdDdBDBddDDBBBDbDDDdDDDfdFbfhDdDDBFDdBdfDdBdDDhdddDdbbbbDDfDdDBBFFBDdbBFDfbdbD
DddDBdfDbdBBbDBdfddddDFDfDfffBDbDBfDhFfddddffDFddfFdBbbbdbddjdfdffFDDbDDBDDdDbBbbBBBDfbfbdDbDdBBFbBdFDBBBfFBdB
DFBdBDDhdbbbBdFBDdfBDddDfDHhfDdbBBBBhBDdFDDfdfbdffdDBDfBBdDbFDDdbdBbfFhBdDdDDDDdDbDFDBdHDdDBBDDBBFdbDBDDdDdbdb
FddDddbBDBBFBbDhBhdFdbdbhbffBbDbdDDBhDbDBBDBjdbBdhfhBbdFfddbDbBBdBBBBbBDDfdBffBDfbFDBBhhBDBbBBDDdDfDDddFBdddFB
bBBDbbBDDBDBBdDfdddDDBDdBDDbBfbdddDhffdDDDDFdDfDBBDbdbBbBbddBFbdbDFdDDBDddfdBfbfBfFjBdBBDdbdbFdBbbBdDDFBfBbBBD
DdDdBDddfdDDfbBdFdHffffDbddDBBdbBbBFDbBdbbDBBBBFDFFDbBDbDbDdDBBFBBFDDBDJfbBDDfbBbFBDDHdbDDbbfDbDDffFdddbbBbbbF
bbdbddBBddDdDddBBBfBFffDdBDDddddFdDfdBbBFbbbbfBdDdddBBDddDDDbbFBDDdBdfddBDDddDDdddBBBBBdDfddbdddddDDbDdddDddDd
ffbFddfdffDbbbbdbFdfHHDddjdbdDdBDbffdBfdfBFddDDDdDddffdbbbffddfDhDdBBbDBbbdDbfFdfdfdFbDFbfffbBdddjBdDfhfdbdbBj
BBFdDdJbdfDBbBFDDDhDBdfbDbDhfBhbdBbbbbfdddFbBfDfDFdhDdfDbbdDfDhdbbdDFBdhbbfbdDdffDdfbbBdhBBfDBdDBFBBDffdDfDdlh
dBfdbddbDDfBdfdBfbbDnbbdBdFfdDdbbbDdbdDBBBDBFdDfDffdDdbjDBBdDhdddDdjfDDbdhfBdhDhBDBdDDdbbFDDDbDDBDdDDDDBDdhhFd
dddDjDDfdhdbbFbfdDDdbHhFfBDFFdDfBbBBbdBddBBdfBbBDhDDfdfbbBdDfddbdjBbhdDDDfFbdfDBbdBBfBbBdBBBbdddddDfFBbfbBBddd
ffdBfDBBdFfBFDfFBDDBBDbdDDbffddbdFbbddDBDBBhdbbjBDbbddDdddhjfhbddbbjfHdDfDdFBDBBBBDBDDBdfBddBfDdffdFfffDfDDbdf
DDDdfBbddbBbBddfFbbBBFbFdDdDdBBbBdFBbDbDdbDdbbfdFDJDBbbddBdBfdjdfhFBHDbBBDdDDdDFdDfhDddFBDDBbDnDBDNFDBBFBBJbFf
FFdBlBJFBDBHBDJHDFDffBDbBHBbDDDBDBfdbBFbnDDBfdBdFDffdbdFBfBhhjDhFBDdDDfdDFBhjDJBDhhDFFdFffbbFdbBBHdHbdbdbdfhdf
fBBBdDdBBBHfBbbFfbdbbbFBDBbDDDBhBbFdBfDfbfDBDhDBDBbddFBbdBBDDHdfdbBdddfBbbDFBBJBDBhBBFdBbffdDfBFFBBBFDDBBFdfhb
dFBDbDDDdbDFDDDBBdDBbBBBDBdDdddFFdDjhFdbDdfBBdddhdddBjddDDBDBBdFdjBhdFfFbDdBDfFbBDdDDhBhbbbBdBhddDBDdBBDDbfdBD
BDBDdFBDddDfbBdBdffdDdFffDdFDbhbFBDBDbbbDbbdBbdbfdbbBfBbBDFfDdfDddbjHBBfbdbBbdDBDdddFdDdhdhDbDBDFHffffFfdjDDBD
FBBBHBfFbDDbBbBDdBHdfdFhfBBbbDBDDDDddDDddBdbbddbbddbDBFdfbdBnbfdBbDdDdbdBfDfDBddbdbBBhBbDdBbdDbddbdBhbFDdfBbFF
DBdFdBdbBbdfdBDDbfDDDDdDbbdbFDFdfdDdFbBbbHDDDFhhDDfddddBdbbBDbDDdfbbfbbDBBbDDdDDbDdbDDDdfDDfbDbdbBBdddfffdfDbD
bbBDfdDBBfbdFdDbdfdBBfbdBDJBdBDDDdBdDdhDDdDBjfBBBBBddBDbdBbHDfbhdfDJfddDbHhbfdfdDDbFdhdbbDFDdBhbddFdjdFDBBDFdF
bBdhdbbbbDDDdDbBBBBBFbbbFBBBdbBbddBDDbfdDBDddDBDDFDHDBbBbdDFfbdfdfFdBbDdBDdDnBBBdDhDDdddDldBbdbbDDbBBFBbdbbBdF
fDbddDDFdDBDbBdbDDDBBBBfbBFHFJdBDdDbbHhdBDDdHDBdBdfBdBdDddfDfbBbDBBDdddHbbBdDfdBbBbBFBFdbfFfbdfDDDfBDDdDdDBbbB
BbBDBbbFbDDdflfBBDDBBBDdBbDBbFFbbDbfbdbDDdbddDbDFBfbbBfBFFHddfBbfDdfBdfdBBBbDBDDDDjfhDdFBFfFbbfdBBDBDDddfdDDDB
DBBJbdDDbDfDfDDBbbBBBJbBdBBfdbDbfBBbBdBBBblBFhfDfDFBDFbFhBBDJDdbDbdDDbDfdfdhFDDhhhfBdBbBbdbBBddddddDbdFdNDdbDD
fffDDfBLfBhDbfdBBBDdbBDBdHdfBfDfbdbbBbdbdDbDdhdfdddfdDbbBFDBbBbbBfBBDDbddDDBBDBdddDBBbbfBbhdddDBDfDdddFbFdbfbb
ddbBDDFBHdDBBddhhFDDdhbBbFFBBbFDFDhBdBDbbdbbfbFdfdfbBdfdBDFddbDbddFffFffDbBdDfdffFdBbdDhbdbbDbBDdBbffnDdBDBdBD
DBDFDBfJDBBDbBFbbDffdfdB
`,
};
