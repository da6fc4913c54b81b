// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QIcon>
#include <QList>
#include <QPalette>
#include <QString>

#include <array>

namespace axw::widgets {

/// The named colours of resources/tokens.json. Nothing on screen has a colour from elsewhere.
enum class Colour {
    Window, Surface, Raised, Sunken, Line, LineStrong,
    Text, TextSoft, TextOnAccent,
    Accent, AccentSoft, Focus,
    Info, Good, Warn, Bad, GoodSoft, WarnSoft, BadSoft,
    Weekend, Holiday, Today, Baseline, Critical,
};
inline constexpr int colourCount = 24;

/// The named sizes of resources/tokens.json. Body, Small, Title and Page are heights of text.
enum class Size { Grid, Body, Small, Title, Page, Row, FormRow, Radius, Rail, RailWide, Inspector, FocusRing };
inline constexpr int sizeCount = 12;

enum class Scheme { Light, Dark };

/// What a chip or a line says beside its words. Each tone but Neutral has a shape of its own as well as a colour.
enum class Tone { Neutral, Info, Good, Warn, Bad };

/// Colours, sizes, fonts and icons of one scheme at one text size. A value: the shell makes one and hands it to
/// every page; a change of scheme or size makes another one and builds the pages anew.
class Theme
{
public:
    /// `textScale` is the person's choice (1.0 is 13 px body at 96 dpi).
    explicit Theme(Scheme scheme, double textScale = 1.0);

    Scheme scheme() const { return m_scheme; }
    double textScale() const { return m_textScale; }

    QColor colour(Colour colour) const { return m_colours[size_t(colour)]; }
    /// The colour of words and shapes of a tone, and of the soft ground behind them.
    QColor tone(Tone tone) const;
    QColor toneSoft(Tone tone) const;
    /// The colour of the n-th line or bar of a chart; starts over after the last.
    QColor series(int n) const;

    /// Pixels at the current scale.
    int px(Size size) const;
    /// Any other length, given at 96 dpi and text scale 1.
    int px(double length) const;

    /// `size` is one of Body, Small, Title, Page.
    QFont font(Size size = Size::Body, bool bold = false) const;

    /// An icon of resources/icons.txt in one colour. Empty for a name that is not compiled in.
    QIcon icon(const QString &name, Colour colour = Colour::TextSoft) const;
    QIcon icon(const QString &name, const QColor &colour) const;

    QPalette palette() const;

private:
    Scheme m_scheme;
    double m_textScale;
    double m_scale = 1.0;
    std::array<QColor, colourCount> m_colours;
    std::array<double, sizeCount> m_sizes{};
    QList<QColor> m_series;
};

} // namespace axw::widgets
