// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/paperform.h"

#include "core/diagnosis/builtin.h"

#include "tests/support/check.h"
#include "tests/support/formbook.h"

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;
using Kind = PaperField::Kind;

namespace {

PaperForm paper(const QString &table, const forms::Attachments &attachments = forms::noFiles())
{
    const forms::Reading reading = test::readForm(table, attachments);
    if (!reading.isGood())
        qFatal("%s", qPrintable(test::problemLines(reading)));
    return paperForm(reading.form);
}

const QString lists = u"| choices |\n|| list_name | name | label |\n|| kit | mes | 생산 관리 |\n|| kit | excel | 엑셀 |\n|| kit | other | 그 밖 |\n"_s;

} // namespace

/// What stands on the printed sheet of a form.
class TestPaperForm : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void theBuiltInFormHasItsMarkersAsBoxes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("questions");
        QTest::newRow("full") << u"full"_s << 36;
        QTest::newRow("quick") << u"quick"_s << 18;
    }
    void theBuiltInFormHasItsMarkersAsBoxes()
    {
        QFETCH(QString, key);
        const auto form = builtinForm(key);
        CHECK_OK(form);
        const PaperForm sheet = paperForm(**builtinQuestionnaire(key));
        QTEST(sheet.questions, "questions");
        int sections = 0;
        int items = 0;
        for (const PaperField &field : sheet.fields) {
            sections += field.kind == Kind::Section ? 1 : 0;
            if (field.kind != Kind::Choice)
                continue;
            const Item &item = *form->item(form->dimensions[size_t(sections - 1)].items[size_t(field.number.section(u'.', 1).toInt() - 1)].key);
            QCOMPARE(field.number, form->itemNumber(item.key));
            QCOMPARE(field.choices.size(), size_t(levelCount + 2));
            for (int level = 0; level < levelCount; ++level)
                QCOMPARE(field.choices[size_t(level)], (PaperChoice{QString::number(level), item.markers[size_t(level)]}));
            QCOMPARE(field.choices[6].code, u"N"_s);
            QCOMPARE(field.choices[7].code, u"U"_s);
            QVERIFY(field.evidence && field.noteLines > 0);
            ++items;
        }
        QCOMPARE(sections, 6);
        QTEST(items, "questions");
    }

    void everyTypeHasItsPlace_data()
    {
        QTest::addColumn<QString>("row"); ///< type, parameters
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("choices");
        const auto row = [](const char *type, Kind kind, int choices, const QString &parameters = {}) {
            QTest::newRow(type) << QString::fromLatin1(type) + u" | q | 질문 | "_s + parameters << kind << choices;
        };
        row("text", Kind::Line, 0);
        row("barcode", Kind::Line, 0);
        row("integer", Kind::Number, 0);
        row("decimal", Kind::Number, 0);
        row("range", Kind::Choice, 5, u"start=1 end=5"_s);
        QTest::newRow("a wide range") << u"range | q | 질문 | start=0 end=100 step=5"_s << Kind::Number << 0;
        row("select_one kit", Kind::Choice, 3);
        row("select_multiple kit", Kind::Choices, 3);
        row("rank kit", Kind::Rank, 3);
        row("date", Kind::Date, 0);
        row("time", Kind::Time, 0);
        row("dateTime", Kind::DateTime, 0);
        row("geopoint", Kind::Point, 0);
        row("image", Kind::File, 0);
        row("audio", Kind::File, 0);
        row("file", Kind::File, 0);
        row("acknowledge", Kind::Choice, 1);
    }
    void everyTypeHasItsPlace()
    {
        QFETCH(QString, row);
        QFETCH(Kind, kind);
        QFETCH(int, choices);
        const PaperForm sheet = paper(u"| survey |\n|| type | name | label | parameters |\n|| "_s + row + u" |\n"_s + lists);
        QCOMPARE(sheet.fields.size(), size_t(1));
        QCOMPARE(sheet.fields[0].kind, kind);
        QCOMPARE(int(sheet.fields[0].choices.size()), choices);
        QCOMPARE(sheet.fields[0].number, u"1"_s);
        QCOMPARE(sheet.questions, 1);
    }

    void whatNobodyAnswersIsLeftOut()
    {
        const PaperForm sheet = paper(u"| survey |\n|| type | name | label | calculation | readonly |\n|| start | s | | | |\n|| today | t | | | |\n"
                                      "|| calculate | c | | 1 + 1 | |\n|| hidden | h | | | |\n|| text | r | 고정 | | yes |\n"
                                      "|| note | n | 안내문 | | |\n|| text | q | 질문 | | |\n"_s);
        QCOMPARE(sheet.fields.size(), size_t(2));
        QCOMPARE(sheet.fields[0].kind, Kind::Note);
        QCOMPARE(sheet.fields[0].label.ko, u"안내문"_s);
        QCOMPARE(sheet.fields[1].label.ko, u"질문"_s);
    }

    void saysSkipsInWordsAndKeepsHints()
    {
        const PaperForm sheet = paper(u"| survey |\n|| type | name | label | relevant | hint | constraint | constraint_message | required |\n"
                                      "|| select_one kit | a | 도구 | | | | | yes |\n"
                                      "|| begin_group | g | 세부 | ${a} = 'mes' | | | | |\n"
                                      "|| integer | b | 대수 | ${a} != '' | 세어서 | . < 9 | 아홉 미만 | ${a} = 'excel' |\n"
                                      "|| end_group | | | | | | | |\n"_s
                                      + lists);
        QCOMPARE(sheet.fields.size(), size_t(3));
        QVERIFY(sheet.fields[0].required);
        QCOMPARE(sheet.fields[1].kind, Kind::Section);
        QCOMPARE(sheet.fields[1].condition.ko, u"1번 답이 ‘생산 관리’"_s);
        QCOMPARE(sheet.fields[2].number, u"2.1"_s);
        QCOMPARE(sheet.fields[2].condition.en, u"question 1 is answered"_s);
        QVERIFY(!sheet.fields[2].required);
        QCOMPARE(sheet.fields[2].hints.size(), size_t(3));
        QCOMPARE(sheet.fields[2].hints[0].ko, u"세어서"_s);
        QCOMPARE(sheet.fields[2].hints[1].ko, u"아홉 미만"_s);
        QVERIFY(sheet.fields[2].hints[2].ko.contains(u"‘엑셀’"_s));
    }

    void orOtherIsABoxWithALine()
    {
        const PaperForm sheet = paper(u"| survey |\n|| type | name | label |\n|| select_multiple kit or_other | a | 도구 |\n"
                                      "| choices |\n|| list_name | name | label |\n|| kit | mes | 생산 관리 |\n"_s);
        QCOMPARE(sheet.fields.size(), size_t(1));
        QVERIFY(sheet.fields[0].other);
        QCOMPARE(sheet.fields[0].choices.size(), size_t(1));
    }

    void aPlainRepeatIsATable()
    {
        const QString table = u"| survey |\n|| type | name | label | repeat_count |\n|| begin_repeat | line | 라인 | %1 |\n|| text | title | 이름 | |\n"
                              "|| integer | robots | 로봇 수 | |\n|| select_one kit | tool | 도구 | |\n|| end_repeat | | | |\n"_s + lists;
        PaperForm sheet = paper(table.arg(QString()));
        QCOMPARE(sheet.fields.size(), size_t(1));
        QCOMPARE(sheet.fields[0].kind, Kind::Table);
        QCOMPARE(sheet.fields[0].columns.size(), size_t(3));
        QVERIFY(sheet.fields[0].rows >= 5);
        sheet = paper(table.arg(u"3"_s));
        QCOMPARE(sheet.fields[0].rows, 3);
        sheet = paper(table.arg(u"2000"_s));
        QVERIFY(sheet.fields[0].rows <= 100);
    }

    void aRepeatOfMoreIsPrintedAgainAndAgain()
    {
        const PaperForm sheet = paper(u"| survey |\n|| type | name | label |\n|| begin_repeat | line | 라인 |\n|| text | title | 이름 |\n"
                                      "|| note | n | 읽으십시오 |\n|| image | p | 사진 |\n|| end_repeat | | |\n"_s);
        QCOMPARE(sheet.fields.size(), size_t(2 * 4 + 1));
        QCOMPARE(sheet.fields[4].kind, Kind::Section);
        QVERIFY(sheet.fields[4].label.ko.contains(u"2번째"_s));
        QCOMPARE(sheet.fields.back().kind, Kind::Note);
        QCOMPARE(sheet.questions, 2);
    }

    void aLongListIsWrittenNotTicked()
    {
        QByteArray csv = "name,label\n";
        for (int row = 0; row < 300; ++row)
            csv += "r" + QByteArray::number(row) + ",동 " + QByteArray::number(row) + "\n";
        const PaperForm sheet = paper(u"| survey |\n|| type | name | label |\n|| select_one_from_file d.csv | a | 어디 |\n"_s, forms::filesOf({{u"d.csv"_s, csv}}));
        QCOMPARE(sheet.fields[0].kind, Kind::Line);
        QVERIFY(sheet.fields[0].choices.empty());
        QVERIFY(sheet.fields[0].hints[0].ko.contains(u"300"_s));
    }
};

QTEST_APPLESS_MAIN(TestPaperForm)
#include "tst_paperform.moc"
