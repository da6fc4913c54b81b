// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/formworkbook.h"
#include "core/forms/lint.h"
#include "core/forms/reader.h"
#include "core/forms/writer.h"
#include "tests/support/check.h"

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

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

    void theProgramsFormsAreSound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("items");
        QTest::newRow("full") << u"full"_s << 36;
        QTest::newRow("quick") << u"quick"_s << 18;
        QTest::newRow("oairi") << u"oairi"_s << 15;
    }
    void theProgramsFormsAreSound()
    {
        QFETCH(QString, key);
        QFETCH(int, items);
        const auto bytes = builtinWorkbook(key);
        CHECK_OK(bytes);
        const forms::Reading reading = forms::readWorkbook(*bytes);
        QVERIFY2(reading.problems.empty(), qPrintable(told(reading)));
        QVERIFY(reading.missingTranslations.empty());
        for (const forms::Problem &remark : forms::lint(reading.form))
            QFAIL(qPrintable(remark.why));
        QCOMPARE(scoredView(reading.form, key, 1).itemCount(), items);
        QCOMPARE(QString::number(reading.form.settings.version.toInt()), reading.form.settings.version);
    }

    void nothingIsLostInAWorkbook_data() { theProgramsFormsAreSound_data(); }
    void nothingIsLostInAWorkbook()
    {
        QFETCH(QString, key);
        const auto form = builtinQuestionnaire(key);
        CHECK_OK(form);
        const auto bytes = forms::workbookBytes(**form);
        CHECK_OK(bytes);
        const forms::Reading again = forms::readWorkbook(*bytes);
        QVERIFY2(again.problems.empty(), qPrintable(told(again)));
        QCOMPARE(scoredView(again.form, key, 1), scoredView(**form, key, 1));
        if (levelFormKeys().contains(key))
            QCOMPARE(*fromXlsForm(again.form, key), *builtinForm(key));
        for (size_t at = 0; at < (*form)->nodes.size(); ++at) {
            QCOMPARE(again.form.nodes.at(at).label, (*form)->nodes.at(at).label);
            QCOMPARE(again.form.nodes.at(at).typeText, (*form)->nodes.at(at).typeText);
        }
    }

    void anotherBodysFormNamesItsSource()
    {
        const auto form = builtinQuestionnaire(u"oairi");
        CHECK_OK(form);
        QString words;
        for (const forms::Node &node : (*form)->nodes)
            words += QStringList(node.label.values()).join(u'\n') + u'\n';
        for (const QString &said : {u"Laurence Liew"_s, u"airi.foundation"_s, u"CC BY 4.0"_s, u"비공식"_s, u"unofficial"_s})
            QVERIFY2(words.contains(said), qPrintable(said));
    }

    void aQuestionThatIsNoItemIsNamed()
    {
        forms::Form workbook = **builtinQuestionnaire(u"quick");
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
        forms::Form workbook = **builtinQuestionnaire(u"quick");
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
