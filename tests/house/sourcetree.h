// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

/// The checkout as the guards read it: paths relative to its root, with forward slashes.
namespace axw::house {

/// Something a guard objects to. A line of 0 means the whole file.
struct Finding
{
    QString file;
    int line = 0;
    QString why;

    QString text() const;
    bool operator==(const Finding &) const = default;
};

/// All findings, one a line, for a failed test.
QString listed(const QList<Finding> &findings);

/// The files below `folders` of `root` whose names end in one of `endings`, sorted.
QStringList filesBelow(const QString &root, const QStringList &folders, const QStringList &endings);

Result<QString> readText(const QString &path);

struct Include
{
    int line = 0;
    QString name;
    bool quoted = false;
};

/// Every #include of a source text, in order; those in comments are not looked for.
QList<Include> includesOf(const QString &text);

} // namespace axw::house
