// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/levelpanel.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

LevelPanel::LevelPanel(const widgets::PageContext &context, PortfolioState &state, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_all(new QRadioButton(this)), m_some(new QRadioButton(this)),
      m_resources(new QListWidget(this)), m_run(new QPushButton(tr("Work out a proposal"), this)),
      m_progress(new widgets::ProgressStrip(context.theme, this)),
      m_summary(new widgets::SoftText(context.theme, {}, Size::Body, this)), m_moves(new QListWidget(this)),
      m_apply(new QPushButton(tr("Apply"), this)), m_discard(new QPushButton(tr("Discard"), this))
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"levelPanel"_s);
    widgets::setGround(this, theme, widgets::Colour::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(new widgets::SectionTitle(theme, tr("Level resources"), this), 1);
    auto *close = new QToolButton(this);
    close->setObjectName(u"level.close"_s);
    close->setAutoRaise(true);
    close->setIcon(theme.icon(u"window-close"_s));
    close->setAccessibleName(tr("Close levelling"));
    close->setToolTip(close->accessibleName());
    head->addWidget(close);
    column->addLayout(head);
    m_all->setObjectName(u"level.all"_s);
    m_some->setObjectName(u"level.some"_s);
    m_all->setChecked(true);
    column->addWidget(m_all);
    column->addWidget(m_some);
    column->addWidget(widgets::makeLabel(theme, tr("Resources that must not be overbooked"), Size::Small, false, this));
    m_resources->setObjectName(u"level.resources"_s);
    m_resources->setAccessibleName(tr("Resources that must not be overbooked"));
    m_resources->setMinimumHeight(theme.px(84.0));
    m_resources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_resources->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_resources, 2);
    m_run->setObjectName(u"level.run"_s);
    column->addWidget(m_run);
    column->addWidget(m_progress);
    m_summary->setObjectName(u"level.summary"_s);
    column->addWidget(m_summary);
    m_moves->setObjectName(u"level.moves"_s);
    m_moves->setAccessibleName(tr("What would be moved, and why"));
    m_moves->setWordWrap(true);
    m_moves->setAlternatingRowColors(true);
    m_moves->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_moves->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_moves, 5);
    auto *buttons = new QHBoxLayout;
    m_apply->setObjectName(u"level.apply"_s);
    widgets::makePrimary(m_apply);
    m_discard->setObjectName(u"level.discard"_s);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_apply, 1);
    column->addLayout(buttons);

    connect(close, &QToolButton::clicked, this, [this] {
        discard();
        Q_EMIT closeRequested();
    });
    connect(m_run, &QPushButton::clicked, this, &LevelPanel::run);
    connect(m_apply, &QPushButton::clicked, this, &LevelPanel::apply);
    connect(m_discard, &QPushButton::clicked, this, &LevelPanel::discard);
    connect(m_progress, &widgets::ProgressStrip::cancelled, &m_work, &widgets::Background::cancel);
    connect(&m_work, &widgets::Background::progressed, m_progress, &widgets::ProgressStrip::setProgress);
    connect(m_moves, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT pocChosen(PocId::fromBytes(item->data(idRole).toByteArray()));
    });
    connect(m_moves, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pocChosen(PocId::fromBytes(item->data(idRole).toByteArray()));
    });
    const auto renew = [this] {
        fillResources();
        showChoice();
    };
    connect(&state, &PortfolioState::rowsChanged, this, renew);
    connect(&state, &PortfolioState::contentChanged, this, renew);
    connect(&state, &PortfolioState::proposalGone, this, [this] {
        m_result.reset();
        showResult();
        m_summary->setText(tr("A plan was changed meanwhile, so the proposal no longer holds. Work it out again."));
        m_summary->show();
    });
    renew();
    showResult();
}

/// Keeps what was ticked; at first those that are overbooked.
void LevelPanel::fillResources()
{
    if (m_result)
        return; // what it was worked out for stays in sight
    QHash<QByteArray, bool> ticked;
    for (int row = 0; row < m_resources->count(); ++row)
        ticked.insert(m_resources->item(row)->data(idRole).toByteArray(), m_resources->item(row)->checkState() == Qt::Checked);
    const QSignalBlocker quiet(m_resources);
    m_resources->clear();
    for (const LoadOfResource &load : m_state.resourceLoads()) {
        const int over = load.load.overbookedDays();
        auto *item = new QListWidgetItem(over == 0 ? load.resource.name
                                                   : tr("%1 · %n day(s) overbooked", nullptr, over).arg(load.resource.name), m_resources);
        item->setData(idRole, load.resource.id.bytes());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.value(load.resource.id.bytes(), over > 0) ? Qt::Checked : Qt::Unchecked);
    }
}

void LevelPanel::showChoice()
{
    m_all->setText(tr("All %n PoC(s) shown", nullptr, m_state.shownCount()));
    m_some->setText(tr("The %n selected PoC(s)", nullptr, int(m_selected.size())));
    m_some->setEnabled(!m_selected.isEmpty());
    if (m_selected.isEmpty())
        m_all->setChecked(true);
    m_run->setEnabled(!m_work.isRunning() && !m_context.workspace.isReadOnly() && m_resources->count() > 0);
}

void LevelPanel::setSelected(const QList<PocId> &pocs)
{
    if (m_result || m_work.isRunning())
        return;
    m_selected = pocs;
    showChoice();
}

void LevelPanel::startFor(PocId poc)
{
    discard();
    m_selected = {poc};
    const Entry *entry = m_state.portfolio().find(poc);
    for (int row = 0; entry && row < m_resources->count(); ++row) {
        const auto id = ResourceId::fromBytes(m_resources->item(row)->data(idRole).toByteArray());
        const auto &own = entry->planned->plan.resources;
        const bool works = std::any_of(own.begin(), own.end(), [&id](const poc::Resource &each) { return each.id == id; });
        m_resources->item(row)->setCheckState(works ? Qt::Checked : Qt::Unchecked);
    }
    showChoice();
    m_some->setChecked(true);
    m_run->setFocus();
}

QSet<PocId> LevelPanel::chosenPocs() const
{
    QSet<PocId> pocs;
    if (m_some->isChecked())
        return QSet<PocId>(m_selected.begin(), m_selected.end());
    for (const Entry &entry : m_state.portfolio().entries) {
        if (passes(entry, m_state.arrangement().filter, m_state.language()))
            pocs.insert(entry.id());
    }
    return pocs;
}

void LevelPanel::run()
{
    discard();
    LevellingWish wish;
    wish.pocs = chosenPocs();
    for (int row = 0; row < m_resources->count(); ++row) {
        if (m_resources->item(row)->checkState() == Qt::Checked)
            wish.resources.insert(ResourceId::fromBytes(m_resources->item(row)->data(idRole).toByteArray()));
    }
    auto made = std::make_shared<LevellingResult>();
    const bool started = m_work.start(
        [portfolio = m_state.portfolio(), wish, language = m_state.language(), made](const Progress &progress) -> Result<> {
            AXW_TRY_ASSIGN(result, level(portfolio, wish, language, progress));
            *made = std::move(result);
            return {};
        },
        [this, made](const Result<> &result) { finished(result, made); });
    if (!started)
        return;
    m_progress->start(tr("Looking for a better order…"));
    showChoice();
}

void LevelPanel::finished(const Result<> &result, const std::shared_ptr<LevellingResult> &made)
{
    m_progress->finish();
    showChoice();
    if (!result) {
        if (result.error().kind != Error::Kind::Cancelled)
            m_context.prompter.tell(result.error());
        return;
    }
    m_result = made;
    if (!made->changesNothing())
        m_state.setProposal(m_result);
    showResult();
}

void LevelPanel::showResult()
{
    m_moves->clear();
    const bool any = m_result != nullptr;
    m_summary->setVisible(any);
    m_moves->setVisible(any);
    m_discard->setVisible(any);
    m_apply->setVisible(any && !m_result->changesNothing());
    if (!any)
        return;
    m_summary->setText(m_result->changesNothing() && m_result->overbookedBefore == 0 ? tr("Nobody is overbooked: there is nothing to move.")
                                                                                     : levellingSummary(*m_result, m_state.language()));
    const auto nameOfTask = [this](PocId poc, TaskId task) {
        const Entry *entry = m_state.portfolio().find(poc);
        const poc::Task *found = entry ? entry->planned->plan.find(task) : nullptr;
        const QString pocName = entry ? entry->poc().name : QString();
        return found ? tr("%1 · %2", "a task and its PoC").arg(found->name, pocName) : pocName;
    };
    const auto add = [this](PocId poc, const QStringList &lines) {
        auto *item = new QListWidgetItem(lines.join(u'\n'), m_moves);
        item->setData(idRole, poc.bytes());
    };
    const auto day = [this](schedule::Moment moment) { return formatShortDate(schedule::dateOf(moment), m_state.language()); };
    for (const TaskMove &move : m_result->moves) {
        const QString days = move.days == 0 ? tr("same day") : move.days > 0 ? tr("%n working day(s) later", nullptr, move.days)
                                                                             : tr("%n working day(s) earlier", nullptr, -move.days);
        add(move.poc, {nameOfTask(move.poc, move.task), tr("%1 → %2 (%3)").arg(day(move.from), day(move.to), days), move.why});
    }
    for (const Unmoved &stays : m_result->unmoved)
        add(stays.poc, {tr("Stays: %1").arg(nameOfTask(stays.poc, stays.task)), stays.why});
}

void LevelPanel::apply()
{
    if (!m_result)
        return;
    const auto result = m_result;
    m_result.reset();
    m_state.setProposal(nullptr);
    const auto done = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Level resources"),
                                               [&] { return applyLevelling(m_context.workspace.pocs(), *result); });
    showResult();
    if (!done) {
        m_context.prompter.tell(done.error());
        return;
    }
    Q_EMIT told(levellingSummary(*result, m_state.language()), true);
}

void LevelPanel::discard()
{
    m_work.cancel();
    if (!m_result)
        return;
    m_result.reset();
    m_state.setProposal(nullptr);
    showResult();
    fillResources();
    showChoice();
}

} // namespace axw::portfolio
