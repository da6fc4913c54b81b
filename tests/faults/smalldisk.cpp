// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// faults_smalldisk FOLDER: fills a workspace on a small disk until it is full, and checks that what was promised is
// there, that what was refused left no trace, and that it goes on when there is room again. Exit 0 when all held.
#include "core/example/manyclients.h"
#include "core/workspace/check.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace axw;
using workspace::Access;
using workspace::Workspace;

namespace {

int failures = 0;

bool holds(bool condition, const char *what, const QString &more = {})
{
    if (!condition) {
        std::fprintf(stderr, "does not hold: %s %s\n", what, qPrintable(more));
        ++failures;
    }
    return condition;
}

void fill(const QString &folder, const QString &ballast)
{
    const SystemClock clock;
    auto made = Workspace::create(folder, {u"김지원"_s, u"센터"_s}, clock);
    if (!holds(made.has_value(), "a workspace is made", made ? QString() : made.error().sentence + made.error().detail))
        return;
    Workspace &workspace = **made;

    const auto companies = example::manyClients(20000);
    qint64 promised = 0;
    Result<ClientId> last;
    for (const clients::Client &company : companies) {
        clients::Client client = company;
        client.note = QString(900, u'가');
        last = workspace.edit("Add client", [&] { return workspace.clients().add(client); });
        if (!last)
            break;
        ++promised;
    }
    holds(promised > 20, "some fit", QString::number(promised));
    if (!holds(!last, "the disk runs full"))
        return;
    holds(last.error().kind == Error::Kind::Full, "the error says that the disk is full", last.error().sentence);
    holds(workspace.clients().count().value_or(-1) == promised, "what was promised can be read while it is full");

    const auto first = workspace.clients().summaries();
    if (holds(first && !first->empty(), "the list can be read")) {
        clients::Attachment about;
        about.client = first->front().client.id;
        about.name = u"사진.png"_s;
        const auto attached = workspace.attachBytes(about, QByteArray(3 * 1024 * 1024, 'x'));
        holds(!attached && attached.error().kind == Error::Kind::Full, "a file that does not fit is refused",
              attached ? u"it was taken"_s : attached.error().sentence);
        const auto kept = workspace.clients().of<clients::Attachment>(about.client);
        holds(kept && kept->empty(), "and not kept");
        holds(workspace.blobs().hashes().isEmpty(), "and no part of it is left");
    }

    made->reset();
    // Closing gave some room back: taken to the last byte, not even the file of a lock fits.
    QFile junk(ballast + u"2"_s);
    holds(junk.open(QIODevice::WriteOnly | QIODevice::Unbuffered), "the rest can be taken");
    while (junk.write(QByteArray(1024, 'x')) > 0) { }
    junk.close();
    const auto reading = Workspace::open(folder, Access::Read, clock);
    if (holds(reading.has_value(), "it can be read while the disk is full", reading ? QString() : reading.error().sentence))
        holds((*reading)->clients().count().value_or(-1) == promised, "and all is there");
    const auto writing = Workspace::open(folder, Access::Write, clock);
    holds(!writing && writing.error().kind == Error::Kind::Full, "writing is refused because the disk is full",
          writing ? u"it was opened"_s : writing.error().sentence);
    QFile::remove(ballast);
    junk.remove();
    auto opened = Workspace::open(folder, Access::Write, clock);
    if (!holds(opened.has_value(), "it opens for writing with room", opened ? QString() : opened.error().sentence))
        return;
    clients::Client again = companies.back();
    holds((*opened)->edit("Add client", [&] { return (*opened)->clients().add(again); }).has_value(), "it goes on with room");
    ++promised;
    opened->reset();

    const auto reopened = Workspace::open(folder, Access::Read, clock);
    if (!holds(reopened.has_value(), "it opens again"))
        return;
    holds((*reopened)->clients().count().value_or(-1) == promised, "all that was promised is there");
    const auto problems = workspace::check(**reopened);
    holds(problems && problems->empty(), "and it is sound", problems && !problems->empty() ? problems->front().sentence : QString());
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QString place = QString::fromLocal8Bit(arguments[1]);
    // Room to be made when the disk is full.
    QFile ballast(place + u"/ballast"_s);
    if (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(512 * 1024, 'x')) < 0)
        return 2;
    ballast.close();
    fill(place + u"/센터.axw"_s, ballast.fileName());
    return failures == 0 ? 0 : 1;
}
