from __future__ import annotations

import json

import pytest

from reftel.findings import ReftelError
from tests.cli.desk import filled, run

MRN = "08STATE900101"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    address = filled(tmp_path_factory.mktemp("case"))
    assert run(address, "case", "new", "Exercise", MRN).stdout == "exercise\n"
    return address


def test_a_case_is_listed_and_shown(store: str) -> None:
    listed = json.loads(run(store, "case", "list", "--format", "json").stdout)
    assert listed[0]["cables"] == [MRN]
    whole = json.loads(run(store, "case", "show", "exercise", "--format", "json").stdout)
    assert {"parties", "chronology", "conflicts", "proposals", "asks", "claims"} <= whole.keys()
    shown = run(store, "case", "show", "exercise")
    assert "source" in shown.stdout
    assert "claims in 1 cable, " in shown.stderr
    lines = run(store, "case", "show", "exercise", "--format", "jsonl").stdout.splitlines()
    assert all(json.loads(line)["evidence"] for line in lines)


def test_the_report_for_an_audience_is_shorter(store: str) -> None:
    whole = run(store, "case", "report", "exercise").stdout
    told = run(store, "case", "report", "exercise", "--to", "PUBLIC").stdout
    assert "Release: told to PUBLIC" in told
    assert len(told) < len(whole)


def test_edits_are_written_down(store: str) -> None:
    for words in (
        ("add", "exercise", "08LISBON900021"),
        ("remove", "exercise", "08LISBON900021"),
        ("note", "exercise", "ask again", "--marking", "C"),
        ("close", "exercise", "--why", "answered"),
        ("close", "exercise", "--why", "not yet", "--reopen"),
    ):
        shown = run(store, "case", *words)
        assert (shown.exit_code, "written down" in shown.stderr) == (0, True), words


def test_subjects_are_merged_and_split(store: str) -> None:
    whole = json.loads(run(store, "case", "show", "exercise", "--format", "json").stdout)
    one, other = (row["key"] for row in (*whole["parties"], *whole["persons"], *whole["items"])[:2])
    merged = run(store, "case", "merge", "exercise", one, other)
    if one.partition(":")[0] == other.partition(":")[0]:
        assert "written down" in merged.stderr
        assert "written down" in run(store, "case", "split", "exercise", one, other).stderr
    else:
        assert "one kind" in str(merged.exception)


def refused(store: str, *words: str) -> str:
    """Return what a wrong call is answered with."""
    result = run(store, "case", *words)
    assert isinstance(result.exception, ReftelError), (words, result.stdout)
    assert result.stdout == ""
    return str(result.exception)


@pytest.mark.parametrize(
    "words",
    [
        ("show", "nosuch"), ("report", "nosuch"), ("add", "nosuch", MRN), ("remove", "nosuch", MRN),
        ("note", "nosuch", "x"), ("close", "nosuch", "--why", "x"),
        ("merge", "nosuch", "party:A", "party:B"), ("split", "nosuch", "party:A", "party:B"),
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_every_command_on_a_case_that_is_not_there_names_those_that_are(
    store: str, words: tuple[str, ...]
) -> None:
    said = refused(store, *words)
    assert "no case is called 'nosuch'" in said
    assert "exercise" in said


def test_an_id_is_given_once(store: str) -> None:
    assert "choose another with --id" in refused(store, "new", "Exercise", MRN)
    assert run(store, "case", "new", "Exercise", MRN, "--id", "second").stdout == "second\n"


def test_a_title_of_signs_gives_no_id(store: str) -> None:
    assert "letters or digits" in refused(store, "new", "???", MRN)


@pytest.mark.parametrize("words", [("note", "exercise", "  "), ("close", "exercise", "--why", "")])
def test_a_remark_or_a_reason_without_words_is_refused(store: str, words: tuple[str, ...]) -> None:
    assert "without words" in refused(store, *words)


def test_a_subject_that_is_not_in_the_case_is_named_with_where_to_look(store: str) -> None:
    said = refused(store, "merge", "exercise", "vessel:A", "vessel:B")
    assert "'vessel:A'" in said
    assert "reftel case show exercise" in said


def test_an_audience_nobody_knows_gets_no_report(store: str) -> None:
    assert "PUBLIC" in refused(store, "report", "exercise", "--to", "RURITANIA")


def test_what_is_added_and_taken_out_again_is_as_it_was(store: str) -> None:
    def cables() -> list[str]:
        rows = json.loads(run(store, "case", "list", "--format", "json").stdout)
        return next(row["cables"] for row in rows if row["id"] == "exercise")

    before = cables()
    run(store, "case", "add", "exercise", "08LISBON900021")
    assert "08LISBON900021" in cables()
    run(store, "case", "remove", "exercise", "08LISBON900021")
    assert cables() == before


def test_a_closed_case_is_listed_as_closed_until_it_is_reopened(store: str) -> None:
    def status() -> str:
        rows = json.loads(run(store, "case", "list", "--format", "json").stdout)
        return str(next(row["status"] for row in rows if row["id"] == "exercise"))

    run(store, "case", "close", "exercise", "--why", "answered")
    assert status() == "closed"
    run(store, "case", "close", "exercise", "--why", "asked again", "--reopen")
    assert status() == "open"


def test_a_report_for_the_public_holds_no_line_of_a_withheld_quote(store: str) -> None:
    whole = json.loads(run(store, "case", "show", "exercise", "--format", "json").stdout)
    secret = {
        " ".join(claim["quote"].split())
        for claim in whole["claims"]
        if (claim["marking"] or "").startswith(("S", "C")) and len(claim["quote"]) > 30
    }
    assert secret
    told = " ".join(run(store, "case", "report", "exercise", "--to", "PUBLIC").stdout.split())
    assert not [quote for quote in secret if quote in told]


def test_a_case_as_of_a_day_before_its_cables_has_no_claims(store: str) -> None:
    shown = run(store, "case", "show", "exercise", "--as-of", "1999-01-01")
    assert "0 claims" in shown.stderr
    assert shown.exit_code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("new", "Typo", "99NOWHERE1"),
        ("new", "Typo", MRN, "99NOWHERE1"),
        ("new", "Typo", "--chain", "99NOWHERE1"),
        ("add", "exercise", "99NOWHERE1"),
        ("remove", "exercise", "99NOWHERE1"),
    ],
)
def test_a_number_that_nobody_holds_or_cites_gets_into_no_case(
    store: str, words: tuple[str, ...]
) -> None:
    before = run(store, "case", "list", "--format", "json").stdout
    assert "99NOWHERE1" in refused(store, *words)
    assert run(store, "case", "list", "--format", "json").stdout == before


@pytest.mark.parametrize("spelt", ["08lisbon900021", "08 LISBON 900021", "2008LISBON900021"])
def test_a_cable_is_put_in_and_taken_out_however_its_number_is_written(
    store: str, spelt: str
) -> None:
    def cables() -> list[str]:
        rows = json.loads(run(store, "case", "list", "--format", "json").stdout)
        return list(rows[0]["cables"])

    run(store, "case", "add", "exercise", spelt)
    assert "08LISBON900021" in cables()
    run(store, "case", "remove", "exercise", spelt)
    assert "08LISBON900021" not in cables()


@pytest.mark.parametrize("mark", ["BOGUS", "S/NFO", "//"])
def test_a_doubtful_mark_on_a_remark_is_told_and_read_narrowly(store: str, mark: str) -> None:
    said = run(store, "case", "note", "exercise", f"heard by {mark}", "--marking", mark)
    assert said.exit_code == 0
    assert repr(mark) in said.stderr
    assert "doubtful" in said.stderr
    for audience in ("PUBLIC", "PRT", "FVEY"):
        assert "heard by" not in run(store, "case", "report", "exercise", "--to", audience).stdout


@pytest.mark.parametrize("mark", ["U", "S/NF", "C"])
def test_a_mark_that_is_known_is_not_remarked_on(store: str, mark: str) -> None:
    said = run(store, "case", "note", "exercise", "a word", "--marking", mark)
    assert "doubtful" not in said.stderr


def test_a_case_opened_later_is_not_listed_as_of_an_earlier_day(store: str) -> None:
    early = run(store, "case", "list", "--as-of", "2009-01-01", "--format", "json")
    assert json.loads(early.stdout) == []
    assert json.loads(run(store, "case", "list", "--format", "json").stdout)


def test_a_note_that_would_steer_the_terminal_is_made_visible_in_a_report(store: str) -> None:
    run(store, "case", "new", "Steered", MRN, "--id", "steered")
    assert run(store, "case", "note", "steered", "seen \x1b[2Jby all").exit_code == 0
    report = run(store, "case", "report", "steered").stdout
    assert "seen \u241b[2Jby all" in report
    assert "\x1b" not in report
    assert not report.endswith("\n\n")


def test_a_report_is_narrowed_to_one_it_names(store: str) -> None:
    whole = json.loads(run(store, "case", "show", "exercise", "--format", "json").stdout)
    name = whole["items"][0]["name"]
    told = run(store, "case", "report", "exercise", "--about", name).stdout
    assert f"Only what the paragraphs that name {name} say." in told
    narrow = run(store, "case", "show", "exercise", "--about", name, "--format", "json").stdout
    assert json.loads(narrow)["subject"] == name
    assert "names 'Nobody'" in refused(store, "show", "exercise", "--about", "Nobody")
    words = ("report", "exercise", "--about", "Nobody", "--to", "PRT")
    assert "that PRT may be told names 'Nobody'" in refused(store, *words)
