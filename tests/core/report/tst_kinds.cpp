// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/agreement.h"
#include "core/diagnosis/roundchange.h"
#include "core/report/compose.h"
#include "core/report/diagnosisreport.h"
#include "core/report/htmlwriter.h"
#include "core/report/pdfwriter.h"
#include "core/report/registerreport.h"
#include "core/report/visitreport.h"

#include "tests/core/report/pdftools.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"
#include "tests/support/reportsamples.h"

#include <QRegularExpression>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

bool says(const Document &document, const QString &text)
{
    return test::textsOf(document).join(u'\n').contains(text);
}

/// Facts of a company that writes its papers in English: what is left in Hangul then is a word of the report's own.
void inEnglish(Issue &issue, Company &company)
{
    issue = {u"AX Centre"_s, u"J. Kim"_s, QDate(2026, 11, 25)};
    company.name = u"Hanbit Logistics"_s;
    company.representative = u"S. Han"_s;
    company.address = u"12 Gasang-ro, Seoul"_s;
    company.contact = u"J. Han"_s;
    company.owner = u"J. Kim"_s;
}

} // namespace

class TestKinds : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void bothLanguagesSayTheSameNumbers()
    {
        const auto same = [](const Document &ko, const Document &en) {
            QCOMPARE(ko.blocks.size(), en.blocks.size());
            for (qsizetype i = 0; i < ko.blocks.size(); ++i)
                QCOMPARE(ko.blocks.at(i).index(), en.blocks.at(i).index());
            const auto values = test::valuesOf(ko);
            QVERIFY(!values.isEmpty());
            QVERIFY(values == test::valuesOf(en));
        };
        same(diagnosisReport(test::sampleDiagnosis(), Language::Korean), diagnosisReport(test::sampleDiagnosis(), Language::English));
        same(diagnosisReport(test::richDiagnosis(), Language::Korean), diagnosisReport(test::richDiagnosis(), Language::English));
        same(registerReport(test::sampleRegister(30), Language::Korean), registerReport(test::sampleRegister(30), Language::English));
        same(visitLogReport(test::sampleVisits(), Language::Korean), visitLogReport(test::sampleVisits(), Language::English));
    }

    void englishReportsHoldNoKoreanOfTheirOwn()
    {
        static const QRegularExpression hangul(u"[\\x{AC00}-\\x{D7A3}]"_s);
        DiagnosisSnapshot diagnosis = test::richDiagnosis();
        inEnglish(diagnosis.issue, diagnosis.company);
        diagnosis.evidence.clear();
        for (auto &dimension : diagnosis.scores.dimensions) {
            for (auto &item : dimension.items)
                item.answer.note.clear();
        }
        VisitLogSnapshot visits = test::sampleVisits();
        inEnglish(visits.issue, visits.company);
        VisitRecord visit = visits.visits.first();
        visit.place = u"Warehouse"_s;
        visit.consultant = u"J. Kim"_s;
        visit.people = {{u"J. Han"_s, u"Hanbit"_s, u"Manager"_s}};
        visit.said = visit.agreed = u"Agreed."_s;
        visit.actions = {{u"Send data"_s, u"J. Han"_s, QDate(2026, 11, 1), false}};
        visits.visits = {visit};
        RegisterSnapshot entries;
        entries.issue = diagnosis.issue;
        for (int i = 0; i < stageCount; ++i) {
            RegisterEntry entry;
            entry.name = u"Hanbit"_s;
            entry.stage = Stage(i);
            entry.nextDue = QDate(2026, 1, 1);
            entries.entries.append(entry);
        }
        VisitLogSnapshot none = visits;
        none.visits.clear();
        for (const Document &document :
             {diagnosisReport(diagnosis, Language::English), registerReport(entries, Language::English), visitLogReport(visits, Language::English),
              visitLogReport(none, Language::English), visitConfirmation(visits, visit, Language::English)}) {
            for (const QString &text : test::textsOf(document))
                QVERIFY2(!hangul.match(text).hasMatch(), qPrintable(text));
        }
    }

    void paperAndScreenSayTheSame_data()
    {
        QTest::addColumn<Document>("document");
        for (const Language language : {Language::Korean, Language::English}) {
            const QByteArray code = languageCode(language).toLatin1();
            QTest::newRow("diagnosis " + code) << diagnosisReport(test::sampleDiagnosis(), language);
            QTest::newRow("rich diagnosis " + code) << diagnosisReport(test::richDiagnosis(), language);
            QTest::newRow("register " + code) << registerReport(test::sampleRegister(40), language);
            const VisitLogSnapshot visits = test::sampleVisits();
            QTest::newRow("visit log " + code) << visitLogReport(visits, language);
            QTest::newRow("confirmation " + code) << visitConfirmation(visits, visits.visits.first(), language);
        }
    }
    void paperAndScreenSayTheSame()
    {
        QFETCH(Document, document);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        CHECK_OK(writePdf(document, m_figures, path));
        const QString paper = test::squeezed(test::pdfText(path));
        // A cell broken over lines lies between its neighbours' lines in the text of the page: numbers are one word.
        static const QRegularExpression number(u"\\d[\\d.,:/-]*%?"_s);
        for (const QString &text : test::textsOf(document)) {
            for (auto found = number.globalMatch(text); found.hasNext();) {
                const QString one = found.next().captured();
                if (one.size() < 24) // hashes are broken over lines
                    QVERIFY2(paper.contains(one), qPrintable(one + u" of "_s + text));
            }
        }
        const QString page = test::squeezed(html(document).remove(QRegularExpression(u"<[^>]*>"_s)));
        for (const QString &text : test::textsOf(document))
            QVERIFY2(page.contains(test::squeezed(text).toHtmlEscaped().replace(u'\'', u"&#39;"_s)), qPrintable(text));
    }

    void aDiagnosisSaysItsScores()
    {
        const DiagnosisSnapshot snapshot = test::sampleDiagnosis();
        QVERIFY(snapshot.scores.overall);
        const Document document = diagnosisReport(snapshot, Language::Korean);
        const auto &keys = std::get<KeyFigures>(document.blocks.at(1));
        QCOMPARE(keys.figures.at(0).value, u"2.5"_s);
        QCOMPARE(keys.figures.at(1).value, u"79%"_s);
        QCOMPARE(keys.figures.at(1).note, u"적용 33문항 중 26문항"_s);
        QCOMPARE(keys.figures.at(2).value, u"운영"_s);
        QVERIFY(says(document, u"출고오류_2026-08.xlsx"_s));
        QVERIFY(says(document, u"b1946ac92492"_s));
        QVERIFY(!says(document, u"b1946ac92492d"_s));
        // Every item of the form appears with the sentence of the level that was given.
        for (const auto &dimension : snapshot.scores.dimensions) {
            for (const auto &item : dimension.items) {
                const diagnosis::Item *asked = snapshot.form.item(item.key);
                QVERIFY2(says(document, asked->question.ko), qPrintable(item.key));
                if (item.score())
                    QVERIFY2(says(document, asked->markers.at(std::size_t(item.answer.level)).ko), qPrintable(item.key));
            }
        }
    }

    void thinCoverageIsExplained()
    {
        const DiagnosisSnapshot snapshot = test::sampleDiagnosis(15);
        QVERIFY(!snapshot.scores.overall);
        for (const Language language : {Language::Korean, Language::English}) {
            const Document document = diagnosisReport(snapshot, language);
            QCOMPARE(std::get<KeyFigures>(document.blocks.at(1)).figures.first().value, u"-"_s);
            QVERIFY(std::holds_alternative<Callout>(document.blocks.at(2)));
            QVERIFY(says(document, u"70%"_s));
            QVERIFY(says(document, language == Language::Korean ? u"종합 점수를 내지 않은 까닭"_s : u"Why there is no overall score"_s));
        }
    }

    void aDimensionLeftOutIsNamed()
    {
        DiagnosisSnapshot snapshot = test::sampleDiagnosis();
        diagnosis::Answers answers;
        for (const auto &dimension : snapshot.form.dimensions) {
            for (const auto &item : dimension.items)
                answers.insert(item.key, diagnosis::Answer::ofLevel(3));
        }
        snapshot.scores = diagnosis::score(snapshot.form, answers, {u"governance"_s});
        const Document document = diagnosisReport(snapshot, Language::English);
        QVERIFY(says(document, u"Left out of the overall score"_s));
        QVERIFY(says(document, u"None: every applicable item is answered"_s));
        for (const Block &block : document.blocks) {
            if (const auto *figure = std::get_if<Figure>(&block))
                QCOMPARE(std::get<picture::RadarChart>(figure->chart).axes.size(), 5);
        }
    }

    void anEarlierRoundIsCompared()
    {
        DiagnosisSnapshot snapshot = test::sampleDiagnosis();
        EarlierRound earlier;
        earlier.name = u"T0"_s;
        earlier.date = QDate(2026, 3, 2);
        earlier.scores = snapshot.scores;
        earlier.form = snapshot.form;
        earlier.scores.overall = *snapshot.scores.overall - 0.7;
        snapshot.round = u"T1"_s;
        snapshot.earlier = earlier;
        const Document document = diagnosisReport(snapshot, Language::Korean);
        QVERIFY(says(document, u"직전 T0(2026. 3. 2.) 대비 +0.7점"_s));
        for (const Block &block : document.blocks) {
            if (const auto *figure = std::get_if<Figure>(&block))
                QCOMPARE(std::get<picture::RadarChart>(figure->chart).series.size(), 2);
        }
    }

    void whatAnItemIsLinkedToStandsBesideItsChange()
    {
        DiagnosisSnapshot snapshot = test::richDiagnosis();
        QVERIFY(!says(diagnosisReport(snapshot, Language::Korean), u"연계 PoC"_s));
        snapshot.links.insert(u"data_3"_s, {{u"연계 PoC 비전 검사(2026. 6. 30. 완료 예정)"_s, u"linked to PoC 비전 검사 (planned to finish 30 June 2026)"_s}});
        snapshot.scores.dimensions[1].items[0].answer.checkAgain = true;
        const Document korean = diagnosisReport(snapshot, Language::Korean);
        QVERIFY(says(korean, u"연계 PoC 비전 검사(2026. 6. 30. 완료 예정)"_s));
        QVERIFY(says(korean, u"변화의 원인이라는 뜻은 아님"_s));
        QVERIFY(says(korean, u"1문항은 이전 차수의 답을 옮겨 온 뒤 다시 확인하지 않음"_s));
        const Document english = diagnosisReport(snapshot, Language::English);
        QVERIFY(says(english, u"linked to PoC 비전 검사 (planned to finish 30 June 2026)"_s));
        QVERIFY(says(english, u"does not say what caused a change"_s));
    }

    void aLaterRoundSaysWhatChanged()
    {
        const DiagnosisSnapshot snapshot = test::richDiagnosis();
        const diagnosis::RoundChange change
            = diagnosis::changeBetween({snapshot.baseline->form, snapshot.baseline->scores}, {snapshot.form, snapshot.scores});
        const Document document = diagnosisReport(snapshot, Language::Korean);
        QVERIFY(says(document, u"T0 이후 변화"_s));
        // One item of the data dimension asks something else now: neither it, nor its dimension, nor the whole compares.
        QVERIFY(says(document, u"비교 불가: 진단지가 바뀜"_s));
        QVERIFY(!says(document, u"대비 +"_s));
        for (const Block &block : document.blocks) {
            const auto *figure = std::get_if<Figure>(&block);
            if (!figure)
                continue;
            if (const auto *bars = std::get_if<picture::BarChart>(&figure->chart)) {
                QCOMPARE(bars->series.size(), 2);
                QVERIFY(!bars->categories.contains(snapshot.form.dimension(u"data")->shortLabel.ko));
                QCOMPARE(bars->categories.size(), snapshot.form.dimensions.size() - 1);
            } else {
                const auto &radar = std::get<picture::RadarChart>(figure->chart);
                QCOMPARE(radar.series.size(), 3);
                QVERIFY(!radar.series.at(1).values.at(1)); // the earlier round's data dimension
                QVERIFY(!radar.confidence.isEmpty());
            }
        }
        QVERIFY(change.dimension(u"process")->likeForLike);
        QVERIFY(says(document, u"+%1"_s.arg(*change.dimension(u"process")->likeForLike, 0, 'f', 1)));
        // A first round has nothing to compare with.
        QVERIFY(!says(diagnosisReport(test::sampleDiagnosis(), Language::Korean), u"이후 변화"_s));
    }

    void theOwnRatingIsSaidInPlainWords_data()
    {
        QTest::addColumn<int>("higher");
        QTest::addColumn<QString>("said");
        QTest::newRow("higher") << 1 << u"기업이 평균 1.0단계 높게 봄"_s;
        QTest::newRow("the same") << 0 << u"평균으로는 차이가 없음"_s;
        QTest::newRow("lower") << -1 << u"기업이 평균 1.0단계 낮게 봄"_s;
    }
    void theOwnRatingIsSaidInPlainWords()
    {
        QFETCH(int, higher);
        QFETCH(QString, said);
        DiagnosisSnapshot snapshot = test::sampleDiagnosis();
        diagnosis::Answers seen;
        diagnosis::Answers own;
        int at = 0;
        for (const auto &dimension : snapshot.form.dimensions) {
            for (const auto &item : dimension.items) {
                const int level = 1 + at++ % 4;
                seen.insert(item.key, diagnosis::Answer::ofLevel(level));
                own.insert(item.key, diagnosis::Answer::ofLevel(level + higher));
            }
        }
        snapshot.scores = diagnosis::score(snapshot.form, seen);
        QVERIFY(!says(diagnosisReport(snapshot, Language::Korean), u"자가진단"_s));
        snapshot.ownRating = OwnRating{QDate(2026, 11, 16), own};
        const Document document = diagnosisReport(snapshot, Language::Korean);
        QVERIFY(says(document, said));
        const auto found = diagnosis::agreement(snapshot.form, own, seen);
        QVERIFY(says(document, u"일치도(가중 카파) %1: %2"_s.arg(*found.kappa, 0, 'f', 2).arg(diagnosis::agreementName(*found.kappa).ko)));
        QCOMPARE(says(document, u"없음: 함께 답한 모든 문항에서 같은 수준"_s), higher == 0);
        snapshot.ownRating->answers = {{u"data_1"_s, diagnosis::Answer::unknown()}};
        QVERIFY(says(diagnosisReport(snapshot, Language::Korean), u"견줄"_s) == false);
        QVERIFY(says(diagnosisReport(snapshot, Language::Korean), u"수준을 답한 문항이 없어 비교하지 않음"_s));
    }

    void othersStandWithTheirNumber_data()
    {
        QTest::addColumn<double>("median");
        QTest::addColumn<QString>("place");
        QTest::newRow("far above") << 4.0 << u"아래쪽 4분의 1"_s;
        QTest::newRow("above") << 2.8 << u"가운데 절반, 중앙값 아래"_s;
        QTest::newRow("below") << 2.2 << u"가운데 절반, 중앙값 이상"_s;
        QTest::newRow("far below") << 1.0 << u"위쪽 4분의 1"_s;
    }
    void othersStandWithTheirNumber()
    {
        QFETCH(double, median);
        QFETCH(QString, place);
        DiagnosisSnapshot snapshot = test::richDiagnosis();
        snapshot.benchmark->group.overall = diagnosis::BenchmarkFigure{12, median - 0.5, median, median + 0.5};
        const Document document = diagnosisReport(snapshot, Language::Korean);
        QVERIFY(says(document, u"물류 중소기업 12개사 종합 수준 중앙값 %1점"_s.arg(median, 0, 'f', 1)));
        QVERIFY(says(document, u"이 기업 2.5점: "_s + place));
        QVERIFY(says(document, u"비교할 값 없음"_s)); // of governance
        QVERIFY(says(document, u"이 기업은 뺌"_s));
        snapshot.benchmark->imported = true;
        QVERIFY(says(diagnosisReport(snapshot, Language::Korean), u"출처: 가져온 비교 기준(서울 산업 AX 혁신센터, 2026. 11. 1.)"_s));
        snapshot.benchmark.reset();
        QVERIFY(!says(diagnosisReport(snapshot, Language::Korean), u"비슷한 기업"_s));
    }

    void theAppendixKeepsWhatMayNotBeShown()
    {
        DiagnosisSnapshot snapshot = test::sampleDiagnosis();
        for (const Language language : {Language::Korean, Language::English}) {
            const Document document = diagnosisReport(snapshot, language);
            QVERIFY(!says(document, u"급여대장"_s));
            QVERIFY(!says(document, u"대표 확인용"_s));
            QVERIFY(says(document, u"7d793037a076"_s)); // which file it was can be proven all the same
            QVERIFY(says(document, u"2동 출고 동선"_s));
            QVERIFY(says(document, u"조직도.pdf"_s));
            QVERIFY(says(document, u"E2"_s));
            const auto pictures = std::find_if(document.blocks.begin(), document.blocks.end(),
                                               [](const Block &block) { return std::holds_alternative<Pictures>(block); });
            QVERIFY(pictures != document.blocks.end());
            QCOMPARE(std::get<Pictures>(*pictures).pictures.size(), 1);
        }
        snapshot.evidence[1].taken = QDateTime(QDate(2026, 11, 20), QTime(14, 5));
        snapshot.evidence[3].item = u"site_plan"_s; // a question that is not scored
        snapshot.evidence[3].about = u"배치도가 있습니까"_s;
        QVERIFY(says(diagnosisReport(snapshot, Language::Korean), u"공개, 2026. 11. 20. 14:05 촬영"_s));
        QVERIFY(says(diagnosisReport(snapshot, Language::English), u"taken 20 November 2026, 14:05"_s));
        QVERIFY(says(diagnosisReport(snapshot, Language::Korean), u"2동 출고 동선, 2026. 11. 20. 14:05"_s)); // under the picture
        QVERIFY(says(diagnosisReport(snapshot, Language::Korean), u"배치도가 있습니까"_s));
        for (const clients::Grade grade : {clients::Grade::Internal, clients::Grade::Closed}) {
            snapshot.evidence[1].grade = grade;
            const Document document = diagnosisReport(snapshot, Language::Korean);
            QVERIFY(std::none_of(document.blocks.begin(), document.blocks.end(),
                                 [](const Block &block) { return std::holds_alternative<Pictures>(block); }));
            QCOMPARE(says(document, u"창고 동선 사진.png"_s), grade == clients::Grade::Internal);
        }
    }

    void theRegisterMarksWhatIsOverdue()
    {
        RegisterSnapshot snapshot;
        snapshot.issue = test::sampleIssue();
        RegisterEntry entry;
        entry.name = u"한빛"_s;
        entry.nextDue = snapshot.issue.date;
        snapshot.entries.append(entry);
        QVERIFY(!says(registerReport(snapshot, Language::Korean), u"(경과)"_s));
        snapshot.entries.first().nextDue = snapshot.issue.date.addDays(-1);
        QVERIFY(says(registerReport(snapshot, Language::Korean), u"(경과)"_s));
        QVERIFY(says(registerReport({}, Language::Korean), u"접수된 기업 없음"_s));
    }

    void visitsStandInTheOrderOfTime()
    {
        VisitLogSnapshot snapshot = test::sampleVisits();
        std::swap(snapshot.visits[0], snapshot.visits[1]);
        const QString text = test::textsOf(visitLogReport(snapshot, Language::Korean)).join(u'\n');
        const qsizetype first = text.indexOf(u"1회차 방문 2026. 11. 18.(수)"_s);
        const qsizetype second = text.indexOf(u"2회차 전화 2026. 11. 20.(금)"_s);
        QVERIFY(first >= 0 && second > first);
        QVERIFY(text.contains(u"2026. 11. 18.(수) 10:00 ~ 12:30"_s));
        QVERIFY(text.contains(u"0.6 M/D"_s));
    }

    void aConfirmationIsAlwaysOneSheet_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString();
        QTest::newRow("long") << QString(u"출고 단계의 오류를 사람이 눈으로 다시 확인함 "_s).repeated(200);
        QTest::newRow("many lines") << QString(u"줄\n"_s).repeated(300);
        QTest::newRow("no spaces") << QString(5000, u'가');
    }
    void aConfirmationIsAlwaysOneSheet()
    {
        QFETCH(QString, said);
        VisitLogSnapshot snapshot = test::sampleVisits();
        VisitRecord visit = snapshot.visits.first();
        visit.said = visit.agreed = said;
        for (int i = 0; i < 30; ++i)
            visit.people.append({u"이수민%1"_s.arg(i), u"서울 산업 AX 혁신센터"_s, u"선임연구원"_s});
        for (const Language language : {Language::Korean, Language::English}) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"a.pdf"_s);
            CHECK_OK(writePdf(visitConfirmation(snapshot, visit, language), m_figures, path));
            const QStringList pages = test::pdfPages(path);
            QCOMPARE(pages.size(), 1);
            QVERIFY(pages.first().contains(language == Language::Korean ? u"(서명)"_s : u"(signature)"_s));
            if (!said.isEmpty())
                QVERIFY(pages.first().contains(language == Language::Korean ? u"이하 상담일지 참조"_s : u"more in the visit log"_s));
        }
    }

    void aCallIsNoVisit()
    {
        const VisitLogSnapshot snapshot = test::sampleVisits();
        QCOMPARE(visitConfirmation(snapshot, snapshot.visits.at(0), Language::Korean).title, u"방문확인서"_s);
        const Document call = visitConfirmation(snapshot, snapshot.visits.at(1), Language::Korean);
        QCOMPARE(call.title, u"상담확인서"_s);
        QVERIFY(!says(call, u"방문하여"_s));
    }

    void aSignatureStandsUnderWhatWasSigned()
    {
        // However long the visit, no page holds the signature alone.
        for (int lines = 20; lines < 45; ++lines) {
            VisitLogSnapshot snapshot = test::sampleVisits();
            snapshot.visits.removeLast();
            VisitRecord &visit = snapshot.visits.first();
            visit.said = QString(u"한 줄\n"_s).repeated(lines);
            visit.signedBy = u"서명한이"_s;
            QTemporaryDir folder;
            const QString path = folder.filePath(u"a.pdf"_s);
            CHECK_OK(writePdf(visitLogReport(snapshot, Language::Korean), m_figures, path));
            for (const QString &page : test::pdfPages(path)) {
                if (page.contains(u"서명한이"_s))
                    QVERIFY2(page.contains(u"현장 진단 2차 일정 확정"_s), qPrintable(QString::number(lines)));
            }
        }
    }

    void saysThatAVisitWasChangedAfterItsSignature()
    {
        VisitLogSnapshot snapshot = test::sampleVisits();
        snapshot.visits.first().signedBy = u"서명한이"_s;
        const QString remark = u"서명한 뒤에 내용이 바뀌었습니다"_s;
        QVERIFY(!says(visitConfirmation(snapshot, snapshot.visits.first(), Language::Korean), remark));
        snapshot.visits.first().changedSinceSigned = true;
        QVERIFY(says(visitConfirmation(snapshot, snapshot.visits.first(), Language::Korean), remark));
        QVERIFY(says(visitLogReport(snapshot, Language::Korean), remark));
        QVERIFY(says(visitLogReport(snapshot, Language::English), u"changed after it was signed"_s));
    }

    void nothingKnownIsStillAReport()
    {
        for (const Language language : {Language::Korean, Language::English}) {
            for (const Document &document : {diagnosisReport({}, language), registerReport({}, language), visitLogReport({}, language),
                                             visitConfirmation({}, {}, language)}) {
                QTemporaryDir folder;
                const QString path = folder.filePath(u"a.pdf"_s);
                CHECK_OK(writePdf(document, m_figures, path));
                QCOMPARE(test::ran(u"qpdf"_s, {u"--check"_s, path}).exit, 0);
                CHECK_OK(writeHtml(document, folder.filePath(u"a.html"_s)));
            }
        }
    }

private:
    test::PlainFigures m_figures;
};

QTEST_MAIN(TestKinds)
#include "tst_kinds.moc"
