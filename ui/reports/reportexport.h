// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/pdfkind.h"
#include "core/report/reportkind.h"
#include "core/workspace/snapshots.h"
#include "ui/reports/axwbrun.h"

#include <QObject>

namespace axw::reports {

/// Writes a report by running axwb beside the window: charts need the interface's thread, and a child that only reads
/// leaves the window free. Stopped, it leaves no file: axwb renames what is whole.
class ReportExport final : public QObject
{
    Q_OBJECT

public:
    /// `program` is the path of axwb; empty is the one beside this program.
    explicit ReportExport(QString program = {}, QObject *parent = nullptr);

    bool isRunning() const { return m_run.isRunning(); }
    /// `folder` is the workspace's, `person` who writes, `spoken` the language of what is told; nothing happens while one is running.
    void start(const QString &folder, const QString &person, Language spoken, const workspace::ReportRequest &request, report::Format format,
               const QString &path, report::PdfKind pdf = report::PdfKind::Plain);
    void cancel() { m_run.cancel(); }

    /// The words of the call, without the program's name.
    static QStringList arguments(const QString &folder, const QString &person, Language spoken, const workspace::ReportRequest &request,
                                 report::Format format, const QString &path, report::PdfKind pdf = report::PdfKind::Plain);

Q_SIGNALS:
    /// `remarks`: what is wrong with it all the same, in sentences; mostly empty.
    void written(const QString &path, const QString &remarks);
    void failed(const axw::Error &error);

private:
    AxwbRun m_run;
    QString m_path;
};

} // namespace axw::reports
