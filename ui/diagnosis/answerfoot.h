// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QMimeData;
class QPushButton;
class QToolButton;

namespace axw::widgets {
class NoteEdit;
}

namespace axw::diagnosis {

class MarkTarget;

/// What stands under an answer, whatever its form: U, the note, the files that prove it, the request for data. It only
/// asks; what it shows comes by setState().
class AnswerFoot final : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        bool unknown = false;
        bool requested = false; ///< data was asked for already
        bool frozen = false;
        QString note;
        QStringList files;
    };

    AnswerFoot(const widgets::Theme &theme, QWidget *parent);

    /// Puts another mark before U.
    void putFirst(QWidget *mark);
    void setState(const State &state);
    void setUnknownOffered(bool offered);
    /// As pressing U does: not known, and once more a request for data.
    void pressUnknown();
    /// Puts the cursor into the note.
    void editNote();
    bool isNoting() const;

Q_SIGNALS:
    void unknownChosen();
    void requestWanted();
    void noteCommitted(const QString &note, const QString &group);
    /// Escape in the note: the focus is to go back to the answer.
    void noteLeft();
    void filesWanted();
    void fileRemoved(int at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFileRow(QBoxLayout *column);
    void showNote();
    void showFiles();

    const widgets::Theme &m_theme;
    State m_state;
    QStringList m_shownFiles;
    QBoxLayout *m_row;
    QBoxLayout *m_files = nullptr;
    MarkTarget *m_unknown;
    widgets::NoteEdit *m_note;
    QToolButton *m_attach;
    QPushButton *m_request = nullptr;
    QWidget *m_fileRow = nullptr;
};

/// The files among what is dragged.
QStringList localFiles(const QMimeData *data);

} // namespace axw::diagnosis
