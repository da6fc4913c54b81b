// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quicknotes.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/frame.h"
#include "ui/shell/quicknotebox.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace axw;
using namespace axw::shell;
using namespace Qt::Literals::StringLiterals;
using widgets::ClientTarget;
using widgets::RailTarget;

namespace {

/// A page with a line to type in.
class Plain final : public widgets::Page
{
public:
    Plain(const widgets::PageContext &context, const QString &name) : Page(context), field(new QLineEdit(this))
    {
        setTitle(name);
        field->setObjectName(u"plain.field"_s);
        (new QVBoxLayout(this))->addWidget(field);
        setFocusProxy(field);
    }
    QLineEdit *field;
};

struct Fixture : test::PageFixture
{
    Fixture()
    {
        actions = actionCatalogue();
        for (const QString &id : {u"today"_s, u"clients"_s, u"reports"_s, u"settings"_s})
            registry.rail.append({id, "Page", u"go-home"_s, u"go."_s + id, [id](const widgets::PageContext &context) { return std::make_unique<Plain>(context, id); }, {}});
        registry.tabs.insert(u"overview"_s, [](const widgets::PageContext &context, const widgets::ClientFile &) { return std::make_unique<Plain>(context, u"overview"_s); });
        workspace = std::move(*workspace::Workspace::create(folder.filePath(u"현장.axw"_s), {u"김지원"_s, {}}, clock));
    }
    ClientId company(const QString &name)
    {
        clients::Client one;
        one.name = name;
        return workspace->edit("Add client", [&] { return workspace->clients().add(one); }).value();
    }
    void show()
    {
        frame = std::make_unique<Frame>(context(*workspace, Language::Korean), registry, QString());
        frame->resize(1366, 768);
        frame->show();
        (void)QTest::qWaitForWindowActive(frame.get());
        frame->restore({});
    }
    QuickNoteBox *box() const
    {
        for (auto *each : frame->findChildren<QuickNoteBox *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    widgets::FieldEdit *line() const { return box() ? box()->findChild<widgets::FieldEdit *>(u"quicknote.words"_s) : nullptr; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    std::vector<clients::QuickNote> notes(ClientId client) { return workspace::waitingNotes(*workspace, client).value(); }

    QTemporaryDir folder;
    PageRegistry registry;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<Frame> frame;
};

void commit(QWidget *field, const QString &text)
{
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(field, &typed);
}

} // namespace

class TestQuickNote : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }

    void isKeptWithItsTimeByOneEditAndTakenBackByOneUndo()
    {
        Fixture f;
        const ClientId client = f.company(u"(주)한빛물류"_s);
        f.show();
        f.frame->go(ClientTarget{client, {}, {}, {}});
        QWidget *before = QApplication::focusWidget();
        f.clock.advance(5 * 3600'000 + 32 * 60'000);
        f.press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(f.box());
        QTRY_COMPARE(QApplication::focusWidget(), f.line());
        QCOMPARE(f.box()->findChild<QLabel *>(u"quicknote.time"_s)->text(), u"14:32"_s);
        const qint64 edits = *f.workspace->journal().size();
        commit(f.line(), u"검사 기록은 종이"_s);
        f.press(Qt::Key_Return);
        QVERIFY(!f.box());
        QTRY_COMPARE(QApplication::focusWidget(), before); // where the person was
        QCOMPARE(f.notes(client).size(), size_t(1));
        QCOMPARE(f.notes(client).front().said, u"검사 기록은 종이"_s);
        QCOMPARE(workspace::notedLine(f.notes(client).front()), u"[2026-03-04 14:32] 검사 기록은 종이"_s);
        QCOMPARE(*f.workspace->journal().size(), edits + 1);
        QTRY_VERIFY(f.frame->action(u"undo"_s)->isEnabled());
        QVERIFY(f.frame->run(u"undo"_s));
        QVERIFY(f.notes(client).empty());
        QVERIFY(f.prompter.errors.isEmpty());
    }

    void isSavedWhileItIsTyped()
    {
        Fixture f;
        const ClientId client = f.company(u"(주)한빛물류"_s);
        f.show();
        f.frame->go(ClientTarget{client, {}, {}, {}});
        f.press(Qt::Key_J, Qt::ControlModifier);
        commit(f.line(), u"서버는 창고에"_s);
        QTRY_COMPARE(f.notes(client).size(), size_t(1)); // nobody pressed Enter
        commit(f.line(), u" 있다"_s);
        QTRY_COMPARE(f.notes(client).front().said, u"서버는 창고에 있다"_s);
        f.press(Qt::Key_Escape);
        QVERIFY(!f.box());
        QCOMPARE(f.notes(client).size(), size_t(1));
        CHECK_OK(f.workspace->undo()); // one spell of typing
        QVERIFY(f.notes(client).empty());
    }

    void takesTheSyllableThatIsBeingComposed()
    {
        Fixture f;
        const ClientId client = f.company(u"(주)한빛물류"_s);
        f.show();
        f.frame->go(ClientTarget{client, {}, {}, {}});
        f.press(Qt::Key_J, Qt::ControlModifier);
        commit(f.line(), u"바코드는 박"_s);
        QInputMethodEvent composing(u"스"_s, {});
        QCoreApplication::sendEvent(f.line(), &composing);
        f.press(Qt::Key_J, Qt::ControlModifier); // the next one
        QVERIFY(f.box());
        QCOMPARE(f.line()->text(), QString());
        commit(f.line(), u"둘째 메모"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(f.notes(client).size(), size_t(2));
        QCOMPARE(f.notes(client).front().said, u"바코드는 박스"_s);
        CHECK_OK(f.workspace->undo());
        QCOMPARE(f.notes(client).size(), size_t(1)); // each by itself
    }

    void goesToTheFileLookedAtLast()
    {
        Fixture f;
        const ClientId one = f.company(u"(주)한빛물류"_s);
        const ClientId two = f.company(u"다온건설 주식회사"_s);
        f.show();
        f.frame->go(ClientTarget{one, {}, {}, {}});
        f.frame->go(ClientTarget{two, {}, {}, {}});
        f.frame->go(RailTarget{u"today"_s, {}});
        f.press(Qt::Key_J, Qt::ControlModifier);
        auto *client = f.box()->findChild<QComboBox *>(u"quicknote.client"_s);
        QCOMPARE(client->currentText(), u"다온건설 주식회사"_s);
        QCOMPARE(client->count(), 2);
        commit(f.line(), u"다음 주 방문"_s);
        f.line()->commitPending();
        client->setCurrentIndex(1);
        Q_EMIT client->activated(1);
        QCOMPARE(f.notes(one).size(), size_t(1)); // what was written goes with the choice
        QVERIFY(f.notes(two).empty());
    }

    void wantsACompany()
    {
        Fixture f;
        f.show();
        f.press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!f.box());
        QVERIFY(f.prompter.errors.isEmpty());
    }

    void anEmptyOneLeavesNothing()
    {
        Fixture f;
        const ClientId client = f.company(u"(주)한빛물류"_s);
        f.show();
        f.frame->go(ClientTarget{client, {}, {}, {}});
        const qint64 edits = *f.workspace->journal().size();
        f.press(Qt::Key_J, Qt::ControlModifier);
        f.press(Qt::Key_Return);
        QCOMPARE(*f.workspace->journal().size(), edits);
        f.press(Qt::Key_J, Qt::ControlModifier);
        commit(f.line(), u"틀림"_s);
        f.line()->commitPending();
        f.line()->clear();
        f.press(Qt::Key_Escape);
        QVERIFY(f.notes(client).empty());
    }
};

QTEST_MAIN(TestQuickNote)
#include "tst_quicknote.moc"
