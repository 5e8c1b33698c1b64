"""Every file at a path, and nothing passed over in silence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reftel.cable import places, read_path
from reftel.findings import ReftelError


def told(path: Path) -> dict[str, str]:
    return {place.name: place.fault for place in places(path)}


def test_a_file_is_one_place_and_a_folder_all_that_lies_in_it(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/c/1.txt", "a.txt", "z.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert list(told(tmp_path)) == ["a.txt", "b/2.txt", "b/c/1.txt", "z.txt"]
    assert not any(told(tmp_path).values())
    assert told(tmp_path / "b" / "2.txt") == {"2.txt": ""}


def test_the_standard_input_is_a_place() -> None:
    assert [place.name for place in places("-")] == ["stdin"]


def test_a_path_that_is_not_there_is_a_wrong_call(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="does not exist"):
        list(places(tmp_path / "none"))


def test_links_and_pipes_are_told_and_no_link_is_followed_for_ever(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "again.txt").symlink_to("a.txt")
    (tmp_path / "away.txt").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to(".")
    os.mkfifo(tmp_path / "pipe")
    found = told(tmp_path)
    assert found["again.txt"] == ""
    assert found["away.txt"].endswith("nowhere.")
    assert "give that folder itself" in found["loop"]
    assert found["pipe"].startswith("No file")
    assert told(tmp_path / "loop").keys() == found.keys()


def test_a_folder_that_may_not_be_gone_into_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "open.txt").write_text("EXERCISE", "utf-8")
    inside = Path.iterdir

    def barred(path: Path) -> object:
        if path.name == "closed":
            raise PermissionError(13, "Permission denied")
        return inside(path)

    monkeypatch.setattr(Path, "iterdir", barred)
    assert told(tmp_path) == {"closed": "Permission denied: see to its rights.", "open.txt": ""}
    closed, read = read_path(tmp_path)
    assert closed.findings[0].name == "cable/unread-carrier"
    assert read.source.text == "EXERCISE"


def test_a_file_that_may_not_be_opened_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("1.txt", "2.txt", "3.txt"):
        (tmp_path / name).write_text("EXERCISE", "utf-8")
    plain = Path.open

    def barred(path: Path, *rest: object) -> object:
        if path.name == "2.txt":
            raise PermissionError(13, "Permission denied")
        return plain(path, *rest)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", barred)
    found = list(read_path(tmp_path))
    assert [cable.source.text for cable in found] == ["EXERCISE", "", "EXERCISE"]
    assert found[1].findings[0].message == "Permission denied."
