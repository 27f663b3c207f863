#!/usr/bin/env bash
# Streams the draws of the engine, in every order in which it uses them, into a battery of statistical tests.
# Raw output is kept; the last lines are a table and a verdict. Exit code: 0 nothing failed, 1 something failed, 2 bad input or a tool that is missing.
set -u

usage() {
  cat <<'TEXT'
bench/luck.sh [--short | --full] [--only STREAM] [--seed N] [--out DIR] [--practrand SIZE] [--list]

  --short           the faster tests of dieharder: about a minute of processor time a stream (default)
  --full            every test of dieharder that its authors do not advise against: several minutes a stream
  --only STREAM     one stream, or several with commas between them; 'control' is a generator known
                    to be bad (RANDU), which must fail; 'reference' one known to be good (AES)
  --seed N          first seed (default 1)
  --out DIR         where raw output is kept (default artifacts/luck)
  --practrand SIZE  instead of dieharder, PractRand's RNG_test up to SIZE of each stream, such as 4GB;
                    RNG_TEST names the program where it is not on the path
  --list            names of the streams and how each is made
TEXT
}

fail() { printf 'luck.sh: %s\n' "$*" >&2; exit 2; }

root=$(CDPATH='' cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || fail 'cannot find the folder of this script.'

# name | what runs to the battery. Axes from the slowest to the fastest.
streams='
engine|--order month/tile/purpose/person
month-major|--order month/purpose/person
month-major-2|--order month/person/purpose
person-major|--order person/month/purpose
person-major-2|--order person/purpose/month
purpose-major|--order purpose/month/person
purpose-major-2|--order purpose/person/month
twins|--order month/purpose/person/seed
low|--order month/purpose/person --slice low
high|--order month/purpose/person --slice high
low-life|--order person/purpose/month --slice low
high-life|--order person/purpose/month --slice high
drawn|--order month/purpose/person --slice drawn
one-decision|--order month/purpose/person --purpose Judgment --months 1 --people 8589934592
'

# Number of the test, and the n-tuple of those that have one. 14 is left out: its authors say that it is broken.
short='0 1 3 4 8 9 10 11 12 15 16 100 101 102 200:2 200:5 201:3 202:4 204 206 208 209'
full='0 1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 17 100 101 102
  200:1 200:2 200:3 200:4 200:5 200:6 200:7 200:8 200:9 200:10 200:11 200:12 201:2 201:3 201:4 201:5 202:2 202:3 202:4 202:5
  203:0 203:1 203:2 203:3 203:4 203:8 203:16 203:32 204 205 206 207 208 209'

tests=$short only='' seed=1 out=$root/artifacts/luck size='' set_name=short
while [ $# -gt 0 ]; do
  case $1 in
    --short) tests=$short set_name=short; shift ;;
    --full) tests=$full set_name=full; shift ;;
    --only | --seed | --out | --practrand)
      [ $# -ge 2 ] || fail "$1 needs a value."
      case $1 in --only) only=$2 ;; --seed) seed=$2 ;; --out) out=$2 ;; --practrand) size=$2 ;; esac
      shift 2 ;;
    --list) printf '%s' "$streams" | grep . | column -t -s '|' 2>/dev/null || printf '%s' "$streams"; exit 0 ;;
    -h | --help) usage; exit 0 ;;
    *) usage >&2; fail "$1 is no option." ;;
  esac
done
case $seed in '' | *[!0-9]*) fail "--seed $seed must be a whole number." ;; esac

names=$(printf '%s' "$streams" | sed -n 's/|.*//p')
if [ -n "$only" ]; then
  for name in ${only//,/ }; do
    [ "$name" = control ] || [ "$name" = reference ] || printf '%s\n' "$names" | grep -qx -- "$name" || fail "--only $name is no stream; --list names them."
  done
  names=${only//,/ }
fi

rng_test=${RNG_TEST:-RNG_test}
if [ -n "$size" ]; then
  command -v "$rng_test" >/dev/null || fail "RNG_test of PractRand is not there. Debian has no package of it: build it from its source and say RNG_TEST=path/to/RNG_test."
else
  command -v dieharder >/dev/null || fail "dieharder is not there. It is in Debian's package dieharder: apt-get install dieharder."
fi
command -v dotnet >/dev/null || fail 'dotnet is not there. Install the .NET SDK 10 (package dotnet-sdk-10.0).'

mkdir -p "$out" || fail "cannot write to $out."
battery=$root/artifacts/bin/Glasshouse.Battery/release/Glasshouse.Battery.dll
(cd "$root" && dotnet build bench/Glasshouse.Battery -c Release -v quiet) > "$out/build.log" 2>&1 || { cat "$out/build.log" >&2; fail 'the build failed.'; }

arguments_of() { printf '%s' "$streams" | sed -n "s/^$1|//p"; }

# stream NAME SEED: words of a stream to standard output.
stream() {
  # shellcheck disable=SC2046
  nice -n 19 dotnet "$battery" stream --seed "$2" $(arguments_of "$1")
}

# one_test NAME TEST SEED: one dieharder test on a fresh stream.
one_test() {
  local name=$1 number=${2%%:*} tuple=()
  case $2 in *:*) tuple=(-n "${2##*:}") ;; esac
  case $name in
    control) nice -n 19 dieharder -g 41 -S "$3" -d "$number" "${tuple[@]}" 2>&1 ;;
    reference) nice -n 19 dieharder -g 205 -S "$3" -d "$number" "${tuple[@]}" 2>&1 ;;
    *) stream "$name" "$3" 2>> "$raw.bytes" | nice -n 19 dieharder -g 200 -d "$number" "${tuple[@]}" 2>&1 ;;
  esac
}

results_of() { awk -F '|' 'NF >= 6 && $6 ~ /PASSED|WEAK|FAILED/ { gsub(/ /, ""); print }' "$@"; }

# still_weak FIRST LATER: weak and failed tests of the first file that are not wholly passed in the later one.
still_weak() {
  awk -F '|' 'FNR == NR { if ($6 != "PASSED") weak[$1 "|" $2]; next } ($1 "|" $2) in weak && $6 != "PASSED"' <(results_of "$1") <(results_of "$2")
}

# try_again NAME TEST SEED: a test with a weak p-value is tried with other seeds, twice at most; the last try counts.
try_again() {
  local more
  results_of "$raw.one" | grep -q 'WEAK\|FAILED' || return 0
  for more in 500 750; do
    printf '# test %s seed %s\n' "$2" "$(($3 + more))" >> "$raw.retries"
    one_test "$1" "$2" $(($3 + more)) > "$raw.next"
    cat "$raw.next" >> "$raw.retries"
    [ -n "$(still_weak "$raw.one" "$raw.next")" ] || break
  done
  cat "$raw.next" >> "$raw.again"
}

# Each test has seeds of its own, so that its p-values are independent of the others'.
run_dieharder() {
  local name=$1 at=0 test
  : > "$raw"; : > "$raw.again"; : > "$raw.retries"; : > "$raw.bytes"
  for test in $tests; do
    at=$((at + 1))
    printf '# test %s seed %s\n' "$test" "$((seed + (at * 1000)))" >> "$raw"
    one_test "$name" "$test" $((seed + (at * 1000))) > "$raw.one"
    [ -n "$(results_of "$raw.one")" ] || { cat "$raw.one" >&2; printf 'luck.sh: test %s of %s gave no result.\n' "$test" "$name" >&2; broken=1; }
    cat "$raw.one" >> "$raw"
    [ "$name" = control ] || try_again "$name" "$test" $((seed + (at * 1000)))
  done
  rm -f "$raw.one" "$raw.next"
}

# Weak and failed results of the first try, each with what the last try of the same test said.
remarks_of() {
  awk -F '|' -v name="$1" 'FNR == NR { again[$1 "|" $2] = again[$1 "|" $2] " " $5 " " $6; next }
    $6 != "PASSED" { printf "%-16s %-22s %3s  p = %s %s; again:%s\n", name, $1, $2, $5, $6, again[$1 "|" $2] }' <(results_of "$raw.again") <(results_of "$raw")
}

tally_dieharder() {
  local name=$1 count weak failed again bytes
  count=$(results_of "$raw" | wc -l)
  weak=$(results_of "$raw" | grep -c WEAK)
  failed=$(results_of "$raw" | grep -c FAILED)
  again=$(remarks_of "$name" | grep -c 'again:.*\(WEAK\|FAILED\)')
  bytes=$(awk '{ sum += $1 } END { printf "%.1f", sum / 1e9 }' "$raw.bytes")
  printf '%-16s %9s %9s %9s %9s %9s %9s\n' "$name" "$bytes" "$count" "$((count - weak - failed))" "$weak" "$failed" "$again" | tee -a "$table"
  if [ "$name" = control ]; then
    [ "$failed" -gt 0 ] || { printf 'luck.sh: the battery lets a generator pass that is known to be bad.\n'; broken=1; }
    return
  fi
  remarks_of "$name" >> "$table.remarks"
  if [ "$failed" -gt 0 ] || [ "$again" -gt 0 ]; then bad=1; fi
}

run_practrand() {
  stream "$1" "$seed" 2> "$raw.bytes" | nice -n 19 "$rng_test" stdin32 -tlmax "$size" -te 0 -tf 1 > "$raw" 2>&1
  local odd
  odd=$(grep -E 'unusual|mildly suspicious|suspicious|VERY SUSPICIOUS|FAIL' "$raw" | grep -c 'p *=\|FAIL')
  printf '%-16s %9s %9s %9s  %s\n' "$1" "$(sed -n 's/^length= \(.*\) (2.*/\1/p' "$raw" | tail -n 1 | tr -d ' ')" \
    "$(sed -n 's/.* in \([0-9]*\) test result.*/\1/p; s/.*and \([0-9]*\) test result.*/\1/p' "$raw" | tail -n 1)" "$odd" \
    "$(grep -c FAIL "$raw")" | tee -a "$table"
  grep -E '  (unusual|mildly suspicious|suspicious|VERY SUSPICIOUS|very suspicious|FAIL)' "$raw" | sed "s/^/$1: /" >> "$table.remarks"
  grep -q 'length=' "$raw" || broken=1
  if grep -Eqi 'FAIL|very suspicious' "$raw"; then bad=1; fi
}

bad=0 broken=0
kind=$set_name
[ -z "$size" ] || kind=practrand
table=$out/table-$kind.txt
: > "$table"; : > "$table.remarks"
if [ -n "$size" ]; then
  printf '%-16s %9s %9s %9s  %s\n' stream tested results remarks failed | tee -a "$table"
else
  printf '%-16s %9s %9s %9s %9s %9s %9s\n' stream GB p-values passed weak failed still | tee -a "$table"
fi

for name in $names; do
  raw=$out/$kind-$name.txt
  if [ -n "$size" ]; then
    case $name in control | reference) fail "--only $name goes with dieharder alone." ;; esac
    run_practrand "$name"
  else
    run_dieharder "$name"
    tally_dieharder "$name"
  fi
done

cat "$table.remarks"
printf 'Raw output is in %s.\n' "$out"
if [ "$broken" -ne 0 ]; then printf 'The battery did not run as it should.\n'; exit 2; fi
if [ "$bad" -ne 0 ]; then printf 'Something failed.\n'; exit 1; fi
printf 'Nothing failed.\n'
