// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companyplan.h"

#include "core/base/korean.h"
#include "core/files/csv.h"

#include "tests/support/check.h"

#include <QElapsedTimer>

using namespace axw;
using namespace axw::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

clients::Client company(const QString &name, const QString &brn = {}, const QString &region = {})
{
    clients::Client client;
    client.id = ClientId::create();
    client.name = name;
    client.brn = brn;
    client.region = region;
    return client;
}

KnownCompanies knowing(const std::vector<clients::Client> &clients)
{
    KnownCompanies known;
    const auto those = [clients](const auto &wanted) {
        std::vector<clients::Client> found;
        for (const clients::Client &client : clients) {
            if (wanted(client))
                found.push_back(client);
        }
        return found;
    };
    known.byBrn = [those](const QString &digits) { return those([&](const clients::Client &client) { return client.brn == digits; }); };
    known.byNameKey = [those](const QString &key) { return those([&](const clients::Client &client) { return nameKey(client.name) == key; }); };
    return known;
}

Result<CompanyPlan> plan(const QString &csv, const std::vector<clients::Client> &clients = {})
{
    AXW_TRY_ASSIGN(table, readTable(csv.toUtf8()));
    AXW_TRY_ASSIGN(columns, companyColumns(table));
    return planCompanies(readCompanies(table, columns), knowing(clients));
}

QString countsOf(const CompanyPlan &plan)
{
    return u"%1 rows: %2 created, %3 updated, %4 unchanged, %5 refused"_s.arg(plan.rows).arg(plan.created).arg(plan.updated).arg(plan.unchanged).arg(
        plan.refused.size());
}

} // namespace

class TestCompanyPlan : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void findsTheCompanyThatIsMeant_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("counts");
        // Known: 한빛 강남구 with a BRN, 두빛 마포구 without, 두빛 중구 without, 세빛 without region or BRN.
        QTest::newRow("same BRN, new name") << u"새이름,124-81-00998,,\n"_s << u"1 rows: 0 created, 1 updated, 0 unchanged, 0 refused"_s;
        QTest::newRow("same BRN, same values") << u"한빛,1248100998,강남구,\n"_s << u"1 rows: 0 created, 0 updated, 1 unchanged, 0 refused"_s;
        QTest::newRow("other spelling is a new name") << u"주식회사 한빛,1248100998,강남구,\n"_s << u"1 rows: 0 created, 1 updated, 0 unchanged, 0 refused"_s;
        QTest::newRow("another BRN is another company") << u"한빛,120-81-47521,강남구,\n"_s << u"1 rows: 1 created, 0 updated, 0 unchanged, 0 refused"_s;
        QTest::newRow("no BRN: name and region") << u"(주)한빛,,강남구,김\n"_s << u"1 rows: 0 created, 1 updated, 0 unchanged, 0 refused"_s;
        QTest::newRow("no BRN: other region") << u"한빛,,서초구,\n"_s << u"1 rows: 1 created, 0 updated, 0 unchanged, 0 refused"_s;
        QTest::newRow("no BRN, no region: the only one") << u"한빛,,,\n"_s << u"1 rows: 0 created, 0 updated, 1 unchanged, 0 refused"_s;
        QTest::newRow("no BRN, no region: two of them") << u"두빛,,,\n"_s << u"1 rows: 0 created, 0 updated, 0 unchanged, 1 refused"_s;
        QTest::newRow("BRN for one that had none") << u"두빛,120-81-47521,마포구,\n"_s << u"1 rows: 0 created, 1 updated, 0 unchanged, 0 refused"_s;
        QTest::newRow("new") << u"네빛,,,\n"_s << u"1 rows: 1 created, 0 updated, 0 unchanged, 0 refused"_s;
    }
    void findsTheCompanyThatIsMeant()
    {
        QFETCH(QString, row);
        QFETCH(QString, counts);
        const auto made = plan(u"상호,사업자번호,자치구,대표자\n"_s + row,
                               {company(u"한빛"_s, u"1248100998"_s, u"강남구"_s), company(u"두빛"_s, {}, u"마포구"_s), company(u"두빛"_s, {}, u"중구"_s),
                                company(u"세빛"_s)});
        CHECK_OK(made);
        QCOMPARE(countsOf(*made), counts);
    }

    void aBrnRepeatedWithOtherValuesIsRefused()
    {
        const auto made = plan(u"상호,사업자번호,대표자\n한빛,124-81-00998,김\n두빛,124-81-00998,이\n한빛,1248100998,김\n한빛,1248100998,\n"_s);
        CHECK_OK(made);
        QCOMPARE(countsOf(*made), u"4 rows: 1 created, 0 updated, 2 unchanged, 1 refused"_s);
        QCOMPARE(made->refused.first().row, 3);
        QCOMPARE(made->refused.first().column, u"사업자번호"_s);
        QVERIFY2(made->refused.first().why.contains(u"124-81-00998"_s) && made->refused.first().why.contains(u"row 2"_s),
                 qPrintable(made->refused.first().why));
        QCOMPARE(made->steps.size(), 1u);
        QCOMPARE(made->steps.front().client.representative, u"김"_s);
    }

    void anEmptyNameLeavesTheNameOfAKnownNumber()
    {
        const std::vector known{company(u"한빛"_s, u"1248100998"_s)};
        const auto made = plan(u"상호,사업자번호,대표자\n,124-81-00998,김\n,120-81-47521,이\n"_s, known);
        CHECK_OK(made);
        QCOMPARE(countsOf(*made), u"2 rows: 0 created, 1 updated, 0 unchanged, 1 refused"_s);
        QCOMPARE(made->steps.front().client.name, u"한빛"_s);
        QCOMPARE(made->refused.first().row, 3);
        QCOMPARE(made->refused.first().column, u"상호"_s);
        const auto numbers = plan(u"사업자번호,담당\n124-81-00998,박서준\n"_s, known);
        CHECK_OK(numbers);
        QCOMPARE(countsOf(*numbers), u"1 rows: 0 created, 1 updated, 0 unchanged, 0 refused"_s);
    }

    void aRefusedRowDoesNotCountAsTheFirst()
    {
        const auto made = plan(u"상호,사업자번호\n,124-81-00998\n한빛,124-81-00998\n"_s);
        CHECK_OK(made);
        QCOMPARE(countsOf(*made), u"2 rows: 1 created, 0 updated, 0 unchanged, 1 refused"_s);
    }

    void aNameRepeatedWithoutBrnIsOneCompany()
    {
        const auto made = plan(u"상호,자치구,대표자\n한빛,강남구,김\n(주)한빛,강남구,김\n한빛,서초구,김\n한빛,강남구,김\n"_s);
        CHECK_OK(made);
        // Row 3 spells the name of row 2 in another way: the same name.
        QCOMPARE(countsOf(*made), u"4 rows: 2 created, 0 updated, 2 unchanged, 0 refused"_s);
        QCOMPARE(made->steps.front().client.name, u"한빛"_s);
        const auto other = plan(u"상호,사업자번호,대표자\n(주)한빛,124-81-00998,김\n주식회사 한빛,124-81-00998,김\n㈜한빛,124-81-00998,이\n"_s);
        CHECK_OK(other);
        QCOMPARE(countsOf(*other), u"3 rows: 1 created, 0 updated, 1 unchanged, 1 refused"_s);
        QCOMPARE(other->refused.first().row, 4);
    }

    void everyRowIsCountedOnce()
    {
        QString csv = u"상호,사업자번호,대표자\n"_s;
        for (int i = 0; i < 500; ++i)
            csv += u"회사%1,%2,대표%3\n"_s.arg(i % 120).arg(i % 7 == 0 ? u"123-45-67890"_s : QString()).arg(i % 3);
        const auto made = plan(csv);
        CHECK_OK(made);
        QCOMPARE(made->rows, 500);
        QCOMPARE(made->created + made->updated + made->unchanged + int(made->refused.size()), 500);
        QVERIFY(made->created > 0 && made->unchanged > 0 && made->refused.size() > 0);
    }

    void severalClientsOfOneNumberAreTold()
    {
        const auto made = plan(u"상호,사업자번호\n한빛,124-81-00998\n"_s, {company(u"한빛"_s, u"1248100998"_s), company(u"한빛2"_s, u"1248100998"_s)});
        CHECK_OK(made);
        QCOMPARE(countsOf(*made), u"1 rows: 0 created, 0 updated, 0 unchanged, 1 refused"_s);
    }

    void theFailureOfALookUpIsPassedOn()
    {
        const auto table = readTable(u"상호\n한빛\n"_s.toUtf8());
        KnownCompanies known;
        known.byBrn = [](const QString &) -> Result<std::vector<clients::Client>> { return fail(Error::Kind::Io, u"x"_s); };
        known.byNameKey = known.byBrn;
        CHECK_FAILS(planCompanies(readCompanies(*table, *companyColumns(*table)), known), Error::Kind::Io);
    }
};

QTEST_APPLESS_MAIN(TestCompanyPlan)
#include "tst_companyplan.moc"
