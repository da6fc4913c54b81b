// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/filesection.h"
#include "ui/clients/rowlist.h"
#include "ui/clients/salesedit.h"

namespace axw::widgets {
class Form;
}

namespace axw::clients {

/// 자격요건: what calls for support are decided by. District, age, employees, three years' sales, size class,
/// certificates with their expiry, support received from others.
class EligibilitySection final : public FileSection
{
    Q_OBJECT

public:
    EligibilitySection(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);

    void refresh(const journal::Changes &changes) override;
    void begin() override;

private:
    QWidget *makeFacts();
    QWidget *makeLists();
    void addSales(widgets::Form *form, std::optional<Won> Client::*field, int yearsBefore);
    void setUnit(AmountUnit unit);

    RowFields<Client> m_facts;
    RowList<Certificate> *m_certificates = nullptr;
    RowList<Support> *m_supports = nullptr;
    std::vector<SalesEdit *> m_sales;
    QWidget *m_first = nullptr;
};

} // namespace axw::clients
