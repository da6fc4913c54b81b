// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/names.h"

#include <algorithm>
#include <array>
#include <vector>

namespace axw::forms {

namespace {

struct Span
{
    char32_t first;
    char32_t last;
};

/// NameStartChar of XML 1.0, fifth edition, without the colon and without U+FFFD, which stands for what is no character.
constexpr std::array starts{
    Span{U'A', U'Z'},       Span{U'_', U'_'},       Span{U'a', U'z'},       Span{0xC0, 0xD6},       Span{0xD8, 0xF6},
    Span{0xF8, 0x2FF},      Span{0x370, 0x37D},     Span{0x37F, 0x1FFF},    Span{0x200C, 0x200D},   Span{0x2070, 0x218F},
    Span{0x2C00, 0x2FEF},   Span{0x3001, 0xD7FF},   Span{0xF900, 0xFDCF},   Span{0xFDF0, 0xFFFC},   Span{0x10000, 0xEFFFF},
};
/// What NameChar adds.
constexpr std::array others{
    Span{U'-', U'.'}, Span{U'0', U'9'}, Span{0xB7, 0xB7}, Span{0x300, 0x36F}, Span{0x203F, 0x2040},
};

template<class Spans>
bool within(const Spans &spans, char32_t character)
{
    return std::any_of(spans.cbegin(), spans.cend(),
                       [&](const Span &span) { return character >= span.first && character <= span.last; });
}

/// Levenshtein's distance, not looked at further than `most`.
qsizetype distance(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, diagonal + (a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

constexpr qsizetype longestWord = 64; // longer ones are no slip of a finger, and the distance costs their product

} // namespace

bool isName(QStringView text)
{
    const auto characters = text.toUcs4();
    if (characters.isEmpty() || !within(starts, characters[0]))
        return false;
    return std::all_of(characters.cbegin() + 1, characters.cend(),
                       [](char32_t character) { return within(starts, character) || within(others, character); });
}

QString nearest(QStringView word, const QStringList &among)
{
    const QString wanted = word.toString().toLower();
    if (wanted.size() > longestWord)
        return {};
    qsizetype best = wanted.size() < 4 ? 1 : wanted.size() < 8 ? 2 : 3;
    QString found;
    for (const QString &candidate : among) {
        const qsizetype far = distance(wanted, candidate.toLower(), best);
        if (far <= best && (found.isEmpty() || far < best)) {
            best = far;
            found = candidate;
        }
    }
    return found;
}

} // namespace axw::forms
