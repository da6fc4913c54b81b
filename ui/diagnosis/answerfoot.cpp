// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/answerfoot.h"

#include "ui/diagnosis/answertargets.h"
#include "ui/widgets/fieldedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

AnswerFoot::AnswerFoot(const Theme &theme, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_row(new QHBoxLayout),
    m_unknown(new MarkTarget(theme, u"U"_s, tr("Not known → data request"), this)), m_note(new NoteEdit(this)),
    m_attach(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(4), 0, 0);
    column->setSpacing(theme.px(6));
    m_row->setSpacing(theme.px(8));
    m_unknown->setObjectName(u"unknown"_s);
    connect(m_unknown, &QAbstractButton::clicked, this, &AnswerFoot::pressUnknown);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("/ note · drop files or photos here"));
    m_note->setTabChangesFocus(true);
    m_note->setAcceptDrops(false); // files dropped on it are the answer's
    m_note->installEventFilter(this);
    connect(m_note, &NoteEdit::committed, this, &AnswerFoot::noteCommitted);
    m_attach->setObjectName(u"attach"_s);
    m_attach->setIcon(theme.icon(u"mail-attachment"_s));
    m_attach->setAccessibleName(tr("Attach evidence…"));
    m_attach->setToolTip(m_attach->accessibleName());
    m_attach->setFocusPolicy(Qt::TabFocus);
    connect(m_attach, &QToolButton::clicked, this, &AnswerFoot::filesWanted);
    m_row->addWidget(m_unknown, 0, Qt::AlignTop);
    m_row->addWidget(m_note, 1, Qt::AlignTop);
    m_row->addWidget(m_attach, 0, Qt::AlignTop);
    column->addLayout(m_row);
    addFileRow(column);
    setState({});
}

void AnswerFoot::addFileRow(QBoxLayout *column)
{
    m_fileRow = new QWidget(this);
    m_files = new QHBoxLayout(m_fileRow);
    m_files->setContentsMargins(0, 0, 0, 0);
    m_files->setSpacing(m_theme.px(6));
    m_request = new QPushButton(m_fileRow);
    m_request->setObjectName(u"request"_s);
    m_request->setFocusPolicy(Qt::TabFocus);
    connect(m_request, &QPushButton::clicked, this, &AnswerFoot::requestWanted);
    m_files->addWidget(m_request);
    m_files->addStretch(1);
    column->addWidget(m_fileRow);
}

void AnswerFoot::putFirst(QWidget *mark)
{
    m_row->insertWidget(0, mark, 0, Qt::AlignTop);
    setTabOrder(mark, m_unknown);
}

void AnswerFoot::setState(const State &state)
{
    m_state = state;
    m_unknown->setGiven(state.unknown);
    m_unknown->setEnabled(!state.frozen);
    m_attach->setVisible(!state.frozen);
    m_request->setVisible(state.unknown);
    m_request->setEnabled(!state.requested && !state.frozen);
    m_request->setText(state.requested ? tr("Data requested") : tr("Make a data request – U once more"));
    m_request->setAccessibleName(m_request->text());
    showNote();
    showFiles();
}

void AnswerFoot::showNote()
{
    m_note->setReadOnly(m_state.frozen);
    m_note->setValue(m_state.note);
    const int lines = std::min(4, int(m_state.note.count(u'\n')) + 1);
    const int height = std::max(m_theme.px(Size::FormRow), m_unknown->minimumHeight()); // level with the marks
    const int text = m_note->fontMetrics().height() + 2 * m_note->frameWidth();
    m_note->document()->setDocumentMargin(std::max(0.0, (height - text) / 2.0)); // one line stands in the middle
    if (lines > 1)
        m_note->setLines(lines);
    else
        m_note->setFixedHeight(height);
    m_note->setVerticalScrollBarPolicy(lines > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void AnswerFoot::showFiles()
{
    if (m_shownFiles != m_state.files) {
        m_shownFiles = m_state.files;
        while (m_files->count() > 2) {
            QLayoutItem *taken = m_files->takeAt(1);
            taken->widget()->hide();
            taken->widget()->deleteLater(); // it may be the one that was pressed
            delete taken;
        }
        for (qsizetype i = 0; i < m_shownFiles.size(); ++i) {
            auto *file = new QToolButton(m_fileRow);
            file->setObjectName(u"file%1"_s.arg(i));
            file->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            file->setIcon(m_theme.icon(u"window-close"_s));
            file->setText(fontMetrics().elidedText(m_shownFiles.at(i), Qt::ElideMiddle, m_theme.px(180)));
            file->setToolTip(tr("Remove %1").arg(m_shownFiles.at(i)));
            file->setAccessibleName(file->toolTip());
            file->setFocusPolicy(Qt::TabFocus);
            const int at = int(i);
            connect(file, &QToolButton::clicked, this, [this, at] { Q_EMIT fileRemoved(at); });
            m_files->insertWidget(1 + at, file);
        }
    }
    for (int at = 1; at + 1 < m_files->count(); ++at)
        m_files->itemAt(at)->widget()->setEnabled(!m_state.frozen);
    m_fileRow->setVisible(m_state.unknown || !m_shownFiles.isEmpty());
}

void AnswerFoot::setUnknownOffered(bool offered)
{
    m_unknown->setVisible(offered);
}

void AnswerFoot::pressUnknown()
{
    if (m_state.unknown)
        Q_EMIT requestWanted();
    else
        Q_EMIT unknownChosen();
}

void AnswerFoot::editNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

bool AnswerFoot::isNoting() const
{
    return m_note->hasFocus();
}

bool AnswerFoot::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT noteLeft(); // the note hands over what was typed when it loses the focus
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace axw::diagnosis
