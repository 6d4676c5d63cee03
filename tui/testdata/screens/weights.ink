== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
border text title*10 text border*8 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2
border muted*2 border train*7 val #3e658c*2 marker*45 border
border muted*2 border*8 #3e658c train val*2 train val*2 train val*2 train val*2 train val*2 #3e658c val*6 marker*25 border
border text*2 border*11 marker*10 #3e658c*2 train*2 val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*4 border
border text*2 border muted border*10 muted*3 border*9 muted*3 border*9 muted*3 border*12 muted*5 border
border*60
focus text focus*2 muted*4 text focus*9 text muted*6 text muted*7 text muted*6 text focus*12 text muted*3 text focus*2
focus text*7 /#249e87 #28ad81/#249e87 #28ad81/#26838d #238b8c/#27a982 #2f6b8d/#249e87 #249e87/#26a584 #22978a/#33b47a #26a584/#239a88 #2b738e/#22978a #21938b/#24878d #2b738e/#26838d #2b738e/#22978a #26a584/#2a778e #239a88/#2f6b8d #26838d/#249e87 #27a982/#26838d #2b738e/#249e87 #2a778e/#239a88 #238b8c/#22978a #297b8d/#2a778e #26838d/#249e87 #26838d/#2a778e #24878d/#238b8c #28ad81/#238b8c #28ad81/#26838d #22978a/#28ad81 #26838d/#22978a #2a778e/#26838d #3ab776/#239a88 #21938b/#297b8d #26a584/#21938b #26a584/#238b8c #239a88/#238b8c #41ba72/#2a778e #238b8c/#2f6b8d #297b8d/#24878d #22978a/#21938b #249e87/#239a88 #24878d/#21938b #26a584/#2b738e #26a584/#21938b #238b8c/#297b8d #21938b/#22978a text*8 focus
focus text*7 #297b8d/#21938b #239a88/#249e87 #297b8d/#22978a #26838d/#238b8c #27a982/#26838d #28ad81/#26838d #27a982/#2b738e #26838d/#27a982 #26838d/#239a88 #22978a/#33b47a #238b8c/#27a982 #21938b/#2a778e #26a584/#238b8c #238b8c/#24878d #26838d/#26a584 #2b738e/#297b8d #28ad81/#22978a #238b8c/#249e87 #297b8d/#238b8c #26838d/#24878d #27a982/#238b8c #24878d/#238b8c #297b8d/#22978a #21938b/#238b8c #24878d/#26838d #239a88/#33b47a #22978a/#238b8c #27a982/#22978a #22978a/#2a778e #22978a/#26838d #26838d/#21938b #239a88/#24878d #238b8c/#22978a #26838d/#24878d #26838d/#22978a #26a584/#297b8d #249e87/#22978a #249e87/#26838d #239a88/#22978a #21938b/#26838d #21938b/#26a584 #24878d/#26838d #2b738e/#238b8c text*8 focus
focus text*7 #24878d/#21938b #238b8c/#249e87 #249e87/#239a88 #26838d/#22978a #26838d/#21938b #22978a/#239a88 #22978a/#2a778e #26838d/#238b8c #239a88/#33b47a #21938b/#22978a #33638d/#2a778e #21938b/#26838d #297b8d/#21938b #21938b/#26838d #26a584/#297b8d #249e87/#238b8c #27a982/#21938b #239a88/#27a982 #297b8d/#238b8c #249e87/#26838d #28ad81/#249e87 #21938b/#239a88 #249e87/#22978a #22978a/#27a982 #21938b/#24878d #2a778e/#239a88 #297b8d/#24878d #21938b/#249e87 #26838d/#249e87*2 #27a982/#21938b #2a778e/#2f6b8d #26838d/#239a88 #239a88/#2f6b8d #239a88/#21938b #21938b/#26838d #26838d/#3ab776 #2a778e/#27a982 #239a88/#22978a #26a584/#2a778e #297b8d/#238b8c #297b8d/#3ab776 #26a584/#28ad81 text*8 focus
focus text*7 #2b738e/#249e87 #249e87/#26838d #297b8d/#33b47a #2a778e/#297b8d #238b8c/#28ad81 #21938b/#26a584 #21938b/#33b47a #239a88/#22978a #26a584/#249e87 #2a778e/#239a88 #238b8c/#24878d #2a778e/#239a88 #21938b/#22978a #22978a/#2a778e #297b8d/#238b8c #22978a/#239a88 #249e87/#26a584 #238b8c/#27a982 #239a88/#22978a #31678d/#26a584 #26a584/#28ad81 #26a584/#297b8d #27a982/#26838d #26838d/#238b8c #26a584/#26838d #4fc16b/#21938b #26838d/#21938b #297b8d/#21938b #21938b/#26a584 #239a88/#24878d #22978a/#3ab776 #26a584/#249e87 #24878d/#238b8c #24878d/#249e87 #22978a/#297b8d #24878d/#26838d #297b8d/#21938b #28ad81/#239a88 #27a982/#238b8c #22978a/#249e87 #21938b/#31678d #21938b/#22978a #249e87/#5cc863 text*8 focus
focus text*7 #28ad81/#21938b #28ad81/#26a584 #21938b/#28ad81 #239a88/#26a584 #238b8c/#24878d #28ad81/#238b8c #33b47a/#27a982 #22978a/#239a88 #41ba72/#249e87 #41ba72/#239a88 #41ba72/#22978a #21938b/#238b8c #238b8c/#22978a #22978a/#238b8c #31678d/#22978a #22978a/#24878d #297b8d/#2a778e #26838d/#27a982 #238b8c/#249e87 #26a584/#238b8c #26a584/#239a88 #297b8d/#28ad81 #238b8c/#249e87 #27a982/#239a88 #27a982/#297b8d #249e87/#21938b #22978a/#24878d #239a88/#41ba72 #22978a/#26838d #21938b/#249e87 #24878d/#238b8c #238b8c/#21938b #2a778e/#238b8c #2a778e/#22978a #238b8c/#239a88 #28ad81/#22978a #249e87/#26838d #239a88/#249e87 #2b738e/#21938b #2f6b8d/#21938b #2a778e/#21938b #238b8c/#297b8d #21938b/#22978a text*8 focus
focus text*7 #238b8c/#239a88 #238b8c/#2f6b8d #28ad81/#21938b #28ad81/#239a88 #239a88/#41ba72 #26838d/#24878d #21938b/#24878d #2a778e/#297b8d #239a88/#249e87 #28ad81/#239a88 #28ad81/#2b738e #21938b/#249e87 #24878d/#238b8c #21938b/#26a584 #24878d/#26838d #249e87/#2f6b8d #24878d/#27a982 #26838d/#27a982 #24878d/#249e87 #2b738e/#239a88 #33b47a/#28ad81 #21938b/#239a88 #26a584/#238b8c #22978a/#21938b #21938b/#249e87 #4fc16b/#24878d #4fc16b/#2a778e #4fc16b/#239a88 #2a778e/#21938b #2a778e/#26a584 #26838d/#2a778e #2a778e/#249e87 #22978a/#26a584 #22978a/#249e87 #22978a/#24878d #28ad81/#238b8c #249e87/#24878d #24878d/#27a982 #249e87/#21938b #24878d/#26838d #2b738e/#21938b*2 #22978a/#238b8c text*8 focus
focus text*7 #249e87/#22978a #26a584/#22978a #24878d/#22978a #238b8c/#249e87 #238b8c/#239a88 #26838d/#27a982 #26838d/#239a88 #239a88/#21938b #21938b/#3ab776*2 #239a88/#21938b #2a778e/#239a88 #22978a/#297b8d #21938b/#31678d #21938b/#249e87 #21938b/#2b738e #249e87/#2a778e #26a584/#21938b #24878d/#22978a #239a88/#21938b #238b8c/#239a88 #297b8d/#239a88 #28ad81/#238b8c #238b8c/#26a584 #238b8c/#297b8d #27a982/#239a88 #21938b/#22978a #21938b/#28ad81 #21938b/#239a88 #3ab776/#297b8d #3ab776/#21938b #26a584/#21938b #24878d/#28ad81 #24878d/#27a982 #24878d/#238b8c #24878d/#24878d #238b8c/#24878d #249e87/#26838d #3ab776/#21938b #22978a/#2f6b8d #26838d/#249e87 #21938b/#239a88 #21938b/#22978a text*8 focus
focus text*7 #249e87/#239a88 #2b738e/#238b8c #297b8d/#2b738e #239a88/#297b8d #21938b/#33b47a #238b8c/#249e87 #24878d/#238b8c*2 #21938b/#26838d #21938b/#21938b #22978a/#238b8c #2a778e/#22978a #22978a/#27a982 #24878d/#249e87 #2a778e/#21938b #26a584/#249e87 #26a584/#238b8c #28ad81/#22978a #297b8d/#238b8c #28ad81/#22978a #238b8c/#24878d #21938b/#24878d #27a982/#26838d #27a982/#21938b #28ad81/#3ab776 #238b8c/#249e87 #22978a/#26838d #297b8d/#21938b #22978a/#297b8d #33b47a/#28ad81 #28ad81/#2b738e #2a778e/#21938b #239a88/#297b8d #239a88/#249e87 #21938b/#238b8c #249e87/#238b8c #239a88/#28ad81 #2a778e/#297b8d #297b8d/#26838d #22978a/#21938b #27a982/#21938b #28ad81/#2a778e #26838d/#249e87 text*8 focus
focus text*7 muted*9 text /#440154 /#21938b /#fde725 text muted*20 text*17 focus
focus*60
text good*27
text focus*3 text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*5 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 2 border text title*10 text border*8 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2
 3 border muted*2 border train*7 warn c60*2 marker*45 border
 4 border muted*2 border*8 c60 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 c60 warn*6 marker*25 border
 5 border text*2 border*11 marker*10 c60*2 train*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*4 border
 9 focus text*7 /c36*2 /c30 c30/c36 c24/c36*2 c30/c72 c36/c30*6 c30/c24 c30/c36 c36/c30 c30/c36 c30/c30*3 c30/c36 c30/c30*2 c36/c30*2 c30/c36 c30/c30*2 c72/c30*2 c36/c30*3 c71/c30 c30/c24 c30/c30*2 c36/c30*6 text*8 focus
10 focus text*7 /c30 c30/c36 c30/c30*2 c36/c30*3 c30/c36 c30/c30 c30/c72 c30/c36 c30/c30 c36/c30*2 c30/c36 c30/c30 c36/c30 c30/c36 c30/c30*2 c36/c30*5 c30/c72 c30/c30 c36/c30*13 c36/c36 c36/c30*2 text*8 focus
11 focus text*7 /c30 c30/c36 c36/c30*6 c30/c72 c30/c30 c60/c30*4 c36/c30*3 c30/c36 c30/c30 c36/c30 c36/c36 c36/c30*2 c30/c36 c30/c30*3 c30/c36*3 c36/c30 c30/c24 c30/c30 c30/c24 c30/c30*2 c30/c72 c30/c36 c30/c30 c36/c30*2 c30/c72 c30/c36 text*8 focus
12 focus text*7 c30/c36 c36/c30 c30/c72 c30/c30 c30/c36*2 c30/c72 c30/c30 c30/c36 c30/c30*7 c30/c36*2 c30/c30 c60/c36*2 c36/c30*4 c71/c30*3 c30/c36 c30/c30 c30/c72 c30/c36 c30/c30 c30/c36 c30/c30*3 c36/c30*2 c30/c36 c30/c60 c30/c30 c36/c77 text*8 focus
13 focus text*7 c36/c30 c36/c36 c30/c36*2 c30/c30 c36/c30 c72/c36 c72/c30 c71/c36 c71/c30*5 c60/c30*3 c30/c36*2 c36/c30*2 c30/c36*2 c36/c30*4 c30/c71 c30/c30 c30/c36 c30/c30*5 c36/c30*2 c30/c36 c30/c30 c24/c30*4 text*8 focus
14 focus text*7 /c30 c30/c24 c36/c30*2 c30/c71 c30/c30*3 c30/c36 c36/c30*2 c30/c36 c30/c30 c30/c36 c30/c30 c36/c24 c30/c36*3 c30/c30 c72/c36 c72/c30 c36/c30*2 c30/c36 c71/c30*4 c30/c36 c30/c30 c30/c36*3 c30/c30 c36/c30*2 c30/c36 c36/c30*5 text*8 focus
15 focus text*7 c36/c30*3 c30/c36 c30/c30 c30/c36 c30/c30*2 c30/c72*2 c30/c30*3 c30/c60 c30/c36 c30/c30 c36/c30*7 c30/c36 c30/c30 c36/c30*2 c36/c36 c36/c30 c72/c30*2 c36/c30 c30/c36*2 c30/c30*3 c36/c30 c72/c30 c30/c24 c30/c36 c30/c30*2 text*8 focus
16 focus text*7 c36/c30*4 c30/c72 c30/c36 c30/c30*6 c30/c36*2 c30/c30 c30/c36 c30/c30 c36/c30*7 c36/c72 c30/c36 c30/c30*3 c72/c36 c36/c30*3 c36/c36 c36/c30*2 c30/c36 c30/c30*3 c36/c30*2 c30/c36 text*8 focus
17 focus text*7 muted*9 text /c53 /c30 /c220 text muted*20 text*17 focus
== 60×20 16 differs in
 2 muted text title*10 text muted*8 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted*4 train*7 warn faint-n12*2 marker*45 muted
 4 muted*11 faint-n12 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*6 marker*25 muted
 5 muted text*2 muted*11 marker*10 faint-n12*2 train*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*4 muted
 6 muted text*2 muted*57
 7 muted*60
 8 focus text focus*2 faint-n14*4 text focus*9 text muted*6 text muted*7 text muted*6 text focus*12 text muted*3 text focus*2
 9 focus text*7 n2/n6*2 n6/n4 n2/n6 n4/n6 n2/n6*3 n4/n6*2 n6/n4 n6/n6 n6/n4*2 n6/n6*2 n4/n6*3 n6/n4 n6/n6 n6/n4*2 n2/n6*4 n6/n4 n2/n6 n6/n4 n2/n6*3 n2/n4 n6/n4*2 n6/n6 n2/n6*2 n6/n4 n6/n6 n6/n4 n6/n6 text*8 focus
10 focus text*7 n6/n4 n2/n6 n6/n4*2 n6/n6 n2/n6 n6/n4 n6/n6 n2/n6*3 n6/n4 n6/n6 n6/n4 n6/n6 n6/n4 n2/n6*2 n6/n4*2 n2/n6 n6/n4*2 n6/n6 n6/n4 n2/n6*3 n6/n4 n6/n6 n6/n4 n6/n6*2 n6/n4 n6/n6*2 n2/n6*3 n6/n4 n2/n6 n6/n4*2 text*8 focus
11 focus text*7 /n6*2 n2/n6*2 n6/n4 n6/n6 n6/n4*2 n2/n6*2 n6/n4*4 n6/n6*2 n2/n6*2 n6/n4 n6/n6 n2/n6*5 n4/n6 n6/n4 n6/n6*3 n2/n6 n6/n4 n6/n6 n6/n4 n6/n6 n6/n4 n6/n2 n4/n6*2 n6/n4*2 n6/n2 n2/n6 text*8 focus
12 focus text*7 n4/n6*2 n6/n2 n6/n4 n6/n2 n2/n6 n6/n2 n6/n6 n2/n6 n4/n6 n6/n4 n4/n6*2 n6/n4*2 n6/n6 n2/n6*3 n4/n6 n2/n6*3 n6/n4 n6/n6 n2/n6 n6/n4*2 n2/n6*2 n6/n2 n2/n6 n6/n4 n2/n6 n6/n4*3 n2/n6*3 n6/n4 n6/n6 n6/n2 text*8 focus
13 focus text*7 n2/n6*4 n6/n4 n2/n6*9 n4/n6*2 n6/n4 n6/n6*3 n2/n6 n6/n2 n6/n6 n2/n6 n6/n4 n6/n6*2 n6/n2 n6/n6*2 n6/n4 n6/n6 n6/n4 n6/n6*2 n2/n6*3 n6/n4 n4/n6 n6/n4*2 n6/n6 text*8 focus
14 focus text*7 /n6 n6/n4 n2/n6*2 n6/n2 n6/n4 n6/n6 n6/n4 n2/n6*2 n2/n4 n2/n6 n6/n4 n2/n6 n6/n4*2 n6/n6*3 n4/n6 n2/n6*6 n6/n4 n2/n6 n6/n4 n4/n6 n6/n4 n4/n6 n2/n6*7 n6/n4*3 n6/n6 text*8 focus
15 focus text*7 n2/n6*8 n6/n2*2 n6/n6 n4/n6 n6/n4*2 n6/n6 n6/n4*2 n2/n6*4 n6/n4 n2/n6*2 n6/n4 n2/n6*7 n6/n2 n6/n6 n6/n4*3 n6/n6 n2/n6 n6/n4 n6/n6*3 text*8 focus
16 focus text*7 n2/n6 n6/n4*3 n6/n2 n6/n6 n6/n4*3 n6/n6*2 n6/n4 n2/n6*2 n6/n4 n2/n6 n6/n4 n2/n6 n6/n4 n2/n6 n6/n4 n6/n6*3 n2/n6*3 n6/n4*2 n2/n6 n2/n4 n6/n4*2 n2/n6*4 n6/n4*2 n6/n6 n2/n6 n2/n4 n2/n6 text*8 focus
17 focus text*7 muted*9 text /n5 /n6 /n3 text muted*20 text*17 focus
== 60×20 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*4 muted*8
 2 muted text focus*10 text muted*8 text*17 focus*2 text*12 focus*5 text muted*2
 3 muted*4 text*7 focus muted*2 text*45 muted
 4 muted*12 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 muted focus*6 text*25 muted
 5 muted text*2 muted*11 text*10 muted*2 text*2 focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*4 muted
 6 muted text*2 muted*57
 7 muted*60
 8 focus text focus*2 bold-faint-*4 text focus*9 text muted*6 text muted*7 text muted*6 text focus*12 text muted*3 text focus*2
 9 focus text*58 focus
10 focus text*58 focus
11 focus text*58 focus
12 focus text*58 focus
13 focus text*58 focus
14 focus text*58 focus
15 focus text*58 focus
16 focus text*58 focus
17 focus text*7 muted*9 text*5 muted*20 text*17 focus
19 
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
border text title*10 text border*28 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2
border text muted*5 border train*6 #3e658c*8 marker*57 border
border text*6 border*4 #3e658c*2 train*4 val*2 train val*2 #3e658c*25 marker*32 border
border text muted*5 border*13 #3e658c val train val*2 train val*2 train val*2 train #3e658c*15 marker*32 border
border muted*6 border*15 marker*8 #3e658c*2 val*2 train val*2 train val*2 train val*2 train val*2 train val*2 #3e658c val*2 #3e658c*14 marker*13 border
border text*6 border*15 marker*20 #3e658c*6 train*3 val train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train*3 border
border text*6 border muted border*13 muted*3 border*13 muted*3 border*12 muted*3 border*12 muted*3 border*3 muted*5 border
border*80
border text title*4 text border*27 text muted*4 text border*2 focus text focus*11 text muted*6 text muted*7 text muted*6 text focus*2
border muted*2 title*10 focus*2 text*4 focus*2 text*20 border focus text*2 /#26a584 #21938b/#238b8c #228f8c/#249e87 #2a778e/#249e87 #21938b/#27a982 #27a982/#25a285 #277f8d/#21938b #277f8d/#26838d #238b8c/#21938b #239a88/#2a778e #21938b/#238b8c #25a285/#24878d #2d6f8e/#249e87 #24878d/#239a88 #26838d/#297b8d #238b8c/#22978a #26838d/#238b8c #249e87/#26838d #26a584/#21938b #21938b/#22978a #2a778e/#228f8c #2cb07e/#239a88 #22978a/#277f8d #25a285/#228f8c #26a584/#238b8c #25a285/#2d6f8e #277f8d/#26838d #22978a/#21938b*2 #22978a/#297b8d #228f8c/#238b8c #21938b/#228f8c text*2 focus
border title*12 text*28 border focus text*2 #238b8c/#21938b*2 #277f8d/#22978a #28ad81/#238b8c #27a982/#2a778e #238b8c/#22978a #238b8c/#239a88 #238b8c/#27a982 #21938b/#228f8c #239a88/#228f8c #24878d/#21938b #297b8d/#238b8c #28ad81/#21938b #277f8d/#21938b #277f8d/#228f8c #249e87/#228f8c #238b8c/#21938b #24878d/#238b8c #277f8d/#238b8c #277f8d/#25a285 #26a584/#21938b #22978a/#277f8d #24878d/#228f8c #22978a/#26838d #22978a/#21938b #2a778e/#21938b #249e87/#277f8d #249e87/#21938b #249e87/#26838d #21938b/#228f8c #249e87/#239a88 #297b8d/#24878d text*2 focus
border text*2 muted*10 text*28 border focus text*2 #238b8c/#21938b #238b8c/#239a88 #26838d/#239a88 #24878d/#238b8c #249e87/#21938b #277f8d/#238b8c #21938b/#28ad81 #26838d/#24878d #24878d/#277f8d #24878d/#238b8c #238b8c/#26838d #28ad81/#238b8c #28ad81/#22978a #297b8d/#228f8c #249e87/#21938b #27a982/#21938b #21938b/#25a285 #22978a/#25a285 #24878d/#228f8c #297b8d/#21938b #21938b/#22978a #228f8c/#25a285 #228f8c/#238b8c #24878d/#26838d #24878d/#21938b #228f8c/#297b8d #228f8c/#238b8c #238b8c/#2cb07e #2a778e/#27a982 #27a982/#2a778e #297b8d/#21938b #21938b/#3ab776 text*2 focus
border text*2 muted*10 focus*4 border*8 text*16 border focus text*2 #26838d/#22978a #228f8c/#249e87 #2a778e/#24878d #228f8c/#28ad81 #24878d/#27a982 #25a285/#239a88 #21938b/#249e87 #21938b/#238b8c #297b8d/#239a88 #21938b/#24878d #297b8d/#21938b #239a88/#21938b #239a88/#22978a #228f8c/#26a584 #277f8d/#26a584 #27a982/#28ad81 #249e87/#31678d #228f8c/#21938b #26a584/#277f8d #26a584/#21938b #277f8d/#21938b #228f8c/#26a584 #21938b/#239a88 #27a982/#249e87 #27a982/#22978a #228f8c/#21938b #228f8c/#2a778e #238b8c/#21938b #26a584/#21938b #249e87/#22978a #21938b/#2b738e #21938b/#2cb07e text*2 focus
border text*12 muted*15 text*13 border focus text*2 #28ad81/#21938b #21938b/#2cb07e #239a88/#249e87 #22978a/#24878d #26a584/#22978a #26a584/#25a285 #2cb07e/#249e87 #239a88/#21938b*2 #21938b/#22978a #277f8d/#238b8c #24878d/#228f8c #277f8d/#228f8c #277f8d/#239a88 #26a584/#21938b #22978a/#21938b #228f8c/#2cb07e #239a88/#249e87 #26838d/#277f8d #249e87/#22978a #22978a/#26a584 #21938b/#228f8c #21938b/#22978a #26838d/#238b8c #2a778e/#228f8c #239a88/#249e87 #25a285/#21938b #25a285/#277f8d #26838d/#249e87 #2d6f8e/#21938b #297b8d/#228f8c #21938b/#238b8c text*2 focus
border text*2 muted*10 text*28 border focus text*2 #21938b/#24878d #22978a/#21938b #28ad81/#228f8c #22978a/#27a982 #21938b/#238b8c #2b738e/#26838d #239a88/#249e87 #28ad81/#277f8d #28ad81/#239a88 #24878d/#21938b #228f8c/#21938b #239a88/#2b738e #228f8c/#27a982 #26838d/#26a584 #2b738e/#22978a #2cb07e/#28ad81 #21938b/#228f8c #22978a/#21938b #25a285/#22978a #21938b/#24878d #22978a/#228f8c #2a778e/#21938b #24878d/#238b8c #2b738e/#249e87 #22978a/#25a285 #238b8c/#228f8c #2cb07e/#21938b*2 #249e87/#25a285 #24878d/#277f8d #2b738e/#26838d #24878d/#239a88 text*2 focus
border text*2 muted*38 border focus text*2 #25a285/#22978a #22978a/#21938b #24878d/#239a88 #21938b/#22978a #239a88/#2cb07e #21938b/#238b8c #22978a/#41ba72 #21938b/#25a285 #277f8d/#21938b #21938b/#2d6f8e #21938b/#21938b #21938b/#297b8d #27a982/#2a778e #228f8c/#22978a #228f8c/#21938b #238b8c/#25a285 #249e87/#228f8c #238b8c/#239a88 #24878d/#228f8c #249e87/#21938b #26a584/#25a285 #26a584/#22978a #26a584/#26838d #249e87/#21938b #24878d/#3ab776 #228f8c/#24878d #24878d/#21938b #21938b/#297b8d #27a982/#21938b #249e87/#2a778e #228f8c/#21938b #228f8c/#25a285 text*2 focus
border title*16 text*24 border focus text*2 /#21938b /#2a778e #21938b/#24878d #22978a/#2cb07e #277f8d/#21938b #228f8c/#238b8c #238b8c/#277f8d #238b8c/#249e87 #297b8d/#238b8c #21938b/#28ad81 #24878d/#21938b #21938b/#239a88 #228f8c/#238b8c #228f8c/#249e87 #249e87/#238b8c #228f8c/#26838d #22978a/#297b8d #22978a/#239a88 #239a88/#3ab776 #22978a/#238b8c #24878d/#228f8c #249e87/#22978a #27a982/#26838d #27a982/#238b8c #239a88/#21938b #22978a/#238b8c #239a88/#228f8c #22978a/#25a285 #2d6f8e/#2a778e #2d6f8e/#21938b #28ad81/#238b8c #21938b/#228f8c text*2 focus
border text*2 muted*10 text*28 border focus text*7 muted*9 text /#440154 /#21938b /#fde725 text muted*10 text*5 focus
border text*2 muted*10 focus*7 border*5 text*16 border focus text*36 focus
border text*12 muted*15 text*13 border focus text*36 focus
border*42 focus*38
text good*27
text focus*3 text muted*5 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*5 text*2 focus text muted*7 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 2 border text title*10 text border*28 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2
 3 border text muted*5 border train*6 c60*8 marker*57 border
 4 border text*6 border*4 c60*2 train*4 warn*2 train warn*2 c60*25 marker*32 border
 5 border text muted*5 border*13 c60 warn train warn*2 train warn*2 train warn*2 train c60*15 marker*32 border
 6 border muted*6 border*15 marker*8 c60*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 c60 warn*2 c60*14 marker*13 border
 7 border text*6 border*15 marker*20 c60*6 train*3 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train*3 border
11 border muted*2 title*10 focus*2 text*4 focus*2 text*20 border focus text*2 /c36 /c30 c30/c36*4 c30/c30*5 c36/c30 c24/c36 c24/c30*4 c36/c30*8 c36/c24 c36/c30*6 text*2 focus
12 border title*12 text*28 border focus text*2 /c30*3 c36/c30*4 c30/c36 c30/c30*4 c36/c30*7 c36/c36 c36/c30*12 text*2 focus
13 border text*2 muted*10 text*28 border focus text*2 /c30*4 c36/c30*2 c30/c36 c30/c30*4 c36/c30*5 c30/c36*2 c30/c30*3 c30/c36 c30/c30*5 c30/c36*2 c36/c30*2 c30/c72 text*2 focus
14 border text*2 muted*10 focus*4 border*8 text*16 border focus text*2 /c30 c30/c36 c30/c30 c30/c36*2 c36/c30 c30/c36 c30/c30*6 c30/c36*3 c36/c60 c36/c30*4 c30/c36 c30/c30 c30/c36 c30/c30*4 c36/c30*3 c30/c36 text*2 focus
15 border text*12 muted*15 text*13 border focus text*2 c36/c30 c30/c36*2 c30/c30 c36/c30 c36/c36*2 c36/c30*9 c30/c36*2 c30/c30 c36/c30 c30/c36 c30/c30*4 c30/c36 c36/c30*2 c30/c36 c24/c30*3 text*2 focus
16 border text*2 muted*10 text*28 border focus text*2 /c30*2 c36/c30 c30/c36 c30/c30*2 c30/c36 c36/c30*5 c30/c36*2 c30/c30 c30/c36 c30/c30*2 c36/c30*5 c30/c36*2 c30/c30 c36/c30*2 c36/c36 c36/c30*3 text*2 focus
17 border text*2 muted*38 border focus text*2 c36/c30*4 c30/c36 c30/c30 c30/c71 c30/c36 c30/c30 c30/c24 c30/c30*2 c36/c30*3 c30/c36 c36/c30*4 c36/c36 c36/c30*3 c30/c72 c30/c30*3 c36/c30*3 c30/c36 text*2 focus
18 border title*16 text*24 border focus text*2 /c30*3 c30/c36 c30/c30*3 c30/c36 c30/c30 c30/c36 c30/c30*3 c30/c36 c36/c30*4 c30/c72 c30/c30*2 c36/c30*6 c30/c36 c24/c30*2 c36/c30*2 text*2 focus
19 border text*2 muted*10 text*28 border focus text*7 muted*9 text /c53 /c30 /c220 text muted*10 text*5 focus
== 80×24 16 differs in
 2 muted text title*10 text muted*28 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted text muted*6 train*6 faint-n12*8 marker*57 muted
 4 muted text*6 muted*4 faint-n12*2 train*4 warn*2 train warn*2 faint-n12*25 marker*32 muted
 5 muted text muted*18 faint-n12 warn train warn*2 train warn*2 train warn*2 train faint-n12*15 marker*32 muted
 6 muted*22 marker*8 faint-n12*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*14 marker*13 muted
 7 muted text*6 muted*15 marker*20 faint-n12*6 train*3 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train*3 muted
 8 muted text*6 muted*73
 9 muted*80
10 muted text title*4 text muted*27 text muted*4 text muted*2 focus text focus*11 text muted*6 text muted*7 text muted*6 text focus*2
11 muted*3 title*10 focus*2 text*4 focus*2 text*20 muted focus text*2 n2/n6*3 n4/n6 n2/n6*2 n6/n4*2 n6/n6 n6/n4 n6/n6*2 n4/n6*2 n6/n4 n6/n6 n6/n4 n6/n6 n2/n6*2 n6/n4 n2/n6 n6/n4 n6/n6*2 n6/n4*2 n6/n6*2 n6/n4 n6/n6*2 text*2 focus
12 muted title*12 text*28 muted focus text*2 /n6*2 n6/n4 n2/n6 n6/n4 n6/n6 n2/n6*5 n6/n4 n2/n6 n6/n4*2 n6/n6*2 n6/n4*2 n2/n6*2 n6/n4*2 n6/n6*2 n6/n4 n6/n6*4 n2/n6 n6/n4 text*2 focus
13 muted text*2 muted*10 text*28 muted focus text*2 /n6 n2/n6*2 n6/n4 n6/n6 n6/n4 n2/n6 n6/n4*4 n2/n6*2 n6/n4 n6/n6 n2/n6*3 n6/n4*2 n6/n6*2 n6/n4*2 n6/n6 n6/n4 n6/n6 n6/n2 n4/n6 n6/n4*2 n6/n2 text*2 focus
14 muted text*2 muted*10 focus*4 muted*8 text*16 muted focus text*2 /n6*2 n6/n4 n2/n6*4 n6/n4*2 n6/n6 n6/n4 n6/n6*2 n2/n6*3 n6/n4 n6/n6*2 n2/n6 n6/n4 n2/n6*5 n6/n4 n6/n6 n2/n6*2 n6/n4 n2/n6 text*2 focus
15 muted text*12 muted*15 text*13 muted focus text*2 n2/n6*10 n6/n4*3 n6/n6 n2/n6*2 n6/n2 n2/n6 n6/n4 n2/n6*4 n6/n4*2 n2/n6*4 n4/n6 n6/n4 n6/n6 text*2 focus
16 muted text*2 muted*10 text*28 muted focus text*2 /n6*2 n2/n6*3 n6/n4 n2/n6*5 n6/n4 n2/n6*2 n4/n6 n2/n6*6 n6/n4*2 n4/n6 n2/n6*5 n6/n4*2 n6/n6 text*2 focus
17 muted text*2 muted*39 focus text*2 n2/n6*6 n6/n2 n2/n6 n6/n4*2 n6/n6 n6/n4*2 n6/n6*5 n6/n4 n6/n6 n2/n6*4 n6/n2 n6/n4 n6/n6 n6/n4 n2/n6 n6/n4 n6/n6*2 text*2 focus
18 muted title*16 text*24 muted focus text*2 /n6 n6/n4 n6/n6 n2/n6 n6/n4 n6/n6 n6/n4 n2/n6 n6/n4 n2/n6*6 n6/n4*2 n2/n6*3 n6/n4 n2/n6*2 n6/n4 n6/n6*3 n2/n6 n6/n4 n6/n6 n2/n6*2 text*2 focus
19 muted text*2 muted*10 text*28 muted focus text*7 muted*9 text /n5 /n6 /n3 text muted*10 text*5 focus
20 muted text*2 muted*10 focus*7 muted*5 text*16 muted focus text*36 focus
21 muted text*12 muted*15 text*13 muted focus text*36 focus
22 muted*42 focus*38
== 80×24 none differs in
 1 text focus*12 text*14 muted*6 text*6 focus*5 muted*10 text*15 muted*10
 2 muted text focus*10 text muted*28 text*17 focus*2 text*12 focus*5 text muted*2
 3 muted text muted*6 text*6 muted*8 text*57 muted
 4 muted text*6 muted*6 text*4 focus*2 text focus*2 muted*25 text*32 muted
 5 muted text muted*19 focus text focus*2 text focus*2 text focus*2 text muted*15 text*32 muted
 6 muted*22 text*8 muted*2 focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 muted focus*2 muted*14 text*13 muted
 7 muted text*6 muted*15 text*20 muted*6 text*3 focus text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text focus*2 text*3 muted
 8 muted text*6 muted*73
 9 muted*80
10 muted text focus*4 text muted*27 text muted*4 text muted*2 focus text focus*2 bold-bold-*9 text muted*6 text muted*7 text muted*6 text focus*2
11 muted*3 focus*12 text*4 focus*2 text*20 muted focus text*36 focus
12 muted focus*12 text*28 muted focus text*36 focus
13 muted text*2 muted*10 text*28 muted focus text*36 focus
14 muted text*2 muted*10 focus*4 muted*8 text*16 muted focus text*36 focus
15 muted text*12 muted*15 text*13 muted focus text*36 focus
16 muted text*2 muted*10 text*28 muted focus text*36 focus
17 muted text*2 muted*39 focus text*36 focus
18 muted focus*16 text*24 muted focus text*36 focus
19 muted text*2 muted*10 text*28 muted focus text*7 muted*9 text*5 muted*10 text*5 focus
20 muted text*2 muted*10 focus*7 muted*5 text*16 muted focus text*36 focus
21 muted text*12 muted*15 text*13 muted focus text*36 focus
22 muted*42 focus*38
23 
== 80×24 light differs in
 3 border text muted*5 border train*6 #85afda*8 marker*57 border
 4 border text*6 border*4 #85afda*2 train*4 val*2 train val*2 #85afda*25 marker*32 border
 5 border text muted*5 border*13 #85afda val train val*2 train val*2 train val*2 train #85afda*15 marker*32 border
 6 border muted*6 border*15 marker*8 #85afda*2 val*2 train val*2 train val*2 train val*2 train val*2 train val*2 #85afda val*2 #85afda*14 marker*13 border
 7 border text*6 border*15 marker*20 #85afda*6 train*3 val train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train*3 border
== 80×24 ascii differs in
 2 muted text title*10 text muted*28 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted text muted*6 train*6 faint-n12*8 marker*57 muted
 4 muted text*6 muted*4 faint-n12*2 train*4 warn*2 train warn*2 faint-n12*25 marker*32 muted
 5 muted text muted*18 faint-n12 warn train warn*2 train warn*2 train warn*2 train faint-n12*15 marker*32 muted
 6 muted*22 marker*8 faint-n12*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*14 marker*13 muted
 7 muted text*6 muted*15 marker*20 faint-n12*6 train*3 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train*3 muted
 8 muted text*6 muted*73
 9 muted*80
10 muted text title*4 text muted*27 text muted*4 text muted*2 focus text focus*11 text muted*6 text muted*7 text muted*6 text focus*2
11 muted*3 title*10 focus*2 text*4 focus*2 text*20 muted focus text*2 n0/n6*3 n0/n4 n0/n6*8 n0/n4 n0/n6*7 n0/n4 n0/n2 n0/n6*10 text*2 focus
12 muted title*12 text*28 muted focus text*2 n0/n6*3 n0/n2 n0/n6*8 n0/n2 n0/n6*12 n0/n4 n0/n6*6 text*2 focus
13 muted text*2 muted*10 text*28 muted focus text*2 n0/n6*11 n0/n2*2 n0/n6*15 n0/n4 n0/n6*3 text*2 focus
14 muted text*2 muted*10 focus*4 muted*8 text*16 muted focus text*2 n0/n6*2 n0/n4 n0/n6*29 text*2 focus
15 muted text*12 muted*15 text*13 muted focus text*2 n0/n2 n0/n6*5 n0/n2 n0/n6*17 n0/n4 n0/n6*4 n0/n4 n0/n6*2 text*2 focus
16 muted text*2 muted*10 text*28 muted focus text*2 n0/n6*2 n0/n2 n0/n6*2 n0/n4 n0/n6 n0/n2 n0/n6*6 n0/n4 n0/n2 n0/n6*5 n0/n4 n0/n6 n0/n4 n0/n6*2 n0/n2 n0/n6*3 n0/n4 n0/n6 text*2 focus
17 muted text*2 muted*39 focus text*2 n0/n6*32 text*2 focus
18 muted title*16 text*24 muted focus text*2 n0/n6 n0/n4 n0/n6*26 n0/n4 n0/n6 n0/n2 n0/n6 text*2 focus
19 muted text*2 muted*10 text*28 muted focus text*7 muted*9 text n0/n5 n0/n6 n0/n3 text muted*10 text*5 focus
20 muted text*2 muted*10 focus*7 muted*5 text*16 muted focus text*36 focus
21 muted text*12 muted*15 text*13 muted focus text*36 focus
22 muted*42 focus*38
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*25 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*3 text title*4 text border*28 text muted*4 text border*2
border text muted*5 border train*3 #3e658c*10 marker*55 border*2 muted*2 title*10 focus*2 text*4 focus*2 text*21 border
border text*6 border #3e658c*3 train*5 #3e658c*5 marker*55 border*2 title*12 text*29 border
border text*6 border*7 #3e658c train*2 val*2 train val #3e658c*24 marker*31 border*2 text*2 muted*10 text*29 border
border text muted*5 border*12 #3e658c val*2 train val*2 train #3e658c*19 marker*31 border*2 text*2 muted*10 focus*4 border*9 text*16 border
border text*6 border*14 marker*2 #3e658c*3 val*2 train val*2 train val #3e658c*12 marker*31 border*2 text*12 muted*15 text*14 border
border muted*6 border*14 marker*9 #3e658c*2 train val train val*2 train val*2 train val*2 #3e658c*2 marker #3e658c*18 marker*12 border*2 text*2 muted*10 text*29 border
border text*6 border*14 marker*15 #3e658c*5 train*3 val*2 train val*2 train val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val #3e658c*4 marker*3 border*2 text*2 muted*38 text border
border text*6 border*14 marker*26 #3e658c*10 train*11 val*2 train val*2 train*3 border*2 title*16 text*25 border
border text*6 border muted border*13 muted*3 border*11 muted*3 border*12 muted*3 border*17 muted*5 border*2 text*2 muted*10 text*29 border
border*78 text*2 muted*10 focus*7 border*6 text*16 border
border text title*8 text border*5 text val*5 text border*3 text title*3 text border*10 text good*6 text border*3 text title*13 text border text train*5 text border*3 text*12 muted*15 text*14 border
border muted*4 border*8 val*11 border*2 muted*6 border*10 good*8 border*2 text*6 border train*2 #3e658c*15 border*2 text*2 muted*10 text*29 border
border text*4 border*5 val*14 border*2 muted*6 border*5 good*13 border*2 text muted*5 border*2 #3e658c train*10 #3e658c train*4 border*2 text*2 muted*38 text border
border muted*4 border*3 val*16 border*2 muted*6 border*3 good*15 border*2 muted*6 border*5 #3e658c*3 train*2 #3e658c*2 train*5 #3e658c border*2 title*10 text*31 border
border*120
focus text focus*22 text focus*4 text muted*3 text focus*2 border text title*6 text border*18 text frozen*15 text border*3 text title*7 text border*23 text muted text border*2
focus text #28ad81/#239a88 #239a88/#26838d #238b8c/#26a584 #2a778e/#21938b #26a584/#22978a #249e87/#3ab776 #24878d/#2a778e*2 #22978a/#26838d #239a88/#21938b #238b8c/#26a584 #26a584/#2a778e #31678d/#21938b #26838d/#238b8c #24878d/#2a778e #22978a/#21938b #26838d/#2b738e #27a982/#297b8d #26a584/#22978a #24878d/#26838d #26838d/#2a778e #33b47a/#249e87 #238b8c/#21938b #28ad81/#2a778e #249e87/#239a88 #249e87/#26838d #26838d/#2a778e #239a88/#24878d #239a88/#22978a #249e87/#26838d #21938b/#24878d #21938b/#21938b text focus border muted*39 text*5 border*2 text muted*3 text good text*30 border
focus text #249e87/#238b8c #21938b/#26838d #239a88/#2f6b8d #249e87/#33b47a #28ad81/#26a584 #239a88/#26838d #239a88/#249e87 #24878d/#238b8c #24878d/#22978a #2a778e/#239a88 #2b738e/#24878d #27a982/#31678d #3ab776/#249e87 #22978a/#24878d #2a778e/#26838d #21938b/#249e87 #239a88/#238b8c #26838d/#238b8c*2 #3ab776/#26a584 #3ab776/#249e87 #21938b/#26a584 #26838d/#24878d #26a584/#22978a #249e87/#297b8d #297b8d/#2f6b8d #22978a/#239a88 #22978a/#28ad81 #22978a/#239a88 #26838d/#238b8c #21938b/#249e87 #297b8d/#26838d text focus border text*17 muted*12 text*2 frozen*8 text*5 border*2 text muted*3 text good text*30 border
focus text /#21938b #21938b/#22978a #239a88/#26838d #238b8c/#2b738e #297b8d/#24878d #21938b/#239a88 #249e87/#239a88 #28ad81/#24878d #26838d/#22978a #239a88/#2a778e #22978a/#21938b #22978a/#239a88*2 #27a982/#2f6b8d #297b8d/#26a584 #21938b/#22978a #249e87/#239a88 #26838d/#26a584 #238b8c/#26838d #27a982/#26838d #26a584/#26838d #297b8d/#24878d #22978a/#24878d #2a778e/#22978a #24878d/#28ad81 #24878d/#22978a #2a778e/#239a88 #22978a/#238b8c #22978a/#2f6b8d #24878d/#239a88 #26a584/#297b8d #297b8d/#22978a text focus border muted*2 text*15 muted*6 text*14 train*6 text border*2 text muted*3 text good text*30 border
focus text #24878d/#22978a #22978a/#26a584 #24878d/#26a584 #249e87/#26838d #26a584/#238b8c #33638d/#239a88 #239a88/#26a584 #2a778e/#22978a #297b8d/#26838d #22978a/#297b8d #24878d/#2a778e #249e87/#24878d #28ad81/#22978a #297b8d/#21938b #22978a/#239a88 #27a982/#22978a #24878d/#26a584 #22978a/#249e87 #24878d/#21938b #2a778e/#239a88 #21938b/#239a88 #22978a/#26a584 #22978a/#24878d #2b738e/#238b8c #297b8d/#239a88 #2a778e/#238b8c #297b8d/#238b8c #24878d/#4fc16b #2a778e/#33b47a #249e87/#297b8d #297b8d/#22978a #297b8d/#28ad81 text focus border text*17 muted*12 text*8 train*2 muted*4 text border*2 text muted*3 text good text*30 border
focus text #297b8d/#239a88 #24878d/#21938b #297b8d/#26838d #26838d/#28ad81 #238b8c/#22978a #26a584/#239a88 #26838d/#33b47a #24878d/#238b8c #24878d/#297b8d #22978a/#26838d #22978a/#24878d #22978a/#239a88 #239a88/#22978a #21938b/#238b8c #297b8d/#22978a #28ad81/#26a584 #27a982/#33638d #26838d/#21938b #27a982/#239a88 #27a982/#28ad81 #297b8d/#24878d #21938b/#22978a #22978a/#26a584 #33b47a/#239a88 #249e87/#22978a #22978a/#21938b #24878d/#297b8d #238b8c/#249e87 #26a584/#239a88 #26a584/#249e87 #239a88/#2a778e #239a88/#26a584 text focus border text*44 border*2 text muted*3 text warn text*30 border
focus text #22978a/#33b47a #27a982/#22978a #297b8d/#26a584 #26a584/#239a88 #26a584/#27a982 #249e87/#26a584 #249e87/#33b47a #249e87/#22978a #239a88/#22978a #239a88/#238b8c #26838d/#297b8d #297b8d/#21938b #238b8c/#26838d #22978a/#21938b #22978a/#27a982 #33b47a/#21938b #33b47a/#24878d #27a982/#22978a #2f6b8d/#26838d #26838d/#249e87 #26a584/#21938b #27a982/#238b8c #22978a/#21938b #239a88/#297b8d #297b8d/#26838d #24878d/#249e87 #249e87/#21938b #24878d/#26a584 #238b8c/#24878d #238b8c/#31678d #2b738e/#297b8d #27a982/#238b8c text focus border text*44 border*2 text*36 border
focus text /#21938b #33b47a/#249e87 #26a584/#249e87 #21938b/#24878d #239a88/#24878d #249e87/#297b8d #239a88/#249e87 #21938b/#26a584 #239a88/#22978a #21938b/#24878d*2 #238b8c/#22978a #249e87/#31678d #249e87/#26838d #249e87/#31678d #22978a/#27a982 #28ad81/#239a88 #239a88/#28ad81 #26838d/#21938b #239a88/#21938b #3ab776/#238b8c #22978a/#24878d #21938b/#297b8d #21938b/#31678d #2a778e/#28ad81 #239a88/#249e87 #22978a/#239a88 #24878d/#297b8d #239a88/#26a584 #21938b/#24878d #238b8c/#2a778e #239a88/#26838d text focus border text*44 border*2 text muted*3 text good text*30 border
focus text #24878d/#21938b #21938b/#239a88 #22978a/#249e87 #27a982/#249e87 #239a88/#24878d #297b8d/#24878d #21938b/#28ad81 #249e87/#297b8d #26a584/#21938b #26838d/#26a584 #21938b/#239a88 #22978a/#2f6b8d #28ad81/#26a584 #22978a/#26a584 #238b8c/#21938b #26a584/#33b47a #238b8c/#239a88 #26838d/#22978a #22978a/#26a584 #26838d/#21938b*2 #375b8c/#249e87 #26a584/#26838d #26a584/#24878d #22978a/#26a584 #297b8d/#21938b #27a982/#22978a*2 #249e87/#26a584 #21938b/#2a778e #2a778e/#24878d #21938b/#238b8c text focus border text*44 border*2 text*36 border
focus text #249e87/#239a88 #249e87/#21938b #2a778e/#27a982 #26838d/#249e87 #249e87/#239a88 #21938b/#26838d #238b8c/#41ba72 #22978a/#239a88 #2a778e/#22978a #27a982/#375b8c #239a88/#24878d #21938b/#2a778e #27a982/#238b8c #22978a/#21938b #239a88/#21938b #22978a/#249e87 #239a88/#28ad81 #238b8c/#22978a #297b8d/#21938b #26a584/#238b8c #26a584/#239a88 #239a88/#28ad81 #28ad81/#238b8c #26a584/#26838d #26838d/#3ab776 #21938b/#24878d #21938b/#238b8c #238b8c/#24878d #238b8c/#26a584 #239a88/#297b8d #24878d/#239a88 #238b8c/#33b47a text focus border text*44 border*2 text*36 border
focus text #249e87/#21938b #22978a/#31678d #26838d/#26a584 #249e87/#22978a #239a88/#21938b #24878d/#239a88 #26a584/#21938b #27a982/#22978a #297b8d/#24878d*2 #21938b/#26838d #22978a/#21938b #297b8d/#238b8c #28ad81/#24878d #249e87/#22978a #249e87/#238b8c #238b8c/#24878d #22978a/#249e87 #239a88/#22978a #249e87/#22978a #27a982/#26838d #26838d/#249e87 #24878d/#28ad81 #27a982/#297b8d #26a584/#239a88 #26a584/#21938b #24878d/#26a584 #24878d/#22978a #238b8c/#31678d #238b8c/#22978a #22978a/#33b47a #24878d/#22978a text focus border text*44 border*2 text*36 border
focus text #26838d/#5cc863 #2f6b8d/#21938b #2b738e/#41ba72 #28ad81/#41ba72 #21938b/#249e87 #26838d/#249e87 #2a778e/#21938b #239a88/#28ad81 #24878d/#21938b #27a982/#41ba72 #239a88/#2b738e #249e87/#21938b #26838d/#249e87*2 #24878d/#21938b #24878d/#26838d #2b738e/#21938b #239a88/#249e87 #33b47a/#5cc863 #238b8c/#26838d #24878d/#249e87 #249e87/#26838d #297b8d/#21938b #239a88/#3b538b #239a88/#21938b #22978a/#33638d #22978a/#2b738e #33b47a/#2b738e #2a778e/#2b738e #26a584/#33638d #238b8c/#26838d #21938b/#26838d text focus border text*44 border*2 text*36 border
focus text*7 muted*9 text /#440154 /#21938b /#fde725 text muted*10 text*3 focus border text*44 border*2 text*36 border
focus text*34 focus border text*44 border*2 text*36 border
focus text*34 focus border text*44 border*2 text*36 border
focus text*34 focus border text*44 border*2 text*36 border
focus*36 border*84
text good*27
text focus*3 text muted*5 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*5 text*2 focus text muted*7 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6
== 120×36 256 differs in
 2 border text title*10 text border*25 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*3 text title*4 text border*28 text muted*4 text border*2
 3 border text muted*5 border train*3 c60*10 marker*55 border*2 muted*2 title*10 focus*2 text*4 focus*2 text*21 border
 4 border text*6 border c60*3 train*5 c60*5 marker*55 border*2 title*12 text*29 border
 5 border text*6 border*7 c60 train*2 warn*2 train warn c60*24 marker*31 border*2 text*2 muted*10 text*29 border
 6 border text muted*5 border*12 c60 warn*2 train warn*2 train c60*19 marker*31 border*2 text*2 muted*10 focus*4 border*9 text*16 border
 7 border text*6 border*14 marker*2 c60*3 warn*2 train warn*2 train warn c60*12 marker*31 border*2 text*12 muted*15 text*14 border
 8 border muted*6 border*14 marker*9 c60*2 train warn train warn*2 train warn*2 train warn*2 c60*2 marker c60*18 marker*12 border*2 text*2 muted*10 text*29 border
 9 border text*6 border*14 marker*15 c60*5 train*3 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn c60*4 marker*3 border*2 text*2 muted*38 text border
10 border text*6 border*14 marker*26 c60*10 train*11 warn*2 train warn*2 train*3 border*2 title*16 text*25 border
13 border text title*8 text border*5 text warn*5 text border*3 text title*3 text border*10 text good*6 text border*3 text title*13 text border text train*5 text border*3 text*12 muted*15 text*14 border
14 border muted*4 border*8 warn*11 border*2 muted*6 border*10 good*8 border*2 text*6 border train*2 c60*15 border*2 text*2 muted*10 text*29 border
15 border text*4 border*5 warn*14 border*2 muted*6 border*5 good*13 border*2 text muted*5 border*2 c60 train*10 c60 train*4 border*2 text*2 muted*38 text border
16 border muted*4 border*3 warn*16 border*2 muted*6 border*3 good*15 border*2 muted*6 border*5 c60*3 train*2 c60*2 train*5 c60 border*2 title*10 text*31 border
19 focus text c36/c30*2 c30/c36 c30/c30 c36/c30 c36/c72 c36/c30*4 c30/c36 c36/c30 c60/c30*5 c36/c30*4 c72/c36 c72/c30 c36/c30*9 text focus border muted*39 text*5 border*2 text muted*3 text good text*30 border
20 focus text c36/c30*2 c30/c24 c36/c72 c36/c36 c36/c30 c30/c36 c30/c30*4 c36/c60 c72/c36 c72/c30*2 c30/c36 c30/c30*3 c72/c36*2 c30/c36 c30/c30 c36/c30*2 c30/c24 c30/c30 c30/c36 c30/c30*2 c30/c36 c30/c30 text focus border text*17 muted*12 text*2 frozen*8 text*5 border*2 text muted*3 text good text*30 border
21 focus text /c30*6 c36/c30*7 c36/c24 c30/c36 c30/c30 c36/c30 c30/c36 c30/c30 c36/c30*5 c30/c36 c30/c30*3 c30/c24 c30/c30 c36/c30*2 text focus border muted*2 text*15 muted*6 text*14 train*6 text border*2 text muted*3 text good text*30 border
22 focus text /c30 c30/c36*2 c36/c30*2 c60/c30 c30/c36 c30/c30*4 c36/c30*5 c30/c36*2 c30/c30*3 c30/c36 c30/c30*5 c30/c71 c30/c72 c36/c30*2 c36/c36 text focus border text*17 muted*12 text*8 train*2 muted*4 text border*2 text muted*3 text good text*30 border
23 focus text /c30*3 c30/c36 c30/c30 c36/c30 c30/c72 c30/c30*8 c30/c36 c36/c60 c36/c30*2 c36/c36 c36/c30*2 c30/c36 c72/c30 c36/c30*3 c30/c36 c36/c30 c36/c36 c36/c30 c30/c36 text focus border text*44 border*2 text muted*3 text warn text*30 border
24 focus text c30/c72 c36/c30 c30/c36 c36/c30 c36/c36*2 c36/c72 c36/c30*7 c36/c36 c72/c30*2 c36/c30 c24/c30 c30/c36 c36/c30*5 c30/c36 c36/c30 c30/c36 c30/c30 c30/c60 c30/c30 c36/c30 text focus border text*44 border*2 text*36 border
25 focus text /c30 c72/c36*2 c72/c30*2 c36/c30 c30/c36*2 c30/c30*4 c36/c60 c36/c30 c36/c60 c30/c36 c36/c30 c30/c36 c30/c30*2 c72/c30*3 c30/c60 c30/c36*2 c30/c30*2 c30/c36 c30/c30*3 text focus border text*44 border*2 text muted*3 text good text*30 border
26 focus text /c30*2 c30/c36*2 c30/c30*2 c30/c36 c36/c30*2 c30/c36 c30/c30 c30/c24 c30/c36*2 c30/c30 c36/c72 c36/c30*2 c30/c36 c30/c30*2 c60/c36 c36/c30*2 c30/c36 c30/c30 c36/c30*2 c36/c36 c36/c30*3 text focus border text*44 border*2 text*36 border
27 focus text c36/c30*2 c30/c36*2 c36/c30*2 c30/c71 c30/c30*2 c36/c60 c36/c30*5 c30/c36*2 c30/c30*2 c36/c30*2 c30/c36 c36/c30*2 c30/c72 c30/c30*3 c30/c36 c30/c30*2 c30/c72 text focus border text*44 border*2 text*36 border
28 focus text c36/c30 c30/c60 c30/c36 c36/c30*14 c30/c36 c30/c30 c36/c30*2 c30/c36*2 c36/c30*3 c30/c36 c30/c30 c30/c60 c30/c30 c30/c72 c30/c30 text focus border text*44 border*2 text*36 border
29 focus text c30/c77 c24/c30 c30/c71 c36/c71 c30/c36*2 c30/c30 c30/c36 c30/c30 c36/c71 c36/c30*2 c30/c36*2 c30/c30*3 c30/c36 c72/c77 c72/c30 c30/c36 c36/c30*2 c30/c60 c30/c30 c30/c60 c30/c30 c72/c30*2 c36/c60 c36/c30*2 text focus border text*44 border*2 text*36 border
30 focus text*7 muted*9 text /c53 /c30 /c220 text muted*10 text*3 focus border text*44 border*2 text*36 border
== 120×36 16 differs in
 2 muted text title*10 text muted*25 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*3 text title*4 text muted*28 text muted*4 text muted*2
 3 muted text muted*6 train*3 faint-n12*10 marker*55 muted*4 title*10 focus*2 text*4 focus*2 text*21 muted
 4 muted text*6 muted faint-n12*3 train*5 faint-n12*5 marker*55 muted*2 title*12 text*29 muted
 5 muted text*6 muted*7 faint-n12 train*2 warn*2 train warn faint-n12*24 marker*31 muted*2 text*2 muted*10 text*29 muted
 6 muted text muted*17 faint-n12 warn*2 train warn*2 train faint-n12*19 marker*31 muted*2 text*2 muted*10 focus*4 muted*9 text*16 muted
 7 muted text*6 muted*14 marker*2 faint-n12*3 warn*2 train warn*2 train warn faint-n12*12 marker*31 muted*2 text*12 muted*15 text*14 muted
 8 muted*21 marker*9 faint-n12*2 train warn train warn*2 train warn*2 train warn*2 faint-n12*2 marker faint-n12*18 marker*12 muted*2 text*2 muted*10 text*29 muted
 9 muted text*6 muted*14 marker*15 faint-n12*5 train*3 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*4 marker*3 muted*2 text*2 muted*38 text muted
10 muted text*6 muted*14 marker*26 faint-n12*10 train*11 warn*2 train warn*2 train*3 muted*2 title*16 text*25 muted
11 muted text*6 muted*71 text*2 muted*10 text*29 muted
12 muted*78 text*2 muted*10 focus*7 muted*6 text*16 muted
13 muted text title*8 text muted*5 text warn*5 text muted*3 text title*3 text muted*10 text good*6 text muted*3 text title*13 text muted text train*5 text muted*3 text*12 muted*15 text*14 muted
14 muted*13 warn*11 muted*18 good*8 muted*2 text*6 muted train*2 faint-n12*15 muted*2 text*2 muted*10 text*29 muted
15 muted text*4 muted*5 warn*14 muted*13 good*13 muted*2 text muted*7 faint-n12 train*10 faint-n12 train*4 muted*2 text*2 muted*38 text muted
16 muted*8 warn*16 muted*11 good*15 muted*13 faint-n12*3 train*2 faint-n12*2 train*5 faint-n12 muted*2 title*10 text*31 muted
17 muted*120
18 focus text focus*22 text focus*4 text muted*3 text focus*2 muted text title*6 text muted*18 text focus*15 text muted*3 text title*7 text muted*23 text muted text muted*2
19 focus text n2/n6*3 n6/n4 n2/n6*2 n6/n4*2 n6/n6*3 n6/n4 n4/n6 n6/n4*2 n6/n6 n6/n4 n6/n6 n2/n6 n6/n4*2 n2/n6*2 n2/n4 n2/n6*2 n6/n4 n6/n6*5 text focus muted*40 text*5 muted*2 text muted*3 text good text*30 muted
20 focus text /n6 n6/n4*2 n2/n6*4 n6/n4 n6/n6 n4/n6 n6/n4*2 n2/n6*2 n6/n4 n6/n6*2 n6/n4*2 n2/n6*3 n6/n4 n2/n6*2 n6/n4 n6/n6 n2/n6*2 n6/n4 n6/n6 n6/n4 text focus muted text*17 muted*12 text*2 focus*8 text*5 muted*2 text muted*3 text good text*30 muted
21 focus text /n6*3 n6/n4*2 n6/n6 n2/n6*3 n6/n4 n6/n6*2 n2/n6 n6/n4 n6/n6*2 n2/n6*2 n6/n4 n6/n6*2 n6/n4 n6/n6 n6/n4 n6/n2 n6/n6 n4/n6*2 n6/n4 n6/n6*2 n6/n4 text focus muted*3 text*15 muted*6 text*14 train*6 text muted*2 text muted*3 text good text*30 muted
22 focus text /n6 n2/n6*4 n4/n6 n2/n6 n6/n4*4 n6/n6 n2/n6 n6/n4 n6/n6 n2/n6*4 n4/n6*2 n2/n6 n6/n4*5 n6/n2 n4/n2 n4/n6 n6/n4 n2/n6 text focus muted text*17 muted*12 text*8 train*2 muted*4 text muted*2 text muted*3 text good text*30 muted
23 focus text n6/n4 n6/n6 n6/n4 n6/n2 n6/n6 n2/n6 n6/n2 n6/n4*2 n6/n6 n6/n4 n2/n6*3 n6/n4 n2/n6 n6/n4*2 n2/n6*2 n6/n4 n6/n6 n2/n6*4 n6/n4 n6/n6 n2/n6*2 n6/n4 n2/n6 text focus muted text*44 muted*2 text muted*3 text warn text*30 muted
24 focus text n2/n6*10 n6/n4*3 n6/n6 n2/n6*2 n6/n4 n2/n6 n6/n4 n6/n6 n2/n6*3 n6/n4*2 n6/n6*3 n6/n4*3 n2/n6 text focus muted text*44 muted*2 text*36 muted
25 focus text /n6 n2/n6*9 n6/n4 n6/n6 n6/n4 n6/n6 n6/n4 n2/n6*3 n6/n4 n6/n6 n2/n6*2 n6/n4*2 n4/n2 n2/n6*2 n6/n4 n2/n6*2 n6/n4 n6/n6 text focus muted text*44 muted*2 text muted*3 text good text*30 muted
26 focus text /n6*2 n2/n6*3 n6/n4 n2/n6*5 n6/n4 n2/n6*7 n6/n4 n6/n6 n4/n6*3 n2/n6 n6/n4 n2/n6*3 n6/n4*2 n6/n6 text focus muted text*44 muted*2 text*36 muted
27 focus text n2/n6*2 n4/n6*2 n2/n6 n6/n4 n6/n2 n6/n6 n6/n4*2 n6/n6 n6/n4 n2/n6*6 n6/n4 n6/n6 n2/n6*4 n6/n2 n6/n6 n6/n4*2 n2/n6 n6/n4 n6/n6 n6/n2 text focus muted text*44 muted*2 text*36 muted
28 focus text /n6 n6/n4 n6/n6 n2/n6*5 n6/n4*3 n6/n6 n6/n4 n2/n6*2 n6/n4*2 n2/n6*5 n6/n2 n6/n6 n2/n6*4 n6/n4 n6/n6 n2/n6*2 text focus muted text*44 muted*2 text*36 muted
29 focus text n6/n2 n4/n6 n4/n2 n2/n6*3 n6/n4 n2/n6*3 n6/n4 n6/n6*2 n2/n6*2 n6/n4*2 n2/n6*2 n6/n4 n6/n6*2 n6/n4*2 n6/n6 n6/n4*2 n2/n4 n6/n4*4 text focus muted text*44 muted*2 text*36 muted
30 focus text*7 muted*9 text /n5 /n6 /n3 text muted*10 text*3 focus muted text*44 muted*2 text*36 muted
31 focus text*34 focus muted text*44 muted*2 text*36 muted
32 focus text*34 focus muted text*44 muted*2 text*36 muted
33 focus text*34 focus muted text*44 muted*2 text*36 muted
34 focus*36 muted*84
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*25 text*17 focus*2 text*12 focus*5 text muted*3 text focus*4 text muted*28 text muted*4 text muted*2
 3 muted text muted*6 text*3 muted*10 text*55 muted*4 focus*12 text*4 focus*2 text*21 muted
 4 muted text*6 muted*4 text*5 muted*5 text*55 muted*2 focus*12 text*29 muted
 5 muted text*6 muted*8 text*2 focus*2 text focus muted*24 text*31 muted*2 text*2 muted*10 text*29 muted
 6 muted text muted*18 focus*2 text focus*2 text muted*19 text*31 muted*2 text*2 muted*10 focus*4 muted*9 text*16 muted
 7 muted text*6 muted*14 text*2 muted*3 focus*2 text focus*2 text focus muted*12 text*31 muted*2 text*12 muted*15 text*14 muted
 8 muted*21 text*9 muted*2 text focus text focus*2 text focus*2 text focus*2 muted*2 text muted*18 text*12 muted*2 text*2 muted*10 text*29 muted
 9 muted text*6 muted*14 text*15 muted*5 text*3 focus*2 text focus*2 text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus muted*4 text*3 muted*2 text*2 muted*38 text muted
10 muted text*6 muted*14 text*26 muted*10 text*11 focus*2 text focus*2 text*3 muted*2 focus*16 text*25 muted
11 muted text*6 muted*71 text*2 muted*10 text*29 muted
12 muted*78 text*2 muted*10 focus*7 muted*6 text*16 muted
13 muted text focus*8 text muted*5 text focus*5 text muted*3 text focus*3 text muted*10 text*8 muted*3 text focus*13 text muted text*7 muted*3 text*12 muted*15 text*14 muted
14 muted*13 focus*11 muted*18 text*8 muted*2 text*6 muted text*2 muted*17 text*2 muted*10 text*29 muted
15 muted text*4 muted*5 focus*14 muted*13 text*13 muted*2 text muted*8 text*10 muted text*4 muted*2 text*2 muted*38 text muted
16 muted*8 focus*16 muted*11 text*15 muted*16 text*2 muted*2 text*5 muted*3 focus*10 text*31 muted
17 muted*120
18 focus text focus*22 text focus*4 text muted*3 text focus*2 muted text focus*6 text muted*18 text*17 muted*3 text focus*7 text muted*23 text muted text muted*2
19 focus text*34 focus muted*40 text*5 muted*2 text muted*3 text*32 muted
20 focus text*34 focus muted text*17 muted*12 text*15 muted*2 text muted*3 text*32 muted
21 focus text*34 focus muted*3 text*15 muted*6 text*21 muted*2 text muted*3 text*32 muted
22 focus text*34 focus muted text*17 muted*12 text*10 muted*4 text muted*2 text muted*3 text*32 muted
23 focus text*34 focus muted text*44 muted*2 text muted*3 text focus text*30 muted
24 focus text*34 focus muted text*44 muted*2 text*36 muted
25 focus text*34 focus muted text*44 muted*2 text muted*3 text*32 muted
26 focus text*34 focus muted text*44 muted*2 text*36 muted
27 focus text*34 focus muted text*44 muted*2 text*36 muted
28 focus text*34 focus muted text*44 muted*2 text*36 muted
29 focus text*34 focus muted text*44 muted*2 text*36 muted
30 focus text*7 muted*9 text*5 muted*10 text*3 focus muted text*44 muted*2 text*36 muted
31 focus text*34 focus muted text*44 muted*2 text*36 muted
32 focus text*34 focus muted text*44 muted*2 text*36 muted
33 focus text*34 focus muted text*44 muted*2 text*36 muted
34 focus*36 muted*84
35 
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*88 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*3 text title*4 text border*53
border text*6 border train #3e658c*24 marker*106 border*2 muted*2 title*10 focus*2 text*4 focus*2 text*38 border
border text*6 border train*4 #3e658c*21 marker*106 border*2 text*58 border
border text muted*5 border #3e658c*4 train*4 #3e658c*17 marker*106 border*2 title*12 text*46 border
border text*6 border*4 #3e658c*4 train*4 #3e658c*14 marker*106 border*2 text*2 muted*10 text*46 border
border text*6 border*7 #3e658c*4 train*5 #3e658c*10 marker*106 border*2 text*2 muted*10 focus*7 border*17 text*22 border
border text*6 border*13 #3e658c*2 train*4 val #3e658c*6 marker*106 border*2 text*12 muted*15 text*31 border
border text*6 border*13 #3e658c*6 train val train val*2 #3e658c*49 marker*59 border*2 text*2 muted*10 text*46 border
border text*6 border*19 #3e658c*3 train*3 val*2 #3e658c*46 marker*59 border*2 text*2 muted*51 text*5 border
border text muted*5 border*24 #3e658c*3 train val*2 train val*2 #3e658c*40 marker*59 border*2 text*58 border
border text*6 border*26 marker*2 #3e658c*2 train*2 val train val*2 #3e658c*37 marker*59 border*2 title*16 text*42 border
border text*6 border*26 marker*3 #3e658c*6 train*2 val*2 train val*2 #3e658c*31 marker*59 border*2 text*2 muted*10 text*46 border
border text*6 border*26 marker*7 #3e658c*6 train*4 val*2 #3e658c val*2 #3e658c*25 marker*59 border*2 text*2 muted*10 focus*13 border*11 text*22 border
border text*6 border*26 marker*12 #3e658c*7 train*2 val train val*2 #3e658c val #3e658c*20 marker*59 border*2 text*12 muted*15 text*31 border
border text*6 border*26 marker*17 #3e658c*7 train*3 val train val*2 #3e658c val*2 #3e658c*13 marker*59 border*2 text*2 muted*10 text*46 border
border text*6 border*26 marker*22 #3e658c*8 train*5 val*2 train val*2 #3e658c val*2 #3e658c*4 marker*59 border*2 text*2 muted*56 border
border muted*6 border*26 marker*27 #3e658c*11 train*6 val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c*28 marker*23 border*2 text*58 border
border text*6 border*26 marker*37 #3e658c*10 train*9 val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c*10 marker*2 #3e658c*16 marker*5 border*2 title*10 text*48 border
border text*6 border*26 marker*45 #3e658c*14 train*15 val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*5 border*2 text*2 muted*10 text*46 border
border text*6 border*26 marker*60 #3e658c*19 train*27 border*2 text*2 muted*48 text*8 border
border text*6 border*26 marker*69 #3e658c*37 border*2 text*58 border
border text*6 border muted border*12 muted*2 border*12 muted*3 border*12 muted*3 border*11 muted*3 border*11 muted*3 border*11 muted*3 border*12 muted*3 border*11 muted*3 border*10 muted*5 border*2 text*58 border
border*141 text*58 border
border text title*8 text border*8 text val*5 text border*3 text title*3 text border*12 text good*6 text border*3 text title*13 text border*3 text train*5 text border*3 text title*5 text border text train*8 text val*6 text border*3 text title*4 text border*12 text focus*5 text border*3 text*58 border
border muted*4 border*10 val*12 border*2 muted*6 border*12 good*8 border*2 text*6 border train*19 border*2 muted*5 border train*20 border*2 muted*5 border focus*4 #346c7a*16 border*2 text*58 border
border text*4 border*7 val*15 border*2 muted*6 border*8 good*12 border*2 text muted*5 border*2 train*3 #3e658c train #3e658c*13 border*2 text*5 border*11 train*10 border*2 text*5 border*4 focus*17 border*2 text*58 border
border muted*4 border*5 val*17 border*2 text*6 border*5 good*15 border*2 text*6 border*4 #3e658c train*15 border*2 text*5 border*11 train*10 border*2 text*5 border*5 focus*16 border*2 text*58 border
border text*4 border*4 val*18 border*2 muted*6 border*3 good*17 border*2 muted*6 border*6 #3e658c*10 train #3e658c train*2 border*2 muted*5 border bad*20 border*2 muted*5 border*5 focus*16 border*2 muted*48 text*10 border
border text*4 border muted border*7 muted*3 border*6 muted*3 border*3 text*6 border muted border*6 muted*3 border*5 muted*3 border*3 text*6 border muted border*6 muted*3 border*5 muted*3 border*3 text*5 border muted border*6 muted*3 border*6 muted*3 border*3 text*5 border muted border*6 muted*3 border*6 muted*3 border*3 muted*13 text*45 border
border*200
focus text focus*22 text focus*28 text muted*3 text focus*2 border text title*6 text border*48 text frozen*15 text border*3 text title*7 text border*49 text muted text border*2
focus text*7 #26a584/#21938b #3ab776/#26a584 #238b8c/#297b8d #238b8c/#26a584 #2d6f8e/#21938b #28ad81/#22978a #22978a/#2cb07e #249e87/#26a584 #2d6f8e/#297b8d #249e87/#2a778e #26838d/#2a778e #249e87/#26838d #249e87/#22978a*2 #249e87/#21938b #249e87/#297b8d #31678d/#22978a #31678d/#297b8d #26838d/#249e87 #26838d/#31678d #21938b/#22978a #26838d/#31678d #238b8c/#2d6f8e #3ab776/#21938b #28ad81/#21938b #22978a/#21938b #2d6f8e/#238b8c #238b8c/#31678d #2cb07e/#26a584 #21938b/#297b8d #26a584/#249e87 #28ad81/#2a778e #21938b/#249e87 #48be6e/#21938b #238b8c/#2d6f8e #238b8c/#297b8d #22978a/#26838d #26a584/#22978a #26a584/#238b8c #28ad81/#26838d #22978a/#238b8c #26838d/#22978a #239a88/#297b8d text*8 focus border muted*47 text*27 border*2 text muted*3 text good text*56 border
focus text*7 #249e87/#297b8d #249e87/#21938b #249e87/#297b8d #28ad81/#2d6f8e #21938b/#3ab776 #2cb07e/#26a584 #2cb07e/#249e87 #22978a/#297b8d #26a584/#249e87 #21938b/#22978a #297b8d/#238b8c #297b8d/#22978a #26838d/#249e87 #355f8c/#238b8c #238b8c/#26838d #28ad81/#355f8c #3ab776/#249e87 #3ab776/#22978a #238b8c/#297b8d #238b8c/#26838d #22978a/#26a584 #22978a/#238b8c #21938b/#238b8c #238b8c/#21938b #297b8d/#21938b #297b8d/#28ad81 #2cb07e/#21938b #2cb07e/#249e87 #249e87/#22978a #2a778e/#28ad81 #21938b/#2a778e #26a584/#249e87 #249e87/#2a778e #26838d/#2a778e #26838d/#297b8d #26838d/#249e87 #26838d/#48be6e #26a584/#22978a*2 #26a584/#26838d #26a584/#249e87 #355f8c/#22978a #239a88/#2b738e text*8 focus border text*25 muted*12 text*2 frozen*8 text*27 border*2 text muted*3 text good text*56 border
focus text*7 #26838d/#22978a #249e87/#21938b #26a584/#238b8c #238b8c/#26838d #26838d/#31678d #238b8c/#297b8d #2d6f8e/#21938b #2d6f8e/#26a584 #249e87/#26a584 #2cb07e/#22978a #2cb07e/#2a778e #31678d/#22978a #249e87/#2d6f8e #22978a/#2a778e #26a584/#48be6e #26838d/#238b8c #249e87/#238b8c #28ad81/#21938b #22978a/#26838d #2a778e/#249e87 #21938b/#249e87 #21938b/#22978a*2 #238b8c/#26a584 #238b8c/#297b8d #2cb07e/#21938b #22978a/#2a778e #26a584/#26838d #2d6f8e/#26838d #21938b/#26838d #21938b/#22978a #297b8d/#21938b #26838d/#28ad81 #26838d/#238b8c #297b8d/#2cb07e #297b8d/#22978a #21938b/#249e87 #22978a/#375b8c #249e87/#22978a #297b8d/#238b8c #28ad81/#26838d #26838d/#2a778e #297b8d/#28ad81 text*8 focus border muted*2 text*23 muted*6 text*14 train*10 text*19 border*2 text muted*3 text good text*56 border
focus text*7 #26838d/#22978a #238b8c/#28ad81 #238b8c/#249e87 #26838d/#249e87 #28ad81/#26838d #26a584/#22978a #26838d/#297b8d #355f8c/#249e87 #249e87/#28ad81 #21938b/#249e87 #355f8c/#297b8d #26838d/#238b8c*2 #249e87/#2a778e #26838d/#2a778e #26a584/#26838d #3ab776/#238b8c #22978a/#2cb07e #2d6f8e/#21938b #22978a/#238b8c #28ad81/#249e87 #297b8d/#26a584 #249e87/#22978a #22978a/#249e87 #21938b/#238b8c #2a778e/#26a584 #297b8d/#238b8c #21938b/#26a584 #238b8c/#26a584 #297b8d/#249e87 #2cb07e/#238b8c #375b8c/#297b8d #2d6f8e/#26a584 #26838d/#297b8d #2a778e/#26a584 #26838d/#297b8d #2a778e/#55c567 #238b8c/#2cb07e #238b8c/#249e87 #249e87/#26838d #297b8d/#21938b #26a584/#28ad81*2 text*8 focus border text*25 muted*12 text*8 train*4 muted*6 text*19 border*2 text muted*3 text good text*56 border
focus text*7 #2d6f8e/#249e87 #2d6f8e/#21938b #297b8d/#249e87 #26838d/#2d6f8e #26838d/#28ad81 #238b8c/#26a584 #249e87/#21938b #22978a/#249e87 #21938b/#3ab776 #2d6f8e/#249e87 #21938b/#2a778e #21938b/#26838d #21938b/#238b8c #26a584/#26838d*2 #22978a/#249e87 #249e87/#26a584 #22978a/#238b8c #22978a/#26838d #31678d/#22978a #28ad81/#249e87 #26a584/#238b8c #2cb07e/#2a778e #2a778e/#26838d #28ad81/#249e87 #55c567/#26a584 #297b8d/#28ad81 #297b8d/#297b8d #21938b/#22978a #249e87/#21938b #249e87/#2cb07e #28ad81/#22978a #28ad81/#238b8c #2cb07e/#22978a #2cb07e/#21938b #26838d/#297b8d #26838d/#22978a #26838d/#26a584 #2cb07e/#26a584 #21938b/#22978a #22978a/#2d6f8e #249e87/#21938b #239a88/#3ab776 text*8 focus border text*74 border*2 text muted*3 text warn text*56 border
focus text*7 #21938b/#3ab776 #26a584/#22978a #26a584/#249e87 #297b8d/#26a584 #297b8d/#22978a #2cb07e/#26a584 #2cb07e/#3ab776 #21938b/#22978a #249e87/#55c567 #26a584/#238b8c #26a584/#22978a #21938b/#22978a #26a584/#238b8c #2a778e/#21938b #26838d/#355f8c #26838d/#26a584 #22978a/#297b8d #22978a/#21938b #21938b/#26a584 #26a584/#249e87 #2cb07e/#26a584 #26838d/#2a778e #26a584/#297b8d #28ad81/#26a584 #31678d/#297b8d #21938b/#249e87 #2a778e/#22978a #28ad81/#21938b*2 #21938b/#26838d #22978a/#238b8c #26a584/#26838d #26a584/#297b8d #238b8c/#249e87 #2a778e/#21938b #2cb07e/#22978a #297b8d/#26a584 #22978a/#26a584 #22978a/#2d6f8e #26a584/#355f8c #2d6f8e/#2a778e #2d6f8e/#238b8c #4fc16b/#21938b text*8 focus border text*74 border*2 text muted*3 text good text*56 border
focus text*7 #21938b/#238b8c #249e87/#238b8c #2cb07e/#3ab776 #28ad81/#249e87 #21938b/#297b8d #249e87/#297b8d #26a584/#22978a #21938b/#297b8d #22978a/#249e87 #22978a/#28ad81 #249e87/#26a584 #21938b/#238b8c #26838d/#21938b*2 #249e87/#297b8d #238b8c/#21938b #238b8c/#375b8c #2cb07e/#297b8d #26a584/#21938b #249e87/#375b8c #249e87/#2cb07e #28ad81/#22978a #249e87/#26a584 #22978a/#28ad81 #26838d/#297b8d #21938b/#28ad81 #21938b/#297b8d #5cc863/#22978a #21938b/#26838d #21938b/#297b8d #22978a/#2a778e #21938b/#2d6f8e #2a778e/#28ad81 #238b8c/#28ad81 #22978a/#249e87 #249e87/#22978a #26838d/#238b8c #26a584/#238b8c #26a584/#21938b #238b8c/#21938b #21938b/#297b8d #238b8c/#2d6f8e #26a584/#21938b text*8 focus border text*74 border*2 text*62 border
focus text*7 #238b8c/#26a584 #21938b/#2d6f8e #238b8c/#249e87 #22978a/#2cb07e #48be6e/#2cb07e #26838d/#297b8d #238b8c/#21938b #238b8c/#297b8d #22978a/#28ad81*2 #26a584/#355f8c #249e87/#22978a #26838d/#249e87 #249e87/#26a584 #297b8d/#21938b #22978a/#31678d #28ad81/#26a584 #249e87/#26a584 #238b8c/#249e87 #22978a/#21938b #26a584/#2cb07e #238b8c/#28ad81 #21938b/#22978a #26838d/#21938b #21938b/#28ad81 #21938b/#249e87 #2d6f8e/#2a778e #22978a/#249e87 #375b8c/#249e87 #22978a/#28ad81 #22978a/#355f8c #28ad81/#238b8c #28ad81/#249e87 #26838d/#28ad81 #26838d/#238b8c #26a584/#21938b #22978a/#21938b #26838d/#3ab776 #48be6e/#2a778e #48be6e/#26838d #297b8d/#21938b #297b8d/#238b8c #239a88/#297b8d text*8 focus border text*74 border*2 text*62 border
focus text*7 #249e87/#21938b #26a584/#249e87 #238b8c/#21938b #297b8d/#2cb07e #238b8c/#2cb07e #238b8c/#297b8d #21938b/#249e87 #249e87/#26838d #297b8d/#3ab776 #21938b/#2cb07e #26a584/#26838d #2d6f8e/#26a584 #28ad81/#31678d #28ad81/#375b8c #238b8c/#249e87 #21938b/#2d6f8e #21938b/#22978a #2cb07e/#297b8d #2cb07e/#21938b #249e87/#22978a #249e87/#21938b #2d6f8e/#2cb07e #3ab776/#28ad81 #238b8c/#22978a #2a778e/#26838d #2a778e/#249e87 #249e87/#26838d #28ad81/#26a584 #238b8c/#3ab776 #48be6e/#238b8c #26a584/#26838d #26a584/#238b8c #26838d/#2cb07e #238b8c/#28ad81 #21938b/#297b8d #21938b/#238b8c #26838d/#21938b #249e87/#21938b #249e87/#28ad81 #22978a/#31678d #2a778e/#26a584 #2a778e/#249e87 #24878d/#3ab776 text*8 focus border text*74 border*2 text*62 border
focus text*7 #28ad81/#22978a #238b8c/#2d6f8e #21938b/#2a778e #26838d/#28ad81 #22978a/#238b8c #26a584/#249e87 #26a584/#21938b #238b8c/#249e87 #28ad81/#22978a #26a584/#21938b #249e87/#21938b #2a778e/#26838d #249e87/#26838d #2d6f8e/#238b8c #249e87/#2d6f8e #21938b/#26a584 #2a778e/#238b8c #3ab776/#249e87 #21938b/#2d6f8e #26a584/#249e87 #26a584/#238b8c #21938b/#26838d #238b8c/#22978a #22978a/#249e87 #22978a/#26a584 #22978a/#22978a #26a584/#238b8c #2cb07e/#2a778e #297b8d/#22978a #238b8c/#3ab776 #22978a/#28ad81 #26a584/#31678d #26a584/#21938b #238b8c/#28ad81 #26a584/#26838d #297b8d/#28ad81 #22978a/#21938b #297b8d/#2a778e #238b8c/#297b8d #238b8c/#22978a #22978a/#2cb07e #22978a/#26a584 #2b738e/#21938b text*8 focus border text*74 border*2 text*62 border
focus text*7 #26838d/#98d73d #26838d/#26a584 #355f8c/#26a584 #2d6f8e/#26a584 #3ab776/#26a584 #21938b/#5cc863 #238b8c/#21938b #26838d/#26a584 #297b8d/#21938b #297b8d/#5cc863 #249e87/#3b538b #238b8c/#3ab776 #26a584/#3ab776 #22978a/#3ab776 #26a584/#3b538b #26a584/#21938b #26838d/#26a584 #22978a/#21938b #238b8c/#21938b #21938b/#26a584 #26838d/#21938b #238b8c/#297b8d #297b8d/#21938b #238b8c/#26a584 #238b8c/#3ab776 #22978a/#3ab776 #297b8d/#21938b*2 #238b8c/#3b538b #249e87/#98d73d #297b8d/#3b538b #26a584/#3b538b #26a584/#297b8d #28ad81/#297b8d #21938b/#297b8d #22978a/#31678d #55c567/#31678d #26838d/#31678d #238b8c/#31678d #22978a/#297b8d #249e87/#31678d #2a778e/#297b8d #239a88/#28ad81 text*8 focus border text*74 border*2 text*62 border
focus text*7 muted*9 text /#440154 /#21938b /#fde725 text muted*20 text*17 focus border text*74 border*2 text*62 border
focus text*58 focus border text*74 border*2 text*62 border
focus text*58 focus border text*74 border*2 text*62 border
focus text*58 focus border text*74 border*2 text*62 border
focus*60 border*140
text good*27
text focus*3 text muted*5 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*5 text*2 focus text muted*7 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 2 border text title*10 text border*88 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*3 text title*4 text border*53
 3 border text*6 border train c60*24 marker*106 border*2 muted*2 title*10 focus*2 text*4 focus*2 text*38 border
 4 border text*6 border train*4 c60*21 marker*106 border*2 text*58 border
 5 border text muted*5 border c60*4 train*4 c60*17 marker*106 border*2 title*12 text*46 border
 6 border text*6 border*4 c60*4 train*4 c60*14 marker*106 border*2 text*2 muted*10 text*46 border
 7 border text*6 border*7 c60*4 train*5 c60*10 marker*106 border*2 text*2 muted*10 focus*7 border*17 text*22 border
 8 border text*6 border*13 c60*2 train*4 warn c60*6 marker*106 border*2 text*12 muted*15 text*31 border
 9 border text*6 border*13 c60*6 train warn train warn*2 c60*49 marker*59 border*2 text*2 muted*10 text*46 border
10 border text*6 border*19 c60*3 train*3 warn*2 c60*46 marker*59 border*2 text*2 muted*51 text*5 border
11 border text muted*5 border*24 c60*3 train warn*2 train warn*2 c60*40 marker*59 border*2 text*58 border
12 border text*6 border*26 marker*2 c60*2 train*2 warn train warn*2 c60*37 marker*59 border*2 title*16 text*42 border
13 border text*6 border*26 marker*3 c60*6 train*2 warn*2 train warn*2 c60*31 marker*59 border*2 text*2 muted*10 text*46 border
14 border text*6 border*26 marker*7 c60*6 train*4 warn*2 c60 warn*2 c60*25 marker*59 border*2 text*2 muted*10 focus*13 border*11 text*22 border
15 border text*6 border*26 marker*12 c60*7 train*2 warn train warn*2 c60 warn c60*20 marker*59 border*2 text*12 muted*15 text*31 border
16 border text*6 border*26 marker*17 c60*7 train*3 warn train warn*2 c60 warn*2 c60*13 marker*59 border*2 text*2 muted*10 text*46 border
17 border text*6 border*26 marker*22 c60*8 train*5 warn*2 train warn*2 c60 warn*2 c60*4 marker*59 border*2 text*2 muted*56 border
18 border muted*6 border*26 marker*27 c60*11 train*6 warn*2 train warn*2 c60 warn*2 c60 warn*2 c60*28 marker*23 border*2 text*58 border
19 border text*6 border*26 marker*37 c60*10 train*9 warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60*10 marker*2 c60*16 marker*5 border*2 title*10 text*48 border
20 border text*6 border*26 marker*45 c60*14 train*15 warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*5 border*2 text*2 muted*10 text*46 border
21 border text*6 border*26 marker*60 c60*19 train*27 border*2 text*2 muted*48 text*8 border
22 border text*6 border*26 marker*69 c60*37 border*2 text*58 border
25 border text title*8 text border*8 text warn*5 text border*3 text title*3 text border*12 text good*6 text border*3 text title*13 text border*3 text train*5 text border*3 text title*5 text border text train*8 text warn*6 text border*3 text title*4 text border*12 text focus*5 text border*3 text*58 border
26 border muted*4 border*10 warn*12 border*2 muted*6 border*12 good*8 border*2 text*6 border train*19 border*2 muted*5 border train*20 border*2 muted*5 border focus*4 c60*16 border*2 text*58 border
27 border text*4 border*7 warn*15 border*2 muted*6 border*8 good*12 border*2 text muted*5 border*2 train*3 c60 train c60*13 border*2 text*5 border*11 train*10 border*2 text*5 border*4 focus*17 border*2 text*58 border
28 border muted*4 border*5 warn*17 border*2 text*6 border*5 good*15 border*2 text*6 border*4 c60 train*15 border*2 text*5 border*11 train*10 border*2 text*5 border*5 focus*16 border*2 text*58 border
29 border text*4 border*4 warn*18 border*2 muted*6 border*3 good*17 border*2 muted*6 border*6 c60*10 train c60 train*2 border*2 muted*5 border bad*20 border*2 muted*5 border*5 focus*16 border*2 muted*48 text*10 border
33 focus text*7 c36/c30 c72/c36 c72/c30 c30/c36 c24/c30 c36/c30 c30/c36*2 c24/c30 c36/c30*7 c60/c30*2 c30/c36 c30/c60 c30/c30 c30/c60 c30/c24 c72/c30 c36/c30*2 c24/c30 c30/c60 c30/c36 c30/c30 c30/c36 c36/c30 c30/c36 c71/c30 c30/c24 c30/c30*2 c36/c30*6 text*8 focus border muted*47 text*27 border*2 text muted*3 text good text*56 border
34 focus text*7 c36/c30*3 c36/c24 c30/c72 c30/c36*2 c30/c30 c30/c36 c30/c30*3 c30/c36 c60/c30*2 c36/c60 c72/c36 c72/c30*3 c30/c36 c30/c30*4 c30/c36 c36/c30 c36/c36 c36/c30 c30/c36 c30/c30 c30/c36 c36/c30*3 c36/c36 c30/c71 c36/c30*3 c36/c36 c60/c30*2 text*8 focus border text*25 muted*12 text*2 frozen*8 text*27 border*2 text muted*3 text good text*56 border
35 focus text*7 /c30 c36/c30*3 c30/c60 c30/c30 c24/c30 c24/c36*2 c36/c30*2 c60/c30 c36/c24 c36/c30 c36/c71 c36/c30*4 c30/c36*2 c30/c30*2 c30/c36 c30/c30 c36/c30*3 c24/c30*4 c30/c36 c30/c30 c30/c36 c30/c30 c30/c36 c30/c60 c36/c30*4 c30/c36 text*8 focus border muted*2 text*23 muted*6 text*14 train*10 text*19 border*2 text muted*3 text good text*56 border
36 focus text*7 /c30 c30/c36*3 c36/c30*3 c60/c36*2 c30/c36 c60/c30*3 c36/c30*3 c72/c30 c30/c36 c24/c30*2 c24/c36 c30/c36 c36/c30 c30/c36 c30/c30 c30/c36 c30/c30 c30/c36*3 c36/c30 c60/c30 c24/c36 c24/c30 c30/c36 c30/c30 c30/c77 c30/c36*2 c36/c30*2 c36/c36*2 text*8 focus border text*25 muted*12 text*8 train*4 muted*6 text*19 border*2 text muted*3 text good text*56 border
37 focus text*7 c24/c36 c24/c30 c30/c36 c30/c24 c30/c36*2 c36/c30 c30/c36 c30/c72 c24/c36 c24/c30*3 c36/c30*2 c30/c36*2 c30/c30*2 c60/c30 c60/c36 c36/c30*3 c36/c36 c77/c36 c30/c36 c30/c30*2 c36/c30 c36/c36 c36/c30*6 c36/c36*2 c36/c30 c30/c24 c36/c30 c30/c72 text*8 focus border text*74 border*2 text muted*3 text warn text*56 border
38 focus text*7 c30/c72 c36/c30 c36/c36 c30/c36 c30/c30 c30/c36 c30/c72 c30/c30 c36/c77 c36/c30*5 c30/c60 c30/c36 c30/c30*2 c30/c36*3 c30/c30 c36/c30 c36/c36 c60/c30 c30/c36 c30/c30 c36/c30*6 c30/c36 c30/c30 c36/c30 c30/c36*2 c30/c24 c36/c60 c24/c30*2 c71/c30 text*8 focus border text*74 border*2 text muted*3 text good text*56 border
39 focus text*7 /c30 c36/c30 c36/c72 c36/c36 c36/c30*4 c30/c36*3 c30/c30*3 c36/c30*2 c30/c60 c36/c30*2 c36/c60 c36/c36 c36/c30 c36/c36 c30/c36 c30/c30 c30/c36 c30/c30 c77/c30*4 c30/c24 c30/c36*3 c36/c30*6 c30/c24 c36/c30 text*8 focus border text*74 border*2 text*62 border
40 focus text*7 c30/c36 c30/c24 c30/c36*2 c71/c36 c71/c30*3 c30/c36*2 c36/c60 c36/c30 c30/c36*2 c30/c30 c30/c60 c30/c36*3 c30/c30 c30/c36*2 c30/c30*2 c30/c36*2 c24/c30 c30/c36 c60/c36 c30/c36 c30/c60 c36/c30 c36/c36 c30/c36 c30/c30 c36/c30*2 c30/c72 c71/c30*5 text*8 focus border text*74 border*2 text*62 border
41 focus text*7 c36/c30 c36/c36 c36/c30 c30/c36*2 c30/c30 c30/c36 c36/c30 c30/c72 c30/c36 c36/c30 c24/c36 c36/c60*2 c30/c36 c30/c24 c30/c30 c36/c30*4 c24/c36 c72/c36 c72/c30*2 c72/c36 c36/c30 c36/c36 c30/c72 c71/c30 c36/c30*2 c30/c36*2 c30/c30*3 c36/c30 c36/c36 c30/c60 c30/c36*2 c30/c72 text*8 focus border text*74 border*2 text*62 border
42 focus text*7 c36/c30 c30/c24 c30/c30 c30/c36 c30/c30 c30/c36 c30/c30 c30/c36 c36/c30*5 c24/c30 c36/c24 c30/c36 c30/c30 c72/c36 c30/c24 c30/c36 c30/c30*3 c30/c36*2 c30/c30 c36/c30*3 c30/c72 c30/c36 c36/c60 c36/c30 c30/c36 c36/c30 c30/c36 c30/c30*4 c30/c36*2 c30/c30 text*8 focus border text*74 border*2 text*62 border
43 focus text*7 c30/c113 c30/c36 c60/c36 c24/c36 c72/c36 c30/c77 c30/c30 c30/c36 c30/c30 c30/c77 c36/c60 c30/c72 c36/c72 c30/c72 c36/c60 c36/c30 c30/c36 c30/c30*2 c30/c36 c30/c30*3 c30/c36 c30/c72*2 c30/c30*2 c30/c60 c36/c113 c30/c60 c36/c60 c36/c30*3 c30/c60 c77/c60 c30/c60*2 c30/c30 c36/c60 c36/c30 c30/c36 text*8 focus border text*74 border*2 text*62 border
44 focus text*7 muted*9 text /c53 /c30 /c220 text muted*20 text*17 focus border text*74 border*2 text*62 border
== 200×50 16 differs in
 2 muted text title*10 text muted*88 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*3 text title*4 text muted*53
 3 muted text*6 muted train faint-n12*24 marker*106 muted*4 title*10 focus*2 text*4 focus*2 text*38 muted
 4 muted text*6 muted train*4 faint-n12*21 marker*106 muted*2 text*58 muted
 5 muted text muted*6 faint-n12*4 train*4 faint-n12*17 marker*106 muted*2 title*12 text*46 muted
 6 muted text*6 muted*4 faint-n12*4 train*4 faint-n12*14 marker*106 muted*2 text*2 muted*10 text*46 muted
 7 muted text*6 muted*7 faint-n12*4 train*5 faint-n12*10 marker*106 muted*2 text*2 muted*10 focus*7 muted*17 text*22 muted
 8 muted text*6 muted*13 faint-n12*2 train*4 warn faint-n12*6 marker*106 muted*2 text*12 muted*15 text*31 muted
 9 muted text*6 muted*13 faint-n12*6 train warn train warn*2 faint-n12*49 marker*59 muted*2 text*2 muted*10 text*46 muted
10 muted text*6 muted*19 faint-n12*3 train*3 warn*2 faint-n12*46 marker*59 muted*2 text*2 muted*51 text*5 muted
11 muted text muted*29 faint-n12*3 train warn*2 train warn*2 faint-n12*40 marker*59 muted*2 text*58 muted
12 muted text*6 muted*26 marker*2 faint-n12*2 train*2 warn train warn*2 faint-n12*37 marker*59 muted*2 title*16 text*42 muted
13 muted text*6 muted*26 marker*3 faint-n12*6 train*2 warn*2 train warn*2 faint-n12*31 marker*59 muted*2 text*2 muted*10 text*46 muted
14 muted text*6 muted*26 marker*7 faint-n12*6 train*4 warn*2 faint-n12 warn*2 faint-n12*25 marker*59 muted*2 text*2 muted*10 focus*13 muted*11 text*22 muted
15 muted text*6 muted*26 marker*12 faint-n12*7 train*2 warn train warn*2 faint-n12 warn faint-n12*20 marker*59 muted*2 text*12 muted*15 text*31 muted
16 muted text*6 muted*26 marker*17 faint-n12*7 train*3 warn train warn*2 faint-n12 warn*2 faint-n12*13 marker*59 muted*2 text*2 muted*10 text*46 muted
17 muted text*6 muted*26 marker*22 faint-n12*8 train*5 warn*2 train warn*2 faint-n12 warn*2 faint-n12*4 marker*59 muted*2 text*2 muted*57
18 muted*33 marker*27 faint-n12*11 train*6 warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*28 marker*23 muted*2 text*58 muted
19 muted text*6 muted*26 marker*37 faint-n12*10 train*9 warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*10 marker*2 faint-n12*16 marker*5 muted*2 title*10 text*48 muted
20 muted text*6 muted*26 marker*45 faint-n12*14 train*15 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*5 muted*2 text*2 muted*10 text*46 muted
21 muted text*6 muted*26 marker*60 faint-n12*19 train*27 muted*2 text*2 muted*48 text*8 muted
22 muted text*6 muted*26 marker*69 faint-n12*37 muted*2 text*58 muted
23 muted text*6 muted*134 text*58 muted
24 muted*141 text*58 muted
25 muted text title*8 text muted*8 text warn*5 text muted*3 text title*3 text muted*12 text good*6 text muted*3 text title*13 text muted*3 text train*5 text muted*3 text title*5 text muted text train*8 text warn*6 text muted*3 text title*4 text muted*12 text focus*5 text muted*3 text*58 muted
26 muted*15 warn*12 muted*20 good*8 muted*2 text*6 muted train*19 muted*8 train*20 muted*8 focus*4 faint-n14*16 muted*2 text*58 muted
27 muted text*4 muted*7 warn*15 muted*16 good*12 muted*2 text muted*7 train*3 faint-n12 train faint-n12*13 muted*2 text*5 muted*11 train*10 muted*2 text*5 muted*4 focus*17 muted*2 text*58 muted
28 muted*10 warn*17 muted*2 text*6 muted*5 good*15 muted*2 text*6 muted*4 faint-n12 train*15 muted*2 text*5 muted*11 train*10 muted*2 text*5 muted*5 focus*16 muted*2 text*58 muted
29 muted text*4 muted*4 warn*18 muted*11 good*17 muted*14 faint-n12*10 train faint-n12 train*2 muted*8 bad*20 muted*12 focus*16 muted*50 text*10 muted
30 muted text*4 muted*24 text*6 muted*22 text*6 muted*22 text*5 muted*23 text*5 muted*36 text*45 muted
31 muted*200
32 focus text focus*22 text focus*28 text muted*3 text focus*2 muted text title*6 text muted*48 text focus*15 text muted*3 text title*7 text muted*49 text muted text muted*2
33 focus text*7 n2/n6*2 n6/n4 n6/n6 n4/n6 n2/n6*3 n6/n4*3 n6/n6 n2/n6*4 n4/n6 n6/n4 n6/n6 n6/n4 n6/n6 n6/n4*2 n2/n6*3 n6/n4*2 n2/n6 n6/n4 n2/n6 n2/n4 n2/n6*2 n6/n4*2 n6/n6 n2/n6 n6/n4 n2/n6*3 n6/n4 text*8 focus muted*48 text*27 muted*2 text muted*3 text good text*56 muted
34 focus text*7 /n6*2 n6/n4 n2/n4 n6/n2 n2/n6*2 n6/n4 n2/n6*2 n6/n4 n6/n6*2 n4/n6 n6/n4 n2/n4 n2/n6*2 n6/n4*2 n2/n6 n6/n4 n6/n6*2 n6/n4 n2/n6*4 n4/n2 n6/n4 n2/n6 n6/n4*3 n2/n6 n6/n2 n2/n6*2 n6/n4 n2/n6 n4/n6 n6/n4 text*8 focus muted text*25 muted*12 text*2 focus*8 text*27 muted*2 text muted*3 text good text*56 muted
35 focus text*7 /n6*3 n6/n4*3 n4/n6 n2/n6*3 n2/n4 n4/n6 n6/n4*2 n2/n6 n6/n4 n6/n6 n2/n6*2 n4/n6*5 n6/n4 n2/n6 n6/n4 n6/n6 n6/n4*2 n6/n6 n6/n4 n6/n2 n6/n4 n6/n2 n6/n4 n6/n6 n6/n4 n2/n6 n6/n4 n2/n6 n6/n4 n6/n2 text*8 focus muted*3 text*23 muted*6 text*14 train*10 text*19 muted*2 text muted*3 text good text*56 muted
36 focus text*7 /n6 n6/n2 n2/n6*4 n6/n4 n4/n6 n2/n6*2 n6/n4*5 n6/n6 n2/n6*2 n4/n6*2 n2/n6*5 n4/n6 n6/n4 n2/n6*4 n6/n4 n4/n6 n6/n4 n4/n6 n6/n4 n4/n2 n6/n2 n6/n6*2 n6/n4 n2/n6*2 text*8 focus muted text*25 muted*12 text*8 train*4 muted*6 text*19 muted*2 text muted*3 text good text*56 muted
37 focus text*7 n4/n6*3 n6/n4 n6/n2 n6/n6*2 n2/n6 n6/n2 n4/n6 n6/n4*3 n6/n6 n6/n4 n2/n6*4 n4/n6 n2/n6*2 n2/n4 n6/n4 n2/n6*2 n6/n2 n6/n4 n6/n6*2 n2/n6*2 n6/n4 n2/n6*2 n6/n4 n6/n6 n2/n6*3 n6/n4 n6/n6 n2/n6 text*8 focus muted text*74 muted*2 text muted*3 text warn text*56 muted
38 focus text*7 n6/n2 n2/n6*7 n6/n2 n6/n6*4 n6/n4*2 n6/n6 n6/n4 n6/n6 n2/n6*3 n6/n4 n6/n6 n2/n6 n6/n4 n6/n6 n6/n4 n2/n6*2 n6/n4 n6/n6*2 n6/n4 n6/n6 n6/n4 n2/n6*3 n6/n4*4 n2/n6 text*8 focus muted text*74 muted*2 text muted*3 text good text*56 muted
39 focus text*7 /n6*2 n2/n6*2 n6/n4 n6/n6 n2/n6 n6/n4 n2/n6*4 n6/n4*2 n6/n6*2 n6/n4 n2/n6*2 n6/n4 n2/n6*4 n6/n4 n2/n6 n6/n4 n2/n6 n6/n4*4 n4/n2 n6/n2 n2/n6*2 n6/n4 n6/n6*3 n6/n4*2 n2/n6 text*8 focus muted text*74 muted*2 text*62 muted
40 focus text*7 /n6 n6/n4 n6/n6 n2/n6*2 n6/n4 n6/n6 n6/n4 n2/n6*2 n6/n4 n2/n6*3 n6/n4*2 n2/n6*5 n6/n2 n6/n6 n6/n4 n2/n6*2 n6/n4 n2/n6 n4/n6 n2/n6 n6/n4 n2/n6*2 n6/n2 n6/n4 n2/n6*2 n6/n2 n2/n4 n6/n4*4 text*8 focus muted text*74 muted*2 text*62 muted
41 focus text*7 /n6 n2/n6*2 n6/n2*2 n6/n4 n6/n6*2 n6/n2 n2/n6*2 n4/n6 n2/n4*2 n2/n6 n6/n4 n6/n6 n2/n6*4 n4/n2 n2/n6*2 n6/n4 n2/n6*3 n6/n2 n2/n6*3 n6/n2*2 n6/n4*3 n6/n6 n2/n6 n6/n4 n4/n6 n2/n6 n6/n2 text*8 focus muted text*74 muted*2 text*62 muted
42 focus text*7 n2/n6 n6/n4*2 n6/n2 n6/n6 n2/n6*6 n6/n4 n6/n6 n6/n4*2 n2/n6 n6/n4 n2/n6 n6/n4 n2/n6 n6/n4*2 n6/n6 n2/n6*4 n2/n4 n6/n4 n6/n2 n2/n6 n6/n4 n2/n6 n6/n2 n6/n6 n6/n2 n6/n6 n6/n4*2 n6/n6 n2/n6*2 n6/n4 text*8 focus muted text*74 muted*2 text*62 muted
43 focus text*7 n6/n3 n6/n6 n4/n6*2 n2/n6 n6/n2 n6/n6*2 n6/n4 n6/n2 n6/n4 n6/n2 n2/n6 n6/n2 n6/n4 n2/n6*5 n6/n4*3 n6/n6 n2/n6 n6/n2 n6/n4 n6/n6 n6/n4 n6/n3 n6/n4*3 n2/n6 n6/n4*2 n2/n4 n6/n4*5 n2/n6 text*8 focus muted text*74 muted*2 text*62 muted
44 focus text*7 muted*9 text /n5 /n6 /n3 text muted*20 text*17 focus muted text*74 muted*2 text*62 muted
45 focus text*58 focus muted text*74 muted*2 text*62 muted
46 focus text*58 focus muted text*74 muted*2 text*62 muted
47 focus text*58 focus muted text*74 muted*2 text*62 muted
48 focus*60 muted*140
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*88 text*17 focus*2 text*12 focus*5 text muted*3 text focus*4 text muted*53
 3 muted text*6 muted text muted*24 text*106 muted*4 focus*12 text*4 focus*2 text*38 muted
 4 muted text*6 muted text*4 muted*21 text*106 muted*2 text*58 muted
 5 muted text muted*10 text*4 muted*17 text*106 muted*2 focus*12 text*46 muted
 6 muted text*6 muted*8 text*4 muted*14 text*106 muted*2 text*2 muted*10 text*46 muted
 7 muted text*6 muted*11 text*5 muted*10 text*106 muted*2 text*2 muted*10 focus*7 muted*17 text*22 muted
 8 muted text*6 muted*15 text*4 focus muted*6 text*106 muted*2 text*12 muted*15 text*31 muted
 9 muted text*6 muted*19 text focus text focus*2 muted*49 text*59 muted*2 text*2 muted*10 text*46 muted
10 muted text*6 muted*22 text*3 focus*2 muted*46 text*59 muted*2 text*2 muted*51 text*5 muted
11 muted text muted*32 text focus*2 text focus*2 muted*40 text*59 muted*2 text*58 muted
12 muted text*6 muted*26 text*2 muted*2 text*2 focus text focus*2 muted*37 text*59 muted*2 focus*16 text*42 muted
13 muted text*6 muted*26 text*3 muted*6 text*2 focus*2 text focus*2 muted*31 text*59 muted*2 text*2 muted*10 text*46 muted
14 muted text*6 muted*26 text*7 muted*6 text*4 focus*2 muted focus*2 muted*25 text*59 muted*2 text*2 muted*10 focus*13 muted*11 text*22 muted
15 muted text*6 muted*26 text*12 muted*7 text*2 focus text focus*2 muted focus muted*20 text*59 muted*2 text*12 muted*15 text*31 muted
16 muted text*6 muted*26 text*17 muted*7 text*3 focus text focus*2 muted focus*2 muted*13 text*59 muted*2 text*2 muted*10 text*46 muted
17 muted text*6 muted*26 text*22 muted*8 text*5 focus*2 text focus*2 muted focus*2 muted*4 text*59 muted*2 text*2 muted*57
18 muted*33 text*27 muted*11 text*6 focus*2 text focus*2 muted focus*2 muted focus*2 muted*28 text*23 muted*2 text*58 muted
19 muted text*6 muted*26 text*37 muted*10 text*9 focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted*10 text*2 muted*16 text*5 muted*2 focus*10 text*48 muted
20 muted text*6 muted*26 text*45 muted*14 text*15 focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*5 muted*2 text*2 muted*10 text*46 muted
21 muted text*6 muted*26 text*60 muted*19 text*27 muted*2 text*2 muted*48 text*8 muted
22 muted text*6 muted*26 text*69 muted*39 text*58 muted
23 muted text*6 muted*134 text*58 muted
24 muted*141 text*58 muted
25 muted text focus*8 text muted*8 text focus*5 text muted*3 text focus*3 text muted*12 text*8 muted*3 text focus*13 text muted*3 text*7 muted*3 text focus*5 text muted text*10 focus*6 text muted*3 text focus*4 text muted*12 text focus*5 text muted*3 text*58 muted
26 muted*15 focus*12 muted*20 text*8 muted*2 text*6 muted text*19 muted*8 text*20 muted*8 focus*4 muted*18 text*58 muted
27 muted text*4 muted*7 focus*15 muted*16 text*12 muted*2 text muted*7 text*3 muted text muted*15 text*5 muted*11 text*10 muted*2 text*5 muted*4 focus*17 muted*2 text*58 muted
28 muted*10 focus*17 muted*2 text*6 muted*5 text*15 muted*2 text*6 muted*5 text*15 muted*2 text*5 muted*11 text*10 muted*2 text*5 muted*5 focus*16 muted*2 text*58 muted
29 muted text*4 muted*4 focus*18 muted*11 text*17 muted*24 text muted text*2 muted*8 bad*20 muted*12 focus*16 muted*50 text*10 muted
30 muted text*4 muted*24 text*6 muted*22 text*6 muted*22 text*5 muted*23 text*5 muted*36 text*45 muted
31 muted*200
32 focus text focus*22 text focus*28 text muted*3 text focus*2 muted text focus*6 text muted*48 text*17 muted*3 text focus*7 text muted*49 text muted text muted*2
33 focus text*58 focus muted*48 text*27 muted*2 text muted*3 text*58 muted
34 focus text*58 focus muted text*25 muted*12 text*37 muted*2 text muted*3 text*58 muted
35 focus text*58 focus muted*3 text*23 muted*6 text*43 muted*2 text muted*3 text*58 muted
36 focus text*58 focus muted text*25 muted*12 text*12 muted*6 text*19 muted*2 text muted*3 text*58 muted
37 focus text*58 focus muted text*74 muted*2 text muted*3 text focus text*56 muted
38 focus text*58 focus muted text*74 muted*2 text muted*3 text*58 muted
39 focus text*58 focus muted text*74 muted*2 text*62 muted
40 focus text*58 focus muted text*74 muted*2 text*62 muted
41 focus text*58 focus muted text*74 muted*2 text*62 muted
42 focus text*58 focus muted text*74 muted*2 text*62 muted
43 focus text*58 focus muted text*74 muted*2 text*62 muted
44 focus text*7 muted*9 text*5 muted*20 text*17 focus muted text*74 muted*2 text*62 muted
45 focus text*58 focus muted text*74 muted*2 text*62 muted
46 focus text*58 focus muted text*74 muted*2 text*62 muted
47 focus text*58 focus muted text*74 muted*2 text*62 muted
48 focus*60 muted*140
49 
