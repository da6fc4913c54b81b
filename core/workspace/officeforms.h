// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace axw::workspace {

class Workspace;

/// A form of an office that was filled once and is kept for the next time, whatever becomes of the file it came from.
struct OfficeForm
{
    QString name;   ///< of the file: 신청서.hwpx
    QString hash;   ///< of its bytes in the workspace's files
    QDateTime kept; ///< UTC

    bool operator==(const OfficeForm &) const = default;
};

/// The newest first. They are a setting of the centre: recorded, and taken back by undo.
Result<std::vector<OfficeForm>> officeForms(Workspace &workspace);
/// Keeps a form, in the place of one of the same name. Writes only what changed.
Result<> keepOfficeForm(Workspace &workspace, const QString &name, const QByteArray &bytes);
/// Takes a form off the list.
Result<> forgetOfficeForm(Workspace &workspace, const QString &name);

} // namespace axw::workspace
