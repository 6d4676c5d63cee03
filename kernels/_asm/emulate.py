"""Runs the AVX-512 micro-kernels in an emulator, for machines that lack AVX-512.

    go test -c -o cpu.test ./kernels/cpu
    pip install bochscpu-python numpy
    python3 kernels/_asm/emulate.py cpu.test [seed]

Every height of tile runs on small whole numbers, where sums are exact, for all k and
for those of a list, with every start of the sums, with and without bits, finished in every
way, at full and partial width, among guards, and with NaN in what does not exist.
"""

import re
import struct
import subprocess
import sys

import bochscpu
import numpy as np
from bochscpu import cpu, memory

CODE, ARGS, A, B, C, FROM, BITS, LIST, STACK, SHOW, SOFT, GATE = (0x1000000 * i for i in range(1, 13))
TABLES, PAGE = 0x10000000, 0x1000
REACH = 0x800000  # from a micro-kernel to its constants, at most
STOP = CODE + REACH - PAGE  # where the kernel returns to
STRIDE, WIDTH = 16, 32


def functions(binary):
    """The micro-kernels by whether they take a list, and height: their machine code, and
    their constants with the distance at which the code expects them."""
    image = open(binary, "rb").read()
    lines = lambda *args: subprocess.run(["readelf", *args, binary], capture_output=True, text=True, check=True).stdout.split("\n")
    loads = [[int(x, 16) for x in (f[1], f[2], f[4])] for f in map(str.split, lines("-lW")) if f[:1] == ["LOAD"]]
    symbols = [f for f in map(str.split, lines("-sW")) if len(f) > 7]

    def content(f):
        start, size = int(f[1], 16), int(f[2], 0)
        offset, address, _ = next(l for l in loads if l[1] <= start < l[1] + l[2])
        return start, image[offset + start - address:][:size]

    constants, = (content(f) for f in symbols if f[7] == "window_tile_avx512")
    code = {}
    for f in symbols:
        found = re.search(r"cpu\.(tile|list)AVX512x(\d+)\.abi0$", f[7])
        if found:
            start, text = content(f)
            code[found[1] == "list", int(found[2])] = text, constants[0] - start, constants[1]
    return code


def map_memory():
    tables = memory.PageMapLevel4Table()
    for region in CODE, ARGS, A, B, C, FROM, BITS, LIST, STACK, SHOW, SOFT, GATE:
        for page in range(region, region + (REACH if region == CODE else 0x100000), PAGE):
            memory.page_insert(page, memory.allocate_host_page())
            tables.insert(page, page, 7)
    for host, guest in tables.commit(TABLES):
        memory.page_insert(guest, host)
    return tables  # its pages live as long as it does


def pieces(at, size):
    while size:
        n = min(size, PAGE - at % PAGE)
        yield at, n
        at, size = at + n, size - n


def write(at, data):
    for place, n in pieces(at, len(data)):
        memory.phy_write(place, list(data[place - at:place - at + n]))


def read(at, size):
    return b"".join(bytes(memory.phy_read(place, n)) for place, n in pieces(at, size))


def segment(selector, attributes):
    s = bochscpu.Segment()
    s.present, s.selector, s.base, s.limit, s.attr = True, selector, 0, 0xFFFFFFFF, attributes
    return s


def missing(address):
    raise SystemExit(f"no memory at {address:#x}")


def run(session, at, arguments):
    """Calls the function at an address with a pointer to its arguments."""
    write(ARGS, arguments)
    write(STACK + 0x8000, struct.pack("<QQ", STOP, ARGS))
    state = bochscpu.State()
    cpu.set_real_mode(state)
    state.cr0, state.cr3, state.cr4 = 0x80000033, TABLES, 0x40620  # long mode with AVX-512
    state.efer, state.xcr0, state.mxcsr, state.mxcsr_mask = 0xD01, 0xE7, 0x1F80, 0xFFFF
    state.cs = segment(0x10, 0xA09B)
    state.ds = state.es = state.ss = state.fs = state.gs = segment(0x18, 0xC093)
    state.rflags, state.rip, state.rsp = 2, at, STACK + 0x8000
    session.cpu.state = state
    failed = []

    def exception(s, _, vector, code):
        failed.append(f"exception {vector}, {code} at {s.cpu.rip - at:#x}")
        s.stop()

    def before(s, *_):
        if s.cpu.rip == STOP:
            s.stop()

    hook = bochscpu.Hook()
    hook.exception, hook.before_execution = exception, before
    session.run([hook])
    if failed:
        raise SystemExit(failed[0])


def finish(random, sums):
    """Arguments that finish sums in some way, and what that makes of them."""
    rows, cols = sums.shape
    show, soft, gate, rectify = random.integers(0, 2, 4)
    if not show + soft + gate + rectify:
        return [0] * 8, sums
    bits = random.integers(0, 2, (rows, WIDTH))
    scale, open_ = (np.full((rows, cols + 1), np.nan, np.float32) for _ in range(2))
    scale[:, :cols], open_[:, :cols] = (random.choice([0, -0.0, 0.5, 1, -1], (rows, cols)) for _ in range(2))
    open_[0, 0] = np.nan  # does not open
    for place, x in (SHOW, np.packbits(bits.astype(np.uint8), axis=1, bitorder="little")), (SOFT, scale), (GATE, open_):
        write(place, x.tobytes())
    if show:
        sums = np.where(bits[:, :cols], sums, 0)
    if soft:
        sums = np.where(scale[:, :cols] != 0, scale[:, :cols] * sums, 0)
    if gate:
        sums = np.where(open_[:, :cols] > 0, sums, 0)
    if rectify:
        sums = np.where(sums <= 0, 0, sums)
    row = 4 * (cols + 1)
    return [ARGS, show * SHOW, 4, soft * SOFT, row, gate * GATE, row, rectify], sums


def check(session, at, random, listed, rows, cols, start, masked):
    depth, step = int(random.integers(0 if listed else 1, 14)), cols + 3
    whole = lambda *shape: random.integers(-4, 5, shape).astype(np.float32)
    k = np.sort(random.choice(30, depth, replace=False)) if listed else np.arange(depth)
    a, b, c, origin = whole(30, STRIDE), whole(depth, WIDTH), whole(rows + 2, step), whole(rows + 2, step + 1)
    a[:, rows:], b[:, cols:] = np.nan, np.nan
    kept = random.integers(0, 2, (rows, WIDTH)) * (np.arange(WIDTH) < cols)
    unused = np.ones(30, bool)
    unused[k] = False
    a[unused] = np.nan
    minus = listed and start == "row" and depth == 0  # a −0 that no term changes
    if minus:
        origin[0, cols - 1] = -0.0
    for place, x in (A, a), (B, b), (C, c), (FROM, origin), (LIST, k.astype(np.int32)), (BITS, np.packbits(kept.astype(np.uint8), axis=1, bitorder="little")):
        write(place, x.tobytes())
    first, of, row = {
        "zero": (0 * c[:rows, :cols], 0, 0),
        "c": (c[:rows, :cols], C, 4 * step),
        "from": (origin[:rows, :cols], FROM, 4 * (step + 1)),
        "row": (origin[:1, :cols], FROM, 0),
    }[start]
    want = c.copy()
    finishing, sums = finish(random, (first + a[k, :rows].T @ b[:, :cols]).astype(np.float32))
    want[:rows, :cols] = np.where(kept[:, :cols] if masked else True, sums, c[:rows, :cols])
    run(session, at, struct.pack("<21Q", depth, A, B, C, 4 * step, of, row, 0, (1 << cols) - 1, BITS if masked else 0, 4, LIST, 0, *map(int, finishing)))
    if (read(ARGS + 8 * 12, 8) != bytes(8)) != minus:
        raise SystemExit(f"−0 {minus}, and marked otherwise: {rows} × {cols}, depth {depth}")
    if not np.array_equal(np.frombuffer(read(C, c.nbytes), np.float32).reshape(c.shape), want):
        raise SystemExit(f"wrong: {rows} × {cols}, depth {depth}, listed {listed}, from {start}, masked {masked}")


def main():
    random = np.random.default_rng(int(sys.argv[2]) if len(sys.argv) > 2 else None)
    tables = map_memory()
    write(STOP, b"\xf4")
    session = bochscpu.Session()
    session.missing_page_handler = missing
    tiles = 0
    for (listed, rows), (code, distance, constants) in sorted(functions(sys.argv[1]).items()):
        at = CODE + 0x4000 * (rows + 14 * listed)  # of its own: the emulator remembers what it has decoded
        write(at, code)
        write(at + distance, constants)
        for start in "zero", "c", "from", "row":
            for masked in False, True:
                for cols in 1, 15, 16, 17, int(random.integers(2, 32)), 32:
                    check(session, at, random, listed, rows, cols, start, masked)
                    tiles += 1
    print(tiles, "tiles are right")
    del tables


main()
