// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

namespace axw {

/// A questionnaire about a factory, in both languages, with every kind of question a workbook can bring. Invented.
forms::Form sampleForm();

} // namespace axw
