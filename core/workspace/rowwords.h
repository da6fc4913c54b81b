// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/diagnosis/form.h"
#include "core/schedule/network.h"
#include "core/store/database.h"
#include "core/store/registry.h"

#include <QUuid>

namespace axw::workspace {

/// Says rows and values of the registered tables as a person knows them: choices in words, keys as the names of what
/// they stand for, dates, amounts and times by the language's rules.
class RowWords
{
public:
    RowWords(store::Database &database, Language language);

    /// What a row is called, from its fields; empty when they say nothing.
    QString nameOf(const store::TableSpec &table, const std::function<store::Value(const QByteArray &column)> &field);
    /// What a row that is in the workspace now is called; empty when it is nowhere.
    QString nameOf(const QUuid &row);
    /// The same with the words of its table before it: "상담·방문 2026. 3. 4. 방문".
    QString fullNameOf(const QUuid &row);
    /// Remembers what a row was called that is no longer there.
    void remember(const QUuid &row, const QString &name) { m_remembered.insert(row, name); }

    /// Says in what a link's lag was counted at the time of which the words are to be; else it is what the row says now.
    void setLagUnit(const QUuid &link, const store::Value &unit);

    /// The number and topic of an item of the built-in form ("2.3 품질 확인"); another key as it is.
    QString itemWords(const QString &key) const;
    /// The number a person reads ("2.3") of an item's key, or the key itself; and back.
    QString itemNumber(const QString &key) const;
    QString itemKey(const QString &typed) const;

    /// `row` is the row it stands in, where that is known.
    QString valueOf(const store::TableSpec &table, const store::ColumnSpec &column, const store::Value &value, const QUuid &row = {});
    /// False for a column that tells a person nothing: hashes, ranks, and whose part a row is.
    static bool isTold(const store::TableSpec &table, const store::ColumnSpec &column);

private:
    QString find(const QUuid &row, bool withTable);
    bool isOfLevels(const QUuid &answer) const;
    schedule::LagUnit lagUnit(const QByteArray &table, const QUuid &link) const;
    QString lagWords(qint64 lag, schedule::LagUnit unit) const;

    store::Database &m_database;
    Language m_language;
    diagnosis::Form m_form; ///< the built-in one: its items' numbers and topics
    QHash<QUuid, QString> m_remembered;
    QHash<QUuid, QString> m_lagUnits;
};

} // namespace axw::workspace
