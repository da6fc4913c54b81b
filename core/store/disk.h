// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace axw::store {

/// How many bytes this person may still write at a place that exists; nothing where the system does not say. (QStorageInfo
/// looks the place up in the list of mounts, which a container need not have, and then answers -1.)
std::optional<qint64> freeBytes(const QString &place);

} // namespace axw::store
