// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a text file: decoding and reading never crash, and what was read is written and read alike again.
#include "core/files/csv.h"
#include "core/files/encoding.h"

#include <cstdlib>

using namespace axw;
using namespace axw::files;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto asked : {std::optional<Encoding>(), std::optional(Encoding::Cp949), std::optional(Encoding::Utf16Be)}) {
        const auto decoded = decodeText(bytes, asked);
        if (!decoded)
            continue;
        const auto again = encodeText(decoded->text, Encoding::Utf8);
        if (!again || decodeText(*again)->text != decoded->text)
            std::abort();
        const auto rows = parseCsv(decoded->text, guessSeparator(decoded->text));
        if (!rows)
            continue;
        for (const SheetRow &row : *rows) {
            const int width = row.cells.last().column + 1;
            if (width > 64)
                continue;
            QStringList cells;
            for (int column = 0; column < width; ++column)
                cells += row.text(column);
            const auto written = parseCsv(csvLine(cells), u',');
            if (!written || written->size() != 1)
                std::abort();
            for (int column = 0; column < width; ++column) {
                if (written->first().text(column) != neutralCell(cells[column]))
                    std::abort();
            }
        }
    }
    return 0;
}
