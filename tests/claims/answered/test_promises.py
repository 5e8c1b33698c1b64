from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, upon_delivery, words


def promised(sentence: str) -> list[str]:
    """Return what is promised in a report of a delivery."""
    cable = report(f"1. (C) PolOff delivered reftel points. {sentence}")
    return words(said(cable, "promise"))


def test_each_commitment_is_a_promise() -> None:
    found = promised("Veludo said she would open the box. She promised to send us the seals.")
    assert found == ["she would open the box.", "promised to send us the seals."]


@pytest.mark.parametrize(
    ("sentence", "grade"),
    [
        ("Veludo promised to reply by March 20.", "dated"),
        ("Veludo promised to reply soon.", "soon"),
        ("Veludo promised to reply.", "none"),
    ],
)
def test_a_promise_tells_how_vague_it_is(sentence: str, grade: str) -> None:
    (found,) = said(report(f"1. (C) PolOff delivered reftel points. {sentence}"), "promise")
    assert found.attribute("vague") == grade
    assert found.slot("who") == "Veludo"


def test_a_promise_is_told_without_its_speaker() -> None:
    cable = report("1. (C) Veludo said he would open the box.")
    assert words(said(cable, "promise")) == ["he would open the box."]


def test_a_promise_has_its_date_or_its_vagueness() -> None:
    cable = report(
        "1. (C) Veludo said he would reply by March 20. Havn said details would be shared soon."
    )
    dated, vague = said(cable, "promise")
    assert (dated.slot("by_when") or "")[:10] == "2008-03-20"
    assert dated.attribute("vague") == "dated"
    assert vague.attribute("vague") == "soon"


@pytest.mark.parametrize(
    ("sentence", "vague", "due"),
    [
        ("Veludo promised to reply by April 3.", "dated", "2008-04-03"),
        ("Veludo said that Portugal would inspect the ship.", "none", ""),
        ("Veludo will consult with Customs and get back to us.", "none", ""),
        ("Veludo said that he would reply within ten days.", "dated", "2008-03-24"),
        ("Veludo said that he would reply soon.", "soon", "soon"),
    ],
)
def test_a_promise_has_who_what_and_how_surely_by_when(sentence: str, vague: str, due: str) -> None:
    (found,) = said(upon_delivery(sentence), "promise")
    assert found.slot("who") == ("Portugal" if "Portugal" in sentence else "Ana Veludo")
    assert found.attribute("vague") == vague
    assert (found.slot("by_when") or "")[:10] == due


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo refused to inspect the ship.",
        "Veludo said that Portugal had inspected the ship.",
        "Veludo said that the ship would sink.",
        "PolOff promised to send the list.",
    ],
)
def test_a_refusal_a_deed_or_our_own_word_is_no_promise_of_theirs(sentence: str) -> None:
    assert said(upon_delivery(sentence), "promise") == []


def pledged(sentence: str) -> tuple[str | None, str | None, str | None, str]:
    """Return who, what, by when and how surely, of the promise in a report of a delivery."""
    (found,) = said(upon_delivery(sentence), "promise")
    when = found.slot("by_when")
    when = when[:10] if when and when[0].isdigit() else when
    return found.slot("who"), found.slot("what"), when, str(found.attribute("vague"))


@pytest.mark.parametrize(
    ("sentence", "who", "what"),
    [
        ("Veludo said he would open the box.", "Ana Veludo", "open the box."),
        ("Veludo promised to open the box.", "Ana Veludo", "open the box."),
        ("Veludo said that Portugal would also open the box.", "Portugal", "open the box."),
        ("Veludo said the customs service would open the box.", "the customs service",
         "open the box."),
        ("Veludo said the Ministry of Trade (MOT) will open the box.", "the Ministry of Trade",
         "open the box."),
        ("Veludo said the papers would be shared soon.", "Ana Veludo",
         "the papers would be shared soon."),
        ("Veludo was ready to help and would open the box.", "Ana Veludo", "open the box."),
        ("Veludo gave his word that inspectors of the Customs Office would open the box.",
         "the Customs Office", "open the box."),
    ],
)  # fmt: skip
def test_the_doer_is_who_will_not_who_tells(sentence: str, who: str, what: str) -> None:
    assert pledged(sentence)[:2] == (who, what)


@pytest.mark.parametrize(
    ("sentence", "when", "grade"),
    [
        ("Veludo said he would open the box within five working days.", "2008-03-21", "dated"),
        ("Veludo said he would open the box on April 1.", "2008-04-01", "dated"),
        ("Veludo promised to call the Customs Committee the same day.", "the same day", "soon"),
        ("Veludo promised to answer in due course.", "in due course", "soon"),
        ("Veludo promised to brief us once the inquiry closes.", "once the inquiry closes",
         "event"),
        ("Veludo promised to keep the ship until the court has ruled.",
         "until the court has ruled", "event"),
        ("Veludo said he would act on the paper of April 1.", None, "none"),
        ("Veludo promised to call us as soon as the ministry has the papers.",
         "as soon as the ministry has the papers", "event"),
        ("Veludo said he would call, though he did not immediately see how.", None, "none"),
        ("Veludo said he would speak at the meeting on April 1.", None, "none"),
    ],
)  # fmt: skip
def test_a_promise_is_due_by_a_day_or_upon_an_event(
    sentence: str, when: str | None, grade: str
) -> None:
    assert pledged(sentence)[2:] == (when, grade)
