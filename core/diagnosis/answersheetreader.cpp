// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/answersheet.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/diagnosis/answersheetparts.h"
#include "core/files/xlsx.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace answersheet;
using files::CellKind;
using files::SheetCell;
using files::SheetRow;
using forms::Place;
using forms::Type;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis)
};

constexpr qsizetype mostMistakes = 50;
constexpr int mostRows = 100'000; ///< of a sheet; a form has fewer questions

tl::unexpected<Error> noSuchFile(const QString &detail = {})
{
    return fail(Error::Kind::Invalid, Words::tr("This is no file of answers: it does not say which form and which client it belongs to. Right would be the file that was made for the client, filled in and saved as .xlsx."), detail);
}

/// What the hidden sheet says.
struct Hidden
{
    SheetHead head;
    QString hash;
    QHash<QString, QString> pathOf; ///< by number; empty for what cannot be answered here
};

/// The rows of a sheet, unless there are more than anybody filled in: those are not held.
Result<QList<SheetRow>> rowsOf(const files::Workbook &book, const QString &sheet)
{
    int rows = 0;
    AXW_TRY(book.read(sheet, [&](const SheetRow &) { return ++rows <= mostRows; }));
    if (rows > mostRows)
        return fail(Error::Kind::Invalid, Words::tr("The sheet “%1” has more than %2 rows; it is no file of answers.").arg(sheet).arg(mostRows));
    return book.rows(sheet);
}

Result<Hidden> readHidden(const files::Workbook &book)
{
    if (!book.hasSheet(headSheet))
        return noSuchFile();
    AXW_TRY_ASSIGN(rows, rowsOf(book, headSheet));
    if (rows.isEmpty() || rows.first().text(0) != mark)
        return noSuchFile();
    if (rows.first().text(1) != layout)
        return fail(Error::Kind::Invalid, Words::tr("This file of answers was made by a newer version of the program."));
    Hidden hidden;
    QHash<QString, QString> said;
    qsizetype at = 1;
    for (; at < rows.size() && !said.contains(u"items"_s); ++at)
        said.insert(rows[at].text(0), rows[at].text(1));
    hidden.head.formKey = said.value(u"form"_s);
    hidden.head.formVersion = said.value(u"version"_s).toInt();
    hidden.head.client = ClientId::fromString(said.value(u"client"_s));
    hidden.head.clientName = said.value(u"name"_s);
    hidden.head.language = languageFromCode(said.value(u"language"_s));
    hidden.hash = said.value(u"check"_s);
    for (; at < rows.size(); ++at)
        hidden.pathOf.insert(rows[at].text(0), rows[at].text(1));
    const bool whole = !hidden.head.formKey.isEmpty() && !hidden.head.client.isNull() && !hidden.hash.isEmpty()
        && hidden.pathOf.size() == said.value(u"items"_s).toInt();
    return whole ? Result<Hidden>(hidden) : Result<Hidden>(noSuchFile(u"the hidden sheet is damaged"_s));
}

/// Where the columns stand; people insert some.
struct Columns
{
    int header = 0; ///< the row, from 1
    int number = 0;
    int answer = 0;
    int note = 0;
};

std::optional<Columns> columnsIn(const QList<SheetRow> &rows)
{
    const auto is = [](const QString &text, size_t header) { return text == headers[header].ko || text == headers[header].en; };
    for (const SheetRow &row : rows) {
        std::array<int, 5> at{-1, -1, -1, -1, -1};
        for (const SheetCell &cell : row.cells) {
            for (size_t header = 0; header < headers.size(); ++header) {
                if (is(cell.text.trimmed(), header))
                    at[header] = cell.column;
            }
        }
        if (at[0] >= 0 && at[1] >= 0 && at[2] >= 0 && at[3] >= 0)
            return Columns{row.row, at[0], at[2], at[3]};
    }
    return {};
}

QString flat(const QString &text)
{
    return normalText(text).simplified();
}

/// Several answers in one cell: parted by semicolons and lines, else by commas.
QStringList parted(const QString &text)
{
    static const QRegularExpression strong(u"[;\\n\\r]+|\\s>\\s"_s);
    const bool hasStrong = strong.match(text).hasMatch();
    QStringList parts = hasStrong ? text.split(strong, Qt::SkipEmptyParts) : text.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = flat(part);
    parts.removeAll(QString());
    return parts;
}

/// The place of the choice that a text means; -1 for none or more than one.
int meant(const forms::Session &session, const Place &place, const QStringList &texts, const QString &typed)
{
    const forms::ChoiceList &list = *session.list(place);
    const auto only = [&](const auto &fits) {
        int found = -1;
        for (size_t at = 0; at < list.choices.size(); ++at) {
            if (!fits(at))
                continue;
            if (found >= 0)
                return -1;
            found = int(at);
        }
        return found;
    };
    int found = only([&](size_t at) { return flat(texts[qsizetype(at)]) == typed; });
    if (found < 0)
        found = only([&](size_t at) { return list.choices[at].name == typed; });
    if (found < 0)
        found = only([&](size_t at) { return flat(session.shown(place, list.choices[at].label)).compare(typed, Qt::CaseInsensitive) == 0; });
    return found;
}

tl::unexpected<Error> unfit(const QString &typed, const QString &right)
{
    return fail(Error::Kind::Invalid, Words::tr("“%1” is no answer to this question; right would be %2.").arg(typed.left(80), right));
}

QString someOf(const QStringList &offered)
{
    QStringList some = offered.mid(0, 8);
    for (QString &text : some)
        text = u'“' + (text.size() > 40 ? text.left(39) + u'…' : text) + u'”';
    if (offered.size() > some.size())
        some += u"…"_s;
    return Words::tr("one of %1").arg(some.join(u", "_s));
}

Result<TypedAnswer> typedChoice(const forms::Session &session, const Place &place, const QString &typed, Language language)
{
    const forms::Node &node = session.form().nodes[size_t(place.node)];
    const QStringList texts = choiceTexts(session, place);
    const QStringList offered = offeredTexts(session, place, language);
    if (node.type == Type::SelectOne) {
        const bool unknown = typed == unknownText().ko || typed.compare(unknownText().en, Qt::CaseInsensitive) == 0 || typed == u"unknown";
        if (unknown && mayBeUnknown(session.form(), node))
            return TypedAnswer{{}, true};
        const int found = meant(session, place, texts, typed);
        return found < 0 ? Result<TypedAnswer>(unfit(typed, someOf(offered)))
                         : Result<TypedAnswer>(TypedAnswer{session.list(place)->choices[size_t(found)].name, false});
    }
    QStringList names;
    // A label may hold a comma itself.
    const QStringList parts = meant(session, place, texts, flat(typed)) >= 0 ? QStringList{flat(typed)} : parted(typed);
    for (const QString &part : parts) {
        const int found = meant(session, place, texts, part);
        if (found < 0)
            return unfit(part, someOf(offered));
        names += session.list(place)->choices[size_t(found)].name;
    }
    return TypedAnswer{names.join(u' '), false};
}

/// The forms of dates and numbers that people and spreadsheets write, as the form wants them.
QString asTheFormWrites(Type type, const SheetCell &cell, QDate today)
{
    static const QRegularExpression thousands(u"^[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
    const QString text = cell.text.trimmed();
    switch (type) {
    case Type::Integer:
    case Type::Decimal:
    case Type::Range: return thousands.match(text).hasMatch() ? QString(text).remove(u',') : text;
    case Type::Date: {
        if (cell.kind == CellKind::Date)
            return text.left(10);
        const QDate read = parseDate(text, today);
        return read.isValid() ? read.toString(Qt::ISODate) : text;
    }
    case Type::DateTime: return QString(text).replace(QRegularExpression(u"^(\\d{4}-\\d{2}-\\d{2})\\s+"_s), u"\\1T"_s);
    default: return cell.text;
    }
}

} // namespace

Result<ReturnedSheet> readAnswerSheet(const QByteArray &bytes)
{
    AXW_TRY_ASSIGN(book, files::Workbook::open(bytes));
    AXW_TRY_ASSIGN(hidden, readHidden(book));
    ReturnedSheet returned;
    returned.head = hidden.head;
    returned.hash = hidden.hash;
    QList<SheetRow> rows;
    std::optional<Columns> columns;
    for (const files::SheetInfo &info : book.sheets()) {
        if (info.hidden || columns)
            continue;
        returned.sheet = info.name;
        AXW_TRY_ASSIGN(read, rowsOf(book, info.name));
        rows = std::move(read);
        columns = columnsIn(rows);
    }
    if (!columns)
        return fail(Error::Kind::Invalid, Words::tr("The row with the headers “%1”, “%2” and “%3” is missing. Give the file as it was made, filled in only.")
                                              .arg(headers[0].in(hidden.head.language), headers[2].in(hidden.head.language), headers[3].in(hidden.head.language)));
    returned.answerColumn = files::columnLetters(columns->answer);
    QStringList mistakes;
    QHash<QString, int> filledIn;
    const auto wrong = [&](int row, const QString &why) {
        if (mistakes.size() < mostMistakes)
            mistakes += Words::tr("%1, row %2, column %3: %4").arg(returned.sheet).arg(row).arg(returned.answerColumn, why);
    };
    for (const SheetRow &row : rows) {
        const SheetCell *cell = row.cell(columns->answer);
        const QString note = row.text(columns->note).trimmed();
        const bool answered = cell != nullptr && !cell->text.trimmed().isEmpty();
        if (row.row <= columns->header || (!answered && note.isEmpty()))
            continue;
        const QString number = row.text(columns->number).trimmed();
        if (!hidden.pathOf.contains(number))
            wrong(row.row, Words::tr("no question stands in this row; put the answer beside its question"));
        else if (hidden.pathOf[number].isEmpty())
            wrong(row.row, Words::tr("question %1 is not answered in this file; clear the cell").arg(number));
        else if (filledIn.contains(number))
            wrong(row.row, Words::tr("question %1 is answered in row %2 already; one of them is too many").arg(number).arg(filledIn[number]));
        else if (answered && cell->kind == CellKind::Error)
            wrong(row.row, Words::tr("the cell shows the error %1; write the answer itself").arg(cell->text));
        else
            returned.rows.push_back({row.row, hidden.pathOf[number], answered ? *cell : SheetCell(), note});
        filledIn.insert(number, row.row);
    }
    if (!mistakes.isEmpty())
        return fail(Error::Kind::Invalid, mistakes.join(u'\n'));
    return returned;
}

Result<TypedAnswer> typedAnswer(const forms::Session &session, const Place &place, const SheetCell &cell, Language language, QDate today)
{
    const forms::Node &node = session.form().nodes[size_t(place.node)];
    const QString typed = flat(cell.text);
    switch (node.type) {
    case Type::SelectOne: return typedChoice(session, place, typed, language);
    case Type::SelectMultiple:
    case Type::Rank: return typedChoice(session, place, normalText(cell.text), language);
    case Type::Acknowledge:
        if (typed == confirmedText().ko || typed.compare(confirmedText().en, Qt::CaseInsensitive) == 0 || typed == u"TRUE" || typed == u"OK")
            return TypedAnswer{u"OK"_s, false};
        return unfit(typed, u'“' + confirmedText().in(language) + u'”');
    default: break;
    }
    const QString code = asTheFormWrites(node.type, cell, today);
    AXW_TRY(forms::Session::read(session.form(), place.node, code));
    return TypedAnswer{code, false};
}

} // namespace axw::diagnosis
