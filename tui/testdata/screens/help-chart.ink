== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*3 text focus*34 text focus*9 text muted*2 text focus*6
focus text*2 muted focus text focus*2 text*47 focus marker focus*3
focus text*3 focus text*50 focus marker focus*3
focus text*2 muted focus text*3 title*7 text*2 focus*7 text*2 muted*26 text*3 focus marker focus*3
focus text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus marker focus*3
focus text muted*2 focus text*12 focus*7 text*2 muted*26 text*3 focus marker focus*3
focus text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus train focus*3
focus text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*3 focus
focus*5 text*12 focus*7 text*2 muted*26 text*3 focus*5
border text title*2 focus text*12 focus*7 text*2 muted*26 text*3 focus text*2 border*2
border text train*2 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*2 text border
border text val*2 focus text*12 focus*7 text*2 muted*23 text*6 focus text*3 border
border text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus text*3 border
border text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus text*3 border
border text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*2 text border
border text*3 focus text*12 focus*7 text*2 muted*18 text*11 focus text*3 border
border*4 focus text*12 focus*7 text*2 muted*26 text*3 focus border*4
text muted*3 focus*52
text focus*5 text muted*6 text*2 focus*2 text muted*4 text*2 focus*3 text muted*5
== 60×20 256 differs in
13 border text warn*2 focus text*12 focus*7 text*2 muted*23 text*6 focus text*3 border
== 60×20 16 differs in
11 muted text title*2 focus text*12 focus*7 text*2 muted*26 text*3 focus text*2 muted*2
12 muted text train*2 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*2 text muted
13 muted text warn*2 focus text*12 focus*7 text*2 muted*23 text*6 focus text*3 muted
14 muted text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus text*3 muted
15 muted text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus text*3 muted
16 muted text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*2 text muted
17 muted text*3 focus text*12 focus*7 text*2 muted*18 text*11 focus text*3 muted
18 muted*4 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*4
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 3 focus text*2 muted focus text focus*2 text*47 focus text focus*3
 4 focus text*3 focus text*50 focus text focus*3
 5 focus text*2 muted focus text*3 focus*7 text*2 focus*7 text*2 muted*26 text*3 focus text focus*3
 6 focus text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus text focus*3
 7 focus text muted*2 focus text*12 focus*7 text*2 muted*26 text*3 focus text focus*3
 8 focus text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus text focus*3
11 muted text focus*3 text*12 focus*7 text*2 muted*26 text*3 focus text*2 muted*2
12 muted text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*2 text muted
13 muted text focus*3 text*12 focus*7 text*2 muted*23 text*6 focus text*3 muted
14 muted text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus text*3 muted
15 muted text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus text*3 muted
16 muted text*3 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*2 text muted
17 muted text*3 focus text*12 focus*7 text*2 muted*18 text*11 focus text*3 muted
18 muted*4 focus text*12 focus*7 text*2 muted*26 text*3 focus muted*4
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*29 text focus*9 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text focus*2
focus text*3 focus text focus*34 text focus*29 text muted*2 text focus*6
focus text*2 muted focus text focus*2 text*67 focus*5
focus text*3 focus text*70 focus*5
focus text*3 focus text*3 title*7 text*2 focus*7 text*2 muted*30 text*19 focus*5
focus text*2 muted focus text*12 focus*7 text*2 muted*33 text*16 focus*5
focus text*3 focus text*12 focus*7 text*2 muted*46 text*3 focus*5
focus text*3 focus text*12 focus*7 text*2 muted*35 text*14 focus*5
focus text muted*2 focus text*12 focus*7 text*2 muted*34 text*15 focus*5
focus text*3 focus text*12 focus*7 text*2 muted*33 text*16 focus*5
focus text*3 focus text*12 focus*7 text*2 muted*39 text*10 focus*5
focus text*3 focus text*12 focus*7 text*2 muted*38 text*11 focus muted*3 focus
focus*5 text*12 focus*7 text*2 muted*23 text*26 focus*5
border text title*2 focus text*12 focus*7 text*2 muted*46 text*3 focus text*2 border*2
border text train*2 focus text*12 focus*7 text*2 muted*38 text*11 focus text*3 border
border text val*2 focus text*12 focus*7 text*2 muted*46 text*3 focus text*3 border
border text*3 focus text*12 focus*7 text*2 muted*18 text*31 focus text*3 border
border text*3 focus text*12 focus*7 text*2 muted*46 text*3 focus text*3 border
border text*3 focus text*70 focus text*3 border
border text*3 focus text*70 focus text*3 border
border*4 focus*72 border*4
text muted*52
text focus*5 text muted*6 text*2 focus*2 text muted*4 text*2 focus*3 text muted*5
== 80×24 256 differs in
 2 focus text focus*29 text focus*9 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2
17 border text warn*2 focus text*12 focus*7 text*2 muted*46 text*3 focus text*3 border
== 80×24 16 differs in
 2 focus text focus*29 text focus*9 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2
15 muted text title*2 focus text*12 focus*7 text*2 muted*46 text*3 focus text*2 muted*2
16 muted text train*2 focus text*12 focus*7 text*2 muted*38 text*11 focus text*3 muted
17 muted text warn*2 focus text*12 focus*7 text*2 muted*46 text*3 focus text*3 muted
18 muted text*3 focus text*12 focus*7 text*2 muted*18 text*31 focus text*3 muted
19 muted text*3 focus text*12 focus*7 text*2 muted*46 text*3 focus text*3 muted
20 muted text*3 focus text*70 focus text*3 muted
21 muted text*3 focus text*70 focus text*3 muted
22 muted*4 focus*72 muted*4
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 2 focus text focus*29 text focus*9 text*17 focus*2 text*12 focus*5 text focus*2
 6 focus text*3 focus text*3 focus*7 text*2 focus*7 text*2 muted*30 text*19 focus*5
15 muted text focus*3 text*12 focus*7 text*2 muted*46 text*3 focus text*2 muted*2
16 muted text*3 focus text*12 focus*7 text*2 muted*38 text*11 focus text*3 muted
17 muted text focus*3 text*12 focus*7 text*2 muted*46 text*3 focus text*3 muted
18 muted text*3 focus text*12 focus*7 text*2 muted*18 text*31 focus text*3 muted
19 muted text*3 focus text*12 focus*7 text*2 muted*46 text*3 focus text*3 muted
20 muted text*3 focus text*70 focus text*3 muted
21 muted text*3 focus text*70 focus text*3 muted
22 muted*4 focus*72 muted*4
== 80×24 light is as true
== 80×24 ascii differs in
 2 focus text focus*29 text focus*9 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2
 6 focus text*3 focus text*3 title*14 text*2 focus*7 text*2 muted*30 text*12 focus*5
 7 focus text*2 muted focus text*19 focus*7 text*2 muted*33 text*9 focus*5
 8 focus text*3 focus text*19 focus*7 text*2 muted*39 text*3 focus*5
 9 focus text*3 focus text*19 focus*7 text*2 muted*35 text*7 focus*5
10 focus text muted*2 focus text*19 focus*7 text*2 muted*34 text*8 focus*5
11 focus text*3 focus text*19 focus*7 text*2 muted*33 text*9 focus*5
12 focus text*3 focus text*19 focus*7 text*2 muted*39 text*3 focus*5
13 focus text*3 focus text*19 focus*7 text*2 muted*38 text*4 focus muted*3 focus
14 focus*5 text*19 focus*7 text*2 muted*23 text*19 focus*5
15 muted text title*2 focus text*19 focus*7 text*2 muted*39 text*3 focus text*2 muted*2
16 muted text train*2 focus text*19 focus*7 text*2 muted*38 text*4 focus text*3 muted
17 muted text warn*2 focus text*19 focus*7 text*2 muted*39 text*3 focus text*3 muted
18 muted text*3 focus text*19 focus*7 text*2 muted*18 text*24 focus text*3 muted
19 muted text*3 focus text*19 focus*7 text*2 muted*39 text*3 focus text*3 muted
20 muted text*3 focus text*70 focus text*3 muted
21 muted text*3 focus text*70 focus text*3 muted
22 muted*4 focus*72 muted*4
24 text focus*5 text muted*6 text*2 focus*7 text muted*4 text*2 focus*3 text muted*5
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*29 text focus*5 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text focus*2 border text title*13 text border*14 text muted*6 text*5 border*2
focus text*7 border #3e658c*13 marker*50 focus*4 border text train*2 text*23 muted*15 text border
focus text*7 border train*2 #3e658c*11 marker*50 focus*4 border text val*2 text*39 border
focus text*2 muted*5 border #3e658c train*2 #3e658c*10 marker*50 focus*4 border text*4 muted*8 text*30 border
focus text*7 border*2 #3e658c*2 train*2 #3e658c*8 marker*50 focus*4 border text*4 muted*3 text*35 border
focus text*7 border*3 #3e658c*2 train*3 #3e658c*6 marker*50 focus*4 border text*4 muted*13 text*9 muted*15 text border
focus text*7 border*6 #3e658c train*2 #3e658c*5 marker*50 focus*4 border text*4 muted*18 text*20 border
focus text*7 border*2 focus text focus*34 text focus*57 text muted*2 text focus*2 text*9 border
focus text*7 border*2 focus text focus*2 text*95 focus text*9 border
focus text*7 border*2 focus text*98 focus text*9 border
focus text*2 muted*5 border*2 focus text*3 title*7 text*2 focus*7 text*2 muted*30 text*47 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*33 text*44 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*54 text*23 focus muted*3 text*6 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*35 text*42 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*34 text*43 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*33 text*44 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*39 text*38 focus text*9 border
focus text muted*6 border*2 focus text*12 focus*7 text*2 muted*38 text*39 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*23 text*54 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*56 text*21 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*38 text*39 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*54 text*23 focus text*9 border
focus text*7 border*2 focus text*12 focus*7 text*2 muted*18 text*59 focus text*9 border
focus text*7 border muted focus text*12 focus*7 text*2 muted*49 text*28 focus text*9 border
focus*11 text*98 focus border*10
border text title*8 focus text*98 focus border text good*5 text border*2
border text*7 border*2 focus*100 good*7 focus*2 border
border text*2 muted*5 border*7 val*22 focus*2 border*2 text*7 border*11 val*18 focus*2 border*2 text*7 border*15 good*14 focus*2 border
border text*7 border*9 val*20 focus*2 border*2 text*7 border*8 val*21 focus*2 border*2 text muted*6 border*10 good*19 focus*2 border
border text muted*6 border*13 val*16 focus*2 border*2 text*3 muted*4 border*7 val*22 focus*2 border*2 text muted*6 border*7 good*22 focus*2 border
border text*7 border*18 val*11 focus*2 border*2 text*7 border*5 val*24 focus*2 border*2 text*7 border*5 good*24 focus*2 border
border text*7 border muted border*11 muted*3 border*10 muted*3 focus border*3 text*7 border muted border*11 muted*3 border*10 muted*3 focus border*3 text*7 border muted border*11 muted*3 border*10 muted*3 focus border*2
border*120
text muted*52
text focus*5 text muted*6 text*2 focus*2 text muted*4 text*2 focus*3 text muted*5
== 120×36 256 differs in
 2 focus text focus*29 text focus*5 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 border text title*13 text border*14 text muted*6 text*5 border*2
 3 focus text*7 border c60*13 marker*50 focus*4 border text train*2 text*23 muted*15 text border
 4 focus text*7 border train*2 c60*11 marker*50 focus*4 border text warn*2 text*39 border
 5 focus text*2 muted*5 border c60 train*2 c60*10 marker*50 focus*4 border text*4 muted*8 text*30 border
 6 focus text*7 border*2 c60*2 train*2 c60*8 marker*50 focus*4 border text*4 muted*3 text*35 border
 7 focus text*7 border*3 c60*2 train*3 c60*6 marker*50 focus*4 border text*4 muted*13 text*9 muted*15 text border
 8 focus text*7 border*6 c60 train*2 c60*5 marker*50 focus*4 border text*4 muted*18 text*20 border
29 border text*2 muted*5 border*7 warn*22 focus*2 border*2 text*7 border*11 warn*18 focus*2 border*2 text*7 border*15 good*14 focus*2 border
30 border text*7 border*9 warn*20 focus*2 border*2 text*7 border*8 warn*21 focus*2 border*2 text muted*6 border*10 good*19 focus*2 border
31 border text muted*6 border*13 warn*16 focus*2 border*2 text*3 muted*4 border*7 warn*22 focus*2 border*2 text muted*6 border*7 good*22 focus*2 border
32 border text*7 border*18 warn*11 focus*2 border*2 text*7 border*5 warn*24 focus*2 border*2 text*7 border*5 good*24 focus*2 border
== 120×36 16 differs in
 2 focus text focus*29 text focus*5 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 muted text title*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*7 muted faint-n12*13 marker*50 focus*4 muted text train*2 text*23 muted*15 text muted
 4 focus text*7 muted train*2 faint-n12*11 marker*50 focus*4 muted text warn*2 text*39 muted
 5 focus text*2 muted*6 faint-n12 train*2 faint-n12*10 marker*50 focus*4 muted text*4 muted*8 text*30 muted
 6 focus text*7 muted*2 faint-n12*2 train*2 faint-n12*8 marker*50 focus*4 muted text*4 muted*3 text*35 muted
 7 focus text*7 muted*3 faint-n12*2 train*3 faint-n12*6 marker*50 focus*4 muted text*4 muted*13 text*9 muted*15 text muted
 8 focus text*7 muted*6 faint-n12 train*2 faint-n12*5 marker*50 focus*4 muted text*4 muted*18 text*20 muted
 9 focus text*7 muted*2 focus text focus*34 text focus*57 text muted*2 text focus*2 text*9 muted
10 focus text*7 muted*2 focus text focus*2 text*95 focus text*9 muted
11 focus text*7 muted*2 focus text*98 focus text*9 muted
12 focus text*2 muted*7 focus text*3 title*7 text*2 focus*7 text*2 muted*30 text*47 focus text*9 muted
13 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*33 text*44 focus text*9 muted
14 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*54 text*23 focus muted*3 text*6 muted
15 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*35 text*42 focus text*9 muted
16 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*34 text*43 focus text*9 muted
17 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*33 text*44 focus text*9 muted
18 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*39 text*38 focus text*9 muted
19 focus text muted*8 focus text*12 focus*7 text*2 muted*38 text*39 focus text*9 muted
20 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*23 text*54 focus text*9 muted
21 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*56 text*21 focus text*9 muted
22 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*38 text*39 focus text*9 muted
23 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*54 text*23 focus text*9 muted
24 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*18 text*59 focus text*9 muted
25 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*49 text*28 focus text*9 muted
26 focus*11 text*98 focus muted*10
27 muted text title*8 focus text*98 focus muted text good*5 text muted*2
28 muted text*7 muted*2 focus*100 good*7 focus*2 muted
29 muted text*2 muted*12 warn*22 focus*2 muted*2 text*7 muted*11 warn*18 focus*2 muted*2 text*7 muted*15 good*14 focus*2 muted
30 muted text*7 muted*9 warn*20 focus*2 muted*2 text*7 muted*8 warn*21 focus*2 muted*2 text muted*16 good*19 focus*2 muted
31 muted text muted*19 warn*16 focus*2 muted*2 text*3 muted*11 warn*22 focus*2 muted*2 text muted*13 good*22 focus*2 muted
32 muted text*7 muted*18 warn*11 focus*2 muted*2 text*7 muted*5 warn*24 focus*2 muted*2 text*7 muted*5 good*24 focus*2 muted
33 muted text*7 muted*29 focus muted*3 text*7 muted*29 focus muted*3 text*7 muted*29 focus muted*2
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*29 text focus*5 text*17 focus*2 text*12 focus*5 text focus*2 muted text focus*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*7 muted*14 text*50 focus*4 muted text*26 muted*15 text muted
 4 focus text*7 muted text*2 muted*11 text*50 focus*4 muted text focus*2 text*39 muted
 5 focus text*2 muted*7 text*2 muted*10 text*50 focus*4 muted text*4 muted*8 text*30 muted
 6 focus text*7 muted*4 text*2 muted*8 text*50 focus*4 muted text*4 muted*3 text*35 muted
 7 focus text*7 muted*5 text*3 muted*6 text*50 focus*4 muted text*4 muted*13 text*9 muted*15 text muted
 8 focus text*7 muted*7 text*2 muted*5 text*50 focus*4 muted text*4 muted*18 text*20 muted
 9 focus text*7 muted*2 focus text focus*34 text focus*57 text muted*2 text focus*2 text*9 muted
10 focus text*7 muted*2 focus text focus*2 text*95 focus text*9 muted
11 focus text*7 muted*2 focus text*98 focus text*9 muted
12 focus text*2 muted*7 focus text*3 focus*7 text*2 focus*7 text*2 muted*30 text*47 focus text*9 muted
13 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*33 text*44 focus text*9 muted
14 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*54 text*23 focus muted*3 text*6 muted
15 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*35 text*42 focus text*9 muted
16 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*34 text*43 focus text*9 muted
17 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*33 text*44 focus text*9 muted
18 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*39 text*38 focus text*9 muted
19 focus text muted*8 focus text*12 focus*7 text*2 muted*38 text*39 focus text*9 muted
20 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*23 text*54 focus text*9 muted
21 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*56 text*21 focus text*9 muted
22 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*38 text*39 focus text*9 muted
23 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*54 text*23 focus text*9 muted
24 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*18 text*59 focus text*9 muted
25 focus text*7 muted*2 focus text*12 focus*7 text*2 muted*49 text*28 focus text*9 muted
26 focus*11 text*98 focus muted*10
27 muted text focus*9 text*98 focus muted text*7 muted*2
28 muted text*7 muted*2 focus*100 text*7 focus*2 muted
29 muted text*2 muted*12 focus*24 muted*2 text*7 muted*11 focus*20 muted*2 text*7 muted*15 text*14 focus*2 muted
30 muted text*7 muted*9 focus*22 muted*2 text*7 muted*8 focus*23 muted*2 text muted*16 text*19 focus*2 muted
31 muted text muted*19 focus*18 muted*2 text*3 muted*11 focus*24 muted*2 text muted*13 text*22 focus*2 muted
32 muted text*7 muted*18 focus*13 muted*2 text*7 muted*5 focus*26 muted*2 text*7 muted*5 text*24 focus*2 muted
33 muted text*7 muted*29 focus muted*3 text*7 muted*29 focus muted*3 text*7 muted*29 focus muted*2
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*29 text focus*65 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
focus text*7 border #3e658c*24 marker*97 focus*6 border text train*2 text*43 muted*15 text border
focus text*7 border train*2 #3e658c*22 marker*97 focus*6 border text val*2 text*59 border
focus text*7 border #3e658c train*2 #3e658c*21 marker*97 focus*6 border text*4 muted*8 text*50 border
focus text*2 muted*5 border #3e658c*3 train*2 #3e658c*19 marker*97 focus*6 border text*4 muted*3 text*55 border
focus text*7 border*4 #3e658c*2 train*2 #3e658c*17 marker*97 focus*6 border text*4 muted*13 text*29 muted*15 text border
focus text*7 border*4 #3e658c*4 train*2 #3e658c*15 marker*97 focus*6 border text*4 muted*18 text*40 border
focus text*7 border*6 #3e658c*4 train*2 #3e658c*13 marker*97 focus*6 border text*4 muted*13 text*45 border
focus text*7 border*8 #3e658c*4 train*2 #3e658c*11 marker*97 focus*6 border text*4 muted*9 text*49 border
focus text*7 border*12 #3e658c*2 train*2 #3e658c*9 marker*97 focus*6 border text*62 border
focus text*7 border*12 #3e658c*4 train*2 val #3e658c*6 marker*97 focus*6 border text muted*18 text*43 border
focus text*7 border*15 #3e658c*3 train val*2 #3e658c*49 marker*52 focus*6 border text marker text*60 border
focus text*7 border*18 #3e658c*2 train*2 val*2 #3e658c*46 marker*52 focus*6 border text muted*35 text*26 border
focus text*7 border*20 #3e658c*2 train*3 val*2 #3e658c*43 marker*52 focus*6 border text*62 border
focus text*7 border*22 #3e658c*3 train val train val #3e658c*13 focus text focus*34 text focus*57 text muted*2 text focus*2 text*49 border
focus text*2 muted*5 border*25 marker #3e658c train*2 val #3e658c val #3e658c*10 focus text focus*2 text*95 focus text*49 border
focus text*7 border*25 marker #3e658c*4 train val*2 #3e658c*9 focus text*98 focus text*49 border
focus text*7 border*25 marker #3e658c*6 train*2 val*2 #3e658c*6 focus text*3 title*7 text*2 focus*7 text*2 muted*30 text*47 focus text*49 border
focus text*7 border*25 marker*3 #3e658c*7 train*2 val*2 #3e658c*3 focus text*12 focus*7 text*2 muted*33 text*44 focus text*49 border
focus text*7 border*25 marker*6 #3e658c*6 train*3 val*2 focus text*12 focus*7 text*2 muted*54 text*23 focus text*49 border
focus text*7 border*25 marker*10 #3e658c*5 train*2 focus text*12 focus*7 text*2 muted*35 text*42 focus text*49 border
focus text*7 border*25 marker*16 #3e658c focus text*12 focus*7 text*2 muted*34 text*43 focus text*49 border
focus text*7 border*25 marker*16 #3e658c focus text*12 focus*7 text*2 muted*33 text*44 focus text*49 border
focus text*7 border*25 marker*17 focus text*12 focus*7 text*2 muted*39 text*38 focus text*49 border
focus text*7 border*25 marker*17 focus text*12 focus*7 text*2 muted*38 text*39 focus text*49 border
focus text muted*6 border*25 marker*17 focus text*12 focus*7 text*2 muted*23 text*54 focus text*49 border
focus text*7 border*25 marker*17 focus text*12 focus*7 text*2 muted*56 text*21 focus text*49 border
focus text*7 border*25 marker*17 focus text*12 focus*7 text*2 muted*38 text*39 focus text*49 border
focus text*7 border*25 marker*17 focus text*12 focus*7 text*2 muted*54 text*23 focus text*49 border
focus text*7 border*25 marker*17 focus text*12 focus*7 text*2 muted*18 text*59 focus text*49 border
focus text*7 border*25 marker*17 focus text*12 focus*7 text*2 muted*49 text*28 focus text*49 border
focus text*7 border*25 marker*17 focus text*98 focus text*49 border
focus text*7 border*25 marker*17 focus text*98 focus text*49 border
focus text*7 border*25 marker*17 focus*100 text*49 border
focus text*7 border muted border*11 muted*2 border*12 muted*3 border*11 muted*3 border*11 muted*3 border*10 muted*3 border*11 muted*3 border*11 muted*3 border*10 muted*3 border*10 muted*5 focus border text*62 border
focus*136 border*64
border text title*15 text border*23 text val*5 text border*3 text title*8 text border*30 text val*5 text border*3 text title*3 text border*35 text good*5 text border*3 text title*13 text border*25 text train*5 text border*2
border text*7 border*6 val*33 focus*2 border*2 text*7 border*24 val*15 focus*2 border*2 text*7 border*35 good*4 focus*2 border*2 text*7 border train*2 #3e658c*36 focus*2 border
border text*2 muted*5 border*8 val*31 focus*2 border*2 text*3 muted*4 border*18 val*21 focus*2 border*2 text muted*6 border*26 good*13 focus*2 border*2 text*7 border #3e658c train*3 #3e658c*34 focus*2 border
border text*7 border*10 val*29 focus*2 border*2 text*7 border*15 val*24 focus*2 border*2 text*7 border*22 good*17 focus*2 border*2 text*7 border*2 #3e658c*2 train*4 #3e658c*31 focus*2 border
border text*7 border*12 val*27 focus*2 border*2 text*3 muted*4 border*12 val*27 focus*2 border*2 text muted*6 border*16 good*23 focus*2 border*2 text*2 muted*5 border*3 #3e658c*4 train*4 #3e658c train*2 #3e658c*25 focus*2 border
border text*7 border*15 val*24 focus*2 border*2 text*7 border*11 val*28 focus*2 border*2 text*7 border*13 good*26 focus*2 border*2 text*7 border*7 #3e658c*2 train*5 #3e658c train*2 #3e658c*3 train*2 #3e658c train #3e658c train*2 #3e658c*6 train #3e658c train #3e658c train #3e658c focus*2 border
border text*7 border*18 val*21 focus*2 border*2 text*3 muted*4 border*9 val*30 focus*2 border*2 text*7 border*11 good*28 focus*2 border*2 text*7 border*8 #3e658c*3 train #3e658c train*26 focus*2 border
border text muted*6 border*22 val*17 focus*2 border*2 text*7 border*8 val*31 focus*2 border*2 text muted*6 border*8 good*31 focus*2 border*2 text muted*6 border*11 #3e658c*8 train #3e658c*7 train #3e658c*3 train #3e658c train*2 #3e658c*3 train focus*2 border
border text*7 border*28 val*11 focus*2 border*2 text*3 muted*4 border*6 val*33 focus*2 border*2 text*7 border*6 good*33 focus*2 border*2 text*7 border*16 #3e658c*23 focus*2 border
border text*7 border muted border*15 muted*3 border*14 muted*3 border*2 focus border*3 text*7 border muted border*15 muted*3 border*14 muted*3 border*2 focus border*3 text*7 border muted border*15 muted*3 border*14 muted*3 border*2 focus border*3 text*7 border muted border*15 muted*3 border*14 muted*3 border*2 focus border*2
border*200
text muted*52
text focus*5 text muted*6 text*2 focus*2 text muted*4 text*2 focus*3 text muted*5
== 200×50 256 differs in
 2 focus text focus*29 text focus*65 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
 3 focus text*7 border c60*24 marker*97 focus*6 border text train*2 text*43 muted*15 text border
 4 focus text*7 border train*2 c60*22 marker*97 focus*6 border text warn*2 text*59 border
 5 focus text*7 border c60 train*2 c60*21 marker*97 focus*6 border text*4 muted*8 text*50 border
 6 focus text*2 muted*5 border c60*3 train*2 c60*19 marker*97 focus*6 border text*4 muted*3 text*55 border
 7 focus text*7 border*4 c60*2 train*2 c60*17 marker*97 focus*6 border text*4 muted*13 text*29 muted*15 text border
 8 focus text*7 border*4 c60*4 train*2 c60*15 marker*97 focus*6 border text*4 muted*18 text*40 border
 9 focus text*7 border*6 c60*4 train*2 c60*13 marker*97 focus*6 border text*4 muted*13 text*45 border
10 focus text*7 border*8 c60*4 train*2 c60*11 marker*97 focus*6 border text*4 muted*9 text*49 border
11 focus text*7 border*12 c60*2 train*2 c60*9 marker*97 focus*6 border text*62 border
12 focus text*7 border*12 c60*4 train*2 warn c60*6 marker*97 focus*6 border text muted*18 text*43 border
13 focus text*7 border*15 c60*3 train warn*2 c60*49 marker*52 focus*6 border text marker text*60 border
14 focus text*7 border*18 c60*2 train*2 warn*2 c60*46 marker*52 focus*6 border text muted*35 text*26 border
15 focus text*7 border*20 c60*2 train*3 warn*2 c60*43 marker*52 focus*6 border text*62 border
16 focus text*7 border*22 c60*3 train warn train warn c60*13 focus text focus*34 text focus*57 text muted*2 text focus*2 text*49 border
17 focus text*2 muted*5 border*25 marker c60 train*2 warn c60 warn c60*10 focus text focus*2 text*95 focus text*49 border
18 focus text*7 border*25 marker c60*4 train warn*2 c60*9 focus text*98 focus text*49 border
19 focus text*7 border*25 marker c60*6 train*2 warn*2 c60*6 focus text*3 title*7 text*2 focus*7 text*2 muted*30 text*47 focus text*49 border
20 focus text*7 border*25 marker*3 c60*7 train*2 warn*2 c60*3 focus text*12 focus*7 text*2 muted*33 text*44 focus text*49 border
21 focus text*7 border*25 marker*6 c60*6 train*3 warn*2 focus text*12 focus*7 text*2 muted*54 text*23 focus text*49 border
22 focus text*7 border*25 marker*10 c60*5 train*2 focus text*12 focus*7 text*2 muted*35 text*42 focus text*49 border
23 focus text*7 border*25 marker*16 c60 focus text*12 focus*7 text*2 muted*34 text*43 focus text*49 border
24 focus text*7 border*25 marker*16 c60 focus text*12 focus*7 text*2 muted*33 text*44 focus text*49 border
38 border text title*15 text border*23 text warn*5 text border*3 text title*8 text border*30 text warn*5 text border*3 text title*3 text border*35 text good*5 text border*3 text title*13 text border*25 text train*5 text border*2
39 border text*7 border*6 warn*33 focus*2 border*2 text*7 border*24 warn*15 focus*2 border*2 text*7 border*35 good*4 focus*2 border*2 text*7 border train*2 c60*36 focus*2 border
40 border text*2 muted*5 border*8 warn*31 focus*2 border*2 text*3 muted*4 border*18 warn*21 focus*2 border*2 text muted*6 border*26 good*13 focus*2 border*2 text*7 border c60 train*3 c60*34 focus*2 border
41 border text*7 border*10 warn*29 focus*2 border*2 text*7 border*15 warn*24 focus*2 border*2 text*7 border*22 good*17 focus*2 border*2 text*7 border*2 c60*2 train*4 c60*31 focus*2 border
42 border text*7 border*12 warn*27 focus*2 border*2 text*3 muted*4 border*12 warn*27 focus*2 border*2 text muted*6 border*16 good*23 focus*2 border*2 text*2 muted*5 border*3 c60*4 train*4 c60 train*2 c60*25 focus*2 border
43 border text*7 border*15 warn*24 focus*2 border*2 text*7 border*11 warn*28 focus*2 border*2 text*7 border*13 good*26 focus*2 border*2 text*7 border*7 c60*2 train*5 c60 train*2 c60*3 train*2 c60 train c60 train*2 c60*6 train c60 train c60 train c60 focus*2 border
44 border text*7 border*18 warn*21 focus*2 border*2 text*3 muted*4 border*9 warn*30 focus*2 border*2 text*7 border*11 good*28 focus*2 border*2 text*7 border*8 c60*3 train c60 train*26 focus*2 border
45 border text muted*6 border*22 warn*17 focus*2 border*2 text*7 border*8 warn*31 focus*2 border*2 text muted*6 border*8 good*31 focus*2 border*2 text muted*6 border*11 c60*8 train c60*7 train c60*3 train c60 train*2 c60*3 train focus*2 border
46 border text*7 border*28 warn*11 focus*2 border*2 text*3 muted*4 border*6 warn*33 focus*2 border*2 text*7 border*6 good*33 focus*2 border*2 text*7 border*16 c60*23 focus*2 border
== 200×50 16 differs in
 2 focus text focus*29 text focus*65 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 muted text title*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted faint-n12*24 marker*97 focus*6 muted text train*2 text*43 muted*15 text muted
 4 focus text*7 muted train*2 faint-n12*22 marker*97 focus*6 muted text warn*2 text*59 muted
 5 focus text*7 muted faint-n12 train*2 faint-n12*21 marker*97 focus*6 muted text*4 muted*8 text*50 muted
 6 focus text*2 muted*6 faint-n12*3 train*2 faint-n12*19 marker*97 focus*6 muted text*4 muted*3 text*55 muted
 7 focus text*7 muted*4 faint-n12*2 train*2 faint-n12*17 marker*97 focus*6 muted text*4 muted*13 text*29 muted*15 text muted
 8 focus text*7 muted*4 faint-n12*4 train*2 faint-n12*15 marker*97 focus*6 muted text*4 muted*18 text*40 muted
 9 focus text*7 muted*6 faint-n12*4 train*2 faint-n12*13 marker*97 focus*6 muted text*4 muted*13 text*45 muted
10 focus text*7 muted*8 faint-n12*4 train*2 faint-n12*11 marker*97 focus*6 muted text*4 muted*9 text*49 muted
11 focus text*7 muted*12 faint-n12*2 train*2 faint-n12*9 marker*97 focus*6 muted text*62 muted
12 focus text*7 muted*12 faint-n12*4 train*2 warn faint-n12*6 marker*97 focus*6 muted text muted*18 text*43 muted
13 focus text*7 muted*15 faint-n12*3 train warn*2 faint-n12*49 marker*52 focus*6 muted text marker text*60 muted
14 focus text*7 muted*18 faint-n12*2 train*2 warn*2 faint-n12*46 marker*52 focus*6 muted text muted*35 text*26 muted
15 focus text*7 muted*20 faint-n12*2 train*3 warn*2 faint-n12*43 marker*52 focus*6 muted text*62 muted
16 focus text*7 muted*22 faint-n12*3 train warn train warn faint-n12*13 focus text focus*34 text focus*57 text muted*2 text focus*2 text*49 muted
17 focus text*2 muted*30 marker faint-n12 train*2 warn faint-n12 warn faint-n12*10 focus text focus*2 text*95 focus text*49 muted
18 focus text*7 muted*25 marker faint-n12*4 train warn*2 faint-n12*9 focus text*98 focus text*49 muted
19 focus text*7 muted*25 marker faint-n12*6 train*2 warn*2 faint-n12*6 focus text*3 title*7 text*2 focus*7 text*2 muted*30 text*47 focus text*49 muted
20 focus text*7 muted*25 marker*3 faint-n12*7 train*2 warn*2 faint-n12*3 focus text*12 focus*7 text*2 muted*33 text*44 focus text*49 muted
21 focus text*7 muted*25 marker*6 faint-n12*6 train*3 warn*2 focus text*12 focus*7 text*2 muted*54 text*23 focus text*49 muted
22 focus text*7 muted*25 marker*10 faint-n12*5 train*2 focus text*12 focus*7 text*2 muted*35 text*42 focus text*49 muted
23 focus text*7 muted*25 marker*16 faint-n12 focus text*12 focus*7 text*2 muted*34 text*43 focus text*49 muted
24 focus text*7 muted*25 marker*16 faint-n12 focus text*12 focus*7 text*2 muted*33 text*44 focus text*49 muted
25 focus text*7 muted*25 marker*17 focus text*12 focus*7 text*2 muted*39 text*38 focus text*49 muted
26 focus text*7 muted*25 marker*17 focus text*12 focus*7 text*2 muted*38 text*39 focus text*49 muted
27 focus text muted*31 marker*17 focus text*12 focus*7 text*2 muted*23 text*54 focus text*49 muted
28 focus text*7 muted*25 marker*17 focus text*12 focus*7 text*2 muted*56 text*21 focus text*49 muted
29 focus text*7 muted*25 marker*17 focus text*12 focus*7 text*2 muted*38 text*39 focus text*49 muted
30 focus text*7 muted*25 marker*17 focus text*12 focus*7 text*2 muted*54 text*23 focus text*49 muted
31 focus text*7 muted*25 marker*17 focus text*12 focus*7 text*2 muted*18 text*59 focus text*49 muted
32 focus text*7 muted*25 marker*17 focus text*12 focus*7 text*2 muted*49 text*28 focus text*49 muted
33 focus text*7 muted*25 marker*17 focus text*98 focus text*49 muted
34 focus text*7 muted*25 marker*17 focus text*98 focus text*49 muted
35 focus text*7 muted*25 marker*17 focus*100 text*49 muted
36 focus text*7 muted*127 focus muted text*62 muted
37 focus*136 muted*64
38 muted text title*15 text muted*23 text warn*5 text muted*3 text title*8 text muted*30 text warn*5 text muted*3 text title*3 text muted*35 text good*5 text muted*3 text title*13 text muted*25 text train*5 text muted*2
39 muted text*7 muted*6 warn*33 focus*2 muted*2 text*7 muted*24 warn*15 focus*2 muted*2 text*7 muted*35 good*4 focus*2 muted*2 text*7 muted train*2 faint-n12*36 focus*2 muted
40 muted text*2 muted*13 warn*31 focus*2 muted*2 text*3 muted*22 warn*21 focus*2 muted*2 text muted*32 good*13 focus*2 muted*2 text*7 muted faint-n12 train*3 faint-n12*34 focus*2 muted
41 muted text*7 muted*10 warn*29 focus*2 muted*2 text*7 muted*15 warn*24 focus*2 muted*2 text*7 muted*22 good*17 focus*2 muted*2 text*7 muted*2 faint-n12*2 train*4 faint-n12*31 focus*2 muted
42 muted text*7 muted*12 warn*27 focus*2 muted*2 text*3 muted*16 warn*27 focus*2 muted*2 text muted*22 good*23 focus*2 muted*2 text*2 muted*8 faint-n12*4 train*4 faint-n12 train*2 faint-n12*25 focus*2 muted
43 muted text*7 muted*15 warn*24 focus*2 muted*2 text*7 muted*11 warn*28 focus*2 muted*2 text*7 muted*13 good*26 focus*2 muted*2 text*7 muted*7 faint-n12*2 train*5 faint-n12 train*2 faint-n12*3 train*2 faint-n12 train faint-n12 train*2 faint-n12*6 train faint-n12 train faint-n12 train faint-n12 focus*2 muted
44 muted text*7 muted*18 warn*21 focus*2 muted*2 text*3 muted*13 warn*30 focus*2 muted*2 text*7 muted*11 good*28 focus*2 muted*2 text*7 muted*8 faint-n12*3 train faint-n12 train*26 focus*2 muted
45 muted text muted*28 warn*17 focus*2 muted*2 text*7 muted*8 warn*31 focus*2 muted*2 text muted*14 good*31 focus*2 muted*2 text muted*17 faint-n12*8 train faint-n12*7 train faint-n12*3 train faint-n12 train*2 faint-n12*3 train focus*2 muted
46 muted text*7 muted*28 warn*11 focus*2 muted*2 text*3 muted*10 warn*33 focus*2 muted*2 text*7 muted*6 good*33 focus*2 muted*2 text*7 muted*16 faint-n12*23 focus*2 muted
47 muted text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*2
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*29 text focus*65 text*17 focus*2 text*12 focus*5 text focus*2 muted text focus*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted*25 text*97 focus*6 muted text*46 muted*15 text muted
 4 focus text*7 muted text*2 muted*22 text*97 focus*6 muted text focus*2 text*59 muted
 5 focus text*7 muted*2 text*2 muted*21 text*97 focus*6 muted text*4 muted*8 text*50 muted
 6 focus text*2 muted*9 text*2 muted*19 text*97 focus*6 muted text*4 muted*3 text*55 muted
 7 focus text*7 muted*6 text*2 muted*17 text*97 focus*6 muted text*4 muted*13 text*29 muted*15 text muted
 8 focus text*7 muted*8 text*2 muted*15 text*97 focus*6 muted text*4 muted*18 text*40 muted
 9 focus text*7 muted*10 text*2 muted*13 text*97 focus*6 muted text*4 muted*13 text*45 muted
10 focus text*7 muted*12 text*2 muted*11 text*97 focus*6 muted text*4 muted*9 text*49 muted
11 focus text*7 muted*14 text*2 muted*9 text*97 focus*6 muted text*62 muted
12 focus text*7 muted*16 text*2 focus muted*6 text*97 focus*6 muted text muted*18 text*43 muted
13 focus text*7 muted*18 text focus*2 muted*49 text*52 focus*6 muted text*62 muted
14 focus text*7 muted*20 text*2 focus*2 muted*46 text*52 focus*6 muted text muted*35 text*26 muted
15 focus text*7 muted*22 text*3 focus*2 muted*43 text*52 focus*6 muted text*62 muted
16 focus text*7 muted*25 text focus text focus muted*13 focus text focus*34 text focus*57 text muted*2 text focus*2 text*49 muted
17 focus text*2 muted*30 text muted text*2 focus muted focus muted*10 focus text focus*2 text*95 focus text*49 muted
18 focus text*7 muted*25 text muted*4 text focus*2 muted*9 focus text*98 focus text*49 muted
19 focus text*7 muted*25 text muted*6 text*2 focus*2 muted*6 focus text*3 focus*7 text*2 focus*7 text*2 muted*30 text*47 focus text*49 muted
20 focus text*7 muted*25 text*3 muted*7 text*2 focus*2 muted*3 focus text*12 focus*7 text*2 muted*33 text*44 focus text*49 muted
21 focus text*7 muted*25 text*6 muted*6 text*3 focus*3 text*12 focus*7 text*2 muted*54 text*23 focus text*49 muted
22 focus text*7 muted*25 text*10 muted*5 text*2 focus text*12 focus*7 text*2 muted*35 text*42 focus text*49 muted
23 focus text*7 muted*25 text*16 muted focus text*12 focus*7 text*2 muted*34 text*43 focus text*49 muted
24 focus text*7 muted*25 text*16 muted focus text*12 focus*7 text*2 muted*33 text*44 focus text*49 muted
25 focus text*7 muted*25 text*17 focus text*12 focus*7 text*2 muted*39 text*38 focus text*49 muted
26 focus text*7 muted*25 text*17 focus text*12 focus*7 text*2 muted*38 text*39 focus text*49 muted
27 focus text muted*31 text*17 focus text*12 focus*7 text*2 muted*23 text*54 focus text*49 muted
28 focus text*7 muted*25 text*17 focus text*12 focus*7 text*2 muted*56 text*21 focus text*49 muted
29 focus text*7 muted*25 text*17 focus text*12 focus*7 text*2 muted*38 text*39 focus text*49 muted
30 focus text*7 muted*25 text*17 focus text*12 focus*7 text*2 muted*54 text*23 focus text*49 muted
31 focus text*7 muted*25 text*17 focus text*12 focus*7 text*2 muted*18 text*59 focus text*49 muted
32 focus text*7 muted*25 text*17 focus text*12 focus*7 text*2 muted*49 text*28 focus text*49 muted
33 focus text*7 muted*25 text*17 focus text*98 focus text*49 muted
34 focus text*7 muted*25 text*17 focus text*98 focus text*49 muted
35 focus text*7 muted*25 text*17 focus*100 text*49 muted
36 focus text*7 muted*127 focus muted text*62 muted
37 focus*136 muted*64
38 muted text focus*15 text muted*23 text focus*5 text muted*3 text focus*8 text muted*30 text focus*5 text muted*3 text focus*3 text muted*35 text*7 muted*3 text focus*13 text muted*25 text*7 muted*2
39 muted text*7 muted*6 focus*35 muted*2 text*7 muted*24 focus*17 muted*2 text*7 muted*35 text*4 focus*2 muted*2 text*7 muted text*2 muted*36 focus*2 muted
40 muted text*2 muted*13 focus*33 muted*2 text*3 muted*22 focus*23 muted*2 text muted*32 text*13 focus*2 muted*2 text*7 muted*2 text*3 muted*34 focus*2 muted
41 muted text*7 muted*10 focus*31 muted*2 text*7 muted*15 focus*26 muted*2 text*7 muted*22 text*17 focus*2 muted*2 text*7 muted*4 text*4 muted*31 focus*2 muted
42 muted text*7 muted*12 focus*29 muted*2 text*3 muted*16 focus*29 muted*2 text muted*22 text*23 focus*2 muted*2 text*2 muted*12 text*4 muted text*2 muted*25 focus*2 muted
43 muted text*7 muted*15 focus*26 muted*2 text*7 muted*11 focus*30 muted*2 text*7 muted*13 text*26 focus*2 muted*2 text*7 muted*9 text*5 muted text*2 muted*3 text*2 muted text muted text*2 muted*6 text muted text muted text muted focus*2 muted
44 muted text*7 muted*18 focus*23 muted*2 text*3 muted*13 focus*32 muted*2 text*7 muted*11 text*28 focus*2 muted*2 text*7 muted*11 text muted text*26 focus*2 muted
45 muted text muted*28 focus*19 muted*2 text*7 muted*8 focus*33 muted*2 text muted*14 text*31 focus*2 muted*2 text muted*25 text muted*7 text muted*3 text muted text*2 muted*3 text focus*2 muted
46 muted text*7 muted*28 focus*13 muted*2 text*3 muted*10 focus*35 muted*2 text*7 muted*6 text*33 focus*2 muted*2 text*7 muted*39 focus*2 muted
47 muted text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*2
48 muted*200
