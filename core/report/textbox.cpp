// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/textbox.h"

#include "core/report/heldtext.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"

#include <QHash>
#include <QPainter>

#include <algorithm>

namespace axw::report {

namespace {

bool isEastAsian(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x1100 && u <= 0x11FF) || (u >= 0x3130 && u <= 0x318F) || (u >= 0xAC00 && u <= 0xD7A3)
        || (u >= 0x3400 && u <= 0x9FFF);
}

/// Where a line should end instead.
struct Break
{
    qsizetype at = -1; ///< behind this space; -1: where it ends anyhow
    bool must = false; ///< however short the line becomes
};

/// For a line that would end at `end`: behind the last space before it when it would part a Korean word, a date or
/// another thing that `held` keeps together.
Break wordBreak(const QString &held, qsizetype start, qsizetype end)
{
    if (end >= held.size() || mayBreakAt(held.at(end - 1)) || mayBreakAt(held.at(end)))
        return {};
    // "18.(월)": what stands in brackets right behind a word is part of it.
    const bool must = held.at(end - 1) == QChar(QChar::Nbsp) || held.at(end) == QChar(QChar::Nbsp) || held.at(end) == u'(';
    if (!must && !isEastAsian(held.at(end - 1)) && !isEastAsian(held.at(end)))
        return {};
    for (qsizetype at = end - 1; at > start; --at) {
        if (mayBreakAt(held.at(at)))
            return {at, must};
    }
    return {};
}

} // namespace

QFont printFont(double size, bool bold)
{
    QFont font(printFamily());
    font.setPixelSize(std::max(1, qRound(size)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    return font;
}

TextBox::TextBox(const Runs &runs, const TextStyle &style, double width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        const QString part = printableText(run.text).replace(u'\n', QChar::LineSeparator);
        if (part.isEmpty())
            continue;
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        range.length = int(part.size());
        const QColor colour = run.soft ? printColours().textSoft : run.emphasis ? printColours().accent : style.colour;
        range.format.setForeground(colour.isValid() ? colour : printColours().text);
        if (run.bold && !style.bold)
            range.format.setFontWeight(QFont::Bold);
        formats.append(range);
        text += part;
    }

    const QString held = heldTogether(text);
    m_lineHeight = style.size * style.leading;
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setText(text);
    m_layout.setFont(printFont(style.size, style.bold));
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    for (;;) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qsizetype start = line.textStart();
        if (const Break other = wordBreak(held, start, start + line.textLength()); other.at > 0) {
            // A line much too short looks worse than a broken word. The next word does not fit beside the unit added.
            const double shorter = line.cursorToX(int(other.at));
            if (other.must || shorter > 0.3 * width)
                line.setLineWidth(shorter + 1);
        }
        const double natural = line.naturalTextWidth();
        m_naturalWidth = std::max(m_naturalWidth, natural);
        m_lastWidth = natural;
        const double room = width - natural;
        const double x = style.align == Align::End ? room : style.align == Align::Centre ? room / 2 : 0;
        line.setPosition({0, 0});
        m_x.append(std::max(0.0, x));
    }
    m_layout.endLayout();
}

void TextBox::draw(QPainter &painter, int firstLine, int lines, const QPointF &at) const
{
    for (int i = 0; i < lines && firstLine + i < lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(firstLine + i);
        const double drop = (m_lineHeight - line.ascent() - line.descent()) / 2;
        line.draw(&painter, at + QPointF(m_x.at(firstLine + i), i * m_lineHeight + drop));
    }
}

} // namespace axw::report
