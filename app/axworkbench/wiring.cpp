// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/wiring.h"

#include "core/workspace/workspace.h"
#include "ui/home/todaypage.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using widgets::ClientFile;
using widgets::Page;
using widgets::PageContext;

namespace {

template<class SomePage>
std::unique_ptr<Page> make(const PageContext &context)
{
    return std::make_unique<SomePage>(context);
}

} // namespace

shell::PageRegistry pageRegistry(const Clock &clock)
{
    shell::PageRegistry registry;
    registry.rail = {
        {u"today"_s, QT_TRANSLATE_NOOP("rail", "Today"), u"go-home"_s, u"go.today"_s, make<home::TodayPage>,
         [&clock](workspace::Workspace &workspace) { return home::TodayPage::count(workspace, clock); }},
        {u"settings"_s, QT_TRANSLATE_NOOP("rail", "Settings"), u"preferences"_s, u"go.settings"_s, make<settings::SettingsPage>, {}},
    };
    return registry;
}

} // namespace axw
