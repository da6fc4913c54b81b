// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/keyring.h"

#include <QHash>
#include <QObject>

namespace axw::sync {

/// Forgets everything with the program, for programs that nobody sits at.
class MemoryKeyring : public Keyring
{
public:
    void read(const QString &address, Found found) override;
    void keep(const QString &address, const QString &password, Done done) override;
    void forget(const QString &address, Done done) override;

protected:
    /// Once this turn of the event loop is over.
    void later(std::function<void()> answer);

    QHash<QString, QString> m_kept;

private:
    QObject m_here; ///< what is still to be answered goes with it
};

} // namespace axw::sync
