// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QVariantMap>

#include <variant>

namespace axw::widgets {

/// A page of the left rail by its name ("today", "clients", "reports", "settings"), and a place in it.
struct RailTarget
{
    QString page;
    QVariantMap place;
    bool operator==(const RailTarget &) const = default;
};

/// A client's file and one of its tabs ("overview", a stage's key, "documents", "history"); an empty tab is the one
/// it was left at. Without a case the client's newest open one is shown.
struct ClientTarget
{
    ClientId client;
    QString tab;
    QVariantMap place;
    CaseId caseId;
    bool operator==(const ClientTarget &) const = default;
};

/// A report of one kind ("diagnosis", "register", "visit-log"; empty leaves it open) with what it is about already
/// chosen ("client": its id as text). The page "reports" is handed both by restoreState(), the kind as "kind".
struct ReportTarget
{
    QString kind;
    QVariantMap parameters;
    bool operator==(const ReportTarget &) const = default;
};

/// A place in the program that a page may ask for.
using Target = std::variant<RailTarget, ClientTarget, ReportTarget>;

/// The tab of a stage: "intake" … "demonstration".
QString stageTab(Stage stage);

} // namespace axw::widgets
