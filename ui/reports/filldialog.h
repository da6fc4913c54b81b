// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filling/formfile.h"
#include "ui/reports/fillmodel.h"
#include "ui/widgets/page.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace axw::widgets {
class Background;
class ProgressStrip;
class TableView;
class ToneText;
}

namespace axw::reports {

class ClientField;

/// Fills an office's own form: which form, for whom, what will stand in each field; a text may be typed for this company
/// and PoC alone. Forms that were opened and have fields are kept in the workspace.
class FillDialog final : public QDialog
{
    Q_OBJECT

public:
    FillDialog(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);
    ~FillDialog() override;

    /// Reads a form on another thread and shows its fields.
    void openForm(const QString &path);
    bool isBusy() const;

Q_SIGNALS:
    /// A file was written.
    void written(const QString &path);

private:
    QWidget *makeSide();
    QWidget *makeFields();
    QWidget *makeEditor();
    void fillForms(const QString &chosen);
    void fillPocs();
    void chooseFile();
    void chooseKept();
    void forgetForm();
    void read(const QString &name, const QByteArray &bytes, const QString &path);
    void gather();
    void showOutcome();
    void showRow();
    void typed();
    void save();
    void saved(const QString &path);
    int currentRow() const;
    /// Work on another thread; it takes the place of what runs, and of what waits.
    void run(const QString &words, const std::function<Result<>(const Progress &)> &work, const std::function<void(const Result<> &)> &finished);

    widgets::PageContext m_context;
    std::shared_ptr<const filling::FormFile> m_form;
    QString m_formName;
    std::vector<filling::FormField> m_fields;
    FillModel *m_model;
    widgets::Background *m_background;
    QComboBox *m_forms;
    QPushButton *m_forget;
    ClientField *m_client;
    QComboBox *m_pocs;
    QButtonGroup *m_languages;
    widgets::TableView *m_table;
    QLabel *m_summary;
    QLabel *m_fieldName;
    QLabel *m_fieldAbout;
    QPlainTextEdit *m_text;
    QPushButton *m_known;
    widgets::ProgressStrip *m_progress;
    widgets::ToneText *m_done;
    QPushButton *m_openFolder;
    QPushButton *m_save;
    QString m_donePath;
    bool m_showing = false; ///< the editor is being filled, not typed into
    bool m_reading = false; ///< a form is being read, or waits to be
    std::function<void()> m_next; ///< what was asked for while other work ran
};

} // namespace axw::reports
