// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/columnform.h"
#include "ui/clients/rowfields.h"

namespace axw::clients {

/// A form of one row, which is another one after setRow(). A new row is a draft until something is typed into it: it
/// has its id already, so that nothing changes under the person's hands when it is stored.
template<class T>
class RowForm : public ColumnForm
{
public:
    using RowId = decltype(T::id);

    RowForm(const widgets::PageContext &context, const char *label, typename RowFields<T>::Write write, QWidget *parent) :
        ColumnForm(context.theme, parent), m_workspace(context.workspace),
        m_fields(context, label, [this] { return read(); }, std::move(write))
    {}

    void setRow(RowId id)
    {
        if (id == m_id)
            return;
        commitPending();
        m_draft.reset();
        m_id = id;
        m_fields.show();
    }

    void setDraft(T draft)
    {
        commitPending();
        if (draft.id.isNull())
            draft.id = RowId::create();
        m_id = draft.id;
        m_draft = std::move(draft);
        m_fields.show();
    }

    RowId rowId() const { return m_id; }
    /// Nothing when it is gone, as after an undo.
    std::optional<T> read() const
    {
        if (m_id.isNull())
            return std::nullopt;
        const auto found = m_workspace.clients().template find<T>(m_id);
        if (found && *found)
            return *found;
        return m_draft;
    }
    /// True until the draft was stored.
    bool isDraft() const { return m_draft && !m_workspace.clients().template find<T>(m_id).value_or(std::nullopt); }

    RowFields<T> &fields() { return m_fields; }
    bool show() { return m_fields.show(); }

private:
    workspace::Workspace &m_workspace;
    RowId m_id;
    std::optional<T> m_draft;
    RowFields<T> m_fields;
};

} // namespace axw::clients
