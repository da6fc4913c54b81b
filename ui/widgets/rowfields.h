// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/checkededit.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/valueedits.h"

#include <QCheckBox>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace axw::widgets {

/// The fields of one row of the workspace in the controls of a form. Every control shows what is stored and hands over
/// what a person typed as one recorded edit of that field; what is being typed is never overwritten by a refresh.
/// There is no Save button anywhere.
template<class T>
class RowFields
{
public:
    using Read = std::function<std::optional<T>()>;
    /// Saves the changed row as one recorded edit, those of one group as one step of undo. Tells the person what went
    /// wrong and answers false when it could not.
    using Save = std::function<bool(T &row, const QString &group)>;
    using IsReadOnly = std::function<bool()>;

    RowFields(const PageContext &context, Read read, Save save, IsReadOnly isReadOnly) :
        m_context(context), m_read(std::move(read)), m_save(std::move(save)), m_isReadOnly(std::move(isReadOnly)),
        m_readOnly(m_isReadOnly()), m_life(std::make_unique<QObject>())
    {}

    FieldEdit *line(QString T::*field, QWidget *parent)
    {
        auto *edit = new FieldEdit(parent);
        lockable(edit);
        m_shows.push_back([edit, field](const T &row) { edit->setValue(row.*field); });
        QObject::connect(edit, &FieldEdit::committed, m_life.get(), [this, field](const QString &value, const QString &group) {
            change([&](T &row) { row.*field = value; }, group);
        });
        return edit;
    }

    NoteEdit *note(QString T::*field, int lines, QWidget *parent)
    {
        auto *edit = new NoteEdit(parent);
        edit->setLines(lines);
        lockable(edit);
        m_shows.push_back([edit, field](const T &row) { edit->setValue(row.*field); });
        QObject::connect(edit, &NoteEdit::committed, m_life.get(), [this, field](const QString &value, const QString &group) {
            change([&](T &row) { row.*field = value; }, group);
        });
        return edit;
    }

    DateEdit *date(QDate T::*field, QWidget *parent)
    {
        return date([field](const T &row) { return row.*field; }, [field](T &row, QDate date) { row.*field = date; }, parent);
    }

    /// A date that the row keeps in another shape.
    DateEdit *date(std::function<QDate(const T &)> read, std::function<void(T &, QDate)> write, QWidget *parent)
    {
        auto *edit = new DateEdit(m_context.theme, m_context.language, m_context.clock, parent);
        lockable(edit);
        m_shows.push_back([edit, read](const T &row) {
            if (!isTyping(edit))
                edit->setDate(read(row));
        });
        QObject::connect(edit, &DateEdit::dateCommitted, m_life.get(), [this, write](QDate date) {
            change([&](T &row) { write(row, date); });
        });
        return edit;
    }

    /// A field that a rule reads; `write` puts what the rule accepted into the row.
    CheckedEdit *checked(CheckedEdit::Rule rule, std::function<QString(const T &)> show, std::function<void(T &, const QString &)> write,
                         QWidget *parent)
    {
        auto *edit = new CheckedEdit(m_context.theme, std::move(rule), parent);
        lockable(edit);
        m_shows.push_back([edit, show](const T &row) {
            const QString stored = show(row);
            if (!isTyping(edit) && !(edit->isWrong() && stored == edit->shownValue()))
                edit->setShown(stored);
        });
        QObject::connect(edit, &CheckedEdit::accepted, m_life.get(), [this, write](const QString &shown) {
            change([&](T &row) { write(row, shown); });
        });
        return edit;
    }

    template<Chosen E>
    ChoiceBox *choice(E T::*field, QWidget *parent)
    {
        auto *box = newChoice(parent);
        box->template fill<E>(m_context.language);
        m_shows.push_back([box, field](const T &row) { box->setKey(keyOf(row.*field)); });
        QObject::connect(box, &ChoiceBox::keyChosen, m_life.get(), [this, field](const QString &key) {
            change([&](T &row) { row.*field = fromKey<E>(key).value_or(row.*field); });
        });
        return box;
    }

    template<Chosen E>
    ChoiceBox *choice(std::optional<E> T::*field, QWidget *parent)
    {
        auto *box = newChoice(parent);
        box->template fill<E>(m_context.language, QStringLiteral("–"));
        m_shows.push_back([box, field](const T &row) { box->setKey(row.*field ? keyOf(*(row.*field)) : QString()); });
        QObject::connect(box, &ChoiceBox::keyChosen, m_life.get(), [this, field](const QString &key) {
            change([&](T &row) { row.*field = fromKey<E>(key); });
        });
        return box;
    }

    /// A choice that the row keeps in another shape, by key; the caller fills the box.
    ChoiceBox *choice(std::function<QString(const T &)> read, std::function<void(T &, const QString &)> write, QWidget *parent)
    {
        auto *box = newChoice(parent);
        m_shows.push_back([box, read](const T &row) { box->setKey(read(row)); });
        QObject::connect(box, &ChoiceBox::keyChosen, m_life.get(), [this, write](const QString &key) {
            change([&](T &row) { write(row, key); });
        });
        return box;
    }

    SuggestionEdit *suggestions(QString T::*field, const QStringList &list, QWidget *parent)
    {
        auto *box = new SuggestionEdit(m_context.theme, list, parent);
        lockable(box);
        m_shows.push_back([box, field](const T &row) { box->setStored(row.*field); });
        QObject::connect(box, &SuggestionEdit::committed, m_life.get(), [this, field](const QString &value) {
            change([&](T &row) { row.*field = value; });
        });
        return box;
    }

    MoneyEdit *money(std::optional<Won> T::*field, QWidget *parent)
    {
        auto *edit = new MoneyEdit(m_context.theme, parent);
        lockable(edit);
        m_shows.push_back([edit, field](const T &row) {
            if (!isTyping(edit))
                edit->setMoney(row.*field);
        });
        QObject::connect(edit, &MoneyEdit::moneyCommitted, m_life.get(), [this, field](std::optional<Won> money) {
            change([&](T &row) { row.*field = money; });
        });
        return edit;
    }

    QCheckBox *flag(bool T::*field, const QString &words, QWidget *parent)
    {
        return flag([field](const T &row) { return row.*field; }, [field](T &row, bool on) { row.*field = on; }, words, parent);
    }

    QCheckBox *flag(std::function<bool(const T &)> read, std::function<void(T &, bool)> write, const QString &words, QWidget *parent)
    {
        auto *box = new QCheckBox(words, parent);
        enabledUnlessLocked(box);
        m_shows.push_back([box, read](const T &row) { box->setChecked(read(row)); });
        QObject::connect(box, &QCheckBox::clicked, m_life.get(), [this, write](bool on) {
            change([&](T &row) { write(row, on); });
        });
        return box;
    }

    /// Something else that follows the row.
    void also(std::function<void(const T &)> show) { m_shows.push_back(std::move(show)); }

    /// Shows what is stored now; false when the row is gone.
    bool show()
    {
        const std::optional<T> row = m_read();
        if (!row)
            return false;
        if (const bool now = m_isReadOnly(); now != m_readOnly) {
            m_readOnly = now;
            for (const auto &each : m_locks)
                each(now);
        }
        for (const auto &each : m_shows)
            each(*row);
        return true;
    }

    std::optional<T> row() const { return m_read(); }

    /// One edit of the row as it is stored now. What fails is told, and the form shows again what is stored.
    bool change(const std::function<void(T &)> &apply, const QString &group = {})
    {
        std::optional<T> row = m_read();
        if (!row)
            return false;
        apply(*row);
        const bool saved = m_save(*row, group);
        if (!saved)
            show();
        return saved;
    }

    bool isReadOnly() const { return m_readOnly; }

    /// True while a person types in a line that has not told its value yet.
    static bool isTyping(const QLineEdit *edit) { return edit->hasFocus() && edit->isModified(); }

private:
    template<class Line>
    void lockable(Line *edit)
    {
        edit->setReadOnly(m_readOnly);
        m_locks.push_back([edit](bool locked) { edit->setReadOnly(locked); });
    }
    void enabledUnlessLocked(QWidget *control)
    {
        control->setEnabled(!m_readOnly);
        m_locks.push_back([control](bool locked) { control->setEnabled(!locked); });
    }
    ChoiceBox *newChoice(QWidget *parent)
    {
        auto *box = new ChoiceBox(parent);
        enabledUnlessLocked(box);
        return box;
    }

    PageContext m_context;
    Read m_read;
    Save m_save;
    IsReadOnly m_isReadOnly;
    bool m_readOnly;
    std::vector<std::function<void(const T &)>> m_shows;
    std::vector<std::function<void(bool)>> m_locks;
    std::unique_ptr<QObject> m_life; ///< cuts the connections when the form goes before its controls
};

} // namespace axw::widgets
