// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/photosample.h"
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/photodialog.h"
#include "ui/widgets/notedfield.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMimeData>
#include <QDropEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;
using clients::Attachment;
using clients::Grade;

/// Photographs of a visit become evidence in the window.
class TestPhotoDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FillFixture> m_it;
    std::unique_ptr<QTemporaryDir> m_photos;
    Assessment m_assessment;
    QPointer<PhotoDialog> m_dialog;

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_photos->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
    }
    void answerAt(int hour, int minute, const QString &item)
    {
        m_it->clock.ms = utcOfSeoul(QDate(2026, 11, 23), QTime(hour, minute)).toMSecsSinceEpoch();
        const auto done = m_it->workspace->edit("Answer item", [&] { return m_it->store().setAnswer(m_assessment.id, item, Answer::ofLevel(3)); });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    std::vector<Attachment> kept() { return *m_it->workspace->clients().of<Attachment>(m_it->client); }
    template<class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(u"photos."_s + name);
    }
    widgets::TableView *list() const { return find<widgets::TableView>(u"list"_s); }
    QString cell(int row, int column) const { return list()->model()->index(row, column).data().toString(); }
    QPushButton *run() const { return find<QPushButton>(u"run"_s); }
    QString problem() const { return find<widgets::NotedField>(u"problem"_s)->words(); }

    /// Opens the page and, as a person does, the dialog with the folder.
    void open()
    {
        m_it->show();
        m_it->prompter.files = {m_photos->path()};
        m_it->page->findChild<QAction *>(u"diagnosis.photos"_s)->trigger();
        m_dialog = m_it->page->findChild<PhotoDialog *>();
        QVERIFY(m_dialog);
        m_dialog->findChild<QPushButton *>(u"photos.choose"_s)->click();
        QTRY_VERIFY(list()->model()->rowCount() > 0);
        QTRY_VERIFY(run()->isEnabled());
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
        m_photos = std::make_unique<QTemporaryDir>();
        m_assessment = m_it->begin();
        answerAt(10, 0, u"process_1"_s);
        answerAt(10, 30, u"data_1"_s);
        put(u"가.jpg"_s, test::photoBytes("2026:11:23 10:01:00", true, {800, 600}, 10));
        put(u"나.jpg"_s, test::photoBytes("2026:11:23 10:29:00", false, {600, 800}, 120));
        put(u"다.jpg"_s, test::photoBytes("2026:11:23 13:00:00", false, {800, 600}, 220));
        put(u"메모.txt"_s, "소음");
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void eachFindsItsItemAndOneEditKeepsThem()
    {
        open();
        QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list()->model()->rowCount(), 3);
        QVERIFY(cell(0, PhotoModel::ItemColumn).startsWith(u"1.1 "_s));
        QVERIFY(cell(1, PhotoModel::ItemColumn).startsWith(u"2.1 "_s));
        QCOMPARE(cell(2, PhotoModel::ItemColumn), u"The diagnosis as a whole"_s);
        QVERIFY(cell(0, PhotoModel::RemarkColumn).contains(u"place"_s));
        QCOMPARE(cell(0, PhotoModel::GradeColumn), u"내부"_s);
        QVERIFY(problem().contains(u"1"_s));
        QCOMPARE(find<widgets::TableView>(u"leftOut"_s)->model()->rowCount(), 1);
        QVERIFY(!list()->model()->index(0, PhotoModel::PictureColumn).data(Qt::DecorationRole).value<QImage>().isNull());
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        run()->click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().at(1).toBool(), true);
        QCOMPARE(kept().size(), size_t(3));
        QTRY_VERIFY(!m_dialog);
        CHECK_OK(m_it->workspace->undo());
        QVERIFY(kept().empty());
    }

    void theKeyboardGradesWhatIsSelected()
    {
        open();
        QCOMPARE(list()->currentIndex().row(), 0); // the keyboard stands there already
        QTest::keyClick(list(), Qt::Key_1);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list(), Qt::Key_3);
        QCOMPARE(cell(0, PhotoModel::GradeColumn), u"공개"_s);
        QCOMPARE(cell(1, PhotoModel::GradeColumn), u"불가"_s);
        QCOMPARE(cell(2, PhotoModel::GradeColumn), u"불가"_s);
        QVERIFY(find<QPushButton>(u"decide.%1"_s.arg(int(Grade::Closed)))->isChecked());
        list()->selectRow(2);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(cell(2, PhotoModel::GradeColumn), u"Left out"_s);
        QVERIFY(run()->text().contains(u'2'));
        list()->selectRow(1);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(find<QComboBox>(u"item"_s)->hasFocus());
        run()->click();
        QTRY_VERIFY(!m_dialog);
        std::vector<Attachment> files = kept();
        QCOMPARE(files.size(), size_t(2));
        for (const Attachment &file : files)
            QCOMPARE(file.grade, file.name == u"가.jpg" ? Grade::Open : Grade::Closed);
    }

    /// A day without its year would be read as one of this year.
    void theYearIsShownWhereItIsNotThisOne()
    {
        open();
        QCOMPARE(cell(0, PhotoModel::TimeColumn), u"11-23 10:01:00"_s);
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        put(u"라.jpg"_s, test::photoBytes("2025:11:23 10:01:00", false, {800, 600}, 60));
        open();
        QStringList times;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            times << cell(row, PhotoModel::TimeColumn);
        QVERIFY2(times.contains(u"2025-11-23 10:01:00"_s) && times.contains(u"2026-11-23 10:01:00"_s), qPrintable(times.join(u' ')));
        const QModelIndex index = list()->model()->index(0, PhotoModel::TimeColumn);
        QVERIFY(list()->columnWidth(PhotoModel::TimeColumn) >= list()->itemDelegate()->sizeHint(QStyleOptionViewItem(), index).width());
    }

    void aChosenItemStaysWhenTheClockIsMended()
    {
        open();
        list()->selectAll();
        QVERIFY(find<QComboBox>(u"item"_s)->currentIndex() < 0); // they differ
        list()->selectRow(1);
        auto *items = find<QComboBox>(u"item"_s);
        items->setCurrentIndex(items->findData(u"people_2"_s));
        Q_EMIT items->activated(items->currentIndex());
        QVERIFY(cell(1, PhotoModel::ItemColumn).startsWith(u"4.2 "_s));
        find<QSpinBox>(u"ahead"_s)->setValue(150); // the telephone is two and a half hours ahead
        QVERIFY(cell(1, PhotoModel::ItemColumn).startsWith(u"4.2 "_s));
        QVERIFY(cell(2, PhotoModel::ItemColumn).startsWith(u"2.1 "_s));
        QCOMPARE(cell(2, PhotoModel::TimeColumn), u"11-23 10:30:00"_s);
        QCOMPARE(cell(0, PhotoModel::ItemColumn), u"The diagnosis as a whole"_s);
    }

    void whatIsEvidenceAlreadyIsNotTakenTwice()
    {
        open();
        run()->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(kept().size(), size_t(3));
        m_it->prompter.files = {m_photos->path()};
        m_it->page->findChild<QAction *>(u"diagnosis.photos"_s)->trigger();
        m_dialog = m_it->page->findChild<PhotoDialog *>();
        m_dialog->findChild<QPushButton *>(u"photos.choose"_s)->click();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(cell(0, PhotoModel::GradeColumn), u"Left out"_s);
        QVERIFY(cell(0, PhotoModel::RemarkColumn).contains(u"Already"_s));
        QVERIFY(!run()->isEnabled());
    }

    void aDroppedFolderIsRead()
    {
        m_it->show();
        m_it->page->findChild<QAction *>(u"diagnosis.photos"_s)->trigger();
        m_dialog = m_it->page->findChild<PhotoDialog *>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_photos->path())});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &drop);
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QTRY_VERIFY(run()->isEnabled());
    }

    void aFolderWithoutPhotographsSaysSo()
    {
        m_it->show();
        const QTemporaryDir empty;
        m_it->prompter.files = {empty.path()};
        m_it->page->findChild<QAction *>(u"diagnosis.photos"_s)->trigger();
        m_dialog = m_it->page->findChild<PhotoDialog *>();
        m_dialog->findChild<QPushButton *>(u"photos.choose"_s)->click();
        QTRY_VERIFY(!problem().isEmpty());
        QVERIFY(!run()->isEnabled());
        m_dialog->reject();
    }

    void aFrozenAssessmentSaysWhyNot()
    {
        CHECK_OK(m_it->workspace->edit("Freeze", [&] { return m_it->store().freeze(m_assessment.id, u"김지원"_s); }));
        m_it->show();
        m_it->page->findChild<QAction *>(u"diagnosis.photos"_s)->trigger();
        QVERIFY(!m_it->page->findChild<PhotoDialog *>());
        QCOMPARE(m_it->prompter.told.size(), 1);
    }

    void theBlankFormIsPrintedForTheClient()
    {
        m_it->show();
        const QString path = m_photos->filePath(u"기록지.pdf"_s);
        m_it->prompter.files = {path};
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        m_it->page->findChild<QAction *>(u"diagnosis.print"_s)->trigger();
        QCOMPARE(told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        m_it->page->findChild<QAction *>(u"diagnosis.print"_s)->trigger(); // and the person changed their mind
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(TestPhotoDialog)
#include "tst_photodialog.moc"
