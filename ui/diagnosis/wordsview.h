// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagnosis/assessment.h"
#include "ui/diagnosis/fillingview.h"
#include "ui/widgets/page.h"

#include <QListWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace axw::widgets {
class NoteEdit;
}

namespace axw::diagnosis {

class NotePanel;
class SpokenForm;
struct SpokenLine;

/// The lines of a form. Letters and digits are answers here, not a search for a line that begins with them.
class SpokenList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SpokenList(QWidget *parent);

Q_SIGNALS:
    void letterPressed(const QString &letter);
    void noteWanted();
    void clearWanted();
    void answerWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A form as plain lines for screen readers: every question one line, everything about it as text beside, answered by
/// keys, and each change spoken. Nothing is said by a colour, a place or a shape alone.
class WordsView final : public FillingView
{
    Q_OBJECT

public:
    /// The form is taken over; `assessments` is the menu of its title.
    WordsView(const widgets::PageContext &context, SpokenForm *form, const Assessment &assessment, QMenu *assessments, QWidget *parent);

    QString item() const override;
    void showItem(const QString &item) override;
    void showNextUnanswered() override;
    void freeze() override;
    void focusItem() override;

Q_SIGNALS:
    /// A sentence was handed to the screen reader.
    void spoken(const QString &sentence);

private:
    QWidget *makeDetails(const Assessment &assessment);
    void refresh();
    void showCurrent();
    void press(const QString &letter);
    void takeAnswer();
    void remove();
    void attach();
    void editAnswer();
    /// Says what an act answered, or why it could not be done.
    void tell(const Result<QString> &done);
    void say(const QString &sentence);
    QString key(int row) const;
    bool isOpen();

    widgets::PageContext m_context;
    SpokenForm *m_form;
    QPushButton *m_title;
    SpokenList *m_list;
    QPlainTextEdit *m_details = nullptr;
    QWidget *m_answerPart = nullptr;
    QLabel *m_answerLabel = nullptr;
    QLineEdit *m_answer = nullptr;
    QWidget *m_notePart = nullptr;
    widgets::NoteEdit *m_note = nullptr;
    QPushButton *m_attach = nullptr;
    NotePanel *m_waiting = nullptr; ///< quick notes
    QLabel *m_said;
    QString m_shown; ///< whose details stand beside
    bool m_refreshing = false;
};

} // namespace axw::diagnosis
