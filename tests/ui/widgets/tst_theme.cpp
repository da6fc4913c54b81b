// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workbenchstyle.h"

#include <QDirIterator>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// Thin lines are never quite opaque.
bool isNearly(const QColor &pixel, const QColor &wanted)
{
    const auto near = [](int a, int b) { return std::abs(a - b) <= 8; };
    return pixel.alpha() > 120 && near(pixel.red(), wanted.red()) && near(pixel.green(), wanted.green()) && near(pixel.blue(), wanted.blue());
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void wordsCanBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        const auto pair = [](const char *name, Colour ink, Colour ground) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
                QTest::addRow("%s %s", name, scheme == Scheme::Light ? "light" : "dark") << int(scheme) << int(ink) << int(ground);
        };
        for (const Colour ground : {Colour::Window, Colour::Surface, Colour::Raised, Colour::Sunken}) {
            pair("text", Colour::Text, ground);
            pair("soft text", Colour::TextSoft, ground);
        }
        pair("selected", Colour::Text, Colour::AccentSoft);
        pair("on accent", Colour::TextOnAccent, Colour::Accent);
        pair("info chip", Colour::Info, Colour::AccentSoft);
        pair("good chip", Colour::Good, Colour::GoodSoft);
        pair("warn chip", Colour::Warn, Colour::WarnSoft);
        pair("bad chip", Colour::Bad, Colour::BadSoft);
    }
    void wordsCanBeRead()
    {
        QFETCH(int, scheme);
        QFETCH(int, ink);
        QFETCH(int, ground);
        const Theme theme{Scheme(scheme)};
        const double ratio = contrast(theme.colour(Colour(ink)), theme.colour(Colour(ground)));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void scalesWithTheTextSize()
    {
        QCOMPARE(Theme(Scheme::Light).px(Size::Row), 28);
        QCOMPARE(Theme(Scheme::Light, 1.5).px(Size::Row), 42);
        QCOMPARE(Theme(Scheme::Light).font(Size::Body).pixelSize(), 13);
    }

    void everyIconIsPaintedInTheColourAsked()
    {
        const Theme theme{Scheme::Dark};
        int count = 0;
        QDirIterator icons(u":/axw/icons/22"_s);
        while (icons.hasNext()) {
            icons.next();
            const QString name = icons.fileInfo().completeBaseName();
            for (const int side : {16, 44}) {
                const QImage image = theme.icon(name, Colour::Accent).pixmap(side, side).toImage().convertToFormat(QImage::Format_ARGB32);
                bool inColour = false;
                for (int y = 0; y < image.height() && !inColour; ++y) {
                    for (int x = 0; x < image.width() && !inColour; ++x)
                        inColour = isNearly(image.pixelColor(x, y), theme.colour(Colour::Accent));
                }
                QVERIFY2(inColour, qPrintable(name));
            }
            ++count;
        }
        QVERIFY(count > 20);
        QVERIFY(theme.icon(u"no-such-icon"_s).isNull());
    }

    void chipsOfDifferentTonesDifferInShape()
    {
        // In one ink, so that the shape alone tells them apart.
        QList<QImage> shapes;
        for (const Tone tone : {Tone::Info, Tone::Good, Tone::Warn, Tone::Bad}) {
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintToneShape(painter, QRectF(2, 2, 20, 20), tone, Qt::black);
            painter.end();
            QVERIFY(!shapes.contains(image));
            shapes.append(image);
        }
    }

    void stylePaintsBothSchemesWithoutAWarning()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Theme theme{scheme};
            applyTheme(*qApp, theme);
            Chip chip(theme, u"응답률 78%"_s, Tone::Warn);
            chip.resize(chip.sizeHint());
            QVERIFY(!chip.grab().isNull());
            QCOMPARE(qApp->palette().color(QPalette::Window), theme.colour(Colour::Window));
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
