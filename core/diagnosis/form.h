// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <array>
#include <vector>

/// What a questionnaire asks: dimensions, their items, and for every level of an item a sentence that can be seen
/// or measured on site.
namespace axw::diagnosis {

/// Levels run from 0 (absent) to 5 (adaptive).
inline constexpr int levelCount = 6;

/// What a level means for every item alike.
struct Level
{
    LocalizedText label;
    LocalizedText meaning;
    bool operator==(const Level &) const = default;
};

/// One question. Its markers say for each level what is to be seen.
struct Item
{
    QString key;
    double weight = 1;
    LocalizedText topic;
    LocalizedText question;
    LocalizedText hint;
    std::array<LocalizedText, levelCount> markers;
    /// Where a form of one's own lets choose something else than the six levels.
    struct Choice
    {
        QString code;
        LocalizedText label;
        bool operator==(const Choice &) const = default;
    };
    std::vector<Choice> choices;
    bool operator==(const Item &) const = default;
};

/// A field of the company that is scored by itself. A switchable one can be left out of an assessment.
struct Dimension
{
    QString key;
    double weight = 1;
    bool switchable = false;
    LocalizedText label;
    LocalizedText shortLabel; ///< for charts and narrow columns
    LocalizedText about;
    std::vector<Item> items;
    bool operator==(const Dimension &) const = default;
};

struct Form
{
    QString key; ///< "full" or "quick" for the built-in ones
    QString title; ///< of an imported one, in the words of whoever made it
    int version = 0;
    std::array<Level, levelCount> levels;
    std::vector<Dimension> dimensions;
    bool operator==(const Form &) const = default;

    int itemCount() const;
    /// Null when there is none.
    const Dimension *dimension(QStringView key) const;
    const Dimension *dimensionOf(QStringView itemKey) const;
    /// By its key, or by the path of one of its instances in a repeat ("line[2]/sensors").
    const Item *item(QStringView key) const;
    /// The number a person reads, '2.3': third item of the second dimension of this form. Empty for no such item.
    QString itemNumber(QStringView key) const;
};

/// "Full, 36 items" / "정밀 36문항": the form by its size; another form by its title, or without one by its key.
LocalizedText formName(const Form &form);

} // namespace axw::diagnosis
