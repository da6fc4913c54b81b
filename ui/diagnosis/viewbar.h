// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

#include <array>

namespace axw::widgets {
class FilterChip;
}

namespace axw::diagnosis {

/// The faces of the diagnosis tab.
enum class DiagnosisView { Fill, Rounds, Compare };
inline constexpr int diagnosisViewCount = 3;

/// The switch between them, in a row above the page.
class ViewBar final : public QWidget
{
    Q_OBJECT

public:
    ViewBar(const widgets::Theme &theme, QWidget *parent);

    void setView(DiagnosisView view);
    DiagnosisView view() const { return m_view; }

Q_SIGNALS:
    void chosen(axw::diagnosis::DiagnosisView view);

private:
    DiagnosisView m_view = DiagnosisView::Fill;
    std::array<widgets::FilterChip *, diagnosisViewCount> m_chips{};
};

} // namespace axw::diagnosis
