// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/answeredit.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace axw::widgets {
class ToneText;
}

namespace axw::diagnosis {

class AgainStrip;
class AnswerFoot;
class EvidenceButton;

/// The question in focus: its words, the editor of its answer, what is wrong with it, and for a founded one the grade of
/// evidence, U, note and files. It only asks; what is answered comes back by setQuestion().
class QuestionPanel final : public QFrame
{
    Q_OBJECT

public:
    QuestionPanel(const EditContext &context, int number, const Question &question, QWidget *parent);

    const QString &key() const { return m_question.key; }
    void setQuestion(const Question &question);
    void setNumber(int number);
    /// Why what was typed could not be taken over; empty after it was.
    void refuse(const QString &why);
    /// Puts the focus into the editor.
    void focusAnswer(Qt::FocusReason reason);

Q_SIGNALS:
    void given(const QString &value, const QString &group);
    void fileWanted();
    void evidenceChosen(axw::diagnosis::Evidence evidence);
    void unknownChosen(bool unknown);
    /// The answer of the round before still holds.
    void confirmed();
    void noteCommitted(const QString &note, const QString &group);
    void requestWanted();
    void filesOffered(const QStringList &paths);
    void filesWanted();
    void fileRemoved(int at);
    /// Up and Down: -1 and 1.
    void moved(int by);
    /// Page Up and Page Down: the section before or after.
    void sectionMoved(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addHead();
    void addFoot();
    void showMessage();
    bool isTyping() const;

    EditContext m_context;
    Question m_question;
    QString m_refused;
    QBoxLayout *m_column;
    QLabel *m_number = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_otherLabel = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_otherHint = nullptr;
    widgets::ToneText *m_mark = nullptr;
    EvidenceButton *m_evidence = nullptr;
    AnswerEdit *m_edit = nullptr;
    widgets::ToneText *m_message = nullptr;
    AgainStrip *m_again = nullptr;
    AnswerFoot *m_foot = nullptr;
};

} // namespace axw::diagnosis
