// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/recordsection.h"

class QMenu;

namespace axw::clients {

class FileIntake;
class FilePart;

/// Where a consent stands on a day.
enum class ConsentState { Unsigned, Valid, Expiring, Expired, Withdrawn };
ConsentState consentState(const Consent &consent, QDate today);

/// 동의·서약 (in a place: "consent"): the five kinds, what is signed, what is missing, what expires; purpose, items,
/// retention, recipient and the scan of each.
class ConsentSection final : public RecordSection<Consent>
{
    Q_OBJECT

public:
    ConsentSection(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);

protected:
    void arrange(std::vector<Consent> &consents) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    RowModel<Consent> *makeModel();
    void makeForm();
    void makeKinds();
    FilePart *makeScan();
    void add(ConsentKind kind);
    void removeSelected();
    void showScan(const Consent &consent);
    Attachment aboutScan() const;

    FileIntake *m_intake;
    QMenu *m_kinds;
    QLabel *m_missing = nullptr;
    FilePart *m_scan = nullptr;
    QWidget *m_recipient = nullptr;
    QLabel *m_recipientLabel = nullptr;
};

} // namespace axw::clients
