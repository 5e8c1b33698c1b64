"""Who is to do what is promised, and by when."""

from __future__ import annotations

import pytest

from tests.claims.specimens import said, upon_delivery


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
        ("Veludo said he would speak at the meeting on April 1.", None, "none"),
    ],
)  # fmt: skip
def test_a_promise_is_due_by_a_day_or_upon_an_event(
    sentence: str, when: str | None, grade: str
) -> None:
    assert pledged(sentence)[2:] == (when, grade)
