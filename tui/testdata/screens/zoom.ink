== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*6 text focus*51
focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
focus text*58 focus
focus title*12 text*46 focus
focus text*2 muted*10 text*46 focus
focus text*2 muted*10 focus*7 border*17 text*22 focus
focus text*12 muted*15 text*31 focus
focus text*2 muted*10 text*46 focus
focus text*2 muted*51 text*5 focus
focus text*58 focus
focus title*10 text*48 focus
focus text*2 muted*10 text*46 focus
focus text*2 muted*48 text*8 focus
focus text*58 focus
focus muted*48 text*10 focus
focus muted*13 text*45 focus
focus*60
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 is as true
== 60×20 16 differs in
 7 focus text*2 muted*10 focus*7 muted*17 text*22 focus
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 3 focus*15 text*5 focus*2 text*37 focus
 5 focus*13 text*46 focus
 7 focus text*2 muted*10 focus*7 muted*17 text*22 focus
12 focus*11 text*48 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*6 text focus*71
focus*3 title*10 focus*2 text*5 focus*2 text*57 focus
focus text*78 focus
focus title*12 text*66 focus
focus text*2 muted*10 text*66 focus
focus text*2 muted*10 focus*7 border*17 text*42 focus
focus text*12 muted*15 text*51 focus
focus text*2 muted*10 text*66 focus
focus text*2 muted*69 text*7 focus
focus text*78 focus
focus title*10 text*68 focus
focus text*2 muted*10 text*66 focus
focus text*2 muted*48 text*28 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus text*78 focus
focus muted*60 text*18 focus
focus*80
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 is as true
== 80×24 16 differs in
 7 focus text*2 muted*10 focus*7 muted*17 text*42 focus
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 3 focus*15 text*5 focus*2 text*57 focus
 5 focus*13 text*66 focus
 7 focus text*2 muted*10 focus*7 muted*17 text*42 focus
12 focus*11 text*68 focus
== 80×24 light is as true
== 80×24 ascii differs in
 7 focus text*2 muted*10 focus*7 muted*17 text*42 focus
24 text focus*3 text muted*4 text*2 focus*7 text muted*4 text*2 focus*10 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*6 text focus*111
focus*3 title*10 focus*2 text*5 focus*2 text*97 focus
focus text*118 focus
focus title*12 text*106 focus
focus text*2 muted*10 text*106 focus
focus text*2 muted*10 focus*7 border*17 text*82 focus
focus text*12 muted*15 text*91 focus
focus text*2 muted*10 text*106 focus
focus text*2 muted*104 text*12 focus
focus text*118 focus
focus title*10 text*108 focus
focus text*2 muted*10 text*106 focus
focus text*2 muted*48 text*68 focus
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
focus muted*60 text*58 focus
focus*120
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 is as true
== 120×36 16 differs in
 7 focus text*2 muted*10 focus*7 muted*17 text*82 focus
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 3 focus*15 text*5 focus*2 text*97 focus
 5 focus*13 text*106 focus
 7 focus text*2 muted*10 focus*7 muted*17 text*82 focus
12 focus*11 text*108 focus
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*6 text focus*191
focus*3 title*10 focus*2 text*5 focus*2 text*177 focus
focus text*198 focus
focus title*12 text*186 focus
focus text*2 muted*10 text*186 focus
focus text*2 muted*10 focus*7 border*17 text*162 focus
focus text*12 muted*15 text*171 focus
focus text*2 muted*10 text*186 focus
focus text*2 muted*104 text*92 focus
focus text*198 focus
focus title*10 text*188 focus
focus text*2 muted*10 text*186 focus
focus text*2 muted*48 text*148 focus
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
focus muted*60 text*138 focus
focus*200
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 is as true
== 200×50 16 differs in
 7 focus text*2 muted*10 focus*7 muted*17 text*162 focus
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 3 focus*15 text*5 focus*2 text*177 focus
 5 focus*13 text*186 focus
 7 focus text*2 muted*10 focus*7 muted*17 text*162 focus
12 focus*11 text*188 focus
