// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/planfixture.h"
#include "ui/gantt/linkeditor.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

class TestPlanPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PlanFixture> m_it;

    /// Types into a cell as F2 does and presses Enter.
    void type(int row, int column, const QString &text)
    {
        m_it->table()->editCell(row, column);
        auto *editor = m_it->table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!m_it->table()->isEditing());
    }

    poc::Plan plan() { return *m_it->store().plan(m_it->store().of(m_it->client)->back().id); }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::PlanFixture>();
    }
    void cleanup() { m_it.reset(); }

    void showsThePlan()
    {
        m_it->addChain();
        m_it->show();
        QAbstractItemModelTester tester(m_it->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|교육"_s);
        QCOMPARE(m_it->column(PlanModel::Duration), u"3일|2일||1일"_s);
        QCOMPARE(m_it->column(PlanModel::Start), u"3. 4.|3. 9.|3. 10.|3. 4."_s);
        QCOMPARE(m_it->column(PlanModel::Finish), u"3. 6.|3. 10.|3. 10.|3. 4."_s);
        m_it->trigger("longer");
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 10."_s);
    }

    void beginsWithoutAPoc()
    {
        m_it->show();
        m_it->prompter.texts = {u"출고 비전 검사 PoC"_s};
        m_it->page->findChild<QPushButton *>(u"newUsual"_s)->click();
        QCOMPARE(m_it->prompter.asked, QStringList{u"New PoC"_s});
        QCOMPARE(m_it->table()->model()->rowCount(), 16);
        QCOMPARE(plan().poc.caseFile, m_it->caseFile);
        QCOMPARE(plan().poc.starts, QDate(2026, 3, 9)); // next Monday
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->table()->model()->rowCount(), 0);
        QVERIFY(m_it->page->findChild<QPushButton *>(u"newUsual"_s)->isVisible());
        m_it->page->findChild<QPushButton *>(u"newEmpty"_s)->click(); // nothing typed: nothing made
        QCOMPARE(*m_it->store().count(), 0);
    }

    void beginsFromATemplate()
    {
        m_it->show();
        m_it->prompter.texts = {u"설비 예지보전"_s};
        auto *button = m_it->page->findChild<QPushButton *>(u"newFromTemplate"_s);
        QCOMPARE(button->menu()->actions().size(), 7);
        button->menu()->findChild<QAction *>(u"predictive-maintenance"_s)->trigger();
        QCOMPARE(plan().poc.name, u"설비 예지보전"_s);
        QCOMPARE(m_it->table()->model()->rowCount(), 24);
        QVERIFY(plan().tasks[2].pessimistic.has_value());
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(*m_it->store().count(), 0);
    }

    void fillsAnEmptyPlan()
    {
        m_it->addPoc();
        m_it->show();
        m_it->page->findChild<QPushButton *>(u"addFirst"_s)->click();
        QCOMPARE(m_it->table()->model()->rowCount(), 1);
        QVERIFY(m_it->table()->isEditing());
        CHECK_OK(m_it->workspace->undo());
        m_it->page->findChild<QPushButton *>(u"addUsual"_s)->click();
        QCOMPARE(m_it->table()->model()->rowCount(), 16);
    }

    void choosesAmongSeveralPocs()
    {
        m_it->addChain();
        const PocId second = m_it->addPoc(u"두 번째 PoC"_s);
        m_it->show();
        auto *chooser = m_it->page->findChild<QComboBox *>(u"pocs"_s);
        QCOMPARE(chooser->count(), 2);
        QCOMPARE(chooser->currentText(), u"두 번째 PoC"_s);
        QTest::keyClick(chooser, Qt::Key_Up);
        QCOMPARE(m_it->table()->model()->rowCount(), 4);
        m_it->prompter.texts = {u"출고 검사"_s};
        QMenu *menu = m_it->page->findChild<QToolButton *>(u"pocMenu"_s)->menu();
        menu->findChild<QAction *>(u"poc.rename"_s)->trigger();
        QCOMPARE(chooser->currentText(), u"출고 검사"_s);
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        menu->findChild<QAction *>(u"poc.remove"_s)->trigger();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(1).toBool()); // with Undo beside it
        QCOMPARE(chooser->count(), 1);
        QCOMPARE(PocId::fromBytes(chooser->currentData().toByteArray()), second);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(chooser->count(), 2);
    }

    void movesThePocByItsStart()
    {
        m_it->addChain();
        m_it->show();
        auto *start = m_it->page->findChild<QLineEdit *>(u"pocStart"_s);
        start->setFocus();
        start->setText(u"4/1"_s);
        QTest::keyClick(start, Qt::Key_Return);
        QCOMPARE(plan().poc.starts, QDate(2026, 4, 1));
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"4. 1."_s);
    }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown"); // empty: refused
        QTest::newRow("이름") << 0 << int(PlanModel::Name) << u"현장 데이터 수집"_s << u"현장 데이터 수집"_s;
        QTest::newRow("blank name") << 0 << int(PlanModel::Name) << u" "_s << QString();
        QTest::newRow("5일") << 0 << int(PlanModel::Duration) << u"5일"_s << u"5일"_s;
        QTest::newRow("2w") << 0 << int(PlanModel::Duration) << u"2w"_s << u"10일"_s;
        QTest::newRow("4h") << 0 << int(PlanModel::Duration) << u"4h"_s << u"0.5일"_s;
        QTest::newRow("date of a milestone") << 2 << int(PlanModel::Start) << u"3/17"_s << u"3. 17."_s;
        QTest::newRow("milestone becomes a task") << 2 << int(PlanModel::Duration) << u"1d"_s << u"1일"_s;
        QTest::newRow("by the clock") << 0 << int(PlanModel::Duration) << u"3ed"_s << u"경과 3일"_s;
        QTest::newRow("by the clock, as shown") << 0 << int(PlanModel::Duration) << u"경과 2일"_s << u"경과 2일"_s;
        QTest::newRow("no duration") << 0 << int(PlanModel::Duration) << u"곧"_s << QString();
        QTest::newRow("start") << 0 << int(PlanModel::Start) << u"3/12"_s << u"3. 12."_s;
        QTest::newRow("start in words") << 0 << int(PlanModel::Start) << u"모레"_s << u"3. 6."_s;
        QTest::newRow("start on a Saturday") << 0 << int(PlanModel::Start) << u"2026-03-14"_s << u"3. 16."_s;
        QTest::newRow("no date") << 0 << int(PlanModel::Start) << u"어느 날"_s << QString();
        QTest::newRow("finish") << 0 << int(PlanModel::Finish) << u"3. 11."_s << u"3. 11."_s;
        QTest::newRow("finish before start") << 1 << int(PlanModel::Finish) << u"3. 4."_s << QString();
        QTest::newRow("done") << 0 << int(PlanModel::Done) << u"60%"_s << u"60%"_s;
        QTest::newRow("done without sign") << 0 << int(PlanModel::Done) << u"５"_s << u"5%"_s;
        QTest::newRow("too much") << 0 << int(PlanModel::Done) << u"120"_s << QString();
    }

    void readsWhatIsTyped()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        m_it->addChain();
        m_it->show();
        const QString before = m_it->cell(row, column);
        type(row, column, text);
        QCOMPARE(m_it->cell(row, column), shown.isEmpty() ? before : shown);
        QCOMPARE(m_it->prompter.errors.size(), shown.isEmpty() ? 1 : 0);
        if (!shown.isEmpty()) {
            CHECK_OK(m_it->workspace->undo());
            QCOMPARE(m_it->cell(row, column), before);
        }
    }

    void saysWhyATaskCannotStartEarlier()
    {
        m_it->addChain();
        m_it->show();
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        type(1, PlanModel::Start, u"3/4"_s);
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 9."_s);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.at(0).at(0).toString().contains(u"‘수집’ 완료 후"_s), qPrintable(told.at(0).at(0).toString()));
        // The rule that does nothing is not kept, so that the task follows when its predecessor gets shorter.
        QCOMPARE(plan().tasks[1].rule, schedule::Constraint::AsSoonAsPossible);
        type(0, PlanModel::Duration, u"1일"_s);
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 5."_s);
    }

    void clearsADate()
    {
        m_it->addChain();
        m_it->show();
        type(3, PlanModel::Start, u"3/20"_s);
        QCOMPARE(plan().tasks[3].rule, schedule::Constraint::StartNoEarlierThan);
        type(3, PlanModel::Start, u""_s);
        QCOMPARE(plan().tasks[3].rule, schedule::Constraint::AsSoonAsPossible);
        QCOMPARE(m_it->cell(3, PlanModel::Start), u"3. 4."_s);
    }

    void movesAndResizesByKeys()
    {
        m_it->addChain();
        m_it->show();
        m_it->choose(2); // a milestone at the end of a day goes to the end of the next
        m_it->trigger("later");
        QCOMPARE(m_it->cell(2, PlanModel::Start), u"3. 11."_s);
        QCOMPARE(schedule::momentText(plan().tasks[2].ruleAt->moment), u"2026-03-11T18:00"_s);
        m_it->trigger("earlier");
        QCOMPARE(m_it->cell(2, PlanModel::Start), u"3. 10."_s);
        QVERIFY(!plan().tasks[2].ruleAt);
        m_it->choose(0);
        m_it->trigger("later");
        m_it->trigger("later");
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 6."_s);
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 11."_s);
        m_it->trigger("earlier");
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 5."_s);
        CHECK_OK(m_it->workspace->undo()); // one spell of one key is one step
        QCOMPARE(m_it->cell(0, PlanModel::Start), u"3. 4."_s);
        m_it->trigger("longer");
        QCOMPARE(m_it->cell(0, PlanModel::Duration), u"4일"_s);
        for (int i = 0; i < 6; ++i)
            m_it->trigger("shorter");
        QCOMPARE(m_it->cell(0, PlanModel::Duration), u"0.5일"_s);
        m_it->trigger("more");
        m_it->trigger("more");
        m_it->trigger("less");
        QCOMPARE(m_it->cell(0, PlanModel::Done), u"10%"_s);
        QVERIFY(m_it->prompter.errors.isEmpty());
        // Going earlier than the project's start says what holds it.
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        m_it->trigger("earlier");
        QCOMPARE(told.size(), 1);
    }

    void ordersAndIndentsByKeys()
    {
        m_it->addChain();
        m_it->show();
        m_it->choose(3);
        QTest::keyClick(m_it->table(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|교육|점검"_s);
        QCOMPARE(m_it->table()->currentIndex().row(), 2); // stays with the task
        QTest::keyClick(m_it->chart(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(m_it->table()->currentIndex().row(), 3);
        m_it->trigger("up");
        m_it->trigger("up");
        m_it->trigger("indent");
        QVERIFY(m_it->table()->model()->index(0, 0).data(PlanModel::SummaryRole).toBool());
        QCOMPARE(m_it->table()->currentIndex().data(PlanModel::LevelRole).toInt(), 1);
        m_it->choose(0);
        QTest::keyClick(m_it->table(), Qt::Key_Space);
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검"_s);
        QTest::keyClick(m_it->table(), Qt::Key_Plus);
        m_it->choose(1);
        m_it->trigger("outdent");
        QVERIFY(!m_it->table()->model()->index(0, 0).data(PlanModel::SummaryRole).toBool());
        m_it->choose(0);
        m_it->trigger("outdent"); // at the top already
        QCOMPARE(m_it->prompter.errors.size(), 1);
    }

    void addsAndDeletes()
    {
        m_it->addChain();
        m_it->show();
        m_it->choose(0);
        m_it->trigger("add");
        QVERIFY(m_it->table()->isEditing());
        auto *editor = m_it->table()->viewport()->findChild<QLineEdit *>();
        editor->setText(u"사전 교육"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_it->column(PlanModel::Name), u"수집|사전 교육|라벨링|점검|교육"_s);
        QCOMPARE(m_it->table()->currentIndex().row(), 1);
        m_it->trigger("milestone");
        QVERIFY(m_it->table()->currentIndex().data(PlanModel::MilestoneRole).toBool());
        m_it->trigger("remove");
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|교육"_s);
        QCOMPARE(m_it->table()->currentIndex().row(), 1); // the one that took its place
        m_it->table()->selectAll();
        m_it->trigger("remove");
        QCOMPARE(*m_it->workspace->database().count("SELECT count(*) FROM task"), 0);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->column(PlanModel::Name), u"수집|라벨링|점검|교육"_s);
    }

    void linksByKeys()
    {
        m_it->addChain();
        m_it->show();
        m_it->choose(2);
        m_it->trigger("link");
        QVERIFY(!m_it->page->statusHint().isEmpty());
        m_it->choose(3);
        m_it->trigger("link");
        QCOMPARE(plan().links.size(), 3u);
        QCOMPARE(m_it->cell(3, PlanModel::Start), u"3. 11."_s);
        // A circle is refused, with the tasks named.
        m_it->trigger("link");
        m_it->choose(0);
        QTest::keyClick(m_it->table(), Qt::Key_Return);
        QCOMPARE(m_it->prompter.errors.size(), 1);
        QVERIFY(m_it->prompter.errors.front().sentence.contains(u"수집"_s));
        // Esc leaves it.
        m_it->trigger("link");
        QTest::keyClick(m_it->table(), Qt::Key_Escape);
        m_it->choose(1);
        QTest::keyClick(m_it->table(), Qt::Key_Return);
        QVERIFY(m_it->table()->isEditing());
        m_it->table()->commitPending();
        QCOMPARE(plan().links.size(), 3u);
    }

    void changesALinkFromTheMenu()
    {
        m_it->addChain();
        m_it->show();
        m_it->choose(1);
        const auto inMenu = [this](int which) {
            auto *menu = m_it->page->findChild<QMenu *>(u"taskMenu"_s);
            Q_EMIT menu->aboutToShow();
            QMenu *link = menu->actions().back()->menu();
            QVERIFY(link != nullptr);
            link->actions().at(which)->trigger();
        };
        const auto editor = [this] { return m_it->page->findChild<LinkEditor *>(); };
        const auto typeLag = [&](const QString &text) {
            inMenu(0);
            QVERIFY(editor()->isVisible());
            auto *lag = editor()->findChild<QLineEdit *>(u"linkLag"_s);
            lag->setText(text);
            QTest::keyClick(lag, Qt::Key_Return);
            QVERIFY(!editor()->isVisible());
        };
        typeLag(u"2일"_s);
        QCOMPARE(plan().links[0].lag, 960);
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 11."_s);
        typeLag(u"-1d"_s);
        QCOMPARE(plan().links[0].lag, -480);
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 6."_s);
        typeLag(u"50%"_s);
        QCOMPARE(plan().links[0].unit, schedule::LagUnit::Percent);
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 10."_s);
        typeLag(u"곧"_s);
        QCOMPARE(m_it->prompter.errors.size(), 1);
        QCOMPARE(plan().links[0].lag, 50);
        inMenu(0);
        auto *type = editor()->findChild<QComboBox *>(u"linkType"_s);
        type->setCurrentIndex(type->findData(int(schedule::LinkType::StartToStart)));
        Q_EMIT type->activated(type->currentIndex());
        QCOMPARE(plan().links[0].type, schedule::LinkType::StartToStart);
        editor()->hide();
        inMenu(1);
        QCOMPARE(plan().links.size(), 1u);
    }

    /// The last syllable of a name that is being composed is kept when the page is left.
    void keepsAComposingSyllable()
    {
        m_it->addChain();
        m_it->show();
        m_it->table()->editCell(0, PlanModel::Name);
        auto *editor = m_it->table()->viewport()->findChild<QLineEdit *>();
        editor->setText(u"데이터 수"_s);
        QInputMethodEvent composing(u"집"_s, {});
        QCoreApplication::sendEvent(editor, &composing);
        QInputMethodEvent commit;
        commit.setCommitString(u"집"_s);
        QCoreApplication::sendEvent(editor, &commit);
        m_it->page->commitPending();
        QCOMPARE(plan().tasks[0].name, u"데이터 수집"_s);
        QVERIFY(!m_it->table()->isEditing());
    }

    void comesBackToItsPlace()
    {
        m_it->addChain();
        m_it->addPoc(u"두 번째"_s);
        m_it->show();
        auto *chooser = m_it->page->findChild<QComboBox *>(u"pocs"_s);
        QTest::keyClick(chooser, Qt::Key_Up);
        m_it->choose(2);
        m_it->chart()->setPxPerDay(20);
        m_it->chart()->setLeftDay(double(schedule::dayNumber(QDate(2026, 3, 2))));
        const QVariantMap state = m_it->page->saveState();
        m_it->show();
        m_it->page->restoreState(state);
        QCOMPARE(m_it->table()->model()->rowCount(), 4);
        QCOMPARE(m_it->table()->currentIndex().row(), 2);
        QCOMPARE(m_it->chart()->pxPerDay(), 20.0);
        QVERIFY(qAbs(m_it->chart()->leftDay() - double(schedule::dayNumber(QDate(2026, 3, 2)))) < 0.1);
    }

    void followsWhatOthersChange()
    {
        const PocId poc = m_it->addChain();
        m_it->show();
        m_it->choose(3);
        poc::Task task = plan().tasks[0];
        task.duration = 4800;
        CHECK_OK(m_it->workspace->edit("Elsewhere", [&] { return m_it->store().change(task); }));
        QCOMPARE(m_it->cell(1, PlanModel::Start), u"3. 18."_s);
        QCOMPARE(m_it->table()->currentIndex().row(), 3);
        CHECK_OK(m_it->workspace->edit("Elsewhere", [&] { return m_it->store().remove(poc); }));
        QVERIFY(m_it->page->findChild<QPushButton *>(u"newUsual"_s)->isVisible());
    }

    void namesEveryControl()
    {
        m_it->addChain();
        m_it->show();
        const auto all = m_it->page->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->inherits("QScrollBar") || each->inherits("QHeaderView"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QLatin1StringView(each->metaObject()->className()) + u' ' + each->objectName()));
        }
        const QModelIndex critical = m_it->table()->model()->index(0, 0);
        QVERIFY(critical.data(Qt::AccessibleTextRole).toString().size() > critical.data().toString().size());
        m_it->choose(1);
        QVERIFY(m_it->chart()->accessibleDescription().contains(u"라벨링"_s));
        QVERIFY(!m_it->chart()->accessibleDescription().contains(u'<'));
    }

    void speaksEnglish()
    {
        test::PlanFixture english(Language::English);
        english.addChain();
        english.show();
        QCOMPARE(english.column(PlanModel::Duration), u"3 d|2 d||1 d"_s);
        QCOMPARE(english.column(PlanModel::Start), u"4 Mar|9 Mar|10 Mar|4 Mar"_s);
    }
};

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
