// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/portfolios.h"
#include "tests/journeys/window.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/timelinetable.h"
#include "ui/widgets/composition.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

/// A project manager looks at all PoCs of the example centre: answers the plan that was submitted, has overbooking taken
/// away, links two PoCs, prints the timeline, opens a plan from it, and finds all of it the next day.
class PocsInTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }
    void areLookedAfter();

private:
    void answersTheSubmittedPlan();
    void takesOverbookingAway();
    void linksAndPrints();
    void findsItTheNextDay();

    portfolio::PortfolioPage *page() const { return m_window.bench().window().findChild<portfolio::PortfolioPage *>(); }
    portfolio::TimelineTable *table() const { return m_window.find<portfolio::TimelineTable>(u"timelineTable"_s); }
    bool goToTimeline() { return m_window.go(widgets::RailTarget{u"portfolio"_s, {}}); }
    bool choose(const QString &poc) const;
    portfolio::Portfolio stored() const { return *workspace::readPortfolio(m_window.workspace()); }
    int overbookedDays() const;

    test::Window m_window;
    QString m_folder;
    PocId m_submitted;
    int m_overbooked = 0;
};

void PocsInTheWindow::areLookedAfter()
{
    for (const auto step : {&PocsInTheWindow::answersTheSubmittedPlan, &PocsInTheWindow::takesOverbookingAway,
                            &PocsInTheWindow::linksAndPrints, &PocsInTheWindow::findsItTheNextDay}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_window.prompter.errors.isEmpty(), m_window.prompter.errors.isEmpty()
                         ? "" : qPrintable(m_window.prompter.errors.first().sentence));
    }
}

bool PocsInTheWindow::choose(const QString &poc) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (table()->model()->index(row, 0).data().toString() == poc) {
            table()->setCurrentIndex(table()->model()->index(row, 0));
            return true;
        }
    }
    return false;
}

/// From today on.
int PocsInTheWindow::overbookedDays() const
{
    const portfolio::Portfolio read = stored();
    int days = 0;
    for (const portfolio::LoadOfResource &load : portfolio::loads(read, portfolio::plansOf(read))) {
        for (const poc::LoadCell &day : load.load.days())
            days += day.isOver() && schedule::dateOfDay(day.firstDay) >= read.today ? 1 : 0;
    }
    return days;
}

void PocsInTheWindow::answersTheSubmittedPlan()
{
    m_window.start();
    QVERIFY(m_window.click<QPushButton>(u"start.example"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window.bench().frame(), 60000);
    m_folder = m_window.workspace().folder();
    QVERIFY(m_window.frame().run(u"go.portfolio"_s));
    QTRY_VERIFY(page() && page()->isReady() && table());
    QVERIFY(table()->model()->rowCount() > 8);

    QVERIFY(m_window.frame().run(u"portfolio.review"_s));
    QTRY_VERIFY(m_window.find<QPushButton>(u"accept"_s));
    const auto read = stored();
    const auto submitted = std::ranges::find_if(read.entries, [](const portfolio::Entry &entry) { return entry.poc().isLocked(); });
    QVERIFY(submitted != read.entries.end());
    m_submitted = submitted->id();
    const size_t comments = m_window.workspace().planReview().comments(m_submitted)->size();
    m_window.prompter.texts = {u"자문 일정을 먼저 조정해 주세요."_s};
    QVERIFY(m_window.click<QPushButton>(u"sendBack"_s));
    QCOMPARE(m_window.workspace().pocs().get(m_submitted)->review, poc::Review::Returned);
    QCOMPARE(m_window.workspace().planReview().comments(m_submitted)->size(), comments + 1);
}

void PocsInTheWindow::takesOverbookingAway()
{
    QVERIFY(goToTimeline());
    m_overbooked = overbookedDays();
    QVERIFY(m_overbooked > 0);
    QVERIFY(m_window.frame().run(u"portfolio.level"_s));
    QVERIFY(m_window.click<QPushButton>(u"level.run"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window.find<QPushButton>(u"level.apply"_s), 30000);
    QVERIFY(m_window.find<QListWidget>(u"level.moves"_s)->count() > 0);
    QCOMPARE(overbookedDays(), m_overbooked); // a proposal writes nothing
    QVERIFY(m_window.click<QPushButton>(u"level.apply"_s));
    const int left = overbookedDays();
    QVERIFY2(left < m_overbooked, qPrintable(u"%1 of %2"_s.arg(left).arg(m_overbooked)));
    QVERIFY(m_window.frame().run(u"undo"_s));
    QCOMPARE(overbookedDays(), m_overbooked);
    CHECK_OK(m_window.workspace().redo());
    QCOMPARE(overbookedDays(), left);
    m_overbooked = left;
    QVERIFY(m_window.click<QAbstractButton>(u"level.close"_s));
}

void PocsInTheWindow::linksAndPrints()
{
    QVERIFY(goToTimeline());
    const size_t links = m_window.workspace().planReview().pocLinks()->size();
    QVERIFY(choose(u"출고 검수 비전 AI PoC"_s));
    QVERIFY(m_window.frame().run(u"plan.link"_s));
    QVERIFY(choose(u"전 공정 확대 PoC"_s));
    QVERIFY(m_window.frame().run(u"plan.link"_s));
    QCOMPARE(m_window.workspace().planReview().pocLinks()->size(), links + 1);

    m_window.prompter.files = {m_window.path(u"일정.pdf"_s)};
    QVERIFY(m_window.frame().run(u"portfolio.pdf"_s));
    QVERIFY(QFile::exists(m_window.path(u"일정.pdf"_s)));

    // Enter opens the plan in the file of its company.
    QVERIFY(choose(u"적산 자동화 PoC"_s));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_window.find<QWidget>(u"planTable"_s));
}

void PocsInTheWindow::findsItTheNextDay()
{
    m_window.close();
    m_window.clock.advance(qint64(24) * 3600 * 1000);
    m_window.start(m_folder);
    QVERIFY(goToTimeline());
    QCOMPARE(stored().links.size(), size_t(3));
    QCOMPARE(m_window.workspace().pocs().get(m_submitted)->review, poc::Review::Returned);
    QVERIFY(overbookedDays() <= m_overbooked);
    QVERIFY(choose(u"적산 자동화 PoC"_s));
}

QTEST_MAIN(PocsInTheWindow)
#include "tst_pocsinthewindow.moc"
