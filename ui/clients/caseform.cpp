// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/caseform.h"

#include "core/base/formats.h"
#include "ui/clients/duetext.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;
using widgets::Tone;

CaseForm::CaseForm(const widgets::PageContext &context, QWidget *parent) :
    RowForm<CaseFile>(context, QT_TRANSLATE_NOOP("edit", "Change case"),
                      [&workspace = context.workspace](CaseFile &file) { return workspace.cases().change(file); }, parent),
    m_context(context), m_calendar(calendarAround(context.workspace, context.clock.today()))
{
    setHeading(tr("Case file"));
    m_facts = new widgets::SoftText(context.theme, {}, Size::Small, this);
    addBelow(m_facts);
    auto *action = fields().line(&CaseFile::nextAction, this);
    action->setObjectName(u"case.nextAction"_s);
    addField(tr("Next action"), action);
    auto *due = fields().date(&CaseFile::nextDue, this);
    due->setObjectName(u"case.nextDue"_s);
    due->setPlaceholderText(tr("tomorrow, 12/3, +3 …"));
    addField(tr("Due"), due);
    m_left = new ToneText(context.theme, this);
    m_left->setObjectName(u"case.left"_s);
    addBelow(m_left);
    auto *title = fields().line(&CaseFile::title, this);
    title->setObjectName(u"case.title"_s);
    addField(tr("Title"), title);
    auto *owner = fields().suggestions(&CaseFile::owner, context.workspace.clients().owners().value_or(QStringList()), this);
    owner->setObjectName(u"case.owner"_s);
    addField(tr("Owner"), owner);
    m_outcome = fields().note(&CaseFile::outcome, 3, this);
    m_outcome->setObjectName(u"case.outcome"_s);
    m_outcomeLabel = addField(tr("Outcome"), m_outcome);

    m_close = new QPushButton(this);
    m_close->setObjectName(u"case.close"_s);
    m_close->setEnabled(!context.workspace.isReadOnly());
    connect(m_close, &QPushButton::clicked, this, &CaseForm::closeOrReopen);
    addButtons()->addWidget(m_close);
    fields().also([this](const CaseFile &file) { showCase(file); });
}

void CaseForm::showCase(const CaseFile &file)
{
    const Language language = m_context.language;
    setHeading(tr("Case file %1").arg(file.number));
    const QString stage = nameOf(file.stage, language);
    m_facts->setText(file.closed.isValid()
                         ? tr("%1 · opened %2 · closed %3").arg(stage, formatDate(file.opened, language), formatDate(file.closed, language))
                         : tr("%1 · opened %2").arg(stage, formatDate(file.opened, language)));
    const DueText left = file.closed.isValid() ? DueText{} : dueText(file.nextDue, m_context.clock.today(), m_calendar);
    m_left->say(left.tone, left.text);
    m_close->setText(file.closed.isValid() ? tr("Open again") : tr("Close the case…"));
    m_outcome->setVisible(file.closed.isValid());
    m_outcomeLabel->setVisible(file.closed.isValid());
}

void CaseForm::closeOrReopen()
{
    commitPending();
    const std::optional<CaseFile> file = read();
    if (!file)
        return;
    workspace::Workspace &workspace = m_context.workspace;
    Result<> done;
    if (file->closed.isValid()) {
        done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Reopen case"), [&] { return workspace.cases().reopen(file->id); });
    } else {
        const auto outcome = m_context.prompter.askText(tr("Close case %1").arg(file->number), tr("What came of it (may be empty)"), file->outcome,
                                                        true, false);
        if (!outcome)
            return;
        done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Close case"), [&] { return workspace.cases().close(file->id, *outcome); });
    }
    if (!done)
        m_context.prompter.tell(done.error());
}

} // namespace axw::clients
