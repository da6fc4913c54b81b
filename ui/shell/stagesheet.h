// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/casefile.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QVBoxLayout;

namespace axw::shell {

/// What the stage of a case wants before it is closed, and the buttons that close it or go back. Leaving something out,
/// or going back, asks for the reason.
class StageSheet final : public QWidget
{
    Q_OBJECT

public:
    StageSheet(const widgets::PageContext &context, const CaseId &caseFile, QWidget *parent = nullptr);

    /// Reads the case anew and shows it.
    void look();

Q_SIGNALS:
    void moved();

private:
    void move(Stage stage, const QString &reasonTitle);
    void finish();

    widgets::PageContext m_context;
    CaseId m_case;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace axw::shell
