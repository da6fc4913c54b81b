// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/fillview.h"

#include "ui/diagnosis/assessmentmodel.h"
#include "ui/diagnosis/dimensionview.h"
#include "ui/diagnosis/fieldbar.h"
#include "ui/diagnosis/itempanel.h"
#include "ui/diagnosis/notepanel.h"
#include "ui/diagnosis/outline.h"
#include "ui/diagnosis/roles.h"
#include "ui/diagnosis/scorepanel.h"
#include "ui/diagnosis/scoresurroundings.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

FillView::FillView(const PageContext &context, AssessmentModel &model, const FillLook &look, QMenu *assessments, QWidget *parent) :
    FillingView(parent), m_context(context), m_model(model),
    m_outline(new Outline(context.theme, context.language, model, assessments, this)),
    m_dimension(new DimensionView(context.theme, context.language, model, look, this)), m_notes(nullptr), m_scores(nullptr), m_around(nullptr)
{
    installRoles();
    const Theme &theme = context.theme;
    setFont(theme.font());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    all->addLayout(row, 1);
    QWidget *left = makeLine(theme, Qt::Vertical, this);
    QWidget *right = makeLine(theme, Qt::Vertical, this);
    QWidget *side = makeSide();
    row->addWidget(m_outline);
    row->addWidget(left);
    row->addWidget(m_dimension, 1);
    row->addWidget(right);
    row->addWidget(side);
    for (QWidget *each : {static_cast<QWidget *>(m_outline), left, right, side})
        each->setVisible(!look.field);
    if (look.field)
        addFieldBar(all);

    connect(m_outline, &Outline::dimensionChosen, m_dimension, &DimensionView::showDimension);
    connect(m_outline, &Outline::freezeWanted, this, &FillView::freeze);
    connect(m_dimension, &DimensionView::panelMade, this, &FillView::serve);
    connect(m_dimension, &DimensionView::nextWanted, this, &FillView::showNextUnanswered);
    connect(m_dimension, &DimensionView::whyWanted, this, [this] { m_scores->explain(m_dimension->dimension()); });
    connect(m_dimension, &DimensionView::itemShown, this, [this] {
        m_outline->setCurrent(m_dimension->dimension());
        m_scores->explain(m_dimension->dimension());
        m_around->setItem(m_dimension->item());
        showNotes();
        Q_EMIT itemShown();
    });
    connect(m_notes, &NotePanel::told, this, &FillView::told);
    connect(&model, &AssessmentModel::changed, this, &FillView::refresh);
    connect(&model, &AssessmentModel::changedElsewhere, this, &FillView::showItem);
    refresh();
    m_dimension->showDimension(model.form().dimensions.front().key);
}

QWidget *FillView::makeSide()
{
    const Theme &theme = m_context.theme;
    auto *side = new QScrollArea(this);
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(theme.px(Size::Inspector));
    side->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(side);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notes = new NotePanel(m_context, m_model.assessment(), m_dimension, inside);
    column->addWidget(m_notes);
    m_scores = new ScorePanel(theme, m_context.language, inside);
    m_around = new ScoreSurroundings(m_context, *m_scores, this);
    m_around->setAssessment(m_model.assessment());
    column->addWidget(m_scores, 1);
    side->setWidget(inside);
    setGround(side->viewport(), theme, Colour::Surface);
    setGround(inside, theme, Colour::Surface);
    return side;
}

void FillView::addFieldBar(QBoxLayout *column)
{
    column->addWidget(makeLine(m_context.theme, Qt::Horizontal, this));
    m_bar = new FieldBar(m_context.theme, this);
    column->addWidget(m_bar);
    connect(m_bar, &FieldBar::stepWanted, this, [this](int by) {
        commitComposition();
        m_dimension->moveBy(by);
        focusItem();
    });
    connect(m_bar, &FieldBar::nextWanted, this, &FillView::showNextUnanswered);
    connect(m_bar, &FieldBar::leaveWanted, this, &FillView::fieldLeft);
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
    showNotes();
}

void FillView::showNotes()
{
    m_notes->setReadOnly(m_model.isReadOnly());
    m_notes->setItem({m_dimension->item(), {}}, m_model.form().itemNumber(m_dimension->item()));
    if (!m_bar)
        return;
    int number = 0;
    int at = 0;
    int answered = 0;
    for (const DimensionScore &dimension : m_model.scores().dimensions) {
        for (const ItemScore &item : dimension.items) {
            at += int(!dimension.switchedOff);
            // What is not known yet is no answer, as the coverage has it.
            answered += int(!dimension.switchedOff && item.answer.mark != Mark::Absent && item.answer.mark != Mark::Unknown);
            if (item.key == m_dimension->item())
                number = at;
        }
    }
    m_bar->setProgress(number, answered, at);
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
    connect(panel, &ItemPanel::confirmed, this, [this, item] {
        if (isOpen())
            done(m_model.confirm(item));
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
