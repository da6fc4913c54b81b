// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"

#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace axw {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &englishMonths()
{
    static const QStringList names{u"January"_s, u"February"_s, u"March"_s,     u"April"_s,   u"May"_s,      u"June"_s,
                                   u"July"_s,    u"August"_s,   u"September"_s, u"October"_s, u"November"_s, u"December"_s};
    return names;
}

QString weekday(QDate date, Language language)
{
    static const QStringList ko{u"월"_s, u"화"_s, u"수"_s, u"목"_s, u"금"_s, u"토"_s, u"일"_s};
    static const QStringList en{u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    return (language == Language::Korean ? ko : en).at(date.dayOfWeek() - 1);
}

/// Korean reading of a positive amount, 일 kept before 십, 백, 천 as formal documents want it.
QString koreanReading(quint64 amount)
{
    static const QStringList digits{u""_s, u"일"_s, u"이"_s, u"삼"_s, u"사"_s, u"오"_s, u"육"_s, u"칠"_s, u"팔"_s, u"구"_s};
    static const QStringList places{u""_s, u"십"_s, u"백"_s, u"천"_s};
    static const QStringList groups{u""_s, u"만"_s, u"억"_s, u"조"_s, u"경"_s};
    if (amount == 0)
        return u"영"_s;
    QString text;
    for (int group = 0; amount > 0; ++group, amount /= 10000) {
        QString part;
        auto rest = int(amount % 10000);
        for (int place = 0; rest > 0; ++place, rest /= 10) {
            if (rest % 10 != 0)
                part.prepend(digits.at(rest % 10) + places.at(place));
        }
        if (!part.isEmpty())
            text.prepend(part + groups.at(group));
    }
    return text;
}

/// The date without a year that lies nearest to today.
QDate nearest(int month, int day, QDate today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate candidate(year, month, day);
        if (candidate.isValid()
            && (!best.isValid() || std::llabs(candidate.daysTo(today)) < std::llabs(best.daysTo(today))))
            best = candidate;
    }
    return best;
}

} // namespace

QString formatDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Korean)
        return u"%1. %2. %3."_s.arg(date.year()).arg(date.month()).arg(date.day());
    return u"%1 %2 %3"_s.arg(date.day()).arg(englishMonths().at(date.month() - 1)).arg(date.year());
}

QString formatDateWithWeekday(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Korean)
        return u"%1(%2)"_s.arg(formatDate(date, language), weekday(date, language));
    return u"%1 %2"_s.arg(weekday(date, language), formatDate(date, language));
}

QString formatShortDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Korean)
        return u"%1. %2."_s.arg(date.month()).arg(date.day());
    return u"%1 %2"_s.arg(date.day()).arg(englishMonths().at(date.month() - 1).left(3));
}

QString formatDateTime(const QDateTime &time, Language language)
{
    if (!time.isValid())
        return {};
    const QString clock = time.time().toString(u"HH:mm"_s);
    return language == Language::Korean ? u"%1 %2"_s.arg(formatDate(time.date(), language), clock)
                                        : u"%1, %2"_s.arg(formatDate(time.date(), language), clock);
}

QString formatDateRange(QDate from, QDate to, Language language)
{
    if (from == to)
        return formatDate(from, language);
    return language == Language::Korean ? u"%1 ~ %2"_s.arg(formatDate(from, language), formatDate(to, language))
                                        : u"%1 to %2"_s.arg(formatDate(from, language), formatDate(to, language));
}

QString formatNumber(qint64 value)
{
    const quint64 magnitude = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    QString digits = QString::number(magnitude);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return value < 0 ? u'-' + digits : digits;
}

QString formatDecimal(double value, int decimals)
{
    QString text = QString::number(std::abs(value), 'f', decimals);
    qsizetype point = text.indexOf(u'.');
    if (point < 0)
        point = text.size();
    for (qsizetype at = point - 3; at > 0; at -= 3)
        text.insert(at, u',');
    static const QRegularExpression zero(u"^[0.,]*$"_s);
    return value < 0 && !zero.match(text).hasMatch() ? u'-' + text : text;
}

QString formatPercent(double share, int decimals)
{
    return formatDecimal(share * 100.0, decimals) + u'%';
}

QString formatBytes(qint64 bytes)
{
    if (bytes < 1000)
        return formatNumber(bytes) + u" B"_s;
    // What would be rounded to a thousand of one unit is one of the next.
    return bytes < 999'950 ? formatDecimal(double(bytes) / 1e3, 1) + u" kB"_s : formatDecimal(double(bytes) / 1e6, 1) + u" MB"_s;
}

QString formatMoney(Won won, Language language)
{
    if (language == Language::Korean)
        return formatNumber(won.amount) + u"원"_s;
    const QString digits = formatNumber(won.amount);
    return won.amount < 0 ? u"-₩"_s + digits.mid(1) : u"₩"_s + digits;
}

QString formatBudget(Won won, Language language)
{
    const QString digits = formatNumber(won.amount);
    return won.amount < 0 && language == Language::Korean ? u"△"_s + digits.mid(1) : digits;
}

QString formatFormalMoney(Won won)
{
    const quint64 magnitude = won.amount < 0 ? quint64(0) - quint64(won.amount) : quint64(won.amount);
    const QString sign = won.amount < 0 ? u"△"_s : QString();
    return u"금%1원(금%2원)"_s.arg(sign + formatNumber(qint64(magnitude)), sign + koreanReading(magnitude));
}

QDate parseDate(QStringView text, QDate today)
{
    const QString word = text.toString().simplified().toLower();
    if (word.isEmpty())
        return {};
    if (word == u"오늘" || word == u"today")
        return today;
    if (word == u"내일" || word == u"tomorrow")
        return today.addDays(1);
    if (word == u"모레")
        return today.addDays(2);
    if (word == u"글피")
        return today.addDays(3);
    if (word == u"어제" || word == u"yesterday")
        return today.addDays(-1);
    if (word == u"다음 주" || word == u"다음주" || word == u"next week")
        return today.addDays(8 - today.dayOfWeek());

    static const QRegularExpression shift(uR"(^([+-])(\d{1,4})\s*(일|d|주|w)?$)"_s);
    if (const auto found = shift.match(word); found.hasMatch()) {
        const bool weeks = found.captured(3) == u"주" || found.captured(3) == u"w";
        const int days = found.captured(2).toInt() * (weeks ? 7 : 1);
        return today.addDays(found.captured(1) == u"-" ? -days : days);
    }
    static const QRegularExpression full(uR"(^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?(\s*\(.\))?$)"_s);
    if (const auto found = full.match(word); found.hasMatch())
        return QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    static const QRegularExpression packed(uR"(^(\d{4})(\d{2})(\d{2})$)"_s);
    if (const auto found = packed.match(word); found.hasMatch())
        return QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    static const QRegularExpression partial(uR"(^(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$)"_s);
    if (const auto found = partial.match(word); found.hasMatch())
        return nearest(found.captured(1).toInt(), found.captured(2).toInt(), today);
    static const QRegularExpression english(uR"(^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?(?:,?\s+(\d{4}))?$)"_s);
    if (const auto found = english.match(word); found.hasMatch()) {
        for (int month = 0; month < 12; ++month) {
            if (!englishMonths().at(month).startsWith(found.captured(2), Qt::CaseInsensitive))
                continue;
            const int day = found.captured(1).toInt();
            return found.captured(3).isEmpty() ? nearest(month + 1, day, today)
                                               : QDate(found.captured(3).toInt(), month + 1, day);
        }
    }
    return {};
}

QString formatTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QTime parseTime(QStringView text)
{
    QString word = text.toString().simplified().toLower().remove(u' ');
    bool afternoon = false;
    bool morning = false;
    const auto taken = [&word](QStringView mark) {
        const qsizetype at = word.indexOf(mark);
        if (at >= 0)
            word.remove(at, mark.size());
        return at >= 0;
    };
    for (const QStringView mark : {u"오후", u"p.m.", u"pm"})
        afternoon = taken(mark) || afternoon;
    for (const QStringView mark : {u"오전", u"a.m.", u"am"})
        morning = taken(mark) || morning;
    word.replace(u"시반"_s, u"시30분"_s);
    static const QRegularExpression parts(uR"(^(\d{1,2})(?:[:시.]?(?:(\d{2})분?)?)?$)"_s);
    const auto found = parts.match(word);
    if (!found.hasMatch() || (afternoon && morning))
        return {};
    int hour = found.captured(1).toInt();
    if ((afternoon || morning) && (hour < 1 || hour > 12))
        return afternoon && hour < 24 ? QTime(hour, found.captured(2).toInt()) : QTime();
    if (afternoon || morning)
        hour = hour % 12 + (afternoon ? 12 : 0);
    return QTime::isValid(hour, found.captured(2).toInt(), 0) ? QTime(hour, found.captured(2).toInt()) : QTime();
}

} // namespace axw
