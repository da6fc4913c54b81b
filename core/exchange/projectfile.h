// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/network.h"
#include "core/schedule/ownhours.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <array>
#include <optional>
#include <vector>

/// A plan as a file of MS Project says it: things are named by their UID there, and stand in the file's order.
namespace axw::exchange {

/// A calendar: what it changes in the one below it, or in the usual hours.
struct FileCalendar : schedule::OwnHours
{
    int uid = 0;
    int line = 0;
    QString name;
    std::optional<int> base; ///< the calendar it is derived from

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

/// What a field that people define for themselves holds for a task or a resource, as its text stands in the file.
struct FileCustom
{
    int field = 0; ///< its number: 188743731 is Text1 of tasks
    QString value;

    bool operator==(const FileCustom &) const = default;
};

/// A field that people define for themselves, and what they call it.
struct FileCustomField
{
    int field = 0;
    QString name; ///< Text1, Flag1 …
    QString alias;

    bool operator==(const FileCustomField &) const = default;
};

/// Where a task stood when a baseline was taken.
struct FileBaseline
{
    int number = 0; ///< 0 … 10
    std::optional<schedule::Moment> start;
    std::optional<schedule::Moment> finish;
    std::optional<schedule::WorkMinutes> duration;
    std::optional<qint64> cost; ///< hundredths

    bool operator==(const FileBaseline &) const = default;
};

/// What is usual; 0 to 1000.
inline constexpr int usualPriority = 500;

struct FileTask
{
    int uid = 0;
    bool numbered = true; ///< the number is the task's own; otherwise it only tells it from the others of this file
    int line = 0;
    QUuid guid; ///< null where the file has none
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
    bool fixedDuration = false;    ///< takes as long as it takes, whoever is away
    std::optional<schedule::Moment> stop;   ///< where a task that was interrupted paused …
    std::optional<schedule::Moment> resume; ///< … and where it is to go on
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
    bool estimated = false; ///< the duration is only a guess
    int priority = usualPriority;
    std::optional<qint64> fixedCost;  ///< hundredths: without its resources
    std::optional<qint64> actualCost; ///< hundredths
    QString notes;
    QString wbs;
    std::vector<FileLink> predecessors;
    std::vector<FileCustom> custom;
    std::vector<FileBaseline> baselines;

    bool operator==(const FileTask &) const = default;
};

struct FileResource
{
    int uid = 0;
    int line = 0;
    QString name;
    std::optional<int> calendar;
    bool works = true; ///< no material and no cost
    std::optional<double> maxUnits; ///< 1 is one of it
    std::optional<double> rate;     ///< of an hour
    QString notes;
    std::vector<FileCustom> custom;

    bool operator==(const FileResource &) const = default;
};

struct FileAssignment
{
    int task = 0;
    int resource = 0;
    double units = 1; ///< of its time

    bool operator==(const FileAssignment &) const = default;
};

struct ProjectFile
{
    QString name; ///< of the file, without its folder
    bool isTable = false; ///< lines are rows of a sheet
    QString title;
    std::optional<schedule::Moment> start;
    std::optional<schedule::Moment> finish; ///< as the file has it
    std::optional<schedule::Moment> statusDate;
    std::optional<int> calendar;
    bool fromFinish = false; ///< planned backwards from its finish
    bool linksWin = false;   ///< a link that asks for later is kept, and the date of a constraint is not
    schedule::WorkMinutes minutesPerDay = 480;
    schedule::WorkMinutes minutesPerWeek = 2400;
    double criticalSlackDays = 0;
    QString currency; ///< KRW, USD …; empty where the file does not say
    std::vector<FileCustomField> customFields;
    std::vector<FileCalendar> calendars;
    std::vector<FileTask> tasks; ///< blank rows and the project's own summary too
    std::vector<FileResource> resources;
    std::vector<FileAssignment> assignments;
    QStringList remarks; ///< what was read otherwise than it stands there, in sentences
    QMap<QString, int> passedOver; ///< what stands there and is not read, by the element's name, and how often

    bool operator==(const ProjectFile &) const = default;
};

/// A sentence about a line of a file: 'plan.xml, line 12: …'.
QString atLine(const QString &file, qint64 line, const QString &why);
/// The same, of a file whose lines may be rows.
QString atLine(const ProjectFile &file, qint64 line, const QString &why);
/// A task as sentences name it: “Order parts” (UID 12); of a table “Order parts” (row 5).
QString nameOf(const ProjectFile &file, const FileTask &task);

} // namespace axw::exchange
