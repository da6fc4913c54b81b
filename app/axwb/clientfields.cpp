// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/clientfields.h"

#include "core/clients/numbers.h"
#include "core/exchange/companywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using clients::Client;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

/// A field: how it is read, and how it is set. A setter answers what would be right, or nothing when it took the value.
struct ClientField
{
    QString name;
    std::function<QString(const Client &)> read;
    std::function<QString(Client &, const QString &)> set;
};

ClientField textField(const QString &name, QString Client::*member)
{
    return {name, [member](const Client &client) { return client.*member; },
            [member](Client &client, const QString &value) {
                client.*member = value;
                return QString();
            }};
}

template<class E>
QString rightWords()
{
    QStringList words;
    for (const auto &choice : choicesOf<E>())
        words += u"%1 (%2)"_s.arg(QStringView(choice.key), QStringView(choice.ko));
    return words.join(u", "_s);
}

template<class E>
ClientField choiceField(const QString &name, std::optional<E> Client::*member, std::optional<E> (*readWord)(QStringView))
{
    return {name, [member](const Client &client) { return client.*member ? keyOf(*(client.*member)) : QString(); },
            [member, readWord](Client &client, const QString &value) {
                client.*member = readWord(value);
                return client.*member || value.isEmpty() ? QString() : rightWords<E>();
            }};
}

const std::vector<ClientField> &fields()
{
    static const std::vector<ClientField> all{
        textField(u"name"_s, &Client::name),
        {u"brn"_s, [](const Client &client) { return clients::formatBrn(client.brn); },
         [](Client &client, const QString &value) {
             client.brn = value;
             return QString();
         }},
        {u"corporate_no"_s, [](const Client &client) { return clients::formatCorporateNo(client.corporateNo); },
         [](Client &client, const QString &value) {
             client.corporateNo = value;
             return QString();
         }},
        textField(u"ksic"_s, &Client::ksic),
        choiceField(u"field"_s, &Client::field, exchange::companyFieldOf),
        textField(u"region"_s, &Client::region),
        textField(u"address"_s, &Client::address),
        textField(u"representative"_s, &Client::representative),
        choiceField(u"size"_s, &Client::size, exchange::companySizeOf),
        textField(u"owner"_s, &Client::owner),
        textField(u"phone"_s, &Client::phone),
        textField(u"website"_s, &Client::website),
        {u"founded"_s, [](const Client &client) { return client.founded.toString(Qt::ISODate); },
         [](Client &client, const QString &value) {
             client.founded = exchange::dateOf(value);
             return client.founded.isValid() || value.isEmpty() ? QString() : u"2019-03-04"_s;
         }},
        {u"employees"_s, [](const Client &client) { return client.employees ? QString::number(*client.employees) : QString(); },
         [](Client &client, const QString &value) {
             client.employees = exchange::employeesOf(value);
             return client.employees || value.isEmpty() ? QString() : u"12"_s;
         }},
        textField(u"note"_s, &Client::note),
    };
    return all;
}

const ClientField *fieldNamed(const QString &name)
{
    const auto found = std::ranges::find(fields(), name, &ClientField::name);
    return found == fields().end() ? nullptr : &*found;
}

} // namespace

QStringList clientFieldNames()
{
    QStringList names;
    for (const ClientField &field : fields())
        names += field.name;
    return names;
}

QString clientField(const Client &client, const QString &field)
{
    const ClientField *known = fieldNamed(field);
    return known == nullptr ? QString() : known->read(client);
}

tl::expected<Client, Failure> withFields(Client client, const QStringList &words)
{
    // The whole call is looked at before its values: a wrong call is told as one.
    QStringList given;
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        if (!word.contains(u'='))
            return wrongCall(Words::tr("“%1” is not of the form %2.").arg(word, u"FIELD=VALUE"_s));
        if (fieldNamed(name) == nullptr)
            return wrongCall(Words::tr("A client has no field “%1”. Its fields: %2.").arg(name, clientFieldNames().join(u", "_s)));
        if (given.contains(name))
            return wrongCall(Words::tr("The field %1 is given twice.").arg(name));
        given += name;
    }
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1).trimmed();
        const QString right = fieldNamed(name)->set(client, value);
        if (!right.isEmpty())
            return tl::unexpected<Failure>(Failure(1, Words::tr("%1: “%2” cannot be; right would be %3.").arg(name, value, right)));
    }
    return client;
}

} // namespace axw::app
