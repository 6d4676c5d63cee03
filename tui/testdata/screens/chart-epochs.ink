== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*10 text focus*24 text val*2 text*12 val*5 text focus*2
focus text*3 muted*4 border*10 marker*17 val marker val*13 marker val*5 focus val*2 focus
focus text*7 border*10 marker*10 val*8 marker*20 focus*4
focus text*3 muted*4 border*10 marker*5 val*13 marker*20 focus*4
focus text*7 border*10 marker*2 val*16 marker*20 focus*4
focus text*3 muted*4 border*10 val*4 marker*34 focus*4
focus text*3 muted*4 border*7 val*3 marker*38 focus*4
focus text*7 border muted border*12 muted border*13 muted border*16 muted*6 focus
focus*60
border text title*13 text border*30 text muted*6 text*5 border*2
border text val*2 text*42 muted*5 text*8 border
border text*4 muted*10 text*28 muted*15 text border
border text*4 muted*15 text*26 muted*5 text*8 border
border text*4 muted*15 text*26 muted*5 text*8 border
border text*4 muted*3 text*37 muted*5 text*9 border
border text*4 muted*13 text*25 muted*15 text border
border*60
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*4 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 2 focus text focus*10 text focus*24 text warn*2 text*12 warn*5 text focus*2
 3 focus text*3 muted*4 border*10 marker*17 warn marker warn*13 marker warn*5 focus warn*2 focus
 4 focus text*7 border*10 marker*10 warn*8 marker*20 focus*4
 5 focus text*3 muted*4 border*10 marker*5 warn*13 marker*20 focus*4
 6 focus text*7 border*10 marker*2 warn*16 marker*20 focus*4
 7 focus text*3 muted*4 border*10 warn*4 marker*34 focus*4
 8 focus text*3 muted*4 border*7 warn*3 marker*38 focus*4
12 border text warn*2 text*42 muted*5 text*8 border
== 60×20 16 differs in
 2 focus text focus*10 text focus*24 text warn*2 text*12 warn*5 text focus*2
 3 focus text*3 muted*14 marker*17 warn marker warn*13 marker warn*5 focus warn*2 focus
 4 focus text*7 muted*10 marker*10 warn*8 marker*20 focus*4
 5 focus text*3 muted*14 marker*5 warn*13 marker*20 focus*4
 6 focus text*7 muted*10 marker*2 warn*16 marker*20 focus*4
 7 focus text*3 muted*14 warn*4 marker*34 focus*4
 8 focus text*3 muted*11 warn*3 marker*38 focus*4
 9 focus text*7 muted*51 focus
11 muted text title*13 text muted*30 text muted*6 text*5 muted*2
12 muted text warn*2 text*42 muted*5 text*8 muted
13 muted text*4 muted*10 text*28 muted*15 text muted
14 muted text*4 muted*15 text*26 muted*5 text*8 muted
15 muted text*4 muted*15 text*26 muted*5 text*8 muted
16 muted text*4 muted*3 text*37 muted*5 text*9 muted
17 muted text*4 muted*13 text*25 muted*15 text muted
18 muted*60
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 2 focus text focus*10 text focus*24 text focus*2 text*12 focus*5 text focus*2
 3 focus text*3 muted*14 text*17 focus text focus*13 text focus*9
 4 focus text*7 muted*10 text*10 focus*8 text*20 focus*4
 5 focus text*3 muted*14 text*5 focus*13 text*20 focus*4
 6 focus text*7 muted*10 text*2 focus*16 text*20 focus*4
 7 focus text*3 muted*14 focus*4 text*34 focus*4
 8 focus text*3 muted*11 focus*3 text*38 focus*4
 9 focus text*7 muted*51 focus
11 muted text focus*13 text muted*30 text muted*6 text*5 muted*2
12 muted text focus*2 text*42 muted*5 text*8 muted
13 muted text*4 muted*10 text*28 muted*15 text muted
14 muted text*4 muted*15 text*26 muted*5 text*8 muted
15 muted text*4 muted*15 text*26 muted*5 text*8 muted
16 muted text*4 muted*3 text*37 muted*5 text*9 muted
17 muted text*4 muted*13 text*25 muted*15 text muted
18 muted*60
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*10 text focus*44 text val*2 text*12 val*5 text focus*2
focus text*7 border*14 marker*30 val*14 marker val*8 focus val*3 focus
focus text*3 muted*4 border*14 marker*20 val*24 marker*9 focus*5
focus text*7 border*14 marker*14 val*11 marker*28 focus*5
focus text*7 border*14 marker*10 val*15 marker*28 focus*5
focus text*3 muted*4 border*14 marker*6 val*19 marker*28 focus*5
focus text*7 border*14 marker*4 val*21 marker*28 focus*5
focus text*3 muted*4 border*14 marker*2 val*23 marker*28 focus*5
focus text*7 border*14 val*25 marker*28 focus*5
focus text*7 border*12 val*27 marker*28 focus*5
focus text*3 muted*4 border*10 val*4 marker*53 focus*5
focus text*7 border muted border*18 muted border*18 muted border*18 muted border*6 muted*6 focus
focus*80
border text title*13 text border*50 text muted*6 text*5 border*2
border text val*2 text*22 muted*5 text*10 muted*18 text*20 border
border text*4 muted*10 text*8 muted*15 text*3 marker text*37 border
border text*4 muted*15 text*6 muted*5 text*10 muted*35 text*3 border
border text*4 muted*15 text*6 muted*5 text*48 border
border text*4 muted*3 text*17 muted*5 text*49 border
border text*4 muted*13 text*61 border
border*80
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 2 focus text focus*10 text focus*44 text warn*2 text*12 warn*5 text focus*2
 3 focus text*7 border*14 marker*30 warn*14 marker warn*8 focus warn*3 focus
 4 focus text*3 muted*4 border*14 marker*20 warn*24 marker*9 focus*5
 5 focus text*7 border*14 marker*14 warn*11 marker*28 focus*5
 6 focus text*7 border*14 marker*10 warn*15 marker*28 focus*5
 7 focus text*3 muted*4 border*14 marker*6 warn*19 marker*28 focus*5
 8 focus text*7 border*14 marker*4 warn*21 marker*28 focus*5
 9 focus text*3 muted*4 border*14 marker*2 warn*23 marker*28 focus*5
10 focus text*7 border*14 warn*25 marker*28 focus*5
11 focus text*7 border*12 warn*27 marker*28 focus*5
12 focus text*3 muted*4 border*10 warn*4 marker*53 focus*5
16 border text warn*2 text*22 muted*5 text*10 muted*18 text*20 border
== 80×24 16 differs in
 2 focus text focus*10 text focus*44 text warn*2 text*12 warn*5 text focus*2
 3 focus text*7 muted*14 marker*30 warn*14 marker warn*8 focus warn*3 focus
 4 focus text*3 muted*18 marker*20 warn*24 marker*9 focus*5
 5 focus text*7 muted*14 marker*14 warn*11 marker*28 focus*5
 6 focus text*7 muted*14 marker*10 warn*15 marker*28 focus*5
 7 focus text*3 muted*18 marker*6 warn*19 marker*28 focus*5
 8 focus text*7 muted*14 marker*4 warn*21 marker*28 focus*5
 9 focus text*3 muted*18 marker*2 warn*23 marker*28 focus*5
10 focus text*7 muted*14 warn*25 marker*28 focus*5
11 focus text*7 muted*12 warn*27 marker*28 focus*5
12 focus text*3 muted*14 warn*4 marker*53 focus*5
13 focus text*7 muted*71 focus
15 muted text title*13 text muted*50 text muted*6 text*5 muted*2
16 muted text warn*2 text*22 muted*5 text*10 muted*18 text*20 muted
17 muted text*4 muted*10 text*8 muted*15 text*3 marker text*37 muted
18 muted text*4 muted*15 text*6 muted*5 text*10 muted*35 text*3 muted
19 muted text*4 muted*15 text*6 muted*5 text*48 muted
20 muted text*4 muted*3 text*17 muted*5 text*49 muted
21 muted text*4 muted*13 text*61 muted
22 muted*80
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 2 focus text focus*10 text focus*44 text focus*2 text*12 focus*5 text focus*2
 3 focus text*7 muted*14 text*30 focus*14 text focus*13
 4 focus text*3 muted*18 text*20 focus*24 text*9 focus*5
 5 focus text*7 muted*14 text*14 focus*11 text*28 focus*5
 6 focus text*7 muted*14 text*10 focus*15 text*28 focus*5
 7 focus text*3 muted*18 text*6 focus*19 text*28 focus*5
 8 focus text*7 muted*14 text*4 focus*21 text*28 focus*5
 9 focus text*3 muted*18 text*2 focus*23 text*28 focus*5
10 focus text*7 muted*14 focus*25 text*28 focus*5
11 focus text*7 muted*12 focus*27 text*28 focus*5
12 focus text*3 muted*14 focus*4 text*53 focus*5
13 focus text*7 muted*71 focus
15 muted text focus*13 text muted*50 text muted*6 text*5 muted*2
16 muted text focus*2 text*22 muted*5 text*10 muted*18 text*20 muted
17 muted text*4 muted*10 text*8 muted*15 text*41 muted
18 muted text*4 muted*15 text*6 muted*5 text*10 muted*35 text*3 muted
19 muted text*4 muted*15 text*6 muted*5 text*48 muted
20 muted text*4 muted*3 text*17 muted*5 text*49 muted
21 muted text*4 muted*13 text*61 muted
22 muted*80
== 80×24 light is as true
== 80×24 ascii differs in
 2 focus text focus*10 text focus*44 text warn*2 text*12 warn*5 text focus*2
 3 focus text*7 muted*14 marker*30 warn*14 marker warn*8 focus warn*3 focus
 4 focus text*3 muted*18 marker*20 warn*24 marker*9 focus*5
 5 focus text*7 muted*14 marker*14 warn*11 marker*28 focus*5
 6 focus text*7 muted*14 marker*10 warn*15 marker*28 focus*5
 7 focus text*3 muted*18 marker*6 warn*19 marker*28 focus*5
 8 focus text*7 muted*14 marker*4 warn*21 marker*28 focus*5
 9 focus text*3 muted*18 marker*2 warn*23 marker*28 focus*5
10 focus text*7 muted*14 warn*25 marker*28 focus*5
11 focus text*7 muted*12 warn*27 marker*28 focus*5
12 focus text*3 muted*14 warn*4 marker*53 focus*5
13 focus text*7 muted*71 focus
15 muted text title*13 text muted*50 text muted*6 text*5 muted*2
16 muted text warn*2 text*22 muted*5 text*10 muted*18 text*20 muted
17 muted text*4 muted*10 text*8 muted*15 text*3 marker text*37 muted
18 muted text*4 muted*15 text*6 muted*5 text*10 muted*35 text*3 muted
19 muted text*4 muted*15 text*6 muted*5 text*48 muted
20 muted text*4 muted*3 text*17 muted*5 text*49 muted
21 muted text*4 muted*13 text*61 muted
22 muted*80
24 text focus*10 text muted*9 text*2 focus*2 text muted*4 text*2 focus*7 text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*10 text focus*40 text val*2 text*12 val*5 text focus*2 border text title*13 text border*14 text muted*6 text*5 border*2
focus text*2 muted*5 border*14 marker*36 val*5 marker val*7 focus val*3 focus border text val*2 text*26 muted*5 text*8 border
focus text*7 border*14 marker*28 val*13 marker*8 focus*5 border text*4 muted*10 text*12 muted*15 text border
focus text*7 border*14 marker*23 val*18 marker*8 focus*5 border text*4 muted*15 text*10 muted*5 text*8 border
focus text*2 muted*5 border*14 marker*20 val*3 marker*26 focus*5 border text*4 muted*15 text*10 muted*5 text*8 border
focus text*7 border*14 marker*17 val*6 marker*26 focus*5 border text*4 muted*3 text*21 muted*5 text*9 border
focus text*7 border*14 marker*14 val*9 marker*26 focus*5 border text*4 muted*13 text*9 muted*15 text border
focus text*2 muted*5 border*14 marker*12 val*11 marker*26 focus*5 border text*4 muted*18 text*20 border
focus text*7 border*14 marker*10 val*13 marker*26 focus*5 border text*4 muted*13 text*25 border
focus text*7 border*14 marker*9 val*14 marker*26 focus*5 border text*4 muted*9 text*18 muted*5 text*6 border
focus text*2 muted*5 border*14 marker*7 val*16 marker*26 focus*5 border text*42 border
focus text*7 border*14 marker*6 val*17 marker*26 focus*5 border text muted*18 text*23 border
focus text*7 border*14 marker*4 val*19 marker*26 focus*5 border text marker text*40 border
focus text*2 muted*5 border*14 marker*3 val*20 marker*26 focus*5 border text muted*35 text*6 border
focus text*7 border*14 marker*3 val*20 marker*26 focus*5 border text*42 border
focus text*7 border*14 marker*2 val*21 marker*26 focus*5 border text*42 border
focus text*2 muted*5 border*14 marker val*22 marker*26 focus*5 border text*42 border
focus text*7 border*14 val*23 marker*26 focus*5 border text*42 border
focus text*7 border*13 val*24 marker*26 focus*5 border text*42 border
focus text*2 muted*5 border*12 val*2 marker*49 focus*5 border text*42 border
focus text*7 border*11 val*3 marker*49 focus*5 border text*42 border
focus text*7 border*11 val*3 marker*49 focus*5 border text*42 border
focus text*2 muted*5 border*10 val*4 marker*49 focus*5 border text*42 border
focus text*7 border muted border*17 muted border*17 muted border*17 muted border*5 muted*6 focus border text*42 border
focus*76 border*44
border text title*3 text border*25 text good*5 text border*3 text title*13 text border*15 text train*5 text border*3 text title*12 text border*16 text train*5 text border*2
border text muted*6 border*20 good*9 focus*2 border*2 text*7 border train*2 #3e658c*26 focus*2 border*2 text*2 muted*5 border train*28 focus*2 border
border text*7 border*15 good*14 focus*2 border*2 text*2 muted*5 border #3e658c train*5 #3e658c*22 focus*2 border*2 text*7 border*17 train*12 focus*2 border
border text muted*6 border*10 good*19 focus*2 border*2 text*7 border*3 #3e658c*3 train*6 #3e658c*4 train #3e658c*12 focus*2 border*2 text*2 muted*5 border*17 train*12 focus*2 border
border text muted*6 border*7 good*22 focus*2 border*2 text*7 border*6 #3e658c*4 train*19 focus*2 border*2 text*2 muted*5 border*17 train*12 focus*2 border
border text*7 border*5 good*24 focus*2 border*2 text muted*6 border*10 #3e658c*15 train #3e658c*3 focus*2 border*2 text*7 border*17 train*12 focus*2 border
border text*7 border muted border*11 muted*3 border*10 muted*3 focus border*3 text*7 border muted border*11 muted*3 border*10 muted*3 focus border*3 text*7 border muted border*11 muted*3 border*10 muted*3 focus border*2
border*120
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 256 differs in
 2 focus text focus*10 text focus*40 text warn*2 text*12 warn*5 text focus*2 border text title*13 text border*14 text muted*6 text*5 border*2
 3 focus text*2 muted*5 border*14 marker*36 warn*5 marker warn*7 focus warn*3 focus border text warn*2 text*26 muted*5 text*8 border
 4 focus text*7 border*14 marker*28 warn*13 marker*8 focus*5 border text*4 muted*10 text*12 muted*15 text border
 5 focus text*7 border*14 marker*23 warn*18 marker*8 focus*5 border text*4 muted*15 text*10 muted*5 text*8 border
 6 focus text*2 muted*5 border*14 marker*20 warn*3 marker*26 focus*5 border text*4 muted*15 text*10 muted*5 text*8 border
 7 focus text*7 border*14 marker*17 warn*6 marker*26 focus*5 border text*4 muted*3 text*21 muted*5 text*9 border
 8 focus text*7 border*14 marker*14 warn*9 marker*26 focus*5 border text*4 muted*13 text*9 muted*15 text border
 9 focus text*2 muted*5 border*14 marker*12 warn*11 marker*26 focus*5 border text*4 muted*18 text*20 border
10 focus text*7 border*14 marker*10 warn*13 marker*26 focus*5 border text*4 muted*13 text*25 border
11 focus text*7 border*14 marker*9 warn*14 marker*26 focus*5 border text*4 muted*9 text*18 muted*5 text*6 border
12 focus text*2 muted*5 border*14 marker*7 warn*16 marker*26 focus*5 border text*42 border
13 focus text*7 border*14 marker*6 warn*17 marker*26 focus*5 border text muted*18 text*23 border
14 focus text*7 border*14 marker*4 warn*19 marker*26 focus*5 border text marker text*40 border
15 focus text*2 muted*5 border*14 marker*3 warn*20 marker*26 focus*5 border text muted*35 text*6 border
16 focus text*7 border*14 marker*3 warn*20 marker*26 focus*5 border text*42 border
17 focus text*7 border*14 marker*2 warn*21 marker*26 focus*5 border text*42 border
18 focus text*2 muted*5 border*14 marker warn*22 marker*26 focus*5 border text*42 border
19 focus text*7 border*14 warn*23 marker*26 focus*5 border text*42 border
20 focus text*7 border*13 warn*24 marker*26 focus*5 border text*42 border
21 focus text*2 muted*5 border*12 warn*2 marker*49 focus*5 border text*42 border
22 focus text*7 border*11 warn*3 marker*49 focus*5 border text*42 border
23 focus text*7 border*11 warn*3 marker*49 focus*5 border text*42 border
24 focus text*2 muted*5 border*10 warn*4 marker*49 focus*5 border text*42 border
28 border text muted*6 border*20 good*9 focus*2 border*2 text*7 border train*2 c60*26 focus*2 border*2 text*2 muted*5 border train*28 focus*2 border
29 border text*7 border*15 good*14 focus*2 border*2 text*2 muted*5 border c60 train*5 c60*22 focus*2 border*2 text*7 border*17 train*12 focus*2 border
30 border text muted*6 border*10 good*19 focus*2 border*2 text*7 border*3 c60*3 train*6 c60*4 train c60*12 focus*2 border*2 text*2 muted*5 border*17 train*12 focus*2 border
31 border text muted*6 border*7 good*22 focus*2 border*2 text*7 border*6 c60*4 train*19 focus*2 border*2 text*2 muted*5 border*17 train*12 focus*2 border
32 border text*7 border*5 good*24 focus*2 border*2 text muted*6 border*10 c60*15 train c60*3 focus*2 border*2 text*7 border*17 train*12 focus*2 border
== 120×36 16 differs in
 2 focus text focus*10 text focus*40 text warn*2 text*12 warn*5 text focus*2 muted text title*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*2 muted*19 marker*36 warn*5 marker warn*7 focus warn*3 focus muted text warn*2 text*26 muted*5 text*8 muted
 4 focus text*7 muted*14 marker*28 warn*13 marker*8 focus*5 muted text*4 muted*10 text*12 muted*15 text muted
 5 focus text*7 muted*14 marker*23 warn*18 marker*8 focus*5 muted text*4 muted*15 text*10 muted*5 text*8 muted
 6 focus text*2 muted*19 marker*20 warn*3 marker*26 focus*5 muted text*4 muted*15 text*10 muted*5 text*8 muted
 7 focus text*7 muted*14 marker*17 warn*6 marker*26 focus*5 muted text*4 muted*3 text*21 muted*5 text*9 muted
 8 focus text*7 muted*14 marker*14 warn*9 marker*26 focus*5 muted text*4 muted*13 text*9 muted*15 text muted
 9 focus text*2 muted*19 marker*12 warn*11 marker*26 focus*5 muted text*4 muted*18 text*20 muted
10 focus text*7 muted*14 marker*10 warn*13 marker*26 focus*5 muted text*4 muted*13 text*25 muted
11 focus text*7 muted*14 marker*9 warn*14 marker*26 focus*5 muted text*4 muted*9 text*18 muted*5 text*6 muted
12 focus text*2 muted*19 marker*7 warn*16 marker*26 focus*5 muted text*42 muted
13 focus text*7 muted*14 marker*6 warn*17 marker*26 focus*5 muted text muted*18 text*23 muted
14 focus text*7 muted*14 marker*4 warn*19 marker*26 focus*5 muted text marker text*40 muted
15 focus text*2 muted*19 marker*3 warn*20 marker*26 focus*5 muted text muted*35 text*6 muted
16 focus text*7 muted*14 marker*3 warn*20 marker*26 focus*5 muted text*42 muted
17 focus text*7 muted*14 marker*2 warn*21 marker*26 focus*5 muted text*42 muted
18 focus text*2 muted*19 marker warn*22 marker*26 focus*5 muted text*42 muted
19 focus text*7 muted*14 warn*23 marker*26 focus*5 muted text*42 muted
20 focus text*7 muted*13 warn*24 marker*26 focus*5 muted text*42 muted
21 focus text*2 muted*17 warn*2 marker*49 focus*5 muted text*42 muted
22 focus text*7 muted*11 warn*3 marker*49 focus*5 muted text*42 muted
23 focus text*7 muted*11 warn*3 marker*49 focus*5 muted text*42 muted
24 focus text*2 muted*15 warn*4 marker*49 focus*5 muted text*42 muted
25 focus text*7 muted*67 focus muted text*42 muted
26 focus*76 muted*44
27 muted text title*3 text muted*25 text good*5 text muted*3 text title*13 text muted*15 text train*5 text muted*3 text title*12 text muted*16 text train*5 text muted*2
28 muted text muted*26 good*9 focus*2 muted*2 text*7 muted train*2 faint-n12*26 focus*2 muted*2 text*2 muted*6 train*28 focus*2 muted
29 muted text*7 muted*15 good*14 focus*2 muted*2 text*2 muted*6 faint-n12 train*5 faint-n12*22 focus*2 muted*2 text*7 muted*17 train*12 focus*2 muted
30 muted text muted*16 good*19 focus*2 muted*2 text*7 muted*3 faint-n12*3 train*6 faint-n12*4 train faint-n12*12 focus*2 muted*2 text*2 muted*22 train*12 focus*2 muted
31 muted text muted*13 good*22 focus*2 muted*2 text*7 muted*6 faint-n12*4 train*19 focus*2 muted*2 text*2 muted*22 train*12 focus*2 muted
32 muted text*7 muted*5 good*24 focus*2 muted*2 text muted*16 faint-n12*15 train faint-n12*3 focus*2 muted*2 text*7 muted*17 train*12 focus*2 muted
33 muted text*7 muted*29 focus muted*3 text*7 muted*29 focus muted*3 text*7 muted*29 focus muted*2
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*10 text focus*40 text focus*2 text*12 focus*5 text focus*2 muted text focus*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*2 muted*19 text*36 focus*5 text focus*12 muted text focus*2 text*26 muted*5 text*8 muted
 4 focus text*7 muted*14 text*28 focus*13 text*8 focus*5 muted text*4 muted*10 text*12 muted*15 text muted
 5 focus text*7 muted*14 text*23 focus*18 text*8 focus*5 muted text*4 muted*15 text*10 muted*5 text*8 muted
 6 focus text*2 muted*19 text*20 focus*3 text*26 focus*5 muted text*4 muted*15 text*10 muted*5 text*8 muted
 7 focus text*7 muted*14 text*17 focus*6 text*26 focus*5 muted text*4 muted*3 text*21 muted*5 text*9 muted
 8 focus text*7 muted*14 text*14 focus*9 text*26 focus*5 muted text*4 muted*13 text*9 muted*15 text muted
 9 focus text*2 muted*19 text*12 focus*11 text*26 focus*5 muted text*4 muted*18 text*20 muted
10 focus text*7 muted*14 text*10 focus*13 text*26 focus*5 muted text*4 muted*13 text*25 muted
11 focus text*7 muted*14 text*9 focus*14 text*26 focus*5 muted text*4 muted*9 text*18 muted*5 text*6 muted
12 focus text*2 muted*19 text*7 focus*16 text*26 focus*5 muted text*42 muted
13 focus text*7 muted*14 text*6 focus*17 text*26 focus*5 muted text muted*18 text*23 muted
14 focus text*7 muted*14 text*4 focus*19 text*26 focus*5 muted text*42 muted
15 focus text*2 muted*19 text*3 focus*20 text*26 focus*5 muted text muted*35 text*6 muted
16 focus text*7 muted*14 text*3 focus*20 text*26 focus*5 muted text*42 muted
17 focus text*7 muted*14 text*2 focus*21 text*26 focus*5 muted text*42 muted
18 focus text*2 muted*19 text focus*22 text*26 focus*5 muted text*42 muted
19 focus text*7 muted*14 focus*23 text*26 focus*5 muted text*42 muted
20 focus text*7 muted*13 focus*24 text*26 focus*5 muted text*42 muted
21 focus text*2 muted*17 focus*2 text*49 focus*5 muted text*42 muted
22 focus text*7 muted*11 focus*3 text*49 focus*5 muted text*42 muted
23 focus text*7 muted*11 focus*3 text*49 focus*5 muted text*42 muted
24 focus text*2 muted*15 focus*4 text*49 focus*5 muted text*42 muted
25 focus text*7 muted*67 focus muted text*42 muted
26 focus*76 muted*44
27 muted text focus*3 text muted*25 text*7 muted*3 text focus*13 text muted*15 text*7 muted*3 text focus*12 text muted*16 text*7 muted*2
28 muted text muted*26 text*9 focus*2 muted*2 text*7 muted text*2 muted*26 focus*2 muted*2 text*2 muted*6 text*28 focus*2 muted
29 muted text*7 muted*15 text*14 focus*2 muted*2 text*2 muted*7 text*5 muted*22 focus*2 muted*2 text*7 muted*17 text*12 focus*2 muted
30 muted text muted*16 text*19 focus*2 muted*2 text*7 muted*6 text*6 muted*4 text muted*12 focus*2 muted*2 text*2 muted*22 text*12 focus*2 muted
31 muted text muted*13 text*22 focus*2 muted*2 text*7 muted*10 text*19 focus*2 muted*2 text*2 muted*22 text*12 focus*2 muted
32 muted text*7 muted*5 text*24 focus*2 muted*2 text muted*31 text muted*3 focus*2 muted*2 text*7 muted*17 text*12 focus*2 muted
33 muted text*7 muted*29 focus muted*3 text*7 muted*29 focus muted*3 text*7 muted*29 focus muted*2
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*10 text focus*100 text val*2 text*12 val*5 text focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
focus text*7 border*25 marker*78 val marker val*16 focus val*5 focus border text val*2 text*46 muted*5 text*8 border
focus text*2 muted*5 border*25 marker*64 val*15 marker*17 focus*7 border text*4 muted*10 text*32 muted*15 text border
focus text*2 muted*5 border*25 marker*56 val*23 marker*17 focus*7 border text*4 muted*15 text*30 muted*5 text*8 border
focus text*7 border*25 marker*48 val*31 marker*17 focus*7 border text*4 muted*15 text*30 muted*5 text*8 border
focus text*2 muted*5 border*25 marker*43 val*36 marker*17 focus*7 border text*4 muted*3 text*41 muted*5 text*9 border
focus text*7 border*25 marker*39 val*6 marker*51 focus*7 border text*4 muted*13 text*29 muted*15 text border
focus text*2 muted*5 border*25 marker*35 val*10 marker*51 focus*7 border text*4 muted*18 text*40 border
focus text*7 border*25 marker*31 val*14 marker*51 focus*7 border text*4 muted*13 text*45 border
focus text*2 muted*5 border*25 marker*27 val*18 marker*51 focus*7 border text*4 muted*9 text*38 muted*5 text*6 border
focus text*7 border*25 marker*25 val*20 marker*51 focus*7 border text*62 border
focus text*2 muted*5 border*25 marker*23 val*22 marker*51 focus*7 border text muted*18 text*43 border
focus text*2 muted*5 border*25 marker*21 val*24 marker*51 focus*7 border text marker text*60 border
focus text*7 border*25 marker*19 val*26 marker*51 focus*7 border text muted*35 text*26 border
focus text*2 muted*5 border*25 marker*17 val*28 marker*51 focus*7 border text*62 border
focus text*7 border*25 marker*15 val*30 marker*51 focus*7 border text*62 border
focus text*2 muted*5 border*25 marker*13 val*32 marker*51 focus*7 border text*62 border
focus text*7 border*25 marker*11 val*34 marker*51 focus*7 border text*62 border
focus text*2 muted*5 border*25 marker*9 val*36 marker*51 focus*7 border text*62 border
focus text*7 border*25 marker*8 val*37 marker*51 focus*7 border text*62 border
focus text*2 muted*5 border*25 marker*7 val*38 marker*51 focus*7 border text*62 border
focus text*2 muted*5 border*25 marker*6 val*39 marker*51 focus*7 border text*62 border
focus text*7 border*25 marker*5 val*40 marker*51 focus*7 border text*62 border
focus text*2 muted*5 border*25 marker*4 val*41 marker*51 focus*7 border text*62 border
focus text*7 border*25 marker*3 val*42 marker*51 focus*7 border text*62 border
focus text*2 muted*5 border*25 marker*2 val*43 marker*51 focus*7 border text*62 border
focus text*7 border*25 marker val*44 marker*51 focus*7 border text*62 border
focus text*2 muted*5 border*24 val*46 marker*51 focus*7 border text*62 border
focus text*7 border*23 val*2 marker*96 focus*7 border text*62 border
focus text*2 muted*5 border*22 val*3 marker*96 focus*7 border text*62 border
focus text*2 muted*5 border*21 val*4 marker*96 focus*7 border text*62 border
focus text*7 border*20 val*5 marker*96 focus*7 border text*62 border
focus text*2 muted*5 border*19 val*6 marker*96 focus*7 border text*62 border
focus text*7 border*18 val*7 marker*96 focus*7 border text*62 border
focus text*7 border muted border*16 muted border*16 muted border*17 muted border*16 muted border*16 muted border*16 muted border*16 muted*6 focus border text*62 border
focus*136 border*64
border text title*3 text border*35 text good*5 text border*3 text title*13 text border*25 text train*5 text border*3 text title*12 text border*26 text train*5 text border*3 text title*13 text border*25 text focus*5 text border*2
border text*7 border*35 good*4 focus*2 border*2 text*7 border train*2 #3e658c*36 focus*2 border*2 text*2 muted*5 border train*22 #3e658c*16 focus*2 border*2 text*2 muted*5 border focus*40 border
border text muted*6 border*26 good*13 focus*2 border*2 text*7 border #3e658c train*3 #3e658c*34 focus*2 border*2 text*2 muted*5 border*22 train #3e658c*16 focus*2 border*2 text*2 muted*5 border*8 focus*33 border
border text*7 border*22 good*17 focus*2 border*2 text*7 border*2 #3e658c*2 train*4 #3e658c*31 focus*2 border*2 text*7 border*22 train #3e658c*16 focus*2 border*2 text*7 border*8 focus*33 border
border text muted*6 border*16 good*23 focus*2 border*2 text*2 muted*5 border*3 #3e658c*4 train*4 #3e658c train*2 #3e658c*25 focus*2 border*2 text*2 muted*5 border*22 train*17 focus*2 border*2 text*2 muted*5 border*8 focus*33 border
border text*7 border*13 good*26 focus*2 border*2 text*7 border*7 #3e658c*2 train*5 #3e658c train*2 #3e658c*3 train*2 #3e658c train #3e658c train*2 #3e658c*6 train #3e658c train #3e658c train #3e658c focus*2 border*2 text*2 muted*5 border*23 train*16 focus*2 border*2 text*2 muted*5 border*8 focus*33 border
border text*7 border*11 good*28 focus*2 border*2 text*7 border*8 #3e658c*3 train #3e658c train*26 focus*2 border*2 text*7 border*23 train*16 focus*2 border*2 text*7 border*8 #346c7a focus*32 border
border text muted*6 border*8 good*31 focus*2 border*2 text muted*6 border*11 #3e658c*8 train #3e658c*7 train #3e658c*3 train #3e658c train*2 #3e658c*3 train focus*2 border*2 text*2 muted*5 border*23 train*16 focus*2 border*2 text*2 muted*5 border*8 #346c7a focus*32 border
border text*7 border*6 good*33 focus*2 border*2 text*7 border*16 #3e658c*23 focus*2 border*2 text*2 muted*5 border*23 train*16 focus*2 border*2 text*2 muted*5 border*8 #346c7a focus*32 border
border text*7 border muted border*15 muted*3 border*14 muted*3 border*2 focus border*3 text*7 border muted border*15 muted*3 border*14 muted*3 border*2 focus border*3 text*7 border muted border*15 muted*3 border*14 muted*3 border*2 focus border*3 text*7 border muted border*15 muted*3 border*14 muted*3 border*2 focus border*2
border*200
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 2 focus text focus*10 text focus*100 text warn*2 text*12 warn*5 text focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
 3 focus text*7 border*25 marker*78 warn marker warn*16 focus warn*5 focus border text warn*2 text*46 muted*5 text*8 border
 4 focus text*2 muted*5 border*25 marker*64 warn*15 marker*17 focus*7 border text*4 muted*10 text*32 muted*15 text border
 5 focus text*2 muted*5 border*25 marker*56 warn*23 marker*17 focus*7 border text*4 muted*15 text*30 muted*5 text*8 border
 6 focus text*7 border*25 marker*48 warn*31 marker*17 focus*7 border text*4 muted*15 text*30 muted*5 text*8 border
 7 focus text*2 muted*5 border*25 marker*43 warn*36 marker*17 focus*7 border text*4 muted*3 text*41 muted*5 text*9 border
 8 focus text*7 border*25 marker*39 warn*6 marker*51 focus*7 border text*4 muted*13 text*29 muted*15 text border
 9 focus text*2 muted*5 border*25 marker*35 warn*10 marker*51 focus*7 border text*4 muted*18 text*40 border
10 focus text*7 border*25 marker*31 warn*14 marker*51 focus*7 border text*4 muted*13 text*45 border
11 focus text*2 muted*5 border*25 marker*27 warn*18 marker*51 focus*7 border text*4 muted*9 text*38 muted*5 text*6 border
12 focus text*7 border*25 marker*25 warn*20 marker*51 focus*7 border text*62 border
13 focus text*2 muted*5 border*25 marker*23 warn*22 marker*51 focus*7 border text muted*18 text*43 border
14 focus text*2 muted*5 border*25 marker*21 warn*24 marker*51 focus*7 border text marker text*60 border
15 focus text*7 border*25 marker*19 warn*26 marker*51 focus*7 border text muted*35 text*26 border
16 focus text*2 muted*5 border*25 marker*17 warn*28 marker*51 focus*7 border text*62 border
17 focus text*7 border*25 marker*15 warn*30 marker*51 focus*7 border text*62 border
18 focus text*2 muted*5 border*25 marker*13 warn*32 marker*51 focus*7 border text*62 border
19 focus text*7 border*25 marker*11 warn*34 marker*51 focus*7 border text*62 border
20 focus text*2 muted*5 border*25 marker*9 warn*36 marker*51 focus*7 border text*62 border
21 focus text*7 border*25 marker*8 warn*37 marker*51 focus*7 border text*62 border
22 focus text*2 muted*5 border*25 marker*7 warn*38 marker*51 focus*7 border text*62 border
23 focus text*2 muted*5 border*25 marker*6 warn*39 marker*51 focus*7 border text*62 border
24 focus text*7 border*25 marker*5 warn*40 marker*51 focus*7 border text*62 border
25 focus text*2 muted*5 border*25 marker*4 warn*41 marker*51 focus*7 border text*62 border
26 focus text*7 border*25 marker*3 warn*42 marker*51 focus*7 border text*62 border
27 focus text*2 muted*5 border*25 marker*2 warn*43 marker*51 focus*7 border text*62 border
28 focus text*7 border*25 marker warn*44 marker*51 focus*7 border text*62 border
29 focus text*2 muted*5 border*24 warn*46 marker*51 focus*7 border text*62 border
30 focus text*7 border*23 warn*2 marker*96 focus*7 border text*62 border
31 focus text*2 muted*5 border*22 warn*3 marker*96 focus*7 border text*62 border
32 focus text*2 muted*5 border*21 warn*4 marker*96 focus*7 border text*62 border
33 focus text*7 border*20 warn*5 marker*96 focus*7 border text*62 border
34 focus text*2 muted*5 border*19 warn*6 marker*96 focus*7 border text*62 border
35 focus text*7 border*18 warn*7 marker*96 focus*7 border text*62 border
39 border text*7 border*35 good*4 focus*2 border*2 text*7 border train*2 c60*36 focus*2 border*2 text*2 muted*5 border train*22 c60*16 focus*2 border*2 text*2 muted*5 border focus*40 border
40 border text muted*6 border*26 good*13 focus*2 border*2 text*7 border c60 train*3 c60*34 focus*2 border*2 text*2 muted*5 border*22 train c60*16 focus*2 border*2 text*2 muted*5 border*8 focus*33 border
41 border text*7 border*22 good*17 focus*2 border*2 text*7 border*2 c60*2 train*4 c60*31 focus*2 border*2 text*7 border*22 train c60*16 focus*2 border*2 text*7 border*8 focus*33 border
42 border text muted*6 border*16 good*23 focus*2 border*2 text*2 muted*5 border*3 c60*4 train*4 c60 train*2 c60*25 focus*2 border*2 text*2 muted*5 border*22 train*17 focus*2 border*2 text*2 muted*5 border*8 focus*33 border
43 border text*7 border*13 good*26 focus*2 border*2 text*7 border*7 c60*2 train*5 c60 train*2 c60*3 train*2 c60 train c60 train*2 c60*6 train c60 train c60 train c60 focus*2 border*2 text*2 muted*5 border*23 train*16 focus*2 border*2 text*2 muted*5 border*8 focus*33 border
44 border text*7 border*11 good*28 focus*2 border*2 text*7 border*8 c60*3 train c60 train*26 focus*2 border*2 text*7 border*23 train*16 focus*2 border*2 text*7 border*8 c60 focus*32 border
45 border text muted*6 border*8 good*31 focus*2 border*2 text muted*6 border*11 c60*8 train c60*7 train c60*3 train c60 train*2 c60*3 train focus*2 border*2 text*2 muted*5 border*23 train*16 focus*2 border*2 text*2 muted*5 border*8 c60 focus*32 border
46 border text*7 border*6 good*33 focus*2 border*2 text*7 border*16 c60*23 focus*2 border*2 text*2 muted*5 border*23 train*16 focus*2 border*2 text*2 muted*5 border*8 c60 focus*32 border
== 200×50 16 differs in
 2 focus text focus*10 text focus*100 text warn*2 text*12 warn*5 text focus*2 muted text title*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted*25 marker*78 warn marker warn*16 focus warn*5 focus muted text warn*2 text*46 muted*5 text*8 muted
 4 focus text*2 muted*30 marker*64 warn*15 marker*17 focus*7 muted text*4 muted*10 text*32 muted*15 text muted
 5 focus text*2 muted*30 marker*56 warn*23 marker*17 focus*7 muted text*4 muted*15 text*30 muted*5 text*8 muted
 6 focus text*7 muted*25 marker*48 warn*31 marker*17 focus*7 muted text*4 muted*15 text*30 muted*5 text*8 muted
 7 focus text*2 muted*30 marker*43 warn*36 marker*17 focus*7 muted text*4 muted*3 text*41 muted*5 text*9 muted
 8 focus text*7 muted*25 marker*39 warn*6 marker*51 focus*7 muted text*4 muted*13 text*29 muted*15 text muted
 9 focus text*2 muted*30 marker*35 warn*10 marker*51 focus*7 muted text*4 muted*18 text*40 muted
10 focus text*7 muted*25 marker*31 warn*14 marker*51 focus*7 muted text*4 muted*13 text*45 muted
11 focus text*2 muted*30 marker*27 warn*18 marker*51 focus*7 muted text*4 muted*9 text*38 muted*5 text*6 muted
12 focus text*7 muted*25 marker*25 warn*20 marker*51 focus*7 muted text*62 muted
13 focus text*2 muted*30 marker*23 warn*22 marker*51 focus*7 muted text muted*18 text*43 muted
14 focus text*2 muted*30 marker*21 warn*24 marker*51 focus*7 muted text marker text*60 muted
15 focus text*7 muted*25 marker*19 warn*26 marker*51 focus*7 muted text muted*35 text*26 muted
16 focus text*2 muted*30 marker*17 warn*28 marker*51 focus*7 muted text*62 muted
17 focus text*7 muted*25 marker*15 warn*30 marker*51 focus*7 muted text*62 muted
18 focus text*2 muted*30 marker*13 warn*32 marker*51 focus*7 muted text*62 muted
19 focus text*7 muted*25 marker*11 warn*34 marker*51 focus*7 muted text*62 muted
20 focus text*2 muted*30 marker*9 warn*36 marker*51 focus*7 muted text*62 muted
21 focus text*7 muted*25 marker*8 warn*37 marker*51 focus*7 muted text*62 muted
22 focus text*2 muted*30 marker*7 warn*38 marker*51 focus*7 muted text*62 muted
23 focus text*2 muted*30 marker*6 warn*39 marker*51 focus*7 muted text*62 muted
24 focus text*7 muted*25 marker*5 warn*40 marker*51 focus*7 muted text*62 muted
25 focus text*2 muted*30 marker*4 warn*41 marker*51 focus*7 muted text*62 muted
26 focus text*7 muted*25 marker*3 warn*42 marker*51 focus*7 muted text*62 muted
27 focus text*2 muted*30 marker*2 warn*43 marker*51 focus*7 muted text*62 muted
28 focus text*7 muted*25 marker warn*44 marker*51 focus*7 muted text*62 muted
29 focus text*2 muted*29 warn*46 marker*51 focus*7 muted text*62 muted
30 focus text*7 muted*23 warn*2 marker*96 focus*7 muted text*62 muted
31 focus text*2 muted*27 warn*3 marker*96 focus*7 muted text*62 muted
32 focus text*2 muted*26 warn*4 marker*96 focus*7 muted text*62 muted
33 focus text*7 muted*20 warn*5 marker*96 focus*7 muted text*62 muted
34 focus text*2 muted*24 warn*6 marker*96 focus*7 muted text*62 muted
35 focus text*7 muted*18 warn*7 marker*96 focus*7 muted text*62 muted
36 focus text*7 muted*127 focus muted text*62 muted
37 focus*136 muted*64
38 muted text title*3 text muted*35 text good*5 text muted*3 text title*13 text muted*25 text train*5 text muted*3 text title*12 text muted*26 text train*5 text muted*3 text title*13 text muted*25 text focus*5 text muted*2
39 muted text*7 muted*35 good*4 focus*2 muted*2 text*7 muted train*2 faint-n12*36 focus*2 muted*2 text*2 muted*6 train*22 faint-n12*16 focus*2 muted*2 text*2 muted*6 focus*40 muted
40 muted text muted*32 good*13 focus*2 muted*2 text*7 muted faint-n12 train*3 faint-n12*34 focus*2 muted*2 text*2 muted*27 train faint-n12*16 focus*2 muted*2 text*2 muted*13 focus*33 muted
41 muted text*7 muted*22 good*17 focus*2 muted*2 text*7 muted*2 faint-n12*2 train*4 faint-n12*31 focus*2 muted*2 text*7 muted*22 train faint-n12*16 focus*2 muted*2 text*7 muted*8 focus*33 muted
42 muted text muted*22 good*23 focus*2 muted*2 text*2 muted*8 faint-n12*4 train*4 faint-n12 train*2 faint-n12*25 focus*2 muted*2 text*2 muted*27 train*17 focus*2 muted*2 text*2 muted*13 focus*33 muted
43 muted text*7 muted*13 good*26 focus*2 muted*2 text*7 muted*7 faint-n12*2 train*5 faint-n12 train*2 faint-n12*3 train*2 faint-n12 train faint-n12 train*2 faint-n12*6 train faint-n12 train faint-n12 train faint-n12 focus*2 muted*2 text*2 muted*28 train*16 focus*2 muted*2 text*2 muted*13 focus*33 muted
44 muted text*7 muted*11 good*28 focus*2 muted*2 text*7 muted*8 faint-n12*3 train faint-n12 train*26 focus*2 muted*2 text*7 muted*23 train*16 focus*2 muted*2 text*7 muted*8 faint-n14 focus*32 muted
45 muted text muted*14 good*31 focus*2 muted*2 text muted*17 faint-n12*8 train faint-n12*7 train faint-n12*3 train faint-n12 train*2 faint-n12*3 train focus*2 muted*2 text*2 muted*28 train*16 focus*2 muted*2 text*2 muted*13 faint-n14 focus*32 muted
46 muted text*7 muted*6 good*33 focus*2 muted*2 text*7 muted*16 faint-n12*23 focus*2 muted*2 text*2 muted*28 train*16 focus*2 muted*2 text*2 muted*13 faint-n14 focus*32 muted
47 muted text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*2
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*10 text focus*100 text focus*2 text*12 focus*5 text focus*2 muted text focus*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted*25 text*78 focus text focus*23 muted text focus*2 text*46 muted*5 text*8 muted
 4 focus text*2 muted*30 text*64 focus*15 text*17 focus*7 muted text*4 muted*10 text*32 muted*15 text muted
 5 focus text*2 muted*30 text*56 focus*23 text*17 focus*7 muted text*4 muted*15 text*30 muted*5 text*8 muted
 6 focus text*7 muted*25 text*48 focus*31 text*17 focus*7 muted text*4 muted*15 text*30 muted*5 text*8 muted
 7 focus text*2 muted*30 text*43 focus*36 text*17 focus*7 muted text*4 muted*3 text*41 muted*5 text*9 muted
 8 focus text*7 muted*25 text*39 focus*6 text*51 focus*7 muted text*4 muted*13 text*29 muted*15 text muted
 9 focus text*2 muted*30 text*35 focus*10 text*51 focus*7 muted text*4 muted*18 text*40 muted
10 focus text*7 muted*25 text*31 focus*14 text*51 focus*7 muted text*4 muted*13 text*45 muted
11 focus text*2 muted*30 text*27 focus*18 text*51 focus*7 muted text*4 muted*9 text*38 muted*5 text*6 muted
12 focus text*7 muted*25 text*25 focus*20 text*51 focus*7 muted text*62 muted
13 focus text*2 muted*30 text*23 focus*22 text*51 focus*7 muted text muted*18 text*43 muted
14 focus text*2 muted*30 text*21 focus*24 text*51 focus*7 muted text*62 muted
15 focus text*7 muted*25 text*19 focus*26 text*51 focus*7 muted text muted*35 text*26 muted
16 focus text*2 muted*30 text*17 focus*28 text*51 focus*7 muted text*62 muted
17 focus text*7 muted*25 text*15 focus*30 text*51 focus*7 muted text*62 muted
18 focus text*2 muted*30 text*13 focus*32 text*51 focus*7 muted text*62 muted
19 focus text*7 muted*25 text*11 focus*34 text*51 focus*7 muted text*62 muted
20 focus text*2 muted*30 text*9 focus*36 text*51 focus*7 muted text*62 muted
21 focus text*7 muted*25 text*8 focus*37 text*51 focus*7 muted text*62 muted
22 focus text*2 muted*30 text*7 focus*38 text*51 focus*7 muted text*62 muted
23 focus text*2 muted*30 text*6 focus*39 text*51 focus*7 muted text*62 muted
24 focus text*7 muted*25 text*5 focus*40 text*51 focus*7 muted text*62 muted
25 focus text*2 muted*30 text*4 focus*41 text*51 focus*7 muted text*62 muted
26 focus text*7 muted*25 text*3 focus*42 text*51 focus*7 muted text*62 muted
27 focus text*2 muted*30 text*2 focus*43 text*51 focus*7 muted text*62 muted
28 focus text*7 muted*25 text focus*44 text*51 focus*7 muted text*62 muted
29 focus text*2 muted*29 focus*46 text*51 focus*7 muted text*62 muted
30 focus text*7 muted*23 focus*2 text*96 focus*7 muted text*62 muted
31 focus text*2 muted*27 focus*3 text*96 focus*7 muted text*62 muted
32 focus text*2 muted*26 focus*4 text*96 focus*7 muted text*62 muted
33 focus text*7 muted*20 focus*5 text*96 focus*7 muted text*62 muted
34 focus text*2 muted*24 focus*6 text*96 focus*7 muted text*62 muted
35 focus text*7 muted*18 focus*7 text*96 focus*7 muted text*62 muted
36 focus text*7 muted*127 focus muted text*62 muted
37 focus*136 muted*64
38 muted text focus*3 text muted*35 text*7 muted*3 text focus*13 text muted*25 text*7 muted*3 text focus*12 text muted*26 text*7 muted*3 text focus*13 text muted*25 text focus*5 text muted*2
39 muted text*7 muted*35 text*4 focus*2 muted*2 text*7 muted text*2 muted*36 focus*2 muted*2 text*2 muted*6 text*22 muted*16 focus*2 muted*2 text*2 muted*6 focus*40 muted
40 muted text muted*32 text*13 focus*2 muted*2 text*7 muted*2 text*3 muted*34 focus*2 muted*2 text*2 muted*27 text muted*16 focus*2 muted*2 text*2 muted*13 focus*33 muted
41 muted text*7 muted*22 text*17 focus*2 muted*2 text*7 muted*4 text*4 muted*31 focus*2 muted*2 text*7 muted*22 text muted*16 focus*2 muted*2 text*7 muted*8 focus*33 muted
42 muted text muted*22 text*23 focus*2 muted*2 text*2 muted*12 text*4 muted text*2 muted*25 focus*2 muted*2 text*2 muted*27 text*17 focus*2 muted*2 text*2 muted*13 focus*33 muted
43 muted text*7 muted*13 text*26 focus*2 muted*2 text*7 muted*9 text*5 muted text*2 muted*3 text*2 muted text muted text*2 muted*6 text muted text muted text muted focus*2 muted*2 text*2 muted*28 text*16 focus*2 muted*2 text*2 muted*13 focus*33 muted
44 muted text*7 muted*11 text*28 focus*2 muted*2 text*7 muted*11 text muted text*26 focus*2 muted*2 text*7 muted*23 text*16 focus*2 muted*2 text*7 muted*9 focus*32 muted
45 muted text muted*14 text*31 focus*2 muted*2 text muted*25 text muted*7 text muted*3 text muted text*2 muted*3 text focus*2 muted*2 text*2 muted*28 text*16 focus*2 muted*2 text*2 muted*14 focus*32 muted
46 muted text*7 muted*6 text*33 focus*2 muted*2 text*7 muted*39 focus*2 muted*2 text*2 muted*28 text*16 focus*2 muted*2 text*2 muted*14 focus*32 muted
47 muted text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*3 text*7 muted*39 focus muted*2
48 muted*200
