// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

/// Which item a photograph belongs to, by when it was taken.
namespace axw::diagnosis {

/// Somebody worked on an item at a moment: answered it, graded or noted it, or assigned a quick note to it.
struct ItemMoment
{
    qint64 atMs = 0; ///< UTC
    QString item;
    bool operator==(const ItemMoment &) const = default;
};

struct PhotoRule
{
    qint64 aheadMs = 0;                      ///< how much the clock that took the photographs is ahead of this computer's
    qint64 longestMs = qint64(20) * 60'000;  ///< further away than this nobody was at any item
    bool operator==(const PhotoRule &) const = default;
};

/// For each photograph (taken at UTC milliseconds by its own clock; none for one that does not say) the item that was
/// being answered then; empty for none. Between two items it is the nearer one, and the later of two equally near: one
/// looks and takes the photograph before one answers.
std::vector<QString> itemsOfPhotos(const std::vector<std::optional<qint64>> &taken, std::vector<ItemMoment> moments, const PhotoRule &rule = {});

/// "20261123_140533", "IMG_20261123_140533", "PXL_20261123_140533123", "KakaoTalk_20261123_140533123", "2026-11-23
/// 14.05.33": the wall time that telephones write into names, as ISO text without a zone; nothing for other names.
std::optional<QString> timeInName(const QString &name);

} // namespace axw::diagnosis
