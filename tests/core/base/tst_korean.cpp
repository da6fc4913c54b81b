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

    void aSyllableOnItsWayFindsTheName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        QTest::newRow("the next consonant") << u"한ㅂ"_s << u"한빛물류"_s << true;
        QTest::newRow("its vowel") << u"한비"_s << u"한빛물류"_s << true;
        QTest::newRow("another vowel") << u"한보"_s << u"한빛물류"_s << false;
        QTest::newRow("a final that moves on") << u"한"_s << u"하늘기계"_s << true;
        QTest::newRow("the second of two finals moves on") << u"닭"_s << u"달가람"_s << true;
        QTest::newRow("a double consonant moves as one") << u"밖"_s << u"바깥"_s << true;
        QTest::newRow("and not by halves") << u"밖"_s << u"박가"_s << false;
        QTest::newRow("a finished syllable is no beginning") << u"빛물"_s << u"빛무리"_s << true;
        QTest::newRow("not at the end") << u"빛물"_s << u"물빛"_s << false;
        QTest::newRow("one open syllable") << u"느"_s << u"늘봄"_s << true;
        QTest::newRow("within") << u"물ㄹ"_s << u"한빛물류"_s << true;
    }
    void aSyllableOnItsWayFindsTheName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const auto text = unfinishedText(typed);
        QVERIFY(text);
        QTEST(indexOfUnfinished(name, *text) >= 0, "found");
    }
    void lettersAreNeverOnTheirWay()
    {
        QVERIFY(!unfinishedText(u"ax"));
        QVERIFY(!unfinishedText(u"한빛2"));
        QVERIFY(!unfinishedText(u""));
    }

    void gramsAreOneAndTwoCharacters()
    {
        QCOMPARE(searchGrams(u"한빛한"_s), (QStringList{u"한"_s, u"한빛"_s, u"빛"_s, u"빛한"_s}));
    }

    void textIsStoredComposedAndWithoutControls()
    {
        QCOMPARE(normalText(QString(u"가\u0000나\r\n다\u0007"_s)), u"가나\n다"_s);
        // What is not seen is not kept, but for the joiners of emoji and other scripts.
        QCOMPARE(normalText(QString(u"\u202E한\u200B빛\u2060\u00AD"_s)), u"한빛"_s);
        QCOMPARE(normalText(QString(u"👩\u200D🔧"_s)), u"👩\u200D🔧"_s);
        QCOMPARE(normalLine(u"  가 \n 나 "), u"가 나"_s);
    }

    void particles_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("direction");
        const auto row = [](const char *name, const char16_t *word, const char16_t *subject, const char16_t *direction) {
            QTest::newRow(name) << QString::fromUtf16(word) << QString::fromUtf16(subject) << QString::fromUtf16(direction);
        };
        row("closed", u"라벨링", u"이", u"으로");
        row("open", u"데이터 정제", u"가", u"로");
        row("ㄹ", u"모델", u"이", u"로");
        row("in brackets", u"점검(중간)", u"이", u"으로");
        row("quoted", u"‘현장 설치’", u"가", u"로");
        row("number", u"공정 3", u"이", u"으로");
        row("one", u"공정 1", u"이", u"로");
        row("ten", u"공정 10", u"이", u"으로");
        row("letters", u"PoC", u"가", u"로");
        row("closed letter", u"LLM", u"이", u"으로");
        row("nothing", u"", u"가", u"로");
    }
    void particles()
    {
        QFETCH(QString, word);
        QTEST(particleAfter(word, u"이", u"가"), "subject");
        QTEST(particleAfter(word, u"으로", u"로"), "direction");
    }

    void sentencesHaveTheRightParticles()
    {
        QCOMPARE(settledParticles(QStringLiteral("‘라벨링’이(가) ‘점검’을(를) 기다리고 ‘교육’은(는) ‘검토’과(와) ‘모델’(으)로 감")),
                 QStringLiteral("‘라벨링’이 ‘점검’을 기다리고 ‘교육’은 ‘검토’와 ‘모델’로 감"));
        QCOMPARE(settledParticles(QStringLiteral("작업(2건)을 옮김")), QStringLiteral("작업(2건)을 옮김"));
        QCOMPARE(settledParticles({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestKorean)
#include "tst_korean.moc"
