"""The Classified By line gives name, office and reasons in all its forms."""

from __future__ import annotations

import pytest

from reftel.cable.classifier import read_classifier


@pytest.mark.parametrize(
    ("line", "name", "title"),
    [
        ("Classified By: DCM John A. Smith for reasons 1.4 (b) and (d).", "John A. Smith", "DCM"),
        ("CLASSIFIED BY: Jane Doe, Ambassador; REASON: 1.4(B), (D)", "Jane Doe", "Ambassador"),
        (
            "Classified By: Jane Doe, Pol/Econ Chief, Vatican, State. REASON: 1.4 (b)",
            "Jane Doe",
            "Pol/Econ Chief, Vatican, State",
        ),
        (
            "Classified By: EST COUNSELOR JOHN W. ROE FOR REASONS 1.4, B, D",
            "JOHN W. ROE",
            "EST COUNSELOR",
        ),
        (
            "Classified By: ISN Acting DAS Jane Doe. Reasons: 1.4(b) & (d).",
            "Jane Doe",
            "ISN Acting DAS",
        ),
        (
            "Classified By: Charge d'Affaires a.i. Bob Smith. Reason: 1.5 (b)",
            "Bob Smith",
            "Charge d'Affaires a.i.",
        ),
        (
            "Classified By: Charge d\u2019Affaires Bob Smith, Reasons 1.4 (b)",
            "Bob Smith",
            "Charge d\u2019Affaires",
        ),
        ("Classified By: Classified by: Consul Pat Walsh for reasons 1.4 b", "Pat Walsh", "Consul"),
        ("Classified By: (U) CLASSIFIED BY EAP DAS PAT ROE, REASON: 1.4 (C)", "PAT ROE", "EAP DAS"),
        (
            "Classified By: Ambassador Philip S. Roe for reasons 1.4 (b)",
            "Philip S. Roe",
            "Ambassador",
        ),
        ("Classified By: DCM Robert O. Roe, Jr. for Reasons 1.4 (B, D)", "Robert O. Roe Jr", "DCM"),
        ("Classified By: Ambassador for reasons 1.4 (b,d).", None, "Ambassador"),
        ("Classified By: Ambassador Wayne for reasons 1.4 (b) & (d).", "Wayne", "Ambassador"),
        ("Classified By: Jane Doe, for reasons 1.4 (b)(d)", "Jane Doe", None),
    ],
)
def test_name_and_office_are_told_apart(line: str, name: str | None, title: str | None) -> None:
    found = read_classifier(line).classifier
    assert (found.name, found.title) == (name, title)


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        ("Reasons 1.4 (b),(d) and (h).", "1.4(b) 1.4(d) 1.4(h)"),
        ("for reasons 1.4 (b) a\nnd (d).", "1.4(b) 1.4(d)"),
        ("FOR REASONS 1.4 (B) AN \nD (D)", "1.4(b) 1.4(d)"),
        ("for rea\nsons 1.4 (b) and (d)", "1.4(b) 1.4(d)"),
        ("Reasons 1. \n4 (b) and (d).", "1.4(b) 1.4(d)"),
        ("reason(s): 1.5 (b),(d)", "1.5(b) 1.5(d)"),
        ("reasons 1.4 (b/d).", "1.4(b) 1.4(d)"),
        ("1.4 (B) & (D)", "1.4(b) 1.4(d)"),
        ("for Reasons 1.4 a,b,and d.", "1.4(a) 1.4(b) 1.4(d)"),
        ("reasons 1.4(b) and 1.4(d)", "1.4(b) 1.4(d)"),
        ("Reason: Section 1.4 (d).", "1.4(d)"),
        ("FOR REASONS 1.4, B, D", "1.4(b) 1.4(d)"),
        ("E.O. 12958, reasons 1.4 (b)", "1.4(b)"),
    ],
)
def test_reasons_are_read_however_they_are_broken(words: str, reasons: str) -> None:
    found = read_classifier(f"Classified By: Ambassador Jane Doe, {words}")
    assert " ".join(found.reasons) == reasons
    assert found.classifier.name == "Jane Doe"


def test_the_line_ends_with_its_reasons() -> None:
    line = "Classified By: DCM Jane Doe for reasons 1.4 (b) and (d). A letter was sent."
    assert line[read_classifier(line).length :] == " A letter was sent."


def test_a_line_cut_off_keeps_what_is_there() -> None:
    found = read_classifier("Classified By: Politica...")
    assert (found.classifier.title, found.reasons) == ("Politica", ())
