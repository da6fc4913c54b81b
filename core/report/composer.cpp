// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"

#include "core/base/formats.h"
#include "core/report/commonblocks.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

Composer::Composer(const QString &kind, const Issue &issue, Language language) : m_document(begun(kind, issue, language)) {}

QString Composer::count(qint64 number, const QString &ko, const QString &en) const
{
    return word(ko, en, {formatNumber(number)});
}

QString Composer::date(QDate date) const
{
    return date.isValid() ? formatDate(date, language()) : QString();
}

void Composer::title(const QString &ko, const QString &en, const QString &subtitle)
{
    m_document.title = word(ko, en);
    m_document.subtitle = subtitle;
}

void Composer::heading(int level, const QString &ko, const QString &en, const QStringList &parts)
{
    add(Heading{level, word(ko, en, parts), {}});
}

void Composer::tellState(const Issue &issue, const QString &ko, const QString &en)
{
    if (issue.isOfEarlierDay())
        paragraph(soft(word(ko, en, {date(issue.state())})));
}

void Composer::nothing(const QString &ko, const QString &en)
{
    paragraph(soft(word(ko, en)));
}

Table Composer::begunTable(const QList<ColumnWords> &columns) const
{
    Table table;
    QStringList titles;
    for (const ColumnWords &column : columns) {
        table.columns.append({column.share, column.align});
        titles.append(column.title.in(language()));
    }
    table.head = {headRow(titles)};
    return table;
}

void Composer::table(const Table &table, const QString &ko, const QString &en)
{
    if (table.rows.isEmpty())
        nothing(ko, en);
    else
        add(table);
}

Document Composer::finished()
{
    numberHeadings(m_document);
    numberCaptions(m_document);
    return std::move(m_document);
}

Cell textOrNone(const QString &text)
{
    return text.trimmed().isEmpty() ? emptyCell() : textCell(text);
}

Row rowOf(const QList<Cell> &cells, Row::Kind kind)
{
    Row row;
    row.cells = cells;
    row.kind = kind;
    return row;
}

} // namespace axw::report
