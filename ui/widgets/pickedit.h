// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/liveedit.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QList>

class QCompleter;
class QStringListModel;

namespace axw::widgets {

/// A line with a list under it that is narrowed while one types: by syllables, initial consonants or the beginning of
/// a value. Down opens the whole list. What stands in it may be something else than the list has.
class PickEdit : public LiveEdit
{
    Q_OBJECT

public:
    struct Choice
    {
        QString value; ///< "H"
        QString label; ///< "H 운수 및 창고업"
        bool operator==(const Choice &) const = default;
    };

    PickEdit(const Theme &theme, QList<Choice> choices, QWidget *parent = nullptr);
    /// Choices whose values are their own labels.
    static QList<Choice> choicesOf(const QStringList &values);

    /// The choice whose label or value stands there; else the text as it is.
    QString value() const;
    /// Shows the label of a choice, or the value itself.
    void setValue(const QString &value);
    void setChoices(QList<Choice> choices);
    /// The choices that what is typed leaves.
    QList<Choice> matching(const QString &typed) const;

Q_SIGNALS:
    void valueChanged();
    /// One of the list was taken.
    void picked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow(const QString &typed);
    void openAll();

    QList<Choice> m_choices;
    QStringListModel *m_labels;
    QCompleter *m_list;
};

/// A stored value that is typed freely or picked (the 25 districts). Tells what was typed when it is left.
class SuggestionEdit final : public PickEdit, public PendingEditor
{
    Q_OBJECT

public:
    SuggestionEdit(const Theme &theme, const QStringList &suggestions, QWidget *parent = nullptr);

    /// Shows what is stored, unless a person is typing.
    void setStored(const QString &value);
    void commitPending() override;

Q_SIGNALS:
    void committed(const QString &value);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void flush();

    QString m_stored;
};

} // namespace axw::widgets
