// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdfkind.h"
#include "core/report/reportkind.h"
#include "core/workspace/snapshots.h"
#include "ui/reports/axwbrun.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QJsonObject;
class QLabel;
class QPushButton;

namespace axw::widgets {
class ProgressStrip;
class TableView;
}

namespace axw::reports {

class BatchModel;

/// The same report about many companies, into one folder: who, where, how far it is, and what became of each. Stopping
/// leaves the files that are whole.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `program` is the axwb that writes; empty is the one beside this program.
    BatchDialog(const widgets::PageContext &context, const workspace::ReportRequest &request, report::Format format, report::PdfKind pdf, const QString &program, QWidget *parent = nullptr);

    /// The words of the call, without the program's name.
    static QStringList arguments(const QString &workspace, const QString &person, Language spoken, const workspace::ReportRequest &request,
                                 report::Format format, report::PdfKind pdf, const QString &folder, const std::vector<ClientId> &clients);

protected:
    void reject() override;

private:
    void chooseFolder();
    void start();
    void ended(const QByteArray &out);
    /// What became of each, from what axwb printed.
    void showLines(const QJsonObject &said);
    void failed(const Error &error);
    void showState();

    widgets::PageContext m_context;
    workspace::ReportRequest m_request;
    report::Format m_format;
    report::PdfKind m_pdf;
    AxwbRun m_run;
    BatchModel *m_model;
    QCheckBox *m_all;
    QComboBox *m_stage;
    widgets::TableView *m_table;
    QLabel *m_folderName;
    QLabel *m_summary;
    widgets::ProgressStrip *m_progress;
    QPushButton *m_start;
    QPushButton *m_open;
    QPushButton *m_folderButton;
    QString m_folder;
};

} // namespace axw::reports
