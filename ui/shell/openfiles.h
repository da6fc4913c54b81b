// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>

#include <algorithm>

namespace axw::shell {

/// The client files that are open, in the order in which they were opened.
class OpenFiles
{
public:
    /// Above this many the one that was not looked at for longest is closed.
    static constexpr qsizetype most = 12;

    const QList<ClientId> &all() const { return m_files; }
    bool contains(const ClientId &client) const { return m_files.contains(client); }

    /// Opens a file or looks at it again. Answers the file that had to go for it, or a null id.
    ClientId touch(const ClientId &client)
    {
        m_seen.removeAll(client);
        m_seen.append(client);
        if (m_files.contains(client))
            return {};
        m_files.append(client);
        if (m_files.size() <= most)
            return {};
        const ClientId oldest = m_seen.constFirst();
        close(oldest);
        return oldest;
    }

    void close(const ClientId &client)
    {
        m_files.removeAll(client);
        m_seen.removeAll(client);
    }

    /// The one after (or before) this in the row, round and round; the newest looked at when this one is not open.
    ClientId next(const ClientId &from, int step) const
    {
        if (m_files.isEmpty())
            return {};
        const qsizetype at = m_files.indexOf(from);
        if (at < 0)
            return m_seen.constLast();
        return m_files.at((at + step + m_files.size()) % m_files.size());
    }

    /// Which to show when the one in front was closed.
    ClientId last() const { return m_seen.isEmpty() ? ClientId() : m_seen.constLast(); }

private:
    QList<ClientId> m_files;
    QList<ClientId> m_seen; ///< the newest last
};

} // namespace axw::shell
