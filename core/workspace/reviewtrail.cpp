// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reviewtrail.h"

#include "core/poc/poc.h"
#include "core/workspace/registry.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

namespace {

/// Entries that touch a PoC's own row are few; more than these at a time are not read.
constexpr int atOnce = 100;

} // namespace

Result<std::optional<Submission>> lastSubmission(Workspace &workspace, PocId poc)
{
    const store::TableSpec *table = registry().table(QByteArray("poc"));
    const auto column = std::ranges::find(table->columns, QByteArray("review"), &store::ColumnSpec::name);
    const store::Value submitted(keyOf(poc::Review::Submitted));
    for (qint64 before = 0;;) {
        AXW_TRY_ASSIGN(entries, workspace.journal().entries(atOnce, before, {poc.uuid()}));
        for (const journal::Entry &entry : entries) {
            for (const journal::RowChange &change : entry.changes) {
                if (change.table != table->number || change.row != poc.bytes())
                    continue;
                const auto is = [&](const journal::FieldChange &field) { return field.column == column->number && field.after == submitted; };
                if (std::ranges::any_of(change.fields, is))
                    return Submission{entry.person, entry.whenUtc()};
            }
            before = entry.number;
        }
        if (int(entries.size()) < atOnce)
            return std::optional<Submission>();
    }
}

} // namespace axw::workspace
