// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/dimensionview.h"

#include "core/diagnosis/why.h"
#include "ui/diagnosis/assessmentmodel.h"
#include "ui/diagnosis/itemline.h"
#include "ui/diagnosis/itempanel.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int side = 16;
constexpr int gap = 8;

} // namespace

DimensionView::DimensionView(const Theme &theme, Language language, AssessmentModel &model, const FillLook &look, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_model(model), m_look(look)
{
    setObjectName(u"dimensionView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(8), 0, 0);
    column->setSpacing(0);
    addHead(column);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(m_scroll);
    m_items = new QVBoxLayout(inside);
    m_items->setContentsMargins(theme.px(side), theme.px(4), theme.px(side), theme.px(side));
    m_items->setSpacing(theme.px(gap));
    m_items->addStretch(1);
    m_scroll->setWidget(inside);
    column->addWidget(m_scroll, 1);
}

void DimensionView::addHead(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px(side), 0, m_theme.px(side), m_theme.px(6));
    row->setSpacing(m_theme.px(10));
    m_title = makeLabel(m_theme, {}, Size::Title, true, this);
    m_weight = new SoftText(m_theme, {}, Size::Body, this);
    m_weight->setWordWrap(false);
    m_score = new QPushButton(this);
    m_score->setObjectName(u"dimensionScore"_s);
    m_score->setFocusPolicy(Qt::TabFocus);
    m_score->setFont(m_theme.font(Size::Small));
    connect(m_score, &QPushButton::clicked, this, &DimensionView::whyWanted);
    auto *next = new QPushButton(tr("Next unanswered  Ctrl+↓"), this);
    next->setObjectName(u"nextUnanswered"_s);
    next->setAccessibleName(tr("Next unanswered item"));
    next->setFocusPolicy(Qt::TabFocus);
    next->setFont(m_theme.font(Size::Small));
    connect(next, &QPushButton::clicked, this, &DimensionView::nextWanted);
    row->addWidget(m_title);
    row->addWidget(m_weight);
    row->addWidget(m_score);
    row->addStretch(1);
    row->addWidget(next);
    next->setVisible(!m_look.field); // the foot has it, larger
    column->addLayout(row);
}

void DimensionView::showDimension(const QString &key)
{
    const Dimension *dimension = m_model.form().dimension(key);
    if (!dimension)
        return;
    const auto open = std::find_if(dimension->items.begin(), dimension->items.end(), [this](const Item &item) {
        return m_model.state(item.key).answer.mark == Mark::Absent;
    });
    showItem(open == dimension->items.end() ? dimension->items.front().key : open->key);
}

void DimensionView::showItem(const QString &key)
{
    const Dimension *dimension = m_model.form().dimensionOf(key);
    if (!dimension)
        return;
    if (m_panel && m_item == key) {
        makeVisible();
        return;
    }
    if (m_dimension != dimension->key)
        fill(*dimension);
    open(key);
    Q_EMIT itemShown(key);
}

void DimensionView::fill(const Dimension &dimension)
{
    m_dimension = dimension.key;
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const Item &item : dimension.items) {
        auto *line = new ItemLine(m_theme, m_model.form().itemNumber(item.key), item.question.in(m_language), m_scroll->widget());
        line->setObjectName(u"line_"_s + item.key);
        connect(line, &QAbstractButton::clicked, this, [this, key = item.key] {
            showItem(key);
            m_panel->setFocus(Qt::MouseFocusReason);
        });
        m_items->insertWidget(m_items->count() - 1, line);
        m_lines << line;
    }
    const auto &all = m_model.form().dimensions;
    const auto at = std::find_if(all.begin(), all.end(), [&](const Dimension &each) { return each.key == dimension.key; });
    m_title->setText(u"%1. %2"_s.arg(at - all.begin() + 1).arg(dimension.label.in(m_language)));
    m_weight->setText(tr("Weight %1").arg(dimension.weight));
}

/// The line of the item gives its place to the panel; the panel before gives its place back.
void DimensionView::open(const QString &key)
{
    const bool focus = m_panel && (m_panel->hasFocus() || m_panel->isAncestorOf(focusWidget()));
    auto *old = m_panel;
    m_item = key;
    m_panel = new ItemPanel(m_theme, m_language, m_look.both, m_model.form(), *m_model.form().item(key), m_scroll->widget());
    const Dimension *dimension = m_model.form().dimension(m_dimension);
    for (size_t i = 0; i < dimension->items.size(); ++i) {
        const bool current = dimension->items[i].key == key;
        m_lines.at(qsizetype(i))->setVisible(!current && !m_look.field);
        if (current)
            m_items->insertWidget(m_items->indexOf(m_lines.at(qsizetype(i))), m_panel);
    }
    enlarge(m_look, m_theme, *m_panel);
    connect(m_panel, &ItemPanel::moved, this, &DimensionView::moveBy);
    connect(m_panel, &ItemPanel::dimensionMoved, this, &DimensionView::moveDimension);
    Q_EMIT panelMade(m_panel);
    refresh();
    m_panel->show();
    if (focus)
        m_panel->setFocus(Qt::OtherFocusReason);
    if (old) {
        old->hide();
        old->deleteLater(); // it may be the one whose key brought us here
    }
    makeVisible();
}

void DimensionView::makeVisible()
{
    m_items->activate();
    m_scroll->widget()->adjustSize();
    // The area learns the new heights from the event loop; until then it would scroll by the old ones.
    QTimer::singleShot(0, this, [this] {
        if (!m_panel)
            return;
        const QRect place = m_panel->geometry();
        const int view = m_scroll->viewport()->height();
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const int margin = m_theme.px(gap);
        if (place.top() - margin < bar->value() || place.height() + 2 * margin > view)
            bar->setValue(place.top() - margin);
        else if (place.bottom() + margin > bar->value() + view)
            bar->setValue(place.bottom() + margin - view);
    });
}

void DimensionView::refresh()
{
    const Dimension *dimension = m_model.form().dimension(m_dimension);
    if (!dimension)
        return;
    for (size_t i = 0; i < dimension->items.size(); ++i)
        m_lines.at(qsizetype(i))->setState(m_model.state(dimension->items[i].key));
    const DimensionScore *scored = m_model.scores().dimension(m_dimension);
    m_score->setVisible(scored && scored->score);
    m_score->setText(tr("Why %1?").arg(scoreText(scored ? scored->score : std::nullopt)));
    m_score->setAccessibleName(tr("%1: why is it so?").arg(m_score->text()));
    if (m_panel) {
        QStringList names;
        for (const clients::Attachment &file : m_model.files(m_item))
            names << file.name;
        m_panel->setState(m_model.state(m_item), names);
    }
}

void DimensionView::moveBy(int by)
{
    const Dimension *dimension = m_model.form().dimension(m_dimension);
    const auto &items = dimension->items;
    const auto at = std::find_if(items.begin(), items.end(), [this](const Item &item) { return item.key == m_item; });
    const auto last = int(items.size()) - 1;
    const int wanted = int(at - items.begin()) + by;
    if (wanted < 0 && by == -1)
        moveDimension(-1);
    else if (wanted > last && by == 1)
        moveDimension(1);
    else
        showItem(items.at(size_t(std::clamp(wanted, 0, last))).key);
}

/// To the next dimension's first item, or to the last one of the dimension before.
void DimensionView::moveDimension(int by)
{
    const auto &all = m_model.form().dimensions;
    const auto at = std::find_if(all.begin(), all.end(), [this](const Dimension &each) { return each.key == m_dimension; });
    const auto wanted = int(at - all.begin()) + by;
    if (wanted < 0 || wanted >= int(all.size()))
        return;
    const auto &items = all.at(size_t(wanted)).items;
    showItem(by > 0 ? items.front().key : items.back().key);
}

} // namespace axw::diagnosis
