// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/intake.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

namespace axw::test {

/// A new workspace in a folder of its own, and companies in it.
class ListFixture
{
public:
    explicit ListFixture(const Clock &clock) : m_folder(std::make_unique<QTemporaryDir>())
    {
        auto made = workspace::Workspace::create(m_folder->filePath(QStringLiteral("현장.axw")),
                                                 {QStringLiteral("김지원"), QStringLiteral("센터")}, clock);
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        m_workspace = std::move(*made);
    }

    workspace::Workspace &workspace() { return *m_workspace; }

    /// Registers one and answers its case. A null case says it failed.
    clients::CaseFile add(const QString &name, const QString &brn = {}, const QString &owner = QStringLiteral("김지원"))
    {
        workspace::Intake intake;
        intake.client.name = name;
        intake.client.brn = brn;
        intake.client.owner = owner;
        intake.request.wanted = QStringLiteral("불량을 비전 AI로 줄이고 싶음");
        const auto file = workspace::takeIn(*m_workspace, intake);
        if (!file)
            qWarning("%s", qPrintable(file.error().sentence));
        return file.value_or(clients::CaseFile());
    }

    /// Changes a case within one edit.
    bool change(const clients::CaseFile &file)
    {
        return m_workspace->edit("Change case", [&] { return m_workspace->cases().change(file); }).has_value();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace axw::test
