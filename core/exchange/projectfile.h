// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"
#include "core/schedule/workinghours.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

/// A plan as a file of MS Project says it: things are named by their UID there, and stand in the file's order.
namespace axw::exchange {

/// The hours of a week, Monday first; a day that says nothing goes by the calendar below, or by the usual hours.
using FileWeek = std::array<std::optional<std::vector<schedule::Shift>>, 7>;

struct FileCalendar
{
    /// A week of some time with hours of its own.
    struct Dated
    {
        QDate from;
        QDate until;
        FileWeek week;

        bool operator==(const Dated &) const = default;
    };

    int uid = 0;
    int line = 0;
    QString name;
    std::optional<int> base; ///< the calendar it is derived from
    FileWeek week;
    std::vector<Dated> weeks;
    std::vector<schedule::RecurringException> exceptions; ///< a plain one is daily, on every day

    bool operator==(const FileCalendar &) const = default;
};

struct FileLink
{
    int predecessor = 0;
    int line = 0;
    schedule::LinkType type = schedule::LinkType::FinishToStart;
    qint64 lag = 0; ///< minutes or percent
    schedule::LagUnit unit = schedule::LagUnit::Work;
    bool otherProject = false; ///< the predecessor is a task of another file

    bool operator==(const FileLink &) const = default;
};

struct FileTask
{
    int uid = 0;
    int line = 0;
    QString name;
    int level = 1; ///< of the outline, 1 at the top
    bool blank = false;
    bool milestone = false; ///< marked as one, whatever its duration
    std::optional<schedule::WorkMinutes> duration;
    bool elapsed = false;
    schedule::Constraint constraint = schedule::Constraint::AsSoonAsPossible;
    std::optional<schedule::Moment> constraintAt;
    std::optional<schedule::Moment> deadline;
    std::optional<int> calendar;
    bool ignoresResources = false; ///< goes by its own calendar only
    bool active = true;
    bool manual = false;
    bool external = false; ///< stands for a task of another file
    std::optional<schedule::Moment> start; ///< as the file has it
    std::optional<schedule::Moment> finish;
    std::optional<schedule::Moment> manualStart;
    std::optional<schedule::Moment> manualFinish;
    std::optional<schedule::WorkMinutes> manualDuration;
    std::optional<double> percentComplete;
    std::optional<schedule::WorkMinutes> actualDuration;
    std::optional<schedule::Moment> actualStart;
    std::optional<schedule::Moment> actualFinish;
    bool hasLevellingDelay = false;
    std::vector<FileLink> predecessors;

    bool operator==(const FileTask &) const = default;
};

struct FileResource
{
    int uid = 0;
    int line = 0;
    QString name;
    std::optional<int> calendar;
    bool works = true; ///< no material and no cost

    bool operator==(const FileResource &) const = default;
};

struct FileAssignment
{
    int task = 0;
    int resource = 0;

    bool operator==(const FileAssignment &) const = default;
};

struct ProjectFile
{
    QString name; ///< of the file, without its folder
    QString title;
    std::optional<schedule::Moment> start;
    std::optional<schedule::Moment> statusDate;
    std::optional<int> calendar;
    bool fromFinish = false; ///< planned backwards from its finish
    schedule::WorkMinutes minutesPerDay = 480;
    double criticalSlackDays = 0;
    std::vector<FileCalendar> calendars;
    std::vector<FileTask> tasks; ///< blank rows and the project's own summary too
    std::vector<FileResource> resources;
    std::vector<FileAssignment> assignments;
    QStringList remarks; ///< what was read otherwise than it stands there, in sentences

    bool operator==(const ProjectFile &) const = default;
};

/// A sentence about a line of a file: 'plan.xml, line 12: …'.
QString atLine(const QString &file, qint64 line, const QString &why);
/// A task as sentences name it: “Order parts” (UID 12).
QString nameOf(const FileTask &task);

} // namespace axw::exchange
