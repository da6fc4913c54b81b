// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// PortfolioPage: what a person does on it.
#include "core/workspace/workspace.h"
#include "ui/portfolio/levelpanel.h"
#include "ui/portfolio/pocpanel.h"
#include "ui/portfolio/portfoliobar.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/timelinechart.h"
#include "ui/portfolio/timelinemodel.h"
#include "ui/portfolio/timelineprint.h"
#include "ui/portfolio/timelinetable.h"
#include "ui/prompts/prompter.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>

#include <algorithm>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;

void PortfolioPage::offerActions()
{
    const auto make = [this](const QString &id, auto handler) {
        m_actions.insert(id, offer(id, handler));
        return m_actions.value(id);
    };
    make(u"plan.link"_s, [this] { linkPressed(); })->setEnabled(!context().workspace.isReadOnly());
    make(u"plan.fit"_s, [this] { m_chart->fit(); });
    make(u"plan.today"_s, [this] { m_chart->showToday(); });
    make(u"plan.zoomIn"_s, [this] { m_chart->zoomBy(240, -1); });
    make(u"plan.zoomOut"_s, [this] { m_chart->zoomBy(-240, -1); });
    make(u"portfolio.pdf"_s, [this] { savePdf(); });
    make(u"portfolio.print"_s, [this] { print(); });
    showInBar(make(u"portfolio.review"_s, [this] { nextToReview(); }));
    showInBar(make(u"portfolio.level"_s, [this] { setLevelling(m_side->currentWidget() != m_level); }));
}

int PortfolioPage::currentRow() const
{
    return m_state.rowOf(m_current);
}

QList<PocId> PortfolioPage::selectedPocs() const
{
    QList<PocId> pocs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const Entry *entry = m_state.entryAt(index.row());
        if (entry && !pocs.contains(entry->id()))
            pocs << entry->id();
    }
    return pocs;
}

void PortfolioPage::select(PocId poc)
{
    const int row = m_state.rowOf(poc);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->scrollTo(m_model->index(row, 0));
}

void PortfolioPage::rowPressed(int row, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_model->index(row, 0);
    if (m_state.rows()[size_t(row)].isHeading() && modifiers == Qt::NoModifier && !m_chart->hasFocus())
        m_chart->setFocus();
    const auto command = modifiers & Qt::ControlModifier ? QItemSelectionModel::Toggle | QItemSelectionModel::Rows
                                                         : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    m_table->selectionModel()->setCurrentIndex(index, command);
}

/// Enter and the double click: opens a plan, ends a link that is being drawn, opens and closes a group.
void PortfolioPage::rowActivated(int row)
{
    const Entry *entry = m_state.entryAt(row);
    if (!entry)
        collapse(row, !m_state.rows()[size_t(row)].collapsed);
    else if (!m_linkFrom.isNull())
        linkPressed();
    else
        open(entry->id());
}

void PortfolioPage::open(PocId poc)
{
    const Entry *entry = m_state.portfolio().find(poc);
    if (entry) {
        Q_EMIT openRequested(widgets::ClientTarget{entry->poc().client, widgets::stageTab(Stage::Poc), {{u"poc"_s, poc.toString()}},
                                                   entry->poc().caseFile});
    }
}

void PortfolioPage::collapse(int row, bool collapsed)
{
    if (row < 0 || row >= int(m_state.rows().size()) || !m_state.rows()[size_t(row)].isHeading())
        return;
    const QString key = m_state.rows()[size_t(row)].key;
    Arrangement how = m_state.arrangement();
    if (collapsed)
        how.collapsed.insert(key);
    else
        how.collapsed.remove(key);
    arrange(how);
    for (int at = 0; at < m_model->rowCount(); ++at) {
        if (m_state.rows()[size_t(at)].isHeading() && m_state.rows()[size_t(at)].key == key)
            m_table->setCurrentIndex(m_model->index(at, 0));
    }
}

void PortfolioPage::sortBy(int column)
{
    static constexpr Order orders[] = {Order::Name, Order::Company, Order::Finish, Order::Standing, Order::Slip, Order::Due};
    Arrangement how = m_state.arrangement();
    const Order wanted = orders[column];
    how.descending = how.order == wanted && !how.descending;
    how.order = wanted;
    arrange(how);
}

/// The first press says which PoC is waited for, the second which one waits.
void PortfolioPage::linkPressed()
{
    const Entry *entry = m_state.portfolio().find(m_current);
    if (!entry)
        return;
    if (m_linkFrom.isNull()) {
        m_linkFrom = m_current;
        m_chart->setLinkFrom(m_linkFrom);
        showFrame();
        return;
    }
    const PocId from = m_linkFrom;
    endLinking();
    if (from != m_current)
        link(from, m_current);
}

void PortfolioPage::endLinking()
{
    m_linkFrom = {};
    m_chart->setLinkFrom({});
    showFrame();
}

void PortfolioPage::link(PocId from, PocId to)
{
    if (context().workspace.isReadOnly())
        return;
    const auto made = context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Link PoCs"),
                                               [&] { return context().workspace.planReview().linkPocs(from, to); });
    if (!made) {
        context().prompter.tell(made.error());
        return;
    }
    const Entry *before = m_state.portfolio().find(from);
    const Entry *after = m_state.portfolio().find(to);
    Q_EMIT told(tr("“%1” waits for “%2” now.").arg(after->poc().name, before->poc().name), true);
}

void PortfolioPage::fillMenu()
{
    m_menu->clear();
    const Entry *entry = m_state.portfolio().find(m_current);
    if (!entry)
        return;
    connect(m_menu->addAction(tr("Open the plan")), &QAction::triggered, this, [this] { open(m_current); });
    connect(m_menu->addAction(tr("Level its resources…")), &QAction::triggered, this, [this] {
        setLevelling(true);
        m_level->startFor(m_current);
    });
    const bool writable = !context().workspace.isReadOnly();
    m_menu->addSeparator();
    QAction *wait = m_menu->addAction(m_linkFrom.isNull() ? tr("Link: another PoC waits for it (L)") : tr("Link to here (L)"));
    wait->setEnabled(writable);
    connect(wait, &QAction::triggered, this, &PortfolioPage::linkPressed);
    for (const poc::PocLink &link : m_state.portfolio().links) {
        if (link.predecessor != m_current && link.successor != m_current)
            continue;
        const Entry *other = m_state.portfolio().find(link.predecessor == m_current ? link.successor : link.predecessor);
        QAction *cut = m_menu->addAction(tr("Remove the link with “%1”").arg(QString(other->poc().name).replace(u'&', u"&&"_s)));
        cut->setEnabled(writable);
        connect(cut, &QAction::triggered, this, [this, id = link.id] {
            const auto done = context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Unlink PoCs"),
                                                       [&] { return context().workspace.planReview().unlinkPocs(id); });
            if (!done)
                context().prompter.tell(done.error());
        });
    }
    if (entry->poc().isLocked() && writable) {
        m_menu->addSeparator();
        connect(m_menu->addAction(tr("Accept the plan")), &QAction::triggered, m_panel, &PocPanel::accept);
        connect(m_menu->addAction(tr("Send the plan back…")), &QAction::triggered, m_panel, &PocPanel::sendBack);
    }
}

void PortfolioPage::setLevelling(bool on)
{
    m_side->setCurrentWidget(on ? static_cast<QWidget *>(m_level) : m_panel);
    if (on)
        m_level->setSelected(m_selected);
    else
        m_table->setFocus();
    Q_EMIT placeChanged();
}

/// The plans that wait for a project manager: only those are shown, and each press goes on to the next.
void PortfolioPage::nextToReview()
{
    setLevelling(false);
    const auto &entries = m_state.portfolio().entries;
    if (std::none_of(entries.begin(), entries.end(), [](const Entry &entry) { return entry.poc().isLocked(); })) {
        Q_EMIT told(tr("No plan waits for a project manager."), false);
        return;
    }
    Arrangement how = m_state.arrangement();
    if (!how.filter.submitted) {
        how.filter = {};
        how.filter.submitted = true;
        how.collapsed.clear();
        arrange(how);
        Q_EMIT frameChanged();
        if (const Entry *entry = m_state.entryAt(currentRow()); entry && entry->poc().isLocked())
            return;
    }
    const int rows = int(m_state.rows().size());
    for (int step = 1; step <= rows; ++step) {
        const int row = (std::max(0, currentRow()) + step) % rows;
        if (m_state.entryAt(row)) {
            select(m_state.entryAt(row)->id());
            return;
        }
    }
}

void PortfolioPage::savePdf()
{
    const QString suggested = tr("PoC timeline") + u".pdf"_s;
    auto path = context().prompter.chooseSaveFile(tr("Save the timeline as PDF (A3)"), suggested, {{tr("PDF files"), {u"pdf"_s}}});
    if (!path)
        return;
    if (!path->endsWith(u".pdf"_s, Qt::CaseInsensitive))
        *path += u".pdf"_s;
    const auto missing = writePdf(m_state, *m_model, *path);
    if (!missing) {
        context().prompter.tell(missing.error());
        return;
    }
    QString sentence = tr("The timeline is saved as “%1”.").arg(*path);
    if (!missing->isEmpty())
        sentence += u' ' + tr("No font here has: %1. They are empty boxes in it.").arg(missing->join(u", "_s));
    Q_EMIT told(sentence, false);
}

void PortfolioPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A3));
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the timeline"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto printed = portfolio::print(m_state, *m_model, printer); !printed)
        context().prompter.tell(printed.error());
}

void PortfolioPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_linkFrom.isNull()) {
        endLinking();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace axw::portfolio
