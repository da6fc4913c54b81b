// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "tests/support/filledform.h"

using namespace axw;
using namespace axw::forms;
using axw::test::Filled;
using namespace Qt::Literals::StringLiterals;

class TestRepeatsAndChoices : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void repeats()
    {
        Filled f(uR"(
            | survey |
            | | type         | name   | label | calculation | relevant |
            | | begin repeat | member | M     | | |
            | | text         | name   | N     | | |
            | | integer      | age    | A     | | |
            | | calculate    | adult  |       | ${age} >= 18 | |
            | | text         | school | S     | | ${adult} = 'false' |
            | | calculate    | pos    |       | position(..) | |
            | | calculate    | first  |       | indexed-repeat(${name}, ${member}, 1) | |
            | | calculate    | of     |       | count(${member}) | |
            | | calculate    | share  |       | ${age} div ${sum} | |
            | | end repeat   |        |       | | |
            | | calculate    | sum    |       | sum(${age}) | |
            | | calculate    | names  |       | join(' ', ${name}) | |
            | | calculate    | adults |       | count(${member}[adult = 'true']) | |
        )"_s);
        QCOMPARE(f.answer(u"sum"_s), u"0"_s);
        f.add(u"member"_s);
        f.add(u"member"_s);
        f.set(u"member[1]/name"_s, u"민수"_s);
        f.set(u"member[2]/name"_s, u"지원"_s);
        f.set(u"member[1]/age"_s, u"30"_s);
        f.set(u"member[2]/age"_s, u"10"_s);
        QCOMPARE(f.answer(u"sum"_s), u"40"_s);
        QCOMPARE(f.answer(u"names"_s), u"민수 지원"_s);
        QCOMPARE(f.answer(u"adults"_s), u"1"_s);
        QCOMPARE(f.answer(u"member[1]/adult"_s), u"true"_s);
        QVERIFY(!f.relevant(u"member[1]/school"_s));
        QVERIFY(f.relevant(u"member[2]/school"_s));
        QCOMPARE(f.answer(u"member[2]/pos"_s), u"2"_s);
        QCOMPARE(f.answer(u"member[2]/first"_s), u"민수"_s);
        QCOMPARE(f.answer(u"member[1]/of"_s), u"2"_s);
        QCOMPARE(f.answer(u"member[1]/share"_s), u"0.75"_s);
        const auto removed = f.session->removeInstance(f.at(u"member[1]"_s));
        CHECK_OK(removed);
        QCOMPARE(f.answer(u"member[1]/name"_s), u"지원"_s);
        QCOMPARE(f.answer(u"member[1]/pos"_s), u"1"_s);
        QCOMPARE(f.answer(u"member[1]/first"_s), u"지원"_s);
        QCOMPARE(f.answer(u"member[1]/of"_s), u"1"_s);
        QCOMPARE(f.answer(u"sum"_s), u"10"_s);
        QCOMPARE(f.answer(u"adults"_s), u"0"_s);
        CHECK_FAILS(f.session->removeInstance(Place{f.at(u"member"_s).node, {2}}), Error::Kind::NotFound);
    }

    void repeatsInRepeats()
    {
        Filled f(uR"(
            | survey |
            | | type         | name  | label | calculation |
            | | begin repeat | house | H     | |
            | | text         | street | S    | |
            | | begin repeat | room  | R     | |
            | | integer      | size  | Z     | |
            | | calculate    | where |       | concat(${street}, ' ', position(..), '/', count(${room})) |
            | | end repeat   |       |       | |
            | | calculate    | area  |       | sum(${size}) |
            | | end repeat   |       |       | |
            | | calculate    | all   |       | sum(${size}) |
            | | calculate    | second |      | indexed-repeat(${size}, ${house}, 2, ${room}, 1) |
        )"_s);
        for (const QString &path : {u"house"_s, u"house"_s, u"house[1]/room"_s, u"house[1]/room"_s, u"house[2]/room"_s})
            f.add(path);
        f.set(u"house[1]/street"_s, u"가로"_s);
        f.set(u"house[1]/room[1]/size"_s, u"10"_s);
        f.set(u"house[1]/room[2]/size"_s, u"20"_s);
        f.set(u"house[2]/room[1]/size"_s, u"5"_s);
        QCOMPARE(f.answer(u"house[1]/area"_s), u"30"_s);
        QCOMPARE(f.answer(u"house[2]/area"_s), u"5"_s);
        QCOMPARE(f.answer(u"all"_s), u"35"_s);
        QCOMPARE(f.answer(u"second"_s), u"5"_s);
        QCOMPARE(f.answer(u"house[1]/room[2]/where"_s), u"가로 2/2"_s);
        QCOMPARE(f.changed(u"house[2]/street"_s, u"나길"_s), u"house[2]/street:1 house[2]/room[1]/where:1"_s);
    }

    void repeatCountMakesAndKeepsInstances()
    {
        Filled f(uR"(
            | survey |
            | | type         | name | label | repeat_count | calculation | default |
            | | integer      | n    | N     | | | |
            | | begin repeat | item | I     | ${n} | | |
            | | text         | what | W     | | | 없음 |
            | | begin repeat | part | P     | 2 | | |
            | | integer      | cost | C     | | | 1 |
            | | end repeat   |      |       | | | |
            | | end repeat   |      |       | | | |
            | | calculate    | total |      | | sum(${cost}) | |
        )"_s);
        QCOMPARE(f.session->instances(f.at(u"item"_s)), 0);
        f.set(u"n"_s, u"3"_s);
        QCOMPARE(f.session->instances(f.at(u"item"_s)), 3);
        QCOMPARE(f.answer(u"item[3]/what"_s), u"없음"_s);
        QCOMPARE(f.answer(u"total"_s), u"6"_s);
        f.set(u"item[3]/what"_s, u"셋"_s);
        f.set(u"item[3]/part[2]/cost"_s, u"10"_s);
        QCOMPARE(f.answer(u"total"_s), u"15"_s);
        f.set(u"n"_s, u"1"_s);
        QCOMPARE(f.session->instances(f.at(u"item"_s)), 1);
        QCOMPARE(f.answer(u"total"_s), u"2"_s);
        f.set(u"n"_s, u"3"_s);
        QCOMPARE(f.answer(u"item[3]/what"_s), u"셋"_s);
        QCOMPARE(f.answer(u"total"_s), u"15"_s);
        CHECK_FAILS(f.session->addInstance(f.at(u"item"_s)), Error::Kind::Invalid);
        CHECK_FAILS(f.session->removeInstance(f.at(u"item[1]"_s)), Error::Kind::Invalid);
        f.set(u"n"_s, u"-4"_s);
        QCOMPARE(f.session->instances(f.at(u"item"_s)), 0);
    }

    void repeatsThatMultiplyAreStopped()
    {
        Filled f(uR"(
            | survey |
            | | type         | name | label | repeat_count |
            | | integer      | n    | N     | |
            | | begin repeat | a    | A     | ${n} |
            | | begin repeat | b    | B     | ${n} |
            | | text         | x    | X     | |
            | | end repeat   |      |       | |
            | | end repeat   |      |       | |
        )"_s);
        f.set(u"n"_s, u"999999999"_s);
        QCOMPARE(f.session->instances(f.at(u"a"_s)), 10000);
        QVERIFY(!f.session->standing(f.at(u"a[10000]/b"_s)).trouble.isEmpty());
        f.set(u"n"_s, u"2"_s);
        QCOMPARE(f.session->instances(f.at(u"a[2]/b"_s)), 2);
    }

    void runningTotalsOverInstances()
    {
        Filled f(uR"(
            | survey |
            | | type         | name | label | calculation |
            | | begin repeat | r    | R     | |
            | | integer      | x    | X     | |
            | | calculate    | run  |       | if(position(..) = 1, ${x}, indexed-repeat(${run}, ${r}, position(..) - 1) + ${x}) |
            | | end repeat   |      |       | |
        )"_s);
        for (int i = 1; i <= 4; ++i) {
            f.add(u"r"_s);
            f.set(u"r[%1]/x"_s.arg(i), QString::number(i));
        }
        QCOMPARE(f.answer(u"r[4]/run"_s), u"10"_s);
        f.set(u"r[1]/x"_s, u"100"_s);
        QCOMPARE(f.answer(u"r[4]/run"_s), u"109"_s);
    }

    void cascadingChoices()
    {
        Filled f(uR"(
            | survey |
            | | type                   | name   | label | choice_filter | required |
            | | select_one state       | state  | S     | | |
            | | select_one county      | county | C     | state = ${state} | yes |
            | | select_one_from_file city.csv | city | I | county=${county} and state=${state} | |
            | | select_multiple county | counties | M   | state = ${state} or selected('x', name) | |
            | choices |
            | | list_name | name  | label | state |
            | | state     | seoul | 서울  | |
            | | state     | busan | 부산  | |
            | | county    | mapo  | 마포  | seoul |
            | | county    | jung  | 중구  | seoul |
            | | county    | nam   | 남구  | busan |
        )"_s, false, {{u"city.csv"_s, "name,label,county,state\nsangam,상암,mapo,seoul\ndaeyeon,대연,nam,busan\n"}});
        QCOMPARE(f.choices(u"state"_s), (QStringList{u"seoul"_s, u"busan"_s}));
        QCOMPARE(f.choices(u"county"_s), QStringList());
        QCOMPARE(f.changed(u"state"_s, u"seoul"_s), u"state:1 county:16 city:16 counties:16"_s);
        QCOMPARE(f.choices(u"county"_s), (QStringList{u"mapo"_s, u"jung"_s}));
        f.set(u"county"_s, u"mapo"_s);
        QCOMPARE(f.choices(u"city"_s), QStringList{u"sangam"_s});
        f.set(u"city"_s, u"sangam"_s);
        f.set(u"counties"_s, u"jung mapo"_s);
        QCOMPARE(f.answer(u"counties"_s), u"jung mapo"_s);
        QCOMPARE(f.violations(), QStringList());
        // What falls out of the choices counts as not answered, and comes back with them.
        f.set(u"state"_s, u"busan"_s);
        QCOMPARE(f.answer(u"county"_s), QString());
        QCOMPARE(f.answer(u"city"_s), QString());
        QCOMPARE(f.missing(), QStringList{u"county"_s});
        QCOMPARE(f.violations().size(), 3);
        f.set(u"state"_s, u"seoul"_s);
        QCOMPARE(f.answer(u"city"_s), u"sangam"_s);
        QCOMPARE(f.violations(), QStringList());
    }

    void ofSeveralChoicesOnlyThoseFallOutThatMustNotBe()
    {
        Filled f(uR"(
            | survey |
            | | type              | name | label | choice_filter |
            | | integer           | least | L    | |
            | | select_multiple c | many | M     | size >= ${least} |
            | choices |
            | | list_name | name | label | size |
            | | c | 작은 | S | 1 |
            | | c | 중간 | M | 2 |
            | | c | 큰 | L | 3 |
        )"_s);
        f.set(u"least"_s, u"1"_s);
        f.set(u"many"_s, u"큰 작은 중간"_s);
        QCOMPARE(f.violations(), QStringList());
        f.set(u"least"_s, u"2"_s);
        QCOMPARE(f.answer(u"many"_s), u"큰 중간"_s);
        QCOMPARE(f.violations().size(), 1);
        QVERIFY2(f.violations().front().contains(u"“작은”"_s), qPrintable(f.violations().front()));
        f.set(u"least"_s, u"1"_s);
        QCOMPARE(f.answer(u"many"_s), u"큰 작은 중간"_s);
    }

    void choicesInRepeatsSeeTheirOwnInstance()
    {
        Filled f(uR"(
            | survey |
            | | type            | name | label | choice_filter |
            | | begin repeat    | r    | R     | |
            | | select_one kind | kind | K     | |
            | | select_one what | what | W     | kind = ${kind} and not(name = ${not}) |
            | | text            | not  | N     | |
            | | end repeat      |      |       | |
            | choices |
            | | list_name | name | label | kind |
            | | kind | fruit | F | |
            | | kind | tree | T | |
            | | what | apple | A | fruit |
            | | what | pear | P | fruit |
            | | what | oak | O | tree |
        )"_s);
        f.add(u"r"_s);
        f.add(u"r"_s);
        f.set(u"r[1]/kind"_s, u"fruit"_s);
        f.set(u"r[2]/kind"_s, u"tree"_s);
        f.set(u"r[1]/not"_s, u"pear"_s);
        QCOMPARE(f.choices(u"r[1]/what"_s), QStringList{u"apple"_s});
        QCOMPARE(f.choices(u"r[2]/what"_s), QStringList{u"oak"_s});
    }

    void orOtherAsksForWords()
    {
        Filled f(uR"(
            | survey |
            | | type                   | name | label |
            | | begin repeat           | r    | R |
            | | select_multiple c or_other | c | C |
            | | end repeat             |      |   |
            | choices |
            | | list_name | name | label |
            | | c | a | A |
        )"_s);
        f.add(u"r"_s);
        QVERIFY(!f.relevant(u"r[1]/c_other"_s));
        f.set(u"r[1]/c"_s, u"a other"_s);
        QVERIFY(f.relevant(u"r[1]/c_other"_s));
    }

    void ranksRangesAndOrder()
    {
        Filled f(uR"(
            | survey |
            | | type              | name | label | parameters | readonly |
            | | rank c            | rank | R     | | |
            | | range             | score | S    | start=0 end=5 step=0.5 | |
            | | select_multiple c | many | M     | randomize=true, seed=42 | |
            | | text              | fixed | F    | | ${score} > 2 |
            | | acknowledge       | ok   | K     | | |
            | | geopoint          | here | H     | | |
            | choices |
            | | list_name | name | label |
            | | c | a | A |
            | | c | b | B |
            | | c | d | D |
            | | c | e | E |
        )"_s);
        f.set(u"rank"_s, u"d b a e"_s);
        QCOMPARE(f.answer(u"rank"_s), u"d b a e"_s);
        QVERIFY(!f.session->set(f.at(u"rank"_s), u"a a b"_s));
        f.set(u"score"_s, u"2.5"_s);
        QCOMPARE(f.violations(), QStringList());
        QVERIFY(f.session->standing(f.at(u"fixed"_s)).readOnly);
        f.set(u"score"_s, u"2.4"_s);
        QCOMPARE(f.violations().size(), 1);
        f.set(u"score"_s, u"6"_s);
        QCOMPARE(f.violations().size(), 1);
        f.set(u"many"_s, u"e a e"_s);
        QCOMPARE(f.answer(u"many"_s), u"e a"_s);
        QStringList shuffled = f.choices(u"many"_s);
        QCOMPARE(f.choices(u"many"_s), shuffled);
        QVERIFY(shuffled != (QStringList{u"a"_s, u"b"_s, u"d"_s, u"e"_s}));
        shuffled.sort();
        QCOMPARE(shuffled, (QStringList{u"a"_s, u"b"_s, u"d"_s, u"e"_s}));
        f.set(u"ok"_s, u"ok"_s);
        QCOMPARE(f.answer(u"ok"_s), u"OK"_s);
        f.set(u"here"_s, u"37.5  127.1 12 3"_s);
        QCOMPARE(f.answer(u"here"_s), u"37.5 127.1 12 3"_s);
    }
};

QTEST_GUILESS_MAIN(TestRepeatsAndChoices)
#include "tst_repeatsandchoices.moc"
