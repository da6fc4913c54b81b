// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/printabletext.h"

namespace axw::report {

namespace {

bool isDirectionControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isInvisible(char16_t c)
{
    return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || c == 0x00AD || (c >= 0xFFF9 && c <= 0xFFFB);
}

/// 0 stays as it is. Found by comparing the glyphs of every character of NanumBarunGothic.
char16_t nearCharacter(char16_t c)
{
    switch (c) {
    case 0x2212: // minus: not in the font
    case 0x2010: // hyphens
    case 0x2011:
    case 0x2012:
    case 0x2013: // en dash: shares its glyph with the soft hyphen
        return u'-';
    case 0x2015:
        return 0x2014;
    case 0xFF5E: // full-width and wave tilde
    case 0x301C:
    case 0x223C:
        return u'~';
    case 0x00A0:
    case 0x2002:
    case 0x2003:
    case 0x2007:
    case 0x2009:
    case 0x202F:
    case 0x3164: // Hangul filler
        return u' ';
    case 0x00B5: // micro sign
        return 0x03BC;
    case 0x2225:
        return 0x2016;
    case 0xFFE0:
        return 0x00A2;
    case 0xFFE1:
        return 0x00A3;
    case 0xFFE2:
        return 0x00AC;
    case 0xFFE5:
        return 0x00A5;
    case 0x2023: // triangular bullet
    case 0x2043:
        return 0x2022;
    default:
        return 0;
    }
}

} // namespace

QString safeText(const QString &text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    QString out;
    out.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed.at(i);
        const char16_t u = c.unicode();
        if (u == u'\r') {
            if (i + 1 >= composed.size() || composed.at(i + 1) != u'\n')
                out += u'\n';
        } else if (u == u'\n' || u == 0x2028 || u == 0x2029 || u == 0x0085) {
            out += u'\n';
        } else if (u == u'\t') {
            out += u' ';
        } else if (c.isHighSurrogate()) {
            if (i + 1 < composed.size() && composed.at(i + 1).isLowSurrogate())
                out += composed.mid(i++, 2);
        } else if (c.category() != QChar::Other_Control && !c.isLowSurrogate() && !c.isNonCharacter() && !isDirectionControl(u)) {
            out += c;
        }
    }
    return out;
}

QString printableText(const QString &text)
{
    const QString safe = safeText(text);
    QString out;
    out.reserve(safe.size());
    for (const QChar c : safe) {
        if (isInvisible(c.unicode()))
            continue;
        const char16_t other = nearCharacter(c.unicode());
        out += other ? QChar(other) : c;
    }
    return out;
}

} // namespace axw::report
