== 60×20 true










good*10









== 60×20 256 is as true
== 60×20 16 is as true
== 60×20 none differs in
11 
== 80×24 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*5 muted*10 text*15 muted*10
focus text focus*19 text focus*51 text muted*3 text focus*2
focus text*26 muted*10 focus*16 muted*26 focus
focus text*24 muted text #451263/#461768 #461768/#461d6d #461d6d/#462372 #462372/#472877 #472877/#472e7b #472e7b/#45327d #45327d/#423c81 #44377f/#414083 #423c81/#3f4585 #414083/#3c4e89 #3f4585/#3b538b*2 #3e4a87/#39578b*4 #3f4585/#3b538b*2 #414083/#3c4e89 #423c81/#3f4585 #44377f/#414083 #45327d/#423c81 #472e7b/#45327d #472877/#472e7b #462372/#472877 #461d6d/#462372 #461768/#461d6d #451263/#461768 text*24 focus
focus text*26 #461d6d/#462372 #462372/#472877 #472877/#472e7b #472e7b/#44377f #44377f/#414083 #414083/#3e4a87 #3f4585/#3b538b #3c4e89/#375b8c #3b538b/#33638d #375b8c/#31678d #355f8c/#2d6f8e #33638d/#2b738e #31678d/#2a778e*4 #33638d/#2b738e #355f8c/#2d6f8e #375b8c/#31678d #3b538b/#33638d #3c4e89/#375b8c #3f4585/#3b538b #414083/#3e4a87 #44377f/#414083 #472e7b/#44377f #472877/#472e7b #462372/#472877 #461d6d/#462372 text*24 focus
focus text*26 #472877/#472e7b #472e7b/#45327d #44377f/#414083 #414083/#3e4a87 #3e4a87/#3b538b #3b538b/#355f8c #355f8c/#2f6b8d #31678d/#2b738e #2d6f8e/#277f8d #2a778e/#24878d #277f8d/#228f8c #26838d/#22978a #24878d/#239a88 #238b8c/#249e87*2 #24878d/#239a88 #26838d/#22978a #277f8d/#228f8c #2a778e/#24878d #2d6f8e/#277f8d #31678d/#2b738e #355f8c/#2f6b8d #3b538b/#355f8c #3e4a87/#3b538b #414083/#3e4a87 #44377f/#414083 #472e7b/#45327d #472877/#472e7b text*24 focus
focus text*26 #45327d/#44377f #423c81/#414083 #3f4585/#3c4e89 #3b538b/#375b8c #355f8c/#31678d #2f6b8d/#2b738e #2a778e/#26838d #26838d/#228f8c #228f8c/#249e87 #22978a/#27a982 #25a285/#2cb07e #27a982/#3ab776 #28ad81/#48be6e #2cb07e/#48be6e*2 #28ad81/#48be6e #27a982/#3ab776 #25a285/#2cb07e #22978a/#27a982 #228f8c/#249e87 #26838d/#228f8c #2a778e/#26838d #2f6b8d/#2b738e #355f8c/#31678d #3b538b/#375b8c #3f4585/#3c4e89 #423c81/#414083 #45327d/#44377f text*24 focus
focus text*26 #423c81/#414083 #3f4585/#3c4e89 #3b538b/#375b8c #33638d/#31678d #2d6f8e/#2a778e #277f8d/#24878d #228f8c/#22978a #249e87/#27a982 #27a982/#3ab776 #3ab776/#4fc16b #48be6e/#66cb5d #5cc863/#84d24a #66cb5d/#8ed444 #70cd57/#98d73d*2 #66cb5d/#8ed444 #5cc863/#84d24a #48be6e/#66cb5d #3ab776/#4fc16b #27a982/#3ab776 #249e87/#27a982 #228f8c/#22978a #277f8d/#24878d #2d6f8e/#2a778e #33638d/#31678d #3b538b/#375b8c #3f4585/#3c4e89 #423c81/#414083 text*24 focus
focus text*23 focus*2 text /#3f4585 /#3b538b #355f8c/#33638d #2d6f8e/#2b738e #277f8d/#26838d #228f8c/#22978a #25a285/#27a982 #2cb07e/#3ab776 #48be6e/#5cc863 #66cb5d/#84d24a #ffffff/#a2d937 #a2d937/#c0df2d #b6dd2f/#d4e12b #c0df2d/#dfe329*2 #b6dd2f/#d4e12b #a2d937/#c0df2d #8ed444/#a2d937 #66cb5d/#84d24a #48be6e/#5cc863 #2cb07e/#3ab776 #25a285/#27a982 #228f8c/#22978a #277f8d/#26838d #2d6f8e/#2b738e #355f8c/#33638d #355f8c/#3b538b #355f8c/#3f4585 text*24 focus
focus text*26 /#3e4a87 /#39578b /#31678d /#2a778e #24878d/#238b8c #239a88/#249e87 #28ad81/#2cb07e #28ad81/#48be6e #66cb5d/#70cd57 #8ed444/#98d73d #b6dd2f/#c0df2d #d4e12b/#dfe329 #e9e428/#f3e626 #f3e626/#fde725*2 #e9e428/#f3e626 #d4e12b/#dfe329 #b6dd2f/#c0df2d #8ed444/#98d73d #66cb5d/#70cd57 #66cb5d/#48be6e #28ad81/#2cb07e #239a88/#249e87 #24878d/#238b8c #24878d/#2a778e #24878d/#31678d #24878d/#39578b #24878d/#3e4a87 text*24 focus
focus text*26 /#3e4a87 /#39578b /#31678d /#2a778e #238b8c/#24878d #249e87/#239a88 #2cb07e/#28ad81 #2cb07e/#48be6e #70cd57/#66cb5d #98d73d/#8ed444 #c0df2d/#b6dd2f #dfe329/#d4e12b #f3e626/#e9e428 #fde725/#f3e626*2 #f3e626/#e9e428 #dfe329/#d4e12b #c0df2d/#b6dd2f #98d73d/#8ed444 #70cd57/#66cb5d #70cd57/#48be6e #2cb07e/#28ad81 #249e87/#239a88 #238b8c/#24878d #238b8c/#2a778e #238b8c/#31678d #238b8c/#39578b #238b8c/#3e4a87 text*24 focus
focus text*26 /#3f4585 /#3b538b #33638d/#355f8c #2b738e/#2d6f8e #26838d/#277f8d #22978a/#228f8c #27a982/#25a285 #3ab776/#2cb07e #5cc863/#48be6e #84d24a/#66cb5d #a2d937/#8ed444 #c0df2d/#a2d937 #d4e12b/#b6dd2f #dfe329/#c0df2d*2 #d4e12b/#b6dd2f #c0df2d/#a2d937 #a2d937/#8ed444 #84d24a/#66cb5d #5cc863/#48be6e #3ab776/#2cb07e #27a982/#25a285 #22978a/#228f8c #26838d/#277f8d #2b738e/#2d6f8e #33638d/#355f8c #33638d/#3b538b #33638d/#3f4585 text*24 focus
focus text*26 #414083/#423c81 #3c4e89/#3f4585 #375b8c/#3b538b #31678d/#33638d #2a778e/#2d6f8e #24878d/#277f8d #22978a/#228f8c #27a982/#249e87 #3ab776/#27a982 #4fc16b/#3ab776 #66cb5d/#48be6e #84d24a/#5cc863 #8ed444/#66cb5d #98d73d/#70cd57*2 #8ed444/#66cb5d #84d24a/#5cc863 #66cb5d/#48be6e #4fc16b/#3ab776 #3ab776/#27a982 #27a982/#249e87 #22978a/#228f8c #24878d/#277f8d #2a778e/#2d6f8e #31678d/#33638d #375b8c/#3b538b #3c4e89/#3f4585 #414083/#423c81 text*24 focus
focus text*26 #44377f/#45327d #414083/#423c81 #3c4e89/#3f4585 #375b8c/#3b538b #31678d/#355f8c #2b738e/#2f6b8d #26838d/#2a778e #228f8c/#26838d #249e87/#228f8c #27a982/#22978a #2cb07e/#25a285 #3ab776/#27a982 #48be6e/#28ad81 #48be6e/#2cb07e*2 #48be6e/#28ad81 #3ab776/#27a982 #2cb07e/#25a285 #27a982/#22978a #249e87/#228f8c #228f8c/#26838d #26838d/#2a778e #2b738e/#2f6b8d #31678d/#355f8c #375b8c/#3b538b #3c4e89/#3f4585 #414083/#423c81 #44377f/#45327d text*24 focus
focus text*26 #472e7b/#472877 #45327d/#472e7b #414083/#44377f #3e4a87/#414083 #3b538b/#3e4a87 #355f8c/#3b538b #2f6b8d/#355f8c #2b738e/#31678d #277f8d/#2d6f8e #24878d/#2a778e #228f8c/#277f8d #22978a/#26838d #239a88/#24878d #249e87/#238b8c*2 #239a88/#24878d #22978a/#26838d #228f8c/#277f8d #24878d/#2a778e #277f8d/#2d6f8e #2b738e/#31678d #2f6b8d/#355f8c #355f8c/#3b538b #3b538b/#3e4a87 #3e4a87/#414083 #414083/#44377f #45327d/#472e7b #472e7b/#472877 text*24 focus
focus text*26 #462372/#461d6d #472877/#462372 #472e7b/#472877 #44377f/#472e7b #414083/#44377f #3e4a87/#414083 #3b538b/#3f4585 #375b8c/#3c4e89 #33638d/#3b538b #31678d/#375b8c #2d6f8e/#355f8c #2b738e/#33638d #2a778e/#31678d*4 #2b738e/#33638d #2d6f8e/#355f8c #31678d/#375b8c #33638d/#3b538b #375b8c/#3c4e89 #3b538b/#3f4585 #3e4a87/#414083 #414083/#44377f #44377f/#472e7b #472e7b/#472877 #472877/#462372 #462372/#461d6d text*24 focus
focus text*23 muted*2 text #461768/#451263 #461d6d/#461768 #462372/#461d6d #472877/#462372 #472e7b/#472877 #45327d/#472e7b #423c81/#45327d #414083/#44377f #3f4585/#423c81 #3c4e89/#414083 #3b538b/#3f4585*2 #39578b/#3e4a87*4 #3b538b/#3f4585*2 #3c4e89/#414083 #3f4585/#423c81 #414083/#44377f #423c81/#45327d #45327d/#472e7b #472e7b/#472877 #472877/#462372 #462372/#461d6d #461d6d/#461768 #461768/#451263 text*24 focus
focus text*78 focus
focus text*78 focus
focus text focus*16 muted*3 text*58 focus
focus text*13 muted*4 text /#440154 /#461768 /#472e7b /#3f4585 /#39578b /#31678d /#2a778e /#24878d /#239a88 /#27a982 /#3ab776 /#55c567 /#7ad051 /#acdc31 /#d4e12b /#fde725 text muted*42 text focus
focus*80
text muted*24
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 4 focus text*24 muted text /c53*3 c53/c54*2 c54/c60*18 c54/c54 c53/c54 c53/c53*3 text*24 focus
 5 focus text*26 /c53 c53/c54*2 c54/c60*7 c60/c24 c60/c30*6 c60/c24 c60/c60*6 c54/c60 c54/c54 c53/c54 c53/c53 text*24 focus
 6 focus text*26 /c54 c54/c60*5 c60/c24 c60/c30 c24/c30*5 c30/c36*2 c30/c30*4 c24/c30 c60/c30 c60/c24 c60/c60*4 c54/c60 c54/c54 text*24 focus
 7 focus text*26 /c60*5 c24/c30*3 c30/c36*3 c36/c72 c36/c71*4 c36/c72 c36/c36 c30/c36*2 c30/c30*2 c24/c30 c24/c60*5 text*24 focus
 8 focus text*26 /c60*4 c24/c30*3 c24/c36 c36/c72 c72/c71 c71/c77 c77/c113*6 c71/c77 c72/c71 c36/c72 c36/c36 c36/c30*2 c24/c30 c24/c60*4 text*24 focus
 9 focus text*23 focus*2 text /c60*3 c24/c30*3 c24/c36 c36/c72 c71/c77 c77/c113 c231/c149 c149/c148 c148/c184*4 c149/c148 c113/c149 c77/c113 c71/c77 c36/c72 c36/c36 c36/c30*2 c24/c30 c24/c60*3 text*24 focus
10 focus text*26 /c60*3 /c30*2 c30/c36*2 c30/c71 c30/c77 c30/c113 c30/c148 c30/c184 c184/c220*4 c184/c184 c184/c148 c184/c113 c184/c77 c184/c71 c184/c36 c30/c36 c30/c30*2 c30/c60*3 text*24 focus
11 focus text*26 /c60*3 /c30*2 c36/c30 c36/c36 c36/c71 c36/c77 c36/c113 c36/c148 c36/c184 c220/c184 c220/c220*2 c220/c184*2 c220/c148 c220/c113 c220/c77 c220/c71 c220/c36 c36/c30*3 c36/c60*3 text*24 focus
12 focus text*26 /c60*3 c30/c24 c30/c30*2 c30/c36 c72/c36 c77/c71 c113/c77 c149/c113 c148/c149 c184/c148*4 c148/c149 c149/c113 c113/c77 c77/c71 c72/c36*2 c72/c30*2 c30/c24 c30/c60*3 text*24 focus
13 focus text*26 /c60*4 c30/c24 c30/c30*2 c30/c36 c72/c36 c71/c72 c77/c71 c113/c77*6 c77/c71 c71/c72 c72/c36*2 c72/c30*2 c30/c24 c30/c60*4 text*24 focus
14 focus text*26 /c60*5 c30/c24 c30/c30*2 c36/c30*2 c36/c36 c72/c36 c71/c36*4 c72/c36*2 c36/c30*4 c30/c24 c30/c60*5 text*24 focus
15 focus text*26 /c54 c60/c54 c60/c60*4 c24/c60 c30/c60 c30/c24 c30/c30*4 c36/c30*6 c30/c24 c30/c60 c24/c60*5 c60/c54*2 text*24 focus
16 focus text*26 /c53 c54/c53 c54/c54 c60/c54 c60/c60*6 c24/c60 c30/c60*6 c24/c60*7 c60/c54*2 c54/c53*2 text*24 focus
17 focus text*23 muted*2 text /c53*3 c54/c53 c54/c54 c60/c54 c60/c60*16 c60/c54*2 c54/c53*4 text*24 focus
21 focus text*13 muted*4 text /c53*2 /c54 /c60*3 /c30*3 /c36 /c72 /c77 /c113 /c149 /c184 /c220 text muted*42 text focus
== 80×24 16 differs in
 4 focus text*24 muted text /n5 n4/n5*11 n4/n4*4 n4/n5*12 text*24 focus
 5 focus text*26 n4/n5*7 n4/n4*2 n6/n4*12 n4/n5*7 text*24 focus
 6 focus text*26 n4/n5*5 n4/n4 n6/n4*5 n6/n6*6 n6/n4*6 n4/n5*5 text*24 focus
 7 focus text*26 n4/n5*3 n4/n4 n6/n4*4 n6/n6 n2/n6*11 n6/n4*5 n4/n5*3 text*24 focus
 8 focus text*26 n4/n5*2 n4/n4 n6/n4*3 n6/n6 n2/n6*3 n2/n2 n3/n2*7 n2/n6*4 n6/n4*4 n4/n5*2 text*24 focus
 9 focus text*23 focus*2 text n4/n5 n4/n4 n6/n4*3 n6/n6 n2/n6*2 n2/n2 n3/n2 n15/n3 n3/n2*9 n2/n6*3 n6/n4*4 n4/n5 text*24 focus
10 focus text*26 n4/n5 n4/n4 n6/n4*3 n2/n6*3 n2/n2 n3/n2*3 n3/n3*4 n3/n2*4 n2/n6*3 n6/n4*4 n4/n5 text*24 focus
11 focus text*26 n4/n5 n4/n4 n6/n4*3 n2/n6*3 n2/n2 n3/n2*3 n3/n3*4 n3/n2*4 n2/n6*3 n6/n4*4 n4/n5 text*24 focus
12 focus text*26 n4/n5 n4/n4 n6/n4*3 n6/n6 n2/n6*2 n2/n2 n3/n2*11 n2/n6*3 n6/n4*4 n4/n5 text*24 focus
13 focus text*26 n4/n5*2 n4/n4 n6/n4*3 n6/n6 n2/n6*3 n2/n2 n3/n2*7 n2/n6*4 n6/n4*4 n4/n5*2 text*24 focus
14 focus text*26 n4/n5*3 n4/n4 n6/n4*4 n6/n6 n2/n6*11 n6/n4*5 n4/n5*3 text*24 focus
15 focus text*26 n4/n5*5 n4/n4 n6/n4*5 n6/n6*6 n6/n4*6 n4/n5*5 text*24 focus
16 focus text*26 n4/n5*7 n4/n4*2 n6/n4*12 n4/n5*7 text*24 focus
17 focus text*23 muted*2 text /n5 n4/n5*11 n4/n4*4 n4/n5*12 text*24 focus
21 focus text*13 muted*4 text /n5 n4/n5*3 n4/n4 n6/n4*3 n2/n6*3 n2/n2 n3/n2*3 n3/n3 text muted*42 text focus
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
21 focus text*13 muted*4 text*18 muted*42 text focus
== 80×24 light is as true
== 80×24 ascii differs in
 4 focus text*24 muted text n0/n5*10 n0/n4*8 n0/n5*10 text*24 focus
 5 focus text*26 n0/n5*6 n0/n4*16 n0/n5*6 text*24 focus
 6 focus text*26 n0/n5*4 n0/n4*6 n0/n6*8 n0/n4*6 n0/n5*4 text*24 focus
 7 focus text*26 n0/n5*2 n0/n4*5 n0/n6*5 n0/n2*4 n0/n6*5 n0/n4*5 n0/n5*2 text*24 focus
 8 focus text*26 n0/n5 n0/n4*4 n0/n6*4 n0/n2*10 n0/n6*4 n0/n4*4 n0/n5 text*24 focus
 9 focus text*23 focus*2 text n0/n4*4 n0/n6*3 n0/n2*3 n0/n15 n0/n3*7 n0/n2*3 n0/n6*3 n0/n4*4 text*24 focus
10 focus text*26 n0/n4*4 n0/n6*2 n0/n2*3 n0/n3*10 n0/n2*3 n0/n6*2 n0/n4*4 text*24 focus
11 focus text*26 n0/n4*4 n0/n6*2 n0/n2*3 n0/n3*10 n0/n2*3 n0/n6*2 n0/n4*4 text*24 focus
12 focus text*26 n0/n4*4 n0/n6*3 n0/n2*3 n0/n3*8 n0/n2*3 n0/n6*3 n0/n4*4 text*24 focus
13 focus text*26 n0/n5 n0/n4*4 n0/n6*3 n0/n2*4 n0/n3*4 n0/n2*4 n0/n6*3 n0/n4*4 n0/n5 text*24 focus
14 focus text*26 n0/n5*2 n0/n4*4 n0/n6*4 n0/n2*8 n0/n6*4 n0/n4*4 n0/n5*2 text*24 focus
15 focus text*26 n0/n5*3 n0/n4*5 n0/n6*12 n0/n4*5 n0/n5*3 text*24 focus
16 focus text*26 n0/n5*5 n0/n4*18 n0/n5*5 text*24 focus
17 focus text*23 muted*2 text n0/n5*8 n0/n4*12 n0/n5*8 text*24 focus
21 focus text*13 muted*4 text n0/n5*3 n0/n4*4 n0/n6*3 n0/n2*3 n0/n3*3 text muted*42 text focus
24 text focus*3 text muted*4 text*2 focus*7 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*19 text focus*91 text muted*3 text focus*2
focus text*32 muted*20 focus*34 muted*32 focus
focus text*30 muted text /#451263*2 /#461768*2 /#461d6d*2 /#462372*2 /#472877*2 /#472e7b*2 /#45327d*2 /#44377f*2 /#423c81*2 /#414083*2 /#3f4585*4 /#3e4a87*8 /#3f4585*4 /#414083*2 /#423c81*2 /#44377f*2 /#45327d*2 /#472e7b*2 /#472877*2 /#462372*2 /#461d6d*2 /#461768*2 /#451263*2 text*30 focus
focus text*32 /#461768*2 /#461d6d*2 /#462372*2 /#472877*2 /#472e7b*2 /#45327d*2 /#423c81*2 /#414083*2 /#3f4585*2 /#3c4e89*2 /#3b538b*4 /#39578b*8 /#3b538b*4 /#3c4e89*2 /#3f4585*2 /#414083*2 /#423c81*2 /#45327d*2 /#472e7b*2 /#472877*2 /#462372*2 /#461d6d*2 /#461768*2 text*30 focus
focus text*32 /#461d6d*2 /#462372*2 /#472877*2 /#472e7b*2 /#44377f*2 /#414083*2 /#3f4585*2 /#3c4e89*2 /#3b538b*2 /#375b8c*2 /#355f8c*2 /#33638d*2 /#31678d*8 /#33638d*2 /#355f8c*2 /#375b8c*2 /#3b538b*2 /#3c4e89*2 /#3f4585*2 /#414083*2 /#44377f*2 /#472e7b*2 /#472877*2 /#462372*2 /#461d6d*2 text*30 focus
focus text*32 /#462372*2 /#472877*2 /#472e7b*2 /#44377f*2 /#414083*2 /#3e4a87*2 /#3b538b*2 /#375b8c*2 /#33638d*2 /#31678d*2 /#2d6f8e*2 /#2b738e*2 /#2a778e*8 /#2b738e*2 /#2d6f8e*2 /#31678d*2 /#33638d*2 /#375b8c*2 /#3b538b*2 /#3e4a87*2 /#414083*2 /#44377f*2 /#472e7b*2 /#472877*2 /#462372*2 text*30 focus
focus text*32 /#472877*2 /#472e7b*2 /#44377f*2 /#414083*2 /#3e4a87*2 /#3b538b*2 /#355f8c*2 /#31678d*2 /#2d6f8e*2 /#2a778e*2 /#277f8d*2 /#26838d*2 /#24878d*2 /#238b8c*4 /#24878d*2 /#26838d*2 /#277f8d*2 /#2a778e*2 /#2d6f8e*2 /#31678d*2 /#355f8c*2 /#3b538b*2 /#3e4a87*2 /#414083*2 /#44377f*2 /#472e7b*2 /#472877*2 text*30 focus
focus text*32 /#472e7b*2 /#45327d*2 /#414083*2 /#3e4a87*2 /#3b538b*2 /#355f8c*2 /#2f6b8d*2 /#2b738e*2 /#277f8d*2 /#24878d*2 /#228f8c*2 /#22978a*2 /#239a88*2 /#249e87*4 /#239a88*2 /#22978a*2 /#228f8c*2 /#24878d*2 /#277f8d*2 /#2b738e*2 /#2f6b8d*2 /#355f8c*2 /#3b538b*2 /#3e4a87*2 /#414083*2 /#45327d*2 /#472e7b*2 text*30 focus
focus text*32 /#45327d*2 /#423c81*2 /#3f4585*2 /#3b538b*2 /#355f8c*2 /#2f6b8d*2 /#2a778e*2 /#26838d*2 /#228f8c*2 /#22978a*2 /#25a285*2 /#27a982*2 /#28ad81*2 /#2cb07e*4 /#28ad81*2 /#27a982*2 /#25a285*2 /#22978a*2 /#228f8c*2 /#26838d*2 /#2a778e*2 /#2f6b8d*2 /#355f8c*2 /#3b538b*2 /#3f4585*2 /#423c81*2 /#45327d*2 text*30 focus
focus text*32 /#44377f*2 /#414083*2 /#3c4e89*2 /#375b8c*2 /#31678d*2 /#2b738e*2 /#26838d*2 /#228f8c*2 /#249e87*2 /#27a982*2 /#2cb07e*2 /#3ab776*2 /#48be6e*8 /#3ab776*2 /#2cb07e*2 /#27a982*2 /#249e87*2 /#228f8c*2 /#26838d*2 /#2b738e*2 /#31678d*2 /#375b8c*2 /#3c4e89*2 /#414083*2 /#44377f*2 text*30 focus
focus text*32 /#423c81*2 /#3f4585*2 /#3b538b*2 /#33638d*2 /#2d6f8e*2 /#277f8d*2 /#228f8c*2 /#249e87*2 /#27a982*2 /#3ab776*2 /#48be6e*2 /#5cc863*2 /#66cb5d*2 /#70cd57*4 /#66cb5d*2 /#5cc863*2 /#48be6e*2 /#3ab776*2 /#27a982*2 /#249e87*2 /#228f8c*2 /#277f8d*2 /#2d6f8e*2 /#33638d*2 /#3b538b*2 /#3f4585*2 /#423c81*2 text*30 focus
focus text*32 /#414083*2 /#3c4e89*2 /#375b8c*2 /#31678d*2 /#2a778e*2 /#24878d*2 /#22978a*2 /#27a982*2 /#3ab776*2 /#4fc16b*2 /#66cb5d*2 /#84d24a*2 /#8ed444*2 /#98d73d*4 /#8ed444*2 /#84d24a*2 /#66cb5d*2 /#4fc16b*2 /#3ab776*2 /#27a982*2 /#22978a*2 /#24878d*2 /#2a778e*2 /#31678d*2 /#375b8c*2 /#3c4e89*2 /#414083*2 text*30 focus
focus text*29 focus*2 text /#3f4585*2 /#3b538b*2 /#355f8c*2 /#2d6f8e*2 /#277f8d*2 /#228f8c*2 /#25a285*2 /#2cb07e*2 /#48be6e*2 /#66cb5d*2 #ffffff/#8ed444*2 #ffffff/#a2d937*2 #ffffff/#b6dd2f*2 #ffffff/#c0df2d*4 #ffffff/#b6dd2f*2 #ffffff/#a2d937*2 #ffffff/#8ed444*2 #ffffff/#66cb5d*2 #ffffff/#48be6e*2 #ffffff/#2cb07e*2 #ffffff/#25a285*2 #ffffff/#228f8c*2 #ffffff/#277f8d*2 #ffffff/#2d6f8e*2 #ffffff/#355f8c*2 #ffffff/#3b538b*2 #ffffff/#3f4585*2 text*30 focus
focus text*32 /#3f4585*2 /#3b538b*2 /#33638d*2 /#2b738e*2 /#26838d*2 /#22978a*2 /#27a982*2 /#3ab776*2 /#5cc863*2 /#84d24a*2 /#a2d937*2 /#c0df2d*2 /#d4e12b*2 /#dfe329*4 /#d4e12b*2 /#c0df2d*2 /#a2d937*2 /#84d24a*2 /#5cc863*2 /#3ab776*2 /#27a982*2 /#22978a*2 /#26838d*2 /#2b738e*2 /#33638d*2 /#3b538b*2 /#3f4585*2 text*30 focus
focus text*32 /#3e4a87*2 /#39578b*2 /#31678d*2 /#2a778e*2 /#24878d*2 /#239a88*2 /#28ad81*2 /#48be6e*2 /#66cb5d*2 /#8ed444*2 /#b6dd2f*2 /#d4e12b*2 /#e9e428*2 /#f3e626*4 /#e9e428*2 /#d4e12b*2 /#b6dd2f*2 /#8ed444*2 /#66cb5d*2 /#48be6e*2 /#28ad81*2 /#239a88*2 /#24878d*2 /#2a778e*2 /#31678d*2 /#39578b*2 /#3e4a87*2 text*30 focus
focus text*32 /#3e4a87*2 /#39578b*2 /#31678d*2 /#2a778e*2 /#238b8c*2 /#249e87*2 /#2cb07e*2 /#48be6e*2 /#70cd57*2 /#98d73d*2 /#c0df2d*2 /#dfe329*2 /#f3e626*2 /#fde725*4 /#f3e626*2 /#dfe329*2 /#c0df2d*2 /#98d73d*2 /#70cd57*2 /#48be6e*2 /#2cb07e*2 /#249e87*2 /#238b8c*2 /#2a778e*2 /#31678d*2 /#39578b*2 /#3e4a87*2 text*30 focus
focus text*32 /#3e4a87*2 /#39578b*2 /#31678d*2 /#2a778e*2 /#238b8c*2 /#249e87*2 /#2cb07e*2 /#48be6e*2 /#70cd57*2 /#98d73d*2 /#c0df2d*2 /#dfe329*2 /#f3e626*2 /#fde725*4 /#f3e626*2 /#dfe329*2 /#c0df2d*2 /#98d73d*2 /#70cd57*2 /#48be6e*2 /#2cb07e*2 /#249e87*2 /#238b8c*2 /#2a778e*2 /#31678d*2 /#39578b*2 /#3e4a87*2 text*30 focus
focus text*32 /#3e4a87*2 /#39578b*2 /#31678d*2 /#2a778e*2 /#24878d*2 /#239a88*2 /#28ad81*2 /#48be6e*2 /#66cb5d*2 /#8ed444*2 /#b6dd2f*2 /#d4e12b*2 /#e9e428*2 /#f3e626*4 /#e9e428*2 /#d4e12b*2 /#b6dd2f*2 /#8ed444*2 /#66cb5d*2 /#48be6e*2 /#28ad81*2 /#239a88*2 /#24878d*2 /#2a778e*2 /#31678d*2 /#39578b*2 /#3e4a87*2 text*30 focus
focus text*32 /#3f4585*2 /#3b538b*2 /#33638d*2 /#2b738e*2 /#26838d*2 /#22978a*2 /#27a982*2 /#3ab776*2 /#5cc863*2 /#84d24a*2 /#a2d937*2 /#c0df2d*2 /#d4e12b*2 /#dfe329*4 /#d4e12b*2 /#c0df2d*2 /#a2d937*2 /#84d24a*2 /#5cc863*2 /#3ab776*2 /#27a982*2 /#22978a*2 /#26838d*2 /#2b738e*2 /#33638d*2 /#3b538b*2 /#3f4585*2 text*30 focus
focus text*32 /#3f4585*2 /#3b538b*2 /#355f8c*2 /#2d6f8e*2 /#277f8d*2 /#228f8c*2 /#25a285*2 /#2cb07e*2 /#48be6e*2 /#66cb5d*2 /#8ed444*2 /#a2d937*2 /#b6dd2f*2 /#c0df2d*4 /#b6dd2f*2 /#a2d937*2 /#8ed444*2 /#66cb5d*2 /#48be6e*2 /#2cb07e*2 /#25a285*2 /#228f8c*2 /#277f8d*2 /#2d6f8e*2 /#355f8c*2 /#3b538b*2 /#3f4585*2 text*30 focus
focus text*32 /#414083*2 /#3c4e89*2 /#375b8c*2 /#31678d*2 /#2a778e*2 /#24878d*2 /#22978a*2 /#27a982*2 /#3ab776*2 /#4fc16b*2 /#66cb5d*2 /#84d24a*2 /#8ed444*2 /#98d73d*4 /#8ed444*2 /#84d24a*2 /#66cb5d*2 /#4fc16b*2 /#3ab776*2 /#27a982*2 /#22978a*2 /#24878d*2 /#2a778e*2 /#31678d*2 /#375b8c*2 /#3c4e89*2 /#414083*2 text*30 focus
focus text*32 /#423c81*2 /#3f4585*2 /#3b538b*2 /#33638d*2 /#2d6f8e*2 /#277f8d*2 /#228f8c*2 /#249e87*2 /#27a982*2 /#3ab776*2 /#48be6e*2 /#5cc863*2 /#66cb5d*2 /#70cd57*4 /#66cb5d*2 /#5cc863*2 /#48be6e*2 /#3ab776*2 /#27a982*2 /#249e87*2 /#228f8c*2 /#277f8d*2 /#2d6f8e*2 /#33638d*2 /#3b538b*2 /#3f4585*2 /#423c81*2 text*30 focus
focus text*32 /#44377f*2 /#414083*2 /#3c4e89*2 /#375b8c*2 /#31678d*2 /#2b738e*2 /#26838d*2 /#228f8c*2 /#249e87*2 /#27a982*2 /#2cb07e*2 /#3ab776*2 /#48be6e*8 /#3ab776*2 /#2cb07e*2 /#27a982*2 /#249e87*2 /#228f8c*2 /#26838d*2 /#2b738e*2 /#31678d*2 /#375b8c*2 /#3c4e89*2 /#414083*2 /#44377f*2 text*30 focus
focus text*32 /#45327d*2 /#423c81*2 /#3f4585*2 /#3b538b*2 /#355f8c*2 /#2f6b8d*2 /#2a778e*2 /#26838d*2 /#228f8c*2 /#22978a*2 /#25a285*2 /#27a982*2 /#28ad81*2 /#2cb07e*4 /#28ad81*2 /#27a982*2 /#25a285*2 /#22978a*2 /#228f8c*2 /#26838d*2 /#2a778e*2 /#2f6b8d*2 /#355f8c*2 /#3b538b*2 /#3f4585*2 /#423c81*2 /#45327d*2 text*30 focus
focus text*32 /#472e7b*2 /#45327d*2 /#414083*2 /#3e4a87*2 /#3b538b*2 /#355f8c*2 /#2f6b8d*2 /#2b738e*2 /#277f8d*2 /#24878d*2 /#228f8c*2 /#22978a*2 /#239a88*2 /#249e87*4 /#239a88*2 /#22978a*2 /#228f8c*2 /#24878d*2 /#277f8d*2 /#2b738e*2 /#2f6b8d*2 /#355f8c*2 /#3b538b*2 /#3e4a87*2 /#414083*2 /#45327d*2 /#472e7b*2 text*30 focus
focus text*32 /#472877*2 /#472e7b*2 /#44377f*2 /#414083*2 /#3e4a87*2 /#3b538b*2 /#355f8c*2 /#31678d*2 /#2d6f8e*2 /#2a778e*2 /#277f8d*2 /#26838d*2 /#24878d*2 /#238b8c*4 /#24878d*2 /#26838d*2 /#277f8d*2 /#2a778e*2 /#2d6f8e*2 /#31678d*2 /#355f8c*2 /#3b538b*2 /#3e4a87*2 /#414083*2 /#44377f*2 /#472e7b*2 /#472877*2 text*30 focus
focus text*32 /#462372*2 /#472877*2 /#472e7b*2 /#44377f*2 /#414083*2 /#3e4a87*2 /#3b538b*2 /#375b8c*2 /#33638d*2 /#31678d*2 /#2d6f8e*2 /#2b738e*2 /#2a778e*8 /#2b738e*2 /#2d6f8e*2 /#31678d*2 /#33638d*2 /#375b8c*2 /#3b538b*2 /#3e4a87*2 /#414083*2 /#44377f*2 /#472e7b*2 /#472877*2 /#462372*2 text*30 focus
focus text*32 /#461d6d*2 /#462372*2 /#472877*2 /#472e7b*2 /#44377f*2 /#414083*2 /#3f4585*2 /#3c4e89*2 /#3b538b*2 /#375b8c*2 /#355f8c*2 /#33638d*2 /#31678d*8 /#33638d*2 /#355f8c*2 /#375b8c*2 /#3b538b*2 /#3c4e89*2 /#3f4585*2 /#414083*2 /#44377f*2 /#472e7b*2 /#472877*2 /#462372*2 /#461d6d*2 text*30 focus
focus text*32 /#461768*2 /#461d6d*2 /#462372*2 /#472877*2 /#472e7b*2 /#45327d*2 /#423c81*2 /#414083*2 /#3f4585*2 /#3c4e89*2 /#3b538b*4 /#39578b*8 /#3b538b*4 /#3c4e89*2 /#3f4585*2 /#414083*2 /#423c81*2 /#45327d*2 /#472e7b*2 /#472877*2 /#462372*2 /#461d6d*2 /#461768*2 text*30 focus
focus text*29 muted*2 text /#451263*2 /#461768*2 /#461d6d*2 /#462372*2 /#472877*2 /#472e7b*2 /#45327d*2 /#44377f*2 /#423c81*2 /#414083*2 /#3f4585*4 /#3e4a87*8 /#3f4585*4 /#414083*2 /#423c81*2 /#44377f*2 /#45327d*2 /#472e7b*2 /#472877*2 /#462372*2 /#461d6d*2 /#461768*2 /#451263*2 text*30 focus
focus text focus*16 muted*3 text*98 focus
focus text*13 muted*4 text /#440154 /#461768 /#472e7b /#3f4585 /#39578b /#31678d /#2a778e /#24878d /#239a88 /#27a982 /#3ab776 /#55c567 /#7ad051 /#acdc31 /#d4e12b /#fde725 text muted*42 text*41 focus
focus*120
text muted*24
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 differs in
 4 focus text*30 muted text /c53*8 /c54*4 /c60*32 /c54*4 /c53*8 text*30 focus
 5 focus text*32 /c53*6 /c54*4 /c60*36 /c54*4 /c53*6 text*30 focus
 6 focus text*32 /c53*4 /c54*4 /c60*40 /c54*4 /c53*4 text*30 focus
 7 focus text*32 /c53*2 /c54*4 /c60*14 /c24*2 /c30*12 /c24*2 /c60*14 /c54*4 /c53*2 text*30 focus
 8 focus text*32 /c54*4 /c60*12 /c24*2 /c30*20 /c24*2 /c60*12 /c54*4 text*30 focus
 9 focus text*32 /c54*2 /c60*10 /c24*2 /c30*12 /c36*4 /c30*12 /c24*2 /c60*10 /c54*2 text*30 focus
10 focus text*32 /c60*10 /c24*2 /c30*8 /c36*16 /c30*8 /c24*2 /c60*10 text*30 focus
11 focus text*32 /c60*10 /c30*6 /c36*6 /c72*2 /c71*8 /c72*2 /c36*6 /c30*6 /c60*10 text*30 focus
12 focus text*32 /c60*8 /c24*2 /c30*4 /c36*4 /c72*2 /c71*2 /c77*12 /c71*2 /c72*2 /c36*4 /c30*4 /c24*2 /c60*8 text*30 focus
13 focus text*32 /c60*8 /c30*6 /c36*2 /c72*2 /c71*2 /c77*2 /c113*12 /c77*2 /c71*2 /c72*2 /c36*2 /c30*6 /c60*8 text*30 focus
14 focus text*29 focus*2 text /c60*6 /c24*2 /c30*4 /c36*4 /c71*2 /c77*2 c231/c113*2 c231/c149*2 c231/c148*8 c231/c149*2 c231/c113*2 c231/c77*2 c231/c71*2 c231/c36*4 c231/c30*4 c231/c24*2 c231/c60*6 text*30 focus
15 focus text*32 /c60*6 /c30*6 /c36*2 /c72*2 /c77*2 /c113*2 /c149*2 /c148*2 /c184*8 /c148*2 /c149*2 /c113*2 /c77*2 /c72*2 /c36*2 /c30*6 /c60*6 text*30 focus
16 focus text*32 /c60*6 /c30*6 /c36*2 /c71*2 /c77*2 /c113*2 /c148*2 /c184*4 /c220*4 /c184*4 /c148*2 /c113*2 /c77*2 /c71*2 /c36*2 /c30*6 /c60*6 text*30 focus
17 focus text*32 /c60*6 /c30*4 /c36*4 /c71*2 /c77*2 /c113*2 /c148*2 /c184*2 /c220*8 /c184*2 /c148*2 /c113*2 /c77*2 /c71*2 /c36*4 /c30*4 /c60*6 text*30 focus
18 focus text*32 /c60*6 /c30*4 /c36*4 /c71*2 /c77*2 /c113*2 /c148*2 /c184*2 /c220*8 /c184*2 /c148*2 /c113*2 /c77*2 /c71*2 /c36*4 /c30*4 /c60*6 text*30 focus
19 focus text*32 /c60*6 /c30*6 /c36*2 /c71*2 /c77*2 /c113*2 /c148*2 /c184*4 /c220*4 /c184*4 /c148*2 /c113*2 /c77*2 /c71*2 /c36*2 /c30*6 /c60*6 text*30 focus
20 focus text*32 /c60*6 /c30*6 /c36*2 /c72*2 /c77*2 /c113*2 /c149*2 /c148*2 /c184*8 /c148*2 /c149*2 /c113*2 /c77*2 /c72*2 /c36*2 /c30*6 /c60*6 text*30 focus
21 focus text*32 /c60*6 /c24*2 /c30*4 /c36*4 /c71*2 /c77*2 /c113*2 /c149*2 /c148*8 /c149*2 /c113*2 /c77*2 /c71*2 /c36*4 /c30*4 /c24*2 /c60*6 text*30 focus
22 focus text*32 /c60*8 /c30*6 /c36*2 /c72*2 /c71*2 /c77*2 /c113*12 /c77*2 /c71*2 /c72*2 /c36*2 /c30*6 /c60*8 text*30 focus
23 focus text*32 /c60*8 /c24*2 /c30*4 /c36*4 /c72*2 /c71*2 /c77*12 /c71*2 /c72*2 /c36*4 /c30*4 /c24*2 /c60*8 text*30 focus
24 focus text*32 /c60*10 /c30*6 /c36*6 /c72*2 /c71*8 /c72*2 /c36*6 /c30*6 /c60*10 text*30 focus
25 focus text*32 /c60*10 /c24*2 /c30*8 /c36*16 /c30*8 /c24*2 /c60*10 text*30 focus
26 focus text*32 /c54*2 /c60*10 /c24*2 /c30*12 /c36*4 /c30*12 /c24*2 /c60*10 /c54*2 text*30 focus
27 focus text*32 /c54*4 /c60*12 /c24*2 /c30*20 /c24*2 /c60*12 /c54*4 text*30 focus
28 focus text*32 /c53*2 /c54*4 /c60*14 /c24*2 /c30*12 /c24*2 /c60*14 /c54*4 /c53*2 text*30 focus
29 focus text*32 /c53*4 /c54*4 /c60*40 /c54*4 /c53*4 text*30 focus
30 focus text*32 /c53*6 /c54*4 /c60*36 /c54*4 /c53*6 text*30 focus
31 focus text*29 muted*2 text /c53*8 /c54*4 /c60*32 /c54*4 /c53*8 text*30 focus
33 focus text*13 muted*4 text /c53*2 /c54 /c60*3 /c30*3 /c36 /c72 /c77 /c113 /c149 /c184 /c220 text muted*42 text*41 focus
== 120×36 16 differs in
 4 focus text*30 muted text /n5*2 n4/n5*54 text*30 focus
 5 focus text*32 n4/n5*20 n4/n4*16 n4/n5*20 text*30 focus
 6 focus text*32 n4/n5*16 n4/n4*4 n6/n4*20 n4/n5*16 text*30 focus
 7 focus text*32 n4/n5*12 n4/n4*4 n6/n4*28 n4/n5*12 text*30 focus
 8 focus text*32 n4/n5*10 n4/n4*2 n6/n4*34 n4/n5*10 text*30 focus
 9 focus text*32 n4/n5*8 n4/n4*2 n6/n4*10 n6/n6*4 n2/n6*12 n6/n4*12 n4/n5*8 text*30 focus
10 focus text*32 n4/n5*6 n4/n4*2 n6/n4*8 n6/n6*4 n2/n6*20 n6/n4*10 n4/n5*6 text*30 focus
11 focus text*32 n4/n5*6 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*26 n6/n4*8 n4/n5*6 text*30 focus
12 focus text*32 n4/n5*4 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*8 n2/n2*4 n3/n2*8 n2/n6*10 n6/n4*8 n4/n5*4 text*30 focus
13 focus text*32 n4/n5*4 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*6 n2/n2*2 n3/n2*14 n2/n6*8 n6/n4*8 n4/n5*4 text*30 focus
14 focus text*29 focus*2 text n4/n5*2 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*6 n2/n2*2 n15/n3 n3/n2*17 n2/n6*8 n6/n4*8 n4/n5*2 text*30 focus
15 focus text*32 n4/n5*2 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*4 n2/n2*2 n3/n2*22 n2/n6*6 n6/n4*8 n4/n5*2 text*30 focus
16 focus text*32 n4/n5*2 n4/n4*2 n6/n4*6 n2/n6*6 n2/n2*2 n3/n2*6 n3/n3*8 n3/n2*8 n2/n6*6 n6/n4*8 n4/n5*2 text*30 focus
17 focus text*32 n4/n5*2 n4/n4*2 n6/n4*6 n2/n6*6 n3/n2*8 n3/n3*8 n3/n2*8 n2/n6*6 n6/n4*8 n4/n5*2 text*30 focus
18 focus text*32 n4/n5*2 n4/n4*2 n6/n4*6 n2/n6*6 n3/n2*8 n3/n3*8 n3/n2*8 n2/n6*6 n6/n4*8 n4/n5*2 text*30 focus
19 focus text*32 n4/n5*2 n4/n4*2 n6/n4*6 n2/n6*6 n2/n2*2 n3/n2*6 n3/n3*8 n3/n2*8 n2/n6*6 n6/n4*8 n4/n5*2 text*30 focus
20 focus text*32 n4/n5*2 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*4 n2/n2*2 n3/n2*22 n2/n6*6 n6/n4*8 n4/n5*2 text*30 focus
21 focus text*32 n4/n5*2 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*6 n2/n2*2 n3/n2*18 n2/n6*8 n6/n4*8 n4/n5*2 text*30 focus
22 focus text*32 n4/n5*4 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*6 n2/n2*2 n3/n2*14 n2/n6*8 n6/n4*8 n4/n5*4 text*30 focus
23 focus text*32 n4/n5*4 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*8 n2/n2*4 n3/n2*8 n2/n6*10 n6/n4*8 n4/n5*4 text*30 focus
24 focus text*32 n4/n5*6 n4/n4*2 n6/n4*6 n6/n6*2 n2/n6*26 n6/n4*8 n4/n5*6 text*30 focus
25 focus text*32 n4/n5*6 n4/n4*2 n6/n4*8 n6/n6*4 n2/n6*20 n6/n4*10 n4/n5*6 text*30 focus
26 focus text*32 n4/n5*8 n4/n4*2 n6/n4*10 n6/n6*4 n2/n6*12 n6/n4*12 n4/n5*8 text*30 focus
27 focus text*32 n4/n5*10 n4/n4*2 n6/n4*34 n4/n5*10 text*30 focus
28 focus text*32 n4/n5*12 n4/n4*4 n6/n4*28 n4/n5*12 text*30 focus
29 focus text*32 n4/n5*16 n4/n4*4 n6/n4*20 n4/n5*16 text*30 focus
30 focus text*32 n4/n5*20 n4/n4*16 n4/n5*20 text*30 focus
31 focus text*29 muted*2 text /n5*2 n4/n5*54 text*30 focus
33 focus text*13 muted*4 text /n5 n4/n5*3 n4/n4 n6/n4*3 n2/n6*3 n2/n2 n3/n2*3 n3/n3 text muted*42 text*41 focus
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
33 focus text*13 muted*4 text*18 muted*42 text*41 focus
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
focus text focus*19 text focus*171 text muted*3 text focus*2
focus text*58 muted*31 focus*51 muted*58 focus
focus text*56 muted text /#451263*3 /#461768*3 /#461d6d*3 /#462372*3 /#472877*3 /#472e7b*3 /#45327d*3 /#44377f*3 /#423c81*3 /#414083*3 /#3f4585*6 /#3e4a87*12 /#3f4585*6 /#414083*3 /#423c81*3 /#44377f*3 /#45327d*3 /#472e7b*3 /#472877*3 /#462372*3 /#461d6d*3 /#461768*3 /#451263*3 text*56 focus
focus text*58 #451263/#461768*3 #461768/#461d6d*3 #461d6d/#462372*3 #462372/#472877*3 #472877/#472e7b*3 #472e7b/#45327d*3 #45327d/#423c81*3 #44377f/#414083*3 #423c81/#3f4585*3 #414083/#3c4e89*3 #3f4585/#3b538b*6 #3e4a87/#39578b*12 #3f4585/#3b538b*6 #414083/#3c4e89*3 #423c81/#3f4585*3 #44377f/#414083*3 #45327d/#423c81*3 #472e7b/#45327d*3 #472877/#472e7b*3 #462372/#472877*3 #461d6d/#462372*3 #461768/#461d6d*3 #451263/#461768*3 text*56 focus
focus text*58 /#461768*3 /#461d6d*3 /#462372*3 /#472877*3 /#472e7b*3 /#45327d*3 /#423c81*3 /#414083*3 /#3f4585*3 /#3c4e89*3 /#3b538b*6 /#39578b*12 /#3b538b*6 /#3c4e89*3 /#3f4585*3 /#414083*3 /#423c81*3 /#45327d*3 /#472e7b*3 /#472877*3 /#462372*3 /#461d6d*3 /#461768*3 text*56 focus
focus text*58 /#461d6d*3 /#462372*3 /#472877*3 /#472e7b*3 /#44377f*3 /#414083*3 /#3f4585*3 /#3c4e89*3 /#3b538b*3 /#375b8c*3 /#355f8c*3 /#33638d*3 /#31678d*12 /#33638d*3 /#355f8c*3 /#375b8c*3 /#3b538b*3 /#3c4e89*3 /#3f4585*3 /#414083*3 /#44377f*3 /#472e7b*3 /#472877*3 /#462372*3 /#461d6d*3 text*56 focus
focus text*58 #461d6d/#462372*3 #462372/#472877*3 #472877/#472e7b*3 #472e7b/#44377f*3 #44377f/#414083*3 #414083/#3e4a87*3 #3f4585/#3b538b*3 #3c4e89/#375b8c*3 #3b538b/#33638d*3 #375b8c/#31678d*3 #355f8c/#2d6f8e*3 #33638d/#2b738e*3 #31678d/#2a778e*12 #33638d/#2b738e*3 #355f8c/#2d6f8e*3 #375b8c/#31678d*3 #3b538b/#33638d*3 #3c4e89/#375b8c*3 #3f4585/#3b538b*3 #414083/#3e4a87*3 #44377f/#414083*3 #472e7b/#44377f*3 #472877/#472e7b*3 #462372/#472877*3 #461d6d/#462372*3 text*56 focus
focus text*58 /#462372*3 /#472877*3 /#472e7b*3 /#44377f*3 /#414083*3 /#3e4a87*3 /#3b538b*3 /#375b8c*3 /#33638d*3 /#31678d*3 /#2d6f8e*3 /#2b738e*3 /#2a778e*12 /#2b738e*3 /#2d6f8e*3 /#31678d*3 /#33638d*3 /#375b8c*3 /#3b538b*3 /#3e4a87*3 /#414083*3 /#44377f*3 /#472e7b*3 /#472877*3 /#462372*3 text*56 focus
focus text*58 /#472877*3 /#472e7b*3 /#44377f*3 /#414083*3 /#3e4a87*3 /#3b538b*3 /#355f8c*3 /#31678d*3 /#2d6f8e*3 /#2a778e*3 /#277f8d*3 /#26838d*3 /#24878d*3 /#238b8c*6 /#24878d*3 /#26838d*3 /#277f8d*3 /#2a778e*3 /#2d6f8e*3 /#31678d*3 /#355f8c*3 /#3b538b*3 /#3e4a87*3 /#414083*3 /#44377f*3 /#472e7b*3 /#472877*3 text*56 focus
focus text*58 #472877/#472e7b*3 #472e7b/#45327d*3 #44377f/#414083*3 #414083/#3e4a87*3 #3e4a87/#3b538b*3 #3b538b/#355f8c*3 #355f8c/#2f6b8d*3 #31678d/#2b738e*3 #2d6f8e/#277f8d*3 #2a778e/#24878d*3 #277f8d/#228f8c*3 #26838d/#22978a*3 #24878d/#239a88*3 #238b8c/#249e87*6 #24878d/#239a88*3 #26838d/#22978a*3 #277f8d/#228f8c*3 #2a778e/#24878d*3 #2d6f8e/#277f8d*3 #31678d/#2b738e*3 #355f8c/#2f6b8d*3 #3b538b/#355f8c*3 #3e4a87/#3b538b*3 #414083/#3e4a87*3 #44377f/#414083*3 #472e7b/#45327d*3 #472877/#472e7b*3 text*56 focus
focus text*58 /#472e7b*3 /#45327d*3 /#414083*3 /#3e4a87*3 /#3b538b*3 /#355f8c*3 /#2f6b8d*3 /#2b738e*3 /#277f8d*3 /#24878d*3 /#228f8c*3 /#22978a*3 /#239a88*3 /#249e87*6 /#239a88*3 /#22978a*3 /#228f8c*3 /#24878d*3 /#277f8d*3 /#2b738e*3 /#2f6b8d*3 /#355f8c*3 /#3b538b*3 /#3e4a87*3 /#414083*3 /#45327d*3 /#472e7b*3 text*56 focus
focus text*58 /#45327d*3 /#423c81*3 /#3f4585*3 /#3b538b*3 /#355f8c*3 /#2f6b8d*3 /#2a778e*3 /#26838d*3 /#228f8c*3 /#22978a*3 /#25a285*3 /#27a982*3 /#28ad81*3 /#2cb07e*6 /#28ad81*3 /#27a982*3 /#25a285*3 /#22978a*3 /#228f8c*3 /#26838d*3 /#2a778e*3 /#2f6b8d*3 /#355f8c*3 /#3b538b*3 /#3f4585*3 /#423c81*3 /#45327d*3 text*56 focus
focus text*58 #45327d/#44377f*3 #423c81/#414083*3 #3f4585/#3c4e89*3 #3b538b/#375b8c*3 #355f8c/#31678d*3 #2f6b8d/#2b738e*3 #2a778e/#26838d*3 #26838d/#228f8c*3 #228f8c/#249e87*3 #22978a/#27a982*3 #25a285/#2cb07e*3 #27a982/#3ab776*3 #28ad81/#48be6e*3 #2cb07e/#48be6e*6 #28ad81/#48be6e*3 #27a982/#3ab776*3 #25a285/#2cb07e*3 #22978a/#27a982*3 #228f8c/#249e87*3 #26838d/#228f8c*3 #2a778e/#26838d*3 #2f6b8d/#2b738e*3 #355f8c/#31678d*3 #3b538b/#375b8c*3 #3f4585/#3c4e89*3 #423c81/#414083*3 #45327d/#44377f*3 text*56 focus
focus text*58 /#44377f*3 /#414083*3 /#3c4e89*3 /#375b8c*3 /#31678d*3 /#2b738e*3 /#26838d*3 /#228f8c*3 /#249e87*3 /#27a982*3 /#2cb07e*3 /#3ab776*3 /#48be6e*12 /#3ab776*3 /#2cb07e*3 /#27a982*3 /#249e87*3 /#228f8c*3 /#26838d*3 /#2b738e*3 /#31678d*3 /#375b8c*3 /#3c4e89*3 /#414083*3 /#44377f*3 text*56 focus
focus text*58 /#423c81*3 /#3f4585*3 /#3b538b*3 /#33638d*3 /#2d6f8e*3 /#277f8d*3 /#228f8c*3 /#249e87*3 /#27a982*3 /#3ab776*3 /#48be6e*3 /#5cc863*3 /#66cb5d*3 /#70cd57*6 /#66cb5d*3 /#5cc863*3 /#48be6e*3 /#3ab776*3 /#27a982*3 /#249e87*3 /#228f8c*3 /#277f8d*3 /#2d6f8e*3 /#33638d*3 /#3b538b*3 /#3f4585*3 /#423c81*3 text*56 focus
focus text*58 #423c81/#414083*3 #3f4585/#3c4e89*3 #3b538b/#375b8c*3 #33638d/#31678d*3 #2d6f8e/#2a778e*3 #277f8d/#24878d*3 #228f8c/#22978a*3 #249e87/#27a982*3 #27a982/#3ab776*3 #3ab776/#4fc16b*3 #48be6e/#66cb5d*3 #5cc863/#84d24a*3 #66cb5d/#8ed444*3 #70cd57/#98d73d*6 #66cb5d/#8ed444*3 #5cc863/#84d24a*3 #48be6e/#66cb5d*3 #3ab776/#4fc16b*3 #27a982/#3ab776*3 #249e87/#27a982*3 #228f8c/#22978a*3 #277f8d/#24878d*3 #2d6f8e/#2a778e*3 #33638d/#31678d*3 #3b538b/#375b8c*3 #3f4585/#3c4e89*3 #423c81/#414083*3 text*56 focus
focus text*58 /#414083*3 /#3c4e89*3 /#375b8c*3 /#31678d*3 /#2a778e*3 /#24878d*3 /#22978a*3 /#27a982*3 /#3ab776*3 /#4fc16b*3 /#66cb5d*3 /#84d24a*3 /#8ed444*3 /#98d73d*6 /#8ed444*3 /#84d24a*3 /#66cb5d*3 /#4fc16b*3 /#3ab776*3 /#27a982*3 /#22978a*3 /#24878d*3 /#2a778e*3 /#31678d*3 /#375b8c*3 /#3c4e89*3 /#414083*3 text*56 focus
focus text*55 focus*2 text /#3f4585*3 /#3b538b*3 /#355f8c*3 /#2d6f8e*3 /#277f8d*3 /#228f8c*3 /#25a285*3 /#2cb07e*3 /#48be6e*3 /#66cb5d*3 /#8ed444 #8ed444/#ffffff #8ed444/#8ed444 #8ed444/#a2d937*3 #8ed444/#b6dd2f*3 #8ed444/#c0df2d*6 #8ed444/#b6dd2f*3 #8ed444/#a2d937*3 #8ed444/#8ed444*3 #8ed444/#66cb5d*3 #8ed444/#48be6e*3 #8ed444/#2cb07e*3 #8ed444/#25a285*3 #8ed444/#228f8c*3 #8ed444/#277f8d*3 #8ed444/#2d6f8e*3 #8ed444/#355f8c*3 #8ed444/#3b538b*3 #8ed444/#3f4585*3 text*56 focus
focus text*58 /#3f4585*3 /#3b538b*3 #355f8c/#33638d*3 #2d6f8e/#2b738e*3 #277f8d/#26838d*3 #228f8c/#22978a*3 #25a285/#27a982*3 #2cb07e/#3ab776*3 #48be6e/#5cc863*3 #66cb5d/#84d24a*3 #8ed444/#a2d937*3 #a2d937/#c0df2d*3 #b6dd2f/#d4e12b*3 #c0df2d/#dfe329*6 #b6dd2f/#d4e12b*3 #a2d937/#c0df2d*3 #8ed444/#a2d937*3 #66cb5d/#84d24a*3 #48be6e/#5cc863*3 #2cb07e/#3ab776*3 #25a285/#27a982*3 #228f8c/#22978a*3 #277f8d/#26838d*3 #2d6f8e/#2b738e*3 #355f8c/#33638d*3 #355f8c/#3b538b*3 #355f8c/#3f4585*3 text*56 focus
focus text*58 /#3f4585*3 /#3b538b*3 /#33638d*3 /#2b738e*3 /#26838d*3 /#22978a*3 /#27a982*3 /#3ab776*3 /#5cc863*3 /#84d24a*3 /#a2d937*3 /#c0df2d*3 /#d4e12b*3 /#dfe329*6 /#d4e12b*3 /#c0df2d*3 /#a2d937*3 /#84d24a*3 /#5cc863*3 /#3ab776*3 /#27a982*3 /#22978a*3 /#26838d*3 /#2b738e*3 /#33638d*3 /#3b538b*3 /#3f4585*3 text*56 focus
focus text*58 /#3e4a87*3 /#39578b*3 /#31678d*3 /#2a778e*3 /#24878d*3 /#239a88*3 /#28ad81*3 /#48be6e*3 /#66cb5d*3 /#8ed444*3 /#b6dd2f*3 /#d4e12b*3 /#e9e428*3 /#f3e626*6 /#e9e428*3 /#d4e12b*3 /#b6dd2f*3 /#8ed444*3 /#66cb5d*3 /#48be6e*3 /#28ad81*3 /#239a88*3 /#24878d*3 /#2a778e*3 /#31678d*3 /#39578b*3 /#3e4a87*3 text*56 focus
focus text*58 /#3e4a87*3 /#39578b*3 /#31678d*3 /#2a778e*3 #24878d/#238b8c*3 #239a88/#249e87*3 #28ad81/#2cb07e*3 #28ad81/#48be6e*3 #66cb5d/#70cd57*3 #8ed444/#98d73d*3 #b6dd2f/#c0df2d*3 #d4e12b/#dfe329*3 #e9e428/#f3e626*3 #f3e626/#fde725*6 #e9e428/#f3e626*3 #d4e12b/#dfe329*3 #b6dd2f/#c0df2d*3 #8ed444/#98d73d*3 #66cb5d/#70cd57*3 #66cb5d/#48be6e*3 #28ad81/#2cb07e*3 #239a88/#249e87*3 #24878d/#238b8c*3 #24878d/#2a778e*3 #24878d/#31678d*3 #24878d/#39578b*3 #24878d/#3e4a87*3 text*56 focus
focus text*58 /#3e4a87*3 /#39578b*3 /#31678d*3 /#2a778e*3 /#238b8c*3 /#249e87*3 /#2cb07e*3 /#48be6e*3 /#70cd57*3 /#98d73d*3 /#c0df2d*3 /#dfe329*3 /#f3e626*3 /#fde725*6 /#f3e626*3 /#dfe329*3 /#c0df2d*3 /#98d73d*3 /#70cd57*3 /#48be6e*3 /#2cb07e*3 /#249e87*3 /#238b8c*3 /#2a778e*3 /#31678d*3 /#39578b*3 /#3e4a87*3 text*56 focus
focus text*58 /#3e4a87*3 /#39578b*3 /#31678d*3 /#2a778e*3 /#238b8c*3 /#249e87*3 /#2cb07e*3 /#48be6e*3 /#70cd57*3 /#98d73d*3 /#c0df2d*3 /#dfe329*3 /#f3e626*3 /#fde725*6 /#f3e626*3 /#dfe329*3 /#c0df2d*3 /#98d73d*3 /#70cd57*3 /#48be6e*3 /#2cb07e*3 /#249e87*3 /#238b8c*3 /#2a778e*3 /#31678d*3 /#39578b*3 /#3e4a87*3 text*56 focus
focus text*58 /#3e4a87*3 /#39578b*3 /#31678d*3 /#2a778e*3 #238b8c/#24878d*3 #249e87/#239a88*3 #2cb07e/#28ad81*3 #2cb07e/#48be6e*3 #70cd57/#66cb5d*3 #98d73d/#8ed444*3 #c0df2d/#b6dd2f*3 #dfe329/#d4e12b*3 #f3e626/#e9e428*3 #fde725/#f3e626*6 #f3e626/#e9e428*3 #dfe329/#d4e12b*3 #c0df2d/#b6dd2f*3 #98d73d/#8ed444*3 #70cd57/#66cb5d*3 #70cd57/#48be6e*3 #2cb07e/#28ad81*3 #249e87/#239a88*3 #238b8c/#24878d*3 #238b8c/#2a778e*3 #238b8c/#31678d*3 #238b8c/#39578b*3 #238b8c/#3e4a87*3 text*56 focus
focus text*58 /#3e4a87*3 /#39578b*3 /#31678d*3 /#2a778e*3 /#24878d*3 /#239a88*3 /#28ad81*3 /#48be6e*3 /#66cb5d*3 /#8ed444*3 /#b6dd2f*3 /#d4e12b*3 /#e9e428*3 /#f3e626*6 /#e9e428*3 /#d4e12b*3 /#b6dd2f*3 /#8ed444*3 /#66cb5d*3 /#48be6e*3 /#28ad81*3 /#239a88*3 /#24878d*3 /#2a778e*3 /#31678d*3 /#39578b*3 /#3e4a87*3 text*56 focus
focus text*58 /#3f4585*3 /#3b538b*3 /#33638d*3 /#2b738e*3 /#26838d*3 /#22978a*3 /#27a982*3 /#3ab776*3 /#5cc863*3 /#84d24a*3 /#a2d937*3 /#c0df2d*3 /#d4e12b*3 /#dfe329*6 /#d4e12b*3 /#c0df2d*3 /#a2d937*3 /#84d24a*3 /#5cc863*3 /#3ab776*3 /#27a982*3 /#22978a*3 /#26838d*3 /#2b738e*3 /#33638d*3 /#3b538b*3 /#3f4585*3 text*56 focus
focus text*58 /#3f4585*3 /#3b538b*3 #33638d/#355f8c*3 #2b738e/#2d6f8e*3 #26838d/#277f8d*3 #22978a/#228f8c*3 #27a982/#25a285*3 #3ab776/#2cb07e*3 #5cc863/#48be6e*3 #84d24a/#66cb5d*3 #a2d937/#8ed444*3 #c0df2d/#a2d937*3 #d4e12b/#b6dd2f*3 #dfe329/#c0df2d*6 #d4e12b/#b6dd2f*3 #c0df2d/#a2d937*3 #a2d937/#8ed444*3 #84d24a/#66cb5d*3 #5cc863/#48be6e*3 #3ab776/#2cb07e*3 #27a982/#25a285*3 #22978a/#228f8c*3 #26838d/#277f8d*3 #2b738e/#2d6f8e*3 #33638d/#355f8c*3 #33638d/#3b538b*3 #33638d/#3f4585*3 text*56 focus
focus text*58 /#3f4585*3 /#3b538b*3 /#355f8c*3 /#2d6f8e*3 /#277f8d*3 /#228f8c*3 /#25a285*3 /#2cb07e*3 /#48be6e*3 /#66cb5d*3 /#8ed444*3 /#a2d937*3 /#b6dd2f*3 /#c0df2d*6 /#b6dd2f*3 /#a2d937*3 /#8ed444*3 /#66cb5d*3 /#48be6e*3 /#2cb07e*3 /#25a285*3 /#228f8c*3 /#277f8d*3 /#2d6f8e*3 /#355f8c*3 /#3b538b*3 /#3f4585*3 text*56 focus
focus text*58 /#414083*3 /#3c4e89*3 /#375b8c*3 /#31678d*3 /#2a778e*3 /#24878d*3 /#22978a*3 /#27a982*3 /#3ab776*3 /#4fc16b*3 /#66cb5d*3 /#84d24a*3 /#8ed444*3 /#98d73d*6 /#8ed444*3 /#84d24a*3 /#66cb5d*3 /#4fc16b*3 /#3ab776*3 /#27a982*3 /#22978a*3 /#24878d*3 /#2a778e*3 /#31678d*3 /#375b8c*3 /#3c4e89*3 /#414083*3 text*56 focus
focus text*58 #414083/#423c81*3 #3c4e89/#3f4585*3 #375b8c/#3b538b*3 #31678d/#33638d*3 #2a778e/#2d6f8e*3 #24878d/#277f8d*3 #22978a/#228f8c*3 #27a982/#249e87*3 #3ab776/#27a982*3 #4fc16b/#3ab776*3 #66cb5d/#48be6e*3 #84d24a/#5cc863*3 #8ed444/#66cb5d*3 #98d73d/#70cd57*6 #8ed444/#66cb5d*3 #84d24a/#5cc863*3 #66cb5d/#48be6e*3 #4fc16b/#3ab776*3 #3ab776/#27a982*3 #27a982/#249e87*3 #22978a/#228f8c*3 #24878d/#277f8d*3 #2a778e/#2d6f8e*3 #31678d/#33638d*3 #375b8c/#3b538b*3 #3c4e89/#3f4585*3 #414083/#423c81*3 text*56 focus
focus text*58 /#423c81*3 /#3f4585*3 /#3b538b*3 /#33638d*3 /#2d6f8e*3 /#277f8d*3 /#228f8c*3 /#249e87*3 /#27a982*3 /#3ab776*3 /#48be6e*3 /#5cc863*3 /#66cb5d*3 /#70cd57*6 /#66cb5d*3 /#5cc863*3 /#48be6e*3 /#3ab776*3 /#27a982*3 /#249e87*3 /#228f8c*3 /#277f8d*3 /#2d6f8e*3 /#33638d*3 /#3b538b*3 /#3f4585*3 /#423c81*3 text*56 focus
focus text*58 /#44377f*3 /#414083*3 /#3c4e89*3 /#375b8c*3 /#31678d*3 /#2b738e*3 /#26838d*3 /#228f8c*3 /#249e87*3 /#27a982*3 /#2cb07e*3 /#3ab776*3 /#48be6e*12 /#3ab776*3 /#2cb07e*3 /#27a982*3 /#249e87*3 /#228f8c*3 /#26838d*3 /#2b738e*3 /#31678d*3 /#375b8c*3 /#3c4e89*3 /#414083*3 /#44377f*3 text*56 focus
focus text*58 #44377f/#45327d*3 #414083/#423c81*3 #3c4e89/#3f4585*3 #375b8c/#3b538b*3 #31678d/#355f8c*3 #2b738e/#2f6b8d*3 #26838d/#2a778e*3 #228f8c/#26838d*3 #249e87/#228f8c*3 #27a982/#22978a*3 #2cb07e/#25a285*3 #3ab776/#27a982*3 #48be6e/#28ad81*3 #48be6e/#2cb07e*6 #48be6e/#28ad81*3 #3ab776/#27a982*3 #2cb07e/#25a285*3 #27a982/#22978a*3 #249e87/#228f8c*3 #228f8c/#26838d*3 #26838d/#2a778e*3 #2b738e/#2f6b8d*3 #31678d/#355f8c*3 #375b8c/#3b538b*3 #3c4e89/#3f4585*3 #414083/#423c81*3 #44377f/#45327d*3 text*56 focus
focus text*58 /#45327d*3 /#423c81*3 /#3f4585*3 /#3b538b*3 /#355f8c*3 /#2f6b8d*3 /#2a778e*3 /#26838d*3 /#228f8c*3 /#22978a*3 /#25a285*3 /#27a982*3 /#28ad81*3 /#2cb07e*6 /#28ad81*3 /#27a982*3 /#25a285*3 /#22978a*3 /#228f8c*3 /#26838d*3 /#2a778e*3 /#2f6b8d*3 /#355f8c*3 /#3b538b*3 /#3f4585*3 /#423c81*3 /#45327d*3 text*56 focus
focus text*58 /#472e7b*3 /#45327d*3 /#414083*3 /#3e4a87*3 /#3b538b*3 /#355f8c*3 /#2f6b8d*3 /#2b738e*3 /#277f8d*3 /#24878d*3 /#228f8c*3 /#22978a*3 /#239a88*3 /#249e87*6 /#239a88*3 /#22978a*3 /#228f8c*3 /#24878d*3 /#277f8d*3 /#2b738e*3 /#2f6b8d*3 /#355f8c*3 /#3b538b*3 /#3e4a87*3 /#414083*3 /#45327d*3 /#472e7b*3 text*56 focus
focus text*58 #472e7b/#472877*3 #45327d/#472e7b*3 #414083/#44377f*3 #3e4a87/#414083*3 #3b538b/#3e4a87*3 #355f8c/#3b538b*3 #2f6b8d/#355f8c*3 #2b738e/#31678d*3 #277f8d/#2d6f8e*3 #24878d/#2a778e*3 #228f8c/#277f8d*3 #22978a/#26838d*3 #239a88/#24878d*3 #249e87/#238b8c*6 #239a88/#24878d*3 #22978a/#26838d*3 #228f8c/#277f8d*3 #24878d/#2a778e*3 #277f8d/#2d6f8e*3 #2b738e/#31678d*3 #2f6b8d/#355f8c*3 #355f8c/#3b538b*3 #3b538b/#3e4a87*3 #3e4a87/#414083*3 #414083/#44377f*3 #45327d/#472e7b*3 #472e7b/#472877*3 text*56 focus
focus text*58 /#472877*3 /#472e7b*3 /#44377f*3 /#414083*3 /#3e4a87*3 /#3b538b*3 /#355f8c*3 /#31678d*3 /#2d6f8e*3 /#2a778e*3 /#277f8d*3 /#26838d*3 /#24878d*3 /#238b8c*6 /#24878d*3 /#26838d*3 /#277f8d*3 /#2a778e*3 /#2d6f8e*3 /#31678d*3 /#355f8c*3 /#3b538b*3 /#3e4a87*3 /#414083*3 /#44377f*3 /#472e7b*3 /#472877*3 text*56 focus
focus text*58 /#462372*3 /#472877*3 /#472e7b*3 /#44377f*3 /#414083*3 /#3e4a87*3 /#3b538b*3 /#375b8c*3 /#33638d*3 /#31678d*3 /#2d6f8e*3 /#2b738e*3 /#2a778e*12 /#2b738e*3 /#2d6f8e*3 /#31678d*3 /#33638d*3 /#375b8c*3 /#3b538b*3 /#3e4a87*3 /#414083*3 /#44377f*3 /#472e7b*3 /#472877*3 /#462372*3 text*56 focus
focus text*58 #462372/#461d6d*3 #472877/#462372*3 #472e7b/#472877*3 #44377f/#472e7b*3 #414083/#44377f*3 #3e4a87/#414083*3 #3b538b/#3f4585*3 #375b8c/#3c4e89*3 #33638d/#3b538b*3 #31678d/#375b8c*3 #2d6f8e/#355f8c*3 #2b738e/#33638d*3 #2a778e/#31678d*12 #2b738e/#33638d*3 #2d6f8e/#355f8c*3 #31678d/#375b8c*3 #33638d/#3b538b*3 #375b8c/#3c4e89*3 #3b538b/#3f4585*3 #3e4a87/#414083*3 #414083/#44377f*3 #44377f/#472e7b*3 #472e7b/#472877*3 #472877/#462372*3 #462372/#461d6d*3 text*56 focus
focus text*58 /#461d6d*3 /#462372*3 /#472877*3 /#472e7b*3 /#44377f*3 /#414083*3 /#3f4585*3 /#3c4e89*3 /#3b538b*3 /#375b8c*3 /#355f8c*3 /#33638d*3 /#31678d*12 /#33638d*3 /#355f8c*3 /#375b8c*3 /#3b538b*3 /#3c4e89*3 /#3f4585*3 /#414083*3 /#44377f*3 /#472e7b*3 /#472877*3 /#462372*3 /#461d6d*3 text*56 focus
focus text*58 /#461768*3 /#461d6d*3 /#462372*3 /#472877*3 /#472e7b*3 /#45327d*3 /#423c81*3 /#414083*3 /#3f4585*3 /#3c4e89*3 /#3b538b*6 /#39578b*12 /#3b538b*6 /#3c4e89*3 /#3f4585*3 /#414083*3 /#423c81*3 /#45327d*3 /#472e7b*3 /#472877*3 /#462372*3 /#461d6d*3 /#461768*3 text*56 focus
focus text*58 #461768/#451263*3 #461d6d/#461768*3 #462372/#461d6d*3 #472877/#462372*3 #472e7b/#472877*3 #45327d/#472e7b*3 #423c81/#45327d*3 #414083/#44377f*3 #3f4585/#423c81*3 #3c4e89/#414083*3 #3b538b/#3f4585*6 #39578b/#3e4a87*12 #3b538b/#3f4585*6 #3c4e89/#414083*3 #3f4585/#423c81*3 #414083/#44377f*3 #423c81/#45327d*3 #45327d/#472e7b*3 #472e7b/#472877*3 #472877/#462372*3 #462372/#461d6d*3 #461d6d/#461768*3 #461768/#451263*3 text*56 focus
focus text*55 muted*2 text /#451263*3 /#461768*3 /#461d6d*3 /#462372*3 /#472877*3 /#472e7b*3 /#45327d*3 /#44377f*3 /#423c81*3 /#414083*3 /#3f4585*6 /#3e4a87*12 /#3f4585*6 /#414083*3 /#423c81*3 /#44377f*3 /#45327d*3 /#472e7b*3 /#472877*3 /#462372*3 /#461d6d*3 /#461768*3 /#451263*3 text*56 focus
focus text focus*16 muted*3 text*178 focus
focus text*13 muted*4 text /#440154 /#461768 /#472e7b /#3f4585 /#39578b /#31678d /#2a778e /#24878d /#239a88 /#27a982 /#3ab776 /#55c567 /#7ad051 /#acdc31 /#d4e12b /#fde725 text muted*42 text*121 focus
focus*200
text muted*24
text focus*3 text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*4 text*2 focus text muted*7 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 4 focus text*56 muted text /c53*12 /c54*6 /c60*48 /c54*6 /c53*12 text*56 focus
 5 focus text*58 /c53*9 c53/c54*6 c54/c60*54 c54/c54*3 c53/c54*3 c53/c53*9 text*56 focus
 6 focus text*58 /c53*9 /c54*6 /c60*54 /c54*6 /c53*9 text*56 focus
 7 focus text*58 /c53*6 /c54*6 /c60*60 /c54*6 /c53*6 text*56 focus
 8 focus text*58 /c53*3 c53/c54*6 c54/c60*21 c60/c24*3 c60/c30*18 c60/c24*3 c60/c60*18 c54/c60*3 c54/c54*3 c53/c54*3 c53/c53*3 text*56 focus
 9 focus text*58 /c53*3 /c54*6 /c60*21 /c24*3 /c30*18 /c24*3 /c60*21 /c54*6 /c53*3 text*56 focus
10 focus text*58 /c54*6 /c60*18 /c24*3 /c30*30 /c24*3 /c60*18 /c54*6 text*56 focus
11 focus text*58 /c54*3 c54/c60*15 c60/c24*3 c60/c30*3 c24/c30*15 c30/c36*6 c30/c30*12 c24/c30*3 c60/c30*3 c60/c24*3 c60/c60*12 c54/c60*3 c54/c54*3 text*56 focus
12 focus text*58 /c54*3 /c60*15 /c24*3 /c30*18 /c36*6 /c30*18 /c24*3 /c60*15 /c54*3 text*56 focus
13 focus text*58 /c60*15 /c24*3 /c30*12 /c36*24 /c30*12 /c24*3 /c60*15 text*56 focus
14 focus text*58 /c60*15 c24/c30*9 c30/c36*9 c36/c72*3 c36/c71*12 c36/c72*3 c36/c36*3 c30/c36*6 c30/c30*6 c24/c30*3 c24/c60*15 text*56 focus
15 focus text*58 /c60*15 /c30*9 /c36*9 /c72*3 /c71*12 /c72*3 /c36*9 /c30*9 /c60*15 text*56 focus
16 focus text*58 /c60*12 /c24*3 /c30*6 /c36*6 /c72*3 /c71*3 /c77*18 /c71*3 /c72*3 /c36*6 /c30*6 /c24*3 /c60*12 text*56 focus
17 focus text*58 /c60*12 c24/c30*9 c24/c36*3 c36/c72*3 c72/c71*3 c71/c77*3 c77/c113*18 c71/c77*3 c72/c71*3 c36/c72*3 c36/c36*3 c36/c30*6 c24/c30*3 c24/c60*12 text*56 focus
18 focus text*58 /c60*12 /c30*9 /c36*3 /c72*3 /c71*3 /c77*3 /c113*18 /c77*3 /c71*3 /c72*3 /c36*3 /c30*9 /c60*12 text*56 focus
19 focus text*55 focus*2 text /c60*9 /c24*3 /c30*6 /c36*6 /c71*3 /c77*3 /c113 c113/c231 c113/c113 c113/c149*3 c113/c148*12 c113/c149*3 c113/c113*3 c113/c77*3 c113/c71*3 c113/c36*6 c113/c30*6 c113/c24*3 c113/c60*9 text*56 focus
20 focus text*58 /c60*9 c24/c30*9 c24/c36*3 c36/c72*3 c71/c77*3 c77/c113*3 c113/c149*3 c149/c148*3 c148/c184*12 c149/c148*3 c113/c149*3 c77/c113*3 c71/c77*3 c36/c72*3 c36/c36*3 c36/c30*6 c24/c30*3 c24/c60*9 text*56 focus
21 focus text*58 /c60*9 /c30*9 /c36*3 /c72*3 /c77*3 /c113*3 /c149*3 /c148*3 /c184*12 /c148*3 /c149*3 /c113*3 /c77*3 /c72*3 /c36*3 /c30*9 /c60*9 text*56 focus
22 focus text*58 /c60*9 /c30*9 /c36*3 /c71*3 /c77*3 /c113*3 /c148*3 /c184*6 /c220*6 /c184*6 /c148*3 /c113*3 /c77*3 /c71*3 /c36*3 /c30*9 /c60*9 text*56 focus
23 focus text*58 /c60*9 /c30*6 c30/c36*6 c30/c71*3 c30/c77*3 c30/c113*3 c30/c148*3 c30/c184*3 c184/c220*12 c184/c184*3 c184/c148*3 c184/c113*3 c184/c77*3 c184/c71*3 c184/c36*3 c30/c36*3 c30/c30*6 c30/c60*9 text*56 focus
24 focus text*58 /c60*9 /c30*6 /c36*6 /c71*3 /c77*3 /c113*3 /c148*3 /c184*3 /c220*12 /c184*3 /c148*3 /c113*3 /c77*3 /c71*3 /c36*6 /c30*6 /c60*9 text*56 focus
25 focus text*58 /c60*9 /c30*6 /c36*6 /c71*3 /c77*3 /c113*3 /c148*3 /c184*3 /c220*12 /c184*3 /c148*3 /c113*3 /c77*3 /c71*3 /c36*6 /c30*6 /c60*9 text*56 focus
26 focus text*58 /c60*9 /c30*6 c36/c30*3 c36/c36*3 c36/c71*3 c36/c77*3 c36/c113*3 c36/c148*3 c36/c184*3 c220/c184*3 c220/c220*6 c220/c184*6 c220/c148*3 c220/c113*3 c220/c77*3 c220/c71*3 c220/c36*3 c36/c30*9 c36/c60*9 text*56 focus
27 focus text*58 /c60*9 /c30*9 /c36*3 /c71*3 /c77*3 /c113*3 /c148*3 /c184*6 /c220*6 /c184*6 /c148*3 /c113*3 /c77*3 /c71*3 /c36*3 /c30*9 /c60*9 text*56 focus
28 focus text*58 /c60*9 /c30*9 /c36*3 /c72*3 /c77*3 /c113*3 /c149*3 /c148*3 /c184*12 /c148*3 /c149*3 /c113*3 /c77*3 /c72*3 /c36*3 /c30*9 /c60*9 text*56 focus
29 focus text*58 /c60*9 c30/c24*3 c30/c30*6 c30/c36*3 c72/c36*3 c77/c71*3 c113/c77*3 c149/c113*3 c148/c149*3 c184/c148*12 c148/c149*3 c149/c113*3 c113/c77*3 c77/c71*3 c72/c36*6 c72/c30*6 c30/c24*3 c30/c60*9 text*56 focus
30 focus text*58 /c60*9 /c24*3 /c30*6 /c36*6 /c71*3 /c77*3 /c113*3 /c149*3 /c148*12 /c149*3 /c113*3 /c77*3 /c71*3 /c36*6 /c30*6 /c24*3 /c60*9 text*56 focus
31 focus text*58 /c60*12 /c30*9 /c36*3 /c72*3 /c71*3 /c77*3 /c113*18 /c77*3 /c71*3 /c72*3 /c36*3 /c30*9 /c60*12 text*56 focus
32 focus text*58 /c60*12 c30/c24*3 c30/c30*6 c30/c36*3 c72/c36*3 c71/c72*3 c77/c71*3 c113/c77*18 c77/c71*3 c71/c72*3 c72/c36*6 c72/c30*6 c30/c24*3 c30/c60*12 text*56 focus
33 focus text*58 /c60*12 /c24*3 /c30*6 /c36*6 /c72*3 /c71*3 /c77*18 /c71*3 /c72*3 /c36*6 /c30*6 /c24*3 /c60*12 text*56 focus
34 focus text*58 /c60*15 /c30*9 /c36*9 /c72*3 /c71*12 /c72*3 /c36*9 /c30*9 /c60*15 text*56 focus
35 focus text*58 /c60*15 c30/c24*3 c30/c30*6 c36/c30*6 c36/c36*3 c72/c36*3 c71/c36*12 c72/c36*6 c36/c30*12 c30/c24*3 c30/c60*15 text*56 focus
36 focus text*58 /c60*15 /c24*3 /c30*12 /c36*24 /c30*12 /c24*3 /c60*15 text*56 focus
37 focus text*58 /c54*3 /c60*15 /c24*3 /c30*18 /c36*6 /c30*18 /c24*3 /c60*15 /c54*3 text*56 focus
38 focus text*58 /c54*3 c60/c54*3 c60/c60*12 c24/c60*3 c30/c60*3 c30/c24*3 c30/c30*12 c36/c30*18 c30/c24*3 c30/c60*3 c24/c60*15 c60/c54*6 text*56 focus
39 focus text*58 /c54*6 /c60*18 /c24*3 /c30*30 /c24*3 /c60*18 /c54*6 text*56 focus
40 focus text*58 /c53*3 /c54*6 /c60*21 /c24*3 /c30*18 /c24*3 /c60*21 /c54*6 /c53*3 text*56 focus
41 focus text*58 /c53*3 c54/c53*3 c54/c54*3 c60/c54*3 c60/c60*18 c24/c60*3 c30/c60*18 c24/c60*21 c60/c54*6 c54/c53*6 text*56 focus
42 focus text*58 /c53*6 /c54*6 /c60*60 /c54*6 /c53*6 text*56 focus
43 focus text*58 /c53*9 /c54*6 /c60*54 /c54*6 /c53*9 text*56 focus
44 focus text*58 /c53*9 c54/c53*3 c54/c54*3 c60/c54*3 c60/c60*48 c60/c54*6 c54/c53*12 text*56 focus
45 focus text*55 muted*2 text /c53*12 /c54*6 /c60*48 /c54*6 /c53*12 text*56 focus
47 focus text*13 muted*4 text /c53*2 /c54 /c60*3 /c30*3 /c36 /c72 /c77 /c113 /c149 /c184 /c220 text muted*42 text*121 focus
== 200×50 16 differs in
 4 focus text*56 muted text /n5*3 n4/n5*81 text*56 focus
 5 focus text*58 /n5*3 n4/n5*33 n4/n4*12 n4/n5*36 text*56 focus
 6 focus text*58 n4/n5*30 n4/n4*24 n4/n5*30 text*56 focus
 7 focus text*58 n4/n5*24 n4/n4*6 n6/n4*30 n4/n5*24 text*56 focus
 8 focus text*58 n4/n5*21 n4/n4*6 n6/n4*36 n4/n5*21 text*56 focus
 9 focus text*58 n4/n5*18 n4/n4*6 n6/n4*42 n4/n5*18 text*56 focus
10 focus text*58 n4/n5*15 n4/n4*3 n6/n4*51 n4/n5*15 text*56 focus
11 focus text*58 n4/n5*15 n4/n4*3 n6/n4*15 n6/n6*18 n6/n4*18 n4/n5*15 text*56 focus
12 focus text*58 n4/n5*12 n4/n4*3 n6/n4*15 n6/n6*6 n2/n6*18 n6/n4*18 n4/n5*12 text*56 focus
13 focus text*58 n4/n5*9 n4/n4*3 n6/n4*12 n6/n6*6 n2/n6*30 n6/n4*15 n4/n5*9 text*56 focus
14 focus text*58 n4/n5*9 n4/n4*3 n6/n4*12 n6/n6*3 n2/n6*33 n6/n4*15 n4/n5*9 text*56 focus
15 focus text*58 n4/n5*9 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*39 n6/n4*12 n4/n5*9 text*56 focus
16 focus text*58 n4/n5*6 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*12 n2/n2*6 n3/n2*12 n2/n6*15 n6/n4*12 n4/n5*6 text*56 focus
17 focus text*58 n4/n5*6 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*9 n2/n2*3 n3/n2*21 n2/n6*12 n6/n4*12 n4/n5*6 text*56 focus
18 focus text*58 n4/n5*6 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*9 n2/n2*3 n3/n2*21 n2/n6*12 n6/n4*12 n4/n5*6 text*56 focus
19 focus text*55 focus*2 text n4/n5*3 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*9 n2/n2*3 n3/n2 n3/n15 n3/n2*25 n2/n6*12 n6/n4*12 n4/n5*3 text*56 focus
20 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*6 n2/n2*3 n3/n2*33 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
21 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*6 n2/n2*3 n3/n2*33 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
22 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n2/n6*9 n2/n2*3 n3/n2*9 n3/n3*12 n3/n2*12 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
23 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n2/n6*9 n2/n2*3 n3/n2*9 n3/n3*12 n3/n2*12 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
24 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n2/n6*9 n3/n2*12 n3/n3*12 n3/n2*12 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
25 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n2/n6*9 n3/n2*12 n3/n3*12 n3/n2*12 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
26 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n2/n6*9 n2/n2*3 n3/n2*9 n3/n3*12 n3/n2*12 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
27 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n2/n6*9 n2/n2*3 n3/n2*9 n3/n3*12 n3/n2*12 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
28 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*6 n2/n2*3 n3/n2*33 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
29 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*6 n2/n2*3 n3/n2*33 n2/n6*9 n6/n4*12 n4/n5*3 text*56 focus
30 focus text*58 n4/n5*3 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*9 n2/n2*3 n3/n2*27 n2/n6*12 n6/n4*12 n4/n5*3 text*56 focus
31 focus text*58 n4/n5*6 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*9 n2/n2*3 n3/n2*21 n2/n6*12 n6/n4*12 n4/n5*6 text*56 focus
32 focus text*58 n4/n5*6 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*9 n2/n2*3 n3/n2*21 n2/n6*12 n6/n4*12 n4/n5*6 text*56 focus
33 focus text*58 n4/n5*6 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*12 n2/n2*6 n3/n2*12 n2/n6*15 n6/n4*12 n4/n5*6 text*56 focus
34 focus text*58 n4/n5*9 n4/n4*3 n6/n4*9 n6/n6*3 n2/n6*39 n6/n4*12 n4/n5*9 text*56 focus
35 focus text*58 n4/n5*9 n4/n4*3 n6/n4*12 n6/n6*3 n2/n6*33 n6/n4*15 n4/n5*9 text*56 focus
36 focus text*58 n4/n5*9 n4/n4*3 n6/n4*12 n6/n6*6 n2/n6*30 n6/n4*15 n4/n5*9 text*56 focus
37 focus text*58 n4/n5*12 n4/n4*3 n6/n4*15 n6/n6*6 n2/n6*18 n6/n4*18 n4/n5*12 text*56 focus
38 focus text*58 n4/n5*15 n4/n4*3 n6/n4*15 n6/n6*18 n6/n4*18 n4/n5*15 text*56 focus
39 focus text*58 n4/n5*15 n4/n4*3 n6/n4*51 n4/n5*15 text*56 focus
40 focus text*58 n4/n5*18 n4/n4*6 n6/n4*42 n4/n5*18 text*56 focus
41 focus text*58 n4/n5*21 n4/n4*6 n6/n4*36 n4/n5*21 text*56 focus
42 focus text*58 n4/n5*24 n4/n4*6 n6/n4*30 n4/n5*24 text*56 focus
43 focus text*58 n4/n5*30 n4/n4*24 n4/n5*30 text*56 focus
44 focus text*58 /n5*3 n4/n5*33 n4/n4*12 n4/n5*36 text*56 focus
45 focus text*55 muted*2 text /n5*3 n4/n5*81 text*56 focus
47 focus text*13 muted*4 text /n5 n4/n5*3 n4/n4 n6/n4*3 n2/n6*3 n2/n2 n3/n2*3 n3/n3 text muted*42 text*121 focus
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
47 focus text*13 muted*4 text*18 muted*42 text*121 focus
