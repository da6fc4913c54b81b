// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/lint.h"
#include "tests/support/check.h"
#include "tests/support/formbook.h"

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString header = u"| survey |\n|| type | name | label | dimension | weight | relevant | appearance |\n"_s;
const QString yesNo = u"| choices |\n|| list_name | name | label | score |\n|| yn | yes | 예 | |\n|| yn | no | 아니오 | |\n"_s;

QString levels(const QStringList &scores)
{
    QString rows;
    for (const QString &score : scores)
        rows += u"|| lv | l%1 | 단계 | %1 |\n"_s.arg(score);
    return rows;
}

QString dimensions(const QString &first, const QString &second)
{
    return u"| dimensions |\n|| key | label | weight |\n|| process | 공정 | %1 |\n|| data | 데이터 | %2 |\n"_s.arg(first, second);
}

} // namespace

class TestLint : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void remarks_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("place"); ///< "sheet row column"; empty: nothing to remark
        QTest::addColumn<QString>("word");
        const QStringList all{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
        const QString scored = u"|| select_one lv | a | A | process | | | |\n|| select_one lv | b | B | data | | | |\n"_s;
        const QString usesYesNo = u"|| select_one yn | c | C | | | | |\n"_s;
        QTest::newRow("a sound form") << header + scored + usesYesNo + yesNo + levels(all) + dimensions(u"60"_s, u"40"_s) << QString() << QString();
        QTest::newRow("weights that add up to 1") << header + scored + usesYesNo + yesNo + levels(all) + dimensions(u"0.6"_s, u"0.4"_s) << QString() << QString();
        QTest::newRow("weights that add up to nothing") << header + scored + usesYesNo + yesNo + levels(all) + dimensions(u"60"_s, u"45"_s) << u"dimensions 0 weight"_s << u"105"_s;
        QTest::newRow("all weigh the same") << header + scored + usesYesNo + yesNo + levels(all) + dimensions(u"1"_s, u"1"_s) << QString() << QString();
        QTest::newRow("a dimension without weight") << header + scored + usesYesNo + yesNo + levels(all) + dimensions(u"100"_s, u"0"_s) << u"dimensions 3 weight"_s << u"0"_s;
        QTest::newRow("a level is missing") << header + scored + usesYesNo + yesNo + levels({u"0"_s, u"1"_s, u"2"_s, u"4"_s, u"5"_s}) + dimensions(u"60"_s, u"40"_s) << u"choices 4 score"_s << u"level 3"_s;
        QTest::newRow("three steps are their own kind") << header + scored + usesYesNo + yesNo + levels({u"0"_s, u"3"_s, u"5"_s}) + dimensions(u"60"_s, u"40"_s) << QString() << QString();
        QTest::newRow("five steps over the same range") << header + scored + usesYesNo + yesNo + levels({u"0"_s, u"1.25"_s, u"2.5"_s, u"3.75"_s, u"5"_s}) + dimensions(u"60"_s, u"40"_s) << QString() << QString();
        QTest::newRow("as heavy as its questions") << header + scored + u"|| select_one lv | d | D | data | 2 | | |\n"_s + usesYesNo + yesNo + levels(all) + dimensions(u"1"_s, u"3"_s) << QString() << QString();
        QTest::newRow("a marker is missing") << header + scored + usesYesNo + yesNo + levels(all).replace(u"|| lv | l2 | 단계 |"_s, u"|| lv | l2 | |"_s) + dimensions(u"60"_s, u"40"_s)
                                             << u"choices 6 label"_s << u"“l2”"_s;
        QTest::newRow("no scores for a dimension") << header + scored + u"|| select_one yn | c | C | data | | | |\n"_s + yesNo + levels(all) + dimensions(u"60"_s, u"40"_s) << u"survey 4 dimension"_s << u"“yn”"_s;
        QTest::newRow("no dimension for scores") << header + scored + usesYesNo + u"|| select_one lv | d | D | | | | |\n"_s + yesNo + levels(all) + dimensions(u"60"_s, u"40"_s) << u"survey 5 dimension"_s << u"“d”"_s;
        QTest::newRow("an integer of a dimension") << header + scored + usesYesNo + u"|| integer | d | D | data | | | |\n"_s + yesNo + levels(all) + dimensions(u"60"_s, u"40"_s) << u"survey 5 dimension"_s << u"not"_s;
        QTest::newRow("a group of a dimension") << header + scored + usesYesNo + u"|| begin_group | g | G | data | | | |\n|| text | d | D | | | | |\n|| end_group | | | | | | |\n"_s + yesNo + levels(all) + dimensions(u"60"_s, u"40"_s) << u"survey 5 dimension"_s << u"group"_s;
        QTest::newRow("a dimension nobody asks for") << header + u"|| select_one lv | a | A | process | | | |\n"_s + usesYesNo + yesNo + levels(all) + dimensions(u"60"_s, u"40"_s) << u"dimensions 3 key"_s << u"data"_s;
        QTest::newRow("a weight of 0") << header + scored + usesYesNo + u"|| select_one lv | d | D | data | 0 | | |\n"_s + yesNo + levels(all) + dimensions(u"60"_s, u"40"_s) << u"survey 5 weight"_s << u"0"_s;
        QTest::newRow("an unused list") << header + u"|| text | a | A | | | | |\n"_s + yesNo << u"choices 2 list_name"_s << u"“yn”"_s;
        QTest::newRow("a list in an expression") << header + u"|| text | a | A | | | instance('yn')/root/item[1] = 1 | |\n"_s + yesNo << QString() << QString();
        QTest::newRow("no label") << header + u"|| text | a | | | | | |\n"_s << u"survey 2 label"_s << u"“a”"_s;
        QTest::newRow("a hint will do") << QString(u"| survey |\n|| type | name | hint |\n|| text | a | 한마디 |\n"_s) << QString() << QString();
        QTest::newRow("no label for what is not shown") << header + u"|| hidden | a | | | | | |\n|| start | b | | | | | |\n|| text | c | C | | | | |\n"_s << QString() << QString();
        QTest::newRow("a group without a heading") << header + u"|| begin_group | g | | | | | |\n|| text | c | C | | | | |\n|| end_group | | | | | | |\n"_s << u"survey 2 label"_s << u"“g”"_s;
        QTest::newRow("a page without a heading") << header + u"|| begin_group | g | | | | | field-list |\n|| text | c | C | | | | |\n|| end_group | | | | | | |\n"_s << QString() << QString();
        QTest::newRow("a long condition") << header + u"|| text | a | A | | | %1 | |\n"_s.arg(QString(120, u'x').replace(u"x"_s, u"1 = 1 and "_s) + u"1 = 1"_s) << u"survey 2 relevant"_s << u"1205"_s;
    }
    void remarks()
    {
        QFETCH(QString, table);
        QFETCH(QString, place);
        QFETCH(QString, word);
        const Reading reading = test::readForm(table);
        QVERIFY2(reading.isGood(), qPrintable(test::problemLines(reading)));
        Reading remarks;
        remarks.problems = lint(reading.form);
        QVERIFY(remarks.isGood()); // remarks never refuse a form
        QVERIFY2(remarks.problems.size() == (place.isEmpty() ? 0u : 1u), qPrintable(test::problemLines(remarks)));
        if (place.isEmpty())
            return;
        const Problem &problem = remarks.problems[0];
        QCOMPARE(u"%1 %2 %3"_s.arg(problem.sheet).arg(problem.row).arg(problem.column), place);
        QVERIFY2(problem.why.contains(word), qPrintable(problem.why));
    }
};

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
