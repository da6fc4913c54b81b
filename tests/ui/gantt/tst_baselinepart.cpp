// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/sidefixture.h"
#include "ui/gantt/earnedvalueview.h"
#include "ui/gantt/variancemodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

class TestBaselinePart : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SideFixture> m_it;

    std::vector<poc::Baseline> baselines() { return *m_it->workspace->planReview().baselines(m_it->poc); }
    void take(const QString &name)
    {
        m_it->prompter.texts = {name};
        QVERIFY(m_it->press("baseline.take"));
    }
    void lengthen(int task, int days)
    {
        poc::Task changed = m_it->task(task);
        changed.duration += days * 480;
        CHECK_OK(m_it->workspace->edit("Change", [&] { return m_it->store().change(changed); }));
    }
    /// A row of the table in one line.
    QString row(int row) const
    {
        const auto *table = m_it->find<widgets::TableView>("baseline.tasks");
        QStringList texts;
        for (int column = 0; table && column < VarianceModel::ColumnCount; ++column)
            texts << table->model()->index(row, column).data().toString();
        return texts.join(u'|');
    }
    QString valueWords() const
    {
        QStringList texts;
        const auto labels = m_it->page->findChild<EarnedValueView *>()->findChildren<QLabel *>();
        for (const QLabel *each : labels) {
            if (each->isVisible())
                texts << each->text();
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::SideFixture>();
    }
    void cleanup() { m_it.reset(); }

    void isTakenNamedAndShown()
    {
        m_it->open(SideTopic::Baselines);
        QVERIFY(!m_it->find<QLabel>("baseline.finish"));
        take(u"협약"_s);
        QCOMPARE(baselines().size(), 1u);
        QCOMPARE(baselines().front().name, u"협약"_s);
        QCOMPARE(baselines().front().takenBy, u"김지원"_s);
        QCOMPARE(m_it->find<widgets::ChoiceBox>("baseline.chosen")->currentText(), u"협약"_s);
        QVERIFY(m_it->find<QLabel>("baseline.finish"));
        CHECK_OK(m_it->workspace->undo());
        QVERIFY(baselines().empty());
        QVERIFY(!m_it->find<QLabel>("baseline.finish"));
    }

    void oneOfSeveralIsChosen()
    {
        m_it->open(SideTopic::Baselines);
        take(u"처음"_s);
        lengthen(0, 2);
        take(u"나중"_s);
        QCOMPARE(row(0), u"수집|0|0|0"_s);
        QVERIFY(m_it->pick("baseline.chosen", baselines().front().id.toString()));
        QCOMPARE(row(0), u"수집|0|+2|+2"_s);
        QVERIFY(m_it->pick("baseline.chosen", QString()));
        QVERIFY(!m_it->find<widgets::TableView>("baseline.tasks"));
        take(u"처음"_s); // the name is taken
        QCOMPARE(m_it->prompter.errors.size(), 1);
    }

    void isRenamedAndDeleted()
    {
        m_it->open(SideTopic::Baselines);
        take(u"처음"_s);
        m_it->prompter.texts = {u"협약 계획"_s};
        QVERIFY(m_it->press("baseline.rename"));
        QCOMPARE(baselines().front().name, u"협약 계획"_s);
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        QVERIFY(m_it->press("baseline.remove"));
        QVERIFY(baselines().empty());
        QCOMPARE(told.size(), 1);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(baselines().size(), 1u);
    }

    void saysHowThePlanStandsAndWhy()
    {
        m_it->open(SideTopic::Baselines);
        take(u"처음"_s);
        lengthen(0, 2);
        QAbstractItemModelTester tester(m_it->find<widgets::TableView>("baseline.tasks")->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(row(0), u"수집|0|+2|+2"_s);
        QCOMPARE(row(1), u"라벨링|+2|+2|0"_s);
        QCOMPARE(row(3), u"교육|0|0|0"_s);
        QVERIFY2(m_it->words("baseline.why").contains(u"수집"_s), qPrintable(m_it->words("baseline.why")));
        QVERIFY(m_it->words("baseline.taskWhy").isEmpty()); // the selected task slips for the same reason
        lengthen(3, 1);
        m_it->choose(3);
        QVERIFY2(m_it->words("baseline.taskWhy").contains(u"교육"_s), qPrintable(m_it->words("baseline.taskWhy")));
        lengthen(3, -1);
        const TaskId fresh = m_it->addTask(m_it->poc, u"추가 시험"_s, 1);
        QCOMPARE(row(4).section(u'|', 0, 0), u"추가 시험"_s);
        QVERIFY(!row(4).contains(u'0'));
        CHECK_OK(m_it->workspace->edit("Remove", [&] { return m_it->store().removeTasks({m_it->task(3).id, fresh}); }));
        QVERIFY(m_it->words("baseline.gone").contains(u"교육"_s));
    }

    void earnedValueNeedsCosts()
    {
        m_it->open(SideTopic::Baselines);
        QVERIFY(!valueWords().contains(u"PV"_s));
        poc::Task task = m_it->task(0);
        task.cost = Won{3'000'000};
        task.done = 33;
        CHECK_OK(m_it->workspace->edit("Cost", [&] { return m_it->store().change(task); }));
        QVERIFY2(valueWords().contains(u"PV"_s), qPrintable(valueWords()));
        QVERIFY(valueWords().contains(u"EV"_s));
        QVERIFY(!valueWords().contains(u"CPI"_s)); // nobody said what was spent
        task.actualCost = Won{2'000'000};
        CHECK_OK(m_it->workspace->edit("Cost", [&] { return m_it->store().change(task); }));
        QVERIFY(valueWords().contains(u"CPI"_s));
        QVERIFY(valueWords().contains(u"EAC"_s));
    }

    void figuresSayWhatTheyMean()
    {
        poc::EarnedValue value;
        value.budget = 10'000'000;
        value.planned = 5'000'000;
        value.earned = 4'000'000;
        value.actual = 5'000'000;
        const auto lines = valueLines(value, Language::Korean);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0].value, u"5,000,000원"_s);
        QCOMPARE(lines[3].value, u"0.80"_s);
        QVERIFY(lines[3].meaning.contains(u"20%"_s));
        QCOMPARE(lines[3].tone, widgets::Tone::Bad);
        QCOMPARE(lines[5].value, u"12,500,000원"_s);
        QVERIFY(lines[5].meaning.contains(u"2,500,000원"_s));
        value.earned = 5'000'000;
        QCOMPARE(valueLines(value, Language::Korean)[3].tone, widgets::Tone::Good);
        for (const ValueLine &line : valueLines(value, Language::English))
            QVERIFY(!line.meaning.isEmpty());
    }

    void writesDays()
    {
        QCOMPARE(VarianceModel::daysText(4), u"+4"_s);
        QCOMPARE(VarianceModel::daysText(-0.5), u"-0.5"_s);
        QCOMPARE(VarianceModel::daysText(0.02), u"0"_s);
        QCOMPARE(VarianceModel::daysText(-0.02), u"0"_s);
    }
};

QTEST_MAIN(TestBaselinePart)
#include "tst_baselinepart.moc"
