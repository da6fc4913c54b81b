// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/planexchange.h"

#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/projecttext.h"
#include "tests/support/randomplan.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using poc::Plan;

namespace {

/// A plan without the ids of this workspace: tasks by their place, people by their names.
struct Facts
{
    std::vector<poc::Task> tasks;
    std::vector<int> parents;
    std::vector<std::tuple<int, int, schedule::LinkType, qint64, schedule::LagUnit>> links;
    std::vector<std::tuple<int, QString, int>> assignments;
    std::vector<std::tuple<QString, poc::ResourceKind, int, std::optional<Won>, QString>> resources;
    std::vector<std::pair<schedule::Moment, schedule::Moment>> dates;

    bool operator==(const Facts &) const = default;
};

} // namespace

/// Plans that go out of a workspace and come back.
class TestPlanExchange : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;
    PocId m_poc;

    std::unique_ptr<Workspace> made(const QString &name)
    {
        auto workspace = Workspace::create(m_place->filePath(name), {u"김지원"_s, {}}, m_clock);
        if (!workspace)
            qFatal("a workspace cannot be made");
        return std::move(*workspace);
    }
    static PocId addPoc(Workspace &workspace, QDate starts = QDate(2026, 3, 2))
    {
        const auto poc = workspace.edit("Add PoC", [&]() -> Result<PocId> {
            clients::Client client;
            client.name = u"(주)한빛물류"_s;
            AXW_TRY_ASSIGN(id, workspace.clients().add(client));
            AXW_TRY_ASSIGN(file, workspace.cases().open(id, {}, {}));
            return workspace.pocs().add(id, file.id, u"비전 검사 PoC"_s, starts);
        });
        return poc.value_or(PocId());
    }
    Result<poc::KeptPlan> keep(Workspace &workspace, PocId poc, const poc::IncomingPlan &plan)
    {
        return workspace.edit("Import plan", [&] { return poc::PlanKeeping(workspace.database(), m_clock).keep(poc, plan, u"김지원"_s); });
    }
    QString saved(const QByteArray &bytes, const QString &name) const
    {
        QFile file(m_place->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    static Facts factsOf(Workspace &workspace, PocId id)
    {
        const auto read = planToExport(workspace, id);
        if (!read)
            qFatal("a plan cannot be read");
        const Plan &plan = read->plan;
        Facts facts;
        facts.parents = poc::parentsOf(plan.tasks);
        for (const poc::Task &task : plan.tasks) {
            poc::Task plain = task;
            plain.id = {};
            plain.poc = {};
            plain.parent = {};
            plain.rank.clear();
            plain.hours = {}; // whether they mean the same the dates say
            facts.tasks.push_back(plain);
        }
        for (const poc::Link &link : plan.links)
            facts.links.emplace_back(plan.indexOf(link.predecessor), plan.indexOf(link.successor), link.type, link.lag, link.unit);
        std::sort(facts.links.begin(), facts.links.end());
        QHash<ResourceId, QString> names;
        for (const poc::Resource &resource : plan.resources) {
            names.insert(resource.id, resource.name);
            facts.resources.emplace_back(resource.name, resource.kind, resource.capacity, resource.rate, resource.note);
        }
        for (const poc::Assignment &assignment : plan.assignments)
            facts.assignments.emplace_back(plan.indexOf(assignment.task), names.value(assignment.resource), assignment.units);
        std::sort(facts.assignments.begin(), facts.assignments.end());
        for (const schedule::TaskDates &dates : read->dates.schedule.tasks)
            facts.dates.emplace_back(dates.start, dates.finish);
        return facts;
    }
    static void comparePlans(const Facts &one, const Facts &other, quint32 seed)
    {
        QCOMPARE(one.tasks.size(), other.tasks.size());
        for (size_t i = 0; i < one.tasks.size(); ++i)
            QVERIFY2(one.tasks[i] == other.tasks[i], qPrintable(u"seed %1, task %2"_s.arg(seed).arg(i)));
        QVERIFY2(one.parents == other.parents, qPrintable(QString::number(seed)));
        QVERIFY2(one.links == other.links, qPrintable(QString::number(seed)));
        QVERIFY2(one.resources == other.resources, qPrintable(QString::number(seed)));
        QVERIFY2(one.assignments == other.assignments, qPrintable(QString::number(seed)));
        for (size_t i = 0; i < one.dates.size(); ++i)
            QVERIFY2(one.dates[i] == other.dates[i], qPrintable(u"seed %1, dates of task %2"_s.arg(seed).arg(i)));
    }

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        m_workspace = made(u"센터.axw"_s);
        m_poc = addPoc(*m_workspace);
        QVERIFY(!m_poc.isNull());
    }
    void cleanup() { m_workspace.reset(); }

    void throughXmlIntoAnotherWorkspace();
    void throughEachFormatIntoItself_data();
    void throughEachFormatIntoItself();
    void datesByHandThatWereNotGivenStayOpen();
    void aPlanOfMsProjectBecomesThePocs();
    void whatIsMatchedKeepsItsId();
    void oneUndoTakesItBack();
    void aTableSaysOnlyItsColumns();
    void hoursThatMeanTheSameAreTheSame();
    void baselinesThatAreHereStay();
    void nothingChangesOnAnError_data();
    void nothingChangesOnAnError();
    void aStoppedImportChangesNothing();
    void aLockedPlanIsRefused();
    void aLargePlan();
};

void TestPlanExchange::throughXmlIntoAnotherWorkspace()
{
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const PocId poc = addPoc(*m_workspace);
        const auto kept = keep(*m_workspace, poc, test::RandomPlan(seed).plan(1 + int(seed % 12) * 3));
        CHECK_OK(kept);
        const Facts before = factsOf(*m_workspace, poc);
        const auto xml = exportPlan(*m_workspace, poc, PlanFormat::Xml, Language::Korean);
        CHECK_OK(xml);
        const QString path = saved(xml->bytes, u"계획.xml"_s);

        const auto other = made(u"다른 센터 %1.axw"_s.arg(seed));
        const PocId copy = addPoc(*other, QDate(2020, 1, 1));
        const auto done = importPlan(*other, copy, path);
        CHECK_OK(done);
        QCOMPARE(done->kept.added, int(before.tasks.size()));
        comparePlans(before, factsOf(*other, copy), seed);
        const poc::Poc one = *m_workspace->pocs().get(poc);
        const poc::Poc two = *other->pocs().get(copy);
        QCOMPARE(two.starts, one.starts);
        QCOMPARE(two.statusDate, one.statusDate);
        QCOMPARE(two.criticalSlack, one.criticalSlack);
        QCOMPARE(two.due, one.due);
        QCOMPARE(two.priority, one.priority);
        QCOMPARE(two.note, one.note);
        const auto mine = *m_workspace->planReview().baselines(poc);
        const auto theirs = *other->planReview().baselines(copy);
        QCOMPARE(theirs.size(), mine.size());
        for (size_t i = 0; i < mine.size(); ++i) {
            QCOMPARE(theirs[i].name, mine[i].name);
            QCOMPARE(theirs[i].taken, mine[i].taken);
            QCOMPARE(theirs[i].takenBy, mine[i].takenBy);
            QCOMPARE(other->planReview().tasks(theirs[i].id)->size(), m_workspace->planReview().tasks(mine[i].id)->size());
        }

        // And once more: the same plan, so there is nothing to change.
        const auto again = exportPlan(*other, copy, PlanFormat::Xml, Language::Korean);
        CHECK_OK(again);
        const auto twice = importPlan(*other, copy, saved(again->bytes, u"다시.xml"_s));
        CHECK_OK(twice);
        QVERIFY2(!twice->changed, qPrintable(QString::number(seed)));
        QCOMPARE(twice->kept.unchanged, int(before.tasks.size()));
        comparePlans(before, factsOf(*other, copy), seed);
    }
}

void TestPlanExchange::throughEachFormatIntoItself_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("encoding");
    const auto row = [](const char *name, PlanFormat format, Language language, files::Encoding encoding = files::Encoding::Utf8) {
        QTest::newRow(name) << int(format) << int(language) << int(encoding);
    };
    row("XML", PlanFormat::Xml, Language::Korean);
    row("CSV, Korean", PlanFormat::Csv, Language::Korean);
    row("CSV, English", PlanFormat::Csv, Language::English);
    row("CSV, Korean, CP949", PlanFormat::Csv, Language::Korean, files::Encoding::Cp949);
    row("XLSX, Korean", PlanFormat::Xlsx, Language::Korean);
    row("XLSX, English", PlanFormat::Xlsx, Language::English);
}

void TestPlanExchange::throughEachFormatIntoItself()
{
    QFETCH(int, format);
    QFETCH(int, language);
    QFETCH(int, encoding);
    for (quint32 seed = 101; seed <= 115; ++seed) {
        const PocId poc = addPoc(*m_workspace);
        CHECK_OK(keep(*m_workspace, poc, test::RandomPlan(seed).plan(1 + int(seed % 10) * 4)));
        const Facts before = factsOf(*m_workspace, poc);
        const auto out = exportPlan(*m_workspace, poc, PlanFormat(format), Language(language), files::Encoding(encoding));
        CHECK_OK(out);
        const auto done = importPlan(*m_workspace, poc, saved(out->bytes, PlanFormat(format) == PlanFormat::Xlsx ? u"계획.xlsx"_s : u"계획.csv"_s));
        CHECK_OK(done);
        comparePlans(before, factsOf(*m_workspace, poc), seed);
        QVERIFY2(!done->changed, qPrintable(QString::number(seed)));
        QCOMPARE(done->kept.unchanged, int(before.tasks.size()));
    }
}

/// A date that nobody gave by hand is worked out, and stays so.
void TestPlanExchange::datesByHandThatWereNotGivenStayOpen()
{
    std::vector<poc::Task> tasks(5); // the last one begins with the plan, not by hand
    tasks[0].manualStart = tasks[1].manualStart = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 9), 540)};
    tasks[1].manualFinish = tasks[2].manualFinish = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 13), 1080)};
    for (poc::Task &task : tasks) {
        task.name = u"작업"_s;
        task.uid = int(&task - tasks.data()) + 1;
        task.duration = 3 * 480;
        task.manual = &task != &tasks.back();
        CHECK_OK(m_workspace->edit("Add", [&] { return m_workspace->pocs().addTask(m_poc, task); }));
    }
    for (const auto &[format, name] : {std::pair(PlanFormat::Xml, u"a.xml"_s), std::pair(PlanFormat::Csv, u"a.csv"_s), std::pair(PlanFormat::Xlsx, u"a.xlsx"_s)}) {
        const auto out = exportPlan(*m_workspace, m_poc, format, Language::Korean);
        CHECK_OK(out);
        const auto other = made(name + u".axw"_s);
        const PocId copy = addPoc(*other);
        CHECK_OK(importPlan(*other, copy, saved(out->bytes, name)));
        comparePlans(factsOf(*m_workspace, m_poc), factsOf(*other, copy), quint32(format));
        QCOMPARE(other->pocs().plan(copy)->tasks[0].manualFinish, std::optional<poc::PlanTime>());
    }
}

void TestPlanExchange::aPlanOfMsProjectBecomesThePocs()
{
    test::ProjectText text;
    text.tasks = {{0, u"사업"_s, u"PT0H0M0S"_s, 0},
                  {1, u"준비"_s, u"PT40H0M0S"_s, 1},
                  {2, u"설계"_s, u"PT16H0M0S"_s, 2, u"<PercentComplete>50</PercentComplete><FixedCost>120000</FixedCost><Notes>메모</Notes>"_s},
                  {3, u"제작"_s, u"PT24H0M0S"_s, 2, u"<Hyperlink>도면</Hyperlink>"_s, {{2, 1, 4800}}},
                  {4, u"착수"_s, u"PT0H0M0S"_s, 1, u"<Priority>700</Priority>"_s, {{1}}}};
    text.behind = u"<Resources><Resource><UID>0</UID><Type>1</Type></Resource><Resource><UID>1</UID><Name>김</Name><Type>1</Type><MaxUnits>2.00</MaxUnits></Resource>"
                  "<Resource><UID>2</UID><Name>강판</Name><Type>0</Type></Resource></Resources>"
                  "<Assignments><Assignment><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID><Units>0.5</Units></Assignment>"
                  "<Assignment><TaskUID>2</TaskUID><ResourceUID>2</ResourceUID><Units>30</Units></Assignment></Assignments>"_s;
    const auto done = importPlan(*m_workspace, m_poc, saved(text.bytes(), u"계획.xml"_s));
    CHECK_OK(done);
    QCOMPARE(done->kept.added, 4);
    QCOMPARE(done->kept.newResources, QStringList{u"김"_s});
    const Plan plan = *m_workspace->pocs().plan(m_poc);
    QCOMPARE(plan.poc.starts, QDate(2026, 3, 2));
    QCOMPARE(plan.poc.name, u"비전 검사 PoC"_s);
    QCOMPARE(poc::parentsOf(plan.tasks), (std::vector<int>{-1, 0, 0, -1}));
    QCOMPARE(plan.tasks[1].done, 50);
    QCOMPARE(plan.tasks[1].cost, std::optional(Won{1200}));
    QCOMPARE(plan.tasks[1].note, u"메모"_s);
    QCOMPARE(plan.tasks[1].uid, std::optional(2));
    QCOMPARE(plan.tasks[3].priority, 200);
    QCOMPARE(plan.links.size(), 2u);
    QCOMPARE(plan.resources.size(), 1u);
    QCOMPARE(plan.resources[0].capacity, 200);
    QCOMPARE(plan.assignments[0].units, 50);
    // The hours of the file, 08:00 to 17:00, become hours of the plan.
    const poc::WorkHours hours = *m_workspace->workHours().get(plan.poc.hours);
    QCOMPARE(hours.name, u"Standard"_s);
    QCOMPARE(hours.poc, m_poc);
    const Facts facts = factsOf(*m_workspace, m_poc);
    QCOMPARE(facts.dates[2].second, schedule::momentOf(QDate(2026, 3, 9), 17 * 60));
    const auto said = [&](const QString &word) { return done->remarks.join(u'\n').contains(word); };
    QVERIFY2(said(u"Hyperlink (1)"_s), qPrintable(done->remarks.join(u'\n')));
    QVERIFY(said(u"강판"_s));
}

void TestPlanExchange::whatIsMatchedKeepsItsId()
{
    test::ProjectText text;
    text.tasks = {{1, u"설계"_s}, {2, u"제작"_s, u"PT8H0M0S"_s, 1, {}, {{1}}}, {3, u"검수"_s, u"PT8H0M0S"_s, 1, {}, {{2}}}};
    CHECK_OK(importPlan(*m_workspace, m_poc, saved(text.bytes(), u"계획.xml"_s)));
    const Plan before = *m_workspace->pocs().plan(m_poc);
    CHECK_OK(m_workspace->edit("Add comment", [&] { return m_workspace->planReview().comment(m_poc, before.tasks[1].id, u"왜 이렇게 오래?"_s, u"김지원"_s); }));

    text.tasks = {{3, u"검수"_s}, {2, u"제작과 조립"_s, u"PT16H0M0S"_s, 1, {}, {{3}}}, {9, u"인수"_s, u"PT8H0M0S"_s, 1, {}, {{2}}}};
    const auto done = importPlan(*m_workspace, m_poc, saved(text.bytes(), u"계획.xml"_s));
    CHECK_OK(done);
    QCOMPARE(std::tuple(done->kept.added, done->kept.changed, done->kept.unchanged, done->kept.removed), std::tuple(1, 2, 0, 1));
    const Plan after = *m_workspace->pocs().plan(m_poc);
    QCOMPARE(after.tasks.size(), 3u);
    QCOMPARE(after.tasks[0].id, before.tasks[2].id);
    QCOMPARE(after.tasks[1].id, before.tasks[1].id);
    QCOMPARE(after.tasks[1].name, u"제작과 조립"_s);
    QCOMPARE(after.links.size(), 2u);
    QCOMPARE(m_workspace->planReview().comments(m_poc)->at(0).task, after.tasks[1].id);
}

void TestPlanExchange::oneUndoTakesItBack()
{
    CHECK_OK(keep(*m_workspace, m_poc, test::RandomPlan(7).plan(12)));
    const Plan before = *m_workspace->pocs().plan(m_poc);
    test::ProjectText text;
    text.tasks = {{1, u"설계"_s}};
    CHECK_OK(importPlan(*m_workspace, m_poc, saved(text.bytes(), u"계획.xml"_s)));
    QCOMPARE(m_workspace->pocs().plan(m_poc)->tasks.size(), 1u);
    CHECK_OK(m_workspace->undo());
    QVERIFY(*m_workspace->pocs().plan(m_poc) == before);
    CHECK_OK(m_workspace->redo());
    QCOMPARE(m_workspace->pocs().plan(m_poc)->tasks.size(), 1u);
}

void TestPlanExchange::aTableSaysOnlyItsColumns()
{
    CHECK_OK(keep(*m_workspace, m_poc, test::RandomPlan(9).plan(9)));
    const Plan before = *m_workspace->pocs().plan(m_poc);
    QByteArray csv = "\xEF\xBB\xBF작업 이름,개요 수준,고유 ID\r\n";
    const std::vector<int> levels = poc::levelsOf(before.tasks);
    for (size_t i = 0; i < before.tasks.size(); ++i)
        csv += u"새 이름 %1,%2,%3\r\n"_s.arg(i).arg(levels[i] + 1).arg(*before.tasks[i].uid).toUtf8();
    CHECK_OK(importPlan(*m_workspace, m_poc, saved(csv, u"이름.csv"_s)));
    Plan after = *m_workspace->pocs().plan(m_poc);
    for (size_t i = 0; i < after.tasks.size(); ++i) {
        QCOMPARE(after.tasks[i].name, u"새 이름 %1"_s.arg(i));
        after.tasks[i].name = before.tasks[i].name;
    }
    QVERIFY(after == before);
}

void TestPlanExchange::hoursThatMeanTheSameAreTheSame()
{
    CHECK_OK(keep(*m_workspace, m_poc, test::RandomPlan(3).plan(10)));
    const auto hours = *m_workspace->workHours().all();
    const auto xml = exportPlan(*m_workspace, m_poc, PlanFormat::Xml, Language::Korean);
    CHECK_OK(xml);
    const PocId other = addPoc(*m_workspace);
    CHECK_OK(importPlan(*m_workspace, other, saved(xml->bytes, u"계획.xml"_s)));
    // Those of all plans are found again, the centre's are nobody's own.
    const Plan plan = *m_workspace->pocs().plan(other);
    for (const poc::Resource &resource : plan.resources)
        QVERIFY(resource.hours.isNull() || std::any_of(hours.begin(), hours.end(), [&](const poc::WorkHours &each) { return each.id == resource.hours; }));
    const auto book = hoursBook(*m_workspace, 2026, 2027);
    CHECK_OK(book);
    const auto all = *m_workspace->workHours().all();
    for (const poc::WorkHours &each : all)
        CHECK_OK(book->calendarOf(each.id));
}

void TestPlanExchange::baselinesThatAreHereStay()
{
    test::ProjectText text;
    text.tasks = {{1, u"설계"_s, u"PT8H0M0S"_s, 1, u"<Baseline><Number>0</Number><Start>2026-03-02T08:00:00</Start><Finish>2026-03-02T17:00:00</Finish><Duration>PT8H0M0S</Duration><Cost>50000</Cost></Baseline>"_s}};
    const auto first = importPlan(*m_workspace, m_poc, saved(text.bytes(), u"계획.xml"_s));
    CHECK_OK(first);
    QCOMPARE(first->kept.newBaselines.size(), 1);
    const auto baselines = *m_workspace->planReview().baselines(m_poc);
    QCOMPARE(baselines.size(), 1u);
    QCOMPARE(baselines[0].takenBy, u"김지원"_s);
    const auto row = m_workspace->planReview().tasks(baselines[0].id)->value(m_workspace->pocs().plan(m_poc)->tasks[0].id);
    QCOMPARE(row.start, std::optional(poc::PlanTime{schedule::momentOf(QDate(2026, 3, 2), 480)}));
    QCOMPARE(row.cost, std::optional(Won{500}));

    text.tasks[0].more.replace(u"2026-03-02T08"_s, u"2026-03-02T09"_s);
    const auto second = importPlan(*m_workspace, m_poc, saved(text.bytes(), u"계획.xml"_s));
    CHECK_OK(second);
    QVERIFY(!second->changed);
    QVERIFY2(second->remarks.join(u'\n').contains(baselines[0].name), qPrintable(second->remarks.join(u'\n')));
}

void TestPlanExchange::nothingChangesOnAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    test::ProjectText text;
    text.tasks = {{1, u"설계"_s}, {2, u"제작"_s, u"PT8H0M0S"_s, 1, {}, {{1}}}};
    test::ProjectText circle = text;
    circle.tasks[0].links = {{2}};
    QTest::newRow("a circle") << circle.bytes() << u"circle"_s;
    test::ProjectText missing = text;
    missing.tasks[1].links = {{77}};
    QTest::newRow("a missing predecessor") << missing.bytes() << u"77"_s;
    QTest::newRow("cut off") << text.bytes().left(500) << u"broken"_s;
    test::ProjectText century = text;
    century.tasks[1].duration = u"PT900000H0M0S"_s;
    QTest::newRow("a duration beyond a century") << century.bytes() << u"hundred years"_s;
    test::ProjectText backwards = text;
    backwards.tasks[1].more = u"<ActualStart>2026-03-05T08:00:00</ActualStart><ActualFinish>2026-03-04T08:00:00</ActualFinish>"_s;
    QTest::newRow("finished before it began") << backwards.bytes() << u"line 6"_s;
    test::ProjectText laughs = text;
    laughs.head += u"<!DOCTYPE Project [<!ENTITY a \"하\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"_s;
    QTest::newRow("a billion laughs") << laughs.bytes() << u"entities"_s;
    test::ProjectText outside = text;
    outside.head += u"<!DOCTYPE Project [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"_s;
    QTest::newRow("an outside entity") << outside.bytes() << u"entities"_s;
    test::ProjectText far = text;
    far.tasks[1].more = u"<ConstraintType>4</ConstraintType><ConstraintDate>9999-12-31T16:00:00</ConstraintDate>"_s;
    QTest::newRow("beyond the year 9999") << far.bytes() << u"9999"_s;
    test::ProjectText free = text;
    free.calendars = test::ProjectText::calendar(1, u"쉬는 달력"_s).replace(u"<DayWorking>1"_s, u"<DayWorking>0"_s);
    QTest::newRow("a calendar without time") << free.bytes() << u"쉬는 달력"_s;
    QTest::newRow("nested without end") << QByteArray("<a>").repeated(200'000) << u"<Project>"_s;
    QTest::newRow("a task nested without end") << QByteArray("<Project><Tasks><Task>" + QByteArray("<a>").repeated(200'000)) << u"broken"_s;
    QTest::newRow("a wrong number") << text.bytes().replace("<UID>2<", "<UID>9999999999<") << u"9999999999"_s;
    QTest::newRow("MS Project's own format") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"Save the plan as XML"_s;
    QTest::newRow("an empty file") << QByteArray() << u"empty"_s;
    QTest::newRow("a table without tasks") << QByteArray("이름\r\n") << u"no task"_s;
    QTest::newRow("a table of something else") << QByteArray("가,나\r\n1,2\r\n") << u"Task name"_s;
    QTest::newRow("a table with a missing predecessor") << QByteArray("번호,작업 이름,선행 작업\r\n1,설계,5\r\n") << u"row 2"_s;
    QTest::newRow("a table with a circle") << QByteArray("번호,작업 이름,선행 작업\r\n1,설계,2\r\n2,제작,1\r\n") << u"“설계” (row 2)"_s;
    QTest::newRow("an unknown calendar") << QByteArray("작업 이름,작업 달력\r\n설계,없는 달력\r\n") << u"없는 달력"_s;
}

void TestPlanExchange::nothingChangesOnAnError()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    CHECK_OK(keep(*m_workspace, m_poc, test::RandomPlan(5).plan(8)));
    const Plan before = *m_workspace->pocs().plan(m_poc);
    const qint64 edits = *m_workspace->journal().newest();
    const auto done = importPlan(*m_workspace, m_poc, saved(bytes, u"계획"_s));
    QVERIFY(!done);
    QVERIFY2(done.error().sentence.contains(word), qPrintable(done.error().sentence));
    QVERIFY(*m_workspace->pocs().plan(m_poc) == before);
    QCOMPARE(*m_workspace->journal().newest(), edits);
}

void TestPlanExchange::aStoppedImportChangesNothing()
{
    test::ProjectText text;
    for (int i = 1; i <= 500; ++i)
        text.tasks += test::ProjectTask{i, u"작업 %1"_s.arg(i)};
    int told = 0;
    bool stop = false;
    Progress progress;
    progress.report = [&](int done, int total) {
        told += done <= total ? 1 : 0;
        stop = done > 100;
    };
    progress.cancelled = [&] { return stop; };
    CHECK_FAILS(importPlan(*m_workspace, m_poc, saved(text.bytes(), u"계획.xml"_s), {}, progress), Error::Kind::Cancelled);
    QVERIFY(told > 0);
    QVERIFY(m_workspace->pocs().plan(m_poc)->tasks.empty());
}

void TestPlanExchange::aLockedPlanIsRefused()
{
    CHECK_OK(keep(*m_workspace, m_poc, test::RandomPlan(5).plan(3)));
    CHECK_OK(m_workspace->edit("Submit plan", [&] { return m_workspace->planReview().submit(m_poc); }));
    test::ProjectText text;
    text.tasks = {{1, u"설계"_s}};
    CHECK_FAILS(importPlan(*m_workspace, m_poc, saved(text.bytes(), u"계획.xml"_s)), Error::Kind::ReadOnly);
    CHECK_OK(exportPlan(*m_workspace, m_poc, PlanFormat::Csv, Language::Korean));
}

void TestPlanExchange::aLargePlan()
{
    constexpr int tasks = 20'000;
    test::ProjectText text;
    for (int i = 1; i <= tasks; ++i)
        text.tasks += test::ProjectTask{i, u"작업 %1"_s.arg(i), u"PT8H0M0S"_s, 1 + (i % 50 == 1 ? 0 : 1), {}, i % 50 > 2 ? QList<test::ProjectLink>{{i - 1}} : QList<test::ProjectLink>()};
    const QString path = saved(text.bytes(), u"계획.xml"_s);
    QElapsedTimer timer;
    timer.start();
    CHECK_OK(importPlan(*m_workspace, m_poc, path));
    qInfo("import of %d tasks: %lld ms", tasks, timer.restart());
    QCOMPARE(int(m_workspace->pocs().plan(m_poc)->tasks.size()), tasks);
    timer.restart();
    const auto again = exportPlan(*m_workspace, m_poc, PlanFormat::Xml, Language::Korean);
    CHECK_OK(again);
    qInfo("export: %lld ms", timer.restart());
    const auto same = importPlan(*m_workspace, m_poc, saved(again->bytes, u"다시.xml"_s));
    CHECK_OK(same);
    QVERIFY(!same->changed);
    qInfo("the same again: %lld ms", timer.elapsed());
}

QTEST_GUILESS_MAIN(TestPlanExchange)
#include "tst_planexchange.moc"
