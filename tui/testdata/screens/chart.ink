== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*29 text focus*28
focus text*2 muted*5 border train*3 #3e658c*6 marker*33 focus*9
focus text*7 border*2 #3e658c*2 train*3 val*2 #3e658c*5 marker*29 focus*9
focus text*2 muted*5 border*7 #3e658c val train val*2 train val #3e658c*14 marker*15 focus*9
focus text*7 border*10 marker*2 #3e658c*2 val train val*2 train val*2 #3e658c val*6 marker*15 focus*9
focus text muted*6 border*10 marker*7 #3e658c*3 train*3 val train val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*3 #3e658c*2 marker focus*9
focus text*7 border*10 marker*17 #3e658c*5 train*6 val train val*2 train focus val train val*2 train val*2 focus
focus text*7 border muted border*9 muted*3 border*7 muted*3 border*8 muted*3 border*8 focus border*2 muted*5 focus
focus*60
border text title*13 text border*30 text muted*6 text*5 border*2
border text train*2 text*39 muted*15 text border
border text val*2 text*42 muted*5 text*8 border
border text*4 muted*8 text*33 muted*5 text*8 border
border text*4 muted*3 text*37 muted*5 text*9 border
border text*4 muted*13 text*25 muted*15 text border
border text*4 muted*18 text*36 border
border*60
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*4 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 3 focus text*2 muted*5 border train*3 c60*6 marker*33 focus*9
 4 focus text*7 border*2 c60*2 train*3 warn*2 c60*5 marker*29 focus*9
 5 focus text*2 muted*5 border*7 c60 warn train warn*2 train warn c60*14 marker*15 focus*9
 6 focus text*7 border*10 marker*2 c60*2 warn train warn*2 train warn*2 c60 warn*6 marker*15 focus*9
 7 focus text muted*6 border*10 marker*7 c60*3 train*3 warn train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*3 c60*2 marker focus*9
 8 focus text*7 border*10 marker*17 c60*5 train*6 warn train warn*2 train focus warn train warn*2 train warn*2 focus
13 border text warn*2 text*42 muted*5 text*8 border
== 60×20 16 differs in
 3 focus text*2 muted*6 train*3 faint-n12*6 marker*33 focus*9
 4 focus text*7 muted*2 faint-n12*2 train*3 warn*2 faint-n12*5 marker*29 focus*9
 5 focus text*2 muted*12 faint-n12 warn train warn*2 train warn faint-n12*14 marker*15 focus*9
 6 focus text*7 muted*10 marker*2 faint-n12*2 warn train warn*2 train warn*2 faint-n12 warn*6 marker*15 focus*9
 7 focus text muted*16 marker*7 faint-n12*3 train*3 warn train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*3 faint-n12*2 marker focus*9
 8 focus text*7 muted*10 marker*17 faint-n12*5 train*6 warn train warn*2 train focus warn train warn*2 train warn*2 focus
 9 focus text*7 muted*43 focus muted*7 focus
11 muted text title*13 text muted*30 text muted*6 text*5 muted*2
12 muted text train*2 text*39 muted*15 text muted
13 muted text warn*2 text*42 muted*5 text*8 muted
14 muted text*4 muted*8 text*33 muted*5 text*8 muted
15 muted text*4 muted*3 text*37 muted*5 text*9 muted
16 muted text*4 muted*13 text*25 muted*15 text muted
17 muted text*4 muted*18 text*36 muted
18 muted*60
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 3 focus text*2 muted*6 text*3 muted*6 text*33 focus*9
 4 focus text*7 muted*4 text*3 focus*2 muted*5 text*29 focus*9
 5 focus text*2 muted*13 focus text focus*2 text focus muted*14 text*15 focus*9
 6 focus text*7 muted*10 text*2 muted*2 focus text focus*2 text focus*2 muted focus*6 text*15 focus*9
 7 focus text muted*16 text*7 muted*3 text*3 focus text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*3 muted*2 text focus*9
 8 focus text*7 muted*10 text*17 muted*5 text*6 focus text focus*2 text focus*2 text focus*2 text focus*3
 9 focus text*7 muted*43 focus muted*7 focus
11 muted text focus*13 text muted*30 text muted*6 text*5 muted*2
12 muted text*42 muted*15 text muted
13 muted text focus*2 text*42 muted*5 text*8 muted
14 muted text*4 muted*8 text*33 muted*5 text*8 muted
15 muted text*4 muted*3 text*37 muted*5 text*9 muted
16 muted text*4 muted*13 text*25 muted*15 text muted
17 muted text*4 muted*18 text*36 muted
18 muted*60
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*29 text focus*9 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text focus*2
focus text*7 border train*2 #3e658c*11 marker*45 focus*13
focus text*2 muted*5 border #3e658c*2 train*4 #3e658c*7 marker*45 focus*13
focus text*7 border*4 #3e658c*2 train*4 val*2 #3e658c*2 marker*45 focus*13
focus text*7 border*7 #3e658c*3 train val train val*2 #3e658c*24 marker*20 focus*13
focus text*2 muted*5 border*13 #3e658c train*2 val*2 train val #3e658c*19 marker*20 focus*13
focus text*7 border*14 marker*2 #3e658c*3 val*2 train val*2 train val #3e658c*13 marker*20 focus*13
focus text*7 border*14 marker*6 #3e658c*4 train*2 val train val*2 train val*2 #3e658c*6 marker*20 focus*13
focus text muted*6 border*14 marker*12 #3e658c*4 train*4 val*2 train val*2 train val*2 #3e658c val*2 #3e658c*13 marker focus*13
focus text*7 border*14 marker*20 #3e658c*6 train*4 val train val*2 train val*2 train val*2 train val*2 train val focus #3e658c val*2 #3e658c val*2 #3e658c val*4 focus
focus text*7 border*14 marker*33 #3e658c*11 train focus train*11 focus
focus text*7 border muted border*13 muted*3 border*12 muted*3 border*12 muted*3 border*11 focus muted*3 border*3 muted*5 focus
focus*80
border text title*13 text border*50 text muted*6 text*5 border*2
border text train*2 text*19 muted*15 text*3 muted*18 text*20 border
border text val*2 text*22 muted*5 text*10 marker text*37 border
border text*4 muted*8 text*13 muted*5 text*10 muted*35 text*3 border
border text*4 muted*3 text*17 muted*5 text*49 border
border text*4 muted*13 text*61 border
border text*4 muted*18 text*56 border
border*80
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 2 focus text focus*29 text focus*9 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2
 3 focus text*7 border train*2 c60*11 marker*45 focus*13
 4 focus text*2 muted*5 border c60*2 train*4 c60*7 marker*45 focus*13
 5 focus text*7 border*4 c60*2 train*4 warn*2 c60*2 marker*45 focus*13
 6 focus text*7 border*7 c60*3 train warn train warn*2 c60*24 marker*20 focus*13
 7 focus text*2 muted*5 border*13 c60 train*2 warn*2 train warn c60*19 marker*20 focus*13
 8 focus text*7 border*14 marker*2 c60*3 warn*2 train warn*2 train warn c60*13 marker*20 focus*13
 9 focus text*7 border*14 marker*6 c60*4 train*2 warn train warn*2 train warn*2 c60*6 marker*20 focus*13
10 focus text muted*6 border*14 marker*12 c60*4 train*4 warn*2 train warn*2 train warn*2 c60 warn*2 c60*13 marker focus*13
11 focus text*7 border*14 marker*20 c60*6 train*4 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn focus c60 warn*2 c60 warn*2 c60 warn*4 focus
12 focus text*7 border*14 marker*33 c60*11 train focus train*11 focus
17 border text warn*2 text*22 muted*5 text*10 marker text*37 border
== 80×24 16 differs in
 2 focus text focus*29 text focus*9 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2
 3 focus text*7 muted train*2 faint-n12*11 marker*45 focus*13
 4 focus text*2 muted*6 faint-n12*2 train*4 faint-n12*7 marker*45 focus*13
 5 focus text*7 muted*4 faint-n12*2 train*4 warn*2 faint-n12*2 marker*45 focus*13
 6 focus text*7 muted*7 faint-n12*3 train warn train warn*2 faint-n12*24 marker*20 focus*13
 7 focus text*2 muted*18 faint-n12 train*2 warn*2 train warn faint-n12*19 marker*20 focus*13
 8 focus text*7 muted*14 marker*2 faint-n12*3 warn*2 train warn*2 train warn faint-n12*13 marker*20 focus*13
 9 focus text*7 muted*14 marker*6 faint-n12*4 train*2 warn train warn*2 train warn*2 faint-n12*6 marker*20 focus*13
10 focus text muted*20 marker*12 faint-n12*4 train*4 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*13 marker focus*13
11 focus text*7 muted*14 marker*20 faint-n12*6 train*4 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn focus faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*4 focus
12 focus text*7 muted*14 marker*33 faint-n12*11 train focus train*11 focus
13 focus text*7 muted*59 focus muted*11 focus
15 muted text title*13 text muted*50 text muted*6 text*5 muted*2
16 muted text train*2 text*19 muted*15 text*3 muted*18 text*20 muted
17 muted text warn*2 text*22 muted*5 text*10 marker text*37 muted
18 muted text*4 muted*8 text*13 muted*5 text*10 muted*35 text*3 muted
19 muted text*4 muted*3 text*17 muted*5 text*49 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 2 focus text focus*29 text focus*9 text*17 focus*2 text*12 focus*5 text focus*2
 3 focus text*7 muted text*2 muted*11 text*45 focus*13
 4 focus text*2 muted*8 text*4 muted*7 text*45 focus*13
 5 focus text*7 muted*6 text*4 focus*2 muted*2 text*45 focus*13
 6 focus text*7 muted*10 text focus text focus*2 muted*24 text*20 focus*13
 7 focus text*2 muted*19 text*2 focus*2 text focus muted*19 text*20 focus*13
 8 focus text*7 muted*14 text*2 muted*3 focus*2 text focus*2 text focus muted*13 text*20 focus*13
 9 focus text*7 muted*14 text*6 muted*4 text*2 focus text focus*2 text focus*2 muted*6 text*20 focus*13
10 focus text muted*20 text*12 muted*4 text*4 focus*2 text focus*2 text focus*2 muted focus*2 muted*13 text focus*13
11 focus text*7 muted*14 text*20 muted*6 text*4 focus text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*5
12 focus text*7 muted*14 text*33 muted*11 text focus text*11 focus
13 focus text*7 muted*59 focus muted*11 focus
15 muted text focus*13 text muted*50 text muted*6 text*5 muted*2
16 muted text*22 muted*15 text*3 muted*18 text*20 muted
17 muted text focus*2 text*22 muted*5 text*48 muted
18 muted text*4 muted*8 text*13 muted*5 text*10 muted*35 text*3 muted
19 muted text*4 muted*3 text*17 muted*5 text*49 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
== 80×24 light differs in
 3 focus text*7 border train*2 #85afda*11 marker*45 focus*13
 4 focus text*2 muted*5 border #85afda*2 train*4 #85afda*7 marker*45 focus*13
 5 focus text*7 border*4 #85afda*2 train*4 val*2 #85afda*2 marker*45 focus*13
 6 focus text*7 border*7 #85afda*3 train val train val*2 #85afda*24 marker*20 focus*13
 7 focus text*2 muted*5 border*13 #85afda train*2 val*2 train val #85afda*19 marker*20 focus*13
 8 focus text*7 border*14 marker*2 #85afda*3 val*2 train val*2 train val #85afda*13 marker*20 focus*13
 9 focus text*7 border*14 marker*6 #85afda*4 train*2 val train val*2 train val*2 #85afda*6 marker*20 focus*13
10 focus text muted*6 border*14 marker*12 #85afda*4 train*4 val*2 train val*2 train val*2 #85afda val*2 #85afda*13 marker focus*13
11 focus text*7 border*14 marker*20 #85afda*6 train*4 val train val*2 train val*2 train val*2 train val*2 train val focus #85afda val*2 #85afda val*2 #85afda val*4 focus
12 focus text*7 border*14 marker*33 #85afda*11 train focus train*11 focus
== 80×24 ascii differs in
 2 focus text focus*29 text focus*9 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2
 3 focus text*7 muted train*2 faint-n12*11 marker*45 focus*13
 4 focus text*2 muted*6 faint-n12*2 train*4 faint-n12*7 marker*45 focus*13
 5 focus text*7 muted*4 faint-n12*2 train*4 warn*2 faint-n12*2 marker*45 focus*13
 6 focus text*7 muted*7 faint-n12*3 train warn train warn*2 faint-n12*24 marker*20 focus*13
 7 focus text*2 muted*18 faint-n12 train*2 warn*2 train warn faint-n12*19 marker*20 focus*13
 8 focus text*7 muted*14 marker*2 faint-n12*3 warn*2 train warn*2 train warn faint-n12*13 marker*20 focus*13
 9 focus text*7 muted*14 marker*6 faint-n12*4 train*2 warn train warn*2 train warn*2 faint-n12*6 marker*20 focus*13
10 focus text muted*20 marker*12 faint-n12*4 train*4 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*13 marker focus*13
11 focus text*7 muted*14 marker*20 faint-n12*6 train*4 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn focus faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*4 focus
12 focus text*7 muted*14 marker*33 faint-n12*11 train focus train*11 focus
13 focus text*7 muted*59 focus muted*11 focus
15 muted text title*13 text muted*50 text muted*6 text*5 muted*2
16 muted text train*2 text*19 muted*15 text*3 muted*18 text*20 muted
17 muted text warn*2 text*22 muted*5 text*10 marker text*37 muted
18 muted text*4 muted*8 text*13 muted*5 text*10 muted*35 text*3 muted
19 muted text*4 muted*3 text*17 muted*5 text*49 muted
20 muted text*4 muted*13 text*61 muted
21 muted text*4 muted*18 text*56 muted
22 muted*80
24 text focus*10 text muted*9 text*2 focus*2 text muted*4 text*2 focus*7 text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*29 text focus*5 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text focus*2 border text title*13 text border*14 text muted*6 text*5 border*2
focus text*7 border #3e658c*13 marker*42 focus*12 border text train*2 text*23 muted*15 text border
focus text*7 border train*2 #3e658c*11 marker*42 focus*12 border text val*2 text*26 muted*5 text*8 border
focus text*2 muted*5 border #3e658c train*2 #3e658c*10 marker*42 focus*12 border text*4 muted*8 text*17 muted*5 text*8 border
focus text*7 border*2 #3e658c*2 train*2 #3e658c*8 marker*42 focus*12 border text*4 muted*3 text*21 muted*5 text*9 border
focus text*7 border*3 #3e658c*2 train*3 #3e658c*6 marker*42 focus*12 border text*4 muted*13 text*9 muted*15 text border
focus text*7 border*6 #3e658c train*2 #3e658c*5 marker*42 focus*12 border text*4 muted*18 text*20 border
focus text*7 border*6 #3e658c*3 train val*2 #3e658c*2 marker*42 focus*12 border text*4 muted*13 text*25 border
focus text*7 border*9 #3e658c train val train val #3e658c*23 marker*19 focus*12 border text*4 muted*9 text*18 muted*5 text*6 border
focus text*7 border*11 #3e658c train val*2 #3e658c*22 marker*19 focus*12 border text*42 border
focus text*2 muted*5 border*12 #3e658c*2 train*2 val #3e658c*20 marker*19 focus*12 border text muted*18 text*23 border
focus text*7 border*14 #3e658c*2 train val #3e658c*19 marker*19 focus*12 border text marker text*40 border
focus text*7 border*14 marker #3e658c*3 train val*2 #3e658c*16 marker*19 focus*12 border text muted*35 text*6 border
focus text*7 border*14 marker*3 #3e658c*3 train*2 val*2 #3e658c*13 marker*19 focus*12 border text*42 border
focus text*7 border*14 marker*5 #3e658c*3 train*3 val*2 #3e658c*10 marker*19 focus*12 border text*42 border
focus text*7 border*14 marker*8 #3e658c*3 train val train val*2 #3e658c*7 marker*19 focus*12 border text*42 border
focus text*7 border*14 marker*10 #3e658c*3 train*2 val train val*2 #3e658c*4 marker*19 focus*12 border text*42 border
focus text muted*6 border*14 marker*12 #3e658c*5 train*3 val*2 #3e658c val #3e658c*17 marker focus*12 border text*42 border
focus text*7 border*14 marker*15 #3e658c*5 train*4 val #3e658c val*2 #3e658c val #3e658c*11 marker focus*12 border text*42 border
focus text*7 border*14 marker*19 #3e658c*6 train*5 val train val*2 #3e658c val*2 #3e658c val*2 #3e658c*2 focus #3e658c*10 focus border text*42 border
focus text*7 border*14 marker*23 #3e658c*8 train*8 val train val focus #3e658c val*2 #3e658c val*2 #3e658c val*3 focus border text*42 border
focus text*7 border*14 marker*30 #3e658c*12 focus train*10 focus border text*42 border
focus text*7 border*14 marker*35 #3e658c*7 focus #3e658c*10 focus border text*42 border
focus text*7 border muted border*12 muted*3 border*11 muted*3 border*12 muted*3 border*10 focus border*5 muted*5 focus border text*42 border
focus*76 border*44
border text title*15 text border*13 text val*5 text border*3 text title*8 text border*20 text val*5 text border*3 text title*3 text border*25 text good*5 text border*2
border text*7 border*5 val*21 focus*5 border*2 text*3 muted*4 border*15 val*11 focus val*4 border*2 text muted*6 border*20 good*6 focus good*4 border
border text*2 muted*5 border*7 val*19 focus*5 border*2 text*7 border*11 val*15 focus*5 border*2 text*7 border*15 good*11 focus*5 border
border text*7 border*9 val*17 focus*5 border*2 text*7 border*8 val*18 focus*5 border*2 text muted*6 border*10 good*16 focus*5 border
border text muted*6 border*13 val*13 focus*5 border*2 text*3 muted*4 border*7 val*19 focus*5 border*2 text muted*6 border*7 good*19 focus*5 border
border text*7 border*18 val*8 focus val*4 border*2 text*7 border*5 val*21 focus*5 border*2 text*7 border*5 good*21 focus*5 border
border text*7 border muted border*11 muted*3 border*10 muted*3 border*4 text*7 border muted border*11 muted*3 border*10 muted*3 border*4 text*7 border muted border*11 muted*3 border*10 muted*3 border*3
border*120
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 256 differs in
 2 focus text focus*29 text focus*5 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 border text title*13 text border*14 text muted*6 text*5 border*2
 3 focus text*7 border c60*13 marker*42 focus*12 border text train*2 text*23 muted*15 text border
 4 focus text*7 border train*2 c60*11 marker*42 focus*12 border text warn*2 text*26 muted*5 text*8 border
 5 focus text*2 muted*5 border c60 train*2 c60*10 marker*42 focus*12 border text*4 muted*8 text*17 muted*5 text*8 border
 6 focus text*7 border*2 c60*2 train*2 c60*8 marker*42 focus*12 border text*4 muted*3 text*21 muted*5 text*9 border
 7 focus text*7 border*3 c60*2 train*3 c60*6 marker*42 focus*12 border text*4 muted*13 text*9 muted*15 text border
 8 focus text*7 border*6 c60 train*2 c60*5 marker*42 focus*12 border text*4 muted*18 text*20 border
 9 focus text*7 border*6 c60*3 train warn*2 c60*2 marker*42 focus*12 border text*4 muted*13 text*25 border
10 focus text*7 border*9 c60 train warn train warn c60*23 marker*19 focus*12 border text*4 muted*9 text*18 muted*5 text*6 border
11 focus text*7 border*11 c60 train warn*2 c60*22 marker*19 focus*12 border text*42 border
12 focus text*2 muted*5 border*12 c60*2 train*2 warn c60*20 marker*19 focus*12 border text muted*18 text*23 border
13 focus text*7 border*14 c60*2 train warn c60*19 marker*19 focus*12 border text marker text*40 border
14 focus text*7 border*14 marker c60*3 train warn*2 c60*16 marker*19 focus*12 border text muted*35 text*6 border
15 focus text*7 border*14 marker*3 c60*3 train*2 warn*2 c60*13 marker*19 focus*12 border text*42 border
16 focus text*7 border*14 marker*5 c60*3 train*3 warn*2 c60*10 marker*19 focus*12 border text*42 border
17 focus text*7 border*14 marker*8 c60*3 train warn train warn*2 c60*7 marker*19 focus*12 border text*42 border
18 focus text*7 border*14 marker*10 c60*3 train*2 warn train warn*2 c60*4 marker*19 focus*12 border text*42 border
19 focus text muted*6 border*14 marker*12 c60*5 train*3 warn*2 c60 warn c60*17 marker focus*12 border text*42 border
20 focus text*7 border*14 marker*15 c60*5 train*4 warn c60 warn*2 c60 warn c60*11 marker focus*12 border text*42 border
21 focus text*7 border*14 marker*19 c60*6 train*5 warn train warn*2 c60 warn*2 c60 warn*2 c60*2 focus c60*10 focus border text*42 border
22 focus text*7 border*14 marker*23 c60*8 train*8 warn train warn focus c60 warn*2 c60 warn*2 c60 warn*3 focus border text*42 border
23 focus text*7 border*14 marker*30 c60*12 focus train*10 focus border text*42 border
24 focus text*7 border*14 marker*35 c60*7 focus c60*10 focus border text*42 border
27 border text title*15 text border*13 text warn*5 text border*3 text title*8 text border*20 text warn*5 text border*3 text title*3 text border*25 text good*5 text border*2
28 border text*7 border*5 warn*21 focus*5 border*2 text*3 muted*4 border*15 warn*11 focus warn*4 border*2 text muted*6 border*20 good*6 focus good*4 border
29 border text*2 muted*5 border*7 warn*19 focus*5 border*2 text*7 border*11 warn*15 focus*5 border*2 text*7 border*15 good*11 focus*5 border
30 border text*7 border*9 warn*17 focus*5 border*2 text*7 border*8 warn*18 focus*5 border*2 text muted*6 border*10 good*16 focus*5 border
31 border text muted*6 border*13 warn*13 focus*5 border*2 text*3 muted*4 border*7 warn*19 focus*5 border*2 text muted*6 border*7 good*19 focus*5 border
32 border text*7 border*18 warn*8 focus warn*4 border*2 text*7 border*5 warn*21 focus*5 border*2 text*7 border*5 good*21 focus*5 border
== 120×36 16 differs in
 2 focus text focus*29 text focus*5 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 muted text title*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*7 muted faint-n12*13 marker*42 focus*12 muted text train*2 text*23 muted*15 text muted
 4 focus text*7 muted train*2 faint-n12*11 marker*42 focus*12 muted text warn*2 text*26 muted*5 text*8 muted
 5 focus text*2 muted*6 faint-n12 train*2 faint-n12*10 marker*42 focus*12 muted text*4 muted*8 text*17 muted*5 text*8 muted
 6 focus text*7 muted*2 faint-n12*2 train*2 faint-n12*8 marker*42 focus*12 muted text*4 muted*3 text*21 muted*5 text*9 muted
 7 focus text*7 muted*3 faint-n12*2 train*3 faint-n12*6 marker*42 focus*12 muted text*4 muted*13 text*9 muted*15 text muted
 8 focus text*7 muted*6 faint-n12 train*2 faint-n12*5 marker*42 focus*12 muted text*4 muted*18 text*20 muted
 9 focus text*7 muted*6 faint-n12*3 train warn*2 faint-n12*2 marker*42 focus*12 muted text*4 muted*13 text*25 muted
10 focus text*7 muted*9 faint-n12 train warn train warn faint-n12*23 marker*19 focus*12 muted text*4 muted*9 text*18 muted*5 text*6 muted
11 focus text*7 muted*11 faint-n12 train warn*2 faint-n12*22 marker*19 focus*12 muted text*42 muted
12 focus text*2 muted*17 faint-n12*2 train*2 warn faint-n12*20 marker*19 focus*12 muted text muted*18 text*23 muted
13 focus text*7 muted*14 faint-n12*2 train warn faint-n12*19 marker*19 focus*12 muted text marker text*40 muted
14 focus text*7 muted*14 marker faint-n12*3 train warn*2 faint-n12*16 marker*19 focus*12 muted text muted*35 text*6 muted
15 focus text*7 muted*14 marker*3 faint-n12*3 train*2 warn*2 faint-n12*13 marker*19 focus*12 muted text*42 muted
16 focus text*7 muted*14 marker*5 faint-n12*3 train*3 warn*2 faint-n12*10 marker*19 focus*12 muted text*42 muted
17 focus text*7 muted*14 marker*8 faint-n12*3 train warn train warn*2 faint-n12*7 marker*19 focus*12 muted text*42 muted
18 focus text*7 muted*14 marker*10 faint-n12*3 train*2 warn train warn*2 faint-n12*4 marker*19 focus*12 muted text*42 muted
19 focus text muted*20 marker*12 faint-n12*5 train*3 warn*2 faint-n12 warn faint-n12*17 marker focus*12 muted text*42 muted
20 focus text*7 muted*14 marker*15 faint-n12*5 train*4 warn faint-n12 warn*2 faint-n12 warn faint-n12*11 marker focus*12 muted text*42 muted
21 focus text*7 muted*14 marker*19 faint-n12*6 train*5 warn train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*2 focus faint-n12*10 focus muted text*42 muted
22 focus text*7 muted*14 marker*23 faint-n12*8 train*8 warn train warn focus faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*3 focus muted text*42 muted
23 focus text*7 muted*14 marker*30 faint-n12*12 focus train*10 focus muted text*42 muted
24 focus text*7 muted*14 marker*35 faint-n12*7 focus faint-n12*10 focus muted text*42 muted
25 focus text*7 muted*56 focus muted*10 focus muted text*42 muted
26 focus*76 muted*44
27 muted text title*15 text muted*13 text warn*5 text muted*3 text title*8 text muted*20 text warn*5 text muted*3 text title*3 text muted*25 text good*5 text muted*2
28 muted text*7 muted*5 warn*21 focus*5 muted*2 text*3 muted*19 warn*11 focus warn*4 muted*2 text muted*26 good*6 focus good*4 muted
29 muted text*2 muted*12 warn*19 focus*5 muted*2 text*7 muted*11 warn*15 focus*5 muted*2 text*7 muted*15 good*11 focus*5 muted
30 muted text*7 muted*9 warn*17 focus*5 muted*2 text*7 muted*8 warn*18 focus*5 muted*2 text muted*16 good*16 focus*5 muted
31 muted text muted*19 warn*13 focus*5 muted*2 text*3 muted*11 warn*19 focus*5 muted*2 text muted*13 good*19 focus*5 muted
32 muted text*7 muted*18 warn*8 focus warn*4 muted*2 text*7 muted*5 warn*21 focus*5 muted*2 text*7 muted*5 good*21 focus*5 muted
33 muted text*7 muted*33 text*7 muted*33 text*7 muted*32
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*29 text focus*5 text*17 focus*2 text*12 focus*5 text focus*2 muted text focus*13 text muted*14 text muted*6 text*5 muted*2
 3 focus text*7 muted*14 text*42 focus*12 muted text*26 muted*15 text muted
 4 focus text*7 muted text*2 muted*11 text*42 focus*12 muted text focus*2 text*26 muted*5 text*8 muted
 5 focus text*2 muted*7 text*2 muted*10 text*42 focus*12 muted text*4 muted*8 text*17 muted*5 text*8 muted
 6 focus text*7 muted*4 text*2 muted*8 text*42 focus*12 muted text*4 muted*3 text*21 muted*5 text*9 muted
 7 focus text*7 muted*5 text*3 muted*6 text*42 focus*12 muted text*4 muted*13 text*9 muted*15 text muted
 8 focus text*7 muted*7 text*2 muted*5 text*42 focus*12 muted text*4 muted*18 text*20 muted
 9 focus text*7 muted*9 text focus*2 muted*2 text*42 focus*12 muted text*4 muted*13 text*25 muted
10 focus text*7 muted*10 text focus text focus muted*23 text*19 focus*12 muted text*4 muted*9 text*18 muted*5 text*6 muted
11 focus text*7 muted*12 text focus*2 muted*22 text*19 focus*12 muted text*42 muted
12 focus text*2 muted*19 text*2 focus muted*20 text*19 focus*12 muted text muted*18 text*23 muted
13 focus text*7 muted*16 text focus muted*19 text*19 focus*12 muted text*42 muted
14 focus text*7 muted*14 text muted*3 text focus*2 muted*16 text*19 focus*12 muted text muted*35 text*6 muted
15 focus text*7 muted*14 text*3 muted*3 text*2 focus*2 muted*13 text*19 focus*12 muted text*42 muted
16 focus text*7 muted*14 text*5 muted*3 text*3 focus*2 muted*10 text*19 focus*12 muted text*42 muted
17 focus text*7 muted*14 text*8 muted*3 text focus text focus*2 muted*7 text*19 focus*12 muted text*42 muted
18 focus text*7 muted*14 text*10 muted*3 text*2 focus text focus*2 muted*4 text*19 focus*12 muted text*42 muted
19 focus text muted*20 text*12 muted*5 text*3 focus*2 muted focus muted*17 text focus*12 muted text*42 muted
20 focus text*7 muted*14 text*15 muted*5 text*4 focus muted focus*2 muted focus muted*11 text focus*12 muted text*42 muted
21 focus text*7 muted*14 text*19 muted*6 text*5 focus text focus*2 muted focus*2 muted focus*2 muted*2 focus muted*10 focus muted text*42 muted
22 focus text*7 muted*14 text*23 muted*8 text*8 focus text focus*2 muted focus*2 muted focus*2 muted focus*4 muted text*42 muted
23 focus text*7 muted*14 text*30 muted*12 focus text*10 focus muted text*42 muted
24 focus text*7 muted*14 text*35 muted*7 focus muted*10 focus muted text*42 muted
25 focus text*7 muted*56 focus muted*10 focus muted text*42 muted
26 focus*76 muted*44
27 muted text focus*15 text muted*13 text focus*5 text muted*3 text focus*8 text muted*20 text focus*5 text muted*3 text focus*3 text muted*25 text*7 muted*2
28 muted text*7 muted*5 focus*26 muted*2 text*3 muted*19 focus*16 muted*2 text muted*26 text*6 focus text*4 muted
29 muted text*2 muted*12 focus*24 muted*2 text*7 muted*11 focus*20 muted*2 text*7 muted*15 text*11 focus*5 muted
30 muted text*7 muted*9 focus*22 muted*2 text*7 muted*8 focus*23 muted*2 text muted*16 text*16 focus*5 muted
31 muted text muted*19 focus*18 muted*2 text*3 muted*11 focus*24 muted*2 text muted*13 text*19 focus*5 muted
32 muted text*7 muted*18 focus*13 muted*2 text*7 muted*5 focus*26 muted*2 text*7 muted*5 text*21 focus*5 muted
33 muted text*7 muted*33 text*7 muted*33 text*7 muted*32
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*29 text focus*65 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
focus text*7 border #3e658c*24 marker*80 focus marker*21 focus border text train*2 text*43 muted*15 text border
focus text*7 border train*2 #3e658c*22 marker*80 focus*23 border text val*2 text*46 muted*5 text*8 border
focus text*7 border #3e658c train*2 #3e658c*21 marker*80 focus*23 border text*4 muted*8 text*37 muted*5 text*8 border
focus text*2 muted*5 border #3e658c*3 train*2 #3e658c*19 marker*80 focus*23 border text*4 muted*3 text*41 muted*5 text*9 border
focus text*7 border*4 #3e658c*2 train*2 #3e658c*17 marker*80 focus*23 border text*4 muted*13 text*29 muted*15 text border
focus text*7 border*4 #3e658c*4 train*2 #3e658c*15 marker*80 focus*23 border text*4 muted*18 text*40 border
focus text*7 border*6 #3e658c*4 train*2 #3e658c*13 marker*80 focus*23 border text*4 muted*13 text*45 border
focus text*7 border*8 #3e658c*4 train*2 #3e658c*11 marker*80 focus*23 border text*4 muted*9 text*38 muted*5 text*6 border
focus text*7 border*12 #3e658c*2 train*2 #3e658c*9 marker*80 focus*23 border text*62 border
focus text*7 border*12 #3e658c*4 train*2 val #3e658c*6 marker*80 focus*23 border text muted*18 text*43 border
focus text*7 border*15 #3e658c*3 train val*2 #3e658c*49 marker*35 focus*23 border text marker text*60 border
focus text*7 border*18 #3e658c*2 train*2 val*2 #3e658c*46 marker*35 focus*23 border text muted*35 text*26 border
focus text*7 border*20 #3e658c*2 train*3 val*2 #3e658c*43 marker*35 focus*23 border text*62 border
focus text*7 border*22 #3e658c*3 train val train val #3e658c*41 marker*35 focus*23 border text*62 border
focus text*2 muted*5 border*25 marker #3e658c train*2 val #3e658c val #3e658c*38 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker #3e658c*4 train val*2 #3e658c*37 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker #3e658c*6 train*2 val*2 #3e658c*34 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker*3 #3e658c*7 train*2 val*2 #3e658c*31 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker*6 #3e658c*6 train*3 val*2 #3e658c*28 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker*10 #3e658c*5 train*3 val*2 #3e658c*25 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker*16 #3e658c*2 train*3 val*2 #3e658c val #3e658c*20 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker*16 #3e658c*5 train*3 val*2 #3e658c val #3e658c*17 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker*17 #3e658c*8 train*2 val*2 #3e658c val*2 #3e658c*13 marker*35 focus*23 border text*62 border
focus text*7 border*25 marker*20 #3e658c*9 train*4 val*2 #3e658c val #3e658c*8 marker*35 focus*23 border text*62 border
focus text muted*6 border*25 marker*24 #3e658c*9 train*4 val #3e658c val*2 #3e658c*4 marker*2 #3e658c*32 marker focus*23 border text*62 border
focus text*7 border*25 marker*28 #3e658c*9 train*5 val*2 #3e658c val*2 #3e658c val #3e658c*30 marker focus*23 border text*62 border
focus text*7 border*25 marker*34 #3e658c*8 train*6 val*2 #3e658c val*2 #3e658c val*2 #3e658c val #3e658c*21 marker focus*23 border text*62 border
focus text*7 border*25 marker*37 #3e658c*11 train*8 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c*12 focus*23 border text*62 border
focus text*7 border*25 marker*41 #3e658c*15 train*10 #3e658c*3 val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 focus val*2 #3e658c val*2 #3e658c val*2 #3e658c*13 focus border text*62 border
focus text*7 border*25 marker*48 #3e658c*17 train*15 focus #3e658c*7 val #3e658c val*2 #3e658c val*2 #3e658c val*6 focus border text*62 border
focus text*7 border*25 marker*58 #3e658c*22 focus train*21 focus border text*62 border
focus text*7 border*25 marker*60 #3e658c*20 focus #3e658c*21 focus border text*62 border
focus text*7 border*25 marker*73 #3e658c*7 focus #3e658c*21 focus border text*62 border
focus text*7 border muted border*11 muted*2 border*12 muted*3 border*11 muted*3 border*11 muted*3 border*10 muted*3 border*11 muted*3 border*11 muted*3 border*6 focus border*3 muted*3 border*10 muted*5 focus border text*62 border
focus*136 border*64
border text title*15 text border*23 text val*5 text border*3 text title*8 text border*30 text val*5 text border*3 text title*3 text border*35 text good*5 text border*3 text title*13 text border*25 text train*5 text border*2
border text*7 border*6 val*28 focus*7 border*2 text*7 border*24 val*10 focus val*6 border*2 text*7 border*34 focus good*6 border*2 text*7 border train*2 #3e658c*31 focus*7 border
border text*2 muted*5 border*8 val*26 focus*7 border*2 text*3 muted*4 border*18 val*16 focus*7 border*2 text muted*6 border*26 good*8 focus*7 border*2 text*7 border #3e658c train*3 #3e658c*29 focus*7 border
border text*7 border*10 val*24 focus*7 border*2 text*7 border*15 val*19 focus*7 border*2 text*7 border*22 good*12 focus*7 border*2 text*7 border*2 #3e658c*2 train*4 #3e658c*26 focus*7 border
border text*7 border*12 val*22 focus*7 border*2 text*3 muted*4 border*12 val*22 focus*7 border*2 text muted*6 border*16 good*18 focus*7 border*2 text*2 muted*5 border*3 #3e658c*4 train*4 #3e658c train*2 #3e658c*20 focus #3e658c*6 border
border text*7 border*15 val*19 focus*7 border*2 text*7 border*11 val*23 focus*7 border*2 text*7 border*13 good*21 focus*7 border*2 text*7 border*7 #3e658c*2 train*5 #3e658c train*2 #3e658c*3 train*2 #3e658c train #3e658c train*2 #3e658c*6 train focus train #3e658c train #3e658c*3 border
border text*7 border*18 val*16 focus*7 border*2 text*3 muted*4 border*9 val*25 focus*7 border*2 text*7 border*11 good*23 focus*7 border*2 text*7 border*8 #3e658c*3 train #3e658c train*21 focus train*6 border
border text muted*6 border*22 val*12 focus*7 border*2 text*7 border*8 val*26 focus*7 border*2 text muted*6 border*8 good*26 focus*7 border*2 text muted*6 border*11 #3e658c*8 train #3e658c*7 train #3e658c*3 train #3e658c train focus #3e658c*3 train*3 border
border text*7 border*28 val*6 focus val*6 border*2 text*3 muted*4 border*6 val*28 focus*7 border*2 text*7 border*6 good*28 focus*7 border*2 text*7 border*16 #3e658c*18 focus #3e658c*4 train*2 border
border text*7 border muted border*15 muted*3 border*14 muted*3 border*6 text*7 border muted border*15 muted*3 border*14 muted*3 border*6 text*7 border muted border*15 muted*3 border*14 muted*3 border*6 text*7 border muted border*15 muted*3 border*14 muted*3 border*5
border*200
text muted*52
text focus*2 text muted*9 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*3 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 2 focus text focus*29 text focus*65 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 border text title*13 text border*34 text muted*6 text*5 border*2
 3 focus text*7 border c60*24 marker*80 focus marker*21 focus border text train*2 text*43 muted*15 text border
 4 focus text*7 border train*2 c60*22 marker*80 focus*23 border text warn*2 text*46 muted*5 text*8 border
 5 focus text*7 border c60 train*2 c60*21 marker*80 focus*23 border text*4 muted*8 text*37 muted*5 text*8 border
 6 focus text*2 muted*5 border c60*3 train*2 c60*19 marker*80 focus*23 border text*4 muted*3 text*41 muted*5 text*9 border
 7 focus text*7 border*4 c60*2 train*2 c60*17 marker*80 focus*23 border text*4 muted*13 text*29 muted*15 text border
 8 focus text*7 border*4 c60*4 train*2 c60*15 marker*80 focus*23 border text*4 muted*18 text*40 border
 9 focus text*7 border*6 c60*4 train*2 c60*13 marker*80 focus*23 border text*4 muted*13 text*45 border
10 focus text*7 border*8 c60*4 train*2 c60*11 marker*80 focus*23 border text*4 muted*9 text*38 muted*5 text*6 border
11 focus text*7 border*12 c60*2 train*2 c60*9 marker*80 focus*23 border text*62 border
12 focus text*7 border*12 c60*4 train*2 warn c60*6 marker*80 focus*23 border text muted*18 text*43 border
13 focus text*7 border*15 c60*3 train warn*2 c60*49 marker*35 focus*23 border text marker text*60 border
14 focus text*7 border*18 c60*2 train*2 warn*2 c60*46 marker*35 focus*23 border text muted*35 text*26 border
15 focus text*7 border*20 c60*2 train*3 warn*2 c60*43 marker*35 focus*23 border text*62 border
16 focus text*7 border*22 c60*3 train warn train warn c60*41 marker*35 focus*23 border text*62 border
17 focus text*2 muted*5 border*25 marker c60 train*2 warn c60 warn c60*38 marker*35 focus*23 border text*62 border
18 focus text*7 border*25 marker c60*4 train warn*2 c60*37 marker*35 focus*23 border text*62 border
19 focus text*7 border*25 marker c60*6 train*2 warn*2 c60*34 marker*35 focus*23 border text*62 border
20 focus text*7 border*25 marker*3 c60*7 train*2 warn*2 c60*31 marker*35 focus*23 border text*62 border
21 focus text*7 border*25 marker*6 c60*6 train*3 warn*2 c60*28 marker*35 focus*23 border text*62 border
22 focus text*7 border*25 marker*10 c60*5 train*3 warn*2 c60*25 marker*35 focus*23 border text*62 border
23 focus text*7 border*25 marker*16 c60*2 train*3 warn*2 c60 warn c60*20 marker*35 focus*23 border text*62 border
24 focus text*7 border*25 marker*16 c60*5 train*3 warn*2 c60 warn c60*17 marker*35 focus*23 border text*62 border
25 focus text*7 border*25 marker*17 c60*8 train*2 warn*2 c60 warn*2 c60*13 marker*35 focus*23 border text*62 border
26 focus text*7 border*25 marker*20 c60*9 train*4 warn*2 c60 warn c60*8 marker*35 focus*23 border text*62 border
27 focus text muted*6 border*25 marker*24 c60*9 train*4 warn c60 warn*2 c60*4 marker*2 c60*32 marker focus*23 border text*62 border
28 focus text*7 border*25 marker*28 c60*9 train*5 warn*2 c60 warn*2 c60 warn c60*30 marker focus*23 border text*62 border
29 focus text*7 border*25 marker*34 c60*8 train*6 warn*2 c60 warn*2 c60 warn*2 c60 warn c60*21 marker focus*23 border text*62 border
30 focus text*7 border*25 marker*37 c60*11 train*8 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60*12 focus*23 border text*62 border
31 focus text*7 border*25 marker*41 c60*15 train*10 c60*3 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 focus warn*2 c60 warn*2 c60 warn*2 c60*13 focus border text*62 border
32 focus text*7 border*25 marker*48 c60*17 train*15 focus c60*7 warn c60 warn*2 c60 warn*2 c60 warn*6 focus border text*62 border
33 focus text*7 border*25 marker*58 c60*22 focus train*21 focus border text*62 border
34 focus text*7 border*25 marker*60 c60*20 focus c60*21 focus border text*62 border
35 focus text*7 border*25 marker*73 c60*7 focus c60*21 focus border text*62 border
38 border text title*15 text border*23 text warn*5 text border*3 text title*8 text border*30 text warn*5 text border*3 text title*3 text border*35 text good*5 text border*3 text title*13 text border*25 text train*5 text border*2
39 border text*7 border*6 warn*28 focus*7 border*2 text*7 border*24 warn*10 focus warn*6 border*2 text*7 border*34 focus good*6 border*2 text*7 border train*2 c60*31 focus*7 border
40 border text*2 muted*5 border*8 warn*26 focus*7 border*2 text*3 muted*4 border*18 warn*16 focus*7 border*2 text muted*6 border*26 good*8 focus*7 border*2 text*7 border c60 train*3 c60*29 focus*7 border
41 border text*7 border*10 warn*24 focus*7 border*2 text*7 border*15 warn*19 focus*7 border*2 text*7 border*22 good*12 focus*7 border*2 text*7 border*2 c60*2 train*4 c60*26 focus*7 border
42 border text*7 border*12 warn*22 focus*7 border*2 text*3 muted*4 border*12 warn*22 focus*7 border*2 text muted*6 border*16 good*18 focus*7 border*2 text*2 muted*5 border*3 c60*4 train*4 c60 train*2 c60*20 focus c60*6 border
43 border text*7 border*15 warn*19 focus*7 border*2 text*7 border*11 warn*23 focus*7 border*2 text*7 border*13 good*21 focus*7 border*2 text*7 border*7 c60*2 train*5 c60 train*2 c60*3 train*2 c60 train c60 train*2 c60*6 train focus train c60 train c60*3 border
44 border text*7 border*18 warn*16 focus*7 border*2 text*3 muted*4 border*9 warn*25 focus*7 border*2 text*7 border*11 good*23 focus*7 border*2 text*7 border*8 c60*3 train c60 train*21 focus train*6 border
45 border text muted*6 border*22 warn*12 focus*7 border*2 text*7 border*8 warn*26 focus*7 border*2 text muted*6 border*8 good*26 focus*7 border*2 text muted*6 border*11 c60*8 train c60*7 train c60*3 train c60 train focus c60*3 train*3 border
46 border text*7 border*28 warn*6 focus warn*6 border*2 text*3 muted*4 border*6 warn*28 focus*7 border*2 text*7 border*6 good*28 focus*7 border*2 text*7 border*16 c60*18 focus c60*4 train*2 border
== 200×50 16 differs in
 2 focus text focus*29 text focus*65 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text focus*2 muted text title*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted faint-n12*24 marker*80 focus marker*21 focus muted text train*2 text*43 muted*15 text muted
 4 focus text*7 muted train*2 faint-n12*22 marker*80 focus*23 muted text warn*2 text*46 muted*5 text*8 muted
 5 focus text*7 muted faint-n12 train*2 faint-n12*21 marker*80 focus*23 muted text*4 muted*8 text*37 muted*5 text*8 muted
 6 focus text*2 muted*6 faint-n12*3 train*2 faint-n12*19 marker*80 focus*23 muted text*4 muted*3 text*41 muted*5 text*9 muted
 7 focus text*7 muted*4 faint-n12*2 train*2 faint-n12*17 marker*80 focus*23 muted text*4 muted*13 text*29 muted*15 text muted
 8 focus text*7 muted*4 faint-n12*4 train*2 faint-n12*15 marker*80 focus*23 muted text*4 muted*18 text*40 muted
 9 focus text*7 muted*6 faint-n12*4 train*2 faint-n12*13 marker*80 focus*23 muted text*4 muted*13 text*45 muted
10 focus text*7 muted*8 faint-n12*4 train*2 faint-n12*11 marker*80 focus*23 muted text*4 muted*9 text*38 muted*5 text*6 muted
11 focus text*7 muted*12 faint-n12*2 train*2 faint-n12*9 marker*80 focus*23 muted text*62 muted
12 focus text*7 muted*12 faint-n12*4 train*2 warn faint-n12*6 marker*80 focus*23 muted text muted*18 text*43 muted
13 focus text*7 muted*15 faint-n12*3 train warn*2 faint-n12*49 marker*35 focus*23 muted text marker text*60 muted
14 focus text*7 muted*18 faint-n12*2 train*2 warn*2 faint-n12*46 marker*35 focus*23 muted text muted*35 text*26 muted
15 focus text*7 muted*20 faint-n12*2 train*3 warn*2 faint-n12*43 marker*35 focus*23 muted text*62 muted
16 focus text*7 muted*22 faint-n12*3 train warn train warn faint-n12*41 marker*35 focus*23 muted text*62 muted
17 focus text*2 muted*30 marker faint-n12 train*2 warn faint-n12 warn faint-n12*38 marker*35 focus*23 muted text*62 muted
18 focus text*7 muted*25 marker faint-n12*4 train warn*2 faint-n12*37 marker*35 focus*23 muted text*62 muted
19 focus text*7 muted*25 marker faint-n12*6 train*2 warn*2 faint-n12*34 marker*35 focus*23 muted text*62 muted
20 focus text*7 muted*25 marker*3 faint-n12*7 train*2 warn*2 faint-n12*31 marker*35 focus*23 muted text*62 muted
21 focus text*7 muted*25 marker*6 faint-n12*6 train*3 warn*2 faint-n12*28 marker*35 focus*23 muted text*62 muted
22 focus text*7 muted*25 marker*10 faint-n12*5 train*3 warn*2 faint-n12*25 marker*35 focus*23 muted text*62 muted
23 focus text*7 muted*25 marker*16 faint-n12*2 train*3 warn*2 faint-n12 warn faint-n12*20 marker*35 focus*23 muted text*62 muted
24 focus text*7 muted*25 marker*16 faint-n12*5 train*3 warn*2 faint-n12 warn faint-n12*17 marker*35 focus*23 muted text*62 muted
25 focus text*7 muted*25 marker*17 faint-n12*8 train*2 warn*2 faint-n12 warn*2 faint-n12*13 marker*35 focus*23 muted text*62 muted
26 focus text*7 muted*25 marker*20 faint-n12*9 train*4 warn*2 faint-n12 warn faint-n12*8 marker*35 focus*23 muted text*62 muted
27 focus text muted*31 marker*24 faint-n12*9 train*4 warn faint-n12 warn*2 faint-n12*4 marker*2 faint-n12*32 marker focus*23 muted text*62 muted
28 focus text*7 muted*25 marker*28 faint-n12*9 train*5 warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*30 marker focus*23 muted text*62 muted
29 focus text*7 muted*25 marker*34 faint-n12*8 train*6 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*21 marker focus*23 muted text*62 muted
30 focus text*7 muted*25 marker*37 faint-n12*11 train*8 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*12 focus*23 muted text*62 muted
31 focus text*7 muted*25 marker*41 faint-n12*15 train*10 faint-n12*3 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 focus warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*13 focus muted text*62 muted
32 focus text*7 muted*25 marker*48 faint-n12*17 train*15 focus faint-n12*7 warn faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*6 focus muted text*62 muted
33 focus text*7 muted*25 marker*58 faint-n12*22 focus train*21 focus muted text*62 muted
34 focus text*7 muted*25 marker*60 faint-n12*20 focus faint-n12*21 focus muted text*62 muted
35 focus text*7 muted*25 marker*73 faint-n12*7 focus faint-n12*21 focus muted text*62 muted
36 focus text*7 muted*105 focus muted*21 focus muted text*62 muted
37 focus*136 muted*64
38 muted text title*15 text muted*23 text warn*5 text muted*3 text title*8 text muted*30 text warn*5 text muted*3 text title*3 text muted*35 text good*5 text muted*3 text title*13 text muted*25 text train*5 text muted*2
39 muted text*7 muted*6 warn*28 focus*7 muted*2 text*7 muted*24 warn*10 focus warn*6 muted*2 text*7 muted*34 focus good*6 muted*2 text*7 muted train*2 faint-n12*31 focus*7 muted
40 muted text*2 muted*13 warn*26 focus*7 muted*2 text*3 muted*22 warn*16 focus*7 muted*2 text muted*32 good*8 focus*7 muted*2 text*7 muted faint-n12 train*3 faint-n12*29 focus*7 muted
41 muted text*7 muted*10 warn*24 focus*7 muted*2 text*7 muted*15 warn*19 focus*7 muted*2 text*7 muted*22 good*12 focus*7 muted*2 text*7 muted*2 faint-n12*2 train*4 faint-n12*26 focus*7 muted
42 muted text*7 muted*12 warn*22 focus*7 muted*2 text*3 muted*16 warn*22 focus*7 muted*2 text muted*22 good*18 focus*7 muted*2 text*2 muted*8 faint-n12*4 train*4 faint-n12 train*2 faint-n12*20 focus faint-n12*6 muted
43 muted text*7 muted*15 warn*19 focus*7 muted*2 text*7 muted*11 warn*23 focus*7 muted*2 text*7 muted*13 good*21 focus*7 muted*2 text*7 muted*7 faint-n12*2 train*5 faint-n12 train*2 faint-n12*3 train*2 faint-n12 train faint-n12 train*2 faint-n12*6 train focus train faint-n12 train faint-n12*3 muted
44 muted text*7 muted*18 warn*16 focus*7 muted*2 text*3 muted*13 warn*25 focus*7 muted*2 text*7 muted*11 good*23 focus*7 muted*2 text*7 muted*8 faint-n12*3 train faint-n12 train*21 focus train*6 muted
45 muted text muted*28 warn*12 focus*7 muted*2 text*7 muted*8 warn*26 focus*7 muted*2 text muted*14 good*26 focus*7 muted*2 text muted*17 faint-n12*8 train faint-n12*7 train faint-n12*3 train faint-n12 train focus faint-n12*3 train*3 muted
46 muted text*7 muted*28 warn*6 focus warn*6 muted*2 text*3 muted*10 warn*28 focus*7 muted*2 text*7 muted*6 good*28 focus*7 muted*2 text*7 muted*16 faint-n12*18 focus faint-n12*4 train*2 muted
47 muted text*7 muted*43 text*7 muted*43 text*7 muted*43 text*7 muted*42
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*29 text focus*65 text*17 focus*2 text*12 focus*5 text focus*2 muted text focus*13 text muted*34 text muted*6 text*5 muted*2
 3 focus text*7 muted*25 text*80 focus text*21 focus muted text*46 muted*15 text muted
 4 focus text*7 muted text*2 muted*22 text*80 focus*23 muted text focus*2 text*46 muted*5 text*8 muted
 5 focus text*7 muted*2 text*2 muted*21 text*80 focus*23 muted text*4 muted*8 text*37 muted*5 text*8 muted
 6 focus text*2 muted*9 text*2 muted*19 text*80 focus*23 muted text*4 muted*3 text*41 muted*5 text*9 muted
 7 focus text*7 muted*6 text*2 muted*17 text*80 focus*23 muted text*4 muted*13 text*29 muted*15 text muted
 8 focus text*7 muted*8 text*2 muted*15 text*80 focus*23 muted text*4 muted*18 text*40 muted
 9 focus text*7 muted*10 text*2 muted*13 text*80 focus*23 muted text*4 muted*13 text*45 muted
10 focus text*7 muted*12 text*2 muted*11 text*80 focus*23 muted text*4 muted*9 text*38 muted*5 text*6 muted
11 focus text*7 muted*14 text*2 muted*9 text*80 focus*23 muted text*62 muted
12 focus text*7 muted*16 text*2 focus muted*6 text*80 focus*23 muted text muted*18 text*43 muted
13 focus text*7 muted*18 text focus*2 muted*49 text*35 focus*23 muted text*62 muted
14 focus text*7 muted*20 text*2 focus*2 muted*46 text*35 focus*23 muted text muted*35 text*26 muted
15 focus text*7 muted*22 text*3 focus*2 muted*43 text*35 focus*23 muted text*62 muted
16 focus text*7 muted*25 text focus text focus muted*41 text*35 focus*23 muted text*62 muted
17 focus text*2 muted*30 text muted text*2 focus muted focus muted*38 text*35 focus*23 muted text*62 muted
18 focus text*7 muted*25 text muted*4 text focus*2 muted*37 text*35 focus*23 muted text*62 muted
19 focus text*7 muted*25 text muted*6 text*2 focus*2 muted*34 text*35 focus*23 muted text*62 muted
20 focus text*7 muted*25 text*3 muted*7 text*2 focus*2 muted*31 text*35 focus*23 muted text*62 muted
21 focus text*7 muted*25 text*6 muted*6 text*3 focus*2 muted*28 text*35 focus*23 muted text*62 muted
22 focus text*7 muted*25 text*10 muted*5 text*3 focus*2 muted*25 text*35 focus*23 muted text*62 muted
23 focus text*7 muted*25 text*16 muted*2 text*3 focus*2 muted focus muted*20 text*35 focus*23 muted text*62 muted
24 focus text*7 muted*25 text*16 muted*5 text*3 focus*2 muted focus muted*17 text*35 focus*23 muted text*62 muted
25 focus text*7 muted*25 text*17 muted*8 text*2 focus*2 muted focus*2 muted*13 text*35 focus*23 muted text*62 muted
26 focus text*7 muted*25 text*20 muted*9 text*4 focus*2 muted focus muted*8 text*35 focus*23 muted text*62 muted
27 focus text muted*31 text*24 muted*9 text*4 focus muted focus*2 muted*4 text*2 muted*32 text focus*23 muted text*62 muted
28 focus text*7 muted*25 text*28 muted*9 text*5 focus*2 muted focus*2 muted focus muted*30 text focus*23 muted text*62 muted
29 focus text*7 muted*25 text*34 muted*8 text*6 focus*2 muted focus*2 muted focus*2 muted focus muted*21 text focus*23 muted text*62 muted
30 focus text*7 muted*25 text*37 muted*11 text*8 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted*12 focus*23 muted text*62 muted
31 focus text*7 muted*25 text*41 muted*15 text*10 muted*3 focus*2 muted focus*2 muted focus*2 muted focus*5 muted focus*2 muted focus*2 muted*13 focus muted text*62 muted
32 focus text*7 muted*25 text*48 muted*17 text*15 focus muted*7 focus muted focus*2 muted focus*2 muted focus*7 muted text*62 muted
33 focus text*7 muted*25 text*58 muted*22 focus text*21 focus muted text*62 muted
34 focus text*7 muted*25 text*60 muted*20 focus muted*21 focus muted text*62 muted
35 focus text*7 muted*25 text*73 muted*7 focus muted*21 focus muted text*62 muted
36 focus text*7 muted*105 focus muted*21 focus muted text*62 muted
37 focus*136 muted*64
38 muted text focus*15 text muted*23 text focus*5 text muted*3 text focus*8 text muted*30 text focus*5 text muted*3 text focus*3 text muted*35 text*7 muted*3 text focus*13 text muted*25 text*7 muted*2
39 muted text*7 muted*6 focus*35 muted*2 text*7 muted*24 focus*17 muted*2 text*7 muted*34 focus text*6 muted*2 text*7 muted text*2 muted*31 focus*7 muted
40 muted text*2 muted*13 focus*33 muted*2 text*3 muted*22 focus*23 muted*2 text muted*32 text*8 focus*7 muted*2 text*7 muted*2 text*3 muted*29 focus*7 muted
41 muted text*7 muted*10 focus*31 muted*2 text*7 muted*15 focus*26 muted*2 text*7 muted*22 text*12 focus*7 muted*2 text*7 muted*4 text*4 muted*26 focus*7 muted
42 muted text*7 muted*12 focus*29 muted*2 text*3 muted*16 focus*29 muted*2 text muted*22 text*18 focus*7 muted*2 text*2 muted*12 text*4 muted text*2 muted*20 focus muted*7
43 muted text*7 muted*15 focus*26 muted*2 text*7 muted*11 focus*30 muted*2 text*7 muted*13 text*21 focus*7 muted*2 text*7 muted*9 text*5 muted text*2 muted*3 text*2 muted text muted text*2 muted*6 text focus text muted text muted*4
44 muted text*7 muted*18 focus*23 muted*2 text*3 muted*13 focus*32 muted*2 text*7 muted*11 text*23 focus*7 muted*2 text*7 muted*11 text muted text*21 focus text*6 muted
45 muted text muted*28 focus*19 muted*2 text*7 muted*8 focus*33 muted*2 text muted*14 text*26 focus*7 muted*2 text muted*25 text muted*7 text muted*3 text muted text focus muted*3 text*3 muted
46 muted text*7 muted*28 focus*13 muted*2 text*3 muted*10 focus*35 muted*2 text*7 muted*6 text*28 focus*7 muted*2 text*7 muted*34 focus muted*4 text*2 muted
47 muted text*7 muted*43 text*7 muted*43 text*7 muted*43 text*7 muted*42
48 muted*200
