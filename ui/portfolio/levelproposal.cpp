// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/levelproposal.h"

#include "core/base/formats.h"
#include "ui/portfolio/timelinewords.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/text.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace axw::portfolio {

using namespace Qt::Literals::StringLiterals;
using schedule::dateOf;
using widgets::Fact;
using widgets::Tone;

namespace {

constexpr int idRole = Qt::UserRole + 1;

/// From so many to so many: better, worse, or neither.
Tone toneOf(int before, int after)
{
    return after > before ? Tone::Bad : after < before ? Tone::Good : after > 0 ? Tone::Warn : Tone::Neutral;
}

QString nameOfTask(const Portfolio &portfolio, PocId poc, TaskId task)
{
    const Entry *entry = portfolio.find(poc);
    const poc::Task *found = entry ? entry->planned->plan.find(task) : nullptr;
    return found ? found->name : QString();
}

QString nameOfPoc(const Portfolio &portfolio, PocId poc)
{
    const Entry *entry = portfolio.find(poc);
    return entry ? entry->poc().name : QString();
}

} // namespace

LevelProposal::LevelProposal(const widgets::Theme &theme, Language language, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(language), m_facts(new widgets::FactList(theme, this)), m_moves(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addWidget(new widgets::SoftText(theme, tr("Days are working days, counted from today on."), widgets::Size::Small, this));
    m_facts->setObjectName(u"level.price"_s);
    column->addWidget(m_facts);
    m_moves->setObjectName(u"level.moves"_s);
    m_moves->setAccessibleName(tr("What would be moved, and why"));
    m_moves->setWordWrap(true);
    m_moves->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_moves->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_moves, 1);
    const auto choose = [this](const QListWidgetItem *item) {
        const PocId poc = item ? PocId::fromBytes(item->data(idRole).toByteArray()) : PocId();
        if (!poc.isNull())
            Q_EMIT pocChosen(poc);
    };
    connect(m_moves, &QListWidget::itemActivated, this, choose);
    connect(m_moves, &QListWidget::currentItemChanged, this, choose);
}

QString LevelProposal::day(schedule::Moment moment) const
{
    return formatShortDate(dateOf(moment), m_language);
}

QString LevelProposal::days(int count) const
{
    return tr("%1 d", "days with their sign").arg(signedDays(count));
}

void LevelProposal::addHead(const QString &words, PocId poc, bool bad)
{
    auto *item = new QListWidgetItem(words, m_moves);
    item->setFont(m_theme.font(widgets::Size::Body, true));
    item->setBackground(m_theme.colour(widgets::Colour::Weekend));
    if (bad)
        item->setForeground(m_theme.colour(widgets::Colour::Bad));
    item->setData(idRole, poc.bytes());
}

void LevelProposal::addLines(const QStringList &lines, PocId poc)
{
    auto *item = new QListWidgetItem(lines.join(u'\n'), m_moves);
    item->setData(idRole, poc.bytes());
}

void LevelProposal::fillFacts(const LevellingResult &result)
{
    const auto change = [](int before, int after) { return u"%1 → %2"_s.arg(formatNumber(before), formatNumber(after)); };
    const int later = result.laterPocs();
    QList<Fact> facts{{tr("Overbooked days"), change(result.overbookedBefore, result.overbookedAfter),
                       toneOf(result.overbookedBefore, result.overbookedAfter), {}},
                      {tr("Late PoCs"), change(result.lateBefore, result.lateAfter), toneOf(result.lateBefore, result.lateAfter), {}}};
    facts << Fact{tr("PoCs that end later"), later == 0 ? tr("none") : tr("%1 (%2 in all)", "how many, by how many days").arg(formatNumber(later), days(result.addedDays())),
                  Tone::Neutral, {}};
    facts << Fact{tr("Tasks moved"), formatNumber(qint64(result.moves.size())), Tone::Neutral, {}};
    m_facts->setFacts(facts);
}

void LevelProposal::addPrice(const LevellingPrice &price, const LevellingResult &result, const Portfolio &portfolio)
{
    QStringList head{nameOfPoc(portfolio, price.poc), tr("Ends %1 → %2 (%3)", "a day, another, by how much later").arg(formatShortDate(schedule::lastDayOf(price.before), m_language), formatShortDate(schedule::lastDayOf(price.after), m_language), days(price.days))};
    if (price.promise) {
        const auto kept = [this](int past) { return past == 0 ? tr("kept", "a promise") : days(past); };
        const QString change = price.pastBefore == price.pastAfter ? kept(price.pastAfter)
                                                                   : u"%1 → %2"_s.arg(kept(price.pastBefore), kept(price.pastAfter));
        head << (price.promise->baseline ? tr("Baseline %1: %2", "a day, and whether it is kept") : tr("Promised %1: %2", "a day, and whether it is kept"))
                    .arg(formatShortDate(price.promise->day, m_language), change);
    }
    addHead(head.join(u'\n'), price.poc, price.breaksPromise());
    for (const TaskMove &move : result.moves) {
        if (move.poc == price.poc) {
            addLines({tr("%1: %2 → %3 (%4)", "a task, from when, to when, by how much")
                          .arg(u"· "_s + nameOfTask(portfolio, move.poc, move.task), day(move.from), day(move.to), days(move.days)), move.why}, move.poc);
        }
    }
}

void LevelProposal::addRemaining(const StillOverbooked &remaining, const Portfolio &portfolio)
{
    const auto resource = std::find_if(portfolio.resources.begin(), portfolio.resources.end(),
                                       [&remaining](const poc::Resource &each) { return each.id == remaining.resource; });
    QStringList lines{tr("%1: %2", "a resource, and when it is overbooked")
                          .arg(resource == portfolio.resources.end() ? QString() : resource->name, overbookingText(remaining.when, m_language))};
    for (const Unmoved &each : remaining.because) {
        lines << tr("“%1” (%2): %3", "a task, its PoC, why it stays")
                     .arg(nameOfTask(portfolio, each.poc, each.task), nameOfPoc(portfolio, each.poc), each.why);
    }
    addLines(lines, remaining.because.empty() ? PocId() : remaining.because.front().poc);
}

void LevelProposal::setResult(const LevellingResult &result, const Portfolio &portfolio)
{
    clear();
    fillFacts(result);
    for (const LevellingPrice &price : result.prices)
        addPrice(price, result, portfolio);
    if (!result.remaining.empty()) {
        addHead(tr("Stays overbooked, and why"));
        for (const StillOverbooked &each : result.remaining)
            addRemaining(each, portfolio);
    }
    for (const Unmoved &each : result.unmoved)
        addLines({tr("Stays: %1").arg(nameOfPoc(portfolio, each.poc)), each.why}, each.poc);
}

void LevelProposal::clear()
{
    m_moves->clear();
    m_facts->setFacts({});
}

} // namespace axw::portfolio
