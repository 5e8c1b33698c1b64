"""Mail and PDF give their text."""

from __future__ import annotations

import bz2
import gzip
import lzma
from email.message import EmailMessage

import pytest

from reftel.cable.carried.carriers import is_mail, mail_parts, no_text, pdf_text


def mail() -> EmailMessage:
    message = EmailMessage()
    message["From"] = "desk@example.org"
    message["To"] = "archive@example.org"
    message["Subject"] = "Exercise"
    message["Message-ID"] = "<1@example.org>"
    message.set_content("UNCLAS PARIS 000001\n\nTAGS: PREL\n\n1. Bogotá.\n")
    return message


def test_a_message_is_recognised_by_its_fields() -> None:
    assert is_mail(bytes(mail()))
    assert not is_mail(b"FROM: AMEMBASSY PARIS\nTO: SECSTATE\nSUBJECT: X\n\nwords")
    assert not is_mail(b"UNCLAS PARIS 000001\n")


def test_the_body_is_decoded() -> None:
    (text,) = mail_parts(bytes(mail()))
    assert isinstance(text, str)
    assert text.startswith("UNCLAS PARIS 000001\n\nTAGS: PREL")
    assert "Bogotá" in text


def test_attached_texts_come_too() -> None:
    message = mail()
    message.add_attachment("UNCLAS PARIS 000002\n", filename="two.txt")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="x.png")
    assert [str(text)[:19] for text in mail_parts(bytes(message))] == [
        "UNCLAS PARIS 000001",
        "UNCLAS PARIS 000002",
    ]


def test_a_file_attached_comes_as_its_bytes() -> None:
    message = mail()
    message.add_attachment(b"PK\x03\x04", maintype="application", subtype="zip", filename="x.zip")
    assert [*mail_parts(bytes(message))][1:] == [b"PK\x03\x04"]


def test_a_message_forwarded_as_an_attachment_is_opened_once() -> None:
    outer = mail()
    outer.add_attachment(mail())
    assert len([*mail_parts(bytes(outer))]) == 2
    bare = EmailMessage()
    bare["From"] = "desk@example.org"
    bare.set_content(mail())
    assert len([*mail_parts(bytes(bare))]) == 1


def test_each_message_of_a_mailbox_comes() -> None:
    line = b"From desk@example.org Thu Mar 20 08:40:00 2008\n"
    box = b"".join(line + bytes(mail()) + b"\n" for _ in range(3))
    assert is_mail(box)
    assert len([*mail_parts(box)]) == 3
    assert not is_mail(b"From a post of ours\nSUBJECT: X\n\nwords")


def test_an_unknown_charset_does_no_harm() -> None:
    head = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=nope\n\n"
    data = head + b"UNCLAS \xe9\n"
    assert [str(text).strip() for text in mail_parts(data)] == ["UNCLAS é"]


def test_a_broken_pdf_is_said() -> None:
    pytest.importorskip("pypdf")
    text, finding = pdf_text(b"%PDF-1.4 broken")
    assert text == ""
    assert finding
    assert finding.name == "cable/unread-carrier"


def test_the_text_of_a_pdf_is_read() -> None:
    pytest.importorskip("pypdf")
    text, finding = pdf_text(pdf("UNCLAS PARIS 000001"))
    assert (text.strip(), finding) == ("UNCLAS PARIS 000001", None)


def test_a_pdf_without_words_is_said() -> None:
    pytest.importorskip("pypdf")
    assert pdf_text(pdf(""))[1] is not None


def pdf(words: str) -> bytes:
    stream = f"BT /F1 12 Tf 20 700 Td ({words}) Tj ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
            " /Resources << /Font << /F1 5 0 R >> >> >>"
        ),
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out = "%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    xref = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    out += "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{xref}\n%%EOF\n"
    return out.encode()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (gzip.compress(b"EXERCISE", mtime=0), "gzip: unpack"),
        (bz2.compress(b"EXERCISE"), "bzip2: unpack"),
        (lzma.compress(b"EXERCISE"), "xz: unpack"),
        (b"x" * 257 + b"ustar\x0000", "tar: unpack"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "save it as text"),
        (b"\x7fELF\0", "holds no text"),
    ],
)
def test_a_file_without_text_is_named_with_what_to_do(data: bytes, what: str) -> None:
    assert what in no_text(data)
