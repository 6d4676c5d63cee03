== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*25 text focus*25 text muted*3 text focus*2
focus text*23 muted*10 focus*3 muted*22 focus
focus text*21 muted text /c232*14 text*21 focus
focus text*23 /c232*5 c232/#9a4a1c*7 c232/c232*2 text*21 focus
focus text*20 focus*2 text /c232*5 #9a4a1c/c232*5 #9a4a1c/#00e5ff #9a4a1c/c232*3 text*21 focus
focus text*23 /c232*3 c232/c235 c232/c241 #9a4a1c/c232*9 text*21 focus
focus text*23 /c232*2 c232/c238 c244/c247 c244/c250 #9a4a1c/c232*9 text*21 focus
focus text*23 /c232*2 c238/c232 c245/c232*2 #9a4a1c/c232*9 text*21 focus
focus text*20 muted*2 text /c232*14 text*21 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text focus*24 muted*3 text*10 muted*3 text*3 hidden*7 text*7 focus
focus text hidden*8 text*7 muted*11 text*31 focus
focus*60
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 5 focus text*23 /c232*5 c232/c94*7 c232/c232*2 text*21 focus
 6 focus text*20 focus*2 text /c232*5 c94/c232*5 c94/c45 c94/c232*3 text*21 focus
 7 focus text*23 /c232*3 c232/c235 c232/c241 c94/c232*9 text*21 focus
 8 focus text*23 /c232*2 c232/c238 c244/c247 c244/c250 c94/c232*9 text*21 focus
 9 focus text*23 /c232*2 c238/c232 c245/c232*2 c94/c232*9 text*21 focus
== 60×20 16 differs in
 4 focus text*21 muted text /n0*14 text*21 focus
 5 focus text*23 /n0*5 n0/n1*7 n0/n0*2 text*21 focus
 6 focus text*20 focus*2 text /n0*5 n1/n0*5 n1/n14 n1/n0*3 text*21 focus
 7 focus text*23 /n0*4 n0/n8 n1/n0*9 text*21 focus
 8 focus text*23 /n0*3 n7/n8 n15/n7 n1/n0*9 text*21 focus
 9 focus text*23 /n0*2 n8/n0 n7/n0*2 n1/n0*9 text*21 focus
10 focus text*20 muted*2 text /n0*14 text*21 focus
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 4 focus text*21 muted text*36 focus
 5 focus text*58 focus
 6 focus text*20 focus*2 text*36 focus
 7 focus text*58 focus
 8 focus text*58 focus
 9 focus text*58 focus
10 focus text*20 muted*2 text*36 focus
16 focus text focus*24 muted*3 text*10 muted*3 text*17 focus
17 focus text*16 muted*11 text*31 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*25 text focus*45 text muted*3 text focus*2
focus text*26 muted*20 focus*6 muted*26 focus
focus text*24 muted text /c232*28 text*24 focus
focus text*26 /c232*28 text*24 focus
focus text*26 /c232*28 text*24 focus
focus text*26 /c232*10 c232/#9a4a1c*5 c244/#9a4a1c c248/#9a4a1c c247/#9a4a1c c250/#9a4a1c c254/#9a4a1c c243/#9a4a1c c102/#9a4a1c c252/#9a4a1c c250/#9a4a1c c250/c232*4 text*24 focus
focus text*26 /c232*10 #9a4a1c/c232*18 text*24 focus
focus text*23 focus*2 text /c232*10 #9a4a1c/c232*10 #00e5ff/#9a4a1c #9a4a1c/c232*7 text*24 focus
focus text*26 /c232*10 #9a4a1c/c232*18 text*24 focus
focus text*26 /c232*7 c232/c243 c232/c248 c232/c252 #9a4a1c/c232*18 text*24 focus
focus text*26 /c232*6 c232/c248 c102/c251 c249/c251 c249/c250 #9a4a1c/c232*18 text*24 focus
focus text*26 /c232*5 c232/c255 c245/c248 c243/c250 c255/c247 c252/c247 #9a4a1c/c232*18 text*24 focus
focus text*26 /c232*5 c243/c102 c102/c145 c102/c244 c145/c244*2 #9a4a1c/c248 #9a4a1c/c244 #9a4a1c/c250 #9a4a1c/c244 #9a4a1c/c253 #9a4a1c/c254 #9a4a1c/c245 #9a4a1c/c246 #9a4a1c/c253*2 #9a4a1c/c250 #9a4a1c/c255 #9a4a1c/c247 #9a4a1c/c243 #9a4a1c/c232*4 text*24 focus
focus text*26 /c232*28 text*24 focus
focus text*26 /c232*28 text*24 focus
focus text*23 muted*2 text /c232*28 text*24 focus
focus text*78 focus
focus text*78 focus
focus text focus*16 muted*3 text*10 muted*3 text*3 hidden*7 text*35 focus
focus text hidden*8 text*7 muted*11 text*51 focus
focus*80
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 7 focus text*26 /c232*10 c232/c94*5 c244/c94 c248/c94 c247/c94 c250/c94 c254/c94 c243/c94 c102/c94 c252/c94 c250/c94 c250/c232*4 text*24 focus
 8 focus text*26 /c232*10 c94/c232*18 text*24 focus
 9 focus text*23 focus*2 text /c232*10 c94/c232*10 c45/c94 c94/c232*7 text*24 focus
10 focus text*26 /c232*10 c94/c232*18 text*24 focus
11 focus text*26 /c232*7 c232/c243 c232/c248 c232/c252 c94/c232*18 text*24 focus
12 focus text*26 /c232*6 c232/c248 c102/c251 c249/c251 c249/c250 c94/c232*18 text*24 focus
13 focus text*26 /c232*5 c232/c255 c245/c248 c243/c250 c255/c247 c252/c247 c94/c232*18 text*24 focus
14 focus text*26 /c232*5 c243/c102 c102/c145 c102/c244 c145/c244*2 c94/c248 c94/c244 c94/c250 c94/c244 c94/c253 c94/c254 c94/c245 c94/c246 c94/c253*2 c94/c250 c94/c255 c94/c247 c94/c243 c94/c232*4 text*24 focus
== 80×24 16 differs in
 4 focus text*24 muted text /n0*28 text*24 focus
 5 focus text*26 /n0*28 text*24 focus
 6 focus text*26 /n0*28 text*24 focus
 7 focus text*26 /n0*10 n0/n1*5 n7/n1*3 n15/n1*2 n8/n1 n7/n1 n15/n1*2 n15/n0*4 text*24 focus
 8 focus text*26 /n0*10 n1/n0*18 text*24 focus
 9 focus text*23 focus*2 text /n0*10 n1/n0*10 n14/n1 n1/n0*7 text*24 focus
10 focus text*26 /n0*10 n1/n0*18 text*24 focus
11 focus text*26 /n0*7 n0/n8 n0/n7 n0/n15 n1/n0*18 text*24 focus
12 focus text*26 /n0*6 n0/n7 n7/n15 n15/n7*2 n1/n0*18 text*24 focus
13 focus text*26 /n0*5 n0/n15 n7/n8 n8/n15 n15/n7*2 n1/n0*18 text*24 focus
14 focus text*26 /n0*5 n7/n8 n7/n7 n7/n8*3 n1/n7*3 n1/n8 n1/n15*2 n1/n7*2 n1/n15*4 n1/n7 n1/n8 n1/n0*4 text*24 focus
15 focus text*26 /n0*28 text*24 focus
16 focus text*26 /n0*28 text*24 focus
17 focus text*23 muted*2 text /n0*28 text*24 focus
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 4 focus text*24 muted text*53 focus
 5 focus text*78 focus
 6 focus text*78 focus
 7 focus text*78 focus
 8 focus text*78 focus
 9 focus text*23 focus*2 text*53 focus
10 focus text*78 focus
11 focus text*78 focus
12 focus text*78 focus
13 focus text*78 focus
14 focus text*78 focus
15 focus text*78 focus
16 focus text*78 focus
17 focus text*23 muted*2 text*53 focus
20 focus text focus*16 muted*3 text*10 muted*3 text*45 focus
21 focus text*16 muted*11 text*51 focus
== 80×24 light is as true
== 80×24 ascii differs in
 4 focus text*24 muted text n0/n0*28 text*24 focus
 5 focus text*26 n0/n0*28 text*24 focus
 6 focus text*26 n0/n0*28 text*24 focus
 7 focus text*26 n0/n0*15 n0/n7*3 n0/n15*2 n0/n8 n0/n7 n0/n15*2 n0/n0*4 text*24 focus
 8 focus text*26 n0/n0*10 n0/n1*14 n0/n0*4 text*24 focus
 9 focus text*23 focus*2 text n0/n0*10 n0/n1*10 n0/n14 n0/n1*3 n0/n0*4 text*24 focus
10 focus text*26 n0/n0*10 n0/n1*14 n0/n0*4 text*24 focus
11 focus text*26 n0/n0*10 n0/n1*14 n0/n0*4 text*24 focus
12 focus text*26 n0/n0*7 n0/n7*3 n0/n1*14 n0/n0*4 text*24 focus
13 focus text*26 n0/n0*6 n0/n7 n0/n8 n0/n15*2 n0/n1*14 n0/n0*4 text*24 focus
14 focus text*26 n0/n0*5 n0/n8 n0/n7 n0/n8 n0/n7 n0/n8 n0/n1*14 n0/n0*4 text*24 focus
15 focus text*26 n0/n0*28 text*24 focus
16 focus text*26 n0/n0*28 text*24 focus
17 focus text*23 muted*2 text n0/n0*28 text*24 focus
24 text focus*3 text muted*4 text*2 focus*7 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*25 text focus*85 text muted*3 text focus*2
focus text*32 muted*40 focus*14 muted*32 focus
focus text*30 muted text /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*30 /c244*2 /c248*2 /c247*2 /c250*2 /c254*2 /c243*2 /c102*2 /c252*2 /c250*2 /c232*8 text*30 focus
focus text*32 /c232*20 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*20 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*20 #9a4a1c/c232*36 text*30 focus
focus text*29 focus*2 text /c232*20 #9a4a1c/c232*20 #00e5ff/#9a4a1c #9a4a1c/c232*15 text*30 focus
focus text*32 /c232*20 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*20 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*20 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*20 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*14 /c243*2 /c248*2 /c252*2 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*14 /c102*2 /c249*4 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*12 /c248*2 /c251*4 /c250*2 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*12 /c245*2 /c243*2 /c255*2 /c252*2 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*10 /c255*2 /c248*2 /c250*2 /c247*4 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*10 /c243*2 /c102*2 /c244*2 /c145*2 /c244*2 #9a4a1c/c232*36 text*30 focus
focus text*32 /c232*10 /c102*2 /c145*2 /c244*6 /c248*2 /c244*2 /c250*2 /c244*2 /c253*2 /c254*2 /c245*2 /c246*2 /c253*4 /c250*2 /c255*2 /c247*2 /c243*2 /c232*8 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*32 /c232*56 text*30 focus
focus text*29 muted*2 text /c232*56 text*30 focus
focus text focus*16 muted*3 text*10 muted*3 text*3 hidden*7 text*75 focus
focus text hidden*8 text*7 muted*11 text*91 focus
focus*120
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 differs in
11 focus text*32 /c232*20 c94/c232*36 text*30 focus
12 focus text*32 /c232*20 c94/c232*36 text*30 focus
13 focus text*32 /c232*20 c94/c232*36 text*30 focus
14 focus text*29 focus*2 text /c232*20 c94/c232*20 c45/c94 c94/c232*15 text*30 focus
15 focus text*32 /c232*20 c94/c232*36 text*30 focus
16 focus text*32 /c232*20 c94/c232*36 text*30 focus
17 focus text*32 /c232*20 c94/c232*36 text*30 focus
18 focus text*32 /c232*20 c94/c232*36 text*30 focus
19 focus text*32 /c232*14 /c243*2 /c248*2 /c252*2 c94/c232*36 text*30 focus
20 focus text*32 /c232*14 /c102*2 /c249*4 c94/c232*36 text*30 focus
21 focus text*32 /c232*12 /c248*2 /c251*4 /c250*2 c94/c232*36 text*30 focus
22 focus text*32 /c232*12 /c245*2 /c243*2 /c255*2 /c252*2 c94/c232*36 text*30 focus
23 focus text*32 /c232*10 /c255*2 /c248*2 /c250*2 /c247*4 c94/c232*36 text*30 focus
24 focus text*32 /c232*10 /c243*2 /c102*2 /c244*2 /c145*2 /c244*2 c94/c232*36 text*30 focus
== 120×36 16 differs in
 4 focus text*30 muted text /n0*56 text*30 focus
 5 focus text*32 /n0*56 text*30 focus
 6 focus text*32 /n0*56 text*30 focus
 7 focus text*32 /n0*56 text*30 focus
 8 focus text*32 /n0*56 text*30 focus
 9 focus text*32 /n0*56 text*30 focus
10 focus text*32 /n0*30 n7/n8*2 n7/n7*4 n15/n7*4 n7/n8*4 n15/n7*4 n15/n0*8 text*30 focus
11 focus text*32 /n0*20 n1/n0*36 text*30 focus
12 focus text*32 /n0*20 n1/n0*36 text*30 focus
13 focus text*32 /n0*20 n1/n0*36 text*30 focus
14 focus text*29 focus*2 text /n0*20 n1/n0*20 n14/n1 n1/n0*15 text*30 focus
15 focus text*32 /n0*20 n1/n0*36 text*30 focus
16 focus text*32 /n0*20 n1/n0*36 text*30 focus
17 focus text*32 /n0*20 n1/n0*36 text*30 focus
18 focus text*32 /n0*20 n1/n0*36 text*30 focus
19 focus text*32 /n0*14 n7/n8*2 n7/n7*2 n15/n7*2 n1/n0*36 text*30 focus
20 focus text*32 /n0*14 n7/n8*2 n15/n7*4 n1/n0*36 text*30 focus
21 focus text*32 /n0*12 /n7*2 n15/n7*6 n1/n0*36 text*30 focus
22 focus text*32 /n0*12 n7/n8*4 n7/n15*2 n15/n7*2 n1/n0*36 text*30 focus
23 focus text*32 /n0*10 /n15*2 /n7*2 n15/n7*2 n7/n8*4 n1/n0*36 text*30 focus
24 focus text*32 /n0*10 n7/n8*6 n7/n7*2 n7/n8*2 n1/n0*36 text*30 focus
25 focus text*32 /n0*10 n7/n8*2 n7/n7*2 n7/n8*6 n7/n7*2 n7/n8*2 n15/n7*2 n7/n8*2 n15/n7*4 n7/n8*4 n15/n7*6 n15/n15*2 n7/n8*4 n7/n0*8 text*30 focus
26 focus text*32 /n0*56 text*30 focus
27 focus text*32 /n0*56 text*30 focus
28 focus text*32 /n0*56 text*30 focus
29 focus text*32 /n0*56 text*30 focus
30 focus text*32 /n0*56 text*30 focus
31 focus text*29 muted*2 text /n0*56 text*30 focus
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 4 focus text*30 muted text*87 focus
 5 focus text*118 focus
 6 focus text*118 focus
 7 focus text*118 focus
 8 focus text*118 focus
 9 focus text*118 focus
10 focus text*118 focus
11 focus text*118 focus
12 focus text*118 focus
13 focus text*118 focus
14 focus text*29 focus*2 text*87 focus
15 focus text*118 focus
16 focus text*118 focus
17 focus text*118 focus
18 focus text*118 focus
19 focus text*118 focus
20 focus text*118 focus
21 focus text*118 focus
22 focus text*118 focus
23 focus text*118 focus
24 focus text*118 focus
25 focus text*118 focus
26 focus text*118 focus
27 focus text*118 focus
28 focus text*118 focus
29 focus text*118 focus
30 focus text*118 focus
31 focus text*29 muted*2 text*87 focus
32 focus text focus*16 muted*3 text*10 muted*3 text*85 focus
33 focus text*16 muted*11 text*91 focus
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*25 text focus*165 text muted*3 text focus*2
focus text*58 muted*61 focus*21 muted*58 focus
focus text*56 muted text /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*45 /c244*3 /c248*3 /c247*3 /c250*3 /c254*3 /c243*3 /c102*3 /c252*3 /c250*3 /c232*12 text*56 focus
focus text*58 /c232*30 c232/#9a4a1c*15 c244/#9a4a1c*3 c248/#9a4a1c*3 c247/#9a4a1c*3 c250/#9a4a1c*3 c254/#9a4a1c*3 c243/#9a4a1c*3 c102/#9a4a1c*3 c252/#9a4a1c*3 c250/#9a4a1c*3 c250/c232*12 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*55 focus*2 text /c232*30 #9a4a1c/c232*31 #9a4a1c/#00e5ff #9a4a1c/c232*22 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*30 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*21 c232/c243*3 c232/c248*3 c232/c252*3 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*21 /c243*3 /c248*3 /c252*3 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*21 /c102*3 /c249*6 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*18 c232/c248*3 c102/c251*3 c249/c251*3 c249/c250*3 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*18 /c248*3 /c251*6 /c250*3 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*18 /c245*3 /c243*3 /c255*3 /c252*3 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*15 c232/c255*3 c245/c248*3 c243/c250*3 c255/c247*3 c252/c247*3 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*15 /c255*3 /c248*3 /c250*3 /c247*6 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*15 /c243*3 /c102*3 /c244*3 /c145*3 /c244*3 #9a4a1c/c232*54 text*56 focus
focus text*58 /c232*15 c243/c102*3 c102/c145*3 c102/c244*3 c145/c244*6 #9a4a1c/c248*3 #9a4a1c/c244*3 #9a4a1c/c250*3 #9a4a1c/c244*3 #9a4a1c/c253*3 #9a4a1c/c254*3 #9a4a1c/c245*3 #9a4a1c/c246*3 #9a4a1c/c253*6 #9a4a1c/c250*3 #9a4a1c/c255*3 #9a4a1c/c247*3 #9a4a1c/c243*3 #9a4a1c/c232*12 text*56 focus
focus text*58 /c232*15 /c102*3 /c145*3 /c244*9 /c248*3 /c244*3 /c250*3 /c244*3 /c253*3 /c254*3 /c245*3 /c246*3 /c253*6 /c250*3 /c255*3 /c247*3 /c243*3 /c232*12 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*58 /c232*84 text*56 focus
focus text*55 muted*2 text /c232*84 text*56 focus
focus text focus*16 muted*3 text*10 muted*3 text*3 hidden*7 text*155 focus
focus text hidden*8 text*7 muted*11 text*171 focus
focus*200
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
14 focus text*58 /c232*30 c232/c94*15 c244/c94*3 c248/c94*3 c247/c94*3 c250/c94*3 c254/c94*3 c243/c94*3 c102/c94*3 c252/c94*3 c250/c94*3 c250/c232*12 text*56 focus
15 focus text*58 /c232*30 c94/c232*54 text*56 focus
16 focus text*58 /c232*30 c94/c232*54 text*56 focus
17 focus text*58 /c232*30 c94/c232*54 text*56 focus
18 focus text*58 /c232*30 c94/c232*54 text*56 focus
19 focus text*55 focus*2 text /c232*30 c94/c232*31 c94/c45 c94/c232*22 text*56 focus
20 focus text*58 /c232*30 c94/c232*54 text*56 focus
21 focus text*58 /c232*30 c94/c232*54 text*56 focus
22 focus text*58 /c232*30 c94/c232*54 text*56 focus
23 focus text*58 /c232*30 c94/c232*54 text*56 focus
24 focus text*58 /c232*30 c94/c232*54 text*56 focus
25 focus text*58 /c232*30 c94/c232*54 text*56 focus
26 focus text*58 /c232*21 c232/c243*3 c232/c248*3 c232/c252*3 c94/c232*54 text*56 focus
27 focus text*58 /c232*21 /c243*3 /c248*3 /c252*3 c94/c232*54 text*56 focus
28 focus text*58 /c232*21 /c102*3 /c249*6 c94/c232*54 text*56 focus
29 focus text*58 /c232*18 c232/c248*3 c102/c251*3 c249/c251*3 c249/c250*3 c94/c232*54 text*56 focus
30 focus text*58 /c232*18 /c248*3 /c251*6 /c250*3 c94/c232*54 text*56 focus
31 focus text*58 /c232*18 /c245*3 /c243*3 /c255*3 /c252*3 c94/c232*54 text*56 focus
32 focus text*58 /c232*15 c232/c255*3 c245/c248*3 c243/c250*3 c255/c247*3 c252/c247*3 c94/c232*54 text*56 focus
33 focus text*58 /c232*15 /c255*3 /c248*3 /c250*3 /c247*6 c94/c232*54 text*56 focus
34 focus text*58 /c232*15 /c243*3 /c102*3 /c244*3 /c145*3 /c244*3 c94/c232*54 text*56 focus
35 focus text*58 /c232*15 c243/c102*3 c102/c145*3 c102/c244*3 c145/c244*6 c94/c248*3 c94/c244*3 c94/c250*3 c94/c244*3 c94/c253*3 c94/c254*3 c94/c245*3 c94/c246*3 c94/c253*6 c94/c250*3 c94/c255*3 c94/c247*3 c94/c243*3 c94/c232*12 text*56 focus
== 200×50 16 differs in
 4 focus text*56 muted text /n0*84 text*56 focus
 5 focus text*58 /n0*84 text*56 focus
 6 focus text*58 /n0*84 text*56 focus
 7 focus text*58 /n0*84 text*56 focus
 8 focus text*58 /n0*84 text*56 focus
 9 focus text*58 /n0*84 text*56 focus
10 focus text*58 /n0*84 text*56 focus
11 focus text*58 /n0*84 text*56 focus
12 focus text*58 /n0*84 text*56 focus
13 focus text*58 /n0*45 n7/n8*3 n7/n7*6 n15/n7*6 n7/n8*6 n15/n7*6 n15/n0*12 text*56 focus
14 focus text*58 /n0*30 n0/n1*15 n7/n1*9 n15/n1*6 n8/n1*3 n7/n1*3 n15/n1*6 n15/n0*12 text*56 focus
15 focus text*58 /n0*30 n1/n0*54 text*56 focus
16 focus text*58 /n0*30 n1/n0*54 text*56 focus
17 focus text*58 /n0*30 n1/n0*54 text*56 focus
18 focus text*58 /n0*30 n1/n0*54 text*56 focus
19 focus text*55 focus*2 text /n0*30 n1/n0*31 n1/n14 n1/n0*22 text*56 focus
20 focus text*58 /n0*30 n1/n0*54 text*56 focus
21 focus text*58 /n0*30 n1/n0*54 text*56 focus
22 focus text*58 /n0*30 n1/n0*54 text*56 focus
23 focus text*58 /n0*30 n1/n0*54 text*56 focus
24 focus text*58 /n0*30 n1/n0*54 text*56 focus
25 focus text*58 /n0*30 n1/n0*54 text*56 focus
26 focus text*58 /n0*21 n0/n8*3 n0/n7*3 n0/n15*3 n1/n0*54 text*56 focus
27 focus text*58 /n0*21 n7/n8*3 n7/n7*3 n15/n7*3 n1/n0*54 text*56 focus
28 focus text*58 /n0*21 n7/n8*3 n15/n7*6 n1/n0*54 text*56 focus
29 focus text*58 /n0*18 n0/n7*3 n7/n15*3 n15/n7*6 n1/n0*54 text*56 focus
30 focus text*58 /n0*18 /n7*3 n15/n7*9 n1/n0*54 text*56 focus
31 focus text*58 /n0*18 n7/n8*6 n7/n15*3 n15/n7*3 n1/n0*54 text*56 focus
32 focus text*58 /n0*15 n0/n15*3 n7/n8*3 n8/n15*3 n15/n7*6 n1/n0*54 text*56 focus
33 focus text*58 /n0*15 /n15*3 /n7*3 n15/n7*3 n7/n8*6 n1/n0*54 text*56 focus
34 focus text*58 /n0*15 n7/n8*9 n7/n7*3 n7/n8*3 n1/n0*54 text*56 focus
35 focus text*58 /n0*15 n7/n8*3 n7/n7*3 n7/n8*9 n1/n7*9 n1/n8*3 n1/n15*6 n1/n7*6 n1/n15*12 n1/n7*3 n1/n8*3 n1/n0*12 text*56 focus
36 focus text*58 /n0*15 n7/n8*3 n7/n7*3 n7/n8*9 n7/n7*3 n7/n8*3 n15/n7*3 n7/n8*3 n15/n7*6 n7/n8*6 n15/n7*9 n15/n15*3 n7/n8*6 n7/n0*12 text*56 focus
37 focus text*58 /n0*84 text*56 focus
38 focus text*58 /n0*84 text*56 focus
39 focus text*58 /n0*84 text*56 focus
40 focus text*58 /n0*84 text*56 focus
41 focus text*58 /n0*84 text*56 focus
42 focus text*58 /n0*84 text*56 focus
43 focus text*58 /n0*84 text*56 focus
44 focus text*58 /n0*84 text*56 focus
45 focus text*55 muted*2 text /n0*84 text*56 focus
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 4 focus text*56 muted text*141 focus
 5 focus text*198 focus
 6 focus text*198 focus
 7 focus text*198 focus
 8 focus text*198 focus
 9 focus text*198 focus
10 focus text*198 focus
11 focus text*198 focus
12 focus text*198 focus
13 focus text*198 focus
14 focus text*198 focus
15 focus text*198 focus
16 focus text*198 focus
17 focus text*198 focus
18 focus text*198 focus
19 focus text*55 focus*2 text*141 focus
20 focus text*198 focus
21 focus text*198 focus
22 focus text*198 focus
23 focus text*198 focus
24 focus text*198 focus
25 focus text*198 focus
26 focus text*198 focus
27 focus text*198 focus
28 focus text*198 focus
29 focus text*198 focus
30 focus text*198 focus
31 focus text*198 focus
32 focus text*198 focus
33 focus text*198 focus
34 focus text*198 focus
35 focus text*198 focus
36 focus text*198 focus
37 focus text*198 focus
38 focus text*198 focus
39 focus text*198 focus
40 focus text*198 focus
41 focus text*198 focus
42 focus text*198 focus
43 focus text*198 focus
44 focus text*198 focus
45 focus text*55 muted*2 text*141 focus
46 focus text focus*16 muted*3 text*10 muted*3 text*165 focus
47 focus text*16 muted*11 text*171 focus
