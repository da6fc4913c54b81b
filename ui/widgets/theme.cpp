// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/svgicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScreen>

#include <cmath>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, colourCount> colourNames{
    "window"_L1,       "surface"_L1,    "raised"_L1,   "sunken"_L1,   "line"_L1,     "lineStrong"_L1,
    "text"_L1,         "textSoft"_L1,   "textOnAccent"_L1,
    "accent"_L1,       "accentSoft"_L1, "focus"_L1,
    "info"_L1,         "good"_L1,       "warn"_L1,     "bad"_L1,      "goodSoft"_L1, "warnSoft"_L1, "badSoft"_L1,
    "weekend"_L1,      "holiday"_L1,    "today"_L1,    "baseline"_L1, "critical"_L1};

constexpr std::array<QLatin1StringView, sizeCount> sizeNames{
    "grid"_L1, "body"_L1,    "small"_L1,  "title"_L1, "page"_L1,     "row"_L1,
    "formRow"_L1, "radius"_L1, "rail"_L1, "railWide"_L1, "inspector"_L1, "focusRing"_L1};

QJsonObject tokens()
{
    QFile file(u":/axw/tokens.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Theme", "tokens.json is compiled in");
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// How many pixels a 96 dpi pixel is on the main screen, beside the device pixel ratio that Qt applies itself.
double screenScale()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? std::max(1.0, screen->logicalDotsPerInch() / 96.0) : 1.0;
}

} // namespace

Theme::Theme(Scheme scheme, double textScale) :
    m_scheme(scheme), m_textScale(textScale), m_scale(textScale * screenScale())
{
    const QJsonObject all = tokens();
    const QJsonObject mine = all.value(scheme == Scheme::Light ? "light"_L1 : "dark"_L1).toObject();
    for (size_t i = 0; i < colourNames.size(); ++i) {
        m_colours[i] = QColor(mine.value(colourNames[i]).toString());
        Q_ASSERT_X(m_colours[i].isValid(), "Theme", colourNames[i].data());
    }
    const QJsonArray series = mine.value("series"_L1).toArray();
    for (const QJsonValueConstRef value : series)
        m_series.append(QColor(value.toString()));
    const QJsonObject sizes = all.value("size"_L1).toObject();
    for (size_t i = 0; i < sizeNames.size(); ++i)
        m_sizes[i] = sizes.value(sizeNames[i]).toDouble();
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return colour(Colour::TextSoft);
    case Tone::Info:
        return colour(Colour::Info);
    case Tone::Good:
        return colour(Colour::Good);
    case Tone::Warn:
        return colour(Colour::Warn);
    case Tone::Bad:
        return colour(Colour::Bad);
    }
    Q_UNREACHABLE();
}

QColor Theme::toneSoft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return colour(Colour::Sunken);
    case Tone::Info:
        return colour(Colour::AccentSoft);
    case Tone::Good:
        return colour(Colour::GoodSoft);
    case Tone::Warn:
        return colour(Colour::WarnSoft);
    case Tone::Bad:
        return colour(Colour::BadSoft);
    }
    Q_UNREACHABLE();
}

QColor Theme::series(int n) const
{
    return m_series.at(qsizetype(n) % m_series.size());
}

int Theme::px(Size size) const
{
    return px(m_sizes[size_t(size)]);
}

int Theme::px(double length) const
{
    return int(std::lround(length * m_scale));
}

QFont Theme::font(Size size, bool bold) const
{
    // Noto Sans CJK has every letter of both languages in one hand; the Nanum fonts come with the package.
    QFont font({u"Noto Sans CJK KR"_s, u"NanumBarunGothic"_s, u"Malgun Gothic"_s, u"Apple SD Gothic Neo"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(px(size));
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

QIcon Theme::icon(const QString &name, Colour wanted) const
{
    return icon(name, colour(wanted));
}

QIcon Theme::icon(const QString &name, const QColor &wanted) const
{
    return svgIcon(u":/axw/icons/16/%1.svg"_s.arg(name), u":/axw/icons/22/%1.svg"_s.arg(name), wanted);
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto all = [&palette](QPalette::ColorRole role, const QColor &value) {
        palette.setColor(QPalette::Active, role, value);
        palette.setColor(QPalette::Inactive, role, value);
        palette.setColor(QPalette::Disabled, role, value);
    };
    all(QPalette::Window, colour(Colour::Window));
    all(QPalette::WindowText, colour(Colour::Text));
    all(QPalette::Base, colour(Colour::Surface));
    all(QPalette::AlternateBase, colour(Colour::Window));
    all(QPalette::Text, colour(Colour::Text));
    all(QPalette::PlaceholderText, colour(Colour::TextSoft));
    all(QPalette::Button, colour(Colour::Raised));
    all(QPalette::ButtonText, colour(Colour::Text));
    all(QPalette::BrightText, colour(Colour::TextOnAccent));
    all(QPalette::ToolTipBase, colour(Colour::Raised));
    all(QPalette::ToolTipText, colour(Colour::Text));
    all(QPalette::Highlight, colour(Colour::Accent));
    all(QPalette::HighlightedText, colour(Colour::TextOnAccent));
    all(QPalette::Link, colour(Colour::Accent));
    all(QPalette::LinkVisited, colour(Colour::Accent));
    all(QPalette::Light, colour(Colour::Raised));
    all(QPalette::Midlight, colour(Colour::Line));
    all(QPalette::Mid, colour(Colour::Line));
    all(QPalette::Dark, colour(Colour::LineStrong));
    all(QPalette::Shadow, colour(Colour::LineStrong));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::LineStrong));
    return palette;
}

} // namespace axw::widgets
