// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/intake.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

class TestIntake : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_place->filePath(u"접수.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
    }
    void cleanup() { m_workspace.reset(); }

    void aRequestIsOneStepOfUndo()
    {
        Intake intake;
        intake.client.name = u"(주)한빛물류"_s;
        intake.client.owner = u"김지원"_s;
        intake.contact.name = u" 한지민 "_s;
        intake.request.wanted = u"창고 출고 오류를\n비전 AI로 줄이고 싶음"_s;
        const auto file = takeIn(*m_workspace, intake);
        CHECK_OK(file);
        QCOMPARE(file->number, u"2026-001"_s);
        QCOMPARE(file->title, u"창고 출고 오류를"_s);
        QCOMPARE(file->owner, u"김지원"_s);
        const auto contacts = m_workspace->clients().of<clients::Contact>(file->client);
        CHECK_OK(contacts);
        QCOMPARE(contacts->size(), 1u);
        QCOMPARE(contacts->front().name, u"한지민"_s);
        QVERIFY(contacts->front().main);
        const auto requests = m_workspace->clients().of<clients::Request>(file->client);
        CHECK_OK(requests);
        QCOMPARE(requests->size(), 1u);
        QCOMPARE(requests->front().received, m_clock.today());

        CHECK_OK(m_workspace->undo());
        QCOMPARE(m_workspace->clients().count().value_or(-1), 0);
        QCOMPARE(m_workspace->cases().count().value_or(-1), 0);
        CHECK_OK(m_workspace->redo());
        QCOMPARE(m_workspace->clients().summary(file->client).value()->number, u"2026-001"_s);
    }

    void anEmptyContactIsNotKept()
    {
        Intake intake;
        intake.client.name = u"다온건설"_s;
        intake.contact.phone = u"  "_s;
        const auto file = takeIn(*m_workspace, intake);
        CHECK_OK(file);
        QVERIFY(m_workspace->clients().of<clients::Contact>(file->client)->empty());
    }

    void aRefusedClientLeavesNothing()
    {
        Intake intake;
        intake.client.name = u"마루출판"_s;
        intake.client.brn = u"123-45-67890"_s;
        CHECK_FAILS(takeIn(*m_workspace, intake), Error::Kind::Invalid);
        QCOMPARE(m_workspace->clients().count().value_or(-1), 0);
        QVERIFY(!m_workspace->nextUndo());
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
