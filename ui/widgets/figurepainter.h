// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/picture/figures.h"

namespace axw::widgets {

/// Draws the charts of reports with the plotting library, as vectors: text in a PDF stays text. Needs a QApplication,
/// on the interface's thread.
class FigurePainter final : public picture::Figures
{
public:
    std::unique_ptr<picture::Canvas> canvas(QPaintDevice &device) const override;
};

} // namespace axw::widgets
