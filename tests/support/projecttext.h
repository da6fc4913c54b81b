// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Plans as MS Project writes them in XML, put together from the parts a test is about.
namespace axw::test {

struct ProjectLink
{
    int predecessor = 0;
    int type = 1;
    qint64 lag = 0; ///< tenths of a minute, or percent
    int format = 7;
};

struct ProjectTask
{
    int uid = 0;
    QString name;
    QString duration = QStringLiteral("PT8H0M0S");
    int level = 1;
    QString more = {}; ///< further elements
    QList<ProjectLink> links = {};
};

class ProjectText
{
public:
    QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    QString name_space = QStringLiteral(" xmlns=\"http://schemas.microsoft.com/project\"");
    QString facts = QStringLiteral("<StartDate>2026-03-02T08:00:00</StartDate><CalendarUID>1</CalendarUID>");
    QString calendars = calendar(1, QStringLiteral("Standard"));
    QString behind; ///< resources and assignments
    QList<ProjectTask> tasks;

    QString text() const
    {
        QString rows;
        for (const ProjectTask &task : tasks)
            rows += textOf(task);
        return head + QStringLiteral("<Project%1>%2<Calendars>%3</Calendars>\n<Tasks>\n%4</Tasks>\n%5</Project>\n")
                          .arg(name_space, facts, calendars, rows, behind);
    }
    QByteArray bytes() const { return text().toUtf8(); }

    /// Monday to Friday, 08:00–12:00 and 13:00–17:00; `more` stands behind its days.
    static QString calendar(int uid, const QString &name, const QString &more = {})
    {
        QString days;
        for (int type = 1; type <= 7; ++type)
            days += type == 1 || type == 7 ? day(type, {}) : day(type, {QStringLiteral("08:00-12:00"), QStringLiteral("13:00-17:00")});
        return QStringLiteral("<Calendar><UID>%1</UID><Name>%2</Name><IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1</BaseCalendarUID>"
                              "<WeekDays>%3</WeekDays>%4</Calendar>\n")
            .arg(QString::number(uid), name, days, more);
    }
    /// One that is derived from another.
    static QString derived(int uid, const QString &name, int base, const QString &days, const QString &more = {})
    {
        return QStringLiteral("<Calendar><UID>%1</UID><Name>%2</Name><IsBaseCalendar>0</IsBaseCalendar><BaseCalendarUID>%3</BaseCalendarUID>"
                              "<WeekDays>%4</WeekDays>%5</Calendar>\n")
            .arg(QString::number(uid), name, QString::number(base), days, more);
    }
    /// A weekday (1: Sunday) with its hours, free without any.
    static QString day(int type, const QStringList &hours)
    {
        return QStringLiteral("<WeekDay><DayType>%1</DayType><DayWorking>%2</DayWorking>%3</WeekDay>")
            .arg(QString::number(type), QString::number(hours.isEmpty() ? 0 : 1), times(hours));
    }
    static QString times(const QStringList &hours)
    {
        QString all;
        for (const QString &one : hours)
            all += QStringLiteral("<WorkingTime><FromTime>%1:00</FromTime><ToTime>%2:00</ToTime></WorkingTime>").arg(one.left(5), one.right(5));
        return hours.isEmpty() ? QString() : QStringLiteral("<WorkingTimes>%1</WorkingTimes>").arg(all);
    }
    /// An exception from one date to another; `how` says how it comes back.
    static QString exception(const QString &from, const QString &to, const QString &how, const QStringList &hours = {})
    {
        return QStringLiteral("<Exception><TimePeriod><FromDate>%1T00:00:00</FromDate><ToDate>%2T23:59:00</ToDate></TimePeriod><Name>쉼</Name>%3"
                              "<DayWorking>%4</DayWorking>%5</Exception>")
            .arg(from, to, how, QString::number(hours.isEmpty() ? 0 : 1), times(hours));
    }

private:
    static QString textOf(const ProjectTask &task)
    {
        QString links;
        for (const ProjectLink &link : task.links)
            links += QStringLiteral("<PredecessorLink><PredecessorUID>%1</PredecessorUID><Type>%2</Type><LinkLag>%3</LinkLag><LagFormat>%4</LagFormat></PredecessorLink>")
                         .arg(link.predecessor)
                         .arg(link.type)
                         .arg(link.lag)
                         .arg(link.format);
        return QStringLiteral("<Task><UID>%1</UID><Name>%2</Name><OutlineLevel>%3</OutlineLevel><Duration>%4</Duration>%5%6</Task>\n")
            .arg(QString::number(task.uid), task.name, QString::number(task.level), task.duration, task.more, links);
    }
};

} // namespace axw::test
