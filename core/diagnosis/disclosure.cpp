// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/disclosure.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace axw::diagnosis {

namespace {

/// Arithmetic modulo the Mersenne prime 2⁶¹ − 1.
constexpr quint64 prime = (quint64(1) << 61) - 1;

quint64 plus(quint64 a, quint64 b)
{
    const quint64 sum = a + b;
    return sum >= prime ? sum - prime : sum;
}

quint64 minus(quint64 a, quint64 b)
{
    return a >= b ? a - b : a + prime - b;
}

__extension__ typedef unsigned __int128 Wide;

quint64 times(quint64 a, quint64 b)
{
    const Wide product = Wide(a) * b;
    return plus(quint64(product & prime), quint64(product >> 61));
}

quint64 power(quint64 base, quint64 exponent)
{
    quint64 result = 1;
    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1)
            result = times(result, base);
        base = times(base, base);
    }
    return result;
}

using Vector = std::vector<quint64>;

/// Rows in reduced echelon form, as they come.
class Span
{
public:
    explicit Span(size_t width) : m_width(width) {}

    /// What is left of a row when the span is taken out of it.
    Vector rest(Vector row) const
    {
        for (size_t i = 0; i < m_rows.size(); ++i)
            takeOut(row, m_rows[i], m_pivots[i]);
        return row;
    }
    bool holds(const Vector &row) const
    {
        const Vector left = rest(row);
        return std::all_of(left.begin(), left.end(), [](quint64 value) { return value == 0; });
    }
    void add(const Vector &row)
    {
        Vector left = rest(row);
        const auto first = std::find_if(left.begin(), left.end(), [](quint64 value) { return value != 0; });
        if (first == left.end())
            return;
        const auto pivot = size_t(first - left.begin());
        const quint64 inverse = power(*first, prime - 2);
        for (quint64 &value : left)
            value = times(value, inverse);
        for (Vector &other : m_rows)
            takeOut(other, left, pivot);
        m_rows.push_back(std::move(left));
        m_pivots.push_back(pivot);
    }
    /// A number for each column, so that a set of columns is in the span exactly when its numbers sum to zero (but for
    /// one chance in 2⁶¹, and then it is taken for one that is): a random mixture of the vectors the span is orthogonal to.
    Vector marks() const
    {
        Vector marks(m_width, 0);
        quint64 seed = 0x9e3779b97f4a7c15; // the same every time
        for (size_t column = 0; column < m_width; ++column) {
            if (std::find(m_pivots.begin(), m_pivots.end(), column) != m_pivots.end())
                continue;
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            const quint64 share = (seed >> 3) % prime;
            marks[column] = plus(marks[column], share);
            for (size_t i = 0; i < m_rows.size(); ++i)
                marks[m_pivots[i]] = minus(marks[m_pivots[i]], times(share, m_rows[i][column]));
        }
        return marks;
    }

private:
    static void takeOut(Vector &row, const Vector &other, size_t pivot)
    {
        const quint64 factor = row[pivot];
        if (factor == 0)
            return;
        for (size_t i = 0; i < row.size(); ++i) {
            if (other[i] != 0)
                row[i] = minus(row[i], times(factor, other[i]));
        }
    }

    size_t m_width;
    std::vector<Vector> m_rows;
    std::vector<size_t> m_pivots;
};

/// Companies that stand in the same groups cannot be told apart: they are one piece.
struct Pieces
{
    std::vector<std::vector<int>> members;
    std::vector<std::vector<size_t>> ofGroup; ///< the pieces each told group is made of
};

Pieces piecesOf(const std::vector<DisclosureGroup> &groups, const std::vector<bool> &told)
{
    std::map<int, std::vector<size_t>> standsIn;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (!told[i])
            continue;
        for (const int member : groups[i].members)
            standsIn[member].push_back(i);
    }
    std::map<std::vector<size_t>, std::vector<int>> alike;
    for (const auto &[member, where] : standsIn)
        alike[where].push_back(member);
    Pieces pieces;
    pieces.ofGroup.resize(groups.size());
    for (auto &[where, members] : alike) {
        for (const size_t group : where)
            pieces.ofGroup[group].push_back(pieces.members.size());
        pieces.members.push_back(std::move(members));
    }
    return pieces;
}

Vector rowOf(const std::vector<size_t> &pieces, size_t width)
{
    Vector row(width, 0);
    for (const size_t piece : pieces)
        row[piece] = 1;
    return row;
}

/// Looks through the sets of at most `most` companies made of whole pieces for one whose marks sum to zero.
class SmallSets
{
public:
    SmallSets(const Pieces &pieces, const Vector &marks, int most) : m_most(most)
    {
        for (size_t i = 0; i < pieces.members.size(); ++i) {
            if (int(pieces.members[i].size()) <= most)
                m_small.push_back({i, int(pieces.members[i].size()), marks[i]});
        }
        for (size_t i = 0; i < m_small.size(); ++i)
            m_byMark[m_small[i].mark].push_back(i);
    }

    std::optional<std::vector<size_t>> find()
    {
        std::vector<size_t> chosen;
        return search(0, 0, 0, chosen) ? std::optional(m_found) : std::nullopt;
    }

private:
    struct Small
    {
        size_t piece;
        int size;
        quint64 mark;
    };

    /// The last piece is looked up, not tried: that spares the innermost loop.
    bool search(size_t from, int size, quint64 sum, std::vector<size_t> &chosen)
    {
        if (const auto last = m_byMark.find(minus(0, sum)); last != m_byMark.end()) {
            for (const size_t i : last->second) {
                if (i >= from && size + m_small[i].size <= m_most) {
                    m_found = chosen;
                    m_found.push_back(m_small[i].piece);
                    return true;
                }
            }
        }
        for (size_t i = from; i < m_small.size(); ++i) {
            if (size + m_small[i].size >= m_most) // no room for another behind it
                continue;
            chosen.push_back(m_small[i].piece);
            if (search(i + 1, size + m_small[i].size, plus(sum, m_small[i].mark), chosen))
                return true;
            chosen.pop_back();
        }
        return false;
    }

    int m_most;
    std::vector<Small> m_small;
    std::unordered_map<quint64, std::vector<size_t>> m_byMark;
    std::vector<size_t> m_found;
};

std::optional<std::vector<size_t>> exposedPieces(const Pieces &pieces, const std::vector<bool> &told, int fewest)
{
    Span span(pieces.members.size());
    for (size_t i = 0; i < told.size(); ++i) {
        if (told[i])
            span.add(rowOf(pieces.ofGroup[i], pieces.members.size()));
    }
    return SmallSets(pieces, span.marks(), fewest - 1).find();
}

/// The span of the told groups without some of them.
template<class Without>
bool holdsWithout(const std::vector<DisclosureGroup> &groups, const std::vector<bool> &told, const Pieces &pieces,
                  const std::vector<size_t> &open, Without without)
{
    const size_t width = pieces.members.size();
    Span span(width);
    for (size_t i = 0; i < groups.size(); ++i) {
        if (told[i] && (groups[i].fixed || !without(i)))
            span.add(rowOf(pieces.ofGroup[i], width));
    }
    return span.holds(rowOf(open, width));
}

/// The group to be silent of on the way to where the pieces cannot be worked out: of those with most detail whose silence
/// helps, the smallest. A group with less detail stays as long as silence about all with more would do.
std::optional<size_t> toSilence(const std::vector<DisclosureGroup> &groups, const std::vector<bool> &told, const Pieces &pieces,
                                const std::vector<size_t> &open)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (told[i] && !groups[i].fixed)
            order.push_back(i);
    }
    if (order.empty())
        return std::nullopt;
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        if (groups[one].detail != groups[other].detail)
            return groups[one].detail > groups[other].detail;
        return groups[one].members.size() < groups[other].members.size();
    });
    int detail = groups[order.front()].detail;
    while (detail > 0 && holdsWithout(groups, told, pieces, open, [&](size_t i) { return groups[i].detail >= detail; }))
        --detail;
    for (const size_t candidate : order) {
        if (groups[candidate].detail >= detail && !holdsWithout(groups, told, pieces, open, [&](size_t i) { return i == candidate; }))
            return candidate;
    }
    return order.front();
}

} // namespace

std::vector<bool> tellable(const std::vector<DisclosureGroup> &groups, int fewest)
{
    std::vector<bool> told(groups.size());
    for (size_t i = 0; i < groups.size(); ++i)
        told[i] = groups[i].fixed || int(groups[i].members.size()) >= fewest;
    for (;;) {
        const Pieces pieces = piecesOf(groups, told);
        const auto open = exposedPieces(pieces, told, fewest);
        if (!open)
            return told;
        const auto silent = toSilence(groups, told, pieces, *open);
        if (!silent)
            return told; // only what was told before is left
        told[*silent] = false;
    }
}

std::optional<std::vector<int>> exposed(const std::vector<DisclosureGroup> &groups, const std::vector<bool> &told, int fewest)
{
    const Pieces pieces = piecesOf(groups, told);
    const auto open = exposedPieces(pieces, told, fewest);
    if (!open)
        return std::nullopt;
    std::vector<int> members;
    for (const size_t piece : *open)
        members.insert(members.end(), pieces.members[piece].begin(), pieces.members[piece].end());
    std::sort(members.begin(), members.end());
    return members;
}

} // namespace axw::diagnosis
