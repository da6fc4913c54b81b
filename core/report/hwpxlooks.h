// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/officelooks.h"
#include "core/report/xmlout.h"

#include <QByteArray>

#include <vector>

/// HWPX names looks by number and keeps them in lists of the header; a look that is asked for twice has one number.
namespace axw::report::hwpx {

using namespace office;

class Looks
{
public:
    explicit Looks(const Document &document);

    int charLook(const CharLook &look);
    int paraLook(const ParaLook &look);
    /// From 1, as HWPX counts them.
    int fillLook(const FillLook &look);

    /// The colour of headings and titles.
    QRgb accent() const { return m_accent; }
    int charOf(Style style) const { return m_styles[size_t(style)].chars; }

    /// Contents/header.xml, for so many sections.
    QByteArray header(int sections) const;

private:
    /// The numbers of a style's looks.
    struct Named
    {
        int para = 0;
        int chars = 0;
    };

    Language m_language;
    Document::Numbering m_headings;
    QRgb m_accent;
    std::vector<CharLook> m_chars;
    std::vector<ParaLook> m_paras;
    std::vector<FillLook> m_fills;
    std::vector<Named> m_styles;
};

/// The namespaces of HWPX, for XmlOut.
std::span<const XmlSpace> spaces();

} // namespace axw::report::hwpx
