// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/diagnosis/itemlink.h"

#include <QDate>
#include <QHash>

#include <vector>

/// What is done about the items of a diagnosis: records of other stages, as they stand today. A link says that the two
/// belong together; it never says that one caused the other.
namespace axw::workspace {

class Workspace;

/// A record that items may be linked to.
struct LinkedRecord
{
    diagnosis::LinkTarget kind = diagnosis::LinkTarget::Poc;
    QUuid id;
    QString name;
    QDate starts;
    QDate finish; ///< by its plan; invalid without one
    bool isFinished = false; ///< every task is done
    bool operator==(const LinkedRecord &) const = default;
};

/// What the items of this client may be linked to, in the order of their names' kinds: PoCs, the oldest first.
Result<std::vector<LinkedRecord>> linkableRecords(Workspace &workspace, ClientId client);

/// By item: what it is linked to. Items of the quick form are those of the full one.
using ItemRecords = QHash<QString, std::vector<LinkedRecord>>;
Result<ItemRecords> linkedRecords(Workspace &workspace, ClientId client, const QString &formKey);

/// "연계 PoC 비전 검사(2026. 6. 30. 완료 예정)" / "linked to PoC Vision inspection (planned to finish 30 June 2026)".
LocalizedText linkWords(const LinkedRecord &record);

} // namespace axw::workspace
