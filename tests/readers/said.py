# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a report says, as read out of a file: paragraphs in their order, and tables of cells."""
import dataclasses
import re
import unicodedata

MONTHS = {name: number for number, names in enumerate(
    [(), ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"), ("july", "jul"),
     ("august", "aug"), ("september", "sep"), ("october", "oct"), ("november", "nov"), ("december", "dec")]) for name in names}


@dataclasses.dataclass
class Said:
    """Paragraphs, cells of tables among them; every table as rows of cells; all words in their order."""
    paragraphs: list
    tables: list
    words: str


def squeezed(text):
    """Without spaces and breaks, and with one form for letters that look alike: formats break lines as they like."""
    text = unicodedata.normalize("NFKC", text.replace("\u00ad", ""))
    return "".join(text.split())


MARKS = re.compile(r"^(?:[○□•◦※☐-]|[0-9]{1,2}[.)]|[가-하][.)]|[a-z][.)]|[ivx]+\.)(?=.)")


def bare(text):
    """Squeezed, and without the mark of a list, which some formats count and others write."""
    return MARKS.sub("", squeezed(text))


HEADING = re.compile(r"^(?:[IVX]+\.|[0-9]+(?:\.[0-9]+)*)(?=[^0-9.])")


def unnumbered(text):
    """Squeezed, and without the number of a heading, as contents name it."""
    return HEADING.sub("", squeezed(text))


def numbers(text):
    """The numbers of a text, whatever its language: months beside a number are numbers, thousands are not parted."""
    text = unicodedata.normalize("NFKC", text)
    text = re.sub(r"(?<=\d )([A-Za-z]+)(?![a-z])", lambda word: str(MONTHS.get(word[1].lower(), word[1])), text)
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    return sorted(float(one) for one in re.findall(r"\d+(?:\.\d+)?", text))


def is_sentence(korean, english):
    """Whether these are words to be read: languages spell numbers out as they like ("월 1회", "monthly"; "4분의 1", "quarter")."""
    return len(english.split()) > 8 or "분의" in korean
