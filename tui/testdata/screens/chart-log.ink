== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*42 text focus*15
focus text*7 border*6 train*25 marker*19 focus*2
focus text*5 muted*2 border train*29 #3e658c*6 marker*14 focus*2
focus text*7 border*23 train*11 #3e658c*3 marker*13 focus*2
focus text*7 border*32 #3e658c train val*2 train val*8 marker*5 focus*2
focus text*5 muted*2 border*24 marker*14 val train val*2 train #3e658c*2 marker*5 focus*2
focus text*7 border*37 marker*5 #3e658c val*2 train val*2 train val focus*2
focus text*7 border muted border*16 muted*2 border*17 muted*3 border*6 muted*5 focus
focus*60
border text title*13 text border*30 text muted*6 text*5 border*2
border text train*2 text*39 muted*15 text border
border text val*2 text*55 border
border text*4 muted*8 text*46 border
border text*4 muted*3 text*51 border
border text*4 muted*13 text*25 muted*15 text border
border text*4 muted*18 text*36 border
border*60
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*4 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 4 focus text*5 muted*2 border train*29 c60*6 marker*14 focus*2
 5 focus text*7 border*23 train*11 c60*3 marker*13 focus*2
 6 focus text*7 border*32 c60 train warn*2 train warn*8 marker*5 focus*2
 7 focus text*5 muted*2 border*24 marker*14 warn train warn*2 train c60*2 marker*5 focus*2
 8 focus text*7 border*37 marker*5 c60 warn*2 train warn*2 train warn focus*2
13 border text warn*2 text*55 border
== 60×20 16 differs in
 3 focus text*7 muted*6 train*25 marker*19 focus*2
 4 focus text*5 muted*3 train*29 faint-n12*6 marker*14 focus*2
 5 focus text*7 muted*23 train*11 faint-n12*3 marker*13 focus*2
 6 focus text*7 muted*32 faint-n12 train warn*2 train warn*8 marker*5 focus*2
 7 focus text*5 muted*26 marker*14 warn train warn*2 train faint-n12*2 marker*5 focus*2
 8 focus text*7 muted*37 marker*5 faint-n12 warn*2 train warn*2 train warn focus*2
 9 focus text*7 muted*51 focus
11 muted text title*13 text muted*30 text muted*6 text*5 muted*2
12 muted text train*2 text*39 muted*15 text muted
13 muted text warn*2 text*55 muted
14 muted text*4 muted*8 text*46 muted
15 muted text*4 muted*3 text*51 muted
16 muted text*4 muted*13 text*25 muted*15 text muted
17 muted text*4 muted*18 text*36 muted
18 muted*60
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 3 focus text*7 muted*6 text*44 focus*2
 4 focus text*5 muted*3 text*29 muted*6 text*14 focus*2
 5 focus text*7 muted*23 text*11 muted*3 text*13 focus*2
 6 focus text*7 muted*33 text focus*2 text focus*8 text*5 focus*2
 7 focus text*5 muted*26 text*14 focus text focus*2 text muted*2 text*5 focus*2
 8 focus text*7 muted*37 text*5 muted focus*2 text focus*2 text focus*3
 9 focus text*7 muted*51 focus
11 muted text focus*13 text muted*30 text muted*6 text*5 muted*2
12 muted text*42 muted*15 text muted
13 muted text focus*2 text*55 muted
14 muted text*4 muted*8 text*46 muted
15 muted text*4 muted*3 text*51 muted
16 muted text*4 muted*13 text*25 muted*15 text muted
17 muted text*4 muted*18 text*36 muted
18 muted*60
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*42 text focus*8 text train*2 text*8 val*2 text*12 focus*2
focus text*3 muted*4 border*10 train*29 marker*31 focus*2
focus text*7 border*5 train*44 marker*21 focus*2
focus text*3 muted*4 border train*51 marker*18 focus*2
focus text*7 border*32 train*12 #3e658c*8 marker*18 focus*2
focus text*3 muted*4 border*39 train*8 #3e658c*5 marker*18 focus*2
focus text*7 border*44 #3e658c*3 train val*3 train marker*18 focus*2
focus text*3 muted*4 border*49 #3e658c val train val*2 train #3e658c*8 marker*7 focus*2
focus text*7 border*52 marker train*2 val*2 train val*5 marker*7 focus*2
focus text*3 muted*4 border*52 marker*4 #3e658c*2 val*2 train val*2 #3e658c*5 marker*2 focus*2
focus text*7 border*52 marker*9 #3e658c train*2 val*2 train val*2 train focus*2
focus text*7 border muted border*24 muted*2 border*24 muted*3 border*11 muted*5 focus
focus*80
border text title*13 text border*50 text muted*6 text*5 border*2
border text train*2 text*19 muted*15 text*3 muted*18 text*20 border
border text val*2 text*37 marker text*37 border
border text*4 muted*8 text*28 muted*35 text*3 border
border text*4 muted*3 text*71 border
border text*4 muted*13 text*61 border
border text*4 muted*18 text*56 border
border*80
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 2 focus text focus*42 text focus*8 text train*2 text*8 warn*2 text*12 focus*2
 6 focus text*7 border*32 train*12 c60*8 marker*18 focus*2
 7 focus text*3 muted*4 border*39 train*8 c60*5 marker*18 focus*2
 8 focus text*7 border*44 c60*3 train warn*3 train marker*18 focus*2
 9 focus text*3 muted*4 border*49 c60 warn train warn*2 train c60*8 marker*7 focus*2
10 focus text*7 border*52 marker train*2 warn*2 train warn*5 marker*7 focus*2
11 focus text*3 muted*4 border*52 marker*4 c60*2 warn*2 train warn*2 c60*5 marker*2 focus*2
12 focus text*7 border*52 marker*9 c60 train*2 warn*2 train warn*2 train focus*2
17 border text warn*2 text*37 marker text*37 border
== 80×24 16 differs in
 2 focus text focus*42 text focus*8 text train*2 text*8 warn*2 text*12 focus*2
 3 focus text*3 muted*14 train*29 marker*31 focus*2
 4 focus text*7 muted*5 train*44 marker*21 focus*2
 5 focus text*3 muted*5 train*51 marker*18 focus*2
 6 focus text*7 muted*32 train*12 faint-n12*8 marker*18 focus*2
 7 focus text*3 muted*43 train*8 faint-n12*5 marker*18 focus*2
 8 focus text*7 muted*44 faint-n12*3 train warn*3 train marker*18 focus*2
 9 focus text*3 muted*53 faint-n12 warn train warn*2 train faint-n12*8 marker*7 focus*2
10 focus text*7 muted*52 marker train*2 warn*2 train warn*5 marker*7 focus*2
11 focus text*3 muted*56 marker*4 faint-n12*2 warn*2 train warn*2 faint-n12*5 marker*2 focus*2
12 focus text*7 muted*52 marker*9 faint-n12 train*2 warn*2 train warn*2 train focus*2
13 focus text*7 muted*71 focus
15 muted text title*13 text muted*50 text muted*6 text*5 muted*2
16 muted text train*2 text*19 muted*15 text*3 muted*18 text*20 muted
17 muted text warn*2 text*37 marker text*37 muted
18 muted text*4 muted*8 text*28 muted*35 text*3 muted
19 muted text*4 muted*3 text*71 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 2 focus text focus*42 text focus*8 text*11 focus*2 text*12 focus*2
 3 focus text*3 muted*14 text*60 focus*2
 4 focus text*7 muted*5 text*65 focus*2
 5 focus text*3 muted*5 text*69 focus*2
 6 focus text*7 muted*32 text*12 muted*8 text*18 focus*2
 7 focus text*3 muted*43 text*8 muted*5 text*18 focus*2
 8 focus text*7 muted*47 text focus*3 text*19 focus*2
 9 focus text*3 muted*54 focus text focus*2 text muted*8 text*7 focus*2
10 focus text*7 muted*52 text*3 focus*2 text focus*5 text*7 focus*2
11 focus text*3 muted*56 text*4 muted*2 focus*2 text focus*2 muted*5 text*2 focus*2
12 focus text*7 muted*52 text*9 muted text*2 focus*2 text focus*2 text focus*2
13 focus text*7 muted*71 focus
15 muted text focus*13 text muted*50 text muted*6 text*5 muted*2
16 muted text*22 muted*15 text*3 muted*18 text*20 muted
17 muted text focus*2 text*75 muted
18 muted text*4 muted*8 text*28 muted*35 text*3 muted
19 muted text*4 muted*3 text*71 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
== 80×24 light differs in
 6 focus text*7 border*32 train*12 #85afda*8 marker*18 focus*2
 7 focus text*3 muted*4 border*39 train*8 #85afda*5 marker*18 focus*2
 8 focus text*7 border*44 #85afda*3 train val*3 train marker*18 focus*2
 9 focus text*3 muted*4 border*49 #85afda val train val*2 train #85afda*8 marker*7 focus*2
11 focus text*3 muted*4 border*52 marker*4 #85afda*2 val*2 train val*2 #85afda*5 marker*2 focus*2
12 focus text*7 border*52 marker*9 #85afda train*2 val*2 train val*2 train focus*2
== 80×24 ascii differs in
 2 focus text focus*42 text focus*8 text train*2 text*8 warn*2 text*12 focus*2
 3 focus text*3 muted*14 train*29 marker*31 focus*2
 4 focus text*7 muted*5 train*44 marker*21 focus*2
 5 focus text*3 muted*5 train*51 marker*18 focus*2
 6 focus text*7 muted*32 train*12 faint-n12*8 marker*18 focus*2
 7 focus text*3 muted*43 train*8 faint-n12*5 marker*18 focus*2
 8 focus text*7 muted*44 faint-n12*3 train warn*3 train marker*18 focus*2
 9 focus text*3 muted*53 faint-n12 warn train warn*2 train faint-n12*8 marker*7 focus*2
10 focus text*7 muted*52 marker train*2 warn*2 train warn*5 marker*7 focus*2
11 focus text*3 muted*56 marker*4 faint-n12*2 warn*2 train warn*2 faint-n12*5 marker*2 focus*2
12 focus text*7 muted*52 marker*9 faint-n12 train*2 warn*2 train warn*2 train focus*2
13 focus text*7 muted*71 focus
15 muted text title*13 text muted*50 text muted*6 text*5 muted*2
16 muted text train*2 text*19 muted*15 text*3 muted*18 text*20 muted
17 muted text warn*2 text*37 marker text*37 muted
18 muted text*4 muted*8 text*28 muted*35 text*3 muted
19 muted text*4 muted*3 text*71 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
24 text focus*10 text muted*9 text*2 focus*2 text muted*4 text*2 focus*7 text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*42 text focus*31 border text title*13 text border*14 text muted*6 text*5 border*2
focus text*7 border*11 train*25 marker*30 focus*2 border text train*2 text*23 muted*15 text border
focus text*3 muted*4 border*9 train*37 marker*20 focus*2 border text val*2 text*39 border
focus text*7 border*8 train*41 marker*17 focus*2 border text*4 muted*8 text*30 border
focus text*3 muted*4 border*5 train*44 marker*17 focus*2 border text*4 muted*3 text*35 border
focus text*7 border*3 train*33 #3e658c*13 marker*17 focus*2 border text*4 muted*13 text*9 muted*15 text border
focus text*3 muted*4 border train*35 #3e658c*13 marker*17 focus*2 border text*4 muted*18 text*20 border
focus text*7 border*30 train*19 marker*17 focus*2 border text*4 muted*13 text*25 border
focus text*3 muted*4 border*30 train*10 #3e658c train*8 marker*17 focus*2 border text*4 muted*9 text*29 border
focus text*7 border*34 train*2 #3e658c train*6 #3e658c*6 marker*17 focus*2 border text*42 border
focus text*3 muted*4 border*37 train*12 marker*17 focus*2 border text muted*18 text*23 border
focus text*7 border*42 train #3e658c train #3e658c*4 marker*17 focus*2 border text marker text*40 border
focus text*3 muted*4 border*42 #3e658c*2 train val*2 #3e658c*2 marker*17 focus*2 border text muted*35 text*6 border
focus text*7 border*44 #3e658c*2 val*2 #3e658c*12 marker*6 focus*2 border text*42 border
focus text*3 muted*4 border*46 #3e658c*2 train val #3e658c*10 marker*6 focus*2 border text*42 border
focus text*7 border*48 #3e658c val*2 #3e658c*9 marker*6 focus*2 border text*42 border
focus text*3 muted*4 border*49 marker train*2 val*8 marker*6 focus*2 border text*42 border
focus text*3 muted*4 border*49 marker #3e658c train val*2 train*6 marker*6 focus*2 border text*42 border
focus text*7 border*49 marker*3 #3e658c train*2 val #3e658c*4 marker*6 focus*2 border text*42 border
focus text*3 muted*4 border*49 marker*4 #3e658c*2 train val #3e658c*3 marker*6 focus*2 border text*42 border
focus text*7 border*49 marker*6 #3e658c*2 train val*2 #3e658c*4 marker*2 focus*2 border text*42 border
focus text*3 muted*4 border*49 marker*9 #3e658c train*2 val*2 #3e658c val*2 focus*2 border text*42 border
focus text*7 border*49 marker*12 #3e658c train*3 val focus*2 border text*42 border
focus text*7 border muted border*22 muted*2 border*23 muted*3 border*10 muted*5 focus border text*42 border
focus*76 border*44
border text title*15 text border*13 text val*5 text border*3 text title*8 text border*20 text val*5 text border*3 text title*3 text border*25 text good*5 text border*2
border text*7 border*21 val*9 focus border*2 text*3 muted*4 border*27 val*3 focus border*2 text muted*6 border*29 good focus border
border text*2 muted*5 border*23 val*7 focus border*2 text*7 border*25 val*5 focus border*2 text*7 border*27 good*3 focus border
border text*7 border*25 val*5 focus border*2 text*7 border*24 val*6 focus border*2 text muted*6 border*25 good*5 focus border
border text muted*6 border*26 val*4 focus border*2 text*3 muted*4 border*22 val*8 focus border*2 text muted*6 border*23 good*7 focus border
border text*7 border*28 val*2 focus border*2 text*7 border*21 val*9 focus border*2 text*7 border*21 good*9 focus border
border text*7 border muted border*9 muted*2 border*9 muted*3 border*5 focus border*2 text*7 border muted border*9 muted*2 border*9 muted*3 border*5 focus border*2 text*7 border muted border*9 muted*2 border*9 muted*3 border*5 focus border
border*120
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 256 differs in
 4 focus text*3 muted*4 border*9 train*37 marker*20 focus*2 border text warn*2 text*39 border
 7 focus text*7 border*3 train*33 c60*13 marker*17 focus*2 border text*4 muted*13 text*9 muted*15 text border
 8 focus text*3 muted*4 border train*35 c60*13 marker*17 focus*2 border text*4 muted*18 text*20 border
10 focus text*3 muted*4 border*30 train*10 c60 train*8 marker*17 focus*2 border text*4 muted*9 text*29 border
11 focus text*7 border*34 train*2 c60 train*6 c60*6 marker*17 focus*2 border text*42 border
13 focus text*7 border*42 train c60 train c60*4 marker*17 focus*2 border text marker text*40 border
14 focus text*3 muted*4 border*42 c60*2 train warn*2 c60*2 marker*17 focus*2 border text muted*35 text*6 border
15 focus text*7 border*44 c60*2 warn*2 c60*12 marker*6 focus*2 border text*42 border
16 focus text*3 muted*4 border*46 c60*2 train warn c60*10 marker*6 focus*2 border text*42 border
17 focus text*7 border*48 c60 warn*2 c60*9 marker*6 focus*2 border text*42 border
18 focus text*3 muted*4 border*49 marker train*2 warn*8 marker*6 focus*2 border text*42 border
19 focus text*3 muted*4 border*49 marker c60 train warn*2 train*6 marker*6 focus*2 border text*42 border
20 focus text*7 border*49 marker*3 c60 train*2 warn c60*4 marker*6 focus*2 border text*42 border
21 focus text*3 muted*4 border*49 marker*4 c60*2 train warn c60*3 marker*6 focus*2 border text*42 border
22 focus text*7 border*49 marker*6 c60*2 train warn*2 c60*4 marker*2 focus*2 border text*42 border
23 focus text*3 muted*4 border*49 marker*9 c60 train*2 warn*2 c60 warn*2 focus*2 border text*42 border
24 focus text*7 border*49 marker*12 c60 train*3 warn focus*2 border text*42 border
27 border text title*15 text border*13 text warn*5 text border*3 text title*8 text border*20 text warn*5 text border*3 text title*3 text border*25 text good*5 text border*2
28 border text*7 border*21 warn*9 focus border*2 text*3 muted*4 border*27 warn*3 focus border*2 text muted*6 border*29 good focus border
29 border text*2 muted*5 border*23 warn*7 focus border*2 text*7 border*25 warn*5 focus border*2 text*7 border*27 good*3 focus border
30 border text*7 border*25 warn*5 focus border*2 text*7 border*24 warn*6 focus border*2 text muted*6 border*25 good*5 focus border
31 border text muted*6 border*26 warn*4 focus border*2 text*3 muted*4 border*22 warn*8 focus border*2 text muted*6 border*23 good*7 focus border
32 border text*7 border*28 warn*2 focus border*2 text*7 border*21 warn*9 focus border*2 text*7 border*21 good*9 focus border
== 120×36 16 differs in
 2 focus text focus*42 text focus*31 muted text title*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*7 muted*11 train*25 marker*30 focus*2 muted text train*2 text*23 muted*15 text muted
 4 focus text*3 muted*13 train*37 marker*20 focus*2 muted text warn*2 text*39 muted
 5 focus text*7 muted*8 train*41 marker*17 focus*2 muted text*4 muted*8 text*30 muted
 6 focus text*3 muted*9 train*44 marker*17 focus*2 muted text*4 muted*3 text*35 muted
 7 focus text*7 muted*3 train*33 faint-n12*13 marker*17 focus*2 muted text*4 muted*13 text*9 muted*15 text muted
 8 focus text*3 muted*5 train*35 faint-n12*13 marker*17 focus*2 muted text*4 muted*18 text*20 muted
 9 focus text*7 muted*30 train*19 marker*17 focus*2 muted text*4 muted*13 text*25 muted
10 focus text*3 muted*34 train*10 faint-n12 train*8 marker*17 focus*2 muted text*4 muted*9 text*29 muted
11 focus text*7 muted*34 train*2 faint-n12 train*6 faint-n12*6 marker*17 focus*2 muted text*42 muted
12 focus text*3 muted*41 train*12 marker*17 focus*2 muted text muted*18 text*23 muted
13 focus text*7 muted*42 train faint-n12 train faint-n12*4 marker*17 focus*2 muted text marker text*40 muted
14 focus text*3 muted*46 faint-n12*2 train warn*2 faint-n12*2 marker*17 focus*2 muted text muted*35 text*6 muted
15 focus text*7 muted*44 faint-n12*2 warn*2 faint-n12*12 marker*6 focus*2 muted text*42 muted
16 focus text*3 muted*50 faint-n12*2 train warn faint-n12*10 marker*6 focus*2 muted text*42 muted
17 focus text*7 muted*48 faint-n12 warn*2 faint-n12*9 marker*6 focus*2 muted text*42 muted
18 focus text*3 muted*53 marker train*2 warn*8 marker*6 focus*2 muted text*42 muted
19 focus text*3 muted*53 marker faint-n12 train warn*2 train*6 marker*6 focus*2 muted text*42 muted
20 focus text*7 muted*49 marker*3 faint-n12 train*2 warn faint-n12*4 marker*6 focus*2 muted text*42 muted
21 focus text*3 muted*53 marker*4 faint-n12*2 train warn faint-n12*3 marker*6 focus*2 muted text*42 muted
22 focus text*7 muted*49 marker*6 faint-n12*2 train warn*2 faint-n12*4 marker*2 focus*2 muted text*42 muted
23 focus text*3 muted*53 marker*9 faint-n12 train*2 warn*2 faint-n12 warn*2 focus*2 muted text*42 muted
24 focus text*7 muted*49 marker*12 faint-n12 train*3 warn focus*2 muted text*42 muted
25 focus text*7 muted*67 focus muted text*42 muted
26 focus*76 muted*44
27 muted text title*15 text muted*13 text warn*5 text muted*3 text title*8 text muted*20 text warn*5 text muted*3 text title*3 text muted*25 text good*5 text muted*2
28 muted text*7 muted*21 warn*9 focus muted*2 text*3 muted*31 warn*3 focus muted*2 text muted*35 good focus muted
29 muted text*2 muted*28 warn*7 focus muted*2 text*7 muted*25 warn*5 focus muted*2 text*7 muted*27 good*3 focus muted
30 muted text*7 muted*25 warn*5 focus muted*2 text*7 muted*24 warn*6 focus muted*2 text muted*31 good*5 focus muted
31 muted text muted*32 warn*4 focus muted*2 text*3 muted*26 warn*8 focus muted*2 text muted*29 good*7 focus muted
32 muted text*7 muted*28 warn*2 focus muted*2 text*7 muted*21 warn*9 focus muted*2 text*7 muted*21 good*9 focus muted
33 muted text*7 muted*30 focus muted*2 text*7 muted*30 focus muted*2 text*7 muted*30 focus muted
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*42 text focus*31 muted text focus*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*7 muted*11 text*55 focus*2 muted text*26 muted*15 text muted
 4 focus text*3 muted*13 text*57 focus*2 muted text focus*2 text*39 muted
 5 focus text*7 muted*8 text*58 focus*2 muted text*4 muted*8 text*30 muted
 6 focus text*3 muted*9 text*61 focus*2 muted text*4 muted*3 text*35 muted
 7 focus text*7 muted*3 text*33 muted*13 text*17 focus*2 muted text*4 muted*13 text*9 muted*15 text muted
 8 focus text*3 muted*5 text*35 muted*13 text*17 focus*2 muted text*4 muted*18 text*20 muted
 9 focus text*7 muted*30 text*36 focus*2 muted text*4 muted*13 text*25 muted
10 focus text*3 muted*34 text*10 muted text*25 focus*2 muted text*4 muted*9 text*29 muted
11 focus text*7 muted*34 text*2 muted text*6 muted*6 text*17 focus*2 muted text*42 muted
12 focus text*3 muted*41 text*29 focus*2 muted text muted*18 text*23 muted
13 focus text*7 muted*42 text muted text muted*4 text*17 focus*2 muted text*42 muted
14 focus text*3 muted*48 text focus*2 muted*2 text*17 focus*2 muted text muted*35 text*6 muted
15 focus text*7 muted*46 focus*2 muted*12 text*6 focus*2 muted text*42 muted
16 focus text*3 muted*52 text focus muted*10 text*6 focus*2 muted text*42 muted
17 focus text*7 muted*49 focus*2 muted*9 text*6 focus*2 muted text*42 muted
18 focus text*3 muted*53 text*3 focus*8 text*6 focus*2 muted text*42 muted
19 focus text*3 muted*53 text muted text focus*2 text*12 focus*2 muted text*42 muted
20 focus text*7 muted*49 text*3 muted text*2 focus muted*4 text*6 focus*2 muted text*42 muted
21 focus text*3 muted*53 text*4 muted*2 text focus muted*3 text*6 focus*2 muted text*42 muted
22 focus text*7 muted*49 text*6 muted*2 text focus*2 muted*4 text*2 focus*2 muted text*42 muted
23 focus text*3 muted*53 text*9 muted text*2 focus*2 muted focus*4 muted text*42 muted
24 focus text*7 muted*49 text*12 muted text*3 focus*3 muted text*42 muted
25 focus text*7 muted*67 focus muted text*42 muted
26 focus*76 muted*44
27 muted text focus*15 text muted*13 text focus*5 text muted*3 text focus*8 text muted*20 text focus*5 text muted*3 text focus*3 text muted*25 text*7 muted*2
28 muted text*7 muted*21 focus*10 muted*2 text*3 muted*31 focus*4 muted*2 text muted*35 text focus muted
29 muted text*2 muted*28 focus*8 muted*2 text*7 muted*25 focus*6 muted*2 text*7 muted*27 text*3 focus muted
30 muted text*7 muted*25 focus*6 muted*2 text*7 muted*24 focus*7 muted*2 text muted*31 text*5 focus muted
31 muted text muted*32 focus*5 muted*2 text*3 muted*26 focus*9 muted*2 text muted*29 text*7 focus muted
32 muted text*7 muted*28 focus*3 muted*2 text*7 muted*21 focus*10 muted*2 text*7 muted*21 text*9 focus muted
33 muted text*7 muted*30 focus muted*2 text*7 muted*30 focus muted*2 text*7 muted*30 focus muted
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*42 text focus*52 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
focus text*7 border*22 train*71 marker*33 focus*2 border text train*2 text*43 muted*15 text border
focus text*3 muted*4 border*20 train*73 marker*33 focus*2 border text val*2 text*59 border
focus text*7 border*18 train*75 marker*33 focus*2 border text*4 muted*8 text*50 border
focus text*7 border*16 train*77 marker*33 focus*2 border text*4 muted*3 text*55 border
focus text*3 muted*4 border*13 train*80 marker*33 focus*2 border text*4 muted*13 text*29 muted*15 text border
focus text*7 border*9 train*84 marker*33 focus*2 border text*4 muted*18 text*40 border
focus text*7 border*6 train*87 marker*33 focus*2 border text*4 muted*13 text*45 border
focus text*3 muted*4 border*2 train*91 marker*33 focus*2 border text*4 muted*9 text*49 border
focus text*7 border train*92 marker*33 focus*2 border text*62 border
focus text*7 border*57 train*36 marker*33 focus*2 border text muted*18 text*43 border
focus text*3 muted*4 border*58 train*35 marker*33 focus*2 border text marker text*60 border
focus text*7 border*58 train*35 marker*33 focus*2 border text muted*35 text*26 border
focus text*7 border*64 train*29 marker*33 focus*2 border text*62 border
focus text*3 muted*4 border*69 train*24 marker*33 focus*2 border text*62 border
focus text*7 border*75 train*18 marker*33 focus*2 border text*62 border
focus text*7 border*79 train*6 #3e658c train*7 marker*33 focus*2 border text*62 border
focus text*3 muted*4 border*79 train*14 marker*33 focus*2 border text*62 border
focus text*7 border*79 train*7 val #3e658c train*2 #3e658c*3 marker*33 focus*2 border text*62 border
focus text*7 border*84 train #3e658c train*2 val*2 train #3e658c*2 marker*33 focus*2 border text*62 border
focus text*3 muted*4 border*87 #3e658c*2 val train val train #3e658c*21 marker*12 focus*2 border text*62 border
focus text*7 border*89 #3e658c*2 val*2 train*2 #3e658c*19 marker*12 focus*2 border text*62 border
focus text*7 border*91 #3e658c*2 train val train #3e658c*18 marker*12 focus*2 border text*62 border
focus text*3 muted*4 border*93 marker*2 val #3e658c train #3e658c*16 marker*12 focus*2 border text*62 border
focus text*7 border*93 marker*2 train*2 val*2 #3e658c*15 marker*12 focus*2 border text*62 border
focus text*7 border*93 marker*2 #3e658c train*4 val*2 #3e658c*12 marker*12 focus*2 border text*62 border
focus text*3 muted*4 border*93 marker*3 #3e658c*3 train*2 val train val #3e658c*10 marker*12 focus*2 border text*62 border
focus text*7 border*93 marker*7 train*2 #3e658c val*3 #3e658c*8 marker*12 focus*2 border text*62 border
focus text*7 border*93 marker*8 #3e658c*3 train*2 val*2 #3e658c*6 marker*12 focus*2 border text*62 border
focus text*3 muted*4 border*93 marker*11 #3e658c*2 train*3 val*2 #3e658c*3 marker*12 focus*2 border text*62 border
focus text*7 border*93 marker*13 #3e658c*2 train*4 val*2 #3e658c*8 marker*4 focus*2 border text*62 border
focus text*7 border*93 marker*16 #3e658c*2 train*4 val*2 #3e658c val #3e658c*3 marker*4 focus*2 border text*62 border
focus text*3 muted*4 border*93 marker*21 #3e658c*2 train*2 val*2 train val*2 #3e658c val*2 focus*2 border text*62 border
focus text*7 border*93 marker*25 #3e658c*3 train #3e658c train*3 focus*2 border text*62 border
focus text*7 border muted border*13 muted border*18 muted border*12 muted*2 border*12 muted*2 border*17 muted*2 border*12 muted*3 border*11 muted*3 border*11 muted*5 focus border text*62 border
focus*136 border*64
border text title*15 text border*23 text val*5 text border*3 text title*8 text border*30 text val*5 text border*3 text title*3 text border*35 text good*5 text border*3 text title*13 text border*25 text train*5 text border*2
border text*7 border*28 val*12 focus border*2 text*7 border*37 val*3 focus border*2 text*7 border*40 focus border*2 text*7 border*2 train*18 #3e658c*20 focus border
border text*2 muted*5 border*29 val*11 focus border*2 text*3 muted*4 border*35 val*5 focus border*2 text muted*6 border*38 good*2 focus border*2 text*7 border train*39 focus border
border text*7 border*31 val*9 focus border*2 text*7 border*34 val*6 focus border*2 text*7 border*36 good*4 focus border*2 text*7 border*18 train*3 #3e658c*2 train*6 #3e658c*11 focus border
border text*7 border*33 val*7 focus border*2 text*3 muted*4 border*33 val*7 focus border*2 text muted*6 border*34 good*6 focus border*2 text*2 muted*5 border*24 #3e658c*5 train*4 #3e658c*7 focus border
border text*7 border*34 val*6 focus border*2 text*7 border*31 val*9 focus border*2 text*7 border*33 good*7 focus border*2 text*7 border*29 #3e658c train*5 #3e658c train #3e658c*3 focus border
border text*7 border*35 val*5 focus border*2 text*3 muted*4 border*30 val*10 focus border*2 text*7 border*31 good*9 focus border*2 text*7 border*30 #3e658c*3 train*7 focus border
border text muted*6 border*36 val*4 focus border*2 text*7 border*29 val*11 focus border*2 text muted*6 border*30 good*10 focus border*2 text muted*6 border*32 #3e658c*8 focus border
border text*7 border*38 val*2 focus border*2 text*3 muted*4 border*28 val*12 focus border*2 text*7 border*28 good*12 focus border*2 text*7 border*35 #3e658c*5 focus border
border text*7 border muted border*13 muted*2 border*12 muted*3 border*8 focus border*2 text*7 border muted border*13 muted*2 border*12 muted*3 border*8 focus border*2 text*7 border muted border*13 muted*2 border*12 muted*3 border*8 focus border*2 text*7 border muted border*13 muted*2 border*12 muted*3 border*8 focus border
border*200
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 2 focus text focus*42 text focus*52 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
 4 focus text*3 muted*4 border*20 train*73 marker*33 focus*2 border text warn*2 text*59 border
18 focus text*7 border*79 train*6 c60 train*7 marker*33 focus*2 border text*62 border
20 focus text*7 border*79 train*7 warn c60 train*2 c60*3 marker*33 focus*2 border text*62 border
21 focus text*7 border*84 train c60 train*2 warn*2 train c60*2 marker*33 focus*2 border text*62 border
22 focus text*3 muted*4 border*87 c60*2 warn train warn train c60*21 marker*12 focus*2 border text*62 border
23 focus text*7 border*89 c60*2 warn*2 train*2 c60*19 marker*12 focus*2 border text*62 border
24 focus text*7 border*91 c60*2 train warn train c60*18 marker*12 focus*2 border text*62 border
25 focus text*3 muted*4 border*93 marker*2 warn c60 train c60*16 marker*12 focus*2 border text*62 border
26 focus text*7 border*93 marker*2 train*2 warn*2 c60*15 marker*12 focus*2 border text*62 border
27 focus text*7 border*93 marker*2 c60 train*4 warn*2 c60*12 marker*12 focus*2 border text*62 border
28 focus text*3 muted*4 border*93 marker*3 c60*3 train*2 warn train warn c60*10 marker*12 focus*2 border text*62 border
29 focus text*7 border*93 marker*7 train*2 c60 warn*3 c60*8 marker*12 focus*2 border text*62 border
30 focus text*7 border*93 marker*8 c60*3 train*2 warn*2 c60*6 marker*12 focus*2 border text*62 border
31 focus text*3 muted*4 border*93 marker*11 c60*2 train*3 warn*2 c60*3 marker*12 focus*2 border text*62 border
32 focus text*7 border*93 marker*13 c60*2 train*4 warn*2 c60*8 marker*4 focus*2 border text*62 border
33 focus text*7 border*93 marker*16 c60*2 train*4 warn*2 c60 warn c60*3 marker*4 focus*2 border text*62 border
34 focus text*3 muted*4 border*93 marker*21 c60*2 train*2 warn*2 train warn*2 c60 warn*2 focus*2 border text*62 border
35 focus text*7 border*93 marker*25 c60*3 train c60 train*3 focus*2 border text*62 border
38 border text title*15 text border*23 text warn*5 text border*3 text title*8 text border*30 text warn*5 text border*3 text title*3 text border*35 text good*5 text border*3 text title*13 text border*25 text train*5 text border*2
39 border text*7 border*28 warn*12 focus border*2 text*7 border*37 warn*3 focus border*2 text*7 border*40 focus border*2 text*7 border*2 train*18 c60*20 focus border
40 border text*2 muted*5 border*29 warn*11 focus border*2 text*3 muted*4 border*35 warn*5 focus border*2 text muted*6 border*38 good*2 focus border*2 text*7 border train*39 focus border
41 border text*7 border*31 warn*9 focus border*2 text*7 border*34 warn*6 focus border*2 text*7 border*36 good*4 focus border*2 text*7 border*18 train*3 c60*2 train*6 c60*11 focus border
42 border text*7 border*33 warn*7 focus border*2 text*3 muted*4 border*33 warn*7 focus border*2 text muted*6 border*34 good*6 focus border*2 text*2 muted*5 border*24 c60*5 train*4 c60*7 focus border
43 border text*7 border*34 warn*6 focus border*2 text*7 border*31 warn*9 focus border*2 text*7 border*33 good*7 focus border*2 text*7 border*29 c60 train*5 c60 train c60*3 focus border
44 border text*7 border*35 warn*5 focus border*2 text*3 muted*4 border*30 warn*10 focus border*2 text*7 border*31 good*9 focus border*2 text*7 border*30 c60*3 train*7 focus border
45 border text muted*6 border*36 warn*4 focus border*2 text*7 border*29 warn*11 focus border*2 text muted*6 border*30 good*10 focus border*2 text muted*6 border*32 c60*8 focus border
46 border text*7 border*38 warn*2 focus border*2 text*3 muted*4 border*28 warn*12 focus border*2 text*7 border*28 good*12 focus border*2 text*7 border*35 c60*5 focus border
== 200×50 16 differs in
 2 focus text focus*42 text focus*52 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 muted text title*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted*22 train*71 marker*33 focus*2 muted text train*2 text*43 muted*15 text muted
 4 focus text*3 muted*24 train*73 marker*33 focus*2 muted text warn*2 text*59 muted
 5 focus text*7 muted*18 train*75 marker*33 focus*2 muted text*4 muted*8 text*50 muted
 6 focus text*7 muted*16 train*77 marker*33 focus*2 muted text*4 muted*3 text*55 muted
 7 focus text*3 muted*17 train*80 marker*33 focus*2 muted text*4 muted*13 text*29 muted*15 text muted
 8 focus text*7 muted*9 train*84 marker*33 focus*2 muted text*4 muted*18 text*40 muted
 9 focus text*7 muted*6 train*87 marker*33 focus*2 muted text*4 muted*13 text*45 muted
10 focus text*3 muted*6 train*91 marker*33 focus*2 muted text*4 muted*9 text*49 muted
11 focus text*7 muted train*92 marker*33 focus*2 muted text*62 muted
12 focus text*7 muted*57 train*36 marker*33 focus*2 muted text muted*18 text*43 muted
13 focus text*3 muted*62 train*35 marker*33 focus*2 muted text marker text*60 muted
14 focus text*7 muted*58 train*35 marker*33 focus*2 muted text muted*35 text*26 muted
15 focus text*7 muted*64 train*29 marker*33 focus*2 muted text*62 muted
16 focus text*3 muted*73 train*24 marker*33 focus*2 muted text*62 muted
17 focus text*7 muted*75 train*18 marker*33 focus*2 muted text*62 muted
18 focus text*7 muted*79 train*6 faint-n12 train*7 marker*33 focus*2 muted text*62 muted
19 focus text*3 muted*83 train*14 marker*33 focus*2 muted text*62 muted
20 focus text*7 muted*79 train*7 warn faint-n12 train*2 faint-n12*3 marker*33 focus*2 muted text*62 muted
21 focus text*7 muted*84 train faint-n12 train*2 warn*2 train faint-n12*2 marker*33 focus*2 muted text*62 muted
22 focus text*3 muted*91 faint-n12*2 warn train warn train faint-n12*21 marker*12 focus*2 muted text*62 muted
23 focus text*7 muted*89 faint-n12*2 warn*2 train*2 faint-n12*19 marker*12 focus*2 muted text*62 muted
24 focus text*7 muted*91 faint-n12*2 train warn train faint-n12*18 marker*12 focus*2 muted text*62 muted
25 focus text*3 muted*97 marker*2 warn faint-n12 train faint-n12*16 marker*12 focus*2 muted text*62 muted
26 focus text*7 muted*93 marker*2 train*2 warn*2 faint-n12*15 marker*12 focus*2 muted text*62 muted
27 focus text*7 muted*93 marker*2 faint-n12 train*4 warn*2 faint-n12*12 marker*12 focus*2 muted text*62 muted
28 focus text*3 muted*97 marker*3 faint-n12*3 train*2 warn train warn faint-n12*10 marker*12 focus*2 muted text*62 muted
29 focus text*7 muted*93 marker*7 train*2 faint-n12 warn*3 faint-n12*8 marker*12 focus*2 muted text*62 muted
30 focus text*7 muted*93 marker*8 faint-n12*3 train*2 warn*2 faint-n12*6 marker*12 focus*2 muted text*62 muted
31 focus text*3 muted*97 marker*11 faint-n12*2 train*3 warn*2 faint-n12*3 marker*12 focus*2 muted text*62 muted
32 focus text*7 muted*93 marker*13 faint-n12*2 train*4 warn*2 faint-n12*8 marker*4 focus*2 muted text*62 muted
33 focus text*7 muted*93 marker*16 faint-n12*2 train*4 warn*2 faint-n12 warn faint-n12*3 marker*4 focus*2 muted text*62 muted
34 focus text*3 muted*97 marker*21 faint-n12*2 train*2 warn*2 train warn*2 faint-n12 warn*2 focus*2 muted text*62 muted
35 focus text*7 muted*93 marker*25 faint-n12*3 train faint-n12 train*3 focus*2 muted text*62 muted
36 focus text*7 muted*127 focus muted text*62 muted
37 focus*136 muted*64
38 muted text title*15 text muted*23 text warn*5 text muted*3 text title*8 text muted*30 text warn*5 text muted*3 text title*3 text muted*35 text good*5 text muted*3 text title*13 text muted*25 text train*5 text muted*2
39 muted text*7 muted*28 warn*12 focus muted*2 text*7 muted*37 warn*3 focus muted*2 text*7 muted*40 focus muted*2 text*7 muted*2 train*18 faint-n12*20 focus muted
40 muted text*2 muted*34 warn*11 focus muted*2 text*3 muted*39 warn*5 focus muted*2 text muted*44 good*2 focus muted*2 text*7 muted train*39 focus muted
41 muted text*7 muted*31 warn*9 focus muted*2 text*7 muted*34 warn*6 focus muted*2 text*7 muted*36 good*4 focus muted*2 text*7 muted*18 train*3 faint-n12*2 train*6 faint-n12*11 focus muted
42 muted text*7 muted*33 warn*7 focus muted*2 text*3 muted*37 warn*7 focus muted*2 text muted*40 good*6 focus muted*2 text*2 muted*29 faint-n12*5 train*4 faint-n12*7 focus muted
43 muted text*7 muted*34 warn*6 focus muted*2 text*7 muted*31 warn*9 focus muted*2 text*7 muted*33 good*7 focus muted*2 text*7 muted*29 faint-n12 train*5 faint-n12 train faint-n12*3 focus muted
44 muted text*7 muted*35 warn*5 focus muted*2 text*3 muted*34 warn*10 focus muted*2 text*7 muted*31 good*9 focus muted*2 text*7 muted*30 faint-n12*3 train*7 focus muted
45 muted text muted*42 warn*4 focus muted*2 text*7 muted*29 warn*11 focus muted*2 text muted*36 good*10 focus muted*2 text muted*38 faint-n12*8 focus muted
46 muted text*7 muted*38 warn*2 focus muted*2 text*3 muted*32 warn*12 focus muted*2 text*7 muted*28 good*12 focus muted*2 text*7 muted*35 faint-n12*5 focus muted
47 muted text*7 muted*40 focus muted*2 text*7 muted*40 focus muted*2 text*7 muted*40 focus muted*2 text*7 muted*40 focus muted
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*42 text focus*52 text*17 focus*2 text*12 focus*5 text focus*2 muted text focus*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted*22 text*104 focus*2 muted text*46 muted*15 text muted
 4 focus text*3 muted*24 text*106 focus*2 muted text focus*2 text*59 muted
 5 focus text*7 muted*18 text*108 focus*2 muted text*4 muted*8 text*50 muted
 6 focus text*7 muted*16 text*110 focus*2 muted text*4 muted*3 text*55 muted
 7 focus text*3 muted*17 text*113 focus*2 muted text*4 muted*13 text*29 muted*15 text muted
 8 focus text*7 muted*9 text*117 focus*2 muted text*4 muted*18 text*40 muted
 9 focus text*7 muted*6 text*120 focus*2 muted text*4 muted*13 text*45 muted
10 focus text*3 muted*6 text*124 focus*2 muted text*4 muted*9 text*49 muted
11 focus text*7 muted text*125 focus*2 muted text*62 muted
12 focus text*7 muted*57 text*69 focus*2 muted text muted*18 text*43 muted
13 focus text*3 muted*62 text*68 focus*2 muted text*62 muted
14 focus text*7 muted*58 text*68 focus*2 muted text muted*35 text*26 muted
15 focus text*7 muted*64 text*62 focus*2 muted text*62 muted
16 focus text*3 muted*73 text*57 focus*2 muted text*62 muted
17 focus text*7 muted*75 text*51 focus*2 muted text*62 muted
18 focus text*7 muted*79 text*6 muted text*40 focus*2 muted text*62 muted
19 focus text*3 muted*83 text*47 focus*2 muted text*62 muted
20 focus text*7 muted*79 text*7 focus muted text*2 muted*3 text*33 focus*2 muted text*62 muted
21 focus text*7 muted*84 text muted text*2 focus*2 text muted*2 text*33 focus*2 muted text*62 muted
22 focus text*3 muted*93 focus text focus text muted*21 text*12 focus*2 muted text*62 muted
23 focus text*7 muted*91 focus*2 text*2 muted*19 text*12 focus*2 muted text*62 muted
24 focus text*7 muted*93 text focus text muted*18 text*12 focus*2 muted text*62 muted
25 focus text*3 muted*97 text*2 focus muted text muted*16 text*12 focus*2 muted text*62 muted
26 focus text*7 muted*93 text*4 focus*2 muted*15 text*12 focus*2 muted text*62 muted
27 focus text*7 muted*93 text*2 muted text*4 focus*2 muted*12 text*12 focus*2 muted text*62 muted
28 focus text*3 muted*97 text*3 muted*3 text*2 focus text focus muted*10 text*12 focus*2 muted text*62 muted
29 focus text*7 muted*93 text*9 muted focus*3 muted*8 text*12 focus*2 muted text*62 muted
30 focus text*7 muted*93 text*8 muted*3 text*2 focus*2 muted*6 text*12 focus*2 muted text*62 muted
31 focus text*3 muted*97 text*11 muted*2 text*3 focus*2 muted*3 text*12 focus*2 muted text*62 muted
32 focus text*7 muted*93 text*13 muted*2 text*4 focus*2 muted*8 text*4 focus*2 muted text*62 muted
33 focus text*7 muted*93 text*16 muted*2 text*4 focus*2 muted focus muted*3 text*4 focus*2 muted text*62 muted
34 focus text*3 muted*97 text*21 muted*2 text*2 focus*2 text focus*2 muted focus*4 muted text*62 muted
35 focus text*7 muted*93 text*25 muted*3 text muted text*3 focus*2 muted text*62 muted
36 focus text*7 muted*127 focus muted text*62 muted
37 focus*136 muted*64
38 muted text focus*15 text muted*23 text focus*5 text muted*3 text focus*8 text muted*30 text focus*5 text muted*3 text focus*3 text muted*35 text*7 muted*3 text focus*13 text muted*25 text*7 muted*2
39 muted text*7 muted*28 focus*13 muted*2 text*7 muted*37 focus*4 muted*2 text*7 muted*40 focus muted*2 text*7 muted*2 text*18 muted*20 focus muted
40 muted text*2 muted*34 focus*12 muted*2 text*3 muted*39 focus*6 muted*2 text muted*44 text*2 focus muted*2 text*7 muted text*39 focus muted
41 muted text*7 muted*31 focus*10 muted*2 text*7 muted*34 focus*7 muted*2 text*7 muted*36 text*4 focus muted*2 text*7 muted*18 text*3 muted*2 text*6 muted*11 focus muted
42 muted text*7 muted*33 focus*8 muted*2 text*3 muted*37 focus*8 muted*2 text muted*40 text*6 focus muted*2 text*2 muted*34 text*4 muted*7 focus muted
43 muted text*7 muted*34 focus*7 muted*2 text*7 muted*31 focus*10 muted*2 text*7 muted*33 text*7 focus muted*2 text*7 muted*30 text*5 muted text muted*3 focus muted
44 muted text*7 muted*35 focus*6 muted*2 text*3 muted*34 focus*11 muted*2 text*7 muted*31 text*9 focus muted*2 text*7 muted*33 text*7 focus muted
45 muted text muted*42 focus*5 muted*2 text*7 muted*29 focus*12 muted*2 text muted*36 text*10 focus muted*2 text muted*46 focus muted
46 muted text*7 muted*38 focus*3 muted*2 text*3 muted*32 focus*13 muted*2 text*7 muted*28 text*12 focus muted*2 text*7 muted*40 focus muted
47 muted text*7 muted*40 focus muted*2 text*7 muted*40 focus muted*2 text*7 muted*40 focus muted*2 text*7 muted*40 focus muted
48 muted*200
