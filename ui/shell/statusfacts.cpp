// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusfacts.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The time of today, the date of another day.
QString shortTime(const QDateTime &utc, const Clock &clock, Language language)
{
    const QDateTime local = seoulTime(utc.toMSecsSinceEpoch());
    if (local.date() == clock.today())
        return local.toString(u"HH:mm"_s);
    return formatShortDate(local.date(), language);
}

} // namespace

QStringList StatusFacts::of(const workspace::Workspace &workspace, Language language)
{
    QStringList facts;
    if (workspace.isReadOnly())
        facts.append(tr("Read-only"));
    else if (workspace.lastSaved().isValid())
        facts.append(tr("Saved %1").arg(shortTime(workspace.lastSaved(), workspace.clock(), language)));
    else
        facts.append(tr("All changes are saved"));
    facts.append(workspace.lastBackup().isValid() ? tr("Backup %1").arg(shortTime(workspace.lastBackup(), workspace.clock(), language))
                                                  : tr("No backup yet"));
    return facts;
}

} // namespace axw::shell
