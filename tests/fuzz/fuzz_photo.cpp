// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a photograph: what is given out as being without its place has none, and giving it in again changes
// nothing.
#include "core/files/photo.h"

#include <cstdlib>

using namespace axw;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (!files::isPhoto(bytes))
        return 0;
    const auto clean = files::withoutPlace(bytes);
    if (!clean)
        return 0;
    const auto facts = files::photoFacts(*clean);
    if (!facts || facts->hasPlace)
        std::abort();
    const auto again = files::withoutPlace(*clean);
    if (!again || *again != *clean)
        std::abort();
    return 0;
}
