// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/report/document.h"

#include <optional>
#include <vector>

namespace axw::workspace {

class Workspace;

using ReportDesignId = Id<struct ReportDesignKind>;

/// How reports of the centre look: a template that is chosen for a report.
struct ReportDesign
{
    ReportDesignId id;
    QString name;     ///< unlike any other's
    QString centreKo; ///< the centre's name in a Korean report; empty: that of the workspace
    QString centreEn;
    QString footKo; ///< at the foot of every page: address, telephone
    QString footEn;
    QString colour;  ///< #RRGGBB; empty: the program's
    QByteArray logo; ///< the bytes of a picture; kept as a PNG
    bool coverPage = false;

    bool operator==(const ReportDesign &) const = default;
};

/// In the order of their names.
Result<std::vector<ReportDesign>> reportDesigns(Workspace &workspace);
/// By name, whatever its case and width.
Result<std::optional<ReportDesign>> reportDesignNamed(Workspace &workspace, const QString &name);
/// Within Workspace::edit. Adds one or changes the one of this id. Invalid without a name, with another's name, for a
/// colour that is none, and for a logo that cannot be read as PNG, JPEG or WebP.
Result<ReportDesignId> putReportDesign(Workspace &workspace, ReportDesign design);
/// Within Workspace::edit.
Result<> dropReportDesign(Workspace &workspace, ReportDesignId id);

/// Gives a document this look. NotFound when the design is gone.
Result<> dress(Workspace &workspace, ReportDesignId id, report::Document &document);

} // namespace axw::workspace
