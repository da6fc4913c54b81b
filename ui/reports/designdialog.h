// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/reportdesigns.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace axw::reports {

/// How reports look: the centre's names, logo and colour, the words at the foot, a page for the cover. Kept as one edit.
class DesignDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A design without an id is added.
    DesignDialog(const widgets::PageContext &context, workspace::ReportDesign design, QWidget *parent);

    /// The design that was kept.
    workspace::ReportDesignId kept() const { return m_design.id; }
    void accept() override;

private:
    QWidget *makeColours();
    QWidget *makeLogo();
    void chooseLogo();
    void showLogo();
    void showColour();

    widgets::PageContext m_context;
    workspace::ReportDesign m_design;
    QLineEdit *m_name;
    QLineEdit *m_centreKo;
    QLineEdit *m_centreEn;
    QLineEdit *m_footKo;
    QLineEdit *m_footEn;
    QLineEdit *m_colour;
    QButtonGroup *m_swatches;
    QLabel *m_logo;
    QPushButton *m_dropLogo;
    QCheckBox *m_cover;
};

} // namespace axw::reports
