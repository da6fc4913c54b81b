// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/pictures.h"

#include "core/example/examplecentre.h"
#include "ui/shell/clientfilepage.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workbench.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QPixmap>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using shell::Frame;
using widgets::ClientTarget;
using widgets::RailTarget;

namespace {

constexpr int waitMs = 15000;

void settle(const Frame &frame)
{
    const QDeadlineTimer deadline(waitMs);
    do {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (!deadline.hasExpired() && (frame.statusLine()->facts().isEmpty() || !frame.innerPage()->isReady()));
    // What was asked for by timers of no length, and what the answer made paint.
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

QString schemeName(widgets::SchemeChoice scheme)
{
    return scheme == widgets::SchemeChoice::Light ? u"light"_s : u"dark"_s;
}

ClientId clientToShow(workspace::Workspace &workspace)
{
    if (const auto known = workspace.clients().resolve(example::showcaseBrn()))
        return *known;
    const auto all = workspace.clients().summaries();
    return all && !all->empty() ? all->front().client.id : ClientId();
}

} // namespace

int takePictures(shell::Workbench &workbench, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return -1;
    int taken = 0;
    shell::MainWindow &window = workbench.window();
    window.resize(1366, 768);
    window.show();
    const ClientId client = clientToShow(*workbench.workspace());
    for (const Language language : {Language::Korean, Language::English}) {
        for (const widgets::SchemeChoice scheme : {widgets::SchemeChoice::Light, widgets::SchemeChoice::Dark}) {
            widgets::Preferences look = workbench.preferences();
            look.language = language;
            look.scheme = scheme;
            workbench.setPreferences(look);
            Frame &frame = *workbench.frame();
            const auto take = [&](const QString &page) {
                settle(frame);
                const QString name = u"%1/%2-%3-%4.png"_s.arg(folder, page, languageCode(language), schemeName(scheme));
                if (window.grab().save(name))
                    ++taken;
            };
            QStringList tabs;
            if (!client.isNull()) {
                frame.go(ClientTarget{client, {}, {}, {}});
                tabs = qobject_cast<shell::ClientFilePage *>(frame.currentPage())->tabs();
            }
            for (const QString &page : frame.pageIds()) {
                frame.go(RailTarget{page, {}});
                take(page);
            }
            for (const QString &tab : std::as_const(tabs)) {
                frame.go(ClientTarget{client, tab, {}, {}});
                take(u"file-"_s + tab);
            }
            frame.go(RailTarget{frame.pageIds().constFirst(), {}});
            frame.run(u"palette"_s);
            take(u"palette"_s);
            shell::HelpSheet keys(frame.theme(), workbench.actions(), &window);
            keys.show();
            settle(frame);
            if (keys.grab().save(u"%1/keys-%2-%3.png"_s.arg(folder, languageCode(language), schemeName(scheme))))
                ++taken;
            keys.hide();
            workbench.showStart();
            take(u"start"_s);
            window.uncover();
        }
    }
    return taken;
}

} // namespace axw
