// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/workcalendar.h"
#include "ui/clients/rowform.h"
#include "ui/clients/rowlist.h"

namespace axw::clients {

class AttachmentStrip;
class FileIntake;

/// The fields of one visit: when, where, how, who, what was said and agreed, what follows, photographs, a signature.
class VisitEditor final : public RowForm<Visit>
{
    Q_OBJECT

public:
    VisitEditor(const widgets::PageContext &context, ClientId client, QWidget *parent);

    /// Shows another visit, with all that belongs to it.
    void setVisit(VisitId id);
    void refresh(const journal::Changes &changes);

private:
    CheckedEdit *makeTime(bool end);
    RowList<VisitPerson> *makePeople();
    RowList<VisitAction> *makeActions();
    QWidget *makeSignature();
    void readParts();
    void showSignature(const Visit &visit);
    void sign();
    void removeSignature();

    widgets::PageContext m_context;
    ClientId m_client;
    schedule::WorkCalendar m_calendar;
    ToneText *m_span;
    RowList<VisitPerson> *m_people;
    RowList<VisitAction> *m_actions;
    FileIntake *m_intake;
    AttachmentStrip *m_files;
    QLabel *m_signature = nullptr;
    QLabel *m_signedBy = nullptr;
    QPushButton *m_sign = nullptr;
    QPushButton *m_unsign = nullptr;
};

} // namespace axw::clients
