// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history.h"

namespace axw::shell {

using widgets::ClientTarget;
using widgets::RailTarget;
using widgets::ReportTarget;
using widgets::Target;

namespace {

constexpr qsizetype longest = 100;

bool samePage(const Target &a, const Target &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *rail = std::get_if<RailTarget>(&a))
        return rail->page == std::get<RailTarget>(b).page;
    if (const auto *file = std::get_if<ClientTarget>(&a))
        return file->client == std::get<ClientTarget>(b).client && file->tab == std::get<ClientTarget>(b).tab;
    return false;
}

} // namespace

void History::visit(const Target &target)
{
    if (m_at >= 0 && samePage(m_places.at(m_at), target)) {
        m_places[m_at] = target;
        return;
    }
    m_places.resize(m_at + 1);
    m_places.append(target);
    if (m_places.size() > longest)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void History::leave(const QVariantMap &place)
{
    if (m_at < 0)
        return;
    Target &here = m_places[m_at];
    if (auto *rail = std::get_if<RailTarget>(&here))
        rail->place = place;
    else if (auto *file = std::get_if<ClientTarget>(&here))
        file->place = place;
}

std::optional<Target> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places.at(--m_at);
}

std::optional<Target> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places.at(++m_at);
}

void History::forget(const ClientId &client)
{
    for (qsizetype i = m_places.size() - 1; i >= 0; --i) {
        const auto *file = std::get_if<ClientTarget>(&m_places.at(i));
        if (!file || !(file->client == client))
            continue;
        m_places.removeAt(i);
        if (i <= m_at)
            --m_at;
    }
    if (m_at < 0 && !m_places.isEmpty())
        m_at = 0;
}

std::optional<Target> History::current() const
{
    return m_at < 0 ? std::nullopt : std::optional(m_places.at(m_at));
}

} // namespace axw::shell
