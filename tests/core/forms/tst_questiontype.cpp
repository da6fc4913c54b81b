// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/parameters.h"
#include "core/forms/questiontype.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;
using Kind = TypeWords::Kind;

class TestQuestionType : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void typesAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("list");
        QTest::addColumn<bool>("orOther");
        const auto row = [](const QString &text, Kind kind, Type type, const QString &list = {}, bool orOther = false) {
            QTest::newRow(qPrintable(text)) << text << int(kind) << int(type) << list << orOther;
        };
        for (const auto &[text, type] : {std::pair(u"text"_s, Type::Text), {u"string"_s, Type::Text}, {u"int"_s, Type::Integer}, {u"integer"_s, Type::Integer},
                                         {u"decimal"_s, Type::Decimal}, {u"range"_s, Type::Range}, {u"dateTime"_s, Type::DateTime}, {u"datetime"_s, Type::DateTime},
                                         {u"photo"_s, Type::Image}, {u"gps"_s, Type::GeoPoint}, {u"location"_s, Type::GeoPoint}, {u"add text prompt"_s, Type::Text},
                                         {u"add image prompt"_s, Type::Image}, {u"note"_s, Type::Note}, {u"trigger"_s, Type::Acknowledge}, {u"hidden"_s, Type::Hidden},
                                         {u"start"_s, Type::Start}, {u"end"_s, Type::End}, {u"today"_s, Type::Today}, {u"username"_s, Type::Username},
                                         {u"deviceid"_s, Type::DeviceId}, {u"imei"_s, Type::DeviceId}, {u"file"_s, Type::File}, {u"video"_s, Type::Video}})
            row(text, Kind::Question, type);
        row(u"select_one yes_no"_s, Kind::Question, Type::SelectOne, u"yes_no"_s);
        row(u"select one yes_no"_s, Kind::Question, Type::SelectOne, u"yes_no"_s);
        row(u"select one from yes_no"_s, Kind::Question, Type::SelectOne, u"yes_no"_s);
        row(u"select1 yes_no"_s, Kind::Question, Type::SelectOne, u"yes_no"_s);
        row(u"add select one prompt using yes_no"_s, Kind::Question, Type::SelectOne, u"yes_no"_s);
        row(u"  select_one    예아니오 "_s, Kind::Question, Type::SelectOne, u"예아니오"_s);
        row(u"select_one from"_s, Kind::Question, Type::SelectOne, u"from"_s);
        row(u"select_one pets or_other"_s, Kind::Question, Type::SelectOne, u"pets"_s, true);
        row(u"select_multiple pets or specify other"_s, Kind::Question, Type::SelectMultiple, u"pets"_s, true);
        row(u"select all that apply from pets or other"_s, Kind::Question, Type::SelectMultiple, u"pets"_s, true);
        row(u"select multiple from pets"_s, Kind::Question, Type::SelectMultiple, u"pets"_s);
        row(u"select_one_from_file fruits.csv"_s, Kind::Question, Type::SelectOne, u"fruits.csv"_s);
        row(u"select multiple from file fruits.csv"_s, Kind::Question, Type::SelectMultiple, u"fruits.csv"_s);
        row(u"rank priorities"_s, Kind::Question, Type::Rank, u"priorities"_s);
        row(u"begin_group"_s, Kind::Begin, Type::Group);
        row(u"begin group"_s, Kind::Begin, Type::Group);
        row(u"begin lgroup"_s, Kind::Begin, Type::Repeat);
        row(u"begin looped group"_s, Kind::Begin, Type::Repeat);
        row(u"begin_repeat"_s, Kind::Begin, Type::Repeat);
        row(u"end group"_s, Kind::End, Type::Group);
        row(u"end_repeat"_s, Kind::End, Type::Repeat);
        row(u"phonenumber"_s, Kind::NotFilled, Type::Hidden);
        row(u"audit"_s, Kind::NotFilled, Type::Hidden);
        row(u"csv-external"_s, Kind::Table, Type::Hidden);
        row(u"geoshape"_s, Kind::NotSupported, Type::Text);
        row(u"select_one_external cities"_s, Kind::NotSupported, Type::SelectOne, u"cities"_s);
        row(u"begin loop over fruits"_s, Kind::NotSupported, Type::Repeat, u"fruits"_s);
        row(u"select_one"_s, Kind::NoList, Type::SelectOne);
        row(u"rank"_s, Kind::NoList, Type::Rank);
        row(u"select_one my list"_s, Kind::Strange, Type::SelectOne, u"my"_s);
        row(u"selectone yes_no"_s, Kind::Unknown, Type::Text);
        row(u"# comment"_s, Kind::Unknown, Type::Text);
        row(u"글자"_s, Kind::Unknown, Type::Text);
    }
    void typesAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(int, type);
        QFETCH(QString, list);
        QFETCH(bool, orOther);
        const TypeWords words = typeWords(text);
        QCOMPARE(int(words.kind), kind);
        QCOMPARE(int(words.type), type);
        QCOMPARE(words.list, list);
        QCOMPARE(words.orOther, orOther);
        QVERIFY(words.exact);
        QCOMPARE(words.fromFile, text.contains(u" file "_s) || text.contains(u"_file "_s));
    }

    void capitalsAreUnderstoodAndTold()
    {
        QCOMPARE(typeWords(u"Select_One Yes_No"_s), (TypeWords{Kind::Question, Type::SelectOne, u"Yes_No"_s, false, false, false}));
        QCOMPARE(typeWords(u"Text"_s).exact, false);
        QCOMPARE(typeWords(u"select_one Yes_No"_s).exact, true); // the list's own name
    }

    void everyTypeIsWrittenAsItIsRead()
    {
        for (int type = int(Type::Group); type <= int(Type::DeviceId); ++type) {
            Node node;
            node.type = Type(type);
            if (node.type == Type::SelectOne || node.type == Type::SelectMultiple || node.type == Type::Rank)
                node.list = u"목록"_s;
            const TypeWords words = typeWords(typeTextOf(node));
            QCOMPARE(int(words.type), type);
            QCOMPARE(words.list, node.list);
            QVERIFY(words.exact);
        }
        Node node;
        node.type = Type::SelectMultiple;
        node.list = u"과일.csv value=key label=이름"_s;
        QCOMPARE(typeTextOf(node), u"select_multiple_from_file 과일.csv"_s);
    }

    void parametersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // empty: not readable
        QTest::newRow("blanks") << u"start=1 end=10 step=2"_s << u"end=10 start=1 step=2"_s;
        QTest::newRow("commas") << u"start=1, end=10"_s << u"end=10 start=1"_s;
        QTest::newRow("semicolons") << u"start=1; end=10;"_s << u"end=10 start=1"_s;
        QTest::newRow("blanks around") << u"start = 1  end= 10"_s << u"end=10 start=1"_s;
        QTest::newRow("capitals") << u"Randomize=TRUE seed=${Seed}"_s << u"randomize=true seed=${Seed}"_s;
        QTest::newRow("columns keep theirs") << u"value=Key label=이름"_s << u"label=이름 value=Key"_s;
        QTest::newRow("no equals") << u"start 1"_s << QString();
        QTest::newRow("no key") << u"=1"_s << QString();
    }
    void parametersAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const auto parameters = readParameters(text);
        QCOMPARE(parameters.has_value(), !read.isEmpty());
        if (parameters) {
            QCOMPARE(parametersText(*parameters), read);
            QCOMPARE(readParameters(read), parameters);
        }
    }
};

QTEST_APPLESS_MAIN(TestQuestionType)
#include "tst_questiontype.moc"
