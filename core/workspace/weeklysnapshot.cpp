// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/kindsnapshots.h"

#include "core/base/formats.h"
#include "core/clients/agenda.h"
#include "core/journal/journal.h"
#include "core/poc/baseline.h"
#include "core/poc/tables.h"
#include "core/store/table.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/registry.h"
#include "core/workspace/reportparts.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using report::WorkItem;
using report::WorkKind;

namespace {

constexpr qsizetype longestLine = 60;
constexpr qint64 addedLater = -1; ///< the task was recorded after the week

LocalizedText said(const QString &ko, const QString &en, const QString &part)
{
    const auto filled = [&](QString pattern) { return pattern.replace(u"%1"_s, part); };
    return {filled(ko), filled(en)};
}

QString firstLine(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() > longestLine ? line.left(longestLine - 1) + u'…' : line;
}

/// Who wrote which row during a week, which tasks were set to done then, and how far they were at its end.
struct Trail
{
    QHash<QUuid, QString> writers;
    struct Finished
    {
        QDate date;
        QString person;
    };
    QHash<TaskId, Finished> finished; ///< the newest time each
    QHash<TaskId, std::optional<qint64>> doneThen; ///< in percent, where it changed after the week, or addedLater
};

/// From the newest change to the oldest: what stood before the oldest of them is what stood at the week's end.
void takeBack(const journal::RowChange &change, int doneColumn, std::optional<qint64> &done)
{
    if (change.op == journal::RowChange::Op::Insert)
        done = addedLater;
    for (const journal::FieldChange &field : change.fields) {
        if (change.op != journal::RowChange::Op::Insert && field.column == doneColumn)
            done = field.before.integer() ? *field.before.integer() : 0;
    }
}

Result<Trail> trailOf(Workspace &workspace, QDate from, QDate to)
{
    constexpr int page = 400;
    const store::TableSpec *tasks = registry().table("task");
    const auto doneColumn = std::ranges::find(tasks->columns, QByteArray("done"), &store::ColumnSpec::name)->number;
    Trail trail;
    qint64 before = 0;
    for (bool goesOn = true; goesOn;) {
        AXW_TRY_ASSIGN(entries, workspace.journal().entries(page, before));
        goesOn = !entries.empty();
        for (const journal::Entry &entry : entries) {
            before = entry.number;
            const QDate day = seoulTime(entry.clock >> 16).date();
            if (day < from) {
                goesOn = false;
                break;
            }
            for (const journal::RowChange &change : entry.changes) {
                const QUuid row = QUuid::fromRfc4122(change.row);
                if (day > to) {
                    if (change.table == tasks->number)
                        takeBack(change, doneColumn, trail.doneThen[TaskId(row)]);
                    continue;
                }
                if (!trail.writers.contains(row) || change.op == journal::RowChange::Op::Insert)
                    trail.writers.insert(row, entry.person);
                if (change.table != tasks->number)
                    continue;
                for (const journal::FieldChange &field : change.fields) {
                    const qint64 *done = field.after.integer();
                    if (field.column == doneColumn && done && *done == 100 && !trail.finished.contains(TaskId(row)))
                        trail.finished.insert(TaskId(row), {day, entry.person});
                }
            }
        }
    }
    return trail;
}

/// Gathers a week and the one after it.
class Week
{
public:
    Week(Workspace &workspace, report::WeeklySnapshot &into)
        : m_workspace(workspace), m_into(into), m_from(into.monday), m_to(into.monday.addDays(6)), m_until(into.monday.addDays(13)),
          m_stand(std::min(m_to, into.issue.state())), m_isPast(m_to < into.issue.state())
    {}

    Result<> read()
    {
        AXW_TRY_ASSIGN(trail, trailOf(m_workspace, m_from, m_to));
        m_trail = std::move(trail);
        AXW_TRY(readCompanies());
        AXW_TRY(readCases());
        AXW_TRY(readVisits());
        AXW_TRY(readNextActions());
        AXW_TRY(readDiagnoses());
        AXW_TRY(readRequests());
        AXW_TRY(readLetters());
        return readPocs();
    }

private:
    struct Company
    {
        QString name;
        QString owner;
    };

    bool isThisWeek(QDate date) const { return date.isValid() && date >= m_from && date <= m_stand; }
    /// Due by the end of the next week: late, or within the two weeks.
    bool isToDo(QDate date) const { return date.isValid() && date <= m_until && (date < m_stand || date >= m_from); }
    /// Of a week that is over: this came to be known after it.
    bool cameLater(QDate date) const { return m_isPast && date.isValid() && date > m_stand; }

    QString writerOf(const QUuid &row, const QString &otherwise) const { return m_trail.writers.value(row, otherwise); }

    /// False for the work of somebody else than who is asked for.
    bool add(bool done, WorkKind kind, QDate date, const QString &person, const QString &company, const LocalizedText &what)
    {
        if (!m_into.person.isEmpty() && person != m_into.person)
            return false;
        WorkItem item{kind, date, person, company, what, !done && date < m_stand};
        (done ? m_into.done : m_into.planned).append(item);
        return true;
    }

    Result<> readCompanies()
    {
        return m_workspace.database().each("SELECT id, name, owner FROM client", {}, [&](const store::Row &row) {
            m_companies.insert(row.id<ClientId>(0), {row.text(1), row.text(2)});
        });
    }

    Result<> readCases()
    {
        store::Database &database = m_workspace.database();
        AXW_TRY_ASSIGN(files, store::select<clients::CaseFile>(database, "ORDER BY opened, id"));
        QHash<CaseId, const clients::CaseFile *> byId;
        for (const clients::CaseFile &file : files) {
            byId.insert(file.id, &file);
            m_opened.insert(file.id, file.opened);
            m_closed.insert(file.id, file.closed);
            Company &company = m_companies[file.client];
            if (!file.owner.isEmpty())
                company.owner = file.owner;
            if (isThisWeek(file.opened))
                add(true, WorkKind::Intake, file.opened, writerOf(file.id.uuid(), company.owner), company.name, said(u"신규 접수(%1)"_s, u"new case %1"_s, file.number));
            if (isThisWeek(file.closed))
                add(true, WorkKind::Stage, file.closed, writerOf(file.id.uuid(), company.owner), company.name, said(u"사업 건 종료(%1)"_s, u"case %1 closed"_s, file.number));
        }
        AXW_TRY_ASSIGN(steps, store::select<clients::StageStep>(database, "WHERE entered >= ?1 AND entered <= ?2 ORDER BY entered, id", {m_from, m_to}));
        for (const clients::StageStep &step : steps) {
            const clients::CaseFile *file = byId.value(step.caseFile);
            if (!file || step.stage == Stage::Intake || !isThisWeek(step.entered))
                continue;
            const Company company = m_companies.value(file->client);
            const LocalizedText name = bothNames(step.stage);
            add(true, WorkKind::Stage, step.entered, writerOf(step.id.uuid(), company.owner), company.name,
                {said(u"%1 단계 착수"_s, {}, name.ko).ko, said({}, u"entered the stage %1"_s, name.en).en});
        }
        return {};
    }

    Result<> readNextActions()
    {
        AXW_TRY_ASSIGN(actions, m_workspace.cases().nextActions());
        for (const clients::NextAction &action : actions) {
            if (cameLater(m_opened.value(action.caseFile)))
                continue;
            // The next step of a case is often what was agreed on a visit: it is told once.
            if (isToDo(action.due) && !m_followUps.contains({action.client, firstLine(action.action), action.due}))
                add(false, WorkKind::Stage, action.due, action.owner, action.clientName, {action.action, action.action});
        }
        return {};
    }

    Result<> readVisits()
    {
        store::Database &database = m_workspace.database();
        AXW_TRY_ASSIGN(visits, store::select<clients::Visit>(database, "ORDER BY starts, id"));
        QHash<VisitId, const clients::Visit *> visitOf;
        for (const clients::Visit &visit : visits) {
            visitOf.insert(visit.id, &visit);
            const QDate date = seoulDate(visit.starts);
            const Company company = m_companies.value(visit.client);
            const LocalizedText kind = bothNames(visit.kind);
            // What was said on a visit after a week that is over is no plan of that week.
            const QString about = firstLine(visit.said.trimmed().isEmpty() || cameLater(date) ? visit.place : visit.said);
            const auto words = [&](const QString &name) { return about.isEmpty() ? name : name + u" - "_s + about; };
            if (isThisWeek(date))
                add(true, WorkKind::Visit, date, writerOf(visit.id.uuid(), company.owner), company.name, {words(kind.ko), words(kind.en)});
            else if (date > m_stand && isToDo(date))
                add(false, WorkKind::Visit, date, company.owner, company.name, {words(kind.ko), words(kind.en)});
        }
        AXW_TRY_ASSIGN(actions, store::select<clients::VisitAction>(database, "ORDER BY due, id"));
        for (const clients::VisitAction &action : actions) {
            const clients::Visit *visit = visitOf.value(action.visit);
            const QString what = firstLine(action.what);
            if (!visit || what.isEmpty() || cameLater(seoulDate(visit->starts)))
                continue;
            const Company company = m_companies.value(visit->client);
            if (isThisWeek(action.done))
                add(true, WorkKind::Visit, action.done, writerOf(action.id.uuid(), company.owner), company.name, said(u"후속 조치 완료: %1"_s, u"follow-up done: %1"_s, what));
            else if ((!action.done.isValid() || cameLater(action.done)) && isToDo(action.due)
                     && add(false, WorkKind::Visit, action.due, company.owner, company.name, said(u"후속 조치: %1"_s, u"follow-up: %1"_s, what)))
                m_followUps.append({visit->client, what, action.due});
        }
        return {};
    }

    Result<> readDiagnoses()
    {
        AXW_TRY_ASSIGN(assessed, m_workspace.database().all("SELECT DISTINCT client FROM assessment", {}, [](const store::Row &row) { return row.id<ClientId>(0); }));
        for (const ClientId &client : assessed) {
            AXW_TRY_ASSIGN(all, m_workspace.assessments().diagnosesOf(client));
            const Company company = m_companies.value(client);
            for (const diagnosis::Assessment &one : all) {
                const QString round = keyOf(one.round);
                const QDate frozen = seoulDate(one.frozenAt);
                if (isThisWeek(frozen)) {
                    AXW_TRY_ASSIGN(scores, m_workspace.assessments().scores(one));
                    const QString overall = scores.overall ? formatDecimal(*scores.overall, 1) : QString();
                    const LocalizedText words = overall.isEmpty()
                        ? said(u"%1 진단 확정"_s, u"diagnosis %1 frozen"_s, round)
                        : LocalizedText{u"%1 진단 확정(종합 %2점)"_s.arg(round, overall), u"diagnosis %1 frozen (overall %2)"_s.arg(round, overall)};
                    add(true, WorkKind::Diagnosis, frozen, one.frozenBy.isEmpty() ? company.owner : one.frozenBy, company.name, words);
                } else if (isThisWeek(one.started)) {
                    add(true, WorkKind::Diagnosis, one.started, writerOf(one.id.uuid(), company.owner), company.name, said(u"%1 진단 착수"_s, u"diagnosis %1 begun"_s, round));
                }
            }
        }
        return {};
    }

    Result<> readRequests()
    {
        AXW_TRY_ASSIGN(requests, store::select<clients::DataRequest>(m_workspace.database(), "ORDER BY due, id"));
        for (const clients::DataRequest &request : requests) {
            const Company company = m_companies.value(request.client);
            const QString what = firstLine(request.what);
            const bool stillOpen = request.state == clients::DataRequestState::Asked || request.state == clients::DataRequestState::Partial;
            const bool open = (stillOpen || cameLater(request.received)) && !cameLater(request.asked);
            if (isThisWeek(request.received))
                add(true, WorkKind::Request, request.received, writerOf(request.id.uuid(), company.owner), company.name, said(u"%1 수령"_s, u"received: %1"_s, what));
            else if (isThisWeek(request.asked))
                add(true, WorkKind::Request, request.asked, writerOf(request.id.uuid(), company.owner), company.name, said(u"%1 요청"_s, u"asked for: %1"_s, what));
            if (open && isToDo(request.due))
                add(false, WorkKind::Request, request.due, company.owner, company.name, said(u"%1 수령 예정"_s, u"awaited: %1"_s, what));
        }
        return {};
    }

    Result<> readLetters()
    {
        AXW_TRY_ASSIGN(lines, clients::letterLines(m_workspace.database()));
        for (const clients::LetterLine &line : lines) {
            const clients::Letter &letter = line.letter;
            const QString company = line.clientName.isEmpty() ? letter.correspondent : line.clientName;
            const bool outgoing = letter.direction == clients::LetterDirection::Outgoing;
            const QString subject = firstLine(letter.subject);
            if (isThisWeek(letter.date))
                add(true, WorkKind::Letter, letter.date, writerOf(letter.id.uuid(), line.owner), company,
                    outgoing ? said(u"발신: %1"_s, u"sent: %1"_s, subject) : said(u"수신: %1"_s, u"received: %1"_s, subject));
            if (isThisWeek(letter.replied))
                add(true, WorkKind::Letter, letter.replied, writerOf(letter.id.uuid(), line.owner), company, said(u"회신 완료: %1"_s, u"answered: %1"_s, subject));
            const bool isWaiting = letter.isWaiting() || (letter.replyDue.isValid() && cameLater(letter.replied));
            if (isWaiting && !cameLater(letter.date) && isToDo(letter.replyDue))
                add(false, WorkKind::Letter, letter.replyDue, line.owner, company, said(u"회신 기한: %1"_s, u"reply due: %1"_s, subject));
        }
        return {};
    }

    /// How far a task was at the end of what is told.
    qint64 doneThen(const poc::Task &task) const { return m_trail.doneThen.value(task.id).value_or(task.done); }

    /// What of one PoC was finished by one person on one day is one line.
    void addFinished(const portfolio::Entry &entry)
    {
        QMap<std::pair<QDate, QString>, QStringList> days;
        for (const poc::Task &task : entry.planned->plan.tasks) {
            const auto finished = m_trail.finished.constFind(task.id);
            if (finished != m_trail.finished.cend() && doneThen(task) == 100 && finished->date <= m_stand)
                days[{finished->date, finished->person}] << task.name;
        }
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            constexpr qsizetype named = 3;
            const QString names = day->mid(0, named).join(u", "_s);
            const qsizetype more = day->size() - std::min(named, day->size());
            const QString poc = entry.poc().name;
            const LocalizedText words = more > 0 ? LocalizedText{poc + u" - "_s + names + u" 외 %1건 완료"_s.arg(more), poc + u" - done: "_s + names + u" and %1 more"_s.arg(more)}
                                                 : LocalizedText{poc + u" - "_s + names + u" 완료"_s, poc + u" - done: "_s + names};
            add(true, WorkKind::Poc, day.key().first, day.key().second, entry.client, words);
        }
    }

    /// Those who work on a task, as far as they are people of the centre; else whose PoC it is.
    QString workerOf(const portfolio::Entry &entry, TaskId task) const
    {
        for (const poc::Assignment &assignment : entry.planned->plan.assignments) {
            if (assignment.task != task)
                continue;
            for (const poc::Resource &resource : entry.planned->plan.resources) {
                const bool fits = resource.kind == poc::ResourceKind::Consultant && (m_into.person.isEmpty() || resource.name == m_into.person);
                if (resource.id == assignment.resource && fits)
                    return resource.name;
            }
        }
        return entry.consultant;
    }

    Result<> readPocs()
    {
        AXW_TRY_ASSIGN(all, readPortfolio(m_workspace));
        QHash<PocId, const portfolio::Entry *> byId;
        for (const portfolio::Entry &entry : all.entries) {
            byId.insert(entry.id(), &entry);
            addFinished(entry);
            const portfolio::PlannedPoc &planned = *entry.planned;
            // What was done in a case that is closed by now was done; nothing of it is left to do.
            const bool isOver = entry.closed && !cameLater(m_closed.value(entry.poc().caseFile));
            for (size_t i = 0; i < planned.plan.tasks.size() && !isOver; ++i) {
                const poc::Task &task = planned.plan.tasks[i];
                if (!planned.isLeaf(int(i)) || !planned.isActive(int(i)))
                    continue;
                const QDate ends = planned.dates.lastDay(planned.datesOf(int(i)));
                const bool isDone = planned.dates.done[i] >= 1;
                const auto then = m_trail.doneThen.value(task.id);
                // Of what was recorded only later the dates say whether it was done.
                if (!then ? isDone : *then == addedLater ? isDone && !cameLater(ends) : *then == 100)
                    continue;
                const QDate starts = planned.dates.firstDay(planned.datesOf(int(i)));
                const QString words = entry.poc().name + u" - "_s + task.name;
                const QString person = workerOf(entry, task.id);
                if (isToDo(ends))
                    add(false, WorkKind::Poc, ends, person, entry.client, said(u"%1 완료 예정"_s, u"%1 to be done"_s, words));
                else if (starts > m_stand && isToDo(starts))
                    add(false, WorkKind::Poc, starts, person, entry.client, said(u"%1 착수 예정"_s, u"%1 to begin"_s, words));
            }
            const QDate reviewed = seoulDate(entry.poc().reviewed);
            if (isThisWeek(reviewed)) {
                const LocalizedText state = bothNames(entry.poc().review);
                add(true, WorkKind::Poc, reviewed, entry.poc().reviewer, entry.client,
                    {entry.poc().name + u" - 계획 "_s + state.ko, entry.poc().name + u" - plan: "_s + state.en});
            }
        }
        AXW_TRY_ASSIGN(baselines, store::select<poc::Baseline>(m_workspace.database(), "ORDER BY taken, id"));
        for (const poc::Baseline &baseline : baselines) {
            const portfolio::Entry *entry = byId.value(baseline.poc);
            const QDate taken = seoulDate(baseline.taken);
            if (entry && isThisWeek(taken))
                add(true, WorkKind::Poc, taken, baseline.takenBy, entry->client, said(u"%1 - 기준계획 설정"_s, u"%1 - baseline taken"_s, entry->poc().name));
        }
        return {};
    }

    Workspace &m_workspace;
    report::WeeklySnapshot &m_into;
    QDate m_from;
    QDate m_to;
    QDate m_until;
    QDate m_stand; ///< the last day whose results are told: today, of a week that is over its Sunday
    bool m_isPast;
    Trail m_trail;
    QHash<ClientId, Company> m_companies;
    QHash<CaseId, QDate> m_opened;
    QHash<CaseId, QDate> m_closed;
    QList<std::tuple<ClientId, QString, QDate>> m_followUps; ///< told already
};

} // namespace

Result<report::WeeklySnapshot> weeklySnapshot(Workspace &workspace, const ReportRequest &request)
{
    report::WeeklySnapshot snapshot;
    AXW_TRY_ASSIGN(issue, issueOf(workspace, request));
    snapshot.issue = issue;
    snapshot.person = request.person;
    snapshot.monday = issue.date.addDays(1 - issue.date.dayOfWeek());
    AXW_TRY(Week(workspace, snapshot).read());
    return snapshot;
}

} // namespace axw::workspace
