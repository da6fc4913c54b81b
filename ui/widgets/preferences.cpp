// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preferences.h"

#include "ui/widgets/settings.h"

#include <QLocale>

#include <algorithm>

namespace axw::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;

QString schemeKey(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::System:
        return u"system"_s;
    case SchemeChoice::Light:
        return u"light"_s;
    case SchemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

QString recentKey(const QUuid &workspace)
{
    return u"recentClients/"_s + workspace.toString(QUuid::WithoutBraces);
}

} // namespace

const QList<double> &textScales()
{
    static const QList<double> scales{0.85, 1.0, 1.15, 1.3, 1.5};
    return scales;
}

Preferences readPreferences(const Settings &settings)
{
    Preferences read;
    const QString code = settings.value(u"language"_s).toString();
    if (!code.isEmpty())
        read.language = languageFromCode(code);
    else if (QLocale::system().language() == QLocale::English)
        read.language = Language::English;
    const QString scheme = settings.value(u"theme"_s).toString();
    read.scheme = scheme == u"light" ? SchemeChoice::Light : scheme == u"dark" ? SchemeChoice::Dark : SchemeChoice::System;
    const double scale = settings.value(u"textScale"_s, 1.0).toDouble();
    read.textScale = std::clamp(scale, textScales().first(), textScales().last());
    read.person = settings.value(u"person"_s).toString();
    read.recent = settings.value(u"recentWorkspaces"_s).toStringList();
    return read;
}

void writePreferences(Settings &settings, const Preferences &preferences)
{
    settings.setValue(u"language"_s, languageCode(preferences.language));
    settings.setValue(u"theme"_s, schemeKey(preferences.scheme));
    settings.setValue(u"textScale"_s, preferences.textScale);
    settings.setValue(u"person"_s, preferences.person);
    settings.setValue(u"recentWorkspaces"_s, preferences.recent.mid(0, mostRecent));
}

FormHabits readFormHabits(const Settings &settings)
{
    return {settings.value(u"forms/bothLanguages"_s).toBool(), settings.value(u"forms/plainLines"_s).toBool()};
}

void writeFormHabits(Settings &settings, const FormHabits &habits)
{
    settings.setValue(u"forms/bothLanguages"_s, habits.bothLanguages);
    settings.setValue(u"forms/plainLines"_s, habits.plainLines);
}

QList<ClientId> recentClients(const Settings &settings, const QUuid &workspace)
{
    QList<ClientId> clients;
    const QStringList texts = settings.value(recentKey(workspace)).toStringList();
    for (const QString &text : texts)
        clients.append(ClientId::fromString(text));
    return clients;
}

void rememberClient(Settings &settings, const QUuid &workspace, const ClientId &client)
{
    QStringList texts = settings.value(recentKey(workspace)).toStringList();
    if (!texts.isEmpty() && texts.constFirst() == client.toString())
        return;
    texts.removeAll(client.toString());
    texts.prepend(client.toString());
    settings.setValue(recentKey(workspace), texts.mid(0, mostRecent));
}

} // namespace axw::widgets
