// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/choice.h"

#include <QComboBox>

namespace axw::widgets {

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
    /// An entry of which only a few letters are seen while the box is closed: its words stand in the list and in the tooltip.
    void addShortItem(const QString &words, const QString &closed, const QString &key);
    QString key() const { return currentData().toString(); }
    /// Shows a key without telling it back. One that is not among the entries shows as nothing chosen.
    void setKey(const QString &key);
    void showPopup() override;

Q_SIGNALS:
    /// A person chose this one.
    void keyChosen(const QString &key);

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace axw::widgets
