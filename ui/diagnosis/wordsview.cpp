// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/wordsview.h"

#include "ui/diagnosis/formsections.h"
#include "ui/diagnosis/notepanel.h"
#include "ui/diagnosis/spokenform.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int KindRole = Qt::UserRole + 1;
constexpr int side = 16;
constexpr int waitingHeight = 190;

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// A letter, a digit, or what the same key sends in Hangul.
bool isLetter(const QKeyEvent &event)
{
    return isPlain(event) && event.text().size() == 1 && event.text().front().isPrint() && event.key() != Qt::Key_Space;
}

} // namespace

SpokenList::SpokenList(QWidget *parent) : QListWidget(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setSpacing(2);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

bool SpokenList::event(QEvent *event)
{
    // A one-letter shortcut of the window must not take a key from the answer.
    if (event->type() == QEvent::ShortcutOverride && isLetter(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListWidget::event(event);
}

void SpokenList::keyPressEvent(QKeyEvent *event)
{
    switch (isPlain(*event) ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT answerWanted(); return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete: Q_EMIT clearWanted(); return;
    default: break;
    }
    if (!isLetter(*event))
        QListWidget::keyPressEvent(event);
    else if (event->text() == u"/")
        Q_EMIT noteWanted();
    else
        Q_EMIT letterPressed(event->text());
}

WordsView::WordsView(const PageContext &context, SpokenForm *form, const Assessment &assessment, QMenu *assessments, QWidget *parent) :
    FillingView(parent), m_context(context), m_form(form), m_title(new QPushButton(this)),
    m_list(new SpokenList(this)), m_said(makeLabel(context.theme, {}, Size::Body, false, this))
{
    const Theme &theme = context.theme;
    setObjectName(u"wordsView"_s);
    setAccessibleName(tr("Form in plain lines"));
    form->setParent(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(side), theme.px(10), theme.px(side), theme.px(10));
    all->setSpacing(theme.px(8));
    m_title->setObjectName(u"words.title"_s);
    m_title->setMenu(assessments);
    all->addWidget(m_title, 0, Qt::AlignLeft);
    auto *hint = new SoftText(theme, tr("Up and Down go through the lines. A digit or a letter answers: N not applicable, U not known yet, E the evidence grade. "
                                        "Enter types an answer, / writes a note, Backspace takes the answer back, Tab reads everything about the line."),
                              Size::Small, this);
    all->addWidget(hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(side));
    m_list->setObjectName(u"words.lines"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setAccessibleDescription(hint->text());
    row->addWidget(m_list, 11);
    row->addWidget(makeDetails(assessment), 10);
    all->addLayout(row, 1);
    m_said->setObjectName(u"words.said"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    all->addWidget(m_said);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (m_refreshing)
            return;
        showCurrent();
        Q_EMIT itemShown();
    });
    connect(m_list, &SpokenList::letterPressed, this, &WordsView::press);
    connect(m_list, &SpokenList::clearWanted, this, &WordsView::remove);
    connect(m_list, &SpokenList::answerWanted, this, &WordsView::editAnswer);
    connect(m_list, &SpokenList::noteWanted, this, [this] {
        if (m_notePart->isVisible())
            m_note->setFocus(Qt::ShortcutFocusReason);
    });
    connect(form, &SpokenForm::changed, this, &WordsView::refresh);
    connect(form, &SpokenForm::changedElsewhere, this, [this](const QString &changed) {
        showItem(changed);
        say(m_form->line(changed));
    });
    refresh();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(KindRole).toInt() == int(SpokenLine::Kind::Question)) {
            m_list->setCurrentRow(i);
            break;
        }
    }
}

QWidget *WordsView::makeDetails(const Assessment &assessment)
{
    const Theme &theme = m_context.theme;
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    m_details = new QPlainTextEdit(part);
    m_details->setObjectName(u"words.details"_s);
    m_details->setAccessibleName(tr("Everything about this line"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_details->viewport()->setAutoFillBackground(false);
    column->addWidget(m_details, 1);

    m_answerPart = new QWidget(part);
    auto *answer = new QVBoxLayout(m_answerPart);
    answer->setContentsMargins(0, theme.px(4), 0, 0);
    answer->setSpacing(theme.px(2));
    m_answerLabel = new SoftText(theme, {}, Size::Small, m_answerPart);
    answer->addWidget(m_answerLabel);
    m_answer = new QLineEdit(m_answerPart);
    m_answer->setObjectName(u"words.answer"_s);
    m_answerLabel->setBuddy(m_answer);
    answer->addWidget(m_answer);
    connect(m_answer, &QLineEdit::returnPressed, this, &WordsView::takeAnswer);
    column->addWidget(m_answerPart);

    m_notePart = new QWidget(part);
    auto *note = new QVBoxLayout(m_notePart);
    note->setContentsMargins(0, theme.px(4), 0, 0);
    note->setSpacing(theme.px(2));
    note->addWidget(new SoftText(theme, tr("Note"), Size::Small, m_notePart));
    m_note = new NoteEdit(m_notePart);
    m_note->setObjectName(u"words.note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setLines(3);
    note->addWidget(m_note);
    m_attach = new QPushButton(tr("Attach evidence…"), m_notePart);
    m_attach->setObjectName(u"words.attach"_s);
    connect(m_attach, &QPushButton::clicked, this, &WordsView::attach);
    note->addWidget(m_attach, 0, Qt::AlignLeft);
    connect(m_note, &NoteEdit::committed, this, [this](const QString &words, const QString &group) {
        if (isOpen())
            tell(m_form->setNote(m_shown, words, group));
    });
    column->addWidget(m_notePart);
    auto *waiting = new QScrollArea(part); // however many there are, the line's own text keeps its room
    waiting->setFrameShape(QFrame::NoFrame);
    waiting->setWidgetResizable(true);
    waiting->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    waiting->setFocusPolicy(Qt::NoFocus);
    waiting->setFixedHeight(theme.px(waitingHeight));
    m_waiting = new NotePanel(m_context, assessment, part, waiting);
    waiting->setWidget(m_waiting);
    connect(m_waiting, &NotePanel::told, this, [this](const QString &sentence, bool) { say(sentence); });
    const auto showWaiting = [this, waiting] { waiting->setVisible(!m_waiting->isEmpty()); };
    connect(m_waiting, &NotePanel::countChanged, waiting, showWaiting);
    showWaiting();
    column->addWidget(waiting);
    return part;
}

QString WordsView::key(int row) const
{
    const QListWidgetItem *line = m_list->item(row);
    return line ? line->data(KeyRole).toString() : QString();
}

QString WordsView::item() const
{
    const QString current = key(m_list->currentRow());
    return m_form->line(current).isEmpty() ? QString() : current;
}

void WordsView::showItem(const QString &item)
{
    commitComposition();
    for (int i = 0; i < m_list->count(); ++i) {
        if (key(i) == item) {
            m_list->setCurrentRow(i);
            return;
        }
    }
}

void WordsView::focusItem()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

/// Lines keep their rows where they can, so that a reader is not thrown back to the top at each answer.
void WordsView::refresh()
{
    const QScopedValueRollback refreshing(m_refreshing, true);
    m_title->setText(m_form->title());
    const std::vector<SpokenLine> lines = m_form->lines();
    const QString current = key(m_list->currentRow());
    const int row = m_list->currentRow();
    for (size_t i = 0; i < lines.size(); ++i) {
        const int at = int(i);
        if (at >= m_list->count())
            m_list->addItem(QString());
        QListWidgetItem *line = m_list->item(at);
        if (line->text() != lines[i].words)
            line->setText(lines[i].words);
        line->setData(KeyRole, lines[i].key);
        line->setData(KindRole, int(lines[i].kind));
    }
    while (m_list->count() > int(lines.size()))
        delete m_list->takeItem(m_list->count() - 1);
    if (!current.isEmpty() && key(m_list->currentRow()) != current) {
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        showItem(current);
    }
    showCurrent();
}

void WordsView::showCurrent()
{
    const QString current = key(m_list->currentRow());
    if (current != m_shown)
        m_note->commitPending();
    m_shown = current;
    const QString told = m_form->details(current).join(u'\n');
    if (m_details->toPlainText() != told)
        m_details->setPlainText(told);
    const bool typed = m_form->isTyped(current);
    m_answerPart->setVisible(typed);
    if (typed) {
        m_answerLabel->setText(tr("Answer: %1").arg(m_form->typingHint(current)));
        m_answer->setAccessibleName(m_answerLabel->text());
        m_answer->setAccessibleDescription(m_form->line(current));
        if (!m_answer->hasFocus())
            m_answer->setText(m_form->typed(current));
    }
    m_notePart->setVisible(m_form->hasNote(current));
    m_note->setReadOnly(m_form->isReadOnly());
    m_attach->setEnabled(!m_form->isReadOnly());
    m_note->setValue(m_form->note(current));
    const bool asked = !m_form->line(current).isEmpty();
    m_waiting->setReadOnly(m_form->isReadOnly());
    m_waiting->setItem(asked ? itemKeyFrom(current) : ItemKey(), asked ? tr("this question") : QString());
}

bool WordsView::isOpen()
{
    if (m_form->isReadOnly())
        say(tr("Nothing can be changed here."));
    return !m_form->isReadOnly();
}

void WordsView::press(const QString &letter)
{
    if (isOpen())
        tell(m_form->press(m_shown, letterOf(letter)));
}

void WordsView::remove()
{
    if (!isOpen())
        return;
    const QListWidgetItem *line = m_list->currentItem();
    const bool whole = line && line->data(KindRole).toInt() == int(SpokenLine::Kind::Remove);
    tell(whole ? m_form->remove(m_shown) : m_form->clear(m_shown));
}

/// Enter: to the field, to a file, or a list grows.
void WordsView::editAnswer()
{
    const QListWidgetItem *line = m_list->currentItem();
    if (!line || !isOpen())
        return;
    if (line->data(KindRole).toInt() == int(SpokenLine::Kind::Add)) {
        tell(m_form->add(m_shown));
    } else if (m_form->isTyped(m_shown)) {
        m_answer->setText(m_form->typed(m_shown));
        m_answer->selectAll();
        m_answer->setFocus(Qt::OtherFocusReason);
    } else if (m_form->takesFile(m_shown)) {
        attach();
    } else {
        m_details->setFocus(Qt::OtherFocusReason);
    }
}

void WordsView::takeAnswer()
{
    commitComposition();
    if (!isOpen())
        return;
    const auto done = m_form->answer(m_shown, m_answer->text());
    tell(done);
    if (done)
        m_list->setFocus(Qt::OtherFocusReason);
}

void WordsView::attach()
{
    if (!isOpen())
        return;
    const auto paths = m_context.prompter.chooseOpenFiles(tr("Attach evidence"), {});
    if (paths && !paths->isEmpty())
        tell(m_form->attach(m_shown, *paths));
}

void WordsView::tell(const Result<QString> &done)
{
    if (done)
        say(*done);
    else if (done.error().kind == Error::Kind::Invalid)
        say(tr("Not saved: %1").arg(done.error().sentence));
    else
        m_context.prompter.tell(done.error());
}

/// Qt 6.4 has no announcements of its own: a line that changes its name and raises an alert is spoken by every reader.
void WordsView::say(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    QAccessibleEvent named(m_said, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT spoken(sentence);
}

void WordsView::showNextUnanswered()
{
    const QString next = m_form->nextUnanswered(m_shown);
    if (next.isEmpty()) {
        say(tr("Every other question is answered."));
        return;
    }
    showItem(next);
    focusItem();
}

void WordsView::freeze()
{
    commitComposition();
    if (isOpen())
        tell(m_form->freeze());
}

} // namespace axw::diagnosis
