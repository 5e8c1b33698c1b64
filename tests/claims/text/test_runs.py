"""Runs of capitalised words end where a sentence or a genitive ends."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text.runs import behind_label, holding, run_at, runs, single, tokens
from tests.claims.namesakes import page


def found(sentence: str) -> list[str]:
    laid = page(f"1. (S) {sentence}\nPOST\n")
    return [" ".join(laid.text[a:b].split()) for a, b in runs(laid) if laid.text[a:b] != "POST"]


@pytest.mark.parametrize(
    ("sentence", "run"),
    [
        ("it bought from Alpha Beta\nGamma Works today.", "Alpha Beta Gamma Works"),
        ("it is at Iran. The Alpha Works said so.", "The Alpha Works"),
        ("it named Iran's Alpha Works today.", "Alpha Works"),
        ("it paid Alpha Trading Co. Ltd. yesterday.", "Alpha Trading Co. Ltd"),
        ("it saw the Institute of the Alpha and Beta Sciences there.",
         "Institute of the Alpha and Beta Sciences"),
        ("it met Dr. Alpha Beta there.", "Dr. Alpha Beta"),
        ("it paid Alpha & Beta there.", "Alpha & Beta"),
    ],
)  # fmt: skip
def test_a_run_takes_the_words_of_a_name(sentence: str, run: str) -> None:
    assert run in found(sentence)


def test_a_single_word_is_no_run_without_an_apposition() -> None:
    assert found("it paid Alpha there.") == []
    assert found("it paid Alpha, a trader there.") == ["Alpha"]


def test_a_single_word_can_be_asked_for() -> None:
    laid = page("1. (S) it paid Alpha's bank.\n")
    run = single(laid, laid.text.index("Alpha"))
    assert run is not None
    assert laid.text[run.start : run.end] == "Alpha"


def test_words_of_a_run_lose_their_closing_period() -> None:
    laid = page("1. (S) it paid Alpha Trading Co. Inc. there.\n")
    (run,) = [r for r in runs(laid) if laid.text.startswith("Alpha", r.start)]
    assert [token.word for token in tokens(laid, run)] == ["alpha", "trading", "co", "inc"]


def test_runs_are_found_by_a_place_inside() -> None:
    laid = page("1. (S) it paid Alpha Works and then Beta Works there.\n")
    known = runs(laid)
    at = laid.text.index("Beta")
    run = run_at(known, at + 2)
    assert run is not None
    assert holding(known, [at + 1]) == [run]
    assert run_at(known, at - 2) is None


def test_long_lines_of_capitals_take_linear_time() -> None:
    laid = page("1. (S) " + "ALPHA BETA OF THE " * 3000 + "\n")
    assert runs(laid)


def test_a_run_ends_at_a_blank_line_and_at_a_field() -> None:
    laid = page(
        "1. (C) They are\n\nTomas Velmar Quill\n\nJuan Marr Quillon\nPort Velmar: Old Town\n"
    )
    found = [laid.text[start:end] for start, end in runs(laid)]
    assert found == ["Tomas Velmar Quill", "Juan Marr Quillon", "Port Velmar", "Old Town"]


def test_a_run_goes_over_blank_lines_where_every_line_is_full() -> None:
    full = (
        "1. (C) It is said that the whole shipment went to the Velmar\n\nQuill Works in the end.\n"
    )
    laid = page(full)
    assert [" ".join(laid.text[a:b].split()) for a, b in runs(laid)] == ["Velmar Quill Works"]


def test_each_line_of_a_list_ends_a_run() -> None:
    lines = "Present:\n\nVelko Marr\nQuillan Orvant\nAda Velmarq\nTomas Quill"
    names = ["Velko Marr", "Quillan Orvant", "Ada Velmarq", "Tomas Quill"]
    assert [run for run in found(lines) if run in names or "\n" in run] == names


def test_two_short_lines_are_no_list() -> None:
    assert "Alpha Beta Gamma Works" in found("it bought from Alpha Beta\nGamma Works today.")


def test_a_dash_typed_without_blanks_ends_a_run() -> None:
    assert found("it paid Alpha Works--Beta Works told them--and Gamma--Delta.") == [
        "Alpha Works", "Beta Works",
    ]  # fmt: skip


def test_the_letter_of_a_sub_paragraph_is_of_no_name() -> None:
    assert found("we know of two firms.\n\nB. Velmar Jaya Works, a firm, paid.") == [
        "Velmar Jaya Works"
    ]
    assert "A. Q. Velmar Works" in found("it is\nA. Q. Velmar Works that paid.")


@pytest.mark.parametrize(
    ("sentence", "run"),
    [
        ("it paid Alpha Trading (Private) Ltd there.", "Alpha Trading"),
        ("it paid al-Alpha Trading there.", "al-Alpha Trading"),
        ("it met Gen. Alpha Beta there.", "Gen. Alpha Beta"),
        ("it paid Alpha Trading, Inc. there.", "Alpha Trading, Inc"),
        ("it paid Alpha-Beta Works there.", "Alpha-Beta Works"),
        ("it paid Alpha Works' bank there.", "Alpha Works"),
        ("it met J. R. Alpha there.", "J. R. Alpha"),
        ("it went to Port of Alpha there.", "Port of Alpha"),
    ],
)
def test_a_run_holds_initials_hyphens_and_forms(sentence: str, run: str) -> None:
    assert run in found(sentence)


@pytest.mark.parametrize(
    ("sentence", "runs_"),
    [
        ("it paid Alpha Works. Beta Works paid.", ["Alpha Works", "Beta Works"]),
        ("it paid Alpha Works; Beta Works paid.", ["Alpha Works", "Beta Works"]),
        ("it paid Alpha Works\n\nBeta Works paid.", ["Alpha Works", "Beta Works"]),
        ("it paid alpha works.", []),
        ("it is in Annex B. Alpha Works paid.", ["Annex B", "Alpha Works"]),
    ],
)
def test_stops_and_blank_lines_part_two_runs(sentence: str, runs_: list[str]) -> None:
    assert found(sentence) == runs_


def test_a_run_behind_the_letter_of_a_sub_paragraph_begins_behind_it() -> None:
    laid = page("1. (S) They are:\nB. Alpha Trading Ltd.\n")
    start = laid.text.index("B. Alpha")
    assert behind_label(laid, start) == start + 3
    assert behind_label(laid, start + 3) == start + 3


@given(st.lists(st.sampled_from(["Alpha", "beta", "Ltd.", "of", "and", ".", ","]), max_size=14))
def test_law_runs_are_apart_in_order_and_begin_with_a_capital(words: list[str]) -> None:
    laid = page(f"1. (S) {' '.join(words)}\n")
    known = runs(laid)
    assert all(one.end <= other.start for one, other in pairwise(known))
    assert all(laid.text[run.start].isupper() or laid.text[run.start].isdigit() for run in known)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("it paid Alpha Beta Ltd. Gamma Works saw it.", ["Alpha Beta Ltd", "Gamma Works"]),
        ("it paid Alpha Beta Inc. Gamma Trading FZE saw it.",
         ["Alpha Beta Inc", "Gamma Trading FZE"]),
        ("it paid Alpha Co. Ltd. Gamma Works saw it.", ["Alpha Co. Ltd", "Gamma Works"]),
        ("it paid Alpha Beta Ltd. Sti. there.", ["Alpha Beta Ltd. Sti"]),
        ("it paid Alpha Beta Ltd.\nCo. there.", ["Alpha Beta Ltd. Co"]),
        ("it paid Alpha Beta Ltd. at Gamma Works.", ["Alpha Beta Ltd", "Gamma Works"]),
    ],
)  # fmt: skip
def test_the_form_of_a_firm_ends_its_name_unless_a_further_form_follows(
    sentence: str, expected: list[str]
) -> None:
    assert found(sentence) == expected
