// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace axw::prompts {

/// A question that has to be asked because what follows cannot be undone. The buttons say what they do.
struct Question
{
    QString title;
    QString text;
    QString yes; ///< "Erase for good"
    QString no;  ///< "Keep"; empty is Cancel
    bool dangerous = false;
};

/// A kind of file to choose: "Excel workbooks", {"xlsx"}.
struct FileKind
{
    QString name;
    QStringList suffixes;
};

/// How a page asks or tells something outside itself. Tests hand in answers.
class Prompter
{
public:
    virtual ~Prompter() = default;

    virtual bool confirm(const Question &question) = 0;
    /// Nothing when the person changed their mind.
    virtual std::optional<QString> chooseOpenFile(const QString &title, const QList<FileKind> &kinds) = 0;
    virtual std::optional<QStringList> chooseOpenFiles(const QString &title, const QList<FileKind> &kinds) = 0;
    virtual std::optional<QString> chooseSaveFile(const QString &title, const QString &suggested, const QList<FileKind> &kinds) = 0;
    virtual std::optional<QString> chooseFolder(const QString &title) = 0;
    /// One line, or several; `required` refuses an empty one.
    virtual std::optional<QString> askText(const QString &title, const QString &label, const QString &text = {},
                                           bool several = false, bool required = true) = 0;
    /// What could not be done. The sentence says what happened, what was kept and what to do next.
    virtual void tell(const Error &error) = 0;
    /// Something that was done and has to be seen (a report's place, a summary).
    virtual void tell(const QString &sentence) = 0;
};

} // namespace axw::prompts
