// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/filepart.h"

#include "core/workspace/workspace.h"
#include "ui/clients/openedfiles.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

FilePart::FilePart(const widgets::PageContext &context, const QString &name, Words words, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(std::move(words)), m_said(new widgets::SoftText(context.theme, {}, widgets::Size::Body, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, context.theme.px(8), 0, 0);
    m_said->setObjectName(name);
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    row->setAlignment(Qt::AlignLeft);
    const auto button = [&](const QString &text, const QString &ending) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name + ending);
        row->addWidget(made);
        return made;
    };
    m_open = button(tr("Open"), u".open"_s);
    m_add = button(m_words.add, u".add"_s);
    m_remove = button(tr("Take away"), u".remove"_s);
    column->addLayout(row);
    connect(m_open, &QPushButton::clicked, this, &FilePart::open);
    connect(m_add, &QPushButton::clicked, this, &FilePart::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &FilePart::removeWanted);
    for (QPushButton *each : {m_add, m_remove})
        each->setEnabled(!context.workspace.isReadOnly());
}

void FilePart::setFile(AttachmentId file)
{
    m_file = file;
    const auto known = file.isNull() ? std::optional<Attachment>() : m_context.workspace.clients().find<Attachment>(file).value_or(std::nullopt);
    m_said->setText(known ? m_words.named.arg(known->name) : file.isNull() ? m_words.none : m_words.gone);
    m_open->setVisible(known.has_value());
    m_remove->setVisible(!file.isNull());
    m_add->setText(known ? tr("Another…") : m_words.add);
}

void FilePart::open()
{
    const auto known = m_context.workspace.clients().find<Attachment>(m_file);
    if (!known || !*known)
        return;
    if (const auto opened = OpenedFiles::ofApplication().open(m_context.workspace, **known); !opened)
        m_context.prompter.tell(opened.error());
}

} // namespace axw::clients
