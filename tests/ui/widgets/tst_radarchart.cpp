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
