// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/answer.h"

#include <QJsonObject>

namespace axw::example {

/// Answers as a consultant could have found them. `told` says for each dimension the mean level (profile) and how much
/// of it was shown or measured (evidence, 0…1), how many of the last items nobody reached (skip), how many others are
/// not known yet (unknown), and notes by item. The same for the same seed.
diagnosis::Answers inventedAnswers(const diagnosis::Form &form, const QJsonObject &told, quint32 seed);

} // namespace axw::example
