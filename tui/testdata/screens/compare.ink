== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*11 text muted*7 text focus*38
focus text title text good*10 text muted*8 text*36 focus
focus text title text good*10 text muted*8 text*36 focus
focus text muted*56 text focus
focus text*12 muted*7 text*17 good*12 text*10 focus
focus text*12 muted*7 text*17 good*12 text*2 muted*3 text*5 focus
focus text*12 muted*7 text*17 good*12 text*10 focus
focus text*12 muted*7 text*17 good*12 text*10 focus
focus text*12 muted*7 text*17 good*12 text*10 focus
focus text*12 muted*7 text*31 muted*6 text*2 focus
focus text good*8 text*49 focus
focus text muted*50 text*7 focus
focus text muted*56 text focus
focus text muted*21 text*36 focus
focus text muted*54 text*3 focus
focus text muted*43 text*14 focus
focus*60
text muted*50
text focus text muted*6 text*2 focus*3 text muted*4 text*2 focus*3 text muted*5 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 is as true
== 60×20 16 is as true
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 2 focus text focus*2 bold-bold-*9 text muted*7 text focus*38
 3 focus text focus text*12 muted*8 text*36 focus
 4 focus text focus text*12 muted*8 text*36 focus
 6 focus text*12 muted*7 text*39 focus
 7 focus text*12 muted*7 text*31 muted*3 text*5 focus
 8 focus text*12 muted*7 text*39 focus
 9 focus text*12 muted*7 text*39 focus
10 focus text*12 muted*7 text*39 focus
12 focus text*58 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*17 text focus*48 text muted*8 text focus*2
focus text title text good*10 text muted*8 text*56 focus
focus text title text good*10 text muted*8 text*56 focus
focus text muted*76 text focus
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*20 focus
focus text*12 muted*7 text*17 good*12 text*2 muted*3 text*25 focus
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*20 focus
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*20 focus
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*20 focus
focus text*12 muted*7 text*31 muted*6 text*22 focus
focus text good*8 text*69 focus
focus*80
border text title*12 text border*53 text muted*8 text border*2
border text muted*49 text*28 border
border text*78 border
border text*78 border
border text muted*15 text*62 border
border text muted*7 text*70 border
border text*78 border
border text muted*15 text*62 border
border*80
text muted*76
text focus text muted*6 text*2 focus*3 text muted*4 text*2 focus*3 text muted*5 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4
== 80×24 256 is as true
== 80×24 16 differs in
14 muted text title*12 text muted*53 text muted*8 text muted*2
15 muted text muted*49 text*28 muted
16 muted text*78 muted
17 muted text*78 muted
18 muted text muted*15 text*62 muted
19 muted text muted*7 text*70 muted
20 muted text*78 muted
21 muted text muted*15 text*62 muted
22 muted*80
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 3 focus text focus text*12 muted*8 text*56 focus
 4 focus text focus text*12 muted*8 text*56 focus
 6 focus text*12 muted*7 text*31 muted*8 text*20 focus
 7 focus text*12 muted*7 text*31 muted*3 text*25 focus
 8 focus text*12 muted*7 text*31 muted*8 text*20 focus
 9 focus text*12 muted*7 text*31 muted*8 text*20 focus
10 focus text*12 muted*7 text*31 muted*8 text*20 focus
12 focus text*78 focus
14 muted text focus*12 text muted*53 text muted*8 text muted*2
15 muted text muted*49 text*28 muted
16 muted text*78 muted
17 muted text*78 muted
18 muted text muted*15 text*62 muted
19 muted text muted*7 text*70 muted
20 muted text*78 muted
21 muted text muted*15 text*62 muted
22 muted*80
== 80×24 light is as true
== 80×24 ascii is as 16
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*68 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2
border text*6 border train*3 #3e658c*19 marker*89 border
border text muted*5 border #3e658c*3 train*6 #3e658c*13 marker*89 border
border text*6 border*6 #3e658c*4 train*6 val*2 #3e658c*5 marker*89 border
border text*6 border*11 #3e658c*5 train val train val*2 train val*2 #3e658c*38 marker*50 border
border text muted*5 border*20 #3e658c*2 train*3 val*2 train val*2 #3e658c*32 marker*50 border
border text*6 border*23 marker*2 #3e658c*5 train val*2 train val*2 train val*2 #3e658c val #3e658c*21 marker*50 border
border text*6 border*23 marker*9 #3e658c*6 train*3 val train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c*8 marker*50 border
border muted*6 border*23 marker*18 #3e658c*7 train*5 val train val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c*23 marker*20 border
border text*6 border*23 marker*31 #3e658c*8 train*8 val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*6 border
border text*6 border*23 marker*51 #3e658c*18 train*20 border
border text*6 border muted border*10 muted*2 border*10 muted*3 border*9 muted*3 border*9 muted*3 border*9 muted*3 border*9 muted*3 border*9 muted*3 border*9 muted*3 border*8 muted*5 border
border*120
focus text focus*17 text focus*48 border text title*12 text border*37
focus text title text good*10 text muted*8 text*44 focus border text muted*35 text*14 border
focus text title text good*10 text muted*8 text*44 focus border text*50 border
focus text muted*64 text focus border text*50 border
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*8 focus border text muted*15 text*34 border
focus text*12 muted*7 text*17 good*12 text*2 muted*3 text*13 focus border text muted*7 text*42 border
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*8 focus border text*50 border
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*8 focus border text muted*15 text*34 border
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*8 focus border text muted*7 text*42 border
focus text*12 muted*7 text*31 muted*6 text*10 focus border text*50 border
focus text good*8 text*57 focus border text*50 border
focus text muted*62 text*3 focus border text*50 border
focus text muted*64 text focus border text*50 border
focus text muted*60 text*5 focus border text*50 border
focus text muted*37 text*28 focus border text*50 border
focus text*66 focus border text*50 border
focus text*66 focus border text*50 border
focus text*66 focus border text*50 border
focus text*66 focus border text*50 border
focus*68 border*52
text muted*91
text focus text muted*6 text*2 focus*3 text muted*4 text*2 focus*3 text muted*5 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*6
== 120×36 256 differs in
 2 border text title*10 text border*68 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2
 3 border text*6 border train*3 c60*19 marker*89 border
 4 border text muted*5 border c60*3 train*6 c60*13 marker*89 border
 5 border text*6 border*6 c60*4 train*6 warn*2 c60*5 marker*89 border
 6 border text*6 border*11 c60*5 train warn train warn*2 train warn*2 c60*38 marker*50 border
 7 border text muted*5 border*20 c60*2 train*3 warn*2 train warn*2 c60*32 marker*50 border
 8 border text*6 border*23 marker*2 c60*5 train warn*2 train warn*2 train warn*2 c60 warn c60*21 marker*50 border
 9 border text*6 border*23 marker*9 c60*6 train*3 warn train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60*8 marker*50 border
10 border muted*6 border*23 marker*18 c60*7 train*5 warn train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60*23 marker*20 border
11 border text*6 border*23 marker*31 c60*8 train*8 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*6 border
12 border text*6 border*23 marker*51 c60*18 train*20 border
== 120×36 16 differs in
 2 muted text title*10 text muted*68 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted text*6 muted train*3 faint-n12*19 marker*89 muted
 4 muted text muted*6 faint-n12*3 train*6 faint-n12*13 marker*89 muted
 5 muted text*6 muted*6 faint-n12*4 train*6 warn*2 faint-n12*5 marker*89 muted
 6 muted text*6 muted*11 faint-n12*5 train warn train warn*2 train warn*2 faint-n12*38 marker*50 muted
 7 muted text muted*25 faint-n12*2 train*3 warn*2 train warn*2 faint-n12*32 marker*50 muted
 8 muted text*6 muted*23 marker*2 faint-n12*5 train warn*2 train warn*2 train warn*2 faint-n12 warn faint-n12*21 marker*50 muted
 9 muted text*6 muted*23 marker*9 faint-n12*6 train*3 warn train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*8 marker*50 muted
10 muted*30 marker*18 faint-n12*7 train*5 warn train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*23 marker*20 muted
11 muted text*6 muted*23 marker*31 faint-n12*8 train*8 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*6 muted
12 muted text*6 muted*23 marker*51 faint-n12*18 train*20 muted
13 muted text*6 muted*113
14 muted*120
15 focus text focus*17 text focus*48 muted text title*12 text muted*37
16 focus text title text good*10 text muted*8 text*44 focus muted text muted*35 text*14 muted
17 focus text title text good*10 text muted*8 text*44 focus muted text*50 muted
18 focus text muted*64 text focus muted text*50 muted
19 focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*8 focus muted text muted*15 text*34 muted
20 focus text*12 muted*7 text*17 good*12 text*2 muted*3 text*13 focus muted text muted*7 text*42 muted
21 focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*8 focus muted text*50 muted
22 focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*8 focus muted text muted*15 text*34 muted
23 focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*8 focus muted text muted*7 text*42 muted
24 focus text*12 muted*7 text*31 muted*6 text*10 focus muted text*50 muted
25 focus text good*8 text*57 focus muted text*50 muted
26 focus text muted*62 text*3 focus muted text*50 muted
27 focus text muted*64 text focus muted text*50 muted
28 focus text muted*60 text*5 focus muted text*50 muted
29 focus text muted*37 text*28 focus muted text*50 muted
30 focus text*66 focus muted text*50 muted
31 focus text*66 focus muted text*50 muted
32 focus text*66 focus muted text*50 muted
33 focus text*66 focus muted text*50 muted
34 focus*68 muted*52
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*68 text*17 focus*2 text*12 focus*5 text muted*2
 3 muted text*6 muted text*3 muted*19 text*89 muted
 4 muted text muted*9 text*6 muted*13 text*89 muted
 5 muted text*6 muted*10 text*6 focus*2 muted*5 text*89 muted
 6 muted text*6 muted*16 text focus text focus*2 text focus*2 muted*38 text*50 muted
 7 muted text muted*27 text*3 focus*2 text focus*2 muted*32 text*50 muted
 8 muted text*6 muted*23 text*2 muted*5 text focus*2 text focus*2 text focus*2 muted focus muted*21 text*50 muted
 9 muted text*6 muted*23 text*9 muted*6 text*3 focus text focus*2 text focus*2 muted focus*2 muted focus*2 muted*8 text*50 muted
10 muted*30 text*18 muted*7 text*5 focus text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted*23 text*20 muted
11 muted text*6 muted*23 text*31 muted*8 text*8 focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*6 muted
12 muted text*6 muted*23 text*51 muted*18 text*20 muted
13 muted text*6 muted*113
14 muted*120
15 focus text focus*17 text focus*48 muted text focus*12 text muted*37
16 focus text focus text*12 muted*8 text*44 focus muted text muted*35 text*14 muted
17 focus text focus text*12 muted*8 text*44 focus muted text*50 muted
18 focus text muted*64 text focus muted text*50 muted
19 focus text*12 muted*7 text*31 muted*8 text*8 focus muted text muted*15 text*34 muted
20 focus text*12 muted*7 text*31 muted*3 text*13 focus muted text muted*7 text*42 muted
21 focus text*12 muted*7 text*31 muted*8 text*8 focus muted text*50 muted
22 focus text*12 muted*7 text*31 muted*8 text*8 focus muted text muted*15 text*34 muted
23 focus text*12 muted*7 text*31 muted*8 text*8 focus muted text muted*7 text*42 muted
24 focus text*12 muted*7 text*31 muted*6 text*10 focus muted text*50 muted
25 focus text*66 focus muted text*50 muted
26 focus text muted*62 text*3 focus muted text*50 muted
27 focus text muted*64 text focus muted text*50 muted
28 focus text muted*60 text*5 focus muted text*50 muted
29 focus text muted*37 text*28 focus muted text*50 muted
30 focus text*66 focus muted text*50 muted
31 focus text*66 focus muted text*50 muted
32 focus text*66 focus muted text*50 muted
33 focus text*66 focus muted text*50 muted
34 focus*68 muted*52
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*148 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2
border text*6 border train*2 #3e658c*35 marker*154 border
border text muted*5 border #3e658c*2 train*7 #3e658c*28 marker*154 border
border text*6 border*6 #3e658c*4 train*6 #3e658c*22 marker*154 border
border text*6 border*9 #3e658c*7 train*7 #3e658c*15 marker*154 border
border text*6 border*18 #3e658c*5 train*4 val*3 train val*2 #3e658c*5 marker*154 border
border text*6 border*27 #3e658c*3 train*2 val train val*2 train val*2 #3e658c val #3e658c*65 marker*86 border
border text muted*5 border*34 #3e658c*4 train*2 val*2 train val*2 train val*2 #3e658c*58 marker*86 border
border text*6 border*38 marker*2 #3e658c*6 train*3 val*2 train val*2 train val*2 #3e658c*49 marker*86 border
border text*6 border*38 marker*9 #3e658c*8 train*3 val*2 train val*2 train val*2 #3e658c val*2 #3e658c*37 marker*86 border
border text*6 border*38 marker*16 #3e658c*11 train*5 val*2 train val*2 train val*2 #3e658c val*2 #3e658c*25 marker*86 border
border text*6 border*38 marker*25 #3e658c*13 train*6 val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c*10 marker*86 border
border muted*6 border*38 marker*38 #3e658c*13 train*8 val*2 train val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c*38 marker*34 border
border text*6 border*38 marker*54 #3e658c*14 train*13 val train val*2 train val*2 train val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val #3e658c*37 border
border text*6 border*38 marker*71 #3e658c*23 train*22 val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*8 border
border text*6 border*38 marker*90 #3e658c*64 border
border text*6 border muted border*19 muted*2 border*18 muted*3 border*18 muted*3 border*18 muted*3 border*18 muted*3 border*18 muted*3 border*18 muted*3 border*17 muted*3 border*18 muted*5 border
border*200
focus text focus*17 text focus*80 border text title*12 text border*85
focus text title text good*10 text muted*8 text*76 focus border text muted*59 text*38 border
focus text title text good*10 text muted*8 text*76 focus border text*98 border
focus text muted*96 text focus border text*98 border
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*40 focus border text muted*15 text*82 border
focus text*12 muted*7 text*17 good*12 text*2 muted*3 text*45 focus border text muted*7 text*90 border
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*40 focus border text*98 border
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*40 focus border text muted*15 text*82 border
focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*40 focus border text muted*7 text*90 border
focus text*12 muted*7 text*31 muted*6 text*42 focus border text*98 border
focus text good*8 text*89 focus border text*98 border
focus text muted*94 text*3 focus border text*98 border
focus text muted*32 text*65 focus border text*98 border
focus text muted*96 text focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus text*98 focus border text*98 border
focus*100 border*100
text muted*91
text focus text muted*6 text*2 focus*3 text muted*4 text*2 focus*3 text muted*5 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*6
== 200×50 256 differs in
 2 border text title*10 text border*148 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2
 3 border text*6 border train*2 c60*35 marker*154 border
 4 border text muted*5 border c60*2 train*7 c60*28 marker*154 border
 5 border text*6 border*6 c60*4 train*6 c60*22 marker*154 border
 6 border text*6 border*9 c60*7 train*7 c60*15 marker*154 border
 7 border text*6 border*18 c60*5 train*4 warn*3 train warn*2 c60*5 marker*154 border
 8 border text*6 border*27 c60*3 train*2 warn train warn*2 train warn*2 c60 warn c60*65 marker*86 border
 9 border text muted*5 border*34 c60*4 train*2 warn*2 train warn*2 train warn*2 c60*58 marker*86 border
10 border text*6 border*38 marker*2 c60*6 train*3 warn*2 train warn*2 train warn*2 c60*49 marker*86 border
11 border text*6 border*38 marker*9 c60*8 train*3 warn*2 train warn*2 train warn*2 c60 warn*2 c60*37 marker*86 border
12 border text*6 border*38 marker*16 c60*11 train*5 warn*2 train warn*2 train warn*2 c60 warn*2 c60*25 marker*86 border
13 border text*6 border*38 marker*25 c60*13 train*6 warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60*10 marker*86 border
14 border muted*6 border*38 marker*38 c60*13 train*8 warn*2 train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60*38 marker*34 border
15 border text*6 border*38 marker*54 c60*14 train*13 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn c60*37 border
16 border text*6 border*38 marker*71 c60*23 train*22 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*8 border
17 border text*6 border*38 marker*90 c60*64 border
== 200×50 16 differs in
 2 muted text title*10 text muted*148 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted text*6 muted train*2 faint-n12*35 marker*154 muted
 4 muted text muted*6 faint-n12*2 train*7 faint-n12*28 marker*154 muted
 5 muted text*6 muted*6 faint-n12*4 train*6 faint-n12*22 marker*154 muted
 6 muted text*6 muted*9 faint-n12*7 train*7 faint-n12*15 marker*154 muted
 7 muted text*6 muted*18 faint-n12*5 train*4 warn*3 train warn*2 faint-n12*5 marker*154 muted
 8 muted text*6 muted*27 faint-n12*3 train*2 warn train warn*2 train warn*2 faint-n12 warn faint-n12*65 marker*86 muted
 9 muted text muted*39 faint-n12*4 train*2 warn*2 train warn*2 train warn*2 faint-n12*58 marker*86 muted
10 muted text*6 muted*38 marker*2 faint-n12*6 train*3 warn*2 train warn*2 train warn*2 faint-n12*49 marker*86 muted
11 muted text*6 muted*38 marker*9 faint-n12*8 train*3 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*37 marker*86 muted
12 muted text*6 muted*38 marker*16 faint-n12*11 train*5 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*25 marker*86 muted
13 muted text*6 muted*38 marker*25 faint-n12*13 train*6 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*10 marker*86 muted
14 muted*45 marker*38 faint-n12*13 train*8 warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*38 marker*34 muted
15 muted text*6 muted*38 marker*54 faint-n12*14 train*13 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*37 muted
16 muted text*6 muted*38 marker*71 faint-n12*23 train*22 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*8 muted
17 muted text*6 muted*38 marker*90 faint-n12*64 muted
18 muted text*6 muted*193
19 muted*200
20 focus text focus*17 text focus*80 muted text title*12 text muted*85
21 focus text title text good*10 text muted*8 text*76 focus muted text muted*59 text*38 muted
22 focus text title text good*10 text muted*8 text*76 focus muted text*98 muted
23 focus text muted*96 text focus muted text*98 muted
24 focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*40 focus muted text muted*15 text*82 muted
25 focus text*12 muted*7 text*17 good*12 text*2 muted*3 text*45 focus muted text muted*7 text*90 muted
26 focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*40 focus muted text*98 muted
27 focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*40 focus muted text muted*15 text*82 muted
28 focus text*12 muted*7 text*17 good*12 text*2 muted*8 text*40 focus muted text muted*7 text*90 muted
29 focus text*12 muted*7 text*31 muted*6 text*42 focus muted text*98 muted
30 focus text good*8 text*89 focus muted text*98 muted
31 focus text muted*94 text*3 focus muted text*98 muted
32 focus text muted*32 text*65 focus muted text*98 muted
33 focus text muted*96 text focus muted text*98 muted
34 focus text*98 focus muted text*98 muted
35 focus text*98 focus muted text*98 muted
36 focus text*98 focus muted text*98 muted
37 focus text*98 focus muted text*98 muted
38 focus text*98 focus muted text*98 muted
39 focus text*98 focus muted text*98 muted
40 focus text*98 focus muted text*98 muted
41 focus text*98 focus muted text*98 muted
42 focus text*98 focus muted text*98 muted
43 focus text*98 focus muted text*98 muted
44 focus text*98 focus muted text*98 muted
45 focus text*98 focus muted text*98 muted
46 focus text*98 focus muted text*98 muted
47 focus text*98 focus muted text*98 muted
48 focus*100 muted*100
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*148 text*17 focus*2 text*12 focus*5 text muted*2
 3 muted text*6 muted text*2 muted*35 text*154 muted
 4 muted text muted*8 text*7 muted*28 text*154 muted
 5 muted text*6 muted*10 text*6 muted*22 text*154 muted
 6 muted text*6 muted*16 text*7 muted*15 text*154 muted
 7 muted text*6 muted*23 text*4 focus*3 text focus*2 muted*5 text*154 muted
 8 muted text*6 muted*30 text*2 focus text focus*2 text focus*2 muted focus muted*65 text*86 muted
 9 muted text muted*43 text*2 focus*2 text focus*2 text focus*2 muted*58 text*86 muted
10 muted text*6 muted*38 text*2 muted*6 text*3 focus*2 text focus*2 text focus*2 muted*49 text*86 muted
11 muted text*6 muted*38 text*9 muted*8 text*3 focus*2 text focus*2 text focus*2 muted focus*2 muted*37 text*86 muted
12 muted text*6 muted*38 text*16 muted*11 text*5 focus*2 text focus*2 text focus*2 muted focus*2 muted*25 text*86 muted
13 muted text*6 muted*38 text*25 muted*13 text*6 focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted*10 text*86 muted
14 muted*45 text*38 muted*13 text*8 focus*2 text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted*38 text*34 muted
15 muted text*6 muted*38 text*54 muted*14 text*13 focus text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus muted*38
16 muted text*6 muted*38 text*71 muted*23 text*22 focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*8 muted
17 muted text*6 muted*38 text*90 muted*65
18 muted text*6 muted*193
19 muted*200
20 focus text focus*17 text focus*80 muted text focus*12 text muted*85
21 focus text focus text*12 muted*8 text*76 focus muted text muted*59 text*38 muted
22 focus text focus text*12 muted*8 text*76 focus muted text*98 muted
23 focus text muted*96 text focus muted text*98 muted
24 focus text*12 muted*7 text*31 muted*8 text*40 focus muted text muted*15 text*82 muted
25 focus text*12 muted*7 text*31 muted*3 text*45 focus muted text muted*7 text*90 muted
26 focus text*12 muted*7 text*31 muted*8 text*40 focus muted text*98 muted
27 focus text*12 muted*7 text*31 muted*8 text*40 focus muted text muted*15 text*82 muted
28 focus text*12 muted*7 text*31 muted*8 text*40 focus muted text muted*7 text*90 muted
29 focus text*12 muted*7 text*31 muted*6 text*42 focus muted text*98 muted
30 focus text*98 focus muted text*98 muted
31 focus text muted*94 text*3 focus muted text*98 muted
32 focus text muted*32 text*65 focus muted text*98 muted
33 focus text muted*96 text focus muted text*98 muted
34 focus text*98 focus muted text*98 muted
35 focus text*98 focus muted text*98 muted
36 focus text*98 focus muted text*98 muted
37 focus text*98 focus muted text*98 muted
38 focus text*98 focus muted text*98 muted
39 focus text*98 focus muted text*98 muted
40 focus text*98 focus muted text*98 muted
41 focus text*98 focus muted text*98 muted
42 focus text*98 focus muted text*98 muted
43 focus text*98 focus muted text*98 muted
44 focus text*98 focus muted text*98 muted
45 focus text*98 focus muted text*98 muted
46 focus text*98 focus muted text*98 muted
47 focus text*98 focus muted text*98 muted
48 focus*100 muted*100
