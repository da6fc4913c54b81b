// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/korean.h"

#include "tests/support/check.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestKorean : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void namesOfOneCompanyHaveOneKey_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("parenthesis") << u"(주)한빛"_s << u"한빛"_s;
        QTest::newRow("enclosed") << u"㈜한빛"_s << u"한빛"_s;
        QTest::newRow("before") << u"주식회사 한빛"_s << u"한빛"_s;
        QTest::newRow("after") << u"한빛 주식회사"_s << u"한빛"_s;
        QTest::newRow("full width") << u"（주）한빛 ＡＩ"_s << u"한빛ai"_s;
        QTest::newRow("nfd") << u"한빛"_s.normalized(QString::NormalizationForm_D) << u"한빛"_s;
        QTest::newRow("english") << u"Hanbit Co., Ltd."_s << u"hanbit"_s;
        QTest::newRow("nothing but form") << u"주식회사"_s << u"주식회사"_s;
    }
    void namesOfOneCompanyHaveOneKey()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QCOMPARE(nameKey(name), key);
    }

    void initialsFindAName()
    {
        QCOMPARE(initialConsonants(u"(주)한빛물류 2"), u"ㅎㅂㅁㄹ2"_s);
        QVERIFY(matchesKorean(u"(주)한빛물류", u"ㅂㅁ"));
        QVERIFY(matchesKorean(u"(주)한빛물류", u"빛"));
        QVERIFY(!matchesKorean(u"(주)한빛물류", u"ㄱ"));
        QVERIFY(isInitialConsonants(u"ㅎㅂ"));
        QVERIFY(!isInitialConsonants(u"한ㅂ"));
    }

    void gramsAreOneAndTwoCharacters()
    {
        QCOMPARE(searchGrams(u"한빛한"_s), (QStringList{u"한"_s, u"한빛"_s, u"빛"_s, u"빛한"_s}));
    }

    void textIsStoredComposedAndWithoutControls()
    {
        QCOMPARE(normalText(QString(u"가\u0000나\r\n다\u0007"_s)), u"가나\n다"_s);
        QCOMPARE(normalLine(u"  가 \n 나 "), u"가 나"_s);
    }
};

QTEST_APPLESS_MAIN(TestKorean)
#include "tst_korean.moc"
