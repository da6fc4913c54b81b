// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deliver.h"

#include <QCoreApplication>
#include <QFile>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync)
};

constexpr int mostNames = 200;

/// A name that every place takes: Nextcloud and ownCloud refuse *.part and *.filepart, web servers hide or refuse names
/// with a dot in front, Windows and FAT want none of :*?"<>| and no dot at the end. Programs that carry folders
/// elsewhere leave *.tmp alone.
QString passingName(const QString &passing)
{
    return u"axw-%1.tmp"_s.arg(passing);
}

/// As it was called at first; such a file may still lie at a place.
QString formerPassingName(const QString &passing)
{
    return u".axw-%1.part"_s.arg(passing);
}

/// Open and at its beginning, and what it was when it was put into the outbox.
Result<> openProven(QFile &file, const Cargo &cargo, const QString &name, const Progress &progress)
{
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto hash = isOpen ? sha256Of(file, progress) : Result<QByteArray>(fail(Error::Kind::Io, {}, file.errorString()));
    if (!hash && hash.error().kind == Error::Kind::Cancelled)
        return fail(hash.error());
    if (!hash || *hash != cargo.sha256 || !file.seek(0)) {
        return fail(Error::Kind::Damaged, Words::tr("The file of “%1” is damaged on this disk. Take it out of the outbox and export it again.").arg(name),
                    hash ? QString() : hash.error().detail);
    }
    return {};
}

} // namespace

QString numberedName(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    return name.left(end) + u" (%1)"_s.arg(number) + name.mid(end);
}

Result<> sweep(Remote &remote, const QString &passing, const Progress &progress)
{
    AXW_TRY(remote.remove(passingName(passing), progress));
    (void)remote.remove(formerPassingName(passing), progress); // a place that refuses the very name has no such file
    return {};
}

Result<Delivered> deliver(Remote &remote, const QString &name, const Cargo &cargo, const QString &passing, const Progress &progress)
{
    const QString part = passingName(passing);
    const auto arrived = [&](const QString &under, bool stoodThere) {
        if (stoodThere)
            (void)remote.remove(part, progress); // of a try that was broken off; harmless where it stays
        (void)remote.remove(formerPassingName(passing), progress);
        return Delivered{under, stoodThere};
    };
    bool written = false;
    for (int number = 1; number <= mostNames; ++number) {
        if (progress.isCancelled())
            return fail(stopped());
        const QString candidate = number == 1 ? name : numberedName(name, number);
        AXW_TRY_ASSIGN(there, remote.hash(candidate, progress));
        if (there && *there != cargo.sha256)
            continue;
        if (there)
            return arrived(candidate, true);
        if (!written) {
            QFile file(cargo.path);
            AXW_TRY(openProven(file, cargo, name, progress));
            AXW_TRY(remote.write(part, file, progress));
            AXW_TRY_ASSIGN(read, remote.hash(part, progress));
            if (!read || *read != cargo.sha256) {
                (void)remote.remove(part, progress);
                return fail(Error::Kind::Io, Words::tr("What arrived is not what was sent; it was taken away again and is sent anew."));
            }
            written = true;
        }
        AXW_TRY_ASSIGN(named, remote.renameNew(part, candidate, progress));
        if (named)
            return arrived(candidate, false);
        // Somebody took the name just now: the next one, unless it was this very file.
        AXW_TRY_ASSIGN(since, remote.hash(candidate, progress));
        if (since && *since == cargo.sha256)
            return arrived(candidate, true);
    }
    if (written)
        (void)remote.remove(part, progress);
    return fail(Error::Kind::Invalid, Words::tr("%n file(s) named like “%1” stand there already. Tidy up there, or choose another place.", nullptr, mostNames).arg(name));
}

} // namespace axw::sync
