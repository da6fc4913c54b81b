// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/workspace/companyimport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

/// How the list is to be read, as the options say.
struct Reading
{
    exchange::TableOptions table;
    exchange::ColumnChoices choices;
    std::optional<int> headerRow;
};

tl::expected<Reading, Failure> readingOf(const Call &call)
{
    Reading reading;
    reading.table.suits = exchange::companyColumnCount;
    reading.table.sheet = call.value(u"sheet"_s);
    if (call.has(u"encoding"_s)) {
        reading.table.encoding = files::encodingFromName(call.value(u"encoding"_s));
        if (!reading.table.encoding)
            return wrongCall(Words::tr("“%1” is no encoding; right would be %2.")
                                 .arg(call.value(u"encoding"_s), files::encodingNames().join(u", "_s)));
    }
    for (const QString &word : call.values(u"map"_s)) {
        const auto field = exchange::companyFieldFromKey(word.section(u'=', 0, 0).trimmed());
        if (!word.contains(u'=') || !field) {
            QStringList keys;
            for (const exchange::CompanyField each : exchange::companyFields())
                keys += exchange::companyFieldKey(each);
            return wrongCall(Words::tr("“%1” is not of the form %2 with one of the fields %3.").arg(word, u"FIELD=COLUMN"_s, keys.join(u", "_s)));
        }
        if (reading.choices.contains(*field))
            return wrongCall(Words::tr("The field %1 is given twice.").arg(exchange::companyFieldKey(*field)));
        reading.choices.insert(*field, word.section(u'=', 1));
    }
    if (call.has(u"header"_s)) {
        bool number = false;
        reading.headerRow = call.value(u"header"_s).toInt(&number);
        if (!number || *reading.headerRow < 0)
            return wrongCall(Words::tr("--header is the number of a row, 0 for none."));
    }
    return reading;
}

QJsonArray remarksJson(const QList<exchange::RowRemark> &remarks)
{
    QJsonArray list;
    for (const exchange::RowRemark &remark : remarks)
        list += QJsonObject{{u"row"_s, remark.row}, {u"column"_s, remark.column}, {u"why"_s, remark.why}};
    return list;
}

QString remarkLine(const exchange::RowRemark &remark)
{
    return Words::tr("row %1, %2: %3", "row, column, why").arg(remark.row).arg(remark.column, remark.why);
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Io, Words::tr("The file %1 cannot be written.").arg(path), file.errorString());
    return {};
}

Answer answer(const Call &call, const exchange::Table &table, const exchange::CompanyList &list, const exchange::CompanyPlan &plan)
{
    QJsonObject columns;
    for (auto it = list.columns.columns.cbegin(); it != list.columns.columns.cend(); ++it)
        columns[exchange::companyFieldKey(it.key())] = list.columns.headerAt(*it);
    Answer answer;
    answer.json = QJsonObject{{u"rows"_s, plan.rows},
                              {u"created"_s, plan.created},
                              {u"updated"_s, plan.updated},
                              {u"unchanged"_s, plan.unchanged},
                              {u"refused"_s, remarksJson(plan.refused)},
                              {u"warnings"_s, remarksJson(plan.warnings)},
                              {u"encoding"_s, table.encoding},
                              {u"format"_s, table.format},
                              {u"sheet"_s, table.sheet.isEmpty() ? QJsonValue() : QJsonValue(table.sheet)},
                              {u"header_row"_s, list.columns.headerRow},
                              {u"columns"_s, columns},
                              {u"dry_run"_s, call.has(u"dry-run"_s)}};
    answer.text = Words::tr("%1 rows (%2): %3 created, %4 updated, %5 unchanged, %6 refused")
                      .arg(plan.rows)
                      .arg(table.encoding)
                      .arg(plan.created)
                      .arg(plan.updated)
                      .arg(plan.unchanged)
                      .arg(plan.refused.size());
    for (const exchange::RowRemark &remark : plan.refused)
        answer.messages += Words::tr("Refused: %1").arg(remarkLine(remark));
    for (const exchange::RowRemark &remark : plan.warnings)
        answer.messages += Words::tr("Look at: %1").arg(remarkLine(remark));
    return answer;
}

Outcome run(const Call &call)
{
    AXWB_TRY_ASSIGN(reading, readingOf(call));
    AXWB_TRY_ASSIGN(table, exchange::readTable(call.argument(1), reading.table));
    auto named = exchange::companyColumns(table, reading.choices, reading.headerRow);
    if (!named) {
        Error error = named.error();
        error.sentence = QFileInfo(call.argument(1)).fileName() + u": "_s + error.sentence;
        return tl::unexpected<Failure>(std::move(error));
    }
    const exchange::CompanyColumns &columns = *named;
    const exchange::CompanyList list = exchange::readCompanies(table, columns);
    const bool dry = call.has(u"dry-run"_s);
    AXWB_TRY_ASSIGN(workspace, opened(call, dry ? workspace::Access::Read : workspace::Access::Write));
    AXWB_TRY_ASSIGN(plan, workspace::planImport(*workspace, list));
    if (call.has(u"refused"_s)) {
        AXWB_TRY(notOneOfItsOwn(*workspace, call.value(u"refused"_s)));
        // Before the import: when this file cannot be written, nothing is changed.
        AXWB_TRY_ASSIGN(bytes, files::encodeText(exchange::mendList(table, columns, plan.refused), files::Encoding::Utf8));
        AXWB_TRY(writeFile(call.value(u"refused"_s), bytes));
    }
    if (!dry)
        AXWB_TRY(workspace::importCompanies(*workspace, plan));
    return answer(call, table, list, plan);
}

} // namespace

VerbSpec importCompaniesVerb()
{
    return {.name = u"import-companies"_s,
            .arguments = u"W FILE"_s,
            .least = 2,
            .most = 2,
            .purpose = QT_TRANSLATE_NOOP("axwb", "adds and updates clients from a list (CSV or XLSX), as one edit"),
            .options = {{u"encoding"_s, u"E"_s, QT_TRANSLATE_NOOP("axwb", "the CSV file's encoding, where it is found wrong")},
                        {u"map"_s, u"FIELD=COLUMN"_s, QT_TRANSLATE_NOOP("axwb", "which column holds a field: its header or its letters"), true},
                        {u"sheet"_s, u"NAME"_s, QT_TRANSLATE_NOOP("axwb", "which sheet of a workbook")},
                        {u"header"_s, u"N"_s, QT_TRANSLATE_NOOP("axwb", "the row of the header, 0 for none")},
                        {u"refused"_s, u"FILE"_s, QT_TRANSLATE_NOOP("axwb", "save the refused rows with reasons as CSV, to mend")},
                        {u"dry-run"_s, {}, QT_TRANSLATE_NOOP("axwb", "say what would happen and change nothing")}},
            .run = run};
}

} // namespace axw::app
