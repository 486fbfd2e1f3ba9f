#!/usr/bin/env bash
# Adds up a folder of remittances with GNU parallel, and prints the report as JSON.
# Usage: parallel.sh FOLDER [PARALLEL-OPTION]...
# With --sshloginfile HOSTS it uses other machines, which need x12-835 and the same folder.
set -euo pipefail
folder=$1
shift
find "$folder" -name '*.835' -type f -print0 |
  parallel --null --max-args 100 "$@" x12-835 report --format json --jobs 1 -- {} |
  x12-835 report --format json merge -
