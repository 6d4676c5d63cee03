== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*6 text focus*32 text muted*15 text focus*2
focus muted*58 focus
focus text*2 focus text good*10 text*44 focus
focus text*2 focus text good*10 text*44 focus
focus text focus*10 text focus*47
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*2 focus*5 text*51 focus
focus text*2 focus*5 text*51 focus
focus text*2 focus*5 text*51 focus
focus text*58 focus
focus*60
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus*60

text focus text muted*6 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 is as true
== 60×20 16 is as true
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 4 focus text*2 focus text*55 focus
 5 focus text*2 focus text*55 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*6 text focus*52 text muted*15 text focus*2
focus muted*78 focus
focus text*2 focus text good*10 text*64 focus
focus text*2 focus text good*10 text*64 focus
focus text*2 focus text good*10 text*64 focus
focus*4 text warn*9 text*4 title*36 text*25 focus
focus text*2 focus text bad*3 focus text focus*10 text focus*51 text*7 focus
focus text*2 focus text bad*3 focus text*62 focus text*7 focus
focus text*2 focus text bad*3 focus text*62 focus text*7 focus
focus text*7 focus text*62 focus text*7 focus
focus text*7 focus text*2 focus*5 text*55 focus text*7 focus
focus text*7 focus text*2 focus*5 text*55 focus text*7 focus
focus*9 text*2 focus*5 text*55 focus*9
border text title*6 focus text*62 focus muted*5 text border*2
border text warn*6 focus*64 text*7 border
border text muted*53 text*24 border
border text*78 border
border text muted*76 text border
border text muted*12 text*65 border
border text*78 border
border*80

text focus text muted*6 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 is as true
== 80×24 16 differs in
15 muted text title*6 focus text*62 focus muted*5 text muted*2
16 muted text warn*6 focus*64 text*7 muted
17 muted text muted*53 text*24 muted
18 muted text*78 muted
19 muted text muted*76 text muted
20 muted text muted*12 text*65 muted
21 muted text*78 muted
22 muted*80
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 4 focus text*2 focus text*75 focus
 5 focus text*2 focus text*75 focus
 6 focus text*2 focus text*75 focus
 7 focus*4 text focus*9 text*4 focus*36 text*25 focus
15 muted text focus*7 text*62 focus muted*5 text muted*2
16 muted text focus*70 text*7 muted
17 muted text muted*53 text*24 muted
18 muted text*78 muted
19 muted text muted*76 text muted
20 muted text muted*12 text*65 muted
21 muted text*78 muted
22 muted*80
== 80×24 light is as true
== 80×24 ascii is as 16
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*6 text focus*92 text muted*15 text focus*2
focus muted*118 focus
focus text*2 focus text good*10 text*104 focus
focus text*2 focus text good*10 text*104 focus
focus text*2 focus text good*10 text*104 focus
focus*4 text warn*9 text*4 title*38 text*63 focus
focus text*2 focus text bad*9 text*105 focus
focus text*2 focus text bad*10 text*104 focus
focus text*2 focus text bad*12 text*102 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*27 focus text focus*10 text focus*51 text*27 focus
focus text*27 focus text*62 focus text*27 focus
focus text*27 focus text*62 focus text*27 focus
focus text*27 focus text*62 focus text*27 focus
focus text*27 focus text*2 focus*5 text*55 focus text*27 focus
focus text*27 focus text*2 focus*5 text*55 focus text*27 focus
focus text*27 focus text*2 focus*5 text*55 focus text*27 focus
focus text*27 focus text*62 focus text*27 focus
focus*120
border text title*28 text border*68 text muted*17 text border*2
border text warn*9 text*108 border
border text muted*73 text*44 border
border text*118 border
border text muted*89 text*28 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border*120

text focus text muted*6 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 256 is as true
== 120×36 16 differs in
23 muted text title*28 text muted*68 text muted*17 text muted*2
24 muted text warn*9 text*108 muted
25 muted text muted*73 text*44 muted
26 muted text*118 muted
27 muted text muted*89 text*28 muted
28 muted text*118 muted
29 muted text*118 muted
30 muted text*118 muted
31 muted text*118 muted
32 muted text*118 muted
33 muted text*118 muted
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 4 focus text*2 focus text*115 focus
 5 focus text*2 focus text*115 focus
 6 focus text*2 focus text*115 focus
 7 focus*4 text focus*9 text*4 focus*38 text*63 focus
23 muted text focus*28 text muted*68 text muted*17 text muted*2
24 muted text focus*9 text*108 muted
25 muted text muted*73 text*44 muted
26 muted text*118 muted
27 muted text muted*89 text*28 muted
28 muted text*118 muted
29 muted text*118 muted
30 muted text*118 muted
31 muted text*118 muted
32 muted text*118 muted
33 muted text*118 muted
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*6 text focus*172 text muted*15 text focus*2
focus muted*150 text*48 focus
focus text*2 focus text good*10 text*184 focus
focus text*2 focus text good*10 text*184 focus
focus text*2 focus text good*10 text*184 focus
focus*4 text warn*9 text*4 title*44 text*137 focus
focus text*2 focus text bad*9 text*185 focus
focus text*2 focus text bad*10 text*184 focus
focus text*2 focus text bad*12 text*182 focus
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
focus text*67 focus text focus*10 text focus*51 text*67 focus
focus text*67 focus text*62 focus text*67 focus
focus text*67 focus text*62 focus text*67 focus
focus text*67 focus text*62 focus text*67 focus
focus text*67 focus text*2 focus*5 text*55 focus text*67 focus
focus text*67 focus text*2 focus*5 text*55 focus text*67 focus
focus text*67 focus text*2 focus*5 text*55 focus text*67 focus
focus text*67 focus text*62 focus text*67 focus
focus text*67 focus*64 text*67 focus
focus text*198 focus
focus text*198 focus
focus*200
border text title*28 text border*148 text muted*17 text border*2
border text warn*9 text*188 border
border text muted*113 text*84 border
border text*198 border
border text muted*89 text*108 border
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

text focus text muted*6 text*2 focus text muted*4 text*2 focus text muted*4
== 200×50 256 is as true
== 200×50 16 differs in
33 muted text title*28 text muted*148 text muted*17 text muted*2
34 muted text warn*9 text*188 muted
35 muted text muted*113 text*84 muted
36 muted text*198 muted
37 muted text muted*89 text*108 muted
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
 4 focus text*2 focus text*195 focus
 5 focus text*2 focus text*195 focus
 6 focus text*2 focus text*195 focus
 7 focus*4 text focus*9 text*4 focus*44 text*137 focus
33 muted text focus*28 text muted*148 text muted*17 text muted*2
34 muted text focus*9 text*188 muted
35 muted text muted*113 text*84 muted
36 muted text*198 muted
37 muted text muted*89 text*108 muted
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
