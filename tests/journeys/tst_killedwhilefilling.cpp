// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"
#include "tests/journeys/fillingsequence.h"
#include "tests/support/check.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace axw;
using workspace::Access;
using workspace::Workspace;

/// A consultant's laptop dies in the middle of filling a diagnosis, a hundred times: no answer that was acknowledged
/// is ever lost, and none is half there.
class KilledWhileFilling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNoAcknowledgedAnswer();

private:
    /// Lets the filling program run from this answer on, kills it, and says the last number it acknowledged.
    int fillAndKill(int first, int lines, qint64 moreNs);
    /// The last number of the sequence that the workspace holds: the only one whose state fits.
    void compare(Workspace &workspace, int acknowledged, int *held);

    QTemporaryDir m_place;
    QString m_folder;
    AssessmentId m_assessment;
    diagnosis::Form m_form;
    SystemClock m_clock;
};

void KilledWhileFilling::initTestCase()
{
    test::failOnWarnings();
    m_form = *diagnosis::builtinForm(u"full");
    m_folder = m_place.filePath(u"현장.axw"_s);
    auto made = Workspace::create(m_folder, {u"김지원"_s, u"센터"_s}, m_clock);
    CHECK_OK(made);
    const auto assessment = (*made)->edit("Begin assessment", [&]() -> Result<diagnosis::Assessment> {
        clients::Client client;
        client.name = u"(주)예제물류"_s;
        AXW_TRY_ASSIGN(id, (*made)->clients().add(client));
        return (*made)->assessments().begin(id, u"full"_s, diagnosis::Round::T0);
    });
    CHECK_OK(assessment);
    m_assessment = assessment->id;
}

int KilledWhileFilling::fillAndKill(int first, int lines, qint64 moreNs)
{
    QProcess filling;
    filling.start(QString::fromUtf8(AXW_FILLING), {m_folder, m_assessment.toString(), QString::number(first)});
    if (!filling.waitForStarted())
        return -1;
    QByteArray said;
    while (said.count('\n') < lines && filling.waitForReadyRead(30000))
        said += filling.readAllStandardOutput();
    // A moment that falls anywhere in the writing of the next answers.
    QElapsedTimer moment;
    moment.start();
    while (moment.nsecsElapsed() < moreNs) {
    }
    ::kill(pid_t(filling.processId()), SIGKILL);
    filling.waitForFinished(-1);
    if (filling.exitStatus() != QProcess::CrashExit)
        qWarning("it ended by itself: %s", filling.readAllStandardError().constData());
    said += filling.readAllStandardOutput();
    // The last line may be torn: only whole ones were said.
    const QByteArray whole = said.left(said.lastIndexOf('\n') + 1).trimmed();
    return whole.isEmpty() ? first - 1 : whole.mid(whole.lastIndexOf('\n') + 1).toInt();
}

void KilledWhileFilling::compare(Workspace &workspace, int acknowledged, int *held)
{
    const auto answers = workspace.assessments().answers(m_assessment);
    CHECK_OK(answers);
    const auto entries = workspace.journal().size();
    CHECK_OK(entries);
    *held = int(*entries) - 2 - 1; // the workspace's name and the beginning; numbers count from 0
    QVERIFY2(*held == acknowledged || *held == acknowledged + 1,
             qPrintable(u"acknowledged up to %1, held up to %2"_s.arg(acknowledged).arg(*held)));
    diagnosis::Answers expected;
    for (int number = std::max(0, *held - m_form.itemCount() + 1); number <= *held; ++number) {
        const auto [item, answer] = test::fillingAnswer(m_form, number);
        expected.insert(item, answer);
    }
    QVERIFY(*answers == expected);
}

void KilledWhileFilling::losesNoAcknowledgedAnswer()
{
    QRandomGenerator random(20261123);
    int acknowledged = -1;
    int next = 0;
    for (int kill = 0; kill < 100; ++kill) {
        // Every tenth is killed before it said anything: while it opens the workspace.
        const int lines = kill % 10 == 0 ? 0 : 1 + random.bounded(12);
        const qint64 moreNs = kill % 10 == 0 ? random.bounded(30000000) : random.bounded(4000000);
        acknowledged = std::max(acknowledged, fillAndKill(next, lines, moreNs));
        auto opened = Workspace::open(m_folder, Access::Write, m_clock);
        CHECK_OK(opened);
        int held = -1;
        compare(**opened, acknowledged, &held);
        if (QTest::currentTestFailed())
            return;
        next = held + 1;
        acknowledged = held;
        if (kill % 20 == 19) {
            const auto problems = workspace::check(**opened);
            CHECK_OK(problems);
            QVERIFY2(problems->empty(), problems->empty() ? "" : qPrintable(problems->front().sentence));
        }
    }
    QVERIFY2(next > 300, qPrintable(QString::number(next)));
    qInfo("100 kills, %d answers saved, 0 acknowledged answers lost", next);
}

QTEST_GUILESS_MAIN(KilledWhileFilling)
#include "tst_killedwhilefilling.moc"
