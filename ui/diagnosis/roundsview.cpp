// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/roundsview.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/diagnosis/roundrule.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

std::optional<Round> roundAfter(Round round)
{
    switch (round) {
    case Round::T0: return Round::T1;
    case Round::T1: return Round::T2;
    case Round::T2: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

RoundsView::RoundsView(const PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_model(new RoundsModel(context.language, this)), m_table(new TableView(context.theme, this))
{
    setObjectName(u"roundsView"_s);
    const Theme &theme = context.theme;
    setGround(this, theme, Colour::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(8));
    m_table->setObjectName(u"rounds"_s);
    m_table->setAccessibleName(tr("Rounds and raters"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(theme.px(28 * 4));
    m_table->setMaximumHeight(theme.px(28 * 9));
    column->addWidget(m_table, 1);
    addButtons(column);
    column->addStretch(2);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RoundsView::look);
    connect(m_table, &TableView::opened, this, [this] { Q_EMIT openWanted(selected()); });
}

QPushButton *RoundsView::addButton(QBoxLayout *row, const char *name, const QString &words)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    return button;
}

void RoundsView::addButtons(QBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    m_again = addButton(row, "reassess", {});
    makePrimary(m_again);
    m_open = addButton(row, "open", tr("Open"));
    QPushButton *fresh = addButton(row, "new", tr("New assessment…"));
    fresh->setEnabled(!m_context.workspace.isReadOnly());
    row->addStretch(1);
    column->addLayout(row);
    m_hint = new SoftText(theme, {}, Size::Small, this);
    m_hint->setObjectName(u"reassessHint"_s);
    column->addWidget(m_hint);
    column->addSpacing(theme.px(8));
    column->addWidget(new SectionTitle(theme, tr("The company's own rating"), this));
    auto *own = new QHBoxLayout;
    own->setSpacing(theme.px(8));
    m_send = addButton(own, "send", tr("Send as workbook"));
    auto *languages = new QMenu(m_send);
    languages->addAction(u"한국어…"_s, this, [this] { Q_EMIT sendWanted(ownRating(), Language::Korean); });
    languages->addAction(u"English…"_s, this, [this] { Q_EMIT sendWanted(ownRating(), Language::English); });
    m_send->setMenu(languages);
    m_takeIn = addButton(own, "takeIn", tr("Take in a returned workbook…"));
    m_rate = addButton(own, "rate", tr("Fill in here"));
    own->addStretch(1);
    column->addLayout(own);
    m_ownHint = new SoftText(theme, {}, Size::Small, this);
    m_ownHint->setObjectName(u"ownHint"_s);
    column->addWidget(m_ownHint);

    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(selected()); });
    connect(fresh, &QPushButton::clicked, this, &RoundsView::newWanted);
    connect(m_takeIn, &QPushButton::clicked, this, [this] { Q_EMIT takeInWanted(ownRating().round); });
    connect(m_rate, &QPushButton::clicked, this, [this] { Q_EMIT begun(ownRating()); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        const RoundRow *chosen = m_model->at(m_table->currentIndex().row());
        const auto next = chosen ? roundAfter(chosen->assessment.round) : std::nullopt;
        if (next)
            Q_EMIT begun({chosen->assessment.formKey, *next, chosen->assessment.rater, {}, chosen->assessment.id});
    });
}

void RoundsView::read(ClientId client)
{
    const AssessmentId was = selected();
    AssessmentStore &store = m_context.workspace.assessments();
    m_known = store.ofClient(client).value_or(std::vector<Assessment>());
    std::vector<RoundRow> rows;
    for (const Assessment &each : m_known) {
        RoundRow &row = rows.emplace_back(RoundRow{each, each.formKey, {}, {}, 0});
        if (const auto form = store.form(each); form && form->itemCount() > 0)
            row.form = formName(*form).in(m_context.language);
        if (const auto scores = store.scores(each)) {
            row.coverage = scores->coverage;
            row.overall = scores->overall;
        }
        if (const auto answers = store.storedAnswers(each.id))
            row.again = int(std::count_if(answers->begin(), answers->end(), [](const StoredAnswer &answer) { return answer.beside.checkAgain; }));
    }
    m_model->setRows(std::move(rows));
    if (!m_fitted)
        fitColumns();
    select(was.isNull() && !m_known.empty() ? m_known.front().id : was);
}

/// As wide as what stands in them, and as the longest date; the form's name gets the rest.
void RoundsView::fitColumns()
{
    m_fitted = true;
    const QDate longest(2026, 9, 28);
    for (int column = 0; column < RoundsModel::ColumnCount; ++column) {
        QStringList words;
        for (int row = 0; row < m_model->rowCount(); ++row)
            words << m_model->index(row, column).data().toString();
        if (column == RoundsModel::BegunColumn)
            words << formatDate(longest, m_context.language);
        m_table->setColumnWidth(column, m_context.theme.px(64));
        m_table->makeRoomFor(column, words, column == RoundsModel::StateColumn);
    }
    m_table->setStretchColumn(RoundsModel::FormColumn);
    m_table->rememberColumns(m_context.settings, u"rounds"_s, m_context.language);
}

void RoundsView::select(AssessmentId id)
{
    if (!m_table->selectId(id.toString()) && m_model->rowCount() > 0)
        m_table->selectRow(0);
    look();
}

AssessmentId RoundsView::selected() const
{
    const QVariantList ids = m_table->selectedIds();
    return ids.isEmpty() ? AssessmentId() : AssessmentId::fromString(ids.constFirst().toString());
}

void RoundsView::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

const Assessment *RoundsView::find(Round round, Rater rater) const
{
    const RoundRow *row = m_model->at(m_table->currentIndex().row());
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Assessment &each) {
        return row && each.formKey == row->assessment.formKey && each.round == round && each.rater == rater;
    });
    return found == m_known.end() ? nullptr : &*found;
}

StartChoice RoundsView::ownRating() const
{
    StartChoice choice;
    if (const RoundRow *row = m_model->at(m_table->currentIndex().row())) {
        choice.formKey = row->assessment.formKey;
        choice.round = row->assessment.round;
        choice.off = row->assessment.dimensionsOff();
    }
    choice.rater = Rater::Company;
    return choice;
}

void RoundsView::look()
{
    const RoundRow *row = selected().isNull() ? nullptr : m_model->at(m_table->currentIndex().row());
    const bool open = !m_context.workspace.isReadOnly();
    m_open->setEnabled(row != nullptr);
    for (QPushButton *button : {m_again, m_send, m_takeIn, m_rate})
        button->setEnabled(false);
    if (!row) {
        m_again->setText(tr("Begin the re-assessment"));
        m_hint->setText({});
        m_ownHint->setText({});
        return;
    }
    const Assessment &chosen = row->assessment;
    const auto next = roundAfter(chosen.round);
    m_again->setText(next ? tr("Begin re-assessment %1").arg(keyOf(*next)) : tr("Begin the re-assessment"));
    if (!next)
        m_hint->setText(tr("T2 is the last round."));
    else if (const QString why = roundStart(m_known, chosen.formKey, *next, chosen.rater).why; !why.isEmpty())
        m_hint->setText(why);
    else {
        m_hint->setText(tr("%1 begins with every answer of %2, each marked ‘check again’. The form keeps its version.").arg(keyOf(*next), keyOf(chosen.round)));
        m_again->setEnabled(open);
    }
    const Assessment *own = find(chosen.round, Rater::Company);
    m_send->setEnabled(open && !(own && own->isFrozen()));
    m_takeIn->setEnabled(m_send->isEnabled());
    m_rate->setEnabled(open && !own);
    m_ownHint->setText(own && own->isFrozen() ? tr("The company's rating of %1 is frozen.").arg(keyOf(chosen.round))
                                              : tr("For round %1: the company fills in the same form by itself, in any spreadsheet; the comparison shows the gap.").arg(keyOf(chosen.round)));
}

} // namespace axw::diagnosis
