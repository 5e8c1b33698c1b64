"""What a worker needs is loaded before it is forked."""

from __future__ import annotations

import subprocess
import sys

_LATER = """
import sys
import reftel.desk.readying
from reftel.desk.demo import exercise
from reftel.desk.gathering import gathered
from reftel.cable import places
from reftel.desk.digesting import digest
texts = [text for path in exercise().glob("*.txt") for text in gathered(places(path))]
loaded = []
sys.addaudithook(lambda event, args: loaded.append(args[0]) if event in ("open", "import") else 0)
made = digest(texts)
print(len(made.folios), loaded)
"""


def test_a_text_read_later_opens_no_table_and_no_module() -> None:
    ended = subprocess.run([sys.executable, "-c", _LATER], capture_output=True, check=True)
    count, loaded = ended.stdout.decode().split(maxsplit=1)
    assert int(count) > 0
    assert loaded.strip() == "[]"
