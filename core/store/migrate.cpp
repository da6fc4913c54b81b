// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>

namespace axw::store {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::store)
};
} // namespace

Result<int> schemaOf(Database &database, int newest)
{
    AXW_TRY_ASSIGN(application, database.count("PRAGMA application_id"));
    AXW_TRY_ASSIGN(version, database.count("PRAGMA user_version"));
    AXW_TRY_ASSIGN(tables, database.count("SELECT count(*) FROM sqlite_schema"));
    const QString where = QDir::toNativeSeparators(database.file());
    if (application != applicationId && !(application == 0 && tables == 0))
        return fail(Error::Kind::Damaged, Words::tr("%1 is not a workspace of this program. Nothing was changed.").arg(where));
    if (version > newest) {
        return fail(Error::Kind::Newer,
                    Words::tr("%1 was written by a newer version of the program (schema %2; this one knows %3). Nothing was "
                              "changed; install the newer version.").arg(where).arg(version).arg(newest));
    }
    return int(version);
}

Result<> migrate(Database &database, const std::vector<SchemaStep> &steps, const Registry &registry,
                 const std::function<Result<>()> &beforeFirst)
{
    const int newest = steps.empty() ? 0 : steps.back().number;
    AXW_TRY_ASSIGN(version, schemaOf(database, newest));
    if (version == newest)
        return {};
    if (version > 0 && beforeFirst)
        AXW_TRY(beforeFirst());
    for (const SchemaStep &step : steps) {
        if (step.number <= version)
            continue;
        AXW_TRY(database.begin());
        QByteArray sql = step.sql;
        sql += ";\nPRAGMA user_version = " + QByteArray::number(step.number) + ";\nPRAGMA application_id = "
               + QByteArray::number(applicationId) + ";\n";
        if (step.number == newest)
            sql += registry.recordingTriggers();
        auto done = database.script(sql);
        if (done)
            done = database.commit();
        if (!done) {
            database.rollback();
            return fail(std::move(done).error());
        }
    }
    return {};
}

} // namespace axw::store
