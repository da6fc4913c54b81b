// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printstyle.h"

#include <QFontDatabase>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

const PrintColours &printColours()
{
    static const PrintColours colours;
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
