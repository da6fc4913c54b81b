// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/benchmarks.h"
#include "core/workspace/formlist.h"
#include "ui/widgets/page.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace axw::widgets {
class SoftText;
class TableView;
}

namespace axw::settings {

class BenchmarkModel;

/// Benchmarks: those that the workspace's own frozen diagnoses make, form by form, and those of other files; to look at,
/// to write as a file and to read from one.
class BenchmarksSection final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchmarksSection(const widgets::PageContext &context, QWidget *parent = nullptr);

    /// Asks for a file and imports it.
    void chooseAndImport();
    /// Takes over what changed in the workspace.
    void look();

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void importFile(const QString &path);
    void exportShown();
    void removeShown();
    void showChosen();
    void fitColumns();
    const workspace::FormEntry *ownShown() const;
    const workspace::ImportedBenchmark *importedShown() const;
    diagnosis::Form formOf(const QString &key, int version) const;

    widgets::PageContext m_context;
    std::vector<workspace::FormEntry> m_forms; ///< that a frozen assessment may have been filled with
    std::vector<workspace::ImportedBenchmark> m_imported;
    BenchmarkModel *m_model;
    QComboBox *m_which;
    widgets::TableView *m_table;
    widgets::SoftText *m_words;
    QPushButton *m_export = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_stale = true; ///< worked out when it is first seen: a large centre has thousands of diagnoses
};

} // namespace axw::settings
