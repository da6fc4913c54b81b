// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>

namespace axw::schedule {

/// Mixes the bits of a number so that numbers in a row become random ones: the output function of SplitMix64 (Steele,
/// Lea & Flood 2014, 'Fast splittable pseudorandom number generators', with Stafford's variant 13).
constexpr quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

/// xoshiro256** (Blackman & Vigna 2021, 'Scrambled linear pseudorandom number generators'), seeded as its authors
/// advise. The same on every machine, which std's distributions are not.
class RandomNumbers
{
public:
    explicit constexpr RandomNumbers(quint64 seed)
    {
        for (quint64 &word : m_state)
            word = mixed(seed += 0x9e3779b97f4a7c15U);
    }

    constexpr quint64 next()
    {
        const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }

    /// 0 … limit - 1, as good as evenly for limits this small (the multiplication of Lemire 2019 without its second try).
    constexpr int below(int limit) { return int(((next() >> 32) * quint64(limit)) >> 32); }

    /// 0 ≤ x < 1.
    constexpr double share() { return double(next() >> 11) * 0x1p-53; }

private:
    quint64 m_state[4] = {};
};

} // namespace axw::schedule
