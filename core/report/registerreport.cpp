// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/registerreport.h"

#include "core/base/formats.h"
#include "core/report/commonblocks.h"
#include "core/report/compose.h"

#include <array>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

Table stageCounts(const QList<RegisterEntry> &entries, Language language)
{
    std::array<int, stageCount> counts{};
    for (const RegisterEntry &entry : entries)
        ++counts.at(std::size_t(entry.stage));
    Table table;
    Row head;
    Row row;
    for (std::size_t stage = 0; stage < counts.size(); ++stage) {
        table.columns.append({1, Align::Centre});
        head.cells.append(boldCell(stageText(Stage(stage)).in(language)));
        row.cells.append(countCell(counts.at(stage)));
    }
    table.head = {head};
    table.rows = {row};
    return table;
}

} // namespace

Document registerReport(const RegisterSnapshot &snapshot, Language language)
{
    const auto word = [language](const QString &ko, const QString &en) { return LocalizedText{ko, en}.in(language); };
    Document document = begun(u"register"_s, snapshot.issue, language);
    document.shape = Document::Shape::Across;
    document.title = word(u"접수대장"_s, u"Intake register"_s);
    document.subtitle = snapshot.scope;

    int overdue = 0;
    int without = 0;
    for (const RegisterEntry &entry : snapshot.entries) {
        overdue += entry.nextDue.isValid() && entry.nextDue < snapshot.issue.state();
        without += entry.owner.isEmpty();
    }
    const QString files = word(u"%1건"_s, u"%1"_s);
    KeyFigures keys;
    keys.figures = {
        {word(u"접수 총계"_s, u"Cases"_s), files.arg(formatNumber(snapshot.entries.size())), {}, Tone::Neutral},
        {word(u"기한 경과"_s, u"Overdue"_s), files.arg(formatNumber(overdue)), word(u"다음 할 일의 기한 기준"_s, u"by the due date of the next action"_s),
         overdue > 0 ? Tone::Bad : Tone::Good},
        {word(u"컨설턴트 미지정"_s, u"Without a consultant"_s), files.arg(formatNumber(without)), {}, without > 0 ? Tone::Warning : Tone::Good},
    };
    document.blocks.append(keys);
    document.blocks.append(Heading{1, word(u"단계별 현황"_s, u"By stage"_s), {}});
    document.blocks.append(stageCounts(snapshot.entries, language));
    document.blocks.append(Heading{1, word(u"접수 목록"_s, u"Cases"_s), {}});

    Table table;
    table.columns = {{4, Align::End}, {8}, {16}, {10}, {8}, {10}, {8}, {11}, {13}, {12}};
    table.head = {headRow({word(u"연번"_s, u"No."_s), word(u"접수번호"_s, u"Case"_s), word(u"기업명"_s, u"Company"_s),
                           word(u"사업자등록번호"_s, u"BRN"_s), word(u"분야"_s, u"Field"_s), word(u"단계"_s, u"Stage"_s),
                           word(u"컨설턴트"_s, u"Consultant"_s), word(u"접수일"_s, u"Received"_s), word(u"다음 할 일"_s, u"Next action"_s),
                           word(u"기한"_s, u"Due"_s)})};
    const auto orNone = [](const QString &text) { return text.isEmpty() ? emptyCell() : textCell(text); };
    int number = 0;
    for (const RegisterEntry &entry : snapshot.entries) {
        Cell due = dateCell(entry.nextDue, language);
        if (entry.nextDue.isValid() && entry.nextDue < snapshot.issue.state()) {
            due.runs.append(Run{word(u" (경과)"_s, u" (overdue)"_s), true});
            due.tone = Tone::Bad;
        }
        Row row;
        row.cells = {countCell(++number),
                     textCell(entry.caseNumber),
                     boldCell(entry.name),
                     orNone(entry.brn),
                     orNone(entry.field.in(language)),
                     textCell(stageText(entry.stage).in(language)),
                     orNone(entry.owner),
                     dateCell(entry.received, language),
                     orNone(entry.nextAction),
                     due};
        table.rows.append(row);
    }
    table.whenEmpty = word(u"접수된 기업 없음"_s, u"No cases"_s);
    document.blocks.append(table);
    numberHeadings(document);
    return document;
}

} // namespace axw::report
