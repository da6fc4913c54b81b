// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/axwbrun.h"

#include <QCoreApplication>
#include <QDir>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 5000;

} // namespace

AxwbRun::AxwbRun(QString program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    if (m_program.isEmpty())
        m_program = QDir(QCoreApplication::applicationDirPath()).filePath(u"axwb"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, &AxwbRun::ended);
    connect(&m_process, &QProcess::readyReadStandardError, this, &AxwbRun::hear);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed({Error::Kind::Internal, tr("The report could not be written: the program %1 could not be started.").arg(QDir::toNativeSeparators(m_program)),
                           m_process.errorString()});
    });
}

AxwbRun::~AxwbRun()
{
    m_process.disconnect(this);
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void AxwbRun::start(const QStringList &words)
{
    if (isRunning())
        return;
    m_cancelled = false;
    m_line.clear();
    m_out.clear();
    m_said.clear();
    m_process.start(m_program, words);
    m_process.closeWriteChannel();
}

void AxwbRun::cancel()
{
    m_cancelled = true;
    m_process.terminate();
    m_patience.start();
}

/// Lines are words for a person, or how far it is.
void AxwbRun::hear()
{
    m_line += m_process.readAllStandardError();
    for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(end);
        m_line.remove(0, end + 1);
        const qsizetype slash = line.indexOf('/');
        bool counts = false;
        const int all = line.mid(slash + 1).toInt(&counts);
        const int done = counts ? line.left(slash).toInt(&counts) : 0;
        if (slash > 0 && counts)
            Q_EMIT progressed(done, all);
        else
            m_said += QString::fromUtf8(line.startsWith("axwb: ") ? line.mid(6) : line) + u'\n';
    }
}

void AxwbRun::ended(int exit, QProcess::ExitStatus status)
{
    m_patience.stop();
    hear();
    m_out = m_process.readAllStandardOutput();
    const QString said = (m_said + QString::fromUtf8(m_line)).trimmed();
    if (status == QProcess::NormalExit && exit == 0) {
        Q_EMIT done(m_out, said);
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
