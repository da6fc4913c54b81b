// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/savefile.h"
#include "core/forms/reader.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/formbook.h"
#include "tests/support/pagefixture.h"
#include "ui/settings/formmodels.h"
#include "ui/settings/formssection.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::settings;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString good = u"| survey |\n|| type | name | label::한국어 (ko) | label::English (en) |\n|| text | a | 이름 | Name |\n|| integer | b | 나이 | |\n"
                     "| settings |\n|| form_title | form_id |\n|| 공장 점검 | plant |\n"_s;
const QString bad = u"| survey |\n|| type | name | label |\n|| text | a | 이름 |\n|| hologram | b | 상 |\n"_s;

struct Fixture : axw::test::PageFixture
{
    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<FormsSection> section;
    widgets::TableView *table = nullptr;
    widgets::TableView *findings = nullptr;
    std::unique_ptr<QSignalSpy> told;

    Fixture()
    {
        auto made = workspace::Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, u"서울 센터"_s}, clock);
        workspace = std::move(*made);
        section = std::make_unique<FormsSection>(context(*workspace));
        QObject::connect(workspace.get(), &workspace::Workspace::changed, section.get(), &FormsSection::look);
        table = section->findChild<widgets::TableView *>(u"settings.forms"_s);
        findings = section->findChild<widgets::TableView *>(u"settings.findings"_s);
        told = std::make_unique<QSignalSpy>(section.get(), &FormsSection::told);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        if (!files::saveFile(folder.filePath(name), bytes))
            qFatal("a test file cannot be written");
        return folder.filePath(name);
    }
    QPushButton *button(const QString &name) const { return section->findChild<QPushButton *>(name); }
    QString title() const { return section->findChild<QLabel *>(u"settings.findingTitle"_s)->text(); }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    int versions() const { return table->model()->rowCount(); }
};

} // namespace

/// The forms of a workspace in the settings.
class TestFormsSection : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void listsWhatComesWithTheProgram()
    {
        Fixture f;
        QCOMPARE(f.versions(), 3);
        QCOMPARE(f.cell(0, FormListModel::Key), u"full"_s);
        QCOMPARE(f.cell(1, FormListModel::Key), u"quick"_s);
        QCOMPARE(f.cell(2, FormListModel::Key), u"oairi"_s);
        QVERIFY(!f.cell(0, FormListModel::Title).isEmpty());
        QCOMPARE(f.cell(2, FormListModel::Added), f.cell(0, FormListModel::Added)); // built in
        f.table->selectRow(0);
        QVERIFY(f.button(u"settings.exportForm"_s)->isEnabled());
        QVERIFY(!f.button(u"settings.removeForm"_s)->isEnabled());
        f.table->selectRow(2);
        QVERIFY(f.button(u"settings.exportForm"_s)->isEnabled());
        QVERIFY(!f.button(u"settings.removeForm"_s)->isEnabled());
    }

    void importsAndShowsWhatCouldBeBetter()
    {
        Fixture f;
        f.prompter.files = {f.write(u"양식.xlsx"_s, axw::test::formBook(good))};
        QTest::mouseClick(f.button(u"settings.importForm"_s), Qt::LeftButton);
        QTRY_COMPARE(f.versions(), 4);
        QCOMPARE(f.cell(3, FormListModel::Key), u"plant"_s);
        QCOMPARE(f.cell(3, FormListModel::Title), u"공장 점검"_s);
        QCOMPARE(f.cell(3, FormListModel::AddedBy), u"김지원"_s);
        QCOMPARE(f.cell(3, FormListModel::Uses), u"0"_s);
        QCOMPARE(f.told->count(), 1);
        QCOMPARE(f.told->first().at(1).toBool(), true);
        QVERIFY(f.findings->model()->rowCount() >= 1); // the label of b in English
        const auto last = f.findings->model()->rowCount() - 1;
        QCOMPARE(f.findings->model()->index(last, FormFindingsModel::Row).data().toInt(), 3);
        QCOMPARE(f.findings->model()->index(last, FormFindingsModel::Where).data().toString(), u"label::English (en)"_s);
        CHECK_OK(f.workspace->undo());
        QCOMPARE(f.versions(), 3);
    }

    void sayWhyAWorkbookWasNotTaken()
    {
        Fixture f;
        f.section->importFile(f.write(u"양식.xlsx"_s, axw::test::formBook(bad)));
        QTRY_VERIFY(f.findings->model()->rowCount() > 0);
        QVERIFY(f.title().contains(u"양식.xlsx"_s));
        QCOMPARE(f.findings->model()->index(0, FormFindingsModel::Sheet).data().toString(), u"survey"_s);
        QCOMPARE(f.findings->model()->index(0, FormFindingsModel::Row).data().toInt(), 3);
        QVERIFY(f.findings->model()->index(0, FormFindingsModel::Why).data().toString().contains(u"hologram"_s));
        QCOMPARE(f.versions(), 3);
        f.section->importFile(f.folder.filePath(u"없음.xlsx"_s));
        QTRY_COMPARE(f.prompter.errors.size(), 1);
    }

    void sayThatAFormIsThereAlready()
    {
        Fixture f;
        const QString file = f.write(u"양식.xlsx"_s, axw::test::formBook(good));
        f.section->importFile(file);
        QTRY_COMPARE(f.told->count(), 1);
        f.section->importFile(file);
        QTRY_COMPARE(f.told->count(), 2);
        QCOMPARE(f.told->last().at(1).toBool(), false);
        QCOMPARE(f.versions(), 4);
        f.section->importFile(f.write(u"양식 2.xlsx"_s, axw::test::formBook(QString(good).replace(u"나이"_s, u"연령"_s))));
        QTRY_COMPARE(f.versions(), 5);
        QCOMPARE(f.cell(3, FormListModel::Version), u"2"_s);
        QCOMPARE(f.cell(4, FormListModel::Version), u"1"_s);
    }

    void showsVersionsSideBySide()
    {
        Fixture f;
        f.section->importFile(f.write(u"양식.xlsx"_s, axw::test::formBook(good)));
        QTRY_COMPARE(f.versions(), 4);
        auto *changes = f.section->findChild<widgets::TableView *>(u"settings.changes"_s);
        QVERIFY(changes);
        f.table->selectRow(3);
        QVERIFY(changes->isHidden()); // there is no version before
        f.section->importFile(f.write(u"양식 2.xlsx"_s, axw::test::formBook(QString(good).replace(u"나이"_s, u"연령"_s))));
        QTRY_COMPARE(f.versions(), 5);
        f.table->selectRow(3);
        QVERIFY(!changes->isHidden());
        const auto *model = changes->model();
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->headerData(FormChangesModel::Before, Qt::Horizontal).toString(), u"Version 1"_s);
        QCOMPARE(model->headerData(FormChangesModel::After, Qt::Horizontal).toString(), u"Version 2"_s);
        QVERIFY(model->index(0, FormChangesModel::Before).data().toString().contains(u"나이"_s));
        QVERIFY(model->index(0, FormChangesModel::After).data().toString().contains(u"연령"_s));
        QVERIFY(f.section->findChild<QLabel *>(u"settings.changeTitle"_s)->text().contains(u'1'));
        // Two that are selected stand beside each other, the earlier one first; of two forms nothing is compared.
        f.table->clearSelection();
        f.table->selectionModel()->select(f.table->model()->index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        f.table->selectionModel()->select(f.table->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(model->headerData(FormChangesModel::Before, Qt::Horizontal).toString(), u"Version 1"_s);
        QVERIFY(!changes->isHidden());
        f.table->clearSelection();
        f.table->selectionModel()->select(f.table->model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        f.table->selectionModel()->select(f.table->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(changes->isHidden());
    }

    void takesADroppedWorkbook()
    {
        Fixture f;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(f.write(u"양식.xlsx"_s, axw::test::formBook(good)))});
        f.section->show();
        QMimeData text;
        text.setUrls({QUrl::fromLocalFile(f.write(u"메모.txt"_s, "x"))});
        QDragEnterEvent unwanted(QPoint(10, 10), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        unwanted.ignore();
        QCoreApplication::sendEvent(f.section.get(), &unwanted);
        QVERIFY(!unwanted.isAccepted());
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.section.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.section.get(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QTRY_COMPARE(f.versions(), 4);
    }

    void writesABuiltInFormAndAnImportedOneAsItCame()
    {
        Fixture f;
        f.table->selectRow(1);
        f.prompter.files = {f.folder.filePath(u"약식.xlsx"_s)};
        QTest::mouseClick(f.button(u"settings.exportForm"_s), Qt::LeftButton);
        const auto reading = forms::readWorkbook(f.folder.filePath(u"약식.xlsx"_s));
        QVERIFY(reading.isGood());
        QCOMPARE(reading.form.itemCount(), 18);
        const QByteArray bytes = axw::test::formBook(good);
        f.section->importFile(f.write(u"양식.xlsx"_s, bytes));
        QTRY_COMPARE(f.versions(), 4);
        f.table->selectRow(3);
        f.prompter.files = {f.folder.filePath(u"다시.xlsx"_s)};
        QTest::mouseClick(f.button(u"settings.exportForm"_s), Qt::LeftButton);
        QFile again(f.folder.filePath(u"다시.xlsx"_s));
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), bytes);
        QCOMPARE(f.prompter.errors.size(), 0);
    }

    void removesOnlyWhatNobodyUsed()
    {
        Fixture f;
        f.section->importFile(f.write(u"양식.xlsx"_s, axw::test::formBook(good)));
        QTRY_COMPARE(f.versions(), 4);
        f.table->selectRow(3);
        QVERIFY(f.button(u"settings.removeForm"_s)->isEnabled());
        QTest::mouseClick(f.button(u"settings.removeForm"_s), Qt::LeftButton);
        QCOMPARE(f.versions(), 3);
        CHECK_OK(f.workspace->undo());
        QCOMPARE(f.versions(), 4);
        clients::Client client;
        client.name = u"(주)한빛물류"_s;
        CHECK_OK(f.workspace->edit("Add client", [&]() -> Result<> {
            AXW_TRY_ASSIGN(id, f.workspace->clients().add(client));
            AXW_TRY(f.workspace->assessments().begin(id, u"plant"_s, diagnosis::Round::T0));
            return {};
        }));
        QCOMPARE(f.cell(3, FormListModel::Uses), u"1"_s);
        f.table->clearSelection();
        f.table->selectRow(3);
        QVERIFY(!f.button(u"settings.removeForm"_s)->isEnabled());
    }

    void canBeAskedForFromAnywhere()
    {
        Fixture f;
        axw::test::PageFixture named({u"forms.import"_s, u"benchmarks.import"_s});
        SettingsPage page(named.context(*f.workspace));
        auto *action = page.findChild<QAction *>(u"forms.import"_s);
        QVERIFY(action);
        named.prompter.files = {f.write(u"양식.xlsx"_s, axw::test::formBook(good))};
        action->trigger();
        QTRY_COMPARE(page.findChild<widgets::TableView *>(u"settings.forms"_s)->model()->rowCount(), 4);
    }

    void modelsKeepTheirPromises()
    {
        Fixture f;
        FormListModel forms(Language::English);
        QAbstractItemModelTester first(&forms, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto entries = workspace::formEntries(*f.workspace);
        CHECK_OK(entries);
        forms.setEntries(*entries);
        QCOMPARE(forms.rowCount(), 3);
        FormFindingsModel findings;
        QAbstractItemModelTester second(&findings, QAbstractItemModelTester::FailureReportingMode::QtTest);
        findings.setFindings({{forms::Problem::Severity::Error, u"survey"_s, 3, u"type"_s, u"왜"_s}});
        QCOMPARE(findings.index(0, FormFindingsModel::Why).data().toString(), u"왜"_s);
        FormChangesModel changes;
        QAbstractItemModelTester third(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        changes.setDifferences({{forms::Difference::Kind::Moved, u"survey"_s, u"q"_s, {}, u"5"_s, u"2"_s}}, u"1"_s, u"2"_s);
        QCOMPARE(changes.index(0, FormChangesModel::After).data().toString(), u"row 2"_s);
    }
};

QTEST_MAIN(TestFormsSection)
#include "tst_formssection.moc"
