// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stagesheet.h"

#include "core/clients/gates.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::shell {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;
using widgets::Tone;

namespace {

/// One condition: a tick, or the warning's triangle, and its words.
class Condition final : public QWidget
{
public:
    Condition(const widgets::Theme &theme, const QString &text, bool met, QWidget *parent) : QWidget(parent), m_theme(theme), m_met(met)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(theme.px(22), theme.px(3), 0, theme.px(3));
        QLabel *words = met ? new widgets::SoftText(theme, text, Size::Body, this) : widgets::makeLabel(theme, text, Size::Body, false, this);
        words->setWordWrap(true);
        row->addWidget(words);
        setAccessibleName(u"%1: %2"_s.arg(met ? StageSheet::tr("met") : StageSheet::tr("missing"), text));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = m_theme.px(10);
        const Tone tone = m_met ? Tone::Good : Tone::Warn;
        widgets::paintToneShape(painter, QRectF(m_theme.px(3), (height() - side) / 2.0, side, side), tone, m_theme.tone(tone));
    }

private:
    const widgets::Theme &m_theme;
    bool m_met;
};

} // namespace

StageSheet::StageSheet(const widgets::PageContext &context, const CaseId &caseFile, QWidget *parent) :
    QWidget(parent), m_context(context), m_case(caseFile), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    look();
}

void StageSheet::look()
{
    // One of its buttons may be the reason why this is called.
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    const widgets::Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    const auto file = m_context.workspace.cases().get(m_case);
    const auto facts = file ? m_context.workspace.gateFacts(*file) : fail(file.error());
    if (!facts) {
        column->addWidget(new widgets::SoftText(theme, facts.error().sentence, Size::Body, m_content));
        return;
    }
    const auto items = clients::gateOf(file->stage, *facts);
    const int missing = clients::missingCount(items);
    const bool closed = file->closed.isValid();
    const bool last = file->stage == Stage::Demonstration;
    const QString stage = nameOf(file->stage, m_context.language);
    column->addWidget(new widgets::SectionTitle(theme, closed ? tr("The case is closed") : tr("Before closing %1").arg(stage), m_content));
    for (const clients::GateItem &item : items)
        column->addWidget(new Condition(theme, item.text.in(m_context.language), item.met, m_content));
    column->addSpacing(theme.px(12));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    column->addLayout(buttons);
    const auto button = [&](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, m_content);
        made->setObjectName(name);
        made->setEnabled(!m_context.workspace.isReadOnly());
        buttons->addWidget(made);
        return made;
    };
    if (closed) {
        connect(button(u"stage.reopen"_s, tr("Open the case again")), &QPushButton::clicked, this, [this] {
            const auto done = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Open case again"),
                                                       [this] { return m_context.workspace.cases().reopen(m_case); });
            if (!done)
                m_context.prompter.tell(done.error());
            else
                Q_EMIT moved();
        });
    } else {
        if (last) {
            QPushButton *end = button(u"stage.finish"_s, tr("Close the case"));
            widgets::makePrimary(end);
            connect(end, &QPushButton::clicked, this, &StageSheet::finish);
        } else {
            const Stage next = Stage(int(file->stage) + 1);
            QPushButton *on = button(u"stage.next"_s, tr("Go on to %1").arg(nameOf(next, m_context.language)));
            if (missing == 0)
                widgets::makePrimary(on);
            connect(on, &QPushButton::clicked, this, [this, next, missing] {
                move(next, missing > 0 ? tr("Why is the stage closed although something is missing?") : QString());
            });
        }
        if (file->stage != Stage::Intake) {
            const Stage before = Stage(int(file->stage) - 1);
            connect(button(u"stage.back"_s, tr("Back to %1").arg(nameOf(before, m_context.language))), &QPushButton::clicked, this,
                    [this, before] { move(before, tr("Why does the case go back?")); });
        }
    }
    buttons->addStretch();
}

void StageSheet::move(Stage stage, const QString &reasonTitle)
{
    QString reason;
    if (!reasonTitle.isEmpty()) {
        const auto given = m_context.prompter.askText(tr("Reason"), reasonTitle, {}, true, true);
        if (!given)
            return;
        reason = *given;
    }
    const auto done = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Move to stage"),
                                               [&] { return m_context.workspace.cases().moveTo(m_case, stage, reason); });
    if (!done)
        m_context.prompter.tell(done.error());
    else
        Q_EMIT moved();
}

void StageSheet::finish()
{
    const auto outcome = m_context.prompter.askText(tr("Close the case"), tr("Outcome of the case"), {}, true, true);
    if (!outcome)
        return;
    const auto done = m_context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Close case"),
                                               [&] { return m_context.workspace.cases().close(m_case, *outcome); });
    if (!done)
        m_context.prompter.tell(done.error());
    else
        Q_EMIT moved();
}

} // namespace axw::shell
