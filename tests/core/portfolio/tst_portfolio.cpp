// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/portfolio/centre.h"

#include <QTest>

using namespace axw;
using namespace axw::portfolio;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a portfolio says, for comparing one that was kept with one that was read.
QStringList said(const Portfolio &portfolio)
{
    QStringList lines;
    for (const Entry &entry : portfolio.entries) {
        lines << QStringList{entry.client, entry.consultant, entry.poc().name, keyOf(entry.standing), entry.advisers.join(u'+'),
                             QString::number(entry.start), QString::number(entry.finish), QString::number(entry.done),
                             QString::number(entry.slip.value_or(-99)), QString::number(entry.openComments),
                             QString::number(entry.milestones.size()), concernsText(entry, Language::Korean).join(u'/')}
                     .join(u'|');
    }
    for (const poc::PocLink &link : portfolio.links)
        lines << link.predecessor.toString() + link.successor.toString();
    for (const poc::Resource &resource : portfolio.resources)
        lines << resource.name;
    return lines;
}

} // namespace

class TestPortfolio : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Centre> m_it;

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::Centre>();
    }
    void cleanup() { m_it.reset(); }

    void isEmptyWithoutPocs()
    {
        const Portfolio none = m_it->read();
        QVERIFY(none.entries.empty());
        QVERIFY(none.calendar != nullptr);
        QCOMPARE(none.today, QDate(2026, 3, 4));
    }

    void saysWhoseAPocIsAndWhatItComesTo()
    {
        const ClientId client = m_it->addClient(u"(주)한빛물류"_s, u"김지원"_s, clients::Field::Logistics);
        const PocId poc = m_it->addPoc(client, u"출고 비전 검사 PoC"_s, QDate(2026, 3, 4));
        const TaskId collect = m_it->addTask(poc, u"수집"_s, 3);
        const TaskId label = m_it->addTask(poc, u"라벨링"_s, 2, collect);
        m_it->addTask(poc, u"중간 점검"_s, 0, label);
        m_it->assign(label, m_it->addResource(u"이수민"_s, poc::ResourceKind::Adviser), 50);
        m_it->takeBaseline(poc);
        m_it->change(collect, [](poc::Task &task) { task.duration += 2 * 480; });

        const Portfolio read = m_it->read();
        QCOMPARE(read.entries.size(), size_t(1));
        const Entry &entry = read.entries.front();
        QCOMPARE(entry.client, u"(주)한빛물류"_s);
        QCOMPARE(entry.consultant, u"김지원"_s);
        QCOMPARE(entry.field, clients::Field::Logistics);
        QCOMPARE(entry.stage, Stage::Intake);
        QCOMPARE(entry.advisers, QStringList{u"이수민"_s});
        QCOMPARE(schedule::dateOf(entry.start), QDate(2026, 3, 4));
        QCOMPARE(schedule::dateOf(entry.finish), QDate(2026, 3, 12));
        QCOMPARE(entry.slip, 2);
        QCOMPARE(entry.milestones.size(), size_t(1));
        QCOMPARE(schedule::dateOf(*entry.milestones.front().baseline), QDate(2026, 3, 10));
        QCOMPARE(entry.standing, Standing::Late); // nothing else was promised than the baseline
        QCOMPARE(concernsText(entry, Language::Korean), QStringList{u"기준계획의 완료일 3. 10.보다 영업일 2일 늦게 끝남"_s});
    }

    void judgesByTheRule_data()
    {
        QTest::addColumn<int>("due");      // days after 4 March; 0: none
        QTest::addColumn<bool>("baseline"); // taken before the task became longer
        QTest::addColumn<int>("done");
        QTest::addColumn<int>("today");    // days after 4 March
        QTest::addColumn<QString>("standing");
        // The plan: 5 days, to 10 March; with a baseline, 2 more: to 12 March.
        QTest::newRow("nothing promised") << 0 << false << 0 << 0 << u"on_track"_s;
        QTest::newRow("kept to the day") << 6 << false << 0 << 0 << u"on_track"_s;
        QTest::newRow("ends a day late") << 5 << false << 0 << 0 << u"late"_s;
        QTest::newRow("the day is over") << 6 << false << 0 << 7 << u"late"_s;
        QTest::newRow("later than the baseline, in time") << 8 << true << 0 << 0 << u"at_risk"_s;
        QTest::newRow("later than the baseline, nothing else promised") << 0 << true << 0 << 0 << u"late"_s;
        QTest::newRow("a task should be done") << 0 << false << 90 << 7 << u"at_risk"_s;
        QTest::newRow("overdue, and no longer in time") << 8 << false << 0 << 8 << u"late"_s;
        QTest::newRow("overdue, and in time if it goes on today") << 20 << false << 0 << 8 << u"at_risk"_s;
        QTest::newRow("done, if late") << 5 << true << 100 << 9 << u"finished"_s;
    }

    void judgesByTheRule()
    {
        QFETCH(int, due);
        QFETCH(bool, baseline);
        QFETCH(int, done);
        QFETCH(int, today);
        const QDate start(2026, 3, 4);
        const PocId poc = m_it->addPoc(m_it->addClient(u"하늘기계"_s, u"박서준"_s), u"불량 예측"_s, start, due > 0 ? start.addDays(due) : QDate());
        const TaskId task = m_it->addTask(poc, u"수집"_s, 5);
        if (baseline) {
            m_it->takeBaseline(poc);
            m_it->change(task, [](poc::Task &each) { each.duration += 2 * 480; });
        }
        m_it->change(task, [done](poc::Task &each) { each.done = done; });
        m_it->clock.setToday(start.addDays(today));
        QTEST(keyOf(m_it->read().entries.front().standing), "standing");
    }

    /// Around the clock, to 24:00 of the promised day: in time, and said so everywhere.
    void keepsAPromiseToTheLastMinute_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QString>("standing");
        QTest::addColumn<QString>("says");
        // From Friday the 6th 00:00 on, three days of 24 hours: to Sunday the 8th 24:00.
        QTest::newRow("the last day") << QDate(2026, 3, 8) << u"on_track"_s << u"약속한 날과 기준계획을 지킴"_s;
        QTest::newRow("a day off late") << QDate(2026, 3, 7) << u"late"_s << u"약속한 완료일 3. 7.보다 휴일 1일 늦게 끝남"_s;
        QTest::newRow("two days off late") << QDate(2026, 3, 6) << u"late"_s << u"약속한 완료일 3. 6.보다 휴일 2일 늦게 끝남"_s;
        QTest::newRow("a working day late") << QDate(2026, 3, 5) << u"late"_s << u"약속한 완료일 3. 5.보다 영업일 1일 늦게 끝남"_s;
    }
    void keepsAPromiseToTheLastMinute()
    {
        QFETCH(QDate, due);
        const PocId poc = m_it->addPoc(m_it->addClient(u"하늘기계"_s, u"박서준"_s), u"불량 예측"_s, QDate(2026, 3, 6), due);
        const TaskId task = m_it->addTask(poc, u"연속 시험"_s, 0);
        m_it->change(task, [](poc::Task &each) {
            each.elapsed = true;
            each.duration = 3 * 1440;
            each.manual = true;
            each.manualStart = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 6))};
            each.manualFinish = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 9))};
        });
        const Portfolio read = m_it->read();
        const Entry &entry = read.entries.front();
        QCOMPARE(entry.finish, schedule::momentOf(QDate(2026, 3, 9)));
        QTEST(keyOf(entry.standing), "standing");
        QTEST(concernsText(entry, Language::Korean).join(u'/'), "says");
    }

    /// What should be done is counted, and where it leads is said: 5 days to 10 March, of which none is done on the 12th.
    void saysWhatOverdueWorkLeadsTo()
    {
        const PocId poc = m_it->addPoc(m_it->addClient(u"하늘기계"_s, u"박서준"_s), u"불량 예측"_s, QDate(2026, 3, 4), QDate(2026, 3, 13));
        const TaskId task = m_it->addTask(poc, u"수집"_s, 5);
        m_it->clock.setToday(QDate(2026, 3, 12));
        Portfolio read = m_it->read();
        const Entry &entry = read.entries.front();
        QCOMPARE(entry.overdue, 1);
        QCOMPARE(entry.advice.kind, poc::StatusDateAdvice::Kind::Missing);
        QCOMPARE(schedule::dateOf(entry.finish), QDate(2026, 3, 10));
        QCOMPARE(schedule::dateOf(entry.expected.value()), QDate(2026, 3, 19)); // five days behind the 12th
        QCOMPARE(entry.standing, Standing::Late);
        QCOMPARE(concernsText(entry, Language::Korean),
                 (QStringList{u"남은 작업을 오늘 뒤로 옮기면 약속한 완료일 3. 13.보다 영업일 4일 늦게 끝남"_s,
                              u"끝났어야 할 작업: ‘수집’(3. 10., 영업일 2일 지남)"_s}));
        // With the status date that is offered, the plan says the same of itself.
        CHECK_OK(m_it->workspace->edit("Status date", [&]() -> Result<> {
            AXW_TRY_ASSIGN(now, m_it->workspace->pocs().get(poc));
            now.statusDate = poc::statusDateOf(QDate(2026, 3, 12), entry.planned->calendar());
            return m_it->workspace->pocs().change(now);
        }));
        read = m_it->read();
        QCOMPARE(schedule::dateOf(read.entries.front().finish), QDate(2026, 3, 19));
        QVERIFY(!read.entries.front().expected);
        QCOMPARE(read.entries.front().overdue, 0);
        QCOMPARE(concernsText(read.entries.front(), Language::Korean), QStringList{u"약속한 완료일 3. 13.보다 영업일 4일 늦게 끝남"_s});
        m_it->change(task, [](poc::Task &each) { each.done = 100; });
        QCOMPARE(m_it->read().entries.front().standing, Standing::Finished);
    }

    void saysWhatHasNoPlanYet()
    {
        m_it->addPoc(m_it->addClient(u"하늘기계"_s, {}), u"불량 예측"_s, QDate(2026, 3, 4));
        const Portfolio read = m_it->read();
        QCOMPARE(read.entries.front().standing, Standing::NotPlanned);
        QCOMPARE(concernsText(read.entries.front(), Language::English), QStringList{u"No tasks yet"_s});
    }

    void passesASlipOn()
    {
        const ClientId client = m_it->addClient(u"하늘기계"_s, u"박서준"_s);
        const PocId first = m_it->addPoc(client, u"첫째"_s, QDate(2026, 3, 4));
        m_it->addTask(first, u"수집"_s, 5); // to 10 March
        const PocId second = m_it->addPoc(client, u"둘째"_s, QDate(2026, 3, 11), QDate(2026, 3, 18));
        m_it->addTask(second, u"개발"_s, 5); // to 17 March
        const PocId third = m_it->addPoc(client, u"셋째"_s, QDate(2026, 3, 23));
        const TaskId fixed = m_it->addTask(third, u"시험"_s, 5);
        m_it->linkPocs(first, second);
        m_it->linkPocs(second, third, {480});
        Portfolio read = m_it->read();
        QCOMPARE(read.find(second)->standing, Standing::OnTrack);
        QVERIFY(knockOn(read, first, 0).empty());

        const auto knocks = knockOn(read, first, 2);
        QCOMPARE(knocks.size(), size_t(2)); // the third has room enough: 19 March and a day
        QCOMPARE(knocks[0].poc, first);
        QCOMPARE(knocks[1].poc, second);
        QCOMPARE(knocks[1].because, first);
        QCOMPARE(knocks[1].startDays, 2);
        QCOMPARE(schedule::dateOf(knocks[1].finish), QDate(2026, 3, 19));
        QVERIFY(knocks[1].missesDue);
        const auto far = knockOn(read, first, 5);
        QCOMPARE(far.size(), size_t(3));
        QCOMPARE(far[2].poc, third);
        QCOMPARE(schedule::dateOf(far[2].start), QDate(2026, 3, 26)); // 24 March, a day between

        // What has begun stays where it is.
        m_it->change(fixed, [](poc::Task &task) {
            task.actualStart = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 23), 540)};
            task.done = 10;
        });
        read = m_it->read();
        QCOMPARE(knockOn(read, first, 5).size(), size_t(2));

        // One that begins before it may is at risk, and says by how much.
        CHECK_OK(m_it->workspace->edit("Move PoC", [&]() -> Result<> {
            AXW_TRY_ASSIGN(poc, m_it->workspace->pocs().get(second));
            poc.starts = QDate(2026, 3, 9);
            return m_it->workspace->pocs().change(poc);
        }));
        read = m_it->read();
        QCOMPARE(read.find(second)->standing, Standing::AtRisk);
        QCOMPARE(concernsText(*read.find(second), Language::Korean), QStringList{u"기다려야 할 ‘첫째’ 완료(3. 10.) 전에 영업일 2일 먼저 시작함"_s});
    }

    /// Three days by the clock over a weekend are no working day; from a Tuesday on they are three.
    void waitsByTheClock()
    {
        const ClientId client = m_it->addClient(u"하늘기계"_s, u"박서준"_s);
        const PocId first = m_it->addPoc(client, u"첫째"_s, QDate(2026, 3, 9));
        m_it->addTask(first, u"수집"_s, 5); // Friday 13 March, 18:00
        const PocId second = m_it->addPoc(client, u"둘째"_s, QDate(2026, 3, 16));
        m_it->addTask(second, u"개발"_s, 5);
        m_it->linkPocs(first, second, {3 * 1440, schedule::LagUnit::Elapsed}); // Monday 18:00: from Tuesday on
        const Portfolio read = m_it->read();
        QCOMPARE(schedule::dateOf(mayBegin(read.find(first)->finish, read.links.front(), *read.calendar)), QDate(2026, 3, 17));
        QCOMPARE(read.find(second)->standing, Standing::AtRisk);
        QCOMPARE(concernsText(*read.find(second), Language::Korean),
                 QStringList{u"‘첫째’ 완료(3. 13.) 뒤 간격(+경과3일)을 지켜 시작해야 하는데 영업일 1일 먼저 시작함"_s});
        QCOMPARE(concernsText(*read.find(second), Language::English),
                 QStringList{u"Begins before it may: it waits for “첫째”, done 13 Mar, and a lag of +3ed; 1 working day too early"_s});
        // Two days later: Tuesday 17 March, and three days by the clock: Friday 20 March, 18:00.
        const auto knocks = knockOn(read, first, 2);
        QCOMPARE(knocks.size(), size_t(2));
        QCOMPARE(schedule::dateOf(knocks[1].start), QDate(2026, 3, 23));
    }

    /// What ends at 24:00 and slips by days ends at 24:00 of a later day.
    void slipsFromMidnightToMidnight()
    {
        const ClientId client = m_it->addClient(u"하늘기계"_s, u"박서준"_s);
        const PocId first = m_it->addPoc(client, u"첫째"_s, QDate(2026, 3, 4));
        m_it->change(m_it->addTask(first, u"가동"_s, 1), [](poc::Task &task) {
            task.elapsed = true;
            task.duration = 2 * 1440; // from Wednesday 4 March, 0:00 to Thursday, 24:00
        });
        const PocId second = m_it->addPoc(client, u"둘째"_s, QDate(2026, 3, 6));
        m_it->addTask(second, u"개발"_s, 5);
        m_it->linkPocs(first, second);
        const auto knocks = knockOn(m_it->read(), first, 2);
        QCOMPARE(knocks.size(), size_t(2));
        QCOMPARE(schedule::momentText(knocks[0].finish), u"2026-03-10T00:00"_s); // Monday the 9th, 24:00
        QCOMPARE(schedule::momentText(knocks[1].start), u"2026-03-10T09:00"_s);
        QCOMPARE(knocks[1].startDays, 2);
    }

    /// Whatever is done, what is kept up with is what is read anew.
    void keepsUpWithEveryEdit()
    {
        auto &workspace = *m_it->workspace;
        const ClientId client = m_it->addClient(u"하늘기계"_s, u"박서준"_s);
        m_it->addPoc(client, u"첫째"_s, QDate(2026, 3, 4));
        Portfolio kept = m_it->read();
        int wholes = 0;
        QObject::connect(&workspace, &workspace::Workspace::changed, &workspace, [&](const journal::Changes &changes) {
            if (!workspace::concernsPortfolio(changes))
                return;
            const auto done = workspace::refreshPortfolio(workspace, changes, kept);
            CHECK_OK(done);
            if (!*done) {
                kept = *workspace::readPortfolio(workspace);
                ++wholes;
            }
            QCOMPARE(said(kept), said(m_it->read()));
        });
        const PocId second = m_it->addPoc(client, u"둘째"_s, QDate(2026, 3, 2), QDate(2026, 3, 20));
        const TaskId one = m_it->addTask(second, u"수집"_s, 5);
        const TaskId other = m_it->addTask(second, u"라벨링"_s, 5, one);
        m_it->takeBaseline(second);
        m_it->change(one, [](poc::Task &task) { task.duration += 480; });
        const ResourceId adviser = m_it->addResource(u"이수민"_s, poc::ResourceKind::Adviser);
        QCOMPARE(wholes, 1);
        m_it->assign(other, adviser);
        CHECK_OK(workspace.edit("Comment", [&] { return workspace.planReview().comment(second, {}, u"왜 늦나요?"_s, u"최은우"_s); }));
        CHECK_OK(workspace.edit("Submit", [&] { return workspace.planReview().submit(second); }));
        CHECK_OK(workspace.edit("Take back", [&] { return workspace.planReview().takeBack(second); }));
        CHECK_OK(workspace.edit("Delete", [&] { return workspace.pocs().removeTasks({other}); }));
        m_it->linkPocs(kept.entries.front().id(), kept.entries.back().id());
        for (int i = 0; i < 6; ++i)
            CHECK_OK(workspace.undo());
        for (int i = 0; i < 3; ++i)
            CHECK_OK(workspace.redo());
        CHECK_OK(workspace.edit("Delete PoC", [&] { return workspace.pocs().remove(second); }));
        QCOMPARE(kept.entries.size(), size_t(1));
        CHECK_OK(workspace.undo());
        QCOMPARE(kept.entries.size(), size_t(2));
    }

    void addsUpTheLoadOfAllPlans()
    {
        const ClientId client = m_it->addClient(u"하늘기계"_s, u"박서준"_s);
        const ResourceId adviser = m_it->addResource(u"이수민"_s, poc::ResourceKind::Adviser);
        for (const QString &name : {u"첫째"_s, u"둘째"_s}) {
            const PocId poc = m_it->addPoc(client, name, QDate(2026, 3, 9));
            m_it->assign(m_it->addTask(poc, u"검토"_s, 5), adviser, name == u"첫째"_s ? 100 : 50);
        }
        const Portfolio read = m_it->read();
        const PlannedPocs plans = plansOf(read);
        const auto found = loads(read, plans);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().load.overbookedDays(), 5);
        QCOMPARE(overbookingText(found.front().load.overbooked().front(), Language::Korean), u"2026. 3. 9. ~ 2026. 3. 13., 영업일 5일, 최대 150%"_s);
        QCOMPARE(overbookingChip(found.front().load, read.today, Language::Korean), u"3. 9. ~ 3. 13., 최대 150%"_s);
        QCOMPARE(overbookingChip(found.front().load, QDate(2026, 3, 14), Language::Korean), QString());
        const QString words = cellText(found.front(), plans, found.front().load.cells(poc::LoadUnit::Week).front(), Language::Korean);
        QVERIFY2(words.contains(u"이수민: 7.5일 배정 / 5일 가용 (150%)"_s), qPrintable(words));
        QVERIFY2(words.contains(u"가장 바쁜 날 2026. 3. 9.(월) 150%"_s), qPrintable(words));
        QVERIFY2(words.contains(u"첫째 · 검토 · 100% · 5일"_s), qPrintable(words));
        const LoadOfResource one = loadOf(read.resources.front(), plans, read.calendar);
        QCOMPARE(one.load.days(), found.front().load.days());
        QCOMPARE(workspace::plansOfResource(*m_it->workspace, adviser, read.entries.front().id())->size(), size_t(1));
    }

    /// An adviser who works two days a week has two days' room, and a task of theirs takes its time.
    void heedsHoursOfTheirOwn()
    {
        const auto hours = m_it->workspace->edit("Add hours", [&]() -> Result<WorkHoursId> {
            poc::WorkHours twoDays;
            twoDays.name = u"주 2일"_s;
            for (const int day : {0, 1, 4})
                twoDays.own.week[size_t(day)] = std::vector<schedule::Shift>(); // Tuesday is free, Wednesday and Thursday are not
            return m_it->workspace->workHours().add(twoDays);
        });
        CHECK_OK(hours);
        poc::Resource adviser;
        adviser.name = u"이수민"_s;
        adviser.hours = *hours;
        const auto id = m_it->workspace->edit("Add resource", [&] { return m_it->workspace->resources().add(adviser); });
        CHECK_OK(id);
        const PocId poc = m_it->addPoc(m_it->addClient(u"하늘기계"_s, u"박서준"_s), u"첫째"_s, QDate(2026, 3, 9));
        m_it->assign(m_it->addTask(poc, u"검토"_s, 4), *id);
        const Portfolio read = m_it->read();
        QCOMPARE(schedule::dateOf(read.entries.front().finish), QDate(2026, 3, 19)); // Wednesday and Thursday, twice
        const auto found = loads(read, plansOf(read));
        const auto weeks = found.front().load.cells(poc::LoadUnit::Week);
        QCOMPARE(weeks.size(), size_t(2));
        QCOMPARE(weeks.front().capacity, qint64(2 * 480 * 100));
        QCOMPARE(weeks.front().asked, weeks.front().capacity);
        QCOMPARE(found.front().load.overbookedDays(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
