// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/questionpanel.h"

#include "ui/diagnosis/answertargets.h"
#include "ui/diagnosis/questionline.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonetext.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int side = 15;
constexpr int gap = 6;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

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
    connect(m_evidence, &QAbstractButton::clicked, this, &QuestionPanel::nextEvidence);
    row->addWidget(m_evidence, 0, Qt::AlignTop);
    m_column->addLayout(row);
    m_hint = new SoftText(theme, {}, Size::Small, this);
    m_hint->setTextFormat(Qt::PlainText);
    m_column->addWidget(m_hint);
}

void QuestionPanel::addFoot()
{
    const Theme &theme = m_context.theme;
    m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, theme.px(4), 0, 0);
    row->setSpacing(theme.px(8));
    m_unknown = new MarkTarget(theme, u"U"_s, tr("Not known → data request"), m_foot);
    m_unknown->setObjectName(u"unknown"_s);
    connect(m_unknown, &QAbstractButton::clicked, this, [this] {
        if (m_question.beside.unknown)
            Q_EMIT requestWanted();
        else
            Q_EMIT unknownChosen(true);
    });
    m_note = new NoteEdit(m_foot);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("/ note · drop files or photos here"));
    m_note->document()->setDocumentMargin(theme.px(4.5)); // one line stands in the middle of a form row
    m_note->setAcceptDrops(false); // files dropped on it are the question's
    m_note->installEventFilter(this);
    connect(m_note, &NoteEdit::committed, this, &QuestionPanel::noteCommitted);
    m_attach = new QToolButton(m_foot);
    m_attach->setObjectName(u"attach"_s);
    m_attach->setIcon(theme.icon(u"mail-attachment"_s));
    m_attach->setAccessibleName(tr("Attach evidence…"));
    m_attach->setToolTip(m_attach->accessibleName());
    m_attach->setFocusPolicy(Qt::TabFocus);
    connect(m_attach, &QToolButton::clicked, this, &QuestionPanel::filesWanted);
    row->addWidget(m_unknown, 0, Qt::AlignTop);
    row->addWidget(m_note, 1, Qt::AlignTop);
    row->addWidget(m_attach, 0, Qt::AlignTop);
    m_column->addWidget(m_foot);

    m_fileRow = new QWidget(this);
    m_files = new QHBoxLayout(m_fileRow);
    m_files->setContentsMargins(0, 0, 0, 0);
    m_files->setSpacing(theme.px(6));
    m_request = new QPushButton(m_fileRow);
    m_request->setObjectName(u"request"_s);
    m_request->setFocusPolicy(Qt::TabFocus);
    connect(m_request, &QPushButton::clicked, this, &QuestionPanel::requestWanted);
    m_files->addWidget(m_request);
    m_files->addStretch(1);
    m_column->addWidget(m_fileRow);
}

void QuestionPanel::setNumber(int number)
{
    m_number->setText(QString::number(number));
}

void QuestionPanel::setQuestion(const Question &question)
{
    m_question = question;
    const Theme &theme = m_context.theme;
    m_label->setText(question.label);
    m_hint->setText(question.hint);
    m_hint->setVisible(!question.hint.isEmpty());
    m_edit->setQuestion(question);
    m_evidence->setVisible(question.founded);
    m_evidence->setEnabled(!question.frozen);
    m_evidence->setText(question.isAnswered()
                            ? evidenceCode(question.beside.evidence) + u' ' + evidenceName(question.beside.evidence).in(m_context.language)
                            : tr("Evidence grade E"));
    m_evidence->setAccessibleName(tr("Evidence grade: %1").arg(m_evidence->text()));
    m_evidence->updateGeometry();
    m_evidence->update();
    m_foot->setVisible(question.founded);
    m_unknown->setVisible(!question.dimension.isEmpty());
    m_unknown->setGiven(question.beside.unknown);
    m_unknown->setEnabled(!question.frozen);
    m_note->setReadOnly(question.frozen);
    m_note->setValue(question.beside.note);
    const int lines = std::min(4, int(question.beside.note.count(u'\n')) + 1);
    if (lines > 1)
        m_note->setLines(lines);
    else
        m_note->setFixedHeight(theme.px(Size::FormRow)); // level with U
    m_note->setVerticalScrollBarPolicy(lines > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_attach->setVisible(!question.frozen);
    m_request->setVisible(question.beside.unknown);
    m_request->setEnabled(!question.requested && !question.frozen);
    m_request->setText(question.requested ? tr("Data requested") : tr("Make a data request – U once more"));
    m_request->setAccessibleName(m_request->text());
    showFiles();
    showMessage();
}

void QuestionPanel::showFiles()
{
    if (m_fileNames != m_question.files) {
        m_fileNames = m_question.files;
        while (m_files->count() > 2) {
            QLayoutItem *taken = m_files->takeAt(1);
            taken->widget()->hide();
            taken->widget()->deleteLater(); // it may be the one that was pressed
            delete taken;
        }
        for (qsizetype i = 0; i < m_fileNames.size(); ++i) {
            auto *file = new QToolButton(m_fileRow);
            file->setObjectName(u"file%1"_s.arg(i));
            file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            file->setIcon(m_context.theme.icon(u"window-close"_s));
            file->setText(fontMetrics().elidedText(m_fileNames.at(i), Qt::ElideMiddle, m_context.theme.px(180)));
            file->setToolTip(tr("Remove %1").arg(m_fileNames.at(i)));
            file->setAccessibleName(file->toolTip());
            file->setFocusPolicy(Qt::TabFocus);
            file->setEnabled(!m_question.frozen);
            const int at = int(i);
            connect(file, &QToolButton::clicked, this, [this, at] { Q_EMIT fileRemoved(at); });
            m_files->insertWidget(1 + at, file);
        }
    }
    m_fileRow->setVisible(m_question.beside.unknown || !m_fileNames.isEmpty());
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

void QuestionPanel::nextEvidence()
{
    switch (m_question.beside.evidence) {
    case Evidence::Stated: Q_EMIT evidenceChosen(Evidence::Shown); return;
    case Evidence::Shown: Q_EMIT evidenceChosen(Evidence::Measured); return;
    case Evidence::Measured: Q_EMIT evidenceChosen(Evidence::Stated); return;
    }
}

/// Letters belong to a field that takes text.
bool QuestionPanel::isTyping() const
{
    const QWidget *focus = focusWidget();
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus);
}

void QuestionPanel::keyPressEvent(QKeyEvent *event)
{
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
        m_note->setFocus(Qt::ShortcutFocusReason);
    else if (text == u"e"_s || text == u"ㄷ"_s || text == u"ㄸ"_s)
        nextEvidence();
    else if ((text == u"u"_s || text == u"ㅕ"_s) && !m_question.dimension.isEmpty())
        m_unknown->click();
    else
        QFrame::keyPressEvent(event);
}

bool QuestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        focusAnswer(Qt::OtherFocusReason); // the note hands over what was typed when it loses the focus
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void QuestionPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = theme.px(Size::FocusRing);
    painter.setPen(QPen(theme.colour(Colour::Accent), width));
    painter.setBrush(theme.colour(Colour::Surface));
    const double radius = theme.px(Size::Radius);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
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
