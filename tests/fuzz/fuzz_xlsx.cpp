// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any text as one part of an otherwise sound workbook (the first byte chooses which), so that the fuzzer's time goes
// into our reader and not into guessing checksums. Rows come in ascending order with ascending columns, or not at all.
#include "core/files/xlsx.h"

#include <cstdlib>

using namespace axw;
using namespace axw::files;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray part(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto chosen = [&](int number, const QByteArray &sound) { return data[0] % 6 == number ? part : sound; };
    const auto stored = ZipWriter::Method::Stored;
    ZipWriter zip;
    zip.add(u"_rels/.rels"_s, chosen(0, "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"), stored);
    zip.add(u"xl/workbook.xml"_s,
            chosen(1, "<workbook xmlns:r=\"" + relation + "\"><sheets><sheet name=\"s\" r:id=\"r1\"/></sheets></workbook>"), stored);
    zip.add(u"xl/_rels/workbook.xml.rels"_s,
            chosen(2, "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/><Relationship Id=\"r2\" "
                      "Type=\"x/sharedStrings\" Target=\"t.xml\"/><Relationship Id=\"r3\" Type=\"x/styles\" Target=\"y.xml\"/></Relationships>"),
            stored);
    zip.add(u"xl/t.xml"_s, chosen(3, "<sst><si><t>a</t></si></sst>"), stored);
    zip.add(u"xl/y.xml"_s, chosen(4, "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"), stored);
    zip.add(u"xl/s.xml"_s,
            chosen(5, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c s=\"1\"><v>2</v></c></row></sheetData></worksheet>"),
            stored);
    const auto bytes = zip.bytes();
    if (!bytes)
        std::abort();
    const auto book = Workbook::open(*bytes);
    if (!book)
        return 0;
    for (const SheetInfo &sheet : book->sheets()) {
        int before = 0;
        (void)book->read(sheet.name, [&](const SheetRow &row) {
            int column = -1;
            for (const SheetCell &cell : row.cells) {
                if (cell.column <= column || cell.text.isEmpty())
                    std::abort();
                column = cell.column;
            }
            if (row.row <= before || row.cells.isEmpty())
                std::abort();
            before = row.row;
            return true;
        });
    }
    return 0;
}
