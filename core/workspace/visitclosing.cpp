// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/visitclosing.h"

#include "core/base/clock.h"
#include "core/base/korean.h"
#include "core/workspace/quicknotes.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;
using clients::DataRequest;
using clients::DataRequestState;
using clients::Visit;

namespace {

constexpr int halfHour = 30 * 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

QDateTime halfHourBefore(const QDateTime &utc)
{
    const QDateTime wall = seoulTime(utc.toMSecsSinceEpoch());
    const int begun = QTime(0, 0).secsTo(wall.time()) / halfHour * halfHour;
    return utcOfSeoul(wall.date(), QTime(0, 0).addSecs(begun));
}

bool isToday(const QDateTime &utc, const Clock &clock)
{
    return utc.isValid() && seoulTime(utc.toMSecsSinceEpoch()).date() == clock.today();
}

void addLevelItems(const diagnosis::Form &form, const diagnosis::Answers &answers, const diagnosis::Assessment &assessment, Language language,
                   std::vector<OpenItem> &open)
{
    const auto off = assessment.dimensionsOff();
    for (const diagnosis::Dimension &dimension : form.dimensions) {
        if (dimension.switchable && off.contains(dimension.key))
            continue;
        for (const diagnosis::Item &item : dimension.items) {
            const diagnosis::Mark mark = answers.value(item.key).mark;
            if (mark == diagnosis::Mark::Absent || mark == diagnosis::Mark::Unknown)
                open.push_back({assessment.id, item.key, form.itemNumber(item.key) + u' ' + item.topic.in(language), mark == diagnosis::Mark::Unknown});
        }
    }
}

void addQuestions(const diagnosis::Filling &filling, std::vector<OpenItem> &open)
{
    for (const forms::Place &place : filling.session().places()) {
        const forms::Node &node = filling.form().nodes[size_t(place.node)];
        const bool asked = !node.isContainer() && node.type != forms::Type::Note && node.type != forms::Type::Calculate
                           && node.type != forms::Type::Hidden && node.type < forms::Type::Start && !node.otherText;
        if (!asked)
            continue;
        const forms::Standing standing = filling.session().standing(place);
        if (!standing.relevant || standing.readOnly || !standing.answer.isEmpty())
            continue;
        const diagnosis::ItemKey key = filling.keyOf(place);
        const QString label = filling.session().label(place);
        const QString name = key.instance.isNull() ? key.item : key.item + u'@' + key.instance.toString();
        open.push_back({filling.assessment().id, name, label.isEmpty() ? node.name : label, filling.beside(place).unknown});
    }
}

QString languageOf(const forms::Form &form, Language language)
{
    const QString code = languageCode(language);
    const auto found = std::ranges::find_if(form.languages, [&](const QString &each) {
        return each.compare(code, Qt::CaseInsensitive) == 0 || each.contains(u'(' + code + u')', Qt::CaseInsensitive);
    });
    return found == form.languages.end() ? QString() : *found;
}

Result<std::vector<OpenItem>> openItems(Workspace &workspace, ClientId client, Language language)
{
    std::vector<OpenItem> open;
    AXW_TRY_ASSIGN(assessments, workspace.assessments().ofClient(client));
    for (const diagnosis::Assessment &assessment : assessments) {
        if (assessment.isFrozen() || assessment.rater != diagnosis::Rater::Consultant)
            continue;
        if (assessment.formRecord.isNull()) {
            AXW_TRY_ASSIGN(form, workspace.assessments().form(assessment));
            AXW_TRY_ASSIGN(answers, workspace.assessments().answers(assessment.id));
            addLevelItems(form, answers, assessment, language, open);
        } else {
            AXW_TRY_ASSIGN(rules, workspace.assessments().rulebook(assessment));
            AXW_TRY_ASSIGN(filling, workspace.assessments().fill(assessment.id, languageOf(rules->form(), language), workspace.person()));
            addQuestions(*filling, open);
        }
    }
    return open;
}

} // namespace

Result<VisitAtHand> visitAtHand(Workspace &workspace, ClientId client, Language language)
{
    VisitAtHand at;
    const Clock &clock = workspace.clock();
    AXW_TRY_ASSIGN(notes, waitingNotes(workspace, client));
    at.notes = std::move(notes);
    AXW_TRY_ASSIGN(visits, workspace.clients().of<Visit>(client));
    std::ranges::stable_sort(visits, std::greater(), &Visit::starts);
    const auto begun = std::ranges::find_if(visits, [&](const Visit &visit) { return !visit.ends.isValid() && isToday(visit.starts, clock); });
    if (begun != visits.end()) {
        at.visit = *begun;
        AXW_TRY_ASSIGN(people, workspace.clients().people(begun->id));
        AXW_TRY_ASSIGN(actions, workspace.clients().actions(begun->id));
        at.people = std::move(people);
        at.actions = std::move(actions);
    } else {
        // What was noted today tells when it began; a visit that was closed today ended before.
        QDateTime start = clock.nowUtc();
        const auto today = std::ranges::find_if(at.notes, [&](const clients::QuickNote &note) { return isToday(note.noted, clock); });
        if (today != at.notes.end())
            start = today->noted;
        at.visit.client = client;
        at.visit.starts = halfHourBefore(start);
    }
    if (!at.visit.ends.isValid())
        at.visit.ends = clock.nowUtc();
    AXW_TRY_ASSIGN(open, openItems(workspace, client, language));
    at.openItems = std::move(open);
    AXW_TRY_ASSIGN(requests, workspace.clients().of<DataRequest>(client));
    std::erase_if(requests, [](const DataRequest &each) { return each.state != DataRequestState::Asked && each.state != DataRequestState::Partial; });
    std::ranges::stable_sort(requests, [](const DataRequest &one, const DataRequest &other) {
        return one.due.isValid() && (!other.due.isValid() || one.due < other.due);
    });
    at.requests = std::move(requests);
    AXW_TRY_ASSIGN(current, workspace.cases().current(client));
    at.caseFile = std::move(current);
    return at;
}

ClosedVisit closedVisit(const VisitClosing &closing)
{
    ClosedVisit closed{closing.visit, closing.people, closing.actions};
    QStringList said;
    if (!closing.visit.said.trimmed().isEmpty())
        said.append(closing.visit.said.trimmed());
    for (const clients::QuickNote &note : closing.notes)
        said.append(notedLine(note));
    closed.visit.said = normalText(said.join(u'\n'));
    closed.visit.agreed = normalText(closing.visit.agreed.trimmed());
    closed.visit.place = normalLine(closing.visit.place);
    // The print of a signature goes by the order of the keys: they are made in the order in which they will stand.
    for (clients::VisitPerson person : closing.newPeople) {
        person.id = clients::VisitPersonId::create();
        closed.people.push_back(person);
    }
    if (closing.next.isValid()) {
        clients::VisitAction next;
        next.id = clients::VisitActionId::create();
        next.what = normalLine(closing.nextWhat);
        next.owner = normalLine(closing.nextOwner);
        next.due = closing.next;
        closed.actions.push_back(next);
    }
    return closed;
}

Result<VisitId> closeVisit(Workspace &workspace, const VisitClosing &closing)
{
    ClosedVisit closed = closedVisit(closing);
    Visit &visit = closed.visit;
    if (!visit.starts.isValid() || !visit.ends.isValid() || visit.ends <= visit.starts)
        return fail(Error::Kind::Invalid, Words::tr("A visit ends after it has begun: look at its start and end."));
    clients::ClientStore &store = workspace.clients();
    AXW_TRY(store.put(visit));
    for (clients::VisitPerson &person : closed.people) {
        person.visit = visit.id;
        AXW_TRY(store.put(person));
    }
    for (clients::VisitAction &action : closed.actions) {
        action.visit = visit.id;
        AXW_TRY(store.put(action));
    }
    for (const clients::QuickNote &note : closing.notes)
        AXW_TRY(store.drop<clients::QuickNote>(note.id));
    if (!closing.next.isValid())
        return visit.id;
    AXW_TRY_ASSIGN(current, workspace.cases().current(visit.client));
    if (current) {
        current->nextAction = closing.nextWhat;
        current->nextDue = closing.next;
        AXW_TRY(workspace.cases().change(*current));
    }
    return visit.id;
}

} // namespace axw::workspace
