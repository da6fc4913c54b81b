// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace axw::store {

namespace {

Value valueOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
    default: return {};
    }
}

QByteArray bytesOf(sqlite3_value *value)
{
    return QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value));
}

Values valuesFrom(int first, int count, sqlite3_value **arguments)
{
    Values values;
    values.reserve(size_t(count - first));
    for (int i = first; i < count; ++i)
        values.push_back(valueOf(arguments[i]));
    return values;
}

/// axw_record(0, table, key, values…) · (1, table, key, column, before, after) · (2, table, key, values…)
void record(sqlite3_context *context, int count, sqlite3_value **arguments)
{
    auto *database = static_cast<Database *>(sqlite3_user_data(context));
    if (database->isUnrecorded())
        return;
    Recorder *recorder = database->recorder();
    if (!recorder) {
        sqlite3_result_error(context, "a replicated table is written only within an edit", -1);
        return;
    }
    const int table = sqlite3_value_int(arguments[1]);
    const QByteArray key = bytesOf(arguments[2]);
    if (key.size() != 16) {
        sqlite3_result_error(context, "a key is 16 bytes", -1);
        return;
    }
    switch (sqlite3_value_int(arguments[0])) {
    case 0: recorder->inserted(table, key, valuesFrom(3, count, arguments)); break;
    case 1:
        recorder->updated(table, key, sqlite3_value_int(arguments[3]), valueOf(arguments[4]), valueOf(arguments[5]));
        break;
    default: recorder->deleted(table, key, valuesFrom(3, count, arguments)); break;
    }
}

void callText(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto function = reinterpret_cast<QString (*)(QStringView)>(sqlite3_user_data(context));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(arguments[0])),
                                           sqlite3_value_bytes(arguments[0]));
    const QByteArray answer = function(text).toUtf8();
    sqlite3_result_text(context, answer.constData(), int(answer.size()), SQLITE_TRANSIENT);
}

} // namespace

Result<> addRecordFunction(Database &database)
{
    const int code = sqlite3_create_function_v2(database.handle(), "axw_record", -1, SQLITE_UTF8,
                                                &database, &record, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(database.errorOf(code, {}));
    return {};
}

Result<> Database::addTextFunction(const char *name, QString (*function)(QStringView))
{
    const int code = sqlite3_create_function_v2(m_handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                                reinterpret_cast<void *>(function), &callText, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(code, {}));
    return {};
}

} // namespace axw::store
