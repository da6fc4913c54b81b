// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stagepage.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/shell/stagesheet.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/text.h"
#include "ui/widgets/valueedits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Colour;
using widgets::Size;
using widgets::Tone;

StagePage::StagePage(const widgets::PageContext &context, const widgets::ClientFile &file, Stage stage, QWidget *parent) :
    Page(context, parent), m_file(file), m_stage(stage), m_column(new QVBoxLayout(this))
{
    setTitle(nameOf(stage, language()));
    m_column->setContentsMargins(0, 0, 0, 0);
    if (m_file.caseId.isNull())
        showNoCase();
    else
        build();
}

void StagePage::showNoCase()
{
    auto *empty = new widgets::EmptyState(theme(), u"flag"_s, tr("No open case"),
                                          tr("A case carries one request of the company through the seven stages."), this);
    if (!context().workspace.isReadOnly()) {
        empty->addButton(
            tr("Open a case"),
            [this] {
                auto &workspace = context().workspace;
                const auto opened = workspace.edit(QT_TRANSLATE_NOOP("edit", "Open case"), [&] {
                    return workspace.cases().open(m_file.client, {}, workspace.person());
                });
                if (!opened)
                    context().prompter.tell(opened.error());
                else
                    Q_EMIT openRequested(widgets::ClientTarget{m_file.client, widgets::stageTab(m_stage), {}, opened->id});
            },
            true);
    }
    m_column->addWidget(empty);
}

void StagePage::build()
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    const int edge = theme().px(24);
    columns->setContentsMargins(edge, theme().px(20), edge, edge);
    columns->setSpacing(theme().px(40));
    auto *work = new QVBoxLayout;
    work->setSpacing(theme().px(8));
    columns->addLayout(work, 3);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme().px(8));
    columns->addLayout(side, 2);

    buildWork(work);
    work->addStretch(1);
    m_wait = new widgets::SoftText(theme(), {}, Size::Body, content);
    side->addWidget(m_wait);
    m_sheet = new StageSheet(context(), m_file.caseId, content);
    side->addWidget(m_sheet);
    side->addSpacing(theme().px(16));
    side->addWidget(new widgets::SectionTitle(theme(), tr("Stages so far"), content));
    m_steps = new widgets::FactList(theme(), content);
    side->addWidget(m_steps);
    side->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_column->addWidget(scroll);
    look();
    connect(&context().workspace, &workspace::Workspace::changed, this, [this] { look(); });
}

void StagePage::buildWork(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(12));
    head->addWidget(widgets::makeLabel(theme(), nameOf(m_stage, language()), Size::Title, true, this));
    m_state = new widgets::Chip(theme(), {}, Tone::Neutral, this);
    head->addWidget(m_state);
    head->addStretch();
    column->addLayout(head);
    m_facts = new widgets::FactList(theme(), this);
    column->addWidget(m_facts);
    column->addSpacing(theme().px(8));

    auto *form = new widgets::Form(theme(), this);
    form->addSection(tr("What is next"));
    m_action = new widgets::FieldEdit(this);
    m_action->setObjectName(u"nextAction"_s);
    form->addRow(tr("Next action"), m_action);
    m_due = new widgets::DateEdit(theme(), language(), context().clock, this);
    form->addRow(tr("Due"), m_due);
    m_owner = new widgets::FieldEdit(this);
    form->addRow(tr("Consultant"), m_owner);
    m_next = form;
    column->addWidget(form);
    auto *notes = new widgets::Form(theme(), this);
    notes->addSection(tr("Notes on this stage"));
    m_note = new widgets::NoteEdit(this);
    m_note->setObjectName(u"stageNote"_s);
    m_note->setAccessibleName(tr("Notes on this stage"));
    m_note->setLines(8);
    notes->addWide(m_note);
    column->addWidget(notes);
    setFocusProxy(m_action);

    const bool readOnly = context().workspace.isReadOnly();
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_action, m_due, m_owner})
        field->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    connect(m_action, &widgets::FieldEdit::committed, this, [this](const QString &value, const QString &group) {
        changeCase(QT_TRANSLATE_NOOP("edit", "Change next action"), group, [&](clients::CaseFile &file) { file.nextAction = value; });
    });
    connect(m_due, &widgets::DateEdit::dateCommitted, this, [this](QDate date) {
        changeCase(QT_TRANSLATE_NOOP("edit", "Change due date"), {}, [&](clients::CaseFile &file) { file.nextDue = date; });
    });
    connect(m_owner, &widgets::FieldEdit::committed, this, [this](const QString &value, const QString &group) {
        changeCase(QT_TRANSLATE_NOOP("edit", "Change consultant"), group, [&](clients::CaseFile &file) { file.owner = value; });
    });
    connect(m_note, &widgets::NoteEdit::committed, this, &StagePage::saveNote);
}

void StagePage::look()
{
    auto &workspace = context().workspace;
    const auto file = workspace.cases().get(m_file.caseId);
    const auto steps = workspace.cases().steps(m_file.caseId);
    if (!file || !steps)
        return;
    const bool closed = file->closed.isValid();
    const bool current = file->stage == m_stage && !closed;
    const bool done = m_stage < file->stage || closed;
    m_state->setText(current ? tr("under way") : done ? tr("done") : tr("not started"));
    m_state->setTone(current ? Tone::Info : done ? Tone::Good : Tone::Neutral);

    QList<widgets::Fact> facts;
    QList<widgets::Fact> way;
    const clients::StageStep *mine = nullptr;
    for (const clients::StageStep &step : *steps) {
        QString words = formatDate(step.entered, language());
        if (!step.reason.isEmpty())
            words += u"\n"_s + step.reason;
        way.append({nameOf(step.stage, language()), words, Tone::Neutral, {}});
        if (step.stage == m_stage)
            mine = &step;
    }
    if (closed)
        way.append({tr("Closed"), formatDate(file->closed, language()) + (file->outcome.isEmpty() ? QString() : u"\n"_s + file->outcome), Tone::Neutral, {}});
    m_steps->setFacts(way);
    if (mine) {
        facts.append({tr("Entered"), formatDateWithWeekday(mine->entered, language()), Tone::Neutral, {}});
        if (current)
            facts.append({tr("In this stage"), tr("%n day(s)", nullptr, int(mine->entered.daysTo(context().clock.today()))), Tone::Neutral, {}});
    }
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());

    m_next->setVisible(current);
    m_action->setValue(file->nextAction);
    if (!m_due->hasFocus())
        m_due->setDate(file->nextDue);
    m_owner->setValue(file->owner);
    m_note->setValue(mine ? mine->note : QString());
    m_note->setEnabled(mine != nullptr);

    // What closes the stage is said on the page of the stage the case stands at.
    m_sheet->setVisible(current || (closed && m_stage == file->stage));
    m_wait->setVisible(!m_sheet->isVisibleTo(this) && !done);
    m_wait->setText(tr("The case stands at %1. This stage can be worked on when the ones before it are closed.").arg(nameOf(file->stage, language())));
    m_sheet->look();
}

void StagePage::changeCase(const char *label, const QString &group, const std::function<void(clients::CaseFile &)> &change)
{
    auto &workspace = context().workspace;
    const auto done = workspace.edit(
        label,
        [&]() -> Result<> {
            AXW_TRY_ASSIGN(file, workspace.cases().get(m_file.caseId));
            change(file);
            return workspace.cases().change(file);
        },
        {group, {}});
    if (!done)
        context().prompter.tell(done.error());
}

void StagePage::saveNote(const QString &note, const QString &group)
{
    auto &workspace = context().workspace;
    const auto done = workspace.edit(
        QT_TRANSLATE_NOOP("edit", "Change note of stage"),
        [&]() -> Result<> {
            AXW_TRY_ASSIGN(steps, workspace.cases().steps(m_file.caseId));
            const auto mine = std::find_if(steps.rbegin(), steps.rend(), [this](const clients::StageStep &step) { return step.stage == m_stage; });
            if (mine == steps.rend())
                return {};
            mine->note = note;
            return workspace.clients().put(*mine);
        },
        {group, {}});
    if (!done)
        context().prompter.tell(done.error());
}

} // namespace axw::shell
