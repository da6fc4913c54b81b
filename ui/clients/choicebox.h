// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"
#include "ui/widgets/page.h"

#include <QComboBox>

namespace axw::clients {

/// A closed choice. The wheel scrolls the page under it instead of changing what is chosen.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// The words of a choice in their order, each with its key; with `none` the first entry is none of them.
    template<Chosen E>
    void fill(Language language, const QString &none = {})
    {
        if (!none.isNull())
            addItem(none, QString());
        for (const Choice<E> &choice : choicesOf<E>())
            addItem(nameOf(choice.value, language), QString::fromUtf16(choice.key));
    }
    QString key() const { return currentData().toString(); }
    /// Shows a key without telling it back. One that is not among the entries shows as nothing chosen.
    void setKey(const QString &key);

Q_SIGNALS:
    /// A person chose this one.
    void keyChosen(const QString &key);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A line that is typed freely or taken from a list (the 25 districts). Tells what was typed when it is left.
class SuggestionBox final : public ChoiceBox, public widgets::PendingEditor
{
    Q_OBJECT

public:
    SuggestionBox(const QStringList &suggestions, QWidget *parent = nullptr);

    void setValue(const QString &value);
    void commitPending() override;

Q_SIGNALS:
    void committed(const QString &value);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void flush();

    QString m_value;
};

} // namespace axw::clients
