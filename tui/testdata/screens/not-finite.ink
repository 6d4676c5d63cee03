== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
border text title*10 text border*20 text train*2 text*8 val*2 text*12 border*2
border muted*5 border*11 marker*42 border
border text*5 border*11 marker*42 border
border muted*5 border bad*52 border
border text*5 border muted border*9 muted*3 border*8 muted*3 border*9 muted*3 border*11 muted*5 border
border*60
focus text focus*8 text muted*7 text muted*6 text muted*7 text muted*6 text focus*12 text muted*3 text focus*2
focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
focus title*12 text*46 focus
focus text*2 muted*10 text*46 focus
focus text*2 muted*10 focus*7 border*17 text*22 focus
focus text*12 muted*12 text*34 focus
focus text*2 muted*10 text*46 focus
focus text*2 muted*51 text*5 focus
focus title*10 text*48 focus
focus text*2 muted*10 text*46 focus
focus*60
text bad*57
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 2 border text title*10 text border*20 text train*2 text*8 warn*2 text*12 border*2
== 60×20 16 differs in
 2 muted text title*10 text muted*20 text train*2 text*8 warn*2 text*12 muted*2
 3 muted*17 marker*42 muted
 4 muted text*5 muted*11 marker*42 muted
 5 muted*7 bad*52 muted
 6 muted text*5 muted*54
 7 muted*60
12 focus text*2 muted*10 focus*7 muted*17 text*22 focus
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 2 muted text focus*10 text muted*20 text*11 focus*2 text*12 muted*2
 3 muted*17 text*42 muted
 4 muted text*5 muted*11 text*42 muted
 5 muted*7 bad*52 muted
 6 muted text*5 muted*54
 7 muted*60
 8 focus text focus*2 bold-bold-*6 text muted*7 text muted*6 text muted*7 text muted*6 text focus*12 text muted*3 text focus*2
 9 focus*15 text*5 focus*2 text*37 focus
10 focus*13 text*46 focus
12 focus text*2 muted*10 focus*7 muted*17 text*22 focus
16 focus*11 text*48 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*6 muted*11 text*13 muted*10
border text title*10 text border*40 text train*2 text*8 val*2 text*12 border*2
border muted*5 border*15 marker*58 border
border muted*5 border*15 marker*58 border
border text*5 border*15 marker*58 border
border muted*5 border*15 marker*58 border
border muted*5 border bad*72 border
border text*5 border muted border*13 muted*3 border*13 muted*3 border*13 muted*3 border*12 muted*3 border*3 muted*5 border
border*80
focus text focus*6 text focus*33 border text bold-bold-*9 text muted*6 text muted*7 text muted*6 text border*4
focus*3 title*10 focus*2 text*5 focus*2 text*19 focus border text*8 /#e5273a*20 text*8 border
focus title*12 text*28 focus border text*8 /#e5273a*20 text*8 border
focus text*2 muted*10 text*28 focus border text*8 /#e5273a*8 #e5273a/#9a4a1c*9 #e5273a/#e5273a*3 text*8 border
focus text*2 muted*10 focus*4 border*8 text*16 focus border text*8 /#e5273a*8 #9a4a1c/c232*9 #9a4a1c/#e5273a*3 text*8 border
focus text*12 muted*12 text*16 focus border text*8 /#e5273a*8 #9a4a1c/c232*9 #9a4a1c/#e5273a*3 text*8 border
focus text*2 muted*10 text*28 focus border text*8 /#e5273a*8 #9a4a1c/c232*9 #9a4a1c/#e5273a*3 text*8 border
focus text*2 muted*38 focus border text*8 /#e5273a*8 #9a4a1c/c232*9 #9a4a1c/#e5273a*3 text*8 border
focus title*10 text*30 focus border text*8 /#e5273a*8 #9a4a1c/#e5273a*12 text*8 border
focus text*2 muted*10 text*28 focus border text*8 /#e5273a*20 text*8 border
focus text*2 muted*38 focus border text*8 /#e5273a*20 text*8 border
focus text*40 focus border text hidden*8 text*7 muted*11 text*9 border
focus*42 border*38
text bad*76
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 2 border text title*10 text border*40 text train*2 text*8 warn*2 text*12 border*2
11 focus*3 title*10 focus*2 text*5 focus*2 text*19 focus border text*8 /c161*20 text*8 border
12 focus title*12 text*28 focus border text*8 /c161*20 text*8 border
13 focus text*2 muted*10 text*28 focus border text*8 /c161*8 c161/c94*9 c161/c161*3 text*8 border
14 focus text*2 muted*10 focus*4 border*8 text*16 focus border text*8 /c161*8 c94/c232*9 c94/c161*3 text*8 border
15 focus text*12 muted*12 text*16 focus border text*8 /c161*8 c94/c232*9 c94/c161*3 text*8 border
16 focus text*2 muted*10 text*28 focus border text*8 /c161*8 c94/c232*9 c94/c161*3 text*8 border
17 focus text*2 muted*38 focus border text*8 /c161*8 c94/c232*9 c94/c161*3 text*8 border
18 focus title*10 text*30 focus border text*8 /c161*8 c94/c161*12 text*8 border
19 focus text*2 muted*10 text*28 focus border text*8 /c161*20 text*8 border
20 focus text*2 muted*38 focus border text*8 /c161*20 text*8 border
== 80×24 16 differs in
 2 muted text title*10 text muted*40 text train*2 text*8 warn*2 text*12 muted*2
 3 muted*21 marker*58 muted
 4 muted*21 marker*58 muted
 5 muted text*5 muted*15 marker*58 muted
 6 muted*21 marker*58 muted
 7 muted*7 bad*72 muted
 8 muted text*5 muted*74
 9 muted*80
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*3 title*10 focus*2 text*5 focus*2 text*19 focus muted text*8 /n9*20 text*8 muted
12 focus title*12 text*28 focus muted text*8 /n9*20 text*8 muted
13 focus text*2 muted*10 text*28 focus muted text*8 /n9*8 n9/n1*9 n9/n9*3 text*8 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*8 /n9*8 n1/n0*9 n1/n9*3 text*8 muted
15 focus text*12 muted*12 text*16 focus muted text*8 /n9*8 n1/n0*9 n1/n9*3 text*8 muted
16 focus text*2 muted*10 text*28 focus muted text*8 /n9*8 n1/n0*9 n1/n9*3 text*8 muted
17 focus text*2 muted*38 focus muted text*8 /n9*8 n1/n0*9 n1/n9*3 text*8 muted
18 focus title*10 text*30 focus muted text*8 /n9*8 n1/n9*12 text*8 muted
19 focus text*2 muted*10 text*28 focus muted text*8 /n9*20 text*8 muted
20 focus text*2 muted*38 focus muted text*8 /n9*20 text*8 muted
21 focus text*40 focus muted text hidden*8 text*7 muted*11 text*9 muted
22 focus*42 muted*38
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*6 muted*11 text*13 muted*10
 2 muted text focus*10 text muted*40 text*11 focus*2 text*12 muted*2
 3 muted*21 text*58 muted
 4 muted*21 text*58 muted
 5 muted text*5 muted*15 text*58 muted
 6 muted*21 text*58 muted
 7 muted*7 bad*72 muted
 8 muted text*5 muted*74
 9 muted*80
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*15 text*5 focus*2 text*19 focus muted text*36 muted
12 focus*13 text*28 focus muted text*36 muted
13 focus text*2 muted*10 text*28 focus muted text*36 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*36 muted
15 focus text*12 muted*12 text*16 focus muted text*36 muted
16 focus text*2 muted*10 text*28 focus muted text*36 muted
17 focus text*2 muted*38 focus muted text*36 muted
18 focus*11 text*30 focus muted text*36 muted
19 focus text*2 muted*10 text*28 focus muted text*36 muted
20 focus text*2 muted*38 focus muted text*36 muted
21 focus text*40 focus muted text*16 muted*11 text*9 muted
22 focus*42 muted*38
== 80×24 light is as true
== 80×24 ascii differs in
 2 muted text title*10 text muted*40 text train*2 text*8 warn*2 text*12 muted*2
 3 muted*21 marker*58 muted
 4 muted*21 marker*58 muted
 5 muted text*5 muted*15 marker*58 muted
 6 muted*21 marker*58 muted
 7 muted*7 bad*72 muted
 8 muted text*5 muted*74
 9 muted*80
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*3 title*10 focus*2 text*5 focus*2 text*19 focus muted text*8 n0/n9*20 text*8 muted
12 focus title*12 text*28 focus muted text*8 n0/n9*20 text*8 muted
13 focus text*2 muted*10 text*28 focus muted text*8 n0/n9*20 text*8 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*8 n0/n9*8 n0/n1*9 n0/n9*3 text*8 muted
15 focus text*12 muted*12 text*16 focus muted text*8 n0/n9*8 n0/n1*9 n0/n9*3 text*8 muted
16 focus text*2 muted*10 text*28 focus muted text*8 n0/n9*8 n0/n1*9 n0/n9*3 text*8 muted
17 focus text*2 muted*38 focus muted text*8 n0/n9*8 n0/n1*9 n0/n9*3 text*8 muted
18 focus title*10 text*30 focus muted text*8 n0/n9*8 n0/n1*9 n0/n9*3 text*8 muted
19 focus text*2 muted*10 text*28 focus muted text*8 n0/n9*20 text*8 muted
20 focus text*2 muted*38 focus muted text*8 n0/n9*20 text*8 muted
21 focus text*40 focus muted text hidden*8 text*7 muted*11 text*9 muted
22 focus*42 muted*38
24 text focus*3 text muted*5 text*2 focus*7 text muted*4 text*2 focus*10 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*9 muted*17 text*10 muted*5 text*5 muted*8 text*5 muted*10
border text title*10 text border*37 text train*2 text*8 val*2 text*12 border*2 focus text focus*6 text focus*34
border muted*5 border*14 marker*56 border focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
border text*5 border*14 marker*56 border focus title*12 text*29 focus
border muted*5 border*14 marker*56 border focus text*2 muted*10 text*29 focus
border text*5 border*14 marker*56 border focus text*2 muted*10 focus*4 border*9 text*16 focus
border text*5 border*14 marker*56 border focus text*12 muted*12 text*17 focus
border muted*5 border*14 marker*56 border focus text*2 muted*10 text*29 focus
border text*5 border*14 marker*56 border focus text*2 muted*38 text focus
border muted*5 border bad*69 border focus title*10 text*31 focus
border text*5 border muted border*13 muted*3 border*12 muted*3 border*12 muted*3 border*17 muted*5 border focus text*2 muted*10 text*29 focus
border*77 focus text*2 muted*38 text focus
border text title*8 text border*5 text val*5 text border*3 text title*3 text border*13 text good*3 text border*3 text title*13 text border*3 text train*3 text border*2 focus text*41 focus
border muted*4 border*8 val*11 border*2 muted*4 border*22 muted*5 border*20 focus text*41 focus
border text*4 border*5 val*14 border*2 muted*4 border*22 text*5 border*20 focus muted*39 text*2 focus
border muted*4 border*3 val*16 border*2 muted*4 border*3 bad*17 border*2 muted*5 border bad*18 border focus muted*22 text*19 focus
border*77 focus*43
border text title*23 text border*3 text muted*3 text border*3 text title*6 text border*18 text frozen*15 text border*3 text title*7 text border*23 text muted text border*2
border text*3 /#e5273a*28 text*3 border*2 muted*41 text*3 border*2 text muted*3 text good text*30 border
border text*3 /#e5273a*28 text*3 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*3 border*2 text muted*3 text good text*30 border
border text*3 /#e5273a*28 text*3 border*2 text*39 muted*4 text border*2 text muted*3 text warn text*30 border
border text*3 /#e5273a*10 #e5273a/#9a4a1c*14 #e5273a/#e5273a*4 text*3 border*2 text*25 muted*6 text*8 muted*4 text border*2 text*36 border
border text*3 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*3 border*2 text*44 border*2 text muted*3 text good text*30 border
border text*3 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*3 border*2 text*44 border*2 text*36 border
border text*3 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*3 border*2 text*44 border*2 text*36 border
border text*3 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*3 border*2 text*44 border*2 text*36 border
border text*3 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*3 border*2 text*44 border*2 text*36 border
border text*3 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*3 border*2 text*44 border*2 text*36 border
border text*3 /#e5273a*10 #9a4a1c/#e5273a*18 text*3 border*2 text*44 border*2 text*36 border
border text*3 /#e5273a*28 text*3 border*2 text*44 border*2 text*36 border
border text*3 /#e5273a*28 text*3 border*2 text*44 border*2 text*36 border
border text*3 /#e5273a*28 text*3 border*2 text*44 border*2 text*36 border
border text hidden*8 text*7 muted*11 text*7 border*2 text*44 border*2 text*36 border
border*120
text bad*91
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 differs in
 2 border text title*10 text border*37 text train*2 text*8 warn*2 text*12 border*2 focus text focus*6 text focus*34
13 border text title*8 text border*5 text warn*5 text border*3 text title*3 text border*13 text good*3 text border*3 text title*13 text border*3 text train*3 text border*2 focus text*41 focus
14 border muted*4 border*8 warn*11 border*2 muted*4 border*22 muted*5 border*20 focus text*41 focus
15 border text*4 border*5 warn*14 border*2 muted*4 border*22 text*5 border*20 focus muted*39 text*2 focus
16 border muted*4 border*3 warn*16 border*2 muted*4 border*3 bad*17 border*2 muted*5 border bad*18 border focus muted*22 text*19 focus
19 border text*3 /c161*28 text*3 border*2 muted*41 text*3 border*2 text muted*3 text good text*30 border
20 border text*3 /c161*28 text*3 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*3 border*2 text muted*3 text good text*30 border
21 border text*3 /c161*28 text*3 border*2 text*39 muted*4 text border*2 text muted*3 text warn text*30 border
22 border text*3 /c161*10 c161/c94*14 c161/c161*4 text*3 border*2 text*25 muted*6 text*8 muted*4 text border*2 text*36 border
23 border text*3 /c161*10 c94/c232*14 c94/c161*4 text*3 border*2 text*44 border*2 text muted*3 text good text*30 border
24 border text*3 /c161*10 c94/c232*14 c94/c161*4 text*3 border*2 text*44 border*2 text*36 border
25 border text*3 /c161*10 c94/c232*14 c94/c161*4 text*3 border*2 text*44 border*2 text*36 border
26 border text*3 /c161*10 c94/c232*14 c94/c161*4 text*3 border*2 text*44 border*2 text*36 border
27 border text*3 /c161*10 c94/c232*14 c94/c161*4 text*3 border*2 text*44 border*2 text*36 border
28 border text*3 /c161*10 c94/c232*14 c94/c161*4 text*3 border*2 text*44 border*2 text*36 border
29 border text*3 /c161*10 c94/c161*18 text*3 border*2 text*44 border*2 text*36 border
30 border text*3 /c161*28 text*3 border*2 text*44 border*2 text*36 border
31 border text*3 /c161*28 text*3 border*2 text*44 border*2 text*36 border
32 border text*3 /c161*28 text*3 border*2 text*44 border*2 text*36 border
== 120×36 16 differs in
 2 muted text title*10 text muted*37 text train*2 text*8 warn*2 text*12 muted*2 focus text focus*6 text focus*34
 3 muted*20 marker*56 muted focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
 4 muted text*5 muted*14 marker*56 muted focus title*12 text*29 focus
 5 muted*20 marker*56 muted focus text*2 muted*10 text*29 focus
 6 muted text*5 muted*14 marker*56 muted focus text*2 muted*10 focus*4 muted*9 text*16 focus
 7 muted text*5 muted*14 marker*56 muted focus text*12 muted*12 text*17 focus
 8 muted*20 marker*56 muted focus text*2 muted*10 text*29 focus
 9 muted text*5 muted*14 marker*56 muted focus text*2 muted*38 text focus
10 muted*7 bad*69 muted focus title*10 text*31 focus
11 muted text*5 muted*71 focus text*2 muted*10 text*29 focus
12 muted*77 focus text*2 muted*38 text focus
13 muted text title*8 text muted*5 text warn*5 text muted*3 text title*3 text muted*13 text good*3 text muted*3 text title*13 text muted*3 text train*3 text muted*2 focus text*41 focus
14 muted*13 warn*11 muted*53 focus text*41 focus
15 muted text*4 muted*5 warn*14 muted*28 text*5 muted*20 focus muted*39 text*2 focus
16 muted*8 warn*16 muted*9 bad*17 muted*8 bad*18 muted focus muted*22 text*19 focus
17 muted*77 focus*43
18 muted text title*23 text muted*3 text muted*3 text muted*3 text title*6 text muted*18 text focus*15 text muted*3 text title*7 text muted*23 text muted text muted*2
19 muted text*3 /n9*28 text*3 muted*43 text*3 muted*2 text muted*3 text good text*30 muted
20 muted text*3 /n9*28 text*3 muted*4 text*23 muted*6 text*2 focus*8 text*3 muted*2 text muted*3 text good text*30 muted
21 muted text*3 /n9*28 text*3 muted*2 text*39 muted*4 text muted*2 text muted*3 text warn text*30 muted
22 muted text*3 /n9*10 n9/n1*14 n9/n9*4 text*3 muted*2 text*25 muted*6 text*8 muted*4 text muted*2 text*36 muted
23 muted text*3 /n9*10 n1/n0*14 n1/n9*4 text*3 muted*2 text*44 muted*2 text muted*3 text good text*30 muted
24 muted text*3 /n9*10 n1/n0*14 n1/n9*4 text*3 muted*2 text*44 muted*2 text*36 muted
25 muted text*3 /n9*10 n1/n0*14 n1/n9*4 text*3 muted*2 text*44 muted*2 text*36 muted
26 muted text*3 /n9*10 n1/n0*14 n1/n9*4 text*3 muted*2 text*44 muted*2 text*36 muted
27 muted text*3 /n9*10 n1/n0*14 n1/n9*4 text*3 muted*2 text*44 muted*2 text*36 muted
28 muted text*3 /n9*10 n1/n0*14 n1/n9*4 text*3 muted*2 text*44 muted*2 text*36 muted
29 muted text*3 /n9*10 n1/n9*18 text*3 muted*2 text*44 muted*2 text*36 muted
30 muted text*3 /n9*28 text*3 muted*2 text*44 muted*2 text*36 muted
31 muted text*3 /n9*28 text*3 muted*2 text*44 muted*2 text*36 muted
32 muted text*3 /n9*28 text*3 muted*2 text*44 muted*2 text*36 muted
33 muted text hidden*8 text*7 muted*11 text*7 muted*2 text*44 muted*2 text*36 muted
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*9 muted*17 text*10 muted*5 text*5 muted*8 text*5 muted*10
 2 muted text focus*10 text muted*37 text*11 focus*2 text*12 muted*2 focus text focus*6 text focus*34
 3 muted*20 text*56 muted focus*15 text*5 focus*2 text*20 focus
 4 muted text*5 muted*14 text*56 muted focus*13 text*29 focus
 5 muted*20 text*56 muted focus text*2 muted*10 text*29 focus
 6 muted text*5 muted*14 text*56 muted focus text*2 muted*10 focus*4 muted*9 text*16 focus
 7 muted text*5 muted*14 text*56 muted focus text*12 muted*12 text*17 focus
 8 muted*20 text*56 muted focus text*2 muted*10 text*29 focus
 9 muted text*5 muted*14 text*56 muted focus text*2 muted*38 text focus
10 muted*7 bad*69 muted focus*11 text*31 focus
11 muted text*5 muted*71 focus text*2 muted*10 text*29 focus
12 muted*77 focus text*2 muted*38 text focus
13 muted text focus*8 text muted*5 text focus*5 text muted*3 text focus*3 text muted*13 text*5 muted*3 text focus*13 text muted*3 text*5 muted*2 focus text*41 focus
14 muted*13 focus*11 muted*53 focus text*41 focus
15 muted text*4 muted*5 focus*14 muted*28 text*5 muted*20 focus muted*39 text*2 focus
16 muted*8 focus*16 muted*9 bad*17 muted*8 bad*18 muted focus muted*22 text*19 focus
17 muted*77 focus*43
18 muted text focus*23 text muted*3 text muted*3 text muted*3 text focus*6 text muted*18 text*17 muted*3 text focus*7 text muted*23 text muted text muted*2
19 muted text*34 muted*43 text*3 muted*2 text muted*3 text*32 muted
20 muted text*34 muted*4 text*23 muted*6 text*13 muted*2 text muted*3 text*32 muted
21 muted text*34 muted*2 text*39 muted*4 text muted*2 text muted*3 text focus text*30 muted
22 muted text*34 muted*2 text*25 muted*6 text*8 muted*4 text muted*2 text*36 muted
23 muted text*34 muted*2 text*44 muted*2 text muted*3 text*32 muted
24 muted text*34 muted*2 text*44 muted*2 text*36 muted
25 muted text*34 muted*2 text*44 muted*2 text*36 muted
26 muted text*34 muted*2 text*44 muted*2 text*36 muted
27 muted text*34 muted*2 text*44 muted*2 text*36 muted
28 muted text*34 muted*2 text*44 muted*2 text*36 muted
29 muted text*34 muted*2 text*44 muted*2 text*36 muted
30 muted text*34 muted*2 text*44 muted*2 text*36 muted
31 muted text*34 muted*2 text*44 muted*2 text*36 muted
32 muted text*34 muted*2 text*44 muted*2 text*36 muted
33 muted text*16 muted*11 text*7 muted*2 text*44 muted*2 text*36 muted
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*56 muted*5 text*5 muted*8 text*5 muted*10
border text title*10 text border*100 text train*2 text*8 val*2 text*12 border*2 focus text focus*6 text focus*51
border muted*5 border*27 marker*106 border focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
border text*5 border*27 marker*106 border focus text*58 focus
border text*5 border*27 marker*106 border focus title*12 text*46 focus
border text*5 border*27 marker*106 border focus text*2 muted*10 text*46 focus
border text*5 border*27 marker*106 border focus text*2 muted*10 focus*7 border*17 text*22 focus
border text*5 border*27 marker*106 border focus text*12 muted*12 text*34 focus
border muted*5 border*27 marker*106 border focus text*2 muted*10 text*46 focus
border text*5 border*27 marker*106 border focus text*2 muted*51 text*5 focus
border text*5 border*27 marker*106 border focus text*58 focus
border text*5 border*27 marker*106 border focus title*10 text*48 focus
border text*5 border*27 marker*106 border focus text*2 muted*10 text*46 focus
border text*5 border*27 marker*106 border focus text*2 muted*48 text*8 focus
border text*5 border*27 marker*106 border focus text*58 focus
border muted*5 border*27 marker*106 border focus text*58 focus
border text*5 border*27 marker*106 border focus text*58 focus
border text*5 border*27 marker*106 border focus text*58 focus
border text*5 border*27 marker*106 border focus text*58 focus
border text*5 border*27 marker*106 border focus text*58 focus
border text*5 border*27 marker*106 border focus text*58 focus
border muted*5 border bad*132 border focus text*58 focus
border text*5 border muted border*12 muted*2 border*13 muted*3 border*11 muted*3 border*11 muted*3 border*12 muted*3 border*11 muted*3 border*11 muted*3 border*12 muted*3 border*10 muted*5 border focus text*58 focus
border*140 focus text*58 focus
border text title*8 text border*8 text val*5 text border*3 text title*3 text border*15 text good*3 text border*3 text title*13 text border*5 text train*3 text border*3 text title*5 text border*13 text train*3 text border*3 text title*4 text border*14 text focus*3 text border*2 focus text*58 focus
border muted*4 border*10 val*12 border*2 muted*4 border*24 muted*5 border*23 muted*4 border*24 muted*4 border*23 focus text*58 focus
border text*4 border*7 val*15 border*2 text*4 border*24 text*5 border*23 text*4 border*24 text*4 border*23 focus text*58 focus
border muted*4 border*5 val*17 border*2 muted*4 border*24 text*5 border*23 muted*4 border*24 muted*4 border*23 focus text*58 focus
border text*4 border*4 val*18 border*2 muted*4 border*4 bad*18 border*2 muted*5 border bad*20 border*2 muted*4 border bad*21 border*2 muted*4 border bad*21 border focus muted*48 text*10 focus
border text*4 border muted border*7 muted*3 border*6 muted*3 border*3 text*4 border muted border*7 muted*3 border*6 muted*3 border*3 text*5 border muted border*6 muted*3 border*6 muted*3 border*3 text*4 border muted border*7 muted*3 border*6 muted*3 border*3 text*4 border muted border*7 muted*3 border*6 muted*3 border*2 focus muted*13 text*45 focus
border*140 focus*60
border text title*23 text border*27 text muted*3 text border*3 text title*6 text border*48 text frozen*15 text border*3 text title*7 text border*49 text muted text border*2
border text*15 /#e5273a*28 text*15 border*2 muted*41 text*33 border*2 text muted*3 text good text*56 border
border text*15 /#e5273a*28 text*15 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*33 border*2 text muted*3 text good text*56 border
border text*15 /#e5273a*28 text*15 border*2 text*39 muted*10 text*25 border*2 text muted*3 text warn text*56 border
border text*15 /#e5273a*10 #e5273a/#9a4a1c*14 #e5273a/#e5273a*4 text*15 border*2 text*25 muted*6 text*8 muted*10 text*25 border*2 text muted*3 text good text*56 border
border text*15 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*10 #9a4a1c/c232*14 #9a4a1c/#e5273a*4 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*10 #9a4a1c/#e5273a*18 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*28 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*28 text*15 border*2 text*74 border*2 text*62 border
border text*15 /#e5273a*28 text*15 border*2 text*74 border*2 text*62 border
border text hidden*8 text*7 muted*11 text*31 border*2 text*74 border*2 text*62 border
border*200
text bad*91
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 2 border text title*10 text border*100 text train*2 text*8 warn*2 text*12 border*2 focus text focus*6 text focus*51
25 border text title*8 text border*8 text warn*5 text border*3 text title*3 text border*15 text good*3 text border*3 text title*13 text border*5 text train*3 text border*3 text title*5 text border*13 text train*3 text border*3 text title*4 text border*14 text focus*3 text border*2 focus text*58 focus
26 border muted*4 border*10 warn*12 border*2 muted*4 border*24 muted*5 border*23 muted*4 border*24 muted*4 border*23 focus text*58 focus
27 border text*4 border*7 warn*15 border*2 text*4 border*24 text*5 border*23 text*4 border*24 text*4 border*23 focus text*58 focus
28 border muted*4 border*5 warn*17 border*2 muted*4 border*24 text*5 border*23 muted*4 border*24 muted*4 border*23 focus text*58 focus
29 border text*4 border*4 warn*18 border*2 muted*4 border*4 bad*18 border*2 muted*5 border bad*20 border*2 muted*4 border bad*21 border*2 muted*4 border bad*21 border focus muted*48 text*10 focus
33 border text*15 /c161*28 text*15 border*2 muted*41 text*33 border*2 text muted*3 text good text*56 border
34 border text*15 /c161*28 text*15 border*2 muted*2 text*23 muted*6 text*2 frozen*8 text*33 border*2 text muted*3 text good text*56 border
35 border text*15 /c161*28 text*15 border*2 text*39 muted*10 text*25 border*2 text muted*3 text warn text*56 border
36 border text*15 /c161*10 c161/c94*14 c161/c161*4 text*15 border*2 text*25 muted*6 text*8 muted*10 text*25 border*2 text muted*3 text good text*56 border
37 border text*15 /c161*10 c94/c232*14 c94/c161*4 text*15 border*2 text*74 border*2 text*62 border
38 border text*15 /c161*10 c94/c232*14 c94/c161*4 text*15 border*2 text*74 border*2 text*62 border
39 border text*15 /c161*10 c94/c232*14 c94/c161*4 text*15 border*2 text*74 border*2 text*62 border
40 border text*15 /c161*10 c94/c232*14 c94/c161*4 text*15 border*2 text*74 border*2 text*62 border
41 border text*15 /c161*10 c94/c232*14 c94/c161*4 text*15 border*2 text*74 border*2 text*62 border
42 border text*15 /c161*10 c94/c232*14 c94/c161*4 text*15 border*2 text*74 border*2 text*62 border
43 border text*15 /c161*10 c94/c161*18 text*15 border*2 text*74 border*2 text*62 border
44 border text*15 /c161*28 text*15 border*2 text*74 border*2 text*62 border
45 border text*15 /c161*28 text*15 border*2 text*74 border*2 text*62 border
46 border text*15 /c161*28 text*15 border*2 text*74 border*2 text*62 border
== 200×50 16 differs in
 2 muted text title*10 text muted*100 text train*2 text*8 warn*2 text*12 muted*2 focus text focus*6 text focus*51
 3 muted*33 marker*106 muted focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
 4 muted text*5 muted*27 marker*106 muted focus text*58 focus
 5 muted text*5 muted*27 marker*106 muted focus title*12 text*46 focus
 6 muted text*5 muted*27 marker*106 muted focus text*2 muted*10 text*46 focus
 7 muted text*5 muted*27 marker*106 muted focus text*2 muted*10 focus*7 muted*17 text*22 focus
 8 muted text*5 muted*27 marker*106 muted focus text*12 muted*12 text*34 focus
 9 muted*33 marker*106 muted focus text*2 muted*10 text*46 focus
10 muted text*5 muted*27 marker*106 muted focus text*2 muted*51 text*5 focus
11 muted text*5 muted*27 marker*106 muted focus text*58 focus
12 muted text*5 muted*27 marker*106 muted focus title*10 text*48 focus
13 muted text*5 muted*27 marker*106 muted focus text*2 muted*10 text*46 focus
14 muted text*5 muted*27 marker*106 muted focus text*2 muted*48 text*8 focus
15 muted text*5 muted*27 marker*106 muted focus text*58 focus
16 muted*33 marker*106 muted focus text*58 focus
17 muted text*5 muted*27 marker*106 muted focus text*58 focus
18 muted text*5 muted*27 marker*106 muted focus text*58 focus
19 muted text*5 muted*27 marker*106 muted focus text*58 focus
20 muted text*5 muted*27 marker*106 muted focus text*58 focus
21 muted text*5 muted*27 marker*106 muted focus text*58 focus
22 muted*7 bad*132 muted focus text*58 focus
23 muted text*5 muted*134 focus text*58 focus
24 muted*140 focus text*58 focus
25 muted text title*8 text muted*8 text warn*5 text muted*3 text title*3 text muted*15 text good*3 text muted*3 text title*13 text muted*5 text train*3 text muted*3 text title*5 text muted*13 text train*3 text muted*3 text title*4 text muted*14 text focus*3 text muted*2 focus text*58 focus
26 muted*15 warn*12 muted*113 focus text*58 focus
27 muted text*4 muted*7 warn*15 muted*2 text*4 muted*24 text*5 muted*23 text*4 muted*24 text*4 muted*23 focus text*58 focus
28 muted*10 warn*17 muted*30 text*5 muted*78 focus text*58 focus
29 muted text*4 muted*4 warn*18 muted*10 bad*18 muted*8 bad*20 muted*7 bad*21 muted*7 bad*21 muted focus muted*48 text*10 focus
30 muted text*4 muted*24 text*4 muted*24 text*5 muted*23 text*4 muted*24 text*4 muted*23 focus muted*13 text*45 focus
31 muted*140 focus*60
32 muted text title*23 text muted*27 text muted*3 text muted*3 text title*6 text muted*48 text focus*15 text muted*3 text title*7 text muted*49 text muted text muted*2
33 muted text*15 /n9*28 text*15 muted*43 text*33 muted*2 text muted*3 text good text*56 muted
34 muted text*15 /n9*28 text*15 muted*4 text*23 muted*6 text*2 focus*8 text*33 muted*2 text muted*3 text good text*56 muted
35 muted text*15 /n9*28 text*15 muted*2 text*39 muted*10 text*25 muted*2 text muted*3 text warn text*56 muted
36 muted text*15 /n9*10 n9/n1*14 n9/n9*4 text*15 muted*2 text*25 muted*6 text*8 muted*10 text*25 muted*2 text muted*3 text good text*56 muted
37 muted text*15 /n9*10 n1/n0*14 n1/n9*4 text*15 muted*2 text*74 muted*2 text*62 muted
38 muted text*15 /n9*10 n1/n0*14 n1/n9*4 text*15 muted*2 text*74 muted*2 text*62 muted
39 muted text*15 /n9*10 n1/n0*14 n1/n9*4 text*15 muted*2 text*74 muted*2 text*62 muted
40 muted text*15 /n9*10 n1/n0*14 n1/n9*4 text*15 muted*2 text*74 muted*2 text*62 muted
41 muted text*15 /n9*10 n1/n0*14 n1/n9*4 text*15 muted*2 text*74 muted*2 text*62 muted
42 muted text*15 /n9*10 n1/n0*14 n1/n9*4 text*15 muted*2 text*74 muted*2 text*62 muted
43 muted text*15 /n9*10 n1/n9*18 text*15 muted*2 text*74 muted*2 text*62 muted
44 muted text*15 /n9*28 text*15 muted*2 text*74 muted*2 text*62 muted
45 muted text*15 /n9*28 text*15 muted*2 text*74 muted*2 text*62 muted
46 muted text*15 /n9*28 text*15 muted*2 text*74 muted*2 text*62 muted
47 muted text hidden*8 text*7 muted*11 text*31 muted*2 text*74 muted*2 text*62 muted
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*56 muted*5 text*5 muted*8 text*5 muted*10
 2 muted text focus*10 text muted*100 text*11 focus*2 text*12 muted*2 focus text focus*6 text focus*51
 3 muted*33 text*106 muted focus*15 text*5 focus*2 text*37 focus
 4 muted text*5 muted*27 text*106 muted focus text*58 focus
 5 muted text*5 muted*27 text*106 muted focus*13 text*46 focus
 6 muted text*5 muted*27 text*106 muted focus text*2 muted*10 text*46 focus
 7 muted text*5 muted*27 text*106 muted focus text*2 muted*10 focus*7 muted*17 text*22 focus
 8 muted text*5 muted*27 text*106 muted focus text*12 muted*12 text*34 focus
 9 muted*33 text*106 muted focus text*2 muted*10 text*46 focus
10 muted text*5 muted*27 text*106 muted focus text*2 muted*51 text*5 focus
11 muted text*5 muted*27 text*106 muted focus text*58 focus
12 muted text*5 muted*27 text*106 muted focus*11 text*48 focus
13 muted text*5 muted*27 text*106 muted focus text*2 muted*10 text*46 focus
14 muted text*5 muted*27 text*106 muted focus text*2 muted*48 text*8 focus
15 muted text*5 muted*27 text*106 muted focus text*58 focus
16 muted*33 text*106 muted focus text*58 focus
17 muted text*5 muted*27 text*106 muted focus text*58 focus
18 muted text*5 muted*27 text*106 muted focus text*58 focus
19 muted text*5 muted*27 text*106 muted focus text*58 focus
20 muted text*5 muted*27 text*106 muted focus text*58 focus
21 muted text*5 muted*27 text*106 muted focus text*58 focus
22 muted*7 bad*132 muted focus text*58 focus
23 muted text*5 muted*134 focus text*58 focus
24 muted*140 focus text*58 focus
25 muted text focus*8 text muted*8 text focus*5 text muted*3 text focus*3 text muted*15 text*5 muted*3 text focus*13 text muted*5 text*5 muted*3 text focus*5 text muted*13 text*5 muted*3 text focus*4 text muted*14 text focus*3 text muted*2 focus text*58 focus
26 muted*15 focus*12 muted*113 focus text*58 focus
27 muted text*4 muted*7 focus*15 muted*2 text*4 muted*24 text*5 muted*23 text*4 muted*24 text*4 muted*23 focus text*58 focus
28 muted*10 focus*17 muted*30 text*5 muted*78 focus text*58 focus
29 muted text*4 muted*4 focus*18 muted*10 bad*18 muted*8 bad*20 muted*7 bad*21 muted*7 bad*21 muted focus muted*48 text*10 focus
30 muted text*4 muted*24 text*4 muted*24 text*5 muted*23 text*4 muted*24 text*4 muted*23 focus muted*13 text*45 focus
31 muted*140 focus*60
32 muted text focus*23 text muted*27 text muted*3 text muted*3 text focus*6 text muted*48 text*17 muted*3 text focus*7 text muted*49 text muted text muted*2
33 muted text*58 muted*43 text*33 muted*2 text muted*3 text*58 muted
34 muted text*58 muted*4 text*23 muted*6 text*43 muted*2 text muted*3 text*58 muted
35 muted text*58 muted*2 text*39 muted*10 text*25 muted*2 text muted*3 text focus text*56 muted
36 muted text*58 muted*2 text*25 muted*6 text*8 muted*10 text*25 muted*2 text muted*3 text*58 muted
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
