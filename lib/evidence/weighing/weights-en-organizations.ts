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
    { id: 'partners', kinds: ['page'] },
    { id: 'people', kinds: ['page'] },
    { id: 'prior-work', kinds: ['page'] },
    { id: 'programs', kinds: ['page'] },
    { id: 'purpose', kinds: ['page'] },
    { id: 'self-description', kinds: ['page'] },
    { id: 'size', kinds: ['page'] },
    { id: 'stands', kinds: ['page'] },
    { id: 'values', kinds: ['page'] },
    { id: 'wins', kinds: ['page'] },
    { id: 'work', kinds: ['page'] },
  ],
  figures: [
    [
      0.1, 0.2, -0.4, 0.3, -1, 5.2, -3.8, 0.3, 0, -0.8, 0.6, 1.4, 0.3, 0.1, 1.1, 1.4, 0.4, -0.2,
      -0.4, 1.4, 0, -10.2,
    ],
    [
      0.6, 0.1, 0, 0.4, -0.3, 5.2, -3.8, 0.3, 0, -1.1, 0.6, 1, 0.5, 0.1, 1.1, 1.6, 0.4, -0.1, -1.1,
      1.5, 0, -8.9,
    ],
    [
      0.1, 0.1, -0.1, 0.3, -0.3, 5.3, -3.6, 0.9, 0, -1, 0.6, 1.1, 0.8, 0.1, 1, 1.6, 0.4, -0.1, -0.3,
      1.4, 0, -9.6,
    ],
    [
      0.5, 0.3, -0.3, 0.3, -1, 5.2, -3.6, 0.3, 0, -1.2, 0.7, 0.9, 0.4, -0.2, 1.3, 1.8, 0.7, -0.5,
      -1, 1.5, 0, -7.3,
    ],
    [
      0.4, 0.4, -0.2, 0.3, -0.9, 5.3, -3.5, -0.3, 0, -1.1, 0.6, 0.9, 0.6, 0.1, 0.9, 1.6, 0.5, -0.4,
      -0.7, 1.5, 0, -8.2,
    ],
    [
      0.5, 0.3, -0.2, 0.5, -0.5, 5.2, -3.7, 0.1, 0, -1.1, 0.5, 0.7, 0.3, 0.1, 1.1, 1.7, 0.4, 0.2,
      -1.1, 1.5, 0, -8.6,
    ],
    [
      0.5, 0.5, 0, 0.3, -0.9, 5.5, -3.2, 0.3, 0, -1.5, 0.3, 1.3, 1, 0.1, 0.8, 1.7, 0.4, -0.3, -0.6,
      1.4, 0, -8.7,
    ],
    [
      0.4, 0, -0.3, 0.3, -1.5, 5.2, -3.7, 0.1, 0, -0.9, 0.5, 0.6, 0.7, 0.1, 1, 1.6, 0.2, -0.8, -0.2,
      1.5, 0, -8.7,
    ],
    [
      0.4, -0.2, 0.4, 0.4, -1.5, 5.1, -3.9, -0.2, 0, -0.9, 0.2, -0.1, 0.4, 0.3, 1.1, 1.9, 0.2, 0.6,
      -1.5, 1.2, 0, -8.9,
    ],
    [
      0.7, 0.4, -0.4, -0.1, -0.3, 5.4, -3.4, 0.5, 0, -1.3, 0.6, 0.2, 0.4, 0.1, 1.1, 2.1, 0.7, -0.3,
      -1.4, 1.7, 0, -6.5,
    ],
    [
      0.1, 0.2, -0.2, 0.5, 0.1, 5.2, -3.6, 0.5, 0, -1.3, 0.3, 1.2, 0.6, 0, 1.1, 1.9, 0.5, -0.3,
      -0.4, 1.2, 0, -9.8,
    ],
    [
      0.3, 0.2, -0.3, 0.4, -0.7, 5.3, -3.5, 0.8, 0, -1.1, 0.6, 1, 0.8, 0.1, 1.1, 1.4, 0.5, -0.6,
      -0.8, 1.5, 0, -10.3,
    ],
    [
      0.4, 0.1, 0, 0.2, -0.6, 5.2, -3.6, 0.3, 0, -1.2, 0.6, 0.9, 1.1, 0.1, 1, 1.6, 0.4, -0.4, -1.2,
      1.3, 0, -9.4,
    ],
    [
      0.5, 0.2, -0.2, 0.3, -0.8, 5.1, -3.9, 0.3, 0, -1, 0.6, 0.9, 0.7, 0.1, 1.1, 1.7, 0.4, -0.4,
      -0.8, 1.5, 0, -9.3,
    ],
    [
      0.2, 0.1, 0.1, 0.3, -0.1, 5.2, -3.6, 0.2, 0, -1.1, 0.6, 0.7, 0.6, 0, 1.3, 1.8, 0.3, -0.1, -2,
      1.1, 0, -8.8,
    ],
    [
      0.1, 0.1, -0.3, 0.1, -0.7, 5.1, -3.9, 0.4, 0, -0.9, 0.5, 0.9, 0.6, 0.1, 1.1, 1.5, 0.4, -0.4,
      -0.8, 1.5, 0, -10.2,
    ],
    [
      0.1, 0.7, 0, 0, 0.7, 5.3, -3.5, 0.1, 0, -0.9, 0.4, 0.7, 0.2, 0.1, 0.7, 1.8, 1.2, -0.4, -0.4,
      1.9, 0, -7.3,
    ],
    [
      0.2, 0, 0.2, 0.4, -0.7, 5.2, -3.6, 0.3, 0, -1.2, 0.6, 1.4, 0, -0.1, 1.1, 1.6, 0.2, 0, -1.9,
      1.6, 0, -10.7,
    ],
    [
      0.1, -0.1, 0.3, 0.6, -0.7, 5.2, -3.7, 0, 0, -1.1, 0.6, 0.9, 0.4, 0.1, 1.1, 1.5, 0.2, 0.8,
      -1.8, 1.2, 0, -9.7,
    ],
    [
      0.3, 0.2, -0.1, 0.3, -0.5, 5.2, -3.8, 0.3, 0, -1.1, 0.6, 1.1, 0.9, 0.1, 1, 1.4, 0.4, -0.5, -1,
      1.4, 0, -9.4,
    ],
    [
      0.5, 0.5, -0.1, -0.2, -1.3, 5.2, -3.6, 0.4, 0, -1.4, 0.6, 0.8, 0.3, 0.1, 1.1, 1.3, 0.5, -0.3,
      -1.1, 1.7, 0, -8.8,
    ],
    [
      0.6, 0.5, -0.2, 0.3, -0.2, 5.1, -4, 0.2, 0, -0.9, 0.6, 1, 1, 0.1, 1.1, 1.6, 0.7, -0.7, -0.7,
      1.7, 0, -7,
    ],
    [
      0.6, 0.3, -0.2, 0.2, -0.6, 5.2, -3.8, 0.4, 0, -1, 0.6, 0.9, 0.9, 0.1, 1.1, 1.8, 0.4, -0.4,
      -1.4, 1.5, 0, -6.8,
    ],
    [
      0.2, 0.1, -0.5, 0.1, -0.1, 5.5, -3.3, 0.9, 0, -1.3, 0.5, 0.6, -0.1, 0.1, 1.1, 1.8, 0.4, -0.5,
      -1.6, 1.8, 0, -7.4,
    ],
  ],
  features: `
0$
1 0
3000
0%
00
1 $
2%
20
3000
2^
2a
3cr
4tiv
3dult
3m
3n
4d
4niversary
3re
3t
2c
3ent
3hildren
3ounty
2day
2employe
2family
3or
3rom
2hour
5sehold
2in
2k
2meal
4mber
3il
5lion
4nut
3onth
2of
4f
3n
3r
2peopl
4rcent
3m
3ound
2signatur
3tat
4udent
2the
3im
3o
2week
3orker
2year
1000
4 0
6000
5^
5after
6nd
6s
5by
5it
5present
5the
6o
5we
6hen
6ith
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
2teaching
4lling
2volunteering
4ting
0^ $
20
3000
2@
2^
2a
3fter
3nd
3re
3t
2banner
3ought
3y
2can
3lass
3ongregation
4unty
2doe
2evening
5ry
2family
3or
4und
3rom
2had
4s
4v
2in
3s
2join
2meet
3orning
2night
2of
3n
3p
4en
3r
2pag
2said
4y
3chool
3erv
3inc
3tor
4udent
2the
3o
2until
2vot
2was
3e
3hich
4o
3ill
4th
1a
2bout
2cademy
3t
4ion
2frican
2id
3r
2ll
4ianc
2m
3erican
2nnual
2rabic
3e
3t
2shford
3sociation
2ut
2venu
2ward
1bank
3ptist
3sin
2end
3st
2ibl
3ll
2lack
2oard
3ok
2rew
2su
1c
2alendar
3mpaign
3reer
3tholic
2enter
5ral
2harter
3urch
2itizen
4y
3vic
2lean
3inic
3ub
2o
3alition
3lleg
3mmitte
5unity
3ntact
3uncil
5ty
4rier
2redit
1day
2eacon
3cember
3partment
2ioces
3rector
3strict
2oor
2r
3iv
2unn
1education
2lementary
2nglish
2vent
1facebook
3ith
3ll
3mily
3q
2ebruary
3llowship
3stival
2ield
3rst
2ood
3rk
3undation
2re
3iday
4end
2und
4eral
1giv
2od
2reat
4en
3ov
1h
2all
3rdwar
4twell
2ead
4lth
4t
3lp
2igh
3ll
2ollis
5ow
4y
3m
3spital
3us
2uman
1i
2d
2nc
3stagram
1january
2ewish
2oin
2udg
3ly
3stic
1k
2essler
2id
1l
2abor
3k
4eshor
3n
2eagu
4rn
3gal
2ibrary
3f
3ght
3ncoln
4dqvist
3v
2ocal
2utheran
1main
3nager
3rch
4k
4low
3ss
3tter
3y
2eet
3mber
4orial
3thodist
2ill
3nistry
2onday
4tessori
5h
2r
3s
2uslim
1national
2eighborhood
3w
2ight
2orth
3vember
1october
2ffic
2pen
2ur
1pantry
3rish
4k
4tner
3stor
2ell
2in
2lain
3umb
2m
2rairi
3esident
3id
4ncipal
3ogram
3uitt
2ublic
1reader
3cord
3form
3gional
3pair
2idg
3ght
2oad
3of
4m
3tary
3ut
1sat
4urday
3ving
2chool
2econd
3nior
3ptember
3rvic
2helter
2ister
2ocial
5ety
3mali
2panish
2t
3aff
4t
3reet
3udent
2unday
1tabl
3t
2eam
3ch
3nant
2hanksgiv
3e
3ursday
2im
2olliver
2ran
3uste
2uesday
1unifi
4on
4t
4versity
2s
1valley
2ietnames
3n
1way
2e
3d
4nesday
3ek
3lcom
2hitfield
2omen
3rk
5er
4ship
2riter
1youth
5ub
1zoom
0a
1 0
2^
2board
2family
3ew
3ormer
3re
3ull
2group
2member
3onth
2new
3onprofit
2public
2record
2school
3tudent
2third
2week
2year
1bout
5 0
6^
6the
3v
1cademic
2cept
3ord
6 to
3redit
2r
3oss the
2tiv
1dd
3 in
2opt
2ult
1ffiliat
3ordabl
2ter
5 0
6a
6school
6the
5noon
1gain
5st
7 the
2e
3 0
2re
4ement
1id
2r
1larm
2l
3 0
4of
4volunteer
3ow
2on
2s
2umni
1m
2 ^
3to
2ong
1n
2 ^
3hour
2d
3 0
4^
4a
5n
4has
6v
5is
4in
5s
5t
6s
4no
6t
4on
5ur
4restaurant
4tak
5hat
6e
5o
4was
5e
5ill
2niversary
3ual
6 ^
2other
2swer
2y
3on
1pplication
4y
3oint
7 by
7ment
3rov
1re
3 $
40
4^
4a
5sk
4elect
4fre
4given
4held
4in
4mad
4not
4on
4still
4the
4welcom
4you
2ound
6 0
7the
2riv
2t
1s
2 a
3the
2k
3 for
4the
5o
2sembly
3istanc
8t
3ociat
8ion
1t
2 0
3^
3a
3hom
3least
3no
5on
3the
2tend
6anc
3orney
1uthority
1vailabl
2erag
1ward
3y
0back
4 to
4pack
2g
2k
2llot
2nd
3k
3ner
2ptiz
2rgain
3n
2s
3ement
8 of
3ket
6ball
1e
2 a
3given
2cam
4us
3om
5 a
2d
2en
4 with
2for
5 the
2gan
5 in
3in
5 at
2hind
6 the
2ing
2liev
6 that
3l
3ong to
4w
2st
2tter
3ween
7 0
1ig
2k
2ll
4board
2shop
6 ^
1lock
1oard
5 meet
8mber
6of
2ok
2rn
3row
2th
2ught
6 the
2x
1ranch
2ead
4kfast
2ick
3ng
5 the
6your
2other
3ught
1udget
2ild
5ing
4t
5 the
2rn
2s
3iness
2t
2y
1y
2 0
4000
3^
3a
4ppointment
3our
3the
0c
1 0
1alendar
3l
4 0
5^
2m
3 to
3paign
4us
2n
3 ^
4be
3didat
8 or
3not
3t
2p
3tain
2r
3d
3eer
2s
3 ^
1elebrat
2nt
4er
2rtifi
7cat
1hain
4r
5 ^
6by
3ng
3pter
3rg
4ter
2eck
2ild
5ren
8 in
2oir
3os
2urch
1ircl
2ty
1lass
5room
2ean
5up
3rk
2inic
2os
4 for
5on
4et
2ub
1o
2ach
3l
4ition
3t
2ffe
2llect
5g
3or
2m
3 from
4to
3fortabl
3ment
4ission
5tte
4unity
3pany
4let
4uter
2ngregation
3tact
4ract
2ok
3perativ
3rdinator
2py
4right
9 ^
2st
2uld
3ncil
4sel
4t
5er
5ry
5y
3rs
4t
5hous
2ver
1reat
3dit
1ultur
2rrent
2stomer
2t
0daily
3ry
2nc
2t
2ughter
8 ^
2y
3 of
1eacon
6 ^
3r
2cision
8 are
2legat
3iver
7y
2ntal
2partment
2sk
1id
3 the
2fferent
2gnity
2nner
2oces
2rect
6or
8 ^
2sability
3trict
1o
2 ^
3not
3you
2e
3 not
4the
2g
2llar
2nat
3or
3t
2or
2wn
4town
1r
2iv
4er
6 licens
2y
1ue
2r
3 the
0each
4 ^
5fall
5month
5other
2rn
2stgat
1ducat
6ion
1lder
2ect
5 by
3mentary
3vator
1mail
2ergency
2ploy
6 0
6e
7r
1nd
3ors
6 candidat
7the
2roll
6ment
1qual
3ipment
1spanol
1ven
4ing
4t
3r
4y
5 0
6^
6day
6month
6student
5body
5on
5th
2iction
1xam
2ist
2pansion
3ect
4rienc
0faculty
2il
3r
3th
2ll
2mily
6 and
7in
7of
2rm
4er
2vor
5 of
1ederal
2e
2llowship
2stival
2w
1ield
2fth
2l
3l
4 out
2nanc
6ial
9 aid
3d
2r
3st
5 ^
2sh
1lood
4r
1olk
3low
2od
3tball
2r
3 0
4^
4a
5ll
4children
4every
4its
4mor
4our
4peopl
4the
3m
4 in
4er
2ssil
2und
5 in
1re
3 and
4for
3edom
2iday
3end
6 of
6ly
2om
4 0
5^
5our
5the
3nt
1uel
2ll
2nd
3eral
0garag
3den
2s
2ther
2v
1eneral
6tion
2t
3 a
1ift
2v
3en
5 to
1lass
1o
2 to
2e
3 to
2ing
5 to
2od
4 ^
2t
2vern
6 by
6ment
1rad
4er
4uat
3nt
2een
3w
2ocery
3up
5 of
3w
1uid
1ym
0h:$
21
30
22023
54
55
34
35
26
2a
3bout
3cademic
8y
4tion
6vity
3dministration
4vocacy
3fter
3gainst
3ir
3ll
4s
3me
3n
4d
4nouncement
5ual
3pply
3re
4rival
3s
4k
4sociat
3t
3ut
3vailabl
2back
4nk
3e
4com
4for
4gan
5inning
4liev
4nefit
3oard
4ok
3rew
4ing
3su
3udget
4ild
4s
5iness
4y
3y
2calendar
5l
4mpaign
6us
4n
4rd
5eer
4s
3enter
3hamber
5ng
5pter
5rg
4urch
3lass
4ean
4os
4ub
3o
4ach
5lition
4lleg
4m
5mitment
8te
6unity
5pany
4ngregation
5tact
6ract
4rner
4uncil
6ty
5rs
3rew
3urrent
4stomer
2dat
4y
3e
4bat
4cision
4mand
4ntal
4partment
4scription
3irection
8or
4strict
3o
4e
4nor
3riv
3ue
2eastsid
3ditor
4ucation
3lder
4ection
5mentary
3mploye
3nrollment
3vent
3xecutiv
4pect
2fact
4ll
4mily
4rm
3ellowship
4stival
3ight
4nanc
8ial
5d
4rst
3ood
4r
5m
3re
5edom
5quently
4iend
4om
5nt
3und
5eral
2get
5t
3ift
4v
3lanc
3oal
4e
4t
4vernanc
3rant
4een
4oup
5w
2hall
4ppen
4rbor
5dwar
5vest
4v
3ead
5lth
5r
6d
5t
4lp
4r
3igh
6light
4story
3old
4m
4ur
5s
4w
2i
3n
4formation
4volv
3s
4su
3t
2job
4in
3ustic
2keep
3id
3now
2labor
4nguag
3ead
6er
8ship
5gu
4gal
4tter
3ibrary
4f
4n
5k
4st
3ocal
4ng
4ok
3unch
4theran
2mak
4nagement
8r
4rch
4ss
4tter
3eet
4mber
8ship
4ssag
3inistry
5ut
4ssion
3oney
4r
4st
4unt
4v
3y
2nam
3eed
4ighbor
4w
4xt
3ight
3o
4t
4w
3umber
2obituary
3f
4fer
5ic
7er
3n
3p
4en
6ing
3r
4der
4ganiz
9ation
3ther
3ur
4treach
3ver
3wn
5er
7ship
2pantry
4rent
5ish
5k
5tner
4stor
4tient
4y
3eopl
3ictur
3lan
5tform
3olicy
4sition
5t
3ractic
5yer
4esbyterian
6ident
4incipal
9l
6t
5ority
4ogram
5ject
5mis
4uitt
3ublic
2question
4ick
2rais
4t
3ead
4cent
5ord
4gional
6stration
4minder
4nt
6al
4open
4port
4quest
4sourc
4venu
5iew
3ight
4verbend
3oom
5t
3ul
4n
2sal
5vation
4y
3chedul
5olarship
6ol
3econd
4e
5n
4nior
4rv
6ic
3har
4elter
4op
5rt
5uld
3ign
4milar
3o
4cial
6ety
3peak
5cial
4onsor
9ship
5tlight
4r
3t
4aff
5nd
5rt
5t
6ement
4ep
4or
6y
4reet
4udent
3ummary
4nday
4pport
2tabl
4k
4x
3eam
4chnician
4mpl
3hank
5t
4e
5r
4ing
5s
4ursday
3im
5elin
3o
4day
4gether
3rad
5in
4i
4ust
7e
2union
5t
6arian
3p
4com
4dat
3s
4e
2valley
5u
3ision
6t
3olunteer
4t
2want
4y
3e
4ather
4ek
6ly
4lcom
4r
4v
3hat
4en
5r
4o
4y
3in
4th
5ness
3on
4rd
5k
6er
5ship
2year
3ou
5r
5th
1ad
3 a
4been
2lf
4 of
3l
2nd
4 out
3g
2rdwar
7 stor
3vest
2s
3 0
4a
5bout
4been
2v
3 0
4a
4been
4no
4to
1e
2 was
2ad
4 of
3lth
3r
4d
4t
3t
2ld
4 in
5on
3p
4 with
2r
1igh
4 school
2r
2s
3tory
1old
4 to
2m
3 ^
4of
4to
3ebound
2nest
3or
2p
2spital
3t
2t
2ur
4 a
5of
4ly
3s
4ehold
2w
3 do
1uman
0i
1f
2 you
1m
2migrant
7tion
1n
2 0
4000
3@
3^
3a
3business
3charg
3favor
3grad
3hom
3need
3our
3the
4own
2clud
6 the
3om
3reas
2dependent
3ividual
2stall
3uranc
2t
3erpreter
5view
2vit
1s
2 $
30
3^
3a
4ls
4n
4t
4vailabl
3for
4re
3govern
3held
3in
3need
4o
5t
5w
3open
4ur
4wn
3run
3serv
4till
3the
6r
4o
2nt
2su
1t
2 has
3is
3was
2em
2s
3 0
4own
4president
0jail
1ob
2in
1unior
2st
0k
1:aside
2item
2pair
4ragraph
2quote
2row
2short
1eep
2pt
1id
2nd
4ergarten
2tchen
1now
4 who
0l:and
2chief
2editor
3nrollment
2grant
2president
2school
3tat
4udent
2the
3reasurer
1an
3d
4lord
3guag
2rgest
2st
4 ^
5year
2ter
2w
3n
1ead
4ership
3rn
3st
5 0
6one
3v
2d
3 by
2ft
2gal
2t
3ter
2vel
1ibrary
2cens
2f
2ght
2k
2mit
2n
2st
2v
3 in
4room
1oad
3n
2cal
5 0
4t
5ion
2ng
2ok
4 for
2st
2t
3tery
2v
2w
1unch
0m:body
61
2first
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
2she
51
3ubject
91
2they
61
4ing
71
1ad
2il
2k
3 a
2nag
5er
3y
2pl
2rch
2tch
2y
3 apply
4be
4not
1e
2al
3sur
2dical
2et
4 ^
5in
5on
4ing
2mber
6 ^
7and
8re
7board
7elect
7of
6ship
2n
3tion
4or
2ssag
2t
1il
3l
4ion
2n
3d
3istry
3ut
2ss
4 ^
4ion
1onday
3ey
5 from
3th
5ly
2r
3 than
3n
4ing
2st
4 of
2ther
2v
3ement
1usic
3t
4 be
1y
0nam
2tional
1eed
4 to
2ighbor
8hood
2ver
2w
3 ^
3sletter
4paper
2xt
1ight
1o
2 charg
3one
2body
2n
3profit
2on
2t
3 the
3h
3ic
2w
1umber
6 0
2rs
0oct
1f
2 $
30
4000
3@
3^
3a
4ll
4ny
3every
3food
3our
3servic
3the
6m
3us
3you
2f
3er
3ic
5 hour
5ial
1ld
3er
4st
1n
2 ^
3a
3the
2e
3 ^
4in
4of
2lin
3y
1p
2en
4 ^
5at
5in
5to
3rat
2pos
1r
2 ^
2der
3inanc
2ganiz
7 in
7ation
c of
7er
1ther
1ur
3 0
4^
4annual
4board
4community
4member
4staff
6udent
2t
3 of
4the
3sid
1ver
4 0
5the
1wn
3 and
4by
4the
3er
5 ^
0pag
2id
4 for
3nt
2ntry
2per
2rent
3ish
3k
3t
4 in
5of
5tim
4ner
4y
2ss
3t
4or
6 ^
2tient
2y
3 for
1eopl
5 find
6of
6to
6who
2r
3cent
7 of
3mit
3son
2tition
1hon
3t
1ick
3tur
2n
1lac
3n
4 to
4n
4t
3y
2eas
3dg
1m
2 ^
3in
1olic
5y
4tical
2rt
2sition
8 on
3t
2und
5 of
1ractic
3yer
2epar
3sent
4ident
9 ^
ais
4s
2ic
3ncipal
4t
2obably
3gram
3ject
3mot
3perty
8 tax
3tect
3ud
3vid
1ublic
6 school
2ll
2rchas
2sh
2t
3 it
0quarter
2estion
2ilt
0rac
2di
2il
3s
4 $
2lly
2n
2t
1each
3d
4y
3l
2built
2ceiv
3ord
2frigerator
2gister
6ration
2lief
4gious
2main
3ov
2nt
4er
2pair
3lac
6ement
3ort
3resent
9 by
2quest
4ir
2serv
3ident
8ial
3pect
3t
4 com
4aurant
3um
2tir
5 in
2view
1id
3er
2ght
5 reserv
1oad
2bot
5ic
2ll
2of
3m
2ut
1ul
2n
3 by
4the
3n
0saf
2id
4 ^
5the
2l
2m
2t
3urday
2v
2y
1chedul
3olarship
4ol
6 ^
7board
7for
7in
2oreboard
2ratch
1eason
3t
2cond
6 ^
2e
3d
3n
2ll
2mester
2nd
3ior
6 ^
3t
4 to
2rv
4 0
5^
5the
4ic
6 is
2ssion
2t
2veral
1har
2e
3et
3lf
4ter
4v
2ift
2o
3p
3uld
6 ^
3w
4 up
1ick
2d
2gn
4 the
4atur
2nc
4 0000
2ster
2t
3 in
2xth
1kill
1mall
1nack
1o
2 that
2ld
2m
3 0
3eon
2n
1pac
2eak
5 ^
3nd
2ok
3nsor
7 ^
3rt
2r
3 we
1t
2 ^
2aff
5 of
3nd
3rt
5 in
3t
4ement
4us
3y
2ill
2ock
3p
3r
2rik
2udent
7 ^
8and
8from
8in
8organization
4y
1uit
2mmer
2nday
6 0
2pper
4ort
2rround
0tabl
2k
3 a
2lk
2proom
2ught
2x
1each
5er
3m
2chnician
2en
2ll
2mpl ^
2nant
2rm
2st
4ifi
2xt
1han
4 0
4k
5 you
3t
4 it
5the
5we
2e
3 0
4@
4^
4bank
5oard
6ok
5uild
6s
7iness
4center
5hurch
5ity
5lub
5olleg
6mpany
6ngregation
6uncil
8ty
7rthous
5urrent
4day
4fall
6mily
5ellowship
5irst
5ollow
5ront
4group
4hous
4job
4largest
6st
5ibrary
4member
5oney
7th
4new
6xt
4old
5nly
4parish
5eopl
5resent
8ident
5ublic
4rest
5ight
4sam
5chool
5econd
5hop
5tat
6or
6udent
4team
6mpl
5hird
5im
5own
5ruste
4union
7versity
4west
5hol
5orld
4year
3ir
5 own
3m
3n
3r
4 a
6re
5is
5wer
3y
4 are
2ing
3rd
3s
4 year
2os
2rough
7 0
8^
8the
2ursday
1icket
2m
2tl
1o
2 $
30
3^
3a
3be
3clos
4om
3help
3know
3mak
3one
4ur
3put
3read
3speak
3tak
4he
2day
5 the
3dler
2gether
2ld
4 the
2o
3k
2tal
2ur
2wn
4ship
1rad
3in
5 ^
3nsit
2e
3at
2i
3p
2uck
5 and
3ste
1uesday
2ition
2rkey
3n
1wic
4 a
0under
5 the
2ion
3t
3versity
2less
2til
5 0000
6^
6the
1p
2 at
3in
3the
4o
2per
1s
2 a
3on
2e
3d
2ually
1tility
0vacation
2n
1egetabl
2teran
1ic
2sion
4t
5or
1oic
2lunteer
2t
3 ^
4on
3er
0wag
2it
2lk
2nt
4 a
5the
6o
2rehous
3m
2s
3 0
4a
5dd
4found
4start
4the
3h
2tch
3er
2y
1e
2 als
4re
4sk
3believ
3can
3do
5nt
3hav
4old
3meet
3oppos
3serv
3will
2ar
2bsit
2dnesday
2ek
4 and
5of
4day
4end
4ly
2lcom
6 to
3d
3l
2nt
4 to
2r
3 0
4the
2st
1hat
4 do
5is
5should
2en
4 ^
5the
3r
4 ^
3ther
2ich
5 has
6operat
6would
3l
2o
3 ^
4are
4can
5om
4is
4liv
4mak
4run
3l
3s
2y
3 ^
1ill
4 be
2n
3ter
2th
4 0
5^
5a
5the
5us
4in
6 0
7a
4out
7 a
1oman
3en
2rd
3k
4 in
5on
5with
4er
3ld
3ship
3th
2uld
1rit
4ten
0yard
1ear
4 0
5and
5in
5of
5term
6he
5we
2llow
2s
1ou
3 are
4can
4do
4for
4hav
4know
4want
5ill
3ng
3r
3th
0zakat
`,
  places: `
CdefghiklmotuvxCdefghkoqstuvxDqDgioqsuvxAbchiklmopqrstvwxHDgioqsuvxAcdehijlopqrsvxFkqDfgijkopqrswDeghikouIDoOI
koqsuDGhioqxIqQsIuLoGOqHHijosuHIoqsOqwHDiowxEoCghoqsDHEijkmopqrswMDgkoqswHioqHinoqsDfkoquAOOqCdeioqrstGjqsuCgh
ijkoqruwQUMFghijmnoqstwxIswIqAcdrtuvCdehoqsuvIsBchkoqsvwAcdefhiklmnpqrstuvwxQuKrswDhijkmopquwxDuCdfghikqrswxOF
osuwOKHikosuIprDhpsuwIuFrAdghikmqrsuvAdghijmoqrvCdgijklopstBdefghiklmnostuxAdehjmqrtuwAghiqrsuxAbdhlnpqrtvwxCd
giknopqruwBefgjklorstuxAbcgklmoptuxAcdegijklmoqsuwxAdefijklmopstuvwxBcghijklmnopqrsvxCdhiklmopqrsuvwxBcdeghijk
mnoqrstuxODiquvHiqsAcdeghijloqsuwxAcdeghijklnopqrsvwxAbdhiklmnoqvIkqrsuvHqAdfhijmopqsvxAbcdefghklmorsvwxEfhkno
rstuvwImswAdgijkmoquxAdhikmorsuIoqAdeghjkmqrsuvwxAdeghimnqsvHkmoqsuxDfklrsvwxCdeghikmopqsuvwxAbcdefgmoqrsuvAbc
defghkmoprstuvwAdgikmoqstuvwRFkuGhknoqrsuGhkoqrsuGqAbcefhiklmopqsuvwFghikoqswCiknoqrBcehiklmnoprstuvwKmoruvxIk
qAbdefghiklmnopqrwGkqAcgisuUKIODoSuOUQQIosCdhkmnopquxIAdmqxIHkoqrstEhiqAdimopqBdefghijmnrsuwDHnqQADghjlmnoprsu
xAdghkpqxMoCiAhovAiwHiklmoqvRIouHIkmqsKChoqAcghklopsuwxDhjmopqsuvxIKCdghkouvwHqxGiknqrsuBhjmoqsuxKqDekoqxGuGhi
kmoqrsHkJuxOqIOPrOKprQSHOJouxImosIKpqKsQsWGhmnoqruvUPIoSQJkuvxOuGhimosuMqsuRUUSXSHkmorsuDgjlorvOMOqruDGilmqsOJ
puxHorCdgiklnoqrsuwxImoEorAcdgkmqrsuLqGjklopqruxQsCghikmnoprsuwAijkmnqsvHqSHkmqsKHnIqxMBdgikmqsuImqrsOrIkuHoqr
sIKmosHimprBdikoqsuSAOFimGimorOOuxSQAQHknqruIjkHikmqsuOrGhijkoqrsuvxGhkoqsDgkqsuxMoIkoqsIkoqrvOSKHCdehioMqsIqr
KKoqsSRAikmoqsHimIMVHkrsuQCghimnopqsuHDijlqrsuvxVIsAAfhikquxOOsKAqOxQsSQIPuAimoAsHosAijkprsuOqPrxDgiorsvUSQOsU
DijkpquxOpAimsDOqsIsMpQUDgkmqxOqISHIoKCgjkqrsuIkmosQBDgOuPGHikmoqrswQOuxFhoquFgnqsuDkqQsuDikmosQHIklorIIOMFiSQ
GKoqUKDDKlmrsSISSwSImosUvHikmqsuICGIqQCdhkmnqsuvHCdeghikrIqIrsuMoqPqrsxHIPquHkqrODoquInopqrxDkmsKpqrsDhijklmoq
rsuxCfkruvwAchjoqrsuvxIqKFsxROHFjkCdhikoqsuxIopKKKmuAchioqrsuvxMCjkopuwFgkorsCfikmrswAkmoqsHikmopqsuOqRGsvHjkp
qruxQAcoqsuQUIQKqsxFikmopruQKAAQAbcdefghiklmnpsvwxCegkloruxAegijkpsuwKHvCqIHSMEimoqruvCeoqIsuMKDIqsSOCqCdeghio
qsuCefghikmopqrstuwxAcdiknoqrstuvIkoqsuvDefgikorsuQRGhquvGGSIODotDiquwIQvCdjoqruPsJrAcdfhijlosuvwxDoquwxIOFiqH
IuCgimoquxUHimoquOqOqUGhoQxQAcdeghijklorstuxKOqDoHqsRvAdghijmoqrsuxGGioqrsOQUAdfgikmstvSuDghiAdefhijklmpqrstuv
wxDgimoquxAbdgijkmnoqswAdeghijrtuvIDhkopquOIkIqCkowICioGkIOKOQOCdijlnoprsEjoqruvHkAcehkmopqruvQuIqEghijoqQEuIA
ehilmoqrsuvwHouvQIsKmrKmDqEgqwAdfghijkmopqrstuvwSDBkovIosuQKOqHqCOEkLmoqrCtSKsuOGjosAcdfoqstOtQOqrHmorsEgijklm
oruvwHlmoqsuVAcefgijkmoqrsuvwxDuJuxEEkqHDDhsIoxAchiklmnoptvwxCeikoqrsvCdghikpqrsuvwxIkqsSEmqxHqQCemnopsuEhkOKU
CdhkoqsuvDoqDhoICdeijkmruvwHHQCLQImoquxUVXIqICCHqQAcdeghikoqrsuwxOHIkmKouvIoOOqDghiopquvwxDCdhikorsvHixImuwODf
ikoqvQDDRHjoqsvxXIVVIqsJrxOqOTIDghjosuASSAiqxCehjklmoqruvwxQKKmoCdginoqrxICVDgikmoImHqKAhkmqsQIAghijmoqrvwAQIK
xGkouAdijknrtuxXHquIHAeikoqruAcdhikmsDkoquvAikqAbcefghloqstuvwxIlmqsuvJuChikmoqsvEghorsQKAcfghjklmoqsuxLoLoQCd
hikmoqruwxIqSDioqwxDhiEijlnoprxCfhikqrsAcfgikopqrsuvxAoCeghijkoqsvDluLOqvAlsvUKAehjkqrtuxDeqsSIkorvxRHiGGhikmo
quxDvQMDghimoqvKKAdhmoqrsCosxGhkuwFikrDimoqsvDhmqvDghikmnqrsOqQOsHqrsQDgijoruvxDhikmqsuwxIRsvQKHknqAghkopqrsuv
IMCCiklosuEkoBkqwIuIHIkoqDoxCdghirswOAcdghijopqrstuvxGhioqrsvIjotVQUEghoqruxDhjkmorsuxCdeijkmquvIoQEhjopqrsuxD
ikoqsuDhiqwxHqOsKODimImDghkmorsKrvUxJuDghotIIDeghijklosuvxQIxUDgoqsQOsvRDoOuHjquQsOQHiquKKAijmqruHqKKKoEkqEkED
hoqvHDKlouGFikoqsvwxISVHikoqGKDhkmoquxKOGhkwAdeijlmoqrsvwxKqruvHoqrsuxDehkqrsuvHiklmoqsuvAsuKDHsHqHAeglqsuvAcg
hioqrsvHiuvOGQsuDjoquUIDgijoqxGikloqIqCdeghikopqstuwHmquQEghqVVQGKmqrvIkqIkmosKQsQAckquvDDoDAghikmoqsuDIjoquEj
luLEOIoqDsGOHiqsuvxQBgiksuwUvCeghijknoqrvxQuHikqrsxHqsXQDHioqrsvSDjuvxVRvUEqDqWIIkqrHikmorsuCfikquvwxDehimuxIH
SORUUGqCoqrKqQCoqQQUxMqxQKHHAiksuDhiquAcghikmorsvwxHimoqsvHiqHDqwOAdeghioqrsuvAcdfghijkmnqstuwACdefhjklmpqrtuv
xAbdijkmpqrsuvxCdhmopuwxAeghijpquxJqsuxQUQOAOAeghijkmqsuvwGhjkorvIIkqRCdfghikmpqruvwCikmoprwAghijmoqsuvQQUQAos
SSCefghiklopqvwxCdgimoqrsvDgikmnopqrtuwSDgiklmqstuwIkqsuRuHikmoqrwCghruDhqIkQIuQCgoqwIquRsAcdehjmrsIosHmoqsvHn
oGhquHqHHknqvHqvChuxChxHuUDhikmvUGiuwEkmoKmoGlGikoqrstvDhqBfkmqruMsuROQCdefghjkmnqstuImoqIsvKvQGijlorvxAhsRGhi
koqruxGikstuxHkqtKGhmuvQDeghilmnqsuwxAbfghlmnoprstuwxQIsQuDgikqsuwQHquAdhinqrQQxDqKqwIqIAceghikloqsuxHGhiqrAeg
hikoqxAeghikmoqrsuvQAhAefhiknruvxDrAcdghiqruxSQHilmqrsuxMoJouEijmnoqrsIpuvxIIHqvxDAchijklmpqsuvxGhikoqrsuRuCmq
svQQDoqHjquGvOCdgkopqrxGqOqCijkqruvCfikqrvDejkopsuvxMsDiqKpquwxDkqrsuHIkIKIjkruvxOqsQuHiouvCdfhikoqrtuMosuBIjp
qrxGiksuAcdhiknqrsuvHHkoquAgikoqruAdhisOqDgjkoqrsxQAdhIjkoqrsuIkoqsQDkKouxDhikmouImAghikoqsHBuwEkQuDoOqRQsDghi
klmoqrsuvWAcdghijmqsvwxCdgimoquGGhmvEgIkKQKrOIosDhOqsCgikqstuwGijkvxEquvHoqsAosDmoqsXOsQIqGsGqxDikmqvImquvCdhn
qsuvBeghijkqrsuwQHqVDfhimnoqruIknoprxAdeghjmnoqsxDGhikmoquvQCdejmoqsvwxHiqsxMoAghkorvOGruHqGqxKmqDhioAikorsDgh
jkquvwxSIquHowKAdhuQAhjtvxBikrsQUAXHqrvDhkoqsuvBhiOqAdfijkmosuvwxQvIkqsDhiosInrsvwCdefgijkmoqsuxIqsxAeghimopqr
suvwxChqstQsAceilmqxJDefikoruwEioCdeghijmpstvxEhoruvUHvIvDQDKGhkmoqsAilOrxCghikmqsGlqOquHiqsuRHoquEhopxQuGuAdh
kmoqQEkoqvKIkHQVCgiqsvDeijkoquvxGhijkoqvxAhikmrsuHqUHikmqruDgmoqsuFgmDoqsIqsHqEosvGqDhioqsvDklqAdghijmosvwxCiq
QJsuEgiruvDouCdgioquKAcdeghjklnopqrsuvxDhvAdghkmqsxGhkqsxAdeghijkopuvxMsHikrKGkqIqsKQsuvHkCdehkoqrsuvwxHorJmMq
rsAdikorMHisKsIkosuvHiqsEkqHikoqrsODghiqDhqsuvQDghikoqsUJqxEijloquHuHQKKAghkmsuvIuvxQUxDghjkoqrsuvwxHnoquVAoIo
uDfjknoruvRsGqAGhkmoDgikqsvHiquWQQQQsIkoquDgioquHsuQGRuUDeimorGhmoqrAikosDkoqvKoQVDkopqvHkoqHoqAgimoqrsuDhIoqA
KDikoqsCdhijkmnopqrsuvHKCdmDhikmsQvIquQQUIkqrswUAhimsAfgkmosDhDikmsQGimoqrsuvCdijoqtuvxHquvxFiqrsBqsuwxHiqvIqu
AhkosDehikmoquvxOqsuCfghimoqrGQsDhijqFiquvwBlowQAbdfhijkrtuvwxDOqCgkDquAcdeghimopqtuvxOqQuxAdghkmqvwxHqIoICdeg
hjoqrsuwxDjkmqstvxFhiopqvwxAQKIsIqsuMuwxKuSCdghipsuwxAhimnoqUCdefghijoqsuvxOImoDghkoqvRAdhoqvDehovIkoquDejqruv
GhoqrsuAcdefghijlopqrstuvwxQCdikmqrKqAhijkmoqrstuvxJqruxIpqwAdefghikmnopqrsvwxCiDegijkmnpquvxAcijkmnopqruvxDfg
hkmoqrsuvCejqswxEjnopqruvxUIpxAsCdijmnopqruvxAdgiopruQCdeghimorstvxCdghikmoqrtuxAgquvxQDghijkqrsvwxIoICdghjosu
OGikoqruvxDhrsHLSSHqAbcfhijmoqstuwDeghikmpqtuwxCiqOAdghkoprsAcdgijmqrstvHikstuHuDhiuKEhkJmqsuvxKBgkmqsuKDghjpq
uxEjoqvAuIsKuxHijkqsuwxCiQAcdeghiknoqrsuvxNqDefghjkmsuxImnrsuvImrsuAdhijopquDimoqrRuDhoprsvVAghijkopqrsuvwxDhi
kmoqrsuvwOIQSvVSIjouxHqxHqAdgikorsuvxDHqDCdghijqtuxEgioxDfkqruHqUvAdloquCdhijmoqruxAehiqsuvLOruUAbcdfgijlnprwC
fghikmopqswAcdehijmoprstvwxHmosAbdeimntuvxFghikmruxIKUHqQHOqrvCdfghijkmnqstwSEiqrsuxHSuvUCqHHkqDjRsuxSQQAefghi
lmnpqruvwxHDoHiklmnsuxCdeghijkmoqsxXHsvQQsvVHqMQuKQQDqsvIkHioqKqKOHqKDfgkmqrsvwxAkoqsChjrvOsvEfjlqCfghijlmopqr
tuvwxDiksAjkqsuvwxIuwOCdefgiklmorsuIIKJuHkorsvAdhjkmnopqruvxQQsuDAbdefhijklmnoqrstuvwxAcdefghijklmopqrstuvwxAb
cdfghijkmopqrtuvwAdefhijlmopqrstuvwxDpAdghikpsuvwAbcdefghijklmpqrsuvxEghkmoquvxFuAhikovQOKoAdghikorsuOGkoKKOGI
kHWQVKIREKoqSAdhijnrswxQCghikowxIKnquIKqrsvQEhikoqrsuvEmqxEoxOCdhiouxMoKmQuvwDoDHijoqsvxXChikoqsvwJoquxVQIkouJ
uDhjkosuwAghiqsxEhklmosuvOSDImqCdeijmnsuJOuvSIoAhioqrsuvAkrsuOqKqsQKqvOCdghkoqsvAcehiklmpqvwxAcegijkmnqruxDhik
loqrsuvAdhloqsAcdefijklmnprtuvxAdefjkmorstuvwDijmoqsuxHkqrsuvGjnopqrsvxIoqsBcdefiklnopqrtvxAbcfgijkmnortvxBcde
fghjkmnopqrsuwxBcdefhklosvwxAfhkmoqrsuwImoqsvxAbcefhiklmnopqrswAbdefhijlmnoqrsuxCdefgijklmqrsvAhirvxAbefhklopq
tvwxAbdfghijklmorsuvwxDefhkmosAghoqIkorsuwHIkmpEkDhikoqrsvOsIuDEghijklrsuvxOHkmoqLuEjuvxHquLDjqCdghijkoprstuxV
QHuCejqrCdeijkmnopqsuwxKoOOKKIkopquDeghjkoOAQQIkquxDijmIrDgkoqswJuSOqHijoqsvBhBHquvQEghkoqrsuGuCdehjknqruvxEhk
AeghjmrsuvEgimoAhkqOqDehikmopqruvwxIquQDhikmoqrsuIQsCehijklqsuvxHoDeikorsvxEjkmoqrsuvwxWEhikmqrHoqDimoqruJkqsD
hivHikmpsvwxIkqrsCqAHijksvwxAcdeikoquvCdehmopqruvHRuvAdikrsuvOsDhmruvDhoquAdehiklmopquwxSVLAghjoqsuvxGioqtvOKo
pqxUAbcghilmnpqruwxGuwGikmoqtuxFgiqGmsDghjmopqruvwOsuOSHqHCghmqvxQCefghilmnpqsvwxDhkoqwDkosuOAcdisuAhijkoqruDh
jlmoqrsuvwxQQAcdhijkoquOqSAhjklmnpqruvwxAcdefghilmoqruvxHkosAhimstvwxAdefhijmpqrsvxVHosDsOqsEhklmosuvxMorAdjoq
suvxOqrQQIMoHijloqsuDeghijklmopqrsuvDAdhimosuIjGoqrxGiDefjkloqrsuvxIoKDghmrvAbcegijmnoqtuwxIovxDghikmopqrvxHqO
HUDHqsAhijklmprsuvwxDijoqRQuxHikmosuvxCkosKAcdehilmnoqruxSMIIkmoruKAghikqswDghikmsvDghqsOHioqSGhijmorsxDgouEhi
kqsuvxFjkpquvxQHkmprsuvOEQIjoquDhqIoqsuQDoqDeghrstuvwDghirwCdeghijlmpqrstvxVRsOEqsuEghuGijoqsuxGqsuJuxDhijkqrs
vxUxCiqsuxQsCoQMCkqrwHikmoqsuxMuKAdgijkqruxIAdehioqrsuvxVCghijkoqruwQsCqIjkxOqLUEluUAckoqHioqwHCqSHkqHiklqrGik
mquvwDkqsvKUGsvKCiquSHiQuREkORSHimorvEijorsuvSRDghimUFghioqsuvxVKIsvHUAOCdgjkoqswxHUIHioqsIkrAikmoqruvxKrvQIDe
hkmosuvDquCFiorsQHqQMsuUGhikoprIoDnqrUSGqxDioquDDghkoqsEsuADhmoqruOQvCgoGAoQIkouxKNHJuAehkoqruvAOQQIoDsuCekqru
IjuUvEhikopqrvKGikmoqSJqrvxCfgilouwKuKAcgimoqsuDiqQQIvDkoruvxDkqIqCegmnrsvwKIHiMASCPvEhijkmoruwIjkmoqsuDosuvQA
IrCquEgijkoqruvxHkmqwWHqwQHikmopruxHqIosSAdehjqvxQJkHqxODikmrvAhkmosuxQHGhiksIDkmosIqAhioqrsuEfhjoqrsuxQHkqruv
KVDgkluAcehijkloqrsuwxHuUBdefhikqsuvwxBdfhikquHmCoqrsvQuQSSuHqDijmqrvDquDiGhiosvOOqKQDegioqrvDoqKUAehkmosHQDeg
hjmoqrsvwxQHkmqHkmqDhjkoqtuvxOKouvDghilmosuwIkmCdeghijksuvwxIvUvHkouvIkmoqrsImoDjorsuDhiorsDuAbijkmnqrstvwxIsI
sQHoqIsIoqsuUFhkqOqQQCdghijkpqrsuvxOCfiouvxDehlpqrsvxLVxDIqDilosBrvBhmoqrsvAbhjoqrsvxDUAqrsIEuxIkOquxUOAegimoq
suEghimoHijkmnsuvxImoqsuAcdefjkqrsuvwFiwIuvVAbdgijkmnostuvwxDeijkmnosvxGhinoqsAbdefghiklmnpqsuvwxIEhlopquvwKHo
sGsuKKmqsHkoqsuvDhiorsuIIsIuOqUGhjqruxUDQQSKAfikmoqrsvwVIkqsCjouxISSOqvIoqsuIHQGIqrwCdikoqSDiRuIuKKCgoSDquGhik
mouwKoqKJkmqruxSQBcIIvURUwIIqOArVHqCdghkosvwIuDeijxIkuAcdfghikmqrstuACdstuIoqrsICdfghikmqrvRuRuDelmoruvwxAdhkm
orstvxOqtuxQrsuAdhiklosQHoHquQQuCdekmoquvIuAbcfghijkmnorsuxDghAcdjkmopqstxAhikmnoprswHkstuvEjorsuvxUODrORSKuUU
KIAcdefijklrsuwxDkmoqrsOOEfhknrsuvxSUSIkoqsuwOKHikorsOHopqvDghqruxQUQVAimrsGoquAdhikosSDgkmoquwQAghikqsvHqCeoq
rtuChiHHijlmqstxUDfjknoqrsxQsuIqQIkoquxIQUAdehmstuQCitIHiquOAcdghoqrvwxIAAdgmqrsDhiqsvQHqDCkoHOKDAdhikoqsvQCqr
sCdehijmoqrtuvxAceghklmpqsSEkHpDiuxQvHnqrsuDejmqrsuxUUJkouHQCfghijklmopqstuvxSAiIFiwIKOQQuxDAbefhiknopsuvwAcgq
suCdejqsuvxEqHkoqsuvxCHUvAchikqrtuQvQUIEuvxOqvAiqrsuQAcdehijkoqsuQDQHoqrsuwAiHikmqsuvwSwQIouIuICdghijkpqsuwxIS
OAcfhijlmqvEjqrvDosvxQvAdeghijkoqrxOqIAcdhikmpqrsuSUDfgijklmnqrsuvwAuMUQAbcdfhjklmnopqsuwJuxNsKoOKOKOArSAhkqsu
vAsAcfghijkmoqrsuxCdhikmruRwHqxAbcegijmnopqstDikmqrsxHjmnpquxDegsvwxCghijnopquDisDhjmoqrxDoqxIHksuvUICdhikoqtu
VCdghjopqrtuwOJIjpxAcdehinosuxRvKqrsuUGijkoqruvOqSvHAdfhijlmnqruvwHoHSDioqKQHoSDhoqsuvAcdefghikpqruwxSvAcqsQSH
kosuvARuDoVAdghijmopqrsuvHoH
`,
  tenths: `
bbdBpdDFBBJBDDDbBdBndFJDBBDDDfdbfBdFBBBdDDnjFDDblDfJDnLfhBbfBdFBBBdBfDBFHBBDBhBHBDdbBBbBddBDBbfbBbdhFDddddffdB
BDdBBdDBbdDBhDdddbfDfbBDDddFBdBbDBBBBbdbBDbBbddbdhfBfhBBbjdjBDBDBBBDBBBbBBBDDDbbdbffbhdDfhbdDbDdBdBBFbbbFdbdBB
BBDDdBDBffbbBBbbDbhDBbdbdbdBdBdBDdBBBfbBBBBBbDdbBFdBFdbbFDbFjBpDDhDjLBbBdFpJBdLbfbFBfbBfbbDbdDdBbbDbDHbDBbDBDb
BdbBdhbBbDBbbddBddBdbdDddbBdbfBdFbdBDbBbfbBbdDDDBFBhBDBdBDBdBdBbFBDbdBHBBdDBBbDBbFDdBDBbDDFBBBBBDBDhffBbDDBDBb
BDbBFfDDDfdDBDDBBBBfBBBDdBDfBfBbBFBBBDdDDlDdFHJFbdhBFBbBBFBBFFbBDDbBBbBDbDDBDbFDFDDBBBBbbDbDDdfDBhBFbBbDbddJBF
JdDfFFbHbBdfdfbdBdBdBBbBddddFBDfBdDDfbFBDFfBBFDFFFFBFBbdbDBdFbDfbBDbBDhdddBddddBbbbdBDDDhBhDBBBdBBbBDDFBbBhBfB
DDDDHBbbDBBBDDfBDDDhdDBFjhhDBfDBfDBffBBDddBBDdBBFBDBbdbfbdbbBDdbDBBBbdDbBDBBbDFBFDBDBBBDfldBbDBBbDBDbbbffDFFBD
FbBDdFDbDddBbBDBfBBFDFDFbDBBdbBBdfBfDdfDBBBDBDBddfBbBdBbHBDDHFddFdBBdBBfBBDfbbDbbBdbfDHfflBfffjfdFBBddbdbDbbbb
bdbBBbBBBDBBdddBBbbBdbfBBfDddbfbdfddBdddbbBBdDBbBdbDBDbbbbbfBdBBbdbbbBbBBbdHbfbdBBBFHbBBdjBDdBbDfdBbDDBdbHbBBD
FbbbhbbdbffbddddBdbbDDDdBbBFfDBBDBdBdFdBbbBbBbddBdbbbBDBbhbBdbDbbhdDBBBBdHbbbbdbbDBbbBDDbBBbBBBbBBDBbbBbBbddBD
BBDBDHdfdhdDddBdDfDdBffFdbdjdBDdbfDdbDfFDdbdFdBbbBbDdDdjbfdjbfdbBBDfBBbddbhdfdDDDDBBhdfDBdBbbDBdFJDDddBbBbDBdd
dfddddBBbbDbbBDBBBBBfdddllBBdBBFBbbBddBBDbDbbdBBBBbDBBfdbbfBBdbdBBDDdDbBhbFdDBfDfbbbBBfbhBBfdDBBDfDDDffhfDbBdb
BDbbBBbBddfddbdlbBBDlddfdbBFFBBBddDdffdBbdfBBbDDDDDBBDddBdBBDBdBDDBBfbbdbdbfBBBBDdfBBDBFbBBDbnfddhdBbBbBfbfddf
fDDBbfbbDBFDddBdbddfbBBBBddfdbBbBbdDddBBBBDDDBBBbjfhbbBdbFbBfDBFbffDbbdfdbfbdddfffBBdBbBbdddfddbddjBfhDbbfdddd
dDBDhHFFDbbbddfBBBddDbfdBbdbbdBdDfdDddbBBfdBDBdbdfbdddbdBdfBbBBDDBFbdDDdbBBBbbbbfBbbBBfdfBDDBBFDddbBhdhdfdhfdh
dfBBffdDDBdfBjdfDdfBbdddbBdBDFDbdfddBdbBdBBdfBBBhhBBBFBbbddDDDBbBddDBDBfdbfDdBddfbpdBBbbBBBBFHBBDfDffDFfBDBfBD
BfBDbBBhFbBBddbdlBDbBbDddbddffdbdDhBdDDBhBBbddffhdddBdbBBbBBFBbfdbBdBDBbbBdDBBbdBddbDBBBBBBdDBBdhDdDdFddDdBbBb
BBfdfBbDlBBffddbDbBdfBBdhdbhDbddDDbHddDBbFdbFDdDBBbdDddFBDBdBdfbBbBhBfdbbdbfbdbDBhBBBbdbBbBBBdbdDdFfddhbddbdDB
dBBbdbbBBBFhBBdHfDDBBbBDBbhBBDfBBBBBBDBbbddbfbdfbbBbdBBfdddfddfhdBjdBdbDfbBbfddBdfddBBfdBfBbDBDBfDBBFBdBdbbdbd
ddBBBBBBdbhBBBjDDfDDDDdjdfddbBjdBdDbBBdbbBdbdBDffBBbdddbddHdDFfDFbfdBDddBBdFdBfbFbDdfbddfdBBBBBBDDDbBDDDdfDBDD
FbbBDbdDBbBdbddBfhbfdDdBDBDdbbBBBBdDBbBBDBdfDdbdBBdfbDddbDdbfdBbDfBbddhBbfbDDfbbdbBBbBBBBbBDfddffFbdfBBDhfbBDf
dfBdbfBBbBDbbfddBbBlhbddBfdbBbFdDBDLbdBdDHDbfFbDbdbbhdBbdDdddDfdbdfhbdBBBbbdBdBbbdFbbbBbdbBdddbBBbDDBddbbdBddf
dBBbbBbbBBbBdBddbBDbBDHbDDjBBdbbbfddfddfdhdDdddBBbDFBFbbDBBBdfBDBDbBDBDbBdbFBfddbdBfBbbdddbDBdddFbBdFBFddBBdFd
bBbBBdBBDflDdjBdBBBbdDBDdbbffddffdDBdBbhddddbdddbfDBFbDHJBBJbDBBBbfhddBBdbddfbffBFdDdBBBbbdBDBFHBBBfBBbhbBbDbb
ddBBBDDBdDBDDBdDBbbDBBhdfbdDdbDBdhdDbfhddbBddBbFbhdfDHBbbfbDHjlDbDdDbDbBbDdbDdfbbBddfdbbdbbBdbddBbDdBBdbBBdddB
dfbBBBDdDBbbBBbbbbbDbhBDBbBBdBBDDdddbBBDbBBbdbBFBDbdbDbFDDBFdDDBbBDBDdddBDBHdBFBBbbDDDDhdBbddbDfdbBBBFBfDfDBBD
DFBBDHBDBBbDdbdbBbBdbBdBbfbDdBbDBBbBDddbbbBDFdBDddFBDbBbBBBBbBBDBFBpHdBBBbdbfdlBBbdddbbdbBBDDfdBbfBhhDhdBbbdbb
bDDddddBBBBdBbBdfbbBDBDdbbbdDbnjDbbdBddBBDDBBbbDBbBBbBDBdfbDdbdDBbbBdfDbbdBdhBdbDdBBfBBdddbBdfffDbDBBDBDbDBBbB
DddBdBbbbDbhdldbDfhdfDbbdDFdBdBBDbbBDBdDbDHDfBDBBdDBDdBBBBBDBBBbddDdbBbBBbddBDBDdbhdDBbBbfbBjdbDdBddbBfBBbfhBB
BbBBDBdBDFddddDhdBdfdjdBbBBbBBDDdBdddfddbdddDBBbBDbDBbBbBdbddfbfBBDDbBBfdBfBBbBfjbdfBdDBfhDDbBbBbddddDBdlBfjhb
fdhbDddBBBBddBBFBBbBdbdfBDBhfdbBbBBDDBBfbBBbBDbFDbDDddDfBDbBBBbBBDBBfBBbdBddBdBBBbdDBdDDBbBDddhdfBDbbdbDdfhBBd
DbbHBBDbBDBDddBdbddDdddBdbBBDDBfBbDBdBBbbdfDfBBdDBbBbbhbdbbdDdfddbbbbbddfBthDbdfbBbbBbDBddDdBBdbBfDBBBdBdfDfhB
fddfdffBfDffBbfBbbbdbbBbBDBDbdbfhBffdDhdjbDdhBbdBBbddbddfBBdBBdDddddBbdddfbDdDddBdbdBBBBddBDdbfBbBBdbDBddBBddd
dBdddfBbBFbdddbddBdbdBDBDddfbBBFBbhdhBBBBbjBFBDBdhBhDDDdBBDBddbDbddBBBBbBddBDDBDFbBjDdBBbbbBBbfDBDBdjFfDbddBjB
hbbbdBbbBFbBBbFBbbBdbbbBBDBBBdbBdddDbdffddDhdbbfDBDBBBbDbfBBBDDDbDdJDfBDBBBBBDBDdBbBBJBFdBdBBDfDbDdbbdBFFfdbBb
dffBBfBBDbbbBdBBbBBBBfbBBBBBdbdbbbDDbBbdDfDDbBBBBbBBdDDddfBbBBBBBbbfDBddffdfffddddBDbDdBddbbbBbbBddBdBFBBFBdbb
FdlbDfdddBbbdfdbbhBbbdbbdfBDBBBbddffdbfdDfdDdbBdBdfBdbBbfdbbbDDdBbBBbBhBBbBDlBbbdjDbBbddBBbbbbddbbdDBBdddddddB
fdDbbddBhBddfDbDdbdBbbbffdBbfddbDbbBBdDFBFDhBhBDbDBDBdBBbFBBBDhBDBBBDBBbBBbdBBbdbBBdbfDbbddDbdBfddbHBfbFDBBBBB
BBBBBBbBDFbdbbBBbBdDdbBjbdDbbdBFDjdbbdBbBhBDbfhbFdBBBBBbBBddfDdbdbbBbbbbBbBjfDFBBfBbDBBjBdfLDBBDfBBbddbbdfBBBD
BBBDdBDbdBBffbdBDBfBBBbDDbbBffBDBfBBbBBDbbBbDBdBBDBDdbFbbBbhbdjBdFbbBddddhbdbBhbddbBBdBdBbfDBbhbFdbfBBbdddfBbB
DfBbDBDBbBBDdBbdbdDBdfhDfBbBDBBbDBdfBhfBBbbblbDbdBDfDBDbhdBBBbBBBBBjhdDBddBbBdbDBfbBBdDBBJbfdDfdfDtbBddfDBBDBD
DBBBBBDdBdBdDDdDBBhBFDfbBDBBdbBfbBBfdjBBdhjhbddbddBFdDBBBpBBBDBBBbBDbDBBBjbBdddddddbddddFBbbBDBbBBDBBDDBbfBbdb
dDdBbBffBdDDdBbbDdddBbbBBbbbBDBHbDBbBBDbbFDDbBFBDdlDFBbDBdBdBhBBBbBbBbBBBDBBbbBBhdBdBDhhfdfbdfhbDBdDBfbbdbhBBb
fDBfBbbbBBBddbDBBBBfbBBbBDbbddBdDfdbbBBdBDdfBBBbBDdjBBbfBHbDbBDhBFlbBDBBBdBdbbDDdbBFpddhBfdBdBFDBBBBfBBDDDdBDb
dfDbBfBBdbFbBbdBbBdbdBfdhBbBDbddddBddBBBbBBbDBddbdFfDdfbdffdbhBDfBbBdDddddbbbDddhdBBBdddbBBDbdDbBbBfdBDBdBbdDD
BBddBbdBfBfBDbhjdBBDbBdjBFfbDJDFdDdBBBBBDBBBDBddDfdfhDBBjhFBrBBBBBbbBBbBdjbdfdbBBBbBbFBBDDBDBbFDBbDbbbBFDfjbBh
dbfhBdDbdBbbhdbBBndBDBBDhdDDBbbBBDddFFBfFBfhbbDbHdBBBhDBBjFBBDFdDBdffbbdfBBBDbbBbdddhdDbfBfdBDBdDdBdffBBBBbbfh
bbBBBdDBfdDBBDDddBBBBDDDfBBBdFbDBDndbdBbdBDbbBDBbBDBBDBnfBffBddBFdbBdfdDBdBBBbBbbdfDdhfBBhBDbjBfDDbDpfBjDfdBDB
fBbBdbdBBBdbffdfbBbbBbBDDdbBBFddDFBBbbbbBBBFbbDBDBBfddBfbdfbfdBbbfBbfdbdfBBBBffFdhDDDdBBBdBJfBfBBddBBbDBddbhDd
dBbBnDBbFdDDBDjBBhHDFHhDbDbffhfhBBbBBDFDDFDbbDdhbBbffjbnBBDbDddDFBBBBFbBFBbBBbhDbDDbhBbbBbjddlDdbbDBfddDBBdDbB
BBdBDDbDbdDDDFDBDDddBBBFBDhBddjBdhBBBfhfbBfbbbddbdbBBBbfDBBDdfnDBfhDdDdddDFbBbdbDDdBdBBdbdhdDdBdbdDBddBbBfbDff
FDDDDbDBBhbddhdbBbdbfBbbBfDfdBdhDFBBBdbbBddBDBdFBBbBBbBBDbBhfBbBBBHJBbDdBhBfDBBBBBBBHnhDBBbFBbddBdbbBBbbBdFdlB
BBbDbbBbbDffdfdFBdFDDBbdnbFBbBdBbfbDffBdDdBhBfbbBBDfFbhblhdfDdhBHhBLFBDbhdDbBdfBbBdDbDBbBFbBdfdBDdhbnhJFHFFlbb
JBBDBfhDBbBdDbdbbDdbbDdDBDddfDdfBlDjbdBfhDdFlBbBDBbBbfDdBbDfBbdbBbbfddBBBBBFbbbBBBBDBBdBDBfBBDDDBBBdddbbbbbfDb
dbfBBfBDBBddddfdddddddfDDJBBdFDdBBbBDFBbbBDbDBBdbBdddBDbDdbbdbbFBBBBDBbFBDBBbDBDdBbBdbbdBbBDDBBjddlbDBbddBbhBd
bfbBDDbffFfBddbbBbfBdBDbdDBBDBFhDDbbldbBBfddhbbbDBbdBDBFbbDbBbDbDbBbdBdbDbDbFddBDbbdBDDBBBjfBBbFfHdBdbHBDbbBDF
DBFHDHBBBfffdfdDDDdBDbfdbdBfDDDHBDBBBddffbBDbDbbBdfbbBlbBbdBBBBDdfBBdBBdbDBDBBDDBFBBBBBBDBDbfdbfDDbDdFdBBDbBbB
bdbBDbdDBDdBBbBBdDbFdDDBBdBDDbfbBDdBBbBbFbdBBdbbBBBfnddDfdfDdddbdHBDBFDBDhBDdbBbDFBBdbdbdbdBdhdbbbBbdfdfBDFDJJ
BbBBDbBfFbBbjBBbbdbdBBBDBBBDBBBdHnFdBdbdbBBdbDdddddDbBbbDDdBDbddddfhdbBbbdDbjbdbfbBddBBdfddddfddfBBdbDfBbbBbDD
BbddBBhbbBbDBddBbbDBBBbBbBBbFbBBbBFfDFdjDbddfbBfBBDBbddbBdBBhDbdfFBJBhFdFHfhDbLffBFPDLBBbdDFfBdFFHDfjBHBjhbdBb
dhbBFfbbfdBDBbDDBfBBbDbFdddFFdlBDBFFBdBFjfDdBDBBfbBFDDfbBbDddffFbBFbFDbDDBDBbBbbddhBBbBfddDbbbDBBbbfBfdBDfhdFb
bDdFbBBdddbdjBbfDbBBbfBfbBdDBbbBfBbdddhdbdddBDBBBfdfBhdbDBdDBdBBbBBBBDbFDDBBBdfBBDBBBBBBbdBBBBdDbBdBBfdnBDDBbb
dBBdBdBbbbBDDDBBBDDBBfBDfdfdbddbFbDfBbDddDBBbBBbBBBBDBDbdBDBBBBBBbDBDddbBBdBdfBBDbbDffBdBDBdDbdDFbdDbBBFbfBBBB
dBFBBDBBBBfBBDdbBDBFbBBDddBdddbdbBBbDddfbfddBFBBdDDDBBBdDBBBBdBbdBbbBBBDdDBBdbDDDBBhBdbHFFbBDBBbDBdbDFbBDBlHdD
bBFHvfDHFFDDBDFhBjBBDdBDBBBdBbBdbFBBDbbDBDDBBbbBBDbDfbbhDdBFfhbbBbDbfhbdhBfBjldDDdBdBfDDbbDdDbbDdbDBbBbbBFbDdF
BbbDBBFbBDddHbddbbdBbdbddbhfFdbBBDBFbDfbDBDDfdddDdDdBdFBDBffBjdjBBDBDfBBFFBfBBbBBdBbDFBBjjbdddffBBdbBhDBFFdBBb
fbBbbBDBbbbbBfdBbBbDbFBDBdDdhdDFbbDDBhbBdhdjfdfbBBfbDbDfhBBBBBbBfffdfBDbDFBBdbdddBbBbhddDBbBbdfdDdfbddhBBDbdfd
BBDBdDBDbDBBBBbbBbbddbBBBBBdBDBDBbBdDBdBBjBbBDBBBfBfBdDBBBbHBDBBBbBbBbDBBDBdDBDDFBfBBfBdbfDBBDBBbDBBBFbbDbdBfd
bDdBBbBBDDBBBbBbDbdbbffBBBddbbBBbBdfBBBddjfBBBBdhddddfdBddjDdddBddBBBBbBhdBBbDFFfbDBFfBFfdbbBBbbBBbBbbBdBbBdBj
BbBdBBBbBBbdBdDbdfBDBbBBdbbdbDbdbbBbddDbBdfBbddbbDBBBbfDDfbbBDFDDdbbBBbBDBBfbdDBBbDbdDbbbDdddhdbbBDBbbBBBhDBdB
BhDDLBDFDBDFdbbDbfBDbbBddfhDhBhDBBDFfDBfnBBBbDbfBdDBDDBddBdBbBDDBbBBDBbfbBbBfBBdddFdbfDDdBDBbBDbdFfFfBdjdBFBBd
DFBDdbdDBdjDBDhdBDBfddBDDDDdBdBBDDDDbBBFBBBBBdddbbhhfDBdbBDbdDDdDBBDdDbbBDdfbdfBDbDBbBdbBddbbbbfbBBDbdBfBBBdfd
FdFdBBBbfbDbbBdBbbbBddbbbbFdbBhdbfbBBdbBdfDBbBBBBBbbBDbbBdBDbfdfbBddBBbBFBbdfbbbbdBBfbBdDjBdfBbDbBbbBbBbbdbbBB
BFDDBBbBBfFBfDDBBbfBdBbbfdBbBDdbbBbDbBbdBhBndhbfbbBBbdBddbbbDdBFBBBBBBffbdBfddDbbdBbhDdbBbdFdbBbDbBbhhBDBBbDdd
jBdfbBbBBbDBBbDfBBFdfBdBbBBBbbbdBBbdBbDddfdDDDBDBDJDFBFBddBBBBDDdBDBdbdFBfBfBDddffHFbBbBBfDDddfdfBdddbdhbdBbBb
BBbbBBbBddDdbbbbbbfBfbDfDfdBDfdbDBbbBBDdBBbhBdfDbdbbfbDfdDbBbdbddBBDddfdbdfdBBBBdbDdhBdDBddDbBDDBDbBhdBbddddbB
hBBbBDBdBbfdffbbBdddddddbdfBBbBDjBbbBdfBBddDfBBfBBDDBBBdDbbBdbbfBdfDfdhBddddhFbBBdbbdjbBBDDbBhbdddddfBbBdBbbBD
bdfdfBBFhbBdBDFbDlfDdddDfffBbDFbbDBdDBBdfddBbBBbdbDddfBBBfbdbbdFBdBBddbDdDbBdBDbhfdbBbbfBbdfBbddBdddbdfbBDBBfh
fbdbDfdBBBBFBDBBbBBhdfjbbdbdDBfbDFBFDddddBBBBddBdfdbhDBdbDBdbbBBBDDDbbDfbhBBddfbddfbBBBdhfBbDBdBbDFdBfBBbddbBd
ddBBbdbbBlFBDBdDDBDdbBDFhbdBBfdffbdBbbbdBfFffbddBBddBbDbdflBdfbBBbDdbbbDDhBBBdBBfbBBBffbBjFbbfhDfdhbdBbBBdfBBb
ddBDhBbBdbdjddBjddBbbbFdbbBBbdBbBbdBDbBdFdBBFBbBBBdFBdFfdBddBFddbbBfddhbDbBffdbBhBdBdDBdHBdddDDBbBFDbfbDbDbdBB
bDbfDddDDjBBdddBjBlddBBbbFdBDBBFbBbfBbfBDBBBdbhBbBFfDfBddBfBBbFBdfddDBBBBBBbbdbFbBbBffddBbdDDddBdBddfhbBBBBDbD
BBBBBDBbBbDDbdDDBBbbBBDBBbBbdBBDnDfdddddBDddbBBdfbBbdFDBdDbddbfblfdBBfbBBBbBBBhDDdDffBBDBfjddfbdddbDfBbDdbddBB
DbdDfbbdBdbddDbBBBdBbbddbBBBbBdBbbbBbbfdBDddBbhBBDBBbdbDDdBBBdDbdDdhbdbBBdBBddfdfDdfbBdBBdhbddDdDfBdhBBbbBbBdf
fBbbbdbdbDBdBffDbddfbbddddfdBfdddbfBbBbBBBbBbDdBBBBdBbdbfbBDdbbbBDbbbdbBbBBDBBFfBBdBBdBbDfddddbBbbddBBbdBdBddB
DDDdBbdbbbfBbBDBdfDDBdBddBdBdbDdBjBBBDBdDBbHBDFFdDhBDBBlDfddddBdbBBbfBBbdDbfBBbdDbBDBbbddBBbBddbBbBdDbbfhdbDdf
dbBBBbBBBDBFFbdDbdbfdBbdfBbDdbhbbbBdfddbbBBbddbdDDbfddbBbddhBDnBBbfhfbdDDDBddfDbdBBBBfdbbhdBBfddbfbDbFbBffbbBB
BdBddbdDbfbbBBbfBbbDBbdBBdBDdhbBDhBBDbBfDfbDBdbDfDbbdbddDdBdhBfdBDDBFBDdjBBDBBBBbfddfBBfffdDbdhbfdBBDbdbBBBbfd
dbddhBBBbhdfBBfBBjDDbbbBFbhddDdfdfbBDBbdbBdbbfBDjdlfffBBdDDdBdDBhDJBBDBHDBBBFddbdBDBDBddBBbfFBBBbbDbBhfdhDbbdd
BBBdBfDhdBddDBBBDDbBBdBdfBbbddBBbdddddDbdbbDDBdBBBDBdBbhbdBBbFhDFdddbbdBDBbbbBBbBDHdHbFbfDbddddBdBFlBDbFhdfDff
dBDBBDBBBddbBbfdbbbbbBBDDbBDbBBBDBDbDdfbBBDBBBddfdfBbBdHdDBdbdBDdhDbDffdDbBBDbBlBfbfBBbBDbdbbdBfdbfdDdfdbDBBdB
BbfFDBBfHbdDDbDFbdBBbBbBBDdddfbDbBbBbDblDldBDBfBBFbbBdBBfdfBdBBBdBbBBBbbDhBhBBdBDDBbBBDdBBBDBdfBBbddfbbddbfhbD
fbbBDdfdBDBFBbfDDfDBBdBBdbdhdfbdDhdBBfBDfDBBbdDBbddbBhBfdDBBBfFDDdDhbdfbDddDbddBBBBBbBhDBBBdDDFBBDFBBDBdBBbdDB
BBBBBdfdbddBDBDDDBFDBFdHDdDj
`,
};
