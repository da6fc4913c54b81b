// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/diagnosis/startview.h"

class QMenu;

namespace axw::prompts {
class Prompter;
}
namespace axw::workspace {
class Workspace;
}

namespace axw::diagnosis {

class AssessmentModel;

/// A form whose items all have the six levels has a page of its own, made for them; any other form has the general one.
bool hasLevelsOnly(workspace::Workspace &workspace, const Assessment &assessment);

/// "T0 정밀 36문항 · 시작 2026. 3. 4. · 확정", for a menu.
QString assessmentWords(workspace::Workspace &workspace, const Assessment &assessment, Language language);

/// What a client with these assessments, newest first, may begin: the newest version of each form. An imported one with
/// the key of a form that the program carries stands for that form.
Result<StartOffer> startOffer(workspace::Workspace &workspace, const std::vector<Assessment> &known);

/// A menu that leaves dimensions out of the assessment and takes them back in.
void addDimensions(QMenu &menu, AssessmentModel &model, prompts::Prompter &prompter, Language language);

} // namespace axw::diagnosis
