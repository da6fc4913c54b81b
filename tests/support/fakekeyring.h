// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/memorykeyring.h"

#include <utility>
#include <vector>

namespace axw::test {

/// A keyring that can refuse, as where there is no service, and that can be silent, as while a person is asked to unlock it.
class FakeKeyring final : public sync::MemoryKeyring
{
public:
    std::optional<Error> refusal;
    bool isSilent = false;
    int reads = 0;

    void put(const QString &address, const QString &password) { m_kept.insert(address, password); }
    const QHash<QString, QString> &kept() const { return m_kept; }
    /// What was asked while it was silent is answered now.
    void speak()
    {
        isSilent = false;
        for (const auto &[address, found] : std::exchange(m_waiting, {}))
            MemoryKeyring::read(address, found);
    }

    void read(const QString &address, Found found) override
    {
        ++reads;
        if (refusal)
            later([found, error = *refusal] { found(fail(error)); });
        else if (isSilent)
            m_waiting.emplace_back(address, found);
        else
            MemoryKeyring::read(address, found);
    }
    void keep(const QString &address, const QString &password, Done done) override
    {
        if (refusal)
            later([done, error = *refusal] { done(fail(error)); });
        else
            MemoryKeyring::keep(address, password, done);
    }
    void forget(const QString &address, Done done) override
    {
        if (refusal)
            later([done, error = *refusal] { done(fail(error)); });
        else
            MemoryKeyring::forget(address, done);
    }

private:
    std::vector<std::pair<QString, Found>> m_waiting;
};

} // namespace axw::test
