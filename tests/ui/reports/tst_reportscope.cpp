// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/reportfixture.h"
#include "ui/reports/reportchoice.h"
#include "ui/reports/reportexport.h"
#include "ui/reports/reportspage.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>

using namespace axw;
using namespace axw::reports;
using namespace Qt::Literals::StringLiterals;
using report::Kind;

class TestReportScope : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::ReportFixture> m_it;
    std::unique_ptr<ReportChoice> m_choice;

    template<class Widget>
    Widget *find(const QString &name)
    {
        auto *found = m_choice->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void choose(const QString &box, const QVariant &data)
    {
        auto *found = find<QComboBox>(box);
        const int at = found->findData(data);
        if (at < 0)
            qFatal("no such choice in %s", qPrintable(box));
        found->setCurrentIndex(at);
        Q_EMIT found->activated(at);
    }
    void kind(const QString &code) { find<QRadioButton>(u"kind_"_s + code)->click(); }
    QString words(const workspace::ReportRequest &request)
    {
        return ReportExport::arguments(u"w"_s, {}, Language::Korean, request, report::Format::Pdf, u"a.pdf"_s).join(u' ');
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::ReportFixture>();
        m_choice = std::make_unique<ReportChoice>(m_it->context(*m_it->workspace));
        m_choice->show();
    }
    void cleanup()
    {
        m_choice.reset();
        m_it.reset();
    }

    void aTimelineIsOfAllOrOfOne()
    {
        const PocId poc = m_it->workspace->edit("Add PoC", [&] { return m_it->workspace->pocs().add(m_it->hanbit, {}, u"비전 검사"_s, QDate(2026, 4, 1)); }).value();
        m_choice->setPlace({{u"client"_s, m_it->hanbit.toString()}});
        kind(u"timeline"_s);
        QVERIFY(m_choice->isComplete());
        QVERIFY(m_choice->request().client.isNull());
        QVERIFY(find<QComboBox>(u"scope_poc"_s)->isHidden());
        find<QCheckBox>(u"scope_all"_s)->click();
        QVERIFY(m_choice->request().client == m_it->hanbit);
        QCOMPARE(m_choice->subject(), u"(주)한빛물류"_s);
        QVERIFY(!find<QComboBox>(u"scope_poc"_s)->isHidden());
        QVERIFY(m_choice->request().poc.isNull());
        choose(u"scope_poc"_s, poc.toString());
        QVERIFY(m_choice->request().poc == poc);
        QVERIFY(words(m_choice->request()).contains(u"--client %1 --poc %2"_s.arg(m_it->hanbit.toString(), poc.toString())));
    }

    void aWeekIsOfAPersonOrTheCentre()
    {
        QSignalSpy changed(m_choice.get(), &ReportChoice::changed);
        kind(u"weekly"_s);
        QVERIFY(m_choice->request().person.isEmpty());
        choose(u"scope_person"_s, u"김지원"_s);
        QCOMPARE(m_choice->request().person, u"김지원"_s);
        QCOMPARE(m_choice->subject(), u"김지원"_s);
        QCOMPARE(changed.size(), 2);
        QVERIFY(words(m_choice->request()).contains(u"--kind weekly --person 김지원"_s));
    }

    void aYearIsOneYearAndALettersListMayBeOfAll()
    {
        kind(u"portfolio"_s);
        QCOMPARE(m_choice->request().year, std::optional(2026));
        QVERIFY(find<QComboBox>(u"scope_year"_s)->findData(0) < 0);
        choose(u"scope_year"_s, 2025);
        QCOMPARE(m_choice->request().year, std::optional(2025));
        kind(u"letters"_s);
        choose(u"scope_year"_s, 0);
        QCOMPARE(m_choice->request().year, std::optional<int>());
        kind(u"register"_s);
        QVERIFY(find<QComboBox>(u"scope_year"_s)->isHidden());
        QCOMPARE(words(m_choice->request()), u"report w --kind register --lang ko --messages ko --format pdf --out a.pdf"_s);
    }

    void aRequestRemembersItsColumnsListByList()
    {
        kind(u"request"_s);
        QVERIFY(m_choice->request().data.masked);
        QCOMPARE(m_choice->subject(), u"수요기업"_s);
        find<QRadioButton>(u"language_en"_s)->click(); // a file is named as its report speaks
        QCOMPARE(m_choice->subject(), u"Companies"_s);
        QCOMPARE(m_choice->request().data.columns, report::usualColumns(report::RequestList::Clients));
        auto *columns = find<QListWidget>(u"scope_columns"_s);
        columns->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!m_choice->request().data.columns.contains(u"name"_s));
        choose(u"scope_list"_s, u"letters"_s);
        QCOMPARE(m_choice->request().data.columns, report::usualColumns(report::RequestList::Letters));
        choose(u"scope_list"_s, u"clients"_s);
        QVERIFY(!m_choice->request().data.columns.contains(u"name"_s));
        choose(u"scope_stage"_s, u"poc"_s);
        choose(u"scope_field"_s, u"logistics"_s);
        find<QCheckBox>(u"scope_masked"_s)->click();
        const QString said = words(m_choice->request());
        QVERIFY2(said.contains(u"--list clients --columns brn,representative,field,size,region,stage,received --stage poc --field logistics --unmasked"_s), qPrintable(said));
        // Another page built from the same place shows the same.
        ReportChoice again(m_it->context(*m_it->workspace));
        again.setPlace(m_choice->place());
        QVERIFY(again.request() == m_choice->request());
    }

    void aRequestKeepsOneColumn()
    {
        kind(u"request"_s);
        auto *columns = find<QListWidget>(u"scope_columns"_s);
        auto *why = find<QWidget>(u"scope_needsOne"_s);
        QVERIFY(why->isHidden());
        for (int row = 0; row < columns->count(); ++row)
            columns->item(row)->setCheckState(Qt::Unchecked);
        const QStringList left = m_choice->request().data.columns;
        QCOMPARE(left.size(), 1);
        QVERIFY(words(m_choice->request()).contains(u"--columns "_s + left.first()));
        QVERIFY(!why->isHidden());
        columns->item(0)->setCheckState(Qt::Checked);
        QVERIFY(why->isHidden());
        // What an older version remembered without any has the usual ones.
        ReportChoice old(m_it->context(*m_it->workspace));
        old.setPlace({{u"kind"_s, u"request"_s}, {u"list"_s, u"clients"_s}, {u"columns"_s, QVariantMap{{u"clients"_s, QStringList()}}}});
        QCOMPARE(old.request().data.columns, report::usualColumns(report::RequestList::Clients));
    }

    void theReportIsCopiedAsText()
    {
        ReportsPage page(m_it->context(*m_it->workspace));
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(1190, 700);
        page.show();
        page.activated();
        page.findChild<QRadioButton *>(u"kind_register"_s)->click();
        QTRY_VERIFY(page.isReady());
        QAction *copy = page.barActions().first();
        QTRY_VERIFY(copy->isEnabled());
        copy->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"[접수대장]"_s) && text.contains(u"(주)한빛물류"_s), qPrintable(text.left(300)));
    }
};

QTEST_MAIN(TestReportScope)
#include "tst_reportscope.moc"
