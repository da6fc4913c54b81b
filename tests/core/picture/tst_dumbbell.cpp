// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/dumbbell.h"

#include "tests/support/check.h"

#include <QImage>
#include <QPainter>

using namespace axw::picture;
using namespace Qt::Literals::StringLiterals;

class TestDumbbell : public QObject
{
    Q_OBJECT

    static ChartLook look()
    {
        return {Qt::black, Qt::darkGray, Qt::lightGray, Qt::white, {Qt::blue}, u"NanumGothic"_s, 12};
    }
    static QImage painted(const DumbbellChart &chart)
    {
        QImage image(400, int(dumbbellHeight(chart.rows.size(), 12)), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintDumbbell(painter, QRectF(QPointF(0, 0), QSizeF(image.size())), chart, look());
        return image;
    }

private slots:
    void init() { axw::test::failOnWarnings(); }

    void standsOnItsScale()
    {
        DumbbellChart chart{{u"T0"_s, u"T1"_s}, {{u"데이터"_s, {1.0, 5.0}, u"▲ +4.0"_s}, {u"운영"_s, {{}, 0.0}, {}}}};
        const DumbbellPlaces places(chart, QRectF(0, 0, 400, 200), 10, 60, 50);
        QCOMPARE(places.x(0), places.left());
        QCOMPARE(places.x(5), places.right());
        QCOMPARE(places.x(9), places.right()); // nothing leaves the scale
        QVERIFY(places.point(0, 0)->x() < places.point(0, 1)->x());
        QCOMPARE(places.point(1, 0), std::nullopt);
        QCOMPARE(places.point(1, 1)->x(), places.left());
        QVERIFY(places.y(0) < places.y(1));
        QVERIFY(places.y(1) < places.bottom());
    }

    void longNamesLeaveRoomForTheScale()
    {
        DumbbellChart chart{{u"T0"_s}, {{u"x"_s, {1.0}, {}}}};
        const DumbbellPlaces places(chart, QRectF(0, 0, 300, 100), 10, 5000, 5000);
        QVERIFY(places.right() - places.left() >= 0.25 * 300);
    }

    void aLineBetweenIsDrawnOnlyForWhatCanBeCompared()
    {
        DumbbellChart chart{{u"T0"_s, u"T1"_s}, {{{}, {0.0, 5.0}, {}}}};
        const auto middle = [&] {
            const QImage image = painted(chart);
            const DumbbellPlaces places(chart, QRectF(QPointF(0, 0), QSizeF(image.size())), 12, 0, 0);
            return image.pixelColor(int(places.x(2.5)), int(places.y(0)));
        };
        QVERIFY(middle() != QColor(Qt::white));
        chart.rows.front().comparable = false;
        QCOMPARE(middle(), QColor(Qt::white));
    }

    /// Between two people there is a distance and no movement.
    void onlyWhatMovedHasAnArrow()
    {
        DumbbellChart chart{{u"T0"_s, u"T1"_s}, {{{}, {0.0, 5.0}, {}}}};
        const auto highest = [&] { // of the line, short of the point it leads to
            const QImage image = painted(chart);
            const DumbbellPlaces places(chart, QRectF(QPointF(0, 0), QSizeF(image.size())), 12, 0, 0);
            const int y = int(places.y(0));
            const int x = int(places.point(0, 1)->x() - 0.95 * 12);
            int high = 0;
            while (high < y && image.pixelColor(x, y - high) != QColor(Qt::white))
                ++high;
            return high;
        };
        const int arrow = highest();
        chart.moved = false;
        const int line = highest();
        QVERIFY(line > 0);
        QVERIFY2(arrow > line, qPrintable(u"%1 %2"_s.arg(arrow).arg(line)));
    }

    void nothingIsAPictureToo()
    {
        QVERIFY(!painted({}).isNull());
    }
};

QTEST_MAIN(TestDumbbell)
#include "tst_dumbbell.moc"
