// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "tests/support/formbook.h"

#include <algorithm>

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;
using test::readForm;

namespace {

/// Two lists that the rows of a survey may use.
const QString lists = u"| choices |           |      |       |\n"
                      "|         | list_name | name | label |\n"
                      "|         | l         | one  | 하나  |\n"
                      "|         | l         | two  | 둘    |\n"
                      "|         | blanks    | a b  | 빈칸  |\n"_s;

QString survey(const QString &rows, const QString &header = u"| type | name | label |"_s)
{
    QString table = u"| survey |\n|"_s + header + u'\n';
    for (const QString &row : rows.split(u'\n', Qt::SkipEmptyParts))
        table += u'|' + row + u'\n';
    return table + lists;
}

} // namespace

/// Everything that is wrong is named with sheet, row, column, and what would be right.
class TestBadForms : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void problemsAreNamed_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("isError");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("word"); ///< what the sentence must hold
        const auto error = [](const char *name, const QString &table, const QString &sheet, int row, const QString &column, const QString &word) {
            QTest::newRow(name) << table << true << sheet << row << column << word;
        };
        const auto warning = [](const char *name, const QString &table, const QString &sheet, int row, const QString &column, const QString &word) {
            QTest::newRow(name) << table << false << sheet << row << column << word;
        };
        const QString s = u"survey"_s;

        // defaults and scores
        const QString d = u"| type | name | label | default |"_s;
        error("no whole number", survey(u"| integer | a | A | 1.5 |"_s, d), s, 2, u"default"_s, u"a whole number"_s);
        error("no date", survey(u"| date | a | A | 2024-13-01 |"_s, d), s, 2, u"default"_s, u"2026-03-04"_s);
        error("no time", survey(u"| time | a | A | 25:00 |"_s, d), s, 2, u"default"_s, u"09:30"_s);
        error("no date with a time", survey(u"| dateTime | a | A | morgen |"_s, d), s, 2, u"default"_s, u"T09:30"_s);
        warning("no choice", survey(u"| select_one l | a | A | nope |"_s, d), s, 2, u"default"_s, u"nope"_s);
        for (const char *score : {"5.5", "-1"})
            error(score, u"| survey |\n|| type | name | label |\n|| select_one l | a | A |\n| choices |\n|| list_name | name | label | score |\n|| l | x | X | %1 |\n"_s.arg(QLatin1String(score)),
                  u"choices"_s, 2, u"score"_s, QLatin1String(score));

        // types
        error("unknown type", survey(u"| text | a | A |\n| hologram | b | B |"_s), s, 3, u"type"_s, u"hologram"_s);
        error("a slip in the type", survey(u"| interger | a | A |"_s), s, 2, u"type"_s, u"“integer”"_s);
        error("a comment in the type", survey(u"| # note to myself | a | A |"_s), s, 2, u"type"_s, u"#"_s);
        error("no type", survey(u"| text | a | A |\n| | b | B |"_s), s, 3, u"type"_s, u"no type"_s);
        warning("a row of remarks", survey(u"| text | a | A | |\n| | | | 메모 |"_s, u"| type | name | label | relevant |"_s), s, 3, u"type"_s, u"not read"_s);
        error("not supported", survey(u"| geoshape | a | A |"_s), s, 2, u"type"_s, u"geoshape"_s);
        error("external select", survey(u"| select_one_external cities | a | A |"_s), s, 2, u"type"_s, u"select_one_external"_s);
        error("loop", survey(u"| begin loop over l | a | A |\n| text | b | B |\n| end loop | | |"_s), s, 2, u"type"_s, u"loop"_s);
        error("csv-external", survey(u"| text | a | A |\n| csv-external | cities | |"_s), s, 3, u"name"_s, u"cities.csv"_s);
        error("xml-external", survey(u"| xml-external | cities | |"_s), s, 2, u"type"_s, u"xml-external"_s);
        warning("a telephone's business", survey(u"| text | a | A |\n| simserial | sim | |"_s), s, 3, u"type"_s, u"simserial"_s);
        warning("audit", survey(u"| text | a | A |\n| audit | | |"_s), s, 3, u"type"_s, u"audit"_s);
        warning("capitals", survey(u"| Text | a | A |"_s), s, 2, u"type"_s, u"small letters"_s);
        error("select without a list", survey(u"| select_one | a | A |"_s), s, 2, u"type"_s, u"select_one LIST"_s);
        error("a list with a blank", survey(u"| select_one my list | a | A |"_s), s, 2, u"type"_s, u"blanks"_s);

        // names
        error("no name", survey(u"| text | | A |"_s), s, 2, u"name"_s, u"no name"_s);
        error("a name with a blank", survey(u"| text | full name | A |"_s), s, 2, u"name"_s, u"full name"_s);
        error("a name that begins with a digit", survey(u"| text | 1a | A |"_s), s, 2, u"name"_s, u"1a"_s);
        error("a name twice", survey(u"| text | 이름 | A |\n| integer | 이름 | B |"_s), s, 3, u"name"_s, u"row 2"_s);
        error("a group's name twice", survey(u"| text | a | A |\n| begin_group | a | B |\n| text | x | X |\n| end_group | | |"_s), s, 3, u"name"_s, u"row 2"_s);
        warning("names that differ in capitals", survey(u"| text | Age | A |\n| text | age | B |"_s), s, 3, u"name"_s, u"Age"_s);
        error("reserved", survey(u"| text | meta | A |"_s), s, 2, u"name"_s, u"meta"_s);
        error("repeats of one name", survey(u"| begin_group | g | G |\n| begin_repeat | r | R |\n| text | a | A |\n| end_repeat | | |\n| end_group | | |\n"
                                            "| begin_repeat | r | R |\n| text | a | A |\n| end_repeat | | |"_s), s, 7, u"name"_s, u"row 3"_s);
        error("a repeat named like the form", survey(u"| begin_repeat | data | R |\n| text | a | A |\n| end_repeat | | |"_s), s, 2, u"name"_s, u"data"_s);

        // groups
        error("a group that is never closed", survey(u"| text | a | A |\n| begin_group | g | G |\n| text | b | B |"_s), s, 3, u"type"_s, u"end_group"_s);
        error("a repeat that is never closed", survey(u"| begin_repeat | r | R |\n| begin_group | g | G |\n| text | b | B |\n| end_group | | |"_s), s, 2, u"type"_s, u"end_repeat"_s);
        error("an end too many", survey(u"| text | a | A |\n| end_group | | |"_s), s, 3, u"type"_s, u"closes nothing"_s);
        error("a group closed as a repeat", survey(u"| begin_group | g | G |\n| text | a | A |\n| end_repeat | | |"_s), s, 4, u"type"_s, u"“g” of row 2"_s);
        error("ends in the wrong order", survey(u"| begin_repeat | r | R |\n| begin_group | g | G |\n| text | a | A |\n| end_repeat | | |\n| end_group | | |"_s), s, 5, u"type"_s, u"“g” of row 3"_s);
        warning("an end that names another", survey(u"| begin_group | g | G |\n| text | a | A |\n| end_group | h | |"_s), s, 4, u"name"_s, u"“h”"_s);
        warning("a required group", survey(u"| begin_group | g | G | yes |\n| text | a | A | |\n| end_group | | | |"_s, u"| type | name | label | required |"_s), s, 2, u"required"_s, u"required"_s);
        error("nothing but groups", survey(u"| begin_group | g | G |\n| end_group | | |"_s), s, 0, {}, u"no question"_s);
        error("no rows", u"| survey |\n|| type | name | label |\n"_s, s, 0, {}, u"no question"_s);

        // lists
        error("an unknown list", survey(u"| select_one nothing_of_it | a | A |"_s), s, 2, u"type"_s, u"l, blanks"_s);
        error("a slip in the list", survey(u"| select_one blank | a | A |"_s), s, 2, u"type"_s, u"“blanks”"_s);
        error("no choices at all", u"| survey |\n|| type | name | label |\n|| select_one l | a | A |\n"_s, s, 2, u"type"_s, u"list_name"_s);
        error("a choice with a blank", survey(u"| select_multiple blanks | a | A |"_s), u"choices"_s, 4, u"name"_s, u"a_b"_s);
        error("a choice twice", survey(u"| select_one l | a | A |"_s) + u"|| l | two | 또 |\n"_s, u"choices"_s, 5, u"name"_s, u"row 3"_s);
        error("a choice that asks for nobody", survey(u"| select_one l | a | A |"_s) + u"|| l | three | ${이름} |\n"_s, u"choices"_s, 5, u"label"_s, u"“이름”"_s);
        error("a choice without a name", survey(u"| select_one l | a | A |"_s) + u"|| l | | 또 |\n"_s, u"choices"_s, 5, u"name"_s, u"“l”"_s);
        warning("a choice without a list", survey(u"| select_one l | a | A |"_s) + u"|| | three | 셋 |\n"_s, u"choices"_s, 5, u"list_name"_s, u"names no list"_s);
        error("choices without names", u"| survey |\n|| type | name | label |\n|| text | a | A |\n| choices |\n|| list_name | label |\n|| l | x |\n"_s, u"choices"_s, 1, u"name"_s, u"missing"_s);
        error("choices without lists", u"| survey |\n|| type | name | label |\n|| text | a | A |\n| choices |\n|| name | label |\n|| l | x |\n"_s, u"choices"_s, 1, u"list_name"_s, u"missing"_s);
        error("a list from answers", survey(u"| select_one ${names} | a | A |"_s), s, 2, u"type"_s, u"${names}"_s);
        error("a file that is not there", survey(u"| select_one_from_file 과일.csv | a | A |"_s), s, 2, u"type"_s, u"과일.csv"_s);
        error("a file of another kind", survey(u"| select_one_from_file a.geojson | a | A |"_s), s, 2, u"type"_s, u".csv"_s);
        error("no name of a file", survey(u"| select_one_from_file fruits | a | A |"_s), s, 2, u"type"_s, u".csv"_s);
        error("a pulled file that is not there", survey(u"| calculate | a | | pulldata('gone', 'x', 'y', 1) |"_s, u"| type | name | label | calculation |"_s), s, 2, u"calculation"_s, u"gone.csv"_s);
        error("or_other with a filter", survey(u"| select_one l or_other | a | A | name != 'x' |"_s, u"| type | name | label | choice_filter |"_s), s, 2, u"choice_filter"_s, u"or_other"_s);
        error("or_other's question is there", survey(u"| text | a_other | A |\n| select_one l or_other | a | A |"_s), s, 3, u"name"_s, u"a_other"_s);

        // single columns
        error("nothing to calculate", survey(u"| calculate | a | |"_s), s, 2, u"calculation"_s, u"empty"_s);
        const QString parameters = u"| type | name | label | parameters |"_s;
        error("a range of words", survey(u"| range | a | A | start=one |"_s, parameters), s, 2, u"parameters"_s, u"“one”"_s);
        error("a range without a step", survey(u"| range | a | A | step=0 |"_s, parameters), s, 2, u"parameters"_s, u"not 0"_s);
        error("a step too large", survey(u"| range | a | A | start=1 end=5 step=10 |"_s, parameters), s, 2, u"parameters"_s, u"larger"_s);
        error("a range's unknown parameter", survey(u"| range | a | A | begin=1 |"_s, parameters), s, 2, u"parameters"_s, u"begin"_s);
        error("a seed alone", survey(u"| select_one l | a | A | seed=5 |"_s, parameters), s, 2, u"parameters"_s, u"randomize=true"_s);
        error("no parameters", survey(u"| text | a | A | tall |"_s, parameters), s, 2, u"parameters"_s, u"key=value"_s);
        error("an audio's quality", survey(u"| audio | a | A | quality=best |"_s, parameters), s, 2, u"parameters"_s, u"voice-only"_s);
        error("a place's accuracy", survey(u"| geopoint | a | A | capture-accuracy=near |"_s, parameters), s, 2, u"parameters"_s, u"near"_s);
        error("search", survey(u"| select_one l | a | A | minimal search('towns') |"_s, u"| type | name | label | appearance |"_s), s, 2, u"appearance"_s, u"select_one_from_file"_s);
        error("rows in words", survey(u"| text | a | A | rows=many |"_s, parameters), s, 2, u"parameters"_s, u"many"_s);
        error("a weight in words", survey(u"| select_one l | a | A | 무거움 |"_s, u"| type | name | label | weight |"_s), s, 2, u"weight"_s, u"무거움"_s);
        error("evidence neither way", survey(u"| select_one l | a | A | maybe |"_s, u"| type | name | label | evidence |"_s), s, 2, u"evidence"_s, u"maybe"_s);
        error("a score in words", u"| survey |\n|| type | name | label |\n|| select_one l | a | A |\n| choices |\n|| list_name | name | label | score |\n|| l | one | x | best |\n"_s, u"choices"_s, 2, u"score"_s, u"best"_s);
        const QString dimensions = u"| dimensions |\n|| key | label | weight |\n|| process | 공정 | 60 |\n"_s;
        error("an unknown dimension", survey(u"| select_one l | a | A | proces |"_s, u"| type | name | label | dimension |"_s) + dimensions, s, 2, u"dimension"_s, u"process"_s);
        error("a dimension twice", survey(u"| text | a | A |"_s) + dimensions + u"|| process | 또 | 40 |\n"_s, u"dimensions"_s, 3, u"key"_s, u"row 2"_s);
        error("a dimension's weight in words", survey(u"| text | a | A |"_s) + dimensions + u"|| data | 데이터 | 반 |\n"_s, u"dimensions"_s, 3, u"weight"_s, u"반"_s);
        error("a dimension without a key", survey(u"| text | a | A |"_s) + dimensions + u"|| | 데이터 | 40 |\n"_s, u"dimensions"_s, 3, u"key"_s, u"key"_s);
        error("dimensions without keys", survey(u"| text | a | A |"_s) + u"| dimensions |\n|| label | weight |\n|| x | 1 |\n"_s, u"dimensions"_s, 1, u"key"_s, u"missing"_s);

        // headers and sheets
        error("no column type", u"| survey |\n|| name | label |\n|| a | A |\n"_s, s, 1, u"type"_s, u"missing"_s);
        error("no column name", u"| survey |\n|| type | label |\n|| text | A |\n"_s, s, 1, u"name"_s, u"missing"_s);
        error("a column twice", survey(u"| text | a | A | B |"_s, u"| type | name | label | label |"_s), s, 1, u"label"_s, u"twice"_s);
        error("two names of a column", survey(u"| text | a | A | 1 = 1 | 1 = 2 |"_s, u"| type | name | label | relevant | relevance |"_s), s, 1, u"relevance"_s, u"“relevant”"_s);
        warning("an unknown column", survey(u"| text | a | A | x |"_s, u"| type | name | label | 비고 |"_s), s, 1, u"비고"_s, u"비고"_s);
        warning("a column without effect", survey(u"| text | a | A | x |"_s, u"| type | name | label | save_to |"_s), s, 1, u"save_to"_s, u"save_to"_s);
        warning("a text under no header", survey(u"| text | a | A | x |"_s), s, 2, {}, u"column D"_s);
        warning("a header with a blank", u"| survey |\n|| type | name | label |\n|| select_one l | a | A |\n| choices |\n|| list_name | name | label | my group |\n|| l | one | x | 1 |\n"_s, u"choices"_s, 1, u"my group"_s, u"my_group"_s);
        error("no survey", u"| choices |\n|| list_name | name | label |\n"_s, s, 0, {}, u"no sheet “survey”"_s);
        error("a slip in the sheet's name", u"| surveys |\n|| type | name | label |\n|| text | a | A |\n"_s, s, 0, {}, u"“surveys”"_s);
        warning("entities", survey(u"| text | a | A |"_s) + u"| entities |\n|| list_name |\n|| trees |\n"_s, u"entities"_s, 0, {}, u"server"_s);
        warning("external choices", survey(u"| text | a | A |"_s) + u"| external_choices |\n|| list_name | name |\n|| a | b |\n"_s, u"external_choices"_s, 0, {}, u"choice_filter"_s);
        warning("default language", u"| survey |\n|| type | name | label::English (en) | label::한국어 (ko) |\n|| text | a | A | 가 |\n| settings |\n|| default_language |\n|| English |\n"_s, u"settings"_s, 2, u"default_language"_s, u"“English”"_s);
        error("a form's name asks for nobody", survey(u"| text | a | A |"_s) + u"| settings |\n|| instance_name |\n|| concat(${a}, ${b}) |\n"_s, u"settings"_s, 2, u"instance_name"_s, u"“b”"_s);
        warning("two ids", survey(u"| text | a | A |"_s) + u"| settings |\n|| id_string | form_id |\n|| old | new |\n"_s, u"settings"_s, 1, u"id_string"_s, u"“form_id”"_s);
        warning("encryption", survey(u"| text | a | A |"_s) + u"| settings |\n|| public_key |\n|| MIIB |\n"_s, u"settings"_s, 1, u"public_key"_s, u"no effect"_s);
    }
    void problemsAreNamed()
    {
        QFETCH(QString, table);
        QFETCH(bool, isError);
        QFETCH(QString, sheet);
        QFETCH(int, row);
        QFETCH(QString, column);
        QFETCH(QString, word);
        const Reading reading = readForm(table);
        const QByteArray told = test::problemLines(reading).toUtf8();
        const auto found = std::find_if(reading.problems.cbegin(), reading.problems.cend(), [&](const Problem &problem) {
            return problem.sheet == sheet && problem.row == row && problem.column == column && problem.why.contains(word)
                   && (problem.severity == Problem::Severity::Error) == isError;
        });
        QVERIFY2(found != reading.problems.cend(), told.constData());
        QCOMPARE(reading.isGood(), !isError);
        // One mistake makes one remark, so that a person is not sent to rows where nothing is wrong.
        const bool cascades = QByteArray(QTest::currentDataTag()) == "ends in the wrong order" || QByteArray(QTest::currentDataTag()) == "a group closed as a repeat";
        QVERIFY2(cascades || reading.problems.size() == 1, told.constData());
    }

    void theNewerIdCounts()
    {
        for (const QString &settings : {u"| id_string | form_id |\n|| old | new |\n"_s, u"| form_id | id_string |\n|| new | old |\n"_s})
            QCOMPARE(readForm(survey(u"| text | a | A |"_s) + u"| settings |\n|"_s + settings).form.settings.id, u"new"_s);
    }

    void everythingIsToldAtOnceAndInOrder()
    {
        const Reading reading = readForm(survey(u"| hologram | a | A |\n| text | 1 | B |\n| select_one gone | c | C |"_s) + u"|| l | two | 또 |\n"_s);
        QList<std::pair<QString, int>> places;
        for (const Problem &problem : reading.problems)
            places += {problem.sheet, problem.row};
        QCOMPARE(places, (QList<std::pair<QString, int>>{{u"survey"_s, 2}, {u"survey"_s, 3}, {u"survey"_s, 4}, {u"choices"_s, 5}}));
    }

    void aFloodOfProblemsIsCounted()
    {
        QString rows;
        for (int i = 0; i < 3000; ++i)
            rows += u"| hologram | a%1 | A |\n"_s.arg(i);
        const Reading reading = readForm(survey(rows));
        QCOMPARE(reading.problems.size(), size_t(1001));
        QVERIFY(reading.problems.back().why.contains(u"2000"_s));
        QVERIFY(!reading.isGood());
    }

    void aPageOfAnExpressionIsToldInShort()
    {
        const Reading reading = readForm(survey(u"| text | a | A | %1 ${gone} |"_s.arg(u"1 = 1 and "_s.repeated(50)), u"| type | name | label | relevant |"_s));
        QCOMPARE(reading.problems.size(), size_t(1));
        QVERIFY2(reading.problems[0].why.size() < 250, qPrintable(reading.problems[0].why));
        QVERIFY(reading.problems[0].why.contains(u"gone"_s));
    }

    void duplicatesMayBeAllowed()
    {
        const QString twice = survey(u"| select_one l | a | A |"_s) + u"|| l | two | 또 |\n"_s;
        QVERIFY(!readForm(twice).isGood());
        const Reading allowed = readForm(twice + u"| settings |\n|| allow_choice_duplicates |\n|| yes |\n"_s);
        FORM_OK(allowed);
        QCOMPARE(allowed.form.list(u"l")->choices.size(), size_t(3));
    }
};

QTEST_APPLESS_MAIN(TestBadForms)
#include "tst_badforms.moc"
