// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttbars.h"
#include "core/picture/ganttlinks.h"
#include "tests/core/picture/sampleplan.h"
#include "tests/support/check.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::picture;
using namespace Qt::Literals::StringLiterals;

/// The marks of a bar that say something without its colour, and the lines that a hand can take hold of.
class TestGanttMarks : public QObject
{
    Q_OBJECT

    QImage painted(const test::SamplePlan &plan, const GanttView &view, const GanttStyle &style)
    {
        QImage image(QSize(900, 520), QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintGantt(painter, plan.scene, GanttRows(plan.scene), view, style);
        return image;
    }

    int count(const QImage &image, const QRectF &within, const QColor &colour)
    {
        const QRect rect = within.toAlignedRect().intersected(image.rect());
        int found = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y) {
            for (int x = rect.left(); x <= rect.right(); ++x)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found;
    }

    /// A style whose colours are all different, so that a mark is found by its colour.
    GanttStyle style()
    {
        GanttStyle style = test::plainStyle();
        style.good = QColor(u"#1E7B4A"_s);
        style.warn = QColor(u"#9A5B00"_s);
        style.bad = QColor(u"#CC00AA"_s);
        style.series = {QColor(u"#1F5FBF"_s), QColor(u"#C25700"_s)};
        return style;
    }

    /// Without links, which would cross what is looked at.
    test::SamplePlan plan()
    {
        test::SamplePlan plan;
        plan.scene.links.clear();
        return plan;
    }

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void aMissedDeadlineIsSolid_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("missed");
        QTest::newRow("met") << 6 << 5 << false;
        QTest::newRow("met on the day") << 6 << 0 << false;
        QTest::newRow("missed") << 6 << -4 << true;
        QTest::newRow("게이트 met") << 8 << 3 << false;
        QTest::newRow("게이트 missed") << 8 << -7 << true;
    }

    void aMissedDeadlineIsSolid()
    {
        QFETCH(int, task);
        QFETCH(int, days);
        QFETCH(bool, missed);
        test::SamplePlan sample = plan();
        GanttTask &one = sample.scene.tasks[size_t(task)];
        one.deadline = one.finish + days * schedule::minutesOfDay;
        QCOMPARE(one.missesDeadline(), missed);
        const GanttView view = test::plainView();
        const GanttRows rows(sample.scene);
        const QImage image = painted(sample, view, style());
        const double at = view.scale.xOf(*one.deadline, sample.calendar);
        const QRectF bar = barOf(sample.scene, rows, view, style(), task);
        const QRectF mark(at - 2, bar.top() - 4, 4, 4);
        QCOMPARE(count(image, mark, style().bad) > 4, missed);
    }

    void anInactiveTaskIsHollow()
    {
        test::SamplePlan sample = plan();
        const GanttView view = test::plainView();
        const GanttRows rows(sample.scene);
        const QRectF bar = barOf(sample.scene, rows, view, style(), 7);
        const int before = count(painted(sample, view, style()), bar, style().critical);
        QVERIFY(before > 20);
        sample.scene.tasks[7].inactive = true;
        const QImage image = painted(sample, view, style());
        QCOMPARE(count(image, bar, style().critical), 0);
        // Struck through, beyond its ends too.
        const QRectF strike(bar.right() + 0.5, bar.center().y() - 1, 2, 2);
        QVERIFY(count(image, strike, style().lineStrong) + count(image, bar, style().lineStrong) > 4);
    }

    void aTaskPutByHandHasEnds()
    {
        test::SamplePlan sample = plan();
        const GanttView view = test::plainView();
        const GanttRows rows(sample.scene);
        const QRectF bar = barOf(sample.scene, rows, view, style(), 6);
        const QRectF above(bar.left(), bar.top() - 3, 2, 2);
        QCOMPARE(count(painted(sample, view, style()), above, style().accent), 0);
        sample.scene.tasks[6].manual = true;
        QVERIFY(count(painted(sample, view, style()), above, style().accent) > 0);
    }

    void aGateHasARing()
    {
        test::SamplePlan sample = plan();
        const GanttView view = test::plainView();
        const GanttRows rows(sample.scene);
        const QRectF diamond = barOf(sample.scene, rows, view, style(), 8);
        const QImage plainOne = painted(sample, view, style());
        sample.scene.tasks[8].gate = true;
        QVERIFY(painted(sample, view, style()).copy(diamond.adjusted(-4, -4, 4, 4).toAlignedRect())
                != plainOne.copy(diamond.adjusted(-4, -4, 4, 4).toAlignedRect()));
    }

    /// What is left of a critical task is hatched: two bars of one colour still look different.
    void aCriticalBarIsHatchedWhateverItsColour()
    {
        test::SamplePlan sample = plan();
        for (GanttTask &task : sample.scene.tasks) {
            task.ink = GanttInk::Series;
            task.series = 1;
            task.done = 0;
        }
        const GanttView view = test::plainView();
        const GanttRows rows(sample.scene);
        const QImage image = painted(sample, view, style());
        const auto inside = [&](int row) {
            const QRectF bar = barOf(sample.scene, rows, view, style(), row).adjusted(4, 4, -4, -4);
            QSet<QRgb> colours;
            const QRect rect = bar.toRect();
            for (int y = rect.top(); y <= rect.bottom(); ++y) {
                for (int x = rect.left(); x <= rect.right(); ++x)
                    colours.insert(image.pixel(x, y));
            }
            return colours.size();
        };
        QCOMPARE(inside(6), 1); // 데이터 증강 has slack
        QVERIFY(inside(7) > 1);
        QVERIFY(count(image, barOf(sample.scene, rows, view, style(), 7), style().critical) > 20); // its edge
    }

    void inksSayWhatTheyAreAskedTo_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<QColor>("wanted");
        QTest::newRow("good") << int(GanttInk::Good) << style().good;
        QTest::newRow("warn") << int(GanttInk::Warn) << style().warn;
        QTest::newRow("bad") << int(GanttInk::Bad) << style().bad;
        QTest::newRow("soft") << int(GanttInk::Soft) << style().lineStrong;
        QTest::newRow("usual") << int(GanttInk::Usual) << style().accent;
        QTest::newRow("series, again from the first") << int(GanttInk::Series) << style().series[0];
    }

    void inksSayWhatTheyAreAskedTo()
    {
        QFETCH(int, ink);
        QFETCH(QColor, wanted);
        GanttTask task;
        task.ink = GanttInk(ink);
        task.series = 2;
        QCOMPARE(inkOf(task, style()), wanted);
    }

    void theStatusDateIsALineOfItsOwn()
    {
        test::SamplePlan sample = plan();
        sample.scene.statusDate = schedule::momentOf(QDate(2026, 11, 18), 12 * 60);
        const GanttView view = test::plainView();
        const QImage image = painted(sample, view, style());
        const double at = view.scale.xOf(*sample.scene.statusDate, sample.calendar);
        const QRectF column(at - 1, 440, 2, 60);
        const int dashes = count(image, column, style().textSoft);
        QVERIFY2(dashes > 10 && dashes < 110, qPrintable(QString::number(dashes))); // broken, not a solid line
    }

    void whatIsOverdueHasAMarkBeforeItsWords()
    {
        test::SamplePlan sample = plan();
        const GanttRows rows(sample.scene);
        const GanttView view = test::plainView();
        sample.scene.tasks[5].note = u"지남 · 3일"_s;
        const QRectF bar = barOf(sample.scene, rows, view, style(), 5);
        const QRectF mark(bar.right() + 8, bar.center().y() - 6, 12, 12);
        const int before = count(painted(sample, view, style()), mark, style().bad);
        sample.scene.tasks[5].overdue = 3;
        const int after = count(painted(sample, view, style()), mark, style().bad);
        QVERIFY2(before == 0 && after > 60, qPrintable(u"%1 %2"_s.arg(before).arg(after)));
    }

    /// A link leaves the line of the words behind its bar before it reaches them.
    void linksKeepOffWords_data()
    {
        QTest::addColumn<double>("gap");
        QTest::addColumn<bool>("downwards");
        for (const double gap : {2.0, 5.0, 12.0, 60.0, 400.0}) {
            QTest::addRow("down, %g", gap) << gap << true;
            QTest::addRow("up, %g", gap) << gap << false;
        }
    }
    void linksKeepOffWords()
    {
        QFETCH(double, gap);
        QFETCH(bool, downwards);
        const LinkEnd from{{100, 100, 50, 14}, false, true};
        const LinkEnd to{{150 + gap, downwards ? 128.0 : 72.0, 80, 14}, false};
        const QPolygonF way = linkPath(from, to, downwards, schedule::LinkType::FinishToStart, 28, 1);
        const QRectF words(150 + 7, 100, 100, 14);
        for (qsizetype i = 1; i < way.size(); ++i) {
            QVERIFY(way[i - 1].x() == way[i].x() || way[i - 1].y() == way[i].y());
            const QRectF leg = QRectF(way[i - 1], way[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1);
            QVERIFY2(!leg.intersects(words), qPrintable(QString::number(i)));
        }
        QCOMPARE(way.first(), QPointF(150, 107));
        QCOMPARE(way.last().y(), downwards ? to.bar.top() : to.bar.bottom());
    }

    void headingsAreNoBars()
    {
        test::SamplePlan sample = plan();
        GanttTask heading;
        heading.name = u"이수민"_s;
        heading.heading = heading.summary = true;
        heading.start = sample.scene.tasks[5].start;
        heading.finish = sample.scene.tasks[6].finish;
        sample.scene.tasks.push_back(heading);
        sample.scene.tasks[5].level = sample.scene.tasks[6].level = 1;
        sample.scene.order = {int(sample.scene.tasks.size()) - 1, 6, 5};
        GanttRows rows(sample.scene);
        QCOMPARE(rows.count(), 3);
        QCOMPARE(rows.rowOf(6), 1);
        QCOMPARE(rows.rowOf(5), 2);
        QCOMPARE(rows.rowOf(1), -1);
        const GanttView view = test::plainView();
        const QRectF bar = barOf(sample.scene, rows, view, style(), 0);
        QCOMPARE(hitTest(sample.scene, rows, view, style(), bar.center()), (GanttHit{0, GanttPart::None}));
        sample.scene.tasks.back().collapsed = true;
        QCOMPARE(GanttRows(sample.scene).count(), 1);
        sample.scene.tasks.back().collapsed = false;
        sample.scene.tasks[6].hidden = true;
        QCOMPARE(GanttRows(sample.scene).count(), 2);
    }

    void findsTheLinkUnderAHand_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<double>("beside");
        QTest::addColumn<bool>("found");
        for (int link = 0; link < 11; ++link)
            QTest::addRow("link %d", link) << link << 0.0 << true;
        QTest::newRow("three pixels beside") << 4 << 3.0 << true;
        QTest::newRow("nine pixels beside") << 4 << 9.0 << false;
    }

    void findsTheLinkUnderAHand()
    {
        QFETCH(int, link);
        QFETCH(double, beside);
        QFETCH(bool, found);
        const test::SamplePlan sample;
        const GanttRows rows(sample.scene);
        const GanttView view = test::plainView(1400, 520);
        const GanttLink &one = sample.scene.links[size_t(link)];
        const GanttTask &leaving = sample.scene.tasks[size_t(one.from)];
        const LinkEnd from{barOf(sample.scene, rows, view, style(), one.from), leaving.milestone, !leaving.note.isEmpty()};
        const LinkEnd to{barOf(sample.scene, rows, view, style(), one.to), sample.scene.tasks[size_t(one.to)].milestone};
        const QPolygonF way = linkPath(from, to, one.to > one.from, one.type, view.rowHeight, 1);
        // Near its tip, where links that come from one task have parted.
        const QPointF a = way.at(way.size() - 2);
        const QPointF b = way.last();
        const QPointF aside = a.x() == b.x() ? QPointF(-beside, 0) : QPointF(0, beside);
        const int at = linkAt(sample.scene, rows, view, style(), a + (b - a) * 0.9 + aside);
        if (!found) {
            QVERIFY(at != link);
            return;
        }
        QVERIFY(at >= 0);
        QCOMPARE(sample.scene.links[size_t(at)].to, one.to);
    }

    void nothingIsUnderAHandInTheHeader()
    {
        const test::SamplePlan sample;
        const GanttRows rows(sample.scene);
        QCOMPARE(linkAt(sample.scene, rows, test::plainView(), style(), {200, 20}), -1);
        QCOMPARE(linkAt(sample.scene, rows, test::plainView(), style(), {200, 50000}), -1);
    }

    /// The same painter writes a page.
    void paintsOnPaper()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(u"일정.pdf"_s);
        {
            test::SamplePlan sample;
            sample.scene.tasks[6].deadline = sample.scene.tasks[6].start;
            sample.scene.tasks[7].manual = true;
            sample.scene.tasks[10].inactive = true;
            QPdfWriter writer(path);
            QPainter painter(&writer);
            GanttView view = test::plainView(writer.width(), writer.height());
            GanttStyle paper = style();
            paper.paper = true;
            paper.px = writer.resolution() / 96.0;
            view.rowHeight *= paper.px;
            view.headerHeight *= paper.px;
            view.scale.pxPerDay *= paper.px;
            view.scale.pxPerDayAtOne = paper.px;
            paintGantt(painter, sample.scene, GanttRows(sample.scene), view, paper);
        }
        QVERIFY(QFileInfo(path).size() > 4000);
    }
};

QTEST_MAIN(TestGanttMarks)
#include "tst_ganttmarks.moc"
