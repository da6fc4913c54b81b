// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace axw::schedule {

/// Positions that wait to be worked on, taken in order from either end. One bit each, so that putting in is free and
/// ten thousand positions are looked through in a hundred steps.
class PositionSet
{
public:
    explicit PositionSet(size_t size) : m_words((size + 63) / 64, 0), m_low(int(m_words.size())) {}

    void insert(int position)
    {
        const int word = position >> 6;
        m_words[size_t(word)] |= quint64(1) << (position & 63);
        if (word < m_low)
            m_low = word;
        if (word > m_high)
            m_high = word;
    }
    /// -1: none is left.
    int takeFirst()
    {
        for (; m_low <= m_high; ++m_low) {
            if (quint64 &word = m_words[size_t(m_low)]; word != 0) {
                const int bit = std::countr_zero(word);
                word &= word - 1;
                return m_low * 64 + bit;
            }
        }
        reset();
        return -1;
    }
    int takeLast()
    {
        for (; m_high >= m_low; --m_high) {
            if (quint64 &word = m_words[size_t(m_high)]; word != 0) {
                const int bit = 63 - std::countl_zero(word);
                word &= ~(quint64(1) << bit);
                return m_high * 64 + bit;
            }
        }
        reset();
        return -1;
    }

private:
    void reset()
    {
        m_low = int(m_words.size());
        m_high = -1;
    }

    std::vector<quint64> m_words;
    int m_low;
    int m_high = -1;
};

} // namespace axw::schedule
