// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "tests/support/filledform.h"

using namespace axw;
using namespace axw::forms;
using axw::test::Filled;
using namespace Qt::Literals::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void calculationsFollow()
    {
        Filled f(uR"(
            | survey |
            | | type      | name  | label | calculation |
            | | calculate | total |       | ${sum} * 2 |
            | | calculate | sum   |       | ${a} + ${b} |
            | | integer   | a     | A     | |
            | | integer   | b     | B     | |
            | | note      | n     | 합계는 ${total}, ${a}입니다 | |
        )"_s);
        QCOMPARE(f.answer(u"total"_s), QString());
        f.set(u"a"_s, u"3"_s);
        QCOMPARE(f.answer(u"sum"_s), QString());
        QCOMPARE(f.changed(u"b"_s, u"4"_s), u"total:1 sum:1 b:1 n:64"_s);
        QCOMPARE(f.answer(u"total"_s), u"14"_s);
        QCOMPARE(f.session->label(f.at(u"n"_s)), u"합계는 14, 3입니다"_s);
        QCOMPARE(f.changed(u"b"_s, u"4"_s), QString());
        f.set(u"b"_s, QString());
        QCOMPARE(f.answer(u"total"_s), QString());
    }

    void whatIsIrrelevantCountsAsEmptyAndIsKept()
    {
        Filled f(uR"(
            | survey |
            | | type        | name  | label | relevant     | required | calculation |
            | | select_one y | smokes | S   |              |          | |
            | | begin group | g     | G     | ${smokes} = 'yes' |     | |
            | | integer     | packs | P     |              | yes      | |
            | | begin group | inner | I     |              |          | |
            | | text        | brand | B     | ${packs} > 1 |          | |
            | | end group   |       |       |              |          | |
            | | end group   |       |       |              |          | |
            | | calculate   | cost  |       |              |          | coalesce(${packs}, 0) * 5 |
            | | calculate   | n     |       |              |          | count(${packs}) |
            | choices |
            | | list_name | name | label |
            | | y | yes | 예 |
            | | y | no | 아니요 |
        )"_s);
        QVERIFY(!f.relevant(u"g"_s));
        QVERIFY(!f.relevant(u"g/inner/brand"_s));
        QCOMPARE(f.missing(), QStringList());
        QCOMPARE(f.answer(u"n"_s), u"0"_s);
        f.set(u"smokes"_s, u"yes"_s);
        QCOMPARE(f.missing(), QStringList{u"g/packs"_s});
        QCOMPARE(f.answer(u"n"_s), u"1"_s);
        f.set(u"packs"_s, u"3"_s);
        f.set(u"brand"_s, u"한라산"_s);
        QVERIFY(f.relevant(u"brand"_s));
        QCOMPARE(f.answer(u"cost"_s), u"15"_s);
        f.set(u"smokes"_s, u"no"_s);
        QCOMPARE(f.answer(u"brand"_s), QString());
        QCOMPARE(f.answer(u"cost"_s), u"0"_s);
        QCOMPARE(f.session->standing(f.at(u"brand"_s)).kept, u"한라산"_s);
        f.set(u"smokes"_s, u"yes"_s);
        QCOMPARE(f.answer(u"brand"_s), u"한라산"_s);
        QCOMPARE(f.answer(u"cost"_s), u"15"_s);
    }

    void constraintsAreAskedOfAnswersOnly()
    {
        Filled f(uR"(
            | survey |
            | | type    | name | label | constraint | constraint_message | required |
            | | integer | age  | 나이  | . >= 0 and . <= 120 | 나이가 ${age}일 수는 없습니다 | |
            | | text    | phone | 전화 | regex(., '\d{3}-\d{4}') | | yes |
            | | integer | max  | Max | . > ${age} | more than ${age} | ${age} > 18 |
        )"_s);
        QCOMPARE(f.violations(), QStringList());
        f.set(u"age"_s, u"130"_s);
        QCOMPARE(f.violations(), QStringList{u"age: 나이가 130일 수는 없습니다"_s});
        QCOMPARE(f.missing(), (QStringList{u"phone"_s, u"max"_s}));
        f.set(u"max"_s, u"100"_s);
        QCOMPARE(f.violations().size(), 2);
        QCOMPARE(f.changed(u"age"_s, u"30"_s), u"age:97 max:96"_s);
        QCOMPARE(f.violations(), QStringList());
        f.set(u"phone"_s, u"12-1234"_s);
        QCOMPARE(f.violations().size(), 1);
        f.set(u"phone"_s, u"012-1234"_s);
        QCOMPARE(f.violations(), QStringList());
    }

    void defaults()
    {
        Filled f(uR"(
            | survey |
            | | type         | name  | label | default | calculation |
            | | date         | day   | D     | today() | |
            | | text         | plain | P     | a-b (c) | |
            | | integer      | five  | F     | 5 | |
            | | integer      | six   | S     | ${five} + 1 | |
            | | select_one y | sel   | L     | yes | |
            | | text         | who   | W     | ${user} | |
            | | username     | user  |       | | |
            | | start        | begin |       | | |
            | | deviceid     | dev   |       | | |
            | | begin repeat | r     | R     | | |
            | | integer      | no    | N     | position(..) * 10 | |
            | | text         | prev  | V     | ${plain} | |
            | | end repeat   |       |       | | |
            | choices |
            | | list_name | name | label |
            | | y | yes | 예 |
        )"_s, true);
        QCOMPARE(f.answer(u"day"_s), u"2026-03-04"_s);
        QCOMPARE(f.answer(u"plain"_s), u"a-b (c)"_s);
        QCOMPARE(f.answer(u"six"_s), u"6"_s);
        QCOMPARE(f.answer(u"sel"_s), u"yes"_s);
        QCOMPARE(f.answer(u"who"_s), u"김지원"_s);
        QCOMPARE(f.answer(u"dev"_s), u"노트북-1"_s);
        QCOMPARE(f.answer(u"begin"_s), u"2026-03-04T09:00:00.000+09:00"_s);
        QCOMPARE(f.session->instances(f.at(u"r"_s)), 1);
        QCOMPARE(f.answer(u"r[1]/no"_s), u"10"_s);
        f.set(u"five"_s, u"9"_s);
        QCOMPARE(f.answer(u"six"_s), u"6"_s); // once only
        f.set(u"plain"_s, u"later"_s);
        f.add(u"r"_s);
        QCOMPARE(f.answer(u"r[2]/no"_s), u"20"_s);
        QCOMPARE(f.answer(u"r[1]/prev"_s), u"a-b (c)"_s);
        QCOMPARE(f.answer(u"r[2]/prev"_s), u"later"_s);
    }

    void triggersSetWhenTheirQuestionChanges()
    {
        Filled f(uR"(
            | survey |
            | | type      | name  | label | calculation | trigger |
            | | integer   | a     | A     | | |
            | | integer   | b     | B     | | |
            | | text      | when  | W     | concat('a is ', ${a}, ', b was ', ${b}) | ${a} |
            | | text      | clear | C     | | ${a}, ${b} |
            | | calculate | twice |       | concat(${when}, '!') | |
            | | text      | chain | H     | ${twice} | ${when} |
        )"_s);
        QCOMPARE(f.answer(u"when"_s), QString());
        f.set(u"b"_s, u"1"_s);
        QCOMPARE(f.answer(u"when"_s), QString());
        f.set(u"clear"_s, u"x"_s);
        f.set(u"a"_s, u"2"_s);
        QCOMPARE(f.answer(u"when"_s), u"a is 2, b was 1"_s);
        QCOMPARE(f.answer(u"twice"_s), u"a is 2, b was 1!"_s);
        QCOMPARE(f.answer(u"chain"_s), u"a is 2, b was 1!"_s);
        QCOMPARE(f.answer(u"clear"_s), QString());
        f.set(u"b"_s, u"9"_s);
        QCOMPARE(f.answer(u"when"_s), u"a is 2, b was 1"_s);
        f.set(u"when"_s, u"mine"_s);
        QCOMPARE(f.answer(u"twice"_s), u"mine!"_s);
    }

    void onceAndVolatileThingsStay()
    {
        Filled f(uR"(
            | survey |
            | | type      | name | label | calculation |
            | | integer   | a    | A     | |
            | | calculate | id   |       | once(uuid()) |
            | | calculate | first |      | once(${a}) |
        )"_s);
        const QString id = f.answer(u"id"_s);
        QCOMPARE(id.size(), 36);
        f.set(u"a"_s, u"1"_s);
        f.set(u"a"_s, u"2"_s);
        QCOMPARE(f.answer(u"first"_s), u"1"_s);
        QCOMPARE(f.session->recalculate(), Changes());
        QCOMPARE(f.answer(u"id"_s), id);
    }

    void answersOfAnotherTypeAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("answer");
        QTest::newRow("letters for a number") << u"i"_s << u"세 명"_s;
        QTest::newRow("a fraction for a whole number") << u"i"_s << u"3.5"_s;
        QTest::newRow("too many digits") << u"i"_s << u"12345678901234567890"_s;
        QTest::newRow("letters for a decimal") << u"d"_s << u"1,5"_s;
        QTest::newRow("no number") << u"d"_s << u"NaN"_s;
        QTest::newRow("no such day") << u"t"_s << u"2026-02-30"_s;
        QTest::newRow("a date and time for a date") << u"t"_s << u"2026-02-03T10:00"_s;
        QTest::newRow("no time") << u"c"_s << u"25:00"_s;
        QTest::newRow("no such choice") << u"s"_s << u"purple"_s;
        QTest::newRow("one of several does not exist") << u"m"_s << u"a purple"_s;
        QTest::newRow("no place on earth") << u"g"_s << u"100 100"_s;
        QTest::newRow("half a place") << u"g"_s << u"37"_s;
        QTest::newRow("a note") << u"n"_s << u"x"_s;
        QTest::newRow("a group") << u"p"_s << u"x"_s;
        QTest::newRow("a calculation") << u"k"_s << u"x"_s;
        QTest::newRow("not agreed") << u"a"_s << u"no"_s;
    }
    void answersOfAnotherTypeAreRefused()
    {
        static Filled f(uR"(
            | survey |
            | | type | name | label | calculation |
            | | integer | i | I | |
            | | decimal | d | D | |
            | | date | t | T | |
            | | time | c | C | |
            | | select_one y | s | S | |
            | | select_multiple y | m | M | |
            | | geopoint | g | G | |
            | | note | n | N | |
            | | begin group | p | P | |
            | | acknowledge | a | A | |
            | | end group | | | |
            | | calculate | k | | 1 |
            | choices |
            | | list_name | name | label |
            | | y | a | A |
        )"_s);
        QFETCH(QString, name);
        QFETCH(QString, answer);
        const Place place{f.session->index().named(name), {}};
        const Standing before = f.session->standing(place);
        const auto refused = f.session->set(place, answer);
        CHECK_FAILS(refused, Error::Kind::Invalid);
        QVERIFY2(refused.error().sentence.contains(name), qPrintable(refused.error().sentence));
        QCOMPARE(f.session->standing(place), before);
    }

    void aLanguageIsChosen()
    {
        Filled f(uR"(
            | survey |
            | | type | name | label::한국어 (ko) | label::English (en) | hint::한국어 (ko) |
            | | text | a | 이름 | Name | 성과 이름 |
        )"_s);
        QCOMPARE(f.session->label(f.at(u"a"_s)), u"이름"_s);
        f.session->setLanguage(u"English (en)"_s);
        QCOMPARE(f.session->label(f.at(u"a"_s)), u"Name"_s);
        QCOMPARE(f.session->shown(f.at(u"a"_s), f.session->form().nodes[0].hint), u"성과 이름 [ko]"_s); // the other language, marked
    }

    void placesHavePaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("known");
        QTest::newRow("bare") << u"top"_s << true;
        QTest::newRow("group") << u"g/in"_s << true;
        QTest::newRow("bare in a group") << u"in"_s << true;
        QTest::newRow("repeat as a whole") << u"g/r"_s << true;
        QTest::newRow("instance") << u"g/r[3]"_s << true;
        QTest::newRow("in it") << u"g/r[3]/s/x"_s << true;
        QTest::newRow("nested") << u"g/r[3]/s/t[12]/y"_s << true;
        QTest::newRow("nested as a whole") << u"g/r[3]/s/t"_s << true;
        QTest::newRow("without number") << u"g/r/s/x"_s << false;
        QTest::newRow("bare in a repeat") << u"x"_s << false;
        QTest::newRow("number on a group") << u"g[1]/in"_s << false;
        QTest::newRow("zero") << u"g/r[0]"_s << false;
        QTest::newRow("broken") << u"g/r[1"_s << false;
        QTest::newRow("unknown") << u"g/nothing"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void placesHavePaths()
    {
        static const Reading reading = test::readForm(uR"(
            | survey |
            | | type | name | label |
            | | text | top | T |
            | | begin group | g | G |
            | | text | in | I |
            | | begin repeat | r | R |
            | | begin group | s | S |
            | | text | x | X |
            | | begin repeat | t | T |
            | | text | y | Y |
            | | end repeat | | |
            | | end group | | |
            | | end repeat | | |
            | | end group | | |
        )"_s);
        QFETCH(QString, path);
        QFETCH(bool, known);
        const auto place = placeOf(reading.form, path);
        QCOMPARE(place.has_value(), known);
        if (place && path.contains(u'/'))
            QCOMPARE(pathOf(reading.form, *place), path);
    }

    void aFormWithErrorsIsNotFilled()
    {
        Form form;
        Node node;
        node.name = u"a"_s;
        node.row = 7;
        node.type = Type::Calculate;
        node.calculation = u"${b} +"_s;
        node.end = 1;
        form.nodes.push_back(node);
        const test::FakeClock clock;
        const auto session = Session::start(form, {.clock = &clock, .language = {}, .username = {}, .deviceId = {}, .seed = {}});
        CHECK_FAILS(session, Error::Kind::Invalid);
        QVERIFY(session.error().sentence.contains(u"7"_s));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
