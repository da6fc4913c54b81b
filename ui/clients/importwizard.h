// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/importpreview.h"
#include "ui/widgets/background.h"
#include "ui/widgets/page.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QMimeData;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace axw::widgets {
class FilterChip;
class NotedField;
class ProgressStrip;
class TableView;
}

namespace axw::clients {

/// Imports a list of companies (가져오기): a CSV file or workbook is chosen or dropped, how it was read is shown and can
/// be changed, every row says what would become of it and why, and one edit does it. Reading, planning and importing
/// run on another thread.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(const widgets::PageContext &context, QWidget *parent = nullptr);

    /// Shows the wizard with a file, or asks for one.
    void start(const QString &path = {});

    /// The first file among what is held over the window that may be a list; empty when there is none.
    static QString listIn(const QMimeData &data);

Q_SIGNALS:
    /// Also of an import without refused rows, which closes the wizard.
    void imported(int created, int updated, int refused);

public Q_SLOTS:
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Kind = ImportPreviewModel::Kind;

    QWidget *makeHead();
    QWidget *makeColumns();
    QWidget *makePreview();
    QWidget *makeFoot();
    void chooseFile();
    void openFile(const QString &path);
    /// `again`: the file itself is to be read anew.
    void read(bool again);
    void showReading();
    void showColumns();
    void showCounts();
    void showWhy();
    void showOnly(std::optional<Kind> kind);
    void chooseColumn(exchange::CompanyField field, const QString &column);
    void saveRefused();
    void run();
    void ended(const Result<> &answer);

    widgets::PageContext m_context;
    ImportRequest m_request;
    ImportReading m_reading;
    ImportPreviewModel *m_model;
    widgets::Background *m_background;
    bool m_readAgain = false;   ///< something was changed while the file was being read
    bool m_imported = false;    ///< this file was imported: only its refused rows can be saved now
    QStackedWidget *m_stack;
    QLabel *m_file;
    QComboBox *m_encoding;
    QLabel *m_sheetName;
    QComboBox *m_sheet;
    QSpinBox *m_header;
    QHash<exchange::CompanyField, QComboBox *> m_columns;
    widgets::TableView *m_preview;
    QLabel *m_why; ///< of the row at hand, in full
    widgets::FilterChip *m_all;
    QHash<int, widgets::FilterChip *> m_kinds;
    widgets::NotedField *m_problem;
    widgets::ProgressStrip *m_progress;
    QPushButton *m_refused;
    QPushButton *m_run;
};

} // namespace axw::clients
