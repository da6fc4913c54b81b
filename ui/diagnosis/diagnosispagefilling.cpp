// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page's views of the assessment that is filled: which one, how it looks, what it is handed.
#include "ui/diagnosis/diagnosispage.h"

#include "core/workspace/workspace.h"
#include "ui/diagnosis/assessmentmodel.h"
#include "ui/diagnosis/fillview.h"
#include "ui/diagnosis/formmodel.h"
#include "ui/diagnosis/formview.h"
#include "ui/diagnosis/spokenlevels.h"
#include "ui/diagnosis/spokenquestions.h"
#include "ui/diagnosis/viewbar.h"
#include "ui/diagnosis/wordsview.h"
#include "ui/prompts/prompter.h"

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

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

void DiagnosisPage::immerse(bool on)
{
    for (QWidget *each : {static_cast<QWidget *>(m_bar), m_line})
        each->setVisible(!on);
    setImmersed(on);
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
    bring(view, DiagnosisView::Fill);
    immerse(m_look.field);
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

} // namespace axw::diagnosis
