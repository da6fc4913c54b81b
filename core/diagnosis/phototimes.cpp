// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/phototimes.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

std::vector<QString> itemsOfPhotos(const std::vector<std::optional<qint64>> &taken, std::vector<ItemMoment> moments, const PhotoRule &rule)
{
    std::stable_sort(moments.begin(), moments.end(), [](const ItemMoment &one, const ItemMoment &other) { return one.atMs < other.atMs; });
    std::vector<QString> items;
    items.reserve(taken.size());
    for (const std::optional<qint64> &each : taken) {
        items.emplace_back();
        if (!each)
            continue;
        const qint64 at = *each - rule.aheadMs;
        const auto next = std::lower_bound(moments.begin(), moments.end(), at, [](const ItemMoment &moment, qint64 ms) { return moment.atMs < ms; });
        const ItemMoment *nearest = nullptr;
        if (next != moments.end() && next->atMs - at <= rule.longestMs)
            nearest = &*next;
        if (next != moments.begin()) {
            const ItemMoment &before = *std::prev(next);
            const qint64 since = at - before.atMs;
            // Within one item's spell both neighbours say the same.
            if (since <= rule.longestMs && (nearest == nullptr || since < nearest->atMs - at))
                nearest = &before;
        }
        if (nearest != nullptr)
            items.back() = nearest->item;
    }
    return items;
}

std::optional<QString> timeInName(const QString &name)
{
    static const QRegularExpression pattern(uR"((?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)[-_ T]+(\d\d)[-_.:]?(\d\d)[-_.:]?(\d\d)(\d{3})?(?!\d))"_s);
    const auto found = pattern.match(name);
    if (!found.hasMatch())
        return {};
    const auto part = [&](int at) { return found.capturedView(at).toInt(); };
    const QDate day(part(1), part(2), part(3));
    const QTime time(part(4), part(5), part(6));
    if (!day.isValid() || !time.isValid())
        return {};
    return day.toString(Qt::ISODate) + u'T' + time.toString(Qt::ISODate);
}

} // namespace axw::diagnosis
