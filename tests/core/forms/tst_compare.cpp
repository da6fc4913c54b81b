// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/compare.h"

#include "core/forms/writer.h"
#include "tests/support/check.h"
#include "tests/support/formbook.h"
#include "tests/support/randomforms.h"

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const std::vector<Difference> &all)
{
    static const QStringList kinds{u"added"_s, u"removed"_s, u"moved"_s, u"changed"_s};
    QStringList lines;
    for (const Difference &each : all)
        lines += QStringList{kinds.at(int(each.kind)), each.sheet, each.name, each.column, each.before + u'>' + each.after}.join(u' ');
    return lines.join(u'\n');
}

const QString survey = u"| survey |\n|| type | name | label | relevant |\n"_s;
const QString first = u"|| begin_group | g | 묶음 | |\n|| text | a | 하나 | |\n|| text | b | 둘 | |\n|| end_group | | | |\n|| select_one yn | c | 셋 | |\n"_s;
const QString choices = u"| choices |\n|| list_name | name | label |\n|| yn | y | 예 |\n|| yn | n | 아니오 |\n"_s;

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void says_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << survey + first + choices << QString();
        QTest::newRow("columns at other places") << QString(u"| survey |\n|| name | relevant | type | label |\n|| g | | begin_group | 묶음 |\n|| a | | text | 하나 |\n|| b | | text | 둘 |\n|| | | end_group | |\n|| c | | select_one yn | 셋 |\n"_s) + choices << QString();
        QTest::newRow("a label") << survey + QString(first).replace(u"둘"_s, u"2"_s) + choices << u"changed survey g/b label 둘>2"_s;
        QTest::newRow("a condition") << survey + QString(first).replace(u"| b | 둘 | |"_s, u"| b | 둘 | ${a} != '' |"_s) + choices << u"changed survey g/b relevant >${a} != ''"_s;
        QTest::newRow("a new question") << survey + first + u"|| text | d | 넷 | |\n"_s + choices << u"added survey d  >넷"_s;
        QTest::newRow("one less") << survey + QString(first).remove(u"|| text | b | 둘 | |\n"_s) + choices << u"removed survey g/b  둘>"_s;
        QTest::newRow("another place") << survey + u"|| select_one yn | c | 셋 | |\n"_s + QString(first).remove(u"|| select_one yn | c | 셋 | |\n"_s) + choices << u"moved survey c  5>2"_s;
        QTest::newRow("another group") << survey + QString(first).remove(u"|| text | b | 둘 | |\n"_s) + u"|| text | b | 둘 | |\n"_s + choices << u"added survey b  >둘\nremoved survey g/b  둘>"_s;
        QTest::newRow("a choice") << survey + first + choices + u"|| yn | u | 모름 |\n"_s << u"added choices yn/u  >모름"_s;
        QTest::newRow("a translation") << survey.trimmed().replace(u"label"_s, u"label::English (en)"_s) + u'\n' + first + choices
                                       << u"changed survey g label::English (en) >묶음"_s;
    }
    void says()
    {
        QFETCH(QString, later);
        QFETCH(QString, expected);
        const Reading one = test::readForm(survey + first + choices);
        const Reading two = test::readForm(later);
        QVERIFY2(one.isGood() && two.isGood(), qPrintable(test::problemLines(two)));
        const QString found = said(differences(one.form, two.form));
        if (expected.contains(u"English"))
            QVERIFY2(found.contains(expected), qPrintable(found));
        else
            QCOMPARE(found, expected);
    }

    /// Whatever a form holds, it does not differ from itself written and read, and one changed cell is one difference.
    void randomFormsDifferInWhatWasChanged()
    {
        test::RandomForms random(20261123);
        for (size_t turn = 0; turn < 100; ++turn) {
            const Form form = random.form();
            const Reading again = readWorkbook(workbookBytes(form).value(), filesOf(form.files));
            QVERIFY2(again.isGood(), qPrintable(test::problemLines(again)));
            QCOMPARE(said(differences(form, again.form)), QString());
            Form changed = form;
            Node &node = changed.nodes[turn % changed.nodes.size()];
            node.relevant += u" or 1 = 1"_s;
            const auto found = differences(form, changed);
            QCOMPARE(found.size(), size_t(1));
            QCOMPARE(found.front().column, u"relevant"_s);
            QVERIFY(found.front().name == node.name || found.front().name.endsWith(u'/' + node.name));
        }
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
