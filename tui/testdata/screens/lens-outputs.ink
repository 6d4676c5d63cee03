== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*14 muted*6
focus text focus*14 text focus*36 text muted*3 text focus*2
focus text*6 muted*16 text*36 focus
focus text /#fde725 #440154/#fde725*2 #fde725/#440154*3 #fde725/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #fde725/#fde725 #440154/#fde725*5 #440154/#440154 #440154/#fde725 #fde725/#440154 #440154/#fde725*2 #fde725/#440154 #fde725/#fde725 text*25 focus
focus text #440154/#fde725*2 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*7 #fde725/#fde725 #440154/#fde725*2 #440154/#440154 #fde725/#440154 #440154/#fde725 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 text*25 focus
focus text /#440154*2 #440154/#fde725 #440154/#440154 #fde725/#440154 #fde725/#fde725 #fde725/#440154*3 #440154/#fde725*2 #fde725/#440154 #fde725/#fde725*4 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154*3 #440154/#fde725 #fde725/#440154*2 #440154/#fde725 #440154/#440154 #440154/#fde725*2 #440154/#440154 text*25 focus
focus text #fde725/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725*5 #fde725/#440154*5 #440154/#fde725*4 #440154/#440154 #440154/#fde725*2 #440154/#440154*3 #440154/#fde725 #440154/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725 #fde725/#440154 #440154/#fde725*2 #fde725/#440154 text*25 focus
focus text*6 muted*15 text*37 focus
focus text #440154/#fde725*2 #fde725/#440154*3 #fde725/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #fde725/#fde725 #440154/#fde725*5 #440154/#440154 #440154/#fde725 #fde725/#440154 #440154/#fde725*2 #fde725/#440154 #fde725/#fde725 #fde725/#440154 text*25 focus
focus text /#fde725 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*7 #fde725/#fde725 #440154/#fde725*2 #440154/#440154 #fde725/#440154 #440154/#fde725 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154*2 text*25 focus
focus text /#440154*2 text*10 muted*14 text*31 focus
focus text muted*33 text*24 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus text*58 focus
focus*60
text muted*52
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 4 focus text /c220 c53/c220*2 c220/c53*3 c220/c220 c220/c53*2 c220/c220 c220/c53 c220/c220*2 c220/c53 c220/c220*2 c220/c53 c220/c220 c220/c53 c220/c220 c53/c220*5 c53/c53 c53/c220 c220/c53 c53/c220*2 c220/c53 c220/c220 text*25 focus
 5 focus text c53/c220*2 c220/c53*4 c220/c220 c220/c53*7 c220/c220 c53/c220*2 c53/c53 c220/c53 c53/c220 c220/c53 c220/c220*2 c220/c53*4 c220/c220 c220/c53*2 c220/c220 c220/c53 text*25 focus
 6 focus text /c53*2 c53/c220 c53/c53 c220/c53 c220/c220 c220/c53*3 c53/c220*2 c220/c53 c220/c220*4 c220/c53*2 c220/c220 c220/c53 c220/c220 c220/c53*3 c53/c220 c220/c53*2 c53/c220 c53/c53 c53/c220*2 c53/c53 text*25 focus
 7 focus text c220/c53 c53/c220 c53/c53 c53/c220*5 c220/c53*5 c53/c220*4 c53/c53 c53/c220*2 c53/c53*3 c53/c220 c53/c53 c53/c220 c53/c53 c53/c220 c220/c53 c53/c220*2 c220/c53 text*25 focus
 9 focus text c53/c220*2 c220/c53*3 c220/c220 c220/c53*2 c220/c220 c220/c53 c220/c220*2 c220/c53 c220/c220*2 c220/c53 c220/c220 c220/c53 c220/c220 c53/c220*5 c53/c53 c53/c220 c220/c53 c53/c220*2 c220/c53 c220/c220 c220/c53 text*25 focus
10 focus text /c220 c220/c53*4 c220/c220 c220/c53*7 c220/c220 c53/c220*2 c53/c53 c220/c53 c53/c220 c220/c53 c220/c220*2 c220/c53*4 c220/c220 c220/c53*2 c220/c220 c220/c53*2 text*25 focus
11 focus text /c53*2 text*10 muted*14 text*31 focus
== 60×20 16 differs in
 4 focus text /n3 n5/n3*2 n3/n5*3 n3/n3 n3/n5*2 n3/n3 n3/n5 n3/n3*2 n3/n5 n3/n3*2 n3/n5 n3/n3 n3/n5 n3/n3 n5/n3*5 n5/n5 n5/n3 n3/n5 n5/n3*2 n3/n5 n3/n3 text*25 focus
 5 focus text n5/n3*2 n3/n5*4 n3/n3 n3/n5*7 n3/n3 n5/n3*2 n5/n5 n3/n5 n5/n3 n3/n5 n3/n3*2 n3/n5*4 n3/n3 n3/n5*2 n3/n3 n3/n5 text*25 focus
 6 focus text /n5*2 n5/n3 n5/n5 n3/n5 n3/n3 n3/n5*3 n5/n3*2 n3/n5 n3/n3*4 n3/n5*2 n3/n3 n3/n5 n3/n3 n3/n5*3 n5/n3 n3/n5*2 n5/n3 n5/n5 n5/n3*2 n5/n5 text*25 focus
 7 focus text n3/n5 n5/n3 n5/n5 n5/n3*5 n3/n5*5 n5/n3*4 n5/n5 n5/n3*2 n5/n5*3 n5/n3 n5/n5 n5/n3 n5/n5 n5/n3 n3/n5 n5/n3*2 n3/n5 text*25 focus
 9 focus text n5/n3*2 n3/n5*3 n3/n3 n3/n5*2 n3/n3 n3/n5 n3/n3*2 n3/n5 n3/n3*2 n3/n5 n3/n3 n3/n5 n3/n3 n5/n3*5 n5/n5 n5/n3 n3/n5 n5/n3*2 n3/n5 n3/n3 n3/n5 text*25 focus
10 focus text /n3 n3/n5*4 n3/n3 n3/n5*7 n3/n3 n5/n3*2 n5/n5 n3/n5 n5/n3 n3/n5 n3/n3*2 n3/n5*4 n3/n3 n3/n5*2 n3/n3 n3/n5*2 text*25 focus
11 focus text /n5*2 text*10 muted*14 text*31 focus
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*14 muted*6
 4 focus text*58 focus
 5 focus text*58 focus
 6 focus text*58 focus
 7 focus text*58 focus
 9 focus text*58 focus
10 focus text*58 focus
11 focus text*13 muted*14 text*31 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*14 muted*6 text*6 focus*4 muted*8
focus text focus*14 text focus*56 text muted*3 text focus*2
focus text*6 muted*16 text*56 focus
focus text #fde725/#440154 #440154/#fde725*2 #fde725/#440154 #fde725/#fde725 #440154/#fde725*5 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*3 #fde725/#440154 #fde725/#fde725 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*5 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*7 #fde725/#fde725*2 #440154/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154*4 #440154/#fde725 #fde725/#440154*2 #440154/#fde725 #fde725/#440154 text*13 focus
focus text #440154/#fde725 #440154/#440154*3 #fde725/#440154*4 #fde725/#fde725 #440154/#fde725*3 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154*8 #440154/#fde725 #440154/#440154 #fde725/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725 #fde725/#440154 #440154/#fde725*5 #440154/#440154 #fde725/#440154*4 #fde725/#fde725*3 #440154/#fde725 #440154/#440154 #440154/#fde725*2 #fde725/#440154*3 #440154/#fde725 #fde725/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725*2 #440154/#440154 text*13 focus
focus text*6 muted*15 text*57 focus
focus text #440154/#fde725*2 #fde725/#440154 #fde725/#fde725 #440154/#fde725*5 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*3 #fde725/#440154 #fde725/#fde725 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*5 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*7 #fde725/#fde725*2 #440154/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154*4 #440154/#fde725 #fde725/#440154*2 #440154/#fde725 #fde725/#440154*2 text*13 focus
focus text /#440154*2 text*10 muted*14 text*51 focus
focus text muted*33 text*44 focus
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
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 4 focus text c220/c53 c53/c220*2 c220/c53 c220/c220 c53/c220*5 c220/c53 c220/c220*2 c220/c53 c220/c220 c220/c53 c53/c220 c220/c53 c220/c220 c220/c53 c53/c220*3 c220/c53 c220/c220 c53/c220 c220/c53 c220/c220 c220/c53 c53/c220*5 c220/c53*4 c220/c220 c220/c53*7 c220/c220*2 c53/c220 c220/c53*2 c220/c220 c220/c53 c220/c220*2 c220/c53*4 c53/c220 c220/c53*2 c53/c220 c220/c53 text*13 focus
 5 focus text c53/c220 c53/c53*3 c220/c53*4 c220/c220 c53/c220*3 c220/c53*4 c220/c220 c220/c53*2 c220/c220 c220/c53*8 c53/c220 c53/c53 c220/c53 c53/c220 c53/c53 c53/c220 c220/c53 c53/c220*5 c53/c53 c220/c53*4 c220/c220*3 c53/c220 c53/c53 c53/c220*2 c220/c53*3 c53/c220 c220/c53 c53/c220 c53/c53 c53/c220 c53/c53 c53/c220*2 c53/c53 text*13 focus
 7 focus text c53/c220*2 c220/c53 c220/c220 c53/c220*5 c220/c53 c220/c220*2 c220/c53 c220/c220 c220/c53 c53/c220 c220/c53 c220/c220 c220/c53 c53/c220*3 c220/c53 c220/c220 c53/c220 c220/c53 c220/c220 c220/c53 c53/c220*5 c220/c53*4 c220/c220 c220/c53*7 c220/c220*2 c53/c220 c220/c53*2 c220/c220 c220/c53 c220/c220*2 c220/c53*4 c53/c220 c220/c53*2 c53/c220 c220/c53*2 text*13 focus
 8 focus text /c53*2 text*10 muted*14 text*51 focus
== 80×24 16 differs in
 4 focus text n3/n5 n5/n3*2 n3/n5 n3/n3 n5/n3*5 n3/n5 n3/n3*2 n3/n5 n3/n3 n3/n5 n5/n3 n3/n5 n3/n3 n3/n5 n5/n3*3 n3/n5 n3/n3 n5/n3 n3/n5 n3/n3 n3/n5 n5/n3*5 n3/n5*4 n3/n3 n3/n5*7 n3/n3*2 n5/n3 n3/n5*2 n3/n3 n3/n5 n3/n3*2 n3/n5*4 n5/n3 n3/n5*2 n5/n3 n3/n5 text*13 focus
 5 focus text n5/n3 n5/n5*3 n3/n5*4 n3/n3 n5/n3*3 n3/n5*4 n3/n3 n3/n5*2 n3/n3 n3/n5*8 n5/n3 n5/n5 n3/n5 n5/n3 n5/n5 n5/n3 n3/n5 n5/n3*5 n5/n5 n3/n5*4 n3/n3*3 n5/n3 n5/n5 n5/n3*2 n3/n5*3 n5/n3 n3/n5 n5/n3 n5/n5 n5/n3 n5/n5 n5/n3*2 n5/n5 text*13 focus
 7 focus text n5/n3*2 n3/n5 n3/n3 n5/n3*5 n3/n5 n3/n3*2 n3/n5 n3/n3 n3/n5 n5/n3 n3/n5 n3/n3 n3/n5 n5/n3*3 n3/n5 n3/n3 n5/n3 n3/n5 n3/n3 n3/n5 n5/n3*5 n3/n5*4 n3/n3 n3/n5*7 n3/n3*2 n5/n3 n3/n5*2 n3/n3 n3/n5 n3/n3*2 n3/n5*4 n5/n3 n3/n5*2 n5/n3 n3/n5*2 text*13 focus
 8 focus text /n5*2 text*10 muted*14 text*51 focus
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*14 muted*6 text*6 focus*4 muted*8
 4 focus text*78 focus
 5 focus text*78 focus
 7 focus text*78 focus
 8 focus text*13 muted*14 text*51 focus
== 80×24 light is as true
== 80×24 ascii differs in
 4 focus text n0/n3 n0/n5*2 n0/n3*2 n0/n5 n0/n3*2 n0/n5 n0/n3*4 n0/n5 n0/n3*2 n0/n5 n0/n3*3 n0/n5 n0/n3 n0/n5 n0/n3*2 n0/n5 n0/n3*2 n0/n5*2 n0/n3*5 n0/n5*3 n0/n3 n0/n5*2 n0/n3 n0/n5 n0/n3*2 n0/n5 n0/n3*2 n0/n5 n0/n3 n0/n5 n0/n3*6 n0/n5 n0/n3 n0/n5 n0/n3*2 n0/n5 n0/n3 text*13 focus
 5 focus text n0/n5*4 n0/n3*3 n0/n5 n0/n3 n0/n5 n0/n3*7 n0/n5 n0/n3*5 n0/n5*2 n0/n3*2 n0/n5*3 n0/n3 n0/n5*3 n0/n3 n0/n5*2 n0/n3 n0/n5*3 n0/n3*2 n0/n5 n0/n3*4 n0/n5*2 n0/n3 n0/n5 n0/n3 n0/n5*3 n0/n3 n0/n5*2 n0/n3 n0/n5 n0/n3*2 n0/n5 text*13 focus
 7 focus text n0/n5*2 n0/n3*2 n0/n5 n0/n3*2 n0/n5 n0/n3*4 n0/n5 n0/n3*2 n0/n5 n0/n3*3 n0/n5 n0/n3 n0/n5 n0/n3*2 n0/n5 n0/n3*2 n0/n5*2 n0/n3*5 n0/n5*3 n0/n3 n0/n5*2 n0/n3 n0/n5 n0/n3*2 n0/n5 n0/n3*2 n0/n5 n0/n3 n0/n5 n0/n3*6 n0/n5 n0/n3 n0/n5 n0/n3*2 n0/n5 n0/n3 n0/n5 text*13 focus
 8 focus text n0/n5*2 text*10 muted*14 text*51 focus
24 text focus*3 text muted*4 text*2 focus*7 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*14 muted*6 text*6 focus*5 muted*9 text*10 muted*5 text*10 muted*10
focus text focus*14 text focus*96 text muted*3 text focus*2
focus text*6 muted*16 text*96 focus
focus text #fde725/#440154 #440154/#fde725*2 #fde725/#440154 #fde725/#fde725 #440154/#fde725*5 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*3 #fde725/#440154 #fde725/#fde725 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*5 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*7 #fde725/#fde725*2 #440154/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154*4 #440154/#fde725 #fde725/#440154*2 #440154/#fde725 #fde725/#440154 text*53 focus
focus text #440154/#fde725 #440154/#440154*3 #fde725/#440154*4 #fde725/#fde725 #440154/#fde725*3 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154*8 #440154/#fde725 #440154/#440154 #fde725/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725 #fde725/#440154 #440154/#fde725*5 #440154/#440154 #fde725/#440154*4 #fde725/#fde725*3 #440154/#fde725 #440154/#440154 #440154/#fde725*2 #fde725/#440154*3 #440154/#fde725 #fde725/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725*2 #440154/#440154 text*53 focus
focus text*6 muted*15 text*97 focus
focus text #440154/#fde725*2 #fde725/#440154 #fde725/#fde725 #440154/#fde725*5 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*3 #fde725/#440154 #fde725/#fde725 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*5 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*7 #fde725/#fde725*2 #440154/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 #fde725/#fde725*2 #fde725/#440154*4 #440154/#fde725 #fde725/#440154*2 #440154/#fde725 #fde725/#440154*2 text*53 focus
focus text /#440154*2 text*10 muted*14 text*91 focus
focus text muted*33 text*84 focus
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
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 differs in
 4 focus text c220/c53 c53/c220*2 c220/c53 c220/c220 c53/c220*5 c220/c53 c220/c220*2 c220/c53 c220/c220 c220/c53 c53/c220 c220/c53 c220/c220 c220/c53 c53/c220*3 c220/c53 c220/c220 c53/c220 c220/c53 c220/c220 c220/c53 c53/c220*5 c220/c53*4 c220/c220 c220/c53*7 c220/c220*2 c53/c220 c220/c53*2 c220/c220 c220/c53 c220/c220*2 c220/c53*4 c53/c220 c220/c53*2 c53/c220 c220/c53 text*53 focus
 5 focus text c53/c220 c53/c53*3 c220/c53*4 c220/c220 c53/c220*3 c220/c53*4 c220/c220 c220/c53*2 c220/c220 c220/c53*8 c53/c220 c53/c53 c220/c53 c53/c220 c53/c53 c53/c220 c220/c53 c53/c220*5 c53/c53 c220/c53*4 c220/c220*3 c53/c220 c53/c53 c53/c220*2 c220/c53*3 c53/c220 c220/c53 c53/c220 c53/c53 c53/c220 c53/c53 c53/c220*2 c53/c53 text*53 focus
 7 focus text c53/c220*2 c220/c53 c220/c220 c53/c220*5 c220/c53 c220/c220*2 c220/c53 c220/c220 c220/c53 c53/c220 c220/c53 c220/c220 c220/c53 c53/c220*3 c220/c53 c220/c220 c53/c220 c220/c53 c220/c220 c220/c53 c53/c220*5 c220/c53*4 c220/c220 c220/c53*7 c220/c220*2 c53/c220 c220/c53*2 c220/c220 c220/c53 c220/c220*2 c220/c53*4 c53/c220 c220/c53*2 c53/c220 c220/c53*2 text*53 focus
 8 focus text /c53*2 text*10 muted*14 text*91 focus
== 120×36 16 differs in
 4 focus text n3/n5 n5/n3*2 n3/n5 n3/n3 n5/n3*5 n3/n5 n3/n3*2 n3/n5 n3/n3 n3/n5 n5/n3 n3/n5 n3/n3 n3/n5 n5/n3*3 n3/n5 n3/n3 n5/n3 n3/n5 n3/n3 n3/n5 n5/n3*5 n3/n5*4 n3/n3 n3/n5*7 n3/n3*2 n5/n3 n3/n5*2 n3/n3 n3/n5 n3/n3*2 n3/n5*4 n5/n3 n3/n5*2 n5/n3 n3/n5 text*53 focus
 5 focus text n5/n3 n5/n5*3 n3/n5*4 n3/n3 n5/n3*3 n3/n5*4 n3/n3 n3/n5*2 n3/n3 n3/n5*8 n5/n3 n5/n5 n3/n5 n5/n3 n5/n5 n5/n3 n3/n5 n5/n3*5 n5/n5 n3/n5*4 n3/n3*3 n5/n3 n5/n5 n5/n3*2 n3/n5*3 n5/n3 n3/n5 n5/n3 n5/n5 n5/n3 n5/n5 n5/n3*2 n5/n5 text*53 focus
 7 focus text n5/n3*2 n3/n5 n3/n3 n5/n3*5 n3/n5 n3/n3*2 n3/n5 n3/n3 n3/n5 n5/n3 n3/n5 n3/n3 n3/n5 n5/n3*3 n3/n5 n3/n3 n5/n3 n3/n5 n3/n3 n3/n5 n5/n3*5 n3/n5*4 n3/n3 n3/n5*7 n3/n3*2 n5/n3 n3/n5*2 n3/n3 n3/n5 n3/n3*2 n3/n5*4 n5/n3 n3/n5*2 n5/n3 n3/n5*2 text*53 focus
 8 focus text /n5*2 text*10 muted*14 text*91 focus
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*14 muted*6 text*6 focus*5 muted*9 text*10 muted*5 text*10 muted*10
 4 focus text*118 focus
 5 focus text*118 focus
 7 focus text*118 focus
 8 focus text*13 muted*14 text*91 focus
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*14 muted*6 text*6 focus*21 muted*39 text*34 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*14 text focus*176 text muted*3 text focus*2
focus text*6 muted*16 text*176 focus
focus text #fde725/#440154*4 #fde725/#fde725 #440154/#fde725*2 #fde725/#440154 #440154/#fde725 #fde725/#440154 #fde725/#fde725*3 #440154/#fde725*4 #fde725/#440154 #fde725/#fde725*2 #440154/#fde725*3 #fde725/#440154*2 #440154/#fde725*2 #fde725/#440154*3 #fde725/#fde725 #fde725/#440154*3 #fde725/#fde725 #fde725/#440154*2 #440154/#fde725 #fde725/#440154*3 #fde725/#fde725 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #440154/#fde725*3 #440154/#440154 #fde725/#440154 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154*3 #fde725/#fde725 #fde725/#440154*2 #440154/#fde725 #fde725/#440154 #fde725/#fde725 #440154/#fde725 #fde725/#440154 #440154/#fde725 #fde725/#440154*7 #fde725/#fde725*2 #440154/#fde725*2 #fde725/#440154*4 #fde725/#fde725 #fde725/#440154*2 #440154/#fde725 #fde725/#440154*8 #440154/#fde725 #fde725/#440154*2 #fde725/#fde725 #fde725/#440154 #fde725/#fde725 #fde725/#440154 #440154/#fde725*5 #440154/#440154*5 #440154/#fde725*4 #440154/#440154 #440154/#fde725*2 #440154/#440154 #fde725/#440154*2 #440154/#fde725 #440154/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725 #440154/#440154 #440154/#fde725*2 #440154/#440154 text*69 focus
focus text*6 muted*15 text*177 focus
focus text #440154*2 #fde725*2 #440154 #fde725*2 #440154 #fde725*4 #440154 #fde725*2 #440154 #fde725*3 #440154 #fde725 #440154 #fde725*2 #440154 #fde725*2 #440154*2 #fde725*5 #440154*3 #fde725 #440154*2 #fde725 #440154 #fde725*2 #440154 #fde725*2 #440154 #fde725 #440154 #fde725*6 #440154 #fde725 #440154 #fde725*2 #440154 #fde725 #440154 #fde725*2 #440154 #fde725*6 #440154 #fde725*2 #440154 #fde725 #440154 #fde725 #440154 #fde725 #440154 #fde725*3 #440154 #fde725*2 #440154 #fde725 #440154 #fde725*5 #440154*4 #fde725 #440154*7 #fde725*3 #440154*2 #fde725 #440154 #fde725*2 #440154*4 #fde725 #440154*2 #fde725 #440154*2 text*69 focus
focus text /#440154*2 text*10 muted*14 text*171 focus
focus text muted*33 text*164 focus
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
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 4 focus text c220/c53*4 c220/c220 c53/c220*2 c220/c53 c53/c220 c220/c53 c220/c220*3 c53/c220*4 c220/c53 c220/c220*2 c53/c220*3 c220/c53*2 c53/c220*2 c220/c53*3 c220/c220 c220/c53*3 c220/c220 c220/c53*2 c53/c220 c220/c53*3 c220/c220 c53/c220 c220/c53 c220/c220 c53/c220*3 c53/c53 c220/c53 c53/c220 c220/c53 c220/c220 c220/c53*3 c220/c220 c220/c53*2 c53/c220 c220/c53 c220/c220 c53/c220 c220/c53 c53/c220 c220/c53*7 c220/c220*2 c53/c220*2 c220/c53*4 c220/c220 c220/c53*2 c53/c220 c220/c53*8 c53/c220 c220/c53*2 c220/c220 c220/c53 c220/c220 c220/c53 c53/c220*5 c53/c53*5 c53/c220*4 c53/c53 c53/c220*2 c53/c53 c220/c53*2 c53/c220 c53/c53 c53/c220 c53/c53 c53/c220 c53/c53 c53/c220*2 c53/c53 text*69 focus
 6 focus text c53*2 c220*2 c53 c220*2 c53 c220*4 c53 c220*2 c53 c220*3 c53 c220 c53 c220*2 c53 c220*2 c53*2 c220*5 c53*3 c220 c53*2 c220 c53 c220*2 c53 c220*2 c53 c220 c53 c220*6 c53 c220 c53 c220*2 c53 c220 c53 c220*2 c53 c220*6 c53 c220*2 c53 c220 c53 c220 c53 c220 c53 c220*3 c53 c220*2 c53 c220 c53 c220*5 c53*4 c220 c53*7 c220*3 c53*2 c220 c53 c220*2 c53*4 c220 c53*2 c220 c53*2 text*69 focus
 7 focus text /c53*2 text*10 muted*14 text*171 focus
== 200×50 16 differs in
 4 focus text n3/n5*4 n3/n3 n5/n3*2 n3/n5 n5/n3 n3/n5 n3/n3*3 n5/n3*4 n3/n5 n3/n3*2 n5/n3*3 n3/n5*2 n5/n3*2 n3/n5*3 n3/n3 n3/n5*3 n3/n3 n3/n5*2 n5/n3 n3/n5*3 n3/n3 n5/n3 n3/n5 n3/n3 n5/n3*3 n5/n5 n3/n5 n5/n3 n3/n5 n3/n3 n3/n5*3 n3/n3 n3/n5*2 n5/n3 n3/n5 n3/n3 n5/n3 n3/n5 n5/n3 n3/n5*7 n3/n3*2 n5/n3*2 n3/n5*4 n3/n3 n3/n5*2 n5/n3 n3/n5*8 n5/n3 n3/n5*2 n3/n3 n3/n5 n3/n3 n3/n5 n5/n3*5 n5/n5*5 n5/n3*4 n5/n5 n5/n3*2 n5/n5 n3/n5*2 n5/n3 n5/n5 n5/n3 n5/n5 n5/n3 n5/n5 n5/n3*2 n5/n5 text*69 focus
 6 focus text pin-f*2 n3*2 pin-f n3*2 pin-f n3*4 pin-f n3*2 pin-f n3*3 pin-f n3 pin-f n3*2 pin-f n3*2 pin-f*2 n3*5 pin-f*3 n3 pin-f*2 n3 pin-f n3*2 pin-f n3*2 pin-f n3 pin-f n3*6 pin-f n3 pin-f n3*2 pin-f n3 pin-f n3*2 pin-f n3*6 pin-f n3*2 pin-f n3 pin-f n3 pin-f n3 pin-f n3*3 pin-f n3*2 pin-f n3 pin-f n3*5 pin-f*4 n3 pin-f*7 n3*3 pin-f*2 n3 pin-f n3*2 pin-f*4 n3 pin-f*2 n3 pin-f*2 text*69 focus
 7 focus text /n5*2 text*10 muted*14 text*171 focus
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*14 muted*6 text*6 focus*21 muted*39 text*34 muted*5 text*5 muted*8 text*7 muted*10
 4 focus text*198 focus
 6 focus text*198 focus
 7 focus text*13 muted*14 text*171 focus
