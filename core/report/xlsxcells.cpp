// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsxcells.h"

#include "core/base/formats.h"
#include "core/files/xlsx.h"
#include "core/report/printabletext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace axw::report::xlsx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostExact = 999'999'999'999'999; // fifteen digits
constexpr qsizetype longestWord = 40;

std::optional<double> numberOf(const CellValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return double(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *won = std::get_if<Won>(&value))
        return double(won->amount);
    return {};
}

/// A word in a number's format, as it stands.
QString quoted(const QString &word)
{
    return word.isEmpty() ? QString() : u'"' + word + u'"';
}

QString grouped(const QString &digits)
{
    QString out = digits;
    qsizetype end = digits.indexOf(u'.');
    for (qsizetype at = (end < 0 ? digits.size() : end) - 3; at > 0; at -= 3)
        out.insert(at, u',');
    return out;
}

/// A number's text taken apart: '금-1,234.5%p' is '금-', '1,234.5', '%p'.
struct Parts
{
    QString before;
    QString digits;
    QString after;

    int decimals() const { return digits.contains(u'.') ? int(digits.size() - digits.indexOf(u'.') - 1) : 0; }
    bool isGrouped() const { return digits.contains(u','); }
    /// Whether this number is what the digits say.
    bool say(double positive) const
    {
        const double fine = positive * std::pow(10.0, decimals());
        if (!(positive <= mostExact) || std::fabs(fine - std::floor(fine) - 0.5) < 1e-9)
            return false; // a half is rounded one way here and the other there
        const QString plain = QString::number(positive, 'f', decimals());
        return digits == (isGrouped() ? grouped(plain) : plain);
    }
    QString mask(bool bare) const
    {
        // Small numbers say nothing of grouping; their neighbours will.
        const QString whole = isGrouped() || (!bare && digits.section(u'.', 0, 0).size() <= 3) ? u"#,##0"_s : u"0"_s;
        return decimals() > 0 ? whole + u'.' + QString(decimals(), u'0') : whole;
    }
};

std::optional<Parts> partsOf(const QString &text)
{
    static const QRegularExpression number(u"^([^0-9\"\\\\]*?)([0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)([^0-9\"\\\\]*)$"_s);
    const auto match = number.match(text);
    if (!match.hasMatch() || match.capturedLength(1) > longestWord || match.capturedLength(3) > longestWord)
        return {};
    return Parts{match.captured(1), match.captured(2), match.captured(3)};
}

std::optional<Typed> typedNumber(const QString &text, double value)
{
    const auto parts = partsOf(text);
    if (!parts || !std::isfinite(value))
        return {};
    static const QRegularExpression sign(u"[-−△▲+]"_s);
    const auto signAt = parts->before.indexOf(sign);
    const QChar mark = signAt < 0 ? QChar() : parts->before.at(signAt);
    const bool negative = mark == u'-' || mark == QChar(0x2212) || mark == u'△' || mark == u'▲';
    if (negative != (value < 0) || (signAt >= 0 && value == 0))
        return {};
    const double positive = std::fabs(value);
    // The mask of the digits, with what makes a spreadsheet show a hundred times or a thousandth of the number.
    QString mask;
    QString after = quoted(parts->after);
    if (parts->after.startsWith(u'%') && parts->say(positive * 100)) {
        mask = parts->mask(true) + u'%';
        after = quoted(parts->after.sliced(1));
    } else if (parts->say(positive)) {
        mask = parts->mask(false);
    } else if (parts->say(positive / 1e3)) {
        mask = parts->mask(false) + u',';
    } else if (parts->say(positive / 1e6)) {
        mask = parts->mask(false) + u",,"_s;
    } else {
        return {};
    }
    if (signAt < 0)
        return Typed{value, quoted(parts->before) + mask + after};
    QString bare = parts->before;
    bare.remove(signAt, 1);
    const QString plain = quoted(bare) + mask + after;
    const QString signedText = quoted(parts->before) + mask + after;
    // Numbers of the other sign get what spreadsheets usually give them.
    return Typed{value, negative ? plain + u';' + signedText : signedText + u";-"_s + plain + u';' + plain};
}

std::optional<Typed> typedDate(const QString &text, QDate date, Language language)
{
    const auto serial = files::dateSerial(date);
    if (!serial)
        return {};
    if (text == date.toString(Qt::ISODate))
        return Typed{*serial, u"yyyy-mm-dd"_s};
    const bool korean = language == Language::Korean;
    if (text == formatDate(date, language))
        return Typed{*serial, korean ? uR"(yyyy". "m". "d".")"_s : u"[$-809]d mmmm yyyy"_s};
    if (text == formatDateWithWeekday(date, language))
        return Typed{*serial, korean ? u"[$-412]yyyy\". \"m\". \"d\".(\"aaa\")\""_s : u"[$-809]ddd d mmmm yyyy"_s};
    if (text == formatShortDate(date, language))
        return Typed{*serial, korean ? uR"(m". "d".")"_s : u"[$-809]d mmm"_s};
    return {};
}

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
}

/// Where the first piece ends: behind a line or a sentence, else behind a word, else where it must. Counted in UTF-16.
qsizetype endOfPiece(const QString &text, qsizetype from, double width, int lines)
{
    constexpr qsizetype most = files::longestCell - 1'000; // escapes make a text longer
    double used = 0;
    int line = 1;
    qsizetype word = -1;
    qsizetype sentence = -1;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size();
        const double wide = isWide(pair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : c.unicode()) ? 2 : 1;
        if (c == u'\n' || used + wide > width) {
            used = 0;
            ++line;
        }
        if (line > lines || i - from >= most) {
            // Not for a short rest of what would fit.
            const qsizetype least = from + (i - from) / 2;
            return sentence > least ? sentence : word > least ? word : i;
        }
        used += c == u'\n' ? 0 : wide;
        if (pair)
            ++i;
        if (c.isSpace()) {
            word = i + 1;
            if (c == u'\n' || (i > from && u".!?"_s.contains(text.at(i - 1))))
                sentence = i + 1;
        }
    }
    return text.size();
}

} // namespace

std::optional<Typed> typedOf(const QString &text, const CellValue &value, Language language)
{
    if (const auto *date = std::get_if<QDate>(&value))
        return typedDate(text, *date, language);
    const auto number = numberOf(value);
    return number && std::fabs(*number) <= mostExact ? typedNumber(text, *number) : std::nullopt;
}

QString textOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += safeText(run.text);
    return text;
}

std::vector<files::BookRun> bookRuns(const Runs &runs)
{
    std::vector<files::BookRun> out;
    for (const Run &run : runs) {
        files::BookRun one{safeText(run.text), run.bold, run.soft, run.emphasis};
        if (one.text.isEmpty())
            continue;
        const bool alike = !out.empty() && out.back().bold == one.bold && out.back().soft == one.soft && out.back().italic == one.italic;
        if (alike)
            out.back().text += one.text;
        else
            out.push_back(std::move(one));
    }
    return out;
}

files::BookCell textCell(const Runs &runs, files::CellLook look)
{
    files::BookCell cell;
    cell.text = textOf(runs);
    cell.look = look;
    cell.runs = bookRuns(runs);
    return cell;
}

files::BookCell textCell(const QString &text, files::CellLook look)
{
    files::BookCell cell;
    cell.text = safeText(text);
    cell.look = look;
    return cell;
}

files::CellTone toneOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return files::CellTone::Neutral;
    case Tone::Information: return files::CellTone::Information;
    case Tone::Good: return files::CellTone::Good;
    case Tone::Warning: return files::CellTone::Warning;
    case Tone::Bad: return files::CellTone::Bad;
    }
    Q_UNREACHABLE();
}

files::CellAlign alignOf(Align align)
{
    switch (align) {
    case Align::Start: return files::CellAlign::Start;
    case Align::Centre: return files::CellAlign::Centre;
    case Align::End: return files::CellAlign::End;
    }
    Q_UNREACHABLE();
}

double widthOf(QStringView text)
{
    double widest = 0;
    double line = 0;
    for (const char32_t c : text.toUcs4()) {
        line = c == U'\n' ? 0 : line + (isWide(c) ? 2 : 1);
        widest = std::max(widest, line);
    }
    return widest;
}

int linesOf(const QString &text, double width)
{
    constexpr double lost = 1.12; // where words are broken, and by letters wider than the usual
    int lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const double wide = widthOf(line);
        lines += wide <= width ? 1 : int(std::ceil(wide * lost / std::max(1.0, width)));
    }
    return lines;
}

double heightOf(int lines)
{
    constexpr double lineHeight = 15.5;
    constexpr double tallestRow = 409;
    return lines <= 1 ? 0 : std::min(tallestRow, lines * lineHeight + 2);
}

QList<Runs> pieces(const Runs &runs, double width, int lines)
{
    Runs safe;
    QString text;
    for (Run run : runs) {
        run.text = safeText(run.text);
        text += run.text;
        safe.append(run);
    }
    QList<Runs> out;
    qsizetype run = 0;
    qsizetype within = 0; // of that run
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = endOfPiece(text, from, width, lines);
        Runs piece;
        for (qsizetype left = end - from; left > 0;) {
            const qsizetype take = std::min(left, safe.at(run).text.size() - within);
            Run part = safe.at(run);
            part.text = part.text.mid(within, take);
            piece.append(part);
            left -= take;
            within += take;
            if (within == safe.at(run).text.size()) {
                ++run;
                within = 0;
            }
        }
        out.append(piece);
        from = end;
    }
    if (out.isEmpty())
        out.append(Runs{});
    return out;
}

} // namespace axw::report::xlsx
