// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/projecttext.h"
#include "tests/ui/gantt/planfixture.h"
#include "ui/gantt/planexchange.h"

#include <QFile>
#include <QMenu>
#include <QSignalSpy>

using namespace axw;
using namespace Qt::Literals::StringLiterals;
using axw::test::PlanFixture;

/// Plans of files taken in and out by the page.
class TestPlanExchangePart : public QObject
{
    Q_OBJECT

    static QAction *action(const PlanFixture &f, const QString &name)
    {
        return f.page->findChild<QAction *>(name);
    }
    static QString saved(const PlanFixture &f, const QString &name, const QByteArray &bytes)
    {
        QFile file(f.place.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    static test::ProjectText plan()
    {
        test::ProjectText text;
        text.tasks = {{1, u"설계"_s}, {2, u"제작"_s, u"PT16H0M0S"_s, 1, u"<Hyperlink>도면</Hyperlink>"_s, {{1}}}};
        return text;
    }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void aFileBecomesThePlan()
    {
        PlanFixture f;
        f.addChain();
        f.show();
        QSignalSpy told(f.page.get(), &widgets::Page::told);
        f.prompter.files = {saved(f, u"계획.xml"_s, plan().bytes())};
        action(f, u"plan.import"_s)->trigger();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(f.column(gantt::PlanModel::Name), u"설계|제작"_s);
        QVERIFY(told[0][1].toBool()); // can be taken back
        QVERIFY(told[0][0].toString().contains(u'2'));
        QCOMPARE(f.prompter.told.size(), 1);
        QVERIFY2(f.prompter.told[0].contains(u"Hyperlink (1)"_s), qPrintable(f.prompter.told[0]));
        CHECK_OK(f.workspace->undo());
        QCOMPARE(f.column(gantt::PlanModel::Name), u"수집|라벨링|점검|교육"_s);
    }

    void aBadFileChangesNothing()
    {
        PlanFixture f;
        f.addChain();
        f.show();
        test::ProjectText circle = plan();
        circle.tasks[0].links = {{2}};
        f.prompter.files = {saved(f, u"순환.xml"_s, circle.bytes())};
        action(f, u"plan.import"_s)->trigger();
        QTRY_COMPARE(f.prompter.errors.size(), 1);
        QVERIFY2(f.prompter.errors[0].sentence.contains(u"순환.xml"_s), qPrintable(f.prompter.errors[0].sentence));
        QCOMPARE(f.column(gantt::PlanModel::Name), u"수집|라벨링|점검|교육"_s);
        // Whoever changes their mind is told nothing.
        action(f, u"plan.import"_s)->trigger();
        QCOMPARE(f.prompter.errors.size(), 1);
    }

    void theCallOfAxwb_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("behind");
        QTest::newRow("XML") << u"xml"_s << QString() << QString();
        QTest::newRow("PDF on A3") << u"pdf"_s << u"A3"_s << u" --paper A3"_s;
    }
    void theCallOfAxwb()
    {
        QFETCH(QString, ending);
        QFETCH(QString, paper);
        QFETCH(QString, behind);
        const PocId poc = PocId::create();
        QCOMPARE(gantt::PlanExchange::arguments(u"/tmp/센터.axw"_s, poc, u"/tmp/계획"_s, {ending, paper}, Language::Korean).join(u' '),
                 u"plan /tmp/센터.axw %1 export /tmp/계획 --format %2 --lang ko --json"_s.arg(poc.toString(), ending) + behind);
    }

    void aPlanGoesOutByAProgramBesideTheWindow()
    {
        // A stand-in for axwb, which the tests of the command line prove: what it prints is told.
        PlanFixture f;
        const PocId poc = f.addChain();
        const QString program = saved(f, u"axwb"_s, "#!/bin/sh\nprintf '%s' \"$*\" > \"$5\"\nprintf '{\"warnings\": [\"a remark\"]}'\n");
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
        gantt::PlanExchange exchange(f.context(*f.workspace), nullptr, program);
        QMenu menu;
        exchange.offer(menu);
        exchange.setPoc(poc, u"비전/검사"_s);
        QSignalSpy told(&exchange, &gantt::PlanExchange::told);
        const QString path = f.place.filePath(u"계획.pdf"_s);
        f.prompter.files = {path};
        menu.findChild<QAction *>(u"plan.export.pdfa4"_s)->trigger();
        QTRY_COMPARE(told.count(), 1);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).endsWith(u"--format pdf --lang ko --json --paper A4"_s));
        QCOMPARE(f.prompter.told.size(), 1);
        QVERIFY(f.prompter.told[0].contains(u"a remark"_s));
        QVERIFY(!exchange.isRunning());
    }

    void whatAxwbRefusesIsTold()
    {
        PlanFixture f;
        const PocId poc = f.addChain();
        const QString program = saved(f, u"axwb"_s, "#!/bin/sh\necho 'axwb: 디스크가 가득 찼습니다.' >&2\nexit 1\n");
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
        gantt::PlanExchange exchange(f.context(*f.workspace), nullptr, program);
        QMenu menu;
        exchange.offer(menu);
        exchange.setPoc(poc, u"비전 검사"_s);
        f.prompter.files = {f.place.filePath(u"계획.csv"_s)};
        menu.findChild<QAction *>(u"plan.export.csv"_s)->trigger();
        QTRY_COMPARE(f.prompter.errors.size(), 1);
        QCOMPARE(f.prompter.errors[0].sentence, u"디스크가 가득 찼습니다."_s);

        gantt::PlanExchange missing(f.context(*f.workspace), nullptr, f.place.filePath(u"없는 프로그램"_s));
        QMenu other;
        missing.offer(other);
        missing.setPoc(poc, u"비전 검사"_s);
        f.prompter.files = {f.place.filePath(u"계획.csv"_s)};
        other.findChild<QAction *>(u"plan.export.csv"_s)->trigger();
        QTRY_COMPARE(f.prompter.errors.size(), 2);
        QVERIFY(f.prompter.errors[1].sentence.contains(u"없는 프로그램"_s));
    }

    void withoutAPocThereIsNothingToExchange()
    {
        PlanFixture f;
        f.show();
        QVERIFY(!action(f, u"plan.import"_s)->isEnabled());
        f.addPoc();
        QTRY_VERIFY(action(f, u"plan.import"_s)->isEnabled());
    }
};

QTEST_MAIN(TestPlanExchangePart)
#include "tst_planexchange.moc"
