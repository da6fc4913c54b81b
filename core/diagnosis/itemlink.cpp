// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/itemlink.h"

#include "core/store/table.h"

namespace axw::store {

template<>
struct TableOf<diagnosis::ItemLink>
{
    using L = diagnosis::ItemLink;
    static constexpr const char *name = "item_link";
    static auto columns()
    {
        return std::tuple(column("client", &L::client), column("form", &L::form), column("item", &L::item),
                          column("kind", &L::kind), column("target", &L::target));
    }
};

} // namespace axw::store

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The kinds that this program knows, for SQL.
QByteArray knownKinds()
{
    QStringList keys;
    for (const Choice<LinkTarget> &choice : choicesOf<LinkTarget>())
        keys << u'\'' + keyOf(choice.value) + u'\'';
    return keys.join(u", "_s).toUtf8();
}

} // namespace

QString linkForm(const QString &formKey)
{
    return formKey == "quick"_L1 ? u"full"_s : formKey;
}

ItemLinkId itemLinkId(ClientId client, const QString &formKey, const QString &item, const QUuid &target)
{
    return ItemLinkId(derivedUuid(client.uuid(), linkForm(formKey) + u'/' + item + u'/' + target.toString(QUuid::WithoutBraces)));
}

Result<std::vector<ItemLink>> ItemLinkStore::ofClient(ClientId client) const
{
    return store::select<ItemLink>(m_database, "WHERE client = ?1 AND kind IN (" + knownKinds() + ") ORDER BY id", {client});
}

Result<std::vector<ItemLink>> ItemLinkStore::to(const QUuid &target) const
{
    return store::select<ItemLink>(m_database, "WHERE target = ?1 AND kind IN (" + knownKinds() + ") ORDER BY id", {target});
}

Result<> ItemLinkStore::link(ClientId client, const QString &formKey, const QString &item, LinkTarget kind, const QUuid &target)
{
    if (item.isEmpty() || target.isNull())
        return fail(Error::Kind::Invalid, tr("A link needs an item and a record."));
    AXW_TRY_ASSIGN(clients, m_database.count("SELECT count(*) FROM client WHERE id = ?1", {client}));
    if (clients == 0)
        return fail(Error::Kind::NotFound, tr("This client is not in the workspace."), client.toString());
    const ItemLink row{itemLinkId(client, formKey, item, target), client, linkForm(formKey), item, kind, target};
    AXW_TRY_ASSIGN(there, store::find<ItemLink>(m_database, row.id));
    if (there)
        return {};
    return store::insert(m_database, row);
}

Result<> ItemLinkStore::unlink(ItemLinkId id)
{
    return store::remove<ItemLink>(m_database, id);
}

} // namespace axw::diagnosis
