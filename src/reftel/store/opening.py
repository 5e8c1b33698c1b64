"""Opening a store by its address: the engine, its manners, and the version it must have."""

from __future__ import annotations

import ctypes
import re
import sqlite3
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event, inspect, make_url, select
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError, OperationalError

import reftel.store.schema as schema
from reftel.findings import ReftelError
from reftel.store.fts5 import LEXICON
from reftel.store.migrating import upgrade

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

WRITES = {"reftel_writes": True}
"""Execution option of a transaction that will write: SQLite takes the lock at once."""
DURABLE = {"reftel_writes": True, "reftel_durable": True}
"""The same, and on the disk before the call returns."""
BUSY_MS = 20_000
CACHE_KB = 48_000
_SQLITE_HEAD = b"SQLite format 3\x00"
_NETWORK = {0x6969, 0xFF534D42, 0xFE534D42, 0x517B}
"""Magic numbers of NFS, CIFS, SMB2 and SMB in statfs(2)."""


def parse_address(address: str) -> URL:
    """Return the URL of an address; a password in it is never repeated in a message."""
    try:
        url = make_url(address)
    except ArgumentError:
        raise ReftelError(
            "the store's address is not understood: write sqlite:///FILE or postgresql://HOST/NAME"
        ) from None
    if url.drivername in {"postgresql", "postgres"}:
        return url.set(drivername="postgresql+psycopg")
    if url.drivername not in {"sqlite", "postgresql+psycopg"}:
        raise ReftelError(
            f"{url.drivername} is no engine for a store: write sqlite:///FILE or postgresql://…"
        )
    return url


def open_engine(address: str, *, create: bool, renew: bool = False) -> Engine:
    """Return an engine on a store of this version, made or renewed where that is asked."""
    url = parse_address(address)
    if url.drivername == "sqlite":
        _check_file(url, create=create)
    engine = _engine(url)
    try:
        prepare(engine, create=create, renew=renew)
    except (OperationalError, DatabaseError) as error:
        engine.dispose()
        raise unreachable(url, error) from None
    except ReftelError:
        engine.dispose()
        raise
    return engine


def _engine(url: URL) -> Engine:
    try:
        if url.drivername != "sqlite":
            return create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    except (NoSuchModuleError, ModuleNotFoundError):
        raise ReftelError("PostgreSQL needs psycopg: install reftel[postgres]") from None
    engine = create_engine(url, connect_args={"timeout": BUSY_MS / 1000})
    event.listen(engine, "connect", _manners)
    event.listen(engine, "begin", _begin)
    return engine


def _manners(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    _write_ahead(connection)
    for pragma in (
        "foreign_keys = on",
        "synchronous = normal",
        f"cache_size = -{CACHE_KB}",
        "temp_store = memory",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(LEXICON)


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("reftel_writes"):
        level = "full" if options.get("reftel_durable") else "normal"
        connection.exec_driver_sql(f"PRAGMA synchronous = {level}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("reftel_writes") else "BEGIN")


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Set the journal; where another makes the same store, SQLite by itself does not wait."""
    until = monotonic() + BUSY_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = wal")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or monotonic() > until:
                raise
            sleep(_AGAIN)
        else:
            return


_AGAIN = 0.01
"""Seconds between two tries to set the journal."""


def _check_file(url: URL, *, create: bool) -> None:
    if not url.database or url.database == ":memory:":
        return
    path = Path(url.database)
    if path.is_dir():
        raise ReftelError(f"{path} is a folder: give a file, such as sqlite:///{path}/reftel.db")
    if not path.exists():
        _check_folder(path, create=create)
        return
    with path.open("rb") as file:
        start = file.read(16)
    if start and start != _SQLITE_HEAD:
        raise ReftelError(f"{path} is no SQLite file: give another name, or move that file away")


def _check_folder(path: Path, *, create: bool) -> None:
    if not create:
        raise ReftelError(f"{path} does not exist: `reftel import` makes a store")
    if not path.parent.is_dir():
        raise ReftelError(f"the folder {path.parent} does not exist: make it first")
    if _file_system(path.parent) in _NETWORK:
        raise ReftelError(
            f"{path.parent} is a network share, where a SQLite store is not safe: "
            "choose a local disk, or a postgresql:// store"
        )


def _file_system(folder: Path) -> int:
    """Return the magic number of the file system; 0 where the machine does not tell."""
    try:
        call = ctypes.CDLL(None).statfs
    except (AttributeError, OSError):
        return 0
    buffer = (ctypes.c_long * 32)()
    failed = call(str(folder).encode(), ctypes.byref(buffer))
    return 0 if failed else buffer[0] & 0xFFFFFFFF


def prepare(engine: Engine, *, create: bool, renew: bool = False) -> None:
    """Bring an empty store into being, renew an older one or say how, refuse a newer one."""
    found = version(engine)
    if found == schema.VERSION:
        return
    if found is None and not create:
        raise ReftelError(f"{shown(engine.url)} holds no store yet: `reftel import` makes one")
    if found is not None and found > schema.VERSION:
        raise ReftelError(
            f"{shown(engine.url)} was written by a newer reftel (version {found}, this one knows "
            f"{schema.VERSION}): upgrade reftel, or give another --store"
        )
    if found is not None and not renew:
        raise ReftelError(
            f"{shown(engine.url)} was written by an older reftel (version {found}, this one writes "
            f"{schema.VERSION}): copy it first where it matters, then `reftel store rebuild` "
            "renews it and reads its originals again"
        )
    upgrade(engine.execution_options(**DURABLE))


def version(engine: Engine) -> str | None:
    """Return the version of the schema that stands there; None where nothing does."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("meta"):
            return None
        kept = select(schema.meta.c.value).where(schema.meta.c.key == "version")
        return connection.scalar(kept)


def unreachable(url: URL, error: Exception) -> ReftelError:
    """Say why an engine does not answer, without its credentials."""
    if url.drivername == "sqlite":
        cause = str(getattr(error, "orig", error))
        return ReftelError(f"{url.database} cannot be used ({cause}): {_cure(cause)}")
    orig: Any = getattr(error, "orig", error)
    cause = _without(str(orig).strip().splitlines()[0] if str(orig).strip() else "", url)
    told = f"{getattr(orig, 'sqlstate', None) or ''} {cause}"
    for sign, helps in _REMEDIES.items():
        if re.search(sign, told):
            return ReftelError(f"{shown(url)} refuses this ({cause}): {helps}")
    return ReftelError(
        f"{shown(url)} does not answer ({cause}): start the server, or check host, name and rights"
    )


_REMEDIES = {
    r"FATAL: .*database .* does not exist": "make the database first: createdb NAME",
    r"FATAL: .*(?:authentication|role|password|pg_hba)": "see to user and password in the address",
    r"^22": "nothing of it was written; `reftel check` shows what is odd in a text",
    r"^23": "nothing of it was written; `reftel store verify` says what does not fit",
    r"^25006": "that server only reads: give the address of the one that is written to",
    r"^42501": "ask whoever keeps the server for the rights",
    r"^42": "`reftel store verify` says what the store lacks, `reftel store rebuild` renews it",
    r"^53100": "make room on its disk; what was written before holds, the same call goes on",
}
"""What helps, by the code of PostgreSQL (appendix A of its manual), or its words before one."""
_CURES = {
    "disk is full": "make room on its disk; what was written before holds, the same call goes on",
    "locked": "another process writes into it: wait until that has ended",
    "malformed": "`reftel store backup --originals FOLDER` saves what can be read, "
    "`reftel store restore FOLDER` brings it into a new store; or take a backup",
    "readonly": "you may not write there: see to its rights, or give another --store",
}


def _cure(cause: str) -> str:
    """Say what helps against what SQLite complains of."""
    said = (helps for word, helps in _CURES.items() if word in cause)
    other = "`reftel store rebuild` makes it again from its originals, or restore a backup"
    return next(said, other)


def _without(text: str, url: URL) -> str:
    for secret in (url.password, url.username):
        if secret:
            text = text.replace(str(secret), "…")
    return text


def shown(url: URL) -> str:
    """Return an address that may be printed: no user, no password, no options."""
    if url.drivername == "sqlite":
        return str(url.database)
    return f"postgresql://{url.host or ''}/{url.database or ''}"
