== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*19 text focus*31 text muted*3 text focus*2
focus text*12 val*24 muted*6 text*8 muted*7 text focus
focus text*12 val*29 muted text*8 muted*7 text focus
focus text*12 val*23 muted*7 text*8 muted*7 text focus
focus text*12 val*26 muted*4 text*8 muted*7 text focus
focus text*12 val*24 muted*6 text*8 muted*7 text focus
focus text*12 val*28 muted*2 text*8 muted*7 text focus
focus text*12 warn*17 muted*13 text*8 muted*7 text focus
focus text*12 val*28 muted*2 text*8 muted*7 text focus
focus text*12 val*29 muted text*8 muted*7 text focus
focus text*12 val*29 muted text*8 muted*7 text focus
focus text*20 muted*25 text*13 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus*60
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 3 focus text*12 warn*24 muted*6 text*8 muted*7 text focus
 4 focus text*12 warn*29 muted text*8 muted*7 text focus
 5 focus text*12 warn*23 muted*7 text*8 muted*7 text focus
 6 focus text*12 warn*26 muted*4 text*8 muted*7 text focus
 7 focus text*12 warn*24 muted*6 text*8 muted*7 text focus
 8 focus text*12 warn*28 muted*2 text*8 muted*7 text focus
10 focus text*12 warn*28 muted*2 text*8 muted*7 text focus
11 focus text*12 warn*29 muted text*8 muted*7 text focus
12 focus text*12 warn*29 muted text*8 muted*7 text focus
== 60×20 16 is as 256
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 3 focus text*12 focus*24 muted*6 text*8 muted*7 text focus
 4 focus text*12 focus*29 muted text*8 muted*7 text focus
 5 focus text*12 focus*23 muted*7 text*8 muted*7 text focus
 6 focus text*12 focus*26 muted*4 text*8 muted*7 text focus
 7 focus text*12 focus*24 muted*6 text*8 muted*7 text focus
 8 focus text*12 focus*28 muted*2 text*8 muted*7 text focus
 9 focus text*12 focus*17 muted*13 text*8 muted*7 text focus
10 focus text*12 focus*28 muted*2 text*8 muted*7 text focus
11 focus text*12 focus*29 muted text*8 muted*7 text focus
12 focus text*12 focus*29 muted text*8 muted*7 text focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*19 text focus*51 text muted*3 text focus*2
focus text*12 val*41 muted*9 text*8 muted*7 text focus
focus text*12 val*49 muted text*8 muted*7 text focus
focus text*12 val*38 muted*12 text*8 muted*7 text focus
focus text*12 val*44 muted*6 text*8 muted*7 text focus
focus text*12 val*40 muted*10 text*8 muted*7 text focus
focus text*12 val*47 muted*3 text*8 muted*7 text focus
focus text*12 warn*29 muted*21 text*8 muted*7 text focus
focus text*12 val*47 muted*3 text*8 muted*7 text focus
focus text*12 val*48 muted*2 text*8 muted*7 text focus
focus text*12 val*48 muted*2 text*8 muted*7 text focus
focus text*20 muted*25 text*33 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus*80
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 3 focus text*12 warn*41 muted*9 text*8 muted*7 text focus
 4 focus text*12 warn*49 muted text*8 muted*7 text focus
 5 focus text*12 warn*38 muted*12 text*8 muted*7 text focus
 6 focus text*12 warn*44 muted*6 text*8 muted*7 text focus
 7 focus text*12 warn*40 muted*10 text*8 muted*7 text focus
 8 focus text*12 warn*47 muted*3 text*8 muted*7 text focus
10 focus text*12 warn*47 muted*3 text*8 muted*7 text focus
11 focus text*12 warn*48 muted*2 text*8 muted*7 text focus
12 focus text*12 warn*48 muted*2 text*8 muted*7 text focus
== 80×24 16 is as 256
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 3 focus text*12 focus*41 muted*9 text*8 muted*7 text focus
 4 focus text*12 focus*49 muted text*8 muted*7 text focus
 5 focus text*12 focus*38 muted*12 text*8 muted*7 text focus
 6 focus text*12 focus*44 muted*6 text*8 muted*7 text focus
 7 focus text*12 focus*40 muted*10 text*8 muted*7 text focus
 8 focus text*12 focus*47 muted*3 text*8 muted*7 text focus
 9 focus text*12 focus*29 muted*21 text*8 muted*7 text focus
10 focus text*12 focus*47 muted*3 text*8 muted*7 text focus
11 focus text*12 focus*48 muted*2 text*8 muted*7 text focus
12 focus text*12 focus*48 muted*2 text*8 muted*7 text focus
== 80×24 light is as true
== 80×24 ascii differs in
 3 focus text*12 warn*41 muted*9 text*8 muted*7 text focus
 4 focus text*12 warn*49 muted text*8 muted*7 text focus
 5 focus text*12 warn*38 muted*12 text*8 muted*7 text focus
 6 focus text*12 warn*44 muted*6 text*8 muted*7 text focus
 7 focus text*12 warn*40 muted*10 text*8 muted*7 text focus
 8 focus text*12 warn*47 muted*3 text*8 muted*7 text focus
10 focus text*12 warn*47 muted*3 text*8 muted*7 text focus
11 focus text*12 warn*48 muted*2 text*8 muted*7 text focus
12 focus text*12 warn*48 muted*2 text*8 muted*7 text focus
24 text focus*3 text muted*4 text*2 focus*7 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*19 text focus*91 text muted*3 text focus*2
focus text*12 val*73 muted*17 text*8 muted*7 text focus
focus text*12 val*87 muted*3 text*8 muted*7 text focus
focus text*12 val*68 muted*22 text*8 muted*7 text focus
focus text*12 val*79 muted*11 text*8 muted*7 text focus
focus text*12 val*71 muted*19 text*8 muted*7 text focus
focus text*12 val*84 muted*6 text*8 muted*7 text focus
focus text*12 warn*52 muted*38 text*8 muted*7 text focus
focus text*12 val*85 muted*5 text*8 muted*7 text focus
focus text*12 val*87 muted*3 text*8 muted*7 text focus
focus text*12 val*86 muted*4 text*8 muted*7 text focus
focus text*20 muted*25 text*73 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus*120
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 differs in
 3 focus text*12 warn*73 muted*17 text*8 muted*7 text focus
 4 focus text*12 warn*87 muted*3 text*8 muted*7 text focus
 5 focus text*12 warn*68 muted*22 text*8 muted*7 text focus
 6 focus text*12 warn*79 muted*11 text*8 muted*7 text focus
 7 focus text*12 warn*71 muted*19 text*8 muted*7 text focus
 8 focus text*12 warn*84 muted*6 text*8 muted*7 text focus
10 focus text*12 warn*85 muted*5 text*8 muted*7 text focus
11 focus text*12 warn*87 muted*3 text*8 muted*7 text focus
12 focus text*12 warn*86 muted*4 text*8 muted*7 text focus
== 120×36 16 is as 256
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 3 focus text*12 focus*73 muted*17 text*8 muted*7 text focus
 4 focus text*12 focus*87 muted*3 text*8 muted*7 text focus
 5 focus text*12 focus*68 muted*22 text*8 muted*7 text focus
 6 focus text*12 focus*79 muted*11 text*8 muted*7 text focus
 7 focus text*12 focus*71 muted*19 text*8 muted*7 text focus
 8 focus text*12 focus*84 muted*6 text*8 muted*7 text focus
 9 focus text*12 focus*52 muted*38 text*8 muted*7 text focus
10 focus text*12 focus*85 muted*5 text*8 muted*7 text focus
11 focus text*12 focus*87 muted*3 text*8 muted*7 text focus
12 focus text*12 focus*86 muted*4 text*8 muted*7 text focus
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*19 text focus*171 text muted*3 text focus*2
focus text*12 val*82 muted*18 text*8 muted*7 text*71 focus
focus text*12 val*97 muted*3 text*8 muted*7 text*71 focus
focus text*12 val*76 muted*24 text*8 muted*7 text*71 focus
focus text*12 val*88 muted*12 text*8 muted*7 text*71 focus
focus text*12 val*79 muted*21 text*8 muted*7 text*71 focus
focus text*12 val*94 muted*6 text*8 muted*7 text*71 focus
focus text*12 warn*58 muted*42 text*8 muted*7 text*71 focus
focus text*12 val*94 muted*6 text*8 muted*7 text*71 focus
focus text*12 val*97 muted*3 text*8 muted*7 text*71 focus
focus text*12 val*95 muted*5 text*8 muted*7 text*71 focus
focus text*20 muted*25 text*153 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus*200
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 3 focus text*12 warn*82 muted*18 text*8 muted*7 text*71 focus
 4 focus text*12 warn*97 muted*3 text*8 muted*7 text*71 focus
 5 focus text*12 warn*76 muted*24 text*8 muted*7 text*71 focus
 6 focus text*12 warn*88 muted*12 text*8 muted*7 text*71 focus
 7 focus text*12 warn*79 muted*21 text*8 muted*7 text*71 focus
 8 focus text*12 warn*94 muted*6 text*8 muted*7 text*71 focus
10 focus text*12 warn*94 muted*6 text*8 muted*7 text*71 focus
11 focus text*12 warn*97 muted*3 text*8 muted*7 text*71 focus
12 focus text*12 warn*95 muted*5 text*8 muted*7 text*71 focus
== 200×50 16 is as 256
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 3 focus text*12 focus*82 muted*18 text*8 muted*7 text*71 focus
 4 focus text*12 focus*97 muted*3 text*8 muted*7 text*71 focus
 5 focus text*12 focus*76 muted*24 text*8 muted*7 text*71 focus
 6 focus text*12 focus*88 muted*12 text*8 muted*7 text*71 focus
 7 focus text*12 focus*79 muted*21 text*8 muted*7 text*71 focus
 8 focus text*12 focus*94 muted*6 text*8 muted*7 text*71 focus
 9 focus text*12 focus*58 muted*42 text*8 muted*7 text*71 focus
10 focus text*12 focus*94 muted*6 text*8 muted*7 text*71 focus
11 focus text*12 focus*97 muted*3 text*8 muted*7 text*71 focus
12 focus text*12 focus*95 muted*5 text*8 muted*7 text*71 focus
