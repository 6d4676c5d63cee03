== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 muted*13
border text title*10 text border*35 text train*2 text*7 border*2
border muted*5 border*54
border text*5 border*54
border muted*5 border*54
border text*5 border muted border*14 muted*2 border*14 muted*2 border*14 muted*5 border
border*60
focus text focus*2 muted*4 text muted*7 text muted*6 text focus*9 text muted*6 text focus*19
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text focus*10 muted*27 text*20 focus
focus text focus*10 muted*25 text*22 focus
focus text focus*10 muted*39 text*8 focus
focus text focus*10 muted*30 text*17 focus
focus*60
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 is as true
== 60×20 16 differs in
 2 muted text title*10 text muted*35 text train*2 text*7 muted*2
 3 muted*60
 4 muted text*5 muted*54
 5 muted*60
 6 muted text*5 muted*54
 7 muted*60
 8 focus text focus*2 faint-n14*4 text muted*7 text muted*6 text focus*9 text muted*6 text focus*19
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 muted*13
 2 muted text focus*10 text muted*35 text*10 muted*2
 3 muted*60
 4 muted text*5 muted*54
 5 muted*60
 6 muted text*5 muted*54
 7 muted*60
 8 focus text focus*2 bold-faint-*4 text muted*7 text muted*6 text focus*9 text muted*6 text focus*19
== 80×24 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 muted*14 text*9 muted*5
border text title*10 text border*55 text train*2 text*7 border*2
border muted*5 border*74
border muted*5 border*74
border text*5 border*74
border muted*5 border*74
border muted*5 border*74
border text*5 border muted border*9 muted*2 border*9 muted*2 border*10 muted*2 border*9 muted*2 border*9 muted*2 border*10 muted*5 border
border*80
border text title*4 text border*35 focus text focus*2 muted*7 text muted*6 text focus*9 text muted*6 text focus*2
border muted*2 title*10 focus*2 text*5 focus*2 text*19 border focus text*36 focus
border title*12 text*28 border focus text*36 focus
border text*2 muted*10 text*28 border focus text*36 focus
border text*2 muted*10 focus*4 border*8 text*16 border focus text focus*10 muted*21 text*4 focus
border text*12 muted*15 text*13 border focus text*11 muted*5 text*20 focus
border text*2 muted*10 text*28 border focus text focus*10 muted*21 text*4 focus
border text*2 muted*38 border focus text*11 muted*3 text*22 focus
border title*10 text*30 border focus text focus*10 muted*21 text*4 focus
border text*2 muted*10 text*28 border focus text*11 muted*17 text*8 focus
border text*2 muted*38 border focus text focus*10 muted*17 text*8 focus
border text*40 border focus text*11 muted*12 text*13 focus
border*42 focus*38
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 is as true
== 80×24 16 differs in
 2 muted text title*10 text muted*55 text train*2 text*7 muted*2
 3 muted*80
 4 muted*80
 5 muted text*5 muted*74
 6 muted*80
 7 muted*80
 8 muted text*5 muted*74
 9 muted*80
10 muted text title*4 text muted*35 focus text focus*2 faint-n14*7 text muted*6 text focus*9 text muted*6 text focus*2
11 muted*3 title*10 focus*2 text*5 focus*2 text*19 muted focus text*36 focus
12 muted title*12 text*28 muted focus text*36 focus
13 muted text*2 muted*10 text*28 muted focus text*36 focus
14 muted text*2 muted*10 focus*4 muted*8 text*16 muted focus text focus*10 muted*21 text*4 focus
15 muted text*12 muted*15 text*13 muted focus text*11 muted*5 text*20 focus
16 muted text*2 muted*10 text*28 muted focus text focus*10 muted*21 text*4 focus
17 muted text*2 muted*39 focus text*11 muted*3 text*22 focus
18 muted title*10 text*30 muted focus text focus*10 muted*21 text*4 focus
19 muted text*2 muted*10 text*28 muted focus text*11 muted*17 text*8 focus
20 muted text*2 muted*39 focus text focus*10 muted*17 text*8 focus
21 muted text*40 muted focus text*11 muted*12 text*13 focus
22 muted*42 focus*38
== 80×24 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 muted*14 text*9 muted*5
 2 muted text focus*10 text muted*55 text*10 muted*2
 3 muted*80
 4 muted*80
 5 muted text*5 muted*74
 6 muted*80
 7 muted*80
 8 muted text*5 muted*74
 9 muted*80
10 muted text focus*4 text muted*35 focus text focus*2 bold-faint-*7 text muted*6 text focus*9 text muted*6 text focus*2
11 muted*3 focus*12 text*5 focus*2 text*19 muted focus text*36 focus
12 muted focus*12 text*28 muted focus text*36 focus
13 muted text*2 muted*10 text*28 muted focus text*36 focus
14 muted text*2 muted*10 focus*4 muted*8 text*16 muted focus text focus*10 muted*21 text*4 focus
15 muted text*12 muted*15 text*13 muted focus text*11 muted*5 text*20 focus
16 muted text*2 muted*10 text*28 muted focus text focus*10 muted*21 text*4 focus
17 muted text*2 muted*39 focus text*11 muted*3 text*22 focus
18 muted focus*10 text*30 muted focus text focus*10 muted*21 text*4 focus
19 muted text*2 muted*10 text*28 muted focus text*11 muted*17 text*8 focus
20 muted text*2 muted*39 focus text focus*10 muted*17 text*8 focus
21 muted text*40 muted focus text*11 muted*12 text*13 focus
22 muted*42 focus*38
== 80×24 light is as true
== 80×24 ascii differs in
 2 muted text title*10 text muted*55 text train*2 text*7 muted*2
 3 muted*80
 4 muted*80
 5 muted text*5 muted*74
 6 muted*80
 7 muted*80
 8 muted text*5 muted*74
 9 muted*80
10 muted text title*4 text muted*35 focus text focus*2 faint-n14*7 text muted*6 text focus*9 text muted*6 text focus*2
11 muted*3 title*10 focus*2 text*5 focus*2 text*19 muted focus text*36 focus
12 muted title*12 text*28 muted focus text*36 focus
13 muted text*2 muted*10 text*28 muted focus text*36 focus
14 muted text*2 muted*10 focus*4 muted*8 text*16 muted focus text focus*10 muted*21 text*4 focus
15 muted text*12 muted*15 text*13 muted focus text*11 muted*5 text*20 focus
16 muted text*2 muted*10 text*28 muted focus text focus*10 muted*21 text*4 focus
17 muted text*2 muted*39 focus text*11 muted*3 text*22 focus
18 muted title*10 text*30 muted focus text focus*10 muted*21 text*4 focus
19 muted text*2 muted*10 text*28 muted focus text*11 muted*17 text*8 focus
20 muted text*2 muted*39 focus text focus*10 muted*17 text*8 focus
21 muted text*40 muted focus text*11 muted*12 text*13 focus
22 muted*42 focus*38
24 text focus*3 text muted*5 text*2 focus*7 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 muted*44 text*9 muted*5 text*3 muted*8
border text title*10 text border*52 text train*2 text*7 border*3 text title*4 text border*36
border muted*5 border*72 muted*2 title*10 focus*2 text*5 focus*2 text*20 border
border text*5 border*72 title*12 text*29 border
border muted*5 border*72 text*2 muted*10 text*29 border
border text*5 border*72 text*2 muted*10 focus*4 border*9 text*16 border
border text*5 border*72 text*12 muted*15 text*14 border
border muted*5 border*72 text*2 muted*10 text*29 border
border text*5 border*72 text*2 muted*38 text border
border muted*5 border*72 title*10 text*31 border
border text*5 border muted border*19 muted*2 border*20 muted*2 border*20 muted*5 border*2 text*2 muted*10 text*29 border
border*78 text*2 muted*38 text border
border text title*8 text border*15 text title*3 text border*21 text title*13 text border*11 text*41 border
border muted*15 text*8 border*2 muted*15 text*9 border*2 muted*15 text*9 border*2 text*41 border
border text*23 border*2 text*24 border*2 text*24 border*2 muted*39 text*2 border
border text*23 border*2 text*24 border*2 text*24 border*2 muted*22 text*19 border
border*120
border text title*10 text border*16 text muted*3 text border*3 text title*6 text border*18 text frozen*15 text border*2 focus text focus*9 text focus*26
border text*34 border*2 muted*41 text*3 border focus text*36 focus
border text*34 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*3 border focus text*36 focus
border text*34 border*2 text*39 train*4 text border focus text*36 focus
border text*34 border*2 text*25 muted*6 text*8 train*2 muted*2 text border focus text*36 focus
border text*34 border*2 text*44 border focus text*36 focus
border text*34 border*2 text*44 border focus text*36 focus
border text*34 border*2 text*44 border focus text focus*10 muted*21 text*4 focus
border text*34 border*2 text*44 border focus text*11 muted*5 text*20 focus
border text*34 border*2 text*44 border focus text focus*10 muted*21 text*4 focus
border text*34 border*2 text*44 border focus text*11 muted*3 text*22 focus
border text*34 border*2 text*44 border focus text focus*10 muted*21 text*4 focus
border text*34 border*2 text*44 border focus text*11 muted*17 text*8 focus
border text*34 border*2 text*44 border focus text focus*10 muted*17 text*8 focus
border text*34 border*2 text*44 border focus text*11 muted*12 text*13 focus
border text*34 border*2 text*44 border focus text*36 focus
border*82 focus*38
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 is as true
== 120×36 16 differs in
 2 muted text title*10 text muted*52 text train*2 text*7 muted*3 text title*4 text muted*36
 3 muted*80 title*10 focus*2 text*5 focus*2 text*20 muted
 4 muted text*5 muted*72 title*12 text*29 muted
 5 muted*78 text*2 muted*10 text*29 muted
 6 muted text*5 muted*72 text*2 muted*10 focus*4 muted*9 text*16 muted
 7 muted text*5 muted*72 text*12 muted*15 text*14 muted
 8 muted*78 text*2 muted*10 text*29 muted
 9 muted text*5 muted*72 text*2 muted*38 text muted
10 muted*78 title*10 text*31 muted
11 muted text*5 muted*72 text*2 muted*10 text*29 muted
12 muted*78 text*2 muted*38 text muted
13 muted text title*8 text muted*15 text title*3 text muted*21 text title*13 text muted*11 text*41 muted
14 muted*16 text*8 muted*17 text*9 muted*17 text*9 muted*2 text*41 muted
15 muted text*23 muted*2 text*24 muted*2 text*24 muted*41 text*2 muted
16 muted text*23 muted*2 text*24 muted*2 text*24 muted*24 text*19 muted
17 muted*120
18 muted text title*10 text muted*16 text muted*3 text muted*3 text title*6 text muted*18 text focus*15 text muted*2 focus text focus*9 text focus*26
19 muted text*34 muted*43 text*3 muted focus text*36 focus
20 muted text*34 muted*4 text*23 muted*6 text*2 focus*8 text*3 muted focus text*36 focus
21 muted text*34 muted*2 text*39 train*4 text muted focus text*36 focus
22 muted text*34 muted*2 text*25 muted*6 text*8 train*2 muted*2 text muted focus text*36 focus
23 muted text*34 muted*2 text*44 muted focus text*36 focus
24 muted text*34 muted*2 text*44 muted focus text*36 focus
25 muted text*34 muted*2 text*44 muted focus text focus*10 muted*21 text*4 focus
26 muted text*34 muted*2 text*44 muted focus text*11 muted*5 text*20 focus
27 muted text*34 muted*2 text*44 muted focus text focus*10 muted*21 text*4 focus
28 muted text*34 muted*2 text*44 muted focus text*11 muted*3 text*22 focus
29 muted text*34 muted*2 text*44 muted focus text focus*10 muted*21 text*4 focus
30 muted text*34 muted*2 text*44 muted focus text*11 muted*17 text*8 focus
31 muted text*34 muted*2 text*44 muted focus text focus*10 muted*17 text*8 focus
32 muted text*34 muted*2 text*44 muted focus text*11 muted*12 text*13 focus
33 muted text*34 muted*2 text*44 muted focus text*36 focus
34 muted*82 focus*38
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 muted*44 text*9 muted*5 text*3 muted*8
 2 muted text focus*10 text muted*52 text*10 muted*3 text focus*4 text muted*36
 3 muted*80 focus*12 text*5 focus*2 text*20 muted
 4 muted text*5 muted*72 focus*12 text*29 muted
 5 muted*78 text*2 muted*10 text*29 muted
 6 muted text*5 muted*72 text*2 muted*10 focus*4 muted*9 text*16 muted
 7 muted text*5 muted*72 text*12 muted*15 text*14 muted
 8 muted*78 text*2 muted*10 text*29 muted
 9 muted text*5 muted*72 text*2 muted*38 text muted
10 muted*78 focus*10 text*31 muted
11 muted text*5 muted*72 text*2 muted*10 text*29 muted
12 muted*78 text*2 muted*38 text muted
13 muted text focus*8 text muted*15 text focus*3 text muted*21 text focus*13 text muted*11 text*41 muted
14 muted*16 text*8 muted*17 text*9 muted*17 text*9 muted*2 text*41 muted
15 muted text*23 muted*2 text*24 muted*2 text*24 muted*41 text*2 muted
16 muted text*23 muted*2 text*24 muted*2 text*24 muted*24 text*19 muted
17 muted*120
18 muted text focus*10 text muted*16 text muted*3 text muted*3 text focus*6 text muted*18 text*17 muted*2 focus text focus*9 text focus*26
19 muted text*34 muted*43 text*3 muted focus text*36 focus
20 muted text*34 muted*4 text*23 muted*6 text*13 muted focus text*36 focus
21 muted text*34 muted*2 text*44 muted focus text*36 focus
22 muted text*34 muted*2 text*25 muted*6 text*10 muted*2 text muted focus text*36 focus
23 muted text*34 muted*2 text*44 muted focus text*36 focus
24 muted text*34 muted*2 text*44 muted focus text*36 focus
25 muted text*34 muted*2 text*44 muted focus text focus*10 muted*21 text*4 focus
26 muted text*34 muted*2 text*44 muted focus text*11 muted*5 text*20 focus
27 muted text*34 muted*2 text*44 muted focus text focus*10 muted*21 text*4 focus
28 muted text*34 muted*2 text*44 muted focus text*11 muted*3 text*22 focus
29 muted text*34 muted*2 text*44 muted focus text focus*10 muted*21 text*4 focus
30 muted text*34 muted*2 text*44 muted focus text*11 muted*17 text*8 focus
31 muted text*34 muted*2 text*44 muted focus text focus*10 muted*17 text*8 focus
32 muted text*34 muted*2 text*44 muted focus text*11 muted*12 text*13 focus
33 muted text*34 muted*2 text*44 muted focus text*36 focus
34 muted*82 focus*38
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 muted*60 text*73 muted*5 text*3 muted*8
border text title*10 text border*115 text train*2 text*7 border*3 text title*4 text border*53
border muted*5 border*135 muted*2 title*10 focus*2 text*5 focus*2 text*37 border
border text*5 border*135 text*58 border
border text*5 border*135 title*12 text*46 border
border text*5 border*135 text*2 muted*10 text*46 border
border text*5 border*135 text*2 muted*10 focus*7 border*17 text*22 border
border text*5 border*135 text*12 muted*15 text*31 border
border muted*5 border*135 text*2 muted*10 text*46 border
border text*5 border*135 text*2 muted*51 text*5 border
border text*5 border*135 text*58 border
border text*5 border*135 title*10 text*48 border
border text*5 border*135 text*2 muted*10 text*46 border
border text*5 border*135 text*2 muted*48 text*8 border
border text*5 border*135 text*58 border
border muted*5 border*135 text*58 border
border text*5 border*135 text*58 border
border text*5 border*135 text*58 border
border text*5 border*135 text*58 border
border text*5 border*135 text*58 border
border text*5 border*135 text*58 border
border muted*5 border*135 text*58 border
border text*5 border muted border*9 muted border*9 muted*2 border*8 muted*2 border*8 muted*2 border*9 muted*2 border*8 muted*2 border*9 muted*2 border*8 muted*2 border*9 muted*2 border*8 muted*2 border*9 muted*2 border*11 muted*5 border*2 text*58 border
border*141 text*58 border
border text title*8 text border*18 text title*3 text border*23 text title*13 text border*13 text title*5 text border*21 text title*4 text border*22 text*58 border
border muted*15 text*11 border*2 muted*15 text*11 border*2 muted*15 text*11 border*2 muted*4 border*24 muted*15 text*11 border*2 text*58 border
border text*26 border*2 text*26 border*2 text*26 border*2 text*4 border*24 text*26 border*2 text*58 border
border text*26 border*2 text*26 border*2 text*26 border*2 muted*4 border*24 text*26 border*2 text*58 border
border text*26 border*2 text*26 border*2 text*26 border*2 muted*4 border*24 text*26 border*2 muted*48 text*10 border
border text*26 border*2 text*26 border*2 text*26 border*2 text*4 border muted border*14 muted*2 border*6 text*26 border*2 muted*13 text*45 border
border*200
border text title*10 text border*40 text muted*3 text border*3 text title*6 text border*48 text frozen*15 text border*2 focus text focus*9 text focus*52
border text*58 border*2 muted*41 text*33 border focus text*62 focus
border text*58 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*33 border focus text*62 focus
border text*58 border*2 text*39 train*10 text*25 border focus text*62 focus
border text*58 border*2 text*25 muted*6 text*8 train*4 muted*6 text*25 border focus text*62 focus
border text*58 border*2 text*74 border focus text*62 focus
border text*58 border*2 text*74 border focus text focus*10 muted*27 text*24 focus
border text*58 border*2 text*74 border focus text focus*10 muted*25 text*26 focus
border text*58 border*2 text*74 border focus text focus*10 muted*39 text*12 focus
border text*58 border*2 text*74 border focus text focus*10 muted*30 text*21 focus
border text*58 border*2 text*74 border focus text*62 focus
border text*58 border*2 text*74 border focus text*62 focus
border text*58 border*2 text*74 border focus text*62 focus
border text*58 border*2 text*74 border focus text*62 focus
border text*58 border*2 text*74 border focus text*62 focus
border text*58 border*2 text*74 border focus text*62 focus
border*136 focus*64
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 is as true
== 200×50 16 differs in
 2 muted text title*10 text muted*115 text train*2 text*7 muted*3 text title*4 text muted*53
 3 muted*143 title*10 focus*2 text*5 focus*2 text*37 muted
 4 muted text*5 muted*135 text*58 muted
 5 muted text*5 muted*135 title*12 text*46 muted
 6 muted text*5 muted*135 text*2 muted*10 text*46 muted
 7 muted text*5 muted*135 text*2 muted*10 focus*7 muted*17 text*22 muted
 8 muted text*5 muted*135 text*12 muted*15 text*31 muted
 9 muted*141 text*2 muted*10 text*46 muted
10 muted text*5 muted*135 text*2 muted*51 text*5 muted
11 muted text*5 muted*135 text*58 muted
12 muted text*5 muted*135 title*10 text*48 muted
13 muted text*5 muted*135 text*2 muted*10 text*46 muted
14 muted text*5 muted*135 text*2 muted*48 text*8 muted
15 muted text*5 muted*135 text*58 muted
16 muted*141 text*58 muted
17 muted text*5 muted*135 text*58 muted
18 muted text*5 muted*135 text*58 muted
19 muted text*5 muted*135 text*58 muted
20 muted text*5 muted*135 text*58 muted
21 muted text*5 muted*135 text*58 muted
22 muted*141 text*58 muted
23 muted text*5 muted*135 text*58 muted
24 muted*141 text*58 muted
25 muted text title*8 text muted*18 text title*3 text muted*23 text title*13 text muted*13 text title*5 text muted*21 text title*4 text muted*22 text*58 muted
26 muted*16 text*11 muted*17 text*11 muted*17 text*11 muted*45 text*11 muted*2 text*58 muted
27 muted text*26 muted*2 text*26 muted*2 text*26 muted*2 text*4 muted*24 text*26 muted*2 text*58 muted
28 muted text*26 muted*2 text*26 muted*2 text*26 muted*30 text*26 muted*2 text*58 muted
29 muted text*26 muted*2 text*26 muted*2 text*26 muted*30 text*26 muted*50 text*10 muted
30 muted text*26 muted*2 text*26 muted*2 text*26 muted*2 text*4 muted*24 text*26 muted*15 text*45 muted
31 muted*200
32 muted text title*10 text muted*40 text muted*3 text muted*3 text title*6 text muted*48 text focus*15 text muted*2 focus text focus*9 text focus*52
33 muted text*58 muted*43 text*33 muted focus text*62 focus
34 muted text*58 muted*4 text*23 muted*6 text*2 focus*8 text*33 muted focus text*62 focus
35 muted text*58 muted*2 text*39 train*10 text*25 muted focus text*62 focus
36 muted text*58 muted*2 text*25 muted*6 text*8 train*4 muted*6 text*25 muted focus text*62 focus
37 muted text*58 muted*2 text*74 muted focus text*62 focus
38 muted text*58 muted*2 text*74 muted focus text focus*10 muted*27 text*24 focus
39 muted text*58 muted*2 text*74 muted focus text focus*10 muted*25 text*26 focus
40 muted text*58 muted*2 text*74 muted focus text focus*10 muted*39 text*12 focus
41 muted text*58 muted*2 text*74 muted focus text focus*10 muted*30 text*21 focus
42 muted text*58 muted*2 text*74 muted focus text*62 focus
43 muted text*58 muted*2 text*74 muted focus text*62 focus
44 muted text*58 muted*2 text*74 muted focus text*62 focus
45 muted text*58 muted*2 text*74 muted focus text*62 focus
46 muted text*58 muted*2 text*74 muted focus text*62 focus
47 muted text*58 muted*2 text*74 muted focus text*62 focus
48 muted*136 focus*64
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 muted*60 text*73 muted*5 text*3 muted*8
 2 muted text focus*10 text muted*115 text*10 muted*3 text focus*4 text muted*53
 3 muted*143 focus*12 text*5 focus*2 text*37 muted
 4 muted text*5 muted*135 text*58 muted
 5 muted text*5 muted*135 focus*12 text*46 muted
 6 muted text*5 muted*135 text*2 muted*10 text*46 muted
 7 muted text*5 muted*135 text*2 muted*10 focus*7 muted*17 text*22 muted
 8 muted text*5 muted*135 text*12 muted*15 text*31 muted
 9 muted*141 text*2 muted*10 text*46 muted
10 muted text*5 muted*135 text*2 muted*51 text*5 muted
11 muted text*5 muted*135 text*58 muted
12 muted text*5 muted*135 focus*10 text*48 muted
13 muted text*5 muted*135 text*2 muted*10 text*46 muted
14 muted text*5 muted*135 text*2 muted*48 text*8 muted
15 muted text*5 muted*135 text*58 muted
16 muted*141 text*58 muted
17 muted text*5 muted*135 text*58 muted
18 muted text*5 muted*135 text*58 muted
19 muted text*5 muted*135 text*58 muted
20 muted text*5 muted*135 text*58 muted
21 muted text*5 muted*135 text*58 muted
22 muted*141 text*58 muted
23 muted text*5 muted*135 text*58 muted
24 muted*141 text*58 muted
25 muted text focus*8 text muted*18 text focus*3 text muted*23 text focus*13 text muted*13 text focus*5 text muted*21 text focus*4 text muted*22 text*58 muted
26 muted*16 text*11 muted*17 text*11 muted*17 text*11 muted*45 text*11 muted*2 text*58 muted
27 muted text*26 muted*2 text*26 muted*2 text*26 muted*2 text*4 muted*24 text*26 muted*2 text*58 muted
28 muted text*26 muted*2 text*26 muted*2 text*26 muted*30 text*26 muted*2 text*58 muted
29 muted text*26 muted*2 text*26 muted*2 text*26 muted*30 text*26 muted*50 text*10 muted
30 muted text*26 muted*2 text*26 muted*2 text*26 muted*2 text*4 muted*24 text*26 muted*15 text*45 muted
31 muted*200
32 muted text focus*10 text muted*40 text muted*3 text muted*3 text focus*6 text muted*48 text*17 muted*2 focus text focus*9 text focus*52
33 muted text*58 muted*43 text*33 muted focus text*62 focus
34 muted text*58 muted*4 text*23 muted*6 text*43 muted focus text*62 focus
35 muted text*58 muted*2 text*74 muted focus text*62 focus
36 muted text*58 muted*2 text*25 muted*6 text*12 muted*6 text*25 muted focus text*62 focus
37 muted text*58 muted*2 text*74 muted focus text*62 focus
38 muted text*58 muted*2 text*74 muted focus text focus*10 muted*27 text*24 focus
39 muted text*58 muted*2 text*74 muted focus text focus*10 muted*25 text*26 focus
40 muted text*58 muted*2 text*74 muted focus text focus*10 muted*39 text*12 focus
41 muted text*58 muted*2 text*74 muted focus text focus*10 muted*30 text*21 focus
42 muted text*58 muted*2 text*74 muted focus text*62 focus
43 muted text*58 muted*2 text*74 muted focus text*62 focus
44 muted text*58 muted*2 text*74 muted focus text*62 focus
45 muted text*58 muted*2 text*74 muted focus text*62 focus
46 muted text*58 muted*2 text*74 muted focus text*62 focus
47 muted text*58 muted*2 text*74 muted focus text*62 focus
48 muted*136 focus*64
