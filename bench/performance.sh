#!/usr/bin/env bash
# Measures again every figure of docs/performance.md, table by table, and prints the raw output of each command.
# Usage: bench/performance.sh [TABLE...]   tables: whole growth widths small scenarios (all of them where none is named)
set -eu
cd "$(dirname "$0")/.."
tables=${*:-whole growth widths small scenarios}
run() { printf '\n$ %s\n' "$*"; "$@" 2>/dev/null; }
printf '%s, %s, %s processors\n' "$(date -u +%Y-%m-%dT%H:%MZ)" "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)" "$(nproc)"
for table in $tables; do
  case $table in
    whole) run ./glasshouse bench --by-mechanism --by-operation ;;
    growth) run ./glasshouse bench --growth ;;
    widths)
      run ./glasshouse bench --widths
      # The same program where the processor hides its widest vectors, in turn with the one where it does not.
      for turn in 1 2 3; do
        run ./glasshouse bench --months 6 | grep -E '^\$|^lanes|^speed'
        printf 'DOTNET_EnableAVX512=0:'
        DOTNET_EnableAVX512=0 run ./glasshouse bench --months 6 | grep -E '^\$|^lanes|^speed|^share'
      done ;;
    small) run ./glasshouse bench --small-runs 100 ;;
    scenarios) for scenario in no-scoring captured us-credit; do run ./glasshouse bench --scenario "$scenario"; done ;;
    *) printf 'no table %s; there are whole, growth, widths, small, scenarios\n' "$table" >&2; exit 2 ;;
  esac
done
