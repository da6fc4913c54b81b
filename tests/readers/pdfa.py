# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a PDF against the rules of PDF/A-1b (ISO 19005-1:2005, level B) that a report can break. Each rule names its clause.

It reads with pikepdf (libqpdf) and fontTools. It is no certified validator: those are not in Debian."""
import decimal
import io
import logging
import re
import xml.etree.ElementTree as ElementTree

import pikepdf
from fontTools.ttLib import TTFont

logging.getLogger("fontTools").setLevel(logging.ERROR)  # it wonders about dates of glyphs

NS = {"rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "dc": "http://purl.org/dc/elements/1.1/", "pdf": "http://ns.adobe.com/pdf/1.3/",
      "xmp": "http://ns.adobe.com/xap/1.0/", "pdfaid": "http://www.aiim.org/pdfa/ns/id/"}
COLOUR_OPERATORS = {"g", "G", "rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN"}
KNOWN_OPERATORS = COLOUR_OPERATORS | set(
    "b B b* B* BDC BI BMC BT BX c cm d d0 d1 Do DP EI EMC ET EX f F f* gs h i ID j J l m M MP n q Q re ri s S sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split())


class Archive:
    def __init__(self, path):
        self.problems = []
        with open(path, "rb") as file:
            self.bytes = file.read()
        self.pdf = pikepdf.open(path)

    def need(self, right, clause, why):
        if not right and len(self.problems) < 30:
            self.problems.append(f"{clause} {why}")

    def check(self):
        self.file_structure()
        self.metadata()
        self.output_intent()
        for number, object_ in enumerate(self.pdf.objects):
            self.object(object_, number)
        for page in self.pdf.pages:
            self.page(page)
        return self.problems

    def file_structure(self):
        lines = self.bytes.split(b"\n", 2)
        self.need(re.fullmatch(rb"%PDF-1\.4\s*", lines[0]), "6.1.2", f"the file begins with {lines[0]}")
        self.need(lines[1].startswith(b"%") and len([byte for byte in lines[1] if byte > 127]) >= 4, "6.1.2", "no four bytes above 127 behind the header")
        self.need("/ID" in self.pdf.trailer and len(self.pdf.trailer.ID) == 2, "6.1.3", "no ID in the trailer")
        self.need("/Encrypt" not in self.pdf.trailer, "6.1.3", "encrypted")
        self.need(self.bytes.rstrip().endswith(b"%%EOF"), "6.1.3", "data behind the end")
        self.need(b"/ObjStm" not in self.bytes and b"/XRef" not in self.bytes, "6.1.4", "objects or references in streams")
        root = self.pdf.Root
        for key, clause in (("/OCProperties", "6.1.13"), ("/AA", "6.6.2"), ("/OpenAction", "6.6.1"), ("/AcroForm", "6.9")):
            self.need(key not in root, clause, f"{key} in the catalogue")
        self.need("/Names" not in root or "/EmbeddedFiles" not in root.Names, "6.1.11", "embedded files")
        self.need("/Names" not in root or "/JavaScript" not in root.Names, "6.6.1", "scripts")

    def metadata(self):
        self.need("/Metadata" in self.pdf.Root, "6.7.2", "no metadata")
        if "/Metadata" not in self.pdf.Root:
            return
        stream = self.pdf.Root.Metadata
        self.need("/Filter" not in stream, "6.7.2", "the metadata are compressed")
        packet = stream.read_bytes()
        self.need(packet.startswith(b"<?xpacket begin=") and packet.rstrip().endswith(b"<?xpacket end=\"w\"?>"), "6.7.5", "no packet")
        self.need(b"bytes=" not in packet[:100] and b"encoding=" not in packet[:100], "6.7.5", "bytes or encoding in the packet's head")
        tree = ElementTree.fromstring(packet)

        def said(path):
            found = tree.find(f".//{path}", NS)
            return None if found is None else "".join(found.itertext()).strip()

        self.need(said("pdfaid:part") == "1" and said("pdfaid:conformance") == "B", "6.7.11", "does not call itself PDF/A-1b")
        info = self.pdf.trailer.Info if "/Info" in self.pdf.trailer else {}
        for key, path in (("/Title", "dc:title"), ("/Author", "dc:creator"), ("/Subject", "dc:description"), ("/Creator", "xmp:CreatorTool"), ("/Producer", "pdf:Producer")):
            have = str(info[key]) if key in info else None
            self.need(have == said(path), "6.7.3", f"{key} is “{have}”, {path} “{said(path)}”")
        for key, path in (("/CreationDate", "xmp:CreateDate"), ("/ModDate", "xmp:ModifyDate")):
            have = re.sub(r"[^\d+]", "", str(info[key]) if key in info else "")
            self.need(have == re.sub(r"[^\d+]", "", said(path) or ""), "6.7.3", f"{key} and {path} differ")

    def output_intent(self):
        intents = list(self.pdf.Root.get("/OutputIntents", []))
        self.need(len(intents) == 1, "6.2.2", f"{len(intents)} output intents")
        for intent in intents:
            self.need(intent.get("/S") == "/GTS_PDFA1", "6.2.2", "an output intent of another kind")
            self.need("/OutputConditionIdentifier" in intent, "6.2.2", "an output intent without a name")
            self.need("/DestOutputProfile" in intent, "6.2.2", "an output intent without a profile")
            if "/DestOutputProfile" not in intent:
                continue
            profile = intent.DestOutputProfile
            data = profile.read_bytes()
            self.need(profile.get("/N") == 3 and data[16:20] == b"RGB ", "6.2.2", "the profile is not of red, green and blue")
            self.need(data[36:40] == b"acsp" and int.from_bytes(data[:4], "big") == len(data), "6.2.2", "no sound ICC profile")
            self.need(data[8] <= 2 and data[12:16] in (b"mntr", b"prtr"), "6.2.2", f"an ICC profile of version {data[8]}, class {data[12:16]}")

    def object(self, object_, number):
        if isinstance(object_, pikepdf.Array):
            self.need(len(object_) <= 8191, "6.1.12", "an array of more than 8,191")
        if not isinstance(object_, (pikepdf.Dictionary, pikepdf.Stream)):
            return
        keys = object_.keys()
        self.need(len(keys) <= 4095, "6.1.12", "a dictionary of more than 4,095")
        self.need(all(len(key) <= 128 for key in keys), "6.1.12", "a name of more than 127 letters")
        if isinstance(object_, pikepdf.Stream):
            filters = str(object_.get("/Filter", ""))
            self.need("LZW" not in filters and "JPX" not in filters and "Crypt" not in filters, "6.1.10", f"a filter {filters}")
            self.need(not {"/F", "/FFilter", "/FDecodeParms"} & set(keys), "6.1.7", "a stream outside of the file")
        self.need(object_.get("/S") != "/Transparency", "6.4", f"a transparency group (object {number})")
        kind = str(object_.get("/Type", ""))
        if kind == "/ExtGState" or {"/ca", "/CA", "/SMask", "/BM"} & set(keys) and kind != "/XObject":
            self.need(str(object_.get("/SMask", "/None")) == "/None", "6.4", "a soft mask")
            self.need(float(object_.get("/CA", 1)) == 1 and float(object_.get("/ca", 1)) == 1, "6.4", "an opacity below one")
            self.need(str(object_.get("/BM", "/Normal")) in ("/Normal", "/Compatible"), "6.4", "a blend mode")
            self.need("/TR" not in keys and str(object_.get("/TR2", "/Default")) == "/Default", "6.2.8", "a transfer function")
        if object_.get("/Subtype") == "/Image":
            self.need("/SMask" not in keys, "6.4", "a picture that shines through")
            self.need(not object_.get("/Interpolate", False), "6.2.4", "an interpolated picture")
            self.need("/Alternates" not in keys and "/OPI" not in keys, "6.2.4", "alternates of a picture")
            space = str(object_.get("/ColorSpace", "/DeviceGray"))
            self.need("CMYK" not in space, "6.2.3", f"a picture in {space}")
        if object_.get("/Subtype") in ("/PS", "/Form") and kind == "/XObject":
            self.need(object_.get("/Subtype") != "/PS" and "/PS" not in keys and "/Ref" not in keys, "6.2.5", "PostScript or a reference")
        if kind == "/Font" and object_.get("/Subtype") == "/Type0":
            self.font(object_)
        elif kind == "/Font":
            self.need(object_.get("/Subtype") in ("/CIDFontType2",), "6.3.4", f"a font {object_.get('/Subtype')} that is not embedded")
        if kind == "/Annot" or object_.get("/Subtype") == "/Link":
            flags = int(object_.get("/F", 0))
            self.need(flags & 4 and not flags & (1 | 2 | 32), "6.5.3", "an annotation that is not printed, or hidden")
            self.need(object_.get("/Subtype") == "/Link", "6.5.2", f"an annotation {object_.get('/Subtype')}")
            self.need("/A" not in keys and "/AA" not in keys, "6.6.1", "an annotation that acts")

    def font(self, font):
        cid = font.DescendantFonts[0]
        descriptor = cid.FontDescriptor
        name = str(font.BaseFont)
        for other in (cid.BaseFont, descriptor.FontName):
            self.need(str(other) == name, "6.3.2", f"one font of the names {name} and {other}")
        self.need(re.match(r"/[A-Z]{6}\+", name), "6.3.5", f"a subset without a tag: {name}")
        self.need("/FontFile2" in descriptor, "6.3.4", f"{name} is not embedded")
        self.need(font.Encoding == "/Identity-H" and cid.get("/CIDToGIDMap") == "/Identity", "6.3.3", f"{name}: another encoding")
        self.need("/ToUnicode" in font, "6.3.8", f"{name} cannot be read")
        program = TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()))
        glyphs = program["maxp"].numGlyphs
        bits = descriptor.CIDSet.read_bytes() if "/CIDSet" in descriptor else b""
        listed = {8 * at + bit for at, byte in enumerate(bits) for bit in range(8) if byte & (0x80 >> bit)}
        self.need(listed == set(range(glyphs)), "6.3.5", f"{name}: the list of glyphs names {len(listed)} of {glyphs}")
        scale = 1000 / program["head"].unitsPerEm
        advances = [program["hmtx"][each][0] * scale for each in program.getGlyphOrder()]
        for at, width in self.widths(cid).items():
            self.need(at < glyphs, "6.3.5", f"{name}: a width of the glyph {at}, which is not there")
            if at < glyphs:
                self.need(abs(advances[at] - width) <= 1.01, "6.3.6", f"{name}: glyph {at} is {advances[at]:.1f} wide, said to be {width}")

    @staticmethod
    def widths(cid):
        found = {}
        entries = list(cid.get("/W", []))
        at = 0
        while at < len(entries):
            first = int(entries[at])
            if isinstance(entries[at + 1], pikepdf.Array):
                found.update({first + i: float(width) for i, width in enumerate(entries[at + 1])})
                at += 2
            else:
                found.update({each: float(entries[at + 2]) for each in range(first, int(entries[at + 1]) + 1)})
                at += 3
        return found

    def page(self, page):
        self.need("/Group" not in page.obj, "6.4", "a page with a transparency group")
        depth = 0
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            self.need(name in KNOWN_OPERATORS, "6.2.10", f"an operator {name}")
            self.need(name not in ("k", "K"), "6.2.3", "a colour in CMYK")
            depth += (name == "q") - (name == "Q")
            self.need(0 <= depth <= 28, "6.1.12", f"{depth} states in each other")
            for operand in operands:
                if isinstance(operand, (int, float, decimal.Decimal)):
                    self.need(abs(float(operand)) <= 32767, "6.1.12", f"the number {operand}")
        self.need(depth == 0, "6.2.10", "states that stay open")


def problems(path):
    return Archive(path).check()


if __name__ == "__main__":
    import sys
    FOUND = {path: problems(path) for path in sys.argv[1:]}
    for path, said in FOUND.items():
        print(path, *(said or ["keeps the rules of PDF/A-1b that were looked at"]), sep="\n  ")
    sys.exit(any(FOUND.values()))
