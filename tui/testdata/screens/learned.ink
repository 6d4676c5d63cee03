== 60×20 true
text title*12 text*2 good*10 text*2 muted*6 text*6 focus*4 muted*8
border text title*10 text border*8 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2
border muted*2 border train*7 val #3e658c*2 marker*45 border
border muted*2 border*8 #3e658c train val*2 train val*2 train val*2 train val*2 train val*2 #3e658c val*6 marker*25 border
border text*2 border*11 marker*10 #3e658c*2 train*2 val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*2 train val*4 border
border text*2 border muted border*10 muted*3 border*9 muted*3 border*9 muted*3 border*12 muted*5 border
border*60
focus text focus*2 muted*4 text focus*9 text muted*6 text muted*7 text muted*6 text focus*12 text muted*3 text focus*2
focus text*7 #f4f1ef/#f4f3f4 #f4f1ef/#c6c0de #f1e2cb/#f6d1a0 #f3efeb/#c6c0de #f2e8d8/#f4f3f4 #f3ebe1/#f3efeb #f3ebe1/#f8c98d #fcba68/#f3efeb #b3a9d4/#f3efeb #f2f2f5/#efeef3 #f6d1a0/#f2e4cf #f3efeb/#f4f1ef #e1dfec/#f3efeb #d6d3e7/#f2e4cf #f4f3f4/#f4f1ef #fac27b/#cfcbe3 #9586c3/#f1e0c6 #bcb4d9/#f2dcbd #bcb4d9/#f3efeb #ebeaf1/#f2e6d4 #f2dcbd/#b8aed6 #f4d5aa/#f1a141 #f2e4cf/#dddbea #efeef3/#f2e4cf #f3d8b3/#f2e4cf #f2f2f5/#e08214 #c6c0de/#f2e4cf #ebeaf1/#e8e6f0 #e4e2ee/#dad7e8 #f4f1ef/#f4d5aa #aea3d1/#f4f1ef #aa9dce/#f4f1ef #efeef3/#f2eadd #f2e8d8/#d6d3e7 #f2e6d4/#897abb #aea3d1/#efeef3 #f4f1ef/#dad7e8 #f3ebe1/#f4f3f4 #f2e4cf/#f2e8d8 #c1badb/#ee9c3a #f3d8b3/#f2f2f5 #f2e8d8/#f2e6d4 #f4f3f4/#f3efeb text*8 focus
focus text*7 #f2f2f5/#f4f3f4 #ebeaf1/#e4e2ee #f4d5aa/#d6d3e7 #f3ede6/#f3efeb #e1dfec/#f3efeb #f3d8b3/#efeef3 #f7cd97/#aea3d1 #cfcbe3/#fcb55f #f4f3f4/#f1e0c6 #f2f2f5/#efeef3 #f2e8d8/#bcb4d9 #f4f3f4/#f1a141 #c6c0de/#f2e4cf #e4e2ee/#f3ede6 #ebeaf1/#efeef3 #e8e6f0/#f4f1ef #f4d5aa/#ebeaf1 #f2eadd/#efeef3 #e8e6f0/#e4e2ee #f4f1ef/#e1dfec #aea3d1/#f3efeb #f3efeb/#f2eadd #f3ede6/#f2f2f5 #e1dfec/#f4f1ef #f4f3f4/#e4e2ee #f4f3f4/#e08214 #f2e8d8/#f3ede6*2 #f4f1ef/#f3efeb #f4f1ef/#f4f3f4 #f8c98d/#f2eadd #c1badb/#f1e2cb #f2f2f5/#f3efeb #ebeaf1/#e4e2ee #e8e6f0/#f3ede6 #f2e6d4/#cac5e0 #f4d5aa/#f2eadd #f4d5aa/#f4f3f4 #f3ede6/#ebeaf1 #dad7e8/#f3d8b3 #6a5ba9/#c6c0de #f4f3f4/#f7cd97 #f2eadd/#ebeaf1 text*8 focus
focus text*7 #f2f2f5/#f2eadd #f2f2f5/#e1dfec #a598cc/#dad7e8 #f3d8b3/#dad7e8 #e8e6f0/#f4f3f4 #f3ede6/#f1e0c6 #f4f3f4/#a092c9 #f2f2f5/#e4e2ee #f4f3f4/#f4d5aa #f4f3f4/#f3efeb #f9b058/#f6d1a0 #efeef3/#f3efeb #f6ab50/#e8e6f0 #d6d3e7/#f3ebe1 #f2e8d8/#ebeaf1 #f4d5aa/#f4f3f4 #f2e8d8/#f2e4cf #f2e6d4/#fbbe71 #cfcbe3/#d6d3e7 #f4f3f4/#e8e6f0 #cac5e0/#f2f2f5 #f3ebe1/#f2eadd #ebeaf1/#f4f3f4 #f3efeb/#ebeaf1 #e4e2ee/#cfcbe3 #b8aed6/#f9c584 #aa9dce/#cfcbe3 #f3ebe1/#f2dcbd #f4f3f4/#efeef3 #f2e8d8/#d6d3e7 #b3a9d4/#c6c0de #fcba68/#f1a141 #f4f1ef/#dddbea #e8e6f0/#cac5e0 #dad7e8/#ebeaf1 #f2e6d4/#cfcbe3 #e4e2ee/#f1a141 #ebeaf1/#f3efeb #e8e6f0/#ebeaf1 #cfcbe3/#e8912b #f2dcbd/#f4d5aa #f4f3f4/#b3a9d4 #f4f1ef/#e1dfec text*8 focus
focus text*7 #f4f1ef/#e4e2ee #a598cc/#f7cd97 #fcba68/#5e4fa2 #f4d5aa/#fac27b #f4d5aa/#ebeaf1 #e4e2ee/#f3efeb #efeef3/#f9c584 #f3efeb/#e4e2ee #f1e2cb/#e1dfec #f3efeb/#f2f2f5 #f3ede6/#f3efeb #e08214/#cac5e0 #f3ebe1/#ebeaf1 #f2f2f5/#f3d8b3 #ebeaf1/#f4f3f4 #f2f2f5/#f4f3f4 #f4d5aa/#e68c23 #f2f2f5/#fbbe71 #f2f2f5/#f2f2f5 #fcb55f/#f2f2f5 #dad7e8/#a092c9 #9b8cc6/#fbbe71 #e1dfec/#f8c98d #efeef3/#f4f1ef #f1e2cb/#f2f2f5 #e08214/#f2e4cf #f4f1ef/#efeef3 #ebeaf1/#f4f1ef*2 #e4e2ee/#f1e0c6 #f3ede6/#5e4fa2 #b8aed6/#f4f1ef #f3efeb/#f4f1ef #f3efeb/#efeef3 #e4e2ee/#e8e6f0 #e8e6f0/#a092c9 #cac5e0/#f3ede6 #f3ede6/#ebeaf1 #bcb4d9/#f2eadd #ebeaf1/#e4e2ee #f1e0c6/#fcb55f #e4e2ee/#e8e6f0 #e1dfec/#dddbea text*8 focus
focus text*7 #dddbea/#f2f2f5 #e1dfec/#c1badb #f2e8d8/#bcb4d9 #f2f2f5/#ebeaf1 #f2e4cf/#f4f3f4 #f2dcbd/#f2f2f5 #ee9c3a/#f7cd97 #f3ede6/#e8e6f0 #f8c98d/#f2e8d8 #ebeaf1/#f3efeb #f4f3f4/#ebeaf1 #f4d5aa/#f2f2f5 #cac5e0/#f3efeb #dad7e8/#e4e2ee #cfcbe3/#f4f1ef #f7cd97/#e8e6f0 #a598cc/#8f80bf #d6d3e7/#f3d8b3 #e4e2ee/#f4f1ef #efeef3/#e4e2ee #dad7e8/#f3efeb #f2e6d4/#9b8cc6 #f3ede6/#d6d3e7 #ebeaf1/#f3efeb #e4e2ee/#e8e6f0 #f4f1ef/#dddbea #f4f1ef/#d3cfe5 #f2eadd/#f9c584 #ebeaf1/#f4f3f4 #ebeaf1/#f2f2f5 #f2e4cf/#f2eadd #efeef3/#f2e4cf #f1e2cb/#e8e6f0 #f2f2f5/#f3efeb #ebeaf1/#dddbea #e08214/#f4f1ef #f2dcbd/#d3cfe5 #f3ebe1/#f2f2f5 #f2e6d4/#d6d3e7 #fcba68/#dddbea #f2e4cf/#dad7e8 #f3ebe1/#f2e4cf #f4f3f4/#f2f2f5 text*8 focus
focus text*7 #f4f3f4/#e8e6f0 #f1e0c6/#fbbe71 #cfcbe3/#e8e6f0 #cfcbe3/#dad7e8 #cfcbe3/#dddbea #dddbea/#f3efeb #f2eadd/#f1e2cb #9586c3/#b8aed6 #f4f1ef/#f2eadd #f4f1ef/#f4f3f4 #c6c0de/#f9c584 #c6c0de/#cac5e0 #f2f2f5/#efeef3 #e8e6f0/#e4e2ee #ebeaf1/#efeef3 #f7cd97/#a092c9 #c6c0de/#fac27b #dad7e8/#f3d8b3 #f3efeb/#f3ede6 #f3ede6/#e1dfec #897abb/#aa9dce #f4f1ef/#b8aed6 #d3cfe5/#f3ebe1 #d3cfe5/#f4f3f4 #f4f3f4/#f6d1a0 #e08214/#f2dcbd #9586c3/#b3a9d4 #f3ebe1/#f2e8d8 #f4f1ef/#efeef3 #f1e0c6/#e4e2ee #f1e2cb/#f4d5aa #f3d8b3/#d3cfe5 #efeef3/#ebeaf1 #f4f1ef/#e8e6f0 #f4f3f4/#cfcbe3 #f3ede6/#cfcbe3 #f3ede6/#e8e6f0 #e4e2ee/#f4f3f4 #e1dfec/#f2e6d4 #f8c98d/#f3d8b3 #eb9732/#f2dcbd #f2eadd/#f1e0c6 #ebeaf1/#f2f2f5 text*8 focus
focus text*7 #e1dfec/#efeef3 #c6c0de/#f3efeb #f4d5aa/#d3cfe5 #f2e8d8/#cfcbe3 #ebeaf1/#e4e2ee #e4e2ee/#f4d5aa #fcb55f/#f3ede6 #f2eadd/#f2dcbd #f3ebe1/#f8c98d #f3ebe1/#f3efeb #d6d3e7/#ebeaf1 #fac27b/#dad7e8 #c6c0de/#f8c98d #f4f1ef/#f6d1a0 #f4f1ef/#ebeaf1 #f1e0c6/#d3cfe5 #f2e4cf/#7c6db4 #f2dcbd/#d3cfe5 #efeef3/#f4f1ef #e8e6f0/#f4f3f4 #f2f2f5/#dddbea #f2e6d4/#f4f1ef #cfcbe3/#f3ebe1 #f2f2f5/#ebeaf1 #e1dfec/#ebeaf1 #e8912b/#f3ede6 #f2f2f5/#f1e2cb #f3d8b3/#f1e0c6 #f2eadd/#e8e6f0 #8374b8/#f2e4cf #f4f3f4/#f4f1ef #c6c0de/#e4e2ee #efeef3/#d3cfe5 #ebeaf1/#e4e2ee #e4e2ee/#bcb4d9 #f3ebe1/#f4f3f4 #f3ebe1/#d6d3e7 #f3ede6/#e1dfec #c6c0de/#efeef3 #f2e8d8/#f3d8b3 #f6d1a0/#c6c0de #e1dfec/#ebeaf1 #efeef3/#f2f2f5 text*8 focus
focus text*7 #e1dfec/#ebeaf1 #f2eadd/#f2e4cf #f3efeb/#f6ab50 #c1badb/#f2dcbd #f4f1ef/#dddbea #f2f2f5/#f4f1ef #dad7e8/#d3cfe5 #ebeaf1/#dddbea #e8e6f0/#dad7e8 #efeef3/#e8e6f0 #ebeaf1/#f3d8b3 #f2eadd/#e1dfec #e1dfec/#cac5e0 #f2eadd/#e8e6f0 #e4e2ee/#f3ede6 #f6d1a0/#f2dcbd #ebeaf1/#e8e6f0 #f6d1a0/#f4f3f4 #ebeaf1/#f3ede6 #d6d3e7/#e8e6f0 #f2eadd/#f3ebe1 #cfcbe3/#f3ebe1 #bcb4d9/#f1e0c6 #f2f2f5/#f4f3f4 #f1e2cb/#f9c584 #e1dfec/#f6d1a0 #f2e8d8/#9b8cc6 #cfcbe3/#f2eadd #f2eadd/#f3efeb #9b8cc6/#aea3d1 #7c6db4/#f3a649 #eb9732/#d3cfe5 #ebeaf1/#f3ebe1 #f3ebe1/#f4f3f4 #f3ede6/#efeef3 #f4f1ef/#dddbea #f4d5aa/#f6d1a0 #f4f1ef/#f4f3f4 #f4d5aa/#f3ede6 #dad7e8/#f2f2f5 #b3a9d4/#f2dcbd #aea3d1/#f1e0c6 #efeef3/#e1dfec text*8 focus
focus text*7 muted*11 text /#e08214 /#f2f2f5 /#5e4fa2 text muted*26 text*9 focus
focus*60
text muted*52
text focus*3 text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*6 text*2 focus*2 text muted*5 text*2 focus text muted*4 text*2 focus text muted*4
== 60×20 256 differs in
 2 border text title*10 text border*8 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2
 3 border muted*2 border train*7 warn c60*2 marker*45 border
 4 border muted*2 border*8 c60 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 c60 warn*6 marker*25 border
 5 border text*2 border*11 marker*10 c60*2 train*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*4 border
 9 focus text*7 /c255 /c252 c224/c223 c255/c252 c254/c255*2 c255/c222 c215/c255 c146/c255*2 c223/c224 c223/c255 c254/c255 c253/c224 c253/c255 c216/c188 c104/c224 c146/c223 c146/c255 c255/c224 c223/c146 c223/c215 c224/c254 c255/c224 c223/c224 c255/c172 c252/c224 c252/c255 c254/c253 c255/c223 c146/c255*2 c255/c254 c254/c253 c224/c103 c146/c255 c255/c253 c255/c255 c224/c254 c146/c215 c223/c255 c254/c224 c254/c255 text*8 focus
10 focus text*7 /c255 c255/c254 c223/c253 c223/c255 c254/c255 c223/c255 c222/c146 c188/c215 c255/c224 c255/c255 c254/c146 c255/c215 c252/c224 c254/c255*3 c223/c255 c254/c255 c255/c254*2 c146/c255 c255/c254 c255/c255 c254/c255 c255/c254 c255/c172 c254/c255*4 c222/c254 c146/c224 c146/c255 c255/c254 c255/c255 c224/c252 c223/c254 c223/c255*2 c253/c223 c61/c252 c255/c222 c254/c255 text*8 focus
11 focus text*7 c255/c254*2 c140/c253 c223/c253 c223/c255 c255/c224 c255/c140 c255/c254 c255/c223 c255/c255 c215/c223 c215/c255*2 c253/c255 c254/c255 c223/c255 c254/c224 c224/c215 c188/c253 c188/c255 c252/c255 c255/c254 c255/c255*2 c254/c188 c146/c222 c146/c188 c255/c223 c255/c255 c254/c253 c146/c252 c146/c215 c255/c254 c255/c252 c253/c255 c224/c188 c254/c215 c254/c255*2 c188/c172 c188/c223 c255/c146 c255/c254 text*8 focus
12 focus text*7 c255/c254 c140/c222 c215/c61 c223/c216 c223/c255 c254/c255 c255/c222 c255/c254 c224/c254 c224/c255*2 c172/c252 c172/c255 c255/c223 c255/c255*2 c223/c172 c255/c215 c255/c255 c215/c255 c253/c140 c140/c215 c254/c222 c254/c255 c224/c255 c172/c224 c172/c255*3 c254/c224 c255/c61 c146/c255*3 c254/c255 c255/c140 c252/c255*2 c146/c254 c255/c254 c224/c215 c254/c255 c254/c254 text*8 focus
13 focus text*7 c254/c255 c254/c146*2 c254/c255 c224/c255 c223/c255 c215/c222 c215/c255 c222/c254 c222/c255*2 c223/c255 c252/c255 c253/c254 c188/c255 c222/c255 c140/c103 c253/c223 c254/c255 c255/c254 c253/c255 c224/c140 c255/c253 c255/c255 c254/c255 c255/c254 c255/c188 c254/c222 c254/c255*2 c224/c254 c255/c224 c224/c255*2 c255/c254 c172/c255 c223/c188 c223/c255 c224/c253 c215/c254 c224/c253 c255/c224 c255/c255 text*8 focus
14 focus text*7 /c255 c224/c215 c188/c255 c188/c253 c188/c254 c254/c255 c254/c224 c104/c146 c255/c254 c255/c255 c252/c222 c252/c252 c252/c255 c255/c254 c255/c255 c222/c140 c252/c216 c253/c223 c253/c255 c255/c254 c103/c146 c255/c146 c188/c255*2 c255/c223 c172/c223 c104/c146 c255/c254 c255/c255 c224/c254 c224/c223 c223/c188 c223/c255*2 c255/c188*2 c255/c255 c254/c255 c254/c224 c222/c223 c209/c223 c254/c224 c254/c255 text*8 focus
15 focus text*7 c254/c255 c252/c255 c223/c188 c254/c188 c255/c254 c254/c223 c215/c255 c254/c223 c255/c222 c255/c255 c253/c255 c216/c253 c252/c222 c255/c223 c255/c255 c224/c188 c224/c97 c223/c188 c223/c255*2 c255/c254 c224/c255 c188/c255*2 c254/c255 c172/c255 c255/c224 c223/c224 c254/c255 c103/c224 c103/c255 c252/c254 c255/c188 c255/c254 c254/c146 c254/c255 c254/c253 c255/c254 c252/c255 c254/c223 c223/c252 c254/c255*2 text*8 focus
16 focus text*7 c254/c255 c254/c224 c255/c215 c146/c223 c255/c254 c255/c255 c253/c188 c255/c254 c255/c253 c255/c255 c255/c223 c255/c254 c254/c252 c254/c255*2 c254/c223 c254/c255 c223/c255*2 c253/c255 c254/c255 c188/c255 c146/c224 c146/c255 c224/c222 c254/c223 c254/c140 c188/c254 c254/c255 c140/c146 c97/c215 c209/c188 c209/c255*3 c255/c254 c255/c223 c255/c255 c223/c255 c253/c255 c146/c223 c146/c224 c255/c254 text*8 focus
17 focus text*7 muted*11 text /c172 /c255 /c61 text muted*26 text*9 focus
== 60×20 16 differs in
 2 muted text title*10 text muted*8 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted*4 train*7 warn faint-n12*2 marker*45 muted
 4 muted*11 faint-n12 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*6 marker*25 muted
 5 muted text*2 muted*11 marker*10 faint-n12*2 train*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*4 muted
 6 muted text*2 muted*57
 7 muted*60
 8 focus text focus*2 faint-n14*4 text focus*9 text muted*6 text muted*7 text muted*6 text focus*12 text muted*3 text focus*2
 9 focus text*7 /n15 n13/n15 n15/n11 n15/n13 n15/n11*3 n3/n15 n13/n15*2 n15/n11*2 n15/n15 n13/n11 n13/n15 n11/n13 n5/n11 n13/n11 n15/n11*2 n11/n13 n11/n3 n11/n15 n15/n11*2 n15/n3 n13/n11 n13/n15*2 n15/n11 n13/n15*2 n15/n11 n11/n13 n11/n5 n13/n15 n15/n13 n15/n11*2 n13/n3 n11/n15 n15/n11*2 text*8 focus
10 focus text*7 /n15 n13/n15 n11/n13 n15/n11 n15/n15 n11/n15 n11/n13 n13/n3 n15/n11 n15/n15 n11/n13 n15/n3 n13/n11 n13/n15*3 n11/n15 n15/n11 n13/n15*3 n15/n11*2 n15/n15*2 n15/n3 n15/n11*3 n15/n15 n11/n15 n13/n11 n13/n15*3 n11/n13 n15/n11 n15/n15*2 n13/n11 n5/n13 n15/n11*2 text*8 focus
11 focus text*7 n15/n11 n13/n15 n13/n13 n11/n13 n11/n15 n15/n11 n15/n5 n13/n15 n15/n11*2 n11/n3 n11/n15 n3/n15 n13/n15 n11/n15*2 n15/n11 n11/n3 n13/n15*3 n15/n11 n15/n15*2 n13/n15 n13/n11 n13/n13 n15/n11 n15/n15 n11/n13*2 n11/n3 n13/n15*3 n11/n13 n15/n3 n15/n15 n13/n15 n13/n3 n15/n11 n15/n13 n15/n15 text*8 focus
12 focus text*7 /n15 n13/n11 n3/n5 n3/n11 n13/n15*2 n15/n11 n15/n15 n11/n15*2 n15/n11 n3/n13 n3/n15 n15/n11 n15/n15*2 n11/n3 n15/n3 n15/n15 n3/n15 n13/n5 n5/n3 n15/n11 n15/n15 n11/n15 n3/n11 n3/n15*3 n15/n11 n15/n5 n13/n15 n15/n11 n15/n15 n13/n15 n15/n5 n13/n15*4 n11/n3 n13/n15*2 text*8 focus
13 focus text*7 n13/n15*2 n11/n13 n11/n15 n15/n11 n11/n15 n3/n11 n3/n15 n3/n11 n3/n15*2 n11/n15 n13/n15*3 n11/n15 n5/n13 n13/n11 n13/n15*3 n11/n5 n15/n13 n15/n15 n13/n15*2 n15/n13 n15/n11 n15/n15*2 n15/n11*2 n11/n15*2 n13/n15 n3/n15 n11/n13 n15/n11 n11/n13 n3/n15 n11/n13 n15/n11 n15/n15 text*8 focus
14 focus text*7 /n15 n11/n3 n13/n15*4 n15/n11 n5/n13 n15/n11 n15/n15 n13/n11 n13/n15*4 n11/n5 n13/n11*2 n15/n11 n15/n15 n5/n13 n15/n13 n13/n15*2 n15/n11 n3/n11 n5/n13 n15/n11 n15/n15 n11/n15 n15/n11 n11/n13 n11/n15*2 n15/n13*2 n13/n15*2 n15/n11*2 n3/n11 n15/n11 n15/n15 text*8 focus
15 focus text*7 n13/n15*2 n11/n13*2 n13/n15 n15/n11 n3/n15 n15/n11*3 n13/n15 n11/n13 n13/n11 n15/n11 n15/n15 n11/n13 n11/n5 n11/n13 n11/n15*2 n13/n15 n15/n11 n13/n15*3 n3/n15 n15/n11*2 n15/n15 n5/n11 n5/n15 n13/n15*3 n15/n13 n15/n11 n13/n15*3 n15/n11 n11/n13 n13/n15*2 text*8 focus
16 focus text*7 n13/n15 n15/n11 n15/n3 n13/n11 n13/n15*6 n15/n11 n15/n15 n13/n15*3 n13/n11 n13/n15 n11/n15*2 n13/n15 n15/n11 n13/n15 n13/n11 n13/n15 n13/n11 n15/n11 n11/n5 n13/n15 n15/n11 n5/n13 n5/n3 n3/n13 n3/n15 n15/n11 n15/n15 n13/n15 n13/n11 n13/n15 n11/n15 n13/n15 n13/n11*2 n13/n15 text*8 focus
17 focus text*7 muted*11 text /n3 /n15 /n5 text muted*26 text*9 focus
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
17 focus text*7 muted*11 text*5 muted*26 text*9 focus
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
focus text focus*6 text focus*33 border text bold-bold-*9 text muted*6 text muted*7 text muted*6 text border*4
focus*3 title*10 focus*2 text*5 focus*2 text*19 focus border text*2 /#e1dfec #ebeaf1/#f3ebe1 #f2e4cf/#dddbea #f3ebe1/#f4f1ef #f2f2f5/#f2e4cf #ee9c3a/#f1e2cb #c1badb/#f4f3f4 #c1badb/#f3ede6 #f1e0c6/#f3ebe1 #dddbea/#f4f1ef #e4e2ee/#f2eadd #f7cd97/#dddbea #6a5ba9/#f7cd97 #f2f2f5/#f2eadd #efeef3/#f2e8d8 #f2e6d4/#d3cfe5 #f8c98d/#f2e6d4 #f3ede6/#f3d8b3 #f2dcbd/#fcba68 #dddbea/#f9c584 #d6d3e7/#f2eadd #dddbea/#dad7e8 #c1badb/#f8c98d #c1badb/#efeef3 #f2f2f5/#f3ebe1 #f3d8b3/#aa9dce #b3a9d4/#cac5e0 #f3ebe1/#e4e2ee #f4f1ef/#f3ede6 #e4e2ee/#f6ab50 #f6d1a0/#f3ede6 #f4f1ef/#f3ebe1 text*2 border
focus title*12 text*28 focus border text*2 #e1dfec/#f4f1ef #f2e6d4/#f3efeb #f1e0c6/#cac5e0 #f2f2f5/#f3ede6 #fcba68/#d3cfe5 #d3cfe5/#f1e2cb #f4f1ef/#f1e2cb #f2eadd/#e4e2ee #f2f2f5/#f2dcbd #c1badb/#f2e6d4 #e4e2ee/#f3ebe1 #ebeaf1/#efeef3 #f9c584/#e1dfec #e8e6f0/#ebeaf1 #f4f1ef/#e4e2ee #bcb4d9/#f2eadd #bcb4d9/#f2f2f5 #f4f3f4/#f3ede6 #dddbea/#f4f1ef #f4d5aa/#f6ab50 #f3efeb/#f2e8d8 #f4f3f4/#f3ede6 #f4d5aa/#e4e2ee #d3cfe5/#f9c584 #f4f3f4/#f3efeb #d3cfe5/#ebeaf1 #f1e2cb/#d3cfe5 #f3d8b3/#f3ebe1 #ebeaf1/#f3ebe1 #efeef3/#f2eadd #897abb/#e8e6f0 #f3efeb/#f3ebe1 text*2 border
focus text*2 muted*10 text*28 focus border text*2 #e8e6f0/#f2eadd #8374b8/#e1dfec #f9c584/#c1badb #e4e2ee/#f2f2f5 #f2e6d4/#d6d3e7 #f2e6d4/#e8e6f0 #f4f3f4/#f2dcbd #f3d8b3/#f2e4cf #f2e8d8/#f2e4cf #f4d5aa/#f4f1ef #efeef3/#ebeaf1 #fac27b/#f2f2f5 #f6d1a0/#f8c98d #cac5e0/#f4f1ef #f4f3f4/#e8e6f0 #cac5e0/#f3ebe1 #f3ebe1/#f4f3f4 #f4f1ef/#ebeaf1 #b8aed6/#f4f1ef #b8aed6/#efeef3 #f4f1ef/#f2e6d4 #efeef3/#e8e6f0 #f4f1ef/#e8e6f0 #f1e0c6/#f2e4cf #f3efeb/#dddbea #d6d3e7/#c6c0de #f3ede6/#d6d3e7 #e8e6f0/#f3a649 #efeef3/#e8e6f0 #c6c0de/#eb9732 #f6d1a0/#f2dcbd #ebeaf1/#aea3d1 text*2 border
focus text*2 muted*10 focus*4 border*8 text*16 focus border text*2 #dddbea/#efeef3 #efeef3/#b3a9d4 #fcba68/#f3d8b3 #ebeaf1/#f2f2f5 #bcb4d9/#f4d5aa #f3d8b3/#efeef3 #f2e8d8/#e8e6f0 #f4f1ef/#f3efeb #e08214/#cac5e0 #e08214/#f3ede6 #e4e2ee/#f2eadd #f4f1ef/#f4f3f4 #f2dcbd/#f3a649 #f2f2f5/#f9c584 #fbbe71/#f2f2f5 #b8aed6/#6455a6 #c6c0de/#e08214 #ebeaf1/#efeef3 #f4d5aa/#dad7e8 #e08214/#f1e0c6 #e1dfec/#f3ede6 #f2f2f5/#efeef3 #f4f1ef/#bcb4d9 #aea3d1/#e8e6f0 #f3ede6/#f4f1ef #e4e2ee/#f4f1ef #e4e2ee/#8f80bf #dad7e8/#f3efeb #e8e6f0/#efeef3 #cfcbe3/#f4f3f4 #f4f1ef/#fac27b #f4f1ef/#dddbea text*2 border
focus text*12 muted*15 text*13 focus border text*2 #dddbea/#e4e2ee #f3efeb/#9b8cc6 #f2f2f5/#efeef3 #f2dcbd/#f2f2f5 #f6d1a0/#f4f3f4 #f9c584/#f2dcbd #f6d1a0/#f2eadd #f4f3f4/#f3ede6 #f1e2cb/#e4e2ee #aea3d1/#ebeaf1 #ebeaf1/#f3efeb #f2e6d4/#e8e6f0 #aa9dce/#cfcbe3 #d3cfe5/#f3efeb #efeef3/#e8e6f0 #e1dfec/#f2e4cf #f2e6d4/#7667b0 #efeef3/#e8e6f0 #efeef3/#e1dfec #efeef3/#f4f3f4 #f2e4cf/#f3ede6 #f2e4cf/#ebeaf1 #e8e6f0/#efeef3 #f2e4cf/#f7cd97 #f2e6d4/#e8e6f0 #f4f3f4/#f2e6d4 #e68c23/#d6d3e7 #f6d1a0/#cfcbe3 #f2e8d8/#f3ede6 #fac27b/#c1badb #f1e2cb/#ebeaf1 #f4f1ef/#f3ede6 text*2 border
focus text*2 muted*10 text*28 focus border text*2 #f4f3f4/#f4d5aa #f3efeb/#c1badb #cac5e0/#f3ede6 #e4e2ee/#dad7e8 #f2eadd/#f3efeb #7c6db4/#e1dfec #f3efeb/#f3ebe1 #dddbea/#f1e0c6 #bcb4d9/#e1dfec #f4f1ef/#e1dfec #e4e2ee/#f2f2f5 #f2dcbd/#aa9dce #cac5e0/#fac27b #e8e6f0/#f2dcbd #f3efeb/#e1dfec #5e4fa2/#7c6db4 #f2e6d4/#f4f1ef #e8e6f0/#f2f2f5 #f4d5aa/#f7cd97 #f4f1ef/#f3efeb #f3ebe1/#ebeaf1 #f3ede6/#ebeaf1 #f3ede6/#f1e2cb #f9b058/#d6d3e7 #efeef3/#ebeaf1 #dad7e8/#bcb4d9 #f2dcbd/#dddbea #dad7e8/#ebeaf1 #e4e2ee/#ebeaf1 #f4d5aa/#fac27b #eb9732/#f6ab50 #f2f2f5/#e4e2ee text*2 border
focus text*2 muted*38 focus border text*2 #cac5e0/#dddbea #f3ede6/#dddbea #f1e2cb/#e8e6f0*2 #fcba68/#f9c584 #f4f3f4/#f2e6d4 #f3ebe1/#f9c584 #dad7e8/#dddbea #f9c584/#e8e6f0 #cfcbe3/#f3a649 #f3ede6/#f4f3f4 #f2e4cf/#d3cfe5 #fac27b/#7c6db4 #ebeaf1/#e4e2ee #e8e6f0/#f4f3f4 #dad7e8/#cac5e0 #f3efeb/#f2dcbd #f3efeb/#ebeaf1 #efeef3/#f3ebe1 #fcba68/#f2e8d8 #f3d8b3/#f2e6d4 #f4f1ef/#dddbea #a598cc/#f2dcbd #d3cfe5/#e8e6f0 #f2f2f5/#dad7e8 #dad7e8/#a598cc #f2eadd/#f3efeb #dddbea/#cac5e0 #e8e6f0/#f2f2f5 #f2f2f5/#f1e2cb #f2e6d4/#dad7e8 #f2f2f5/#dddbea text*2 border
focus title*10 text*30 focus border text*2 /#f4f3f4 #f2e8d8/#f1a141 #b3a9d4/#f1e2cb #f3ede6/#e1dfec #dad7e8/#f4f3f4 #e8e6f0/#c6c0de #e4e2ee/#d3cfe5 #f4f3f4/#f2f2f5 #f4f1ef/#f2eadd #f4f3f4/#bcb4d9 #efeef3/#f3ede6 #efeef3/#f2dcbd #e8e6f0/#ebeaf1 #f3d8b3/#f3efeb #dad7e8/#e8e6f0 #f2eadd/#f1e0c6 #aea3d1/#f2dcbd #e1dfec/#e4e2ee #f2f2f5/#eb9732 #f3efeb/#cac5e0 #ebeaf1/#f2f2f5 #f2f2f5/#d6d3e7 #8374b8/#f1e0c6 #f6d1a0/#efeef3 #ebeaf1/#f3ebe1 #f2e6d4/#ebeaf1 #f4f3f4/#e1dfec #f6d1a0/#f3d8b3 #f3ebe1/#f3ede6 #efeef3/#f2f2f5 #9b8cc6/#f6d1a0 #d6d3e7/#f4f3f4 text*2 border
focus text*2 muted*10 text*28 focus border text*7 muted*11 text /#e08214 /#f2f2f5 /#5e4fa2 text muted*7 text*6 border
focus text*2 muted*38 focus border text*36 border
focus text*40 focus border text*36 border
focus*42 border*38
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 80×24 256 differs in
 2 border text title*10 text border*28 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2
 3 border text muted*5 border train*6 c60*8 marker*57 border
 4 border text*6 border*4 c60*2 train*4 warn*2 train warn*2 c60*25 marker*32 border
 5 border text muted*5 border*13 c60 warn train warn*2 train warn*2 train warn*2 train c60*15 marker*32 border
 6 border muted*6 border*15 marker*8 c60*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 c60 warn*2 c60*14 marker*13 border
 7 border text*6 border*15 marker*20 c60*6 train*3 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train*3 border
11 focus*3 title*10 focus*2 text*5 focus*2 text*19 focus border text*2 /c254 /c255 c224/c254 c224/c255 c255/c224 c215/c224 c146/c255*2 c224/c255 c254/c255 c254/c254 c222/c254 c61/c222 c255/c254*2 c224/c188 c222/c224 c255/c223 c223/c215 c254/c222 c253/c254 c254/c253 c146/c222 c146/c255*2 c223/c146 c146/c252 c255/c254 c255/c255 c254/c215 c223/c255*2 text*2 border
12 focus title*12 text*28 focus border text*2 c254/c255 c224/c255 c224/c252 c224/c255 c215/c188 c188/c224 c255/c224 c255/c254 c255/c223 c146/c224 c254/c255*2 c222/c254 c222/c255 c255/c254 c146/c254 c146/c255*2 c254/c255 c223/c215 c255/c254 c255/c255 c223/c254 c188/c222 c188/c255*2 c224/c188 c223/c255*2 c255/c254 c103/c255*2 text*2 border
13 focus text*2 muted*10 text*28 focus border text*2 c255/c254 c103/c254 c222/c146 c254/c255 c224/c253 c224/c255 c255/c223 c223/c224 c254/c224 c223/c255*2 c216/c255 c223/c222 c252/c255*5 c146/c255*2 c255/c224 c255/c255*2 c255/c224 c255/c254 c253/c252 c255/c253 c255/c215 c255/c255 c252/c209 c252/c223 c255/c146 text*2 border
14 focus text*2 muted*10 focus*4 border*8 text*16 focus border text*2 c254/c255 c255/c146 c215/c223 c215/c255 c146/c223 c223/c255 c254/c255*2 c172/c252 c172/c255 c172/c254 c172/c255 c223/c215 c255/c222 c215/c255 c146/c61 c252/c172 c252/c255 c223/c253 c172/c224 c254/c255*2 c255/c146 c146/c255*2 c254/c255 c254/c103 c253/c255*2 c188/c255 c255/c216 c255/c254 text*2 border
15 focus text*12 muted*15 text*13 focus border text*2 /c254 c255/c140 c255/c255 c223/c255*2 c222/c223 c223/c254 c223/c255 c224/c254 c146/c255*2 c224/c255 c146/c188 c188/c255*2 c254/c224 c224/c97 c224/c255 c224/c254 c224/c255*4 c224/c222 c224/c255 c255/c224 c172/c253 c223/c188 c254/c255 c216/c146 c224/c255*2 text*2 border
16 focus text*2 muted*10 text*28 focus border text*2 c255/c223 c255/c146 c252/c255 c254/c253 c254/c255 c97/c254 c97/c255 c254/c224 c146/c254 c255/c254 c254/c255 c223/c146 c252/c216 c255/c223 c255/c254 c61/c97 c224/c255*2 c223/c222 c223/c255*3 c255/c224 c215/c253 c215/c255 c253/c146 c223/c254 c253/c255 c254/c255 c223/c216 c209/c215 c255/c254 text*2 border
17 focus text*2 muted*38 focus border text*2 c252/c254 c255/c254 c224/c255*2 c215/c222 c255/c224 c255/c222 c253/c254 c222/c255 c188/c215 c188/c255 c224/c188 c216/c97 c255/c254 c255/c255 c253/c252 c255/c223 c255/c255*2 c215/c254 c223/c224 c255/c254 c140/c223 c188/c255 c255/c253 c253/c140 c254/c255 c254/c252 c254/c255 c255/c224 c224/c253 c255/c254 text*2 border
18 focus title*10 text*30 focus border text*2 /c255 c254/c215 c146/c224 c255/c254 c253/c255 c255/c252 c254/c188 c254/c255 c255/c254 c255/c146 c255/c255 c255/c223 c255/c255 c223/c255 c253/c255 c254/c224 c146/c223 c146/c254 c255/c209 c255/c252 c255/c255 c255/c253 c103/c224 c223/c255*2 c224/c255 c255/c254 c255/c223 c255/c255*2 c140/c223 c253/c255 text*2 border
19 focus text*2 muted*10 text*28 focus border text*7 muted*11 text /c172 /c255 /c61 text muted*7 text*6 border
== 80×24 16 differs in
 2 muted text title*10 text muted*28 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2
 3 muted text muted*6 train*6 faint-n12*8 marker*57 muted
 4 muted text*6 muted*4 faint-n12*2 train*4 warn*2 train warn*2 faint-n12*25 marker*32 muted
 5 muted text muted*18 faint-n12 warn train warn*2 train warn*2 train warn*2 train faint-n12*15 marker*32 muted
 6 muted*22 marker*8 faint-n12*2 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12*14 marker*13 muted
 7 muted text*6 muted*15 marker*20 faint-n12*6 train*3 warn train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train warn*2 train*3 muted
 8 muted text*6 muted*73
 9 muted*80
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*3 title*10 focus*2 text*5 focus*2 text*19 focus muted text*2 n13/n15*2 n11/n15 n15/n11*2 n3/n11 n13/n15 n15/n11*2 n13/n15*2 n11/n15 n5/n11 n15/n11*2 n11/n13 n11/n11 n15/n11 n11/n3 n15/n11 n13/n15*2 n13/n11 n13/n15 n15/n11 n11/n13*2 n11/n15 n15/n11 n15/n3 n11/n15 n15/n11 text*2 muted
12 focus title*12 text*28 focus muted text*2 /n15 n15/n11 n11/n13 n15/n11 n3/n13 n13/n11 n15/n11 n15/n15 n15/n11 n13/n11 n13/n15*2 n11/n15 n13/n15*4 n15/n11 n13/n15 n11/n3 n15/n11*2 n11/n15 n13/n11 n15/n11 n13/n15 n11/n13 n15/n11 n15/n15 n15/n11 n5/n15 n15/n11 text*2 muted
13 focus text*2 muted*10 text*28 focus muted text*2 /n15 n5/n15 n11/n13 n13/n15 n11/n13 n13/n15 n15/n11*3 n11/n15*3 n11/n11 n13/n15*3 n15/n11 n15/n15 n13/n15*2 n15/n11 n13/n15*2 n15/n11 n15/n15 n13/n15 n15/n13 n15/n3 n13/n15 n13/n3 n13/n11 n15/n13 text*2 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*2 n13/n15 n15/n13 n11/n3 n11/n15 n13/n11 n11/n15*2 n15/n11 n3/n13 n15/n11 n15/n15*2 n11/n3 n15/n11 n3/n15 n13/n5 n13/n3 n13/n15 n11/n13 n3/n11 n3/n15*2 n15/n13 n13/n15 n15/n11 n15/n15 n15/n5 n13/n15*3 n15/n11 n13/n15 text*2 muted
15 focus text*12 muted*15 text*13 focus muted text*2 n13/n15 n15/n5 n15/n15 n11/n15*2 n11/n11 n11/n15 n15/n11 n11/n15 n13/n15*2 n11/n15 n11/n13 n13/n15*2 n15/n11 n11/n5 n13/n15*3 n15/n11 n13/n15*2 n15/n11 n11/n15 n15/n11 n3/n13 n11/n13 n15/n11 n11/n13 n11/n15 n15/n11 text*2 muted
16 focus text*2 muted*10 text*28 focus muted text*2 n15/n11 n15/n13 n13/n15*2 n15/n11 n5/n15 n15/n11*2 n13/n15*3 n11/n13 n13/n11 n15/n11 n15/n15 n15/n5 n15/n11 n15/n15 n15/n11*2 n15/n15*2 n15/n11 n3/n13 n3/n15 n13/n15 n11/n15 n13/n15*2 n13/n11 n11/n3 n13/n15 text*2 muted
17 focus text*2 muted*38 focus muted text*2 n13/n15*2 n11/n15 n13/n15 n11/n3 n15/n11*2 n13/n15 n11/n15 n13/n3 n15/n11 n11/n13 n11/n5 n13/n15*3 n15/n11 n15/n15 n15/n11 n3/n11 n15/n11 n13/n15 n13/n11 n13/n15*2 n13/n13 n15/n11 n13/n15*2 n15/n11 n11/n13 n13/n15 text*2 muted
18 focus title*10 text*30 focus muted text*2 /n15 n11/n3 n13/n11 n13/n15*2 n15/n13 n13/n15*2 n15/n11 n15/n13 n15/n15 n15/n11 n13/n15 n11/n15 n13/n15 n15/n11 n13/n11 n13/n15 n15/n3 n15/n13 n15/n15 n13/n15 n5/n11 n11/n15*3 n13/n15 n13/n11 n15/n11 n15/n15 n5/n11 n13/n15 text*2 muted
19 focus text*2 muted*10 text*28 focus muted text*7 muted*11 text /n3 /n15 /n5 text muted*7 text*6 muted
20 focus text*2 muted*38 focus muted text*36 muted
21 focus text*40 focus muted text*36 muted
22 focus*42 muted*38
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
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*15 text*5 focus*2 text*19 focus muted text*36 muted
12 focus*13 text*28 focus muted text*36 muted
13 focus text*2 muted*10 text*28 focus muted text*36 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*36 muted
15 focus text*12 muted*15 text*13 focus muted text*36 muted
16 focus text*2 muted*10 text*28 focus muted text*36 muted
17 focus text*2 muted*38 focus muted text*36 muted
18 focus*11 text*30 focus muted text*36 muted
19 focus text*2 muted*10 text*28 focus muted text*7 muted*11 text*5 muted*7 text*6 muted
20 focus text*2 muted*38 focus muted text*36 muted
21 focus text*40 focus muted text*36 muted
22 focus*42 muted*38
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
10 focus text focus*6 text focus*33 muted text bold-bold-*9 text muted*6 text muted*7 text muted*6 text muted*4
11 focus*3 title*10 focus*2 text*5 focus*2 text*19 focus muted text*2 n0/n15*2 n0/n11 n0/n15*2 n0/n3 n0/n13 n0/n15 n0/n11 n0/n15*2 n0/n11 n0/n5 n0/n15*2 n0/n11*2 n0/n15 n0/n11 n0/n15 n0/n13 n0/n15 n0/n13*2 n0/n15 n0/n11 n0/n13 n0/n15*3 n0/n11 n0/n15 text*2 muted
12 focus title*12 text*28 focus muted text*2 n0/n15 n0/n11*2 n0/n15 n0/n3 n0/n13 n0/n15*3 n0/n13 n0/n15*2 n0/n11 n0/n15*2 n0/n13 n0/n15*3 n0/n11 n0/n15*2 n0/n11 n0/n13 n0/n15 n0/n13 n0/n11*2 n0/n15*2 n0/n5 n0/n15 text*2 muted
13 focus text*2 muted*10 text*28 focus muted text*2 n0/n15 n0/n5 n0/n11 n0/n15 n0/n11 n0/n15*2 n0/n11*3 n0/n15 n0/n11*2 n0/n13 n0/n15 n0/n13 n0/n15*2 n0/n13*2 n0/n15*3 n0/n11 n0/n15 n0/n13 n0/n15*3 n0/n13 n0/n11 n0/n15 text*2 muted
14 focus text*2 muted*10 focus*4 muted*8 text*16 focus muted text*2 n0/n15*2 n0/n3 n0/n15 n0/n13 n0/n11*2 n0/n15 n0/n3 n0/n15*3 n0/n11 n0/n15 n0/n3 n0/n13*2 n0/n15 n0/n11 n0/n3 n0/n15*3 n0/n13 n0/n15*3 n0/n13 n0/n15 n0/n13 n0/n15*2 text*2 muted
15 focus text*12 muted*15 text*13 focus muted text*2 n0/n15*3 n0/n11*4 n0/n15 n0/n11 n0/n13 n0/n15 n0/n11 n0/n13*2 n0/n15*2 n0/n11 n0/n15*3 n0/n11 n0/n15*2 n0/n11*2 n0/n15 n0/n3 n0/n11*4 n0/n15 text*2 muted
16 focus text*2 muted*10 text*28 focus muted text*2 n0/n15*2 n0/n13 n0/n15*2 n0/n5 n0/n15*2 n0/n13 n0/n15*2 n0/n11 n0/n13 n0/n15*2 n0/n5 n0/n11 n0/n15 n0/n11 n0/n15*4 n0/n3 n0/n15 n0/n13 n0/n11 n0/n13 n0/n15 n0/n11 n0/n3 n0/n15 text*2 muted
17 focus text*2 muted*38 focus muted text*2 n0/n13 n0/n15 n0/n11 n0/n15 n0/n3 n0/n15*2 n0/n13 n0/n11 n0/n13 n0/n15 n0/n11*2 n0/n15*2 n0/n13 n0/n15*3 n0/n3 n0/n11 n0/n15 n0/n13*2 n0/n15 n0/n13 n0/n15*4 n0/n11 n0/n15 text*2 muted
18 focus title*10 text*30 focus muted text*2 n0/n15 n0/n11 n0/n13 n0/n15 n0/n13 n0/n15*6 n0/n11 n0/n15 n0/n11 n0/n13 n0/n15 n0/n13 n0/n15*5 n0/n5 n0/n11 n0/n15 n0/n11 n0/n15 n0/n11 n0/n15*2 n0/n5 n0/n13 text*2 muted
19 focus text*2 muted*10 text*28 focus muted text*7 muted*11 text n0/n3 n0/n15 n0/n5 text muted*7 text*6 muted
20 focus text*2 muted*38 focus muted text*36 muted
21 focus text*40 focus muted text*36 muted
22 focus*42 muted*38
24 text focus*3 text muted*5 text*2 focus*7 text muted*4 text*2 focus*10 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*4 text*2 focus text muted*4
== 120×36 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*25 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2 focus text focus*6 text focus*34
border text muted*5 border train*3 #3e658c*10 marker*55 border focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
border text*6 border #3e658c*3 train*5 #3e658c*5 marker*55 border focus title*12 text*29 focus
border text*6 border*7 #3e658c train*2 val*2 train val #3e658c*24 marker*31 border focus text*2 muted*10 text*29 focus
border text muted*5 border*12 #3e658c val*2 train val*2 train #3e658c*19 marker*31 border focus text*2 muted*10 focus*4 border*9 text*16 focus
border text*6 border*14 marker*2 #3e658c*3 val*2 train val*2 train val #3e658c*12 marker*31 border focus text*12 muted*15 text*14 focus
border muted*6 border*14 marker*9 #3e658c*2 train val train val*2 train val*2 train val*2 #3e658c*2 marker #3e658c*18 marker*12 border focus text*2 muted*10 text*29 focus
border text*6 border*14 marker*15 #3e658c*5 train*3 val*2 train val*2 train val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val #3e658c*7 border focus text*2 muted*38 text focus
border text*6 border*14 marker*26 #3e658c*10 train*11 val*2 train val*2 train*3 border focus title*10 text*31 focus
border text*6 border muted border*13 muted*3 border*11 muted*3 border*12 muted*3 border*17 muted*5 border focus text*2 muted*10 text*29 focus
border*77 focus text*2 muted*38 text focus
border text title*8 text border*5 text val*5 text border*3 text title*3 text border*10 text good*6 text border*3 text title*13 text border text train*5 text border*2 focus text*41 focus
border muted*4 border*8 val*11 border*2 muted*6 border*10 good*8 border*2 text*6 border train*2 #3e658c*15 border focus text*41 focus
border text*4 border*5 val*14 border*2 muted*6 border*5 good*13 border*2 text muted*5 border*2 #3e658c train*10 #3e658c train*4 border focus muted*39 text*2 focus
border muted*4 border*3 val*16 border*2 muted*6 border*3 good*15 border*2 muted*6 border*5 #3e658c*3 train*2 #3e658c*2 train*5 #3e658c border focus muted*22 text*19 focus
border*77 focus*43
border text title*16 text border*10 text muted*3 text border*3 text title*6 text border*18 text frozen*15 text border*3 text title*7 text border*23 text muted text border*2
border text #dad7e8/#efeef3 #e1dfec/#f2e4cf #f2e8d8/#dad7e8 #f2eadd/#f2f2f5 #f2e6d4/#f2f2f5 #f8c98d/#e08214 #cfcbe3/#e1dfec #f4f3f4/#f2e8d8 #f3ede6/#fac27b #ebeaf1/#cfcbe3 #efeef3/#ebeaf1 #f4d5aa/#cac5e0 #6a5ba9/#ebeaf1 #efeef3/#d6d3e7 #efeef3/#f2e6d4 #e1dfec/#f2e8d8 #f4d5aa/#ee9c3a #f3ede6/#f2e4cf #f1e2cb/#f4d5aa #c6c0de/#cac5e0 #e1dfec/#ebeaf1 #dddbea/#e1dfec #f3ede6/#b3a9d4 #a598cc/#f1e0c6 #f2f2f5/#f4f3f4 #f2e8d8/#dddbea #b3a9d4/#cfcbe3 #f2eadd/#cfcbe3 #f3ede6/#f4f3f4 #e4e2ee/#f3d8b3 #e4e2ee/#f1e2cb #f3efeb/#efeef3 text border*2 muted*41 text*3 border*2 text muted*3 text good text*30 border
border text #dad7e8/#ebeaf1 #f4f3f4/#f2e6d4 #dddbea/#fcba68 #f3efeb/#efeef3 #f2e4cf/#f7cd97 #e4e2ee/#bcb4d9 #f3efeb/#f4f3f4 #f3ede6/#f2eadd #f4f1ef/#dddbea #f3ebe1/#c6c0de #f3ede6/#e8e6f0 #f8c98d/#cfcbe3 #e3871c/#f3ebe1 #f2e6d4/#f2eadd #f3ede6/#efeef3 #dad7e8/#cac5e0 #dad7e8/#dddbea #f2eadd/#f4f3f4 #f2e4cf/#efeef3 #e08214/#f2e4cf #f2e4cf/#f2f2f5 #efeef3/#ebeaf1 #f1a141/#f2eadd #f1a141/#d3cfe5 #efeef3/#f2eadd #e1dfec/#c6c0de #f2e8d8/#f4f3f4 #e4e2ee/#f6ab50 #efeef3/#f4f3f4 #f6d1a0/#efeef3 #e1dfec/#9b8cc6 #f1e0c6/#ebeaf1 text border*2 text*25 muted*6 text*2 frozen*8 text*3 border*2 text muted*3 text good text*30 border
border text #f2f2f5/#e8e6f0 #f2e6d4/#c6c0de #cac5e0/#f3ebe1 #f3efeb/#f4f1ef #d6d3e7/#f3efeb #f2e6d4/#f2dcbd #f2dcbd/#f2eadd #d6d3e7/#f1e0c6 #f3d8b3/#f2eadd #f2f2f5/#fcb55f #f4f3f4/#f3ebe1 #f2eadd/#f1e0c6 #f2f2f5/#ebeaf1 #f2e6d4/#b8aed6 #ebeaf1/#f2f2f5 #efeef3/#f4d5aa #d6d3e7/#efeef3 #f3ebe1/#f4f1ef #f4f3f4/#cfcbe3 #eb9732/#dad7e8 #f2e4cf/#f2eadd #f4f1ef/#f4f3f4 #d6d3e7/#f3ede6 #f3a649/#f2f2f5 #f2e6d4/#dad7e8 #dad7e8/#f2e8d8 #cfcbe3/#f9c584 #f2f2f5/#f2e4cf #f4f1ef/#f4f3f4 #f3efeb/#f2e4cf #c1badb/#f9c584 #f2eadd/#f4f3f4 text border*2 muted*2 text*37 train*4 text border*2 text muted*3 text warn text*30 border
border text #f2eadd/#f4f1ef #a598cc/#dddbea #f7cd97/#b3a9d4 #d6d3e7/#f3efeb #f3efeb/#d3cfe5 #897abb/#f2e4cf #f4f3f4/#f2e6d4 #f2dcbd/#f3ebe1 #f3ebe1/#f2e6d4 #f2f2f5/#f2eadd #efeef3/#ebeaf1 #f3ede6/#f2f2f5 #f3a649/#f2e6d4 #cfcbe3/#f3ebe1 #ebeaf1/#e8e6f0 #a598cc/#f2eadd #f6d1a0/#f4f1ef #f4f1ef/#e8e6f0 #cfcbe3/#f2e8d8 #a092c9/#f2e6d4 #f2f2f5/#f3ebe1 #ebeaf1/#efeef3 #dddbea/#f3ede6 #fac27b/#f4f3f4 #f3ebe1/#dddbea #8f80bf/#ebeaf1 #b3a9d4/#e1dfec #dad7e8/#eb9732 #f4f3f4/#e1dfec #e1dfec/#f9c584 #f3d8b3/#f2e4cf #c1badb/#cfcbe3 text border*2 text*25 muted*6 text*8 train*2 muted*2 text border*2 text*36 border
border text /#e1dfec #f2eadd/#d3cfe5 #f9c584/#f2e4cf #ebeaf1/#f2f2f5 #cfcbe3/#e8e6f0 #f6d1a0/#f2f2f5 #f3ebe1/#f2f2f5 #f4f1ef/#f3ede6 #f7cd97/#f3d8b3 #f2f2f5/#f3d8b3 #e1dfec/#f3ede6 #f3efeb/#f2dcbd #f3efeb/#e68c23 #f3ede6/#f4f3f4 #f6d1a0/#f2e4cf #b3a9d4/#b8aed6 #b3a9d4/#e08214 #f2f2f5/#e8e6f0 #f1e0c6/#f2eadd #e08214/#f3a649 #dddbea/#f4f1ef #efeef3/#f4f3f4 #f4f3f4/#cac5e0 #9b8cc6/#efeef3 #f3efeb/#f2f2f5 #e8e6f0/#f3efeb #d6d3e7/#cac5e0 #dddbea/#f2e6d4 #ebeaf1/#e4e2ee #c6c0de/#f3ebe1 #f2f2f5/#f8c98d #f2f2f5/#ebeaf1 text border*2 text*44 border*2 text muted*3 text good text*30 border
border text #f4f1ef/#dad7e8 #c1badb/#f4f3f4 #f6d1a0/#e8e6f0 #f2eadd/#f2e8d8 #f2eadd/#f6d1a0 #f4f1ef/#f9c584 #f3efeb/#f4d5aa #ebeaf1/#f4f1ef #f3ebe1/#f3ede6 #c1badb/#cfcbe3 #f3ede6/#ebeaf1 #aea3d1/#f7cd97 #f3efeb/#bcb4d9 #f3ebe1/#efeef3 #e1dfec/#f3efeb #8f80bf/#ebeaf1 #fac27b/#f2e6d4 #e8e6f0/#f4f1ef #d3cfe5/#e1dfec #e4e2ee/#efeef3 #f2e8d8/#f2eadd #e8e6f0/#efeef3 #cfcbe3/#f3ede6 #e4e2ee/#f6d1a0 #f3ede6/#f2e6d4 #ebeaf1/#f4f3f4 #f1e0c6/#f2dcbd #dad7e8/#f8c98d #f4f3f4/#f2e6d4 #f3ede6/#f4d5aa #f3d8b3/#f3ebe1 #ebeaf1/#f3efeb text border*2 text*44 border*2 text*36 border
border text #f4f3f4/#ebeaf1 #a598cc/#f2f2f5 #dad7e8/#f3efeb #f3efeb/#efeef3 #efeef3/#f2f2f5 #f3ebe1/#d6d3e7 #f4f3f4/#f4f1ef #f2f2f5/#f4f3f4 #e4e2ee/#bcb4d9 #f3efeb/#f3ede6 #f3ede6/#e1dfec #dad7e8/#f1e0c6 #efeef3/#7061ad #f3ede6/#e1dfec #dad7e8/#f2e8d8 #f2e8d8/#b8aed6 #aa9dce/#ebeaf1 #e8e6f0/#dad7e8 #ebeaf1/#f4f1ef #f1e0c6/#d6d3e7 #f1e2cb/#ebeaf1 #efeef3/#f2f2f5 #f3ebe1/#f2e4cf #f1e0c6/#f1a141 #f4f1ef/#dddbea #f2eadd/#efeef3 #ebeaf1/#b3a9d4 #e8e6f0/#aea3d1 #f3efeb/#efeef3 #d3cfe5/#f3efeb #ebeaf1/#f4d5aa #f4f1ef/#e8e6f0 text border*2 text*44 border*2 text*36 border
border text #f2e8d8/#f2e6d4 #ebeaf1/#bcb4d9 #f4f1ef/#dddbea #cac5e0/#e8e6f0 #f4d5aa/#ebeaf1 #c1badb/#e1dfec #f3efeb/#f1e0c6 #e4e2ee/#f4d5aa #c1badb/#f3ebe1 #f2e8d8/#a092c9 #ebeaf1/#f4f1ef #ebeaf1/#c6c0de #f2dcbd/#f3d8b3 #f2eadd/#f2e4cf #ebeaf1/#e4e2ee #a092c9/#7c6db4 #f1e0c6/#d3cfe5 #f3ebe1/#ebeaf1 #f4f1ef/#f6ab50 #e1dfec/#f2e4cf #f2f2f5/#efeef3 #f1e2cb/#d6d3e7 #c1badb/#f4d5aa #dddbea/#f3ebe1 #e8e6f0/#f4f3f4 #e1dfec/#b8aed6 #f1a141/#cac5e0 #ebeaf1/#f4f1ef #d3cfe5/#f3ede6 #f7cd97/#f4d5aa #f6ab50/#fcba68 #ebeaf1/#f3efeb text border*2 text*44 border*2 text*36 border
border text #cfcbe3/#d3cfe5 #f4f1ef/#ebeaf1 #f6d1a0/#d3cfe5 #efeef3/#cac5e0 #f8c98d/#f4d5aa #e8e6f0/#e1dfec #e8e6f0/#fac27b #d3cfe5/#e8e6f0 #fac27b/#e4e2ee #9586c3/#f3a649 #f4f3f4/#f3ede6 #f2e4cf/#cac5e0 #f4d5aa/#d3cfe5 #f2eadd/#dad7e8 #ebeaf1/#e4e2ee #cfcbe3/#aa9dce #f2e4cf/#d3cfe5 #efeef3/#f4f1ef #dad7e8/#f2e6d4 #fac27b/#f1e0c6 #f2dcbd/#f3ede6 #e4e2ee/#e1dfec #9586c3/#f2eadd #c6c0de/#f1e2cb #f4f1ef/#cfcbe3 #dddbea/#cfcbe3 #f4d5aa/#f2f2f5 #dad7e8/#e8e6f0 #efeef3/#f2f2f5 #f3ebe1/#f2e4cf #f7cd97/#c6c0de #f4f3f4/#d3cfe5 text border*2 text*44 border*2 text*36 border
border text /#f2f2f5 #cfcbe3/#f8c98d #f2eadd/#9586c3 #f2e8d8/#f3efeb #f4f3f4/#f3ede6 #f2e4cf/#f3ebe1 #f4f1ef/#f3efeb #e4e2ee/#f4f1ef #f4d5aa/#cfcbe3 #f2e4cf/#f2eadd #efeef3/#f4f3f4 #f1e0c6/#f3ebe1 #cfcbe3/#dddbea #f2e6d4/#f4f3f4 #ebeaf1/#e8e6f0 #f4d5aa/#efeef3 #f3efeb/#e1dfec #e4e2ee/#efeef3 #f3ede6/#f2f2f5 #f3ebe1/#f2f2f5 #f2eadd/#f2f2f5 #f3ede6/#efeef3 #f2f2f5/#a092c9 #b8aed6/#fcb55f #e4e2ee/#f4f1ef #dddbea/#f4f1ef #e4e2ee/#f3efeb #dddbea/#f4d5aa #f4f3f4/#f3ede6 #f2f2f5/#efeef3 #e4e2ee/#9586c3 #e8e6f0/#e1dfec text border*2 text*44 border*2 text*36 border
border text #f3efeb/#d6d3e7 #fbbe71/#eb9732 #fcba68/#7c6db4 #e4e2ee/#e8e6f0 #efeef3/#f3ebe1 #b3a9d4/#f2e6d4 #b3a9d4/#dad7e8 #efeef3/#f4f1ef #f2e8d8/#f2f2f5 #e8e6f0/#5e4fa2 #f3ede6/#f3efeb #f3d8b3/#f4f1ef #d3cfe5/#fcb55f #f3ede6/#efeef3 #efeef3/#d6d3e7 #f1e2cb/#f2eadd #f4d5aa/#f2f2f5 #e1dfec/#f3efeb #f7cd97/#e08214 #c6c0de/#efeef3 #dddbea/#f9c584 #d3cfe5/#efeef3 #f2e4cf/#f2e6d4 #cac5e0/#e3871c #f2eadd/#f4f3f4 #efeef3/#e4e2ee #f3ede6/#7061ad #f6ab50/#8374b8 #f3ede6/#f2f2f5 #dad7e8/#fbbe71 #f2dcbd/#f9c584 #f2f2f5/#f3ebe1 text border*2 text*44 border*2 text*36 border
border text*7 muted*11 text /#e08214 /#f2f2f5 /#5e4fa2 text muted*7 text*4 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border text*34 border*2 text*44 border*2 text*36 border
border*120
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 120×36 256 differs in
 2 border text title*10 text border*25 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2 focus text focus*6 text focus*34
 3 border text muted*5 border train*3 c60*10 marker*55 border focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
 4 border text*6 border c60*3 train*5 c60*5 marker*55 border focus title*12 text*29 focus
 5 border text*6 border*7 c60 train*2 warn*2 train warn c60*24 marker*31 border focus text*2 muted*10 text*29 focus
 6 border text muted*5 border*12 c60 warn*2 train warn*2 train c60*19 marker*31 border focus text*2 muted*10 focus*4 border*9 text*16 focus
 7 border text*6 border*14 marker*2 c60*3 warn*2 train warn*2 train warn c60*12 marker*31 border focus text*12 muted*15 text*14 focus
 8 border muted*6 border*14 marker*9 c60*2 train warn train warn*2 train warn*2 train warn*2 c60*2 marker c60*18 marker*12 border focus text*2 muted*10 text*29 focus
 9 border text*6 border*14 marker*15 c60*5 train*3 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn c60*7 border focus text*2 muted*38 text focus
10 border text*6 border*14 marker*26 c60*10 train*11 warn*2 train warn*2 train*3 border focus title*10 text*31 focus
13 border text title*8 text border*5 text warn*5 text border*3 text title*3 text border*10 text good*6 text border*3 text title*13 text border text train*5 text border*2 focus text*41 focus
14 border muted*4 border*8 warn*11 border*2 muted*6 border*10 good*8 border*2 text*6 border train*2 c60*15 border focus text*41 focus
15 border text*4 border*5 warn*14 border*2 muted*6 border*5 good*13 border*2 text muted*5 border*2 c60 train*10 c60 train*4 border focus muted*39 text*2 focus
16 border muted*4 border*3 warn*16 border*2 muted*6 border*3 good*15 border*2 muted*6 border*5 c60*3 train*2 c60*2 train*5 c60 border focus muted*22 text*19 focus
19 border text c253/c255 c254/c224 c254/c253 c254/c255 c224/c255 c222/c172 c188/c254 c255/c254 c255/c216 c255/c188 c255/c255 c223/c252 c61/c255 c255/c253 c255/c224 c255/c254 c223/c215 c255/c224 c224/c223 c224/c252 c254/c255 c254/c254 c255/c146 c140/c224 c140/c255 c140/c254 c146/c188 c254/c188 c254/c255 c254/c223 c254/c224 c254/c255 text border*2 muted*41 text*3 border*2 text muted*3 text good text*30 border
20 border text c253/c255 c255/c224 c254/c215 c254/c255 c224/c222 c254/c146 c254/c255 c255/c254*2 c255/c252 c255/c255 c222/c188 c172/c255 c224/c254 c224/c255 c253/c252 c253/c254 c254/c255 c224/c255 c172/c224 c224/c255*2 c215/c254 c215/c188 c255/c254 c254/c252 c254/c255 c254/c215 c254/c255 c223/c255 c254/c140 c224/c255 text border*2 text*25 muted*6 text*2 frozen*8 text*3 border*2 text muted*3 text good text*30 border
21 border text /c255 c224/c252 c252/c255*2 c253/c255 c224/c223 c223/c254 c253/c224 c223/c254 c255/c215 c255/c255 c254/c224 c254/c255 c224/c146 c224/c255 c255/c223 c253/c255*2 c255/c188 c209/c253 c224/c254 c224/c255 c253/c255 c215/c255 c224/c253 c253/c254 c188/c222 c255/c224 c255/c255 c255/c224 c146/c222 c254/c255 text border*2 muted*2 text*37 train*4 text border*2 text muted*3 text warn text*30 border
22 border text c254/c255 c140/c254 c222/c146 c253/c255 c255/c188 c103/c224 c255/c224 c223/c255 c255/c224 c255/c254 c255/c255*2 c215/c224 c188/c255*2 c140/c254 c223/c255*2 c188/c254 c140/c224 c140/c255*2 c254/c255 c216/c255 c255/c254 c103/c255 c146/c254 c253/c209 c255/c254 c254/c222 c223/c224 c146/c188 text border*2 text*25 muted*6 text*8 train*2 muted*2 text border*2 text*36 border
23 border text /c254 c254/c188 c222/c224 c222/c255 c188/c255 c223/c255*3 c222/c223 c255/c223 c254/c255 c255/c223 c255/c172 c255/c255 c223/c224 c223/c146 c146/c172 c146/c255 c224/c254 c172/c215 c254/c255*2 c255/c252 c140/c255*3 c253/c252 c254/c224 c255/c254 c252/c255 c255/c222 c255/c255 text border*2 text*44 border*2 text muted*3 text good text*30 border
24 border text c255/c253 c146/c255 c223/c255 c223/c254 c223/c223 c255/c222 c255/c223 c255/c255*2 c146/c188 c146/c255 c146/c222 c255/c146 c255/c255 c254/c255 c103/c255 c216/c224 c216/c255 c188/c254 c254/c255 c254/c254 c254/c255 c188/c255 c254/c223 c255/c224 c255/c255 c224/c223 c253/c222 c255/c224 c255/c223 c223/c255*2 text border*2 text*44 border*2 text*36 border
25 border text /c255 c140/c255 c253/c255*3 c255/c253 c255/c255*2 c254/c146 c254/c255 c255/c254 c253/c224 c255/c61 c255/c254 c253/c254 c254/c146 c146/c255 c255/c253 c255/c255 c224/c253 c224/c255*2 c255/c224 c224/c215 c255/c254 c254/c255 c255/c146*2 c255/c255 c188/c255 c255/c223 c255/c255 text border*2 text*44 border*2 text*36 border
26 border text c254/c224 c255/c146 c255/c254 c252/c255 c223/c255 c146/c254 c255/c224 c254/c223 c146/c255 c254/c140 c254/c255 c255/c252 c255/c223 c254/c224 c255/c254 c140/c97 c224/c188 c224/c255 c255/c215 c254/c224 c254/c255 c224/c253 c146/c223 c254/c255*2 c254/c146 c215/c252 c215/c255 c188/c255 c222/c223 c222/c215 c222/c255 text border*2 text*44 border*2 text*36 border
27 border text /c188 /c255 c223/c188 c255/c252 c222/c223 c255/c254 c255/c216 c188/c255 c216/c254 c104/c215 c104/c255 c224/c252 c223/c188 c254/c253 c255/c254 c188/c146 c224/c188 c224/c255 c253/c224 c216/c224 c223/c255 c223/c254 c104/c254 c252/c224 c255/c188 c254/c188 c223/c255 c253/c255*2 c255/c224 c222/c252 c255/c188 text border*2 text*44 border*2 text*36 border
28 border text /c255 c188/c222 c254/c104 c254/c255*2 c224/c255*2 c254/c255 c223/c188 c224/c254 c224/c255*2 c188/c254 c224/c255*2 c223/c255 c255/c254 c254/c255*5 c255/c140 c146/c215 c254/c255*3 c254/c223 c254/c255*2 c254/c104 c255/c254 text border*2 text*44 border*2 text*36 border
29 border text c255/c253 c215/c209 c215/c97 c254/c255*2 c146/c224 c146/c253 c146/c255 c254/c255 c255/c61 c255/c255 c223/c255 c188/c215 c188/c255 c255/c253 c224/c254 c223/c255 c254/c255 c222/c172 c252/c255 c254/c222 c188/c255 c188/c224 c252/c172 c254/c255 c255/c254 c255/c61 c215/c103 c215/c255 c253/c215 c223/c222 c223/c255 text border*2 text*44 border*2 text*36 border
30 border text*7 muted*11 text /c172 /c255 /c61 text muted*7 text*4 border*2 text*44 border*2 text*36 border
== 120×36 16 differs in
 2 muted text title*10 text muted*25 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2 focus text focus*6 text focus*34
 3 muted text muted*6 train*3 faint-n12*10 marker*55 muted focus*3 title*10 focus*2 text*5 focus*2 text*20 focus
 4 muted text*6 muted faint-n12*3 train*5 faint-n12*5 marker*55 muted focus title*12 text*29 focus
 5 muted text*6 muted*7 faint-n12 train*2 warn*2 train warn faint-n12*24 marker*31 muted focus text*2 muted*10 text*29 focus
 6 muted text muted*17 faint-n12 warn*2 train warn*2 train faint-n12*19 marker*31 muted focus text*2 muted*10 focus*4 muted*9 text*16 focus
 7 muted text*6 muted*14 marker*2 faint-n12*3 warn*2 train warn*2 train warn faint-n12*12 marker*31 muted focus text*12 muted*15 text*14 focus
 8 muted*21 marker*9 faint-n12*2 train warn train warn*2 train warn*2 train warn*2 faint-n12*2 marker faint-n12*18 marker*12 muted focus text*2 muted*10 text*29 focus
 9 muted text*6 muted*14 marker*15 faint-n12*5 train*3 warn*2 train warn*2 train warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*7 muted focus text*2 muted*38 text focus
10 muted text*6 muted*14 marker*26 faint-n12*10 train*11 warn*2 train warn*2 train*3 muted focus title*10 text*31 focus
11 muted text*6 muted*70 focus text*2 muted*10 text*29 focus
12 muted*77 focus text*2 muted*38 text focus
13 muted text title*8 text muted*5 text warn*5 text muted*3 text title*3 text muted*10 text good*6 text muted*3 text title*13 text muted text train*5 text muted*2 focus text*41 focus
14 muted*13 warn*11 muted*18 good*8 muted*2 text*6 muted train*2 faint-n12*15 muted focus text*41 focus
15 muted text*4 muted*5 warn*14 muted*13 good*13 muted*2 text muted*7 faint-n12 train*10 faint-n12 train*4 muted focus muted*39 text*2 focus
16 muted*8 warn*16 muted*11 good*15 muted*13 faint-n12*3 train*2 faint-n12*2 train*5 faint-n12 muted focus muted*22 text*19 focus
17 muted*77 focus*43
18 muted text title*16 text muted*10 text muted*3 text muted*3 text title*6 text muted*18 text focus*15 text muted*3 text title*7 text muted*23 text muted text muted*2
19 muted text n13/n15 n15/n11 n11/n13 n15/n11*2 n11/n3 n13/n15 n15/n11*2 n13/n15*2 n11/n13 n5/n15 n13/n15 n15/n11*2 n11/n3 n15/n11*2 n13/n15*3 n15/n13 n13/n11 n13/n15 n11/n15 n13/n15 n15/n13 n15/n11*3 n15/n15 text muted*43 text*3 muted*2 text muted*3 text good text*30 muted
20 muted text n13/n15 n15/n11 n15/n3 n15/n15 n15/n11 n15/n13 n15/n11*2 n13/n15 n15/n13 n15/n15 n11/n13 n3/n15 n15/n11 n15/n15 n13/n15*2 n15/n11 n11/n15 n3/n11 n11/n15*2 n3/n15 n13/n15 n15/n11 n13/n15 n15/n11 n15/n3 n15/n15 n11/n15 n15/n5 n11/n15 text muted*2 text*25 muted*6 text*2 focus*8 text*3 muted*2 text muted*3 text good text*30 muted
21 muted text /n15 n11/n13 n13/n15 n15/n11 n13/n15 n15/n11*2 n13/n11 n15/n11 n15/n3 n15/n11*2 n15/n15 n11/n13 n11/n15 n15/n11 n13/n15 n15/n11 n15/n13 n3/n13 n15/n11 n15/n15 n13/n15 n3/n15 n11/n13 n13/n11*2 n15/n11 n15/n15 n15/n11 n13/n11 n15/n11 text muted*4 text*37 train*4 text muted*2 text muted*3 text warn text*30 muted
22 muted text n15/n11 n13/n15 n11/n13 n13/n15 n15/n13 n5/n11 n15/n11*4 n15/n15 n15/n11 n3/n11 n13/n15*3 n11/n15*2 n13/n11 n5/n11 n15/n11 n15/n15*2 n11/n15*2 n5/n15 n13/n15 n13/n3 n13/n15 n15/n11*2 n13/n15 text muted*2 text*25 muted*6 text*8 train*2 muted*2 text muted*2 text*36 muted
23 muted text n13/n15 n15/n13 n15/n11 n15/n15 n13/n15 n11/n15 n15/n11*4 n15/n15 n15/n11 n15/n3 n15/n11*2 n15/n13 n13/n3 n13/n15 n15/n11 n15/n3 n13/n15*2 n15/n13 n5/n15*3 n13/n15 n15/n11 n13/n15*2 n15/n11 n13/n15 text muted*2 text*44 muted*2 text muted*3 text good text*30 muted
24 muted text n15/n13 n13/n15 n11/n15 n15/n11*4 n15/n15 n15/n11 n13/n15*2 n13/n11 n15/n13 n15/n11 n15/n15 n5/n15 n5/n11 n5/n15 n13/n15*2 n15/n11 n13/n15*2 n15/n11*2 n15/n15 n15/n11 n13/n11 n15/n11*3 n15/n15 text muted*2 text*44 muted*2 text*36 muted
25 muted text /n15 n13/n15*4 n15/n13 n15/n15*2 n15/n13 n15/n11 n15/n15 n13/n11 n15/n5 n15/n15 n13/n11 n11/n13 n13/n15*3 n11/n13 n11/n15*2 n15/n11 n11/n3 n13/n15 n15/n11 n15/n13*2 n15/n15 n13/n15 n15/n11 n15/n15 text muted*2 text*44 muted*2 text*36 muted
26 muted text n15/n11 n15/n13 n13/n15*2 n11/n15 n13/n15 n15/n11*2 n13/n15 n11/n5 n11/n15 n15/n13 n15/n11*2 n13/n15 n5/n13 n11/n13 n11/n15 n15/n3 n15/n11 n15/n15 n11/n13 n13/n11 n13/n15*2 n15/n13 n3/n13 n3/n15 n13/n15 n13/n11 n11/n3 n11/n15 text muted*2 text*44 muted*2 text*36 muted
27 muted text n13/n15*2 n11/n13 n15/n13 n15/n11 n13/n15 n15/n11 n13/n15 n11/n15 n5/n3 n15/n11 n11/n13*2 n15/n13 n13/n15 n13/n13 n11/n13 n11/n15 n13/n11*2 n15/n11 n13/n15 n5/n15 n13/n11 n15/n13 n13/n15 n11/n15 n13/n15*2 n15/n11 n11/n13 n15/n13 text muted*2 text*44 muted*2 text*36 muted
28 muted text /n15 n13/n11 n15/n5 n15/n11*4 n15/n15 n11/n13 n15/n11 n15/n15 n15/n11 n13/n15 n15/n11 n13/n15 n11/n15*2 n13/n15 n15/n11*3 n15/n15 n15/n5 n13/n3 n13/n15*3 n15/n11*2 n15/n15 n15/n5 n13/n15 text muted*2 text*44 muted*2 text*36 muted
29 muted text n15/n13 n11/n3 n3/n5 n13/n15 n15/n11 n13/n11 n13/n15*2 n15/n11 n15/n5 n15/n11 n11/n15 n13/n3 n13/n15*2 n15/n11 n11/n15*2 n11/n3 n13/n15 n15/n11 n13/n15 n15/n11 n13/n3 n15/n11 n13/n15 n15/n5 n3/n5 n15/n11 n13/n3 n13/n11 n15/n11 text muted*2 text*44 muted*2 text*36 muted
30 muted text*7 muted*11 text /n3 /n15 /n5 text muted*7 text*4 muted*2 text*44 muted*2 text*36 muted
31 muted text*34 muted*2 text*44 muted*2 text*36 muted
32 muted text*34 muted*2 text*44 muted*2 text*36 muted
33 muted text*34 muted*2 text*44 muted*2 text*36 muted
34 muted*120
== 120×36 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*8 muted*16 text*10 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*25 text*17 focus*2 text*12 focus*5 text muted*2 focus text focus*6 text focus*34
 3 muted text muted*6 text*3 muted*10 text*55 muted focus*15 text*5 focus*2 text*20 focus
 4 muted text*6 muted*4 text*5 muted*5 text*55 muted focus*13 text*29 focus
 5 muted text*6 muted*8 text*2 focus*2 text focus muted*24 text*31 muted focus text*2 muted*10 text*29 focus
 6 muted text muted*18 focus*2 text focus*2 text muted*19 text*31 muted focus text*2 muted*10 focus*4 muted*9 text*16 focus
 7 muted text*6 muted*14 text*2 muted*3 focus*2 text focus*2 text focus muted*12 text*31 muted focus text*12 muted*15 text*14 focus
 8 muted*21 text*9 muted*2 text focus text focus*2 text focus*2 text focus*2 muted*2 text muted*18 text*12 muted focus text*2 muted*10 text*29 focus
 9 muted text*6 muted*14 text*15 muted*5 text*3 focus*2 text focus*2 text focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus muted*8 focus text*2 muted*38 text focus
10 muted text*6 muted*14 text*26 muted*10 text*11 focus*2 text focus*2 text*3 muted focus*11 text*31 focus
11 muted text*6 muted*70 focus text*2 muted*10 text*29 focus
12 muted*77 focus text*2 muted*38 text focus
13 muted text focus*8 text muted*5 text focus*5 text muted*3 text focus*3 text muted*10 text*8 muted*3 text focus*13 text muted text*7 muted*2 focus text*41 focus
14 muted*13 focus*11 muted*18 text*8 muted*2 text*6 muted text*2 muted*16 focus text*41 focus
15 muted text*4 muted*5 focus*14 muted*13 text*13 muted*2 text muted*8 text*10 muted text*4 muted focus muted*39 text*2 focus
16 muted*8 focus*16 muted*11 text*15 muted*16 text*2 muted*2 text*5 muted*2 focus muted*22 text*19 focus
17 muted*77 focus*43
18 muted text focus*16 text muted*10 text muted*3 text muted*3 text focus*6 text muted*18 text*17 muted*3 text focus*7 text muted*23 text muted text muted*2
19 muted text*34 muted*43 text*3 muted*2 text muted*3 text*32 muted
20 muted text*34 muted*2 text*25 muted*6 text*13 muted*2 text muted*3 text*32 muted
21 muted text*34 muted*4 text*42 muted*2 text muted*3 text focus text*30 muted
22 muted text*34 muted*2 text*25 muted*6 text*10 muted*2 text muted*2 text*36 muted
23 muted text*34 muted*2 text*44 muted*2 text muted*3 text*32 muted
24 muted text*34 muted*2 text*44 muted*2 text*36 muted
25 muted text*34 muted*2 text*44 muted*2 text*36 muted
26 muted text*34 muted*2 text*44 muted*2 text*36 muted
27 muted text*34 muted*2 text*44 muted*2 text*36 muted
28 muted text*34 muted*2 text*44 muted*2 text*36 muted
29 muted text*34 muted*2 text*44 muted*2 text*36 muted
30 muted text*7 muted*11 text*5 muted*7 text*4 muted*2 text*44 muted*2 text*36 muted
31 muted text*34 muted*2 text*44 muted*2 text*36 muted
32 muted text*34 muted*2 text*44 muted*2 text*36 muted
33 muted text*34 muted*2 text*44 muted*2 text*36 muted
34 muted*120
== 200×50 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*88 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2 focus text focus*6 text focus*51
border text*6 border train #3e658c*24 marker*106 border focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
border text*6 border train*4 #3e658c*21 marker*106 border focus text*58 focus
border text muted*5 border #3e658c*4 train*4 #3e658c*17 marker*106 border focus title*12 text*46 focus
border text*6 border*4 #3e658c*4 train*4 #3e658c*14 marker*106 border focus text*2 muted*10 text*46 focus
border text*6 border*7 #3e658c*4 train*5 #3e658c*10 marker*106 border focus text*2 muted*10 focus*7 border*17 text*22 focus
border text*6 border*13 #3e658c*2 train*4 val #3e658c*6 marker*106 border focus text*12 muted*15 text*31 focus
border text*6 border*13 #3e658c*6 train val train val*2 #3e658c*49 marker*59 border focus text*2 muted*10 text*46 focus
border text*6 border*19 #3e658c*3 train*3 val*2 #3e658c*46 marker*59 border focus text*2 muted*51 text*5 focus
border text muted*5 border*24 #3e658c*3 train val*2 train val*2 #3e658c*40 marker*59 border focus text*58 focus
border text*6 border*26 marker*2 #3e658c*2 train*2 val train val*2 #3e658c*37 marker*59 border focus title*10 text*48 focus
border text*6 border*26 marker*3 #3e658c*6 train*2 val*2 train val*2 #3e658c*31 marker*59 border focus text*2 muted*10 text*46 focus
border text*6 border*26 marker*7 #3e658c*6 train*4 val*2 #3e658c val*2 #3e658c*25 marker*59 border focus text*2 muted*48 text*8 focus
border text*6 border*26 marker*12 #3e658c*7 train*2 val train val*2 #3e658c val #3e658c*20 marker*59 border focus text*58 focus
border text*6 border*26 marker*17 #3e658c*7 train*3 val train val*2 #3e658c val*2 #3e658c*13 marker*59 border focus text*58 focus
border text*6 border*26 marker*22 #3e658c*8 train*5 val*2 train val*2 #3e658c val*2 #3e658c*4 marker*59 border focus text*58 focus
border muted*6 border*26 marker*27 #3e658c*11 train*6 val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c*28 marker*23 border focus text*58 focus
border text*6 border*26 marker*37 #3e658c*10 train*9 val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c*10 marker*2 #3e658c*21 border focus text*58 focus
border text*6 border*26 marker*45 #3e658c*14 train*15 val*2 train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*5 border focus text*58 focus
border text*6 border*26 marker*60 #3e658c*19 train*27 border focus text*58 focus
border text*6 border*26 marker*69 #3e658c*37 border focus text*58 focus
border text*6 border muted border*12 muted*2 border*12 muted*3 border*12 muted*3 border*11 muted*3 border*11 muted*3 border*11 muted*3 border*12 muted*3 border*11 muted*3 border*10 muted*5 border focus text*58 focus
border*140 focus text*58 focus
border text title*8 text border*8 text val*5 text border*3 text title*3 text border*12 text good*6 text border*3 text title*13 text border*3 text train*5 text border*3 text title*5 text border*11 text train*5 text border*3 text title*4 text border*12 text focus*5 text border*2 focus text*58 focus
border muted*4 border*10 val*12 border*2 muted*6 border*12 good*8 border*2 text*6 border train*19 border*2 muted*5 border train*20 border*2 muted*5 border focus*4 #346c7a*16 border focus text*58 focus
border text*4 border*7 val*15 border*2 muted*6 border*8 good*12 border*2 text muted*5 border*2 train*3 #3e658c train #3e658c*13 border*2 text*5 border*11 train*10 border*2 text*5 border*4 focus*17 border focus text*58 focus
border muted*4 border*5 val*17 border*2 text*6 border*5 good*15 border*2 text*6 border*4 #3e658c train*15 border*2 text*5 border*11 train*10 border*2 text*5 border*5 focus*16 border focus text*58 focus
border text*4 border*4 val*18 border*2 muted*6 border*3 good*17 border*2 muted*6 border*6 #3e658c*10 train #3e658c train*2 border*2 muted*5 border*11 #3e658c train*9 border*2 muted*5 border*5 focus*16 border focus muted*48 text*10 focus
border text*4 border muted border*7 muted*3 border*6 muted*3 border*3 text*6 border muted border*6 muted*3 border*5 muted*3 border*3 text*6 border muted border*6 muted*3 border*5 muted*3 border*3 text*5 border muted border*6 muted*3 border*6 muted*3 border*3 text*5 border muted border*6 muted*3 border*6 muted*3 border*2 focus muted*13 text*45 focus
border*140 focus*60
border text title*16 text border*34 text muted*3 text border*3 text title*6 text border*48 text frozen*15 text border*3 text title*7 text border*49 text muted text border*2
border text*7 #f4f3f4/#f3ebe1 #cac5e0/#c1badb #f4f1ef/#f9c584 #f4f1ef/#d6d3e7 #f2e6d4/#f2f2f5 #f3ebe1/#f2eadd #f2e6d4/#f7cd97 #f6d1a0/#f9c584 #b8aed6/#e4e2ee #f4f1ef/#ebeaf1 #f2e8d8/#f2dcbd #f2f2f5/#f8c98d #f4f3f4/#cac5e0 #dddbea/#ebeaf1 #f2eadd/#ebeaf1 #f2dcbd/#c6c0de #8374b8/#f4f3f4 #c6c0de/#cac5e0 #f4f1ef/#f2f2f5 #efeef3/#f2e8d8 #dddbea/#f4f1ef #f8c98d/#eb9732 #f3ede6/#f8c98d #f2f2f5/#f3efeb #f2dcbd/#f2eadd #f4f3f4/#f2e6d4 #a598cc/#cfcbe3 #efeef3/#e1dfec #ebeaf1/#dddbea #f1e2cb/#f2f2f5 #bcb4d9/#c1badb #aa9dce/#f2e8d8 #f2f2f5/#f4f3f4 #f3ede6/#f2f2f5 #f2e8d8/#aea3d1 #9b8cc6/#efeef3 #f3ebe1/#c1badb #f3ede6/#f4f3f4 #f2e6d4/#f1e2cb #cfcbe3/#f2e8d8 #f2eadd/#f2e6d4 #f1e2cb/#f2f2f5 #efeef3/#f3ede6 text*8 border*2 muted*41 text*33 border*2 text muted*3 text good text*56 border
border text*7 #e4e2ee/#f4f1ef #c6c0de/#f2e8d8 #f6d1a0/#f1e2cb #c6c0de/#f3d8b3 #f2f2f5/#e4e2ee #f2eadd/#f2e8d8 #f2eadd/#f1e2cb #e1dfec/#c6c0de #f3ebe1/#f2f2f5 #e8e6f0/#f4f1ef #e8e6f0/#f2e6d4 #f2f2f5/#d3cfe5 #f4f3f4/#dad7e8 #f3d8b3/#d6d3e7 #f4f3f4/#e8e6f0 #f7cd97/#cfcbe3 #f6ab50/#f4f1ef #f8c98d/#f1e0c6 #f3ede6/#efeef3 #f2eadd/#efeef3 #d6d3e7/#c6c0de #f3efeb/#f4f3f4 #d6d3e7/#e4e2ee #f3ebe1/#e8e6f0 #f2eadd/#f3efeb #eb9732/#f2e8d8 #e08214/#f4f3f4 #f2eadd/#efeef3 #dad7e8/#f3efeb #fcb55f/#c1badb #f2e4cf/#fac27b #dad7e8/#b8aed6 #ebeaf1/#f2e8d8 #e4e2ee/#e8e6f0 #e4e2ee/#dad7e8 #f1e0c6/#efeef3 #c6c0de/#e3871c #f3ebe1/#e8e6f0 #f3ede6/#f4f1ef #f4d5aa/#efeef3 #c1badb/#a092c9 #f9c584/#d3cfe5 #f3efeb/#f3ebe1 text*8 border*2 text*25 muted*6 text*2 frozen*8 text*33 border*2 text muted*3 text good text*56 border
border text*7 #f3ede6/#e8e6f0 #f4f1ef/#d6d3e7 #cac5e0/#e8e6f0 #f4f3f4/#f3efeb #f3efeb/#f4f1ef #f2f2f5/#efeef3 #9b8cc6/#f4f1ef #fcb55f/#f9c584 #f3d8b3/#f2e8d8 #ebeaf1/#f4f1ef #aea3d1/#f4d5aa #f1a141/#f3ede6 #f2f2f5/#eb9732 #f4f3f4/#f3efeb #f4f3f4/#f3ede6 #f2e8d8/#f2e4cf #f3ede6/#cfcbe3 #f3ebe1/#efeef3 #f4f3f4/#d6d3e7 #ebeaf1/#efeef3 #e8e6f0/#f2e8d8 #f4f1ef/#ebeaf1 #dad7e8/#f1e0c6 #f3efeb/#f4f3f4 #f4f1ef/#c1badb #e68c23/#f2eadd #f2e6d4/#c6c0de #f3ede6/#f2e8d8 #f3ede6/#f4f3f4 #e1dfec/#f4f1ef #f2e8d8/#f2f2f5 #f7cd97/#f4f1ef #f2e4cf/#d3cfe5 #e4e2ee/#e1dfec #d6d3e7/#f9b058 #d6d3e7/#f2dcbd #efeef3/#f6d1a0 #f3efeb/#dddbea #f3efeb/#e8e6f0 #f2e8d8/#f9c584 #a092c9/#f2dcbd #f3d8b3/#f1e0c6 #efeef3/#ebeaf1 text*8 border*2 muted*2 text*37 train*10 text*25 border*2 text muted*3 text warn text*56 border
border text*7 #f2e8d8/#f4f3f4 #f4f3f4/#cfcbe3 #9b8cc6/#e4e2ee #f6d1a0/#cfcbe3 #d6d3e7/#f3ede6 #f2e4cf/#f2e6d4 #dddbea/#aea3d1 #6a5ba9/#f1e2cb #f4f3f4/#f1e2cb #f4f3f4/#f4f3f4 #fbbe71/#f2dcbd #f2f2f5/#f4f1ef #f1e2cb/#e8e6f0 #c1badb/#f1e2cb #f4f3f4/#ebeaf1 #f2eadd/#efeef3 #f9b058/#f2f2f5 #f2e8d8/#fcba68 #c6c0de/#e1dfec #ebeaf1/#e8e6f0 #aea3d1/#f3ede6 #f9c584/#f4f1ef #dad7e8/#f4f1ef #f3efeb/#e8e6f0 #f3efeb/#e4e2ee #b8aed6/#f9b058 #aa9dce/#e1dfec #f3efeb/#f1e0c6 #f2f2f5/#efeef3 #f2e8d8/#e8e6f0 #7061ad/#e4e2ee #e08214/#f2dcbd #f3ebe1/#dad7e8 #dad7e8/#dddbea #5e4fa2/#f1e2cb #dddbea/#c6c0de #c6c0de/#e68c23 #c6c0de/#f3ede6 #f4f3f4/#ebeaf1 #e1dfec/#f8c98d #f1e0c6/#f2dcbd #f1e0c6/#cac5e0 #f4f3f4/#e4e2ee text*8 border*2 text*25 muted*6 text*8 train*4 muted*6 text*25 border*2 text muted*3 text good text*56 border
border text*7 #f2f2f5/#e4e2ee #dddbea/#e1dfec #f9c584/#c6c0de #f1e2cb/#f7cd97 #f1e2cb/#ebeaf1 #dddbea/#f4f1ef #f2e4cf/#e8e6f0 #f3efeb/#f2f2f5 #f2e8d8/#efeef3 #f4f3f4/#f4f1ef #f4f3f4/#f1e2cb #fac27b/#f2e4cf #f2e8d8/#f1e0c6 #d6d3e7/#f2e4cf #ebeaf1/#f4f1ef #f4f1ef/#f3d8b3 #f3ede6/#e08214 #f2e8d8/#f3efeb #e8e6f0/#f4f3f4 #f8c98d/#f1e2cb #cac5e0/#d3cfe5 #aa9dce/#f1e2cb #dad7e8/#f9b058 #dad7e8/#f2f2f5 #f2e4cf/#f1e0c6 #e08214/#f2eadd #e4e2ee/#f1a141 #efeef3/#e1dfec #f2f2f5/#f4f3f4 #e8e6f0/#f2f2f5 #e8e6f0/#a598cc #a598cc/#f3ebe1 #f4f1ef/#f2f2f5 #f4f3f4/#efeef3 #d6d3e7/#f3ede6 #e1dfec/#c6c0de #d3cfe5/#f2e8d8 #f3efeb/#f4f1ef #f3efeb/#c6c0de #e1dfec/#f3d8b3 #f2eadd/#f6ab50 #f2eadd/#e1dfec #e1dfec/#ebeaf1 text*8 border*2 text*74 border*2 text*62 border
border text*7 #f3efeb/#dad7e8 #f2f2f5/#f4f1ef #bcb4d9/#ebeaf1 #f6d1a0/#e8e6f0 #f3ede6/#f2eadd #f1e0c6/#f2e8d8 #fbbe71/#f1a141 #dad7e8/#f2e8d8 #f4f3f4/#f9c584 #f2f2f5/#ebeaf1 #ebeaf1/#f4f3f4 #f2e6d4/#f2e8d8 #aa9dce/#d6d3e7 #f2e4cf/#e8e6f0 #e8e6f0/#d6d3e7 #aea3d1/#f6ab50 #f1e2cb/#aa9dce #f3efeb/#f4f3f4 #e8e6f0/#f2f2f5 #dddbea/#f4f1ef #dad7e8/#c6c0de #f2e6d4/#f2e4cf #d3cfe5/#f3d8b3 #f2f2f5/#efeef3 #d3cfe5/#e4e2ee #f3d8b3/#efeef3 #9586c3/#f3ede6 #f1e0c6/#f4f1ef #ebeaf1/#efeef3 #ebeaf1/#f3ede6 #cac5e0/#f2e6d4 #cac5e0/#f1e2cb #f3ebe1/#f1e2cb #f3ebe1/#efeef3 #dddbea/#f2f2f5 #f8c98d/#f7cd97 #dad7e8/#f4d5aa #e4e2ee/#f2e8d8 #fac27b/#f2e8d8 #cfcbe3/#fac27b #f8c98d/#f4f1ef #ebeaf1/#f2e4cf #e8e6f0/#efeef3 text*8 border*2 text*74 border*2 text*62 border
border text*7 #f4f1ef/#efeef3 #e1dfec/#f2e8d8 #a598cc/#dad7e8 #dad7e8/#f4f1ef #f4f1ef/#efeef3 #f3ebe1/#dad7e8 #f1e0c6/#f2e8d8 #cfcbe3/#d3cfe5 #f3efeb/#f4f3f4 #f4f3f4/#f3efeb #e4e2ee/#dad7e8 #ebeaf1/#d3cfe5 #f3d8b3/#e8e6f0 #dad7e8/#f4f1ef #ebeaf1/#f4f3f4 #e1dfec/#f2dcbd #b8aed6/#6455a6 #f8c98d/#d6d3e7 #f4f1ef/#f2f2f5 #d6d3e7/#f2e6d4 #f4f1ef/#bcb4d9 #aea3d1/#f2f2f5 #e4e2ee/#cac5e0 #f4f3f4/#e8e6f0 #efeef3/#dddbea #f3ebe1/#f2e6d4 #efeef3/#aea3d1 #fbbe71/#f2eadd #fbbe71/#f2f2f5 #f2e6d4/#f1e2cb #f3efeb/#f2dcbd #f2e8d8/#fac27b #f4f1ef/#dad7e8 #f3ebe1/#f2f2f5 #d3cfe5/#f2f2f5 #f2e4cf/#aa9dce #e1dfec/#c6c0de #f3efeb/#dddbea #dad7e8/#ebeaf1 #ebeaf1/#f3efeb #e4e2ee/#f2eadd #f3efeb/#f1e2cb #f4f1ef/#e4e2ee text*8 border*2 text*74 border*2 text*62 border
border text*7 #f4f1ef/#dddbea #f3ede6/#f8c98d #f4f3f4/#d6d3e7 #f2f2f5/#aea3d1 #cfcbe3/#e8e6f0 #f4f1ef/#e8e6f0 #f2e6d4/#f1e2cb #c6c0de/#b8aed6 #f3efeb/#f1e0c6 #efeef3/#f4f3f4 #dad7e8/#f3a649 #cac5e0/#e8e6f0 #f2eadd/#bcb4d9 #f2f2f5/#dad7e8 #f4f3f4/#efeef3 #ebeaf1/#c1badb #ebeaf1/#f3d8b3 #f4f1ef/#f1e0c6 #f3ebe1/#f4f1ef #efeef3/#e1dfec #c6c0de/#9b8cc6 #ebeaf1/#a092c9 #f3ede6/#ebeaf1 #f2eadd/#f2f2f5 #f3efeb/#fac27b #f2e4cf/#e3871c #b3a9d4/#a598cc #f4f1ef/#f2e6d4 #f2e4cf/#dddbea #dad7e8/#e8e6f0 #e8e6f0/#f6ab50 #cfcbe3/#efeef3 #e8e6f0/#f4f3f4 #f3efeb/#e1dfec #f2f2f5/#d3cfe5 #fcb55f/#b3a9d4 #ebeaf1/#f4f1ef #e4e2ee/#f4f1ef #d3cfe5/#f3d8b3 #fcba68/#f2eadd #f6ab50/#f2dcbd #f4f1ef/#f7cd97 #f4f3f4/#f2f2f5 text*8 border*2 text*74 border*2 text*62 border
border text*7 #e8e6f0/#e4e2ee #d3cfe5/#e1dfec #f2e4cf/#f4f3f4 #f1e0c6/#b8aed6 #f2f2f5/#cfcbe3 #f2f2f5/#e8e6f0 #f3d8b3/#f6d1a0 #f3efeb/#e1dfec #e1dfec/#fbbe71 #f3ebe1/#f4f1ef #cfcbe3/#f4f1ef #fac27b/#cfcbe3 #aa9dce/#f4d5aa #d3cfe5/#fac27b #f4f1ef/#e8e6f0 #f1e0c6/#d3cfe5 #f4f3f4/#ebeaf1 #fcb55f/#8f80bf #f4f3f4/#f2eadd #ebeaf1/#e1dfec #ebeaf1/#dddbea #fbbe71/#b3a9d4 #bcb4d9/#d6d3e7 #efeef3/#f4f3f4 #d6d3e7/#f4f3f4 #fcb55f/#f2dcbd #f2f2f5/#f2e4cf #f4d5aa/#f2e8d8 #f3efeb/#efeef3 #897abb/#f4f1ef #b8aed6/#f2e8d8 #cfcbe3/#f2eadd #f4f1ef/#c1badb #efeef3/#f4f1ef #f4f3f4/#c1badb #f1e2cb/#efeef3 #cac5e0/#f4f3f4 #f3ede6/#e8e6f0 #f3ede6/#dddbea #f2e6d4/#f6d1a0 #f6ab50/#b3a9d4 #dddbea/#e1dfec #f4f1ef/#e1dfec text*8 border*2 text*74 border*2 text*62 border
border text*7 #e4e2ee/#efeef3 #f2eadd/#f3ebe1 #cac5e0/#f1e2cb #f3ebe1/#a598cc #f3ede6/#f4f3f4 #f2dcbd/#f3efeb #dddbea/#f2f2f5 #dddbea/#f1e2cb #f3efeb/#f3ede6 #efeef3/#f2f2f5 #e1dfec/#ebeaf1 #f9c584/#dad7e8 #f4f3f4/#f3ebe1 #f1e0c6/#f3ede6 #f4f3f4/#e4e2ee #f1e2cb/#f2e6d4 #c1badb/#d6d3e7 #f4d5aa/#f2e8d8 #e8e6f0/#e1dfec #ebeaf1/#e8e6f0 #f3d8b3/#f2f2f5 #efeef3/#e8e6f0 #f2e8d8/#dad7e8 #e8e6f0/#f4f1ef #f3ebe1/#f2eadd #e4e2ee/#f3efeb #f1e0c6/#f4f3f4 #f3ede6/#d6d3e7 #f3ede6/#f2eadd #f4f1ef/#9586c3 #e8e6f0/#b3a9d4 #b3a9d4/#e08214 #e1dfec/#f4f3f4 #dddbea/#f3ebe1 #f2f2f5/#e4e2ee #dddbea/#f2eadd #e4e2ee/#f1e0c6 #e4e2ee/#f3efeb #f4f1ef/#f2dcbd #efeef3/#dad7e8 #e4e2ee/#a092c9 #e4e2ee/#cac5e0 #f4f3f4/#efeef3 text*8 border*2 text*74 border*2 text*62 border
border text*7 #f4f3f4/#d3cfe5 #f2e6d4/#f2e8d8 #e68c23/#dddbea #f3d8b3/#f2f2f5 #e8e6f0/#d3cfe5 #ebeaf1/#f3d8b3 #cfcbe3/#efeef3 #d3cfe5/#f2e4cf #e1dfec/#d3cfe5 #efeef3/#dddbea #f3ede6/#e08214 #f4f1ef/#9586c3 #f2f2f5/#5e4fa2 #efeef3/#dddbea #f3ebe1/#efeef3 #f3d8b3/#f4f1ef #cfcbe3/#fbbe71 #f4f3f4/#f4f1ef #f3efeb/#f3ede6 #f2f2f5/#cac5e0 #f3ebe1/#f4f1ef #f2eadd/#f2f2f5 #f1e0c6/#f3ede6 #f2f2f5/#f3ede6 #f2dcbd/#ee9c3a #f2e8d8/#e08214 #7c6db4/#f2eadd #f3ede6/#f1e2cb #f4f3f4/#f2e8d8 #cfcbe3/#6455a6 #f8c98d/#e08214 #9b8cc6/#e3871c #f2eadd/#efeef3 #f3efeb/#dddbea #efeef3/#ebeaf1 #f4f1ef/#7667b0 #f1a141/#7c6db4 #f4f1ef/#ebeaf1 #f4f3f4/#f1e2cb #e4e2ee/#f3d8b3 #f3ede6/#e8912b #f2dcbd/#f3efeb #e4e2ee/#dddbea text*8 border*2 text*74 border*2 text*62 border
border text*7 muted*11 text /#e08214 /#f2f2f5 /#5e4fa2 text muted*26 text*9 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border text*58 border*2 text*74 border*2 text*62 border
border*200
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 200×50 256 differs in
 2 border text title*10 text border*88 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2 focus text focus*6 text focus*51
 3 border text*6 border train c60*24 marker*106 border focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
 4 border text*6 border train*4 c60*21 marker*106 border focus text*58 focus
 5 border text muted*5 border c60*4 train*4 c60*17 marker*106 border focus title*12 text*46 focus
 6 border text*6 border*4 c60*4 train*4 c60*14 marker*106 border focus text*2 muted*10 text*46 focus
 7 border text*6 border*7 c60*4 train*5 c60*10 marker*106 border focus text*2 muted*10 focus*7 border*17 text*22 focus
 8 border text*6 border*13 c60*2 train*4 warn c60*6 marker*106 border focus text*12 muted*15 text*31 focus
 9 border text*6 border*13 c60*6 train warn train warn*2 c60*49 marker*59 border focus text*2 muted*10 text*46 focus
10 border text*6 border*19 c60*3 train*3 warn*2 c60*46 marker*59 border focus text*2 muted*51 text*5 focus
11 border text muted*5 border*24 c60*3 train warn*2 train warn*2 c60*40 marker*59 border focus text*58 focus
12 border text*6 border*26 marker*2 c60*2 train*2 warn train warn*2 c60*37 marker*59 border focus title*10 text*48 focus
13 border text*6 border*26 marker*3 c60*6 train*2 warn*2 train warn*2 c60*31 marker*59 border focus text*2 muted*10 text*46 focus
14 border text*6 border*26 marker*7 c60*6 train*4 warn*2 c60 warn*2 c60*25 marker*59 border focus text*2 muted*48 text*8 focus
15 border text*6 border*26 marker*12 c60*7 train*2 warn train warn*2 c60 warn c60*20 marker*59 border focus text*58 focus
16 border text*6 border*26 marker*17 c60*7 train*3 warn train warn*2 c60 warn*2 c60*13 marker*59 border focus text*58 focus
17 border text*6 border*26 marker*22 c60*8 train*5 warn*2 train warn*2 c60 warn*2 c60*4 marker*59 border focus text*58 focus
18 border muted*6 border*26 marker*27 c60*11 train*6 warn*2 train warn*2 c60 warn*2 c60 warn*2 c60*28 marker*23 border focus text*58 focus
19 border text*6 border*26 marker*37 c60*10 train*9 warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60*10 marker*2 c60*21 border focus text*58 focus
20 border text*6 border*26 marker*45 c60*14 train*15 warn*2 train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*5 border focus text*58 focus
21 border text*6 border*26 marker*60 c60*19 train*27 border focus text*58 focus
22 border text*6 border*26 marker*69 c60*37 border focus text*58 focus
25 border text title*8 text border*8 text warn*5 text border*3 text title*3 text border*12 text good*6 text border*3 text title*13 text border*3 text train*5 text border*3 text title*5 text border*11 text train*5 text border*3 text title*4 text border*12 text focus*5 text border*2 focus text*58 focus
26 border muted*4 border*10 warn*12 border*2 muted*6 border*12 good*8 border*2 text*6 border train*19 border*2 muted*5 border train*20 border*2 muted*5 border focus*4 c60*16 border focus text*58 focus
27 border text*4 border*7 warn*15 border*2 muted*6 border*8 good*12 border*2 text muted*5 border*2 train*3 c60 train c60*13 border*2 text*5 border*11 train*10 border*2 text*5 border*4 focus*17 border focus text*58 focus
28 border muted*4 border*5 warn*17 border*2 text*6 border*5 good*15 border*2 text*6 border*4 c60 train*15 border*2 text*5 border*11 train*10 border*2 text*5 border*5 focus*16 border focus text*58 focus
29 border text*4 border*4 warn*18 border*2 muted*6 border*3 good*17 border*2 muted*6 border*6 c60*10 train c60 train*2 border*2 muted*5 border*11 c60 train*9 border*2 muted*5 border*5 focus*16 border focus muted*48 text*10 focus
33 border text*7 /c255 c252/c146 c255/c222 c255/c253 c224/c255 c255/c254 c224/c222 c223/c222 c146/c254 c146/c255 c254/c223 c255/c222 c255/c252 c254/c255*2 c223/c252 c103/c255 c103/c252 c103/c255 c255/c254 c254/c255 c222/c209 c255/c222 c255/c255 c223/c254 c255/c224 c140/c188 c255/c254*2 c224/c255 c224/c146 c146/c254 c146/c255*2 c254/c146 c140/c255 c255/c146 c255/c255 c255/c224 c188/c254 c254/c224 c224/c255*2 text*8 border*2 muted*41 text*33 border*2 text muted*3 text good text*56 border
34 border text*7 c254/c255 c252/c254 c223/c224 c252/c223 c255/c254*2 c255/c224 c254/c252 c254/c255*2 c254/c224 c255/c188 c255/c253 c223/c253 c223/c255 c222/c188 c215/c255 c222/c224 c222/c255 c254/c255 c253/c252 c253/c255 c253/c254 c253/c255 c254/c255 c209/c254 c172/c255 c254/c255 c253/c255 c215/c146 c224/c216 c253/c146 c255/c254 c254/c255 c254/c253 c224/c255 c252/c172 c252/c255*2 c223/c255 c146/c140 c222/c188 c222/c255 text*8 border*2 text*25 muted*6 text*2 frozen*8 text*33 border*2 text muted*3 text good text*56 border
35 border text*7 /c255 c255/c253 c252/c255*4 c140/c255 c215/c222 c223/c254 c223/c255 c146/c223 c215/c255 c255/c209 c255/c255*2 c254/c224 c255/c188 c255/c255 c255/c253 c255/c255 c255/c254 c255/c255 c253/c224 c253/c255 c255/c146 c172/c254 c224/c252 c255/c254 c255/c255 c254/c255*2 c222/c255 c224/c188 c224/c254 c253/c215 c253/c223 c255/c223 c255/c254 c255/c255 c254/c222 c140/c223 c223/c224 c223/c255 text*8 border*2 muted*2 text*37 train*10 text*25 border*2 text muted*3 text warn text*56 border
36 border text*7 c254/c255 c255/c188 c140/c254 c223/c188 c253/c255 c253/c224 c254/c146 c61/c224 c255/c224 c255/c255 c215/c223 c215/c255 c224/c255 c146/c224 c146/c255 c254/c255 c215/c255 c254/c215 c252/c254 c252/c255 c146/c255 c222/c255 c253/c255*2 c253/c254 c146/c215 c146/c254 c255/c224 c255/c255 c254/c255 c61/c254 c172/c223 c255/c253 c253/c254 c61/c224 c254/c252 c252/c172 c252/c255*2 c254/c222 c224/c223 c224/c252 c255/c254 text*8 border*2 text*25 muted*6 text*8 train*4 muted*6 text*25 border*2 text muted*3 text good text*56 border
37 border text*7 c255/c254*2 c222/c252 c224/c222 c224/c255 c254/c255 c224/c255*2 c254/c255*2 c255/c224 c216/c224 c254/c224 c253/c224 c253/c255 c255/c223 c255/c172 c254/c255*2 c222/c224 c252/c188 c146/c224 c253/c215 c253/c255 c253/c224 c172/c254 c254/c215 c255/c254 c255/c255*2 c255/c140 c140/c255*3 c253/c255 c254/c252 c188/c254 c188/c255 c188/c252 c254/c223 c254/c215 c254/c254 c254/c255 text*8 border*2 text*74 border*2 text*62 border
38 border text*7 c255/c253 c255/c255 c146/c255 c223/c255 c255/c254 c224/c254 c224/c215 c253/c254 c255/c222 c255/c255*2 c224/c254 c146/c253 c224/c255 c255/c253 c146/c215 c224/c146 c224/c255*2 c254/c255 c253/c252 c253/c224 c188/c223 c188/c255 c188/c254 c223/c255 c104/c255 c224/c255*3 c252/c224*2 c255/c224 c255/c255 c254/c255 c254/c222 c253/c223 c253/c254 c216/c254 c188/c216 c222/c255 c255/c224 c255/c255 text*8 border*2 text*74 border*2 text*62 border
39 border text*7 /c255 /c254 c140/c253 c253/c255*2 c255/c253 c224/c254 c224/c188 c224/c255*2 c254/c253 c255/c188 c223/c255 c253/c255*2 c254/c223 c146/c61 c222/c253 c222/c255 c253/c224 c255/c146 c146/c255 c254/c252 c254/c255 c255/c254 c255/c224 c255/c146 c215/c254 c215/c255 c215/c224 c255/c223 c254/c216 c255/c253 c255/c255 c188/c255 c224/c146 c254/c252 c255/c254 c253/c255*2 c253/c254 c255/c224 c255/c254 text*8 border*2 text*74 border*2 text*62 border
40 border text*7 c255/c254 c255/c222 c255/c253 c255/c146 c188/c255*2 c188/c224 c252/c146 c255/c224 c255/c255 c253/c215 c252/c255 c254/c146 c255/c253 c255/c255 c255/c146 c255/c223 c255/c224 c255/c255 c255/c254 c252/c140 c255/c140 c255/c255 c254/c255 c255/c216 c224/c172 c146/c140 c255/c224 c224/c254 c253/c255 c255/c215 c188/c255*2 c255/c254 c255/c188 c215/c146 c215/c255 c254/c255 c188/c223 c215/c254 c215/c223 c255/c222 c255/c255 text*8 border*2 text*74 border*2 text*62 border
41 border text*7 c255/c254 c188/c254 c224/c255 c224/c146 c255/c188 c255/c255 c255/c223 c255/c254 c254/c215 c254/c255 c188/c255 c216/c188 c146/c223 c188/c216 c188/c255 c224/c188 c224/c255 c215/c103 c255/c254*3 c215/c146 c146/c253 c146/c255 c253/c255 c215/c223 c255/c224 c223/c254 c223/c255 c103/c255 c146/c254 c188/c254 c255/c146 c255/c255 c255/c146 c224/c255 c252/c255*2 c252/c254 c224/c223 c215/c146 c215/c254 c255/c254 text*8 border*2 text*74 border*2 text*62 border
42 border text*7 c254/c255*2 c252/c224 c255/c140 c255/c255 c223/c255 c254/c255 c254/c224 c254/c255*3 c222/c253 c222/c255 c224/c255 c255/c254 c255/c224 c146/c253 c223/c254 c255/c254 c255/c255 c223/c255*2 c254/c253 c254/c255 c255/c254 c254/c255 c224/c255 c255/c253 c255/c254 c255/c104 c255/c146 c146/c172 c254/c255*2 c255/c254*2 c254/c224 c254/c255 c255/c223 c255/c253 c254/c140 c254/c252 c254/c255 text*8 border*2 text*74 border*2 text*62 border
43 border text*7 c255/c188 c224/c254 c172/c254 c223/c255 c255/c188 c255/c223 c188/c255 c188/c224 c254/c188 c255/c254 c255/c172 c255/c104 c255/c61 c255/c254 c255/c255 c223/c255 c188/c215 c188/c255*2 c255/c252 c255/c255 c254/c255 c224/c255*2 c223/c215 c254/c172 c97/c254 c255/c224 c255/c254 c188/c61 c222/c172 c140/c172 c254/c255 c255/c254 c255/c255 c255/c97 c215/c97 c215/c255 c255/c224 c254/c223 c255/c172 c223/c255 c223/c254 text*8 border*2 text*74 border*2 text*62 border
44 border text*7 muted*11 text /c172 /c255 /c61 text muted*26 text*9 border*2 text*74 border*2 text*62 border
== 200×50 16 differs in
 2 muted text title*10 text muted*88 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2 focus text focus*6 text focus*51
 3 muted text*6 muted train faint-n12*24 marker*106 muted focus*3 title*10 focus*2 text*5 focus*2 text*37 focus
 4 muted text*6 muted train*4 faint-n12*21 marker*106 muted focus text*58 focus
 5 muted text muted*6 faint-n12*4 train*4 faint-n12*17 marker*106 muted focus title*12 text*46 focus
 6 muted text*6 muted*4 faint-n12*4 train*4 faint-n12*14 marker*106 muted focus text*2 muted*10 text*46 focus
 7 muted text*6 muted*7 faint-n12*4 train*5 faint-n12*10 marker*106 muted focus text*2 muted*10 focus*7 muted*17 text*22 focus
 8 muted text*6 muted*13 faint-n12*2 train*4 warn faint-n12*6 marker*106 muted focus text*12 muted*15 text*31 focus
 9 muted text*6 muted*13 faint-n12*6 train warn train warn*2 faint-n12*49 marker*59 muted focus text*2 muted*10 text*46 focus
10 muted text*6 muted*19 faint-n12*3 train*3 warn*2 faint-n12*46 marker*59 muted focus text*2 muted*51 text*5 focus
11 muted text muted*29 faint-n12*3 train warn*2 train warn*2 faint-n12*40 marker*59 muted focus text*58 focus
12 muted text*6 muted*26 marker*2 faint-n12*2 train*2 warn train warn*2 faint-n12*37 marker*59 muted focus title*10 text*48 focus
13 muted text*6 muted*26 marker*3 faint-n12*6 train*2 warn*2 train warn*2 faint-n12*31 marker*59 muted focus text*2 muted*10 text*46 focus
14 muted text*6 muted*26 marker*7 faint-n12*6 train*4 warn*2 faint-n12 warn*2 faint-n12*25 marker*59 muted focus text*2 muted*48 text*8 focus
15 muted text*6 muted*26 marker*12 faint-n12*7 train*2 warn train warn*2 faint-n12 warn faint-n12*20 marker*59 muted focus text*58 focus
16 muted text*6 muted*26 marker*17 faint-n12*7 train*3 warn train warn*2 faint-n12 warn*2 faint-n12*13 marker*59 muted focus text*58 focus
17 muted text*6 muted*26 marker*22 faint-n12*8 train*5 warn*2 train warn*2 faint-n12 warn*2 faint-n12*4 marker*59 muted focus text*58 focus
18 muted*33 marker*27 faint-n12*11 train*6 warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*28 marker*23 muted focus text*58 focus
19 muted text*6 muted*26 marker*37 faint-n12*10 train*9 warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*10 marker*2 faint-n12*21 muted focus text*58 focus
20 muted text*6 muted*26 marker*45 faint-n12*14 train*15 warn*2 train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*5 muted focus text*58 focus
21 muted text*6 muted*26 marker*60 faint-n12*19 train*27 muted focus text*58 focus
22 muted text*6 muted*26 marker*69 faint-n12*37 muted focus text*58 focus
23 muted text*6 muted*133 focus text*58 focus
24 muted*140 focus text*58 focus
25 muted text title*8 text muted*8 text warn*5 text muted*3 text title*3 text muted*12 text good*6 text muted*3 text title*13 text muted*3 text train*5 text muted*3 text title*5 text muted*11 text train*5 text muted*3 text title*4 text muted*12 text focus*5 text muted*2 focus text*58 focus
26 muted*15 warn*12 muted*20 good*8 muted*2 text*6 muted train*19 muted*8 train*20 muted*8 focus*4 faint-n14*16 muted focus text*58 focus
27 muted text*4 muted*7 warn*15 muted*16 good*12 muted*2 text muted*7 train*3 faint-n12 train faint-n12*13 muted*2 text*5 muted*11 train*10 muted*2 text*5 muted*4 focus*17 muted focus text*58 focus
28 muted*10 warn*17 muted*2 text*6 muted*5 good*15 muted*2 text*6 muted*4 faint-n12 train*15 muted*2 text*5 muted*11 train*10 muted*2 text*5 muted*5 focus*16 muted focus text*58 focus
29 muted text*4 muted*4 warn*18 muted*11 good*17 muted*14 faint-n12*10 train faint-n12 train*2 muted*18 faint-n12 train*9 muted*12 focus*16 muted focus muted*48 text*10 focus
30 muted text*4 muted*24 text*6 muted*22 text*6 muted*22 text*5 muted*23 text*5 muted*22 focus muted*13 text*45 focus
31 muted*140 focus*60
32 muted text title*16 text muted*34 text muted*3 text muted*3 text title*6 text muted*48 text focus*15 text muted*3 text title*7 text muted*49 text muted text muted*2
33 muted text*7 n15/n11 n13/n15 n15/n11 n15/n13 n15/n11*4 n13/n15*2 n15/n11*2 n15/n13 n13/n15 n15/n11 n11/n13 n5/n15 n13/n15*2 n15/n11 n13/n15 n11/n3 n15/n11 n15/n15 n15/n11*2 n15/n13 n13/n15*2 n11/n15 n11/n13 n13/n11 n13/n15 n15/n11 n11/n13 n5/n15 n15/n13 n15/n11*2 n13/n11 n15/n11 n11/n15*2 text*8 muted*43 text*33 muted*2 text muted*3 text good text*56 muted
34 muted text*7 /n15 n13/n11 n15/n11 n13/n11 n13/n15 n15/n11*2 n13/n15 n15/n11 n15/n15 n15/n11 n15/n13 n13/n15 n11/n13 n11/n15 n11/n13 n3/n15 n3/n11 n3/n15 n15/n11 n13/n15 n15/n11 n13/n15*2 n15/n11 n3/n11 n3/n15 n15/n11 n13/n15 n3/n13 n3/n11 n13/n15 n15/n11 n13/n15*2 n11/n15 n13/n3 n13/n15 n15/n11 n11/n15 n11/n13*2 n15/n11 text*8 muted*2 text*25 muted*6 text*2 focus*8 text*33 muted*2 text muted*3 text good text*56 muted
35 muted text*7 /n15 n15/n13 n13/n15 n15/n11*2 n15/n15 n5/n15 n11/n3 n15/n11 n15/n15 n13/n11 n3/n15 n15/n3 n15/n11*3 n15/n13 n15/n11 n15/n13 n15/n15 n15/n11 n15/n15 n13/n11 n15/n11 n15/n13 n3/n15 n11/n13 n15/n11*2 n15/n15 n15/n11 n11/n15 n11/n13 n13/n15 n13/n3 n13/n11 n15/n11 n15/n15 n13/n15 n13/n11 n5/n11 n15/n11 n15/n15 text*8 muted*4 text*37 train*10 text*25 muted*2 text muted*3 text warn text*56 muted
36 muted text*7 n15/n11 n15/n13 n5/n15 n11/n13 n13/n15 n15/n11 n15/n13 n5/n11 n15/n11 n15/n15 n15/n11 n15/n15 n11/n15 n13/n11 n13/n15 n15/n11 n3/n15 n11/n3 n13/n15*3 n11/n15 n13/n15*3 n13/n3 n13/n15 n15/n11 n15/n15 n11/n15 n5/n15 n3/n11 n15/n13 n13/n15 n5/n11 n13/n15 n13/n3 n15/n11 n15/n15 n15/n11*2 n13/n15*2 text*8 muted*2 text*25 muted*6 text*8 train*4 muted*6 text*25 muted*2 text muted*3 text good text*56 muted
37 muted text*7 n13/n15*2 n11/n13 n15/n11 n13/n15*2 n11/n15*2 n15/n11 n15/n15 n15/n11*3 n13/n11 n13/n15 n15/n11 n15/n3 n15/n11 n15/n15 n15/n11 n13/n15 n13/n11 n13/n3 n13/n15 n15/n11 n3/n15 n15/n3 n13/n15*3 n15/n13 n13/n15*5 n13/n11 n15/n11 n13/n15 n15/n11 n15/n3 n13/n15*2 text*8 muted*2 text*74 muted*2 text*62 muted
38 muted text*7 n15/n13 n15/n15 n13/n15 n11/n15 n15/n11*2 n11/n3 n13/n11 n15/n11 n15/n15*2 n15/n11 n15/n13 n11/n15 n13/n15 n13/n3 n11/n13 n15/n11 n15/n15 n13/n15*2 n15/n11 n13/n11 n13/n15*2 n11/n15 n5/n15 n11/n15*2 n15/n11 n13/n11*2 n15/n11 n15/n15 n13/n15 n13/n11*2 n15/n11*2 n13/n11 n11/n15 n15/n11 n13/n15 text*8 muted*2 text*74 muted*2 text*62 muted
39 muted text*7 /n15 n15/n11 n15/n13 n13/n15*2 n15/n13 n15/n11 n13/n15 n15/n11*2 n13/n15*2 n11/n15 n13/n15*2 n15/n11 n13/n5 n11/n13 n11/n15 n13/n11 n15/n13 n13/n15*4 n15/n11 n15/n13 n3/n15*2 n15/n11*3 n15/n13 n15/n11 n13/n15 n11/n13 n13/n15*5 n15/n11 n15/n15 text*8 muted*2 text*74 muted*2 text*62 muted
40 muted text*7 n13/n15 n15/n11 n15/n13*2 n13/n15*2 n15/n11 n15/n13 n15/n11 n15/n15 n13/n3 n13/n15 n15/n13 n13/n15*2 n15/n13 n15/n11*3 n13/n15 n13/n5 n15/n5 n15/n15 n15/n11*2 n11/n3 n5/n13 n15/n11 n11/n15 n13/n15 n15/n3 n13/n15*3 n15/n13 n3/n13 n3/n15*2 n13/n11 n3/n15 n3/n11 n15/n11 n15/n15 text*8 muted*2 text*74 muted*2 text*62 muted
41 muted text*7 n13/n15*2 n15/n11 n11/n13 n15/n13 n15/n15 n15/n11 n15/n15 n15/n3 n15/n11 n13/n15 n11/n13 n13/n11*2 n13/n15 n11/n13 n11/n15 n3/n5 n15/n11 n13/n15*2 n3/n13 n13/n15*3 n3/n11 n15/n11*2 n15/n15 n5/n15 n13/n11 n13/n15 n15/n13 n15/n15 n15/n13 n11/n15 n13/n15*3 n15/n11 n3/n13 n13/n15*2 text*8 muted*2 text*74 muted*2 text*62 muted
42 muted text*7 n13/n15 n15/n11 n13/n11 n15/n13 n15/n11 n11/n15 n13/n15 n15/n11*2 n15/n15 n13/n15 n11/n13 n15/n11*2 n15/n15 n15/n11 n13/n15 n15/n11 n13/n15*2 n11/n15 n13/n15 n11/n13 n11/n15 n15/n11 n15/n15 n11/n15 n15/n13 n15/n11 n15/n5 n15/n13 n13/n3 n13/n15*4 n15/n11 n15/n15 n15/n11 n13/n15 n15/n5 n13/n15*2 text*8 muted*2 text*74 muted*2 text*62 muted
43 muted text*7 n15/n13 n15/n11 n3/n15 n11/n15 n13/n15 n15/n11 n13/n15 n13/n11 n13/n15*2 n15/n3 n15/n5*2 n13/n15 n15/n11 n11/n15 n13/n3 n13/n15 n15/n11 n15/n13 n15/n11*4 n11/n3*2 n5/n15 n15/n11*2 n13/n5 n11/n3 n5/n3 n15/n11 n15/n15*2 n15/n5 n3/n5 n3/n15 n15/n11*2 n15/n3 n11/n15 n13/n15 text*8 muted*2 text*74 muted*2 text*62 muted
44 muted text*7 muted*11 text /n3 /n15 /n5 text muted*26 text*9 muted*2 text*74 muted*2 text*62 muted
45 muted text*58 muted*2 text*74 muted*2 text*62 muted
46 muted text*58 muted*2 text*74 muted*2 text*62 muted
47 muted text*58 muted*2 text*74 muted*2 text*62 muted
48 muted*200
== 200×50 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*54 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*88 text*17 focus*2 text*12 focus*5 text muted*2 focus text focus*6 text focus*51
 3 muted text*6 muted text muted*24 text*106 muted focus*15 text*5 focus*2 text*37 focus
 4 muted text*6 muted text*4 muted*21 text*106 muted focus text*58 focus
 5 muted text muted*10 text*4 muted*17 text*106 muted focus*13 text*46 focus
 6 muted text*6 muted*8 text*4 muted*14 text*106 muted focus text*2 muted*10 text*46 focus
 7 muted text*6 muted*11 text*5 muted*10 text*106 muted focus text*2 muted*10 focus*7 muted*17 text*22 focus
 8 muted text*6 muted*15 text*4 focus muted*6 text*106 muted focus text*12 muted*15 text*31 focus
 9 muted text*6 muted*19 text focus text focus*2 muted*49 text*59 muted focus text*2 muted*10 text*46 focus
10 muted text*6 muted*22 text*3 focus*2 muted*46 text*59 muted focus text*2 muted*51 text*5 focus
11 muted text muted*32 text focus*2 text focus*2 muted*40 text*59 muted focus text*58 focus
12 muted text*6 muted*26 text*2 muted*2 text*2 focus text focus*2 muted*37 text*59 muted focus*11 text*48 focus
13 muted text*6 muted*26 text*3 muted*6 text*2 focus*2 text focus*2 muted*31 text*59 muted focus text*2 muted*10 text*46 focus
14 muted text*6 muted*26 text*7 muted*6 text*4 focus*2 muted focus*2 muted*25 text*59 muted focus text*2 muted*48 text*8 focus
15 muted text*6 muted*26 text*12 muted*7 text*2 focus text focus*2 muted focus muted*20 text*59 muted focus text*58 focus
16 muted text*6 muted*26 text*17 muted*7 text*3 focus text focus*2 muted focus*2 muted*13 text*59 muted focus text*58 focus
17 muted text*6 muted*26 text*22 muted*8 text*5 focus*2 text focus*2 muted focus*2 muted*4 text*59 muted focus text*58 focus
18 muted*33 text*27 muted*11 text*6 focus*2 text focus*2 muted focus*2 muted focus*2 muted*28 text*23 muted focus text*58 focus
19 muted text*6 muted*26 text*37 muted*10 text*9 focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted*10 text*2 muted*22 focus text*58 focus
20 muted text*6 muted*26 text*45 muted*14 text*15 focus*2 text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*5 muted focus text*58 focus
21 muted text*6 muted*26 text*60 muted*19 text*27 muted focus text*58 focus
22 muted text*6 muted*26 text*69 muted*38 focus text*58 focus
23 muted text*6 muted*133 focus text*58 focus
24 muted*140 focus text*58 focus
25 muted text focus*8 text muted*8 text focus*5 text muted*3 text focus*3 text muted*12 text*8 muted*3 text focus*13 text muted*3 text*7 muted*3 text focus*5 text muted*11 text*7 muted*3 text focus*4 text muted*12 text focus*5 text muted*2 focus text*58 focus
26 muted*15 focus*12 muted*20 text*8 muted*2 text*6 muted text*19 muted*8 text*20 muted*8 focus*4 muted*17 focus text*58 focus
27 muted text*4 muted*7 focus*15 muted*16 text*12 muted*2 text muted*7 text*3 muted text muted*15 text*5 muted*11 text*10 muted*2 text*5 muted*4 focus*17 muted focus text*58 focus
28 muted*10 focus*17 muted*2 text*6 muted*5 text*15 muted*2 text*6 muted*5 text*15 muted*2 text*5 muted*11 text*10 muted*2 text*5 muted*5 focus*16 muted focus text*58 focus
29 muted text*4 muted*4 focus*18 muted*11 text*17 muted*24 text muted text*2 muted*19 text*9 muted*12 focus*16 muted focus muted*48 text*10 focus
30 muted text*4 muted*24 text*6 muted*22 text*6 muted*22 text*5 muted*23 text*5 muted*22 focus muted*13 text*45 focus
31 muted*140 focus*60
32 muted text focus*16 text muted*34 text muted*3 text muted*3 text focus*6 text muted*48 text*17 muted*3 text focus*7 text muted*49 text muted text muted*2
33 muted text*58 muted*43 text*33 muted*2 text muted*3 text*58 muted
34 muted text*58 muted*2 text*25 muted*6 text*43 muted*2 text muted*3 text*58 muted
35 muted text*58 muted*4 text*72 muted*2 text muted*3 text focus text*56 muted
36 muted text*58 muted*2 text*25 muted*6 text*12 muted*6 text*25 muted*2 text muted*3 text*58 muted
37 muted text*58 muted*2 text*74 muted*2 text*62 muted
38 muted text*58 muted*2 text*74 muted*2 text*62 muted
39 muted text*58 muted*2 text*74 muted*2 text*62 muted
40 muted text*58 muted*2 text*74 muted*2 text*62 muted
41 muted text*58 muted*2 text*74 muted*2 text*62 muted
42 muted text*58 muted*2 text*74 muted*2 text*62 muted
43 muted text*58 muted*2 text*74 muted*2 text*62 muted
44 muted text*7 muted*11 text*5 muted*26 text*9 muted*2 text*74 muted*2 text*62 muted
45 muted text*58 muted*2 text*74 muted*2 text*62 muted
46 muted text*58 muted*2 text*74 muted*2 text*62 muted
47 muted text*58 muted*2 text*74 muted*2 text*62 muted
48 muted*200
== 160×64 true
text focus*9 text*2 title*12 text*2 good*10 text*2 muted*6 text*6 focus*21 muted*39 text*14 muted*5 text*5 muted*8 text*7 muted*10
border text title*10 text border*51 text train*2 text*7 train*5 text*2 val*2 text*12 val*5 text border*2 focus text focus*6 text focus*48
border text*6 border train #3e658c*17 marker*76 border focus*3 title*10 focus*2 text*5 focus*2 text*34 focus
border text*6 border train*3 #3e658c*15 marker*76 border focus text*55 focus
border text muted*5 border #3e658c*3 train*3 #3e658c*12 marker*76 border focus title*12 text*43 focus
border text*6 border*3 #3e658c*3 train*3 #3e658c*10 marker*76 border focus text*2 muted*10 text*43 focus
border text*6 border*5 #3e658c*3 train*4 #3e658c*7 marker*76 border focus text*2 muted*10 focus*7 border*17 text*19 focus
border text*6 border*9 #3e658c*2 train*3 val #3e658c*4 marker*76 border focus text*12 muted*15 text*28 focus
border text*6 border*9 #3e658c*5 val train val*2 #3e658c*34 marker*43 border focus text*2 muted*10 text*43 focus
border text*6 border*14 #3e658c*2 train val train val*2 #3e658c*31 marker*43 border focus text*2 muted*51 text*2 focus
border text muted*5 border*17 #3e658c*2 train val train val*2 #3e658c*28 marker*43 border focus text*55 focus
border text*6 border*19 marker #3e658c*2 train val train val*2 #3e658c*25 marker*43 border focus title*10 text*45 focus
border text*6 border*19 marker*2 #3e658c*4 train val train val*2 #3e658c*22 marker*43 border focus text*2 muted*10 text*43 focus
border text*6 border*19 marker*5 #3e658c*4 train*3 val*2 #3e658c*19 marker*43 border focus text*2 muted*48 text*5 focus
border text*6 border*19 marker*8 #3e658c*5 train*2 val*2 train val #3e658c*14 marker*43 border focus text*55 focus
border text*6 border*19 marker*12 #3e658c*5 train*2 val train val*2 #3e658c val #3e658c*8 marker*43 border focus text*55 focus
border text*6 border*19 marker*15 #3e658c*7 train*3 val train val*2 #3e658c val*2 #3e658c*27 marker*17 border focus text*55 focus
border muted*6 border*19 marker*19 #3e658c*8 train*4 val train val*2 #3e658c val*2 #3e658c val #3e658c*19 marker*17 border focus text*55 focus
border text*6 border*19 marker*26 #3e658c*7 train*7 val train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c*6 marker*2 #3e658c*15 border focus text*55 focus
border text*6 border*19 marker*32 #3e658c*10 train*10 val train val*2 train val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*2 #3e658c val*4 border focus text*55 focus
border text*6 border*19 marker*43 #3e658c*14 train*19 border focus text*55 focus
border text*6 border*19 marker*49 #3e658c*27 border focus text*55 focus
border text*6 border muted border*18 muted*3 border*18 muted*3 border*17 muted*3 border*18 muted*3 border*5 muted*5 border focus text*55 focus
border*103 focus text*55 focus
border text title*8 text border*5 text val*5 text border*3 text title*3 text border*10 text good*6 text border*3 text title*13 text border text train*5 text border*3 text title*5 text border*9 text train*5 text border*2 focus text*55 focus
border muted*4 border*9 val*10 border*2 muted*6 border*11 good*7 border*2 text*6 border train*17 border*2 muted*5 border train*18 border focus text*55 focus
border text*4 border*6 val*13 border*2 muted*6 border*7 good*11 border*2 text muted*5 border*2 train*3 #3e658c train #3e658c*11 border*2 text*5 border*10 train*9 border focus text*55 focus
border muted*4 border*5 val*14 border*2 text*6 border*5 good*13 border*2 text*6 border*4 #3e658c train*13 border*2 text*5 border*10 train*9 border focus text*55 focus
border text*4 border*3 val*16 border*2 muted*6 border*3 good*15 border*2 muted*6 border*6 #3e658c*12 border*2 muted*5 border*10 #3e658c train*8 border focus muted*48 text*7 focus
border text*4 border muted border*5 muted*3 border*5 muted*3 border*3 text*6 border muted border*5 muted*3 border*4 muted*3 border*3 text*6 border muted border*5 muted*3 border*4 muted*3 border*3 text*5 border muted border*5 muted*3 border*5 muted*3 border*2 focus muted*13 text*42 focus
border*103 focus*57
border text title*16 text border*22 text muted*3 text border*3 text title*6 text border*33 text frozen*15 text border*3 text title*7 text border*36 text muted text border*2
border text*7 #dad7e8/#e4e2ee #e1dfec/#e8e6f0 #f4f3f4/#f1e2cb #f3efeb/#f2eadd #f3ede6/#f2e6d4 #f3ede6/#fcb55f #e1dfec/#d3cfe5 #e8e6f0/#f3ede6 #e8e6f0/#f3efeb #f3ebe1/#d6d3e7 #f4f1ef/#e8e6f0 #f3ebe1/#f7cd97 #d3cfe5/#5e4fa2 #f3ede6/#dddbea #dad7e8/#f2eadd #f2e4cf/#aea3d1 #f6ab50/#e4e2ee #f2f2f5/#f2eadd #f9c584/#e8e6f0 #9b8cc6/#f3ede6 #f4f1ef/#d6d3e7 #e4e2ee/#e1dfec #f2eadd/#f4f3f4 #e4e2ee/#897abb #f2f2f5/#f4f3f4 #e4e2ee/#f4d5aa #dddbea/#aa9dce #f2e8d8/#f4f1ef #f2f2f5/#f2eadd #f2e8d8/#c1badb #f3ebe1/#f1e2cb #f2eadd/#efeef3 text*7 border*2 muted*41 text*18 border*2 text muted*3 text good text*43 border
border text*7 #e8e6f0/#f4f1ef #f2dcbd/#f4f1ef #f2eadd/#aea3d1 #f2eadd/#f2f2f5 #dad7e8/#f2e8d8 #e08214/#f3d8b3 #d6d3e7/#f4f3f4 #f1e2cb/#f2f2f5 #f3a649/#f3efeb #e4e2ee/#cfcbe3 #e4e2ee/#f4f1ef #f4f1ef/#aa9dce #dddbea/#f3ede6 #f2e4cf/#a092c9 #f3ebe1/#f2eadd #f6d1a0/#e4e2ee #fcba68/#fac27b #f2eadd/#f2e8d8 #f2dcbd/#f2e6d4 #f4f3f4/#aa9dce #d3cfe5/#f3ebe1 #e4e2ee/#e8e6f0 #5e4fa2/#f1e2cb #fbbe71/#e8e6f0 #dddbea/#f2e8d8 #f2e8d8/#b3a9d4 #ebeaf1/#c1badb #ebeaf1/#c6c0de #ebeaf1/#f3ede6 #f4f1ef/#f8c98d #f2e8d8/#f2e6d4 #e4e2ee/#f3efeb text*7 border*2 text*25 muted*6 text*2 frozen*8 text*18 border*2 text muted*3 text good text*43 border
border text*7 #ebeaf1/#d6d3e7 #d3cfe5/#f2dcbd #f3ebe1/#c1badb #f3ebe1/#f2f2f5 #f4f3f4/#f3d8b3 #e8e6f0/#ebeaf1 #f3efeb/#f4f1ef #f2e4cf/#e8e6f0 #efeef3/#f3ede6 #f3ebe1/#f3efeb #f3ebe1/#f4f3f4 #f2dcbd/#f4d5aa #fcb55f/#f3a649 #f6d1a0/#e8e6f0 #e8e6f0/#f1e2cb #f4f3f4/#cac5e0 #8f80bf/#f4d5aa #f2e6d4/#f4f1ef #f6ab50/#c6c0de #e08214/#f3a649 #f2e4cf/#f3ebe1 #e1dfec/#f3efeb #fcba68/#f9c584 #e1dfec/#d3cfe5 #f3ebe1/#e1dfec #f2f2f5/#dad7e8 #e8e6f0/#f3d8b3 #f2f2f5/#dddbea #f2f2f5/#ebeaf1 #f2dcbd/#f1e2cb #f2e8d8/#c1badb #f3ebe1/#f2dcbd text*7 border*2 muted*2 text*37 train*10 text*10 border*2 text muted*3 text warn text*43 border
border text*7 #c6c0de/#f1e2cb #f2dcbd/#f2f2f5 #f9c584/#f4d5aa #f2f2f5/#efeef3 #f8c98d/#f2e8d8 #9586c3/#f4f3f4 #f1e2cb/#d6d3e7 #f2eadd/#f3efeb #d6d3e7/#efeef3 #e4e2ee/#c1badb #e4e2ee/#ebeaf1 #f4f1ef/#b3a9d4 #d6d3e7/#f6d1a0 #f1e0c6/#e8e6f0 #d6d3e7/#f2e8d8 #a092c9/#f3ede6 #f6d1a0/#897abb #dddbea/#f2e6d4 #e4e2ee/#f4f1ef #fcba68/#dad7e8 #f2eadd/#e1dfec #f2f2f5/#e8e6f0 #cac5e0/#fbbe71 #d3cfe5/#e4e2ee #f2e4cf/#f4f3f4 #dddbea/#cac5e0 #f1e2cb/#d6d3e7 #e08214/#f3ede6 #f2f2f5/#f4f3f4 #e4e2ee/#f3efeb #aa9dce/#c6c0de #e1dfec/#f3efeb text*7 border*2 text*25 muted*6 text*8 train*4 muted*6 text*10 border*2 text*49 border
border text*7 #f3ebe1/#e1dfec #fcba68/#cfcbe3 #cfcbe3/#dddbea #f3ebe1/#f2f2f5 #7061ad/#f8c98d #b3a9d4/#eb9732 #f3ebe1/#f3d8b3 #dad7e8/#e4e2ee #f2eadd/#f4d5aa #f4f1ef/#efeef3 #f3efeb/#efeef3 #f1e2cb/#ebeaf1 #cac5e0/#f2dcbd #f1e0c6/#f4f3f4 #d6d3e7/#f2eadd #e1dfec/#f3efeb #ebeaf1/#cfcbe3 #f3efeb/#f3ebe1 #e4e2ee/#f2eadd #f4f1ef/#e08214 #f4f1ef/#f1e0c6 #f3ede6/#f2f2f5 #aea3d1/#f3ebe1 #f9b058/#f4d5aa #f3efeb/#f2e4cf #c6c0de/#f3efeb #cac5e0/#e4e2ee #e1dfec/#f3ebe1 #f3efeb/#f2f2f5 #f1e2cb/#dddbea #cac5e0/#d6d3e7 #f2e8d8/#f4f3f4 text*7 border*2 text*59 border*2 text muted*3 text good text*43 border
border text*7 #f4f1ef/#dddbea #cac5e0/#dad7e8 #f2f2f5/#f2e8d8 #f4f3f4/#f3efeb #f2eadd/#f2f2f5 #f2dcbd/#f2eadd #f2eadd/#f4f1ef #f3ebe1/#f2dcbd #f4f3f4/#f2e6d4 #fbbe71/#f2dcbd #f2e4cf/#ebeaf1 #ebeaf1/#f9c584 #e8e6f0/#f2f2f5 #a092c9/#ebeaf1 #dad7e8/#f2eadd #f3efeb/#f9c584 #fbbe71/#9b8cc6 #efeef3/#f3ede6 #f2f2f5/#bcb4d9 #f2f2f5/#cfcbe3 #f2dcbd/#e8e6f0 #f3ebe1/#e4e2ee #d6d3e7/#f4d5aa #dad7e8/#f2e8d8 #e8e6f0/#dad7e8 #f4f1ef/#f2e4cf #f2eadd/#fcba68 #f6d1a0/#efeef3 #f3efeb/#efeef3 #f4f1ef/#f3d8b3 #f6d1a0/#f2dcbd #f3ebe1/#e4e2ee text*7 border*2 text*59 border*2 text*49 border
border text*7 #f2f2f5/#f2e4cf #5e4fa2/#f3ede6 #fac27b/#f3ebe1 #dddbea/#e1dfec #f2e6d4/#e8e6f0 #bcb4d9/#9b8cc6 #cac5e0/#f3d8b3 #f2e8d8/#f2dcbd #dddbea/#f4d5aa #f4f1ef/#ebeaf1 #f4f3f4/#ebeaf1 #f1e2cb/#e4e2ee #f7cd97/#fcba68 #d6d3e7/#dddbea #f2f2f5/#ebeaf1 #5e4fa2/#f4d5aa #f1a141/#e4e2ee #f2f2f5/#f3efeb #c1badb/#ebeaf1 #cfcbe3/#a598cc #e4e2ee/#f3ebe1 #f4f3f4/#e4e2ee #efeef3/#dad7e8 #f1e2cb/#f9c584 #f3efeb/#f3ebe1 #d6d3e7/#7c6db4 #6a5ba9/#f2eadd #e8e6f0/#dad7e8 #efeef3/#f3efeb #aa9dce/#f1e2cb #f6d1a0/#f3ebe1 #f2f2f5/#a598cc text*7 border*2 text*59 border*2 text*49 border
border text*7 #f2e4cf/#dddbea #f7cd97/#8374b8 #d6d3e7/#b3a9d4 #f3ebe1/#f2f2f5 #e1dfec/#d3cfe5 #f9c584/#e4e2ee #f3ede6/#f2e4cf #f2e6d4/#efeef3 #aea3d1/#e68c23 #fac27b/#cfcbe3 #dad7e8/#f3ede6 #f4d5aa/#bcb4d9 #f1e0c6/#f4f3f4 #f2f2f5/#f2e6d4 #dddbea/#f4f1ef #f9b058/#bcb4d9 #f2e8d8/#e4e2ee #efeef3/#e4e2ee #f6d1a0/#e4e2ee #d3cfe5/#fcba68 #f4f3f4/#f2e8d8 #f4f3f4/#e8e6f0 #f6d1a0/#d6d3e7 #f2e8d8/#dddbea #dad7e8/#efeef3 #b8aed6/#f2dcbd #d6d3e7/#f2f2f5 #f8c98d/#f3a649 #ebeaf1/#e1dfec #fac27b/#f2e4cf #fcb55f/#d3cfe5 #e8e6f0/#c6c0de text*7 border*2 text*59 border*2 text*49 border
border text*7 #dddbea/#efeef3 #f4f3f4/#f2e8d8 #f2eadd/#fbbe71 #efeef3/#ebeaf1 #bcb4d9/#f2f2f5 #f2e6d4/#f6d1a0 #efeef3/#f2e4cf #f2eadd/#ebeaf1 #f2e8d8/#f8c98d #f4f3f4/#f2f2f5 #dddbea/#efeef3 #dad7e8/#f1e0c6 #f4d5aa/#d3cfe5 #ebeaf1/#f2e6d4 #f4d5aa/#f2e4cf #cac5e0/#c1badb #bcb4d9/#cfcbe3 #f3efeb/#e8e6f0 #f2eadd/#f1e0c6 #e68c23/#fac27b #dad7e8/#efeef3 #f3efeb/#e4e2ee #f3ede6/#ebeaf1 #6455a6/#efeef3 #f4f3f4/#f3ede6 #dad7e8/#f4f1ef #bcb4d9/#f4f1ef #aa9dce/#f2e4cf #f2f2f5/#ebeaf1 #f4f3f4/#aa9dce #dddbea/#f3ebe1 #ebeaf1/#f2f2f5 text*7 border*2 text*59 border*2 text*49 border
border text*7 #f4f1ef/#d6d3e7 #aea3d1/#f3ebe1 #f3ede6/#f1e2cb #f4f3f4/#efeef3 #c1badb/#f2e4cf #f4f1ef/#ebeaf1 #f1e2cb/#d3cfe5 #f2f2f5/#f2e8d8 #e08214/#bcb4d9 #f2e6d4/#f1e2cb #f2e6d4/#f3efeb #f2e8d8/#f1e0c6 #ee9c3a/#f9c584 #f3ede6/#efeef3 #f4d5aa/#efeef3 #efeef3/#9b8cc6 #fac27b/#e08214 #e4e2ee/#f2f2f5 #f1e0c6/#ebeaf1 #fac27b/#f9c584 #e8e6f0/#f2eadd #e8e6f0/#f4f3f4 #d6d3e7/#d3cfe5 #efeef3/#f2f2f5 #e8e6f0/#f3efeb #f3ebe1/#f2f2f5 #f4f3f4/#aea3d1 #f3efeb/#f1e2cb #ebeaf1/#e8e6f0 #ebeaf1/#f3ede6 #f7cd97/#f2e4cf #f3efeb/#dddbea text*7 border*2 text*59 border*2 text*49 border
border text*7 #f3ebe1/#ebeaf1 #9b8cc6/#f4f1ef #f7cd97/#f2eadd #efeef3/#f1e0c6 #f2e6d4/#f6d1a0 #f4f3f4/#f4f1ef*2 #e1dfec/#f3efeb #f2e6d4/#f2f2f5 #b8aed6/#e4e2ee #f4f1ef/#f3ebe1 #c1badb/#c6c0de #f2e4cf/#e8e6f0 #f6d1a0/#dad7e8 #f4f3f4/#d6d3e7 #9b8cc6/#c1badb #fbbe71/#f2e6d4 #f4f3f4/#e1dfec #d6d3e7/#e1dfec #dddbea/#f2f2f5 #f4f1ef/#f2e4cf #dddbea/#f4f1ef #e1dfec/#d3cfe5 #f4f3f4/#dad7e8 #f3ede6/#f4f1ef #dddbea/#f3efeb #cac5e0/#ee9c3a #cac5e0/#e1dfec #cac5e0/#f4f3f4 #e1dfec/#f1e0c6 #f4f3f4/#fac27b #e8e6f0/#f2f2f5 text*7 border*2 text*59 border*2 text*49 border
border text*7 #dad7e8/#e8e6f0 #f1e0c6/#d3cfe5 #f4f1ef/#dddbea #f3efeb/#f2e8d8 #fbbe71/#f4f1ef #f6d1a0/#f3d8b3 #f4f1ef/#fac27b #efeef3/#f3ede6 #dddbea/#f3d8b3 #f2f2f5/#b8aed6 #e4e2ee/#f4f3f4 #fac27b/#f3ebe1 #7c6db4/#f3ebe1 #f4f3f4/#ebeaf1 #f4f3f4/#f4f1ef #f2e6d4/#cac5e0 #f2f2f5/#f2dcbd #e4e2ee/#f2e8d8 #e1dfec/#ebeaf1 #dddbea/#f2eadd #f3ede6/#f2eadd #f3ebe1/#e1dfec #f2e6d4/#efeef3 #f6d1a0/#f2e8d8 #f2eadd/#f2e8d8 #f7cd97/#bcb4d9 #f3ebe1/#f3d8b3 #f3a649/#f2f2f5 #f3ebe1/#f2e6d4 #fbbe71/#f4f3f4 #f2eadd/#f4f1ef #f3efeb/#f4f1ef text*7 border*2 text*59 border*2 text*49 border
border text*7 #f2f2f5/#f4f1ef #f1e0c6/#5e4fa2 #d3cfe5/#efeef3 #f2f2f5/#f3ede6 #e1dfec/#f3ede6 #f3efeb/#f3ebe1 #dddbea/#f2e6d4 #f2f2f5/#f4f3f4 #8f80bf/#f8c98d #dad7e8/#f1e0c6 #f4f1ef/#f3ebe1 #c6c0de/#f4f1ef #f3efeb/#e4e2ee #f2e8d8/#efeef3 #cac5e0/#f4f3f4 #e4e2ee/#f4d5aa #bcb4d9/#c1badb #e4e2ee/#f2f2f5 #f4f1ef/#e4e2ee #f2e8d8/#f1e2cb #f2e8d8/#f2e4cf #e1dfec/#f3ede6 #f4f1ef/#f2eadd #f6d1a0/#f4f3f4 #efeef3/#f3ede6 #f2f2f5/#f2e4cf #f2e6d4/#cac5e0 #f2f2f5/#e1dfec #f3efeb/#f4f1ef #cac5e0/#ebeaf1 #f3ede6/#dad7e8 #f3ebe1/#ebeaf1 text*7 border*2 text*59 border*2 text*49 border
border text*7 #e4e2ee/#f4f3f4 #cfcbe3/#f1e2cb #f3ede6/#f4f3f4 #e8e6f0/#f4f1ef #cfcbe3/#f1e2cb #f3efeb/#b8aed6 #f3ede6/#efeef3 #f3ede6/#e8e6f0 #d6d3e7/#c6c0de #b3a9d4/#fcba68 #e4e2ee/#ebeaf1 #f4f3f4/#f7cd97 #8374b8/#b3a9d4 #f2eadd/#c6c0de #f2e8d8/#f3ede6 #e1dfec/#b3a9d4 #a598cc/#f7cd97 #e8e6f0/#dad7e8 #e8e6f0/#f2e8d8 #cac5e0/#efeef3 #c1badb/#f1e2cb #efeef3/#f4f3f4 #efeef3/#f2e8d8 #f9b058/#f8c98d #dddbea/#e8e6f0 #f3efeb/#e4e2ee #aa9dce/#e1dfec #bcb4d9/#cac5e0 #f4f1ef/#e8e6f0 #f3efeb/#f4f1ef #f3ebe1/#f7cd97 #f4f1ef/#dad7e8 text*7 border*2 text*59 border*2 text*49 border
border text*7 #f4f3f4/#f2e4cf #f2f2f5/#e4e2ee #dddbea/#f2e4cf #d6d3e7/#d3cfe5 #f3efeb/#f9c584 #e1dfec/#b8aed6 #f3d8b3/#d3cfe5 #efeef3/#e1dfec #e8e6f0/#b3a9d4 #e4e2ee/#f7cd97 #e8e6f0/#f4f3f4 #f3ede6/#dad7e8 #f3ede6/#f4d5aa #e4e2ee/#f3d8b3 #f2f2f5/#e8e6f0 #e1dfec/#897abb #f2e4cf/#f2e6d4 #f4f1ef/#f2eadd #f2eadd/#ebeaf1 #cac5e0/#f3efeb #f3efeb/#ebeaf1 #f2e8d8/#f2e6d4 #d3cfe5/#cac5e0 #f3d8b3/#9b8cc6 #f3ede6/#d6d3e7 #e1dfec/#ebeaf1 #eb9732/#f1e0c6 #f3ede6/#d6d3e7 #e1dfec/#d6d3e7 #f3efeb/#fbbe71 #f6ab50/#f2dcbd #f2e6d4/#cac5e0 text*7 border*2 text*59 border*2 text*49 border
border text*7 #f3ebe1/#f2e8d8 #e1dfec/#b8aed6 #cac5e0/#f4f1ef #e8e6f0/#ebeaf1 #f3efeb/#e1dfec #f2e4cf/#b3a9d4 #e8e6f0/#fac27b #f1e2cb/#f1e0c6 #ebeaf1/#f2e4cf #9586c3/#dddbea #f4f3f4/#f4f1ef #f4f3f4/#aa9dce #f6d1a0/#f3ebe1 #f1e2cb/#f3efeb #e1dfec/#f2f2f5 #bcb4d9/#8374b8 #e8e6f0/#cfcbe3 #e8e6f0/#f2f2f5 #f8c98d/#fac27b #e1dfec/#f9c584 #dddbea/#f3ebe1 #bcb4d9/#f3efeb #f1e0c6/#f2e4cf #efeef3/#f2e4cf #f2e6d4/#dddbea #d6d3e7/#bcb4d9 #f3ede6/#a092c9 #f2e6d4/#e1dfec #f3ede6/#f4f1ef #f2e6d4/#f2dcbd #e8912b/#f3efeb #f3ebe1/#f2f2f5 text*7 border*2 text*59 border*2 text*49 border
border text*7 #e4e2ee/#cfcbe3 #f2dcbd/#cfcbe3 #f4f1ef/#fcba68 #f2f2f5/#ebeaf1 #f3ede6/#fcb55f #efeef3/#e8e6f0 #d6d3e7/#f3ede6 #d6d3e7/#e1dfec #efeef3/#e68c23 #a598cc/#c1badb #f2f2f5/#f4f3f4 #f1e0c6/#f3efeb #f2e8d8/#f6d1a0 #f3ebe1/#f3ede6 #ebeaf1/#f2f2f5 #e8e6f0/#c6c0de #ee9c3a/#c1badb #e4e2ee/#f3efeb #cac5e0/#f2f2f5 #f2e6d4/#fbbe71 #fcb55f/#e4e2ee #fcb55f/#e8e6f0 #a092c9/#c6c0de #b8aed6/#e8e6f0 #f1e2cb/#dddbea #ebeaf1/#dddbea #fbbe71/#f4f3f4 #f4f1ef/#c6c0de #e8e6f0/#f4f3f4 #f8c98d/#cfcbe3 #f2e6d4/#f6d1a0 #d6d3e7/#f1e2cb text*7 border*2 text*59 border*2 text*49 border
border text*7 #d3cfe5/#e4e2ee #f6d1a0/#aa9dce #e8e6f0/#cfcbe3 #dddbea/#cac5e0 #fac27b/#f4f1ef #f2e8d8/#b8aed6 #f1e0c6/#f9c584 #efeef3/#e4e2ee #f3ede6/#cfcbe3 #f3a649/#f2dcbd #f1e2cb/#e8e6f0 #f4f1ef/#aa9dce #d3cfe5/#e4e2ee #aa9dce/#f2e8d8 #e1dfec/#efeef3 #dddbea/#9b8cc6 #bcb4d9/#f2f2f5 #f2e4cf/#dddbea #f1e2cb/#f3efeb #f2dcbd/#f3ebe1 #f2e8d8/#f2f2f5 #f2e8d8/#bcb4d9 #f3efeb/#f2eadd #f2e4cf/#f2eadd #e1dfec/#cfcbe3 #e8e6f0/#c6c0de #f3efeb/#e4e2ee #f3ede6/#d6d3e7 #e1dfec/#f3ede6 #f4f3f4/#f2dcbd #f4f3f4/#d3cfe5 #d6d3e7/#e1dfec text*7 border*2 text*59 border*2 text*49 border
border text*7 #f2eadd/#dddbea #f8c98d/#5e4fa2 #e1dfec/#f4d5aa #f2e4cf/#f4f1ef #f2eadd/#e4e2ee #fac27b/#dddbea #f4d5aa/#cac5e0 #efeef3/#e1dfec #f6d1a0/#f2eadd #fac27b/#e1dfec #f4f3f4/#ebeaf1 #e8e6f0/#fac27b #c6c0de/#ebeaf1 #dad7e8/#fac27b #f2eadd/#d3cfe5 #f2e6d4/#f4d5aa #f8c98d/#c6c0de #f3efeb/#d3cfe5 #f2e8d8/#efeef3 #f4f1ef/#f2eadd #f2dcbd/#e8e6f0 #f2eadd/#f2f2f5 #f4f1ef/#ebeaf1 #b8aed6/#d6d3e7 #e4e2ee/#ebeaf1 #cfcbe3/#f4f1ef #d3cfe5/#f4f1ef #ebeaf1/#dad7e8 #efeef3/#f3efeb #f3ede6/#e4e2ee #a598cc/#f4d5aa #f4f3f4/#e1dfec text*7 border*2 text*59 border*2 text*49 border
border text*7 #f3efeb/#ebeaf1 #f2f2f5/#f1a141 #dad7e8/#8374b8 #f2e6d4/#e8e6f0 #f4f1ef/#f3ede6 #c6c0de/#fbbe71 #f2eadd/#efeef3 #f2eadd/#ebeaf1 #dddbea/#d3cfe5 #f3efeb/#f3ebe1 #f4f1ef/#efeef3 #d3cfe5/#f8c98d #9b8cc6/#f3d8b3 #ebeaf1/#f3ede6 #dad7e8/#f3ede6 #ebeaf1/#f4f1ef #ebeaf1/#dddbea #f3ede6/#e1dfec #f3ebe1/#e1dfec #dad7e8/#f2e6d4 #f2e6d4/#dad7e8 #f2e6d4/#f2f2f5 #d3cfe5/#9b8cc6 #f7cd97/#f8c98d #f2f2f5/#f4f1ef #f4f3f4/#f3efeb #f3ede6/#f4f3f4 #f7cd97/#f2eadd #f3ede6/#f4f1ef #f3efeb/#e1dfec #8f80bf/#d3cfe5 #e8e6f0/#e1dfec text*7 border*2 text*59 border*2 text*49 border
border text*7 #f4f3f4/#f3ebe1 #f4f3f4/#f6d1a0 #f2eadd/#f3a649 #dddbea/#f2f2f5 #d6d3e7/#f2e8d8 #efeef3/#897abb #e8e6f0/#d6d3e7 #f3ede6/#e1dfec #f2e6d4/#f3efeb #c1badb/#f2e4cf #f3ede6/#f4f1ef #f7cd97/#f3efeb #a092c9/#f2e8d8 #f1e0c6/#e1dfec #f2e8d8/#dad7e8 #f7cd97/#f2f2f5 #fcba68/#f2f2f5 #f2f2f5/#dad7e8 #f7cd97/#f2e6d4 #d6d3e7/#cfcbe3 #d6d3e7/#efeef3 #dad7e8/#dddbea #f2e4cf/#f3ebe1 #8f80bf/#f2e8d8 #f4f1ef/#f2e8d8 #f4f1ef/#ebeaf1 #f2e6d4/#ebeaf1 #f6ab50/#f1e0c6 #f3ede6/#f3efeb #f3ede6/#e1dfec #fcb55f/#e4e2ee #f2e8d8/#dad7e8 text*7 border*2 text*59 border*2 text*49 border
border text*7 #dddbea #fcba68 #a598cc #ebeaf1 #f3ede6 #f2eadd #e1dfec #f4f1ef #f2f2f5 #6455a6 #f4f1ef*2 #f7cd97 #efeef3 #dddbea #f3ebe1 #f2f2f5 #f4f1ef #e08214 #f2f2f5 #f3d8b3 #efeef3 #f2eadd #f9b058 #f4f3f4 #ebeaf1 #9b8cc6 #aa9dce #f2f2f5 #f6d1a0 #f3d8b3 #f3ede6 text*7 border*2 text*59 border*2 text*49 border
border text*7 muted*11 text /#e08214 /#f2f2f5 /#5e4fa2 text muted*16 text*7 border*2 text*59 border*2 text*49 border
border text*46 border*2 text*59 border*2 text*49 border
border text*46 border*2 text*59 border*2 text*49 border
border text*46 border*2 text*59 border*2 text*49 border
border text*46 border*2 text*59 border*2 text*49 border
border text*46 border*2 text*59 border*2 text*49 border
border text*46 border*2 text*59 border*2 text*49 border
border*160
text muted*52
text focus*3 text muted*5 text*2 focus*2 text muted*4 text*2 focus*2 text muted*6 text*2 focus*5 text muted*4 text*2 focus text muted*5 text*2 focus text muted*4 text*2 focus*2 text muted*4 text*2 focus text muted*8 text*2 focus text muted*4 text*2 focus text muted*4 text*2 focus text muted*6 text*2 focus text muted*4
== 160×64 256 differs in
 2 border text title*10 text border*51 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text border*2 focus text focus*6 text focus*48
 3 border text*6 border train c60*17 marker*76 border focus*3 title*10 focus*2 text*5 focus*2 text*34 focus
 4 border text*6 border train*3 c60*15 marker*76 border focus text*55 focus
 5 border text muted*5 border c60*3 train*3 c60*12 marker*76 border focus title*12 text*43 focus
 6 border text*6 border*3 c60*3 train*3 c60*10 marker*76 border focus text*2 muted*10 text*43 focus
 7 border text*6 border*5 c60*3 train*4 c60*7 marker*76 border focus text*2 muted*10 focus*7 border*17 text*19 focus
 8 border text*6 border*9 c60*2 train*3 warn c60*4 marker*76 border focus text*12 muted*15 text*28 focus
 9 border text*6 border*9 c60*5 warn train warn*2 c60*34 marker*43 border focus text*2 muted*10 text*43 focus
10 border text*6 border*14 c60*2 train warn train warn*2 c60*31 marker*43 border focus text*2 muted*51 text*2 focus
11 border text muted*5 border*17 c60*2 train warn train warn*2 c60*28 marker*43 border focus text*55 focus
12 border text*6 border*19 marker c60*2 train warn train warn*2 c60*25 marker*43 border focus title*10 text*45 focus
13 border text*6 border*19 marker*2 c60*4 train warn train warn*2 c60*22 marker*43 border focus text*2 muted*10 text*43 focus
14 border text*6 border*19 marker*5 c60*4 train*3 warn*2 c60*19 marker*43 border focus text*2 muted*48 text*5 focus
15 border text*6 border*19 marker*8 c60*5 train*2 warn*2 train warn c60*14 marker*43 border focus text*55 focus
16 border text*6 border*19 marker*12 c60*5 train*2 warn train warn*2 c60 warn c60*8 marker*43 border focus text*55 focus
17 border text*6 border*19 marker*15 c60*7 train*3 warn train warn*2 c60 warn*2 c60*27 marker*17 border focus text*55 focus
18 border muted*6 border*19 marker*19 c60*8 train*4 warn train warn*2 c60 warn*2 c60 warn c60*19 marker*17 border focus text*55 focus
19 border text*6 border*19 marker*26 c60*7 train*7 warn train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60*6 marker*2 c60*15 border focus text*55 focus
20 border text*6 border*19 marker*32 c60*10 train*10 warn train warn*2 train warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*2 c60 warn*4 border focus text*55 focus
21 border text*6 border*19 marker*43 c60*14 train*19 border focus text*55 focus
22 border text*6 border*19 marker*49 c60*27 border focus text*55 focus
25 border text title*8 text border*5 text warn*5 text border*3 text title*3 text border*10 text good*6 text border*3 text title*13 text border text train*5 text border*3 text title*5 text border*9 text train*5 text border*2 focus text*55 focus
26 border muted*4 border*9 warn*10 border*2 muted*6 border*11 good*7 border*2 text*6 border train*17 border*2 muted*5 border train*18 border focus text*55 focus
27 border text*4 border*6 warn*13 border*2 muted*6 border*7 good*11 border*2 text muted*5 border*2 train*3 c60 train c60*11 border*2 text*5 border*10 train*9 border focus text*55 focus
28 border muted*4 border*5 warn*14 border*2 text*6 border*5 good*13 border*2 text*6 border*4 c60 train*13 border*2 text*5 border*10 train*9 border focus text*55 focus
29 border text*4 border*3 warn*16 border*2 muted*6 border*3 good*15 border*2 muted*6 border*6 c60*12 border*2 muted*5 border*10 c60 train*8 border focus muted*48 text*7 focus
33 border text*7 c253/c254 c254/c255 c255/c224 c255/c254 c255/c224 c255/c215 c254/c188 c254/c255*2 c255/c253 c255/c255 c255/c222 c188/c61 c255/c254 c253/c254 c224/c146 c215/c254 c255/c254 c222/c255 c140/c255 c255/c253 c255/c254 c254/c255 c254/c103 c254/c255 c254/c223 c254/c146 c254/c255 c255/c254 c254/c146 c255/c224 c254/c255 text*7 border*2 muted*41 text*18 border*2 text muted*3 text good text*43 border
34 border text*7 /c255 c223/c255 c254/c146 c254/c255 c253/c254 c172/c223 c253/c255 c224/c255 c215/c255 c254/c188 c254/c255 c255/c146 c254/c255 c224/c140 c255/c254 c223/c254 c215/c216 c215/c254 c223/c224 c255/c146 c188/c255 c254/c255 c61/c224 c215/c255 c215/c254 c254/c146 c255/c146 c255/c252 c255/c255 c255/c222 c254/c224 c254/c255 text*7 border*2 text*25 muted*6 text*2 frozen*8 text*18 border*2 text muted*3 text good text*43 border
35 border text*7 c255/c253 c188/c223 c255/c146 c255/c255 c255/c223 c255/c255*2 c224/c255*4 c224/c223 c224/c215 c223/c255 c255/c224 c255/c252 c103/c223 c224/c255 c215/c252 c172/c215 c224/c255 c254/c255 c215/c222 c254/c188 c255/c254 c255/c253 c255/c223 c255/c254 c255/c255 c223/c224 c254/c146 c255/c223 text*7 border*2 muted*2 text*37 train*10 text*10 border*2 text muted*3 text warn text*43 border
36 border text*7 c252/c224 c223/c255 c222/c223 c222/c255 c222/c254 c104/c255 c224/c253 c254/c255 c253/c255 c254/c146 c254/c255 c255/c146 c253/c223 c224/c255 c253/c254 c140/c255 c223/c103 c254/c224 c254/c255 c215/c253 c215/c254 c215/c255 c252/c215 c188/c254 c224/c255 c254/c252 c224/c253 c172/c255*2 c254/c255 c146/c252 c254/c255 text*7 border*2 text*25 muted*6 text*8 train*4 muted*6 text*10 border*2 text*49 border
37 border text*7 c255/c254 c215/c188 c188/c254 c188/c255 c61/c222 c146/c209 c255/c223 c253/c254 c254/c223 c254/c255*2 c224/c255 c252/c223 c224/c255 c253/c254 c254/c255 c255/c188 c255/c255 c255/c254 c255/c172 c255/c224 c255/c255 c146/c255 c215/c223 c255/c224 c252/c255 c252/c254 c254/c255*2 c224/c254 c252/c253 c254/c255 text*7 border*2 text*59 border*2 text muted*3 text good text*43 border
38 border text*7 c255/c254 c252/c253 c255/c254 c255/c255 c254/c255 c223/c254 c254/c255 c255/c223 c255/c224 c215/c223 c224/c255 c255/c222 c255/c255 c140/c255 c253/c254 c255/c222 c215/c140 c215/c255 c255/c146 c255/c188 c223/c255 c255/c254 c253/c223 c253/c254 c255/c253 c255/c224 c254/c215 c223/c255*2 c255/c223*2 c255/c254 text*7 border*2 text*59 border*2 text*49 border
39 border text*7 c255/c224 c61/c255 c216/c255 c216/c254 c224/c255 c146/c140 c252/c223 c254/c223*2 c254/c255*2 c224/c254 c222/c215 c253/c254 c253/c255 c61/c223 c215/c254 c215/c255 c146/c255 c188/c140 c254/c255 c255/c254 c255/c253 c224/c222 c224/c255 c253/c97 c61/c254 c255/c253 c255/c255 c146/c224 c223/c255 c255/c140 text*7 border*2 text*59 border*2 text*49 border
40 border text*7 c224/c254 c222/c103 c253/c146 c253/c255 c254/c188 c222/c254 c255/c224 c224/c255 c146/c172 c216/c188 c253/c255 c223/c146 c224/c255 c255/c224 c254/c255 c215/c146 c215/c254 c255/c254 c223/c254 c188/c215 c255/c254 c255/c255 c223/c253 c223/c254 c253/c255 c146/c223 c253/c255 c222/c215 c255/c254 c216/c224 c215/c188 c255/c252 text*7 border*2 text*59 border*2 text*49 border
41 border text*7 c254/c255 c255/c254 c254/c215 c254/c255 c146/c255 c224/c223 c255/c224 c254/c255 c254/c222 c254/c255*2 c253/c224 c223/c188 c255/c224 c223/c224 c252/c146 c146/c188 c146/c255 c254/c224 c172/c216 c253/c255 c255/c254 c255/c255 c61/c255*2 c253/c255 c146/c255 c146/c224 c146/c255 c255/c146 c254/c255*2 text*7 border*2 text*59 border*2 text*49 border
42 border text*7 c255/c253 c146/c255 c255/c224 c255/c255 c146/c224 c146/c255 c224/c188 c255/c254 c172/c146 c172/c224 c172/c255 c254/c224 c215/c222 c215/c255 c223/c255 c255/c140 c216/c172 c254/c255 c224/c255 c216/c222 c255/c254 c255/c255 c253/c188 c253/c255*3 c255/c146 c255/c224 c255/c255*2 c222/c224 c255/c254 text*7 border*2 text*59 border*2 text*49 border
43 border text*7 /c255 c140/c255 c222/c254 c255/c224 c224/c223 c224/c255*2 c254/c255 c224/c255 c146/c254 c146/c255 c146/c252 c224/c255 c223/c253 c255/c253 c140/c146 c215/c224 c255/c254 c253/c254 c254/c255 c255/c224 c254/c255 c254/c188 c255/c253 c255/c255 c254/c255 c252/c215 c252/c254 c252/c255 c254/c224 c255/c216 c255/c255 text*7 border*2 text*59 border*2 text*49 border
44 border text*7 c253/c255 c224/c188 c255/c254*2 c215/c255 c215/c223 c255/c216 c255/c255 c254/c223 c255/c146 c254/c255 c216/c255 c97/c255*3 c224/c252 c255/c223 c255/c254 c254/c255 c254/c254 c255/c254*2 c224/c255 c223/c254*2 c222/c146 c255/c223 c215/c255 c255/c224 c215/c255 c254/c255*2 text*7 border*2 text*59 border*2 text*49 border
45 border text*7 /c255 c224/c61 c188/c255*2 c254/c255*2 c254/c224 c254/c255 c103/c222 c253/c224 c253/c255 c252/c255 c255/c254 c254/c255 c252/c255 c254/c223 c254/c146 c254/c255 c255/c254 c254/c224*2 c254/c255 c255/c254 c223/c255*2 c255/c224 c224/c252 c255/c254 c255/c255 c252/c255 c255/c253 c255/c255 text*7 border*2 text*59 border*2 text*49 border
46 border text*7 c254/c255 c188/c224 c188/c255*2 c188/c224 c255/c146 c255/c255*2 c253/c252 c146/c215 c254/c255 c255/c222 c103/c146 c254/c252 c254/c255 c254/c146 c140/c222 c255/c253 c255/c254 c252/c255 c146/c224 c146/c255 c146/c254 c215/c222 c254/c255 c255/c254 c146/c254 c146/c252 c146/c255*2 c255/c222 c255/c253 text*7 border*2 text*59 border*2 text*49 border
47 border text*7 c255/c224 c255/c254 c254/c224 c253/c188 c255/c222 c254/c146 c223/c188 c255/c254 c255/c146 c254/c222 c254/c255 c255/c253 c255/c223 c254/c223 c254/c255 c254/c103 c254/c224 c255/c254 c254/c255 c252/c255*2 c254/c224 c188/c252 c223/c140 c255/c253 c254/c255 c209/c224 c255/c253 c254/c253 c255/c215 c215/c223 c224/c252 text*7 border*2 text*59 border*2 text*49 border
48 border text*7 c255/c254 c254/c146 c252/c255*2 c255/c254 c224/c146 c255/c216 c255/c224*2 c104/c254 c104/c255 c255/c146 c223/c255 c224/c255 c254/c255 c146/c103 c255/c188 c255/c255 c222/c216 c254/c222 c254/c255 c146/c255 c146/c224 c255/c224 c224/c254 c253/c146 c255/c140 c224/c254 c224/c255 c224/c223 c172/c255*2 text*7 border*2 text*59 border*2 text*49 border
49 border text*7 c254/c188 c223/c188 c255/c215 c255/c255 c255/c215 c255/c255 c253/c255 c253/c254 c255/c172 c140/c146 c140/c255 c224/c255 c254/c223 c254/c255*2 c255/c252 c215/c146 c254/c255 c252/c255 c224/c215 c215/c254 c215/c255 c140/c252 c146/c255 c224/c254 c255/c254 c215/c255 c255/c252 c255/c255 c222/c188 c224/c223 c253/c224 text*7 border*2 text*59 border*2 text*49 border
50 border text*7 c188/c254 c223/c146 c255/c188 c254/c252 c216/c255 c254/c146 c224/c222 c255/c254 c255/c188 c215/c223 c224/c255 c255/c146 c188/c254 c146/c254 c254/c255 c254/c140 c146/c255 c224/c254 c224/c255 c223/c255 c254/c255 c254/c146 c255/c254 c224/c254 c254/c188 c255/c252 c255/c254 c255/c253 c254/c255 c255/c223 c255/c188 c253/c254 text*7 border*2 text*59 border*2 text*49 border
51 border text*7 /c254 c222/c61 c254/c223 c224/c255 c224/c254 c216/c254 c223/c252 c255/c254 c223/c254 c216/c254 c216/c255 c255/c216 c252/c255 c253/c216 c254/c188 c224/c223 c222/c252 c255/c188 c254/c255 c255/c254 c223/c255 c254/c255*2 c146/c253 c254/c255 c188/c255*2 c255/c253 c255/c255 c255/c254 c140/c223 c255/c254 text*7 border*2 text*59 border*2 text*49 border
52 border text*7 /c255 c255/c215 c253/c103 c224/c255*2 c252/c215 c254/c255*2 c254/c188 c254/c255*2 c188/c222 c140/c223 c140/c255 c253/c255*2 c255/c254*3 c253/c224 c224/c253 c224/c255 c188/c140 c188/c222 c188/c255*3 c222/c254 c222/c255 c255/c254 c103/c188 c255/c254 text*7 border*2 text*59 border*2 text*49 border
53 border text*7 /c255 /c223 c254/c215 c254/c255 c253/c254 c255/c103 c255/c253 c255/c254 c224/c255 c146/c224 c146/c255 c222/c255 c140/c254 c224/c254 c254/c253 c222/c255 c215/c255 c255/c253 c222/c224 c253/c188 c253/c255 c253/c254 c224/c255 c103/c254 c255/c254 c255/c255 c224/c255 c215/c224 c215/c255 c215/c254*2 c254/c253 text*7 border*2 text*59 border*2 text*49 border
54 border text*7 c254 warn c140 c255*2 c254*2 c255*2 c61 c255*2 c222 c255 c254 c255*3 c172 c255 c223 c255 c254 warn c255*2 c140 c146 c255 c223*2 c255 text*7 border*2 text*59 border*2 text*49 border
55 border text*7 muted*11 text /c172 /c255 /c61 text muted*16 text*7 border*2 text*59 border*2 text*49 border
== 160×64 16 differs in
 2 muted text title*10 text muted*51 text train*2 text*7 train*5 text*2 warn*2 text*12 warn*5 text muted*2 focus text focus*6 text focus*48
 3 muted text*6 muted train faint-n12*17 marker*76 muted focus*3 title*10 focus*2 text*5 focus*2 text*34 focus
 4 muted text*6 muted train*3 faint-n12*15 marker*76 muted focus text*55 focus
 5 muted text muted*6 faint-n12*3 train*3 faint-n12*12 marker*76 muted focus title*12 text*43 focus
 6 muted text*6 muted*3 faint-n12*3 train*3 faint-n12*10 marker*76 muted focus text*2 muted*10 text*43 focus
 7 muted text*6 muted*5 faint-n12*3 train*4 faint-n12*7 marker*76 muted focus text*2 muted*10 focus*7 muted*17 text*19 focus
 8 muted text*6 muted*9 faint-n12*2 train*3 warn faint-n12*4 marker*76 muted focus text*12 muted*15 text*28 focus
 9 muted text*6 muted*9 faint-n12*5 warn train warn*2 faint-n12*34 marker*43 muted focus text*2 muted*10 text*43 focus
10 muted text*6 muted*14 faint-n12*2 train warn train warn*2 faint-n12*31 marker*43 muted focus text*2 muted*51 text*2 focus
11 muted text muted*22 faint-n12*2 train warn train warn*2 faint-n12*28 marker*43 muted focus text*55 focus
12 muted text*6 muted*19 marker faint-n12*2 train warn train warn*2 faint-n12*25 marker*43 muted focus title*10 text*45 focus
13 muted text*6 muted*19 marker*2 faint-n12*4 train warn train warn*2 faint-n12*22 marker*43 muted focus text*2 muted*10 text*43 focus
14 muted text*6 muted*19 marker*5 faint-n12*4 train*3 warn*2 faint-n12*19 marker*43 muted focus text*2 muted*48 text*5 focus
15 muted text*6 muted*19 marker*8 faint-n12*5 train*2 warn*2 train warn faint-n12*14 marker*43 muted focus text*55 focus
16 muted text*6 muted*19 marker*12 faint-n12*5 train*2 warn train warn*2 faint-n12 warn faint-n12*8 marker*43 muted focus text*55 focus
17 muted text*6 muted*19 marker*15 faint-n12*7 train*3 warn train warn*2 faint-n12 warn*2 faint-n12*27 marker*17 muted focus text*55 focus
18 muted*26 marker*19 faint-n12*8 train*4 warn train warn*2 faint-n12 warn*2 faint-n12 warn faint-n12*19 marker*17 muted focus text*55 focus
19 muted text*6 muted*19 marker*26 faint-n12*7 train*7 warn train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12*6 marker*2 faint-n12*15 muted focus text*55 focus
20 muted text*6 muted*19 marker*32 faint-n12*10 train*10 warn train warn*2 train warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*2 faint-n12 warn*4 muted focus text*55 focus
21 muted text*6 muted*19 marker*43 faint-n12*14 train*19 muted focus text*55 focus
22 muted text*6 muted*19 marker*49 faint-n12*27 muted focus text*55 focus
23 muted text*6 muted*96 focus text*55 focus
24 muted*103 focus text*55 focus
25 muted text title*8 text muted*5 text warn*5 text muted*3 text title*3 text muted*10 text good*6 text muted*3 text title*13 text muted text train*5 text muted*3 text title*5 text muted*9 text train*5 text muted*2 focus text*55 focus
26 muted*14 warn*10 muted*19 good*7 muted*2 text*6 muted train*17 muted*8 train*18 muted focus text*55 focus
27 muted text*4 muted*6 warn*13 muted*15 good*11 muted*2 text muted*7 train*3 faint-n12 train faint-n12*11 muted*2 text*5 muted*10 train*9 muted focus text*55 focus
28 muted*10 warn*14 muted*2 text*6 muted*5 good*13 muted*2 text*6 muted*4 faint-n12 train*13 muted*2 text*5 muted*10 train*9 muted focus text*55 focus
29 muted text*4 muted*3 warn*16 muted*11 good*15 muted*14 faint-n12*12 muted*17 faint-n12 train*8 muted focus muted*48 text*7 focus
30 muted text*4 muted*21 text*6 muted*20 text*6 muted*20 text*5 muted*20 focus muted*13 text*42 focus
31 muted*103 focus*57
32 muted text title*16 text muted*22 text muted*3 text muted*3 text title*6 text muted*33 text focus*15 text muted*3 text title*7 text muted*36 text muted text muted*2
33 muted text*7 n13/n15*2 n15/n11*3 n15/n3 n13/n15*2 n15/n11 n15/n13 n15/n15 n15/n11 n13/n5 n13/n15*2 n11/n13 n3/n15 n15/n11 n11/n15 n5/n15 n15/n13 n13/n15 n15/n11 n15/n5 n15/n15 n15/n11 n15/n13 n15/n11*2 n11/n13 n15/n11*2 text*7 muted*43 text*18 muted*2 text muted*3 text good text*43 muted
34 muted text*7 /n15 n11/n15 n15/n13 n15/n15 n13/n11 n3/n11 n13/n15 n11/n15 n3/n15 n13/n15*2 n15/n13 n15/n15 n11/n5 n15/n11 n11/n15 n11/n3 n15/n11*2 n15/n13 n13/n15*2 n5/n11 n3/n15 n15/n11 n11/n13 n15/n13*2 n15/n15 n15/n11*2 n15/n15 text*7 muted*2 text*25 muted*6 text*2 focus*8 text*18 muted*2 text muted*3 text good text*43 muted
35 muted text*7 n13/n15 n13/n11 n15/n13 n15/n11*2 n13/n15 n15/n11 n11/n15*2 n15/n11*3 n11/n3 n11/n15 n15/n11 n15/n13 n5/n11 n15/n11 n3/n13 n3/n3 n15/n11 n15/n15 n11/n3 n13/n15*3 n15/n11 n13/n15*2 n15/n11 n11/n13 n15/n11 text*7 muted*4 text*37 train*10 text*10 muted*2 text muted*3 text warn text*43 muted
36 muted text*7 n13/n11 n11/n15 n11/n11 n11/n15 n11/n11 n5/n15 n11/n13 n15/n11 n13/n15 n15/n13 n13/n15 n15/n13 n13/n11 n11/n15 n13/n11 n5/n15 n11/n5 n15/n11 n15/n15 n3/n13 n3/n15*2 n13/n3 n13/n15 n15/n11 n13/n15 n11/n13 n3/n15*3 n3/n13 n3/n15 text*7 muted*2 text*25 muted*6 text*8 train*4 muted*6 text*10 muted*2 text*49 muted
37 muted text*7 /n15 n3/n13 n13/n15 n15/n11 n5/n11 n13/n3 n15/n11 n13/n15 n15/n11 n15/n15*2 n11/n15 n13/n11 n11/n15 n13/n15*3 n15/n11 n15/n15 n15/n3 n15/n11*2 n13/n15 n3/n11 n15/n11 n13/n15*4 n11/n15 n13/n15 n15/n11 text*7 muted*2 text*59 muted*2 text muted*3 text good text*43 muted
38 muted text*7 n13/n15*2 n15/n11*8 n11/n15 n15/n11 n15/n15 n5/n15 n13/n15 n15/n11 n3/n5 n3/n15 n15/n13*2 n11/n15*2 n13/n11*2 n13/n15 n15/n11 n15/n3 n11/n15*2 n15/n11*2 n15/n15 text*7 muted*2 text*59 muted*2 text*49 muted
39 muted text*7 n15/n11 n5/n15 n11/n15 n13/n15 n11/n15 n5/n13 n13/n11 n15/n11*2 n15/n15*2 n11/n15 n11/n3 n13/n15*2 n5/n11 n3/n15*2 n13/n15 n13/n13 n13/n15*3 n13/n11 n15/n11 n13/n5 n5/n15 n13/n15*2 n13/n11 n11/n15 n15/n13 text*7 muted*2 text*59 muted*2 text*49 muted
40 muted text*7 n11/n15 n11/n5 n13/n15 n15/n11 n13/n15 n11/n15 n15/n11 n11/n15 n13/n3 n11/n13 n13/n15 n11/n13 n11/n15 n15/n11 n13/n15 n3/n13 n11/n15 n13/n15 n11/n15 n13/n3 n15/n11 n15/n15 n11/n13 n11/n15 n13/n15 n13/n11 n13/n15 n11/n3 n13/n15 n13/n11 n3/n13 n15/n13 text*7 muted*2 text*59 muted*2 text*49 muted
41 muted text*7 n13/n15 n15/n11 n15/n3 n15/n15 n13/n15 n15/n11*4 n15/n15 n13/n15 n13/n11 n11/n13 n15/n11*2 n13/n15*3 n15/n11 n3/n11 n13/n15*3 n5/n15 n15/n11 n13/n15*2 n13/n11 n13/n15 n15/n13 n15/n15*2 text*7 muted*2 text*59 muted*2 text*49 muted
42 muted text*7 n15/n13 n13/n15 n15/n11 n15/n15 n13/n11 n13/n15 n11/n13 n15/n11 n3/n13 n15/n11*3 n3/n11 n3/n15 n11/n15 n15/n5 n11/n3 n13/n15 n11/n15 n11/n3 n11/n15*2 n13/n15*3 n15/n11 n15/n13 n15/n11 n13/n15 n15/n11*2 n15/n15 text*7 muted*2 text*59 muted*2 text*49 muted
43 muted text*7 /n15 n5/n15 n11/n15 n15/n11*2 n15/n15 n15/n11 n15/n15 n15/n11 n13/n15 n15/n11 n13/n15 n11/n15 n11/n13 n15/n13 n5/n13 n3/n11 n13/n15*3 n15/n11 n13/n15*3 n15/n11 n15/n15 n13/n3 n13/n15*2 n15/n11*2 n15/n15 text*7 muted*2 text*59 muted*2 text*49 muted
44 muted text*7 n13/n15 n11/n13 n13/n15 n15/n11 n3/n15 n3/n11 n15/n11 n15/n15 n15/n11 n15/n13 n15/n15 n11/n15 n5/n15*2 n15/n11 n11/n13 n15/n11*2 n13/n15*2 n15/n11 n15/n15 n11/n15 n15/n11*2 n11/n13 n15/n11 n3/n15 n15/n11 n3/n15 n15/n11*2 text*7 muted*2 text*59 muted*2 text*49 muted
45 muted text*7 /n15 n11/n5 n13/n15 n15/n11 n15/n15 n15/n11*2 n15/n15 n5/n11 n13/n11 n15/n11 n13/n15*2 n15/n11 n13/n15 n15/n11 n15/n13 n13/n15*2 n15/n11*2 n15/n15 n15/n11 n11/n15*2 n15/n11 n11/n13 n13/n15 n15/n11 n13/n15 n15/n13 n15/n15 text*7 muted*2 text*59 muted*2 text*49 muted
46 muted text*7 /n15 n13/n11 n15/n11 n15/n15 n13/n11 n15/n13 n15/n15*2 n13/n15 n13/n3 n13/n15 n15/n11 n5/n13 n15/n13 n15/n11 n15/n13 n13/n11 n13/n15 n15/n11 n13/n15 n13/n11 n13/n15 n15/n11 n11/n3 n13/n15*5 n15/n11*2 n15/n13 text*7 muted*2 text*59 muted*2 text*49 muted
47 muted text*7 n15/n11 n13/n15 n15/n11 n13/n15 n15/n11 n15/n13 n11/n13 n13/n15 n15/n13 n15/n11 n15/n15 n15/n13 n15/n11*2 n15/n15 n15/n5 n15/n11*3 n13/n15*2 n15/n11 n13/n15 n11/n5 n15/n13 n13/n15 n3/n11 n15/n13 n13/n15 n15/n3 n3/n11 n11/n13 text*7 muted*2 text*59 muted*2 text*49 muted
48 muted text*7 n15/n11 n15/n13 n13/n15*3 n11/n13 n15/n11*3 n5/n15*2 n15/n13 n11/n15 n15/n11 n13/n15 n13/n5 n13/n15*2 n11/n3 n15/n11 n15/n15 n13/n15 n15/n11*2 n11/n15 n13/n15 n15/n5 n11/n15 n15/n11*2 n3/n15 n15/n11 text*7 muted*2 text*59 muted*2 text*49 muted
49 muted text*7 n13/n15 n11/n13 n15/n3 n15/n15 n15/n3 n13/n15*3 n15/n3 n15/n13 n15/n15 n15/n11*3 n15/n15 n15/n13 n3/n13 n3/n15 n13/n15 n11/n3 n3/n15 n13/n15 n13/n13 n13/n15 n11/n15 n13/n15 n3/n15 n15/n13 n15/n15 n11/n13 n15/n11 n13/n11 text*7 muted*2 text*59 muted*2 text*49 muted
50 muted text*7 n13/n15 n11/n13 n13/n15*2 n11/n15 n11/n13 n11/n11 n13/n15 n15/n13 n3/n11 n11/n15 n15/n13 n13/n15 n13/n11 n13/n15 n15/n5 n13/n15 n11/n15 n15/n11*3 n11/n13 n15/n11*2 n13/n15 n15/n13 n15/n15 n15/n13 n15/n15 n15/n11 n13/n15*2 text*7 muted*2 text*59 muted*2 text*49 muted
51 muted text*7 /n15 n11/n5 n15/n11*2 n15/n15 n11/n15 n11/n13 n13/n15 n11/n15*3 n15/n11 n13/n15 n13/n11 n15/n13 n15/n11 n11/n13 n15/n13 n15/n11*2 n11/n15 n15/n11 n15/n15 n13/n15*7 n13/n11 n13/n15 text*7 muted*2 text*59 muted*2 text*49 muted
52 muted text*7 /n15 n15/n3 n13/n5 n11/n15 n15/n11 n13/n3 n15/n11*2 n13/n15 n15/n11 n15/n15 n13/n11 n5/n11 n5/n15 n13/n15*5 n13/n11 n11/n13 n11/n15 n13/n5 n13/n11 n13/n15 n15/n11*2 n11/n15 n15/n11 n15/n15 n5/n13 n13/n15 text*7 muted*2 text*59 muted*2 text*49 muted
53 muted text*7 n15/n11*2 n15/n3 n13/n15 n13/n11 n15/n5 n13/n15*2 n15/n11 n13/n11 n15/n11 n11/n15 n5/n11 n11/n15 n11/n13 n11/n15 n3/n15 n13/n15 n15/n11 n13/n15*3 n15/n11 n5/n11 n15/n11 n15/n15 n11/n15 n3/n11 n15/n11 n13/n15 n3/n15 n11/n13 text*7 muted*2 text*59 muted*2 text*49 muted
54 muted text*7 n15 n3 marker n15*6 pin-f n15*2 warn n15*5 n3 n15 warn n15*2 n3 n15*2 pin-f marker n15 warn*2 n15 text*7 muted*2 text*59 muted*2 text*49 muted
55 muted text*7 muted*11 text /n3 /n15 /n5 text muted*16 text*7 muted*2 text*59 muted*2 text*49 muted
56 muted text*46 muted*2 text*59 muted*2 text*49 muted
57 muted text*46 muted*2 text*59 muted*2 text*49 muted
58 muted text*46 muted*2 text*59 muted*2 text*49 muted
59 muted text*46 muted*2 text*59 muted*2 text*49 muted
60 muted text*46 muted*2 text*59 muted*2 text*49 muted
61 muted text*46 muted*2 text*59 muted*2 text*49 muted
62 muted*160
== 160×64 none differs in
 1 text focus*9 text*2 focus*12 text*14 muted*6 text*6 focus*21 muted*39 text*14 muted*5 text*5 muted*8 text*7 muted*10
 2 muted text focus*10 text muted*51 text*17 focus*2 text*12 focus*5 text muted*2 focus text focus*6 text focus*48
 3 muted text*6 muted text muted*17 text*76 muted focus*15 text*5 focus*2 text*34 focus
 4 muted text*6 muted text*3 muted*15 text*76 muted focus text*55 focus
 5 muted text muted*9 text*3 muted*12 text*76 muted focus*13 text*43 focus
 6 muted text*6 muted*6 text*3 muted*10 text*76 muted focus text*2 muted*10 text*43 focus
 7 muted text*6 muted*8 text*4 muted*7 text*76 muted focus text*2 muted*10 focus*7 muted*17 text*19 focus
 8 muted text*6 muted*11 text*3 focus muted*4 text*76 muted focus text*12 muted*15 text*28 focus
 9 muted text*6 muted*14 focus text focus*2 muted*34 text*43 muted focus text*2 muted*10 text*43 focus
10 muted text*6 muted*16 text focus text focus*2 muted*31 text*43 muted focus text*2 muted*51 text*2 focus
11 muted text muted*24 text focus text focus*2 muted*28 text*43 muted focus text*55 focus
12 muted text*6 muted*19 text muted*2 text focus text focus*2 muted*25 text*43 muted focus*11 text*45 focus
13 muted text*6 muted*19 text*2 muted*4 text focus text focus*2 muted*22 text*43 muted focus text*2 muted*10 text*43 focus
14 muted text*6 muted*19 text*5 muted*4 text*3 focus*2 muted*19 text*43 muted focus text*2 muted*48 text*5 focus
15 muted text*6 muted*19 text*8 muted*5 text*2 focus*2 text focus muted*14 text*43 muted focus text*55 focus
16 muted text*6 muted*19 text*12 muted*5 text*2 focus text focus*2 muted focus muted*8 text*43 muted focus text*55 focus
17 muted text*6 muted*19 text*15 muted*7 text*3 focus text focus*2 muted focus*2 muted*27 text*17 muted focus text*55 focus
18 muted*26 text*19 muted*8 text*4 focus text focus*2 muted focus*2 muted focus muted*19 text*17 muted focus text*55 focus
19 muted text*6 muted*19 text*26 muted*7 text*7 focus text focus*2 muted focus*2 muted focus*2 muted focus*2 muted*6 text*2 muted*16 focus text*55 focus
20 muted text*6 muted*19 text*32 muted*10 text*10 focus text focus*2 text focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*2 muted focus*4 muted focus text*55 focus
21 muted text*6 muted*19 text*43 muted*14 text*19 muted focus text*55 focus
22 muted text*6 muted*19 text*49 muted*28 focus text*55 focus
23 muted text*6 muted*96 focus text*55 focus
24 muted*103 focus text*55 focus
25 muted text focus*8 text muted*5 text focus*5 text muted*3 text focus*3 text muted*10 text*8 muted*3 text focus*13 text muted text*7 muted*3 text focus*5 text muted*9 text*7 muted*2 focus text*55 focus
26 muted*14 focus*10 muted*19 text*7 muted*2 text*6 muted text*17 muted*8 text*18 muted focus text*55 focus
27 muted text*4 muted*6 focus*13 muted*15 text*11 muted*2 text muted*7 text*3 muted text muted*13 text*5 muted*10 text*9 muted focus text*55 focus
28 muted*10 focus*14 muted*2 text*6 muted*5 text*13 muted*2 text*6 muted*5 text*13 muted*2 text*5 muted*10 text*9 muted focus text*55 focus
29 muted text*4 muted*3 focus*16 muted*11 text*15 muted*44 text*8 muted focus muted*48 text*7 focus
30 muted text*4 muted*21 text*6 muted*20 text*6 muted*20 text*5 muted*20 focus muted*13 text*42 focus
31 muted*103 focus*57
32 muted text focus*16 text muted*22 text muted*3 text muted*3 text focus*6 text muted*33 text*17 muted*3 text focus*7 text muted*36 text muted text muted*2
33 muted text*46 muted*43 text*18 muted*2 text muted*3 text*45 muted
34 muted text*46 muted*2 text*25 muted*6 text*28 muted*2 text muted*3 text*45 muted
35 muted text*46 muted*4 text*57 muted*2 text muted*3 text focus text*43 muted
36 muted text*46 muted*2 text*25 muted*6 text*12 muted*6 text*10 muted*2 text*49 muted
37 muted text*46 muted*2 text*59 muted*2 text muted*3 text*45 muted
38 muted text*46 muted*2 text*59 muted*2 text*49 muted
39 muted text*46 muted*2 text*59 muted*2 text*49 muted
40 muted text*46 muted*2 text*59 muted*2 text*49 muted
41 muted text*46 muted*2 text*59 muted*2 text*49 muted
42 muted text*46 muted*2 text*59 muted*2 text*49 muted
43 muted text*46 muted*2 text*59 muted*2 text*49 muted
44 muted text*46 muted*2 text*59 muted*2 text*49 muted
45 muted text*46 muted*2 text*59 muted*2 text*49 muted
46 muted text*46 muted*2 text*59 muted*2 text*49 muted
47 muted text*46 muted*2 text*59 muted*2 text*49 muted
48 muted text*46 muted*2 text*59 muted*2 text*49 muted
49 muted text*46 muted*2 text*59 muted*2 text*49 muted
50 muted text*46 muted*2 text*59 muted*2 text*49 muted
51 muted text*46 muted*2 text*59 muted*2 text*49 muted
52 muted text*46 muted*2 text*59 muted*2 text*49 muted
53 muted text*46 muted*2 text*59 muted*2 text*49 muted
54 muted text*46 muted*2 text*59 muted*2 text*49 muted
55 muted text*7 muted*11 text*5 muted*16 text*7 muted*2 text*59 muted*2 text*49 muted
56 muted text*46 muted*2 text*59 muted*2 text*49 muted
57 muted text*46 muted*2 text*59 muted*2 text*49 muted
58 muted text*46 muted*2 text*59 muted*2 text*49 muted
59 muted text*46 muted*2 text*59 muted*2 text*49 muted
60 muted text*46 muted*2 text*59 muted*2 text*49 muted
61 muted text*46 muted*2 text*59 muted*2 text*49 muted
62 muted*160
