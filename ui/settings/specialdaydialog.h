// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/specialdays.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace axw::widgets {
class DateEdit;
}

namespace axw::settings {

/// Asks for a day of the centre's own: its date, its name, and whether it is free or worked.
class SpecialDayDialog final : public QDialog
{
    Q_OBJECT

public:
    SpecialDayDialog(const widgets::PageContext &context, QWidget *parent);

    workspace::SpecialDay day() const;
    void accept() override;

private:
    widgets::DateEdit *m_date;
    QLineEdit *m_name;
    QLineEdit *m_english;
    QComboBox *m_kind;
};

} // namespace axw::settings
