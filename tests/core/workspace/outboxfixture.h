// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/outbox.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace axw::test {

inline const QByteArray reportBytes("%PDF-1.4 a report");

inline Result<sync::Delivered> unreachable()
{
    return fail(Error::Kind::NotFound, QStringLiteral("The stick is not there."));
}

/// A workspace, and a place `out` beside it that is not there yet.
class OutboxFixture
{
protected:
    void makeWorkspace()
    {
        failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = workspace::Workspace::create(m_place->filePath(QStringLiteral("센터.axw")), {QStringLiteral("김지원"), QStringLiteral("센터")}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
    }

    sync::Outbox &outbox() { return m_workspace->outbox(); }
    QString out() const { return m_place->filePath(QStringLiteral("out")); }

    sync::ParcelId queued(const QString &name = QStringLiteral("진단보고서.pdf"), ClientId client = {})
    {
        sync::Parcel parcel;
        parcel.name = name;
        parcel.client = client;
        parcel.destination = out();
        return outbox().queue(parcel, reportBytes + name.toUtf8(), m_clock.nowUtc()).value_or(sync::ParcelId());
    }
    QByteArray kept(sync::ParcelId id)
    {
        QFile file(outbox().files().path(outbox().get(id)->file));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void record(sync::ParcelId id, const Result<sync::Delivered> &outcome)
    {
        CHECK_OK(outbox().begin(id));
        CHECK_OK(outbox().record(*outbox().get(id), outcome, m_clock.nowUtc()));
    }
    QStringList delivered() const { return QDir(out()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }
    int filesKept() { return int(outbox().files().hashes().size()); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

} // namespace axw::test
