// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/moment.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double msOfDay = 86400000.0;
constexpr int koreanOffset = 9 * 60; // minutes east of Greenwich

QDate epoch()
{
    return QDate(1970, 1, 1);
}

/// A time by Korea's clock, and by how many days it stands later there.
std::optional<std::pair<QTime, int>> clockTime(QStringView text)
{
    static const QRegularExpression shape(uR"(^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d{2})(?::?(\d{2}))?)?$)"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QString fraction = (match.captured(4) + u"000"_s).left(3);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), fraction.toInt());
    if (!time.isValid())
        return {};
    if (!match.hasCaptured(5) && !match.hasCaptured(6))
        return std::pair(time, 0);
    const int offset = match.captured(7).toInt() * 60 + match.captured(8).toInt();
    const int later = koreanOffset - (match.capturedView(6) == u"-" ? -offset : offset);
    const qint64 ms = time.msecsSinceStartOfDay() + later * 60'000LL;
    const auto days = qint64(std::floor(double(ms) / msOfDay));
    return std::pair(QTime::fromMSecsSinceStartOfDay(int(ms - days * qint64(msOfDay))), int(days));
}

} // namespace

std::optional<QTime> Moment::readTime(QStringView text)
{
    const auto read = clockTime(text);
    return read ? std::optional(read->first) : std::nullopt;
}

std::optional<Moment> Moment::read(QStringView text)
{
    // Most texts are no dates: look before the pattern is run.
    if (text.size() < 8 || !text.front().isDigit() || !text.contains(u'-'))
        return {};
    static const QRegularExpression shape(uR"(^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.+))?$)"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    Moment moment{QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), {}};
    if (!moment.date.isValid())
        return {};
    if (match.hasCaptured(4)) {
        const auto time = clockTime(match.capturedView(4));
        if (!time)
            return {};
        moment.time = time->first;
        moment.date = moment.date.addDays(time->second);
    }
    return moment;
}

std::optional<Moment> Moment::ofDays(double days, bool withTime)
{
    if (!(days > -719163.0 && days < 2932897.0))
        return {};
    const double whole = std::floor(days);
    Moment moment{epoch().addDays(qint64(withTime ? whole : std::trunc(days))), {}};
    if (withTime)
        moment.time = QTime::fromMSecsSinceStartOfDay(int(std::min(msOfDay - 1, std::round((days - whole) * msOfDay))));
    return moment;
}

double Moment::days() const
{
    return double(epoch().daysTo(date)) + timeOfDay();
}

double Moment::timeOfDay() const
{
    return hasTime() ? time.msecsSinceStartOfDay() / msOfDay : 0;
}

QString Moment::toString() const
{
    const QString day = date.toString(u"yyyy-MM-dd");
    return hasTime() ? day + u'T' + time.toString(u"HH:mm:ss.zzz") + u"+09:00"_s : day;
}

QString formatMoment(const Moment &moment, QStringView format, QStringView languageCode)
{
    const QLocale locale(languageCode.startsWith(u"ko") ? QLocale::Korean : QLocale::English);
    const QTime time = moment.hasTime() ? moment.time : QTime(0, 0);
    const auto padded = [](int number, int width) { return u"%1"_s.arg(number, width, 10, QChar(u'0')); };
    QString text;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != u'%' || i + 1 >= format.size()) {
            text += format[i];
            continue;
        }
        switch (format[++i].unicode()) {
        case u'%': text += u'%'; break;
        case u'Y': text += padded(moment.date.year(), 4); break;
        case u'y': text += padded(moment.date.year() % 100, 2); break;
        case u'm': text += padded(moment.date.month(), 2); break;
        case u'n': text += QString::number(moment.date.month()); break;
        case u'B': text += locale.monthName(moment.date.month()); break;
        case u'b': text += locale.monthName(moment.date.month(), QLocale::ShortFormat); break;
        case u'd': text += padded(moment.date.day(), 2); break;
        case u'e': text += QString::number(moment.date.day()); break;
        case u'A': text += locale.dayName(moment.date.dayOfWeek()); break;
        case u'a': text += locale.dayName(moment.date.dayOfWeek(), QLocale::ShortFormat); break;
        case u'W': text += padded(moment.date.weekNumber(), 2); break;
        case u'w': text += QString::number(moment.date.dayOfWeek() % 7); break;
        case u'j': text += padded(moment.date.dayOfYear(), 3); break;
        case u'H': text += padded(time.hour(), 2); break;
        case u'h': text += QString::number(time.hour()); break;
        case u'M': text += padded(time.minute(), 2); break;
        case u'S': text += padded(time.second(), 2); break;
        case u'3': text += padded(time.msec(), 3); break;
        default: // kept as it is, so that the author sees which letter means nothing
            text += u'%';
            text += format[i];
        }
    }
    return text;
}

} // namespace axw::forms
