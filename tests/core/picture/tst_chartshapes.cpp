// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/chartshapes.h"

#include "tests/support/check.h"

#include <QSet>

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

    void confidenceIsABarAlongItsAxis_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("confidence");
        QTest::addColumn<bool>("drawn");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::newRow("stated") << 2.5 << 0.0 << true << 1.5 << 3.5;
        QTest::newRow("shown") << 2.5 << 0.5 << true << 2.0 << 3.0;
        QTest::newRow("측정") << 2.5 << 1.0 << false << 0.0 << 0.0;
        QTest::newRow("at the bottom") << 0.25 << 0.0 << true << 0.0 << 1.25;
        QTest::newRow("at the top") << 5.0 << 0.5 << true << 4.5 << 5.0;
    }
    void confidenceIsABarAlongItsAxis()
    {
        QFETCH(double, value);
        QFETCH(double, confidence);
        QFETCH(bool, drawn);
        QFETCH(double, from);
        QFETCH(double, to);
        RadarChart chart = web();
        chart.series.first().values[0] = value;
        chart.series.first().confidence = {confidence, 1, 1, 1};
        QVERIFY(!confidenceBar(chart, chart.series.first(), 0)); // without a word for the legend there is none
        chart.confidence = u"근거 신뢰도"_s;
        const auto bar = confidenceBar(chart, chart.series.first(), 0);
        QCOMPARE(bar.has_value(), drawn);
        QCOMPARE(words(chartShapes(chart, {400, 300}, 12)).contains(u"근거 신뢰도"_s), drawn);
        if (!drawn)
            return;
        QCOMPARE(bar->from, from);
        QCOMPARE(bar->to, to);
        // Six points make a bar with its ends; the middle two lie on the axis, which points up.
        QList<PathShape> bars;
        for (const PathShape &path : only<PathShape>(chartShapes(chart, {400, 300}, 12))) {
            if (path.points.size() == 6 && !path.closed)
                bars.append(path);
        }
        QCOMPARE(bars.size(), 2); // and the legend's
        QCOMPARE(bars.first().points.at(2).x(), 200.0);
        QCOMPARE(bars.first().points.at(4).x() + bars.first().points.at(5).x(), 400.0);
        QVERIFY(bars.first().points.at(2).y() > bars.first().points.at(4).y());
    }

    void aBenchmarkHasABandAndIsDotted()
    {
        RadarChart chart = web();
        ChartSeries others{u"물류 중소기업 중앙값"_s, {2.0, 2.0, 2.0, 2.0}, {}, ChartSeries::Role::Benchmark};
        others.low = {1.0, 1.0, 1.0, 1.0};
        others.high = {3.0, 3.0, 3.0, 3.0};
        others.band = u"가운데 절반"_s;
        chart.series.append(others);
        const auto paths = only<PathShape>(chartShapes(chart, {400, 300}, 12));
        const auto bands = std::count_if(paths.begin(), paths.end(), [](const PathShape &path) {
            return path.fill && path.fill->part == ShapeColour::Part::Band;
        });
        QCOMPARE(bands, 2); // the ring and the legend's piece
        QCOMPARE(std::count_if(paths.begin(), paths.end(), [](const PathShape &path) { return path.dotted; }), 2);
        QVERIFY(words(chartShapes(chart, {400, 300}, 12)).contains(u"가운데 절반"_s));
        QCOMPARE(bandOf(others, 4).first().size(), 10);

        // Where fewer than five companies stand behind an axis, the band has a gap.
        others.low[1] = std::nullopt;
        QCOMPARE(bandOf(others, 4).size(), 2);
        QCOMPARE(bandOf(others, 4).first(), (QList<QPointF>{{2, 3}, {3, 3}, {3, 1}, {2, 1}}));
        others.low.clear();
        QVERIFY(bandOf(others, 4).isEmpty());
        chart.series.last() = others;
        QVERIFY(!words(chartShapes(chart, {400, 300}, 12)).contains(u"가운데 절반"_s));
    }

    void theLegendIsBrokenIntoLines()
    {
        QCOMPARE(legendLines({}, 2, 10), (QList<QList<qsizetype>>{}));
        QCOMPARE(legendLines({4, 4, 4}, 2, 10), (QList<QList<qsizetype>>{{0, 1}, {2}}));
        QCOMPARE(legendLines({40, 4, 4}, 2, 10), (QList<QList<qsizetype>>{{0}, {1, 2}})); // too long a word stands alone
        RadarChart chart = web();
        chart.series.append({u"직전 진단(T0), 2026년 3월"_s, {1.0, 1.0, 1.0, 1.0}, {}, ChartSeries::Role::Reference});
        chart.series.append({u"서울 산업 AX 혁신센터의 물류 중소기업"_s, {1.0, 1.0, 1.0, 1.0}, {}, ChartSeries::Role::Benchmark});
        const auto found = only<WordShape>(chartShapes(chart, {260, 300}, 12));
        QSet<double> heights;
        for (const WordShape &word : found) {
            if (word.at.y() > 240)
                heights.insert(word.at.y());
            QVERIFY(word.at.y() < 300);
        }
        QVERIFY(heights.size() >= 2);
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

    void oneOrTwoAxesAreBars_data()
    {
        QTest::addColumn<int>("axes");
        for (int axes = 1; axes <= 3; ++axes)
            QTest::addRow("%d", axes) << axes;
    }
    void oneOrTwoAxesAreBars()
    {
        QFETCH(int, axes);
        RadarChart chart;
        ChartSeries series{u"T0"_s, {}, {}, ChartSeries::Role::Main};
        for (int i = 0; i < axes; ++i) {
            chart.axes << u"영역 %1"_s.arg(i);
            series.values << 2.5;
        }
        chart.series << series;
        QCOMPARE(isWeb(chart), axes > 2);
        QCOMPARE(chartShapes(chart, QSizeF(300, 200), 10).size() == chartShapes(barsOf(chart), QSizeF(300, 200), 10).size(), axes < 3);
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
