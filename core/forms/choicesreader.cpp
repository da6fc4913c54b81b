// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/choicesreader.h"

#include "core/forms/settingsreader.h"

#include <QCoreApplication>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;
using files::SheetRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

constexpr double highestScore = 5; // levels are 0 to 5

Choice choiceIn(const Sheet &sheet, const SheetRow &row, Problems &problems)
{
    Choice choice;
    choice.row = row.row;
    choice.name = sheet.value(row, u"name"_s);
    choice.label = sheet.texts(row, u"label"_s);
    for (const QString &kind : {u"image"_s, u"audio"_s, u"video"_s, u"big-image"_s}) {
        const Texts files = sheet.texts(row, u"media::"_s + kind);
        if (!files.isEmpty())
            choice.media.insert(kind, files);
    }
    choice.score = numberIn(sheet, row, u"score"_s, problems);
    if (choice.score && (*choice.score < 0 || *choice.score > highestScore))
        problems.error(sheet.name(), row.row, u"score"_s, Words::tr("The score %1 lies outside the levels 0 to 5.").arg(*choice.score));
    choice.columns = sheet.others(row);
    return choice;
}

/// Each further column becomes an element that choice_filter asks for.
void checkHeaders(const Sheet &sheet, Problems &problems)
{
    for (const Sheet::Column &column : sheet.columns()) {
        if (column.meaning.standing == ColumnMeaning::Standing::Unknown && column.header.contains(u' '))
            problems.warning(sheet.name(), sheet.headerRow(), column.header,
                             Words::tr("A column that choice_filter may ask for has no blanks in its header; “%1” would be right.")
                                 .arg(QString(column.header).replace(u' ', u'_')));
    }
}

} // namespace

std::vector<ChoiceList> readChoices(const Sheet &sheet, bool allowDuplicates, Problems &problems)
{
    std::vector<ChoiceList> lists;
    if (sheet.rows().empty())
        return lists;
    bool complete = true;
    for (const QString &needed : {u"list_name"_s, u"name"_s}) {
        if (sheet.has(needed))
            continue;
        complete = false;
        problems.error(sheet.name(), sheet.headerRow(), needed, Words::tr("The column “%1” is missing.").arg(needed));
    }
    if (!complete)
        return lists;
    checkHeaders(sheet, problems);
    QHash<QString, size_t> listAt;
    QHash<QString, int> rowOf; // of a list's choice
    for (const SheetRow &row : sheet.rows()) {
        const QString listName = sheet.value(row, u"list_name"_s);
        if (listName.isEmpty()) {
            problems.warning(sheet.name(), row.row, sheet.header(u"list_name"_s), Words::tr("The row names no list; it is not read."));
            continue;
        }
        if (!listAt.contains(listName)) {
            listAt.insert(listName, lists.size());
            lists.push_back({listName, {}, {}});
        }
        ChoiceList &list = lists[listAt[listName]];
        Choice choice = choiceIn(sheet, row, problems);
        if (choice.name.isEmpty()) {
            problems.error(sheet.name(), row.row, sheet.header(u"name"_s), Words::tr("A choice of the list “%1” has no name. It needs one, short and without blanks.").arg(listName));
            continue;
        }
        const QString key = listName + QChar(0) + choice.name;
        if (!allowDuplicates && rowOf.contains(key)) {
            problems.error(sheet.name(), row.row, sheet.header(u"name"_s),
                           Words::tr("The list “%1” has a choice “%2” in row %3 already. Names of choices are unique in their list, unless the settings say allow_choice_duplicates.")
                               .arg(listName, choice.name).arg(rowOf[key]));
        }
        rowOf.insert(key, row.row);
        list.choices.push_back(std::move(choice));
    }
    return lists;
}

} // namespace axw::forms
