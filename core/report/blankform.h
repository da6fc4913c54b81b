// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/paperform.h"
#include "core/report/document.h"
#include "core/report/snapshots.h"

#include <optional>

namespace axw::report {

/// A form to be printed and filled in by hand.
struct BlankForm
{
    Issue issue;
    std::optional<Company> company; ///< none: its name is written in by hand
    diagnosis::PaperForm form;
    QString key;
    QString version; ///< empty for a workbook that says none

    bool operator==(const BlankForm &) const = default;
};

/// In which languages the questions stand; the sheet's own words are in the first of them.
enum class PaperLanguages { Korean, English, Both };

/// 현장 기록지: every question with its boxes and lines, who filled it in, when, and where to sign.
Document blankFormReport(const BlankForm &blank, PaperLanguages languages);

} // namespace axw::report
