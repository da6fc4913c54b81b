// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/fillview.h"

#include "ui/diagnosis/assessmentmodel.h"
#include "ui/diagnosis/dimensionview.h"
#include "ui/diagnosis/itempanel.h"
#include "ui/diagnosis/outline.h"
#include "ui/diagnosis/roles.h"
#include "ui/diagnosis/scorepanel.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

FillView::FillView(const PageContext &context, AssessmentModel &model, QMenu *assessments, QWidget *parent) :
    QWidget(parent), m_context(context), m_model(model),
    m_outline(new Outline(context.theme, context.language, model, assessments, this)),
    m_dimension(new DimensionView(context.theme, context.language, model, this)), m_scores(nullptr)
{
    installRoles();
    const Theme &theme = context.theme;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_outline);
    row->addWidget(makeLine(theme, Qt::Vertical, this));
    row->addWidget(m_dimension, 1);
    row->addWidget(makeLine(theme, Qt::Vertical, this));
    auto *side = new QScrollArea(this);
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(theme.px(Size::Inspector));
    side->setFocusPolicy(Qt::NoFocus);
    m_scores = new ScorePanel(theme, context.language, side);
    side->setWidget(m_scores);
    setGround(side->viewport(), theme, Colour::Surface);
    row->addWidget(side);

    connect(m_outline, &Outline::dimensionChosen, m_dimension, &DimensionView::showDimension);
    connect(m_outline, &Outline::freezeWanted, this, &FillView::freeze);
    connect(m_dimension, &DimensionView::panelMade, this, &FillView::serve);
    connect(m_dimension, &DimensionView::nextWanted, this, &FillView::showNextUnanswered);
    connect(m_dimension, &DimensionView::whyWanted, this, [this] { m_scores->explain(m_dimension->dimension()); });
    connect(m_dimension, &DimensionView::itemShown, this, [this] {
        m_outline->setCurrent(m_dimension->dimension());
        m_scores->explain(m_dimension->dimension());
    });
    connect(&model, &AssessmentModel::changed, this, &FillView::refresh);
    connect(&model, &AssessmentModel::changedElsewhere, this, &FillView::showItem);
    refresh();
    m_dimension->showDimension(model.form().dimensions.front().key);
}

QString FillView::item() const
{
    return m_dimension->item();
}

void FillView::showItem(const QString &item)
{
    commitComposition();
    m_dimension->showItem(item);
}

void FillView::focusItem()
{
    if (m_dimension->panel())
        m_dimension->panel()->setFocus(Qt::OtherFocusReason);
}

void FillView::refresh()
{
    m_outline->refresh();
    m_dimension->refresh();
    m_scores->setScores(m_model.form(), m_model.scores(), m_model.earlier(), m_model.earlierName(), keyOf(m_model.assessment().round));
}

void FillView::showNextUnanswered()
{
    const QString next = m_model.nextUnanswered(m_dimension->item());
    if (next.isEmpty()) {
        Q_EMIT told(tr("Every other item is answered."), false);
        return;
    }
    showItem(next);
    focusItem();
}

bool FillView::done(const Result<> &result)
{
    if (!result)
        m_context.prompter.tell(result.error());
    return result.has_value();
}

bool FillView::isOpen()
{
    if (m_model.isReadOnly())
        Q_EMIT told(m_model.assessment().isFrozen() ? tr("This assessment is frozen. Begin the next round to answer again.")
                                                    : tr("This workspace is open for reading only."), false);
    return !m_model.isReadOnly();
}

/// Every wish of the item in focus becomes one edit. The item is taken by its key: a note may be handed over after the
/// focus has gone to another item.
void FillView::serve(ItemPanel *panel)
{
    const QString item = panel->itemKey();
    connect(panel, &ItemPanel::levelChosen, this, [this, item](int level) {
        if (isOpen())
            done(m_model.setLevel(item, level));
    });
    connect(panel, &ItemPanel::markChosen, this, [this, item](Mark mark) {
        if (isOpen())
            done(m_model.setMark(item, mark));
    });
    connect(panel, &ItemPanel::evidenceChosen, this, [this, item](Evidence evidence) {
        if (isOpen())
            done(m_model.setEvidence(item, evidence));
    });
    connect(panel, &ItemPanel::noteCommitted, this, [this, item](const QString &note, const QString &group) {
        if (isOpen())
            done(m_model.setNote(item, note, group));
    });
    connect(panel, &ItemPanel::requestWanted, this, [this, item] {
        if (isOpen())
            requestData(item);
    });
    connect(panel, &ItemPanel::filesOffered, this, [this, item](const QStringList &paths) {
        if (isOpen() && done(m_model.attach(item, paths)))
            Q_EMIT told(tr("%n file(s) attached as evidence.", nullptr, int(paths.size())), true);
    });
    connect(panel, &ItemPanel::filesWanted, this, [this, item] { chooseFiles(item); });
    connect(panel, &ItemPanel::fileRemoved, this, [this, item](int at) {
        if (isOpen() && done(m_model.removeFile(item, at)))
            Q_EMIT told(tr("The evidence was removed."), true);
    });
}

void FillView::requestData(const QString &item)
{
    if (m_model.state(item).requested) {
        Q_EMIT told(tr("A data request for this item is open already."), false);
        return;
    }
    const QString topic = m_model.form().item(item)->topic.in(m_context.language);
    const QString what = tr("%1 %2: material that shows the present state").arg(m_model.form().itemNumber(item), topic);
    if (done(m_model.requestData(item, what)))
        Q_EMIT told(tr("A data request was made, due in a week."), true);
}

void FillView::chooseFiles(const QString &item)
{
    if (!isOpen())
        return;
    const auto paths = m_context.prompter.chooseOpenFiles(tr("Attach evidence"), {});
    if (paths && !paths->isEmpty() && done(m_model.attach(item, *paths)))
        Q_EMIT told(tr("%n file(s) attached as evidence.", nullptr, int(paths->size())), true);
}

void FillView::freeze()
{
    commitComposition();
    if (m_model.isReadOnly())
        return;
    const int missing = m_model.absentCount() + m_model.unknownCount();
    if (done(m_model.freeze()))
        Q_EMIT told(missing == 0 ? tr("The assessment is frozen.")
                                 : tr("The assessment is frozen with %n item(s) open.", nullptr, missing), true);
}

} // namespace axw::diagnosis
