// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/hwpxtable.h"

namespace axw::report::hwpx {

/// Writes the only section of an HWPX document.
class Section final : public Flow
{
public:
    Section(const Document &document, Looks &looks, XmlOut &out) : m_document(document), m_looks(looks), m_out(out), m_flow(out, looks) {}

    /// The first words, for the preview.
    const QString &text() const { return m_text; }

    void paragraph(const Line &line) override;
    void table(const Grid &grid) override;
    void contents(const std::vector<Line> &lines) override;
    void callout(const Callout &callout) override;
    void pageBreak() override { m_breakBefore = true; }

private:
    void writeSection();
    void writePageHead();
    void remember(const Runs &runs);
    void blank() { paragraph({.style = Style::Normal, .chars = CharLook{.height = 500}}); }

    const Document &m_document;
    Looks &m_looks;
    XmlOut &m_out;
    FlowOut m_flow;
    QString m_text;
    bool m_first = true;
    bool m_breakBefore = false;
};

} // namespace axw::report::hwpx
