// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportmaker.h"
#include "ui/widgets/figurepainter.h"
#include "ui/widgets/page.h"

#include <QPointer>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace axw::widgets {
class ProgressStrip;
}

namespace axw::reports {

class PagePreview;
class ReportChoice;
class ReportExport;

/// Chooses a report, shows its pages as they will be printed, and writes it to a file.
class ReportsPage final : public widgets::Page
{
    Q_OBJECT

public:
    /// `program` is the axwb that writes; empty is the one beside this program.
    explicit ReportsPage(const widgets::PageContext &context, const QString &program = {}, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void activated() override;
    bool isReady() const override;

private:
    QWidget *makeSide();
    QWidget *makeSight();
    QWidget *makeToolRow();
    void wish();
    void showReport(const std::shared_ptr<const PreparedReport> &report);
    void showMessage(const QString &title, const QString &text);
    void showPageNumber();
    void copyText();
    void exportNow();
    void fillForm();
    void written(const QString &path, const QString &remarks);
    void exportFailed(const Error &error);
    QString proposedName() const;

    widgets::FigurePainter m_figures;
    std::shared_ptr<const PreparedReport> m_report;
    ReportMaker *m_maker;
    ReportExport *m_export;
    QAction *m_batch = nullptr;
    ReportChoice *m_choice;
    QAction *m_copy = nullptr;
    QTimer *m_later;
    QLabel *m_fileName;
    QWidget *m_done;
    QLabel *m_doneName;
    QString m_donePath;
    QStackedWidget *m_sight;
    PagePreview *m_preview;
    QWidget *m_message = nullptr;
    QLabel *m_pageNumber;
    QToolButton *m_previous;
    QToolButton *m_next;
    widgets::ProgressStrip *m_progress;
    /// What is being made or shown: another report begins at its first page, the same one stays where it was.
    QVariantMap m_subject;
    int m_wantedPage = -1;
    bool m_stale = true;
    bool m_exportWanted = false;
};

} // namespace axw::reports
