// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/memorykeyring.h"

namespace axw::sync {

void MemoryKeyring::later(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&m_here, std::move(answer), Qt::QueuedConnection);
}

void MemoryKeyring::read(const QString &address, Found found)
{
    const auto kept = m_kept.constFind(address);
    later([found = std::move(found), password = kept == m_kept.constEnd() ? std::nullopt : std::optional(*kept)] { found(password); });
}

void MemoryKeyring::keep(const QString &address, const QString &password, Done done)
{
    m_kept.insert(address, password);
    later([done = std::move(done)] { done({}); });
}

void MemoryKeyring::forget(const QString &address, Done done)
{
    m_kept.remove(address);
    later([done = std::move(done)] { done({}); });
}

} // namespace axw::sync
