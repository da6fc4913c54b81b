// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/projectxmlwriter.h"

#include "core/exchange/calendarxmlwriter.h"
#include "core/exchange/projectvalues.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::Moment;
using schedule::WorkMinutes;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr int workFormat = 7;        // days
constexpr int elapsedFormat = 8;     // elapsed days
constexpr int percentFormat = 19;
constexpr int elapsedPercentFormat = 20;
constexpr int estimated = 32;        // added to a format

int formatOf(schedule::LagUnit unit)
{
    using Unit = schedule::LagUnit;
    switch (unit) {
    case Unit::Work: return workFormat;
    case Unit::Elapsed: return elapsedFormat;
    case Unit::Percent: return percentFormat;
    case Unit::ElapsedPercent: return elapsedPercentFormat;
    }
    Q_UNREACHABLE();
}

class Writer
{
public:
    explicit Writer(const ProjectFile &file) : m_file(file), m_xml(&m_written.bytes) {}

    ProjectXml written();

private:
    void writeFacts();
    void writeCustomFields();
    void writeTasks();
    void writeTask(const FileTask &task, int row, const QString &outline, bool summary);
    void writeDurations(const FileTask &task);
    void writeProgress(const FileTask &task);
    void writeLinks(const FileTask &task);
    void writeBaselines(const FileTask &task);
    void writeCustom(const std::vector<FileCustom> &custom);
    void writeResources();
    void writeAssignments();

    void put(const char *name, const QString &text) { m_xml.writeTextElement(QLatin1StringView(name), plain(text)); }
    void put(const char *name, qint64 number) { m_xml.writeTextElement(QLatin1StringView(name), QString::number(number)); }
    void put(const char *name, bool truth) { put(name, qint64(truth)); }
    void put(const char *name, int number) { put(name, qint64(number)); }
    void putMoment(const char *name, const std::optional<Moment> &moment)
    {
        if (const QString text = moment ? textOfMoment(*moment) : QString(); !text.isEmpty())
            put(name, text);
    }
    void putDecimal(const char *name, double value) { put(name, QString::number(value, 'g', 15)); }
    /// Without the characters that no XML can hold.
    QString plain(const QString &text);

    const ProjectFile &m_file;
    ProjectXml m_written;
    QXmlStreamWriter m_xml;
    int m_unsaid = 0; ///< texts that lost characters
};

QString Writer::plain(const QString &text)
{
    const auto cannot = [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    };
    bool paired = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            paired = false;
    }
    if (paired && std::none_of(text.begin(), text.end(), cannot))
        return text;
    ++m_unsaid;
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += text[i];
            kept += text[++i];
        } else if (!text[i].isSurrogate() && !cannot(text[i])) {
            kept += text[i];
        }
    }
    return kept;
}

ProjectXml Writer::written()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeStartElement(u"Project"_s);
    m_xml.writeDefaultNamespace(u"http://schemas.microsoft.com/project"_s);
    writeFacts();
    writeCustomFields();
    writeCalendars(m_xml, m_file, [this](const QString &text) { return plain(text); });
    writeTasks();
    writeResources();
    writeAssignments();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    if (m_unsaid > 0)
        m_written.remarks += Words::tr("%n text(s) held characters that XML cannot hold; they were left out.", nullptr, m_unsaid);
    return std::move(m_written);
}

void Writer::writeFacts()
{
    put("SaveVersion", 14);
    if (!m_file.name.isEmpty())
        put("Name", m_file.name);
    if (!m_file.title.isEmpty())
        put("Title", m_file.title);
    put("ScheduleFromStart", !m_file.fromFinish);
    putMoment("StartDate", m_file.start);
    putMoment("FinishDate", m_file.finish);
    put("CriticalSlackLimit", qint64(std::llround(m_file.criticalSlackDays)));
    if (!m_file.currency.isEmpty()) {
        put("CurrencyDigits", m_file.currency == u"KRW" ? 0 : 2);
        put("CurrencyCode", m_file.currency);
    }
    if (m_file.calendar)
        put("CalendarUID", *m_file.calendar);
    const auto [begins, ends] = usualDay(m_file);
    put("DefaultStartTime", begins);
    put("DefaultFinishTime", ends);
    put("MinutesPerDay", m_file.minutesPerDay);
    put("MinutesPerWeek", m_file.minutesPerWeek);
    put("DaysPerMonth", 20);
    put("DurationFormat", workFormat);
    put("HonorConstraints", !m_file.linksWin);
    put("WeekStartDay", 1);
    putMoment("StatusDate", m_file.statusDate);
    put("NewTasksAreManual", false);
}

void Writer::writeCustomFields()
{
    if (m_file.customFields.empty())
        return;
    m_xml.writeStartElement(u"ExtendedAttributes"_s);
    for (const FileCustomField &field : m_file.customFields) {
        m_xml.writeStartElement(u"ExtendedAttribute"_s);
        put("FieldID", field.field);
        put("FieldName", field.name);
        put("Alias", field.alias);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void Writer::writeTasks()
{
    m_xml.writeStartElement(u"Tasks"_s);
    std::vector<int> numbers; // of the outline, by depth
    int row = 0;
    for (size_t i = 0; i < m_file.tasks.size(); ++i) {
        const FileTask &task = m_file.tasks[i];
        QString outline = u"0"_s;
        if (task.level > 0 && !task.blank) {
            // A level may be left out: the numbers between count as first ones.
            const size_t depth = std::min<size_t>(size_t(task.level), 1'000);
            const bool deeper = depth > numbers.size();
            numbers.resize(depth, 1);
            if (!deeper)
                ++numbers.back();
            QStringList parts;
            for (const int number : numbers)
                parts += QString::number(number);
            outline = parts.join(u'.');
        }
        const bool summary = i + 1 < m_file.tasks.size() && !task.blank && m_file.tasks[i + 1].level > task.level && !m_file.tasks[i + 1].blank;
        const bool project = task.uid == 0 && task.level == 0 && !task.blank;
        writeTask(task, project ? 0 : ++row, outline, summary);
    }
    m_xml.writeEndElement();
}

void Writer::writeTask(const FileTask &task, int row, const QString &outline, bool summary)
{
    m_xml.writeStartElement(u"Task"_s);
    if (task.uid >= 0)
        put("UID", task.uid);
    if (!task.guid.isNull())
        put("GUID", task.guid.toString(QUuid::WithoutBraces).toUpper());
    put("ID", row);
    if (!task.name.isEmpty())
        put("Name", task.name);
    put("Active", task.active);
    put("Manual", task.manual);
    put("Type", task.fixedDuration ? 1 : 0);
    put("IsNull", task.blank);
    if (!task.wbs.isEmpty())
        put("WBS", task.wbs);
    put("OutlineNumber", outline);
    put("OutlineLevel", task.level);
    put("Priority", task.priority);
    writeDurations(task);
    putMoment("Stop", task.stop);
    putMoment("Resume", task.resume);
    put("EffortDriven", false);
    put("Estimated", task.estimated);
    put("Milestone", task.milestone);
    put("Summary", summary);
    put("ExternalTask", task.external);
    writeProgress(task);
    put("ConstraintType", int(task.constraint));
    put("CalendarUID", task.calendar.value_or(-1));
    putMoment("ConstraintDate", task.constraintAt);
    putMoment("Deadline", task.deadline);
    if (task.hasLevellingDelay)
        put("LevelingDelay", 1);
    put("IgnoreResourceCalendar", task.ignoresResources);
    if (!task.notes.isEmpty())
        put("Notes", task.notes);
    writeLinks(task);
    writeCustom(task.custom);
    writeBaselines(task);
    m_xml.writeEndElement();
}

void Writer::writeDurations(const FileTask &task)
{
    const int format = (task.elapsed ? elapsedFormat : workFormat) + (task.estimated ? estimated : 0);
    putMoment("Start", task.start);
    putMoment("Finish", task.finish);
    if (task.duration)
        put("Duration", textOfDuration(*task.duration));
    putMoment("ManualStart", task.manualStart);
    putMoment("ManualFinish", task.manualFinish);
    if (task.manualDuration)
        put("ManualDuration", textOfDuration(*task.manualDuration));
    put("DurationFormat", format);
}

void Writer::writeProgress(const FileTask &task)
{
    if (task.fixedCost)
        put("FixedCost", *task.fixedCost);
    if (task.percentComplete)
        put("PercentComplete", qint64(std::llround(*task.percentComplete)));
    putMoment("ActualStart", task.actualStart);
    putMoment("ActualFinish", task.actualFinish);
    if (task.actualDuration)
        put("ActualDuration", textOfDuration(*task.actualDuration));
    if (task.actualCost)
        put("ActualCost", *task.actualCost);
    if (task.duration && task.actualDuration)
        put("RemainingDuration", textOfDuration(std::max<WorkMinutes>(0, *task.duration - *task.actualDuration)));
}

void Writer::writeLinks(const FileTask &task)
{
    for (const FileLink &link : task.predecessors) {
        const int format = formatOf(link.unit);
        m_xml.writeStartElement(u"PredecessorLink"_s);
        put("PredecessorUID", link.predecessor);
        put("Type", int(link.type));
        put("CrossProject", link.otherProject);
        // Tenths of a minute, whatever the format, but for a share of the predecessor.
        put("LinkLag", format >= percentFormat ? link.lag : link.lag * 10);
        put("LagFormat", format);
        m_xml.writeEndElement();
    }
}

void Writer::writeBaselines(const FileTask &task)
{
    for (const FileBaseline &baseline : task.baselines) {
        m_xml.writeStartElement(u"Baseline"_s);
        put("Number", baseline.number);
        putMoment("Start", baseline.start);
        putMoment("Finish", baseline.finish);
        if (baseline.duration)
            put("Duration", textOfDuration(*baseline.duration));
        put("DurationFormat", task.elapsed ? elapsedFormat : workFormat);
        if (baseline.cost)
            put("Cost", *baseline.cost);
        m_xml.writeEndElement();
    }
}

void Writer::writeCustom(const std::vector<FileCustom> &custom)
{
    for (const FileCustom &one : custom) {
        m_xml.writeStartElement(u"ExtendedAttribute"_s);
        put("FieldID", one.field);
        put("Value", one.value);
        m_xml.writeEndElement();
    }
}

void Writer::writeResources()
{
    m_xml.writeStartElement(u"Resources"_s);
    int row = 0;
    for (const FileResource &resource : m_file.resources) {
        m_xml.writeStartElement(u"Resource"_s);
        put("UID", resource.uid);
        put("ID", ++row);
        put("Name", resource.name);
        put("Type", resource.works);
        if (resource.maxUnits)
            putDecimal("MaxUnits", *resource.maxUnits);
        if (resource.rate) {
            putDecimal("StandardRate", *resource.rate);
            put("StandardRateFormat", 2); // an hour
        }
        put("CalendarUID", resource.calendar.value_or(-1));
        if (!resource.notes.isEmpty())
            put("Notes", resource.notes);
        writeCustom(resource.custom);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void Writer::writeAssignments()
{
    m_xml.writeStartElement(u"Assignments"_s);
    int uid = 0;
    for (const FileAssignment &assignment : m_file.assignments) {
        m_xml.writeStartElement(u"Assignment"_s);
        put("UID", ++uid);
        put("TaskUID", assignment.task);
        put("ResourceUID", assignment.resource);
        putDecimal("Units", assignment.units);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

} // namespace

ProjectXml projectXml(const ProjectFile &file)
{
    return Writer(file).written();
}

} // namespace axw::exchange
