// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/officeflow.h"

#include <QByteArray>

#include <vector>

namespace axw::report::docx {

using namespace office;

/// All that a DOCX file holds.
struct Package
{
    const Document &document;
    QByteArray body;      ///< word/document.xml
    QByteArray numbering; ///< word/numbering.xml
    std::vector<Picture> pictures;

    Result<QByteArray> bytes() const;
};

} // namespace axw::report::docx
