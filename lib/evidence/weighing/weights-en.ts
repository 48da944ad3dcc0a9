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
      0.8, -1, 0.2, 0.2, -0.8, -1.8, 0.3, 0.8, 0.1, -0.4, 0.4, 0.2, 0.6, 0.5, -1.8, 0.2, 0.3, -0.4,
      -0.3, 0.6, -1.1, -1.4,
    ],
    [
      1.2, -1.1, 0.7, 0.4, -1.6, -1.6, 0.2, -0.1, 0, -0.4, 0.3, 0.4, 0.5, 0.3, -1.3, 0, 0.2, 0.7,
      -0.6, 0.1, 0.2, -0.4,
    ],
    [
      0.6, -1.1, 0.4, 0.7, -0.5, -1.6, 0.6, 0.2, -0.3, -0.4, 0.1, 0, 0.6, 0.7, -1.4, 0.9, 0.2, 0.5,
      0, -0.4, -0.4, -0.8,
    ],
    [
      0.7, -1.1, 0.4, 0.5, -0.8, -2.1, 0.2, 0.1, -0.5, -0.7, 0.1, 0.1, 0.5, 0.9, -1.9, 0.5, 0.3, 0,
      -0.5, 0.8, -0.7, -1.3,
    ],
    [
      0.6, -1, 0.5, 0.5, -0.1, -1.7, 0.7, 0.6, -0.7, -0.8, 0.7, 0.2, 0.8, 0.9, -1.8, 0.2, 0.3, 0.1,
      -0.4, 1, -0.5, 0.6,
    ],
    [
      0.5, -1.2, 0.1, 0.7, 0.1, -1.7, 0.5, 0.5, -0.2, -0.6, 0.9, 0.5, 0.7, 0.6, -1.7, 1.5, 1.4,
      -0.1, -0.1, 1.2, -0.3, -0.5,
    ],
    [
      0.4, -0.6, -0.1, 0.3, 0.1, -1.6, 0.5, 0.8, -0.3, -0.4, 0.1, 0.3, 0.5, 0.9, -1.4, 0.3, 0.4,
      0.3, -0.9, 0.1, -0.3, -2,
    ],
    [
      1, -1, 0.6, 0.6, -0.5, -1.8, 0.7, 0.3, -0.7, -0.7, 0.7, 0.3, 1.2, 0.9, -1.8, 0.2, 0.3, -0.1,
      -0.3, 0.9, -0.5, 0.4,
    ],
    [
      0.8, -1.4, 0.4, 1.5, -0.7, -1.8, 0.3, 0.5, -0.3, -0.4, 0.7, 0.2, 0.6, 0.8, -1.7, 0.4, 0.3,
      0.4, -1, 0.7, -0.8, -1.4,
    ],
    [
      0.6, -1.1, 0.5, 0.5, -0.2, -1.9, 0.4, 0.6, -0.6, -0.5, 0.7, 0.4, 0.5, 0.9, -1.8, 0.2, 0.3,
      0.2, 0, 0.8, 0, -2.1,
    ],
    [
      0.7, -1.2, 0.7, 0.7, -0.1, -1.7, 0.8, 0.2, -0.6, -0.9, 0.7, 0.1, 0.3, 0.9, -1.8, 0.4, 0.3,
      0.3, -0.7, 1, 0.1, 0.4,
    ],
    [
      0.3, -0.9, 0.2, 0.6, 0.8, -1.6, 0.5, 0.4, -0.1, -0.5, 0.4, 0.3, 0.2, -0.1, -2.4, 0.5, -0.1,
      0.2, -0.6, 0.8, -0.5, -0.3,
    ],
    [
      0.5, -1.1, 0.1, 0.7, 0, -1.5, 0.6, 0.5, 0.1, -0.5, 0.9, 0.1, 0.5, 0.4, -1.1, -0.7, 0.8, 0.3,
      -2.1, 0.1, -1.3, -0.6,
    ],
    [
      0.8, -0.5, 0.7, 1.4, -0.8, -1.5, 0.8, 0.1, -0.5, -0.5, 0.7, 0, 0.5, 0.7, -1.8, 0.3, 0.2, 0.5,
      -1.2, 0.4, -0.5, -1,
    ],
    [
      0.8, -1.1, 0.4, 0.8, -0.5, -1.6, 0.8, 0.1, -0.4, -0.7, 0.3, 0, 0.8, 0.5, -1.6, 0.1, 0.3, 0.3,
      -0.1, 0.4, -0.7, -0.9,
    ],
    [
      0.9, -1.2, -0.3, 0.8, -0.7, -1.6, 0.6, 0.9, -0.5, -0.3, 0, -0.1, 0.5, 0.4, -1.8, 0, 0.1, -0.1,
      -0.1, 1.1, -0.3, -0.1,
    ],
    [
      0.6, -0.6, 0.4, 0, -1.5, -1.7, 0.2, 0.7, -0.1, -0.5, 0.3, 0.1, 0.7, 0.7, -1.8, 0.1, 0.3, 0.3,
      -1.5, 0.9, -0.6, -1.6,
    ],
    [
      1, -0.8, 0.6, 0.5, -1.1, -1.8, 0.4, 0.6, -0.4, -0.7, 0.5, 0.5, 0.6, 1.1, -1.8, 0.3, 0.3, -0.3,
      -0.1, 0.8, -0.7, -1.1,
    ],
    [
      1.2, -2, 0.1, 0.9, -1.9, -1.3, 0.6, -0.3, 0.1, -0.3, 0.2, 0.1, 0, 0.8, -1.9, -0.1, 0.6, 0.1,
      -0.3, 0.9, -0.3, 1.2,
    ],
    [
      0.5, -0.8, 0.3, 0.8, 0.5, -1.3, 0.6, 0.2, 0.1, -0.1, -0.3, 0, 0.6, 0.3, -1, 1, 0.4, 0.2, -1.4,
      0.6, -0.5, -0.3,
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
3s
3t
4torney
2billion
3oy
3usiness
2cas
3hildren
3onsecutiv
4unty
2daughter
4y
3ecad
2employe
2family
3or
3rom
2grandchildren
4own
2has
3om
4ur
2in
2job
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
3ther
2peopl
4rcent
5son
3m
3oint
2resident
2season
3he
3on
3tat
4udent
2term
3he
3im
3o
2volunteer
4t
2week
3hen
4ich
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
6rom
5graduat
5hav
6e
5in
6s
5on
5present
5she
5that
7e
7rough
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
2from
2in
3s
2sinc
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
3ll
4s
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
4ught
3ranch
4idg
4ought
3udget
4t
3y
2cam
5paign
4n
5didat
4r
3hair
3ommitte
6unity
4uld
5nty
2de
4cid
4gre
4puty
3id
4ed
4strict
3oe
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
3is
3old
4m
2immigrant
3n
4clud
4itiativ
3s
2join
2keep
3now
2later
4w
3eader
8ship
5rn
4d
3ibrarian
4k
4v
3ost
2mak
4nag
4y
3eet
4mber
3ov
3y
2nam
4tiv
3eighborhood
3ight
2of
4fic
7er
3n
3pen
4pos
3r
3ur
3verse
3wn
2pass
5t
3eopl
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
4sid
7ent
2said
4w
4y
3chool
3erv
4t
3he
4ould
3inc
4t
3pent
4ok
3tart
5t
4ill
2taught
3eacher
3hank
5t
4e
5ir
5n
4rough
3o
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
2y
1a
2bout
2cademy
3cessibility
4ountant
3t
4ion
2ddress
3ministration
dv
cor
3visory
4ocat
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
3d
4er
6man
7en
3lianc
3ph
3ternat
2m
3bassador
3e
4ndment
4ric
7an
2n
2ppeal
4ropriation
2rchiv
3e
3izon
3my
3roy
2shby
3ian
3sembly
5ssor
4istant
4ociat
9ion
2t
3torney
2uditor
3stralian
3t
4hority
3xiliary
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
2ia
3bl
3g
3ll
3ography
3shop
2lack
3edso
3u
4ff
2oard
3nd
3on
3rough
3ston
3x
3y
4l
2ranch
3eakfast
4w
3idg
4ghtwater
4tish
3onz
4ok
2s
2udget
3ild
3reau
3siness
3tt
1c
2abinet
3lendar
4iforni
4loway
3nadian
5l
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
8cat
2hair
6man
4mber
4rter
3icag
4ef
4ld
6hood
6ren
3urch
2incinnati
3rcuit
3tizen
4y
3vic
6plus
5l
2lean
4rk
4veland
3imat
4nic
3ub
2o
3alition
4st
3bbl
3d
3l
4leg
4onel
5rad
4umbi
3mmerc
8ial
5ission
ber
6tte
5on
5unication
8ty
4pany
3nfederat
6renc
4gress
9ional
9man
9woman
4necticut
4servation
bv
5tabl
6itution
5umer
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
5oration
3uncil
8lor
8man
9ember
8woman
5sel
5ty
4rier
5t
6hous
3vid
2ran
3eek
3im
5inal
3oss
4wn
2urtis
1d
2airy
3kot
3y
2c
2ecember
3ed
3fens
3gre
3legat
8ion
4i
3mocrat
9ic
3ntal
3partment
4ot
4uty
3velopment
2illard
3rector
9y
3sability
4claimer
4trict
3vinity
5sion
2o
3ctor
3n
2r
3iv
2unbar
4mor
4n
3pre
1e
2arly
3st
5ern
2conomic
2ducation
2l
3ect
6ion
4mentary
4venth
2mail
3ergency
2nergy
3forcement
3gineer
4land
5ish
3vironment
cal
2vent
2xaminer
3ecutiv
1facebook
3ir
5haven
3ll
3mily
3rm
5er
4row
3ther
2ebruary
3deral
7tion
3ldstein
4lowship
3rry
3stival
2fa
2inanc
7ial
3r
4st
3scal
4h
5ery
2lat
3oor
4rid
2ood
3rc
4d
4eign
5st
7ry
4k
4m
4t
3undation
5tain
4rth
3x
2raternity
3e
4edom
4nch
4sn
3iday
4end
3ont
2und
4eral
1ga
3a
3lway
3m
3p
3rden
4rity
2eneral
3rmany
2irl
2od
3nzag
3vernment
7or
2rand
5it
5t
3eat
6er
4en
3oup
4v
2uard
3lf
1h
2al
4dan
4l
5oran
6way
3mpshir
3rbor
4dwar
4low
4mon
4row
4t
4vard
3skell
3tfield
3waii
4k
2ead
4lth
4rt
4t
3ight
3rald
2igh
5land
5way
3ll
3storical
7y
2olcomb
4lis
5oman
6w
7ay
4m
4y
3m
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
3am
2n
3c
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
3terior
6mediat
6national
4roduc
3vestment
2ow
2raq
3on
2sd
3lamic
5nd
3su
1j
2anuary
2d
2ewish
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
5an
1l
2a
3bor
5ur
3c
3dy
3k
4eshor
5view
3n
4d
3rg
4kin
3ssiter
3w
4yer
2b
2eader
7ship
4gu
4rn
3ed
3gal
4ion
5slation
av
9or
9ur
2iberal
4rary
3ck
3eutenant
3f
3ght
3n
4coln
4dell
5gren
5qvist
3on
3ttl
3v
2lc
2ocal
3dg
3ndon
4g
3rd
3s
3uisian
3w
4ry
2t
2ucer
3theran
1m
2abry
3in
3jority
3nagement
7r
4or
3ori
3p
4l
3rch
6etti
4ket
4low
4ri
4yland
3son
4sachusett
4ter
3y
4or
2ba
2d
2eadow
4n
3dal
4i
5caid
7l
3et
3mber
4orial
3nu
3s
3thodist
4r
5opolitan
3xic
6an
2ichigan
5oacan
3ddl
3litary
4l
5brook
4wauke
3nister
7ry
4nesot
4ut
3ss
5ion
8ary
6ssippi
5ouri
2o
3n
4day
4tan
5gomery
3ody
3und
5t
6ain
3y
2p
2r
3s
2unicipal
aity
3seum
2y
1n
2aacp
3c
3m
3rrow
3tion
7al
4ural
3vy
2c
2eb
4rask
3ighborhood
3twork
3vad
3w
2ight
2j
2o
3rfolk
4th
6ern
6west
aern
4way
3tic
3v
4ember
2urs
1o
2ak
2ctober
2f
3fic
6er
6ial
2hi
2kafor
3lahom
2ld
2ne
3lin
2pen
4ration
2rang
3chard
3der
4inanc
3egon
2strander
2ur
3tstand
2versight
2wner
1pag
3l
4m
5ett
3rad
4ish
4k
4liament
4tner
5y
3ss
4t
5or
3t
2eac
3nn
5sylvani
4sion
3opl
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
4z
2m
2o
3int
3lic
6y
5sh
3ol
3rt
3sition
4t
3wer
2rairi
3ecinct
4ntiss
4sbyterian
5ident
5s
3ic
4mary
4nc
6ipal
5t
4vacy
3o
4fessional
4gram
6essiv
4ject
4perty
4tection
3uett
4itt
2sychology
2ta
2ublic
1quality
3ebec
4en
1r
2ailroad
3nch
3smussen
2ealty
3cord
4reation
3d
3ed
3form
3gion
7al
5ster
3lation
4eas
4igious
3p
4ort
4resentativ
4ublican
3scu
4earch
5rv
4ident
4ourc
3verend
4iew
2idg
3ght
3o
3versid
2oad
3ck
3om
3tary
3ut
3yal
2uiz
3l
3n
3ral
3sh
1s
2acrament
3f
4ety
3int
3m
3n
4doval
3turday
3ving
2chedul
4olarship
5ol
3ienc
3oti
5tish
4ut
2earch
4ttl
3c
4ond
7ary
4retary
4urity
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
2heriff
3ir
3or
2id
3r
3ster
3t
2mall
2ocial
5ety
5ology
3n
3rority
4rell
3uth
6east
7rn
2pac
4nish
3ecial
3ort
3ring
2quar
2t
3aff
4r
4t
5ion
3ok
3rategy
4eet
4oup
3udent
5y
2ubcommitte
3mmer
5it
3nday
3perintendent
6visor
4ply
5ort
4rem
2ystem
1t
2abernacl
4l
3marack
3sk
3t
2d
2eacher
4m
3ch
5nical
6ology
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
3ornton
3ursday
2illery
3m
2o
3lliver
3ur
3wn
5ship
2rad
4il
5n
4n
5sit
8ion
6lat
6portation
4sk
3easurer
5tment
3i
4b
5al
4nity
3ujill
4st
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
1valley
2ermont
3teran
2ic
4tim
3etnam
3llag
6nuev
3st
2olunteer
3ter
1w
2a
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
5on
3xford
2hat
3eel
3ip
4tley
6ock
7w
3o
2ichit
3ldlif
4l
3sconsin
2ojcik
3man
4en
3rk
5er
5forc
4ld
2yom
1yal
3ncey
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
4r
5eer
3ertifi
3ity
3o
4ach
5l
4mmitte
6unity
4usin
2daughter
3eacon
4gre
4legat
4partment
5uty
3irector
2fair
4mily
4rm
3ederal
4llow
4w
3irst
3ormer
4under
5rth
3re
3ull
2good
3raduat
4eat
2hospital
4us
2job
3udg
4stic
2law
5yer
3eader
3icens
4f
5elong
4ttl
4v
3ocal
2master
3eet
4mber
3ission
3onth
2nativ
3ew
3onprofit
3umber
4rs
2part
6ner
4st
3harmacist
3lac
3ost
3rivat
4oduct
5secutor
5ud
3ublic
4pil
2register
4tir
2school
3eat
4cond
4rgeant
3ingl
3mall
3ocial
4n
3tat
4eward
4rong
4udent
2tax
3eacher
3hing
3own
3ruste
2veteran
3olunteer
4t
2week
2year
3oung
1bl
3 to
2out
5 0
6^
6a
6it
6the
3v
4 all
1cademy
2cept
4ss
6 to
6ibility
8l
3ident
3omplish
ament
e of
4unt
7ant
a and
2hiev
2quir
2r
3oss
6 the
2t
3iv
5 in
5ist
6ty
1dd
3 a
3ress
2junct
2ministration
e has
cv
bor
4tt
6 to
2opt
5 the
2ult
2vanc
3ic
4s
3ocacy
6t
1ffair
3ect
3ord
6abl
9 hous
2ter
5 0
6^
6a
6he
8r
7is
6leav
6school
6the
5ward
1gain
5st
7 ^
8a
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
5 of
1id
1lder
5man
8 ^
2l
3 0
4of
5ver
4the
3ow
2most
2on
4g
5 the
6with
2ready
2s
3 a
4own
4run
4serv
4the
2ternat
2way
1m
2 ^
3a
3in
3proud
3to
2bassador
a ^
3ulanc
2endment
2ong
5 the
9m
1n
2 ^
3adjunct
5vocat
4ssistant
6ociat
3editor
4nroll
3honor
3independent
3offic
8er
8ial
4pponent
2d
3 0
5000
4@
4^
4a
5gain
5ls
5n
5re
5s
5t
6tend
4becam
6gan
5rought
5uilt
6siness
5y
4cam
5hair
9man
5oach
6mmission
8unity
4earn
4family
5or
7mer
5rom
4got
5raduat
6ew
4had
6s
6v
5e
6lp
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
5iv
5ocal
4me
6mber
5or
6v
5y
4no
6t
6w
4of
5n
6e
5pen
7rat
6pos
5rganiz
5ther
5ur
4part
6ss
5olitician
5ublic
4rais
5eceiv
6tir
4serv
5he
5ign
5o
5pent
6ok
5taff
7rt
6ill
6udi
5upport
4taught
5each
6stifi
5hat
6e
7ir
7n
7y
6ird
5o
6day
6ok
5rain
4vot
4was
5e
6nt
5hat
6o
5ith
5ork
4your
2imal
2niversary
3ounc
3ual
6 ^
7budget
2other
2swer
2y
3body
3on
5 who
3th
3wher
1partment
2peal
5r
3lication
3oint
7 ^
8by
8the
9o
7ment
3rentic
9eship
4opriation
5v
6 the
1rchitect
2e
3 0
4^
4a
5nd
4her
4member
4not
4parishioner
5ost
4the
5o
4you
7r
2ound
2rest
3iv
1s
2 @
3^
3a
4n
3chair
8man
5ief
3its
3mayor
3president
3the
3well
3your
2k
3 for
4the
2sembly
8member
e ^
3ignment
4st
6anc
8t
9 ^
aprincipal
3ociat
8 degre
8ion
1t
2 0
3@
3^
3a
3hom
3larg
4east
3the
2tend
6 @
7^
7the
6anc
3orney
8 ^
9and
9general
9in
9of
1udit
5or
2nt
2t
3hor
6 of
6ity
1vailabl
1ward
5 ^
6the
3y
4 in
0b
1a
2by
2chelor
8 degre
3k
4 to
4ground
2kery
2lanc
3lot
2n
3d
3k
4er
2r
3 in
2s
3 in
3eball
3ic
3ketball
2ttl
1e
2 ^
3a
4bl
4t
3the
2cam
5 ^
6a
6the
4us
6 it
7of
3om
5 ^
2ef
3n
4 ^
5a
6n
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
6a
6becom
6com
6he
8r
6join
6she
6that
8e
2gan
5 his
6the
7o
3in
5n
3un
2half
3ind
6 the
2ing
5 elect
2lief
5v
6 in
7that
3ong
6 to
4w
2nch
3efit
2sid
3t
2tter
6 than
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
5which
4ion
2ography
2rth
2shop
6 ^
1less
2ock
1oard
5 ^
6and
6for
6member
6of
3t
2dy
2nd
2ok
4keeper
2rn
4 0
6000
5^
5and
6t
5in
5near
3ough
7 of
2th
4 of
5party
2ught
6 the
2x
2y
3 ^
3cott
1ranch
6 of
2eakfast
4st
6 cancer
3wery
2ick
3dg
3ng
5 the
2oken
5r
3ther
7 ^
3ught
7 the
1udget
6 and
7of
2ild
5ing
4t
5 a
6the
2rn
2s
3 driver
3iness
8 ^
9and
9in
9owner
8man
3y
2t
3 ^
1y
2 0
4000
3^
3a
3election
3her
4is
3the
3which
0cabinet
2lendar
3l
4 ^
5for
5it
5me
5on
5the
6o
2m
3 from
4her
5om
4to
3er
3p
4 in
4aign
8 for
4us
2n
3 be
4do
4get
4learn
3cer
3didat
8 for
9in
3nery
4ot
3t
2p
3ital
5ol
3tain
7 ^
2r
3 about
4for
3d
3eer
6 as
3ri
4y
2s
3 of
3t
4 the
2ttl
1edar
5 ^
2lebrat
2nter
6 and
4r
2rtifi
7 public
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
b of
5woman
3lleng
3mber
4pion
3nc
4g
3plain
8 to
4ter
3rg
4ter
2eck
2ief
5 ^
6judg
6of
3ld
5 car
6in
5hood
5ren
8 0
9^
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
6 and
1ircuit
2tizen
7ship
3y
4 ^
5and
5council
5first
5of
5to
2vic
4l
1lass
5 at
6siz
2ean
5up
4r
5 ^
3rk
5 for
2ient
3nic
2os
4 0
5for
5in
5of
5the
4ur
3th
2ub
1o
2 chair
3found
3sponsor
2ach
5 ^
6the
6youth
3l
4ition
3stal
2d
2ffe
2lleagu
8 ^
5ct
5g
6 and
3or
2m
3 from
4to
3mander
4ent
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
9on
9that
4unity
9 and
acolleg
aof
3pany
7 has
8in
4let
7 the
2ncern
3duct
3ferenc
4idenc
5rm
3gregation
6ss
8ional
8man
b ^
8woman
d ^
3nect
3secutiv
5rvation
4ider
5st
7 of
4tituency
at
8tional
e convention
5ruction
c of
4ult
5mer
3tact
4ent
5st
4inu
4ract
8or
5ol
3vention
5rt
2ok
3rdinat
2py
4right
9 ^
2rner
3poration
2st
4 of
2uld
5 not
3ncil
7 ^
8in
8meet
7lor
7man
a ^
8ember
7or
9 ^
7woman
c ^
4sel
7 to
7or
4t
5er
5ry
5y
6 ^
7and
7first
7in
7of
7to
3rs
4t
5 of
3sin
2ver
2w
1reat
5 a
6the
3dit
3w
2im
3sis
3tic
6 of
2oss
3wd
1urat
3rent
7 ^
7ly
9 serv
4iculum
3tis
2stomer
2t
3 the
3t
0d
1ad
3dy
2ily
3ry
2t
2ughter
8 ^
9of
2y
3 ^
4to
1e
2 ^
2acon
3l
3r
3th
5 of
2bat
3t
2cad
3ember
3id
5 to
4sion
3lar
2dicat
7ion
2feat
6 ^
7the
4nd
6er
2gre
5 from
6in
2legat
7 to
3iver
7y
2mand
2ntal
4ist
2partment
a of
3uty
6 ^
2scrib
7 as
3erv
3ign
6ation
3k
2tain
2velop
7ment
1id
3 not
4you
2ed
4 in
5of
2fferent
2nner
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
3miss
3put
3sent
7 in
3trict
8 0
9^
9attorney
9has
9of
2vision
3orc
1o
2 ^
3for
3it
3not
3the
3you
2ctorat
2e
3 not
4the
2g
2llar
2mestic
2n
3at
3t
2or
2ubl
2wn
4town
8 ^
1r
2 ^
2aft
3inag
3w
2ew
2iv
4er
6 and
2opp
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
5other
5year
2rlier
4y
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
aand
6or
8 and
1ffort
6 to
1ighth
1lder
5 ^
4st
2ect
5 0000
6^
6at
6in
6to
5ion
8 ^
9and
9in
9of
9she
9to
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
7as
6e
6ment
1ncourag
2d
3 of
4the
5o
3ors
6 by
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
2vironmental
1qual
3ipment
1stablish
9 a
athe
4t
1thic
1ven
4t
3r
4 sinc
4y
5 ^
6child
6day
6family
6month
6one
6year
5body
5on
5th
2iction
1xampl
2cellent
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
5 ^
3lain
2tend
5sion
1ye
0fac
3ility
3tory
3ulty
2il
3r
3th
2ll
2mily
6 and
8ttend
7farm
7has
7in
7mov
7of
7to
2r
3m
4 near
4er
6 and
4land
4worker
2ther
6 ^
7a
8nd
7in
7was
2vor
5 of
6the
5it
4ur
1ederal
2e
3d
3l
2ll
4ow
6 of
2mal
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
2scal
3h
2x
1lag
2ood
4r
1ocus
5 on
2lk
3low
6 ^
7board
7the
7year
2od
3tball
2r
3 $
40
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
4many
5e
5or
4our
4public
4senior
4the
7ir
7m
6is
4visit
4what
5ork
3c
3get
4otten
3m
4er
6 ^
2ster
2ught
6 for
3nd
5 ^
6a
6by
6in
6member
6the
5er
7 and
8of
3rth
6 ^
7generation
1re
3sh
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
5the
3nt
1ull
4 tim
2nd
4 for
3eral
2rther
2tur
0gain
2rag
3den
2v
3 the
1eneral
7 ^
8election
6tion
a ^
2t
3 a
4it
3t
1ift
2rl
2v
3en
1lad
1o
2 on
3through
4o
2al
2e
2ing
5 to
2n
2od
2t
2vernment
a ^
6or
8 ^
9of
1rad
4 at
4er
4uat
7 ^
8from
8of
7ion
3nd
5children
5daughter
5father
b ^
5mother
b ^
5parent
5son
8 ^
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
5 and
6of
3w
4n
5 from
4th
1uid
2n
0h
1:$
21
31
34
22
30
416
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
3dministration
dor
3ffiliation
4ter
3gainst
4ricultur
3lder
7man
8en
4s
3m
3n
4d
4nounc
9ement
3ppointment
3re
3s
4k
4sembly
6ssor
5ignment
6stant
5ociation
3t
4torney
3uditor
3ward
2b
3ack
6ground
4kery
4llot
4nk
4ptist
4y
5ou
3een
4gin
4ll
4nch
5d
3ig
4ographical
ay
3luff
3oard
4dy
4rough
3ranch
3usiness
3y
2c
3abinet
4lendar
5iforni
5l
4n
5didat
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
3lean
6r
5rk
4os
4ub
3o
4alition
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
5nect
9icut
5tact
6ent
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
4tail
3fl
3id
4rector
ay
4strict
4vision
3o
4e
4wntown
3r
3unmor
4ty
2e
3arly
3ducation
3lect
7ion
3mail
3ngagement
3vent
5ry
3xampl
4ecutiv
4perienc
2fall
4mily
4ther
3ebruary
3ight
4r
5st
4scal
4v
3ood
4r
5k
5mer
4under
3requently
4om
5nt
3uneral
2gazett
3eneral
4t
5t
3lanc
3oal
4vern
8ment
8or
3roup
5v
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
4ight
4ll
5p
4r
3igh
4ll
4s
5tory
3old
5lis
6oman
7w
4m
4n
5or
4st
4ur
5s
4w
2i
3barr
3ii
3llinois
3mam
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
3ey
3now
3owalczyk
2l
3ady
4k
4rg
4st
4ter
6st
4w
3ead
6er
8ship
5gu
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
4n
5coln
5dgren
6qvist
5k
3ocal
6tion
3t
2m
3abry
4gistrat
4in
4k
4nager
5ual
4rch
7etti
5yland
4ssachusett
4yor
3e
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
3onth
4r
4st
3r
4s
3unicipal
3y
2nam
4vigation
3eed
4ighborhood
4w
5sletter
6room
4xt
3o
4rth
4t
5ic
4w
2of
4fer
5ic
7er
7ial
3hi
3kafor
3n
3pen
3r
4egon
4ganizer
3ther
3ur
4tsid
3wner
2p
3arish
5k
5liament
cary
4ss
5t
6or
3ersonal
3lac
5n
3olic
6tic
9al
4rt
4sition
5t
3rairi
4ecinct
5sident
6s
4ic
5ncipal
6t
5ority
4o
5cedur
5fession
cal
6il
5gram
5ject
4uitt
3ublic
2question
4ick
2r
3abbi
3ead
4ceiv
6nt
5ognition
6rd
4ed
4gional
6ster
5ular
4lat
5eas
4p
5ort
5resentativ
5ublican
4quest
4sourc
5ult
3idg
3oad
4l
4om
3ul
4ral
2safety
4ndoval
4y
3chedul
5ool
3earch
4cond
5retary
5tion
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
3kip
3outh
3peak
7er
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
4udent
3uperintendent
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
3he
5r
4ird
5s
3im
3o
4day
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
4e
2valley
3ic
4ew
4llag
4sion
6t
3olunteer
4t
2want
4rd
4shington
4ter
3e
4ek
4lcom
4st
3hat
4er
4itfield
6lock
4o
4y
3isconsin
4th
3ord
5k
2year
3ou
5r
5th
2z
1ad
3 0
4a
4been
4liv
5ost
4serv
5tudi
4the
5o
2lf
3l
2nd
4l
2rbor
3d
4est
4war
2s
3 0
4a
5ls
4been
4call
5oach
6mplet
4focus
4grown
4had
5eld
4introduc
4led
5iv
4mad
5or
4not
4oppos
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
3defeat
4id
5ed
3earn
4stablish
3farm
4ound
3gav
4raduat
3had
5s
4elp
4old
3introduc
4s
3join
3kept
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
4erv
5ttl
4pok
6nsor
4tart
5udi
4upport
3taught
4estifi
4old
5ok
3vot
3was
4ent
4ill
4ork
2ad
4 of
3lth
6 and
7car
6y
3r
4d
4ing
4t
3t
2ld
4 a
5on
5the
3l
3p
4 of
5to
5with
5you
2r
3 0
4^
4and
4brother
4career
4election
4family
6ther
5irst
5or
4hom
5usband
4in
4mother
4own
4parent
4tim
5o
3self
1igh
4 school
4er
4way
2ll
2m
3 a
5s
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
5eadership
5if
4mother
4own
4parent
7tner
4seat
5on
4tim
4uncl
4way
5if
4year
3tory
7 at
8of
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
8 ^
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
5day
5of
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
4long
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
2dont
2grew
2hav
2know
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
1f
2 you
1ll
1m
2am
2migrant
9 from
7tion
2prov
1n
2 0
4000
3@
3^
3a
4dvanc
4ll
4n
5d
4s
3business
3charg
3each
4very
3favor
7ur
3her
4is
3it
5s
3law
3my
3offic
4ne
4ur
3politic
4ublic
3support
3that
5e
5is
4own
3which
3your
2clud
6 ^
7the
3om
5 tax
3reas
3umbent
9 ^
2dependent
3ividual
3ustrial
7y
2fluenc
3ormation
3rastructur
2itiativ
2jur
2quiry
2sid
5 the
3pection
4ir
3titut
4ructor
6mental
c in
3uranc
2t
3 ^
4a
4law
4the
3egrity
4nd
4rest
8 in
5im
5n
6ational
5view
3roduc
8 a
2vest
6igator
6ment
3it
3olv
6 in
6ement
1s
2 0
3^
3a
4ls
4n
4vailabl
3committ
3for
4rom
3her
3in
3marri
4y
3new
4o
5t
5w
3on
5e
4pen
3responsibl
3serv
4till
3that
5e
4o
3what
5er
3your
2land
2su
1t
2 and
3for
3has
3in
4s
3that
3was
4ith
2s
3 ^
4first
0jail
2nuary
1ob
3 and
2in
4 ^
5the
5with
4t
5 ^
1r
1udg
4 ^
5of
2ly
2rist
6 who
3y
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
3 and
2ll
4 in
2nd
4ergarten
2tchen
1new
2ow
4 about
5how
5what
4n
5 as
6for
0l:2
24
2affiliation
3re
3ssistant
3t
2board
2children
3ommitte
4uncil
6ty
2district
2education
3lect
3xpir
2first
2her
3ometown
4ur
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
3o
2ward
2year
3ou
1a
2 ^
2bor
2k
2nd
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
6 and
7of
6ship
a ^
bthe
3gu
3rn
5 the
7o
3s
4t
5 0
3v
2d
3 by
4the
5o
2ft
4 the
2g
3al
3islation
b to
9v
a ^
8or
8ur
2nd
2t
3ter
2vel
3y
1iaison
7 to
2brarian
6y
2cens
2eutenant
2f
3 and
4member
3eguard
4long
8 resident
4tim
2ght
2k
3 to
2mit
5 on
2n
2st
4 of
4en
2teracy
3tl
2v
3 ^
4and
4in
4on
4ther
1oan
4 from
2cal
5 ^
6government
4tion
2dg
2ng
4 hav
4er
5st
7 serv
2ok
2s
3t
4 0
5his
2t
3 of
2v
2w
3er
1umber
2nch
0m:first
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
3 a
4him
2gistrat
2il
3n
4tain
2jor
5ity
2k
3 ^
4it
4the
2n
3ag
5 the
5ement
6r
7 ^
3dat
3ufactur
aer
3y
4 of
5year
2p
2rch
3ket
3ri
5 ^
6for
6to
5ag
3yland
2ss
3ter
6 degre
7in
2thematic
3ter
2y
3 be
4not
3or
5 ^
6and
6of
1e
2 ^
3and
3that
4o
2al
3n
3sur
2di
4cal
5in
2et
4 ^
5on
5the
5with
4ing
7 are
8of
2mber
6 @
7^
7in
7of
7sinc
7who
6ship
3ory
2n
3tal
6 health
4or
3u
2rchant
2ssag
2t
3er
1iddl
5 of
6school
2ght
3rant
2l
3 of
3itary
3k
3l
4ion
7 and
8for
8in
2n
3d
3er
3imum
4ster
8 ^
9in
9of
6ry
3ority
3ut
2ss
4 ^
4ion
7ary
1obil
2m
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
2v
3 to
3ement
1r
2 ^
2s
3 ^
1uch
2nicipal
9ity
2seum
3ic
3t
4 be
1y
2 0
3dad
3family
5ther
3husband
3lif
3mother
3nam
3offic
4wn
3parent
4riority
3wif
2self
0nam
3 ^
4her
4is
2tion
6al
8 ^
4v
5 of
3ural
1ear
4 ^
4ly
2ed
4 to
2gotiat
2ighbor
8hood
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
1ight
2nth
1o
2 child
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
5ern
2t
3 a
4hav
4the
3ary
3h
3ic
2w
3her
1umber
6 of
2rs
4 and
6t
5hom
5who
4ery
0oath
1btain
6 a
7the
1ccupation
a ^
aal
2tober
1f
2 $
30
4000
3@
3^
3a
4ll
4n
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
3public
3school
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
3er
3ic
5 ^
6and
7t
6has
6in
6of
7n
6the
5er
7 and
8in
8of
8with
5ial
8 websit
3shor
2ten
1il
1ld
3er
4st
1n
2 0
3^
3a
3her
4is
3it
3the
5is
4o
3water
2e
3 day
4of
4term
4year
2lin
3y
2t
1pen
4 ^
5a
5in
5spac
5the
6o
3rat
6 ^
6ion
2inion
2ponent
8 of
4rtunity
4s
5 the
7o
5ition
1r
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
1ught
5 to
2r
3 0
4^
4school
2t
3 in
4of
3door
3sid
6 of
1ver
4 0
5^
5the
4dos
4saw
7 the
5e
6 a
1we
2n
3 ^
4a
4the
3er
5 ^
6and
6of
0pack
2g
2id
4 for
2ndemic
3el
2per
2ramedic
3ent
6 ^
7of
3ish
6ioner
b of
3k
3liament
aary
3t
4 in
5of
6wner
5tim
4ner
7 ^
8in
7ship
b with
4y
5 ^
6and
2ss
4 away
5the
4ag
6 of
4ion
3t
4 0
5president
4or
6 ^
7of
2tient
3rol
2v
2y
3 a
4for
4rais
3ment
1eac
2ggy
2nsion
2opl
5 and
6in
6of
6who
2rcent
7 lifetim
8of
3iod
3mit
3son
6al
2tition
1harmacist
7y
2on
4 0
2ysician
1ick
3tur
2lot
2n
2pelin
1lac
4 in
5on
5to
3n
4 for
5to
4n
4t
5ation
3tform
3y
4 the
2eas
5 to
1m
2 ^
3at
3in
1oint
2lic
5 chief
6officer
5y
4tic
7al
7ian
a and
bfrom
bwho
3l
2or
2pulation
2rt
4foli
2sition
3t
2wer
1ractic
7 in
6s
2e
3ach
3decessor
3par
6edness
3sent
5rvation
4id
6 over
6ent
9 ^
aand
ain
aof
9ial
4s
3vious
8ly
a serv
2ic
3est
3mary
3ncipal
9 of
3or
5 to
5ity
8 for
3son
6er
3vacy
7 ^
5t
6 practic
4ileg
8 to
2o
3blem
3cess
3duct
7 of
3fession
a ^
aal
4it
3gram
7 and
8for
3ject
3mis
4ot
6 to
3perty
8 tax
4os
3secut
8 attorney
8or
3tect
7ion
5st
3ud
5 of
6that
7o
5est
5ly
3vid
5nc
7ial
1ublic
6 ^
7accountant
8nd
7safety
8chool
8ervic
5sh
2mp
2pil
2rchas
7 of
8the
2sh
2t
3 in
4up
0quality
2estion
2it
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
8ir
2n
3 for
4the
3ch
5er
3k
4 of
2t
3her
1e
2 elect
2ach
3d
4 law
5mor
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
4ption
3ognition
7z
4rd
4very
3reation
4uit
3tor
6 of
2d
3uc
5 the
5tion
2elect
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
3eas
3ief
4gion
8 ^
2main
3ember
3ov
5 to
2nt
2open
2p
3 ^
3air
3eal
6 of
3lac
6ement
3ort
6 on
3resent
9 @
a^
athe
9ativ
d ^
eto
3ublican
2quest
7 for
8the
4ir
2search
4rv
3id
5 in
5ent
8 of
4gn
3olution
4urc
3pons
7ibility
9l
a for
3t
4aurant
4or
3ult
6 in
4m
2tir
5 ^
6from
6in
5ement
3urn
6 in
7to
2view
4s
1ibbon
2c
2d
2ght
5 to
2s
3k
1oad
4 and
2l
2om
4 in
2tary
6 ^
2und
3t
2w
1ul
2n
3 a
4for
4the
3n
2ral
0saf
3er
4ty
6 and
2id
4 ^
5at
5he
5in
5she
5that
7e
2l
3 of
4tax
3t
2m
2n
3 ^
3ctuary
2t
3 on
2v
2w
2y
3 ^
4that
1b
2 0
1chedul
3olarship
4ol
6 ^
7and
8t
7board
7for
7he
7in
7of
7teacher
6teacher
2ienc
6 teacher
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
6ary
3retary
9 of
3ur
5ity
2e
3 the
3k
3m
3n
2lect
3l
2minary
2n
3 ^
3at
5or
7 ^
3d
3ior
6 ^
3t
4enc
2rgeant
3mon
3v
4 0
5^
5a
6s
6t
5for
5her
6is
5in
5on
5the
5with
4ic
6 ^
7for
7that
8o
2ssion
2t
3 up
3tl
5 in
5ement
2veral
2x
3ual
1hap
3r
2e
3 als
5nd
5ttend
4becam
4cam
5hair
5omplet
4did
4found
4graduat
6ew
4had
6s
5elp
4introduc
5s
4join
4learn
6d
6ft
5iv
4obtain
5pen
6pos
4receiv
4said
6y
5erv
5old
5pok
5tart
5upport
4taught
5old
6ok
4vot
4want
6s
5on
6rk
6uld
3lter
3riff
7 ^
2ift
3r
2oot
3p
4 on
3rt
3uld
6 be
7hav
7not
3w
1id
3ewalk
2gn
4 in
7t
5the
5up
4atur
2mpl
2nc
4 0000
5^
5he
5join
5the
8n
4erely
3g
4l
2ster
6 ^
2t
3 ^
4down
4in
5s
4on
3t
2xth
2z
1kill
3p
4 to
1lavery
1mall
5 business
1o
2 ^
3many
3that
2cial
6 worker
4ety
4ology
2ftball
4war
2il
2ld
4 the
3icitor
2m
3 0
4of
3ebody
4on
4th
2n
3 ^
4and
4of
2on
2uth
5 ^
5ern
1pac
2e
3ak
5 at
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
6 at
3nsor
7 of
8the
2r
1t
2 ^
2abilization
3ff
5 ^
6and
6of
3nd
3rt
5 a
7s
6in
6the
3t
4 ^
5and
5in
5of
5that
4ement
5wid
4ion
4us
5t
3y
2eward
2ill
2ood
3p
4 by
4p
3r
4 in
4ag
4m
4y
2raight
4tegy
4wberry
3eet
4ngth
3ik
3ok
4ng
6 supporter
6er
6ly
3uggl
2uart
6 ^
3dent
7 and
4i
5 at
6medicin
4y
1ubcommitte
b 0000
con
3ject
3scrib
2cceed
7 ^
8by
5ss
7or
9 ^
3h
2ed
4 the
2gar
2it
2mmer
6 ^
2perintendent
e of
5visor
a ^
3per
4ly
4ort
7 ^
8a
8by
8of
8the
7er
9 of
3rem
6 ^
2r
3geon
1wim
2orn
5 in
1ystem
0tabl
2k
3 part
3en
2lk
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
8 money
1each
5er
7 ^
8and
9t
8in
8of
3m
2chnical
7ian
5ology
2lephon
3l
4 you
2mpl
2nant
2rm
4 0000
5^
5as
5expir
5he
5in
5of
6n
2st
4ifi
7 befor
1han
4 $
50
5^
4k
5 ^
6the
7o
6you
3t
4 ^
5a
5has
6e
5is
6t
5mak
5no
5offic
6ur
5peopl
5requir
5she
5the
6im
5was
6e
7r
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
5mendment
5nnual
5re
5ssociation
5uthor
5ward
4bank
6r
5ill
5oard
6ok
5ranch
5uild
6s
7iness
4campaign
5enter
5hair
9man
7mber
6ief
7ldren
6oir
6urch
5ity
5los
5om
7mitte
8unity
7pany
6st
6uncil
8try
9y
7rt
5urrent
4daughter
6y
5eath
6partment
5ioces
6rector
6strict
5oor
6wntown
4east
5ducation
5ffort
5ighth
5ldest
6ection
5nd
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
4general
5overnment
aor
4hardest
5ead
6lp
5igh
8est
5ospital
6us
4issu
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
6yor
5eet
6mber
5iddl
6ll
6n
7ister
6ssion
5onth
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
4parish
7k
7ty
6ssag
7t
8or
5eac
6opl
5lan
8t
5osition
7t
5resident
6incipal
6opos
7ud
5ublic
6rchas
4rank
5eason
6gion
aal
6peal
6sident
5ight
5ul
4sal
6m
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
4union
5se
4valley
5ictim
6llag
5ot
7er
4war
6ter
6y
5hol
5idow
5omen
6rk
7ld
4year
5oungest
3ir
5 0
6children
6own
6son
3m
4 ^
5and
6re
5to
3n
4 ^
3r
4 and
6re
5for
5he
5is
5was
3s
3y
4 are
5had
7v
5rais
2ing
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
5town
5year
2os
4 who
3ught
2rough
7 ^
8the
1icket
2m
3 ^
4and
5s
4he
4in
4on
4to
2r
2tl
4 ^
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
5com
4ring
3call
4olleg
5m
3do
3each
4xpand
3fill
5nd
6ish
3get
4iv
4o
3hav
4elp
5r
4is
4old
3it
3join
3keep
4now
3lead
4iv
3mak
4e
4or
3open
4ur
3pay
4resent
5otect
4ut
3rais
4ead
5present
4un
3say
4chool
4ee
5rv
4it
4peak
4tay
5op
3tak
4each
4hank
5e
5is
3use
3work
2bacc
2day
5 we
2gether
8 with
2ld
4 me
5the
3liver
2o
3k
4 0
5a
5offic
6ver
5part
5the
2p
3 of
4priority
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
1rad
3ffic
3in
5 and
7s
7t
3nslat
5parency
at
6ortation
3vel
2easurer
9 ^
4t
5ment
2i
3 to
3al
3b
4al
2oubl
2uck
3ly
3st
5e
6 ^
7of
2y
3 to
1urn
2tor
1welfth
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
2employment
2ion
3t
3versal
7ity
2til
5 0000
6his
6the
1p
2 0
3and
3for
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
3and
3to
2e
3 of
3d
4 to
1tility
0v
1 ^
1acancy
2lley
6 ^
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
2ew
2llag
6 of
2olenc
2sion
4t
5 my
6the
5or
1ocational
2ic
2lunteer
9 firefighter
ain
awith
2t
3 against
5nd
4for
4in
4no
4of
5n
4to
3er
2ucher
0wag
2it
2lk
2nt
4 the
6o
2r
3 he
3d
4 0
3ehous
2s
3 0
4^
4a
5dmitt
5ls
5mong
5n
5ppoint
7rov
5rrest
5ward
4born
4call
5hairman
4defeat
4educat
5lect
5mploy
5ndors
4first
5ound
4graduat
4held
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
5ppos
5rdain
4pastor
5resident
6omot
4rais
5e
6sponsibl
4succeed
6pport
5worn
4the
5rain
3hington
a ^
2tch
3er
5 and
6supply
2y
3 and
4of
1e
2 are
3can
3did
3got
3had
5v
3need
3open
3want
4ill
2bsit
6 of
2dnesday
2ek
4 to
4end
2lcom
6 to
3l
2nt
4 on
5through
6o
2r
2st
4ern
2v
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
4ever
2eat
3elchair
3n
4 ^
5a
5he
7r
5it
5she
5the
5you
3r
4 ^
5he
7r
6is
5my
5she
5the
8y
2ich
5 ^
6has
7e
7is
6includ
7s
6she
6the
6was
7ould
3l
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
4was
5er
3l
3m
4 he
3s
2y
3 did
1idow
2f
3 ^
2ldlif
3l
4 be
7gin
5help
6ost
5keep
5not
2n
3d
4ow
3n
3ter
2sh
2th
4 0
5^
5a
6n
5her
6is
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
5 in
6to
3en
2n
3 a
4the
3derful
2od
2rd
3k
4 and
6s
6t
5for
5in
5night
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
3th
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
2ot
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
5now
5of
6ld
6n
5serv
5term
6he
6o
5we
6ith
2s
2t
1ou
3 are
4been
4can
5om
4do
4for
4get
5o
4hav
4liv
4most
4need
4see
4to
4want
5ill
3ng
5 peopl
5er
6st
3r
4 ^
3th
1vett
5 ^
`,
  places: `
AcdglnostAcglnoqstCmrCdefhijlnoprstCmrBcdfiklmnopqstAdfgjmnpqsAgitAbcgjklnpqrsBglpqsBglptAbcfgilmopstBcdfgijkm
nptTAfglmrTLpGTTBflnpstLAlpBcgilnqAgilpstGtLClGlCgtBcilsBLpLAfklnptAbcglpqsPBgqCglnprstFgnqtFglopqrtFlBfglqsLA
lotAbdglmnqrtBcgltFlpqAglmstAfglnorstLBcdfgilmnoqstTClsGmotIqGlqtGltBnqCfglmtIqtQtAcdnorstLBclrAmqtNqAcgnopAcd
ijlnopstAbcdefghiklmnoprstCdfgilmnoprtBcdgilmopqrstOtAbfgiklmnqrstQBilmopqBcdfgiknoptAfglmpCiqtLBdglmnpqtBlAfl
tGpIntTBdijnopqrsAbdgiqsCgijlmoqstGMtBjlmoprTAcjlmopqsLAdnopqrstGlAbcfglnoqAcdginotAtAdfgijkqAbcdfgijlmnopstAb
cgilmnosBcdfgiklmoprtAbcfgilnopGClmstLGioLBglqIBcdefhijklmnopqrsAbcdeglnprstAefgijkmnorsBcefgijklmnrBcdefikmno
qtAbcdefgjmnpqrstAbdefgilmnopqrtAbcfghjklmnopqrsAbcefghilnopqrtDefhijklmnpqrstAcdfgkorstAbfghimnprstAbcefghjmn
oprstAbcefgilmnopqstEfgilmnoqrstAbcfjlmnopqAbcdgiklmnopqstAbcdeikmnpqrsAcdfgijklmnopqsAcdefgijlmopsAbcdfgilmop
qrsAbdfnoptAcdfgilopBceijklmnrtBcdfhilmnpstAdefgijmnopqrstAbcdefgiklmnopqrtAbgimnopqtAcdefgijlmnopqstAcsAbcefi
jksAbcfghijklmnopqrstAcdfgijklnopqrstAbdefjklmnoptAbcfghijklmnoprstBdfjnopstAbcdghijklnoqstBcdgjnopqtAcdgilnoq
tBfgioqrstAcdehijklmnpstAbcdfgimnopqrtAbcdgilnopqrstAceflmnprtBdflmpstAceghijlmnopqrstAbeilnopqrtCfgtFBcdpAbcf
ilmoqstBclnopqtDefijklmpqrstLpCltLtAcdfglmqsPAcfgimnprstAinqtGnptLqAbcginotGlntDLCstBcfgijmotBgCtFFgPNCdfglmop
qrsCilqstOtCCGClAdlsGlQtCftDioqLAqtLIltBiqGiApsOptICOLqtItFOAcdijlmopqrsBcgAcdfimptLpQJtBglnBgBcdgiknoqrstAbcf
giklmopqstAbcmnptAbdilnopsLGiIlnpCBiBcdfgklnoprtTFAbcdefgijlmnopstAcglptBClpstLTCoBfilntGCCLqCdipsQDBCDglopqst
CptFgiqQQGLLAfgijlmnopqstCfgpsTBcfgilopqrAbfkmpqtLAsMLtBglqLqCoLDCgntCotAcklnoqGFlGtLpTAbdfmGPAbcfilmpstQSAcdk
lotBcfgijlnopqrGBgilmnopqtFAbcdflmnoqtCTLpqOqsStLGLAdsCdfgkptBcdfgjmnoqrtGqCAinopqAbcgiknopqtCgilnpqtItClpqGLt
ClotLCoBcdipqDlqAcdfjklnorsFlACinpqstAnpstCfiqsAcfgmnopqstAbciklopqstCdfiklmnpqrstBdqDpqtAfgilnoqrtAbcijlmnprt
CCdfgAcfstRAbfgpqtAbcdgilmnoqstBgiklnqtAlTBcdefgilmnopqrtLoAlCdgilnpNOqtAcfgmotLoCfiloCgAftAcflsBcdflmnopstAlo
tAbdfijlmnoqstBcgntFgilGAdAbcdlmnoqstGlpCmFginotCoCCoAtBBflpCdfilnpsAbcdgjmnpqsGlOtCCltGilmnpBnstAbfglnoptGAfl
nopIBcdfgimnopqtIAbcilmtLmAfgijlmnoprstMAcdfgilmopqstAcglnoTGmtAcmopqtOAcgilopstAbcgimnostDimCilntBdgilnotGmMA
hijlmnoqstAcfmnopqsAclnotEfgpCdfgilnopqsBcgilnqstGotAglotAbdfgkmpstTLtLBcefgimoprtFlAmtCgnLCBdilnAbcdilmnotCBi
CglmotBcglmnqtAcgilotLoTBmotATCoBtGOMtCgilnotCglptBcfimnqtAcfgilnopqtAbfgjlmopqstGtBcClCfglmstAfgilLBglCLtAbcd
eginopqstGltAfipAilqtCilmtAbcdgilnopstAbcfginoqtAcfghikmnpqstTAbcfimnoLmtGnNAbcdfgilmntAclmqstAbcdfimopsLpBdil
tBcdfglmnoptCClDlAcdfilmnopqstAintAcinotAcdfgmnoAbcgijlnoqstCdgilnqNBglptCBcdfgimnopqsBgITAdgiklmqstTCglmpstAc
ioLPAcglqtAbcdfgijklmnopqtGloAflpstClCfgilmstBAbcfgilmpqstBcfgilmpqtCfglnstCginotGnAcdfghijnqtGijmotLAcltAciln
opstFAcdrtBdCgmopqTCdtLtLTAcfglmtGtCmOLtAbcgioCglAsCmntAbcgilmnoLAbcdiklnoptCdglAlGlprLTCefghiklnoprstAbcgitBc
dfgilmopqsCfgilnptLIBcfginoqsFlmGotAbcflmnoqstTLAciotLCginopAcfgilmnopqtCdfiltBcdflmopqrtCTLCltCBfsAbgilnotBcf
gopGmtBcilmnoqtClCfmnosBcdgipQAcgklqCinoCfmCglAcdgilmnoqrsNBcfilnpqtAbcfgilmnstAlntDlAflmnqstAcilAfAbcgoqTTAlm
nstBAbcfglnIlPtAbcdfilpstClAbltAnAbcginostLtCglCflnAcdflFCglotCAcfgilpqstAlCgAlmtTFgmnoLAipqtGAbcdgimoqtAbcfgi
mnoqstBcfgimnoptCfglIntClAbcgnpAcgntAcgACLOCdFgmosTCfglmnoqstAcfijlnopstOAbfilqsLAbcgiloqsLmtBclotAbfghmnopqst
BcglmoptNoTGClmtBcfgimnoqstCAfgijnpqtBcfgjlmoqtAAbilnotGCGODtTAbcfgklmnopstAdgstLtBcdgilmopsBcgntTCGFlGlBACilm
noprtCoGlmoptAdflpsAAbcfgilnopsAcdfglmnopsAbcfgilnNoAcgltLntCilsAlnsBcfjlmotAdfgilnostAbflmnqOBcotIFlAbcdgilno
pqstLGtLAfikostGBcilmqtCdfgilnOCCTGBdgiBCglmnAcfnostCfDAbfgilmnqstGqtBcdfgimnpqstGFitAbcdgmnopqstCimCglBBintGA
bfgilnopqstClGilBlmoAbdjlnopqstBcgtAcglmnoqLmtALAbdefgiklnorstSCfglnotLCdfgiknopqstLnTSGitCiqAginopqtGltTLFlmn
tBcgintGltAbcfimoTClClmtPrCStAcglpCfoDNCfntLCAbcfiloqsCLCgntClBglqtLAcgmAbcgilmnoqtTTTCfgLBclqtAcloptAcdgilmot
AcsBcimnotAcdfilmotPtAcgkmoLotPtBiloOOGoBcijtOOBiIlnotFgltGlCClotAbcdfilnqtNtAcklFglBfgilmosMNLBcdfgilopsTFlCi
pGlmntAdfipsLNFgiotBcloCpsAcfgilmotAcilnotBcdgioCAcdfgmnpqstIAcfmnptBmrsMAlLmqBFlCgilmoqGioCglmopsGiloTAcdimoq
tCgTDLAcdgilCginotTNGltDtBcdilmBcilmnpGtCdfjlmoqtCftCgiotAbdfmpsLGAcfglnstAcfCdglmnpqsAAAbfgilnostNBcgilnoCmBd
gimnostAbdglmntAdgiknopsAcdfgilnopsQTGstCmOLFpBclnotAcfgtCfimortAgitCCglotBcglnoqstFLBcgilnqOAcdinopqstGAcfgmn
tCAcflnopstGAgltAcgilmopqstMAcilnqstCGinqtClBmCgstAbcgioBiCAbcfgilmnoBcgiltAGlTBgmnqtGTCAblmntDlmqstAbcdfginop
NAltClmsGtTClpstBcmBgioCgilmtAcdfglmpBcgtLnqtNMBcimnqGltCiNAbdgijmnoqtLqCCopsBCfnoqCgtLtTGCnBgnstAbcdfgilmprtT
DpBcgtAcfgimnsTCdgilmnopstAcfilmnoqtCfgmntAbcginpqtAbcilmCilnCgiIlnotCAdltNtBcloqsGlstBfgiloprtLBcgijmopqtCBcg
lmoTCMGmoCloCoCAAfgjlnopqtAbcdfilpstGstCAdgilmoptLClLoTBcnoptGCflnsCCfmCDCgiqCflLLpAcdfgilmnotQFglstMptClmopsG
CLAbfioqsBcfgilosAbcfilnstBtLqAbdflnopsBlBgilmpCtAbdfgjklmnostGTCfAfijlmrtLAcmsGtClMDAcglmtCdgilpOCgknotLFtLmC
fDftPtItOCdilmnpqsCTTBcgiLFGitGtCfglmnAcgilmnortAbcfimsApstLmopqLAbcfglopLmstTCglmstTBdgmnoqstCAbcgiqrstBdfijl
mopsGtLtCinotGAcfgilmqrstBNotBfgilnpqstFpCginLAbciloqtBgtAcgiklnpstAglmntLmAfqPLBCdfpsGGlLCltCglopqtCgloptDAbl
nopqstLAcdfgklpqtJtClADgijmnostAbinoptTOCloCglnotNBcgloAbcfgmpqsMAcdfgijlmnosEpCgGmqstCgtAcdijlnopqrtAbdfgilmn
pBcfimnorsCflpAdglnoptTBcdfglnopqstAcCgilmnostGCBcLCtLFDegmoAbdflmnstNGmCGAbcdfgilnoqtTCinotLLLnLmtAcdgilmnqst
CgotAbcfjlmnopqstBcdgilmnopsCloAbcgjlnqrsAptDqDlAbcdfgijlmnopBqtCAimDflLntAAdflmnostAfgloFglmnptGmtLBginstCgtB
cdfgimnoLCltLClFtMCfgmtMNMnoBcfltDgilpLCmOqtBfgpstAckBdfijnopstABcgmostTAclGBcfgptFAcdlmtBdflpqrsAcdfgimAAdefg
ilmpqstBlnpqstCgtLoCntAclrFglAfCglCfgnopTAdfglnosClGilAcgGlCGFtBcfglnoAbcdfgnorstQBgimnotBdefilmnoqAbdfgilmnpq
AbcfgijlmnopqstAfTGqAbcglmnoprstBdgloptAbcgiopstBcfglnosAcdgilmnpqFBloqtFgstLGstCglmotCpAcglptGBdflpqrsLoAbcdf
gilpstAdfmnstAbfglmopstDflAcflmsAsAbcfgilnopstAcfglmqtCnAbdioqstOpqtGtBgipBdfglnpsTLtLACgotAmBflpqAbiqsBsCnstL
BAbdfmopqstAlmnopqstCfmpqtFBilqCdGnGtAbcdfijlnpstNtBcgilmpqsABloPsAbcilopLmtCgoBdejkmnopqrCmCghilnoprstAinorGl
otAbdfgijlmnopqrLtLpNLGqLtLIIpGLNAbgpPCgoGLGDCtCiloBlmqsAcCCfCgijlmtFQGLNLQBcdfpqtLGiLMtFnqAbdfgiknopqtFgstQGG
ltCdiotCFnptBlsFltBgtOCgiIPtCoItQsAcdgijlmnoprtOQAdlnoqAfijkloqsGOFlnqstCimCjBgloTCfgistTFGiTBAbdflqNTBcgilmnq
sAdglntCltCfmpsQQCdfgpstGBgCjrCCfopGnqtSCdfinpqstLPAcglmotBpsFglnoqtRCpAbclnpqtCGnpsGAbcefgijkmoprsFglqtAbcfgi
lnpstSQAcfglmnpqstFlpqFlqCgBcfmpELClFQACfltFlAiostIlptCPTLptBcfgpqCClptCfgoCgFtCAbfgklpstKAcfgilopqtNtDilqstLL
TTTAcglqrtLItLsDpLtPCeflpqstTOqFFgpqFgAfgilmpqstAbdgilmnqtQBlqGqBqCgqTGinsCfgopqsLqsCeflpqstAbcdfglmopsClpsCAr
AdgiopqrAbfgilmnpqrtIlCflnpqtAdlnpqsAcelpstCIlqGlotCfgklBftGqsGAefptCTCAcdgimorstAbcdlnptAbcfgiopAlNtLtLtBpsCd
fgijltICSAbcdgjklmoqstAcdfimnpqsLTCiloTCAbdgipsCfiklpqtAdgltCfgiostCnSAblTTCfltAflprAfgiloqsAcfgqsClopsAbdfmop
tAbcfgjlmnprtTFlpCnLtTCgiCsTLCSPAefghijklmnopqsAbcdfijknopqrstAbcfgilmpqrtCitAbcdefilmnortAfilnoqsLLAcdefglqrs
CpqDgimpstGotCgMpqtGBfSPBcflptDgilAcGMotIAItACdfprsBctAcilnqLBglGBfgiptBfiklorstAlpAbcdfginopqstFoAfgilmnAcdfg
ilnpqCfoBqtAbcefijlmopqrstClAbcfimnpsBdfgnpqstCdfgqClFlpBdinostTGtGtSAfsFlLBinqtBdiqCpBtBcdgijklmoptAcdfgoptBf
gnsIltGqFrGtAlSCgtNBcitFBgioqBgiqBstAilpqstCdlnpqrtLDpqsIoAbqTLntOBinTBitOAAdfgnqAbdfgijkmoprstBcoBdfginqsIqsC
gAbcdeghlnopqsLDfgilstOtBlprAcdfklmorstCdflopqtGntFptCdqCiqsAgilmntBBgtGAcglmnpstAbcdfgiknprtAclmoLFglnosDktAb
dghloqtFpsAglopqtLqFsGQCltLBlpBfgiorstCoCotCltLBcfgilopqtNtFlntCCflnorstLprBAbdghiklmnopqrtLBcintPFBcflsCqACCC
giltLpCfgklpstFDqsAcqGiqAbcehijklnqrCdgBclnotAbcdfghiklmnoqstIlmnoqstCfgtLTCgtAdlsBglotBcfglmnopqstCdqstClmtAb
cdfgltLpMpAcqAACmostFlptLAbcfilmpqtOtOBciltTBcdfopqstAbcefghjkmprAbflmnoqtInpsCdfgklmopqstAbcgilopqtGpqLLAbfjk
lmnqrtAcdilmnostIAbcdilmqstAcfintSAcqtCntTLtTLBfilpPIGmtAbcfgilmopCgCAcflrstAcfglmoptBLoLqBqINTAbcflqtAbcloqBc
fgilmnqBcdgilnoptNstGltCFhlpstLpAbEfoqstBgtAbclntAnFmpMCgoLCglqPCefgklmnopqrstLtAbdqPFCsAcdgijmqstBlCdgjloqtBd
gmqtAbcdeflpqrsFBdtBcdfnopsSTAbgklmnpqrsAclmostAbcijlmoqLpBnCGsFilstBgoqstGlmotTAcdfLAdefglmpqstDfgloACtTBlnpq
QCgtCgilmtCglostAgqstBcdgilmopqstLLCtAfilmtCLAdgptBdimtFAbcdfgiloqrsGPBcefgilmoqstFpAbdeflqsBcipqstBcfglpsFCdf
lBfoptBgitAcdfgloqsAbcdfgipqstFCfiknpsIltBpsFgsLAbcgilmnoqrstLClpLFlGptLLCfltIBcdfglmptLLGlqstAbdhijlmoprtCfjn
tCfimnopsCAclBcdfgijlmopqrBgiqBopsFglpstAbcdiklmnopqstTAcdfgijklmoptGitCgltIlmtBgioBginGlopstGBgilnoBcgiloAbcd
ghmnopqstLLAcgjlnptGmtTBdgilmoqstBLAbdefipqCAlQQTGCfglstCdfgklnpqtLAMBdfijlmnqrsAbcdfijlnAcdgilnopGAbcdginopqL
pCAbdefjlnpqFlBcglnqsIFltNBdfinopsSAbcdgijlmpqtGPBgstPtLtSDfijmnprtLqBcdegijlmnoqrstAgpqrstFgilpqtAbfgiklmnopq
rstAbghilopqrsCBctBAbcdfglmnopqrstLPClnptAciklmqrtBgiqrCdflpstSSLpsBdfqsAglmntDfgimnpqtGqtIGAbdgilnopqtLInpqrt
QBcdghiklnoprtQtGlAbeghilmprLpqtFpqSSAoqCfhilpstDfipDBqsAeflpqLpqsPsAcftFpBclntInBdefgikoqtFpGpLqAbcdfilmnostL
tCdlpCfsAbcdilnopqrsCClLBfgiltMGmABcfgiklnoqrsLLotClnTFlntNtAbcdfgilmnprsLmTAcdlmopAcgmstBcfgjlmqrtLAcdfgjtCCL
FgsCFlBcpsAdfopqtCloOCCgnopqstASAcfglmnpqsBioqTCdmnqtAbdfgkopqsKlpFBiAbdfgiklmopqstBitBdgilotGAcdfgilmnoIBgpIl
ntAlBgotLpLCmAbcflorstAMGlopqtBAbfhilmnopqstAbcfgilnprsBclpGilpqLAbcdfgilmnopqrstFCBdloqBefilmoqstLFAefimnqsLG
ioIDfglnqtNTAbcfghlptCdflmnpqstLLQApLLBAcgloIjlopstLTPBcdilmnotBgosCCoDgpqLFlBlsABdgiloqtBdCAbcdmnoqstLntQAcei
jlopstBitFmopqtOLpCLtAcfgilmopqtCDgloqsBcdgilnLpPAcflopqtCfilmnCfinstClDfgikmnoptFlNLAbcfjmopqtTLtAbcgimnqrtAl
nAfgilpqKlCnoDSAbfgpAcAAcdfltAfltAbcflpsAbcflpsLqLSLLLAcglptCdlpqCnTAcdlotLLtPsAbcdfgilmnopqstCfglpqstACfglmsA
cgmrtBgstFpAtLAbfoqstLDFgilmnoLmtFlLDefglptFAbfgqstAlAbglorstCgmprIlACqCLPIlIlBcflpBcflpBcdgqstCltFqCgopsTAbde
finpAdinpqrBcdglnopstAbcLAfpCgiLFklmnosAbcdfgilmnopqrsCtDqsOGtAfgklnopqstLAflnotAbcdgijlstOFlpLrFmtFSATDglTBcf
lmnosBlmSTFsAglAlFBitBiBBfBfglnqtAcfioAbdfimnqstBcdgqBdlmqtAegikopqtCfApCdilmoqtDitAclnotDstMsDfpqrsGPsLGptLBd
flpqtTLpsLAlBdAbcdfgilmnopqrtDlntLqSGAbdfgijklmnpstAdfilnqAbgklmnopqstAcglntAnAcgilmopqstBoPTGAbfimopqrstBcgim
ntAglmnopqsAbptCstSLpsBLAdQCAcfnopqtBcdfijlmopqstDfgilnosAbcdfgimnpqsAbdelnpqtBdgloGqNqsAbLItDilmnopqsLLAbcfgi
jlmqstCijnopAcfgijlmopCfBotQTOLpsLCfilmnopqtAbcgilnopstBgilmnstNBinAdNqrtQAbcdfglmnopqsTDsBlDfgqsSFqstLAcdfghj
lmnpstChlpsFpsFlAdglpsGBdefilnpqsLAbdfglpqsDfijopqsLAbcfiloqstFglmstTAcdefilmopqtAbcefilmopqtLLNLFgloptAcgoptC
QAiqsGstAgoAlpsAbdfgilmnopqrsAcflntAcfgklnopqtAbcdflorstCglnotSAbcfgklmnortLAclqsSAGtAbcfgjopqstAcfgioqtBitFit
LtAcdglnpqCfFpsTTLnAcfinoqtAbcfgnoqtAcdfgimnopqstCglmntMCtCAdfltPIqBcgnoqBBAbdfghilmnoqstBlmtAbcfilmnoqstGAcgi
lmnotAbiklrtBinqrstGLCgoDpLCgFlTGntTQtLAfgmpsAbcdfglmpqstAbfgklmopqsIAcfgilnotGltIAbmstBcqtFpqAefnoprsAtFlPAbc
dfghilnstCdilrtFpBfoptDfgilostAbcfgilnpqstCpsCginqGiLAbcdlnopsCltCAlpLAbcfilmoptCflptCgtGlqtTAbgklpqsAbcfglopq
stBdiopstGloqAbcdefgiklmnopqrstAfloqPsLqBfCFptAfloLpsAilpqsCdflqsFAbcdfglmqtPAcgikmnopqstMGAptFlpPLpsDfgilmpqt
LtMLQLPDoFsAsCgltCnGqtGinpqsAAmqstAfgijnopstBfglpqBcGqtGqBgipBBFglnqtCflpqAbcdfgijmostQAcdegiknostLptFlGqBcdfg
jlmnpqDgimnoqtGTGqtBgtAbclpqrBcltPSPDflqsGlpqTBsLBcnrtNLLsAdnopqstBgAefsAcfltAbclnqDemsAcflnpqsGlpstAbdfgintTB
clnopqsCdimpqstBcfgiopqstAbcdeilqsBcgltAcdgklnoqrCAbcdfgiqstGsBcglmnpqBcikntTAlpLqAgjlqFGimpqLpstPFqtBcflmpstB
ceflpstLtAlsBdfgilmnqsDMLtGoAcefloqCfglnoqtBefgijlmprTAbdfgijklmopqtAbcglqtAbcdgilmnqstAbcegjkmnorsCdefgpqsPsL
mFpsSBfAdgnqAopqLCdsFloptFHlLAdejklmnpqrstDFGlSDflpTCdloptQQAcfopstCdglmoDgijlnpqOFlpFCdikmnopqsLmoqtLCCltLBcf
gmqDgjlnoGmtBclmoAcdfgiklmpqAtGitCdefgiklnopqstFKAcflmqstSClAegijklorsAclqtAfgiklmnpqstFgilmnqtEijklmnopqsCilq
BglmtAbcdilmopqrtAbcdglstCdimoqstGlAbfgilnopqstAglptBgimstCDfFLrtTAcdfloGlAbcdfilnopqtFCdqtAbcgilntIBcdefgilop
qstSPDlpsFgqBcfgloAcdeglmnopsDflotGCdglnpsFpQInstFlqtQBcdiopqsBipLpBcdefgilnstAbcdefjlnopqstAbgilmopqrsFlostBg
imnopDptOBfgnoBAAcfgijklmortNAbgilqtAcdfgklmnoqstGACfioqtBiBcfgilostGqDgqBdiGiqBBBflnoqrstLAbdfginpstGiTAcdfgi
lmptAcdfgilmpstGtAfglqstAbcdghilmnopstClLAcdlnpqsBdglnopqsLFlpqsFlpFlLPqsBflopqtGimpqtArAcdfmoptSAblqstLsAgilm
nptBcdfgilnptCegoptFgopLqsGlstGloAbcdfgilpqrstFgilpstGqtAbdfglmnopqtBcfgloprAcfgilmnsAdfilnpsBcgloBclmntAbdefj
mnoqstAbcefiklmnopqrstAbfglnpGAflmtGnpstClotAfglmqsApsFglqAcdAbcdfilmnoqstBfgiAbcglmopCglopqCfglmoptHijmnsAdln
pstCglrtCflmptCfnopqrAbcdfgilpqsEilnGilmnsBcfloCfgilnptCglnoqAcmtAdfgklmoqrAbcdilopqrstApstAcfglmpqstAcdgimotG
lnotAbfgilnopqstMHlsFlsFAfqFlqtSDBdfgnpAbdginqsAcfmpsBgilsCflostAbdfknopqstDCdgipqrsBcltAgilnostAcfotClmpstAcd
ginpstGNLGoqGmrFpGhmntLFgpAbfinopqtDfglnClorstAbcfhklpqstDglqstAdfgiopCgoAcfijlptAbdfginopstCfilmtGmotAbdfilmo
pqrLDFimnopqGilmstCimstTPClqElmtPGinotCAcfglpstCdfilmnpsAcloptAbcdfmoqstAcdpsInBAbcdfgilmnopqstAcdgimpsCiotAbc
dfgmopqrtAbcfglopqsBcdfgiqsAcdfgiqsAbfilpqsAdflnopqAbfgilnoprtAbcdflmnopsCsGBqGtCDfgilpqtAcloAblpstBcdlprsCmst
CflmopAdfgmpqsAfilnostAgmnBfmnACflQAbcdefhinoqsTAbcdmnopqAbcglostBglpqsLmtCfAdegjkmnpDAflpstAbfgmopqBcdnqstAbc
finoptAdijlmnoCLAAbcgloptPsLCefgiklnopqstCtClFilnopstBfglmoqstAsAipqtAbcilnpqtAcfgiopqstBilBmsFlsAbefilopqrsLD
fmntBdflmIsAbefgjlmnpqtDgistBcfglmnoptDftAbcdfgilnpqstBcgnqstBdgqsLFpAtGlmnoqAbcfginstClmsDflpsFgmopBmotClFglm
pqtCflOFglmnopqstLAgqsAdgmnoqtAfopGAdgpqsSBcfgiklpDiqsCdfgilmpstDpCrAflpsAgkltORImnFltAbcdefloqstAAcfipsAbcgil
mnpqstAcglpsAbcdfgilopqsTLosLCflopqtAbgjlmnoprtCfglpstAcdfnopsCfgnopstFlFjpLBcflotCfiAbdikloqtFgnpqrtAcdfgpqst
AbfgmostAdflpstLpstLAbcgiopqCflmoAbdiopqstGinsGlmostBdfqBclnopqstCegpsAbcilmtTCfloqAbcdflPsGtAbcfgioptCfAbcdfi
lmnpAAfgklmoptTTCflpstAbglmnopqtCgtImqsClAhoqsCfjloptAbfilqsBcfginqCdlqsSCfglmnoBcdfgilnpGilnpqrtAcefgopqABcfi
GilCglBAdgilmpstIpstAbdfilmnopqstClALstClnosCAbcdfgoqrstBcgilmnostAbdefgijnopqAcdfhilsAbcdfgjmopqstAbcilnoptAc
fglnoptAsAbcfgmopqsCdlmAbcilmpLGlnLmrDfmnpqtAglnqsLCdinopqCrtAcfmqstBmsLtBcfgilnopstBdfgijopqtCGLpAbcdfgiklnoq
tFlptAlqAcdpsAlAcfglmnpqAdefgmpsAbfgilpsNAbcdghjklnoqrtLBcfilmnqrsClnoqtCginCgltGimptDfinoprstBdfjmqCAcfinpqAc
flnpqAbcdfijlmnpqstBcdfghijkmopsCoAdfgilmoptDfgijnoptAblmpqtAbcilmoqstMCtBcdfilnpqstAdglpqtAbcdfgilmnpstBgilnp
AlnoLFlntGFhlpAgpsAcdfglopstAbcgilmnpqAfgmpstAclqsCefgmnpqstAcfnpqrstAcdlosAcflnoqstTAbcdfopstAbcdgipsPDCloAbc
fgilnqtAkqCfloAbcdgilnpstDfgloptFilmnostNpsBcdfgioptCimpqstCflptAopAcdilmpqrsCrBgilnqrClpstCAcdfgmntAlrBfinrst
DfgloprstDfgioptTAbfilnopstBcflpsMCtDflBqIClCgtFhilstPFsBflpqBefgiqstAclBcdgimnstAcdilmnoprstGlAbcdfglnAbcginq
stBfoqrsCflAbglmoptAcdfilmoprstBclmCiqsAbcdfgopqstAdilqsNpsBcfiloqtAcdfgilnopqstFgsAcloLAbdgilmopsCfglntAcAdfl
ntAAclotAcfjlmnopstLBilmBcdgiklnopqstFCCfgilmpsAbfgilnopqsLCgoAbdjnqstFAcgijlqsLstBcdgilmosAbdgilnqstCflpDFmno
tCftBcdflmnopqsLntBfgitAfgilmnsCAbcdgipsBcfnstGlmtAcdehknostLDBcfginopqstAlsAcdkpqrtCfpCfmnotCgpBcdfgimpqtCgCA
cdfgsAcdfglmoqrsCgiltKltLmCAclmpstAdfglmpstAcfgilmopqtCglBcdfinotHMntAcdefostDflpqtAlmopqtFpLFoAcfglprstFlpsAc
dfilmpqsCltCdimpqstAbcdfloqstAbcflpsAbcimnpqtOAbcefgkmnstCfgqtCfgiloAglostBcfiloqsBcdfgpqtNAcdflmopqsBcfgpsAcl
pBfgijlmopAdfgiopqtAbdfgilmopqtLmAbcfgltAdegijkmopqsGimBdglnotAbcdfgostGQBioGlnAflpsLqBcfnpqAbcdfgilmorstAdfil
noqsGPqAbdfglmqstPsGmAbcfghjklmnqrtCgiklnpqsAbcdfglnopqstBlBdgjmnpstElpONLLTLFFgFgilmnopqtFlLLLLLFlqtAcfAflpMo
AlLpFlpsCgltBcefklmnopqsAdgilnopqstAfgilnpsDflpDgqtGpqstLqLQDeflpqsGsGmsLLAcdghimopqrstFginoGinqtLBcfginopqCdj
mqtCtGtTCdilqCmOGlTBgltLIGCloTCgiloAdfinorsAcdeilmnopqrsLFlnorFglBcijkopsAcntLNsCfpCntIqCqtBntTGlApstTLnAbciln
qtCTGlAbdgpqsCAbfilmnoqtTAbclrPGNtAdpMnqAPsBgopAbcflprtBcdfgiklmnotIlnqFmpsCfinopqtAcdfklmnqtBcfptAcdefgilostF
CfglqFAbcdfglnopqsAdfgpsAclDlBfglptAbfgnpqtATCDgsAcdfgijklmopstDPqFloQBdefghiklnoqrStBdiloptStBfLCBfilnqsDgiln
qtCltGGBcfgilnostBcgijmotBciqQIqtAgntBcdfglpqstQtDfgnpqstDlsPsFnsGBcdfgmnoqrsGtDLDlotAbgilnqAbclnopqLBdefgijlm
nopqtLAcilnqBfilDjnqtFlCDQBcilotCfimnqstClqtGiqGiLLnLGloqBgqtCdglqLBQBTBtNqAbcdglpqLCdfgilmostTAtAbcfhijlmopqr
stCfglnprLstAfpAcdfgkmnopqrstBcdfgimnopqstCdfnsGmBltItTGiltCgiCiIsBAbcdfgimopqstAfgimpstBflAbcfgikmnBAcdfgiors
tLmtBcgiklmnptAFlPNBcdfgjkmnoprAbdfgilnoptCfgptLACflprBgAbcdegipstBcdgimnsFgiqstGCstPsMoqstAcdfilmpqBAbcdefgij
lmopqrstBdflpqrsAfloBcdgijmopqtDlqtGisPGistBgilnopqsPQSFpsFlpsLprDfglqstAbcdfinstQAflstSPqSEflmnBdfmsBBcdeflmp
qstCmBfgiqGPSBflopstAbclmpqsBcdefgiklpqrstAbcdfgijlnpqstAcdefgiklnpqrstAbcdfgimopqPDfClLqLLptLFBglprtBclptPAbf
noqtAfgqsICginqtBlnsBdfilnpsCfglntOCglopPAnsAdlCdlqAdfklmnopqrBcdgilmotFlpAbdginopqsPAbcdefgilmstLotAcfgilnpsB
fgipstBfAcfgklrtLLTLtTCDFlqsLFlsCqLLtTPBdLnTLtLtCdfgilptBcdfgilmnopqstCqtLLCdjnoqPPBlLtCLntLDpBfkloqrstFgklPGt
PClpsQtPCoAcdefgiklnopqrstLAbefimAbcdgklmnopqstBgijnpAcdilnqtFPLISCfotCimntGmLmGEflpqsBetAcfglmnpstGFFltCgPLnp
sAbcdfgjlmnpCdflstPGqFlnpLAcnprstAdfgjklmnoqstFpIPAAeijlnpqsCfAflortLAcdefhklmoqBcfgopqtLGlnostMAbcefimopqrstB
clrAcgkmnpqrsActAbcfgilnoqrstLCfltLBlAbcdfglopqtBdimnopstIlnoACTLtBfgiqsCfgnotAcCloAcefgjklmopqrstLBdefgijklmn
opqrsAbdfilmopqrsBcghijkmnoqrstAbdfipqstCijloqrstAbceghijlmnpqrAbdfgiklmnpqstClpDilmnqstSCdfgilmqsIBqQCqFlqstA
bcfkstLAbcfglopqtDPPAflptLtFBcBgiCGtTLtCdsBnCfglotCCDglmnostBcgilmotLmtMMCgqtCABgimotGmCntAbcilmnCgimnotSCGlMt
CoGjlmCglmotAbfgkptLCGAfiloDglstCgsPsPBcfgopqtGAcdfilpqtGlDBcfglmpstCglpAfgltAbdfgikqsAlpFBflqtAcdfikqstCgqDfg
ilmoprstLTAltAbcdefilmnoqrstNCntBotCgFgnFptBntLLFpCdgklpqstStLSAdfgilmnoqstAcfDfgilnoqOFptAdflmnopqstTBcfgilnt
LtAcfilnostNDgimnPrAlLpCdgpqstAbcdfgiklnqsPCdegklmnoqstLAcdfgilnoqstLQBdgnsAcfginopqstFBgilnopqstBgotCftAcfgnp
sLAbcglpAcdgiltPqOCioCiAcgloCefghilmotAbcglmnopstCilCdgilmoqstIOTBcfgipqFgiRCltAbcflmnstAilqstCeflpFAcdijmpqtA
blpqrstLAdpsCfBdfloAbcfgiklopstLmPCdfgimopqsGilQBcdflmtTBcefgnopqtCmDgqsGtMDfgimoptGmsLClClAbklsAbflmprtCdfgil
npqrstQQtDfmLsFilmpqsOFlprGAfltAbdfghiknopqstAdegilqstCeghijlmnopqrstAbdefgijlmnoqtBdfhijlmoqsCdehlmnorsAbdfhi
klmnopqrsBdefilmorstEfjkoBcdfghijklmnopqrtAbcdefghijklmopqrstAbcdfgilmnpqrtAbcdgimnpqrstCdflmnopqstDghijklmnoq
rsCdeghjkmopsAbdfghiklmnpqrstAbdfghikmnoqstBdfgjmnrsBcefgnstCdefglmopqsFgilnoqTAbcdfgijmpqrsBcijpTOGpsAbcfgilm
nqtLIpsCfgrtAbcfgilmopqsFlFPCqstAbdijmnostBlmtFgmopstBcfgilmntIlnPTLtCgilmnopqstSBglClsAcfopstCflotAbdfgilpqtB
cgloqGtBcdgilmnotFgptTLBgnopqstBlotNtGCfpqstBcdfghklnpqtAcflpsHAfgilmnorstAbgilpqstBcdgilmqstAcnoqstAbcdefilmn
pqrstFsLDCdlmpqtOAcdfopqstDlmoqrCgtAtBAcegikmnoprtCitGltAbcfgilmnpqstAAbcdfghiopqstAlCAbcdefgilnorstGAcdfgjmor
MBcfimnoqstCClqBotSTFqstFqstBcdgloptAltSLpAcginstFBqtBTFQCgnqFtIlnpBgtBgmpqsBcfgilopqrstLFlAtAbgoqstBsBgilqCef
lpCfimqstFTCmBcfglpsCpAflBcfjnopqtJlnqAcfgiopsLAgBglqAbdflopstAopAbcdeglopqstAlsIlLCdfgijlmnpsBdefgipqsAflstLB
cfgklmqsQstKlBdfmnopqsBgiBiqNtGtLrAcfgilnoqrstAbcfgipqsFqCfmnopqtCfmnoptSSBdpqsGlpqTAgsAoprstAbcdfglnpqtLpBdeg
lnprsLsBiBinqsDqtCqsIptDnqSSBqISBtGpBdfgiklorstAdglmpCSLBcgnstNAcdfgilnsAdlnotCBcdfnopqBcglnGsAbefgilnopqsLAfg
lDfgimoqtBdfklnoqsBoBdglopqstQGAbcdfgijklmnopqrstAfgimntLAcflpqsLrLpsCdfijlnpqtAcdfgklmnpqstNBcfghimpqrstFRSBd
fgilqsBdilmqDLtCfhlopstClFlsIpBqBcdeghklmopqrsPsQsLBilLqstDlpAbcefgijklmoptSBcdikmnpLosBdgikmopqstTGKlNGlBsGln
pqtLtLClntCntLTAcefgijlmnptCflptAdfgijklmnpqtAbcdgilmnopqstAbdfimopqtBcdeghiklmnqrstAcdfijnoqrstFpCnLAflqLtAbd
filpstBgilmqstCsAfglpqtDltOFltFglpqtAbcdfglpstFisFBclpqsChiknostGlqAlpqtAglpqstMAdgpqsAprBtOGFpAbfilnqstLnpqBd
efhilmopqsGlqtPQLDgilqAbcflmnopqstAlFAbcdfgijmnopqtCfosTLClBcdghlopLLCdflqLBcfmopqtCfglBcnBcdefghiklmopqsBcdgi
lnpAbgkmnopAcdghinopqtBnDlnqtCgoAcfgkmnorsLsApLBefijmpqrsOAbfilmnostLCCfgmopqstAdloqsLAbcdfgijklnptAgmstAdfinp
stBcklmoqtFAbcfkoqsFBglnopqtGtAgqstFltBdPBgpstBcdefgilnopqtCdeglpqsPLqAcdehlmnpqstAmnpqTAglpqrsAclmpsLBcdfgklm
opqtAlLoAfhlmoBcgmopqCtBdefgjlnoqsFpFpCfhilmnopstBgiqBcdqPsAcdfglmpqsOCdeftFAfgpstQstAbdfglqsCfgloqstLsAbcgimn
opqLPPCdlmnopLDAcfgijklmstDgmtBJAbcdlmnotGImtDfijmopstPBcdflnopqrsAcdfgikloqstBdlnLsAcAbqstGBdfilmnopqstCBcilA
bcgilnpstBclCBcflmnrtLCtAbdfghijmqstCdfhlnostBcfgiopqtTLtBcdgijnpqtBctCClnAlAbcdghlmnqCDAbdflmnopqtBqLtLLFAbdg
jkmnoqstAglBglmnstCdgilmnoptLtCgimtPsClnqtLAcdefgiloprstSFglqLFgqBpLFAbcdgiklqstDDglFpstGlpqstAfglnortRLqrFtAt
BdmpqstBfltLpqFltBtBcgikopqstCglTBfgipqstLqsCLLAfgijkmnoqrstCTFpsAbcfginpqrstCpAfqAcgkotCdfgilpQPCglnpqsCtAcdf
gilnopqstSBcdfgilmnoqstAlArAStBcdlnopqsTLoAcgoqsBcdfilpqstAbchpsAbcdfgnoqstBtIlBgiltCFpIAcilpCflBcfghmprsAcdfi
lostAcflpqsAcglnoqstCglntGtFBlsBCloAfAcdfghlmnoprtLAfgmnpLmntAcdfgijmnoprstCpCBoAbcdfglmnotLCglptTCfgnTDflpCdi
lqtBfgilnopqtAcdfgilnopqsCglnotBcdfgmopqtBcdfgmoqtAbcdefilnoqstElAltQtCgstCCdfglnotILpsSFpCfpsFptFgintGiDlTBcd
ilnoqOAbcgilnopqrstCtOtBcglmnqstPTTBcdfglmopqtLptCfpstFtTBdlostBopqsLpQAcdfklnoqsFklsLBstLPAbcfgnopqstLLAbdehm
nopqrsAbfinptTCFpsAbfginstBqBcdfgpstALBcfgloqsFlTFlpDgilmopqstFlptDFgtAcfglpqstCpFgilsGlmstFltLsAbqAbcdfgilmno
pqstBglqGqQstGqLpsIFgilmopqrsDilqtBqFlqtBtAbnqGCfglnoprtPBcgimotBcgilmotFlptAbintNSBtCgisCltGlqstLtLqsAcdfgikl
mnopqrstClnCTAbgitADAcoBcdfgiklmnopqstFFDTTPsDpqtDPDintPFptFiloqLpLFlCfpCflmopsBostCtTPLoCCAgqSBcipqGBcfgjlpsL
AbcdfgiloAcdfgilAflpPPAbcglsFBcdgilopLAbdfgilopstLAbcfiloptFglpqsCdfgilnpqrtFiCCCglopstPGtCflnopstLtBceglsGntG
nBcefgilnoqtAcnotBdlrFltCfgptLFGptGAblmpsFloqstGostFglrtLGtBcdfgilmnostCgiqTGlotBgilmoqsBcfgitGLqtCtLAQLoqtBce
gilpqstStFFAbfpstFCfglotAcdhmpqstGAALLMCfglopqsAbfgilmstGlBdflpqstBgIlsAbcfglmnopqstBcdefgpqstLpsAbefilpqLAcef
gijlmopqstAbcdgilpqstApALsFCinpqsDAcgpsFpPADefghlpqtIqtQtAlBcfgnopqAcdgloAgpqrstAfopqAeglnopsPstFLLAcflTAfgilm
npqstCflnqAcfipqsBilnqtAbgDotNCdiloqLsTTAcilmoqtTAbcfginostGlmostAbcdfglnopqstGLCfAbcdimqCfilsBCipLAbcdinoqsBc
fnqstAgloptBlrAbcdglmnopqstAlQSFgpCfmpGlpstNtLLCdgpDnorAbdflnorPBcdglmqLmAbcfilqstTCoqtAAcdefijlmnoprtBcfgilnp
qstLqsOAcdgilmopqOLCLnqCgilqAcdfgilnopstCimqsBAbfgilmnopqsOtLPtFtAbdfgmoqrstAbdgiklopqrsAcflBdgilGiLAbfgosFLPA
cdfistAbcdghklnopqrstCflostBfgmoptGqtGtMCmLBtClClmnGiqNqAcdfgijlnrstLtKlBcilnoqstCgloptNAcfglQGioLGtFlpCgilrAf
lstBfsAcilmnLALqFlpClmoqAlCfltBcflrFBcdfjklmnorstLFlopqtDCgltFgnpBlnStBgsLtCfglmqtTSAbcdeflopqstApsEflsFpsAdpq
CfnopstFqAbdfgmpqrstILPFlpstPFpsAbcdfgjlmnopqrsBcgjlnpqrstCilmtLLBLMAcgoLqDlmpqInAfgioprstCAfLSAcfltGqLDefstFl
BcfgilmnpqstBcfgilmnpqstQAcdgmnprtDfgipqAcfilmnopqtFnpqSCdfglpstAdgnqstTTGOLSAbgilnpqsLBBflnopqtTAbcflqsBflpqs
GqAbfpBcdlmnopqrsBcdginoqtCqBcdnqBqFltFlCpFlLAbclmnoqtAAAcfgpstAcdflnoAbltFqAbfgmoqtGlmoqtLAbfilopqrtAbqAAbflp
rsAAcdilnostCfpFpAbcfgloMMtFAbcefgilmntDLCfAbdfglmpsAcefklmnpqstFglLLtAbcgklmntAbcdegilnopqstDfginpqtCLAbcgiln
oqLAblCrAbcgijlnLRBcdefipstCstAbcfgijnopstDglpqCgsAQsAbdgjmtTTGAfgpqsLFtGAcfgmopqrPAcglpBCfgopstFFlpPFLLAbcgln
oprstDfgAbcdkmnqtGintBAbcfgilnpqstAcflCFFLBcdgimpqstCginoBcdnotLBlLAflptLLIpqtLtAdfgiklpqstTBdgilnoqABcgopTBgC
lnAcefgilmnpqrstPFCflpAcdEfoqrtFpCfpAcgtAcltFpqBICfgilnIltAcfklmnpsCdglpsAghilmpstLBcfglnpCflpstPPCloClAfglmno
ptMBmSAcdefgijkmnopqrstLrLAlmnostBcdfgmnopqsBdsDgnpqtGGlntNAcfglmopqtFTFQAbcdfqtBqCtGlsAbfghimnopqstTGlCtMLCgl
mCgtCltFsAclpqsAclBdefglmpstBfkqAcefgklopqsDAbcdfgmpqstBdDQsAAbefgijlmnpqrstAcdfiklmnopqsGpAsCdfgnopCfqsFlpFLq
CLsFLCdglpqBcdfgloqstQFnSSPLqPqAbcdefhjkloprPBdfilnopqstBcdfglmnopstAbcdfgijklmnoptAcghjkloprCflnqTAAcftCgltDC
tAQLnAdgopsAcdfhijlmnprstPEfpFjklpLBglotBcdqrLqOLtLCtLGCdfilmoqtBcdflnpqrtAlpqPBcopBdgosCfgjlmpqsFNoprsCflqBdl
mpqstBcpqrtCDlmnqAGDgmpqLTAbcdfgipIlsGIPGlsQBDlAlqsCPBcdgipqstGlqstFBlqtAbdfgiklpqsPqsAbfgmnpqtBdjlotCjltBlmLq
CClrtCpPsGloDCoPCBgiLTGlTCmpqsCglqtGpqtPFnsFiloqtPtClClRLApBmBLstBFSAclAqsCPGDilnpstGqFBAbcflopqstBsBcAfqtClpq
FCAmqtBcgiptLmnSClLAglTBDflopqstAlsTSCBcgmpInqtLNGlnpqsGlLnqFqCfpCPGiQtOsDCdeghlBcghinpsCiltAcfilmnopsLBcgilnF
AbdgklrstBlFGqstDPLsBglnLpsAbgilorsBntAfLGlLTGlpqrFgmpqBcioqBftDlsFBLAdgpqstFpAlopBAcdfimnstBcgilGOGnqAbcfilqt
BloLLFBcfijmnpqrtBclqsBcgilnopqrstGFqLTAbdqsGqsAbcdfgilpstAbegnoptBcdfgilqsBgilBcdgipqtTClnqstAdfilpqsDpAbcgim
opstGlBtGlsSAcdgnopstAlqstPSMTFlpFglmsAbcdfgilmpqsFmBfqsDfijlnopqstBijlnstCglmnLCdfgiklmnpqrstCqFpsGLAglTPSAci
lmoqsAcAbefghijklmpqstAbmnpqrsAcfgilmopqrtAbelmnoqtAbcdfgijlmnoqstAbcfglmpqtLoFqBglnqsAbefgilnptCCflpstBGlnAdi
lqsAepstCFLLGsGlqstFgpqGlntFgkpCntBdglpLmoqtAfgntPCAbdlpqtDfLmDlpqsAdlsAdfilpsLGipsPFgtDmLFlAfoAcnCnstBdglBpCs
CfpqstCfgilmqsApAFgpqsGGlnpqtStDAdefijopqGiFCdglnptGAbcdfgilnpqtLAcdfgilmnqstCdflAbcflopqstDAdpsGtBglnopqstAbd
fginoqrstLIqGilmqtGmAoPtCdflmnpqtFLSAcilFAbcdgilmnopqtAcglpFqGAglsIBcglopqtAcginqtFAbcjklmnopqstSGnGnOqsFFClop
rsTAfmpAcGPqtAdglqtDAdlqDfFPqCfmqtPAfglqsBcfgilmopqstCqAclotLpLAclptOCGlotBgintBdtBqtAbcgilmoqrstCloAbcilmnprL
LBglpqTClBgioptBgilmoqFCAbcdgmnqrstBfgilnotGLqAcegilmopqtGqLpBgilqtBfgilmnoptBdilpqtDgkqstAdgtFAflpstDPAbdgipr
stAbcdfilopqrstQFpqsAgilmnrstLsBdfginpqstBdiqtPLtLtCMptTDflnoptFmpqsPBflmnopsBGoBAbfgijlmpstICfFgnpstCfglqsFlo
ptOFPAcfgiknopqstSSLpsLBdfgptAdflnopqstCgCFlosAbdfghilmnoqrstAcdfgilpqrtQBcdfglpqstBcflqrAprIlprLPrAcdilmnopqs
LAeflpstBfgpsAcdglnqsAbefgilmopstFlpsCfgnopqstBdiopqtGtAdfglmopstAcfglmotMAbcefghklopqrsBdfglmnopqstAcdilnoqst
AbcdeijlmnqstTCgtCpFiloqsAbciloqLAqLotAcflnopqtGmntCopBdBcfintAbcdgilnoqstIltCitBglmqLtGtQtGAbfoqsLCpBqFtGAbgi
jtQLAcfimnqNqCloAbdflqsLAgmnpqCBcgimoTGinoqsGlmtLBcdnotDlLtAbcdgijklnpqsDCfgimtMBcfopqCdfgklnsCflLCdegilnptLFA
eglnsAlqstFlOAlABdfilopqFpsTPFpAcdfglopstLAAbdfglpqtLOsAcghlmnopstBgilnAbcdeglnopqAbcdfgimnqCqsLBcfglnpqAbcdik
lmnopqsGnpNLAcefgiklnopqsAcdfglpsAFklsDlqtLFDCkmnqstFgTFlstDGBqFFBfpGtQBegijkmoqrCgopqtQCinosTSAcdfqtImpqrtDst
DgilmnpstBcgilosAbgilopqstAbgiqtGlotBBgmnotNsTCdfiklmostFlpBcfBglmnpqrTCltDAcdflnFglpstAdfqPAcdfgilmqstBcdegij
lnopqrstAbiDlqsGtGAcgimnqAcgiCeglmAgLBcilDsDlAbcdgjlmnstADfgilBcdlpqtDBcdflnqstCginosBcqtBcgAdoqsBdfilpqFAcfgi
lmopqtAbcfsMPASPtPsLQLKopsPAceknpqrBcfglmnqrstAdfikloqstAcdfjlmpqtItAinpAbcdgjmnoqBtBfqsGiqtTAcfilmnopCgostPTA
bcdfglopqrstLsBcdipqtLAlBdfgilnopqstCdefgiqtLBcglSNCdlsAbefijmnopstBgopqtBcfgilmnopqstFlnqBdefilopqtDgimoqstTA
dilqtTCflstAbcfgilqtAcfgilmnoqtGqstGLtFgpstFBAbcdfglnopqsFlDfQFpFpsOqOBfglpsLQrtBdgilpqstLLRBAbcgijklmnostDglm
nqtLAcknopsFlmnosGlmntBgltTAptAglostLsIlPAflnpqtLotAlmnopstLGltLBltODgqsLrsDfqsBcdefglmopqrstBclpqstGmFosDgiAb
fqsAdTNSFKlSFBgstLpPsAbcfimnopsFgpBcqtBgqAbcdefgilmopqrstAcfilnpBfgilnosLL
`,
  tenths: `
BFdBdBDDDBFBfBDBDDBddFDFHFFDhFBFbHBBddHDDHFBFDHHBHFFBBDbBfbFbFDDBDdFDFBBDFBBbdbdBdbBBddBdbDBBDBDBBBDBbdbDfbbbb
bBddhBDBBbDbbdddfDFbBDbfbBbFdbDBBBbDBdbbFfdHbddbbBDdBBDBdDdfBdbDdbDBBbBFBbbDddDHbDbDBbbDFbbDBBdBBDBFdBfbbdjdfD
hBBbfBbbBBdBBbBDBbBBfbfdbdDdBdDbBBdbDdDDBBDBFBBBBBDfbFdfdfdfdBBbDdbbBDBdddbDdbhBbbfbdbBBBbhDBBDDbdBddBBBbDbBbD
dBDfbbbdbbBDDDdBdbflddbhDflbddBdBbfdbhDdBfbjBlDBBBjdDbDddbddHBbdDdfdBBbBBdBbDFbbfBdBBBbhBDBbddBDBdDHbbbBBDDddd
DDbddBdBDBbDBdDbbdbbbjdbDHNBdDBBBbbhBbbbDBhdfDBbhBDBddfBdBbDBBbhbdDFFlBDBBDBBDdfBDBdDBbBfbBBbdhhbfrlBjfdffdjDD
DFBDBBDBBbBFDDbDDbFBDbDFBBBFBBBddbBdBDddBDBdDBDDBBFBBDFnjBFDDBBFDFdbDbBbDBDbDHBBDBBFBbbFfDBBjbDBFDdBDfdbDDDBDb
FDDbBBDDDDBBHHFBBHBBBDdFBFDbDBBbHBFFfBbDFbdDDDDDbFDjdFbFBFFfBbBDBBBDDfdbHHFDDdDHBbDBFdBDbDFHdDDFBBDHBBFbDBbBHF
dBBDDDbBBBddHDBBFbBDbBJBBDBdhBdFFBBDBBdBDDDDHbDFDdfDHBBHDLBDdBDFHfFFDDBHHDJBFBBDFbDHbFBbFBFdFBFDDFDDdFDFDHHBDD
bBdBDBDBdFbDBBbBBDBDDDBDddBdBDdDDFFBDbHBDFDDDBdBDbbDDFDDDDDHFFdDFDBbBHHfFbHFbjDnDBBHjFDbBLdjBDBbDFdDBdBDdDbDbB
BdDDdBBbBbBbFDDdDbBBBDDDBbdBBHDFbDBDBFbhBBBBDddbBBfFFDJBFDDFDDJdBFFbBDBfdDFfbFHDDBBBdDFBBdFBbBbBDHDFbbfdBfdjdB
dDDFDDdbdBDhBbbBBBBdBBFDFBDHFDDBDDhJjDbHBDFDHDDBDBBDFfbDdbBBbBbDFBbFbDhjDdDjfbhfdDFDFdBfBBBFBDBDDBbDDDdDbDDbDD
dBdDbdBBDBBfbBBbBHDbDDFHDbFBdBDDfFbDBbDbHdBDfBbbDDbDDBDHdbBBBBDBBffDBdbdbdbDBBFddbBBDBBDJBDBbdfdDDfdddFDbbbBDB
BDBBBbdbbdddDdfDbbDbDDddDfDdddBdbBBddfbfdjfdBDDDdddDddDBdfDfBBdFBBfBBFBbDfDDFBBdHFBDbDdddhDBbffDDbDbDBbBDBHDFb
BHbdbBDDbBDDDBBDDddbbdfdbfbbdbBbbffdBDdDBFDbBDBBBdHDBHBDbDDBdBbDDDbDDFbFdBDBdDDDfjbBbfdBdDfBDdBDBBddddbDFBBdbB
DdbDbdBFbfBddDFDBDBBDDDDBDFbBBdBBBDBBbDBBdbbbddBDBbbfBDddDbDdffDbDBBLdfFBfbdbdBddDddDBBBDBBbFdDBbDbBBbfDdbBBfB
BfFDdDBBbJDdBbBDbdbbBbdDDDdDBBBDBfBBBFdddbdddbdfDdddddBBdbdfDBBbDBBfBBDDDddhDbdbbDbjDFdbBBdBDDBDbBBbFddBFbbDfD
bBBdfbfDdBbDBDBDDFDBBDDDdBbBdfdDdBDFddbbdDbbdbDBDFFBBbDBBbBBdFbDbFBDdBbBFBFDBBBBFJBhdbdBdBdBBBbDDbddBBBBDdbDBB
bDBdDBddfDfdFbBdDBDDBBDDDDBBBDDbBBbFbBDBBfbFBbBDBhBBFBBdFbdjDbBbbDdBDBbbBjdBBdDDdfBBBFfDBDdffDdfbjffbbbDdfdbdd
bbbDdfBDfbbDBbdBDdbfddfDddDBdbdDDbDBBddfFdBDBBBDbDdddfdbBdDfbdddDdfdBdhdFDDbdddDdBfhFBBBBDDBBbDdBBBBBHbhBHDdbd
BdBfDHBdBDhBDDBFDBBDBFbfDBbFDDbJHDDDbDDbFhfhdDhhbjdhddfBdBBDddhBjbBBBBdDFDBHDBDbBBHDBBDDBFbDbBBBdDBBDDDbBDddfD
bBhDBBDBBfBdBbDFBbBbhHdBfdfDhfBDbfFddBDbdBhjdffbfddddbbbbdBhBFBDbdBfDDDBHbBBDBFdbDbDdbFbBbhDDdbbBFBFDDdBDbDddB
FDbBBDBdBbbdBdDBDBDBDBjdBFBDfdbbhdDfdDDBDBbBFbBDbBBBBDDDBDBdBBdDBDBbdBDDDDHFBBBBFhdBbDDDBBDBBBBBDdbDdBDdBBbBFB
bBBBDbBdBdDddfbFBBddDfbbDDBBdBDBFBFBBFbbdBdfBdBDfBFbddbdfBdBBFBBbDdbbDBhhBlddBjBdFBfDBHfhdDBbdhBbDFdBdDFfbdbdd
bFDBFfddDDBhDfdbDDnDDFHbJhDFFDddfDBbBBBBBbbBBDBfbbBDbbdbDbBdBbbBDBbbDbDbDfBDDDhBdbBDBBdFdddbdfBHDdBDdDBdfbBbBD
bDDddbBDBBBFBbFBBbBHDdDFbDBDdBbBdbbDBDdfbbddfdBBhfddbBbbbFdDBDFbbfdbnBDJDbDFFBBBBDBbdBfBbDbFbddBddbBdBdbdfdhbl
hdddddddddbdDFbBdfDfDbjhDdBDBBDDDBBfbffffhhhfhBBDfdBdbdBBBFbDbDdDBDBdHbdFBbFdddbdbBbbbDddbfBbdbdfDfBbdffddfdHB
DFDBbbBDDDDBbbDbBbfdfhDjhDbDbBBbfBbjBbDbhBfBBhdfBBBbbddBDDBbjBbBBdbDDdbBDdbdhbbBBbBbbddddddDFdffffdBBBBBBdDBFB
BBBhhdBFDdBFDDfBdFBBDBBBhdbDdfbBdBHdBbbbdhfBDDFbjbDfbDbDBdbBDDBDBDBBBBDBBBDBBfBbBbDdBBBdbBBbBBBBBfdDDdDBBDDBBB
BBDDBDFBdDBbbddDFfbBDfBhbDBbBBBBbdbBfbBbBDfhBBBbBbDBfbBbBBBDBbdBFBDDBBjBDbFfdBBDBfBDfbDBbbddDddDdBdbBDDdBBBBfD
dbDBDdBBDbbBBBBBdBdbbbBDdfBbBBBBBDBBbDBbdDhjddbBBBDfBhDbbdfdFDbdbbBBdBBDbjdhffffBBbdbfDfBBBbBBbbbdDBbBbddbbBBb
bjDdBdbDddfFdDdfblBbdBdBbBDBbBfFfBBfffdBDbDBhbbfddfbffffbfddDdfBFDDbBBBBBDDBFBBFDddbbBBfBBBBbbfdddfFdfdfDfhDfh
dbjBdDfDBdfbDbdDDDbdBdfdbdBjddbdhBhdfbDbhdbBdBDDBdddbBBdDBdBdBbBbbbfBbbBhfbjBbDdbbfBBdBbBDBBBbbnlDBbDBDFBBBBDB
bBBBfDDdDBBBbBdjDDDDDBBBdffdfbBBdfddddddDdFfBDdbdbBDbdDbbBhbFDFbDdfddHDDDjhDfDBDFdbbbBbDBfdfDbDBBDdbDDBfBddBDd
hdjfdbDfnhBdDhdfbBDbDdBBBDBDbBBbdbdBDfbBBfBddfhBDBDbdBDBbDFbbbDbddbbDbfbdBdbDffDdffHbhdFDBBdbBfdbBBbfDDDDdBDbD
bdfbfdDFbffbddhBBDDDBDBBbdjDBBbBFBdDDffdDhdfdbBbBbdDDDDDddhdDDBBFbBDBFdbDFFHDDhBDBFDDDddDDhDbdDFdfBDDBfBDBDBBb
dbdDDBfBdDbbdDBHbbbdBBbDdBBDfFbddBdhhdDbbfbbBfDbbhhhhjBFFDbDDhddbDBBBBDBfBddddddddDDdBbBBBBBbfdFbDbFDBdbbfffbb
DDDDjDfbDBfdBddfDdfBdBfDbbBDBDBHdDDDHBDDBBBFBBbDBddDBFbBDBDddBddbBBbDBdbddDbbbDDdBBBbbBDbdBDdFddBBDDBbhBnbddBB
bbBBdDdBdddbBbhhbdfDdFdffDdbbDBfBbDbdbddDBBBFDDDddBBbBbDFDBfBBBBfDBFBBBBBBfbdDBBDbBdBDdDBDBjbDdBBbdBdbfddffbbB
DDBBBBbDBBDDbhFbdbbbBDBBbdddbbfBFdbbdfdddbffhjdfBBBhFbbbDHBBdDfFbbbdfbbbbbbdBBbBBbbfdBBbBBddfBdbBbbdbfBfBDBdBF
dfbdBDDDbfbDhDdhdHDffdDbbbJBBbbBbBBdBddbBdddbdbBbdBbBbbDfffDBBDDBDbBBDdddBbfdddBffBBBdffbDbDBdhBbdBFBBDBBFBfDB
dbDDBBBDBBBjfffDBBddfdddDhdddffBdFbBdbbBdFBBDDdBdBddbDFDddhfbBDdBHdBFBddDdfddDDfBBbddbDdfFBbbdbbhffBBBFbFbBBBD
ddBBFDfDbFBBDBfFfjfbDfBFBlBFBBBfhDBbbdBbdBfbdBfdBBbbBBBBddfbhbbdffffhDfbdDdDbdbhdfdDbdbbBbBBbbbddjdhbflbBdDBbB
bDbddhDDbddhdfdfBBdbdddBbdfDBBDBDDDBBfbDBdBBHBDBFbflFdbbddfbdDfdfhbbddBbdDDBdddfffDBdBDbBFbDffddDBfBbdDhbBbdfB
fBBDBDbBbDDFDFBDbDBbbDDbdBbDBdDDBBDBDBDbBBDBBBbdDbbDdBbdbBBDbbddfddDBBbdbBDDfdhfDdfdbBBBDBBDBBBfbbBBBfBBdBddBB
DddDbDdjjDBBDbdBdDddDBDdfddffhfhDBBDDBbdBBbBBdbDdBDdbddddBBDDbdbDBddDBBDBBBBffDBFDBDDBfDBBBBDBDDBDFFDdBDBBFbbB
bBDBDdFdbddbBbDfDDdbBBbBhDbdbBBbbbBBBBBBbDDDBfDBDDbDBBdfdDDBBBDBBBDdDbDbBfBddbdBffBdBBDBDdddddDbbBbBBfDfBBdBbB
BdBBbdBdBBBBdBBBFddDDdDhdBbBbDDDBDBBBDfdbDnDBBBbBdfhddfbDBbBBdBBdBdbfbbbfBhbBddBdDBfBDBbffFbDBdBHfDdBfDbfdbbBF
bBBFBdbBbBdfdhdBFBBBBFdBbBdbDDDBddfdBBhdhbjDBhhdddBdBDBbbbbBBfhdBbDddfbFddBFFbbFDhBBhBdDBBDFfdDdBDDBbBbhDBdBbD
dbbBBbdDbDBBBDfDDBHDFDFHDBDBBBbbDbHbfdBdbbdBfdffHBDDDdBbDDFHBddBdBBbbDFddffbdBDbDfBHfBbbBBDdbBbHddfDBBBBBFdBhD
DdbBBbdBfddfFljBFfBBbbfBdbbBbBBdDBBBhbBhfBdFBBdfbDdfbDbBBbBDBbbfDbBBbbfBdDBdBDBBBDfbBbDBBddfdfffjbDbDdDBhbBbBB
FjBbBBbdhDBBBBBDdbbBdddDbfbBBffBDDhDDBBbdBBjdfBdfFdddFdlfffbdbhBBBBfbbDBDBDDBbbDFFfbdDdfDbBbBbBBdBdHDbFDbFbBBf
FbHDDBBFDdDDBBDdddbdddDFdBbhbBfdFBbBdBbBfDbbBbbBBdFBBBBBBBBDBBDbBBfdBblDBBdBfBdDjjdbfFFBdBBDbBDddfdffbjBdBBHdD
jBfBBBDdbdDdFBBDBbbDBdBdddBfdBdbddBBFBFDFDDBBDbDBBHBBBDfDBDddBbDBBBBdddddbBDdbbbddbbDdbfddddDddfffhfhfhddBBbBd
dBBbDBdDBBBbhDBBBBbBhBddBhFbBBbhdDdfdbBLDDBBbDDBDfdBBFBbddBdfdBhdbbDhfbdBBdBfdbBBbdbFbBbbFBbBfbbddddhdbbdfDbBb
DFbFBbBbbfBfdbDBBDDdbDdddddfbDdfbdDFddfhffDDdDBdDBbBBBBBhddbblBbfBDRDBDddBdHDDbBBBddbfbBBddBbBBDBBDDBDBDBfDDdd
dddbBBffDBBbbBdddBddhdbffdddddBDBDFdBFBBFHDDDDDddBDbBdbBDBbBfBBDDdBBdFBFddBBbBBDBddddddddddddDdDbBfBfdbbDbbBBf
bDBFdBBfdfbBfBBddBBBbDDdDbBdbDdBhDfDdbDfBbDBdBbdDddbfddBDbBBBBfBBfDDFddBbBFDdbDdBbbdBfBFbdFDbDBDBBBDBBDdBBDDBB
FDBBDFddddhjfhfdhnddbfbddBBBBBbbdDBBdddBFdBBdBBBDdbDfdDdddBdBbbdbddBBDDhfdffdjfdBDbBfhbbBfhDBBbFBbBDFfbbdBBBdD
hddBBBfDdDDbDbbdBffdDbjDdbDDdffffDbBdBDbdDbbFfFfBBBDBbbBDDdfBbDddddddfdbBDDDDbbfbBdddBdfBbDDdFdBdBBBDDbBDDbdfb
dBBBDdBbBBFBfFDdBhbdbDbBBfBfbDBfBBDBBDdDfBBbbBdBlBDfdbbDbdDbBbdBbBdbfDDdBdfbBDBBDdfbdfDbBBBBFdbBDdddfbBffdDfdb
BbdddBdddBBfBFldfDfBBdbfBbbBdbbBDffbFBDdBDdBdddbBfbDDDBdbBBBdDdbbFhdbfBbBdfdbfBdDfbDdbddhbbBdbDbDbBdbBDBDBbFbd
dDBDDbDBBdDdFddBfBBdDFfdfdfDDbBdBbdBdDBbBDDBbBBFdDBDBdbBDDdBFBBBFDHbfddDbBDbDbhfBfbdblbDddbbBBDdDDhDBbbbbdbBbB
hBbbbbBBBddBBfDdbBbDBDdDbDBBBfBBdBdDdbddddBBdbdhbbBbDhdbBDbbdBDBdDbBDBbDDbBBbbDdbbBbdbdBBbhdBfDBDdBBbbDBBdbDDb
DDBBBDbBdddbDBbdBbbbDdDbdbddDBbBBdhBDdBdBbBdbDdDdbFfddBDbBBDBBbddbddFdddddbfbBfBDfddddBDbdbdBdbdBddDbdfddBdbfb
bFDbBfdDDbdffdbDDBddbdpfDdDBBBdBbBddbBbBbddBbbbbbdBDfbfbfddbbDDddfDBDDdDdddBBBBbBFDdDBDbdBDBBdDDBBBdDBBdBDbBdb
BDBbdbFbDbDbbBfdBddBBbdDhbbbBfDFBDBbBBdBBDdBBfddbdDFfDdDddBbBFbFbbdfdbbdBBBdbBDBBjBDBDDBbBBbFdBbBdDDBdDBbBbBBB
BBbFBBDfhdDddbddDddDdfbdddDbBBDDBDbBBdDBffdDDDFBDBBBDDBBdhfdbhlfBDfBBdDBdfddHBDDfBbBDFFbFBDdbdfbBbDBBBbBlbddBD
BBBBDdbDDbfFHBdfbdfdbddfBDDBdDBFbBbBDdDBBfDFDDddbbhbdDFFbfBBhbDBbBBdfDdbBdBdFbbDbBBdbBDBDdDFbbFdBbDddBDbbbddbD
BbdBDDdhdDfBBbbfdbDjdhdddDDDDbDDDbjddDBDBBbDBDdDBBBBBfbDDBBBDBDBBFbBDDbBjbDBDBbbDdBDdbbDBddBbBBDBFbdDbDDBfBBBb
FBbbBbhdBbBBhBDDBBbfBBFBDBFbDbbdBdBBBfdbDbdDdDdfdfbbdddjBBDdDBfDBDBBfBDBFBDBdDDDDDfDbdBdfdffhfhBDBBBBDBBBBDBBD
bbfbBBfDBbdbddbdddDfddbFbbbBBBdddbbdBbFfBBdbbBDhBbdfdfdDdddDbDBfDbbbBBBBFbBBfBddbbdddfdbDbbfBbdfbhbfbfDbFBbBBD
BBbDDbbfbBDfhbfDddBBfDdBBBdbdHdbBDfDDdBbBbddbBBBdfdbFBdBDdBDDdfBbDDfdFBBDDDdDfDfdbBFDhBbBbdBbBBjdbddffddbdFbbb
dDddDDBddHdddDDdjDbDFBDBBDdBBDfbbDhdfDDdBfBffddDDDdbddfDBdfDdDbbBdBfddDDbBDBFBBFBBdBBBBbBBDDbfbdbdBbhbDBfdDBBb
dBbDfBfffdfDbbDDBBdBbBbbBBbDbBDDddbDbddddDBbdBddBDDFDdBFFHDDFBdffdddbbbdbBbBBdDbdbBBdbFdDdbDBDBBFBDfbbdBbFDbbB
DFBdbbfDDdbBBBhBbdDddfddBddBbbbBbbDDdbbBDDDdBddDdbbbbfbDDDBblBBBDBDBbBdDFDDbfBdHhddbddbFBBBBFDddhhdfdffhdfffBd
ddbBbbdbDDfBDdbfbBddbhDlbfbDbddDbfdBbbdbBfBdDdddddDDBdBDBBfbbdBbDDDfbbDbbdBBDdBFbdbBdBbDBBffdDjBBDdDBbBDBBBdDD
DbDBdbdfbBdbddBdbbDBbBdfDbDBDdDBddfDBDBbDDHDbDdDDdbBhdDDfDBBdbDdDbFbbDDbBBBBBDBDbFBDBBbBbBBffbdhBdbLDFDbDFBFDF
BBHddfbbBdBjDBfdDDdBDDbDDHfdBJDDDFddBBBBDFBbBFbHbDfbbdbBBbHbDBhdDdDbbBbFbfBfbddBdjfbDhbDDDffBBbFDBBDBbbbdbDjBF
dDfdBfBBbBddDfdbBfFDbDbDDBdDDdBBDddDddfhFBlbHHDBDbdDdDdDfddDhBDfFdddBdBbddbbDdfbbDDdbdDbBBBFbddbdBBDBbBDBFDBdD
dbbfBDBdBDdDDfBBDBbDddfddBfdDpdfdhBDDDBBfBBBdFdfdDdDhdBFdBhDbBnbfbDdBDBBDdBfDdBDbBBddBbBDBjBbBbbBBdDBhBBbBdjdf
dBhdddbBbfBdbBdfBfDnfdDDBdFBFdbDbdDFhdbFFdddbBDbBbdBfBbDdDbBhBdbdDddDDFBhbBbfbfdBbBdbbfBBbBbdfbdbdBDbbfBDDdbdd
DDddbDbDDdfbbdDhbbdbBDdbBDbdBBdfbbbddBdbbbbBHDFBBDDBBBBbDDdDbBBDdlnjjlfjjblhjfbffddDbBBbBddbbBffdDdfbbbBbBjddd
dbfbBfHdDddhfbbDfbhBfFFfbBDbfBDfDfbbddffhbBdDbfdbBfDdfFdBBDbDzHBDfDfDDDbdfddDbbDdDFDBdBBBFBddBFBdFDdBBDBddbFbb
bDDdddfbdDDBDBbDFBdBdBfBBbBbBDBBfBFbBBBbdBBbbbdFDbfHFdBbdbBbBBbddbddffdbbBBdFBdFbdfdFBBFBbbDBDdfHfFBBBBBnDBFBJ
hDjDBddBddbbffbDBDbDdDdddfBBddBBdbfdfhdfbfdfhdfbbfdDDDbBDdBDbbdDBhdfBDBdBbdDfBDDDFBDDBHBBBDBDFBBBBBBBBbDdbBddD
bBBdBddBdddddfbdBbBbDfddBBbdBBdfbddDBbbDdbDdBdbDfDbDbBDBbBdBFFbbdfdDBBBBBBDdDddbDdBfbDdBDHdDBbhDBdfbBBddbfBddb
dbBdBDbBbDBBDBBFDDDBDBBBfbddffhdDddbfbBDBBDbDDhBBDbBbBdhdddBdhBBFbfDDBDBHdBBdBBBBDBdFBbdbDdbfhbdfbDdbfdbBDdbdB
BdBDBdDbDdbbfBdfbddddjbhDbbDbbBDdBBFBBDbFBDBDBBFfDBBDDBdBdBbbBDBfBfBdddfdddBddBddbdBbDBbDdBBDBDBDdBDDdddfDdDDD
bbbBBDffbbdddfDBDHBFBHbFDBbBFDDBBBddDBDDBDDBBHDbDBDbDBDDFbDFBBDBbDBBBBjdBBdbfddDDbJBfdBdbddddDDBBBdBBFBDdbjDbf
dhdBbDDBFDBdBBDDfBdBhfdfDdfdBfddddBddBdFfBdBfBhBFdbDBbDBbbbDFDBdBbBhHDlBbFBBpBdBBDbDdfdddbfdDBBbbbbDbBddBjdFdd
lHfBBbdfbbBdBdDBdhBFbBbbbfdfdfdddfBBBBFBFDFDbBDFBFBBBdBBBBBBBBbfbbbddBBbBfBbbBbDDDDBdDfddFddDDbBDdbBDhDDbbBDbb
DBBbDBDbDBBfdfBDDBDddffbbBDbfbBdDdBBBFBDfdfBDbbBBfdbdDDdBfBdBDhhDDBfdBDBddBBBBdbDBDDddBBBBdbDfdfffBddBBBdBbDFd
ddDfDDDdbBdBDBBbBDFFBhBBfbbbBbBBdbbbBBDbfBDdbBDBbBBblbBBDBbBbdFdDBBFddBbdBHbDBDBBfddhBBDfdbBdffBDDBDBDbFBBBDdD
ddBfbDDddBfdhfdffBfBBbbBBBHBBBbBBBBFDjBbBDDhBjBBdBBBBbDbdffBbjfDBddjbDBfdfdFFbDDbFDfFFDFBBddBBBFBBBbBbBBBDBFDD
BdBBDDbbbBbBDFDFDBBDddDbbbDdddddFDDDDdfdbdbdhBBBBBDBBBBFBBBBBbdBbDBBdBDBddFBBjfDddBBdDDBBBhfddBbdBBdBbBdDdfBBF
hDBdbFBDBFdbBbBdfBdBbfBBBBDBBhBBDBDDBBDDdFfdddfhdbdfdBBddDbBBBfDdBbDfdBBHDdbBDBDDFjBDDDBbBBfddBDdfbBfdBDFBFbDB
BBbhbdDBBdFddfFDdbfDHdbDHddBdjDfDfhfddDhDddDdDfdfdBbdfbffbddfdFdfdBBBbBBDBBBfDFDDBfbDBDBFddBdBbdfdDddbDFDFBBbb
DddDdfdfdddbDdbddfDddddbbdbDbfbbbbbDhfBdBbbBDbDbbBffdFfdDBBBBFdBBBbfBbBjbDBbBDDfbBBBBjDBDBbbddBBhfBbdddDddBdDB
BDbbDBBdBbBbDDDDdDhbDDdBDDfBbBBbBfDddDhDBbbdBdBbdbdjDbddDfbBBbBdFfDdBdhfDBBfDdBDFbBbbbdBdddBbBBbbbBdBDBdFBBddf
BDhBdfBdBBBDbBFdbBdbDdbbDDBbDbBFDBDBBDfDBbBbdbBddbfBDDDBBDBHBfBDDBdBBBDBbbdbfbdddDbdbFBhDdBDbdddbdbbDBBDBBbbdB
BbhDBbDBBbBhBdDBBBbbbBfdDBfddBbbBBBDDdDdbBDDjdBDDdDdBdDbDFhbBDBDbDdfDBFDDBBbddbbFddBddddBbbDBBdBdBBdbddBdDbddb
dddbDfdBdfbdhbbBDbDdbHdbbddBddDbBBBBDBbdbddDDBFdDdDdhdhbbBffFBFbBDdBbBdDBbBBbdBbbdDfdDfbBBbBdBdBdffdfDdDDBdbdf
dDBbDDlBdDdDbDfDdBBDDfbbbdBDDBfddBBbdDDbhBfdDBDDdbDbbBbbdfDdBBbdBBdDdFbBhBBDFjBbbDBDDBbbFFBBDDFBdBDDDdDbFDBdbd
dbdddbFBBbBbDDbdDBBBbBDfBDBDdBbdFdfbBdbBfDDBDFBbBbbBdbbhbfdDhddBdBdddDddddBbdBbbDbbDDBdBBBBbfDjlDddhFdBBbFDDBb
BfBFfbbbbDbBffdDdhDBdbfBBBbdfbffdBFbDbFbbdddfBhDBhBBBBdBBbddfddbdhdBbbdbDBFdlDBdBBDDbfbBDhDbFFDDBDdfBbddbbBBBB
BBDdffDdddfBfBfdFJBbBBBDdFBDdBbBDFDBBBBBbBDbFHDBDdfBBBBBBfbdDBhhFBfBdDfHdfdddhblhBBhBBBdBBfBdbBbdbDdFfdDBBDDdh
BBDDBDBDdfFBDBFBbhddDDdbbBpdbdBfBBhDFFdFdbBBfbdBdfBbbBbBbbdhbdBFfbdfbhBddDdBBBBBDBDdBDfFdBDDbBbDddbDbdDfBfbbbd
BDdBBbDDBDBBDdbDBBBBBBfBdbDDbBdbdDbdBfbdFhBBjBdBDfBDBbbdbdbBDBdbBdbBBDddbdBbBdBbBBfdBDBBdFbBdBddhBDBdbbBfFbdbb
bfbBBBHBDBHDDDBDdDdBBFdbFdlbbDfBbbBBBbfbjDbBBbdFBbBbddDbBbbDfDBBbBbfbBDfBBbdddDDFBBBDDBbDddbdfdfbhffdDBbbbhlbb
BffFBDbDrDDbBBDhBDnbBbdfdhhdffbdbbDbBBdbBbBBBfBjDDBBDBdFBDBBbbbBBbDbBbdDBDbDddBBdddBBBbBBBBbDBBDDBbBDdDBbDDDdb
bbdBBdHddFfdHfDfbdhbdDdbbbbbbhBhfBbBBBdBfhDdbhhdBbBdbbddBDjDDtBdDBDBbHFBdDFdbDbdbBBFbfBbbbbbbBdBBBBBbdbbBBffJd
dbbddFdBBbfddddddfdbDbBdBhdDbBBBBBbfbddbdDBbBBDBBbdDDBDHFBBDbdBdDBBBbBfddbbBbBbBbBbdBFbfDDffDBBDFDBbbDBfhDhBdD
DBbFdDDbbbFdddbbfdddfDdDDbbBbdbddDBHBFfBfBDDBBbDBBbHBbDbFzLBbDdbdBbBfBBFbdfbdbbdbFHBBBBDBBFFDFBBbdBBBBdDBBdDBb
DbDBbbBhDdbbfhhdhflDDBfBBBbBDBbdDdBDbdfhbbfbBDDdbDDDBDBDBdDDDDDDBbHFbBBDDDbddDBfdBddBbdDDBhDpdbDFBdBdBhdfdBBDd
dBbBBBbbbDbDBbBBpjnpblBbbBDBdBfBBfbBBDBdHBbDBdDdDdBbDbDBdBDDdbBBBbDDFDDDbbDdDBbDBBDhBdBBBDBDBbDbbBBfDDBFBbDBFB
HFlfdDBbdbDbdDBbfbdBbFBBbfhfLbbfdBDbBbhdDFjBBBDDBBBBBDBdFBbBbBfddbfbdDbBdDdBdDBDdbfdfhbfDbBbbBbDdBBddDDDdbbDDb
DfdBbBBBDbDdbfbBBbbbdDBbdbfdBfBDdBddBbffdBBFBdHBhbhDbddbbbdDhDbBHBDjfbbfbdBbbfbBBddBfbbBDDfBbBDBdFDbbbBBBDbDBD
BBBBbhdBbbbdBDDdbjbdbbBbbbbDDfBbBfbbjlfBhDdBDdbdjbfddfBdDDBbdbdBddBddddfddBhfBbfBBbffDDbBdbbdDbdBdDDBBBBDBbBDD
BDbBbDBBfDBBbddfjhBfbhbhBDbbBHBFFBBHdbbbdBBbhfBDBFDBDDfBhbBBfdFDBBdDDBjjldllddBDDBfBdDdBbddbDhdDBfBbDDBbbdFdbF
bDDdFddBdbDFDBBDdhDBDddDfBFddBDbbfbbbDBBBdBbbbdBdhddFDBFbbFbbBBFbbbBfbbbbbBBbDbBDbbDbbBdDbbDdbBFFDBBBDDBddbbdB
bbbdDBDDbbBBBFddBBfBBBBBBfbBBbBBDBBbBBbddBBBBBfBbfhBbddddBfbDffdbbdDBDBhdBDFBBbbBDDbBBBBBbBbbbbbbBdBdfbbbBBBBB
dBdbbBDBdBBBDBbBdddbDBfBDdBbDBDDbDBDBbDjlBBBDbbBdDbbdBBBhBhhbdfBddbBdddDDBDBbBFDbDbbBDBbDFHbbbdHbBdBbhbBBdbbBD
BDFbBDDdbFfDDbbddBHBbBBbDDdfBbfbBbbbfDBbBDbDfbDBdBDfbdddddBdBBDBdBBBDfDDbBBfdbbbBhfDBfDbBBDHBbBDBbhDFDDbbbDdHF
bBFDBdbbfBbdfhfbbdDdbddBdhdhBdfhDBDBBFDBbbdBHBddBBDBbDBBbbDDDdBFBDBdbbBjBbbbBBDBBdbFBhdbDDjfbDbbfbDddbBdbbbbdD
BDbbdBFDBDbfDDDDBFBBDBbHbBBdBDDFhdBBDBBBbdBffBFFbDDBdBDDBBBDdhfjfdbdddBfDBDbbBbBbjfBldddfdBBbDbBBDBdDHDFjdfDfB
BBbbDBBbfdbddDBBbBBbBBjdbDDlbdBbdFfBBbBfbdbjdBBBBDDdbBdFBDdbbbBBDbdddDddBBbBDdFdDBbBBBBBdnDpbBBDbbBbDbDdbBBdfb
ddbfbBlddbDBfdBDDDBBdbdFBBBDBBDDDdDDdBBDhBBddDbbbldbBBDFDJDBBFBBbBDdDBbDBDbhhDdDfbhbddBDFBBdBffBdBbbBdfBBBBdBb
dDddBDfbbBDBBBBbBFDFhbhhFFddBBDDbbDbdbjbbbdBdddDdbDBbbddbBBBddbbhfddflHBHFBDBBDBDDFbdBDDBBbdFfDBBBBBBBBBdFbbbb
bbdBbBdBBDDDDDFBBDDDBDHbBFdBbbBBBFbDbbbDDBDHBbDBDBpdBfBdddddDfBdBfDBDBHBHBdFDBBbfffhbdblBfdbdBBbBdbddfbbdDfdjd
hfdBDnBBDDdbbfBbfdbBDbDBHFDDFBBBDDDDFddDDBBBDBBfdfBdfbBhdnBBfbBbBBbbFbfbBdbBBjBDDDBDbdBFbDdDBBddbDbFbBhBfdbBDB
DjdBDbBbdbdBdBfbbbDBBBBBBBBBBBBdBBdbBbBbBBdBBFBBDBbDfBbDBBbDddjfBdfdhDfbdBBBbfjDdbBbbbbdBBBDBddbBDBdBDbdDDBBDD
BBbbdDBBFdFBbbBFBdBhDbjBddfBDBBbbDBdBdBbDjbfBBBbFbBBbBBBDdbdBDFBDdBbBDbBBBfBDdfDdddDBBBbbbhddDbDBBBDdldBdbffdb
ddbhBbDdfBBbdddddfBBdDBBbBDJBFBBDbBFBDBBbDFDbdDdDddFfdBdHDdBDBBDDBBBfBbbbBfbBbddDFfBDBfbhBbbbddDbBdDbBBfDfldBf
dDBbDbfBfBbBdBbbdhdDddBbdDDDBBdBdBDDBBFDbBDbbBbDBBhbDbBbDdfdbdDFDDBBDDBDDBBDBdFdbfDFDdbBDBFddBDBBDBbBBbFBDdBdB
BddBBDdBbddFbBbhDddfdBBDbBBBDfBDBbDdBBbFBBBBBDfDdBDDBdBdDbbBdfbdDBdDbDfdfDfdffbBBfdHDbdBDDbDDDBfdbDjBbHBhdDdfd
ffDDdDffBdfhFBdbdfbFBdFdBDDBDFBBHFFBdDDHddfBbdDdfddfBBDBDffbBfdFhBddFddHfdbfddBbBdhbfBfBDbDDfBDDdhDBbBBfBdDfdd
ddfDdffDfbFDDbdfDBDddBdBbfDdDDBBDBbbddddDdjdbbbbDdDfDbbDddDBbbDddffdbBBFDBfDbddDDfBddfddDdBdBBfdDdhBBfDdBbBbDd
BBdFdDdbDbBDddBBDdBDbdbBffBdFdDfdDdbhbBdfdfbbbdBdBFFfbBbbdddBbBbdbddDfdBdFDdbBdBBbfBdbhBddBDhBddBhBbBbjBDdBBdd
BdBBbdhBDdBDbBBDDbfbdfbbbDddBbBddDdlDFBbBdDdBBdddFffbDDbbhBfBBbhDdDDfDfdDbbBdbBdBhBbdBBBdbBDbdDdDdBBdBdfBFBDBB
bBbddDfDDBbBBDbbbdbhbbfbdfDBbhdbBbfbdBBfBBDBdFBddbbBBdBbBbDDddddBdbdlDbbddjDDdddfDbbDdBbdDhfBBFdBDbBffdBBdbbDf
BBBfddBdDdddbdbdBbBBfbDdDbdBfBBBDBBbbBBbbbBddbDdfDDDbbDdfDFbFdddbdBLDdBdhffBDbDBBBdbDDDFBdBBBDdbBdBBbdDbBBDbDd
fDBDBDFBdFbBBBBBFDBDdDFFBBDDDDDBFHJDFFDDFDbdddffbBbbddfffDdddddddDffBbdDBDbBDDfFdBDDdBfBbDDBDdDbbbBDDlHBBDBBbB
DDddDDBBbBBddDBddfdbBDfbdDBBbfbBBbFDBBBDBBBbDbbFdBffbfbdbbDbBBBbdBBDbDBBBfDdbfBbbbbdfdBbBDfBbDBDBBBDFbDdBBBddB
bBdbdbbdddfdfhbjbdbfbfBfdbBbBFbBBFBfdFdddDBFbbdbfFbBDfDfffdDfdfdddbDDDdBbbbBFBdBddbBBdBFfDfBbHBbBBBBFdfBbfbBhh
DdbDDfffhbffbBbdDbDbbbdbbBbbbdBDBfBbBDddBBDBHBDbDBDDBdbDdDBBDddBDbDBBBbbdBBHDfbDBfDdDDDdfBdbDdfbbbdbBBDbBBdddD
dbdBdBBDddbbddbFBdbDFbdDDbdbBBDbbBdddbddfBBbdBdDbdDBBBbDBDdBbDdBbdBFbbBdDdbbBddBbbbfdFDHDdBHBDDDbdbfBFDBBDBDBb
BbbdbbbBBDBBBfdDDBDBdfdhDDBBdffBddddfdddjddddDdDdDDbBbBdbfddbDfBbbBhbBffFdbbbbdbDffDDDBBBdddbBBdfhDBBFBDdbdddd
dbDDDfDffDDBBdbFBFHDDdFBdHfBDbdddDffFdBDFdhBFBdBBbfbbdfBbBBBbBDBHDDFBfDBbBBdflddbbBbBdBbbBDbDFBbBbbdBDFDBBfDbf
bBfbBDbDBfBHDBdDdDDfdFbdDDDBBbBfDbbBddBbdBDbdDBDfDbBbBdbBdfhdfdbbbbbfBddbbbbdbbFBfBDbDBfdBbBbBFdDBdbfddBdDbbdD
fbdbbbBdBbDfBbDbDBfDbBDBbbfBBfhDbBDddbBDdHDbbDDDBBBbBdBBDddbBbdDddfdddFfdbFBdbbBhdbBFHHbDDBfHDBbHBDJJbbDDbdbHB
bdFBHDBDDBDfDFBBFdBdbfBDdbffFddbhpdbbdnbdBbdDBjDDdddbfBhbDfbBBBDdbfDDbBBDfBbDbdDdBfdbDFBddBdbbDBddddlbBDfbBBDb
dbBbbBDBBBBdFBFdbddFBjdBbfdbbbdddfDBBddDdbdDjBBBBBDDBBBBBBBBBHBBBBBFfdDdbBBBBdDbhbbbfddBBfDBHBDBBbbBBBBFdDBDdD
dfdddfDfFdBDFdDBbBdBDdBbbBbdlfbfBBBfffdbfbBbBbDBbBfdfbBBdfdDBdDbBBDbDDddbBdbfjBBdFBdDdbbddBBfBBBDdDbbDDDBdbDbh
dBBBdBbdDBbbDHBbBbBBBDbFFBBddBBDBBffddfdddDbFfbdfdbDDbbBBbfddBdbbbBBdhBDBBDdDBddDBbBjDdddDDbFfDbDBBDBBbBDbbdbB
ddBDbbBfdjddDffdddfBDBBBBBbBhbdDBDbBbBhDdDdDBBDBHbBDBBBdBbbBbbHfbhDfBfBBBBBBFfBBBDbBBBdDBBFBDBBBDBBBBFDDbBDBbb
bfDbbbdfDDBbdFDdbbhbBdbBddDbDbBBBDDBbBBbDdBDfBDDfDdFBdbhDBdddBddfBbdjhBbBfffBdBBDDbBBbfBBBbDDDBbdbfdDDdbbBbBdB
DDBDBHBHbDBdDddBBBdBdDdhbBBBfdFfdddDFDFBBDbFdbBDbBdDbdffDhdbbDbfdBdBddjddfdbffBdBdBddFdDfDfbFbbddBbBbfbDbFDFBF
DHpBDHfDBbBBBfBdDBBDfbbhdbdbDDBddlbdBdBdbdjldHbbDBDDdDDBBbHBDDHFdDBhFFdFdDBDBBHDBdDDfbBBbfDddDDFbBBbdDbFBhBBBf
bFDDDDdDdhBbDbHBBBBHBbfbbbffbhdfDbdfhdbbBbDhFpDFBDDDFHDDDDDFBFBDDDBBDbDFFHBhffbbbdbbdBBBBBbDBBBBBDBfBDFdBbBBbd
bBDBbdBbBbDbHhfdfdBbbdlBbdbFbbbbbfBfBddDDFdfdBbBBBBdlbBHfDbBbbbdddfDdbbbbBFDDbdBfDbbbbbDBhbbbdbbDfbDBBBBBdBDFB
BDDDDBbFBBhDBBBdBBbBDdDbfdddbdfDBdDBdbddBhbbbbdddDDBfdBDfdBFdfbddfddDbfDbBbhBBdBFdfDBDBjBdBfbBDDbbDBjBBJDFBFDh
dBBbBFBdBBDBBbBBDfBbBbDbBfbBBBbBbbBdDDDddbbbFDBFDfBDBFDDBDBDBBbBDbffdbDBBBbBbbDDBDDflbdhdffhfBBBBBBddddlBFfBbb
JfBdddFDdfbBbDbdhdBdbbfBfBbbbdBBBBBBDdbdBdbBfbDBBbFbBBBBbjlhnfnjhfbfnfBbHBbbbBBBbBBDBDDBBBBDddbbBFBBdbbBBdbDBb
dbDdfBfbddBfBdBBbDFBdBfDbBdDDbdBBhDdbDBBDfdFbbbDHdfddfdffBdbdDBdDbfddhfbBDBFBBHBBdBDFBFDDDbDBBdbbbDdbbdDdbfBdd
BdHfbbBbBdFDdFBBBBDfDdBbDdbBbDBBbbbBDDbDBDBjBDddDhdDDbbBfdbdbBdfFBbDDBBBBDhbDFDBdFdBBfBDBfBDfdBDBDBBHBBfdDbdfD
DfDdbBDbbBbbfddBbDBDffdBFBddDdDDjbFDDhhdDDDbBbBDDBhBDFBdfBBBBBBBdBBBBBBdbbfBdbnBdDDDBDbbBdBfdDBBBbBFBbBBBdjddf
DbDBddFfdDDdDddBDbDFdDdbdDDFdFddBdfDDbFFFBBbBBBDdBBDBhDdBbDbBBdBBDBhfBFBBDbBbBddBBbBBbDfBBBBdDBDdjBbBBbhBbDDHB
bbDdbBbjBBbfddBBbbddjBdDBBhfBfdbDDDDJFbbhFFDFDBDHdBDBDBBhBBDBBBFDdBBDDbdBdDDdbbbBDDDbbbbDhddDDDddfbBfdbfDfdddD
DBBHddbhdDbbfDBdDbbdDDddDBDDbddDFFBbFfBDBDddDfdddbDdbBFdhDbbBDbdddbDbbjbDBbfBBBBBBBFbbBbDBFdBBbDbbdddddddddDjB
DBBbBfDbBdBBffDdbBbbBBdddbbdBBBBFDbbbBdBbbdBbbdBbfBBddBbbfBBBdbbBfdhBbfbbbBfBbhbbBddDBDHDbFFfBdBbbdffDBDBDbbDf
dBBBDfDbbBdbBDdDBDDBDBBdDbfDDDBBbDbDbBbfbdddDbBBBdfdbDdDbBdBDdDBddDDbDdBbdDDfbbdDdBbDDBfbdBdfDDBBDbBbdDfbDbBDD
BBdDbBHFDDbdBdDdfbdBFBdbphjfdbhfhfBFDBFHBDBBBBDDbDdBDDdDBDDBDBBbDBDBdDfDFdFbDBDDBdBbdDDhdDBdBbfbbbBbBddBddbbdd
dbdfbfbfDBFFDFDbbdBBbDddbDddbfDdBdDbBHFDbBfbDDDbDdbbFbbdbdbbbdbBbBDBfdBDBBBDBBBBBFBdbdbDFDbdBBddFDbBjdBlDBBdBD
BbdBBBBbdDbBFBDfDDbddfDBBBDddfbdDDdDfBDDfBDbfDBDDfbFBHDBlFDDBbDFdBBdDbBDDBfBBDDBBBbDbbBfDFjBBbDBBDBBddBBdbfdlB
bBbfDfddBFdBbbbfDfdDbdFBBBbDddDdbbffdfBdbBBbBBddBdfDDBBBbfbdBBbDbDdddfbBbbbdbBbBFBDDDdDBDBbbbbDbdbdbfBDdBbBDBb
DbBdDDBBdhBBBFfDHDbDbbDfBhBdddbdBDDBDdBBbddbDBBDdBBBBFDDDBBFBBDBBDBBhbDBbhBbbDddDddDDfbdBDDfBBbdbBFbbbDDdBBBBD
DDbbbddbdBdDdDBDBBBbDBDDdBDBDbDdDDbFfBdbddfbdBDDBDDBBDDDdJbbbDdBBDbFDdDbfBDbbBBbDdDBBBDfFfBBfBhBDbbhfDddddDBbH
BbDbdBBBdBdBFBBdBDDbdDHbBBbBDDBdBddFBDDBBddDDBdbDDbBbbfddbbDdfBbBdDdfbDBbbBddFddddddDDDDBfbBdBBdDbBBdDfDbDBDBB
DdBDdfDDdBBhfddbdDfDBDBbBBBBDBBDbbDhbBhdjDfdDddDDdfbdBDBbBbFfDdbbbDffBBbbDBbDdBdbDBbBbBBbBbddhbdfdBFdBDBddBBDF
DBFBBBDDBfDDBBDBFBBBBBDbBBbBddbbbfBDBbBdfDBDBBBFbfhDBFbddBBBbfddBdBBBFBBBbfbpddbFBbHDdddBdDddfdfBDBDbbBBbDBbDB
BDDbDFdbdBDDblFbbBbrddDFfdfdDBBDBbdfdlFbdBbBfFBDbFdBDDbbBbbbBFjBBfBDdBhdBdDDdDDdDfBbDdHdbBldDBdbDfFdFDDbbFbfbd
bbFBBBBDDBBDDBFBDDBFDFbbBBdDBDdBFBDBDDBBfBFBBBDDBfDDBBfnBHBBDdDdDBdBfDBBBBBbBbDbbbBbBFfdffDfbfddbDffdbhfdDdbdd
dBddbfFFBFBdBdBFdBBbbbdBFDhBBBDdFfhDBBDBdBDbBDbbbBdfbBbbdbddBdbBBfBbdBdDDBFbhBDFhBbfbfdddjbBBBBBBBFBBDfdbbbddB
DBdDDbBBBBBBBdbbddBdFfhbfddfBDBbbDBdfdBdBdfBBBBdfffdbBDdBBdbbBDdDbdbbbBBDBDDBFBddBddFdbBDfFDDDdfbDDbbDBDlbbDDb
BdFBffBfDdDDDdFDbBDdfhBBbFdBdBbFdFdFBDBfBfBBDDDBdDjBBfhFdFDDDfBDBBDBBfBDddbBfBbhDfBdfDBBdDBdFddbBhDFfddDBDFBBB
BbBFDBDFbDfbFdbBbBddbFDBFBDFBdbDBBDBDFdddhhdfbbBBbfdbbbffbdbhbdfhddfdfdbbBDDBbBDBBdDBdBdhdfBfBhBfdddfBBbdbDdbf
bBDdBDBBBbDbBDBBBdbBffBBbDdBdBHBBBbBBdBBDDHBFDBbBdBBbBBbBBBDDFBbdfDbbffdDBDfbbddBdDBFDbDffDDdbBbBBDfBDbBBBBbDD
bBDdbfFbBFDHBDBBDBBDdDBbBbBBbddDDDBdDDbddBfbDFfFBDDDBhdBdhfBBDDDDFDHBbBDbbdFDDBBBBBDdBDbDDBjbjfBbhBDdhfdbdDbBd
BDdfDbBBBdfDBbFDDDdddddfBBBdbHdBbdffFFdbBBdbbBDbfdhbdbDhffbDBHFfDDhbdbdBDBlBhbBDdDdFDdbdfBbBdDfhdBbbhBDbbDFBBb
DBBHFBDBbHBDbdDDFdFfbdfdDbbBbbFbFdDbDBDdbDfBfbfbBdDfDfdffddBbBdbbDddddfbdBDdhdbBdDdHfFdBBbBdfddddffDFbBddddfbB
BfbdDFbFDDbdFBbDbddFlfdbbfdBdFBBddBbDdddbBBBbBBbdBDDBFDDBBFdDdfbdDBdBBDBDBDFDDBDjbDbbDddDBBBDBhbBBdBbjbbhdbbbd
bfdbbFDbBBDbBdfBDBBFBBDbDfBbBdfDDDdbbbdDdbhFdBBFBDBfBBBbbhbdBBBDBFBBdfDdbBBDBdBbDdDBDbddDdBBHBBBDBfFDbDfBFBfBd
dBBdBbfbdDbFDFdBddbBFddBDBFBDfBBBbBbHBDDBBdBbdBDdBFBDDDbDbbdddfBDdBbdDBBFbBDdBBFBbBBBBbDddbldbdfDdbddbDbdFDdfB
BbbBbFfbfddBbbfbdbhDffbfbbBbBdBbdFDbDdddDbDdDffdBbbbbddfbdBbBbbBbdFbdddbBfhFbdbBddhDdDdddBFBddBDbdfdfbfdDBDBbB
BdDdddBdbBDbddFdDFdBFBDBhDbbbhDBDHfhBfddbDDbbdbBdDBBDBbffDBdDBbbBBBbdffffDDdbbdbDffdDDBDddFBnDhFBDbddBdfhdbBDD
BFBBbbBdbhbDbBBbbbDDdbdDDBBBffffddbDdbbfhFdBbDFDbBdHBbDBDBDBbbbbfddddfddDfBBbBdBBdDDBDFBFDBddDDBfDDBDbDbdddBdD
BBBBBDBBBBBDBBBBBBBBBBBDfBBDbbBbbhBfBdfdbbbDhdbbddBDdDhfBDbBfBBBBBBDDBbddffFdbdbbfBBbBdbDBDbddDbbDBDDfBFDFBDff
ffbBDddDHBHHDDdBFfDDDBBBbdddDBBBBfddddfhddddfdBBBBBddFBjfFBBBBBBBbbbbbhdDdbFBbFDDbbdDDDdbDflfhbBBjfbDHdBfjBdFf
bdfBDDbdBDFDBDBddfBBBBddfdDfbBHdbDBDbBFDDdDDbbbDBbbfDBBFfddBDfBdBbdDFfBDDHblBBDdBbDbBdbhFbFBBfBBDDBBfdfbbffjdl
bbDBDFdBdBBBdddbDdBfbdBddhBjBbDfdbhfbBhddjdDBBbDbbdddBfBbBBbfDBbddDbddddfDBfBBbbdBfDbdhdfDfBDhdBddfFdfbbBFbBdf
bbBDDbFbBbbDbbbDJBBFDfBbBFBBbfFbBDbhdBfdfDBbDBdBBDBbfBfdbBBBBBBdFdfbdhdbfdfdBdfdfDddBfdDbDhfBBbBBBDbdBDbBbFffB
BBBDfdHDFBDhDbbDdBBBbDbDbbDBBbBddBddhdbjhffjFDDdfBbBbFBbDDBBBddbBFFfbdbdhDDfDDDdbDbBdBBdbBBbBBbDffdddffBDDFbDB
BfbDddBDDdDFBbbBBDfDbdDfdfBBdDhbjdFbbbBDDbbdbbFBbDdDdddDDdDBfFFdBhDFDfdhDdBbbBBddDDBDjBDFBDbDfBHDHDFDBDdbddDbB
bBhbbdhddtDfdfBhDbddBbbbDdfbbBbbbBBDdBbbFBDddbBvHDBFDlDDfdddbbbbdBBBdDDffdjDbbBBBbBddBDBDBDbDdDdbdBFBBbbDFBdhD
fBDddBBdBDfDFBdDbBBBDdDdbDdDdFDbBDbbbbdBdDbBddfbfBbddbhBBFBbDbbDbDdDBFFBDDFbDHDFDDFbfbBfdbddbbDBffdfdDBBdddfbD
dffDfdbBBDDBbBDBDdJDbBbDbddfhDfBdFDffDbdBdbBBFBbdddDBdBDBdBbBDDBBBBbBDbDbFbbbbDBbBddBdhdFBDDbbBBbdbBdBbbddDbDd
BBDBDDbbBbHdBdBBbbDbdbbBhDBbfBBdbDdFdfdfddBfdddBBBbDdhbdddBdBfdbdBDDBDBhBBbBbdbdDdDdBdDBBdbbBBbddbdBFDDfbdbdBb
BBddDDdddBbBfbfDdfhdDDfdfdBDFBBdDDBBHDDdBbbBBdbBBdfdDDfhDFDdbddDbddDBBBhfdddDbbdbbbDdfDdBBBFFBDBDDbBhfdDBBBBbB
dfBbbDDdbBBdbdfdbDdbDfdfDfBBfDdFbddfbBbBDdBddfDBDbdbfBbBbBBBdhdfddfFDBBdDbfBbbbBDbfbdDDBDbDBDDBbDBdBDDDFBdBbBD
fbbFbddFDbBbdbDfdDfDfddbDddBBbbBDDddbdBbddddBBHDdFdBbdDbdbbbdDbdDfDDdBdDdBdDDBBDDDfBDBbBDDdHbbdBBdfdBDdDbdbbbd
dDdddDfdbBBBbBhBjddbdbbdjfbddBdBfhDbDDfBbdBDdhbbBBbbddfdfBbdDBdbBbBdBBBBdbddBdBfdbFBBBDfDdBbfDDbddDfdhdFBbDDBB
BBFBbDffDbBBBFddFDbhdbbddbDdfdDDDfBbBDdbdDfdbBbdddddBbddBBdbffbDjbDBbbDbbbBbFBfDBDDfBBbBBDdBDdfBBddDbddBdDhdDB
ddBBDdBBDdbBbBFBbBfdbBBDFDBFBHBbFdBdDbBDBDDBbFDBBDFfdDDDfbBBFBBBDdBbDbdBbBBbbBfdDbBffBdbbbdBdBbdBBbbdBDdDddbBb
DdfBBbdDfdDBDDBdfdBDdDdDBddFbbbbdbbdBDBDDbBdbBbBBDdBBddBBBbBBdbddddBDdbbddbdfbFDbdDdDdfddddDdDddddDbbBbbbDdDdf
bhdBdBDdfdDfdfdDDFbDDdddBbfddDdfdBbBbBdBBdddBBdBdFddfbBBfddjBbDbdbdddDBhBBDfDdFdbfDBBHBDBBBfdBhffffbBbbdbhdBdd
DbdddfBFbffbBBBBBBfdbdbBBdnbBbfbDfDdjDBBdbdbBdfbBFfbBbDBDBBFDdfBdBflfBdfbbbdFBBdBhfBBddbbBlbbbdBdDddDbbBddbbBb
bbBdBBbdDdBhDbbDfbfdDBdffdddfbDbdffBdBDBhBdBbBbBBddDBDdbfDDBDDDBDbBbdhDddDfDDfdfdfdDfBDFFbhFfBDDFdDfBbBbfBbbBd
fDBDBdDffbBBBbbBbdhBbbhDFBbdfBBhBDfbBdBdBBfdDdBFBdddDBdbbdfddDBBBDDDBDbBBBbBDdBbBBDBbbbdbDBdbbdBDBBBBfdfbjDdbb
hDdddhhffddbbffffdDdBBBBBBbBBdDddDdbbBdDddfdddBfDfDDbdfdBDDDdfBdbfbddFbbBBFbFDdBdDBdBdBDBbdBddbdDbddbDBBHBdDBb
DBdhdfDBFBbBDFdDFDdBDFdDhhBdDBDBBDlHBFNddDBDBBBDBFHbBFfFHDhFFDBBFBBHHBFBdfBDdBFdBDBDbBBBfbbbbfBDDdlbbDBhdBbdDb
DBfhdhdBDdDddlDhDBfhdBDhjDBHBDhjDfDdfbDbBBDdHBbdbbddbdfhBBBDddBDDfBbbDfBBdbdbFBBBDDBDjBBbDBDFBbBBhbdBBBDjDdDBd
BdbDBbBBDDHBddddddfdBHDHBBBjBDbBfddDdBFDBBFBBBFfdddfddBBbBbdbDDBDbBFDFBBBBdBdBbBBBDdBFFDDdDfdDBbbbddbdhdDbbddb
ddddDBBBDDBddffddBDddBBDbBDbbDDfbbbbbhbbBBBbDDbBdBBBDBBbdDBdDhbbBbdffBBFdBbDBbDbbBDBDdBDBBbbBbbbdDddbdbBhbDffb
bbjDhdBBfbdDddjdfBbBBBBFdddfddbDDDDBFBDHDBdHBDDdBBdFfbDdBbbDBDDDbDddbDBDbffBbdbbdbBbbbDbfBjfBbBDBbBfDfBBddBdbd
dBbBBhbDbDbfddbdDBhbDDbffdDBBDDdddbbfBBbFdBDfbdbdDBBFdfdDdBbdBBdhddfddfdBdbBBDbfbbBDBbBdBdbdBFdBdBdbbdBdfbbhfd
DddBDdBbDBdbfBddBbddDDBfBdbBBBDHBdBBdDdBbddfdbbBbBffBBBBfdddDDBdFDffdbdDHDbdbDBFbDdbDdDBbbBdfbdBDBbBddddBhdHBB
BDHdbBbDdfddbdDDFfBbBBBDBbBDDBbddddFfdDBBddBBBHbHbbdBDbdddDdbBbBlBDjBfDbjddbBDdBDBbbbdBdBDdDBDBbbdBBDDBDfdDBHD
HdDfFFhdDbFffDdFbBddffbdDdBfBBdDBbFFbDdddfbDBdbdBBddddBbBBBDBDdDfbfDDdBBBfBDbbBbBDdDdBBFdhdhfFbDBBBDfDbBBdbFBd
dbddDbfbdDdBbdBBdbbbbdbFFbdBBdDddbDBhbBBBbBbDBDDDffbfDdFdfbBBDBFBbfdbdFdDFDBBBHbdDDdBfdDbBBBbbDHBbBDDdfBBbBbfb
BbjBDffFfDDBBDbDbjDJDdDbbdDDbBdDBBdfdfDDBdfddDbbbdBDBFdbBfddBDDJdddffddBBfBHfDddFDBBdbDDbFdfDbbbfbBbdbBdDbfdbB
bbfBbbBDDDDbfBBBBbBddbDBBBdbbbBbddBBfdddfBDDbbDbBBDdhbBdfbBfBDDfdFfbbBbdddFDDbfBDfDHBHBBBFBfBBDbbBbbdfDbDddddb
FBDbBddbdbdDdDdbDbdBDBBbfbbBbBBdBDddbDnDdBFDbBDBBDBFDHBfJBDDBbBBbfBdDBdBdd
`,
};
