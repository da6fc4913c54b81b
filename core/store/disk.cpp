// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disk.h"

#include <filesystem>
#include <limits>

namespace axw::store {

std::optional<qint64> freeBytes(const QString &place)
{
    std::error_code failed;
    const auto space = std::filesystem::space(std::filesystem::path(place.toStdU16String()), failed);
    if (failed || space.available > std::uintmax_t(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return qint64(space.available);
}

} // namespace axw::store
