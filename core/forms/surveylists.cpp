// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a question of the sheet 'survey' chooses from: a list of the sheet 'choices', a file beside the form, and the
// choice that 'or_other' adds.
#include "core/forms/surveyreader.h"

#include "core/forms/names.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;
using files::SheetRow;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

/// Among how many names a slip is looked for.
constexpr size_t mostGuessed = 2000;

/// The words other tools give the added choice and question; Korean where the form's language is Korean. They belong to
/// the form and not to the interface, so they are not translated with it.
Texts inLanguages(const QStringList &languages, const QString &english, const QString &korean)
{
    Texts texts;
    const QStringList all = languages.isEmpty() ? QStringList{QString()} : languages;
    for (const QString &language : all) {
        const QString lower = language.toLower();
        const bool isKorean = lower.contains(u"한국"_s) || lower.contains(u"korean"_s) || lower == u"ko"_s || lower.contains(u"(ko"_s);
        texts.insert(language, isKorean ? korean : english);
    }
    return texts;
}

} // namespace

void SurveyReader::readList(const SheetRow &row, Node &node)
{
    const bool onTheSheet = list(node.list) != nullptr;
    const QString ending = node.list.section(u'.', -1).toLower();
    const bool saysFile = typeWords(node.typeText).fromFile;
    if (saysFile || (!onTheSheet && node.list.contains(u'.') && ending == u"csv"_s)) {
        readFileList(row, node);
        return;
    }
    if (node.list.contains(u"${"_s)) {
        error(row, u"type"_s, Words::tr("Choosing from the answers of a repeat, as “%1”, is not supported; a list of the sheet “choices” is needed.").arg(node.list));
        return;
    }
    if (!onTheSheet) {
        QStringList names;
        for (size_t i = 0; i < std::min(m_form.lists.size(), mostGuessed); ++i)
            names += m_form.lists[i].name;
        const QString guess = meant(node.list, names);
        error(row, u"type"_s,
              !guess.isEmpty()   ? Words::tr("There is no list “%1” on the sheet “choices”; was “%2” meant?").arg(node.list, guess)
              : names.isEmpty() ? Words::tr("There is no list “%1”: the form needs a sheet “choices” with the columns list_name, name and label.").arg(node.list)
                                : Words::tr("There is no list “%1” on the sheet “choices”; its lists: %2.").arg(node.list, names.mid(0, 12).join(u", "_s)));
        return;
    }
    checkList(row, node);
}

void SurveyReader::checkList(const SheetRow &row, const Node &node)
{
    const ChoiceList *const chosen = list(node.list);
    if (chosen->choices.empty())
        error(row, u"type"_s, Words::tr("The list “%1” holds no choice.").arg(node.list));
    // Several answers stand in one text, parted by blanks.
    if ((node.type == Type::SelectMultiple || node.type == Type::Rank) && !m_listsTold.contains(chosen->name)) {
        m_listsTold.insert(chosen->name);
        for (const Choice &choice : chosen->choices) {
            if (choice.name.contains(u' '))
                m_problems.error(chosen->file.isEmpty() ? u"choices"_s : m_sheet.name(), chosen->file.isEmpty() ? choice.row : row.row,
                                 chosen->file.isEmpty() ? u"name"_s : m_sheet.header(u"type"_s),
                                 Words::tr("“%1” of the list “%2” has a blank in its name; where several can be chosen, “%3” would be right.")
                                     .arg(choice.name, chosen->name, QString(choice.name).replace(u' ', u'_')));
        }
    }
    if (!node.orOther)
        return;
    if (!node.choiceFilter.isEmpty())
        error(row, u"choice_filter"_s, Words::tr("or_other and a filter of choices do not go together. Add a choice “other” and a question of your own instead."));
    if (!chosen->file.isEmpty())
        error(row, u"type"_s, Words::tr("or_other needs a list of the sheet “choices”; a file cannot be added to."));
}

void SurveyReader::readFileList(const SheetRow &row, Node &node)
{
    const QString file = node.list;
    const QString ending = file.section(u'.', -1).toLower();
    if (!file.contains(u'.') || ending != u"csv"_s) {
        error(row, u"type"_s, ending == u"xml"_s || ending == u"geojson"_s
                                  ? Words::tr("Lists of .%1 files are not supported; save “%2” as .csv.").arg(ending, file)
                                  : Words::tr("“%1” is no name of a file; right would be a name that ends in .csv.").arg(file));
        return;
    }
    const QString value = node.parameters.value(u"value"_s, u"name"_s);
    const QString label = node.parameters.value(u"label"_s, u"label"_s);
    if (value != u"name"_s || label != u"label"_s)
        node.list = u"%1 value=%2 label=%3"_s.arg(file, value, label);
    if (list(node.list) == nullptr) {
        if (m_listsTold.contains(u"file "_s + node.list))
            return;
        m_listsTold.insert(u"file "_s + node.list);
        const QByteArray *bytes = fileNamed(row, u"type"_s, file);
        if (bytes == nullptr)
            return;
        int without = 0;
        auto read = readListFile(*bytes, file, value, label, &without);
        if (!read) {
            error(row, u"type"_s, read.error().sentence);
            return;
        }
        if (without > 0)
            warning(row, u"type"_s, Words::tr("%n row(s) of “%1” have nothing in the column “%2”; they are not read.", nullptr, without).arg(file, value));
        read->name = node.list;
        addList(std::move(*read));
    }
    checkList(row, node);
}

void SurveyReader::addOther(const SheetRow &row, const Node &node)
{
    ChoiceList *const chosen = list(node.list);
    if (chosen == nullptr || chosen->choices.empty() || !chosen->file.isEmpty())
        return;
    if (chosen->choice(u"other") == nullptr) {
        Choice other;
        other.name = u"other"_s;
        other.label = inLanguages(m_form.languages, u"Other"_s, u"기타"_s);
        chosen->choices.push_back(std::move(other));
    }
    Node text;
    text.name = node.name + u"_other"_s;
    text.type = Type::Text;
    text.typeText = u"text"_s;
    text.row = row.row;
    text.otherText = true;
    text.label = inLanguages(m_form.languages, u"Specify other."_s, u"기타 내용을 적어 주십시오."_s);
    text.relevant = u"selected(../%1, 'other')"_s.arg(node.name);
    if (m_open.back().rowOf.contains(text.name))
        error(row, u"name"_s, Words::tr("or_other adds a question “%1”, but row %2 has that name.").arg(text.name).arg(m_open.back().rowOf[text.name]));
    m_open.back().rowOf.insert(text.name, row.row);
    add(std::move(text));
}

void SurveyReader::readPulledFiles(const SheetRow &row)
{
    static const QRegularExpression pull(uR"(pulldata\s*\(\s*['"]([^'"]+)['"])"_s);
    for (const QString &column : {u"calculation"_s, u"constraint"_s, u"readonly"_s, u"required"_s, u"relevant"_s, u"default"_s, u"choice_filter"_s}) {
        const QString text = m_sheet.value(row, column);
        if (!text.contains(u"pulldata"_s))
            continue;
        for (auto matches = pull.globalMatch(text); matches.hasNext();) {
            QString file = matches.next().captured(1);
            if (!file.endsWith(u".csv"_s, Qt::CaseInsensitive))
                file += u".csv"_s;
            (void)fileNamed(row, column, file);
        }
    }
}

void SurveyReader::readTable(const SheetRow &row)
{
    const QString name = m_sheet.value(row, u"name"_s);
    if (name.isEmpty())
        error(row, u"name"_s, Words::tr("The row has no name; right would be that of a .csv file, without its ending."));
    else
        (void)fileNamed(row, u"name"_s, name + u".csv"_s);
}

const QByteArray *SurveyReader::fileNamed(const SheetRow &row, const QString &column, const QString &file)
{
    auto known = m_form.files.constFind(file);
    if (known != m_form.files.cend())
        return &*known;
    auto bytes = m_attachments(file);
    if (bytes)
        bytes = asUtf8(*bytes, file);
    if (!bytes) {
        error(row, column, bytes.error().sentence);
        return nullptr;
    }
    return &*m_form.files.insert(file, *bytes);
}

} // namespace axw::forms
