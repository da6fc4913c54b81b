// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/filesection.h"
#include "ui/clients/rowmodel.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace axw::widgets {
class ToneText;
}

namespace axw::clients {

class ListPart;
class VisitEditor;

/// 상담·방문일지: the visits of the client, newest first, and the chosen one beside them.
class VisitSection final : public FileSection
{
    Q_OBJECT

public:
    VisitSection(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);

    void refresh(const journal::Changes &changes) override;
    QVariantMap saveState() const override;
    /// {"visit": id} shows that one.
    void restoreState(const QVariantMap &state) override;
    void begin() override;

    /// Logs one that begins now, and shows it.
    void addVisit();

private:
    QWidget *makeEditor();
    void read();
    void showSelected();
    void removeVisit();
    void askReport(const widgets::ReportTarget &target);

    RowModel<Visit> *m_model;
    ListPart *m_list;
    VisitEditor *m_editor = nullptr;
    QScrollArea *m_area = nullptr;
    QLabel *m_title = nullptr;
    widgets::ToneText *m_changed = nullptr; ///< that the signature no longer covers the visit
    QSet<VisitId> m_outdated;     ///< visits that were changed after they were signed
    QWidget *m_side = nullptr;
};

} // namespace axw::clients
