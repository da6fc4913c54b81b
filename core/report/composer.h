// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/compose.h"
#include "core/report/snapshots.h"

namespace axw::report {

/// A column of a table that is being begun.
struct ColumnWords
{
    LocalizedText title;
    double share = 1;
    Align align = Align::Start;
};

/// Writes one document in one language, block by block.
class Composer
{
public:
    Composer(const QString &kind, const Issue &issue, Language language);

    Language language() const { return m_document.language; }
    bool isKorean() const { return m_document.language == Language::Korean; }
    Document &document() { return m_document; }

    /// Words of this language, with %1, %2 … filled in at once.
    QString word(const QString &ko, const QString &en, const QStringList &parts = {}) const { return filled({ko, en}, language(), parts); }
    /// "12건", "12" or with a counted noun of both languages.
    QString count(qint64 number, const QString &ko = QStringLiteral("%1건"), const QString &en = QStringLiteral("%1")) const;
    QString date(QDate date) const;

    void title(const QString &ko, const QString &en, const QString &subtitle = {});
    void heading(int level, const QString &ko, const QString &en, const QStringList &parts = {});
    void add(const Block &block) { m_document.blocks.append(block); }
    void add(const QList<Block> &blocks) { m_document.blocks.append(blocks); }
    /// Under a date that is earlier than the day it is made on: that it tells how things stand now. "%1": that day.
    void tellState(const Issue &issue, const QString &ko, const QString &en);
    /// What stands where there is nothing to tell.
    void nothing(const QString &ko, const QString &en);
    void paragraph(const Runs &runs) { add(Paragraph{runs, Align::Start}); }

    Table begunTable(const QList<ColumnWords> &columns) const;
    /// The table, or the sentence where it has no rows.
    void table(const Table &table, const QString &ko, const QString &en);

    /// Numbers headings and captions.
    Document finished();

private:
    Document m_document;
};

/// A text, or the mark for none.
Cell textOrNone(const QString &text);
/// A row of these cells.
Row rowOf(const QList<Cell> &cells, Row::Kind kind = Row::Kind::Normal);

} // namespace axw::report
