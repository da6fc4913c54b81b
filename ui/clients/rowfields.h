// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/rowfields.h"

namespace axw::clients {

using widgets::CheckedEdit;
using widgets::ChoiceBox;
using widgets::makeTeller;
using widgets::PickEdit;
using widgets::Reading;
using widgets::SuggestionEdit;
using widgets::ToneText;

/// The fields of one row of the workspace in the controls of a form, saved by an edit with one label.
template<class T>
class RowFields final : public widgets::RowFields<T>
{
public:
    using Read = typename widgets::RowFields<T>::Read;
    /// Runs within the edit.
    using Write = std::function<Result<>(T &)>;

    /// `label` is marked with QT_TRANSLATE_NOOP("edit", …).
    RowFields(const widgets::PageContext &context, const char *label, Read read, Write write) :
        widgets::RowFields<T>(
            context, std::move(read),
            [context, label, write = std::move(write)](T &row, const QString &group) {
                const auto done = context.workspace.edit(label, [&] { return write(row); }, {group, {}});
                if (!done)
                    context.prompter.tell(done.error());
                return done.has_value();
            },
            [context] { return context.workspace.isReadOnly(); })
    {}
};

} // namespace axw::clients
