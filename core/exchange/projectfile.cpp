// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectfile.h"

#include <QCoreApplication>

namespace axw::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

} // namespace

QString atLine(const QString &file, qint64 line, const QString &why)
{
    return Words::tr("%1, line %2: %3", "file, line, what is wrong").arg(file).arg(line).arg(why);
}

QString atLine(const ProjectFile &file, qint64 line, const QString &why)
{
    return file.isTable ? Words::tr("%1, row %2: %3", "file, row, what is wrong").arg(file.name).arg(line).arg(why) : atLine(file.name, line, why);
}

QString nameOf(const ProjectFile &file, const FileTask &task)
{
    if (file.isTable)
        return Words::tr("“%1” (row %2)", "a task of a plan").arg(task.name).arg(task.line);
    return Words::tr("“%1” (UID %2)", "a task of a plan").arg(task.name).arg(task.uid);
}

} // namespace axw::exchange
