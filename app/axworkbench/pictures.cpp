// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/pictures.h"

#include "app/axworkbench/camera.h"
#include "app/axworkbench/tour.h"
#include "core/example/examplecentre.h"
#include "ui/shell/clientfilepage.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"

#include <QDir>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using shell::Frame;
using widgets::ClientTarget;
using widgets::RailTarget;

namespace {

QString lookName(Language language, widgets::SchemeChoice scheme)
{
    return languageCode(language) + (scheme == widgets::SchemeChoice::Light ? u"-light"_s : u"-dark"_s);
}

ClientId clientToShow(workspace::Workspace &workspace)
{
    if (const auto known = workspace.clients().resolve(example::showcaseBrn()))
        return *known;
    const auto all = workspace.clients().summaries();
    return all && !all->empty() ? all->front().client.id : ClientId();
}

void takeMainPages(Camera &camera, shell::Workbench &workbench, ClientId client)
{
    Frame &frame = *workbench.frame();
    QStringList tabs;
    if (!client.isNull()) {
        frame.go(ClientTarget{client, {}, {}, {}});
        tabs = qobject_cast<shell::ClientFilePage *>(frame.currentPage())->tabs();
    }
    for (const QString &page : frame.pageIds()) {
        frame.go(RailTarget{page, {}});
        camera.take(page);
    }
    for (const QString &tab : std::as_const(tabs)) {
        frame.go(ClientTarget{client, tab, {}, {}});
        camera.take(u"file-"_s + tab);
    }
    frame.go(RailTarget{frame.pageIds().constFirst(), {}});
    frame.run(u"palette"_s);
    camera.take(u"palette"_s);
    shell::HelpSheet keys(frame.theme(), workbench.actions(), &workbench.window());
    keys.show();
    camera.take(u"keys"_s, keys);
    keys.hide();
    workbench.showStart();
    camera.take(u"start"_s);
    workbench.window().uncover();
}

} // namespace

int takePictures(shell::Workbench &workbench, const QString &folder, Pictures which)
{
    if (!QDir().mkpath(folder))
        return -1;
    int taken = 0;
    workbench.window().resize(1366, 768);
    workbench.window().show();
    const ClientId client = clientToShow(*workbench.workspace());
    for (const Language language : {Language::Korean, Language::English}) {
        for (const widgets::SchemeChoice scheme : {widgets::SchemeChoice::Light, widgets::SchemeChoice::Dark}) {
            widgets::Preferences look = workbench.preferences();
            look.language = language;
            look.scheme = scheme;
            workbench.setPreferences(look);
            Camera camera(workbench, folder, lookName(language, scheme));
            takeMainPages(camera, workbench, client);
            if (which == Pictures::Everything)
                takeTour(camera, workbench, client);
            taken += camera.taken();
        }
    }
    return taken;
}

} // namespace axw
