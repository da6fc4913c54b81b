// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/ganttlinks.h"
#include "core/picture/ganttpainter.h"
#include "tests/core/picture/sampleplan.h"
#include "tests/support/check.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace axw;
using namespace axw::picture;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage painted(const test::SamplePlan &plan, const GanttView &view, const GanttStyle &style)
{
    QImage image(QSize(900, 520), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintGantt(painter, plan.scene, GanttRows(plan.scene), view, style);
    return image;
}

bool has(const QImage &image, const QRectF &within, const QColor &colour)
{
    const QRect rect = within.toAlignedRect().intersected(image.rect());
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

class TestGantt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void showsTheRowsThatAreNotCollapsed()
    {
        test::SamplePlan plan;
        QCOMPARE(GanttRows(plan.scene).count(), 13);
        plan.scene.tasks[4].collapsed = true; // 모델 개발
        const GanttRows rows(plan.scene);
        QCOMPARE(rows.count(), 9);
        QCOMPARE(rows.rowOf(4), 4);
        QCOMPARE(rows.rowOf(5), -1);
        QCOMPARE(rows.taskOf(5), 9);
        int crossing = 0;
        rows.links().eachCrossing(0, 8, [&](int index) {
            const GanttLink &link = plan.scene.links[size_t(index)];
            QVERIFY(rows.rowOf(link.from) >= 0 && rows.rowOf(link.to) >= 0);
            ++crossing;
        });
        QCOMPARE(crossing, 4); // 1→3, 2→3, 10→12, 11→12

        plan.scene.tasks[0].collapsed = true;
        plan.scene.tasks[5].level = 2; // a summary within a summary hides with it
        QCOMPARE(GanttRows(plan.scene).count(), 6);
    }

    void putsBarsWhereTheirDatesAre()
    {
        const test::SamplePlan plan;
        const GanttRows rows(plan.scene);
        const GanttView view = test::plainView();
        const GanttStyle style = test::plainStyle();
        // 10. 5. is the substitute of 개천절: the first task begins on the 6th and fills 11 working days to the 20th.
        const QRectF bar = barOf(plan.scene, rows, view, style, 1);
        QCOMPARE(bar.left(), 3 * 7.6);
        QVERIFY(qAbs(bar.right() - 18 * 7.6) < 1e-6);
        QVERIFY(bar.top() > view.rowTop(1) && bar.bottom() < view.rowTop(2));
        const QRectF gate = barOf(plan.scene, rows, view, style, 8);
        QCOMPARE(gate.width(), gate.height());
    }

    void knowsWhatIsUnderAHand()
    {
        const test::SamplePlan plan;
        const GanttRows rows(plan.scene);
        const GanttView view = test::plainView();
        const GanttStyle style = test::plainStyle();
        const auto hit = [&](QPointF point) { return hitTest(plan.scene, rows, view, style, point); };
        const QRectF bar = barOf(plan.scene, rows, view, style, 3); // 라벨링 (외주), 60 % done
        const double y = bar.center().y();
        QCOMPARE(hit({bar.center().x(), y}), (GanttHit{3, GanttPart::Body}));
        QCOMPARE(hit({bar.left() + 2, y}), (GanttHit{3, GanttPart::StartEdge}));
        QCOMPARE(hit({bar.left() - 3, y}), (GanttHit{3, GanttPart::StartEdge}));
        QCOMPARE(hit({bar.right() - 2, y}), (GanttHit{3, GanttPart::FinishEdge}));
        QCOMPARE(hit({bar.right() + 9, y}), (GanttHit{3, GanttPart::LinkDot}));
        QCOMPARE(hit({bar.left() + bar.width() * 0.6, bar.bottom() + 1}), (GanttHit{3, GanttPart::Progress}));
        QCOMPARE(hit({bar.left() + bar.width() * 0.6, y}), (GanttHit{3, GanttPart::Body}));
        QCOMPARE(hit({bar.right() + 60, y}), (GanttHit{3, GanttPart::None}));
        QCOMPARE(hit({bar.center().x(), view.rowTop(3) + 1}), (GanttHit{3, GanttPart::None}));
        QCOMPARE(hit({bar.center().x(), 20}), GanttHit{});
        QCOMPARE(hit({bar.center().x(), view.rowTop(13) + 4}), GanttHit{});
        const QRectF gate = barOf(plan.scene, rows, view, style, 8);
        QCOMPARE(hit(gate.center()), (GanttHit{8, GanttPart::Body}));
        const QRectF summary = barOf(plan.scene, rows, view, style, 4);
        QCOMPARE(hit({summary.left() + 1, summary.center().y()}), (GanttHit{4, GanttPart::Body}));
    }

    void canMoveABarOfOneDay()
    {
        test::SamplePlan plan;
        plan.network.tasks[6].duration = 480;
        plan.place();
        const GanttRows rows(plan.scene);
        const GanttView view = test::plainView();
        const QRectF bar = barOf(plan.scene, rows, view, test::plainStyle(), 6);
        QVERIFY(bar.width() < 8);
        QCOMPARE(hitTest(plan.scene, rows, view, test::plainStyle(), bar.center()), (GanttHit{6, GanttPart::Body}));
    }

    void paintsWhatThePlanSays_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void paintsWhatThePlanSays()
    {
        QFETCH(bool, dark);
        test::SamplePlan plan;
        plan.scene.today = schedule::momentOf(QDate(2026, 11, 16), 12 * 60);
        plan.scene.tasks[6].baseline = {{plan.scene.tasks[6].start - 3 * 1440, plan.scene.tasks[6].finish - 3 * 1440}};
        const GanttStyle style = test::plainStyle(dark);
        const GanttView view = test::plainView();
        const GanttRows rows(plan.scene);
        const QImage image = painted(plan, view, style);
        const auto bar = [&](int row) { return barOf(plan.scene, rows, view, style, row); };

        QVERIFY2(!has(image, image.rect(), Qt::magenta), "every pixel of the area is painted");
        QVERIFY(has(image, bar(5), style.critical));  // 기준 모델
        QVERIFY(!has(image, bar(6), style.critical)); // 데이터 증강 has slack
        QVERIFY(has(image, bar(6), style.accent));
        QVERIFY(has(image, QRectF(bar(6).bottomLeft() - QPointF(20, 0), QSizeF(20, 6)), style.baseline));
        const double today = view.scale.xOf(*plan.scene.today, plan.calendar);
        QVERIFY(has(image, QRectF(today - 1, 480, 2, 2), style.today));
        const auto column = [&](QDate date) {
            return QRectF(view.scale.xOfDay(double(schedule::dayNumber(date))) + 2, 500, 3, 3);
        };
        QVERIFY(has(image, column({2026, 11, 14}), style.weekend));
        QVERIFY(has(image, column({2026, 12, 25}), style.holiday));
        QVERIFY(has(image, column({2026, 10, 5}), style.holiday));
        QVERIFY(has(image, column({2026, 11, 17}), style.surface));
    }

    /// A critical bar is known without its colour: its outline is twice as thick.
    void marksTheCriticalPathByShapeToo()
    {
        test::SamplePlan plan;
        const GanttRows rows(plan.scene);
        GanttView view = test::plainView();
        const GanttStyle style = test::plainStyle();
        for (GanttTask &task : plan.scene.tasks)
            task.done = 0;
        plan.scene.links.clear();
        const QImage image = painted(plan, view, style);
        const auto outline = [&](int row, const QColor &ink) {
            const QRectF bar = barOf(plan.scene, rows, view, style, row);
            int rowsOfInk = 0;
            for (int y = int(bar.top()); y < int(bar.center().y()); ++y)
                rowsOfInk += image.pixelColor(int(bar.center().x()), y) == ink ? 1 : 0;
            return rowsOfInk;
        };
        QVERIFY(outline(5, style.critical) > outline(6, style.accent));
    }

    void staysWithinItsArea()
    {
        const test::SamplePlan plan;
        GanttView view = test::plainView();
        view.area = QRectF(100, 60, 500, 300);
        view.scale.left = 100;
        view.scrollY = 75;
        view.hoveredRow = 5;
        view.linkEnd = QPointF(20, 20);
        const QImage image = painted(plan, view, test::plainStyle());
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!view.area.contains(QPointF(x + 0.5, y + 0.5)))
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::magenta));
            }
        }
    }

    void drawsLinksAtRightAngles_data()
    {
        QTest::addColumn<QRectF>("from");
        QTest::addColumn<QRectF>("to");
        QTest::addColumn<int>("type");
        QTest::addColumn<QPointF>("begin");
        QTest::addColumn<QPointF>("tip");
        const QRectF left(100, 10, 50, 14);
        const QRectF next(150, 40, 60, 14);
        const QRectF early(80, 70, 30, 14);
        using schedule::LinkType;
        QTest::newRow("FS") << left << next << int(LinkType::FinishToStart) << QPointF(150, 17) << QPointF(154, 40);
        QTest::newRow("FS up") << next << left.translated(120, 0) << int(LinkType::FinishToStart) << QPointF(210, 47)
                               << QPointF(224, 24);
        QTest::newRow("FS back") << left << early << int(LinkType::FinishToStart) << QPointF(150, 17) << QPointF(80, 77);
        QTest::newRow("SS") << left << early << int(LinkType::StartToStart) << QPointF(100, 17) << QPointF(80, 77);
        QTest::newRow("FF") << left << early << int(LinkType::FinishToFinish) << QPointF(150, 17) << QPointF(110, 77);
        QTest::newRow("SF") << left << early << int(LinkType::StartToFinish) << QPointF(100, 17) << QPointF(110, 77);
    }

    void drawsLinksAtRightAngles()
    {
        QFETCH(QRectF, from);
        QFETCH(QRectF, to);
        QFETCH(int, type);
        QFETCH(QPointF, begin);
        QFETCH(QPointF, tip);
        const QPolygonF path = linkPath({from}, {to}, to.top() > from.top(), schedule::LinkType(type), 30, 1);
        QCOMPARE(path.first(), begin);
        QCOMPARE(path.last(), tip);
        for (qsizetype i = 1; i < path.size(); ++i)
            QVERIFY(qFuzzyCompare(path[i].x(), path[i - 1].x()) || qFuzzyCompare(path[i].y(), path[i - 1].y()));
    }
};

QTEST_MAIN(TestGantt)
#include "tst_gantt.moc"
