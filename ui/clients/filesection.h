// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/page.h"

#include <QWidget>

namespace axw::clients {

/// One part of a client's file: reads its context in the constructor, refreshes itself when something that concerns it
/// changed, and asks the page around it for the rest.
class FileSection : public QWidget
{
    Q_OBJECT

public:
    FileSection(const widgets::PageContext &context, ClientId client, QWidget *parent = nullptr);

    /// Where the person is, to come back to.
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state) }
    /// Puts the focus where work begins.
    virtual void begin() { setFocus(); }

    /// Reads everything anew after these changes, if they concern it.
    virtual void refresh(const journal::Changes &changes) = 0;

    ClientId client() const { return m_client; }

Q_SIGNALS:
    void openRequested(const axw::widgets::Target &target);
    void told(const QString &sentence, bool withUndo);

protected:
    const widgets::PageContext &context() const { return m_context; }
    const widgets::Theme &theme() const { return m_context.theme; }
    Language language() const { return m_context.language; }
    workspace::Workspace &workspace() const { return m_context.workspace; }
    ClientStore &store() const { return m_context.workspace.clients(); }
    bool isReadOnly() const { return m_context.workspace.isReadOnly(); }

    /// One recorded edit; what fails is told. `label` is marked with QT_TRANSLATE_NOOP("edit", …).
    bool edit(const char *label, const std::function<Result<>()> &change, const QString &group = {});

    /// Everything that belongs to the client in one table; a failure is told and gives nothing.
    template<class T>
    std::vector<T> all() const
    {
        auto found = store().template of<T>(m_client);
        return found ? std::move(*found) : std::vector<T>();
    }

private:
    widgets::PageContext m_context;
    ClientId m_client;
};

} // namespace axw::clients
