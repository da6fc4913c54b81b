// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/settingsreader.h"

#include <QCoreApplication>

#include <cmath>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;
using files::SheetRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

} // namespace

std::optional<double> numberIn(const Sheet &sheet, const SheetRow &row, const QString &column, Problems &problems)
{
    const QString text = sheet.value(row, column);
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    problems.error(sheet.name(), row.row, sheet.header(column), Words::tr("“%1” is not a number; a number such as 1 or 0.5 is needed here.").arg(text));
    return {};
}

Settings readSettings(const Sheet &sheet, Problems &problems)
{
    Settings settings;
    if (sheet.rows().empty())
        return settings;
    const SheetRow &row = sheet.rows().front();
    settings.title = textOf(sheet.value(row, u"form_title"_s));
    settings.id = sheet.value(row, u"form_id"_s);
    settings.version = sheet.value(row, u"version"_s);
    settings.defaultLanguage = sheet.value(row, u"default_language"_s).simplified();
    settings.instanceName = sheet.value(row, u"instance_name"_s);
    for (const Sheet::Column &column : sheet.columns()) {
        static const QSet<QString> ours{u"form_title"_s, u"form_id"_s, u"version"_s, u"default_language"_s, u"instance_name"_s};
        const QString text = valueOf(row.text(column.at));
        if (!text.isEmpty() && !ours.contains(column.meaning.name))
            settings.extra.insert(column.meaning.name, text);
    }
    if (sheet.rows().size() > 1)
        problems.warning(sheet.name(), sheet.rows()[1].row, {}, Words::tr("Only the first row under the headers is read on this sheet."));
    const QString duplicates = settings.extra.value(u"allow_choice_duplicates"_s);
    if (!duplicates.isEmpty() && !yesOrNo(duplicates))
        problems.warning(sheet.name(), row.row, sheet.header(u"allow_choice_duplicates"_s), Words::tr("“%1” is neither yes nor no; it is taken for no.").arg(duplicates));
    return settings;
}

std::vector<Dimension> readDimensions(const Sheet &sheet, Problems &problems)
{
    std::vector<Dimension> dimensions;
    for (const QString &needed : {u"key"_s, u"weight"_s}) {
        if (!sheet.has(needed) && (needed == u"key"_s || !sheet.rows().empty()))
            problems.add({needed == u"key"_s ? Problem::Severity::Error : Problem::Severity::Warning, sheet.name(), sheet.headerRow(), needed,
                          needed == u"key"_s ? Words::tr("The column “%1” is missing.").arg(needed)
                                             : Words::tr("The column “%1” is missing; all dimensions weigh the same.").arg(needed)});
    }
    if (!sheet.has(u"key"_s))
        return dimensions;
    QHash<QString, int> rowOf;
    for (const SheetRow &row : sheet.rows()) {
        Dimension dimension;
        dimension.row = row.row;
        dimension.key = sheet.value(row, u"key"_s);
        if (dimension.key.isEmpty()) {
            problems.error(sheet.name(), row.row, sheet.header(u"key"_s), Words::tr("A dimension needs a key; questions name it in their column “dimension”."));
            continue;
        }
        if (rowOf.contains(dimension.key)) {
            problems.error(sheet.name(), row.row, sheet.header(u"key"_s), Words::tr("The key “%1” is used in row %2 already. Each dimension needs one of its own.")
                                                                              .arg(dimension.key).arg(rowOf[dimension.key]));
            continue;
        }
        rowOf.insert(dimension.key, row.row);
        dimension.label = sheet.texts(row, u"label"_s);
        dimension.shortLabel = sheet.texts(row, u"short"_s);
        dimension.about = sheet.texts(row, u"about"_s);
        dimension.weight = numberIn(sheet, row, u"weight"_s, problems).value_or(1);
        if (dimension.weight < 0)
            problems.error(sheet.name(), row.row, sheet.header(u"weight"_s), Words::tr("A weight is 0 or more."));
        const QString switchable = sheet.value(row, u"switchable"_s);
        if (!switchable.isEmpty() && !yesOrNo(switchable))
            problems.error(sheet.name(), row.row, sheet.header(u"switchable"_s), Words::tr("“%1” is neither yes nor no.").arg(switchable));
        dimension.switchable = yesOrNo(switchable).value_or(false);
        dimensions.push_back(std::move(dimension));
    }
    return dimensions;
}

std::vector<Level> readLevels(const Sheet &sheet, Problems &problems)
{
    std::vector<Level> levels;
    if (!sheet.has(u"level"_s)) {
        problems.error(sheet.name(), sheet.headerRow(), u"level"_s, Words::tr("The column “%1” is missing.").arg(u"level"_s));
        return levels;
    }
    for (const SheetRow &row : sheet.rows()) {
        const auto score = numberIn(sheet, row, u"level"_s, problems);
        if (!score && sheet.value(row, u"level"_s).isEmpty())
            problems.error(sheet.name(), row.row, sheet.header(u"level"_s), Words::tr("A level needs its number."));
        if (score)
            levels.push_back({*score, sheet.texts(row, u"label"_s), sheet.texts(row, u"meaning"_s), row.row});
    }
    return levels;
}

} // namespace axw::forms
