// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QCoreApplication>
#include <QStringList>

namespace axw::workspace {
class Workspace;
}

namespace axw::shell {

/// What the line at the foot says of a workspace: when it was saved, when backed up.
class StatusFacts
{
    Q_DECLARE_TR_FUNCTIONS(axw::shell::StatusFacts)

public:
    static QStringList of(const workspace::Workspace &workspace, Language language);
};

} // namespace axw::shell
