// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace axw::report {

/// Characters that no font of this machine can draw, and where in the document they stand.
struct MissingGlyphs
{
    QString where;          ///< the heading above, or the document's title
    QStringList characters; ///< "🎉 U+1F389", in the order of their first use

    bool operator==(const MissingGlyphs &) const = default;
};

/// What a PDF of this document shows as empty boxes; one entry for each part of the document that has some. Offices'
/// formats are drawn with the fonts of whoever opens them. Needs a QGuiApplication.
QList<MissingGlyphs> missingGlyphs(const Document &document);

/// The same of single texts: "🎉 U+1F389", each once.
QStringList missingGlyphs(const QStringList &texts);

} // namespace axw::report
