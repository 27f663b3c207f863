#!/usr/bin/env bash
# Measures again every figure of docs/sweeps.md under "How fast", and prints the raw output of each command.
# Usage: bench/sweeps.sh [TABLE...]   tables: speed estimators rows (all of them where none is named)
set -eu
cd "$(dirname "$0")/.."
tables=${*:-speed estimators rows}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT='%R s elapsed, %U s of processors'
run() { printf '\n$ %s\n' "$*"; time "$@" 2>/dev/null; }

# Small societies whose every outcome is kept by month: what counts here is the number of rows.
rows_plan() {
  cat > "$work/rows.yaml" << 'PLAN'
sweep: rows
scenarios: [no-scoring, essay]
factors: [morals.crowding-out]
design: { kind: latin-hypercube, points: 256, seed: 1 }
seeds: 1
people: 1000
burn-in: 36
months: 204
keep: { measures: none, outcomes: all, by: month }
PLAN
}

printf '%s, %s, %s processors\n' "$(date -u +%Y-%m-%dT%H:%MZ)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(nproc)"
./glasshouse --version > /dev/null
for table in $tables; do
  case $table in
    speed)
      run ./glasshouse sweep scenarios/sweeps/speed.yaml --store "$work/speed"
      # Its estimators, whose time is a share of the time above; what they say is long.
      run ./glasshouse sensitivity "$work/speed" --json | tail -n 1
      run ./glasshouse bench --small-runs 100 ;;
    estimators)
      run ./glasshouse sweep scenarios/sweeps/crowding-and-kin.yaml --store "$work/turn"
      run ./glasshouse sensitivity "$work/turn"
      run ./glasshouse discover "$work/turn" --out "$work/out" ;;
    rows)
      rows_plan
      run ./glasshouse sweep "$work/rows.yaml" --store "$work/rows"
      du -sh "$work/rows"
      run ./glasshouse query "select count(*) as rows from outcomes" --store "$work/rows"
      run ./glasshouse query "select outcome, arm, avg(value) as mean from outcomes group by all order by all limit 3" --store "$work/rows"
      # The start of the program and of the database alone, to be taken off.
      run ./glasshouse query "select 1" --store "$work/rows" ;;
    *) printf 'no table %s; there are speed, estimators, rows\n' "$table" >&2; exit 2 ;;
  esac
done
