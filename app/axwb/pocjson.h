// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/planexport.h"
#include "core/portfolio/portfolio.h"

#include <QJsonObject>

namespace axw::app {

/// A PoC as `pocs` lists it.
QJsonObject pocJson(const portfolio::Entry &entry);

/// A PoC with its whole plan: replicated facts, and the dates that follow from them.
QJsonObject planJson(const exchange::PlanToExport &plan);

} // namespace axw::app
