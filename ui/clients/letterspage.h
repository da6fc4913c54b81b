// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace axw::clients {

class LetterList;

/// 공문대장: the whole register of letters.
class LettersPage final : public widgets::Page
{
    Q_OBJECT

public:
    explicit LettersPage(const widgets::PageContext &context, QWidget *parent = nullptr);

    QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    QString searchText() const override { return m_text; }
    void search(const QString &text) override;

    /// Overdue replies, for the rail; nothing when there are none.
    static std::optional<int> count(workspace::Workspace &workspace, const Clock &clock);

private:
    void say();

    LetterList *m_list;
    QString m_text;
};

} // namespace axw::clients
