// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/client.h"

#include <QString>

#include <vector>

namespace axw::example {

/// A business registration number with a right check digit from a range that no tax office gives out (the first three
/// digits are below 101): it cannot be anybody's. `number` is 0 … 989,999.
QString inventedBrn(int number);

/// Invented companies of all six fields and every district, the same for the same seed: for measuring and for tests.
/// Their names are as varied as real ones (some 2,500 first words), none is repeated.
std::vector<clients::Client> manyClients(int count, quint32 seed = 1);

} // namespace axw::example
