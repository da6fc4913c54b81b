// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/formimport.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace axw::widgets {
class Background;
class ProgressStrip;
class TableView;
}

namespace axw::settings {

class FormChangesModel;
class FormFindingsModel;
class FormListModel;

/// The questionnaires of the workspace: every version, who imported it and how many assessments use it; what could be
/// better about the one that is selected, or what is wrong with a workbook that was not taken; and side by side what a
/// version changed against the one before, or two selected ones against each other.
class FormsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit FormsSection(const widgets::PageContext &context, QWidget *parent = nullptr);

    /// Asks for a workbook and imports it.
    void chooseAndImport();
    void importFile(const QString &path);
    /// Takes over what changed in the workspace.
    void look();

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void keep(const QString &name, workspace::FormFile file);
    void exportSelected();
    void removeSelected();
    void selectionChanged();
    void showChanges();
    void showFindings(const QString &title, std::vector<forms::Problem> findings);

    widgets::PageContext m_context;
    FormListModel *m_forms;
    FormFindingsModel *m_findings;
    widgets::TableView *m_table;
    widgets::TableView *m_findingTable;
    QLabel *m_findingTitle;
    FormChangesModel *m_changes;
    widgets::TableView *m_changeTable;
    QLabel *m_changeTitle;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_remove;
    widgets::ProgressStrip *m_progress;
    widgets::Background *m_background;
};

} // namespace axw::settings
