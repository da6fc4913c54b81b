// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprompter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace axw;
using namespace axw::shell;
using namespace Qt::Literals::StringLiterals;
using widgets::Page;
using widgets::PageContext;

namespace {

class PlainPage final : public Page
{
public:
    PlainPage(const PageContext &context, const QString &title) : Page(context) { setTitle(title); }
};

/// Has one field: the centre's name.
class CentrePage final : public Page
{
public:
    explicit CentrePage(const PageContext &context) : Page(context)
    {
        auto *field = new widgets::FieldEdit(this);
        connect(field, &widgets::FieldEdit::committed, this, [this](const QString &name) {
            auto &workspace = this->context().workspace;
            const auto done = workspace.edit("Change name of the centre", [&] { return workspace.setSetting(u"centre.name"_s, name); });
            if (!done)
                this->context().prompter.tell(done.error());
        });
    }
};

widgets::PageFactory plain(const QString &title)
{
    return [title](const PageContext &context) { return std::make_unique<PlainPage>(context, title); };
}

struct Fixture
{
    QTemporaryDir folder;
    axw::test::FakeClock clock;
    axw::test::FakePrompter prompter;
    widgets::MemorySettings settings;
    PageRegistry registry;

    Fixture()
    {
        settings.setValue(u"language"_s, u"en"_s);
        registry.rail = {{u"today"_s, QT_TRANSLATE_NOOP("rail", "Today"), u"go-home"_s, u"go.today"_s, plain(u"one"_s), {}},
                         {u"clients"_s, "Clients", u"clients"_s, u"go.clients"_s, plain(u"two"_s), {}}};
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    std::unique_ptr<Workbench> workbench(std::function<Result<>(const QString &, const Progress &)> makeExample = {})
    {
        return std::make_unique<Workbench>(WorkbenchParts{*qApp, settings, prompter, clock, registry, std::move(makeExample), path(u"example.axw"_s), path(u"new"_s)});
    }
};

} // namespace

class TestWorkbench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { axw::test::failOnWarnings(); }

    void aFirstStartMakesAWorkspace()
    {
        Fixture f;
        const auto bench = f.workbench();
        bench->start();
        bench->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&bench->window()));
        QVERIFY(!bench->frame());
        auto *person = bench->window().findChild<QLineEdit *>(u"start.person"_s);
        auto *name = bench->window().findChild<QLineEdit *>(u"start.name"_s);
        auto *make = bench->window().findChild<QPushButton *>(u"start.make"_s);
        QCOMPARE(QApplication::focusWidget(), person);
        QVERIFY(!make->isEnabled());
        QInputMethodEvent typed;
        typed.setCommitString(u"김지원"_s);
        QCoreApplication::sendEvent(person, &typed);
        QTest::keyClick(person, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), name);
        QInputMethodEvent words;
        words.setCommitString(u"서울 센"_s);
        QCoreApplication::sendEvent(name, &words);
        QInputMethodEvent composing(u"터"_s, {});
        QCoreApplication::sendEvent(name, &composing);
        QVERIFY(make->isEnabled());
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY(bench->frame());
        QVERIFY(f.prompter.errors.isEmpty());
        QCOMPARE(bench->workspace()->person(), u"김지원"_s);
        QCOMPARE(bench->workspace()->folder(), f.path(u"new/서울 센터.axw"_s));
        QCOMPARE(bench->workspace()->setting(u"centre.name"_s).value_or(QString()), u"서울 센터"_s);
        QCOMPARE(bench->frame()->currentPage()->title(), u"one"_s);
    }

    void theNextStartOpensTheSameOne()
    {
        Fixture f;
        {
            const auto bench = f.workbench();
            bench->start();
            QVERIFY(bench->make(f.path(u"a.axw"_s), {u"김지원"_s, {}}));
        }
        const auto bench = f.workbench();
        bench->start();
        QVERIFY(bench->frame());
        QCOMPARE(bench->workspace()->folder(), f.path(u"a.axw"_s));
        QCOMPARE(bench->workspace()->person(), u"김지원"_s);
    }

    void folderNamesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folder");
        QTest::newRow("Korean") << u"서울 AX 센터"_s << u"서울 AX 센터.axw"_s;
        QTest::newRow("forbidden letters") << u"a/b\\c:d*e?"_s << u"a b c d e.axw"_s;
        QTest::newRow("dots at the end") << u"센터..."_s << u"센터.axw"_s;
        QTest::newRow("up and away") << u"../x"_s << u".. x.axw"_s;
    }
    void folderNamesAreSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, folder);
        QCOMPARE(StartPage::folderName(name), folder);
    }

    void languageAndThemeChangeWithoutARestart()
    {
        Fixture f;
        const auto bench = f.workbench();
        bench->start();
        QVERIFY(bench->make(f.path(u"a.axw"_s), {u"김지원"_s, {}}));
        bench->frame()->go(widgets::RailTarget{u"clients"_s, {}});
        QCOMPARE(bench->frame()->findChild<RailButton *>(u"rail.today"_s)->text(), u"Today"_s);
        QVERIFY(bench->frame()->run(u"language.switch"_s));
        QTRY_COMPARE(bench->frame()->findChild<RailButton *>(u"rail.today"_s)->text(), u"오늘"_s);
        QCOMPARE(bench->frame()->currentPage()->title(), u"two"_s);
        const QColor before = qApp->palette().color(QPalette::Window);
        QVERIFY(bench->frame()->run(u"theme.switch"_s));
        QTRY_VERIFY(qApp->palette().color(QPalette::Window) != before);
        QCOMPARE(bench->frame()->currentPage()->title(), u"two"_s);
        // And both are kept.
        QCOMPARE(f.settings.value(u"language"_s).toString(), u"ko"_s);
        QVERIFY(f.settings.value(u"theme"_s).toString() != u"system");
    }

    void closingSavesWhatIsBeingComposed()
    {
        Fixture f;
        f.registry.rail[0].factory = [](const PageContext &context) { return std::make_unique<CentrePage>(context); };
        {
            const auto bench = f.workbench();
            bench->start();
            QVERIFY(bench->make(f.path(u"a.axw"_s), {u"김지원"_s, {}}));
            bench->window().show();
            QVERIFY(QTest::qWaitForWindowActive(&bench->window()));
            auto *field = bench->frame()->currentPage()->findChild<widgets::FieldEdit *>();
            field->setFocus();
            QInputMethodEvent typed;
            typed.setCommitString(u"서울 센"_s);
            QCoreApplication::sendEvent(field, &typed);
            QInputMethodEvent composing(u"터"_s, {});
            QCoreApplication::sendEvent(field, &composing);
            bench->window().close();
        }
        const auto again = workspace::Workspace::open(f.path(u"a.axw"_s), workspace::Access::Read, f.clock);
        CHECK_OK(again);
        QCOMPARE((*again)->setting(u"centre.name"_s).value_or(QString()), u"서울 센터"_s);
    }

    void textGrowsAndShrinks()
    {
        Fixture f;
        const auto bench = f.workbench();
        bench->start();
        QVERIFY(bench->make(f.path(u"a.axw"_s), {u"김지원"_s, {}}));
        const int before = qApp->font().pixelSize();
        QVERIFY(bench->frame()->run(u"text.larger"_s));
        QTRY_VERIFY(qApp->font().pixelSize() > before);
        QVERIFY(bench->frame()->run(u"text.smaller"_s));
        QTRY_COMPARE(qApp->font().pixelSize(), before);
    }

    void aWorkspaceInUseCanBeLookedAt()
    {
        Fixture f;
        const auto first = f.workbench();
        first->start();
        QVERIFY(first->make(f.path(u"a.axw"_s), {u"이수민"_s, {}}));

        const auto second = f.workbench();
        QVERIFY(!second->open(f.path(u"a.axw"_s))); // asked, and declined
        QCOMPARE(f.prompter.asked.size(), 1);
        f.prompter.confirmations = {true};
        QVERIFY(second->open(f.path(u"a.axw"_s)));
        QVERIFY(second->workspace()->isReadOnly());
        const auto *banner = second->frame()->findChild<QWidget *>(u"banner"_s);
        QVERIFY(banner);
        QVERIFY2(banner->findChild<QLabel *>()->text().contains(u"이수민"_s), qPrintable(banner->findChild<QLabel *>()->text()));
        QVERIFY(second->frame()->action(u"workspace.write"_s)->isVisible());
        QVERIFY(!second->frame()->action(u"workspace.backup"_s)->isEnabled());
    }

    void whatIsNoWorkspaceIsRefusedWithASentence()
    {
        Fixture f;
        QDir().mkpath(f.path(u"empty"_s));
        const auto bench = f.workbench();
        QVERIFY(!bench->open(f.path(u"empty"_s)));
        QCOMPARE(f.prompter.errors.size(), 1);
        bench->start(f.path(u"missing.axw"_s));
        QCOMPARE(f.prompter.errors.size(), 2);
        QVERIFY(!bench->frame());
        QVERIFY(bench->window().findChild<QLineEdit *>(u"start.person"_s));
    }

    void theExampleIsMadeOnceAndOpened()
    {
        Fixture f;
        int made = 0;
        const auto bench = f.workbench([&](const QString &folder, const Progress &) -> Result<> {
            ++made;
            return workspace::Workspace::create(folder, {u"예시"_s, {}}, f.clock).map([](const auto &) {});
        });
        bench->start();
        bench->window().show();
        QTest::mouseClick(bench->window().findChild<QPushButton *>(u"start.example"_s), Qt::LeftButton);
        QTRY_VERIFY(bench->frame());
        QCOMPARE(bench->workspace()->folder(), f.path(u"example.axw"_s));
        QVERIFY(bench->make(f.path(u"b.axw"_s), {u"김지원"_s, {}}));
        QVERIFY(bench->frame()->run(u"workspace.example"_s));
        QTRY_COMPARE(bench->workspace()->folder(), f.path(u"example.axw"_s));
        QCOMPARE(made, 1);
    }

    void backingUpTellsThatItIsThere()
    {
        Fixture f;
        const auto bench = f.workbench();
        bench->start();
        QVERIFY(bench->make(f.path(u"a.axw"_s), {u"김지원"_s, {}}));
        bench->window().show();
        QVERIFY(bench->frame()->run(u"workspace.backup"_s));
        QTRY_VERIFY(bench->workspace()->lastBackup().isValid());
        QTRY_VERIFY(bench->frame()->statusLine()->facts().contains(u"Backup 09:00"_s));
    }
};

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
