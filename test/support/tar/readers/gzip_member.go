// Unpacks one gzip member, and fails if anything comes after it.
package main

import (
	"bufio"
	"compress/gzip"
	"io"
	"log"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	member, err := gzip.NewReader(in)
	if err != nil {
		log.Fatal(err)
	}
	member.Multistream(false)
	if _, err := io.Copy(os.Stdout, member); err != nil {
		log.Fatal(err)
	}
	if _, err := in.ReadByte(); err != io.EOF {
		log.Fatal("there is more after the first member")
	}
}
