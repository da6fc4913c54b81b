// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QStringList>

namespace axw::widgets {

class Settings;

enum class SchemeChoice { System, Light, Dark };

/// What a person chose for the window on this machine.
struct Preferences
{
    Language language = Language::Korean;
    SchemeChoice scheme = SchemeChoice::System;
    double textScale = 1.0;
    QString person;             ///< who works here, asked once
    QStringList recent;         ///< folders of workspaces, the newest first

    bool operator==(const Preferences &) const = default;
};

/// How forms are shown on this machine: each text in both languages, and as plain lines for screen readers.
struct FormHabits
{
    bool bothLanguages = false;
    bool plainLines = false;
    bool operator==(const FormHabits &) const = default;
};
FormHabits readFormHabits(const Settings &settings);
void writeFormHabits(Settings &settings, const FormHabits &habits);

/// The steps of the text size.
const QList<double> &textScales();

/// Without a stored language: English where the system speaks it, else Korean.
Preferences readPreferences(const Settings &settings);
void writePreferences(Settings &settings, const Preferences &preferences);

/// The client files looked at last in a workspace, the newest first.
QList<ClientId> recentClients(const Settings &settings, const QUuid &workspace);
void rememberClient(Settings &settings, const QUuid &workspace, const ClientId &client);

} // namespace axw::widgets
