== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
focus text focus*22 text focus*28 text muted*3 text focus*2
focus text*4 muted*10 focus*42 muted*2 focus
focus text*2 muted text #fee838/#00224e #00224e/#fee838 #00224e/#00224e #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838*4 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e #00224e/#fee838*2 #fee838/#00224e*3 #fee838/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 #fee838/#fee838*2 #00224e/#fee838 #00224e/#00224e #00224e/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e #fee838/#fee838 #00224e/#fee838 #00224e/#00224e #00224e/#fee838 #fee838/#00224e #00224e/#fee838*2 #fee838/#00224e #00224e/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e*2 #00224e/#fee838 #fee838/#00224e*3 focus
focus text*4 /#fee838*2 #00224e/#fee838 #fee838/#00224e*3 #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838 #fee838/#00224e*2 #fee838/#fee838 #00224e/#fee838*4 #00224e/#00224e #00224e/#fee838 #fee838/#00224e #00224e/#fee838 #00224e/#00224e #00224e/#fee838 #00224e/#00224e*3 #00224e/#fee838 #fee838/#00224e*5 #fee838/#fee838 #fee838/#00224e #00224e/#fee838 #00224e/#00224e #00224e/#fee838*2 #00224e/#00224e*2 #00224e/#fee838*3 #00224e/#00224e #00224e/#fee838*4 #00224e/#00224e #fee838/#00224e*3 #00224e/#fee838 #fee838/#00224e focus
focus text*4 /#fee838 #00224e/#fee838 #fee838/#00224e*2 #00224e/#fee838*4 #00224e/#00224e #00224e/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e #00224e/#fee838 #00224e/#00224e*2 #fee838/#00224e #00224e/#fee838 #fee838/#00224e*2 #00224e/#fee838 #00224e/#00224e #fee838/#00224e*5 #00224e/#fee838*3 #fee838/#00224e #fee838/#fee838*2 #fee838/#00224e #00224e/#fee838*3 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e #00224e/#fee838*2 #fee838/#00224e #00224e/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 focus
focus text*4 #00224e/#fee838 #fee838/#00224e #00224e/#fee838 #00224e/#00224e #00224e/#fee838*4 #00224e/#00224e #00224e/#fee838*3 #00224e/#00224e #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838 #fee838/#00224e*4 #fee838/#fee838*4 #fee838/#00224e*2 #00224e/#fee838 #00224e/#00224e #00224e/#fee838*2 #fee838/#00224e*2 #00224e/#fee838 #00224e/#00224e #fee838/#00224e #fee838/#fee838 #fee838/#00224e*3 #fee838/#fee838*3 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*3 #fee838/#fee838 #fee838/#00224e*2 focus
focus text*4 #00224e/#fee838*2 #00224e/#00224e #fee838/#00224e*3 #fee838/#fee838*2 #00224e/#fee838*3 #00224e/#00224e #00224e/#fee838 #00224e/#00224e*3 #00224e/#fee838*6 #00224e/#00224e #00224e/#fee838 #fee838/#00224e #00224e/#fee838*2 #fee838/#00224e*3 #00224e/#fee838*4 #00224e/#00224e #00224e/#fee838*2 #fee838/#00224e*3 #fee838/#fee838*3 #fee838/#00224e*5 #fee838/#fee838*3 #00224e/#fee838 #00224e/#00224e*2 focus
focus text focus*2 text /#fee838 #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838 #00224e/#00224e*2 #00224e/#fee838 #fee838/#00224e #00224e/#fee838 #ffffff/#00224e #ffffff/#fee838 #fee838/#00224e #00224e/#fee838 #fee838/#00224e #00224e/#fee838*2 #00224e/#00224e #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e #00224e/#fee838*4 #00224e/#00224e #fee838/#00224e #00224e/#fee838*7 #fee838/#00224e #fee838/#fee838 #fee838/#00224e #fee838/#fee838 #00224e/#fee838*7 #00224e/#00224e #00224e/#fee838 #00224e/#00224e*2 #fee838/#00224e focus
focus text*4 #00224e/#fee838*5 #fee838/#00224e #00224e/#fee838*5 #fee838/#00224e*4 #fee838/#fee838 #fee838/#00224e #00224e/#fee838 #fee838/#00224e #fee838/#fee838*2 #00224e/#fee838*3 #00224e/#00224e #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 #fee838/#fee838 #00224e/#fee838*3 #fee838/#00224e #00224e/#fee838*2 #fee838/#00224e #00224e/#fee838*4 #00224e/#00224e #fee838/#00224e*3 #fee838/#fee838*3 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*3 #fee838/#fee838 focus
focus text*4 /#00224e #fee838/#00224e #fee838/#fee838*3 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e*5 #00224e/#fee838 #fee838/#00224e #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838 #00224e/#00224e #00224e/#fee838 #00224e/#00224e #fee838/#00224e*3 #00224e/#fee838*3 #fee838/#00224e*3 #00224e/#fee838*3 #00224e/#00224e #00224e/#fee838*3 #00224e/#00224e #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e #00224e/#fee838 #fee838/#00224e*2 #fee838/#fee838*2 #fee838/#00224e #fee838/#fee838 #fee838/#00224e #fee838/#fee838 focus
focus text*4 /#00224e*2 #00224e/#fee838 #fee838/#00224e #fee838/#fee838 #00224e/#fee838*5 #fee838/#00224e*9 #fee838/#fee838 #00224e/#fee838*3 #00224e/#00224e #00224e/#fee838*2 #00224e/#00224e #fee838/#00224e*3 #fee838/#fee838*3 #fee838/#00224e #fee838/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e #fee838/#fee838*2 #00224e/#fee838*2 #fee838/#00224e #fee838/#fee838 #00224e/#fee838 #fee838/#00224e*4 #fee838/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 focus
focus text*4 /#00224e /#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 #00224e/#fee838*3 #fee838/#00224e*2 #00224e/#fee838*3 #00224e/#00224e #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838*7 #00224e/#00224e #00224e/#fee838*5 #00224e/#00224e #fee838/#00224e #fee838/#fee838*3 #00224e/#fee838 #00224e/#00224e*3 #00224e/#fee838 #00224e/#00224e #fee838/#00224e*2 #fee838/#fee838*2 #fee838/#00224e*2 #00224e/#fee838 #fee838/#00224e #00224e/#fee838 focus
focus text*4 /#00224e*2 #fee838/#00224e*2 #00224e/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*4 #00224e/#fee838*3 #fee838/#00224e*2 #fee838/#fee838 #fee838/#00224e*3 #00224e/#fee838*2 #00224e/#00224e*2 #00224e/#fee838 #fee838/#00224e*4 #fee838/#fee838 #fee838/#00224e*2 #00224e/#fee838*2 #00224e/#00224e #fee838/#00224e #00224e/#fee838*2 #fee838/#00224e*3 #fee838/#fee838 #fee838/#00224e #00224e/#fee838 #00224e/#00224e #fee838/#00224e #fee838/#fee838 #fee838/#00224e #fee838/#fee838 #fee838/#00224e*2 #fee838/#fee838*3 focus
focus text muted*2 text /#fee838 /#00224e #00224e/#fee838 #00224e/#00224e*2 #00224e/#fee838 #fee838/#00224e #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838 #fee838/#00224e*10 #00224e/#fee838*8 #fee838/#00224e #00224e/#fee838*2 #fee838/#00224e #00224e/#fee838*3 #00224e/#00224e #00224e/#fee838*2 #00224e/#00224e #fee838/#00224e #fee838/#fee838 #fee838/#00224e #00224e/#fee838*2 #00224e/#00224e #00224e/#fee838*2 #fee838/#00224e #00224e/#fee838 #00224e/#00224e #00224e/#fee838 #00224e/#00224e #fee838/#00224e focus
focus text focus*16 muted*3 text*3 hidden*7 muted*3 text*25 focus
focus text*7 muted*9 text /#00224e /#0a2d61 /#18386f /#35466d /#47526c /#575d6d /#656870 /#747474 /#868377 /#968f76 /#a59c74 /#b6a96e /#c7b766 /#ddc858 /#edd849 /#fee838 text muted*20 text*4 focus
focus*60
text muted*24
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 4 focus text*2 muted text c221/c17 c17/c221 c17/c17 c17/c221*2 c17/c17 c17/c221*4 c221/c17 c221/c221 c221/c17*2 c221/c221 c221/c17 c17/c221*2 c221/c17*3 c221/c221 c221/c17 c221/c221 c221/c17*2 c221/c221*2 c17/c221 c17/c17 c17/c221 c221/c17 c221/c221 c221/c17 c221/c221 c17/c221 c17/c17 c17/c221 c221/c17 c17/c221*2 c221/c17 c17/c221 c221/c17 c221/c221 c221/c17*2 c221/c221 c221/c17*2 c17/c221 c221/c17*3 focus
 5 focus text*4 /c221*2 c17/c221 c221/c17*3 c17/c221*2 c17/c17 c17/c221 c221/c17*2 c221/c221 c17/c221*4 c17/c17 c17/c221 c221/c17 c17/c221 c17/c17 c17/c221 c17/c17*3 c17/c221 c221/c17*5 c221/c221 c221/c17 c17/c221 c17/c17 c17/c221*2 c17/c17*2 c17/c221*3 c17/c17 c17/c221*4 c17/c17 c221/c17*3 c17/c221 c221/c17 focus
 6 focus text*4 /c221 c17/c221 c221/c17*2 c17/c221*4 c17/c17 c17/c221 c221/c17 c221/c221 c221/c17 c17/c221 c17/c17*2 c221/c17 c17/c221 c221/c17*2 c17/c221 c17/c17 c221/c17*5 c17/c221*3 c221/c17 c221/c221*2 c221/c17 c17/c221*3 c221/c17*2 c221/c221 c221/c17 c17/c221*2 c221/c17 c17/c221 c221/c17 c221/c221 c221/c17*2 c221/c221 c221/c17 c221/c221 c221/c17*2 focus
 7 focus text*4 c17/c221 c221/c17 c17/c221 c17/c17 c17/c221*4 c17/c17 c17/c221*3 c17/c17 c17/c221*2 c17/c17 c17/c221 c221/c17*4 c221/c221*4 c221/c17*2 c17/c221 c17/c17 c17/c221*2 c221/c17*2 c17/c221 c17/c17 c221/c17 c221/c221 c221/c17*3 c221/c221*3 c221/c17*2 c221/c221 c221/c17 c221/c221 c221/c17*3 c221/c221 c221/c17*2 focus
 8 focus text*4 c17/c221*2 c17/c17 c221/c17*3 c221/c221*2 c17/c221*3 c17/c17 c17/c221 c17/c17*3 c17/c221*6 c17/c17 c17/c221 c221/c17 c17/c221*2 c221/c17*3 c17/c221*4 c17/c17 c17/c221*2 c221/c17*3 c221/c221*3 c221/c17*5 c221/c221*3 c17/c221 c17/c17*2 focus
 9 focus text focus*2 text /c221 c17/c221*2 c17/c17 c17/c221 c17/c17*2 c17/c221 c221/c17 c17/c221 c231/c17 c231/c221 c221/c17 c17/c221 c221/c17 c17/c221*2 c17/c17 c221/c17*2 c221/c221 c221/c17*2 c221/c221 c221/c17 c17/c221*4 c17/c17 c221/c17 c17/c221*7 c221/c17 c221/c221 c221/c17 c221/c221 c17/c221*7 c17/c17 c17/c221 c17/c17*2 c221/c17 focus
10 focus text*4 c17/c221*5 c221/c17 c17/c221*5 c221/c17*4 c221/c221 c221/c17 c17/c221 c221/c17 c221/c221*2 c17/c221*3 c17/c17 c221/c17 c221/c221 c221/c17*2 c221/c221 c17/c221*3 c221/c17 c17/c221*2 c221/c17 c17/c221*4 c17/c17 c221/c17*3 c221/c221*3 c221/c17 c221/c221 c221/c17*3 c221/c221 focus
11 focus text*4 /c17 c221/c17 c221/c221*3 c221/c17*2 c221/c221 c221/c17*5 c17/c221 c221/c17 c17/c221*2 c17/c17 c17/c221 c17/c17 c17/c221 c17/c17 c221/c17*3 c17/c221*3 c221/c17*3 c17/c221*3 c17/c17 c17/c221*3 c17/c17 c221/c17 c221/c221 c221/c17*2 c221/c221 c221/c17 c17/c221 c221/c17*2 c221/c221*2 c221/c17 c221/c221 c221/c17 c221/c221 focus
12 focus text*4 /c17*2 c17/c221 c221/c17 c221/c221 c17/c221*5 c221/c17*9 c221/c221 c17/c221*3 c17/c17 c17/c221*2 c17/c17 c221/c17*3 c221/c221*3 c221/c17 c221/c221 c221/c17 c221/c221 c221/c17 c221/c221*2 c17/c221*2 c221/c17 c221/c221 c17/c221 c221/c17*4 c221/c221 c221/c17 c221/c221 c221/c17*2 focus
13 focus text*4 /c17 /c221 c221/c17 c221/c221 c221/c17*2 c17/c221*3 c221/c17*2 c17/c221*3 c17/c17 c17/c221*2 c17/c17 c17/c221*2 c17/c17 c17/c221*7 c17/c17 c17/c221*5 c17/c17 c221/c17 c221/c221*3 c17/c221 c17/c17*3 c17/c221 c17/c17 c221/c17*2 c221/c221*2 c221/c17*2 c17/c221 c221/c17 c17/c221 focus
14 focus text*4 /c17*2 c221/c17*2 c17/c221 c221/c17 c221/c221 c221/c17*4 c17/c221*3 c221/c17*2 c221/c221 c221/c17*3 c17/c221*2 c17/c17*2 c17/c221 c221/c17*4 c221/c221 c221/c17*2 c17/c221*2 c17/c17 c221/c17 c17/c221*2 c221/c17*3 c221/c221 c221/c17 c17/c221 c17/c17 c221/c17 c221/c221 c221/c17 c221/c221 c221/c17*2 c221/c221*3 focus
15 focus text muted*2 text /c221 /c17 c17/c221 c17/c17*2 c17/c221 c221/c17 c17/c221*2 c17/c17 c17/c221 c221/c17*10 c17/c221*8 c221/c17 c17/c221*2 c221/c17 c17/c221*3 c17/c17 c17/c221*2 c17/c17 c221/c17 c221/c221 c221/c17 c17/c221*2 c17/c17 c17/c221*2 c221/c17 c17/c221 c17/c17 c17/c221 c17/c17 c221/c17 focus
17 focus text*7 muted*9 text /c17*2 /c23 /c239 /c240 /c59 /c242 /c243 /c244 /c245 /c144 /c143 /c179 /c185 /c221*2 text muted*20 text*4 focus
== 60×20 16 differs in
 4 focus text*2 muted text n11/n4 n4/n11 n4/n4 n4/n11*2 n4/n4 n4/n11*4 n11/n4 n11/n11 n11/n4*2 n11/n11 n11/n4 n4/n11*2 n11/n4*3 n11/n11 n11/n4 n11/n11 n11/n4*2 n11/n11*2 n4/n11 n4/n4 n4/n11 n11/n4 n11/n11 n11/n4 n11/n11 n4/n11 n4/n4 n4/n11 n11/n4 n4/n11*2 n11/n4 n4/n11 n11/n4 n11/n11 n11/n4*2 n11/n11 n11/n4*2 n4/n11 n11/n4*3 focus
 5 focus text*4 /n11*2 n4/n11 n11/n4*3 n4/n11*2 n4/n4 n4/n11 n11/n4*2 n11/n11 n4/n11*4 n4/n4 n4/n11 n11/n4 n4/n11 n4/n4 n4/n11 n4/n4*3 n4/n11 n11/n4*5 n11/n11 n11/n4 n4/n11 n4/n4 n4/n11*2 n4/n4*2 n4/n11*3 n4/n4 n4/n11*4 n4/n4 n11/n4*3 n4/n11 n11/n4 focus
 6 focus text*4 /n11 n4/n11 n11/n4*2 n4/n11*4 n4/n4 n4/n11 n11/n4 n11/n11 n11/n4 n4/n11 n4/n4*2 n11/n4 n4/n11 n11/n4*2 n4/n11 n4/n4 n11/n4*5 n4/n11*3 n11/n4 n11/n11*2 n11/n4 n4/n11*3 n11/n4*2 n11/n11 n11/n4 n4/n11*2 n11/n4 n4/n11 n11/n4 n11/n11 n11/n4*2 n11/n11 n11/n4 n11/n11 n11/n4*2 focus
 7 focus text*4 n4/n11 n11/n4 n4/n11 n4/n4 n4/n11*4 n4/n4 n4/n11*3 n4/n4 n4/n11*2 n4/n4 n4/n11 n11/n4*4 n11/n11*4 n11/n4*2 n4/n11 n4/n4 n4/n11*2 n11/n4*2 n4/n11 n4/n4 n11/n4 n11/n11 n11/n4*3 n11/n11*3 n11/n4*2 n11/n11 n11/n4 n11/n11 n11/n4*3 n11/n11 n11/n4*2 focus
 8 focus text*4 n4/n11*2 n4/n4 n11/n4*3 n11/n11*2 n4/n11*3 n4/n4 n4/n11 n4/n4*3 n4/n11*6 n4/n4 n4/n11 n11/n4 n4/n11*2 n11/n4*3 n4/n11*4 n4/n4 n4/n11*2 n11/n4*3 n11/n11*3 n11/n4*5 n11/n11*3 n4/n11 n4/n4*2 focus
 9 focus text focus*2 text /n11 n4/n11*2 n4/n4 n4/n11 n4/n4*2 n4/n11 n11/n4 n4/n11 n15/n4 n15/n11 n11/n4 n4/n11 n11/n4 n4/n11*2 n4/n4 n11/n4*2 n11/n11 n11/n4*2 n11/n11 n11/n4 n4/n11*4 n4/n4 n11/n4 n4/n11*7 n11/n4 n11/n11 n11/n4 n11/n11 n4/n11*7 n4/n4 n4/n11 n4/n4*2 n11/n4 focus
10 focus text*4 n4/n11*5 n11/n4 n4/n11*5 n11/n4*4 n11/n11 n11/n4 n4/n11 n11/n4 n11/n11*2 n4/n11*3 n4/n4 n11/n4 n11/n11 n11/n4*2 n11/n11 n4/n11*3 n11/n4 n4/n11*2 n11/n4 n4/n11*4 n4/n4 n11/n4*3 n11/n11*3 n11/n4 n11/n11 n11/n4*3 n11/n11 focus
11 focus text*4 /n4 n11/n4 n11/n11*3 n11/n4*2 n11/n11 n11/n4*5 n4/n11 n11/n4 n4/n11*2 n4/n4 n4/n11 n4/n4 n4/n11 n4/n4 n11/n4*3 n4/n11*3 n11/n4*3 n4/n11*3 n4/n4 n4/n11*3 n4/n4 n11/n4 n11/n11 n11/n4*2 n11/n11 n11/n4 n4/n11 n11/n4*2 n11/n11*2 n11/n4 n11/n11 n11/n4 n11/n11 focus
12 focus text*4 /n4*2 n4/n11 n11/n4 n11/n11 n4/n11*5 n11/n4*9 n11/n11 n4/n11*3 n4/n4 n4/n11*2 n4/n4 n11/n4*3 n11/n11*3 n11/n4 n11/n11 n11/n4 n11/n11 n11/n4 n11/n11*2 n4/n11*2 n11/n4 n11/n11 n4/n11 n11/n4*4 n11/n11 n11/n4 n11/n11 n11/n4*2 focus
13 focus text*4 /n4 /n11 n11/n4 n11/n11 n11/n4*2 n4/n11*3 n11/n4*2 n4/n11*3 n4/n4 n4/n11*2 n4/n4 n4/n11*2 n4/n4 n4/n11*7 n4/n4 n4/n11*5 n4/n4 n11/n4 n11/n11*3 n4/n11 n4/n4*3 n4/n11 n4/n4 n11/n4*2 n11/n11*2 n11/n4*2 n4/n11 n11/n4 n4/n11 focus
14 focus text*4 /n4*2 n11/n4*2 n4/n11 n11/n4 n11/n11 n11/n4*4 n4/n11*3 n11/n4*2 n11/n11 n11/n4*3 n4/n11*2 n4/n4*2 n4/n11 n11/n4*4 n11/n11 n11/n4*2 n4/n11*2 n4/n4 n11/n4 n4/n11*2 n11/n4*3 n11/n11 n11/n4 n4/n11 n4/n4 n11/n4 n11/n11 n11/n4 n11/n11 n11/n4*2 n11/n11*3 focus
15 focus text muted*2 text /n11 /n4 n4/n11 n4/n4*2 n4/n11 n11/n4 n4/n11*2 n4/n4 n4/n11 n11/n4*10 n4/n11*8 n11/n4 n4/n11*2 n11/n4 n4/n11*3 n4/n4 n4/n11*2 n4/n4 n11/n4 n11/n11 n11/n4 n4/n11*2 n4/n4 n4/n11*2 n11/n4 n4/n11 n4/n4 n4/n11 n4/n4 n11/n4 focus
17 focus text*7 muted*9 text /n4 n8/n4*3 n8/n8 n7/n8*3 n3/n7*3 n3/n3 n11/n3*3 n11/n11 text muted*20 text*4 focus
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 4 focus text*2 muted text*55 focus
 5 focus text*58 focus
 6 focus text*58 focus
 7 focus text*58 focus
 8 focus text*58 focus
 9 focus text focus*2 text*55 focus
10 focus text*58 focus
11 focus text*58 focus
12 focus text*58 focus
13 focus text*58 focus
14 focus text*58 focus
15 focus text muted*2 text*55 focus
16 focus text focus*16 muted*3 text*10 muted*3 text*25 focus
17 focus text*7 muted*9 text*18 muted*20 text*4 focus
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*22 text focus*48 text muted*3 text focus*2
focus text*4 muted*20 focus*52 muted*2 focus
focus text*2 muted text /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*10 /#00224e*4 focus
focus text*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 focus
focus text*4 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*8 /#fee838*2 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*2 focus
focus text*4 /#fee838*6 /#00224e*6 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*10 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 focus
focus text*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*6 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*8 /#00224e*2 /#fee838*2 /#00224e*2 focus
focus text*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*12 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*6 focus
focus text*4 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*12 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*6 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*4 /#fee838*4 focus
focus text*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*2 focus
focus text*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*10 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*8 /#00224e*10 /#fee838*4 focus
focus text*4 /#fee838*4 /#00224e*8 /#fee838*10 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*12 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*8 /#00224e*2 /#fee838*4 focus
focus text focus*2 text /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*2 #ffffff/#00224e*2 #ffffff/#fee838*4 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*2 #ffffff/#fee838*6 #ffffff/#00224e*4 #ffffff/#fee838*2 #ffffff/#00224e*4 #ffffff/#fee838*6 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*4 focus
focus text*4 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*4 /#fee838*12 focus
focus text*4 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*6 /#fee838*14 /#00224e*4 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 focus
focus text*4 /#fee838*10 /#00224e*2 /#fee838*10 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*10 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*2 focus
focus text*4 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*4 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*6 focus
focus text muted*2 text /#00224e*4 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*8 /#fee838*6 /#00224e*6 /#fee838*6 /#00224e*2 /#fee838*4 focus
focus text focus*16 muted*3 text*3 hidden*7 muted*3 text*45 focus
focus text*7 muted*9 text /#00224e /#0a2d61 /#18386f /#35466d /#47526c /#575d6d /#656870 /#747474 /#868377 /#968f76 /#a59c74 /#b6a96e /#c7b766 /#ddc858 /#edd849 /#fee838 text muted*30 text*14 focus
focus*80
text muted*24
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 4 focus text*2 muted text /c221*2 /c17*4 /c221*4 /c17*2 /c221*4 /c17*2 /c221*8 /c17*2 /c221*4 /c17*2 /c221*6 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*4 /c17*4 /c221*10 /c17*4 focus
 5 focus text*4 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*8 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*4 /c17*6 /c221*2 /c17*2 /c221*2 /c17*4 /c221*6 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 focus
 6 focus text*4 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*8 /c17*4 /c221*2 /c17*4 /c221*4 /c17*4 /c221*2 /c17*8 /c221*2 /c17*8 /c221*4 /c17*4 /c221*2 focus
 7 focus text*4 /c221*6 /c17*6 /c221*4 /c17*2 /c221*2 /c17*4 /c221*10 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*6 /c221*2 /c17*10 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 focus
 8 focus text*4 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*6 /c221*6 /c17*8 /c221*2 /c17*2 /c221*4 /c17*4 /c221*4 /c17*2 /c221*4 /c17*6 /c221*8 /c17*2 /c221*2 /c17*2 focus
 9 focus text*4 /c221*4 /c17*4 /c221*8 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*6 /c221*2 /c17*4 /c221*2 /c17*12 /c221*6 /c17*2 /c221*4 /c17*2 /c221*6 focus
10 focus text*4 /c17*2 /c221*2 /c17*4 /c221*2 /c17*12 /c221*2 /c17*10 /c221*2 /c17*6 /c221*8 /c17*12 /c221*4 /c17*4 /c221*4 focus
11 focus text*4 /c221*2 /c17*2 /c221*2 /c17*2 /c221*8 /c17*2 /c221*6 /c17*2 /c221*4 /c17*2 /c221*2 /c17*8 /c221*8 /c17*4 /c221*2 /c17*2 /c221*4 /c17*4 /c221*2 /c17*4 /c221*2 focus
12 focus text*4 /c17*2 /c221*2 /c17*2 /c221*10 /c17*2 /c221*4 /c17*2 /c221*2 /c17*6 /c221*2 /c17*4 /c221*6 /c17*2 /c221*4 /c17*2 /c221*8 /c17*10 /c221*4 focus
13 focus text*4 /c221*4 /c17*8 /c221*10 /c17*2 /c221*2 /c17*6 /c221*12 /c17*2 /c221*2 /c17*2 /c221*4 /c17*6 /c221*8 /c17*2 /c221*4 focus
14 focus text focus*2 text /c221*2 /c17*6 /c221*2 /c17*4 /c221*4 /c17*2 c231/c17*2 c231/c221*4 c231/c17*2 c231/c221*2 c231/c17*2 c231/c221*2 c231/c17*2 c231/c221*6 c231/c17*4 c231/c221*2 c231/c17*4 c231/c221*6 c231/c17*2 c231/c221*2 c231/c17*2 c231/c221*2 c231/c17*2 c231/c221*2 c231/c17*4 focus
15 focus text*4 /c221*6 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*4 /c17*6 /c221*2 /c17*4 /c221*2 /c17*2 /c221*8 /c17*4 /c221*12 focus
16 focus text*4 /c17*2 /c221*4 /c17*4 /c221*2 /c17*6 /c221*14 /c17*4 /c221*6 /c17*4 /c221*2 /c17*2 /c221*4 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 focus
17 focus text*4 /c221*10 /c17*2 /c221*10 /c17*8 /c221*2 /c17*2 /c221*2 /c17*2 /c221*10 /c17*4 /c221*2 /c17*4 /c221*8 /c17*2 /c221*4 /c17*2 focus
18 focus text*4 /c17*2 /c221*8 /c17*2 /c221*4 /c17*6 /c221*2 /c17*4 /c221*2 /c17*10 /c221*2 /c17*2 /c221*6 /c17*4 /c221*8 /c17*2 /c221*4 /c17*6 focus
19 focus text muted*2 text /c17*4 /c221*6 /c17*4 /c221*2 /c17*10 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*8 /c221*6 /c17*6 /c221*6 /c17*2 /c221*4 focus
21 focus text*7 muted*9 text /c17*2 /c23 /c239 /c240 /c59 /c242 /c243 /c244 /c245 /c144 /c143 /c179 /c185 /c221*2 text muted*30 text*14 focus
== 80×24 16 differs in
 4 focus text*2 muted text /n11*2 /n4*4 /n11*4 /n4*2 /n11*4 /n4*2 /n11*8 /n4*2 /n11*4 /n4*2 /n11*6 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*4 /n4*4 /n11*10 /n4*4 focus
 5 focus text*4 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*8 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*4 /n4*6 /n11*2 /n4*2 /n11*2 /n4*4 /n11*6 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 focus
 6 focus text*4 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*8 /n4*4 /n11*2 /n4*4 /n11*4 /n4*4 /n11*2 /n4*8 /n11*2 /n4*8 /n11*4 /n4*4 /n11*2 focus
 7 focus text*4 /n11*6 /n4*6 /n11*4 /n4*2 /n11*2 /n4*4 /n11*10 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*6 /n11*2 /n4*10 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 focus
 8 focus text*4 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*6 /n11*6 /n4*8 /n11*2 /n4*2 /n11*4 /n4*4 /n11*4 /n4*2 /n11*4 /n4*6 /n11*8 /n4*2 /n11*2 /n4*2 focus
 9 focus text*4 /n11*4 /n4*4 /n11*8 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*6 /n11*2 /n4*4 /n11*2 /n4*12 /n11*6 /n4*2 /n11*4 /n4*2 /n11*6 focus
10 focus text*4 /n4*2 /n11*2 /n4*4 /n11*2 /n4*12 /n11*2 /n4*10 /n11*2 /n4*6 /n11*8 /n4*12 /n11*4 /n4*4 /n11*4 focus
11 focus text*4 /n11*2 /n4*2 /n11*2 /n4*2 /n11*8 /n4*2 /n11*6 /n4*2 /n11*4 /n4*2 /n11*2 /n4*8 /n11*8 /n4*4 /n11*2 /n4*2 /n11*4 /n4*4 /n11*2 /n4*4 /n11*2 focus
12 focus text*4 /n4*2 /n11*2 /n4*2 /n11*10 /n4*2 /n11*4 /n4*2 /n11*2 /n4*6 /n11*2 /n4*4 /n11*6 /n4*2 /n11*4 /n4*2 /n11*8 /n4*10 /n11*4 focus
13 focus text*4 /n11*4 /n4*8 /n11*10 /n4*2 /n11*2 /n4*6 /n11*12 /n4*2 /n11*2 /n4*2 /n11*4 /n4*6 /n11*8 /n4*2 /n11*4 focus
14 focus text focus*2 text /n11*2 /n4*6 /n11*2 /n4*4 /n11*4 /n4*2 n15/n4*2 n15/n11*4 n15/n4*2 n15/n11*2 n15/n4*2 n15/n11*2 n15/n4*2 n15/n11*6 n15/n4*4 n15/n11*2 n15/n4*4 n15/n11*6 n15/n4*2 n15/n11*2 n15/n4*2 n15/n11*2 n15/n4*2 n15/n11*2 n15/n4*4 focus
15 focus text*4 /n11*6 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*4 /n4*6 /n11*2 /n4*4 /n11*2 /n4*2 /n11*8 /n4*4 /n11*12 focus
16 focus text*4 /n4*2 /n11*4 /n4*4 /n11*2 /n4*6 /n11*14 /n4*4 /n11*6 /n4*4 /n11*2 /n4*2 /n11*4 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 focus
17 focus text*4 /n11*10 /n4*2 /n11*10 /n4*8 /n11*2 /n4*2 /n11*2 /n4*2 /n11*10 /n4*4 /n11*2 /n4*4 /n11*8 /n4*2 /n11*4 /n4*2 focus
18 focus text*4 /n4*2 /n11*8 /n4*2 /n11*4 /n4*6 /n11*2 /n4*4 /n11*2 /n4*10 /n11*2 /n4*2 /n11*6 /n4*4 /n11*8 /n4*2 /n11*4 /n4*6 focus
19 focus text muted*2 text /n4*4 /n11*6 /n4*4 /n11*2 /n4*10 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*8 /n11*6 /n4*6 /n11*6 /n4*2 /n11*4 focus
21 focus text*7 muted*9 text /n4 n8/n4*3 n8/n8 n7/n8*3 n3/n7*3 n3/n3 n11/n3*3 n11/n11 text muted*30 text*14 focus
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 4 focus text*2 muted text*75 focus
 5 focus text*78 focus
 6 focus text*78 focus
 7 focus text*78 focus
 8 focus text*78 focus
 9 focus text*78 focus
10 focus text*78 focus
11 focus text*78 focus
12 focus text*78 focus
13 focus text*78 focus
14 focus text focus*2 text*75 focus
15 focus text*78 focus
16 focus text*78 focus
17 focus text*78 focus
18 focus text*78 focus
19 focus text muted*2 text*75 focus
20 focus text focus*16 muted*3 text*10 muted*3 text*45 focus
21 focus text*7 muted*9 text*18 muted*30 text*14 focus
== 80×24 light is as true
== 80×24 ascii differs in
 4 focus text*2 muted text n0/n11*2 n0/n4*4 n0/n11*4 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*8 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*6 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*4 n0/n4*4 n0/n11*10 n0/n4*4 focus
 5 focus text*4 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*8 n0/n4*2 n0/n11*2 n0/n4*4 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*6 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*4 n0/n11*6 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*2 focus
 6 focus text*4 n0/n11*4 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*8 n0/n4*4 n0/n11*2 n0/n4*4 n0/n11*4 n0/n4*4 n0/n11*2 n0/n4*8 n0/n11*2 n0/n4*8 n0/n11*4 n0/n4*4 n0/n11*2 focus
 7 focus text*4 n0/n11*6 n0/n4*6 n0/n11*4 n0/n4*2 n0/n11*2 n0/n4*4 n0/n11*10 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*6 n0/n11*2 n0/n4*10 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 focus
 8 focus text*4 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*2 n0/n4*6 n0/n11*6 n0/n4*8 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*4 n0/n11*4 n0/n4*2 n0/n11*4 n0/n4*6 n0/n11*8 n0/n4*2 n0/n11*2 n0/n4*2 focus
 9 focus text*4 n0/n11*4 n0/n4*4 n0/n11*8 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*6 n0/n11*2 n0/n4*4 n0/n11*2 n0/n4*12 n0/n11*6 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*6 focus
10 focus text*4 n0/n4*2 n0/n11*2 n0/n4*4 n0/n11*2 n0/n4*12 n0/n11*2 n0/n4*10 n0/n11*2 n0/n4*6 n0/n11*8 n0/n4*12 n0/n11*4 n0/n4*4 n0/n11*4 focus
11 focus text*4 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*8 n0/n4*2 n0/n11*6 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*2 n0/n4*8 n0/n11*8 n0/n4*4 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*4 n0/n11*2 n0/n4*4 n0/n11*2 focus
12 focus text*4 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*10 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*2 n0/n4*6 n0/n11*2 n0/n4*4 n0/n11*6 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*8 n0/n4*10 n0/n11*4 focus
13 focus text*4 n0/n11*4 n0/n4*8 n0/n11*10 n0/n4*2 n0/n11*2 n0/n4*6 n0/n11*12 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*6 n0/n11*8 n0/n4*2 n0/n11*4 focus
14 focus text focus*2 text n0/n11*2 n0/n4*6 n0/n11*2 n0/n4*4 n0/n11*4 n0/n4*2 n0/n15 n0/n4 n0/n11*4 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*6 n0/n4*4 n0/n11*2 n0/n4*4 n0/n11*6 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*4 focus
15 focus text*4 n0/n11*6 n0/n4*2 n0/n11*2 n0/n4*4 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*6 n0/n11*2 n0/n4*4 n0/n11*2 n0/n4*2 n0/n11*8 n0/n4*4 n0/n11*12 focus
16 focus text*4 n0/n4*2 n0/n11*4 n0/n4*4 n0/n11*2 n0/n4*6 n0/n11*14 n0/n4*4 n0/n11*6 n0/n4*4 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*4 n0/n11*2 focus
17 focus text*4 n0/n11*10 n0/n4*2 n0/n11*10 n0/n4*8 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*10 n0/n4*4 n0/n11*2 n0/n4*4 n0/n11*8 n0/n4*2 n0/n11*4 n0/n4*2 focus
18 focus text*4 n0/n4*2 n0/n11*8 n0/n4*2 n0/n11*4 n0/n4*6 n0/n11*2 n0/n4*4 n0/n11*2 n0/n4*10 n0/n11*2 n0/n4*2 n0/n11*6 n0/n4*4 n0/n11*8 n0/n4*2 n0/n11*4 n0/n4*6 focus
19 focus text muted*2 text n0/n4*4 n0/n11*6 n0/n4*4 n0/n11*2 n0/n4*10 n0/n11*2 n0/n4*2 n0/n11*4 n0/n4*2 n0/n11*2 n0/n4*2 n0/n11*2 n0/n4*8 n0/n11*6 n0/n4*6 n0/n11*6 n0/n4*2 n0/n11*4 focus
21 focus text*7 muted*9 text n0/n4*3 n0/n8*4 n0/n7*3 n0/n3*3 n0/n11*3 text muted*30 text*14 focus
24 text focus*3 text muted*4 text*2 focus*7 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*22 text focus*88 text muted*3 text focus*2
focus text*4 muted*20 focus*92 muted*2 focus
focus text*2 muted text /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*10 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*12 focus
focus text*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 focus
focus text*4 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*8 /#fee838*2 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*8 /#fee838*2 /#00224e*6 /#fee838*8 focus
focus text*4 /#fee838*6 /#00224e*6 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*10 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*6 /#00224e*2 /#fee838*8 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 focus
focus text*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*6 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*8 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*4 focus
focus text*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*12 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*4 focus
focus text*4 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*12 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*6 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*6 /#fee838*6 /#00224e*2 /#fee838*10 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 focus
focus text*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*6 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*8 /#fee838*2 focus
focus text*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*10 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*8 /#00224e*10 /#fee838*8 /#00224e*2 /#fee838*10 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*12 focus
focus text*4 /#fee838*4 /#00224e*8 /#fee838*10 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*12 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*6 /#00224e*10 /#fee838*8 /#00224e*4 /#fee838*2 /#00224e*4 focus
focus text focus*2 text /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*2 #ffffff/#00224e*2 #ffffff/#fee838*4 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*2 #ffffff/#fee838*6 #ffffff/#00224e*4 #ffffff/#fee838*2 #ffffff/#00224e*4 #ffffff/#fee838*6 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*4 #ffffff/#fee838*10 #ffffff/#00224e*2 #ffffff/#fee838*2 #ffffff/#00224e*6 #ffffff/#fee838*2 #ffffff/#00224e*10 #ffffff/#fee838*4 #ffffff/#00224e*2 #ffffff/#fee838*2 focus
focus text*4 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*4 /#fee838*14 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*16 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*4 /#00224e*2 focus
focus text*4 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*6 /#fee838*14 /#00224e*4 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*12 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 focus
focus text*4 /#fee838*10 /#00224e*2 /#fee838*10 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*10 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*8 /#00224e*8 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*2 focus
focus text*4 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*4 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*8 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 focus
focus text*4 /#00224e*4 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*8 /#fee838*6 /#00224e*6 /#fee838*6 /#00224e*2 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 focus
focus text*4 /#00224e*6 /#fee838*4 /#00224e*6 /#fee838*8 /#00224e*2 /#fee838*14 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*6 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*4 focus
focus text*4 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*12 /#00224e*18 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*8 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*2 /#fee838*4 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*4 focus
focus text*4 /#00224e*2 /#fee838*10 /#00224e*2 /#fee838*8 /#00224e*4 /#fee838*2 /#00224e*22 /#fee838*4 /#00224e*8 /#fee838*6 /#00224e*2 /#fee838*8 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 focus
focus text*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*6 /#00224e*4 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*14 /#00224e*2 /#fee838*10 /#00224e*4 /#fee838*8 /#00224e*6 /#fee838*2 /#00224e*6 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*2 focus
focus text*4 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*8 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*4 focus
focus text*4 /#00224e*8 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*8 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*6 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*8 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*6 /#00224e*2 /#fee838*4 focus
focus text*4 /#fee838*2 /#00224e*10 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*8 /#00224e*10 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*8 /#fee838*6 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 focus
focus text*4 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*20 /#fee838*16 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*4 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*2 focus
focus text*4 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*6 /#fee838*12 /#00224e*6 /#fee838*8 /#00224e*6 /#fee838*4 /#00224e*6 /#fee838*4 /#00224e*10 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*8 focus
focus text*4 /#fee838*6 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*10 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*8 /#00224e*20 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*6 focus
focus text*4 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*14 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*2 /#fee838*6 /#00224e*8 /#fee838*6 /#00224e*4 /#fee838*4 /#00224e*10 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*10 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*4 /#00224e*2 /#fee838*2 focus
focus text muted*2 text /#00224e*2 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*18 /#00224e*2 /#fee838*4 /#00224e*6 /#fee838*2 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*2 /#00224e*4 /#fee838*2 /#00224e*2 /#fee838*12 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*6 /#00224e*2 /#fee838*2 /#00224e*6 /#fee838*2 /#00224e*2 /#fee838*2 /#00224e*2 /#fee838*2 focus
focus text focus*16 muted*3 text*3 hidden*7 muted*3 text*85 focus
focus text*7 muted*9 text /#00224e /#0a2d61 /#18386f /#35466d /#47526c /#575d6d /#656870 /#747474 /#868377 /#968f76 /#a59c74 /#b6a96e /#c7b766 /#ddc858 /#edd849 /#fee838 text muted*30 text*54 focus
focus*120
text muted*24
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 differs in
 4 focus text*2 muted text /c221*2 /c17*4 /c221*4 /c17*2 /c221*4 /c17*2 /c221*8 /c17*2 /c221*4 /c17*2 /c221*6 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*4 /c17*4 /c221*10 /c17*6 /c221*2 /c17*4 /c221*2 /c17*2 /c221*4 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*12 focus
 5 focus text*4 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*8 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*4 /c17*6 /c221*2 /c17*2 /c221*2 /c17*4 /c221*6 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*4 /c221*2 /c17*6 /c221*2 /c17*4 focus
 6 focus text*4 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*8 /c17*4 /c221*2 /c17*4 /c221*4 /c17*4 /c221*2 /c17*8 /c221*2 /c17*8 /c221*4 /c17*4 /c221*4 /c17*4 /c221*2 /c17*6 /c221*2 /c17*8 /c221*2 /c17*6 /c221*8 focus
 7 focus text*4 /c221*6 /c17*6 /c221*4 /c17*2 /c221*2 /c17*4 /c221*10 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*6 /c221*2 /c17*10 /c221*2 /c17*2 /c221*2 /c17*2 /c221*4 /c17*4 /c221*6 /c17*2 /c221*8 /c17*8 /c221*2 /c17*2 /c221*4 /c17*2 focus
 8 focus text*4 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*6 /c221*6 /c17*8 /c221*2 /c17*2 /c221*4 /c17*4 /c221*4 /c17*2 /c221*4 /c17*6 /c221*8 /c17*2 /c221*2 /c17*2 /c221*8 /c17*2 /c221*4 /c17*2 /c221*4 /c17*4 /c221*2 /c17*2 /c221*2 /c17*2 /c221*4 /c17*4 focus
 9 focus text*4 /c221*4 /c17*4 /c221*8 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*6 /c221*2 /c17*4 /c221*2 /c17*12 /c221*6 /c17*2 /c221*4 /c17*2 /c221*6 /c17*4 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*4 focus
10 focus text*4 /c17*2 /c221*2 /c17*4 /c221*2 /c17*12 /c221*2 /c17*10 /c221*2 /c17*6 /c221*8 /c17*12 /c221*4 /c17*4 /c221*4 /c17*6 /c221*6 /c17*2 /c221*10 /c17*2 /c221*4 /c17*2 /c221*2 /c17*4 /c221*2 focus
11 focus text*4 /c221*2 /c17*2 /c221*2 /c17*2 /c221*8 /c17*2 /c221*6 /c17*2 /c221*4 /c17*2 /c221*2 /c17*8 /c221*8 /c17*4 /c221*2 /c17*2 /c221*4 /c17*4 /c221*2 /c17*4 /c221*2 /c17*6 /c221*6 /c17*4 /c221*2 /c17*2 /c221*2 /c17*6 /c221*2 /c17*8 /c221*2 focus
12 focus text*4 /c17*2 /c221*2 /c17*2 /c221*10 /c17*2 /c221*4 /c17*2 /c221*2 /c17*6 /c221*2 /c17*4 /c221*6 /c17*2 /c221*4 /c17*2 /c221*8 /c17*10 /c221*8 /c17*2 /c221*10 /c17*2 /c221*2 /c17*2 /c221*6 /c17*12 focus
13 focus text*4 /c221*4 /c17*8 /c221*10 /c17*2 /c221*2 /c17*6 /c221*12 /c17*2 /c221*2 /c17*2 /c221*4 /c17*6 /c221*8 /c17*2 /c221*4 /c17*6 /c221*6 /c17*10 /c221*8 /c17*4 /c221*2 /c17*4 focus
14 focus text focus*2 text /c221*2 /c17*6 /c221*2 /c17*4 /c221*4 /c17*2 c231/c17*2 c231/c221*4 c231/c17*2 c231/c221*2 c231/c17*2 c231/c221*2 c231/c17*2 c231/c221*6 c231/c17*4 c231/c221*2 c231/c17*4 c231/c221*6 c231/c17*2 c231/c221*2 c231/c17*2 c231/c221*2 c231/c17*2 c231/c221*2 c231/c17*4 c231/c221*10 c231/c17*2 c231/c221*2 c231/c17*6 c231/c221*2 c231/c17*10 c231/c221*4 c231/c17*2 c231/c221*2 focus
15 focus text*4 /c221*6 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*4 /c17*6 /c221*2 /c17*4 /c221*2 /c17*2 /c221*8 /c17*4 /c221*14 /c17*2 /c221*2 /c17*2 /c221*16 /c17*2 /c221*2 /c17*6 /c221*4 /c17*2 focus
16 focus text*4 /c17*2 /c221*4 /c17*4 /c221*2 /c17*6 /c221*14 /c17*4 /c221*6 /c17*4 /c221*2 /c17*2 /c221*4 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*6 /c17*2 /c221*4 /c17*2 /c221*12 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 focus
17 focus text*4 /c221*10 /c17*2 /c221*10 /c17*8 /c221*2 /c17*2 /c221*2 /c17*2 /c221*10 /c17*4 /c221*2 /c17*4 /c221*8 /c17*2 /c221*4 /c17*2 /c221*8 /c17*8 /c221*6 /c17*2 /c221*2 /c17*6 /c221*2 /c17*4 /c221*2 focus
18 focus text*4 /c17*2 /c221*8 /c17*2 /c221*4 /c17*6 /c221*2 /c17*4 /c221*2 /c17*10 /c221*2 /c17*2 /c221*6 /c17*4 /c221*8 /c17*2 /c221*4 /c17*6 /c221*2 /c17*2 /c221*4 /c17*4 /c221*2 /c17*4 /c221*8 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 focus
19 focus text*4 /c17*4 /c221*6 /c17*4 /c221*2 /c17*10 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*8 /c221*6 /c17*6 /c221*6 /c17*2 /c221*6 /c17*4 /c221*2 /c17*4 /c221*2 /c17*2 /c221*2 /c17*4 /c221*4 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 focus
20 focus text*4 /c17*6 /c221*4 /c17*6 /c221*8 /c17*2 /c221*14 /c17*2 /c221*4 /c17*2 /c221*4 /c17*2 /c221*2 /c17*4 /c221*6 /c17*2 /c221*6 /c17*2 /c221*4 /c17*2 /c221*6 /c17*2 /c221*2 /c17*2 /c221*6 /c17*2 /c221*4 /c17*4 /c221*4 focus
21 focus text*4 /c17*4 /c221*2 /c17*2 /c221*12 /c17*18 /c221*8 /c17*2 /c221*4 /c17*8 /c221*6 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*8 /c17*2 /c221*4 /c17*8 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*4 focus
22 focus text*4 /c17*2 /c221*10 /c17*2 /c221*8 /c17*4 /c221*2 /c17*22 /c221*4 /c17*8 /c221*6 /c17*2 /c221*8 /c17*8 /c221*2 /c17*2 /c221*2 /c17*2 /c221*6 /c17*4 /c221*2 /c17*2 /c221*2 /c17*4 focus
23 focus text*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*4 /c221*6 /c17*4 /c221*6 /c17*2 /c221*4 /c17*2 /c221*4 /c17*2 /c221*14 /c17*2 /c221*10 /c17*4 /c221*8 /c17*6 /c221*2 /c17*6 /c221*4 /c17*4 /c221*2 /c17*2 /c221*6 /c17*2 focus
24 focus text*4 /c17*4 /c221*4 /c17*2 /c221*6 /c17*8 /c221*2 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*8 /c221*4 /c17*2 /c221*6 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*4 /c17*6 /c221*4 /c17*2 /c221*4 /c17*2 /c221*6 /c17*2 /c221*4 focus
25 focus text*4 /c17*8 /c221*2 /c17*2 /c221*2 /c17*8 /c221*6 /c17*4 /c221*2 /c17*6 /c221*4 /c17*4 /c221*2 /c17*8 /c221*2 /c17*4 /c221*4 /c17*4 /c221*4 /c17*6 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*2 /c17*4 /c221*6 /c17*2 /c221*4 focus
26 focus text*4 /c221*2 /c17*10 /c221*2 /c17*2 /c221*2 /c17*4 /c221*8 /c17*10 /c221*2 /c17*2 /c221*2 /c17*2 /c221*6 /c17*2 /c221*4 /c17*2 /c221*4 /c17*2 /c221*2 /c17*4 /c221*4 /c17*2 /c221*4 /c17*8 /c221*6 /c17*4 /c221*2 /c17*2 /c221*2 /c17*2 /c221*4 focus
27 focus text*4 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 /c17*20 /c221*16 /c17*2 /c221*4 /c17*2 /c221*6 /c17*2 /c221*4 /c17*4 /c221*2 /c17*2 /c221*4 /c17*2 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*2 focus
28 focus text*4 /c17*6 /c221*2 /c17*2 /c221*6 /c17*6 /c221*12 /c17*6 /c221*8 /c17*6 /c221*4 /c17*6 /c221*4 /c17*10 /c221*4 /c17*6 /c221*2 /c17*6 /c221*2 /c17*2 /c221*2 /c17*4 /c221*8 focus
29 focus text*4 /c221*6 /c17*6 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 /c17*6 /c221*10 /c17*4 /c221*4 /c17*2 /c221*2 /c17*2 /c221*2 /c17*2 /c221*8 /c17*20 /c221*2 /c17*2 /c221*2 /c17*4 /c221*2 /c17*4 /c221*2 /c17*2 /c221*4 /c17*6 focus
30 focus text*4 /c17*6 /c221*2 /c17*2 /c221*2 /c17*14 /c221*2 /c17*4 /c221*4 /c17*2 /c221*6 /c17*8 /c221*6 /c17*4 /c221*4 /c17*10 /c221*2 /c17*6 /c221*2 /c17*4 /c221*10 /c17*2 /c221*2 /c17*2 /c221*4 /c17*2 /c221*2 focus
31 focus text muted*2 text /c17*2 /c221*2 /c17*4 /c221*2 /c17*2 /c221*18 /c17*2 /c221*4 /c17*6 /c221*2 /c17*4 /c221*4 /c17*8 /c221*2 /c17*4 /c221*2 /c17*2 /c221*12 /c17*2 /c221*2 /c17*2 /c221*6 /c17*2 /c221*2 /c17*6 /c221*2 /c17*2 /c221*2 /c17*2 /c221*2 focus
33 focus text*7 muted*9 text /c17*2 /c23 /c239 /c240 /c59 /c242 /c243 /c244 /c245 /c144 /c143 /c179 /c185 /c221*2 text muted*30 text*54 focus
== 120×36 16 differs in
 4 focus text*2 muted text /n11*2 /n4*4 /n11*4 /n4*2 /n11*4 /n4*2 /n11*8 /n4*2 /n11*4 /n4*2 /n11*6 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*4 /n4*4 /n11*10 /n4*6 /n11*2 /n4*4 /n11*2 /n4*2 /n11*4 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*12 focus
 5 focus text*4 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*8 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*4 /n4*6 /n11*2 /n4*2 /n11*2 /n4*4 /n11*6 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*4 /n11*2 /n4*6 /n11*2 /n4*4 focus
 6 focus text*4 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*8 /n4*4 /n11*2 /n4*4 /n11*4 /n4*4 /n11*2 /n4*8 /n11*2 /n4*8 /n11*4 /n4*4 /n11*4 /n4*4 /n11*2 /n4*6 /n11*2 /n4*8 /n11*2 /n4*6 /n11*8 focus
 7 focus text*4 /n11*6 /n4*6 /n11*4 /n4*2 /n11*2 /n4*4 /n11*10 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*6 /n11*2 /n4*10 /n11*2 /n4*2 /n11*2 /n4*2 /n11*4 /n4*4 /n11*6 /n4*2 /n11*8 /n4*8 /n11*2 /n4*2 /n11*4 /n4*2 focus
 8 focus text*4 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*6 /n11*6 /n4*8 /n11*2 /n4*2 /n11*4 /n4*4 /n11*4 /n4*2 /n11*4 /n4*6 /n11*8 /n4*2 /n11*2 /n4*2 /n11*8 /n4*2 /n11*4 /n4*2 /n11*4 /n4*4 /n11*2 /n4*2 /n11*2 /n4*2 /n11*4 /n4*4 focus
 9 focus text*4 /n11*4 /n4*4 /n11*8 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*6 /n11*2 /n4*4 /n11*2 /n4*12 /n11*6 /n4*2 /n11*4 /n4*2 /n11*6 /n4*4 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*4 focus
10 focus text*4 /n4*2 /n11*2 /n4*4 /n11*2 /n4*12 /n11*2 /n4*10 /n11*2 /n4*6 /n11*8 /n4*12 /n11*4 /n4*4 /n11*4 /n4*6 /n11*6 /n4*2 /n11*10 /n4*2 /n11*4 /n4*2 /n11*2 /n4*4 /n11*2 focus
11 focus text*4 /n11*2 /n4*2 /n11*2 /n4*2 /n11*8 /n4*2 /n11*6 /n4*2 /n11*4 /n4*2 /n11*2 /n4*8 /n11*8 /n4*4 /n11*2 /n4*2 /n11*4 /n4*4 /n11*2 /n4*4 /n11*2 /n4*6 /n11*6 /n4*4 /n11*2 /n4*2 /n11*2 /n4*6 /n11*2 /n4*8 /n11*2 focus
12 focus text*4 /n4*2 /n11*2 /n4*2 /n11*10 /n4*2 /n11*4 /n4*2 /n11*2 /n4*6 /n11*2 /n4*4 /n11*6 /n4*2 /n11*4 /n4*2 /n11*8 /n4*10 /n11*8 /n4*2 /n11*10 /n4*2 /n11*2 /n4*2 /n11*6 /n4*12 focus
13 focus text*4 /n11*4 /n4*8 /n11*10 /n4*2 /n11*2 /n4*6 /n11*12 /n4*2 /n11*2 /n4*2 /n11*4 /n4*6 /n11*8 /n4*2 /n11*4 /n4*6 /n11*6 /n4*10 /n11*8 /n4*4 /n11*2 /n4*4 focus
14 focus text focus*2 text /n11*2 /n4*6 /n11*2 /n4*4 /n11*4 /n4*2 n15/n4*2 n15/n11*4 n15/n4*2 n15/n11*2 n15/n4*2 n15/n11*2 n15/n4*2 n15/n11*6 n15/n4*4 n15/n11*2 n15/n4*4 n15/n11*6 n15/n4*2 n15/n11*2 n15/n4*2 n15/n11*2 n15/n4*2 n15/n11*2 n15/n4*4 n15/n11*10 n15/n4*2 n15/n11*2 n15/n4*6 n15/n11*2 n15/n4*10 n15/n11*4 n15/n4*2 n15/n11*2 focus
15 focus text*4 /n11*6 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*4 /n4*6 /n11*2 /n4*4 /n11*2 /n4*2 /n11*8 /n4*4 /n11*14 /n4*2 /n11*2 /n4*2 /n11*16 /n4*2 /n11*2 /n4*6 /n11*4 /n4*2 focus
16 focus text*4 /n4*2 /n11*4 /n4*4 /n11*2 /n4*6 /n11*14 /n4*4 /n11*6 /n4*4 /n11*2 /n4*2 /n11*4 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*6 /n4*2 /n11*4 /n4*2 /n11*12 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 focus
17 focus text*4 /n11*10 /n4*2 /n11*10 /n4*8 /n11*2 /n4*2 /n11*2 /n4*2 /n11*10 /n4*4 /n11*2 /n4*4 /n11*8 /n4*2 /n11*4 /n4*2 /n11*8 /n4*8 /n11*6 /n4*2 /n11*2 /n4*6 /n11*2 /n4*4 /n11*2 focus
18 focus text*4 /n4*2 /n11*8 /n4*2 /n11*4 /n4*6 /n11*2 /n4*4 /n11*2 /n4*10 /n11*2 /n4*2 /n11*6 /n4*4 /n11*8 /n4*2 /n11*4 /n4*6 /n11*2 /n4*2 /n11*4 /n4*4 /n11*2 /n4*4 /n11*8 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 focus
19 focus text*4 /n4*4 /n11*6 /n4*4 /n11*2 /n4*10 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*8 /n11*6 /n4*6 /n11*6 /n4*2 /n11*6 /n4*4 /n11*2 /n4*4 /n11*2 /n4*2 /n11*2 /n4*4 /n11*4 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 focus
20 focus text*4 /n4*6 /n11*4 /n4*6 /n11*8 /n4*2 /n11*14 /n4*2 /n11*4 /n4*2 /n11*4 /n4*2 /n11*2 /n4*4 /n11*6 /n4*2 /n11*6 /n4*2 /n11*4 /n4*2 /n11*6 /n4*2 /n11*2 /n4*2 /n11*6 /n4*2 /n11*4 /n4*4 /n11*4 focus
21 focus text*4 /n4*4 /n11*2 /n4*2 /n11*12 /n4*18 /n11*8 /n4*2 /n11*4 /n4*8 /n11*6 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*8 /n4*2 /n11*4 /n4*8 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*4 focus
22 focus text*4 /n4*2 /n11*10 /n4*2 /n11*8 /n4*4 /n11*2 /n4*22 /n11*4 /n4*8 /n11*6 /n4*2 /n11*8 /n4*8 /n11*2 /n4*2 /n11*2 /n4*2 /n11*6 /n4*4 /n11*2 /n4*2 /n11*2 /n4*4 focus
23 focus text*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*4 /n11*6 /n4*4 /n11*6 /n4*2 /n11*4 /n4*2 /n11*4 /n4*2 /n11*14 /n4*2 /n11*10 /n4*4 /n11*8 /n4*6 /n11*2 /n4*6 /n11*4 /n4*4 /n11*2 /n4*2 /n11*6 /n4*2 focus
24 focus text*4 /n4*4 /n11*4 /n4*2 /n11*6 /n4*8 /n11*2 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*8 /n11*4 /n4*2 /n11*6 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*4 /n4*6 /n11*4 /n4*2 /n11*4 /n4*2 /n11*6 /n4*2 /n11*4 focus
25 focus text*4 /n4*8 /n11*2 /n4*2 /n11*2 /n4*8 /n11*6 /n4*4 /n11*2 /n4*6 /n11*4 /n4*4 /n11*2 /n4*8 /n11*2 /n4*4 /n11*4 /n4*4 /n11*4 /n4*6 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*2 /n4*4 /n11*6 /n4*2 /n11*4 focus
26 focus text*4 /n11*2 /n4*10 /n11*2 /n4*2 /n11*2 /n4*4 /n11*8 /n4*10 /n11*2 /n4*2 /n11*2 /n4*2 /n11*6 /n4*2 /n11*4 /n4*2 /n11*4 /n4*2 /n11*2 /n4*4 /n11*4 /n4*2 /n11*4 /n4*8 /n11*6 /n4*4 /n11*2 /n4*2 /n11*2 /n4*2 /n11*4 focus
27 focus text*4 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 /n4*20 /n11*16 /n4*2 /n11*4 /n4*2 /n11*6 /n4*2 /n11*4 /n4*4 /n11*2 /n4*2 /n11*4 /n4*2 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*2 focus
28 focus text*4 /n4*6 /n11*2 /n4*2 /n11*6 /n4*6 /n11*12 /n4*6 /n11*8 /n4*6 /n11*4 /n4*6 /n11*4 /n4*10 /n11*4 /n4*6 /n11*2 /n4*6 /n11*2 /n4*2 /n11*2 /n4*4 /n11*8 focus
29 focus text*4 /n11*6 /n4*6 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 /n4*6 /n11*10 /n4*4 /n11*4 /n4*2 /n11*2 /n4*2 /n11*2 /n4*2 /n11*8 /n4*20 /n11*2 /n4*2 /n11*2 /n4*4 /n11*2 /n4*4 /n11*2 /n4*2 /n11*4 /n4*6 focus
30 focus text*4 /n4*6 /n11*2 /n4*2 /n11*2 /n4*14 /n11*2 /n4*4 /n11*4 /n4*2 /n11*6 /n4*8 /n11*6 /n4*4 /n11*4 /n4*10 /n11*2 /n4*6 /n11*2 /n4*4 /n11*10 /n4*2 /n11*2 /n4*2 /n11*4 /n4*2 /n11*2 focus
31 focus text muted*2 text /n4*2 /n11*2 /n4*4 /n11*2 /n4*2 /n11*18 /n4*2 /n11*4 /n4*6 /n11*2 /n4*4 /n11*4 /n4*8 /n11*2 /n4*4 /n11*2 /n4*2 /n11*12 /n4*2 /n11*2 /n4*2 /n11*6 /n4*2 /n11*2 /n4*6 /n11*2 /n4*2 /n11*2 /n4*2 /n11*2 focus
33 focus text*7 muted*9 text /n4 n8/n4*3 n8/n8 n7/n8*3 n3/n7*3 n3/n3 n11/n3*3 n11/n11 text muted*30 text*54 focus
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 4 focus text*2 muted text*115 focus
 5 focus text*118 focus
 6 focus text*118 focus
 7 focus text*118 focus
 8 focus text*118 focus
 9 focus text*118 focus
10 focus text*118 focus
11 focus text*118 focus
12 focus text*118 focus
13 focus text*118 focus
14 focus text focus*2 text*115 focus
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
31 focus text muted*2 text*115 focus
32 focus text focus*16 muted*3 text*10 muted*3 text*85 focus
33 focus text*7 muted*9 text*18 muted*30 text*54 focus
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*22 text focus*168 text muted*3 text focus*2
focus text*5 muted*41 focus*149 muted*3 focus
focus text*3 muted text /#fee838*4 /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*20 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 text focus
focus text*5 /#fee838*4 /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*20 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 text focus
focus text*5 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 text focus
focus text*5 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 text focus
focus text*5 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*16 /#fee838*4 /#00224e*16 /#fee838*8 /#00224e*8 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*12 text focus
focus text*5 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*16 /#fee838*4 /#00224e*16 /#fee838*8 /#00224e*8 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*12 text focus
focus text*5 /#fee838*12 /#00224e*12 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*20 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*20 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*16 text focus
focus text*5 /#fee838*12 /#00224e*12 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*20 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*20 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*16 text focus
focus text*5 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*12 /#00224e*16 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*16 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 text focus
focus text*5 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*12 /#00224e*16 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*16 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 text focus
focus text*5 /#fee838*8 /#00224e*8 /#fee838*16 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*24 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 text focus
focus text*5 /#fee838*8 /#00224e*8 /#fee838*16 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*24 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 text focus
focus text*5 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*24 /#fee838*4 /#00224e*20 /#fee838*4 /#00224e*12 /#fee838*16 /#00224e*24 /#fee838*8 /#00224e*8 /#fee838*8 /#00224e*12 /#fee838*12 /#00224e*4 /#fee838*16 text focus
focus text*5 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*24 /#fee838*4 /#00224e*20 /#fee838*4 /#00224e*12 /#fee838*16 /#00224e*24 /#fee838*8 /#00224e*8 /#fee838*8 /#00224e*12 /#fee838*12 /#00224e*4 /#fee838*16 text focus
focus text*5 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*16 /#fee838*16 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*12 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*4 text focus
focus text*5 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*16 /#fee838*16 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*12 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*4 text focus
focus text*5 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*20 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*16 /#00224e*20 /#fee838*16 /#00224e*4 /#fee838*20 /#00224e*4 /#fee838*4 /#00224e*4 text focus
focus text*5 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*20 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*16 /#00224e*20 /#fee838*16 /#00224e*4 /#fee838*20 /#00224e*4 /#fee838*4 /#00224e*4 text focus
focus text*5 /#fee838*8 /#00224e*16 /#fee838*20 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*24 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*12 /#00224e*20 text focus
focus text*5 /#fee838*8 /#00224e*16 /#fee838*20 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*24 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*12 /#00224e*20 text focus
focus text*2 focus*2 text /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*8 /#00224e*5 #00224e/#ffffff #00224e/#00224e*2 #00224e/#fee838*8 #00224e/#00224e*4 #00224e/#fee838*4 #00224e/#00224e*4 #00224e/#fee838*4 #00224e/#00224e*4 #00224e/#fee838*12 #00224e/#00224e*8 #00224e/#fee838*4 #00224e/#00224e*8 #00224e/#fee838*12 #00224e/#00224e*4 #00224e/#fee838*4 #00224e/#00224e*4 #00224e/#fee838*4 #00224e/#00224e*4 #00224e/#fee838*4 #00224e/#00224e*8 #00224e/#fee838*20 #00224e/#00224e*4 #00224e/#fee838*4 #00224e/#00224e*12 #00224e/#fee838*4 text focus
focus text*5 /#fee838*4 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*8 /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*20 /#00224e*4 /#fee838*4 /#00224e*12 /#fee838*4 text focus
focus text*5 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*8 /#fee838*28 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*28 text focus
focus text*5 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*8 /#fee838*28 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*28 text focus
focus text*5 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*12 /#fee838*28 /#00224e*8 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*12 text focus
focus text*5 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*12 /#fee838*28 /#00224e*8 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*12 text focus
focus text*5 /#fee838*20 /#00224e*4 /#fee838*20 /#00224e*16 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*20 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*16 /#00224e*16 /#fee838*12 text focus
focus text*5 /#fee838*20 /#00224e*4 /#fee838*20 /#00224e*16 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*20 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*16 /#00224e*16 /#fee838*12 text focus
focus text*5 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*20 /#fee838*4 /#00224e*4 /#fee838*12 /#00224e*8 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*8 text focus
focus text*5 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*20 /#fee838*4 /#00224e*4 /#fee838*12 /#00224e*8 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*8 text focus
focus text*5 /#00224e*8 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*20 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*16 /#fee838*12 /#00224e*12 /#fee838*12 /#00224e*4 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 text focus
focus text*5 /#00224e*8 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*20 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*16 /#fee838*12 /#00224e*12 /#fee838*12 /#00224e*4 /#fee838*12 /#00224e*8 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 text focus
focus text*5 /#00224e*12 /#fee838*8 /#00224e*12 /#fee838*16 /#00224e*4 /#fee838*28 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 text focus
focus text*5 /#00224e*12 /#fee838*8 /#00224e*12 /#fee838*16 /#00224e*4 /#fee838*28 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 text focus
focus text*5 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*24 /#00224e*36 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*16 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*12 text focus
focus text*5 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*24 /#00224e*36 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*16 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*16 /#00224e*4 /#fee838*8 /#00224e*12 text focus
focus text*5 /#00224e*4 /#fee838*20 /#00224e*4 /#fee838*16 /#00224e*8 /#fee838*4 /#00224e*44 /#fee838*8 /#00224e*16 /#fee838*12 /#00224e*4 /#fee838*16 /#00224e*16 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 text focus
focus text*5 /#00224e*4 /#fee838*20 /#00224e*4 /#fee838*16 /#00224e*8 /#fee838*4 /#00224e*44 /#fee838*8 /#00224e*16 /#fee838*12 /#00224e*4 /#fee838*16 /#00224e*16 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 text focus
focus text*5 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*28 /#00224e*4 /#fee838*20 /#00224e*8 /#fee838*16 /#00224e*12 /#fee838*4 /#00224e*12 /#fee838*4 text focus
focus text*5 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*12 /#00224e*8 /#fee838*12 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*28 /#00224e*4 /#fee838*20 /#00224e*8 /#fee838*16 /#00224e*12 /#fee838*4 /#00224e*12 /#fee838*4 text focus
focus text*5 /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*16 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*16 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*8 /#00224e*4 text focus
focus text*2 muted*2 text /#00224e*8 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*16 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*4 /#fee838*4 /#00224e*16 /#fee838*8 /#00224e*4 /#fee838*12 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*4 /#fee838*4 /#00224e*8 /#fee838*4 /#00224e*4 /#fee838*8 /#00224e*12 /#fee838*8 /#00224e*4 text focus
focus text focus*16 muted*3 text*3 hidden*7 muted*3 text*165 focus
focus text*7 muted*9 text /#00224e /#0a2d61 /#18386f /#35466d /#47526c /#575d6d /#656870 /#747474 /#868377 /#968f76 /#a59c74 /#b6a96e /#c7b766 /#ddc858 /#edd849 /#fee838 text muted*30 text*134 focus
focus*200
text muted*24
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 4 focus text*3 muted text /c221*4 /c17*8 /c221*8 /c17*4 /c221*8 /c17*4 /c221*16 /c17*4 /c221*8 /c17*4 /c221*12 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*8 /c17*8 /c221*20 /c17*12 /c221*4 /c17*8 /c221*4 /c17*4 /c221*8 /c17*4 /c221*8 text focus
 5 focus text*5 /c221*4 /c17*8 /c221*8 /c17*4 /c221*8 /c17*4 /c221*16 /c17*4 /c221*8 /c17*4 /c221*12 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*8 /c17*8 /c221*20 /c17*12 /c221*4 /c17*8 /c221*4 /c17*4 /c221*8 /c17*4 /c221*8 text focus
 6 focus text*5 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*16 /c17*4 /c221*4 /c17*8 /c221*4 /c17*4 /c221*8 /c17*12 /c221*4 /c17*4 /c221*4 /c17*8 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*4 text focus
 7 focus text*5 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*16 /c17*4 /c221*4 /c17*8 /c221*4 /c17*4 /c221*8 /c17*12 /c221*4 /c17*4 /c221*4 /c17*8 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*4 text focus
 8 focus text*5 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*16 /c17*8 /c221*4 /c17*8 /c221*8 /c17*8 /c221*4 /c17*16 /c221*4 /c17*16 /c221*8 /c17*8 /c221*8 /c17*8 /c221*4 /c17*12 /c221*4 /c17*12 text focus
 9 focus text*5 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*16 /c17*8 /c221*4 /c17*8 /c221*8 /c17*8 /c221*4 /c17*16 /c221*4 /c17*16 /c221*8 /c17*8 /c221*8 /c17*8 /c221*4 /c17*12 /c221*4 /c17*12 text focus
10 focus text*5 /c221*12 /c17*12 /c221*8 /c17*4 /c221*4 /c17*8 /c221*20 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*12 /c221*4 /c17*20 /c221*4 /c17*4 /c221*4 /c17*4 /c221*8 /c17*8 /c221*12 /c17*4 /c221*16 text focus
11 focus text*5 /c221*12 /c17*12 /c221*8 /c17*4 /c221*4 /c17*8 /c221*20 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*12 /c221*4 /c17*20 /c221*4 /c17*4 /c221*4 /c17*4 /c221*8 /c17*8 /c221*12 /c17*4 /c221*16 text focus
12 focus text*5 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*12 /c221*12 /c17*16 /c221*4 /c17*4 /c221*8 /c17*8 /c221*8 /c17*4 /c221*8 /c17*12 /c221*16 /c17*4 /c221*4 /c17*4 /c221*16 /c17*4 /c221*8 /c17*4 /c221*8 /c17*4 text focus
13 focus text*5 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*12 /c221*12 /c17*16 /c221*4 /c17*4 /c221*8 /c17*8 /c221*8 /c17*4 /c221*8 /c17*12 /c221*16 /c17*4 /c221*4 /c17*4 /c221*16 /c17*4 /c221*8 /c17*4 /c221*8 /c17*4 text focus
14 focus text*5 /c221*8 /c17*8 /c221*16 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*12 /c221*4 /c17*8 /c221*4 /c17*24 /c221*12 /c17*4 /c221*8 /c17*4 /c221*12 /c17*8 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 text focus
15 focus text*5 /c221*8 /c17*8 /c221*16 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*12 /c221*4 /c17*8 /c221*4 /c17*24 /c221*12 /c17*4 /c221*8 /c17*4 /c221*12 /c17*8 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 text focus
16 focus text*5 /c17*4 /c221*4 /c17*8 /c221*4 /c17*24 /c221*4 /c17*20 /c221*4 /c17*12 /c221*16 /c17*24 /c221*8 /c17*8 /c221*8 /c17*12 /c221*12 /c17*4 /c221*16 text focus
17 focus text*5 /c17*4 /c221*4 /c17*8 /c221*4 /c17*24 /c221*4 /c17*20 /c221*4 /c17*12 /c221*16 /c17*24 /c221*8 /c17*8 /c221*8 /c17*12 /c221*12 /c17*4 /c221*16 text focus
18 focus text*5 /c221*4 /c17*4 /c221*4 /c17*4 /c221*16 /c17*4 /c221*12 /c17*4 /c221*8 /c17*4 /c221*4 /c17*16 /c221*16 /c17*8 /c221*4 /c17*4 /c221*8 /c17*8 /c221*4 /c17*8 /c221*4 /c17*12 /c221*12 /c17*8 /c221*4 /c17*4 /c221*4 text focus
19 focus text*5 /c221*4 /c17*4 /c221*4 /c17*4 /c221*16 /c17*4 /c221*12 /c17*4 /c221*8 /c17*4 /c221*4 /c17*16 /c221*16 /c17*8 /c221*4 /c17*4 /c221*8 /c17*8 /c221*4 /c17*8 /c221*4 /c17*12 /c221*12 /c17*8 /c221*4 /c17*4 /c221*4 text focus
20 focus text*5 /c17*4 /c221*4 /c17*4 /c221*20 /c17*4 /c221*8 /c17*4 /c221*4 /c17*12 /c221*4 /c17*8 /c221*12 /c17*4 /c221*8 /c17*4 /c221*16 /c17*20 /c221*16 /c17*4 /c221*20 /c17*4 /c221*4 /c17*4 text focus
21 focus text*5 /c17*4 /c221*4 /c17*4 /c221*20 /c17*4 /c221*8 /c17*4 /c221*4 /c17*12 /c221*4 /c17*8 /c221*12 /c17*4 /c221*8 /c17*4 /c221*16 /c17*20 /c221*16 /c17*4 /c221*20 /c17*4 /c221*4 /c17*4 text focus
22 focus text*5 /c221*8 /c17*16 /c221*20 /c17*4 /c221*4 /c17*12 /c221*24 /c17*4 /c221*4 /c17*4 /c221*8 /c17*12 /c221*16 /c17*4 /c221*8 /c17*12 /c221*12 /c17*20 text focus
23 focus text*5 /c221*8 /c17*16 /c221*20 /c17*4 /c221*4 /c17*12 /c221*24 /c17*4 /c221*4 /c17*4 /c221*8 /c17*12 /c221*16 /c17*4 /c221*8 /c17*12 /c221*12 /c17*20 text focus
24 focus text*2 focus*2 text /c221*4 /c17*12 /c221*4 /c17*8 /c221*8 /c17*5 c17/c231 c17/c17*2 c17/c221*8 c17/c17*4 c17/c221*4 c17/c17*4 c17/c221*4 c17/c17*4 c17/c221*12 c17/c17*8 c17/c221*4 c17/c17*8 c17/c221*12 c17/c17*4 c17/c221*4 c17/c17*4 c17/c221*4 c17/c17*4 c17/c221*4 c17/c17*8 c17/c221*20 c17/c17*4 c17/c221*4 c17/c17*12 c17/c221*4 text focus
25 focus text*5 /c221*4 /c17*12 /c221*4 /c17*8 /c221*8 /c17*8 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*12 /c17*8 /c221*4 /c17*8 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*20 /c17*4 /c221*4 /c17*12 /c221*4 text focus
26 focus text*5 /c221*12 /c17*4 /c221*4 /c17*8 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*8 /c17*12 /c221*4 /c17*8 /c221*4 /c17*4 /c221*16 /c17*8 /c221*28 /c17*4 /c221*4 /c17*4 /c221*28 text focus
27 focus text*5 /c221*12 /c17*4 /c221*4 /c17*8 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*8 /c17*12 /c221*4 /c17*8 /c221*4 /c17*4 /c221*16 /c17*8 /c221*28 /c17*4 /c221*4 /c17*4 /c221*28 text focus
28 focus text*5 /c17*4 /c221*8 /c17*8 /c221*4 /c17*12 /c221*28 /c17*8 /c221*12 /c17*8 /c221*4 /c17*4 /c221*8 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*4 /c17*4 /c221*12 /c17*4 /c221*8 /c17*4 /c221*12 text focus
29 focus text*5 /c17*4 /c221*8 /c17*8 /c221*4 /c17*12 /c221*28 /c17*8 /c221*12 /c17*8 /c221*4 /c17*4 /c221*8 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*4 /c17*4 /c221*12 /c17*4 /c221*8 /c17*4 /c221*12 text focus
30 focus text*5 /c221*20 /c17*4 /c221*20 /c17*16 /c221*4 /c17*4 /c221*4 /c17*4 /c221*20 /c17*8 /c221*4 /c17*8 /c221*16 /c17*4 /c221*8 /c17*4 /c221*16 /c17*16 /c221*12 text focus
31 focus text*5 /c221*20 /c17*4 /c221*20 /c17*16 /c221*4 /c17*4 /c221*4 /c17*4 /c221*20 /c17*8 /c221*4 /c17*8 /c221*16 /c17*4 /c221*8 /c17*4 /c221*16 /c17*16 /c221*12 text focus
32 focus text*5 /c17*4 /c221*16 /c17*4 /c221*8 /c17*12 /c221*4 /c17*8 /c221*4 /c17*20 /c221*4 /c17*4 /c221*12 /c17*8 /c221*16 /c17*4 /c221*8 /c17*12 /c221*4 /c17*4 /c221*8 /c17*8 /c221*4 /c17*8 /c221*8 text focus
33 focus text*5 /c17*4 /c221*16 /c17*4 /c221*8 /c17*12 /c221*4 /c17*8 /c221*4 /c17*20 /c221*4 /c17*4 /c221*12 /c17*8 /c221*16 /c17*4 /c221*8 /c17*12 /c221*4 /c17*4 /c221*8 /c17*8 /c221*4 /c17*8 /c221*8 text focus
34 focus text*5 /c17*8 /c221*12 /c17*8 /c221*4 /c17*20 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*16 /c221*12 /c17*12 /c221*12 /c17*4 /c221*12 /c17*8 /c221*4 /c17*8 /c221*4 /c17*4 /c221*4 /c17*8 text focus
35 focus text*5 /c17*8 /c221*12 /c17*8 /c221*4 /c17*20 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*4 /c221*4 /c17*16 /c221*12 /c17*12 /c221*12 /c17*4 /c221*12 /c17*8 /c221*4 /c17*8 /c221*4 /c17*4 /c221*4 /c17*8 text focus
36 focus text*5 /c17*12 /c221*8 /c17*12 /c221*16 /c17*4 /c221*28 /c17*4 /c221*8 /c17*4 /c221*8 /c17*4 /c221*4 /c17*8 /c221*12 /c17*4 /c221*12 /c17*4 /c221*8 /c17*4 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 text focus
37 focus text*5 /c17*12 /c221*8 /c17*12 /c221*16 /c17*4 /c221*28 /c17*4 /c221*8 /c17*4 /c221*8 /c17*4 /c221*4 /c17*8 /c221*12 /c17*4 /c221*12 /c17*4 /c221*8 /c17*4 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 text focus
38 focus text*5 /c17*8 /c221*4 /c17*4 /c221*24 /c17*36 /c221*16 /c17*4 /c221*8 /c17*16 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*16 /c17*4 /c221*8 /c17*12 text focus
39 focus text*5 /c17*8 /c221*4 /c17*4 /c221*24 /c17*36 /c221*16 /c17*4 /c221*8 /c17*16 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*16 /c17*4 /c221*8 /c17*12 text focus
40 focus text*5 /c17*4 /c221*20 /c17*4 /c221*16 /c17*8 /c221*4 /c17*44 /c221*8 /c17*16 /c221*12 /c17*4 /c221*16 /c17*16 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 text focus
41 focus text*5 /c17*4 /c221*20 /c17*4 /c221*16 /c17*8 /c221*4 /c17*44 /c221*8 /c17*16 /c221*12 /c17*4 /c221*16 /c17*16 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 text focus
42 focus text*5 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*12 /c17*8 /c221*12 /c17*4 /c221*8 /c17*4 /c221*8 /c17*4 /c221*28 /c17*4 /c221*20 /c17*8 /c221*16 /c17*12 /c221*4 /c17*12 /c221*4 text focus
43 focus text*5 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*12 /c17*8 /c221*12 /c17*4 /c221*8 /c17*4 /c221*8 /c17*4 /c221*28 /c17*4 /c221*20 /c17*8 /c221*16 /c17*12 /c221*4 /c17*12 /c221*4 text focus
44 focus text*5 /c17*8 /c221*8 /c17*4 /c221*12 /c17*16 /c221*4 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*16 /c221*8 /c17*4 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*4 /c17*4 /c221*8 /c17*12 /c221*8 /c17*4 text focus
45 focus text*2 muted*2 text /c17*8 /c221*8 /c17*4 /c221*12 /c17*16 /c221*4 /c17*4 /c221*4 /c17*4 /c221*8 /c17*4 /c221*4 /c17*16 /c221*8 /c17*4 /c221*12 /c17*4 /c221*4 /c17*4 /c221*4 /c17*4 /c221*4 /c17*8 /c221*4 /c17*4 /c221*8 /c17*12 /c221*8 /c17*4 text focus
47 focus text*7 muted*9 text /c17*2 /c23 /c239 /c240 /c59 /c242 /c243 /c244 /c245 /c144 /c143 /c179 /c185 /c221*2 text muted*30 text*134 focus
== 200×50 16 differs in
 4 focus text*3 muted text /n11*4 /n4*8 /n11*8 /n4*4 /n11*8 /n4*4 /n11*16 /n4*4 /n11*8 /n4*4 /n11*12 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*8 /n4*8 /n11*20 /n4*12 /n11*4 /n4*8 /n11*4 /n4*4 /n11*8 /n4*4 /n11*8 text focus
 5 focus text*5 /n11*4 /n4*8 /n11*8 /n4*4 /n11*8 /n4*4 /n11*16 /n4*4 /n11*8 /n4*4 /n11*12 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*8 /n4*8 /n11*20 /n4*12 /n11*4 /n4*8 /n11*4 /n4*4 /n11*8 /n4*4 /n11*8 text focus
 6 focus text*5 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*16 /n4*4 /n11*4 /n4*8 /n11*4 /n4*4 /n11*8 /n4*12 /n11*4 /n4*4 /n11*4 /n4*8 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*4 text focus
 7 focus text*5 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*16 /n4*4 /n11*4 /n4*8 /n11*4 /n4*4 /n11*8 /n4*12 /n11*4 /n4*4 /n11*4 /n4*8 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*4 text focus
 8 focus text*5 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*16 /n4*8 /n11*4 /n4*8 /n11*8 /n4*8 /n11*4 /n4*16 /n11*4 /n4*16 /n11*8 /n4*8 /n11*8 /n4*8 /n11*4 /n4*12 /n11*4 /n4*12 text focus
 9 focus text*5 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*16 /n4*8 /n11*4 /n4*8 /n11*8 /n4*8 /n11*4 /n4*16 /n11*4 /n4*16 /n11*8 /n4*8 /n11*8 /n4*8 /n11*4 /n4*12 /n11*4 /n4*12 text focus
10 focus text*5 /n11*12 /n4*12 /n11*8 /n4*4 /n11*4 /n4*8 /n11*20 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*12 /n11*4 /n4*20 /n11*4 /n4*4 /n11*4 /n4*4 /n11*8 /n4*8 /n11*12 /n4*4 /n11*16 text focus
11 focus text*5 /n11*12 /n4*12 /n11*8 /n4*4 /n11*4 /n4*8 /n11*20 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*12 /n11*4 /n4*20 /n11*4 /n4*4 /n11*4 /n4*4 /n11*8 /n4*8 /n11*12 /n4*4 /n11*16 text focus
12 focus text*5 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*12 /n11*12 /n4*16 /n11*4 /n4*4 /n11*8 /n4*8 /n11*8 /n4*4 /n11*8 /n4*12 /n11*16 /n4*4 /n11*4 /n4*4 /n11*16 /n4*4 /n11*8 /n4*4 /n11*8 /n4*4 text focus
13 focus text*5 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*12 /n11*12 /n4*16 /n11*4 /n4*4 /n11*8 /n4*8 /n11*8 /n4*4 /n11*8 /n4*12 /n11*16 /n4*4 /n11*4 /n4*4 /n11*16 /n4*4 /n11*8 /n4*4 /n11*8 /n4*4 text focus
14 focus text*5 /n11*8 /n4*8 /n11*16 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*12 /n11*4 /n4*8 /n11*4 /n4*24 /n11*12 /n4*4 /n11*8 /n4*4 /n11*12 /n4*8 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 text focus
15 focus text*5 /n11*8 /n4*8 /n11*16 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*12 /n11*4 /n4*8 /n11*4 /n4*24 /n11*12 /n4*4 /n11*8 /n4*4 /n11*12 /n4*8 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 text focus
16 focus text*5 /n4*4 /n11*4 /n4*8 /n11*4 /n4*24 /n11*4 /n4*20 /n11*4 /n4*12 /n11*16 /n4*24 /n11*8 /n4*8 /n11*8 /n4*12 /n11*12 /n4*4 /n11*16 text focus
17 focus text*5 /n4*4 /n11*4 /n4*8 /n11*4 /n4*24 /n11*4 /n4*20 /n11*4 /n4*12 /n11*16 /n4*24 /n11*8 /n4*8 /n11*8 /n4*12 /n11*12 /n4*4 /n11*16 text focus
18 focus text*5 /n11*4 /n4*4 /n11*4 /n4*4 /n11*16 /n4*4 /n11*12 /n4*4 /n11*8 /n4*4 /n11*4 /n4*16 /n11*16 /n4*8 /n11*4 /n4*4 /n11*8 /n4*8 /n11*4 /n4*8 /n11*4 /n4*12 /n11*12 /n4*8 /n11*4 /n4*4 /n11*4 text focus
19 focus text*5 /n11*4 /n4*4 /n11*4 /n4*4 /n11*16 /n4*4 /n11*12 /n4*4 /n11*8 /n4*4 /n11*4 /n4*16 /n11*16 /n4*8 /n11*4 /n4*4 /n11*8 /n4*8 /n11*4 /n4*8 /n11*4 /n4*12 /n11*12 /n4*8 /n11*4 /n4*4 /n11*4 text focus
20 focus text*5 /n4*4 /n11*4 /n4*4 /n11*20 /n4*4 /n11*8 /n4*4 /n11*4 /n4*12 /n11*4 /n4*8 /n11*12 /n4*4 /n11*8 /n4*4 /n11*16 /n4*20 /n11*16 /n4*4 /n11*20 /n4*4 /n11*4 /n4*4 text focus
21 focus text*5 /n4*4 /n11*4 /n4*4 /n11*20 /n4*4 /n11*8 /n4*4 /n11*4 /n4*12 /n11*4 /n4*8 /n11*12 /n4*4 /n11*8 /n4*4 /n11*16 /n4*20 /n11*16 /n4*4 /n11*20 /n4*4 /n11*4 /n4*4 text focus
22 focus text*5 /n11*8 /n4*16 /n11*20 /n4*4 /n11*4 /n4*12 /n11*24 /n4*4 /n11*4 /n4*4 /n11*8 /n4*12 /n11*16 /n4*4 /n11*8 /n4*12 /n11*12 /n4*20 text focus
23 focus text*5 /n11*8 /n4*16 /n11*20 /n4*4 /n11*4 /n4*12 /n11*24 /n4*4 /n11*4 /n4*4 /n11*8 /n4*12 /n11*16 /n4*4 /n11*8 /n4*12 /n11*12 /n4*20 text focus
24 focus text*2 focus*2 text /n11*4 /n4*12 /n11*4 /n4*8 /n11*8 /n4*5 n4/n15 n4/n4*2 n4/n11*8 n4/n4*4 n4/n11*4 n4/n4*4 n4/n11*4 n4/n4*4 n4/n11*12 n4/n4*8 n4/n11*4 n4/n4*8 n4/n11*12 n4/n4*4 n4/n11*4 n4/n4*4 n4/n11*4 n4/n4*4 n4/n11*4 n4/n4*8 n4/n11*20 n4/n4*4 n4/n11*4 n4/n4*12 n4/n11*4 text focus
25 focus text*5 /n11*4 /n4*12 /n11*4 /n4*8 /n11*8 /n4*8 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*12 /n4*8 /n11*4 /n4*8 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*20 /n4*4 /n11*4 /n4*12 /n11*4 text focus
26 focus text*5 /n11*12 /n4*4 /n11*4 /n4*8 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*8 /n4*12 /n11*4 /n4*8 /n11*4 /n4*4 /n11*16 /n4*8 /n11*28 /n4*4 /n11*4 /n4*4 /n11*28 text focus
27 focus text*5 /n11*12 /n4*4 /n11*4 /n4*8 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*8 /n4*12 /n11*4 /n4*8 /n11*4 /n4*4 /n11*16 /n4*8 /n11*28 /n4*4 /n11*4 /n4*4 /n11*28 text focus
28 focus text*5 /n4*4 /n11*8 /n4*8 /n11*4 /n4*12 /n11*28 /n4*8 /n11*12 /n4*8 /n11*4 /n4*4 /n11*8 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*4 /n4*4 /n11*12 /n4*4 /n11*8 /n4*4 /n11*12 text focus
29 focus text*5 /n4*4 /n11*8 /n4*8 /n11*4 /n4*12 /n11*28 /n4*8 /n11*12 /n4*8 /n11*4 /n4*4 /n11*8 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*4 /n4*4 /n11*12 /n4*4 /n11*8 /n4*4 /n11*12 text focus
30 focus text*5 /n11*20 /n4*4 /n11*20 /n4*16 /n11*4 /n4*4 /n11*4 /n4*4 /n11*20 /n4*8 /n11*4 /n4*8 /n11*16 /n4*4 /n11*8 /n4*4 /n11*16 /n4*16 /n11*12 text focus
31 focus text*5 /n11*20 /n4*4 /n11*20 /n4*16 /n11*4 /n4*4 /n11*4 /n4*4 /n11*20 /n4*8 /n11*4 /n4*8 /n11*16 /n4*4 /n11*8 /n4*4 /n11*16 /n4*16 /n11*12 text focus
32 focus text*5 /n4*4 /n11*16 /n4*4 /n11*8 /n4*12 /n11*4 /n4*8 /n11*4 /n4*20 /n11*4 /n4*4 /n11*12 /n4*8 /n11*16 /n4*4 /n11*8 /n4*12 /n11*4 /n4*4 /n11*8 /n4*8 /n11*4 /n4*8 /n11*8 text focus
33 focus text*5 /n4*4 /n11*16 /n4*4 /n11*8 /n4*12 /n11*4 /n4*8 /n11*4 /n4*20 /n11*4 /n4*4 /n11*12 /n4*8 /n11*16 /n4*4 /n11*8 /n4*12 /n11*4 /n4*4 /n11*8 /n4*8 /n11*4 /n4*8 /n11*8 text focus
34 focus text*5 /n4*8 /n11*12 /n4*8 /n11*4 /n4*20 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*16 /n11*12 /n4*12 /n11*12 /n4*4 /n11*12 /n4*8 /n11*4 /n4*8 /n11*4 /n4*4 /n11*4 /n4*8 text focus
35 focus text*5 /n4*8 /n11*12 /n4*8 /n11*4 /n4*20 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*4 /n11*4 /n4*16 /n11*12 /n4*12 /n11*12 /n4*4 /n11*12 /n4*8 /n11*4 /n4*8 /n11*4 /n4*4 /n11*4 /n4*8 text focus
36 focus text*5 /n4*12 /n11*8 /n4*12 /n11*16 /n4*4 /n11*28 /n4*4 /n11*8 /n4*4 /n11*8 /n4*4 /n11*4 /n4*8 /n11*12 /n4*4 /n11*12 /n4*4 /n11*8 /n4*4 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 text focus
37 focus text*5 /n4*12 /n11*8 /n4*12 /n11*16 /n4*4 /n11*28 /n4*4 /n11*8 /n4*4 /n11*8 /n4*4 /n11*4 /n4*8 /n11*12 /n4*4 /n11*12 /n4*4 /n11*8 /n4*4 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 text focus
38 focus text*5 /n4*8 /n11*4 /n4*4 /n11*24 /n4*36 /n11*16 /n4*4 /n11*8 /n4*16 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*16 /n4*4 /n11*8 /n4*12 text focus
39 focus text*5 /n4*8 /n11*4 /n4*4 /n11*24 /n4*36 /n11*16 /n4*4 /n11*8 /n4*16 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*16 /n4*4 /n11*8 /n4*12 text focus
40 focus text*5 /n4*4 /n11*20 /n4*4 /n11*16 /n4*8 /n11*4 /n4*44 /n11*8 /n4*16 /n11*12 /n4*4 /n11*16 /n4*16 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 text focus
41 focus text*5 /n4*4 /n11*20 /n4*4 /n11*16 /n4*8 /n11*4 /n4*44 /n11*8 /n4*16 /n11*12 /n4*4 /n11*16 /n4*16 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 text focus
42 focus text*5 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*12 /n4*8 /n11*12 /n4*4 /n11*8 /n4*4 /n11*8 /n4*4 /n11*28 /n4*4 /n11*20 /n4*8 /n11*16 /n4*12 /n11*4 /n4*12 /n11*4 text focus
43 focus text*5 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*12 /n4*8 /n11*12 /n4*4 /n11*8 /n4*4 /n11*8 /n4*4 /n11*28 /n4*4 /n11*20 /n4*8 /n11*16 /n4*12 /n11*4 /n4*12 /n11*4 text focus
44 focus text*5 /n4*8 /n11*8 /n4*4 /n11*12 /n4*16 /n11*4 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*16 /n11*8 /n4*4 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*4 /n4*4 /n11*8 /n4*12 /n11*8 /n4*4 text focus
45 focus text*2 muted*2 text /n4*8 /n11*8 /n4*4 /n11*12 /n4*16 /n11*4 /n4*4 /n11*4 /n4*4 /n11*8 /n4*4 /n11*4 /n4*16 /n11*8 /n4*4 /n11*12 /n4*4 /n11*4 /n4*4 /n11*4 /n4*4 /n11*4 /n4*8 /n11*4 /n4*4 /n11*8 /n4*12 /n11*8 /n4*4 text focus
47 focus text*7 muted*9 text /n4 n8/n4*3 n8/n8 n7/n8*3 n3/n7*3 n3/n3 n11/n3*3 n11/n11 text muted*30 text*134 focus
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 4 focus text*3 muted text*194 focus
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
19 focus text*198 focus
20 focus text*198 focus
21 focus text*198 focus
22 focus text*198 focus
23 focus text*198 focus
24 focus text*2 focus*2 text*194 focus
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
45 focus text*2 muted*2 text*194 focus
46 focus text focus*16 muted*3 text*10 muted*3 text*165 focus
47 focus text*7 muted*9 text*18 muted*30 text*134 focus
