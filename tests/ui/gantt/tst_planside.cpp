// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/sidefixture.h"
#include "ui/gantt/sidepart.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QTranslator>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

class TestPlanSide : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SideFixture> m_it;

    static QList<SideTopic> topics()
    {
        return {SideTopic::Task, SideTopic::Project, SideTopic::Resources, SideTopic::Baselines, SideTopic::Risk, SideTopic::Review};
    }

    /// A plan in which every topic has something to show.
    void fill()
    {
        auto &workspace = *m_it->workspace;
        m_it->poc = m_it->addChain();
        poc::Task task = m_it->task(0);
        task.name = u"출고 라인 카메라 영상 수집과 조명 조건 기록"_s;
        task.optimistic = 960;
        task.pessimistic = 3360;
        task.cost = Won{120'000'000};
        task.actualCost = Won{20'000'000};
        task.done = 40;
        task.manual = true;
        task.rule = schedule::Constraint::StartNoEarlierThan;
        task.ruleAt = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 4), 540)};
        CHECK_OK(workspace.edit("Change", [&] { return m_it->store().change(task); }));
        poc::Poc poc = m_it->plan().poc;
        poc.due = QDate(2026, 3, 9);
        CHECK_OK(workspace.edit("Due", [&] { return m_it->store().change(poc); }));
        CHECK_OK(workspace.edit("Assign", [&]() -> Result<> {
            poc::Resource who;
            who.name = u"서울과학기술대학교 산학협력단 이수민"_s;
            AXW_TRY_ASSIGN(id, workspace.resources().add(who));
            AXW_TRY(workspace.resources().assign(task.id, id, 40));
            AXW_TRY(workspace.planReview().comment(m_it->poc, task.id, u"조명이 어두운 오후에도 찍어야 합니다."_s, u"이검토"_s));
            return {};
        }));
        const poc::Plan plan = m_it->plan();
        const auto dates = poc::scheduled(plan, schedule::koreanCalendar(2025, 2027));
        CHECK_OK(workspace.edit("Baseline", [&] { return workspace.planReview().takeBaseline(plan, dates, u"협약 때의 기준계획"_s, u"김지원"_s); }));
        task.duration = 3360;
        CHECK_OK(workspace.edit("Change", [&] { return m_it->store().change(task); }));
        CHECK_OK(workspace.edit("Submit", [&] { return workspace.planReview().submit(m_it->poc); }));
    }

    /// The first two controls that Tab reaches in another order than they stand in; empty when there are none.
    static QString disorderIn(SidePart &part)
    {
        const QWidget *before = nullptr;
        int count = 0;
        for (QWidget *each = part.nextInFocusChain(); each != &part; each = each->nextInFocusChain()) {
            if (!part.isAncestorOf(each) || !each->isVisible() || !each->isEnabled() || (each->focusPolicy() & Qt::TabFocus) != Qt::TabFocus
                || each->objectName() == u"qt_spinbox_lineedit"_s)
                continue;
            ++count;
            if (const QWidget *last = std::exchange(before, each)) {
                const QPoint from = last->mapTo(&part, last->rect().center());
                const QPoint to = each->mapTo(&part, each->rect().center());
                const bool sameLine = std::abs(to.y() - from.y()) <= 8;
                if (sameLine ? to.x() <= from.x() : to.y() <= from.y())
                    return u"%1: %2 before %3"_s.arg(part.objectName(), last->objectName(), each->objectName());
            }
        }
        return count < 2 ? u"nothing to go through"_s : QString();
    }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::SideFixture>();
    }
    void cleanup() { m_it.reset(); }

    void isOpenWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("open");
        QTest::newRow("a laptop of 1366") << 1190 << true;
        QTest::newRow("narrow") << 1000 << false;
    }
    void isOpenWhereThereIsRoom()
    {
        QFETCH(int, width);
        QFETCH(bool, open);
        m_it->addChain();
        m_it->show({width, 600});
        QCOMPARE(m_it->side()->isOpen(), open);
        QVERIFY(m_it->chart()->width() >= 300);
        QVERIFY(m_it->find<QToolButton>("side0")); // the way to open it is always there
    }

    void isRemembered()
    {
        m_it->addChain();
        m_it->show();
        QVERIFY(m_it->press("side4"));
        QCOMPARE(m_it->side()->topic(), SideTopic::Risk);
        m_it->show();
        QVERIFY(m_it->side()->isOpen());
        QCOMPARE(m_it->side()->topic(), SideTopic::Risk);
        QVERIFY(m_it->press("side4")); // the one that is open closes it
        QVERIFY(!m_it->side()->isOpen());
        m_it->show();
        QVERIFY(!m_it->side()->isOpen());
    }

    void isReachedAndLeftByKeys()
    {
        m_it->addChain();
        m_it->show();
        m_it->choose(1);
        m_it->trigger("side");
        QVERIFY(!m_it->side()->isOpen());
        m_it->trigger("task");
        QVERIFY(m_it->side()->isOpen());
        QCOMPARE(m_it->page->focusWidget()->objectName(), u"task.name"_s);
        QTest::keyClick(m_it->page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_it->page->focusWidget(), m_it->table());
        m_it->trigger("task");
        m_it->trigger("side");
        QVERIFY(!m_it->side()->isOpen());
        QCOMPARE(m_it->page->focusWidget(), m_it->table());
        for (const auto &[action, topic] : {std::pair("project", SideTopic::Project), std::pair("resources", SideTopic::Resources),
                                            std::pair("baselines", SideTopic::Baselines), std::pair("risk", SideTopic::Risk),
                                            std::pair("review", SideTopic::Review)}) {
            m_it->trigger(action);
            QCOMPARE(m_it->side()->topic(), topic);
            QVERIFY2(m_it->side()->isAncestorOf(m_it->page->focusWidget()), action);
        }
    }

    /// Del and letters are commands of the table: in the panel they would hit a task nobody looks at.
    void plainKeysStayInThePanel_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("kept");
        QTest::newRow("Del") << int(Qt::Key_Delete) << int(Qt::NoModifier) << true;
        QTest::newRow("a letter") << int(Qt::Key_L) << int(Qt::NoModifier) << true;
        QTest::newRow("Ins") << int(Qt::Key_Insert) << int(Qt::NoModifier) << true;
        QTest::newRow("undo") << int(Qt::Key_Z) << int(Qt::ControlModifier) << false;
        QTest::newRow("help") << int(Qt::Key_F1) << int(Qt::NoModifier) << false;
        QTest::newRow("move the task") << int(Qt::Key_Right) << int(Qt::AltModifier) << false;
    }
    void plainKeysStayInThePanel()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(bool, kept);
        m_it->open(SideTopic::Risk);
        auto *button = m_it->find<QToolButton>("side4");
        button->setFocus();
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::KeyboardModifiers(modifiers));
        event.ignore();
        QCoreApplication::sendEvent(button, &event);
        QCOMPARE(event.isAccepted(), kept);
    }

    void followsTheSelection()
    {
        m_it->open(SideTopic::Task);
        QCOMPARE(m_it->text("task.name"), u"수집"_s);
        m_it->choose(2);
        QCOMPARE(m_it->text("task.name"), u"점검"_s);
        CHECK_OK(m_it->workspace->edit("Elsewhere", [&] {
            poc::Task task = m_it->task(2);
            task.name = u"중간 점검"_s;
            return m_it->store().change(task);
        }));
        QCOMPARE(m_it->text("task.name"), u"중간 점검"_s);
        CHECK_OK(m_it->workspace->edit("Elsewhere", [&] { return m_it->store().removeTasks({m_it->task(2).id}); }));
        QCOMPARE(m_it->text("task.name"), u"교육"_s); // the one that took its place
    }

    /// Tab goes down the panel, line by line.
    void tabGoesDownThePanel()
    {
        m_it->poc = m_it->addChain();
        auto &workspace = *m_it->workspace;
        CHECK_OK(workspace.edit("Fill", [&]() -> Result<> {
            for (const QString &name : {u"이수민"_s, u"GPU 서버"_s}) {
                poc::Resource one;
                one.name = name;
                AXW_TRY_ASSIGN(id, workspace.resources().add(one));
                AXW_TRY(workspace.resources().assign(m_it->task(1).id, id));
            }
            for (const QString &text : {u"하나"_s, u"둘"_s})
                AXW_TRY(workspace.planReview().comment(m_it->poc, {}, text, workspace.person()));
            poc::Task task = m_it->task(0);
            task.pessimistic = 4800;
            return m_it->store().change(task);
        }));
        m_it->openAt(SideTopic::Task, 0);
        m_it->choose(1); // its links and people are put between what stood there before
        const poc::Plan plan = m_it->plan();
        CHECK_OK(workspace.edit("Baseline", [&] {
            return workspace.planReview().takeBaseline(plan, poc::scheduled(plan, schedule::koreanCalendar(2025, 2027)), u"처음"_s, u"김지원"_s);
        }));
        for (const SideTopic topic : topics()) {
            m_it->side()->showTopic(topic);
            QTRY_COMPARE(disorderIn(*m_it->side()->part(topic)), QString());
        }
    }

    void fitsThePanelAndNamesEveryControl_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::newRow("Korean") << true;
        QTest::newRow("English") << false;
    }
    void fitsThePanelAndNamesEveryControl()
    {
        QFETCH(bool, korean);
        QTranslator words;
        QVERIFY(words.load(korean ? u":/axw/i18n/axworkbench_ko.qm"_s : u":/axw/i18n/axworkbench_en.qm"_s));
        QCoreApplication::installTranslator(&words);
        m_it = std::make_unique<test::SideFixture>(korean ? Language::Korean : Language::English);
        fill();
        m_it->openAt(SideTopic::Task);
        for (const SideTopic topic : topics()) {
            m_it->side()->showTopic(topic);
            const SidePart *part = m_it->side()->part(topic);
            const QWidget *room = part->parentWidget();
            QVERIFY2(part->minimumSizeHint().width() <= room->width(),
                     qPrintable(u"%1: %2 > %3"_s.arg(part->objectName()).arg(part->minimumSizeHint().width()).arg(room->width())));
            const auto all = m_it->side()->findChildren<QWidget *>();
            for (const QWidget *each : all) {
                if (!each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->inherits("QScrollBar") || each->inherits("QHeaderView"))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(each);
                QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                         qPrintable(QLatin1StringView(each->metaObject()->className()) + u' ' + each->objectName()));
                // Words of a label or a button that would be cut off.
                if (button && !button->text().isEmpty() && each->objectName() != u"link.task"_s && !each->inherits("QToolButton"))
                    QVERIFY2(each->width() >= each->minimumSizeHint().width(), qPrintable(button->text()));
            }
        }
        QCoreApplication::removeTranslator(&words);
    }
};

QTEST_MAIN(TestPlanSide)
#include "tst_planside.moc"
