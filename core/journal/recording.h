// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"
#include "core/store/database.h"

namespace axw::journal {

/// Collects what one edit does to replicated tables: the first value before, the last value after, each field once.
class Recording final : public store::Recorder
{
public:
    explicit Recording(const store::Registry &registry) : m_registry(registry) {}

    void inserted(int table, const QByteArray &row, const store::Values &values) override;
    void updated(int table, const QByteArray &row, int column, const store::Value &before,
                 const store::Value &after) override;
    void deleted(int table, const QByteArray &row, const store::Values &values) override;

    /// The net changes in the order in which rows were first touched; what was taken back leaves nothing.
    std::vector<RowChange> take();

private:
    RowChange &changeOf(int table, const QByteArray &row, bool *fresh);

    const store::Registry &m_registry;
    std::vector<RowChange> m_changes;
    std::vector<bool> m_void; ///< inserted and deleted within the edit
    QHash<std::pair<int, QByteArray>, size_t> m_index;
};

} // namespace axw::journal
