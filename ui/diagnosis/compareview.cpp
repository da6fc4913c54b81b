// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/compareview.h"

#include "core/workspace/workspace.h"
#include "ui/diagnosis/comparemodel.h"
#include "ui/diagnosis/dumbbellview.h"
#include "ui/diagnosis/linkbar.h"
#include "ui/diagnosis/roles.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QAbstractItemDelegate>
#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int sideWidth = 272;
constexpr int fewest = 48;
constexpr int fewestLinks = 72;

void keepData(QComboBox *box, const QVariant &data, int otherwise)
{
    const int at = box->findData(data);
    box->setCurrentIndex(at >= 0 ? at : otherwise);
}

} // namespace

CompareView::CompareView(const PageContext &context, ClientId client, QWidget *parent) :
    QWidget(parent), m_context(context), m_client(client), m_stack(new QStackedLayout), m_model(new CompareModel(this))
{
    installRoles();
    setObjectName(u"compareView"_s);
    setGround(this, context.theme, Colour::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeControls());
    column->addWidget(makeLine(context.theme, Qt::Horizontal, this));
    column->addLayout(m_stack, 1);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(makeNothing());
    read();
}

QWidget *CompareView::makeControls()
{
    const Theme &theme = m_context.theme;
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    row->setSpacing(theme.px(6));
    const auto chip = [&](const char *name, const QString &words, std::function<void()> pressed) {
        auto *made = new FilterChip(theme, words, bar);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QAbstractButton::clicked, this, std::move(pressed));
        row->addWidget(made);
        return made;
    };
    m_roundsChip = chip("compareRounds", tr("Between rounds"), [this] { choose(What::Rounds); });
    m_ratersChip = chip("compareRaters", tr("Company and consultant"), [this] { choose(What::Raters); });
    row->addSpacing(theme.px(12));
    const auto box = [&](const char *name, const QString &words) {
        auto *made = new QComboBox(bar);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(words);
        made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(made);
        return made;
    };
    m_forms = box("compareForm", tr("Form"));
    m_from = box("compareFrom", tr("From round"));
    m_arrow = makeLabel(theme, u"→"_s, Size::Body, false, bar);
    row->addWidget(m_arrow);
    m_to = box("compareTo", tr("To round"));
    connect(m_forms, &QComboBox::activated, this, [this] {
        fillRounds();
        compare();
    });
    connect(m_from, &QComboBox::activated, this, &CompareView::compare);
    connect(m_to, &QComboBox::activated, this, &CompareView::compare);
    row->addStretch(1);
    m_formOrder = chip("orderForm", tr("As in the form"), [this] {
        m_sizeOrder->setChecked(false);
        compare();
    });
    m_sizeOrder = chip("orderSize", tr("Largest difference first"), [this] {
        m_formOrder->setChecked(false);
        compare();
        m_table->scrollToTop(); // that is what was asked for
    });
    m_formOrder->setChecked(true);
    return bar;
}

QWidget *CompareView::makeBody()
{
    const Theme &theme = m_context.theme;
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *area = new QScrollArea(body);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(theme.px(sideWidth));
    area->setFocusPolicy(Qt::NoFocus);
    auto *side = new QWidget(area);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(new SectionTitle(theme, tr("By dimension, 0 to 5"), side));
    m_chart = new DumbbellView(theme, side);
    m_chart->setObjectName(u"dumbbell"_s);
    column->addWidget(m_chart);
    m_headlines = new SoftText(theme, {}, Size::Body, side);
    m_headlines->setObjectName(u"headlines"_s);
    column->addWidget(m_headlines);
    column->addStretch(1);
    area->setWidget(side);
    setGround(area->viewport(), theme, Colour::Surface);
    row->addWidget(area);
    row->addWidget(makeLine(theme, Qt::Vertical, body));

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_table = new TableView(theme, body);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Comparison by dimension and item"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
    right->addWidget(m_table, 1);
    right->addWidget(makeLine(theme, Qt::Horizontal, body));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    foot->setSpacing(theme.px(8));
    m_links = new LinkBar(m_context, LinkBar::Shape::Row, body);
    foot->addWidget(m_links, 1);
    auto *open = new QPushButton(tr("Go to the item"), body);
    open->setObjectName(u"goToItem"_s);
    foot->addWidget(open, 0, Qt::AlignVCenter);
    right->addLayout(foot);
    row->addLayout(right, 1);
    const auto go = [this] {
        const CompareRow *line = m_model->at(m_table->currentIndex().row());
        if (line && !line->place.isEmpty())
            Q_EMIT itemWanted(m_comparison.opens, line->place);
    };
    connect(m_table, &TableView::opened, this, go);
    connect(open, &QPushButton::clicked, this, go);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompareView::selected);
    return body;
}

QWidget *CompareView::makeNothing()
{
    const Theme &theme = m_context.theme;
    auto *nothing = new QWidget(this);
    auto *column = new QVBoxLayout(nothing);
    column->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24));
    m_missing = new SoftText(theme, {}, Size::Body, nothing);
    m_missing->setObjectName(u"nothingToCompare"_s);
    column->addWidget(m_missing);
    auto *rounds = new QPushButton(tr("Rounds and raters"), nothing);
    rounds->setObjectName(u"toRounds"_s);
    connect(rounds, &QPushButton::clicked, this, &CompareView::roundsWanted);
    column->addWidget(rounds, 0, Qt::AlignLeft);
    column->addStretch(1);
    return nothing;
}

void CompareView::read()
{
    m_all.clear();
    AssessmentStore &store = m_context.workspace.assessments();
    for (const Assessment &each : store.ofClient(m_client).value_or(std::vector<Assessment>())) {
        if (const auto form = store.form(each); form && form->itemCount() > 0)
            m_all.push_back(each);
    }
    fillForms();
    fillRounds();
    m_links->look();
    compare();
}

void CompareView::fillForms()
{
    const QVariant was = m_forms->currentData();
    const QSignalBlocker quiet(m_forms);
    m_forms->clear();
    for (const Assessment &each : m_all) {
        if (m_forms->findData(each.formKey) >= 0)
            continue;
        const auto form = m_context.workspace.assessments().form(each);
        m_forms->addItem(form ? formName(*form).in(m_context.language) : each.formKey, each.formKey);
    }
    keepData(m_forms, was, 0);
    m_forms->setVisible(m_forms->count() > 1);
}

std::vector<Assessment> CompareView::roundsOf(Rater rater) const
{
    std::vector<Assessment> found;
    for (const Assessment &each : m_all) { // the newest first
        if (each.formKey == m_forms->currentData().toString() && each.rater == rater && (found.empty() || found.back().round != each.round))
            found.push_back(each);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

const Assessment *CompareView::newest(Rater rater, Round round) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Assessment &each) {
        return each.formKey == m_forms->currentData().toString() && each.rater == rater && each.round == round;
    });
    return found == m_all.end() ? nullptr : &*found;
}

void CompareView::fillRounds()
{
    const QVariant from = m_from->currentData();
    const QVariant to = m_to->currentData();
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->clear();
    m_to->clear();
    for (const Assessment &each : roundsOf(Rater::Consultant)) {
        m_from->addItem(keyOf(each.round), int(each.round));
        m_to->addItem(keyOf(each.round), int(each.round));
    }
    keepData(m_from, from, 0);
    keepData(m_to, to, m_to->count() - 1);
}

void CompareView::choose(What what)
{
    m_what = what;
    compare();
}

std::optional<Filled> CompareView::filled(const Assessment &assessment) const
{
    AssessmentStore &store = m_context.workspace.assessments();
    auto form = store.form(assessment);
    auto scores = store.scores(assessment);
    if (!form || !scores)
        return std::nullopt;
    return Filled{assessment, std::move(*form), std::move(*scores)};
}

void CompareView::compare()
{
    const CompareRow *current = m_model->at(m_table->currentIndex().row());
    const QString item = current ? current->item : QString();
    const bool rounds = m_what == What::Rounds;
    m_roundsChip->setChecked(rounds);
    m_ratersChip->setChecked(!rounds);
    if (!m_formOrder->isChecked() && !m_sizeOrder->isChecked())
        m_formOrder->setChecked(true);
    for (QWidget *each : {static_cast<QWidget *>(m_from), m_arrow})
        each->setVisible(rounds);
    const auto links = workspace::linkedRecords(m_context.workspace, m_client, m_forms->currentData().toString()).value_or(workspace::ItemRecords());
    bool any = false;
    if (rounds) {
        std::vector<Filled> all;
        for (const Assessment &each : roundsOf(Rater::Consultant)) {
            if (auto one = filled(each))
                all.push_back(std::move(*one));
        }
        const auto place = [&](const QComboBox *box) {
            return size_t(std::find_if(all.begin(), all.end(), [&](const Filled &each) { return int(each.assessment.round) == box->currentData().toInt(); }) - all.begin());
        };
        const size_t from = place(m_from);
        const size_t to = place(m_to);
        any = all.size() > 1 && from < all.size() && to < all.size();
        if (any)
            m_comparison = compareRounds(all, from, to, links, m_context.language);
        m_missing->setText(tr("There is one round so far, or none. Freeze it and begin the re-assessment: the change is then shown here by dimension and item."));
    } else {
        const Round round = Round(m_to->currentData().toInt());
        const Assessment *company = newest(Rater::Company, round);
        const Assessment *consultant = newest(Rater::Consultant, round);
        const auto theirs = company ? filled(*company) : std::nullopt;
        const auto ours = consultant ? filled(*consultant) : std::nullopt;
        any = theirs && ours;
        if (any)
            m_comparison = compareRaters(*theirs, *ours, links, m_context.language);
        m_missing->setText(tr("The company has not rated itself in this round. Send it the form as a workbook, or fill it in together: the gap is then shown here by dimension and item."));
    }
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (!any)
        return;
    m_model->setComparison(m_comparison.columns, m_comparison.changeTitle,
                           m_sizeOrder->isChecked() ? bySize(m_comparison.rows) : m_comparison.rows);
    m_chart->setChart(m_comparison.chart, tr("Chart by dimension: %1").arg(m_comparison.changeTitle), m_comparison.spoken);
    m_headlines->setText(m_comparison.headlines.join(u"\n\n"_s));
    fitColumns();
    const int row = std::max(0, m_model->rowOf(item));
    m_table->setCurrentIndex(m_model->index(row, 0));
    selected();
}

void CompareView::fitColumns()
{
    const QAbstractItemDelegate *cells = m_table->itemDelegate();
    const int links = m_context.theme.px(fewestLinks);
    int left = m_table->viewport()->width();
    int names = 0; ///< without the remarks in brackets, which are left out first where there is no room
    for (int column = 0; column < m_model->linksColumn(); ++column) {
        int wide = m_context.theme.px(fewest);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, column);
            const int needed = cells->sizeHint({}, index).width();
            wide = std::max(wide, needed);
            if (column == 0 && !index.data().toString().contains(u'('))
                names = std::max(names, needed);
        }
        m_table->setColumnWidth(column, wide);
        m_table->makeRoomFor(column, {}); // the heading's
        left -= m_table->columnWidth(column);
    }
    if (left < links) {
        const int given = std::clamp(links - left, 0, std::max(0, m_table->columnWidth(0) - names));
        m_table->setColumnWidth(0, m_table->columnWidth(0) - given);
        left += given;
    }
    m_table->setColumnWidth(m_model->linksColumn(), std::max(left, links));
}

bool CompareView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_stack->currentIndex() == 0)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void CompareView::selected()
{
    const CompareRow *row = m_model->at(m_table->currentIndex().row());
    QString question = row ? row->item : QString();
    if (const auto bracket = question.indexOf(u'['); bracket >= 0) // a link is of the question, whichever instance
        question.clear();
    m_links->setItem(m_client, m_forms->currentData().toString(), question);
    if (auto *go = findChild<QPushButton *>(u"goToItem"_s))
        go->setEnabled(row && !row->place.isEmpty());
}

void CompareView::focusTable()
{
    if (m_stack->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (auto *rounds = findChild<QPushButton *>(u"toRounds"_s))
        rounds->setFocus(Qt::OtherFocusReason);
}

void CompareView::linkItem()
{
    if (m_stack->currentIndex() == 0)
        m_links->open();
}

QVariantMap CompareView::saveState() const
{
    const CompareRow *row = m_model->at(m_table->currentIndex().row());
    return {{u"raters"_s, m_what == What::Raters}, {u"form"_s, m_forms->currentData()}, {u"from"_s, m_from->currentData()}, {u"to"_s, m_to->currentData()},
            {u"bySize"_s, m_sizeOrder->isChecked()}, {u"item"_s, row ? row->item : QString()}};
}

void CompareView::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_what = state.value(u"raters"_s).toBool() ? What::Raters : What::Rounds;
    keepData(m_forms, state.value(u"form"_s), m_forms->currentIndex());
    fillRounds();
    keepData(m_from, state.value(u"from"_s), m_from->currentIndex());
    keepData(m_to, state.value(u"to"_s), m_to->currentIndex());
    m_sizeOrder->setChecked(state.value(u"bySize"_s).toBool());
    m_formOrder->setChecked(!m_sizeOrder->isChecked());
    compare();
    if (const int row = m_model->rowOf(state.value(u"item"_s).toString()); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

} // namespace axw::diagnosis
