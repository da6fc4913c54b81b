// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/pagefixture.h"
#include "ui/shell/clientfilepage.h"
#include "ui/shell/stagepage.h"
#include "ui/shell/stagesheet.h"
#include "ui/shell/stepper.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"

#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace axw;
using namespace axw::shell;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture : axw::test::PageFixture
{
    QTemporaryDir folder;
    std::unique_ptr<workspace::Workspace> workspace;
    ClientId client;
    CaseId caseId;
    PageRegistry registry;

    Fixture() : PageFixture({u"stage.show"_s, u"report.make"_s, u"visit.close"_s})
    {
        auto made = workspace::Workspace::create(folder.filePath(u"centre.axw"_s), {u"김지원"_s, {}}, clock);
        workspace = std::move(*made);
        const auto added = workspace->edit("Add client", [&] {
            clients::Client company;
            company.name = u"(주)한빛물류"_s;
            return workspace->clients().add(company);
        });
        client = *added;
        const auto opened = workspace->edit("Open case", [&] { return workspace->cases().open(client, {}, {}); });
        caseId = opened->id;
    }
    clients::CaseFile caseFile() { return *workspace->cases().get(caseId); }
};

} // namespace

class TestStages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { axw::test::failOnWarnings(); }

    void theStepperShowsWhereTheCaseStands()
    {
        Fixture f;
        ClientFilePage page(f.context(*f.workspace), f.registry, {f.client, {}});
        page.showTab({}, {});
        QCOMPARE(page.tab(), u"intake"_s); // no overview is registered
        const auto state = [&page](const QString &tab) { return page.findChild<StepButton *>(u"tab."_s + tab)->state(); };
        QCOMPARE(state(u"intake"_s), StepState::Current);
        QCOMPARE(state(u"diagnosis"_s), StepState::Open);
        auto *chip = page.findChild<widgets::Chip *>(u"missing"_s);
        QVERIFY(chip->text().startsWith(u"5 ")); // nothing of the intake is met yet
        CHECK_OK(f.workspace->edit("Move to stage", [&] { return f.workspace->cases().moveTo(f.caseId, Stage::Diagnosis, u"급함"_s); }));
        page.showTab({}, {});
        QCOMPARE(state(u"intake"_s), StepState::Done);
        QCOMPARE(state(u"diagnosis"_s), StepState::Current);
    }

    void theTabOfDocumentsSaysHowMany()
    {
        Fixture f;
        f.registry.tabs.insert(u"documents"_s, [](const widgets::PageContext &context, const widgets::ClientFile &) {
            return std::make_unique<widgets::Page>(context);
        });
        ClientFilePage page(f.context(*f.workspace, Language::English), f.registry, {f.client, {}});
        page.show();
        page.showTab({}, {});
        const auto *tab = page.findChild<StepButton *>(u"tab.documents"_s);
        QVERIFY(!tab->text().contains(u'1'));
        const QString plain = tab->text();
        CHECK_OK(f.workspace->edit("Attach file", [&] {
            clients::Attachment file;
            file.client = f.client;
            file.name = u"현장 사진.png"_s;
            return f.workspace->clients().put(file);
        }));
        QCOMPARE(tab->text(), plain + u" 1"_s);
        CHECK_OK(f.workspace->undo());
        QCOMPARE(tab->text(), plain);
    }

    void leavingSomethingOutAsksForTheReason()
    {
        Fixture f;
        StageSheet sheet(f.context(*f.workspace), f.caseId);
        QTest::mouseClick(sheet.findChild<QPushButton *>(u"stage.next"_s), Qt::LeftButton);
        QCOMPARE(f.prompter.asked.size(), 1); // asked, and declined
        QCOMPARE(f.caseFile().stage, Stage::Intake);

        f.prompter.texts = {u"서류는 다음에"_s};
        QSignalSpy moved(&sheet, &StageSheet::moved);
        QTest::mouseClick(sheet.findChild<QPushButton *>(u"stage.next"_s), Qt::LeftButton);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(f.caseFile().stage, Stage::Diagnosis);
        QCOMPARE(f.workspace->cases().steps(f.caseId)->back().reason, u"서류는 다음에"_s);

        sheet.look();
        f.prompter.texts = {u"요청이 바뀜"_s};
        QTest::mouseClick(sheet.findChild<QPushButton *>(u"stage.back"_s), Qt::LeftButton);
        QCOMPARE(f.caseFile().stage, Stage::Intake);
        CHECK_OK(f.workspace->undo());
        QCOMPARE(f.caseFile().stage, Stage::Diagnosis);
    }

    void theLastStageClosesTheCase()
    {
        Fixture f;
        CHECK_OK(f.workspace->edit("Move to stage", [&] { return f.workspace->cases().moveTo(f.caseId, Stage::Demonstration, u"시험"_s); }));
        StageSheet sheet(f.context(*f.workspace), f.caseId);
        QVERIFY(!sheet.findChild<QPushButton *>(u"stage.next"_s));
        f.prompter.texts = {u"현장 적용"_s};
        QTest::mouseClick(sheet.findChild<QPushButton *>(u"stage.finish"_s), Qt::LeftButton);
        QVERIFY(f.caseFile().closed.isValid());
        QCOMPARE(f.caseFile().outcome, u"현장 적용"_s);
        sheet.look();
        QTest::mouseClick(sheet.findChild<QPushButton *>(u"stage.reopen"_s), Qt::LeftButton);
        QVERIFY(!f.caseFile().closed.isValid());
    }

    void notesAndNextActionAreSavedAsTheyAreTyped()
    {
        Fixture f;
        StagePage page(f.context(*f.workspace), {f.client, f.caseId}, Stage::Intake);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *action = page.findChild<widgets::FieldEdit *>(u"nextAction"_s);
        auto *note = page.findChild<widgets::NoteEdit *>(u"stageNote"_s);
        action->setFocus();
        QInputMethodEvent typed;
        typed.setCommitString(u"현장 진"_s);
        QCoreApplication::sendEvent(action, &typed);
        QInputMethodEvent composing(u"단"_s, {});
        QCoreApplication::sendEvent(action, &composing);
        note->setFocus(); // takes the syllable to where it was typed
        QCOMPARE(f.caseFile().nextAction, u"현장 진단"_s);
        QInputMethodEvent words;
        words.setCommitString(u"전화로 확인함"_s);
        QCoreApplication::sendEvent(note, &words);
        page.commitPending();
        QCOMPARE(f.workspace->cases().steps(f.caseId)->front().note, u"전화로 확인함"_s);
        CHECK_OK(f.workspace->undo());
        QVERIFY(f.workspace->cases().steps(f.caseId)->front().note.isEmpty());
        QVERIFY(note->toPlainText().isEmpty());
        QCOMPARE(f.caseFile().nextAction, u"현장 진단"_s);
    }

    void aClientWithoutACaseCanOpenOne()
    {
        Fixture f;
        const auto other = f.workspace->edit("Add client", [&] {
            clients::Client company;
            company.name = u"마루출판"_s;
            return f.workspace->clients().add(company);
        });
        CHECK_OK(other);
        ClientFilePage page(f.context(*f.workspace), f.registry, {*other, {}});
        page.showTab({}, {});
        QVERIFY(page.findChild<widgets::Chip *>(u"missing"_s)->isHidden());
        QSignalSpy opened(&page, &widgets::Page::openRequested);
        const auto buttons = page.tabPage()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 1);
        QTest::mouseClick(buttons.first(), Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        const auto current = f.workspace->cases().current(*other);
        CHECK_OK(current);
        QVERIFY(current->has_value());
        QCOMPARE((*current)->owner, u"김지원"_s);
    }
};

QTEST_MAIN(TestStages)
#include "tst_stages.moc"
