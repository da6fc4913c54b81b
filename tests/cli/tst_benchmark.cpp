// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/workspace/workspace.h"
#include "tests/cli/commandline.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

using namespace axw;
using namespace Qt::Literals::StringLiterals;

class TestBenchmarkVerb : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

    /// A workspace with finished diagnoses of so many small logistics companies, one of each level.
    void make(const test::CommandLine &cli, const QString &name, int companies)
    {
        auto made = workspace::Workspace::create(cli.path(name), {u"김지원"_s, u"서울 센터"_s}, m_clock);
        CHECK_OK(made);
        workspace::Workspace &workspace = **made;
        for (int i = 0; i < companies; ++i) {
            CHECK_OK(workspace.edit("Assess", [&]() -> Result<> {
                clients::Client client;
                client.name = u"(주)예제%1"_s.arg(i);
                client.field = clients::Field::Logistics;
                client.size = clients::CompanySize::Sme;
                AXW_TRY_ASSIGN(id, workspace.clients().add(client));
                AXW_TRY_ASSIGN(assessment, workspace.assessments().begin(id, u"quick"_s, diagnosis::Round::T0));
                AXW_TRY_ASSIGN(form, diagnosis::builtinForm(u"quick"));
                diagnosis::Answers answers;
                for (const auto &dimension : form.dimensions) {
                    for (const auto &item : dimension.items)
                        answers.insert(item.key, diagnosis::Answer::ofLevel(i % 6));
                }
                AXW_TRY(workspace.assessments().setAnswers(assessment.id, answers));
                return workspace.assessments().freeze(assessment.id, u"김지원"_s);
            }));
        }
    }

private slots:
    void figuresGoOutAndComeIn()
    {
        const test::CommandLine cli;
        make(cli, u"센터.axw"_s, 5);
        const auto out = cli.run({u"benchmark"_s, u"센터.axw"_s, u"--form"_s, u"quick"_s, u"--out"_s, u"기준 1.json"_s, u"--json"_s});
        CLI_OK(out);
        QCOMPARE(out.object()[u"format"_s].toString(), u"axw-benchmark"_s);
        QCOMPARE(out.object()[u"groups"_s].toArray().size(), 4);
        QCOMPARE(out.object()[u"groups"_s][0][u"overall"_s][u"median"_s].toDouble(), 2.0);
        QVERIFY(QFile::exists(cli.path(u"기준 1.json"_s)));
        QVERIFY(!out.text().contains(u"예제"_s)); // figures only, never a company

        make(cli, u"노트북.axw"_s, 0);
        const auto edits = [&] { return cli.run({u"info"_s, u"노트북.axw"_s, u"--json"_s}).object()[u"edits"_s].toInt(); };
        const int before = edits();
        const auto read = cli.run({u"benchmark"_s, u"노트북.axw"_s, u"import"_s, u"기준 1.json"_s, u"--json"_s});
        CLI_OK(read);
        QCOMPARE(read.object()[u"unchanged"_s].toBool(), false);
        const auto again = cli.run({u"benchmark"_s, u"노트북.axw"_s, u"import"_s, u"기준 1.json"_s, u"--lang"_s, u"en"_s});
        CLI_OK(again);
        QVERIFY(again.text().contains(u"holds this benchmark already"_s));
        QVERIFY(again.text().contains(u"Logistics, SME: 5 companies, median 2.0"_s));
        QCOMPARE(edits(), before + 1);
    }

    void fewerThanFiveAreNotTold()
    {
        const test::CommandLine cli;
        make(cli, u"센터.axw"_s, 4);
        CLI_FAILS(cli.run({u"benchmark"_s, u"센터.axw"_s, u"--form"_s, u"quick"_s, u"--out"_s, u"기준.json"_s}), 1, u"5"_s);
        QVERIFY(!QFile::exists(cli.path(u"기준.json"_s)));
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no file") << QStringList{u"benchmark"_s, u"센터.axw"_s} << 2;
        QTest::newRow("import without a file") << QStringList{u"benchmark"_s, u"센터.axw"_s, u"import"_s} << 2;
        QTest::newRow("import and out") << QStringList{u"benchmark"_s, u"센터.axw"_s, u"import"_s, u"a.json"_s, u"--out"_s, u"b.json"_s} << 2;
        QTest::newRow("another word") << QStringList{u"benchmark"_s, u"센터.axw"_s, u"export"_s, u"a.json"_s} << 2;
        QTest::newRow("unknown form") << QStringList{u"benchmark"_s, u"센터.axw"_s, u"--form"_s, u"없음"_s, u"--out"_s, u"a.json"_s} << 1;
        QTest::newRow("no such file") << QStringList{u"benchmark"_s, u"센터.axw"_s, u"import"_s, u"없음.json"_s} << 1;
        QTest::newRow("over the workspace") << QStringList{u"benchmark"_s, u"센터.axw"_s, u"--form"_s, u"quick"_s, u"--out"_s, u"센터.axw/db"_s} << 1;
    }
    void wrongCallsAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const test::CommandLine cli;
        make(cli, u"센터.axw"_s, 5);
        const auto ended = cli.run(words);
        QCOMPARE(ended.exit, exit);
        QVERIFY(!ended.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBenchmarkVerb)
#include "tst_benchmark.moc"
