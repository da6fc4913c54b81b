// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/wiring.h"
#include "core/base/clock.h"
#include "core/diagnosis/builtin.h"
#include "core/workspace/quicknotes.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeprompter.h"
#include "ui/diagnosis/itempanel.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

namespace {

/// The program with its settings in a file, as a person has it.
struct Program
{
    Program(const QString &folder, const QString &settingsFile) :
        settings(settingsFile), registry(pageRegistry(clock)),
        bench({*qApp, settings, prompter, clock, registry, [](const QString &, const Progress &) { return Result<>(); }, {}, {}})
    {
        bench.start(folder);
        bench.window().resize(1366, 768);
        bench.window().show();
        (void)QTest::qWaitForWindowActive(&bench.window());
    }
    template<class T>
    T *find(const QString &name)
    {
        for (T *each : bench.window().findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    diagnosis::ItemPanel *panel() { return find<diagnosis::ItemPanel>(u"itemPanel"_s); }

    SystemClock clock;
    test::FakePrompter prompter;
    widgets::FileSettings settings;
    shell::PageRegistry registry;
    shell::Workbench bench;
};

/// Answers one item after the other by its keys and says each place after its answer was saved, until it is killed. In
/// the field mode from the third item on; at the fifth a quick note is begun, and nobody presses Enter.
int fillUntilKilled(const QStringList &arguments)
{
    Program program(arguments.at(2), arguments.at(3));
    program.bench.frame()->go(widgets::ClientTarget{ClientId::fromString(arguments.at(4)), widgets::stageTab(Stage::Diagnosis), {}, {}});
    int step = 0;
    QTimer pace;
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        diagnosis::ItemPanel *panel = program.panel();
        if (!panel || step > 40)
            return;
        if (step == 5) {
            ++step;
            program.bench.frame()->run(u"note.quick"_s);
            QWidget *field = program.find<QWidget>(u"quicknote.words"_s);
            QInputMethodEvent typed;
            typed.setCommitString(u"서버는 창고에"_s);
            QCoreApplication::sendEvent(field, &typed);
            return;
        }
        if (step > 5) { // the line is saved by itself
            if (!workspace::waitingNotes(*program.bench.workspace(), ClientId::fromString(arguments.at(4)))->empty())
                std::printf("noted\n");
            std::fflush(stdout);
            return;
        }
        const QString item = panel->itemKey();
        QTest::keyClick(panel, Qt::Key(Qt::Key_0 + step % 6));
        if (step == 2)
            program.bench.frame()->run(u"diagnosis.field"_s);
        QTest::keyClick(program.panel(), Qt::Key_Down);
        std::printf("%s %d %s\n", qPrintable(item), step % 6, qPrintable(program.panel()->itemKey()));
        std::fflush(stdout);
        ++step;
    });
    pace.start(0);
    return QApplication::exec();
}

} // namespace

/// The laptop dies while a diagnosis is filled in the window. Started again, the program stands at the client, the
/// assessment and the item where it was, in the field mode it was in, and no answer that was given is missing.
class KilledInTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void goesOnAtTheVeryItem();
};

void KilledInTheWindow::goesOnAtTheVeryItem()
{
    QTemporaryDir place;
    const QString folder = place.filePath(u"현장.axw"_s);
    const QString settings = place.filePath(u"window.ini"_s);
    ClientId client;
    AssessmentId assessment;
    {
        const SystemClock clock;
        auto made = workspace::Workspace::create(folder, {u"김지원"_s, {}}, clock);
        CHECK_OK(made);
        clients::Client company;
        company.name = u"(주)예제물류"_s;
        client = (*made)->edit("Add client", [&] { return (*made)->clients().add(company); }).value();
        assessment = (*made)->edit("Begin assessment", [&] { return (*made)->assessments().begin(client, u"full"_s, diagnosis::Round::T0); })->id;
        widgets::FileSettings known(settings);
        known.setValue(u"person"_s, u"김지원"_s);
        known.setValue(u"language"_s, u"ko"_s);
    }
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, folder, settings, client.toString()});
    QVERIFY(program.waitForStarted());
    QByteArray said;
    while (!said.contains("noted") && program.waitForReadyRead(30000))
        said += program.readAllStandardOutput();
    QVERIFY2(said.contains("noted"), said + program.readAllStandardError());
    ::kill(pid_t(program.processId()), SIGKILL);
    program.waitForFinished(-1);
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    QStringList lines = QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
    lines.removeAll(u"noted"_s);
    QCOMPARE(lines.size(), 5);
    const QString last = lines.constLast().split(u' ').at(2);

    Program again(folder, settings);
    QVERIFY(again.prompter.errors.isEmpty());
    QTRY_VERIFY(again.panel());
    QCOMPARE(again.panel()->itemKey(), last);
    QVERIFY(again.bench.frame()->innerPage()->isImmersed());
    QTRY_COMPARE(QApplication::focusWidget(), again.panel());
    const auto answers = again.bench.workspace()->assessments().answers(assessment);
    CHECK_OK(answers);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        QCOMPARE(answers->value(parts.at(0)).mark, diagnosis::Mark::Level);
        QCOMPARE(answers->value(parts.at(0)).level, parts.at(1).toInt());
    }
    const auto notes = workspace::waitingNotes(*again.bench.workspace(), client);
    CHECK_OK(notes);
    QCOMPARE(notes->front().said, u"서버는 창고에"_s);

    // Closed as it should be, the next start is a new day.
    again.bench.window().close();
    QVERIFY(again.settings.value(u"place/"_s + again.bench.workspace()->id().toString(QUuid::WithoutBraces)).toString().isEmpty());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    new widgets::CompositionKeeper(&application);
    if (QCoreApplication::arguments().value(1) == u"--fill")
        return fillUntilKilled(QCoreApplication::arguments());
    KilledInTheWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedinthewindow.moc"
