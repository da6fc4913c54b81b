// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QPDF;

/// What archives ask of a PDF beyond what Qt writes (ISO 19005-1, level B: PDF/A-1b).
namespace axw::report {

/// What a PDF says of itself, the same in all places.
struct PdfFacts
{
    QString title;
    QString author;
    QString subject;
    QString program;
    QDate date;
};

/// Names embedded fonts as the subsets they are (ABCDEF+Name), alike in every place and for the same glyphs, and lists which
/// glyphs are in them. Qt says it in one place of three, with letters that follow from the order of drawing.
void tagSubsets(QPDF &pdf);

/// The facts as XMP, and no word that PDF 1.4 does not know. The colour profile is Qt's: sRGB, by the ICC.
/// Throws what libqpdf throws.
void makeArchive(QPDF &pdf, const PdfFacts &facts);

} // namespace axw::report
