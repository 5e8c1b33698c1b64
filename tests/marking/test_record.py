"""The JSON form of a marking."""

from __future__ import annotations

import json

from reftel.marking import Marking, parse, record


def test_a_record_is_json_with_missing_as_null() -> None:
    data = record(parse("(S/REL CHINA)"))
    assert json.loads(json.dumps(data)) == data
    assert (data["text"], data["level"], data["release"]) == ("(S/REL CHINA)", "S", ["CHN"])
    assert data["canonical"] == "S/REL TO USA, CHN"
    assert record(Marking())["level"] is None
