// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/builtin.h"
#include "core/report/snapshots.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>

/// Snapshots with something of everything, for the tests of the reports.
namespace axw::test {

inline report::Issue sampleIssue()
{
    using namespace Qt::Literals::StringLiterals;
    return {u"서울 산업 AX 혁신센터"_s, u"김지원"_s, QDate(2026, 11, 25)};
}

inline report::Company sampleCompany()
{
    using namespace Qt::Literals::StringLiterals;
    report::Company company;
    company.name = u"(주)한빛물류"_s;
    company.brn = u"124-81-00998"_s;
    company.representative = u"한서연"_s;
    company.field = {u"물류"_s, u"Logistics"_s};
    company.size = {u"중소기업"_s, u"SME"_s};
    company.employees = 142;
    company.address = u"서울특별시 서초구 가상로 12, 3층"_s;
    company.contact = u"한지민 부장, 02-555-0142"_s;
    company.caseNumber = u"2026-014"_s;
    company.owner = u"김지원"_s;
    return company;
}

inline QByteArray samplePicture()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The full form; every fifth item unknown, every eleventh not applicable; `answered` items have an answer.
inline report::DiagnosisSnapshot sampleDiagnosis(int answered = 36)
{
    using namespace Qt::Literals::StringLiterals;
    report::DiagnosisSnapshot snapshot;
    snapshot.issue = sampleIssue();
    snapshot.company = sampleCompany();
    snapshot.form = diagnosis::builtinForm(u"full").value();
    diagnosis::Answers answers;
    int at = 0;
    for (const diagnosis::Dimension &dimension : snapshot.form.dimensions) {
        for (const diagnosis::Item &item : dimension.items) {
            if (at++ >= answered)
                break;
            diagnosis::Answer answer = diagnosis::Answer::ofLevel((at * 7) % 5, diagnosis::Evidence(at % 3));
            if (at % 5 == 0)
                answer = diagnosis::Answer::unknown();
            else if (at % 11 == 0)
                answer = diagnosis::Answer::notApplicable();
            if (at % 4 == 0)
                answer.note = u"출고 기록 화면을 보여 줌. 8월 오출고 31건/12,480건 <확인>"_s;
            answers.insert(item.key, answer);
        }
    }
    snapshot.scores = diagnosis::score(snapshot.form, answers);
    snapshot.round = u"T0"_s;
    snapshot.assessedOn = QDate(2026, 11, 20);
    snapshot.evidence = {
        {u"data_1"_s, u"출고오류_2026-08.xlsx"_s, u"b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184"_s, 48213, QDate(2026, 11, 20)},
        {u"process_2"_s, u"창고 동선 사진.png"_s, u"591785b794601e212b260e25925636fd591785b794601e212b260e25925636fd"_s, 2481920, QDate(2026, 11, 21), clients::Grade::Open, u"2동 출고 동선"_s, true, samplePicture()},
        {u"process_2"_s, u"급여대장_2026.xlsx"_s, u"7d793037a0760186574b0282f2f435e77d793037a0760186574b0282f2f435e7"_s, 91821, QDate(2026, 11, 21), clients::Grade::Closed, u"대표 확인용"_s},
        {{}, u"조직도.pdf"_s, u"e59ff97941044f85df5297e1c302d260e59ff97941044f85df5297e1c302d260"_s, 391, QDate(2026, 11, 21)},
    };
    return snapshot;
}

/// A round before `now` that a third of the levels were one lower in, by a form whose item data_2 asked something else.
inline report::EarlierRound sampleEarlier(const report::DiagnosisSnapshot &now)
{
    using namespace Qt::Literals::StringLiterals;
    report::EarlierRound round{u"T0"_s, QDate(2026, 3, 2), {}, now.form};
    diagnosis::Answers answers;
    int at = 0;
    for (const diagnosis::DimensionScore &dimension : now.scores.dimensions) {
        for (const diagnosis::ItemScore &item : dimension.items) {
            diagnosis::Answer answer = item.answer;
            if (++at % 3 == 0 && answer.isScored())
                answer.level = std::max(0, answer.level - 1);
            answers.insert(item.key, answer);
        }
    }
    for (diagnosis::Dimension &dimension : round.form.dimensions) {
        for (diagnosis::Item &item : dimension.items) {
            if (item.key == u"data_2")
                item.question.ko += u" (이전 판)"_s;
        }
    }
    round.scores = diagnosis::score(round.form, answers);
    return round;
}

/// A later round with everything a diagnosis report may say: T0, the company's own rating, and others like it.
inline report::DiagnosisSnapshot richDiagnosis()
{
    using namespace Qt::Literals::StringLiterals;
    report::DiagnosisSnapshot snapshot = sampleDiagnosis();
    snapshot.round = u"T1"_s;
    snapshot.frozen = true;
    snapshot.earlier = sampleEarlier(snapshot);
    snapshot.baseline = snapshot.earlier;
    report::OwnRating own{QDate(2026, 11, 16), {}};
    report::BenchmarkComparison others{{u"logistics"_s, u"sme"_s, diagnosis::BenchmarkFigure{12, 1.9, 2.4, 2.8}, {}},
                                       {u"물류 중소기업"_s, u"SMEs in logistics"_s}, u"서울 산업 AX 혁신센터"_s, QDate(2026, 11, 1)};
    int at = 0;
    for (const diagnosis::DimensionScore &dimension : snapshot.scores.dimensions) {
        if (dimension.key != u"governance")
            others.group.dimensions.insert(dimension.key, {12 - at % 5, 1.6 + 0.02 * at, 2.2 + 0.02 * at, 3.0});
        for (const diagnosis::ItemScore &item : dimension.items) {
            if (++at % 6 != 0)
                own.answers.insert(item.key, diagnosis::Answer::ofLevel(std::min(5, item.answer.level + at % 3)));
        }
    }
    snapshot.ownRating = own;
    snapshot.benchmark = others;
    return snapshot;
}

inline report::RegisterSnapshot sampleRegister(int count)
{
    using namespace Qt::Literals::StringLiterals;
    report::RegisterSnapshot snapshot;
    snapshot.issue = sampleIssue();
    const QList<LocalizedText> fields{{u"물류"_s, u"Logistics"_s}, {u"건설"_s, u"Construction"_s}, {u"패션"_s, u"Fashion"_s}};
    for (int i = 0; i < count; ++i) {
        report::RegisterEntry entry;
        entry.caseNumber = u"2026-%1"_s.arg(i + 1, 3, 10, QChar(u'0'));
        entry.name = i % 3 == 0 ? u"(주)한빛물류%1"_s.arg(i) : u"주식회사 다온건설산업개발%1"_s.arg(i);
        entry.brn = i % 7 == 0 ? QString() : u"124-81-00998"_s;
        entry.field = fields.at(i % fields.size());
        entry.stage = Stage(i % stageCount);
        entry.owner = i % 4 == 0 ? QString() : u"김지원"_s;
        entry.received = QDate(2026, 1, 5).addDays(i % 300);
        entry.nextAction = i % 2 ? u"현장 진단 2차 일정 확정"_s : QString();
        entry.nextDue = i % 2 ? QDate(2026, 11, 18).addDays(i % 20) : QDate();
        snapshot.entries.append(entry);
    }
    return snapshot;
}

inline report::VisitLogSnapshot sampleVisits()
{
    using namespace Qt::Literals::StringLiterals;
    report::VisitLogSnapshot snapshot;
    snapshot.issue = sampleIssue();
    snapshot.company = sampleCompany();
    report::VisitRecord visit;
    visit.number = 1;
    visit.start = QDateTime(QDate(2026, 11, 18), QTime(10, 0));
    visit.end = QDateTime(QDate(2026, 11, 18), QTime(12, 30));
    visit.place = u"서초 물류센터 2동"_s;
    visit.consultant = u"김지원"_s;
    visit.people = {{u"한지민"_s, u"(주)한빛물류"_s, u"부장"_s}, {u"이수민"_s, u"서울 산업 AX 혁신센터"_s, u"선임"_s}};
    visit.said = u"출고 단계의 오류를 사람이 눈으로 다시 확인하고 있어 하루 두 시간을 씀\n카메라 영상은 30일 보관하나 라벨이 없음"_s;
    visit.agreed = u"11월 말까지 출고 오류 기록 3개월분을 제공함"_s;
    visit.actions = {{u"출고 오류 기록 3개월분 제공"_s, u"한지민"_s, QDate(2026, 11, 24), false},
                     {u"현장 진단 2차 일정 확정"_s, u"김지원"_s, QDate(2026, 11, 27), true}};
    visit.effortDays = 0.5;
    snapshot.visits.append(visit);
    visit.number = 2;
    visit.kind = clients::VisitKind::Telephone;
    visit.start = QDateTime(QDate(2026, 11, 20), QTime(15, 0));
    visit.end = QDateTime(QDate(2026, 11, 20), QTime(15, 20));
    visit.people = {};
    visit.place.clear();
    visit.agreed.clear();
    visit.actions = {};
    visit.effortDays = 0.1;
    snapshot.visits.append(visit);
    return snapshot;
}

} // namespace axw::test
