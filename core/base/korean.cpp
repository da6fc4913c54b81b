// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/korean.h"

#include "core/base/companyname.h"

#include <QRegularExpression>

namespace axw {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr int finalsPerVowel = 28;
constexpr int syllablesPerInitial = 21 * finalsPerVowel;

bool isSyllable(QChar c)
{
    return c.unicode() >= firstSyllable && c.unicode() <= lastSyllable;
}

bool isInitial(QChar c)
{
    return c.unicode() >= 0x3131 && c.unicode() <= 0x314E;
}

QChar initialOf(QChar syllable)
{
    static constexpr char16_t initials[] = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    return initials[(syllable.unicode() - firstSyllable) / syllablesPerInitial];
}

/// Full-width forms and enclosed corporate signs as plain text; compatibility jamo stay (NFKC would break them).
QString plainWidth(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            plain += QChar(c.unicode() - 0xFEE0);
        else if (c.unicode() == 0x3000 || c.unicode() == 0x00A0)
            plain += u' ';
        else if (c.unicode() == 0x321C) // ㈜
            plain += u"(주)"_s;
        else
            plain += c;
    }
    return plain;
}

/// What web pages and word processors leave in copied text: it is not seen, but makes two names of one, or turns a text
/// round. Joiners stay: letters of other scripts and emoji need them.
bool isUnseen(char16_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x2060 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString normalText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool control = c.unicode() < 0x20 || c.unicode() == 0x7F || (c.unicode() >= 0x80 && c.unicode() < 0xA0);
        if (c == u'\r')
            continue;
        if (control && c != u'\n' && c != u'\t')
            continue;
        if (c.unicode() == 0xFEFF || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF || isUnseen(c.unicode()))
            continue;
        clean += c;
    }
    return clean.normalized(QString::NormalizationForm_C);
}

QString normalLine(QStringView text)
{
    return normalText(text).simplified();
}

QString nameKey(QStringView name)
{
    QString key = plainWidth(normalText(name)).toLower();
    QString bare = key;
    bare.remove(corporateForms());
    const auto letters = [](const QString &text) {
        QString kept;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                kept += c;
        }
        return kept;
    };
    const QString kept = letters(bare);
    return kept.isEmpty() ? letters(key) : kept;
}

QString initialConsonants(QStringView text)
{
    QString initials = nameKey(text);
    for (QChar &c : initials) {
        if (isSyllable(c))
            c = initialOf(c);
    }
    return initials;
}

bool isInitialConsonants(QStringView text)
{
    if (text.isEmpty())
        return false;
    return std::all_of(text.begin(), text.end(), isInitial);
}

std::optional<UnfinishedText> unfinishedText(QStringView key)
{
    if (key.isEmpty())
        return std::nullopt;
    const auto beginningWith = [](const QString &head, QChar initial) -> std::optional<UnfinishedText> {
        for (int at = 0; at < 19; ++at) {
            const QChar first(firstSyllable + at * syllablesPerInitial);
            if (initialOf(first) == initial)
                return UnfinishedText{head, first, QChar(first.unicode() + syllablesPerInitial - 1)};
        }
        return std::nullopt;
    };
    const QChar last = key.last();
    const QString before = key.chopped(1).toString();
    if (isInitial(last))
        return beginningWith(before, last);
    if (!isSyllable(last))
        return std::nullopt;
    const int final = (last.unicode() - firstSyllable) % finalsPerVowel;
    if (final == 0)
        return UnfinishedText{before, last, QChar(last.unicode() + finalsPerVowel - 1)};
    // The final consonant, or the second of two, goes over to a vowel that follows.
    static constexpr char16_t moved[] = u" ㄱㄲㅅㄴㅈㅎㄷㄹㄱㅁㅂㅅㅌㅍㅎㅁㅂㅅㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    static constexpr int left[finalsPerVowel] = {0, 0, 0, 1, 0, 4, 4, 0, 0, 8, 8, 8, 8, 8, 8, 8, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    return beginningWith(before + QChar(last.unicode() - final + left[final]), moved[final]);
}

qsizetype indexOfUnfinished(QStringView key, const UnfinishedText &text)
{
    for (qsizetype at = key.indexOf(text.head); at >= 0; at = key.indexOf(text.head, at + 1)) {
        const qsizetype next = at + text.head.size();
        if (next >= key.size())
            return -1;
        if (key.at(next) >= text.first && key.at(next) <= text.last)
            return at;
    }
    return -1;
}

QStringList searchGrams(const QString &key)
{
    QStringList grams;
    for (qsizetype i = 0; i < key.size(); ++i) {
        grams += key.mid(i, 1);
        if (i + 1 < key.size())
            grams += key.mid(i, 2);
    }
    grams.removeDuplicates();
    return grams;
}

namespace {

enum class Ending { Open, Rieul, Closed };

/// How a letter or digit ends when it is read aloud; nothing for what is not.
std::optional<Ending> endingOf(QChar letter)
{
    constexpr int rieul = 8;
    if (isSyllable(letter)) {
        const int final = (letter.unicode() - firstSyllable) % finalsPerVowel;
        return final == 0 ? Ending::Open : final == rieul ? Ending::Rieul : Ending::Closed;
    }
    if (letter.isDigit()) {
        constexpr Ending digits[] = {Ending::Closed, Ending::Rieul, Ending::Open, Ending::Closed, Ending::Open,
                                     Ending::Open, Ending::Closed, Ending::Rieul, Ending::Rieul, Ending::Open};
        return digits[letter.digitValue()];
    }
    if (!letter.isLetter())
        return std::nullopt;
    switch (letter.toLower().unicode()) {
    case u'l':
        return Ending::Rieul;
    case u'm':
    case u'n':
        return Ending::Closed;
    default:
        return Ending::Open;
    }
}

} // namespace

QString particleAfter(QStringView word, QStringView closed, QStringView open)
{
    for (auto letter = word.rbegin(); letter != word.rend(); ++letter) {
        const auto ending = endingOf(*letter);
        if (!ending)
            continue;
        const bool asOpen = *ending == Ending::Open || (*ending == Ending::Rieul && open.startsWith(u'로'));
        return (asOpen ? open : closed).toString();
    }
    return open.toString();
}

QString settledParticles(QString sentence)
{
    struct Both
    {
        QStringView written, closed, open;
    };
    static constexpr Both all[] = {{u"이(가)", u"이", u"가"}, {u"을(를)", u"을", u"를"}, {u"은(는)", u"은", u"는"},
                                   {u"과(와)", u"과", u"와"}, {u"(으)로", u"으로", u"로"}, {u"(이)라", u"이라", u"라"}};
    if (!sentence.contains(u'('))
        return sentence;
    for (const Both &both : all) {
        for (qsizetype at = sentence.indexOf(both.written); at >= 0; at = sentence.indexOf(both.written, at + 1))
            sentence.replace(at, both.written.size(), particleAfter(QStringView(sentence).left(at), both.closed, both.open));
    }
    return sentence;
}

bool matchesKorean(QStringView text, QStringView query)
{
    const QString wanted = query.toString().simplified().remove(u' ');
    if (wanted.isEmpty())
        return true;
    if (isInitialConsonants(wanted))
        return initialConsonants(text).contains(wanted);
    return nameKey(text).contains(nameKey(wanted)) || text.contains(query.trimmed(), Qt::CaseInsensitive);
}

} // namespace axw
