"""Growth: the CPU seconds and the size of what is generated of documents of one shape, at 1, 4 and 16 times a size."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from shapes import SHAPES

BASE = 60
TIMES = (1, 4, 16)
BAR = 5.0


def measure(folder: Path, document: object) -> tuple[float, int]:
    """Give the CPU seconds of one run, and the octets it wrote."""
    (folder / "openapi.json").write_text(json.dumps(document), "utf-8")
    command = ["generate", "--spec", "openapi.json", "--package", "shapes"]
    before = os.times()
    subprocess.run(
        [Path(sys.executable).with_name("specpress"), *command, "--output", "made"],
        cwd=folder,
        check=True,
        capture_output=True,
        timeout=300,
    )
    after = os.times()
    files = (path for path in (folder / "made").rglob("*") if path.is_file())
    cpu = after.children_user + after.children_system
    return cpu - before.children_user - before.children_system, sum(
        path.stat().st_size for path in files
    )


def main() -> int:
    """Print the table; 1 where four times the size cost more than five times the CPU seconds."""
    worst = 0.0
    print(f"{'shape':32}" + "".join(f"{BASE * n:>8} s{'KiB':>7}" for n in TIMES))
    for name, shape in SHAPES.items():
        row: list[tuple[float, int]] = []
        for times in TIMES:
            with tempfile.TemporaryDirectory(prefix="growth-") as folder:
                row.append(measure(Path(folder), shape(BASE * times)))
        steps = [after[0] / before[0] for before, after in pairwise(row)]
        worst = max(worst, *steps)
        told = "".join(f"{cpu:>10.2f}{size // 1024:>7}" for cpu, size in row)
        print(f"{name:32}{told}  x{max(steps):.1f}", flush=True)
    print(f"the steepest step is x{worst:.1f}, at most x{BAR:.0f} is meant")
    return int(worst > BAR)


if __name__ == "__main__":
    sys.exit(main())
