== 60×20 true










good*10









== 60×20 256 is as true
== 60×20 16 is as true
== 60×20 none differs in
11 
== 80×24 true
text focus*9 text*4 focus*3 text title*12 text*2 good*10 text*2 muted*6 text*6 muted*8 text*9 muted*5
border text title*10 text border*55 text train*2 text*7 border*2
border muted*5 border*74
border muted*5 border*74
border text*5 border*74
border muted*5 border*74
border muted*5 border*74
border text*5 border muted border*9 muted*2 border*9 muted*2 border*10 muted*2 border*9 muted*2 border*9 muted*2 border*10 muted*5 border
border*80
focus text focus*6 text focus*33 border text bold-bold-*9 text muted*6 text muted*7 text muted*6 text border*4
focus*3 title*10 focus*2 text*5 focus*2 text*19 focus border text*36 border
focus title*12 text*28 focus border text*36 border
focus text*2 muted*10 text*28 focus border text*36 border
focus text*2 muted*10 focus*4 border*8 text*16 focus border text*36 border
focus text*12 muted*15 text*13 focus border text*36 border
focus text*2 muted*10 text*28 focus border text*36 border
focus text*2 muted*38 focus border text*36 border
focus title*10 text*30 focus border text*36 border
focus text*2 muted*10 text*28 focus border text*36 border
focus text*2 muted*38 focus border text*36 border
focus text*40 focus border text*36 border
focus*42 border*38
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*7 text*2 focus*2 text muted*3
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
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*3 title*10 focus*2 text*5 focus*2 text*19 focus muted text*36 muted
12 focus title*12 text*28 focus muted text*36 muted
13 focus text*2 muted*10 text*28 focus muted text*36 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*36 muted
15 focus text*12 muted*15 text*13 focus muted text*36 muted
16 focus text*2 muted*10 text*28 focus muted text*36 muted
17 focus text*2 muted*38 focus muted text*36 muted
18 focus title*10 text*30 focus muted text*36 muted
19 focus text*2 muted*10 text*28 focus muted text*36 muted
20 focus text*2 muted*38 focus muted text*36 muted
21 focus text*40 focus muted text*36 muted
22 focus*42 muted*38
== 80×24 none differs in
 1 text focus*9 text*4 focus*3 text focus*12 text*14 muted*6 text*6 muted*8 text*9 muted*5
 2 muted text focus*10 text muted*55 text*10 muted*2
 3 muted*80
 4 muted*80
 5 muted text*5 muted*74
 6 muted*80
 7 muted*80
 8 muted text*5 muted*74
 9 muted*80
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*15 text*5 focus*2 text*19 focus muted text*36 muted
12 focus*13 text*28 focus muted text*36 muted
13 focus text*2 muted*10 text*28 focus muted text*36 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*36 muted
15 focus text*12 muted*15 text*13 focus muted text*36 muted
16 focus text*2 muted*10 text*28 focus muted text*36 muted
17 focus text*2 muted*38 focus muted text*36 muted
18 focus*11 text*30 focus muted text*36 muted
19 focus text*2 muted*10 text*28 focus muted text*36 muted
20 focus text*2 muted*38 focus muted text*36 muted
21 focus text*40 focus muted text*36 muted
22 focus*42 muted*38
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
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*3 title*10 focus*2 text*5 focus*2 text*19 focus muted text*36 muted
12 focus title*12 text*28 focus muted text*36 muted
13 focus text*2 muted*10 text*28 focus muted text*36 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*36 muted
15 focus text*12 muted*15 text*13 focus muted text*36 muted
16 focus text*2 muted*10 text*28 focus muted text*36 muted
17 focus text*2 muted*38 focus muted text*36 muted
18 focus title*10 text*30 focus muted text*36 muted
19 focus text*2 muted*10 text*28 focus muted text*36 muted
20 focus text*2 muted*38 focus muted text*36 muted
21 focus text*40 focus muted text*36 muted
22 focus*42 muted*38
24 text focus*7 text muted*4 text*2 focus*10 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*4 text*2 focus text muted*7 text*2 focus*2 text muted*3
== 120×36 true
text focus*9 text*4 focus*3 text title*12 text*2 good*10 text*2 muted*6 text*6 muted*48 text*9 muted*5
border text title*10 text border*52 text train*2 text*7 border*2 focus text focus*6 text focus*34
border muted*5 border*71 focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
border text*5 border*71 focus title*12 text*29 focus
border muted*5 border*71 focus text*2 muted*10 text*29 focus
border text*5 border*71 focus text*2 muted*10 focus*4 border*9 text*16 focus
border text*5 border*71 focus text*12 muted*15 text*14 focus
border muted*5 border*71 focus text*2 muted*10 text*29 focus
border text*5 border*71 focus text*2 muted*38 text focus
border muted*5 border*71 focus title*10 text*31 focus
border text*5 border muted border*19 muted*2 border*20 muted*2 border*20 muted*5 border focus text*2 muted*10 text*29 focus
border*77 focus text*2 muted*38 text focus
border text title*8 text border*15 text title*3 text border*21 text title*13 text border*10 focus text*41 focus
border muted*15 text*8 border*2 muted*15 text*9 border*2 muted*15 text*9 border focus text*41 focus
border text*23 border*2 text*24 border*2 text*24 border focus muted*39 text*2 focus
border text*23 border*2 text*24 border*2 text*24 border focus muted*22 text*19 focus
border*77 focus*43
border text title*10 text border*16 text muted*3 text border*3 text title*6 text border*18 text frozen*15 text border*3 text title*7 text border*28
border text*34 border*2 muted*41 text*3 border*2 text*36 border
border text*34 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*3 border*2 text*36 border
border text*34 border*2 text*39 train*4 text border*2 text*36 border
border text*34 border*2 text*25 muted*6 text*8 train*2 muted*2 text border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text focus*10 muted*24 text border
border text*34 border*2 text*44 border*2 text focus*10 muted*24 text border
border text*34 border*2 text*44 border*2 text focus*10 muted*24 text border
border text*34 border*2 text*44 border*2 text focus*10 muted*24 text border
border text*34 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border*120
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*7 text*2 focus*2 text muted*3
== 120×36 256 is as true
== 120×36 16 differs in
 2 muted text title*10 text muted*52 text train*2 text*7 muted*2 focus text focus*6 text focus*34
 3 muted*77 focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
 4 muted text*5 muted*71 focus title*12 text*29 focus
 5 muted*77 focus text*2 muted*10 text*29 focus
 6 muted text*5 muted*71 focus text*2 muted*10 focus*4 muted*9 text*16 focus
 7 muted text*5 muted*71 focus text*12 muted*15 text*14 focus
 8 muted*77 focus text*2 muted*10 text*29 focus
 9 muted text*5 muted*71 focus text*2 muted*38 text focus
10 muted*77 focus title*10 text*31 focus
11 muted text*5 muted*71 focus text*2 muted*10 text*29 focus
12 muted*77 focus text*2 muted*38 text focus
13 muted text title*8 text muted*15 text title*3 text muted*21 text title*13 text muted*10 focus text*41 focus
14 muted*16 text*8 muted*17 text*9 muted*17 text*9 muted focus text*41 focus
15 muted text*23 muted*2 text*24 muted*2 text*24 muted focus muted*39 text*2 focus
16 muted text*23 muted*2 text*24 muted*2 text*24 muted focus muted*22 text*19 focus
17 muted*77 focus*43
18 muted text title*10 text muted*16 text muted*3 text muted*3 text title*6 text muted*18 text focus*15 text muted*3 text title*7 text muted*28
19 muted text*34 muted*43 text*3 muted*2 text*36 muted
20 muted text*34 muted*4 text*23 muted*6 text*2 focus*8 text*3 muted*2 text*36 muted
21 muted text*34 muted*2 text*39 train*4 text muted*2 text*36 muted
22 muted text*34 muted*2 text*25 muted*6 text*8 train*2 muted*2 text muted*2 text*36 muted
23 muted text*34 muted*2 text*44 muted*2 text*36 muted
24 muted text*34 muted*2 text*44 muted*2 text*36 muted
25 muted text*34 muted*2 text*44 muted*2 text focus*10 muted*24 text muted
26 muted text*34 muted*2 text*44 muted*2 text focus*10 muted*24 text muted
27 muted text*34 muted*2 text*44 muted*2 text focus*10 muted*24 text muted
28 muted text*34 muted*2 text*44 muted*2 text focus*10 muted*24 text muted
29 muted text*34 muted*2 text*44 muted*2 text*36 muted
30 muted text*34 muted*2 text*44 muted*2 text*36 muted
31 muted text*34 muted*2 text*44 muted*2 text*36 muted
32 muted text*34 muted*2 text*44 muted*2 text*36 muted
33 muted text*34 muted*2 text*44 muted*2 text*36 muted
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*4 focus*3 text focus*12 text*14 muted*6 text*6 muted*48 text*9 muted*5
 2 muted text focus*10 text muted*52 text*10 muted*2 focus text focus*6 text focus*34
 3 muted*77 focus*15 text*5 focus*2 text*20 focus
 4 muted text*5 muted*71 focus*13 text*29 focus
 5 muted*77 focus text*2 muted*10 text*29 focus
 6 muted text*5 muted*71 focus text*2 muted*10 focus*4 muted*9 text*16 focus
 7 muted text*5 muted*71 focus text*12 muted*15 text*14 focus
 8 muted*77 focus text*2 muted*10 text*29 focus
 9 muted text*5 muted*71 focus text*2 muted*38 text focus
10 muted*77 focus*11 text*31 focus
11 muted text*5 muted*71 focus text*2 muted*10 text*29 focus
12 muted*77 focus text*2 muted*38 text focus
13 muted text focus*8 text muted*15 text focus*3 text muted*21 text focus*13 text muted*10 focus text*41 focus
14 muted*16 text*8 muted*17 text*9 muted*17 text*9 muted focus text*41 focus
15 muted text*23 muted*2 text*24 muted*2 text*24 muted focus muted*39 text*2 focus
16 muted text*23 muted*2 text*24 muted*2 text*24 muted focus muted*22 text*19 focus
17 muted*77 focus*43
18 muted text focus*10 text muted*16 text muted*3 text muted*3 text focus*6 text muted*18 text*17 muted*3 text focus*7 text muted*28
19 muted text*34 muted*43 text*3 muted*2 text*36 muted
20 muted text*34 muted*4 text*23 muted*6 text*13 muted*2 text*36 muted
21 muted text*34 muted*2 text*44 muted*2 text*36 muted
22 muted text*34 muted*2 text*25 muted*6 text*10 muted*2 text muted*2 text*36 muted
23 muted text*34 muted*2 text*44 muted*2 text*36 muted
24 muted text*34 muted*2 text*44 muted*2 text*36 muted
25 muted text*34 muted*2 text*44 muted*2 text focus*10 muted*24 text muted
26 muted text*34 muted*2 text*44 muted*2 text focus*10 muted*24 text muted
27 muted text*34 muted*2 text*44 muted*2 text focus*10 muted*24 text muted
28 muted text*34 muted*2 text*44 muted*2 text focus*10 muted*24 text muted
29 muted text*34 muted*2 text*44 muted*2 text*36 muted
30 muted text*34 muted*2 text*44 muted*2 text*36 muted
31 muted text*34 muted*2 text*44 muted*2 text*36 muted
32 muted text*34 muted*2 text*44 muted*2 text*36 muted
33 muted text*34 muted*2 text*44 muted*2 text*36 muted
34 muted*120
== 200×50 true
text focus*9 text*4 focus*3 text title*12 text*2 good*10 text*2 muted*6 text*6 muted*60 text*77 muted*5
border text title*10 text border*115 text train*2 text*7 border*2 focus text focus*6 text focus*51
border muted*5 border*134 focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
border text*5 border*134 focus text*58 focus
border text*5 border*134 focus title*12 text*46 focus
border text*5 border*134 focus text*2 muted*10 text*46 focus
border text*5 border*134 focus text*2 muted*10 focus*7 border*17 text*22 focus
border text*5 border*134 focus text*12 muted*15 text*31 focus
border muted*5 border*134 focus text*2 muted*10 text*46 focus
border text*5 border*134 focus text*2 muted*51 text*5 focus
border text*5 border*134 focus text*58 focus
border text*5 border*134 focus title*10 text*48 focus
border text*5 border*134 focus text*2 muted*10 text*46 focus
border text*5 border*134 focus text*2 muted*48 text*8 focus
border text*5 border*134 focus text*58 focus
border muted*5 border*134 focus text*58 focus
border text*5 border*134 focus text*58 focus
border text*5 border*134 focus text*58 focus
border text*5 border*134 focus text*58 focus
border text*5 border*134 focus text*58 focus
border text*5 border*134 focus text*58 focus
border muted*5 border*134 focus text*58 focus
border text*5 border muted border*9 muted border*9 muted*2 border*8 muted*2 border*8 muted*2 border*9 muted*2 border*8 muted*2 border*9 muted*2 border*8 muted*2 border*9 muted*2 border*8 muted*2 border*9 muted*2 border*11 muted*5 border focus text*58 focus
border*140 focus text*58 focus
border text title*8 text border*18 text title*3 text border*23 text title*13 text border*13 text title*5 text border*21 text title*4 text border*21 focus text*58 focus
border muted*15 text*11 border*2 muted*15 text*11 border*2 muted*15 text*11 border*2 muted*4 border*24 muted*15 text*11 border focus text*58 focus
border text*26 border*2 text*26 border*2 text*26 border*2 text*4 border*24 text*26 border focus text*58 focus
border text*26 border*2 text*26 border*2 text*26 border*2 muted*4 border*24 text*26 border focus text*58 focus
border text*26 border*2 text*26 border*2 text*26 border*2 muted*4 border*24 text*26 border focus muted*48 text*10 focus
border text*26 border*2 text*26 border*2 text*26 border*2 text*4 border muted border*14 muted*2 border*6 text*26 border focus muted*13 text*45 focus
border*140 focus*60
border text title*10 text border*40 text muted*3 text border*3 text title*6 text border*48 text frozen*15 text border*3 text title*7 text border*54
border text*58 border*2 muted*41 text*33 border*2 text*62 border
border text*58 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*33 border*2 text*62 border
border text*58 border*2 text*39 train*10 text*25 border*2 text*62 border
border text*58 border*2 text*25 muted*6 text*8 train*4 muted*6 text*25 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text focus*10 muted*27 text*24 border
border text*58 border*2 text*74 border*2 text focus*10 muted*25 text*26 border
border text*58 border*2 text*74 border*2 text focus*10 muted*39 text*12 border
border text*58 border*2 text*74 border*2 text focus*10 muted*30 text*21 border
border text*58 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border*200
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*7 text*2 focus text muted*4 text*2 focus*2 text muted*3
== 200×50 256 is as true
== 200×50 16 differs in
 2 muted text title*10 text muted*115 text train*2 text*7 muted*2 focus text focus*6 text focus*51
 3 muted*140 focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
 4 muted text*5 muted*134 focus text*58 focus
 5 muted text*5 muted*134 focus title*12 text*46 focus
 6 muted text*5 muted*134 focus text*2 muted*10 text*46 focus
 7 muted text*5 muted*134 focus text*2 muted*10 focus*7 muted*17 text*22 focus
 8 muted text*5 muted*134 focus text*12 muted*15 text*31 focus
 9 muted*140 focus text*2 muted*10 text*46 focus
10 muted text*5 muted*134 focus text*2 muted*51 text*5 focus
11 muted text*5 muted*134 focus text*58 focus
12 muted text*5 muted*134 focus title*10 text*48 focus
13 muted text*5 muted*134 focus text*2 muted*10 text*46 focus
14 muted text*5 muted*134 focus text*2 muted*48 text*8 focus
15 muted text*5 muted*134 focus text*58 focus
16 muted*140 focus text*58 focus
17 muted text*5 muted*134 focus text*58 focus
18 muted text*5 muted*134 focus text*58 focus
19 muted text*5 muted*134 focus text*58 focus
20 muted text*5 muted*134 focus text*58 focus
21 muted text*5 muted*134 focus text*58 focus
22 muted*140 focus text*58 focus
23 muted text*5 muted*134 focus text*58 focus
24 muted*140 focus text*58 focus
25 muted text title*8 text muted*18 text title*3 text muted*23 text title*13 text muted*13 text title*5 text muted*21 text title*4 text muted*21 focus text*58 focus
26 muted*16 text*11 muted*17 text*11 muted*17 text*11 muted*45 text*11 muted focus text*58 focus
27 muted text*26 muted*2 text*26 muted*2 text*26 muted*2 text*4 muted*24 text*26 muted focus text*58 focus
28 muted text*26 muted*2 text*26 muted*2 text*26 muted*30 text*26 muted focus text*58 focus
29 muted text*26 muted*2 text*26 muted*2 text*26 muted*30 text*26 muted focus muted*48 text*10 focus
30 muted text*26 muted*2 text*26 muted*2 text*26 muted*2 text*4 muted*24 text*26 muted focus muted*13 text*45 focus
31 muted*140 focus*60
32 muted text title*10 text muted*40 text muted*3 text muted*3 text title*6 text muted*48 text focus*15 text muted*3 text title*7 text muted*54
33 muted text*58 muted*43 text*33 muted*2 text*62 muted
34 muted text*58 muted*4 text*23 muted*6 text*2 focus*8 text*33 muted*2 text*62 muted
35 muted text*58 muted*2 text*39 train*10 text*25 muted*2 text*62 muted
36 muted text*58 muted*2 text*25 muted*6 text*8 train*4 muted*6 text*25 muted*2 text*62 muted
37 muted text*58 muted*2 text*74 muted*2 text*62 muted
38 muted text*58 muted*2 text*74 muted*2 text focus*10 muted*27 text*24 muted
39 muted text*58 muted*2 text*74 muted*2 text focus*10 muted*25 text*26 muted
40 muted text*58 muted*2 text*74 muted*2 text focus*10 muted*39 text*12 muted
41 muted text*58 muted*2 text*74 muted*2 text focus*10 muted*30 text*21 muted
42 muted text*58 muted*2 text*74 muted*2 text*62 muted
43 muted text*58 muted*2 text*74 muted*2 text*62 muted
44 muted text*58 muted*2 text*74 muted*2 text*62 muted
45 muted text*58 muted*2 text*74 muted*2 text*62 muted
46 muted text*58 muted*2 text*74 muted*2 text*62 muted
47 muted text*58 muted*2 text*74 muted*2 text*62 muted
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*4 focus*3 text focus*12 text*14 muted*6 text*6 muted*60 text*77 muted*5
 2 muted text focus*10 text muted*115 text*10 muted*2 focus text focus*6 text focus*51
 3 muted*140 focus*15 text*5 focus*2 text*37 focus
 4 muted text*5 muted*134 focus text*58 focus
 5 muted text*5 muted*134 focus*13 text*46 focus
 6 muted text*5 muted*134 focus text*2 muted*10 text*46 focus
 7 muted text*5 muted*134 focus text*2 muted*10 focus*7 muted*17 text*22 focus
 8 muted text*5 muted*134 focus text*12 muted*15 text*31 focus
 9 muted*140 focus text*2 muted*10 text*46 focus
10 muted text*5 muted*134 focus text*2 muted*51 text*5 focus
11 muted text*5 muted*134 focus text*58 focus
12 muted text*5 muted*134 focus*11 text*48 focus
13 muted text*5 muted*134 focus text*2 muted*10 text*46 focus
14 muted text*5 muted*134 focus text*2 muted*48 text*8 focus
15 muted text*5 muted*134 focus text*58 focus
16 muted*140 focus text*58 focus
17 muted text*5 muted*134 focus text*58 focus
18 muted text*5 muted*134 focus text*58 focus
19 muted text*5 muted*134 focus text*58 focus
20 muted text*5 muted*134 focus text*58 focus
21 muted text*5 muted*134 focus text*58 focus
22 muted*140 focus text*58 focus
23 muted text*5 muted*134 focus text*58 focus
24 muted*140 focus text*58 focus
25 muted text focus*8 text muted*18 text focus*3 text muted*23 text focus*13 text muted*13 text focus*5 text muted*21 text focus*4 text muted*21 focus text*58 focus
26 muted*16 text*11 muted*17 text*11 muted*17 text*11 muted*45 text*11 muted focus text*58 focus
27 muted text*26 muted*2 text*26 muted*2 text*26 muted*2 text*4 muted*24 text*26 muted focus text*58 focus
28 muted text*26 muted*2 text*26 muted*2 text*26 muted*30 text*26 muted focus text*58 focus
29 muted text*26 muted*2 text*26 muted*2 text*26 muted*30 text*26 muted focus muted*48 text*10 focus
30 muted text*26 muted*2 text*26 muted*2 text*26 muted*2 text*4 muted*24 text*26 muted focus muted*13 text*45 focus
31 muted*140 focus*60
32 muted text focus*10 text muted*40 text muted*3 text muted*3 text focus*6 text muted*48 text*17 muted*3 text focus*7 text muted*54
33 muted text*58 muted*43 text*33 muted*2 text*62 muted
34 muted text*58 muted*4 text*23 muted*6 text*43 muted*2 text*62 muted
35 muted text*58 muted*2 text*74 muted*2 text*62 muted
36 muted text*58 muted*2 text*25 muted*6 text*12 muted*6 text*25 muted*2 text*62 muted
37 muted text*58 muted*2 text*74 muted*2 text*62 muted
38 muted text*58 muted*2 text*74 muted*2 text focus*10 muted*27 text*24 muted
39 muted text*58 muted*2 text*74 muted*2 text focus*10 muted*25 text*26 muted
40 muted text*58 muted*2 text*74 muted*2 text focus*10 muted*39 text*12 muted
41 muted text*58 muted*2 text*74 muted*2 text focus*10 muted*30 text*21 muted
42 muted text*58 muted*2 text*74 muted*2 text*62 muted
43 muted text*58 muted*2 text*74 muted*2 text*62 muted
44 muted text*58 muted*2 text*74 muted*2 text*62 muted
45 muted text*58 muted*2 text*74 muted*2 text*62 muted
46 muted text*58 muted*2 text*74 muted*2 text*62 muted
47 muted text*58 muted*2 text*74 muted*2 text*62 muted
48 muted*200
