// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectschedule.h"
#include "core/exchange/projectxml.h"
#include "core/exchange/projectxmlwriter.h"
#include "tests/support/check.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace axw;
using namespace axw::exchange;
using namespace Qt::Literals::StringLiterals;
using schedule::Moment;

namespace {

/// Plans with everything that files of MS Project say, drawn at random.
class RandomProject
{
public:
    explicit RandomProject(quint32 seed) : m_random(seed) {}

    ProjectFile file()
    {
        ProjectFile file;
        file.name = u"계획.xml"_s;
        file.title = word();
        file.start = moment();
        if (chance(2))
            file.finish = moment();
        if (chance(2))
            file.statusDate = moment();
        file.fromFinish = chance(5);
        file.linksWin = chance(5);
        file.minutesPerDay = 60 * (1 + below(12));
        file.minutesPerWeek = file.minutesPerDay * 5;
        file.criticalSlackDays = below(5);
        file.currency = chance(2) ? u"KRW"_s : QString();
        file.customFields = {{188743731, u"Text1"_s, u"업체"_s}, {205520904, u"Text1"_s, u"종류"_s}};
        const int calendars = 1 + below(4);
        for (int i = 1; i <= calendars; ++i)
            file.calendars.push_back(calendar(i));
        file.calendar = 1 + below(calendars);
        const int tasks = below(30);
        for (int i = 0; i <= tasks; ++i)
            file.tasks.push_back(task(i, tasks, calendars));
        for (int i = 1; i <= below(5); ++i)
            file.resources.push_back(resource(i, calendars));
        for (const FileResource &resource : file.resources) {
            if (tasks > 0 && chance(2))
                file.assignments.push_back({1 + below(tasks), resource.uid, (1 + below(40)) / 8.0});
        }
        return file;
    }

private:
    int below(int end) { return int(m_random.bounded(end)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    QString word()
    {
        static const QStringList words{u"설계"_s, u"똠방각하 <검사> & \"확인\""_s, u"Order parts"_s, u"검수\n둘째 줄"_s, u"'따옴표'"_s, u"𠮷野"_s};
        return words[below(int(words.size()))] + QString::number(below(100));
    }
    Moment moment() { return schedule::momentOf(QDate(2026, 1, 1).addDays(below(800)), below(1440)); }
    std::vector<schedule::Shift> shifts()
    {
        std::vector<schedule::Shift> made;
        int at = 0;
        for (int i = 0; i < below(4); ++i) {
            const int from = at + 1 + below(300);
            const int to = from + 1 + below(200);
            if (to > 1440)
                break;
            made.push_back({from, to});
            at = to;
        }
        if (made.empty() && chance(3))
            made.push_back({600, 1440}); // until midnight
        return made;
    }
    schedule::OwnWeek week(bool whole)
    {
        schedule::OwnWeek made;
        for (auto &day : made) {
            if (whole || chance(2))
                day = shifts();
        }
        return made;
    }
    schedule::RecurringException exception()
    {
        using Pattern = schedule::Recurrence::Pattern;
        schedule::RecurringException made;
        schedule::Recurrence &dates = made.dates;
        dates.from = QDate(2026, 1, 1).addDays(below(300));
        dates.until = dates.from.addDays(below(200));
        dates.pattern = Pattern(below(6));
        const bool yearly = dates.pattern == Pattern::YearlyByDay || dates.pattern == Pattern::YearlyByPosition;
        dates.every = yearly ? 1 : 1 + below(3);
        if (chance(3))
            dates.occurrences = 1 + below(9);
        if (dates.pattern == Pattern::Weekly) {
            for (bool &day : dates.weekdays)
                day = chance(2);
        }
        if (yearly)
            dates.month = 1 + below(12);
        if (dates.pattern == Pattern::YearlyByDay || dates.pattern == Pattern::MonthlyByDay)
            dates.day = 1 + below(31);
        if (dates.pattern == Pattern::YearlyByPosition || dates.pattern == Pattern::MonthlyByPosition) {
            dates.position = 1 + below(5);
            dates.item = schedule::Recurrence::Item(below(10));
        }
        made.shifts = shifts();
        const QString name = chance(2) ? u"쉬는 날"_s : QString();
        made.name = {name, name};
        return made;
    }
    FileCalendar calendar(int uid)
    {
        FileCalendar made;
        made.uid = uid;
        made.name = u"달력 %1"_s.arg(uid);
        if (uid > 1 && chance(2))
            made.base = 1;
        made.week = week(!made.base);
        for (int i = 0; i < below(4); ++i)
            made.exceptions.push_back(exception());
        if (chance(3))
            made.weeks.push_back({QDate(2026, 7, 1), QDate(2026, 8, 31), week(false)});
        return made;
    }
    FileTask task(int uid, int last, int calendars)
    {
        FileTask made;
        made.uid = uid;
        made.level = uid == 0 ? 0 : 1 + below(4);
        made.name = word().simplified();
        if (chance(2))
            made.guid = QUuid::createUuid();
        made.milestone = chance(5);
        if (!chance(6))
            made.duration = below(5000);
        made.elapsed = chance(6);
        made.estimated = chance(6);
        made.fixedDuration = chance(3);
        if (chance(6)) {
            made.stop = moment();
            made.resume = moment();
        }
        made.constraint = schedule::Constraint(below(8));
        made.constraintAt = chance(2) ? std::optional(moment()) : std::nullopt;
        made.deadline = chance(4) ? std::optional(moment()) : std::nullopt;
        made.calendar = chance(3) ? 1 + below(calendars) : -1;
        made.ignoresResources = chance(5);
        made.active = !chance(6);
        made.manual = chance(6);
        made.external = chance(9);
        for (auto *at : {&made.start, &made.finish, &made.manualStart, &made.manualFinish, &made.actualStart, &made.actualFinish}) {
            if (chance(3))
                *at = moment();
        }
        if (chance(4))
            made.manualDuration = below(5000);
        if (chance(2))
            made.percentComplete = below(101);
        if (chance(3))
            made.actualDuration = below(5000);
        made.priority = below(1001);
        if (chance(3))
            made.fixedCost = 100 * qint64(below(100'000'000));
        if (chance(3))
            made.actualCost = below(1'000'000);
        if (chance(3))
            made.notes = word();
        if (chance(3))
            made.wbs = u"1.%1"_s.arg(uid);
        for (int i = 0; last > 0 && i < below(3); ++i)
            made.predecessors.push_back({1 + below(last), 0, schedule::LinkType(below(4)), below(2000) - 1000, schedule::LagUnit(below(4)), chance(9)});
        if (chance(3))
            made.custom.push_back({188743731, word().simplified()});
        for (int number = 0; number <= 10; ++number) {
            if (chance(8))
                made.baselines.push_back({number, moment(), moment(), below(5000), chance(2) ? std::optional<qint64>(below(1'000'000)) : std::nullopt});
        }
        return made;
    }
    FileResource resource(int uid, int calendars)
    {
        FileResource made;
        made.uid = uid;
        made.name = word().simplified();
        if (chance(2))
            made.calendar = 1 + below(calendars);
        made.works = !chance(5);
        if (chance(2))
            made.maxUnits = (1 + below(20)) / 4.0;
        if (chance(2))
            made.rate = 1000 * below(200);
        if (chance(3))
            made.notes = word();
        if (chance(2))
            made.custom.push_back({205520904, u"equipment"_s});
        return made;
    }

    QRandomGenerator m_random;
};

/// Without what only says where in a file something stood.
ProjectFile withoutPlaces(ProjectFile file)
{
    for (FileCalendar &calendar : file.calendars)
        calendar.line = 0;
    for (FileTask &task : file.tasks) {
        task.line = 0;
        for (FileLink &link : task.predecessors)
            link.line = 0;
    }
    for (FileResource &resource : file.resources)
        resource.line = 0;
    return file;
}

/// The order in which MS Project's schema wants what is written here; it refuses any other.
const QHash<QString, QStringList> &schemaOrder()
{
    static const QHash<QString, QStringList> order{
        {u"Project"_s,
         u"SaveVersion Name Title ScheduleFromStart StartDate FinishDate CriticalSlackLimit CurrencyDigits CurrencyCode CalendarUID DefaultStartTime "
         "DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth DurationFormat HonorConstraints WeekStartDay StatusDate NewTasksAreManual "
         "ExtendedAttributes Calendars Tasks Resources Assignments"_s.split(u' ')},
        {u"Task"_s,
         u"UID GUID ID Name Active Manual Type IsNull WBS OutlineNumber OutlineLevel Priority Start Finish Duration ManualStart ManualFinish ManualDuration "
         "DurationFormat Stop Resume EffortDriven Estimated Milestone Summary ExternalTask FixedCost PercentComplete ActualStart ActualFinish ActualDuration ActualCost "
         "RemainingDuration ConstraintType CalendarUID ConstraintDate Deadline LevelingDelay IgnoreResourceCalendar Notes PredecessorLink ExtendedAttribute "
         "Baseline"_s.split(u' ')},
        {u"PredecessorLink"_s, u"PredecessorUID Type CrossProject LinkLag LagFormat"_s.split(u' ')},
        {u"Baseline"_s, u"Number Start Finish Duration DurationFormat Cost"_s.split(u' ')},
        {u"Resource"_s, u"UID ID Name Type MaxUnits StandardRate StandardRateFormat CalendarUID Notes ExtendedAttribute"_s.split(u' ')},
        {u"Assignment"_s, u"UID TaskUID ResourceUID Units"_s.split(u' ')},
        {u"Calendar"_s, u"UID Name IsBaseCalendar BaseCalendarUID WeekDays Exceptions WorkWeeks"_s.split(u' ')},
        {u"WeekDay"_s, u"DayType DayWorking TimePeriod WorkingTimes"_s.split(u' ')},
        {u"Exception"_s,
         u"EnteredByOccurrences TimePeriod Occurrences Name Type Period DaysOfWeek MonthItem MonthPosition Month MonthDay DayWorking WorkingTimes"_s.split(u' ')},
        {u"WorkingTime"_s, u"FromTime ToTime"_s.split(u' ')},
        {u"TimePeriod"_s, u"FromDate ToDate"_s.split(u' ')},
        {u"WorkWeek"_s, u"TimePeriod WeekDays"_s.split(u' ')},
    };
    return order;
}

} // namespace

/// Plans as MS Project opens them.
class TestProjectXmlWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void whatIsWrittenIsReadAgain();
    void elementsStandInTheOrderOfTheSchema();
    void everyLinkHasItsLag();
    void calendarNamesAreUniqueAndNotEmpty();
    void whatNoXmlHoldsIsSaid();

private:
    Result<ProjectFile> readAgain(const QByteArray &bytes) const
    {
        QFile file(m_place.filePath(u"계획.xml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        file.close();
        return readProjectXml(file.fileName());
    }

    QTemporaryDir m_place;
};

void TestProjectXmlWriter::whatIsWrittenIsReadAgain()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const ProjectFile file = RandomProject(seed).file();
        const ProjectXml xml = projectXml(file);
        QCOMPARE(xml.remarks, QStringList());
        const auto again = readAgain(xml.bytes);
        CHECK_OK(again);
        const ProjectFile read = withoutPlaces(*again);
        QCOMPARE(read.remarks, QStringList());
        QVERIFY2(read.calendars == file.calendars, qPrintable(QString::number(seed)));
        QVERIFY2(read.tasks == file.tasks, qPrintable(QString::number(seed)));
        QVERIFY2(read.resources == file.resources, qPrintable(QString::number(seed)));
        QVERIFY2(read == withoutPlaces(file), qPrintable(QString::number(seed)));
        QCOMPARE(projectXml(file).bytes, xml.bytes);
    }
}

void TestProjectXmlWriter::elementsStandInTheOrderOfTheSchema()
{
    QSet<QString> seen;
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QXmlStreamReader xml(projectXml(RandomProject(seed).file()).bytes);
        std::vector<std::pair<QString, qsizetype>> open; // with where in its order each element is
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                const QString name = xml.name().toString();
                if (!open.empty()) {
                    if (const auto order = schemaOrder().constFind(open.back().first); order != schemaOrder().cend()) {
                        const qsizetype at = order->indexOf(name);
                        QVERIFY2(at >= 0, qPrintable(u"%1 is unknown in %2"_s.arg(name, open.back().first)));
                        QVERIFY2(at >= open.back().second, qPrintable(u"%1 stands too late in %2"_s.arg(name, open.back().first)));
                        open.back().second = at;
                        seen.insert(open.back().first + u'/' + name);
                    }
                }
                open.emplace_back(name, 0);
            } else if (xml.isEndElement()) {
                open.pop_back();
            }
        }
        QVERIFY(!xml.hasError());
    }
    for (auto at = schemaOrder().cbegin(); at != schemaOrder().cend(); ++at) {
        for (const QString &name : *at) {
            const QString path = at.key() + u'/' + name;
            if (path != u"WeekDay/TimePeriod" && path != u"Task/LevelingDelay") // the old place of exceptions; what is only read
                QVERIFY2(seen.contains(path), qPrintable(path));
        }
    }
}

void TestProjectXmlWriter::everyLinkHasItsLag()
{
    ProjectFile file;
    file.start = schedule::momentOf(QDate(2026, 3, 2), 480);
    file.tasks.resize(2);
    file.tasks[0].uid = 1;
    file.tasks[0].name = u"설계"_s;
    file.tasks[1].uid = 2;
    file.tasks[1].name = u"제작"_s;
    const auto linked = [&](qint64 lag, schedule::LagUnit unit) {
        file.tasks[1].predecessors = {{1, 0, schedule::LinkType::FinishToStart, lag, unit, false}};
        const QByteArray bytes = projectXml(file).bytes;
        const qsizetype at = bytes.indexOf("<LinkLag>");
        return QString::fromUtf8(bytes.mid(at, bytes.indexOf("</PredecessorLink>") - at).simplified());
    };
    using Unit = schedule::LagUnit;
    QCOMPARE(linked(0, Unit::Work), u"<LinkLag>0</LinkLag> <LagFormat>7</LagFormat>"_s);
    QCOMPARE(linked(480, Unit::Work), u"<LinkLag>4800</LinkLag> <LagFormat>7</LagFormat>"_s);
    QCOMPARE(linked(-1440, Unit::Elapsed), u"<LinkLag>-14400</LinkLag> <LagFormat>8</LagFormat>"_s);
    QCOMPARE(linked(50, Unit::Percent), u"<LinkLag>50</LinkLag> <LagFormat>19</LagFormat>"_s);
    QCOMPARE(linked(-25, Unit::ElapsedPercent), u"<LinkLag>-25</LinkLag> <LagFormat>20</LagFormat>"_s);
}

void TestProjectXmlWriter::calendarNamesAreUniqueAndNotEmpty()
{
    ProjectFile file;
    for (const QString &name : {u"표준"_s, QString(), u"표준"_s, u" 표준 "_s, u"Team"_s, u"team"_s}) {
        FileCalendar calendar;
        calendar.uid = int(file.calendars.size()) + 1;
        calendar.name = name;
        file.calendars.push_back(calendar);
    }
    const auto again = readAgain(projectXml(file).bytes);
    CHECK_OK(again);
    QStringList names;
    for (const FileCalendar &calendar : again->calendars)
        names += calendar.name;
    QCOMPARE(names, (QStringList{u"표준"_s, u"Calendar 2"_s, u"표준 (2)"_s, u"표준 (3)"_s, u"Team"_s, u"team (2)"_s}));
}

void TestProjectXmlWriter::whatNoXmlHoldsIsSaid()
{
    ProjectFile file;
    file.tasks.resize(1);
    file.tasks[0].uid = 1;
    file.tasks[0].name = u"설"_s + QChar(0x07) + u"계"_s + QChar(0xD800);
    const ProjectXml xml = projectXml(file);
    QCOMPARE(xml.remarks.size(), 1);
    const auto again = readAgain(xml.bytes);
    CHECK_OK(again);
    QCOMPARE(again->tasks[0].name, u"설계"_s);
}

QTEST_APPLESS_MAIN(TestProjectXmlWriter)
#include "tst_projectxmlwriter.moc"
