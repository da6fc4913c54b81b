// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace axw::test {

/// Where the sources and what was built of them lie. Only one source is compiled with these paths, so that a compiler
/// cache serves every checkout.
QString sourceDir();
QString binaryDir();

/// The command-line program that was built.
QString axwbProgram();

} // namespace axw::test
