// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letter.h"

#include <QRegularExpression>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "AX센터-2026-" | "B" | "0012".
struct Taken
{
    QString head;
    QString device;
    QString digits;
};

std::optional<Taken> takenApart(const QString &number)
{
    static const QRegularExpression shape(u"^(.*?)([A-Z]?)(?<![0-9])([0-9]{1,9})$"_s);
    const auto match = shape.match(number.trimmed());
    if (!match.hasMatch())
        return {};
    // A letter belongs to the device only behind a mark: the X of "AX12" is the centre's.
    Taken taken{match.captured(1), match.captured(2), match.captured(3)};
    if (!taken.device.isEmpty() && !taken.head.isEmpty() && taken.head.back().isLetter()) {
        taken.head += taken.device;
        taken.device.clear();
    }
    return taken;
}

QString inYear(const QString &head, int year)
{
    static const QRegularExpression years(u"(?<![0-9])(19|20)[0-9]{2}(?![0-9])"_s);
    QString moved = head;
    return moved.replace(years, QString::number(year));
}

} // namespace

QStringList enclosuresOf(const Letter &letter)
{
    QStringList names;
    for (const QString &line : letter.enclosures.split(u'\n')) {
        if (const QString name = line.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

QString nextLetterNumber(const QStringList &numbers, int year, const QString &device)
{
    QString head = u"AX센터-%1-"_s.arg(year);
    qsizetype width = 4;
    for (auto number = numbers.crbegin(); number != numbers.crend(); ++number) {
        if (const auto taken = takenApart(*number)) {
            head = inYear(taken->head, year);
            width = taken->digits.size();
            break;
        }
    }
    int last = 0;
    for (const QString &number : numbers) {
        const auto taken = takenApart(number);
        if (taken && taken->head == head && taken->device == device)
            last = std::max(last, taken->digits.toInt());
    }
    return head + device + QString::number(last + 1).rightJustified(width, u'0');
}

} // namespace axw::clients
