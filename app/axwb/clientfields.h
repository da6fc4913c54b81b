// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/axwb/call.h"
#include "core/clients/client.h"

namespace axw::app {

/// The fields of a client that FIELD=VALUE can set, by the names scripts use.
QStringList clientFieldNames();

/// What a field holds, as scripts read it; dates in ISO 8601, choices by their key, a BRN with its hyphens.
QString clientField(const clients::Client &client, const QString &field);

/// Sets fields from words FIELD=VALUE; an empty value clears. A word without '=', an unknown field or one given twice
/// is a wrong call; a value that cannot be is refused.
tl::expected<clients::Client, Failure> withFields(clients::Client client, const QStringList &words);

} // namespace axw::app
