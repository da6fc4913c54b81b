// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/deliver.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace axw::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::sync)
};

constexpr int mostNames = 200;

} // namespace

QString numberedName(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const qsizetype end = dot > 0 ? dot : name.size();
    return name.left(end) + u" (%1)"_s.arg(number) + name.mid(end);
}

Result<Delivered> deliver(Remote &remote, const QString &name, const QByteArray &bytes, const QString &passing, const Progress &progress)
{
    const QByteArray wanted = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QString part = u".axw-%1.part"_s.arg(passing);
    bool written = false;
    for (int number = 1; number <= mostNames; ++number) {
        const QString candidate = number == 1 ? name : numberedName(name, number);
        AXW_TRY_ASSIGN(there, remote.hash(candidate));
        if (there && *there != wanted)
            continue;
        if (there) {
            (void)remote.remove(part); // of a try that was broken off; harmless where it stays
            return Delivered{candidate, true};
        }
        if (!written) {
            AXW_TRY(remote.write(part, bytes, progress));
            AXW_TRY_ASSIGN(arrived, remote.hash(part));
            if (!arrived || *arrived != wanted) {
                (void)remote.remove(part);
                return fail(Error::Kind::Io, Words::tr("What arrived is not what was sent; it was taken away again and is sent anew."));
            }
            written = true;
        }
        AXW_TRY_ASSIGN(named, remote.renameNew(part, candidate));
        if (named)
            return Delivered{candidate, false};
        // Somebody took the name just now: the next one, unless it was this very file.
        AXW_TRY_ASSIGN(since, remote.hash(candidate));
        if (since && *since == wanted) {
            (void)remote.remove(part);
            return Delivered{candidate, true};
        }
    }
    if (written)
        (void)remote.remove(part);
    return fail(Error::Kind::Invalid, Words::tr("%n file(s) named like “%1” stand there already. Tidy up there, or choose another place.", nullptr, mostNames).arg(name));
}

} // namespace axw::sync
