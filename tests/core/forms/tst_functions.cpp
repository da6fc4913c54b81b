// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/session.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Answers of every kind, a repeat of three, and a place for the expression.
const Form &ground()
{
    static const Form form = [] {
        const Reading reading = test::readForm(uR"(
            | survey |                 |        |           |             |         |
            |        | type            | name   | label     | calculation | default |
            |        | text            | empty  | Empty     |             |         |
            |        | integer         | none   | None      |             |         |
            |        | text            | text   | Text      |             | hello world |
            |        | text            | korean | 한국어    |             | 스마트 물류 |
            |        | text            | digits | Digits    |             | 12 |
            |        | integer         | three  | Three     |             | 3 |
            |        | integer         | zero   | Zero      |             | 0 |
            |        | decimal         | half   | Half      |             | 0.5 |
            |        | decimal         | minus  | Minus     |             | -2.5 |
            |        | date            | day    | Day       |             | 2026-03-04 |
            |        | dateTime        | moment | Moment    |             | 2026-03-04T18:30:00.250 |
            |        | time            | clock  | Clock     |             | 06:00 |
            |        | time            | later  | Later     |             | 18:00:00 |
            |        | select_one c    | one    | One       |             | red |
            |        | select_multiple c | many | Many      |             | red blue |
            |        | geopoint        | here   | Here      |             | 37.5 127 0 0 |
            |        | calculate       | yes    |           | 1 = 1       |         |
            |        | calculate       | no     |           | 1 = 2       |         |
            |        | begin repeat    | member | Member    |             |         |
            |        | text            | who    | Who       |             |         |
            |        | integer         | age    | Age       |             |         |
            |        | geopoint        | at     | At        |             |         |
            |        | end repeat      |        |           |             |         |
            |        | calculate       | result |           | ''          |         |
            | choices |          |       |          |         |
            |         | list_name | name  | label::English (en) | label::한국어 (ko) | warm |
            |         | c         | red   | Red      | 빨강    | yes |
            |         | c         | blue  | Blue     | 파랑    | no |
            |         | c         | green | Green    | 초록    | no |
        )"_s);
        if (!reading.isGood())
            qFatal("%s", qPrintable(test::problemLines(reading)));
        Form made = reading.form;
        made.files.insert(u"fruits.csv"_s, "name,price,이름\nmango,3,망고\napple,2.5,\"사과, 배\"\nmango,9,둘째\n");
        return made;
    }();
    return form;
}

struct Worked
{
    Value value;
    QString trouble;
};

Worked worked(const QString &expression, const QString &language = {})
{
    static const test::FakeClock clock;
    Form form = ground();
    const int at = int(form.nodes.size()) - 1;
    form.nodes[size_t(at)].calculation = expression;
    auto session = Session::start(form, {.clock = &clock, .language = language, .username = {}, .deviceId = {}, .seed = 7}, false);
    if (!session) {
        return {Value::ofText(u"refused: "_s + session.error().sentence), {}};
    }
    const int member = (*session)->index().named(u"member"_s);
    const auto inside = [&](const QString &name, int number) { return Place{(*session)->index().named(name), {number}}; };
    const QStringList names{u"kim"_s, u""_s, u"이"_s};
    const QStringList ages{u"30"_s, u"7"_s, u""_s};
    const QStringList spots{u"0 0"_s, u"0 1"_s, u"1 1"_s};
    for (int i = 1; i <= 3; ++i) {
        if (!(*session)->addInstance({member}) || !(*session)->set(inside(u"who"_s, i), names[i - 1])
            || !(*session)->set(inside(u"age"_s, i), ages[i - 1]) || !(*session)->set(inside(u"at"_s, i), spots[i - 1]))
            return {Value::ofText(u"could not fill"_s), {}};
    }
    const Standing standing = (*session)->standing({at});
    return {standing.answer, standing.trouble};
}

} // namespace

class TestFunctions : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void texts_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &expression, const QString &text) { QTest::newRow(qPrintable(expression)) << expression << text; };
        // operators (docs: form-operators)
        row(u"1 + 2 * 3"_s, u"7"_s);
        row(u"(1 + 2) * 3"_s, u"9"_s);
        row(u"7 div 2"_s, u"3.5"_s);
        row(u"7 mod 3"_s, u"1"_s);
        row(u"-7 mod 3"_s, u"-1"_s);
        row(u"1 - -1"_s, u"2"_s);
        row(u"- - -1"_s, u"-1"_s);
        row(u"1 - 2 - 3"_s, u"-4"_s);
        row(u"8 div 2 div 2"_s, u"2"_s);
        row(u"0.1 + 0.2"_s, u"0.30000000000000004"_s);
        row(u"10000000000 * 10"_s, u"100000000000"_s);
        row(u"0.0000001"_s, u"0.0000001"_s);
        row(u"1 div 0"_s, u"Infinity"_s);
        row(u"-1 div 0"_s, u"-Infinity"_s);
        row(u"0 div 0"_s, u""_s);
        row(u"${none} + 1"_s, u""_s);
        row(u"${empty} + 1"_s, u""_s);
        row(u"${text} + 1"_s, u""_s);
        row(u"${digits} + 1"_s, u"13"_s);
        row(u"${three} + ${half}"_s, u"3.5"_s);
        row(u"${three}-${half}"_s, u"2.5"_s);
        row(u"'1' + '2'"_s, u"3"_s);
        row(u"true() + 1"_s, u"2"_s);
        // comparisons
        row(u"1 = 1"_s, u"true"_s);
        row(u"1 != 1"_s, u"false"_s);
        row(u"'1' = 1"_s, u"true"_s);
        row(u"'1.0' = 1"_s, u"true"_s);
        row(u"'1.0' = '1'"_s, u"false"_s);
        row(u"${three} = '3'"_s, u"true"_s);
        row(u"${three} > 2 and ${three} < 4"_s, u"true"_s);
        row(u"${none} > 2"_s, u"false"_s);
        row(u"${none} <= 2"_s, u"false"_s);
        row(u"${none} = ''"_s, u"true"_s);
        row(u"${none} = 0"_s, u"false"_s);
        row(u"${none} != 0"_s, u"true"_s);
        row(u"${zero} = ''"_s, u"false"_s);
        row(u"${empty} != ''"_s, u"false"_s);
        row(u"${none} + 1 = ''"_s, u"false"_s);
        row(u"1 < 2 or 1 div 0 > 5"_s, u"true"_s);
        row(u"2 >= 2"_s, u"true"_s);
        row(u"'b' > 'a'"_s, u"false"_s);
        row(u"${yes}"_s, u"true"_s);
        row(u"${yes} and not(${no})"_s, u"true"_s);
        row(u"${no} = 'false'"_s, u"true"_s);
        row(u"${no} = 'true'"_s, u"false"_s);
        row(u"${yes} = true()"_s, u"true"_s);
        row(u"${text} and true()"_s, u"true"_s);
        row(u"${zero} or ${empty}"_s, u"false"_s);
        row(u"${korean} = '스마트 물류'"_s, u"true"_s);
        // if, coalesce, once
        row(u"if(${three} > 2, 'big', 'small')"_s, u"big"_s);
        row(u"if(${empty} = '', 'none', ${empty})"_s, u"none"_s);
        row(u"if(true(), ${three}, 0) + 1"_s, u"4"_s);
        row(u"if(false(), 1, if(false(), 2, 3))"_s, u"3"_s);
        row(u"if(${zero}, 'a', 'b')"_s, u"b"_s);
        row(u"if('', 'a', 'b')"_s, u"b"_s);
        row(u"coalesce(${none}, 5)"_s, u"5"_s);
        row(u"coalesce(${three}, 5)"_s, u"3"_s);
        row(u"coalesce(${none} + 1, 'x')"_s, u"x"_s);
        row(u"coalesce(${none}, ${empty})"_s, u""_s);
        row(u"once('first')"_s, u"first"_s);
        // selects
        row(u"selected(${many}, 'red')"_s, u"true"_s);
        row(u"selected(${many}, 'green')"_s, u"false"_s);
        row(u"selected(${one}, 'red')"_s, u"true"_s);
        row(u"selected('ab cd', 'a')"_s, u"false"_s);
        row(u"selected(${many}, ' red ')"_s, u"true"_s);
        row(u"not(selected(${many}, 'green'))"_s, u"true"_s);
        row(u"selected-at(${many}, 0)"_s, u"red"_s);
        row(u"selected-at(${many}, 1)"_s, u"blue"_s);
        row(u"selected-at(${many}, 2)"_s, u""_s);
        row(u"selected-at(${many}, -1)"_s, u""_s);
        row(u"count-selected(${many})"_s, u"2"_s);
        row(u"count-selected(${empty})"_s, u"0"_s);
        row(u"jr:choice-name(${one}, '${one}')"_s, u"Red"_s);
        row(u"jr:choice-name(selected-at(${many}, 1), '${many}')"_s, u"Blue"_s);
        row(u"jr:choice-name('nothing', '${many}')"_s, u""_s);
        row(u"${one} = 'red'"_s, u"true"_s);
        // repeats
        row(u"count(${member})"_s, u"3"_s);
        row(u"count(${age})"_s, u"3"_s);
        row(u"count-non-empty(${age})"_s, u"2"_s);
        row(u"sum(${age})"_s, u"37"_s);
        row(u"max(${age})"_s, u"30"_s);
        row(u"min(${age})"_s, u"7"_s);
        row(u"max(1, 5, ${three})"_s, u"5"_s);
        row(u"min(1, 5, ${none})"_s, u"1"_s);
        row(u"max(${none})"_s, u""_s);
        row(u"max(-5, -3)"_s, u"-3"_s);
        row(u"join(', ', ${who})"_s, u"kim, , 이"_s);
        row(u"join('-', 'a', 'b', 3)"_s, u"a-b-3"_s);
        row(u"concat(${age})"_s, u"307"_s);
        row(u"indexed-repeat(${age}, ${member}, 2)"_s, u"7"_s);
        row(u"indexed-repeat(${who}, ${member}, 3)"_s, u"이"_s);
        row(u"indexed-repeat(${who}, ${member}, 9)"_s, u""_s);
        row(u"indexed-repeat(${who}, ${member}, 0)"_s, u"kim"_s);
        row(u"${member}[2]/age"_s, u"7"_s);
        row(u"${member}[position() = 3]/who"_s, u"이"_s);
        row(u"count(${member}[age > 10])"_s, u"1"_s);
        row(u"count(${member}[${age} > 5])"_s, u"2"_s);
        row(u"sum(${member}[./who = 'kim']/age)"_s, u"30"_s);
        row(u"sum(/data/member/age)"_s, u"37"_s);
        row(u"count(/data/member[age = ''])"_s, u"1"_s);
        row(u"count(/data/member/*)"_s, u"9"_s);
        row(u"count(//age)"_s, u"3"_s);
        row(u"count(${member} | ${one})"_s, u"4"_s);
        row(u"../three + 1"_s, u"4"_s);
        row(u"current()/../three + 1"_s, u"4"_s);
        row(u"${member}[last()]/who"_s, u"이"_s);
        // strings
        row(u"concat('a', 1, true(), ${three})"_s, u"a1true3"_s);
        row(u"concat('a', ${empty}, 'b')"_s, u"ab"_s);
        row(u"substr('hello', 1)"_s, u"ello"_s);
        row(u"substr('hello', 1, 3)"_s, u"el"_s);
        row(u"substr('hello', -3)"_s, u"llo"_s);
        row(u"substr('hello', 0, -1)"_s, u"hell"_s);
        row(u"substr('hello', 3, 1)"_s, u""_s);
        row(u"substr(${korean}, 0, 3)"_s, u"스마트"_s);
        row(u"substring('12345', 2, 3)"_s, u"234"_s);
        row(u"substring('12345', 1.5, 2.6)"_s, u"234"_s);
        row(u"substring-before('2026-03', '-')"_s, u"2026"_s);
        row(u"substring-before('a', 'x')"_s, u""_s);
        row(u"substring-after('2026-03', '-')"_s, u"03"_s);
        row(u"substring-after('a', 'x')"_s, u""_s);
        row(u"string-length('hello')"_s, u"5"_s);
        row(u"string-length(${korean})"_s, u"6"_s);
        row(u"string-length(${empty})"_s, u"0"_s);
        row(u"string-length(${three})"_s, u"1"_s);
        row(u"contains(${text}, 'lo w')"_s, u"true"_s);
        row(u"contains(${text}, '')"_s, u"true"_s);
        row(u"starts-with(${korean}, '스마트')"_s, u"true"_s);
        row(u"ends-with('file.pdf', '.pdf')"_s, u"true"_s);
        row(u"ends-with('file.pdf', '.doc')"_s, u"false"_s);
        row(u"translate('bar', 'abc', 'ABC')"_s, u"BAr"_s);
        row(u"translate('--aaa--', 'abc-', 'ABC')"_s, u"AAA"_s);
        row(u"normalize-space('  a   b  ')"_s, u"a b"_s);
        row(u"regex('abc123', '[a-z]+[0-9]+')"_s, u"true"_s);
        row(u"regex('xabc123', '[a-c]+[0-9]+')"_s, u"false"_s);
        row(u"regex('010-1234-5678', '\\d{3}-\\d{4}-\\d{4}')"_s, u"true"_s);
        row(u"regex('홍길동', '[가-힣]{2,4}')"_s, u"true"_s);
        row(u"regex('홍길동', '\\p{IsHangul}+')"_s, u"true"_s);
        row(u"regex('Ab1', '\\p{Upper}[\\p{Lower}]\\p{Digit}')"_s, u"true"_s);
        row(u"regex('a|b', 'a|b')"_s, u"false"_s);
        row(u"string(3)"_s, u"3"_s);
        row(u"string(3.50)"_s, u"3.5"_s);
        row(u"string(true())"_s, u"true"_s);
        row(u"boolean-from-string('1')"_s, u"true"_s);
        row(u"boolean-from-string('True')"_s, u"true"_s);
        row(u"boolean-from-string('2')"_s, u"false"_s);
        // numbers
        row(u"int(3.9)"_s, u"3"_s);
        row(u"int(-3.9)"_s, u"-3"_s);
        row(u"int('7.2')"_s, u"7"_s);
        row(u"int(${none})"_s, u""_s);
        row(u"round(3.14159, 2)"_s, u"3.14"_s);
        row(u"round(2.5)"_s, u"3"_s);
        row(u"round(-2.5)"_s, u"-2"_s);
        row(u"round(-2.51)"_s, u"-3"_s);
        row(u"round(1.005, 2)"_s, u"1.01"_s);
        row(u"round(1.995, 2)"_s, u"2"_s);
        row(u"round(1234, -2)"_s, u"1200"_s);
        row(u"round(33.33, -1)"_s, u"30"_s);
        row(u"round(12.9 * 0.1, 3)"_s, u"1.29"_s);
        row(u"round(${none}, 2)"_s, u""_s);
        row(u"number('3.5')"_s, u"3.5"_s);
        row(u"number('')"_s, u""_s);
        row(u"number('1e3')"_s, u""_s);
        row(u"number(true())"_s, u"1"_s);
        row(u"floor(-1.5)"_s, u"-2"_s);
        row(u"ceiling(1.2)"_s, u"2"_s);
        row(u"abs(${minus})"_s, u"2.5"_s);
        row(u"pow(2, 10)"_s, u"1024"_s);
        row(u"sqrt(16)"_s, u"4"_s);
        row(u"sqrt(-1)"_s, u""_s);
        row(u"exp(0)"_s, u"1"_s);
        row(u"exp10(3)"_s, u"1000"_s);
        row(u"log(exp(2))"_s, u"2"_s);
        row(u"log10(1000)"_s, u"3"_s);
        row(u"round(sin(pi() div 2), 6)"_s, u"1"_s);
        row(u"round(cos(pi()), 6)"_s, u"-1"_s);
        row(u"round(tan(pi() div 4), 6)"_s, u"1"_s);
        row(u"asin(0) + acos(1) + atan(0)"_s, u"0"_s);
        row(u"round(atan2(1, 1) * 4, 5)"_s, u"3.14159"_s);
        row(u"boolean(${zero})"_s, u"false"_s);
        row(u"boolean('false')"_s, u"true"_s);
        row(u"boolean(${empty})"_s, u"false"_s);
        row(u"random() < 1"_s, u"true"_s);
        row(u"checklist(1, 2, ${yes}, ${no}, 'yes')"_s, u"true"_s);
        row(u"checklist(-1, 1, 'yes', 'yes')"_s, u"false"_s);
        row(u"weighted-checklist(3, 9, 'yes', 2, 'no', 5, 'yes', 1)"_s, u"true"_s);
        // dates; the clock stands at 2026-03-04 09:00
        row(u"today()"_s, u"2026-03-04"_s);
        row(u"now()"_s, u"2026-03-04T09:00:00.000+09:00"_s);
        row(u"today() + 1"_s, u"20517"_s);
        row(u"date(today() + 1)"_s, u"2026-03-05"_s);
        row(u"date(0)"_s, u"1970-01-01"_s);
        row(u"date('2026-03-04')"_s, u"2026-03-04"_s);
        row(u"date('')"_s, u""_s);
        row(u"date(${moment})"_s, u"2026-03-04"_s);
        row(u"date-time(0.5)"_s, u"1970-01-01T12:00:00.000+09:00"_s);
        // Another zone is told by Korea's clock.
        row(u"date-time('2024-01-01T10:00:00.000Z')"_s, u"2024-01-01T19:00:00.000+09:00"_s);
        row(u"date-time('2024-01-01T23:00:00.000Z')"_s, u"2024-01-02T08:00:00.000+09:00"_s);
        row(u"date-time('2024-01-01T03:00:00.000+12:00')"_s, u"2024-01-01T00:00:00.000+09:00"_s);
        row(u"date-time('2024-01-01T00:30:00.000+09:30')"_s, u"2024-01-01T00:00:00.000+09:00"_s);
        row(u"date-time('2024-01-01T20:00:00-05:00')"_s, u"2024-01-02T10:00:00.000+09:00"_s);
        row(u"decimal-date-time('2024-01-01T18:00:00.000+09:00') - decimal-date-time('2024-01-01T09:00:00.000Z')"_s, u"0"_s);
        row(u"'2024-01-01T10:00:00.000Z' < '2024-01-01T18:00:00.000+09:00'"_s, u"false"_s);
        row(u"number(${day})"_s, u"20516"_s);
        row(u"${day} - date('2026-01-01')"_s, u"62"_s);
        row(u"int((today() - date('1990-03-05')) div 365.25)"_s, u"35"_s);
        row(u"${day} > date('2026-03-03')"_s, u"true"_s);
        row(u"${day} <= today()"_s, u"true"_s);
        row(u"${day} = today()"_s, u"true"_s);
        row(u"${day} = '2026-03-04'"_s, u"true"_s);
        row(u"${day} < '2026-03-05'"_s, u"true"_s);
        row(u"${moment} > now()"_s, u"true"_s);
        row(u"${later} > ${clock}"_s, u"true"_s);
        row(u"decimal-date-time('1970-01-02')"_s, u"1"_s);
        row(u"decimal-date-time(${moment})"_s, u"20516.770836226853"_s);
        row(u"decimal-time('06:00')"_s, u"0.25"_s);
        row(u"decimal-time(${later})"_s, u"0.75"_s);
        row(u"(decimal-time(${later}) - decimal-time(${clock})) * 24"_s, u"12"_s);
        row(u"format-date(${day}, '%Y/%m/%d')"_s, u"2026/03/04"_s);
        row(u"format-date(${day}, '%y %n %e %b %a')"_s, u"26 3 4 Mar Wed"_s);
        row(u"format-date('', '%Y')"_s, u""_s);
        row(u"format-date-time(${moment}, '%H:%M:%S.%3')"_s, u"18:30:00.250"_s);
        row(u"format-date-time(${moment}, '%h%%')"_s, u"18%"_s);
        row(u"format-date(date('2026-03-04') + 30, '%Y-%m-%d')"_s, u"2026-04-03"_s);
        // lists and files
        row(u"instance('c')/root/item[name = ${one}]/label"_s, u"Red"_s);
        row(u"instance('c')/root/item[name = 'blue']/warm"_s, u"no"_s);
        row(u"count(instance('c')/root/item[warm = 'no'])"_s, u"2"_s);
        row(u"count(instance('fruits')/root/item)"_s, u"3"_s);
        row(u"pulldata('fruits', 'price', 'name', 'mango')"_s, u"3"_s);
        row(u"pulldata('fruits', '이름', 'name', 'apple')"_s, u"사과, 배"_s);
        row(u"pulldata('fruits', 'price', 'name', 'kiwi')"_s, u""_s);
        // places
        row(u"round(distance(${at}), 0)"_s, u"222638"_s);
        row(u"round(distance('0 0; 0 1'), 0)"_s, u"111319"_s);
        row(u"round(area('0 0; 0 1; 1 1; 1 0') div 1000000, 0)"_s, u"12391"_s);
        // other
        row(u"digest('abc', 'SHA-256', 'hex')"_s, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        row(u"digest('abc', 'MD5')"_s, u"kAFQmDzST7DWlj99KOF/cg=="_s);
        row(u"base64-decode('7ZWc6riA')"_s, u"한글"_s);
        row(u"string-length(uuid())"_s, u"36"_s);
        row(u"string-length(uuid(8))"_s, u"8"_s);
        row(u"'it''s'"_s, u"refused"_s);
        row(u"\"it's\""_s, u"it's"_s);
    }
    void texts()
    {
        QFETCH(QString, expression);
        QFETCH(QString, text);
        const Worked done = worked(expression);
        if (text == u"refused")
            QVERIFY(textOf(done.value).startsWith(u"refused"));
        else
            QCOMPARE(textOf(done.value), text);
        QCOMPARE(done.trouble, QString());
    }

    void kindsAreKept()
    {
        QCOMPARE(worked(u"${three}"_s).value, Value::ofNumber(3));
        QCOMPARE(worked(u"'3'"_s).value, Value::ofText(u"3"_s));
        QCOMPARE(worked(u"${digits}"_s).value, Value::ofText(u"12"_s));
        QCOMPARE(worked(u"if(true(), ${three}, '')"_s).value, Value::ofNumber(3));
        QCOMPARE(worked(u"1 = 1"_s).value, Value::ofBoolean(true));
        QCOMPARE(worked(u"coalesce(${none}, ${half})"_s).value, Value::ofNumber(0.5));
    }

    void labelsFollowTheLanguage()
    {
        QCOMPARE(textOf(worked(u"jr:choice-name(${one}, '${one}')"_s, u"한국어 (ko)"_s).value), u"빨강"_s);
        QCOMPARE(textOf(worked(u"format-date(${day}, '%a')"_s, u"한국어 (ko)"_s).value), u"수"_s);
    }

    void troubleIsASentence_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("no date") << u"date(${text})"_s;
        QTest::newRow("far date") << u"date(100000 * 100000000000)"_s;
        QTest::newRow("no column") << u"pulldata('fruits', 'colour', 'name', 'mango')"_s;
        QTest::newRow("no digest") << u"digest('a', 'CRC')"_s;
        QTest::newRow("a pattern from an answer") << u"regex('a', concat('(', ${empty}))"_s;
    }
    void troubleIsASentence()
    {
        QFETCH(QString, expression);
        const Worked done = worked(expression);
        QVERIFY2(!textOf(done.value).startsWith(u"refused"), qPrintable(textOf(done.value)));
        QVERIFY(!done.trouble.isEmpty());
    }

    void theBranchThatDoesNotCountIsNotWorkedOut()
    {
        const Worked done = worked(u"if(${empty} = '', 'none', date(${text}))"_s);
        QCOMPARE(textOf(done.value), u"none"_s);
        QCOMPARE(done.trouble, QString());
    }
};

QTEST_GUILESS_MAIN(TestFunctions)
#include "tst_functions.moc"
