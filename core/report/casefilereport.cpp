// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/casefilereport.h"

#include "core/base/formats.h"
#include "core/clients/numbers.h"
#include "core/report/commonblocks.h"
#include "core/report/composer.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

class Writer
{
public:
    Writer(const CaseFileSnapshot &snapshot, Language language) : m_in(snapshot), m_out(u"case-file"_s, snapshot.issue, language) {}

    Document written()
    {
        m_out.title(u"수요기업 종합 기록"_s, u"Case file"_s, m_in.company.name);
        m_out.document().subject = m_in.company.name;
        m_out.document().facts = companyFacts(m_in.company, m_out.language());
        m_out.tellState(m_in.issue, u"※ 이 기록의 내용은 모두 %1 기준임."_s, u"All of this file is as of %1."_s);
        tellCompany();
        tellCases();
        tellVisits();
        tellRequests();
        tellDiagnoses();
        tellPocs();
        tellConsents();
        tellLetters();
        tellDocuments();
        tellTrail();
        return m_out.finished();
    }

private:
    Language language() const { return m_out.language(); }

    void tellCompany()
    {
        m_out.heading(1, u"기업 현황"_s, u"Company"_s);
        Facts facts;
        const auto fact = [&](const QString &ko, const QString &en, const QString &value) {
            if (!value.isEmpty())
                facts.facts.append({m_out.word(ko, en), value});
        };
        const clients::Client &client = m_in.client;
        fact(u"법인등록번호"_s, u"Corporate reg. no."_s, clients::formatCorporateNo(client.corporateNo));
        fact(u"한국표준산업분류"_s, u"KSIC"_s, client.ksic);
        fact(u"자치구"_s, u"District"_s, client.region);
        fact(u"설립일"_s, u"Founded"_s, m_out.date(client.founded));
        fact(u"대표전화"_s, u"Telephone"_s, client.phone);
        fact(u"누리집"_s, u"Website"_s, client.website);
        for (int i = 0; i < 3; ++i) {
            const std::optional<Won> &sales = i == 0 ? client.sales1 : i == 1 ? client.sales2 : client.sales3;
            if (sales && client.salesYear) {
                facts.facts.append({m_out.word(u"매출액(%1년)"_s, u"Sales %1"_s, {QString::number(*client.salesYear - i)}), formatMoney(*sales, language())});
            }
        }
        if (!facts.facts.isEmpty())
            m_out.add(facts);
        if (!client.note.trimmed().isEmpty())
            m_out.paragraph(plain(client.note.trimmed()));

        m_out.heading(2, u"담당자"_s, u"People"_s);
        Table people = m_out.begunTable({{{u"성명"_s, u"Name"_s}, 18}, {{u"직위·부서"_s, u"Position"_s}, 26}, {{u"전화"_s, u"Telephone"_s}, 24}, {{u"전자우편"_s, u"E-mail"_s}, 32}});
        for (const clients::Contact &contact : m_in.contacts) {
            QStringList position{contact.department, contact.title};
            position.removeAll(QString());
            QStringList numbers{contact.phone, contact.mobile};
            numbers.removeAll(QString());
            people.rows.append(rowOf({boldCell(contact.name), textOrNone(position.join(u", "_s)), textOrNone(numbers.join(u", "_s)), textOrNone(contact.email)}));
        }
        m_out.table(people, u"등록된 담당자가 없습니다."_s, u"Nobody is registered."_s);

        m_out.heading(2, u"요청 사항"_s, u"Requests"_s);
        Outline wanted;
        for (const clients::Request &request : m_in.requests) {
            Runs runs = plain(request.wanted.trimmed());
            runs << Run{u" ("_s + QStringList{m_out.date(request.received), nameOf(request.source, language())}.join(u", "_s) + u')', false, true};
            wanted.items.append({0, runs});
        }
        if (wanted.items.isEmpty())
            m_out.nothing(u"등록된 요청이 없습니다."_s, u"No request is registered."_s);
        else
            m_out.add(wanted);
        if (m_in.certificates.isEmpty() && m_in.supports.isEmpty())
            return;
        m_out.heading(2, u"인증과 타 지원 이력"_s, u"Certificates and other support"_s);
        Table table = m_out.begunTable({{{u"구분"_s, u"Kind"_s}, 14}, {{u"이름"_s, u"Name"_s}, 34}, {{u"기관·번호"_s, u"Body or number"_s}, 26}, {{u"연도·만료"_s, u"Year or expiry"_s}, 15}, {{u"금액"_s, u"Amount"_s}, 16, Align::End}});
        for (const clients::Certificate &one : m_in.certificates)
            table.rows.append(rowOf({textCell(m_out.word(u"인증"_s, u"Certificate"_s)), textCell(one.name), textOrNone(one.number), dateCell(one.expires, language()), emptyCell()}));
        for (const clients::Support &one : m_in.supports) {
            table.rows.append(rowOf({textCell(m_out.word(u"지원"_s, u"Support"_s)), textCell(one.programme), textOrNone(one.body),
                                     one.year ? textCell(QString::number(*one.year)) : emptyCell(), one.amount ? moneyCell(*one.amount, language()) : emptyCell()}));
        }
        m_out.add(table);
    }

    void tellCases()
    {
        m_out.heading(1, u"단계 진행"_s, u"Through the stages"_s);
        Table table = m_out.begunTable({{{u"접수번호"_s, u"Case"_s}, 13}, {{u"단계"_s, u"Stage"_s}, 24}, {{u"진입일"_s, u"Entered"_s}, 15}, {{u"사유"_s, u"Reason"_s}, 48}});
        for (const CaseWay &way : m_in.cases) {
            Row group;
            group.kind = Row::Kind::Group;
            QStringList words{way.file.number, way.file.title};
            words.removeAll(QString());
            if (way.file.closed.isValid())
                words << m_out.word(u"%1 종료"_s, u"closed %1"_s, {m_out.date(way.file.closed)});
            group.cells = {spanning(textCell(words.join(u", "_s)), 4)};
            table.rows.append(group);
            for (const clients::StageStep &step : way.steps) {
                table.rows.append(rowOf({textCell(way.file.number), textCell(stageText(step.stage).in(language())), dateCell(step.entered, language()),
                                         textOrNone(QStringList{step.reason, step.note}.join(u' ').trimmed())}));
            }
        }
        m_out.table(table, u"등록된 사업 건이 없습니다."_s, u"There is no case."_s);
        if (!m_in.cases.isEmpty() && !m_in.cases.first().file.nextAction.isEmpty()) {
            const clients::CaseFile &file = m_in.cases.first().file;
            const QString due = m_out.date(file.nextDue);
            Runs runs = bold(m_out.word(u"다음 할 일: "_s, u"Next action: "_s));
            runs << Run{due.isEmpty() ? file.nextAction : u"%1 (%2)"_s.arg(file.nextAction, due)};
            m_out.paragraph(runs);
        }
    }

    void tellVisits()
    {
        m_out.heading(1, u"상담·방문"_s, u"Visits"_s);
        if (m_in.visits.isEmpty())
            m_out.nothing(u"기록된 상담이나 방문이 없습니다."_s, u"No visit is recorded."_s);
        for (const VisitRecord &visit : m_in.visits) {
            m_out.heading(2, u"제%1차 %2"_s, u"No. %1, %2"_s, {QString::number(visit.number), nameOf(visit.kind, language())});
            Facts facts;
            const auto fact = [&](const QString &ko, const QString &en, const QString &value) {
                if (!value.isEmpty())
                    facts.facts.append({m_out.word(ko, en), value});
            };
            fact(u"일시"_s, u"When"_s, timeSpan(visit.start, visit.end, language()));
            fact(u"장소"_s, u"Where"_s, visit.place);
            QStringList people;
            for (const VisitPerson &person : visit.people)
                people << (person.affiliation.isEmpty() ? person.name : u"%1(%2)"_s.arg(person.name, person.affiliation));
            fact(u"참석"_s, u"Present"_s, people.join(u", "_s));
            if (visit.effortDays)
                fact(u"투입"_s, u"Effort"_s, m_out.word(u"%1 M/D"_s, u"%1 person-days"_s, {formatDecimal(*visit.effortDays, 1)}));
            m_out.add(facts);
            Outline said;
            const auto lines = [&](const QString &ko, const QString &en, const QString &text) {
                if (text.trimmed().isEmpty())
                    return;
                said.items.append({0, bold(m_out.word(ko, en))});
                for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
                    if (!line.trimmed().isEmpty())
                        said.items.append({1, plain(line.trimmed())});
                }
            };
            lines(u"상담 내용"_s, u"Discussed"_s, visit.said);
            lines(u"합의 사항"_s, u"Agreed"_s, visit.agreed);
            for (const VisitAction &action : visit.actions) {
                Runs runs = plain(m_out.word(u"후속 조치: "_s, u"Follow-up: "_s) + action.what);
                QStringList beside{action.owner, m_out.date(action.due), action.done ? m_out.word(u"완료"_s, u"done"_s) : QString()};
                beside.removeAll(QString());
                if (!beside.isEmpty())
                    runs << Run{u" ("_s + beside.join(u", "_s) + u')', false, true};
                said.items.append({1, runs});
            }
            if (!said.items.isEmpty())
                m_out.add(said);
        }
    }

    void tellRequests()
    {
        m_out.heading(1, u"자료요청"_s, u"Data requests"_s);
        Table table = m_out.begunTable({{{u"요청 자료"_s, u"What"_s}, 36}, {{u"요청일"_s, u"Asked"_s}, 14}, {{u"기한"_s, u"Due"_s}, 14}, {{u"상태"_s, u"State"_s}, 12, Align::Centre}, {{u"수령일"_s, u"Received"_s}, 14}, {{u"등급"_s, u"Grade"_s}, 10, Align::Centre}});
        for (const clients::DataRequest &request : m_in.dataRequests) {
            table.rows.append(rowOf({textCell(request.what), dateCell(request.asked, language()), dateCell(request.due, language()),
                                     textCell(nameOf(request.state, language())), dateCell(request.received, language()), textCell(nameOf(request.grade, language()))}));
        }
        m_out.table(table, u"요청한 자료가 없습니다."_s, u"No data was asked for."_s);
    }

    void tellDiagnoses()
    {
        m_out.heading(1, u"수준진단"_s, u"Diagnoses"_s);
        if (m_in.rounds.isEmpty()) {
            m_out.nothing(u"수행한 진단이 없습니다."_s, u"No diagnosis was made."_s);
            return;
        }
        QList<RoundRecord::Dimension> dimensions;
        for (const RoundRecord &round : m_in.rounds) {
            for (const RoundRecord::Dimension &one : round.dimensions) {
                if (std::none_of(dimensions.begin(), dimensions.end(), [&](const auto &known) { return known.key == one.key; }))
                    dimensions << one;
            }
        }
        QList<ColumnWords> columns{{{u"영역"_s, u"Dimension"_s}, 30}};
        for (const RoundRecord &round : m_in.rounds)
            columns << ColumnWords{{round.round + u'\n' + m_out.date(round.date), round.round + u'\n' + m_out.date(round.date)}, 14, Align::End};
        Table table = m_out.begunTable(columns);
        const auto line = [&](const QString &key, const QString &name, Row::Kind kind) {
            QList<Cell> cells{textCell(name)};
            for (const RoundRecord &round : m_in.rounds) {
                const auto score = scoreOf(round, key);
                cells << (score ? decimalCell(*score, 2) : emptyCell());
            }
            table.rows.append(rowOf(cells, kind));
        };
        for (const RoundRecord::Dimension &one : dimensions)
            line(one.key, one.name.in(language()), Row::Kind::Normal);
        line({}, m_out.word(u"종합"_s, u"Overall"_s), Row::Kind::Total);
        table.caption = m_out.word(u"진단 회차별 성숙도"_s, u"Maturity by round"_s);
        table.unit = m_out.word(u"(5점 만점)"_s, u"(of 5)"_s);
        m_out.add(table);
    }

    void tellPocs()
    {
        m_out.heading(1, u"PoC"_s, u"PoCs"_s);
        Table table = pocTable(m_in.pocs, language(), PocColumns::Own);
        table.caption = m_out.word(u"PoC 추진 현황"_s, u"PoCs"_s);
        m_out.table(table, u"등록된 PoC가 없습니다."_s, u"There is no PoC."_s);
        for (const portfolio::Entry &entry : m_in.pocs) {
            if (!entry.hasPlan())
                continue;
            m_out.add(Heading{2, entry.poc().name, {}});
            m_out.add(planFigures(entry, m_in.issue.state(), language(), entry.poc().name));
            Table tasks = taskTable(entry, language());
            tasks.caption = m_out.word(u"작업 일정"_s, u"Tasks"_s);
            m_out.add(tasks);
        }
    }

    void tellConsents()
    {
        m_out.heading(1, u"동의·서약"_s, u"Consents and pledges"_s);
        Table table = m_out.begunTable({{{u"구분"_s, u"Kind"_s}, 32}, {{u"동의자"_s, u"Person"_s}, 16}, {{u"서명일"_s, u"Signed"_s}, 17}, {{u"만료일"_s, u"Expires"_s}, 17}, {{u"철회일"_s, u"Withdrawn"_s}, 17}});
        for (const clients::Consent &consent : m_in.consents) {
            table.rows.append(rowOf({textCell(nameOf(consent.kind, language())), textOrNone(consent.person), dateCell(consent.signedOn, language()),
                                     dateCell(consent.expires, language()), dateCell(consent.withdrawn, language())}));
        }
        m_out.table(table, u"받은 동의나 서약이 없습니다."_s, u"Nothing is signed yet."_s);
    }

    void tellLetters()
    {
        m_out.heading(1, u"공문"_s, u"Letters"_s);
        m_out.table(shortLetterTable(m_in.letters, language()), u"등록된 공문이 없습니다."_s, u"No letter is registered."_s);
    }

    void tellDocuments()
    {
        m_out.heading(1, u"문서와 근거자료"_s, u"Documents and evidence"_s);
        Table table = m_out.begunTable({{{u"파일"_s, u"File"_s}, 40}, {{u"크기"_s, u"Size"_s}, 11, Align::End}, {{u"등급"_s, u"Grade"_s}, 10, Align::Centre}, {{u"등록일"_s, u"Added"_s}, 15}, {{u"메모"_s, u"Note"_s}, 24}});
        for (const EvidenceFile &file : m_in.documents) {
            const bool closed = file.grade == clients::Grade::Closed;
            table.rows.append(rowOf({closed ? softCell(m_out.word(u"공개 불가 파일(식별값 %1)"_s, u"closed file (%1)"_s, {file.hash.left(12)})) : textCell(file.name),
                                     textCell(formatBytes(file.bytes)), textCell(nameOf(file.grade, language())), dateCell(file.added, language()),
                                     closed ? emptyCell() : textOrNone(file.note)}));
        }
        m_out.table(table, u"보관한 파일이 없습니다."_s, u"No file is kept."_s);
    }

    void tellTrail()
    {
        m_out.heading(1, u"변경이력 요약"_s, u"Audit trail in short"_s);
        Table table = m_out.begunTable({{{u"일시"_s, u"When"_s}, 24}, {{u"처리자"_s, u"Who"_s}, 16}, {{u"내용"_s, u"What"_s}, 60}});
        for (const TrailLine &line : m_in.trail)
            table.rows.append(rowOf({textCell(formatDateTime(line.at, language())), textOrNone(line.person), textCell(line.what)}));
        m_out.table(table, u"기록된 변경이 없습니다."_s, u"Nothing is recorded."_s);
        if (m_in.trailGoesOn)
            m_out.paragraph(soft(m_out.word(u"최근 %1건만 실음. 전체는 작업공간의 변경이력에서 확인."_s, u"Only the newest %1; all of them are in the workspace's audit trail."_s,
                                            {formatNumber(m_in.trail.size())})));
    }

    const CaseFileSnapshot &m_in;
    Composer m_out;
};

} // namespace

Document caseFileReport(const CaseFileSnapshot &snapshot, Language language)
{
    return Writer(snapshot, language).written();
}

} // namespace axw::report
