// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/diagnosis/form.h"
#include "core/forms/form.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace axw::diagnosis {

/// The forms that come with the program are XLSForm workbooks in its resources: what is edited there in a spreadsheet is
/// what the program asks. "full" and "quick" ask by six levels an item, and their answers lie in the workspace by the
/// item's key. A carried one ("oairi") is any other questionnaire: once it is used, the workspace keeps it as it keeps an
/// imported one.
const QStringList &levelFormKeys();
const QStringList &carriedFormKeys();

/// The workbook of one of them. NotFound for any other key.
Result<QByteArray> builtinWorkbook(QStringView key);

/// What the workbook asks. The version is the one an assessment was begun with, 0 for the newest; what is not carried any
/// more is NotFound.
Result<std::shared_ptr<const forms::Form>> builtinQuestionnaire(QStringView key, int version = 0);

/// "full" or "quick" as dimensions and items.
Result<Form> builtinForm(QStringView key, int version = 0);

/// The id a carried form has in every workspace, so that two laptops keep one form and not two. Null for another key.
FormId carriedFormId(QStringView key);

} // namespace axw::diagnosis
