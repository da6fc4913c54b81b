// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/questionpanel.h"

#include "ui/diagnosis/againstrip.h"
#include "ui/diagnosis/answerfoot.h"
#include "ui/diagnosis/answertargets.h"
#include "ui/diagnosis/questionline.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonetext.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int side = 15;
constexpr int gap = 6;

} // namespace

QuestionPanel::QuestionPanel(const EditContext &context, int number, const Question &question, QWidget *parent) :
    QFrame(parent), m_context(context), m_question(question), m_column(new QVBoxLayout(this))
{
    const Theme &theme = context.theme;
    setObjectName(u"questionPanel"_s);
    setAcceptDrops(true);
    m_column->setContentsMargins(theme.px(side), theme.px(12), theme.px(side), theme.px(12));
    m_column->setSpacing(theme.px(gap));
    addHead();
    m_edit = makeAnswerEdit(context, question, this);
    connect(m_edit, &AnswerEdit::given, this, &QuestionPanel::given);
    connect(m_edit, &AnswerEdit::fileWanted, this, &QuestionPanel::fileWanted);
    m_column->addWidget(m_edit);
    m_message = new ToneText(theme, this);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_column->addWidget(m_message);
    addFoot();
    setNumber(number);
    setQuestion(question);
    setFocusProxy(m_edit);
}

void QuestionPanel::addHead()
{
    const Theme &theme = m_context.theme;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(10));
    m_number = new SoftText(theme, {}, Size::Body, this);
    m_number->setWordWrap(false);
    row->addWidget(m_number, 0, Qt::AlignTop);
    m_label = makeLabel(theme, {}, Size::Body, true, this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    row->addWidget(m_label, 1, Qt::AlignTop);
    m_mark = new ToneText(theme, this);
    m_mark->setObjectName(u"mark"_s);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    m_evidence = new EvidenceButton(theme, this);
    m_evidence->setObjectName(u"evidence"_s);
    connect(m_evidence, &EvidenceButton::gradeWanted, this, &QuestionPanel::evidenceChosen);
    row->addWidget(m_evidence, 0, Qt::AlignTop);
    m_column->addLayout(row);
    const auto add = [&](const QString &name, Size size) {
        auto *label = new SoftText(theme, {}, size, this);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        m_column->addWidget(label);
        return label;
    };
    m_otherLabel = add(u"otherLabel"_s, Size::Body);
    m_hint = add(u"hint"_s, Size::Small);
    m_otherHint = add(u"otherHint"_s, Size::Small);
}

void QuestionPanel::addFoot()
{
    m_again = new AgainStrip(m_context.theme, u"Ctrl+Enter"_s, this);
    connect(m_again, &AgainStrip::confirmed, this, [this] {
        focusAnswer(Qt::OtherFocusReason);
        Q_EMIT confirmed();
    });
    m_column->addWidget(m_again);
    m_foot = new AnswerFoot(m_context.theme, this);
    connect(m_foot, &AnswerFoot::unknownChosen, this, [this] { Q_EMIT unknownChosen(true); });
    connect(m_foot, &AnswerFoot::requestWanted, this, &QuestionPanel::requestWanted);
    connect(m_foot, &AnswerFoot::noteCommitted, this, &QuestionPanel::noteCommitted);
    connect(m_foot, &AnswerFoot::noteLeft, this, [this] { focusAnswer(Qt::OtherFocusReason); });
    connect(m_foot, &AnswerFoot::filesWanted, this, &QuestionPanel::filesWanted);
    connect(m_foot, &AnswerFoot::fileRemoved, this, &QuestionPanel::fileRemoved);
    m_column->addWidget(m_foot);
}

void QuestionPanel::setNumber(int number)
{
    m_number->setText(QString::number(number));
}

void QuestionPanel::setQuestion(const Question &question)
{
    m_question = question;
    m_label->setText(question.label);
    for (const auto &[label, words] : {std::pair(m_otherLabel, question.otherLabel), {m_hint, question.hint}, {m_otherHint, question.otherHint}}) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }
    m_edit->setQuestion(question);
    m_evidence->setVisible(question.founded);
    m_evidence->setEnabled(!question.frozen);
    m_evidence->setGrade(question.isAnswered(), question.beside.evidence, m_context.language);
    m_again->setState(question.beside.checkAgain, question.frozen);
    m_foot->setVisible(question.founded);
    m_foot->setUnknownOffered(!question.dimension.isEmpty());
    m_foot->setState({.unknown = question.beside.unknown, .requested = question.requested, .frozen = question.frozen,
                      .note = question.beside.note, .files = question.files});
    showMessage();
}

void QuestionPanel::refuse(const QString &why)
{
    m_refused = why;
    showMessage();
}

void QuestionPanel::showMessage()
{
    const QuestionMark mark = m_refused.isEmpty() ? markOf(m_question) : QuestionMark{tr("not saved"), Tone::Bad};
    m_mark->say(mark.tone, mark.words);
    QString words = m_refused;
    if (words.isEmpty())
        words = m_question.violation;
    if (words.isEmpty())
        words = m_question.trouble;
    m_message->say(Tone::Bad, words);
    m_edit->setAccessibleDescription(words);
    if (QWidget *field = m_edit->focusProxy())
        field->setAccessibleDescription(words);
}

void QuestionPanel::focusAnswer(Qt::FocusReason reason)
{
    m_edit->setFocus(reason);
}

/// Letters belong to a field that takes text.
bool QuestionPanel::isTyping() const
{
    const QWidget *focus = focusWidget();
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus);
}

void QuestionPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier) && m_question.beside.checkAgain && !m_question.frozen) {
        Q_EMIT confirmed();
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (plain ? event->key() : 0) {
    case Qt::Key_Up: Q_EMIT moved(-1); return;
    case Qt::Key_Down: Q_EMIT moved(1); return;
    case Qt::Key_PageUp: Q_EMIT sectionMoved(-1); return;
    case Qt::Key_PageDown: Q_EMIT sectionMoved(1); return;
    default: break;
    }
    if (!plain || isTyping() || !m_question.founded) {
        QFrame::keyPressEvent(event);
        return;
    }
    // In Hangul a keyboard of two sets sends the letter on the same key: U ㅕ, E ㄷ.
    const QString text = event->text().toLower();
    if (text == u"/"_s)
        m_foot->editNote();
    else if (text == u"e"_s || text == u"ㄷ"_s || text == u"ㄸ"_s)
        m_evidence->goOn();
    else if ((text == u"u"_s || text == u"ㅕ"_s) && !m_question.dimension.isEmpty())
        m_foot->pressUnknown();
    else
        QFrame::keyPressEvent(event);
}

void QuestionPanel::paintEvent(QPaintEvent *)
{
    paintFocusFrame(*this, m_context.theme);
}

void QuestionPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_question.readOnly && (m_question.founded || m_question.isFile()) && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void QuestionPanel::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (m_question.readOnly || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it was
    event->accept();
    Q_EMIT filesOffered(paths);
}

} // namespace axw::diagnosis
