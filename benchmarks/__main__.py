"""Run every benchmark of this folder, one after the other; `python -m benchmarks [NAME…]`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

NOT_RUN = {"__main__", "corpus"}


def main() -> int:
    """Run the benchmarks named, or all; return how many failed."""
    found = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
    failed = 0
    for name in sys.argv[1:] or [name for name in found if name not in NOT_RUN]:
        print(f"== {name}", flush=True)
        failed += (
            subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode
            != 0
        )
    return failed


if __name__ == "__main__":
    sys.exit(main())
