// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/portfolio/centre.h"

#include <QRandomGenerator>
#include <QTest>

using namespace axw;
using namespace axw::portfolio;
using namespace Qt::Literals::StringLiterals;

class TestLevelPocs : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Centre> m_it;
    ClientId m_client;
    ResourceId m_adviser;

    /// A PoC of one task of five days that the adviser works on.
    PocId addBusy(const QString &name, QDate starts, QDate due = {}, int priority = 0)
    {
        const PocId poc = m_it->addPoc(m_client, name, starts, due, priority);
        const TaskId task = m_it->addTask(poc, u"검토"_s, 5);
        m_it->assign(task, m_adviser);
        m_it->addTask(poc, u"보고"_s, 1, task);
        return poc;
    }
    Result<LevellingResult> levelAll(const Portfolio &portfolio) const
    {
        LevellingWish wish;
        for (const Entry &entry : portfolio.entries)
            wish.pocs.insert(entry.id());
        wish.resources = {m_adviser};
        return level(portfolio, wish, Language::Korean);
    }
    QDate startOf(PocId poc, int task = 0)
    {
        return schedule::dateOf(m_it->read().find(poc)->planned->datesOf(task).start);
    }
    Result<> apply(const LevellingResult &result)
    {
        return m_it->workspace->edit("Level", [&] { return applyLevelling(m_it->workspace->pocs(), result); });
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::Centre>();
        m_client = m_it->addClient(u"하늘기계"_s, u"박서준"_s);
        m_adviser = m_it->addResource(u"이수민"_s, poc::ResourceKind::Adviser);
    }
    void cleanup() { m_it.reset(); }

    void refusesWhatIsNotChosen()
    {
        const Portfolio read = m_it->read();
        CHECK_FAILS(level(read, {}, Language::Korean), Error::Kind::Invalid);
        LevellingWish resourceOnly;
        resourceOnly.resources = {m_adviser};
        CHECK_FAILS(level(read, resourceOnly, Language::Korean), Error::Kind::Invalid);
    }

    /// The one that was promised earlier stays; the other waits, and says for whom.
    void movesWhatIsPromisedLater()
    {
        const PocId loose = addBusy(u"느긋한 PoC"_s, QDate(2026, 3, 9));
        const PocId promised = addBusy(u"급한 PoC"_s, QDate(2026, 3, 9), QDate(2026, 3, 16));
        const Portfolio read = m_it->read();
        const auto result = levelAll(read);
        CHECK_OK(result);
        QCOMPARE(result->overbookedBefore, 5);
        QCOMPARE(result->overbookedAfter, 0);
        QCOMPARE(result->moves.size(), size_t(2));
        QCOMPARE(result->moves[0].poc, loose);
        QVERIFY(result->moves[0].dated);
        QCOMPARE(result->moves[0].days, 5);
        QCOMPARE(result->moves[0].why, u"이수민 자원을 기다림: ‘검토’(급한 PoC) 작업이 3. 13.까지 쓰고 있음 — 3. 9. ~ 3. 13.에 필요 200%, 가용 100%"_s);
        QVERIFY(!result->moves[1].dated); // the report follows its predecessor
        QCOMPARE(result->prices.size(), size_t(1)); // of the one that moves only
        QCOMPARE(result->prices[0].poc, loose);
        QCOMPARE(schedule::dateOf(result->prices[0].before), QDate(2026, 3, 16));
        QCOMPARE(schedule::dateOf(result->prices[0].after), QDate(2026, 3, 23));
        QCOMPARE(result->prices[0].days, 5);
        QVERIFY(!result->prices[0].promise && result->prices[0].pastAfter == 0);
        QCOMPARE(levellingSummary(*result, Language::Korean), u"작업 2건 이동 · 초과 배정 5일 → 0일 · 지연 PoC 0건 → 0건 · 늦어지는 PoC 1건, 합계 영업일 5일"_s);
        QVERIFY(result->remaining.empty());

        // Nothing is written before it is applied; then it is one step, and is what was shown.
        QCOMPARE(startOf(loose), QDate(2026, 3, 9));
        CHECK_OK(apply(*result));
        QCOMPARE(startOf(loose), QDate(2026, 3, 16));
        QCOMPARE(startOf(loose, 1), schedule::dateOf(result->moves[1].to));
        QCOMPARE(startOf(promised), QDate(2026, 3, 9));
        const poc::Plan plan = *m_it->workspace->pocs().plan(loose);
        QCOMPARE(plan.tasks[0].rule, schedule::Constraint::StartNoEarlierThan);
        QCOMPARE(plan.tasks[1].rule, schedule::Constraint::AsSoonAsPossible);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(startOf(loose), QDate(2026, 3, 9));
        QCOMPARE(levelAll(m_it->read())->moves.size(), size_t(2)); // as before
    }

    void heedsPriorities()
    {
        const PocId usual = addBusy(u"보통"_s, QDate(2026, 3, 9), QDate(2026, 3, 16), 0);
        const PocId dear = addBusy(u"중요"_s, QDate(2026, 3, 9), QDate(2026, 3, 16), 5);
        const auto result = levelAll(m_it->read());
        CHECK_OK(result);
        CHECK_OK(apply(*result));
        QCOMPARE(startOf(dear), QDate(2026, 3, 9));
        QCOMPARE(startOf(usual), QDate(2026, 3, 16));
        QCOMPARE(result->lateBefore, 0);
        QCOMPARE(result->lateAfter, 1);
        // Its price: a promise that was kept is not any more.
        QCOMPARE(result->prices.size(), size_t(1));
        QVERIFY(result->prices[0].breaksPromise());
        QCOMPARE(result->prices[0].promise, (Promise{QDate(2026, 3, 16), false}));
        QCOMPARE(result->prices[0].pastAfter, 5);
        QCOMPARE(result->addedDays(), 5);
    }

    void leavesLockedPlansWhereTheyAre()
    {
        const PocId locked = addBusy(u"검토 중"_s, QDate(2026, 3, 9));
        const PocId open = addBusy(u"작성 중"_s, QDate(2026, 3, 9), QDate(2026, 3, 16), 9);
        CHECK_OK(m_it->workspace->edit("Submit", [&] { return m_it->workspace->planReview().submit(locked); }));
        const auto result = levelAll(m_it->read());
        CHECK_OK(result);
        QCOMPARE(result->unmoved.size(), size_t(1));
        QCOMPARE(result->unmoved.front().poc, locked);
        QVERIFY(result->unmoved.front().why.contains(u"잠긴"_s));
        CHECK_OK(apply(*result));
        QCOMPARE(startOf(locked), QDate(2026, 3, 9));
        QCOMPARE(startOf(open), QDate(2026, 3, 16));
    }

    void saysWhyItStaysOverbooked_data()
    {
        QTest::addColumn<QString>("what"); // of the second PoC's task
        QTest::addColumn<QString>("why");
        QTest::newRow("begun") << u"begun"_s << u"이미 시작함"_s;
        QTest::newRow("by hand") << u"manual"_s << u"직접 놓은 날짜에 있음"_s;
        QTest::newRow("must start") << u"mso"_s << u"3. 5.에 시작해야 함"_s;
        QTest::newRow("must finish") << u"mfo"_s << u"3. 11.에 끝나야 함"_s;
        QTest::newRow("no later") << u"snlt"_s << u"늦어도 3. 5.에 시작해야 함"_s;
        QTest::newRow("as late as possible") << u"alap"_s << u"가능한 한 늦게 하기로 함"_s;
        QTest::newRow("locked") << u"locked"_s << u"검토 요청 중이라 계획이 잠겨 있음"_s;
        QTest::newRow("not chosen") << u"others"_s << u"평준화하는 PoC가 아님"_s;
        QTest::newRow("in the past") << u"past"_s << u"시작했어야 하는데 지난 날짜에 남아 있음: 기준일을 정하면 오늘 뒤로 옮겨짐"_s;
        QTest::newRow("too much alone") << u"more"_s << u"이 작업만으로 이수민 자원이 150% 필요한데 100%뿐임: 투입률을 줄여야 함"_s;
    }

    /// Today is 4 March. The first goes on; what holds the second is told in its own words, and nothing is moved.
    void saysWhyItStaysOverbooked()
    {
        QFETCH(QString, what);
        const PocId began = addBusy(u"시작함"_s, QDate(2026, 3, 3));
        m_it->change(m_it->workspace->pocs().plan(began)->tasks[0].id, [](poc::Task &each) {
            each.actualStart = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 3), 540)};
            each.done = 10;
        });
        const PocId other = addBusy(u"다른 것"_s, what == u"past"_s ? QDate(2026, 3, 3) : QDate(2026, 3, 5));
        const TaskId task = m_it->workspace->pocs().plan(other)->tasks[0].id;
        m_it->change(task, [&what](poc::Task &each) {
            const poc::PlanTime thursday{schedule::momentOf(QDate(2026, 3, 5), 540)};
            using C = schedule::Constraint;
            if (what == u"begun"_s) {
                each.actualStart = thursday;
                each.done = 1;
            } else if (what == u"manual"_s) {
                each.manual = true;
                each.manualStart = thursday;
                each.manualFinish = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 11), 1080)};
            } else if (what == u"mso"_s || what == u"snlt"_s) {
                each.rule = what == u"mso"_s ? C::MustStartOn : C::StartNoLaterThan;
                each.ruleAt = thursday;
            } else if (what == u"mfo"_s) {
                each.rule = C::MustFinishOn;
                each.ruleAt = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 11), 1080)};
            } else if (what == u"alap"_s) {
                each.rule = C::AsLateAsPossible;
            }
        });
        if (what == u"more"_s) // alone, it is too much on every day that is left
            m_it->assign(task, m_adviser, 150);
        if (what == u"locked"_s)
            CHECK_OK(m_it->workspace->edit("Submit", [&] { return m_it->workspace->planReview().submit(other); }));
        const Portfolio read = m_it->read();
        LevellingWish wish{{began}, {m_adviser}};
        if (what != u"others"_s)
            wish.pocs.insert(other);
        const auto result = level(read, wish, Language::Korean);
        CHECK_OK(result);
        QVERIFY(result->overbookedAfter > 0);
        const LoadOfResource now = loadOf(read.resources.front(), plansOf(read), read.calendar);
        QCOMPARE(result->overbookedBefore, overbookedDays(now.load, read.today));
        QStringList why;
        for (const StillOverbooked &each : result->remaining) {
            QCOMPARE(each.resource, m_adviser);
            for (const Unmoved &held : each.because) {
                if (held.poc == other && held.task == task)
                    why << held.why;
            }
        }
        QVERIFY(!why.isEmpty());
        QTEST(why.front(), "why");
    }

    void keepsLinksBetweenPocs()
    {
        const PocId first = addBusy(u"첫째"_s, QDate(2026, 3, 9));
        const PocId second = addBusy(u"둘째"_s, QDate(2026, 3, 9), QDate(2026, 3, 16), 9);
        m_it->linkPocs(first, second);
        const auto result = levelAll(m_it->read());
        CHECK_OK(result);
        CHECK_OK(apply(*result));
        QCOMPARE(startOf(first), QDate(2026, 3, 9));
        QCOMPARE(startOf(second), QDate(2026, 3, 17)); // after the first's report
        QVERIFY(result->moves.front().why.contains(u"선행 PoC ‘첫째’"_s));
        QCOMPARE(m_it->read().find(second)->standing, Standing::Late);
    }

    /// How much working time a lag by the clock is depends on where levelling moves the predecessor.
    void keepsLagsByTheClock()
    {
        const PocId busy = addBusy(u"급한 PoC"_s, QDate(2026, 3, 9), QDate(2026, 3, 16), 9);
        const PocId first = addBusy(u"첫째"_s, QDate(2026, 3, 6), QDate(2026, 4, 30)); // to Friday 13 March
        const PocId second = addBusy(u"둘째"_s, QDate(2026, 3, 18), QDate(2026, 4, 30));
        m_it->linkPocs(first, second, {4 * 1440, schedule::LagUnit::Elapsed});
        const auto result = levelAll(m_it->read());
        CHECK_OK(result);
        CHECK_OK(apply(*result));
        const Portfolio read = m_it->read();
        QCOMPARE(startOf(busy), QDate(2026, 3, 9));
        QCOMPARE(schedule::dateOf(read.find(first)->finish), QDate(2026, 3, 23)); // a Monday
        QCOMPARE(startOf(second), QDate(2026, 3, 30)); // after Friday
        QCOMPARE(daysTooEarly(*read.find(first), *read.find(second), read.links.front(), *read.calendar), 0);
    }

    /// What is over is neither counted nor told: nobody can level it.
    void countsFromTodayOn()
    {
        addBusy(u"첫째"_s, QDate(2026, 3, 9));
        addBusy(u"둘째"_s, QDate(2026, 3, 9));
        m_it->clock.setToday(QDate(2026, 3, 12));
        const Portfolio read = m_it->read();
        const LoadOfResource load = loadOf(read.resources.front(), plansOf(read), read.calendar);
        QCOMPARE(load.load.overbookedDays(), 5);
        QCOMPARE(overbookedDays(load.load, read.today), 2);
        QCOMPARE(overbookingChip(load.load, read.today, Language::Korean), u"3. 9. ~ 3. 13., 최대 200%"_s); // its real first day
        const auto result = levelAll(read);
        CHECK_OK(result);
        QCOMPARE(result->overbookedBefore, 2);
        m_it->clock.setToday(QDate(2026, 3, 16));
        QCOMPARE(levelAll(m_it->read())->overbookedBefore, 0);
    }

    void refusesAPlanThatChangedMeanwhile()
    {
        const PocId loose = addBusy(u"느긋한 PoC"_s, QDate(2026, 3, 9));
        addBusy(u"급한 PoC"_s, QDate(2026, 3, 9), QDate(2026, 3, 16));
        const auto result = levelAll(m_it->read());
        CHECK_OK(result);
        m_it->change(result->moves.front().task, [](poc::Task &task) { task.duration += 480; });
        CHECK_FAILS(apply(*result), Error::Kind::Conflict);
        QCOMPARE(startOf(loose), QDate(2026, 3, 9));
        CHECK_OK(m_it->workspace->undo());
        CHECK_OK(m_it->workspace->edit("Submit", [&] { return m_it->workspace->planReview().submit(loose); }));
        CHECK_FAILS(apply(*result), Error::Kind::ReadOnly);
    }

    void canBeCancelled()
    {
        addBusy(u"첫째"_s, QDate(2026, 3, 9));
        addBusy(u"둘째"_s, QDate(2026, 3, 9));
        const Portfolio read = m_it->read();
        LevellingWish wish{{read.entries[0].id(), read.entries[1].id()}, {m_adviser}, 4000};
        CHECK_FAILS(level(read, wish, Language::Korean, {{}, [] { return true; }}), Error::Kind::Cancelled);
    }

    /// Of random centres: nobody is overbooked afterwards but by what stays, links hold, and applying gives what was shown.
    void levelsRandomCentres()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 6; ++round) {
            m_it = std::make_unique<test::Centre>();
            m_client = m_it->addClient(u"하늘기계"_s, u"박서준"_s);
            m_adviser = m_it->addResource(u"이수민"_s, poc::ResourceKind::Adviser);
            const ResourceId device = m_it->addResource(u"카메라"_s, poc::ResourceKind::Equipment, 200);
            for (int i = 0; i < 5; ++i) {
                const QDate start = QDate(2026, 3, 9).addDays(random.bounded(10));
                const PocId poc = m_it->addPoc(m_client, u"PoC %1"_s.arg(i), start, random.bounded(2) ? start.addDays(30) : QDate(), random.bounded(4));
                TaskId last;
                for (int task = 0; task < 4; ++task) {
                    last = m_it->addTask(poc, u"작업 %1"_s.arg(task), random.bounded(4), random.bounded(3) ? last : TaskId());
                    if (random.bounded(2))
                        m_it->assign(last, m_adviser, 50 + 50 * random.bounded(2));
                    if (random.bounded(2))
                        m_it->assign(last, device, 100);
                }
            }
            const Portfolio read = m_it->read();
            LevellingWish wish;
            for (const Entry &entry : read.entries)
                wish.pocs.insert(entry.id());
            wish.resources = {m_adviser, device};
            wish.schedules = 300;
            const auto result = level(read, wish, Language::English);
            CHECK_OK(result);
            QCOMPARE(result->overbookedAfter, 0);
            CHECK_OK(apply(*result));
            const Portfolio after = m_it->read();
            for (const LoadOfResource &load : loads(after, plansOf(after)))
                QCOMPARE(load.load.overbookedDays(), 0);
            for (const std::shared_ptr<const PlannedPoc> &shown : result->after)
                QCOMPARE(after.find(shown->poc().id)->planned->dates.schedule, shown->dates.schedule);
            for (const TaskMove &move : result->moves)
                QVERIFY(!move.why.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestLevelPocs)
#include "tst_levelpocs.moc"
