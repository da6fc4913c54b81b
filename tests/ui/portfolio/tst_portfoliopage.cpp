// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/manyplans.h"
#include "tests/ui/portfolio/portfoliotest.h"
#include "ui/portfolio/levelpanel.h"
#include "ui/portfolio/pocpanel.h"
#include "ui/portfolio/portfoliobar.h"
#include "ui/portfolio/timelinemodel.h"
#include "ui/portfolio/timelineprint.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>

using namespace axw;
using namespace axw::portfolio;
using namespace Qt::Literals::StringLiterals;

class TestPortfolioPage : public test::PortfolioTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::PortfolioFixture>();
    }
    void cleanup() { m_it.reset(); }

    void leadsToTheCompaniesWithoutPocs()
    {
        m_it->show();
        QSignalSpy asked(m_it->page.get(), &widgets::Page::openRequested);
        QVERIFY(m_it->find<QPushButton>(u"toClients"_s)->isVisible());
        m_it->find<QPushButton>(u"toClients"_s)->click();
        QCOMPARE(asked.size(), 1);
        // The first one that is made is shown at once.
        fill();
        QVERIFY(m_it->table()->isVisible());
        QCOMPARE(m_it->table()->model()->rowCount(), 5);
    }

    void showsAllPocsInGroups()
    {
        fill();
        m_it->show();
        QAbstractItemModelTester tester(m_it->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_it->column(TimelineModel::Name), u"김지원 (1)|출고 검수 PoC|박서준 (2)|불량 예측 PoC|알람 PoC"_s);
        QCOMPARE(m_it->column(TimelineModel::Standing), u"|정상||정상|정상"_s);
        QCOMPARE(m_it->page->subtitle(), u"3 PoC(s)"_s);
        QCOMPARE(PortfolioPage::count(workspace()), 3);
        m_it->choose(0);
        QTest::keyClick(m_it->table(), Qt::Key_Space);
        QCOMPARE(m_it->column(TimelineModel::Name), u"김지원 (1)|박서준 (2)|불량 예측 PoC|알람 PoC"_s);
        QTest::keyClick(m_it->table(), Qt::Key_Plus);
        QCOMPARE(m_it->table()->model()->rowCount(), 5);
        // An edit anywhere is seen.
        m_it->centre.addPoc(m_it->centre.addClient(u"도서출판 마루"_s, u"김지원"_s), u"문서 PoC"_s, QDate(2026, 3, 2));
        QCOMPARE(m_it->column(TimelineModel::Name), u"김지원 (2)|문서 PoC|출고 검수 PoC|박서준 (2)|불량 예측 PoC|알람 PoC"_s);
        QCOMPARE(m_it->column(TimelineModel::Standing), u"|계획 없음|정상||정상|정상"_s);
    }

    void searchesAndKeepsItsPlace()
    {
        fill();
        m_it->show();
        m_it->page->search(u"ㅂㄹㅇㅊ"_s);
        QCOMPARE(m_it->column(TimelineModel::Name), u"박서준 (1)|불량 예측 PoC"_s);
        QCOMPARE(m_it->page->subtitle(), u"1 of 3 PoC(s)"_s);
        const QVariantMap place = m_it->page->saveState();
        m_it->page->search(u"없는 것"_s);
        QVERIFY(m_it->find<QPushButton>(u"showAll"_s)->isVisible());
        m_it->find<QPushButton>(u"showAll"_s)->click();
        QCOMPARE(m_it->table()->model()->rowCount(), 5);
        m_it->show();
        m_it->page->restoreState(place);
        QCOMPARE(m_it->column(TimelineModel::Name), u"박서준 (1)|불량 예측 PoC"_s);
        QCOMPARE(m_it->page->searchText(), u"ㅂㄹㅇㅊ"_s);
        QCOMPARE(m_it->page->saveState(), place);
    }

    void opensThePlan()
    {
        fill();
        m_it->show();
        QSignalSpy asked(m_it->page.get(), &widgets::Page::openRequested);
        m_it->choose(1);
        QTest::keyClick(m_it->table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto target = std::get<widgets::ClientTarget>(asked[0][0].value<widgets::Target>());
        QCOMPARE(target.tab, widgets::stageTab(Stage::Poc));
        QCOMPARE(target.place.value(u"poc"_s).toString(), m_first.toString());
        QTest::mouseDClick(m_it->chart()->viewport(), Qt::LeftButton, {}, m_it->chart()->barRect(3).center().toPoint());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(std::get<widgets::ClientTarget>(asked[1][0].value<widgets::Target>()).place.value(u"poc"_s).toString(), m_second.toString());
    }

    void linksByKeyboardAndMouse()
    {
        fill();
        m_it->show();
        m_it->choose(1);
        m_it->trigger(u"plan.link"_s);
        QVERIFY(m_it->page->statusHint().contains(u"출고 검수 PoC"_s));
        m_it->choose(3);
        m_it->trigger(u"plan.link"_s);
        QCOMPARE(m_it->page->state().portfolio().links.size(), size_t(1));
        QCOMPARE(m_it->page->state().scene().links.size(), size_t(1));
        QVERIFY(m_it->page->state().scene().links.front().broken); // both begin on 9 March
        QCOMPARE(m_it->column(TimelineModel::Standing), u"|정상||주의|정상"_s);

        // Drawn with the mouse: from the dot behind the second to the third.
        TimelineChart *chart = m_it->chart();
        QTest::mousePress(chart->viewport(), Qt::LeftButton, {}, chart->linkDot(3).toPoint());
        QTest::mouseMove(chart->viewport(), chart->barRect(4).center().toPoint());
        QTest::mouseRelease(chart->viewport(), Qt::LeftButton, {}, chart->barRect(4).center().toPoint());
        QCOMPARE(m_it->page->state().portfolio().links.size(), size_t(2));

        // A circle is refused in words; removing from the panel and undoing are edits like any other.
        m_it->choose(4);
        m_it->trigger(u"plan.link"_s);
        m_it->choose(1);
        m_it->trigger(u"plan.link"_s);
        QCOMPARE(m_it->prompter.errors.size(), 1);
        m_it->choose(3);
        QTRY_COMPARE(m_it->page->findChildren<QPushButton *>(u"unlink"_s).size(), 2);
        m_it->find<QPushButton>(u"unlink"_s)->click();
        QCOMPARE(m_it->page->state().portfolio().links.size(), size_t(1));
        CHECK_OK(workspace().undo());
        QCOMPARE(m_it->page->state().portfolio().links.size(), size_t(2));
        m_it->choose(1);
        QTest::keyClick(m_it->table(), Qt::Key_Escape); // nothing to leave
        QTRY_VERIFY(m_it->find<QSpinBox>(u"slipDays"_s) != nullptr);
        auto *days = m_it->find<QSpinBox>(u"slipDays"_s);
        days->setValue(10);
        QTRY_VERIFY(m_it->find<QLabel>(u"knocks"_s)->text().contains(u"불량 예측 PoC"_s));
    }

    void typesTheLagBetweenPocs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes"); // 480: refused, it stays
        QTest::addColumn<bool>("elapsed");
        QTest::newRow("days") << u"+5일"_s << 5 * 480 << false;
        QTest::newRow("a lead") << u"-2d"_s << -2 * 480 << false;
        QTest::newRow("hours") << u"4시간"_s << 240 << false;
        QTest::newRow("by the clock") << u"경과 3일"_s << 3 * 1440 << true;
        QTest::newRow("경과일") << u"+3경과일"_s << 3 * 1440 << true;
        QTest::newRow("ed") << u"+3ed"_s << 3 * 1440 << true;
        QTest::newRow("a share") << u"50%"_s << 480 << false;
        QTest::newRow("nonsense") << u"곧"_s << 480 << false;
    }

    void typesTheLagBetweenPocs()
    {
        QFETCH(QString, typed);
        QFETCH(int, minutes);
        QFETCH(bool, elapsed);
        fill();
        m_it->centre.linkPocs(m_first, m_second, {480});
        m_it->show();
        m_it->choose(3);
        QTRY_VERIFY(m_it->find<QLineEdit>(u"pocLag"_s) != nullptr);
        auto *lag = m_it->find<QLineEdit>(u"pocLag"_s);
        QCOMPARE(lag->text(), u"+1일"_s);
        lag->setFocus();
        lag->selectAll();
        QInputMethodEvent words;
        words.setCommitString(typed);
        QApplication::sendEvent(lag, &words);
        QTest::keyClick(lag, Qt::Key_Return);
        QCOMPARE(m_it->page->state().portfolio().links.front().lag, qint64(minutes));
        QCOMPARE(m_it->page->state().portfolio().links.front().unit, elapsed ? schedule::LagUnit::Elapsed : schedule::LagUnit::Work);
        QCOMPARE(m_it->prompter.errors.size(), 0);
    }

    void reviewsSubmittedPlans()
    {
        fill();
        m_it->show();
        m_it->trigger(u"portfolio.review"_s);
        QCOMPARE(m_it->column(TimelineModel::Name), u"박서준 (1)|알람 PoC"_s);
        QCOMPARE(m_it->page->findChild<PocPanel *>()->poc(), m_third);
        // A comment, then back with words; the plan can be changed again.
        QTRY_VERIFY(m_it->find<QPushButton>(u"accept"_s) != nullptr);
        auto *text = m_it->find<QLineEdit>(u"commentText"_s);
        text->setText(u"설치 전에 안전 점검이 필요합니다."_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(workspace().planReview().comments(m_third)->size(), size_t(1));
        m_it->prompter.texts = {u"점검 작업을 넣어 주세요."_s};
        m_it->find<QPushButton>(u"sendBack"_s)->click();
        QCOMPARE(workspace().pocs().get(m_third)->review, poc::Review::Returned);
        QCOMPARE(workspace().planReview().comments(m_third)->size(), size_t(2));
        CHECK_OK(workspace().undo());
        QCOMPARE(workspace().pocs().get(m_third)->review, poc::Review::Submitted);
        m_it->trigger(u"portfolio.review"_s);
        // Accepted: kept as a baseline.
        QTRY_COMPARE(m_it->page->findChild<PocPanel *>()->poc(), m_third);
        QTRY_VERIFY(m_it->find<QPushButton>(u"accept"_s) != nullptr);
        m_it->find<QPushButton>(u"accept"_s)->click();
        QCOMPARE(workspace().pocs().get(m_third)->review, poc::Review::Accepted);
        QCOMPARE(workspace().planReview().baselines(m_third)->size(), size_t(1));
        QCOMPARE(m_it->table()->model()->rowCount(), 5); // nothing waits any more: all are shown
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        m_it->trigger(u"portfolio.review"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(m_it->prompter.errors.size(), 0);
    }

    void printsOnA3()
    {
        fill();
        m_it->show();
        const QString path = m_it->centre.place.filePath(u"일정.pdf"_s);
        m_it->prompter.files = {path};
        m_it->trigger(u"portfolio.pdf"_s);
        QCOMPARE(m_it->prompter.errors.size(), 0);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("/FontFile"));
        m_it->prompter.files = {m_it->centre.place.filePath(u"없는 폴더/일정.pdf"_s)};
        m_it->trigger(u"portfolio.pdf"_s);
        QCOMPARE(m_it->prompter.errors.size(), 1);
    }

    /// A character that no font here has is an empty box on the page, and is named.
    void namesWhatThePaperCannotShow()
    {
        fill();
        poc::Poc poc = *workspace().pocs().get(m_first);
        poc.name += u" \U0010AAF0"_s; // of private use
        CHECK_OK(workspace().edit("Rename", [&] { return workspace().pocs().change(poc); }));
        m_it->show();
        m_it->prompter.files = {m_it->centre.place.filePath(u"일정.pdf"_s)};
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        m_it->trigger(u"portfolio.pdf"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"U+10AAF0"_s), qPrintable(told[0][0].toString()));
    }

    /// Every row once, and the heads on each page.
    void printsManyPagesWithRepeatedHeads()
    {
        fill();
        m_it->show();
        const auto *model = m_it->page->findChild<TimelineModel *>();
        picture::TimelineScene scene = paperScene(m_it->page->state(), *model);
        const picture::TimelineRow row = scene.rows.back();
        scene.rows.assign(100, row);
        scene.links.clear();
        const picture::TimelinePages pages(scene, paperOf(m_it->page->state(), *model), {11000, 7700});
        QCOMPARE(pages.count(), 3);
        QImage first(1100, 770, QImage::Format_RGB32);
        QImage last(1100, 770, QImage::Format_RGB32);
        for (QImage *image : {&first, &last}) {
            QPainter painter(image);
            painter.scale(0.1, 0.1);
            pages.paint(painter, image == &first ? 0 : 2, picture::paperStyle(m_it->theme.font().family()));
        }
        const QRect heads(0, 0, 1100, 68);
        QCOMPARE(first.copy(heads), last.copy(heads));
        QVERIFY(first.copy(0, 400, 1100, 300) != last.copy(0, 400, 1100, 300)); // the last page is not full
    }

    /// Many PoCs are read on another thread, and a frame stays a frame.
    void staysQuickWithManyPocs()
    {
        CHECK_OK(example::addManyPlans(workspace(), 300, 6, QDate(2026, 1, 5)));
        m_it->show();
        QVERIFY(!m_it->page->isReady());
        QTRY_VERIFY(m_it->page->isReady());
        QVERIFY(m_it->table()->model()->rowCount() > 300);
        QPixmap target(m_it->chart()->viewport()->size());
        m_it->chart()->viewport()->render(&target);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            m_it->chart()->verticalScrollBar()->setValue(i * 40);
            m_it->chart()->viewport()->render(&target);
        }
        QVERIFY2(timer.elapsed() < 20 * 50, qPrintable(QString::number(timer.elapsed()))); // loose: machines differ
    }
};

QTEST_MAIN(TestPortfolioPage)
#include "tst_portfoliopage.moc"
