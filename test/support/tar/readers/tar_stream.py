# Reads a packed archive as a stream and writes what its files hold, one after the other.
import sys
import tarfile

with tarfile.open(fileobj=sys.stdin.buffer, mode="r|gz") as archive:
    for entry in archive:
        if entry.isfile():
            sys.stdout.buffer.write(archive.extractfile(entry).read())
