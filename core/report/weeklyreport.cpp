// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weeklyreport.h"

#include "core/base/formats.h"
#include "core/report/composer.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WorkKind allKindsOfWork[] = {WorkKind::Intake, WorkKind::Visit, WorkKind::Diagnosis, WorkKind::Stage,
                                       WorkKind::Poc,    WorkKind::Request, WorkKind::Letter};
constexpr int mostInACell = 12; // a cell that fills a page is read by nobody

QList<WorkItem> ofKind(const QList<WorkItem> &items, WorkKind kind)
{
    QList<WorkItem> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found), [kind](const WorkItem &item) { return item.kind == kind; });
    std::stable_sort(found.begin(), found.end(), [](const WorkItem &a, const WorkItem &b) {
        return std::pair(!a.date.isValid(), a.date) < std::pair(!b.date.isValid(), b.date);
    });
    return found;
}

QString dayOf(const WorkItem &item, Language language)
{
    if (!item.date.isValid())
        return {};
    return formatShortDate(item.date, language);
}

QString headOf(const WorkItem &item, Language language)
{
    const QString &what = item.what.in(language);
    return item.company.isEmpty() ? what : item.company + u": "_s + what;
}

/// "(주)한빛: 현장 방문 (11. 23.)"
Cell cellOf(const QList<WorkItem> &items, Language language)
{
    if (items.isEmpty())
        return emptyCell();
    Cell cell;
    int number = 0;
    for (const WorkItem &item : items) {
        const QString lineBreak = number > 0 ? u"\n"_s : QString();
        if (number == mostInACell) {
            cell.runs << Run{lineBreak + filled({u"- 외 %1건"_s, u"- and %1 more"_s}, language, {formatNumber(items.size() - number)}), false, true};
            break;
        }
        const QString day = dayOf(item, language);
        cell.runs << Run{lineBreak + u"- "_s + headOf(item, language)};
        if (!day.isEmpty())
            cell.runs << Run{u" ("_s + day + (item.overdue ? filled({u", 기한 경과"_s, u", overdue"_s}, language) : QString()) + u')', item.overdue, !item.overdue};
        ++number;
    }
    return cell;
}

void tellList(Composer &out, const QList<WorkItem> &items, bool withPerson)
{
    for (const WorkKind kind : allKindsOfWork) {
        const QList<WorkItem> mine = ofKind(items, kind);
        if (mine.isEmpty())
            continue;
        out.add(Heading{2, u"%1 (%2)"_s.arg(workKindName(kind).in(out.language()), out.count(mine.size())), {}});
        Outline outline;
        for (const WorkItem &item : mine) {
            Runs runs = plain(headOf(item, out.language()));
            QStringList beside;
            if (const QString day = dayOf(item, out.language()); !day.isEmpty())
                beside << day;
            if (withPerson && !item.person.isEmpty())
                beside << item.person;
            if (!beside.isEmpty())
                runs << Run{u" ("_s + beside.join(u", "_s) + u')', false, true};
            if (item.overdue)
                runs << Run{out.word(u" 기한 경과"_s, u" overdue"_s), true};
            outline.items.append({0, runs});
        }
        out.add(outline);
    }
}

} // namespace

LocalizedText workKindName(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Intake:
        return {u"신규 접수"_s, u"New cases"_s};
    case WorkKind::Visit:
        return {u"상담·방문"_s, u"Visits"_s};
    case WorkKind::Diagnosis:
        return {u"수준진단"_s, u"Diagnosis"_s};
    case WorkKind::Stage:
        return {u"단계 진행"_s, u"Stages and next actions"_s};
    case WorkKind::Poc:
        return {u"PoC 수행"_s, u"PoCs"_s};
    case WorkKind::Request:
        return {u"자료요청"_s, u"Data requests"_s};
    case WorkKind::Letter:
        return {u"공문"_s, u"Letters"_s};
    }
    return {};
}

Document weeklyReport(const WeeklySnapshot &snapshot, Language language)
{
    Composer out(u"weekly"_s, snapshot.issue, language);
    out.document().contentsDepth = 0;
    const QDate next = snapshot.monday.addDays(7);
    const QString thisWeek = formatDateRange(snapshot.monday, snapshot.monday.addDays(4), language);
    const QString nextWeek = formatDateRange(next, next.addDays(4), language);
    // What is still open of this week, and what is late, is no plan of the next one.
    QList<WorkItem> late;
    QList<WorkItem> rest;
    QList<WorkItem> coming;
    for (const WorkItem &item : snapshot.planned)
        (item.overdue ? late : item.date.isValid() && item.date < next ? rest : coming).append(item);
    out.title(u"주간보고"_s, u"Weekly report"_s, snapshot.person.isEmpty() ? thisWeek : snapshot.person + u", "_s + thisWeek);
    out.document().subject = snapshot.person;

    if (const QDate sunday = snapshot.monday.addDays(6); sunday < snapshot.issue.state()) {
        out.paragraph(soft(out.word(u"※ 지난 주의 보고임. 실적과 완료 여부는 %1까지의 것이고, 계획의 날짜와 담당은 %2에 기록된 것임."_s,
                                    u"A week that is over: what was done is told up to %1; dates of plans and who is in charge as recorded on %2."_s,
                                    {out.date(sunday), out.date(snapshot.issue.state())})));
    }
    KeyFigures keys;
    keys.figures = {{out.word(u"금주 실적"_s, u"Done this week"_s), out.count(snapshot.done.size()), thisWeek, Tone::Neutral},
                    {out.word(u"차주 계획"_s, u"Planned next week"_s), out.count(coming.size()), nextWeek, Tone::Neutral},
                    {out.word(u"금주 남은 일"_s, u"Left of this week"_s), out.count(rest.size()), {}, Tone::Neutral},
                    {out.word(u"지난 일"_s, u"Overdue"_s), out.count(late.size()), {}, late.isEmpty() ? Tone::Good : Tone::Bad}};
    out.add(keys);
    out.heading(1, u"총괄"_s, u"Overview"_s);
    Table table = out.begunTable({{{u"구분"_s, u"What"_s}, 14},
                                  {{u"금주 실적"_s, u"This week"_s}, 43},
                                  {{u"차주 계획"_s, u"Next week"_s}, 43}});
    table.head.first().cells[1].runs.append(Run{u"\n"_s + thisWeek, false, true});
    table.head.first().cells[2].runs.append(Run{u"\n"_s + nextWeek, false, true});
    for (const WorkKind kind : allKindsOfWork) {
        const QList<WorkItem> done = ofKind(snapshot.done, kind);
        const QList<WorkItem> planned = ofKind(coming, kind);
        if (!done.isEmpty() || !planned.isEmpty())
            table.rows.append(rowOf({boldCell(workKindName(kind).in(language)), cellOf(done, language), cellOf(planned, language)}));
    }
    out.table(table, u"금주 실적과 차주 계획이 없습니다."_s, u"Nothing was done this week and nothing is planned for the next."_s);
    const bool withPerson = snapshot.person.isEmpty();
    out.heading(1, u"금주 실적"_s, u"Done this week"_s);
    if (snapshot.done.isEmpty())
        out.nothing(u"기록된 실적이 없습니다."_s, u"Nothing is recorded."_s);
    tellList(out, snapshot.done, withPerson);
    if (!rest.isEmpty()) {
        out.heading(1, u"금주 남은 일"_s, u"Left of this week"_s);
        tellList(out, rest, withPerson);
    }
    out.heading(1, u"차주 계획"_s, u"Planned for next week"_s);
    if (coming.isEmpty())
        out.nothing(u"기한이 잡힌 일이 없습니다."_s, u"Nothing is due."_s);
    tellList(out, coming, withPerson);
    if (!late.isEmpty()) {
        out.heading(1, u"지난 일"_s, u"Overdue"_s);
        tellList(out, late, withPerson);
    }
    return out.finished();
}

} // namespace axw::report
