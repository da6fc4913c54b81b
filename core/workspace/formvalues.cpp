// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formvalues.h"

#include "core/base/formats.h"
#include "core/clients/numbers.h"
#include "core/filling/catalogue.h"
#include "core/schedule/moment.h"
#include "core/workspace/portfolios.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using filling::ListRow;

namespace {

/// Gathers texts in one language.
class Gathering
{
public:
    Gathering(Workspace &workspace, const FormSubject &subject) : m_workspace(workspace), m_subject(subject), m_language(subject.language) {}

    Result<filling::Values> gather();

private:
    Result<> addCompany(const clients::Client &client);
    Result<> addContact(ClientId client);
    Result<> addCase(ClientId client);
    Result<> addDiagnosis(ClientId client);
    Result<> addPoc(PocId poc);
    Result<> addVisits(ClientId client);
    Result<> addOthers(ClientId client);
    Result<> addCentre();
    void addItems(const diagnosis::Form &form, const diagnosis::Scores &scores);
    void addTasks(const portfolio::PlannedPoc *planned);

    void set(const char *key, const QString &text) { filling::setValue(m_values, QString::fromLatin1(key), text); }
    void setRows(const char *key, const std::vector<ListRow> &rows) { filling::setList(m_values, QString::fromLatin1(key), rows); }
    void setMoney(const QString &key, const std::optional<Won> &won);

    QString date(QDate day) const { return day.isValid() ? formatDate(day, m_language) : QString(); }
    QString date(const QDateTime &utc) const { return utc.isValid() ? date(seoulTime(utc.toMSecsSinceEpoch()).date()) : QString(); }
    static QString score(const std::optional<double> &value) { return value ? formatDecimal(*value, 1) : QString(); }
    static QString share(const std::optional<double> &value) { return value ? formatPercent(*value) : QString(); }
    static QString thousand(Won won) { return formatNumber((won.amount + (won.amount < 0 ? -500 : 500)) / 1000); }
    template<class E>
    QString word(const std::optional<E> &value) const
    {
        return value ? nameOf(*value, m_language) : QString();
    }

    Workspace &m_workspace;
    const FormSubject &m_subject;
    Language m_language;
    filling::Values m_values;
};

void Gathering::setMoney(const QString &key, const std::optional<Won> &won)
{
    filling::setValue(m_values, key, won ? formatMoney(*won, m_language) : QString());
    filling::setValue(m_values, key + u".thousand"_s, won ? thousand(*won) : QString());
    filling::setValue(m_values, key + u".formal"_s, won ? formatFormalMoney(*won) : QString());
}

Result<> Gathering::addCompany(const clients::Client &client)
{
    set("company.name", client.name);
    set("company.brn", clients::formatBrn(client.brn));
    set("company.corporateNo", clients::formatCorporateNo(client.corporateNo));
    set("company.representative", client.representative);
    set("company.address", client.address.isEmpty() ? client.region : client.address);
    set("company.region", client.region);
    set("company.field", word(client.field));
    set("company.ksic", client.ksic);
    set("company.size", word(client.size));
    set("company.employees", client.employees ? formatNumber(*client.employees) : QString());
    set("company.founded", date(client.founded));
    set("company.phone", client.phone);
    set("company.website", client.website);
    setMoney(u"company.sales"_s, client.sales1);
    set("company.sales.year", client.salesYear ? QString::number(*client.salesYear) : QString());
    return {};
}

Result<> Gathering::addContact(ClientId client)
{
    AXW_TRY_ASSIGN(contacts, m_workspace.clients().of<clients::Contact>(client));
    const auto main = std::find_if(contacts.begin(), contacts.end(), [](const clients::Contact &each) { return each.main; });
    const clients::Contact contact = contacts.empty() ? clients::Contact() : main == contacts.end() ? contacts.front() : *main;
    set("contact.name", contact.name);
    set("contact.title", contact.title);
    set("contact.department", contact.department);
    set("contact.phone", contact.phone.isEmpty() ? contact.mobile : contact.phone);
    set("contact.mobile", contact.mobile);
    set("contact.email", contact.email);
    return {};
}

Result<> Gathering::addCase(ClientId client)
{
    AXW_TRY_ASSIGN(current, m_workspace.cases().current(client));
    AXW_TRY_ASSIGN(all, m_workspace.cases().of(client));
    const auto newest = std::max_element(all.begin(), all.end(), [](const clients::CaseFile &a, const clients::CaseFile &b) { return a.opened < b.opened; });
    if (!current && newest != all.end())
        current = *newest;
    AXW_TRY_ASSIGN(company, m_workspace.clients().get(client));
    const clients::CaseFile file = current.value_or(clients::CaseFile());
    set("case.number", file.number);
    set("case.title", file.title);
    set("case.stage", current ? nameOf(file.stage, m_language) : QString());
    set("case.opened", date(file.opened));
    set("case.owner", file.owner.isEmpty() ? company.owner : file.owner);
    set("case.next", file.nextAction);
    set("case.next.due", date(file.nextDue));
    AXW_TRY_ASSIGN(requests, m_workspace.clients().of<clients::Request>(client));
    const auto last = std::max_element(requests.begin(), requests.end(), [](const clients::Request &a, const clients::Request &b) { return a.received < b.received; });
    const bool asked = last != requests.end();
    set("request.wanted", asked ? last->wanted : QString());
    set("request.received", asked ? date(last->received) : QString());
    set("request.source", asked ? nameOf(last->source, m_language) : QString());
    return {};
}

void Gathering::addItems(const diagnosis::Form &form, const diagnosis::Scores &scores)
{
    std::vector<ListRow> dimensions;
    std::vector<ListRow> items;
    for (const diagnosis::DimensionScore &dimension : scores.dimensions) {
        const diagnosis::Dimension *described = form.dimension(dimension.key);
        if (dimension.switchedOff || described == nullptr)
            continue;
        const QString name = described->label.in(m_language);
        for (const QString &label : {dimension.key, described->label.ko, described->label.en, described->shortLabel.ko, described->shortLabel.en}) {
            for (const QString &head : {u"score."_s, u"점수."_s}) {
                if (!label.isEmpty())
                    m_values.single.insert(filling::fieldKey(head + label), score(dimension.score));
            }
        }
        dimensions.push_back({{u"dimensions.no"_s, QString::number(dimensions.size() + 1)},
                              {u"dimensions.name"_s, name},
                              {u"dimensions.score"_s, score(dimension.score)},
                              {u"dimensions.coverage"_s, share(dimension.coverage.share())},
                              {u"dimensions.confidence"_s, share(dimension.confidence)},
                              {u"dimensions.weight"_s, QString::number(dimension.weight)}});
        for (const diagnosis::ItemScore &item : dimension.items) {
            const diagnosis::Item *asked = form.item(item.key);
            if (asked == nullptr)
                continue;
            const bool scored = item.answer.isScored();
            const bool isLevel = scored && !item.answer.points && item.answer.level >= 0 && item.answer.level < diagnosis::levelCount;
            QString given = scored ? QString::number(item.answer.value()) : QString();
            if (item.answer.mark == diagnosis::Mark::NotApplicable)
                given = LocalizedText{u"해당 없음"_s, u"Not applicable"_s}.in(m_language);
            else if (item.answer.mark == diagnosis::Mark::Unknown)
                given = LocalizedText{u"미확인"_s, u"Unknown"_s}.in(m_language);
            const QString topic = asked->topic.in(m_language);
            items.push_back({{u"items.no"_s, form.itemNumber(item.key)},
                             {u"items.dimension"_s, name},
                             {u"items.name"_s, topic.isEmpty() ? asked->question.in(m_language) : topic},
                             {u"items.question"_s, asked->question.in(m_language)},
                             {u"items.score"_s, given},
                             {u"items.level"_s, isLevel ? form.levels[size_t(item.answer.level)].label.in(m_language) : QString()},
                             {u"items.evidence"_s, scored ? diagnosis::evidenceName(item.answer.evidence).in(m_language) : QString()},
                             {u"items.note"_s, item.answer.note}});
        }
    }
    setRows("dimensions", dimensions);
    setRows("items", items);
}

/// The consultant's newest diagnosis; the company's own only where there is no other.
Result<> Gathering::addDiagnosis(ClientId client)
{
    AXW_TRY_ASSIGN(all, m_workspace.assessments().diagnosesOf(client, std::nullopt));
    const auto own = std::find_if(all.begin(), all.end(), [](const diagnosis::Assessment &each) { return each.rater == diagnosis::Rater::Consultant; });
    const auto found = own == all.end() ? all.begin() : own;
    diagnosis::Form form;
    diagnosis::Scores scores;
    const bool there = found != all.end();
    if (there) {
        AXW_TRY_ASSIGN(asked, m_workspace.assessments().form(*found));
        AXW_TRY_ASSIGN(scored, m_workspace.assessments().scores(*found));
        form = asked;
        scores = scored;
    }
    const diagnosis::Dimension *weakest = form.dimension(scores.bottleneck);
    set("diagnosis.round", there ? keyOf(found->round) : QString());
    set("diagnosis.date", !there ? QString() : found->isFrozen() ? date(found->frozenAt) : date(found->started));
    set("diagnosis.form", there ? diagnosis::formName(form).in(m_language) : QString());
    set("diagnosis.overall", score(scores.overall));
    set("diagnosis.coverage", there ? share(scores.coverage.share()) : QString());
    set("diagnosis.confidence", share(scores.confidence));
    set("diagnosis.bottleneck", weakest == nullptr ? QString() : weakest->label.in(m_language));
    addItems(form, scores);
    return {};
}

void Gathering::addTasks(const portfolio::PlannedPoc *planned)
{
    const poc::Plan plan = planned ? planned->plan : poc::Plan();
    QHash<ResourceId, QString> people;
    for (const poc::Resource &resource : plan.resources)
        people.insert(resource.id, resource.name);
    std::vector<ListRow> tasks;
    std::vector<ListRow> milestones;
    qint64 total = 0;
    bool costs = false;
    for (size_t i = 0; i < plan.tasks.size(); ++i) {
        const poc::Task &task = plan.tasks[i];
        if (!planned->isActive(int(i)))
            continue;
        const schedule::TaskDates &dates = planned->datesOf(int(i));
        const std::optional<Won> cost = poc::plannedCost(plan, int(i));
        total += cost.value_or(Won()).amount;
        costs = costs || cost;
        const QDate first = planned->dates.firstDay(dates);
        const QDate last = planned->dates.lastDay(dates);
        if (!dates.summary && task.duration == 0) {
            milestones.push_back({{u"milestones.no"_s, QString::number(milestones.size() + 1)},
                                  {u"milestones.name"_s, task.name},
                                  {u"milestones.date"_s, date(last)},
                                  {u"milestones.state"_s, (task.done >= 100 ? LocalizedText{u"완료"_s, u"done"_s} : LocalizedText{u"예정"_s, u"planned"_s}).in(m_language)}});
            continue;
        }
        QStringList who;
        for (const poc::Assignment &assignment : plan.assignments) {
            if (assignment.task == task.id)
                who += people.value(assignment.resource);
        }
        constexpr double dayMinutes = 480;
        tasks.push_back({{u"tasks.no"_s, QString::number(tasks.size() + 1)},
                         {u"tasks.name"_s, task.name},
                         {u"tasks.start"_s, date(first)},
                         {u"tasks.finish"_s, date(last)},
                         {u"tasks.period"_s, formatDateRange(first, last, m_language)},
                         {u"tasks.days"_s, dates.summary ? QString() : QString::number(double(task.duration) / dayMinutes, 'g', 4)},
                         {u"tasks.progress"_s, formatPercent(planned->dates.done[i], 0)},
                         {u"tasks.who"_s, who.join(u", "_s)},
                         {u"tasks.cost"_s, cost ? formatMoney(*cost, m_language) : QString()},
                         {u"tasks.cost.thousand"_s, cost ? thousand(*cost) : QString()},
                         {u"tasks.note"_s, task.note}});
    }
    setRows("tasks", tasks);
    setRows("milestones", milestones);
    setMoney(u"poc.cost"_s, costs ? std::optional<Won>(Won{total}) : std::nullopt);
}

Result<> Gathering::addPoc(PocId id)
{
    if (id.isNull()) {
        for (const char *key : {"poc.name", "poc.start", "poc.finish", "poc.period", "poc.due", "poc.progress", "poc.note"})
            set(key, {});
        addTasks(nullptr);
        return {};
    }
    AXW_TRY_ASSIGN(entry, entryOfPoc(m_workspace, id));
    const poc::Poc &poc = entry.poc();
    const bool planned = entry.hasPlan();
    const QDate first = planned ? schedule::dateOf(entry.start) : poc.starts;
    const QDate last = planned ? schedule::lastDayOf(entry.start, entry.finish) : QDate();
    set("poc.name", poc.name);
    set("poc.start", date(first));
    set("poc.finish", date(last));
    set("poc.period", last.isValid() ? formatDateRange(first, last, m_language) : QString());
    set("poc.due", date(poc.due));
    set("poc.progress", planned ? formatPercent(entry.done) : QString());
    set("poc.note", poc.note);
    addTasks(entry.planned.get());
    return {};
}

Result<> Gathering::addVisits(ClientId client)
{
    AXW_TRY_ASSIGN(visits, m_workspace.clients().of<clients::Visit>(client));
    std::stable_sort(visits.begin(), visits.end(), [](const clients::Visit &a, const clients::Visit &b) { return a.starts < b.starts; });
    std::vector<ListRow> rows;
    for (const clients::Visit &visit : visits) {
        AXW_TRY_ASSIGN(people, m_workspace.clients().people(visit.id));
        AXW_TRY_ASSIGN(actions, m_workspace.clients().actions(visit.id));
        QStringList names;
        for (const clients::VisitPerson &person : people)
            names += person.title.isEmpty() ? person.name : person.name + u' ' + person.title;
        QStringList todo;
        for (const clients::VisitAction &action : actions)
            todo += action.due.isValid() ? u"%1(%2)"_s.arg(action.what, formatShortDate(action.due, m_language)) : action.what;
        const QDateTime starts = visit.starts.isValid() ? seoulTime(visit.starts.toMSecsSinceEpoch()) : QDateTime();
        rows.push_back({{u"visits.no"_s, QString::number(rows.size() + 1)},
                        {u"visits.date"_s, date(starts.date())},
                        {u"visits.time"_s, starts.isValid() ? formatTime(starts.time()) : QString()},
                        {u"visits.kind"_s, nameOf(visit.kind, m_language)},
                        {u"visits.place"_s, visit.place},
                        {u"visits.people"_s, names.join(u", "_s)},
                        {u"visits.said"_s, visit.said},
                        {u"visits.agreed"_s, visit.agreed},
                        {u"visits.actions"_s, todo.join(u'\n')},
                        {u"visits.effort"_s, visit.effortTenths > 0 ? formatDecimal(visit.effortTenths / 10.0, 1) : QString()}});
    }
    set("visits.count", rows.empty() ? QString() : formatNumber(qint64(rows.size())));
    set("visits.last", visits.empty() ? QString() : date(visits.back().starts));
    setRows("visits", rows);
    return {};
}

Result<> Gathering::addOthers(ClientId client)
{
    AXW_TRY_ASSIGN(certificates, m_workspace.clients().of<clients::Certificate>(client));
    std::vector<ListRow> rows;
    for (const clients::Certificate &each : certificates)
        rows.push_back({{u"certificates.name"_s, each.name}, {u"certificates.number"_s, each.number}, {u"certificates.issued"_s, date(each.issued)}, {u"certificates.expires"_s, date(each.expires)}});
    setRows("certificates", rows);
    AXW_TRY_ASSIGN(supports, m_workspace.clients().of<clients::Support>(client));
    rows.clear();
    for (const clients::Support &each : supports)
        rows.push_back({{u"supports.programme"_s, each.programme},
                        {u"supports.body"_s, each.body},
                        {u"supports.year"_s, each.year ? QString::number(*each.year) : QString()},
                        {u"supports.amount"_s, each.amount ? formatMoney(*each.amount, m_language) : QString()},
                        {u"supports.amount.thousand"_s, each.amount ? thousand(*each.amount) : QString()}});
    setRows("supports", rows);
    return {};
}

Result<> Gathering::addCentre()
{
    AXW_TRY_ASSIGN(centre, m_workspace.setting(u"centre.name"_s));
    const QDate today = m_subject.date.isValid() ? m_subject.date : m_workspace.clock().today();
    set("centre.name", centre);
    set("author", m_workspace.person());
    set("today", date(today));
    set("today.weekday", formatDateWithWeekday(today, m_language));
    set("today.year", QString::number(today.year()));
    set("today.month", QString::number(today.month()));
    set("today.day", QString::number(today.day()));
    return {};
}

Result<filling::Values> Gathering::gather()
{
    ClientId client = m_subject.client;
    PocId poc = m_subject.poc;
    if (!poc.isNull()) {
        AXW_TRY_ASSIGN(found, m_workspace.pocs().get(poc));
        if (client.isNull())
            client = found.client;
    }
    AXW_TRY_ASSIGN(company, m_workspace.clients().get(client));
    if (poc.isNull()) {
        AXW_TRY_ASSIGN(all, m_workspace.pocs().of(client));
        poc = all.empty() ? PocId() : all.back().id; // the newest
    }
    AXW_TRY(addCompany(company));
    AXW_TRY(addContact(client));
    AXW_TRY(addCase(client));
    AXW_TRY(addDiagnosis(client));
    AXW_TRY(addPoc(poc));
    AXW_TRY(addVisits(client));
    AXW_TRY(addOthers(client));
    AXW_TRY(addCentre());
    return m_values;
}

} // namespace

Result<filling::Values> formValues(Workspace &workspace, const FormSubject &subject)
{
    return Gathering(workspace, subject).gather();
}

} // namespace axw::workspace
