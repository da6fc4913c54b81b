// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/target.h"

#include <QList>

#include <optional>

namespace axw::shell {

/// Where the person was, for Back and Forward. Pure: the frame goes there.
class History
{
public:
    /// Goes to a new place: what was ahead is forgotten. The same page or tab as now only replaces its place.
    void visit(const widgets::Target &target);
    /// Keeps where in the current place the person is, to come back to it.
    void leave(const QVariantMap &place);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<widgets::Target> back();
    std::optional<widgets::Target> forward();
    /// A client whose file is gone is no place to go back to.
    void forget(const ClientId &client);

    std::optional<widgets::Target> current() const;

private:
    QList<widgets::Target> m_places;
    qsizetype m_at = -1;
};

} // namespace axw::shell
