// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/encoding.h"

#include <QCoreApplication>
#include <QtEndian>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter converterFor(const char *name)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name, &status), &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    // A fallback mapping would lose the character without a word.
    ucnv_setFallback(converter.get(), false);
    return converter;
}

const char *icuName(Encoding encoding)
{
    return encoding == Encoding::Cp949 ? "windows-949" : "UTF-8";
}

/// What was read, and the offset of the first byte that could not be (-1: none).
struct Attempt
{
    QString text;
    qsizetype brokenAt = -1;
};

Attempt decodeMultibyte(QByteArrayView bytes, Encoding encoding)
{
    Attempt attempt;
    const Converter converter = converterFor(icuName(encoding));
    attempt.text.resize(bytes.size() + 1); // never more UTF-16 units than bytes
    auto *start = reinterpret_cast<UChar *>(attempt.text.data());
    UChar *target = start;
    const char *source = bytes.data();
    if (encoding == Encoding::Cp949) {
        // No character of CP949 holds these bytes; ICU gives them characters of its own.
        const auto strange = std::find_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) == 0xFF || uchar(c) == 0x80; });
        if (strange != bytes.end())
            attempt.brokenAt = strange - bytes.begin();
    }
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &target, start + attempt.text.size(), &source, bytes.data() + bytes.size(), nullptr,
                   true, &status);
    attempt.text.resize(target - start);
    if (U_FAILURE(status)) {
        char broken[16];
        auto length = int8_t(sizeof broken);
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), broken, &length, &ignored);
        const qsizetype at = std::max<qsizetype>(0, (source - bytes.data()) - length);
        attempt.brokenAt = attempt.brokenAt < 0 ? at : std::min(at, attempt.brokenAt);
    }
    return attempt;
}

Attempt decodeUtf16(QByteArrayView bytes, Encoding encoding)
{
    Attempt attempt;
    const qsizetype units = bytes.size() / 2;
    attempt.text.resize(units);
    QChar *out = attempt.text.data();
    bool high = false;
    for (qsizetype i = 0; i < units; ++i) {
        const auto *at = reinterpret_cast<const uchar *>(bytes.data()) + 2 * i;
        const QChar c(encoding == Encoding::Utf16Be ? qFromBigEndian<quint16>(at) : qFromLittleEndian<quint16>(at));
        out[i] = c;
        const bool broken = high != c.isLowSurrogate() || c.unicode() == 0xFFFF || c.unicode() == 0xFFFE;
        if (broken) {
            attempt.brokenAt = 2 * (high ? i - 1 : i);
            return attempt;
        }
        high = c.isHighSurrogate();
    }
    if (high || bytes.size() % 2 != 0)
        attempt.brokenAt = high ? 2 * (units - 1) : bytes.size() - 1;
    return attempt;
}

Attempt decodeAs(QByteArrayView bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        return decodeUtf16(bytes, encoding);
    case Encoding::Utf8:
    case Encoding::Cp949:
        break;
    }
    return decodeMultibyte(bytes, encoding);
}

struct Mark
{
    Encoding encoding;
    qsizetype length;
};

std::optional<Mark> markOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Mark{Encoding::Utf8, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return Mark{Encoding::Utf16Le, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return Mark{Encoding::Utf16Be, 2};
    return {};
}

/// Where a person finds the byte: line and byte of the file, counted from 1.
QString placeOf(QByteArrayView bytes, qsizetype at, Encoding encoding)
{
    const bool wide = encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
    const qsizetype step = wide ? 2 : 1;
    const qsizetype offset = encoding == Encoding::Utf16Be ? 1 : 0;
    qint64 line = 1;
    for (qsizetype i = offset; i < at; i += step) {
        const bool rest = !wide || (i + 1 - 2 * offset < bytes.size() && bytes[i + 1 - 2 * offset] == 0);
        if (bytes[i] == '\n' && rest)
            ++line;
    }
    return Words::tr("line %1, byte %2").arg(line).arg(at + 1);
}

Error brokenError(QByteArrayView bytes, qsizetype at, Encoding encoding)
{
    return Error{Error::Kind::Damaged,
                 Words::tr("The text is not valid %1 (%2). Save the file again as UTF-8, or name its encoding.")
                     .arg(encodingName(encoding), placeOf(bytes, at, encoding)),
                 {}};
}

/// A text holds no control characters but breaks, tabs and an old end mark. -1: none.
qsizetype controlIn(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool known = c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' || (c == 0x1A && i + 1 == text.size());
        if ((c < 0x20 && !known) || (c >= 0x7F && c < 0xA0 && c != 0x85))
            return i;
    }
    return -1;
}

/// How many well-formed three-byte characters UTF-8 finds, and how many places it cannot read: one bad byte in a
/// Korean UTF-8 text must not turn the whole text into CP949 gibberish.
bool looksLikeBrokenUtf8(QByteArrayView bytes)
{
    qint64 good = 0;
    qint64 bad = 0;
    const auto follows = [&](qsizetype i) { return i < bytes.size() && (uchar(bytes[i]) & 0xC0) == 0x80; };
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80) {
            ++i;
        } else if ((lead & 0xF0) == 0xE0 && follows(i + 1) && follows(i + 2)) {
            ++good;
            i += 3;
        } else if ((lead & 0xE0) == 0xC0 && follows(i + 1)) {
            i += 2; // common in CP949 too: says nothing
        } else {
            ++bad;
            ++i;
        }
    }
    return good > 2 * bad;
}

/// What the statistical detector takes it for: only ever a hint in a sentence.
QString guessedName(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.data(), int32_t(std::min<qsizetype>(bytes.size(), 1 << 16)), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr || ucsdet_getConfidence(match, &status) < 50)
        return {};
    const QString name = QString::fromLatin1(ucsdet_getName(match, &status));
    return name.startsWith(u"UTF"_s) || name == u"EUC-KR"_s ? QString() : name;
}

Result<DecodedText> finished(Attempt attempt, Encoding encoding, bool mark, const QByteArray &bytes)
{
    if (attempt.brokenAt >= 0)
        return fail(brokenError(bytes, attempt.brokenAt + (mark ? markOf(bytes)->length : 0), encoding));
    if (const qsizetype at = controlIn(attempt.text); at >= 0) {
        const qint64 line = QStringView(attempt.text).left(at).count(u'\n') + 1;
        return fail(Error::Kind::Invalid,
                    Words::tr("This is not a text file: line %1 holds the control character U+%2.")
                        .arg(line)
                        .arg(int(attempt.text[at].unicode()), 4, 16, QChar(u'0')));
    }
    if (attempt.text.endsWith(QChar(0x1A)))
        attempt.text.chop(1);
    return DecodedText{std::move(attempt.text), encoding, mark};
}

/// What Korean and English lists are written with; the same bytes in the other order are characters of all the world.
bool isUsual(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || c == u'\n' || c == u'\r' || c == u'\t' || (c >= 0xAC00 && c <= 0xD7A3)
           || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x32FF)
           || (c >= 0xFF01 && c <= 0xFF5E) || QChar::isSurrogate(c);
}

/// UTF-16 without a mark: the byte order under which nine characters in ten are usual and one at least is ASCII.
std::optional<Encoding> plausibleUtf16(QByteArrayView bytes)
{
    for (const Encoding encoding : {Encoding::Utf16Le, Encoding::Utf16Be}) {
        const Attempt attempt = decodeUtf16(bytes, encoding);
        if (attempt.brokenAt >= 0 || controlIn(attempt.text) >= 0)
            continue;
        qsizetype usual = 0;
        bool ascii = false;
        for (const QChar c : attempt.text) {
            usual += isUsual(c.unicode());
            ascii = ascii || c.unicode() < 0x80;
        }
        if (ascii && usual * 10 >= attempt.text.size() * 9)
            return encoding;
    }
    return {};
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    case Encoding::Cp949:
        return u"CP949"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingFromName(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    if (key == u"utf8"_s || key == u"utf8sig"_s || key == u"utf8bom"_s)
        return Encoding::Utf8;
    if (key == u"utf16"_s || key == u"utf16le"_s || key == u"unicode"_s)
        return Encoding::Utf16Le;
    if (key == u"utf16be"_s)
        return Encoding::Utf16Be;
    static const QStringList korean{u"cp949"_s,    u"949"_s,     u"ms949"_s,        u"windows949"_s,     u"uhc"_s,
                                    u"xwindows949"_s, u"euckr"_s, u"ksc5601"_s,     u"ksc56011987"_s,    u"ksc56011992"_s};
    if (korean.contains(key))
        return Encoding::Cp949;
    return {};
}

QStringList encodingNames()
{
    return {u"UTF-8"_s, u"CP949"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> asked)
{
    const auto mark = markOf(bytes);
    if (mark) {
        const bool asWide = asked == Encoding::Utf16Le || asked == Encoding::Utf16Be;
        const bool isWide = mark->encoding != Encoding::Utf8;
        // 'utf-16' means either order: the mark says which.
        if (!asked || *asked == mark->encoding || (asWide && isWide))
            return finished(decodeAs(QByteArrayView(bytes).sliced(mark->length), mark->encoding), mark->encoding, true, bytes);
    }
    if (asked)
        return finished(decodeAs(bytes, *asked), *asked, false, bytes);

    Attempt utf8 = decodeMultibyte(bytes, Encoding::Utf8);
    if (bytes.contains('\0')) {
        if (const auto wide = plausibleUtf16(bytes))
            return finished(decodeUtf16(bytes, *wide), *wide, false, bytes);
        return fail(Error::Kind::Invalid,
                    Words::tr("This is not a text file: it holds zero bytes (%1).")
                        .arg(placeOf(bytes, bytes.indexOf('\0'), Encoding::Utf8)));
    }
    if (utf8.brokenAt < 0 || looksLikeBrokenUtf8(bytes))
        return finished(std::move(utf8), Encoding::Utf8, false, bytes);
    Attempt korean = decodeMultibyte(bytes, Encoding::Cp949);
    if (korean.brokenAt < 0)
        return finished(std::move(korean), Encoding::Cp949, false, bytes);
    const QString guess = guessedName(bytes);
    const QString places = Words::tr("The text is neither UTF-8 (%1) nor CP949 (%2). Save the file again as UTF-8.")
                               .arg(placeOf(bytes, utf8.brokenAt, Encoding::Utf8),
                                    placeOf(bytes, korean.brokenAt, Encoding::Cp949));
    return fail(Error::Kind::Damaged,
                guess.isEmpty() ? places : Words::tr("%1 It may be %2.", "after a sentence").arg(places, guess));
}

Result<QByteArray> encodeText(const QString &text, Encoding encoding)
{
    QByteArray bytes;
    switch (encoding) {
    case Encoding::Utf8:
        return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        bytes.resize(2 * (text.size() + 1));
        for (qsizetype i = -1; i < text.size(); ++i) {
            const quint16 unit = i < 0 ? quint16(0xFEFF) : quint16(text[i].unicode());
            char *at = bytes.data() + 2 * (i + 1);
            if (encoding == Encoding::Utf16Le)
                qToLittleEndian(unit, at);
            else
                qToBigEndian(unit, at);
        }
        return bytes;
    case Encoding::Cp949:
        break;
    }

    const Converter converter = converterFor("windows-949");
    bytes.resize(2 * text.size() + 2);
    QStringList missing;
    qint64 firstLine = 0;
    const auto *begin = reinterpret_cast<const UChar *>(text.utf16());
    const UChar *source = begin;
    const UChar *end = begin + text.size();
    char *target = bytes.data();
    while (source < end) {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_fromUnicode(converter.get(), &target, bytes.data() + bytes.size(), &source, end, nullptr, true, &status);
        if (U_SUCCESS(status))
            break;
        UChar broken[8];
        auto length = int8_t(8);
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidUChars(converter.get(), broken, &length, &ignored);
        const QString character = QString::fromUtf16(reinterpret_cast<const char16_t *>(broken), length);
        if (missing.isEmpty())
            firstLine = QStringView(text).left(source - begin).count(u'\n') + 1;
        if (!missing.contains(character))
            missing += character;
        ucnv_resetFromUnicode(converter.get());
    }
    if (!missing.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("CP949 lacks these characters: %1 (first in line %2). Choose UTF-8.")
                                              .arg(missing.mid(0, 10).join(u' '))
                                              .arg(firstLine));
    bytes.resize(target - bytes.data());
    return bytes;
}

} // namespace axw::files
