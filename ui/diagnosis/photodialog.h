// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/photomodel.h"
#include "ui/widgets/background.h"
#include "ui/widgets/page.h"

#include <QDialog>
#include <QHash>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QStandardItemModel;

namespace axw::widgets {
class NotedField;
class ProgressStrip;
class TableView;
}

namespace axw::diagnosis {

/// A telephone's photographs as evidence: a folder is chosen, each photograph finds its item by when it was taken, a
/// person corrects item and grade, and one edit keeps them. Reading and keeping run on another thread.
class PhotoDialog final : public QDialog
{
    Q_OBJECT

public:
    PhotoDialog(const widgets::PageContext &context, AssessmentId assessment, std::vector<PhotoItem> items, QWidget *parent = nullptr);

    /// Shows the dialog with a folder, or asks for one.
    void start(const QString &folder = {});

Q_SIGNALS:
    /// How many became evidence, in one edit.
    void kept(int photos);

public Q_SLOTS:
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeSide();
    QWidget *makeFoot();
    void chooseFolder();
    void openFolder(const QString &folder);
    void showRead(workspace::PhotoFolder folder, std::vector<QImage> pictures);
    void showLeftOut(const std::vector<workspace::LeftOut> &leftOut);
    void showSelected();
    void showCounts();
    void decide(PhotoModel::Decision decision);
    void run();
    void ended(const Result<workspace::PhotosKept> &answer);
    std::vector<int> selectedRows() const;

    widgets::PageContext m_context;
    AssessmentId m_assessment;
    PhotoModel *m_model;
    widgets::Background *m_background;
    bool m_reading = false;
    QStackedWidget *m_stack;
    QLabel *m_folder;
    QSpinBox *m_ahead;
    widgets::TableView *m_list;
    QStandardItemModel *m_leftOutModel;
    QLabel *m_leftOutTitle;
    widgets::TableView *m_leftOut;
    QWidget *m_side;
    QLabel *m_selected;
    QLabel *m_picture;
    QLabel *m_facts;
    QComboBox *m_item;
    QButtonGroup *m_decisions;
    widgets::NotedField *m_problem;
    widgets::ProgressStrip *m_progress;
    QPushButton *m_run;
};

} // namespace axw::diagnosis
