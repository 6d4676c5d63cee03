== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*8 text focus*30 text frozen*15 text focus*2
focus muted*47 text*11 focus
focus*3 text*23 muted*6 text*8 frozen*8 text*11 focus
focus text*25 title*6 text*14 train*10 text*3 focus
focus text*25 muted*12 text*8 train*4 muted*6 text*3 focus
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
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 is as true
== 60×20 16 differs in
 2 focus text focus*8 text focus*30 text focus*15 text focus*2
 4 focus*3 text*23 muted*6 text*8 focus*8 text*11 focus
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 2 focus text focus*8 text focus*30 text*17 focus*2
 4 focus*3 text*23 muted*6 text*27 focus
 5 focus text*25 focus*6 text*27 focus
 6 focus text*25 muted*12 text*12 muted*6 text*3 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*8 text focus*50 text frozen*15 text focus*2
focus muted*47 text*31 focus
focus*3 text*23 muted*6 text*8 frozen*8 text*31 focus
focus text*25 title*6 text*14 train*10 text*23 focus
focus text*25 muted*12 text*8 train*4 muted*6 text*23 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
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
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus*5 text muted*6 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 is as true
== 80×24 16 differs in
 2 focus text focus*8 text focus*50 text focus*15 text focus*2
 4 focus*3 text*23 muted*6 text*8 focus*8 text*31 focus
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 2 focus text focus*8 text focus*50 text*17 focus*2
 4 focus*3 text*23 muted*6 text*47 focus
 5 focus text*25 focus*6 text*47 focus
 6 focus text*25 muted*12 text*12 muted*6 text*23 focus
== 80×24 light is as true
== 80×24 ascii differs in
 2 focus text focus*8 text focus*50 text focus*15 text focus*2
 4 focus*3 text*23 muted*6 text*8 focus*8 text*31 focus
24 text focus*3 text muted*4 text*2 focus*7 text muted*4 text*2 focus*10 text muted*6 text*2 focus*5 text muted*4 text*2 focus*5 text muted*6 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*8 text focus*90 text frozen*15 text focus*2
focus muted*47 text*71 focus
focus*3 text*23 muted*6 text*8 frozen*8 text*71 focus
focus text*25 title*6 text*14 train*10 text*63 focus
focus text*25 muted*12 text*8 train*4 muted*6 text*63 focus
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
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus text*118 focus
focus*120
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus*5 text muted*6 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 256 is as true
== 120×36 16 differs in
 2 focus text focus*8 text focus*90 text focus*15 text focus*2
 4 focus*3 text*23 muted*6 text*8 focus*8 text*71 focus
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*8 text focus*90 text*17 focus*2
 4 focus*3 text*23 muted*6 text*87 focus
 5 focus text*25 focus*6 text*87 focus
 6 focus text*25 muted*12 text*12 muted*6 text*63 focus
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*8 text focus*170 text frozen*15 text focus*2
focus muted*47 text*151 focus
focus*3 text*23 muted*6 text*8 frozen*8 text*151 focus
focus text*25 title*6 text*14 train*10 text*143 focus
focus text*25 muted*12 text*8 train*4 muted*6 text*143 focus
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
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus text*198 focus
focus*200
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus*5 text muted*6 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 is as true
== 200×50 16 differs in
 2 focus text focus*8 text focus*170 text focus*15 text focus*2
 4 focus*3 text*23 muted*6 text*8 focus*8 text*151 focus
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 focus text focus*8 text focus*170 text*17 focus*2
 4 focus*3 text*23 muted*6 text*167 focus
 5 focus text*25 focus*6 text*167 focus
 6 focus text*25 muted*12 text*12 muted*6 text*143 focus
