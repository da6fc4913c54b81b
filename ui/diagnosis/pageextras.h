// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/photomodel.h"
#include "ui/widgets/page.h"

/// What the page of an assessment offers beside filling it in.
namespace axw::diagnosis {

class AssessmentModel;
class FormModel;

/// The items that photographs may belong to, in the form's order, as people call them.
std::vector<PhotoItem> photoItems(const AssessmentModel &model, Language language);
std::vector<PhotoItem> photoItems(const FormModel &model);

/// Asks where to and writes the form as sheets of paper for this client; `version` 0 is the newest. A sentence for the
/// strip when it was written; empty when the person changed their mind or it failed, which was told then.
QString printBlankForm(const widgets::PageContext &context, ClientId client, const QString &key, int version, bool inBoth);

} // namespace axw::diagnosis
