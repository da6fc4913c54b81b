// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/form.h"

#include <QByteArray>
#include <QMap>

#include <functional>

namespace axw::forms {

/// Gives the bytes of a file that a form names.
using Attachments = std::function<Result<QByteArray>(const QString &name)>;

/// The files beside a form. A name that leads out of the folder, by '..' or by a link, is refused.
Attachments filesIn(const QString &folder);
/// Files that were kept with a form.
Attachments filesOf(const QMap<QString, QByteArray> &files);
/// A form that stands alone.
Attachments noFiles();

/// A text file in UTF-8 without a mark (BOM), whatever it was written in; that is how a form keeps it.
Result<QByteArray> asUtf8(const QByteArray &bytes, const QString &file);

/// What a CSV file (in UTF-8) offers to choose from: `value` and `label` name its columns; the others are for choice_filter.
/// Rows without a value are left out and counted in `without`.
Result<ChoiceList> readListFile(const QByteArray &bytes, const QString &file, const QString &value, const QString &label, int *without);

} // namespace axw::forms
