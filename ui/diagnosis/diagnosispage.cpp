// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosispage.h"

#include "core/workspace/workspace.h"
#include "ui/diagnosis/assessmentchoice.h"
#include "ui/diagnosis/assessmentmodel.h"
#include "ui/diagnosis/compareview.h"
#include "ui/diagnosis/fillingview.h"
#include "ui/diagnosis/formmodel.h"
#include "ui/diagnosis/linkbar.h"
#include "ui/diagnosis/pageextras.h"
#include "ui/diagnosis/photodialog.h"
#include "ui/diagnosis/roundactions.h"
#include "ui/diagnosis/roundsview.h"
#include "ui/diagnosis/startview.h"
#include "ui/diagnosis/viewbar.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

DiagnosisPage::DiagnosisPage(const PageContext &context, const ClientFile &file, QWidget *parent) :
    Page(context, parent), m_client(file.client), m_menu(new QMenu(this)), m_bar(new ViewBar(context.theme, this)),
    m_line(makeLine(context.theme, Qt::Horizontal, this)),
    m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_line);
    column->addLayout(m_stack, 1);
    connect(m_bar, &ViewBar::chosen, this, &DiagnosisPage::showView);
    setObjectName(u"diagnosisPage"_s);
    setAccessibleName(tr("Diagnosis"));
    connect(m_menu, &QMenu::aboutToShow, this, &DiagnosisPage::fillMenu);
    connect(&context.workspace, &workspace::Workspace::changed, this, &DiagnosisPage::follow);
    m_look = readFillLook(context.settings);
    offer(u"diagnosis.next"_s, [this] {
        if (m_view)
            m_view->showNextUnanswered();
    });
    offer(u"diagnosis.new"_s, [this] { startNew(); });
    offer(u"diagnosis.freeze"_s, [this] {
        if (m_view)
            m_view->freeze();
    });
    offer(u"diagnosis.view"_s, [this] { showNext(); });
    offer(u"diagnosis.rounds"_s, [this] { showView(DiagnosisView::Rounds); });
    offer(u"diagnosis.compare"_s, [this] { showView(DiagnosisView::Compare); });
    offer(u"diagnosis.link"_s, [this] { linkItem(); });
    const auto toggle = [this](const QString &id, bool FillLook::*what) {
        offer(id, [this, what] {
            FillLook look = m_look;
            look.*what = !(look.*what);
            setLook(look);
        });
    };
    toggle(u"diagnosis.field"_s, &FillLook::field);
    offer(u"diagnosis.photos"_s, [this] { takePhotos(); });
    offer(u"diagnosis.print"_s, [this] { printBlank(false); });
    toggle(u"diagnosis.both"_s, &FillLook::both);
    toggle(u"diagnosis.words"_s, &FillLook::words);
    if (readAssessments())
        choose();
}

DiagnosisPage::~DiagnosisPage()
{
    // Views before the theme they were made with.
    qDeleteAll(findChildren<FillingView *>(QString(), Qt::FindDirectChildrenOnly));
}

void DiagnosisPage::takePhotos()
{
    const bool readOnly = m_model ? m_model->isReadOnly() : m_formModel ? m_formModel->isReadOnly() : true;
    if (readOnly) {
        context().prompter.tell(shown() ? tr("This assessment is frozen; no evidence is added to it any more.")
                                        : tr("Begin an assessment first; photographs are evidence of its items."));
        return;
    }
    commitPending();
    auto *dialog = new PhotoDialog(context(), shown()->id, m_model ? photoItems(*m_model, language()) : photoItems(*m_formModel), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PhotoDialog::kept, this, [this](int photos) { Q_EMIT told(tr("%n photograph(s) added as evidence.", nullptr, photos), true); });
    dialog->start();
}

void DiagnosisPage::printBlank(bool inBoth)
{
    commitPending();
    const QString written = printBlankForm(context(), m_client, shown() ? shown()->formKey : u"full"_s, shown() ? shown()->formVersion : 0, inBoth);
    if (!written.isEmpty())
        Q_EMIT told(written, false);
}

bool DiagnosisPage::readAssessments()
{
    auto found = context().workspace.assessments().ofClient(m_client);
    if (!found) {
        context().prompter.tell(found.error());
        return false;
    }
    m_assessments = std::move(*found);
    return true;
}

/// The newest that is still being filled, the consultant's before the company's, else the newest, else a new one.
void DiagnosisPage::choose()
{
    const auto best = std::min_element(m_assessments.begin(), m_assessments.end(), [](const Assessment &one, const Assessment &other) {
        const auto rank = [](const Assessment &each) { return (each.isFrozen() ? 2 : 0) + (each.rater == Rater::Company ? 1 : 0); };
        return rank(one) < rank(other);
    });
    if (best != m_assessments.end() && !best->isFrozen())
        this->open(best->id);
    else if (!m_assessments.empty())
        this->open(m_assessments.front().id);
    else
        startNew();
}

void DiagnosisPage::bring(QWidget *view, DiagnosisView face)
{
    m_bar->setView(face);
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    while (m_stack->count() > 1) {
        QWidget *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one that asked
    }
}

void DiagnosisPage::open(AssessmentId id)
{
    const auto assessment = context().workspace.assessments().assessment(id);
    if (!assessment) {
        context().prompter.tell(assessment.error());
        return;
    }
    if (hasLevelsOnly(context().workspace, *assessment))
        openLevels(id);
    else
        openForm(id);
}

void DiagnosisPage::forget()
{
    m_model = nullptr;
    m_formModel = nullptr;
    m_view = nullptr;
    m_rounds = nullptr;
    m_compare = nullptr;
}

const Assessment *DiagnosisPage::shown() const
{
    return m_model ? &m_model->assessment() : m_formModel ? &m_formModel->assessment() : nullptr;
}

/// Whoever gives the page the focus means the item: its keys answer.
void DiagnosisPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (m_view)
        m_view->focusItem();
}

void DiagnosisPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_look.field && m_view)
        Q_EMIT m_view->fieldLeft();
    else
        Page::keyPressEvent(event);
}

void DiagnosisPage::startNew()
{
    auto offer = startOffer(context().workspace, m_assessments);
    if (!offer) {
        context().prompter.tell(offer.error());
        return;
    }
    auto *start = new StartView(theme(), language(), std::move(*offer), this);
    start->setEnabled(!context().workspace.isReadOnly());
    connect(start, &StartView::begun, this, &DiagnosisPage::begin);
    connect(start, &StartView::sendWanted, this, &DiagnosisPage::send);
    connect(start, &StartView::takeInWanted, this, &DiagnosisPage::takeIn);
    connect(start, &StartView::cancelled, this, &DiagnosisPage::choose);
    forget();
    setStatusHint({}); // there is no item for its keys
    bring(start, DiagnosisView::Fill);
    immerse(false);
}

void DiagnosisPage::begin(const StartChoice &choice)
{
    const auto begun = RoundActions(context(), m_client).begin(choice);
    if (!begun)
        return;
    open(*begun);
    activated();
}

void DiagnosisPage::send(const StartChoice &choice, Language language)
{
    if (const auto done = RoundActions(context(), m_client).send(choice.formKey, choice.round, language))
        Q_EMIT told(*done, false);
}

void DiagnosisPage::takeIn(Round round)
{
    const auto taken = RoundActions(context(), m_client).takeIn(round);
    if (!taken)
        return;
    showView(DiagnosisView::Rounds);
    m_rounds->select(taken->assessment);
    Q_EMIT told(taken->sentence, true);
}

void DiagnosisPage::showView(DiagnosisView view)
{
    commitPending();
    if (shown())
        m_filled = saveState();
    if (m_compare)
        m_compared = m_compare->saveState();
    switch (view) {
    case DiagnosisView::Fill: {
        if (shown() || (!m_rounds && !m_compare))
            return;
        const QVariantMap was = m_filled;
        choose();
        restoreState(was);
        break;
    }
    case DiagnosisView::Rounds: showRounds(); break;
    case DiagnosisView::Compare: showCompare(); break;
    }
    activated();
}

void DiagnosisPage::showNext()
{
    showView(m_compare ? DiagnosisView::Fill : m_rounds ? DiagnosisView::Compare : DiagnosisView::Rounds);
}

void DiagnosisPage::showRounds()
{
    auto *rounds = new RoundsView(context(), this);
    rounds->read(m_client);
    connect(rounds, &RoundsView::openWanted, this, [this](AssessmentId id) {
        open(id);
        activated();
    });
    connect(rounds, &RoundsView::newWanted, this, &DiagnosisPage::startNew);
    connect(rounds, &RoundsView::begun, this, &DiagnosisPage::begin);
    connect(rounds, &RoundsView::sendWanted, this, &DiagnosisPage::send);
    connect(rounds, &RoundsView::takeInWanted, this, &DiagnosisPage::takeIn);
    if (const auto before = AssessmentId::fromString(m_filled.value(u"assessment"_s).toString()); !before.isNull())
        rounds->select(before);
    forget();
    m_rounds = rounds;
    setStatusHint(tr("Enter opens · F6 next view"));
    bring(rounds, DiagnosisView::Rounds);
    immerse(false);
}

void DiagnosisPage::showCompare()
{
    auto *compare = new CompareView(context(), m_client, this);
    compare->restoreState(m_compared);
    connect(compare, &CompareView::itemWanted, this, [this](AssessmentId id, const QString &item) {
        m_compared = m_compare->saveState();
        open(id);
        restoreState({{u"assessment"_s, id.toString()}, {u"item"_s, item}});
        activated();
    });
    connect(compare, &CompareView::roundsWanted, this, [this] { showView(DiagnosisView::Rounds); });
    forget();
    m_compare = compare;
    setStatusHint(tr("Enter goes to the item · Ctrl+L links it · F6 next view"));
    bring(compare, DiagnosisView::Compare);
    immerse(false);
}

void DiagnosisPage::linkItem()
{
    if (m_compare)
        m_compare->linkItem();
    else if (auto *bar = m_view ? m_view->findChild<LinkBar *>() : nullptr)
        bar->open();
}

void DiagnosisPage::follow(const journal::Changes &changes)
{
    const bool answers = changes.touches("assessment") || changes.touches("answer");
    if (m_rounds && answers)
        m_rounds->read(m_client);
    if (m_compare && (answers || changes.touches("item_link") || changes.touches("poc") || changes.touches("task")))
        m_compare->read();
    if (!changes.touches("assessment") || !readAssessments() || m_rounds || m_compare)
        return;
    // A begun assessment that was undone comes back by redo: nothing is filled then, and it is shown again.
    if (!m_view && !m_assessments.empty() && changes.touches("assessment", m_assessments.front().id.uuid()))
        open(m_assessments.front().id);
}

void DiagnosisPage::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const Assessment &each : m_assessments) {
        QAction *action = m_menu->addAction(assessmentWords(context().workspace, each, language()), this, [this, id = each.id] {
            commitPending();
            open(id);
        });
        action->setCheckable(true);
        action->setChecked(shown() && shown()->id == each.id);
        group->addAction(action);
    }
    m_menu->addSeparator();
    if (m_model)
        addDimensions(*m_menu, *m_model, context().prompter, language());
    QAction *photos = m_menu->addAction(tr("Photographs of the visit…"), this, [this] { takePhotos(); });
    photos->setEnabled((m_model && !m_model->isReadOnly()) || (m_formModel && !m_formModel->isReadOnly()));
    m_menu->addAction(tr("Print blank form…"), this, [this] { printBlank(false); });
    m_menu->addAction(tr("Print blank form in both languages…"), this, [this] { printBlank(true); });
    m_menu->addSeparator();
    QAction *fresh = m_menu->addAction(tr("New assessment…"), this, [this] {
        commitPending();
        startNew();
    });
    fresh->setEnabled(!context().workspace.isReadOnly());
}

QVariantMap DiagnosisPage::saveState() const
{
    if (m_rounds || m_compare) {
        QVariantMap state = m_filled;
        state.insert(u"view"_s, m_rounds ? u"rounds"_s : u"compare"_s);
        state.insert(u"compare"_s, m_compare ? m_compare->saveState() : m_compared);
        return state;
    }
    if (!m_view)
        return {};
    return {{u"assessment"_s, shown()->id.toString()}, {u"item"_s, m_view->item()}, {u"field"_s, m_look.field}};
}

void DiagnosisPage::restoreState(const QVariantMap &state)
{
    FillLook look = m_look;
    look.field = state.value(u"field"_s, look.field).toBool();
    setLook(look);
    const auto id = AssessmentId::fromString(state.value(u"assessment"_s).toString());
    const bool known = std::any_of(m_assessments.begin(), m_assessments.end(), [&](const Assessment &each) { return each.id == id; });
    if (known && !(shown() && shown()->id == id))
        open(id);
    const QString item = state.value(u"item"_s).toString();
    if (!item.isEmpty() && m_view)
        m_view->showItem(item);
    const QString view = state.value(u"view"_s).toString();
    if (state.contains(u"compare"_s))
        m_compared = state.value(u"compare"_s).toMap();
    if (view == u"rounds")
        showView(DiagnosisView::Rounds);
    else if (view == u"compare")
        showView(DiagnosisView::Compare);
}

void DiagnosisPage::activated()
{
    FillLook look = readFillLook(context().settings); // the settings page may have changed it
    look.field = m_look.field;
    setLook(look);
    if (m_view)
        m_view->focusItem();
    else if (m_rounds)
        m_rounds->focusTable();
    else if (m_compare)
        m_compare->focusTable();
}

} // namespace axw::diagnosis
