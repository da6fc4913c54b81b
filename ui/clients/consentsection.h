// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/filesection.h"
#include "ui/clients/rowform.h"
#include "ui/clients/rowmodel.h"

class QMenu;

namespace axw::widgets {
class Inspector;
}

namespace axw::clients {

class FileIntake;
class ListPart;

/// Where a consent stands on a day.
enum class ConsentState { Unsigned, Valid, Expiring, Expired, Withdrawn };
ConsentState consentState(const Consent &consent, QDate today);

/// 동의·서약: the five kinds, what is signed, what is missing, what expires; purpose, items, retention, recipient and the
/// scan of each.
class ConsentSection final : public FileSection
{
    Q_OBJECT

public:
    ConsentSection(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);

    void refresh(const journal::Changes &changes) override;
    QVariantMap saveState() const override;
    /// {"consent": id} shows that one.
    void restoreState(const QVariantMap &state) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    RowModel<Consent> *makeModel();
    void makeForm();
    void makeKinds();
    QWidget *makeScan();
    void read();
    void showSelected();
    void add(ConsentKind kind);
    void removeSelected();
    void showScan(const Consent &consent);
    Attachment aboutScan() const;

    RowModel<Consent> *m_model;
    ListPart *m_list;
    FileIntake *m_intake;
    widgets::Inspector *m_inspector;
    RowForm<Consent> *m_form = nullptr;
    QMenu *m_kinds;
    QLabel *m_missing = nullptr;
    QLabel *m_scan = nullptr;
    QPushButton *m_openScan = nullptr;
    QPushButton *m_addScan = nullptr;
    QPushButton *m_dropScan = nullptr;
    QWidget *m_recipient = nullptr;
    QLabel *m_recipientLabel = nullptr;
};

} // namespace axw::clients
