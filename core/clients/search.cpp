// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/search.h"

#include "core/base/korean.h"
#include "core/clients/clientstore.h"
#include "core/clients/numbers.h"

#include <QSet>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using store::Row;

namespace {

QString gramsOf(QStringView name)
{
    QStringList grams = searchGrams(nameKey(name));
    grams += searchGrams(initialConsonants(name));
    grams.removeDuplicates();
    return grams.join(u' ');
}

/// The two-character pieces that must all be there, or the one character: an FTS5 query.
QString matchOf(const QString &key)
{
    QStringList grams;
    for (qsizetype i = 0; i + 1 < key.size(); ++i)
        grams += u'"' + key.mid(i, 2) + u'"';
    if (grams.isEmpty())
        grams += u'"' + key + u'"';
    grams.removeDuplicates();
    return grams.join(u" AND "_s);
}

/// Keys that may hold a text whose last syllable is not finished: its grams, and where it goes on, those of the initial
/// consonants. They are looked at one by one.
QString matchOf(const UnfinishedText &text)
{
    if (text.head.isEmpty()) {
        QStringList syllables;
        for (char16_t c = text.first.unicode(); c <= text.last.unicode(); ++c)
            syllables += u'"' + QString(QChar(c)) + u'"';
        return syllables.join(u" OR "_s);
    }
    const QString turn = initialConsonants(QString(text.head.back()) + text.first);
    return matchOf(text.head) + u" AND "_s + matchOf(turn);
}

bool isCorporateForm(const QString &typed)
{
    return typed == u"(주)"_s || typed == u"㈜"_s || u"주식회사"_s.startsWith(typed);
}

/// The smallest text that is greater than every text beginning with `prefix`.
QString afterPrefix(const QString &prefix)
{
    return prefix + QChar(0xFFFF);
}

} // namespace

Result<> addSearchFunctions(store::Database &database)
{
    AXW_TRY(database.addTextFunction("axw_name_key", [](QStringView name) { return nameKey(name); }));
    AXW_TRY(database.addTextFunction("axw_initials", [](QStringView name) { return initialConsonants(name); }));
    return database.addTextFunction("axw_grams", &gramsOf);
}

Result<std::vector<ClientId>> ClientStore::search(const QString &text, int limit)
{
    std::vector<ClientId> found;
    QSet<ClientId> seen;
    const auto take = [&](const Row &row) {
        const auto id = row.id<ClientId>(0);
        if (int(found.size()) == limit || seen.contains(id))
            return;
        seen.insert(id);
        found.push_back(id);
    };
    const QString typed = normalLine(text).remove(u' ');
    if (typed.isEmpty())
        return found;

    // A number: the BRN from its first digits on.
    const QString digits = digitsOf(typed);
    static const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (std::ranges::all_of(digits, isDigit) && !digits.isEmpty()) {
        AXW_TRY(m_database.each("SELECT client FROM client_search WHERE brn >= ?1 AND brn < ?2 ORDER BY brn LIMIT ?3",
                                {digits, afterPrefix(digits), limit}, take));
    }
    const bool initials = isInitialConsonants(typed);
    const QString key = initials ? typed : nameKey(typed);
    if (key.isEmpty())
        return found;
    const QByteArray column = initials ? "initials" : "name";
    AXW_TRY(m_database.each("SELECT client FROM client_search WHERE " + column + " >= ?1 AND " + column + " < ?2 ORDER BY " + column
                                + " LIMIT ?3",
                            {key, afterPrefix(key), limit}, take));
    if (int(found.size()) < limit) {
        AXW_TRY(m_database.each("SELECT s.client FROM client_fts f JOIN client_search s ON s.number = f.rowid WHERE client_fts MATCH ?1 "
                                "AND instr(s." + column + ", ?2) > 0 LIMIT ?3",
                                {matchOf(key), key, limit}, take));
    }
    // Nothing has this name: perhaps the last syllable is still being composed (한비 on the way to 한빛).
    const auto unfinished = found.empty() && !initials ? unfinishedText(key) : std::nullopt;
    if (unfinished) {
        std::vector<ClientId> within;
        AXW_TRY(m_database.each("SELECT s.client, s.name FROM client_fts f JOIN client_search s ON s.number = f.rowid "
                                "WHERE client_fts MATCH ?1",
                                {matchOf(*unfinished)}, [&](const Row &row) {
                                    const qsizetype at = indexOfUnfinished(row.text(1), *unfinished);
                                    if (at == 0)
                                        take(row);
                                    else if (at > 0)
                                        within.push_back(row.id<ClientId>(0));
                                }));
        for (const ClientId &id : within) {
            if (int(found.size()) < limit && !seen.contains(id)) {
                seen.insert(id);
                found.push_back(id);
            }
        }
    }
    // The corporate form is no part of the name's key; alone, or half typed, it finds those that have it.
    if (found.empty() && isCorporateForm(typed)) {
        AXW_TRY(m_database.each("SELECT id FROM client WHERE instr(name, '주식회사') OR instr(name, '(주)') OR instr(name, '㈜') "
                                "ORDER BY name LIMIT ?1",
                                {limit}, take));
    }
    if (int(found.size()) < limit) {
        AXW_TRY(m_database.each("SELECT client FROM case_file WHERE number >= ?1 AND number < ?2 ORDER BY number LIMIT ?3",
                                {typed.toUpper(), afterPrefix(typed.toUpper()), limit}, take));
    }
    return found;
}

} // namespace axw::clients
