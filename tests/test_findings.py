"""The catalogue of findings: each kind is documented and has its specimen."""

from __future__ import annotations

from pathlib import Path

import pytest

from reftel.findings import Finding, Severity, catalogue

SPECIMENS = Path(__file__).parent / "findings"


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_a_kind_is_documented_and_has_a_specimen(name: str) -> None:
    kind = catalogue()[name]
    package, _, word = name.partition("/")
    assert kind.meaning
    assert kind.example
    assert kind.remedy
    assert list((SPECIMENS / package).glob(f"{word}.*")), f"no specimen for {name}"


def test_a_finding_has_the_severity_of_its_kind() -> None:
    for name, kind in catalogue().items():
        assert Finding(name, "").severity is kind.severity
        assert isinstance(kind.severity, Severity)
