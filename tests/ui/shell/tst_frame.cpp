// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeprompter.h"
#include "ui/shell/actions.h"
#include "ui/shell/clientfilepage.h"
#include "ui/shell/frame.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/stepper.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace axw;
using namespace axw::shell;
using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;
using widgets::Page;
using widgets::PageContext;
using widgets::RailTarget;

namespace {

/// A page with one field that writes a setting of the centre, and counts how often it was built.
class ProbePage final : public Page
{
public:
    static inline QStringList built;

    ProbePage(const PageContext &context, const QString &name) : Page(context)
    {
        built.append(name);
        setTitle(name);
        auto *column = new QVBoxLayout(this);
        field = new widgets::FieldEdit(this);
        field->setObjectName(u"probe.field"_s);
        column->addWidget(field);
        setFocusProxy(field);
        connect(field, &widgets::FieldEdit::committed, this, [this](const QString &value, const QString &group) {
            auto &workspace = this->context().workspace;
            const auto done = workspace.edit("Change name of the centre", [&] { return workspace.setSetting(u"centre.name"_s, value); }, {group, {}});
            if (!done)
                this->context().prompter.tell(done.error());
        });
    }
    QVariantMap saveState() const override { return {{u"where"_s, where}}; }
    void restoreState(const QVariantMap &state) override { where = state.value(u"where"_s).toInt(); }

    widgets::FieldEdit *field;
    int where = 0;
};

widgets::PageFactory probe(const QString &name)
{
    return [name](const PageContext &context) { return std::make_unique<ProbePage>(context, name); };
}

struct Fixture
{
    QTemporaryDir folder;
    axw::test::FakeClock clock;
    axw::test::FakePrompter prompter;
    widgets::MemorySettings settings;
    widgets::Theme theme{widgets::Scheme::Light};
    widgets::ActionCatalogue actions = actionCatalogue();
    PageRegistry registry;
    std::unique_ptr<workspace::Workspace> workspace;

    Fixture()
    {
        ProbePage::built.clear();
        registry.rail = {{u"today"_s, "Today", u"go-home"_s, u"go.today"_s, probe(u"today"_s), {}},
                         {u"clients"_s, "Clients", u"clients"_s, u"go.clients"_s, probe(u"clients"_s), [](workspace::Workspace &w) { return std::optional(int(w.clients().count().value_or(0))); }},
                         {u"reports"_s, "Reports", u"office-report"_s, u"go.reports"_s, probe(u"reports"_s), {}},
                         {u"settings"_s, "Settings", u"preferences"_s, u"go.settings"_s, probe(u"settings"_s), {}}};
        auto made = workspace::Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, {}}, clock);
        if (made)
            workspace = std::move(*made);
    }
    PageContext context(Language language = Language::English)
    {
        return {*workspace, prompter, theme, language, clock, settings, actions};
    }
    ClientId addClient(const QString &name)
    {
        const auto added = workspace->edit("Add client", [&] {
            clients::Client client;
            client.name = name;
            return workspace->clients().add(client);
        });
        const auto opened = workspace->edit("Open case", [&] { return workspace->cases().open(*added, {}, u"김지원"_s); });
        Q_UNUSED(opened)
        return *added;
    }
};

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { axw::test::failOnWarnings(); }

    void pagesAreBuiltWhenTheyAreFirstShown()
    {
        Fixture f;
        Frame frame(f.context(), f.registry, {});
        frame.restore({});
        QCOMPARE(ProbePage::built, QStringList{u"today"_s});
        frame.go(RailTarget{u"clients"_s, {}});
        frame.go(RailTarget{u"today"_s, {}});
        QCOMPARE(ProbePage::built, (QStringList{u"today"_s, u"clients"_s}));
        QCOMPARE(frame.currentPage()->title(), u"today"_s);
    }

    void backAndForwardKeepThePlace()
    {
        Fixture f;
        Frame frame(f.context(), f.registry, {});
        frame.resize(1200, 700);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        frame.restore({});
        static_cast<ProbePage *>(frame.currentPage())->where = 7;
        QVERIFY(!frame.action(u"go.back"_s)->isEnabled());
        QTest::keyClick(&frame, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(frame.currentPage()->title(), u"clients"_s);
        static_cast<ProbePage *>(frame.currentPage())->where = 9;
        QTest::keyClick(&frame, Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(frame.currentPage()->title(), u"today"_s);
        QCOMPARE(static_cast<ProbePage *>(frame.currentPage())->where, 7);
        QTest::keyClick(&frame, Qt::Key_BracketRight, Qt::ControlModifier);
        QCOMPARE(frame.currentPage()->title(), u"clients"_s);
        QCOMPARE(static_cast<ProbePage *>(frame.currentPage())->where, 9);
    }

    void aComposingSyllableIsSavedBeforeAShortcutActs()
    {
        Fixture f;
        Frame frame(f.context(), f.registry, {});
        frame.resize(1200, 700);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        frame.restore({});
        auto *field = frame.currentPage()->findChild<widgets::FieldEdit *>(u"probe.field"_s);
        field->setFocus();
        QInputMethodEvent typed;
        typed.setCommitString(u"서울 센"_s);
        QCoreApplication::sendEvent(field, &typed);
        QInputMethodEvent composing(u"터"_s, {});
        QCoreApplication::sendEvent(field, &composing);
        QTest::keyClick(field, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(frame.currentPage()->title(), u"clients"_s);
        QCOMPARE(f.workspace->setting(u"centre.name"_s).value_or(QString()), u"서울 센터"_s);
    }

    void clientFilesOpenCycleAndClose()
    {
        Fixture f;
        const ClientId one = f.addClient(u"(주)한빛물류"_s);
        const ClientId two = f.addClient(u"다온건설 주식회사"_s);
        Frame frame(f.context(), f.registry, {});
        frame.resize(1200, 700);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        frame.restore({});
        frame.go(ClientTarget{one, {}, {}, {}});
        QCOMPARE(frame.currentPage()->title(), u"(주)한빛물류"_s);
        QCOMPARE(frame.currentPage()->subtitle(), u"2026-001"_s);
        frame.go(ClientTarget{two, u"roadmap"_s, {}, {}});
        QCOMPARE(qobject_cast<ClientFilePage *>(frame.currentPage())->tab(), u"roadmap"_s);
        QTest::keyClick(&frame, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(frame.currentPage()->title(), u"(주)한빛물류"_s);
        QTest::keyClick(&frame, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(qobject_cast<ClientFilePage *>(frame.currentPage())->tab(), u"roadmap"_s);
        QCOMPARE(widgets::recentClients(f.settings, f.workspace->id()), (QList<ClientId>{two, one}));
        QTest::keyClick(&frame, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(frame.currentPage()->title(), u"(주)한빛물류"_s);
        QTest::keyClick(&frame, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(frame.currentPage()->title(), u"clients"_s);
    }

    void aRemovedClientClosesItsFile()
    {
        Fixture f;
        const ClientId one = f.addClient(u"(주)한빛물류"_s);
        Frame frame(f.context(), f.registry, {});
        frame.restore({});
        frame.go(ClientTarget{one, {}, {}, {}});
        CHECK_OK(f.workspace->edit("Remove client", [&] { return f.workspace->clients().remove(one); }));
        QCOMPARE(frame.currentPage()->title(), u"clients"_s);
        // And it is no place to come back to.
        frame.run(u"go.back"_s);
        QVERIFY(!qobject_cast<ClientFilePage *>(frame.currentPage()));
    }

    void undoSaysWhatItTakesBack()
    {
        Fixture f;
        f.addClient(u"(주)한빛물류"_s);
        Frame frame(f.context(), f.registry, {});
        frame.resize(1200, 700);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        frame.restore({});
        QTRY_VERIFY(frame.action(u"undo"_s)->text().contains(u"Open case"_s));
        QVERIFY(!frame.action(u"redo"_s)->isEnabled());
        frame.run(u"undo"_s);
        frame.run(u"undo"_s);
        QCOMPARE(f.workspace->clients().count().value_or(-1), 0);
        QTRY_VERIFY(frame.action(u"redo"_s)->isEnabled());
        QVERIFY(frame.action(u"redo"_s)->text().contains(u"Add client"_s));
        frame.run(u"redo"_s);
        QCOMPARE(f.workspace->clients().count().value_or(-1), 1);
        QVERIFY(f.prompter.errors.isEmpty());
    }

    void aFieldWithNothingTypedLeavesUndoToTheWindow()
    {
        Fixture f;
        f.addClient(u"(주)한빛물류"_s);
        Frame frame(f.context(), f.registry, {});
        frame.resize(1200, 700);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        frame.restore({});
        QTRY_VERIFY(frame.action(u"undo"_s)->isEnabled());
        auto *field = frame.currentPage()->findChild<widgets::FieldEdit *>(u"probe.field"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(frame.action(u"redo"_s)->isEnabled());
        QTest::keyClicks(field, u"x"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(field->text().isEmpty()); // the letter first
    }

    void anotherFrameStandsWhereTheFirstStood()
    {
        Fixture f;
        const ClientId one = f.addClient(u"(주)한빛물류"_s);
        FrameState state;
        {
            Frame frame(f.context(Language::English), f.registry, {});
            frame.restore({});
            static_cast<ProbePage *>(frame.currentPage())->where = 5;
            frame.go(ClientTarget{one, u"matching"_s, {}, {}});
            state = frame.state();
        }
        Frame again(f.context(Language::Korean), f.registry, {});
        again.restore(state);
        QCOMPARE(again.currentPage()->title(), u"(주)한빛물류"_s);
        QCOMPARE(qobject_cast<ClientFilePage *>(again.currentPage())->tab(), u"matching"_s);
        again.run(u"go.back"_s);
        QCOMPARE(static_cast<ProbePage *>(again.currentPage())->where, 5);
    }

    void saysWhatIsSavedAndCountsAfterTheFirstPaint()
    {
        Fixture f;
        Frame frame(f.context(), f.registry, {});
        frame.resize(1200, 700);
        QVERIFY(frame.statusLine()->facts().isEmpty());
        frame.show();
        frame.restore({});
        QTRY_VERIFY(!frame.statusLine()->facts().isEmpty());
        f.addClient(u"(주)한빛물류"_s);
        QTRY_COMPARE(frame.statusLine()->facts().constFirst(), u"Saved 09:00"_s);
        auto *button = frame.findChild<RailButton *>(u"rail.clients"_s);
        QTRY_COMPARE(button->accessibleDescription(), u"1"_s);
    }

    void thePaletteGoesWhenThePageUnderItDoes()
    {
        Fixture f;
        Frame frame(f.context(), f.registry, {});
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        frame.restore({});
        QVERIFY(frame.run(u"palette"_s));
        QVERIFY(frame.findChild<QWidget *>(u"palette"_s)->isVisible());
        frame.go(RailTarget{u"clients"_s, {}});
        const QWidget *palette = frame.findChild<QWidget *>(u"palette"_s);
        QVERIFY(!palette || !palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), frame.currentPage()->findChild<QWidget *>(u"probe.field"_s));
    }

    void theSearchFieldShowsWhatThePageIsNarrowedBy()
    {
        class Narrowed final : public Page
        {
        public:
            explicit Narrowed(const PageContext &context) : Page(context)
            {
                setTitle(u"clients"_s);
                setSearchHint(u"Name"_s);
            }
            QString searchText() const override { return text; }
            void restoreState(const QVariantMap &state) override
            {
                text = state.value(u"text"_s).toString();
                Q_EMIT frameChanged();
            }
            QString text;
        };
        Fixture f;
        f.registry.rail[1].factory = [](const PageContext &context) { return std::make_unique<Narrowed>(context); };
        Frame frame(f.context(), f.registry, {});
        frame.restore({});
        frame.go(RailTarget{u"clients"_s, {}});
        const auto *field = frame.findChild<QLineEdit *>(u"search"_s);
        QVERIFY(field->text().isEmpty());
        frame.go(RailTarget{u"clients"_s, {{u"text"_s, u"한빛"_s}}}); // asked of the page that is in front already
        QCOMPARE(field->text(), u"한빛"_s);
    }

    void aReportIsAskedForWithItsClient()
    {
        Fixture f;
        const ClientId one = f.addClient(u"(주)한빛물류"_s);
        QVariantMap place;
        f.registry.rail[2].factory = [&place](const PageContext &context) {
            class Reports final : public Page
            {
            public:
                Reports(const PageContext &c, QVariantMap &where) : Page(c), m_where(where) {}
                void restoreState(const QVariantMap &state) override
                {
                    if (!state.isEmpty())
                        m_where = state;
                }

            private:
                QVariantMap &m_where;
            };
            return std::make_unique<Reports>(context, place);
        };
        Frame frame(f.context(), f.registry, {});
        frame.restore({});
        frame.go(ClientTarget{one, {}, {}, {}});
        QVERIFY(frame.run(u"report.make"_s));
        QCOMPARE(place.value(u"kind"_s).toString(), u"diagnosis"_s);
        QCOMPARE(place.value(u"client"_s).toString(), one.toString());
    }

    void theBannerSaysWhyItIsReadOnly()
    {
        Fixture f;
        Frame frame(f.context(), f.registry, u"Kim has it open."_s);
        const auto *banner = frame.findChild<QWidget *>(u"banner"_s);
        QVERIFY(banner);
        QCOMPARE(banner->findChild<QLabel *>()->text(), u"Kim has it open."_s);
        Frame plain(f.context(), f.registry, {});
        QVERIFY(!plain.findChild<QWidget *>(u"banner"_s));
    }
};

QTEST_MAIN(TestFrame)
#include "tst_frame.moc"
