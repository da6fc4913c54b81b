// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace axw::app {

/// One line of the list: the company, and where its newest open case stands.
QJsonObject summaryJson(const clients::ClientSummary &summary);

/// The whole file of a client: what is kept in replicated tables and nothing that is worked out or this device's own,
/// rows by their keys, so that two devices that hold the same print the same.
Result<QJsonObject> fileJson(workspace::Workspace &workspace, const clients::ClientSummary &summary);

} // namespace axw::app
