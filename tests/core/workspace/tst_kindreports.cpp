// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letters.h"
#include "core/report/htmlwriter.h"
#include "core/report/plaintext.h"
#include "core/workspace/kindsnapshots.h"
#include "core/workspace/overduework.h"
#include "core/workspace/reporttext.h"

#include "tests/core/portfolio/centre.h"
#include "tests/core/report/pdftools.h"

#include <QRegularExpression>
#include <QTest>

using namespace axw;
using namespace axw::report;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

Document made(test::Centre &centre, const ReportRequest &request)
{
    auto document = makeReport(*centre.workspace, request);
    if (!document)
        qFatal("%s", qPrintable(document.error().sentence));
    return std::move(*document);
}

ReportRequest of(Kind kind, Language language = Language::Korean)
{
    ReportRequest request;
    request.kind = kind;
    request.language = language;
    return request;
}

QString textOf(const Document &document)
{
    return test::textsOf(document).join(u'\n');
}

template<class BlockKind>
int countOf(const Document &document)
{
    return int(std::count_if(document.blocks.begin(), document.blocks.end(), [](const Block &block) { return std::holds_alternative<BlockKind>(block); }));
}

const Table *tableCalled(const Document &document, const QString &caption)
{
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (table && table->caption.contains(caption))
            return table;
    }
    return nullptr;
}

/// A centre with two companies: one has a PoC that is late, the other one that nobody planned yet.
struct Story : test::Centre
{
    Story()
    {
        hanbit = addClient(u"(주)한빛물류"_s, u"김지원"_s, clients::Field::Logistics);
        daon = addClient(u"다온건설"_s, u"박서준"_s, clients::Field::Construction);
        vision = addPoc(hanbit, u"비전 검사"_s, QDate(2026, 2, 2), QDate(2026, 2, 20));
        collect = addTask(vision, u"자료 수집"_s, 5);
        label = addTask(vision, u"라벨링"_s, 15, collect);
        addTask(vision, u"중간 점검"_s, 0, label);
        takeBaseline(vision);
        empty = addPoc(daon, u"수요 예측"_s, QDate(2026, 5, 4));
    }

    ClientId hanbit;
    ClientId daon;
    PocId vision;
    PocId empty;
    TaskId collect;
    TaskId label;
};

} // namespace

class TestKindReports : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void anEmptyCentreIsASentence_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::Timeline, Kind::Portfolio, Kind::Weekly, Kind::Request, Kind::Letters})
            QTest::newRow(qPrintable(kindCode(kind))) << int(kind);
    }
    void anEmptyCentreIsASentence()
    {
        QFETCH(int, kind);
        test::Centre centre;
        for (const Language language : {Language::Korean, Language::English}) {
            const Document document = made(centre, of(Kind(kind), language));
            for (const Block &block : document.blocks) {
                if (const auto *table = std::get_if<Table>(&block))
                    QVERIFY2(!table->rows.isEmpty(), qPrintable(table->caption));
            }
            QVERIFY(countOf<Paragraph>(document) > 0);
        }
    }

    void bothLanguagesSayTheSameNumbers_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::Timeline, Kind::CaseFile, Kind::Portfolio, Kind::Weekly, Kind::Request, Kind::Letters})
            QTest::newRow(qPrintable(kindCode(kind))) << int(kind);
    }
    void bothLanguagesSayTheSameNumbers()
    {
        QFETCH(int, kind);
        Story story;
        ReportRequest request = of(Kind(kind));
        if (takesClient(request.kind))
            request.client = story.hanbit;
        const Document korean = made(story, request);
        request.language = Language::English;
        const Document english = made(story, request);
        QCOMPARE(korean.blocks.size(), english.blocks.size());
        for (qsizetype i = 0; i < korean.blocks.size(); ++i)
            QCOMPARE(korean.blocks.at(i).index(), english.blocks.at(i).index());
        QVERIFY(test::valuesOf(korean) == test::valuesOf(english));
    }

    void aTimelineSaysHowPocsStand()
    {
        Story story;
        const Document document = made(story, of(Kind::Timeline));
        const Table *table = tableCalled(document, u"PoC 추진 현황"_s);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QStringList first;
        for (const Cell &cell : table->rows.first().cells)
            first << test::textOf(cell.runs);
        QCOMPARE(first.at(1), u"비전 검사"_s);
        QCOMPARE(first.at(2), u"(주)한빛물류"_s);
        QCOMPARE(first.last(), u"지연"_s);
        QVERIFY(std::get<QDate>(table->rows.first().cells.at(4).value) == QDate(2026, 2, 2));
        QVERIFY(std::get<QDate>(table->rows.first().cells.at(8).value) == QDate(2026, 2, 20)); // promised
        QCOMPARE(test::textOf(table->rows.last().cells.last().runs), u"계획 없음"_s);
        QCOMPARE(countOf<PlanFigure>(document), 1);
        QVERIFY(textOf(document).contains(u"약속한 완료일"_s));
        QVERIFY(tableCalled(document, u"이정표"_s));
    }

    void aTimelineOfOneCompanyHoldsNoOther()
    {
        Story story;
        ReportRequest request = of(Kind::Timeline);
        request.client = story.hanbit;
        const QString said = textOf(made(story, request));
        QVERIFY(said.contains(u"비전 검사"_s));
        QVERIFY(!said.contains(u"수요 예측"_s));
    }

    void oneTimelineTellsEveryTask()
    {
        Story story;
        ReportRequest request = of(Kind::Timeline);
        request.poc = story.vision;
        const Document document = made(story, request);
        const Table *tasks = tableCalled(document, u"작업 일정"_s);
        QVERIFY(tasks);
        QCOMPARE(tasks->rows.size(), 3);
        QVERIFY(html(document).contains(u"라벨링"_s));
        QCOMPARE(countOf<PlanFigure>(document), 1);
        request.poc = PocId::create();
        CHECK_FAILS(makeReport(*story.workspace, request), Error::Kind::NotFound);
        request.poc = story.empty;
        QVERIFY(textOf(made(story, request)).contains(u"아직 계획한 작업이 없습니다."_s));
    }

    void aWeekTellsWhatTheTrailSays()
    {
        Story story;
        // Wednesday 4 March: what was done this week, and what was done before it.
        story.change(story.collect, [](poc::Task &task) { task.done = 100; });
        clients::Visit visit;
        visit.client = story.daon;
        visit.starts = utcOfSeoul(QDate(2026, 3, 3), QTime(10, 0));
        visit.said = u"현장 여건 확인\n둘째 줄"_s;
        CHECK_OK(story.workspace->edit("Add visit", [&] { return story.workspace->clients().put(visit); }));
        clients::Visit earlier = visit;
        earlier.id = {};
        earlier.starts = utcOfSeoul(QDate(2026, 2, 24), QTime(10, 0));
        earlier.said = u"지난주 일"_s;
        CHECK_OK(story.workspace->edit("Add visit", [&] { return story.workspace->clients().put(earlier); }));
        const auto week = weeklySnapshot(*story.workspace, of(Kind::Weekly));
        CHECK_OK(week);
        QCOMPARE(week->monday, QDate(2026, 3, 2));
        QStringList done;
        for (const WorkItem &item : week->done)
            done << item.what.ko;
        QVERIFY2(done.contains(u"비전 검사 - 자료 수집 완료"_s), qPrintable(done.join(u'|')));
        QVERIFY2(done.contains(u"방문 - 현장 여건 확인"_s), qPrintable(done.join(u'|')));
        QVERIFY(!done.join(u'|').contains(u"지난주 일"_s));
        const auto plans = [](const WeeklySnapshot &told, const QString &what) {
            return std::find_if(told.planned.begin(), told.planned.end(), [&](const WorkItem &item) { return item.what.ko.contains(what); });
        };
        QVERIFY(plans(*week, u"라벨링 완료 예정"_s) != week->planned.end());
        QVERIFY(!plans(*week, u"라벨링 완료 예정"_s)->overdue);
        QVERIFY(plans(*week, u"자료 수집"_s) == week->planned.end());

        // A task that was set back is not done.
        story.change(story.collect, [](poc::Task &task) { task.done = 50; });
        const auto again = weeklySnapshot(*story.workspace, of(Kind::Weekly));
        CHECK_OK(again);
        for (const WorkItem &item : again->done)
            QVERIFY(!item.what.ko.contains(u"자료 수집"_s));
        QVERIFY(plans(*again, u"자료 수집 완료 예정"_s)->overdue); // planned for February
    }

    void aClosedCaseHasNothingLeftToDo()
    {
        Story story;
        story.change(story.collect, [](poc::Task &task) { task.done = 100; });
        const auto tellsOf = [](const QList<WorkItem> &items, const QString &what) {
            return std::any_of(items.begin(), items.end(), [&](const WorkItem &item) { return item.what.ko.contains(what); });
        };
        auto week = weeklySnapshot(*story.workspace, of(Kind::Weekly));
        CHECK_OK(week);
        QVERIFY(tellsOf(week->planned, u"라벨링"_s));
        const auto file = story.workspace->cases().current(story.hanbit);
        CHECK_OK(file);
        CHECK_OK(story.workspace->edit("Close case", [&] { return story.workspace->cases().close((*file)->id, u"협의 종료"_s); }));
        story.clock.setToday(QDate(2026, 3, 6));
        week = weeklySnapshot(*story.workspace, of(Kind::Weekly));
        CHECK_OK(week);
        QVERIFY(!tellsOf(week->planned, u"라벨링"_s)); // neither planned for nor overdue
        QVERIFY(tellsOf(week->done, u"자료 수집 완료"_s)); // what was done was done
        CHECK_OK(overdueWork(*story.workspace));
        QVERIFY(overdueWork(*story.workspace)->empty());
    }

    void aWeekOfAPersonIsTheirs()
    {
        Story story;
        clients::Letter letter;
        letter.client = story.daon;
        letter.subject = u"다온 공문"_s;
        letter.date = story.clock.today();
        letter.replyDue = QDate(2026, 3, 10);
        story.workspace->setPerson(u"박서준"_s);
        CHECK_OK(story.workspace->edit("Add letter", [&] { return clients::addLetter(story.workspace->database(), letter, 2026, {}); }));
        ReportRequest request = of(Kind::Weekly);
        request.person = u"박서준"_s;
        const auto week = weeklySnapshot(*story.workspace, request);
        CHECK_OK(week);
        QVERIFY(!week->done.isEmpty());
        for (const QList<WorkItem> *items : {&week->done, &week->planned}) {
            for (const WorkItem &item : *items)
                QCOMPARE(item.person, u"박서준"_s);
        }
        QVERIFY(std::any_of(week->planned.begin(), week->planned.end(), [](const WorkItem &item) { return item.what.ko == u"회신 기한: 다온 공문"_s; }));
    }

    void whatAVisitAgreedStandsOnce()
    {
        Story story;
        const QDate due = story.clock.today().addDays(2);
        clients::Visit visit;
        visit.id = VisitId::create();
        visit.client = story.hanbit;
        visit.starts = story.clock.nowUtc().addDays(-1);
        clients::VisitAction agreed;
        agreed.id = clients::VisitActionId::create();
        agreed.visit = visit.id;
        agreed.what = u"협약서 초안 회람"_s;
        agreed.due = due;
        CHECK_OK(story.workspace->edit("Add visit", [&]() -> Result<> {
            AXW_TRY(store::insert(story.workspace->database(), visit));
            AXW_TRY(store::insert(story.workspace->database(), agreed));
            auto file = story.workspace->cases().current(story.hanbit);
            if (!file || !*file)
                return fail(Error::Kind::NotFound, u"no case"_s);
            (*file)->nextAction = agreed.what;
            (*file)->nextDue = due;
            return store::update(story.workspace->database(), **file);
        }));
        const auto week = weeklySnapshot(*story.workspace, of(Kind::Weekly));
        CHECK_OK(week);
        QCOMPARE(std::count_if(week->planned.begin(), week->planned.end(), [](const WorkItem &item) { return item.what.ko.contains(u"협약서 초안 회람"_s); }), 1);
    }

    void aReferenceIsReadWithItsParticle()
    {
        Story story;
        const QString text = textOf(made(story, of(Kind::Portfolio)));
        QVERIFY2(!text.contains(u"과(와)"_s) && !text.contains(u"표 1와"_s), qPrintable(text));
        static const QRegularExpression reference(u"표 [136780]과 같음|표 [2459]와 같음"_s);
        QVERIFY2(text.contains(reference), qPrintable(text));
    }

    void aYearCountsWhatHappenedInIt()
    {
        Story story;
        ReportRequest request = of(Kind::Portfolio);
        const Document document = made(story, request);
        const auto &keys = std::get<KeyFigures>(document.blocks.first());
        QCOMPARE(keys.figures.at(0).value, u"2건"_s); // opened with their PoCs
        QCOMPARE(keys.figures.at(3).value, u"2건"_s);
        QCOMPARE(keys.figures.at(3).note, u"지연 1건"_s);
        const Table *funnel = tableCalled(document, u"단계별 도달 현황"_s);
        QVERIFY(funnel);
        QCOMPARE(funnel->rows.size(), stageCount);
        QVERIFY(std::get<qint64>(funnel->rows.first().cells.at(1).value) == 2);
        QVERIFY(std::get<qint64>(funnel->rows.at(1).cells.at(1).value) == 0);
        const Table *fields = tableCalled(document, u"분야별 추진 성과"_s);
        QVERIFY(fields);
        QCOMPARE(fields->rows.size(), 2);
        QVERIFY(textOf(document).contains(u"2026년에 접수한 2건"_s));
        const Table *quarters = tableCalled(document, u"분기별 추진 실적"_s);
        QVERIFY(quarters);
        QCOMPARE(test::textOf(quarters->rows.first().cells.at(1).runs), u"2"_s);
        QCOMPARE(test::textOf(quarters->rows.first().cells.at(2).runs), u"-"_s); // the quarter has not begun
        QVERIFY(!textOf(document).contains(u"보고 기준일이 아니라"_s));
        // How PoCs stand is as of today, also in a report of a year that is over.
        story.clock.setToday(QDate(2027, 2, 1));
        const QString later = textOf(made(story, request));
        request.year = 2026;
        const QString past = textOf(made(story, request));
        QVERIFY(!later.contains(u"보고 기준일이 아니라"_s));
        QVERIFY(past.contains(u"PoC의 상태·진척·지연은 보고 기준일이 아니라 2027. 2. 1. 기준임"_s));
        QVERIFY(past.contains(u"2027. 2. 1. 기준 지연 1건"_s));
        request.year = 2024;
        QVERIFY(textOf(made(story, request)).contains(u"이 해에 다룬 수요기업이 없습니다."_s));
    }

    void everyDiagnosisOfAYearHasItsConsultant()
    {
        PortfolioSnapshot snapshot;
        snapshot.issue.date = QDate(2026, 11, 25);
        snapshot.year = 2026;
        CaseRecord one;
        one.owner = u"김지원"_s;
        one.opened = QDate(2026, 3, 4);
        snapshot.cases = {one};
        for (const QString &owner : {u"김지원"_s, u"박서준"_s}) { // the second one has no case, PoC or visit of this year
            RoundRecord round;
            round.owner = owner;
            round.date = QDate(2026, 5, 6);
            snapshot.rounds.append(round);
        }
        const Document document = portfolioReport(snapshot, Language::Korean);
        const Table *owners = nullptr;
        for (const Block &block : document.blocks) {
            const auto *table = std::get_if<Table>(&block);
            if (table && !table->head.isEmpty() && test::textOf(table->head.first().cells.first().runs) == u"컨설턴트"_s)
                owners = table;
        }
        QVERIFY(owners);
        qint64 sum = 0;
        for (qsizetype row = 0; row + 1 < owners->rows.size(); ++row)
            sum += std::get<qint64>(owners->rows.at(row).cells.at(5).value);
        QCOMPARE(owners->rows.size(), 3);
        QVERIFY(sum == std::get<qint64>(owners->rows.last().cells.at(5).value));
    }

    void aCaseFileHoldsAllAndHidesWhatIsClosed()
    {
        Story story;
        clients::Attachment closed;
        closed.client = story.hanbit;
        closed.name = u"비밀 도면.pdf"_s;
        closed.note = u"밖으로 나가면 안 됨"_s;
        closed.grade = clients::Grade::Closed;
        CHECK_OK(story.workspace->attachBytes(closed, "secret"));
        clients::Attachment open = closed;
        open.name = u"공정도.pdf"_s;
        open.grade = clients::Grade::Open;
        open.note.clear();
        CHECK_OK(story.workspace->attachBytes(open, "open"));
        ReportRequest request = of(Kind::CaseFile);
        request.client = story.hanbit;
        const Document document = made(story, request);
        const QString said = textOf(document);
        for (const QString &part : {u"(주)한빛물류"_s, u"상시 접수"_s, u"비전 검사"_s, u"라벨링"_s, u"공정도.pdf"_s, u"등록된 공문이 없습니다."_s})
            QVERIFY2(said.contains(part), qPrintable(part));
        QVERIFY(!said.contains(u"비밀 도면"_s)); // the trail tells it in the workspace, not on paper
        QVERIFY(!said.contains(u"밖으로 나가면"_s));
        request.client = story.daon;
        QVERIFY(!textOf(made(story, request)).contains(u"비전 검사"_s));
    }

    void aRequestMasksEverybodyTheCentreKnows()
    {
        Story story;
        clients::Contact contact;
        contact.client = story.hanbit;
        contact.name = u"한지민"_s;
        CHECK_OK(story.workspace->edit("Add contact", [&] { return story.workspace->clients().put(contact); }));
        clients::Visit visit;
        visit.client = story.daon;
        visit.starts = utcOfSeoul(QDate(2026, 3, 3), QTime(10, 0));
        visit.said = u"한빛물류 한지민 부장과 함께 다온건설 방문, 담당 박서준. 늘푸른연구소 공문을 서울특별시에 전달, 검토 문가람, 기준계획 송나래"_s;
        CHECK_OK(story.workspace->edit("Add visit", [&] { return story.workspace->clients().put(visit); }));
        CHECK_OK(story.workspace->edit("Letters, reviewer, baseline", [&]() -> Result<> {
            for (const QString &whom : {u"늘푸른연구소"_s, u"서울특별시"_s}) {
                clients::Letter letter;
                letter.id = clients::LetterId::create();
                letter.date = QDate(2026, 3, 3);
                letter.correspondent = whom;
                letter.subject = whom + u" 회신"_s;
                AXW_TRY(clients::addLetter(story.workspace->database(), letter, 2026, {}));
            }
            AXW_TRY(story.workspace->planReview().submit(story.vision));
            AXW_TRY(story.workspace->planReview().sendBack(story.vision, u"문가람"_s, u"기간을 다시"_s));
            AXW_TRY_ASSIGN(read, readPortfolio(*story.workspace));
            const portfolio::PlannedPoc &planned = *read.find(story.vision)->planned;
            AXW_TRY(story.workspace->planReview().takeBaseline(planned.plan, planned.dates, u"변경 기준"_s, u"송나래"_s));
            return {};
        }));
        for (const RequestList list : {RequestList::Clients, RequestList::Cases, RequestList::Pocs, RequestList::Visits, RequestList::Letters}) {
            for (const Language language : {Language::Korean, Language::English}) {
                ReportRequest request = of(Kind::Request, language);
                request.data.list = list;
                for (const RequestColumn &column : columnsOf(list))
                    request.data.columns << column.key;
                const Document document = made(story, request);
                for (const QString &said : {html(document), plainText(document)}) {
                    for (const QString &name : {u"한빛물류"_s, u"다온건설"_s, u"한지민"_s, u"박서준"_s, u"김지원"_s, u"늘푸른"_s, u"문가람"_s, u"송나래"_s})
                        QVERIFY2(!said.contains(name), qPrintable(keyOf(list) + u' ' + name));
                }
                if (list == RequestList::Visits || list == RequestList::Letters) // an office is no secret
                    QVERIFY(plainText(document).contains(u"서울특별시"_s));
            }
        }
    }

    void aRequestIsNarrowed()
    {
        Story story;
        ReportRequest request = of(Kind::Request);
        request.data.owner = u"박서준"_s;
        request.data.masked = false;
        const QString said = textOf(made(story, request));
        QVERIFY(said.contains(u"다온건설"_s));
        QVERIFY(!said.contains(u"한빛물류"_s));
        QVERIFY(said.contains(u"컨설턴트 박서준"_s));
        request.data.columns = {u"name"_s, u"shoe_size"_s};
        CHECK_FAILS(makeReport(*story.workspace, request), Error::Kind::Invalid);
    }

    void summariesAreAFewLines()
    {
        Story story;
        const auto company = companySummaryText(*story.workspace, story.hanbit, Language::Korean);
        CHECK_OK(company);
        QVERIFY(company->startsWith(u"[현황 요약] (주)한빛물류\n"_s));
        QVERIFY(company->contains(u"○ PoC: 비전 검사 - 지연, 0%, "_s));
        QVERIFY(company->count(u'\n') < 12);
        const auto poc = pocSummaryText(*story.workspace, story.vision, Language::English);
        CHECK_OK(poc);
        QVERIFY2(poc->contains(u"Late, 0%, ends "_s), qPrintable(*poc));
        QVERIFY(poc->contains(u"Next milestone: 중간 점검"_s));
        CHECK_FAILS(pocSummaryText(*story.workspace, PocId::create(), Language::Korean), Error::Kind::NotFound);
    }
};

QTEST_MAIN(TestKindReports)
#include "tst_kindreports.moc"
