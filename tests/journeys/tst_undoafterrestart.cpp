// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/examplecentre.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;
using workspace::Access;
using workspace::Workspace;

/// A person works, closes the program, opens it the next day and takes back what was done: one step a start.
class UndoAfterRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void takesBackAndDoesAgainAcrossRestarts();
    void takesBackTheWholeExampleCentre();

private:
    std::unique_ptr<Workspace> open(const QString &folder);
    QTemporaryDir m_place;
    test::FakeClock m_clock;
};

std::unique_ptr<Workspace> UndoAfterRestart::open(const QString &folder)
{
    m_clock.advance(3600 * 1000);
    auto opened = Workspace::open(folder, Access::Write, m_clock);
    return opened ? std::move(*opened) : nullptr;
}

namespace {

/// What a person sees of a workspace: companies, cases, visits and answers, without the times of recording.
QStringList pictureOf(Workspace &workspace)
{
    QStringList lines;
    const auto companies = workspace.clients().summaries();
    for (const clients::ClientSummary &company : companies.value()) {
        const QString stage = company.stage ? keyOf(*company.stage) : QString();
        lines << QStringList{company.client.name, company.client.note, company.number, stage, company.nextAction}.join(u'|');
        const auto visits = workspace.clients().of<clients::Visit>(company.client.id);
        for (const clients::Visit &visit : visits.value())
            lines << u"  "_s + visit.said + u'|' + visit.agreed;
        const auto assessments = workspace.assessments().ofClient(company.client.id);
        for (const diagnosis::Assessment &assessment : assessments.value()) {
            const auto answers = workspace.assessments().answers(assessment.id);
            for (auto answer = answers->begin(); answer != answers->end(); ++answer)
                lines << u"  "_s + answer.key() + u'=' + diagnosis::markCode(*answer) + answer->note;
        }
    }
    lines.sort();
    return lines;
}

} // namespace

void UndoAfterRestart::takesBackAndDoesAgainAcrossRestarts()
{
    const QString folder = m_place.filePath(u"하루.axw"_s);
    {
        auto made = Workspace::create(folder, {u"김지원"_s, u"센터"_s}, m_clock);
        CHECK_OK(made);
    }
    std::vector<std::function<Result<>(Workspace &)>> work;
    ClientId client;
    CaseId file;
    AssessmentId assessment;
    work.push_back([&](Workspace &workspace) -> Result<> {
        clients::Client company;
        company.name = u"(주)한누리예제"_s;
        AXW_TRY_ASSIGN(id, workspace.clients().add(company));
        AXW_TRY_ASSIGN(opened, workspace.cases().open(id, u"비전 검사"_s, u"김지원"_s));
        client = id;
        file = opened.id;
        return {};
    });
    work.push_back([&](Workspace &workspace) -> Result<> {
        AXW_TRY_ASSIGN(company, workspace.clients().get(client));
        company.note = u"전화로 먼저 연락"_s;
        return workspace.clients().change(company);
    });
    work.push_back([&](Workspace &workspace) -> Result<> {
        clients::Visit visit;
        visit.client = client;
        visit.said = u"검사 라인 3개"_s;
        return workspace.clients().put(visit);
    });
    work.push_back([&](Workspace &workspace) { return workspace.cases().moveTo(file, Stage::Diagnosis, {}); });
    work.push_back([&](Workspace &workspace) -> Result<> {
        AXW_TRY_ASSIGN(begun, workspace.assessments().begin(client, u"quick"_s, diagnosis::Round::T0));
        assessment = begun.id;
        return workspace.assessments().setAnswer(begun.id, u"process_1"_s, diagnosis::Answer::ofLevel(2));
    });
    work.push_back([&](Workspace &workspace) {
        return workspace.assessments().setAnswer(assessment, u"process_1"_s, diagnosis::Answer::ofLevel(4));
    });
    work.push_back([&](Workspace &workspace) -> Result<> {
        AXW_TRY_ASSIGN(opened, workspace.cases().get(file));
        opened.nextAction = u"자료 받기"_s;
        return workspace.cases().change(opened);
    });

    std::vector<QStringList> pictures;
    {
        auto workspace = open(folder);
        QVERIFY(workspace);
        pictures.push_back(pictureOf(*workspace));
        for (const auto &step : work) {
            CHECK_OK(workspace->edit("Work", [&] { return step(*workspace); }));
            pictures.push_back(pictureOf(*workspace));
            QVERIFY(pictures.back() != pictures[pictures.size() - 2]);
            m_clock.advance(60 * 1000);
        }
    }
    for (size_t step = work.size(); step > 0; --step) {
        auto workspace = open(folder);
        QVERIFY(workspace);
        QCOMPARE(pictureOf(*workspace), pictures[step]);
        CHECK_OK(workspace->undo());
        QCOMPARE(pictureOf(*workspace), pictures[step - 1]);
    }
    for (size_t step = 1; step <= work.size(); ++step) {
        auto workspace = open(folder);
        QVERIFY(workspace);
        CHECK_OK(workspace->redo());
        QCOMPARE(pictureOf(*workspace), pictures[step]);
    }
    auto workspace = open(folder);
    QVERIFY(workspace);
    const auto problems = workspace::check(*workspace);
    CHECK_OK(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));
}

/// A year of work by four people, taken back to the empty workspace and done again.
void UndoAfterRestart::takesBackTheWholeExampleCentre()
{
    const QString folder = m_place.filePath(u"센터.axw"_s);
    CHECK_OK(example::makeExampleCentre(folder, m_clock));
    QStringList whole;
    {
        auto workspace = open(folder);
        QVERIFY(workspace);
        whole = pictureOf(*workspace);
        QVERIFY(whole.size() > 300);
        while (workspace->nextUndo())
            CHECK_OK(workspace->undo());
        QCOMPARE(pictureOf(*workspace), QStringList());
    }
    auto workspace = open(folder);
    QVERIFY(workspace);
    while (workspace->nextRedo())
        CHECK_OK(workspace->redo());
    QCOMPARE(pictureOf(*workspace), whole);
    const auto problems = workspace::check(*workspace);
    CHECK_OK(problems);
    QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));
}

QTEST_GUILESS_MAIN(UndoAfterRestart)
#include "tst_undoafterrestart.moc"
