// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace axw::shell {

/// A page of the left rail. The rail shows what is registered and nothing else.
struct RailPage
{
    QString id;          ///< the page of a RailTarget: "today", "clients", "reports", "settings"
    const char *label;   ///< QT_TRANSLATE_NOOP("rail", "Clients")
    QString icon;        ///< a name of resources/icons.txt
    QString action;      ///< the catalogue's action that leads here: "go.clients"
    widgets::PageFactory factory;
    /// The number beside the word, if it has one. Asked after the first paint and after changes.
    std::function<std::optional<int>(workspace::Workspace &)> count;
    const char *counted = nullptr; ///< what that number is, in the tooltip: QT_TRANSLATE_NOOP("rail", "%1 companies")
};

/// Which pages there are. The program fills it; the shell knows none by itself.
struct PageRegistry
{
    QList<RailPage> rail;
    /// Tabs of a client's file by their id: "overview", the stages' keys, "documents", "history". A stage without one
    /// gets the general stage page.
    QHash<QString, widgets::FilePageFactory> tabs;

    const RailPage *page(const QString &id) const
    {
        for (const RailPage &each : rail) {
            if (each.id == id)
                return &each;
        }
        return nullptr;
    }
};

} // namespace axw::shell
