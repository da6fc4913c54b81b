// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/lettersreport.h"

#include "core/base/formats.h"
#include "core/report/composer.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using clients::Letter;
using clients::LetterDirection;

namespace {

Cell replyCell(const LetterRecord &record, Language language)
{
    const QString text = replyText(record, language);
    if (text.isEmpty())
        return emptyCell();
    Cell cell = textCell(text);
    if (record.line.letter.replied.isValid())
        cell.tone = Tone::Good;
    else if (record.due.state == schedule::DueState::Overdue)
        cell.tone = Tone::Bad;
    else if (record.due.state == schedule::DueState::Soon)
        cell.tone = Tone::Warning;
    return cell;
}

Cell enclosureCell(const Letter &letter, Language language)
{
    const QStringList names = clients::enclosuresOf(letter);
    if (names.isEmpty())
        return emptyCell();
    const LocalizedText counted{u"붙임 %1건: %2"_s, names.size() == 1 ? u"%1 enclosure: %2"_s : u"%1 enclosures: %2"_s};
    Cell cell = textCell(filled(counted, language, {formatNumber(names.size()), names.join(u", "_s)}));
    return cell;
}

/// `withCompany`: also whose they are and who looks after them.
Table letterTable(const QList<LetterRecord> &letters, Language language, bool withCompany)
{
    const Composer composer({}, {}, language);
    // Numbers and dates take the room they need; what is read gets the rest.
    QList<ColumnWords> columns{{{u"연번"_s, u"No."_s}, 4, Align::End},
                               {{u"구분"_s, u"Way"_s}, 5, Align::Centre},
                               {{u"문서번호"_s, u"Number"_s}, 10},
                               {{u"시행일"_s, u"Date"_s}, 8},
                               {{u"발신·수신처"_s, u"From or to"_s}, 11},
                               {{u"제목"_s, u"Subject"_s}, 24},
                               {{u"붙임"_s, u"Enclosures"_s}, 18}};
    if (withCompany)
        columns << ColumnWords{{u"수요기업"_s, u"Company"_s}, 11} << ColumnWords{{u"담당"_s, u"In charge"_s}, 6};
    columns << ColumnWords{{u"회신 기한"_s, u"Reply due"_s}, 8} << ColumnWords{{u"회신"_s, u"Reply"_s}, 13};
    Table table = composer.begunTable(columns);
    int number = 0;
    for (const LetterRecord &record : letters) {
        const Letter &letter = record.line.letter;
        QList<Cell> cells{countCell(++number),          textCell(nameOf(letter.direction, language)), textOrNone(letter.number),
                          dateCell(letter.date, language), textOrNone(letter.correspondent),          boldCell(letter.subject),
                          enclosureCell(letter, language)};
        if (withCompany)
            cells << textOrNone(record.line.clientName) << textOrNone(record.line.owner);
        cells << dateCell(letter.replyDue, language) << replyCell(record, language);
        table.rows.append(rowOf(cells));
    }
    return table;
}

} // namespace

QString replyText(const LetterRecord &record, Language language)
{
    const Letter &letter = record.line.letter;
    if (letter.replied.isValid())
        return filled({u"회신 완료(%1)"_s, u"replied %1"_s}, language, {formatShortDate(letter.replied, language)});
    const int days = record.due.workingDays;
    switch (record.due.state) {
    case schedule::DueState::None:
        return {};
    case schedule::DueState::Overdue:
        return filled({u"기한 경과 %1일"_s, days == -1 ? u"%1 working day overdue"_s : u"%1 working days overdue"_s}, language, {formatNumber(-days)});
    case schedule::DueState::Soon:
    case schedule::DueState::Later:
        return days == 0 ? filled({u"오늘까지"_s, u"due today"_s}, language)
                         : filled({u"영업일 %1일 남음"_s, days == 1 ? u"due in %1 working day"_s : u"due in %1 working days"_s}, language, {formatNumber(days)});
    }
    return {};
}

Table shortLetterTable(const QList<LetterRecord> &letters, Language language)
{
    const Composer composer({}, {}, language);
    Table table = composer.begunTable({{{u"연번"_s, u"No."_s}, 5, Align::End},
                                       {{u"문서번호"_s, u"Number"_s}, 17},
                                       {{u"시행일"_s, u"Date"_s}, 13},
                                       {{u"발신·수신처"_s, u"From or to"_s}, 16},
                                       {{u"제목·붙임"_s, u"Subject, enclosures"_s}, 33},
                                       {{u"회신"_s, u"Reply"_s}, 16}});
    const auto below = [](Cell &cell, const QString &text) {
        if (!text.isEmpty())
            cell.runs << Run{u'\n' + text, false, true};
    };
    int number = 0;
    for (const LetterRecord &record : letters) {
        const Letter &letter = record.line.letter;
        Cell name = textCell(letter.number.isEmpty() ? u"-"_s : letter.number);
        below(name, nameOf(letter.direction, language));
        Cell subject = boldCell(letter.subject);
        if (!clients::enclosuresOf(letter).isEmpty())
            below(subject, enclosureCell(letter, language).runs.first().text);
        Cell reply = replyCell(record, language);
        if (letter.replyDue.isValid()) {
            const Cell due = dateCell(letter.replyDue, language);
            const QString said = replyText(record, language);
            reply.runs = due.runs;
            below(reply, said);
        }
        table.rows.append(rowOf({countCell(++number), name, dateCell(letter.date, language), textOrNone(letter.correspondent), subject, reply}));
    }
    return table;
}

Document lettersReport(const LettersSnapshot &snapshot, Language language)
{
    Composer out(u"letters"_s, snapshot.issue, language);
    out.document().shape = Document::Shape::Across;
    QStringList scope;
    if (snapshot.year)
        scope << out.word(u"%1년"_s, u"%1"_s, {QString::number(*snapshot.year)});
    if (!snapshot.company.isEmpty())
        scope << snapshot.company;
    if (snapshot.issue.isOfEarlierDay())
        scope << out.word(u"%1까지 시행분. 회신은 %2 기준"_s, u"Dated by %1; replies as of %2"_s, {out.date(snapshot.issue.date), out.date(snapshot.issue.state())});
    out.title(u"공문대장"_s, u"Register of letters"_s, scope.join(u", "_s));
    out.document().subject = snapshot.company;
    const auto counted = [&](auto &&is) { return std::count_if(snapshot.letters.begin(), snapshot.letters.end(), is); };
    const auto outgoing = counted([](const LetterRecord &record) { return record.line.letter.direction == LetterDirection::Outgoing; });
    const auto waiting = counted([](const LetterRecord &record) { return record.line.letter.isWaiting(); });
    const auto overdue = counted([](const LetterRecord &record) { return record.line.letter.isWaiting() && record.due.state == schedule::DueState::Overdue; });
    KeyFigures keys;
    keys.figures = {{out.word(u"발신"_s, u"Outgoing"_s), out.count(outgoing), {}, Tone::Neutral},
                    {out.word(u"수신"_s, u"Incoming"_s), out.count(snapshot.letters.size() - outgoing), {}, Tone::Neutral},
                    {out.word(u"회신 대기"_s, u"Awaiting a reply"_s), out.count(waiting), {}, waiting > 0 ? Tone::Information : Tone::Good},
                    {out.word(u"회신 기한 경과"_s, u"Reply overdue"_s), out.count(overdue), out.word(u"영업일 기준"_s, u"by working days"_s),
                     overdue > 0 ? Tone::Bad : Tone::Good}};
    out.add(keys);
    out.heading(1, u"공문 목록"_s, u"Letters"_s);
    out.table(letterTable(snapshot.letters, language, snapshot.company.isEmpty()), u"등록된 공문이 없습니다."_s, u"No letter is registered."_s);
    return out.finished();
}

} // namespace axw::report
