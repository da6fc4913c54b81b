// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sheet.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;
using files::SheetRow;
using Standing = ColumnMeaning::Standing;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

/// More rows than any questionnaire has; a sheet that goes on is refused without being read to its end.
constexpr size_t mostRows = 50'000;
constexpr int mostColumns = 1'000;

} // namespace

QString textOf(const QString &cell)
{
    return cell.trimmed().normalized(QString::NormalizationForm_C);
}

QString valueOf(const QString &cell)
{
    QString text = cell;
    text.replace(QChar(0xA0), u' ');
    for (const char16_t quote : {u'\u2018', u'\u2019'})
        text.replace(QChar(quote), u'\'');
    for (const char16_t quote : {u'\u201c', u'\u201d'})
        text.replace(QChar(quote), u'"');
    return textOf(text);
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString word = text.toLower();
    if (word == u"yes"_s || word == u"true"_s || word == u"true()"_s)
        return true;
    if (word == u"no"_s || word == u"false"_s || word == u"false()"_s)
        return false;
    return {};
}

Result<std::optional<Sheet>> Sheet::read(const files::Workbook &book, SheetKind kind, Problems &problems)
{
    Sheet sheet;
    sheet.m_kind = kind;
    const QString wanted = sheetName(kind);
    for (const files::SheetInfo &info : book.sheets()) {
        if (info.name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0) {
            sheet.m_name = info.name;
            break;
        }
    }
    if (sheet.m_name.isEmpty())
        return std::optional<Sheet>();
    bool tooLong = false;
    bool first = true;
    AXW_TRY(book.read(sheet.m_name, [&](SheetRow row) {
        if (isBlank(row))
            return true;
        if (first) {
            sheet.readHeader(row, problems);
            first = false;
            return true;
        }
        tooLong = sheet.m_rows.size() >= mostRows;
        if (!tooLong)
            sheet.m_rows.push_back(std::move(row));
        return !tooLong;
    }));
    if (tooLong)
        return fail(Error::Kind::Invalid, Words::tr("The sheet “%1” has more than %2 rows; no form is read that long. Leave only the form's own rows in it.")
                                              .arg(sheet.m_name).arg(mostRows));
    sheet.index();
    return std::optional<Sheet>(std::move(sheet));
}

void Sheet::readHeader(const SheetRow &row, Problems &problems)
{
    m_headerRow = row.row;
    const bool doubleColons = std::any_of(row.cells.cbegin(), row.cells.cend(),
                                          [](const files::SheetCell &cell) { return cell.text.contains(u"::"_s); });
    for (const files::SheetCell &cell : row.cells) {
        const QString header = valueOf(cell.text);
        if (header.isEmpty() || cell.column >= mostColumns)
            continue;
        Column column{header, columnMeaning(m_kind, header, doubleColons), cell.column};
        const auto twin = std::find_if(m_columns.begin(), m_columns.end(),
                                       [&](const Column &other) { return other.meaning == column.meaning; });
        // An id_string beside a form_id is left over from an older form; other tools overlook it too.
        if (twin != m_columns.end() && m_kind == SheetKind::Settings && column.meaning.name == u"form_id"_s && header != twin->header) {
            if (valueOf(twin->header).compare(u"id_string"_s, Qt::CaseInsensitive) == 0)
                std::swap(*twin, column);
            m_twins.insert(column.at);
            problems.warning(m_name, m_headerRow, column.header, Words::tr("“%1” is overlooked, because “%2” is there.").arg(column.header, twin->header));
            continue;
        }
        if (twin != m_columns.end()) {
            problems.error(m_name, m_headerRow, header,
                           twin->header == header
                               ? Words::tr("The column “%1” is there twice. Rename or remove one of them.").arg(header)
                               : Words::tr("The columns “%1” and “%2” mean the same. Rename or remove one of them.").arg(twin->header, header));
            m_twins.insert(cell.column);
            continue;
        }
        m_columns.push_back(std::move(column));
    }
}

void Sheet::index()
{
    m_known.clear();
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].meaning.standing == Standing::Known)
            m_known[m_columns[i].meaning.name] += i;
    }
}

bool Sheet::isBlank(const SheetRow &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(), [](const files::SheetCell &cell) { return cell.text.trimmed().isEmpty(); });
}

QString Sheet::header(const QString &column, const QString &language) const
{
    const QList<size_t> found = m_known.value(column);
    for (const size_t i : found) {
        if (m_columns[i].meaning.language == language)
            return m_columns[i].header;
    }
    return language.isEmpty() ? column : column + u"::"_s + language;
}

QString Sheet::value(const SheetRow &row, const QString &column) const
{
    static const QRegularExpression blanks(u" {2,}"_s);
    const auto found = m_known.constFind(column);
    QString value = found == m_known.cend() ? QString() : valueOf(row.text(m_columns[found->first()].at));
    if (m_oneBlank && value.contains(u"  "_s))
        value.replace(blanks, u" "_s);
    return value;
}

Texts Sheet::texts(const SheetRow &row, const QString &column) const
{
    Texts texts;
    const auto found = m_known.constFind(column);
    if (found == m_known.cend())
        return texts;
    for (const size_t i : *found) {
        const QString text = textOf(row.text(m_columns[i].at));
        if (!text.isEmpty() && !texts.contains(m_columns[i].meaning.language))
            texts.insert(m_columns[i].meaning.language, text);
    }
    return texts;
}

QMap<QString, QString> Sheet::others(const SheetRow &row) const
{
    QMap<QString, QString> others;
    for (const Column &column : m_columns) {
        if (column.meaning.standing == Standing::Known)
            continue;
        const QString text = valueOf(row.text(column.at));
        if (!text.isEmpty())
            others.insert(column.header, text);
    }
    return others;
}

void Sheet::setDefaultLanguage(const QString &language)
{
    if (language.isEmpty())
        return;
    for (Column &column : m_columns) {
        if (column.meaning.standing == Standing::Known && column.meaning.language.isEmpty() && isTranslated(column.meaning.name))
            column.meaning.language = language;
    }
    // A column that names the language itself goes before the one that was given it.
    for (QList<size_t> &columns : m_known) {
        std::stable_sort(columns.begin(), columns.end(), [&](size_t a, size_t b) {
            const auto given = [&](size_t i) { return !m_columns[i].header.contains(m_columns[i].meaning.language); };
            return given(a) < given(b);
        });
    }
}

QStringList Sheet::languages() const
{
    QStringList languages;
    for (const Column &column : m_columns) {
        const ColumnMeaning &meaning = column.meaning;
        if (meaning.standing != Standing::Known || !isTranslatable(m_kind, meaning.name) || languages.contains(meaning.language))
            continue;
        const bool filled = !meaning.language.isEmpty()
                            || (isTranslated(meaning.name) && std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const SheetRow &row) {
                                    return !row.text(column.at).trimmed().isEmpty();
                                }));
        if (filled)
            languages += meaning.language;
    }
    return languages;
}

bool Sheet::isTranslated(const QString &column) const
{
    const QList<size_t> found = m_known.value(column);
    return std::any_of(found.cbegin(), found.cend(), [&](size_t i) { return !m_columns[i].meaning.language.isEmpty(); });
}

void Sheet::checkCells(Problems &problems) const
{
    QHash<int, const Column *> byPlace;
    for (const Column &column : m_columns)
        byPlace.insert(column.at, &column);
    QSet<int> told = m_twins;
    for (const SheetRow &row : m_rows) {
        for (const files::SheetCell &cell : row.cells) {
            const Column *column = byPlace.value(cell.column);
            if (column == nullptr) {
                if (!cell.text.trimmed().isEmpty() && !told.contains(cell.column)) {
                    told.insert(cell.column);
                    problems.warning(m_name, row.row, {}, Words::tr("The column %1 has no header in row %2; what stands in it is not read.")
                                                               .arg(files::columnLetters(cell.column)).arg(m_headerRow));
                }
                continue;
            }
            if (cell.kind == files::CellKind::Error)
                problems.error(m_name, row.row, column->header,
                               Words::tr("The cell holds the error “%1” of a formula. Mend the formula or write the value itself.").arg(cell.text));
            // Names that begin so are the notes of other programs to themselves.
            const bool privately = column->header.startsWith(u'$') || column->header.startsWith(u'_');
            const bool mayBeOther = m_kind == SheetKind::Choices && column->meaning.standing == Standing::Unknown; // choice_filter sees them
            if (column->meaning.standing == Standing::Known || privately || mayBeOther || told.contains(cell.column))
                continue;
            told.insert(cell.column);
            problems.warning(m_name, m_headerRow, column->header,
                             column->meaning.standing == Standing::NotSupported
                                 ? Words::tr("The column “%1” has no effect in this program. It is kept when the form is exported.").arg(column->header)
                                 : Words::tr("Forms have no column “%1”; it has no effect. It is kept when the form is exported.").arg(column->header));
        }
    }
}

} // namespace axw::forms
