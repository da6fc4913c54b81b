// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/base/clock.h"
#include "core/report/plaintext.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/reports/batchdialog.h"
#include "ui/reports/filldialog.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/reportchoice.h"
#include "ui/reports/reportexport.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;
using workspace::ReportRequest;

ReportsPage::ReportsPage(const PageContext &context, const QString &program, QWidget *parent) :
    Page(context, parent),
    m_maker(new ReportMaker(context.workspace.folder(), context.workspace.person(), context.clock, this)),
    m_export(new ReportExport(program, this)),
    m_later(new QTimer(this))
{
    setTitle(tr("Reports"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeLine(theme(), Qt::Vertical, this));
    row->addWidget(makeSight(), 1);
    m_copy = offer(u"report.copy"_s, [this] { copyText(); });
    m_copy->setEnabled(false);
    showInBar(m_copy);
    m_batch = offer(u"report.batch"_s, [this, program] {
        BatchDialog(this->context(), m_choice->request(), m_choice->format(), m_choice->pdfKind(), program, window()).exec();
    });
    showInBar(m_batch);
    showInBar(offer(u"report.fill"_s, [this] { fillForm(); }));
    setPrimaryAction(offer(u"report.export"_s, [this] { exportNow(); }));

    // What was typed elsewhere shows here after a moment, not at every letter.
    m_later->setSingleShot(true);
    m_later->setInterval(300);
    connect(m_later, &QTimer::timeout, this, &ReportsPage::wish);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this] {
        m_stale = true;
        m_choice->refresh();
        if (isVisible())
            m_later->start();
    });
    connect(m_choice, &ReportChoice::changed, this, &ReportsPage::wish);
    connect(m_choice, &ReportChoice::formatChanged, this, [this] { m_fileName->setText(proposedName()); });
    connect(m_maker, &ReportMaker::made, this, &ReportsPage::showReport);
    connect(m_maker, &ReportMaker::failed, this, [this](const Error &error) {
        m_progress->finish();
        showMessage(tr("Nothing to report yet"), error.sentence);
    });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_export->isRunning()) {
            m_export->cancel();
            return;
        }
        m_maker->cancel();
        m_progress->finish();
        showMessage(tr("The preview was stopped"), tr("Choose a report again to see it. It can be exported without the preview."));
    });
    connect(m_export, &ReportExport::written, this, &ReportsPage::written);
    connect(m_export, &ReportExport::failed, this, &ReportsPage::exportFailed);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportsPage::showPageNumber);
    m_fileName->setText(proposedName());
}

ReportsPage::~ReportsPage() = default;

QWidget *ReportsPage::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(theme().px(Size::Inspector) + theme().px(12)); // two columns of kinds, also in English
    setGround(side, theme(), Colour::Surface);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *scroll = new QScrollArea(side);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_choice = new ReportChoice(context(), scroll);
    setGround(m_choice, theme(), Colour::Surface);
    scroll->setWidget(m_choice);
    column->addWidget(scroll, 1);
    column->addWidget(makeLine(theme(), Qt::Horizontal, side));

    auto *foot = new QVBoxLayout;
    const int edge = theme().px(16);
    foot->setContentsMargins(edge, theme().px(12), edge, theme().px(12));
    foot->setSpacing(theme().px(4));
    foot->addWidget(new SoftText(theme(), tr("File name"), Size::Small, side));
    m_fileName = makeLabel(theme(), {}, Size::Small, false, side);
    m_fileName->setObjectName(u"fileName"_s);
    m_fileName->setWordWrap(true);
    foot->addWidget(m_fileName);

    m_done = new QWidget(side);
    auto *done = new QVBoxLayout(m_done);
    done->setContentsMargins(0, theme().px(6), 0, 0);
    done->setSpacing(theme().px(6));
    m_doneName = makeLabel(theme(), {}, Size::Small, true, m_done);
    m_doneName->setObjectName(u"written"_s);
    m_doneName->setWordWrap(true);
    done->addWidget(m_doneName);
    auto *buttons = new QHBoxLayout;
    auto *open = new QPushButton(tr("Open"), m_done);
    open->setObjectName(u"openFile"_s);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_donePath)); });
    auto *folder = new QPushButton(tr("Open folder"), m_done);
    folder->setObjectName(u"openFolder"_s);
    connect(folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_donePath).absolutePath())); });
    auto *deliver = new QPushButton(tr("Deliver…"), m_done);
    deliver->setObjectName(u"deliver"_s);
    deliver->setToolTip(tr("Puts the file into the outbox, from where it is delivered when its place can be reached"));
    deliver->setEnabled(!context().workspace.isReadOnly());
    connect(deliver, &QPushButton::clicked, this, [this] {
        const ReportRequest request = m_choice->request();
        QVariantMap place{{u"add"_s, m_donePath}, {u"about"_s, report::kindName(request.kind).in(language())}};
        if (const QString subject = m_choice->subject(); !subject.isEmpty())
            place[u"about"_s] = place[u"about"_s].toString() + u" · "_s + subject;
        if (!request.client.isNull())
            place[u"client"_s] = request.client.toString();
        Q_EMIT openRequested(RailTarget{u"outbox"_s, place});
    });
    buttons->addWidget(open);
    buttons->addWidget(folder);
    buttons->addWidget(deliver);
    buttons->addStretch(1);
    done->addLayout(buttons);
    m_done->hide();
    foot->addWidget(m_done);
    column->addLayout(foot);
    return side;
}

QWidget *ReportsPage::makeSight()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    m_progress = new ProgressStrip(theme(), right);
    column->addWidget(m_progress);
    m_sight = new QStackedWidget(right);
    m_preview = new PagePreview(theme(), m_figures, m_sight);
    m_sight->addWidget(m_preview);
    column->addWidget(m_sight, 1);
    const bool whole = context().settings.value(u"reports/fit"_s).toString() == u"page";
    m_preview->setFit(whole ? PagePreview::Fit::Page : PagePreview::Fit::Width);
    return right;
}

QWidget *ReportsPage::makeToolRow()
{
    auto *bar = new QWidget(this);
    setGround(bar, theme(), Colour::Surface);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme().px(12), theme().px(4), theme().px(12), theme().px(4));
    row->setSpacing(theme().px(4));
    const auto button = [&](const QString &name, const QString &icon, const QString &words, int step) {
        auto *made = new QToolButton(bar);
        made->setObjectName(name);
        made->setIcon(theme().icon(icon));
        made->setToolTip(words);
        made->setAccessibleName(words);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, [this, step] { m_preview->showPage(m_preview->currentPage() + step); });
        return made;
    };
    m_previous = button(u"previousPage"_s, u"go-previous"_s, tr("Previous page"), -1);
    m_next = button(u"nextPage"_s, u"go-next"_s, tr("Next page"), 1);
    m_pageNumber = makeLabel(theme(), {}, Size::Body, false, bar);
    m_pageNumber->setObjectName(u"pageNumber"_s);
    row->addWidget(m_previous);
    row->addWidget(m_pageNumber);
    row->addWidget(m_next);
    row->addStretch(1);

    auto *fits = new QButtonGroup(bar);
    const bool whole = context().settings.value(u"reports/fit"_s).toString() == u"page";
    const auto fit = [&](const QString &name, const QString &words, PagePreview::Fit wanted) {
        auto *made = new QToolButton(bar);
        made->setObjectName(name);
        made->setText(words);
        made->setCheckable(true);
        made->setAutoRaise(true);
        made->setChecked(whole == (wanted == PagePreview::Fit::Page));
        fits->addButton(made);
        connect(made, &QToolButton::clicked, this, [this, wanted] {
            m_preview->setFit(wanted);
            context().settings.setValue(u"reports/fit"_s, wanted == PagePreview::Fit::Page ? u"page"_s : u"width"_s);
        });
        row->addWidget(made);
    };
    fit(u"fitWidth"_s, tr("Page width"), PagePreview::Fit::Width);
    fit(u"fitPage"_s, tr("Whole page"), PagePreview::Fit::Page);
    return bar;
}

QString ReportsPage::proposedName() const
{
    const ReportRequest request = m_choice->request();
    return report::proposedFileName(request.kind, m_choice->subject(), request.date, request.language, m_choice->format());
}

void ReportsPage::activated()
{
    if (m_stale)
        wish();
    // The page has come to the front first: what is asked for stands behind the question where the file is to go.
    if (std::exchange(m_exportWanted, false))
        QTimer::singleShot(0, this, &ReportsPage::exportNow);
}

bool ReportsPage::isReady() const
{
    return !m_stale && !m_maker->isBusy() && m_preview->isPainted();
}

void ReportsPage::wish()
{
    m_later->stop();
    m_stale = false;
    m_done->hide();
    m_fileName->setText(proposedName());
    if (m_batch)
        m_batch->setEnabled(report::wantsClient(m_choice->request().kind));
    if (primaryAction())
        primaryAction()->setEnabled(m_choice->isComplete() && !m_export->isRunning());
    if (!m_choice->isComplete()) {
        m_maker->cancel();
        m_progress->finish();
        showMessage(tr("Choose a demand company"), tr("The report's pages appear here as they will be printed."));
        return;
    }
    QVariantMap subject = m_choice->place();
    subject.remove(u"language"_s);
    subject.remove(u"format"_s);
    if (subject != std::exchange(m_subject, subject) && m_wantedPage < 0)
        m_wantedPage = 0;
    m_progress->start(tr("Preparing the preview"));
    m_maker->make(m_choice->request());
}

void ReportsPage::showReport(const std::shared_ptr<const PreparedReport> &report)
{
    m_progress->finish();
    m_report = report;
    m_copy->setEnabled(true);
    m_preview->setPages(std::shared_ptr<const report::PagedDocument>(report, &report->pages));
    if (m_wantedPage >= 0)
        m_preview->showPage(std::exchange(m_wantedPage, -1));
    m_sight->setCurrentWidget(m_preview);
    if (primaryAction())
        primaryAction()->setEnabled(!m_export->isRunning());
    showPageNumber();
}

/// The whole report as lines for a messenger.
void ReportsPage::copyText()
{
    if (!m_report)
        return;
    QGuiApplication::clipboard()->setText(report::plainText(m_report->document));
    Q_EMIT told(tr("The report is on the clipboard as text."), false);
}

void ReportsPage::showMessage(const QString &title, const QString &text)
{
    if (m_message) {
        m_sight->removeWidget(m_message);
        m_message->deleteLater();
    }
    m_message = new EmptyState(theme(), u"office-report"_s, title, text, m_sight);
    m_message->setObjectName(u"message"_s);
    m_sight->addWidget(m_message);
    m_sight->setCurrentWidget(m_message);
    m_report.reset();
    m_copy->setEnabled(false);
    m_preview->setPages(nullptr);
    showPageNumber();
}

void ReportsPage::showPageNumber()
{
    const int count = m_preview->pageCount();
    const int page = m_preview->currentPage();
    m_pageNumber->setText(count > 0 ? tr("%1 / %2", "page and number of pages").arg(page + 1).arg(count) : QString());
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

void ReportsPage::exportNow()
{
    if (!m_choice->isComplete() || m_export->isRunning())
        return;
    const QString folder = context().settings.value(u"reports/folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    const QString suffix = report::formatCode(m_choice->format());
    const auto path = context().prompter.chooseSaveFile(tr("Export report"), QDir(folder).filePath(proposedName()), {{suffix.toUpper(), {suffix}}});
    if (!path)
        return;
    context().settings.setValue(u"reports/folder"_s, QFileInfo(*path).absolutePath());
    primaryAction()->setEnabled(false);
    m_done->hide();
    m_progress->start(tr("Writing %1").arg(QFileInfo(*path).fileName()));
    m_export->start(context().workspace.folder(), context().workspace.person(), language(), m_choice->request(), m_choice->format(), *path, m_choice->pdfKind());
}

void ReportsPage::fillForm()
{
    FillDialog dialog(context(), ClientId::fromString(m_choice->place().value(u"client"_s).toString()), this);
    connect(&dialog, &FillDialog::written, this, [this](const QString &path) { Q_EMIT told(tr("%1 was written.").arg(QFileInfo(path).fileName()), false); });
    dialog.exec();
}

void ReportsPage::written(const QString &path, const QString &remarks)
{
    m_progress->finish();
    primaryAction()->setEnabled(true);
    m_donePath = path;
    const QString name = tr("Written: %1").arg(QFileInfo(path).fileName());
    m_doneName->setText(remarks.isEmpty() ? name : name + u'\n' + remarks);
    m_done->show();
    Q_EMIT told(tr("%1 was written.").arg(QFileInfo(path).fileName()), false);
}

void ReportsPage::exportFailed(const Error &error)
{
    m_progress->finish();
    primaryAction()->setEnabled(true);
    if (error.kind == Error::Kind::Cancelled)
        Q_EMIT told(error.sentence, false);
    else
        context().prompter.tell(error);
}

QVariantMap ReportsPage::saveState() const
{
    QVariantMap state = m_choice->place();
    state.insert(u"page"_s, m_preview->currentPage());
    return state;
}

void ReportsPage::restoreState(const QVariantMap &state)
{
    m_choice->setPlace(state);
    if (state.contains(u"page"_s))
        m_wantedPage = state.value(u"page"_s).toInt();
    m_exportWanted = state.value(u"export"_s).toBool();
    m_stale = true;
    if (isVisible())
        wish();
}

} // namespace axw::reports
