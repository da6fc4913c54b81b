// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workcalendar.h"
#include "ui/clients/recordsection.h"

class QLineEdit;

namespace axw::clients {

/// 자료요청 (in a place: "request"): what the company was asked for, what is overdue, and a line to ask for more without
/// leaving the keyboard.
class DataRequestSection final : public RecordSection<DataRequest>
{
    Q_OBJECT

public:
    DataRequestSection(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);

    void begin() override;

protected:
    void arrange(std::vector<DataRequest> &requests) override;

private:
    RowModel<DataRequest> *makeModel();
    QWidget *makeQuickAdd();
    void makeForm();
    void addTyped();
    Result<> write(DataRequest &request);

    schedule::WorkCalendar m_calendar;
    QLineEdit *m_what = nullptr;
    widgets::DateEdit *m_due = nullptr;
    QLineEdit *m_from = nullptr;
};

/// How many are still waited for.
int openCount(const std::vector<DataRequest> &requests);

} // namespace axw::clients
