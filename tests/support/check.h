// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QRegularExpression>
#include <QTest>

/// Fails the test with the error's sentence when a Result holds none of what was wanted.
#define CHECK_OK(result)                                                                                     \
    do {                                                                                                     \
        const auto &axwChecked = (result);                                                                   \
        if (!axwChecked)                                                                                     \
            QFAIL(qPrintable(axwChecked.error().sentence + QStringLiteral(" | ") + axwChecked.error().detail));             \
    } while (false)

/// Fails the test unless a Result holds an error of this kind with a sentence.
#define CHECK_FAILS(result, wanted)                                                                          \
    do {                                                                                                     \
        const auto &axwChecked = (result);                                                                   \
        QVERIFY2(!axwChecked, "an error was expected");                                                      \
        QCOMPARE(int(axwChecked.error().kind), int(wanted));                                                 \
        QVERIFY(!axwChecked.error().sentence.isEmpty());                                                     \
    } while (false)

namespace axw::test {

/// A warning that nobody expected fails the test: call in init(). The offscreen platform's remarks that it has no
/// window manager are expected.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard))")));
}

} // namespace axw::test
