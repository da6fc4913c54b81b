// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the start of the process to the first painted window, on a workspace of 10,000 clients under Xvfb, in turns with
// an empty QMainWindow; then the memory with the list of clients open. The files are in the system's cache.
#include "core/example/manyclients.h"
#include "core/workspace/workspace.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

namespace {

constexpr int companies = 10000;
constexpr int runs = 25;

struct Start
{
    double paintedMs = 0;
    double memoryMb = 0;
};

double memoryOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmRSS:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

void waitFor(QProcess &process, const QByteArray &word, QByteArray &said)
{
    while (!said.contains(word)) {
        if (!process.waitForReadyRead(60000))
            bench::giveUp(u"%1 did not say %2: %3"_s.arg(process.program(), QString::fromLatin1(word),
                                                         QString::fromLocal8Bit(process.readAllStandardError())));
        said += process.readAllStandardOutput();
    }
}

Start start(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    waitFor(process, "painted", said);
    Start measured;
    measured.paintedMs = double(timer.nsecsElapsed()) / 1e6;
    waitFor(process, "ready", said);
    measured.memoryMb = memoryOf(process.processId());
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        process.kill();
    return measured;
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    QTemporaryDir place;
    const QString folder = place.filePath(u"센터.axw"_s);
    {
        const SystemClock clock;
        auto workspace = bench::need(workspace::Workspace::create(folder, {u"김지원"_s, u"센터"_s}, clock));
        const auto all = example::manyClients(companies);
        bench::need(workspace->edit("Import companies", [&]() -> Result<> {
            for (const clients::Client &client : all) {
                AXW_TRY_ASSIGN(id, workspace->clients().add(client));
                AXW_TRY(workspace->cases().open(id, u"예제"_s, client.owner));
            }
            return {};
        }));
    }

    QProcess screen;
    screen.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    screen.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!screen.waitForReadyRead(30000))
        bench::giveUp(u"Xvfb does not start"_s);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(screen.readAllStandardOutput().trimmed()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);

    const QString program = QString::fromUtf8(AXW_PROGRAM);
    const QString empty = QString::fromUtf8(AXW_EMPTY);
    const QStringList words{u"--measure"_s, u"clients"_s, folder};
    start(program, words, environment); // fills the caches
    start(empty, {}, environment);
    bench::Samples ours;
    bench::Samples theirs;
    bench::Samples ratio;
    bench::Samples memory;
    for (int run = 0; run < runs; ++run) {
        const Start mine = start(program, words, environment);
        const Start plain = start(empty, {}, environment);
        ours.add(mine.paintedMs);
        theirs.add(plain.paintedMs);
        ratio.add(mine.paintedMs / plain.paintedMs);
        memory.add(mine.memoryMb);
    }
    screen.terminate();
    screen.waitForFinished();

    bench::say(u"start: first painted window, 10,000 clients, Xvfb"_s, bench::summary(ours, u"ms"_s), u"<= 150 ms"_s);
    bench::say(u"start: an empty QMainWindow"_s, bench::summary(theirs, u"ms"_s));
    bench::say(u"start: ratio, run by run"_s, bench::summary(ratio, QString()), u"<= 2.5"_s);
    bench::say(u"memory: the list of 10,000 clients open"_s, bench::summary(memory, u"MB"_s), u"<= 150 MB"_s);
    return 0;
}
