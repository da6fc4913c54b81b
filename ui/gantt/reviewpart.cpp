// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/reviewpart.h"

#include "core/base/clock.h"
#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/workspace/reviewtrail.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;
using poc::PlanComment;
using poc::Review;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::gantt)
};

QString whenText(const QDateTime &utc, Language language)
{
    return formatDateTime(seoulTime(utc.toMSecsSinceEpoch()), language);
}

} // namespace

QString standingText(workspace::Workspace &workspace, const poc::Poc &poc, Language language)
{
    switch (poc.review) {
    case Review::Draft:
        return Words::tr("A draft: nobody has been asked to review it.");
    case Review::Submitted: {
        const auto handed = workspace::lastSubmission(workspace, poc.id);
        if (!handed || !*handed)
            return Words::tr("Being reviewed, and locked until there is an answer.");
        return Words::tr("Being reviewed, and locked until there is an answer: submitted by %1 on %2.")
            .arg((*handed)->person, whenText((*handed)->at, language));
    }
    case Review::Accepted:
        return Words::tr("Accepted by %1 on %2.").arg(poc.reviewer, whenText(poc.reviewed, language));
    case Review::Returned:
        return Words::tr("Sent back by %1 on %2.").arg(poc.reviewer, whenText(poc.reviewed, language));
    }
    Q_UNREACHABLE();
}

ReviewPart::ReviewPart(const widgets::PageContext &context, PlanState &state, QWidget *parent)
    : SidePart(context, state, parent), m_standing(widgets::makeLabel(context.theme, {}, widgets::Size::Body, true, this)),
      m_own(new widgets::SoftText(context.theme, tr("You handed it in yourself; usually somebody else answers."), widgets::Size::Small, this)),
      m_submit(new QPushButton(tr("Submit for review"), this)), m_takeBack(new QPushButton(tr("Take back"), this)),
      m_accept(new QPushButton(tr("Accept…"), this)), m_sendBack(new QPushButton(tr("Send back…"), this)),
      m_withSettled(new QCheckBox(tr("Show settled ones too"), this)),
      m_nothing(new widgets::SoftText(context.theme, {}, widgets::Size::Body, this)), m_about(new widgets::ChoiceBox(this)),
      m_words(new widgets::NoteEdit(this)), m_send(new QPushButton(tr("Add comment"), this))
{
    setObjectName(u"reviewPart"_s);
    makeStanding();
    makeComments();
    column()->addStretch(1);
}

void ReviewPart::makeStanding()
{
    m_standing->setObjectName(u"review.standing"_s);
    m_standing->setWordWrap(true);
    column()->addWidget(m_standing);
    column()->addWidget(m_own);
    const auto place = [this](QPushButton *button, const QString &name, void (ReviewPart::*pressed)()) {
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, pressed);
    };
    place(m_submit, u"review.submit"_s, &ReviewPart::submit);
    place(m_takeBack, u"review.takeBack"_s, &ReviewPart::takeBack);
    place(m_accept, u"review.accept"_s, &ReviewPart::accept);
    place(m_sendBack, u"review.sendBack"_s, &ReviewPart::sendBack);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(theme().px(6));
    answers->addWidget(m_accept);
    answers->addWidget(m_sendBack);
    answers->addStretch(1);
    column()->addWidget(m_submit, 0, Qt::AlignLeft);
    column()->addLayout(answers);
    column()->addWidget(m_takeBack, 0, Qt::AlignLeft);
}

void ReviewPart::makeComments()
{
    addSection(tr("Comments"));
    m_withSettled->setObjectName(u"review.withSettled"_s);
    column()->addWidget(m_withSettled);
    connect(m_withSettled, &QCheckBox::toggled, this, &ReviewPart::showComments);
    column()->addWidget(m_nothing);
    m_list = new QVBoxLayout;
    m_list->setContentsMargins(0, 0, 0, 0);
    column()->addLayout(m_list);
    m_words->setObjectName(u"review.words"_s);
    m_words->setLines(3);
    m_words->setPlaceholderText(tr("Write a comment"));
    m_words->setAccessibleName(tr("Comment"));
    column()->addWidget(m_words);
    m_about->setObjectName(u"review.about"_s);
    m_about->setAccessibleName(tr("What the comment is about"));
    column()->addWidget(m_about);
    m_send->setObjectName(u"review.send"_s);
    connect(m_send, &QPushButton::clicked, this, &ReviewPart::comment);
    column()->addWidget(m_send, 0, Qt::AlignLeft);
    QWidget *const order[] = {m_submit, m_accept, m_sendBack, m_takeBack, m_withSettled, m_words, m_about, m_send};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void ReviewPart::refresh()
{
    showStanding();
    showComments();
    // What a comment is about: the plan, or the task at hand. What a person chose stays while the task does.
    const QString key = m_about->key();
    const poc::Task *task = state().plan().find(m_task);
    m_about->clear();
    m_about->addItem(tr("About the whole plan"), QString());
    if (task)
        m_about->addItem(tr("About “%1”").arg(task->name), task->id.toString());
    m_about->setKey(key);
    if (m_about->currentIndex() < 0)
        m_about->setCurrentIndex(m_about->count() - 1);
    const bool mayWrite = !workspace().isReadOnly();
    for (QWidget *each : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_send)})
        each->setVisible(mayWrite);
}

void ReviewPart::showStanding()
{
    const poc::Poc &poc = state().plan().poc;
    m_standing->setText(standingText(workspace(), poc, language()));
    const bool mayWrite = !workspace().isReadOnly();
    const bool asked = poc.review == Review::Submitted;
    m_submit->setVisible(mayWrite && !asked);
    m_submit->setText(poc.review == Review::Draft ? tr("Submit for review") : tr("Submit again"));
    m_takeBack->setVisible(mayWrite && asked);
    m_accept->setVisible(mayWrite && asked);
    m_sendBack->setVisible(mayWrite && asked);
    bool own = false;
    if (asked) {
        const auto handed = workspace::lastSubmission(workspace(), poc.id);
        own = handed && *handed && (*handed)->person == workspace().person();
    }
    m_own->setVisible(mayWrite && own);
}

void ReviewPart::showComments()
{
    auto all = workspace().planReview().comments(state().plan().poc.id);
    if (!all) {
        context().prompter.tell(all.error());
        return;
    }
    const auto settled = std::ranges::count_if(*all, &PlanComment::settled);
    m_withSettled->setVisible(settled > 0);
    if (!m_withSettled->isChecked())
        std::erase_if(*all, [](const PlanComment &each) { return each.settled; });
    m_nothing->setVisible(all->empty());
    m_nothing->setText(settled > 0 ? tr("All is settled.") : tr("Nobody has remarked anything."));
    if (m_rows && *all == m_shown && m_withSettled->isChecked() == m_shownSettled)
        return;
    m_shown = *all;
    m_shownSettled = m_withSettled->isChecked();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().px(8));
    for (const PlanComment &each : m_shown)
        rows->addWidget(makeComment(each));
    m_list->addWidget(m_rows);
    m_rows->show();
    // In the order they stand, before the field that adds one.
    QWidget *last = m_withSettled;
    const auto controls = m_rows->findChildren<QWidget *>();
    for (QWidget *control : controls) {
        if (control->focusPolicy() & Qt::TabFocus) {
            setTabOrder(last, control);
            last = control;
        }
    }
}

QWidget *ReviewPart::makeComment(const PlanComment &comment)
{
    auto *box = new QWidget(m_rows);
    box->setObjectName(u"comment"_s);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme().px(2));
    rows->addWidget(new widgets::SoftText(theme(), u"%1 · %2"_s.arg(comment.writtenBy, whenText(comment.written, language())), widgets::Size::Small, box));
    if (const poc::Task *task = state().plan().find(comment.task)) {
        auto *link = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(task->id.toString(), task->name.toHtmlEscaped()), box);
        link->setWordWrap(true);
        link->setAccessibleName(tr("About the task “%1”").arg(task->name));
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this](const QString &id) { Q_EMIT taskRequested(TaskId::fromString(id)); });
        rows->addWidget(link);
    } else if (!comment.task.isNull()) {
        rows->addWidget(new widgets::SoftText(theme(), tr("About a task that is gone"), widgets::Size::Small, box));
    }
    auto *words = widgets::makeLabel(theme(), comment.text, widgets::Size::Body, false, box);
    words->setTextFormat(Qt::PlainText);
    words->setAccessibleName(tr("Comment of %1: %2").arg(comment.writtenBy, comment.text));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(words);
    if (workspace().isReadOnly())
        return box;
    auto *across = new QHBoxLayout;
    across->setSpacing(theme().px(6));
    auto *settled = new QCheckBox(tr("Settled"), box);
    settled->setObjectName(u"comment.settled"_s);
    settled->setChecked(comment.settled);
    settled->setAccessibleName(tr("Settled: %1").arg(comment.text));
    connect(settled, &QCheckBox::clicked, this, [this, id = comment.id](bool on) {
        save(on ? QT_TRANSLATE_NOOP("edit", "Settle comment") : QT_TRANSLATE_NOOP("edit", "Open comment again"),
             [&] { return workspace().planReview().settle(id, on); });
    });
    across->addWidget(settled);
    across->addStretch(1);
    if (comment.writtenBy == workspace().person()) {
        auto *remove = new QPushButton(theme().icon(u"edit-delete"_s), {}, box);
        remove->setObjectName(u"comment.remove"_s);
        remove->setFlat(true);
        remove->setFixedSize(theme().px(26), theme().px(26));
        remove->setAccessibleName(tr("Delete comment: %1").arg(comment.text));
        remove->setToolTip(tr("Delete comment"));
        connect(remove, &QPushButton::clicked, this, [this, id = comment.id] {
            save(QT_TRANSLATE_NOOP("edit", "Delete comment"), [&] { return workspace().planReview().removeComment(id, workspace().person()); });
        });
        across->addWidget(remove);
    }
    rows->addLayout(across);
    return box;
}

void ReviewPart::submit()
{
    const PocId poc = state().plan().poc.id;
    if (save(QT_TRANSLATE_NOOP("edit", "Submit plan for review"), [&] { return workspace().planReview().submit(poc); }))
        Q_EMIT told(tr("The plan was submitted; nobody changes it until there is an answer."), true);
}

void ReviewPart::takeBack()
{
    const PocId poc = state().plan().poc.id;
    save(QT_TRANSLATE_NOOP("edit", "Take plan back"), [&] { return workspace().planReview().takeBack(poc); });
}

void ReviewPart::accept()
{
    const QString suggested = tr("Accepted %1").arg(formatDate(context().clock.today(), language()));
    const auto name = context().prompter.askText(tr("Accept the plan"), tr("Kept as a baseline named"), suggested);
    if (!name)
        return;
    save(QT_TRANSLATE_NOOP("edit", "Accept plan"), [&]() -> Result<> {
        AXW_TRY(workspace().planReview().accept(state().plan(), state().dates(), *name, workspace().person()));
        return {};
    });
}

void ReviewPart::sendBack()
{
    const auto why = context().prompter.askText(tr("Send the plan back"), tr("What has to be changed"), {}, true);
    if (!why)
        return;
    const PocId poc = state().plan().poc.id;
    save(QT_TRANSLATE_NOOP("edit", "Send plan back"), [&] { return workspace().planReview().sendBack(poc, workspace().person(), *why); });
}

void ReviewPart::comment()
{
    m_words->commitPending();
    const QString text = m_words->toPlainText();
    const PocId poc = state().plan().poc.id;
    const TaskId task = TaskId::fromString(m_about->key());
    const bool done = save(QT_TRANSLATE_NOOP("edit", "Add comment"), [&]() -> Result<> {
        AXW_TRY(workspace().planReview().comment(poc, task, text, workspace().person()));
        return {};
    });
    if (!done)
        return;
    m_words->clear();
    m_words->setFocus();
}

} // namespace axw::gantt
