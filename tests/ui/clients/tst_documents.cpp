// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/clientfixture.h"
#include "ui/clients/attachmentform.h"
#include "ui/clients/clientdocuments.h"
#include "ui/clients/clienthistorypage.h"
#include "ui/clients/clientoverview.h"
#include "ui/clients/erasuredialog.h"
#include "ui/clients/openedfiles.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace axw;
using namespace axw::clients;
using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

class TestDocuments : public QObject
{
    Q_OBJECT

public slots:
    void take(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;

    struct Open : test::ClientFixture
    {
        QString write(const QString &name, const QByteArray &bytes)
        {
            QFile made(folder.filePath(name));
            if (!made.open(QIODevice::WriteOnly))
                qFatal("cannot write");
            made.write(bytes);
            return made.fileName();
        }
        Attachment attach(const QString &name, const QByteArray &bytes)
        {
            Attachment about;
            about.client = client;
            about.name = name;
            return workspace->attachBytes(about, bytes).value();
        }
    };

    static QStringList texts(const QWidget *widget)
    {
        QStringList found;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            found.append(label->text());
        return found;
    }

private slots:
    void initTestCase()
    {
        new CompositionKeeper(qApp);
        QDesktopServices::setUrlHandler(u"file"_s, this, "take");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void init()
    {
        test::failOnWarnings();
        m_opened.clear();
    }

    void filesComeByDropAndButtonAndGoByDelete()
    {
        Open open;
        ClientDocuments page(open.context(), open.file());
        page.resize(1190, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *list = page.findChild<TableView *>(u"documents"_s);
        QAbstractItemModelTester tester(list->model());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(open.write(u"배치도.txt"_s, "a")), QUrl::fromLocalFile(open.write(u"통계.csv"_s, "bb"))});
        QVERIFY(test::drop(&page, &mime));
        QCOMPARE(list->model()->rowCount(), 2);
        CHECK_OK(open.workspace->undo());
        QCOMPARE(list->model()->rowCount(), 0);
        CHECK_OK(open.workspace->redo());
        open.prompter.files = {open.write(u"계약.pdf"_s, "ccc")};
        QTest::mouseClick(page.findChild<QPushButton *>(u"documents.add"_s), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"계약.pdf"_s); // newest first
        list->selectAll();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->model()->rowCount(), 0);
        CHECK_OK(open.workspace->undo());
        QCOMPARE(list->model()->rowCount(), 3);
    }

    void aFileThatCannotBeReadIsToldAndTheOthersAreKept()
    {
        Open open;
        ClientDocuments page(open.context(), open.file());
        open.prompter.files = {open.folder.filePath(u"없는 파일.txt"_s)};
        QTest::mouseClick(page.findChild<QPushButton *>(u"documents.add"_s), Qt::LeftButton);
        QCOMPARE(open.prompter.errors.size(), 1);
        QVERIFY(open.all<Attachment>().empty());
    }

    void aLargeFileIsCopiedBesideTheWork()
    {
        Open open;
        ClientDocuments page(open.context(), open.file());
        open.prompter.files = {open.write(u"영상.mp4"_s, QByteArray(30 * 1024 * 1024, 'v'))};
        QTest::mouseClick(page.findChild<QPushButton *>(u"documents.add"_s), Qt::LeftButton);
        QVERIFY(open.all<Attachment>().empty()); // still on its way
        QTRY_COMPARE(open.all<Attachment>().size(), size_t(1));
        QCOMPARE(open.all<Attachment>().front().size, qint64(30) * 1024 * 1024);
        CHECK_OK(open.workspace->blobs().verify(open.all<Attachment>().front().hash));
    }

    void aLargeFileIsKeptAlthoughThePageCloses()
    {
        Open open;
        {
            ClientDocuments page(open.context(), open.file());
            open.prompter.files = {open.write(u"영상.mp4"_s, QByteArray(30 * 1024 * 1024, 'w'))};
            QTest::mouseClick(page.findChild<QPushButton *>(u"documents.add"_s), Qt::LeftButton);
        }
        QCOMPARE(open.all<Attachment>().size(), size_t(1));
    }

    void nameGradeAndNoteAreEditedInPlace()
    {
        Open open;
        open.attach(u"a.txt"_s, "x");
        ClientDocuments page(open.context(), open.file());
        page.show();
        page.findChild<TableView *>(u"documents"_s)->selectRow(0);
        auto *name = page.findChild<FieldEdit *>(u"file.name"_s);
        name->setText(u"출고 통계.txt"_s);
        name->commitPending();
        auto *grade = page.findChild<ChoiceBox *>(u"file.grade"_s);
        Q_EMIT grade->keyChosen(u"closed"_s);
        QCOMPARE(open.all<Attachment>().front().name, u"출고 통계.txt"_s);
        QVERIFY(open.all<Attachment>().front().grade == Grade::Closed);
        QCOMPARE(page.findChild<TableView *>(u"documents"_s)->model()->index(0, 0).data().toString(), u"출고 통계.txt"_s);
        CHECK_OK(open.workspace->undo());
        CHECK_OK(open.workspace->undo());
        QCOMPARE(name->text(), u"a.txt"_s);
    }

    void aFileIsShownByTheSystemAsACopy()
    {
        Open open;
        const Attachment file = open.attach(u"../출고: 통계?.txt"_s, "출고");
        ClientDocuments page(open.context(), open.file());
        page.show();
        page.findChild<TableView *>(u"documents"_s)->selectRow(0);
        QTest::mouseClick(page.findChild<QPushButton *>(u"file.open"_s), Qt::LeftButton);
        QVERIFY(open.prompter.errors.isEmpty());
        QFile copy(m_opened.toLocalFile());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("출고"));
        QVERIFY(!m_opened.toLocalFile().startsWith(open.folder.path()));
        QVERIFY(m_opened.fileName().endsWith(u"출고_ 통계_.txt"_s));
        QVERIFY(!(copy.permissions() & QFile::WriteOwner));
        OpenedFiles::ofApplication().clear();
        QVERIFY(!QFile::exists(m_opened.toLocalFile()));
    }

    void aProgramIsNotRun_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("exe") << u"견적서.pdf.exe"_s;
        QTest::newRow("shell") << u"보기.sh"_s;
        QTest::newRow("desktop") << u"견적.desktop"_s;
    }
    void aProgramIsNotRun()
    {
        QFETCH(QString, name);
        Open open;
        const Attachment file = open.attach(name, "#!/bin/sh");
        CHECK_FAILS(OpenedFiles::ofApplication().open(*open.workspace, file), Error::Kind::Invalid);
        QVERIFY(m_opened.isEmpty());
    }

    void missingAndDamagedBytesAreTold()
    {
        Open open;
        const Attachment missing = open.attach(u"없음.txt"_s, "missing");
        const Attachment damaged = open.attach(u"손상.txt"_s, "damaged");
        CHECK_OK(open.workspace->blobs().remove(missing.hash));
        QFile bytes(open.workspace->blobs().path(damaged.hash));
        bytes.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(bytes.open(QIODevice::WriteOnly | QIODevice::Truncate));
        bytes.write("dam");
        bytes.close();
        QVERIFY(AttachmentForm::bytesOf(*open.workspace, missing) == AttachmentForm::Bytes::Missing);
        QVERIFY(AttachmentForm::bytesOf(*open.workspace, damaged) == AttachmentForm::Bytes::Damaged);
        ClientDocuments page(open.context(), open.file());
        page.show();
        auto *list = page.findChild<TableView *>(u"documents"_s);
        for (int row = 0; row < 2; ++row) {
            QVERIFY(!list->model()->index(row, 6).data().toString().isEmpty());
            list->selectRow(row);
            QVERIFY(page.findChild<ToneText *>(u"file.trouble"_s)->isVisible());
            open.prompter.errors.clear();
            QTest::mouseClick(page.findChild<QPushButton *>(u"file.open"_s), Qt::LeftButton);
            QCOMPARE(open.prompter.errors.size(), 1);
        }
    }

    void aCopyIsSaved()
    {
        Open open;
        open.attach(u"a.txt"_s, "copy me");
        ClientDocuments page(open.context(), open.file());
        page.findChild<TableView *>(u"documents"_s)->selectRow(0);
        open.prompter.files = {open.folder.filePath(u"copy.txt"_s)};
        page.findChild<AttachmentForm *>()->saveAs();
        QFile copy(open.folder.filePath(u"copy.txt"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("copy me"));
        open.prompter.files = {u"/no/such/folder/copy.txt"_s};
        page.findChild<AttachmentForm *>()->saveAs();
        QCOMPARE(open.prompter.errors.size(), 1);
    }

    void theHistorySaysWhatChanged()
    {
        Open open;
        Contact contact;
        contact.name = u"한지민"_s;
        contact = open.put(contact);
        contact.note = QString(u"가"_s).repeated(300);
        open.put(contact);
        ClientHistoryPage page(open.context(), open.file());
        page.resize(1190, 600);
        page.show();
        auto *list = page.findChild<TableView *>(u"history"_s);
        QAbstractItemModelTester tester(list->model());
        QTRY_COMPARE(list->model()->rowCount(), 4); // company, case, contact, its note
        QVERIFY(list->model()->index(0, HistoryModel::Which).data().toString().contains(u"한지민"_s));
        const QString line = list->model()->index(0, HistoryModel::Change).data().toString();
        QVERIFY(line.endsWith(u'…'));
        QVERIFY(line.size() < 100);
        QVERIFY2(texts(page.findChild<Inspector *>()).join(u'|').contains(contact.note), "all of a long text can be seen");

        contact.title = u"부장"_s; // goes on while it is open
        open.put(contact);
        QCOMPARE(list->model()->rowCount(), 5);
        QVERIFY(list->model()->index(0, HistoryModel::Change).data().toString().contains(u"부장"_s));
        QCOMPARE(list->selectionModel()->selectedRows().front().row(), 1); // what was being read stays
    }

    void theHistoryIsFilteredByKind()
    {
        Open open;
        Contact contact;
        contact.name = u"한지민"_s;
        open.put(contact);
        ClientHistoryPage page(open.context(), open.file());
        page.show();
        auto *list = page.findChild<TableView *>(u"history"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        page.restoreState({{u"kind"_s, u"contact"_s}});
        QCOMPARE(list->model()->rowCount(), 1);
        Request request;
        request.wanted = u"비전 AI"_s;
        open.put(request); // another kind: not shown
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(page.saveState().value(u"kind"_s).toString(), u"contact"_s);
    }

    void aLongHistoryIsShownPageByPage()
    {
        Open open;
        for (int i = 0; i < 450; ++i) {
            Contact contact;
            contact.name = u"사람 %1"_s.arg(i);
            open.put(contact);
        }
        ClientHistoryPage page(open.context(), open.file());
        page.show();
        auto *list = page.findChild<TableView *>(u"history"_s);
        auto *more = page.findChild<QPushButton *>(u"history.more"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && more->isEnabled());
        const int first = list->model()->rowCount();
        QVERIFY(first < 452);
        QVERIFY(more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), 452);
        QTRY_VERIFY(!more->isVisible());
    }

    void anErasureIsConfirmedByReasonAndName()
    {
        Open open;
        open.attach(u"a.txt"_s, "x");
        ClientOverview page(open.context(), open.file());
        page.resize(1190, 700);
        page.show();
        QSignalSpy asked(&page, &Page::openRequested);
        QSignalSpy told(&page, &Page::told);
        QTest::mouseClick(page.findChild<QPushButton *>(u"company.erase"_s), Qt::LeftButton);
        auto *dialog = page.findChild<ErasureDialog *>();
        QVERIFY(dialog);
        auto *erase = dialog->findChild<QPushButton *>(u"erasure.erase"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"erasure.name"_s);
        auto *reason = dialog->findChild<QPlainTextEdit *>(u"erasure.reason"_s);
        QVERIFY(!erase->isEnabled());
        name->setText(u"한빛물류(주)"_s);
        QVERIFY(!erase->isEnabled()); // no reason yet
        reason->setPlainText(u"보유 기간 만료"_s);
        QVERIFY(erase->isEnabled());
        name->setText(u"다온건설"_s);
        QVERIFY(!erase->isEnabled());
        name->setText(u"(주)한빛물류"_s);
        QTest::mouseClick(erase, Qt::LeftButton);
        QVERIFY(!open.workspace->clients().get(open.client));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(std::get<RailTarget>(asked.front().front().value<Target>()).page, u"clients"_s);
        QCOMPARE(told.count(), 1);
        const auto lines = open.workspace->clients().erasures().value();
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines.front().reason, u"보유 기간 만료"_s);
        QCOMPARE(lines.front().files, 1);
        ErasureRegister list(open.context(), nullptr);
        QCOMPARE(list.findChild<TableView *>(u"erasures"_s)->model()->rowCount(), 1);
        QCOMPARE(list.findChild<TableView *>(u"erasures"_s)->model()->index(0, 2).data().toString(), u"보유 기간 만료"_s);
    }

    void oneContactIsErased()
    {
        Open open;
        Contact contact;
        contact.name = u"한지민"_s;
        contact.mobile = u"010-5550-0142"_s;
        contact = open.put(contact);
        ClientOverview page(open.context(), open.file());
        page.resize(1190, 700);
        page.show();
        ClientHistoryPage history(open.context(), open.file());
        auto *list = history.findChild<TableView *>(u"history"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        page.findChild<TableView *>(u"contacts"_s)->selectRow(0);
        QTest::mouseClick(page.findChild<QPushButton *>(u"contact.erase"_s), Qt::LeftButton);
        auto *dialog = page.findChild<ErasureDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"erasure.name"_s)->setText(u"한지민"_s);
        dialog->findChild<QPlainTextEdit *>(u"erasure.reason"_s)->setPlainText(u"본인 요청"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"erasure.erase"_s), Qt::LeftButton);
        CHECK_OK(open.workspace->clients().get(open.client));
        QVERIFY(open.all<Contact>().empty());
        QCOMPARE(page.findChild<TableView *>(u"contacts"_s)->model()->rowCount(), 0);
        QTRY_COMPARE(list->model()->rowCount(), 2); // an open history forgets it too
    }
};

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
