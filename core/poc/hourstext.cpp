// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poc/workhours.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace axw::poc {

using namespace Qt::Literals::StringLiterals;
using schedule::OwnWeek;
using schedule::Recurrence;
using schedule::RecurringException;
using schedule::Shift;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::poc)
};

constexpr std::array weekdayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array patternKeys{"daily", "weekly", "month-day", "month-position", "year-day", "year-position"};
constexpr std::array itemKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun", "day", "weekday", "weekend-day"};

template<size_t size>
std::optional<size_t> indexOf(const std::array<const char *, size> &keys, const QString &key)
{
    const auto at = std::find_if(keys.begin(), keys.end(), [&](const char *each) { return key == QLatin1StringView(each); });
    return at == keys.end() ? std::nullopt : std::optional(size_t(at - keys.begin()));
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minuteFrom(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):(\\d{2})$"_s);
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.captured(2).toInt() < 60 && minute <= schedule::minutesOfDay ? std::optional(minute) : std::nullopt;
}

bool areInOrder(const std::vector<Shift> &shifts)
{
    int end = 0;
    for (const Shift &shift : shifts) {
        if (shift.from < end || shift.to <= shift.from || shift.to > schedule::minutesOfDay)
            return false;
        end = shift.to;
    }
    return true;
}

QJsonArray jsonOf(const std::vector<Shift> &shifts)
{
    QJsonArray array;
    for (const Shift &shift : shifts)
        array.append(QJsonArray{clockText(shift.from), clockText(shift.to)});
    return array;
}

QJsonObject jsonOf(const OwnWeek &week)
{
    QJsonObject object;
    for (size_t day = 0; day < week.size(); ++day) {
        if (week[day])
            object.insert(QLatin1StringView(weekdayKeys[day]), jsonOf(*week[day]));
    }
    return object;
}

QJsonObject jsonOf(const RecurringException &exception)
{
    const Recurrence &dates = exception.dates;
    QJsonObject object{{u"from"_s, dates.from.toString(Qt::ISODate)}, {u"hours"_s, jsonOf(exception.shifts)}};
    if (dates.until.isValid())
        object.insert(u"until"_s, dates.until.toString(Qt::ISODate));
    if (dates.occurrences > 0)
        object.insert(u"occurrences"_s, dates.occurrences);
    if (dates.every != 1)
        object.insert(u"every"_s, dates.every);
    using P = Recurrence::Pattern;
    if (dates.pattern != P::Daily)
        object.insert(u"pattern"_s, QLatin1StringView(patternKeys[size_t(dates.pattern)]));
    if (dates.pattern == P::Weekly) {
        QJsonArray days;
        for (size_t day = 0; day < dates.weekdays.size(); ++day) {
            if (dates.weekdays[day])
                days.append(QLatin1StringView(weekdayKeys[day]));
        }
        object.insert(u"weekdays"_s, days);
    }
    if (dates.pattern == P::YearlyByDay || dates.pattern == P::YearlyByPosition)
        object.insert(u"month"_s, dates.month);
    if (dates.pattern == P::MonthlyByDay || dates.pattern == P::YearlyByDay)
        object.insert(u"day"_s, dates.day);
    if (dates.pattern == P::MonthlyByPosition || dates.pattern == P::YearlyByPosition) {
        object.insert(u"position"_s, dates.position);
        object.insert(u"item"_s, QLatin1StringView(itemKeys[size_t(dates.item)]));
    }
    if (!exception.name.ko.isEmpty())
        object.insert(u"name_ko"_s, exception.name.ko);
    if (!exception.name.en.isEmpty())
        object.insert(u"name_en"_s, exception.name.en);
    return object;
}

/// Reads the parts of the JSON; the first thing that is wrong is kept.
class HoursReader
{
public:
    std::optional<Error> wrong;

    std::vector<Shift> shifts(const QJsonValue &value)
    {
        std::vector<Shift> read;
        for (const QJsonValue each : value.toArray()) {
            const auto from = minuteFrom(each.toArray().at(0).toString());
            const auto to = minuteFrom(each.toArray().at(1).toString());
            if (!from || !to)
                refuse(Words::tr("Working hours are pairs of times, like [\"09:00\", \"12:00\"]."));
            else
                read.push_back({*from, *to});
        }
        if (!value.isArray() || !areInOrder(read))
            refuse(Words::tr("The working hours of a day overlap or leave the day."));
        return read;
    }

    OwnWeek week(const QJsonObject &object)
    {
        OwnWeek week;
        for (auto at = object.begin(); at != object.end(); ++at) {
            if (const auto day = indexOf(weekdayKeys, at.key()))
                week[*day] = shifts(at.value());
            else
                refuse(Words::tr("“%1” is no day of the week; write the first three letters of its English name.").arg(at.key()));
        }
        return week;
    }

    QDate date(const QJsonValue &value)
    {
        const QDate read = QDate::fromString(value.toString(), Qt::ISODate);
        if (!read.isValid() || read.year() < 1 || read.year() > 9999)
            refuse(Words::tr("“%1” is no date; 2027-03-01 is one.").arg(value.toString()));
        return read;
    }

    RecurringException exception(const QJsonObject &object)
    {
        RecurringException read;
        Recurrence &dates = read.dates;
        dates.from = date(object.value("from"_L1));
        if (object.contains("until"_L1))
            dates.until = date(object.value("until"_L1));
        dates.occurrences = object.value("occurrences"_L1).toInt();
        dates.every = object.value("every"_L1).toInt(1);
        dates.month = object.value("month"_L1).toInt(1);
        dates.day = object.value("day"_L1).toInt(1);
        dates.position = object.value("position"_L1).toInt(1);
        dates.pattern = Recurrence::Pattern(key(patternKeys, object.value("pattern"_L1).toString(u"daily"_s)));
        dates.item = Recurrence::Item(key(itemKeys, object.value("item"_L1).toString(u"day"_s)));
        for (const QJsonValue day : object.value("weekdays"_L1).toArray())
            dates.weekdays[key(weekdayKeys, day.toString())] = true;
        read.shifts = shifts(object.value("hours"_L1));
        read.name = {object.value("name_ko"_L1).toString(), object.value("name_en"_L1).toString()};
        return read;
    }

private:
    void refuse(const QString &why)
    {
        if (!wrong)
            wrong = Error{Error::Kind::Invalid, why, {}};
    }

    template<size_t size>
    size_t key(const std::array<const char *, size> &keys, const QString &wanted)
    {
        if (const auto at = indexOf(keys, wanted))
            return *at;
        refuse(Words::tr("“%1” is no part of working hours that this program knows.").arg(wanted));
        return 0;
    }
};

} // namespace

schedule::WorkMinutes weeklyMinutes(const WorkHours &hours)
{
    schedule::WorkMinutes minutes = 0;
    for (const auto &shifts : schedule::overlaid(schedule::WorkWeek::korean(), hours.own.week).days) {
        for (const Shift &shift : shifts)
            minutes += shift.to - shift.from;
    }
    return minutes;
}

QString hoursText(const WorkHours &hours)
{
    QJsonObject object;
    if (hours.ground == WorkHours::Ground::PlainWeek)
        object.insert(u"ground"_s, u"plain-week"_s);
    if (const QJsonObject week = jsonOf(hours.own.week); !week.isEmpty())
        object.insert(u"week"_s, week);
    QJsonArray weeks;
    for (const schedule::OwnHours::Dated &dated : hours.own.weeks)
        weeks.append(QJsonObject{{u"from"_s, dated.from.toString(Qt::ISODate)}, {u"until"_s, dated.until.toString(Qt::ISODate)}, {u"week"_s, jsonOf(dated.week)}});
    if (!weeks.isEmpty())
        object.insert(u"weeks"_s, weeks);
    QJsonArray exceptions;
    for (const RecurringException &exception : hours.own.exceptions)
        exceptions.append(jsonOf(exception));
    if (!exceptions.isEmpty())
        object.insert(u"exceptions"_s, exceptions);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<> readHoursText(const QString &json, WorkHours &hours)
{
    if (json.isEmpty()) {
        hours.own = {};
        hours.ground = WorkHours::Ground::Korean;
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return fail(Error::Kind::Invalid, Words::tr("Working hours are a JSON object."), json.left(80));
    const QJsonObject object = document.object();
    HoursReader reader;
    schedule::OwnHours own;
    own.week = reader.week(object.value("week"_L1).toObject());
    for (const QJsonValue each : object.value("weeks"_L1).toArray()) {
        const QJsonObject dated = each.toObject();
        own.weeks.push_back({reader.date(dated.value("from"_L1)), reader.date(dated.value("until"_L1)), reader.week(dated.value("week"_L1).toObject())});
    }
    for (const QJsonValue each : object.value("exceptions"_L1).toArray())
        own.exceptions.push_back(reader.exception(each.toObject()));
    if (reader.wrong)
        return fail(std::move(*reader.wrong));
    hours.own = std::move(own);
    hours.ground = object.value("ground"_L1).toString() == "plain-week"_L1 ? WorkHours::Ground::PlainWeek : WorkHours::Ground::Korean;
    return {};
}

Result<std::vector<Shift>> shiftsFromText(const QString &text)
{
    static const QRegularExpression dash(u"\\s*[-–—~∼〜]\\s*"_s);
    static const QRegularExpression comma(u"\\s*[,;、，]\\s*"_s);
    std::vector<Shift> shifts;
    const QStringList parts = text.trimmed().split(comma, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QStringList ends = part.split(dash);
        for (QString &end : ends) {
            if (!end.contains(u':'))
                end += u":00"_s;
        }
        const auto from = minuteFrom(ends.value(0).trimmed());
        const auto to = minuteFrom(ends.value(1).trimmed());
        if (ends.size() != 2 || !from || !to)
            return fail(Error::Kind::Invalid, Words::tr("“%1” is no time of work. Write it like 9:00-12:00, 13:00-18:00; nothing at all is a free day.").arg(part));
        shifts.push_back({*from, *to});
    }
    if (!areInOrder(shifts))
        return fail(Error::Kind::Invalid, Words::tr("The times of a day follow each other from 0:00 to 24:00; work over midnight belongs to both days."));
    return shifts;
}

QString shiftsText(const std::vector<Shift> &shifts)
{
    QStringList parts;
    for (const Shift &shift : shifts)
        parts << clockText(shift.from) + u'–' + clockText(shift.to);
    return parts.join(u", "_s);
}

} // namespace axw::poc
