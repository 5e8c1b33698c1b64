"""Addresses of stores: what opens, and what is refused with what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.findings import ReftelError
from reftel.store import open_store, schema
from reftel.store.opening import parse_address, shown, unreachable
from tests.store.conftest import emptied
from tests.store.exercise import traffic

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.store import Store


@pytest.mark.parametrize("address", ["", "reftel.db", "mysql://x/y", "http://x", "sqlite"])
def test_an_address_of_nothing_known_is_refused(address: str) -> None:
    with pytest.raises(ReftelError, match="sqlite:///FILE"):
        open_store(address)


def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("EXERCISE. A letter, longer than sixteen bytes.")
    with pytest.raises(ReftelError, match="no SQLite file"):
        open_store(f"sqlite:///{file}")
    assert file.read_text().startswith("EXERCISE")


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="is a folder"):
        open_store(f"sqlite:///{tmp_path}")


def test_a_store_in_no_folder_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="make it first"):
        open_store(f"sqlite:///{tmp_path}/none/reftel.db")


def test_a_store_that_is_not_there_is_not_made_unasked(tmp_path: Path) -> None:
    with pytest.raises(ReftelError, match="reftel import"):
        open_store(f"sqlite:///{tmp_path}/reftel.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / "reftel.db").touch()
    with open_store(f"sqlite:///{tmp_path}/reftel.db") as store:
        assert store.count() == 0


def test_a_newer_store_is_refused_with_what_to_do(address: str) -> None:
    with open_store(address) as store, store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE meta SET value = '9999' WHERE key = 'version'")
    with pytest.raises(ReftelError, match=r"newer reftel \(version 9999.*upgrade reftel"):
        open_store(address)


@pytest.mark.parametrize("older", ["0001", "0002"])
def test_an_older_store_is_refused_until_it_is_renewed(
    address: str, monkeypatch: pytest.MonkeyPatch, older: str
) -> None:
    with monkeypatch.context() as earlier:
        earlier.setattr(schema, "VERSION", older)
        open_store(address).close()
    said = rf"older reftel \(version {older}.*`reftel store rebuild`"
    with pytest.raises(ReftelError, match=said):
        open_store(address)
    with open_store(address, renew=True) as store:
        assert not store.verify().problems
    open_store(address, create=False).close()


def test_a_torn_file_is_refused_with_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "torn.db"
    file.write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)
    with pytest.raises(ReftelError, match="restore a backup"):
        open_store(f"sqlite:///{file}")


def test_a_server_that_is_away_is_said_to_be_without_its_password() -> None:
    address = "postgresql://spy:hush-hush@127.0.0.1:1/reftel"
    with pytest.raises(ReftelError) as caught:
        open_store(address)
    assert "does not answer" in str(caught.value)
    assert "start the server" in str(caught.value)
    assert "hush-hush" not in str(caught.value)
    assert "spy" not in str(caught.value)


def test_a_wrong_user_is_refused_without_being_named(server: str) -> None:
    with pytest.raises(ReftelError) as caught:
        open_store(server.replace("postgres:@", "nobody:hush-hush@"))
    assert "hush-hush" not in str(caught.value)
    assert "nobody" not in str(caught.value)


def test_an_address_is_shown_without_user_and_options() -> None:
    url = parse_address("postgresql://u:p@host:5432/desk?sslmode=require")
    assert shown(url) == "postgresql://host/desk"


def test_a_sqlite_store_has_its_manners(tmp_path: Path) -> None:
    with (
        open_store(f"sqlite:///{tmp_path}/reftel.db") as store,
        store._engine.connect() as connection,
    ):
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "foreign_keys", "busy_timeout")
        }
    assert asked == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 20_000}


def refused(code: str | None, words: str) -> str:
    """Return what is said where PostgreSQL refuses something with this code."""
    cause = type("Refusal", (Exception,), {"sqlstate": code})(words)
    url = parse_address("postgresql://spy:hush-hush@host/desk")
    return str(unreachable(url, type("Failed", (Exception,), {"orig": cause})()))


@pytest.mark.parametrize(
    ("code", "words", "helps"),
    [
        ("22P02", "invalid input syntax for type integer", "nothing of it was written"),
        ("22021", "invalid byte sequence for encoding", "reftel check"),
        ("23505", "duplicate key value", "reftel store verify"),
        ("25006", "cannot execute INSERT in a read-only transaction", "only reads"),
        ("42501", "permission denied for table cable", "ask whoever keeps the server"),
        ("42P01", "relation cable does not exist", "reftel store rebuild"),
        ("53100", "could not extend file: No space left on device", "make room"),
        (None, 'connection failed: FATAL:  database "desk" does not exist', "createdb"),
        (None, 'connection failed: FATAL:  role "spy" does not exist', "user and password"),
        (None, "FATAL:  password authentication failed for user spy", "user and password"),
    ],
)
def test_a_server_that_answers_and_refuses_is_not_said_to_be_away(
    code: str | None, words: str, helps: str
) -> None:
    said = refused(code, words)
    assert "refuses this" in said
    assert "does not answer" not in said
    assert helps in said
    assert "spy" not in said


@pytest.mark.parametrize("code", [None, "08006", "57P01"])
def test_a_server_that_goes_away_is_to_be_started(code: str | None) -> None:
    said = refused(code, "server closed the connection unexpectedly\nmore")
    assert "does not answer (server closed the connection unexpectedly)" in said
    assert "start the server" in said


def test_what_a_server_refuses_is_told_by_a_store_in_use(server: str) -> None:
    with open_store(emptied(server)) as store:
        with pytest.raises(ReftelError, match=r"refuses this .*nothing of it was written"):
            ask(store, "SELECT CAST('walrus' AS integer)")
        with pytest.raises(ReftelError, match=r"refuses this .*reftel store rebuild"):
            ask(store, "SELECT * FROM walrus")
        assert store.put(traffic(1)).new == 1


def ask(store: Store, words: str) -> None:
    with store._reads() as connection:
        connection.exec_driver_sql(words)


def test_a_database_that_is_not_there_is_to_be_made(server: str) -> None:
    with pytest.raises(ReftelError, match=r"/nosuch refuses this .*createdb"):
        open_store(server.replace("/postgres?", "/nosuch?"))
