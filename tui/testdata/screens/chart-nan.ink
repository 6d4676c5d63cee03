== 60×20 true
text title*12 text*2 bad*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*30 text focus*27
focus text*2 muted*5 border train*3 #3e658c*6 marker*32 focus*6 bad*3 focus
focus text*7 border*2 #3e658c*2 train*3 val*2 #3e658c*5 marker*28 focus*6 bad*3 focus
focus text*2 muted*5 border*7 #3e658c val train val*2 train val #3e658c*12 bad*16 focus bad*8 focus
focus text*7 border*10 marker*2 #3e658c*2 val train val*2 train val*2 #3e658c val*6 marker*14 focus*6 bad*3 focus
focus text muted*6 border*10 marker*7 #3e658c*3 train*3 val train val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*3 #3e658c*2 focus*6 bad*3 focus
focus text*7 border*10 marker*17 #3e658c*5 train*6 val train val*2 focus train*6 bad*2 focus
focus text*7 border muted border*9 muted*3 border*7 muted*3 border*8 muted*3 border*7 focus border*3 muted*5 focus
focus*60
border text title*13 text border*30 text muted*6 text*5 border*2
border text train*2 text*39 muted*15 text border
border text val*2 text*55 border
border text*4 muted*8 text*46 border
border text*4 muted*3 text*51 border
border text*4 muted*13 text*25 muted*15 text border
border text*4 muted*18 text*36 border
border*60
text bad*57
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*4 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 3 focus text*2 muted*5 border train*3 c60*6 marker*32 focus*6 bad*3 focus
 4 focus text*7 border*2 c60*2 train*3 warn*2 c60*5 marker*28 focus*6 bad*3 focus
 5 focus text*2 muted*5 border*7 c60 warn train warn*2 train warn c60*12 bad*16 focus bad*8 focus
 6 focus text*7 border*10 marker*2 c60*2 warn train warn*2 train warn*2 c60 warn*6 marker*14 focus*6 bad*3 focus
 7 focus text muted*6 border*10 marker*7 c60*3 train*3 warn train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*3 c60*2 focus*6 bad*3 focus
 8 focus text*7 border*10 marker*17 c60*5 train*6 warn train warn*2 focus train*6 bad*2 focus
13 border text warn*2 text*55 border
== 60×20 16 differs in
 3 focus text*2 muted*6 train*3 faint-n12*6 marker*32 focus*6 bad*3 focus
 4 focus text*7 muted*2 faint-n12*2 train*3 warn*2 faint-n12*5 marker*28 focus*6 bad*3 focus
 5 focus text*2 muted*12 faint-n12 warn train warn*2 train warn faint-n12*12 bad*16 focus bad*8 focus
 6 focus text*7 muted*10 marker*2 faint-n12*2 warn train warn*2 train warn*2 faint-n12 warn*6 marker*14 focus*6 bad*3 focus
 7 focus text muted*16 marker*7 faint-n12*3 train*3 warn train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*3 faint-n12*2 focus*6 bad*3 focus
 8 focus text*7 muted*10 marker*17 faint-n12*5 train*6 warn train warn*2 focus train*6 bad*2 focus
 9 focus text*7 muted*42 focus muted*8 focus
11 muted text title*13 text muted*30 text muted*6 text*5 muted*2
12 muted text train*2 text*39 muted*15 text muted
13 muted text warn*2 text*55 muted
14 muted text*4 muted*8 text*46 muted
15 muted text*4 muted*3 text*51 muted
16 muted text*4 muted*13 text*25 muted*15 text muted
17 muted text*4 muted*18 text*36 muted
18 muted*60
== 60×20 none differs in
 1 text focus*12 text*2 bad*10 text*2 muted*6 text*6 focus*4 muted*8
 3 focus text*2 muted*6 text*3 muted*6 text*32 focus*6 bad*3 focus
 4 focus text*7 muted*4 text*3 focus*2 muted*5 text*28 focus*6 bad*3 focus
 5 focus text*2 muted*13 focus text focus*2 text focus muted*12 bad*16 focus bad*8 focus
 6 focus text*7 muted*10 text*2 muted*2 focus text focus*2 text focus*2 muted focus*6 text*14 focus*6 bad*3 focus
 7 focus text muted*16 text*7 muted*3 text*3 focus text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*3 muted*2 focus*6 bad*3 focus
 8 focus text*7 muted*10 text*17 muted*5 text*6 focus text focus*3 text*6 bad*2 focus
 9 focus text*7 muted*42 focus muted*8 focus
11 muted text focus*13 text muted*30 text muted*6 text*5 muted*2
12 muted text*42 muted*15 text muted
13 muted text focus*2 text*55 muted
14 muted text*4 muted*8 text*46 muted
15 muted text*4 muted*3 text*51 muted
16 muted text*4 muted*13 text*25 muted*15 text muted
17 muted text*4 muted*18 text*36 muted
18 muted*60
== 80×24 true
text focus*9 text*2 title*12 text*2 bad*10 text*2 muted*6 text*6 focus*4 muted*7 text*10 muted*5
focus text focus*30 text focus*20 text train*2 text*8 val*2 text*12 focus*2
focus text*7 border train*2 #3e658c*11 marker*44 focus*10 bad*3 focus
focus text*2 muted*5 border #3e658c*2 train*4 #3e658c*7 marker*44 focus*10 bad*3 focus
focus text*7 border*4 #3e658c*2 train*4 val*2 #3e658c*2 marker*32 bad*12 focus*2 bad*11 focus
focus text*7 border*7 #3e658c*3 train val train val*2 #3e658c*24 marker*19 focus*10 bad*3 focus
focus text*2 muted*5 border*13 #3e658c train*2 val*2 train val #3e658c*19 marker*19 focus*10 bad*3 focus
focus text*7 border*14 marker*2 #3e658c*3 val*2 train val*2 train val #3e658c*13 marker*19 focus*10 bad*3 focus
focus text*7 border*14 marker*6 #3e658c*4 train*2 val train val*2 train val*2 #3e658c*6 marker*19 focus*10 bad*3 focus
focus text muted*6 border*14 marker*12 #3e658c*4 train*4 val*2 train val*2 train val*2 #3e658c val*2 #3e658c*13 focus*10 bad*3 focus
focus text*7 border*14 marker*20 #3e658c*6 train*4 val train val*2 train val*2 train val*2 train val*2 train focus #3e658c*12 focus
focus text*7 border*14 marker*33 #3e658c*11 focus train*9 bad*3 focus
focus text*7 border muted border*13 muted*3 border*12 muted*3 border*12 muted*3 border*10 focus border muted*3 border*3 muted*5 focus
focus*80
border text title*13 text border*50 text muted*6 text*5 border*2
border text train*2 text*19 muted*15 text*3 muted*16 text*22 border
border text val*2 text*37 marker text*37 border
border text*4 muted*8 text*28 muted*35 text*3 border
border text*4 muted*3 text*71 border
border text*4 muted*13 text*61 border
border text*4 muted*18 text*56 border
border*80
text bad*71
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 2 focus text focus*30 text focus*20 text train*2 text*8 warn*2 text*12 focus*2
 3 focus text*7 border train*2 c60*11 marker*44 focus*10 bad*3 focus
 4 focus text*2 muted*5 border c60*2 train*4 c60*7 marker*44 focus*10 bad*3 focus
 5 focus text*7 border*4 c60*2 train*4 warn*2 c60*2 marker*32 bad*12 focus*2 bad*11 focus
 6 focus text*7 border*7 c60*3 train warn train warn*2 c60*24 marker*19 focus*10 bad*3 focus
 7 focus text*2 muted*5 border*13 c60 train*2 warn*2 train warn c60*19 marker*19 focus*10 bad*3 focus
 8 focus text*7 border*14 marker*2 c60*3 warn*2 train warn*2 train warn c60*13 marker*19 focus*10 bad*3 focus
 9 focus text*7 border*14 marker*6 c60*4 train*2 warn train warn*2 train warn*2 c60*6 marker*19 focus*10 bad*3 focus
10 focus text muted*6 border*14 marker*12 c60*4 train*4 warn*2 train warn*2 train warn*2 c60 warn*2 c60*13 focus*10 bad*3 focus
11 focus text*7 border*14 marker*20 c60*6 train*4 warn train warn*2 train warn*2 train warn*2 train warn*2 train focus c60*12 focus
12 focus text*7 border*14 marker*33 c60*11 focus train*9 bad*3 focus
17 border text warn*2 text*37 marker text*37 border
== 80×24 16 differs in
 2 focus text focus*30 text focus*20 text train*2 text*8 warn*2 text*12 focus*2
 3 focus text*7 muted train*2 faint-n12*11 marker*44 focus*10 bad*3 focus
 4 focus text*2 muted*6 faint-n12*2 train*4 faint-n12*7 marker*44 focus*10 bad*3 focus
 5 focus text*7 muted*4 faint-n12*2 train*4 warn*2 faint-n12*2 marker*32 bad*12 focus*2 bad*11 focus
 6 focus text*7 muted*7 faint-n12*3 train warn train warn*2 faint-n12*24 marker*19 focus*10 bad*3 focus
 7 focus text*2 muted*18 faint-n12 train*2 warn*2 train warn faint-n12*19 marker*19 focus*10 bad*3 focus
 8 focus text*7 muted*14 marker*2 faint-n12*3 warn*2 train warn*2 train warn faint-n12*13 marker*19 focus*10 bad*3 focus
 9 focus text*7 muted*14 marker*6 faint-n12*4 train*2 warn train warn*2 train warn*2 faint-n12*6 marker*19 focus*10 bad*3 focus
10 focus text muted*20 marker*12 faint-n12*4 train*4 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*13 focus*10 bad*3 focus
11 focus text*7 muted*14 marker*20 faint-n12*6 train*4 warn train warn*2 train warn*2 train warn*2 train warn*2 train focus faint-n12*12 focus
12 focus text*7 muted*14 marker*33 faint-n12*11 focus train*9 bad*3 focus
13 focus text*7 muted*58 focus muted*12 focus
15 muted text title*13 text muted*50 text muted*6 text*5 muted*2
16 muted text train*2 text*19 muted*15 text*3 muted*16 text*22 muted
17 muted text warn*2 text*37 marker text*37 muted
18 muted text*4 muted*8 text*28 muted*35 text*3 muted
19 muted text*4 muted*3 text*71 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
== 80×24 none differs in
 1 text focus*9 text*2 focus*12 text*2 bad*10 text*2 muted*6 text*6 focus*4 muted*7 text*10 muted*5
 2 focus text focus*30 text focus*20 text*11 focus*2 text*12 focus*2
 3 focus text*7 muted text*2 muted*11 text*44 focus*10 bad*3 focus
 4 focus text*2 muted*8 text*4 muted*7 text*44 focus*10 bad*3 focus
 5 focus text*7 muted*6 text*4 focus*2 muted*2 text*32 bad*12 focus*2 bad*11 focus
 6 focus text*7 muted*10 text focus text focus*2 muted*24 text*19 focus*10 bad*3 focus
 7 focus text*2 muted*19 text*2 focus*2 text focus muted*19 text*19 focus*10 bad*3 focus
 8 focus text*7 muted*14 text*2 muted*3 focus*2 text focus*2 text focus muted*13 text*19 focus*10 bad*3 focus
 9 focus text*7 muted*14 text*6 muted*4 text*2 focus text focus*2 text focus*2 muted*6 text*19 focus*10 bad*3 focus
10 focus text muted*20 text*12 muted*4 text*4 focus*2 text focus*2 text focus*2 muted focus*2 muted*13 focus*10 bad*3 focus
11 focus text*7 muted*14 text*20 muted*6 text*4 focus text focus*2 text focus*2 text focus*2 text focus*2 text focus muted*12 focus
12 focus text*7 muted*14 text*33 muted*11 focus text*9 bad*3 focus
13 focus text*7 muted*58 focus muted*12 focus
15 muted text focus*13 text muted*50 text muted*6 text*5 muted*2
16 muted text*22 muted*15 text*3 muted*16 text*22 muted
17 muted text focus*2 text*75 muted
18 muted text*4 muted*8 text*28 muted*35 text*3 muted
19 muted text*4 muted*3 text*71 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
== 80×24 light differs in
 3 focus text*7 border train*2 #85afda*11 marker*44 focus*10 bad*3 focus
 4 focus text*2 muted*5 border #85afda*2 train*4 #85afda*7 marker*44 focus*10 bad*3 focus
 5 focus text*7 border*4 #85afda*2 train*4 val*2 #85afda*2 marker*32 bad*12 focus*2 bad*11 focus
 6 focus text*7 border*7 #85afda*3 train val train val*2 #85afda*24 marker*19 focus*10 bad*3 focus
 7 focus text*2 muted*5 border*13 #85afda train*2 val*2 train val #85afda*19 marker*19 focus*10 bad*3 focus
 8 focus text*7 border*14 marker*2 #85afda*3 val*2 train val*2 train val #85afda*13 marker*19 focus*10 bad*3 focus
 9 focus text*7 border*14 marker*6 #85afda*4 train*2 val train val*2 train val*2 #85afda*6 marker*19 focus*10 bad*3 focus
10 focus text muted*6 border*14 marker*12 #85afda*4 train*4 val*2 train val*2 train val*2 #85afda val*2 #85afda*13 focus*10 bad*3 focus
11 focus text*7 border*14 marker*20 #85afda*6 train*4 val train val*2 train val*2 train val*2 train val*2 train focus #85afda*12 focus
12 focus text*7 border*14 marker*33 #85afda*11 focus train*9 bad*3 focus
== 80×24 ascii differs in
 2 focus text focus*30 text focus*20 text train*2 text*8 warn*2 text*12 focus*2
 3 focus text*7 muted train*2 faint-n12*11 marker*44 focus*10 bad*3 focus
 4 focus text*2 muted*6 faint-n12*2 train*4 faint-n12*7 marker*44 focus*10 bad*3 focus
 5 focus text*7 muted*4 faint-n12*2 train*4 warn*2 faint-n12*2 marker*32 bad*12 focus*2 bad*11 focus
 6 focus text*7 muted*7 faint-n12*3 train warn train warn*2 faint-n12*24 marker*19 focus*10 bad*3 focus
 7 focus text*2 muted*18 faint-n12 train*2 warn*2 train warn faint-n12*19 marker*19 focus*10 bad*3 focus
 8 focus text*7 muted*14 marker*2 faint-n12*3 warn*2 train warn*2 train warn faint-n12*13 marker*19 focus*10 bad*3 focus
 9 focus text*7 muted*14 marker*6 faint-n12*4 train*2 warn train warn*2 train warn*2 faint-n12*6 marker*19 focus*10 bad*3 focus
10 focus text muted*20 marker*12 faint-n12*4 train*4 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*13 focus*10 bad*3 focus
11 focus text*7 muted*14 marker*20 faint-n12*6 train*4 warn train warn*2 train warn*2 train warn*2 train warn*2 train focus faint-n12*12 focus
12 focus text*7 muted*14 marker*33 faint-n12*11 focus train*9 bad*3 focus
13 focus text*7 muted*58 focus muted*12 focus
15 muted text title*13 text muted*50 text muted*6 text*5 muted*2
16 muted text train*2 text*19 muted*15 text*3 muted*16 text*22 muted
17 muted text warn*2 text*37 marker text*37 muted
18 muted text*4 muted*8 text*28 muted*35 text*3 muted
19 muted text*4 muted*3 text*71 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
24 text focus*10 text muted*9 text*2 focus*2 text muted*4 text*2 focus*7 text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 bad*10 text*2 muted*6 text*6 focus*14 muted*27 text*10 muted*5 text*5 muted*8
focus text focus*30 text focus*16 text train*2 text*8 val*2 text*12 focus*2 border text title*13 text border*14 text muted*6 text*5 border*2
focus text*7 border #3e658c*13 marker*41 focus*9 bad*3 focus border text train*2 text*23 muted*15 text border
focus text*7 border train*2 #3e658c*11 marker*41 focus*9 bad*3 focus border text val*2 text*39 border
focus text*2 muted*5 border #3e658c train*2 #3e658c*10 marker*28 bad*13 focus bad*11 focus border text*4 muted*8 text*30 border
focus text*7 border*2 #3e658c*2 train*2 #3e658c*8 marker*41 focus*9 bad*3 focus border text*4 muted*3 text*35 border
focus text*7 border*3 #3e658c*2 train*3 #3e658c*6 marker*41 focus*9 bad*3 focus border text*4 muted*13 text*9 muted*15 text border
focus text*7 border*6 #3e658c train*2 #3e658c*5 marker*41 focus*9 bad*3 focus border text*4 muted*18 text*20 border
focus text*7 border*6 #3e658c*3 train val*2 #3e658c*2 marker*41 focus*9 bad*3 focus border text*4 muted*13 text*25 border
focus text*7 border*9 #3e658c train val train val #3e658c*23 marker*18 focus*9 bad*3 focus border text*4 muted*9 text*29 border
focus text*7 border*11 #3e658c train val*2 #3e658c*22 marker*18 focus*9 bad*3 focus border text*42 border
focus text*2 muted*5 border*12 #3e658c*2 train*2 val #3e658c*20 marker*18 focus*9 bad*3 focus border text muted*16 text*25 border
focus text*7 border*14 #3e658c*2 train val #3e658c*19 marker*18 focus*9 bad*3 focus border text marker text*40 border
focus text*7 border*14 marker #3e658c*3 train val*2 #3e658c*16 marker*18 focus*9 bad*3 focus border text muted*35 text*6 border
focus text*7 border*14 marker*3 #3e658c*3 train*2 val*2 #3e658c*13 marker*18 focus*9 bad*3 focus border text*42 border
focus text*7 border*14 marker*5 #3e658c*3 train*3 val*2 #3e658c*10 marker*18 focus*9 bad*3 focus border text*42 border
focus text*7 border*14 marker*8 #3e658c*3 train val train val*2 #3e658c*7 marker*18 focus*9 bad*3 focus border text*42 border
focus text*7 border*14 marker*10 #3e658c*3 train*2 val train val*2 #3e658c*4 marker*18 focus*9 bad*3 focus border text*42 border
focus text muted*6 border*14 marker*12 #3e658c*5 train*3 val*2 #3e658c val #3e658c*17 focus*9 bad*3 focus border text*42 border
focus text*7 border*14 marker*15 #3e658c*5 train*4 val #3e658c val*2 #3e658c val #3e658c*11 focus*9 bad*3 focus border text*42 border
focus text*7 border*14 marker*19 #3e658c*6 train*5 val train val*2 #3e658c val*2 #3e658c val*2 #3e658c focus #3e658c*8 bad*3 focus border text*42 border
focus text*7 border*14 marker*23 #3e658c*8 train*8 val train focus train #3e658c*10 focus border text*42 border
focus text*7 border*14 marker*30 #3e658c*11 focus train*11 focus border text*42 border
focus text*7 border*14 marker*35 #3e658c*6 focus #3e658c*8 bad*3 focus border text*42 border
focus text*7 border muted border*12 muted*3 border*11 muted*3 border*12 muted*3 border*9 focus border*6 muted*5 focus border text*42 border
focus*76 border*44
border text title*15 text border*15 text val*3 text border*3 text title*8 text border*20 text val*5 text border*3 text title*3 text border*27 text good*3 text border*2
border text*7 border*5 val*20 focus*6 border*2 text*3 muted*4 border*15 val*10 focus val*5 border*2 text muted*6 border*19 good*6 focus*6 border
border text*2 muted*5 border*7 val*18 focus*6 border*2 text*7 border*11 val*14 focus*6 border*2 text*7 border*12 good*13 focus*6 border
border text*7 border*9 val*16 focus*6 border*2 text*7 border*8 val*17 focus*6 border*2 text muted*6 border*9 good*16 focus*6 border
border text muted*6 border*13 val*12 focus*6 border*2 text*3 muted*4 border*7 val*18 focus*6 border*2 text muted*6 border*7 good*18 focus*6 border
border text*7 border*17 val*8 focus*4 bad*2 border*2 text*7 border*5 val*20 focus*6 border*2 text*7 border*5 good*20 focus*4 bad*2 border
border text*7 border muted border*11 muted*3 border*9 focus muted*3 border*4 text*7 border muted border*11 muted*3 border*9 focus muted*3 border*4 text*7 border muted border*11 muted*3 border*9 focus muted*3 border*3
border*120
text bad*98
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6
== 120×36 256 differs in
 2 focus text focus*30 text focus*16 text train*2 text*8 warn*2 text*12 focus*2 border text title*13 text border*14 text muted*6 text*5 border*2
 3 focus text*7 border c60*13 marker*41 focus*9 bad*3 focus border text train*2 text*23 muted*15 text border
 4 focus text*7 border train*2 c60*11 marker*41 focus*9 bad*3 focus border text warn*2 text*39 border
 5 focus text*2 muted*5 border c60 train*2 c60*10 marker*28 bad*13 focus bad*11 focus border text*4 muted*8 text*30 border
 6 focus text*7 border*2 c60*2 train*2 c60*8 marker*41 focus*9 bad*3 focus border text*4 muted*3 text*35 border
 7 focus text*7 border*3 c60*2 train*3 c60*6 marker*41 focus*9 bad*3 focus border text*4 muted*13 text*9 muted*15 text border
 8 focus text*7 border*6 c60 train*2 c60*5 marker*41 focus*9 bad*3 focus border text*4 muted*18 text*20 border
 9 focus text*7 border*6 c60*3 train warn*2 c60*2 marker*41 focus*9 bad*3 focus border text*4 muted*13 text*25 border
10 focus text*7 border*9 c60 train warn train warn c60*23 marker*18 focus*9 bad*3 focus border text*4 muted*9 text*29 border
11 focus text*7 border*11 c60 train warn*2 c60*22 marker*18 focus*9 bad*3 focus border text*42 border
12 focus text*2 muted*5 border*12 c60*2 train*2 warn c60*20 marker*18 focus*9 bad*3 focus border text muted*16 text*25 border
13 focus text*7 border*14 c60*2 train warn c60*19 marker*18 focus*9 bad*3 focus border text marker text*40 border
14 focus text*7 border*14 marker c60*3 train warn*2 c60*16 marker*18 focus*9 bad*3 focus border text muted*35 text*6 border
15 focus text*7 border*14 marker*3 c60*3 train*2 warn*2 c60*13 marker*18 focus*9 bad*3 focus border text*42 border
16 focus text*7 border*14 marker*5 c60*3 train*3 warn*2 c60*10 marker*18 focus*9 bad*3 focus border text*42 border
17 focus text*7 border*14 marker*8 c60*3 train warn train warn*2 c60*7 marker*18 focus*9 bad*3 focus border text*42 border
18 focus text*7 border*14 marker*10 c60*3 train*2 warn train warn*2 c60*4 marker*18 focus*9 bad*3 focus border text*42 border
19 focus text muted*6 border*14 marker*12 c60*5 train*3 warn*2 c60 warn c60*17 focus*9 bad*3 focus border text*42 border
20 focus text*7 border*14 marker*15 c60*5 train*4 warn c60 warn*2 c60 warn c60*11 focus*9 bad*3 focus border text*42 border
21 focus text*7 border*14 marker*19 c60*6 train*5 warn train warn*2 c60 warn*2 c60 warn*2 c60 focus c60*8 bad*3 focus border text*42 border
22 focus text*7 border*14 marker*23 c60*8 train*8 warn train focus train c60*10 focus border text*42 border
23 focus text*7 border*14 marker*30 c60*11 focus train*11 focus border text*42 border
24 focus text*7 border*14 marker*35 c60*6 focus c60*8 bad*3 focus border text*42 border
27 border text title*15 text border*15 text warn*3 text border*3 text title*8 text border*20 text warn*5 text border*3 text title*3 text border*27 text good*3 text border*2
28 border text*7 border*5 warn*20 focus*6 border*2 text*3 muted*4 border*15 warn*10 focus warn*5 border*2 text muted*6 border*19 good*6 focus*6 border
29 border text*2 muted*5 border*7 warn*18 focus*6 border*2 text*7 border*11 warn*14 focus*6 border*2 text*7 border*12 good*13 focus*6 border
30 border text*7 border*9 warn*16 focus*6 border*2 text*7 border*8 warn*17 focus*6 border*2 text muted*6 border*9 good*16 focus*6 border
31 border text muted*6 border*13 warn*12 focus*6 border*2 text*3 muted*4 border*7 warn*18 focus*6 border*2 text muted*6 border*7 good*18 focus*6 border
32 border text*7 border*17 warn*8 focus*4 bad*2 border*2 text*7 border*5 warn*20 focus*6 border*2 text*7 border*5 good*20 focus*4 bad*2 border
== 120×36 16 differs in
 2 focus text focus*30 text focus*16 text train*2 text*8 warn*2 text*12 focus*2 muted text title*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*7 muted faint-n12*13 marker*41 focus*9 bad*3 focus muted text train*2 text*23 muted*15 text muted
 4 focus text*7 muted train*2 faint-n12*11 marker*41 focus*9 bad*3 focus muted text warn*2 text*39 muted
 5 focus text*2 muted*6 faint-n12 train*2 faint-n12*10 marker*28 bad*13 focus bad*11 focus muted text*4 muted*8 text*30 muted
 6 focus text*7 muted*2 faint-n12*2 train*2 faint-n12*8 marker*41 focus*9 bad*3 focus muted text*4 muted*3 text*35 muted
 7 focus text*7 muted*3 faint-n12*2 train*3 faint-n12*6 marker*41 focus*9 bad*3 focus muted text*4 muted*13 text*9 muted*15 text muted
 8 focus text*7 muted*6 faint-n12 train*2 faint-n12*5 marker*41 focus*9 bad*3 focus muted text*4 muted*18 text*20 muted
 9 focus text*7 muted*6 faint-n12*3 train warn*2 faint-n12*2 marker*41 focus*9 bad*3 focus muted text*4 muted*13 text*25 muted
10 focus text*7 muted*9 faint-n12 train warn train warn faint-n12*23 marker*18 focus*9 bad*3 focus muted text*4 muted*9 text*29 muted
11 focus text*7 muted*11 faint-n12 train warn*2 faint-n12*22 marker*18 focus*9 bad*3 focus muted text*42 muted
12 focus text*2 muted*17 faint-n12*2 train*2 warn faint-n12*20 marker*18 focus*9 bad*3 focus muted text muted*16 text*25 muted
13 focus text*7 muted*14 faint-n12*2 train warn faint-n12*19 marker*18 focus*9 bad*3 focus muted text marker text*40 muted
14 focus text*7 muted*14 marker faint-n12*3 train warn*2 faint-n12*16 marker*18 focus*9 bad*3 focus muted text muted*35 text*6 muted
15 focus text*7 muted*14 marker*3 faint-n12*3 train*2 warn*2 faint-n12*13 marker*18 focus*9 bad*3 focus muted text*42 muted
16 focus text*7 muted*14 marker*5 faint-n12*3 train*3 warn*2 faint-n12*10 marker*18 focus*9 bad*3 focus muted text*42 muted
17 focus text*7 muted*14 marker*8 faint-n12*3 train warn train warn*2 faint-n12*7 marker*18 focus*9 bad*3 focus muted text*42 muted
18 focus text*7 muted*14 marker*10 faint-n12*3 train*2 warn train warn*2 faint-n12*4 marker*18 focus*9 bad*3 focus muted text*42 muted
19 focus text muted*20 marker*12 faint-n12*5 train*3 warn*2 faint-n12 warn faint-n12*17 focus*9 bad*3 focus muted text*42 muted
20 focus text*7 muted*14 marker*15 faint-n12*5 train*4 warn faint-n12 warn*2 faint-n12 warn faint-n12*11 focus*9 bad*3 focus muted text*42 muted
21 focus text*7 muted*14 marker*19 faint-n12*6 train*5 warn train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 focus faint-n12*8 bad*3 focus muted text*42 muted
22 focus text*7 muted*14 marker*23 faint-n12*8 train*8 warn train focus train faint-n12*10 focus muted text*42 muted
23 focus text*7 muted*14 marker*30 faint-n12*11 focus train*11 focus muted text*42 muted
24 focus text*7 muted*14 marker*35 faint-n12*6 focus faint-n12*8 bad*3 focus muted text*42 muted
25 focus text*7 muted*55 focus muted*11 focus muted text*42 muted
26 focus*76 muted*44
27 muted text title*15 text muted*15 text warn*3 text muted*3 text title*8 text muted*20 text warn*5 text muted*3 text title*3 text muted*27 text good*3 text muted*2
28 muted text*7 muted*5 warn*20 focus*6 muted*2 text*3 muted*19 warn*10 focus warn*5 muted*2 text muted*25 good*6 focus*6 muted
29 muted text*2 muted*12 warn*18 focus*6 muted*2 text*7 muted*11 warn*14 focus*6 muted*2 text*7 muted*12 good*13 focus*6 muted
30 muted text*7 muted*9 warn*16 focus*6 muted*2 text*7 muted*8 warn*17 focus*6 muted*2 text muted*15 good*16 focus*6 muted
31 muted text muted*19 warn*12 focus*6 muted*2 text*3 muted*11 warn*18 focus*6 muted*2 text muted*13 good*18 focus*6 muted
32 muted text*7 muted*17 warn*8 focus*4 bad*2 muted*2 text*7 muted*5 warn*20 focus*6 muted*2 text*7 muted*5 good*20 focus*4 bad*2 muted
33 muted text*7 muted*25 focus muted*7 text*7 muted*25 focus muted*7 text*7 muted*25 focus muted*6
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*2 bad*10 text*2 muted*6 text*6 focus*14 muted*27 text*10 muted*5 text*5 muted*8
 2 focus text focus*30 text focus*16 text*11 focus*2 text*12 focus*2 muted text focus*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*7 muted*14 text*41 focus*9 bad*3 focus muted text*26 muted*15 text muted
 4 focus text*7 muted text*2 muted*11 text*41 focus*9 bad*3 focus muted text focus*2 text*39 muted
 5 focus text*2 muted*7 text*2 muted*10 text*28 bad*13 focus bad*11 focus muted text*4 muted*8 text*30 muted
 6 focus text*7 muted*4 text*2 muted*8 text*41 focus*9 bad*3 focus muted text*4 muted*3 text*35 muted
 7 focus text*7 muted*5 text*3 muted*6 text*41 focus*9 bad*3 focus muted text*4 muted*13 text*9 muted*15 text muted
 8 focus text*7 muted*7 text*2 muted*5 text*41 focus*9 bad*3 focus muted text*4 muted*18 text*20 muted
 9 focus text*7 muted*9 text focus*2 muted*2 text*41 focus*9 bad*3 focus muted text*4 muted*13 text*25 muted
10 focus text*7 muted*10 text focus text focus muted*23 text*18 focus*9 bad*3 focus muted text*4 muted*9 text*29 muted
11 focus text*7 muted*12 text focus*2 muted*22 text*18 focus*9 bad*3 focus muted text*42 muted
12 focus text*2 muted*19 text*2 focus muted*20 text*18 focus*9 bad*3 focus muted text muted*16 text*25 muted
13 focus text*7 muted*16 text focus muted*19 text*18 focus*9 bad*3 focus muted text*42 muted
14 focus text*7 muted*14 text muted*3 text focus*2 muted*16 text*18 focus*9 bad*3 focus muted text muted*35 text*6 muted
15 focus text*7 muted*14 text*3 muted*3 text*2 focus*2 muted*13 text*18 focus*9 bad*3 focus muted text*42 muted
16 focus text*7 muted*14 text*5 muted*3 text*3 focus*2 muted*10 text*18 focus*9 bad*3 focus muted text*42 muted
17 focus text*7 muted*14 text*8 muted*3 text focus text focus*2 muted*7 text*18 focus*9 bad*3 focus muted text*42 muted
18 focus text*7 muted*14 text*10 muted*3 text*2 focus text focus*2 muted*4 text*18 focus*9 bad*3 focus muted text*42 muted
19 focus text muted*20 text*12 muted*5 text*3 focus*2 muted focus muted*17 focus*9 bad*3 focus muted text*42 muted
20 focus text*7 muted*14 text*15 muted*5 text*4 focus muted focus*2 muted focus muted*11 focus*9 bad*3 focus muted text*42 muted
21 focus text*7 muted*14 text*19 muted*6 text*5 focus text focus*2 muted focus*2 muted focus*2 muted focus muted*8 bad*3 focus muted text*42 muted
22 focus text*7 muted*14 text*23 muted*8 text*8 focus text focus text muted*10 focus muted text*42 muted
23 focus text*7 muted*14 text*30 muted*11 focus text*11 focus muted text*42 muted
24 focus text*7 muted*14 text*35 muted*6 focus muted*8 bad*3 focus muted text*42 muted
25 focus text*7 muted*55 focus muted*11 focus muted text*42 muted
26 focus*76 muted*44
27 muted text focus*15 text muted*15 text focus*3 text muted*3 text focus*8 text muted*20 text focus*5 text muted*3 text focus*3 text muted*27 text*5 muted*2
28 muted text*7 muted*5 focus*26 muted*2 text*3 muted*19 focus*16 muted*2 text muted*25 text*6 focus*6 muted
29 muted text*2 muted*12 focus*24 muted*2 text*7 muted*11 focus*20 muted*2 text*7 muted*12 text*13 focus*6 muted
30 muted text*7 muted*9 focus*22 muted*2 text*7 muted*8 focus*23 muted*2 text muted*15 text*16 focus*6 muted
31 muted text muted*19 focus*18 muted*2 text*3 muted*11 focus*24 muted*2 text muted*13 text*18 focus*6 muted
32 muted text*7 muted*17 focus*12 bad*2 muted*2 text*7 muted*5 focus*26 muted*2 text*7 muted*5 text*20 focus*4 bad*2 muted
33 muted text*7 muted*25 focus muted*7 text*7 muted*25 focus muted*7 text*7 muted*25 focus muted*6
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 bad*10 text*2 muted*6 text*6 focus*21 muted*39 text*71 muted*5 text*5 muted*8
focus text focus*30 text focus*76 text train*2 text*8 val*2 text*12 focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
focus text*7 border #3e658c*24 marker*79 focus marker*17 bad*5 focus border text train*2 text*43 muted*15 text border
focus text*7 border train*2 #3e658c*22 marker*75 bad*4 focus bad*22 focus border text val*2 text*59 border
focus text*7 border #3e658c train*2 #3e658c*21 marker*79 focus*18 bad*5 focus border text*4 muted*8 text*50 border
focus text*2 muted*5 border #3e658c*3 train*2 #3e658c*19 marker*79 focus*18 bad*5 focus border text*4 muted*3 text*55 border
focus text*7 border*4 #3e658c*2 train*2 #3e658c*17 marker*79 focus*18 bad*5 focus border text*4 muted*13 text*29 muted*15 text border
focus text*7 border*4 #3e658c*4 train*2 #3e658c*15 marker*79 focus*18 bad*5 focus border text*4 muted*18 text*40 border
focus text*7 border*6 #3e658c*4 train*2 #3e658c*13 marker*79 focus*18 bad*5 focus border text*4 muted*13 text*45 border
focus text*7 border*8 #3e658c*4 train*2 #3e658c*11 marker*79 focus*18 bad*5 focus border text*4 muted*9 text*49 border
focus text*7 border*12 #3e658c*2 train*2 #3e658c*9 marker*79 focus*18 bad*5 focus border text*62 border
focus text*7 border*12 #3e658c*4 train*2 val #3e658c*6 marker*79 focus*18 bad*5 focus border text muted*16 text*45 border
focus text*7 border*15 #3e658c*3 train val*2 #3e658c*49 marker*34 focus*18 bad*5 focus border text marker text*60 border
focus text*7 border*18 #3e658c*2 train*2 val*2 #3e658c*46 marker*34 focus*18 bad*5 focus border text muted*35 text*26 border
focus text*7 border*20 #3e658c*2 train*3 val*2 #3e658c*43 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*22 #3e658c*3 train val train val #3e658c*41 marker*34 focus*18 bad*5 focus border text*62 border
focus text*2 muted*5 border*25 marker #3e658c train*2 val #3e658c val #3e658c*38 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker #3e658c*4 train val*2 #3e658c*37 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker #3e658c*6 train*2 val*2 #3e658c*34 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*3 #3e658c*7 train*2 val*2 #3e658c*31 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*6 #3e658c*6 train*3 val*2 #3e658c*28 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*10 #3e658c*5 train*3 val*2 #3e658c*25 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*16 #3e658c*2 train*3 val*2 #3e658c val #3e658c*20 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*16 #3e658c*5 train*3 val*2 #3e658c val #3e658c*17 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*17 #3e658c*8 train*2 val*2 #3e658c val*2 #3e658c*13 marker*34 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*20 #3e658c*9 train*4 val*2 #3e658c val #3e658c*8 marker*34 focus*18 bad*5 focus border text*62 border
focus text muted*6 border*25 marker*24 #3e658c*9 train*4 val #3e658c val*2 #3e658c*4 marker*2 #3e658c*32 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*28 #3e658c*9 train*5 val*2 #3e658c val*2 #3e658c val #3e658c*30 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*34 #3e658c*8 train*6 val*2 #3e658c val*2 #3e658c val*2 #3e658c val #3e658c*21 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*37 #3e658c*11 train*8 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c*11 focus*18 bad*5 focus border text*62 border
focus text*7 border*25 marker*41 #3e658c*15 train*10 #3e658c*3 val*2 #3e658c val*2 #3e658c val*2 #3e658c val focus #3e658c*17 bad*5 focus border text*62 border
focus text*7 border*25 marker*48 #3e658c*17 train*14 focus train #3e658c*16 bad*5 focus border text*62 border
focus text*7 border*25 marker*58 #3e658c*21 focus #3e658c train*21 focus border text*62 border
focus text*7 border*25 marker*60 #3e658c*19 focus #3e658c*22 focus border text*62 border
focus text*7 border*25 marker*73 #3e658c*6 focus #3e658c*17 bad*5 focus border text*62 border
focus text*7 border muted border*11 muted*2 border*12 muted*3 border*11 muted*3 border*11 muted*3 border*10 muted*3 border*11 muted*3 border*11 muted*3 border*5 focus border*4 muted*3 border*10 muted*5 focus border text*62 border
focus*136 border*64
border text title*15 text border*25 text val*3 text border*3 text title*8 text border*30 text val*5 text border*3 text title*3 text border*37 text good*3 text border*3 text title*13 text border*27 text train*3 text border*2
border text*7 border*6 val*27 focus*8 border*2 text*7 border*24 val*9 focus val*7 border*2 text muted*6 border*26 good*7 focus good*7 border*2 text*7 border train*2 #3e658c*30 focus*8 border
border text*7 border*8 val*25 focus*8 border*2 text*3 muted*4 border*18 val*15 focus*8 border*2 text*7 border*23 good*10 focus*8 border*2 text*7 border #3e658c train*3 #3e658c*28 focus*8 border
border text*2 muted*5 border*10 val*23 focus*8 border*2 text*7 border*15 val*18 focus*8 border*2 text*7 border*17 good*16 focus*8 border*2 text*7 border*2 #3e658c*2 train*4 #3e658c*25 focus*8 border
border text*7 border*12 val*21 focus*8 border*2 text*3 muted*4 border*12 val*21 focus*8 border*2 text muted*6 border*14 good*19 focus*8 border*2 text*2 muted*5 border*3 #3e658c*4 train*4 #3e658c train*2 #3e658c*19 focus #3e658c*7 border
border text*7 border*15 val*18 focus*8 border*2 text*7 border*11 val*22 focus*8 border*2 text*7 border*12 good*21 focus*8 border*2 text*7 border*7 #3e658c*2 train*5 #3e658c train*2 #3e658c*3 train*2 #3e658c train #3e658c train*2 #3e658c*6 focus #3e658c train #3e658c train #3e658c*3 border
border text*7 border*17 val*16 focus*8 border*2 text*3 muted*4 border*9 val*24 focus*8 border*2 text*7 border*10 good*23 focus*8 border*2 text*7 border*8 #3e658c*3 train #3e658c train*20 focus train*7 border
border text muted*6 border*21 val*12 focus*8 border*2 text*7 border*8 val*25 focus*8 border*2 text muted*6 border*8 good*25 focus*8 border*2 text muted*6 border*11 #3e658c*8 train #3e658c*7 train #3e658c*3 train #3e658c focus train #3e658c*3 train #3e658c*2 border
border text*7 border*26 val*7 focus val*5 bad*2 border*2 text*3 muted*4 border*6 val*27 focus*8 border*2 text*7 border*6 good*27 focus*6 bad*2 border*2 text*7 border*16 #3e658c*17 focus #3e658c*5 bad*2 border
border text*7 border muted border*15 muted*3 border*13 focus muted*3 border*6 text*7 border muted border*15 muted*3 border*13 focus muted*3 border*6 text*7 border muted border*15 muted*3 border*13 focus muted*3 border*6 text*7 border muted border*15 muted*3 border*13 focus muted*3 border*5
border*200
text bad*98
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 2 focus text focus*30 text focus*76 text train*2 text*8 warn*2 text*12 focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
 3 focus text*7 border c60*24 marker*79 focus marker*17 bad*5 focus border text train*2 text*43 muted*15 text border
 4 focus text*7 border train*2 c60*22 marker*75 bad*4 focus bad*22 focus border text warn*2 text*59 border
 5 focus text*7 border c60 train*2 c60*21 marker*79 focus*18 bad*5 focus border text*4 muted*8 text*50 border
 6 focus text*2 muted*5 border c60*3 train*2 c60*19 marker*79 focus*18 bad*5 focus border text*4 muted*3 text*55 border
 7 focus text*7 border*4 c60*2 train*2 c60*17 marker*79 focus*18 bad*5 focus border text*4 muted*13 text*29 muted*15 text border
 8 focus text*7 border*4 c60*4 train*2 c60*15 marker*79 focus*18 bad*5 focus border text*4 muted*18 text*40 border
 9 focus text*7 border*6 c60*4 train*2 c60*13 marker*79 focus*18 bad*5 focus border text*4 muted*13 text*45 border
10 focus text*7 border*8 c60*4 train*2 c60*11 marker*79 focus*18 bad*5 focus border text*4 muted*9 text*49 border
11 focus text*7 border*12 c60*2 train*2 c60*9 marker*79 focus*18 bad*5 focus border text*62 border
12 focus text*7 border*12 c60*4 train*2 warn c60*6 marker*79 focus*18 bad*5 focus border text muted*16 text*45 border
13 focus text*7 border*15 c60*3 train warn*2 c60*49 marker*34 focus*18 bad*5 focus border text marker text*60 border
14 focus text*7 border*18 c60*2 train*2 warn*2 c60*46 marker*34 focus*18 bad*5 focus border text muted*35 text*26 border
15 focus text*7 border*20 c60*2 train*3 warn*2 c60*43 marker*34 focus*18 bad*5 focus border text*62 border
16 focus text*7 border*22 c60*3 train warn train warn c60*41 marker*34 focus*18 bad*5 focus border text*62 border
17 focus text*2 muted*5 border*25 marker c60 train*2 warn c60 warn c60*38 marker*34 focus*18 bad*5 focus border text*62 border
18 focus text*7 border*25 marker c60*4 train warn*2 c60*37 marker*34 focus*18 bad*5 focus border text*62 border
19 focus text*7 border*25 marker c60*6 train*2 warn*2 c60*34 marker*34 focus*18 bad*5 focus border text*62 border
20 focus text*7 border*25 marker*3 c60*7 train*2 warn*2 c60*31 marker*34 focus*18 bad*5 focus border text*62 border
21 focus text*7 border*25 marker*6 c60*6 train*3 warn*2 c60*28 marker*34 focus*18 bad*5 focus border text*62 border
22 focus text*7 border*25 marker*10 c60*5 train*3 warn*2 c60*25 marker*34 focus*18 bad*5 focus border text*62 border
23 focus text*7 border*25 marker*16 c60*2 train*3 warn*2 c60 warn c60*20 marker*34 focus*18 bad*5 focus border text*62 border
24 focus text*7 border*25 marker*16 c60*5 train*3 warn*2 c60 warn c60*17 marker*34 focus*18 bad*5 focus border text*62 border
25 focus text*7 border*25 marker*17 c60*8 train*2 warn*2 c60 warn*2 c60*13 marker*34 focus*18 bad*5 focus border text*62 border
26 focus text*7 border*25 marker*20 c60*9 train*4 warn*2 c60 warn c60*8 marker*34 focus*18 bad*5 focus border text*62 border
27 focus text muted*6 border*25 marker*24 c60*9 train*4 warn c60 warn*2 c60*4 marker*2 c60*32 focus*18 bad*5 focus border text*62 border
28 focus text*7 border*25 marker*28 c60*9 train*5 warn*2 c60 warn*2 c60 warn c60*30 focus*18 bad*5 focus border text*62 border
29 focus text*7 border*25 marker*34 c60*8 train*6 warn*2 c60 warn*2 c60 warn*2 c60 warn c60*21 focus*18 bad*5 focus border text*62 border
30 focus text*7 border*25 marker*37 c60*11 train*8 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60*11 focus*18 bad*5 focus border text*62 border
31 focus text*7 border*25 marker*41 c60*15 train*10 c60*3 warn*2 c60 warn*2 c60 warn*2 c60 warn focus c60*17 bad*5 focus border text*62 border
32 focus text*7 border*25 marker*48 c60*17 train*14 focus train c60*16 bad*5 focus border text*62 border
33 focus text*7 border*25 marker*58 c60*21 focus c60 train*21 focus border text*62 border
34 focus text*7 border*25 marker*60 c60*19 focus c60*22 focus border text*62 border
35 focus text*7 border*25 marker*73 c60*6 focus c60*17 bad*5 focus border text*62 border
38 border text title*15 text border*25 text warn*3 text border*3 text title*8 text border*30 text warn*5 text border*3 text title*3 text border*37 text good*3 text border*3 text title*13 text border*27 text train*3 text border*2
39 border text*7 border*6 warn*27 focus*8 border*2 text*7 border*24 warn*9 focus warn*7 border*2 text muted*6 border*26 good*7 focus good*7 border*2 text*7 border train*2 c60*30 focus*8 border
40 border text*7 border*8 warn*25 focus*8 border*2 text*3 muted*4 border*18 warn*15 focus*8 border*2 text*7 border*23 good*10 focus*8 border*2 text*7 border c60 train*3 c60*28 focus*8 border
41 border text*2 muted*5 border*10 warn*23 focus*8 border*2 text*7 border*15 warn*18 focus*8 border*2 text*7 border*17 good*16 focus*8 border*2 text*7 border*2 c60*2 train*4 c60*25 focus*8 border
42 border text*7 border*12 warn*21 focus*8 border*2 text*3 muted*4 border*12 warn*21 focus*8 border*2 text muted*6 border*14 good*19 focus*8 border*2 text*2 muted*5 border*3 c60*4 train*4 c60 train*2 c60*19 focus c60*7 border
43 border text*7 border*15 warn*18 focus*8 border*2 text*7 border*11 warn*22 focus*8 border*2 text*7 border*12 good*21 focus*8 border*2 text*7 border*7 c60*2 train*5 c60 train*2 c60*3 train*2 c60 train c60 train*2 c60*6 focus c60 train c60 train c60*3 border
44 border text*7 border*17 warn*16 focus*8 border*2 text*3 muted*4 border*9 warn*24 focus*8 border*2 text*7 border*10 good*23 focus*8 border*2 text*7 border*8 c60*3 train c60 train*20 focus train*7 border
45 border text muted*6 border*21 warn*12 focus*8 border*2 text*7 border*8 warn*25 focus*8 border*2 text muted*6 border*8 good*25 focus*8 border*2 text muted*6 border*11 c60*8 train c60*7 train c60*3 train c60 focus train c60*3 train c60*2 border
46 border text*7 border*26 warn*7 focus warn*5 bad*2 border*2 text*3 muted*4 border*6 warn*27 focus*8 border*2 text*7 border*6 good*27 focus*6 bad*2 border*2 text*7 border*16 c60*17 focus c60*5 bad*2 border
== 200×50 16 differs in
 2 focus text focus*30 text focus*76 text train*2 text*8 warn*2 text*12 focus*2 muted text title*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted faint-n12*24 marker*79 focus marker*17 bad*5 focus muted text train*2 text*43 muted*15 text muted
 4 focus text*7 muted train*2 faint-n12*22 marker*75 bad*4 focus bad*22 focus muted text warn*2 text*59 muted
 5 focus text*7 muted faint-n12 train*2 faint-n12*21 marker*79 focus*18 bad*5 focus muted text*4 muted*8 text*50 muted
 6 focus text*2 muted*6 faint-n12*3 train*2 faint-n12*19 marker*79 focus*18 bad*5 focus muted text*4 muted*3 text*55 muted
 7 focus text*7 muted*4 faint-n12*2 train*2 faint-n12*17 marker*79 focus*18 bad*5 focus muted text*4 muted*13 text*29 muted*15 text muted
 8 focus text*7 muted*4 faint-n12*4 train*2 faint-n12*15 marker*79 focus*18 bad*5 focus muted text*4 muted*18 text*40 muted
 9 focus text*7 muted*6 faint-n12*4 train*2 faint-n12*13 marker*79 focus*18 bad*5 focus muted text*4 muted*13 text*45 muted
10 focus text*7 muted*8 faint-n12*4 train*2 faint-n12*11 marker*79 focus*18 bad*5 focus muted text*4 muted*9 text*49 muted
11 focus text*7 muted*12 faint-n12*2 train*2 faint-n12*9 marker*79 focus*18 bad*5 focus muted text*62 muted
12 focus text*7 muted*12 faint-n12*4 train*2 warn faint-n12*6 marker*79 focus*18 bad*5 focus muted text muted*16 text*45 muted
13 focus text*7 muted*15 faint-n12*3 train warn*2 faint-n12*49 marker*34 focus*18 bad*5 focus muted text marker text*60 muted
14 focus text*7 muted*18 faint-n12*2 train*2 warn*2 faint-n12*46 marker*34 focus*18 bad*5 focus muted text muted*35 text*26 muted
15 focus text*7 muted*20 faint-n12*2 train*3 warn*2 faint-n12*43 marker*34 focus*18 bad*5 focus muted text*62 muted
16 focus text*7 muted*22 faint-n12*3 train warn train warn faint-n12*41 marker*34 focus*18 bad*5 focus muted text*62 muted
17 focus text*2 muted*30 marker faint-n12 train*2 warn faint-n12 warn faint-n12*38 marker*34 focus*18 bad*5 focus muted text*62 muted
18 focus text*7 muted*25 marker faint-n12*4 train warn*2 faint-n12*37 marker*34 focus*18 bad*5 focus muted text*62 muted
19 focus text*7 muted*25 marker faint-n12*6 train*2 warn*2 faint-n12*34 marker*34 focus*18 bad*5 focus muted text*62 muted
20 focus text*7 muted*25 marker*3 faint-n12*7 train*2 warn*2 faint-n12*31 marker*34 focus*18 bad*5 focus muted text*62 muted
21 focus text*7 muted*25 marker*6 faint-n12*6 train*3 warn*2 faint-n12*28 marker*34 focus*18 bad*5 focus muted text*62 muted
22 focus text*7 muted*25 marker*10 faint-n12*5 train*3 warn*2 faint-n12*25 marker*34 focus*18 bad*5 focus muted text*62 muted
23 focus text*7 muted*25 marker*16 faint-n12*2 train*3 warn*2 faint-n12 warn faint-n12*20 marker*34 focus*18 bad*5 focus muted text*62 muted
24 focus text*7 muted*25 marker*16 faint-n12*5 train*3 warn*2 faint-n12 warn faint-n12*17 marker*34 focus*18 bad*5 focus muted text*62 muted
25 focus text*7 muted*25 marker*17 faint-n12*8 train*2 warn*2 faint-n12 warn*2 faint-n12*13 marker*34 focus*18 bad*5 focus muted text*62 muted
26 focus text*7 muted*25 marker*20 faint-n12*9 train*4 warn*2 faint-n12 warn faint-n12*8 marker*34 focus*18 bad*5 focus muted text*62 muted
27 focus text muted*31 marker*24 faint-n12*9 train*4 warn faint-n12 warn*2 faint-n12*4 marker*2 faint-n12*32 focus*18 bad*5 focus muted text*62 muted
28 focus text*7 muted*25 marker*28 faint-n12*9 train*5 warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*30 focus*18 bad*5 focus muted text*62 muted
29 focus text*7 muted*25 marker*34 faint-n12*8 train*6 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*21 focus*18 bad*5 focus muted text*62 muted
30 focus text*7 muted*25 marker*37 faint-n12*11 train*8 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*11 focus*18 bad*5 focus muted text*62 muted
31 focus text*7 muted*25 marker*41 faint-n12*15 train*10 faint-n12*3 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn focus faint-n12*17 bad*5 focus muted text*62 muted
32 focus text*7 muted*25 marker*48 faint-n12*17 train*14 focus train faint-n12*16 bad*5 focus muted text*62 muted
33 focus text*7 muted*25 marker*58 faint-n12*21 focus faint-n12 train*21 focus muted text*62 muted
34 focus text*7 muted*25 marker*60 faint-n12*19 focus faint-n12*22 focus muted text*62 muted
35 focus text*7 muted*25 marker*73 faint-n12*6 focus faint-n12*17 bad*5 focus muted text*62 muted
36 focus text*7 muted*104 focus muted*22 focus muted text*62 muted
37 focus*136 muted*64
38 muted text title*15 text muted*25 text warn*3 text muted*3 text title*8 text muted*30 text warn*5 text muted*3 text title*3 text muted*37 text good*3 text muted*3 text title*13 text muted*27 text train*3 text muted*2
39 muted text*7 muted*6 warn*27 focus*8 muted*2 text*7 muted*24 warn*9 focus warn*7 muted*2 text muted*32 good*7 focus good*7 muted*2 text*7 muted train*2 faint-n12*30 focus*8 muted
40 muted text*7 muted*8 warn*25 focus*8 muted*2 text*3 muted*22 warn*15 focus*8 muted*2 text*7 muted*23 good*10 focus*8 muted*2 text*7 muted faint-n12 train*3 faint-n12*28 focus*8 muted
41 muted text*2 muted*15 warn*23 focus*8 muted*2 text*7 muted*15 warn*18 focus*8 muted*2 text*7 muted*17 good*16 focus*8 muted*2 text*7 muted*2 faint-n12*2 train*4 faint-n12*25 focus*8 muted
42 muted text*7 muted*12 warn*21 focus*8 muted*2 text*3 muted*16 warn*21 focus*8 muted*2 text muted*20 good*19 focus*8 muted*2 text*2 muted*8 faint-n12*4 train*4 faint-n12 train*2 faint-n12*19 focus faint-n12*7 muted
43 muted text*7 muted*15 warn*18 focus*8 muted*2 text*7 muted*11 warn*22 focus*8 muted*2 text*7 muted*12 good*21 focus*8 muted*2 text*7 muted*7 faint-n12*2 train*5 faint-n12 train*2 faint-n12*3 train*2 faint-n12 train faint-n12 train*2 faint-n12*6 focus faint-n12 train faint-n12 train faint-n12*3 muted
44 muted text*7 muted*17 warn*16 focus*8 muted*2 text*3 muted*13 warn*24 focus*8 muted*2 text*7 muted*10 good*23 focus*8 muted*2 text*7 muted*8 faint-n12*3 train faint-n12 train*20 focus train*7 muted
45 muted text muted*27 warn*12 focus*8 muted*2 text*7 muted*8 warn*25 focus*8 muted*2 text muted*14 good*25 focus*8 muted*2 text muted*17 faint-n12*8 train faint-n12*7 train faint-n12*3 train faint-n12 focus train faint-n12*3 train faint-n12*2 muted
46 muted text*7 muted*26 warn*7 focus warn*5 bad*2 muted*2 text*3 muted*10 warn*27 focus*8 muted*2 text*7 muted*6 good*27 focus*6 bad*2 muted*2 text*7 muted*16 faint-n12*17 focus faint-n12*5 bad*2 muted
47 muted text*7 muted*33 focus muted*9 text*7 muted*33 focus muted*9 text*7 muted*33 focus muted*9 text*7 muted*33 focus muted*8
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*2 bad*10 text*2 muted*6 text*6 focus*21 muted*39 text*71 muted*5 text*5 muted*8
 2 focus text focus*30 text focus*76 text*11 focus*2 text*12 focus*2 muted text focus*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted*25 text*79 focus text*17 bad*5 focus muted text*46 muted*15 text muted
 4 focus text*7 muted text*2 muted*22 text*75 bad*4 focus bad*22 focus muted text focus*2 text*59 muted
 5 focus text*7 muted*2 text*2 muted*21 text*79 focus*18 bad*5 focus muted text*4 muted*8 text*50 muted
 6 focus text*2 muted*9 text*2 muted*19 text*79 focus*18 bad*5 focus muted text*4 muted*3 text*55 muted
 7 focus text*7 muted*6 text*2 muted*17 text*79 focus*18 bad*5 focus muted text*4 muted*13 text*29 muted*15 text muted
 8 focus text*7 muted*8 text*2 muted*15 text*79 focus*18 bad*5 focus muted text*4 muted*18 text*40 muted
 9 focus text*7 muted*10 text*2 muted*13 text*79 focus*18 bad*5 focus muted text*4 muted*13 text*45 muted
10 focus text*7 muted*12 text*2 muted*11 text*79 focus*18 bad*5 focus muted text*4 muted*9 text*49 muted
11 focus text*7 muted*14 text*2 muted*9 text*79 focus*18 bad*5 focus muted text*62 muted
12 focus text*7 muted*16 text*2 focus muted*6 text*79 focus*18 bad*5 focus muted text muted*16 text*45 muted
13 focus text*7 muted*18 text focus*2 muted*49 text*34 focus*18 bad*5 focus muted text*62 muted
14 focus text*7 muted*20 text*2 focus*2 muted*46 text*34 focus*18 bad*5 focus muted text muted*35 text*26 muted
15 focus text*7 muted*22 text*3 focus*2 muted*43 text*34 focus*18 bad*5 focus muted text*62 muted
16 focus text*7 muted*25 text focus text focus muted*41 text*34 focus*18 bad*5 focus muted text*62 muted
17 focus text*2 muted*30 text muted text*2 focus muted focus muted*38 text*34 focus*18 bad*5 focus muted text*62 muted
18 focus text*7 muted*25 text muted*4 text focus*2 muted*37 text*34 focus*18 bad*5 focus muted text*62 muted
19 focus text*7 muted*25 text muted*6 text*2 focus*2 muted*34 text*34 focus*18 bad*5 focus muted text*62 muted
20 focus text*7 muted*25 text*3 muted*7 text*2 focus*2 muted*31 text*34 focus*18 bad*5 focus muted text*62 muted
21 focus text*7 muted*25 text*6 muted*6 text*3 focus*2 muted*28 text*34 focus*18 bad*5 focus muted text*62 muted
22 focus text*7 muted*25 text*10 muted*5 text*3 focus*2 muted*25 text*34 focus*18 bad*5 focus muted text*62 muted
23 focus text*7 muted*25 text*16 muted*2 text*3 focus*2 muted focus muted*20 text*34 focus*18 bad*5 focus muted text*62 muted
24 focus text*7 muted*25 text*16 muted*5 text*3 focus*2 muted focus muted*17 text*34 focus*18 bad*5 focus muted text*62 muted
25 focus text*7 muted*25 text*17 muted*8 text*2 focus*2 muted focus*2 muted*13 text*34 focus*18 bad*5 focus muted text*62 muted
26 focus text*7 muted*25 text*20 muted*9 text*4 focus*2 muted focus muted*8 text*34 focus*18 bad*5 focus muted text*62 muted
27 focus text muted*31 text*24 muted*9 text*4 focus muted focus*2 muted*4 text*2 muted*32 focus*18 bad*5 focus muted text*62 muted
28 focus text*7 muted*25 text*28 muted*9 text*5 focus*2 muted focus*2 muted focus muted*30 focus*18 bad*5 focus muted text*62 muted
29 focus text*7 muted*25 text*34 muted*8 text*6 focus*2 muted focus*2 muted focus*2 muted focus muted*21 focus*18 bad*5 focus muted text*62 muted
30 focus text*7 muted*25 text*37 muted*11 text*8 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted*11 focus*18 bad*5 focus muted text*62 muted
31 focus text*7 muted*25 text*41 muted*15 text*10 muted*3 focus*2 muted focus*2 muted focus*2 muted focus*2 muted*17 bad*5 focus muted text*62 muted
32 focus text*7 muted*25 text*48 muted*17 text*14 focus text muted*16 bad*5 focus muted text*62 muted
33 focus text*7 muted*25 text*58 muted*21 focus muted text*21 focus muted text*62 muted
34 focus text*7 muted*25 text*60 muted*19 focus muted*22 focus muted text*62 muted
35 focus text*7 muted*25 text*73 muted*6 focus muted*17 bad*5 focus muted text*62 muted
36 focus text*7 muted*104 focus muted*22 focus muted text*62 muted
37 focus*136 muted*64
38 muted text focus*15 text muted*25 text focus*3 text muted*3 text focus*8 text muted*30 text focus*5 text muted*3 text focus*3 text muted*37 text*5 muted*3 text focus*13 text muted*27 text*5 muted*2
39 muted text*7 muted*6 focus*35 muted*2 text*7 muted*24 focus*17 muted*2 text muted*32 text*7 focus text*7 muted*2 text*7 muted text*2 muted*30 focus*8 muted
40 muted text*7 muted*8 focus*33 muted*2 text*3 muted*22 focus*23 muted*2 text*7 muted*23 text*10 focus*8 muted*2 text*7 muted*2 text*3 muted*28 focus*8 muted
41 muted text*2 muted*15 focus*31 muted*2 text*7 muted*15 focus*26 muted*2 text*7 muted*17 text*16 focus*8 muted*2 text*7 muted*4 text*4 muted*25 focus*8 muted
42 muted text*7 muted*12 focus*29 muted*2 text*3 muted*16 focus*29 muted*2 text muted*20 text*19 focus*8 muted*2 text*2 muted*12 text*4 muted text*2 muted*19 focus muted*8
43 muted text*7 muted*15 focus*26 muted*2 text*7 muted*11 focus*30 muted*2 text*7 muted*12 text*21 focus*8 muted*2 text*7 muted*9 text*5 muted text*2 muted*3 text*2 muted text muted text*2 muted*6 focus muted text muted text muted*4
44 muted text*7 muted*17 focus*24 muted*2 text*3 muted*13 focus*32 muted*2 text*7 muted*10 text*23 focus*8 muted*2 text*7 muted*11 text muted text*20 focus text*7 muted
45 muted text muted*27 focus*20 muted*2 text*7 muted*8 focus*33 muted*2 text muted*14 text*25 focus*8 muted*2 text muted*25 text muted*7 text muted*3 text muted focus text muted*3 text muted*3
46 muted text*7 muted*26 focus*13 bad*2 muted*2 text*3 muted*10 focus*35 muted*2 text*7 muted*6 text*27 focus*6 bad*2 muted*2 text*7 muted*33 focus muted*5 bad*2 muted
47 muted text*7 muted*33 focus muted*9 text*7 muted*33 focus muted*9 text*7 muted*33 focus muted*9 text*7 muted*33 focus muted*8
48 muted*200
