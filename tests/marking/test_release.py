"""The release gate on invented paragraphs, and on the founding cable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.marking import Portion, Release, leaks, parse, release

if TYPE_CHECKING:
    from pathlib import Path

MARKS = ["S", "S/REL CHINA", "S/NF", "U", "SBU"]
PORTIONS = [Portion(str(n), f"invented words {n}", parse(m)) for n, m in enumerate(MARKS, 1)]


@pytest.mark.parametrize(
    ("who", "told"),
    [("CHN", "24"), ("FRA", "4"), ("PUBLIC", "4"), ("USA/SECRET", "12345"), ("USA/U", "45")],
)
def test_each_audience_is_told_its_portions(who: str, told: str) -> None:
    ruled = release(PORTIONS, who)
    assert "".join(portion.key for portion in ruled.told) == told
    assert len(ruled.told) + len(ruled.withheld) == len(PORTIONS)
    assert all(ruling.reason.endswith(".") for ruling in ruled.rulings)


@pytest.fixture(scope="module")
def founding(shared: Path) -> list[Portion]:
    path = shared / "cables" / "founding" / "07STATE159388.txt"
    cable = reftel.read(path.read_text("utf-8"))
    return [
        Portion(str(node.number), node.span.of(cable.source.text), node.effective)
        for node in cable.paragraphs
        if node.number
    ]


def _told(ruled: Release) -> list[str]:
    return [portion.key for portion in ruled.told]


def test_china_is_told_exactly_four_paragraphs_of_the_founding_cable(
    founding: list[Portion],
) -> None:
    assert _told(release(founding, "CHN")) == ["2", "6", "7", "8"]


def test_paragraph_five_leaks_only_what_six_does_not_say(founding: list[Portion]) -> None:
    five, six = founding[4].text, founding[5].text
    assert not leaks(six, founding, "CHN")
    report = leaks(five, founding, "CHN")
    assert "1718" in {leak.text for leak in report.leaks}
    assert any("litmus" in leak.text for leak in report.leaks)
    assert any(leak.portion == "5" and "Persian" in leak.text for leak in report.cleared)
    assert not any("container terminal" in leak.text for leak in report.leaks)
