"""A union's missions, forces and funds are parties of their own, with where they are."""

from __future__ import annotations

import pytest

from reftel.claims.named.dispatched import dispatched
from tests.claims.namesakes import placed


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They met the UN Stabilization Mission in Velmar there.",
         "UN Stabilization Mission in Velmar"),
        ("They met the UN Mission in Velmar and Quill (UNMVQ) there.",
         "UN Mission in Velmar and Quill"),
        ("They met the UN Office on Drugs and Crime (UNODC) there.",
         "UN Office on Drugs and Crime"),
        ("They met the EU Police Mission in Velmar there.", "EU Police Mission in Velmar"),
        ("They met the African Union Relief Mission there.", "African Union Relief Mission"),
        ("They met the UN Population Fund there.", "UN Population Fund"),
        ("They met the United Nations Operation in Cote d'Velmar (UNOV) there.",
         "United Nations Operation in Cote d'Velmar"),
    ],
)  # fmt: skip
def test_a_mission_is_told_by_its_task_or_letters(sentence: str, name: str) -> None:
    assert placed(dispatched, sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "They met the UN Mission there.",
        "They met the OSCE Mission to Velmar there.",
        "They met the UN Special Envoy there.",
        "They pay for UN Peacekeeping Operations there.",
        "They met the NATO Secretary General's Office there.",
    ],
)
def test_a_bare_mission_is_a_post_and_an_envoy_a_man(sentence: str) -> None:
    assert placed(dispatched, sentence) == []
