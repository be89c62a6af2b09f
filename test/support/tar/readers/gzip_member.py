# Unpacks one gzip member, and fails if it does not end or anything comes after it.
import sys
import zlib

member = zlib.decompressobj(wbits=31)
sys.stdout.buffer.write(member.decompress(sys.stdin.buffer.read()))
if not member.eof or member.unused_data:
    sys.exit("more or less than one member")
