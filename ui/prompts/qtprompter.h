// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/prompter.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace axw::prompts {

/// Asks with dialogs over a window. Remembers the folder that was used last.
class QtPrompter final : public Prompter
{
    Q_DECLARE_TR_FUNCTIONS(axw::prompts::QtPrompter)

public:
    /// `folder` is where file dialogs begin; `folderUsed` hears of another one. Either may be empty.
    explicit QtPrompter(QString folder = {}, std::function<void(const QString &)> folderUsed = {});

    /// The window that the dialogs belong to from now on.
    void setWindow(QWidget *window) { m_window = window; }

    bool confirm(const Question &question) override;
    std::optional<QString> chooseOpenFile(const QString &title, const QList<FileKind> &kinds) override;
    std::optional<QStringList> chooseOpenFiles(const QString &title, const QList<FileKind> &kinds) override;
    std::optional<QString> chooseSaveFile(const QString &title, const QString &suggested, const QList<FileKind> &kinds) override;
    std::optional<QString> chooseFolder(const QString &title) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &text, bool several, bool required) override;
    void tell(const Error &error) override;
    void tell(const QString &sentence) override;

private:
    void used(const QString &path);

    QPointer<QWidget> m_window;
    QString m_folder;
    std::function<void(const QString &)> m_folderUsed;
};

} // namespace axw::prompts
