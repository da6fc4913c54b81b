// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <functional>

class QPushButton;

namespace axw::poc {
struct PlanTemplate;
}

namespace axw::gantt {

/// Gives a button a menu of the kinds of PoC that there are drafts of plans for.
void offerTemplates(QPushButton *button, Language language, std::function<void(const poc::PlanTemplate &)> chosen);

} // namespace axw::gantt
