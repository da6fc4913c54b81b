// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"

#include "core/base/korean.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

/// A job of the night has no USER: then the owner of the lock that was just taken.
QString accountOf(const workspace::Workspace &workspace)
{
    for (const char *variable : {"USER", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QFileInfo(workspace.folder() + u"/lock"_s).owner();
}

/// Calls of scripts that run side by side take turns: each holds the workspace for a moment only.
constexpr int turnMs = 2000;
constexpr unsigned long lookMs = 25;

} // namespace

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

tl::expected<std::unique_ptr<workspace::Workspace>, Failure> opened(const Call &call, workspace::Access access, qsizetype at)
{
    if (call.argument(at).isEmpty())
        return wrongCall(Words::tr("The workspace needs a name."));
    const QDeadlineTimer turn(turnMs);
    auto open = workspace::Workspace::open(call.argument(at), access, systemClock(), call.person());
    while (!open && open.error().kind == Error::Kind::Busy && !turn.hasExpired()) {
        QThread::msleep(lookMs);
        open = workspace::Workspace::open(call.argument(at), access, systemClock(), call.person());
    }
    AXWB_TRY_ASSIGN(workspace, std::move(open));
    workspace->setLanguage(call.spoken);
    if (access == workspace::Access::Write && workspace->person().isEmpty()) // not kept: the window still asks once
        workspace->journal().setPerson(accountOf(*workspace));
    return workspace;
}

Result<> notOneOfItsOwn(const workspace::Workspace &workspace, const QString &file)
{
    const QFileInfo target(file);
    const QString own = QFileInfo(workspace.folder()).canonicalFilePath() + u'/';
    const QString path = target.exists() ? target.canonicalFilePath() : target.dir().canonicalPath() + u'/' + target.fileName();
    if (!path.startsWith(own))
        return {};
    const QString name = path.sliced(own.size());
    static const QStringList files{u"db"_s, u"db-wal"_s, u"db-shm"_s, u"lock"_s, u"lock.json"_s};
    static const QStringList folders{u"blob"_s, u"backup"_s, u"outbox"_s};
    if (!files.contains(name) && !folders.contains(name.section(u'/', 0, 0)))
        return {};
    return fail(Error::Kind::Invalid, Words::tr("%1 belongs to the workspace itself. Nothing was written; choose another place.").arg(file));
}

tl::expected<ClientId, Failure> clientNamed(workspace::Workspace &workspace, const QString &word)
{
    AXWB_TRY_ASSIGN(id, workspace.clients().resolve(word));
    return id;
}

tl::expected<PocId, Failure> pocNamed(workspace::Workspace &workspace, const QString &word)
{
    AXWB_TRY_ASSIGN(pocs, workspace.pocs().all());
    const PocId id = PocId::fromString(word);
    const QString name = normalLine(word).toCaseFolded();
    std::vector<const poc::Poc *> named;
    for (const poc::Poc &poc : pocs) {
        if (!id.isNull() && poc.id == id)
            return id;
        if (poc.name.toCaseFolded() == name)
            named.push_back(&poc);
    }
    if (named.size() == 1)
        return named.front()->id;
    if (named.empty())
        return tl::unexpected<Failure>(Failure(1, Words::tr("There is no PoC “%1”; %2 lists them.").arg(word, u"axwb pocs W"_s)));
    QStringList ids;
    for (const poc::Poc *poc : named)
        ids += poc->id.toString();
    return tl::unexpected<Failure>(Failure(1, Words::tr("Several PoCs are called “%1”. Name one by its key: %2").arg(word, ids.join(u", "_s))));
}

tl::expected<workspace::ReportDesign, Failure> designNamed(workspace::Workspace &workspace, const QString &word)
{
    AXWB_TRY_ASSIGN(designs, workspace::reportDesigns(workspace));
    const auto id = workspace::ReportDesignId::fromString(word);
    const QString name = normalLine(word).toCaseFolded();
    for (const workspace::ReportDesign &each : designs) {
        if (id.isNull() ? each.name.toCaseFolded() == name : each.id == id)
            return each;
    }
    return tl::unexpected<Failure>(Failure(1, Words::tr("There is no report design “%1”; %2 lists them.").arg(word, u"axwb designs W"_s)));
}

std::optional<QString> unknownPerson(workspace::Workspace &workspace, const QString &option, const QString &name)
{
    QStringList known = workspace.clients().owners().value_or(QStringList());
    for (const poc::Resource &resource : workspace.resources().all().value_or(std::vector<poc::Resource>())) {
        if (resource.kind == poc::ResourceKind::Consultant)
            known << resource.name;
    }
    if (name.isEmpty() || known.contains(name))
        return std::nullopt;
    constexpr int entries = 1000;
    for (const journal::Entry &entry : workspace.journal().entries(entries).value_or(std::vector<journal::Entry>()))
        known << entry.person;
    known.removeAll(QString());
    known.removeDuplicates();
    if (known.contains(name))
        return std::nullopt;
    // Letters in common: a name that is mistyped shares most of them.
    const auto shared = [&name](const QString &other) {
        return std::count_if(other.cbegin(), other.cend(), [&name](QChar letter) { return name.contains(letter, Qt::CaseInsensitive); });
    };
    std::stable_sort(known.begin(), known.end(), [&](const QString &a, const QString &b) { return shared(a) > shared(b); });
    constexpr int most = 5;
    return known.isEmpty() ? Words::tr("--%1: nobody is called “%2”, so nothing is found.").arg(option, name)
                           : Words::tr("--%1: nobody is called “%2”, so nothing is found. Known are: %3.").arg(option, name, known.mid(0, most).join(u", "_s));
}

} // namespace axw::app
