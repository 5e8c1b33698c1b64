"""A door imports a name when it is first asked for, and knows no other."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reftel.doors import door, rooms


def test_a_name_is_what_its_module_defines() -> None:
    opened = door("collections", {"abc": ("Mapping", "Sequence")})
    assert opened("Mapping").__module__ == "collections.abc"


def test_a_name_that_no_module_is_the_home_of_is_refused_as_any_module_refuses_it() -> None:
    with pytest.raises(AttributeError, match="module 'collections' has no attribute 'Other'"):
        door("collections", {"abc": ("Mapping",)})("Other")


def test_a_home_is_not_imported_before_its_name_is_asked_for() -> None:
    seen = "import sys, reftel.claims; sys.exit('reftel.claims.extraction' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", seen], check=False).returncode == 0


def test_a_room_is_a_module_and_a_package_has_no_other() -> None:
    opened = rooms("collections", ("abc",))
    assert opened("abc").__name__ == "collections.abc"
    with pytest.raises(AttributeError, match="has no attribute 'other'"):
        opened("other")


def test_the_command_line_of_a_case_loads_no_store_before_it_is_called() -> None:
    seen = "import sys, reftel.cli.case; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", seen], check=False).returncode == 0
