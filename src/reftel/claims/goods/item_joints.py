"""Goods that are one in several words: steel and aluminum, parts for tanks and launchers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reftel.claims.goods.item_ends import Find

_JOINT = re.compile(r"\s*(?:/|\s+(?:and(?:/or)?|(?P<or>or))\s+)\s*", re.IGNORECASE)
_FOR = re.compile(r"\s+for\s+(?:(?:the|its|their|his|said|these|those)\s+){0,2}")
_NICKNAMED = re.compile(r"\\?\"\s+(?:\((?:[\w-]{2,12}\)\s+)?)?|\)\s+")
"""What stands between a name of arms in marks of quotation and their model or noun."""
_SHAPED = re.compile(r"\s+in\s+(?:the\s+)?(?:form|shape)\s+of\s+")
"""How the form of a material is told: uranium in the form of fuel rods."""
_PARTS = frozenset(
    ["part", "spare", "spares", "component", "replacement part", "aircraft spare part",
     "ammunition", "ammo", "magazine", "blade", "turbine blade", "rotor blade", "round", "fuze",
     "fuse", "simulator", "kit", "tire", "cartridge", "shell", "test bench", "support package",
     "fuel"]
)  # fmt: skip
_FIRING = frozenset({"gun", "weapon", "missile"})
_ARMED = frozenset({"weapon", "ammunition", "munition", "arms", "equipment"})


def joined(text: str, finds: Iterable[Find]) -> Iterator[Find]:
    """Join what is one thing in two words: steel and aluminum, UAV and UAV equipment."""
    held: Find | None = None
    spared = False
    for find in finds:
        if held is None:
            held = find
        elif find.start < held.end:
            held.end = max(held.end, find.end)
        else:
            joint = _joint(text, held, find)
            also = joint is not None and not joint["or"]
            spared = _spared(text, held, find) or (spared and _also(find) and also)
            one = (also and _one(text, held, find)) or (joint and _armed(text, held, find))
            if spared or one or _called(text, held, find):
                _join(held, find)
            else:
                yield held
                held = find
    if held:
        yield held


def _join(held: Find, find: Find) -> None:
    held.end = find.end
    if "containers" in find.facts:
        held.facts["containers"] = f"{held.facts['containers']}+{find.facts['containers']}"


def _joint(text: str, first: Find, second: Find) -> re.Match[str] | None:
    """Return what joins the two where only `and`, `or` or a stroke stands between them."""
    joint = _JOINT.match(text, first.end)
    return joint if joint and joint.end() >= second.start else None


def _spared(text: str, first: Find, second: Find) -> bool:
    """Say whether parts are told with what they are for: spare parts for the aircraft."""
    return (
        first.head in _PARTS
        and (text[first.end - 1] == "s" or first.head not in {"part", "component", "spare"})
        and not second.before.quantity
        and _FOR.fullmatch(text, first.end, second.lead) is not None
    )


def _called(text: str, first: Find, second: Find) -> bool:
    """Say whether two words are of one thing: the Alder (Oak) missile, uranium in rods."""
    gap = text[first.end : second.start]
    if _NICKNAMED.fullmatch(gap) and not second.before.quantity and text[first.start - 1] == '"':
        return True
    if first.grade == "material" and _SHAPED.fullmatch(gap):
        return True
    return text[first.end - 1] == ")" and gap.isspace() and second.start == second.lead


def _also(find: Find) -> bool:
    """Say whether parts may be for one thing more: parts for T-72 tanks and BM-21 launchers."""
    return find.grade in {"arms", "good"} and not find.before.quantity


def _one(text: str, first: Find, second: Find) -> bool:
    if first.grade == second.grade == "containers":
        return True
    if second.before.quantity or second.facts or first.facts:
        return False
    if first.grade == second.grade == "material":
        metals = _metals(first.head) and _metals(second.head)
        return not second.before.model and (metals or _sharing(text, first, second))
    if {first.head, second.head} <= _ARMED:
        return True
    single = not first.plural and not second.plural
    return single and first.grade == second.grade == "good" and bool(first.before.model)


def _armed(text: str, first: Find, second: Find) -> bool:
    """Say whether ammunition is told with the arms that it is for: rifles and ammunition."""
    plain = first.plural and not first.before.quantity and not first.before.model
    alone = not (second.before.quantity or second.facts or first.facts)
    arms = first.grade == "arms" or text[first.lead : first.end - 1].lower() in _FIRING
    return plain and alone and arms and second.head in {"ammunition", "ammo"}


def _sharing(text: str, first: Find, second: Find) -> bool:
    """Say whether two materials are told in one form: beryllium and boron particles."""
    bare = text[first.lead : first.end].endswith(first.head)
    return bare and f"{second.head} " in text[second.lead : second.end]


def _metals(head: str) -> bool:
    """Say whether a material is told by one word: steel and aluminum are one lot."""
    return head.lower().split()[-1] in {"steel", "aluminum", "aluminium", "titanium", "alloy"}
