"""Bringing traffic into the store: read anywhere, written here, resumed where it stopped."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reftel.desk.crew import Crew, reading
from reftel.desk.digesting import Digest, Failure
from reftel.desk.gathering import files, gathered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from reftel.desk.gathering import Found
    from reftel.store import Outcome, Store

    Watch = Callable[["Report"], None]

BATCH = 100
"""Most telegrams of a batch that is read."""
BATCH_WITH_CLAIMS = 20
"""The same where claims are extracted, which takes ten times as long."""
BATCH_CHARACTERS = 2_000_000
SHEAF = 250
"""Telegrams that are written together, in one transaction."""
PATIENCE = 1.0
"""Seconds after which what was read is written, however little it is."""
TIDIED = 100
"""Telegrams of a run after which the index is put in order."""


@dataclass(slots=True)
class Report:
    """What became of a run; `read` counts texts met, whatever became of them."""

    read: int = 0
    new: int = 0
    same: int = 0
    changed: int = 0
    failed: list[Failure] = field(default_factory=list)
    doubted: list[Failure] = field(default_factory=list)
    """Texts that are kept though they are not what their carriers say."""
    characters: int = 0
    seconds: float = 0.0

    def add(self, outcome: Outcome, failures: list[Failure]) -> None:
        """Count what became of a batch."""
        self.new += outcome.new
        self.same += outcome.same
        self.changed += outcome.changed
        self.failed += failures


def bring_in(
    store: Store,
    paths: Iterable[str | Path],
    crew: Crew | None = None,
    *,
    claims: bool = True,
    watch: Watch | None = None,
) -> Report:
    """Bring every telegram under some paths into a store; the same again changes nothing."""
    return take(store, gathered(files(paths)), crew or Crew(), claims=claims, watch=watch)


def take(
    store: Store,
    texts: Iterable[Found],
    crew: Crew,
    *,
    claims: bool = True,
    watch: Watch | None = None,
) -> Report:
    """Bring texts into a store; each sheaf is one transaction, written by this process alone."""
    report, start = Report(), time.monotonic()
    most = BATCH_WITH_CLAIMS if claims else BATCH
    wanted = _unknown(store, _batches(texts, report, most), report, claims=claims)
    with reading(crew, claims=claims) as digests:
        for made in _sheaves(digests(wanted)):
            report.add(store.put(made.folios), made.failures)
            report.doubted += made.doubts
            report.seconds = time.monotonic() - start
            if watch:
                watch(report)
    if report.new + report.changed > TIDIED:
        store.tidy()
    report.seconds = time.monotonic() - start
    return report


def _batches(texts: Iterable[Found], report: Report, most: int) -> Iterator[list[Found]]:
    batch: list[Found] = []
    size = 0
    for found in texts:
        report.read += 1
        report.characters += found.size
        if found.problem:
            report.failed.append(Failure(found.name, found.problem))
            continue
        if found.doubt:
            report.doubted.append(Failure(found.name, found.doubt))
        batch.append(found)
        size += len(found.text)
        if len(batch) >= most or size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _unknown(
    store: Store, batches: Iterable[list[Found]], report: Report, *, claims: bool
) -> Iterator[list[Found]]:
    """Pass on what the store does not hold as this version reads it."""
    for batch in batches:
        shas = [found.sha256 for found in batch]
        known = store.known(shas, claimed=claims)
        fresh = [found for found, sha in zip(batch, shas, strict=True) if sha not in known]
        report.same += len(batch) - len(fresh)
        if fresh:
            yield fresh


def _sheaves(digests: Iterable[Digest]) -> Iterator[Digest]:
    """Put small digests together, as far as that makes nobody wait."""
    sheaf, since = Digest(), time.monotonic()
    for made in digests:
        sheaf.folios.extend(made.folios)
        sheaf.failures.extend(made.failures)
        sheaf.doubts.extend(made.doubts)
        if len(sheaf.folios) >= SHEAF or time.monotonic() - since >= PATIENCE:
            yield sheaf
            sheaf, since = Digest(), time.monotonic()
    if sheaf.folios or sheaf.failures:
        yield sheaf
