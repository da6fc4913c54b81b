// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsx.h"
#include "core/forms/formsheets.h"
#include "core/forms/writer.h"
#include "tests/support/check.h"
#include "tests/support/formbook.h"
#include "tests/support/randomforms.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::forms;
using namespace Qt::Literals::StringLiterals;
using test::withoutRows;

namespace {

QString shown(const Texts &texts)
{
    QStringList all;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        all += it.key() + u'=' + it.value();
    return all.join(u'|');
}

/// The first thing that two forms differ in, for the message of a failed test.
QString difference(const Form &a, const Form &b)
{
    if (a.settings != b.settings)
        return u"settings"_s;
    if (a.languages != b.languages)
        return u"languages: "_s + a.languages.join(u'|') + u" / "_s + b.languages.join(u'|');
    if (a.nodes.size() != b.nodes.size())
        return u"number of nodes"_s;
    for (size_t i = 0; i < a.nodes.size(); ++i) {
        const Node &x = a.nodes[i];
        const Node &y = b.nodes[i];
        if (x == y)
            continue;
        QString what = u"node %1 %2:"_s.arg(x.name, x.typeText);
        if (x.typeText != y.typeText)
            what += u" type text "_s + y.typeText;
        if (x.label != y.label || x.hint != y.hint || x.topic != y.topic || x.guidanceHint != y.guidanceHint)
            what += u" texts %1 / %2"_s.arg(shown(x.label), shown(y.label));
        if (x.constraintMessage != y.constraintMessage || x.requiredMessage != y.requiredMessage)
            what += u" messages"_s;
        if (x.extra != y.extra)
            what += u" extra"_s;
        if (x.parameters != y.parameters)
            what += u" parameters"_s;
        if (x.weight != y.weight)
            what += u" weight"_s;
        if (x.media != y.media)
            what += u" media"_s;
        if (x.parent != y.parent || x.end != y.end)
            what += u" place"_s;
        return what;
    }
    if (a.lists != b.lists)
        return u"lists"_s;
    if (a.dimensions != b.dimensions)
        return u"dimensions"_s;
    if (a.levels != b.levels)
        return u"levels"_s;
    return a.files != b.files ? u"files"_s : QString();
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void whatIsWrittenIsReadAgain()
    {
        test::RandomForms random(20261123);
        for (int i = 0; i < 300; ++i) {
            const Form form = random.form();
            const auto bytes = workbookBytes(form);
            CHECK_OK(bytes);
            const Reading reading = readWorkbook(*bytes);
            QVERIFY2(reading.isGood(), qPrintable(test::problemLines(reading)));
            const Form again = withoutRows(reading.form);
            QVERIFY2(again == form, qPrintable(u"form %1: %2"_s.arg(i).arg(difference(form, again))));
        }
    }

    void oldSpellingsAreKept()
    {
        const Reading first = test::readForm(u"| survey  |                                 |      |       |           |            |           |\n"
                                             "|         | type                            | name | label | relevance | parameters | 비고      |\n"
                                             "|         | add select one prompt using l   | a    | A     |           |            | 손으로    |\n"
                                             "|         | select_multiple l or_other      | b    | B     | ${a} = 'x' |           |           |\n"
                                             "|         | begin lgroup                    | r    | R     |           |            |           |\n"
                                             "|         | range                           | c    | C     |           | start=0; end=9; step=3 | |\n"
                                             "|         | end lgroup                      |      |       |           |            |           |\n"
                                             "|         | simserial                       | s    |       |           |            |           |\n"
                                             "| choices |                                 |      |       |           |            |           |\n"
                                             "|         | list_name                       | name | label | 구역      |            |           |\n"
                                             "|         | l                               | x    | X     | 1         |            |           |\n"_s);
        QVERIFY2(first.isGood(), qPrintable(test::problemLines(first)));
        const auto bytes = workbookBytes(first.form);
        CHECK_OK(bytes);
        const Reading second = readWorkbook(*bytes);
        QCOMPARE(difference(withoutRows(first.form), withoutRows(second.form)), QString());
        QCOMPARE(withoutRows(second.form), withoutRows(first.form));
        QCOMPARE(second.form.nodes[0].typeText, u"add select one prompt using l"_s);
        QVERIFY(second.form.nodes[2].otherText);
    }

    void theSheetsAreThoseOfTheStandard()
    {
        const Reading reading = test::readForm(u"| survey | | | | | |\n|| type | name | label::한국어 (ko) | label::English (en) | dimension |\n|| select_one l | a | 가 | A | process |\n"
                                               "| choices |\n|| list_name | name | label::한국어 (ko) | label::English (en) | score |\n|| l | x | 엑스 | X | 3 |\n"
                                               "| settings |\n|| form_title | default_language |\n|| 제목 | 한국어 (ko) |\n"
                                               "| dimensions |\n|| key | weight |\n|| process | 100 |\n"_s);
        FORM_OK(reading);
        const auto bytes = workbookBytes(reading.form);
        CHECK_OK(bytes);
        const auto book = files::Workbook::open(*bytes);
        CHECK_OK(book);
        QStringList names;
        for (const files::SheetInfo &sheet : book->sheets())
            names += sheet.name;
        QCOMPARE(names, (QStringList{u"survey"_s, u"choices"_s, u"settings"_s, u"dimensions"_s}));
        const auto header = [&](const QString &sheet) {
            QStringList cells;
            const auto rows = book->rows(sheet);
            for (const files::SheetCell &cell : rows->first().cells)
                cells += cell.text;
            return cells;
        };
        QCOMPARE(header(u"survey"_s), (QStringList{u"type"_s, u"name"_s, u"label::한국어 (ko)"_s, u"label::English (en)"_s, u"dimension"_s}));
        QCOMPARE(header(u"choices"_s), (QStringList{u"list_name"_s, u"name"_s, u"label::한국어 (ko)"_s, u"label::English (en)"_s, u"score"_s}));
        QCOMPARE(book->rows(u"choices"_s)->at(1).cell(4)->kind, files::CellKind::Number);
        QCOMPARE(book->rows(u"survey"_s)->at(1).cell(0)->kind, files::CellKind::Text);
    }

    void theSameFormGivesTheSameBytes()
    {
        test::RandomForms random(7);
        const Form form = random.form();
        const auto first = workbookBytes(form);
        const auto second = workbookBytes(form);
        CHECK_OK(first);
        CHECK_OK(second);
        QCOMPARE(*first, *second);
        // No clock is read: the parts say the day that is written into them.
        const auto zip = files::ZipReader::open(*first);
        CHECK_OK(zip);
        const auto core = zip->read(u"docProps/core.xml"_s);
        CHECK_OK(core);
        QVERIFY2(core->contains("2000-01-01T00:00:00Z"), core->constData());
        QVERIFY(!core->contains("20" "2"));
    }

    void filesGoAlong()
    {
        const QByteArray fruits("name,label\napple,사과\n");
        const Reading reading = test::readForm(u"| survey |\n|| type | name | label |\n|| select_one_from_file 과일.csv | a | A |\n"_s, filesOf({{u"과일.csv"_s, fruits}}));
        FORM_OK(reading);
        const QTemporaryDir place;
        const QString path = place.filePath(u"양식.xlsx"_s);
        CHECK_OK(writeWorkbook(reading.form, path));
        QCOMPARE(readWorkbook(path).form, reading.form);
        CHECK_OK(writeWorkbook(reading.form, path)); // the same file may stay
        QFile other(place.filePath(u"과일.csv"_s));
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate) && other.write("another file") > 0);
        other.close();
        CHECK_FAILS(writeWorkbook(reading.form, path), Error::Kind::Conflict);
        CHECK_FAILS(writeWorkbook(reading.form, place.filePath(u"없는 곳/양식.xlsx"_s)), Error::Kind::NotFound);
    }

    void tablesGoAlong()
    {
        // In CP949, as Korean Excel saves it: 이름 / 서울.
        const QByteArray korean("name,label\nx,\xbc\xad\xbf\xef\n");
        const Reading reading = test::readForm(u"| survey |\n|| type | name | label | calculation |\n|| csv-external | towns | | |\n|| text | a | A | |\n"
                                               "|| calculate | b | | pulldata('pulled', 'label', 'name', ${a}) |\n"_s,
                                               filesOf({{u"towns.csv"_s, korean}, {u"pulled.csv"_s, korean}}));
        FORM_OK(reading);
        QCOMPARE(reading.form.nodes.size(), size_t(2));
        QCOMPARE(reading.form.files.value(u"towns.csv"_s), u"name,label\nx,서울\n"_s.toUtf8());
        const auto bytes = workbookBytes(reading.form);
        CHECK_OK(bytes);
        const Reading again = readWorkbook(*bytes, filesOf(reading.form.files));
        FORM_OK(again);
        QCOMPARE(withoutRows(again.form), withoutRows(reading.form));
    }

    void aTextTooLongForACell()
    {
        Form form;
        Node node;
        node.type = Type::Note;
        node.name = u"n"_s;
        node.label.insert({}, QString(40000, u'가'));
        node.end = 1;
        form.nodes.push_back(node);
        CHECK_FAILS(workbookBytes(form), Error::Kind::Invalid);
    }

    void numbersKeepEveryDigit_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 20.0 << u"20"_s;
        QTest::newRow("tenth") << 0.1 << u"0.1"_s;
        QTest::newRow("third") << 1.0 / 3 << u"0.33333333333333331"_s;
    }
    void numbersKeepEveryDigit()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(numberText(number), text);
        QCOMPARE(text.toDouble(), number);
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
