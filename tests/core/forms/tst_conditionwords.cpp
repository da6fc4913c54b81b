// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/conditionwords.h"

#include "tests/support/check.h"
#include "tests/support/formbook.h"

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

/// Conditions as somebody reads them who has the form on paper.
class TestConditionWords : public QObject
{
    Q_OBJECT

    Form m_form;
    std::vector<QString> m_numbers;

private slots:
    void initTestCase()
    {
        const Reading reading = test::readForm(
            u"| survey |\n"
            "|| type                | name  | label::한국어 (ko)          | label::English (en)    | calculation |\n"
            "|| select_one level    | rules | 표준                        | Rules                  |             |\n"
            "|| select_multiple kit | tools | 쓰는 도구                   | Tools                  |             |\n"
            "|| integer             | count | 로봇 수                     | Robots                 |             |\n"
            "|| text                | name  | 이름                        | Name                   |             |\n"
            "|| acknowledge         | sure  | 사실입니다                  | It is true             |             |\n"
            "|| calculate           | sum   | 합계                        | Sum                    | ${count} * 2 |\n"
            "|| integer             | again | ${name}의 로봇은 %1대입니까 | Robots of ${name}      |             |\n"
            "| choices |\n"
            "|| list_name | name  | label::한국어 (ko) | label::English (en) |\n"
            "|| level     | low   | 낮음               | Low                 |\n"
            "|| level     | high  | 높음 %1            | High %1             |\n"
            "|| kit       | mes   | 생산 관리          | MES                 |\n"_s);
        QVERIFY2(reading.isGood(), qPrintable(test::problemLines(reading)));
        m_form = reading.form;
        for (const Node &node : m_form.nodes)
            m_numbers.push_back(node.type == Type::Calculate ? QString() : QString::number(m_numbers.size() + 1));
    }

    void saysConditions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("ko");
        QTest::addColumn<QString>("en");
        const auto row = [](const char *name, const QString &expression, const QString &ko, const QString &en) { QTest::newRow(name) << expression << ko << en; };
        row("nothing", u" "_s, QString(), QString());
        row("always", u"true()"_s, QString(), QString());
        row("a choice", u"${rules} = 'low'"_s, u"1번 답이 ‘낮음’"_s, u"question 1 is “Low”"_s);
        row("a choice, with what looks like a place", u"${rules} = 'high'"_s, u"1번 답이 ‘높음 %1’"_s, u"question 1 is “High %1”"_s);
        row("turned round", u"'low' = ${rules}"_s, u"1번 답이 ‘낮음’"_s, u"question 1 is “Low”"_s);
        row("not", u"not(${rules} = 'low')"_s, u"1번 답이 ‘낮음’ 아님"_s, u"question 1 is not “Low”"_s);
        row("no such choice", u"${rules} != 'mid'"_s, u"1번 답이 ‘mid’ 아님"_s, u"question 1 is not “mid”"_s);
        row("one of several", u"selected(${tools}, 'mes')"_s, u"2번에서 ‘생산 관리’ 고름"_s, u"“MES” is chosen in question 2"_s);
        row("not one of several", u"not(selected(${tools}, 'mes'))"_s, u"2번에서 ‘생산 관리’ 고르지 않음"_s, u"“MES” is not chosen in question 2"_s);
        row("selected of one", u"selected(${rules}, 'low')"_s, u"1번 답이 ‘낮음’"_s, u"question 1 is “Low”"_s);
        row("how many", u"count-selected(${tools}) >= 2"_s, u"2번에서 고른 개수 2 이상"_s, u"the number of choices in question 2 is at least 2"_s);
        row("above", u"${count} > 2.5"_s, u"3번 답이 2.5 초과"_s, u"question 3 is above 2.5"_s);
        row("below, turned round", u"10 > ${count}"_s, u"3번 답이 10 미만"_s, u"question 3 is below 10"_s);
        row("not above", u"not(${count} > 2)"_s, u"3번 답이 2 이하"_s, u"question 3 is at most 2"_s);
        row("answered", u"${name} != ''"_s, u"4번에 답함"_s, u"question 4 is answered"_s);
        row("not answered", u"${name} = ''"_s, u"4번에 답하지 않음"_s, u"question 4 is not answered"_s);
        row("its length", u"string-length(${name}) > 0"_s, u"4번에 답함"_s, u"question 4 is answered"_s);
        row("confirmed", u"${sure} = 'OK'"_s, u"5번에 답함"_s, u"question 5 is answered"_s);
        row("of another answer", u"${again} >= ${count}"_s, u"7번 답이 3번 답 이상"_s, u"question 7 is at least question 3"_s);
        row("of what is worked out", u"${sum} > 10"_s, u"‘합계’ 답이 10 초과"_s, u"“Sum” is above 10"_s);
        row("a path", u"/data/count > 2"_s, u"3번 답이 2 초과"_s, u"question 3 is above 2"_s);
        row("today", u"${count} < today()"_s, u"3번 답이 오늘 미만"_s, u"question 3 is below today"_s);
        row("and", u"${rules} = 'low' and ${count} > 2"_s, u"1번 답이 ‘낮음’ 그리고 3번 답이 2 초과"_s, u"question 1 is “Low” and question 3 is above 2"_s);
        row("or within and", u"(${rules} = 'low' or ${name} != '') and ${count} > 2"_s, u"(1번 답이 ‘낮음’ 또는 4번에 답함) 그리고 3번 답이 2 초과"_s,
            u"(question 1 is “Low” or question 4 is answered) and question 3 is above 2"_s);
        row("not both", u"not(${rules} = 'low' and ${count} > 2)"_s, u"1번 답이 ‘낮음’ 아님 또는 3번 답이 2 이하"_s, u"question 1 is not “Low” or question 3 is at most 2"_s);
        row("with what always holds", u"true() and ${count} > 2"_s, u"3번 답이 2 초과"_s, u"question 3 is above 2"_s);
        row("or what always holds", u"true() or ${count} > 2"_s, QString(), QString());
        row("a formula stays one", u"${count} mod 2 = 0"_s, u"[3번] mod 2 = 0"_s, u"[question 3] mod 2 = 0"_s);
        row("what cannot be read", u"${count} >"_s, u"[3번] >"_s, u"[question 3] >"_s);
        row("nobody's name", u"${nobody} = 1"_s, u"${nobody} = 1"_s, u"${nobody} = 1"_s);
    }
    void saysConditions()
    {
        QFETCH(QString, expression);
        QTEST(conditionWords(m_form, m_numbers, expression, Language::Korean), "ko");
        QTEST(conditionWords(m_form, m_numbers, expression, Language::English), "en");
    }

    void callsOtherAnswersInTexts()
    {
        const LocalizedText text = paperText(m_form, m_numbers, m_form.nodes.back().label);
        QCOMPARE(text.ko, u"(4번 답)의 로봇은 %1대입니까"_s);
        QCOMPARE(text.en, u"Robots of (the answer to question 4)"_s);
    }

    void aFormInOneLanguageHasThatOne()
    {
        const Reading plain = test::readForm(u"| survey |\n|| type | name | label |\n|| text | a | 상호 |\n"_s);
        QCOMPARE(paperText(plain.form, {u"1"_s}, plain.form.nodes[0].label), (LocalizedText{u"상호"_s, {}}));
        const Reading french = test::readForm(u"| survey |\n|| type | name | label::Français (fr) |\n|| text | a | Nom |\n"_s);
        QCOMPARE(paperText(french.form, {u"1"_s}, french.form.nodes[0].label).in(Language::English), u"Nom"_s);
        QCOMPARE(paperText(french.form, {u"1"_s}, {}), LocalizedText());
    }
};

QTEST_APPLESS_MAIN(TestConditionWords)
#include "tst_conditionwords.moc"
