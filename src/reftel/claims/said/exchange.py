"""What governments ask and answer in a cable: points, requests, deliveries, replies, promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.claims.answered.promises import promises
from reftel.claims.answered.responses import responses
from reftel.claims.asked.deadlines import due_days, undertaken
from reftel.claims.asked.implied import completed
from reftel.claims.asked.reporting import reporting
from reftel.claims.asked.requests import requests
from reftel.claims.asked.windows import windows
from reftel.claims.delivered.approaches import approaches
from reftel.claims.delivered.deliveries import deliveries
from reftel.claims.delivered.demarched import demarched
from reftel.claims.delivered.forgone import forgone
from reftel.claims.delivered.forthcoming import forthcoming
from reftel.claims.delivered.handovers import handovers, telling
from reftel.claims.delivered.hearers import heard, hearsay, told_beside
from reftel.claims.delivered.narrated import narrated
from reftel.claims.delivered.precedents import precedents
from reftel.claims.delivered.queried import queried
from reftel.claims.delivered.remarks import remarks
from reftel.claims.met.encounters import encounters
from reftel.claims.points.points import points
from reftel.claims.points.statements import statements
from reftel.claims.said.kinds import judge
from reftel.claims.spoken.scene import scene
from reftel.claims.spoken.talks import Talk
from reftel.claims.text.passages import Layout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim
    from reftel.claims.text.page import Mentions, Page


def exchange(page: Page, mentions: Mentions) -> Iterator[Claim]:
    """Yield what is asked and answered, then the kind of the cable and its links."""
    layout = page.once(Layout)
    said = list(points(page, layout))
    said += statements(page, layout, said)
    stage = scene(page, mentions, said)
    asked = list(requests(stage))
    told = list(deliveries(stage))
    handed = list(handovers(stage))
    beside = [one for one in told if told_beside(stage, one)]
    told = [one for one in told if not told_beside(stage, one)]
    replies = list(telling(responses(stage, asked, told), handed))
    told += hearsay(beside, replies)
    argued = [*told, *remarks(stage, told), *narrated(stage, told, replies, asked)]
    argued += queried(stage, argued, replies)
    talk = Talk(stage, told, replies)
    made = list(heard(stage, argued, talk))
    asked = list(completed(stage, asked, [*made, *replies], talk))
    wanted = [*due_days(stage, asked), *reporting(stage, asked)]
    found = [*said, *asked, *wanted, *made, *replies, *promises(stage, replies)]
    found += undertaken(stage, wanted, replies)
    met = list(encounters(stage, told))
    # Nouns may mean these meetings again.
    mentions.note(met)
    past = list(precedents(stage, made))
    found += [*past, *forgone(stage, made)]
    found += hearsay([*handed, *demarched(stage, made)], replies)
    found += [*approaches(stage, [*made, *past]), *forthcoming(stage, made)]
    found += [*windows(stage), *met]
    yield from found
    yield from judge(stage, found)
