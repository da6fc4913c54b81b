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

/// The week of 2 March 2026 as it went, and what came of it in the fortnight after. It is the eighteenth.
struct Past : test::Centre
{
    Past()
    {
        client = addClient(u"(주)한빛물류"_s, u"김지원"_s);
        const PocId vision = addPoc(client, u"비전 검사"_s, QDate(2026, 3, 2));
        const TaskId collect = addTask(vision, u"자료 수집"_s, 3);
        const TaskId label = addTask(vision, u"라벨링"_s, 5, collect);
        finish(collect);
        const VisitId friday = addVisit(QDate(2026, 3, 6), u"금요일 방문 내용"_s);
        addAction(friday, u"계약 검토"_s, QDate(2026, 3, 12));
        addLetter(u"회신할 공문"_s, QDate(2026, 3, 3), QDate(2026, 3, 12), QDate(2026, 3, 11));
        addRequest(u"공정 자료"_s, QDate(2026, 3, 3), QDate(2026, 3, 10), QDate(2026, 3, 11));
        clock.setToday(QDate(2026, 3, 11));
        finish(label);
        const VisitId later = addVisit(QDate(2026, 3, 10), u"나중 방문 결과"_s);
        addAction(later, u"나중 합의"_s, QDate(2026, 3, 13));
        addLetter(u"나중 공문"_s, QDate(2026, 3, 9), QDate(2026, 3, 13), {});
        addRequest(u"나중 자료"_s, QDate(2026, 3, 9), QDate(2026, 3, 13), {});
        clock.setToday(QDate(2026, 3, 18));
        must(workspace->edit("Close case", [&]() -> Result<> {
            AXW_TRY_ASSIGN(file, workspace->cases().current(client));
            return workspace->cases().close(file->id, u"끝"_s);
        }));
    }

    ClientId client;

private:
    template<class R>
    static void must(const R &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence));
    }
    void finish(TaskId task)
    {
        change(task, [](poc::Task &one) { one.done = 100; });
    }
    VisitId addVisit(QDate day, const QString &said)
    {
        clients::Visit visit;
        visit.id = VisitId::create();
        visit.client = client;
        visit.starts = utcOfSeoul(day, QTime(10, 0));
        visit.place = u"서초 공장"_s;
        visit.said = said;
        must(workspace->edit("Add visit", [&] { return store::insert(workspace->database(), visit); }));
        return visit.id;
    }
    /// Both were done on the day they were due.
    void addAction(VisitId visit, const QString &what, QDate due)
    {
        clients::VisitAction action;
        action.id = clients::VisitActionId::create();
        action.visit = visit;
        action.what = what;
        action.due = due;
        action.done = due;
        must(workspace->edit("Add action", [&] { return store::insert(workspace->database(), action); }));
    }
    void addLetter(const QString &subject, QDate day, QDate due, QDate replied)
    {
        clients::Letter letter;
        letter.client = client;
        letter.subject = subject;
        letter.date = day;
        letter.replyDue = due;
        letter.replied = replied;
        must(workspace->edit("Add letter", [&] { return clients::addLetter(workspace->database(), letter, 2026, {}); }));
    }
    void addRequest(const QString &what, QDate asked, QDate due, QDate received)
    {
        clients::DataRequest request;
        request.client = client;
        request.what = what;
        request.asked = asked;
        request.due = due;
        request.received = received;
        request.state = received.isValid() ? clients::DataRequestState::Received : clients::DataRequestState::Asked;
        must(workspace->edit("Add request", [&] { return workspace->clients().put(request); }));
    }
};

QStringList wordsOf(const QList<WorkItem> &items)
{
    QStringList words;
    for (const WorkItem &item : items)
        words << item.what.ko;
    return words;
}

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

    void aWeekThatIsOverIsToldWhole_data()
    {
        QTest::addColumn<QDate>("day");
        for (QDate day(2026, 3, 2); day <= QDate(2026, 3, 8); day = day.addDays(1))
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void aWeekThatIsOverIsToldWhole()
    {
        QFETCH(QDate, day);
        Past story;
        ReportRequest request = of(Kind::Weekly);
        request.date = day;
        const auto week = weeklySnapshot(*story.workspace, request);
        CHECK_OK(week);
        const QStringList done = wordsOf(week->done);
        for (const QString &what : {u"방문 - 금요일 방문 내용"_s, u"비전 검사 - 자료 수집 완료"_s, u"발신: 회신할 공문"_s, u"공정 자료 요청"_s})
            QVERIFY2(done.contains(what), qPrintable(what + u" in: "_s + done.join(u'|')));
        const QStringList planned = wordsOf(week->planned);
        for (const QString &what : {u"방문 - 서초 공장"_s, u"비전 검사 - 라벨링 완료 예정"_s, u"회신 기한: 회신할 공문"_s, u"공정 자료 수령 예정"_s, u"후속 조치: 계약 검토"_s})
            QVERIFY2(planned.contains(what), qPrintable(what + u" in: "_s + planned.join(u'|')));
        // Nothing that only came of the days after it.
        const QString all = (done + planned).join(u'|');
        QVERIFY2(!all.contains(u"나중"_s) && !all.contains(u"회신 완료"_s) && !all.contains(u"종료"_s) && !all.contains(u"라벨링 완료|"_s), qPrintable(all));
        for (const WorkItem &item : week->planned)
            QVERIFY2(!item.overdue, qPrintable(item.what.ko));
        const QString said = textOf(made(story, request));
        QVERIFY2(said.contains(u"지난 주의 보고임. 실적과 완료 여부는 2026. 3. 8.까지의 것"_s), qPrintable(said));
    }

    void aWeekIsNeverToldBeyondToday()
    {
        Past story; // Wednesday
        ReportRequest request = of(Kind::Weekly);
        const auto now = weeklySnapshot(*story.workspace, request);
        CHECK_OK(now);
        QVERIFY(wordsOf(now->done).join(u'|').contains(u"종료"_s));
        for (const QDate day : {QDate(2026, 3, 16), QDate(2026, 3, 22)}) {
            request.date = day;
            const auto asked = weeklySnapshot(*story.workspace, request);
            CHECK_OK(asked);
            QVERIFY(asked->done == now->done && asked->planned == now->planned);
            QVERIFY(!textOf(made(story, request)).contains(u"지난 주의 보고"_s));
        }
        // Of a week to come there are only plans, and what is late today.
        request.date = QDate(2026, 3, 25);
        const auto next = weeklySnapshot(*story.workspace, request);
        CHECK_OK(next);
        QVERIFY(next->done.isEmpty());
        QCOMPARE(wordsOf(next->planned).join(u'|').count(u"나중"_s), 2);
    }
};

QTEST_MAIN(TestDatedReports)
#include "tst_datedreports.moc"
