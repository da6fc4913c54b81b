// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/casestore.h"

#include "core/base/korean.h"

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using store::Row;

/// The highest number of the year and device plus one. Looking for the highest reads every case of the year, so the one
/// given last is tried first: it holds when it is still there and the one after it is not.
Result<QString> CaseStore::nextNumber()
{
    const QString prefix = QString::number(m_clock.today().year()) + u'-' + m_letter;
    const auto written = [&](qint64 number) { return prefix + u"%1"_s.arg(number, 3, 10, QChar(u'0')); };
    const auto exists = [&](qint64 number) { return m_database.count("SELECT count(*) FROM case_file WHERE number = ?1", {written(number)}); };
    bool known = false;
    if (m_lastPrefix == prefix && m_last > 0) {
        AXW_TRY_ASSIGN(last, exists(m_last));
        AXW_TRY_ASSIGN(after, exists(m_last + 1));
        known = last > 0 && after == 0;
    }
    if (!known) {
        AXW_TRY_ASSIGN(highest, m_database.count("SELECT max(CAST(substr(number, ?2) AS INTEGER)) FROM case_file WHERE number >= ?1 AND "
                                                 "number < ?3",
                                                 {prefix, prefix.size() + 1, prefix + (m_letter.isEmpty() ? u"A"_s : u"~"_s)}));
        m_last = highest;
        m_lastPrefix = prefix;
    }
    return written(++m_last);
}

Result<CaseFile> CaseStore::open(ClientId client, const QString &title, const QString &owner)
{
    AXW_TRY_ASSIGN(number, nextNumber());
    CaseFile file;
    file.id = CaseId::create();
    file.client = client;
    file.number = number;
    file.title = normalLine(title);
    file.owner = normalLine(owner);
    file.opened = m_clock.today();
    file.stageSince = file.opened;
    AXW_TRY(store::insert(m_database, file));
    AXW_TRY(store::insert(m_database, StageStep{StageStepId::create(), file.id, Stage::Intake, file.opened, {}, {}}));
    return file;
}

Result<CaseFile> CaseStore::get(CaseId id)
{
    AXW_TRY_ASSIGN(found, store::find<CaseFile>(m_database, id));
    if (!found)
        return fail(Error::Kind::NotFound, tr("This case file is no longer in the workspace."), id.toString());
    return *found;
}

Result<std::vector<CaseFile>> CaseStore::of(ClientId client)
{
    return store::select<CaseFile>(m_database, "WHERE client = ?1 ORDER BY id DESC", {client});
}

Result<std::optional<CaseFile>> CaseStore::current(ClientId client)
{
    AXW_TRY_ASSIGN(open, store::select<CaseFile>(m_database, "WHERE client = ?1 AND closed IS NULL ORDER BY id DESC LIMIT 1", {client}));
    return open.empty() ? std::optional<CaseFile>() : open.front();
}

Result<qint64> CaseStore::count()
{
    return m_database.count("SELECT count(*) FROM case_file");
}

Result<> CaseStore::change(const CaseFile &file)
{
    AXW_TRY_ASSIGN(known, get(file.id));
    CaseFile clean = file;
    clean.title = normalLine(file.title);
    clean.owner = normalLine(file.owner);
    clean.nextAction = normalLine(file.nextAction);
    clean.stage = known.stage;
    clean.stageSince = known.stageSince;
    return store::update(m_database, clean);
}

Result<> CaseStore::moveTo(CaseId id, Stage stage, const QString &reason)
{
    AXW_TRY_ASSIGN(file, get(id));
    if (file.stage == stage)
        return {};
    if (file.closed.isValid())
        return fail(Error::Kind::Invalid, tr("This case is closed; open it again before it moves."));
    if (stage < file.stage && normalLine(reason).isEmpty())
        return fail(Error::Kind::Invalid, tr("Going back to an earlier stage needs a reason."));
    file.stage = stage;
    file.stageSince = m_clock.today();
    AXW_TRY(store::update(m_database, file));
    return store::insert(m_database, StageStep{StageStepId::create(), id, stage, file.stageSince, normalText(reason), {}});
}

Result<> CaseStore::close(CaseId id, const QString &outcome)
{
    AXW_TRY_ASSIGN(file, get(id));
    file.closed = m_clock.today();
    file.outcome = normalText(outcome);
    return store::update(m_database, file);
}

Result<> CaseStore::reopen(CaseId id)
{
    AXW_TRY_ASSIGN(file, get(id));
    file.closed = {};
    return store::update(m_database, file);
}

Result<std::vector<StageStep>> CaseStore::steps(CaseId id)
{
    return store::select<StageStep>(m_database, "WHERE case_file = ?1 ORDER BY id", {id});
}

Result<std::vector<NextAction>> CaseStore::nextActions()
{
    return m_database.all("SELECT k.client, k.id, c.name, k.number, k.stage, ifnull(k.owner, c.owner), k.next_action, k.next_due "
                          "FROM case_file k JOIN client c ON c.id = k.client WHERE k.closed IS NULL AND k.next_action IS NOT NULL "
                          "ORDER BY k.next_due IS NULL, k.next_due, k.number",
                          {}, [](const Row &row) {
                              NextAction action;
                              action.client = row.id<ClientId>(0);
                              action.caseFile = row.id<CaseId>(1);
                              action.clientName = row.text(2);
                              action.number = row.text(3);
                              store::fromCell(row, 4, action.stage);
                              action.owner = row.text(5);
                              action.action = row.text(6);
                              action.due = row.date(7);
                              return action;
                          });
}

} // namespace axw::clients
