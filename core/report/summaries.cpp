// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/summaries.h"

#include "core/base/formats.h"
#include "core/report/commonblocks.h"
#include "core/report/composer.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMilestones = 3;

QString standingLine(Composer &out, const portfolio::Entry &entry)
{
    QStringList words{nameOf(entry.standing, out.language())};
    if (entry.hasPlan()) {
        words << formatPercent(entry.done, 0);
        words << out.word(u"%1 완료 예정"_s, u"ends %1"_s, {out.date(schedule::lastDayOf(entry.start, entry.finish))});
    }
    if (entry.poc().due.isValid())
        words << out.word(u"약속 %1"_s, u"promised %1"_s, {out.date(entry.poc().due)});
    return words.join(u", "_s);
}

} // namespace

Document companySummary(const CompanySummarySnapshot &snapshot, Language language)
{
    Composer out(u"summary"_s, snapshot.issue, language);
    out.title(u"현황 요약"_s, u"In short"_s, snapshot.company.name);
    Outline points;
    const auto point = [&](const QString &ko, const QString &en, const QString &value) {
        if (!value.isEmpty())
            points.items.append({0, plain(out.word(ko, en) + u": "_s + value)});
    };
    if (snapshot.file) {
        const clients::CaseFile &file = *snapshot.file;
        point(u"단계"_s, u"Stage"_s, u"%1 (%2)"_s.arg(stageText(file.stage).in(language), file.number));
        point(u"컨설턴트"_s, u"Consultant"_s, snapshot.company.owner);
        point(u"다음 할 일"_s, u"Next action"_s, file.nextDue.isValid() && !file.nextAction.isEmpty() ? u"%1 (%2)"_s.arg(file.nextAction, out.date(file.nextDue)) : file.nextAction);
    }
    if (snapshot.visit)
        point(u"최근 상담"_s, u"Last visit"_s, u"%1 %2"_s.arg(out.date(snapshot.visit->start.date()), nameOf(snapshot.visit->kind, language)));
    if (snapshot.round) {
        const RoundRecord &round = *snapshot.round;
        const QString score = round.overall ? out.word(u"종합 %1점"_s, u"overall %1"_s, {formatDecimal(*round.overall, 1)}) : out.word(u"종합 점수 없음"_s, u"no overall score"_s);
        point(u"최근 진단"_s, u"Newest diagnosis"_s, u"%1 (%2), %3"_s.arg(round.round, out.date(round.date), score));
    }
    for (const portfolio::Entry &entry : snapshot.pocs)
        point(u"PoC"_s, u"PoC"_s, entry.poc().name + u" - "_s + standingLine(out, entry));
    if (snapshot.lettersWaiting > 0)
        point(u"회신 대기 공문"_s, u"Letters awaiting a reply"_s, out.count(snapshot.lettersWaiting));
    if (points.items.isEmpty())
        out.nothing(u"기록된 내용이 없습니다."_s, u"Nothing is recorded."_s);
    else
        out.add(points);
    return out.finished();
}

Document pocSummary(const TimelineSnapshot &snapshot, Language language)
{
    Composer out(u"summary"_s, snapshot.issue, language);
    if (snapshot.entries.empty()) {
        out.title(u"PoC 현황 요약"_s, u"PoC in short"_s);
        out.nothing(u"등록된 PoC가 없습니다."_s, u"There is no PoC yet."_s);
        return out.finished();
    }
    const portfolio::Entry &entry = snapshot.entries.front();
    out.title(u"PoC 현황 요약"_s, u"PoC in short"_s, entry.client.isEmpty() ? entry.poc().name : u"%1, %2"_s.arg(entry.poc().name, entry.client));
    Outline points;
    points.items.append({0, plain(standingLine(out, entry))});
    for (const QString &line : portfolio::concernsText(entry, language))
        points.items.append({1, plain(line)});
    int shown = 0;
    for (const portfolio::Milestone &milestone : entry.milestones) {
        if (milestone.done || shown == mostMilestones)
            continue;
        ++shown;
        points.items.append({0, plain(out.word(u"다음 이정표: "_s, u"Next milestone: "_s) + u"%1 (%2)"_s.arg(milestone.name, out.date(schedule::lastDayOf(entry.start, milestone.at))))});
    }
    out.add(points);
    return out.finished();
}

} // namespace axw::report
