// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/importwork.h"

#include "core/workspace/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace axw::clients {

using exchange::ColumnChoices;
using exchange::CompanyField;

namespace {

/// The person's choices, and those of earlier files that this one can follow.
ColumnChoices usable(const ImportRequest &request, const exchange::Table &table)
{
    ColumnChoices choices = request.chosen;
    for (const CompanyField field : exchange::companyFields()) {
        if (!request.remembered.contains(field) || choices.contains(field))
            continue;
        ColumnChoices more = choices;
        more.insert(field, request.remembered.value(field));
        if (exchange::companyColumns(table, more, request.headerRow))
            choices = more;
    }
    return choices;
}

} // namespace

Result<ImportReading> readImport(const ImportRequest &request, std::shared_ptr<const exchange::Table> known, const QString &folder,
                                 const Clock &clock)
{
    ImportReading reading;
    reading.table = std::move(known);
    if (!reading.table) {
        AXW_TRY_ASSIGN(table, exchange::readTable(request.path, {request.encoding, request.sheet, exchange::companyColumnCount}));
        reading.table = std::make_shared<const exchange::Table>(std::move(table));
    }
    for (const files::SheetRow &row : reading.table->rows) {
        if (!row.cells.isEmpty())
            reading.width = std::max(reading.width, row.cells.last().column + 1);
    }
    auto columns = exchange::companyColumns(*reading.table, usable(request, *reading.table), request.headerRow);
    if (!columns) {
        // The person can still say which column is which, so this is no failure of the file.
        reading.problem = columns.error().sentence;
        if (const auto plain = exchange::companyColumns(*reading.table, {{CompanyField::Name, files::columnLetters(0)}}, request.headerRow))
            reading.columns = *plain;
        reading.columns.columns.clear();
        return reading;
    }
    reading.columns = std::move(*columns);
    reading.list = exchange::readCompanies(*reading.table, reading.columns);
    AXW_TRY_ASSIGN(workspace, workspace::Workspace::open(folder, workspace::Access::Companion, clock));
    AXW_TRY_ASSIGN(plan, workspace::planImport(*workspace, reading.list));
    reading.plan = std::move(plan);
    return reading;
}

Result<> runImport(const exchange::CompanyPlan &plan, const QString &folder, const QString &person, const Clock &clock,
                   const Progress &progress)
{
    AXW_TRY_ASSIGN(workspace, workspace::Workspace::open(folder, workspace::Access::Companion, clock, person));
    return workspace::importCompanies(*workspace, plan, progress);
}

QString rememberedText(const ColumnChoices &choices)
{
    QJsonObject object;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        object.insert(exchange::companyFieldKey(it.key()), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ColumnChoices rememberedChoices(const QString &text)
{
    ColumnChoices choices;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto field = exchange::companyFieldFromKey(it.key()))
            choices.insert(*field, it.value().toString());
    }
    return choices;
}

} // namespace axw::clients
