// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/base/formats.h"
#include "core/base/id.h"
#include "core/exchange/ownfields.h"
#include "core/schedule/moment.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace axw::exchange {

using namespace Qt::Literals::StringLiterals;
using schedule::Moment;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::exchange)
};

constexpr qsizetype longestLine = 75; // octets, without the line break

/// What a description says of a task, beside its note.
struct Labels
{
    QString progress, deadline, resources, predecessors;
};

Labels labelsIn(Language language)
{
    return language == Language::Korean ? Labels{u"진척"_s, u"마감"_s, u"담당"_s, u"선행작업"_s} : Labels{u"Progress"_s, u"Deadline"_s, u"Resources"_s, u"Predecessors"_s};
}

QString dateText(QDate date)
{
    return date.toString(u"yyyyMMdd"_s);
}

QString timeText(Moment moment)
{
    const int minute = schedule::minuteOfDay(moment);
    return dateText(schedule::dateOf(moment)) + u"T%1%2%3"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0')).arg(u"00"_s);
}

class Calendar
{
public:
    Calendar(const ProjectFile &file, const QDateTime &made, Language language) : m_file(file), m_made(made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)), m_language(language)
    {
        for (const FileTask &task : file.tasks)
            m_names.insert(task.uid, task.name);
        QHash<int, QString> resources;
        for (const FileResource &resource : file.resources)
            resources.insert(resource.uid, resource.name);
        for (const FileAssignment &assignment : file.assignments) {
            if (const QString name = resources.value(assignment.resource); !name.isEmpty())
                m_resources[assignment.task] += name;
        }
    }

    WrittenPlan written();

private:
    void line(const QString &text) { m_out.bytes += foldedLine(text); }
    void zone();
    void event(const FileTask &task);
    QString description(const FileTask &task) const;
    QString keyOf(const FileTask &task) const;
    void remarkOthers(int summaries, int undated);

    const ProjectFile &m_file;
    QString m_made;
    Language m_language;
    QHash<int, QString> m_names;
    QHash<int, QStringList> m_resources;
    WrittenPlan m_out;
};

/// Korea has had no summer time since 1988.
void Calendar::zone()
{
    for (const char16_t *text : {u"BEGIN:VTIMEZONE", u"TZID:Asia/Seoul", u"BEGIN:STANDARD", u"DTSTART:19881009T030000", u"TZOFFSETFROM:+1000", u"TZOFFSETTO:+0900", u"TZNAME:KST",
                                 u"END:STANDARD", u"END:VTIMEZONE"})
        line(QString::fromUtf16(text));
}

/// The same for the same task of the same plan: by its key, or where it has none by plan and number.
QString Calendar::keyOf(const FileTask &task) const
{
    const QString key = valueOf(task.custom, numberOf(m_file, OwnField::TaskKey));
    if (!key.isEmpty())
        return key;
    static const QUuid space(u"{6d1d4a0e-7b1c-5b0a-9d55-1c3f5d0a4b11}"_s);
    return task.guid.isNull() ? derivedUuid(space, u"%1/%2"_s.arg(m_file.title).arg(task.uid)).toString(QUuid::WithoutBraces) : task.guid.toString(QUuid::WithoutBraces);
}

QString Calendar::description(const FileTask &task) const
{
    const Labels labels = labelsIn(m_language);
    QStringList lines;
    if (task.percentComplete && *task.percentComplete > 0)
        lines += u"%1: %2%"_s.arg(labels.progress).arg(qRound(*task.percentComplete));
    if (task.deadline)
        lines += u"%1: %2"_s.arg(labels.deadline, formatDateWithWeekday(schedule::lastDayOf(*task.deadline), m_language));
    if (const QStringList names = m_resources.value(task.uid); !names.isEmpty())
        lines += u"%1: %2"_s.arg(labels.resources, names.join(u", "_s));
    QStringList before;
    for (const FileLink &link : task.predecessors)
        before += m_names.value(link.predecessor);
    if (!before.isEmpty())
        lines += u"%1: %2"_s.arg(labels.predecessors, before.join(u", "_s));
    if (!task.notes.isEmpty())
        lines += task.notes;
    return lines.join(u'\n');
}

void Calendar::event(const FileTask &task)
{
    const bool day = *task.start == *task.finish;
    line(u"BEGIN:VEVENT"_s);
    line(u"UID:%1@axworkbench"_s.arg(keyOf(task)));
    line(u"DTSTAMP:"_s + m_made);
    if (day) {
        // A milestone at midnight closes the day before.
        const QDate at = schedule::lastDayOf(*task.start);
        line(u"DTSTART;VALUE=DATE:"_s + dateText(at));
        line(u"DTEND;VALUE=DATE:"_s + dateText(at.addDays(1)));
        line(u"TRANSP:TRANSPARENT"_s);
    } else {
        line(u"DTSTART;TZID=Asia/Seoul:"_s + timeText(*task.start));
        line(u"DTEND;TZID=Asia/Seoul:"_s + timeText(*task.finish));
        line(u"TRANSP:OPAQUE"_s);
    }
    line(u"SUMMARY:"_s + calendarText(task.name));
    if (const QString text = description(task); !text.isEmpty())
        line(u"DESCRIPTION:"_s + calendarText(text));
    if (!m_file.title.isEmpty())
        line(u"CATEGORIES:"_s + calendarText(m_file.title));
    line(task.active ? u"STATUS:CONFIRMED"_s : u"STATUS:CANCELLED"_s);
    line(u"END:VEVENT"_s);
}

void Calendar::remarkOthers(int summaries, int undated)
{
    if (summaries > 0)
        m_out.remarks += Words::tr("%n summary task(s) are no events of their own; the tasks below them are.", nullptr, summaries);
    if (undated > 0)
        m_out.remarks += Words::tr("%n task(s) without dates are left out.", nullptr, undated);
    QStringList what;
    const auto any = [&](auto has) { return std::any_of(m_file.tasks.begin(), m_file.tasks.end(), has); };
    if (any([](const FileTask &task) { return !task.predecessors.empty(); }))
        what += Words::tr("links (only named in the description)");
    if (any([](const FileTask &task) { return task.constraint != schedule::Constraint::AsSoonAsPossible; }))
        what += Words::tr("constraints");
    if (any([](const FileTask &task) { return task.fixedCost || task.actualCost; }))
        what += Words::tr("costs");
    if (any([](const FileTask &task) { return !task.baselines.empty(); }))
        what += Words::tr("baselines");
    if (!what.isEmpty())
        m_out.remarks += Words::tr("A calendar does not hold: %1.").arg(what.join(u", "_s));
}

WrittenPlan Calendar::written()
{
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//AX Workbench//axworkbench//KO"_s);
    line(u"CALSCALE:GREGORIAN"_s);
    line(u"METHOD:PUBLISH"_s);
    if (!m_file.title.isEmpty())
        line(u"X-WR-CALNAME:"_s + calendarText(m_file.title));
    zone();
    int summaries = 0;
    int undated = 0;
    for (size_t i = 0; i < m_file.tasks.size(); ++i) {
        const FileTask &task = m_file.tasks[i];
        if (task.blank || (task.uid == 0 && task.level == 0))
            continue;
        const bool summary = i + 1 < m_file.tasks.size() && m_file.tasks[i + 1].level > task.level;
        if (summary)
            ++summaries;
        else if (!task.start || !task.finish || *task.finish < *task.start)
            ++undated;
        else
            event(task);
    }
    line(u"END:VCALENDAR"_s);
    remarkOthers(summaries, undated);
    return std::move(m_out);
}

} // namespace

QByteArray foldedLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray folded;
    qsizetype at = 0;
    qsizetype room = longestLine;
    while (bytes.size() - at > room) {
        qsizetype end = at + room;
        while ((uchar(bytes[end]) & 0xC0U) == 0x80U) // within a character
            --end;
        folded += bytes.mid(at, end - at) + "\r\n ";
        at = end;
        room = longestLine - 1; // the space counts
    }
    return folded + bytes.mid(at) + "\r\n";
}

QString calendarText(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u'\\' + QString(c);
        else if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c >= u' ' || c == u'\t')
            escaped += c;
    }
    return escaped;
}

WrittenPlan planICalendar(const ProjectFile &file, const QDateTime &made, Language language)
{
    return Calendar(file, made, language).written();
}

} // namespace axw::exchange
