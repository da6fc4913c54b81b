// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <cmath>

namespace axw::test {

/// A number as a spreadsheet shows it by a format: sections by sign, quoted words, digits with groups, decimals, thousands
/// left out, percent, and days. Written anew from the formats' definition, to hold ours against.
inline QString shownNumber(double number, const QString &format)
{
    // Sections are parted by semicolons outside of quotes.
    QStringList sections{QString()};
    bool quoted = false;
    for (const QChar c : format) {
        quoted = c == u'"' ? !quoted : quoted;
        if (c == u';' && !quoted)
            sections.append(QString());
        else
            sections.last() += c;
    }
    QString section = sections.first();
    QString sign = number < 0 ? QStringLiteral("-") : QString();
    if (number < 0 && sections.size() > 1) {
        section = sections.at(1);
        sign.clear();
    } else if (number == 0 && sections.size() > 2) {
        section = sections.at(2);
    }
    static const QRegularExpression part(QStringLiteral("\"([^\"]*)\"|(\\[[^\\]]*\\])|([#0][#0,.]*)(%?)|(y+|m+|d+|a+)|(.)"));
    const QDate date = QDate(1899, 12, 30).addDays(qint64(number));
    static const QStringList months{QStringLiteral("January"), QStringLiteral("February"), QStringLiteral("March"), QStringLiteral("April"), QStringLiteral("May"), QStringLiteral("June"), QStringLiteral("July"), QStringLiteral("August"), QStringLiteral("September"), QStringLiteral("October"), QStringLiteral("November"), QStringLiteral("December")};
    QString out;
    bool any = false;
    for (auto each = part.globalMatch(section); each.hasNext();) {
        const auto match = each.next();
        if (match.hasCaptured(1)) {
            out += match.captured(1);
        } else if (match.hasCaptured(2)) {
            continue;
        } else if (match.hasCaptured(3)) {
            QString mask = match.captured(3);
            double shown = std::fabs(number) * (match.capturedLength(4) > 0 ? 100 : 1);
            for (; mask.endsWith(u','); mask.chop(1))
                shown /= 1000;
            const qsizetype point = mask.indexOf(u'.');
            QString digits = QString::number(shown, 'f', point < 0 ? 0 : int(mask.size() - point - 1));
            if (mask.contains(u',')) {
                const qsizetype end = digits.contains(u'.') ? digits.indexOf(u'.') : digits.size();
                for (qsizetype at = end - 3; at > 0; at -= 3)
                    digits.insert(at, u',');
            }
            out += any ? digits : sign + digits;
            any = true;
            out += match.captured(4);
        } else if (match.hasCaptured(5)) {
            const QString word = match.captured(5);
            if (word.startsWith(u'y'))
                out += QString::number(date.year());
            else if (word.startsWith(u'm'))
                out += word.size() == 4 ? months.at(date.month() - 1) : word.size() == 3 ? months.at(date.month() - 1).left(3) : QStringLiteral("%1").arg(date.month(), int(word.size()), 10, QChar(u'0'));
            else if (word.startsWith(u'a'))
                out += QStringLiteral("월화수목금토일").at(date.dayOfWeek() - 1);
            else
                out += QStringLiteral("%1").arg(date.day(), int(word.size()), 10, QChar(u'0'));
        } else {
            out += match.captured(6);
        }
    }
    return out;
}

} // namespace axw::test
