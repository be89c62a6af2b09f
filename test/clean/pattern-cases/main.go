// Says for lists of patterns and paths what moby's patternmatcher says, as JSON for the tests:
//
//	go run . > ../pattern-cases.json
package main

import (
	"encoding/json"
	"math/rand"
	"os"
	"strings"

	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
)

// Case is one list of patterns; Matched has a letter for each path: y or n.
type Case struct {
	Patterns []string `json:"patterns"`
	Paths    []string `json:"paths,omitempty"`
	Matched  string   `json:"matched,omitempty"`
	Error    bool     `json:"error,omitempty"`
}

var chosen = []string{
	"**", "**/", "dir/**", "**/**", "**/**/", "dir/**/", "**/dir2/*", "**/dir2/**", "**file", "**/file", "**/*.txt",
	"**/**/*.txt", "a**/*.txt", "a/*.txt", "a[b-d]e", "a[^b-d]e", "[^a]", "a?c", "a*c", "*c*", "abc.def", "abc?def",
	"abc\\*def", "a\\?c", "a.*c", "a+b", "a(b)c", "{a,b}", "a|b", "a$", "^a", "/a/b", "./a", "a//b", "a/../b", "..", ".",
	"/", "*", "a/", "*/b", "*/*/c", "**/b/**/c", "a/**/c", ".*", "**/.git", "a/**/", "[]a]", "[", "[a", "a[", "[]", "[-]",
	"[z-a]", "\\", "a\\", "!", "[\\]a]", "[a-]", "[x-]", "é?", "[é-ü]x", "日*", "?", "??", "**/?/b", "a b", "**a", "**/a*b",
	"a/b/c", "a/*/c", "a/b/*", "**ab", "*/**", "**/*/a", "[^/]", "a[^b]c",
}

var paths = []string{
	"a", "b", "c", "a/b", "a/b/c", "a/b/c/d", "b/a", "dir", "dir/", "dir/file", "dir/dir2/file", "dir2/file", "file",
	"xfile", "dir/xfile", "file.txt", "dir/file.txt", "a.txt", "ab/c.txt", "abc", "abe", "aze", "ac", "a/c", "abc.def",
	"abcZdef", "abc*def", "a?c", "a+b", "a(b)c", "a|b", "a$", "^a", ".git", "x/.git", "x/.git/config", ".", "..a", "]a",
	"é", "éx", "éé", "日本", "a b", "a\\b", "[", "ab", "ba", "bab", "c/ab", "c/ab/d", "x/y/z", "a/x/y/c", "a-", "-", "]",
}

// What is trimmed and cleaned twice, and what a "!" is that comes to the front.
var twice = []string{
	"foo /", "/ foo", "foo/ /", "/ /foo", "/ /", "!foo /", "!/ foo", "! / foo", "!/ /foo", "!/ /", "foo\\ /", "./!", "/!",
	"./!foo", "/!foo", "!!foo", "!./!foo", "/!/foo", "!/", "!./", "! ..", "\\!foo", "foo /bar", "foo/ bar", "foo / ",
	"!", "!!", "./ foo", ".//", "a/../ foo", "foo/../!foo", "foo**r",
}

var blankPaths = []string{
	"foo", " foo", "foo ", "foo/bar", "foo /bar", "foo/ bar", "!foo", "!", "!/foo", "bar", " ", " /foo", "foo/ ", "a", ".",
}

func main() {
	var cases []Case
	for _, pattern := range chosen {
		cases = append(cases, answer([]string{pattern}, paths))
	}
	random := rand.New(rand.NewSource(1))
	pieces := []string{"a", "b", "c", "/", "/", "*", "**", "?", "[ab]", "[^a]", "é", ".", "\\*", "**/", "/**"}
	for i := 0; i < 1500; i++ {
		var patterns []string
		for j := 0; j <= random.Intn(4); j++ {
			pattern := join(random, pieces, 1+random.Intn(6))
			if random.Intn(3) == 0 {
				pattern = "!" + pattern
			}
			patterns = append(patterns, pattern)
		}
		var some []string
		for j := 0; j < 12; j++ {
			path := strings.Trim(join(random, []string{"a", "b", "c", "/", "é", ".", "*"}, 1+random.Intn(7)), "/")
			if path != "" && !strings.Contains(path, "//") && !strings.Contains("/"+path+"/", "/./") && !strings.Contains("/"+path+"/", "/../") {
				some = append(some, path)
			}
		}
		cases = append(cases, answer(patterns, some))
	}
	for _, pattern := range twice {
		cases = append(cases, answer([]string{pattern}, blankPaths), answer([]string{"**", pattern}, blankPaths))
	}
	for i := 0; i < 600; i++ {
		text := join(random, []string{"a", "b", " ", "/", "/", "!", ".", "\\*", "*", "**"}, 1+random.Intn(6))
		if strings.TrimSpace(text) == "" {
			continue
		}
		patterns := []string{"**", text}[random.Intn(2):]
		var some []string
		for j := 0; j < 12; j++ {
			path := strings.Trim(join(random, []string{"a", "b", " ", "/", "!"}, 1+random.Intn(5)), "/")
			if path != "" && !strings.Contains(path, "//") {
				some = append(some, path)
			}
		}
		cases = append(cases, answer(patterns, some))
	}
	// One case a line, so that a diff shows which ones changed.
	lines := make([]string, len(cases))
	for i, one := range cases {
		var line strings.Builder
		encoder := json.NewEncoder(&line)
		encoder.SetEscapeHTML(false)
		if err := encoder.Encode(one); err != nil {
			panic(err)
		}
		lines[i] = strings.TrimSuffix(line.String(), "\n")
	}
	os.Stdout.WriteString("[\n" + strings.Join(lines, ",\n") + "\n]\n")
}

func join(random *rand.Rand, pieces []string, count int) string {
	var text strings.Builder
	for i := 0; i < count; i++ {
		text.WriteString(pieces[random.Intn(len(pieces))])
	}
	return text.String()
}

func answer(patterns, paths []string) Case {
	result := Case{Patterns: patterns, Paths: paths}
	// Its reader cleans a pattern and takes a slash in front away before the matcher sees it.
	read, err := ignorefile.ReadAll(strings.NewReader(strings.Join(patterns, "\n")))
	if err != nil {
		panic(err)
	}
	matcher, err := patternmatcher.New(read)
	if err != nil {
		return Case{Patterns: patterns, Error: true}
	}
	for _, path := range paths {
		matched, err := matcher.MatchesOrParentMatches(path)
		if err != nil {
			return Case{Patterns: patterns, Error: true}
		}
		letter := "n"
		if matched {
			letter = "y"
		}
		result.Matched += letter
	}
	return result
}
