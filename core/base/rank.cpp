// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rank.h"

namespace axw {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView digits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;
constexpr int headLength = 3;
constexpr int headEnd = base * base * base;

int digitAt(const QString &rank, qsizetype at)
{
    return at < rank.size() ? std::max(0, int(digits.indexOf(rank.at(at)))) : 0;
}

int headOf(const QString &rank)
{
    int head = 0;
    for (int i = 0; i < headLength; ++i)
        head = head * base + digitAt(rank, i);
    return head;
}

/// Three letters and a middle one, so that there is room on both sides.
QString withHead(int head)
{
    QString rank(headLength, u'0');
    for (int i = headLength - 1; i >= 0; --i, head /= base)
        rank[i] = digits.at(head % base);
    return rank + digits.at(base / 2);
}

/// The shortest text between two, digit by digit. `upper` empty: no bound. Never ends in 0, below which nothing fits.
QString middle(const QString &lower, const QString &upper)
{
    QString rank;
    bool bounded = !upper.isEmpty();
    for (qsizetype at = 0;; ++at) {
        const int low = digitAt(lower, at);
        const int high = bounded ? digitAt(upper, at) : base;
        if (high - low > 1)
            return rank + digits.at((low + high) / 2);
        rank += digits.at(low);
        if (high > low)
            bounded = false; // already below the upper one, whatever follows
    }
}

} // namespace

QString rankBetween(const QString &lower, const QString &upper)
{
    if (lower.isEmpty() && upper.isEmpty())
        return withHead(headEnd / 2);
    if (upper.isEmpty() || lower >= upper) {
        const int head = headOf(lower) + 1;
        return head < headEnd ? withHead(head) : middle(lower, {});
    }
    if (lower.isEmpty()) {
        const int head = headOf(upper) - 1;
        return head >= 0 ? withHead(head) : middle({}, upper);
    }
    return middle(lower, upper);
}

} // namespace axw
