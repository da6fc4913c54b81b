// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QLineEdit>
#include <QPlainTextEdit>

class QTimer;

namespace axw::widgets {

/// Notices pauses in typing and names the spell of typing it belongs to, for the fields below.
class TypingPace final : public QObject
{
    Q_OBJECT

public:
    explicit TypingPace(QObject *parent);

    void typed(int pauseMs);
    void stop();
    /// The same from the first letter until the field is left: one spell of typing is one step of undo.
    QString group();
    void endGroup() { m_group.clear(); }

Q_SIGNALS:
    void paused();

private:
    QTimer *m_timer;
    QString m_group;
};

/// One line that is saved while it is typed: after a short pause, on Enter, when the field is left and on
/// commitPending() it tells the value, once for each value. There is no Save button.
class FieldEdit : public QLineEdit, public PendingEditor
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget *parent = nullptr);

    /// Shows a stored value without telling it back. What is being typed is not overwritten.
    void setValue(const QString &value);
    QString value() const { return m_value; }

    void commitPending() override;

Q_SIGNALS:
    /// `group` is the same for all values of one spell of typing.
    void committed(const QString &value, const QString &group);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void flush();

    TypingPace *m_pace;
    QString m_value;
};

/// The same for a text of several lines, told at every key while it is short.
class NoteEdit : public QPlainTextEdit, public PendingEditor
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const { return m_value; }
    /// As high as this many lines.
    void setLines(int lines);

    void commitPending() override;

Q_SIGNALS:
    void committed(const QString &value, const QString &group);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void flush();

    TypingPace *m_pace;
    QString m_value;
    bool m_setting = false;
};

} // namespace axw::widgets
