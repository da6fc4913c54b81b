// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/itemlink.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

/// The keys of links: two laptops that join the same things write one row.
class TestItemLinks : public QObject
{
    Q_OBJECT

private slots:
    void oneLinkIsOneRowEverywhere()
    {
        const ClientId client = ClientId::create();
        const QUuid poc = newUuid();
        const ItemLinkId key = itemLinkId(client, u"full"_s, u"data_3"_s, poc);
        QCOMPARE(itemLinkId(client, u"full"_s, u"data_3"_s, poc), key);
        QCOMPARE(itemLinkId(client, u"quick"_s, u"data_3"_s, poc), key); // the quick form asks items of the full one
        QVERIFY(itemLinkId(client, u"full"_s, u"data_4"_s, poc) != key);
        QVERIFY(itemLinkId(client, u"full"_s, u"data_3"_s, newUuid()) != key);
        QVERIFY(itemLinkId(ClientId::create(), u"full"_s, u"data_3"_s, poc) != key);
        QVERIFY(itemLinkId(client, u"line"_s, u"data_3"_s, poc) != key);
    }
};

QTEST_APPLESS_MAIN(TestItemLinks)
#include "tst_itemlinks.moc"
