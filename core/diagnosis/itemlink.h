// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace axw::store {
class Database;
}

namespace axw::diagnosis {

/// The kind of record that an item is linked to.
enum class LinkTarget { Poc };

/// That something is done about an item of a company's diagnosis. It says that both belong together, and nothing of what
/// caused what.
struct ItemLink
{
    ItemLinkId id;
    ClientId client;
    QString form; ///< see linkForm()
    QString item; ///< the question's key, the same for every instance in a repeat
    LinkTarget kind = LinkTarget::Poc;
    QUuid target;
    bool operator==(const ItemLink &) const = default;
};

/// The form whose items a link names: those of the quick form are items of the full one.
QString linkForm(const QString &formKey);

/// A link's row follows from what it joins, so that two laptops that make the same link write one row.
ItemLinkId itemLinkId(ClientId client, const QString &formKey, const QString &item, const QUuid &target);

/// Links of items in the workspace file. The writing functions are called within one recorded edit.
class ItemLinkStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::ItemLinkStore)

public:
    explicit ItemLinkStore(store::Database &database) : m_database(database) {}

    /// Of every form, in no order that means anything. Links to kinds of records that only a newer program knows are
    /// left out.
    Result<std::vector<ItemLink>> ofClient(ClientId client) const;
    /// Those to one record.
    Result<std::vector<ItemLink>> to(const QUuid &target) const;

    /// Ok, and nothing changed, when it is there already. NotFound for a client that is not in the workspace.
    Result<> link(ClientId client, const QString &formKey, const QString &item, LinkTarget kind, const QUuid &target);
    /// Ok when it was not there.
    Result<> unlink(ItemLinkId id);

private:
    store::Database &m_database;
};

} // namespace axw::diagnosis

namespace axw {

template<>
struct Choices<diagnosis::LinkTarget>
{
    using L = diagnosis::LinkTarget;
    static constexpr Choice<L> all[] = {
        {L::Poc, u"poc", u"PoC", u"PoC"},
    };
};

} // namespace axw
