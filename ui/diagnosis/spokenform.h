// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace axw::diagnosis {

/// One line of a form told in words alone.
struct SpokenLine
{
    enum class Kind {
        Question,
        Words,  ///< a heading, a note, something worked out
        Add,    ///< Enter adds to a list
        Remove, ///< the head of one of a list: Delete takes it away
    };

    Kind kind = Kind::Question;
    QString key;
    QString words; ///< "3/36 2.3 Data quality: is it … Answer: 2 Defined, E1 Shown"
    bool operator==(const SpokenLine &) const = default;
};

/// A form as lines that can be read one after the other: nothing is told by a colour, a place or a shape. What is done to
/// it answers with the sentence that is spoken; a key that means nothing here answers with an empty one.
class SpokenForm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString title() const = 0;
    virtual std::vector<SpokenLine> lines() const = 0;
    /// Everything that is to be known of a line, one thing a line of text: question, hint, what may be chosen, answer,
    /// evidence, note, files, request, what is wrong.
    virtual QStringList details(const QString &key) const = 0;
    /// "3/36 …": the line of a question.
    virtual QString line(const QString &key) const = 0;
    /// What was answered, as it is typed; for a question that is answered by typing.
    virtual QString typed(const QString &key) const = 0;
    virtual bool isTyped(const QString &key) const = 0;
    /// It is answered with a file.
    virtual bool takesFile(const QString &key) const = 0;
    /// What is to be typed: "a date", "numbers of the choices, parted by spaces".
    virtual QString typingHint(const QString &key) const = 0;
    virtual QString note(const QString &key) const = 0;
    virtual bool hasNote(const QString &key) const = 0;
    virtual bool isReadOnly() const = 0;
    virtual QString nextUnanswered(const QString &after) const = 0;

    /// A letter or digit pressed on a line.
    virtual Result<QString> press(const QString &key, const QString &letter) = 0;
    virtual Result<QString> answer(const QString &key, const QString &typed) = 0;
    virtual Result<QString> clear(const QString &key) = 0;
    virtual Result<QString> setNote(const QString &key, const QString &note, const QString &group) = 0;
    virtual Result<QString> attach(const QString &key, const QStringList &paths) = 0;
    virtual Result<QString> add(const QString &key) = 0;
    virtual Result<QString> remove(const QString &key) = 0;
    virtual Result<QString> freeze() = 0;

Q_SIGNALS:
    void changed();
    /// Undo, redo or somebody else changed this one.
    void changedElsewhere(const QString &key);
};

/// The digit, or the letter of another key, that was pressed: in Hangul a keyboard of two sets sends ㅜ for N, ㅕ for U,
/// ㄷ for E.
QString letterOf(const QString &pressed);

} // namespace axw::diagnosis
