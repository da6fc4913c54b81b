// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timelinereport.h"

#include "core/base/formats.h"
#include "core/report/composer.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

void tellOne(Composer &out, const portfolio::Entry &entry, QDate today)
{
    Facts facts;
    const auto fact = [&](const QString &ko, const QString &en, const QString &value) {
        if (!value.isEmpty())
            facts.facts.append({out.word(ko, en), value});
    };
    fact(u"수요기업"_s, u"Company"_s, entry.client);
    fact(u"접수번호"_s, u"Case number"_s, entry.caseNumber);
    fact(u"컨설턴트"_s, u"Consultant"_s, entry.consultant);
    fact(u"자문위원"_s, u"Advisers"_s, entry.advisers.join(u", "_s));
    if (entry.hasPlan())
        fact(u"수행 기간"_s, u"Period"_s, formatDateRange(schedule::dateOf(entry.start), schedule::lastDayOf(entry.start, entry.finish), out.language()));
    fact(u"약속한 완료일"_s, u"Promised finish"_s, out.date(entry.poc().due));
    if (entry.baseline)
        fact(u"기준계획 완료일"_s, u"Baseline finish"_s, out.date(schedule::lastDayOf(entry.baseline->first, entry.baseline->second)));
    if (entry.hasPlan())
        fact(u"진척"_s, u"Done"_s, formatPercent(entry.done, 0));
    fact(u"상태"_s, u"Standing"_s, nameOf(entry.standing, out.language()));
    fact(u"계획 검토"_s, u"Review of the plan"_s, nameOf(entry.poc().review, out.language()));
    out.heading(1, u"개요"_s, u"Overview"_s);
    out.add(facts);
    const QStringList concerns = portfolio::concernsText(entry, out.language());
    Outline points;
    for (const QString &line : concerns)
        points.items.append({0, plain(line)});
    out.add(points);
    out.heading(1, u"추진 일정"_s, u"Plan"_s);
    if (!entry.hasPlan()) {
        out.nothing(u"아직 계획한 작업이 없습니다."_s, u"No task is planned yet."_s);
        return;
    }
    out.add(planFigures(entry, today, out.language(), out.word(u"추진 일정"_s, u"Plan"_s)));
    Table tasks = taskTable(entry, out.language());
    tasks.caption = out.word(u"작업 일정"_s, u"Tasks"_s);
    out.add(tasks);
}

} // namespace

Document timelineReport(const TimelineSnapshot &snapshot, Language language)
{
    Composer out(u"timeline"_s, snapshot.issue, language);
    out.document().shape = Document::Shape::Across;
    const bool one = snapshot.alone && !snapshot.entries.empty();
    out.title(u"PoC 추진 일정"_s, u"PoC timeline"_s, one ? snapshot.entries.front().poc().name : snapshot.company);
    out.document().subject = one ? snapshot.entries.front().poc().name : snapshot.company;
    const QDate today = snapshot.issue.state();
    out.tellState(snapshot.issue, u"※ 지난날의 진척은 보관하지 않으므로 계획·진척·상태는 모두 %1 기준임."_s,
                  u"No progress of past days is kept: plans, progress and standing are all as of %1."_s);
    if (one) {
        tellOne(out, snapshot.entries.front(), today);
    } else {
        out.add(standingFigures(snapshot.entries, language));
        out.heading(1, u"추진 현황"_s, u"Where the PoCs stand"_s);
        Table table = pocTable(snapshot.entries, language, snapshot.company.isEmpty() ? PocColumns::All : PocColumns::Own);
        table.caption = out.word(u"PoC 추진 현황"_s, u"PoCs"_s);
        out.table(table, u"등록된 PoC가 없습니다."_s, u"There is no PoC yet."_s);
        const QList<Block> figures = timelineFigures(snapshot.entries, snapshot.calendar, today, language, out.word(u"PoC 추진 일정"_s, u"Timeline of the PoCs"_s));
        if (!figures.isEmpty()) {
            out.heading(1, u"일정"_s, u"Timeline"_s);
            out.add(figures);
        }
        const Outline concerns = concernPoints(snapshot.entries, language);
        if (!concerns.items.isEmpty()) {
            out.heading(1, u"조치가 필요한 PoC"_s, u"PoCs that need attention"_s);
            out.add(concerns);
        }
    }
    Table milestones = milestoneTable(snapshot.entries, language, !one);
    if (!milestones.rows.isEmpty()) {
        out.heading(1, u"이정표"_s, u"Milestones"_s);
        milestones.caption = out.word(u"이정표와 단계검토"_s, u"Milestones and stage gates"_s);
        out.add(milestones);
    }
    return out.finished();
}

} // namespace axw::report
