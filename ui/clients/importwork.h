// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/workspace/companyimport.h"

#include <memory>

/// What the import of a list does away from the interface's thread: it gets a copy of what was asked and a connection
/// of its own to the workspace.
namespace axw::clients {

/// How a person wants a file to be read.
struct ImportRequest
{
    QString path;
    std::optional<files::Encoding> encoding; ///< empty: found out
    QString sheet;                           ///< empty: the one that suits best
    std::optional<int> headerRow;            ///< empty: found out
    exchange::ColumnChoices chosen;          ///< by the person, for this file
    exchange::ColumnChoices remembered;      ///< of earlier files; what this file does not have is passed over
};

/// What came of it, for the preview.
struct ImportReading
{
    std::shared_ptr<const exchange::Table> table;
    int width = 0;        ///< columns of the widest row
    QString problem;      ///< why the columns are not understood; then there is no plan
    exchange::CompanyColumns columns;
    exchange::CompanyList list;
    exchange::CompanyPlan plan;
};

/// Reads the file (unless `known` is it, read the same way) and works out what importing it would do.
Result<ImportReading> readImport(const ImportRequest &request, std::shared_ptr<const exchange::Table> known, const QString &folder,
                                 const Clock &clock);

/// Does what a plan says, on a connection of its own. The window's workspace is told by Workspace::refresh().
Result<> runImport(const exchange::CompanyPlan &plan, const QString &folder, const QString &person, const Clock &clock,
                   const Progress &progress);

/// The choices as they are kept from one import to the next.
QString rememberedText(const exchange::ColumnChoices &choices);
exchange::ColumnChoices rememberedChoices(const QString &text);

} // namespace axw::clients
