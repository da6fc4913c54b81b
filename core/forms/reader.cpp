// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/reader.h"

#include "core/forms/choicesreader.h"
#include "core/forms/expressions.h"
#include "core/forms/names.h"
#include "core/forms/settingsreader.h"
#include "core/forms/surveyreader.h"
#include "core/forms/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

constexpr qint64 largestWorkbook = qint64(64) << 20;

/// A form of thousands of questions unpacks to a few megabytes.
files::ZipLimits limits()
{
    files::ZipLimits limits;
    limits.entryBytes = qint64(128) << 20;
    limits.totalBytes = qint64(256) << 20;
    limits.entries = 2000;
    return limits;
}

Reading refused(const QString &sheet, const QString &why)
{
    Reading reading;
    reading.problems.push_back({Problem::Severity::Error, sheet, 0, {}, why});
    return reading;
}

/// The sheets in the order in which a form is read.
struct Sheets
{
    std::optional<Sheet> survey;
    std::optional<Sheet> choices;
    std::optional<Sheet> settings;
    std::optional<Sheet> dimensions;
    std::optional<Sheet> levels;

    std::array<const std::optional<Sheet> *, 5> all() const { return {&survey, &choices, &settings, &dimensions, &levels}; }
};

void checkOtherSheets(const files::Workbook &book, Problems &problems)
{
    for (const files::SheetInfo &info : book.sheets()) {
        const QString name = info.name.trimmed().toLower();
        if (name == u"external_choices"_s)
            problems.warning(info.name, 0, {}, Words::tr("The sheet “external_choices” is not read: its type select_one_external is not supported. A choice_filter on the sheet “choices” does the same."));
        else if (name == u"entities"_s)
            problems.warning(info.name, 0, {}, Words::tr("The sheet “entities” has no effect here: entities live on a server."));
        else if (name == u"osm"_s)
            problems.warning(info.name, 0, {}, Words::tr("The sheet “osm” is not read: its type is not supported."));
    }
}

/// Why there is no sheet 'survey', and which one was probably meant.
QString missingSurvey(const files::Workbook &book)
{
    QStringList names;
    for (const files::SheetInfo &info : book.sheets())
        names += info.name;
    const QString meant = nearest(u"survey", names);
    return meant.isEmpty() ? Words::tr("The workbook has no sheet “survey”, so it is no form. Its sheets: %1.").arg(names.join(u", "_s))
                           : Words::tr("The workbook has no sheet “survey”; rename the sheet “%1”.").arg(meant);
}

void checkDefaultLanguage(const Sheets &sheets, const Form &form, Problems &problems)
{
    const QString &language = form.settings.defaultLanguage;
    if (language.isEmpty() || form.languages.isEmpty() || form.languages.contains(language))
        return;
    const QString meant = nearest(language, form.languages);
    const files::SheetRow &row = sheets.settings->rows().front();
    problems.warning(sheets.settings->name(), row.row, sheets.settings->header(u"default_language"_s),
                     meant.isEmpty() ? Words::tr("No column is in the default language “%1”; the form's languages: %2.").arg(language, form.languages.join(u", "_s))
                                     : Words::tr("No column is in the default language “%1”; was “%2” meant?").arg(language, meant));
}

/// By sheet, then by row; what is found out later about a row joins what was found before.
void sortByPlace(std::vector<Problem> &problems)
{
    static const QStringList order{u"survey"_s, u"choices"_s, u"settings"_s, u"dimensions"_s, u"levels"_s};
    const auto rank = [&](const Problem &problem) {
        const qsizetype at = order.indexOf(problem.sheet.trimmed().toLower());
        return std::pair(at < 0 ? order.size() : at, problem.row);
    };
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem &a, const Problem &b) { return rank(a) < rank(b); });
}

std::vector<Problem> sorted(const Problems &problems)
{
    std::vector<Problem> all = problems.all();
    sortByPlace(all);
    if (problems.more() > 0)
        all.push_back({Problem::Severity::Warning, {}, 0, {}, Words::tr("%n more problem(s) are not listed.", nullptr, int(problems.more()))});
    return all;
}

/// Pictures and sounds that are shown beside a question: without them it can still be answered.
void checkMedia(Reading &reading, const QDir &folder)
{
    QSet<QString> told;
    const auto look = [&](const QString &sheet, int row, const QMap<QString, Texts> &media) {
        for (auto kind = media.cbegin(); kind != media.cend(); ++kind) {
            for (auto text = kind->cbegin(); text != kind->cend(); ++text) {
                const QString name = text->section(u'/', -1); // "jr://images/a.png"
                if (told.contains(name) || folder.exists(name))
                    continue;
                told.insert(name);
                const QString column = u"media::"_s + kind.key() + (text.key().isEmpty() ? QString() : u"::"_s + text.key());
                reading.problems.push_back({Problem::Severity::Warning, sheet, row, column, Words::tr("The file “%1” is not there; it is shown beside the question once it lies in the form's folder.").arg(name)});
            }
        }
    };
    for (const Node &node : reading.form.nodes)
        look(u"survey"_s, node.row, node.media);
    for (const ChoiceList &list : reading.form.lists) {
        for (const Choice &choice : list.choices)
            look(u"choices"_s, choice.row, choice.media);
    }
    sortByPlace(reading.problems);
}

/// A ${name} in the label of a choice or in the name of a filled form shows that answer, so it must be there.
void checkMentions(const Sheets &sheets, const Form &form, Problems &problems)
{
    static const QRegularExpression mention(uR"re(\$\{\s*([^}]*?)\s*\})re"_s);
    QSet<QString> names;
    for (const Node &node : form.nodes)
        names.insert(node.name);
    const auto look = [&](const Sheet &sheet, int row, const QString &column, const QString &text) {
        for (auto matches = mention.globalMatch(text); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            if (!names.contains(name))
                problems.error(sheet.name(), row, column, Words::tr("No question has the name “%1” that the text asks for.").arg(name));
        }
    };
    for (const ChoiceList &list : form.lists) {
        if (!list.file.isEmpty() || !sheets.choices)
            continue;
        for (const Choice &choice : list.choices) {
            for (auto text = choice.label.cbegin(); text != choice.label.cend(); ++text)
                look(*sheets.choices, choice.row, sheets.choices->header(u"label"_s, text.key()), *text);
        }
    }
    if (!form.settings.instanceName.isEmpty())
        look(*sheets.settings, sheets.settings->rows().front().row, sheets.settings->header(u"instance_name"_s), form.settings.instanceName);
}

Result<Sheets> readSheets(const files::Workbook &book, Problems &problems)
{
    Sheets sheets;
    AXW_TRY_ASSIGN(survey, Sheet::read(book, SheetKind::Survey, problems));
    AXW_TRY_ASSIGN(choices, Sheet::read(book, SheetKind::Choices, problems));
    AXW_TRY_ASSIGN(settings, Sheet::read(book, SheetKind::Settings, problems));
    AXW_TRY_ASSIGN(dimensions, Sheet::read(book, SheetKind::Dimensions, problems));
    AXW_TRY_ASSIGN(levels, Sheet::read(book, SheetKind::Levels, problems));
    sheets = {std::move(survey), std::move(choices), std::move(settings), std::move(dimensions), std::move(levels)};
    return sheets;
}

/// Expressions are checked on the form as a whole; their columns get the headers the sheet has for them.
void tellOfExpressions(const Sheet &survey, const Form &form, Problems &problems)
{
    for (const Problem &problem : checkExpressions(form)) {
        const qsizetype language = problem.column.indexOf(u"::"_s);
        const QString header = language < 0 ? survey.header(problem.column)
                                            : survey.header(problem.column.left(language), problem.column.sliced(language + 2));
        if (problem.severity == Problem::Severity::Error)
            problems.error(survey.name(), problem.row, header, problem.why);
        else
            problems.warning(survey.name(), problem.row, header, problem.why);
    }
}

Reading readSheetsOf(Sheets &sheets, const Attachments &attachments, Problems &problems)
{
    Reading reading;
    Form &form = reading.form;
    if (sheets.settings)
        form.settings = readSettings(*sheets.settings, problems);
    sheets.survey->setOneBlank(yesOrNo(form.settings.extra.value(u"clean_text_values"_s)).value_or(true));
    for (std::optional<Sheet> *sheet : {&sheets.survey, &sheets.choices, &sheets.dimensions, &sheets.levels}) {
        if (!*sheet)
            continue;
        (*sheet)->setDefaultLanguage(form.settings.defaultLanguage);
        const QStringList languages = (*sheet)->languages();
        for (const QString &language : languages) {
            if (!form.languages.contains(language))
                form.languages += language;
        }
    }
    for (const std::optional<Sheet> *sheet : sheets.all()) {
        if (*sheet)
            (*sheet)->checkCells(problems);
    }
    if (sheets.dimensions)
        form.dimensions = readDimensions(*sheets.dimensions, problems);
    if (sheets.levels)
        form.levels = readLevels(*sheets.levels, problems);
    if (sheets.choices) {
        const bool twins = yesOrNo(form.settings.extra.value(u"allow_choice_duplicates"_s)).value_or(false);
        form.lists = readChoices(*sheets.choices, twins, problems);
    }
    SurveyReader(*sheets.survey, form, attachments, problems).run();
    checkMentions(sheets, form, problems);
    checkDefaultLanguage(sheets, form, problems);
    tellOfExpressions(*sheets.survey, form, problems);
    reading.missingTranslations = missingTranslations(form, [&](const QString &name, const QString &column, const QString &language) {
        for (const std::optional<Sheet> *sheet : sheets.all()) {
            if (*sheet && sheetName((*sheet)->kind()) == name)
                return (*sheet)->header(column, language);
        }
        return column;
    });
    return reading;
}

} // namespace

Reading readWorkbook(const QByteArray &bytes, const Attachments &attachments)
{
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused({}, Words::tr("This is an old Excel file (.xls) or one with a password. Save it as .xlsx without a password."));
    const auto book = files::Workbook::open(bytes, limits());
    if (!book)
        return refused({}, book.error().sentence);
    Problems problems;
    auto sheets = readSheets(*book, problems);
    if (!sheets)
        return refused({}, sheets.error().sentence);
    if (!sheets->survey)
        return refused(u"survey"_s, missingSurvey(*book));
    checkOtherSheets(*book, problems);
    Reading reading = readSheetsOf(*sheets, attachments, problems);
    reading.problems = sorted(problems);
    return reading;
}

Reading readWorkbook(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused({}, Words::tr("There is no file %1.").arg(path));
    if (!info.isFile()) // a pipe or a device could keep us waiting for ever
        return refused({}, Words::tr("%1 is not an ordinary file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused({}, Words::tr("The file %1 may not be read.").arg(path));
    if (file.size() > largestWorkbook)
        return refused({}, Words::tr("The file %1 is larger than %2 MB; no form is.").arg(path).arg(largestWorkbook >> 20));
    Reading reading = readWorkbook(file.readAll(), filesIn(info.absolutePath()));
    checkMedia(reading, info.absoluteDir());
    return reading;
}

} // namespace axw::forms
