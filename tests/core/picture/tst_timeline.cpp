// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/loadpainter.h"
#include "core/picture/timelinepages.h"
#include "core/schedule/workcalendar.h"
#include "tests/core/picture/sampleplan.h"
#include "tests/support/check.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace axw;
using namespace axw::picture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate monday(2026, 10, 5);

qint64 day(int number)
{
    return schedule::dayNumber(monday) + number;
}

GanttStyle inks()
{
    GanttStyle style = test::plainStyle();
    style.surface = Qt::white;
    style.critical = Qt::red;
    style.px = 1;
    return style;
}

/// Red enough to be the critical colour, also where it is laid over the ground.
bool isRed(QRgb pixel)
{
    return qRed(pixel) > 180 && qGreen(pixel) < 190 && qBlue(pixel) < 190 && qRed(pixel) - qGreen(pixel) > 50;
}

} // namespace

/// The pictures of all PoCs: the load of a resource, and the timeline on paper.
class TestTimeline : public QObject
{
    Q_OBJECT

    LoadView m_view;

    QImage load(const std::vector<LoadBar> &bars)
    {
        LoadScene scene;
        scene.bars = bars;
        m_view.area = QRectF(0, 0, 400, 120);
        m_view.scale = {200, double(day(0)), 10, 1}; // the words of the scale stand at the left, clear of the bars
        m_view.top = topShare(scene, double(day(0)), double(day(20)));
        QImage image(400, 120, QImage::Format_RGB32);
        QPainter painter(&image);
        paintLoad(painter, scene, m_view, inks());
        return image;
    }
    int yOf(double share) const
    {
        const QRectF plot = m_view.plot(1);
        return int(plot.bottom() - share / m_view.top * plot.height());
    }
    /// Rows of pixels with red in a column of the image, between two shares.
    int redBetween(const QImage &image, double from, double to, int x) const
    {
        int count = 0;
        for (int y = yOf(to) + 2; y < yOf(from) - 2; ++y)
            count += isRed(image.pixel(x, y)) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnWarnings(); }

    /// A week whose mean fits, and one day of which does not: below the line it is as every other, the day stands above.
    void aSingleDayThatIsOverStandsAboveTheMean()
    {
        const QImage image = load({{day(0), day(7), 0.6, true, 1.8}, {day(7), day(14), 0.6, false, 0.9}});
        QCOMPARE(redBetween(image, 0, 0.6, 205), 0);
        QCOMPARE(redBetween(image, 0, 0.6, 235), 0);
        QVERIFY(redBetween(image, 1, 1.8, 235) > 10); // in the middle of the week
        QCOMPARE(redBetween(image, 1, 1.7, 205), 0);  // not as wide as the week; the stroke at its top is
        QCOMPARE(redBetween(image, 1, 1.7, 305), 0);
        QVERIFY(topShare({{{day(0), day(7), 0.6, true, 1.8}}}, double(day(0)), double(day(7))) > 1.8);
    }

    void whatIsAboveTheCapacityIsRedAsWideAsItsBar()
    {
        const QImage image = load({{day(0), day(7), 1.5, true, 1.5}});
        QCOMPARE(redBetween(image, 0, 1, 235), 0);
        for (const int x : {206, 235, 262})
            QVERIFY(redBetween(image, 1, 1.5, x) > 5);
    }

    void aCutPeakSaysItsValue()
    {
        const QImage image = load({{day(0), day(7), 0.5, true, 13.5}});
        QCOMPARE(m_view.top, 10.0);
        QVERIFY(image != load({{day(0), day(7), 0.5, true, 14.5}}));
    }

    /// 250 % and 350 % beside each other: both stand whole, and one above the other.
    void theScaleReachesTheLargestValue()
    {
        const QImage image = load({{day(0), day(7), 2.5, true, 2.5}, {day(7), day(14), 3.5, true, 3.5}});
        QVERIFY(m_view.top > 3.5);
        QCOMPARE(redBetween(image, 2.6, 3.4, 235), 0);
        QVERIFY(redBetween(image, 2.6, 3.4, 305) > 5);
    }

    void workOnAFreeDayIsSeen()
    {
        QVERIFY(redBetween(load({{day(5), day(6), 0, true, 0}}), 0, 1, 255) > 10);
    }

    void theLegendHasRoomOfItsOwn()
    {
        LoadView view;
        view.area = QRectF(0, 0, 300, 120);
        QVERIFY(view.plot(1).top() > 10);
        view.area.setHeight(48); // no room: all of it is the picture's
        QCOMPARE(view.plot(1), view.area);
    }

    void noHeadOfAGroupEndsAPage_data()
    {
        QTest::addColumn<int>("rows");  // of the first group
        QTest::addColumn<int>("pages");
        QTest::newRow("all on one page") << 10 << 1;
        QTest::newRow("the head of the second would be last") << 37 << 2;
        QTest::newRow("the first goes on") << 60 << 2;
    }

    /// Pages of 39 rows: group, rows, group, rows.
    void noHeadOfAGroupEndsAPage()
    {
        QFETCH(int, rows);
        const schedule::WorkCalendar calendar = schedule::koreanCalendar(2026, 2027);
        TimelineScene scene;
        scene.calendar = &calendar;
        TimelineRow head;
        head.heading = true;
        head.name = u"김지원"_s;
        TimelineRow one;
        one.name = u"출고 검수 PoC"_s;
        one.planned = true;
        one.start = schedule::momentOf(monday, 540);
        one.finish = one.start + 30 * schedule::minutesOfDay;
        scene.rows.push_back(head);
        scene.rows.insert(scene.rows.end(), size_t(rows), one);
        scene.rows.push_back(head);
        scene.rows.insert(scene.rows.end(), 3, one);
        TimelinePaper paper;
        paper.heads = QStringList{u"PoC"_s};
        paper.widths = {2000};
        const QSizeF size(11000, 7900);
        const TimelinePages pages(scene, paper, size);
        QTEST(pages.count(), "pages");
        GanttStyle style = paperStyle(QFont().family());
        style.weekend = Qt::green;
        std::vector<QImage> images;
        for (int page = 0; page < pages.count(); ++page) {
            images.emplace_back(1100, 790, QImage::Format_RGB32);
            QPainter painter(&images.back());
            painter.scale(0.1, 0.1);
            pages.paint(painter, page, style);
        }
        QVERIFY(pages.count() > 1 ? pages.rowHeight() == 180 : pages.rowHeight() > 180); // few rows fill the page
        const auto isHead = [&pages](const QImage &image, int slot) {
            return image.pixelColor(180, int((pages.firstRowTop() + (slot + 0.5) * pages.rowHeight()) / 10)) == QColor(Qt::green);
        };
        QVERIFY(isHead(images[0], 0));
        for (int slot = 0; slot < (pages.count() == 1 ? rows + 5 : 39); ++slot) {
            if (isHead(images[0], slot) && slot > 0)
                QVERIFY(pages.count() == 1 && slot == rows + 1);
        }
        if (pages.count() > 1)
            QVERIFY(isHead(images[1], 0)); // the next group's own, or that of the one that goes on
        // The legend stands at the foot of every page.
        for (const QImage &image : images)
            QVERIFY(image.copy(0, 774, 600, 16) != QImage(600, 16, QImage::Format_RGB32) && image.copy(0, 774, 600, 16) == images[0].copy(0, 774, 600, 16));
    }
};

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
