== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*6 text focus*27 text muted*20 text focus*2
focus text focus*2 text*15 focus text*39 focus
focus text*3 muted*54 text focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus*60

text focus*5 text muted*4 text*2 focus*3 text muted*4
== 60×20 256 is as true
== 60×20 16 is as true
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*6 text focus*47 text muted*20 text focus*2
focus text focus*2 text*15 focus text*59 focus
focus text*3 muted*74 text focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus*80
border text title*14 text border*63
border text*78 border
border text*78 border
border text*78 border
border text*78 border
border text*78 border
border text*78 border
border*80

text focus*5 text muted*4 text*2 focus*3 text muted*4
== 80×24 256 is as true
== 80×24 16 differs in
15 muted text title*14 text muted*63
16 muted text*78 muted
17 muted text*78 muted
18 muted text*78 muted
19 muted text*78 muted
20 muted text*78 muted
21 muted text*78 muted
22 muted*80
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
15 muted text focus*14 text muted*63
16 muted text*78 muted
17 muted text*78 muted
18 muted text*78 muted
19 muted text*78 muted
20 muted text*78 muted
21 muted text*78 muted
22 muted*80
== 80×24 light is as true
== 80×24 ascii is as 16
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*6 text focus*87 text muted*20 text focus*2
focus text focus*2 text*15 focus text*99 focus
focus text*3 muted*82 text*33 focus
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
border text title*14 text border*103
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border*120

text focus*5 text muted*4 text*2 focus*3 text muted*4
== 120×36 256 is as true
== 120×36 16 differs in
23 muted text title*14 text muted*103
24 muted text*118 muted
25 muted text*118 muted
26 muted text*118 muted
27 muted text*118 muted
28 muted text*118 muted
29 muted text*118 muted
30 muted text*118 muted
31 muted text*118 muted
32 muted text*118 muted
33 muted text*118 muted
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
23 muted text focus*14 text muted*103
24 muted text*118 muted
25 muted text*118 muted
26 muted text*118 muted
27 muted text*118 muted
28 muted text*118 muted
29 muted text*118 muted
30 muted text*118 muted
31 muted text*118 muted
32 muted text*118 muted
33 muted text*118 muted
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*6 text focus*167 text muted*20 text focus*2
focus text focus*2 text*15 focus text*179 focus
focus text*3 muted*82 text*113 focus
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
border text title*14 text border*183
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border*200

text focus*5 text muted*4 text*2 focus*3 text muted*4
== 200×50 256 is as true
== 200×50 16 differs in
33 muted text title*14 text muted*183
34 muted text*198 muted
35 muted text*198 muted
36 muted text*198 muted
37 muted text*198 muted
38 muted text*198 muted
39 muted text*198 muted
40 muted text*198 muted
41 muted text*198 muted
42 muted text*198 muted
43 muted text*198 muted
44 muted text*198 muted
45 muted text*198 muted
46 muted text*198 muted
47 muted text*198 muted
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
33 muted text focus*14 text muted*183
34 muted text*198 muted
35 muted text*198 muted
36 muted text*198 muted
37 muted text*198 muted
38 muted text*198 muted
39 muted text*198 muted
40 muted text*198 muted
41 muted text*198 muted
42 muted text*198 muted
43 muted text*198 muted
44 muted text*198 muted
45 muted text*198 muted
46 muted text*198 muted
47 muted text*198 muted
48 muted*200
