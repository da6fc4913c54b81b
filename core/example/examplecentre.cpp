// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/examplecentre.h"

#include "core/example/chronicle.h"
#include "core/example/companystory.h"
#include "core/example/manyclients.h"
#include "core/workspace/backups.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

/// Outside of every namespace, as the macro wants it; called by name, so that no linker drops the resource.
static void initExampleResource()
{
    Q_INIT_RESOURCE(example);
}

namespace axw::example {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::example)
};

Result<QJsonObject> readCentre()
{
    initExampleResource();
    QFile file(u":/example/centre.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, Words::tr("The example centre is missing from the program."), file.errorString());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return fail(Error::Kind::Internal, Words::tr("The example centre cannot be read."), error.errorString());
    return document.object();
}

Result<> liveThrough(const QString &folder, const Clock &now, const Progress &progress)
{
    AXW_TRY_ASSIGN(centre, readCentre());
    QStringList consultants;
    for (const auto &name : centre[u"consultants"].toArray())
        consultants << name.toString();

    // It begins a little more than a year ago; nothing of it is older.
    MovingClock clock(now.nowMs() - qint64(400) * 24 * 3600 * 1000);
    AXW_TRY_ASSIGN(workspace, workspace::Workspace::create(
                                      folder, {consultants.value(0), centre[u"centre"].toString()}, clock));
    const int year = now.today().year();
    AXW_TRY_ASSIGN(calendar, workspace::workCalendar(*workspace, year - 2, year + 2));
    Chronicle chronicle(now.today(), std::move(calendar));
    std::vector<std::unique_ptr<CompanyStory>> stories;
    int number = 0;
    for (const auto &company : centre[u"companies"].toArray()) {
        stories.push_back(std::make_unique<CompanyStory>(company.toObject(), number++, consultants, *workspace));
        stories.back()->tell(chronicle);
    }
    tellLetters(chronicle, *workspace, centre[u"letters"].toArray(), consultants.value(0), [] { return clients::Letter(); });
    // Who and what the plans share is there before the first of them.
    constexpr int beforeThePlans = 200;
    chronicle.happens(beforeThePlans, consultants.value(0), [&] { return addResources(*workspace, centre[u"resources"].toArray()); });
    AXW_TRY(chronicle.play(clock, now.nowMs(), [&](const QString &person) { workspace->setPerson(person); }, progress));
    workspace->setPerson(consultants.value(0));
    return workspace::rollingBackup(workspace->database(), folder, now, u"work"_s);
}

} // namespace

QString showcaseBrn()
{
    return inventedBrn(CompanyStory::firstNumber);
}

Result<> makeExampleCentre(const QString &folder, const Clock &now, const Progress &progress)
{
    const bool wasThere = QFile::exists(folder);
    auto made = liveThrough(folder, now, progress);
    if (!made && !wasThere)
        QDir(folder).removeRecursively();
    return made;
}

} // namespace axw::example
