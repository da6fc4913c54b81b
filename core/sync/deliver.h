// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/remote.h"

namespace axw::sync {

/// What is to arrive: a file of this disk, and the bytes it must have.
struct Cargo
{
    QString path;
    QByteArray sha256;
};

struct Delivered
{
    QString name;          ///< the name it has there
    bool stoodThere = false; ///< it had arrived before
};

/// Brings a file to a place so that it is there whole or not at all, and once, however often this is tried and
/// wherever it was broken off: under a passing name first, read back and compared by SHA-256, then given its name. A
/// name under which something else stands is left to it ("report (2).pdf"); the same bytes under it are the file.
/// `passing` is the same at every try of one file and unlike that of any other. Damaged where this disk gives other
/// bytes than it was given.
Result<Delivered> deliver(Remote &remote, const QString &name, const Cargo &cargo, const QString &passing, const Progress &progress = {});

/// Takes away what a try that was broken off may have left at a place.
Result<> sweep(Remote &remote, const QString &passing, const Progress &progress = {});

/// "report.pdf", 2 -> "report (2).pdf".
QString numberedName(const QString &name, int number);

} // namespace axw::sync
