// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/figures.h"
#include "core/report/document.h"

#include <QDate>

namespace axw::workspace {

class Workspace;

/// A form to be printed blank, for a place where no laptop may go.
struct PaperRequest
{
    QString key;     ///< of the form
    int version = 0; ///< 0 for the newest
    ClientId client; ///< null: the company's name is written in by hand
    Language language = Language::Korean;
    bool inBoth = false; ///< the questions in the other language too
    QDate date;          ///< of the sheet; invalid: today

    bool operator==(const PaperRequest &) const = default;
};

/// NotFound when form, version or client is not there.
Result<report::Document> blankForm(Workspace &workspace, const PaperRequest &request);

/// The sheet as a PDF file, whole or not at all. Needs the thread that owns the Figures.
Result<> writeBlankForm(Workspace &workspace, const PaperRequest &request, const picture::Figures &figures, const QString &path,
                        const Progress &progress = {});

} // namespace axw::workspace
