// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv.h"
#include "core/files/xlsx.h"
#include "tests/cli/commandline.h"
#include "tests/support/filledbook.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

/// Answers out of a workspace as a table.
class TestAnswersVerb : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CommandLine> m_cli;

    test::Ended axwb(const QStringList &words) { return m_cli->run(words); }
    test::Ended answers(const QStringList &options) { return axwb(QStringList{u"answers"_s, u"w.axw"_s, u"124-81-00998"_s} + options); }

private slots:
    void init()
    {
        m_cli = std::make_unique<test::CommandLine>();
        CLI_OK(axwb({u"new"_s, u"w.axw"_s, u"--as"_s, u"김지원"_s}));
        CLI_OK(axwb({u"client"_s, u"w.axw"_s, u"add"_s, u"name=한빛"_s, u"brn=124-81-00998"_s}));
        m_cli->write(u"a.json"_s, R"({"process_1": {"value": 3, "evidence": "E2", "note": "=1+1"}, "data_2": "na", "people_1": "unknown"})");
        CLI_OK(axwb({u"diagnose"_s, u"w.axw"_s, u"124-81-00998"_s, u"--form"_s, u"full"_s, u"--answers"_s, u"a.json"_s}));
    }

    void writesTheBuiltInForm_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("notApplicable");
        QTest::newRow("ko") << u"ko"_s << u"해당 없음"_s;
        QTest::newRow("en") << u"en"_s << u"Not applicable"_s;
    }
    void writesTheBuiltInForm()
    {
        QFETCH(QString, language);
        const auto ended = answers({u"--form"_s, u"full"_s, u"--out"_s, u"답변.csv"_s, u"--json"_s, u"--lang"_s, language});
        CLI_OK(ended);
        QCOMPARE(ended.object()[u"rows"_s].toInt(), 36);
        QCOMPARE(ended.object()[u"answered"_s].toInt(), 3);
        const QByteArray bytes = m_cli->read(u"답변.csv"_s);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const auto rows = files::parseCsv(QString::fromUtf8(bytes).sliced(1), u',');
        QVERIFY(rows);
        QCOMPARE(rows->size(), 37);
        const auto first = rows->at(1);
        QCOMPARE(first.text(0), u"1.1"_s);
        QCOMPARE(first.text(5), u"3"_s);
        QCOMPARE(first.text(6), u"3"_s);
        QCOMPARE(first.text(7), u"E2"_s);
        QCOMPARE(first.text(8), u"'=1+1"_s);
        QVERIFY(first.text(3).size() > 5 && first.text(4).size() > 5);
        const auto second = std::find_if(rows->begin(), rows->end(), [](const files::SheetRow &row) { return row.text(0) == u"2.2"; });
        QVERIFY(second != rows->end());
        QTEST(second->text(4), "notApplicable");
        QCOMPARE(second->text(6), QString());
    }

    void writesAWorkbook()
    {
        CLI_OK(answers({u"--form"_s, u"full"_s, u"--out"_s, u"a.xlsx"_s}));
        const auto book = files::Workbook::open(m_cli->path(u"a.xlsx"_s));
        QVERIFY(book);
        const auto rows = book->rows(u"답변"_s);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 37);
        QCOMPARE(rows->at(1).text(8), u"=1+1"_s);
    }

    void aCompanyFillsInAFileByItself()
    {
        CLI_OK(axwb({u"form"_s, u"blank"_s, u"w.axw"_s, u"--form"_s, u"quick"_s, u"--client"_s, u"124-81-00998"_s, u"--out"_s, u"자가진단.xlsx"_s}));
        const auto import = [&](const QStringList &options = {}) {
            return axwb(QStringList{u"answers"_s, u"w.axw"_s, u"124-81-00998"_s, u"import"_s, u"자가진단.xlsx"_s, u"--json"_s} + options);
        };
        CLI_FAILS(import({u"--lang"_s, u"en"_s}), 1, u"Nothing is filled in"_s);
        test::Filled filled = test::Filled::of(m_cli->read(u"자가진단.xlsx"_s));
        filled.answer(u"1.1"_s, u"4"_s);
        filled.answer(u"1.2"_s, u"여섯"_s);
        m_cli->write(u"자가진단.xlsx"_s, filled.bytes());
        const auto wrong = import({u"--lang"_s, u"en"_s});
        CLI_FAILS(wrong, 1, u"row %1"_s.arg(filled.rowOf(u"1.2"_s)));
        QVERIFY(wrong.told().contains(u"자가진단.xlsx"_s));
        filled.answer(u"1.2"_s, u"na"_s);
        m_cli->write(u"자가진단.xlsx"_s, filled.bytes());
        const auto taken = import();
        CLI_OK(taken);
        QCOMPARE(taken.object()[u"rater"_s].toString(), u"company"_s);
        QCOMPARE(taken.object()[u"changed"_s].toInt(), 2);
        QCOMPARE(taken.object()[u"scores"_s][u"dimensions"_s][u"process"_s][u"score"_s].toDouble(), 4.0);
        CLI_OK(answers({u"--form"_s, u"quick"_s, u"--rater"_s, u"company"_s, u"--out"_s, u"b.csv"_s}));
        QVERIFY(m_cli->read(u"b.csv"_s).contains("1.1,process_1,"));
        CLI_OK(axwb({u"undo"_s, u"w.axw"_s}));
        CLI_FAILS(answers({u"--form"_s, u"quick"_s, u"--rater"_s, u"company"_s, u"--out"_s, u"c.csv"_s}), 1, u"T0"_s);
        CLI_FAILS(axwb({u"form"_s, u"blank"_s, u"w.axw"_s, u"--client"_s, u"124-81-00998"_s, u"--out"_s, u"x.xlsx"_s, u"--lang"_s, u"en"_s}), 2, u"--form"_s);
        CLI_FAILS(axwb({u"answers"_s, u"w.axw"_s, u"124-81-00998"_s, u"importt"_s, u"x.xlsx"_s, u"--lang"_s, u"en"_s}), 2, u"importt"_s);
    }

    void refusesWhatIsNotThere()
    {
        CLI_FAILS(answers({u"--form"_s, u"full"_s, u"--round"_s, u"T1"_s, u"--out"_s, u"a.csv"_s, u"--lang"_s, u"en"_s}), 1, u"T1"_s);
        CLI_FAILS(answers({u"--form"_s, u"full"_s, u"--rater"_s, u"company"_s, u"--out"_s, u"a.csv"_s, u"--lang"_s, u"en"_s}), 1, u"no assessment"_s);
        CLI_FAILS(answers({u"--form"_s, u"full"_s, u"--out"_s, u"a.pdf"_s, u"--lang"_s, u"en"_s}), 2, u".xlsx"_s);
        CLI_FAILS(answers({u"--form"_s, u"full"_s, u"--lang"_s, u"en"_s}), 2, u"--out"_s);
        CLI_FAILS(answers({u"--form"_s, u"full"_s, u"--round"_s, u"T9"_s, u"--out"_s, u"a.csv"_s, u"--lang"_s, u"en"_s}), 2, u"T9"_s);
        QVERIFY(!QFile::exists(m_cli->path(u"a.csv"_s)));
        QDir(m_cli->path()).mkpath(u"w.axw/blob"_s);
        CLI_FAILS(answers({u"--form"_s, u"full"_s, u"--out"_s, u"w.axw/blob/a.csv"_s, u"--lang"_s, u"en"_s}), 1, u"w.axw"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnswersVerb)
#include "tst_answers.moc"
