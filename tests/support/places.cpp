// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/places.h"

namespace axw::test {

QString sourceDir()
{
    return QStringLiteral(AXW_SOURCE_DIR);
}

QString binaryDir()
{
    return QStringLiteral(AXW_BINARY_DIR);
}

QString axwbProgram()
{
    return binaryDir() + QStringLiteral("/bin/axwb");
}

} // namespace axw::test
