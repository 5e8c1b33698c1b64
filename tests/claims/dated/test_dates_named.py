from __future__ import annotations

import pytest

from reftel.claims.dated.dates_forms import span
from tests.claims.dated.spans import MARCH, iso


@pytest.mark.parametrize(
    ("phrase", "days"),
    [
        ("last november", "2007-11-01/2007-11-30"),
        ("next june", "2008-06-01/2008-06-30"),
        ("this march", "2008-03-01/2008-03-31"),
        ("november last year", "2007-11-01/2007-11-30"),
        ("this fiscal year", "2007-10-01/2008-09-30"),
        ("3rd of march 2007", "2007-03-03/2007-03-03"),
        ("3 march 07", "2007-03-03/2007-03-03"),
        ("12/31/2007", "2007-12-31/2007-12-31"),
        ("31.12.2007", "2007-12-31/2007-12-31"),
        ("april or may 2009", "2009-04-01/2009-05-31"),
        ("march of last year", "2007-03-01/2007-03-31"),
        ("'07", "2007-01-01/2007-12-31"),
        ("'90s", "1990-01-01/1999-12-31"),
        ("fy 2008-09", "2007-10-01/2009-09-30"),
        ("next fiscal year", "2008-10-01/2009-09-30"),
        ("cy 2007", "2007-01-01/2007-12-31"),
        ("february 29 2008", "2008-02-29/2008-02-29"),
        ("february 29 2007", "none"),
        ("29 february", "2008-02-29/2008-02-29"),
        ("fy09", "2008-10-01/2009-09-30"),
        ("2008-13-01", "none"),
        ("14.3.2008", "2008-03-14/2008-03-14"),
        ("3/4/08", "2008-03-04/2008-03-04"),
    ],
)
def test_a_day_month_or_year_by_name_is_read_beside_a_day_in_march(phrase: str, days: str) -> None:
    assert iso(span(phrase, MARCH)) == days
