// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/chartshapes.h"

#include "tests/support/check.h"

#include <algorithm>

using namespace axw;
using namespace axw::picture;
using namespace Qt::Literals::StringLiterals;

namespace {

template<class Kind>
QList<Kind> only(const QList<Shape> &shapes)
{
    QList<Kind> found;
    for (const Shape &shape : shapes) {
        if (const auto *one = std::get_if<Kind>(&shape))
            found.append(*one);
    }
    return found;
}

QStringList words(const QList<Shape> &shapes)
{
    QStringList found;
    for (const WordShape &word : only<WordShape>(shapes))
        found.append(word.text);
    return found;
}

RadarChart web()
{
    RadarChart chart;
    chart.axes = {u"공정"_s, u"데이터"_s, u"운영"_s, u"사람"_s};
    chart.series = {{u"이번 진단"_s, {5.0, 2.5, 0.0, 1.0}, {1.0, 0.2, 0.5, 0.0}, ChartSeries::Role::Main}};
    return chart;
}

} // namespace

class TestChartShapes : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void aFullWebIsFilledAndStandsOnItsAxes()
    {
        const QList<Shape> shapes = chartShapes(web(), {400, 300}, 12);
        QList<PathShape> filled;
        for (const PathShape &path : only<PathShape>(shapes)) {
            if (path.fill)
                filled.append(path);
        }
        QCOMPARE(filled.size(), 1);
        QCOMPARE(filled.first().points.size(), 4);
        const QList<QPointF> &points = filled.first().points;
        // The first axis points up, the second to the right; zero is the middle; half the value is half the way.
        const QPointF middle = points.at(2);
        QCOMPARE(points.at(0).x(), middle.x());
        QVERIFY(points.at(0).y() < middle.y());
        QCOMPARE(points.at(1).y(), middle.y());
        QCOMPARE(2 * (points.at(1).x() - middle.x()), middle.y() - points.at(0).y());
        for (const QString &word : {u"공정"_s, u"데이터"_s, u"이번 진단"_s, u"5"_s})
            QVERIFY2(words(shapes).contains(word), qPrintable(word));
    }

    void anUnknownValueIsAGapNotAZero()
    {
        RadarChart chart = web();
        chart.series.first().values[1] = std::nullopt;
        const QList<Shape> shapes = chartShapes(chart, {400, 300}, 12);
        QCOMPARE(only<DotShape>(shapes).size(), 3);
        const auto paths = only<PathShape>(shapes);
        QVERIFY(std::none_of(paths.begin(), paths.end(), [](const PathShape &path) { return path.fill.has_value(); }));
        // Two edges are left of four.
        QCOMPARE(std::count_if(paths.begin(), paths.end(),
                               [](const PathShape &path) { return path.stroke && path.stroke->part == ShapeColour::Part::Series; }),
                 2 + 1); // and the legend's piece of line
    }

    void anUncertainValueHasAHollowPoint()
    {
        const QList<DotShape> dots = only<DotShape>(chartShapes(web(), {400, 300}, 12));
        QCOMPARE(dots.size(), 4);
        QVERIFY(dots.at(0).fill.part == ShapeColour::Part::Series);
        QVERIFY(dots.at(1).fill.part == ShapeColour::Part::Surface);
        QVERIFY(dots.at(2).fill.part == ShapeColour::Part::Series);
    }

    void valuesBeyondTheScaleStayInside()
    {
        RadarChart chart = web();
        chart.series.first().values = {50.0, -3.0, 5.0, 5.0};
        for (const DotShape &dot : only<DotShape>(chartShapes(chart, {400, 300}, 12)))
            QVERIFY(QRectF(0, 0, 400, 300).contains(dot.centre));
    }

    void barsAreAsLongAsTheirValues()
    {
        BarChart chart;
        chart.categories = {u"데이터"_s, u"운영"_s, u"없음"_s};
        chart.maximum = 4;
        chart.series = {{u"점수"_s, {4.0, 1.0, std::nullopt}, {}, ChartSeries::Role::Main}};
        const QList<Shape> shapes = chartShapes(chart, {400, 200}, 12);
        QList<double> lengths;
        for (const PathShape &path : only<PathShape>(shapes)) {
            if (path.closed)
                lengths.append(path.points.at(1).x() - path.points.at(0).x());
        }
        QCOMPARE(lengths.size(), 2);
        QCOMPARE(lengths.at(0), 4 * lengths.at(1));
        QVERIFY(words(shapes).contains(u"4.0"_s));
        QVERIFY(words(shapes).contains(u"-"_s));
    }

    void chartsOfNothingAreEmpty()
    {
        QVERIFY(chartShapes(RadarChart{}, {400, 300}, 12).isEmpty());
        QVERIFY(chartShapes(BarChart{}, {400, 300}, 12).isEmpty());
    }

    void coloursBlendToOpaqueOnes()
    {
        QCOMPARE(blended(Qt::black, Qt::white, 0.5), QColor(128, 128, 128));
        QCOMPARE(blended(QColor(10, 20, 30), Qt::white, 1.0), QColor(10, 20, 30));
    }
};

QTEST_GUILESS_MAIN(TestChartShapes)
#include "tst_chartshapes.moc"
