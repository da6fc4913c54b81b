// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/functions.h"

#include "core/forms/evaluator.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Indices into text are taken as ODK takes them: truncated; what is no number is 0.
qsizetype indexOf(double number)
{
    return std::isnan(number) ? 0 : qsizetype(std::clamp(std::trunc(number), -1e9, 1e9));
}


/// Text arguments and nodesets, glued: NaN shows as such, as ODK shows it.
QString glued(const Call &call, size_t from, const QString &separator)
{
    QStringList parts;
    for (size_t at = from; at < call.size(); ++at) {
        if (!call.isNodes(at)) {
            parts += call.text(at);
            continue;
        }
        for (xmlNodePtr node : call.nodes(at))
            parts += textOf(call.evaluator.valueOf(node));
    }
    return parts.join(separator);
}

QString substr(const QString &text, double from, std::optional<double> to)
{
    const qsizetype size = text.size();
    qsizetype start = indexOf(from);
    qsizetype end = to ? indexOf(*to) : size;
    start = std::clamp(start < 0 ? start + size : start, qsizetype(0), size);
    end = std::clamp(end < 0 ? end + size : end, qsizetype(0), size);
    return start <= end ? text.mid(start, end - start) : QString();
}

QString translated(const QString &text, const QString &from, const QString &to)
{
    QString result;
    for (const QChar c : text) {
        const qsizetype at = from.indexOf(c);
        if (at < 0)
            result += c;
        else if (at < to.size())
            result += to[at];
    }
    return result;
}

QString digestOf(Call &call)
{
    static const std::vector<std::pair<QString, QCryptographicHash::Algorithm>> known{{u"MD5"_s, QCryptographicHash::Md5},
                                                                                      {u"SHA-1"_s, QCryptographicHash::Sha1},
                                                                                      {u"SHA-256"_s, QCryptographicHash::Sha256},
                                                                                      {u"SHA-384"_s, QCryptographicHash::Sha384},
                                                                                      {u"SHA-512"_s, QCryptographicHash::Sha512}};
    const QString wanted = call.text(1);
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const auto &each) { return each.first == wanted; });
    const QString coding = call.size() > 2 ? call.text(2) : u"base64"_s;
    if (found == known.cend() || (coding != u"base64" && coding != u"hex")) {
        call.evaluator.note(Evaluator::tr("digest() knows MD5, SHA-1, SHA-256, SHA-384 and SHA-512, written base64 or hex."));
        return {};
    }
    const QByteArray hash = QCryptographicHash::hash(call.text(0).toUtf8(), found->second);
    return QString::fromLatin1(coding == u"hex" ? hash.toHex() : hash.toBase64());
}

QString identifier(Call &call)
{
    if (call.size() == 0) {
        QByteArray bytes;
        for (int i = 0; i < 16; ++i)
            bytes.append(char(uchar(call.evaluator.random() * 256)));
        bytes[6] = char((uchar(bytes[6]) & 0x0f) | 0x40);
        bytes[8] = char((uchar(bytes[8]) & 0x3f) | 0x80);
        return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
    }
    static const QString letters = u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    QString text;
    for (qsizetype i = 0; i < std::clamp(indexOf(call.number(0)), qsizetype(0), qsizetype(256)); ++i)
        text += letters[qsizetype(call.evaluator.random() * double(letters.size()))];
    return text;
}

} // namespace

QRegularExpression patternOf(const QString &java)
{
    // Java names classes of characters in braces where PCRE has its own names for them.
    static const std::vector<std::pair<QString, QString>> classes{
        {u"\\p{Alpha}"_s, u"A-Za-z"_s},       {u"\\p{Digit}"_s, u"0-9"_s},        {u"\\p{Alnum}"_s, u"A-Za-z0-9"_s},
        {u"\\p{Upper}"_s, u"A-Z"_s},          {u"\\p{Lower}"_s, u"a-z"_s},        {u"\\p{Space}"_s, u"\\s"_s},
        {u"\\p{XDigit}"_s, u"0-9A-Fa-f"_s},   {u"\\p{Blank}"_s, u" \\t"_s},       {u"\\p{ASCII}"_s, u"\\x00-\\x7F"_s},
        {u"\\p{Punct}"_s, u"!-/:-@\\[-`{-~"_s}, {u"\\p{IsHangul}"_s, u"\\p{Hangul}"_s}, {u"\\p{IsAlphabetic}"_s, u"\\p{L}\\p{Nl}"_s},
        {u"\\p{IsLatin}"_s, u"\\p{Latin}"_s}, {u"\\p{IsHan}"_s, u"\\p{Han}"_s},   {u"\\p{InHangulSyllables}"_s, u"\\x{AC00}-\\x{D7A3}"_s},
        {u"\\p{InHangul_Syllables}"_s, u"\\x{AC00}-\\x{D7A3}"_s}};
    QString pattern;
    int depth = 0; // of character classes
    for (qsizetype i = 0; i < java.size(); ++i) {
        const auto rest = QStringView(java).sliced(i);
        const auto known = std::find_if(classes.cbegin(), classes.cend(), [&](const auto &each) { return rest.startsWith(each.first); });
        if (known != classes.cend()) {
            pattern += depth > 0 ? known->second : u'[' + known->second + u']';
            i += known->first.size() - 1;
            continue;
        }
        if (java[i] == u'\\' && i + 1 < java.size()) {
            if (java[i + 1] == u'u' && i + 5 < java.size()) {
                pattern += u"\\x{"_s + java.mid(i + 2, 4) + u'}';
                i += 5;
            } else {
                pattern += java.mid(i, 2);
                ++i;
            }
            continue;
        }
        if (java[i] == u'[')
            ++depth;
        else if (java[i] == u']' && depth > 0)
            --depth;
        if (depth > 0 && rest.startsWith(u"&&"))
            return QRegularExpression(u"("_s); // PCRE has no intersections: better no pattern than a wrong one
        pattern += java[i];
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

std::vector<Function> textFunctions()
{
    return {
        {u"string"_s, 1, 1, Gives::Text, [](Call &call) { return Call::of(call.text(0)); }, u"string(value)"_s},
        {u"concat"_s, 1, -1, Gives::Text, [](Call &call) { return Call::of(glued(call, 0, {})); }, u"concat(value, …)"_s},
        {u"join"_s, 1, -1, Gives::Text, [](Call &call) { return Call::of(glued(call, 1, call.text(0))); }, u"join(separator, values)"_s},
        {u"substr"_s, 2, 3, Gives::Text,
         [](Call &call) { return Call::of(substr(call.text(0), call.number(1), call.size() > 2 ? std::optional(call.number(2)) : std::nullopt)); },
         u"substr(text, start, end)"_s},
        {u"substring"_s, 2, 3, Gives::Text,
         [](Call &call) {
             // XPath's own: counted from 1, with rounded positions, the third is a length.
             const QString text = call.text(0);
             const double from = std::floor(call.number(1) + 0.5);
             const double to = call.size() > 2 ? from + std::floor(call.number(2) + 0.5) : double(text.size()) + 1;
             QString part;
             for (qsizetype i = 0; i < text.size(); ++i) {
                 if (double(i + 1) >= from && double(i + 1) < to)
                     part += text[i];
             }
             return Call::of(part);
         },
         u"substring(text, first, length)"_s},
        {u"substring-before"_s, 2, 2, Gives::Text,
         [](Call &call) {
             const qsizetype at = call.text(0).indexOf(call.text(1));
             return Call::of(at < 0 ? QString() : call.text(0).left(at));
         },
         u"substring-before(text, mark)"_s},
        {u"substring-after"_s, 2, 2, Gives::Text,
         [](Call &call) {
             const qsizetype at = call.text(0).indexOf(call.text(1));
             return Call::of(at < 0 ? QString() : call.text(0).mid(at + call.text(1).size()));
         },
         u"substring-after(text, mark)"_s},
        {u"translate"_s, 3, 3, Gives::Text, [](Call &call) { return Call::of(translated(call.text(0), call.text(1), call.text(2))); },
         u"translate(text, from, to)"_s},
        {u"contains"_s, 2, 2, Gives::Truth, [](Call &call) { return Call::of(call.text(0).contains(call.text(1))); }, u"contains(text, part)"_s},
        {u"starts-with"_s, 2, 2, Gives::Truth, [](Call &call) { return Call::of(call.text(0).startsWith(call.text(1))); }, u"starts-with(text, part)"_s},
        {u"ends-with"_s, 2, 2, Gives::Truth, [](Call &call) { return Call::of(call.text(0).endsWith(call.text(1))); }, u"ends-with(text, part)"_s},
        {u"string-length"_s, 0, 1, Gives::Number, [](Call &call) { return Call::of(double(call.text(0).size())); }, u"string-length(text)"_s},
        {u"normalize-space"_s, 0, 1, Gives::Text, [](Call &call) { return Call::of(call.text(0).simplified()); }, u"normalize-space(text)"_s},
        {u"upper-case"_s, 1, 1, Gives::Text, [](Call &call) { return Call::of(call.text(0).toUpper()); }, u"upper-case(text)"_s},
        {u"lower-case"_s, 1, 1, Gives::Text, [](Call &call) { return Call::of(call.text(0).toLower()); }, u"lower-case(text)"_s},
        {u"regex"_s, 2, 2, Gives::Truth, [](Call &call) { return Call::of(call.evaluator.matches(call.text(0), call.text(1))); },
         u"regex(text, pattern)"_s},
        {u"digest"_s, 2, 3, Gives::Text, [](Call &call) { return Call::of(digestOf(call)); }, u"digest(text, 'SHA-256', 'hex')"_s},
        {u"base64-decode"_s, 1, 1, Gives::Text, [](Call &call) { return Call::of(QString::fromUtf8(QByteArray::fromBase64(call.text(0).toUtf8()))); },
         u"base64-decode(text)"_s},
        {u"uuid"_s, 0, 1, Gives::Text, [](Call &call) { return Call::of(identifier(call)); }, u"uuid()"_s},
        {u"selected"_s, 2, 2, Gives::Truth, [](Call &call) { return Call::of(wordsOf(call.text(0)).contains(call.text(1).trimmed()) || (call.text(0).isEmpty() && call.text(1).trimmed().isEmpty())); },
         u"selected(${question}, 'choice')"_s},
        {u"is-selected"_s, 2, 2, Gives::Truth, [](Call &call) { return Call::of(wordsOf(call.text(0)).contains(call.text(1).trimmed())); },
         u"is-selected(${question}, 'choice')"_s},
        {u"selected-at"_s, 2, 2, Gives::Text,
         [](Call &call) {
             const double at = call.number(1);
             return Call::of(std::isnan(at) || at < 0 ? QString() : wordsOf(call.text(0)).value(indexOf(at)));
         },
         u"selected-at(${question}, position)"_s},
        {u"count-selected"_s, 1, 1, Gives::Number, [](Call &call) { return Call::of(double(wordsOf(call.text(0)).size())); },
         u"count-selected(${question})"_s},
        {u"boolean-from-string"_s, 1, 1, Gives::Truth,
         [](Call &call) { return Call::of(call.text(0).compare(u"true", Qt::CaseInsensitive) == 0 || call.text(0) == u"1"); },
         u"boolean-from-string(text)"_s},
    };
}

} // namespace axw::forms
