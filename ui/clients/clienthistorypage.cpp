// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clienthistorypage.h"

#include "core/base/formats.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using journal::RowChange;
using widgets::Colour;
using widgets::Size;
using workspace::HistoryChange;
using workspace::HistoryEntry;
using workspace::HistoryField;

namespace {

constexpr int pageLength = 100;  ///< entries a person is shown at a time
constexpr int pieceLength = 400; ///< rows of the journal looked through before the window lives again
constexpr qsizetype longText = 120;

QString opWords(RowChange::Op op)
{
    switch (op) {
    case RowChange::Op::Insert: return ClientHistoryPage::tr("added");
    case RowChange::Op::Update: return ClientHistoryPage::tr("changed");
    case RowChange::Op::Delete: return ClientHistoryPage::tr("removed");
    }
    Q_UNREACHABLE();
}

} // namespace

ClientHistoryPage::ClientHistoryPage(const widgets::PageContext &context, const widgets::ClientFile &file, QWidget *parent) :
    Page(context, parent), m_client(file.client), m_history(std::make_unique<workspace::ClientHistory>(context.workspace, file.client, context.language)),
    m_model(new HistoryModel(context.language, this)), m_table(new widgets::TableView(theme(), this)),
    m_inspector(new widgets::Inspector(theme(), this)), m_kinds(new QMenu(this)), m_reading(new QTimer(this))
{
    setAccessibleName(tr("History"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QWidget(this);
    widgets::setGround(left, theme(), Colour::Surface);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(theme().px(16), theme().px(8), theme().px(16), theme().px(8));
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    row->addWidget(left, 1);
    row->addWidget(widgets::makeLine(theme(), Qt::Vertical, this));
    row->addWidget(m_inspector);

    m_table->setObjectName(u"history"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setTypeAheadColumn(HistoryModel::Which);
    const std::pair<int, int> widths[] = {{HistoryModel::When, 164}, {HistoryModel::Who, 72}, {HistoryModel::What, 148}, {HistoryModel::Which, 200}};
    for (const auto &[at, width] : widths)
        m_table->horizontalHeader()->resizeSection(at, theme().px(width));
    m_table->makeRoomFor(HistoryModel::When, {formatDateTime(QDateTime(QDate(2026, 9, 28), QTime(10, 28)), context.language)});
    m_table->rememberColumns(context.settings, u"clientHistory"_s, context.language);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientHistoryPage::showSelected);
    m_reading->setSingleShot(true);
    m_reading->setInterval(0);
    connect(m_reading, &QTimer::timeout, this, &ClientHistoryPage::readPiece);
    connect(&context.workspace, &workspace::Workspace::changed, this, &ClientHistoryPage::refresh);
    showSelected();
    readMore(pageLength);
}

QWidget *ClientHistoryPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, theme().px(4));
    row->setSpacing(theme().px(8));
    m_kind = new widgets::FilterChip(theme(), tr("Kind: all"), bar);
    m_kind->setObjectName(u"history.kind"_s);
    m_kind->setMenu(m_kinds);
    connect(m_kinds, &QMenu::aboutToShow, this, &ClientHistoryPage::fillKinds);
    row->addWidget(m_kind);
    m_count = new widgets::SoftText(theme(), {}, Size::Body, bar);
    m_count->setObjectName(u"history.count"_s);
    row->addWidget(m_count, 1);
    m_more = new QPushButton(tr("Show older ones"), bar);
    m_more->setObjectName(u"history.more"_s);
    connect(m_more, &QPushButton::clicked, this, [this] { readMore(pageLength); });
    row->addWidget(m_more);
    return bar;
}

void ClientHistoryPage::readMore(int entries)
{
    m_wanted = m_model->read() + entries;
    m_more->setEnabled(false);
    m_reading->start();
}

void ClientHistoryPage::readPiece()
{
    auto piece = m_history->readOn(pieceLength);
    if (!piece) {
        context().prompter.tell(piece.error());
        return;
    }
    const bool first = m_model->read() == 0;
    m_model->append(std::move(*piece));
    if (first && m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectId(m_model->index(0, 0).data(widgets::IdRole));
    if (!m_history->atEnd() && m_model->read() < m_wanted)
        m_reading->start();
    tellHowMuch();
}

void ClientHistoryPage::tellHowMuch()
{
    const bool reading = m_reading->isActive();
    m_more->setEnabled(!reading);
    m_more->setVisible(!m_history->atEnd());
    const QString shown = tr("%n entries", nullptr, m_model->rowCount());
    m_count->setText(reading ? tr("%1, reading on …").arg(shown) : m_history->atEnd() ? shown : tr("%1, older ones follow").arg(shown));
}

void ClientHistoryPage::fillKinds()
{
    m_kinds->clear();
    const auto add = [this](const QString &words, const QByteArray &table) {
        QAction *action = m_kinds->addAction(words);
        action->setCheckable(true);
        action->setChecked(m_chosen == table);
        connect(action, &QAction::triggered, this, [this, table] { choose(table); });
    };
    add(tr("All"), {});
    m_kinds->addSeparator();
    const QMap<QByteArray, QString> kinds = m_model->kinds();
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it)
        add(it.value(), it.key());
}

void ClientHistoryPage::choose(const QByteArray &table)
{
    m_chosen = table;
    m_model->setKinds(table.isEmpty() ? QSet<QByteArray>() : QSet<QByteArray>{table});
    m_kind->setText(table.isEmpty() ? tr("Kind: all") : tr("Kind: %1").arg(m_model->kinds().value(table)));
    m_kind->setChosen(!table.isEmpty());
    m_kind->updateGeometry();
    if (m_model->rowCount() > 0)
        m_table->selectId(m_model->index(0, 0).data(widgets::IdRole));
    showSelected();
    tellHowMuch();
}

void ClientHistoryPage::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const HistoryEntry *entry = rows.isEmpty() ? nullptr : m_model->entry(rows.front());
    m_inspector->clear();
    if (!entry) {
        m_inspector->addText(tr("Choose an entry to see all of it."));
        return;
    }
    m_inspector->addHeading(entry->title, tr("%1 · %2").arg(formatDateTime(seoulTime(entry->at.toMSecsSinceEpoch()), language()), entry->person));
    if (entry->erased)
        m_inspector->addText(tr("Parts of this entry were erased on purpose."));
    for (const HistoryChange &change : entry->changes) {
        m_inspector->addSection(tr("%1 %2").arg(change.kind, change.name).trimmed());
        m_inspector->addWidget(new widgets::SoftText(theme(), opWords(change.op), Size::Small));
        QList<widgets::Fact> facts;
        for (const HistoryField &field : change.fields) {
            // Words that fit stand on one line; longer ones below each other, all of them.
            const bool both = !field.before.isEmpty() && !field.after.isEmpty();
            const bool wide = field.before.size() + field.after.size() > longText;
            const QString empty = tr("(empty)");
            const QString value = change.op == RowChange::Op::Insert   ? field.after
                                  : change.op == RowChange::Op::Delete ? field.before
                                  : both && wide ? tr("%1\n→\n%2").arg(field.before, field.after)
                                                 : tr("%1 → %2").arg(field.before.isEmpty() ? empty : field.before,
                                                                     field.after.isEmpty() ? empty : field.after);
            facts.append({field.label, value, widgets::Tone::Neutral, {}});
        }
        m_inspector->addFacts(facts);
    }
}

void ClientHistoryPage::refresh(const journal::Changes &changes)
{
    if (changes.everything) { // an erasure: what was read before may be gone from the journal
        m_history = std::make_unique<workspace::ClientHistory>(context().workspace, m_client, language());
        m_model->clear();
        showSelected();
        readMore(pageLength);
        return;
    }
    if (auto newer = m_history->newer()) {
        m_model->prepend(std::move(*newer));
        tellHowMuch();
    }
}

QVariantMap ClientHistoryPage::saveState() const
{
    const QVariantList ids = m_table->selectedIds();
    return {{u"kind"_s, QString::fromLatin1(m_chosen)}, {u"entry"_s, ids.isEmpty() ? QVariant() : ids.front()}};
}

void ClientHistoryPage::restoreState(const QVariantMap &state)
{
    readPiece(); // what it selects has to be there
    if (const QString kind = state.value(u"kind"_s).toString(); !kind.isEmpty())
        choose(kind.toLatin1());
    if (state.contains(u"entry"_s))
        m_table->selectId(state.value(u"entry"_s));
}

} // namespace axw::clients
