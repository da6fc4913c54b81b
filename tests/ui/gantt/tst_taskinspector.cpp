// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/sidefixture.h"
#include "ui/widgets/valueedits.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

class TestTaskInspector : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SideFixture> m_it;

    static QString written(const std::optional<poc::PlanTime> &time) { return time ? schedule::momentText(time->moment) : u"-"_s; }

    /// What a person would tell two tasks apart by.
    static QString facts(const poc::Task &task)
    {
        const auto number = [](const std::optional<qint64> &value) { return value ? QString::number(*value) : u"-"_s; };
        const auto won = [](const std::optional<Won> &value) { return value ? QString::number(value->amount) : u"-"_s; };
        return QStringList{task.name, QString::number(task.duration), keyOf(task.rule), written(task.ruleAt), written(task.deadline),
                           QString::number(task.done), written(task.actualStart), written(task.actualFinish),
                           number(task.optimistic), number(task.pessimistic), won(task.cost), won(task.actualCost),
                           QString::number(task.priority)}
            .join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::SideFixture>();
    }
    void cleanup() { m_it.reset(); }

    void everyFieldIsOneEdit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("facts");
        QTest::newRow("name") << u"task.name"_s << u"영상 수집"_s << u"영상 수집|1440|asap|-|-|0|-|-|-|-|-|-|0"_s;
        QTest::newRow("duration") << u"task.duration"_s << u"1주 2일"_s << u"수집|3360|asap|-|-|0|-|-|-|-|-|-|0"_s;
        QTest::newRow("deadline") << u"task.deadline"_s << u"3/20"_s << u"수집|1440|asap|-|2026-03-20T18:00|0|-|-|-|-|-|-|0"_s;
        QTest::newRow("done") << u"task.done"_s << u"40%"_s << u"수집|1440|asap|-|-|40|-|-|-|-|-|-|0"_s;
        QTest::newRow("done in full-width digits") << u"task.done"_s << u"４０"_s << u"수집|1440|asap|-|-|40|-|-|-|-|-|-|0"_s;
        QTest::newRow("began") << u"task.actualStart"_s << u"2026-03-05"_s << u"수집|1440|asap|-|-|0|2026-03-05T09:00|-|-|-|-|-|0"_s;
        // What has ended is done and has begun.
        QTest::newRow("ended") << u"task.actualFinish"_s << u"3/9"_s
                               << u"수집|1440|asap|-|-|100|2026-03-04T09:00|2026-03-09T18:00|-|-|-|-|0"_s;
        QTest::newRow("optimistic") << u"task.optimistic"_s << u"2d"_s << u"수집|1440|asap|-|-|0|-|-|960|-|-|-|0"_s;
        QTest::newRow("pessimistic") << u"task.pessimistic"_s << u"6일"_s << u"수집|1440|asap|-|-|0|-|-|-|2880|-|-|0"_s;
        QTest::newRow("cost") << u"task.cost"_s << u"1200만"_s << u"수집|1440|asap|-|-|0|-|-|-|-|12000000|-|0"_s;
        QTest::newRow("spent") << u"task.actualCost"_s << u"3,500,000"_s << u"수집|1440|asap|-|-|0|-|-|-|-|-|3500000|0"_s;
        QTest::newRow("priority") << u"task.priority"_s << u"-5"_s << u"수집|1440|asap|-|-|0|-|-|-|-|-|-|-5"_s;
    }
    void everyFieldIsOneEdit()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, facts);
        m_it->open(SideTopic::Task);
        const poc::Task before = m_it->task(0);
        QVERIFY(m_it->enter(field.toLatin1().constData(), typed));
        QCOMPARE(this->facts(m_it->task(0)), facts);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->task(0), before);
        QVERIFY(m_it->prompter.errors.isEmpty());
    }

    void whatCannotBeReadStaysAndIsNotStored_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("duration") << u"task.duration"_s << u"한참"_s;
        QTest::newRow("no duration") << u"task.duration"_s << QString();
        QTest::newRow("too much done") << u"task.done"_s << u"140"_s;
        QTest::newRow("date") << u"task.deadline"_s << u"언젠가"_s;
        QTest::newRow("priority") << u"task.priority"_s << u"99999"_s;
    }
    void whatCannotBeReadStaysAndIsNotStored()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        m_it->open(SideTopic::Task);
        const poc::Task before = m_it->task(0);
        QVERIFY(m_it->enter(field.toLatin1().constData(), typed));
        QCOMPARE(m_it->task(0), before);
        QVERIFY(m_it->find<widgets::ValueEdit>(field.toLatin1().constData())->isWrong());
    }

    void whatTheStoreRefusesIsTold()
    {
        m_it->open(SideTopic::Task);
        const poc::Task before = m_it->task(0);
        QVERIFY(m_it->enter("task.optimistic", u"9일"_s)); // longer than the task
        QCOMPARE(m_it->prompter.errors.size(), 1);
        QCOMPARE(m_it->task(0), before);
    }

    void aTaskBecomesAGateAndBack()
    {
        m_it->open(SideTopic::Task);
        QVERIFY(m_it->pick("task.kind", u"gate"_s));
        QCOMPARE(m_it->task(0).duration, 0);
        QVERIFY(m_it->task(0).gate);
        QVERIFY(m_it->pick("task.kind", u"milestone"_s));
        QVERIFY(!m_it->task(0).gate);
        QVERIFY(m_it->pick("task.kind", u"task"_s));
        QCOMPARE(m_it->task(0).duration, 480);
    }

    void aConstraintBringsItsDate()
    {
        m_it->open(SideTopic::Task, 1);
        QVERIFY(!m_it->find<QLineEdit>("task.ruleAt"));
        QVERIFY(m_it->pick("task.rule", u"mfo"_s));
        QCOMPARE(written(m_it->task(1).ruleAt), u"2026-03-10T18:00"_s); // where it ends now
        QVERIFY(m_it->enter("task.ruleAt", u"3/16"_s));
        QCOMPARE(written(m_it->task(1).ruleAt), u"2026-03-16T18:00"_s);
        QVERIFY(m_it->enter("task.ruleAt", QString()));
        QCOMPARE(m_it->task(1).rule, schedule::Constraint::AsSoonAsPossible);
    }

    void elapsedDaysStayDays()
    {
        m_it->open(SideTopic::Task);
        QVERIFY(m_it->enter("task.pessimistic", u"4일"_s));
        QVERIFY(m_it->press("task.elapsed"));
        QCOMPARE(m_it->task(0).duration, 3 * 1440);
        QCOMPARE(m_it->task(0).pessimistic, std::optional<qint64>(4 * 1440));
        QCOMPARE(m_it->text("task.duration"), u"3일"_s);
        QVERIFY(m_it->press("task.elapsed"));
        QCOMPARE(m_it->task(0).duration, 3 * 480);
    }

    void isPutByHandWhereItStands()
    {
        m_it->open(SideTopic::Task, 1);
        QVERIFY(!m_it->find<QLineEdit>("task.manualStart"));
        QVERIFY(m_it->press("task.manual"));
        QCOMPARE(written(m_it->task(1).manualStart), u"2026-03-09T09:00"_s);
        QVERIFY(m_it->enter("task.manualFinish", u"3/13"_s));
        QCOMPARE(written(m_it->task(1).manualFinish), u"2026-03-13T18:00"_s);
        QCOMPARE(m_it->cell(1, PlanModel::Finish), u"3. 13."_s);
        QVERIFY(m_it->press("task.inactive"));
        QVERIFY(m_it->task(1).inactive);
    }

    void goesByItsOwnHours()
    {
        const PocId poc = m_it->addChain();
        m_it->poc = poc;
        poc::WorkHours hours;
        hours.name = u"야간 시험"_s;
        hours.own.week[5] = std::vector<schedule::Shift>{{540, 720}};
        const WorkHoursId night = *m_it->workspace->edit("Add hours", [&] { return m_it->workspace->workHours().add(hours); });
        m_it->openAt(SideTopic::Task);
        QVERIFY(m_it->pick("task.hours", night.toString()));
        QCOMPARE(m_it->task(0).hours, night);
        QVERIFY(m_it->pick("task.hours", QString()));
        QVERIFY(m_it->task(0).hours.isNull());
    }

    void keepsANoteWhileItIsTyped()
    {
        m_it->open(SideTopic::Task);
        auto *note = m_it->find<widgets::NoteEdit>("task.note");
        QVERIFY(note);
        note->setFocus();
        note->insertPlainText(u"조명이 어둡다"_s);
        QTRY_COMPARE(m_it->task(0).note, u"조명이 어둡다"_s);
    }

    void whatIsTypedBelongsToItsTask()
    {
        m_it->open(SideTopic::Task);
        auto *line = m_it->find<QLineEdit>("task.duration");
        line->setFocus();
        line->selectAll();
        line->insert(u"7일"_s);
        m_it->choose(1);
        QCOMPARE(m_it->task(0).duration, 7 * 480);
        QCOMPARE(m_it->task(1).duration, 2 * 480);
        QCOMPARE(m_it->text("task.duration"), u"2일"_s);
    }

    void saysWhyItStandsThere()
    {
        m_it->open(SideTopic::Task, 1);
        QVERIFY2(m_it->words("task.why").contains(u"수집"_s), qPrintable(m_it->words("task.why")));
        QVERIFY(m_it->words("task.dates").contains(u"3. 9."_s));
        QVERIFY(m_it->enter("task.deadline", u"3/9"_s));
        QVERIFY(m_it->words("task.why").contains(u'\n'));
        QVERIFY(!m_it->find<QLabel>("task.why")->accessibleName().isEmpty());
    }

    void linksAreAddedChangedAndRemoved()
    {
        m_it->open(SideTopic::Task, 3); // 교육, by itself
        QVERIFY(m_it->enter("task.addPredecessor", u"1"_s));
        QCOMPARE(m_it->plan().links.size(), 3u);
        QCOMPARE(m_it->plan().links.back().predecessor, m_it->task(0).id);
        QVERIFY(m_it->enter("link.lag", u"-1일"_s));
        QCOMPARE(m_it->plan().links.back().lag, -480);
        QVERIFY(m_it->pick("link.unit", u"elapsed"_s));
        QCOMPARE(m_it->plan().links.back().lag, -1440); // a day stays a day
        QVERIFY(m_it->pick("link.unit", u"percent"_s));
        QCOMPARE(m_it->plan().links.back().lag, 0);
        QVERIFY(m_it->enter("link.lag", u"50%"_s));
        QCOMPARE(m_it->plan().links.back().lag, 50);
        QVERIFY(m_it->enter("link.lag", u"30"_s)); // in the unit that is chosen
        QCOMPARE(m_it->plan().links.back().lag, 30);
        QVERIFY(m_it->enter("link.lag", u"2ed"_s)); // or in the one that is typed
        QCOMPARE(m_it->plan().links.back().unit, schedule::LagUnit::Elapsed);
        QCOMPARE(m_it->plan().links.back().lag, 2880);
        QVERIFY(m_it->enter("link.lag", u"3일"_s));
        QCOMPARE(m_it->plan().links.back().lag, 3 * 1440);
        QVERIFY(m_it->enter("link.lag", QString()));
        QCOMPARE(m_it->plan().links.back().lag, 0);
        QVERIFY(m_it->pick("link.type", u"ss"_s));
        QCOMPARE(m_it->plan().links.back().type, schedule::LinkType::StartToStart);
        // From the other end, by name.
        QVERIFY(m_it->press("link.remove"));
        QCOMPARE(m_it->plan().links.size(), 2u);
        QVERIFY(m_it->enter("task.addSuccessor", u"점검"_s));
        QCOMPARE(m_it->plan().links.back().successor, m_it->task(2).id);
        QVERIFY(m_it->prompter.errors.isEmpty());
    }

    void linksThatCannotBeAreRefused()
    {
        m_it->open(SideTopic::Task);
        QVERIFY(m_it->enter("task.addPredecessor", u"점검"_s)); // it waits for this one
        QVERIFY(m_it->enter("task.addPredecessor", u"없는 작업"_s));
        QCOMPARE(m_it->prompter.errors.size(), 2);
        QVERIFY(m_it->prompter.errors[0].sentence.contains(u"→"_s));
        QCOMPARE(m_it->plan().links.size(), 2u);
    }

    void goesToALinkedTask()
    {
        m_it->open(SideTopic::Task, 1);
        QVERIFY(m_it->press("link.task"));
        QCOMPARE(m_it->table()->currentIndex().row(), 0);
    }

    void resourcesAreAssignedAndMadeInPlace()
    {
        m_it->open(SideTopic::Task);
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        QVERIFY(m_it->enter("task.addResource", u"이수민"_s));
        QCOMPARE(m_it->plan().assignments.size(), 1u);
        QCOMPARE(m_it->plan().resources.front().name, u"이수민"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY(m_it->enter("assignment.units", u"40"_s));
        QCOMPARE(m_it->plan().assignments.front().units, 40);
        // Another task finds who is known, whatever the spelling.
        m_it->choose(1);
        QVERIFY(m_it->enter("task.addResource", u"이 수민"_s));
        QCOMPARE(m_it->workspace->resources().all()->size(), 1u);
        QCOMPARE(m_it->plan().assignments.size(), 2u);
        QVERIFY(m_it->press("assignment.remove"));
        QCOMPARE(m_it->plan().assignments.size(), 1u);
        // The new one and its assignment were one step.
        for (int step = 0; step < 4; ++step)
            CHECK_OK(m_it->workspace->undo());
        QVERIFY(m_it->workspace->resources().all()->empty());
    }

    void saysWhatSlips()
    {
        m_it->open(SideTopic::Task);
        m_it->find<QSpinBox>("slip.days")->setValue(2);
        QVERIFY2(m_it->words("slip.finish").contains(u"12 March"_s) || m_it->words("slip.finish").contains(u"3. 12."_s),
                 qPrintable(m_it->words("slip.finish")));
        QVERIFY(m_it->words("slip.moved").contains(u"라벨링"_s));
        QVERIFY(!m_it->words("slip.moved").contains(u"교육"_s));
        Q_EMIT m_it->find<QLabel>("slip.moved")->linkActivated(m_it->task(1).id.toString());
        QCOMPARE(m_it->table()->currentIndex().row(), 1);
    }

    void aSummaryHasWhatItsTasksSay()
    {
        m_it->poc = m_it->addChain();
        CHECK_OK(m_it->workspace->edit("Indent", [&] { return m_it->store().indent(m_it->task(3).id); }));
        m_it->openAt(SideTopic::Task, 2);
        QVERIFY(m_it->find<QLineEdit>("task.duration")->isReadOnly());
        QVERIFY(!m_it->find<QLineEdit>("task.done"));
        QVERIFY(m_it->find<QLineEdit>("task.name"));
    }

    void aLockedPlanIsOnlyRead()
    {
        m_it->open(SideTopic::Task, 1);
        CHECK_OK(m_it->workspace->edit("Submit", [&] { return m_it->workspace->planReview().submit(m_it->poc); }));
        for (const char *name : {"task.name", "task.duration", "task.deadline", "task.done", "task.cost", "link.lag"})
            QVERIFY2(m_it->find<QLineEdit>(name)->isReadOnly(), name);
        for (const char *name : {"task.kind", "task.rule", "task.elapsed", "task.manual", "link.type"})
            QVERIFY2(!m_it->find<QWidget>(name)->isEnabled(), name);
        QVERIFY(!m_it->find<QLineEdit>("task.addPredecessor"));
        QVERIFY(!m_it->find<QLineEdit>("task.addResource"));
        CHECK_OK(m_it->workspace->edit("Take back", [&] { return m_it->workspace->planReview().takeBack(m_it->poc); }));
        QVERIFY(!m_it->find<QLineEdit>("task.duration")->isReadOnly());
    }
};

QTEST_MAIN(TestTaskInspector)
#include "tst_taskinspector.moc"
