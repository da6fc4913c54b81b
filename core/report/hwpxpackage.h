// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/officeflow.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace axw::report::hwpx {

using namespace office;

/// All that an HWPX file holds.
struct Package
{
    QString title;
    QString subject;
    QString author;
    QString centre;
    QDate date;
    Language language = Language::Korean;
    QByteArray header;  ///< Contents/header.xml
    QByteArray section; ///< Contents/section0.xml
    std::vector<Picture> pictures;
    QString previewText;
    QByteArray previewImage;

    /// The ZIP: the type first and not compressed.
    Result<QByteArray> bytes() const;
};

} // namespace axw::report::hwpx
