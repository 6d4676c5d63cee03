== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*6 text focus*30 text muted*17 text focus*2
focus muted*58 focus
focus text*2 focus text bad*9 text*45 focus
focus text*2 focus text warn*9 text*45 focus
focus text*2 focus text good*10 text*44 focus
focus text*2 focus text good*10 text*44 focus
focus text*2 focus text good*10 text*44 focus
focus text*2 focus text bad*10 text*44 focus
focus*4 text bad*12 text title*22 text*19 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus*60
text muted*57
text focus*5 text muted*4 text*2 focus text muted*12 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*4
== 60×20 256 is as true
== 60×20 16 is as true
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 5 focus text*2 focus text focus*9 text*45 focus
 6 focus text*2 focus text*55 focus
 7 focus text*2 focus text*55 focus
 8 focus text*2 focus text*55 focus
10 focus*4 text bad*12 text focus*22 text*19 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*6 text focus*50 text muted*17 text focus*2
focus muted*78 focus
focus text*2 focus text bad*9 text*65 focus
focus text*2 focus text warn*9 text*65 focus
focus text*2 focus text good*10 text*64 focus
focus text*2 focus text good*10 text*64 focus
focus text*2 focus text good*10 text*64 focus
focus text*2 focus text bad*10 text*64 focus
focus*4 text bad*12 text title*36 text*25 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus*80
border text title*25 text border*40 text muted*8 text border*2
border text bad*12 text*65 border
border text bad*24 text*53 border
border text muted*54 text*23 border
border text*78 border
border text muted*8 text*69 border
border text muted*33 text*44 border
border*80
text muted*62
text focus*5 text muted*4 text*2 focus text muted*12 text*2 focus text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*4
== 80×24 256 is as true
== 80×24 16 differs in
15 muted text title*25 text muted*40 text muted*8 text muted*2
16 muted text bad*12 text*65 muted
17 muted text bad*24 text*53 muted
18 muted text muted*54 text*23 muted
19 muted text*78 muted
20 muted text muted*8 text*69 muted
21 muted text muted*33 text*44 muted
22 muted*80
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 5 focus text*2 focus text focus*9 text*65 focus
 6 focus text*2 focus text*75 focus
 7 focus text*2 focus text*75 focus
 8 focus text*2 focus text*75 focus
10 focus*4 text bad*12 text focus*36 text*25 focus
15 muted text focus*25 text muted*40 text muted*8 text muted*2
16 muted text bad*12 text*65 muted
17 muted text bad*24 text*53 muted
18 muted text muted*54 text*23 muted
19 muted text*78 muted
20 muted text muted*8 text*69 muted
21 muted text muted*33 text*44 muted
22 muted*80
== 80×24 light is as true
== 80×24 ascii is as 16
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*6 text focus*90 text muted*17 text focus*2
focus muted*118 focus
focus text*2 focus text bad*9 text*105 focus
focus text*2 focus text warn*9 text*105 focus
focus text*2 focus text good*10 text*104 focus
focus text*2 focus text good*10 text*104 focus
focus text*2 focus text good*10 text*104 focus
focus text*2 focus text bad*10 text*104 focus
focus*4 text bad*12 text title*38 text*63 focus
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
border text title*25 text border*80 text muted*8 text border*2
border text bad*12 text*105 border
border text bad*24 text*93 border
border text muted*74 text*43 border
border text*118 border
border text*118 border
border text*118 border
border text*118 border
border text muted*33 text*84 border
border text*118 border
border text*118 border
border*120
text muted*62
text focus*5 text muted*4 text*2 focus text muted*12 text*2 focus text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*5 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4
== 120×36 256 is as true
== 120×36 16 differs in
23 muted text title*25 text muted*80 text muted*8 text muted*2
24 muted text bad*12 text*105 muted
25 muted text bad*24 text*93 muted
26 muted text muted*74 text*43 muted
27 muted text*118 muted
28 muted text*118 muted
29 muted text*118 muted
30 muted text*118 muted
31 muted text muted*33 text*84 muted
32 muted text*118 muted
33 muted text*118 muted
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 5 focus text*2 focus text focus*9 text*105 focus
 6 focus text*2 focus text*115 focus
 7 focus text*2 focus text*115 focus
 8 focus text*2 focus text*115 focus
10 focus*4 text bad*12 text focus*38 text*63 focus
23 muted text focus*25 text muted*80 text muted*8 text muted*2
24 muted text bad*12 text*105 muted
25 muted text bad*24 text*93 muted
26 muted text muted*74 text*43 muted
27 muted text*118 muted
28 muted text*118 muted
29 muted text*118 muted
30 muted text*118 muted
31 muted text muted*33 text*84 muted
32 muted text*118 muted
33 muted text*118 muted
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*6 text focus*170 text muted*17 text focus*2
focus muted*150 text*48 focus
focus text*2 focus text bad*9 text*185 focus
focus text*2 focus text warn*9 text*185 focus
focus text*2 focus text good*10 text*184 focus
focus text*2 focus text good*10 text*184 focus
focus text*2 focus text good*10 text*184 focus
focus text*2 focus text bad*10 text*184 focus
focus*4 text bad*12 text title*44 text*137 focus
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
border text title*25 text border*160 text muted*8 text border*2
border text bad*12 text*185 border
border text bad*24 text*173 border
border text muted*114 text*83 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text muted*33 text*164 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border text*198 border
border*200
text muted*62
text focus*5 text muted*4 text*2 focus text muted*12 text*2 focus text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*6 text*2 focus text muted*6 text*2 focus*3 text muted*4 text*2 focus text muted*5 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*6
== 200×50 256 is as true
== 200×50 16 differs in
33 muted text title*25 text muted*160 text muted*8 text muted*2
34 muted text bad*12 text*185 muted
35 muted text bad*24 text*173 muted
36 muted text muted*114 text*83 muted
37 muted text*198 muted
38 muted text*198 muted
39 muted text*198 muted
40 muted text*198 muted
41 muted text muted*33 text*164 muted
42 muted text*198 muted
43 muted text*198 muted
44 muted text*198 muted
45 muted text*198 muted
46 muted text*198 muted
47 muted text*198 muted
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 5 focus text*2 focus text focus*9 text*185 focus
 6 focus text*2 focus text*195 focus
 7 focus text*2 focus text*195 focus
 8 focus text*2 focus text*195 focus
10 focus*4 text bad*12 text focus*44 text*137 focus
33 muted text focus*25 text muted*160 text muted*8 text muted*2
34 muted text bad*12 text*185 muted
35 muted text bad*24 text*173 muted
36 muted text muted*114 text*83 muted
37 muted text*198 muted
38 muted text*198 muted
39 muted text*198 muted
40 muted text*198 muted
41 muted text muted*33 text*164 muted
42 muted text*198 muted
43 muted text*198 muted
44 muted text*198 muted
45 muted text*198 muted
46 muted text*198 muted
47 muted text*198 muted
48 muted*200
