// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/planfixture.h"
#include "ui/gantt/loadstrip.h"
#include "ui/gantt/planbar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/loadchart.h"

#include <QComboBox>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestLoadStrip : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PlanFixture> m_it;

    ResourceId addAdviser(const QString &name = u"이수민"_s)
    {
        poc::Resource adviser;
        adviser.name = name;
        adviser.kind = poc::ResourceKind::Adviser;
        return *m_it->workspace->edit("Add resource", [&] { return m_it->workspace->resources().add(adviser); });
    }
    void assign(TaskId task, ResourceId resource)
    {
        CHECK_OK(m_it->workspace->edit("Assign", [&] { return m_it->workspace->resources().assign(task, resource); }));
    }
    widgets::LoadChart *picture() const { return m_it->page->findChild<widgets::LoadChart *>(); }
    widgets::Chip *chip() const { return m_it->page->findChild<widgets::Chip *>(u"overbooked"_s); }

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::PlanFixture>();
    }
    void cleanup() { m_it.reset(); }

    void isHiddenWhileNobodyWorks()
    {
        const PocId poc = m_it->addChain();
        m_it->show();
        QVERIFY(!picture()->isVisible());
        assign(m_it->store().plan(poc)->tasks[0].id, addAdviser());
        QTRY_VERIFY(picture()->isVisible());
        CHECK_OK(m_it->workspace->undo());
        QTRY_VERIFY(!picture()->isVisible());
    }

    /// What all plans ask, and that a drag on this one is seen at once.
    void addsUpAllPlans()
    {
        const PocId poc = m_it->addChain(); // the first task: 4 to 6 March
        const ResourceId adviser = addAdviser();
        assign(m_it->store().plan(poc)->tasks[0].id, adviser);
        const PocId other = m_it->addPoc(u"다른 PoC"_s);
        assign(m_it->addTask(other, u"자문"_s, 1), adviser);
        m_it->show();
        m_it->page->restoreState({{u"poc"_s, poc.toString()}});
        m_it->chart()->setPxPerDay(7.6); // weeks
        QTRY_COMPARE(picture()->scene().bars.size(), size_t(1));
        QVERIFY(picture()->scene().bars[0].over); // both on 4 March
        QCOMPARE(chip()->text(), u"3. 4., 최대 200%"_s);
        QVERIFY(chip()->isVisible());
        picture()->setFocus();
        QTest::keyClick(picture(), Qt::Key_Right);
        QVERIFY2(picture()->accessibleDescription().contains(u"다른 PoC · 자문"_s), qPrintable(picture()->accessibleDescription()));

        // A day later nobody is overbooked any more; undone, somebody is again.
        m_it->choose(0);
        m_it->trigger("later");
        QTRY_VERIFY(!chip()->isVisible());
        QTRY_VERIFY(!picture()->scene().bars[0].over);
        CHECK_OK(m_it->workspace->undo());
        QTRY_VERIFY(chip()->isVisible());
        // Nor when the other plan goes.
        CHECK_OK(m_it->workspace->edit("Delete", [&] { return m_it->store().remove(other); }));
        QTRY_VERIFY(!chip()->isVisible());
    }

    /// A hand that does not rest does not keep it waiting.
    void followsADragThatGoesOn()
    {
        const PocId poc = m_it->addChain();
        const ResourceId adviser = addAdviser();
        assign(m_it->store().plan(poc)->tasks[0].id, adviser);
        const PocId other = m_it->addPoc(u"다른 PoC"_s);
        assign(m_it->addTask(other, u"자문"_s, 1), adviser);
        m_it->show();
        m_it->page->restoreState({{u"poc"_s, poc.toString()}});
        m_it->chart()->setPxPerDay(20);
        QTRY_VERIFY(chip()->isVisible());
        QWidget *viewport = m_it->chart()->viewport();
        const QPoint from = m_it->chart()->barRect(0).center().toPoint();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        const QDeadlineTimer patience(5000);
        for (int move = 0; chip()->isVisible() && !patience.hasExpired(); ++move) {
            QTest::mouseMove(viewport, from + QPoint(move % 2 ? 40 : 60, 0)); // two days later, or three
            QCoreApplication::processEvents();
        }
        QVERIFY(!chip()->isVisible());
        QTest::keyClick(m_it->chart(), Qt::Key_Escape);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, from);
        QTRY_VERIFY(chip()->isVisible());
    }

    void standsOnTheChartsScale()
    {
        const PocId poc = m_it->addChain();
        assign(m_it->store().plan(poc)->tasks[0].id, addAdviser());
        m_it->show();
        QTRY_COMPARE(picture()->scene().bars.size(), size_t(1));
        m_it->chart()->setPxPerDay(32);
        QTRY_COMPARE(picture()->scene().bars.size(), size_t(3)); // a day each
        m_it->chart()->setLeftDay(m_it->chart()->leftDay() - 2);
        const double bar = m_it->chart()->viewport()->mapToGlobal(m_it->chart()->barRect(0).toAlignedRect().topLeft()).x();
        const double load = picture()->mapToGlobal(picture()->barRect(0).toAlignedRect().topLeft()).x();
        QVERIFY2(std::abs(bar - load) <= 4, qPrintable(u"%1 and %2"_s.arg(bar).arg(load)));
    }

    void leadsToLevelling()
    {
        const PocId poc = m_it->addChain();
        m_it->show();
        QSignalSpy asked(m_it->page.get(), &widgets::Page::openRequested);
        m_it->trigger("level");
        QCOMPARE(asked.size(), 1);
        const auto target = std::get<widgets::RailTarget>(asked[0][0].value<widgets::Target>());
        QCOMPARE(target.page, u"portfolio"_s);
        QCOMPARE(target.place.value(u"level"_s).toString(), poc.toString());
    }
};

QTEST_MAIN(TestLoadStrip)
#include "tst_loadstrip.moc"
