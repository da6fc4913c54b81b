// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/clients/choices.h"

#include <QDate>
#include <QString>

#include <optional>

namespace axw::clients {

/// A demand company (수요기업).
struct Client
{
    ClientId id;
    QString name;
    QString brn;          ///< ten digits without hyphens, or empty
    QString corporateNo;  ///< thirteen digits without hyphens, or empty
    QString ksic;         ///< section letter, perhaps with digits: "C", "H50"
    std::optional<Field> field;
    QString region;       ///< 자치구, as "서초구"
    QString address;
    QString representative;
    std::optional<CompanySize> size;
    QString owner;        ///< the consultant
    QString phone;
    QString website;
    QDate founded;
    std::optional<int> employees;
    std::optional<int> salesYear; ///< the year of sales1
    std::optional<Won> sales1;    ///< newest year
    std::optional<Won> sales2;
    std::optional<Won> sales3;
    QString note;
    bool operator==(const Client &) const = default;
};

/// A person at a demand company.
struct Contact
{
    ContactId id;
    ClientId client;
    QString name;
    QString title;
    QString department;
    QString phone;
    QString mobile;
    QString email;
    bool main = false;
    QString note;
    bool operator==(const Contact &) const = default;
};

/// What a company asked the centre for.
struct Request
{
    RequestId id;
    ClientId client;
    RequestSource source = RequestSource::Telephone;
    QDate received;
    QString wanted;
    bool operator==(const Request &) const = default;
};

using CertificateId = Id<struct CertificateKind>;
using SupportId = Id<struct SupportKind>;

/// A certificate that counts for eligibility (벤처기업, 이노비즈 …).
struct Certificate
{
    CertificateId id;
    ClientId client;
    QString name;
    QString number;
    QDate issued;
    QDate expires;
    bool operator==(const Certificate &) const = default;
};

/// Support received from another programme.
struct Support
{
    SupportId id;
    ClientId client;
    QString programme;
    QString body;
    std::optional<int> year;
    std::optional<Won> amount;
    bool operator==(const Support &) const = default;
};

/// What the list of clients shows of one: the company, its newest open case, its main contact.
struct ClientSummary
{
    Client client;
    CaseId caseFile;
    QString number; ///< case number, empty without a case
    std::optional<Stage> stage;
    QDate stageSince;
    QString caseOwner;
    QString nextAction;
    QDate nextDue;
    QDate opened;
    bool operator==(const ClientSummary &) const = default;
};

} // namespace axw::clients
