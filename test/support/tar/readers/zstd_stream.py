# Unpacks a zstd stream with python-zstandard.
import shutil
import sys

import zstandard

with zstandard.open(sys.stdin.buffer, "rb") as stream:
    shutil.copyfileobj(stream, sys.stdout.buffer)
