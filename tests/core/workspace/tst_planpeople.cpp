// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/planexchange.h"

#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/projecttext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using poc::Plan;
using test::ProjectText;

/// People of files of plans: they work in all plans of a workspace, by hours that all plans know.
class TestPlanPeople : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;
    PocId m_first;
    PocId m_second;

    PocId addPoc(const QString &name)
    {
        const auto poc = m_workspace->edit("Add PoC", [&]() -> Result<PocId> {
            clients::Client client;
            client.name = u"(주)"_s + name;
            AXW_TRY_ASSIGN(id, m_workspace->clients().add(client));
            AXW_TRY_ASSIGN(file, m_workspace->cases().open(id, {}, {}));
            return m_workspace->pocs().add(id, file.id, name, QDate(2026, 3, 2));
        });
        return poc.value_or(PocId());
    }
    QString saved(const QByteArray &bytes, const QString &name) const
    {
        QFile file(m_place->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    std::vector<std::pair<schedule::Moment, schedule::Moment>> datesOf(PocId poc) const
    {
        const auto read = planToExport(*m_workspace, poc);
        if (!read)
            qFatal("a plan cannot be read");
        std::vector<std::pair<schedule::Moment, schedule::Moment>> dates;
        for (const schedule::TaskDates &each : read->dates.schedule.tasks)
            dates.emplace_back(each.start, each.finish);
        return dates;
    }

    /// A plan that stands still from 2 to 13 March, and 이, who does not work on Fridays, on its first task.
    static ProjectText plan(const QString &day = ProjectText::day(6, {}), const QString &more = {})
    {
        ProjectText text;
        text.calendars = ProjectText::calendar(1, u"공장"_s, u"<Exceptions>"_s + ProjectText::exception(u"2026-03-02"_s, u"2026-03-13"_s, {}) + u"</Exceptions>"_s)
            + ProjectText::derived(2, u"이"_s, 1, day);
        text.tasks = {{1, u"설계"_s, u"PT40H0M0S"_s}, {2, u"제작"_s, u"PT8H0M0S"_s, 1, {}, {{1}}}};
        text.behind = u"<Resources><Resource><UID>1</UID><Name>이</Name><Type>1</Type><MaxUnits>1</MaxUnits>%1<CalendarUID>2</CalendarUID></Resource></Resources>"
                      "<Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Units>1</Units></Assignment>"
                      "</Assignments>"_s.arg(more);
        return text;
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_place->filePath(u"현장.axw"_s), {u"김지원"_s, {}}, m_clock);
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        m_first = addPoc(u"첫째"_s);
        m_second = addPoc(u"둘째"_s);
    }
    void cleanup() { m_workspace.reset(); }

    /// Their hours, and those they are derived from, hold in every plan, and outlive the one they came with.
    void hoursOfPeopleHoldInEveryPlan()
    {
        const QString file = saved(plan().bytes(), u"계획.xml"_s);
        for (const PocId poc : {m_first, m_second}) {
            const auto done = importPlan(*m_workspace, poc, file);
            CHECK_OK(done);
            QVERIFY2(done->remarks.isEmpty(), qPrintable(done->remarks.join(u'\n')));
        }
        const auto dates = datesOf(m_first);
        QCOMPARE(schedule::momentText(dates[0].first), u"2026-03-16T08:00"_s);
        QCOMPARE(schedule::momentText(dates[0].second), u"2026-03-23T17:00"_s); // Friday the 20th is free
        QVERIFY(datesOf(m_second) == dates);
        CHECK_OK(m_workspace->edit("Delete PoC", [&] { return m_workspace->pocs().remove(m_first); }));
        QVERIFY(datesOf(m_second) == dates);
    }

    /// Hours that only one plan knows become those of all when somebody goes by them who works in all.
    void hoursThatSomebodyGoesByAreShared()
    {
        const auto made = m_workspace->edit("Hours", [&]() -> Result<ResourceId> {
            poc::WorkHours ground;
            ground.poc = m_first;
            ground.name = u"공장"_s;
            ground.own.week[4] = std::vector<schedule::Shift>{};
            AXW_TRY_ASSIGN(base, m_workspace->workHours().add(ground));
            poc::WorkHours own;
            own.poc = m_first;
            own.name = u"오전"_s;
            own.base = base;
            own.own.week[0] = std::vector<schedule::Shift>{{540, 720}};
            AXW_TRY_ASSIGN(hours, m_workspace->workHours().add(own));
            ground.poc = m_second; // its name is taken when the other is shared
            AXW_TRY(m_workspace->workHours().add(ground));
            poc::Resource resource;
            resource.name = u"이"_s;
            resource.hours = hours;
            return m_workspace->resources().add(resource);
        });
        CHECK_OK(made);
        QStringList seen;
        const auto all = m_workspace->workHours().all();
        CHECK_OK(all);
        for (const poc::WorkHours &each : *all)
            seen += each.name + (each.poc.isNull() ? u" of all"_s : u" of one"_s);
        seen.sort();
        QCOMPARE(seen, (QStringList{u"공장 (2) of all"_s, u"공장 of one"_s, u"오전 of all"_s}));
    }

    /// Who is here already keeps hours, rate and capacity, and it is said that the file has others.
    void whatAFileSaysOtherwiseIsTold()
    {
        CHECK_OK(importPlan(*m_workspace, m_first, saved(plan({ProjectText::day(6, {})}, u"<StandardRate>50000</StandardRate>"_s).bytes(), u"계획.xml"_s)));
        ProjectText other = plan(ProjectText::day(2, {}), u"<StandardRate>70000</StandardRate>"_s);
        other.behind.replace(u"<MaxUnits>1<"_s, u"<MaxUnits>3<"_s);
        const auto done = importPlan(*m_workspace, m_second, saved(other.bytes(), u"다른 계획.xml"_s));
        CHECK_OK(done);
        const QString said = done->remarks.join(u'\n');
        QVERIFY2(said.contains(u"“이” has 100 % of capacity here and 300 % in the file"_s), qPrintable(said));
        QVERIFY2(said.contains(u"An hour of “이” costs 50,000 here and 70,000 in the file"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Other working hours in the file than here: “이”"_s), qPrintable(said));
        // The same again says nothing.
        const auto again = importPlan(*m_workspace, m_first, saved(plan({ProjectText::day(6, {})}, u"<StandardRate>50000</StandardRate>"_s).bytes(), u"계획.xml"_s));
        CHECK_OK(again);
        QVERIFY2(!again->changed && again->remarks.isEmpty(), qPrintable(again->remarks.join(u'\n')));
    }

    void whatIsLeftOutIsTold_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("said");
        const QString period = u"<AvailabilityPeriods><AvailabilityPeriod><AvailableFrom>%1T00:00:00</AvailableFrom><AvailableTo>%2T23:59:00</AvailableTo>"
                               "<AvailableUnits>%3</AvailableUnits></AvailabilityPeriod></AvailabilityPeriods>"_s;
        const QString rate = u"<Rate><RatesFrom>%1T00:00:00</RatesFrom><RatesTo>2049-12-31T23:59:00</RatesTo><StandardRate>0</StandardRate></Rate>"_s;
        QTest::newRow("the usual") << period.arg(u"1984-01-01"_s, u"2049-12-31"_s, u"1.00"_s) + u"<Rates>"_s + rate.arg(u"1984-01-01"_s) + u"</Rates>"_s << QString() << QString();
        QTest::newRow("half a person") << period.arg(u"1984-01-01"_s, u"2049-12-31"_s, u"0.50"_s) << QString() << u"AvailabilityPeriods (1)"_s;
        QTest::newRow("from March") << period.arg(u"2026-03-16"_s, u"2049-12-31"_s, u"1.00"_s) << QString() << u"AvailabilityPeriods (1)"_s;
        QTest::newRow("a rate that changes") << u"<Rates>"_s + rate.arg(u"1984-01-01"_s) + rate.arg(u"2026-04-01"_s) + u"</Rates>"_s << QString() << u"Rates (1)"_s;
        const QString astray = u"<Assignment><TaskUID>%1</TaskUID><ResourceUID>%2</ResourceUID><Units>1</Units></Assignment>"_s;
        QTest::newRow("a task that is not there") << QString() << astray.arg(77).arg(1) << u"1 assignment(s) name a task or a resource"_s;
        QTest::newRow("a resource that is not there") << QString() << astray.arg(1).arg(55) << u"1 assignment(s) name a task or a resource"_s;
        QTest::newRow("nobody") << QString() << astray.arg(2).arg(-65535) << QString();
    }
    void whatIsLeftOutIsTold()
    {
        QFETCH(QString, resource);
        QFETCH(QString, assignment);
        QFETCH(QString, said);
        ProjectText text = plan(ProjectText::day(6, {}), resource);
        text.behind.replace(u"</Assignments>"_s, assignment + u"</Assignments>"_s);
        const auto done = importPlan(*m_workspace, m_first, saved(text.bytes(), u"계획.xml"_s));
        CHECK_OK(done);
        const QString told = done->remarks.join(u'\n');
        QVERIFY2(said.isEmpty() ? told.isEmpty() : told.contains(said), qPrintable(told));
    }

    /// A table says of starts what the plan makes of them: that is compared with the plan as it came to be, people's hours
    /// and all.
    void startsOfATable_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }
    void startsOfATable()
    {
        QFETCH(QString, ending);
        CHECK_OK(importPlan(*m_workspace, m_first, saved(plan().bytes(), u"계획.xml"_s)));
        const auto table = exportPlan(*m_workspace, m_first, ending == u"csv"_s ? PlanFormat::Csv : PlanFormat::Xlsx, Language::Korean);
        CHECK_OK(table);
        QVERIFY2(table->remarks.join(u'\n').contains(u"“공장”"_s), qPrintable(table->remarks.join(u'\n'))); // the plan's hours
        const auto again = importPlan(*m_workspace, m_first, saved(table->bytes, u"계획."_s + ending));
        CHECK_OK(again);
        QVERIFY2(!again->changed && again->remarks.isEmpty(), qPrintable(again->remarks.join(u'\n')));
    }
    void aStartThatLinksContradictIsTold()
    {
        const QByteArray csv = u"\uFEFF작업,시작,완료,선행 작업\r\n설계,2026-03-04,2026-03-05,\r\n제작,2026-03-20,2026-03-20,1\r\n"_s.toUtf8();
        const auto done = importPlan(*m_workspace, m_first, saved(csv, u"계획.csv"_s));
        CHECK_OK(done);
        QVERIFY2(done->remarks.join(u'\n').contains(u"“제작”: 2026-03-06 instead of 2026-03-20"_s), qPrintable(done->remarks.join(u'\n')));
    }

    /// The date to finish on lies ahead; the work before it does not fit.
    void aFinishThatCannotBeMetIsSaidSo()
    {
        ProjectText text;
        text.tasks = {{1, u"설계"_s, u"PT80H0M0S"_s, 1, u"<ConstraintType>7</ConstraintType><ConstraintDate>2026-03-05T17:00:00</ConstraintDate>"_s}};
        const auto done = importPlan(*m_workspace, m_first, saved(text.bytes(), u"계획.xml"_s));
        CHECK_OK(done);
        const QString told = done->remarks.join(u'\n');
        QVERIFY2(told.contains(u"To finish on its date, “설계” (UID 1) would have to start before 2026-03-02 08:00"_s), qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(TestPlanPeople)
#include "tst_planpeople.moc"
