// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/taskxml.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int anyNumber = std::numeric_limits<int>::max();

class TaskReader
{
public:
    TaskReader(XmlWalk &walk, ProjectFile &file) : m_walk(walk), m_file(file) { m_task.line = walk.line(); }

    FileTask read();

private:
    void readPart(QStringView name);
    void readFormat(int format)
    {
        m_task.elapsed = isElapsedFormat(format);
        m_task.estimated = isEstimatedFormat(format);
    }
    bool readRules(QStringView name);
    bool readProgress(QStringView name);
    bool readMoney(QStringView name);
    void readLink();
    void readBaseline();
    void passOver(QStringView name);
    std::optional<schedule::WorkMinutes> duration();

    XmlWalk &m_walk;
    ProjectFile &m_file;
    FileTask m_task;
    std::optional<int> m_uid;
    std::optional<int> m_level;
    QString m_outline;
};

std::optional<schedule::WorkMinutes> TaskReader::duration()
{
    const int line = m_walk.line();
    const QString value = m_walk.text();
    if (value.isEmpty())
        return {};
    const auto minutes = minutesOfDuration(value);
    static const QRegularExpression tooLong(u"^-?P[\\dT.HMSDY]*\\d{7}"_s);
    if (!minutes && tooLong.match(value).hasMatch()) {
        m_walk.refuse(line, Words::tr("The duration “%1” is too long; a plan ends before the year 9999.").arg(value.left(60)));
        return {};
    }
    if (!minutes)
        m_file.remarks += Words::tr("Line %1: “%2” is no duration and was not heeded; right would be one like %3.")
                         .arg(line)
                         .arg(value.left(60), u"PT8H0M0S"_s);
    return minutes;
}

void TaskReader::readLink()
{
    FileLink link;
    link.line = m_walk.line();
    std::optional<int> predecessor;
    double lag = 0;
    int format = 7;
    m_walk.eachChild([&](QStringView name) {
        if (name == u"PredecessorUID")
            predecessor = m_walk.number(-anyNumber, anyNumber);
        else if (name == u"Type")
            link.type = schedule::LinkType(m_walk.number(0, 3).value_or(1));
        else if (name == u"LinkLag")
            lag = m_walk.decimal(-1e11, 1e11).value_or(0);
        else if (name == u"LagFormat")
            format = m_walk.number(0, 99).value_or(7);
        else if (name == u"CrossProject")
            link.otherProject = m_walk.truth().value_or(false);
    });
    if (m_walk.isRefused())
        return;
    if (!predecessor) {
        m_walk.refuse(link.line, Words::tr("A link has no <PredecessorUID>: nobody knows whom the task waits for."));
        return;
    }
    link.predecessor = *predecessor;
    link.unit = lagUnitOf(format);
    const bool percent = link.unit == schedule::LagUnit::Percent || link.unit == schedule::LagUnit::ElapsedPercent;
    if (percent && std::fabs(lag) > double(largestPercent)) {
        m_walk.refuse(link.line, Words::tr("A lag of %1 percent is too much; right would be at most %2.").arg(lag, 0, 'f', 0).arg(largestPercent));
        return;
    }
    link.lag = std::llround(percent ? lag : lag / 10); // tenths of a minute, whatever the format
    m_task.predecessors.push_back(link);
}

void TaskReader::readBaseline()
{
    FileBaseline baseline;
    m_walk.eachChild([&](QStringView name) {
        if (name == u"Number")
            baseline.number = m_walk.number(0, 10).value_or(0);
        else if (name == u"Start")
            baseline.start = m_walk.moment();
        else if (name == u"Finish")
            baseline.finish = m_walk.moment(true);
        else if (name == u"Duration")
            baseline.duration = duration();
        else if (name == u"Cost")
            baseline.cost = m_walk.hundredths();
    });
    m_task.baselines.push_back(baseline);
}

bool TaskReader::readMoney(QStringView name)
{
    if (name == u"FixedCost")
        m_task.fixedCost = m_walk.hundredths();
    else if (name == u"ActualCost")
        m_task.actualCost = m_walk.hundredths();
    else if (name == u"Baseline")
        readBaseline();
    else
        return false;
    return true;
}

/// What people say of a task and is not read is counted; what a program works out by itself is not.
void TaskReader::passOver(QStringView name)
{
    static const QStringList texts{u"Contact"_s, u"Hyperlink"_s, u"HyperlinkAddress"_s, u"SubprojectName"_s, u"Recurring"_s,
                                   u"HideBar"_s, u"PhysicalPercentComplete"_s, u"ExternalTaskProject"_s, u"IsSubproject"_s};
    if (name == u"OutlineCode") {
        ++m_file.passedOver[u"OutlineCode"_s];
    } else if (const qsizetype known = texts.indexOf(name); known >= 0) {
        const QString value = m_walk.text();
        if (!value.isEmpty() && value != u"0" && value != u"false")
            ++m_file.passedOver[texts[known]];
    }
}

bool TaskReader::readRules(QStringView name)
{
    if (name == u"ConstraintType")
        m_task.constraint = schedule::Constraint(m_walk.number(0, 7).value_or(0));
    else if (name == u"ConstraintDate")
        m_task.constraintAt = m_walk.moment();
    else if (name == u"Deadline")
        m_task.deadline = m_walk.moment(true);
    else if (name == u"CalendarUID")
        m_task.calendar = m_walk.number(-anyNumber, anyNumber);
    else if (name == u"Type")
        m_task.fixedDuration = m_walk.number(0, anyNumber).value_or(0) == 1;
    else if (name == u"Stop")
        m_task.stop = m_walk.moment(true);
    else if (name == u"Resume")
        m_task.resume = m_walk.moment();
    else if (name == u"IgnoreResourceCalendar")
        m_task.ignoresResources = m_walk.truth().value_or(false);
    else if (name == u"Active")
        m_task.active = m_walk.truth().value_or(true);
    else if (name == u"Manual")
        m_task.manual = m_walk.truth().value_or(false);
    else if (name == u"ManualStart")
        m_task.manualStart = m_walk.moment();
    else if (name == u"ManualFinish")
        m_task.manualFinish = m_walk.moment(true);
    else if (name == u"ManualDuration")
        m_task.manualDuration = duration();
    else if (name == u"ExternalTask")
        m_task.external = m_walk.truth().value_or(false);
    else if (name == u"LevelingDelay")
        m_task.hasLevellingDelay = m_walk.decimal(-1e11, 1e11).value_or(0) > 0;
    else if (name == u"Priority")
        m_task.priority = m_walk.number(0, 1000).value_or(usualPriority);
    else
        return false;
    return true;
}

bool TaskReader::readProgress(QStringView name)
{
    if (name == u"PercentComplete")
        m_task.percentComplete = m_walk.decimal(0, 100);
    else if (name == u"ActualDuration")
        m_task.actualDuration = duration();
    else if (name == u"ActualStart")
        m_task.actualStart = m_walk.moment();
    else if (name == u"ActualFinish")
        m_task.actualFinish = m_walk.moment(true);
    else
        return false;
    return true;
}

void TaskReader::readPart(QStringView name)
{
    if (name == u"UID")
        m_uid = m_walk.number(0, anyNumber);
    else if (name == u"Name")
        m_task.name = m_walk.text();
    else if (name == u"IsNull")
        m_task.blank = m_walk.truth().value_or(false);
    else if (name == u"OutlineLevel")
        m_level = m_walk.number(0, 99'999);
    else if (name == u"OutlineNumber")
        m_outline = m_walk.text();
    else if (name == u"Milestone")
        m_task.milestone = m_walk.truth().value_or(false);
    else if (name == u"Duration")
        m_task.duration = duration();
    else if (name == u"DurationFormat")
        readFormat(m_walk.number(0, 99).value_or(7));
    else if (name == u"GUID")
        m_task.guid = QUuid::fromString(m_walk.text());
    else if (name == u"Notes")
        m_task.notes = m_walk.text();
    else if (name == u"WBS")
        m_task.wbs = m_walk.text();
    else if (name == u"ExtendedAttribute")
        readCustom(m_walk, m_task.custom);
    else if (name == u"Start")
        m_task.start = m_walk.moment();
    else if (name == u"Finish")
        m_task.finish = m_walk.moment(true);
    else if (name == u"PredecessorLink")
        readLink();
    else if (!readRules(name) && !readProgress(name) && !readMoney(name))
        passOver(name);
}

FileTask TaskReader::read()
{
    m_walk.eachChild([this](QStringView name) { readPart(name); });
    if (!m_uid && !m_task.blank)
        m_walk.refuse(m_task.line, Words::tr("A task has no <UID>, by which others could name it."));
    m_task.uid = m_uid.value_or(-1);
    if (m_level)
        m_task.level = *m_level;
    else if (!m_outline.isEmpty())
        m_task.level = m_outline == u"0" ? 0 : int(m_outline.count(u'.')) + 1;
    else
        m_task.level = m_task.uid == 0 ? 0 : 1;
    return std::move(m_task);
}

} // namespace

FileTask readTask(XmlWalk &walk, ProjectFile &file)
{
    return TaskReader(walk, file).read();
}

void readCustom(XmlWalk &walk, std::vector<FileCustom> &custom)
{
    FileCustom one;
    walk.eachChild([&](QStringView name) {
        if (name == u"FieldID")
            one.field = walk.number(0, anyNumber).value_or(0);
        else if (name == u"Value")
            one.value = walk.text();
    });
    if (one.field != 0 && !one.value.isEmpty())
        custom.push_back(std::move(one));
}

} // namespace axw::exchange
