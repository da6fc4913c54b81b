// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/letter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

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

QString inYear(const QString &head, int year)
{
    static const QRegularExpression years(u"(?<![0-9])(19|20)[0-9]{2}(?![0-9])"_s);
    QString moved = head;
    return moved.replace(years, QString::number(year));
}

/// Those that end in a number, in their order.
std::vector<Taken> takenApart(const QStringList &numbers, int year)
{
    static const QRegularExpression shape(u"^(.*?)([A-Z]?)(?<![0-9])([0-9]{1,9})$"_s);
    std::vector<Taken> all;
    QSet<QString> plain; // what numbers without a device's letter begin with
    for (const QString &number : numbers) {
        if (const auto match = shape.match(number.trimmed()); match.hasMatch()) {
            all.push_back({match.captured(1), match.captured(2), match.captured(3)});
            if (all.back().device.isEmpty())
                plain.insert(inYear(all.back().head, year));
        }
    }
    // A letter behind a mark is a device's. Behind a letter it is one when there are numbers without it: the B of "단B01"
    // beside "단12", but not the X of "AX12", which is the centre's. From the shortest on, because each tells of longer ones.
    std::vector<Taken *> unsure;
    for (Taken &taken : all) {
        if (!taken.device.isEmpty() && !taken.head.isEmpty() && taken.head.back().isLetter())
            unsure.push_back(&taken);
    }
    std::stable_sort(unsure.begin(), unsure.end(), [](const Taken *one, const Taken *other) { return one->head.size() < other->head.size(); });
    for (Taken *taken : unsure) {
        if (plain.contains(inYear(taken->head, year)))
            continue;
        taken->head += taken->device;
        taken->device.clear();
        plain.insert(inYear(taken->head, year));
    }
    return all;
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
    const std::vector<Taken> all = takenApart(numbers, year);
    const QString head = all.empty() ? u"AX센터-%1-"_s.arg(year) : inYear(all.back().head, year);
    const qsizetype width = all.empty() ? 4 : all.back().digits.size();
    int last = 0;
    for (const Taken &taken : all) {
        if (taken.head == head && taken.device == device)
            last = std::max(last, taken.digits.toInt());
    }
    return head + device + QString::number(last + 1).rightJustified(width, u'0');
}

} // namespace axw::clients
