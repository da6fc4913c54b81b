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
QString unused(const QString &proposed, QSet<QString> &used)
{
    QString name = proposed;
    for (int number = 2; used.contains(name.toCaseFolded()); ++number)
        name = sync::numberedName(proposed, number);
    used.insert(name.toCaseFolded());
    return name;
}

bool stopsAll(const Error &error)
{
    return error.kind == Error::Kind::Full || error.kind == Error::Kind::ReadOnly || error.kind == Error::Kind::Io;
}

} // namespace

Result<std::vector<BatchLine>> writeReports(Workspace &workspace, ReportRequest request, const std::vector<ClientId> &clients,
                                            report::Format format, const QString &folder, const picture::Figures &figures, const Progress &progress, report::PdfKind pdf)
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
    std::vector<BatchLine> lines;
    QSet<QString> used;
    for (const ClientId &client : clients) {
        progress.at(int(lines.size()), int(clients.size()));
        if (progress.isCancelled())
            return lines;
        AXW_TRY_ASSIGN(known, workspace.clients().get(client));
        BatchLine line{client, known.name, {}, {}};
        request.client = client;
        const auto document = makeReport(workspace, request);
        if (document) {
            const QString name = unused(report::proposedFileName(request.kind, known.name, request.date, request.language, format), used);
            const QString path = QFileInfo(QDir(folder).filePath(name)).absoluteFilePath();
            const auto written = report::writeReport(*document, format, figures, path, {}, pdf);
            if (!written && stopsAll(written.error()))
                return fail(written.error());
            if (written)
                line.file = path;
            else
                line.error = written.error();
        } else {
            line.error = document.error();
        }
        lines.push_back(std::move(line));
    }
    progress.at(int(clients.size()), int(clients.size()));
    return lines;
}

} // namespace axw::workspace
