// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/hwpxlooks.h"
#include "core/report/officeflow.h"

namespace axw::report::hwpx {

/// Writes paragraphs and tables; numbers what HWPX wants numbered.
class FlowOut
{
public:
    FlowOut(XmlOut &out, Looks &looks) : m_out(out), m_looks(looks) {}

    /// `before` is written into the paragraph's first run: what belongs to the section or the page.
    template<class Before>
    void paragraph(const Line &line, Before before)
    {
        open(line);
        m_out.open("hp:run", {{"charPrIDRef", charsOf(line, {})}});
        before();
        m_out.close();
        content(line);
        m_out.close();
    }
    void paragraph(const Line &line);
    /// A paragraph that holds the table.
    void table(const Grid &grid);

private:
    void open(const Line &line);
    void content(const Line &line);
    void words(const QString &text);
    void picture(const Image &image);
    void cell(const Placed &place, int row, int width, bool tight);
    int charsOf(const Line &line, const Run &run);

    XmlOut &m_out;
    Looks &m_looks;
    int m_shapes = 0;
};

} // namespace axw::report::hwpx
