// Unpacks a zstd stream with the library of containerd, moby, buildkit and containers/storage.
package main

import (
	"io"
	"log"
	"os"

	"github.com/klauspost/compress/zstd"
)

func main() {
	stream, err := zstd.NewReader(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	if _, err := io.Copy(os.Stdout, stream); err != nil {
		log.Fatal(err)
	}
}
