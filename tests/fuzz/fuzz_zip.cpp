// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as an archive: never a crash, never more unpacked than the limits say.
#include "core/files/xlsx.h"
#include "core/files/zip.h"

#include <cstdlib>

using namespace axw;
using namespace axw::files;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    ZipLimits limits;
    limits.entryBytes = 1 << 20;
    limits.totalBytes = 4 << 20;
    limits.entries = 100;
    const auto zip = ZipReader::open(bytes, limits);
    if (!zip)
        return 0;
    qint64 total = 0;
    for (const QString &name : zip->names()) {
        if (const auto content = zip->read(name))
            total += content->size();
    }
    if (total > limits.totalBytes)
        std::abort();
    if (const auto book = Workbook::open(bytes, limits)) {
        for (const SheetInfo &sheet : book->sheets())
            (void)book->read(sheet.name, [](const SheetRow &) { return true; });
    }
    return 0;
}
