// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reportbatch.h"

#include "core/report/writereport.h"
#include "core/sync/deliver.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace axw::workspace {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

/// Two companies of one name get two files, on file systems that know no capitals too.
QString asCompared(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QSet<QString> takenIn(const QString &folder)
{
    QSet<QString> taken;
    for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        taken.insert(asCompared(name));
    return taken;
}

QString unused(const QString &proposed, QSet<QString> &taken)
{
    QString name = proposed;
    for (int number = 2; taken.contains(asCompared(name)); ++number)
        name = sync::numberedName(proposed, number);
    taken.insert(asCompared(name));
    return name;
}

/// What the folder refuses one file it refuses the next; NotFound when a stick was pulled out.
bool stopsAll(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Full || error.kind == Error::Kind::ReadOnly || error.kind == Error::Kind::Io;
}

} // namespace

Result<Batch> writeReports(Workspace &workspace, ReportRequest request, const std::vector<ClientId> &clients, report::Format format,
                           const QString &folder, const picture::Figures &figures, const Progress &progress, report::PdfKind pdf)
{
    if (!report::wantsClient(request.kind))
        return fail(Error::Kind::Invalid, Words::tr("“%1” is about all clients at once; a batch is for reports about one.").arg(report::kindName(request.kind).in(request.language)));
    const QString shown = QDir::toNativeSeparators(folder);
    if (!QFileInfo(folder).isDir() && !QDir(QFileInfo(folder).absolutePath()).mkdir(QFileInfo(folder).fileName())) {
        const bool parent = QFileInfo(QFileInfo(folder).absolutePath()).isDir();
        return fail(parent ? Error::Kind::ReadOnly : Error::Kind::NotFound, Words::tr("The folder %1 cannot be made. Choose another place.").arg(shown));
    }
    if (!request.date.isValid())
        request.date = workspace.clock().today();
    Batch batch;
    QSet<QString> taken = takenIn(folder);
    for (const ClientId &client : clients) {
        progress.at(int(batch.lines.size()), int(clients.size()));
        if (progress.isCancelled()) {
            batch.stopped = Error{Error::Kind::Cancelled, Words::tr("Stopped. Files that are there are whole."), {}};
            return batch;
        }
        const auto known = workspace.clients().get(client);
        if (!known) { // erased while others were written
            batch.lines.push_back({client, {}, {}, known.error()});
            continue;
        }
        BatchLine line{client, known->name, {}, {}};
        request.client = client;
        const auto document = makeReport(workspace, request);
        if (document) {
            const QString name = unused(report::proposedFileName(request.kind, known->name, request.date, request.language, format), taken);
            const QString path = QFileInfo(QDir(folder).filePath(name)).absoluteFilePath();
            const auto written = report::writeReport(*document, format, figures, path, {}, pdf);
            if (written)
                line.file = path;
            else
                line.error = written.error();
            if (!written && stopsAll(written.error()))
                batch.stopped = written.error();
        } else {
            line.error = document.error();
        }
        batch.lines.push_back(std::move(line));
        if (batch.stopped)
            return batch;
    }
    progress.at(int(clients.size()), int(clients.size()));
    return batch;
}

} // namespace axw::workspace
