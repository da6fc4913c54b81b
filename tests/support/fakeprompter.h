// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompter.h"

#include <QList>
#include <QStringList>

namespace axw::test {

/// Answers what the test laid ready, in order, and keeps what was asked and told. Without an answer it declines.
class FakePrompter final : public prompts::Prompter
{
public:
    QList<bool> confirmations;
    QStringList files;    ///< for every kind of file choice, one each
    QStringList texts;
    QStringList asked;    ///< titles of all questions
    QList<Error> errors;
    QStringList told;

    bool confirm(const prompts::Question &question) override
    {
        asked.append(question.title);
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }
    std::optional<QString> chooseOpenFile(const QString &title, const QList<prompts::FileKind> &) override { return file(title); }
    std::optional<QStringList> chooseOpenFiles(const QString &title, const QList<prompts::FileKind> &) override
    {
        const auto one = file(title);
        return one ? std::optional(QStringList{*one}) : std::nullopt;
    }
    std::optional<QString> chooseSaveFile(const QString &title, const QString &, const QList<prompts::FileKind> &) override
    {
        return file(title);
    }
    std::optional<QString> chooseFolder(const QString &title) override { return file(title); }
    std::optional<QString> askText(const QString &title, const QString &, const QString &, bool, bool) override
    {
        asked.append(title);
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    void tell(const Error &error) override { errors.append(error); }
    void tell(const QString &sentence) override { told.append(sentence); }

private:
    std::optional<QString> file(const QString &title)
    {
        asked.append(title);
        return files.isEmpty() ? std::nullopt : std::optional(files.takeFirst());
    }
};

} // namespace axw::test
