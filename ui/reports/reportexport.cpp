// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;

ReportExport::ReportExport(QString program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    if (m_program.isEmpty())
        m_program = QDir(QCoreApplication::applicationDirPath()).filePath(u"axwb"_s);
    connect(&m_process, &QProcess::finished, this, &ReportExport::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed({Error::Kind::Internal, tr("The report could not be written: the program %1 could not be started.").arg(QDir::toNativeSeparators(m_program)),
                           m_process.errorString()});
    });
}

ReportExport::~ReportExport()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QStringList ReportExport::arguments(const QString &folder, const QString &person, Language spoken, const workspace::ReportRequest &request,
                                    report::Format format, const QString &path, report::PdfKind pdf)
{
    QStringList words{u"report"_s, folder, u"--kind"_s, report::kindCode(request.kind)};
    if (report::wantsClient(request.kind))
        words << u"--client"_s << request.client.toString();
    if (!request.assessment.isNull())
        words << u"--assessment"_s << request.assessment.toString();
    else if (request.round)
        words << u"--round"_s << keyOf(*request.round);
    if (!request.visit.isNull())
        words << u"--visit"_s << request.visit.toString();
    if (!person.isEmpty())
        words << u"--as"_s << person;
    words << u"--lang"_s << languageCode(request.language) << u"--messages"_s << languageCode(spoken) << u"--format"_s << report::formatCode(format) << u"--out"_s << path;
    if (format == report::Format::Pdf && pdf == report::PdfKind::Archive)
        words << u"--pdfa"_s;
    return words;
}

void ReportExport::start(const QString &folder, const QString &person, Language spoken, const workspace::ReportRequest &request,
                         report::Format format, const QString &path, report::PdfKind pdf)
{
    if (isRunning())
        return;
    m_path = path;
    m_cancelled = false;
    m_process.start(m_program, arguments(folder, person, spoken, request, format, path, pdf));
    m_process.closeWriteChannel();
}

void ReportExport::cancel()
{
    m_cancelled = true;
    m_process.kill();
}

void ReportExport::ended(int exit, QProcess::ExitStatus status)
{
    // What axwb says is in sentences for a person already.
    QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    said.remove(QRegularExpression(u"^axwb: "_s, QRegularExpression::MultilineOption));
    if (status == QProcess::NormalExit && exit == 0) {
        Q_EMIT written(m_path, said);
        return;
    }
    if (m_cancelled) {
        Q_EMIT failed({Error::Kind::Cancelled, tr("The export was stopped; no file was written."), {}});
        return;
    }
    if (status != QProcess::NormalExit || said.isEmpty())
        Q_EMIT failed({Error::Kind::Internal, tr("The report could not be written. A file that was there before is unchanged."), said});
    else
        Q_EMIT failed({Error::Kind::Io, said, {}});
}

} // namespace axw::reports
