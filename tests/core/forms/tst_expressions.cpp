// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/expressions.h"
#include "core/forms/formindex.h"
#include "core/forms/xpath.h"
#include "tests/support/check.h"
#include "tests/support/formbook.h"

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A form with one of everything; `column` of its last row, 'x', holds the expression.
Form with(const QString &column, const QString &expression)
{
    static const Reading reading = test::readForm(uR"(
        | survey |
        | | type            | name   | label |
        | | text            | name   | N |
        | | integer         | age    | A |
        | | select_one yn   | ok     | O |
        | | begin group     | one    | G |
        | | text            | twice  | T |
        | | end group       |        |   |
        | | begin group     | two    | G |
        | | text            | twice  | T |
        | | end group       |        |   |
        | | begin repeat    | member | M |
        | | text            | who    | W |
        | | end repeat      |        |   |
        | | select_one yn   | x      | X |
        | choices |
        | | list_name | name | label | region |
        | | yn | yes | 예 | a |
        | | yn | no | 아니요 | b |
    )"_s);
    if (!reading.isGood())
        qFatal("%s", qPrintable(test::problemLines(reading)));
    Form form = reading.form;
    Node &x = form.nodes.back();
    if (column == u"relevant")
        x.relevant = expression;
    else if (column == u"constraint")
        x.constraint = expression;
    else if (column == u"calculation")
        x.calculation = expression;
    else if (column == u"required")
        x.required = expression;
    else if (column == u"choice_filter")
        x.choiceFilter = expression;
    else if (column == u"trigger")
        x.trigger = expression;
    else if (column == u"default")
        x.defaultValue = expression;
    else if (column == u"label")
        x.label.insert(QString(), expression);
    else
        qFatal("no column");
    return form;
}

QString lines(const std::vector<Problem> &problems)
{
    QString all;
    for (const Problem &problem : problems)
        all += u"%1 %2 %3: %4\n"_s.arg(problem.severity == Problem::Severity::Error ? u"error"_s : u"warning"_s).arg(problem.row).arg(problem.column, problem.why);
    return all;
}

} // namespace

class TestExpressions : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("error");
        QTest::addColumn<QString>("word"); // that the sentence holds
        const auto row = [](const QString &column, const QString &expression, const QString &word, bool error = true) {
            QTest::newRow(qPrintable(column + u' ' + expression)) << column << expression << error << word;
        };
        // syntax
        row(u"relevant"_s, u"${age} >"_s, u"missing after “>”"_s);
        row(u"relevant"_s, u"(${age} > 1"_s, u"“)” is missing"_s);
        row(u"relevant"_s, u"${age} > 1)"_s, u"“)” closes nothing"_s);
        row(u"relevant"_s, u"${age} == 1"_s, u"right would be “=”"_s);
        row(u"relevant"_s, u"${age} && 1"_s, u"right would be “and”"_s);
        row(u"relevant"_s, u"${age} || 1"_s, u"right would be “or”"_s);
        row(u"relevant"_s, u"${age} <> 1"_s, u"right would be “!=”"_s);
        row(u"relevant"_s, u"${age} % 2"_s, u"mod"_s);
        row(u"relevant"_s, u"${age} / 2"_s, u"div"_s);
        row(u"relevant"_s, u"${age} / ${age}"_s, u"div"_s);
        row(u"relevant"_s, u"${name} = ’a’"_s, u"’"_s);
        row(u"relevant"_s, u"${name} = 'a"_s, u"never closed"_s);
        row(u"relevant"_s, u"${name = 'a'"_s, u"not closed"_s);
        row(u"relevant"_s, u"$name = 'a'"_s, u"${name}"_s);
        row(u"relevant"_s, u"!${ok}"_s, u"not("_s);
        row(u"relevant"_s, u"${age} ${age}"_s, u"operator is missing"_s);
        row(u"relevant"_s, u"if(${age}, 1, )"_s, u"comma"_s);
        row(u"relevant"_s, u"if(${age}, 1"_s, u"“if(”"_s);
        row(u"relevant"_s, u"1.2.3 = 4"_s, u"1.2.3"_s);
        row(u"relevant"_s, u"3개 > 2"_s, u"no number"_s);
        row(u"relevant"_s, u"${age} > 1 그리고 ${ok}"_s, u"operator is missing"_s);
        row(u"relevant"_s, QString(200, u'(') + u'1' + QString(200, u')'), u"deep"_s);
        row(u"relevant"_s, u"@id = 1"_s, u"@"_s);
        row(u"relevant"_s, u"#"_s, u"#"_s);
        row(u"relevant"_s, u"[1]"_s, u"["_s);
        // names
        row(u"relevant"_s, u"${nmae} = ''"_s, u"“name” is one"_s);
        row(u"relevant"_s, u"${nothing_like_it} = ''"_s, u"nothing_like_it"_s);
        row(u"relevant"_s, u"${twice} = ''"_s, u"one/twice, two/twice"_s);
        row(u"relevant"_s, u"${last-saved#name} = ''"_s, u"not supported"_s);
        row(u"relevant"_s, u"age > 3"_s, u"${age}"_s);
        row(u"relevant"_s, u"${ok} = yes"_s, u"'yes'"_s);
        row(u"relevant"_s, u"/data/nothing = 1"_s, u"nothing"_s);
        row(u"relevant"_s, u"../nothing = 1"_s, u"nothing"_s);
        row(u"relevant"_s, u"../../age = 1"_s, u".."_s);
        row(u"label"_s, u"안녕 ${nobody}"_s, u"${nobody}"_s);
        row(u"trigger"_s, u"${nobody}"_s, u"${nobody}"_s);
        row(u"trigger"_s, u"age"_s, u"${name}"_s);
        row(u"default"_s, u"${nobody}"_s, u"${nobody}"_s);
        row(u"choice_filter"_s, u"area = 'a'"_s, u"no column “area”"_s);
        row(u"choice_filter"_s, u"age = 'a'"_s, u"${age}"_s);
        row(u"required"_s, u"maybe"_s, u"maybe"_s);
        // functions
        row(u"calculation"_s, u"foo(1)"_s, u"foo()"_s);
        row(u"calculation"_s, u"average(${age})"_s, u"sum() div count()"_s);
        row(u"calculation"_s, u"Count(${member})"_s, u"count(${repeat})"_s);
        row(u"calculation"_s, u"if(${age}, 1)"_s, u"2 argument"_s);
        row(u"calculation"_s, u"today(1)"_s, u"today()"_s);
        row(u"calculation"_s, u"sum(${age}, ${age})"_s, u"2 argument"_s);
        row(u"calculation"_s, u"count(3)"_s, u"count(${repeat})"_s);
        row(u"calculation"_s, u"regex(${name}, '[a-')"_s, u"[a-"_s);
        row(u"calculation"_s, u"date('2026-13-01')"_s, u"2026-13-01"_s);
        row(u"calculation"_s, u"indexed-repeat(${who}, ${member})"_s, u"2 argument"_s);
        row(u"calculation"_s, u"indexed-repeat(${age}, ${member}, 1)"_s, u"around “age”"_s);
        row(u"calculation"_s, u"jr:choice-name(${ok}, '${age}')"_s, u"jr:choice-name"_s);
        row(u"calculation"_s, u"instance('nothing')/root/item"_s, u"nothing"_s);
        row(u"calculation"_s, u"instance('yn')/root/item[colour='a']/name"_s, u"colour"_s);
        row(u"calculation"_s, u"${age} | 3"_s, u"or"_s);
        // rings
        row(u"calculation"_s, u"${x} + 1"_s, u"x → x"_s);
        row(u"relevant"_s, u"${x} = 1"_s, u"x → x"_s);
        row(u"calculation"_s, u". + 1"_s, u"x → x"_s);
        // doubts
        row(u"relevant"_s, u"${ok} = 'maybe'"_s, u"no choice “maybe”"_s, false);
        row(u"relevant"_s, u"selected(${ok}, 'maybe')"_s, u"no choice “maybe”"_s, false);
        row(u"relevant"_s, u"${who} = 'a'"_s, u"indexed-repeat"_s, false);
        row(u"calculation"_s, u"concat('${age}', 1)"_s, u"quotes"_s, false);
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QString, column);
        QFETCH(QString, expression);
        QFETCH(bool, error);
        QFETCH(QString, word);
        const auto problems = checkExpressions(with(column, expression));
        QVERIFY2(problems.size() == 1, qPrintable(lines(problems)));
        QCOMPARE(problems[0].sheet, u"survey"_s);
        QCOMPARE(problems[0].row, 14);
        QCOMPARE(problems[0].column, column);
        QCOMPARE(problems[0].severity == Problem::Severity::Error, error);
        QVERIFY2(problems[0].why.contains(word), qPrintable(problems[0].why));
    }

    void whatIsRightPasses_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("expression");
        const auto row = [](const QString &column, const QString &expression) { QTest::newRow(qPrintable(column + u' ' + expression)) << column << expression; };
        row(u"relevant"_s, u" ${age}>18and${ok}='yes' "_s);
        row(u"relevant"_s, u"not( selected( ${ok} , \"yes\" ) )"_s);
        row(u"relevant"_s, u"${ age } > 1"_s);
        row(u"relevant"_s, u"${age} div 2 * 3 mod 4 - -1 = 1"_s);
        row(u"relevant"_s, u"count(${member}) > 0"_s);
        row(u"relevant"_s, u"/data/age > 1 or ../age > 1 or ./../age > 1 or current()/../age > 1"_s);
        row(u"relevant"_s, u"/data/one/twice = ''"_s);
        row(u"relevant"_s, u"true()"_s);
        row(u"constraint"_s, u". = 'yes' or . = ''"_s);
        row(u"constraint"_s, u"string-length(.) < 10 and regex(., '[0-9가-힣]+')"_s);
        row(u"constraint"_s, u"string-length() > 3"_s);
        row(u"constraint"_s, u"${x} = 'yes'"_s);
        row(u"required"_s, u"yes"_s);
        row(u"required"_s, u"FALSE()"_s);
        row(u"relevant"_s, u"${ok} = 'yes' or ${ok} != ''"_s);
        row(u"required"_s, u"${age} > 1"_s);
        row(u"choice_filter"_s, u"region = ${name} or name = 'yes' or region = current()/../name"_s);
        row(u"choice_filter"_s, u"${age} > 3"_s);
        row(u"trigger"_s, u"${age}, ${name}"_s);
        row(u"default"_s, u"concat(${name}, today())"_s);
        row(u"label"_s, u"${name}님, ${age} $5 {x}"_s);
        row(u"calculation"_s, u"sum(${member}[who != '']/who) + count(//who)"_s);
        row(u"calculation"_s, u"instance('yn')/root/item[region = ${name}]/label"_s);
        row(u"calculation"_s, u"jr:choice-name(${ok}, '${ok}')"_s);
        row(u"calculation"_s, u"jr:choice-name(${ok}, ' /data/ok ')"_s);
        row(u"calculation"_s, u"if(\n${age} > 1,\n'a',\n'b')"_s);
        row(u"calculation"_s, QString(100, u'(') + u'1' + QString(100, u')'));
        row(u"calculation"_s, u"following-sibling::x = 1"_s.replace(u"following-sibling::x"_s, u"count(preceding-sibling::age)"_s));
    }
    void whatIsRightPasses()
    {
        QFETCH(QString, column);
        QFETCH(QString, expression);
        const auto problems = checkExpressions(with(column, expression));
        QVERIFY2(problems.empty(), qPrintable(lines(problems)));
    }

    void ringsAreNamedInOrder()
    {
        const Reading reading = test::readForm(uR"(
            | survey |
            | | type        | name | label | calculation | relevant |
            | | calculate   | a    |       | ${b} + 1    | |
            | | calculate   | b    |       | ${c} * 2    | |
            | | text        | d    | D     |             | ${d2} = 1 |
            | | begin group | g    | G     |             | ${in} = 1 |
            | | text        | in   | I     |             | |
            | | end group   |      |       |             | |
            | | calculate   | c    |       | if(true(), ${a}, 0) | |
            | | integer     | d2   | D     |             | ${d} = '' |
        )"_s);
        QStringList rings;
        for (const Problem &problem : reading.problems)
            rings += u"%1 %2 %3"_s.arg(problem.row).arg(problem.column, problem.why.section(u": "_s, 1).section(u'.', 0, 0));
        QCOMPARE(rings, (QStringList{u"2 calculation a → b → c → a"_s, u"4 relevant d → d2 → d"_s, u"5 relevant g → in → g"_s}));
    }

    void aLongChainIsNoRing()
    {
        Form form;
        for (int i = 0; i < 5000; ++i) {
            Node node;
            node.name = u"n%1"_s.arg(i);
            node.type = Type::Calculate;
            node.row = i + 2;
            node.end = i + 1;
            node.calculation = i == 4999 ? u"1"_s : u"${n%1} + 1"_s.arg(i + 1);
            form.nodes.push_back(node);
        }
        QCOMPARE(lines(checkExpressions(form)), QString());
    }

    void hostileTextsEndInASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("signs") << QString(30000, u'-') + u'1';
        QTest::newRow("parentheses") << QString(30000, u'(');
        QTest::newRow("brackets") << u"${a}"_s + QString(30000, u'[');
        QTest::newRow("calls") << u"not("_s.repeated(8000);
        QTest::newRow("too long") << QString(40000, u'1');
        QTest::newRow("sums") << u"1+"_s.repeated(10000) + u'1';
        QTest::newRow("references") << u"${"_s.repeated(10000);
        QTest::newRow("nothing") << QString();
        QTest::newRow("control characters") << u"1 \u0001 2"_s;
        QTest::newRow("half a surrogate") << QString(QChar(0xD800));
    }
    void hostileTextsEndInASentence()
    {
        QFETCH(QString, text);
        const auto parsed = parseExpression(text);
        if (!parsed)
            QVERIFY(!parsed.error().sentence.isEmpty());
        checkExpressions(with(u"calculation"_s, text)); // ends
    }
};

QTEST_GUILESS_MAIN(TestExpressions)
#include "tst_expressions.moc"
