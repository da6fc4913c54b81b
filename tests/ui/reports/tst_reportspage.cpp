// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reportdesigns.h"
#include "tests/ui/reports/reportfixture.h"
#include "ui/reports/clientfield.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/reporttargets.h"
#include "ui/widgets/valueedits.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QUrl>

using namespace axw;
using namespace axw::reports;
using namespace Qt::Literals::StringLiterals;

class TestReportsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ReportFixture> m_it;
    std::unique_ptr<ReportsPage> m_page;

    void open(const QString &program = {}, Language language = Language::Korean)
    {
        m_page = std::make_unique<ReportsPage>(m_it->context(*m_it->workspace, language), program);
        m_page->setAttribute(Qt::WA_DontShowOnScreen);
        m_page->resize(1190, 700);
        m_page->show();
        m_page->activated();
    }
    template<class Widget>
    Widget *find(const char *name)
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    PagePreview *preview() { return find<PagePreview>("pagePreview"); }
    QString fileName() { return find<QLabel>("fileName")->text(); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::ReportFixture>();
    }
    void cleanup()
    {
        m_page.reset();
        m_it.reset();
    }

    void aDesignIsKeptShownAndRemembered()
    {
        open();
        find<QRadioButton>("kind_register")->click();
        QTRY_VERIFY(m_page->isReady());
        const auto trigger = [this](const QString &name) {
            const auto actions = find<QPushButton>("designMenu")->menu()->actions();
            const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) { return action->objectName() == name; });
            QVERIFY(found != actions.end());
            (*found)->trigger();
        };
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(u"design.name"_s)->setText(u"서울 표지"_s);
            dialog->findChild<QLineEdit *>(u"design.centre_ko"_s)->setText(u"새 이름 센터"_s);
            dialog->findChild<QAbstractButton *>(u"design.colour.#9B1C31"_s)->click();
            dialog->findChild<QCheckBox *>(u"design.cover"_s)->click();
            dialog->accept();
        });
        trigger(u"design.new"_s);
        auto *designs = find<QComboBox>("designs");
        QCOMPARE(designs->currentText(), u"서울 표지"_s);
        const auto kept = workspace::reportDesigns(*m_it->workspace);
        CHECK_OK(kept);
        QCOMPARE(kept->size(), size_t(1));
        QCOMPARE(kept->front().colour, u"#9B1C31"_s);
        QVERIFY(kept->front().coverPage);
        QTRY_VERIFY(preview()->pageCount() > 1);

        open(); // another time
        QCOMPARE(find<QComboBox>("designs")->currentText(), u"서울 표지"_s);
        trigger(u"design.remove"_s);
        QCOMPARE(find<QComboBox>("designs")->currentIndex(), 0);
        CHECK_OK(m_it->workspace->undo());
        QTRY_COMPARE(find<QComboBox>("designs")->count(), 2);
    }

    void aPdfMayBeForArchives()
    {
        m_it->settings.setValue(u"reports/client"_s, m_it->hanbit.toString());
        open();
        auto *archive = find<QCheckBox>("archive");
        find<QRadioButton>("format_pdf")->click();
        QVERIFY(archive->isVisibleTo(m_page.get()));
        archive->setChecked(true);
        find<QRadioButton>("format_docx")->click();
        QVERIFY(!archive->isVisibleTo(m_page.get()));
        open(); // what was chosen is remembered
        QVERIFY(find<QRadioButton>("format_docx")->isChecked());
        QVERIFY(find<QCheckBox>("archive")->isChecked());
    }

    void asksForACompanyFirst()
    {
        open();
        QVERIFY(find<QWidget>("message"));
        QVERIFY(!m_page->primaryAction()->isEnabled());
        QVERIFY(m_page->isReady());
        find<QRadioButton>("kind_register")->click();
        QTRY_VERIFY(m_page->isReady() && preview()->pageCount() == 1);
        QVERIFY(m_page->primaryAction()->isEnabled());
        QCOMPARE(fileName(), u"접수대장_2026-03-04.pdf"_s);
    }

    void findsACompanyByItsConsonants()
    {
        open();
        auto *field = find<QLineEdit>("clientSearch");
        QInputMethodEvent composing(u"ㅎㅂ"_s, {});
        QCoreApplication::sendEvent(field, &composing);
        auto *list = find<QListWidget>("clientList");
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"(주)한빛물류"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(find<QLabel>("clientName")->text(), u"(주)한빛물류"_s);
        QTRY_VERIFY(m_page->isReady() && preview()->pageCount() >= 4);
        QCOMPARE(fileName(), u"진단보고서_(주)한빛물류_2026-03-04.pdf"_s);
        QCOMPARE(find<QLabel>("pageNumber")->text(), u"1 / %1"_s.arg(preview()->pageCount()));
    }

    void opensOnWhatAnotherPageAskedFor()
    {
        open();
        const widgets::ReportTarget target = widgets::visitConfirmationReport(m_it->hanbit, m_it->visit);
        QVariantMap place = target.parameters;
        place.insert(u"kind"_s, target.kind);
        const VisitId newer = m_it->addVisit(u"두 번째"_s);
        m_page->restoreState(place);
        QTRY_VERIFY(m_page->isReady() && preview()->pageCount() == 1);
        QVERIFY(find<QRadioButton>("kind_visit-confirmation")->isChecked());
        QCOMPARE(find<QComboBox>("visits")->currentData().toString(), m_it->visit.toString());
        QVERIFY(find<QComboBox>("visits")->findData(newer.toString()) >= 0);
        QVERIFY(!find<QComboBox>("visits")->isHidden());
    }

    void saysWhatIsMissing()
    {
        open();
        m_page->restoreState({{u"kind"_s, u"diagnosis"_s}, {u"client"_s, m_it->daon.toString()}});
        QTRY_VERIFY(m_page->isReady());
        QTRY_VERIFY(find<QWidget>("message"));
        QCOMPARE(preview()->pageCount(), 0);
    }

    void showsWhatWasJustTyped()
    {
        open();
        m_page->restoreState({{u"kind"_s, u"visit-log"_s}, {u"client"_s, m_it->hanbit.toString()}});
        QTRY_VERIFY(m_page->isReady() && preview()->pageCount() == 1);
        for (int i = 0; i < 12; ++i)
            m_it->addVisit(u"더 본 것"_s);
        QTRY_VERIFY(m_page->isReady() && preview()->pageCount() > 1);
    }

    void exportsThroughAxwb()
    {
        open(m_it->goodProgram());
        m_page->restoreState({{u"kind"_s, u"visit-log"_s}, {u"client"_s, m_it->hanbit.toString()}, {u"language"_s, u"en"_s}, {u"format"_s, u"html"_s}});
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(fileName(), u"Visit log_(주)한빛물류_2026-03-04.html"_s);
        const QString path = m_it->folder.filePath(u"out.html"_s);
        m_it->prompter.files = {path};
        QSignalSpy told(m_page.get(), &widgets::Page::told);
        m_page->primaryAction()->trigger();
        QVERIFY(!m_page->primaryAction()->isEnabled());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(m_page->primaryAction()->isEnabled());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString call = QString::fromUtf8(file.readAll());
        QVERIFY(call.startsWith(u"report "_s) && call.contains(u"--lang en --messages ko --format html"_s));
        QVERIFY(find<QLabel>("written")->text().contains(u"out.html"_s));
        QCOMPARE(m_it->settings.value(u"reports/folder"_s).toString(), m_it->folder.path());

        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
        find<QPushButton>("openFolder")->click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened.toLocalFile(), m_it->folder.path());
    }

    void anExportThatFailsIsTold()
    {
        open(m_it->program("echo 'axwb: 디스크가 가득 찼습니다.' >&2\nexit 1\n"));
        find<QRadioButton>("kind_register")->click();
        m_it->prompter.files = {m_it->folder.filePath(u"a.pdf"_s)};
        m_page->primaryAction()->trigger();
        QTRY_COMPARE(m_it->prompter.errors.size(), 1);
        QCOMPARE(m_it->prompter.errors.first().sentence, u"디스크가 가득 찼습니다."_s);
        QVERIFY(m_page->primaryAction()->isEnabled());
        // Who changes their mind is not told anything.
        m_page->primaryAction()->trigger();
        QCOMPARE(m_it->prompter.errors.size(), 1);
    }

    void remembersWhatWasChosen()
    {
        open();
        m_page->restoreState({{u"client"_s, m_it->hanbit.toString()}});
        find<QRadioButton>("kind_visit-log")->click();
        find<QRadioButton>("language_en")->click();
        find<QRadioButton>("format_html")->click();
        QCOMPARE(fileName(), u"Visit log_(주)한빛물류_2026-03-04.html"_s);
        open();
        QVERIFY(find<QRadioButton>("kind_visit-log")->isChecked());
        QVERIFY(find<QRadioButton>("language_en")->isChecked());
        QVERIFY(find<QRadioButton>("format_html")->isChecked());
        QCOMPARE(find<QLabel>("clientName")->text(), u"(주)한빛물류"_s);
        // The words of the page are the interface's, whatever the report's language.
        QCOMPARE(find<QRadioButton>("kind_visit-log")->text(), u"상담일지"_s);
    }

    void aReportIsOfTheDayThatIsChosen_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("title"); // empty: it tells of no day
        QTest::newRow("register") << u"register"_s << u"As of"_s;
        QTest::newRow("portfolio") << u"portfolio"_s << u"As of"_s;
        QTest::newRow("request") << u"request"_s << u"As of"_s;
        QTest::newRow("letters") << u"letters"_s << u"As of"_s;
        QTest::newRow("weekly") << u"weekly"_s << u"Week of"_s;
        QTest::newRow("timeline") << u"timeline"_s << QString();
        QTest::newRow("diagnosis") << u"diagnosis"_s << QString();
    }
    void aReportIsOfTheDayThatIsChosen()
    {
        QFETCH(QString, kind);
        QFETCH(QString, title);
        open();
        find<QRadioButton>(qPrintable(u"kind_"_s + kind))->click();
        auto *date = find<widgets::DateEdit>("reportDate");
        QCOMPARE(date->isVisible(), !title.isEmpty());
        QVERIFY(fileName().contains(u"_2026-03-04."_s));
        if (title.isEmpty()) {
            m_page->restoreState({{u"date"_s, u"2026-02-10"_s}}); // chosen for another kind
            m_page->activated();
            QVERIFY(fileName().contains(u"_2026-03-04."_s));
            return;
        }
        QCOMPARE(date->accessibleName(), title);
        QCOMPARE(date->date(), QDate(2026, 3, 4));
        date->setText(u"2026-02-10"_s);
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY2(fileName().contains(u"_2026-02-10."_s), qPrintable(fileName()));
        // It stays with the page for the session, and is no choice for the next one.
        const QVariantMap state = m_page->saveState();
        open();
        QCOMPARE(find<widgets::DateEdit>("reportDate")->date(), QDate(2026, 3, 4));
        m_page->restoreState(state);
        QTRY_VERIFY(fileName().contains(u"_2026-02-10."_s));
        // Emptied, it is today again.
        date = find<widgets::DateEdit>("reportDate");
        date->clear();
        QTest::keyClick(date, Qt::Key_Return);
        QTRY_VERIFY(fileName().contains(u"_2026-03-04."_s));
        QCOMPARE(date->date(), QDate(2026, 3, 4));
    }

    void keepsItsPlaceWhenBuiltAnew()
    {
        open();
        m_page->restoreState({{u"kind"_s, u"diagnosis"_s}, {u"client"_s, m_it->hanbit.toString()}});
        QTRY_VERIFY(m_page->isReady() && preview()->pageCount() >= 4);
        preview()->showPage(2);
        const QVariantMap state = m_page->saveState();
        open({}, Language::English);
        m_page->restoreState(state);
        QTRY_VERIFY(m_page->isReady() && preview()->pageCount() >= 4);
        QCOMPARE(preview()->currentPage(), 2);
        // The other language of the same report stays there, another report does not.
        find<QRadioButton>("language_en")->click();
        QTRY_VERIFY(m_page->isReady());
        QCOMPARE(preview()->currentPage(), 2);
        find<QRadioButton>("kind_visit-log")->click();
        QTRY_VERIFY(m_page->isReady());
        find<QRadioButton>("kind_diagnosis")->click();
        QTRY_VERIFY(m_page->isReady() && preview()->pageCount() >= 4);
        QCOMPARE(preview()->currentPage(), 0);
    }

    void everyControlHasAName()
    {
        open();
        m_page->restoreState({{u"kind"_s, u"visit-confirmation"_s}, {u"client"_s, m_it->hanbit.toString()}});
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || qobject_cast<const QAbstractButton *>(widget)
                || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollArea") || widget->inherits("QComboBoxPrivateContainer"))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    }

public slots:
    void opened(const QUrl &url) { m_opened = url; }

private:
    QUrl m_opened;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
