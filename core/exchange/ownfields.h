// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/projectfile.h"

/// What plans here say and MS Project has no field for stands in fields that people define for themselves. They are
/// known again by what they are called, so that a field of the same number that somebody else uses is left alone.
namespace axw::exchange {

enum class OwnField {
    TaskKey,     ///< of a task, by which it is known again
    Optimistic,
    Pessimistic,
    Gate,
    ResourceKind,
    PromisedFinish, ///< of the project's own summary, as all below
    CriticalSlack,  ///< minutes
    Baseline0,      ///< name | taken | by whom; baseline n is this one and n further
};

/// The number, name and alias of a field; `baseline` 0 … 10 for Baseline0.
FileCustomField customField(OwnField field, int baseline = 0);
/// Which number a file gave the field; nothing where it has none of that alias.
std::optional<int> numberOf(const ProjectFile &file, OwnField field, int baseline = 0);
/// What a task or resource has in a field; empty where it has nothing.
QString valueOf(const std::vector<FileCustom> &custom, std::optional<int> number);
/// Whether a definition is one of ours.
bool isOwn(const FileCustomField &field);

} // namespace axw::exchange
