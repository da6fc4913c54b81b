// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pocblocks.h"

#include "core/base/formats.h"
#include "core/report/composer.h"
#include "core/report/planfigure.h"
#include "core/report/planpicture.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using portfolio::Standing;

namespace {

LocalizedText words(const QString &ko, const QString &en)
{
    return {ko, en};
}

/// A slip in working days, with its sign; later is marked.
Cell slipCell(const std::optional<int> &slip)
{
    if (!slip)
        return emptyCell();
    Cell cell = textCell((*slip > 0 ? u"+"_s : QString()) + formatNumber(*slip));
    cell.value = qint64(*slip);
    if (*slip > 0)
        cell.tone = Tone::Warning;
    return cell;
}

picture::TimelineTone barToneOf(Standing standing)
{
    switch (standing) {
    case Standing::Late:
        return picture::TimelineTone::Late;
    case Standing::AtRisk:
        return picture::TimelineTone::AtRisk;
    case Standing::Finished:
        return picture::TimelineTone::Finished;
    case Standing::OnTrack:
    case Standing::NotPlanned:
        return picture::TimelineTone::OnTrack;
    }
    return picture::TimelineTone::OnTrack;
}

picture::TimelineRow barOf(const PocEntry &entry)
{
    picture::TimelineRow row;
    row.name = entry.poc().name;
    row.planned = entry.hasPlan();
    row.start = entry.start;
    row.finish = entry.finish;
    row.done = entry.done;
    row.tone = barToneOf(entry.standing);
    row.before = entry.baseline;
    if (entry.poc().due.isValid())
        row.due = schedule::momentOf(entry.poc().due.addDays(1)) - 1;
    for (const portfolio::Milestone &milestone : entry.milestones)
        row.marks.push_back({milestone.at, milestone.gate, milestone.done});
    return row;
}

QString standingWord(Standing standing, Language language)
{
    return nameOf(standing, language);
}

} // namespace

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Late:
        return Tone::Bad;
    case Standing::AtRisk:
        return Tone::Warning;
    case Standing::OnTrack:
        return Tone::Good;
    case Standing::Finished:
        return Tone::Information;
    case Standing::NotPlanned:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Cell standingCell(Standing standing, Language language)
{
    Cell cell = textCell(standingWord(standing, language));
    cell.tone = toneOf(standing);
    return cell;
}

KeyFigures standingFigures(const PocEntries &entries, Language language)
{
    const LocalizedText counted{u"%1건"_s, u"%1"_s};
    KeyFigures keys;
    for (const auto &choice : choicesOf<Standing>()) {
        const auto number = std::count_if(entries.begin(), entries.end(), [&](const PocEntry &entry) { return entry.standing == choice.value; });
        if (number == 0 && choice.value != Standing::Late && choice.value != Standing::OnTrack)
            continue;
        const Tone tone = choice.value == Standing::Late && number == 0 ? Tone::Good : toneOf(choice.value);
        keys.figures.append({standingWord(choice.value, language), filled(counted, language, {formatNumber(number)}), {}, tone});
    }
    keys.figures.prepend({words(u"PoC"_s, u"PoCs"_s).in(language), filled(counted, language, {formatNumber(qint64(entries.size()))}), {}, Tone::Neutral});
    return keys;
}

Table pocTable(const PocEntries &entries, Language language, PocColumns which)
{
    const bool all = which == PocColumns::All;
    const bool below = which == PocColumns::Company;
    const Composer composer({}, {}, language);
    QList<ColumnWords> columns{{words(u"연번"_s, u"No."_s), 4, Align::End},
                               {below ? words(u"PoC·수요기업"_s, u"PoC, company"_s) : words(u"PoC"_s, u"PoC"_s), 18}};
    if (all)
        columns << ColumnWords{words(u"수요기업"_s, u"Company"_s), 14} << ColumnWords{words(u"컨설턴트"_s, u"Consultant"_s), 8};
    columns << ColumnWords{words(u"착수"_s, u"Start"_s), 12} << ColumnWords{words(u"완료 예정"_s, u"Finish"_s), 12};
    if (!below)
        columns << ColumnWords{words(u"기준계획"_s, u"Baseline"_s), 12};
    columns << ColumnWords{words(u"차이(일)"_s, u"Slip (days)"_s), 7, Align::End}
            << ColumnWords{words(u"약속"_s, u"Promised"_s), 12} << ColumnWords{words(u"진척"_s, u"Done"_s), 6, Align::End}
            << ColumnWords{words(u"상태"_s, u"Standing"_s), 8, Align::Centre};
    Table table = composer.begunTable(columns);
    int number = 0;
    for (const PocEntry &entry : entries) {
        const bool planned = entry.hasPlan();
        QList<Cell> cells{countCell(++number), boldCell(entry.poc().name)};
        if (below && !entry.client.isEmpty())
            cells.last().runs << Run{u'\n' + entry.client, false, true};
        if (all)
            cells << textOrNone(entry.client) << textOrNone(entry.consultant);
        cells << dateCell(planned ? schedule::dateOf(entry.start) : entry.poc().starts, language)
              << (planned ? dateCell(schedule::lastDayOf(entry.start, entry.finish), language) : emptyCell());
        if (!below)
            cells << (entry.baseline ? dateCell(schedule::lastDayOf(entry.baseline->first, entry.baseline->second), language) : emptyCell());
        cells << slipCell(entry.slip) << dateCell(entry.poc().due, language) << (planned ? percentCell(entry.done) : emptyCell())
              << standingCell(entry.standing, language);
        table.rows.append(rowOf(cells));
    }
    table.unit = words(u"(차이: 기준계획 대비 영업일)"_s, u"(slip: work days vs baseline)"_s).in(language);
    return table;
}

QList<Block> timelineFigures(const PocEntries &entries, const std::shared_ptr<const schedule::WorkCalendar> &calendar, QDate today,
                             Language language, const QString &caption)
{
    picture::TimelineScene scene;
    picture::PlanSight sight;
    QStringList said;
    for (const PocEntry &entry : entries) {
        if (!entry.hasPlan())
            continue;
        scene.rows.push_back(barOf(entry));
        sight.cells.push_back({entry.client, standingWord(entry.standing, language)});
        said << u"%1 %2 ~ %3"_s.arg(entry.poc().name, formatDate(schedule::dateOf(entry.start), language), formatDate(schedule::lastDayOf(entry.start, entry.finish), language));
    }
    if (scene.rows.empty() || !calendar)
        return {};
    scene.today = schedule::momentOf(today, 12 * 60);
    sight.scene = std::move(scene);
    sight.calendar = calendar;
    sight.language = language;
    sight.heads = {words(u"PoC"_s, u"PoC"_s).in(language), words(u"수요기업"_s, u"Company"_s).in(language), words(u"상태"_s, u"Standing"_s).in(language)};
    sight.widths = {0.19, 0.15, 0.08};
    const QString legend = words(u"%1(짙은 부분은 진척, 테두리는 기준계획, ◆ 이정표, ] 약속한 완료일)"_s, u"%1 (dark: done; outline: baseline; ◆ milestone; ] promised)"_s).in(language).arg(caption);
    return report::planFigures(printableSight(std::move(sight)), legend, said.join(u"; "_s), 24);
}

QList<Block> planFigures(const PocEntry &entry, QDate today, Language language, const QString &caption)
{
    if (!entry.hasPlan())
        return {};
    const portfolio::PlannedPoc &planned = *entry.planned;
    picture::PlanSight sight;
    sight.scene = planScene({planned.plan, planned.dates, *planned.calendars, planned.kept, {}, entry.client, today, language});
    sight.calendar = {entry.planned, &planned.calendars->ofPlan()};
    sight.language = language;
    sight.heads = {words(u"작업"_s, u"Task"_s).in(language), words(u"완료"_s, u"Finish"_s).in(language), words(u"진척"_s, u"Done"_s).in(language)};
    sight.widths = {0.3, 0.08, 0.06};
    for (size_t i = 0; i < planned.plan.tasks.size(); ++i) {
        sight.cells.push_back({formatShortDate(planned.dates.lastDay(planned.dates.schedule.tasks[i]), language), formatPercent(planned.dates.done[i], 0)});
    }
    const QString said = u"%1, %2 ~ %3"_s.arg(entry.poc().name, formatDate(schedule::dateOf(entry.start), language), formatDate(schedule::lastDayOf(entry.start, entry.finish), language));
    return report::planFigures(printableSight(std::move(sight)), caption, said, 24);
}

Table taskTable(const PocEntry &entry, Language language)
{
    const Composer composer({}, {}, language);
    Table table = composer.begunTable({{words(u"작업"_s, u"Task"_s), 34},
                                       {words(u"시작"_s, u"Start"_s), 13},
                                       {words(u"완료"_s, u"Finish"_s), 13},
                                       {words(u"기준계획"_s, u"Baseline"_s), 13},
                                       {words(u"진척"_s, u"Done"_s), 7, Align::End},
                                       {words(u"참여"_s, u"Who"_s), 20}});
    const portfolio::PlannedPoc &planned = *entry.planned;
    for (size_t i = 0; i < planned.plan.tasks.size(); ++i) {
        const poc::Task &task = planned.plan.tasks[i];
        const schedule::TaskDates &dates = planned.dates.schedule.tasks[i];
        const bool summary = dates.summary;
        Cell name = textCell(QString(2 * std::min(planned.dates.levels[i], 6), u'\u00a0') + task.name);
        name.runs.first().bold = summary;
        if (planned.dates.critical[i] && !summary)
            name.runs.append(Run{words(u" (주공정)"_s, u" (critical)"_s).in(language), false, true});
        const auto kept = planned.kept.constFind(task.id);
        QStringList who;
        for (const poc::Assignment &assignment : planned.plan.assignments) {
            if (assignment.task != task.id)
                continue;
            for (const poc::Resource &resource : planned.plan.resources) {
                if (resource.id == assignment.resource)
                    who << resource.name;
            }
        }
        table.rows.append(rowOf({name, dateCell(planned.dates.firstDay(dates), language), dateCell(planned.dates.lastDay(dates), language),
                                 kept != planned.kept.cend() && kept->finish ? dateCell(schedule::lastDayOf(kept->finish->moment), language) : emptyCell(),
                                 percentCell(planned.dates.done[i]), textOrNone(who.join(u", "_s))}));
    }
    return table;
}

Table milestoneTable(const PocEntries &entries, Language language, bool withPoc)
{
    const Composer composer({}, {}, language);
    QList<ColumnWords> columns{{words(u"일자"_s, u"Date"_s), 14}, {words(u"이정표"_s, u"Milestone"_s), 34}};
    if (withPoc)
        columns << ColumnWords{words(u"PoC"_s, u"PoC"_s), 24};
    columns << ColumnWords{words(u"구분"_s, u"Kind"_s), 9, Align::Centre} << ColumnWords{words(u"기준계획"_s, u"Baseline"_s), 14}
            << ColumnWords{words(u"달성"_s, u"Reached"_s), 9, Align::Centre};
    Table table = composer.begunTable(columns);
    struct Line
    {
        const portfolio::Milestone *milestone;
        const PocEntry *entry;
    };
    std::vector<Line> lines;
    for (const PocEntry &entry : entries) {
        for (const portfolio::Milestone &milestone : entry.milestones)
            lines.push_back({&milestone, &entry});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.milestone->at < b.milestone->at; });
    for (const Line &line : lines) {
        const portfolio::Milestone &milestone = *line.milestone;
        Cell reached = milestone.done ? textCell(words(u"달성"_s, u"yes"_s).in(language)) : emptyCell();
        if (milestone.done)
            reached.tone = Tone::Good;
        QList<Cell> cells{dateCell(schedule::lastDayOf(line.entry->start, milestone.at), language), boldCell(milestone.name)};
        if (withPoc)
            cells << textCell(line.entry->poc().name);
        cells << textCell(milestone.gate ? words(u"단계검토"_s, u"Stage gate"_s).in(language) : words(u"이정표"_s, u"Milestone"_s).in(language))
              << (milestone.baseline ? dateCell(schedule::lastDayOf(line.entry->start, *milestone.baseline), language) : emptyCell()) << reached;
        table.rows.append(rowOf(cells));
    }
    return table;
}

Outline concernPoints(const PocEntries &entries, Language language)
{
    Outline outline;
    for (const PocEntry &entry : entries) {
        if (entry.standing != Standing::Late && entry.standing != Standing::AtRisk)
            continue;
        Runs head = bold(entry.poc().name);
        head << Run{u" ("_s + (entry.client.isEmpty() ? QString() : entry.client + u", "_s) + standingWord(entry.standing, language) + u')'};
        outline.items.append({0, head});
        for (const QString &line : portfolio::concernsText(entry, language))
            outline.items.append({1, plain(line)});
    }
    return outline;
}

} // namespace axw::report
