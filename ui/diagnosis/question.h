// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/filling.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace axw::diagnosis {

struct Offered
{
    QString name;
    QString label;
    QString other = {}; ///< the label in the other language, where both are wanted
    bool operator==(const Offered &) const = default;
};

/// What the page shows of one question of any form, as it stands now.
struct Question
{
    QString key; ///< see textOf(ItemKey)
    QString name;
    forms::Type type = forms::Type::Text;
    QString appearance;
    QMap<QString, QString> parameters;
    QString label;
    QString hint;
    QString otherLabel; ///< in the other language, where both are wanted
    QString otherHint;
    QString value; ///< what is kept, as the form writes it
    std::vector<Offered> choices; ///< what may be chosen now
    bool required = false;
    bool readOnly = false; ///< by the form or because nothing can be written
    bool frozen = false; ///< nothing can be written
    bool founded = false; ///< evidence is asked for, or it is scored
    QString dimension; ///< of a scored one
    QString violation; ///< why the answer may not stay; empty when it may
    QString trouble; ///< what could not be worked out
    Beside beside;
    QStringList files;
    bool requested = false; ///< a data request is open for it
    bool operator==(const Question &) const = default;

    bool isAnswered() const { return !value.isEmpty(); }
    bool isFile() const
    {
        return type == forms::Type::Image || type == forms::Type::Audio || type == forms::Type::Video || type == forms::Type::File;
    }
};

/// The choice that a key gives: by its name where all are named by one digit, else 1 to 9 and 0 by place; -1 for none.
int choiceOfKey(const std::vector<Offered> &choices, const QString &key);
/// The key that gives a choice; empty for none.
QString keyOfChoice(const std::vector<Offered> &choices, size_t at);

/// The answer as a person reads it: labels of choices, dates in the language's form.
QString answerWords(const Question &question, Language language);

} // namespace axw::diagnosis
