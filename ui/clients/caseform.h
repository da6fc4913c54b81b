// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workcalendar.h"
#include "ui/clients/rowform.h"

class QPushButton;

namespace axw::clients {

/// The fields of one case file: title, owner, next action and how many working days are left; closes and reopens it.
class CaseForm final : public RowForm<CaseFile>
{
    Q_OBJECT

public:
    CaseForm(const widgets::PageContext &context, QWidget *parent);

private:
    void showCase(const CaseFile &file);
    void closeOrReopen();

    widgets::PageContext m_context;
    schedule::WorkCalendar m_calendar;
    ToneText *m_left;
    QLabel *m_facts;
    QLabel *m_outcomeLabel;
    QWidget *m_outcome;
    QPushButton *m_close;
};

} // namespace axw::clients
