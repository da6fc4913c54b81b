// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosispage.h"

#include "core/base/formats.h"
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/formworkbook.h"
#include "core/workspace/workspace.h"
#include "ui/diagnosis/assessmentmodel.h"
#include "ui/diagnosis/fillview.h"
#include "ui/diagnosis/formmodel.h"
#include "ui/diagnosis/formview.h"
#include "ui/diagnosis/pageextras.h"
#include "ui/diagnosis/photodialog.h"
#include "ui/diagnosis/spokenlevels.h"
#include "ui/diagnosis/spokenquestions.h"
#include "ui/diagnosis/startview.h"
#include "ui/diagnosis/wordsview.h"
#include "ui/prompts/prompter.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

DiagnosisPage::DiagnosisPage(const PageContext &context, const ClientFile &file, QWidget *parent) :
    Page(context, parent), m_client(file.client), m_menu(new QMenu(this)), m_stack(new QStackedLayout(this))
{
    setObjectName(u"diagnosisPage"_s);
    setAccessibleName(tr("Diagnosis"));
    setStatusHint(tr("0–5 level · N · U · E evidence · / note"));
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

/// The newest that is still being filled, else the newest, else a new one.
void DiagnosisPage::choose()
{
    const auto open = std::find_if(m_assessments.begin(), m_assessments.end(), [](const Assessment &each) { return !each.isFrozen(); });
    if (open != m_assessments.end())
        this->open(open->id);
    else if (!m_assessments.empty())
        this->open(m_assessments.front().id);
    else
        startNew();
}

void DiagnosisPage::bring(QWidget *view)
{
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
    while (m_stack->count() > 1) {
        QWidget *old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one that asked
    }
}

bool DiagnosisPage::hasLevelsOnly(const Assessment &assessment) const
{
    if (assessment.formRecord.isNull())
        return true;
    const auto form = context().workspace.forms().form(assessment.formRecord);
    return form && fromXlsForm(**form, assessment.formKey);
}

void DiagnosisPage::open(AssessmentId id)
{
    const auto assessment = context().workspace.assessments().assessment(id);
    if (!assessment) {
        context().prompter.tell(assessment.error());
        return;
    }
    if (hasLevelsOnly(*assessment))
        openLevels(id);
    else
        openForm(id);
}

void DiagnosisPage::forget()
{
    m_model = nullptr;
    m_formModel = nullptr;
    m_view = nullptr;
}

const Assessment *DiagnosisPage::shown() const
{
    return m_model ? &m_model->assessment() : m_formModel ? &m_formModel->assessment() : nullptr;
}

/// What a view is handed: in the field with a larger theme.
PageContext DiagnosisPage::lookContext()
{
    const PageContext &mine = context();
    if (!m_look.field)
        return mine;
    if (!m_fieldTheme)
        m_fieldTheme = std::make_unique<Theme>(fieldTheme(theme()));
    return {mine.workspace, mine.prompter, *m_fieldTheme, mine.language, mine.clock, mine.settings, mine.actions};
}

void DiagnosisPage::serve(FillingView *view)
{
    m_view = view;
    connect(view, &FillingView::told, this, &Page::told);
    connect(view, &FillingView::itemShown, this, &Page::placeChanged);
    connect(view, &FillingView::fieldLeft, this, [this] {
        FillLook look = m_look;
        look.field = false;
        setLook(look);
    }, Qt::QueuedConnection); // a button of the view asks for it
    bring(view);
    setImmersed(m_look.field);
    if (isVisible())
        view->focusItem();
}

/// Its beginning was undone.
void DiagnosisPage::begone()
{
    forget();
    if (readAssessments())
        choose();
}

/// Plain lines are for a reader, whatever the place: the field mode adds nothing to them.
FillingView *DiagnosisPage::levelsView(AssessmentModel &model)
{
    if (m_look.words)
        return new WordsView(lookContext(), new SpokenLevels(model, language(), m_look.both, this), model.assessment(), m_menu, this);
    return new FillView(lookContext(), model, m_look, m_menu, this);
}

FillingView *DiagnosisPage::formView(FormModel &model)
{
    if (m_look.words)
        return new WordsView(lookContext(), new SpokenQuestions(model, language(), context().clock, this), model.assessment(), m_menu, this);
    return new FormView(lookContext(), model, m_look, m_menu, this);
}

void DiagnosisPage::openLevels(AssessmentId id)
{
    auto *model = new AssessmentModel(context().workspace, id, this);
    if (const auto read = model->reload(); !read) {
        context().prompter.tell(read.error());
        delete model;
        return;
    }
    FillingView *fill = levelsView(*model);
    model->setParent(fill); // they go together
    connect(model, &AssessmentModel::gone, this, &DiagnosisPage::begone, Qt::QueuedConnection);
    forget();
    m_model = model;
    setStatusHint(tr("0–5 level · N · U · E evidence · / note"));
    serve(fill);
}

void DiagnosisPage::openForm(AssessmentId id)
{
    auto *model = new FormModel(context().workspace, id, language(), this);
    model->setBoth(m_look.both);
    if (const auto read = model->reload(); !read) {
        context().prompter.tell(read.error());
        delete model;
        return;
    }
    FillingView *form = formView(*model);
    model->setParent(form); // they go together
    connect(model, &FormModel::gone, this, &DiagnosisPage::begone, Qt::QueuedConnection);
    forget();
    m_formModel = model;
    setStatusHint(tr("Digits choose · ↑↓ questions · Page Up/Down sections"));
    serve(form);
}

void DiagnosisPage::setLook(const FillLook &look)
{
    if (look == m_look)
        return;
    commitPending();
    const Assessment *assessment = shown();
    const QString item = m_view ? m_view->item() : QString();
    m_look = look;
    writeFillLook(context().settings, look);
    if (!assessment)
        return;
    open(AssessmentId(assessment->id));
    if (m_view && !item.isEmpty())
        m_view->showItem(item);
    if (m_view && isVisible())
        m_view->focusItem();
    Q_EMIT placeChanged();
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

/// The newest version of each. One with the key of a form that the program carries stands for that form.
std::vector<ImportedForm> DiagnosisPage::importedForms()
{
    std::vector<ImportedForm> imported;
    const auto all = context().workspace.forms().all();
    if (!all) {
        context().prompter.tell(all.error());
        return imported;
    }
    QString before;
    for (const FormRecord &record : *all) {
        if (std::exchange(before, record.key) == record.key)
            continue;
        const auto form = context().workspace.forms().form(record.id);
        if (!form)
            continue; // its file has not come yet
        imported.push_back({record.key, record.title.isEmpty() ? record.key : record.title, record.version, (*form)->itemCount()});
    }
    return imported;
}

void DiagnosisPage::startNew()
{
    const std::vector<ImportedForm> imported = importedForms();
    std::vector<Form> forms;
    for (const QString &key : levelFormKeys()) {
        const bool replaced = std::any_of(imported.begin(), imported.end(), [&](const ImportedForm &each) { return each.key == key; });
        if (auto form = builtinForm(key); form && !replaced)
            forms.push_back(std::move(*form));
    }
    auto *start = new StartView(theme(), language(), forms, imported, nextRound(), !m_assessments.empty(), this);
    start->setEnabled(!context().workspace.isReadOnly());
    connect(start, &StartView::begun, this, &DiagnosisPage::begin);
    connect(start, &StartView::cancelled, this, &DiagnosisPage::choose);
    forget();
    bring(start);
    setImmersed(false);
}

Round DiagnosisPage::nextRound() const
{
    if (m_assessments.empty())
        return Round::T0;
    switch (m_assessments.front().round) {
    case Round::T0: return Round::T1;
    case Round::T1:
    case Round::T2: return Round::T2;
    }
    Q_UNREACHABLE();
}

void DiagnosisPage::begin(const QString &formKey, Round round, const SwitchedOff &off)
{
    const auto begun = context().workspace.edit(QT_TRANSLATE_NOOP("edit", "Begin assessment"), [&] {
        return context().workspace.assessments().begin(m_client, formKey, round, off);
    });
    if (!begun) {
        context().prompter.tell(begun.error());
        return;
    }
    open(begun->id);
    activated();
}

void DiagnosisPage::follow(const journal::Changes &changes)
{
    if (!changes.touches("assessment") || !readAssessments())
        return;
    // A begun assessment that was undone comes back by redo: nothing is filled then, and it is shown again.
    if (!m_view && !m_assessments.empty() && changes.touches("assessment", m_assessments.front().id.uuid()))
        open(m_assessments.front().id);
}

QString DiagnosisPage::menuWords(const Assessment &assessment) const
{
    QString name = keyOf(assessment.round);
    if (!hasLevelsOnly(assessment)) {
        const auto record = context().workspace.forms().record(assessment.formRecord);
        name += u' ' + (record && !record->title.isEmpty() ? record->title : assessment.formKey);
    } else if (const auto form = context().workspace.assessments().form(assessment)) {
        name = assessmentName(assessment, *form).in(language());
    }
    const QString day = formatDate(assessment.started, language());
    return assessment.isFrozen() ? tr("%1 · begun %2 · frozen").arg(name, day) : tr("%1 · begun %2").arg(name, day);
}

void DiagnosisPage::fillMenu()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const Assessment &each : m_assessments) {
        QAction *action = m_menu->addAction(menuWords(each), this, [this, id = each.id] {
            commitPending();
            open(id);
        });
        action->setCheckable(true);
        action->setChecked(shown() && shown()->id == each.id);
        group->addAction(action);
    }
    m_menu->addSeparator();
    if (m_model) {
        QMenu *dimensions = m_menu->addMenu(tr("Dimensions"));
        for (const Dimension &dimension : m_model->form().dimensions) {
            QAction *action = dimensions->addAction(dimension.label.in(language()));
            action->setCheckable(true);
            action->setChecked(!m_model->scores().dimension(dimension.key)->switchedOff);
            action->setEnabled(dimension.switchable && !m_model->isReadOnly());
            connect(action, &QAction::toggled, m_model, [this, key = dimension.key](bool on) {
                if (const auto done = m_model->switchDimension(key, !on); !done)
                    context().prompter.tell(done.error());
            });
        }
    }
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
}

void DiagnosisPage::activated()
{
    FillLook look = readFillLook(context().settings); // the settings page may have changed it
    look.field = m_look.field;
    setLook(look);
    if (m_view)
        m_view->focusItem();
}

} // namespace axw::diagnosis
