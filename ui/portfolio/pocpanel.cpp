// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/pocpanel.h"

#include "core/base/formats.h"
#include "core/poc/lateness.h"
#include "core/poc/predecessors.h"
#include "core/portfolio/links.h"
#include "core/workspace/workspace.h"
#include "ui/portfolio/standingtone.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/checkededit.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using schedule::dateOf;
using schedule::lastDayOf;
using widgets::Fact;
using widgets::Size;
using widgets::Tone;

PocPanel::PocPanel(const widgets::PageContext &context, PortfolioState &state, QWidget *parent)
    : QWidget(parent), m_context(context), m_state(state), m_inspector(new widgets::Inspector(context.theme, this)),
      m_soon(new QTimer(this))
{
    setObjectName(u"pocPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_inspector);
    m_inspector->setAccessibleName(tr("Chosen PoC"));
    // Never at once: it may be a button of this panel that changed what is shown, and it is thrown away.
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &PocPanel::renew);
    connect(&state, &PortfolioState::rowsChanged, m_soon, qOverload<>(&QTimer::start));
    connect(&state, &PortfolioState::contentChanged, m_soon, qOverload<>(&QTimer::start));
}

void PocPanel::setPoc(PocId poc)
{
    if (poc == m_poc)
        return;
    m_poc = poc;
    m_soon->start();
}

bool PocPanel::done(const Result<> &result)
{
    if (!result)
        m_context.prompter.tell(result.error());
    return result.has_value();
}

void PocPanel::renew()
{
    // A comment that is being written is not thrown away by somebody else's edit.
    const auto *field = m_inspector->findChild<QLineEdit *>(u"commentText"_s);
    const QString writing = field ? field->text() : QString();
    m_inspector->clear();
    const Entry *now = entry();
    if (!now) {
        m_inspector->addText(tr("Choose a PoC to see how it stands."));
        return;
    }
    m_inspector->addHeading(now->poc().name, QStringList{now->client, now->consultant}.join(now->client.isEmpty() || now->consultant.isEmpty() ? QString() : u" · "_s));
    auto *open = new QPushButton(tr("Open the plan"), m_inspector->widget());
    open->setObjectName(u"openPlan"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_poc); });
    m_inspector->addWidget(open);
    addStanding(*now);
    addReview(*now);
    addLinks(*now);
    addKnocks(*now);
    addComments(*now);
    if (auto *again = m_inspector->findChild<QLineEdit *>(u"commentText"_s))
        again->setText(writing);
}

void PocPanel::addStanding(const Entry &entry)
{
    const Language language = m_state.language();
    QList<Fact> facts{{tr("Standing"), nameOf(entry.standing, language), toneOf(entry.standing), {}}};
    if (entry.hasPlan()) {
        facts << Fact{tr("Plan"), formatDateRange(dateOf(entry.start), lastDayOf(entry.start, entry.finish), language), Tone::Neutral, {}}
              << Fact{tr("Done"), formatPercent(entry.done, 0), Tone::Neutral, {}};
    }
    if (entry.poc().due.isValid())
        facts << Fact{tr("Promised"), formatDateWithWeekday(entry.poc().due, language), Tone::Neutral, {}};
    if (entry.expected) {
        facts << Fact{tr("Expected"), tr("%1, with the unfinished work moved behind today").arg(formatDateWithWeekday(lastDayOf(entry.start, *entry.expected), language)),
                      Tone::Neutral, {}};
    }
    if (entry.slip)
        facts << Fact{tr("Baseline"), entry.planned->baseline->name + u": "_s + poc::latenessText(*entry.slip, poc::Against::Baseline, language), Tone::Neutral, {}};
    for (const Milestone &milestone : entry.milestones) {
        if (!milestone.done) {
            facts << Fact{milestone.gate ? tr("Next gate") : tr("Next milestone"),
                          u"%1 %2"_s.arg(formatShortDate(lastDayOf(entry.start, milestone.at), language), milestone.name), Tone::Neutral, {}};
            break;
        }
    }
    if (!entry.advisers.isEmpty())
        facts << Fact{tr("Advisers"), entry.advisers.join(u", "_s), Tone::Neutral, {}};
    m_inspector->addFacts(facts);
    m_inspector->addText(concernsText(entry, language).join(u'\n'));
}

void PocPanel::addLinks(const Entry &entry)
{
    bool any = false;
    for (const poc::PocLink &link : m_state.portfolio().links) {
        const bool waits = link.successor == entry.id();
        if (!waits && link.predecessor != entry.id())
            continue;
        const Entry *other = m_state.portfolio().find(waits ? link.predecessor : link.successor);
        if (!other)
            continue;
        if (!any)
            m_inspector->addSection(tr("Links"));
        any = true;
        m_inspector->addWidget(makeLink(link, *other, waits));
    }
}

/// The other's name, the lag between them, and a way to take the link away.
QWidget *PocPanel::makeLink(const poc::PocLink &link, const Entry &other, bool waits)
{
    const widgets::Theme &theme = m_context.theme;
    const Language language = m_state.language();
    const bool writable = !m_context.workspace.isReadOnly();
    auto *whole = new QWidget(m_inspector->widget());
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, theme.px(4));
    rows->setSpacing(theme.px(2));
    rows->addWidget(new widgets::SoftText(theme, waits ? tr("Waits for “%1”").arg(other.poc().name) : tr("“%1” waits for it").arg(other.poc().name),
                                          Size::Body, whole));
    auto *row = new QHBoxLayout;
    row->addWidget(widgets::makeLabel(theme, tr("Lag"), Size::Body, false, whole));
    const auto shownLag = [language](const poc::Lag &lag) { return poc::lagText(lag.lag, lag.unit, language); };
    const poc::Lag now{link.lag, link.unit};
    auto *lag = new widgets::CheckedEdit(theme, [shownLag](const QString &typed) -> widgets::Reading {
        const auto read = poc::parseLag(typed);
        if (!read)
            return {false, typed, Tone::Bad, tr("Write it as 2d, -1d or 4h, or by the clock as 3ed.")};
        if (read->lag != 0 && read->unit != schedule::LagUnit::Work && read->unit != schedule::LagUnit::Elapsed)
            return {false, typed, Tone::Bad, tr("Between PoCs a lag is a length of time: 2d, -1d, 4h, or 3ed by the clock.")};
        return {true, shownLag(*read), Tone::Neutral, {}};
    }, whole);
    lag->setObjectName(u"pocLag"_s);
    lag->setPlaceholderText(tr("none"));
    lag->setAccessibleName(tr("Lag behind “%1”, or a lead with a minus sign").arg(waits ? other.poc().name : entry()->poc().name));
    lag->setShown(shownLag(now));
    lag->setEnabled(writable);
    connect(lag, &widgets::CheckedEdit::accepted, this, [this, id = link.id, now](const QString &shown) {
        const poc::Lag wanted = poc::parseLag(shown).value_or(now);
        if (wanted != now)
            (void)done(m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Change link of PoCs"), [&] { return m_context.workspace.planReview().setLag(id, wanted); }));
    });
    row->addWidget(lag, 1);
    auto *cut = new QPushButton(tr("Remove"), whole);
    cut->setObjectName(u"unlink"_s);
    cut->setAccessibleName(tr("Remove the link with “%1”").arg(other.poc().name));
    cut->setEnabled(writable);
    connect(cut, &QPushButton::clicked, this, [this, id = link.id] { unlink(id); });
    row->addWidget(cut);
    rows->addLayout(row);
    rows->addWidget(widgets::makeTeller(theme, lag, whole));
    return whole;
}

void PocPanel::unlink(PocLinkId link)
{
    (void)done(m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Unlink PoCs"), [&] { return m_context.workspace.planReview().unlinkPocs(link); }));
}

void PocPanel::addKnocks(const Entry &entry)
{
    const auto &links = m_state.portfolio().links;
    const bool waitedFor = std::any_of(links.begin(), links.end(), [&entry](const poc::PocLink &link) { return link.predecessor == entry.id(); });
    if (!waitedFor || !entry.hasPlan())
        return;
    m_inspector->addSection(tr("What slips if this slips"));
    auto *line = new QWidget(m_inspector->widget());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = widgets::makeLabel(m_context.theme, tr("Working days later"), Size::Body, false, line);
    auto *days = new QSpinBox(line);
    days->setObjectName(u"slipDays"_s);
    days->setRange(1, 250);
    days->setValue(m_slipDays);
    label->setBuddy(days);
    days->setAccessibleName(label->text());
    row->addWidget(label, 1);
    row->addWidget(days);
    m_inspector->addWidget(line);
    auto *list = new widgets::SoftText(m_context.theme, {}, Size::Body, m_inspector->widget());
    list->setObjectName(u"knocks"_s);
    m_inspector->addWidget(list);
    fillKnocks(list, entry.id());
    connect(days, &QSpinBox::valueChanged, list, [this, list, id = entry.id()](int value) {
        m_slipDays = value;
        fillKnocks(list, id);
    });
}

void PocPanel::fillKnocks(QLabel *into, PocId poc) const
{
    const std::vector<Knock> knocks = knockOn(m_state.portfolio(), poc, m_slipDays);
    QStringList lines;
    for (size_t i = 1; i < knocks.size(); ++i) {
        const Entry *other = m_state.portfolio().find(knocks[i].poc);
        QString line = tr("“%1”: begins %2, ends %3 (%n working day(s) later)", nullptr, knocks[i].finishDays)
                           .arg(other->poc().name, formatShortDate(dateOf(knocks[i].start), m_state.language()),
                                formatShortDate(lastDayOf(knocks[i].start, knocks[i].finish), m_state.language()));
        if (knocks[i].missesDue)
            line += u' ' + tr("and misses its promised day");
        lines << line;
    }
    into->setText(lines.isEmpty() ? tr("Nothing: whoever waits for it has room enough.") : lines.join(u'\n'));
}

void PocPanel::addReview(const Entry &entry)
{
    if (entry.poc().review == poc::Review::Draft)
        return;
    m_inspector->addSection(tr("Review"));
    QString state = nameOf(entry.poc().review, m_state.language());
    if (!entry.poc().reviewer.isEmpty())
        state += u" · %1 · %2"_s.arg(entry.poc().reviewer, formatDate(seoulTime(entry.poc().reviewed.toMSecsSinceEpoch()).date(), m_state.language()));
    m_inspector->addText(state);
    if (!entry.poc().isLocked())
        return;
    m_inspector->addText(tr("The plan is locked until there is an answer. Accepting keeps it as a baseline."));
    addMilestones(entry);
    auto *line = new QWidget(m_inspector->widget());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *back = new QPushButton(tr("Send back…"), line);
    back->setObjectName(u"sendBack"_s);
    auto *accept = new QPushButton(tr("Accept"), line);
    accept->setObjectName(u"accept"_s);
    widgets::makePrimary(accept);
    for (QPushButton *button : {back, accept}) {
        button->setEnabled(!m_context.workspace.isReadOnly());
        row->addWidget(button, 1);
    }
    connect(back, &QPushButton::clicked, this, &PocPanel::sendBack);
    connect(accept, &QPushButton::clicked, this, &PocPanel::accept);
    m_inspector->addWidget(line);
}

/// What a project manager is asked to say yes to: when it is decided, and what has moved since the baseline.
void PocPanel::addMilestones(const Entry &entry)
{
    const Language language = m_state.language();
    QStringList lines;
    for (const Milestone &milestone : entry.milestones) {
        QString line = u"◆ %1 %2"_s.arg(formatShortDate(lastDayOf(entry.start, milestone.at), language), milestone.name);
        if (milestone.gate)
            line += u' ' + tr("(gate)");
        if (milestone.baseline) {
            const int days = entry.planned->calendar().workingDaysBetween(lastDayOf(entry.start, *milestone.baseline), lastDayOf(entry.start, milestone.at));
            if (days != 0)
                line += u' ' + poc::briefLatenessText(days, poc::Against::Baseline, language);
        }
        lines << line;
    }
    if (!lines.isEmpty())
        m_inspector->addText(lines.join(u'\n'));
}

void PocPanel::addComments(const Entry &entry)
{
    const auto comments = m_context.workspace.planReview().comments(entry.id());
    m_inspector->addSection(entry.openComments > 0 ? tr("Comments · %n open", nullptr, entry.openComments) : tr("Comments"));
    if (!comments) {
        m_inspector->addText(comments.error().sentence);
        return;
    }
    for (const poc::PlanComment &each : *comments) {
        const poc::Task *task = entry.planned->plan.find(each.task);
        const QString about = task ? tr("On “%1”: ").arg(task->name) : QString();
        const QDateTime written = seoulTime(each.written.toMSecsSinceEpoch());
        m_inspector->addText(u"%1%2\n%3 · %4"_s.arg(about, each.text, each.writtenBy, formatDateTime(written, m_state.language())));
        auto *settled = new QCheckBox(tr("Settled"), m_inspector->widget());
        settled->setChecked(each.settled);
        settled->setAccessibleName(tr("Settled: %1").arg(each.text));
        settled->setEnabled(!m_context.workspace.isReadOnly());
        connect(settled, &QCheckBox::clicked, this, [this, id = each.id](bool on) {
            (void)done(m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Settle comment"), [&] { return m_context.workspace.planReview().settle(id, on); }));
        });
        m_inspector->addWidget(settled);
    }
    auto *text = new QLineEdit(m_inspector->widget());
    text->setObjectName(u"commentText"_s);
    text->setPlaceholderText(tr("Comment on the plan, Enter"));
    text->setAccessibleName(tr("Comment on the plan"));
    text->setEnabled(!m_context.workspace.isReadOnly());
    connect(text, &QLineEdit::returnPressed, this, [this, text] {
        const QString words = text->text();
        text->clear();
        comment(words);
    });
    m_inspector->addWidget(text);
}

void PocPanel::comment(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    workspace::Workspace &workspace = m_context.workspace;
    const auto made = workspace.edit(QT_TRANSLATE_NOOP("edit", "Comment on plan"),
                                     [&] { return workspace.planReview().comment(m_poc, {}, text, workspace.person()); });
    if (!made)
        m_context.prompter.tell(made.error());
}

void PocPanel::accept()
{
    const Entry *now = entry();
    if (!now)
        return;
    workspace::Workspace &workspace = m_context.workspace;
    const std::shared_ptr<const PlannedPoc> planned = now->planned;
    const auto made = workspace.edit(QT_TRANSLATE_NOOP("edit", "Accept plan"), [&]() -> Result<BaselineId> {
        // The baseline's name has to be free: a plan may be accepted twice on one day.
        AXW_TRY_ASSIGN(known, workspace.planReview().baselines(m_poc));
        const QString wanted = tr("Accepted %1").arg(formatDate(m_context.clock.today(), m_state.language()));
        QString name = wanted;
        for (int number = 2; std::any_of(known.begin(), known.end(), [&name](const poc::Baseline &each) { return each.name == name; }); ++number)
            name = u"%1 (%2)"_s.arg(wanted).arg(number);
        return workspace.planReview().accept(planned->plan, planned->dates, name, workspace.person());
    });
    if (!made) {
        m_context.prompter.tell(made.error());
        return;
    }
    Q_EMIT told(tr("The plan of “%1” is accepted and kept as a baseline.").arg(planned->poc().name), true);
}

void PocPanel::sendBack()
{
    const Entry *now = entry();
    if (!now)
        return;
    const QString name = now->poc().name;
    const auto why = m_context.prompter.askText(tr("Send the plan back"), tr("What has to change in the plan of “%1”?").arg(name), {}, true);
    if (!why)
        return;
    workspace::Workspace &workspace = m_context.workspace;
    if (done(workspace.edit(QT_TRANSLATE_NOOP("edit", "Send plan back"),
                            [&] { return workspace.planReview().sendBack(m_poc, workspace.person(), *why); })))
        Q_EMIT told(tr("The plan of “%1” is sent back.").arg(name), true);
}

} // namespace axw::portfolio
