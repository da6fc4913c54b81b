// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>

namespace axw::sync {

/// Where a computer keeps the passwords of servers from day to day: encrypted, by the system, for the person who is
/// logged in. Addresses are clean ones with their user. Every answer comes later, on the thread that asked, and may take
/// as long as a person who is asked to unlock it; an error says that this computer keeps none.
class Keyring
{
public:
    using Found = std::function<void(const Result<std::optional<QString>> &)>;
    using Done = std::function<void(const Result<> &)>;

    virtual ~Keyring() = default;

    /// Nothing where none is kept.
    virtual void read(const QString &address, Found found) = 0;
    virtual void keep(const QString &address, const QString &password, Done done) = 0;
    /// Ok as well when none is kept.
    virtual void forget(const QString &address, Done done) = 0;
};

} // namespace axw::sync
