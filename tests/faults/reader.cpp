// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// faults_reader WORKSPACE: as an ordinary user (root may write everywhere, so root becomes nobody first), is refused
// to write and reads. Prints how many companies it read. Exit 0 when all held.
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/types.h>
#include <unistd.h>

using namespace axw;
using workspace::Access;
using workspace::Workspace;

int main(int count, char **arguments)
{
    constexpr unsigned nobody = 65534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return 2;
    const QCoreApplication application(count, arguments);
    const QString folder = QString::fromLocal8Bit(arguments[1]);
    const SystemClock clock;

    const auto writing = Workspace::open(folder, Access::Write, clock);
    if (writing || writing.error().kind != Error::Kind::ReadOnly || !writing.error().sentence.contains(folder)) {
        std::fprintf(stderr, "writing: %s\n", writing ? "was allowed" : qPrintable(writing.error().sentence));
        return 1;
    }
    const auto reading = Workspace::open(folder, Access::Read, clock);
    if (!reading) {
        std::fprintf(stderr, "reading: %s | %s\n", qPrintable(reading.error().sentence), qPrintable(reading.error().detail));
        return 1;
    }
    const auto edited = (*reading)->edit("Add client", [&] {
        clients::Client client;
        client.name = QStringLiteral("예제");
        return (*reading)->clients().add(client);
    });
    if (edited || edited.error().kind != Error::Kind::ReadOnly) {
        std::fprintf(stderr, "editing: %s\n", edited ? "was allowed" : qPrintable(edited.error().sentence));
        return 1;
    }
    const auto elsewhere = Workspace::create(folder + QStringLiteral("/../neu.axw"), {}, clock);
    if (elsewhere || elsewhere.error().kind != Error::Kind::ReadOnly) {
        std::fprintf(stderr, "making beside it: %s\n", elsewhere ? "was allowed" : qPrintable(elsewhere.error().sentence));
        return 1;
    }
    std::printf("%lld\n", (*reading)->clients().count().value_or(-1));
    return 0;
}
