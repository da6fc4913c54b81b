// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurepainter.h"

#include "tests/support/check.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

picture::RadarChart web()
{
    picture::RadarChart chart;
    chart.axes = {u"공정"_s, u"데이터"_s, u"운영"_s, u"사람·조직"_s, u"기술·인프라"_s, u"거버넌스"_s};
    chart.series = {{u"이번 진단"_s, {2.4, 1.6, 3.0, 2.2, 1.0, 4.5}, {1, 0.2, 1, 1, 1, 1}, picture::ChartSeries::Role::Main},
                    {u"업종 평균"_s, {2.0, 2.0, 2.0, 2.0, 2.0, 2.0}, {}, picture::ChartSeries::Role::Reference}};
    return chart;
}

picture::BarChart bars()
{
    picture::BarChart chart;
    chart.categories = {u"공정"_s, u"데이터"_s, u"운영"_s};
    chart.series = {{u"점수"_s, {2.4, 1.6, std::nullopt}, {}, picture::ChartSeries::Role::Main}};
    return chart;
}

picture::ChartLook look()
{
    return {Qt::black, Qt::darkGray, Qt::lightGray, Qt::white, {QColor(0x1F5FBF), QColor(0xC25700)}, u"NanumBarunGothic"_s, 11};
}

/// The colour inside a web: its series', softened.
QColor ground()
{
    return picture::blended(look().series.first(), Qt::white, 0.16);
}

/// How many pixels have this colour.
int count(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    }
    return found;
}

QImage drawn(const picture::Chart &chart, const picture::ChartLook &with = look())
{
    QImage image(400, 320, QImage::Format_RGB32);
    image.fill(Qt::white);
    const FigurePainter figures;
    const auto canvas = figures.canvas(image);
    canvas->draw(chart, QRectF(0, 0, 400, 320), with);
    return image;
}

} // namespace

class TestFigurePainter : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void aWebIsFilledInItsColour()
    {
        QVERIFY(count(drawn(web()), ground()) > 2000);
        picture::RadarChart larger = web();
        for (auto &value : larger.series.first().values)
            value = 5.0;
        QVERIFY(count(drawn(larger), ground()) > 2 * count(drawn(web()), ground()));
    }

    void anUnknownValueLeavesTheWebOpen()
    {
        picture::RadarChart chart = web();
        chart.series.first().values[2] = std::nullopt;
        // A few pixels at the edges of lines may have it by chance.
        QVERIFY(count(drawn(chart), ground()) < 30);
    }

    void theFirstAxisPointsUp()
    {
        picture::RadarChart chart = web();
        chart.series = {{u"하나"_s, {5.0, 0.0, 0.0, 0.0, 0.0, 0.0}, {}, picture::ChartSeries::Role::Main}};
        const QImage image = drawn(chart);
        int above = 0;
        int below = 0;
        for (int y = 0; y < 280; ++y) { // without the legend
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == look().series.first())
                    ++(y < 140 ? above : below);
            }
        }
        QVERIFY2(above > 3 * below, qPrintable(u"%1 %2"_s.arg(above).arg(below)));
    }

    void longerBarsForLargerValues()
    {
        const QImage image = drawn(bars());
        const QColor colour = look().series.first();
        QList<int> lengths;
        for (int y = 0; y < image.height(); ++y) {
            int length = 0;
            for (int x = 0; x < image.width(); ++x)
                length += image.pixelColor(x, y) == colour;
            if (length > 20 && (lengths.isEmpty() || std::abs(lengths.last() - length) > 10))
                lengths.append(length);
        }
        QCOMPARE(lengths.size(), 2);
        QVERIFY(std::abs(double(lengths.at(0)) / lengths.at(1) - 2.4 / 1.6) < 0.1);
    }

    void wordsInAPdfStayWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        {
            QPdfWriter writer(path);
            writer.setResolution(720);
            const FigurePainter figures;
            const auto canvas = figures.canvas(writer);
            QVERIFY(canvas->painter().isActive());
            picture::ChartLook onPaper = look();
            onPaper.letter = 90;
            canvas->draw(web(), QRectF(200, 200, 4000, 2400), onPaper);
            canvas->draw(bars(), QRectF(200, 3000, 4000, 2400), onPaper);
        }
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        for (const QString &word : {u"공정"_s, u"기술·인프라"_s, u"이번 진단"_s, u"업종 평균"_s, u"1.6"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(QFileInfo(path).size() < 60'000);
    }

    void theWholeChartStaysInItsRectangle()
    {
        QImage image(600, 500, QImage::Format_RGB32);
        image.fill(Qt::white);
        const FigurePainter figures;
        const auto canvas = figures.canvas(image);
        canvas->draw(web(), QRectF(100, 100, 400, 300), look());
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!QRect(98, 98, 404, 304).contains(x, y))
                    QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
            }
        }
    }
};

QTEST_MAIN(TestFigurePainter)
#include "tst_figurepainter.moc"
