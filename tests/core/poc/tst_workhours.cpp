// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::poc;
using namespace Qt::Literals::StringLiterals;
using schedule::momentOf;
using schedule::Recurrence;
using schedule::RecurringException;
using schedule::Shift;
using workspace::Workspace;

/// Working hours beside the centre's calendar: how they are kept, and what a plan makes of them.
class TestWorkHours : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;
    PocId m_poc;
    TaskId m_task;

    template<class Change>
    auto edit(Change change)
    {
        return m_workspace->edit("Change plan", change);
    }
    Result<WorkHoursId> add(const WorkHours &hours)
    {
        return edit([&] { return m_workspace->workHours().add(hours); });
    }
    void change(const std::function<void(Task &)> &change)
    {
        Task task = *m_workspace->pocs().task(m_task);
        change(task);
        CHECK_OK(edit([&] { return m_workspace->pocs().change(task); }));
    }
    /// From when to when the only task goes on.
    std::pair<QString, QString> dates()
    {
        const Plan plan = *m_workspace->pocs().plan(m_poc);
        const auto calendars = workspace::planCalendars(*m_workspace, plan);
        if (!calendars)
            return {calendars.error().sentence, {}};
        m_remarks = calendars->remarks();
        const ScheduledPlan made = scheduled(plan, *calendars);
        return {schedule::momentText(made.schedule.tasks[0].start), schedule::momentText(made.schedule.tasks[0].finish)};
    }
    QStringList m_remarks;

    static WorkHours named(const QString &name)
    {
        WorkHours hours;
        hours.name = name;
        return hours;
    }
    /// Two mornings a week.
    static WorkHours adviser()
    {
        WorkHours hours = named(u"자문위원 주 2일"_s);
        hours.own.week.fill(std::vector<Shift>());
        hours.own.week[1] = std::vector<Shift>{{9 * 60, 13 * 60}};
        hours.own.week[3] = std::vector<Shift>{{9 * 60, 13 * 60}};
        return hours;
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*Workspace::create(m_place->filePath(u"센터.axw"_s), {u"김지원"_s, {}}, m_clock));
        clients::Client company;
        company.name = u"(주)한빛물류"_s;
        const ClientId client = *edit([&] { return m_workspace->clients().add(company); });
        const CaseId file = edit([&] { return m_workspace->cases().open(client, {}, {}); })->id;
        m_poc = *edit([&] { return m_workspace->pocs().add(client, file, u"출고 검수"_s, QDate(2027, 3, 2)); }); // a Tuesday
        Task task;
        task.name = u"자문"_s;
        task.duration = 16 * 60;
        m_task = *edit([&] { return m_workspace->pocs().addTask(m_poc, task); });
    }
    void cleanup()
    {
        const auto problems = workspace::check(*m_workspace);
        CHECK_OK(problems);
        QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));
        m_workspace.reset();
    }

    void everythingIsKept()
    {
        WorkHours hours = adviser();
        hours.ground = WorkHours::Ground::PlainWeek;
        hours.poc = m_poc;
        hours.own.weeks.push_back({QDate(2027, 7, 1), QDate(2027, 8, 31), {}});
        hours.own.weeks[0].week[0] = std::vector<Shift>{{8 * 60, 24 * 60}};
        hours.own.exceptions.push_back(schedule::exceptionOn(QDate(2027, 3, 4), QDate(2027, 3, 5), {}, {u"정기 점검"_s, u"Maintenance"_s}));
        using P = Recurrence::Pattern;
        for (const P pattern : {P::Daily, P::Weekly, P::MonthlyByDay, P::MonthlyByPosition, P::YearlyByDay, P::YearlyByPosition}) {
            RecurringException each;
            each.dates = {pattern, QDate(2027, 1, 1), {}, 9, 3, {}, 1, 1, 1, Recurrence::Item::Day};
            if (pattern == P::Weekly)
                each.dates.weekdays = {true, false, false, false, true, false, false};
            if (pattern == P::YearlyByDay || pattern == P::YearlyByPosition)
                each.dates.month = 12;
            if (pattern == P::MonthlyByDay || pattern == P::YearlyByDay)
                each.dates.day = 31;
            if (pattern == P::MonthlyByPosition || pattern == P::YearlyByPosition) {
                each.dates.position = 5;
                each.dates.item = Recurrence::Item::Weekday;
            }
            each.shifts = {{10 * 60, 12 * 60}};
            hours.own.exceptions.push_back(each);
        }
        const auto id = add(hours);
        CHECK_OK(id);
        hours.id = *id;
        QCOMPARE(*m_workspace->workHours().get(*id), hours);
        CHECK_OK(m_workspace->undo());
        QCOMPARE(m_workspace->workHours().all()->size(), size_t(0));
        CHECK_OK(m_workspace->redo());
        QCOMPARE(m_workspace->workHours().of(m_poc)->front(), hours);
        QCOMPARE(m_workspace->workHours().of(PocId::create())->size(), size_t(0));
    }

    void aTaskGoesByItsOwnHours()
    {
        QCOMPARE(dates(), std::pair(u"2027-03-02T09:00"_s, u"2027-03-03T18:00"_s));
        const auto id = add(adviser());
        CHECK_OK(id);
        change([&](Task &task) { task.hours = *id; });
        QCOMPARE(dates(), std::pair(u"2027-03-02T09:00"_s, u"2027-03-11T13:00"_s));
    }

    void aTaskGoesByTheHoursOfWhoDoesIt()
    {
        Resource professor;
        professor.name = u"이수민"_s;
        professor.kind = poc::ResourceKind::Adviser;
        professor.hours = *add(adviser());
        const auto resource = edit([&] { return m_workspace->resources().add(professor); });
        CHECK_OK(edit([&] { return m_workspace->resources().assign(m_task, *resource); }));
        QCOMPARE(dates(), std::pair(u"2027-03-02T09:00"_s, u"2027-03-11T13:00"_s));
        QVERIFY(m_remarks.isEmpty());
    }

    void aPlanGoesByItsOwnHours()
    {
        WorkHours nights = named(u"야간 라인"_s);
        nights.own.week.fill(std::vector<Shift>{{0, 6 * 60}, {22 * 60, 24 * 60}});
        Poc poc = *m_workspace->pocs().get(m_poc);
        poc.hours = *add(nights);
        CHECK_OK(edit([&] { return m_workspace->pocs().change(poc); }));
        QCOMPARE(dates(), std::pair(u"2027-03-02T00:00"_s, u"2027-03-04T00:00"_s));
        poc.starts = QDate(2027, 8, 15); // a Sunday and a holiday: the line stands still
        CHECK_OK(edit([&] { return m_workspace->pocs().change(poc); }));
        QCOMPARE(dates().first, u"2027-08-17T00:00"_s); // Monday has its substitute
    }

    void hoursAreDerivedFromOthers()
    {
        WorkHours summer = named(u"여름"_s);
        summer.own.weeks.push_back({QDate(2027, 3, 1), QDate(2027, 3, 31), {}});
        for (size_t day = 0; day < 5; ++day)
            summer.own.weeks[0].week[day] = std::vector<Shift>{{9 * 60, 13 * 60}};
        summer.own.exceptions.push_back(schedule::exceptionOn(QDate(2027, 3, 3), QDate(2027, 3, 3), {}, {}));
        WorkHours derived = named(u"여름, 토요일도"_s);
        derived.base = *add(summer);
        derived.own.week[5] = std::vector<Shift>{{9 * 60, 12 * 60}};
        const auto id = add(derived);
        change([&](Task &task) { task.hours = *id; });
        // Tue 4 h, Wed free, Thu 4, Fri 4, Sat 3, Mon 1
        QCOMPARE(dates(), std::pair(u"2027-03-02T09:00"_s, u"2027-03-08T10:00"_s));
        CHECK_OK(edit([&] { return m_workspace->workHours().remove(derived.base); }));
        QVERIFY(m_workspace->workHours().get(*id)->base.isNull());
        QCOMPARE(dates(), std::pair(u"2027-03-02T09:00"_s, u"2027-03-03T18:00"_s));
        CHECK_OK(edit([&] { return m_workspace->workHours().remove(*id); }));
        QVERIFY(m_workspace->pocs().task(m_task)->hours.isNull());
    }

    void whatCannotBeIsRefused()
    {
        CHECK_FAILS(add(named(u"  "_s)), Error::Kind::Invalid);
        WorkHours idle = named(u"쉼"_s);
        idle.own.week.fill(std::vector<Shift>());
        CHECK_FAILS(add(idle), Error::Kind::Invalid);
        WorkHours overlapping = named(u"겹침"_s);
        overlapping.own.week[0] = std::vector<Shift>{{540, 720}, {700, 1080}};
        CHECK_FAILS(add(overlapping), Error::Kind::Invalid);
        const auto first = add(named(u"가"_s));
        CHECK_FAILS(add(named(u"가"_s)), Error::Kind::Invalid);
        WorkHours second = named(u"나"_s);
        second.base = *first;
        second.id = *add(second);
        WorkHours circle = *m_workspace->workHours().get(*first);
        circle.base = second.id;
        const auto refused = edit([&] { return m_workspace->workHours().change(circle); });
        CHECK_FAILS(refused, Error::Kind::Invalid);
        QVERIFY(refused.error().sentence.contains(u"가"_s) && refused.error().sentence.contains(u"나"_s));
        QCOMPARE(m_workspace->workHours().all()->size(), size_t(2));
    }

    /// What only a merge can leave: the plan goes by its own hours, and says so.
    void aCircleIsSaidAndPassedOver()
    {
        const auto first = add(named(u"가"_s));
        WorkHours second = named(u"나"_s);
        second.base = *first;
        second.id = *add(second);
        CHECK_OK(edit([&] { return m_workspace->database().run("UPDATE work_hours SET base = ?1 WHERE id = ?2", {second.id, *first}); }));
        change([&](Task &task) { task.hours = second.id; });
        QCOMPARE(dates(), std::pair(u"2027-03-02T09:00"_s, u"2027-03-03T18:00"_s));
        QCOMPARE(m_remarks.size(), 1);
        change([&](Task &task) { task.hours = WorkHoursId::create(); }); // erased with another company: nothing to say
        QCOMPARE(dates(), std::pair(u"2027-03-02T09:00"_s, u"2027-03-03T18:00"_s));
        QVERIFY(m_remarks.isEmpty());
    }

    void wrongTextIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("no object") << u"[1]"_s;
        QTest::newRow("cut off") << u"{\"week\":{"_s;
        QTest::newRow("weekday") << u"{\"week\":{\"월\":[]}}"_s;
        QTest::newRow("time") << u"{\"week\":{\"mon\":[[\"9시\",\"12:00\"]]}}"_s;
        QTest::newRow("beyond the day") << u"{\"week\":{\"mon\":[[\"09:00\",\"25:00\"]]}}"_s;
        QTest::newRow("backwards") << u"{\"week\":{\"mon\":[[\"12:00\",\"09:00\"]]}}"_s;
        QTest::newRow("date") << u"{\"weeks\":[{\"from\":\"2027-02-30\",\"until\":\"2027-03-01\",\"week\":{}}]}"_s;
        QTest::newRow("pattern") << u"{\"exceptions\":[{\"from\":\"2027-01-01\",\"pattern\":\"hourly\",\"hours\":[]}]}"_s;
    }
    void wrongTextIsRefused()
    {
        QFETCH(QString, json);
        WorkHours hours = adviser();
        const WorkHours before = hours;
        CHECK_FAILS(readHoursText(json, hours), Error::Kind::Invalid);
        QCOMPARE(hours, before);
    }

    void shiftsAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // "-" is refused
        QTest::newRow("usual") << u"9:00-12:00, 13:00-18:00"_s << u"09:00–12:00, 13:00–18:00"_s;
        QTest::newRow("hours") << u"9~12"_s << u"09:00–12:00"_s;
        QTest::newRow("night") << u"22:00–24:00"_s << u"22:00–24:00"_s;
        QTest::newRow("free") << u" "_s << u""_s;
        QTest::newRow("over midnight") << u"22:00-06:00"_s << u"-"_s;
        QTest::newRow("overlap") << u"9-12,11-13"_s << u"-"_s;
        QTest::newRow("one time") << u"9:00"_s << u"-"_s;
        QTest::newRow("minutes") << u"9:61-10"_s << u"-"_s;
        QTest::newRow("words") << u"오전"_s << u"-"_s;
    }
    void shiftsAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto shifts = shiftsFromText(text);
        QCOMPARE(shifts ? shiftsText(*shifts) : u"-"_s, read);
        if (shifts)
            QCOMPARE(*shiftsFromText(read), *shifts);
    }
};

QTEST_GUILESS_MAIN(TestWorkHours)
#include "tst_workhours.moc"
