// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompter.h"

namespace axw::prompts {

/// For a window that nobody sits at: says on stderr what would have been told or asked, and declines, except to look at
/// what cannot be written.
class PlainPrompter final : public Prompter
{
public:
    bool confirm(const Question &question) override;
    std::optional<QString> chooseOpenFile(const QString &title, const QList<FileKind> &kinds) override;
    std::optional<QStringList> chooseOpenFiles(const QString &title, const QList<FileKind> &kinds) override;
    std::optional<QString> chooseSaveFile(const QString &title, const QString &suggested, const QList<FileKind> &kinds) override;
    std::optional<QString> chooseFolder(const QString &title) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &text, bool several, bool required) override;
    void tell(const Error &error) override;
    void tell(const QString &sentence) override;
};

} // namespace axw::prompts
