// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printstyle.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

const PrintColours &printColours()
{
    static const PrintColours colours;
    return colours;
}

namespace {

/// Of sRGB, by WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

QColor readable(const QColor &colour, const QColor &ground)
{
    constexpr double wanted = 4.5;
    const QColor end = luminance(ground) > 0.18 ? Qt::black : Qt::white;
    QColor shown = colour;
    for (double share = 0.05; contrast(shown, ground) < wanted && share < 1; share += 0.05)
        shown = mixed(colour, end, share);
    return shown;
}

PrintColours printColours(const Document &document)
{
    PrintColours colours = printColours();
    if (document.design.colour.isValid()) {
        colours.accent = readable(document.design.colour, Qt::white);
        colours.accentSoft = mixed(colours.accent, Qt::white, 0.88);
    }
    return colours;
}

QColor toneColour(Tone tone)
{
    const PrintColours &colours = printColours();
    switch (tone) {
    case Tone::Neutral:
        return colours.text;
    case Tone::Information:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Warning:
        return colours.warn;
    case Tone::Bad:
        return colours.bad;
    }
    return colours.text;
}

QColor toneGround(Tone tone)
{
    const PrintColours &colours = printColours();
    switch (tone) {
    case Tone::Neutral:
        return colours.sunken;
    case Tone::Information:
        return colours.accentSoft;
    case Tone::Good:
        return colours.goodSoft;
    case Tone::Warning:
        return colours.warnSoft;
    case Tone::Bad:
        return colours.badSoft;
    }
    return colours.sunken;
}

QString printFamily()
{
    // The order is that of exact extraction: NanumGothic would turn every space of a PDF's text into U+0001.
    static const QString family = [] {
        const QStringList wanted{u"NanumBarunGothic"_s, u"NanumMyeongjo"_s, u"UnDotum"_s, u"Noto Sans CJK KR"_s};
        const QStringList present = QFontDatabase::families();
        for (const QString &name : wanted) {
            if (present.contains(name))
                return name;
        }
        return wanted.first();
    }();
    return family;
}

picture::ChartLook printChartLook()
{
    const PrintColours &colours = printColours();
    return {colours.text, colours.textSoft, colours.line, Qt::white, colours.series, printFamily(), pt(8.5)};
}

} // namespace axw::report
