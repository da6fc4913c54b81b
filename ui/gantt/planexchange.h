// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/workspace/planexchange.h"
#include "ui/widgets/background.h"
#include "ui/widgets/page.h"

#include <QProcess>
#include <QWidget>

#include <memory>

class QMenu;

namespace axw::widgets {
class ProgressStrip;
}

namespace axw::gantt {

/// Takes a plan in from a file and writes it to one. A plan comes in on another thread, by a connection of its own; it
/// goes out by axwb beside the window, which only reads, so that the window stays free while pages are painted. Shows how
/// far it is, and says afterwards what the file could not hold.
class PlanExchange final : public QWidget
{
    Q_OBJECT

public:
    /// `program` is the path of axwb; empty is the one beside this program.
    explicit PlanExchange(const widgets::PageContext &context, QWidget *parent = nullptr, QString program = {});
    ~PlanExchange() override;

    /// Puts "Import…", "Export" and "Copy a summary" into a menu.
    void offer(QMenu &menu);
    /// Whose plan it is; null: of none, and nothing can be taken in or out.
    void setPoc(PocId poc, const QString &name);
    bool isRunning() const;

    /// A kind of file a plan is written to.
    struct Kind
    {
        QString ending;
        QString paper; ///< of a PDF
    };
    /// The words of the call, without the program's name.
    static QStringList arguments(const QString &folder, PocId poc, const QString &path, const Kind &kind, Language language);

Q_SIGNALS:
    /// Something was done, in a sentence; `withUndo` when it can be taken back.
    void told(const QString &sentence, bool withUndo);

private:
    void copySummary();
    void chooseImport();
    void importFile(const QString &path);
    void imported(const Result<workspace::PlanImport> &done);
    void chooseExport(const Kind &kind, const QString &kindName);
    void exported(int exit, QProcess::ExitStatus status);
    void stop();
    void finish();
    void tellRemarks(const QString &sentence, const QStringList &remarks);

    widgets::PageContext m_context;
    QString m_program;
    PocId m_poc;
    QString m_name;
    QString m_path;
    bool m_cancelled = false;
    QProcess m_process;
    widgets::Background *m_background;
    widgets::ProgressStrip *m_strip;
    QList<QAction *> m_actions;
};

} // namespace axw::gantt
