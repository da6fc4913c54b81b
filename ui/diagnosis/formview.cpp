// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/formview.h"

#include "ui/diagnosis/fieldbar.h"
#include "ui/diagnosis/formmodel.h"
#include "ui/diagnosis/formoutline.h"
#include "ui/diagnosis/notepanel.h"
#include "ui/diagnosis/questionpanel.h"
#include "ui/diagnosis/roles.h"
#include "ui/diagnosis/scorepanel.h"
#include "ui/diagnosis/scoresurroundings.h"
#include "ui/diagnosis/sectionview.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

FormView::FormView(const PageContext &context, FormModel &model, const FillLook &look, QMenu *assessments, QWidget *parent) :
    FillingView(parent), m_context(context), m_model(model), m_look(look),
    m_outline(new FormOutline(context.theme, context.language, model, assessments, this)),
    m_section(new SectionView({context.theme, context.language, context.clock}, model, look, this)),
    m_line(makeLine(context.theme, Qt::Vertical, this)), m_side(new QScrollArea(this)), m_notes(nullptr), m_scores(nullptr), m_around(nullptr)
{
    installRoles();
    const Theme &theme = context.theme;
    setObjectName(u"formView"_s);
    setFont(theme.font());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    all->addLayout(row, 1);
    QWidget *left = makeLine(theme, Qt::Vertical, this);
    row->addWidget(m_outline);
    row->addWidget(left);
    row->addWidget(m_section, 1);
    row->addWidget(m_line);
    makeSide();
    row->addWidget(m_side);
    m_outline->setVisible(!look.field);
    left->setVisible(!look.field);
    if (look.field)
        addFieldBar(all);

    connect(m_outline, &FormOutline::sectionChosen, this, [this](const QString &key) {
        commitComposition();
        m_section->showSection(key);
        focusItem();
    });
    connect(m_outline, &FormOutline::freezeWanted, this, &FormView::freeze);
    connect(m_section, &SectionView::panelMade, this, &FormView::serve);
    connect(m_section, &SectionView::nextWanted, this, &FormView::showNextUnanswered);
    connect(m_section, &SectionView::itemShown, this, [this] {
        m_outline->setCurrent(m_section->section());
        m_around->setItem(itemKeyFrom(m_section->item()).item);
        showNotes();
        Q_EMIT itemShown();
    });
    connect(m_notes, &NotePanel::told, this, &FormView::told);
    connect(m_notes, &NotePanel::countChanged, this, &FormView::showSide);
    connect(m_section, &SectionView::addWanted, this, [this](const forms::Place &repeat) {
        commitComposition();
        if (!isOpen() || !done(m_model.addInstance(repeat)))
            return;
        // The new one follows the last: its first question comes into focus.
        const int number = m_model.filling().session().instances(repeat);
        for (const FormSection &section : m_model.sections()) {
            for (const FormRow &each : section.rows) {
                const auto depth = repeat.instances.size();
                const bool within = each.kind == FormRow::Kind::Question && each.place.instances.size() > depth
                                    && each.place.instances[depth] == number
                                    && std::equal(repeat.instances.begin(), repeat.instances.end(), each.place.instances.begin())
                                    && m_model.filling().session().index().holds(repeat.node, m_model.filling().session().index().scopeOf(each.place.node));
                if (within) {
                    showItem(each.key);
                    focusItem();
                    return;
                }
            }
        }
    });
    connect(m_section, &SectionView::removeWanted, this, [this](const forms::Place &instance) {
        commitComposition();
        if (isOpen() && done(m_model.removeInstance(instance)))
            Q_EMIT told(tr("It was removed with its answers."), true);
    });
    connect(&model, &FormModel::changed, this, &FormView::refresh);
    connect(&model, &FormModel::changedElsewhere, this, &FormView::showItem);
    refresh();
    if (!model.sections().empty())
        m_section->showSection(model.sections().front().key);
}

void FormView::makeSide()
{
    const Theme &theme = m_context.theme;
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(theme.px(Size::Inspector));
    m_side->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(m_side);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notes = new NotePanel(m_context, m_model.assessment(), m_section, inside);
    column->addWidget(m_notes);
    m_scores = new ScorePanel(theme, m_context.language, inside);
    m_around = new ScoreSurroundings(m_context, *m_scores, this);
    m_around->setAssessment(m_model.assessment());
    column->addWidget(m_scores);
    column->addStretch(1);
    m_side->setWidget(inside);
    setGround(m_side->viewport(), theme, Colour::Surface);
    setGround(inside, theme, Colour::Surface);
}

void FormView::addFieldBar(QBoxLayout *column)
{
    column->addWidget(makeLine(m_context.theme, Qt::Horizontal, this));
    m_bar = new FieldBar(m_context.theme, this);
    column->addWidget(m_bar);
    connect(m_bar, &FieldBar::stepWanted, this, [this](int by) {
        commitComposition();
        m_section->moveBy(by);
        focusItem();
    });
    connect(m_bar, &FieldBar::nextWanted, this, &FormView::showNextUnanswered);
    connect(m_bar, &FieldBar::leaveWanted, this, &FormView::fieldLeft);
}

QString FormView::item() const
{
    return m_section->item();
}

void FormView::showItem(const QString &item)
{
    commitComposition();
    m_section->showItem(item);
}

void FormView::focusItem()
{
    if (m_section->panel())
        m_section->panel()->focusAnswer(Qt::OtherFocusReason);
}

void FormView::refresh()
{
    m_outline->refresh();
    m_section->refresh();
    m_outline->setCurrent(m_section->section());
    showScores();
    showNotes();
}

void FormView::showScores()
{
    const auto scores = m_model.scores();
    m_scores->setVisible(scores.has_value());
    showSide();
    if (scores)
        m_scores->setScores(m_model.scoredForm(), *scores, m_model.earlier(), m_model.earlierName(), keyOf(m_model.assessment().round));
}

/// Beside a form that scores nothing there is something only while notes wait.
void FormView::showSide()
{
    const bool something = !m_look.field && (!m_scores->isHidden() || !m_notes->isEmpty());
    m_side->setVisible(something);
    m_line->setVisible(something);
}

void FormView::showNotes()
{
    m_notes->setReadOnly(m_model.isReadOnly());
    m_notes->setItem(itemKeyFrom(m_section->item()), tr("this question"));
    if (!m_bar)
        return;
    int all = 0;
    int answered = 0;
    int number = 0;
    for (const FormSection &section : m_model.sections()) {
        for (const FormRow &row : section.rows) {
            all += int(row.kind == FormRow::Kind::Question);
            if (row.kind == FormRow::Kind::Question && row.key == m_section->item())
                number = all;
        }
        answered += section.answered;
    }
    m_bar->setProgress(number, answered, all);
}

void FormView::showNextUnanswered()
{
    commitComposition();
    const QString next = m_model.nextUnanswered(m_section->item());
    if (next.isEmpty()) {
        Q_EMIT told(tr("Every other question is answered."), false);
        return;
    }
    showItem(next);
    focusItem();
}

bool FormView::done(const Result<> &result)
{
    if (!result)
        m_context.prompter.tell(result.error());
    return result.has_value();
}

bool FormView::isOpen()
{
    if (m_model.isReadOnly())
        Q_EMIT told(m_model.assessment().isFrozen() ? tr("This assessment is frozen. Begin the next round to answer again.")
                                                    : tr("This workspace is open for reading only."), false);
    return !m_model.isReadOnly();
}

/// Every wish of the question in focus becomes one edit. The question is taken by its key: what was typed may be handed
/// over after the focus has gone to another.
void FormView::serve(QuestionPanel *panel)
{
    const QString key = panel->key();
    connect(panel, &QuestionPanel::given, this,
            [this, panel, key](const QString &value, const QString &group) { answer(panel, key, value, group); });
    connect(panel, &QuestionPanel::evidenceChosen, this, [this, key](Evidence evidence) {
        if (isOpen())
            done(m_model.setEvidence(key, evidence));
    });
    connect(panel, &QuestionPanel::unknownChosen, this, [this, key](bool unknown) {
        if (isOpen())
            done(m_model.setUnknown(key, unknown));
    });
    connect(panel, &QuestionPanel::confirmed, this, [this, key] {
        if (isOpen())
            done(m_model.confirm(key));
    });
    connect(panel, &QuestionPanel::noteCommitted, this, [this, key](const QString &note, const QString &group) {
        if (isOpen())
            done(m_model.setNote(key, note, group));
    });
    connect(panel, &QuestionPanel::requestWanted, this, [this, key] {
        if (isOpen())
            requestData(key);
    });
    connect(panel, &QuestionPanel::fileWanted, this, [this, key] { chooseFiles(key, true); });
    connect(panel, &QuestionPanel::filesWanted, this, [this, key] { chooseFiles(key, false); });
    connect(panel, &QuestionPanel::filesOffered, this, [this, key](const QStringList &paths) {
        if (isOpen())
            takeFiles(key, paths, isFile(key));
    });
    connect(panel, &QuestionPanel::fileRemoved, this, [this, key](int at) {
        if (isOpen() && done(m_model.removeFile(key, at)))
            Q_EMIT told(tr("The evidence was removed."), true);
    });
}

/// What is no answer to its question is said under the question, where it stays as it was typed.
void FormView::answer(QuestionPanel *panel, const QString &question, const QString &value, const QString &group)
{
    if (!isOpen())
        return;
    const QPointer<QuestionPanel> asked(panel);
    const auto saved = m_model.setValue(question, value, group);
    if (saved) {
        if (asked)
            asked->refuse({});
        return;
    }
    if (saved.error().kind != Error::Kind::Invalid) {
        m_context.prompter.tell(saved.error());
        return;
    }
    if (asked && m_section->panel() == asked)
        asked->refuse(saved.error().sentence);
    else
        Q_EMIT told(tr("Not saved: %1").arg(saved.error().sentence), false);
}

bool FormView::isFile(const QString &question) const
{
    const auto place = m_model.filling().placeOf(itemKeyFrom(question));
    return place && m_model.question(*place).isFile();
}

void FormView::requestData(const QString &question)
{
    const auto place = m_model.filling().placeOf(itemKeyFrom(question));
    if (!place)
        return;
    if (m_model.question(*place).requested) {
        Q_EMIT told(tr("A data request for this item is open already."), false);
        return;
    }
    const QString what = tr("%1: material that shows the present state").arg(m_model.label(*place));
    if (done(m_model.requestData(question, what)))
        Q_EMIT told(tr("A data request was made, due in a week."), true);
}

void FormView::takeFiles(const QString &question, const QStringList &paths, bool asAnswer)
{
    const auto taken = asAnswer ? m_model.answerWithFile(question, paths.front()) : m_model.attach(question, paths);
    if (!done(taken))
        return;
    Q_EMIT told(asAnswer ? tr("The file is kept as the answer.")
                         : tr("%n file(s) attached as evidence.", nullptr, int(paths.size())), true);
}

void FormView::chooseFiles(const QString &question, bool asAnswer)
{
    if (!isOpen())
        return;
    const auto paths = m_context.prompter.chooseOpenFiles(asAnswer ? tr("Answer with a file") : tr("Attach evidence"), {});
    if (paths && !paths->isEmpty())
        takeFiles(question, *paths, asAnswer);
}

void FormView::freeze()
{
    commitComposition();
    if (m_model.isReadOnly())
        return;
    const int missing = m_model.missingCount() + m_model.violationCount();
    if (done(m_model.freeze()))
        Q_EMIT told(missing == 0 ? tr("The assessment is frozen.")
                                 : tr("The assessment is frozen with %n item(s) open.", nullptr, missing), true);
}

} // namespace axw::diagnosis
