#!/usr/bin/python3
# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes every report of the example centre in every language and format, reads each file with a reader that is not
AX Workbench's, and holds them against each other: the same words, the same cells, the same numbers.

    readreports.py AXWB FOLDER    (the folder is emptied first, and keeps what was written)
"""
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
LANGUAGES = ("ko", "en")


def missing():
    """What this test needs and the machine lacks: said, never skipped."""
    lacks = [f"the command {name}" for name in ("pdftotext", "pdffonts", "qpdf", "chromium", "node") if not shutil.which(name)]
    for module in ("docx", "openpyxl", "PIL", "pikepdf", "fontTools"):
        try:
            __import__(module)
        except ImportError:
            lacks.append(f"the module {module} of {sys.executable}")
    if not os.path.isdir(os.path.join(HERE, "node_modules", "@ssabrojs", "hwpxjs")):
        lacks.append("@ssabrojs/hwpxjs")
    return lacks


LACKS = missing()
if LACKS:
    sys.exit("missing: " + ", ".join(LACKS) + "\npackaging/setup.sh test installs what the tests need.")

import browser  # noqa: E402
import pdfa  # noqa: E402
import readers  # noqa: E402
from said import bare, is_sentence, numbers, squeezed, unnumbered  # noqa: E402


class Centre:
    """The example workspace and the program that writes its reports."""

    def __init__(self, axwb, folder):
        self.axwb = axwb
        self.folder = folder
        self.workspace = os.path.join(folder, "example.axw")
        self.must("new", self.workspace, "--demo")
        usage = self.call("report", self.workspace, "--lang", "en").stderr
        self.kinds = re.search(r"--kind ([\w|-]+)", usage)[1].split("|")
        self.formats = re.search(r"--format ([\w|]+)", usage)[1].split("|") + ["pdfa"]
        self.about = self.subjects()

    def call(self, *words):
        return subprocess.run([self.axwb, *words], capture_output=True, text=True, check=False, cwd=self.folder)

    def must(self, *words):
        done = self.call(*words)
        if done.returncode != 0:
            raise readers.Unsound(f"axwb {' '.join(words)}: {done.returncode} {done.stderr}")
        return done.stdout

    def subjects(self):
        """A client with as much as one has, and a PoC."""
        best = max(json.loads(self.must("clients", self.workspace, "--json")),
                   key=lambda client: sum(len(client_file) for client_file in self.file_of(client["id"])))
        pocs = json.loads(self.must("pocs", self.workspace, "--json"))
        return {"--client": best["id"], "--poc": pocs[0]["id"] if pocs else ""}

    def file_of(self, client):
        shown = json.loads(self.must("client", self.workspace, "show", client, "--json"))
        return shown.get("assessments", []), shown.get("visits", [])

    def path(self, kind, language, format_):
        ending = "archive.pdf" if format_ == "pdfa" else format_
        return os.path.join(self.folder, f"{kind}-{language}.{ending}")

    def write(self, kind, language, format_):
        words = ["report", self.workspace, "--kind", kind, "--lang", language, "--messages", "en", "--out", self.path(kind, language, format_)]
        words += ["--pdfa"] if format_ == "pdfa" else ["--format", format_]
        done = self.call(*words)
        for option, value in self.about.items():
            if done.returncode == 2 and option in done.stderr:
                done = self.call(*words, option, value)
        if done.returncode != 0:
            raise readers.Unsound(f"{done.returncode} {done.stderr}")


def without_edges(words, reference):
    """The text of a PDF without the heads and feet of its pages."""
    edges = {squeezed(one) for one in reference}
    pages = []
    for page in words.split("\f"):
        lines = [line for line in page.splitlines() if line.strip()]
        lines = [line for line in lines if not re.fullmatch(r"\d+/\d+", squeezed(line)) and squeezed(line) not in edges]
        pages.append("\n".join(lines))
    return "\n".join(pages)


def compare(centre, kind, language, said, complain):
    """Every format against the page of the web, which has the plainest structure."""
    page = said["html"]
    wanted = [squeezed(one) for one in page.paragraphs if squeezed(one)]
    for format_, other in said.items():
        if format_ in ("html", "xlsx"):
            continue
        words = other.words
        if format_ in ("pdf", "pdfa"):
            # A head stands on every page and may part a sentence: what it says is known from the first page.
            words = words + "\n" + without_edges(words, wanted_edges(page))
        all_words = squeezed(words)
        for one in wanted:
            if one not in all_words:
                complain(f"{kind} {language} {format_}: does not say “{one}”")
        if format_ in ("pdf", "pdfa"):
            continue
        # Nothing more is said either; the contents and the numbers of lists are the format's own.
        page_words = squeezed(page.words)
        for one in other.paragraphs:
            if format_own(one):
                continue
            if not any(form(one) in page_words for form in (squeezed, bare, unnumbered)):
                complain(f"{kind} {language} {format_}: says more: “{one}”")
        compare_tables(page.tables, other.tables, lambda why, f=format_: complain(f"{kind} {language} {f}: {why}"))
    if "xlsx" in said:
        compare_workbook(page, said["xlsx"], lambda why: complain(f"{kind} {language} xlsx: {why}"))


def wanted_edges(page):
    return [one for one in page.paragraphs[:12] + page.paragraphs[-3:] if one.strip()]


def format_own(text):
    return not bare(text) or bare(text) in ("목차", "Contents")


def cells(table):
    return [[squeezed(cell) for cell in row] for row in table]


def compare_tables(page, other, complain):
    """The tables of the page are among the other's, in the same order (boxes and facts are tables there too)."""
    rest = [cells(table) for table in other]
    for table in map(cells, page):
        at = next((i for i, one in enumerate(rest) if one == table), None)
        if at is None:
            complain(f"no table with the cells {table[:2]} … of {len(table)} rows")
        else:
            del rest[:at + 1]


def compare_workbook(page, book, complain):
    """Words stand as words; numbers and dates as what they are, so that they can be counted with."""
    words = squeezed(book.words)
    held = set()
    for table in book.tables:
        for row in table:
            for cell in row:
                if cell.data_type == "n" and not hasattr(cell.value, "year"):
                    held |= {round(float(cell.value), 6), round(float(cell.value) * 100, 6)}
                else:
                    held |= set(numbers(str(cell.value)))
                    if hasattr(cell.value, "year"):
                        held |= {float(cell.value.year), float(cell.value.month), float(cell.value.day)}
    for table in page.tables:
        for row in table:
            for cell in row:
                if squeezed(cell) in words or squeezed(cell) == "-":
                    continue
                # A whole percent is shown rounded; the cell holds the share itself.
                far = 0.501 if cell.endswith("%") and "." not in cell else 0.051
                if not numbers(cell) or any(min(abs(have - one) for have in held) > far for one in numbers(cell)):
                    complain(f"no cell says “{cell}”")
    for one in page.paragraphs:
        if bare(one) not in words and not numbers(one):
            complain(f"does not say “{one}”")
    wanted = sum(bool(re.fullmatch(r"[0-9][0-9,.]*%?", squeezed(cell))) for table in page.tables for row in table for cell in row)
    typed = sum(cell.data_type in ("n", "d") for table in book.tables for row in table for cell in row)
    if typed * 2 < wanted:
        complain(f"{typed} numbers and dates, where {wanted} cells look like one")


def compare_languages(kind, korean, english, complain):
    """Terms differ, figures do not: cell by cell, and in all that is said."""
    if len(korean.tables) != len(english.tables):
        complain(f"{kind}: {len(korean.tables)} tables in Korean, {len(english.tables)} in English")
    for ko, en in zip(korean.tables, english.tables):
        if [len(row) for row in ko] != [len(row) for row in en]:
            complain(f"{kind}: tables of other shapes: {ko[:1]} {en[:1]}")
            continue
        for ko_row, en_row in zip(ko, en):
            for ko_cell, en_cell in zip(ko_row, en_row):
                if not is_sentence(ko_cell, en_cell) and numbers(ko_cell) != numbers(en_cell):
                    complain(f"{kind}: “{ko_cell}” in Korean, “{en_cell}” in English")


def main(axwb, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    failures = []
    centre = Centre(os.path.abspath(axwb), os.path.abspath(folder))
    known = {"pdf", "pdfa", "hwpx", "docx", "html", "xlsx"}
    for unknown in set(centre.formats) - known:
        failures.append(f"no reader for {unknown}")
    every = [(kind, language, format_) for kind in centre.kinds for language in LANGUAGES for format_ in centre.formats if format_ in known]
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
        writing = {pool.submit(centre.write, *one): one for one in every}
        for future in concurrent.futures.as_completed(writing):
            if future.exception():
                failures.append(f"{' '.join(writing[future])}: cannot be written: {future.exception()}")
        if failures:
            return failures
        shown = pool.submit(browser.problems, [centre.path(kind, language, "html") for kind in centre.kinds for language in LANGUAGES], centre.folder)
        texts = json.loads(readers.run("node", os.path.join(HERE, "hwpx.mjs"), *[centre.path(*one) for one in every if one[2] == "hwpx"]))
        reading = {}
        for one in every:
            path = centre.path(*one)
            arguments = (path, texts[path]) if one[2] == "hwpx" else (path,)
            reading[one] = pool.submit(getattr(readers, "read_" + one[2].removesuffix("a")), *arguments)
        said = {}
        for one, future in reading.items():
            try:
                said[one] = future.result()
            except Exception as error:  # whatever a reader throws, it says that the file is not sound
                failures.append(f"{' '.join(one)}: {type(error).__name__}: {error}")
        for one in every:
            if one[2] == "pdfa":
                failures += [f"{' '.join(one)}: PDF/A-1b {problem}" for problem in pdfa.problems(centre.path(*one))]
        failures += shown.result()
    if failures:
        return failures
    for kind in centre.kinds:
        for language in LANGUAGES:
            compare(centre, kind, language, {format_: said[kind, language, format_] for format_ in centre.formats}, failures.append)
        compare_languages(kind, said[kind, "ko", "html"], said[kind, "en", "html"], failures.append)
    print(f"{len(every)} reports read: {len(centre.kinds)} kinds, {', '.join(centre.formats)}")
    return failures


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    FOUND = main(sys.argv[1], sys.argv[2])
    for problem in FOUND[:60]:
        print(problem, file=sys.stderr)
    sys.exit(1 if FOUND else 0)
