from __future__ import annotations

from tests.secretariat.reports import shelf


def test_a_document_points_at_its_words_and_a_gap_at_what_follows_it() -> None:
    shown = shelf()
    assert all(one.claims for one in shown.documents)
    assert all(shown.document(gap.before) for gap in shown.gaps)
    assert shown.document("nothing") is None
