// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pagefixture.h"
#include "tests/ui/clients/listfixture.h"
#include "ui/clients/importwizard.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/notedfield.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

/// Brings a list as a public body publishes it into the workspace.
class TestImportWizard : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageFixture> m_around;
    std::unique_ptr<test::ListFixture> m_place;
    std::unique_ptr<ImportWizard> m_wizard;
    std::unique_ptr<QTemporaryDir> m_files;

    template<class T>
    T *find(const QString &name) const
    {
        return m_wizard->findChild<T *>(u"import."_s + name);
    }
    QAbstractItemModel *preview() const { return find<widgets::TableView>(u"preview"_s)->model(); }
    QPushButton *run() const { return find<QPushButton>(u"run"_s); }
    qint64 clientCount() { return m_place->workspace().clients().count().value_or(-1); }
    QString write(const QString &text, files::Encoding encoding, const QString &name = u"기업 목록.csv"_s)
    {
        const QString path = m_files->filePath(name);
        QFile file(path);
        const auto bytes = files::encodeText(text, encoding);
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            qFatal("the list cannot be written");
        return path;
    }
    QString published(files::Encoding encoding)
    {
        return write(u"2026년 참여기업 명단\n\n연번,상호,사업자등록번호,소재지\n1,(주)한빛물류,124-81-00998,서울특별시 서초구 강남대로 1\n"
                     "2,다온건설 주식회사,,서울특별시 마포구\n3,마루출판,123-45-67890,서울특별시 중구\n합계,3,,\n"_s,
                     encoding);
    }
    void start(const QString &path)
    {
        m_wizard = std::make_unique<ImportWizard>(m_around->context(m_place->workspace()));
        m_wizard->start(path);
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_around = std::make_unique<test::PageFixture>();
        m_place = std::make_unique<test::ListFixture>(m_around->clock);
        m_files = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_wizard.reset();
        m_place.reset();
        m_around.reset();
    }

    void aListIsImportedAsOneStepOfUndo()
    {
        m_place->add(u"주식회사 한빛물류"_s, u"124-81-00998"_s);
        start(published(files::Encoding::Cp949));
        QTRY_COMPARE(preview()->rowCount(), 3);
        QAbstractItemModelTester tester(preview(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(find<QComboBox>(u"encoding"_s)->currentText(), u"CP949"_s);
        QCOMPARE(find<QSpinBox>(u"header"_s)->value(), 3);
        QCOMPARE(find<QComboBox>(u"column.name"_s)->currentText(), u"상호"_s);
        QCOMPARE(preview()->index(0, ImportPreviewModel::KindColumn).data().toString(), u"Update"_s);
        QCOMPARE(preview()->index(1, ImportPreviewModel::KindColumn).data().toString(), u"New"_s);
        QCOMPARE(preview()->index(2, ImportPreviewModel::KindColumn).data().toString(), u"Refused"_s);
        QVERIFY(preview()->index(2, ImportPreviewModel::RemarkColumn).data().toString().startsWith(u"사업자등록번호: "_s));
        QCOMPARE(preview()->index(2, ImportPreviewModel::NameColumn).data().toString(), u"마루출판"_s);

        QSignalSpy imported(m_wizard.get(), &ImportWizard::imported);
        QSignalSpy changed(&m_place->workspace(), &workspace::Workspace::changed);
        run()->click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported.at(0), (QVariantList{1, 1, 1}));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(clientCount(), 2);
        QVERIFY(!run()->isEnabled());
        QVERIFY(m_wizard->isVisible()); // the refused row can still be saved
        CHECK_OK(m_place->workspace().undo());
        QCOMPARE(clientCount(), 1);
    }

    void refusedRowsAreSavedToMend()
    {
        start(published(files::Encoding::Utf8));
        QTRY_COMPARE(preview()->rowCount(), 3);
        const QString mend = m_files->filePath(u"보완.csv"_s);
        m_around->prompter.files = {mend};
        for (int row = 0; row < preview()->rowCount(); ++row) {
            const QModelIndex why = preview()->index(row, ImportPreviewModel::RemarkColumn);
            find<widgets::TableView>(u"preview"_s)->setCurrentIndex(why);
            QCOMPARE(find<QLabel>(u"why"_s)->text(), why.data().toString()); // in full below the table
        }
        find<QPushButton>(u"refused"_s)->click();
        const auto table = exchange::readTable(mend);
        CHECK_OK(table);
        QCOMPARE(table->rows.size(), 2);
        QCOMPARE(table->rows[1].text(1), u"마루출판"_s);
        QCOMPARE(int(find<widgets::NotedField>(u"problem"_s)->tone()), int(widgets::Tone::Good));
    }

    void anotherEncodingIsReadAnew()
    {
        start(published(files::Encoding::Cp949));
        QTRY_COMPARE(preview()->rowCount(), 3);
        auto *encoding = find<QComboBox>(u"encoding"_s);
        encoding->setCurrentText(u"UTF-8"_s);
        Q_EMIT encoding->activated(encoding->currentIndex());
        QTRY_COMPARE(int(find<widgets::NotedField>(u"problem"_s)->tone()), int(widgets::Tone::Bad));
        QVERIFY(!run()->isEnabled());
    }

    void unknownColumnsAreChosenAndRemembered()
    {
        const QString text = u"가,나\n한빛물류,02-555-0142\n다온건설,02-555-0143\n"_s;
        start(write(text, files::Encoding::Utf8));
        auto *name = find<QComboBox>(u"column.name"_s);
        QTRY_COMPARE(int(find<widgets::NotedField>(u"problem"_s)->tone()), int(widgets::Tone::Warn));
        QVERIFY(!run()->isEnabled());
        name->setCurrentIndex(name->findData(u"가"_s));
        Q_EMIT name->activated(name->currentIndex());
        QTRY_COMPARE(preview()->rowCount(), 2);
        QVERIFY(run()->isEnabled());
        run()->click();
        QTRY_VERIFY(!m_wizard->isVisible());
        QCOMPARE(clientCount(), 2);

        start(write(u"가,나\n라온패션,02-555-0144\n"_s, files::Encoding::Utf8, u"다음.csv"_s));
        QTRY_COMPARE(preview()->rowCount(), 1);
        QCOMPARE(find<QComboBox>(u"column.name"_s)->currentText(), u"가"_s);
    }

    void rowsOfOneKindAreShown()
    {
        start(published(files::Encoding::Utf8));
        QTRY_COMPARE(preview()->rowCount(), 3);
        find<widgets::FilterChip>(u"kind.%1"_s.arg(int(ImportPreviewModel::Kind::Refused)))->click();
        QCOMPARE(preview()->rowCount(), 1);
        find<widgets::FilterChip>(u"all"_s)->click();
        QCOMPARE(preview()->rowCount(), 3);
    }

    void aStoppedImportChangesNothing()
    {
        QString text = u"상호\n"_s;
        for (int i = 0; i < 3000; ++i)
            text += u"회사%1\n"_s.arg(i);
        start(write(text, files::Encoding::Utf8));
        QTRY_COMPARE(preview()->rowCount(), 3000);
        run()->click();
        m_wizard->reject();
        QTRY_COMPARE(int(find<widgets::NotedField>(u"problem"_s)->tone()), int(widgets::Tone::Warn));
        QVERIFY(m_wizard->isVisible());
        QCOMPARE(clientCount(), 0);
        QVERIFY(run()->isEnabled());
    }

    void aForeignFileIsToldAndChangesNothing()
    {
        QFile file(m_files->filePath(u"그림.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("PK\x03\x04 no workbook at all"));
        file.close();
        start(file.fileName());
        QTRY_COMPARE(int(find<widgets::NotedField>(u"problem"_s)->tone()), int(widgets::Tone::Bad));
        QVERIFY(!find<widgets::NotedField>(u"problem"_s)->words().isEmpty());
        QVERIFY(!run()->isEnabled());
    }

    void aDroppedFileIsRead()
    {
        start({});
        QVERIFY(find<QPushButton>(u"choose"_s)->isVisible());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(published(files::Encoding::Utf16Le))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_wizard.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_wizard.get(), &drop);
        QTRY_COMPARE(preview()->rowCount(), 3);
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
