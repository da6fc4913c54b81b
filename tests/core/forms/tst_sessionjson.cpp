// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/sessionjson.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

namespace {

const Form &household()
{
    static const Reading reading = test::readForm(uR"(
        | survey |
        | | type              | name   | label  | required | constraint | constraint_message | relevant | calculation | repeat_count | dimension |
        | | begin group       | household | H   | | | | | | | |
        | | text              | name   | 대표   | yes | | | | | | |
        | | begin repeat      | member | M      | | | | | | | |
        | | text              | name   | 이름   | yes | | | | | | |
        | | integer           | age    | 나이   | | . < 150 | ${age}살은 너무 많습니다 | | | | |
        | | begin repeat      | visit  | V      | | | | | | | |
        | | date              | day    | D      | | | | | | | |
        | | end repeat        |        |        | | | | | | | |
        | | end repeat        |        |        | | | | | | | |
        | | calculate         | adults |        | | | | | count(${member}[age > 17]) | | |
        | | end group         |        |        | | | | | | | |
        | | integer           | cars   | C      | | | | | | | |
        | | begin repeat      | car    | Car    | | | | | | ${cars} | |
        | | text              | plate  | P      | | | | | | | |
        | | end repeat        |        |        | | | | | | | |
        | | select_multiple f | fuel   | F      | | | | ${cars} > 0 | | | |
        | | select_one f      | first  | F      | | | | | | | data |
        | | decimal           | km     | K      | | | | | | | |
        | | calculate         | far    |        | | | | | ${km} > 100 | | |
        | | calculate         | ratio  |        | | | | | ${km} div ${cars} | | |
        | | geopoint          | home   | H      | | | | | | | |
        | | note              | n      | N      | | | | | | | |
        | | acknowledge       | ok     | O      | | | | | | | |
        | choices |
        | | list_name | name | label | score |
        | | f | oil | 기름 | 1 |
        | | f | gas | 가스 | 2 |
    )"_s);
    if (!reading.isGood())
        qFatal("%s", qPrintable(test::problemLines(reading)));
    return reading.form;
}

std::unique_ptr<Session> started()
{
    static const test::FakeClock clock;
    auto session = Session::start(household(), {.clock = &clock, .language = {}, .username = {}, .deviceId = {}, .seed = {}}, false);
    if (!session)
        qFatal("%s", qPrintable(session.error().sentence));
    return std::move(*session);
}

QJsonObject object(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

} // namespace

class TestSessionJson : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void fillsAndTells()
    {
        auto session = started();
        CHECK_OK(fillFromJson(*session, object(R"({
            "household/name": "김",
            "member": [{"household/member/name": "민수", "age": 41, "visit": [{"day": "2026-03-01"}, {"day": null}]}, {"age": "200"}],
            "car": [{"plate": "12가3456"}],
            "cars": 2,
            "fuel": ["gas", "oil"],
            "km": 120.5,
            "home": [37.5, 127],
            "first": {"value": "oil", "evidence": "E2", "note": "봤다"},
            "ok": true
        })")));
        const QJsonObject json = toJson(*session);
        const QJsonObject values = json[u"values"_s].toObject();
        QCOMPARE(values[u"household/name"_s], QJsonValue(u"김"_s));
        QCOMPARE(values[u"household/member[1]/name"_s], QJsonValue(u"민수"_s));
        QCOMPARE(values[u"household/member[1]/age"_s], QJsonValue(41));
        QCOMPARE(values[u"household/member[2]/name"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(values[u"household/member[1]/visit[1]/day"_s], QJsonValue(u"2026-03-01"_s));
        QCOMPARE(values[u"household/member[1]/visit[2]/day"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(values[u"household/adults"_s], QJsonValue(2));
        QCOMPARE(values[u"car[1]/plate"_s], QJsonValue(u"12가3456"_s));
        QCOMPARE(values[u"car[2]/plate"_s], QJsonValue(QJsonValue::Null));
        QCOMPARE(values[u"fuel"_s], QJsonValue(u"gas oil"_s));
        QCOMPARE(values[u"far"_s], QJsonValue(u"true"_s));
        QCOMPARE(values[u"ratio"_s], QJsonValue(60.25));
        QCOMPARE(values[u"home"_s], QJsonValue(u"37.5 127"_s));
        QCOMPARE(values[u"ok"_s], QJsonValue(u"OK"_s));
        QVERIFY(!values.contains(u"household"_s));
        QVERIFY(!values.contains(u"n"_s));
        QCOMPARE(json[u"required_missing"_s].toArray(), QJsonArray{u"household/member[2]/name"_s});
        QCOMPARE(json[u"violations"_s].toArray(), (QJsonArray{QJsonObject{{u"path"_s, u"household/member[2]/age"_s}, {u"message"_s, u"200살은 너무 많습니다"_s}}}));
        const QJsonObject relevant = json[u"relevant"_s].toObject();
        QCOMPARE(relevant[u"household"_s], QJsonValue(true));
        QCOMPARE(relevant[u"household/member[2]"_s], QJsonValue(true));
        QCOMPARE(relevant[u"household/member[2]/age"_s], QJsonValue(true));
        QCOMPARE(relevant[u"fuel"_s], QJsonValue(true));
    }

    void nothingAnsweredIsAnAnswerToo()
    {
        auto session = started();
        CHECK_OK(fillFromJson(*session, {}));
        const QJsonObject json = toJson(*session);
        QCOMPARE(json[u"required_missing"_s].toArray(), QJsonArray{u"household/name"_s});
        QCOMPARE(json[u"relevant"_s][u"fuel"_s], QJsonValue(false));
        QCOMPARE(json[u"relevant"_s][u"household/member"_s], QJsonValue(true));
        QCOMPARE(json[u"values"_s][u"far"_s], QJsonValue(u"false"_s));
        QVERIFY(json[u"values"_s][u"ratio"_s].isNull());
    }

    void aNameThatIsThereTwiceIsAPath()
    {
        static const Reading reading = test::readForm(uR"(
            | survey |
            | | type         | name | label |
            | | text         | 이름 | A |
            | | begin repeat | r    | R |
            | | text         | 이름 | B |
            | | end repeat   |      | |
        )"_s);
        FORM_OK(reading);
        const test::FakeClock clock;
        const auto session = Session::start(reading.form, {.clock = &clock, .language = {}, .username = {}, .deviceId = {}, .seed = {}}, false);
        CHECK_OK(session);
        // Keys may be written in parts, as other systems write Korean file names.
        const QString decomposed = u"이름"_s.normalized(QString::NormalizationForm_D);
        CHECK_OK(fillFromJson(**session, {{decomposed, u"위"_s}, {u"r"_s, QJsonArray{QJsonObject{{u"이름"_s, u"안"_s}}}}}));
        const QJsonObject values = toJson(**session)[u"values"_s].toObject();
        QCOMPARE(values, (QJsonObject{{u"이름"_s, u"위"_s}, {u"r[1]/이름"_s, u"안"_s}}));
        QCOMPARE(placeOf(reading.form, u"이름"_s), Place{0});
    }

    void whatStandsBesideAnswersIsHandedBack()
    {
        auto session = started();
        const auto beside = fillFromJson(*session, object(R"({"first": {"value": "gas", "evidence": "E1", "note": "화면"}, "member": [{"age": {"value": 3, "evidence": "E2"}}]})"));
        CHECK_OK(beside);
        QCOMPARE(beside->evidence, (QMap<QString, QString>{{u"first"_s, u"E1"_s}, {u"household/member[1]/age"_s, u"E2"_s}}));
        QCOMPARE(beside->notes, (QMap<QString, QString>{{u"first"_s, u"화면"_s}}));
    }

    void wrongAnswersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *json, const QStringList &words) { QTest::newRow(json) << QByteArray(json) << words; };
        row(R"({"carz": 1})", {u"carz"_s, u"“cars”"_s});
        row(R"({"nothing_like_it": 1})", {u"nothing_like_it"_s});
        row(R"({"name": "x"})", {u"name"_s, u"household/name"_s, u"household/member/name"_s});
        row(R"({"age": 3})", {u"age"_s, u"\"member\": [{"_s});
        row(R"({"household": {"name": "x"}})", {u"household"_s, u"group"_s});
        row(R"({"household": "x"})", {u"household"_s});
        row(R"({"member": {"age": 3}})", {u"member"_s, u"array"_s});
        row(R"({"member": [3]})", {u"member[1]"_s, u"object"_s});
        row(R"({"member": [{}, {"agee": 3}]})", {u"member[2]/agee"_s, u"“age”"_s});
        row(R"({"member": [{"km": 3}]})", {u"member[1]/km"_s, u"member"_s});
        row(R"({"member": [{"age": "old"}]})", {u"member[1]/age"_s, u"whole number"_s});
        row(R"({"member": [{"day": "2026-01-01"}]})", {u"member[1]/day"_s, u"visit"_s});
        row(R"({"cars": 1.5})", {u"cars"_s, u"whole number"_s});
        row(R"({"cars": [1]})", {u"cars"_s, u"integer"_s});
        row(R"({"cars": true})", {u"cars"_s, u"true"_s});
        row(R"({"cars": 1, "car": [{}, {}]})", {u"car"_s, u"repeat_count"_s, u"1"_s});
        row(R"({"first": "water"})", {u"first"_s, u"oil, gas"_s});
        row(R"({"fuel": ["oil", 3, "water"]})", {u"fuel"_s, u"“3”"_s});
        row(R"({"fuel": ["oil gas"]})", {u"fuel"_s, u"oil gas"_s});
        row(R"({"first": ["oil"]})", {u"first"_s});
        row(R"({"adults": 3})", {u"adults"_s, u"worked out"_s});
        row(R"({"n": "x"})", {u"“n”"_s});
        row(R"({"first": {"value": "oil", "evidence": "E9"}})", {u"E9"_s, u"E0, E1 or E2"_s});
        row(R"({"first": {"wert": "oil"}})", {u"wert"_s, u"\"value\""_s});
        row(R"({"cars": 1, "household/cars": 2})", {u"household/cars"_s});
        row(R"({"member": [{"age": 3, "household/member/age": 4}]})", {u"twice"_s});
        row(R"({"": 1})", {u"no question"_s});
        row(R"({"cars": "many", "km": "far", "carz": 3})", {u"cars"_s, u"km"_s, u"carz"_s});
    }
    void wrongAnswersAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, words);
        auto session = started();
        const auto filled = fillFromJson(*session, object(json.constData()));
        CHECK_FAILS(filled, Error::Kind::Invalid);
        for (const QString &word : words)
            QVERIFY2(filled.error().sentence.contains(word), qPrintable(filled.error().sentence));
    }
};

QTEST_GUILESS_MAIN(TestSessionJson)
#include "tst_sessionjson.moc"
