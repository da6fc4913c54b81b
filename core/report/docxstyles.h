// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/officelooks.h"
#include "core/report/xmlout.h"

#include <QByteArray>

#include <vector>

/// The parts of a DOCX file that say what things look like: styles, numbering, fonts, settings. Word's own names are
/// used where there is one, so that every Word shows them in its language and its commands find them.
namespace axw::report::docx {

using namespace office;

/// Twentieths of a point.
inline constexpr int twips(int hwpUnits)
{
    return hwpUnits / 5;
}

/// The namespaces of WordprocessingML, for XmlOut.
std::span<const XmlSpace> spaces();
QString styleId(Style style);
QString calloutStyleId(Tone tone);
inline constexpr char softStyle[] = "SoftText";
inline constexpr char strongColourStyle[] = "AccentText";
inline constexpr char tableStyle[] = "ReportTable";
/// What of a look is written as run properties; `than`: only what is unlike it.
void writeCharLook(XmlOut &out, const CharLook &look, const CharLook *than = nullptr);

/// The numbering of headings, and that of lists: 1 is the headings', 2 that of points.
inline constexpr int headingNumbers = 1;
inline constexpr int pointNumbers = 2;
inline constexpr int firstFreeNumbers = 3;

QByteArray stylesPart(const Document &document);
/// With so many numbered lists, each counted from one: their numbers begin at firstFreeNumbers.
QByteArray numberingPart(Language language, Document::Numbering headings, int numberedLists);
QByteArray fontsPart(Language language);
QByteArray settingsPart(Language language);

} // namespace axw::report::docx
