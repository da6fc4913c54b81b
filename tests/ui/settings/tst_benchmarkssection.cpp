// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/settings/benchmarkmodel.h"
#include "ui/settings/benchmarkssection.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::settings;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture : axw::test::PageFixture
{
    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<BenchmarksSection> section;
    std::unique_ptr<QSignalSpy> told;

    explicit Fixture(int companies, int others = 0)
    {
        auto made = workspace::Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, u"서울 센터"_s}, clock);
        workspace = std::move(*made);
        for (int i = 0; i < companies + others; ++i)
            assess(i < companies ? clients::Field::Logistics : clients::Field::Fashion, i % 6);
        section = std::make_unique<BenchmarksSection>(context(*workspace));
        section->show();
        told = std::make_unique<QSignalSpy>(section.get(), &BenchmarksSection::told);
    }
    void assess(clients::Field field, int level)
    {
        (void)workspace->edit("Assess", [&]() -> Result<> {
            clients::Client client;
            client.name = u"(주)예제%1"_s.arg(workspace->clients().count().value_or(0));
            client.field = field;
            client.size = clients::CompanySize::Sme;
            AXW_TRY_ASSIGN(id, workspace->clients().add(client));
            AXW_TRY_ASSIGN(assessment, workspace->assessments().begin(id, u"full"_s, diagnosis::Round::T0));
            AXW_TRY_ASSIGN(form, workspace->assessments().form(assessment));
            diagnosis::Answers answers;
            for (const auto &dimension : form.dimensions) {
                for (const auto &item : dimension.items)
                    answers.insert(item.key, diagnosis::Answer::ofLevel(level));
            }
            AXW_TRY(workspace->assessments().setAnswers(assessment.id, answers));
            return workspace->assessments().freeze(assessment.id, u"김지원"_s);
        });
    }
    QPushButton *button(const char *name) const { return section->findChild<QPushButton *>(QString::fromLatin1(name)); }
    QComboBox *which() const { return section->findChild<QComboBox *>(u"settings.benchmarkWhich"_s); }
    QAbstractItemModel *table() const { return section->findChild<widgets::TableView *>(u"settings.benchmark"_s)->model(); }
    QString words() const { return section->findChild<QLabel *>(u"settings.benchmarkWords"_s)->text(); }
    QString cell(int row, int column) const { return table()->index(row, column).data().toString(); }
};

} // namespace

/// Benchmarks in the settings: looked at, written as a file, read from one.
class TestBenchmarksSection : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void showsTheFiguresOfItsOwnDiagnoses()
    {
        Fixture f(6);
        new QAbstractItemModelTester(f.table(), f.table());
        QCOMPARE(f.table()->rowCount(), 4); // all, by industry, by size, both: the same six companies
        QCOMPARE(f.cell(0, BenchmarkModel::Group), u"전체 기업"_s);
        QCOMPARE(f.cell(0, BenchmarkModel::Companies), u"6"_s);
        QCOMPARE(f.cell(0, BenchmarkModel::Median), u"2.5"_s);
        QCOMPARE(f.cell(0, BenchmarkModel::Half), u"1.3~3.8"_s);
        QCOMPARE(f.cell(0, BenchmarkModel::FirstDimension), u"2.5"_s);
        QCOMPARE(f.table()->headerData(BenchmarkModel::FirstDimension + 1, Qt::Horizontal).toString(), u"데이터"_s);
        f.assess(clients::Field::Logistics, 5);
        QTRY_COMPARE(f.cell(0, BenchmarkModel::Companies), u"7"_s);
    }

    /// All dimensions are seen beside each other where the window has the room.
    void everyDimensionIsSeenWithoutScrolling()
    {
        Fixture f(6);
        f.section->resize(1100, 500);
        auto *view = f.section->findChild<widgets::TableView *>(u"settings.benchmark"_s);
        const auto all = [&] {
            int wide = 0;
            for (int column = 0; column < f.table()->columnCount(); ++column)
                wide += view->columnWidth(column);
            return wide;
        };
        QTRY_COMPARE(all(), view->viewport()->width());
        QCOMPARE(f.table()->columnCount(), int(BenchmarkModel::FirstDimension) + 6);
        f.section->resize(600, 500); // too narrow: scrolled, nothing clipped
        QTRY_VERIFY(view->viewport()->width() < 600);
        for (int column = 0; column < f.table()->columnCount(); ++column) {
            for (int row = 0; row < f.table()->rowCount(); ++row)
                QVERIFY(view->columnWidth(column) >= view->itemDelegate()->sizeHint(QStyleOptionViewItem(), f.table()->index(row, column)).width());
        }
    }

    void fewerThanFiveAreNotShown()
    {
        Fixture f(4);
        QCOMPARE(f.table()->rowCount(), 0);
        QVERIFY(!f.button("settings.exportBenchmark")->isEnabled());
        QVERIFY2(f.words().contains(u"5"_s), qPrintable(f.words()));
    }

    void saysWhatIsKeptBack()
    {
        Fixture f(5, 1);
        QVERIFY(f.table()->rowCount() > 0);
        for (int row = 0; row < f.table()->rowCount(); ++row)
            QVERIFY(f.cell(row, BenchmarkModel::Group) != u"물류 기업"_s); // all without them is one company
        QVERIFY2(f.words().contains(u"kept back"_s), qPrintable(f.words()));
    }

    void aFileGoesOutAndComesIn()
    {
        Fixture f(6);
        const QString path = f.folder.filePath(u"기준.json"_s);
        f.prompter.files << path;
        f.button("settings.exportBenchmark")->click();
        QVERIFY(QFile::exists(path));
        QCOMPARE(f.told->size(), 1);

        Fixture laptop(0);
        laptop.prompter.files << path;
        laptop.button("settings.importBenchmark")->click();
        QCOMPARE(laptop.told->size(), 1);
        QCOMPARE(laptop.which()->count(), 3); // full, quick, the file
        QCOMPARE(laptop.which()->currentIndex(), 2);
        QCOMPARE(laptop.cell(0, BenchmarkModel::Companies), u"6"_s);
        QVERIFY(!laptop.button("settings.exportBenchmark")->isEnabled()); // another centre's
        laptop.button("settings.removeBenchmark")->click();
        QCOMPARE(laptop.which()->count(), 2);
        CHECK_OK(laptop.workspace->undo());
        QTRY_COMPARE(laptop.which()->count(), 3);
        QVERIFY(laptop.prompter.errors.isEmpty());
    }

    void aWrongFileIsTold()
    {
        Fixture f(0);
        const QString path = f.folder.filePath(u"다른.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        f.prompter.files << path;
        f.button("settings.importBenchmark")->click();
        QCOMPARE(f.prompter.errors.size(), 1);
        QCOMPARE(f.which()->count(), 2);
    }
};

QTEST_MAIN(TestBenchmarksSection)
#include "tst_benchmarkssection.moc"
