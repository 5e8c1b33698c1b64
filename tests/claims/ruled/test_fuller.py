"""An agreement told by fewer words is the one told by more, where there is but one."""

from __future__ import annotations

import pytest

from tests.claims.reading import values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The U.S.-Kenya civil nuclear agreement binds. They like the nuclear agreement.",
         ["US-KE-CIVIL-NUCLEAR-AGREEMENT"] * 2),
        ("An agreement to transfer the uranium to Chad is due. The transfer agreement is near.",
         ["AGREEMENT-TO-TRANSFER-THE-URANIUM-TO-CHAD"] * 2),
        ("The Kenya-Chad agreement binds. The Kenya-Chad nuclear agreement is near.",
         ["KE-TD-NUCLEAR-AGREEMENT"] * 2),
    ],
)  # fmt: skip
def test_fewer_words_mean_the_fullest_one(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


@pytest.mark.parametrize(
    "words",
    [
        "The U.S.-Kenya nuclear agreement binds. A nuclear agreement is a long work.",
        "The Kenya-Chad and Kenya-Iran nuclear agreements bind. The tools agreement is near.",
        "The Kenya-Chad nuclear agreement binds. The draft agreement is near.",
    ],
)
def test_a_new_one_one_of_several_and_a_draft_keep_their_own(words: str) -> None:
    found = values(words, "instrument")
    assert found[-1] not in found[:-1]
