"""Score of the marking package on cases: `python -m tests.conformance.markings CASES.json`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

from reftel import marking
from reftel.marking import Disclosure, Level, Marking

Case = dict[str, Any]

# Where two editions of the register contradict each other the profile follows that of 2016.
CONTRADICTED = {
    ("U//DS", "S//NF", "SECRET//NOFORN//LIMITED DISTRIBUTION"): (
        "v5.1 carries LIMDIS into a classified banner; the 2016 register drops it (p. 171)"
    ),
}


def level_of(words: str) -> Level | None:
    wanted = words.replace("_", " ")
    return next((level for level in Level if level.words == wanted), None)


def parses(case: Case) -> str | None:
    text, wanted = case["input"], case["expect"]
    if "kind" in wanted:
        return declassifies(text, wanted)
    if wanted.get("not_a_mark"):
        return f"{text} is taken for a mark" if marking.is_mark(text) else None
    mark = marking.parse(text, case.get("profile") or "state")
    got = {
        "level": "ERROR" if mark.level is None else mark.level.words,
        "fd": "ERROR" if mark.level is None else disclosure(mark),
        "control": sorted(mark.controls),
        "captions": sorted(mark.captions | mark.permits),
        "scope": "entire-text" if mark.entire else None,
    }
    for name, value in wanted.items():
        if name == "error":
            if not mark.doubts:
                return "no doubt is recorded"
        elif name in got and got[name] != (sorted(value) if isinstance(value, list) else value):
            return f"{name}: {got[name]}, wanted {value}"
    if "control" not in wanted and mark.controls and "error" not in wanted:
        return f"control: {got['control']}, none wanted"
    return None


def disclosure(mark: Marking) -> object:
    if mark.disclosure is not Disclosure.RELEASE:
        return mark.disclosure.name
    return sorted(("" if name in COUNTRIES else "group:") + name for name in mark.release)


COUNTRIES = marking.trigraphs()


def declassifies(text: str, wanted: Case) -> str | None:
    value = marking.read_declassification(text)
    got: Case = {
        "kind": value.kind,
        "date": value.on.isoformat() if value.on else None,
        "cat": category(value.exemption or ""),
        "effective": "origin+25y" if value.retired else None,
    }
    wrong = [f"{k}: {got.get(k)}, wanted {v}" for k, v in wanted.items() if got.get(k) != v]
    return "; ".join(wrong) or None


def category(exemption: str) -> int | None:
    last = exemption.rpartition("-")[2]
    return int(last) if last.isdigit() else None


def rolls_up(case: Case) -> str | None:
    profile, wanted = case["profile"], case["expect"]["banner"]
    if profile == "capco" and (reason := CONTRADICTED.get((*case["input"], wanted))):
        return f"profile decides otherwise: {reason}"
    said = marking.parse(wanted, profile)
    portions = [marking.resolve(marking.parse(text, profile), said) for text in case["input"]]
    got = marking.banner(portions, profile)
    return None if marking.parse(got, profile) == said else f"{got}, wanted {wanted}"


def validates(case: Case) -> str | None:
    wanted = case["expect"]
    found = marking.faults(case["input"], case["profile"], wanted.get("form", "banner"))
    if bool(found) is wanted["valid"]:
        return f"{'invalid' if found else 'valid'}, wanted otherwise {[*found]}"
    read = marking.parse(case["input"], "capco").level
    if "level" in wanted and not found and read is not level_of(wanted["level"]):
        return f"level {read}"
    return None


def releases(case: Case) -> str | None:
    given = case["input"]
    profile = case.get("profile") or "state"
    portions = [
        marking.Portion(str(n), "", marking.parse(text, profile))
        for n, text in enumerate(given["portions"])
    ]
    on = date.fromisoformat(given["on"]) if given.get("on") else None
    told = [int(p.key) for p in marking.release(portions, given["audience"], on).told]
    wanted = case["expect"]["released"]
    return None if told == wanted else f"{told}, wanted {wanted}"


def checks(case: Case) -> str | None:
    given, wanted = case["input"], case["expect"]
    got: Case = {}
    if "classified_by" in given:
        got["reasons"] = list(marking.read_reasons(given["classified_by"]))
    elif "decl" in given:
        got = durations(given["decl"], given["dtg"])
    else:
        head = marking.parse_banner(given["banner"])
        found = marking.judge_banner(head, [marking.parse(text) for text in given["portions"]])
        names = [finding.name for finding in found]
        got["level_ok"] = "marking/banner-below-portions" not in names
        got["findings"] = [n for n in names if n != "marking/banner-above-portions"]
    wrong = [f"{k}: {got.get(k)}, wanted {v}" for k, v in wanted.items() if not same(k, got, v)]
    return "; ".join(wrong) or None


def same(name: str, got: Case, wanted: object) -> bool:
    if name == "years_gt":
        return bool(got["years"] > wanted or (got["years"] == wanted and got["days"] > 0))
    if name == "findings" and isinstance(wanted, list):
        return [plain(text) for text in got[name]] == [plain(text) for text in wanted]
    return bool(got.get(name) == wanted)


def plain(name: str) -> str:
    word = name.lower().removeprefix("marking/")
    return "duration-year-end" if "equals-3.3(a)" in word else word


def durations(text: str, sent: str) -> Case:
    value = marking.read_declassification(text)
    origin = day_of(sent)
    found = marking.judge_duration(value, Level.C, origin)
    assert value.on is not None
    years, days = marking.duration(origin, value.on)
    return {"years": years, "days": days, "ok": not found, "findings": [f.name for f in found]}


def day_of(text: str) -> date:
    if text[:1].isdigit() and "Z" in text:
        stamp, _, rest = text.partition(" ")
        return datetime.strptime(f"{stamp[:2]} {rest}", "%d %b %y").date()  # noqa: DTZ007
    return date.fromisoformat(text)


KINDS = {
    "parse": parses, "rollup": rolls_up, "validate": validates, "release": releases,
    "check": checks,
}  # fmt: skip


def score(cases: list[Case]) -> int:
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for case in cases:
        profile = case.get("profile") or "release"
        total[profile] += 1
        miss = KINDS[case["kind"]](case)
        right[profile] += miss is None
        if miss is not None:
            print(f"{case['id']} {profile} {case['kind']} {json.dumps(case['input'])}: {miss}")
    share = sum(right.values()) / max(1, sum(total.values()))
    rest = " ".join(f"{name} {right[name] / total[name]:.3f}" for name in sorted(total))
    print(f"score: {share:.3f} {rest}")
    return sum(total.values()) - sum(right.values())


if __name__ == "__main__":
    score(json.loads(Path(sys.argv[1]).read_text("utf-8")))
