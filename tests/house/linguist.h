// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A translation file (.ts) as the guards read it.
namespace axw::house {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool numerus = false;
    bool finished = true;
    bool obsolete = false;

    QString name() const { return context + QStringLiteral(": ") + source; }
};

Result<QList<Message>> readMessages(const QString &tsFile);

/// %1 … %99, %n and %L1 of a text, sorted, with repeats.
QStringList placeholders(const QString &text);

/// What is wrong with one Korean translation; empty when nothing is.
QString koreanFault(const Message &message);

} // namespace axw::house
