// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/levelpanel.h"

#include "core/workspace/workspace.h"
#include "ui/portfolio/levelproposal.h"
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
    : QWidget(parent), m_context(context), m_state(state), m_choices(new QWidget(this)), m_all(new QRadioButton(m_choices)),
      m_some(new QRadioButton(m_choices)), m_resources(new QListWidget(m_choices)), m_advice(new QWidget(m_choices)),
      m_adviceText(new widgets::SoftText(context.theme, {}, Size::Small, m_advice)), m_run(new QPushButton(tr("Work out a proposal"), m_choices)),
      m_progress(new widgets::ProgressStrip(context.theme, this)),
      m_summary(new widgets::SoftText(context.theme, {}, Size::Body, this)),
      m_proposal(new LevelProposal(context.theme, state.language(), this)),
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
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(theme.px(6));
    choices->addWidget(m_all);
    choices->addWidget(m_some);
    choices->addWidget(widgets::makeLabel(theme, tr("Resources that must not be overbooked"), Size::Small, false, m_choices));
    m_resources->setObjectName(u"level.resources"_s);
    m_resources->setAccessibleName(tr("Resources that must not be overbooked"));
    m_resources->setMinimumHeight(theme.px(84.0));
    m_resources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_resources->setWordWrap(true);
    m_resources->setTextElideMode(Qt::ElideNone);
    choices->addWidget(m_resources, 1);
    auto *advice = new QVBoxLayout(m_advice);
    advice->setContentsMargins(0, 0, 0, 0);
    advice->setSpacing(theme.px(4));
    m_adviceText->setObjectName(u"level.advice"_s);
    advice->addWidget(m_adviceText);
    auto *setDates = new QPushButton(tr("Set their status date to today"), m_advice);
    setDates->setObjectName(u"level.setStatusDates"_s);
    setDates->setEnabled(!context.workspace.isReadOnly());
    advice->addWidget(setDates);
    choices->addWidget(m_advice);
    m_run->setObjectName(u"level.run"_s);
    choices->addWidget(m_run);
    column->addWidget(m_choices, 1);
    column->addWidget(m_progress);
    m_summary->setObjectName(u"level.summary"_s);
    column->addWidget(m_summary);
    column->addWidget(m_proposal, 1);
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
    connect(setDates, &QPushButton::clicked, this, &LevelPanel::setStatusDates);
    connect(m_all, &QRadioButton::toggled, this, &LevelPanel::showAdvice);
    connect(m_run, &QPushButton::clicked, this, &LevelPanel::run);
    connect(m_apply, &QPushButton::clicked, this, &LevelPanel::apply);
    connect(m_discard, &QPushButton::clicked, this, &LevelPanel::discard);
    connect(m_progress, &widgets::ProgressStrip::cancelled, &m_work, &widgets::Background::cancel);
    connect(&m_work, &widgets::Background::progressed, m_progress, &widgets::ProgressStrip::setProgress);
    connect(m_proposal, &LevelProposal::pocChosen, this, &LevelPanel::pocChosen);
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
        const int over = overbookedDays(load.load, m_state.portfolio().today);
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
    showAdvice();
}

/// Those whose plans hope for days that are over, and may be changed.
std::vector<PocId> LevelPanel::pocsWithPastWork() const
{
    const QSet<PocId> chosen = chosenPocs();
    std::vector<PocId> found;
    for (const Entry &entry : m_state.portfolio().entries) {
        if (chosen.contains(entry.id()) && entry.done < 1 && entry.advice.kind != poc::StatusDateAdvice::Kind::None && !entry.poc().isLocked())
            found.push_back(entry.id());
    }
    return found;
}

/// Levelling begins today: work that a plan still has in the past is not moved, and its load is not seen.
void LevelPanel::showAdvice()
{
    const int count = int(pocsWithPastWork().size());
    m_advice->setVisible(count > 0);
    m_adviceText->setText(tr("%n PoC(s) have unfinished work before today. It is not moved, and its load is not seen, until their status date says what is left.", nullptr, count));
}

void LevelPanel::setStatusDates()
{
    const std::vector<PocId> pocs = pocsWithPastWork();
    workspace::Workspace &workspace = m_context.workspace;
    const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Set status date to today"), [&]() -> Result<> {
        for (const PocId &id : pocs) {
            AXW_TRY_ASSIGN(poc, workspace.pocs().get(id));
            poc.statusDate = poc::statusDateOf(m_context.clock.today(), m_state.portfolio().find(id)->planned->calendar());
            AXW_TRY(workspace.pocs().change(poc));
        }
        return {};
    });
    if (!done)
        m_context.prompter.tell(done.error());
    else
        Q_EMIT told(tr("The status date of %n PoC(s) is today.", nullptr, int(pocs.size())), true);
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
    m_proposal->clear();
    const bool any = m_result != nullptr;
    const bool moves = any && !m_result->changesNothing();
    const bool tells = moves || (any && m_result->overbookedBefore > 0);
    m_choices->setVisible(!any);
    m_summary->setVisible(any && !moves);
    m_proposal->setVisible(tells);
    m_discard->setVisible(any);
    m_discard->setText(moves ? tr("Discard") : tr("Choose anew"));
    m_apply->setVisible(moves);
    if (!any)
        return;
    if (!moves)
        m_summary->setText(tells ? tr("Nothing can be moved that would help.") : tr("Nobody is overbooked: there is nothing to move."));
    if (tells)
        m_proposal->setResult(*m_result, m_state.portfolio());
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
