# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads reports of every format by readers that are not AX Workbench's."""
import html.parser
import re
import subprocess
import xml.etree.ElementTree as ElementTree
import zipfile

import docx
import openpyxl
from docx.oxml.ns import qn

from said import Said


class Unsound(Exception):
    """A file that a reader objects to."""


def need(right, why):
    if not right:
        raise Unsound(why)


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    need(done.returncode == 0, f"{command[0]} says {done.returncode}: {done.stdout.strip()} {done.stderr.strip()}")
    return done.stdout


def docx_words(element):
    """The words of a paragraph, those of links and controls among them, fields by their results."""
    parts = []
    for node in element.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        parts.append(node.text or "" if node.tag == qn("w:t") else " ")
    return "".join(parts)


def docx_contents(document):
    """Takes the pages out of the contents, whose words alone are compared; the last one named."""
    page = 0
    for node in document.element.body.iter(qn("w:p")):
        if not any("PAGEREF" in (mark.text or "") for mark in node.iter(qn("w:instrText"))):
            continue
        named = list(node.iter(qn("w:t")))[-1]
        need(named.text.isdigit() and int(named.text) >= max(page, 1), f"contents that name the page {named.text} behind {page}")
        page = int(named.text)
        named.text = ""
    return page


def read_docx(path):
    document = docx.Document(path)
    need(document.core_properties.title, "no title")
    need(document.core_properties.language in ("ko-KR", "en-US"), "no language")
    for paragraph in document.paragraphs:
        need(paragraph.style is not None and paragraph.style.name, "a paragraph without a style")
    listed = sum("Table of Contents" == node.get(qn("w:val")) for node in document.element.body.iter(qn("w:docPartGallery")))
    need((docx_contents(document) > 0) == (listed > 0), "contents without pages")
    paragraphs = [docx_words(node) for node in document.element.body.iter(qn("w:p"))]
    tables = []
    for table in document.tables:
        rows = []
        for row in table.rows:
            seen = []
            cells = []
            for cell in row.cells:  # python-docx gives a merged cell at every place it covers
                if cell._tc in seen:
                    continue
                seen.append(cell._tc)
                cells.append("\n".join(docx_words(node) for node in cell._tc.iter(qn("w:p"))))
            rows.append(cells)
        tables.append(rows)
    for shape in document.inline_shapes:
        need(shape.width > 0 and shape.height > 0, "a picture without size")
        need(shape._inline.docPr.get("descr") is not None, "a picture without words")
    for section in document.sections:
        need(section.footer.paragraphs and "NUMPAGES" in section.footer._element.xml, "no page numbers")
    edges = [docx_words(node) for section in document.sections for part in (section.header, section.footer) for node in part._element.iter(qn("w:p"))]
    return Said(paragraphs, tables, "\n".join(paragraphs + edges))


HWPX = "{http://www.hancom.co.kr/hwpml/2011/paragraph}"


def read_hwpx(path, found):
    """`found`: what the npm package read; it sees no tables, whose cells are read from the XML."""
    need(found["title"], "no title")
    need(any(line.strip() for line in found["paragraphs"]), "no paragraphs")
    with zipfile.ZipFile(path) as package:
        need(package.testzip() is None, "a damaged package")
        section = ElementTree.fromstring(package.read("Contents/section0.xml"))
    def words(paragraph):
        parts = []
        for run_ in paragraph.findall(HWPX + "run"):
            for text in run_.findall(HWPX + "t"):
                parts.append((text.text or "") + "".join(" " + (each.tail or "") for each in text))
        return "".join(parts)

    def cell_words(cell):
        return "\n".join(words(each) for each in cell.iter(HWPX + "p"))

    edges = ["".join(header.itertext()) for header in section.iter(HWPX + "header")]
    for header in section.iter(HWPX + "header"):
        header.clear()  # the head of the pages
    paragraphs = [words(each) for each in section.iter(HWPX + "p")]
    tables = [[[cell_words(cell) for cell in row.findall(HWPX + "tc")] for row in table.findall(HWPX + "tr")]
              for table in section.iter(HWPX + "tbl")]
    # What stands outside of tables must have been seen by the foreign reader too.
    seen = "".join("".join(found["paragraphs"]).split())
    inside = {id(each) for table in section.iter(HWPX + "tbl") for each in table.iter(HWPX + "p")}
    for paragraph in section.iter(HWPX + "p"):
        text = "".join(words(paragraph).split())
        need(id(paragraph) in inside or text in seen, f"not read by the other reader: {text}")
    return Said(paragraphs, tables, "\n".join(paragraphs + edges))


class Page(html.parser.HTMLParser):
    """Tables and blocks of an HTML report."""
    BLOCKS = {"p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "figcaption", "caption", "div", "footer"}

    def __init__(self):
        super().__init__()
        self.paragraphs = [""]
        self.tables = []
        self.cell = None
        self.skipped = []  # elements within one that is not read
        self.spans = []  # classes of the spans that are open

    def handle_starttag(self, tag, attrs):
        kind = dict(attrs).get("class", "")
        # Numbers of headings and marks of lists are counted by other formats.
        if self.skipped or tag in ("style", "svg", "nav", "head") or (tag == "span" and kind in ("number", "mark")):
            if tag not in ("meta", "link", "br", "img", "hr", "path", "circle", "polygon", "polyline"):
                self.skipped.append(tag)
            return
        if tag == "span":
            self.spans.append(kind)
        if tag in self.BLOCKS or kind == "unit":
            self.paragraphs.append("")
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self.cell = True
        elif tag == "br":
            self.handle_data(" ")

    def handle_endtag(self, tag):
        if self.skipped:
            if tag == self.skipped[-1]:
                self.skipped.pop()
            return
        if tag in ("td", "th"):
            self.cell = None
        if tag == "span" and self.spans.pop() == "held":
            return  # part of a line
        if tag in self.BLOCKS or tag == "span":
            # What follows a span goes on where it stood, but for the unit of a table.
            if tag in self.BLOCKS or not self.paragraphs[-1] or self.paragraphs[-1].startswith("("):
                self.paragraphs.append("")

    def handle_data(self, data):
        if self.skipped:
            return
        self.paragraphs[-1] += data
        if self.cell:
            self.tables[-1][-1][-1] += data


def read_html(path):
    page = Page()
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    page.close()
    return Said(page.paragraphs, page.tables, "\n".join(page.paragraphs))


def read_pdf(path):
    run("qpdf", "--check", path)
    fonts = run("pdffonts", path).splitlines()[2:]
    need(fonts, "no fonts")
    for line in fonts:
        # name, type, encoding, embedded, subset, unicode, object: the last columns have no spaces
        embedded, subset, unicode_ = line.split()[-5:-2]
        need((embedded, subset, unicode_) == ("yes", "yes", "yes"), f"a font that is not embedded, a subset, and readable: {line}")
    words = run("pdftotext", "-enc", "UTF-8", path, "-")
    need(not re.search(r"[\x00-\x08\x0b\x0e-\x1f]", words), "letters that are not read back")
    return Said(words.splitlines(), [], words)


def read_xlsx(path):
    book = openpyxl.load_workbook(path)
    need(book.properties.title, "no title")
    paragraphs = []
    tables = []
    for sheet in book.worksheets:
        rows = []
        for row in sheet.iter_rows():
            rows.append([cell for cell in row if cell.value is not None])
            paragraphs += [str(cell.value) for cell in rows[-1]]
        tables.append(rows)
    for rows in tables:
        need(not any(cell.data_type == "f" for row in rows for cell in row), "a formula")
    return Said(paragraphs, tables, "\n".join(paragraphs))
