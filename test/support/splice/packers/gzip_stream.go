// Packs standard input as one gzip stream, as builders written in Go do: with Go's own library ("go") or with the one that
// many use instead ("klauspost"), which is the first argument, at the level that is the second.
package main

import (
	stdlib "compress/gzip"
	"io"
	"log"
	"os"
	"strconv"

	"github.com/klauspost/compress/gzip"
)

func newWriter(library string, level int) (io.WriteCloser, error) {
	if library == "klauspost" {
		return gzip.NewWriterLevel(os.Stdout, level)
	}
	return stdlib.NewWriterLevel(os.Stdout, level)
}

func main() {
	level, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	stream, err := newWriter(os.Args[1], level)
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.Copy(stream, os.Stdin); err != nil {
		log.Fatal(err)
	}
	if err := stream.Close(); err != nil {
		log.Fatal(err)
	}
}
