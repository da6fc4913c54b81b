// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/workspace/registry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <limits>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

QString uuidText(const QByteArray &bytes)
{
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

/// Bytes of sixteen are a key; others (a signature, a picture) by their size only.
QJsonValue valueJson(const store::Value &value)
{
    if (const qint64 *integer = value.integer())
        return *integer;
    if (const double *real = value.real())
        return *real;
    if (const QString *text = value.text())
        return *text;
    if (const QByteArray *blob = value.blob())
        return blob->size() == 16 ? uuidText(*blob) : u"%1 B"_s.arg(blob->size());
    return {};
}

QString kindOf(journal::EntryKind kind)
{
    switch (kind) {
    case journal::EntryKind::Edit: return u"edit"_s;
    case journal::EntryKind::Undo: return u"undo"_s;
    case journal::EntryKind::Redo: return u"redo"_s;
    case journal::EntryKind::Erasure: return u"erasure"_s;
    }
    Q_UNREACHABLE();
}

QString operationOf(journal::RowChange::Op op)
{
    switch (op) {
    case journal::RowChange::Op::Insert: return u"insert"_s;
    case journal::RowChange::Op::Update: return u"update"_s;
    case journal::RowChange::Op::Delete: return u"delete"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject changeJson(const journal::RowChange &change)
{
    const store::TableSpec *table = workspace::registry().table(change.table);
    QJsonObject fields;
    for (const journal::FieldChange &field : change.fields) {
        const store::ColumnSpec *column = table == nullptr ? nullptr : table->column(field.column);
        const QString name = column == nullptr ? QString::number(field.column) : QString::fromUtf8(column->name);
        fields[name] = QJsonObject{{u"before"_s, valueJson(field.before)}, {u"after"_s, valueJson(field.after)}};
    }
    return {{u"operation"_s, operationOf(change.op)},
            {u"table"_s, table == nullptr ? QString::number(change.table) : QString::fromUtf8(table->name)},
            {u"row"_s, uuidText(change.row)},
            {u"fields"_s, fields}};
}

QJsonObject entryJson(const journal::Entry &entry)
{
    QJsonArray changes;
    for (const journal::RowChange &change : entry.changes)
        changes += changeJson(change);
    return {{u"number"_s, entry.number},
            {u"at"_s, entry.whenUtc().toString(Qt::ISODate)},
            {u"by"_s, entry.person},
            {u"device"_s, uuidText(entry.device)},
            {u"kind"_s, kindOf(entry.kind)},
            {u"label"_s, QString::fromUtf8(entry.label)},
            {u"title"_s, entry.title()},
            {u"refers"_s, entry.refers > 0 ? QJsonValue(entry.refers) : QJsonValue()},
            {u"erased"_s, entry.erased},
            {u"changes"_s, changes}};
}

Outcome run(const Call &call)
{
    int limit = std::numeric_limits<int>::max();
    if (call.has(u"limit"_s)) {
        bool number = false;
        limit = call.value(u"limit"_s).toInt(&number);
        if (!number || limit < 1)
            return wrongCall(Words::tr("--limit is a number from 1 on."));
    }
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    QSet<QUuid> rows;
    if (call.has(u"client"_s)) {
        AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.value(u"client"_s)));
        rows.insert(client.uuid());
    }
    AXWB_TRY_ASSIGN(entries, workspace->journal().entries(limit, 0, rows));
    QJsonArray list;
    QString text;
    for (const journal::Entry &entry : entries) {
        list += entryJson(entry);
        text += u"%1\t%2\t%3\t%4\n"_s.arg(entry.number).arg(entry.whenUtc().toString(Qt::ISODate), entry.person, entry.title());
    }
    return Answer{list, text};
}

} // namespace

VerbSpec logVerb()
{
    return {.name = u"log"_s,
            .arguments = u"W"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "lists who changed what from what to what, newest first"),
            .options = {{u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("axwb", "no more than this many entries")},
                        {u"client"_s, u"CLIENT"_s, QT_TRANSLATE_NOOP("axwb", "only entries that touch this client's own row")}},
            .run = run};
}

} // namespace axw::app
