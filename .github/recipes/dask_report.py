"""Adds up a folder of remittances on the workers of a Dask cluster, and prints JSON.

Usage: dask_report.py SCHEDULER FOLDER
Every worker needs the command x12-835 and the folder under the same path.
"""

import json
import subprocess
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

from dask import bag
from distributed import Client

FILES_PER_TASK = 100


def rows(kind, files):
    """The rows of one kind, as dictionaries; an error if one of the files cannot be read."""
    command = ["x12-835", "export", "--rows", kind, "--format", "ndjson", "--jobs", "1", "--", *files]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        for line in process.stdout:
            yield json.loads(line)
    if process.returncode != 0:
        raise RuntimeError(f"x12-835 export: exit status {process.returncode}")


def totals_of(files):
    """What some files add up to. Amounts are decimals: no cent is lost to floating point."""
    files = list(files)
    totals = Counter()

    def add(name, row, column):
        totals[name] += Decimal(row[column] or 0)

    for row in rows("payments", files):
        totals["payments"] += 1
        add("sent", row, "amount")
    for row in rows("claims", files):
        totals["claims"] += 1
        totals["denied"] += bool(row["denied"])
        for name in ("charged", "paid", "sequestration"):
            add(name, row, name)
    for row in rows("adjustments", files):
        add(f"{row['group']} {row['reason']}", row, "amount")
    for row in rows("provider-adjustments", files):
        add(f"PLB {row['code']}", row, "amount")
    return totals


def sum_of(parts):
    """Totals of parts. (Counter's own + would drop what is not above zero.)"""
    total = Counter()
    for part in parts:
        total.update(part)
    return total


def main(scheduler, folder):
    files = sorted(str(path) for path in Path(folder).resolve().rglob("*.835"))
    with Client(scheduler):
        tasks = bag.from_sequence(files, partition_size=FILES_PER_TASK)
        totals = tasks.reduction(totals_of, sum_of, split_every=8).compute()
    print(json.dumps(dict(sorted(totals.items())), default=str))


if __name__ == "__main__":
    main(*sys.argv[1:])
