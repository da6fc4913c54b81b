// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a benchmark file: what is taken is written and read again as the same.
#include "core/diagnosis/benchmark.h"

#include <cstdlib>

using namespace axw;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = diagnosis::readBenchmark(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!read) {
        if (read.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = diagnosis::readBenchmark(diagnosis::benchmarkFile(*read));
    if (!again || !(*again == *read))
        std::abort();
    return 0;
}
