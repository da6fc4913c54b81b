// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/reportfixture.h"
#include "ui/reports/batchdialog.h"
#include "ui/reports/batchmodel.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace axw;
using namespace axw::reports;
using namespace Qt::Literals::StringLiterals;

class TestBatchDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ReportFixture> m_it;
    std::unique_ptr<BatchDialog> m_dialog;
    ClientId m_client;

    void open(const QString &program, bool all = true)
    {
        workspace::ReportRequest request;
        request.kind = report::Kind::VisitLog;
        request.language = Language::English;
        request.client = m_client;
        m_dialog = std::make_unique<BatchDialog>(m_it->context(*m_it->workspace, Language::Korean), request, report::Format::Html, report::PdfKind::Plain, program);
        m_dialog->show();
        if (all)
            find<QCheckBox>("batch.all")->click();
    }
    template<class Widget>
    Widget *find(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    QAbstractItemModel *model() { return find<widgets::TableView>("batch.clients")->model(); }
    QString outcome(int row) { return model()->index(row, BatchModel::Outcome).data().toString(); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::ReportFixture>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_it.reset();
        m_client = {};
    }

    void ticksNobodyUnasked()
    {
        open(u"unused"_s, false);
        QCOMPARE(find<QCheckBox>("batch.all")->checkState(), Qt::Unchecked);
        QVERIFY(!find<QPushButton>("batch.start")->isEnabled());
        QCOMPARE(find<QLabel>("batch.what")->text(), u"상담일지 · English · HTML"_s);
        m_client = m_it->daon; // the report page stands at this one
        open(u"unused"_s, false);
        QCOMPARE(find<QCheckBox>("batch.all")->checkState(), Qt::PartiallyChecked);
        QVERIFY(find<QPushButton>("batch.start")->isEnabled());
        QVERIFY(find<QPushButton>("batch.start")->text().contains(u'1'));
        auto *stage = find<QComboBox>("batch.stage");
        stage->setCurrentIndex(stage->findData(u"poc"_s));
        stage->setCurrentIndex(0);
        QVERIFY(!find<QPushButton>("batch.start")->isEnabled()); // who is not shown is not ticked
    }

    void ticksWhoItIsAbout()
    {
        open(u"unused"_s);
        QCOMPARE(model()->rowCount(), 2);
        QVERIFY(find<QPushButton>("batch.start")->text().contains(u'2'));
        QVERIFY(model()->setData(model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(find<QCheckBox>("batch.all")->checkState(), Qt::PartiallyChecked);
        QVERIFY(find<QPushButton>("batch.start")->text().contains(u'1'));
        auto *stage = find<QComboBox>("batch.stage");
        stage->setCurrentIndex(stage->findData(u"poc"_s));
        QCOMPARE(model()->rowCount(), 0);
        QVERIFY(!find<QPushButton>("batch.start")->isEnabled());
        stage->setCurrentIndex(0);
        QCOMPARE(model()->rowCount(), 2);
    }

    void saysWhatBecameOfEach()
    {
        const QString folder = m_it->folder.filePath(u"보고서"_s);
        m_it->prompter.files = QStringList{folder};
        open(m_it->program(qPrintable(u"echo 1/2 >&2\necho 2/2 >&2\necho '{\"written\": [{\"client\": \"%1\", \"file\": \"/x\"}], \"without\": [{\"client\": "
                                       "\"%2\", \"why\": \"방문이 없습니다\"}]}'\n"_s.arg(m_it->hanbit.toString(), m_it->daon.toString()))));
        find<QPushButton>("batch.start")->click();
        QTRY_VERIFY(!find<QLabel>("batch.summary")->text().isEmpty());
        QCOMPARE(find<QLabel>("batch.folderName")->text(), folder);
        QStringList outcomes{outcome(0), outcome(1)};
        outcomes.sort();
        QVERIFY(outcomes.contains(u"방문이 없습니다"_s));
        QVERIFY(find<QPushButton>("batch.start")->isEnabled());
        QVERIFY(m_it->prompter.errors.isEmpty());
    }

    void isStoppedByClosing()
    {
        m_it->prompter.files = QStringList{m_it->folder.path()};
        open(m_it->program("echo 1/2 >&2\nexec sleep 60\n"));
        find<QPushButton>("batch.start")->click();
        QVERIFY(!find<QPushButton>("batch.start")->isEnabled());
        m_dialog->findChild<QPushButton *>(u"batch.close"_s)->click();
        QVERIFY(m_dialog->isVisible()); // it stops first
        QTRY_VERIFY(find<QPushButton>("batch.start")->isEnabled());
        QVERIFY(!find<QLabel>("batch.summary")->text().isEmpty());
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_dialog->findChild<QPushButton *>(u"batch.close"_s)->click();
        QVERIFY(!m_dialog->isVisible());
    }

    void saysWhatWasWrittenBeforeItWasStopped()
    {
        m_it->prompter.files = QStringList{m_it->folder.path()};
        // As axwb does, it ends by itself when it is asked to.
        open(m_it->program(qPrintable(u"trap 'kill $nap; echo \"{\\\"written\\\": [{\\\"client\\\": \\\"%1\\\"}]}\"; exit 1' TERM\n"
                                       "sleep 60 & nap=$!\necho 1/2 >&2\nwait\n"_s.arg(m_it->hanbit.toString()))));
        find<QPushButton>("batch.start")->click();
        QTRY_COMPARE(m_dialog->findChild<QProgressBar *>()->maximum(), 2);
        find<QPushButton>("batch.close")->click();
        QTRY_VERIFY(find<QPushButton>("batch.start")->isEnabled());
        QVERIFY((QStringList{outcome(0), outcome(1)}).contains(u"written"_s));
        QVERIFY(m_it->prompter.errors.isEmpty());
    }

    void saysWhatWasWrittenBeforeItStopped()
    {
        m_it->prompter.files = QStringList{m_it->folder.path()};
        open(m_it->program(qPrintable(u"echo '{\"written\": [{\"client\": \"%1\", \"file\": \"/x\"}], \"without\": [], \"stopped\": \"디스크가 가득 찼습니다\"}'\n"
                                       "echo 'axwb: 디스크가 가득 찼습니다' >&2\nexit 1\n"_s.arg(m_it->hanbit.toString()))));
        find<QPushButton>("batch.start")->click();
        QTRY_COMPARE(m_it->prompter.errors.size(), 1);
        QCOMPARE(m_it->prompter.errors.first().sentence, u"디스크가 가득 찼습니다"_s);
        QVERIFY((QStringList{outcome(0), outcome(1)}).contains(u"written"_s));
        QVERIFY(find<QLabel>("batch.summary")->text().contains(u'1'));
        QVERIFY(!find<QPushButton>("batch.open")->isHidden());
    }

    void tellsWhatStoppedAll()
    {
        m_it->prompter.files = QStringList{m_it->folder.path()};
        open(m_it->program("echo 'axwb: the disk is full' >&2\nexit 1\n"));
        find<QPushButton>("batch.start")->click();
        QTRY_COMPARE(m_it->prompter.errors.size(), 1);
        QCOMPARE(m_it->prompter.errors.first().sentence, u"the disk is full"_s);
    }
};

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
