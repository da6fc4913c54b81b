// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poc/workhours.h"
#include "ui/widgets/page.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace axw::settings {

/// Asks for working hours: a name, what they are derived from, the days of a week, and days that are otherwise. What is
/// left empty goes by what they are derived from. What this dialog does not show (days that come back, weeks of some
/// time: hours that came with a plan of another program) stays as it is.
class WorkHoursDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `known`: all others, to be derived from.
    WorkHoursDialog(const widgets::PageContext &context, const poc::WorkHours &hours, const std::vector<poc::WorkHours> &known, QWidget *parent);

    const poc::WorkHours &hours() const { return m_hours; }
    void accept() override;

private:
    QWidget *makeWeek();
    QWidget *makeDays();
    void addDay(const schedule::RecurringException *exception);
    void showGround();
    std::optional<Error> read(poc::WorkHours &hours) const;
    std::optional<Error> readDay(int row, poc::WorkHours &hours) const;

    widgets::PageContext m_context;
    poc::WorkHours m_hours;
    std::vector<poc::WorkHours> m_known;
    QLineEdit *m_name;
    QComboBox *m_base;
    std::array<QLineEdit *, 7> m_week{};
    QTableWidget *m_days = nullptr;
};

} // namespace axw::settings
