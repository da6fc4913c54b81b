// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/officeforms.h"
#include "tests/support/formsample.h"
#include "tests/ui/reports/reportfixture.h"
#include "ui/reports/clientfield.h"
#include "ui/reports/fieldnamesdialog.h"
#include "ui/reports/filldialog.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace axw;
using namespace axw::reports;
using namespace Qt::Literals::StringLiterals;
using Standing = FillModel::Standing;

class TestFillDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ReportFixture> m_it;
    std::unique_ptr<FillDialog> m_dialog;
    QString m_form;

    template<class Widget>
    Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void open()
    {
        m_dialog = std::make_unique<FillDialog>(m_it->context(*m_it->workspace), m_it->hanbit);
        m_dialog->setAttribute(Qt::WA_DontShowOnScreen);
        m_dialog->show();
    }
    void openForm()
    {
        m_it->prompter.files = {m_form};
        find<QPushButton>("chooseForm")->click();
        QTRY_VERIFY(!m_dialog->isBusy() && find<QPushButton>("saveFilled")->isEnabled());
    }
    FillModel *model() { return m_dialog->findChild<FillModel *>(); }
    int rowOf(const QString &name)
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->field(row).name == name)
                return row;
        }
        return -1;
    }
    void select(const QString &name) { find<widgets::TableView>("fillFields")->selectRow(rowOf(name)); }
    QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::ReportFixture>();
        m_form = m_it->folder.filePath(u"신청서.hwpx"_s);
        using namespace test;
        QFile file(m_form);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(hwpxForm(paragraph(field({u"기업명"_s, u"회사 이름"_s, u"1"_s})) + paragraph(field({u"대표자"_s, u"?"_s, u"2"_s})) + paragraph(field({u"모를 이름"_s, u"?"_s, u"3"_s}))
                            + paragraph(run(table({{{0, {paragraph(field({u"진단.항목"_s, u"?"_s, u"4"_s}))}}}}, 1))) + paragraph(run(begin({u"열린 것"_s, u"?"_s, u"5"_s})))));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_it.reset();
    }

    void theNewestPocIsShown()
    {
        for (const QString &name : {u"먼저 PoC"_s, u"다음 PoC"_s})
            CHECK_OK(m_it->workspace->edit("Add PoC", [&] { return m_it->workspace->pocs().add(m_it->hanbit, {}, name, QDate(2026, 3, 9)); }));
        open();
        QCOMPARE(find<QComboBox>("pocs")->currentText(), u"다음 PoC"_s);
    }

    void showsWhatWillStandInTheForm()
    {
        open();
        QVERIFY(!find<QPushButton>("saveFilled")->isEnabled());
        openForm();
        QCOMPARE(model()->rowCount(), 5);
        QCOMPARE(model()->standing(rowOf(u"기업명"_s)), Standing::Filled);
        QCOMPARE(model()->text(rowOf(u"기업명"_s)), u"(주)한빛물류"_s);
        QCOMPARE(model()->standing(rowOf(u"대표자"_s)), Standing::Empty);
        QCOMPARE(model()->standing(rowOf(u"모를 이름"_s)), Standing::Unknown);
        QCOMPARE(model()->standing(rowOf(u"진단.항목"_s)), Standing::Rows);
        QCOMPARE(model()->standing(rowOf(u"열린 것"_s)), Standing::Hindered);
        // Said in words, not by colour alone.
        for (int row = 0; row < model()->rowCount(); ++row)
            QVERIFY(!model()->index(row, FillModel::State).data().toString().isEmpty());
        QVERIFY(find<QLabel>("fillSummary")->text().contains(u'5'));
        select(u"열린 것"_s);
        QVERIFY(!find<QPlainTextEdit>("fieldText")->isEnabled());
    }

    void takesATypedTextForThisFile()
    {
        open();
        openForm();
        select(u"모를 이름"_s);
        auto *edit = find<QPlainTextEdit>("fieldText");
        QInputMethodEvent composed;
        composed.setCommitString(u"직접 쓴 값"_s);
        QCoreApplication::sendEvent(edit, &composed);
        QCOMPARE(model()->standing(rowOf(u"모를 이름"_s)), Standing::Typed);
        select(u"기업명"_s);
        edit->setPlainText(u"한빛"_s);
        QCOMPARE(model()->standing(rowOf(u"기업명"_s)), Standing::Typed);
        find<QPushButton>("useKnown")->click();
        QCOMPARE(edit->toPlainText(), u"(주)한빛물류"_s);
        QCOMPARE(model()->standing(rowOf(u"기업명"_s)), Standing::Filled);

        const QString out = m_it->folder.filePath(u"채움.hwpx"_s);
        QSignalSpy written(m_dialog.get(), &FillDialog::written);
        m_it->prompter.files = {out};
        find<QPushButton>("saveFilled")->click();
        QTRY_COMPARE(written.size(), 1);
        const auto fields = test::fieldsIn(test::sectionOf(read(out)).replace("<hp:ctrl><hp:fieldBegin id=\"5\"", "<hp:ctrl><hp:other id=\"5\"").replace("</hp:fieldBegin></hp:ctrl></hp:run><hp:linesegarray>", "</hp:other></hp:ctrl></hp:run><hp:linesegarray>"));
        QCOMPARE(fields.value(u"모를 이름"_s), QStringList{u"직접 쓴 값"_s});
        QCOMPARE(fields.value(u"기업명"_s), QStringList{u"(주)한빛물류"_s});
        QVERIFY(fields.value(u"진단.항목"_s).size() >= 6);
        QVERIFY(!find<QLabel>("filledFile")->isHidden());
        QVERIFY(m_it->prompter.errors.isEmpty());
    }

    /// What was typed for one company never comes into the file of another, and is there again with its own.
    void keepsTypedTextsWithTheirCompany()
    {
        clients::Client company;
        company.name = u"다온건설"_s;
        const ClientId other = m_it->workspace->edit("Add client", [&] { return m_it->workspace->clients().add(company); }).value();
        open();
        openForm();
        select(u"모를 이름"_s);
        find<QPlainTextEdit>("fieldText")->setPlainText(u"한빛에게만"_s);
        QCOMPARE(model()->standing(rowOf(u"모를 이름"_s)), Standing::Typed);
        auto *chooser = m_dialog->findChild<ClientField *>();
        const auto choose = [&](ClientId client) {
            chooser->setClient(client);
            Q_EMIT chooser->chosen(client);
        };
        choose(other);
        QTRY_VERIFY(!m_dialog->isBusy() && model()->text(rowOf(u"기업명"_s)) == u"다온건설"_s);
        QCOMPARE(model()->standing(rowOf(u"모를 이름"_s)), Standing::Unknown);
        QCOMPARE(find<QPlainTextEdit>("fieldText")->toPlainText(), QString());
        QVERIFY(!model()->values().single.values().contains(u"한빛에게만"_s));
        choose(m_it->hanbit);
        QTRY_VERIFY(!m_dialog->isBusy() && model()->text(rowOf(u"기업명"_s)) == u"(주)한빛물류"_s);
        QCOMPARE(model()->text(rowOf(u"모를 이름"_s)), u"한빛에게만"_s);
    }

    /// Whoever goes through companies quickly sees the last one: what is still being worked out for others is dropped.
    void showsTheLastCompanyChosen()
    {
        std::vector<ClientId> all;
        for (int i = 0; i < 8; ++i) {
            clients::Client company;
            company.name = u"기업 %1"_s.arg(i);
            all.push_back(m_it->workspace->edit("Add client", [&] { return m_it->workspace->clients().add(company); }).value());
        }
        open();
        openForm();
        auto *chooser = m_dialog->findChild<ClientField *>();
        for (const ClientId &client : all) {
            chooser->setClient(client);
            Q_EMIT chooser->chosen(client);
            QVERIFY(!find<QPushButton>("saveFilled")->isEnabled());
        }
        QTRY_VERIFY(!m_dialog->isBusy() && find<QPushButton>("saveFilled")->isEnabled());
        QCOMPARE(model()->text(rowOf(u"기업명"_s)), u"기업 7"_s);
    }

    void keepsFormsOfFilesThatAreGone()
    {
        open();
        openForm();
        QVERIFY(QFile::remove(m_form));
        m_dialog.reset();
        open();
        QCOMPARE(find<QComboBox>("keptForms")->currentText(), u"신청서.hwpx"_s);
        QTRY_VERIFY(!m_dialog->isBusy() && model()->rowCount() == 5);
        find<QPushButton>("forgetForm")->click();
        QCOMPARE(workspace::officeForms(*m_it->workspace)->size(), 0u);
        QCOMPARE(find<QComboBox>("keptForms")->count(), 0);
    }

    void saysWhatIsNoForm()
    {
        open();
        m_it->prompter.files = {m_it->workspace->folder() + u"/db"_s};
        find<QPushButton>("chooseForm")->click();
        QTRY_COMPARE(m_it->prompter.errors.size(), 1);
        QVERIFY(!find<QPushButton>("saveFilled")->isEnabled());
        QVERIFY(workspace::officeForms(*m_it->workspace)->empty());
    }

    void showsAndCopiesNames()
    {
        FieldNamesDialog names(m_it->context(*m_it->workspace));
        names.setAttribute(Qt::WA_DontShowOnScreen);
        names.show();
        auto *table = names.findChild<widgets::TableView *>(u"names"_s);
        const int all = table->model()->rowCount();
        QVERIFY(all > 90);
        names.findChild<QLineEdit *>(u"nameSearch"_s)->setText(u"사업자"_s);
        QTRY_VERIFY(table->model()->rowCount() < 5);
        QVERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
        names.findChild<QPushButton *>(u"copyNames"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"사업자등록번호"_s);
        names.findChild<QPushButton *>(u"copyAll"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().count(u'\n') > all - 1);
    }
};

QTEST_MAIN(TestFillDialog)
#include "tst_filldialog.moc"
