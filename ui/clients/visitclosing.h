// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/visitclosing.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace axw::widgets {
class CheckedEdit;
class DateEdit;
class ToneText;
}

namespace axw::clients {

class ColumnForm;

/// 방문 마감: what is still open on one sheet (unanswered items, data requests, quick notes), and what closing writes
/// down: the end, what was said and agreed, the next date, a signature. Nothing is written before it is closed, and then
/// all of it as one edit.
class VisitClosingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Null when what stands open cannot be read; that has been told then.
    static VisitClosingDialog *make(const widgets::PageContext &context, ClientId client, QWidget *parent);

Q_SIGNALS:
    /// An open item or a data request is to be seen; the dialog has closed.
    void openRequested(const axw::widgets::Target &target);
    /// The visit is written. `withLog`: the visit log is wanted as a PDF.
    void visitClosed(bool withLog);

private:
    VisitClosingDialog(const widgets::PageContext &context, workspace::VisitAtHand at, const QString &company, QWidget *parent);
    QWidget *makeRecord();
    QWidget *makeOpen();
    QListWidget *addList(QBoxLayout *column, const QString &title, const QString &name, const QString &nothing, qsizetype count);
    void addItems(QBoxLayout *column);
    void addRequests(QBoxLayout *column);
    void addNotes(QBoxLayout *column);
    void addSignature(ColumnForm *form);
    QWidget *makeFoot();
    widgets::CheckedEdit *makeTime(bool end);
    workspace::VisitClosing draft() const;
    void sign();
    void showSignature();
    void close();
    void leaveFor(const widgets::Target &target);

    widgets::PageContext m_context;
    workspace::VisitAtHand m_at;
    QString m_company;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_newPeople = nullptr;
    QPlainTextEdit *m_said = nullptr;
    QPlainTextEdit *m_agreed = nullptr;
    QLineEdit *m_nextWhat = nullptr;
    widgets::DateEdit *m_next = nullptr;
    QListWidget *m_notes = nullptr;
    QLabel *m_signedBy = nullptr;
    widgets::ToneText *m_outdated = nullptr;
    QPushButton *m_sign = nullptr;
    QCheckBox *m_withLog = nullptr;
};

} // namespace axw::clients
