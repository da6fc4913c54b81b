// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/formreader.h"
#include "core/diagnosis/formworkbook.h"
#include "core/forms/lint.h"
#include "core/forms/reader.h"
#include "core/forms/writer.h"
#include "tests/support/check.h"
#include "tests/support/places.h"

#include <QFile>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A workbook says nothing of another form.
Form withoutQuickMarks(Form form)
{
    for (Dimension &dimension : form.dimensions) {
        for (Item &item : dimension.items)
            item.quick = false;
    }
    return form;
}

QString told(const forms::Reading &reading)
{
    QStringList lines;
    for (const forms::Problem &problem : reading.problems)
        lines += u"%1 %2 %3: %4"_s.arg(problem.sheet).arg(problem.row).arg(problem.column, problem.why);
    return lines.join(u'\n');
}

} // namespace

class TestFormWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void nothingIsLostInAWorkbook_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("items");
        QTest::newRow("full") << u"full"_s << 36;
        QTest::newRow("quick") << u"quick"_s << 18;
    }
    void nothingIsLostInAWorkbook()
    {
        QFETCH(QString, key);
        QFETCH(int, items);
        const auto builtin = builtinForm(key);
        CHECK_OK(builtin);
        const auto bytes = forms::workbookBytes(toXlsForm(*builtin));
        CHECK_OK(bytes);
        const forms::Reading reading = forms::readWorkbook(*bytes);
        QVERIFY2(reading.problems.empty(), qPrintable(told(reading)));
        QVERIFY(reading.missingTranslations.empty());
        QVERIFY(forms::lint(reading.form).empty());
        QCOMPARE(reading.form.itemCount(), items);
        const auto again = fromXlsForm(reading.form, key);
        CHECK_OK(again);
        QCOMPARE(*again, withoutQuickMarks(*builtin));
        QCOMPARE(again->itemCount(), items);
    }

    void theWorkbooksOfTheProgramAreTheBuiltInForms_data() { nothingIsLostInAWorkbook_data(); }
    void theWorkbooksOfTheProgramAreTheBuiltInForms()
    {
        QFETCH(QString, key);
        const forms::Reading reading = forms::readWorkbook(test::sourceDir() + u"/resources/forms/"_s + key + u".xlsx"_s);
        QVERIFY2(reading.problems.empty(), qPrintable(told(reading)));
        const auto form = fromXlsForm(reading.form, key);
        CHECK_OK(form);
        QCOMPARE(*form, withoutQuickMarks(*builtinForm(key)));
        QFile inside(u":/forms/"_s + key + u".xlsx"_s);
        QVERIFY(inside.open(QIODevice::ReadOnly));
        QCOMPARE(forms::readWorkbook(inside.readAll()).form, reading.form);
    }

    void aQuestionThatIsNoItemIsNamed()
    {
        forms::Form workbook = toXlsForm(*builtinForm(u"quick"));
        workbook.nodes[1].type = forms::Type::Integer;
        workbook.nodes[1].row = 3;
        workbook.lists[1].choices.erase(workbook.lists[1].choices.begin() + 4);
        const auto form = fromXlsForm(workbook, u"mine"_s);
        CHECK_FAILS(form, Error::Kind::Invalid);
        const QStringList lines = form.error().sentence.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].contains(workbook.nodes[1].name) && lines[1].contains(u"3"_s));
        QVERIFY(lines[2].contains(workbook.nodes[2].name) && lines[2].contains(u"4"_s));
        CHECK_FAILS(fromXlsForm(forms::Form(), u"mine"_s), Error::Kind::Invalid);
    }

    void oneLanguageWillDo()
    {
        forms::Form workbook = toXlsForm(*builtinForm(u"quick"));
        workbook.dimensions[0].label = {{QString(), u"공정"_s}};
        workbook.dimensions[1].label = {{u"ko"_s, u"데이터"_s}};
        const auto form = fromXlsForm(workbook, u"mine"_s);
        CHECK_OK(form);
        QCOMPARE(form->dimensions[0].label, (LocalizedText{u"공정"_s, u"공정"_s}));
        QCOMPARE(form->dimensions[1].label, (LocalizedText{u"데이터"_s, QString()}));
    }
};

QTEST_APPLESS_MAIN(TestFormWorkbook)
#include "tst_formworkbook.moc"
