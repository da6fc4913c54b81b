// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <QStringList>

#include <vector>

namespace axw::forms {

/// One sheet as it is written: headers and rows of cells, all as text.
struct WrittenSheet
{
    struct Column
    {
        QString header;
        bool isNumber = false; ///< its cells are numbers wherever they can be without losing a digit
        bool isLong = false;   ///< sentences: wide, and broken over lines
        bool operator==(const Column &) const = default;
    };

    QString name;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    bool operator==(const WrittenSheet &) const = default;
};

/// The sheets of a form: survey, choices and settings as the standard has them, then our own where they hold something.
std::vector<WrittenSheet> sheetsOf(const Form &form);

/// The shortest text of a number that reads as the same number.
QString numberText(double number);

} // namespace axw::forms
