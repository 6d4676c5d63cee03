== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*9 text focus*42 text muted*2 text focus*2
focus text muted*3 text good text*52 focus
focus text muted*3 text warn text*52 focus
focus text*58 focus
focus text*58 focus
focus text muted*3 text good text*52 focus
focus text muted*3 text good text*52 focus
focus text muted*3 text good text*52 focus
focus text muted*3 text warn text*52 focus
focus text*58 focus
focus text*58 focus
focus text muted*3 text good text*52 focus
focus text muted*3 text good text*52 focus
focus text muted*3 text good text*52 focus
focus text muted*3 text warn text*52 focus
focus text*58 focus
focus*60
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 is as true
== 60×20 16 is as true
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 3 focus text muted*3 text*54 focus
 4 focus text muted*3 text focus text*52 focus
 7 focus text muted*3 text*54 focus
 8 focus text muted*3 text*54 focus
 9 focus text muted*3 text*54 focus
10 focus text muted*3 text focus text*52 focus
13 focus text muted*3 text*54 focus
14 focus text muted*3 text*54 focus
15 focus text muted*3 text*54 focus
16 focus text muted*3 text focus text*52 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*9 text focus*62 text muted*2 text focus*2
focus text muted*3 text good text*72 focus
focus text muted*3 text warn text*72 focus
focus text*78 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text warn text*72 focus
focus text*78 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text warn text*72 focus
focus text*78 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text good text*72 focus
focus text muted*3 text warn text*72 focus
focus text*78 focus
focus text muted*3 text good text*72 focus
focus*80
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 is as true
== 80×24 16 is as true
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 3 focus text muted*3 text*74 focus
 4 focus text muted*3 text focus text*72 focus
 6 focus text muted*3 text*74 focus
 7 focus text muted*3 text*74 focus
 8 focus text muted*3 text*74 focus
 9 focus text muted*3 text focus text*72 focus
11 focus text muted*3 text*74 focus
12 focus text muted*3 text*74 focus
13 focus text muted*3 text*74 focus
14 focus text muted*3 text focus text*72 focus
16 focus text muted*3 text*74 focus
17 focus text muted*3 text*74 focus
18 focus text muted*3 text*74 focus
19 focus text muted*3 text focus text*72 focus
21 focus text muted*3 text*74 focus
== 80×24 light is as true
== 80×24 ascii differs in
24 text focus*3 text muted*4 text*2 focus*7 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*9 text focus*102 text muted*2 text focus*2
focus text muted*3 text good text*112 focus
focus text muted*3 text warn text*112 focus
focus text*118 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text warn text*112 focus
focus text*118 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text warn text*112 focus
focus text*118 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text warn text*112 focus
focus text*118 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text warn text*112 focus
focus text*118 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text warn text*112 focus
focus text*118 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus text muted*3 text good text*112 focus
focus*120
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 is as true
== 120×36 16 is as true
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 3 focus text muted*3 text*114 focus
 4 focus text muted*3 text focus text*112 focus
 6 focus text muted*3 text*114 focus
 7 focus text muted*3 text*114 focus
 8 focus text muted*3 text*114 focus
 9 focus text muted*3 text focus text*112 focus
11 focus text muted*3 text*114 focus
12 focus text muted*3 text*114 focus
13 focus text muted*3 text*114 focus
14 focus text muted*3 text focus text*112 focus
16 focus text muted*3 text*114 focus
17 focus text muted*3 text*114 focus
18 focus text muted*3 text*114 focus
19 focus text muted*3 text focus text*112 focus
21 focus text muted*3 text*114 focus
22 focus text muted*3 text*114 focus
23 focus text muted*3 text*114 focus
24 focus text muted*3 text focus text*112 focus
26 focus text muted*3 text*114 focus
27 focus text muted*3 text*114 focus
28 focus text muted*3 text*114 focus
29 focus text muted*3 text focus text*112 focus
31 focus text muted*3 text*114 focus
32 focus text muted*3 text*114 focus
33 focus text muted*3 text*114 focus
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*9 text focus*182 text muted*2 text focus*2
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text good text*192 focus
focus text muted*3 text warn text*192 focus
focus text muted*3 text good text*192 focus
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
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 is as true
== 200×50 16 is as true
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 3 focus text muted*3 text*194 focus
 4 focus text muted*3 text focus text*192 focus
 5 focus text muted*3 text*194 focus
 6 focus text muted*3 text*194 focus
 7 focus text muted*3 text*194 focus
 8 focus text muted*3 text focus text*192 focus
 9 focus text muted*3 text*194 focus
10 focus text muted*3 text*194 focus
11 focus text muted*3 text*194 focus
12 focus text muted*3 text focus text*192 focus
13 focus text muted*3 text*194 focus
14 focus text muted*3 text*194 focus
15 focus text muted*3 text*194 focus
16 focus text muted*3 text focus text*192 focus
17 focus text muted*3 text*194 focus
18 focus text muted*3 text*194 focus
19 focus text muted*3 text*194 focus
20 focus text muted*3 text focus text*192 focus
21 focus text muted*3 text*194 focus
22 focus text muted*3 text*194 focus
23 focus text muted*3 text*194 focus
24 focus text muted*3 text focus text*192 focus
25 focus text muted*3 text*194 focus
26 focus text muted*3 text*194 focus
27 focus text muted*3 text*194 focus
28 focus text muted*3 text focus text*192 focus
29 focus text muted*3 text*194 focus
30 focus text muted*3 text*194 focus
31 focus text muted*3 text*194 focus
32 focus text muted*3 text focus text*192 focus
33 focus text muted*3 text*194 focus
34 focus text muted*3 text*194 focus
35 focus text muted*3 text focus text*192 focus
36 focus text muted*3 text*194 focus
