// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/filesection.h"
#include "ui/clients/rowform.h"
#include "ui/clients/rowmodel.h"

namespace axw::widgets {
class Form;
class Inspector;
} // namespace axw::widgets

namespace axw::clients {

class CaseForm;

/// 기업 정보: the facts of the company at the left, its case files, contacts and requests in the middle, the selected one
/// of them at the right.
class CompanySection final : public FileSection
{
    Q_OBJECT

public:
    CompanySection(const widgets::PageContext &context, ClientId client, CaseId caseFile, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh(const journal::Changes &changes) override;

Q_SIGNALS:
    /// The person wants to erase the company, or one contact of it.
    void eraseRequested(axw::ContactId contact);

private:
    enum class Shown { Case, Contact, Request };

    QWidget *makeFacts();
    QWidget *makeLists();
    void makeInspector();
    QWidget *makeContactForm();
    QWidget *makeRequestForm();
    void showForm(Shown shown);
    void addContact();
    void addRequest();
    void openCase();
    template<class T>
    void removeRow(const char *label, RowForm<T> *form);
    void readLists();

    RowFields<Client> m_facts;
    RowModel<CaseFile> *m_cases = nullptr;
    RowModel<Contact> *m_contacts = nullptr;
    RowModel<Request> *m_requests = nullptr;
    widgets::TableView *m_caseList = nullptr;
    widgets::TableView *m_contactList = nullptr;
    widgets::TableView *m_requestList = nullptr;
    widgets::Inspector *m_inspector;
    CaseForm *m_caseForm = nullptr;
    RowForm<Contact> *m_contactForm = nullptr;
    RowForm<Request> *m_requestForm = nullptr;
    Shown m_shown = Shown::Case;
};

} // namespace axw::clients
