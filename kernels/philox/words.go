package philox

// Words fills v with the next words, those that Uint32 would return.
func (s *Stream) Words(v []uint32) {
	v = v[s.rest(v):]
	if blocks := len(v) / 4; blocks > 0 {
		write(v[:4*blocks], s.key, s.counter)
		s.counter[0] += uint32(blocks)
		v = v[4*blocks:]
	}
	for i := range v {
		v[i] = s.Uint32()
	}
}

// rest copies what is left of the block that was begun, and returns how many words that
// were.
func (s *Stream) rest(v []uint32) int {
	n := copy(v, s.words[len(s.words)-s.left:])
	s.left -= n
	return n
}

// write fills v with the words of whole blocks, the first at counter. It does what
// plain does, and faster where the machine allows.
func write(v []uint32, key Key, counter [4]uint32) {
	const eight = 8 * 4
	if vectors && len(v) > 4 {
		keys := schedule(key)
		if times := len(v) / eight; times > 0 {
			eightBlocks(&v[0], &keys[0], &counter[0], times)
			counter[0] += uint32(8 * times)
			v = v[eight*times:]
		}
		if len(v) > 4 { // eight blocks take less time than two
			var spare [eight]uint32
			eightBlocks(&spare[0], &keys[0], &counter[0], 1)
			copy(v, spare[:])
			return
		}
	}
	plain(v, key, counter)
}

// plain is write, block by block.
func plain(v []uint32, key Key, counter [4]uint32) {
	for ; len(v) > 0; v = v[4:] {
		block := Block(key, counter)
		copy(v, block[:])
		counter[0]++
	}
}

// schedule has the keys of the rounds, two words each.
func schedule(key Key) (keys [2 * rounds]uint32) {
	for i := range rounds {
		keys[2*i], keys[2*i+1] = key[0]+uint32(i)*weyl0, key[1]+uint32(i)*weyl1
	}
	return keys
}
