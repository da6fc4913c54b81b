// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendarxmlwriter.h"

#include "core/exchange/projectvalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::Recurrence;
using schedule::RecurringException;
using schedule::Shift;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

QString timeOfDay(int minute)
{
    minute %= int(schedule::minutesOfDay); // midnight, at the end of a day too
    return u"%1:%2:00"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

/// The file's number of a weekday: Sunday is 1. Monday is 0 here.
constexpr int dayTypeOf(size_t weekday)
{
    return int((weekday + 1) % 7) + 1;
}

int itemOf(Recurrence::Item item)
{
    using Item = Recurrence::Item;
    switch (item) {
    case Item::Day: return 0;
    case Item::Weekday: return 1;
    case Item::WeekendDay: return 2;
    case Item::Sunday: return 3;
    case Item::Monday:
    case Item::Tuesday:
    case Item::Wednesday:
    case Item::Thursday:
    case Item::Friday:
    case Item::Saturday: return int(item) + 4;
    }
    Q_UNREACHABLE();
}

int typeOf(const Recurrence &dates)
{
    using Pattern = Recurrence::Pattern;
    switch (dates.pattern) {
    case Pattern::Daily: return dates.every == 1 ? 1 : 7;
    case Pattern::YearlyByDay: return 2;
    case Pattern::YearlyByPosition: return 3;
    case Pattern::MonthlyByDay: return 4;
    case Pattern::MonthlyByPosition: return 5;
    case Pattern::Weekly: return 6;
    }
    Q_UNREACHABLE();
}

class CalendarWriter
{
public:
    CalendarWriter(QXmlStreamWriter &xml, const std::function<QString(const QString &)> &plain) : m_xml(xml), m_plain(plain) {}

    void write(const FileCalendar &calendar);

private:
    void put(const char *name, const QString &text) { m_xml.writeTextElement(QLatin1StringView(name), text); }
    void put(const char *name, int number) { put(name, QString::number(number)); }
    void writeShifts(const std::vector<Shift> &shifts);
    void writeWeek(const schedule::OwnWeek &week);
    void writePeriod(QDate from, QDate until);
    void writeException(const RecurringException &exception);
    QString uniqueName(const FileCalendar &calendar);

    QXmlStreamWriter &m_xml;
    const std::function<QString(const QString &)> &m_plain;
    QSet<QString> m_names;
};

QString CalendarWriter::uniqueName(const FileCalendar &calendar)
{
    QString name = m_plain(calendar.name).simplified();
    if (name.isEmpty())
        name = Words::tr("Calendar %1").arg(calendar.uid);
    QString tried = name;
    for (int number = 2; m_names.contains(tried.toCaseFolded()); ++number)
        tried = u"%1 (%2)"_s.arg(name).arg(number);
    m_names.insert(tried.toCaseFolded());
    return tried;
}

void CalendarWriter::writeShifts(const std::vector<Shift> &shifts)
{
    put("DayWorking", shifts.empty() ? 0 : 1);
    if (shifts.empty())
        return;
    m_xml.writeStartElement(u"WorkingTimes"_s);
    for (const Shift &shift : shifts) {
        m_xml.writeStartElement(u"WorkingTime"_s);
        put("FromTime", timeOfDay(shift.from));
        put("ToTime", timeOfDay(shift.to));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void CalendarWriter::writeWeek(const schedule::OwnWeek &week)
{
    m_xml.writeStartElement(u"WeekDays"_s);
    for (size_t i = 0; i < 7; ++i) {
        const size_t weekday = (i + 6) % 7; // Sunday stands first
        if (!week[weekday])
            continue;
        m_xml.writeStartElement(u"WeekDay"_s);
        put("DayType", dayTypeOf(weekday));
        writeShifts(*week[weekday]);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void CalendarWriter::writePeriod(QDate from, QDate until)
{
    m_xml.writeStartElement(u"TimePeriod"_s);
    put("FromDate", textOfMoment(schedule::momentOf(from)));
    if (until.isValid())
        put("ToDate", textOfMoment(schedule::momentOf(until, int(schedule::minutesOfDay) - 1)));
    m_xml.writeEndElement();
}

void CalendarWriter::writeException(const RecurringException &exception)
{
    using Pattern = Recurrence::Pattern;
    const Recurrence &dates = exception.dates;
    const bool plainDays = dates.pattern == Pattern::Daily && dates.every == 1 && dates.occurrences == 0;
    m_xml.writeStartElement(u"Exception"_s);
    put("EnteredByOccurrences", dates.occurrences > 0 ? 1 : 0);
    writePeriod(dates.from, dates.until);
    if (dates.occurrences > 0)
        put("Occurrences", dates.occurrences);
    else if (plainDays && dates.until.isValid())
        put("Occurrences", int(dates.from.daysTo(dates.until)) + 1);
    const QString name = m_plain(exception.name.ko.isEmpty() ? exception.name.en : exception.name.ko);
    if (!name.isEmpty())
        put("Name", name);
    put("Type", typeOf(dates));
    if (dates.pattern != Pattern::YearlyByDay && dates.pattern != Pattern::YearlyByPosition && !plainDays)
        put("Period", dates.every);
    if (dates.pattern == Pattern::Weekly) {
        int days = 0;
        for (size_t weekday = 0; weekday < 7; ++weekday)
            days |= int(dates.weekdays[weekday]) << (dayTypeOf(weekday) - 1);
        put("DaysOfWeek", days);
    }
    const bool byPosition = dates.pattern == Pattern::MonthlyByPosition || dates.pattern == Pattern::YearlyByPosition;
    if (byPosition) {
        put("MonthItem", itemOf(dates.item));
        put("MonthPosition", dates.position - 1);
    }
    if (dates.pattern == Pattern::YearlyByDay || dates.pattern == Pattern::YearlyByPosition)
        put("Month", dates.month - 1);
    if (dates.pattern == Pattern::YearlyByDay || dates.pattern == Pattern::MonthlyByDay)
        put("MonthDay", dates.day);
    writeShifts(exception.shifts);
    m_xml.writeEndElement();
}

void CalendarWriter::write(const FileCalendar &calendar)
{
    m_xml.writeStartElement(u"Calendar"_s);
    put("UID", calendar.uid);
    put("Name", uniqueName(calendar));
    put("IsBaseCalendar", calendar.base ? 0 : 1);
    put("BaseCalendarUID", calendar.base.value_or(-1));
    if (!calendar.base || std::any_of(calendar.week.begin(), calendar.week.end(), [](const auto &day) { return day.has_value(); }))
        writeWeek(calendar.week);
    if (!calendar.exceptions.empty()) {
        m_xml.writeStartElement(u"Exceptions"_s);
        for (const RecurringException &exception : calendar.exceptions)
            writeException(exception);
        m_xml.writeEndElement();
    }
    if (!calendar.weeks.empty()) {
        m_xml.writeStartElement(u"WorkWeeks"_s);
        for (const FileCalendar::Dated &dated : calendar.weeks) {
            m_xml.writeStartElement(u"WorkWeek"_s);
            writePeriod(dated.from, dated.until);
            writeWeek(dated.week);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace

void writeCalendars(QXmlStreamWriter &xml, const ProjectFile &file, const std::function<QString(const QString &)> &plain)
{
    CalendarWriter writer(xml, plain);
    xml.writeStartElement(u"Calendars"_s);
    for (const FileCalendar &calendar : file.calendars)
        writer.write(calendar);
    xml.writeEndElement();
}

std::pair<QString, QString> usualDay(const ProjectFile &file)
{
    for (const FileCalendar &calendar : file.calendars) {
        if (file.calendar && calendar.uid != *file.calendar)
            continue;
        for (const auto &day : calendar.week) {
            if (day && !day->empty())
                return {timeOfDay(day->front().from), timeOfDay(day->back().to)};
        }
    }
    return {timeOfDay(9 * 60), timeOfDay(18 * 60)};
}

} // namespace axw::exchange
