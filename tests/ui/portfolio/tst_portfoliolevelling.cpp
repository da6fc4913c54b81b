// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "tests/ui/portfolio/portfoliotest.h"
#include "ui/portfolio/levelpanel.h"
#include "ui/portfolio/loadpane.h"
#include "ui/portfolio/timelinemodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/loadchart.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace axw;
using namespace axw::portfolio;
using namespace Qt::Literals::StringLiterals;

/// Who is overbooked, and what levelling makes of it.
class TestPortfolioLevelling : public test::PortfolioTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::PortfolioFixture>();
    }
    void cleanup() { m_it.reset(); }

    void showsWhoIsOverbooked()
    {
        fill();
        m_it->show();
        auto *resources = m_it->find<widgets::TableView>(u"resources"_s);
        QCOMPARE(resources->model()->rowCount(), 1);
        QCOMPARE(resources->model()->index(0, ResourceModel::Over).data().toString(), u"5 day(s)"_s);
        auto *load = m_it->page->findChild<widgets::LoadChart *>();
        QCOMPARE(load->scene().bars.size(), size_t(1));
        QVERIFY(load->scene().bars[0].over);
        QCOMPARE(load->scene().bars[0].share, 2.0);
        QCOMPARE(load->scene().bars[0].peak, 2.0);
        QCOMPARE(resources->model()->index(0, ResourceModel::When).data().toString(), u"3. 9. ~ 3. 13., 최대 200%"_s);
        load->setFocus();
        QTest::keyClick(load, Qt::Key_Right);
        QCOMPARE(load->currentBar(), 0);
        QVERIFY2(load->accessibleDescription().contains(u"출고 검수 PoC · 검토 · 100% · 5일"_s), qPrintable(load->accessibleDescription()));
        // Day by day when the chart is.
        m_it->chart()->setPxPerDay(32);
        QCOMPARE(load->scene().bars.size(), size_t(5));
    }

    void levelsAndAppliesInOneStep()
    {
        fill();
        m_it->show();
        m_it->trigger(u"portfolio.level"_s);
        auto *moves = m_it->find<QListWidget>(u"level.moves"_s);
        QVERIFY(!m_it->find<QPushButton>(u"level.apply"_s)->isVisible());
        m_it->find<QPushButton>(u"level.run"_s)->click();
        QTRY_VERIFY(m_it->find<QPushButton>(u"level.apply"_s)->isVisible());
        QCOMPARE(moves->count(), 4); // the PoC with its price, the task, what follows it, and the locked plan that stays
        QCOMPARE(moves->item(0)->text(), u"불량 예측 PoC\nEnds 3. 17. → 3. 24. (+5 d)\nPromised 4. 30.: kept"_s);
        QVERIFY2(moves->item(1)->text().contains(u"이수민 자원을 기다림"_s), qPrintable(moves->item(1)->text()));
        QVERIFY2(moves->item(3)->text().contains(u"잠긴"_s), qPrintable(moves->item(3)->text()));
        // The columns say what would be: when it ends before and after, and the days it costs.
        QVERIFY(!m_it->table()->isColumnHidden(TimelineModel::Finish));
        QVERIFY(m_it->table()->isColumnHidden(TimelineModel::Company));
        QCOMPARE(m_it->column(TimelineModel::Finish), u"|3. 13.||3. 17. → 3. 24.|4. 3."_s);
        QCOMPARE(m_it->column(TimelineModel::Slip), u"|||+5|"_s);
        // The preview: bars and load as they would be, nothing written.
        QVERIFY(m_it->page->state().proposal() != nullptr);
        QVERIFY(m_it->page->state().scene().rows[3].before.has_value());
        auto *load = m_it->page->findChild<widgets::LoadChart *>();
        QCOMPARE(load->scene().bars.size(), size_t(2));
        QCOMPARE(load->scene().bars[0].before, 2.0);
        QCOMPARE(load->scene().bars[0].share, 1.0);
        QCOMPARE(startOf(m_second), QDate(2026, 3, 9));
        m_it->find<QPushButton>(u"level.discard"_s)->click();
        QVERIFY(m_it->page->state().proposal() == nullptr);
        QCOMPARE(load->scene().bars.size(), size_t(1));
        QVERIFY(m_it->table()->isColumnHidden(TimelineModel::Finish));

        m_it->find<QPushButton>(u"level.run"_s)->click();
        QTRY_VERIFY(m_it->find<QPushButton>(u"level.apply"_s)->isVisible());
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        m_it->find<QPushButton>(u"level.apply"_s)->click();
        QCOMPARE(told.size(), 1);
        QCOMPARE(startOf(m_second), QDate(2026, 3, 16));
        QCOMPARE(startOf(m_first), QDate(2026, 3, 9));
        QCOMPARE(m_it->prompter.errors.size(), 0);
        CHECK_OK(workspace().undo());
        QCOMPARE(startOf(m_second), QDate(2026, 3, 9));
    }

    /// Work that a plan still has in the past is told before levelling, and one press says what is left of it.
    void offersAStatusDateBeforeLevelling()
    {
        fill();
        m_it->centre.clock.setToday(QDate(2026, 3, 18));
        m_it->clock.setToday(QDate(2026, 3, 18));
        m_it->show();
        QCOMPARE(m_it->column(TimelineModel::Standing), u"|지연||주의|정상"_s);
        QCOMPARE(m_it->page->state().scene().rows[1].note, u"예상: 약속 +7일"_s); // five days behind the 18th, promised for the 16th
        QVERIFY(m_it->page->state().scene().rows[1].expected);
        // The chip of the overdue narrows to them.
        auto *overdue = m_it->find<QAbstractButton>(u"filter.overdue"_s);
        QVERIFY(overdue->isVisible());
        overdue->click();
        QCOMPARE(m_it->table()->model()->rowCount(), 4);
        overdue->click();
        m_it->trigger(u"portfolio.level"_s);
        QVERIFY(m_it->find<QPushButton>(u"level.setStatusDates"_s)->isVisible());
        m_it->find<QPushButton>(u"level.setStatusDates"_s)->click();
        QCOMPARE(m_it->prompter.errors.size(), 0);
        QVERIFY(!m_it->find<QPushButton>(u"level.setStatusDates"_s)->isVisible());
        QVERIFY(workspace().pocs().get(m_first)->statusDate && workspace().pocs().get(m_second)->statusDate);
        QVERIFY(!workspace().pocs().get(m_third)->statusDate);
        QCOMPARE(m_it->page->state().scene().rows[1].note, u"약속 +7일"_s); // now the plan says so itself
        QVERIFY(!m_it->page->state().scene().rows[1].expected);
        CHECK_OK(workspace().undo());
        QVERIFY(!workspace().pocs().get(m_first)->statusDate && !workspace().pocs().get(m_second)->statusDate);
    }

    void tellsWholeHowPocsStandAndWhenTheyEnd_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("한국어") << int(Language::Korean);
        QTest::newRow("English") << int(Language::English);
    }

    void tellsWholeHowPocsStandAndWhenTheyEnd()
    {
        QFETCH(int, language);
        fill();
        m_it->show(Language(language));
        m_it->trigger(u"portfolio.level"_s);
        m_it->find<QPushButton>(u"level.run"_s)->click();
        QTRY_VERIFY(m_it->page->state().proposal() != nullptr);
        const TimelineTable &table = *m_it->table();
        const int margins = m_it->theme.px(16);
        const QFontMetrics letters(m_it->theme.font());
        const QString day = formatShortDate(QDate(2026, 12, 28), Language(language));
        QVERIFY(!table.isColumnHidden(TimelineModel::Finish));
        QVERIFY(table.columnWidth(TimelineModel::Finish) >= letters.horizontalAdvance(u"%1 → %1"_s.arg(day)) + margins);
        QVERIFY(table.columnWidth(TimelineModel::Due) >= letters.horizontalAdvance(day + u" (+25)"_s) + margins);
        for (const auto &choice : choicesOf<Standing>()) {
            const widgets::ChipLook chip{nameOf(choice.value, Language(language)), widgets::Tone::Info, true, false};
            QVERIFY2(table.columnWidth(TimelineModel::Standing) >= widgets::chipSize(chip, m_it->theme).width() + margins, qPrintable(chip.text));
        }
    }

    void takesAProposalBackWhenThePlanChanges()
    {
        fill();
        m_it->show();
        m_it->trigger(u"portfolio.level"_s);
        m_it->find<QPushButton>(u"level.run"_s)->click();
        QTRY_VERIFY(m_it->page->state().proposal() != nullptr);
        const TaskId task = m_it->page->state().portfolio().find(m_second)->planned->plan.tasks[0].id;
        m_it->centre.change(task, [](poc::Task &each) { each.duration += 480; });
        QVERIFY(m_it->page->state().proposal() == nullptr);
        QVERIFY(!m_it->find<QPushButton>(u"level.apply"_s)->isVisible());
        QVERIFY(!m_it->find<QLabel>(u"level.summary"_s)->text().isEmpty());
    }

    void levelsOnePocFromItsPlan()
    {
        fill();
        m_it->show();
        m_it->page->restoreState({{u"level"_s, m_second.toString()}});
        QVERIFY(m_it->page->findChild<LevelPanel *>()->isVisible());
        QCOMPARE(m_it->page->saveState().value(u"poc"_s).toString(), m_second.toString());
        QCOMPARE(m_it->find<QListWidget>(u"level.resources"_s)->item(0)->checkState(), Qt::Checked);
    }
};

QTEST_MAIN(TestPortfolioLevelling)
#include "tst_portfoliolevelling.moc"
