// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/companylist.h"
#include "core/workspace/backups.h"
#include "core/workspace/companyimport.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

class TestCompanyImport : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;

    Result<exchange::CompanyPlan> plan(const QString &csv)
    {
        AXW_TRY_ASSIGN(table, exchange::readTable(csv.toUtf8()));
        AXW_TRY_ASSIGN(columns, exchange::companyColumns(table));
        return planImport(*m_workspace, exchange::readCompanies(table, columns));
    }
    Result<exchange::CompanyPlan> import(const QString &csv)
    {
        AXW_TRY_ASSIGN(made, plan(csv));
        AXW_TRY(importCompanies(*m_workspace, made));
        return made;
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_place->filePath(u"센터.axw"_s), {u"김지원"_s, u"센터"_s}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
    }
    void cleanup() { m_workspace.reset(); }

    void oneUndoTakesTheWholeImportBack()
    {
        const QString first = u"상호,사업자번호,대표자,주소\n한빛,124-81-00998,김,서울특별시 강남구 1\n두빛,120-81-47521,이,\n"_s;
        CHECK_OK(import(first));
        const auto again = import(first);
        CHECK_OK(again);
        QCOMPARE(again->unchanged, 2);
        const qint64 edits = *m_workspace->journal().size();

        const auto second = import(u"상호,사업자번호,대표자,자치구\n한빛,1248100998,박,\n세빛,,최,마포구\n없는번호,123-45-67890,,\n"_s);
        CHECK_OK(second);
        QCOMPARE(second->created, 1);
        QCOMPARE(second->updated, 1);
        QCOMPARE(second->refused.size(), 1);
        QCOMPARE(*m_workspace->journal().size(), edits + 1);
        QCOMPARE(*m_workspace->clients().count(), 3);
        const auto hanbit = m_workspace->clients().allByBrn(u"1248100998"_s)->front();
        QCOMPARE(hanbit.representative, u"박"_s);
        QCOMPARE(hanbit.region, u"강남구"_s);

        CHECK_OK(m_workspace->undo());
        QCOMPARE(*m_workspace->clients().count(), 2);
        QCOMPARE(m_workspace->clients().allByBrn(u"1248100998"_s)->front().representative, u"김"_s);
        CHECK_OK(m_workspace->redo());
        QCOMPARE(*m_workspace->clients().count(), 3);
    }

    void newCompaniesStandAtIntake()
    {
        CHECK_OK(import(u"상호,담당\n한빛,박서준\n두빛,\n"_s));
        const auto all = m_workspace->clients().summaries();
        CHECK_OK(all);
        QStringList seen;
        for (const auto &summary : *all)
            seen += summary.number + u' ' + summary.client.name + u' ' + summary.caseOwner + (summary.stage == Stage::Intake ? u" intake"_s : QString());
        QCOMPARE(seen, (QStringList{u"2026-002 두빛  intake"_s, u"2026-001 한빛 박서준 intake"_s}));
    }

    void aPlanAloneChangesNothing()
    {
        const auto made = plan(u"상호\n한빛\n"_s);
        CHECK_OK(made);
        QCOMPARE(made->created, 1);
        QCOMPARE(*m_workspace->clients().count(), 0);
        QCOMPARE(backupsOf(m_workspace->folder()).size(), 0u);
    }

    void aBackupIsTakenBeforeAnImportThatChangesSomething()
    {
        CHECK_OK(import(u"상호\n한빛\n"_s));
        QCOMPARE(backupsOf(m_workspace->folder()).size(), 1u);
        CHECK_OK(import(u"상호\n한빛\n"_s));
        QCOMPARE(backupsOf(m_workspace->folder()).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestCompanyImport)
#include "tst_companyimport.moc"
