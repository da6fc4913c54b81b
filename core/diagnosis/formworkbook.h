// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagnosis/form.h"
#include "core/forms/form.h"

namespace axw::diagnosis {

/// A diagnosis out of an XLSForm: a group for each dimension, for each item a question that chooses from a list of its own
/// (the markers of its levels, scored 0 to 5, and one without a score: not applicable), in Korean and English; and our own
/// sheets 'dimensions' and 'levels'. An error names every question that is no item of six levels, one a line.
Result<Form> fromXlsForm(const forms::Form &form, const QString &key);

/// What any form scores, as a diagnosis shows and reports it: its dimensions (those of the sheet, else those its
/// questions name, with the names of the built-in ones), its scored questions as items, and for each level the words of
/// the choice that scores it. What a question asks beyond that stays with the form.
Form scoredView(const forms::Form &form, const QString &key, int version);

} // namespace axw::diagnosis
