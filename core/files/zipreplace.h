// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace axw::files {

/// An entry of an archive and what it holds from now on.
struct ZipReplacement
{
    QString name;
    QByteArray content;
};

/// An archive with other contents of some of its entries. All others keep their packed bytes; all keep their order, way
/// of packing and date. Without a replacement it is the same, byte for byte. NotFound for an entry that is not there.
Result<QByteArray> zipReplaced(const QByteArray &archive, const std::vector<ZipReplacement> &replacements);

} // namespace axw::files
