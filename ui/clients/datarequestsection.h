// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workcalendar.h"
#include "ui/clients/filesection.h"
#include "ui/clients/rowform.h"
#include "ui/clients/rowmodel.h"

class QLineEdit;

namespace axw::widgets {
class Inspector;
}

namespace axw::clients {

class ListPart;

/// 자료요청: what the company was asked for, what is overdue, and a line to ask for more without leaving the keyboard.
class DataRequestSection final : public FileSection
{
    Q_OBJECT

public:
    DataRequestSection(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);

    void refresh(const journal::Changes &changes) override;
    QVariantMap saveState() const override;
    /// {"request": id} shows that one.
    void restoreState(const QVariantMap &state) override;
    void begin() override;

private:
    RowModel<DataRequest> *makeModel();
    QWidget *makeQuickAdd();
    void makeForm();
    void read();
    void showSelected();
    void addTyped();
    Result<> write(DataRequest &request);

    schedule::WorkCalendar m_calendar;
    RowModel<DataRequest> *m_model;
    ListPart *m_list;
    widgets::Inspector *m_inspector;
    RowForm<DataRequest> *m_form = nullptr;
    QLineEdit *m_what = nullptr;
    widgets::DateEdit *m_due = nullptr;
    QLineEdit *m_from = nullptr;
};

/// How many are still waited for.
int openCount(const std::vector<DataRequest> &requests);

} // namespace axw::clients
