// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclock.h"
#include "tests/support/fakeprompter.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/page.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

namespace axw::test {

/// Everything but the workspace that a page is handed, in fakes. The catalogue holds the actions the test names.
struct PageFixture
{
    explicit PageFixture(const QStringList &actionIds = {}, widgets::Scheme scheme = widgets::Scheme::Light) : theme(scheme)
    {
        QList<widgets::ActionSpec> specs;
        for (const QString &id : actionIds)
            specs.append({id, "Action", "Group", {}, {}});
        actions = widgets::ActionCatalogue(specs);
    }

    widgets::PageContext context(workspace::Workspace &workspace, Language language = Language::Korean)
    {
        return {workspace, prompter, theme, language, clock, settings, actions};
    }

    FakeClock clock;
    FakePrompter prompter;
    widgets::MemorySettings settings;
    widgets::Theme theme;
    widgets::ActionCatalogue actions{{}};
};

} // namespace axw::test
