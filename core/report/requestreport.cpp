// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/requestreport.h"

#include "core/base/formats.h"
#include "core/report/composer.h"

#include <algorithm>
#include <cmath>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using Value = RequestValue;

const QList<RequestColumn> &columnsOf(RequestList list)
{
    static const QList<RequestColumn> clients{
        {u"name"_s, {u"기업명"_s, u"Company"_s}, Value::Company, 18, true},
        {u"brn"_s, {u"사업자등록번호"_s, u"BRN"_s}, Value::Brn, 13, true},
        {u"representative"_s, {u"대표자"_s, u"Representative"_s}, Value::Person, 9, true},
        {u"field"_s, {u"분야"_s, u"Field"_s}, Value::Text, 8, true},
        {u"size"_s, {u"규모"_s, u"Size"_s}, Value::Text, 9, true},
        {u"region"_s, {u"자치구"_s, u"District"_s}, Value::Text, 9, true},
        {u"ksic"_s, {u"산업분류"_s, u"KSIC"_s}, Value::Text, 7, false},
        {u"employees"_s, {u"상시 인원"_s, u"Employees"_s}, Value::Count, 8, false},
        {u"sales"_s, {u"매출액"_s, u"Sales"_s}, Value::Money, 10, false},
        {u"founded"_s, {u"설립일"_s, u"Founded"_s}, Value::Date, 11, false},
        {u"phone"_s, {u"전화"_s, u"Telephone"_s}, Value::Phone, 11, false},
        {u"contact"_s, {u"담당자"_s, u"Contact"_s}, Value::Person, 9, false},
        {u"stage"_s, {u"단계"_s, u"Stage"_s}, Value::Text, 9, true},
        {u"owner"_s, {u"컨설턴트"_s, u"Consultant"_s}, Value::Person, 9, false},
        {u"received"_s, {u"접수일"_s, u"Received"_s}, Value::Date, 11, true},
        {u"wanted"_s, {u"요청 사항"_s, u"Request"_s}, Value::Text, 22, false},
    };
    static const QList<RequestColumn> cases{
        {u"number"_s, {u"접수번호"_s, u"Case"_s}, Value::Text, 10, true},
        {u"name"_s, {u"기업명"_s, u"Company"_s}, Value::Company, 18, true},
        {u"brn"_s, {u"사업자등록번호"_s, u"BRN"_s}, Value::Brn, 13, false},
        {u"title"_s, {u"건명"_s, u"Title"_s}, Value::Text, 20, true},
        {u"field"_s, {u"분야"_s, u"Field"_s}, Value::Text, 8, true},
        {u"stage"_s, {u"단계"_s, u"Stage"_s}, Value::Text, 9, true},
        {u"opened"_s, {u"접수일"_s, u"Opened"_s}, Value::Date, 11, true},
        {u"stage_since"_s, {u"단계 진입일"_s, u"In the stage since"_s}, Value::Date, 11, false},
        {u"closed"_s, {u"종료일"_s, u"Closed"_s}, Value::Date, 11, false},
        {u"owner"_s, {u"컨설턴트"_s, u"Consultant"_s}, Value::Person, 9, true},
        {u"next_action"_s, {u"다음 할 일"_s, u"Next action"_s}, Value::Text, 20, false},
        {u"next_due"_s, {u"기한"_s, u"Due"_s}, Value::Date, 11, false},
        {u"outcome"_s, {u"결과"_s, u"Outcome"_s}, Value::Text, 16, false},
    };
    static const QList<RequestColumn> pocs{
        {u"poc"_s, {u"PoC"_s, u"PoC"_s}, Value::Text, 20, true},
        {u"name"_s, {u"기업명"_s, u"Company"_s}, Value::Company, 18, true},
        {u"number"_s, {u"접수번호"_s, u"Case"_s}, Value::Text, 10, false},
        {u"field"_s, {u"분야"_s, u"Field"_s}, Value::Text, 8, true},
        {u"owner"_s, {u"컨설턴트"_s, u"Consultant"_s}, Value::Person, 9, true},
        {u"start"_s, {u"착수"_s, u"Start"_s}, Value::Date, 11, true},
        {u"finish"_s, {u"완료 예정"_s, u"Finish"_s}, Value::Date, 11, true},
        {u"due"_s, {u"약속한 완료일"_s, u"Promised"_s}, Value::Date, 11, false},
        {u"baseline"_s, {u"기준계획"_s, u"Baseline"_s}, Value::Date, 11, false},
        {u"slip"_s, {u"차이(영업일)"_s, u"Slip (working days)"_s}, Value::Count, 8, false},
        {u"done"_s, {u"진척"_s, u"Done"_s}, Value::Percent, 7, true},
        {u"standing"_s, {u"상태"_s, u"Standing"_s}, Value::Text, 8, true},
        {u"tasks"_s, {u"작업 수"_s, u"Tasks"_s}, Value::Count, 7, false},
    };
    static const QList<RequestColumn> visits{
        {u"date"_s, {u"일자"_s, u"Date"_s}, Value::Date, 11, true},
        {u"kind"_s, {u"구분"_s, u"Kind"_s}, Value::Text, 8, true},
        {u"name"_s, {u"기업명"_s, u"Company"_s}, Value::Company, 18, true},
        {u"number"_s, {u"접수번호"_s, u"Case"_s}, Value::Text, 10, false},
        {u"owner"_s, {u"컨설턴트"_s, u"Consultant"_s}, Value::Person, 9, true},
        {u"place"_s, {u"장소"_s, u"Place"_s}, Value::Text, 14, false},
        {u"people"_s, {u"참석 인원"_s, u"People"_s}, Value::Count, 8, true},
        {u"effort"_s, {u"투입(M/D)"_s, u"Person-days"_s}, Value::Days, 8, true},
        {u"said"_s, {u"상담 내용"_s, u"Discussed"_s}, Value::Text, 28, false},
        {u"agreed"_s, {u"합의 사항"_s, u"Agreed"_s}, Value::Text, 24, false},
    };
    static const QList<RequestColumn> letters{
        {u"direction"_s, {u"구분"_s, u"Way"_s}, Value::Text, 7, true},
        {u"letter"_s, {u"문서번호"_s, u"Number"_s}, Value::Text, 14, true},
        {u"date"_s, {u"시행일"_s, u"Date"_s}, Value::Date, 11, true},
        {u"correspondent"_s, {u"발신·수신처"_s, u"From or to"_s}, Value::Company, 14, true},
        {u"subject"_s, {u"제목"_s, u"Subject"_s}, Value::Text, 26, true},
        {u"enclosures"_s, {u"붙임 수"_s, u"Enclosures"_s}, Value::Count, 7, false},
        {u"name"_s, {u"기업명"_s, u"Company"_s}, Value::Company, 16, false},
        {u"owner"_s, {u"담당"_s, u"In charge"_s}, Value::Person, 9, false},
        {u"reply_due"_s, {u"회신 기한"_s, u"Reply due"_s}, Value::Date, 11, true},
        {u"replied"_s, {u"회신일"_s, u"Replied"_s}, Value::Date, 11, true},
    };
    switch (list) {
    case RequestList::Clients:
        return clients;
    case RequestList::Cases:
        return cases;
    case RequestList::Pocs:
        return pocs;
    case RequestList::Visits:
        return visits;
    case RequestList::Letters:
        return letters;
    }
    return clients;
}

QStringList usualColumns(RequestList list)
{
    QStringList keys;
    for (const RequestColumn &column : columnsOf(list)) {
        if (column.usual)
            keys << column.key;
    }
    return keys;
}

namespace {

LocalizedText cameBy(RequestList list)
{
    switch (list) {
    case RequestList::Clients:
        return {u"%1까지 접수분"_s, u"received by %1"_s};
    case RequestList::Cases:
        return {u"%1까지 접수분"_s, u"opened by %1"_s};
    case RequestList::Pocs:
        return {u"%1까지 착수분"_s, u"begun by %1"_s};
    case RequestList::Visits:
        return {u"%1까지 상담·방문분"_s, u"held by %1"_s};
    case RequestList::Letters:
        return {u"%1까지 시행분"_s, u"dated by %1"_s};
    }
    Q_UNREACHABLE();
}

class Writer
{
public:
    Writer(const RequestSnapshot &snapshot, Language language) : m_in(snapshot), m_out(u"request"_s, issueOf(snapshot), language)
    {
        const QStringList keys = snapshot.columns.isEmpty() ? usualColumns(snapshot.list) : snapshot.columns;
        for (const QString &key : keys) {
            for (const RequestColumn &column : columnsOf(snapshot.list)) {
                if (column.key == key)
                    m_columns << column;
            }
        }
    }

    Document written()
    {
        const Language language = m_out.language();
        const QString what = nameOf(m_in.list, language);
        m_out.document().shape = m_columns.size() > 6 ? Document::Shape::Across : Document::Shape::Upright;
        m_out.document().contentsDepth = 0;
        m_out.document().numbering = Document::Numbering::Letter;
        m_out.title(u"요구자료"_s, u"Requested data"_s, m_out.word(u"%1 현황"_s, u"%1"_s, {what}));
        Facts facts;
        facts.facts = {{m_out.word(u"대상"_s, u"Scope"_s), scope()}, {m_out.word(u"건수"_s, u"Number"_s), m_out.count(m_in.rows.size())}};
        // The day and the unit stand above the table, where whoever cuts it out of the page takes them along.
        if (m_in.rows.empty() && m_in.issue.isOfEarlierDay())
            facts.facts.prepend({m_out.word(u"기준"_s, u"As of"_s), earlierDay()});
        else if (m_in.rows.empty())
            facts.facts.prepend({m_out.word(u"기준일"_s, u"As of"_s), m_out.date(m_in.issue.state())});
        m_out.add(facts);
        Table table = m_out.begunTable(heads());
        table.caption = m_out.word(u"%1 현황"_s, u"%1"_s, {what});
        table.unit = m_in.issue.isOfEarlierDay()
            ? m_out.word(u"(%1, 단위: %2)"_s, u"(%1; unit: %2)"_s, {earlierDay(), units()})
            : m_out.word(u"(기준일: %1, 단위: %2)"_s, u"(as of %1, unit: %2)"_s, {m_out.date(m_in.issue.state()), units()});
        int number = 0;
        for (const auto &row : m_in.rows) {
            QList<Cell> cells{countCell(++number)};
            for (const RequestColumn &column : m_columns)
                cells << cellOf(column, row.value(column.key));
            table.rows.append(rowOf(cells));
        }
        m_out.table(table, u"조건에 맞는 자료가 없습니다."_s, u"Nothing matches what was asked for."_s);
        if (m_in.masked) {
            m_out.paragraph(soft(m_out.word(u"※ 성명, 기업명, 사업자등록번호와 연락처는 가림 처리함."_s,
                                            u"Names of persons and companies, registration numbers and telephone numbers are masked."_s)));
        }
        return m_out.finished();
    }

private:
    /// Whoever writes may be named in a row too, where the name is masked.
    static Issue issueOf(const RequestSnapshot &snapshot)
    {
        Issue issue = snapshot.issue;
        if (snapshot.masked) {
            issue.author.clear();
            issue.centre = snapshot.names.masked(issue.centre);
        }
        return issue;
    }

    QList<ColumnWords> heads() const
    {
        QList<ColumnWords> heads{{{u"연번"_s, u"No."_s}, 5, Align::End}};
        for (const RequestColumn &column : m_columns) {
            const bool number = column.value == Value::Count || column.value == Value::Days || column.value == Value::Percent || column.value == Value::Money;
            heads << ColumnWords{column.title, column.share, number ? Align::End : Align::Start};
        }
        return heads;
    }

    bool has(Value value) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const RequestColumn &column) { return column.value == value; });
    }
    bool hasKey(const QString &key) const
    {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const RequestColumn &column) { return column.key == key; });
    }

    QString units() const
    {
        QStringList units{m_out.word(m_in.list == RequestList::Clients ? u"개사"_s : m_in.list == RequestList::Visits ? u"회"_s : u"건"_s,
                                     m_in.list == RequestList::Clients ? u"companies"_s : m_in.list == RequestList::Visits ? u"visits"_s : u"number"_s)};
        if (hasKey(u"employees"_s) || hasKey(u"people"_s))
            units << m_out.word(u"명"_s, u"persons"_s);
        if (has(Value::Money))
            units << m_out.word(u"백만원"_s, u"₩ million"_s);
        if (has(Value::Days))
            units << u"M/D"_s;
        if (has(Value::Percent))
            units << u"%"_s;
        return units.join(u", "_s);
    }

    /// What a list of an earlier day holds, and as of when its columns stand: no day is claimed that they do not tell.
    QString earlierDay() const
    {
        const LocalizedText came = cameBy(m_in.list);
        return m_out.word(came.ko + u", 그 밖의 항목은 %2 기준"_s, came.en + u", all else as of %2"_s, {m_out.date(m_in.issue.date), m_out.date(m_in.issue.state())});
    }

    QString scope() const
    {
        QStringList words;
        for (const LocalizedText &filter : m_in.filters)
            words << text(filter.in(m_out.language()));
        return words.isEmpty() ? m_out.word(u"전체"_s, u"all"_s) : words.join(u", "_s);
    }

    QString text(const QString &given) const { return m_in.masked ? m_in.names.masked(given) : given; }

    Cell cellOf(const RequestColumn &column, const RequestCell &value) const
    {
        const Language language = m_out.language();
        if (const auto *date = std::get_if<QDate>(&value))
            return dateCell(*date, language);
        if (const auto *count = std::get_if<qint64>(&value))
            return countCell(*count);
        if (const auto *number = std::get_if<double>(&value))
            return column.value == Value::Percent ? percentCell(*number) : decimalCell(*number, 1);
        if (const auto *won = std::get_if<Won>(&value)) {
            Cell cell = textCell(formatNumber(std::llround(double(won->amount) / 1e6)));
            cell.value = *won;
            return cell;
        }
        QString given;
        if (const auto *words = std::get_if<LocalizedText>(&value))
            given = words->in(language);
        else if (const auto *plain = std::get_if<QString>(&value))
            given = *plain;
        if (given.trimmed().isEmpty())
            return emptyCell();
        if (!m_in.masked)
            return textCell(given);
        switch (column.value) {
        case Value::Person:
            return textCell(maskedPerson(given));
        case Value::Company:
            return textCell(m_in.names.masked(isPublicOffice(given) ? given : maskedCompany(given)));
        case Value::Brn:
            return textCell(maskedBrn(given));
        case Value::Phone:
            return textCell(maskedPhone(given));
        case Value::Text:
        case Value::Date:
        case Value::Count:
        case Value::Days:
        case Value::Percent:
        case Value::Money:
            return textCell(text(given));
        }
        return textCell(text(given));
    }

    const RequestSnapshot &m_in;
    Composer m_out;
    QList<RequestColumn> m_columns;
};

} // namespace

Document requestReport(const RequestSnapshot &snapshot, Language language)
{
    return Writer(snapshot, language).written();
}

} // namespace axw::report
