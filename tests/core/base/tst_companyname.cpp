// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/companyname.h"
#include "tests/support/check.h"

#include <QTest>

using namespace axw;

class TestCompanyName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnWarnings(); }

    void leavesTheCorporateFormOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("bare");
        QTest::newRow("before") << QStringLiteral("(주)한빛물류") << QStringLiteral("한빛물류");
        QTest::newRow("enclosed") << QStringLiteral("㈜한빛물류") << QStringLiteral("한빛물류");
        QTest::newRow("behind") << QStringLiteral("한빛물류 주식회사") << QStringLiteral("한빛물류");
        QTest::newRow("English") << QStringLiteral("Hanbit Co., Ltd.") << QStringLiteral("Hanbit");
        QTest::newRow("two before") << QStringLiteral("농업회사법인 주식회사 들꽃") << QStringLiteral("들꽃");
        QTest::newRow("farmers") << QStringLiteral("영농조합법인 들꽃") << QStringLiteral("들꽃");
        QTest::newRow("fishers") << QStringLiteral("어업회사법인(주)갯벌") << QStringLiteral("갯벌");
        QTest::newRow("social cooperative") << QStringLiteral("사회적협동조합 이음") << QStringLiteral("이음");
        QTest::newRow("none") << QStringLiteral("하늘기계") << QStringLiteral("하늘기계");
        QTest::newRow("nothing else") << QStringLiteral("(주)") << QStringLiteral("(주)");
        QTest::newRow("nothing") << QString() << QString();
    }

    void leavesTheCorporateFormOut()
    {
        QFETCH(QString, name);
        QTEST(bareCompanyName(name), "bare");
    }
};

QTEST_APPLESS_MAIN(TestCompanyName)
#include "tst_companyname.moc"
