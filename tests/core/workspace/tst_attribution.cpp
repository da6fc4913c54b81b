// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/attribution.h"
#include "core/workspace/check.h"
#include "core/workspace/clienthistory.h"
#include "core/workspace/erasure.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;
using diagnosis::LinkTarget;

/// Items of a diagnosis linked to what is done about them.
class TestAttribution : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ClientId m_client;
    PocId m_poc;

    Result<> link(const QString &item, const QUuid &target, const QString &form = u"full"_s)
    {
        return m_workspace->edit("Link item", [&] { return m_workspace->itemLinks().link(m_client, form, item, LinkTarget::Poc, target); });
    }
    std::vector<LinkedRecord> linked(const QString &item, const QString &form = u"full"_s)
    {
        return linkedRecords(*m_workspace, m_client, form)->value(item);
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"센터.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        clients::Client company;
        company.name = u"(주)한빛물류"_s;
        m_client = *m_workspace->edit("Add client", [&] { return m_workspace->clients().add(company); });
        m_poc = *m_workspace->edit("Add PoC", [&] { return m_workspace->pocs().add(m_client, {}, u"비전 검사"_s, QDate(2026, 3, 9)); });
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void aLinkIsOneEditThatCanBeUndone()
    {
        CHECK_OK(link(u"data_3"_s, m_poc.uuid()));
        QCOMPARE(linked(u"data_3"_s).size(), 1u);
        QCOMPARE(linked(u"data_3"_s, u"quick"_s).size(), 1u);
        QVERIFY(linked(u"data_4"_s).empty());
        CHECK_OK(link(u"data_3"_s, m_poc.uuid(), u"quick"_s)); // the same link
        QCOMPARE(linked(u"data_3"_s).size(), 1u);
        CHECK_OK(m_workspace->undo());
        QVERIFY(linked(u"data_3"_s).empty());
        CHECK_OK(m_workspace->redo());
        const auto links = m_workspace->itemLinks().to(m_poc.uuid());
        CHECK_OK(links);
        QCOMPARE(links->size(), 1u);
        CHECK_OK(m_workspace->edit("Unlink item", [&] { return m_workspace->itemLinks().unlink(links->front().id); }));
        QVERIFY(linked(u"data_3"_s).empty());
    }

    void wrongLinksAreRefused()
    {
        CHECK_FAILS(link({}, m_poc.uuid()), Error::Kind::Invalid);
        CHECK_FAILS(link(u"data_3"_s, {}), Error::Kind::Invalid);
        m_client = ClientId::create();
        CHECK_FAILS(link(u"data_3"_s, m_poc.uuid()), Error::Kind::NotFound);
    }

    void theWordsSayWhenAndNeverWhy()
    {
        CHECK_OK(link(u"data_3"_s, m_poc.uuid()));
        QCOMPARE(linkWords(linked(u"data_3"_s).front()),
                 (LocalizedText{u"연계 PoC 비전 검사(일정 없음)"_s, u"linked to PoC 비전 검사 (no plan yet)"_s}));
        poc::Task task;
        task.name = u"현장 수집"_s;
        task.duration = 5 * 480;
        const TaskId made = *m_workspace->edit("Add task", [&] { return m_workspace->pocs().addTask(m_poc, task); });
        QCOMPARE(linkWords(linked(u"data_3"_s).front()),
                 (LocalizedText{u"연계 PoC 비전 검사(2026. 3. 13. 완료 예정)"_s, u"linked to PoC 비전 검사 (planned to finish 13 March 2026)"_s}));
        task = *m_workspace->pocs().task(made);
        task.done = 100;
        CHECK_OK(m_workspace->edit("Change task", [&] { return m_workspace->pocs().change(task); }));
        QCOMPARE(linkWords(linked(u"data_3"_s).front()),
                 (LocalizedText{u"연계 PoC 비전 검사(2026. 3. 13. 완료)"_s, u"linked to PoC 비전 검사 (finished 13 March 2026)"_s}));
    }

    void theReportIsTold()
    {
        const auto begun = m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"quick"_s, diagnosis::Round::T0); });
        CHECK_OK(begun);
        CHECK_OK(link(u"data_3"_s, m_poc.uuid()));
        ReportRequest request;
        request.client = m_client;
        const auto snapshot = diagnosisSnapshot(*m_workspace, request);
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->links.size(), 1);
        QCOMPARE(snapshot->links.value(u"data_3"_s).front().en, u"linked to PoC 비전 검사 (no plan yet)"_s);
    }

    /// A PoC may be taken away on one laptop while it is linked on another: the link waits for it, unseen.
    void aLinkToWhatIsGoneIsNotShown()
    {
        CHECK_OK(link(u"data_3"_s, m_poc.uuid()));
        CHECK_OK(m_workspace->edit("Remove PoC", [&] { return m_workspace->pocs().remove(m_poc); }));
        QVERIFY(linked(u"data_3"_s).empty());
        QCOMPARE(m_workspace->itemLinks().ofClient(m_client)->size(), 1u);
        QVERIFY(check(*m_workspace)->empty());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(linked(u"data_3"_s).size(), 1u);
    }

    void linksOfNewerKindsAreLeftAlone()
    {
        CHECK_OK(m_workspace->edit("Link", [&] {
            return m_workspace->database().run("INSERT INTO item_link (id, client, form, item, kind, target) VALUES (?1, ?2, 'full', 'data_3', 'orbit', ?3)",
                                               {newUuid(), m_client, m_poc.uuid()});
        }));
        QVERIFY(m_workspace->itemLinks().ofClient(m_client)->empty());
        QVERIFY(linked(u"data_3"_s).empty());
    }

    void theHistoryNamesBothEnds()
    {
        CHECK_OK(link(u"data_3"_s, m_poc.uuid()));
        ClientHistory history(*m_workspace, m_client, Language::Korean);
        const auto entries = history.readOn(10);
        CHECK_OK(entries);
        const HistoryChange &change = entries->front().changes.front();
        QCOMPARE(change.kind, u"문항 연계"_s);
        QCOMPARE(change.name, u"2.3 통합·식별키 → 비전 검사"_s);
        QStringList fields;
        for (const HistoryField &field : change.fields)
            fields << field.label + u'=' + field.after;
        QCOMPARE(fields, (QStringList{u"문항=2.3 통합·식별키"_s, u"연계 대상=PoC"_s, u"대상 이름=비전 검사"_s}));
    }

    void anErasedClientTakesItsLinksAlong()
    {
        CHECK_OK(link(u"data_3"_s, m_poc.uuid()));
        CHECK_OK(eraseClient(*m_workspace, m_client, u"사업 종료"_s));
        QCOMPARE(*m_workspace->database().count("SELECT count(*) FROM item_link"), 0);
    }
};

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
