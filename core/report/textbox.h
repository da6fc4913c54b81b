// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace axw::report {

struct TextStyle
{
    double size = 100; ///< of the letters, in paper units
    bool bold = false;
    QColor colour;
    double leading = 1.5; ///< height of a line in letter sizes
    Align align = Align::Start;
};

/// A report's font in paper units, without hinting.
QFont printFont(double size, bool bold);

/// Runs of text broken into lines of one width. Korean breaks between words (어절), not between syllables, unless a
/// word is longer than most of a line, and never within what heldTogether() holds, where it fits in a line.
class TextBox
{
public:
    TextBox(const Runs &runs, const TextStyle &style, double width);

    int lineCount() const { return int(m_x.size()); }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * lineCount(); }
    /// The widest line.
    double naturalWidth() const { return m_naturalWidth; }
    /// The width of the last line.
    double lastWidth() const { return m_lastWidth; }

    /// Draws some lines; `at` is the top left corner of the first of them.
    void draw(QPainter &painter, int firstLine, int lines, const QPointF &at) const;

private:
    QTextLayout m_layout;
    double m_lineHeight = 0;
    double m_naturalWidth = 0;
    double m_lastWidth = 0;
    QList<double> m_x;
};

} // namespace axw::report
