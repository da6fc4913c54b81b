// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letters.h"
#include "core/store/table.h"
#include "core/workspace/kindsnapshots.h"

#include "tests/core/portfolio/centre.h"
#include "tests/core/report/pdftools.h"

#include <QTest>

using namespace axw;
using namespace axw::report;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

/// Reports of a day that is over: no report states a day that what it tells does not belong to.
namespace {

ReportRequest of(Kind kind)
{
    ReportRequest request;
    request.kind = kind;
    return request;
}

Document made(test::Centre &centre, const ReportRequest &request)
{
    auto document = makeReport(*centre.workspace, request);
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence));
    return std::move(*document);
}

QString textOf(const Document &document)
{
    return document.subtitle + u'\n' + test::textsOf(document).join(u'\n');
}

/// 한빛 came in January and again in March, with a PoC, a visit and a letter in between; 다온 at the end of February; 마루 is
/// registered without a case.
struct Dated : test::Centre
{
    Dated()
    {
        clock.setToday(QDate(2026, 1, 12));
        const ClientId hanbit = addClient(u"(주)한빛물류"_s, u"김지원"_s);
        const CaseId january = openCase(hanbit, u"처음"_s);
        first = numberOf(january);
        addAll(hanbit, january, QDate(2026, 2, 2), u"한빛 공문"_s);
        clock.setToday(QDate(2026, 2, 25));
        const ClientId daon = addClient(u"다온건설"_s, u"박서준"_s);
        addAll(daon, openCase(daon, u"다온"_s), QDate(2026, 2, 26), u"다온 공문"_s);
        clock.setToday(QDate(2026, 3, 4));
        mustBeOk(workspace->edit("Close case", [&] { return workspace->cases().close(january, u"끝"_s); }));
        second = numberOf(openCase(hanbit, u"두 번째"_s));
        addClient(u"마루산업"_s, u"박서준"_s);
    }

    QString first; ///< case numbers of 한빛
    QString second;

private:
    template<class R>
    static void mustBeOk(const R &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence));
    }
    CaseId openCase(ClientId client, const QString &title)
    {
        const auto id = workspace->edit("Open case", [&]() -> Result<CaseId> {
            AXW_TRY_ASSIGN(file, workspace->cases().open(client, title, {}));
            file.nextAction = u"자료 확인"_s;
            file.nextDue = QDate(2026, 3, 10);
            AXW_TRY(store::update(workspace->database(), file));
            return file.id;
        });
        mustBeOk(id);
        return *id;
    }
    QString numberOf(CaseId id)
    {
        const auto file = store::find<clients::CaseFile>(workspace->database(), id);
        mustBeOk(file);
        return (*file)->number;
    }
    void addAll(ClientId client, CaseId file, QDate day, const QString &subject)
    {
        mustBeOk(workspace->edit("Add all", [&]() -> Result<> {
            AXW_TRY(workspace->pocs().add(client, file, subject + u" PoC"_s, day));
            clients::Visit visit;
            visit.client = client;
            visit.starts = utcOfSeoul(day, QTime(10, 0));
            AXW_TRY(workspace->clients().put(visit));
            clients::Letter letter;
            letter.client = client;
            letter.subject = subject;
            letter.date = day;
            letter.replyDue = QDate(2026, 3, 2);
            AXW_TRY(clients::addLetter(workspace->database(), letter, 2026, {}));
            return {};
        }));
    }
};

/// A PoC that began in February, and one that begins in May.
struct Plans : test::Centre
{
    Plans()
    {
        hanbit = addClient(u"(주)한빛물류"_s, u"김지원"_s, clients::Field::Logistics);
        vision = addPoc(hanbit, u"비전 검사"_s, QDate(2026, 2, 2), QDate(2026, 2, 20));
        addTask(vision, u"자료 수집"_s, 5);
        addPoc(hanbit, u"수요 예측"_s, QDate(2026, 5, 4));
    }

    ClientId hanbit;
    PocId vision;
};

} // namespace

class TestDatedReports : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void aListOfAnEarlierDayHoldsWhatHadCome_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("english");
        const QString rest = u", 그 밖의 항목은 2026. 3. 4. 기준, 단위"_s;
        const auto row = [&](RequestList list, const QString &ko, const QString &en) {
            QTest::newRow(qPrintable(keyOf(list))) << int(list) << u"(2026. 2. 10.까지 "_s + ko + rest << u"("_s + en + u" by 10 February 2026, all else as of 4 March 2026; unit"_s;
        };
        row(RequestList::Clients, u"접수분"_s, u"received"_s);
        row(RequestList::Cases, u"접수분"_s, u"opened"_s);
        row(RequestList::Pocs, u"착수분"_s, u"begun"_s);
        row(RequestList::Visits, u"상담·방문분"_s, u"held"_s);
        row(RequestList::Letters, u"시행분"_s, u"dated"_s);
    }
    void aListOfAnEarlierDayHoldsWhatHadCome()
    {
        QFETCH(int, list);
        QFETCH(QString, words);
        QFETCH(QString, english);
        Dated story;
        ReportRequest request = of(Kind::Request);
        request.data.list = RequestList(list);
        request.data.masked = false;
        const QString today = textOf(made(story, request));
        QVERIFY2(today.contains(u"(기준일: 2026. 3. 4., 단위"_s) && today.contains(u"한빛"_s) && today.contains(u"다온"_s), qPrintable(today));
        request.date = QDate(2026, 2, 10);
        const QString said = textOf(made(story, request));
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY(!said.contains(u"기준일"_s)); // no day that the columns do not tell of
        QVERIFY2(said.contains(u"한빛"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"다온"_s) && !said.contains(u"마루산업"_s), qPrintable(said)); // came later; has no case
        request.language = Language::English;
        QVERIFY2(textOf(made(story, request)).contains(english), qPrintable(textOf(made(story, request))));
        // On a day before all of them nothing had come, and that is said of the same day.
        request.language = Language::Korean;
        request.date = QDate(2026, 1, 5);
        const QString nothing = textOf(made(story, request));
        QVERIFY2(nothing.contains(u"조건에 맞는 자료가 없습니다."_s) && nothing.contains(u"2026. 1. 5.까지"_s) && !nothing.contains(u"기준일"_s), qPrintable(nothing));
        // Nothing is known yet of a day to come.
        request.date = QDate(2026, 12, 31);
        QVERIFY(textOf(made(story, request)).contains(u"(기준일: 2026. 3. 4., 단위"_s));
    }

    void aCompanyStandsWithTheCaseItHadThen()
    {
        Dated story;
        ReportRequest request = of(Kind::Register);
        const auto now = registerSnapshot(*story.workspace, request);
        CHECK_OK(now);
        const auto of = [](const RegisterSnapshot &told, const QString &name) {
            return std::find_if(told.entries.begin(), told.entries.end(), [&](const RegisterEntry &entry) { return entry.name == name; });
        };
        QCOMPARE(now->entries.size(), 3);
        QCOMPARE(of(*now, u"(주)한빛물류"_s)->caseNumber, story.second);
        request.date = QDate(2026, 2, 10);
        const auto then = registerSnapshot(*story.workspace, request);
        CHECK_OK(then);
        QCOMPARE(then->entries.size(), 1);
        QCOMPARE(then->entries.first().caseNumber, story.first);
        QCOMPARE(then->entries.first().received, QDate(2026, 1, 12));
        QVERIFY(then->scope.contains(u"2026. 2. 10.까지 접수분"_s));
        // What is to be done is told as of today, and so is whether it is late.
        story.clock.setToday(QDate(2026, 3, 20));
        QVERIFY(textOf(made(story, request)).contains(u"(경과)"_s));
    }

    void aRegisterOfLettersOfAnEarlierDay()
    {
        Dated story;
        ReportRequest request = of(Kind::Letters);
        QVERIFY(!textOf(made(story, request)).contains(u"까지 시행분"_s));
        request.date = QDate(2026, 2, 10);
        request.year = 2026;
        const Document document = made(story, request);
        QCOMPARE(document.subtitle, u"2026년, 2026. 2. 10.까지 시행분. 회신은 2026. 3. 4. 기준"_s);
        const QString said = textOf(document);
        QVERIFY2(said.contains(u"한빛 공문"_s) && !said.contains(u"다온 공문"_s), qPrintable(said));
        QVERIFY2(said.contains(u"기한 경과 1일"_s), qPrintable(said)); // as of today: the second of March is a day off
    }

    void aTimelineOfAnEarlierDaySaysWhatItTells()
    {
        Plans story;
        ReportRequest request = of(Kind::Timeline);
        QVERIFY(!textOf(made(story, request)).contains(u"기준임"_s));
        request.date = QDate(2026, 2, 10);
        for (const PocId &poc : {PocId(), story.vision}) {
            request.poc = poc;
            request.language = Language::Korean;
            QVERIFY(textOf(made(story, request)).contains(u"계획·진척·상태는 모두 2026. 3. 4. 기준임"_s));
            request.language = Language::English;
            QVERIFY(textOf(made(story, request)).contains(u"all as of 4 March 2026"_s));
        }
        request = of(Kind::CaseFile);
        request.client = story.hanbit;
        request.date = QDate(2026, 2, 10);
        QVERIFY(textOf(made(story, request)).contains(u"모두 2026. 3. 4. 기준임"_s));
    }

    void anOutcomeReportOfAnEarlierDay()
    {
        Plans story;
        story.clock.setToday(QDate(2026, 6, 1));
        ReportRequest request = of(Kind::Portfolio);
        QVERIFY(!textOf(made(story, request)).contains(u"보고 기준일이 아니라"_s));
        request.date = QDate(2026, 4, 1);
        const Document document = made(story, request);
        QCOMPARE(document.subtitle, u"2026년(2026. 4. 1. 기준)"_s);
        QCOMPARE(std::get<KeyFigures>(document.blocks.first()).figures.at(3).value, u"1건"_s);
        QVERIFY(textOf(document).contains(u"PoC의 상태·진척·지연은 보고 기준일이 아니라 2026. 6. 1. 기준임"_s));
        // Nothing can be told of a day to come.
        request.date = QDate(2026, 9, 30);
        QCOMPARE(made(story, request).subtitle, u"2026년(2026. 6. 1. 기준)"_s);
    }
};

QTEST_MAIN(TestDatedReports)
#include "tst_datedreports.moc"
