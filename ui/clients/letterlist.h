// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/letters.h"
#include "core/schedule/workcalendar.h"
#include "core/workspace/workspace.h"
#include "ui/clients/rowform.h"
#include "ui/clients/rowmodel.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QLabel;

namespace axw::widgets {
class FilterChip;
class Inspector;
} // namespace axw::widgets

namespace axw::clients {

class FileIntake;
class FilePart;
class ListPart;

/// 공문대장: the letters of one company, or of the whole centre, in a table with what is waited for, and the chosen one in
/// a form beside it.
class LetterList final : public QWidget
{
    Q_OBJECT

public:
    /// Which letters are shown.
    enum class Shown { All, Incoming, Outgoing, Waiting, Overdue };

    /// A null client: the whole register.
    LetterList(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);

    void add(LetterDirection direction);
    /// Only those in which this is written; initial consonants too.
    void search(const QString &text);
    void showOnly(Shown shown);
    void refresh(const journal::Changes &changes);

    /// {letter: id, shown: number}
    QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

    /// How many replies are overdue today.
    static int overdueCount(workspace::Workspace &workspace, QDate today);

Q_SIGNALS:
    void told(const QString &sentence, bool withUndo);
    /// A letter that the text hid was to be shown: all are.
    void searchCleared();
    /// How many there are, or are overdue, became another number.
    void counted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    const widgets::Theme &theme() const { return m_context.theme; }
    QWidget *makeChips();
    RowModel<LetterLine> *makeModel();
    void makeForm();
    void addTextFields();
    void addReplyFields();
    void addBelonging();
    FilePart *makeFile();
    void read();
    void narrow();
    bool select(LetterId id);
    void showSelected();
    void removeSelected();
    bool passes(const LetterLine &line) const;
    Attachment aboutFile() const;
    bool edit(const char *label, const std::function<Result<>()> &change);

    widgets::PageContext m_context;
    ClientId m_client;
    schedule::WorkCalendar m_calendar;
    std::vector<LetterLine> m_all;
    Shown m_shown = Shown::All;
    QString m_text;
    QButtonGroup *m_chips;
    FileIntake *m_intake;
    ListPart *m_list;
    RowModel<LetterLine> *m_model;
    widgets::Inspector *m_inspector;
    RowForm<Letter> *m_form = nullptr;
};

} // namespace axw::clients
