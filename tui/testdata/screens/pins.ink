== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
border text title*10 text border*8 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2
border muted*2 border warn*2 train warn*2 train warn*2 #3e658c*2 marker*45 border
border muted*2 border focus text focus*24 text focus*20 text muted text focus*2 marker*3 border
border text*2 border focus text focus*2 text*47 focus good*2 warn border
border text*2 border focus text*50 focus muted*3 border
border*4 focus text*29 good text*5 muted*12 text*3 focus border*4
focus text focus*3 text*3 title*24 text*2 focus*4 text*2 muted*12 text*3 focus muted text focus*2
focus*3 title focus text*29 focus*4 text*2 muted*12 text*3 focus text*3 focus
focus title*3 focus text*29 focus*4 text*2 muted*12 text*3 focus text*3 focus
focus text*2 muted focus text*29 focus*4 text*2 muted*12 text*3 focus text*3 focus
focus text*2 muted focus text*29 focus*4 text*2 muted*12 text*3 focus text*3 focus
focus text*3 focus text*29 focus*4 text*2 muted*12 text*3 focus text*3 focus
focus text*2 muted focus text*50 focus text*3 focus
focus text*2 muted focus text muted*45 text*4 focus text*3 focus
focus title*3 focus text*4 muted*16 text*30 focus text*3 focus
focus text*2 muted focus*52 text*3 focus
focus*60
text good*38
text focus*5 text muted*6 text*2 focus*2 text muted*4 text*2 focus*3 text muted*5
== 60×20 256 differs in
 2 border text title*10 text border*8 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2
 3 border muted*2 border warn*2 train warn*2 train warn*2 c60*2 marker*45 border
== 60×20 16 differs in
 2 muted text title*10 text muted*8 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted*4 warn*2 train warn*2 train warn*2 faint-n12*2 marker*45 muted
 4 muted*4 focus text focus*24 text focus*20 text muted text focus*2 marker*3 muted
 5 muted text*2 muted focus text focus*2 text*47 focus good*2 warn muted
 6 muted text*2 muted focus text*50 focus muted*4
 7 muted*4 focus text*29 good text*5 muted*12 text*3 focus muted*4
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 2 muted text focus*10 text muted*8 text*17 focus*2 text*12 focus*5 text muted*2
 3 muted*4 text*8 muted*2 text*45 muted
 4 muted*4 focus text focus*24 text focus*20 text muted text focus*2 text*3 muted
 5 muted text*2 muted focus text focus*2 text*47 focus text*3 muted
 6 muted text*2 muted focus text*50 focus muted*4
 7 muted*4 focus text*29 focus*4 text*2 muted*12 text*3 focus muted*4
 8 focus text focus*3 text*3 focus*24 text*2 focus*4 text*2 muted*12 text*3 focus muted text focus*2
 9 focus*5 text*29 focus*4 text*2 muted*12 text*3 focus text*3 focus
10 focus*5 text*29 focus*4 text*2 muted*12 text*3 focus text*3 focus
16 focus*5 text*4 muted*16 text*30 focus text*3 focus
19 
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
border text title*10 text border*28 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2
border text muted*5 border warn*2 train warn*2 train #3e658c*8 marker*57 border
border text*6 border*4 #3e658c*2 train warn*2 train warn*2 train warn*2 #3e658c*25 marker*32 border
border text muted*5 border*13 #3e658c val train warn*2 train warn*2 train warn*2 train #3e658c*15 marker*32 border
border muted*3 focus text focus*24 text focus*40 text muted text focus*2 marker*3 border
border text*3 focus text focus*2 text*67 focus good warn*2 border
border text*3 focus text*70 focus muted*3 border
border*4 focus text*39 good text*5 muted*22 text*3 focus border*4
focus text focus*3 text*3 title*34 text*2 focus*4 text*2 muted*22 text*3 focus border*4
focus*3 title focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 border
focus title*3 focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 border
focus text*2 muted focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 border
focus text*2 muted focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 border
focus text*3 focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 border
focus text*2 muted focus text*70 focus text*3 border
focus text*2 muted focus text muted*45 text*24 focus text*3 border
focus title*3 focus text*4 muted*16 text*50 focus text*3 border
focus text*2 muted focus*72 text*3 border
focus text*2 muted*38 focus border text*8 /c232*20 text*8 border
focus text*40 focus border text hidden*8 text*7 muted*11 text*9 border
focus*42 border*38
text good*38
text focus*5 text muted*6 text*2 focus*2 text muted*4 text*2 focus*3 text muted*5
== 80×24 256 differs in
 2 border text title*10 text border*28 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2
 3 border text muted*5 border warn*2 train warn*2 train c60*8 marker*57 border
 4 border text*6 border*4 c60*2 train warn*2 train warn*2 train warn*2 c60*25 marker*32 border
 5 border text muted*5 border*13 c60 warn train warn*2 train warn*2 train warn*2 train c60*15 marker*32 border
== 80×24 16 differs in
 2 muted text title*10 text muted*28 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted text muted*6 warn*2 train warn*2 train faint-n12*8 marker*57 muted
 4 muted text*6 muted*4 faint-n12*2 train warn*2 train warn*2 train warn*2 faint-n12*25 marker*32 muted
 5 muted text muted*18 faint-n12 warn train warn*2 train warn*2 train warn*2 train faint-n12*15 marker*32 muted
 6 muted*4 focus text focus*24 text focus*40 text muted text focus*2 marker*3 muted
 7 muted text*3 focus text focus*2 text*67 focus good warn*2 muted
 8 muted text*3 focus text*70 focus muted*4
 9 muted*4 focus text*39 good text*5 muted*22 text*3 focus muted*4
10 focus text focus*3 text*3 title*34 text*2 focus*4 text*2 muted*22 text*3 focus muted*4
11 focus*3 title focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
12 focus title*3 focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
13 focus text*2 muted focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
14 focus text*2 muted focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
15 focus text*3 focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
16 focus text*2 muted focus text*70 focus text*3 muted
17 focus text*2 muted focus text muted*45 text*24 focus text*3 muted
18 focus title*3 focus text*4 muted*16 text*50 focus text*3 muted
19 focus text*2 muted focus*72 text*3 muted
20 focus text*2 muted*38 focus muted text*8 /n0*20 text*8 muted
21 focus text*40 focus muted text hidden*8 text*7 muted*11 text*9 muted
22 focus*42 muted*38
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 2 muted text focus*10 text muted*28 text*17 focus*2 text*12 focus*5 text muted*2
 3 muted text muted*6 text*6 muted*8 text*57 muted
 4 muted text*6 muted*6 text*9 muted*25 text*32 muted
 5 muted text muted*19 focus text*10 muted*15 text*32 muted
 6 muted*4 focus text focus*24 text focus*40 text muted text focus*2 text*3 muted
 7 muted text*3 focus text focus*2 text*67 focus text*3 muted
 8 muted text*3 focus text*70 focus muted*4
 9 muted*4 focus text*39 focus*4 text*2 muted*22 text*3 focus muted*4
10 focus text focus*3 text*3 focus*34 text*2 focus*4 text*2 muted*22 text*3 focus muted*4
11 focus*5 text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
12 focus*5 text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
13 focus text*2 muted focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
14 focus text*2 muted focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
15 focus text*3 focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
16 focus text*2 muted focus text*70 focus text*3 muted
17 focus text*2 muted focus text muted*45 text*24 focus text*3 muted
18 focus*5 text*4 muted*16 text*50 focus text*3 muted
19 focus text*2 muted focus*72 text*3 muted
20 focus text*2 muted*38 focus muted text*36 muted
21 focus text*40 focus muted text*16 muted*11 text*9 muted
22 focus*42 muted*38
23 
== 80×24 light differs in
 3 border text muted*5 border warn*2 train warn*2 train #85afda*8 marker*57 border
 4 border text*6 border*4 #85afda*2 train warn*2 train warn*2 train warn*2 #85afda*25 marker*32 border
 5 border text muted*5 border*13 #85afda val train warn*2 train warn*2 train warn*2 train #85afda*15 marker*32 border
== 80×24 ascii differs in
 2 muted text title*10 text muted*28 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted text muted*6 warn*2 train warn*2 train faint-n12*8 marker*57 muted
 4 muted text*6 muted*4 faint-n12*2 train warn*2 train warn*2 train warn*2 faint-n12*25 marker*32 muted
 5 muted text muted*18 faint-n12 warn train warn*2 train warn*2 train warn*2 train faint-n12*15 marker*32 muted
 6 muted*4 focus text focus*24 text focus*40 text muted text focus*2 marker*3 muted
 7 muted text*3 focus text focus*2 text*67 focus good warn*2 muted
 8 muted text*3 focus text*70 focus muted*4
 9 muted*4 focus text*39 good text*5 muted*22 text*3 focus muted*4
10 focus text focus*3 text*3 title*34 text*2 focus*4 text*2 muted*22 text*3 focus muted*4
11 focus*3 title focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
12 focus title*3 focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
13 focus text*2 muted focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
14 focus text*2 muted focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
15 focus text*3 focus text*39 focus*4 text*2 muted*22 text*3 focus text*3 muted
16 focus text*2 muted focus text*70 focus text*3 muted
17 focus text*2 muted focus text muted*45 text*24 focus text*3 muted
18 focus title*3 focus text*4 muted*16 text*50 focus text*3 muted
19 focus text*2 muted focus*72 text*3 muted
20 focus text*2 muted*38 focus muted text*8 n0/n0*20 text*8 muted
21 focus text*40 focus muted text hidden*8 text*7 muted*11 text*9 muted
22 focus*42 muted*38
24 text focus*5 text muted*6 text*2 focus*7 text muted*4 text*2 focus*3 text muted*5
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*25 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2 focus text focus*6 text focus*34
border text muted*5 border warn*2 train #3e658c*10 marker*55 border focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
border text*6 border #3e658c*3 warn*2 train warn good #3e658c*5 marker*55 border focus title*12 text*29 focus
border text*6 border*7 #3e658c warn train warn*2 train warn #3e658c*24 marker*31 border focus text*2 muted*10 text*29 focus
border text muted*5 border*12 #3e658c good warn train warn*2 train #3e658c*19 marker*31 border focus text*2 muted*10 focus*4 border*9 text*16 focus
border text*6 border*14 marker*2 #3e658c*3 warn*2 train warn*2 train val #3e658c*12 marker*31 border focus text*12 muted*15 text*14 focus
border muted*6 border*14 marker*9 #3e658c*2 warn*2 train warn*2 train warn*2 train val*2 #3e658c*2 marker #3e658c*18 marker*12 border focus text*2 muted*10 text*29 focus
border text*6 border*14 marker*15 #3e658c*5 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn good #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val #3e658c*7 border focus text*2 muted*38 text focus
border text*6 border*14 marker*26 #3e658c*10 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 good warn*2 border focus title*10 text*31 focus
border text*6 border muted border*13 muted*3 border*11 muted*3 border*12 muted*3 border*17 muted*5 border focus text*2 muted*10 text*29 focus
border*10 focus text focus*24 text focus*68 text muted text focus*2 muted*8 text focus
border text title*8 focus text focus*2 text*95 focus text*9 focus
border muted*4 border*5 focus text*98 focus text*9 focus
border text*4 border*5 focus text*49 good text*5 muted*40 text*3 focus muted*7 text*2 focus
border muted*4 border*3 val*2 focus text*3 title*44 text*2 focus*4 text*2 muted*40 text*3 focus text*9 focus
border*10 focus text*49 focus*4 text*2 muted*40 text*3 focus*11
border text title*8 focus text*49 focus*4 text*2 muted*40 text*3 focus border*5 text muted text border*2
border text*3 /c232*6 focus text*49 focus*4 text*2 muted*40 text*3 focus text*9 border
border text*3 /c232*6 focus text*49 focus*4 text*2 muted*34 text*9 focus text*9 border
border text*3 /c232*6 focus text*49 focus*4 text*2 muted*36 text*7 focus text*9 border
border text*3 /c232*6 focus text*98 focus text*9 border
border text*3 /c232*6 focus text muted*45 text*52 focus text*9 border
border text*3 /c232*6 focus text*4 muted*16 text*78 focus text*9 border
border text*3 /c232*6 focus*100 text*9 border
border text*3 /c232*7 c232/c243 c232/c248 c232/c252 #9a4a1c/c232*18 text*3 border*2 text*44 border*2 text*36 border
border text*3 /c232*6 c232/c248 c102/c251 c249/c251 c249/c250 #9a4a1c/c232*18 text*3 border*2 text*44 border*2 text*36 border
border text*3 /c232*5 c232/c255 c245/c248 c243/c250 c255/c247 c252/c247 #9a4a1c/c232*18 text*3 border*2 text*44 border*2 text*36 border
border text*3 /c232*5 c243/c102 c102/c145 c102/c244 c145/c244*2 #9a4a1c/c248 #9a4a1c/c244 #9a4a1c/c250 #9a4a1c/c244 #9a4a1c/c253 #9a4a1c/c254 #9a4a1c/c245 #9a4a1c/c246 #9a4a1c/c253*2 #9a4a1c/c250 #9a4a1c/c255 #9a4a1c/c247 #9a4a1c/c243 #9a4a1c/c232*4 text*3 border*2 text*44 border*2 text*36 border
border text*3 /c232*28 text*3 border*2 text*44 border*2 text*36 border
border text*3 /c232*28 text*3 border*2 text*44 border*2 text*36 border
border text*3 /c232*28 text*3 border*2 text*44 border*2 text*36 border
border text hidden*8 text*7 muted*11 text*7 border*2 text*44 border*2 text*36 border
border*120
text good*38
text focus*5 text muted*6 text*2 focus*2 text muted*4 text*2 focus*3 text muted*5
== 120×36 256 differs in
 2 border text title*10 text border*25 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2 focus text focus*6 text focus*34
 3 border text muted*5 border warn*2 train c60*10 marker*55 border focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
 4 border text*6 border c60*3 warn*2 train warn good c60*5 marker*55 border focus title*12 text*29 focus
 5 border text*6 border*7 c60 warn train warn*2 train warn c60*24 marker*31 border focus text*2 muted*10 text*29 focus
 6 border text muted*5 border*12 c60 good warn train warn*2 train c60*19 marker*31 border focus text*2 muted*10 focus*4 border*9 text*16 focus
 7 border text*6 border*14 marker*2 c60*3 warn*2 train warn*2 train warn c60*12 marker*31 border focus text*12 muted*15 text*14 focus
 8 border muted*6 border*14 marker*9 c60*2 warn*2 train warn*2 train warn*2 train warn*2 c60*2 marker c60*18 marker*12 border focus text*2 muted*10 text*29 focus
 9 border text*6 border*14 marker*15 c60*5 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn good c60 warn*2 c60 warn*2 c60 warn*2 c60 warn c60*7 border focus text*2 muted*38 text focus
10 border text*6 border*14 marker*26 c60*10 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 good warn*2 border focus title*10 text*31 focus
16 border muted*4 border*3 warn*2 focus text*3 title*44 text*2 focus*4 text*2 muted*40 text*3 focus text*9 focus
26 border text*3 /c232*7 c232/c243 c232/c248 c232/c252 c94/c232*18 text*3 border*2 text*44 border*2 text*36 border
27 border text*3 /c232*6 c232/c248 c102/c251 c249/c251 c249/c250 c94/c232*18 text*3 border*2 text*44 border*2 text*36 border
28 border text*3 /c232*5 c232/c255 c245/c248 c243/c250 c255/c247 c252/c247 c94/c232*18 text*3 border*2 text*44 border*2 text*36 border
29 border text*3 /c232*5 c243/c102 c102/c145 c102/c244 c145/c244*2 c94/c248 c94/c244 c94/c250 c94/c244 c94/c253 c94/c254 c94/c245 c94/c246 c94/c253*2 c94/c250 c94/c255 c94/c247 c94/c243 c94/c232*4 text*3 border*2 text*44 border*2 text*36 border
== 120×36 16 differs in
 2 muted text title*10 text muted*25 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2 focus text focus*6 text focus*34
 3 muted text muted*6 warn*2 train faint-n12*10 marker*55 muted focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
 4 muted text*6 muted faint-n12*3 warn*2 train warn good faint-n12*5 marker*55 muted focus title*12 text*29 focus
 5 muted text*6 muted*7 faint-n12 warn train warn*2 train warn faint-n12*24 marker*31 muted focus text*2 muted*10 text*29 focus
 6 muted text muted*17 faint-n12 good warn train warn*2 train faint-n12*19 marker*31 muted focus text*2 muted*10 focus*4 muted*9 text*16 focus
 7 muted text*6 muted*14 marker*2 faint-n12*3 warn*2 train warn*2 train warn faint-n12*12 marker*31 muted focus text*12 muted*15 text*14 focus
 8 muted*21 marker*9 faint-n12*2 warn*2 train warn*2 train warn*2 train warn*2 faint-n12*2 marker faint-n12*18 marker*12 muted focus text*2 muted*10 text*29 focus
 9 muted text*6 muted*14 marker*15 faint-n12*5 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn good faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*7 muted focus text*2 muted*38 text focus
10 muted text*6 muted*14 marker*26 faint-n12*10 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 good warn*2 muted focus title*10 text*31 focus
11 muted text*6 muted*70 focus text*2 muted*10 text*29 focus
12 muted*10 focus text focus*24 text focus*68 text muted text focus*2 muted*8 text focus
13 muted text title*8 focus text focus*2 text*95 focus text*9 focus
14 muted*10 focus text*98 focus text*9 focus
15 muted text*4 muted*5 focus text*49 good text*5 muted*40 text*3 focus muted*7 text*2 focus
16 muted*8 warn*2 focus text*3 title*44 text*2 focus*4 text*2 muted*40 text*3 focus text*9 focus
17 muted*10 focus text*49 focus*4 text*2 muted*40 text*3 focus*11
18 muted text title*8 focus text*49 focus*4 text*2 muted*40 text*3 focus muted*5 text muted text muted*2
19 muted text*3 /n0*6 focus text*49 focus*4 text*2 muted*40 text*3 focus text*9 muted
20 muted text*3 /n0*6 focus text*49 focus*4 text*2 muted*34 text*9 focus text*9 muted
21 muted text*3 /n0*6 focus text*49 focus*4 text*2 muted*36 text*7 focus text*9 muted
22 muted text*3 /n0*6 focus text*98 focus text*9 muted
23 muted text*3 /n0*6 focus text muted*45 text*52 focus text*9 muted
24 muted text*3 /n0*6 focus text*4 muted*16 text*78 focus text*9 muted
25 muted text*3 /n0*6 focus*100 text*9 muted
26 muted text*3 /n0*7 n0/n8 n0/n7 n0/n15 n1/n0*18 text*3 muted*2 text*44 muted*2 text*36 muted
27 muted text*3 /n0*6 n0/n7 n7/n15 n15/n7*2 n1/n0*18 text*3 muted*2 text*44 muted*2 text*36 muted
28 muted text*3 /n0*5 n0/n15 n7/n8 n8/n15 n15/n7*2 n1/n0*18 text*3 muted*2 text*44 muted*2 text*36 muted
29 muted text*3 /n0*5 n7/n8 n7/n7 n7/n8*3 n1/n7*3 n1/n8 n1/n15*2 n1/n7*2 n1/n15*4 n1/n7 n1/n8 n1/n0*4 text*3 muted*2 text*44 muted*2 text*36 muted
30 muted text*3 /n0*28 text*3 muted*2 text*44 muted*2 text*36 muted
31 muted text*3 /n0*28 text*3 muted*2 text*44 muted*2 text*36 muted
32 muted text*3 /n0*28 text*3 muted*2 text*44 muted*2 text*36 muted
33 muted text hidden*8 text*7 muted*11 text*7 muted*2 text*44 muted*2 text*36 muted
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*25 text*17 focus*2 text*12 focus*5 text muted*2 focus text focus*6 text focus*34
 3 muted text muted*6 text*3 muted*10 text*55 muted focus*15 text*5 focus*2 text*20 focus
 4 muted text*6 muted*4 text*5 muted*5 text*55 muted focus*13 text*29 focus
 5 muted text*6 muted*8 text*6 muted*24 text*31 muted focus text*2 muted*10 text*29 focus
 6 muted text muted*18 text*6 muted*19 text*31 muted focus text*2 muted*10 focus*4 muted*9 text*16 focus
 7 muted text*6 muted*14 text*2 muted*3 text*6 focus muted*12 text*31 muted focus text*12 muted*15 text*14 focus
 8 muted*21 text*9 muted*2 text*9 focus*2 muted*2 text muted*18 text*12 muted focus text*2 muted*10 text*29 focus
 9 muted text*6 muted*14 text*15 muted*5 text*17 muted focus*2 muted focus*2 muted focus*2 muted focus muted*8 focus text*2 muted*38 text focus
10 muted text*6 muted*14 text*26 muted*10 text*19 muted focus*11 text*31 focus
11 muted text*6 muted*70 focus text*2 muted*10 text*29 focus
12 muted*10 focus text focus*24 text focus*68 text muted text focus*2 muted*8 text focus
13 muted text focus*9 text focus*2 text*95 focus text*9 focus
14 muted*10 focus text*98 focus text*9 focus
15 muted text*4 muted*5 focus text*49 focus*4 text*2 muted*40 text*3 focus muted*7 text*2 focus
16 muted*8 focus*3 text*3 focus*44 text*2 focus*4 text*2 muted*40 text*3 focus text*9 focus
17 muted*10 focus text*49 focus*4 text*2 muted*40 text*3 focus*11
18 muted text focus*9 text*49 focus*4 text*2 muted*40 text*3 focus muted*5 text muted text muted*2
19 muted text*9 focus text*49 focus*4 text*2 muted*40 text*3 focus text*9 muted
20 muted text*9 focus text*49 focus*4 text*2 muted*34 text*9 focus text*9 muted
21 muted text*9 focus text*49 focus*4 text*2 muted*36 text*7 focus text*9 muted
22 muted text*9 focus text*98 focus text*9 muted
23 muted text*9 focus text muted*45 text*52 focus text*9 muted
24 muted text*9 focus text*4 muted*16 text*78 focus text*9 muted
25 muted text*9 focus*100 text*9 muted
26 muted text*34 muted*2 text*44 muted*2 text*36 muted
27 muted text*34 muted*2 text*44 muted*2 text*36 muted
28 muted text*34 muted*2 text*44 muted*2 text*36 muted
29 muted text*34 muted*2 text*44 muted*2 text*36 muted
30 muted text*34 muted*2 text*44 muted*2 text*36 muted
31 muted text*34 muted*2 text*44 muted*2 text*36 muted
32 muted text*34 muted*2 text*44 muted*2 text*36 muted
33 muted text*16 muted*11 text*7 muted*2 text*44 muted*2 text*36 muted
34 muted*120
35 
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*88 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2 focus text focus*6 text focus*51
border text*6 border warn #3e658c*24 marker*106 border focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
border text*6 border good warn train warn #3e658c*21 marker*106 border focus text*58 focus
border text muted*5 border #3e658c*4 warn train warn good #3e658c*17 marker*106 border focus title*12 text*46 focus
border text*6 border*4 #3e658c*4 warn train warn good #3e658c*14 marker*106 border focus text*2 muted*10 text*46 focus
border text*6 border*7 #3e658c*4 warn train warn*2 train #3e658c*10 marker*106 border focus text*2 muted*10 focus*7 border*17 text*22 focus
border text*6 border*13 #3e658c*2 train warn*2 train val #3e658c*6 marker*106 border focus text*12 muted*15 text*31 focus
border text*6 border*13 #3e658c*6 warn*2 train warn val #3e658c*49 marker*59 border focus text*2 muted*10 text*46 focus
border text*6 border*19 #3e658c*3 good warn train warn*2 #3e658c*46 marker*59 border focus text*2 muted*51 text*5 focus
border text muted*5 border*24 #3e658c*3 train warn*2 train val*2 #3e658c*40 marker*59 border focus text*58 focus
border text*6 border*26 marker*2 #3e658c*2 train warn*2 train warn val #3e658c*37 marker*59 border focus title*10 text*48 focus
border text*6 border*26 marker*3 #3e658c*6 warn train warn*2 train val*2 #3e658c*31 marker*59 border focus text*2 muted*10 text*46 focus
border text*6 border*26 marker*7 #3e658c*6 train warn*2 train warn*2 #3e658c val*2 #3e658c*25 marker*59 border focus text*2 muted*48 text*8 focus
border text*6 border*26 marker*12 #3e658c*7 train warn*2 train warn good #3e658c val #3e658c*20 marker*59 border focus text*58 focus
border text*6 border*26 marker*17 #3e658c*7 warn train warn*2 train warn good #3e658c val*2 #3e658c*13 marker*59 border focus text*58 focus
border text*6 border*26 marker*22 #3e658c*8 warn train warn*2 train warn*2 train val*2 #3e658c val*2 #3e658c*4 marker*59 border focus text*58 focus
border muted*6 border*26 marker*27 #3e658c*11 warn*2 train warn*2 train warn*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c*28 marker*23 border focus text*58 focus
border text*6 border*26 marker*17 focus text focus*24 text focus*68 text muted text focus*2 text*49 focus
border text*6 border*26 marker*17 focus text focus*2 text*95 focus text*49 focus
border text*6 border*26 marker*17 focus text*98 focus text*49 focus
border text*6 border*26 marker*17 focus text*49 good text*5 muted*40 text*3 focus text*49 focus
border text*6 border muted border*12 muted*2 border*12 muted*3 border*12 focus text*3 title*44 text*2 focus*4 text*2 muted*40 text*3 focus text*49 focus
border*50 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
border text title*8 text border*8 text val*5 text border*3 text title*3 text border*12 text good*3 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
border muted*4 border*10 val*12 border*2 muted*6 border*12 good*3 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
border text*4 border*7 val*15 border*2 muted*6 border*8 good*7 focus text*49 focus*4 text*2 muted*34 text*9 focus text*49 focus
border muted*4 border*5 val*17 border*2 text*6 border*5 good*10 focus text*49 focus*4 text*2 muted*36 text*7 focus text*49 focus
border text*4 border*4 val*18 border*2 muted*6 border*3 good*12 focus text*98 focus muted*39 text*10 focus
border text*4 border muted border*7 muted*3 border*6 muted*3 border*3 text*6 border muted border*6 muted*3 border*4 focus text muted*45 text*52 focus muted*4 text*45 focus
border*50 focus text*4 muted*16 text*78 focus*51
border text title*23 text border*24 focus*100 border*45 text muted text border*2
border text*15 /c232*28 text*15 border*2 muted*41 text*33 border*2 text muted*3 text good text*56 border
border text*15 /c232*28 text*15 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*33 border*2 text muted*3 text good text*56 border
border text*15 /c232*28 text*15 border*2 text*39 train*10 text*25 border*2 text muted*3 text warn text*56 border
border text*15 /c232*10 c232/#9a4a1c*5 c244/#9a4a1c c248/#9a4a1c c247/#9a4a1c c250/#9a4a1c c254/#9a4a1c c243/#9a4a1c c102/#9a4a1c c252/#9a4a1c c250/#9a4a1c c250/c232*4 text*15 border*2 text*25 muted*6 text*8 train*4 muted*6 text*25 border*2 text muted*3 text good text*56 border
border text*15 /c232*10 #9a4a1c/c232*18 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*10 #9a4a1c/c232*18 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*10 #9a4a1c/c232*18 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*7 c232/c243 c232/c248 c232/c252 #9a4a1c/c232*18 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*6 c232/c248 c102/c251 c249/c251 c249/c250 #9a4a1c/c232*18 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*5 c232/c255 c245/c248 c243/c250 c255/c247 c252/c247 #9a4a1c/c232*18 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*5 c243/c102 c102/c145 c102/c244 c145/c244*2 #9a4a1c/c248 #9a4a1c/c244 #9a4a1c/c250 #9a4a1c/c244 #9a4a1c/c253 #9a4a1c/c254 #9a4a1c/c245 #9a4a1c/c246 #9a4a1c/c253*2 #9a4a1c/c250 #9a4a1c/c255 #9a4a1c/c247 #9a4a1c/c243 #9a4a1c/c232*4 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*28 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*28 text*15 border*2 text*74 border*2 text*62 border
border text*15 /c232*28 text*15 border*2 text*74 border*2 text*62 border
border text hidden*8 text*7 muted*11 text*31 border*2 text*74 border*2 text*62 border
border*200
text good*38
text focus*5 text muted*6 text*2 focus*2 text muted*4 text*2 focus*3 text muted*5
== 200×50 256 differs in
 2 border text title*10 text border*88 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2 focus text focus*6 text focus*51
 3 border text*6 border warn c60*24 marker*106 border focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
 4 border text*6 border good warn train warn c60*21 marker*106 border focus text*58 focus
 5 border text muted*5 border c60*4 warn train warn good c60*17 marker*106 border focus title*12 text*46 focus
 6 border text*6 border*4 c60*4 warn train warn good c60*14 marker*106 border focus text*2 muted*10 text*46 focus
 7 border text*6 border*7 c60*4 warn train warn*2 train c60*10 marker*106 border focus text*2 muted*10 focus*7 border*17 text*22 focus
 8 border text*6 border*13 c60*2 train warn*2 train warn c60*6 marker*106 border focus text*12 muted*15 text*31 focus
 9 border text*6 border*13 c60*6 warn*2 train warn*2 c60*49 marker*59 border focus text*2 muted*10 text*46 focus
10 border text*6 border*19 c60*3 good warn train warn*2 c60*46 marker*59 border focus text*2 muted*51 text*5 focus
11 border text muted*5 border*24 c60*3 train warn*2 train warn*2 c60*40 marker*59 border focus text*58 focus
12 border text*6 border*26 marker*2 c60*2 train warn*2 train warn*2 c60*37 marker*59 border focus title*10 text*48 focus
13 border text*6 border*26 marker*3 c60*6 warn train warn*2 train warn*2 c60*31 marker*59 border focus text*2 muted*10 text*46 focus
14 border text*6 border*26 marker*7 c60*6 train warn*2 train warn*2 c60 warn*2 c60*25 marker*59 border focus text*2 muted*48 text*8 focus
15 border text*6 border*26 marker*12 c60*7 train warn*2 train warn good c60 warn c60*20 marker*59 border focus text*58 focus
16 border text*6 border*26 marker*17 c60*7 warn train warn*2 train warn good c60 warn*2 c60*13 marker*59 border focus text*58 focus
17 border text*6 border*26 marker*22 c60*8 warn train warn*2 train warn*2 train warn*2 c60 warn*2 c60*4 marker*59 border focus text*58 focus
18 border muted*6 border*26 marker*27 c60*11 warn*2 train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60*28 marker*23 border focus text*58 focus
25 border text title*8 text border*8 text warn*5 text border*3 text title*3 text border*12 text good*3 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
26 border muted*4 border*10 warn*12 border*2 muted*6 border*12 good*3 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
27 border text*4 border*7 warn*15 border*2 muted*6 border*8 good*7 focus text*49 focus*4 text*2 muted*34 text*9 focus text*49 focus
28 border muted*4 border*5 warn*17 border*2 text*6 border*5 good*10 focus text*49 focus*4 text*2 muted*36 text*7 focus text*49 focus
29 border text*4 border*4 warn*18 border*2 muted*6 border*3 good*12 focus text*98 focus muted*39 text*10 focus
36 border text*15 /c232*10 c232/c94*5 c244/c94 c248/c94 c247/c94 c250/c94 c254/c94 c243/c94 c102/c94 c252/c94 c250/c94 c250/c232*4 text*15 border*2 text*25 muted*6 text*8 train*4 muted*6 text*25 border*2 text muted*3 text good text*56 border
37 border text*15 /c232*10 c94/c232*18 text*15 border*2 text*74 border*2 text*62 border
38 border text*15 /c232*10 c94/c232*18 text*15 border*2 text*74 border*2 text*62 border
39 border text*15 /c232*10 c94/c232*18 text*15 border*2 text*74 border*2 text*62 border
40 border text*15 /c232*7 c232/c243 c232/c248 c232/c252 c94/c232*18 text*15 border*2 text*74 border*2 text*62 border
41 border text*15 /c232*6 c232/c248 c102/c251 c249/c251 c249/c250 c94/c232*18 text*15 border*2 text*74 border*2 text*62 border
42 border text*15 /c232*5 c232/c255 c245/c248 c243/c250 c255/c247 c252/c247 c94/c232*18 text*15 border*2 text*74 border*2 text*62 border
43 border text*15 /c232*5 c243/c102 c102/c145 c102/c244 c145/c244*2 c94/c248 c94/c244 c94/c250 c94/c244 c94/c253 c94/c254 c94/c245 c94/c246 c94/c253*2 c94/c250 c94/c255 c94/c247 c94/c243 c94/c232*4 text*15 border*2 text*74 border*2 text*62 border
== 200×50 16 differs in
 2 muted text title*10 text muted*88 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2 focus text focus*6 text focus*51
 3 muted text*6 muted warn faint-n12*24 marker*106 muted focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
 4 muted text*6 muted good warn train warn faint-n12*21 marker*106 muted focus text*58 focus
 5 muted text muted*6 faint-n12*4 warn train warn good faint-n12*17 marker*106 muted focus title*12 text*46 focus
 6 muted text*6 muted*4 faint-n12*4 warn train warn good faint-n12*14 marker*106 muted focus text*2 muted*10 text*46 focus
 7 muted text*6 muted*7 faint-n12*4 warn train warn*2 train faint-n12*10 marker*106 muted focus text*2 muted*10 focus*7 muted*17 text*22 focus
 8 muted text*6 muted*13 faint-n12*2 train warn*2 train warn faint-n12*6 marker*106 muted focus text*12 muted*15 text*31 focus
 9 muted text*6 muted*13 faint-n12*6 warn*2 train warn*2 faint-n12*49 marker*59 muted focus text*2 muted*10 text*46 focus
10 muted text*6 muted*19 faint-n12*3 good warn train warn*2 faint-n12*46 marker*59 muted focus text*2 muted*51 text*5 focus
11 muted text muted*29 faint-n12*3 train warn*2 train warn*2 faint-n12*40 marker*59 muted focus text*58 focus
12 muted text*6 muted*26 marker*2 faint-n12*2 train warn*2 train warn*2 faint-n12*37 marker*59 muted focus title*10 text*48 focus
13 muted text*6 muted*26 marker*3 faint-n12*6 warn train warn*2 train warn*2 faint-n12*31 marker*59 muted focus text*2 muted*10 text*46 focus
14 muted text*6 muted*26 marker*7 faint-n12*6 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*25 marker*59 muted focus text*2 muted*48 text*8 focus
15 muted text*6 muted*26 marker*12 faint-n12*7 train warn*2 train warn good faint-n12 warn faint-n12*20 marker*59 muted focus text*58 focus
16 muted text*6 muted*26 marker*17 faint-n12*7 warn train warn*2 train warn good faint-n12 warn*2 faint-n12*13 marker*59 muted focus text*58 focus
17 muted text*6 muted*26 marker*22 faint-n12*8 warn train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*4 marker*59 muted focus text*58 focus
18 muted*33 marker*27 faint-n12*11 warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*28 marker*23 muted focus text*58 focus
19 muted text*6 muted*26 marker*17 focus text focus*24 text focus*68 text muted text focus*2 text*49 focus
20 muted text*6 muted*26 marker*17 focus text focus*2 text*95 focus text*49 focus
21 muted text*6 muted*26 marker*17 focus text*98 focus text*49 focus
22 muted text*6 muted*26 marker*17 focus text*49 good text*5 muted*40 text*3 focus text*49 focus
23 muted text*6 muted*43 focus text*3 title*44 text*2 focus*4 text*2 muted*40 text*3 focus text*49 focus
24 muted*50 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
25 muted text title*8 text muted*8 text warn*5 text muted*3 text title*3 text muted*12 text good*3 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
26 muted*15 warn*12 muted*20 good*3 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
27 muted text*4 muted*7 warn*15 muted*16 good*7 focus text*49 focus*4 text*2 muted*34 text*9 focus text*49 focus
28 muted*10 warn*17 muted*2 text*6 muted*5 good*10 focus text*49 focus*4 text*2 muted*36 text*7 focus text*49 focus
29 muted text*4 muted*4 warn*18 muted*11 good*12 focus text*98 focus muted*39 text*10 focus
30 muted text*4 muted*24 text*6 muted*15 focus text muted*45 text*52 focus muted*4 text*45 focus
31 muted*50 focus text*4 muted*16 text*78 focus*51
32 muted text title*23 text muted*24 focus*100 muted*45 text muted text muted*2
33 muted text*15 /n0*28 text*15 muted*43 text*33 muted*2 text muted*3 text good text*56 muted
34 muted text*15 /n0*28 text*15 muted*4 text*23 muted*6 text*2 focus*8 text*33 muted*2 text muted*3 text good text*56 muted
35 muted text*15 /n0*28 text*15 muted*2 text*39 train*10 text*25 muted*2 text muted*3 text warn text*56 muted
36 muted text*15 /n0*10 n0/n1*5 n7/n1*3 n15/n1*2 n8/n1 n7/n1 n15/n1*2 n15/n0*4 text*15 muted*2 text*25 muted*6 text*8 train*4 muted*6 text*25 muted*2 text muted*3 text good text*56 muted
37 muted text*15 /n0*10 n1/n0*18 text*15 muted*2 text*74 muted*2 text*62 muted
38 muted text*15 /n0*10 n1/n0*18 text*15 muted*2 text*74 muted*2 text*62 muted
39 muted text*15 /n0*10 n1/n0*18 text*15 muted*2 text*74 muted*2 text*62 muted
40 muted text*15 /n0*7 n0/n8 n0/n7 n0/n15 n1/n0*18 text*15 muted*2 text*74 muted*2 text*62 muted
41 muted text*15 /n0*6 n0/n7 n7/n15 n15/n7*2 n1/n0*18 text*15 muted*2 text*74 muted*2 text*62 muted
42 muted text*15 /n0*5 n0/n15 n7/n8 n8/n15 n15/n7*2 n1/n0*18 text*15 muted*2 text*74 muted*2 text*62 muted
43 muted text*15 /n0*5 n7/n8 n7/n7 n7/n8*3 n1/n7*3 n1/n8 n1/n15*2 n1/n7*2 n1/n15*4 n1/n7 n1/n8 n1/n0*4 text*15 muted*2 text*74 muted*2 text*62 muted
44 muted text*15 /n0*28 text*15 muted*2 text*74 muted*2 text*62 muted
45 muted text*15 /n0*28 text*15 muted*2 text*74 muted*2 text*62 muted
46 muted text*15 /n0*28 text*15 muted*2 text*74 muted*2 text*62 muted
47 muted text hidden*8 text*7 muted*11 text*31 muted*2 text*74 muted*2 text*62 muted
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*88 text*17 focus*2 text*12 focus*5 text muted*2 focus text focus*6 text focus*51
 3 muted text*6 muted text muted*24 text*106 muted focus*15 text*5 focus*2 text*37 focus
 4 muted text*6 muted text*4 muted*21 text*106 muted focus text*58 focus
 5 muted text muted*10 text*4 muted*17 text*106 muted focus*13 text*46 focus
 6 muted text*6 muted*8 text*4 muted*14 text*106 muted focus text*2 muted*10 text*46 focus
 7 muted text*6 muted*11 text*5 muted*10 text*106 muted focus text*2 muted*10 focus*7 muted*17 text*22 focus
 8 muted text*6 muted*15 text*4 focus muted*6 text*106 muted focus text*12 muted*15 text*31 focus
 9 muted text*6 muted*19 text*4 focus muted*49 text*59 muted focus text*2 muted*10 text*46 focus
10 muted text*6 muted*22 text*5 muted*46 text*59 muted focus text*2 muted*51 text*5 focus
11 muted text muted*32 text*4 focus*2 muted*40 text*59 muted focus text*58 focus
12 muted text*6 muted*26 text*2 muted*2 text*5 focus muted*37 text*59 muted focus*11 text*48 focus
13 muted text*6 muted*26 text*3 muted*6 text*5 focus*2 muted*31 text*59 muted focus text*2 muted*10 text*46 focus
14 muted text*6 muted*26 text*7 muted*6 text*6 muted focus*2 muted*25 text*59 muted focus text*2 muted*48 text*8 focus
15 muted text*6 muted*26 text*12 muted*7 text*6 muted focus muted*20 text*59 muted focus text*58 focus
16 muted text*6 muted*26 text*17 muted*7 text*7 muted focus*2 muted*13 text*59 muted focus text*58 focus
17 muted text*6 muted*26 text*22 muted*8 text*8 focus*2 muted focus*2 muted*4 text*59 muted focus text*58 focus
18 muted*33 text*27 muted*11 text*9 focus*2 muted focus*2 muted focus*2 muted*28 text*23 muted focus text*58 focus
19 muted text*6 muted*26 text*17 focus text focus*24 text focus*68 text muted text focus*2 text*49 focus
20 muted text*6 muted*26 text*17 focus text focus*2 text*95 focus text*49 focus
21 muted text*6 muted*26 text*17 focus text*98 focus text*49 focus
22 muted text*6 muted*26 text*17 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
23 muted text*6 muted*43 focus text*3 focus*44 text*2 focus*4 text*2 muted*40 text*3 focus text*49 focus
24 muted*50 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
25 muted text focus*8 text muted*8 text focus*5 text muted*3 text focus*3 text muted*12 text*4 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
26 muted*15 focus*12 muted*20 text*3 focus text*49 focus*4 text*2 muted*40 text*3 focus text*49 focus
27 muted text*4 muted*7 focus*15 muted*16 text*7 focus text*49 focus*4 text*2 muted*34 text*9 focus text*49 focus
28 muted*10 focus*17 muted*2 text*6 muted*5 text*10 focus text*49 focus*4 text*2 muted*36 text*7 focus text*49 focus
29 muted text*4 muted*4 focus*18 muted*11 text*12 focus text*98 focus muted*39 text*10 focus
30 muted text*4 muted*24 text*6 muted*15 focus text muted*45 text*52 focus muted*4 text*45 focus
31 muted*50 focus text*4 muted*16 text*78 focus*51
32 muted text focus*23 text muted*24 focus*100 muted*45 text muted text muted*2
33 muted text*58 muted*43 text*33 muted*2 text muted*3 text*58 muted
34 muted text*58 muted*4 text*23 muted*6 text*43 muted*2 text muted*3 text*58 muted
35 muted text*58 muted*2 text*74 muted*2 text muted*3 text focus text*56 muted
36 muted text*58 muted*2 text*25 muted*6 text*12 muted*6 text*25 muted*2 text muted*3 text*58 muted
37 muted text*58 muted*2 text*74 muted*2 text*62 muted
38 muted text*58 muted*2 text*74 muted*2 text*62 muted
39 muted text*58 muted*2 text*74 muted*2 text*62 muted
40 muted text*58 muted*2 text*74 muted*2 text*62 muted
41 muted text*58 muted*2 text*74 muted*2 text*62 muted
42 muted text*58 muted*2 text*74 muted*2 text*62 muted
43 muted text*58 muted*2 text*74 muted*2 text*62 muted
44 muted text*58 muted*2 text*74 muted*2 text*62 muted
45 muted text*58 muted*2 text*74 muted*2 text*62 muted
46 muted text*58 muted*2 text*74 muted*2 text*62 muted
47 muted text*16 muted*11 text*31 muted*2 text*74 muted*2 text*62 muted
48 muted*200
49 
