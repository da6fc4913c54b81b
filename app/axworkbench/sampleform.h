// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <QByteArray>

namespace axw {

/// A questionnaire about a factory, in both languages, with every kind of question a workbook can bring. Invented.
forms::Form sampleForm();

/// An office's form in Word, with content controls for what is known of a company and two for what only a person knows.
QByteArray sampleOfficeForm();

} // namespace axw
