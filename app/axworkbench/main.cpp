// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/measured.h"
#include "app/axworkbench/pictures.h"
#include "app/axworkbench/wiring.h"
#include "core/base/clock.h"
#include "core/example/examplecentre.h"
#include "core/sync/memorykeyring.h"
#include "ui/prompts/plainprompter.h"
#include "ui/prompts/qtprompter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"
#include "ui/sync/systemkeyring.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::Program)
};

QString place(QStandardPaths::StandardLocation location, const QString &below)
{
    return QStandardPaths::writableLocation(location) + u'/' + below;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"axworkbench"_s);
    QApplication::setApplicationVersion(QStringLiteral(AXW_VERSION));
    QApplication::setDesktopFileName(u"org.axworkbench.AxWorkbench"_s);
    QApplication::setWindowIcon(QIcon(u":/axw/axworkbench.svg"_s));

    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption pictures(u"pictures"_s, u"Write a picture of each main page into a folder and quit."_s, u"folder"_s);
    arguments.addOption(pictures);
    const QCommandLineOption everything(u"everything"_s, u"With --pictures: also of what opens on the pages, every editor and dialog."_s);
    arguments.addOption(everything);
    QCommandLineOption measured(u"measure"_s, {}, u"page"_s);
    measured.setFlags(QCommandLineOption::HiddenFromHelp);
    arguments.addOption(measured);
    arguments.addPositionalArgument(u"workspace"_s, u"The workspace to open (a folder that ends in .axw)."_s, u"[workspace]"_s);
    arguments.process(application);
    const QString folder = arguments.positionalArguments().value(0);

    new axw::widgets::CompositionKeeper(&application);
    const axw::SystemClock clock;
    const bool drawing = arguments.isSet(pictures);
    const bool unattended = drawing || arguments.isSet(measured);
    std::unique_ptr<axw::widgets::Settings> settings;
    if (unattended)
        settings = std::make_unique<axw::widgets::MemorySettings>();
    else
        settings = std::make_unique<axw::widgets::FileSettings>(place(QStandardPaths::GenericConfigLocation, u"axworkbench/window.ini"_s));
    axw::prompts::QtPrompter dialogs(settings->value(u"folder"_s).toString(),
                                     [&](const QString &used) { settings->setValue(u"folder"_s, used); });
    axw::prompts::PlainPrompter lines;
    axw::prompts::Prompter &prompter = unattended ? static_cast<axw::prompts::Prompter &>(lines) : dialogs;
    axw::sync::MemoryKeyring forgetful;
    axw::sync::SystemKeyring kept;
    axw::sync::Keyring &keyring = unattended ? static_cast<axw::sync::Keyring &>(forgetful) : kept;
    const axw::shell::PageRegistry registry = axw::pageRegistry(clock);
    axw::shell::Workbench workbench({application, *settings, prompter, clock, registry,
                                     [&clock](const QString &where, const axw::Progress &progress) {
                                         return axw::example::makeExampleCentre(where, clock, progress);
                                     },
                                     place(QStandardPaths::GenericDataLocation, u"axworkbench/example.axw"_s),
                                     place(QStandardPaths::DocumentsLocation, u"AX Workbench"_s), &keyring});
    dialogs.setWindow(&workbench.window());

    if (drawing) {
        if (!workbench.open(folder))
            return 1;
        const int taken = axw::takePictures(workbench, arguments.value(pictures),
                                            arguments.isSet(everything) ? axw::Pictures::Everything : axw::Pictures::MainPages);
        if (taken < 0)
            std::fprintf(stderr, "%s\n", qUtf8Printable(Words::tr("The folder %1 cannot be written.").arg(arguments.value(pictures))));
        return taken > 0 ? 0 : 1;
    }
    workbench.start(folder);
    if (arguments.isSet(measured))
        axw::measure(workbench, arguments.value(measured));
    workbench.window().show();
    return QApplication::exec();
}
