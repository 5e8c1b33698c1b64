"""A wrong call of any command ends with 2 and one sentence that says what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cli.main import run as call
from tests.cli.desk import filled

if TYPE_CHECKING:
    from pathlib import Path

READERS = [
    ("show", "08STATE900101"),
    ("refs", "08STATE900101"),
    ("chain", "--all"),
    ("search", "machine"),
    ("claims", "list", "08STATE900101"),
    ("release", "08STATE900101", "--to", "CHN"),
    ("board",),
    ("ask", "list"),
    ("promises",),
    ("meetings",),
    ("documents",),
    ("comments",),
]
DATED = [("board",), ("ask", "list"), ("promises",), ("meetings",), ("comments",)]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return filled(tmp_path_factory.mktemp("wrong"))


def wrong(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[object, str, str]:
    """Return code, data and notes of a call."""
    with pytest.raises(SystemExit) as ended:
        call(words)
    shown = capsys.readouterr()
    return ended.value.code, shown.out, shown.err


@pytest.mark.parametrize("words", READERS, ids=lambda words: words[0])
def test_a_store_that_is_not_there_is_named_and_never_made(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "nothing.db"
    code, data, notes = wrong(capsys, *words, "--store", f"sqlite:///{missing}")
    assert (code, data) == (2, "")
    assert notes.startswith("reftel: ")
    assert "Traceback" not in notes
    assert not missing.exists()


@pytest.mark.parametrize("words", READERS[:1], ids=lambda words: words[0])
def test_an_address_of_no_known_kind_is_a_wrong_call(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    code, data, notes = wrong(capsys, *words, "--store", "cardindex://drawer")
    assert (code, data) == (2, "")
    assert "sqlite:///" in notes
    assert "Traceback" not in notes


@pytest.mark.parametrize("words", DATED, ids=lambda words: words[0])
@pytest.mark.parametrize("day", ["yesterday-ish", "2008-13-01", "03/04/2008"])
def test_a_day_that_is_none_is_shown_with_the_form_it_should_have(
    words: tuple[str, ...], day: str, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, data, notes = wrong(capsys, *words, "--store", store, "--as-of", day)
    assert (code, data) == (2, "")
    assert repr(day) in notes
    assert "2007-11-23" in notes


@pytest.mark.parametrize(
    "words",
    [
        ("show", "08NOWHERE1"),
        ("release", "08NOWHERE1", "--to", "CHN"),
    ],
    ids=lambda words: words[0],
)
def test_a_number_that_is_not_held_is_named(
    words: tuple[str, ...], store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, data, notes = wrong(capsys, *words, "--store", store)
    assert (code, data) == (2, "")
    assert "08NOWHERE1" in notes
    assert "Traceback" not in notes


@pytest.mark.parametrize("command", ["read", "check"])
def test_a_file_that_is_not_there_is_named(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, data, notes = wrong(capsys, command, str(tmp_path / "nothing.txt"))
    assert (code, data) == (2, "")
    assert "nothing.txt" in notes
    assert "Traceback" not in notes


def test_an_audience_that_is_not_known_is_told_what_may_stand_there(
    store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, data, notes = wrong(
        capsys, "release", "08STATE900101", "--to", "RURITANIA", "--store", store
    )
    assert (code, data) == (2, "")
    assert "RURITANIA" in notes
    assert "PUBLIC" in notes


@pytest.mark.parametrize("step", ["deliver", "report", "answer", "close"])
def test_a_step_of_an_unknown_ask_changes_nothing(
    step: str, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    more = {
        "deliver": ("--by", "DCM", "--to", "Chair"),
        "answer": ("--class", "agreement", "--by", "Chair"),
        "close": ("--reason", "satisfied"),
    }
    code, data, notes = wrong(
        capsys, "ask", step, "08NOWHERE1", *more.get(step, ()), "--store", store
    )
    assert (code, data) == (2, "")
    assert "08NOWHERE1" in notes


@pytest.mark.parametrize("words", [("board",), ("ask", "list"), ("search", "machine")])
def test_an_unknown_format_is_refused(
    words: tuple[str, ...], store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, data, notes = wrong(capsys, *words, "--store", store, "--format", "papyrus")
    assert (code, data) == (2, "")
    assert "papyrus" in notes


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("classify", ""), "no phrase"),
        (("classify", "…"), "no phrase"),
        (("screen", ""), "nobody was screened"),
        (("screen", "  "), "nobody was screened"),
        (("listed", " "), "no name"),
        (("ask", "deliver", "08STATE900101", "--by", "", "--to", "Chair"), "--by is empty"),
        (("ask", "deliver", "08STATE900101", "--by", "DCM", "--to", " "), "--to is empty"),
        (("ask", "answer", "08STATE900101", "--class", "refusal", "--by", ""), "--by is empty"),
        (("search", '"valves'), "not closed"),
        (("case", "new", " "), "gives no id"),
    ],
    ids=lambda words: " ".join(words)[:40],
)
def test_nothing_said_is_a_wrong_call_and_no_empty_answer(
    words: tuple[str, ...], said: str, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, data, notes = wrong(capsys, *words, "--store", store)
    assert (code, data) == (2, "")
    assert said in notes
    assert "Traceback" not in notes
