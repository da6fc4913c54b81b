// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/checkededit.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/pickedit.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/fieldedit.h"
#include "ui/widgets/page.h"
#include "ui/widgets/valueedits.h"

#include <QCheckBox>

namespace axw::clients {

using widgets::CheckedEdit;
using widgets::ChoiceBox;
using widgets::makeTeller;
using widgets::PickEdit;
using widgets::Reading;
using widgets::SuggestionEdit;
using widgets::ToneText;

/// The fields of one row of the workspace in the controls of a form. Every control shows what is stored and hands over
/// what a person typed as one recorded edit of that field; what is being typed is never overwritten by a refresh.
/// There is no Save button anywhere.
template<class T>
class RowFields
{
public:
    using Read = std::function<std::optional<T>()>;
    /// Runs within the edit.
    using Write = std::function<Result<>(T &)>;

    /// `label` is marked with QT_TRANSLATE_NOOP("edit", …).
    RowFields(const widgets::PageContext &context, const char *label, Read read, Write write) :
        m_context(context), m_label(label), m_read(std::move(read)), m_write(std::move(write)), m_life(std::make_unique<QObject>())
    {}

    widgets::FieldEdit *line(QString T::*field, QWidget *parent)
    {
        auto *edit = new widgets::FieldEdit(parent);
        edit->setReadOnly(isReadOnly());
        m_shows.push_back([edit, field](const T &row) { edit->setValue(row.*field); });
        QObject::connect(edit, &widgets::FieldEdit::committed, m_life.get(), [this, field](const QString &value, const QString &group) {
            change([&](T &row) { row.*field = value; }, group);
        });
        return edit;
    }

    widgets::NoteEdit *note(QString T::*field, int lines, QWidget *parent)
    {
        auto *edit = new widgets::NoteEdit(parent);
        edit->setLines(lines);
        edit->setReadOnly(isReadOnly());
        m_shows.push_back([edit, field](const T &row) { edit->setValue(row.*field); });
        QObject::connect(edit, &widgets::NoteEdit::committed, m_life.get(), [this, field](const QString &value, const QString &group) {
            change([&](T &row) { row.*field = value; }, group);
        });
        return edit;
    }

    widgets::DateEdit *date(QDate T::*field, QWidget *parent)
    {
        auto *edit = new widgets::DateEdit(m_context.theme, m_context.language, m_context.clock, parent);
        edit->setReadOnly(isReadOnly());
        m_shows.push_back([edit, field](const T &row) {
            if (!isTyping(edit))
                edit->setDate(row.*field);
        });
        QObject::connect(edit, &widgets::DateEdit::dateCommitted, m_life.get(), [this, field](QDate date) {
            change([&](T &row) { row.*field = date; });
        });
        return edit;
    }

    /// A field that a rule reads; `write` puts what the rule accepted into the row.
    CheckedEdit *checked(CheckedEdit::Rule rule, std::function<QString(const T &)> show, std::function<void(T &, const QString &)> write,
                         QWidget *parent)
    {
        auto *edit = new CheckedEdit(m_context.theme, std::move(rule), parent);
        edit->setReadOnly(isReadOnly());
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

    SuggestionEdit *suggestions(QString T::*field, const QStringList &list, QWidget *parent)
    {
        auto *box = new SuggestionEdit(m_context.theme, list, parent);
        box->setReadOnly(isReadOnly());
        m_shows.push_back([box, field](const T &row) { box->setStored(row.*field); });
        QObject::connect(box, &SuggestionEdit::committed, m_life.get(), [this, field](const QString &value) {
            change([&](T &row) { row.*field = value; });
        });
        return box;
    }

    widgets::MoneyEdit *money(std::optional<Won> T::*field, QWidget *parent)
    {
        auto *edit = new widgets::MoneyEdit(m_context.theme, parent);
        edit->setReadOnly(isReadOnly());
        m_shows.push_back([edit, field](const T &row) {
            if (!isTyping(edit))
                edit->setMoney(row.*field);
        });
        QObject::connect(edit, &widgets::MoneyEdit::moneyCommitted, m_life.get(), [this, field](std::optional<Won> money) {
            change([&](T &row) { row.*field = money; });
        });
        return edit;
    }

    QCheckBox *flag(bool T::*field, const QString &words, QWidget *parent)
    {
        auto *box = new QCheckBox(words, parent);
        box->setEnabled(!isReadOnly());
        m_shows.push_back([box, field](const T &row) { box->setChecked(row.*field); });
        QObject::connect(box, &QCheckBox::clicked, m_life.get(), [this, field](bool on) {
            change([&](T &row) { row.*field = on; });
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
        const auto done = m_context.workspace.edit(m_label, [&] { return m_write(*row); }, {group, {}});
        if (!done) {
            m_context.prompter.tell(done.error());
            show();
        }
        return done.has_value();
    }

    bool isReadOnly() const { return m_context.workspace.isReadOnly(); }

    /// True while a person types in a line that has not told its value yet.
    static bool isTyping(const QLineEdit *edit) { return edit->hasFocus() && edit->isModified(); }

private:
    ChoiceBox *newChoice(QWidget *parent)
    {
        auto *box = new ChoiceBox(parent);
        box->setEnabled(!isReadOnly());
        return box;
    }

    widgets::PageContext m_context;
    const char *m_label;
    Read m_read;
    Write m_write;
    std::vector<std::function<void(const T &)>> m_shows;
    std::unique_ptr<QObject> m_life; ///< cuts the connections when the form goes before its controls
};

} // namespace axw::clients
