// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/radarchart.h"
#include "ui/widgets/theme.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

picture::RadarChart web(const QList<std::optional<double>> &values)
{
    picture::RadarChart chart;
    chart.axes = {u"공정"_s, u"데이터"_s, u"운영"_s, u"사람·조직"_s, u"기술·인프라"_s, u"거버넌스"_s};
    chart.series << picture::ChartSeries{u"T0"_s, values, {}, picture::ChartSeries::Role::Main};
    return chart;
}

int count(const QImage &image, const QColor &colour, const QRect &where)
{
    int found = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

} // namespace

class TestRadarChart : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void fillsWhatIsKnownAndLeavesAGapElse()
    {
        const Theme theme(Scheme::Light);
        const picture::ChartLook look = chartLook(theme);
        const QColor soft = picture::blended(look.series.at(0), look.surface, 0.16);
        RadarChart chart(look);
        chart.resize(288, 236);
        chart.setChart(web({5, 5, 5, 5, 5, 5}));
        chart.show();
        const QImage full = chart.grab().toImage();
        const int large = count(full, soft, full.rect());
        QVERIFY(large > 5000);

        chart.setChart(web({2, 2, 2, 2, 2, 2}));
        QTRY_VERIFY(count(chart.grab().toImage(), soft, full.rect()) < large / 3);
        chart.setChart(web({2, 2, {}, 2, 2, 2}));
        QTRY_COMPARE(count(chart.grab().toImage(), soft, full.rect()), 0);
    }

    void twoAxesAreBars()
    {
        const Theme theme(Scheme::Light);
        const picture::ChartLook look = chartLook(theme);
        RadarChart chart(look);
        chart.resize(288, 236);
        picture::RadarChart two = web({5, 1});
        two.axes.resize(2);
        chart.setChart(two);
        chart.show();
        const QColor full = look.series.at(0);
        const auto inked = [&] {
            const QImage image = chart.grab().toImage();
            return count(image, full, image.rect());
        };
        QTRY_VERIFY(inked() > 2000); // bars are full
        chart.setChart(web({1, 1, 1, 1, 1, 1})); // and back to a web
        QTRY_VERIFY(inked() < 2000);
        chart.setChart(two);
        QTRY_VERIFY(inked() > 2000);
    }

    void whatIsNotSureHasABarAlongItsAxis()
    {
        const Theme theme(Scheme::Light);
        const picture::ChartLook look = chartLook(theme);
        picture::RadarChart shown = web({2.5, 2.5, 2.5, 2.5, 2.5, 2.5});
        shown.series.first().confidence = {0, 0, 0, 0, 0, 0};
        RadarChart chart(look);
        chart.resize(288, 236);
        chart.setChart(shown);
        chart.show();
        const QImage without = chart.grab().toImage();
        shown.confidence = u"근거 신뢰도"_s;
        chart.setChart(shown);
        // A bar needs its word, and the word needs room: there is a legend now.
        const QRect foot(0, 222, 288, 14); // no line of the web comes so low
        QTRY_VERIFY(count(chart.grab().toImage(), look.series.at(0), foot) > 5);
        QCOMPARE(count(without, look.series.at(0), foot), 0);
        const int wide = count(chart.grab().toImage(), look.series.at(0), without.rect());
        shown.series.first().confidence = {1, 1, 1, 1, 1, 1};
        chart.setChart(shown);
        QTRY_VERIFY(count(chart.grab().toImage(), look.series.at(0), without.rect()) != wide);
    }

    void aBandLiesBehindTheMedian_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
    void aBandLiesBehindTheMedian()
    {
        QFETCH(Scheme, scheme);
        const picture::ChartLook look = chartLook(Theme(scheme));
        const QColor band = picture::blended(look.textSoft, look.surface, 0.2);
        picture::RadarChart shown = web({1, 1, 1, 1, 1, 1});
        RadarChart chart(look);
        chart.resize(288, 236);
        picture::ChartSeries others{u"업종 중앙값"_s, {3.0, 3.0, 3.0, 3.0, 3.0, 3.0}, {}, picture::ChartSeries::Role::Benchmark};
        others.low = {2.0, 2.0, 2.0, 2.0, 2.0, 2.0};
        others.high = {4.0, 4.0, 4.0, 4.0, 4.0, 4.0};
        shown.series << others;
        chart.setChart(shown);
        chart.show();
        const QRect all(0, 0, 288, 200); // without the legend
        QTRY_VERIFY(count(chart.grab().toImage(), band, all) > 1500);
        const int ring = count(chart.grab().toImage(), band, all);
        // Inside the company's own web the band has a mixed colour.
        shown.series.first().values = {5.0, 5.0, 5.0, 5.0, 5.0, 5.0};
        chart.setChart(shown);
        const QColor mixed = picture::blended(look.series.at(0), band, 0.16);
        QTRY_VERIFY(count(chart.grab().toImage(), mixed, all) > ring / 2);
        QVERIFY(count(chart.grab().toImage(), band, all) < ring / 20);
    }

    void everyNameFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("panel") << QSize(256, 236);
        QTest::newRow("wide") << QSize(500, 200);
        QTest::newRow("narrow") << QSize(200, 300);
    }
    void everyNameFits()
    {
        QFETCH(QSize, size);
        const Theme theme(Scheme::Dark);
        const picture::ChartLook look = chartLook(theme);
        RadarChart chart(look);
        chart.resize(size);
        chart.setChart(web({1, 2, 3, 4, 5, 0}));
        chart.show();
        const QImage image = chart.grab().toImage();
        // Nothing is painted on the outermost pixels, so nothing is cut off there.
        for (const QRect &edge : {QRect(0, 0, size.width(), 1), QRect(0, size.height() - 1, size.width(), 1),
                                  QRect(0, 0, 1, size.height()), QRect(size.width() - 1, 0, 1, size.height())})
            QCOMPARE(count(image, look.surface, edge), edge.width() * edge.height());
        QVERIFY(count(image, look.textSoft, image.rect()) > 0);
    }
};

QTEST_MAIN(TestRadarChart)
#include "tst_radarchart.moc"
